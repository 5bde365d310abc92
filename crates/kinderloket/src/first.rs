//! `kinderloket first-administrator`: somebody must be the first to sign in.

use crate::configuration::Configuration;
use crate::{Outcome, serve};
use clap::Args;
use desk::{Refusal, Why};

/// Who it is.
#[derive(Args)]
pub struct FirstOptions {
    /// Name
    #[arg(long)]
    name: String,
    /// E-mail address, to sign in with
    #[arg(long)]
    email: String,
}

/// Makes the account and prints the link to choose a password.
///
/// # Errors
/// When there is an administrator already, or the address cannot be used.
pub async fn run(configuration: &Configuration, options: &FirstOptions) -> Outcome {
    let app = serve::application(configuration, configuration.listen).await?;
    let made = desk::people::first_administrator(&app, &options.name, &options.email).await;
    app.store.close().await.map_err(|problem| problem.to_string())?;
    match made {
        Ok(invited) => {
            println!(
                "{} chooses a password here, once, within a week:\n{}",
                invited.name,
                invited.link.unwrap_or_default()
            );
            Ok(())
        }
        Err(Refusal::NotPossible(Why::AlreadyDone)) => {
            Err("there is an administrator already, who invites others at /people".to_owned())
        }
        Err(Refusal::Invalid(_)) => {
            Err("give a name, and an e-mail address that nobody signs in with yet".to_owned())
        }
        Err(problem) => Err(problem.to_string()),
    }
}
