//! `kinderloket round`: solve a round from a file, check a plan, explain an outcome, make a
//! round up. Needs no database and no settings, so that anybody can run a round again.

use crate::Outcome;
use clap::{Args, Subcommand, ValueEnum};
use matching::rounds::explain::{
    Answer, Before, Certificate, Change, Deciding, Explanation, explain,
};
use matching::rounds::generate::{Scale, generate};
use matching::rounds::plan::{By, Given};
use matching::rounds::reading::MOST_BYTES;
use matching::rounds::{Instance, Phase, Plan, Progress, Report, solve, verify};
use serde::Serialize;
use std::io::{BufWriter, Read, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// What to do with a round.
#[derive(Subcommand)]
pub enum RoundCommand {
    /// Make the plan of a round.
    Solve(SolveOptions),
    /// Check a plan, without the code that made it.
    Verify {
        /// File of the round
        round: PathBuf,
        /// File of the plan
        plan: PathBuf,
    },
    /// Say why a request got what it got, and what would have to be different.
    Explain {
        /// File of the round
        round: PathBuf,
        /// File of the plan
        plan: PathBuf,
        /// Code of the request
        request: String,
        /// As data, with every way that was refused
        #[arg(long)]
        json: bool,
    },
    /// Make a round up, the same for the same number everywhere.
    Generate(GenerateOptions),
}

/// How to solve a round.
#[derive(Args)]
pub struct SolveOptions {
    /// File of the round, as described in docs/rounds.md
    round: PathBuf,
    /// File to write the plan to; otherwise it goes to the standard output
    #[arg(long)]
    out: Option<PathBuf>,
    /// Seed of the draw, in the place of the one in the file
    #[arg(long)]
    seed: Option<String>,
}

/// What to make up.
#[derive(Args)]
pub struct GenerateOptions {
    /// How large
    size: Size,
    /// Which of all rounds of that size
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// File to write the round to; otherwise it goes to the standard output
    #[arg(long)]
    out: Option<PathBuf>,
}

/// How large a round to make up.
#[derive(Clone, Copy, ValueEnum)]
enum Size {
    /// A town with 300 births a year
    Town,
    /// A city with 3,000 births a year
    City,
    /// A province of 60 municipalities
    Province,
    /// All 285 municipalities
    Flanders,
}

/// Does it.
///
/// # Errors
/// What is wrong with a file and what to do, or that a plan does not hold.
pub fn run(command: &RoundCommand, runtime: &tokio::runtime::Runtime) -> Outcome {
    match command {
        RoundCommand::Solve(options) => solve_round(options, runtime),
        RoundCommand::Verify { round, plan } => verify_plan(round, plan, runtime),
        RoundCommand::Explain { round, plan, request, json } => {
            let explanation = explanation(round, plan, request)?;
            if *json { write(None, &explanation) } else { tell(&explanation) }
        }
        RoundCommand::Generate(options) => {
            let scale = match options.size {
                Size::Town => Scale::Town,
                Size::City => Scale::City,
                Size::Province => Scale::Province,
                Size::Flanders => Scale::Flanders,
            };
            write(options.out.as_deref(), &generate(scale, options.seed))
        }
    }
}

fn solve_round(options: &SolveOptions, runtime: &tokio::runtime::Runtime) -> Outcome {
    if options.out.as_deref().is_some_and(|out| is_same_file(out, &options.round)) {
        return Err("the plan would be written over the round; give --out another file".to_owned());
    }
    let mut instance = read_round(&options.round)?;
    if let Some(seed) = &options.seed {
        let mut document = instance.document().clone();
        document.seed.clone_from(seed);
        instance = Instance::new(document).map_err(|fault| fault.to_string())?;
    }
    let plan = solved(&instance, runtime)?;
    eprint!("{}", summary(&plan.report));
    for claim in &plan.claims {
        eprintln!("round: goes round in circles, could not be met: {claim}");
    }
    write(options.out.as_deref(), &plan)
}

/// Solves it, telling how far it is, until Ctrl-C.
fn solved(instance: &Instance, runtime: &tokio::runtime::Runtime) -> Result<Plan, String> {
    let stop = Arc::new(AtomicBool::new(false));
    let asked = Arc::clone(&stop);
    runtime.spawn(async move {
        if tokio::signal::ctrl_c().await.is_ok() {
            asked.store(true, Ordering::Relaxed);
        }
    });
    let mut teller = Teller { told: Instant::now() };
    solve(instance, &mut |progress| {
        teller.tell(progress);
        if stop.load(Ordering::Relaxed) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    })
    .map_err(|stopped| stopped.to_string())
}

fn verify_plan(round: &Path, plan: &Path, runtime: &tokio::runtime::Runtime) -> Outcome {
    let instance = read_round(round)?;
    let plan = read_plan(plan)?;
    let verdict = verify(&instance, &plan);
    for finding in verdict.findings.iter().take(MOST_TOLD) {
        eprintln!("WRONG  {finding}");
    }
    for claim in &verdict.told_claims {
        println!("told   goes round in circles, could not be met: {claim}");
    }
    if !verdict.holds() {
        return Err(format!(
            "the plan does not hold: {} findings, see above",
            verdict.findings.len()
        ));
    }
    if instance.document().search > 0 && solved(&instance, runtime)? != plan {
        return Err("the plan does not hold: searching again, as the round announces, gives \
                    another plan"
            .to_owned());
    }
    print!("{}", summary(&plan.report));
    println!(
        "holds: {} places given, none twice; {} ways that families would have preferred, \
         each refused for a right reason, {} told",
        verdict.places,
        verdict.preferred,
        verdict.told_claims.len()
    );
    Ok(())
}

fn explanation(round: &Path, plan: &Path, request: &str) -> Result<Explanation, String> {
    let instance = read_round(round)?;
    let plan = read_plan(plan)?;
    if plan.round != instance.digest() {
        return Err("the plan was made of another round; solve the round again".to_owned());
    }
    explain(&instance, &plan, request)
        .map_err(|stopped| stopped.to_string())?
        .ok_or_else(|| format!("the round has no request {request}"))
}

fn read_plan(file: &Path) -> Result<Plan, String> {
    Plan::read(&read(file)?).map_err(|fault| format!("{}: {fault}", file.display()))
}

/// Prints an explanation, of each location the first way that was refused.
fn tell(explanation: &Explanation) -> Outcome {
    match &explanation.place {
        Some(Given { location, days, start, by }) => {
            let by = if *by == By::Pin { ", decided by people beforehand" } else { "" };
            println!("{}: {location}, {days}, from {start}{by}", explanation.request);
        }
        None => println!("{}: no place", explanation.request),
    }
    let mut told = Vec::new();
    for way in &explanation.ways {
        let Answer::Refused(certificate) = &way.answer else { continue };
        if !told.contains(&(&way.location, way.together)) {
            told.push((&way.location, way.together));
            println!("refused: {}, {}, from {}", way.location, way.days, way.start);
            println!("         {}", in_words(certificate));
        }
    }
    for change in &explanation.changes {
        println!("would be given {}", change_in_words(change));
    }
    Ok(())
}

fn in_words(certificate: &Certificate) -> String {
    let Certificate { resource, week, part, places, there, pinned, before, .. } = certificate;
    let before: Vec<String> = before
        .iter()
        .map(|Before { by, children }| match by {
            Deciding::Criterion { fact, .. } => format!("{children} by `{fact}`"),
            Deciding::Share { fact } => format!("{children} by the share for `{fact}`"),
            Deciding::Draw => format!("{children} by the draw"),
        })
        .collect();
    let before = if before.is_empty() { "nobody".to_owned() } else { before.join(", ") };
    format!(
        "full on {part} in the week of {week} ({resource}): {places} places, {there} children \
         there already, {pinned} pinned, before it {before}"
    )
}

fn change_in_words(change: &Change) -> String {
    match change {
        Change::FewerDays { location, days, start } => {
            format!("on fewer days: {location}, {days}, from {start}")
        }
        Change::Later { location, days, start } => {
            format!("later: {location}, {days}, from {start}")
        }
        Change::OtherLocation { location, days, start } => {
            format!("elsewhere: {location}, {days}, from {start}")
        }
        Change::Fact { location, fact, value } => {
            format!("a place at {location} if `{fact}` were {value}")
        }
    }
}

/// So many findings are told one by one.
const MOST_TOLD: usize = 100;

fn summary(report: &Report) -> String {
    let share = |part: u64, of: u64| 100 * part / of.max(1);
    format!(
        "{} requests, {} with a place: {} in full, {} on fewer days, {} later\n\
         {} of {} days of care asked are given ({} %)\n\
         {} of {} who count for a share have a place ({} %)\n",
        report.requests,
        report.served,
        report.full,
        report.fewer_days,
        report.later,
        report.half_days_given / 2,
        report.half_days_asked / 2,
        share(report.half_days_given, report.half_days_asked),
        report.reserved_served,
        report.reserved_requests,
        share(u64::from(report.reserved_served), u64::from(report.reserved_requests)),
    )
}

fn read_round(file: &Path) -> Result<Instance, String> {
    Instance::read(&read(file)?).map_err(|fault| format!("{}: {fault}", file.display()))
}

/// Whether two paths lead to one file; a file that is not there is no other.
fn is_same_file(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

/// Reads a file that is not too large; one that grows while it is read is cut off.
fn read(file: &Path) -> Result<Vec<u8>, String> {
    let problem = |problem: std::io::Error| format!("{} cannot be read: {problem}", file.display());
    let mut bytes = Vec::new();
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    std::fs::File::open(file)
        .map_err(problem)?
        .take(most)
        .read_to_end(&mut bytes)
        .map_err(problem)?;
    Ok(bytes)
}

/// Writes beside the file and puts it in its place when it is whole.
fn write(file: Option<&Path>, content: &impl Serialize) -> Outcome {
    let Some(file) = file else {
        let mut out = BufWriter::new(std::io::stdout().lock());
        return serde_json::to_writer_pretty(&mut out, content)
            .map_err(std::io::Error::from)
            .and_then(|()| out.write_all(b"\n"))
            .and_then(|()| out.flush())
            .map_err(|problem| format!("the output cannot be written: {problem}"));
    };
    let problem =
        |problem: std::io::Error| format!("{} cannot be written: {problem}", file.display());
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = file.with_file_name(name);
    let whole = || -> std::io::Result<()> {
        let mut out = BufWriter::new(std::fs::File::create(&part)?);
        serde_json::to_writer_pretty(&mut out, content)?;
        out.write_all(b"\n")?;
        out.into_inner()?.sync_all()?;
        std::fs::rename(&part, file)
    };
    whole().map_err(problem)?;
    eprintln!("written: {}", file.display());
    Ok(())
}

/// Tells on the error output how far it is, once a second.
struct Teller {
    told: Instant,
}

impl Teller {
    fn tell(&mut self, progress: Progress) {
        if self.told.elapsed() < Duration::from_secs(1) {
            return;
        }
        self.told = Instant::now();
        let Progress { phase, steps, of } = progress;
        let phase = match phase {
            Phase::Proposing => "families propose",
            Phase::Repairing => "claims are carried out",
            Phase::Improving => "a fuller plan is looked for",
        };
        match of {
            Some(of) => eprintln!("round: {phase}, step {steps} of {of}"),
            None => eprintln!("round: {phase}, step {steps}"),
        }
    }
}
