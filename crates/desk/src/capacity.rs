//! How full a location is (*bezetting*), and what its people record of it: other offered
//! places from a day on, closing days, reserved places, limits. What was recorded is taken
//! back and recorded anew, never edited. The rules stand in [`domain::capacity`].

pub mod children;
pub mod forecast;
mod form;

pub use form::{ChangeForm, OfferedForm};
pub(crate) use form::{cells, grid};
pub use store::entities::capacity_change::Model as ChangeRow;
pub use store::entities::present_child::Model as ChildRow;

use crate::caller::{FormKey, Start};
use crate::locations::{Location, offered, one};
use crate::policy::Action;
use crate::{Caller, Change, Outcome, Refusal, Why};
use chrono::{Days, NaiveDate};
use domain::calendar::SchoolCalendar;
use domain::capacity::{
    self, Ages, Capacity, Certainty, ChangeKind, Day, Occupant, Span, What, leaves_on, without_days,
};
use domain::families::Birth;
use domain::week::WeekPattern;
use domain::week::monday_of;
use domain::year::last_day;
use form::Checked;
use std::collections::HashMap;
use store::Scope;
use store::capacity::Taker;
use store::locations::Within;
use uuid::Uuid;

/// How much of a calendar is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stretch {
    /// The week of a day.
    Week,
    /// The month of a day.
    Month,
    /// Twelve months from the month of a day.
    Year,
}

impl Stretch {
    /// First and last day of the stretch in which a day lies.
    #[must_use]
    pub fn around(self, day: NaiveDate) -> (NaiveDate, NaiveDate) {
        let first_of_month = chrono::Datelike::with_day(&day, 1).unwrap_or(day);
        match self {
            Self::Week => (monday_of(day), plus(monday_of(day), 6)),
            Self::Month => (first_of_month, last_day(first_of_month)),
            Self::Year => {
                let last = domain::calendar::add_months_clamped(first_of_month, 11);
                (first_of_month, last_day(last))
            }
        }
    }
}

fn plus(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

/// How full a location is.
#[derive(Debug, Clone)]
pub struct Occupancy {
    /// The location.
    pub location: Location,
    /// The days that were asked for.
    pub days: Vec<Day>,
    /// Children on the first of these days of whom nobody knows on which days they come.
    pub without_days: u16,
    /// What was recorded and is not over, the first to begin on top.
    pub changes: Vec<ChangeRow>,
}

/// How full a location is on the days of a stretch.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn occupancy(
    caller: &Caller,
    code: &str,
    stretch: Stretch,
    on: NaiveDate,
) -> Outcome<Occupancy> {
    let (scope, location) = one(caller, Action::SeeCapacity, code).await?;
    let (first, last) = stretch.around(on);
    let today = caller.today();
    let within = Within::Location(location.id);
    let rows = caller.app.store.capacity_changes(scope, within).await?;
    let takers = caller.app.store.takers(scope, within, first).await?;
    let nameless = caller.app.store.present_children(scope, within, first).await?;
    let occupants = occupants_of(&takers, &nameless, today);
    let occupants = occupants.get(&location.id).map_or(&[][..], Vec::as_slice);
    let capacity = capacity_of(&location, &rows);
    let days = first.iter_days().take_while(|day| *day <= last);
    let days = days.map(|day| capacity::day(&capacity, occupants, day)).collect();
    let still = |row: &ChangeRow| row.until_day.is_none_or(|until| until >= today.min(first));
    let mut changes: Vec<ChangeRow> = rows.into_iter().filter(still).collect();
    changes.sort_by_key(|row| row.from_day);
    Ok(Occupancy {
        without_days: without_days(occupants, first.max(today)),
        location,
        days,
        changes,
    })
}

/// The places of a location through time.
pub(crate) fn capacity_of(location: &Location, rows: &[ChangeRow]) -> Capacity {
    let changes = rows.iter().filter(|row| row.location_id == location.id);
    Capacity { standard: offered(location), changes: changes.filter_map(change_of).collect() }
}

/// A recorded change; none when what is stored cannot be read.
fn change_of(row: &ChangeRow) -> Option<capacity::Change> {
    let number = u16::try_from(row.number).unwrap_or_default();
    let week = WeekPattern::from_bits(row.week);
    let what = match row.kind.parse().ok()? {
        ChangeKind::Offered => What::Offered(serde_json::from_str(&row.offered).ok()?),
        ChangeKind::Closed => What::Closed,
        ChangeKind::Open => What::Open,
        ChangeKind::Reserved => What::Reserved(number, week),
        ChangeKind::Limit => What::Limit(number, week, Ages { from: row.age_from, to: row.age_to }),
    };
    Some(capacity::Change { span: Span { from: row.from_day, until: row.until_day }, what })
}

/// Who takes places, by location.
pub(crate) fn occupants_of(
    takers: &[Taker],
    nameless: &[ChildRow],
    today: NaiveDate,
) -> HashMap<Uuid, Vec<Occupant>> {
    let mut all: HashMap<Uuid, Vec<Occupant>> = HashMap::new();
    for taker in takers {
        if let Some(location) = taker.location_id {
            all.entry(location).or_default().push(occupant(taker, today));
        }
    }
    for row in nameless {
        all.entry(row.location_id).or_default().push(present(row));
    }
    all
}

/// Children without a name: they are there. Of a month of birth its last day counts, so that
/// nobody is expected to leave too early.
fn present(row: &ChildRow) -> Occupant {
    let birth = Birth::from_dates(row.birth_month, None);
    let school = || leaves_on(SchoolCalendar::published(), birth);
    Occupant {
        number: u16::try_from(row.number).unwrap_or_default(),
        week: WeekPattern::from_bits(row.week),
        span: Span { from: row.from_day, until: row.until_day },
        certainty: Certainty::Confirmed,
        birth: birth.date(),
        leaves: if row.until_day.is_some() { None } else { school() },
    }
}

fn occupant(taker: &Taker, today: NaiveDate) -> Occupant {
    let birth = Birth::from_dates(taker.birth_date, taker.due_date);
    let certainty = taker.certainty.as_deref().and_then(|word| word.parse().ok());
    let certainty: Certainty = certainty.unwrap_or(Certainty::Draft);
    let school = || taker.school_entry.or_else(|| leaves_on(SchoolCalendar::published(), birth));
    Occupant {
        number: 1,
        week: WeekPattern::from_bits(taker.week),
        span: Span { from: taker.from_day, until: taker.until_day },
        certainty: certainty.seen_on(today, taker.from_day),
        birth: birth.date(),
        leaves: if taker.until_day.is_some() { None } else { school() },
    }
}

/// A location of which the capacity may be changed, for a form.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn to_change(caller: &Caller, code: &str) -> Outcome<Location> {
    Ok(one(caller, Action::ChangeCapacity, code).await?.1)
}

/// Records other offered places from a day on.
///
/// # Errors
/// [`Refusal::Invalid`] with a problem per field.
pub async fn offer(caller: &Caller, code: &str, form: &OfferedForm, key: FormKey) -> Outcome<()> {
    let (scope, location) = one(caller, Action::ChangeCapacity, code).await?;
    record(caller, scope, &location, form.check()?, key).await
}

/// Records a closing, an opening, reserved places or a limit.
///
/// # Errors
/// [`Refusal::Invalid`] with a problem per field.
pub async fn change(caller: &Caller, code: &str, form: &ChangeForm, key: FormKey) -> Outcome<()> {
    let (scope, location) = one(caller, Action::ChangeCapacity, code).await?;
    record(caller, scope, &location, form.check()?, key).await
}

async fn record(
    caller: &Caller,
    scope: Scope,
    location: &Location,
    checked: Checked,
    key: FormKey,
) -> Outcome<()> {
    let mut change: Change = match caller.begin(Some(key)).await? {
        Start::Repeated(_) => return Ok(()),
        Start::Fresh(change) => change,
    };
    let row = ChangeRow {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        code: caller.code(),
        location_id: location.id,
        kind: checked.kind.word().to_owned(),
        from_day: checked.from,
        until_day: checked.until,
        offered: serde_json::to_string(&checked.offered).unwrap_or_else(|_| "{}".to_owned()),
        week: checked.week.bits(),
        number: checked.number,
        purpose: checked.purpose.map_or("", domain::capacity::Purpose::word).to_owned(),
        age_from: checked.ages.from,
        age_to: checked.ages.to,
        note: checked.note,
        recorded_by: caller.actor.name.clone(),
        at: change.at,
        undone_at: None,
    };
    change.note(Action::ChangeCapacity, "capacity-change", row.id, &["all"]);
    change.tx.insert(row).await?;
    change.commit("").await
}

/// Takes back what was recorded: as if it never was.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not of this location; [`Refusal::NotPossible`] when it
/// was taken back already.
pub async fn withdraw(caller: &Caller, code: &str, change_code: &str) -> Outcome<()> {
    let (scope, location) = one(caller, Action::ChangeCapacity, code).await?;
    let found: Option<ChangeRow> = caller.app.store.by_code(scope, change_code).await?;
    let found = found.filter(|row| row.location_id == location.id).ok_or(Refusal::NotFound)?;
    let mut change = caller.begin_fresh().await?;
    let row: ChangeRow = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    if row.undone_at.is_some() {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    change.note(Action::ChangeCapacity, "capacity-change", row.id, &["undone_at"]);
    let undone_at = Some(change.at);
    change.tx.update(ChangeRow { undone_at, ..row }).await?;
    change.commit("").await
}
