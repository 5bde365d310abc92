//! Queries for the quotas of a year: which children were cared for where, and what was
//! registered of them. No names are read.

use crate::{Result, Scope, Store};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{FromQueryResult, Statement};
use std::collections::HashMap;
use uuid::Uuid;

/// A child with a place somewhere.
#[derive(Debug, Clone, FromQueryResult)]
pub struct Placed {
    /// The location.
    pub location_id: Uuid,
    /// The child.
    pub child_id: Uuid,
    /// First day of care there.
    pub from_day: NaiveDate,
    /// Last day, when it was said.
    pub until_day: Option<NaiveDate>,
    /// Birth date of the child.
    pub birth_date: Option<NaiveDate>,
    /// Due date of the child.
    pub due_date: Option<NaiveDate>,
    /// The day agreed for nursery school.
    pub school_entry: Option<NaiveDate>,
}

/// How a child came to a place.
#[derive(Debug, Clone, FromQueryResult)]
pub struct Decided {
    /// The child.
    pub child_id: Uuid,
    /// The location.
    pub location_id: Uuid,
    /// The stored order.
    pub ranking: String,
    /// When the place was proposed.
    pub sent_at: DateTime<Utc>,
}

/// What was noted of the facts of a child with a place.
#[derive(Debug, Clone, FromQueryResult)]
pub struct NotedOfChild {
    /// The row.
    pub id: Uuid,
    /// The child.
    pub child_id: Uuid,
    /// Sealed.
    pub body: Vec<u8>,
    /// Day of the request.
    pub registered_on: NaiveDate,
}

#[derive(FromQueryResult)]
struct Said {
    child_id: Uuid,
    kind: String,
    holds: bool,
}

impl Store {
    /// Placements with a day in a year, as far as their own dates tell.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn placed_between(
        &self,
        scope: Scope,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<Vec<Placed>> {
        let sql = "SELECT p.location_id, r.child_id, p.from_day, p.until_day, c.birth_date, \
             c.due_date, c.school_entry FROM placement p \
             JOIN request r ON r.id = p.request_id JOIN child c ON c.id = r.child_id \
             WHERE p.desk_id = $1 AND p.location_id IS NOT NULL AND p.undone_at IS NULL \
             AND p.from_day <= $3 AND (p.until_day IS NULL OR p.until_day >= $2)";
        let values = [scope.desk().into(), first.into(), last.into()];
        let query = Statement::from_sql_and_values(self.engine().backend(), sql, values);
        Ok(Placed::find_by_statement(query).all(self.reader()).await?)
    }

    /// What was known when the children with a place of a year got it: the stored order, and
    /// the instant of the proposal.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn decided_for_placed(&self, scope: Scope) -> Result<Vec<Decided>> {
        let sql = "SELECT r.child_id, p.location_id, o.ranking, o.sent_at FROM placement p \
             JOIN proposal o ON o.id = p.proposal_id JOIN request r ON r.id = p.request_id \
             WHERE p.desk_id = $1 AND p.location_id IS NOT NULL AND p.undone_at IS NULL";
        let values = [scope.desk().into()];
        let query = Statement::from_sql_and_values(self.engine().backend(), sql, values);
        Ok(Decided::find_by_statement(query).all(self.reader()).await?)
    }

    /// The last word on the traits that quotas count by, for each child with a place.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn traits_of_placed(&self, scope: Scope) -> Result<HashMap<(Uuid, String), bool>> {
        let sql = "SELECT r.child_id, t.kind, t.holds FROM trait t \
             JOIN request r ON r.id = t.request_id WHERE t.desk_id = $1 \
             AND t.kind IN ('priority-group', 'vulnerable-family') \
             AND EXISTS (SELECT 1 FROM placement p WHERE p.request_id = r.id) \
             ORDER BY t.at, t.id";
        let values = [scope.desk().into()];
        let query = Statement::from_sql_and_values(self.engine().backend(), sql, values);
        let rows = Said::find_by_statement(query).all(self.reader()).await?;
        // Later rows overwrite earlier ones.
        Ok(rows.into_iter().map(|row| ((row.child_id, row.kind), row.holds)).collect())
    }
    /// What was noted of the facts of each child with a place, the newest last.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn noted_of_placed(&self, scope: Scope) -> Result<Vec<NotedOfChild>> {
        let sql = "SELECT n.id, r.child_id, n.body, r.registered_on FROM noted_facts n \
             JOIN request r ON r.id = n.request_id WHERE n.desk_id = $1 \
             AND EXISTS (SELECT 1 FROM placement p WHERE p.request_id = r.id) \
             ORDER BY n.at, n.id";
        let values = [scope.desk().into()];
        let query = Statement::from_sql_and_values(self.engine().backend(), sql, values);
        Ok(NotedOfChild::find_by_statement(query).all(self.reader()).await?)
    }
}
