//! Queries for how full locations are: what changes their places, and who takes them.

use crate::entities::{capacity_change, child, placement, present_child, proposal, request};
use crate::locations::Within;
use crate::{Engine, Result, Scope, Store};
use chrono::NaiveDate;
use domain::proposals::ProposalState;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, FromQueryResult, JoinType, QueryFilter, QueryOrder,
    QuerySelect, RelationDef,
};
use uuid::Uuid;

/// A child with a placement, a proposal or a sketch at a location.
#[derive(Debug, Clone, PartialEq, Eq, FromQueryResult)]
pub struct Taker {
    /// The placement; none for a proposal without an answer and for a sketch.
    pub placement_id: Option<Uuid>,
    /// The request behind it.
    pub request_id: Uuid,
    /// The location.
    pub location_id: Option<Uuid>,
    /// Parts of the week; none when only a number of days is known.
    pub week: i64,
    /// Whether a proposal led to it, or may lead to it.
    pub proposed: bool,
    /// First day of care.
    pub from_day: NaiveDate,
    /// Last day, when it is known.
    pub until_day: Option<NaiveDate>,
    /// `draft`, `planned` or `confirmed`; none for a proposal and a sketch.
    pub certainty: Option<String>,
    /// First name of the child; empty when not known or not born.
    pub given_name: String,
    /// Day of birth.
    pub birth_date: Option<NaiveDate>,
    /// The day on which it is due.
    pub due_date: Option<NaiveDate>,
    /// The day on which it goes to school, as the family told.
    pub school_entry: Option<NaiveDate>,
}

pub(crate) fn of_child() -> RelationDef {
    request::Entity::belongs_to(child::Entity)
        .from(request::Column::ChildId)
        .to(child::Column::Id)
        .into()
}

impl Store {
    /// What changes these locations, in the order in which it was recorded; what was taken
    /// back is left out.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn capacity_changes(
        &self,
        scope: Scope,
        within: Within,
    ) -> Result<Vec<capacity_change::Model>> {
        use capacity_change::Column;
        Ok(capacity_change::Entity::find()
            .filter(Column::DeskId.eq(scope.desk()))
            .filter(within.about(scope, Column::LocationId))
            .filter(Column::UndoneAt.is_null())
            .order_by_asc(Column::At)
            .order_by_asc(Column::Id)
            .all(self.reader())
            .await?)
    }

    /// The children with a placement at these locations that does not end before a day, and
    /// those with a proposal that waits for an answer or with a sketch; what begins first on top.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn takers(&self, scope: Scope, within: Within, day: NaiveDate) -> Result<Vec<Taker>> {
        let mut takers = self.placed(scope, within, day).await?;
        takers.extend(self.proposed(scope, within).await?);
        takers.extend(self.sketched(scope, within).await?);
        takers.sort_by_key(|taker| (taker.from_day, taker.request_id));
        Ok(takers)
    }

    /// The children without a name at these locations who do not leave before a day, in the
    /// order in which they were entered.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn present_children(
        &self,
        scope: Scope,
        within: Within,
        day: NaiveDate,
    ) -> Result<Vec<present_child::Model>> {
        use present_child::Column;
        let goes_on =
            Condition::any().add(Column::UntilDay.is_null()).add(Column::UntilDay.gte(day));
        Ok(present_child::Entity::find()
            .filter(Column::DeskId.eq(scope.desk()))
            .filter(within.about(scope, Column::LocationId))
            .filter(Column::UndoneAt.is_null())
            .filter(goes_on)
            .order_by_asc(Column::At)
            .order_by_asc(Column::Id)
            .all(self.reader())
            .await?)
    }

    async fn placed(&self, scope: Scope, within: Within, day: NaiveDate) -> Result<Vec<Taker>> {
        use placement::Column;
        let to_request: RelationDef = placement::Entity::belongs_to(request::Entity)
            .from(Column::RequestId)
            .to(request::Column::Id)
            .into();
        let goes_on =
            Condition::any().add(Column::UntilDay.is_null()).add(Column::UntilDay.gte(day));
        Ok(placement::Entity::find()
            .select_only()
            .column_as(Column::Id, "placement_id")
            .columns([Column::RequestId, Column::LocationId, Column::Week, Column::FromDay])
            .columns([Column::UntilDay, Column::Certainty])
            .columns([child::Column::GivenName, child::Column::BirthDate, child::Column::DueDate])
            .column(child::Column::SchoolEntry)
            .expr_as(Expr::col((placement::Entity, Column::ProposalId)).is_not_null(), "proposed")
            .join(JoinType::InnerJoin, to_request)
            .join(JoinType::InnerJoin, of_child())
            .filter(Column::DeskId.eq(scope.desk()))
            .filter(Column::LocationId.is_not_null())
            .filter(within.about(scope, Column::LocationId))
            .filter(Column::UndoneAt.is_null())
            .filter(goes_on)
            .into_model()
            .all(self.reader())
            .await?)
    }

    async fn proposed(&self, scope: Scope, within: Within) -> Result<Vec<Taker>> {
        use proposal::Column;
        let to_request: RelationDef = proposal::Entity::belongs_to(request::Entity)
            .from(Column::RequestId)
            .to(request::Column::Id)
            .into();
        let nothing = |kind: &'static str| Expr::cust(format!("CAST(NULL AS {kind})"));
        let (id, date) = match self.engine() {
            Engine::Sqlite => ("blob", "text"),
            Engine::Postgres => ("uuid", "date"),
        };
        Ok(proposal::Entity::find()
            .select_only()
            .expr_as(nothing(id), "placement_id")
            .columns([Column::RequestId, Column::LocationId, Column::Week])
            .column_as(Column::Start, "from_day")
            .expr_as(nothing(date), "until_day")
            .expr_as(nothing("text"), "certainty")
            .columns([child::Column::GivenName, child::Column::BirthDate, child::Column::DueDate])
            .column(child::Column::SchoolEntry)
            .expr_as(Expr::val(true), "proposed")
            .join(JoinType::InnerJoin, to_request)
            .join(JoinType::InnerJoin, of_child())
            .filter(Column::DeskId.eq(scope.desk()))
            .filter(within.about(scope, Column::LocationId))
            .filter(Column::State.eq(ProposalState::Sent.word()))
            .into_model()
            .all(self.reader())
            .await?)
    }
}
