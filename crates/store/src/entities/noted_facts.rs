//! Rows of `noted_facts`.

use sea_orm::entity::prelude::*;
use serde::Deserialize;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Deserialize)]
#[sea_orm(table_name = "noted_facts")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Uuid,
    pub request_id: Uuid,
    #[serde(deserialize_with = "super::bytes")]
    pub body: Vec<u8>,
    pub by_account: Option<Uuid>,
    pub at: DateTimeUtc,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
