//! Rows of `frozen_return`.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "frozen_return")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Uuid,
    pub code: String,
    pub year: i32,
    pub form: String,
    pub snapshot_on: Date,
    pub figures: String,
    pub inputs: String,
    pub seal: String,
    pub signed_by: String,
    pub by_account: Uuid,
    pub at: DateTimeUtc,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
