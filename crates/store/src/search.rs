//! The index behind finding people, in plain tables that both engines know: the words and
//! the numbers of each entry, and the runs of three letters of each word that is in use.
//! How words are read and compared is in `domain::search`; the search itself in [`find`].

mod facts;
mod find;

pub use facts::Facts;
pub use find::Hit;

use crate::batch::Second;
use crate::entities::{
    child, family, intake, location, request, search_entry, search_gram, search_number, search_word,
};
use crate::questions::padded;
use crate::{Batch, Engine, Result, Store, Tx};
use domain::search::{grams, tails, words};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, Statement};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The run under which every word in use stands once.
const ALL_WORDS: &str = "";
/// Letters of the question of a note that are searched.
const QUESTION_SEARCHED: usize = 300;
/// Values in one statement: below what both engines take.
const MOST_VALUES: usize = 500;

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
            body: note_body(row),
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

/// What a note is found by: who asked, and the first lines of what, in a field of its own.
fn note_body(row: &intake::Model) -> String {
    let who = format!("{} {} {}", row.name, row.phone, row.code);
    let question: String = row.question.chars().take(QUESTION_SEARCHED).collect();
    if question.is_empty() { who } else { format!("{who},{question}") }
}

impl Subject {
    fn entry(self, id: Uuid) -> search_entry::Model {
        search_entry::Model {
            id,
            desk_id: self.desk,
            kind: self.kind.to_owned(),
            subject: self.subject,
            path: self.path,
            title: self.title,
            detail: self.detail,
            body: self.body,
        }
    }
}

/// Puts something in the index, or renews it.
///
/// # Errors
/// When the database fails.
pub async fn index(tx: &Tx, subject: Subject) -> Result<()> {
    let before = search_entry::Entity::find()
        .filter(search_entry::Column::DeskId.eq(subject.desk))
        .filter(search_entry::Column::Kind.eq(subject.kind))
        .filter(search_entry::Column::Subject.eq(subject.subject))
        .one(tx.connection()?)
        .await?;
    let Some(before) = before else { return index_new(tx, vec![subject]).await };
    let entry = subject.entry(before.id);
    if entry == before {
        return Ok(());
    }
    if entry.body != before.body {
        forget_words(tx, before.desk_id, &[before.id]).await?;
        let mut batch = tx.batch();
        add_words(tx, std::slice::from_ref(&entry), &mut batch).await?;
        tx.run(batch).await?;
    }
    tx.update(entry).await
}

/// Puts many things in the index that are not in it yet, in few statements.
///
/// # Errors
/// When the database fails.
pub async fn index_new(tx: &Tx, subjects: Vec<Subject>) -> Result<()> {
    let entries: Vec<_> =
        subjects.into_iter().map(|subject| subject.entry(Uuid::now_v7())).collect();
    let mut batch = tx.batch();
    add_words(tx, &entries, &mut batch).await?;
    batch.insert_all(entries);
    tx.run(batch).await
}

async fn add_words(tx: &Tx, entries: &[search_entry::Model], batch: &mut Batch) -> Result<()> {
    let mut by_desk: BTreeMap<Uuid, Vec<&search_entry::Model>> = BTreeMap::new();
    for entry in entries {
        by_desk.entry(entry.desk_id).or_default().push(entry);
    }
    for (desk, entries) in by_desk {
        let (mut held, mut numbers) = (Vec::new(), Vec::new());
        for entry in entries {
            let with = |text| (text, Second::Key(entry.id));
            held.extend(words(&entry.body).into_iter().map(with));
            numbers.extend(tails(&entry.body).into_iter().map(with));
        }
        lock(tx, desk).await?;
        let used: BTreeSet<String> = held.iter().map(|(word, _)| word.clone()).collect();
        let known = words_in_use(tx, desk, &used).await?;
        let new = used.into_iter().filter(|word| !known.contains(word)).flat_map(|word| {
            let runs = grams(&word).into_iter().chain([ALL_WORDS.to_owned()]);
            runs.map(move |run| (run, Second::Text(word.clone())))
        });
        batch.insert_pairs("search_gram", ["gram", "word"], desk, new);
        batch.insert_pairs("search_word", ["word", "entry_id"], desk, held);
        batch.insert_pairs("search_number", ["tail", "entry_id"], desk, numbers);
    }
    Ok(())
}

/// On PostgreSQL two changes of one index wait for each other, so that a word that one
/// starts to use is not thrown away by the other. SQLite has one writer.
async fn lock(tx: &Tx, desk: Uuid) -> Result<()> {
    if tx.engine() == Engine::Postgres {
        let (high, low) = desk.as_u64_pair();
        let number = i64::from_be_bytes((high ^ low.rotate_left(1)).to_be_bytes());
        let sql = "SELECT pg_advisory_xact_lock($1)";
        let wait = Statement::from_sql_and_values(tx.engine().backend(), sql, [number.into()]);
        tx.connection()?.execute_raw(wait).await?;
    }
    Ok(())
}

async fn words_in_use(tx: &Tx, desk: Uuid, words: &BTreeSet<String>) -> Result<BTreeSet<String>> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let mut known = BTreeSet::new();
    for some in words.chunks(MOST_VALUES) {
        let found: Vec<String> = search_gram::Entity::find()
            .select_only()
            .column(search_gram::Column::Word)
            .filter(search_gram::Column::DeskId.eq(desk))
            .filter(search_gram::Column::Gram.eq(ALL_WORDS))
            .filter(search_gram::Column::Word.is_in(padded(some.iter().copied())))
            .into_tuple()
            .all(tx.connection()?)
            .await?;
        known.extend(found);
    }
    Ok(known)
}

/// Takes the words of entries out of the index, and what no other entry uses with them.
async fn forget_words(tx: &Tx, desk: Uuid, entries: &[Uuid]) -> Result<()> {
    lock(tx, desk).await?;
    let mut words: BTreeSet<String> = BTreeSet::new();
    for some in entries.chunks(MOST_VALUES) {
        let its = search_word::Column::EntryId.is_in(some.iter().copied());
        let found: Vec<String> = search_word::Entity::find()
            .select_only()
            .column(search_word::Column::Word)
            .filter(its.clone())
            .into_tuple()
            .all(tx.connection()?)
            .await?;
        words.extend(found);
        search_word::Entity::delete_many().filter(its).exec(tx.connection()?).await?;
        search_number::Entity::delete_many()
            .filter(search_number::Column::EntryId.is_in(some.iter().copied()))
            .exec(tx.connection()?)
            .await?;
    }
    let words: Vec<String> = words.into_iter().collect();
    for some in words.chunks(MOST_VALUES) {
        forget_unused(tx, desk, some).await?;
    }
    Ok(())
}

async fn forget_unused(tx: &Tx, desk: Uuid, words: &[String]) -> Result<()> {
    let in_use = Query::select()
        .expr(Expr::val(1))
        .from(search_word::Entity)
        .and_where(search_word::Column::DeskId.eq(desk))
        .and_where(
            Expr::col((search_word::Entity, search_word::Column::Word))
                .equals((search_gram::Entity, search_gram::Column::Word)),
        )
        .to_owned();
    let unused: Vec<String> = search_gram::Entity::find()
        .select_only()
        .column(search_gram::Column::Word)
        .filter(search_gram::Column::DeskId.eq(desk))
        .filter(search_gram::Column::Gram.eq(ALL_WORDS))
        .filter(search_gram::Column::Word.is_in(words))
        .filter(Expr::exists(in_use).not())
        .into_tuple()
        .all(tx.connection()?)
        .await?;
    for word in unused {
        let runs = grams(&word).into_iter().chain([ALL_WORDS.to_owned()]);
        search_gram::Entity::delete_many()
            .filter(search_gram::Column::DeskId.eq(desk))
            .filter(search_gram::Column::Gram.is_in(runs))
            .filter(search_gram::Column::Word.eq(word))
            .exec(tx.connection()?)
            .await?;
    }
    Ok(())
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
    forget_words(tx, desk, &entries).await?;
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
    forget_all(tx, desk, kind, &[subject]).await
}

/// Makes the index of every desk that has entries and no words: after an update of the
/// program that keeps other words than the one before.
///
/// # Errors
/// When the database fails.
pub async fn rebuild(store: &Store) -> Result<()> {
    let of_desk = |table: &str| format!("EXISTS (SELECT 1 FROM {table} x WHERE x.desk_id = d.id)");
    let sql = format!(
        "SELECT d.id FROM desk d WHERE {} AND NOT {}",
        of_desk("search_entry"),
        of_desk("search_word")
    );
    let find = Statement::from_string(store.engine().backend(), sql);
    for row in store.reader().query_all_raw(find).await? {
        rebuild_desk(store, row.try_get("", "id")?).await?;
    }
    Ok(())
}

async fn rebuild_desk(store: &Store, desk: Uuid) -> Result<()> {
    let tx = store.begin().await?;
    lock(&tx, desk).await?;
    let words = search_word::Entity::find().filter(search_word::Column::DeskId.eq(desk));
    // Another instance may have been here just before.
    if words.one(tx.connection()?).await?.is_none() {
        let entries = search_entry::Entity::find()
            .filter(search_entry::Column::DeskId.eq(desk))
            .all(tx.connection()?)
            .await?;
        // Not all at once: a desk of a city has many.
        for some in entries.chunks(MOST_VALUES) {
            let mut batch = tx.batch();
            add_words(&tx, some, &mut batch).await?;
            tx.run(batch).await?;
        }
    }
    tx.commit(chrono::DateTime::default()).await
}

/// A family that is new, with all its children and the codes of all its requests.
#[derive(Debug, Clone)]
pub struct NewFamily {
    /// The family.
    pub row: family::Model,
    /// Its children.
    pub children: Vec<child::Model>,
    /// The codes.
    pub codes: Vec<String>,
}

/// Puts many families that are new in the index, and the keys by which the same family is
/// found twice, in few statements.
///
/// # Errors
/// When the database fails.
pub async fn index_new_families(tx: &Tx, families: Vec<NewFamily>) -> Result<()> {
    let mut keys = tx.batch();
    for new in &families {
        crate::duplicates::add_keys(&new.row, &new.children, &mut keys);
    }
    tx.run(keys).await?;
    let subjects = families.iter();
    let subjects = subjects.map(|new| Subject::family(&new.row, &new.children, &new.codes));
    index_new(tx, subjects.collect()).await
}

/// Puts a family that is new in the index, with all its children and the codes of all its
/// requests, and the keys by which the same family is found twice; together with the commit,
/// after the family itself.
///
/// # Errors
/// When the database fails.
pub async fn index_new_family(
    tx: &mut Tx,
    row: &family::Model,
    children: &[child::Model],
    codes: &[String],
) -> Result<()> {
    let entry = Subject::family(row, children, codes).entry(Uuid::now_v7());
    let mut batch = tx.batch();
    crate::duplicates::add_keys(row, children, &mut batch);
    add_words(tx, std::slice::from_ref(&entry), &mut batch).await?;
    batch.insert(entry);
    tx.run_at_commit(batch);
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
