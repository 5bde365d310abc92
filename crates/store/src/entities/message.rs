//! Rows of `message`.

use sea_orm::entity::prelude::*;
use serde::Deserialize;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Deserialize)]
#[sea_orm(table_name = "message")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Uuid,
    pub family_id: Option<Uuid>,
    pub location_id: Option<Uuid>,
    pub proposal_id: Option<Uuid>,
    pub appointment_id: Option<Uuid>,
    pub invitation_id: Option<Uuid>,
    pub template: String,
    pub channel: String,
    pub language: String,
    pub recipient: String,
    pub subject: String,
    pub body: String,
    pub attachment: String,
    pub state: String,
    pub attempts: i32,
    pub due_at: DateTimeUtc,
    pub leased_until: Option<DateTimeUtc>,
    pub problem: String,
    pub provider_id: String,
    pub created_at: DateTimeUtc,
    pub sent_at: Option<DateTimeUtc>,
    pub delivered_at: Option<DateTimeUtc>,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
