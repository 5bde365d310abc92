//! Queries for what a family does itself: its codes, sessions, the other parent, who may
//! look, and whether it still looks for care.

use crate::entities::{
    access_grant, consequence, desk, erasure_wish, family, family_session, merge, message,
    reconfirmation, request, second_parent, sign_in_code,
};
use crate::{Result, Scope, Store, Tx};
use chrono::{DateTime, NaiveDate, Utc};
use domain::requests::RequestState;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

/// Codes that the outbox takes in one round.
const MOST_CODES: u64 = 200;

/// Whose file a reference opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Referred {
    /// The family.
    pub family: family::Model,
    /// The other parent, when it is its reference.
    pub parent: Option<second_parent::Model>,
}

/// The second parent of a family, when there is one.
///
/// # Errors
/// When the database fails.
pub async fn second_parent(
    connection: &impl ConnectionTrait,
    family: &family::Model,
) -> Result<Option<second_parent::Model>> {
    Ok(second_parent::Entity::find()
        .filter(second_parent::Column::DeskId.eq(family.desk_id))
        .filter(second_parent::Column::FamilyId.eq(family.id))
        .filter(second_parent::Column::RemovedAt.is_null())
        .order_by_desc(second_parent::Column::Id)
        .one(connection)
        .await?)
}

impl Store {
    /// Whose file this reference opens: the code of a family, of a request, or of a second
    /// parent. The same five questions are asked whether it is known or not.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn referred(&self, reference: &str) -> Result<Option<Referred>> {
        let families: Vec<Uuid> = family::Entity::find()
            .select_only()
            .column(family::Column::Id)
            .filter(family::Column::Code.eq(reference))
            .into_tuple()
            .all(self.reader())
            .await?;
        let asked: Vec<Uuid> = request::Entity::find()
            .select_only()
            .column(request::Column::FamilyId)
            .filter(request::Column::Code.eq(reference))
            .into_tuple()
            .all(self.reader())
            .await?;
        let parents = second_parent::Entity::find()
            .filter(second_parent::Column::Code.eq(reference))
            .filter(second_parent::Column::RemovedAt.is_null())
            .all(self.reader())
            .await?;
        let mut found: Vec<Uuid> = families.into_iter().chain(asked).collect();
        found.extend(parents.iter().map(|row| row.family_id));
        // Codes are unique at a desk and drawn from thousands of millions: should two desks
        // have the same, it opens neither.
        found.sort_unstable();
        found.dedup();
        let only = if let [one] = found.as_slice() { *one } else { Uuid::nil() };
        let kept: Option<Uuid> = merge::Entity::find()
            .select_only()
            .column(merge::Column::KeptFamily)
            .filter(merge::Column::MergedFamily.eq(only))
            .filter(merge::Column::UndoneAt.is_null())
            .into_tuple()
            .one(self.reader())
            .await?;
        let family = family::Entity::find_by_id(kept.unwrap_or(only)).one(self.reader()).await?;
        Ok(family.map(|family| Referred { family, parent: parents.into_iter().next() }))
    }

    /// The newest code that a browser asked for.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn code_of_browser(&self, browser: &str) -> Result<Option<sign_in_code::Model>> {
        Ok(sign_in_code::Entity::find()
            .filter(sign_in_code::Column::BrowserHash.eq(browser))
            .order_by_desc(sign_in_code::Column::CreatedAt)
            .order_by_desc(sign_in_code::Column::Id)
            .one(self.reader())
            .await?)
    }

    /// A printed code by its hash.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn printed_code(&self, hash: &str) -> Result<Option<sign_in_code::Model>> {
        Ok(sign_in_code::Entity::find()
            .filter(sign_in_code::Column::CodeHash.eq(hash))
            .filter(sign_in_code::Column::BrowserHash.eq(""))
            .one(self.reader())
            .await?)
    }

    /// Printed codes of a family that were not used or taken back and have not ended.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn printed_codes(
        &self,
        scope: Scope,
        family: Uuid,
        now: DateTime<Utc>,
    ) -> Result<Vec<sign_in_code::Model>> {
        Ok(sign_in_code::Entity::find()
            .filter(sign_in_code::Column::DeskId.eq(scope.desk()))
            .filter(sign_in_code::Column::FamilyId.eq(family))
            .filter(sign_in_code::Column::BrowserHash.eq(""))
            .filter(sign_in_code::Column::UsedAt.is_null())
            .filter(sign_in_code::Column::RevokedAt.is_null())
            .filter(sign_in_code::Column::EndsAt.gt(now))
            .order_by_asc(sign_in_code::Column::CreatedAt)
            .all(self.reader())
            .await?)
    }

    /// Codes that were asked and at which the outbox did not look yet.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn codes_to_queue(&self, now: DateTime<Utc>) -> Result<Vec<sign_in_code::Model>> {
        Ok(sign_in_code::Entity::find()
            .filter(sign_in_code::Column::QueuedAt.is_null())
            .filter(sign_in_code::Column::EndsAt.gt(now))
            .order_by_asc(sign_in_code::Column::CreatedAt)
            .limit(MOST_CODES)
            .all(self.reader())
            .await?)
    }

    /// The session with this hash, with its family, when it is in use.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn family_session(
        &self,
        hash: &str,
        now: DateTime<Utc>,
        used_since: DateTime<Utc>,
    ) -> Result<Option<(family_session::Model, family::Model, desk::Model)>> {
        let found = family_session::Entity::find()
            .filter(family_session::Column::TokenHash.eq(hash))
            .filter(family_session::Column::EndsAt.gt(now))
            .filter(family_session::Column::SeenAt.gt(used_since))
            .one(self.reader())
            .await?;
        let Some(session) = found else { return Ok(None) };
        let scope = Scope::of_desk(session.desk_id);
        let family: Option<family::Model> = self.get(scope, session.family_id).await?;
        let desk = self.desk_of(scope).await?;
        Ok(family.zip(desk).map(|(family, desk)| (session, family, desk)))
    }

    /// Sessions of a family that are in use, the last used first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn family_sessions(
        &self,
        scope: Scope,
        family: Uuid,
        now: DateTime<Utc>,
        used_since: DateTime<Utc>,
    ) -> Result<Vec<family_session::Model>> {
        Ok(family_session::Entity::find()
            .filter(family_session::Column::DeskId.eq(scope.desk()))
            .filter(family_session::Column::FamilyId.eq(family))
            .filter(family_session::Column::EndsAt.gt(now))
            .filter(family_session::Column::SeenAt.gt(used_since))
            .order_by_desc(family_session::Column::SeenAt)
            .all(self.reader())
            .await?)
    }

    /// Who may look at the file of a family, also who no longer may, newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn grants(&self, scope: Scope, family: Uuid) -> Result<Vec<access_grant::Model>> {
        Ok(access_grant::Entity::find()
            .filter(access_grant::Column::DeskId.eq(scope.desk()))
            .filter(access_grant::Column::FamilyId.eq(family))
            .order_by_desc(access_grant::Column::CreatedAt)
            .all(self.reader())
            .await?)
    }

    /// The permission behind the link of a trusted person.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn grant_of_link(&self, hash: &str) -> Result<Option<access_grant::Model>> {
        Ok(access_grant::Entity::find()
            .filter(access_grant::Column::LinkHash.eq(hash))
            .one(self.reader())
            .await?)
    }

    /// The requests of a family to have its data erased, newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn erasure_wishes(
        &self,
        scope: Scope,
        family: Uuid,
    ) -> Result<Vec<erasure_wish::Model>> {
        Ok(erasure_wish::Entity::find()
            .filter(erasure_wish::Column::DeskId.eq(scope.desk()))
            .filter(erasure_wish::Column::FamilyId.eq(family))
            .order_by_desc(erasure_wish::Column::AskedAt)
            .all(self.reader())
            .await?)
    }

    /// What families were asked about these requests: whether they still look.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn reconfirmations(
        &self,
        scope: Scope,
        requests: &[Uuid],
    ) -> Result<Vec<reconfirmation::Model>> {
        Ok(reconfirmation::Entity::find()
            .filter(reconfirmation::Column::DeskId.eq(scope.desk()))
            .filter(reconfirmation::Column::RequestId.is_in(requests.iter().copied()))
            .order_by_desc(reconfirmation::Column::FirstAskedAt)
            .all(self.reader())
            .await?)
    }

    /// What having no care meant for the families of these requests.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn consequences(
        &self,
        scope: Scope,
        requests: &[Uuid],
    ) -> Result<Vec<consequence::Model>> {
        Ok(consequence::Entity::find()
            .filter(consequence::Column::DeskId.eq(scope.desk()))
            .filter(consequence::Column::RequestId.is_in(requests.iter().copied()))
            .filter(consequence::Column::UndoneAt.is_null())
            .all(self.reader())
            .await?)
    }

    /// Requests of every desk that are looked for and about which nothing happened since a
    /// day, by id; the next batch begins after the last id.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn quiet_requests(
        &self,
        since: NaiveDate,
        after: Uuid,
    ) -> Result<Vec<request::Model>> {
        let looking = RequestState::ALL.iter().filter(|state| state.is_looking());
        Ok(request::Entity::find()
            .filter(request::Column::State.is_in(looking.map(|state| state.word())))
            .filter(request::Column::DuplicateOf.is_null())
            .filter(request::Column::LastActivityOn.lte(since))
            .filter(request::Column::Id.gt(after))
            .order_by_asc(request::Column::Id)
            .limit(200)
            .all(self.reader())
            .await?)
    }
}

/// The question that a request still waits for an answer to.
///
/// # Errors
/// When the database fails.
pub async fn open_question(tx: &Tx, request: Uuid) -> Result<Option<reconfirmation::Model>> {
    Ok(reconfirmation::Entity::find()
        .filter(reconfirmation::Column::RequestId.eq(request))
        .filter(reconfirmation::Column::AnsweredAt.is_null())
        .one(tx.connection()?)
        .await?)
}

/// Removes codes that ended before a moment.
///
/// # Errors
/// When the database fails.
pub async fn forget_codes(tx: &Tx, ended_before: DateTime<Utc>) -> Result<()> {
    sign_in_code::Entity::delete_many()
        .filter(sign_in_code::Column::EndsAt.lt(ended_before))
        .exec(tx.connection()?)
        .await?;
    Ok(())
}

/// Writes what became of a code after a try, unless another try was first. Tells whether it
/// could.
///
/// # Errors
/// When the database fails.
pub async fn tried(
    tx: &Tx,
    id: Uuid,
    before: i32,
    attempts: i32,
    used_at: Option<DateTime<Utc>>,
) -> Result<bool> {
    let done = sign_in_code::Entity::update_many()
        .col_expr(sign_in_code::Column::Attempts, Expr::value(attempts))
        .col_expr(sign_in_code::Column::UsedAt, Expr::value(used_at))
        .filter(sign_in_code::Column::Id.eq(id))
        .filter(sign_in_code::Column::UsedAt.is_null())
        .filter(sign_in_code::Column::RevokedAt.is_null())
        .filter(sign_in_code::Column::Attempts.eq(before))
        .exec(tx.connection()?)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Marks a code as handed to the outbox, and for whom it is: nobody, where the reference is
/// not known. Tells whether this was the first to do so.
///
/// # Errors
/// When the database fails.
pub async fn queue_code(
    tx: &Tx,
    id: Uuid,
    found: Option<&Referred>,
    at: DateTime<Utc>,
) -> Result<bool> {
    let family = found.map(|found| &found.family);
    let parent = found.and_then(|found| found.parent.as_ref());
    let done = sign_in_code::Entity::update_many()
        .col_expr(sign_in_code::Column::QueuedAt, Expr::value(at))
        .col_expr(sign_in_code::Column::DeskId, Expr::value(family.map(|row| row.desk_id)))
        .col_expr(sign_in_code::Column::FamilyId, Expr::value(family.map(|row| row.id)))
        .col_expr(sign_in_code::Column::ParentId, Expr::value(parent.map(|row| row.id)))
        .filter(sign_in_code::Column::Id.eq(id))
        .filter(sign_in_code::Column::QueuedAt.is_null())
        .exec(tx.connection()?)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Takes back a printed code of a family. Tells whether there was one to take back.
///
/// # Errors
/// When the database fails.
pub async fn revoke_code(
    tx: &Tx,
    scope: Scope,
    family: Uuid,
    id: Uuid,
    at: DateTime<Utc>,
) -> Result<bool> {
    let done = sign_in_code::Entity::update_many()
        .col_expr(sign_in_code::Column::RevokedAt, Expr::value(at))
        .filter(sign_in_code::Column::DeskId.eq(scope.desk()))
        .filter(sign_in_code::Column::FamilyId.eq(family))
        .filter(sign_in_code::Column::Id.eq(id))
        .filter(sign_in_code::Column::UsedAt.is_null())
        .filter(sign_in_code::Column::RevokedAt.is_null())
        .exec(tx.connection()?)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Ends sessions of a family: this one, or all. Answers how many.
///
/// # Errors
/// When the database fails.
pub async fn end_sessions(
    tx: &Tx,
    scope: Scope,
    family: Uuid,
    session: Option<Uuid>,
) -> Result<u64> {
    let mut query = family_session::Entity::delete_many()
        .filter(family_session::Column::DeskId.eq(scope.desk()))
        .filter(family_session::Column::FamilyId.eq(family));
    if let Some(session) = session {
        query = query.filter(family_session::Column::Id.eq(session));
    }
    Ok(query.exec(tx.connection()?).await?.rows_affected)
}

/// Ends the sessions of the other parent, who no longer belongs to the file.
///
/// # Errors
/// When the database fails.
pub async fn end_sessions_of_parent(tx: &Tx, parent: Uuid) -> Result<()> {
    family_session::Entity::delete_many()
        .filter(family_session::Column::ParentId.eq(parent))
        .exec(tx.connection()?)
        .await?;
    sign_in_code::Entity::delete_many()
        .filter(sign_in_code::Column::ParentId.eq(parent))
        .exec(tx.connection()?)
        .await?;
    Ok(())
}

/// Marks what a family told about consequences as taken back.
///
/// # Errors
/// When the database fails.
pub async fn undo_consequences(tx: &Tx, request: Uuid, at: DateTime<Utc>) -> Result<()> {
    consequence::Entity::update_many()
        .col_expr(consequence::Column::UndoneAt, Expr::value(at))
        .filter(consequence::Column::RequestId.eq(request))
        .filter(consequence::Column::UndoneAt.is_null())
        .exec(tx.connection()?)
        .await?;
    Ok(())
}

/// Everything that was written to a family, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn messages_to(store: &Store, scope: Scope, family: Uuid) -> Result<Vec<message::Model>> {
    Ok(message::Entity::find()
        .filter(message::Column::DeskId.eq(scope.desk()))
        .filter(message::Column::FamilyId.eq(family))
        .order_by_asc(message::Column::CreatedAt)
        .all(store.reader())
        .await?)
}
