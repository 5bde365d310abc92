//! `kinderloket retention`: what is past its term, erased by hand or only told.

use crate::configuration::Configuration;
use crate::{Outcome, serve};
use clap::Args;
use desk::retention::{Line, nightly, plan_of};

/// How to go about it.
#[derive(Args)]
pub struct RetentionOptions {
    /// Say what would go, and erase nothing
    #[arg(long)]
    dry_run: bool,
    /// Most files of each desk, and most rows of each other kind, in this run
    #[arg(long, default_value_t = 500)]
    most: u64,
}

/// Runs it.
///
/// # Errors
/// When the database fails.
pub async fn run(configuration: &Configuration, options: &RetentionOptions) -> Outcome {
    let app = serve::application(configuration, configuration.listen).await?;
    let done =
        if options.dry_run { plan_of(&app, None).await } else { nightly(&app, options.most).await };
    let lines = done.map_err(|problem| format!("retention: {problem}"))?;
    for Line { table, term, length, rows } in &lines {
        let source = length.map_or("", |(_, source)| source);
        println!("{rows:>8}  {table}  {}  {source}", term.word());
    }
    let total: u64 = lines.iter().map(|line| line.rows).sum();
    println!("{total:>8}  {}", if options.dry_run { "would go" } else { "gone" });
    Ok(())
}
