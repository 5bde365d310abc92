//! The outbox: sent once, tried again with patience, given to a person in the end.

use chrono::TimeDelta;
use delivery::{Capture, Email, Gateways, Outcome, Outgoing, Why};
use desk::Caller;
use desk::candidacies::{self, AnswerForm, AskForm};
use desk::contacts::appointments::{self, AppointmentForm};
use desk::locations;
use desk::messages::{self, About, Content, Message, Queued, Work, deliver};
use desk::people::{self, InviteForm};
use desk::templates::Words;
use desk::testing::{World, day, key, wish};
use domain::accounts::Role;
use domain::families::ContactChannel;
use domain::messages::{MessageState, MessageTemplate};
use domain::tasks::TaskKind;
use sea_orm::EntityTrait;
use std::sync::Arc;
use store::entities::{appointment, family, location, message, task};
use store::{Store, on_both};
use uuid::Uuid;

fn content() -> Content {
    let words = |body: &str| Words { subject: "Nieuws".into(), body: body.into() };
    let (long, short) = (words("Er is nieuws."), words("Nieuws."));
    let calendar = String::new();
    Content { mail: long.clone(), sms: short, whatsapp: long.clone(), letter: long, calendar }
}

async fn queue(caller: &Caller, family: &family::Model) -> Queued {
    let change = caller.begin_fresh().await.expect("a change");
    let queued = messages::queue(
        &change,
        &caller.app,
        family,
        MessageTemplate::Other,
        &content(),
        About::default(),
        &Work { kind: TaskKind::CallMessage, detail: String::new(), about: family.id },
    )
    .await
    .expect("queued");
    change.commit("").await.expect("a commit");
    queued
}

async fn rows(world: &World) -> Vec<Message> {
    message::Entity::find().all(world.app.store.reader()).await.expect("messages")
}

async fn open_tasks(world: &World) -> usize {
    let all = task::Entity::find().all(world.app.store.reader()).await.expect("tasks");
    all.iter().filter(|task| task.done_at.is_none()).count()
}

async fn tasks(world: &World) -> usize {
    task::Entity::find().all(world.app.store.reader()).await.expect("tasks").len()
}

fn capture() -> (Arc<Capture>, Gateways) {
    let capture = Arc::new(Capture::new(100));
    (capture.clone(), Gateways::all(capture))
}

async fn many_workers_send_each_message_once(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let family = world.family("Amina Proef", wish()).await.family;
    for _ in 0..40 {
        assert_eq!(queue(&caller, &family).await, Queued::Waiting(ContactChannel::Email));
    }
    let (capture, gateways) = capture();
    let mut workers = tokio::task::JoinSet::new();
    for _ in 0..4 {
        let (app, gateways) = (world.app.clone(), gateways.clone());
        workers.spawn(async move {
            let mut sent = 0;
            while let Ok(done) = deliver(&app, &gateways, 5).await
                && done.sent > 0
            {
                sent += done.sent;
            }
            sent
        });
    }
    let mut sent = 0;
    while let Some(done) = workers.join_next().await {
        sent += done.expect("no panic");
    }
    assert_eq!((sent, capture.messages().len()), (40, 40));
    assert!(
        rows(&world).await.iter().all(|row| row.state == "sent" && !row.provider_id.is_empty())
    );
}

async fn a_failure_that_may_pass_is_tried_for_three_days(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let family = world.family("Amina Proef", wish()).await.family;
    queue(&caller, &family).await;
    let (capture, gateways) = capture();
    let mut tries = 0;
    for _ in 0..(73 * 6) {
        capture.answer_next(Outcome::TemporaryFailure { why: Why::NoConnection });
        let done = deliver(&world.app, &gateways, 10).await.expect("a round");
        tries += done.later + done.given_up;
        if done.given_up > 0 {
            break;
        }
        world.clock.pass_minutes(10);
    }
    assert!((10..30).contains(&tries), "{tries} attempts in three days");
    let row = rows(&world).await.remove(0);
    assert_eq!((row.state.as_str(), row.problem.as_str()), ("failed", "no-connection"));
    assert_eq!(tasks(&world).await, 1, "then a colleague calls");
}

async fn a_worker_that_died_is_replaced_and_a_late_answer_counts(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let family = world.family("Amina Proef", wish()).await.family;
    queue(&caller, &family).await;
    let now = world.app.clock.now();
    let tx = world.app.store.begin().await.expect("a change");
    let lease = now + TimeDelta::minutes(15);
    let claimed = store::messages::claim(&tx, now, lease, 10).await.expect("a claim");
    tx.commit(now).await.expect("a commit");
    assert_eq!(claimed.len(), 1);
    let (capture, gateways) = capture();
    assert_eq!(deliver(&world.app, &gateways, 10).await.expect("a round").sent, 0);
    world.clock.pass_minutes(16);
    assert_eq!(deliver(&world.app, &gateways, 10).await.expect("a round").sent, 1);
    assert_eq!(deliver(&world.app, &gateways, 10).await.expect("a round").sent, 0);
    assert_eq!(capture.messages().len(), 1);
    assert_eq!(rows(&world).await[0].attempts, 2);
}

async fn who_has_no_mail_gets_an_sms_and_then_a_call(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let family = world.family("Amina Proef", wish()).await.family;
    let owner_id = caller.actor.account;
    let now = world.app.clock.now();
    let row = appointment::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        code: "K7M-4QXD".into(),
        family_id: Some(family.id),
        title: "Gesprek".into(),
        place: "Markt 1".into(),
        starts_at: now + TimeDelta::days(1),
        minutes: 60,
        companion: String::new(),
        owner_id,
        reminded_at: None,
        cancelled_at: None,
        version: 1,
        created_at: now,
    };
    let tx = world.app.store.begin().await.expect("a change");
    tx.insert(row).await.expect("an appointment");
    tx.commit(now).await.expect("a commit");
    assert_eq!(messages::remind_of_appointments(&world.app).await.expect("reminders"), 1);
    assert_eq!(messages::remind_of_appointments(&world.app).await.expect("none left"), 0);
    let (capture, gateways) = capture();
    capture.answer_next(Outcome::PermanentFailure { why: Why::BadAddress });
    deliver(&world.app, &gateways, 10).await.expect("a round");
    let mut channels: Vec<(String, String)> =
        rows(&world).await.into_iter().map(|row| (row.channel, row.state)).collect();
    channels.sort();
    let expected = [("email", "failed"), ("sms", "waiting")].map(|(a, b)| (a.into(), b.into()));
    assert_eq!(channels, expected);
    assert_eq!(tasks(&world).await, 0);
    capture.answer_next(Outcome::PermanentFailure { why: Why::Http(400) });
    deliver(&world.app, &gateways, 10).await.expect("a round");
    assert_eq!((rows(&world).await.len(), tasks(&world).await), (2, 1));
}

fn asked(locations: &[&location::Model]) -> AskForm {
    AskForm { locations: locations.iter().map(|row| row.code.clone()).collect() }
}

/// Puts a request to one location; gives the code of the question.
async fn ask(caller: &Caller, request: &str, location: &location::Model) -> String {
    candidacies::ask(caller, request, &asked(&[location]), key()).await.expect("asked");
    let options = candidacies::options(caller, request).await.expect("options");
    let found = options.asked.iter().find(|asked| asked.location == location.code);
    found.expect("the question").code.clone()
}

fn mails(capture: &Capture) -> Vec<Email> {
    let only = |sent: Outgoing| match sent {
        Outgoing::Email(email) => Some(email),
        Outgoing::Sms(_) => None,
    };
    capture.messages().into_iter().filter_map(only).collect()
}

async fn a_location_is_mailed_what_it_needs_and_no_more(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskManager).await;
    let location = world.location("De Zonnebloem").await;
    let secret = locations::make_link(&caller, &location.code, key()).await.expect("a link");
    let secret = secret.expect("shown once");
    let (one, two) =
        (world.family("Amina Proef", wish()).await, world.family("Bert Voorbeeld", wish()).await);
    let first = ask(&caller, &one.request.code, &location).await;
    let second = ask(&caller, &two.request.code, &location).await;
    let (capture, gateways) = capture();
    deliver(&world.app, &gateways, 10).await.expect("a round");
    assert!(mails(&capture).is_empty(), "it waits for what is asked in the same stretch of work");
    world.clock.pass_minutes(5);
    deliver(&world.app, &gateways, 10).await.expect("a round");
    let sent = mails(&capture);
    assert_eq!(sent.len(), 1, "both requests in one mail");
    let text = &sent[0].text;
    assert_eq!(sent[0].to, location.email);
    let told = ["24 september 2026", "01/10/2026", "7 maanden", "015 00 00 00"];
    for needed in [&*first, &*second, &secret].into_iter().chain(told) {
        assert!(text.contains(needed), "{needed}: {text}");
    }
    for private in ["Amina", "Proef", "Noor", "Bert", "475", "Teststraat", "@"] {
        assert!(!text.contains(private), "{private}: {text}");
    }
    let link = desk::links::open(&world.app, &secret).await.expect("the link works");
    assert_eq!(desk::links::page(&link).await.expect("a page").waiting.len(), 2);
    let stored = rows(&world).await.remove(0);
    assert!(!stored.body.contains(&secret), "no secret lies in the database");
}

async fn a_location_without_address_is_called(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let location = world.location("De Zonnebloem").await;
    let tx = world.app.store.begin().await.expect("a change");
    let silent = location::Model { email: String::new(), ..location };
    tx.update(silent.clone()).await.expect("a location");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    let family = world.family("Amina Proef", wish()).await;
    let question = ask(&caller, &family.request.code, &silent).await;
    candidacies::remind(&caller, &question).await.expect("reminded");
    assert_eq!((rows(&world).await.len(), tasks(&world).await), (0, 1));
    let other = ask(&caller, &world.family("Bert Proef", wish()).await.request.code, &silent).await;
    assert_eq!(open_tasks(&world).await, 2);
    let no = AnswerForm { answer: "no".into(), reason: "full".into(), ..AnswerForm::default() };
    candidacies::answer(&caller, &question, &no).await.expect("answered");
    assert_eq!(open_tasks(&world).await, 1, "who answered need not be called");
    candidacies::close(&caller, &other, "asked-in-error").await.expect("closed");
    assert_eq!(open_tasks(&world).await, 0);
}

async fn nothing_is_mailed_about_what_was_taken_back(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let location = world.location("De Zonnebloem").await;
    let (one, two) =
        (world.family("Amina Proef", wish()).await, world.family("Bert Voorbeeld", wish()).await);
    let first = ask(&caller, &one.request.code, &location).await;
    let second = ask(&caller, &two.request.code, &location).await;
    candidacies::close(&caller, &first, "asked-in-error").await.expect("closed");
    world.clock.pass_minutes(5);
    let (capture, gateways) = capture();
    capture.answer_next(Outcome::TemporaryFailure { why: Why::Timeout });
    deliver(&world.app, &gateways, 10).await.expect("a round");
    candidacies::close(&caller, &second, "").await.expect("closed");
    assert_eq!(rows(&world).await[0].state, "cancelled");
    world.clock.pass_minutes(500);
    deliver(&world.app, &gateways, 10).await.expect("a round");
    let tried = mails(&capture);
    assert_eq!(tried.len(), 0, "the one attempt failed, and there was no other");
    // Opened again, the location hears of it after all: it never did.
    candidacies::reopen(&caller, &second).await.expect("open");
    world.clock.pass_minutes(5);
    deliver(&world.app, &gateways, 10).await.expect("a round");
    let sent = mails(&capture);
    assert!(sent.len() == 1 && sent[0].text.contains(&second) && !sent[0].text.contains(&first));
    // A reminder goes out as a mail of its own, until the location has answered.
    candidacies::remind(&caller, &second).await.expect("reminded");
    let no = AnswerForm { answer: "no".into(), reason: "full".into(), ..AnswerForm::default() };
    candidacies::answer(&caller, &second, &no).await.expect("answered");
    world.clock.pass_minutes(5);
    deliver(&world.app, &gateways, 10).await.expect("a round");
    assert_eq!(mails(&capture).len(), 1);
}

async fn an_invitation_is_mailed_and_its_link_is_for_the_reader_alone(store: Store) {
    let world = World::new(store).await;
    let manager = world.caller(Role::DeskManager).await;
    let form = InviteForm {
        name: "Nele Nieuw".into(),
        email: "nele@testdorp.example".into(),
        role: "desk-worker".into(),
        ..InviteForm::default()
    };
    let invited = people::invite(&manager, &form, key()).await.expect("invited");
    let link = invited.link.expect("shown to copy");
    let (capture, gateways) = capture();
    deliver(&world.app, &gateways, 10).await.expect("a round");
    let sent = mails(&capture);
    assert!(sent[0].to == "nele@testdorp.example" && sent[0].text.contains(&link));
    assert!(sent[0].text.contains("10/09/2026 14:00"), "{}", sent[0].text);
    let row = rows(&world).await.remove(0);
    let secret = link.rsplit('/').next().expect("a secret");
    let worker = world.caller(Role::DeskWorker).await;
    let shown = messages::see(&worker, &row.id.to_string()).await.expect("the message");
    assert!(!shown.text.contains(secret) && !row.body.contains(secret));
    assert!(people::invitation(&world.app, secret).await.is_ok());
    // Sent again: the link before stops working. Taken back: no mail leaves.
    let waiting = people::invitations(&manager).await.expect("one waits").remove(0);
    people::invite_again(&manager, waiting.row.id).await.expect("again");
    assert!(people::invitation(&world.app, secret).await.is_err());
    let waiting = people::invitations(&manager).await.expect("one waits").remove(0);
    assert_eq!(waiting.mail, Some(MessageState::Waiting));
    people::withdraw(&manager, waiting.row.id).await.expect("taken back");
    deliver(&world.app, &gateways, 10).await.expect("a round");
    assert_eq!(mails(&capture).len(), 1);
    let last = messages::list(&worker, None, 1).await.expect("a list").rows.remove(0);
    assert!(messages::again(&worker, &last.id.to_string(), key()).await.is_err());
}

async fn an_appointment_is_mailed_with_its_calendar_file(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let family = world.family("Amina Proef", wish()).await.family;
    let form = AppointmentForm {
        title: "Gesprek over zorg".into(),
        on: "10/9/2026".into(),
        at: "14:00".into(),
        place_other: "Markt 1".into(),
        ..AppointmentForm::default()
    };
    let code = appointments::plan(&caller, &family.code, &form, key()).await.expect("planned");
    let (capture, gateways) = capture();
    deliver(&world.app, &gateways, 10).await.expect("a round");
    let calendar = |sent: &Email| sent.calendar.clone().expect("a file").content;
    let mail = mails(&capture).remove(0);
    assert!(mail.text.contains("015 00 00 00") && !mail.text.contains("+32"), "{}", mail.text);
    let first = calendar(&mail);
    assert!(first.contains("METHOD:PUBLISH") && first.contains("SEQUENCE:0"));
    assert!(first.contains("20260910T140000") && !first.contains("zorg"), "{first}");
    // Only another colleague: nothing to tell. Another hour: told, before it left twice.
    let same = AppointmentForm { version: "1".into(), ..form.clone() };
    appointments::change(&caller, &code, &same).await.expect("changed");
    for (version, at) in [("2", "15:00"), ("3", "16:00")] {
        let moved = AppointmentForm { version: version.into(), at: at.into(), ..form.clone() };
        appointments::change(&caller, &code, &moved).await.expect("changed");
    }
    deliver(&world.app, &gateways, 10).await.expect("a round");
    let sent = mails(&capture);
    assert_eq!(sent.len(), 2, "what was not true any more stayed behind");
    let second = calendar(&sent[1]);
    assert!(second.contains("SEQUENCE:3") && second.contains("20260910T160000"));
    assert!(sent[1].subject.contains("veranderd"));
    let shown = rows(&world).await.into_iter().find(|row| row.body.contains("16:00"));
    let id = shown.expect("the message").id.to_string();
    assert_eq!(messages::calendar_file(&caller, &id).await.expect("the same file"), second);
    world.clock.set(day(6));
    assert_eq!(messages::remind_of_appointments(&world.app).await.expect("reminders"), 1);
    appointments::cancel(&caller, &code).await.expect("cancelled");
    deliver(&world.app, &gateways, 10).await.expect("a round");
    let sent = mails(&capture);
    assert_eq!(sent.len(), 3, "the reminder stayed behind");
    let last = calendar(&sent[2]);
    assert!(last.contains("METHOD:CANCEL") && last.contains("SEQUENCE:4"));
    assert!(last.contains("STATUS:CANCELLED") && last.contains("ORGANIZER;CN="));
    let uid = |file: &str| file.lines().find(|line| line.starts_with("UID:")).map(str::to_owned);
    assert_eq!(uid(&first), uid(&last));
}

async fn who_is_called_hears_of_a_change_by_phone(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let family = world.family("Amina Proef", wish()).await.family;
    let tx = world.app.store.begin().await.expect("a change");
    let profile = r#"{"channels":["call"]}"#.to_owned();
    tx.update(family::Model { profile, ..family.clone() }).await.expect("a family");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    let form = AppointmentForm {
        title: "Gesprek".into(),
        on: "10/9/2026".into(),
        at: "14:00".into(),
        place_other: "Markt 1".into(),
        ..AppointmentForm::default()
    };
    let code = appointments::plan(&caller, &family.code, &form, key()).await.expect("planned");
    assert_eq!((rows(&world).await.len(), tasks(&world).await), (0, 0), "it was on the phone");
    appointments::cancel(&caller, &code).await.expect("cancelled");
    assert_eq!((rows(&world).await.len(), tasks(&world).await), (0, 1));
}

async fn the_list_and_sending_again(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let family = world.family("Amina Proef", wish()).await.family;
    queue(&caller, &family).await;
    let (capture, gateways) = capture();
    deliver(&world.app, &gateways, 10).await.expect("a round");
    let sent = messages::list(&caller, Some(MessageState::Sent), 1).await.expect("a list");
    assert_eq!(sent.total, 1);
    let id = sent.rows[0].id.to_string();
    let key = key();
    let one = messages::again(&caller, &id, key).await.expect("again");
    let two = messages::again(&caller, &id, key).await.expect("the same");
    assert_eq!(one, two);
    deliver(&world.app, &gateways, 10).await.expect("a round");
    assert_eq!(capture.messages().len(), 2);
    let other = world.add_desk("elders", "Loket Elders", "11002").await;
    let stranger = world.caller_at(other, Role::DeskManager).await;
    assert!(messages::see(&stranger, &id).await.is_err());
    assert_eq!(messages::list(&stranger, None, 1).await.expect("a list").total, 0);
    assert!(messages::list(&world.caller(Role::Auditor).await, None, 1).await.is_err());
}

on_both!(
    many_workers_send_each_message_once,
    a_failure_that_may_pass_is_tried_for_three_days,
    a_worker_that_died_is_replaced_and_a_late_answer_counts,
    who_has_no_mail_gets_an_sms_and_then_a_call,
    a_location_is_mailed_what_it_needs_and_no_more,
    a_location_without_address_is_called,
    nothing_is_mailed_about_what_was_taken_back,
    an_invitation_is_mailed_and_its_link_is_for_the_reader_alone,
    an_appointment_is_mailed_with_its_calendar_file,
    who_is_called_hears_of_a_change_by_phone,
    the_list_and_sending_again,
);
