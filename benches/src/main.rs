//! `make bench`: 100,000 requests over 285 desks, served by the release build; reading
//! pages beside a static page of the same server, registering beside the bare rate of
//! single `fsync`ed commits of this disk, all in one run. Figures are ratios: this machine
//! beside itself.

#![expect(clippy::expect_used, reason = "a measurement that cannot go on should stop")]

mod disk;
mod http;
mod server;

use http::{Connection, Signed};
use server::Server;
use std::path::PathBuf;
use std::time::{Duration, Instant};

const CONNECTIONS: usize = 8;
const WRITERS: usize = 64;
const SPELL: Duration = Duration::from_secs(8);
const STEADY_RATE: u32 = 50;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, program, folder] = arguments.as_slice() else {
        eprintln!("usage: benches PROGRAM FOLDER");
        std::process::exit(2);
    };
    let folder = PathBuf::from(folder);
    server::fill(program, &folder);
    let (server, start) = Server::start(program, &folder);
    let signed = Signed::in_at(server.address);
    let file = signed.first_family();

    println!("| page | answers a second | of the static page | p99 at {STEADY_RATE} a second |");
    println!("|---|---|---|---|");
    let fixed = throughput(&signed, "/s/credits.html");
    println!("| static page | {fixed:.0} | 100% | {} |", steady(&signed, "/s/credits.html"));
    for (name, path) in [
        ("Vandaag", "/today"),
        ("search", "/search?q=verzonen"),
        ("file of a family", file.as_str()),
        ("requests", "/requests"),
    ] {
        let rate = throughput(&signed, path);
        let share = 100.0 * rate / fixed;
        println!("| {name} | {rate:.0} | {share:.0}% | {} |", steady(&signed, path));
    }

    let bare = disk::synced_commits(&folder, SPELL / 2);
    let registered = register(&signed);
    println!("\n| writing | a second | of single synced commits |");
    println!("|---|---|---|");
    println!("| single commits, each synced | {bare:.0} | 1.0 |");
    println!(
        "| notes from {WRITERS} clients at once, each synced before its answer | {registered:.0} | {:.1} |",
        registered / bare
    );
    println!("\nstart to first answer: {} ms", start.as_millis());
    println!("resident memory at the end: {} MB", server.resident_megabytes());
    server.stop();
}

/// Answers a second over several connections that each ask as soon as they are answered.
fn throughput(signed: &Signed, path: &str) -> f64 {
    // Once before the clock runs, so that every cache is as warm as it will be.
    signed.connect().get(path);
    let begun = Instant::now();
    let answers: u64 = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..CONNECTIONS)
            .map(|_| {
                scope.spawn(|| {
                    let mut connection = signed.connect();
                    let mut answers = 0;
                    while begun.elapsed() < SPELL {
                        connection.get(path);
                        answers += 1;
                    }
                    answers
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().expect("a client")).sum()
    });
    rate(answers, begun.elapsed())
}

/// The slowest of a hundred answers when asked at a steady rate, in milliseconds, counted
/// from the moment at which the question should have gone out.
fn steady(signed: &Signed, path: &str) -> String {
    let pause = Duration::from_secs(1) / STEADY_RATE;
    let asked = STEADY_RATE * 10;
    let begun = Instant::now();
    let mut took: Vec<Duration> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|number| {
                scope.spawn(move || {
                    let mut connection: Connection = signed.connect();
                    let mut took = Vec::new();
                    for turn in (number..asked).step_by(4) {
                        let due = begun + pause * turn;
                        std::thread::sleep(due.saturating_duration_since(Instant::now()));
                        connection.get(path);
                        took.push(due.elapsed());
                    }
                    took
                })
            })
            .collect();
        threads.into_iter().flat_map(|thread| thread.join().expect("a client")).collect()
    });
    took.sort_unstable();
    let slowest = took.get(took.len() * 99 / 100).copied().unwrap_or_default();
    format!("{:.1} ms", slowest.as_secs_f64() * 1000.0)
}

/// Notes a second when many clients write at once.
fn register(signed: &Signed) -> f64 {
    let begun = Instant::now();
    let written: u64 = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..WRITERS)
            .map(|number| {
                scope.spawn(move || {
                    let mut connection = signed.connect();
                    let mut written = 0;
                    while begun.elapsed() < SPELL {
                        let form = format!(
                            "asked_on=1/2/2026&name=Meting+{number}+{written}&channel=telefoon"
                        );
                        connection.post("/intakes", &form);
                        written += 1;
                    }
                    written
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().expect("a client")).sum()
    });
    rate(written, begun.elapsed())
}

#[expect(clippy::cast_precision_loss, reason = "counts of a few seconds")]
fn rate(count: u64, took: Duration) -> f64 {
    count as f64 / took.as_secs_f64()
}
