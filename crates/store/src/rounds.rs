//! Queries for rounds.

use crate::entities::{free_place, round, round_plan};
use crate::proposals::{WAITING, Waiting};
use crate::{Page, Result, Scope, Store, Tx};
use chrono::NaiveDate;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    QuerySelect, Statement,
};
use std::collections::HashMap;
use uuid::Uuid;

/// A round without what was frozen, for a list.
#[derive(Debug, Clone)]
pub struct Head {
    /// Its code.
    pub code: String,
    /// What people call it.
    pub name: String,
    /// First wished start.
    pub from_day: NaiveDate,
    /// Last wished start.
    pub until_day: NaiveDate,
    /// Requests in it.
    pub requests: i32,
    /// Free places in it.
    pub places: i32,
}

/// A request in a round.
#[derive(Debug, Clone, FromQueryResult)]
pub struct Taking {
    /// Key of its row in the round.
    pub id: Uuid,
    /// Its code in the round.
    pub code: String,
    /// Its code at the desk.
    pub request: String,
    /// State of the request.
    pub state: String,
    /// Code of the place of the round that was proposed to it; empty when none was.
    pub place: String,
    /// The proposal.
    pub proposal_id: Option<Uuid>,
    /// Code of the proposal.
    pub proposal: Option<String>,
    /// State of the proposal.
    pub answer: Option<String>,
    /// The location of the proposal.
    pub location_id: Option<Uuid>,
    /// The place that the family keeps while it thinks about a better one; empty when it has
    /// been offered one place only.
    pub held_place: String,
    /// The proposal of that place.
    pub held_id: Option<Uuid>,
    /// Its code.
    pub held: Option<String>,
    /// Its state.
    pub held_answer: Option<String>,
    /// Its location.
    pub held_location: Option<Uuid>,
}

/// Where a family lives, as far as its postcode and town tell.
#[derive(FromQueryResult)]
struct Home {
    id: Uuid,
    postcode: String,
    town: String,
}

impl Store {
    /// The rounds of a desk, the newest on top.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn rounds(&self, scope: Scope, page: u64) -> Result<Page<Head>> {
        use round::Column;
        let query = round::Entity::find()
            .filter(Column::DeskId.eq(scope.desk()))
            .order_by_desc(Column::MadeAt)
            .order_by_desc(Column::Id);
        let Page { rows, number, pages, total } = Page::of(query, self.reader(), page).await?;
        let head = |row: round::Model| Head {
            code: row.code,
            name: row.name,
            from_day: row.from_day,
            until_day: row.until_day,
            requests: row.requests,
            places: row.places,
        };
        Ok(Page { rows: rows.into_iter().map(head).collect(), number, pages, total })
    }

    /// The plans of a round, the first on top.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn round_plans(&self, scope: Scope, round: Uuid) -> Result<Vec<round_plan::Model>> {
        use round_plan::Column;
        Ok(round_plan::Entity::find()
            .filter(Column::DeskId.eq(scope.desk()))
            .filter(Column::RoundId.eq(round))
            .order_by_asc(Column::Number)
            .all(self.reader())
            .await?)
    }

    /// One plan of a round.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn round_plan(
        &self,
        scope: Scope,
        round: Uuid,
        number: i32,
    ) -> Result<Option<round_plan::Model>> {
        use round_plan::Column;
        Ok(round_plan::Entity::find()
            .filter(Column::DeskId.eq(scope.desk()))
            .filter(Column::RoundId.eq(round))
            .filter(Column::Number.eq(number))
            .one(self.reader())
            .await?)
    }

    /// Free places by their codes, whatever became of them.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn places_with_codes(
        &self,
        scope: Scope,
        codes: impl IntoIterator<Item = &str> + Send,
    ) -> Result<Vec<free_place::Model>> {
        Ok(free_place::Entity::find()
            .filter(free_place::Column::DeskId.eq(scope.desk()))
            .filter(free_place::Column::Code.is_in(codes))
            .all(self.reader())
            .await?)
    }

    /// Whose the codes of a round are, and what was proposed to them.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn taking_part(&self, scope: Scope, round: Uuid) -> Result<Vec<Taking>> {
        let sql = "SELECT t.id, t.code, r.code AS request, r.state, t.place, t.proposal_id, \
             p.code AS proposal, p.state AS answer, p.location_id, t.held_place, t.held_id, \
             h.code AS held, h.state AS held_answer, h.location_id AS held_location \
             FROM round_request t JOIN request r ON r.id = t.request_id \
             LEFT JOIN proposal p ON p.id = t.proposal_id \
             LEFT JOIN proposal h ON h.id = t.held_id \
             WHERE t.desk_id = $1 AND t.round_id = $2 ORDER BY t.code";
        let values = [scope.desk().into(), round.into()];
        let statement = Statement::from_sql_and_values(self.engine().backend(), sql, values);
        Ok(Taking::find_by_statement(statement).all(self.reader()).await?)
    }

    /// Postcode and town of the families of the same requests, by family.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn homes_of_starting(
        &self,
        scope: Scope,
        until: NaiveDate,
    ) -> Result<HashMap<Uuid, (String, String)>> {
        let sql = "SELECT DISTINCT f.id, f.postcode, f.town FROM family f \
             JOIN request r ON r.family_id = f.id WHERE r.desk_id = $1 \
             AND r.state IN ('open', 'partly') AND r.wish_start <= $2";
        let values = [scope.desk().into(), until.into()];
        let statement = Statement::from_sql_and_values(self.engine().backend(), sql, values);
        let rows = Home::find_by_statement(statement).all(self.reader()).await?;
        Ok(rows.into_iter().map(|row| (row.id, (row.postcode, row.town))).collect())
    }

    /// How many rounds, each with a draw of its own, were frozen with a request of this round,
    /// itself among them.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn draws_for(&self, scope: Scope, round: Uuid) -> Result<i64> {
        let sql = "SELECT COUNT(DISTINCT t.round_id) AS draws FROM round_request t \
             WHERE t.desk_id = $1 AND t.request_id IN \
             (SELECT o.request_id FROM round_request o WHERE o.round_id = $2)";
        let values = [scope.desk().into(), round.into()];
        let statement = Statement::from_sql_and_values(self.engine().backend(), sql, values);
        let row = self.reader().query_one_raw(statement).await?;
        Ok(row.map(|row| row.try_get("", "draws")).transpose()?.unwrap_or_default())
    }

    /// Requests that look for care and want it to start until a day, those whose start is past
    /// among them.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn starting_until(&self, scope: Scope, until: NaiveDate) -> Result<Vec<Waiting>> {
        let sql = format!(
            "{WAITING} WHERE r.desk_id = $1 AND r.state IN ('open', 'partly') \
             AND r.wish_start <= $2 ORDER BY r.registered_on, r.code"
        );
        let values = [scope.desk().into(), until.into()];
        let statement = Statement::from_sql_and_values(self.engine().backend(), sql, values);
        Ok(Waiting::find_by_statement(statement).all(self.reader()).await?)
    }
}

/// How many plans a round has, within a change.
///
/// # Errors
/// When the database fails.
pub async fn plans_made(tx: &Tx, round: Uuid) -> Result<i32> {
    let last: Option<i32> = round_plan::Entity::find()
        .select_only()
        .column_as(round_plan::Column::Number.max(), "number")
        .filter(round_plan::Column::RoundId.eq(round))
        .into_tuple::<Option<i32>>()
        .one(tx.connection()?)
        .await?
        .flatten();
    Ok(last.unwrap_or_default())
}
