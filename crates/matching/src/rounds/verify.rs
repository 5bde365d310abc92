//! Checks a plan against its round, from the definitions and nothing else: no code of the
//! engine that chooses is used here, so that an error there cannot hide itself.
//!
//! 1. The plan belongs to this round, and says of every request one thing ([`outcomes`]).
//! 2. Every place given is one that the family would take, or a pin; forbidden pairs are
//!    apart; who belongs together is together ([`outcomes`]).
//! 3. Day by day, no half day has more children than places ([`days`]).
//! 4. Nobody has a claim: no family prefers a place that its location would rather give to
//!    it, whether it is empty (waste) or taken by somebody who stands lower (envy); except
//!    the claims that the plan itself tells ([`standing`]).
//! 5. The figures of the plan are right.
//! 6. Nobody has another number than the draw gave, but by a search that the round
//!    announced. Whether it was that search only solving again can tell: it gives the same
//!    plan to the byte.

mod days;
mod outcomes;
mod standing;

pub use standing::Checker;

use super::document::Document;
use super::plan::{Claim, Plan};
use super::reading::Instance;
use super::report::report;
use chrono::NaiveDate;
use std::collections::BTreeSet;
use std::fmt;

/// What the check found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verdict {
    /// What is wrong; nothing when the plan holds.
    pub findings: Vec<Finding>,
    /// Claims that the plan tells itself and that are there.
    pub told_claims: Vec<Claim>,
    /// Places given.
    pub places: usize,
    /// Ways that families would have preferred, each looked into.
    pub preferred: u64,
}

impl Verdict {
    /// Whether nothing is wrong.
    #[must_use]
    pub const fn holds(&self) -> bool {
        self.findings.is_empty()
    }
}

/// Something that is wrong with a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// The plan was made of another round, or another state of it.
    OtherRound,
    /// A request is missing, unknown or told twice, or not in the order of codes.
    Outcomes {
        /// The first code that differs.
        request: String,
    },
    /// A place that the family did not ask, or not so.
    NotWanted {
        /// Code of the request.
        request: String,
        /// What about it.
        why: Unwanted,
    },
    /// People decided otherwise.
    PinNotKept {
        /// Code of the request.
        request: String,
    },
    /// A pair that may not be.
    Forbidden {
        /// Code of the request.
        request: String,
        /// Code of the location.
        location: String,
    },
    /// Children who go together only, apart.
    Apart {
        /// Their codes.
        requests: Vec<String>,
    },
    /// More children than places.
    Overfull {
        /// Code of the location.
        location: String,
        /// Name of the resource.
        resource: String,
        /// The day.
        day: NaiveDate,
        /// Part of the week.
        part: &'static str,
        /// Places on that half day.
        places: u32,
        /// Children on that half day.
        children: u32,
    },
    /// A claim that the plan does not tell.
    Claim {
        /// Who has it, and to what.
        claim: Claim,
        /// On what ground.
        ground: Ground,
    },
    /// The plan tells a claim that is not there.
    NoSuchClaim(Claim),
    /// The figures are not those of the plan.
    Report,
    /// Families have another number than the draw gave them, and no search that the round
    /// announced can have done that.
    Draw {
        /// The first of them.
        family: String,
    },
}

/// Why a place is not one that was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unwanted {
    /// The location is not on its list.
    Location,
    /// Days that were not asked, too few, or without one that is needed.
    Days,
    /// A start that it did not accept.
    Start,
    /// A place that is said to be pinned or together and is not.
    Origin,
    /// It would not rather have it than what it holds.
    NoGain,
}

/// What a claim rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// The place is empty.
    Waste,
    /// Somebody has it whom a criterion puts lower, or whose share is full.
    Priority,
    /// Somebody has it whom only the draw puts lower.
    Draw,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherRound => {
                write!(f, "the plan was made of another round, or of an older state of it")
            }
            Self::Outcomes { request } => {
                write!(f, "request {request} is missing, unknown, told twice or out of order")
            }
            Self::NotWanted { request, why } => {
                write!(f, "request {request} was given what it did not ask ({why:?})")
            }
            Self::PinNotKept { request } => write!(f, "the pin of request {request} is not kept"),
            Self::Forbidden { request, location } => {
                write!(f, "request {request} is at {location}, which is forbidden")
            }
            Self::Apart { requests } => {
                write!(f, "apart instead of together: {}", requests.join(", "))
            }
            Self::Overfull { location, resource, day, part, places, children } => write!(
                f,
                "{location}: {children} children and {places} places on {day} ({part}, {resource})"
            ),
            Self::Claim { claim, ground } => write!(f, "claim not met ({ground:?}): {claim}"),
            Self::NoSuchClaim(claim) => {
                write!(f, "the plan tells a claim that is not there: {claim}")
            }
            Self::Draw { family } => write!(
                f,
                "family {family} has another number than the draw gave it, without a search that \
                 the round announced"
            ),
            Self::Report => write!(f, "the figures are not those of the plan"),
        }
    }
}

/// Checks a plan.
#[must_use]
pub fn verify(instance: &Instance, plan: &Plan) -> Verdict {
    let mut verdict = Verdict::default();
    let document = instance.document();
    if plan.round != instance.digest() || plan.seed != document.seed {
        verdict.findings.push(Finding::OtherRound);
    }
    verdict.findings.extend(another_draw(document, plan));
    outcomes::check(document, plan, &mut verdict);
    if verdict.holds() {
        days::check(document, plan, &mut verdict);
    }
    if verdict.holds() {
        Checker::new(instance, plan).check(plan, &mut verdict);
        if report(document, &plan.outcomes) != plan.report {
            verdict.findings.push(Finding::Report);
        }
    }
    verdict
}

/// Numbers that were changed although the round announced no search, or not so long a one.
fn another_draw(document: &Document, plan: &Plan) -> Option<Finding> {
    let known: BTreeSet<&str> =
        document.requests.iter().map(|request| request.family.as_str()).collect();
    let as_announced = plan.improved == document.search
        && plan.moved.len() <= usize::try_from(document.search).unwrap_or(usize::MAX)
        && plan.moved.keys().all(|family| known.contains(family.as_str()));
    if as_announced {
        return None;
    }
    Some(Finding::Draw { family: plan.moved.keys().next().cloned().unwrap_or_default() })
}
