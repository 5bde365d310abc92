//! Rows of `arrival`.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "arrival")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Uuid,
    pub code: String,
    pub state: String,
    pub door: String,
    pub requests: String,
    pub family_id: Option<Uuid>,
    pub request_id: Option<Uuid>,
    pub by_account: Option<Uuid>,
    pub paper_code: String,
    pub helper: Vec<u8>,
    pub answers: Vec<u8>,
    pub suspicion: String,
    pub version: i32,
    pub received_at: DateTimeUtc,
    pub ends_at: Option<DateTimeUtc>,
    pub handled_at: Option<DateTimeUtc>,
    pub handled_by: Option<Uuid>,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
