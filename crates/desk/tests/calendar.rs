//! The year calendar: who asked, who needs, who found, year by year.

use chrono::{Duration, NaiveDate};
use desk::calendar::{self, Format, Wanted};
use desk::testing::{Built, World, day, first_day, wish};
use desk::{Caller, Refusal};
use domain::accounts::Role;
use domain::requests::Wish;
use domain::year::Sign;
use store::entities::{intake, placement, proposal, request};
use store::{Store, Table, on_both};
use uuid::Uuid;

async fn insert<M: Table>(world: &World, row: M) {
    let tx = world.app.store.begin().await.expect("a change begins");
    tx.insert(row).await.expect("a row");
    tx.commit(world.app.clock.now()).await.expect("a commit");
}

async fn change(world: &World, row: request::Model) {
    let tx = world.app.store.begin().await.expect("a change begins");
    tx.update(row).await.expect("a row");
    tx.commit(world.app.clock.now()).await.expect("a commit");
}

fn date(text: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, "%d/%m/%Y").expect("a date")
}

fn note(world: &World, name: &str, needed: Option<&str>, found: Option<&str>) -> intake::Model {
    intake::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        code: domain::codes::code_from(world.app.random.bytes16()),
        asked_on: date("10/02/2024"),
        name: name.to_owned(),
        phone: String::new(),
        channel: "mail".to_owned(),
        question: String::new(),
        action: String::new(),
        colleague: "An".to_owned(),
        outcome: String::new(),
        needed_from: needed.map(date),
        found_from: found.map(date),
        family_id: None,
        handed_to: None,
        handed_at: None,
        handled_at: None,
        import_id: None,
        fingerprint: None,
        version: 1,
        by_account: None,
        created_at: world.app.clock.now(),
    }
}

fn placed(world: &World, built: &Built, from: NaiveDate) -> placement::Model {
    placement::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        request_id: built.request.id,
        location_id: None,
        proposal_id: None,
        free_place_id: None,
        week: 1,
        days: 2,
        from_day: from,
        until_day: None,
        certainty: "confirmed".to_owned(),
        elsewhere: String::new(),
        at: world.app.clock.now(),
        undone_at: None,
    }
}

fn full(row: &store::calendar::YearRow) -> String {
    format!("{} {}", row.given, row.surname).trim().to_owned()
}

async fn shown(caller: &Caller, wanted: &Wanted) -> Vec<(String, String)> {
    let year = calendar::see(caller, wanted, 1).await.expect("a year");
    let signs = |signs: &[Sign]| signs.iter().map(|sign| sign.mark()).collect::<String>();
    year.children.rows.iter().map(|child| (full(&child.row), signs(&child.signs))).collect()
}

fn of(year: i32) -> Wanted {
    Wanted { year: Some(year), ..Wanted::default() }
}

async fn a_year_shows_asked_needed_proposed_and_found(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    world.family("An Open", wish()).await;
    let part = world.family("Bo Deels", wish()).await;
    change(&world, request::Model { state: "partly".to_owned(), ..part.request.clone() }).await;
    insert(&world, placed(&world, &part, date("15/11/2026"))).await;
    let done = world.family("Cas Klaar", wish()).await;
    change(&world, request::Model { state: "placed".to_owned(), ..done.request.clone() }).await;
    insert(&world, placed(&world, &done, date("01/10/2026"))).await;
    let undone = placement::Model {
        undone_at: Some(world.app.clock.now()),
        ..placed(&world, &part, date("01/09/2026"))
    };
    insert(&world, undone).await;
    let waits = world.family("Dia Wacht", wish()).await;
    let place = world.location("De Proef").await;
    let offered = proposal::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        code: "K7M2QRS".to_owned(),
        request_id: waits.request.id,
        location_id: place.id,
        free_place_id: None,
        week: 1,
        days: 3,
        start: date("01/12/2026"),
        state: "sent".to_owned(),
        reminders: 0,
        last_message_at: world.app.clock.now(),
        answer_by: day(5),
        reason: String::new(),
        reason_note: String::new(),
        answered_at: None,
        answered_through: String::new(),
        ranking: "{}".to_owned(),
        link_hash: "x".to_owned(),
        sent_at: world.app.clock.now(),
        by_account: None,
        version: 1,
    };
    insert(&world, offered).await;
    let signs: Vec<String> =
        shown(&caller, &of(2026)).await.into_iter().map(|(_, signs)| signs).collect();
    assert_eq!(signs, ["········?▸▸▸", "········?▸½½", "········?✓✓✓", "········?▸▸★"]);
    // Born on 1 March 2026: to school on 1 September 2028.
    let later = shown(&caller, &of(2028)).await;
    assert_eq!(later[0], ("Noor Open".to_owned(), "▸▸▸▸▸▸▸▸S···".to_owned()));
    let placed = later.iter().find(|(name, _)| name == "Noor Klaar").expect("who goes to school");
    assert_eq!(placed.1, "✓✓✓✓✓✓✓✓S···");
    assert!(shown(&caller, &of(2025)).await.is_empty());
    // Who went to school already is a row of dots: only for who asks for it.
    assert!(shown(&caller, &of(2029)).await.is_empty());
    let everybody = shown(&caller, &Wanted { everybody: true, ..of(2029) }).await;
    assert_eq!(everybody.len(), 3, "all but the one that was placed: {everybody:?}");
    assert_eq!(everybody[0], ("Noor Open".to_owned(), "············".to_owned()));
}

async fn sheets_of_earlier_years_stand_there_too(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    insert(&world, note(&world, "Fatma", Some("01/05/2024"), Some("01/08/2024"))).await;
    insert(&world, note(&world, "Geert", Some("01/11/2024"), None)).await;
    insert(&world, note(&world, "Zonder datum", None, None)).await;
    let built = world.family("Hilde Groeide", wish()).await;
    let grown = intake::Model {
        family_id: Some(built.family.id),
        ..note(&world, "Hilde", Some("01/06/2024"), None)
    };
    insert(&world, grown).await;
    let rows = shown(&caller, &of(2024)).await;
    assert_eq!(rows[0], ("Fatma".to_owned(), "·???▸▸▸✓✓✓✓✓".to_owned()));
    assert_eq!(rows[1].0, "Geert");
    assert_eq!(rows.len(), 2);
    let only = shown(&caller, &Wanted { state: "note".to_owned(), ..of(2024) }).await;
    assert_eq!(only.len(), 2);
}

async fn every_filter_narrows(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let urgent = world.family("An Dringend", wish()).await;
    change(&world, request::Model { urgent: true, ..urgent.request.clone() }).await;
    let mail = world.family("Bo Mail", Wish { start: date("05/12/2026"), ..wish() }).await;
    change(&world, request::Model { channel: "mail".to_owned(), ..mail.request.clone() }).await;
    let closed = world.family("Cas Dicht", wish()).await;
    change(&world, request::Model { state: "closed".to_owned(), ..closed.request.clone() }).await;
    let draft = world.family("Dia Half", wish()).await;
    change(&world, request::Model { state: "draft".to_owned(), ..draft.request.clone() }).await;
    insert(
        &world,
        intake::Model {
            asked_on: first_day(),
            ..note(&world, "Een nota", Some("01/12/2026"), None)
        },
    )
    .await;
    let names = async |wanted: Wanted| -> Vec<String> {
        shown(&caller, &wanted).await.into_iter().map(|(name, _)| name).collect()
    };
    assert_eq!(names(of(2026)).await.len(), 4);
    assert_eq!(names(Wanted { urgent: true, ..of(2026) }).await, ["Noor Dringend"]);
    assert_eq!(names(Wanted { state: "closed".to_owned(), ..of(2026) }).await, ["Noor Dicht"]);
    assert_eq!(names(Wanted { state: "looking".to_owned(), ..of(2026) }).await.len(), 2);
    assert_eq!(
        names(Wanted { channel: "mail".to_owned(), ..of(2026) }).await,
        ["Een nota", "Noor Mail"]
    );
    assert_eq!(names(Wanted { month: Some(12), ..of(2026) }).await, ["Een nota", "Noor Mail"]);
    assert_eq!(names(Wanted { name: "BO ".to_owned(), ..of(2026) }).await, ["Noor Mail"]);
    for odd in ["%", "'", "_%_", "🦊"] {
        assert!(names(Wanted { name: odd.to_owned(), ..of(2026) }).await.is_empty(), "{odd}");
    }
    assert_eq!(names(Wanted { month: Some(77), ..of(2026) }).await.len(), 4);
    let far = calendar::see(&caller, &of(999_999), 1).await.expect("a year");
    assert_eq!(far.year, 2026);
}

async fn a_file_holds_every_row_and_is_remembered(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let built = world.family("An Proef", wish()).await;
    let tx = world.app.store.begin().await.expect("a change begins");
    let rows = (0..900).map(|number| request::Model {
        id: Uuid::now_v7(),
        code: format!("{number:07}"),
        wish_start: day(1) + Duration::days(number % 60),
        ..built.request.clone()
    });
    tx.insert_all::<request::Model>(rows.collect()).await.expect("rows");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    let page = calendar::see(&caller, &of(2026), 99).await.expect("a year");
    assert_eq!((page.children.total, page.children.pages, page.children.number), (901, 19, 19));
    let all = calendar::take(&caller, &of(2026)).await.expect("a year");
    let mut codes: Vec<_> = all.children.rows.iter().map(|child| child.row.code.clone()).collect();
    codes.sort();
    codes.dedup();
    assert_eq!(codes.len(), 901);
    let table = calendar::Table { name: "Jaarkalender".to_owned(), ..calendar::Table::default() };
    assert!(calendar::write(&table, Format::Xlsx).expect("a file").starts_with(b"PK"));
}

async fn another_desk_and_another_role_see_nothing(store: Store) {
    let world = World::new(store).await;
    world.family("An Proef", wish()).await;
    let elsewhere = world.add_desk("elders", "Loket Elders", "11002").await;
    let stranger = world.caller_at(elsewhere, Role::DeskWorker).await;
    assert!(shown(&stranger, &of(2026)).await.is_empty());
    let auditor = world.caller(Role::Auditor).await;
    assert!(matches!(calendar::see(&auditor, &of(2026), 1).await, Err(Refusal::NotFound)));
    assert!(matches!(calendar::take(&auditor, &of(2026)).await, Err(Refusal::NotFound)));
}

on_both!(
    a_year_shows_asked_needed_proposed_and_found,
    sheets_of_earlier_years_stand_there_too,
    every_filter_narrows,
    a_file_holds_every_row_and_is_remembered,
    another_desk_and_another_role_see_nothing,
);
