//! `kinderloket audit verify`: whether the log of changes and reads is whole.

use crate::Outcome;
use crate::configuration::Configuration;
use clap::Subcommand;

/// What to do with the log.
#[derive(Subcommand)]
pub enum AuditCommand {
    /// Check that every entry follows from the one before it and none is missing.
    Verify,
}

/// Runs it.
///
/// # Errors
/// When the log is broken, with the first broken entry of each chain.
pub async fn run(configuration: &Configuration, command: &AuditCommand) -> Outcome {
    let AuditCommand::Verify = command;
    let store = configuration.open().await?;
    let verdict =
        store::audit::verify(&store).await.map_err(|problem| format!("reading: {problem}"))?;
    if verdict.broken.is_empty() {
        println!("whole: {} entries in {} chains", verdict.entries, verdict.chains);
        return Ok(());
    }
    for (chain, number) in &verdict.broken {
        println!("chain {chain}: entry {number} does not follow from the one before it");
    }
    Err("the log was changed outside Kinderloket; keep this database and look at a backup"
        .to_owned())
}
