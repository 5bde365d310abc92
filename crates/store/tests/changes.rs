//! A change is kept whole or not at all, on both engines, and the log proves itself.

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, EntityTrait, PaginatorTrait};
use store::audit::{self, Event};
use store::entities::{audit_entry, desk};
use store::{Store, on_both};
use uuid::Uuid;

fn at() -> DateTime<Utc> {
    DateTime::from_timestamp_micros(1_790_000_000_123_456).unwrap_or_default()
}

fn desk(number: usize) -> desk::Model {
    desk::Model {
        id: Uuid::now_v7(),
        code: format!("desk-{number}"),
        name: "Loket Testdorp".to_owned(),
        organiser_name: String::new(),
        dossier_number: String::new(),
        email: String::new(),
        phone: String::new(),
        website: String::new(),
        address: String::new(),
        central_registration: true,
        profile: "{}".to_owned(),
        created_at: at(),
    }
}

fn made(desk: Uuid) -> Event {
    Event {
        desk: None,
        actor: "system".to_owned(),
        action: "desk.made",
        subject_kind: "desk",
        subject: desk.to_string(),
        fields: String::new(),
    }
}

async fn count(store: &Store) -> u64 {
    desk::Entity::find().count(store.reader()).await.unwrap_or(u64::MAX)
}

async fn what_is_committed_is_read_back(store: Store) {
    let mut tx = store.begin().await.expect("a change begins");
    let row = desk(1);
    tx.insert(row.clone()).await.expect("a row");
    tx.note(made(row.id));
    tx.commit(at()).await.expect("a commit");
    let read = desk::Entity::find_by_id(row.id).one(store.reader()).await.expect("a query");
    assert_eq!(read, Some(row));
}

async fn what_is_dropped_never_was(store: Store) {
    let tx = store.begin().await.expect("a change begins");
    tx.insert(desk(1)).await.expect("a row");
    drop(tx);
    let tx = store.begin().await.expect("the next change begins");
    tx.commit(at()).await.expect("a commit");
    assert_eq!(count(&store).await, 0);
}

async fn a_change_that_fails_harms_no_other_of_its_group(store: Store) {
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..60 {
        let store = store.clone();
        tasks.spawn(async move {
            let mut tx = store.begin().await.expect("a change begins");
            let row = desk(number);
            let id = row.id;
            tx.insert(row).await.expect("a row");
            tx.note(made(id));
            match number % 3 {
                0 => drop(tx),
                1 => assert!(tx.insert(desk(number)).await.is_err(), "the code is taken"),
                _ => tx.commit(at()).await.expect("a commit"),
            }
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.expect("no task panics");
    }
    assert_eq!(count(&store).await, 20);
    let verdict = audit::verify(&store).await.expect("a verdict");
    assert_eq!((verdict.entries, verdict.broken), (20, vec![]));
}

async fn the_log_tells_which_entry_was_changed(store: Store) {
    let mut tx = store.begin().await.expect("a change begins");
    for _ in 0..5 {
        tx.note(made(Uuid::now_v7()));
    }
    tx.commit(at()).await.expect("a commit");
    assert_eq!(audit::verify(&store).await.expect("a verdict").broken, vec![]);

    let tx = store.begin().await.expect("a change begins");
    let tamper = "UPDATE audit_entry SET actor = 'nobody' WHERE number = 3";
    tx.connection().expect("open").execute_unprepared(tamper).await.expect("tampering");
    tx.commit(at()).await.expect("a commit");
    let broken = audit::verify(&store).await.expect("a verdict").broken;
    assert_eq!(broken, vec![("installation".to_owned(), 3)]);
}

async fn the_log_misses_an_entry_cut_from_its_end(store: Store) {
    let mut tx = store.begin().await.expect("a change begins");
    tx.note(made(Uuid::now_v7()));
    tx.note(made(Uuid::now_v7()));
    tx.commit(at()).await.expect("a commit");
    let tx = store.begin().await.expect("a change begins");
    let cut = "DELETE FROM audit_entry WHERE number = 2";
    tx.connection().expect("open").execute_unprepared(cut).await.expect("tampering");
    tx.commit(at()).await.expect("a commit");
    assert_eq!(audit::verify(&store).await.expect("a verdict").broken.len(), 1);
    assert_eq!(audit_entry::Entity::find().count(store.reader()).await.unwrap_or(0), 1);
}

on_both!(
    what_is_committed_is_read_back,
    what_is_dropped_never_was,
    a_change_that_fails_harms_no_other_of_its_group,
    the_log_tells_which_entry_was_changed,
    the_log_misses_an_entry_cut_from_its_end,
);
