//! Rows of `request`.

use sea_orm::entity::prelude::*;
use serde::Deserialize;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Deserialize)]
#[sea_orm(table_name = "request")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Uuid,
    pub code: String,
    pub family_id: Uuid,
    pub child_id: Uuid,
    pub state: String,
    pub nis: String,
    pub channel: String,
    pub registered_on: Date,
    pub original_start: Date,
    pub original_days: i32,
    pub wish_version: i32,
    pub wish_start: Date,
    pub wish_week: i64,
    pub need_week: i64,
    pub need_days: i32,
    pub urgent: bool,
    pub owner_id: Option<Uuid>,
    pub intake_id: Option<Uuid>,
    pub last_activity_on: Date,
    pub duplicate_of: Option<Uuid>,
    pub import_id: Option<Uuid>,
    pub version: i32,
    pub created_at: DateTimeUtc,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
