//! Children propose, locations keep whom they choose for now (deferred acceptance).
//!
//! Every agent goes down its own list; one that is let go goes on with the next. Whoever
//! stands for children together and finds nothing makes way for them apart, when that is
//! what the family wants.

use super::choice::{Answer, State};
use super::problem::NONE;
use super::solve::{Phase, Stopped, Watch};

/// Where an agent that was let go begins again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Again {
    /// Below what it had: nothing above can have become free.
    Below,
    /// At the top of its list, because others moved.
    FromTheTop,
}

/// Proposals under way.
pub struct Proposals<'s, 'a> {
    pub state: &'s mut State<'a>,
    /// How far down its list each agent is.
    next: Vec<u32>,
    /// How often each contract was taken in the repair.
    pub returns: Returns,
    /// Locations of which the children changed.
    pub changed: Vec<u32>,
    proposals: u64,
}

impl<'s, 'a> Proposals<'s, 'a> {
    pub fn new(state: &'s mut State<'a>) -> Self {
        let agents = state.problem.agents.len();
        let returns = Returns::new(state.problem.contracts.len());
        Self { state, next: vec![0; agents], returns, changed: Vec::new(), proposals: 0 }
    }

    /// All agents propose, those for children apart only when together failed.
    pub fn all(&mut self, watch: &mut Watch) -> Result<(), Stopped> {
        let agents = self.state.problem.agents.iter().zip(0..);
        let mut free: Vec<u32> =
            agents.filter(|(agent, _)| agent.together == NONE).map(|(_, at)| at).collect();
        free.reverse();
        self.settle(free, Again::Below, watch)
    }

    /// These agents propose, and whoever is let go by that, until nobody is left.
    pub fn settle(
        &mut self,
        mut free: Vec<u32>,
        again: Again,
        watch: &mut Watch,
    ) -> Result<(), Stopped> {
        while let Some(agent) = free.pop() {
            if again == Again::FromTheTop {
                self.next[agent as usize] = 0;
            }
            if let Some(evicted) = self.find_place(agent, again, watch)? {
                free.extend(evicted.into_iter().map(|other| self.state.problem.agent(other)));
            } else {
                for apart in &self.state.problem.agents[agent as usize].apart {
                    self.next[*apart as usize] = 0;
                    free.push(*apart);
                }
            }
        }
        Ok(())
    }

    /// Goes down the list of an agent; says whom its place costs theirs.
    fn find_place(
        &mut self,
        agent: u32,
        again: Again,
        watch: &mut Watch,
    ) -> Result<Option<Vec<u32>>, Stopped> {
        let contracts = self.state.problem.agents[agent as usize].contracts.clone();
        loop {
            let contract = contracts.start + self.next[agent as usize];
            if contract >= contracts.end {
                return Ok(None);
            }
            self.next[agent as usize] += 1;
            if again == Again::FromTheTop && !self.returns.may(contract) {
                continue;
            }
            self.proposals += 1;
            watch.now_and_then(Phase::Proposing, self.proposals)?;
            if let Answer::Taken(evicted) = self.state.propose(contract) {
                if again == Again::FromTheTop {
                    self.note(contract);
                }
                return Ok(Some(evicted));
            }
        }
    }

    /// Notes that a contract was taken again.
    pub fn note(&mut self, contract: u32) {
        self.returns.note(contract);
        self.changed.push(self.state.problem.offer(contract).site);
    }
}

/// How often contracts were taken again.
pub struct Returns {
    counts: Vec<u8>,
    /// Contracts counted since it was last forgotten.
    counted: Vec<u32>,
    /// Whether any contract was ever given up.
    pub cut: bool,
}

impl Returns {
    /// More often means that it goes round in a circle.
    const MOST: u8 = 6;

    fn new(contracts: usize) -> Self {
        Self { counts: vec![0; contracts], counted: Vec::new(), cut: false }
    }

    fn note(&mut self, contract: u32) {
        let count = &mut self.counts[contract as usize];
        if *count == 0 {
            self.counted.push(contract);
        }
        *count += 1;
        self.cut |= *count >= Self::MOST;
    }

    /// Whether a contract does not go round in a circle.
    pub fn may(&self, contract: u32) -> bool {
        self.counts[contract as usize] < Self::MOST
    }

    /// Whether any contract was given up since it was last forgotten.
    pub fn gave_up(&self) -> bool {
        self.counted.iter().any(|contract| !self.may(*contract))
    }

    /// Counts anew, except for what was given up.
    pub fn forget(&mut self) {
        for contract in std::mem::take(&mut self.counted) {
            if self.may(contract) {
                self.counts[contract as usize] = 0;
            }
        }
    }

    /// Counts anew what was counted since it was last forgotten.
    pub fn forget_all(&mut self) {
        for contract in std::mem::take(&mut self.counted) {
            self.counts[contract as usize] = 0;
        }
    }
}
