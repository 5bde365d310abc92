//! Rows of `hand_over`.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "hand_over")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Uuid,
    pub to_desk_id: Uuid,
    pub request_id: Uuid,
    pub location_id: Uuid,
    pub free_place_id: Uuid,
    pub week: i64,
    pub start: Date,
    pub note: String,
    pub answer_by: Date,
    pub asked_by: Option<Uuid>,
    pub asked_at: DateTimeUtc,
    pub answer: String,
    pub answer_note: String,
    pub answered_by: Option<Uuid>,
    pub answered_at: Option<DateTimeUtc>,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
