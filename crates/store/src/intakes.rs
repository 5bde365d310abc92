//! Queries for contact notes.

use crate::entities::{account, intake};
use crate::questions::{Answer, Column, Kind};
use crate::{Page, Result, Scope, Store};
use domain::accounts::Role;
use domain::search::national_digits;
use sea_orm::sea_query::{Expr, ExprTrait as _, Func};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
    Select,
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
        let query = query.order_by_desc(intake::Column::AskedOn).order_by_desc(intake::Column::Id);
        Page::of(query, self.reader(), page).await
    }

    /// Staff of a desk whose account is open.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn staff(&self, scope: Scope) -> Result<Vec<Colleague>> {
        Ok(staff_of(scope).into_model().all(self.reader()).await?)
    }
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
