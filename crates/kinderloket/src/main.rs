//! `kinderloket`: one binary for a desk, a town or all of Flanders.

mod audit;
mod background;
mod backup;
mod check;
mod configuration;
mod demo;
mod first;
mod import;
mod nature;
mod retention;
mod round;
mod rules;
mod serve;

use clap::{Parser, Subcommand};
use configuration::{Configuration, Settings};
use std::process::ExitCode;

/// A fifth of the time of a page went to the allocator of the system, with its one set of
/// locks for the threads of the pages and those of the database.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What a command gives: nothing, or a sentence that says what is wrong and what to do.
type Outcome = Result<(), String>;

/// Kinderloket: the childcare desk of a municipality.
///
/// Every setting can stand in a file, in the environment, or on the command line; the
/// command line wins, then the environment. `kinderloket check` explains what is wrong.
#[derive(Parser)]
#[command(version)]
struct CommandLine {
    #[command(flatten)]
    settings: Settings,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the pages.
    Serve,
    /// Create the demonstration town in a fresh SQLite file and serve it.
    Demo(demo::DemoOptions),
    /// Say what is configured, from where, and what is wrong with it.
    Check,
    /// Make the account of the first administrator, in a fresh installation.
    FirstAdministrator(first::FirstOptions),
    /// Import a spreadsheet with registrations or locations.
    Import(import::ImportOptions),
    /// Write a consistent copy of the database to a file, checked, while in use.
    Backup(backup::BackupOptions),
    /// Put a copy back in the place of an empty database.
    Restore(backup::RestoreOptions),
    /// Erase what is past its term, as the server does every night.
    Retention(retention::RetentionOptions),
    /// Rounds from files: solve, check, make up. Uses no database.
    Round {
        #[command(subcommand)]
        command: round::RoundCommand,
    },
    /// Rule files: are they sound, and what of them holds.
    Rules {
        #[command(subcommand)]
        command: rules::RulesCommand,
    },
    /// The log of changes and reads.
    Audit {
        #[command(subcommand)]
        command: audit::AuditCommand,
    },
}

fn main() -> ExitCode {
    let line = CommandLine::parse();
    if let Command::Rules { command } = &line.command {
        return rules::run(command);
    }
    match run(line) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("kinderloket: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(line: CommandLine) -> Outcome {
    let runtime = tokio::runtime::Runtime::new()
        .map_err(|problem| format!("the system gives no threads: {problem}"))?;
    if let Command::Check = line.command {
        return runtime.block_on(check::run(&line.settings));
    }
    if let Command::Round { command } = &line.command {
        return round::run(command, &runtime);
    }
    let configuration = Configuration::read(&line.settings)?;
    configuration.start_logging();
    runtime.block_on(async {
        match line.command {
            Command::Serve => serve::run(&configuration).await,
            Command::Demo(options) => demo::run(&configuration, &options).await,
            Command::Check | Command::Round { .. } | Command::Rules { .. } => Ok(()),
            Command::FirstAdministrator(options) => first::run(&configuration, &options).await,
            Command::Import(options) => import::run(&configuration, &options).await,
            Command::Backup(options) => backup::backup(&configuration, &options).await,
            Command::Restore(options) => backup::restore(&configuration, &options).await,
            Command::Retention(options) => retention::run(&configuration, &options).await,
            Command::Audit { command } => audit::run(&configuration, &command).await,
        }
    })
}
