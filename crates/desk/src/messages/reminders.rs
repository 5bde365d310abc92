//! The day before an appointment, the family is reminded of it.

use super::tell_of_appointment;
use crate::caller::Change;
use crate::policy::Action;
use crate::{App, Outcome};
use chrono::Days;
use domain::clock::from_brussels;
use domain::messages::MessageTemplate;
use sea_orm::EntityTrait;
use store::Scope;
use store::entities::{appointment, family};

/// Reminds families of tomorrow's appointments; answers of how many. Safe to repeat.
///
/// # Errors
/// When the database fails.
pub async fn remind_of_appointments(app: &App) -> Outcome<u32> {
    let tomorrow = app.clock.today() + Days::new(1);
    let begin = |day: chrono::NaiveDate| from_brussels(day.and_time(chrono::NaiveTime::MIN));
    let (from, until) = (begin(tomorrow), begin(tomorrow + Days::new(1)));
    let due = store::messages::appointments_to_remind(&app.store, from, until).await?;
    let mut reminded = 0;
    for found in due {
        let mut change = Change::by_system(app, Some(found.desk_id)).await?;
        let scope = Scope::of_desk(found.desk_id);
        let Some(row) = change.tx.lock::<appointment::Model>(scope, found.id).await? else {
            continue;
        };
        let moved = row.starts_at < from || row.starts_at >= until;
        if row.reminded_at.is_some() || row.cancelled_at.is_some() || moved {
            continue;
        }
        let connection = change.tx.connection()?;
        let Some(id) = row.family_id else { continue };
        let Some(family) = family::Entity::find_by_id(id).one(connection).await? else {
            continue;
        };
        tell_of_appointment(&change, app, &family, &row, MessageTemplate::Appointment).await?;
        change.note(Action::PlanAppointment, "appointment", row.id, &["reminded_at"]);
        let reminded_at = Some(change.at);
        change.tx.update(appointment::Model { reminded_at, ..row }).await?;
        change.commit("").await?;
        reminded += 1;
    }
    Ok(reminded)
}
