//! Rows of `round_plan`.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "round_plan")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Uuid,
    pub round_id: Uuid,
    pub number: i32,
    pub origin: String,
    pub instance: String,
    pub plan: String,
    pub findings: i32,
    pub most_half_days: Option<i32>,
    pub sent_at: Option<DateTimeUtc>,
    pub by_account: Option<Uuid>,
    pub made_at: DateTimeUtc,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
