//! Taking back an answer that was entered by mistake: within the day, and only when
//! nothing was built on it.

use super::{Proposal, recount, settling, terms_on};
use crate::caller::Change;
use crate::policy::Action;
use crate::{App, Caller, Outcome, Refusal, Why, messages};
use chrono::{DateTime, TimeDelta, Utc};
use domain::clock::brussels_date;
use domain::places::FreePlaceState;
use domain::proposals::ProposalState;
use store::Scope;
use store::entities::{free_place, placement, request};

const USED: Refusal = Refusal::NotPossible(Why::UsedSince);

/// Whether an answer can still be taken back, as far as the proposal itself tells.
pub(super) fn can_undo(row: &Proposal, today: chrono::NaiveDate) -> bool {
    let answered = [ProposalState::Accepted.word(), ProposalState::Refused.word()];
    answered.contains(&row.state.as_str())
        && row.answered_at.is_some_and(|at| brussels_date(at) == today)
}

/// Takes an answer back: the proposal waits again.
///
/// # Errors
/// [`Why::UsedSince`] after the day, or when place or request were used since.
pub async fn undo(caller: &Caller, code: &str) -> Outcome<()> {
    let scope = caller.scope(Action::AnswerProposal)?;
    let found: Proposal = caller.app.store.by_code(scope, code).await?.ok_or(Refusal::NotFound)?;
    let mut change = caller.begin_fresh().await?;
    let (request, row) = settling::lock_both(&change, &found).await?;
    if !can_undo(&row, caller.today()) {
        return Err(USED);
    }
    take_back(&change, &caller.app, request, row).await?;
    change.note(Action::AnswerProposal, "proposal", found.id, &["state"]);
    change.commit("").await
}

/// Until when a family can take back its no; none when it said something else.
pub(super) fn no_until(row: &Proposal) -> Outcome<Option<DateTime<Utc>>> {
    let Some(at) = row.answered_at.filter(|_| row.state == ProposalState::Refused.word()) else {
        return Ok(None);
    };
    let hours = terms_on(brussels_date(at), |terms| i64::from(terms.refusal_undo_hours.value))?;
    Ok(Some(at + TimeDelta::hours(hours)))
}

/// Whether the place of a refused proposal is still free.
pub(super) async fn still_free(store: &store::Store, row: &Proposal) -> Outcome<bool> {
    let Some(id) = row.free_place_id else { return Ok(true) };
    let place: Option<free_place::Model> = store.get(Scope::of_desk(row.desk_id), id).await?;
    Ok(place.is_some_and(|place| place.state == FreePlaceState::Open.word()))
}

/// Takes an answer back in a change that holds request and proposal.
pub(super) async fn take_back(
    change: &Change,
    app: &App,
    request: request::Model,
    row: Proposal,
) -> Outcome<()> {
    let accepted = row.state == ProposalState::Accepted.word();
    if accepted {
        join_again(change, &row).await?;
    }
    let held = if accepted { FreePlaceState::Taken } else { FreePlaceState::Open };
    hold_place(change, &row, held).await?;
    store::messages::cancel_about(&change.tx, row.id, change.at).await?;
    if let Some(answered_at) = row.answered_at {
        store::tasks::reopen_about(&change.tx, row.id, answered_at).await?;
    }
    if accepted {
        let family = settling::family_of(change, &request).await?;
        undo_placement(change, &row, request).await?;
        messages::tell_placement_undone(change, app, &row, &family).await?;
    }
    let row = Proposal {
        state: ProposalState::Sent.word().to_owned(),
        reason: String::new(),
        reason_note: String::new(),
        answered_at: None,
        answered_through: String::new(),
        version: row.version + 1,
        ..row
    };
    Ok(change.tx.update(row).await?)
}

/// The days that the yes had left free come back to the place, unless somebody used them.
async fn join_again(change: &Change, row: &Proposal) -> Outcome<()> {
    let connection = change.tx.connection()?;
    let Some(placed) = store::proposals::agreed(connection, row).await? else { return Ok(()) };
    let (Some(rest), Some(id)) =
        (store::places::left_by(connection, &placed).await?, row.free_place_id)
    else {
        return Ok(());
    };
    let scope = Scope::of_desk(row.desk_id);
    let place: free_place::Model = change.tx.lock(scope, id).await?.ok_or(Refusal::NotFound)?;
    let rest: free_place::Model = change.tx.lock(scope, rest.id).await?.ok_or(Refusal::NotFound)?;
    if rest.state != FreePlaceState::Open.word() || rest.version != 1 {
        return Err(USED);
    }
    let week = place.week | rest.week;
    change.tx.update(free_place::Model { week, version: place.version + 1, ..place }).await?;
    let state = FreePlaceState::Withdrawn.word().to_owned();
    Ok(change.tx.update(free_place::Model { state, version: rest.version + 1, ..rest }).await?)
}

async fn hold_place(change: &Change, row: &Proposal, now: FreePlaceState) -> Outcome<()> {
    let Some(id) = row.free_place_id else { return Ok(()) };
    let scope = Scope::of_desk(row.desk_id);
    let place: free_place::Model = change.tx.lock(scope, id).await?.ok_or(Refusal::NotFound)?;
    if place.state != now.word() {
        return Err(USED);
    }
    let state = FreePlaceState::Proposed.word().to_owned();
    Ok(change.tx.update(free_place::Model { state, version: place.version + 1, ..place }).await?)
}

async fn undo_placement(change: &Change, row: &Proposal, request: request::Model) -> Outcome<()> {
    let rows = store::proposals::placements(change.tx.connection()?, request.id).await?;
    let own = rows.iter().find(|placed| placed.proposal_id == Some(row.id)).ok_or(USED)?;
    let later = rows.iter().any(|placed| placed.id != own.id && placed.at >= own.at);
    if later || own.certainty != "planned" {
        return Err(USED);
    }
    let undone_at = Some(change.at);
    change.tx.update(placement::Model { undone_at, ..own.clone() }).await?;
    store::proposals::reopen_candidacies(&change.tx, &request, own.at).await?;
    recount(change, request).await?;
    Ok(())
}
