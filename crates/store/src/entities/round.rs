//! Rows of `round`.

use sea_orm::entity::prelude::*;
use serde::Deserialize;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Deserialize)]
#[sea_orm(table_name = "round")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Uuid,
    pub code: String,
    pub name: String,
    pub from_day: Date,
    pub until_day: Date,
    pub requests: i32,
    pub left_out: i32,
    pub places: i32,
    pub instance: String,
    pub digest: String,
    pub by_account: Option<Uuid>,
    pub made_at: DateTimeUtc,
    pub seal: String,
    pub earlier: i32,
    pub no_room: i32,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
