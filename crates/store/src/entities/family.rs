//! Rows of `family`.

use sea_orm::entity::prelude::*;
use serde::Deserialize;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Deserialize)]
#[sea_orm(table_name = "family")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Uuid,
    pub code: String,
    pub given_name: String,
    pub family_name: String,
    pub phone: String,
    pub phone2: String,
    pub email: String,
    pub street: String,
    pub postcode: String,
    pub town: String,
    pub nis: String,
    pub profile: String,
    pub note: String,
    pub checklist: String,
    pub import_id: Option<Uuid>,
    pub version: i32,
    pub created_at: DateTimeUtc,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
