//! Contact notes as a desk worker without script sees them.

use axum::http::StatusCode;
use desk::testing::World;
use domain::accounts::Role;
use store::{Store, on_both};
use web::testing::Browser;

async fn a_phone_call_becomes_a_note_that_is_found_again(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let list = browser.get("/intakes").await;
    assert!(list.says("Geen nota's gevonden"), "an empty list says what to do");
    let form = browser.get(&list.link("Nieuwe contactnota")).await;
    let saved = browser
        .submit(
            &form,
            "Bewaren",
            &[
                ("Naam", "Fatma Van der Schets"),
                ("Telefoon", "0490/20.88.85"),
                ("Kanaal", "Telefoon"),
                ("Concrete vraag", "zoekt opvang vanaf mei"),
            ],
        )
        .await;
    assert_eq!(saved.status, StatusCode::OK);
    assert!(saved.says("Bewaard."));
    let found = browser.get("/search?q=schets").await;
    assert_eq!(found.texts("main a.kl-todo__what"), ["Fatma Van der Schets"]);
}

async fn a_form_with_errors_keeps_what_was_typed(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let form = browser.get("/intakes/new").await;
    let wrong = browser
        .submit(&form, "Bewaren", &[("Telefoon", "12"), ("Concrete vraag", "twee dagen <b>")])
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text("title").starts_with("Fout:"));
    let links = wrong.texts(".govuk-error-summary__list a");
    assert_eq!(links.len(), 2, "{links:?}");
    assert_eq!(wrong.text("textarea#question"), "twee dagen <b>");
    let mended = browser.submit(&wrong, "Bewaren", &[("Naam", "An Proef"), ("Telefoon", "")]).await;
    assert!(mended.says("Bewaard."));
}

async fn two_people_in_one_note_both_see_both_versions(store: Store) {
    let world = World::new(store).await;
    let mut first = Browser::signed_in(&world, Role::DeskWorker).await;
    let mut second = Browser::signed_in(&world, Role::DeskManager).await;
    let form = first.get("/intakes/new").await;
    let note = first.submit(&form, "Bewaren", &[("Naam", "An Proef")]).await;
    let path = note.path.split('?').next().unwrap_or_default().to_owned();
    let (mine, theirs) = (first.get(&path).await, second.get(&path).await);
    first.submit(&mine, "Bewaren", &[("Concrete vraag", "drie dagen")]).await;
    let told = second.submit(&theirs, "Bewaren", &[("Concrete vraag", "vier dagen")]).await;
    assert_eq!(told.status, StatusCode::CONFLICT);
    assert!(told.says("drie dagen") && told.says("vier dagen"));
    let kept = second.submit(&told, "Bewaar mijn keuze", &[]).await;
    assert_eq!(kept.text("textarea#question"), "vier dagen");
}

async fn nobody_signed_in_is_asked_to_sign_in_and_brought_back(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::new(web::testing::site(&world));
    let page = browser.get("/intakes?text=proef").await;
    assert!(page.path.starts_with("/sign-in?next="), "{}", page.path);
    assert!(page.says("Aanmelden"));
}

on_both!(
    a_phone_call_becomes_a_note_that_is_found_again,
    a_form_with_errors_keeps_what_was_typed,
    two_people_in_one_note_both_see_both_versions,
    nobody_signed_in_is_asked_to_sign_in_and_brought_back,
);
