//! Closing a request with a reason, and opening it again.

use super::{Request, locked, need, one, state, wish_of};
use crate::forms::{self, Errors, Problem};
use crate::policy::Action;
use crate::{Caller, Change, Outcome, Refusal, Why};
use chrono::NaiveDate;
use domain::requests::{ClosureReason, RequestState};
use serde::Deserialize;
use store::Scope;
use store::entities::{candidacy, closure};
use uuid::Uuid;

/// Why the candidacies of a closed request were closed with it.
const WITH_REQUEST: &str = "request-closed";

/// What was typed to close a request.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ClosureForm {
    /// Word of the reason.
    pub reason: String,
    /// In words.
    pub note: String,
    /// Since which day; empty for today.
    pub on_day: String,
    /// Version of the request that the page showed.
    pub version: String,
}

/// Closes a request, and what was asked of locations for it.
///
/// # Errors
/// [`Refusal::Invalid`] per field; [`Why::ProposalOpen`] while a family still thinks about
/// a proposal, since that holds a place.
pub async fn close(caller: &Caller, code: &str, form: &ClosureForm) -> Outcome<()> {
    let (scope, found) = one(caller, Action::CloseRequest, code).await?;
    let mut errors = Errors::default();
    let reason = form
        .reason
        .parse::<ClosureReason>()
        .map_err(|_| if form.reason.is_empty() { Problem::NotChosen } else { Problem::NotAChoice });
    if let Err(problem) = &reason {
        errors.add("closure_reason", problem.clone());
    }
    let note = errors.take("closure_note", forms::text(&form.note, 500));
    let day = errors.take("on_day", forms::date(&form.on_day)).unwrap_or_else(|| caller.today());
    if day > caller.today() {
        errors.add("on_day", Problem::InTheFuture);
    } else if day < found.registered_on {
        errors.add("on_day", Problem::NotBefore(found.registered_on));
    }
    let (Ok(reason), true) = (reason, errors.is_empty()) else {
        return Err(Refusal::Invalid(errors));
    };
    let mut change = caller.begin_fresh().await?;
    let row = locked(&change, scope, &found, &form.version).await?;
    let closed = Closing { reason, note, on_day: day, by_account: Some(caller.actor.account) };
    close_row(&change, scope, row, closed).await?;
    change.note(Action::CloseRequest, "request", found.id, &["state"]);
    change.commit("").await
}

/// Why a request is closed, since when and by whom.
pub(crate) struct Closing {
    /// Why.
    pub(crate) reason: ClosureReason,
    /// In words.
    pub(crate) note: String,
    /// Since which day.
    pub(crate) on_day: NaiveDate,
    /// The colleague who wrote it down; none when the family did so itself.
    pub(crate) by_account: Option<Uuid>,
}

/// Closes a locked request, and what was asked of locations for it.
pub(crate) async fn close_row(
    change: &Change,
    scope: Scope,
    row: Request,
    closing: Closing,
) -> Outcome<()> {
    if !state(&row)?.is_looking() {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    if change.tx.has_open_proposal(scope, row.id).await? {
        return Err(Refusal::NotPossible(Why::ProposalOpen));
    }
    let closed = closure::Model {
        id: Uuid::now_v7(),
        desk_id: row.desk_id,
        request_id: row.id,
        reason: closing.reason.word().to_owned(),
        note: closing.note,
        on_day: closing.on_day,
        by_account: closing.by_account,
        at: change.at,
        undone_at: None,
    };
    change.tx.insert(closed).await?;
    for asked in change.tx.candidacies(scope, row.id).await? {
        if asked.closed_at.is_none() {
            let closed = candidacy::Model {
                closed_at: Some(change.at),
                closed_word: WITH_REQUEST.to_owned(),
                version: asked.version + 1,
                ..asked
            };
            change.tx.update(closed).await?;
        }
    }
    store::tasks::finish_settled(&change.tx, scope, row.id, change.at).await?;
    store::tasks::finish_still_looking(&change.tx, scope, row.id, change.at).await?;
    crate::neighbours::let_go(change, row.id).await?;
    let row = Request {
        state: RequestState::Closed.word().to_owned(),
        last_activity_on: change.today(),
        version: row.version + 1,
        ..row
    };
    Ok(change.tx.update(row).await?)
}

/// Takes the last closing of a request back: it stands where it stood, and so does what was
/// asked of locations.
///
/// # Errors
/// [`Why::AlreadyDone`] when it is not closed; [`Refusal::Stale`] when somebody saved in
/// between.
pub async fn reopen(caller: &Caller, code: &str, version: &str) -> Outcome<()> {
    let (scope, found) = one(caller, Action::CloseRequest, code).await?;
    let mut change = caller.begin_fresh().await?;
    let row = locked(&change, scope, &found, version).await?;
    reopen_row(&change, scope, row).await?;
    change.note(Action::CloseRequest, "request", found.id, &["state"]);
    change.commit("").await
}

/// Takes the last closing of a locked request back.
pub(crate) async fn reopen_row(change: &Change, scope: Scope, row: Request) -> Outcome<()> {
    let last = change.tx.last_closure(scope, row.id).await?;
    let (RequestState::Closed, Some(last)) = (state(&row)?, last) else {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    };
    let asked = change.tx.candidacies(scope, row.id).await?;
    let closed_at = last.at;
    change.tx.update(closure::Model { undone_at: Some(change.at), ..last }).await?;
    for one in asked {
        if one.closed_word == WITH_REQUEST && one.closed_at == Some(closed_at) {
            let open = candidacy::Model {
                closed_at: None,
                closed_word: String::new(),
                version: one.version + 1,
                ..one
            };
            change.tx.update(open).await?;
        }
    }
    let stored = change.tx.wish(scope, row.id, row.wish_version).await?;
    let wish = wish_of(&stored.ok_or(Refusal::NotFound)?)?;
    let row = need(change, scope, row, &wish).await?;
    let row = Request { last_activity_on: change.today(), version: row.version + 1, ..row };
    Ok(change.tx.update(row).await?)
}
