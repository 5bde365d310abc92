//! `kinderloket demo`: the town of `sources/002`, invented from a fixed seed, in a fresh
//! file, with last years' sheets imported, served with the sign-in details printed.

mod drawing;
mod languages;
mod names;
mod places;
mod requests;
mod rooms;
mod rows;
mod shown;
mod staff;

use crate::configuration::Configuration;
use crate::{Outcome, serve};
use clap::Args;
use delivery::{Capture, Gateways};
use desk::App;
use domain::imports::ImportKind;
use std::path::PathBuf;
use std::sync::Arc;

pub use requests::TownPlan;

/// The password of every demonstration account.
pub const PASSWORD: &str = "lindedorp-demo";

/// Last years' registration sheets, as a desk keeps them.
const SHEETS: &[(&str, &[u8])] = &[
    ("v1-2018.csv", include_bytes!("../../../../data/registrations/v1-2018.csv")),
    ("v1-2019.xlsx", include_bytes!("../../../../data/registrations/v1-2019.xlsx")),
    ("v2-2020.xlsx", include_bytes!("../../../../data/registrations/v2-2020.xlsx")),
    (
        "v3-jaarkalender-2021.xlsx",
        include_bytes!("../../../../data/registrations/v3-jaarkalender-2021.xlsx"),
    ),
];

/// Messages that the demonstration keeps instead of sending.
const CAPTURED: usize = 500;

/// How to show the town.
#[derive(Args)]
pub struct DemoOptions {
    /// Port to serve on; 0 takes any that is free
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Folder for the file; a folder of this run's own when not given
    #[arg(long)]
    data: Option<PathBuf>,
    /// Keep the file of the last time instead of beginning again
    #[arg(long)]
    keep: bool,
    /// Only create the file, do not serve it
    #[arg(long)]
    create_only: bool,
    /// Desks, to see how it does when it is large; all but the first have their requests only
    #[arg(long, default_value_t = 1)]
    desks: usize,
    /// Families over all desks; each asks about once
    #[arg(long)]
    families: Option<usize>,
}

/// Creates the town and serves it.
///
/// # Errors
/// When the file cannot be written or the port cannot be had.
pub async fn run(configuration: &Configuration, options: &DemoOptions) -> Outcome {
    let folder =
        options.data.clone().unwrap_or_else(|| std::env::temp_dir().join("kinderloket-demo"));
    std::fs::create_dir_all(&folder)
        .map_err(|problem| format!("{} cannot be made: {problem}", folder.display()))?;
    let file = folder.join("lindedorp.sqlite");
    if !options.keep {
        remove(&file)?;
    }
    let fresh = !file.exists();
    let mut configuration = configuration.clone();
    configuration.database = format!("sqlite:{}", file.display());
    configuration.key_file = folder.join("lindedorp.key");
    configuration.listen.set_port(options.port);
    // Whoever looks around signs in with the printed password alone.
    configuration.settings.require_second_factor.get_or_insert(false);
    let app = serve::application(&configuration, configuration.listen).await?;
    if fresh {
        eprintln!("creating the demonstration town of Lindedorp…");
        create(&app, options).await?;
    }
    if options.create_only {
        return app.store.close().await.map_err(|problem| problem.to_string());
    }
    let gateways = Gateways::all(Arc::new(Capture::new(CAPTURED)));
    serve::serve(&configuration, app, gateways, &greeting()).await
}

fn remove(file: &std::path::Path) -> Outcome {
    for end in ["", "-wal", "-shm"] {
        match std::fs::remove_file(format!("{}{end}", file.display())) {
            Err(problem) if problem.kind() != std::io::ErrorKind::NotFound => {
                return Err(format!("the old {} cannot be removed: {problem}", file.display()));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Fills an empty database with the town, and with as many like it as were asked.
///
/// # Errors
/// When the database fails.
async fn create(app: &App, options: &DemoOptions) -> Outcome {
    let told = |problem: desk::Refusal| format!("the town cannot be created: {problem}");
    let lindedorp = TownPlan::lindedorp();
    let desks = options.desks.max(1);
    let families = options.families.unwrap_or(lindedorp.families * desks) / desks;
    let password_hash = desk::accounts::hash_password(PASSWORD.to_owned()).await.map_err(told)?;
    for number in 0..desks {
        let desk = staff::desk(app, number, &password_hash).await.map_err(told)?;
        let offer = places::offer(app, &desk).await.map_err(told)?;
        let seed = lindedorp.seed + u64::try_from(number).unwrap_or_default();
        let plan = TownPlan { seed, families, ..lindedorp };
        requests::fill(app, &desk, &offer, &plan).await.map_err(told)?;
        if number == 0 {
            staff::partners(app, &desk, &offer).await.map_err(told)?;
            shown::shown(app, &desk, &offer).await.map_err(told)?;
            import_sheets(app, &desk).await?;
        }
    }
    // Not where so many families are there to see how it does when it is large.
    if options.families.is_none() {
        desk::mine::ask_again(app).await.map_err(told)?;
    }
    Ok(())
}

async fn import_sheets(app: &App, desk: &staff::DemoDesk) -> Outcome {
    for (name, bytes) in SHEETS {
        let kind = ImportKind::Registrations;
        let report =
            desk::imports::from_file(app, desk.id, desk.worker, kind, name, bytes.to_vec())
                .await
                .map_err(|problem| format!("{name} cannot be imported: {problem}"))?;
        eprintln!(
            "imported {name}: {} rows, {} new, {} to mend",
            report.rows_total, report.rows_new, report.rows_bad
        );
    }
    Ok(())
}

/// Who can sign in, and how.
fn greeting() -> String {
    let accounts = staff::ACCOUNTS.iter().map(|(role, email)| format!("  {email:<34} {role}\n"));
    let accounts: String = accounts.collect();
    format!("\nSign in with password {PASSWORD} as one of\n{accounts}\n")
}
