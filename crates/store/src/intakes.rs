//! Queries for contact notes.

use crate::entities::{account, intake};
use crate::questions::{Answer, Column, Kind};
use crate::{Page, Result, Scope, Store};
use chrono::NaiveDate;
use domain::accounts::Role;
use domain::search::national_digits;
use sea_orm::sea_query::{Expr, ExprTrait as _, Func};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, FromQueryResult, PaginatorTrait as _, QueryFilter,
    QueryOrder, QuerySelect, Select,
};
use serde::Deserialize;
use uuid::Uuid;

/// Which notes.
#[derive(Debug, Clone, Default)]
pub struct IntakeFilter {
    /// Part of the name, question, action or phone number; any case, any spaces.
    pub text: String,
    /// Code of a channel.
    pub channel: String,
    /// Handed to this account and not dealt with.
    pub inbox_of: Option<Uuid>,
    /// Not yet grown into a file.
    pub without_family: bool,
    /// Of this year: that of the start that is noted, or else of the question.
    pub year: Option<i32>,
}

/// The digits of what may be part of a phone number, as numbers are stored; nothing when
/// other things were typed, or too little to tell numbers apart.
fn part_of_number(typed: &str) -> Option<String> {
    let is_number = typed.chars().all(|sign| sign.is_ascii_digit() || " +./()-".contains(sign));
    let digits = national_digits(typed);
    let digits = digits.trim_start_matches('0');
    (is_number && digits.len() >= 3).then(|| digits.to_owned())
}

/// Who of a desk can take something over.
#[derive(Debug, Clone, Deserialize, FromQueryResult)]
pub struct Colleague {
    /// The account.
    pub id: Uuid,
    /// Its name.
    pub name: String,
}

impl Answer for Colleague {
    fn columns() -> Vec<Column> {
        vec![("id", Kind::Key), ("name", Kind::Plain)]
    }
}

impl Store {
    /// Notes of a desk, newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn intakes(
        &self,
        scope: Scope,
        filter: &IntakeFilter,
        page: u64,
    ) -> Result<Page<intake::Model>> {
        let query = chosen(scope, filter);
        let query = query.order_by_desc(intake::Column::AskedOn).order_by_desc(intake::Column::Id);
        Page::of(query, self.reader(), page).await
    }

    /// How many notes without a file the yearly return of a year might have counted, had they
    /// been requests.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn loose_notes(&self, scope: Scope, year: i32) -> Result<u64> {
        let year = Some(year);
        let filter = IntakeFilter { without_family: true, year, ..IntakeFilter::default() };
        Ok(chosen(scope, &filter).count(self.reader()).await?)
    }

    /// Staff of a desk whose account is open.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn staff(&self, scope: Scope) -> Result<Vec<Colleague>> {
        Ok(staff_of(scope).into_model().all(self.reader()).await?)
    }
}

/// The notes of a desk that a filter leaves.
fn chosen(scope: Scope, filter: &IntakeFilter) -> Select<intake::Entity> {
    let mut query = intake::Entity::find().filter(intake::Column::DeskId.eq(scope.desk()));
    if !filter.text.is_empty() {
        let like = format!("%{}%", filter.text.to_lowercase());
        let lower = |column: intake::Column| Func::lower(Expr::col(column)).like(like.clone());
        let mut any = Condition::any()
            .add(lower(intake::Column::Name))
            .add(lower(intake::Column::Question))
            .add(lower(intake::Column::Action));
        if let Some(digits) = part_of_number(&filter.text) {
            any = any.add(intake::Column::Phone.contains(digits));
        }
        query = query.filter(any);
    }
    if !filter.channel.is_empty() {
        query = query.filter(intake::Column::Channel.eq(&filter.channel));
    }
    if let Some(account) = filter.inbox_of {
        query = query
            .filter(intake::Column::HandedTo.eq(account))
            .filter(intake::Column::HandledAt.is_null());
    }
    if filter.without_family {
        query = query.filter(intake::Column::FamilyId.is_null());
    }
    if let Some((from, until)) = filter.year.and_then(days_of) {
        let asked = intake::Column::NeededFrom.is_null();
        let asked = asked.and(intake::Column::AskedOn.between(from, until));
        query = query.filter(intake::Column::NeededFrom.between(from, until).or(asked));
    }
    query
}

fn days_of(year: i32) -> Option<(NaiveDate, NaiveDate)> {
    NaiveDate::from_ymd_opt(year, 1, 1).zip(NaiveDate::from_ymd_opt(year, 12, 31))
}

/// The roles of whoever can take something over.
pub(crate) const STAFF: [&str; 2] = [Role::DeskWorker.word(), Role::DeskManager.word()];

/// Who of a desk can take something over, by name.
pub(crate) fn staff_of(scope: Scope) -> Select<account::Entity> {
    account::Entity::find()
        .select_only()
        .columns([account::Column::Id, account::Column::Name])
        .filter(account::Column::DeskId.eq(scope.desk()))
        .filter(account::Column::ClosedAt.is_null())
        .filter(account::Column::Role.is_in(STAFF))
        .order_by_asc(account::Column::Name)
}
