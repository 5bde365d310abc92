//! The settings of a desk as its manager without script sees them.

use axum::http::StatusCode;
use desk::testing::World;
use domain::accounts::Role;
use store::{Store, on_both};
use web::testing::Browser;

async fn the_desk_gets_another_name_everywhere(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskManager).await;
    let page = browser.get("/settings").await;
    assert_eq!(page.texts("h1"), ["Loket"]);
    assert!(page.says("Antwoord van een opvanglocatie") && page.says("21 dagen"));
    assert!(!page.says("sources/"), "where a term comes from is told in words");
    assert!(page.says("Mechelen") && page.says("Nog geen loketpunt."));
    let wrong = browser
        .submit(&page, "Bewaren", &[("Naam van het loket", ""), ("Kansarmoede", "200")])
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(wrong.texts(".govuk-error-summary__list a").len(), 2);
    let fill = [("Naam van het loket", "Loket <i>Nieuw"), ("Kansarmoede", "19")];
    let saved = browser.submit(&wrong, "Bewaren", &fill).await;
    assert!(saved.says("Bewaard."));
    assert_eq!(saved.text(".kl-top__desk"), "Loket <i>Nieuw");
    let stale = browser.submit(&page, "Bewaren", &[("Naam van het loket", "Oud")]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
}

async fn a_municipality_is_added_and_ended(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskManager).await;
    let page = browser.get("/settings").await;
    let form = browser.get(&page.link("Gemeente toevoegen")).await;
    let wrong = browser.submit(&form, "Bewaren", &[("Gemeente", "Aalst")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let saved = browser.submit(&wrong, "Bewaren", &[("Vanaf", "1/1/2027")]).await;
    assert!(saved.says("Aalst") && saved.says("01/01/2027"));
    let end = browser.get(&saved.link(": Aalst")).await;
    let ended = browser.submit(&end, "Bewaren", &[("Tot en met", "31/12/2027")]).await;
    assert!(ended.says("31/12/2027"));
}

async fn a_service_point_opens_changes_and_goes(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskManager).await;
    let form = browser.get("/settings/points/new").await;
    let wrong = browser
        .submit(
            &form,
            "Bewaren",
            &[("Naam", "Infopunt"), ("Van maandag 1", "12"), ("Tot maandag 1", "9")],
        )
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.says("Het einde ligt voor het begin"));
    let fill = [("Van maandag 1", "9"), ("Tot maandag 1", "12"), ("Wie maandag 1", "An")];
    let saved = browser.submit(&wrong, "Bewaren", &fill).await;
    assert!(saved.says("09:00–12:00") && saved.says("An"), "{}", saved.html);
    let point = browser.get(&saved.link("Infopunt")).await;
    let changed = browser.submit(&point, "Bewaren", &[("Alleen telefonisch", "yes")]).await;
    assert!(changed.says("Alleen telefonisch"));
    let gone = browser.submit(&point, "Verwijder dit loketpunt", &[]).await;
    assert!(gone.says("Nog geen loketpunt."));
    assert_eq!(browser.get("/settings/points/onzin").await.status, StatusCode::NOT_FOUND);
}

async fn a_channel_is_added_renamed_and_raised(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskManager).await;
    let form = browser.get("/settings/channels/new").await;
    let doubled = browser.submit(&form, "Bewaren", &[("Naam van het kanaal", "Telefoon")]).await;
    assert!(doubled.says("Dit bestaat al"));
    let saved = browser.submit(&doubled, "Bewaren", &[("Naam van het kanaal", "Markt")]).await;
    let channel = browser.get(&saved.link("Markt")).await;
    let fill = [("Naam van het kanaal", "Marktkraam"), ("In gebruik", "")];
    let renamed = browser.submit(&channel, "Bewaren", &fill).await;
    assert!(renamed.says("Marktkraam") && renamed.says("Niet in gebruik"));
    let raised = browser.submit(&renamed, ": Telefoon", &[]).await;
    assert_eq!(raised.texts("tbody[data-list] th a")[0], "Telefoon");
    assert_eq!(browser.get("/settings/channels/geen").await.status, StatusCode::NOT_FOUND);
}

async fn others_find_nothing(store: Store) {
    let world = World::new(store).await;
    for role in [Role::DeskWorker, Role::Auditor, Role::Organiser, Role::Administrator] {
        let mut browser = Browser::signed_in(&world, role).await;
        for path in [
            "/settings",
            "/settings/points/new",
            "/settings/territory/new",
            "/settings/channels/mail",
        ] {
            assert_eq!(browser.get(path).await.status, StatusCode::NOT_FOUND, "{role} {path}");
        }
        let form = [("label", "Markt"), ("name", "x")];
        for path in [
            "/settings",
            "/settings/channels",
            "/settings/channels/mail/rise",
            "/settings/territory",
        ] {
            assert_eq!(
                browser.post(path, &form).await.status,
                StatusCode::NOT_FOUND,
                "{role} {path}"
            );
        }
    }
}

on_both!(
    the_desk_gets_another_name_everywhere,
    a_municipality_is_added_and_ended,
    a_service_point_opens_changes_and_goes,
    a_channel_is_added_renamed_and_raised,
    others_find_nothing,
);
