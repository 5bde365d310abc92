//! Traits of a request: what follows from the wish, and what people say, with a history.
//! A reason can tell of illness or crisis, so it is stored sealed.

use super::form::NewTrait;
use super::registration::Writer;
use super::{Request, locked, one};
use crate::forms::{self, Errors, Problem};
use crate::law::name_of;
use crate::policy::Action;
use crate::{Caller, Change, Outcome, Refusal};
use chrono::NaiveDate;
use domain::places::Tier;
use domain::requests::{Wish, starts_within};
use domain::rules::priority::RuleDates;
use domain::rules::terms::TermBook;
use domain::traits::{TraitKind, TraitSource};
use serde::Deserialize;
use store::entities::request_trait;
use uuid::Uuid;

/// The traits that follow from a wish itself: urgent by its start, atypical by its hours.
#[must_use]
pub fn computed(wish: &Wish, registered_on: NaiveDate) -> Vec<TraitKind> {
    let Ok(book) = TermBook::embedded() else { return Vec::new() };
    let Some(terms) = book.in_force(registered_on) else { return Vec::new() };
    let window = &terms.normal_opening.value;
    let months = u32::from(terms.urgent_within_months.value);
    let mut kinds = Vec::new();
    if starts_within(registered_on, wish.start, months) {
        kinds.push(TraitKind::Urgent);
    }
    if wish.is_atypical((window.from, window.until)) {
        kinds.push(TraitKind::AtypicalHours);
    }
    kinds
}

/// Which rules stood behind a trait on a day: the set and its version.
fn rule_set(kind: TraitKind, registered_on: NaiveDate, today: NaiveDate) -> String {
    match kind {
        TraitKind::Urgent | TraitKind::AtypicalHours => TermBook::embedded()
            .ok()
            .and_then(|book| book.in_force(registered_on).map(|terms| terms.version))
            .map(|version| format!("terms@{version}"))
            .unwrap_or_default(),
        TraitKind::PriorityGroup | TraitKind::VulnerableFamily => {
            let dates = RuleDates { request: registered_on, decision: today };
            let Ok(book) = crate::rules::book() else { return String::new() };
            let mut sets = Tier::ALL.iter().flat_map(|tier| book.ladder(*tier, dates));
            sets.find(|set| set.noted_by == Some(kind)).map(name_of).unwrap_or_default()
        }
        TraitKind::SpecificCareNeed => String::new(),
    }
}

/// Adds what is said of a trait; what was said before stays.
pub(super) fn add(
    writer: Writer<'_>,
    change: &mut Change,
    row: &Request,
    said: &NewTrait,
    holds: bool,
) -> Outcome<()> {
    let rules = rule_set(said.kind, row.registered_on, writer.app.clock.today());
    add_by(writer, change, row, said, holds, rules)
}

/// Adds what the rules say of a trait.
pub(super) fn add_computed(
    writer: Writer<'_>,
    change: &mut Change,
    row: &Request,
    kind: TraitKind,
    holds: bool,
    rules: String,
) -> Outcome<()> {
    let said = NewTrait { kind, reason: String::new(), source: TraitSource::Computed };
    add_by(writer, change, row, &said, holds, rules)
}

fn add_by(
    writer: Writer<'_>,
    change: &mut Change,
    row: &Request,
    said: &NewTrait,
    holds: bool,
    rule_set: String,
) -> Outcome<()> {
    let id = Uuid::now_v7();
    let reason = writer.app.store.sealer().seal(&place(id), &said.reason)?;
    let step = request_trait::Model {
        id,
        desk_id: row.desk_id,
        request_id: row.id,
        kind: said.kind.word().to_owned(),
        holds,
        reason,
        source: said.source.word().to_owned(),
        rule_set,
        by_account: writer.account,
        at: change.at,
    };
    change.tx.insert_at_commit(step);
    Ok(())
}

/// Where a reason is sealed.
pub(crate) fn place(id: Uuid) -> String {
    format!("trait.reason/{id}")
}

/// What was typed of a trait of an existing request.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct TraitForm {
    /// Word of the trait.
    pub kind: String,
    /// Whether it holds: `yes` or empty.
    pub holds: String,
    /// Why.
    pub reason: String,
    /// Who said so.
    pub source: String,
    /// Version of the request that the page showed.
    pub version: String,
}

/// Says that a trait holds, or no longer holds.
///
/// # Errors
/// [`Refusal::Stale`] when somebody saved in between; [`Refusal::Invalid`] per field.
pub async fn change_trait(caller: &Caller, code: &str, form: &TraitForm) -> Outcome<()> {
    let (scope, found) = one(caller, Action::ChangeRequest, code).await?;
    let mut errors = Errors::default();
    let kind = form.kind.parse::<TraitKind>();
    if kind.is_err() {
        errors.add("kind", Problem::NotAChoice);
    }
    let followed = super::facts::followed(caller, scope, &found).await?;
    if kind.as_ref().is_ok_and(|kind| followed.contains(kind)) {
        errors.add("kind", Problem::NotAChoice);
    }
    let source = form.source.parse::<TraitSource>();
    if source.is_err() {
        errors.add("source", Problem::NotAChoice);
    }
    let reason = errors.take("reason", forms::required(&form.reason, 500));
    let (Ok(kind), Ok(source), true) = (kind, source, errors.is_empty()) else {
        return Err(Refusal::Invalid(errors));
    };
    let holds = !form.holds.is_empty();
    let mut change = caller.begin_fresh().await?;
    let row = locked(&change, scope, &found, &form.version).await?;
    add(Writer::of(caller), &mut change, &row, &NewTrait { kind, reason, source }, holds)?;
    change.note(Action::ChangeRequest, "request", row.id, &["trait", kind.word()]);
    change
        .tx
        .update(Request {
            urgent: if kind == TraitKind::Urgent { holds } else { row.urgent },
            last_activity_on: caller.today(),
            version: row.version + 1,
            ..row
        })
        .await?;
    change.commit("").await
}
