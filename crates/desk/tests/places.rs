//! Free places: reported once, believed for a term, changed by their own people only.

use desk::places::{self, PlaceForm};
use desk::testing::{World, day, first_day, key};
use desk::{Caller, Refusal, Why, links, locations};
use domain::accounts::Role;
use domain::places::FreePlaceState;
use store::places::PlaceFilter;
use store::{Scope, Store, on_both};

fn form(location: &str) -> PlaceForm {
    PlaceForm {
        location: location.to_owned(),
        week: vec!["mo-morning".to_owned(), "mo-afternoon".to_owned()],
        from: first_day().format("%d/%m/%Y").to_string(),
        number: "1".to_owned(),
        ..PlaceForm::default()
    }
}

async fn total(caller: &Caller, state: FreePlaceState) -> u64 {
    let filter = PlaceFilter { state: Some(state), ..PlaceFilter::default() };
    places::list(caller, &filter, 1).await.expect("a list").total
}

async fn the_same_report_sent_twice_at_once_is_one(store: Store) {
    let world = World::new(store).await;
    let row = world.location("De Zon").await;
    let caller = world.caller(Role::DeskWorker).await;
    let (key, form) = (key(), form(&row.code));
    let (one, two) =
        tokio::join!(places::report(&caller, &form, key), places::report(&caller, &form, key));
    assert_eq!(one.expect("a report"), two.expect("the same report"));
    assert_eq!(total(&caller, FreePlaceState::Open).await, 1);
    let seen = locations::list(&caller, &locations::Wanted::default(), 1).await.expect("a list");
    assert_eq!(seen.rows[0].open_places, 1);
}

async fn the_same_report_through_a_link_twice_at_once_is_one(store: Store) {
    let world = World::new(store).await;
    let row = world.location("De Zon").await;
    let caller = world.caller(Role::DeskWorker).await;
    let secret = locations::make_link(&caller, &row.code, key()).await.expect("a link");
    let link = links::open(&world.app, &secret.expect("a secret")).await.expect("opens");
    let (key, form) = (key(), PlaceForm { number: "3".to_owned(), ..form("") });
    let (one, two) =
        tokio::join!(places::report(&link, &form, key), places::report(&link, &form, key));
    assert_eq!(one.expect("a report").len(), 3);
    assert_eq!(two.expect("the same report").len(), 3);
    assert_eq!(total(&caller, FreePlaceState::Open).await, 3);
    assert_eq!(links::page(&link).await.expect("a page").places.len(), 3);
}

async fn every_wrong_field_is_told(store: Store) {
    let world = World::new(store).await;
    let row = world.location("De Zon").await;
    let caller = world.caller(Role::DeskWorker).await;
    let wrong = PlaceForm {
        location: String::new(),
        week: vec![],
        from: String::new(),
        until: "1/1/2020".to_owned(),
        number: "21".to_owned(),
        note: "x".repeat(1001),
        ..form(&row.code)
    };
    let Err(Refusal::Invalid(errors)) = places::report(&caller, &wrong, key()).await else {
        panic!("this form is full of errors")
    };
    for field in ["location", "week", "from", "until", "number", "note"] {
        assert!(errors.of(field).is_some(), "{field}");
    }
    assert_eq!(total(&caller, FreePlaceState::Open).await, 0);
}

async fn a_report_expires_after_its_term_and_can_be_renewed(store: Store) {
    let world = World::new(store).await;
    let row = world.location("De Zon").await;
    let caller = world.caller(Role::DeskWorker).await;
    let codes = places::report(&caller, &form(&row.code), key()).await.expect("a report");
    let short = PlaceForm { until: day(5).format("%d/%m/%Y").to_string(), ..form(&row.code) };
    let short = places::report(&caller, &short, key()).await.expect("a report");
    let seen = places::see(&caller, &short[0]).await.expect("a place");
    assert_eq!(seen.place.expires_on, day(5), "its own end comes before the term");
    assert_eq!(places::expire(&world.app, day(5)).await.expect("a night"), 0);
    assert_eq!(places::expire(&world.app, day(14)).await.expect("a night"), 1);
    assert_eq!(places::expire(&world.app, day(15)).await.expect("a night"), 1);
    assert_eq!(places::expire(&world.app, day(15)).await.expect("the same night"), 0);
    assert_eq!(total(&caller, FreePlaceState::Expired).await, 2);
    world.clock.set(day(15));
    places::renew(&caller, &codes[0]).await.expect("still free");
    let seen = places::see(&caller, &codes[0]).await.expect("a place");
    assert_eq!((seen.state(), seen.place.expires_on), (FreePlaceState::Open, day(29)));
    let over = places::renew(&caller, &short[0]).await;
    assert!(matches!(over, Err(Refusal::NotPossible(Why::AlreadyDone))));
    let open = world.app.store.open_places(Scope::of_desk(world.desk)).await.expect("places");
    assert_eq!(open.len(), 1);
}

async fn a_withdrawal_is_taken_back_and_a_proposed_place_left_alone(store: Store) {
    let world = World::new(store).await;
    let row = world.location("De Zon").await;
    let caller = world.caller(Role::DeskWorker).await;
    let codes = places::report(&caller, &form(&row.code), key()).await.expect("a report");
    places::withdraw(&caller, &codes[0]).await.expect("withdrawn");
    let again = places::withdraw(&caller, &codes[0]).await;
    assert!(matches!(again, Err(Refusal::NotPossible(Why::AlreadyDone))));
    places::renew(&caller, &codes[0]).await.expect("back");
    let mut place = places::see(&caller, &codes[0]).await.expect("a place").place;
    place.state = FreePlaceState::Proposed.word().to_owned();
    let tx = world.app.store.begin().await.expect("a change");
    tx.update(place).await.expect("proposed");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    let refused = places::withdraw(&caller, &codes[0]).await;
    assert!(matches!(refused, Err(Refusal::NotPossible(Why::ProposalOpen))));
}

async fn who_changes_second_is_told(store: Store) {
    let world = World::new(store).await;
    let row = world.location("De Zon").await;
    let caller = world.caller(Role::DeskWorker).await;
    let codes = places::report(&caller, &form(&row.code), key()).await.expect("a report");
    let shown = PlaceForm::of(&places::see(&caller, &codes[0]).await.expect("a place"));
    let changed = PlaceForm { note: "ook in juli".to_owned(), ..shown.clone() };
    places::change(&caller, &codes[0], &changed).await.expect("the first");
    assert!(matches!(places::change(&caller, &codes[0], &shown).await, Err(Refusal::Stale)));
}

async fn each_reports_for_its_own_only(store: Store) {
    let world = World::new(store).await;
    let (mine, theirs) = (world.location("De Zon").await, world.location("De Maan").await);
    let mut own = world.caller(Role::Location).await;
    own.actor.location = Some(mine.id);
    let codes = places::report(&own, &form(&mine.code), key()).await.expect("its own");
    let foreign = places::report(&own, &form(&theirs.code), key()).await;
    assert!(matches!(foreign, Err(Refusal::Invalid(_))));
    let mut other = world.caller(Role::Organiser).await;
    other.actor.organiser = Some(theirs.organiser_id);
    assert!(matches!(places::see(&other, &codes[0]).await, Err(Refusal::NotFound)));
    assert!(matches!(places::withdraw(&other, &codes[0]).await, Err(Refusal::NotFound)));
    assert_eq!(total(&other, FreePlaceState::Open).await, 0);
    let elsewhere = world.add_desk("elders", "Loket Elders", "11002").await;
    let stranger = world.caller_at(elsewhere, Role::DeskManager).await;
    assert!(matches!(places::renew(&stranger, &codes[0]).await, Err(Refusal::NotFound)));
    let desk = world.caller(Role::DeskWorker).await;
    let secret = locations::make_link(&desk, &theirs.code, key()).await.expect("a link");
    let link = links::open(&world.app, &secret.expect("a secret")).await.expect("opens");
    assert!(matches!(places::withdraw(&link, &codes[0]).await, Err(Refusal::NotFound)));
}

on_both!(
    the_same_report_sent_twice_at_once_is_one,
    the_same_report_through_a_link_twice_at_once_is_one,
    every_wrong_field_is_told,
    a_report_expires_after_its_term_and_can_be_renewed,
    a_withdrawal_is_taken_back_and_a_proposed_place_left_alone,
    who_changes_second_is_told,
    each_reports_for_its_own_only,
);
