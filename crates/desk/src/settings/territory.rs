//! The municipalities in which a desk works, each from a day, some until a day.

use crate::caller::{FormKey, Start};
use crate::forms::{self, Errors, Problem, mark};
use crate::policy::Action;
use crate::{Caller, Outcome, Refusal};
use chrono::NaiveDate;
use domain::municipalities;
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};
use store::Scope;
use store::entities::territory::Model as Row;
use uuid::Uuid;

/// A municipality in which the desk works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Work {
    /// Its key.
    pub id: Uuid,
    /// Its code.
    pub nis: String,
    /// Its name; the code when it is not known.
    pub name: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub until: Option<NaiveDate>,
}

impl Work {
    fn of(row: Row) -> Self {
        let known = municipalities::by_nis(&row.nis).map(|place| place.name);
        let merged = || {
            let mut all = municipalities::mergers().iter();
            all.find(|merger| merger.old_nis == row.nis).map(|merger| merger.old_name)
        };
        let name = known.or_else(merged).unwrap_or(&row.nis).to_owned();
        Self { id: row.id, nis: row.nis, name, from: row.valid_from, until: row.valid_to }
    }
}

/// What was typed about a municipality.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct TerritoryForm {
    /// NIS code.
    pub nis: String,
    /// First day.
    pub from: String,
    /// Last day; empty when it goes on.
    pub until: String,
    /// Mark of what the page showed.
    pub version: String,
}

impl TerritoryForm {
    /// The form of a municipality.
    #[must_use]
    pub fn of(work: &Work) -> Self {
        let day = |day: NaiveDate| day.format("%d/%m/%Y").to_string();
        let form = Self {
            nis: work.nis.clone(),
            from: day(work.from),
            until: work.until.map(day).unwrap_or_default(),
            version: String::new(),
        };
        Self { version: mark(&form), ..form }
    }

    /// Checked; `others` are the other periods of the desk.
    fn check(&self, others: &[Work]) -> Result<(String, NaiveDate, Option<NaiveDate>), Errors> {
        let mut errors = Errors::default();
        let nis = errors.take("nis", forms::required(&self.nis, 5));
        let from = errors.take("from", forms::required_date(&self.from));
        let until = errors.take("until", forms::date(&self.until));
        if until.is_some_and(|until| until < from) {
            errors.add("until", Problem::EndsBeforeBegin);
        }
        let known = municipalities::current(&nis).is_some();
        if !known && errors.of("nis").is_none() {
            errors.add("nis", Problem::NotAChoice);
        }
        let overlaps = |other: &Work| {
            other.nis == nis
                && other.until.is_none_or(|end| end >= from)
                && until.is_none_or(|end| other.from <= end)
        };
        if errors.is_empty() && others.iter().any(overlaps) {
            errors.add("nis", Problem::Exists);
        }
        errors.unless_any((nis, from, until))
    }
}

async fn works(connection: &impl ConnectionTrait, scope: Scope) -> Outcome<Vec<Work>> {
    let rows = store::settings::territory(connection, scope).await?;
    Ok(rows.into_iter().map(Work::of).collect())
}

/// The municipalities of the desk, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn territories(caller: &Caller) -> Outcome<Vec<Work>> {
    let scope = caller.scope(Action::ManageSettings)?;
    works(caller.app.store.reader(), scope).await
}

/// One municipality of the desk.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn territory(caller: &Caller, id: Uuid) -> Outcome<Work> {
    let scope = caller.scope(Action::ManageSettings)?;
    let row: Row = caller.app.store.get(scope, id).await?.ok_or(Refusal::NotFound)?;
    Ok(Work::of(row))
}

/// Adds a municipality.
///
/// # Errors
/// [`Refusal::Invalid`] per field.
pub async fn add_territory(caller: &Caller, form: &TerritoryForm, key: FormKey) -> Outcome<()> {
    let scope = caller.scope(Action::ManageSettings)?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(_) => return Ok(()),
        Start::Fresh(change) => change,
    };
    store::settings::lock_desk(&change.tx, scope).await?;
    let others = works(change.tx.connection()?, scope).await?;
    let (nis, valid_from, valid_to) = form.check(&others)?;
    let row = Row { id: Uuid::now_v7(), desk_id: scope.desk(), nis, valid_from, valid_to };
    change.note(Action::ManageSettings, "territory", row.id, &["all"]);
    change.tx.insert(row).await?;
    change.commit("").await
}

/// Changes the days between which the desk works in a municipality.
///
/// # Errors
/// [`Refusal::Stale`] when somebody saved in between; [`Refusal::Invalid`] per field.
pub async fn change_territory(caller: &Caller, id: Uuid, form: &TerritoryForm) -> Outcome<()> {
    let scope = caller.scope(Action::ManageSettings)?;
    let mut change = caller.begin_fresh().await?;
    store::settings::lock_desk(&change.tx, scope).await?;
    let row: Row = change.tx.lock(scope, id).await?.ok_or(Refusal::NotFound)?;
    let shown = TerritoryForm::of(&Work::of(row.clone()));
    // The municipality itself stays: another one is another row.
    let form = TerritoryForm { nis: shown.nis, ..form.clone() };
    let mut others = works(change.tx.connection()?, scope).await?;
    others.retain(|other| other.id != id);
    let (_, valid_from, valid_to) = form.check(&others)?;
    if form.version != shown.version {
        return Err(Refusal::Stale);
    }
    change.note(Action::ManageSettings, "territory", id, &["valid_from", "valid_to"]);
    change.tx.update(Row { valid_from, valid_to, ..row }).await?;
    change.commit("").await
}
