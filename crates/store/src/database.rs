//! Opening a database, reading from it, and beginning a change.

use crate::audit::ReadLog;
use crate::single_writer::SingleWriter;
use crate::{Result, Sealer, StoreError, Tx, schema};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, TransactionTrait,
};
use std::sync::Arc;
use std::time::Duration;

/// Which database engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// One file, one writer.
    Sqlite,
    /// A server, several instances.
    Postgres,
}

impl Engine {
    /// The engine that a URL names.
    #[must_use]
    pub fn of_url(url: &str) -> Option<Self> {
        if url.starts_with("sqlite:") {
            Some(Self::Sqlite)
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            Some(Self::Postgres)
        } else {
            None
        }
    }

    /// For building statements.
    #[must_use]
    pub const fn backend(self) -> DbBackend {
        match self {
            Self::Sqlite => DbBackend::Sqlite,
            Self::Postgres => DbBackend::Postgres,
        }
    }
}

/// How to open a database.
#[derive(Debug, Clone)]
pub struct Options {
    /// `sqlite:FILE` or `postgres://…`
    pub url: String,
    /// Most connections for reading (and on PostgreSQL, writing).
    pub connections: u32,
}

/// An open database: reads in parallel, changes through [`Store::begin`].
#[derive(Clone)]
pub struct Store {
    engine: Engine,
    reader: DatabaseConnection,
    writer: Writer,
    sealer: Arc<Sealer>,
    read_log: ReadLog,
}

#[derive(Clone)]
enum Writer {
    /// Changes queue for the one connection that writes, and are committed in groups.
    Single(Arc<SingleWriter>),
    /// The server orders changes itself.
    Pool,
}

impl Store {
    /// Opens the database, brings its schema up to date and starts its read log.
    ///
    /// # Errors
    /// When it cannot be reached or migrated.
    pub async fn open(options: &Options, sealer: Sealer) -> Result<Self> {
        let Some(engine) = Engine::of_url(&options.url) else {
            return Err(StoreError::NotCommitted(
                "a database URL starts with sqlite: or postgres:".to_owned(),
            ));
        };
        let (reader, writer) = match engine {
            Engine::Sqlite => {
                let writing = connect_sqlite(&options.url, 1, false).await?;
                schema::migrate(&writing, engine).await?;
                take_stock(&writing).await?;
                let reader = connect_sqlite(&options.url, options.connections, true).await?;
                (reader, Writer::Single(Arc::new(SingleWriter::new(writing))))
            }
            Engine::Postgres => {
                let pool = connect_postgres(options).await?;
                schema::migrate(&pool, engine).await?;
                (pool, Writer::Pool)
            }
        };
        let read_log = ReadLog::default();
        let store = Self { engine, reader, writer, sealer: Arc::new(sealer), read_log };
        crate::search::rebuild(&store).await?;
        Ok(store)
    }

    /// The engine.
    #[must_use]
    pub const fn engine(&self) -> Engine {
        self.engine
    }

    /// For queries.
    #[must_use]
    pub const fn reader(&self) -> &DatabaseConnection {
        &self.reader
    }

    /// Seals and opens sensitive values.
    #[must_use]
    pub fn sealer(&self) -> &Sealer {
        &self.sealer
    }

    /// Reads of personal data, on their way to the audit log.
    #[must_use]
    pub const fn read_log(&self) -> &ReadLog {
        &self.read_log
    }

    /// Begins a change. It counts when [`Tx::commit`] has answered; dropped, it never was.
    ///
    /// # Errors
    /// When the database cannot begin.
    pub async fn begin(&self) -> Result<Tx> {
        match &self.writer {
            Writer::Single(writer) => {
                let turn = writer.turn().await?;
                Ok(Tx::in_group(turn, self.engine))
            }
            Writer::Pool => Ok(Tx::alone(self.reader.begin().await?, self.engine)),
        }
    }

    /// Lets SQLite see anew how much its tables hold, where that changed much; PostgreSQL
    /// does so by itself.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn take_stock(&self) -> Result<()> {
        match &self.writer {
            Writer::Single(writer) => writer.take_stock().await,
            Writer::Pool => Ok(()),
        }
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// When it does not.
    pub async fn ping(&self) -> Result<()> {
        Ok(self.reader.ping().await?)
    }

    /// Writes what is left of the read log and closes all connections.
    ///
    /// # Errors
    /// When the last entries cannot be written.
    pub async fn close(self) -> Result<()> {
        self.flush_reads().await?;
        if let Writer::Single(writer) = &self.writer {
            writer.close().await?;
        }
        self.reader.close().await?;
        Ok(())
    }
}

/// Notes how much the tables hold, of those of which that is not known or changed much: a
/// few hundred rows of each index tell. Without it SQLite takes a desk to have ten rows in
/// every table, and reads all of them to find three. Connections know it that open later.
pub async fn take_stock(connection: &DatabaseConnection) -> Result<()> {
    connection.execute_unprepared("PRAGMA optimize = 0x10002").await?;
    Ok(())
}

/// Statements that a connection keeps prepared.
const MOST_STATEMENTS: usize = 200;

/// Rows that a connection reads ahead: those of a page, so that the two sides do not wait
/// for each other at every row.
const MOST_ROWS_AHEAD: usize = 400;

async fn connect_sqlite(url: &str, most: u32, read_only: bool) -> Result<DatabaseConnection> {
    let file = url.trim_start_matches("sqlite:").trim_start_matches("//");
    let mut options = ConnectOptions::new(format!("sqlite:{file}?mode=rwc"));
    options
        .max_connections(most)
        .min_connections(1)
        .acquire_timeout(Duration::from_secs(30))
        // A file does not go away; asking whether it is there costs as much as a question.
        .test_before_acquire(false)
        .map_sqlx_sqlite_opts(move |sqlite| {
            let sqlite = sqlite
                .pragma("journal_mode", "WAL")
                .pragma("synchronous", "FULL")
                .pragma("foreign_keys", "ON")
                .pragma("busy_timeout", "15000")
                .pragma("cache_size", "-8000")
                .pragma("temp_store", "MEMORY")
                .statement_cache_capacity(MOST_STATEMENTS)
                .row_buffer_size(MOST_ROWS_AHEAD);
            if read_only { sqlite.pragma("query_only", "ON") } else { sqlite }
        });
    options.sqlx_logging(false);
    Ok(heard(Database::connect(options).await?))
}

async fn connect_postgres(options: &Options) -> Result<DatabaseConnection> {
    let mut connect = ConnectOptions::new(options.url.clone());
    connect.max_connections(options.connections).acquire_timeout(Duration::from_secs(15));
    connect.sqlx_logging(false);
    Ok(heard(Database::connect(connect).await?))
}

/// No statement is told: values of people stand in some. A test may hear them, without values.
#[cfg(not(feature = "testing"))]
const fn heard(connection: DatabaseConnection) -> DatabaseConnection {
    connection
}

#[cfg(feature = "testing")]
fn heard(mut connection: DatabaseConnection) -> DatabaseConnection {
    connection.set_metric_callback(|asked| crate::testing::hear(&asked.statement.sql));
    connection
}
