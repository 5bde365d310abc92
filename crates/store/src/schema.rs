//! Migrations: plain SQL in `migrations/`, with words between braces for the types that
//! the engines spell differently, and `{by_key}` for a table that is kept in the order of
//! its key. Run at start-up, all in one transaction, each once.

use crate::{Engine, Result};
use sea_orm::{ConnectionTrait, DatabaseConnection, Statement, TransactionTrait};

const MIGRATIONS: &[(&str, &str)] = &[
    ("0001_first", include_str!("../migrations/0001_first.sql")),
    ("0002_messages", include_str!("../migrations/0002_messages.sql")),
    ("0003_retention", include_str!("../migrations/0003_retention.sql")),
    ("0004_languages", include_str!("../migrations/0004_languages.sql")),
    ("0005_search_words", include_str!("../migrations/0005_search_words.sql")),
    ("0006_offer", include_str!("../migrations/0006_offer.sql")),
    ("0007_ask", include_str!("../migrations/0007_ask.sql")),
    ("0008_mine", include_str!("../migrations/0008_mine.sql")),
    ("0009_delivery", include_str!("../migrations/0009_delivery.sql")),
    ("0012_tasks", include_str!("../migrations/0012_tasks.sql")),
    ("0013_child_number", include_str!("../migrations/0013_child_number.sql")),
    ("0014_capacity", include_str!("../migrations/0014_capacity.sql")),
    ("0015_present_children", include_str!("../migrations/0015_present_children.sql")),
    ("0016_board", include_str!("../migrations/0016_board.sql")),
    ("0017_subsidy_group", include_str!("../migrations/0017_subsidy_group.sql")),
    ("0018_order_choice", include_str!("../migrations/0018_order_choice.sql")),
    ("0019_rounds", include_str!("../migrations/0019_rounds.sql")),
    ("0020_message_texts", include_str!("../migrations/0020_message_texts.sql")),
    ("0021_code_reference", include_str!("../migrations/0021_code_reference.sql")),
    ("0024_round_plan", include_str!("../migrations/0024_round_plan.sql")),
    ("0030_order_of_lists", include_str!("../migrations/0030_order_of_lists.sql")),
    ("0031_import_requests", include_str!("../migrations/0031_import_requests.sql")),
    ("0032_moment_asked", include_str!("../migrations/0032_moment_asked.sql")),
    ("0036_neighbours", include_str!("../migrations/0036_neighbours.sql")),
    ("0039_noted_facts", include_str!("../migrations/0039_noted_facts.sql")),
    ("0041_round_draw", include_str!("../migrations/0041_round_draw.sql")),
];

/// Two instances that start at once must not migrate at once (PostgreSQL advisory lock).
const MIGRATION_LOCK: i64 = 0x4b69_6e64_6572;

/// Brings the schema up to date.
pub async fn migrate(connection: &DatabaseConnection, engine: Engine) -> Result<()> {
    let tx = connection.begin().await?;
    if engine == Engine::Postgres {
        let sql = format!("SELECT pg_advisory_xact_lock({MIGRATION_LOCK})");
        tx.execute_unprepared(&sql).await?;
    }
    tx.execute_unprepared(
        "CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY, at text NOT NULL)",
    )
    .await?;
    for (name, sql) in MIGRATIONS {
        let known = Statement::from_sql_and_values(
            engine.backend(),
            "SELECT name FROM migration WHERE name = $1",
            [(*name).into()],
        );
        if tx.query_one_raw(known).await?.is_some() {
            continue;
        }
        tx.execute_unprepared(&spelled_for(engine, sql)).await?;
        let done = Statement::from_sql_and_values(
            engine.backend(),
            "INSERT INTO migration (name, at) VALUES ($1, CURRENT_TIMESTAMP)",
            [(*name).into()],
        );
        tx.execute_raw(done).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// The SQL with the type words of one engine.
fn spelled_for(engine: Engine, sql: &str) -> String {
    let (words, end): (&[(&str, &str)], &str) = match engine {
        Engine::Sqlite => (
            &[
                ("{id}", "blob"),
                ("{date}", "text"),
                ("{instant}", "text"),
                ("{int}", "integer"),
                ("{big}", "integer"),
                ("{flag}", "integer"),
                ("{blob}", "blob"),
                (") {by_key};", ") STRICT, WITHOUT ROWID;"),
            ],
            "\n) STRICT;",
        ),
        Engine::Postgres => (
            &[
                ("{id}", "uuid"),
                ("{date}", "date"),
                ("{instant}", "timestamptz"),
                ("{int}", "integer"),
                ("{big}", "bigint"),
                ("{flag}", "boolean"),
                ("{blob}", "bytea"),
                (") {by_key};", ");"),
            ],
            "\n);",
        ),
    };
    let typed = words.iter().fold(sql.to_owned(), |sql, (word, ty)| sql.replace(word, ty));
    typed.replace("\n);", end)
}
