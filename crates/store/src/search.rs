//! The index behind finding people: pieces of three letters of what is known of them, in
//! two plain tables that both engines know. How words become pieces is in `domain::search`.

use crate::entities::{child, family, intake, location, request, search_entry, search_gram};
use crate::{Result, Scope, Store, Tx};
use domain::search::{Query, score};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

/// Something that can be found.
#[derive(Debug, Clone)]
pub struct Subject {
    desk: Uuid,
    kind: &'static str,
    subject: Uuid,
    path: String,
    title: String,
    detail: String,
    body: String,
}

impl Subject {
    /// A contact note.
    #[must_use]
    pub fn intake(row: &intake::Model) -> Self {
        Self {
            desk: row.desk_id,
            kind: "intake",
            subject: row.id,
            path: format!("/intakes/{}", row.code),
            title: row.name.clone(),
            detail: row.asked_on.format("%d/%m/%Y").to_string(),
            body: format!("{} {} {}", row.name, row.phone, row.code),
        }
    }

    /// A family with its children and requests.
    #[must_use]
    pub fn family(row: &family::Model, children: &[child::Model], codes: &[String]) -> Self {
        let names: Vec<String> = children
            .iter()
            .map(|child| format!("{} {}", child.given_name, child.family_name))
            .collect();
        let given: Vec<&str> = children
            .iter()
            .map(|child| child.given_name.as_str())
            .filter(|name| !name.is_empty())
            .collect();
        Self {
            desk: row.desk_id,
            kind: "family",
            subject: row.id,
            path: format!("/families/{}", row.code),
            title: format!("{} {}", row.given_name, row.family_name).trim().to_owned(),
            detail: given.join(", "),
            body: format!(
                "{} {} {} {} {} {} {} {}",
                row.given_name,
                row.family_name,
                row.phone,
                row.phone2,
                row.email,
                names.join(" "),
                row.code,
                codes.join(" ")
            ),
        }
    }

    /// A location.
    #[must_use]
    pub fn location(row: &location::Model) -> Self {
        Self {
            desk: row.desk_id,
            kind: "location",
            subject: row.id,
            path: format!("/locations/{}", row.code),
            title: row.name.clone(),
            detail: row.town.clone(),
            body: format!("{} {} {} {} {}", row.name, row.street, row.town, row.phone, row.code),
        }
    }
}

/// Puts something in the index, or renews it.
///
/// # Errors
/// When the database fails.
pub async fn index(tx: &Tx, subject: Subject) -> Result<()> {
    forget(tx, subject.desk, subject.kind, subject.subject).await?;
    index_new(tx, vec![subject]).await
}

/// Puts many things in the index that are not in it yet, in few statements.
///
/// # Errors
/// When the database fails.
pub async fn index_new(tx: &Tx, subjects: Vec<Subject>) -> Result<()> {
    let (entries, grams): (Vec<_>, Vec<_>) = subjects.into_iter().map(rows).unzip();
    tx.insert_all(entries).await?;
    tx.insert_all(grams.into_iter().flatten().collect()).await
}

/// The rows of a subject, for putting many into an empty index at once.
#[must_use]
pub fn rows(subject: Subject) -> (search_entry::Model, Vec<search_gram::Model>) {
    let entry = search_entry::Model {
        id: Uuid::now_v7(),
        desk_id: subject.desk,
        kind: subject.kind.to_owned(),
        subject: subject.subject,
        path: subject.path,
        title: subject.title,
        detail: subject.detail,
        body: subject.body,
    };
    let grams = domain::search::grams(&entry.body)
        .into_iter()
        .map(|gram| search_gram::Model { desk_id: entry.desk_id, gram, entry_id: entry.id })
        .collect();
    (entry, grams)
}

/// Takes many things of one kind out of the index, in few statements.
///
/// # Errors
/// When the database fails.
pub async fn forget_all(tx: &Tx, desk: Uuid, kind: &str, subjects: &[Uuid]) -> Result<()> {
    let entries: Vec<Uuid> = search_entry::Entity::find()
        .select_only()
        .column(search_entry::Column::Id)
        .filter(search_entry::Column::DeskId.eq(desk))
        .filter(search_entry::Column::Kind.eq(kind))
        .filter(search_entry::Column::Subject.is_in(subjects.iter().copied()))
        .into_tuple()
        .all(tx.connection()?)
        .await?;
    search_gram::Entity::delete_many()
        .filter(search_gram::Column::EntryId.is_in(entries.iter().copied()))
        .exec(tx.connection()?)
        .await?;
    search_entry::Entity::delete_many()
        .filter(search_entry::Column::Id.is_in(entries))
        .exec(tx.connection()?)
        .await?;
    Ok(())
}

/// Takes something out of the index.
///
/// # Errors
/// When the database fails.
pub async fn forget(tx: &Tx, desk: Uuid, kind: &str, subject: Uuid) -> Result<()> {
    let before = search_entry::Entity::find()
        .filter(search_entry::Column::DeskId.eq(desk))
        .filter(search_entry::Column::Kind.eq(kind))
        .filter(search_entry::Column::Subject.eq(subject))
        .one(tx.connection()?)
        .await?;
    let Some(before) = before else { return Ok(()) };
    search_gram::Entity::delete_many()
        .filter(search_gram::Column::EntryId.eq(before.id))
        .exec(tx.connection()?)
        .await?;
    search_entry::Entity::delete_by_id(before.id).exec(tx.connection()?).await?;
    Ok(())
}

/// Renews a family in the index, with its children and requests as they are now, and the
/// keys by which the same family is found twice.
///
/// # Errors
/// When the database fails.
pub async fn index_family(tx: &Tx, row: &family::Model) -> Result<()> {
    let children = child::Entity::find()
        .filter(child::Column::DeskId.eq(row.desk_id))
        .filter(child::Column::FamilyId.eq(row.id))
        .all(tx.connection()?)
        .await?;
    let codes: Vec<String> = request::Entity::find()
        .filter(request::Column::DeskId.eq(row.desk_id))
        .filter(request::Column::FamilyId.eq(row.id))
        .select_only()
        .column(request::Column::Code)
        .into_tuple()
        .all(tx.connection()?)
        .await?;
    crate::duplicates::index(tx, row, &children).await?;
    index(tx, Subject::family(row, &children, &codes)).await
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// `intake`, `family` or `location`.
    pub kind: String,
    /// Its key.
    pub subject: Uuid,
    /// Its page.
    pub path: String,
    /// Its name.
    pub title: String,
    /// What tells it from others of that name.
    pub detail: String,
}

#[derive(FromQueryResult)]
struct Shared {
    entry_id: Uuid,
}

/// The most entries that are compared letter by letter.
const MOST_COMPARED: u64 = 300;

impl Store {
    /// Finds people, notes and locations of a desk, best first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn search(&self, scope: Scope, typed: &str, most: usize) -> Result<Vec<Hit>> {
        let query = Query::parse(typed);
        if query.is_empty() {
            return Ok(Vec::new());
        }
        let likely = search_gram::Entity::find()
            .select_only()
            .column(search_gram::Column::EntryId)
            .filter(search_gram::Column::DeskId.eq(scope.desk()))
            .filter(search_gram::Column::Gram.is_in(query.grams.iter()))
            .group_by(search_gram::Column::EntryId)
            .order_by_desc(search_gram::Column::Gram.count())
            .limit(MOST_COMPARED)
            .into_model::<Shared>()
            .all(self.reader())
            .await?;
        let entries = search_entry::Entity::find()
            .filter(search_entry::Column::DeskId.eq(scope.desk()))
            .filter(search_entry::Column::Id.is_in(likely.iter().map(|shared| shared.entry_id)))
            .all(self.reader())
            .await?;
        let mut scored: Vec<(u32, search_entry::Model)> = entries
            .into_iter()
            .filter_map(|entry| score(&query, &entry.body).map(|score| (score, entry)))
            .collect();
        scored.sort_by(|(a, x), (b, y)| {
            b.cmp(a).then_with(|| x.title.cmp(&y.title)).then(x.id.cmp(&y.id))
        });
        let hits = scored.into_iter().take(most).map(|(_, entry)| Hit {
            kind: entry.kind,
            subject: entry.subject,
            path: entry.path,
            title: entry.title,
            detail: entry.detail,
        });
        Ok(hits.collect())
    }
}
