//! Contact notes: written in thirty seconds, found again, handed over, never doubled.

use desk::forms::{Errors, Problem};
use desk::intakes::{self, IntakeForm};
use desk::search::search;
use desk::testing::{World, first_day, key};
use desk::{Caller, Refusal};
use domain::accounts::Role;
use store::intakes::IntakeFilter;
use store::{Store, on_both};

fn note(name: &str, phone: &str) -> IntakeForm {
    IntakeForm {
        asked_on: first_day().format("%d/%m/%Y").to_string(),
        name: name.to_owned(),
        phone: phone.to_owned(),
        channel: "telefoon".to_owned(),
        question: "Zoekt opvang voor 3 dagen".to_owned(),
        action: "Teruggebeld".to_owned(),
        ..IntakeForm::default()
    }
}

async fn total(caller: &Caller) -> u64 {
    let page = intakes::list(caller, &IntakeFilter::default(), 1).await.expect("a list");
    page.total
}

async fn a_note_is_found_by_any_part_of_name_or_number(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let code = intakes::write(&caller, &note("Yasmina Janssens-Proef", "0487/96.25.22"), key())
        .await
        .expect("a note");
    for typed in ["yasm", "Janssens", "janssens proef", "jansens", "9625", "+32487962522", &code] {
        let hits = search(&caller, typed, 10).await.expect("hits");
        assert_eq!(hits.len(), 1, "{typed}");
        assert_eq!(hits[0].path, format!("/intakes/{code}"));
    }
    assert!(search(&caller, "Vandenbroucke", 10).await.expect("hits").is_empty());
}

async fn the_list_of_notes_is_filtered_by_part_of_a_name_or_number(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    for (name, phone) in [("An Proef", "0475 12 34 56"), ("Bo Test", "0486 65 43 21")] {
        intakes::write(&caller, &note(name, phone), key()).await.expect("a note");
    }
    for (typed, found) in
        [("proef", 1), ("0475 12", 1), ("+32 475", 1), ("12.34", 1), ("654321", 1), ("04", 0)]
    {
        let filter = IntakeFilter { text: typed.to_owned(), ..IntakeFilter::default() };
        let rows = intakes::list(&caller, &filter, 1).await.expect("a list");
        assert_eq!(rows.total, found, "{typed}");
    }
}

async fn the_same_form_sent_twice_is_one_note(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let key = key();
    let first = intakes::write(&caller, &note("An Proef", ""), key).await.expect("a note");
    let second = intakes::write(&caller, &note("An Proef", ""), key).await.expect("the same");
    assert_eq!(first, second);
    assert_eq!(total(&caller).await, 1);
}

async fn every_wrong_field_is_told_at_once(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let form = IntakeForm { asked_on: "morgen".to_owned(), ..note("", "12") };
    let Err(Refusal::Invalid(errors)) = intakes::write(&caller, &form, key()).await else {
        panic!("this form is full of errors")
    };
    assert_eq!(errors.of("asked_on"), Some(&Problem::NotADate));
    assert_eq!(errors.of("name"), Some(&Problem::Required));
    assert_eq!(errors.of("phone"), Some(&Problem::NotAPhone));
    let form = IntakeForm { asked_on: "1/1/1900".to_owned(), ..note("An Proef", "") };
    let old = intakes::write(&caller, &form, key()).await;
    let is_told = |errors: &Errors| errors.of("asked_on") == Some(&Problem::LongAgo);
    assert!(matches!(old, Err(Refusal::Invalid(errors)) if is_told(&errors)));
    assert_eq!(total(&caller).await, 0);
}

async fn who_saves_second_is_told(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let code = intakes::write(&caller, &note("An Proef", ""), key()).await.expect("a note");
    let shown = IntakeForm::of(&intakes::see(&caller, &code).await.expect("the note"));
    intakes::change(&caller, &code, &shown).await.expect("the first saves");
    let second = intakes::change(&caller, &code, &shown).await;
    assert!(matches!(second, Err(Refusal::Stale)));
}

async fn a_note_handed_over_waits_in_the_inbox_until_dealt_with(store: Store) {
    let world = World::new(store).await;
    let (giver, taker) =
        (world.caller(Role::DeskWorker).await, world.caller(Role::DeskManager).await);
    let form =
        IntakeForm { hand_to: taker.actor.account.to_string(), ..note("An Proef", "0475123456") };
    let code = intakes::write(&giver, &form, key()).await.expect("a note");
    let inbox = IntakeFilter { inbox_of: Some(taker.actor.account), ..IntakeFilter::default() };
    assert_eq!(intakes::list(&taker, &inbox, 1).await.expect("an inbox").total, 1);
    intakes::handle(&taker, &code).await.expect("dealt with");
    assert_eq!(intakes::list(&taker, &inbox, 1).await.expect("an inbox").total, 0);
}

async fn another_desk_sees_nothing(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let code = intakes::write(&caller, &note("An Proef", ""), key()).await.expect("a note");
    let other = world.add_desk("elders", "Loket Elders", "11002").await;
    let stranger = world.caller_at(other, Role::DeskManager).await;
    assert!(matches!(intakes::see(&stranger, &code).await, Err(Refusal::NotFound)));
    assert!(search(&stranger, "Proef", 10).await.expect("hits").is_empty());
    assert_eq!(total(&stranger).await, 0);
    let auditor = world.caller(Role::Auditor).await;
    assert!(matches!(intakes::see(&auditor, &code).await, Err(Refusal::NotFound)));
}

on_both!(
    a_note_is_found_by_any_part_of_name_or_number,
    the_list_of_notes_is_filtered_by_part_of_a_name_or_number,
    the_same_form_sent_twice_is_one_note,
    every_wrong_field_is_told_at_once,
    who_saves_second_is_told,
    a_note_handed_over_waits_in_the_inbox_until_dealt_with,
    another_desk_sees_nothing,
);
