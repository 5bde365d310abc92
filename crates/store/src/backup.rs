//! Copies of a SQLite database while it is in use, and the check of a copy.
//! PostgreSQL has its own tools (`pg_dump`, `pg_restore`); the binary calls those.

use crate::{Engine, Result, Store, StoreError};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement};
use std::path::Path;

/// Writes a consistent copy of the database to a new file.
///
/// # Errors
/// On PostgreSQL, when the file exists, or when the disk is full.
pub async fn copy_sqlite(store: &Store, to: &Path) -> Result<()> {
    if store.engine() != Engine::Sqlite {
        return Err(StoreError::NotCommitted("only for SQLite".to_owned()));
    }
    if to.exists() {
        return Err(std::io::Error::from(std::io::ErrorKind::AlreadyExists).into());
    }
    let copy = Statement::from_sql_and_values(
        DbBackend::Sqlite,
        "VACUUM INTO $1",
        [to.to_string_lossy().into_owned().into()],
    );
    store.reader().execute_raw(copy).await?;
    std::fs::File::open(to)?.sync_all()?;
    Ok(())
}

/// What is wrong with a SQLite file: nothing, when it is whole.
///
/// # Errors
/// When the file cannot be opened as a database.
pub async fn check_sqlite(file: &Path) -> Result<Vec<String>> {
    let url = format!("sqlite:{}?mode=ro", file.display());
    let connection = Database::connect(url).await?;
    let problems = problems(&connection).await;
    connection.close().await?;
    problems
}

async fn problems(connection: &DatabaseConnection) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for (sql, column) in
        [("PRAGMA integrity_check", "integrity_check"), ("PRAGMA foreign_key_check", "table")]
    {
        for row in connection.query_all_raw(Statement::from_string(DbBackend::Sqlite, sql)).await? {
            let text: String = row.try_get("", column)?;
            if text != "ok" {
                found.push(text);
            }
        }
    }
    Ok(found)
}
