//! Rows of `public_draft`.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "public_draft")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Uuid,
    pub secret_hash: String,
    pub link_hash: Option<String>,
    pub code_hash: Option<String>,
    pub links: i32,
    pub door: String,
    pub language: String,
    pub step: String,
    pub answers: Vec<u8>,
    pub by_account: Option<Uuid>,
    pub arrival_code: String,
    pub version: i32,
    pub begun_at: DateTimeUtc,
    pub saved_at: DateTimeUtc,
    pub ends_at: DateTimeUtc,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
