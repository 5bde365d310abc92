//! `make bench`: 100,000 requests, over 285 desks and at one desk, served by the release
//! build; reading pages beside two static pages of the same server, registering beside the
//! bare rate of single `fsync`ed commits, ranking beside a sort, all in one run. Figures
//! are ratios: this machine beside itself.

#![expect(clippy::expect_used, reason = "a measurement that cannot go on should stop")]

mod disk;
mod http;
mod ranking;
mod server;

use http::{Connection, Signed};
use server::Server;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const CONNECTIONS: usize = 8;
const WRITERS: usize = 64;
const SPELL: Duration = Duration::from_secs(8);
const STEADY_RATE: u32 = 50;
/// Served from memory, before sign-in and everything else.
const ASSET: &str = "/s/credits.html";
/// Goes through every layer, asks the database nothing.
const STATIC_PAGE: &str = "/about/accessibility";
/// How much longer a sync takes: this disk, a volume in a cloud, a disk that turns.
const DELAYS: [Duration; 3] = [Duration::ZERO, Duration::from_millis(4), Duration::from_millis(10)];

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    match arguments.as_slice() {
        [_, word, folder, milliseconds] if word == "synced-commits" => {
            let spell = Duration::from_millis(milliseconds.parse().expect("milliseconds"));
            println!("{}", disk::synced_commits(Path::new(folder), spell));
        }
        [_, program, folder] => measure(program, &PathBuf::from(folder)),
        _ => {
            eprintln!("usage: benches PROGRAM FOLDER");
            std::process::exit(2);
        }
    }
}

fn measure(program: &str, folder: &Path) {
    let (many, one) = (folder.join("285-desks"), folder.join("1-desk"));
    server::fill(program, &many, 285);
    server::fill(program, &one, 1);
    println!("## 100,000 requests over 285 desks\n");
    read(program, &many);
    println!("\n## 100,000 requests at one desk\n");
    read(program, &one);
    println!("\n## Writing, {WRITERS} clients at once, at one of 285 desks\n");
    println!("| a sync takes longer by | single synced commits a second | notes | requests |");
    println!("|---|---|---|---|");
    for delay in DELAYS {
        if delay.is_zero() || disk::can_be_slow() {
            write(program, &many, delay);
        }
    }
    let (ranked, sorted) = ranking::measure();
    println!(
        "\nRanking 100,000 candidates, 50 explained: {:.1} ms, {:.1} times a sort of as many pairs of numbers.",
        ranked.as_secs_f64() * 1000.0,
        ranked.as_secs_f64() / sorted.as_secs_f64()
    );
}

/// The pages, beside the static ones.
fn read(program: &str, folder: &Path) {
    let (server, start) = Server::start(program, folder, Duration::ZERO);
    let signed = Signed::in_at(server.address);
    let file = signed.first_family();
    println!(
        "| page | answers a second | of the asset | of the static page | p99 at {STEADY_RATE} a second |"
    );
    println!("|---|---|---|---|---|");
    let asset = throughput(&signed, ASSET);
    let page = throughput(&signed, STATIC_PAGE);
    for (name, path) in [
        ("static asset", ASSET),
        ("static page", STATIC_PAGE),
        ("Vandaag", "/today"),
        ("file of a family", file.as_str()),
        ("requests", "/requests"),
        ("search with a spelling mistake", "/search?q=verzonen"),
        ("the same, while typing", "/search/suggestions?q=verzonen"),
    ] {
        let rate = match path {
            ASSET => asset,
            STATIC_PAGE => page,
            path => throughput(&signed, path),
        };
        println!(
            "| {name} | {rate:.0} | {:.0}% | {:.0}% | {} |",
            100.0 * rate / asset,
            100.0 * rate / page,
            steady(&signed, path)
        );
    }
    println!("\nStart to first answer: {} ms.", start.as_millis());
    println!("Resident memory at the end: {} MB.", server.resident_megabytes());
    server.stop();
}

/// Registering on a disk that is this much slower to sync.
fn write(program: &str, folder: &Path, delay: Duration) {
    let bare = disk::synced_commits_slowly(folder, SPELL / 2, delay);
    let (server, _) = Server::start(program, folder, delay);
    let signed = Signed::in_at(server.address);
    let notes = register(&signed, "/intakes", note);
    let requests = register(&signed, "/requests", request);
    println!(
        "| {} ms | {bare:.0} | {notes:.0} a second, {:.1} x | {requests:.0} a second, {:.1} x |",
        delay.as_millis(),
        notes / bare,
        requests / bare
    );
    server.stop();
}

/// A contact note.
fn note(number: u64) -> String {
    format!("asked_on=1/2/2026&name={}&channel=telefoon", name(number))
}

/// A request of a family that nobody knows yet.
fn request(number: u64) -> String {
    let digits = ranking::mixed(number) % 1_000_000;
    format!(
        "given_name={}&family_name={}&phone=0499{digits:06}&postcode=2800&child_given={}\
         &child_family=&child_kind=born&child_date={}/{}/2025&start=1/12/2026&days=3\
         &channel=telefoon&registered_on=1/2/2026",
        name(number + 1),
        name(number + 2),
        name(number + 3),
        1 + digits % 28,
        1 + digits % 12,
    )
}

/// A name that can be said, and that hardly anybody else has.
fn name(number: u64) -> String {
    let mut lot = ranking::mixed(number);
    let mut pick = |letters: &str| {
        let size = u64::try_from(letters.len()).unwrap_or(1);
        let at = usize::try_from(lot % size).unwrap_or_default();
        lot /= size;
        letters.chars().nth(at).unwrap_or('a')
    };
    (0..5).flat_map(|_| [pick("bdfgklmnprstvwz"), pick("aeiou")]).collect()
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

/// Forms that are taken a second when many clients send them at once.
fn register(signed: &Signed, path: &str, form: fn(u64) -> String) -> f64 {
    // Every run has people of its own.
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let run = u64::from(since.unwrap_or_default().subsec_nanos()) << 32;
    let begun = Instant::now();
    let written: u64 = std::thread::scope(|scope| {
        let threads: Vec<_> = (0_u64..)
            .take(WRITERS)
            .map(|number| {
                scope.spawn(move || {
                    let mut connection = signed.connect();
                    let mut written = 0;
                    while begun.elapsed() < SPELL {
                        connection.post(path, &form(run + (number << 20) + written * 4));
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
