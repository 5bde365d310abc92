//! `make bench`: 100,000 requests, over 285 desks and at one desk, served by the release
//! build; reading pages beside two static pages of the same server, registering beside the
//! bare rate of single `fsync`ed commits, ranking beside a sort, all in one run. Figures
//! are ratios: this machine beside itself, in turns, the middle one of several.

#![expect(clippy::expect_used, reason = "a measurement that cannot go on should stop")]

mod crowd;
mod disk;
mod http;
mod ranking;
mod rounds;
mod server;
mod strangers;

use crowd::{Crowd, Sort};
use http::Connection;
use server::Server;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const CONNECTIONS: usize = 8;
const WRITERS: usize = 64;
/// How often each thing is measured; the middle figure counts.
const ROUNDS: usize = 3;
const READING: Duration = Duration::from_secs(2);
const WRITING: Duration = Duration::from_secs(8);
const STEADY_RATE: u32 = 50;
const STEADY_SECONDS: u32 = 6;
/// How much longer a sync takes: this disk, a volume in a cloud, a disk that turns.
const DELAYS: [Duration; 3] = [Duration::ZERO, Duration::from_millis(4), Duration::from_millis(10)];

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [_, "synced-commits", folder, milliseconds] => {
            let spell = Duration::from_millis(milliseconds.parse().expect("milliseconds"));
            println!("{}", disk::synced_commits(Path::new(folder), spell));
        }
        [_, "reading", program, folder] => read(program, &filled(program, folder, 285)),
        [_, "writing", program, folder] => write_all(program, &filled(program, folder, 285)),
        [_, "ranking"] => rank(),
        [_, "strangers", program, folder] => {
            let folder = Path::new(folder).join("strangers");
            server::fill(program, &folder, 1, strangers::FAMILIES);
            let server = Server::behind_proxy(program, &folder);
            strangers::measure(server.address);
            server.stop();
        }
        [_, "rounds", folder] => rounds::measure(Path::new(folder)),
        [_, "round-made", size, seed, file] => rounds::make(size, seed, Path::new(file)),
        [_, "round-heads", size, seed, file, plan] => {
            rounds::heads(size, seed, Path::new(file), Path::new(plan));
        }
        [_, "round-solved", file, steps] => rounds::solve_one(Path::new(file), steps),
        [_, program, folder] => {
            println!("## 100,000 requests over 285 desks\n");
            let many = filled(program, folder, 285);
            read(program, &many);
            println!("\n## 100,000 requests at one desk\n");
            read(program, &filled(program, folder, 1));
            write_all(program, &many);
            rank();
            rounds::measure(Path::new(folder));
        }
        _ => {
            eprintln!(
                "usage: benches [reading | writing | strangers] PROGRAM FOLDER, or benches ranking, or benches rounds FOLDER"
            );
            std::process::exit(2);
        }
    }
}

/// The folder with the data of this many desks, made when it is not there yet.
fn filled(program: &str, folder: &str, desks: usize) -> PathBuf {
    let folder = Path::new(folder).join(format!("{desks}-desks"));
    server::fill(program, &folder, desks, server::FAMILIES);
    folder
}

fn rank() {
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
    let crowd = Crowd::at(server.address);
    println!(
        "Asked by {} people of {} desks, for {} families.\n",
        crowd.people(),
        crowd.desks(),
        crowd.families()
    );
    println!(
        "| page | answers a second | of the asset | of the static page | p99 at {STEADY_RATE} a second |"
    );
    println!("|---|---|---|---|---|");
    for sort in Sort::ALL {
        let mut rounds: Vec<(f64, f64, f64)> = (0..ROUNDS)
            .map(|_| {
                let asset = throughput(&crowd, Sort::Asset);
                let page = throughput(&crowd, Sort::StaticPage);
                let rate = throughput(&crowd, sort);
                (rate / asset, rate / page, rate)
            })
            .collect();
        let (of_asset, of_page, rate) = middle(&mut rounds, |one, other| one.0.total_cmp(&other.0));
        let mut slowest: Vec<Duration> = (0..ROUNDS).map(|_| steady(&crowd, sort)).collect();
        let slowest = middle(&mut slowest, Ord::cmp).as_secs_f64() * 1000.0;
        println!(
            "| {} | {rate:.0} | {:.0}% | {:.0}% | {slowest:.1} ms |",
            sort.name(),
            100.0 * of_asset,
            100.0 * of_page,
        );
    }
    println!("\nStart to first answer: {} ms.", start.as_millis());
    println!("Resident memory at the end: {} MB.", server.resident_megabytes());
    server.stop();
}

/// The middle one.
fn middle<T: Copy>(all: &mut [T], order: impl Fn(&T, &T) -> std::cmp::Ordering) -> T {
    all.sort_by(order);
    *all.get(all.len() / 2).expect("at least one round")
}

/// Registering, on disks of several speeds.
fn write_all(program: &str, folder: &Path) {
    println!("\n## Writing, {WRITERS} clients at once, at several of 285 desks\n");
    println!("| a sync takes longer by | single synced commits a second | notes | requests |");
    println!("|---|---|---|---|");
    for delay in DELAYS {
        if delay.is_zero() || disk::can_be_slow() {
            write(program, folder, delay);
        }
    }
}

/// Registering on a disk that is this much slower to sync.
fn write(program: &str, folder: &Path, delay: Duration) {
    let bare = disk::synced_commits_slowly(folder, WRITING / 2, delay);
    let (server, _) = Server::start(program, folder, delay);
    let crowd = Crowd::at(server.address);
    let notes = register(&crowd, "/intakes", note);
    let requests = register(&crowd, "/requests", request);
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

/// Answers a second over several connections that each ask as soon as they are answered,
/// every time for another person, desk and family.
fn throughput(crowd: &Crowd, sort: Sort) -> f64 {
    // Once before the clock runs, so that every cache is as warm as it will be.
    crowd.connect().get(&crowd.question(sort, 0));
    let begun = Instant::now();
    let answers: u64 = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..CONNECTIONS)
            .map(|number| {
                scope.spawn(move || {
                    let mut connection = crowd.connect();
                    let mut answers = 0;
                    while begun.elapsed() < READING {
                        connection.get(&crowd.question(sort, number + 7 * answers));
                        answers += 1;
                    }
                    answers as u64
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().expect("a client")).sum()
    });
    rate(answers, begun.elapsed())
}

/// The slowest of a hundred answers when asked at a steady rate, counted from the moment at
/// which the question should have gone out.
fn steady(crowd: &Crowd, sort: Sort) -> Duration {
    let pause = Duration::from_secs(1) / STEADY_RATE;
    let asked = STEADY_RATE * STEADY_SECONDS;
    let begun = Instant::now();
    let mut took: Vec<Duration> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|number| {
                scope.spawn(move || {
                    let mut connection: Connection = crowd.connect();
                    let mut took = Vec::new();
                    for turn in (number..asked).step_by(4) {
                        let due = begun + pause * turn;
                        std::thread::sleep(due.saturating_duration_since(Instant::now()));
                        connection.get(&crowd.question(sort, 13 * turn as usize));
                        took.push(due.elapsed());
                    }
                    took
                })
            })
            .collect();
        threads.into_iter().flat_map(|thread| thread.join().expect("a client")).collect()
    });
    took.sort_unstable();
    took.get(took.len() * 99 / 100).copied().unwrap_or_default()
}

/// Forms that are taken a second when many clients send them at once.
fn register(crowd: &Crowd, path: &str, form: fn(u64) -> String) -> f64 {
    // Every run has people of its own.
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let run = u64::from(since.unwrap_or_default().subsec_nanos()) << 32;
    let begun = Instant::now();
    let written: u64 = std::thread::scope(|scope| {
        let threads: Vec<_> = (0_u64..)
            .take(WRITERS)
            .map(|number| {
                scope.spawn(move || {
                    let mut connection = crowd.connect();
                    let person = crowd.person(usize::try_from(number).unwrap_or_default());
                    let mut written = 0;
                    while begun.elapsed() < WRITING {
                        connection.post(person, path, &form(run + (number << 20) + written * 4));
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
