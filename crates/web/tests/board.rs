//! The placement board without script: from a request to a place, a colleague who was first,
//! and an organiser that confirms all at once.

use axum::http::StatusCode;
use desk::testing::{World, wish};
use domain::accounts::Role;
use store::entities::location;
use store::{Store, on_both};
use web::testing::Browser;

async fn zon(world: &World, places: u16) -> location::Model {
    let row = world.location("De Zon").await;
    let cells = ["mo", "tu", "we", "th", "fr"]
        .map(|day| format!("\"{day}-morning\":{places},\"{day}-afternoon\":{places}"));
    let row = location::Model { offered: format!("{{{}}}", cells.join(",")), ..row };
    let tx = world.app.store.begin().await.expect("a change");
    tx.update(row.clone()).await.expect("a location");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    row
}

async fn signed_in(world: &World, role: Role, name: &str, at: &location::Model) -> Browser {
    let caller = world.caller_at(world.desk, role).await;
    let organiser = (role == Role::Organiser).then_some(at.organiser_id);
    let account = uuid::Uuid::now_v7();
    let actor = desk::Actor { account, name: name.to_owned(), organiser, ..caller.actor };
    world.save_account(&actor).await;
    Browser::signed_in_as(world, &actor).await
}

async fn a_child_is_put_somewhere_and_taken_off_again(store: Store) {
    let world = World::new(store).await;
    let at = zon(&world, 1).await;
    world.family("Amina Proef", wish()).await;
    world.family("Bo Tweede", wish()).await;
    let mut els = signed_in(&world, Role::DeskWorker, "Els", &at).await;
    let board = els.get("/board?view=week&on=05%2F10%2F2026").await;
    assert!(board.says("Plaatsbord") && board.says("2 vragen"), "{}", board.html);
    assert!(board.says("De Zon") && board.says("0 van 1"), "{}", board.html);
    let one = els.get("/board?view=week&on=05%2F10%2F2026&text=Proef").await;
    let chosen = els.get(&one.link("Noor")).await;
    assert!(chosen.says("Waar past Noor?") && chosen.says("6 van 6 dagdelen passen"));
    let done = els.submit(&chosen, "Zet hier", &[]).await;
    assert!(done.says("Op het bord gezet."), "{}", done.html);
    assert!(done.says("Noor staat bij De Zon: ma, di, wo hele dag, vanaf 01/10/2026."));
    assert!(done.says("1 van 1") && done.says("Vraag bevestiging voor 1 kind"), "{}", done.html);
    assert!(done.says("Staat al op het bord: De Zon (Els)"));

    let other = els.get("/board?view=week&on=05%2F10%2F2026&text=Tweede").await;
    let full = els.get(&other.link("Noor")).await;
    assert!(full.says("0 van 6 dagdelen passen") && full.says("Vol: ma, di, wo hele dag"));
    let form = els.get(&full.link("Kies de dagen")).await;
    let refused = els.submit(&form, "Zet op het bord", &[("Eerste dag", "gisteren")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let too_many = els.submit(&refused, "Zet op het bord", &[("Eerste dag", "1/10/2026")]).await;
    assert!(too_many.says("Samen 1 kind te veel op maandag voormiddag."), "{}", too_many.html);
    assert!(too_many.says("1 te veel"));
    let off = els.submit(&too_many, "Haal van het bord", &[]).await;
    assert!(off.says("Noor staat niet meer bij De Zon.") && !off.says("1 te veel"));
    let back = els.submit(&off, "Zet terug", &[]).await;
    assert!(back.says("1 te veel"), "{}", back.html);
}

async fn a_colleague_was_first(store: Store) {
    let world = World::new(store).await;
    let at = zon(&world, 3).await;
    let built = world.family("Amina Proef", wish()).await;
    let mut els = signed_in(&world, Role::DeskWorker, "Els", &at).await;
    let mut jan = signed_in(&world, Role::DeskManager, "Jan", &at).await;
    let path = format!("/board?request={}", built.request.code);
    let (for_els, for_jan) = (els.get(&path).await, jan.get(&path).await);
    let mark = for_jan.html.split("/board/changes?").nth(1).expect("a poll");
    let poll = format!("/board/changes?{}", mark.split('"').next().unwrap_or_default());
    let poll = poll.replace("&amp;", "&");
    assert!(!jan.get(&poll).await.says("Een collega veranderde iets"));
    els.submit(&for_els, "Zet hier", &[]).await;
    assert!(jan.get(&poll).await.says("Een collega veranderde iets"));
    let told = jan.submit(&for_jan, "Zet hier", &[]).await;
    assert_eq!(told.status, StatusCode::CONFLICT, "{}", told.html);
    assert!(told.says("Iemand anders was u net voor") && told.says("Els, 03/09/2026"));
    let anyway = jan.submit(&told, "Bewaar mijn keuze", &[]).await;
    assert!(anyway.says("Staat al op het bord: De Zon (Jan)"), "{}", anyway.html);
    let sketch = jan.get(&anyway.link("Wijzig deze schets")).await;
    let tuesday = [("dinsdag voormiddag", ""), ("dinsdag namiddag", "")];
    let saved = jan.submit(&sketch, "Bewaren", &tuesday).await;
    assert!(saved.says("Bewaard."), "{}", saved.html);
    let late = els.submit(&sketch, "Bewaren", &[("Eerste dag", "5/10/2026")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.html);
    assert!(late.says("5/10/2026") && late.says("01/10/2026"), "{}", late.html);
}

async fn an_organiser_confirms_all_at_once(store: Store) {
    let world = World::new(store).await;
    let at = zon(&world, 5).await;
    let (an, bo) =
        (world.family("An Eerst", wish()).await, world.family("Bo Tweede", wish()).await);
    let mut desk = signed_in(&world, Role::DeskWorker, "Els", &at).await;
    for built in [&an, &bo] {
        let board = desk.get(&format!("/board?request={}", built.request.code)).await;
        desk.submit(&board, "Zet hier", &[]).await;
    }
    let board = desk.get("/board").await;
    let asked = desk.submit(&board, "Vraag bevestiging voor 2 kinderen", &[]).await;
    assert!(asked.says("De opvang krijgt één bericht met alle kinderen."), "{}", asked.html);
    assert!(asked.says("gevraagd") && !asked.says("Vraag bevestiging"));

    let mut organiser = signed_in(&world, Role::Organiser, "Organisator", &at).await;
    let list = organiser.get("/candidacies").await;
    let batch = organiser.get(&list.link("Bevestig 2 kinderen samen voor De Zon")).await;
    assert!(batch.says("2 kinderen wachten op uw antwoord") && batch.says("Kan Noor komen?"));
    for hidden in ["Eerst", "Tweede", "0475", "Els"] {
        assert!(!batch.says(hidden), "{hidden}: {}", batch.html);
    }
    let nothing = organiser.submit(&batch, "Bewaar de antwoorden", &[]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.says("Kies voor minstens één kind een antwoord."), "{}", nothing.html);
    let code =
        nothing.html.split("name=\"row\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let code = code.expect("a child").to_owned();
    let path = format!("/locations/{}/batch", at.code);
    let (answer, reason) = (format!("answer-{code}"), format!("reason-{code}"));
    let lacking = organiser.post(&path, &[(&answer, "no"), (&reason, "")]).await;
    assert_eq!(lacking.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(lacking.html.contains(&format!("href=\"#reason-{code}\"")), "{}", lacking.html);
    let no = [(answer.as_str(), "no"), (reason.as_str(), "full")];
    let one = organiser.post(&path, &no).await;
    assert!(one.says("1 kind wacht op uw antwoord"), "{}", one.html);
    let done = organiser.submit(&one, "Ja voor alle andere", &[]).await;
    assert!(
        done.says("De antwoorden zijn bewaard.") && done.says("Er wacht niets op uw antwoord.")
    );
    let today = desk.get("/today?whose=team").await;
    assert!(today.says("De Zon zei neen: zoek een andere plaats"), "{}", today.html);
    assert!(desk.get("/proposals").await.says("De Zon"));
}

on_both!(
    a_child_is_put_somewhere_and_taken_off_again,
    a_colleague_was_first,
    an_organiser_confirms_all_at_once
);
