//! *Vandaag*: everything that waits, in order, for whom it is, until it is put off.

use chrono::{Days, Duration, NaiveDate};
use desk::testing::{Built, World, day, first_day, key, wish};
use desk::today::{self, Reason, SnoozeForm, Today, Wanted};
use desk::{Caller, Refusal};
use domain::accounts::Role;
use domain::requests::Wish;
use store::entities::{
    appointment, arrival, candidacy, free_place, intake, location, proposal, request, task,
};
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

fn before(days: u64) -> NaiveDate {
    first_day() - Days::new(days)
}

fn starting(start: NaiveDate) -> Wish {
    Wish { start, ..wish() }
}

fn proposal_of(
    world: &World,
    built: &Built,
    place: &location::Model,
    reminders: i32,
) -> proposal::Model {
    let at = world.app.clock.now() - Duration::days(10);
    proposal::Model {
        id: Uuid::now_v7(),
        desk_id: built.request.desk_id,
        code: domain::codes::code_from(world.app.random.bytes16()),
        request_id: built.request.id,
        location_id: place.id,
        free_place_id: None,
        week: built.request.wish_week,
        days: 3,
        start: built.request.wish_start,
        state: "sent".to_owned(),
        reminders,
        last_message_at: at,
        answer_by: day(5),
        reason: String::new(),
        reason_note: String::new(),
        answered_at: None,
        answered_through: String::new(),
        ranking: "{}".to_owned(),
        link_hash: Uuid::now_v7().to_string(),
        sent_at: at,
        by_account: None,
        version: 1,
    }
}

fn candidacy_of(
    world: &World,
    built: &Built,
    place: &location::Model,
    answer: Option<&str>,
) -> candidacy::Model {
    candidacy::Model {
        id: Uuid::now_v7(),
        desk_id: built.request.desk_id,
        code: domain::codes::code_from(world.app.random.bytes16()),
        request_id: built.request.id,
        location_id: place.id,
        asked_on: before(30),
        due_on: before(9),
        answer: answer.map(ToOwned::to_owned),
        answer_reason: String::new(),
        answer_note: String::new(),
        offered_week: None,
        asked_at: None,
        asked_week: None,
        asked_start: None,
        offered_start: None,
        answered_at: answer.map(|_| world.app.clock.now()),
        closed_at: None,
        closed_word: String::new(),
        version: 1,
    }
}

fn task_of(world: &World, owner: Option<Uuid>, due_on: NaiveDate) -> task::Model {
    task::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        code: domain::codes::code_from(world.app.random.bytes16()),
        family_id: None,
        request_id: None,
        title: "Attest nakijken".to_owned(),
        kind: String::new(),
        detail: String::new(),
        about: None,
        due_on,
        owner_id: owner,
        done_at: None,
        done_by: None,
        created_at: world.app.clock.now(),
    }
}

fn note_of(world: &World, to: Uuid) -> intake::Model {
    intake::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        code: domain::codes::code_from(world.app.random.bytes16()),
        asked_on: before(1),
        name: "Fatma Voorbeeld".to_owned(),
        phone: "+32475000000".to_owned(),
        channel: "telefoon".to_owned(),
        question: "Zoekt opvang".to_owned(),
        action: String::new(),
        colleague: "An".to_owned(),
        outcome: String::new(),
        needed_from: None,
        found_from: None,
        family_id: None,
        handed_to: Some(to),
        handed_at: Some(world.app.clock.now()),
        handled_at: None,
        import_id: None,
        fingerprint: None,
        version: 1,
        by_account: None,
        created_at: world.app.clock.now(),
    }
}

async fn see(caller: &Caller, mine: bool) -> Today {
    today::see(caller, &Wanted { mine, ..Wanted::default() }).await.expect("today")
}

fn reasons(today: &Today) -> Vec<(Reason, u64)> {
    today.groups.iter().map(|group| (group.reason, group.total)).collect()
}

/// One row for every reason.
fn arrival_of(world: &World, state: &str, built: Option<&Built>) -> arrival::Model {
    arrival::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        code: domain::codes::code_from(world.app.random.bytes16()),
        state: state.to_owned(),
        door: "alone".to_owned(),
        requests: built.map(|built| built.request.code.clone()).unwrap_or_default(),
        family_id: built.map(|built| built.family.id),
        request_id: built.map(|built| built.request.id),
        by_account: None,
        paper_code: String::new(),
        helper: Vec::new(),
        answers: Vec::new(),
        suspicion: String::new(),
        version: 1,
        received_at: world.app.clock.now(),
        ends_at: None,
        handled_at: None,
        handled_by: None,
    }
}

async fn everything(world: &World, me: Uuid) {
    let place = world.location("De Proef").await;
    let urgent = world.family("An Dringend", starting(day(90))).await;
    change(world, request::Model { urgent: true, ..urgent.request.clone() }).await;
    insert(world, arrival_of(world, "new", Some(&urgent))).await;
    insert(world, arrival_of(world, "held", None)).await;
    let call = world.family("Bo Bellen", starting(day(90))).await;
    insert(world, proposal_of(world, &call, &place, 4)).await;
    let remind = world.family("Cas Herinneren", starting(day(90))).await;
    insert(world, proposal_of(world, &remind, &place, 1)).await;
    let answered = world.family("Dia Antwoord", starting(day(90))).await;
    insert(world, candidacy_of(world, &answered, &place, Some("deviating"))).await;
    let late = world.family("Eva Laat", starting(day(90))).await;
    insert(world, candidacy_of(world, &late, &place, None)).await;
    insert(world, task_of(world, Some(me), first_day())).await;
    insert(world, task_of(world, Some(me), day(1))).await;
    insert(world, note_of(world, me)).await;
    for (after, title) in [(1, "Vandaag"), (20, "Morgen"), (40, "Overmorgen")] {
        let row = appointment::Model {
            id: Uuid::now_v7(),
            desk_id: world.desk,
            code: domain::codes::code_from(world.app.random.bytes16()),
            family_id: Some(urgent.family.id),
            title: title.to_owned(),
            place: "Loket".to_owned(),
            starts_at: world.app.clock.now() + Duration::hours(after),
            minutes: 60,
            companion: String::new(),
            owner_id: me,
            reminded_at: None,
            cancelled_at: None,
            version: 1,
            created_at: world.app.clock.now(),
        };
        insert(world, row).await;
    }
    world.family("Gus Dichtbij", starting(day(30))).await;
    let silent = world.family("Hugo Stil", starting(day(90))).await;
    change(world, request::Model { last_activity_on: before(31), ..silent.request.clone() }).await;
    let stale = world.location("De Oude").await;
    let tx = world.app.store.begin().await.expect("a change begins");
    tx.update(location::Model { confirmed_on: Some(before(31)), ..stale }).await.expect("a row");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    let free = free_place::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        code: domain::codes::code_from(world.app.random.bytes16()),
        location_id: place.id,
        week: 1,
        from_day: day(20),
        until_day: None,
        age_from: None,
        age_to: None,
        note: String::new(),
        state: "open".to_owned(),
        expires_on: day(10),
        reported_by: "De Proef".to_owned(),
        version: 1,
        created_at: world.app.clock.now(),
    };
    insert(world, free).await;
}

async fn every_reason_stands_there_once_and_in_order(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    everything(&world, caller.actor.account).await;
    let today = see(&caller, true).await;
    let expected: Vec<(Reason, u64)> = Reason::ALL
        .iter()
        .map(|reason| (*reason, if *reason == Reason::Appointment { 2 } else { 1 }))
        .collect();
    assert_eq!(reasons(&today), expected);
    assert_eq!(today.agenda.len(), 1);
    let figures = today.figures;
    assert_eq!((figures.open_requests, figures.proposals, figures.free_places), (7, 2, 1));
    assert_eq!(figures.urgent, 1);
    let names: Vec<&str> =
        today.groups.iter().flat_map(|group| &group.rows).map(|row| row.who.as_str()).collect();
    // Twice the first: it came in through the front door and nobody saw it yet. Of what is
    // held nobody knows a name before looking.
    let expected =
        ["An Dringend", "", "An Dringend", "Bo Bellen", "Cas Herinneren", "Dia Antwoord"];
    assert_eq!(names[..6], expected);
    let first = &today.groups[0].rows[0];
    assert_eq!((first.phone.as_str(), first.child.as_str()), ("+32475123456", "Noor"));
}

async fn a_start_long_past_is_near_no_more_and_silent_when_nothing_happens(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    world.family("An Net", starting(before(14))).await;
    world.family("Bo Bezig", starting(before(15))).await;
    let years = world.family("Cas Jaren", starting(before(800))).await;
    change(&world, request::Model { last_activity_on: before(700), ..years.request }).await;
    let today = see(&caller, false).await;
    assert_eq!(reasons(&today), [(Reason::StartNear, 1), (Reason::Silent, 1)]);
    let [near, silent] = [&today.groups[0].rows[0], &today.groups[1].rows[0]];
    assert_eq!((near.who.as_str(), near.wanted), ("An Net", Some(before(14))));
    assert_eq!((silent.who.as_str(), silent.wanted), ("Cas Jaren", Some(before(800))));
}

async fn a_proposal_on_its_way_takes_the_request_away(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let place = world.location("De Proef").await;
    let built = world.family("An Proef", starting(day(10))).await;
    insert(&world, candidacy_of(&world, &built, &place, Some("yes"))).await;
    assert_eq!(
        reasons(&see(&caller, false).await),
        [(Reason::Answered, 1), (Reason::StartNear, 1)]
    );
    let fresh = proposal::Model {
        last_message_at: world.app.clock.now(),
        ..proposal_of(&world, &built, &place, 0)
    };
    insert(&world, fresh).await;
    assert_eq!(reasons(&see(&caller, false).await), []);
}

async fn what_is_a_colleagues_is_theirs_and_what_is_nobodys_is_everybodys(store: Store) {
    let world = World::new(store).await;
    let me = world.caller(Role::DeskWorker).await;
    let colleague = world.caller(Role::DeskManager).await;
    insert(&world, task_of(&world, Some(colleague.actor.account), first_day())).await;
    insert(&world, task_of(&world, None, first_day())).await;
    insert(&world, note_of(&world, colleague.actor.account)).await;
    assert_eq!(reasons(&see(&me, true).await), [(Reason::Task, 1)]);
    assert_eq!(reasons(&see(&me, false).await), [(Reason::Task, 2), (Reason::Handover, 1)]);
    assert_eq!(reasons(&see(&colleague, true).await), [(Reason::Task, 2), (Reason::Handover, 1)]);
}

async fn a_word_and_a_reason_narrow_the_list(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    everything(&world, caller.actor.account).await;
    let wanted = |text: &str, reason| Wanted { mine: false, text: text.to_owned(), reason };
    let found = today::see(&caller, &wanted("DRINGEND", None)).await.expect("today");
    let expected = [(Reason::Online, 1), (Reason::Urgent, 1), (Reason::Appointment, 2)];
    assert_eq!(reasons(&found), expected);
    let found = today::see(&caller, &wanted("", Some(Reason::Silent))).await.expect("today");
    assert_eq!(reasons(&found), [(Reason::Silent, 1)]);
    for odd in ["%", "_", "'; DROP TABLE task", "🦊"] {
        let found = today::see(&caller, &wanted(odd, None)).await.expect("today");
        assert!(found.groups.len() <= Reason::ALL.len(), "{odd}");
    }
}

fn later(reason: Reason, subject: &str, until: &str) -> SnoozeForm {
    SnoozeForm {
        reason: reason.word().to_owned(),
        subject: subject.to_owned(),
        until: until.to_owned(),
        back: String::new(),
    }
}

async fn what_is_put_off_comes_back_on_its_day(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let built = world.family("An Proef", starting(day(30))).await;
    let code = built.request.code.clone();
    let form = later(Reason::StartNear, &code, "tomorrow");
    let once = key();
    today::put_off(&caller, &form, once).await.expect("put off");
    today::put_off(&caller, &form, once).await.expect("the same form again");
    assert_eq!(reasons(&see(&caller, false).await), []);
    world.clock.pass_days(1);
    assert_eq!(reasons(&see(&caller, false).await), [(Reason::StartNear, 1)]);
    today::put_off(&caller, &later(Reason::StartNear, &code, "week"), key()).await.expect("again");
    world.clock.pass_days(6);
    assert_eq!(reasons(&see(&caller, false).await), []);
    world.clock.pass_days(1);
    assert_eq!(reasons(&see(&caller, false).await), [(Reason::StartNear, 1)]);
}

async fn a_step_that_is_put_off_gets_the_new_day(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let step = task_of(&world, None, first_day());
    insert(&world, step.clone()).await;
    today::put_off(&caller, &later(Reason::Task, &step.code, "10/09/2026"), key())
        .await
        .expect("put off");
    assert_eq!(reasons(&see(&caller, false).await), []);
    let scope = store::Scope::of_desk(world.desk);
    let kept: task::Model =
        world.app.store.get(scope, step.id).await.expect("a row").expect("a task");
    assert_eq!(kept.due_on, day(7));
}

async fn a_day_that_cannot_be_is_refused(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let step = task_of(&world, None, first_day());
    insert(&world, step.clone()).await;
    for until in ["", "gisteren", "03/09/2026", "01/01/2026", "01/01/2199"] {
        let refused = today::put_off(&caller, &later(Reason::Task, &step.code, until), key()).await;
        assert!(matches!(refused, Err(Refusal::Invalid(_))), "{until}");
    }
    for (reason, subject) in
        [(Reason::Task, "BESTAATNIET"), (Reason::Appointment, step.code.as_str())]
    {
        let refused = today::put_off(&caller, &later(reason, subject, "tomorrow"), key()).await;
        assert!(matches!(refused, Err(Refusal::NotFound)));
    }
}

async fn two_who_put_off_at_once_are_both_content(store: Store) {
    let world = World::new(store).await;
    let (one, other) =
        (world.caller(Role::DeskWorker).await, world.caller(Role::DeskManager).await);
    let built = world.family("An Proef", starting(day(30))).await;
    let (tomorrow, week) = (
        later(Reason::StartNear, &built.request.code, "tomorrow"),
        later(Reason::StartNear, &built.request.code, "week"),
    );
    let (first, second) =
        tokio::join!(today::put_off(&one, &tomorrow, key()), today::put_off(&other, &week, key()));
    first.expect("put off");
    second.expect("put off");
    assert_eq!(reasons(&see(&one, false).await), []);
}

async fn another_desk_and_another_role_see_nothing(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    everything(&world, caller.actor.account).await;
    let elsewhere = world.add_desk("elders", "Loket Elders", "11002").await;
    let stranger = world.caller_at(elsewhere, Role::DeskWorker).await;
    let today = see(&stranger, false).await;
    assert!(today.groups.is_empty() && today.agenda.is_empty());
    assert_eq!(today.figures, desk::today::Figures::default());
    let step = task_of(&world, None, first_day());
    insert(&world, step.clone()).await;
    let refused = today::put_off(&stranger, &later(Reason::Task, &step.code, "week"), key()).await;
    assert!(matches!(refused, Err(Refusal::NotFound)));
    for role in [Role::Auditor, Role::Location, Role::Administrator] {
        let other = world.caller(role).await;
        let refused = today::see(&other, &Wanted::default()).await;
        assert!(matches!(refused, Err(Refusal::NotFound)), "{role}");
    }
}

async fn a_long_list_shows_its_first_rows_and_pages_the_rest(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let tx = world.app.store.begin().await.expect("a change begins");
    let steps = (0..70).map(|_| task_of(&world, None, first_day())).collect();
    tx.insert_all::<task::Model>(steps).await.expect("rows");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    let today = see(&caller, false).await;
    assert_eq!((today.groups[0].total, today.groups[0].rows.len()), (70, 20));
    let last = today::all(&caller, Reason::Task, &Wanted::default(), 9).await.expect("a page");
    assert_eq!((last.number, last.pages, last.total, last.rows.len()), (2, 2, 70, 20));
}

on_both!(
    every_reason_stands_there_once_and_in_order,
    a_start_long_past_is_near_no_more_and_silent_when_nothing_happens,
    a_proposal_on_its_way_takes_the_request_away,
    what_is_a_colleagues_is_theirs_and_what_is_nobodys_is_everybodys,
    a_word_and_a_reason_narrow_the_list,
    what_is_put_off_comes_back_on_its_day,
    a_step_that_is_put_off_gets_the_new_day,
    a_day_that_cannot_be_is_refused,
    two_who_put_off_at_once_are_both_content,
    another_desk_and_another_role_see_nothing,
    a_long_list_shows_its_first_rows_and_pages_the_rest,
);
