//! Steps that the desk takes with a proposal, and what they do to place and request.

use super::{CLOSED_PLACED, Proposal, progress_of, terms_on};
use crate::caller::Change;
use crate::messages::{self, About, Queued};
use crate::policy::Action;
use crate::{App, Caller, Outcome, Refusal, Why};
use domain::clock::brussels_date;
use domain::messages::MessageTemplate;
use domain::placements::{Accepted, residual, state_after};
use domain::places::FreePlaceState;
use domain::proposals::{ProposalState, Step};
use domain::requests::{RequestState, Wish};
use domain::week::WeekPattern;
use sea_orm::EntityTrait;
use store::entities::{family, free_place, request};
use store::{Scope, StoreError};
use uuid::Uuid;

/// Locks request and proposal, in that order.
pub(super) async fn lock_both(
    change: &Change,
    found: &Proposal,
) -> Outcome<(request::Model, Proposal)> {
    let scope = Scope::of_desk(found.desk_id);
    let request = change.tx.lock(scope, found.request_id).await?.ok_or(Refusal::NotFound)?;
    let row = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    Ok((request, row))
}

async fn locked(caller: &Caller, code: &str) -> Outcome<(Change, request::Model, Proposal)> {
    let scope = caller.scope(Action::Propose)?;
    let found: Proposal = caller.app.store.by_code(scope, code).await?.ok_or(Refusal::NotFound)?;
    let change = caller.begin_fresh().await?;
    let (request, row) = lock_both(&change, &found).await?;
    Ok((change, request, row))
}

pub(super) async fn family_of(change: &Change, request: &request::Model) -> Outcome<family::Model> {
    let connection = change.tx.connection()?;
    let family = family::Entity::find_by_id(request.family_id).one(connection).await?;
    family.ok_or(Refusal::NotFound)
}

/// Counts again what a request still needs, from its latest wish and its placements.
/// Whoever adds or undoes a placement calls this with the request locked.
///
/// # Errors
/// When the database fails.
pub async fn recount(change: &Change, request: request::Model) -> Outcome<request::Model> {
    let connection = change.tx.connection()?;
    let wish = store::proposals::latest_wish(connection, &request).await?;
    let wish = wish.ok_or(Refusal::NotFound)?;
    let wish: Wish = serde_json::from_str(&wish.body).map_err(|problem| {
        StoreError::Unreadable { column: "wish.body", problem: problem.to_string() }
    })?;
    let accepted: Vec<Accepted> = store::proposals::placements(connection, request.id)
        .await?
        .iter()
        .map(|row| Accepted {
            start: row.from_day,
            week: WeekPattern::from_bits(row.week),
            days: u8::try_from(row.days).unwrap_or_default(),
        })
        .collect();
    let need = residual(&wish, &accepted);
    let today = brussels_date(change.at);
    let state =
        if accepted.is_empty() { RequestState::Open } else { state_after(need, today, &wish) };
    let row = request::Model {
        state: state.word().to_owned(),
        need_week: need.week.bits(),
        need_days: i32::from(need.days),
        last_activity_on: today,
        version: request.version + 1,
        ..request
    };
    change.tx.update(row.clone()).await?;
    Ok(row)
}

/// Gives the place of a proposal back after a no.
pub(super) async fn reopen_place(change: &Change, row: &Proposal) -> Outcome<()> {
    let Some(id) = row.free_place_id else { return Ok(()) };
    free_again(change, Scope::of_desk(row.desk_id), id).await
}

/// A place that was held is free again; one that expired meanwhile must be reported anew.
pub(crate) async fn free_again(change: &Change, scope: Scope, id: Uuid) -> Outcome<()> {
    let Some(place) = change.tx.lock::<free_place::Model>(scope, id).await? else {
        return Ok(());
    };
    if place.state != FreePlaceState::Proposed.word() {
        return Ok(());
    }
    let expired = place.expires_on < brussels_date(change.at);
    let state = if expired { FreePlaceState::Withdrawn } else { FreePlaceState::Open };
    let state = state.word().to_owned();
    let place = free_place::Model { state, version: place.version + 1, ..place };
    Ok(change.tx.update(place).await?)
}

/// Everything was found: other questions and proposals for this request end.
pub(crate) async fn close_what_is_left(
    app: &App,
    change: &Change,
    request: &request::Model,
    accepted: Uuid,
) -> Outcome<()> {
    store::proposals::close_candidacies(&change.tx, request, change.at).await?;
    let scope = Scope::of_desk(request.desk_id);
    store::tasks::finish_settled(&change.tx, scope, request.id, change.at).await?;
    store::tasks::finish_still_looking(&change.tx, scope, request.id, change.at).await?;
    crate::neighbours::let_go(change, request.id).await?;
    for other in store::proposals::open_proposals(&change.tx, request.id).await? {
        if other.id != accepted {
            let scope = Scope::of_desk(other.desk_id);
            let row = change.tx.lock(scope, other.id).await?.ok_or(Refusal::NotFound)?;
            take_back(app, change, request, row, CLOSED_PLACED).await?;
        }
    }
    Ok(())
}

/// A yes to one of two offers of a round is a no to the other: both were for the same days.
pub(super) async fn close_same_days(
    app: &App,
    change: &Change,
    request: &request::Model,
    week: WeekPattern,
) -> Outcome<()> {
    for other in store::proposals::open_proposals(&change.tx, request.id).await? {
        if !WeekPattern::from_bits(other.week).and(week).is_empty() {
            let scope = Scope::of_desk(other.desk_id);
            let row = change.tx.lock(scope, other.id).await?.ok_or(Refusal::NotFound)?;
            take_back(app, change, request, row, CLOSED_PLACED).await?;
        }
    }
    Ok(())
}

async fn take_back(
    app: &App,
    change: &Change,
    request: &request::Model,
    row: Proposal,
    reason: &str,
) -> Outcome<()> {
    let progress = progress_of(&row)?.take(Step::Withdraw, change.at, 0)?;
    let told = store::proposals::was_told(&change.tx, row.id).await?;
    store::messages::cancel_about(&change.tx, row.id, change.at).await?;
    let row = Proposal {
        state: progress.state.word().to_owned(),
        reason: reason.to_owned(),
        answered_at: Some(change.at),
        version: row.version + 1,
        ..row
    };
    reopen_place(change, &row).await?;
    if told && reason != CLOSED_PLACED {
        tell(app, change, request, &row, MessageTemplate::Withdrawal).await?;
    }
    Ok(change.tx.update(row).await?)
}

/// Queues a message about a proposal.
pub(super) async fn tell(
    app: &App,
    change: &Change,
    request: &request::Model,
    row: &Proposal,
    template: MessageTemplate,
) -> Outcome<Queued> {
    let family = family_of(change, request).await?;
    let (connection, on) = (change.tx.connection()?, change.today());
    let content = messages::about_proposal(connection, template, row, &family, on).await?;
    let about = About { request: Some(request.id), proposal: Some(row.id), appointment: None };
    let call = messages::Work::call_about(row);
    messages::queue(change, app, &family, template, &content, about, &call).await
}

/// Sends one more reminder, as long as one is left. It counts when a message leaves: a letter
/// counts when it was handed over, a call when it was noted. While something still has to be
/// sent by hand, nothing is added to it.
pub(super) async fn remind_once(
    app: &App,
    change: &mut Change,
    request: &request::Model,
    row: Proposal,
) -> Outcome<()> {
    let today = brussels_date(change.at);
    let most = terms_on(today, |terms| terms.proposal_reminders.value)?;
    let progress = progress_of(&row)?.take(Step::Remind, change.at, most)?;
    let by_hand = store::messages::waiting_for_hand(&change.tx, row.id).await?;
    let leaves = by_hand.is_empty()
        && matches!(
            tell(app, change, request, &row, MessageTemplate::Reminder).await?,
            Queued::Waiting(_)
        );
    let row = Proposal {
        reminders: if leaves { i32::from(progress.reminders) } else { row.reminders },
        last_message_at: progress.last_message_at,
        version: row.version + 1,
        ..row
    };
    change.note(Action::Propose, "proposal", row.id, &["reminders"]);
    Ok(change.tx.update(row).await?)
}

/// Counts a reminder that a colleague gave on paper, by WhatsApp or on the telephone, as long
/// as one is left.
pub(crate) async fn reminded_by_hand(change: &Change, row: Proposal) -> Outcome<()> {
    let most = terms_on(brussels_date(change.at), |terms| terms.proposal_reminders.value)?;
    let Ok(progress) = progress_of(&row)?.take(Step::Remind, change.at, most) else {
        return Ok(());
    };
    let row = Proposal {
        reminders: i32::from(progress.reminders),
        last_message_at: progress.last_message_at,
        version: row.version + 1,
        ..row
    };
    Ok(change.tx.update(row).await?)
}

/// Reminds the family now.
///
/// # Errors
/// [`Why::NoRemindersLeft`] when all were sent; [`Why::AlreadyAnswered`] when settled.
pub async fn remind(caller: &Caller, code: &str) -> Outcome<()> {
    let (mut change, request, row) = locked(caller, code).await?;
    remind_once(&caller.app, &mut change, &request, row).await?;
    change.commit("").await
}

/// Takes a proposal back; the place is free again.
///
/// # Errors
/// [`Why::AlreadyAnswered`] when it is settled.
pub async fn withdraw(caller: &Caller, code: &str) -> Outcome<()> {
    let (mut change, request, row) = locked(caller, code).await?;
    change.note(Action::Propose, "proposal", row.id, &["state"]);
    take_back(&caller.app, &change, &request, row, "").await?;
    change.commit("").await
}

/// Lets a proposal lapse after its last day, when the desk has called the family.
///
/// # Errors
/// [`Why::NotSettled`] before the last day, or when nobody has called yet.
pub async fn expire(caller: &Caller, code: &str) -> Outcome<()> {
    let (mut change, request, row) = locked(caller, code).await?;
    let progress = progress_of(&row)?.take(Step::Expire, change.at, 0)?;
    let calls =
        store::proposals::calls_since(change.tx.connection()?, &request, row.sent_at).await?;
    if calls.is_empty() || caller.today() <= row.answer_by {
        return Err(Refusal::NotPossible(Why::NotSettled));
    }
    change.note(Action::Propose, "proposal", row.id, &["state"]);
    store::messages::cancel_about(&change.tx, row.id, change.at).await?;
    let row = Proposal {
        state: progress.state.word().to_owned(),
        answered_at: Some(change.at),
        version: row.version + 1,
        ..row
    };
    reopen_place(&change, &row).await?;
    change.tx.update(row).await?;
    change.commit("").await
}

/// Whether a stored proposal still waits for its answer.
pub(super) fn waits(row: &Proposal) -> bool {
    row.state == ProposalState::Sent.word()
}
