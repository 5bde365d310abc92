//! Rows of `import`.

use sea_orm::entity::prelude::*;
use serde::Deserialize;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Deserialize)]
#[sea_orm(table_name = "import")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Uuid,
    pub code: String,
    pub kind: String,
    pub file_name: String,
    pub file_hash: String,
    pub mapping: String,
    pub state: String,
    pub rows_total: i32,
    pub rows_done: i32,
    pub rows_new: i32,
    pub rows_known: i32,
    pub rows_updated: i32,
    pub rows_left: i32,
    pub rows_bad: i32,
    pub rows_kept: i32,
    /// Of the new rows, those that became requests.
    pub rows_requests: i32,
    pub by_account: Uuid,
    pub created_at: DateTimeUtc,
    pub undone_at: Option<DateTimeUtc>,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
