//! Rows of `search_number`.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "search_number")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub desk_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub tail: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub entry_id: Uuid,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
