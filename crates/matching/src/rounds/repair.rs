//! What deferred acceptance leaves: days that came free after somebody had passed by, and
//! claims that arose since (a child with many days makes room for several with few). Each
//! claim is carried out, until there is none.
//!
//! Circles are possible, as a week of days is no single thing that one can have or not.
//! They are cut after a fixed number of turns, and what is left is reported.

use super::acceptance::{Again, Proposals};
use super::choice::Answer;
use super::claims::claims;
use super::solve::{Phase, Stopped, Watch};
use std::collections::VecDeque;
use std::ops::ControlFlow;

/// Carries out claims at these locations and wherever that leads, until there are none but
/// those that go round in circles.
pub fn repair(
    proposals: &mut Proposals,
    sites: impl Iterator<Item = u32>,
    watch: &mut Watch,
) -> Result<(), Stopped> {
    let mut queue = Queue::new(proposals.state.problem.sites.len());
    sites.for_each(|site| queue.add(site));
    let mut turns = 0;
    while let Some(site) = queue.next() {
        turns += 1;
        watch.now_and_then(Phase::Repairing, turns)?;
        let mut first = None;
        let returns = &proposals.returns;
        claims(
            proposals.state,
            site,
            |contract| returns.may(contract),
            |contract| {
                first = Some(contract);
                ControlFlow::Break(())
            },
        );
        if let Some(contract) = first {
            carry_out(proposals, contract, watch)?;
            queue.add(site);
            std::mem::take(&mut proposals.changed).into_iter().for_each(|site| queue.add(site));
        }
    }
    Ok(())
}

/// The claims that are left, in the order of contracts.
pub fn left(proposals: &mut Proposals) -> Vec<u32> {
    let mut left = Vec::new();
    if proposals.returns.cut {
        for site in (0..).take(proposals.state.problem.sites.len()) {
            claims(
                proposals.state,
                site,
                |_| true,
                |contract| {
                    left.push(contract);
                    ControlFlow::Continue(())
                },
            );
        }
    }
    left.sort_unstable();
    left
}

/// Moves an agent to a contract, and lets everyone whom that touches look again.
fn carry_out(proposals: &mut Proposals, contract: u32, watch: &mut Watch) -> Result<(), Stopped> {
    let problem = proposals.state.problem;
    let agent = problem.agent(contract);
    for leaving in std::iter::once(&agent).chain(&problem.agents[agent as usize].apart) {
        proposals.changed.extend(proposals.state.vacate(*leaving));
    }
    let free = match proposals.state.propose(contract) {
        Answer::Taken(evicted) => {
            proposals.note(contract);
            evicted.into_iter().map(|other| problem.agent(other)).collect()
        }
        Answer::Refused => vec![agent],
    };
    proposals.settle(free, Again::FromTheTop, watch)
}

/// Locations to look at, each once at a time.
struct Queue {
    sites: VecDeque<u32>,
    waits: Vec<bool>,
}

impl Queue {
    fn new(sites: usize) -> Self {
        Self { sites: VecDeque::new(), waits: vec![false; sites] }
    }

    fn add(&mut self, site: u32) {
        if !std::mem::replace(&mut self.waits[site as usize], true) {
            self.sites.push_back(site);
        }
    }

    fn next(&mut self) -> Option<u32> {
        let site = self.sites.pop_front()?;
        self.waits[site as usize] = false;
        Some(site)
    }
}
