//! What the night does: remind families that did not answer, plan a call when all
//! reminders are sent, count again where care has begun. Silence never decides.

use super::settling::{family_of, lock_both, recount, remind_once, waits};
use super::{Proposal, progress_of, terms_on};
use crate::caller::Change;
use crate::messages::{self, Work};
use crate::policy::Action;
use crate::{App, Outcome};
use chrono::TimeDelta;
use domain::proposals::Nudge;
use domain::requests::RequestState;
use domain::tasks::TaskKind;
use store::Scope;
use store::entities::request;
use store::tasks::{self, Among};
use uuid::Uuid;

/// What one night did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Night {
    /// Reminders sent.
    pub reminded: u32,
    /// Calls planned.
    pub calls: u32,
    /// Requests that turned out solved.
    pub solved: u32,
}

/// One night of all desks. Safe to repeat.
///
/// # Errors
/// When the database fails; what was done by then stays done.
pub async fn nightly(app: &App) -> Outcome<Night> {
    let mut night = Night::default();
    let interval = terms_on(app.clock.today(), |terms| {
        i64::from(terms.proposal_reminder_interval_days.value)
    })?;
    let since = app.clock.now() - TimeDelta::days(interval);
    let mut after = Uuid::nil();
    loop {
        let batch = app.store.silent_proposals(since, after).await?;
        let Some(last) = batch.last() else { break };
        after = last.id;
        for row in &batch {
            match nudge(app, row, interval).await? {
                Nudge::Remind => night.reminded += 1,
                Nudge::Call => night.calls += 1,
                Nudge::None => {}
            }
        }
    }
    night.solved = care_begun(app).await?;
    Ok(night)
}

/// Does what silence asks for; answers what was done.
async fn nudge(app: &App, found: &Proposal, interval: i64) -> Outcome<Nudge> {
    let mut change = Change::by_system(app, Some(found.desk_id)).await?;
    let (request, row) = lock_both(&change, found).await?;
    let most = terms_on(app.clock.today(), |terms| terms.proposal_reminders.value)?;
    let wanted = progress_of(&row)?.nudge(change.at, interval, most);
    match wanted {
        Nudge::None => return Ok(Nudge::None),
        Nudge::Remind => remind_once(app, &mut change, &request, row).await?,
        Nudge::Call => {
            let family = family_of(&change, &request).await?;
            let work = Work { kind: TaskKind::CallSilent, ..Work::call_about(&row) };
            let scope = Scope::of_desk(row.desk_id);
            // Once: whoever finished that call decides what comes next.
            if !waits(&row)
                || tasks::exists(&change.tx, scope, work.kind, row.id, Among::All).await?
            {
                return Ok(Nudge::None);
            }
            messages::plan_once(&change, app, &family, Some(request.id), &work).await?;
            change.note(Action::PlanTask, "proposal", row.id, &["task"]);
        }
    }
    change.commit("").await?;
    Ok(wanted)
}

/// A later start keeps a request open until the first day of care.
async fn care_begun(app: &App) -> Outcome<u32> {
    let mut solved = 0;
    let mut after = Uuid::nil();
    loop {
        let batch = app.store.waiting_for_first_day(after).await?;
        let Some(last) = batch.last() else { return Ok(solved) };
        after = last.id;
        for found in &batch {
            let mut change = Change::by_system(app, Some(found.desk_id)).await?;
            let scope = Scope::of_desk(found.desk_id);
            let Some(row) = change.tx.lock::<request::Model>(scope, found.id).await? else {
                continue;
            };
            let (before, activity) = (row.state.clone(), row.last_activity_on);
            let row = recount(&change, row).await?;
            if row.state == before || row.state != RequestState::Placed.word() {
                continue;
            }
            super::settling::close_what_is_left(app, &change, &row, Uuid::nil()).await?;
            change.tx.update(request::Model { last_activity_on: activity, ..row }).await?;
            change.note(Action::ChangeRequest, "request", found.id, &["state"]);
            change.commit("").await?;
            solved += 1;
        }
    }
}
