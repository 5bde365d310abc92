//! Rows of `location`.

use sea_orm::entity::prelude::*;
use serde::Deserialize;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Deserialize)]
#[sea_orm(table_name = "location")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Uuid,
    pub organiser_id: Uuid,
    pub code: String,
    pub name: String,
    pub kind: String,
    pub tier: String,
    pub tariff: String,
    pub subsidy_group: String,
    pub street: String,
    pub postcode: String,
    pub town: String,
    pub nis: String,
    pub email: String,
    pub phone: String,
    pub licensed_places: i32,
    pub age_from: Option<i32>,
    pub age_to: Option<i32>,
    pub opens: String,
    pub closes: String,
    pub admission: String,
    pub offered: String,
    pub confirmed_on: Option<Date>,
    pub link_hash: Option<String>,
    pub link_number: i32,
    pub import_id: Option<Uuid>,
    pub version: i32,
    pub created_at: DateTimeUtc,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
