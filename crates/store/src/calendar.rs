//! Queries for the year calendar: requests, and the notes of earlier years that were
//! read from spreadsheets and never grew into a request, in one list.

use crate::entities::{placement, proposal};
use crate::page::contains;
use crate::{PAGE_SIZE, Page, Result, Scope, Store};
use chrono::NaiveDate;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, Statement, Value,
};
use uuid::Uuid;

/// Which children.
#[derive(Debug, Clone)]
pub struct YearFilter {
    /// First day of the year.
    pub from: NaiveDate,
    /// Last day of the year.
    pub until: NaiveDate,
    /// `looking`, a state of a request, or `note`; empty for all.
    pub state: String,
    /// Part of a name, in small letters.
    pub name: String,
    /// Only what is urgent.
    pub urgent: bool,
    /// Code of a channel; empty for all.
    pub channel: String,
    /// First and last day of the month in which care is needed.
    pub month: Option<(NaiveDate, NaiveDate)>,
    /// The last days of birth with which a child went to school before the year, and in it.
    pub school: (NaiveDate, NaiveDate),
    /// Whether those who went to school before the year and are still looked for stand there.
    pub everybody: bool,
}

/// A child of the calendar.
#[derive(Debug, Clone, PartialEq, Eq, FromQueryResult)]
pub struct YearRow {
    /// `request` or `note`.
    pub kind: String,
    /// Its key.
    pub id: Uuid,
    /// Its code.
    pub code: String,
    /// Where the request stands; `note` for a note.
    pub state: String,
    /// Whether it is urgent.
    pub urgent: bool,
    /// Given name of the child, or the name as the note has it.
    pub given: String,
    /// Family name of the child.
    pub surname: String,
    /// Number of the child in its family; 0 for a note.
    pub number: i32,
    /// Name of the family.
    pub family: String,
    /// Day of the question.
    pub asked: NaiveDate,
    /// Day from which care is needed.
    pub needed: Option<NaiveDate>,
    /// Day from which care was found, as the note has it.
    pub found: Option<NaiveDate>,
    /// Birth date of the child.
    pub birth: Option<NaiveDate>,
    /// Due date of the child.
    pub due: Option<NaiveDate>,
    /// The day agreed for nursery school.
    pub school: Option<NaiveDate>,
}

/// Whether a child goes to school in the year: on the day agreed, or reckoned from its birth.
const TO_SCHOOL: &str = "COALESCE(c.school_entry >= $2 AND c.school_entry <= $3,
    COALESCE(c.birth_date, c.due_date) > $11 AND COALESCE(c.birth_date, c.due_date) <= $12, false)";
/// Whether it went before the year.
const AT_SCHOOL: &str =
    "COALESCE(c.school_entry < $2, COALESCE(c.birth_date, c.due_date) <= $11, false)";
const LIKE: &str = "LIKE $7 ESCAPE '!'";

impl YearFilter {
    /// What belongs to a year: asked, needed, found or to school in it, or needed before it
    /// and still open.
    fn of_requests(&self) -> String {
        let still = if self.everybody { String::new() } else { format!(" AND NOT {AT_SCHOOL}") };
        let mut sql = format!(
            "SELECT 'request' AS kind, r.id, r.code, r.state, r.urgent,
                c.given_name AS given, c.family_name AS surname, c.number,
                f.given_name || ' ' || f.family_name AS family,
                r.registered_on AS asked, r.wish_start AS needed, NULL AS found,
                c.birth_date AS birth, c.due_date AS due, c.school_entry AS school
            FROM request r JOIN child c ON c.id = r.child_id JOIN family f ON f.id = r.family_id
            WHERE r.desk_id = $1 AND r.state <> 'draft'
              AND NOT EXISTS (SELECT 1 FROM erasure e WHERE e.family_id = r.family_id)
              AND ((r.registered_on >= $2 AND r.registered_on <= $3)
                OR (r.wish_start >= $2 AND r.wish_start <= $3)
                OR (r.state IN ('open', 'partly', 'placed') AND {TO_SCHOOL})
                OR EXISTS (SELECT 1 FROM placement p WHERE p.desk_id = $1 AND p.request_id = r.id
                  AND p.undone_at IS NULL AND p.from_day >= $2 AND p.from_day <= $3)
                OR (r.state IN ('open', 'partly') AND r.wish_start < $2{still}))"
        );
        match self.state.as_str() {
            "" => {}
            "looking" => sql.push_str(" AND r.state IN ('open', 'partly')"),
            _ => sql.push_str(" AND r.state = $6"),
        }
        if self.urgent {
            sql.push_str(" AND r.urgent = $9");
        }
        if !self.name.is_empty() {
            sql.push_str(&format!(
                " AND (lower(c.given_name || ' ' || c.family_name) {LIKE}
                  OR lower(f.given_name || ' ' || f.family_name) {LIKE})"
            ));
        }
        self.both("r.channel", "r.wish_start", &mut sql);
        sql
    }

    fn of_notes(&self) -> String {
        let mut sql = "SELECT 'note' AS kind, i.id, i.code, 'note' AS state, $10 AS urgent,
                i.name AS given, '' AS surname, 0 AS number, '' AS family, i.asked_on AS asked, i.needed_from AS needed,
                i.found_from AS found, NULL AS birth, NULL AS due, NULL AS school
            FROM intake i
            WHERE i.desk_id = $1 AND i.family_id IS NULL
              AND (i.needed_from IS NOT NULL OR i.import_id IS NOT NULL)
              AND ((i.asked_on >= $2 AND i.asked_on <= $3)
                OR (i.needed_from >= $2 AND i.needed_from <= $3)
                OR (i.found_from >= $2 AND i.found_from <= $3))"
            .to_owned();
        if !self.name.is_empty() {
            sql.push_str(&format!(" AND lower(i.name) {LIKE}"));
        }
        self.both("i.channel", "i.needed_from", &mut sql);
        sql
    }

    fn both(&self, channel: &str, needed: &str, sql: &mut String) {
        if !self.channel.is_empty() {
            sql.push_str(&format!(" AND {channel} = $8"));
        }
        if self.month.is_some() {
            sql.push_str(&format!(" AND {needed} >= $4 AND {needed} <= $5"));
        }
    }

    fn sql(&self) -> String {
        if self.state == "note" {
            self.of_notes()
        } else if self.urgent || !self.state.is_empty() {
            // A note has no state and no urgency.
            self.of_requests()
        } else {
            format!("{} UNION ALL {}", self.of_requests(), self.of_notes())
        }
    }

    fn values(&self, scope: Scope) -> Vec<Value> {
        let (month_from, month_until) = self.month.unwrap_or((self.from, self.until));
        vec![
            scope.desk().into(),
            self.from.into(),
            self.until.into(),
            month_from.into(),
            month_until.into(),
            self.state.clone().into(),
            contains(&self.name).into(),
            self.channel.clone().into(),
            true.into(),
            false.into(),
            self.school.0.into(),
            self.school.1.into(),
        ]
    }
}

impl Store {
    /// A page of the calendar, in order of when care is needed.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn year(
        &self,
        scope: Scope,
        filter: &YearFilter,
        number: u64,
    ) -> Result<Page<YearRow>> {
        let sql = format!("SELECT count(*) AS total FROM ({}) AS listed", filter.sql());
        let counted = self.reader().query_one_raw(self.year_statement(scope, filter, sql)).await?;
        let total = counted.map(|row| row.try_get::<i64>("", "total")).transpose()?;
        let total = u64::try_from(total.unwrap_or_default()).unwrap_or_default();
        let pages = total.div_ceil(PAGE_SIZE).max(1);
        let number = number.clamp(1, pages);
        let rows = self.year_rows(scope, filter, PAGE_SIZE, (number - 1) * PAGE_SIZE).await?;
        Ok(Page { rows, number, pages, total })
    }

    /// Rows of the calendar, in order of when care is needed.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn year_rows(
        &self,
        scope: Scope,
        filter: &YearFilter,
        most: u64,
        skip: u64,
    ) -> Result<Vec<YearRow>> {
        let sql = format!(
            "SELECT * FROM ({}) AS listed
             ORDER BY COALESCE(needed, asked), id LIMIT {most} OFFSET {skip}",
            filter.sql()
        );
        Ok(YearRow::find_by_statement(self.year_statement(scope, filter, sql))
            .all(self.reader())
            .await?)
    }

    fn year_statement(&self, scope: Scope, filter: &YearFilter, sql: String) -> Statement {
        Statement::from_sql_and_values(self.engine().backend(), sql, filter.values(scope))
    }

    /// Care that was found for these requests.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn placements_of(
        &self,
        scope: Scope,
        requests: &[Uuid],
    ) -> Result<Vec<placement::Model>> {
        Ok(placement::Entity::find()
            .filter(placement::Column::DeskId.eq(scope.desk()))
            .filter(placement::Column::RequestId.is_in(requests.iter().copied()))
            .filter(placement::Column::UndoneAt.is_null())
            .all(self.reader())
            .await?)
    }

    /// Proposals for these requests that wait for the family.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn live_proposals_of(
        &self,
        scope: Scope,
        requests: &[Uuid],
    ) -> Result<Vec<proposal::Model>> {
        Ok(proposal::Entity::find()
            .filter(proposal::Column::DeskId.eq(scope.desk()))
            .filter(proposal::Column::RequestId.is_in(requests.iter().copied()))
            .filter(proposal::Column::State.eq(domain::proposals::ProposalState::Sent.word()))
            .all(self.reader())
            .await?)
    }
}
