//! Queries for imports: what they made, what became of that, and taking it out again.

use crate::entities::{
    account, candidacy, child, closure, draft, family, free_place, import, import_file,
    import_trace, intake, job, location, message, organiser, placement, proposal, request, sketch,
    wish,
};
use crate::{Page, Result, Scope, Store, Tx};
use sea_orm::sea_query::{Expr, LockType, Query, SelectStatement};
use sea_orm::{
    ColumnTrait, ConnectionTrait as _, EntityTrait, PaginatorTrait as _, QueryFilter, QueryOrder,
    QuerySelect, Select, Statement,
};
use uuid::Uuid;

/// Kind of the jobs that carry an import on.
pub const JOB: &str = "import";

impl Store {
    /// Imports of a desk, newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn imports(&self, scope: Scope, page: u64) -> Result<Page<import::Model>> {
        let query = import::Entity::find()
            .filter(import::Column::DeskId.eq(scope.desk()))
            .order_by_desc(import::Column::CreatedAt)
            .order_by_desc(import::Column::Id);
        Page::of(query, self.reader(), page).await
    }

    /// The latest finished import of a file with the same content.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn same_file(
        &self,
        scope: Scope,
        hash: &str,
        except: Uuid,
    ) -> Result<Option<import::Model>> {
        Ok(import::Entity::find()
            .filter(import::Column::DeskId.eq(scope.desk()))
            .filter(import::Column::FileHash.eq(hash))
            .filter(import::Column::Id.ne(except))
            .filter(import::Column::State.eq("done"))
            .order_by_desc(import::Column::CreatedAt)
            .one(self.reader())
            .await?)
    }

    /// The bytes of the file of an import.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn import_file(&self, scope: Scope, id: Uuid) -> Result<Option<Vec<u8>>> {
        Ok(self.get::<import_file::Model>(scope, id).await?.map(|file| file.bytes))
    }

    /// Imports that were begun and are not over, of all desks.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn imports_to_resume(&self) -> Result<Vec<Uuid>> {
        let found: Vec<Option<Uuid>> = job::Entity::find()
            .select_only()
            .column(job::Column::Subject)
            .filter(job::Column::Kind.eq(JOB))
            .filter(job::Column::DoneAt.is_null())
            .order_by_asc(job::Column::DueAt)
            .into_tuple()
            .all(self.reader())
            .await?;
        let mut imports: Vec<Uuid> = Vec::new();
        for import in found.into_iter().flatten() {
            if !imports.contains(&import) {
                imports.push(import);
            }
        }
        Ok(imports)
    }

    /// Notes that came from rows with these fingerprints.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn intakes_like(
        &self,
        scope: Scope,
        fingerprints: &[String],
    ) -> Result<Vec<intake::Model>> {
        let mut found = Vec::new();
        for chunk in fingerprints.chunks(500) {
            found.extend(like(scope, chunk).all(self.reader()).await?);
        }
        Ok(found)
    }
}

fn like(scope: Scope, fingerprints: &[String]) -> Select<intake::Entity> {
    intake::Entity::find()
        .filter(intake::Column::DeskId.eq(scope.desk()))
        .filter(intake::Column::Fingerprint.is_in(fingerprints))
}

/// Lets one batch of a desk go at a time, whichever server carries it, without keeping
/// other work of the desk waiting.
///
/// # Errors
/// When the database fails.
pub async fn take_turn(tx: &Tx, desk: Uuid) -> Result<()> {
    crate::entities::desk::Entity::find_by_id(desk)
        .lock(LockType::NoKeyUpdate)
        .one(tx.connection()?)
        .await?;
    Ok(())
}

/// Notes that came from rows with these fingerprints, as this change sees them.
///
/// # Errors
/// When the database fails.
pub async fn intakes_like(
    tx: &Tx,
    scope: Scope,
    fingerprints: &[String],
) -> Result<Vec<intake::Model>> {
    Ok(like(scope, fingerprints).lock_exclusive().all(tx.connection()?).await?)
}

/// All locations of a desk, as this change sees them.
///
/// # Errors
/// When the database fails.
pub async fn locations(tx: &Tx, scope: Scope) -> Result<Vec<location::Model>> {
    Ok(location::Entity::find()
        .filter(location::Column::DeskId.eq(scope.desk()))
        .lock_exclusive()
        .all(tx.connection()?)
        .await?)
}

/// All organisers of a desk, as this change sees them.
///
/// # Errors
/// When the database fails.
pub async fn organisers(tx: &Tx, scope: Scope) -> Result<Vec<organiser::Model>> {
    Ok(organiser::Entity::find()
        .filter(organiser::Column::DeskId.eq(scope.desk()))
        .all(tx.connection()?)
        .await?)
}

/// Ends the jobs of an import.
///
/// # Errors
/// When the database fails.
pub async fn end_jobs(tx: &Tx, import: Uuid, at: chrono::DateTime<chrono::Utc>) -> Result<()> {
    job::Entity::update_many()
        .col_expr(job::Column::DoneAt, Expr::value(at))
        .filter(job::Column::Kind.eq(JOB))
        .filter(job::Column::Subject.eq(import))
        .filter(job::Column::DoneAt.is_null())
        .exec(tx.connection()?)
        .await?;
    Ok(())
}

/// Removes the file of an import.
///
/// # Errors
/// When the database fails.
pub async fn remove_file(tx: &Tx, scope: Scope, import: Uuid) -> Result<()> {
    import_file::Entity::delete_many()
        .filter(import_file::Column::Id.eq(import))
        .filter(import_file::Column::DeskId.eq(scope.desk()))
        .exec(tx.connection()?)
        .await?;
    Ok(())
}

fn ids_in<E: EntityTrait>(desk: E::Column, column: E::Column, scope: Scope) -> SelectStatement {
    Query::select()
        .column(column)
        .from(E::default())
        .and_where(desk.eq(scope.desk()))
        .and_where(column.is_not_null())
        .to_owned()
}

/// Where somebody's work on the file of a family, `f`, stands: tables and their columns that
/// name it.
const WORK_ON_FAMILY: &[(&str, &str)] = &[
    ("message", "family_id"),
    ("contact", "family_id"),
    ("task", "family_id"),
    ("appointment", "family_id"),
    ("support_step", "family_id"),
    ("arrival", "family_id"),
    ("merge", "kept_family"),
    ("merge", "merged_family"),
    ("not_duplicate", "family_a"),
    ("not_duplicate", "family_b"),
    ("draft", "family_id"),
    ("erasure", "family_id"),
    ("erasure_wish", "family_id"),
    ("sign_in_code", "family_id"),
    ("family_session", "family_id"),
    ("access_grant", "family_id"),
    ("second_parent", "family_id"),
];
/// The same for its requests, `r`.
const WORK_ON_REQUEST: &[&str] = &[
    "candidacy",
    "proposal",
    "trait",
    "noted_facts",
    "contact",
    "task",
    "arrival",
    "sketch",
    "round_request",
    "reconfirmation",
    "consequence",
];

/// Files that an import made and that nobody used since. `$1` is the desk, `$2` the import.
fn unused_files() -> String {
    let family = WORK_ON_FAMILY.iter().map(|(table, column)| {
        format!(" AND NOT EXISTS (SELECT 1 FROM {table} x WHERE x.{column} = f.id)")
    });
    let request = WORK_ON_REQUEST
        .iter()
        .map(|table| format!(" OR EXISTS (SELECT 1 FROM {table} x WHERE x.request_id = r.id)"));
    let (family, request): (String, String) = (family.collect(), request.collect());
    format!(
        "SELECT f.id FROM family f WHERE f.desk_id = $1 AND f.import_id = $2 AND f.version = 1
         AND NOT EXISTS (SELECT 1 FROM child c WHERE c.family_id = f.id AND c.version > 1)
         AND NOT EXISTS (SELECT 1 FROM intake i WHERE i.family_id = f.id
             AND (i.version > 1 OR i.import_id IS NULL OR i.import_id <> $2))
         AND NOT EXISTS (SELECT 1 FROM request r WHERE r.family_id = f.id
             AND (r.version > 1 OR r.import_id IS NULL OR r.import_id <> $2{request})){family}
         ORDER BY f.id"
    )
}

/// Removes some of the files that an import made and that nobody used since, from the index
/// as well; their notes stay, on their own again. Answers with how many.
///
/// # Errors
/// When the database fails.
pub async fn remove_files(tx: &Tx, scope: Scope, import: Uuid, most: u64) -> Result<u64> {
    let sql = format!("{} LIMIT {most}", unused_files());
    let values = [scope.desk().into(), import.into()];
    let find = Statement::from_sql_and_values(tx.engine().backend(), sql, values);
    let rows = tx.connection()?.query_all_raw(find).await?;
    let mut families: Vec<Uuid> = Vec::with_capacity(rows.len());
    for row in &rows {
        families.push(row.try_get("", "id")?);
    }
    let requests: Vec<Uuid> = request::Entity::find()
        .select_only()
        .column(request::Column::Id)
        .filter(request::Column::FamilyId.is_in(families.iter().copied()))
        .into_tuple()
        .all(tx.connection()?)
        .await?;
    let asked = || requests.iter().copied();
    let those = || families.iter().copied();
    let on = tx.connection()?;
    closure::Entity::delete_many()
        .filter(closure::Column::RequestId.is_in(asked()))
        .exec(on)
        .await?;
    placement::Entity::delete_many()
        .filter(placement::Column::RequestId.is_in(asked()))
        .exec(on)
        .await?;
    wish::Entity::delete_many().filter(wish::Column::RequestId.is_in(asked())).exec(on).await?;
    request::Entity::delete_many().filter(request::Column::Id.is_in(asked())).exec(on).await?;
    child::Entity::delete_many().filter(child::Column::FamilyId.is_in(those())).exec(on).await?;
    intake::Entity::update_many()
        .col_expr(intake::Column::FamilyId, Expr::value(Option::<Uuid>::None))
        .filter(intake::Column::DeskId.eq(scope.desk()))
        .filter(intake::Column::FamilyId.is_in(those()))
        .exec(on)
        .await?;
    crate::search::forget_all(tx, scope.desk(), "family", &families).await?;
    for family in &families {
        crate::duplicates::forget(tx, scope.desk(), *family).await?;
    }
    family::Entity::delete_many().filter(family::Column::Id.is_in(those())).exec(on).await?;
    Ok(u64::try_from(families.len()).unwrap_or_default())
}

/// Removes some of the notes that an import made and that nobody used since, from the
/// index as well; answers with how many.
///
/// # Errors
/// When the database fails.
pub async fn remove_intakes(tx: &Tx, scope: Scope, import: Uuid, most: u64) -> Result<u64> {
    let drafts = ids_in::<draft::Entity>(draft::Column::DeskId, draft::Column::IntakeId, scope);
    let requests =
        ids_in::<request::Entity>(request::Column::DeskId, request::Column::IntakeId, scope);
    let unused: Vec<Uuid> = intake::Entity::find()
        .select_only()
        .column(intake::Column::Id)
        .filter(intake::Column::DeskId.eq(scope.desk()))
        .filter(intake::Column::ImportId.eq(import))
        .filter(intake::Column::Version.eq(1))
        .filter(intake::Column::FamilyId.is_null())
        .filter(intake::Column::Id.not_in_subquery(drafts))
        .filter(intake::Column::Id.not_in_subquery(requests))
        .limit(most)
        .lock_exclusive()
        .into_tuple()
        .all(tx.connection()?)
        .await?;
    crate::search::forget_all(tx, scope.desk(), "intake", &unused).await?;
    let removed = intake::Entity::delete_many()
        .filter(intake::Column::DeskId.eq(scope.desk()))
        .filter(intake::Column::Id.is_in(unused))
        .exec(tx.connection()?)
        .await?;
    Ok(removed.rows_affected)
}

/// Removes some of the locations that an import made and that nobody used since, from the
/// index as well; answers with how many.
///
/// # Errors
/// When the database fails.
pub async fn remove_locations(tx: &Tx, scope: Scope, import: Uuid, most: u64) -> Result<u64> {
    let used = [
        ids_in::<free_place::Entity>(
            free_place::Column::DeskId,
            free_place::Column::LocationId,
            scope,
        ),
        ids_in::<candidacy::Entity>(
            candidacy::Column::DeskId,
            candidacy::Column::LocationId,
            scope,
        ),
        ids_in::<sketch::Entity>(sketch::Column::DeskId, sketch::Column::LocationId, scope),
        ids_in::<proposal::Entity>(proposal::Column::DeskId, proposal::Column::LocationId, scope),
        ids_in::<placement::Entity>(
            placement::Column::DeskId,
            placement::Column::LocationId,
            scope,
        ),
        ids_in::<message::Entity>(message::Column::DeskId, message::Column::LocationId, scope),
        ids_in::<account::Entity>(account::Column::DeskId, account::Column::LocationId, scope),
    ];
    let query = location::Entity::find()
        .select_only()
        .column(location::Column::Id)
        .filter(location::Column::DeskId.eq(scope.desk()))
        .filter(location::Column::ImportId.eq(import))
        .filter(location::Column::Version.eq(1));
    let unused: Vec<Uuid> = used
        .into_iter()
        .fold(query, |query, used| query.filter(location::Column::Id.not_in_subquery(used)))
        .limit(most)
        .lock_exclusive()
        .into_tuple()
        .all(tx.connection()?)
        .await?;
    crate::search::forget_all(tx, scope.desk(), "location", &unused).await?;
    let removed = location::Entity::delete_many()
        .filter(location::Column::DeskId.eq(scope.desk()))
        .filter(location::Column::Id.is_in(unused))
        .exec(tx.connection()?)
        .await?;
    Ok(removed.rows_affected)
}

/// Removes those of these organisers that have no location and no account and that nobody
/// changed.
///
/// # Errors
/// When the database fails.
pub async fn remove_organisers(tx: &Tx, scope: Scope, organisers: &[Uuid]) -> Result<()> {
    let locations =
        ids_in::<location::Entity>(location::Column::DeskId, location::Column::OrganiserId, scope);
    let accounts =
        ids_in::<account::Entity>(account::Column::DeskId, account::Column::OrganiserId, scope);
    organiser::Entity::delete_many()
        .filter(organiser::Column::DeskId.eq(scope.desk()))
        .filter(organiser::Column::Id.is_in(organisers.iter().copied()))
        .filter(organiser::Column::Version.eq(1))
        .filter(organiser::Column::Id.not_in_subquery(locations))
        .filter(organiser::Column::Id.not_in_subquery(accounts))
        .exec(tx.connection()?)
        .await?;
    Ok(())
}

/// How many rows that an import made are still there.
///
/// # Errors
/// When the database fails.
pub async fn count_left(tx: &Tx, scope: Scope, import: Uuid) -> Result<u64> {
    let notes = intake::Entity::find()
        .filter(intake::Column::DeskId.eq(scope.desk()))
        .filter(intake::Column::ImportId.eq(import))
        .count(tx.connection()?)
        .await?;
    let locations = location::Entity::find()
        .filter(location::Column::DeskId.eq(scope.desk()))
        .filter(location::Column::ImportId.eq(import))
        .count(tx.connection()?)
        .await?;
    Ok(notes + locations)
}

/// Some of the traces of one kind that an import left, newest first.
///
/// # Errors
/// When the database fails.
pub async fn traces(
    tx: &Tx,
    scope: Scope,
    import: Uuid,
    kind: &str,
    most: u64,
) -> Result<Vec<import_trace::Model>> {
    Ok(import_trace::Entity::find()
        .filter(import_trace::Column::DeskId.eq(scope.desk()))
        .filter(import_trace::Column::ImportId.eq(import))
        .filter(import_trace::Column::Kind.eq(kind))
        .order_by_desc(import_trace::Column::Id)
        .limit(most)
        .all(tx.connection()?)
        .await?)
}

/// Removes traces that were taken back.
///
/// # Errors
/// When the database fails.
pub async fn remove_traces(tx: &Tx, scope: Scope, traces: &[Uuid]) -> Result<()> {
    import_trace::Entity::delete_many()
        .filter(import_trace::Column::DeskId.eq(scope.desk()))
        .filter(import_trace::Column::Id.is_in(traces.iter().copied()))
        .exec(tx.connection()?)
        .await?;
    Ok(())
}
