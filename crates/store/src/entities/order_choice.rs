//! Rows of `order_choice`.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "order_choice")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Uuid,
    pub location_id: Option<Uuid>,
    pub valid_from: Date,
    pub urgent: bool,
    pub sibling: bool,
    pub preferred: bool,
    pub tie: String,
    pub seed: String,
    pub source: String,
    pub by_account: Option<Uuid>,
    pub at: DateTimeUtc,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
