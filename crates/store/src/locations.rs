//! Queries for locations and organisers.

use crate::entities::{free_place, location, organiser};
use crate::{Page, Result, Scope, Store};
use chrono::NaiveDate;
use domain::places::FreePlaceState;
use sea_orm::sea_query::{Expr, ExprTrait as _, Func, SelectStatement};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait,
};
use std::collections::HashMap;
use uuid::Uuid;

/// Which locations of a desk somebody has to do with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Within {
    /// All of them: the desk itself.
    Desk,
    /// Those of one organiser.
    Organiser(Uuid),
    /// One.
    Location(Uuid),
}

impl Within {
    fn condition(self) -> Condition {
        let all = Condition::all();
        match self {
            Self::Desk => all,
            Self::Organiser(id) => all.add(location::Column::OrganiserId.eq(id)),
            Self::Location(id) => all.add(location::Column::Id.eq(id)),
        }
    }

    /// Whether a location is one of them.
    #[must_use]
    pub fn holds(self, row: &location::Model) -> bool {
        match self {
            Self::Desk => true,
            Self::Organiser(id) => row.organiser_id == id,
            Self::Location(id) => row.id == id,
        }
    }

    /// The condition that a row about a location is about one of these.
    pub(crate) fn about(self, scope: Scope, column: impl ColumnTrait) -> Condition {
        let all = Condition::all();
        match self {
            Self::Desk => all,
            Self::Location(id) => all.add(column.eq(id)),
            Self::Organiser(_) => all.add(column.in_subquery(self.ids(scope))),
        }
    }

    fn ids(self, scope: Scope) -> SelectStatement {
        location::Entity::find()
            .select_only()
            .column(location::Column::Id)
            .filter(location::Column::DeskId.eq(scope.desk()))
            .filter(self.condition())
            .into_query()
    }
}

/// Which locations.
#[derive(Debug, Clone, Default)]
pub struct LocationFilter {
    /// Part of the name or the town, any case.
    pub name: String,
    /// Kind; empty for all.
    pub kind: String,
    /// Tier; empty for all.
    pub tier: String,
    /// Not checked since before this day.
    pub stale_before: Option<NaiveDate>,
}

#[derive(FromQueryResult)]
struct Counted {
    location_id: Uuid,
    number: i64,
}

impl Store {
    /// Locations by name, a page at a time.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn locations(
        &self,
        scope: Scope,
        within: Within,
        filter: &LocationFilter,
        page: u64,
    ) -> Result<Page<location::Model>> {
        let mut query = location::Entity::find()
            .filter(location::Column::DeskId.eq(scope.desk()))
            .filter(within.condition());
        if !filter.name.is_empty() {
            let like = format!("%{}%", filter.name.to_lowercase());
            let lower =
                |column: location::Column| Func::lower(Expr::col(column)).like(like.clone());
            query = query.filter(
                Condition::any()
                    .add(lower(location::Column::Name))
                    .add(lower(location::Column::Town)),
            );
        }
        if !filter.kind.is_empty() {
            query = query.filter(location::Column::Kind.eq(&filter.kind));
        }
        if !filter.tier.is_empty() {
            query = query.filter(location::Column::Tier.eq(&filter.tier));
        }
        if let Some(day) = filter.stale_before {
            query = query.filter(
                Condition::any()
                    .add(location::Column::ConfirmedOn.is_null())
                    .add(location::Column::ConfirmedOn.lt(day)),
            );
        }
        let query = query.order_by_asc(location::Column::Name).order_by_asc(location::Column::Id);
        Page::of(query, self.reader(), page).await
    }

    /// All locations that somebody has to do with, by name: a few hundred at most.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn all_locations(
        &self,
        scope: Scope,
        within: Within,
    ) -> Result<Vec<location::Model>> {
        Ok(location::Entity::find()
            .filter(location::Column::DeskId.eq(scope.desk()))
            .filter(within.condition())
            .order_by_asc(location::Column::Name)
            .order_by_asc(location::Column::Id)
            .all(self.reader())
            .await?)
    }

    /// The locations with these keys.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn locations_by_id(
        &self,
        scope: Scope,
        ids: impl IntoIterator<Item = Uuid> + Send,
    ) -> Result<HashMap<Uuid, location::Model>> {
        let ids: std::collections::HashSet<Uuid> = ids.into_iter().collect();
        let rows = location::Entity::find()
            .filter(location::Column::DeskId.eq(scope.desk()))
            .filter(location::Column::Id.is_in(ids))
            .all(self.reader())
            .await?;
        Ok(rows.into_iter().map(|row| (row.id, row)).collect())
    }

    /// The organisers of a desk, by name.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn organisers(&self, scope: Scope) -> Result<Vec<organiser::Model>> {
        Ok(organiser::Entity::find()
            .filter(organiser::Column::DeskId.eq(scope.desk()))
            .order_by_asc(organiser::Column::Name)
            .order_by_asc(organiser::Column::Id)
            .all(self.reader())
            .await?)
    }

    /// How many places are open at each of these locations.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn open_place_counts(
        &self,
        scope: Scope,
        locations: impl IntoIterator<Item = Uuid> + Send,
        today: NaiveDate,
    ) -> Result<HashMap<Uuid, i64>> {
        let counted = free_place::Entity::find()
            .select_only()
            .column(free_place::Column::LocationId)
            .column_as(free_place::Column::Id.count(), "number")
            .filter(free_place::Column::DeskId.eq(scope.desk()))
            .filter(free_place::Column::LocationId.is_in(locations))
            .filter(free_place::Column::State.eq(FreePlaceState::Open.word()))
            .filter(free_place::Column::ExpiresOn.gte(today))
            .group_by(free_place::Column::LocationId)
            .into_model::<Counted>()
            .all(self.reader())
            .await?;
        Ok(counted.into_iter().map(|row| (row.location_id, row.number)).collect())
    }

    /// The location to which a personal link belongs, by what is stored of its secret.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn location_of_link(&self, hash: &str) -> Result<Option<location::Model>> {
        Ok(location::Entity::find()
            .filter(location::Column::LinkHash.eq(hash))
            .one(self.reader())
            .await?)
    }
}
