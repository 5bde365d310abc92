//! Appointments with a family: an hour unless told otherwise, with whoever it trusts.

use super::{family_by, family_of, owner_of};
use crate::caller::{FormKey, Start};
use crate::forms::{self, Errors, Problem};
use crate::policy::Action;
use crate::{Caller, Change, Outcome, Refusal, Why, messages};
use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Timelike, Utc};
use domain::clock::{brussels_offset, from_brussels};
use domain::messages::MessageTemplate;
use domain::rules::terms::TermBook;
use domain::week::Weekday;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use store::Scope;
use store::entities::{appointment, family, service_hours, service_point};
use uuid::Uuid;

pub use store::entities::appointment::Model as Appointment;

/// Shortest and longest appointment, in minutes.
const MINUTES: (i64, i64) = (5, 480);
/// Hours between which nobody wonders at an appointment elsewhere than at the desk.
const USUAL_HOURS: (u32, u32) = (7, 20);

/// What was typed about an appointment.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AppointmentForm {
    /// What it is about.
    pub title: String,
    /// Day.
    pub on: String,
    /// Hour.
    pub at: String,
    /// Minutes.
    pub minutes: String,
    /// Place chosen from the desk's own; empty for another.
    pub place: String,
    /// Another place.
    pub place_other: String,
    /// Who comes along: a trusted person, an interpreter.
    pub companion: String,
    /// Account that receives the family.
    pub owner: String,
    /// Ticked: the moment is right, although something speaks against it.
    pub known: String,
    /// Version that the page showed.
    pub version: String,
}

/// What makes a moment worth a question. Nothing is refused: people do meet at odd hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// The place of the desk is not open then.
    Closed,
    /// Elsewhere, early in the morning or late in the evening.
    OddHour,
    /// The colleague has this appointment at that time.
    Overlap(Box<Appointment>),
}

struct Checked {
    title: String,
    starts_at: DateTime<Utc>,
    minutes: i32,
    place: String,
    companion: String,
}

/// The civil time in Brussels of a moment.
#[must_use]
pub fn civil(at: DateTime<Utc>) -> NaiveDateTime {
    at.naive_utc() + TimeDelta::hours(brussels_offset(at))
}

/// Minutes of an appointment when nobody says otherwise.
///
/// # Errors
/// When the file of terms cannot be read.
pub fn usual_minutes(today: NaiveDate) -> Outcome<u16> {
    let book = TermBook::embedded().map_err(|problems| {
        crate::families::unreadable("rules/terms.toml", format!("{problems:?}"))
    })?;
    Ok(book.in_force(today).map_or(60, |terms| terms.appointment_minutes.value))
}

impl AppointmentForm {
    /// The form of an appointment; `places` are those to choose from.
    #[must_use]
    pub fn of(row: &Appointment, places: &[String]) -> Self {
        let start = civil(row.starts_at);
        let own = places.contains(&row.place);
        Self {
            title: row.title.clone(),
            on: start.format("%d/%m/%Y").to_string(),
            at: start.format("%H:%M").to_string(),
            minutes: row.minutes.to_string(),
            place: if own { row.place.clone() } else { String::new() },
            place_other: if own { String::new() } else { row.place.clone() },
            companion: row.companion.clone(),
            owner: row.owner_id.to_string(),
            known: String::new(),
            version: row.version.to_string(),
        }
    }

    fn check(&self, today: NaiveDate, kept: Option<NaiveDate>) -> Outcome<Checked> {
        let mut errors = Errors::default();
        let title = errors.take("title", forms::required(&self.title, 200));
        let on = errors.take("on", forms::required_date(&self.on));
        if errors.of("on").is_none() && on < today && kept != Some(on) {
            errors.add("on", Problem::InThePast);
        }
        let at = forms::time(&self.at).and_then(|at| at.ok_or(Problem::Required));
        let at = errors.take("at", at);
        let minutes = forms::number::<i32>(&self.minutes, MINUTES.0, MINUTES.1);
        let minutes = match errors.take("minutes", minutes) {
            Some(minutes) => minutes,
            None => i32::from(usual_minutes(today)?),
        };
        let chosen = if self.place.trim().is_empty() { &self.place_other } else { &self.place };
        let place = errors.take("place_other", forms::required(chosen, 200));
        let companion = errors.take("companion", forms::text(&self.companion, 200));
        let starts_at = from_brussels(on.and_time(at));
        Ok(errors.unless_any(Checked { title, starts_at, minutes, place, companion })?)
    }
}

/// The places where the desk receives people, with their hours.
async fn points(
    caller: &Caller,
    scope: Scope,
) -> Outcome<impl Iterator<Item = (String, Vec<service_hours::Model>)>> {
    let points = caller.app.store.service_points_with_hours(scope).await?;
    let visited = points.into_iter().filter(|(point, _)| !point.by_phone);
    Ok(visited.map(|(point, hours)| (place_of(point), hours)))
}

/// How an appointment names a place of the desk.
fn place_of(point: service_point::Model) -> String {
    if point.address.is_empty() { point.name } else { format!("{}, {}", point.name, point.address) }
}

/// The places where the desk receives people.
///
/// # Errors
/// When the database fails.
pub async fn places(caller: &Caller) -> Outcome<Vec<String>> {
    let scope = caller.scope(Action::PlanAppointment)?;
    Ok(points(caller, scope).await?.map(|(place, _)| place).collect())
}

fn end(row: &Appointment) -> DateTime<Utc> {
    row.starts_at + TimeDelta::minutes(row.minutes.into())
}

/// Whether one of these hours of opening holds the whole of it.
fn is_open(hours: &[service_hours::Model], start: NaiveDateTime, until: NaiveDateTime) -> bool {
    let day = Weekday::of(start.date());
    let (from, to) = (start.format("%H:%M").to_string(), until.format("%H:%M").to_string());
    start.date() == until.date()
        && hours
            .iter()
            .filter(|open| open.weekday == day.word())
            .any(|open| open.opens <= from && to <= open.closes)
}

/// Whether it lies within the hours in which people usually meet.
fn is_usual(start: NaiveDateTime, until: NaiveDateTime) -> bool {
    let (first, last) = USUAL_HOURS;
    let ends = u32::from(until.minute() > 0) + until.hour();
    start.date() == until.date() && start.hour() >= first && ends <= last
}

/// What makes the moment of an appointment worth a question.
async fn doubts_of(caller: &Caller, scope: Scope, row: &Appointment) -> Outcome<Vec<Doubt>> {
    let (start, until) = (civil(row.starts_at), civil(end(row)));
    let known = points(caller, scope).await?.find(|(place, _)| *place == row.place);
    let opening = known.map(|(_, hours)| hours).filter(|hours| !hours.is_empty());
    let mut doubts = Vec::new();
    match opening {
        Some(hours) if !is_open(&hours, start, until) => doubts.push(Doubt::Closed),
        None if !is_usual(start, until) => doubts.push(Doubt::OddHour),
        _ => (),
    }
    let others = overlapping(caller, row).await?;
    doubts.extend(others.into_iter().map(|one| Doubt::Overlap(Box::new(one))));
    Ok(doubts)
}

/// What makes the typed moment worth a question; nothing when the form cannot be read.
///
/// # Errors
/// When the database fails.
pub async fn doubts(
    caller: &Caller,
    before: Option<&Appointment>,
    form: &AppointmentForm,
) -> Outcome<Vec<Doubt>> {
    let scope = caller.scope(Action::PlanAppointment)?;
    let kept = before.map(|row| civil(row.starts_at).date());
    let Ok(checked) = form.check(caller.today(), kept) else { return Ok(Vec::new()) };
    let owner = owner_of(caller, scope, &form.owner, "owner").await?;
    let row = match before {
        Some(row) => checked.onto(row.clone(), owner.unwrap_or(row.owner_id)),
        None => checked.onto(nothing_yet(scope), owner.unwrap_or(caller.actor.account)),
    };
    doubts_of(caller, scope, &row).await
}

/// Asks once about a moment that is worth a question.
async fn ask(
    caller: &Caller,
    scope: Scope,
    form: &AppointmentForm,
    row: &Appointment,
) -> Outcome<()> {
    if form.known.is_empty() && !doubts_of(caller, scope, row).await?.is_empty() {
        return Err(Errors::one("known", Problem::NotKnown).into());
    }
    Ok(())
}

/// An appointment of this desk of which nothing was filled in.
fn nothing_yet(scope: Scope) -> Appointment {
    Appointment {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        code: String::new(),
        family_id: None,
        title: String::new(),
        place: String::new(),
        starts_at: DateTime::UNIX_EPOCH,
        minutes: 0,
        companion: String::new(),
        owner_id: Uuid::nil(),
        reminded_at: None,
        cancelled_at: None,
        version: 1,
        created_at: DateTime::UNIX_EPOCH,
    }
}

impl Checked {
    fn onto(self, row: Appointment, owner_id: Uuid) -> Appointment {
        Appointment {
            title: self.title,
            place: self.place,
            starts_at: self.starts_at,
            minutes: self.minutes,
            companion: self.companion,
            owner_id,
            ..row
        }
    }
}

/// Plans an appointment with a family; answers with its code.
///
/// # Errors
/// [`Refusal::Invalid`] with a problem per field, and on `known` for a [`Doubt`] that was not
/// confirmed.
pub async fn plan(
    caller: &Caller,
    family: &str,
    form: &AppointmentForm,
    key: FormKey,
) -> Outcome<String> {
    let scope = caller.scope(Action::PlanAppointment)?;
    let family = family_of(caller, scope, family).await?;
    let checked = form.check(caller.today(), None)?;
    let owner = owner_of(caller, scope, &form.owner, "owner").await?;
    let row = checked.onto(nothing_yet(scope), owner.unwrap_or(caller.actor.account));
    // The same form sent again meets its own appointment: that is no overlap.
    if caller.outcome_of(key).await?.is_none() {
        ask(caller, scope, form, &row).await?;
    }
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(code) => return Ok(code),
        Start::Fresh(change) => change,
    };
    let code = caller.code();
    let row = Appointment {
        code: code.clone(),
        family_id: Some(family.id),
        created_at: change.at,
        ..row
    };
    change.note(Action::PlanAppointment, "appointment", row.id, &["all"]);
    change.tx.insert(row.clone()).await?;
    let planned = MessageTemplate::AppointmentPlanned;
    messages::tell_of_appointment(&change, &caller.app, &family, &row, planned).await?;
    store::families::mark_activity(&change.tx, scope, family.id, caller.today()).await?;
    change.commit(&code).await?;
    Ok(code)
}

/// An appointment, and its family.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn see(caller: &Caller, code: &str) -> Outcome<(Appointment, Option<family::Model>)> {
    let scope = caller.scope(Action::PlanAppointment)?;
    let row: Appointment = caller.app.store.by_code(scope, code).await?.ok_or(Refusal::NotFound)?;
    caller.looked_at(Action::PlanAppointment, "appointment", row.id).await?;
    let family = family_by(caller, scope, row.family_id).await?;
    Ok((row, family))
}

/// Other appointments of the same colleague at the same time, earliest first: worth a look,
/// no reason to refuse.
///
/// # Errors
/// When the database fails.
pub async fn overlapping(caller: &Caller, row: &Appointment) -> Outcome<Vec<Appointment>> {
    let scope = caller.scope(Action::PlanAppointment)?;
    let around = appointment::Entity::find()
        .filter(appointment::Column::DeskId.eq(scope.desk()))
        .filter(appointment::Column::OwnerId.eq(row.owner_id))
        .filter(appointment::Column::Id.ne(row.id))
        .filter(appointment::Column::CancelledAt.is_null())
        .filter(appointment::Column::StartsAt.lt(end(row)))
        .filter(appointment::Column::StartsAt.gt(row.starts_at - TimeDelta::minutes(MINUTES.1)))
        .order_by_asc(appointment::Column::StartsAt)
        .all(caller.app.store.reader())
        .await?;
    let there = row.cancelled_at.is_none();
    Ok(around.into_iter().filter(|one| there && end(one) > row.starts_at).collect())
}

/// Whether a family sees something else in its calendar, so that it hears of it.
fn tells_news(before: &Appointment, after: &Appointment) -> bool {
    (before.starts_at, before.minutes, &before.place)
        != (after.starts_at, after.minutes, &after.place)
}

/// Changes an appointment; a new moment is reminded of again.
///
/// # Errors
/// [`Refusal::Stale`] when somebody saved in between; [`Refusal::Invalid`] per field;
/// [`Why::AlreadyDone`] when it was cancelled.
pub async fn change(caller: &Caller, code: &str, form: &AppointmentForm) -> Outcome<()> {
    let scope = caller.scope(Action::PlanAppointment)?;
    let found: Appointment =
        caller.app.store.by_code(scope, code).await?.ok_or(Refusal::NotFound)?;
    let checked = form.check(caller.today(), Some(civil(found.starts_at).date()))?;
    let owner = owner_of(caller, scope, &form.owner, "owner").await?;
    let wanted = checked.onto(found.clone(), owner.unwrap_or(found.owner_id));
    let current = found.version.to_string() == form.version && found.cancelled_at.is_none();
    // Only another moment, place or colleague is worth a question.
    if current && (tells_news(&found, &wanted) || wanted.owner_id != found.owner_id) {
        ask(caller, scope, form, &wanted).await?;
    }
    let mut change = caller.begin_fresh().await?;
    let row: Appointment = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    if row.cancelled_at.is_some() {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    if row.version.to_string() != form.version {
        return Err(Refusal::Stale);
    }
    let moved = wanted.starts_at != row.starts_at;
    let news = tells_news(&row, &wanted);
    let row = Appointment {
        reminded_at: if moved { None } else { row.reminded_at },
        version: row.version + 1,
        ..wanted
    };
    change.note(Action::PlanAppointment, "appointment", row.id, &["all"]);
    change.tx.update(row.clone()).await?;
    if news {
        tell(&change, caller, &row, MessageTemplate::AppointmentChanged).await?;
    }
    change.commit("").await
}

/// Tells the family of an appointment, if there is one.
async fn tell(
    change: &Change,
    caller: &Caller,
    row: &Appointment,
    template: MessageTemplate,
) -> Outcome<()> {
    let Some(id) = row.family_id else { return Ok(()) };
    let family = family::Entity::find_by_id(id).one(change.tx.connection()?).await?;
    let family = family.ok_or(Refusal::NotFound)?;
    messages::tell_of_appointment(change, &caller.app, &family, row, template).await
}

/// Cancels an appointment and tells the family. Cancelled twice is cancelled.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn cancel(caller: &Caller, code: &str) -> Outcome<()> {
    let scope = caller.scope(Action::PlanAppointment)?;
    let found: Appointment =
        caller.app.store.by_code(scope, code).await?.ok_or(Refusal::NotFound)?;
    let mut change = caller.begin_fresh().await?;
    let row: Appointment = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    if row.cancelled_at.is_some() {
        return Ok(());
    }
    let row = Appointment { cancelled_at: Some(change.at), version: row.version + 1, ..row };
    change.note(Action::PlanAppointment, "appointment", row.id, &["cancelled_at"]);
    change.tx.update(row.clone()).await?;
    tell(&change, caller, &row, MessageTemplate::AppointmentCancelled).await?;
    change.commit("").await
}

/// The code by which calendars know an appointment through all its changes.
pub(crate) fn calendar_uid(row: &Appointment) -> String {
    format!("{}@kinderloket", row.code)
}

/// An appointment as a file for the calendar of a colleague.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn calendar_file(caller: &Caller, code: &str) -> Outcome<String> {
    let (row, _) = see(caller, code).await?;
    Ok(documents::icalendar::write(&documents::icalendar::Appointment {
        uid: calendar_uid(&row),
        stamp: caller.now(),
        start: civil(row.starts_at),
        minutes: u16::try_from(row.minutes).unwrap_or(60),
        reminder: row.title.clone(),
        summary: row.title,
        description: row.companion,
        location: row.place,
        organiser: None,
        sequence: u32::try_from(row.version - 1).unwrap_or_default(),
        cancelled: row.cancelled_at.is_some(),
    }))
}

#[cfg(test)]
mod tests {
    use super::{is_open, is_usual};
    use chrono::{NaiveDate, NaiveDateTime};
    use store::entities::service_hours;
    use uuid::Uuid;

    fn thursday(hour: u32, minute: u32) -> NaiveDateTime {
        let day = NaiveDate::from_ymd_opt(2026, 11, 26).expect("a day");
        day.and_hms_opt(hour, minute, 0).expect("a time")
    }

    #[test]
    fn a_place_is_open_when_one_of_its_hours_holds_all_of_it() {
        let open = |weekday: &str, opens: &str, closes: &str| service_hours::Model {
            id: Uuid::nil(),
            desk_id: Uuid::nil(),
            point_id: Uuid::nil(),
            weekday: weekday.to_owned(),
            opens: opens.to_owned(),
            closes: closes.to_owned(),
            staff: String::new(),
        };
        let hours = [open("th", "09:00", "12:00"), open("fr", "13:00", "16:00")];
        assert!(is_open(&hours, thursday(9, 0), thursday(12, 0)));
        for (from, until) in [((3, 0), (4, 0)), ((11, 30), (12, 30)), ((13, 0), (14, 0))] {
            assert!(!is_open(&hours, thursday(from.0, from.1), thursday(until.0, until.1)));
        }
    }

    #[test]
    fn nobody_wonders_between_seven_and_eight() {
        assert!(is_usual(thursday(7, 0), thursday(20, 0)));
        assert!(!is_usual(thursday(6, 55), thursday(8, 0)));
        assert!(!is_usual(thursday(19, 30), thursday(20, 5)));
    }
}
