//! Appointments with a family: an hour unless told otherwise, with whoever it trusts.

use super::{code_of, family_of, owner_of};
use crate::caller::{FormKey, Start};
use crate::forms::{self, Errors, Problem};
use crate::policy::Action;
use crate::{Caller, Change, Outcome, Refusal, Why, messages};
use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use domain::clock::{brussels_offset, from_brussels};
use domain::messages::MessageTemplate;
use domain::rules::terms::TermBook;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use store::entities::{appointment, family, service_point};
use uuid::Uuid;

pub use store::entities::appointment::Model as Appointment;

/// Shortest and longest appointment, in minutes.
const MINUTES: (i64, i64) = (5, 480);

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
    /// Version that the page showed.
    pub version: String,
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

/// The places where the desk receives people.
///
/// # Errors
/// When the database fails.
pub async fn places(caller: &Caller) -> Outcome<Vec<service_point::Model>> {
    let scope = caller.scope(Action::PlanAppointment)?;
    let points = caller.app.store.service_points_with_hours(scope).await?;
    Ok(points.into_iter().map(|(point, _)| point).filter(|point| !point.by_phone).collect())
}

/// Plans an appointment with a family; answers with its code.
///
/// # Errors
/// [`Refusal::Invalid`] with a problem per field.
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
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(code) => return Ok(code),
        Start::Fresh(change) => change,
    };
    let code = caller.code();
    let row = Appointment {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        code: code.clone(),
        family_id: Some(family.id),
        title: checked.title,
        place: checked.place,
        starts_at: checked.starts_at,
        minutes: checked.minutes,
        companion: checked.companion,
        owner_id: owner.unwrap_or(caller.actor.account),
        reminded_at: None,
        cancelled_at: None,
        version: 1,
        created_at: change.at,
    };
    change.note(Action::PlanAppointment, "appointment", row.id, &["all"]);
    change.tx.insert(row.clone()).await?;
    let planned = MessageTemplate::AppointmentPlanned;
    messages::tell_of_appointment(&change, &caller.app, &family, &row, planned).await?;
    store::families::mark_activity(&change.tx, scope, family.id, caller.today()).await?;
    change.commit(&code).await?;
    Ok(code)
}

/// An appointment, and the code of its family.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn see(caller: &Caller, code: &str) -> Outcome<(Appointment, Option<String>)> {
    let scope = caller.scope(Action::PlanAppointment)?;
    let row: Appointment = caller.app.store.by_code(scope, code).await?.ok_or(Refusal::NotFound)?;
    caller.looked_at(Action::PlanAppointment, "appointment", row.id).await?;
    let family = code_of(caller, scope, row.family_id).await?;
    Ok((row, family))
}

/// Other appointments of the same colleague at the same time, earliest first: worth a look,
/// no reason to refuse.
///
/// # Errors
/// When the database fails.
pub async fn overlapping(caller: &Caller, row: &Appointment) -> Outcome<Vec<Appointment>> {
    let scope = caller.scope(Action::PlanAppointment)?;
    let end = |one: &Appointment| one.starts_at + TimeDelta::minutes(one.minutes.into());
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
    let mut change = caller.begin_fresh().await?;
    let row: Appointment = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    if row.cancelled_at.is_some() {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    if row.version.to_string() != form.version {
        return Err(Refusal::Stale);
    }
    let moved = checked.starts_at != row.starts_at;
    // The family hears of what it sees in its calendar.
    let news = moved || checked.place != row.place || checked.minutes != row.minutes;
    let row = Appointment {
        title: checked.title,
        place: checked.place,
        starts_at: checked.starts_at,
        minutes: checked.minutes,
        companion: checked.companion,
        owner_id: owner.unwrap_or(row.owner_id),
        reminded_at: if moved { None } else { row.reminded_at },
        version: row.version + 1,
        ..row
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
