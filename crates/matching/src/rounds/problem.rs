//! A round made ready to compute with: codes become numbers, days become weeks, wishes
//! become contracts, priorities become one number.
//!
//! A *contract* is one way to place an agent: a location, the days that are left out, the
//! delay. An *agent* is a request, or several that go together; the contracts of an agent
//! stand side by side, the most wanted first. An *offer* joins an agent and a location: all
//! its contracts have the same priority.

use super::capacity::{Row, Rows};
use super::parts::Parts;
use super::shares::{Share, half_days};
use std::ops::Range;

/// No contract.
pub const NONE: u32 = u32::MAX;

/// The children who ask, where they can go and in which ways.
#[derive(Debug)]
pub struct Problem {
    pub children: Vec<Child>,
    /// In the order of families and requests: the number of an agent settles what the draw
    /// leaves equal.
    pub agents: Vec<Agent>,
    pub offers: Vec<Offer>,
    pub contracts: Vec<Contract>,
    pub sites: Vec<Site>,
    /// What is left of each resource in each week before the round.
    pub rows: Rows,
    /// Requests that people placed.
    pub pinned: Vec<Pinned>,
}

/// A request.
#[derive(Debug, Clone)]
pub struct Child {
    pub days: Parts,
    pub start: u16,
    pub end: u16,
    /// Weeks for each window of age.
    pub windows: Box<[Range<u16>]>,
}

/// Who gets one contract at most.
#[derive(Debug, Clone)]
pub struct Agent {
    /// The requests it stands for.
    pub children: Box<[u32]>,
    /// Its contracts, most wanted first.
    pub contracts: Range<u32>,
    /// The agents that take over when it finds nothing: its children apart.
    pub apart: Box<[u32]>,
    /// The agent that goes before it: the children together.
    pub together: u32,
    /// In the draw; lowest first.
    pub number: u64,
}

/// An agent at a location.
#[derive(Debug, Clone, Copy)]
pub struct Offer {
    pub agent: u32,
    pub site: u32,
    /// Priority there; highest first.
    pub key: u64,
    /// The shares of the location in which it counts, as bits.
    pub shares: u8,
}

/// One way to place an agent.
#[derive(Debug, Clone, Copy)]
pub struct Contract {
    pub offer: u32,
    /// Days left out, as bits; Monday is the lowest.
    pub without: u8,
    /// Steps of four weeks later.
    pub delay: u8,
}

/// A location.
#[derive(Debug)]
pub struct Site {
    pub resources: Vec<Row>,
    /// Weeks in which it is closed.
    pub closed: Vec<u16>,
    pub shares: Vec<Share>,
    /// Its offers; put in order of standing by whoever needs that.
    pub offers: Vec<u32>,
}

/// A request that people placed.
#[derive(Debug, Clone)]
pub struct Pinned {
    pub child: u32,
    pub site: u32,
    pub days: Parts,
    pub weeks: Range<u16>,
    /// The shares of the location in which it counts, as bits.
    pub shares: u8,
}

/// A pin for which there is no room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoRoom {
    pub pin: usize,
    pub resource: usize,
    pub week: u16,
    pub lane: usize,
}

impl Problem {
    /// The agent that a contract places.
    pub fn agent(&self, contract: u32) -> u32 {
        self.offer(contract).agent
    }

    /// The offer that a contract belongs to.
    pub fn offer(&self, contract: u32) -> &Offer {
        &self.offers[self.contracts[contract as usize].offer as usize]
    }

    /// The location of a contract.
    pub fn site(&self, contract: u32) -> &Site {
        &self.sites[self.offer(contract).site as usize]
    }

    /// For each child of a contract: its number, its days and its weeks.
    pub fn comings(&self, contract: u32) -> impl Iterator<Item = (u32, Parts, Range<u16>)> {
        let Contract { offer, without, delay } = self.contracts[contract as usize];
        let agent = &self.agents[self.offers[offer as usize].agent as usize];
        let left_out = parts_of(without);
        agent.children.iter().map(move |number| {
            let child = &self.children[*number as usize];
            let start = child.start + 4 * u16::from(delay);
            (*number, child.days.without(left_out), start..child.end.max(start))
        })
    }

    /// How many half days of care a contract brings, until the child leaves or the round ends.
    pub fn half_days(&self, contract: u32) -> u64 {
        self.comings(contract).map(|(_, days, weeks)| half_days(days, &weeks, &[])).sum()
    }

    /// What a contract brings to a share of its location.
    pub fn brings(&self, contract: u32, share: &Share) -> u64 {
        let closed = &self.site(contract).closed;
        self.comings(contract).map(|(_, days, weeks)| share.brought(days, &weeks, closed)).sum()
    }
}

/// The parts of days given as bits, Monday lowest.
pub fn parts_of(days: u8) -> Parts {
    (0..7)
        .filter(|day| days & (1 << day) != 0)
        .fold(Parts::EMPTY, |all, day| all.or(Parts::day(day)))
}
