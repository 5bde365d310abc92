//! Queries for accounts, their sessions and invitations.

use crate::entities::{account, audit_entry, invitation, session};
use crate::{Page, Result, Scope, Store, Tx};
use chrono::{DateTime, Utc};
use domain::accounts::Role;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
    Select, Statement,
};
use std::collections::HashMap;
use uuid::Uuid;

/// The word in the log for a sign-in that worked.
pub const SIGNED_IN: &str = "account.signed-in";
/// The word in the log for a sign-in that did not.
pub const SIGN_IN_FAILED: &str = "account.sign-in-failed";

/// A session in use, with what every page needs of its account and desk.
#[derive(Debug, Clone, FromQueryResult)]
pub struct SessionInUse {
    /// The session.
    pub session: Uuid,
    /// When it was last noted to be in use.
    pub seen_at: DateTime<Utc>,
    /// The account.
    pub account: Uuid,
    /// Name of the account.
    pub name: String,
    /// Word of its role.
    pub role: String,
    /// Its language.
    pub language: String,
    /// Its desk.
    pub desk_id: Option<Uuid>,
    /// Its organiser.
    pub organiser_id: Option<Uuid>,
    /// Its location.
    pub location_id: Option<Uuid>,
    /// Whether it has a password and no second factor.
    pub lacks_factor: bool,
    /// Name of its desk; empty when it has none.
    pub desk: String,
}

impl Store {
    /// The session with this secret, unless it or its account has ended; in one question.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn session_in_use(
        &self,
        token_hash: &str,
        now: DateTime<Utc>,
        used_since: DateTime<Utc>,
    ) -> Result<Option<SessionInUse>> {
        let sql = "SELECT s.id AS session, s.seen_at, a.id AS account, a.name, a.role, a.language,
            a.desk_id, a.organiser_id, a.location_id, COALESCE(d.name, '') AS desk,
            (a.password_hash IS NOT NULL AND a.totp_secret IS NULL) AS lacks_factor
            FROM session s JOIN account a ON a.id = s.account_id
            LEFT JOIN desk d ON d.id = a.desk_id
            WHERE s.token_hash = $1 AND s.ends_at > $2 AND s.seen_at > $3 AND a.closed_at IS NULL";
        let values = [token_hash.into(), now.into(), used_since.into()];
        let statement = Statement::from_sql_and_values(self.engine().backend(), sql, values);
        Ok(SessionInUse::find_by_statement(statement).one(self.reader()).await?)
    }

    /// Accounts of one desk, or of all of them: open ones first, by name.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn accounts(&self, scope: Option<Scope>, page: u64) -> Result<Page<account::Model>> {
        let query = within(account::Entity::find(), scope)
            .order_by_desc(account::Column::ClosedAt.is_null())
            .order_by_asc(account::Column::Name)
            .order_by_asc(account::Column::Id);
        Page::of(query, self.reader(), page).await
    }

    /// An account of one desk, or of any.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn account(&self, scope: Option<Scope>, id: Uuid) -> Result<Option<account::Model>> {
        Ok(within(account::Entity::find_by_id(id), scope).one(self.reader()).await?)
    }

    /// When each of these accounts was last in use; one that never was is left out.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn last_seen(
        &self,
        accounts: &[account::Model],
    ) -> Result<HashMap<Uuid, DateTime<Utc>>> {
        let ids: Vec<Uuid> = accounts.iter().map(|account| account.id).collect();
        let mut desks: Vec<Uuid> = accounts.iter().filter_map(|account| account.desk_id).collect();
        desks.dedup();
        let sessions: Vec<(Uuid, DateTime<Utc>)> = session::Entity::find()
            .select_only()
            .column(session::Column::AccountId)
            .column(session::Column::SeenAt)
            .filter(session::Column::AccountId.is_in(ids.iter().copied()))
            .into_tuple()
            .all(self.reader())
            .await?;
        let signed_in: Vec<(String, DateTime<Utc>)> = audit_entry::Entity::find()
            .select_only()
            .column(audit_entry::Column::Subject)
            .column_as(audit_entry::Column::At.max(), "at")
            .filter(
                Condition::any()
                    .add(audit_entry::Column::DeskId.is_in(desks))
                    .add(audit_entry::Column::DeskId.is_null()),
            )
            .filter(audit_entry::Column::Subject.is_in(ids.iter().map(Uuid::to_string)))
            .filter(audit_entry::Column::Action.eq(SIGNED_IN))
            .group_by(audit_entry::Column::Subject)
            .into_tuple()
            .all(self.reader())
            .await?;
        let signed_in = signed_in.into_iter().filter_map(|(id, at)| Some((id.parse().ok()?, at)));
        let mut seen = HashMap::new();
        for (id, at) in sessions.into_iter().chain(signed_in) {
            let last = seen.entry(id).or_insert(at);
            *last = at.max(*last);
        }
        Ok(seen)
    }

    /// Sign-ins of an account that worked, and attempts that did not, newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sign_ins(
        &self,
        account: &account::Model,
        contact_hash: &str,
        most: u64,
    ) -> Result<Vec<audit_entry::Model>> {
        let desk = match account.desk_id {
            Some(desk) => audit_entry::Column::DeskId.eq(desk),
            None => audit_entry::Column::DeskId.is_null(),
        };
        let worked = Condition::all()
            .add(desk)
            .add(audit_entry::Column::Subject.eq(account.id.to_string()))
            .add(audit_entry::Column::Action.eq(SIGNED_IN));
        let failed = Condition::all()
            .add(audit_entry::Column::DeskId.is_null())
            .add(audit_entry::Column::Subject.eq(contact_hash))
            .add(audit_entry::Column::Action.eq(SIGN_IN_FAILED));
        let mut found = Vec::new();
        for condition in [worked, failed] {
            found.extend(
                audit_entry::Entity::find()
                    .filter(condition)
                    .order_by_desc(audit_entry::Column::At)
                    .limit(most)
                    .all(self.reader())
                    .await?,
            );
        }
        found.sort_by_key(|entry| std::cmp::Reverse(entry.at));
        found.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        Ok(found)
    }

    /// Sessions of an account that were used since a moment, the last used first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sessions(
        &self,
        account: Uuid,
        now: DateTime<Utc>,
        used_since: DateTime<Utc>,
    ) -> Result<Vec<session::Model>> {
        Ok(session::Entity::find()
            .filter(session::Column::AccountId.eq(account))
            .filter(session::Column::EndsAt.gt(now))
            .filter(session::Column::SeenAt.gt(used_since))
            .order_by_desc(session::Column::SeenAt)
            .all(self.reader())
            .await?)
    }

    /// Invitations that wait, the newest first; those of one desk, or all.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn invitations(
        &self,
        scope: Option<Scope>,
        now: DateTime<Utc>,
    ) -> Result<Vec<invitation::Model>> {
        let mut query = invitation::Entity::find()
            .filter(invitation::Column::UsedAt.is_null())
            .filter(invitation::Column::EndsAt.gt(now));
        if let Some(scope) = scope {
            query = query.filter(invitation::Column::DeskId.eq(scope.desk()));
        }
        Ok(query.order_by_desc(invitation::Column::CreatedAt).limit(200).all(self.reader()).await?)
    }
}

fn within(query: Select<account::Entity>, scope: Option<Scope>) -> Select<account::Entity> {
    match scope {
        Some(scope) => query.filter(account::Column::DeskId.eq(scope.desk())),
        None => query,
    }
}

impl Tx {
    /// An account, locked until the change is over.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn lock_account(&self, id: Uuid) -> Result<Option<account::Model>> {
        Ok(account::Entity::find_by_id(id).lock_exclusive().one(self.connection()?).await?)
    }

    /// The open accounts of a role at a desk (or without desk), locked until the change is
    /// over, so that two cannot end each other at the same moment.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn lock_open_accounts(
        &self,
        desk: Option<Uuid>,
        role: Role,
    ) -> Result<Vec<account::Model>> {
        let desk = match desk {
            Some(desk) => account::Column::DeskId.eq(desk),
            None => account::Column::DeskId.is_null(),
        };
        Ok(account::Entity::find()
            .filter(desk)
            .filter(account::Column::Role.eq(role.word()))
            .filter(account::Column::ClosedAt.is_null())
            .order_by_asc(account::Column::Id)
            .lock_exclusive()
            .all(self.connection()?)
            .await?)
    }

    /// Notes that a session is in use.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn see_session(&self, session: Uuid, at: DateTime<Utc>) -> Result<()> {
        session::Entity::update_many()
            .col_expr(session::Column::SeenAt, Expr::value(at))
            .filter(session::Column::Id.eq(session))
            .exec(self.connection()?)
            .await?;
        Ok(())
    }

    /// Ends all sessions of an account, or all but one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn end_sessions(&self, account: Uuid, but: Option<Uuid>) -> Result<()> {
        let mut query =
            session::Entity::delete_many().filter(session::Column::AccountId.eq(account));
        if let Some(kept) = but {
            query = query.filter(session::Column::Id.ne(kept));
        }
        query.exec(self.connection()?).await?;
        Ok(())
    }

    /// An invitation, locked until the change is over.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn lock_invitation(&self, id: Uuid) -> Result<Option<invitation::Model>> {
        Ok(invitation::Entity::find_by_id(id).lock_exclusive().one(self.connection()?).await?)
    }
}
