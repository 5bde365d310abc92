//! `kinderloket backup` and `restore`. SQLite is copied while in use; PostgreSQL through
//! its own tools. A copy is checked before anybody relies on it.

use crate::Outcome;
use crate::configuration::Configuration;
use clap::Args;
use std::path::{Path, PathBuf};
use store::Engine;
use tokio::process::Command;

/// Where the copy goes.
#[derive(Args)]
pub struct BackupOptions {
    /// File to write; must not exist yet
    to: PathBuf,
}

/// Where the copy is.
#[derive(Args)]
pub struct RestoreOptions {
    /// File that `backup` wrote
    from: PathBuf,
}

/// Writes a copy and checks it.
///
/// # Errors
/// When it cannot be written, or the check finds something.
pub async fn backup(configuration: &Configuration, options: &BackupOptions) -> Outcome {
    let to = &options.to;
    if to.exists() {
        return Err(format!("{} exists; choose another name", to.display()));
    }
    if engine(configuration) == Engine::Postgres {
        let url = configuration.database.as_str();
        return tool("pg_dump", &["--format=custom", "--file", &text(to), url]).await.map(|()| {
            println!("written: {}; keep the key file apart from it", to.display());
        });
    }
    let store = configuration.open().await?;
    store::backup::copy_sqlite(&store, to)
        .await
        .map_err(|problem| format!("the copy failed: {problem}"))?;
    check(to).await?;
    println!("written and checked: {}; keep the key file apart from it", to.display());
    Ok(())
}

/// Puts a copy back where no database is.
///
/// # Errors
/// When there is a database already, or the copy is not whole.
pub async fn restore(configuration: &Configuration, options: &RestoreOptions) -> Outcome {
    let from = &options.from;
    if engine(configuration) == Engine::Postgres {
        let url = configuration.database.as_str();
        let arguments = ["--exit-on-error", "--no-owner", "--dbname", url, &text(from)];
        return tool("pg_restore", &arguments).await.map(|()| println!("restored"));
    }
    check(from).await?;
    let target = sqlite_file(&configuration.database);
    if target.exists() {
        return Err(format!(
            "{} exists; move it away first, so that nothing is lost",
            target.display()
        ));
    }
    std::fs::copy(from, &target).map_err(|problem| format!("copying: {problem}"))?;
    configuration.open().await?.close().await.map_err(|problem| problem.to_string())?;
    check(&target).await?;
    println!("restored and checked: {}", target.display());
    Ok(())
}

async fn check(file: &Path) -> Outcome {
    if !file.exists() {
        return Err(format!("{} does not exist", file.display()));
    }
    let problems = store::backup::check_sqlite(file)
        .await
        .map_err(|problem| format!("{} is not a database: {problem}", file.display()))?;
    if problems.is_empty() {
        Ok(())
    } else {
        Err(format!("{} is damaged:\n{}", file.display(), problems.join("\n")))
    }
}

fn engine(configuration: &Configuration) -> Engine {
    Engine::of_url(&configuration.database).unwrap_or(Engine::Sqlite)
}

fn sqlite_file(url: &str) -> PathBuf {
    PathBuf::from(url.trim_start_matches("sqlite:").trim_start_matches("//"))
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

async fn tool(name: &str, arguments: &[&str]) -> Outcome {
    let status = Command::new(name).args(arguments).status().await.map_err(|problem| {
        format!("{name} cannot be started ({problem}); install Debian's postgresql-client")
    })?;
    if status.success() { Ok(()) } else { Err(format!("{name} failed; see what it said above")) }
}
