//! Databases for tests: each test has its own, on both engines.

use crate::{Engine, Key, Options, Sealer, Store};
use sea_orm::{ConnectionTrait, Database};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};
use tokio::sync::OnceCell;

static NEXT: AtomicU32 = AtomicU32::new(0);
static TEMPLATE: OnceCell<()> = OnceCell::const_new();

/// What is asked of all databases of this program, while a test listens.
static HEARD: Mutex<Option<Vec<String>>> = Mutex::new(None);

/// Notes a statement, before whoever asked it has its answer.
pub(crate) fn hear(statement: &str) {
    if let Some(heard) = HEARD.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
        heard.push(statement.to_owned());
    }
}

/// Does something, and tells every statement that was asked meanwhile, without its values.
/// Hears all databases of the program: nothing else may be asked at the same time.
pub async fn listen<T>(act: impl Future<Output = T>) -> (T, Vec<String>) {
    let held = || HEARD.lock().unwrap_or_else(PoisonError::into_inner);
    *held() = Some(Vec::new());
    let done = act.await;
    let heard = held().take().unwrap_or_default();
    (done, heard)
}

/// Environment variable with the URL of a PostgreSQL server for tests.
pub const POSTGRES: &str = "KINDERLOKET_TEST_PG";

/// A database that is removed when the test ends.
pub struct TestDatabase {
    /// The database, migrated and empty.
    pub store: Store,
    file: Option<PathBuf>,
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        if let Some(file) = &self.file {
            for end in ["", "-wal", "-shm"] {
                let _ = std::fs::remove_file(format!("{}{end}", file.display()));
            }
        }
    }
}

/// This run of this test program. Numbers of processes come back after a while, and what a
/// killed run left behind must not be taken for ours.
fn run() -> &'static str {
    static RUN: OnceLock<String> = OnceLock::new();
    RUN.get_or_init(|| {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        format!("{}_{}", std::process::id(), since.as_nanos())
    })
}

/// A fresh database on an engine; none when PostgreSQL is not at hand.
///
/// # Panics
/// When the database cannot be made, or when CI has no PostgreSQL.
pub async fn database(engine: Engine) -> Option<TestDatabase> {
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let name = format!("kinderloket_test_{}_{number}", run());
    match engine {
        Engine::Sqlite => {
            let file = std::env::temp_dir().join(format!("{name}.sqlite"));
            let store = open(&format!("sqlite:{}", file.display())).await;
            Some(TestDatabase { store, file: Some(file) })
        }
        Engine::Postgres => {
            let Ok(url) = std::env::var(POSTGRES) else {
                assert!(std::env::var("CI").is_err(), "CI needs {POSTGRES}");
                return None;
            };
            // With or without the name of a database at its end.
            let server = url.trim_end_matches('/').trim_end_matches("/postgres").to_owned();
            let template = format!("kinderloket_template_{}", run());
            TEMPLATE.get_or_init(|| make_template(&server, &template)).await;
            statement(&server, &format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
            let store = open(&format!("{server}/{name}")).await;
            Some(TestDatabase { store, file: None })
        }
    }
}

async fn make_template(server: &str, template: &str) {
    statement(server, &format!("CREATE DATABASE {template}")).await;
    let store = open(&format!("{server}/{template}")).await;
    if let Err(problem) = store.close().await {
        panic!("the template database does not close: {problem}");
    }
}

async fn statement(server: &str, sql: &str) {
    let done = async {
        let connection = Database::connect(format!("{server}/postgres")).await?;
        connection.execute_unprepared(sql).await?;
        connection.close().await
    };
    if let Err(problem) = done.await {
        panic!("{sql}: {problem}");
    }
}

async fn open(url: &str) -> Store {
    let options = Options { url: url.to_owned(), connections: 4 };
    match Store::open(&options, Sealer::new(&Key::random())).await {
        Ok(store) => store,
        Err(problem) => panic!("the test database {url} does not open: {problem}"),
    }
}

/// Makes one test per engine of each `async fn name(store: Store)`.
#[macro_export]
macro_rules! on_both {
    ($($name:ident),+ $(,)?) => {
        mod on_sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                let made = $crate::testing::database($crate::Engine::Sqlite).await;
                if let Some(database) = made { super::$name(database.store.clone()).await; }
            })+
        }
        mod on_postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                let made = $crate::testing::database($crate::Engine::Postgres).await;
                if let Some(database) = made { super::$name(database.store.clone()).await; }
            })+
        }
    };
}
