//! What puts one family before another at a location: the law by its tier, then what the
//! desk chose, then what decides between equals. Written once, for one free place
//! ([`crate::ranking`]) and for a round ([`crate::rounds`]).
//!
//! The law: T3 vulnerable families first (BVR 22/11/2013 art. 38), then as T2, whose
//! conditions a higher tier includes; T2 the priority groups (art. 22-23); T0 and T1 none.

use crate::candidates::{Candidate, Standing};
use domain::places::Tier;

/// The desk's own part of the order (*lokale criteria*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Order {
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
    /// Law: a vulnerable family.
    Vulnerable,
    /// Law: in a priority group; absolute groups before others, those in their order.
    Group,
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
        matches!(self, Self::Vulnerable | Self::Group)
    }

    /// Where a request stands by it; the least goes first, [`u16::MAX`] is not at all.
    #[must_use]
    pub fn standing(self, candidate: &Candidate) -> u16 {
        let first_if = |holds: bool| if holds { 0 } else { u16::MAX };
        match self {
            Self::Vulnerable => first_if(candidate.vulnerable),
            Self::Group => group(&candidate.priority),
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

fn group(priority: &[Standing]) -> u16 {
    let rank = |standing: &Standing| match standing {
        Standing::Absolute { .. } => 0,
        Standing::Priority { order, .. } => 1 + u16::from(*order),
        Standing::None | Standing::Unknown => u16::MAX,
    };
    priority.iter().map(rank).min().unwrap_or(u16::MAX)
}

/// What counts at a location of a tier, the most important first: what the law asks, then
/// what the desk chose.
#[must_use]
pub fn criteria(tier: Tier, order: &Order) -> Vec<Criterion> {
    let law: &[Criterion] = match tier {
        Tier::T0 | Tier::T1 => &[],
        Tier::T2 => &[Criterion::Group],
        Tier::T3 => &[Criterion::Vulnerable, Criterion::Group],
    };
    let own = [
        (order.urgent_first, Criterion::Urgent),
        (order.sibling_first, Criterion::Sibling),
        (order.preferred_first, Criterion::Preferred),
    ];
    let own = own.into_iter().filter(|(on, _)| *on).map(|(_, criterion)| criterion);
    law.iter().copied().chain(own).collect()
}
