//! Texts of messages, as a manager without script changes, looks at and tries them out.

use axum::http::StatusCode;
use desk::testing::World;
use domain::accounts::Role;
use store::{Store, on_both};
use web::testing::Browser;

async fn a_manager_writes_tries_and_goes_back(store: Store) {
    let world = World::new(store).await;
    let mut desk = Browser::signed_in(&world, Role::DeskManager).await;
    let messages = desk.get("/messages").await;
    let list = desk.get(&messages.link("Teksten van berichten")).await;
    assert!(list.says("Voorstel") && list.says("Aankondiging van een telefoon"));
    let edit = desk.get("/message-texts/proposal/sms/nl").await;
    assert!(edit.says("De gewone tekst van Kinderloket geldt.") && edit.says("van 160 tekens"));
    let typed = "Goed nieuws van {loket}. Antwoord voor {laatste-dag}: {link}";
    let preview = desk.submit(&edit, "Toon hoe het eruitziet", &[("Tekst", typed)]).await;
    assert!(preview.says("Nog niet bewaard.") && preview.says("Goed nieuws van Loket"));
    let phone = ("Uw gsm, om een proef te krijgen", "0475 12 34 56");
    let tried = desk.submit(&preview, "Stuur een proef naar deze gsm", &[phone]).await;
    assert!(tried.says("De proef is onderweg naar +32475123456."), "{}", tried.html);
    let wrong = "Nieuws voor uw kind: {link} {leeftijd}";
    let refused = desk.submit(&tried, "Bewaren", &[("Tekst", wrong)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for told in
        ["{leeftijd} kan hier niet", "{laatste-dag} moet in de tekst", "Laat “kind” weg", wrong]
    {
        assert!(refused.says(told), "{told} in {}", refused.html);
    }
    let saved = desk.submit(&refused, "Bewaren", &[("Tekst", typed)]).await;
    assert!(saved.says("Bewaard.") && saved.says("Uw eigen tekst geldt."), "{}", saved.html);
    assert!(desk.get("/message-texts").await.says("eigen tekst: Nederlands"));
    let arabic = desk.get("/message-texts/proposal/email/ar").await;
    assert!(arabic.html.contains("dir=\"rtl\"") && arabic.says("De Nederlandse tekst"));
    let back = desk.submit(&saved, "Terug naar de gewone tekst", &[]).await;
    assert!(back.says("De gewone tekst van Kinderloket geldt."), "{}", back.html);
    for nothing in ["proposal/call/nl", "candidacy/email/nl", "proposal/sms/xx"] {
        let shown = desk.get(&format!("/message-texts/{nothing}")).await;
        assert_eq!(shown.status, StatusCode::NOT_FOUND, "{nothing}");
    }
}

async fn who_changes_it_at_the_same_time_loses_nothing(store: Store) {
    let world = World::new(store).await;
    let mut desk = Browser::signed_in(&world, Role::DeskManager).await;
    let one = desk.get("/message-texts/before-call/sms/nl").await;
    let other = desk.get("/message-texts/before-call/sms/nl").await;
    desk.submit(&one, "Bewaren", &[("Tekst", "Wij bellen van {telefoon}.")]).await;
    let typed = "Straks belt {loket}: {telefoon}.";
    let stale = desk.submit(&other, "Bewaren", &[("Tekst", typed)]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(stale.says(typed) && stale.says("Wij bellen van {telefoon}."));
    let saved = desk.submit(&stale, "Bewaren", &[]).await;
    assert!(saved.says("Bewaard.") && saved.says(typed), "{}", saved.html);
}

on_both!(a_manager_writes_tries_and_goes_back, who_changes_it_at_the_same_time_loses_nothing);
