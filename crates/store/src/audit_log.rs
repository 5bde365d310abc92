//! Reading the log of a desk back: who did and who saw what, newest first.

use crate::entities::{
    account, appointment, audit_entry, candidacy, capacity_change, child, contact, draft, family,
    free_place, frozen_return, import, intake, location, message, organiser, present_child,
    proposal, request, round, sketch, task,
};
use crate::{Coded, Page, Result, Scope, Store, Table};
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use uuid::Uuid;

/// Stands in a filter for whoever held a personal link.
pub const LINK: &str = "link";

/// What an entry is about: a family or a location, by its code.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// Code of the family.
    pub family: Option<String>,
    /// Code of the location.
    pub location: Option<String>,
}

/// Which entries of the log.
#[derive(Debug, Clone, Default)]
pub struct AuditFilter {
    /// Who, as the log writes them; [`LINK`] for every personal link, empty for all.
    pub actors: Vec<String>,
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
    match filter.actors.as_slice() {
        [] => (),
        [link] if link == LINK => query = query.filter(Column::Actor.starts_with("link:")),
        actors => query = query.filter(Column::Actor.is_in(actors)),
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
        of_requests!(proposal, candidacy, sketch);
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
                codes.extend(self.subject_codes::<$table::Model>(scope, $kind, subjects).await?);
            )+ };
        }
        of_kind!(
            "family" family, "request" request, "intake" intake, "location" location,
            "proposal" proposal, "candidacy" candidacy, "return" frozen_return,
            "free-place" free_place, "free_place" free_place, "task" task,
            "capacity-change" capacity_change, "present-child" present_child, "round" round,
            "sketch" sketch,
            "appointment" appointment, "import" import, "organiser" organiser, "draft" draft
        );
        Ok(codes)
    }

    async fn subject_codes<M: Coded>(
        &self,
        scope: Scope,
        kind: &str,
        subjects: &[(String, Uuid)],
    ) -> Result<Vec<(Uuid, String)>> {
        let ids: Vec<Uuid> =
            subjects.iter().filter(|(known, _)| known == kind).map(|(_, id)| *id).collect();
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        Ok(<M as Table>::Rows::find()
            .select_only()
            .columns([M::id_column(), M::code_column()])
            .filter(M::desk_column().eq(scope.desk()))
            .filter(M::id_column().is_in(ids))
            .into_tuple()
            .all(self.reader())
            .await?)
    }

    /// The family or location that things are about, by the id of the thing. Ids of another
    /// kind are of nothing.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn abouts(&self, scope: Scope, ids: &[Uuid]) -> Result<HashMap<Uuid, About>> {
        let mut requests: Vec<(Uuid, Uuid)> = Vec::new();
        let mut families: Vec<(Uuid, Uuid)> = Vec::new();
        let mut locations: Vec<(Uuid, Uuid)> = Vec::new();
        macro_rules! of {
            ($into:ident $column:ident: $($table:ident),+) => { $(
                let found: Vec<(Uuid, Option<Uuid>)> = $table::Entity::find()
                    .select_only()
                    .columns([$table::Column::Id, $table::Column::$column])
                    .filter($table::Column::DeskId.eq(scope.desk()))
                    .filter($table::Column::Id.is_in(ids.iter().copied()))
                    .into_tuple()
                    .all(self.reader())
                    .await?;
                $into.extend(found.into_iter().filter_map(|(id, of)| Some((id, of?))));
            )+ };
        }
        of!(requests RequestId: proposal, candidacy, sketch);
        of!(families FamilyId: child, request, intake, contact, task, appointment, message);
        of!(locations LocationId: proposal, candidacy, sketch, free_place, message, capacity_change, present_child);
        let whose: Vec<(Uuid, Uuid)> = request::Entity::find()
            .select_only()
            .columns([request::Column::Id, request::Column::FamilyId])
            .filter(request::Column::DeskId.eq(scope.desk()))
            .filter(request::Column::Id.is_in(requests.iter().map(|(_, request)| *request)))
            .into_tuple()
            .all(self.reader())
            .await?;
        let whose: HashMap<Uuid, Uuid> = whose.into_iter().collect();
        families
            .extend(requests.iter().filter_map(|(id, request)| Some((*id, *whose.get(request)?))));
        let codes_of = |kind: &str, of: &[(Uuid, Uuid)]| -> Vec<(String, Uuid)> {
            of.iter().map(|(_, id)| (kind.to_owned(), *id)).collect()
        };
        let family_codes = self.codes_of_subjects(scope, &codes_of("family", &families)).await?;
        let place_codes = self.codes_of_subjects(scope, &codes_of("location", &locations)).await?;
        let mut abouts: HashMap<Uuid, About> = HashMap::new();
        for (id, family) in families {
            abouts.entry(id).or_default().family = family_codes.get(&family).cloned();
        }
        for (id, location) in locations {
            abouts.entry(id).or_default().location = place_codes.get(&location).cloned();
        }
        Ok(abouts)
    }

    /// Names of the accounts with these ids, of this desk or of the installation, and
    /// whether they were ended.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn account_names(
        &self,
        scope: Scope,
        ids: &[Uuid],
    ) -> Result<HashMap<Uuid, (String, bool)>> {
        let rows = account::Entity::find()
            .filter(
                Condition::any()
                    .add(account::Column::DeskId.eq(scope.desk()))
                    .add(account::Column::DeskId.is_null()),
            )
            .filter(account::Column::Id.is_in(ids.iter().copied()))
            .all(self.reader())
            .await?;
        Ok(rows.into_iter().map(|row| (row.id, (row.name, row.closed_at.is_some()))).collect())
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
            "proposal" proposal, "candidacy" candidacy, "return" frozen_return,
            "free-place" free_place, "task" task, "appointment" appointment, "import" import,
            "organiser" organiser
        );
        Ok(ids)
    }
}
