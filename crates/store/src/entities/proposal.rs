//! Rows of `proposal`.

use sea_orm::entity::prelude::*;
use serde::Deserialize;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Deserialize)]
#[sea_orm(table_name = "proposal")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Uuid,
    pub code: String,
    pub request_id: Uuid,
    pub location_id: Uuid,
    pub free_place_id: Option<Uuid>,
    pub week: i64,
    pub days: i32,
    pub start: Date,
    pub state: String,
    pub reminders: i32,
    pub last_message_at: DateTimeUtc,
    pub answer_by: Date,
    pub reason: String,
    pub reason_note: String,
    pub answered_at: Option<DateTimeUtc>,
    pub answered_through: String,
    pub ranking: String,
    pub link_hash: String,
    pub sent_at: DateTimeUtc,
    pub by_account: Option<Uuid>,
    pub version: i32,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
