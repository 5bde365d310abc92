//! Queries for the placement board: sketches that take a place now.

use crate::candidacies::CandidacyFilter;
use crate::capacity::{Taker, of_child};
use crate::entities::{candidacy, child, placement, proposal, request, sketch};
use crate::locations::Within;
use crate::{Engine, Result, Scope, Store, Tx};
use chrono::{DateTime, Utc};
use domain::proposals::ProposalState;
use domain::requests::RequestState;
use sea_orm::sea_query::{Expr, ExprTrait as _, Query, SelectStatement};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, FromQueryResult, JoinType, QueryFilter, QueryOrder,
    QuerySelect, RelationDef, Select,
};
use uuid::Uuid;

#[derive(FromQueryResult)]
struct Latest {
    latest: Option<DateTime<Utc>>,
    number: i64,
}

fn to_request() -> RelationDef {
    sketch::Entity::belongs_to(request::Entity)
        .from(sketch::Column::RequestId)
        .to(request::Column::Id)
        .into()
}

/// What happened with the same request at the same location, from the sketch on.
fn taken_over() -> [SelectStatement; 2] {
    let same = |request: Expr, location: Expr| {
        Condition::all()
            .add(request.equals((sketch::Entity, sketch::Column::RequestId)))
            .add(location.equals((sketch::Entity, sketch::Column::LocationId)))
    };
    let proposed = Query::select()
        .expr(Expr::val(1))
        .from(proposal::Entity)
        .cond_where(same(
            Expr::col((proposal::Entity, proposal::Column::RequestId)),
            Expr::col((proposal::Entity, proposal::Column::LocationId)),
        ))
        .and_where(
            Expr::col((proposal::Entity, proposal::Column::State)).eq(ProposalState::Sent.word()),
        )
        .take();
    let placed = Query::select()
        .expr(Expr::val(1))
        .from(placement::Entity)
        .cond_where(same(
            Expr::col((placement::Entity, placement::Column::RequestId)),
            Expr::col((placement::Entity, placement::Column::LocationId)),
        ))
        .and_where(Expr::col((placement::Entity, placement::Column::UndoneAt)).is_null())
        .and_where(
            Expr::col((placement::Entity, placement::Column::At))
                .gte(Expr::col((sketch::Entity, sketch::Column::At))),
        )
        .take();
    [proposed, placed]
}

/// Sketches that take a place: not withdrawn, of a request for which care is still looked
/// for, without an answer of the location, and not taken over by a proposal or a placement.
fn living(scope: Scope) -> Select<sketch::Entity> {
    let to_candidacy: RelationDef = sketch::Entity::belongs_to(candidacy::Entity)
        .from(sketch::Column::CandidacyId)
        .to(candidacy::Column::Id)
        .into();
    let looking = [RequestState::Open, RequestState::Partly].map(RequestState::word);
    let [proposed, placed] = taken_over();
    sketch::Entity::find()
        .join(JoinType::InnerJoin, to_request())
        .join(JoinType::LeftJoin, to_candidacy)
        .filter(sketch::Column::DeskId.eq(scope.desk()))
        .filter(sketch::Column::WithdrawnAt.is_null())
        .filter(request::Column::State.is_in(looking))
        .filter(candidacy::Column::ClosedAt.is_null())
        .filter(candidacy::Column::Answer.is_null())
        .filter(Expr::not_exists(proposed))
        .filter(Expr::not_exists(placed))
}

fn in_order(query: Select<sketch::Entity>) -> Select<sketch::Entity> {
    query.order_by_asc(sketch::Column::FromDay).order_by_asc(sketch::Column::Id)
}

impl Store {
    /// The sketches that take a place at these locations, the first to begin on top.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn living_sketches(
        &self,
        scope: Scope,
        within: Within,
    ) -> Result<Vec<sketch::Model>> {
        let query = living(scope).filter(within.about(scope, sketch::Column::LocationId));
        Ok(in_order(query).all(self.reader()).await?)
    }

    /// The sketches of a request that take a place, the first to begin on top.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sketches_of(&self, scope: Scope, request: Uuid) -> Result<Vec<sketch::Model>> {
        let query = living(scope).filter(sketch::Column::RequestId.eq(request));
        Ok(in_order(query).all(self.reader()).await?)
    }

    /// What the board asks of a location and that waits for an answer, the first to begin on
    /// top; only of requests for which care is still looked for.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn batch_at(&self, scope: Scope, location: Uuid) -> Result<Vec<candidacy::Model>> {
        Ok(candidacy::Entity::find()
            .filter(candidacy::Column::DeskId.eq(scope.desk()))
            .filter(candidacy::Column::LocationId.eq(location))
            .filter(candidacy::Column::AskedWeek.is_not_null())
            .filter(CandidacyFilter::Waiting.condition(scope))
            .order_by_asc(candidacy::Column::AskedStart)
            .order_by_asc(candidacy::Column::Id)
            .all(self.reader())
            .await?)
    }

    /// A mark that differs as soon as somebody makes, changes or withdraws a sketch of a desk.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn mark_of_sketches(&self, scope: Scope) -> Result<String> {
        let found = sketch::Entity::find()
            .select_only()
            .expr_as(Expr::col(sketch::Column::At).max(), "latest")
            .expr_as(Expr::cust("COALESCE(SUM(version), 0)"), "number")
            .filter(sketch::Column::DeskId.eq(scope.desk()))
            .into_model::<Latest>()
            .one(self.reader())
            .await?;
        Ok(found.map_or_else(String::new, |found| {
            let at = found.latest.map_or(0, |at| at.timestamp_micros());
            format!("{at}-{}", found.number)
        }))
    }

    /// The children of whom a sketch takes a place at these locations.
    pub(crate) async fn sketched(&self, scope: Scope, within: Within) -> Result<Vec<Taker>> {
        use sketch::Column;
        let nothing = |kind: &'static str| Expr::cust(format!("CAST(NULL AS {kind})"));
        let (id, date) = match self.engine() {
            Engine::Sqlite => ("blob", "text"),
            Engine::Postgres => ("uuid", "date"),
        };
        Ok(living(scope)
            .select_only()
            .expr_as(nothing(id), "placement_id")
            .columns([Column::RequestId, Column::LocationId, Column::Week, Column::FromDay])
            .expr_as(nothing(date), "until_day")
            .expr_as(nothing("text"), "certainty")
            .columns([child::Column::GivenName, child::Column::BirthDate, child::Column::DueDate])
            .column(child::Column::SchoolEntry)
            .expr_as(Expr::val(false), "proposed")
            .join(JoinType::InnerJoin, of_child())
            .filter(within.about(scope, Column::LocationId))
            .into_model()
            .all(self.reader())
            .await?)
    }
}

impl Tx {
    /// The sketches of a request that take a place, within a change.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sketches_of(&self, scope: Scope, request: Uuid) -> Result<Vec<sketch::Model>> {
        let query = living(scope).filter(sketch::Column::RequestId.eq(request));
        Ok(in_order(query).all(self.connection()?).await?)
    }

    /// The question about a request to a location that is not closed.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn open_question(
        &self,
        scope: Scope,
        request: Uuid,
        location: Uuid,
    ) -> Result<Option<candidacy::Model>> {
        Ok(candidacy::Entity::find()
            .filter(candidacy::Column::DeskId.eq(scope.desk()))
            .filter(candidacy::Column::RequestId.eq(request))
            .filter(candidacy::Column::LocationId.eq(location))
            .filter(candidacy::Column::ClosedAt.is_null())
            .one(self.connection()?)
            .await?)
    }

    /// The sketch that led to a question to a location.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sketch_behind(
        &self,
        scope: Scope,
        candidacy: Uuid,
    ) -> Result<Option<sketch::Model>> {
        Ok(sketch::Entity::find()
            .filter(sketch::Column::DeskId.eq(scope.desk()))
            .filter(sketch::Column::CandidacyId.eq(candidacy))
            .order_by_desc(sketch::Column::At)
            .one(self.connection()?)
            .await?)
    }
}
