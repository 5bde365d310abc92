//! Rows of `placement`.

use sea_orm::entity::prelude::*;
use serde::Deserialize;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Deserialize)]
#[sea_orm(table_name = "placement")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Uuid,
    pub request_id: Uuid,
    pub location_id: Option<Uuid>,
    pub proposal_id: Option<Uuid>,
    pub free_place_id: Option<Uuid>,
    pub week: i64,
    pub days: i32,
    pub from_day: Date,
    pub until_day: Option<Date>,
    pub certainty: String,
    pub elsewhere: String,
    pub at: DateTimeUtc,
    pub undone_at: Option<DateTimeUtc>,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
