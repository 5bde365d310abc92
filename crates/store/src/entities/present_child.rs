//! Rows of `present_child`.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "present_child")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Uuid,
    pub code: String,
    pub location_id: Uuid,
    pub number: i32,
    pub birth_month: Option<Date>,
    pub week: i64,
    pub from_day: Date,
    pub until_day: Option<Date>,
    pub kept_until: Date,
    pub recorded_by: String,
    pub at: DateTimeUtc,
    pub undone_at: Option<DateTimeUtc>,
    pub version: i32,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
