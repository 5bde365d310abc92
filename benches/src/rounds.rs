//! Rounds of four sizes: time, memory, children with a place, days given. Each round is
//! solved in a process of its own, so that its memory can be told.

use chrono::Days;
use matching::rounds::explain::explain_all;
use matching::rounds::generate::{Scale, generate};
use matching::rounds::parts::{Parts, Places};
use matching::rounds::verify::Ground;
use matching::rounds::{Finding, Instance, Plan, Verdict, bound, first_come, solve, verify};
use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

const SIZES: [(&str, Scale); 4] = [
    ("town", Scale::Town),
    ("city", Scale::City),
    ("province", Scale::Province),
    ("flanders", Scale::Flanders),
];
/// How often the prices of the bound are moved.
const PRICES: u32 = 300;
const SEEDS: [&str; 3] = ["1", "2", "3"];

/// All sizes and seeds, a row each.
pub fn measure(folder: &Path) {
    std::fs::create_dir_all(folder).expect("a folder");
    println!("\n## Rounds\n");
    println!(
        "| round | requests | how | time | of it on the processor | memory | served | in full \
         | days of those asked | of who count for a share | have reason for envy | waste |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|---|---|");
    for (size, _) in SIZES {
        for seed in SEEDS {
            let file = folder.join(format!("{size}-{seed}.json"));
            let file = file.to_str().expect("a path in UTF-8");
            // The search takes long: once for each size, and fewer steps where there are many.
            let steps = match (seed, size) {
                ("1", "town" | "city") => "40",
                ("1", _) => "8",
                _ => "0",
            };
            run(&["round-made", size, seed, file]);
            run(&["round-solved", file, steps]);
        }
    }
}

fn run(arguments: &[&str]) {
    let program = std::env::current_exe().expect("this program");
    let status = Command::new(program).args(arguments).status().expect("a process");
    assert!(status.success(), "{arguments:?}");
}

/// Writes a made-up round to a file.
pub fn make(size: &str, seed: &str, file: &Path) {
    let (_, scale) = *SIZES.iter().find(|(name, _)| *name == size).expect("a size");
    let document = generate(scale, seed.parse().expect("a number"));
    let out = std::io::BufWriter::new(std::fs::File::create(file).expect("a file"));
    serde_json::to_writer(out, &document).expect("written");
}

/// Writes a round in which all want the same week for the same time, with its plan; prints
/// the seconds that solving it took. For programs that know no days (`benches/peers`).
pub fn heads(size: &str, seed: &str, file: &Path, plan: &Path) {
    let (_, scale) = *SIZES.iter().find(|(name, _)| *name == size).expect("a size");
    let mut document = generate(scale, seed.parse().expect("a number"));
    for location in &mut document.locations {
        // A third of the places comes free in a year.
        let total = &mut location.resources[0].places[0].week;
        *total = Places::all(total.0[0].div_ceil(3));
        location.resources.truncate(1);
        location.children.clear();
        location.reserves.clear();
    }
    document.together.clear();
    let end = document.first_week + Days::new(7 * u64::from(document.weeks));
    for request in &mut document.requests {
        request.days = (0..5).map(Parts::day).fold(Parts::EMPTY, Parts::or);
        (request.start, request.leaves) = (document.first_week, end);
        (request.fewer_days, request.later_weeks, request.ranked) = (0, 0, true);
    }
    let instance = Instance::new(document).expect("a round");
    let begun = Instant::now();
    let go_on = &mut |_| ControlFlow::Continue(());
    let solved = solve(&instance, go_on).expect("a plan");
    println!("{}", begun.elapsed().as_secs_f64());
    std::fs::write(file, serde_json::to_vec(instance.document()).expect("text")).expect("written");
    std::fs::write(plan, serde_json::to_vec(&solved).expect("text")).expect("written");
}

/// Reads, solves and checks one round, and says how that went; then explains all of it, and
/// does what is done today; with `steps` for each request, searches and bounds.
pub fn solve_one(file: &Path, steps: &str) {
    let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let (instance, reading) = timed(|| {
        let bytes = std::fs::read(file).expect("a file");
        Instance::read(&bytes).expect("a round")
    });
    let requests = instance.document().requests.len();
    let row = |how: &str, (took, busy): Times| {
        print!(
            "| {name} | {requests} | {how} | {} | {} | {} MB |",
            told(took),
            told(busy),
            peak_megabytes()
        );
    };
    row("read", reading);
    println!(" | | | | | |");
    let go_on = &mut |_| ControlFlow::Continue(());
    let (plan, solving) = timed(|| solve(&instance, go_on).expect("a plan"));
    row("solved", solving);
    let (verdict, checking) = timed(|| verify(&instance, &plan));
    outcome(&plan, &verdict);
    row("checked", checking);
    println!(" | | | | | |");
    if requests < 1000 {
        let (_, explaining) = timed(|| explain_all(&instance, &plan).expect("explained"));
        row("explained, everyone", explaining);
        println!(" | | | | | |");
    }
    let (today, queueing) = timed(|| first_come(&instance).expect("a plan"));
    row("first come, first served", queueing);
    outcome(&today, &verify(&instance, &today));
    let steps: u32 = steps.parse().expect("a number");
    if steps == 0 {
        return;
    }
    let mut announced = instance.document().clone();
    announced.search = steps * u32::try_from(requests).expect("a count");
    let announced = Instance::new(announced).expect("a round");
    let (searched, searching) = timed(|| solve(&announced, go_on).expect("a plan"));
    row(&format!("searched, {steps} steps a request"), searching);
    outcome(&searched, &verify(&announced, &searched));
    let given = plan.report.half_days_given;
    let (most, bounding) = timed(|| bound(&instance, given, PRICES).expect("a bound"));
    row(&format!("bound, prices moved {PRICES} times"), bounding);
    println!(
        " | | {:.1}% (solved {:.1}%, searched {:.1}% of it) | | | |",
        percent(most, plan.report.half_days_asked),
        percent(given, most),
        percent(searched.report.half_days_given, most),
    );
}

/// On the clock, and on the processor.
type Times = (Duration, Duration);

fn timed<T>(work: impl FnOnce() -> T) -> (T, Times) {
    let (begun, busy) = (Instant::now(), on_the_processor());
    let done = work();
    (done, (begun.elapsed(), on_the_processor().saturating_sub(busy)))
}

/// What a plan gives, and who has a claim to better.
fn outcome(plan: &Plan, verdict: &Verdict) {
    let (mut envy, mut waste) = (BTreeSet::new(), BTreeSet::new());
    for finding in &verdict.findings {
        let Finding::Claim { claim, ground } = finding else { panic!("{finding}") };
        let who = if *ground == Ground::Waste { &mut waste } else { &mut envy };
        who.extend(&claim.requests);
    }
    envy.extend(verdict.told_claims.iter().flat_map(|claim| &claim.requests));
    let report = &plan.report;
    println!(
        " {} | {} | {:.1}% | {:.1}% | {} | {} |",
        report.served,
        report.full,
        percent(report.half_days_given, report.half_days_asked),
        percent(report.reserved_served.into(), report.reserved_requests.into()),
        envy.len(),
        waste.len(),
    );
}

fn told(took: Duration) -> String {
    let seconds = took.as_secs_f64();
    if seconds < 1.0 { format!("{:.1} ms", 1000.0 * seconds) } else { format!("{seconds:.2} s") }
}

#[expect(clippy::cast_precision_loss, reason = "shares with one digit")]
fn percent(part: u64, of: u64) -> f64 {
    100.0 * part as f64 / of.max(1) as f64
}

/// The most memory that this process ever had.
fn peak_megabytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    kilobytes.unwrap_or_default() / 1024
}

/// How long this process had a processor: other work of the machine does not count.
fn on_the_processor() -> Duration {
    let schedule = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    let nanoseconds = schedule.split_whitespace().next().and_then(|first| first.parse().ok());
    Duration::from_nanos(nanoseconds.unwrap_or_default())
}
