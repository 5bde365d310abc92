//! The log of changes and reads: append-only, each entry sealed with the hash of the one
//! before it, in the same transaction as the change itself. It holds ids and names of
//! fields, never what people wrote.

use crate::entities::{audit_entry, audit_head};
use crate::{Batch, Engine, Result, Scope, Store, Tx};
use chrono::{DateTime, SecondsFormat, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Statement,
};
use sha2::{Digest, Sha256};
use std::sync::{Arc, Mutex, PoisonError};
use uuid::Uuid;

/// Something to remember.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The desk, or none for what concerns the whole installation.
    pub desk: Option<Uuid>,
    /// Who: an account id, `link:<id>` for a personal link, or `system`.
    pub actor: String,
    /// What was done, a word from the permission table.
    pub action: &'static str,
    /// Kind of thing it was done to.
    pub subject_kind: &'static str,
    /// Its id.
    pub subject: String,
    /// Names of the fields that were changed or shown.
    pub fields: String,
}

impl Event {
    fn chain(&self) -> String {
        self.desk.map_or_else(|| "installation".to_owned(), |desk| desk.simple().to_string())
    }
}

/// The most reads that wait to be written; then a reader waits for the log.
const MOST_WAITING: usize = 512;

/// Reads that were shown and are to be written with the next flush.
#[derive(Debug, Clone, Default)]
pub struct ReadLog(Arc<Mutex<Vec<Event>>>);

impl ReadLog {
    /// Takes an event; says whether the log should be flushed now.
    #[must_use]
    pub fn push(&self, event: Event) -> bool {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.push(event);
        waiting.len() >= MOST_WAITING
    }

    fn take(&self) -> Vec<Event> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Store {
    /// Remembers that personal data was shown. Written within moments, without making the
    /// reader wait for the disk (`docs/decisions/0004`).
    ///
    /// # Errors
    /// When the log is full and cannot be written.
    pub async fn note_read(&self, event: Event) -> Result<()> {
        if self.read_log().push(event) { self.flush_reads().await } else { Ok(()) }
    }

    /// Writes the reads that wait. The server does this every moment.
    ///
    /// # Errors
    /// When they cannot be written.
    pub async fn flush_reads(&self) -> Result<()> {
        let events = self.read_log().take();
        if events.is_empty() {
            return Ok(());
        }
        let mut tx = self.begin().await?;
        for event in events {
            tx.note(event);
        }
        tx.commit(now_for_reads()).await
    }
}

/// Reads carry the moment of writing; it is the only clock below the binary, and a log of
/// who looked must not be dated by whoever looked.
fn now_for_reads() -> DateTime<Utc> {
    let now = Utc::now();
    DateTime::from_timestamp_micros(now.timestamp_micros()).unwrap_or(now)
}

/// Appends events to their chains, inside the change that they tell of; answers with the
/// new ends of those chains, which are kept once a commit.
pub(crate) async fn write(
    tx: &Tx,
    at: DateTime<Utc>,
    mut events: Vec<Event>,
    last: &mut Batch,
) -> Result<Vec<audit_head::Model>> {
    let mut heads = Vec::new();
    // One order of locking for everybody.
    events.sort_by_key(Event::chain);
    for same in events.chunk_by(|a, b| a.chain() == b.chain()) {
        let Some(chain) = same.first().map(Event::chain) else { continue };
        let mut head = match tx.head(&chain) {
            Some(head) => head,
            None => lock_head(tx, &chain).await?,
        };
        let mut rows = Vec::with_capacity(same.len());
        for event in same {
            head.number += 1;
            let row = entry(&head, at, event);
            head.hash.clone_from(&row.hash);
            rows.push(row);
        }
        last.insert_all(rows);
        heads.push(head);
    }
    Ok(heads)
}

/// Keeps the new ends of chains.
pub(crate) fn keep<'a>(heads: impl IntoIterator<Item = &'a audit_head::Model>, last: &mut Batch) {
    for head in heads {
        let update = audit_head::Entity::update_many()
            .col_expr(audit_head::Column::Number, Expr::value(head.number))
            .col_expr(audit_head::Column::Hash, Expr::value(head.hash.clone()))
            .filter(audit_head::Column::Chain.eq(&head.chain));
        last.push(&update);
    }
}

async fn lock_head(tx: &Tx, chain: &str) -> Result<audit_head::Model> {
    let connection = tx.connection()?;
    let create = "INSERT INTO audit_head (chain, number, hash) VALUES ($1, 0, '') \
                  ON CONFLICT (chain) DO NOTHING";
    let find =
        || audit_head::Entity::find().filter(audit_head::Column::Chain.eq(chain)).lock_exclusive();
    if let Some(head) = find().one(connection).await? {
        return Ok(head);
    }
    let backend = tx.engine().backend();
    let created = Statement::from_sql_and_values(backend, create, [chain.into()]);
    connection.execute_raw(created).await?;
    let head = find().one(connection).await?;
    Ok(head.unwrap_or_else(|| audit_head::Model {
        chain: chain.to_owned(),
        number: 0,
        hash: String::new(),
    }))
}

fn entry(head: &audit_head::Model, at: DateTime<Utc>, event: &Event) -> audit_entry::Model {
    let mut row = audit_entry::Model {
        id: Uuid::now_v7(),
        chain: head.chain.clone(),
        number: head.number,
        desk_id: event.desk,
        at,
        actor: event.actor.clone(),
        action: event.action.to_owned(),
        subject_kind: event.subject_kind.to_owned(),
        subject: event.subject.clone(),
        fields: event.fields.clone(),
        hash: String::new(),
    };
    row.hash = hash(&head.hash, &row);
    row
}

/// SHA-256 over the hash before it and every value of the entry, each with its length.
fn hash(before: &str, row: &audit_entry::Model) -> String {
    let number = row.number.to_string();
    let at = row.at.to_rfc3339_opts(SecondsFormat::Micros, true);
    let desk = row.desk_id.map(|desk| desk.simple().to_string()).unwrap_or_default();
    let mut digest = Sha256::new();
    for part in [
        before,
        &row.chain,
        &number,
        &desk,
        &at,
        &row.actor,
        &row.action,
        &row.subject_kind,
        &row.subject,
        &row.fields,
    ] {
        digest.update(part.len().to_be_bytes());
        digest.update(part.as_bytes());
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What a check of the log found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Entries read.
    pub entries: u64,
    /// Chains read: one a desk and one for the installation.
    pub chains: u64,
    /// The first entry of each chain that does not follow from the one before it.
    pub broken: Vec<(String, i64)>,
}

/// Reads the whole log and checks that every entry follows from the one before it, and
/// that none is missing at the end.
///
/// # Errors
/// When the database fails.
pub async fn verify(store: &Store) -> Result<Verdict> {
    let mut verdict = Verdict { entries: 0, chains: 0, broken: Vec::new() };
    for head in audit_head::Entity::find().all(store.reader()).await? {
        verdict.chains += 1;
        if let Some(number) = first_break(store, &head, &mut verdict.entries).await? {
            verdict.broken.push((head.chain, number));
        }
    }
    Ok(verdict)
}

/// Reads the log of one desk and checks it.
///
/// # Errors
/// When the database fails.
pub async fn verify_desk(store: &Store, scope: Scope) -> Result<Verdict> {
    let chain = scope.desk().simple().to_string();
    let head = audit_head::Entity::find_by_id(&chain).one(store.reader()).await?;
    // Entries without a head were not written by this program: they do not add up.
    let head = head.unwrap_or(audit_head::Model { chain, number: 0, hash: String::new() });
    let mut verdict = Verdict { entries: 0, chains: 1, broken: Vec::new() };
    if let Some(number) = first_break(store, &head, &mut verdict.entries).await? {
        verdict.broken.push((head.chain, number));
    }
    Ok(verdict)
}

async fn first_break(
    store: &Store,
    head: &audit_head::Model,
    read: &mut u64,
) -> Result<Option<i64>> {
    // What is past its term was cut off; the first entry that stays follows from it.
    let begins = crate::retention::start_of(store.reader(), &head.chain).await?;
    let (mut number, mut before) = (begins.number, begins.hash);
    loop {
        let page = audit_entry::Entity::find()
            .filter(audit_entry::Column::Chain.eq(&head.chain))
            .filter(audit_entry::Column::Number.gt(number))
            .order_by_asc(audit_entry::Column::Number)
            .limit(1000)
            .all(store.reader())
            .await?;
        if page.is_empty() {
            break;
        }
        for row in page {
            *read += 1;
            if row.number != number + 1 || row.hash != hash(&before, &row) {
                return Ok(Some(number + 1));
            }
            number = row.number;
            before = row.hash;
        }
    }
    let complete = number == head.number && before == head.hash;
    Ok((!complete).then_some(number + 1))
}

impl Engine {
    /// A name for people.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "SQLite",
            Self::Postgres => "PostgreSQL",
        }
    }
}
