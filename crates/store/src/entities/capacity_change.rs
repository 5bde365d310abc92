//! Rows of `capacity_change`.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "capacity_change")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Uuid,
    pub code: String,
    pub location_id: Uuid,
    pub kind: String,
    pub from_day: Date,
    pub until_day: Option<Date>,
    pub offered: String,
    pub week: i64,
    pub number: i32,
    pub purpose: String,
    pub age_from: Option<i32>,
    pub age_to: Option<i32>,
    pub note: String,
    pub recorded_by: String,
    pub at: DateTimeUtc,
    pub undone_at: Option<DateTimeUtc>,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
