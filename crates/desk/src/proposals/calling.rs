//! Calling a family that did not answer: when all reminders were sent, this is what is left.

use super::{Proposal, progress_of, settling};
use crate::caller::{Change, FormKey, Start};
use crate::forms::{self, Errors, Problem};
use crate::messages;
use crate::policy::Action;
use crate::{Caller, Outcome, Refusal, Why};
use domain::families::ContactChannel;
use domain::messages::MessageTemplate;
use domain::proposals::Step;
use domain::tasks::{ContactKind, ContactOutcome, Reason, TaskKind, call_again_on};
use serde::{Deserialize, Serialize};
use store::Scope;
use store::entities::{contact, family, request, snooze};
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
    let again = told_before(&change, &request, &row).await?;
    log(&mut change, caller, &request, (ContactKind::Called, outcome), note).await?;
    if outcome == ContactOutcome::Reached {
        let by = caller.actor.account;
        for kind in [TaskKind::CallSilent, TaskKind::CallProposal] {
            store::tasks::finish(&change.tx, scope, kind, row.id, change.at, by).await?;
        }
    }
    let family = settling::family_of(&change, &request).await?;
    if again && is_called(&family) {
        settling::reminded_by_hand(&change, row.clone()).await?;
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

/// Notes that the letter about a proposal was handed over or posted: the one that waited for
/// it, or one that was printed besides.
///
/// # Errors
/// [`Why::AlreadyAnswered`] when the proposal is settled.
pub async fn handed(caller: &Caller, code: &str, key: FormKey) -> Outcome<()> {
    let scope = caller.scope(Action::LogContact)?;
    let found: Proposal = caller.app.store.by_code(scope, code).await?.ok_or(Refusal::NotFound)?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(_) => return Ok(()),
        Start::Fresh(change) => change,
    };
    let (request, row): (request::Model, Proposal) = settling::lock_both(&change, &found).await?;
    if !settling::waits(&row) {
        return Err(Refusal::NotPossible(Why::AlreadyAnswered));
    }
    let again = told_before(&change, &request, &row).await?;
    let letter = (ContactKind::Letter, ContactOutcome::LeftMessage);
    log(&mut change, caller, &request, letter, String::new()).await?;
    let waiting = store::messages::waiting_for_hand(&change.tx, row.id).await?;
    let on_paper = ContactChannel::Letter.word();
    let waiting: Vec<_> = waiting.into_iter().filter(|one| one.channel == on_paper).collect();
    let reminds = if waiting.is_empty() {
        again
    } else {
        waiting.iter().any(|one| one.template == MessageTemplate::Reminder.word())
    };
    for one in waiting {
        messages::left_by_hand(&change, one).await?;
    }
    if reminds {
        settling::reminded_by_hand(&change, row).await?;
    }
    change.commit("").await
}

/// Whether the family heard of a proposal before: in writing, or in a call since.
async fn told_before(change: &Change, request: &request::Model, row: &Proposal) -> Outcome<bool> {
    let connection = change.tx.connection()?;
    let calls = store::proposals::calls_since(connection, request, row.sent_at).await?;
    Ok(!calls.is_empty() || store::proposals::was_told(&change.tx, row.id).await?)
}

/// Whether nothing written reaches a family, or it reads with difficulty: it is called.
pub(super) fn is_called(family: &family::Model) -> bool {
    let profile = messages::profile_of(family);
    profile.channel_for_message(messages::reach_of(family)) == ContactChannel::Call
}

/// Logs a contact about a proposal.
async fn log(
    change: &mut Change,
    caller: &Caller,
    request: &request::Model,
    (kind, outcome): (ContactKind, ContactOutcome),
    note: String,
) -> Outcome<()> {
    let (scope, today) = (Scope::of_desk(request.desk_id), caller.today());
    let contact = contact::Model {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        family_id: request.family_id,
        request_id: Some(request.id),
        kind: kind.word().to_owned(),
        outcome: outcome.word().to_owned(),
        note,
        on_day: today,
        by_name: caller.actor.name.clone(),
        by_account: Some(caller.actor.account),
        at: change.at,
    };
    change.note(Action::LogContact, "contact", contact.id, &["all"]);
    change.tx.insert(contact).await?;
    Ok(store::families::mark_activity(&change.tx, scope, request.family_id, today).await?)
}

/// Whether a reminder is left for a proposal that waits.
pub(super) fn can_remind(caller: &Caller, row: &Proposal) -> Outcome<bool> {
    let most = super::terms_on(caller.today(), |terms| terms.proposal_reminders.value)?;
    Ok(progress_of(row)?.take(Step::Remind, caller.now(), most).is_ok())
}
