//! Rows of `candidacy`.

use sea_orm::entity::prelude::*;
use serde::Deserialize;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Deserialize)]
#[sea_orm(table_name = "candidacy")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Uuid,
    pub code: String,
    pub request_id: Uuid,
    pub location_id: Uuid,
    pub asked_on: Date,
    /// When, since that is kept.
    pub asked_at: Option<DateTimeUtc>,
    pub due_on: Date,
    pub asked_week: Option<i64>,
    pub asked_start: Option<Date>,
    pub answer: Option<String>,
    pub answer_reason: String,
    pub answer_note: String,
    pub offered_week: Option<i64>,
    pub offered_start: Option<Date>,
    pub answered_at: Option<DateTimeUtc>,
    pub closed_at: Option<DateTimeUtc>,
    pub closed_word: String,
    pub version: i32,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
