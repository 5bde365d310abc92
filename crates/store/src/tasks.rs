//! Tasks that the program planned: whether they are there, and that they end with what they
//! are about.

use crate::entities::{message, task};
use crate::{Result, Scope, Store, Tx};
use chrono::{DateTime, Utc};
use domain::tasks::TaskKind;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait,
    Select, Statement,
};
use uuid::Uuid;

/// Tasks to look for: those still open, or those done as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Among {
    /// Those that are not done.
    Open,
    /// All that were ever planned.
    All,
}

/// Whether a task of this kind was planned about something for a desk.
///
/// # Errors
/// When the database fails.
pub async fn exists(
    tx: &Tx,
    scope: Scope,
    kind: TaskKind,
    about: Uuid,
    among: Among,
) -> Result<bool> {
    Ok(planned(scope, kind, about, among).one(tx.connection()?).await?.is_some())
}

fn planned(scope: Scope, kind: TaskKind, about: Uuid, among: Among) -> Select<task::Entity> {
    let query = task::Entity::find()
        .filter(task::Column::DeskId.eq(scope.desk()))
        .filter(task::Column::About.eq(about))
        .filter(task::Column::Kind.eq(kind.word()));
    match among {
        Among::Open => query.filter(task::Column::DoneAt.is_null()),
        Among::All => query,
    }
}

impl Store {
    /// Whether a task of this kind about something is still to be done.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn has_open_task(&self, scope: Scope, kind: TaskKind, about: Uuid) -> Result<bool> {
        Ok(planned(scope, kind, about, Among::Open).one(self.reader()).await?.is_some())
    }
}

/// Drops the open task of this kind about something; answers whether there was one.
///
/// # Errors
/// When the database fails.
pub async fn drop_open(tx: &Tx, scope: Scope, kind: TaskKind, about: Uuid) -> Result<bool> {
    let done = task::Entity::delete_many()
        .filter(task::Column::DeskId.eq(scope.desk()))
        .filter(task::Column::About.eq(about))
        .filter(task::Column::Kind.eq(kind.word()))
        .filter(task::Column::DoneAt.is_null())
        .exec(tx.connection()?)
        .await?;
    Ok(done.rows_affected > 0)
}

/// A colleague did what the open task of this kind about something asks.
///
/// # Errors
/// When the database fails.
pub async fn finish(
    tx: &Tx,
    scope: Scope,
    kind: TaskKind,
    about: Uuid,
    at: DateTime<Utc>,
    by: Uuid,
) -> Result<()> {
    task::Entity::update_many()
        .col_expr(task::Column::DoneAt, Expr::value(at))
        .col_expr(task::Column::DoneBy, Expr::value(by))
        .filter(task::Column::DeskId.eq(scope.desk()))
        .filter(task::Column::About.eq(about))
        .filter(task::Column::Kind.eq(kind.word()))
        .filter(task::Column::DoneAt.is_null())
        .exec(tx.connection()?)
        .await?;
    Ok(())
}

/// Whether a family still looks need not be asked any more: its request is settled.
///
/// # Errors
/// When the database fails.
pub async fn finish_still_looking(
    tx: &Tx,
    scope: Scope,
    request: Uuid,
    at: DateTime<Utc>,
) -> Result<()> {
    finish_kind(tx, scope, request, TaskKind::CallStillLooking, at).await
}

/// Another place need not be looked for any more: the child stands on the board again.
///
/// # Errors
/// When the database fails.
pub async fn finish_refused(tx: &Tx, scope: Scope, request: Uuid, at: DateTime<Utc>) -> Result<()> {
    finish_kind(tx, scope, request, TaskKind::SketchRefused, at).await
}

async fn finish_kind(
    tx: &Tx,
    scope: Scope,
    request: Uuid,
    kind: TaskKind,
    at: DateTime<Utc>,
) -> Result<()> {
    task::Entity::update_many()
        .col_expr(task::Column::DoneAt, Expr::value(at))
        .filter(task::Column::DeskId.eq(scope.desk()))
        .filter(task::Column::RequestId.eq(request))
        .filter(task::Column::Kind.eq(kind.word()))
        .filter(task::Column::DoneAt.is_null())
        .exec(tx.connection()?)
        .await?;
    Ok(())
}

/// Ends the open tasks about something that is settled, and those about a message of it.
/// Nobody did them: `done_by` stays empty.
///
/// # Errors
/// When the database fails.
pub async fn finish_about(tx: &Tx, about: Uuid, at: DateTime<Utc>) -> Result<()> {
    let messages = message::Entity::find()
        .select_only()
        .column(message::Column::Id)
        .filter(
            Condition::any()
                .add(message::Column::ProposalId.eq(about))
                .add(message::Column::AppointmentId.eq(about)),
        )
        .into_query();
    task::Entity::update_many()
        .col_expr(task::Column::DoneAt, Expr::value(at))
        .filter(task::Column::DoneAt.is_null())
        // A location still has to hear of a yes that was given.
        .filter(task::Column::Kind.ne(TaskKind::CallPlaced.word()))
        .filter(
            Condition::any()
                .add(task::Column::About.eq(about))
                .add(task::Column::About.in_subquery(messages)),
        )
        .exec(tx.connection()?)
        .await?;
    Ok(())
}

/// Opens again the tasks that [`finish_about`] ended at a moment, for that was taken back.
///
/// # Errors
/// When the database fails.
pub async fn reopen_about(tx: &Tx, about: Uuid, ended_at: DateTime<Utc>) -> Result<()> {
    task::Entity::update_many()
        .col_expr(task::Column::DoneAt, Expr::value(Option::<DateTime<Utc>>::None))
        .filter(task::Column::About.eq(about))
        .filter(task::Column::DoneAt.eq(ended_at))
        .filter(task::Column::DoneBy.is_null())
        .exec(tx.connection()?)
        .await?;
    Ok(())
}

/// Ends the open tasks about questions of a request that were answered or closed, and those
/// about a mail of which every question was.
///
/// # Errors
/// When the database fails.
pub async fn finish_settled(tx: &Tx, scope: Scope, request: Uuid, at: DateTime<Utc>) -> Result<()> {
    let sql = "UPDATE task SET done_at = $1
        WHERE desk_id = $2 AND done_at IS NULL AND (about IN (
            SELECT k.id FROM candidacy k WHERE k.desk_id = $2 AND k.request_id = $3
                AND (k.answer IS NOT NULL OR k.closed_at IS NOT NULL))
        OR about IN (
            SELECT c.message_id FROM message_candidacy c
            JOIN candidacy k ON k.id = c.candidacy_id
            WHERE c.desk_id = $2 AND k.request_id = $3 AND NOT EXISTS (
                SELECT 1 FROM message_candidacy d JOIN candidacy q ON q.id = d.candidacy_id
                WHERE d.message_id = c.message_id
                    AND q.answer IS NULL AND q.closed_at IS NULL)))";
    let values = [at.into(), scope.desk().into(), request.into()];
    let connection = tx.connection()?;
    let backend = connection.get_database_backend();
    connection.execute_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
    Ok(())
}
