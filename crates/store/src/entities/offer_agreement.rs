//! Rows of `offer_agreement`.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "offer_agreement")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk_id: Uuid,
    pub code: String,
    pub other_desk_id: Uuid,
    pub about: String,
    pub proposed_by: Option<Uuid>,
    pub proposed_at: DateTimeUtc,
    pub agreed_by: Option<Uuid>,
    pub agreed_at: Option<DateTimeUtc>,
    pub ended_by: Option<Uuid>,
    pub ended_at: Option<DateTimeUtc>,
}

/// Joins are written in the queries that need them.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
