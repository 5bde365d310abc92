//! SQLite has one writer. Changes queue for it in turn; each is a savepoint in a shared
//! outer transaction, and one commit (one `fsync`) serves all changes that were waiting.
//! Nobody is told "saved" before that commit. See `docs/decisions/0002`.
//!
//! The savepoint is written as statements, not as a transaction within a transaction: its
//! end goes along with the last statements of the change, and what waits for its turn waits
//! for one way to the thread of the connection less.

use crate::audit;
use crate::database::take_stock;
use crate::entities::audit_head;
use crate::{Batch, Engine, Result, StoreError};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, SqliteTransactionMode,
    TransactionOptions, TransactionTrait,
};
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::sync::{Mutex, OwnedMutexGuard, oneshot};

/// Most changes in one commit, so that the first of them does not wait long.
const LARGEST_GROUP: usize = 128;

/// Begins a change; when nobody heard that it began, nothing was written in it, and the
/// commit ends it.
const BEGIN: &str = "SAVEPOINT change";
/// Takes back what a change wrote.
const UNDO: &str = "ROLLBACK TO change; RELEASE change";
/// Keeps a change within the group.
const KEEP: &str = "RELEASE change";

#[derive(Default)]
struct Group {
    outer: Option<DatabaseTransaction>,
    waiting: Vec<oneshot::Sender<Result<()>>>,
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
    group: Option<OwnedMutexGuard<Group>>,
    /// Whether the savepoint is there.
    begun: bool,
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
        let mut turn = Turn { group: None, begun: false, queued: Arc::clone(&self.queued) };
        if group.outer.is_none() {
            group.outer = Some(self.connection.begin_with_options(immediate()).await?);
        }
        // On failure the turn is dropped, which commits what the group holds already.
        let group = turn.group.insert(group);
        if let Some(outer) = &group.outer {
            outer.execute_unprepared(BEGIN).await?;
        }
        turn.begun = true;
        Ok(turn)
    }

    /// Takes stock of the tables, between two commits.
    pub async fn take_stock(&self) -> Result<()> {
        let mut group = Arc::clone(&self.group).lock_owned().await;
        commit(&mut group).await;
        take_stock(&self.connection).await
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
    /// The transaction in which this change runs.
    pub fn connection(&self) -> Option<&DatabaseTransaction> {
        self.group.as_ref()?.outer.as_ref()
    }

    /// The end of a chain of the log as this group leaves it; none when it added nothing.
    pub fn head(&self, chain: &str) -> Option<audit_head::Model> {
        self.group.as_ref()?.heads.get(chain).cloned()
    }

    /// Writes what comes last, keeps the change and waits until the commit that holds it is
    /// on disk.
    pub async fn commit(mut self, last: Batch, heads: Vec<audit_head::Model>) -> Result<()> {
        let Some(group) = self.group.take() else {
            return Err(StoreError::NotCommitted("the turn was over".to_owned()));
        };
        let (answer, answered) = oneshot::channel();
        let queued = Arc::clone(&self.queued);
        // In a task of its own: when the client goes away, the change is still whole, and the
        // others still get their commit.
        tokio::spawn(async move {
            let group = finish(group, last, heads, answer).await;
            commit_unless_awaited(group, &queued).await;
        });
        let stopped = || StoreError::NotCommitted("the writer stopped".to_owned());
        answered.await.unwrap_or_else(|_| Err(stopped()))
    }
}

/// Ends a change: it is kept and waits for the commit, or it is undone and told so.
async fn finish(
    mut group: OwnedMutexGuard<Group>,
    mut last: Batch,
    heads: Vec<audit_head::Model>,
    answer: oneshot::Sender<Result<()>>,
) -> OwnedMutexGuard<Group> {
    last.sql(KEEP);
    let kept = match &group.outer {
        Some(outer) => last.run(outer).await,
        None => Err(StoreError::NotCommitted("the transaction was over".to_owned())),
    };
    match kept {
        Ok(()) => {
            group.heads.extend(heads.into_iter().map(|head| (head.chain.clone(), head)));
            group.waiting.push(answer);
        }
        Err(problem) => {
            undo(&mut group).await;
            // Whoever went away needs no answer.
            let _ = answer.send(Err(problem));
        }
    }
    group
}

/// Takes back what the open change wrote. When that cannot be done, nothing of the group is
/// kept, and everybody in it is told so.
async fn undo(group: &mut Group) {
    let Some(outer) = &group.outer else { return };
    if let Err(problem) = outer.execute_unprepared(UNDO).await {
        group.outer = None;
        group.heads.clear();
        let problem = problem.to_string();
        for waiting in group.waiting.drain(..) {
            let _ = waiting.send(Err(StoreError::NotCommitted(problem.clone())));
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if let (Some(mut group), Ok(runtime)) =
            (self.group.take(), tokio::runtime::Handle::try_current())
        {
            let (begun, queued) = (self.begun, Arc::clone(&self.queued));
            runtime.spawn(async move {
                if begun {
                    undo(&mut group).await;
                }
                commit_unless_awaited(group, &queued).await;
            });
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
        let _ = waiting.send(answer.clone().map_err(StoreError::NotCommitted));
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
