//! What the desk does for a family: attempts to reach it, next steps, appointments, help
//! with the tariff, and what a talk touched.

pub use store::entities::contact::Model as Contact;

pub mod appointments;
pub mod support;
pub mod tasks;

use crate::caller::{FormKey, Start};
use crate::forms::{self, Errors, Problem};
use crate::policy::Action;
use crate::{Caller, Outcome};
use chrono::NaiveDate;
use domain::tasks::{ContactKind, ContactOutcome};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::Scope;
use store::entities::{contact, family, request};
use store::intakes::Colleague;
use uuid::Uuid;

/// What was typed about an attempt or act.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ContactForm {
    /// What was done.
    pub contact_kind: String,
    /// How it ended.
    pub contact_outcome: String,
    /// Free note.
    pub contact_note: String,
    /// Day.
    pub contact_on: String,
    /// Code of the request; empty when about the family as a whole.
    pub contact_request: String,
}

/// What an attempt asks for now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Logged {
    /// Nothing more.
    Kept,
    /// Nobody answered: plan to call again.
    CallAgain,
}

struct Checked {
    kind: ContactKind,
    outcome: ContactOutcome,
    note: String,
    on: NaiveDate,
}

impl ContactForm {
    fn check(&self, today: NaiveDate) -> Result<Checked, Errors> {
        let mut errors = Errors::default();
        let kind = forms::choice(&self.contact_kind);
        let outcome = forms::choice(&self.contact_outcome);
        let note = errors.take("contact_note", forms::text(&self.contact_note, 4000));
        let on = errors.take("contact_on", forms::required_date(&self.contact_on));
        if on > today {
            errors.add("contact_on", Problem::InTheFuture);
        }
        match (kind, outcome) {
            (Ok(kind), Ok(outcome)) => errors.unless_any(Checked { kind, outcome, note, on }),
            (kind, outcome) => {
                // In the order of the page.
                let mut all = Errors::default();
                if let Err(problem) = kind {
                    all.add("contact_kind", problem);
                }
                if let Err(problem) = outcome {
                    all.add("contact_outcome", problem);
                }
                all.0.extend(errors.0);
                Err(all)
            }
        }
    }
}

/// Logs an attempt to reach a family, or another act for it.
///
/// # Errors
/// [`Refusal::Invalid`] with a problem per field.
pub async fn log(
    caller: &Caller,
    family: &str,
    form: &ContactForm,
    key: FormKey,
) -> Outcome<Logged> {
    let scope = caller.scope(Action::LogContact)?;
    let family = family_of(caller, scope, family).await?;
    let checked = form.check(caller.today())?;
    let request =
        request_of(caller, scope, &family, &form.contact_request, "contact_request").await?;
    let logged = match checked.outcome {
        ContactOutcome::NoAnswer => Logged::CallAgain,
        _ => Logged::Kept,
    };
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(_) => return Ok(logged),
        Start::Fresh(change) => change,
    };
    let row = contact::Model {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        family_id: family.id,
        request_id: request,
        kind: checked.kind.word().to_owned(),
        outcome: checked.outcome.word().to_owned(),
        note: checked.note,
        on_day: checked.on,
        by_name: caller.actor.name.clone(),
        by_account: Some(caller.actor.account),
        at: change.at,
    };
    change.note(Action::LogContact, "contact", row.id, &["all"]);
    change.tx.insert(row).await?;
    store::families::mark_activity(&change.tx, scope, family.id, checked.on).await?;
    change.commit("logged").await?;
    Ok(logged)
}

async fn family_of(caller: &Caller, scope: Scope, code: &str) -> Outcome<family::Model> {
    crate::families::by_code(caller, scope, code).await
}

/// The request of this family with a code that was chosen from a list.
async fn request_of(
    caller: &Caller,
    scope: Scope,
    family: &family::Model,
    code: &str,
    field: &'static str,
) -> Outcome<Option<Uuid>> {
    if code.is_empty() {
        return Ok(None);
    }
    let row: Option<request::Model> = caller.app.store.by_code(scope, code).await?;
    match row.filter(|row| row.family_id == family.id) {
        Some(row) => Ok(Some(row.id)),
        None => Err(Errors::one(field, Problem::NotAChoice).into()),
    }
}

/// Colleagues who can take care of something.
///
/// # Errors
/// When the database fails.
pub async fn colleagues(caller: &Caller) -> Outcome<Vec<Colleague>> {
    let scope = caller.scope(Action::SeeFamily)?;
    Ok(caller.app.store.staff(scope).await?)
}

/// The colleague that was chosen from a list; nobody when nothing was chosen.
async fn owner_of(
    caller: &Caller,
    scope: Scope,
    typed: &str,
    field: &'static str,
) -> Outcome<Option<Uuid>> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let staff = caller.app.store.staff(scope).await?;
    let found = staff.iter().find(|one| one.id.to_string() == typed.trim());
    match found {
        Some(one) => Ok(Some(one.id)),
        None => Err(Errors::one(field, Problem::NotAChoice).into()),
    }
}

/// A family by its key, to say its name and to go back to its file.
async fn family_by(
    caller: &Caller,
    scope: Scope,
    family: Option<Uuid>,
) -> Outcome<Option<family::Model>> {
    let Some(id) = family else { return Ok(None) };
    let row = family::Entity::find()
        .filter(family::Column::DeskId.eq(scope.desk()))
        .filter(family::Column::Id.eq(id))
        .one(caller.app.store.reader())
        .await?;
    Ok(row)
}

/// Code of a family by its key, to go back to its file.
async fn code_of(caller: &Caller, scope: Scope, family: Option<Uuid>) -> Outcome<Option<String>> {
    Ok(family_by(caller, scope, family).await?.map(|row| row.code))
}
