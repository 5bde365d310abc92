//! Queries for what a desk lets count beside the law.

use crate::entities::order_choice::{Column, Entity, Model};
use crate::{Result, Scope, Store};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

impl Store {
    /// The choices of a desk, the newest first: of two that begin on one day, the one that
    /// was made last.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn order_choices(&self, scope: Scope) -> Result<Vec<Model>> {
        Ok(Entity::find()
            .filter(Column::DeskId.eq(scope.desk()))
            .order_by_desc(Column::ValidFrom)
            .order_by_desc(Column::At)
            .order_by_desc(Column::Id)
            .all(self.reader())
            .await?)
    }
}
