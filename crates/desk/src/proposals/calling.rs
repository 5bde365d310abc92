//! Calling a family that did not answer: when all reminders were sent, this is what is left.

use super::{Proposal, progress_of, settling};
use crate::caller::{FormKey, Start};
use crate::forms::{self, Errors, Problem};
use crate::policy::Action;
use crate::{Caller, Outcome, Refusal, Why};
use domain::proposals::Step;
use domain::tasks::{ContactKind, ContactOutcome, Reason, TaskKind, call_again_on};
use serde::{Deserialize, Serialize};
use store::entities::{contact, request, snooze};
use uuid::Uuid;

/// How a call can end.
pub const CALL_ENDS: [ContactOutcome; 4] = [
    ContactOutcome::Reached,
    ContactOutcome::NoAnswer,
    ContactOutcome::LeftMessage,
    ContactOutcome::WrongNumber,
];

/// What was noted after a call.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CallForm {
    /// How it ended.
    pub call_outcome: String,
    /// Free note.
    pub call_note: String,
}

impl CallForm {
    fn check(&self) -> Result<(ContactOutcome, String), Errors> {
        let mut errors = Errors::default();
        let outcome = forms::choice::<ContactOutcome>(&self.call_outcome)
            .ok()
            .filter(|outcome| CALL_ENDS.contains(outcome));
        if outcome.is_none() {
            errors.add("call_outcome", Problem::NotAChoice);
        }
        let note = errors.take("call_note", forms::text(&self.call_note, 4000));
        errors.unless_any((outcome.unwrap_or(ContactOutcome::Done), note))
    }
}

/// Logs a call about a proposal. The task to call ends once the family was reached; until
/// the next working day *Vandaag* asks for no other call.
///
/// # Errors
/// [`Refusal::Invalid`] with a problem per field; [`Why::AlreadyAnswered`] when it is settled.
pub async fn called(caller: &Caller, code: &str, form: &CallForm, key: FormKey) -> Outcome<()> {
    let scope = caller.scope(Action::LogContact)?;
    let found: Proposal = caller.app.store.by_code(scope, code).await?.ok_or(Refusal::NotFound)?;
    let (outcome, note) = form.check()?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(_) => return Ok(()),
        Start::Fresh(change) => change,
    };
    let (request, row): (request::Model, Proposal) = settling::lock_both(&change, &found).await?;
    if !settling::waits(&row) {
        return Err(Refusal::NotPossible(Why::AlreadyAnswered));
    }
    let today = caller.today();
    let contact = contact::Model {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        family_id: request.family_id,
        request_id: Some(request.id),
        kind: ContactKind::Called.word().to_owned(),
        outcome: outcome.word().to_owned(),
        note,
        on_day: today,
        by_name: caller.actor.name.clone(),
        by_account: Some(caller.actor.account),
        at: change.at,
    };
    change.note(Action::LogContact, "contact", contact.id, &["all"]);
    change.tx.insert(contact).await?;
    store::families::mark_activity(&change.tx, scope, request.family_id, today).await?;
    if outcome == ContactOutcome::Reached {
        let kind = TaskKind::CallSilent;
        let by = caller.actor.account;
        store::tasks::finish(&change.tx, scope, kind, row.id, change.at, by).await?;
    }
    let row = snooze::Model {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        reason: Reason::Call.word().to_owned(),
        subject: row.id,
        until_day: call_again_on(today),
        by_account: caller.actor.account,
        at: change.at,
    };
    store::today::put_off(&change.tx, row).await?;
    change.commit("").await
}

/// Whether a reminder is left for a proposal that waits.
pub(super) fn can_remind(caller: &Caller, row: &Proposal) -> Outcome<bool> {
    let most = super::terms_on(caller.today(), |terms| terms.proposal_reminders.value)?;
    Ok(progress_of(row)?.take(Step::Remind, caller.now(), most).is_ok())
}
