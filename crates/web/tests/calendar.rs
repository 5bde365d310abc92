//! The year calendar as a desk worker without script sees it.

use axum::http::{StatusCode, header};
use desk::testing::{World, wish};
use domain::accounts::Role;
use store::{Store, on_both};
use web::testing::Browser;

async fn each_month_has_a_sign_and_words(store: Store) {
    let world = World::new(store).await;
    world.family("An <b>Proef", wish()).await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let page = browser.get("/calendar").await;
    assert_eq!(page.texts("h1"), ["Jaarkalender 2026"]);
    assert!(page.says("1 kind") && !page.html.contains("<b>"));
    assert_eq!(page.texts("table thead th").len(), 13);
    assert!(page.text(".kl-year__sheet").ends_with("Zonder filter. Afgedrukt op 03/09/2026."));
    assert!(page.text(".kl-letter__head").contains("Loket"), "who prints it");
    assert_eq!(page.text("table .kl-year__now"), "sep");
    let cells = page.texts("table tbody td");
    assert_eq!(cells[8], "? gevraagd");
    assert_eq!(cells[9], "▸ nodig, nog niet gevonden");
    assert!(page.says("school 01/09/2028"));
    let later = browser.get(&page.link("Naar 2027")).await;
    assert_eq!(later.texts("h1"), ["Jaarkalender 2027"]);
    assert_eq!(later.texts("tbody td.is-needed").len(), 12);
}

async fn a_filter_is_kept_in_the_address_and_in_the_file(store: Store) {
    let world = World::new(store).await;
    world.family("An Proef", wish()).await;
    world.family("Bo Ander", wish()).await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let page = browser.get("/calendar?year=2026").await;
    let found = browser
        .submit(&page, "Filter", &[("Naam", "proef"), ("Nodig vanaf de maand", "oktober")])
        .await;
    assert_eq!(found.texts("tbody th a"), ["Noor Proef"]);
    let sheet = found.text(".kl-year__sheet");
    assert!(sheet.contains("Naam: proef; Nodig vanaf de maand: oktober."), "{sheet}");
    let file = browser.get(&found.link("CSV")).await;
    assert_eq!(file.status, StatusCode::OK);
    assert!(file.html.contains("Noor Proef;An Proef;03/09/2026;01/10/2026"), "{}", file.html);
    assert!(!file.html.contains("Ander"));
    let name = file.headers.get(header::CONTENT_DISPOSITION).and_then(|name| name.to_str().ok());
    assert_eq!(name, Some("attachment; filename=\"jaarkalender-2026.csv\""));
    let file = browser.get("/calendar.xlsx?year=2026").await;
    assert!(file.html.starts_with("PK"));
}

async fn nothing_and_nonsense_are_told_kindly(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskManager).await;
    for path in [
        "/calendar",
        "/calendar?year=abc&month=x&page=7",
        "/calendar?year=-5",
        "/calendar?state=onzin",
    ] {
        let page = browser.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(page.says("Geen kinderen gevonden."), "{path}");
    }
    let mut auditor = Browser::signed_in(&world, Role::Auditor).await;
    for path in ["/calendar", "/calendar.csv", "/calendar.xlsx"] {
        assert_eq!(auditor.get(path).await.status, StatusCode::NOT_FOUND);
    }
}

on_both!(
    each_month_has_a_sign_and_words,
    a_filter_is_kept_in_the_address_and_in_the_file,
    nothing_and_nonsense_are_told_kindly,
);
