//! Rounds of four sizes: time, memory, children with a place, days given. Each round is
//! solved in a process of its own, so that its memory can be told.

use matching::rounds::generate::{Scale, generate};
use matching::rounds::{Instance, Settings, solve, verify};
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
const SEEDS: [&str; 3] = ["1", "2", "3"];

/// All sizes and seeds, a row each.
pub fn measure(folder: &Path) {
    std::fs::create_dir_all(folder).expect("a folder");
    println!("\n## Rounds\n");
    println!(
        "| round | requests | read | solved | checked | memory | served | full | days of those asked \
         | who count for a share | told claims | findings |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|---|---|");
    for (size, _) in SIZES {
        for seed in SEEDS {
            let file = folder.join(format!("round-{size}-{seed}.json"));
            let file = file.to_str().expect("a path in UTF-8");
            run(&["round-made", size, seed, file]);
            run(&["round-solved", file]);
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

/// Reads, solves and checks one round, and says how that went.
pub fn solve_one(file: &Path) {
    let begun = Instant::now();
    let bytes = std::fs::read(file).expect("a file");
    let instance = Instance::read(&bytes).expect("a round");
    drop(bytes);
    let read = begun.elapsed();
    let begun = Instant::now();
    let go_on = &mut |_| ControlFlow::Continue(());
    let plan = solve(&instance, &Settings::default(), go_on).expect("a plan");
    let solved = begun.elapsed();
    let begun = Instant::now();
    let verdict = verify(&instance, &plan);
    let checked = begun.elapsed();
    let report = &plan.report;
    println!(
        "| {} | {} | {} | {} | {} | {} MB | {} | {} | {:.1}% | {:.1}% | {} | {} |",
        file.file_stem().unwrap_or_default().to_string_lossy(),
        report.requests,
        told(read),
        told(solved),
        told(checked),
        peak_megabytes(),
        report.served,
        report.full,
        percent(report.half_days_given, report.half_days_asked),
        percent(report.reserved_served.into(), report.reserved_requests.into()),
        plan.claims.len(),
        verdict.findings.len(),
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
