//! One proposal, with all that happened to it.

use super::{Proposal, Stored, calling, settling, undoing};
use crate::messages::Message;
use crate::policy::Action;
use crate::{Caller, Outcome, Refusal};
use domain::messages::MessageState;
use domain::places::FreePlaceState;
use domain::proposals::ProposalState;
use domain::requests::RequestState;
use domain::week::WeekPattern;
use store::entities::{child, contact, family, free_place, location, placement, request};

/// A proposal as a colleague sees it.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The proposal.
    pub row: Proposal,
    /// Why this family.
    pub ranking: Stored,
    /// The request.
    pub request: request::Model,
    /// The family.
    pub family: family::Model,
    /// The child.
    pub child: child::Model,
    /// The location.
    pub location: location::Model,
    /// The place; none when it came from a question to the location.
    pub place: Option<free_place::Model>,
    /// What was written, oldest first.
    pub messages: Vec<Message>,
    /// Whether it waits for an answer.
    pub waits: bool,
    /// Whether a reminder is left; otherwise a call is what is left.
    pub reminders_left: bool,
    /// Whether a reminder can be sent: one is left, the family is written to, and nothing
    /// still has to be sent by hand.
    pub can_remind: bool,
    /// Whether the family is called and not written to.
    pub is_called: bool,
    /// Calls since it was made, oldest first.
    pub calls: Vec<contact::Model>,
    /// Whether the answer can be taken back.
    pub can_undo: bool,
    /// What was agreed, after a yes.
    pub agreed: Option<placement::Model>,
    /// The place that the yes left free, when the family took fewer days.
    pub left_free: Option<free_place::Model>,
    /// What is still looked for after a yes; none when nothing is.
    pub residual: Option<(WeekPattern, i32)>,
}

/// Code of the proposal that holds a place until the family answers, or by which it was
/// taken, for who may see it.
///
/// # Errors
/// When the database fails.
pub async fn that_holds(caller: &Caller, place: &free_place::Model) -> Outcome<Option<String>> {
    let Ok(scope) = caller.scope(Action::Propose) else { return Ok(None) };
    let held = [FreePlaceState::Proposed, FreePlaceState::Taken];
    if !held.iter().any(|state| state.word() == place.state) {
        return Ok(None);
    }
    let found = caller.app.store.proposal_that_holds(scope, place.id).await?;
    Ok(found.map(|row| row.code))
}

/// One proposal.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn see(caller: &Caller, code: &str) -> Outcome<Seen> {
    let scope = caller.scope(Action::Propose)?;
    let store = &caller.app.store;
    let row: Proposal = store.by_code(scope, code).await?.ok_or(Refusal::NotFound)?;
    caller.looked_at(Action::SeeFamily, "proposal", row.id).await?;
    let request: request::Model =
        store.get(scope, row.request_id).await?.ok_or(Refusal::NotFound)?;
    let family: family::Model =
        store.get(scope, request.family_id).await?.ok_or(Refusal::NotFound)?;
    let child = store.get(scope, request.child_id).await?.ok_or(Refusal::NotFound)?;
    let location = store.get(scope, row.location_id).await?.ok_or(Refusal::NotFound)?;
    let place = match row.free_place_id {
        Some(id) => store.get(scope, id).await?,
        None => None,
    };
    let messages = store.messages_about(scope, row.id).await?;
    let by_hand = messages.iter().any(|one| one.state == MessageState::ByHand.word());
    let is_called = calling::is_called(&family);
    let reminders_left = calling::can_remind(caller, &row)?;
    let partly = request.state == RequestState::Partly.word();
    let accepted = row.state == ProposalState::Accepted.word();
    let need = (WeekPattern::from_bits(request.need_week), request.need_days);
    let agreed = store::proposals::agreed(store.reader(), &row).await?;
    let left_free = match &agreed {
        Some(agreed) => store::places::left_by(store.reader(), agreed).await?,
        None => None,
    };
    Ok(Seen {
        ranking: serde_json::from_str(&row.ranking).unwrap_or_default(),
        waits: settling::waits(&row),
        reminders_left,
        can_remind: reminders_left && !is_called && !by_hand,
        is_called,
        calls: store::proposals::calls_since(store.reader(), &request, row.sent_at).await?,
        can_undo: undoing::can_undo(&row, caller.today()),
        agreed,
        left_free,
        residual: (partly && accepted).then_some(need),
        row,
        request,
        family,
        child,
        location,
        place,
        messages,
    })
}
