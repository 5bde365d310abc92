//! `kinderloket import`: a spreadsheet into a desk, with the best guess of its columns.

use crate::configuration::Configuration;
use crate::{Outcome, serve};
use clap::Args;
use domain::imports::ImportKind;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::path::PathBuf;
use store::entities::{account, desk as desks};

/// What to import, and where.
#[derive(Args)]
pub struct ImportOptions {
    /// Code of the desk
    #[arg(long)]
    desk: String,
    /// `registrations` or `locations`
    #[arg(long, default_value = "registrations")]
    kind: String,
    /// E-mail address of the account in whose name it is done
    #[arg(long)]
    account: String,
    /// The file: .xlsx, .ods or .csv
    file: PathBuf,
}

/// Imports and says what became of the rows.
///
/// # Errors
/// When the file, the desk or the account cannot be used.
pub async fn run(configuration: &Configuration, options: &ImportOptions) -> Outcome {
    let bytes = std::fs::read(&options.file)
        .map_err(|problem| format!("{} cannot be read: {problem}", options.file.display()))?;
    let kind = options
        .kind
        .parse::<ImportKind>()
        .map_err(|_| format!("kind is `{}`; write `registrations` or `locations`", options.kind))?;
    let app = serve::application(configuration, configuration.listen).await?;
    let failed = |problem: sea_orm::DbErr| format!("the database failed: {problem}");
    let desk = desks::Entity::find()
        .filter(desks::Column::Code.eq(&options.desk))
        .one(app.store.reader())
        .await
        .map_err(failed)?
        .ok_or_else(|| format!("there is no desk `{}`", options.desk))?;
    let account = account::Entity::find()
        .filter(account::Column::Email.eq(options.account.to_lowercase()))
        .filter(account::Column::DeskId.eq(desk.id))
        .one(app.store.reader())
        .await
        .map_err(failed)?
        .ok_or_else(|| format!("there is no account `{}` at this desk", options.account))?;
    let name = options.file.file_name().map(|name| name.to_string_lossy().into_owned());
    let report =
        desk::imports::from_file(&app, desk.id, account.id, kind, &name.unwrap_or_default(), bytes)
            .await
            .map_err(|problem| format!("not imported: {problem}"))?;
    println!(
        "{} rows: {} new, {} updated, {} known already, {} to mend",
        report.rows_total, report.rows_new, report.rows_updated, report.rows_known, report.rows_bad
    );
    app.store.close().await.map_err(|problem| problem.to_string())
}
