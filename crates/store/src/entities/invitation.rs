//! Rows of `invitation`.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "invitation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Option<Uuid>,
    pub token_hash: String,
    pub email: String,
    pub name: String,
    pub role: String,
    pub organiser_id: Option<Uuid>,
    pub location_id: Option<Uuid>,
    pub invited_by: Uuid,
    pub created_at: DateTimeUtc,
    pub ends_at: DateTimeUtc,
    pub used_at: Option<DateTimeUtc>,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
