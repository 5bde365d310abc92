//! Rows of `sign_in_code`.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sign_in_code")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Option<Uuid>,
    pub family_id: Option<Uuid>,
    pub parent_id: Option<Uuid>,
    pub kind: String,
    pub channel: String,
    pub nonce: String,
    pub code_hash: String,
    pub browser_hash: String,
    pub attempts: i32,
    pub created_at: DateTimeUtc,
    pub ends_at: DateTimeUtc,
    pub queued_at: Option<DateTimeUtc>,
    pub used_at: Option<DateTimeUtc>,
    pub revoked_at: Option<DateTimeUtc>,
    pub by_account: Option<Uuid>,
    pub reference: String,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
