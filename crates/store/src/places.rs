//! Queries for free places.

use crate::entities::{desk, free_place, placement};
use crate::locations::Within;
use crate::{Page, Result, Scope, Store, Tx};
use chrono::NaiveDate;
use domain::places::FreePlaceState;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

/// Which places.
#[derive(Debug, Clone, Default)]
pub struct PlaceFilter {
    /// Where it stands; none for all.
    pub state: Option<FreePlaceState>,
    /// At this location.
    pub location: Option<Uuid>,
    /// Free on this day or before.
    pub from: Option<NaiveDate>,
}

impl Store {
    /// Reported places, those that expire first on top.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn places(
        &self,
        scope: Scope,
        within: Within,
        filter: &PlaceFilter,
        page: u64,
    ) -> Result<Page<free_place::Model>> {
        let mut query = free_place::Entity::find()
            .filter(free_place::Column::DeskId.eq(scope.desk()))
            .filter(within.about(scope, free_place::Column::LocationId));
        if let Some(state) = filter.state {
            query = query.filter(free_place::Column::State.eq(state.word()));
        }
        if let Some(location) = filter.location {
            query = query.filter(free_place::Column::LocationId.eq(location));
        }
        if let Some(day) = filter.from {
            query = query.filter(free_place::Column::FromDay.lte(day));
        }
        let query =
            query.order_by_asc(free_place::Column::ExpiresOn).order_by_asc(free_place::Column::Id);
        Page::of(query, self.reader(), page).await
    }

    /// All places of a desk that can be proposed, the newest report first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn open_places(&self, scope: Scope) -> Result<Vec<free_place::Model>> {
        Ok(free_place::Entity::find()
            .filter(free_place::Column::DeskId.eq(scope.desk()))
            .filter(free_place::Column::State.eq(FreePlaceState::Open.word()))
            .order_by_desc(free_place::Column::CreatedAt)
            .order_by_desc(free_place::Column::Id)
            .all(self.reader())
            .await?)
    }

    /// The places of one location that are free, or that a family is thinking about.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn live_places_at(
        &self,
        scope: Scope,
        location: Uuid,
    ) -> Result<Vec<free_place::Model>> {
        let live = [FreePlaceState::Open, FreePlaceState::Proposed];
        Ok(free_place::Entity::find()
            .filter(free_place::Column::DeskId.eq(scope.desk()))
            .filter(free_place::Column::LocationId.eq(location))
            .filter(free_place::Column::State.is_in(live.map(FreePlaceState::word)))
            .order_by_asc(free_place::Column::ExpiresOn)
            .order_by_asc(free_place::Column::Id)
            .all(self.reader())
            .await?)
    }

    /// Every desk of the installation, for jobs at night.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn desks_for_jobs(&self) -> Result<Vec<Scope>> {
        let ids: Vec<Uuid> = desk::Entity::find()
            .select_only()
            .column(desk::Column::Id)
            .order_by_asc(desk::Column::Id)
            .into_tuple()
            .all(self.reader())
            .await?;
        Ok(ids.into_iter().map(Scope::of_desk).collect())
    }
}

/// The place that was opened for the days that this placement left free, if there were any:
/// the one that came at the same moment in the same location.
///
/// # Errors
/// When the database fails.
pub async fn left_by(
    connection: &impl ConnectionTrait,
    placed: &placement::Model,
) -> Result<Option<free_place::Model>> {
    let (Some(location), Some(taken)) = (placed.location_id, placed.free_place_id) else {
        return Ok(None);
    };
    Ok(free_place::Entity::find()
        .filter(free_place::Column::DeskId.eq(placed.desk_id))
        .filter(free_place::Column::LocationId.eq(location))
        .filter(free_place::Column::CreatedAt.eq(placed.at))
        .filter(free_place::Column::Id.ne(taken))
        .one(connection)
        .await?)
}

impl Tx {
    /// Open places of a desk whose term is over, locked.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn lock_lapsed_places(
        &self,
        scope: Scope,
        today: NaiveDate,
        most: u64,
    ) -> Result<Vec<free_place::Model>> {
        Ok(free_place::Entity::find()
            .filter(free_place::Column::DeskId.eq(scope.desk()))
            .filter(free_place::Column::State.eq(FreePlaceState::Open.word()))
            .filter(free_place::Column::ExpiresOn.lt(today))
            .order_by_asc(free_place::Column::Id)
            .limit(most)
            .lock_exclusive()
            .all(self.connection()?)
            .await?)
    }
}
