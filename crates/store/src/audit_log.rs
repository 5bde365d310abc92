//! Reading the log of a desk back: who did and who saw what, newest first.

use crate::entities::{
    appointment, audit_entry, candidacy, child, contact, family, frozen_return, intake, location,
    proposal, request, task,
};
use crate::{Page, Result, Scope, Store};
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use uuid::Uuid;

/// Which entries of the log.
#[derive(Debug, Clone, Default)]
pub struct AuditFilter {
    /// Who, as the log writes it.
    pub actor: String,
    /// Word of the permission table.
    pub action: String,
    /// To which of these things; none for all.
    pub subjects: Option<Vec<String>>,
    /// From this moment.
    pub from: Option<DateTime<Utc>>,
    /// Before this moment.
    pub before: Option<DateTime<Utc>>,
}

fn entries(scope: Scope, filter: &AuditFilter) -> sea_orm::Select<audit_entry::Entity> {
    use audit_entry::Column;
    let mut query = audit_entry::Entity::find().filter(Column::DeskId.eq(scope.desk()));
    if !filter.actor.is_empty() {
        query = query.filter(Column::Actor.eq(&filter.actor));
    }
    if !filter.action.is_empty() {
        query = query.filter(Column::Action.eq(&filter.action));
    }
    if let Some(subjects) = &filter.subjects {
        query = query.filter(Column::Subject.is_in(subjects));
    }
    if let Some(from) = filter.from {
        query = query.filter(Column::At.gte(from));
    }
    if let Some(before) = filter.before {
        query = query.filter(Column::At.lt(before));
    }
    query.order_by_desc(Column::At).order_by_desc(Column::Number)
}

impl Store {
    /// A page of the log of a desk, newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn audit_page(
        &self,
        scope: Scope,
        filter: &AuditFilter,
        page: u64,
    ) -> Result<Page<audit_entry::Model>> {
        Page::of(entries(scope, filter), self.reader(), page).await
    }

    /// The newest entries of the log of a desk, for a file.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn audit_rows(
        &self,
        scope: Scope,
        filter: &AuditFilter,
        most: u64,
    ) -> Result<Vec<audit_entry::Model>> {
        Ok(entries(scope, filter).limit(most).all(self.reader()).await?)
    }

    /// Ids of everything in the file of a family: the family itself, its children,
    /// requests, notes, proposals and tasks. To answer who looked at it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn ids_of_file(&self, scope: Scope, family: Uuid) -> Result<Vec<String>> {
        let mut ids = vec![family];
        macro_rules! of_family {
            ($($table:ident),+) => { $(
                let found: Vec<Uuid> = $table::Entity::find()
                    .select_only()
                    .column($table::Column::Id)
                    .filter($table::Column::DeskId.eq(scope.desk()))
                    .filter($table::Column::FamilyId.eq(family))
                    .into_tuple()
                    .all(self.reader())
                    .await?;
                ids.extend(found);
            )+ };
        }
        of_family!(child, request, intake, contact, task, appointment);
        macro_rules! of_requests {
            ($($table:ident),+) => { $(
                let found: Vec<Uuid> = $table::Entity::find()
                    .select_only()
                    .column($table::Column::Id)
                    .filter($table::Column::DeskId.eq(scope.desk()))
                    .filter($table::Column::RequestId.is_in(ids.iter().copied()))
                    .into_tuple()
                    .all(self.reader())
                    .await?;
                ids.extend(found);
            )+ };
        }
        of_requests!(proposal, candidacy);
        Ok(ids.iter().map(ToString::to_string).collect())
    }

    /// Codes of the things with these ids, for those that have one: kind and code by id.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn codes_of_subjects(
        &self,
        scope: Scope,
        subjects: &[(String, Uuid)],
    ) -> Result<HashMap<Uuid, String>> {
        let mut codes = HashMap::new();
        macro_rules! of_kind {
            ($($kind:literal $table:ident),+) => { $(
                let ids: Vec<Uuid> = subjects
                    .iter()
                    .filter(|(kind, _)| kind == $kind)
                    .map(|(_, id)| *id)
                    .collect();
                if !ids.is_empty() {
                    let found: Vec<(Uuid, String)> = $table::Entity::find()
                        .select_only()
                        .columns([$table::Column::Id, $table::Column::Code])
                        .filter($table::Column::DeskId.eq(scope.desk()))
                        .filter($table::Column::Id.is_in(ids))
                        .into_tuple()
                        .all(self.reader())
                        .await?;
                    codes.extend(found);
                }
            )+ };
        }
        of_kind!(
            "family" family, "request" request, "intake" intake, "location" location,
            "proposal" proposal, "candidacy" candidacy, "return" frozen_return
        );
        Ok(codes)
    }

    /// Ids of what has this code at a desk.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn ids_with_code(&self, scope: Scope, code: &str) -> Result<Vec<(String, Uuid)>> {
        let mut ids = Vec::new();
        macro_rules! with_code {
            ($($kind:literal $table:ident),+) => { $(
                let found: Option<$table::Model> = self.by_code(scope, code).await?;
                ids.extend(found.map(|row| ($kind.to_owned(), row.id)));
            )+ };
        }
        with_code!(
            "family" family, "request" request, "intake" intake, "location" location,
            "proposal" proposal, "candidacy" candidacy, "return" frozen_return
        );
        Ok(ids)
    }
}
