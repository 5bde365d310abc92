//! The front of house: the front page of a desk, and finding one's own desk.

use axum::http::StatusCode;
use desk::languages::LanguageForm;
use desk::testing::{World, key};
use domain::accounts::Role;
use store::{Store, on_both};
use web::testing::{Browser, site};

async fn the_only_desk_is_the_start(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::new(site(&world));
    let shown = browser.get("/").await;
    assert_eq!((shown.status, shown.path.as_str()), (StatusCode::OK, "/d/testdorp"));
    assert!(shown.says("Welkom"));
    assert!(shown.says("Loket Testdorp"));
    assert_eq!(shown.text(".kl-front__phone"), "Liever bellen? 015 00 00 00");
    assert_eq!(shown.link("015 00 00 00"), "tel:+3215000000");
    assert_eq!(shown.texts("h1").len(), 1);
}

async fn several_desks_are_found_by_place(store: Store) {
    let world = World::new(store).await;
    world.add_desk("elders", "Loket Elders", "11002").await;
    let mut browser = Browser::new(site(&world));
    let shown = browser.get("/").await;
    assert!(shown.says("Loket Testdorp") && shown.says("Loket Elders"));
    let shown = browser.submit(&shown, "Zoek", &[("Uw gemeente of postcode", "2000")]).await;
    assert!(!shown.says("Loket Testdorp") && shown.says("Loket Elders"));
    let shown = browser.submit(&shown, "Zoek", &[("Uw gemeente of postcode", "<b>mars")]).await;
    assert!(shown.says("Wij vonden geen loket voor <b>mars"));
    assert!(!shown.html.contains("<b>mars"));
}

async fn whoever_is_signed_in_goes_to_work(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    assert_eq!(browser.get("/").await.path, "/today");
}

async fn what_is_not_there_is_told_in_the_same_frame(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::new(site(&world));
    for path in ["/d/nergens", "/d/testdorp/nergens", "/d/'; DROP TABLE desk", "/d/%00"] {
        let shown = browser.get(&path.replace(' ', "%20")).await;
        assert_eq!(shown.status, StatusCode::NOT_FOUND, "{path}");
        assert!(shown.html.contains("kl-front"), "{path}");
        assert!(shown.says("Deze pagina is er niet"), "{path}");
    }
    let shown = browser.get("/d/testdorp/nergens").await;
    assert!(shown.says("015 00 00 00"), "whom to call");
}

async fn dutch_is_one_tap_away(store: Store) {
    let world = World::new(store).await;
    let manager = world.caller(Role::DeskManager).await;
    let form = LanguageForm {
        language: "en".to_owned(),
        from: "01/01/2026".to_owned(),
        until: "31/12/2027".to_owned(),
        reason: "Gezinnen die pas aankwamen".to_owned(),
        decided_by: "Het college".to_owned(),
    };
    desk::languages::decide(&manager, &form, key()).await.expect("decided");
    let mut browser = Browser::new(site(&world));
    let shown = browser.get("/d/testdorp").await;
    let shown = browser.submit(&shown, "Makkelijk Nederlands", &[]).await;
    assert_eq!(shown.path, "/d/testdorp");
    let shown = browser.submit(&shown, "Nederlands", &[]).await;
    assert_eq!(shown.path, "/d/testdorp");
    assert!(shown.says("Welkom"));
}

on_both!(
    the_only_desk_is_the_start,
    several_desks_are_found_by_place,
    whoever_is_signed_in_goes_to_work,
    what_is_not_there_is_told_in_the_same_frame,
    dutch_is_one_tap_away,
);
