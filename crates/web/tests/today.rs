//! *Vandaag* as a desk worker without script sees it.

use axum::http::StatusCode;
use chrono::Duration;
use desk::testing::{World, first_day, wish};
use domain::accounts::Role;
use store::entities::{candidacy, request, task};
use store::{Store, on_both};
use uuid::Uuid;
use web::testing::Browser;

fn step(world: &World, title: &str) -> task::Model {
    task::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        code: domain::codes::code_from(world.app.random.bytes16()),
        family_id: None,
        request_id: None,
        title: title.to_owned(),
        kind: String::new(),
        detail: String::new(),
        about: None,
        due_on: first_day(),
        owner_id: None,
        done_at: None,
        done_by: None,
        created_at: world.app.clock.now(),
    }
}

async fn steps(world: &World, rows: Vec<task::Model>) {
    let tx = world.app.store.begin().await.expect("a change begins");
    tx.insert_all(rows).await.expect("rows");
    tx.commit(world.app.clock.now()).await.expect("a commit");
}

async fn urgent(world: &World, name: &str) {
    let built = world.family(name, wish()).await;
    let tx = world.app.store.begin().await.expect("a change begins");
    tx.update(request::Model { urgent: true, ..built.request }).await.expect("a row");
    tx.commit(world.app.clock.now()).await.expect("a commit");
}

async fn an_empty_day_is_kind_and_the_desk_has_its_name(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let page = browser.get("/").await;
    assert_eq!((page.status, page.path.as_str()), (StatusCode::OK, "/today"));
    assert!(page.says("Alles is bij."));
    assert_eq!(page.text(".kl-top__desk"), "Loket Testdorp");
    assert_eq!(page.texts("h1"), ["Vandaag"]);
    assert!(page.says("Geen afspraken vandaag."));
}

async fn a_task_of_the_program_reads_in_the_language_of_its_reader(store: Store) {
    let world = World::new(store).await;
    let message = Uuid::now_v7();
    let letter = task::Model {
        kind: "send-letter".to_owned(),
        about: Some(message),
        ..step(&world, "Druk de brief af en stuur hem op")
    };
    steps(&world, vec![letter, step(&world, "Attest nakijken")]).await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let page = browser.get("/today").await;
    assert_eq!(page.link("Druk de brief af"), format!("/messages/{message}"));
    browser.post("/language", &[("language", "en"), ("next", "/")]).await;
    let page = browser.get("/today").await;
    assert!(page.says("Print the letter and post it") && !page.says("Druk de brief af"));
    assert!(page.says("Attest nakijken"), "what a colleague wrote stays as it was written");
}

async fn what_waits_is_put_off_in_one_press(store: Store) {
    let world = World::new(store).await;
    urgent(&world, "An Proef").await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let page = browser.get("/today?text=proef").await;
    assert_eq!(page.texts("main a.kl-todo__what"), ["Zoek een plaats voor An Proef"]);
    assert!(page.html.contains("href=\"tel:+32475123456\""));
    let later = browser.submit(&page, "Later", &[]).await;
    assert!(later.path.starts_with("/today?text=proef"), "the filter is kept: {}", later.path);
    assert!(later.says("Verzet naar 04/09/2026.") && later.says("Niets gevonden met deze filter."));
    let back = browser.submit(&later, "Maak ongedaan", &[]).await;
    assert_eq!(back.path, "/today?text=proef&done=undone");
    assert_eq!(back.texts("main a.kl-todo__what"), ["Zoek een plaats voor An Proef"]);
    browser.submit(&back, "Later", &[]).await;
    world.clock.pass_minutes(30);
    let empty = browser.get("/today").await;
    assert!(empty.says("Alles is bij."));
}

async fn a_start_that_is_past_is_said_to_be_past(store: Store) {
    let world = World::new(store).await;
    let start = first_day() - Duration::days(10);
    world.family("An Proef", domain::requests::Wish { start, ..wish() }).await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let page = browser.get("/today").await;
    let said = format!("De gewenste start was {}, voor Noor.", texts::Locale::Nl.short_date(start));
    assert!(page.texts("main h2").iter().any(|why| why.starts_with("Startdatum komt dichtbij")));
    assert!(page.says(&said), "{}", page.html);
    assert!(!page.says("Opvang nodig vanaf"));
    world.clock.pass_days(40);
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let page = browser.get("/today").await;
    assert!(page.texts("main h2").iter().any(|why| why.starts_with("Al lang niets gebeurd")));
    assert!(page.says("De gewenste start was"));
    assert!(!page.texts("main h2").iter().any(|why| why.starts_with("Startdatum")));
}

async fn what_a_location_answered_opens_its_answer(store: Store) {
    let world = World::new(store).await;
    let built = world.family("An Proef", wish()).await;
    let location = world.location("De Zonnebloem").await;
    let tx = world.app.store.begin().await.expect("a change begins");
    tx.insert(candidacy::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        code: "K7M-4QXD".to_owned(),
        request_id: built.request.id,
        location_id: location.id,
        asked_on: first_day(),
        due_on: first_day(),
        answer: Some("yes".to_owned()),
        answer_reason: String::new(),
        answer_note: String::new(),
        offered_week: None,
        asked_at: None,
        asked_week: None,
        asked_start: None,
        offered_start: None,
        answered_at: Some(world.app.clock.now()),
        closed_at: None,
        closed_word: String::new(),
        version: 1,
    })
    .await
    .expect("an answer");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let page = browser.get("/today").await;
    let answer = browser.get(&page.link("Doe een voorstel aan")).await;
    assert_eq!((answer.status, answer.path.as_str()), (StatusCode::OK, "/candidacies/K7M-4QXD"));
}

async fn a_day_is_chosen_and_a_wrong_one_is_told(store: Store) {
    let world = World::new(store).await;
    urgent(&world, "An Proef").await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let page = browser.get("/today?whose=team").await;
    let form = browser.get(&page.link("Kies een dag")).await;
    let wrong = browser.submit(&form, "Stel uit", &[("Tot wanneer", "gisteren")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text("title").starts_with("Fout:"));
    let past = browser.submit(&wrong, "Stel uit", &[("Tot wanneer", "1/1/2026")]).await;
    assert!(past.says("Kies een datum vanaf 04/09/2026") && past.says("An Proef"));
    let right = browser.submit(&past, "Stel uit", &[("Tot wanneer", "10/9/2026")]).await;
    assert!(right.path.starts_with("/today?whose=team&"), "{}", right.path);
    assert!(right.says("Alles is bij."));
}

async fn a_long_list_is_behind_show_all(store: Store) {
    let world = World::new(store).await;
    steps(&world, (0..61).map(|number| step(&world, &format!("Stap <b>{number}"))).collect()).await;
    let mut browser = Browser::signed_in(&world, Role::DeskManager).await;
    let page = browser.get("/today").await;
    assert_eq!(page.texts("main .kl-todo__item").len(), 20);
    assert!(!page.html.contains("<b>"), "titles are escaped");
    let all = browser.get(&page.link("Toon alle 61")).await;
    assert_eq!(all.texts("main .kl-todo__item").len(), 50);
    assert_eq!(all.texts("h1"), ["Geplande stap"]);
    let second = browser.get("/today/task?page=2").await;
    assert_eq!(second.texts("main .kl-todo__item").len(), 11);
    let later = browser.submit(&second, "Later", &[]).await;
    assert!(later.path.starts_with("/today/task?page=2"), "{}", later.path);
    let back = browser.submit(&later, "Maak ongedaan", &[]).await;
    assert_eq!(back.path, "/today/task?page=2&done=undone");
    assert_eq!(back.texts("main .kl-todo__item").len(), 11);
    let done = browser.submit(&back, "Klaar", &[]).await;
    assert_eq!(done.path, "/today/task?page=2&done=handled", "the page is kept");
    assert_eq!(browser.get("/today/onzin").await.status, StatusCode::NOT_FOUND);
}

async fn nobody_is_sent_elsewhere_by_a_form(store: Store) {
    let world = World::new(store).await;
    let own = step(&world, "Stap");
    steps(&world, vec![own.clone()]).await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    for back in [
        "https://elders.example/",
        "//elders.example",
        "/today/../account",
        "/today?x=\r\nSet-Cookie:a",
    ] {
        let fields =
            [("reason", "task"), ("subject", own.code.as_str()), ("until", "week"), ("back", back)];
        let page = browser.post("/today/snoozes", &fields).await;
        assert!(
            page.path.starts_with("/today?put=task.") || page.path.starts_with("/today?"),
            "{}",
            page.path
        );
        assert_eq!(page.status, StatusCode::OK, "{back}");
    }
}

async fn other_roles_and_desks_find_nothing(store: Store) {
    let world = World::new(store).await;
    let own = step(&world, "Stap");
    steps(&world, vec![own.clone()]).await;
    for role in [Role::Auditor, Role::Location, Role::Organiser, Role::Administrator] {
        let mut browser = Browser::signed_in(&world, role).await;
        for path in ["/today", "/today/task", "/today/snoozes/new"] {
            assert_eq!(browser.get(path).await.status, StatusCode::NOT_FOUND, "{role} {path}");
        }
    }
    let elsewhere = world.add_desk("elders", "Loket Elders", "11002").await;
    let stranger = world.caller_at(elsewhere, Role::DeskWorker).await;
    let mut browser = Browser::signed_in_as(&world, &stranger.actor).await;
    let fields = [("reason", "task"), ("subject", own.code.as_str()), ("until", "week")];
    assert_eq!(browser.post("/today/snoozes", &fields).await.status, StatusCode::NOT_FOUND);
    assert_eq!(browser.get("/today").await.text(".kl-top__desk"), "Loket Elders");
}

/// However many requests wait, the page shows the first and says how many there are.
async fn a_large_desk_shows_the_first_and_counts_the_rest(store: Store) {
    let world = World::new(store).await;
    let built = world.family("An Proef", wish()).await;
    let tx = world.app.store.begin().await.expect("a change begins");
    let rows = (0..3000).map(|number| request::Model {
        id: Uuid::now_v7(),
        code: format!("{number:07}"),
        last_activity_on: first_day() - Duration::days(number % 90),
        ..built.request.clone()
    });
    tx.insert_all::<request::Model>(rows.collect()).await.expect("rows");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let page = browser.get("/today?whose=team").await;
    assert!(page.says("Toon alle 3001"));
}

on_both!(
    a_task_of_the_program_reads_in_the_language_of_its_reader,
    an_empty_day_is_kind_and_the_desk_has_its_name,
    what_waits_is_put_off_in_one_press,
    a_day_is_chosen_and_a_wrong_one_is_told,
    a_start_that_is_past_is_said_to_be_past,
    what_a_location_answered_opens_its_answer,
    a_long_list_is_behind_show_all,
    nobody_is_sent_elsewhere_by_a_form,
    other_roles_and_desks_find_nothing,
    a_large_desk_shows_the_first_and_counts_the_rest,
);
