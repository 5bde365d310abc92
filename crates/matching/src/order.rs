//! What puts one family before another at a location: the law, then what the desk chose,
//! then what decides between equals. Written once, for one free place ([`crate::ranking`])
//! and for a round ([`crate::rounds`]).
//!
//! What the law says is not here but in `rules/priority.toml`: how many rule sets decide one
//! after the other ([`domain::rules::priority::RuleBook::ladder`]), and where each family
//! stands under each of them.

use crate::candidates::{Candidate, Standing};
use domain::rules::priority::{Strength, rank};

/// The desk's own part of the order (*lokale criteria*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Order {
    /// How many legal rule sets decide here, one after the other.
    pub law: u8,
    /// Urgent requests first.
    pub urgent_first: bool,
    /// Brothers and sisters of children at the location first.
    pub sibling_first: bool,
    /// Families for whom this location stands higher in their list first.
    pub preferred_first: bool,
    /// What decides between equals.
    pub tie: Tie,
    /// Days a place may stay empty for a child that comes later.
    pub hold_days: u16,
    /// Days after the first day within which a school-entry date is told as a reason.
    pub school_soon_days: u16,
}

impl Default for Order {
    fn default() -> Self {
        Self {
            law: 0,
            urgent_first: true,
            sibling_first: true,
            preferred_first: false,
            tie: Tie::ByDate,
            hold_days: 62,
            school_soon_days: 183,
        }
    }
}

/// What decides between requests that are otherwise equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tie {
    /// Who asked first.
    ByDate,
    /// A lot, drawn from this seed and the code of the request: anyone can check it.
    ByLot {
        /// Published seed of the draw.
        seed: u64,
    },
}

/// One thing that puts a family before another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Criterion {
    /// The law: in a group of this rule set, the first being 0; absolute groups before
    /// others, those in their order.
    Law(u8),
    /// The desk's own: urgent.
    Urgent,
    /// The desk's own: a brother or sister is there.
    Sibling,
    /// The desk's own: the location stands higher in the family's list.
    Preferred,
}

impl Criterion {
    /// Whether the law asks it.
    #[must_use]
    pub const fn is_legal(self) -> bool {
        matches!(self, Self::Law(_))
    }

    /// Where a request stands by it; the least goes first, [`u16::MAX`] is not at all.
    #[must_use]
    pub fn standing(self, candidate: &Candidate) -> u16 {
        let first_if = |holds: bool| if holds { 0 } else { u16::MAX };
        match self {
            Self::Law(at) => group(candidate.under(at)),
            Self::Urgent => first_if(candidate.urgent),
            Self::Sibling => first_if(candidate.sibling_at_location),
            Self::Preferred => candidate
                .preferred_rank
                .map_or(u16::MAX, |rank| u16::try_from(rank).unwrap_or(u16::MAX - 1)),
        }
    }

    /// Whether a request has it at all.
    #[must_use]
    pub fn holds(self, candidate: &Candidate) -> bool {
        self.standing(candidate) < u16::MAX
    }
}

fn group(known: &[Standing]) -> u16 {
    let rank = |standing: &Standing| match standing {
        Standing::Absolute { order, .. } => rank(Strength::Absolute, *order),
        Standing::Priority { order, .. } => rank(Strength::Ordinary, *order),
        Standing::None | Standing::Unknown => u16::MAX,
    };
    known.iter().map(rank).min().unwrap_or(u16::MAX)
}

/// What counts at a location, the most important first: what the law asks, then what the
/// desk chose.
#[must_use]
pub fn criteria(order: &Order) -> Vec<Criterion> {
    let own = [
        (order.urgent_first, Criterion::Urgent),
        (order.sibling_first, Criterion::Sibling),
        (order.preferred_first, Criterion::Preferred),
    ];
    let own = own.into_iter().filter(|(on, _)| *on).map(|(_, criterion)| criterion);
    (0..order.law).map(Criterion::Law).chain(own).collect()
}
