//! Rows of `child`.

use sea_orm::entity::prelude::*;
use serde::Deserialize;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Deserialize)]
#[sea_orm(table_name = "child")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Uuid,
    pub family_id: Uuid,
    pub given_name: String,
    pub family_name: String,
    pub birth_date: Option<Date>,
    pub due_date: Option<Date>,
    pub school_entry: Option<Date>,
    /// Its place among the children of the family, to call it by while it has no name.
    pub number: i32,
    pub version: i32,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
