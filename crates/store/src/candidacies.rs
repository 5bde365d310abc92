//! Queries for requests that were put to locations.

use crate::entities::{candidacy, child, family, request, wish};
use crate::locations::Within;
use crate::{PAGE_SIZE, Page, Result, Scope, Store, Tx};
use chrono::{DateTime, NaiveDate, Utc};
use domain::requests::RequestState;
use sea_orm::sea_query::SelectStatement;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait,
};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Which questions to locations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CandidacyFilter {
    /// Those that wait for an answer.
    #[default]
    Waiting,
    /// Those that were answered and are not closed.
    Answered,
    /// Those that are over.
    Closed,
}

impl CandidacyFilter {
    /// A question about a request that is over, is over too, closed by itself or not.
    pub(crate) fn condition(self, scope: Scope) -> Condition {
        let (answer, closed) = (candidacy::Column::Answer, candidacy::Column::ClosedAt);
        let about = candidacy::Column::RequestId;
        let open =
            Condition::all().add(closed.is_null()).add(about.in_subquery(still_looking(scope)));
        match self {
            Self::Waiting => open.add(answer.is_null()),
            Self::Answered => open.add(answer.is_not_null()),
            Self::Closed => Condition::any()
                .add(closed.is_not_null())
                .add(about.not_in_subquery(still_looking(scope))),
        }
    }
}

/// Everything known about the request behind a question to a location. What of it the
/// location may see is decided in the use case.
#[derive(Debug, Clone)]
pub struct Behind {
    /// The request.
    pub request: request::Model,
    /// Its child.
    pub child: child::Model,
    /// The number of the child among those of the family, to tell them apart; 0 for an only
    /// child.
    pub child_number: i32,
    /// Its family.
    pub family: family::Model,
    /// The wish as it is now, as it is stored.
    pub wish: String,
}

fn still_looking(scope: Scope) -> SelectStatement {
    let looking = [RequestState::Open, RequestState::Partly].map(RequestState::word);
    request::Entity::find()
        .select_only()
        .column(request::Column::Id)
        .filter(request::Column::DeskId.eq(scope.desk()))
        .filter(request::Column::State.is_in(looking))
        .into_query()
}

impl Store {
    /// Questions to locations, what is due first on top.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn candidacies(
        &self,
        scope: Scope,
        within: Within,
        filter: CandidacyFilter,
        page: u64,
    ) -> Result<Page<candidacy::Model>> {
        let query = candidacy::Entity::find()
            .filter(candidacy::Column::DeskId.eq(scope.desk()))
            .filter(within.about(scope, candidacy::Column::LocationId))
            .filter(filter.condition(scope));
        let query = match filter {
            CandidacyFilter::Waiting => query.order_by_asc(candidacy::Column::DueOn),
            CandidacyFilter::Answered => query.order_by_desc(candidacy::Column::AnsweredAt),
            CandidacyFilter::Closed => query.order_by_desc(candidacy::Column::ClosedAt),
        };
        Page::of(query.order_by_asc(candidacy::Column::Id), self.reader(), page).await
    }

    /// All questions about one request, oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn candidacies_of_request(
        &self,
        scope: Scope,
        request: Uuid,
    ) -> Result<Vec<candidacy::Model>> {
        Ok(candidacy::Entity::find()
            .filter(candidacy::Column::DeskId.eq(scope.desk()))
            .filter(candidacy::Column::RequestId.eq(request))
            .order_by_asc(candidacy::Column::AskedOn)
            .order_by_asc(candidacy::Column::Id)
            .all(self.reader())
            .await?)
    }

    /// Questions that a location answered and the desk has not dealt with, oldest answer
    /// first; only of requests for which care is still looked for.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn answered_waiting(&self, scope: Scope) -> Result<Vec<candidacy::Model>> {
        Ok(candidacy::Entity::find()
            .filter(candidacy::Column::DeskId.eq(scope.desk()))
            .filter(CandidacyFilter::Answered.condition(scope))
            .order_by_asc(candidacy::Column::AnsweredAt)
            .all(self.reader())
            .await?)
    }

    /// Questions to a location that closed since a moment without its answer, newest first;
    /// a page of them at most.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn closed_unanswered(
        &self,
        scope: Scope,
        location: Uuid,
        since: DateTime<Utc>,
    ) -> Result<Vec<candidacy::Model>> {
        Ok(candidacy::Entity::find()
            .filter(candidacy::Column::DeskId.eq(scope.desk()))
            .filter(candidacy::Column::LocationId.eq(location))
            .filter(candidacy::Column::Answer.is_null())
            .filter(candidacy::Column::ClosedAt.gte(since))
            .order_by_desc(candidacy::Column::ClosedAt)
            .order_by_asc(candidacy::Column::Id)
            .limit(PAGE_SIZE)
            .all(self.reader())
            .await?)
    }

    /// Questions whose answer should have come by now, longest overdue first; only of
    /// requests for which care is still looked for.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn overdue(&self, scope: Scope, today: NaiveDate) -> Result<Vec<candidacy::Model>> {
        Ok(candidacy::Entity::find()
            .filter(candidacy::Column::DeskId.eq(scope.desk()))
            .filter(CandidacyFilter::Waiting.condition(scope))
            .filter(candidacy::Column::DueOn.lt(today))
            .order_by_asc(candidacy::Column::DueOn)
            .all(self.reader())
            .await?)
    }

    /// What is behind these questions, as [`behind`] tells it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn behind(
        &self,
        scope: Scope,
        requests: impl IntoIterator<Item = Uuid> + Send,
    ) -> Result<HashMap<Uuid, Behind>> {
        behind(self.reader(), scope, requests).await
    }
}

impl Tx {
    /// The locations to which a request is put and not closed.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn locations_asked(&self, scope: Scope, request: Uuid) -> Result<HashSet<Uuid>> {
        let asked: Vec<Uuid> = candidacy::Entity::find()
            .select_only()
            .column(candidacy::Column::LocationId)
            .filter(candidacy::Column::DeskId.eq(scope.desk()))
            .filter(candidacy::Column::RequestId.eq(request))
            .filter(candidacy::Column::ClosedAt.is_null())
            .into_tuple()
            .all(self.connection()?)
            .await?;
        Ok(asked.into_iter().collect())
    }
}

/// What is behind these questions, by the key of the request: four queries, however
/// many there are.
///
/// # Errors
/// When the database fails.
pub async fn behind(
    connection: &impl ConnectionTrait,
    scope: Scope,
    requests: impl IntoIterator<Item = Uuid> + Send,
) -> Result<HashMap<Uuid, Behind>> {
    let ids: HashSet<Uuid> = requests.into_iter().collect();
    let requests = request::Entity::find()
        .filter(request::Column::DeskId.eq(scope.desk()))
        .filter(request::Column::Id.is_in(ids.iter().copied()))
        .all(connection)
        .await?;
    let children = child::Entity::find()
        .filter(child::Column::DeskId.eq(scope.desk()))
        .filter(child::Column::FamilyId.is_in(requests.iter().map(|row| row.family_id)))
        .all(connection)
        .await?;
    let mut siblings: HashMap<Uuid, usize> = HashMap::new();
    for child in &children {
        *siblings.entry(child.family_id).or_default() += 1;
    }
    let families = family::Entity::find()
        .filter(family::Column::DeskId.eq(scope.desk()))
        .filter(family::Column::Id.is_in(requests.iter().map(|row| row.family_id)))
        .all(connection)
        .await?;
    let wishes = wish::Entity::find()
        .filter(wish::Column::DeskId.eq(scope.desk()))
        .filter(wish::Column::RequestId.is_in(ids))
        .all(connection)
        .await?;
    let children: HashMap<Uuid, child::Model> =
        children.into_iter().map(|row| (row.id, row)).collect();
    let families: HashMap<Uuid, family::Model> =
        families.into_iter().map(|row| (row.id, row)).collect();
    let wishes: HashMap<(Uuid, i32), String> =
        wishes.into_iter().map(|row| ((row.request_id, row.number), row.body)).collect();
    let behind = requests.into_iter().filter_map(|request| {
        let child = children.get(&request.child_id)?.clone();
        let family = families.get(&request.family_id)?.clone();
        let wish = wishes.get(&(request.id, request.wish_version))?.clone();
        let several = siblings.get(&family.id).is_some_and(|number| *number > 1);
        let child_number = if several { child.number } else { 0 };
        Some((request.id, Behind { request, child, child_number, family, wish }))
    });
    Ok(behind.collect())
}

/// The family that a question to a location is about.
///
/// # Errors
/// When the database fails.
pub async fn family_behind(
    connection: &impl ConnectionTrait,
    question: &candidacy::Model,
) -> Result<Option<family::Model>> {
    let whose = request::Entity::find_by_id(question.request_id)
        .select_only()
        .column(request::Column::FamilyId)
        .into_query();
    Ok(family::Entity::find()
        .filter(family::Column::DeskId.eq(question.desk_id))
        .filter(family::Column::Id.in_subquery(whose))
        .one(connection)
        .await?)
}
