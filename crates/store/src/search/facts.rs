//! What tells the things that were found apart, as they are now.

use super::Hit;
use crate::entities::{child, family, intake, location};
use crate::{Result, Scope, Store};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use uuid::Uuid;

/// The rows behind what was found, by key.
#[derive(Debug, Default)]
pub struct Facts {
    /// Families.
    pub families: HashMap<Uuid, family::Model>,
    /// Children of each family, in their order.
    pub children: HashMap<Uuid, Vec<child::Model>>,
    /// Contact notes.
    pub notes: HashMap<Uuid, intake::Model>,
    /// Locations.
    pub locations: HashMap<Uuid, location::Model>,
}

impl Store {
    /// The rows behind what was found; one question for each kind that is among it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn search_facts(&self, scope: Scope, hits: &[Hit]) -> Result<Facts> {
        let of = |kind: &str| -> Vec<Uuid> {
            hits.iter().filter(|hit| hit.kind == kind).map(|hit| hit.subject).collect()
        };
        let (families, notes, locations) = (of("family"), of("intake"), of("location"));
        let mut facts = Facts::default();
        if !families.is_empty() {
            let rows = family::Entity::find()
                .filter(family::Column::DeskId.eq(scope.desk()))
                .filter(family::Column::Id.is_in(families.iter().copied()))
                .all(self.reader())
                .await?;
            facts.families = rows.into_iter().map(|row| (row.id, row)).collect();
            let rows = child::Entity::find()
                .filter(child::Column::DeskId.eq(scope.desk()))
                .filter(child::Column::FamilyId.is_in(families))
                .order_by_asc(child::Column::Number)
                .all(self.reader())
                .await?;
            for row in rows {
                facts.children.entry(row.family_id).or_default().push(row);
            }
        }
        if !notes.is_empty() {
            let rows = intake::Entity::find()
                .filter(intake::Column::DeskId.eq(scope.desk()))
                .filter(intake::Column::Id.is_in(notes))
                .all(self.reader())
                .await?;
            facts.notes = rows.into_iter().map(|row| (row.id, row)).collect();
        }
        if !locations.is_empty() {
            let rows = location::Entity::find()
                .filter(location::Column::DeskId.eq(scope.desk()))
                .filter(location::Column::Id.is_in(locations))
                .all(self.reader())
                .await?;
            facts.locations = rows.into_iter().map(|row| (row.id, row)).collect();
        }
        Ok(facts)
    }
}
