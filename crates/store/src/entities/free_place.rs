//! Rows of `free_place`.

use sea_orm::entity::prelude::*;
use serde::Deserialize;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Deserialize)]
#[sea_orm(table_name = "free_place")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Uuid,
    pub code: String,
    pub location_id: Uuid,
    pub week: i64,
    pub from_day: Date,
    pub until_day: Option<Date>,
    pub age_from: Option<i32>,
    pub age_to: Option<i32>,
    pub note: String,
    pub state: String,
    pub expires_on: Date,
    pub reported_by: String,
    pub version: i32,
    pub created_at: DateTimeUtc,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
