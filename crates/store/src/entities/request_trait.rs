//! Rows of `trait`.

use sea_orm::entity::prelude::*;
use serde::Deserialize;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Deserialize)]
#[sea_orm(table_name = "trait")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Uuid,
    pub request_id: Uuid,
    pub kind: String,
    pub holds: bool,
    #[serde(deserialize_with = "super::bytes")]
    pub reason: Vec<u8>,
    pub source: String,
    pub rule_set: String,
    pub by_account: Option<Uuid>,
    pub at: DateTimeUtc,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
