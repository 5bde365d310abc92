//! Requests (*opvangvragen*): registered once and counted once, with an original wish that
//! never changes and later wishes beside it; half-finished ones kept; closed with a reason
//! and opened again.

mod changes;
mod closing;
mod drafts;
mod facts;
mod form;
mod lists;
mod registration;
mod traits;

pub(crate) use changes::{Said as WishSaid, add_wish};
pub use changes::{change_wish, set_owner};
pub(crate) use closing::{Closing, close_row, reopen_row};
pub use closing::{ClosureForm, close, reopen};
pub use drafts::{Draft, delete_draft, draft, drafts, save_draft};
pub use facts::{
    Before, FIELD, FactsForm, GroupSaid, PriorityFile, Question, SECOND, SetSaid, note_facts,
    priority,
};
pub use form::{CHILD_NAMES, MOST_CHILDREN, RequestForm, TRAIT_NAMES, WishForm, municipalities};
pub use lists::{
    Choices, DownloadWords, File, FileKind, RequestLine, TraitStep, choices, download, file, list,
    location_choices,
};
pub use registration::{RegisterResult, Registration, prefilled, register};
pub(crate) use traits::place as place_of_reason;
pub use traits::{TraitForm, change_trait, computed};

use crate::policy::Action;
use crate::{Caller, Change, Outcome, Refusal};
use domain::placements::{Accepted, residual, state_after};
pub(crate) use registration::{Writer, is_same_child, register_asked};

use domain::requests::{RequestState, Wish};
use domain::week::WeekPattern;
use store::{Scope, StoreError};

pub use store::entities::request::Model as Request;

/// The wish in a stored row.
///
/// # Errors
/// When the row was changed by something else.
pub fn wish_of(row: &store::entities::wish::Model) -> Outcome<Wish> {
    serde_json::from_str(&row.body).map_err(|problem| {
        StoreError::Unreadable { column: "wish.body", problem: problem.to_string() }.into()
    })
}

/// A request of the caller's desk by its code.
async fn one(caller: &Caller, action: Action, code: &str) -> Outcome<(Scope, Request)> {
    let scope = caller.scope(action)?;
    let row = caller.app.store.by_code(scope, code).await?.ok_or(Refusal::NotFound)?;
    Ok((scope, row))
}

/// The request locked for a change, if the page that asks for it showed this version.
pub(crate) async fn locked(
    change: &Change,
    scope: Scope,
    found: &Request,
    version: &str,
) -> Outcome<Request> {
    let row: Request = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    if row.version.to_string() == version { Ok(row) } else { Err(Refusal::Stale) }
}

/// What is still needed of a wish and where the request stands, after what was accepted.
async fn need(change: &Change, scope: Scope, row: Request, wish: &Wish) -> Outcome<Request> {
    let placements = change.tx.placements(scope, row.id).await?;
    let accepted: Vec<Accepted> = placements
        .iter()
        .filter(|placement| placement.certainty != "draft")
        .map(|placement| Accepted {
            start: placement.from_day,
            week: WeekPattern::from_bits(placement.week),
            days: u8::try_from(placement.days).unwrap_or_default(),
        })
        .collect();
    let left = residual(wish, &accepted);
    let state = if accepted.is_empty() {
        RequestState::Open
    } else {
        state_after(left, change.today(), wish)
    };
    Ok(Request {
        need_week: left.week.bits(),
        need_days: i32::from(left.days),
        state: state.word().to_owned(),
        ..row
    })
}

/// The state in a row.
pub(crate) fn state(row: &Request) -> Outcome<RequestState> {
    row.state.parse().map_err(|problem: domain::codes::UnknownWord| {
        StoreError::Unreadable { column: "request.state", problem: problem.to_string() }.into()
    })
}
