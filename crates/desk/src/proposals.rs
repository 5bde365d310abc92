//! From a free place to the family: who fits and why, the proposal, its answer, and what
//! the answer does to place and request.
//!
//! Locks are always taken in the same order: request, proposal, place. Two people who act
//! on one place meet there, and one of them is told that the other was first.

mod answers;
mod calling;
mod candidates;
mod instead;
mod link;
mod listing;
mod making;
mod nightly;
mod said;
mod seeing;
mod settling;
mod suiting;
mod undoing;

pub use answers::{AnswerForm, answer};
pub(crate) use answers::{refuse_what_waits, take_place};
pub use calling::{CALL_ENDS, CallForm, called, handed};
pub use candidates::{Admission, Asked, Candidates, Fitting, NotFitting, WouldMove, candidates};
pub(crate) use candidates::{
    Sets, candidate, facts, is_open, place_of, rules_for, stands_next_door,
};
pub use instead::{Instead, instead};
pub(crate) use link::last_day;
pub use link::{Letter, Offer, answer_by_link, letter, link_secret, offer, take_back_no};
pub use listing::{Listed, Wanted, list};
pub use making::{Offered, ProposalForm, offered, offered_answer, propose, propose_answered};
pub(crate) use making::{days_of, lock_looking, propose_decided, propose_within};
pub use nightly::{Night, nightly};
pub use said::{OfRound, Said, Stored};
pub use seeing::{Seen, see, that_holds};
pub(crate) use settling::{close_what_is_left, free_again, reminded_by_hand};
pub use settling::{expire, recount, remind, withdraw};
pub use store::entities::proposal::Model as Proposal;
pub(crate) use suiting::places_for;
pub use suiting::{Suiting, SuitingPlaces};
pub use undoing::undo;

use crate::{Outcome, Refusal, Why};
use chrono::NaiveDate;
use domain::proposals::{Progress, ProposalState, Refused};
use domain::rules::terms::{TermBook, Terms};
use std::str::FromStr as _;
use store::StoreError;

/// Why a proposal is taken back once the family has all it asked.
const CLOSED_PLACED: &str = "placed";

impl From<Refused> for Refusal {
    fn from(refused: Refused) -> Self {
        Self::NotPossible(match refused {
            Refused::AlreadySettled(_) => Why::AlreadyAnswered,
            Refused::NoRemindersLeft(_) => Why::NoRemindersLeft,
        })
    }
}

/// The part of a stored proposal that steps change.
fn progress_of(row: &Proposal) -> Outcome<Progress> {
    let state = ProposalState::from_str(&row.state).map_err(|problem| StoreError::Unreadable {
        column: "proposal.state",
        problem: problem.to_string(),
    })?;
    let reminders = u8::try_from(row.reminders).unwrap_or(u8::MAX);
    Ok(Progress { state, reminders, last_message_at: row.last_message_at })
}

/// The terms that hold on a day.
pub(crate) fn terms_on<T>(day: NaiveDate, read: impl Fn(&Terms) -> T) -> Outcome<T> {
    let unreadable = |problem: String| StoreError::Unreadable { column: "rules/terms", problem };
    let book = TermBook::embedded().map_err(|errors| unreadable(format!("{errors:?}")))?;
    let terms = book.in_force(day).ok_or_else(|| unreadable(format!("no terms on {day}")))?;
    Ok(read(terms))
}
