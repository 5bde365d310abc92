//! The log (*logboek*) of changes and reads of the own desk: who did what, who looked at
//! which file, and proof that nothing was taken out.

use crate::forms::{self, Errors, Problem};
use crate::policy::Action;
use crate::{Caller, Outcome};
use chrono::{DateTime, Days, NaiveDate, Utc};
use documents::export::{self, Column, Table};
use documents::sheets::Cell;
use domain::clock::from_brussels;
use domain::codes::normalise_code;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use store::audit_log::AuditFilter;
use store::entities::{account, audit_entry, family};
use store::{Page, Scope};
use uuid::Uuid;

pub use store::audit::Verdict;
pub use store::audit_log::{About, LINK};

/// The program itself, as the log writes it.
pub const SYSTEM: &str = "system";
/// Most rows in a file.
const MOST_ROWS: u64 = 50_000;

/// What was typed to filter the log.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct LogForm {
    /// Part of a name or the id of an account, `system`, or `link` for whoever held a
    /// personal link.
    pub who: String,
    /// Word of the permission table.
    pub action: String,
    /// Id or code of what it was done to. A family stands for its whole file.
    pub subject: String,
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
}

/// An entry, with names and codes that people know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub at: DateTime<Utc>,
    /// Who did it.
    pub who: Who,
    /// What was done, a word.
    pub action: String,
    /// Kind of thing, a word.
    pub kind: String,
    /// Its id.
    pub subject: String,
    /// Its code, when it has one; the name, of an account.
    pub code: String,
    /// The family or location it is about.
    pub about: About,
    /// Names of the fields that were changed.
    pub fields: String,
}

/// Who stands behind an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// Somebody with an account.
    Person(String),
    /// Somebody whose account was ended.
    Ended(String),
    /// The program itself: jobs at night, the command line.
    System,
    /// Whoever held the personal link of a location, by its code.
    Location(String),
    /// Whoever held the link in a proposal to a family, by the code of the family.
    Family(String),
    /// Whoever held another personal link.
    Link,
    /// The family itself, signed in to its own file, by its code.
    Own(String),
    /// Somebody whom a family lets look.
    Trusted,
    /// An account that does not exist any more.
    Deleted,
}

/// What stands behind the ids in some entries.
struct Known {
    names: HashMap<Uuid, (String, bool)>,
    codes: HashMap<Uuid, String>,
    abouts: HashMap<Uuid, About>,
}

impl Known {
    async fn of(caller: &Caller, scope: Scope, rows: &[audit_entry::Model]) -> Outcome<Self> {
        let mut subjects: Vec<(String, Uuid)> = Vec::new();
        for row in rows {
            subjects.extend(row.subject.parse().ok().map(|id| (row.subject_kind.clone(), id)));
            if let Some(id) = row.actor.strip_prefix("link:").and_then(|id| id.parse().ok()) {
                subjects.push(("location".to_owned(), id));
                subjects.push(("proposal".to_owned(), id));
            } else if let Some(id) = family_of(&row.actor) {
                subjects.push(("family".to_owned(), id));
            } else {
                subjects.extend(row.actor.parse().ok().map(|id| ("account".to_owned(), id)));
            }
        }
        subjects.sort_unstable();
        subjects.dedup();
        let store = &caller.app.store;
        let mut known =
            Self { names: HashMap::new(), codes: HashMap::new(), abouts: HashMap::new() };
        for some in subjects.chunks(400) {
            known.codes.extend(store.codes_of_subjects(scope, some).await?);
            let ids: Vec<Uuid> = some.iter().map(|(_, id)| *id).collect();
            known.abouts.extend(store.abouts(scope, &ids).await?);
            known.names.extend(store.account_names(scope, &ids).await?);
        }
        Ok(known)
    }

    fn who(&self, actor: &str) -> Who {
        if actor == SYSTEM {
            return Who::System;
        }
        if let Some(id) = actor.strip_prefix("link:") {
            let id: Option<Uuid> = id.parse().ok();
            let family = id.and_then(|id| self.abouts.get(&id)?.family.clone());
            let code = id.and_then(|id| self.codes.get(&id).cloned());
            return match (family, code) {
                (Some(family), _) => Who::Family(family),
                (None, Some(location)) => Who::Location(location),
                _ => Who::Link,
            };
        }
        if let Some(id) = family_of(actor) {
            return Who::Own(self.codes.get(&id).cloned().unwrap_or_default());
        }
        if actor.starts_with("grant:") {
            return Who::Trusted;
        }
        match actor.parse().ok().and_then(|id: Uuid| self.names.get(&id)) {
            Some((name, false)) => Who::Person(name.clone()),
            Some((name, true)) => Who::Ended(name.clone()),
            None => Who::Deleted,
        }
    }

    fn entry(&self, row: audit_entry::Model) -> Entry {
        let id: Option<Uuid> = row.subject.parse().ok();
        let code = id.and_then(|id| {
            let name = || self.names.get(&id).map(|(name, _)| name.clone());
            self.codes.get(&id).cloned().or_else(name)
        });
        let about = id.and_then(|id| self.abouts.get(&id).cloned());
        Entry {
            at: row.at,
            who: self.who(&row.actor),
            action: row.action,
            kind: row.subject_kind,
            subject: row.subject,
            code: code.unwrap_or_default(),
            about: about.unwrap_or_default(),
            fields: row.fields,
        }
    }
}

/// The family that signed in to its own file.
fn family_of(actor: &str) -> Option<Uuid> {
    actor.strip_prefix("family:").and_then(|id| id.parse().ok())
}

/// Accounts of the desk, also those that were ended, by name.
///
/// # Errors
/// When the database fails.
pub async fn people(caller: &Caller) -> Outcome<Vec<(String, String)>> {
    let scope = caller.scope(Action::SeeAudit)?;
    let accounts = account::Entity::find()
        .filter(account::Column::DeskId.eq(scope.desk()))
        .order_by_asc(account::Column::Name)
        .all(caller.app.store.reader())
        .await?;
    Ok(accounts.into_iter().map(|row| (row.id.to_string(), row.name)).collect())
}

async fn filter(caller: &Caller, scope: Scope, form: &LogForm) -> Outcome<AuditFilter> {
    let mut errors = Errors::default();
    let from = errors.take("from", forms::date(&form.from));
    let to = errors.take("to", forms::date(&form.to));
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        errors.add("to", Problem::EndsBeforeBegin);
    }
    let actors = errors.take("who", actors(caller, form.who.trim()).await?);
    errors.unless_any(())?;
    let begin = |day: NaiveDate| day.and_hms_opt(0, 0, 0).map(from_brussels);
    Ok(AuditFilter {
        actors,
        action: form.action.trim().to_owned(),
        subjects: subjects(caller, scope, form.subject.trim()).await?,
        from: from.and_then(begin),
        before: to.and_then(|day| day.checked_add_days(Days::new(1))).and_then(begin),
    })
}

/// Who is meant by what was typed, as the log writes them; nobody when nothing was typed.
async fn actors(caller: &Caller, typed: &str) -> Outcome<Result<Vec<String>, Problem>> {
    if typed.is_empty() {
        return Ok(Ok(Vec::new()));
    }
    if typed == LINK || typed == SYSTEM || typed.parse::<Uuid>().is_ok() {
        return Ok(Ok(vec![typed.to_owned()]));
    }
    let part = typed.to_lowercase();
    let named = people(caller).await?.into_iter();
    let found = named.filter(|(_, name)| name.to_lowercase().contains(&part));
    let ids: Vec<String> = found.map(|(id, _)| id).collect();
    Ok(if ids.is_empty() { Err(Problem::NotAChoice) } else { Ok(ids) })
}

/// The ids for which an id or code stands; none when nothing was typed.
async fn subjects(caller: &Caller, scope: Scope, typed: &str) -> Outcome<Option<Vec<String>>> {
    if typed.is_empty() {
        return Ok(None);
    }
    let store = &caller.app.store;
    let found: Vec<(String, Uuid)> = if let Ok(id) = typed.parse::<Uuid>() {
        let family: Option<family::Model> = store.get(scope, id).await?;
        let kind = if family.is_some() { "family" } else { "" };
        vec![(kind.to_owned(), id)]
    } else if let Some(code) = normalise_code(typed) {
        store.ids_with_code(scope, &code).await?
    } else {
        // Some entries are about a year or a number.
        return Ok(Some(vec![typed.to_owned()]));
    };
    let mut ids = Vec::new();
    for (kind, id) in found {
        if kind == "family" {
            ids.extend(store.ids_of_file(scope, id).await?);
        } else {
            ids.push(id.to_string());
        }
    }
    Ok(Some(ids))
}

/// A page of the log, newest first.
///
/// # Errors
/// [`crate::Refusal::Invalid`] when a date cannot be read.
pub async fn list(caller: &Caller, form: &LogForm, page: u64) -> Outcome<Page<Entry>> {
    let scope = caller.scope(Action::SeeAudit)?;
    let filter = filter(caller, scope, form).await?;
    let store = &caller.app.store;
    // Reads that were shown a moment ago belong in what is shown now.
    store.flush_reads().await?;
    let page = store.audit_page(scope, &filter, page).await?;
    let known = Known::of(caller, scope, &page.rows).await?;
    caller.looked_at(Action::SeeAudit, "audit", form.subject.trim()).await?;
    Ok(page.map(|row| known.entry(row)))
}

/// The log as CSV, newest first.
///
/// # Errors
/// [`crate::Refusal::Invalid`] when a date cannot be read.
pub async fn csv(
    caller: &Caller,
    form: &LogForm,
    headings: [&str; 6],
    words: impl Fn(&Entry) -> [String; 4],
) -> Outcome<Vec<u8>> {
    let scope = caller.scope(Action::SeeAudit)?;
    let filter = filter(caller, scope, form).await?;
    let store = &caller.app.store;
    store.flush_reads().await?;
    let rows = store.audit_rows(scope, &filter, MOST_ROWS).await?;
    let known = Known::of(caller, scope, &rows).await?;
    caller.looked_at(Action::SeeAudit, "audit", form.subject.trim()).await?;
    let rows = rows.into_iter().map(|row| {
        let entry = known.entry(row);
        let [at, who, what, kind] = words(&entry);
        let subject = if entry.code.is_empty() { &entry.subject } else { &entry.code };
        [at, who, what, kind, subject.clone(), entry.fields.clone()]
            .iter()
            .map(|text| Cell::from(text.as_str()))
            .collect()
    });
    let columns = headings.into_iter().map(Column::new).collect();
    Ok(export::csv(&Table { name: String::new(), columns, rows: rows.collect() }))
}

/// Checks that every entry of the own desk follows from the one before it.
///
/// # Errors
/// When the database fails.
pub async fn verify(caller: &Caller) -> Outcome<Verdict> {
    let scope = caller.scope(Action::SeeAudit)?;
    caller.app.store.flush_reads().await?;
    Ok(store::audit::verify_desk(&caller.app.store, scope).await?)
}
