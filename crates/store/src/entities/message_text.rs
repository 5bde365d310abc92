//! Rows of `message_text`.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "message_text")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Uuid,
    pub template: String,
    pub channel: String,
    pub language: String,
    pub number: i32,
    pub valid_from: Date,
    pub subject: String,
    pub body: Option<String>,
    pub translates: Option<i32>,
    pub by_account: Option<Uuid>,
    pub at: DateTimeUtc,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
