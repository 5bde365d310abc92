//! A power cut loses what was not yet on the disk. The system calls of a server under load
//! are recorded; the disk is rebuilt as it would be after a cut at many moments, half of
//! them with torn sectors; every note acknowledged before the cut must be there. 200 cuts,
//! or as many as `KINDERLOKET_CUTS` says.

use crate::disk::{Disk, read_trace};
use crate::support::{Client, Folder, Server, program, town};
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use std::collections::BTreeSet;
use std::path::Path;
use store::entities::intake;
use store::{Key, Options, Sealer, Store};
use uuid::Uuid;

const CLIENTS: usize = 8;
const NOTES: usize = 12;

#[tokio::test]
async fn nothing_acknowledged_is_lost_in_a_power_cut() {
    let cuts: usize =
        std::env::var("KINDERLOKET_CUTS").ok().and_then(|n| n.parse().ok()).unwrap_or(200);
    let folder = Folder::new("power");
    town(&folder.0);
    let mut disk = Disk::of(&folder.0);
    let trace = record(&folder.0);
    let events = read_trace(&trace);
    let mut dice = StdRng::seed_from_u64(1000);
    let mut moments: Vec<usize> = (0..cuts).map(|_| dice.random_range(0..=events.len())).collect();
    moments.sort_unstable();
    let image = Folder::new("power-image");
    let key = folder.0.join("lindedorp.key");
    let (mut done, mut sure, mut torn) = (0, 0, 0);
    for (number, moment) in moments.into_iter().enumerate() {
        for event in &events[done..moment] {
            disk.apply(event);
        }
        done = moment;
        let tearing = number % 2 == 1;
        torn += usize::from(tearing);
        disk.after_power_cut(&image.0, tearing.then_some(&mut dice));
        check(&image.0, &key, &disk.acknowledged, number % 20 == 0).await;
        sure += disk.acknowledged.len();
    }
    println!(
        "{cuts} power cuts ({torn} with torn sectors) over {} system calls: {sure} acknowledged \
         notes looked up, 0 lost",
        events.len()
    );
    assert!(disk.acknowledged.len() >= CLIENTS * NOTES / 2, "too few notes to prove anything");
}

/// Runs a server under `strace` while eight clients write; gives what was recorded.
fn record(folder: &Path) -> String {
    let file = folder.join("trace");
    let mut command: Vec<String> =
        ["strace", "-f", "-y", "-xx", "-s", "200000", "-o"].map(str::to_owned).to_vec();
    command.push(file.display().to_string());
    command.push("-e".to_owned());
    command.push("trace=pwrite64,ftruncate,fsync,fdatasync,unlink,write,writev,sendto".to_owned());
    command.extend(program(folder));
    let server = Server::start(&command);
    let (address, client) = (server.address, Client::sign_in(server.address));
    std::thread::scope(|scope| {
        for number in 0..CLIENTS {
            let client = &client;
            scope.spawn(move || {
                for note in 0..NOTES {
                    let name = format!("Stroom {number} nota {note}");
                    client.note(address, &name, Uuid::now_v7()).expect("an answer");
                }
            });
        }
    });
    server.stop();
    std::fs::read_to_string(file).expect("what strace wrote")
}

async fn check(image: &Path, key: &Path, acknowledged: &BTreeSet<String>, thoroughly: bool) {
    let file = image.join("lindedorp.sqlite");
    let url = format!("sqlite:{}", file.display());
    let key = Key::read_or_make(key).expect("the key");
    let store = Store::open(&Options { url, connections: 1 }, Sealer::new(&key))
        .await
        .expect("the database opens after a power cut");
    let there: BTreeSet<String> = intake::Entity::find()
        .select_only()
        .column(intake::Column::Code)
        .filter(intake::Column::Name.starts_with("Stroom"))
        .into_tuple()
        .all(store.reader())
        .await
        .expect("codes")
        .into_iter()
        .collect();
    let lost: Vec<&String> = acknowledged.difference(&there).collect();
    assert!(lost.is_empty(), "acknowledged and lost: {lost:?}");
    if thoroughly {
        let verdict = store::audit::verify(&store).await.expect("a verdict");
        assert_eq!(verdict.broken, vec![]);
    }
    store.close().await.expect("closed");
    let problems = store::backup::check_sqlite(&file).await.expect("a database");
    assert_eq!(problems, Vec::<String>::new());
    for end in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(image.join(format!("lindedorp.sqlite{end}")));
    }
}
