//! Two people change the same thing: whoever saves second sees both versions and chooses.

use axum::http::StatusCode;
use desk::contacts::appointments::{self, AppointmentForm};
use desk::testing::{World, key, wish};
use domain::accounts::Role;
use store::{Store, on_both};
use web::testing::{Browser, Shown};

/// Saves the same page twice; the second is told, and keeps its own version of one field
/// and the first's of another.
async fn twice(
    browser: &mut Browser,
    page: &Shown,
    first: &[(&str, &str)],
    second: &[(&str, &str)],
    take_over: &str,
) -> Shown {
    let saved = browser.submit(page, "Bewaren", first).await;
    assert_eq!(saved.status, StatusCode::OK, "{}", saved.html);
    let told = browser.submit(page, "Bewaren", second).await;
    assert_eq!(told.status, StatusCode::CONFLICT, "{}", told.html);
    assert!(told.says("Iemand anders was u net voor"));
    for (_, value) in first.iter().chain(second) {
        assert!(told.says(value), "both versions are shown, {value} too: {}", told.html);
    }
    let chosen = browser.submit(&told, "Bewaar mijn keuze", &[(take_over, "yes")]).await;
    assert_eq!(chosen.status, StatusCode::OK, "{}", chosen.html);
    chosen
}

async fn an_appointment(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let family = world.family("Amina Proef", wish()).await.family;
    let form = AppointmentForm {
        title: "Gesprek".into(),
        on: "10/9/2026".into(),
        at: "14:00".into(),
        place_other: "Markt 1".into(),
        ..AppointmentForm::default()
    };
    let code = appointments::plan(&caller, &family.code, &form, key()).await.expect("planned");
    let mut browser = Browser::signed_in_as(&world, &caller.actor).await;
    let path = format!("/appointments/{code}");
    let page = browser.get(&path).await;
    let (first, second) = ([("Uur", "15:00")], [("Uur", "16:00"), ("Waarover?", "Kennismaking")]);
    twice(&mut browser, &page, &first, &second, "15:00").await;
    let page = browser.get(&path).await;
    assert!(page.says("15:00") && page.html.contains("Kennismaking"));
}

async fn the_settings_of_a_desk(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskManager).await;
    let page = browser.get("/settings").await;
    let saved = twice(
        &mut browser,
        &page,
        &[("Naam van het loket", "Loket Een")],
        &[("Naam van het loket", "Loket Twee"), ("Adres", "Plein 7")],
        "Loket Een",
    )
    .await;
    assert!(saved.says("Loket Een") && saved.html.contains("Plein 7"));
    let channel = browser.get("/settings/channels/telefoon").await;
    let first = [("Naam van het kanaal", "Aan de telefoon")];
    let second = [("Naam van het kanaal", "Per telefoon")];
    let saved = twice(&mut browser, &channel, &first, &second, "Aan de telefoon").await;
    assert!(saved.says("Aan de telefoon") && !saved.says("Per telefoon"));
    let form = browser.get("/settings/points/new").await;
    let list = browser.submit(&form, "Bewaren", &[("Naam", "Infopunt")]).await;
    let point = browser.get(&list.link("Infopunt")).await;
    let first = [("Naam", "Balie")];
    let second = [("Naam", "Hal"), ("Van maandag 1", "9"), ("Tot maandag 1", "12")];
    let saved = twice(&mut browser, &point, &first, &second, "Balie").await;
    assert!(saved.says("Balie") && saved.says("09:00–12:00"));
    let area = browser.get(&saved.link(": Mechelen")).await;
    let (first, second) = ([("Vanaf", "01/01/2027")], [("Vanaf", "01/01/2028")]);
    let saved = twice(&mut browser, &area, &first, &second, "01/01/2027").await;
    assert!(saved.says("01/01/2027") && !saved.says("01/01/2028"));
}

async fn the_role_of_a_colleague(store: Store) {
    let world = World::new(store).await;
    let colleague = world.caller(Role::DeskWorker).await;
    let mut browser = Browser::signed_in(&world, Role::DeskManager).await;
    let page = browser.get(&format!("/people/{}", colleague.actor.account)).await;
    let (first, second) = ([("Rol", "Auditor")], [("Rol", "Loketverantwoordelijke")]);
    let saved = twice(&mut browser, &page, &first, &second, "Auditor").await;
    assert!(saved.text("dl").contains("Auditor"));
}

on_both!(an_appointment, the_settings_of_a_desk, the_role_of_a_colleague);
