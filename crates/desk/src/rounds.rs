//! Rounds (*toewijzingsrondes*): many requests and all free places at once. What goes in is
//! frozen under codes of its own; plans are made of it, looked at, changed by hand, and sent
//! as ordinary proposals, so that families choose and no place is given twice.
//!
//! A reported free place, with those that are alike, is one "location" of the file of a
//! round: what the plan gives can then always be proposed from one place. The format stands
//! in `docs/rounds.md`.

mod freezing;
mod order;
mod passing;
mod plans;
mod room;
mod seeing;
mod sending;
mod sites;
mod telling;
mod why;

pub use freezing::{Counts, RoundForm, counts, create};
pub use plans::{Edit, GROUNDS, PlanForm, plan};
pub use seeing::{
    Comparison, Figures, Made, Offered, OrderUsed, PlaceRow, PlanSeen, RoundSeen, Row, compare,
    files, list, see, see_plan,
};
pub use sending::{SendForm, Sent, send};
pub use store::entities::round::Model as Round;
pub use store::entities::round_plan::Model as PlanRow;
pub use store::rounds::Head;
pub use telling::{
    Answer, BY_DRAW, BY_HAND, Different, FamilySeen, Full, PlaceSeen, WaySeen, tell, tell_as_data,
    tell_place,
};
pub use why::Reason;

use crate::locations::Location;
use crate::policy::Action;
use crate::{Caller, Outcome, Refusal};
use domain::proposals::ProposalState;
use domain::week::{DayPart, WeekPattern, Weekday};
use matching::rounds::parts::Parts;
use matching::rounds::{Document, Instance, Plan};
use store::entities::free_place;
use store::rounds::Taking;
use store::{Scope, StoreError};

// The facts that a round knows of a request.
const VULNERABLE: &str = "vulnerable";
const PRIORITY: &str = "priority";
const URGENT: &str = "urgent";
const SIBLING: &str = "sibling";
const PREFERRED: &str = "preferred";
const WAITING: &str = "months-waiting";
/// Before the id of a quota: counts for a share that the law asks.
pub const SHARE: &str = "share-";

/// Mornings and afternoons of a week as parts of the file of a round.
fn parts_of(week: WeekPattern) -> Parts {
    let mut bits = 0;
    for (number, day) in Weekday::ALL.iter().enumerate() {
        for (half, part) in [DayPart::Morning, DayPart::Afternoon].into_iter().enumerate() {
            if week.has(*day, part) {
                bits |= 1 << (2 * number + half);
            }
        }
    }
    Parts::from_bits(bits)
}

/// The inverse of [`parts_of`].
fn week_of(parts: Parts) -> WeekPattern {
    let mut week = WeekPattern::EMPTY;
    for (number, day) in Weekday::ALL.iter().enumerate() {
        for (half, part) in [DayPart::Morning, DayPart::Afternoon].into_iter().enumerate() {
            if parts.bits() & (1 << (2 * number + half)) != 0 {
                week = week.with(*day, part);
            }
        }
    }
    week
}

async fn load(caller: &Caller, action: Action, code: &str) -> Outcome<(Scope, Round)> {
    let scope = caller.scope(action)?;
    let round: Option<Round> = caller.app.store.by_code(scope, code).await?;
    Ok((scope, round.ok_or(Refusal::NotFound)?))
}

fn unreadable(column: &'static str, problem: &impl ToString) -> Refusal {
    StoreError::Unreadable { column, problem: problem.to_string() }.into()
}

fn document(text: &str) -> Outcome<Document> {
    let read = Instance::read(text.as_bytes());
    Ok(read.map_err(|fault| unreadable("round.instance", &fault))?.document().clone())
}

fn read_plan(row: &PlanRow) -> Outcome<Plan> {
    Plan::read(row.plan.as_bytes()).map_err(|fault| unreadable("round_plan.plan", &fault))
}

fn written(column: &'static str, value: &impl serde::Serialize) -> Outcome<String> {
    serde_json::to_string(value).map_err(|problem| unreadable(column, &problem))
}

/// Whose the codes of a round are, with what each family keeps first: when it said no to a
/// better offer, that is the place that it had before.
async fn taking_part(caller: &Caller, scope: Scope, round: &Round) -> Outcome<Vec<Taking>> {
    let mut taking = caller.app.store.taking_part(scope, round.id).await?;
    for one in &mut taking {
        if !kept(one.answer.as_deref()) && kept(one.held_answer.as_deref()) {
            std::mem::swap(&mut one.place, &mut one.held_place);
            std::mem::swap(&mut one.proposal_id, &mut one.held_id);
            std::mem::swap(&mut one.proposal, &mut one.held);
            std::mem::swap(&mut one.answer, &mut one.held_answer);
            std::mem::swap(&mut one.location_id, &mut one.held_location);
        }
    }
    Ok(taking)
}

/// Said yes, or is thinking about it.
fn kept(answer: Option<&str>) -> bool {
    let kept = [ProposalState::Sent.word(), ProposalState::Accepted.word()];
    answer.is_some_and(|answer| kept.contains(&answer))
}

/// Keeps a place of the round.
fn keeps(one: &Taking) -> bool {
    kept(one.answer.as_deref())
}

/// Free places with their locations, in the order in which they came.
async fn load_places(
    caller: &Caller,
    scope: Scope,
    places: Vec<free_place::Model>,
) -> Outcome<Vec<(free_place::Model, Location)>> {
    let ids = places.iter().map(|place| place.location_id);
    let at = caller.app.store.locations_by_id(scope, ids).await?;
    let with = places.into_iter().map(|place| (at.get(&place.location_id).cloned(), place));
    Ok(with.filter_map(|(at, place)| Some((place, at?))).collect())
}
