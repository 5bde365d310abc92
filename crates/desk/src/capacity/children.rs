//! The children that are at a location, and until when they stay: those with a placement,
//! and those without a name who came before the location began to use Kinderloket. What the
//! location tells here makes the forecast certain.

use super::{ChildRow, occupant, present};
use crate::caller::{FormKey, Start};
use crate::forms::{self, Errors, Problem};
use crate::locations::{Location, one};
use crate::policy::{Action, Reach};
use crate::{Caller, Outcome, Refusal, Why, terms};
use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::calendar::add_months_clamped;
use domain::capacity::{Certainty, Occupant};
use domain::families::Birth;
use domain::week::WeekPattern;
use domain::year::last_day;
use serde::{Deserialize, Serialize};
use store::entities::{free_place, hand_over, placement};
use store::locations::Within;
use uuid::Uuid;

/// Months after birth in which a child may still be in care: three years and a half.
const OLDEST_MONTHS: u32 = 42;
/// Children without a name in one line.
const MOST_ALIKE: i64 = 99;

/// Where the last day of a child is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept {
    /// With its placement.
    Placement(Uuid),
    /// With the children without a name: their code.
    Nameless(String),
}

/// A child, or several alike, at a location.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Present {
    /// Where its last day is kept.
    pub kept: Kept,
    /// First name, for whom it is shown to; empty otherwise.
    pub name: String,
    /// When it was born, to the day or the month.
    pub birth: Birth,
    /// Number, days, dates, certainty.
    pub taken: Occupant,
    /// The last day as the page shows it; a change of another one is refused.
    pub until: Option<NaiveDate>,
}

/// The children at a location, those who leave first on top. Each file of which the name is
/// shown is written in the log as looked at.
///
/// # Errors
/// [`Refusal::NotFound`] when the location is not there.
pub async fn children(caller: &Caller, code: &str) -> Outcome<(Location, Vec<Present>)> {
    let action = Action::SeeCapacity;
    let (scope, location) = one(caller, action, code).await?;
    let (today, within) = (caller.today(), Within::Location(location.id));
    let shown = Days::new(u64::from(terms::in_force(today)?.placement_contact_days.value));
    let whole_desk = caller.may(action)? == Reach::OwnDesk;
    let mut found = Vec::new();
    for taker in caller.app.store.takers(scope, within, today).await? {
        // A proposal without an answer is no child of the location yet.
        let Some(id) = taker.placement_id else { continue };
        let recent = taker.from_day.checked_add_days(shown).is_some_and(|last| today <= last);
        let named = whole_desk || (recent && taker.proposed);
        if named {
            caller.looked_at(action, "request", taker.request_id).await?;
        }
        found.push(Present {
            kept: Kept::Placement(id),
            birth: Birth::from_dates(taker.birth_date, taker.due_date),
            taken: occupant(&taker, today),
            until: taker.until_day,
            name: if named { taker.given_name } else { String::new() },
        });
    }
    for row in caller.app.store.present_children(scope, within, today).await? {
        found.push(Present {
            birth: Birth::from_dates(row.birth_month, None),
            taken: present(&row),
            until: row.until_day,
            name: String::new(),
            kept: Kept::Nameless(row.code),
        });
    }
    let leaves = |one: &Present| one.until.or(one.taken.leaves).unwrap_or(NaiveDate::MAX);
    found.sort_by_key(|one| (leaves(one), one.taken.span.from));
    Ok((location, found))
}

/// What was typed of children without a name.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PresentForm {
    /// How many are alike; one when empty.
    pub number: String,
    /// Month of birth.
    pub born: String,
    /// Ticked parts of the week.
    pub week: Vec<String>,
    /// Last day, when it is known.
    pub until: String,
}

/// A month as people type it: `3/2025`, `03-2025`, `2025-03`; its first day.
fn month(typed: &str) -> Result<Option<NaiveDate>, Problem> {
    let typed = typed.trim();
    let Some((one, other)) = typed.split_once(['/', '-', '.', ' ']) else {
        return if typed.is_empty() { Ok(None) } else { Err(Problem::NotAMonth) };
    };
    let whole =
        if one.len() == 4 { format!("{one}-{other}-1") } else { format!("1-{one}-{other}") };
    forms::date(&whole)
}

struct Checked {
    number: i32,
    born: Option<NaiveDate>,
    week: WeekPattern,
    until: Option<NaiveDate>,
}

impl PresentForm {
    fn check(&self, today: NaiveDate) -> Result<Checked, Errors> {
        let mut errors = Errors::default();
        let number = errors.take("number", forms::number::<i32>(&self.number, 1, MOST_ALIKE));
        let born = errors.take("born", month(&self.born));
        if born.is_some_and(|born| born > today) {
            errors.add("born", Problem::InTheFuture);
        }
        let week = errors.take("week", forms::week(&self.week));
        if week.is_empty() && errors.of("week").is_none() {
            errors.add("week", Problem::NoDays);
        }
        let until = errors.take("until", forms::date(&self.until));
        if until.is_some_and(|until| until < today) {
            errors.add("until", Problem::InThePast);
        }
        errors.unless_any(Checked { number: number.unwrap_or(1), born, week, until })
    }
}

/// The last day on which what is known of a child is of use: its own, or that on which it is
/// surely too old; a year when neither is known.
fn kept_until(today: NaiveDate, born: Option<NaiveDate>, until: Option<NaiveDate>) -> NaiveDate {
    let oldest = born.map(|born| add_months_clamped(born, OLDEST_MONTHS));
    until.or(oldest).unwrap_or_else(|| add_months_clamped(today, 36))
}

/// A child that comes through another desk: its location knows it without a name here.
pub(crate) fn through_neighbour(
    place: &free_place::Model,
    code: String,
    asked: &hand_over::Model,
    birth: Birth,
    recorded_by: String,
    at: DateTime<Utc>,
) -> ChildRow {
    let born = birth.date().map(last_day);
    ChildRow {
        id: Uuid::now_v7(),
        desk_id: place.desk_id,
        code,
        location_id: place.location_id,
        number: 1,
        birth_month: born,
        week: asked.week,
        from_day: asked.start,
        until_day: place.until_day,
        kept_until: kept_until(asked.start, born, place.until_day),
        recorded_by,
        at,
        undone_at: None,
        version: 1,
    }
}

/// Enters children without a name, who are there from today on.
///
/// # Errors
/// [`Refusal::Invalid`] with a problem per field.
pub async fn enter(caller: &Caller, code: &str, form: &PresentForm, key: FormKey) -> Outcome<()> {
    let action = Action::ChangeCapacity;
    let (scope, location) = one(caller, action, code).await?;
    let today = caller.today();
    let checked = form.check(today)?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(_) => return Ok(()),
        Start::Fresh(change) => change,
    };
    let row = ChildRow {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        code: caller.code(),
        location_id: location.id,
        number: checked.number,
        birth_month: checked.born.map(last_day),
        week: checked.week.bits(),
        from_day: today,
        until_day: checked.until,
        kept_until: kept_until(today, checked.born, checked.until),
        recorded_by: caller.actor.name.clone(),
        at: change.at,
        undone_at: None,
        version: 1,
    };
    change.note(action, "present-child", row.id, &["all"]);
    change.tx.insert(row).await?;
    change.commit("").await
}

/// What was typed of the last day of a child.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct StayForm {
    /// Last day; empty when it is not known after all.
    pub until: String,
    /// What the page showed.
    pub was: String,
}

impl StayForm {
    fn check(&self, from: NaiveDate) -> Result<Option<NaiveDate>, Errors> {
        let mut errors = Errors::default();
        let until = errors.take("until", forms::date(&self.until));
        if until.is_some_and(|until| until < from) {
            errors.add("until", Problem::NotBefore(from));
        }
        errors.unless_any(until)
    }

    /// Whether nobody changed the last day since the page showed it.
    fn is_fresh(&self, now: Option<NaiveDate>) -> bool {
        self.was == now.map(|day| day.to_string()).unwrap_or_default()
    }
}

/// Says until when a child with a placement stays, or that this is not known after all.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not at this location; [`Refusal::Stale`] when somebody
/// else said so in between; [`Refusal::Invalid`] per field.
pub async fn stays(caller: &Caller, code: &str, placement: Uuid, form: &StayForm) -> Outcome<()> {
    let action = Action::ChangeCapacity;
    let (scope, location) = one(caller, action, code).await?;
    let mut change = caller.begin_fresh().await?;
    let row: Option<placement::Model> = change.tx.lock(scope, placement).await?;
    let here = |row: &placement::Model| row.location_id == Some(location.id);
    let row = row.filter(here).filter(|row| row.undone_at.is_none()).ok_or(Refusal::NotFound)?;
    let until_day = form.check(row.from_day)?;
    if !form.is_fresh(row.until_day) {
        return Err(Refusal::Stale);
    }
    change.note(action, "request", row.request_id, &["until_day"]);
    change.tx.update(placement::Model { until_day, ..row }).await?;
    change.commit("").await
}

/// Says until when children without a name stay.
///
/// # Errors
/// As [`stays`].
pub async fn nameless_stay(
    caller: &Caller,
    code: &str,
    child: &str,
    form: &StayForm,
) -> Outcome<()> {
    let (mut change, row) = nameless(caller, code, child).await?;
    let until_day = form.check(row.from_day)?;
    if !form.is_fresh(row.until_day) {
        return Err(Refusal::Stale);
    }
    let kept_until = kept_until(row.from_day, row.birth_month, until_day);
    change.note(Action::ChangeCapacity, "present-child", row.id, &["until_day"]);
    let version = row.version + 1;
    change.tx.update(ChildRow { until_day, kept_until, version, ..row }).await?;
    change.commit("").await
}

/// Takes back that children without a name are there.
///
/// # Errors
/// As [`stays`]; [`Refusal::NotPossible`] when it was taken back already.
pub async fn remove(caller: &Caller, code: &str, child: &str) -> Outcome<()> {
    let (mut change, row) = nameless(caller, code, child).await?;
    change.note(Action::ChangeCapacity, "present-child", row.id, &["undone_at"]);
    let (undone_at, version) = (Some(change.at), row.version + 1);
    change.tx.update(ChildRow { undone_at, version, ..row }).await?;
    change.commit("").await
}

/// Children without a name at a location, locked.
async fn nameless(caller: &Caller, code: &str, child: &str) -> Outcome<(crate::Change, ChildRow)> {
    let (scope, location) = one(caller, Action::ChangeCapacity, code).await?;
    let found: Option<ChildRow> = caller.app.store.by_code(scope, child).await?;
    let found = found.filter(|row| row.location_id == location.id).ok_or(Refusal::NotFound)?;
    let change = caller.begin_fresh().await?;
    let row: ChildRow = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    if row.undone_at.is_some() {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    Ok((change, row))
}

/// Whether a child is there already: not only planned.
#[must_use]
pub fn is_there(present: &Present, today: NaiveDate) -> bool {
    present.taken.certainty == Certainty::Confirmed && present.taken.span.from <= today
}

#[cfg(test)]
mod tests {
    use super::month;
    use chrono::NaiveDate;

    #[test]
    fn a_month_is_read_as_people_write_it() {
        let march = NaiveDate::from_ymd_opt(2025, 3, 1);
        for typed in ["3/2025", "03-2025", "2025-03", " 3.2025 ", "3/25"] {
            assert_eq!(month(typed), Ok(march), "{typed}");
        }
        assert_eq!(month(""), Ok(None));
        assert!(month("maart").is_err() && month("13/2025").is_err());
    }
}
