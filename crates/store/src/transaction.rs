//! One change: state, audit entries, outbox rows and jobs, all or nothing.

use crate::audit::{self, Event};
use crate::batch::Batch;
use crate::entities::audit_head;
use crate::single_writer::Turn;
use crate::tables::{OfDesk, Table};
use crate::{Engine, Result, Scope, StoreError};
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QuerySelect,
};
use uuid::Uuid;

/// An open change. Dropped without [`Tx::commit`], nothing of it remains.
pub struct Tx {
    inner: Inner,
    engine: Engine,
    events: Vec<Event>,
    last: Batch,
}

enum Inner {
    InGroup(Turn),
    Alone(Box<DatabaseTransaction>),
}

impl Tx {
    pub(crate) const fn in_group(turn: Turn, engine: Engine) -> Self {
        Self { inner: Inner::InGroup(turn), engine, events: Vec::new(), last: Batch::new(engine) }
    }

    pub(crate) fn alone(transaction: DatabaseTransaction, engine: Engine) -> Self {
        let inner = Inner::Alone(Box::new(transaction));
        Self { inner, engine, events: Vec::new(), last: Batch::new(engine) }
    }

    /// The engine, for statements written by hand.
    #[must_use]
    pub const fn engine(&self) -> Engine {
        self.engine
    }

    /// The connection on which this change runs, for queries.
    ///
    /// # Errors
    /// When the change is over.
    pub fn connection(&self) -> Result<&DatabaseTransaction> {
        match &self.inner {
            Inner::InGroup(turn) => turn.connection(),
            Inner::Alone(transaction) => Some(&**transaction),
        }
        .ok_or_else(|| StoreError::NotCommitted("the change is over".to_owned()))
    }

    /// Adds a row.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn insert<M>(&self, row: M) -> Result<()>
    where
        M: Table,
    {
        let values = row.into_active_model().reset_all();
        <M as Table>::Rows::insert(values).exec_without_returning(self.connection()?).await?;
        Ok(())
    }

    /// Adds many rows in few statements.
    ///
    /// # Errors
    /// When the database refuses one.
    pub async fn insert_all<M>(&self, rows: Vec<M>) -> Result<()>
    where
        M: Table,
    {
        let mut batch = self.batch();
        batch.insert_all(rows);
        self.run(batch).await
    }

    /// An empty batch, for [`Tx::run`].
    #[must_use]
    pub const fn batch(&self) -> Batch {
        Batch::new(self.engine)
    }

    /// Adds the rows of a batch.
    ///
    /// # Errors
    /// When the database refuses one.
    pub async fn run(&self, batch: Batch) -> Result<()> {
        batch.run(self.connection()?).await
    }

    /// Adds a row together with the commit: nothing in this change reads it before.
    /// When the database refuses it, the commit fails.
    pub fn insert_at_commit<M: Table>(&mut self, row: M) {
        self.last.insert(row);
    }

    /// Adds the rows of a batch together with the commit, as [`Tx::insert_at_commit`] does.
    pub fn run_at_commit(&mut self, batch: Batch) {
        self.last.extend(batch);
    }

    /// Writes now what was to be written with the commit: something else refers to it.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn write_now(&mut self) -> Result<()> {
        let empty = self.batch();
        let last = std::mem::replace(&mut self.last, empty);
        last.run(self.connection()?).await
    }

    /// Writes all values of a row that exists.
    ///
    /// # Errors
    /// When it does not exist, or the database refuses it.
    pub async fn update<M>(&self, row: M) -> Result<()>
    where
        M: Table,
    {
        let values = row.into_active_model().reset_all();
        <M as Table>::Rows::update(values).validate()?.exec(self.connection()?).await?;
        Ok(())
    }

    /// A row of this desk, locked until the change is over.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn lock<M>(&self, scope: Scope, id: Uuid) -> Result<Option<M>>
    where
        M: OfDesk,
    {
        Ok(<M as Table>::Rows::find()
            .filter(M::id_column().eq(id))
            .filter(M::desk_column().eq(scope.desk()))
            .lock_exclusive()
            .one(self.connection()?)
            .await?)
    }

    /// Notes what happened, for the audit log; written with the commit.
    pub fn note(&mut self, event: Event) {
        self.events.push(event);
    }

    /// Keeps the change. When this answers, it survives a power cut.
    ///
    /// # Errors
    /// When it could not be written; then nothing of it remains.
    pub async fn commit(mut self, at: DateTime<Utc>) -> Result<()> {
        let events = std::mem::take(&mut self.events);
        let empty = self.batch();
        let mut last = std::mem::replace(&mut self.last, empty);
        let heads = audit::write(&self, at, events, &mut last).await?;
        match self.inner {
            Inner::InGroup(turn) => turn.commit(last, heads).await,
            Inner::Alone(transaction) => {
                audit::keep(&heads, &mut last);
                last.run(&transaction).await?;
                Ok(transaction.commit().await?)
            }
        }
    }

    /// The end of a chain of the log as an earlier change of the same commit left it.
    pub(crate) fn head(&self, chain: &str) -> Option<audit_head::Model> {
        match &self.inner {
            Inner::InGroup(turn) => turn.head(chain),
            Inner::Alone(_) => None,
        }
    }
}
