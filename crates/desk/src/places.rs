//! Free places (*vrije plaatsen*): reported in under a minute by the desk, by whoever
//! signs in for a location, or through its personal link. A report is believed for a
//! term; then it expires, unless somebody says that the place is still free.

use crate::caller::{Change, FormKey, Start};
use crate::forms::{self, Errors, Problem};
use crate::links::Hand;
use crate::locations::{Location, check_ages};
use crate::policy::Action;
use crate::{App, Caller, Outcome, Refusal, Why, terms};
use chrono::NaiveDate;
use domain::places::{FreePlaceState, PlaceRefused, PlaceStep};
use domain::week::WeekPattern;
use serde::{Deserialize, Serialize};
use store::locations::Within;
use store::places::PlaceFilter;
use store::{Page, Scope};
use uuid::Uuid;

pub use store::entities::free_place::Model as FreePlace;

/// The most places in one report.
const MOST_AT_ONCE: i64 = 20;
/// Places that expire in one transaction.
const LAPSED_AT_ONCE: u64 = 200;

/// A reported place and where it is.
#[derive(Debug, Clone)]
pub struct Reported {
    /// The place.
    pub place: FreePlace,
    /// Its location.
    pub location: Location,
}

impl Reported {
    /// Where it stands.
    #[must_use]
    pub fn state(&self) -> FreePlaceState {
        state_of(&self.place)
    }

    /// The parts of the week that are free.
    #[must_use]
    pub const fn week(&self) -> WeekPattern {
        WeekPattern::from_bits(self.place.week)
    }

    /// Whether a step is possible now, to show its button.
    #[must_use]
    pub fn allows(&self, step: PlaceStep) -> bool {
        self.state().take(step).is_ok()
    }

    /// Days since the report.
    #[must_use]
    pub fn age_in_days(&self, today: NaiveDate) -> i64 {
        (today - domain::clock::brussels_date(self.place.created_at)).num_days().max(0)
    }
}

/// An unreadable state is never free.
fn state_of(place: &FreePlace) -> FreePlaceState {
    place.state.parse().unwrap_or(FreePlaceState::Withdrawn)
}

/// What was typed of a free place.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PlaceForm {
    /// Code of the location.
    pub location: String,
    /// Ticked parts of the week.
    pub week: Vec<String>,
    /// First free day.
    pub from: String,
    /// Last free day, when it ends.
    pub until: String,
    /// Youngest age in months.
    pub age_from: String,
    /// Age in months that is too old.
    pub age_to: String,
    /// What else matters.
    pub note: String,
    /// How many of these places; one when empty.
    pub number: String,
    /// Version that the page showed, when an existing place is changed.
    pub version: String,
}

struct Checked {
    week: WeekPattern,
    from: NaiveDate,
    until: Option<NaiveDate>,
    age_from: Option<i32>,
    age_to: Option<i32>,
    note: String,
    number: usize,
}

impl PlaceForm {
    /// An empty form with what is known of the location filled in.
    #[must_use]
    pub fn preset(location: Option<&Location>, today: NaiveDate) -> Self {
        let months = |age: Option<i32>| age.map(|age| age.to_string()).unwrap_or_default();
        Self {
            location: location.map(|row| row.code.clone()).unwrap_or_default(),
            from: today.format("%d/%m/%Y").to_string(),
            age_from: months(location.and_then(|row| row.age_from)),
            age_to: months(location.and_then(|row| row.age_to)),
            number: "1".to_owned(),
            ..Self::default()
        }
    }

    /// The form of an existing place.
    #[must_use]
    pub fn of(reported: &Reported) -> Self {
        let months = |age: Option<i32>| age.map(|age| age.to_string()).unwrap_or_default();
        let date = |day: NaiveDate| day.format("%d/%m/%Y").to_string();
        let place = &reported.place;
        Self {
            location: reported.location.code.clone(),
            week: forms::ticked(reported.week()),
            from: date(place.from_day),
            until: place.until_day.map(date).unwrap_or_default(),
            age_from: months(place.age_from),
            age_to: months(place.age_to),
            note: place.note.clone(),
            number: "1".to_owned(),
            version: place.version.to_string(),
        }
    }

    fn check(&self, today: NaiveDate) -> Result<Checked, Errors> {
        let mut errors = Errors::default();
        let week = errors.take("week", forms::week(&self.week));
        if week.is_empty() && errors.of("week").is_none() {
            errors.add("week", Problem::NoDays);
        }
        let from = errors.take("from", forms::required_date(&self.from));
        let until = errors.take("until", forms::date(&self.until));
        if let Some(until) = until {
            if until < from {
                errors.add("until", Problem::EndsBeforeBegin);
            } else if until < today {
                errors.add("until", Problem::InThePast);
            }
        }
        let (age_from, age_to) = check_ages(&mut errors, &self.age_from, &self.age_to);
        let note = errors.take("note", forms::text(&self.note, 1000));
        let number = errors.take("number", forms::number::<i64>(&self.number, 1, MOST_AT_ONCE));
        let number = usize::try_from(number.unwrap_or(1)).unwrap_or(1);
        errors.unless_any(Checked { week, from, until, age_from, age_to, note, number })
    }
}

async fn location(
    who: &Hand,
    scope: Scope,
    within: Within,
    code: &str,
) -> Outcome<Option<Location>> {
    if let Hand::Link(link) = who {
        return Ok(Some(link.location.clone()));
    }
    let found: Option<Location> = who.app().store.by_code(scope, code).await?;
    Ok(found.filter(|row| within.holds(row)))
}

/// Reports places; answers with their codes.
///
/// # Errors
/// [`Refusal::Invalid`] with a problem per field.
pub async fn report(
    who: impl Into<Hand> + Send,
    form: &PlaceForm,
    key: FormKey,
) -> Outcome<Vec<String>> {
    let who = who.into();
    let (scope, within) = who.ground(Action::ReportFreePlace)?;
    let today = who.today();
    let location = location(&who, scope, within, &form.location).await?;
    let (checked, location) = match (form.check(today), location) {
        (Ok(checked), Some(location)) => (checked, location),
        (Err(errors), Some(_)) => return Err(errors.into()),
        (checked, None) => {
            let mut errors = Errors::one("location", Problem::Required);
            errors.0.extend(checked.err().unwrap_or_default().0);
            return Err(errors.into());
        }
    };
    let expires_on = expiry(today, checked.until)?;
    let mut change = match who.begin(key).await? {
        Start::Repeated(codes) => return Ok(codes.split(' ').map(str::to_owned).collect()),
        Start::Fresh(change) => change,
    };
    let mut codes = Vec::with_capacity(checked.number);
    for _ in 0..checked.number {
        let code = who.code();
        let row = FreePlace {
            id: Uuid::now_v7(),
            desk_id: scope.desk(),
            code: code.clone(),
            location_id: location.id,
            week: checked.week.bits(),
            from_day: checked.from,
            until_day: checked.until,
            age_from: checked.age_from,
            age_to: checked.age_to,
            note: checked.note.clone(),
            state: FreePlaceState::Open.word().to_owned(),
            expires_on,
            reported_by: who.signature(),
            version: 1,
            created_at: change.at,
        };
        change.note(Action::ReportFreePlace, "free-place", row.id, &["all"]);
        change.tx.insert(row).await?;
        codes.push(code);
    }
    change.commit(&codes.join(" ")).await?;
    Ok(codes)
}

/// The last day on which a report of today is believed: its term, or its own end.
pub(crate) fn expiry(today: NaiveDate, until: Option<NaiveDate>) -> Outcome<NaiveDate> {
    let term = terms::in_force(today)?.free_place_until(today);
    Ok(until.map_or(term, |until| until.min(term)))
}

async fn one(who: &Hand, code: &str) -> Outcome<(Scope, Reported)> {
    let (scope, within) = who.ground(Action::ReportFreePlace)?;
    let store = &who.app().store;
    let place: FreePlace = store.by_code(scope, code).await?.ok_or(Refusal::NotFound)?;
    let location: Location = store.get(scope, place.location_id).await?.ok_or(Refusal::NotFound)?;
    if within.holds(&location) {
        Ok((scope, Reported { place, location }))
    } else {
        Err(Refusal::NotFound)
    }
}

/// A reported place.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn see(who: impl Into<Hand> + Send, code: &str) -> Outcome<Reported> {
    Ok(one(&who.into(), code).await?.1)
}

/// Reported places, those that expire first on top.
///
/// # Errors
/// When the database fails.
pub async fn list(caller: &Caller, filter: &PlaceFilter, page: u64) -> Outcome<Page<Reported>> {
    let (scope, within) = Hand::from(caller).ground(Action::ReportFreePlace)?;
    let store = &caller.app.store;
    let rows = store.places(scope, within, filter, page).await?;
    let at = store.locations_by_id(scope, rows.rows.iter().map(|row| row.location_id)).await?;
    let Page { rows, number, pages, total } = rows;
    let rows = rows
        .into_iter()
        .filter_map(|place| {
            let location = at.get(&place.location_id)?.clone();
            Some(Reported { place, location })
        })
        .collect();
    Ok(Page { rows, number, pages, total })
}

fn take(place: &FreePlace, step: PlaceStep) -> Outcome<FreePlaceState> {
    state_of(place).take(step).map_err(|refused| match refused {
        PlaceRefused::Proposed => Refusal::NotPossible(Why::ProposalOpen),
        PlaceRefused::Settled => Refusal::NotPossible(Why::AlreadyDone),
    })
}

async fn locked(change: &Change, scope: Scope, id: Uuid) -> Outcome<FreePlace> {
    change.tx.lock(scope, id).await?.ok_or(Refusal::NotFound)
}

/// Changes a place: it counts as reported again today.
///
/// # Errors
/// [`Refusal::Stale`] when somebody saved in between; [`Refusal::Invalid`] per field;
/// [`Refusal::NotPossible`] when a family is thinking about it or it is taken.
pub async fn change(caller: &Caller, code: &str, form: &PlaceForm) -> Outcome<()> {
    let who = Hand::from(caller);
    let (scope, found) = one(&who, code).await?;
    let checked = form.check(caller.today())?;
    let expires_on = expiry(caller.today(), checked.until)?;
    let mut change = who.begin_fresh().await?;
    let row = locked(&change, scope, found.place.id).await?;
    if row.version.to_string() != form.version {
        return Err(Refusal::Stale);
    }
    let state = take(&row, PlaceStep::Change)?;
    let row = FreePlace {
        week: checked.week.bits(),
        from_day: checked.from,
        until_day: checked.until,
        age_from: checked.age_from,
        age_to: checked.age_to,
        note: checked.note,
        state: state.word().to_owned(),
        expires_on,
        version: row.version + 1,
        ..row
    };
    change.note(Action::ReportFreePlace, "free-place", row.id, &["all"]);
    change.tx.update(row).await?;
    change.commit("").await
}

/// Takes a place back: it is not free any more.
///
/// # Errors
/// [`Refusal::NotPossible`] when a family is thinking about it or it is settled.
pub async fn withdraw(who: impl Into<Hand> + Send, code: &str) -> Outcome<()> {
    step(&who.into(), code, PlaceStep::Withdraw).await
}

/// Says that a place is still free, or takes a withdrawal back.
///
/// # Errors
/// [`Refusal::NotPossible`] when it is taken, or its own last day is past.
pub async fn renew(who: impl Into<Hand> + Send, code: &str) -> Outcome<()> {
    step(&who.into(), code, PlaceStep::Renew).await
}

async fn step(who: &Hand, code: &str, step: PlaceStep) -> Outcome<()> {
    let (scope, found) = one(who, code).await?;
    let mut change = who.begin_fresh().await?;
    let row = locked(&change, scope, found.place.id).await?;
    let state = take(&row, step)?;
    let today = who.today();
    let expires_on = match step {
        PlaceStep::Renew if row.until_day.is_some_and(|until| until < today) => {
            return Err(Refusal::NotPossible(Why::AlreadyDone));
        }
        PlaceStep::Renew => expiry(today, row.until_day)?,
        _ => row.expires_on,
    };
    let fields: &[&str] = if row.state == state.word() { &["expires_on"] } else { &["state"] };
    change.note(Action::ReportFreePlace, "free-place", row.id, fields);
    let state = state.word().to_owned();
    change.tx.update(FreePlace { state, expires_on, version: row.version + 1, ..row }).await?;
    change.commit("").await
}

/// Lets places expire whose term is over; answers how many. Runs every night.
///
/// # Errors
/// When the database fails.
pub async fn expire(app: &App, today: NaiveDate) -> Outcome<u64> {
    let mut expired = 0;
    for scope in app.store.desks_for_jobs().await? {
        loop {
            let mut change = Change::by_system(app, Some(scope.desk())).await?;
            let lapsed = change.tx.lock_lapsed_places(scope, today, LAPSED_AT_ONCE).await?;
            if lapsed.is_empty() {
                break;
            }
            for row in lapsed {
                let state = take(&row, PlaceStep::Expire)?.word().to_owned();
                change.note(Action::ReportFreePlace, "free-place", row.id, &["state"]);
                change.tx.update(FreePlace { state, version: row.version + 1, ..row }).await?;
                expired += 1;
            }
            change.commit("").await?;
        }
    }
    Ok(expired)
}
