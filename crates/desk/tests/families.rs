//! The file of a family: complete, quick, changed by two people without loss, closed to others.

use chrono::NaiveDate;
use desk::contacts::appointments::{self, AppointmentForm, Doubt};
use desk::contacts::support::{self, SupportForm, TalkForm};
use desk::contacts::tasks::{self, TaskForm};
use desk::contacts::{self, ContactForm, Logged};
use desk::families::documents::{self, OcmwForm};
use desk::families::{self, FamilyForm, NextStep, What};
use desk::forms::Problem;
use desk::testing::{Built, World, day, first_day, key, wish};
use desk::{Caller, Refusal, Why};
use domain::accounts::Role;
use domain::addresses::AddressOrder;
use domain::requests::TariffNeed;
use domain::timeline::TimelineKind;
use store::entities::{candidacy, intake, location, request};
use store::{Scope, Store, on_both};
use uuid::Uuid;

fn shown(day: NaiveDate) -> String {
    day.format("%d/%m/%Y").to_string()
}

fn call(outcome: &str) -> ContactForm {
    ContactForm {
        contact_kind: "called".to_owned(),
        contact_outcome: outcome.to_owned(),
        contact_note: "Belt morgen terug".to_owned(),
        contact_on: shown(first_day()),
        contact_request: String::new(),
    }
}

fn task(title: &str, on: NaiveDate) -> TaskForm {
    TaskForm { task_title: title.to_owned(), task_on: shown(on), ..TaskForm::default() }
}

fn meeting(on: NaiveDate) -> AppointmentForm {
    AppointmentForm {
        title: "Gesprek".to_owned(),
        on: shown(on),
        at: "9u30".to_owned(),
        place_other: "Huis van het Kind".to_owned(),
        companion: "Tante Fatma".to_owned(),
        ..AppointmentForm::default()
    }
}

async fn request_of(world: &World, built: &Built) -> request::Model {
    let scope = Scope::of_desk(world.desk);
    world.app.store.get(scope, built.request.id).await.expect("a read").expect("the request")
}

async fn ready(store: Store) -> (World, Caller, Built) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let built = world.family("Samira Proef", wish()).await;
    (world, caller, built)
}

async fn the_file_holds_who_what_and_what_next(store: Store) {
    let (_, caller, built) = ready(store).await;
    let file = families::file(&caller, &built.family.code).await.expect("a file");
    assert_eq!(file.name(), "Samira Proef");
    assert_eq!(file.children[0].months, Some(6));
    assert_eq!(file.children[0].school_entry, NaiveDate::from_ymd_opt(2028, 9, 1));
    assert_eq!(file.requests.len(), 1);
    assert!(!file.requests[0].has_changed());
    assert_eq!(file.requests[0].need.day_count(), 3);
    assert!(file.next.is_none());
    assert_eq!(file.timeline.len(), 1);
    assert_eq!(file.timeline[0].what, What::Registered);
}

async fn every_kind_of_row_is_in_one_story_newest_first(store: Store) {
    let (world, caller, built) = ready(store).await;
    let location = world.location("De Zonnebloem").await;
    let tx = world.app.store.begin().await.expect("a change");
    let asked = candidacy::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        code: "AAA-AAAA".to_owned(),
        request_id: built.request.id,
        location_id: location.id,
        asked_on: first_day(),
        due_on: day(21),
        answer: None,
        answer_reason: String::new(),
        answer_note: String::new(),
        offered_week: None,
        asked_at: None,
        asked_week: None,
        asked_start: None,
        offered_start: None,
        answered_at: None,
        closed_at: None,
        closed_word: String::new(),
        version: 1,
    };
    tx.insert(asked).await.expect("a candidacy");
    let note = intake::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        code: "CCC-CCCC".to_owned(),
        asked_on: NaiveDate::from_ymd_opt(2026, 8, 1).unwrap_or_default(),
        name: "Samira Proef".to_owned(),
        phone: String::new(),
        channel: "telefoon".to_owned(),
        question: "Opvang?".to_owned(),
        action: String::new(),
        colleague: "An".to_owned(),
        outcome: String::new(),
        needed_from: None,
        found_from: None,
        family_id: Some(built.family.id),
        handed_to: None,
        handed_at: None,
        handled_at: None,
        import_id: None,
        fingerprint: None,
        version: 1,
        by_account: None,
        created_at: world.app.clock.now(),
    };
    tx.insert(note).await.expect("a note");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    world.clock.pass_days(1);
    contacts::log(&caller, &built.family.code, &call("reached"), key()).await.expect("a contact");
    let step = tasks::plan(&caller, &built.family.code, &task("Mailen", day(3)), key()).await;
    tasks::finish(&caller, &step.expect("a task")).await.expect("done");
    let file = families::file(&caller, &built.family.code).await.expect("a file");
    let kinds: Vec<_> = file.timeline.iter().map(|entry| entry.kind).collect();
    assert_eq!(kinds.first(), Some(&TimelineKind::Task));
    assert_eq!(kinds.last(), Some(&TimelineKind::Note));
    for kind in [TimelineKind::Contact, TimelineKind::Request, TimelineKind::Location] {
        assert!(kinds.contains(&kind), "{kind}");
    }
    assert!(file.timeline.windows(2).all(|two| two[0].on >= two[1].on));
    let place = |what: &dyn Fn(&What) -> bool| file.timeline.iter().position(|one| what(&one.what));
    let asked = place(&|what| matches!(what, What::LocationAsked(..))).expect("asked");
    let registered = place(&|what| matches!(what, What::Registered)).expect("registered");
    assert!(asked < registered, "a location is asked after the request came");
    assert!(!file.timeline[asked].timed && file.timeline[registered].timed);
    assert_eq!(
        file.requests[0].candidacies[0].location.as_ref().map(|at| &at.name),
        Some(&location.name)
    );
}

async fn an_attempt_wakes_the_open_requests_and_nobody_home_asks_to_call_again(store: Store) {
    let (world, caller, built) = ready(store).await;
    world.clock.pass_days(40);
    let form = ContactForm { contact_on: shown(day(40)), ..call("no-answer") };
    let key = key();
    for _ in 0..2 {
        let logged = contacts::log(&caller, &built.family.code, &form, key).await.expect("logged");
        assert_eq!(logged, Logged::CallAgain);
    }
    let file = families::file(&caller, &built.family.code).await.expect("a file");
    assert_eq!(file.timeline.len(), 2, "sent twice, logged once");
    assert_eq!(request_of(&world, &built).await.last_activity_on, day(40));
    // An attempt noted afterwards does not make the request older.
    contacts::log(&caller, &built.family.code, &call("reached"), desk::testing::key())
        .await
        .expect("logged");
    assert_eq!(request_of(&world, &built).await.last_activity_on, day(40));
}

async fn every_wrong_field_of_a_contact_is_told(store: Store) {
    let (_, caller, built) = ready(store).await;
    let form = ContactForm {
        contact_kind: "danced".to_owned(),
        contact_outcome: String::new(),
        contact_note: "x".repeat(4001),
        contact_on: shown(day(1)),
        contact_request: String::new(),
    };
    let Err(Refusal::Invalid(errors)) =
        contacts::log(&caller, &built.family.code, &form, key()).await
    else {
        panic!("all of it is wrong")
    };
    assert_eq!(errors.of("contact_kind"), Some(&Problem::NotAChoice));
    assert_eq!(errors.of("contact_outcome"), Some(&Problem::NotChosen));
    assert_eq!(errors.of("contact_note"), Some(&Problem::TooLong(4000)));
    assert_eq!(errors.of("contact_on"), Some(&Problem::InTheFuture));
}

async fn a_request_of_another_family_is_not_a_choice(store: Store) {
    let (world, caller, built) = ready(store).await;
    let other = world.family("Jan Anders", wish()).await;
    let form = ContactForm { contact_request: other.request.code, ..call("reached") };
    let refused = contacts::log(&caller, &built.family.code, &form, key()).await;
    assert!(matches!(refused, Err(Refusal::Invalid(_))));
}

async fn the_first_open_step_is_the_next_one(store: Store) {
    let (_, caller, built) = ready(store).await;
    let code = &built.family.code;
    let later = tasks::plan(&caller, code, &task("Later", day(9)), key()).await.expect("a task");
    let owner = TaskForm {
        task_owner: caller.actor.account.to_string(),
        task_request: built.request.code.clone(),
        ..task("Eerst", day(2))
    };
    let first = tasks::plan(&caller, code, &owner, key()).await.expect("a task");
    let next = async || families::file(&caller, code).await.expect("a file").next;
    let Some(NextStep::Task(step)) = next().await else { panic!("a task comes first") };
    assert_eq!(
        (step.row.code.as_str(), step.owner.as_str()),
        (first.as_str(), caller.actor.name.as_str())
    );
    tasks::finish(&caller, &first).await.expect("done");
    tasks::finish(&caller, &first).await.expect("done twice is done");
    let Some(NextStep::Task(step)) = next().await else { panic!("the other task") };
    assert_eq!(step.row.code, later);
    tasks::change(&caller, &later, &task("Later", day(20))).await.expect("moved");
    tasks::reopen(&caller, &first).await.expect("not done after all");
    let Some(NextStep::Task(step)) = next().await else { panic!("the first task") };
    assert_eq!(step.row.code, first);
    appointments::plan(&caller, code, &meeting(day(1)), key()).await.expect("an appointment");
    assert!(matches!(next().await, Some(NextStep::Appointment(_))));
    tasks::finish(&caller, &first).await.expect("done");
    let moved = tasks::change(&caller, &first, &task("Eerst", day(4))).await;
    assert!(matches!(moved, Err(Refusal::NotPossible(Why::AlreadyDone))));
}

async fn an_appointment_takes_an_hour_and_is_reminded_of_once(store: Store) {
    let (world, caller, built) = ready(store).await;
    let code = appointments::plan(&caller, &built.family.code, &meeting(day(5)), key())
        .await
        .expect("an appointment");
    let (row, family) = appointments::see(&caller, &code).await.expect("it");
    assert_eq!((row.minutes, family.map(|row| row.code)), (60, Some(built.family.code.clone())));
    assert_eq!(row.owner_id, caller.actor.account);
    let scope = Scope::of_desk(world.desk);
    let due =
        async |on| world.app.store.appointments_to_remind(scope, on).await.expect("a read").len();
    assert_eq!((due(day(4)).await, due(day(5)).await, due(day(6)).await), (0, 1, 0));
    let file = appointments::calendar_file(&caller, &code).await.expect("a file");
    assert!(file.contains("DTSTART;TZID=Europe/Brussels:20260908T093000"), "{file}");
    let shown_form = AppointmentForm { version: "1".to_owned(), ..meeting(day(6)) };
    appointments::change(&caller, &code, &shown_form).await.expect("moved");
    let (moved, _) = appointments::see(&caller, &code).await.expect("it");
    assert!(appointments::overlapping(&caller, &moved).await.expect("none").is_empty());
    let again = AppointmentForm { version: String::new(), ..shown_form.clone() };
    let asked = appointments::plan(&caller, &built.family.code, &again, key()).await;
    let Err(Refusal::Invalid(errors)) = asked else { panic!("twice at one time is asked about") };
    assert_eq!(errors.0, [("known", Problem::NotKnown)]);
    let doubts = appointments::doubts(&caller, None, &again).await.expect("a read");
    assert!(matches!(doubts.as_slice(), [Doubt::Overlap(one)] if one.code == code));
    let sure = AppointmentForm { known: "yes".to_owned(), ..again.clone() };
    let same = key();
    let double = appointments::plan(&caller, &built.family.code, &sure, same).await;
    let double = double.expect("asked, not refused");
    let twice = appointments::plan(&caller, &built.family.code, &again, same).await;
    assert_eq!(twice.expect("the same form again"), double);
    let night = AppointmentForm { at: "3:00".to_owned(), ..again };
    let doubts = appointments::doubts(&caller, None, &night).await.expect("a read");
    assert_eq!(doubts, [Doubt::OddHour]);
    let others = appointments::overlapping(&caller, &moved).await.expect("one");
    assert_eq!(others.iter().map(|one| &one.code).collect::<Vec<_>>(), [&double]);
    appointments::cancel(&caller, &double).await.expect("cancelled");
    assert!(appointments::overlapping(&caller, &moved).await.expect("none").is_empty());
    let stale = appointments::change(&caller, &code, &shown_form).await;
    assert!(matches!(stale, Err(Refusal::Stale)));
    assert_eq!(due(day(6)).await, 1);
    appointments::cancel(&caller, &code).await.expect("cancelled");
    appointments::cancel(&caller, &code).await.expect("cancelled twice is cancelled");
    assert_eq!(due(day(6)).await, 0);
    let gone = appointments::calendar_file(&caller, &code).await.expect("a file");
    assert!(gone.contains("STATUS:CANCELLED"));
}

async fn an_appointment_without_a_day_a_place_or_a_future_is_none(store: Store) {
    let (_, caller, built) = ready(store).await;
    let form = AppointmentForm {
        on: "01/09/2026".to_owned(),
        at: "straks".to_owned(),
        minutes: "9000".to_owned(),
        place_other: String::new(),
        ..meeting(day(1))
    };
    let Err(Refusal::Invalid(errors)) =
        appointments::plan(&caller, &built.family.code, &form, key()).await
    else {
        panic!("all of it is wrong")
    };
    assert_eq!(errors.of("on"), Some(&Problem::InThePast));
    assert_eq!(errors.of("at"), Some(&Problem::NotATime));
    assert_eq!(errors.of("minutes"), Some(&Problem::NotANumber(5, 480)));
    assert_eq!(errors.of("place_other"), Some(&Problem::Required));
}

async fn help_with_the_tariff_goes_step_by_step(store: Store) {
    let (_, caller, built) = ready(store).await;
    let code = &built.family.code;
    let form = SupportForm {
        preset: vec!["inform-tariff".to_owned(), "ocmw-decision".to_owned()],
        support_step: "Loonbrief opvragen".to_owned(),
        support_who: "gezin".to_owned(),
    };
    let key = key();
    support::add(&caller, code, &form, key).await.expect("added");
    support::add(&caller, code, &form, key).await.expect("the same form");
    support::tick(&caller, code, 2, true, "An van het OCMW").await.expect("ticked");
    let steps = families::file(&caller, code).await.expect("a file").steps;
    assert_eq!(steps.iter().map(|step| step.position).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!((steps[1].done_on, steps[1].who.as_str()), (Some(first_day()), "An van het OCMW"));
    support::tick(&caller, code, 2, false, "").await.expect("not after all");
    assert_eq!(families::file(&caller, code).await.expect("a file").steps[1].done_on, None);
    let missing = support::tick(&caller, code, 9, true, "").await;
    assert!(matches!(missing, Err(Refusal::NotFound)));
    let nothing = support::add(&caller, code, &SupportForm::default(), desk::testing::key()).await;
    assert!(matches!(nothing, Err(Refusal::Invalid(_))));
}

async fn two_people_ticking_a_talk_keep_each_others_ticks(store: Store) {
    let (world, caller, built) = ready(store).await;
    let code = &built.family.code;
    let item = |id: &str| TalkForm { item: vec![id.to_owned()], shown: vec![] };
    support::talked(&caller, code, &item("settling-in")).await.expect("ticked");
    world.clock.pass_days(2);
    // A page that was opened before the first tick.
    support::talked(&caller, code, &item("certificate")).await.expect("ticked");
    let talk = families::file(&caller, code).await.expect("a file").talk;
    let on = |id: &str| talk.iter().find(|talked| talked.id == id).and_then(|talked| talked.on);
    assert_eq!((on("settling-in"), on("certificate")), (Some(first_day()), Some(day(2))));
    let untick = TalkForm { item: vec![], shown: vec!["settling-in".to_owned()] };
    support::talked(&caller, code, &untick).await.expect("unticked");
    let talk = families::file(&caller, code).await.expect("a file").talk;
    assert_eq!(talk.iter().filter(|talked| talked.on.is_some()).count(), 1);
    assert!(support::talked(&caller, code, &item("dance")).await.is_err());
}

async fn who_saves_a_family_second_is_told(store: Store) {
    let (_, caller, built) = ready(store).await;
    let code = &built.family.code;
    let file = families::file(&caller, code).await.expect("a file");
    let shown = FamilyForm::of(&file);
    let mine = FamilyForm {
        family_name: "Proefkonijn".to_owned(),
        postcode: "2000".to_owned(),
        town: "Antwerpen".to_owned(),
        language: "ar".to_owned(),
        cannot_read: "yes".to_owned(),
        channel1: "call".to_owned(),
        ..shown.clone()
    };
    families::change(&caller, code, &mine).await.expect("saved");
    let file = families::file(&caller, code).await.expect("a file");
    assert_eq!((file.family.nis.as_str(), file.family.version), ("11002", 2));
    assert!(file.profile.cannot_read);
    let hits = desk::search::search(&caller, "Proefkonijn", 5).await.expect("hits");
    assert_eq!(hits.len(), 1, "the index goes along");
    assert!(matches!(families::change(&caller, code, &shown).await, Err(Refusal::Stale)));
}

async fn children_come_and_go_unless_something_was_asked(store: Store) {
    let (_, caller, built) = ready(store).await;
    let code = &built.family.code;
    let form = async || FamilyForm::of(&families::file(&caller, code).await.expect("a file"));
    let mut more = form().await;
    more.child_id.push(String::new());
    more.child_given.push("Adam".to_owned());
    more.child_family.push("Proef".to_owned());
    more.child_birth.push(String::new());
    more.child_due.push("1/12/2026".to_owned());
    families::change(&caller, code, &more).await.expect("a second child");
    let mut emptied = form().await;
    assert_eq!(emptied.child_id.len(), 2);
    (emptied.child_given[1], emptied.child_due[1]) = (String::new(), String::new());
    families::change(&caller, code, &emptied).await.expect("gone again");
    let mut bad = form().await;
    assert_eq!(bad.child_id.len(), 1);
    (bad.child_given[0], bad.child_birth[0]) = (String::new(), String::new());
    let kept = families::change(&caller, code, &bad).await;
    assert!(matches!(kept, Err(Refusal::Invalid(_))), "a request hangs on this child");
    let mut foreign = form().await;
    foreign.child_id[0] = Uuid::now_v7().to_string();
    assert!(matches!(families::change(&caller, code, &foreign).await, Err(Refusal::NotFound)));
    let mut cut_off = form().await;
    cut_off.child_given.clear();
    assert!(matches!(families::change(&caller, code, &cut_off).await, Err(Refusal::Invalid(_))));
    let unreachable = FamilyForm {
        phone: String::new(),
        email: String::new(),
        street: String::new(),
        family_name: String::new(),
        postcode: "28".to_owned(),
        ..form().await
    };
    let Err(Refusal::Invalid(errors)) = families::change(&caller, code, &unreachable).await else {
        panic!("nobody can reach this family")
    };
    assert_eq!(errors.of("phone"), Some(&Problem::OneOfThese));
    assert_eq!(errors.of("family_name"), Some(&Problem::Required));
    assert_eq!(errors.of("postcode"), Some(&Problem::NotAPostcode));
}

async fn the_list_of_addresses_is_neutral(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let built = world
        .family("Samira Proef", domain::requests::Wish { tariff: TariffNeed::Income, ..wish() })
        .await;
    let near = world.location("Zebra").await;
    let far = world.location("Aap").await;
    let dear = world.location("Beer").await;
    let tx = world.app.store.begin().await.expect("a change");
    let away = location::Model { postcode: "9000".to_owned(), nis: "44021".to_owned(), ..far };
    tx.update(away).await.expect("moved");
    tx.update(location::Model { tariff: "free".to_owned(), ..dear }).await.expect("changed");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    let names = async |order| {
        let list = documents::addresses(&caller, &built.family.code, "", order).await.expect("it");
        assert_eq!(list.left_out, 1);
        list.addresses.into_iter().map(|one| one.row.name).collect::<Vec<_>>()
    };
    assert_eq!(names(AddressOrder::Name).await, ["Aap", "Zebra"]);
    assert_eq!(names(AddressOrder::Near).await, [near.name.as_str(), "Aap"]);
}

async fn a_letter_needs_permission_and_is_logged_once(store: Store) {
    let (_, caller, built) = ready(store).await;
    let code = &built.family.code;
    let form = OcmwForm { ocmw_question: "Tarief?".to_owned(), ..OcmwForm::default() };
    let refused =
        documents::ocmw_letter(&caller, code, form.clone(), "nota".to_owned(), key()).await;
    assert!(matches!(refused, Err(Refusal::Invalid(_))));
    let form = OcmwForm { permission: "yes".to_owned(), ..form };
    let key = key();
    for _ in 0..2 {
        documents::ocmw_letter(&caller, code, form.clone(), "nota".to_owned(), key)
            .await
            .expect("a letter");
    }
    let file = families::file(&caller, code).await.expect("a file");
    let logged = file.timeline.iter().filter(|entry| entry.kind == TimelineKind::Contact).count();
    assert_eq!(logged, 1);
}

async fn other_desks_and_other_roles_find_nothing(store: Store) {
    let (world, caller, built) = ready(store).await;
    let code = &built.family.code;
    let step = tasks::plan(&caller, code, &task("Bellen", day(1)), key()).await.expect("a task");
    let meeting_code =
        appointments::plan(&caller, code, &meeting(day(1)), key()).await.expect("an appointment");
    let elsewhere = world.add_desk("elders", "Loket Elders", "11002").await;
    let strangers = [
        world.caller_at(elsewhere, Role::DeskManager).await,
        world.caller(Role::Auditor).await,
        world.caller(Role::Location).await,
        world.caller(Role::Administrator).await,
    ];
    for stranger in strangers {
        let role = stranger.actor.role;
        let hidden = [
            families::file(&stranger, code).await.err(),
            contacts::log(&stranger, code, &call("reached"), key()).await.err(),
            tasks::finish(&stranger, &step).await.err(),
            tasks::plan(&stranger, code, &task("x", day(1)), key()).await.err(),
            appointments::see(&stranger, &meeting_code).await.err(),
            appointments::cancel(&stranger, &meeting_code).await.err(),
            support::talked(&stranger, code, &TalkForm::default()).await.err(),
            families::change(&stranger, code, &FamilyForm::default()).await.err(),
            documents::summary(&stranger, code).await.err(),
        ];
        for refusal in hidden {
            assert!(matches!(refusal, Some(Refusal::NotFound)), "{role}: {refusal:?}");
        }
    }
    let owner = TaskForm {
        task_owner: world.caller_at(elsewhere, Role::DeskWorker).await.actor.account.to_string(),
        ..task("Bellen", day(1))
    };
    let foreign = tasks::plan(&caller, code, &owner, key()).await;
    assert!(matches!(foreign, Err(Refusal::Invalid(_))));
}

on_both!(
    the_file_holds_who_what_and_what_next,
    every_kind_of_row_is_in_one_story_newest_first,
    an_attempt_wakes_the_open_requests_and_nobody_home_asks_to_call_again,
    every_wrong_field_of_a_contact_is_told,
    a_request_of_another_family_is_not_a_choice,
    the_first_open_step_is_the_next_one,
    an_appointment_takes_an_hour_and_is_reminded_of_once,
    an_appointment_without_a_day_a_place_or_a_future_is_none,
    help_with_the_tariff_goes_step_by_step,
    two_people_ticking_a_talk_keep_each_others_ticks,
    who_saves_a_family_second_is_told,
    children_come_and_go_unless_something_was_asked,
    the_list_of_addresses_is_neutral,
    a_letter_needs_permission_and_is_logged_once,
    other_desks_and_other_roles_find_nothing,
);
