//! How full a location is: from placements, proposals and what its people record.

use desk::capacity::children::{self, Kept, PresentForm, StayForm};
use desk::capacity::forecast::{self, Sought};
use desk::capacity::{self, ChangeForm, OfferedForm, Stretch};
use desk::locations::Location;
use desk::testing::{World, day, first_day, key, wish};
use desk::{Actor, Caller, Refusal, Why};
use domain::accounts::Role;
use domain::capacity::{Ages, Cell, Closed};
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

/// Enters a child without a name, born in a month.
async fn enter(caller: &Caller, code: &str, born: &str, until: &str) {
    let form = PresentForm {
        born: born.to_owned(),
        week: vec!["mo-morning".to_owned(), "mo-afternoon".to_owned()],
        until: until.to_owned(),
        ..PresentForm::default()
    };
    children::enter(caller, code, &form, key()).await.expect("entered");
}

async fn a_child_without_a_name_leaves_for_school_or_when_told(store: Store) {
    let world = World::new(store).await;
    let row = ten(&world, "De Zon").await;
    let caller = world.caller(Role::DeskWorker).await;
    // Two years and six months old at the end of October: after the Christmas holiday.
    enter(&caller, &row.code, "5/2024", "").await;
    let see = || children::children(&caller, &row.code);
    let (_, found) = see().await.expect("children");
    let school = chrono::NaiveDate::from_ymd_opt(2027, 1, 4);
    assert_eq!(found[0].taken.leaves, school);
    let monday = chrono::NaiveDate::from_ymd_opt(2027, 1, 4).unwrap_or_default();
    let cell = morning(&caller, &row.code, monday).await;
    assert_eq!((cell.confirmed, cell.leaving), (0, 1));
    let Kept::Nameless(child) = found[0].kept.clone() else { panic!("it has no name") };
    let told = StayForm { until: "2/4/2027".to_owned(), was: String::new() };
    children::nameless_stay(&caller, &row.code, &child, &told).await.expect("told");
    let cell = morning(&caller, &row.code, monday).await;
    assert_eq!((cell.confirmed, cell.leaving), (1, 0));
    let stale = children::nameless_stay(&caller, &row.code, &child, &told).await;
    assert!(matches!(stale, Err(Refusal::Stale)), "somebody told it in between");
    children::remove(&caller, &row.code, &child).await.expect("removed");
    let again = children::remove(&caller, &row.code, &child).await;
    assert!(matches!(again, Err(Refusal::NotPossible(Why::AlreadyDone))));
    assert!(see().await.expect("children").1.is_empty());
}

async fn a_location_tells_until_when_a_placed_child_stays(store: Store) {
    let world = World::new(store).await;
    let row = ten(&world, "De Zon").await;
    let other = ten(&world, "De Maan").await;
    placed(&world, row.id, "confirmed", first_day()).await;
    let actor = Actor {
        account: Uuid::now_v7(),
        location: Some(row.id),
        ..world.caller(Role::Location).await.actor
    };
    world.save_account(&actor).await;
    let caller = Caller { app: world.app.clone(), actor };
    let (_, found) = children::children(&caller, &row.code).await.expect("children");
    assert!(found[0].name.is_empty(), "no proposal told this location the name");
    let Kept::Placement(id) = found[0].kept.clone() else { panic!("it has a placement") };
    let told = StayForm { until: "31/12/2026".to_owned(), was: String::new() };
    let elsewhere = children::stays(&caller, &other.code, id, &told).await;
    assert!(matches!(elsewhere, Err(Refusal::NotFound)));
    let desk = world.caller(Role::DeskWorker).await;
    let wrong = children::stays(&desk, &other.code, id, &told).await;
    assert!(matches!(wrong, Err(Refusal::NotFound)), "it is not at that location");
    children::stays(&caller, &row.code, id, &told).await.expect("told");
    let (_, found) = children::children(&desk, &row.code).await.expect("children");
    assert_eq!((found[0].until, found[0].taken.leaves), (day(119).into(), None));
    assert_eq!(found[0].name, "Noor");
}

async fn room_is_foretold_and_becomes_certain_when_a_location_tells(store: Store) {
    let world = World::new(store).await;
    let row = ten(&world, "De Zon").await;
    let caller = world.caller(Role::DeskWorker).await;
    let full = PresentForm {
        number: "10".to_owned(),
        born: "5/2024".to_owned(),
        week: ["mo", "tu", "we", "th", "fr"]
            .iter()
            .flat_map(|day| [format!("{day}-morning"), format!("{day}-afternoon")])
            .collect(),
        until: String::new(),
    };
    children::enter(&caller, &row.code, &full, key()).await.expect("entered");
    let sought = Sought { days: 3, ..Sought::default() };
    let room = async || {
        let found = forecast::outlook(&caller, &sought).await.expect("an outlook");
        found.first().map(|one| (one.room.certain, one.room.expected))
    };
    let monday = |y, m, d| chrono::NaiveDate::from_ymd_opt(y, m, d);
    assert_eq!(room().await, Some((None, monday(2027, 1, 4))));
    let (_, found) = children::children(&caller, &row.code).await.expect("children");
    let Kept::Nameless(child) = found[0].kept.clone() else { panic!("it has no name") };
    let told = StayForm { until: "30/10/2026".to_owned(), was: String::new() };
    children::nameless_stay(&caller, &row.code, &child, &told).await.expect("told");
    assert_eq!(room().await, Some((monday(2026, 11, 2), monday(2026, 11, 2))));
    let areas = forecast::areas(&caller, Ages::default()).await.expect("areas");
    let [area] = areas.as_slice() else { panic!("one municipality: {areas:?}") };
    assert_eq!((area.locations, area.licensed), (1, 18));
    let quarters: Vec<_> = area.quarters.iter().map(|q| (q.offered, q.certain)).collect();
    assert_eq!(quarters[..2], [(100, 0), (100, 100)]);
    assert!(quarters.len() >= 12, "three years");
    let organiser = world.caller(Role::Organiser).await;
    let denied = forecast::areas(&organiser, Ages::default()).await;
    assert!(matches!(denied, Err(Refusal::NotFound)));
    let none = forecast::outlook(&organiser, &sought).await.expect("its own");
    assert!(none.is_empty(), "tied to no organisation");
}

on_both!(
    each_level_is_counted,
    a_closing_is_recorded_once_and_taken_back,
    other_places_and_reserved_places_hold_from_their_day,
    every_wrong_field_is_told,
    an_organiser_reaches_its_own_locations_only,
    a_child_without_a_name_leaves_for_school_or_when_told,
    a_location_tells_until_when_a_placed_child_stays,
    room_is_foretold_and_becomes_certain_when_a_location_tells
);
