//! What is written to a family about an appointment: made, changed, cancelled, tomorrow.
//! An e-mail carries the appointment for the calendar of the family.

use super::content::desk_of;
use super::{About, Content, NAME, Work, language_of, profile_of, queue, reach_of};
use crate::caller::Change;
use crate::contacts::appointments::civil;
use crate::templates::{self, Values};
use crate::{App, Outcome};
use chrono::{DateTime, Utc};
use domain::clock::brussels_date;
use domain::families::ContactChannel;
use domain::messages::MessageTemplate;
use domain::tasks::TaskKind;
use domain::templates::Placeholder;
use sea_orm::ConnectionTrait;
use store::entities::{appointment, desk, family};
use texts::Locale;

/// Tells a family about its appointment. What was to be said before and has not left yet is
/// not true any more and stays behind.
pub(crate) async fn tell_of_appointment(
    change: &Change,
    app: &App,
    family: &family::Model,
    row: &appointment::Model,
    template: MessageTemplate,
) -> Outcome<()> {
    store::messages::cancel_about_appointment(&change.tx, row.id, change.at).await?;
    // Whoever is called was on the phone when it was planned, and what is past needs no news.
    let called = profile_of(family).channel_for_message(reach_of(family)) == ContactChannel::Call;
    let planned = template == MessageTemplate::AppointmentPlanned;
    if row.starts_at <= change.at || (called && planned) {
        return Ok(());
    }
    let connection = change.tx.connection()?;
    let content = about_appointment(connection, template, row, family, change.at).await?;
    let about = About { appointment: Some(row.id), ..About::default() };
    let day = Locale::Nl.short_date(brussels_date(row.starts_at));
    let time = Locale::Nl.time(row.starts_at);
    let kind = match template {
        MessageTemplate::AppointmentCancelled => TaskKind::CallCancelled,
        MessageTemplate::AppointmentChanged => TaskKind::CallChanged,
        _ => TaskKind::CallAppointment,
    };
    let call = Work { kind, detail: format!("{day} {time}"), about: row.id };
    queue(change, app, family, template, &content, about, &call).await?;
    Ok(())
}

/// The words about an appointment, and its calendar file.
pub(super) async fn about_appointment(
    connection: &impl ConnectionTrait,
    template: MessageTemplate,
    row: &appointment::Model,
    family: &family::Model,
    now: DateTime<Utc>,
) -> Outcome<Content> {
    let l = language_of(family);
    let desk = desk_of(connection, row.desk_id).await?;
    let day = brussels_date(row.starts_at);
    let values = |l: Locale| {
        Values::of(&desk, l)
            .with(Placeholder::Name, NAME)
            .with_day(Placeholder::Day, l, day)
            .with(Placeholder::Hour, l.time(row.starts_at))
            .with_place(&row.place)
    };
    let when = (l, brussels_date(now));
    let content = templates::content(connection, &desk, template, when, values).await?;
    Ok(Content { calendar: calendar_file(l, &desk, row, now), ..content })
}

/// The file for the family's own calendar, which others at home may see: when and where,
/// and nothing of what it is about.
fn calendar_file(
    l: Locale,
    desk: &desk::Model,
    row: &appointment::Model,
    now: DateTime<Utc>,
) -> String {
    let summary = l.message_appointment_calendar(&desk.name);
    documents::icalendar::write(&documents::icalendar::Appointment {
        uid: crate::contacts::appointments::calendar_uid(row),
        stamp: now,
        start: civil(row.starts_at),
        minutes: u16::try_from(row.minutes).unwrap_or(60),
        reminder: summary.clone(),
        summary,
        description: l.message_appointment_calendar_note(l.phone(&desk.phone)),
        location: row.place.clone(),
        organiser: (!desk.email.is_empty()).then(|| (desk.name.clone(), desk.email.clone())),
        sequence: u32::try_from(row.version - 1).unwrap_or_default(),
        cancelled: row.cancelled_at.is_some(),
    })
}
