//! Queries for asking without an account: drafts by their secrets, what came in, how often.

use crate::entities::{arrival, public_draft, sign_in_attempt};
use crate::{Result, Scope, Store, Tx};
use chrono::{DateTime, Utc};
use domain::asking::ArrivalState;
use sea_orm::{
    ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect as _,
};
use uuid::Uuid;

/// By what a draft is found back: always the hash of a secret.
#[derive(Debug, Clone, Copy)]
pub enum Key<'a> {
    /// Of the browser's cookie.
    Cookie(&'a str),
    /// Of a link.
    Link(&'a str),
    /// Of a code that was printed or sent.
    Code(&'a str),
}

impl Store {
    /// The draft with this secret that has not ended.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn public_draft(
        &self,
        key: Key<'_>,
        now: DateTime<Utc>,
    ) -> Result<Option<public_draft::Model>> {
        let (column, hash) = match key {
            Key::Cookie(hash) => (public_draft::Column::SecretHash, hash),
            Key::Link(hash) => (public_draft::Column::LinkHash, hash),
            Key::Code(hash) => (public_draft::Column::CodeHash, hash),
        };
        Ok(public_draft::Entity::find()
            .filter(column.eq(hash))
            .filter(public_draft::Column::EndsAt.gt(now))
            .one(self.reader())
            .await?)
    }

    /// A draft by its key, whatever became of it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn public_draft_row(&self, id: Uuid) -> Result<Option<public_draft::Model>> {
        Ok(public_draft::Entity::find_by_id(id).one(self.reader()).await?)
    }

    /// How often something with this hash was sent since a moment.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sent_since(&self, hash: &str, since: DateTime<Utc>) -> Result<u64> {
        Ok(sign_in_attempt::Entity::find()
            .filter(sign_in_attempt::Column::ContactHash.eq(hash))
            .filter(sign_in_attempt::Column::At.gt(since))
            .count(self.reader())
            .await?)
    }

    /// What came in with this account's help, newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn arrivals_helped_by(
        &self,
        scope: Scope,
        account: Uuid,
        most: u64,
    ) -> Result<Vec<arrival::Model>> {
        Ok(arrival::Entity::find()
            .filter(arrival::Column::DeskId.eq(scope.desk()))
            .filter(arrival::Column::ByAccount.eq(account))
            .order_by_desc(arrival::Column::ReceivedAt)
            .limit(most)
            .all(self.reader())
            .await?)
    }

    /// What waits until the desk has looked, the oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn held_arrivals(&self, scope: Scope, most: u64) -> Result<Vec<arrival::Model>> {
        Ok(arrival::Entity::find()
            .filter(arrival::Column::DeskId.eq(scope.desk()))
            .filter(arrival::Column::State.eq(ArrivalState::Held.word()))
            .filter(arrival::Column::HandledAt.is_null())
            .order_by_asc(arrival::Column::ReceivedAt)
            .limit(most)
            .all(self.reader())
            .await?)
    }
}

/// Whether something was typed in from the paper with this code.
///
/// # Errors
/// When the database fails.
pub async fn paper_is_known(tx: &Tx, scope: Scope, paper: &str) -> Result<bool> {
    let known = arrival::Entity::find()
        .filter(arrival::Column::DeskId.eq(scope.desk()))
        .filter(arrival::Column::PaperCode.eq(paper))
        .count(tx.connection()?)
        .await?;
    Ok(known > 0)
}

/// Throws a draft away.
///
/// # Errors
/// When the database fails.
pub async fn remove_draft(tx: &Tx, scope: Scope, id: Uuid) -> Result<()> {
    public_draft::Entity::delete_many()
        .filter(public_draft::Column::DeskId.eq(scope.desk()))
        .filter(public_draft::Column::Id.eq(id))
        .exec(tx.connection()?)
        .await?;
    Ok(())
}
