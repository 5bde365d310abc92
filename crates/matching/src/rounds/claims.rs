//! Claims: contracts that an agent prefers to what it has and that the location would take
//! in the place of somebody who stands lower, or in a place that is free. A plan without
//! claims wastes no place and gives nobody reason for envy.
//!
//! The location goes once through all who want to come, as when it chooses. Whoever is
//! held takes the room; whoever is not and would fit when its turn comes has a claim.

use super::choice::State;
use super::problem::NONE;
use std::ops::ControlFlow;

/// Calls `found` with the claims at a location, in the order of standing, those that are
/// told only by trying last.
pub fn claims(
    state: &mut State,
    site: u32,
    may: impl Fn(u32) -> bool,
    mut found: impl FnMut(u32) -> ControlFlow<()>,
) {
    let held = state.held(site).to_vec();
    for contract in &held {
        state.give_back(*contract);
    }
    let mut walk = Walk { site, taken: Vec::new(), doubtful: Vec::new() };
    let ended = walk.through(state, &may, &mut found);
    for contract in held.iter().filter(|contract| !walk.taken.contains(contract)) {
        state.take(*contract);
    }
    if ended.is_break() {
        return;
    }
    for contract in walk.doubtful {
        if state.would_take(contract) && found(contract).is_break() {
            return;
        }
    }
}

struct Walk {
    site: u32,
    taken: Vec<u32>,
    /// Depends on what the agent holds here itself.
    doubtful: Vec<u32>,
}

impl Walk {
    fn through(
        &mut self,
        state: &mut State,
        may: &impl Fn(u32) -> bool,
        found: &mut impl FnMut(u32) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let mut reached = state.reached_before(self.site);
        let reserved = !state.problem.sites[self.site as usize].shares.is_empty();
        for at in 0..state.offers(self.site).len() {
            let offer = state.offers(self.site)[at];
            if !reserved || state.problem.offers[offer as usize].shares == 0 {
                continue;
            }
            for contract in wanted(state, offer).filter(|contract| may(*contract)) {
                if self.is_doubtful(state, contract) {
                    self.doubtful.push(contract);
                } else if state.has_reserve(contract, &reached) && state.fits(contract) {
                    found(contract)?;
                }
            }
            if let Some(own) = own(state, offer).filter(|own| state.has_reserve(*own, &reached)) {
                state.count(own, &mut reached);
                state.take(own);
                self.taken.push(own);
            }
        }
        let first = self.taken.clone();
        for at in 0..state.offers(self.site).len() {
            let offer = state.offers(self.site)[at];
            for contract in wanted(state, offer).filter(|contract| may(*contract)) {
                let in_first = reserved && state.problem.offers[offer as usize].shares != 0;
                if self.is_doubtful(state, contract) {
                    if !in_first {
                        self.doubtful.push(contract);
                    }
                } else if state.fits(contract) {
                    found(contract)?;
                }
            }
            if let Some(own) = own(state, offer).filter(|own| !first.contains(own)) {
                state.take(own);
                self.taken.push(own);
            }
        }
        ControlFlow::Continue(())
    }

    /// What somebody holds here stands at the same place as what it would rather have, and
    /// so is not in its way; unless it counts for a share, or is held by a child apart.
    fn is_doubtful(&self, state: &State, contract: u32) -> bool {
        let offer = state.problem.offer(contract);
        let here = |agent: u32| {
            let held = state.contract[agent as usize];
            held != NONE && state.problem.offer(held).site == self.site
        };
        let agent = &state.problem.agents[offer.agent as usize];
        (offer.shares != 0 && here(offer.agent)) || agent.apart.iter().any(|apart| here(*apart))
    }
}

/// What the agent of an offer holds by it.
fn own(state: &State, offer: u32) -> Option<u32> {
    let agent = state.problem.offers[offer as usize].agent;
    let held = state.contract[agent as usize];
    (held != NONE && state.problem.contracts[held as usize].offer == offer).then_some(held)
}

/// The contracts of an offer that its agent prefers to what it has. Children apart want
/// nothing while they have a place together.
fn wanted<'a>(state: &State<'a>, offer: u32) -> impl Iterator<Item = u32> + use<'a> {
    let problem = state.problem;
    let number = problem.offers[offer as usize].agent;
    let agent = &problem.agents[number as usize];
    let together = agent.together != NONE && state.contract[agent.together as usize] != NONE;
    let held = state.contract[number as usize];
    let end = if together {
        agent.contracts.start
    } else if held == NONE {
        agent.contracts.end
    } else {
        held
    };
    (agent.contracts.start..end)
        .filter(move |contract| problem.contracts[*contract as usize].offer == offer)
}
