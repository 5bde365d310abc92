//! Next steps: planned, done, not done after all, put off.

use super::{code_of, family_of, owner_of, request_of};
use crate::caller::{FormKey, Start};
use crate::forms::{self, Errors};
use crate::policy::Action;
use crate::{Caller, Outcome, Refusal, Why};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use store::entities::task::Model as Task;

/// What was typed about a next step.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TaskForm {
    /// What to do.
    pub task_title: String,
    /// Day.
    pub task_on: String,
    /// Account that does it; empty for whoever comes first.
    pub task_owner: String,
    /// Code of the request; empty when about the family as a whole.
    pub task_request: String,
}

struct Checked {
    title: String,
    due_on: NaiveDate,
}

impl TaskForm {
    /// The form of a step that was planned.
    #[must_use]
    pub fn of(row: &Task) -> Self {
        Self {
            task_title: row.title.clone(),
            task_on: row.due_on.format("%d/%m/%Y").to_string(),
            task_owner: row.owner_id.map(|id| id.to_string()).unwrap_or_default(),
            task_request: String::new(),
        }
    }

    fn check(&self) -> Result<Checked, Errors> {
        let mut errors = Errors::default();
        let title = errors.take("task_title", forms::required(&self.task_title, 200));
        let due_on = errors.take("task_on", forms::required_date(&self.task_on));
        errors.unless_any(Checked { title, due_on })
    }
}

/// Plans a step for a family; answers with its code.
///
/// # Errors
/// [`Refusal::Invalid`] with a problem per field.
pub async fn plan(caller: &Caller, family: &str, form: &TaskForm, key: FormKey) -> Outcome<String> {
    let scope = caller.scope(Action::PlanTask)?;
    let family = family_of(caller, scope, family).await?;
    let checked = form.check()?;
    let owner = owner_of(caller, scope, &form.task_owner, "task_owner").await?;
    let request = request_of(caller, scope, &family, &form.task_request, "task_request").await?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(code) => return Ok(code),
        Start::Fresh(change) => change,
    };
    let code = caller.code();
    let row = Task {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        code: code.clone(),
        family_id: Some(family.id),
        request_id: request,
        title: checked.title,
        kind: String::new(),
        detail: String::new(),
        about: None,
        due_on: checked.due_on,
        owner_id: owner,
        done_at: None,
        done_by: None,
        created_at: change.at,
    };
    change.note(Action::PlanTask, "task", row.id, &["all"]);
    change.tx.insert(row).await?;
    change.commit(&code).await?;
    Ok(code)
}

/// A step, and the code of its family.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn see(caller: &Caller, code: &str) -> Outcome<(Task, Option<String>)> {
    let scope = caller.scope(Action::PlanTask)?;
    let row: Task = caller.app.store.by_code(scope, code).await?.ok_or(Refusal::NotFound)?;
    caller.looked_at(Action::PlanTask, "task", row.id).await?;
    let family = code_of(caller, scope, row.family_id).await?;
    Ok((row, family))
}

/// Changes what, when or who; the usual change is another day. Answers with the family.
///
/// # Errors
/// [`Refusal::Invalid`] with a problem per field; [`Why::AlreadyDone`] when it is done.
pub async fn change(caller: &Caller, code: &str, form: &TaskForm) -> Outcome<Option<String>> {
    let scope = caller.scope(Action::PlanTask)?;
    let found: Task = caller.app.store.by_code(scope, code).await?.ok_or(Refusal::NotFound)?;
    let checked = form.check()?;
    let owner = owner_of(caller, scope, &form.task_owner, "task_owner").await?;
    let mut change = caller.begin_fresh().await?;
    let row: Task = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    if row.done_at.is_some() {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    let family = row.family_id;
    // What the program planned keeps its words.
    let title = if row.kind.is_empty() { checked.title } else { row.title };
    let row = Task { title, due_on: checked.due_on, owner_id: owner, ..row };
    change.note(Action::PlanTask, "task", row.id, &["title", "due_on", "owner_id"]);
    change.tx.update(row).await?;
    change.commit("").await?;
    code_of(caller, scope, family).await
}

/// Marks a step as done. Done twice is done. Answers with the family.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn finish(caller: &Caller, code: &str) -> Outcome<Option<String>> {
    settle(caller, code, true).await
}

/// Marks a step as not done after all. Answers with the family.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn reopen(caller: &Caller, code: &str) -> Outcome<Option<String>> {
    settle(caller, code, false).await
}

async fn settle(caller: &Caller, code: &str, done: bool) -> Outcome<Option<String>> {
    let scope = caller.scope(Action::PlanTask)?;
    let found: Task = caller.app.store.by_code(scope, code).await?.ok_or(Refusal::NotFound)?;
    let mut change = caller.begin_fresh().await?;
    let row: Task = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    let family = row.family_id;
    if row.done_at.is_some() != done {
        let row = Task {
            done_at: done.then_some(change.at),
            done_by: done.then_some(caller.actor.account),
            ..row
        };
        change.note(Action::PlanTask, "task", row.id, &["done_at"]);
        change.tx.update(row).await?;
        if let Some(family) = family
            && done
        {
            let today = caller.today();
            store::families::mark_activity(&change.tx, scope, family, today).await?;
        }
        change.commit("").await?;
    }
    code_of(caller, scope, family).await
}
