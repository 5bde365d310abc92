//! Rows of `account`.

use sea_orm::entity::prelude::*;
use serde::Deserialize;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Deserialize)]
#[sea_orm(table_name = "account")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Option<Uuid>,
    pub email: String,
    pub name: String,
    pub role: String,
    pub organiser_id: Option<Uuid>,
    pub location_id: Option<Uuid>,
    pub password_hash: Option<String>,
    #[serde(deserialize_with = "super::maybe_bytes")]
    pub totp_secret: Option<Vec<u8>>,
    pub totp_last_step: Option<i64>,
    pub oidc_subject: Option<String>,
    pub language: String,
    pub closed_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
