//! SQLite has one writer. Changes queue for it in turn; each is a savepoint in a shared
//! outer transaction, and one commit (one `fsync`) serves all changes that were waiting.
//! Nobody is told "saved" before that commit. See `docs/decisions/0002`.

use crate::audit;
use crate::entities::audit_head;
use crate::{Batch, Engine, Result, StoreError};
use sea_orm::{
    DatabaseConnection, DatabaseTransaction, SqliteTransactionMode, TransactionOptions,
    TransactionTrait,
};
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::sync::{Mutex, OwnedMutexGuard, oneshot};

/// Most changes in one commit, so that the first of them does not wait long.
const LARGEST_GROUP: usize = 128;

type Answer = std::result::Result<(), String>;

#[derive(Default)]
struct Group {
    outer: Option<DatabaseTransaction>,
    waiting: Vec<oneshot::Sender<Answer>>,
    /// The ends of the chains of the log to which this group added; kept with its commit.
    heads: HashMap<String, audit_head::Model>,
}

/// The one connection that writes, and the queue before it.
pub struct SingleWriter {
    connection: DatabaseConnection,
    group: Arc<Mutex<Group>>,
    queued: Arc<AtomicUsize>,
}

/// The turn to write. Holds the queue until it ends.
pub struct Turn {
    savepoint: Option<DatabaseTransaction>,
    group: Option<OwnedMutexGuard<Group>>,
    queued: Arc<AtomicUsize>,
}

/// Counts one change that waits for its turn; when it gives up, the group must not wait
/// for it either.
struct InQueue {
    queued: Arc<AtomicUsize>,
    group: Arc<Mutex<Group>>,
    arrived: bool,
}

impl InQueue {
    fn leave(mut self) {
        self.arrived = true;
        self.queued.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Drop for InQueue {
    fn drop(&mut self) {
        if self.arrived {
            return;
        }
        self.queued.fetch_sub(1, Ordering::SeqCst);
        let (group, queued) = (Arc::clone(&self.group), Arc::clone(&self.queued));
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(
                async move { commit_unless_awaited(group.lock_owned().await, &queued).await },
            );
        }
    }
}

impl SingleWriter {
    pub fn new(connection: DatabaseConnection) -> Self {
        Self { connection, group: Arc::default(), queued: Arc::default() }
    }

    /// Waits for the turn to write.
    pub async fn turn(&self) -> Result<Turn> {
        self.queued.fetch_add(1, Ordering::SeqCst);
        let place = InQueue {
            queued: Arc::clone(&self.queued),
            group: Arc::clone(&self.group),
            arrived: false,
        };
        let mut group = Arc::clone(&self.group).lock_owned().await;
        place.leave();
        let outer = match group.outer.take() {
            Some(outer) => outer,
            None => self.connection.begin_with_options(immediate()).await?,
        };
        let savepoint = outer.begin().await;
        group.outer = Some(outer);
        let mut turn =
            Turn { savepoint: None, group: Some(group), queued: Arc::clone(&self.queued) };
        // On failure the turn is dropped, which commits what the group holds already.
        turn.savepoint = Some(savepoint?);
        Ok(turn)
    }

    /// Commits what is open and closes the connection.
    pub async fn close(&self) -> Result<()> {
        let mut group = Arc::clone(&self.group).lock_owned().await;
        commit(&mut group).await;
        Ok(self.connection.close_by_ref().await?)
    }
}

fn immediate() -> TransactionOptions {
    TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    }
}

impl Turn {
    /// The savepoint in which this change runs.
    pub const fn savepoint(&self) -> Option<&DatabaseTransaction> {
        self.savepoint.as_ref()
    }

    /// The end of a chain of the log as this group leaves it; none when it added nothing.
    pub fn head(&self, chain: &str) -> Option<audit_head::Model> {
        self.group.as_ref()?.heads.get(chain).cloned()
    }

    /// Keeps the change and waits until the commit that holds it is on disk.
    pub async fn commit(mut self, heads: Vec<audit_head::Model>) -> Result<()> {
        let (Some(savepoint), Some(mut group)) = (self.savepoint.take(), self.group.take()) else {
            return Err(StoreError::NotCommitted("the turn was over".to_owned()));
        };
        if let Err(problem) = savepoint.commit().await {
            self.group = Some(group);
            return Err(problem.into());
        }
        group.heads.extend(heads.into_iter().map(|head| (head.chain.clone(), head)));
        let (answer, answered) = oneshot::channel();
        group.waiting.push(answer);
        let queued = Arc::clone(&self.queued);
        // In a task of its own: when the client goes away, the others still get their commit.
        tokio::spawn(async move { commit_unless_awaited(group, &queued).await });
        match answered.await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(problem)) => Err(StoreError::NotCommitted(problem)),
            Err(_) => Err(StoreError::NotCommitted("the writer stopped".to_owned())),
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        // Dropping the savepoint rolls it back; the group goes on without it.
        drop(self.savepoint.take());
        if let (Some(group), Ok(runtime)) =
            (self.group.take(), tokio::runtime::Handle::try_current())
        {
            let queued = Arc::clone(&self.queued);
            runtime.spawn(async move { commit_unless_awaited(group, &queued).await });
        }
    }
}

/// Commits the group, unless somebody queues who will do it with their change in it.
async fn commit_unless_awaited(mut group: OwnedMutexGuard<Group>, queued: &AtomicUsize) {
    let somebody_comes = queued.load(Ordering::SeqCst) > 0;
    if somebody_comes && group.waiting.len() < LARGEST_GROUP {
        return;
    }
    commit(&mut group).await;
}

async fn commit(group: &mut Group) {
    let Some(outer) = group.outer.take() else { return };
    let heads = std::mem::take(&mut group.heads);
    let answer = keep(outer, &heads).await.map_err(|problem| problem.to_string());
    for waiting in group.waiting.drain(..) {
        // Whoever went away needs no answer.
        let _ = waiting.send(answer.clone());
    }
}

/// Commits; on failure nothing of the group remains.
async fn keep(
    outer: DatabaseTransaction,
    heads: &HashMap<String, audit_head::Model>,
) -> Result<()> {
    let mut last = Batch::new(Engine::Sqlite);
    audit::keep(heads.values(), &mut last);
    last.run(&outer).await?;
    Ok(outer.commit().await?)
}
