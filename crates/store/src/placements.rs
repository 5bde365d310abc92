//! Queries for children that come to a location.

use crate::entities::{placement, proposal};
use crate::locations::Within;
use crate::{Page, Result, Scope, Store};
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use uuid::Uuid;

impl Store {
    /// Placements that a proposal led to, of which care begins on a day or later and does
    /// not end before `today`; what begins first on top.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn placements_at(
        &self,
        scope: Scope,
        within: Within,
        from: NaiveDate,
        today: NaiveDate,
        page: u64,
    ) -> Result<Page<placement::Model>> {
        use placement::Column;
        let goes_on =
            Condition::any().add(Column::UntilDay.is_null()).add(Column::UntilDay.gte(today));
        let query = placement::Entity::find()
            .filter(Column::DeskId.eq(scope.desk()))
            .filter(within.about(scope, Column::LocationId))
            .filter(Column::ProposalId.is_not_null())
            .filter(Column::UndoneAt.is_null())
            .filter(Column::FromDay.gte(from))
            .filter(goes_on)
            .order_by_asc(Column::FromDay)
            .order_by_asc(Column::Id);
        Page::of(query, self.reader(), page).await
    }

    /// The codes of these proposals.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn codes_of_proposals(
        &self,
        scope: Scope,
        ids: impl IntoIterator<Item = Uuid> + Send,
    ) -> Result<HashMap<Uuid, String>> {
        let rows = proposal::Entity::find()
            .filter(proposal::Column::DeskId.eq(scope.desk()))
            .filter(proposal::Column::Id.is_in(ids))
            .all(self.reader())
            .await?;
        Ok(rows.into_iter().map(|row| (row.id, row.code)).collect())
    }
}
