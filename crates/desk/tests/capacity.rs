//! How full a location is: from placements, proposals and what its people record.

use desk::capacity::{self, ChangeForm, OfferedForm, Stretch};
use desk::locations::Location;
use desk::testing::{World, day, first_day, key, wish};
use desk::{Actor, Caller, Refusal, Why};
use domain::accounts::Role;
use domain::capacity::{Cell, Closed};
use domain::week::{DayPart, WeekPattern};
use store::entities::{placement, proposal};
use store::{Store, on_both};
use uuid::Uuid;

/// A location with ten places on each half day of the working week.
async fn ten(world: &World, name: &str) -> Location {
    let row = world.location(name).await;
    let cells = ["mo", "tu", "we", "th", "fr"]
        .map(|day| format!("\"{day}-morning\":10,\"{day}-afternoon\":10"));
    let row = Location { offered: format!("{{{}}}", cells.join(",")), ..row };
    let tx = world.app.store.begin().await.expect("a change");
    tx.update(row.clone()).await.expect("a location");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    row
}

async fn placed(world: &World, location: Uuid, certainty: &str, from: chrono::NaiveDate) {
    let built = world.family(&format!("Gezin {certainty}"), wish()).await;
    let row = placement::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        request_id: built.request.id,
        location_id: Some(location),
        proposal_id: None,
        free_place_id: None,
        week: WeekPattern::full_days(3).bits(),
        days: 3,
        from_day: from,
        until_day: None,
        certainty: certainty.to_owned(),
        elsewhere: String::new(),
        at: world.app.clock.now(),
        undone_at: None,
    };
    let tx = world.app.store.begin().await.expect("a change");
    tx.insert(row).await.expect("a placement");
    tx.commit(world.app.clock.now()).await.expect("a commit");
}

async fn proposed(world: &World, location: Uuid) {
    let built = world.family("Gezin Vraagt", wish()).await;
    let at = world.app.clock.now();
    let row = proposal::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        code: domain::codes::code_from(world.app.random.bytes16()),
        request_id: built.request.id,
        location_id: location,
        free_place_id: None,
        week: WeekPattern::full_days(1).bits(),
        days: 1,
        start: first_day(),
        state: "sent".to_owned(),
        reminders: 0,
        last_message_at: at,
        answer_by: day(14),
        reason: String::new(),
        reason_note: String::new(),
        answered_at: None,
        answered_through: String::new(),
        ranking: "{}".to_owned(),
        link_hash: String::new(),
        sent_at: at,
        by_account: None,
        version: 1,
    };
    let tx = world.app.store.begin().await.expect("a change");
    tx.insert(row).await.expect("a proposal");
    tx.commit(at).await.expect("a commit");
}

/// The morning of a day.
async fn morning(caller: &Caller, code: &str, on: chrono::NaiveDate) -> Cell {
    let seen = capacity::occupancy(caller, code, Stretch::Week, on).await.expect("an occupancy");
    let day = seen.days.iter().find(|day| day.date == on).expect("a day");
    day.part(DayPart::Morning)
}

async fn each_level_is_counted(store: Store) {
    let world = World::new(store).await;
    let row = ten(&world, "De Zon").await;
    let caller = world.caller(Role::DeskWorker).await;
    // Monday 7 September; the first day is a Thursday.
    for (certainty, from) in
        [("confirmed", first_day()), ("planned", first_day()), ("planned", day(60))]
    {
        placed(&world, row.id, certainty, from).await;
    }
    proposed(&world, row.id).await;
    let cell = morning(&caller, &row.code, day(4)).await;
    assert_eq!((cell.offered, cell.confirmed, cell.planned, cell.draft), (10, 2, 0, 1));
    let later = morning(&caller, &row.code, day(60)).await;
    assert_eq!((later.confirmed, later.planned), (2, 1));
    // Born on 1 March 2026: may enter school on 1 September 2028.
    let school = chrono::NaiveDate::from_ymd_opt(2028, 9, 4).unwrap_or_default();
    let gone = morning(&caller, &row.code, school).await;
    assert_eq!((gone.taken(), gone.leaving), (0, 4));
    let free = gone.free();
    assert_eq!((free.certain, free.expected), (6, 10));
}

fn closing(from: &str, until: &str) -> ChangeForm {
    ChangeForm {
        kind: "closed".to_owned(),
        from: from.to_owned(),
        until: until.to_owned(),
        ..ChangeForm::default()
    }
}

async fn a_closing_is_recorded_once_and_taken_back(store: Store) {
    let world = World::new(store).await;
    let row = ten(&world, "De Zon").await;
    let caller = world.caller(Role::DeskWorker).await;
    let (form, key) = (closing("7/9/2026", "8/9/2026"), key());
    for _ in 0..2 {
        capacity::change(&caller, &row.code, &form, key).await.expect("a closing");
    }
    let see = || capacity::occupancy(&caller, &row.code, Stretch::Week, day(4));
    let seen = see().await.expect("an occupancy");
    assert_eq!(seen.changes.len(), 1);
    let closed: Vec<_> = seen.days.iter().map(|day| day.closed).collect();
    assert_eq!(closed[..3], [Some(Closed::Location), Some(Closed::Location), None]);
    let code = seen.changes[0].code.clone();
    capacity::withdraw(&caller, &row.code, &code).await.expect("taken back");
    let again = capacity::withdraw(&caller, &row.code, &code).await;
    assert!(matches!(again, Err(Refusal::NotPossible(Why::AlreadyDone))));
    let seen = see().await.expect("an occupancy");
    assert!(seen.changes.is_empty() && seen.days[0].closed.is_none());
}

async fn other_places_and_reserved_places_hold_from_their_day(store: Store) {
    let world = World::new(store).await;
    let row = ten(&world, "De Zon").await;
    let caller = world.caller(Role::DeskWorker).await;
    let mut form = OfferedForm::preset(&desk::locations::offered(&row));
    form.from = "14/9/2026".to_owned();
    form.offered.insert("offered-mo-morning".to_owned(), "7".to_owned());
    capacity::offer(&caller, &row.code, &form, key()).await.expect("other places");
    let kept = ChangeForm {
        kind: "reserved".to_owned(),
        from: "14/9/2026".to_owned(),
        week: vec!["mo-morning".to_owned()],
        number: "2".to_owned(),
        purpose: "urgent".to_owned(),
        ..ChangeForm::default()
    };
    capacity::change(&caller, &row.code, &kept, key()).await.expect("kept apart");
    assert_eq!(morning(&caller, &row.code, day(4)).await.offered, 10);
    let cell = morning(&caller, &row.code, day(11)).await;
    assert_eq!((cell.offered, cell.reserved, cell.free().certain), (7, 2, 5));
}

async fn every_wrong_field_is_told(store: Store) {
    let world = World::new(store).await;
    let row = ten(&world, "De Zon").await;
    let caller = world.caller(Role::DeskWorker).await;
    let told =
        async |form: ChangeForm| match capacity::change(&caller, &row.code, &form, key()).await {
            Err(Refusal::Invalid(errors)) => errors.0.into_iter().map(|(name, _)| name).collect(),
            other => panic!("{other:?}"),
        };
    let empty = |kind: &str| ChangeForm { kind: kind.to_owned(), ..ChangeForm::default() };
    let fields: Vec<&str> = told(empty("closed")).await;
    assert_eq!(fields, ["from", "until"], "a closing has an end");
    let fields: Vec<&str> = told(empty("reserved")).await;
    assert_eq!(fields, ["from", "number", "week", "purpose"]);
    let fields: Vec<&str> = told(empty("offered")).await;
    assert_eq!(fields, ["kind", "from", "until"]);
    let fields: Vec<&str> = told(closing("8/9/2026", "7/9/2026")).await;
    assert_eq!(fields, ["until"]);
}

async fn an_organiser_reaches_its_own_locations_only(store: Store) {
    let world = World::new(store).await;
    let own = ten(&world, "De Zon").await;
    let other = ten(&world, "De Maan").await;
    let actor = Actor {
        account: Uuid::now_v7(),
        organiser: Some(own.organiser_id),
        ..world.caller(Role::Organiser).await.actor
    };
    world.save_account(&actor).await;
    let caller = Caller { app: world.app.clone(), actor };
    capacity::change(&caller, &own.code, &closing("7/9/2026", "8/9/2026"), key())
        .await
        .expect("its own");
    let seen = capacity::occupancy(&caller, &own.code, Stretch::Month, day(4)).await;
    let seen = seen.expect("its own");
    assert_eq!(seen.days.len(), 30);
    let code = &seen.changes[0].code;
    let denied = [
        capacity::change(&caller, &other.code, &closing("7/9/2026", "8/9/2026"), key()).await,
        capacity::withdraw(&caller, &other.code, code).await,
        capacity::occupancy(&caller, &other.code, Stretch::Week, day(4)).await.map(|_| ()),
    ];
    for denied in denied {
        assert!(matches!(denied, Err(Refusal::NotFound)));
    }
}

on_both!(
    each_level_is_counted,
    a_closing_is_recorded_once_and_taken_back,
    other_places_and_reserved_places_hold_from_their_day,
    every_wrong_field_is_told,
    an_organiser_reaches_its_own_locations_only
);
