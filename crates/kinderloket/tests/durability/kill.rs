//! The server is killed at random moments while eight clients write. Whatever it had
//! acknowledged is there, once, with its log entry and its place in the index; whatever it
//! had not can be sent again and is there once too. `experience.md` asks 1,000 moments by
//! flag: `KINDERLOKET_KILLS=1000`.

use crate::support::{Client, Folder, Server, program, town};
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use std::collections::HashMap;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store::entities::{audit_entry, intake, search_entry};
use store::{Key, Options, Sealer, Store};
use uuid::Uuid;

const CLIENTS: usize = 8;

/// Every note that was sent: its key, and its code once that was acknowledged.
type Sent = Arc<Mutex<HashMap<String, (Uuid, Option<String>)>>>;

#[tokio::test]
async fn nothing_acknowledged_is_lost_doubled_or_half_done() {
    let kills: usize =
        std::env::var("KINDERLOKET_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(200);
    let folder = Folder::new("kill");
    town(&folder.0);
    let mut random = StdRng::seed_from_u64(200);
    let mut totals = (0, 0);
    let server = Server::start(&program(&folder.0));
    let client = Client::sign_in(server.address);
    server.kill();
    for round in 0..kills {
        let sent = Sent::default();
        let server = Server::start(&program(&folder.0));
        let writing = write(&client, &server, round, &sent);
        std::thread::sleep(Duration::from_micros(random.random_range(2_000..150_000)));
        server.kill();
        writing();
        let (acknowledged, unanswered) = check(&folder.0, &sent, round).await;
        totals = (totals.0 + acknowledged, totals.1 + unanswered);
    }
    again(&folder.0, &client).await;
    let problems =
        store::backup::check_sqlite(&folder.0.join("lindedorp.sqlite")).await.expect("a database");
    assert_eq!(problems, Vec::<String>::new());
    let store = open(&folder.0).await;
    let verdict = store::audit::verify(&store).await.expect("a verdict");
    assert_eq!(verdict.broken, vec![]);
    println!(
        "{kills} kills: {} acknowledged notes, 0 lost, 0 doubled, 0 half done; {} unanswered",
        totals.0, totals.1
    );
    assert!(totals.0 >= kills / 2, "the clients wrote far too little to prove anything");
}

/// Lets eight clients write until the server is gone; gives a way to wait for them.
fn write(client: &Client, server: &Server, round: usize, sent: &Sent) -> impl FnOnce() + use<> {
    let gone = Arc::new(AtomicBool::new(false));
    let address = server.address;
    let threads: Vec<_> = (0..CLIENTS)
        .map(|number| {
            let (client, sent, gone) = (client.clone(), Arc::clone(sent), Arc::clone(&gone));
            std::thread::spawn(move || {
                for note in 0.. {
                    let (name, key) =
                        (format!("Ronde {round} klant {number} nota {note}"), Uuid::now_v7());
                    let remember = |code| {
                        sent.lock().expect("a list").insert(name.clone(), (key, code));
                    };
                    remember(None);
                    let code = client.note(address, &name, key);
                    let failed = code.is_none();
                    remember(code);
                    if failed || gone.load(Ordering::SeqCst) {
                        break;
                    }
                }
            })
        })
        .collect();
    move || {
        gone.store(true, Ordering::SeqCst);
        for thread in threads {
            thread.join().expect("a client");
        }
    }
}

async fn open(folder: &Path) -> Store {
    let url = format!("sqlite:{}", folder.join("lindedorp.sqlite").display());
    let key = Key::read_or_make(&folder.join("lindedorp.key")).expect("the key");
    Store::open(&Options { url, connections: 2 }, Sealer::new(&key)).await.expect("a database")
}

/// Looks up every note of a round.
async fn check(folder: &Path, sent: &Sent, round: usize) -> (usize, usize) {
    let store = open(folder).await;
    let notes = intake::Entity::find()
        .filter(intake::Column::Name.starts_with(format!("Ronde {round} klant")))
        .all(store.reader())
        .await
        .expect("notes");
    let mut by_name: HashMap<String, Vec<intake::Model>> = HashMap::new();
    for note in notes {
        by_name.entry(note.name.clone()).or_default().push(note);
    }
    let sent = sent.lock().expect("a list").clone();
    let (mut acknowledged, mut unanswered) = (0, 0);
    for (name, (_, code)) in &sent {
        let found = by_name.get(name).map_or(&[][..], Vec::as_slice);
        assert!(found.len() <= 1, "{name} is there {} times", found.len());
        match code {
            Some(code) => {
                acknowledged += 1;
                let found = found.first().unwrap_or_else(|| panic!("{name} ({code}) is lost"));
                assert_eq!(&found.code, code);
            }
            None => unanswered += 1,
        }
    }
    for note in by_name.values().flatten() {
        whole(&store, note).await;
    }
    store.close().await.expect("closed");
    (acknowledged, unanswered)
}

/// A note that is there has its log entry and its place in the index.
async fn whole(store: &Store, note: &intake::Model) {
    let logged = audit_entry::Entity::find()
        .filter(audit_entry::Column::Subject.eq(note.id.to_string()))
        .count(store.reader())
        .await
        .expect("a count");
    let indexed = search_entry::Entity::find()
        .filter(search_entry::Column::Subject.eq(note.id))
        .count(store.reader())
        .await
        .expect("a count");
    assert_eq!((logged, indexed), (1, 1), "{} is half done", note.name);
}

/// What a person does who got no answer: sends the same form again, twice.
async fn again(folder: &Path, client: &Client) {
    let server = Server::start(&program(folder));
    let key = Uuid::now_v7();
    let first = client.note(server.address, "Nog eens", key).expect("an answer");
    let second = client.note(server.address, "Nog eens", key).expect("the same answer");
    assert_eq!(first, second);
    server.stop();
    let store = open(folder).await;
    let there = intake::Entity::find()
        .filter(intake::Column::Name.eq("Nog eens"))
        .count(store.reader())
        .await
        .expect("a count");
    assert_eq!(there, 1);
}
