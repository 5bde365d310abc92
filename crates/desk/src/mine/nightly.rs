//! What the night asks of families about whom nothing happened for long: whether they still
//! look. Silence never ends a question: after the last time a colleague calls.

use super::changing::answer_question;
use crate::caller::Change;
use crate::families::Family;
use crate::messages::{self, About, Work};
use crate::policy::Action;
use crate::{App, Outcome, Refusal, terms};
use chrono::{Days, Duration};
use domain::clock::brussels_date;
use domain::messages::MessageTemplate;
use domain::tasks::TaskKind;
use std::collections::HashSet;
use store::Scope;
use store::entities::{reconfirmation, request};
use store::tasks::{self, Among};
use uuid::Uuid;

/// What one night asked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Asked {
    /// Questions that were put, for the first time or again.
    pub asked: u32,
    /// Calls that were planned.
    pub calls: u32,
}

/// Asks families of every desk whether they still look. Safe to repeat.
///
/// # Errors
/// When the database fails; what was asked by then stays asked.
pub async fn ask_again(app: &App) -> Outcome<Asked> {
    let today = app.clock.today();
    let days = u64::from(terms::in_force(today)?.reconfirm_after_days.value);
    let since = today - Days::new(days);
    let (mut done, mut told, mut after) = (Asked::default(), HashSet::new(), Uuid::nil());
    loop {
        let batch = app.store.quiet_requests(since, after).await?;
        let Some(last) = batch.last() else { return Ok(done) };
        after = last.id;
        for row in &batch {
            match one(app, row, &mut told).await? {
                Step::Asked => done.asked += 1,
                Step::Call => done.calls += 1,
                Step::Nothing => {}
            }
        }
    }
}

/// To call about a question that stays unanswered.
fn call_about(row: &request::Model, question: Uuid) -> Work {
    Work { kind: TaskKind::CallStillLooking, detail: row.code.clone(), about: question }
}

enum Step {
    Asked,
    Call,
    Nothing,
}

async fn one(app: &App, found: &request::Model, told: &mut HashSet<Uuid>) -> Outcome<Step> {
    let terms = terms::in_force(app.clock.today())?;
    let interval = Duration::days(i64::from(terms.reconfirm_interval_days.value));
    let mut change = Change::by_system(app, Some(found.desk_id)).await?;
    let scope = Scope::of_desk(found.desk_id);
    let row: Option<request::Model> = change.tx.lock(scope, found.id).await?;
    let Some(row) = row.filter(|row| row.version == found.version) else {
        return Ok(Step::Nothing);
    };
    if change.tx.has_open_proposal(scope, row.id).await? {
        // The family thinks about a place: that has its own reminders.
        return Ok(Step::Nothing);
    }
    let open = store::mine::open_question(&change.tx, row.id).await?;
    let open = match open {
        // Something happened since it was asked: that was the answer.
        Some(open) if brussels_date(open.first_asked_at) < row.last_activity_on => {
            answer_question(&change, row.id, "overtaken").await?;
            None
        }
        open => open,
    };
    let family: Family = change.tx.lock(scope, row.family_id).await?.ok_or(Refusal::NotFound)?;
    let question = open.as_ref().map_or_else(Uuid::now_v7, |open| open.id);
    let step = match open {
        Some(open) if change.at - open.last_asked_at < interval => return Ok(Step::Nothing),
        Some(open) if open.asked < i32::from(terms.reconfirm_times.value) => {
            let next =
                reconfirmation::Model { asked: open.asked + 1, last_asked_at: change.at, ..open };
            change.tx.update(next).await?;
            Step::Asked
        }
        Some(_) => {
            let call = call_about(&row, question);
            if tasks::exists(&change.tx, scope, call.kind, call.about, Among::All).await? {
                return Ok(Step::Nothing);
            }
            messages::plan_once(&change, app, &family, Some(row.id), &call).await?;
            change.note(Action::PlanTask, "request", row.id, &["task"]);
            change.commit("").await?;
            return Ok(Step::Call);
        }
        None => {
            let first = reconfirmation::Model {
                id: question,
                desk_id: row.desk_id,
                request_id: row.id,
                asked: 1,
                first_asked_at: change.at,
                last_asked_at: change.at,
                answer: String::new(),
                answered_at: None,
            };
            change.tx.insert(first).await?;
            Step::Asked
        }
    };
    // Several children, one message.
    if told.insert(family.id) {
        let address = format!("{}/my", app.public_url);
        let content = messages::still_looking(&change, &family, &address, &family.code).await?;
        let about = About { request: Some(row.id), ..About::default() };
        let call = call_about(&row, question);
        let template = MessageTemplate::StillLooking;
        messages::queue(&change, app, &family, template, &content, about, &call).await?;
    }
    change.note(Action::ChangeRequest, "request", row.id, &["reconfirmation"]);
    change.commit("").await?;
    Ok(step)
}
