//! The outbox: sent once, tried again with patience, given to a person in the end.

use chrono::TimeDelta;
use delivery::{Capture, Gateways, Outcome, Why};
use desk::Caller;
use desk::messages::{self, About, Content, Message, Queued, deliver};
use desk::testing::{World, key, wish};
use domain::accounts::Role;
use domain::families::ContactChannel;
use domain::messages::{MessageState, MessageTemplate};
use sea_orm::EntityTrait;
use std::sync::Arc;
use store::entities::{appointment, family, location, message, task};
use store::{Store, on_both};
use uuid::Uuid;

fn content() -> Content {
    Content { subject: "Nieuws".into(), text: "Er is nieuws.".into(), short: "Nieuws.".into() }
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
        "Bel het gezin",
    )
    .await
    .expect("queued");
    change.commit("").await.expect("a commit");
    queued
}

async fn rows(world: &World) -> Vec<Message> {
    message::Entity::find().all(world.app.store.reader()).await.expect("messages")
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

async fn a_location_gets_mail_or_a_call(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let reachable = world.location("De Zonnebloem").await;
    let silent = location::Model { email: String::new(), ..reachable.clone() };
    for (location, expected) in
        [(reachable, Queued::Waiting(ContactChannel::Email)), (silent, Queued::Call)]
    {
        let change = caller.begin_fresh().await.expect("a change");
        let template = MessageTemplate::Candidacy;
        let queued =
            messages::queue_for_location(&change, &caller.app, &location, template, &content())
                .await
                .expect("queued");
        assert_eq!(queued, expected);
        change.commit("").await.expect("a commit");
    }
    let (capture, gateways) = capture();
    capture.answer_next(Outcome::PermanentFailure { why: Why::BadAddress });
    deliver(&world.app, &gateways, 10).await.expect("a round");
    assert_eq!(tasks(&world).await, 2);
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
    a_location_gets_mail_or_a_call,
    the_list_and_sending_again,
);
