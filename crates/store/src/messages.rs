//! Queries for the outbox: claiming what is due, lists, taking back.

use crate::entities::{appointment, message};
use crate::{Engine, Page, Result, Scope, Store, Tx};
use chrono::{DateTime, Utc};
use domain::messages::MessageState;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Statement};
use uuid::Uuid;

/// Takes messages that are due, so that no other worker sends them before `lease` ends.
/// Counts the attempt at once: a worker that dies has tried.
///
/// # Errors
/// When the database fails.
pub async fn claim(
    tx: &Tx,
    now: DateTime<Utc>,
    lease: DateTime<Utc>,
    limit: u64,
) -> Result<Vec<message::Model>> {
    let skip = match tx.engine() {
        Engine::Postgres => "FOR UPDATE SKIP LOCKED",
        Engine::Sqlite => "",
    };
    let sql = format!(
        "UPDATE message SET leased_until = $1, attempts = attempts + 1 WHERE id IN (\
         SELECT id FROM message WHERE state = 'waiting' AND due_at <= $2 \
         AND (leased_until IS NULL OR leased_until <= $2) ORDER BY due_at LIMIT $3 {skip}\
         ) RETURNING *"
    );
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let values = [lease.into(), now.into(), limit.into()];
    let statement = Statement::from_sql_and_values(tx.engine().backend(), sql, values);
    Ok(message::Entity::find().from_raw_sql(statement).all(tx.connection()?).await?)
}

/// Takes back what was not sent yet about a proposal; answers how many.
///
/// # Errors
/// When the database fails.
pub async fn cancel_about(tx: &Tx, proposal: Uuid) -> Result<u64> {
    let done = message::Entity::update_many()
        .col_expr(message::Column::State, Expr::value(MessageState::Cancelled.word()))
        .filter(message::Column::ProposalId.eq(proposal))
        .filter(
            message::Column::State
                .is_in([MessageState::Waiting.word(), MessageState::ByHand.word()]),
        )
        .exec(tx.connection()?)
        .await?;
    Ok(done.rows_affected)
}

/// The channels on which a message was given up: all attempts for one piece of news have
/// the moment in common at which it was wanted.
///
/// # Errors
/// When the database fails.
pub async fn channels_given_up(tx: &Tx, row: &message::Model) -> Result<Vec<String>> {
    Ok(message::Entity::find()
        .select_only()
        .column(message::Column::Channel)
        .filter(message::Column::DeskId.eq(row.desk_id))
        .filter(message::Column::FamilyId.eq(row.family_id))
        .filter(message::Column::Template.eq(&row.template))
        .filter(message::Column::CreatedAt.eq(row.created_at))
        .filter(message::Column::State.eq(MessageState::Failed.word()))
        .into_tuple()
        .all(tx.connection()?)
        .await?)
}

/// Appointments that begin in a stretch of time and of which nobody was reminded.
///
/// # Errors
/// When the database fails.
pub async fn appointments_to_remind(
    store: &Store,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<Vec<appointment::Model>> {
    Ok(appointment::Entity::find()
        .filter(appointment::Column::StartsAt.gte(from))
        .filter(appointment::Column::StartsAt.lt(until))
        .filter(appointment::Column::FamilyId.is_not_null())
        .filter(appointment::Column::RemindedAt.is_null())
        .filter(appointment::Column::CancelledAt.is_null())
        .order_by_asc(appointment::Column::StartsAt)
        .all(store.reader())
        .await?)
}

impl Store {
    /// Messages of a desk, newest first; of one state when given.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn messages(
        &self,
        scope: Scope,
        state: Option<MessageState>,
        page: u64,
    ) -> Result<Page<message::Model>> {
        let mut query = message::Entity::find().filter(message::Column::DeskId.eq(scope.desk()));
        if let Some(state) = state {
            query = query.filter(message::Column::State.eq(state.word()));
        }
        let query =
            query.order_by_desc(message::Column::CreatedAt).order_by_desc(message::Column::Id);
        Page::of(query, self.reader(), page).await
    }

    /// Everything that was written about a proposal, oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn messages_about(
        &self,
        scope: Scope,
        proposal: Uuid,
    ) -> Result<Vec<message::Model>> {
        Ok(message::Entity::find()
            .filter(message::Column::DeskId.eq(scope.desk()))
            .filter(message::Column::ProposalId.eq(proposal))
            .order_by_asc(message::Column::CreatedAt)
            .order_by_asc(message::Column::Id)
            .all(self.reader())
            .await?)
    }
}
