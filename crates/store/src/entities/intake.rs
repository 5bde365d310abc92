//! Rows of `intake`.

use sea_orm::entity::prelude::*;
use serde::Deserialize;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Deserialize)]
#[sea_orm(table_name = "intake")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Uuid,
    pub code: String,
    pub asked_on: Date,
    pub name: String,
    pub phone: String,
    pub channel: String,
    pub question: String,
    pub action: String,
    pub colleague: String,
    pub outcome: String,
    pub needed_from: Option<Date>,
    pub found_from: Option<Date>,
    pub family_id: Option<Uuid>,
    pub handed_to: Option<Uuid>,
    pub handed_at: Option<DateTimeUtc>,
    pub handled_at: Option<DateTimeUtc>,
    pub import_id: Option<Uuid>,
    pub fingerprint: Option<String>,
    pub version: i32,
    pub by_account: Option<Uuid>,
    pub created_at: DateTimeUtc,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
