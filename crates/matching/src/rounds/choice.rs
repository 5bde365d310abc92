//! Whom a location takes of those who want to come.
//!
//! It goes through them twice in the order of priority and then of the draw: first through
//! those who count for a share that is not reached yet, then through all others; each is
//! taken when there is room on every half day.
//!
//! Those who are held all fit. So somebody new who fits beside them is taken, and when not,
//! only those who come after the new one in that order have to be gone through again.

use super::capacity::{Rows, Taking};
use super::problem::{NONE, Problem};
use super::reading::MOST_RESERVES;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Who is held where.
#[derive(Debug, Clone)]
pub struct State<'a> {
    pub problem: &'a Problem,
    rows: Rows,
    /// The contracts held at each location, in the order of standing.
    held: Vec<Vec<u32>>,
    /// The offers of each location, in the order of standing.
    offers: Vec<Vec<u32>>,
    /// The contract of each agent.
    pub contract: Vec<u32>,
    /// The number of each agent in the draw.
    pub numbers: Vec<u64>,
    /// Who changed since a step began, with what it had; nothing outside of a step.
    journal: Option<Vec<(u32, u32)>>,
}

/// What a location decided about somebody new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// No room for whoever stands so.
    Refused,
    /// Taken; these contracts are no longer held.
    Taken(Vec<u32>),
}

/// Where a contract stands at its location; the least goes first.
pub type Standing = (u64, u64, u32);

/// What shares have reached while going through the first pass.
pub type Reached = [u64; MOST_RESERVES];

impl<'a> State<'a> {
    /// Nobody is held.
    pub fn new(problem: &'a Problem) -> Self {
        let mut state = Self {
            problem,
            rows: problem.rows.clone(),
            held: vec![Vec::new(); problem.sites.len()],
            offers: problem.sites.iter().map(|site| site.offers.clone()).collect(),
            contract: vec![NONE; problem.agents.len()],
            numbers: problem.agents.iter().map(|agent| agent.number).collect(),
            journal: None,
        };
        for site in (0..).take(problem.sites.len()) {
            state.put_offers_in_order(site);
        }
        state
    }

    fn put_offers_in_order(&mut self, site: u32) {
        let mut offers = std::mem::take(&mut self.offers[site as usize]);
        offers.sort_unstable_by_key(|offer| self.standing(*offer));
        self.offers[site as usize] = offers;
    }

    /// The offers of a location, in the order of standing.
    pub fn offers(&self, site: u32) -> &[u32] {
        &self.offers[site as usize]
    }

    /// Highest priority first, then the lowest number of the draw; no two are equal.
    pub fn standing(&self, offer: u32) -> Standing {
        let offer = &self.problem.offers[offer as usize];
        (!offer.key, self.numbers[offer.agent as usize], offer.agent)
    }

    pub fn standing_of(&self, contract: u32) -> Standing {
        self.standing(self.problem.contracts[contract as usize].offer)
    }

    pub fn held(&self, site: u32) -> &[u32] {
        &self.held[site as usize]
    }

    /// What shares of a location have reached by those whom the round does not touch.
    pub fn reached_before(&self, site: u32) -> Reached {
        let mut reached = Reached::default();
        for (reached, share) in reached.iter_mut().zip(&self.problem.sites[site as usize].shares) {
            *reached = share.reached;
        }
        reached
    }

    /// Whether a contract counts for a share that is not reached yet.
    pub fn has_reserve(&self, contract: u32, reached: &Reached) -> bool {
        let bits = self.problem.offer(contract).shares;
        bits != 0
            && self.problem.site(contract).shares.iter().zip(reached).enumerate().any(
                |(number, (share, reached))| {
                    bits & (1 << number) != 0
                        && share.is_open(*reached)
                        && self.problem.brings(contract, share) > 0
                },
            )
    }

    /// Counts a contract in all shares for which it counts.
    pub fn count(&self, contract: u32, reached: &mut Reached) {
        let bits = self.problem.offer(contract).shares;
        for (number, share) in self.problem.site(contract).shares.iter().enumerate() {
            if bits & (1 << number) != 0 {
                reached[number] += self.problem.brings(contract, share);
            }
        }
    }

    /// Whether there is room for a contract beside what is taken now.
    pub fn fits(&mut self, contract: u32) -> bool {
        let problem = self.problem;
        let site = problem.site(contract);
        let mut taken = Vec::new();
        let mut comings = takings(problem, contract).peekable();
        let mut room = true;
        while let Some(taking) = comings.next() {
            room = self.rows.fits(&site.resources, &taking);
            if !room || comings.peek().is_none() {
                break;
            }
            self.rows.take(&site.resources, &site.closed, &taking);
            taken.push(taking);
        }
        for taking in taken {
            self.rows.give_back(&site.resources, &site.closed, &taking);
        }
        room
    }

    /// Takes the room of a contract.
    pub fn take(&mut self, contract: u32) {
        let problem = self.problem;
        let site = problem.site(contract);
        for taking in takings(problem, contract) {
            self.rows.take(&site.resources, &site.closed, &taking);
        }
    }

    /// Gives the room of a contract back.
    pub fn give_back(&mut self, contract: u32) {
        let problem = self.problem;
        let site = problem.site(contract);
        for taking in takings(problem, contract) {
            self.rows.give_back(&site.resources, &site.closed, &taking);
        }
    }

    /// Where a contract is, or would come, among those held.
    fn place(&self, contract: u32) -> Result<usize, usize> {
        let standing = self.standing_of(contract);
        let held = &self.held[self.problem.offer(contract).site as usize];
        held.binary_search_by(|other| self.standing_of(*other).cmp(&standing))
    }

    fn hold(&mut self, contract: u32) {
        let (Ok(at) | Err(at)) = self.place(contract);
        self.held[self.problem.offer(contract).site as usize].insert(at, contract);
        self.assign(self.problem.agent(contract), contract);
    }

    fn assign(&mut self, agent: u32, contract: u32) {
        let had = std::mem::replace(&mut self.contract[agent as usize], contract);
        if let Some(journal) = &mut self.journal {
            journal.push((agent, had));
        }
    }

    fn let_go(&mut self, contract: u32) {
        if let Ok(at) = self.place(contract) {
            self.held[self.problem.offer(contract).site as usize].remove(at);
        }
        self.assign(self.problem.agent(contract), NONE);
    }

    /// An agent gives its place up.
    pub fn vacate(&mut self, agent: u32) -> Option<u32> {
        let contract = Some(self.contract[agent as usize]).filter(|contract| *contract != NONE)?;
        self.give_back(contract);
        self.let_go(contract);
        Some(self.problem.offer(contract).site)
    }

    /// Puts a contract in its place, for which there is room.
    pub fn put(&mut self, contract: u32) {
        self.take(contract);
        self.hold(contract);
    }

    /// Asks the location of a contract to take it. Its agent holds nothing.
    pub fn propose(&mut self, contract: u32) -> Answer {
        if self.fits(contract) {
            self.put(contract);
            return Answer::Taken(Vec::new());
        }
        let Some(turn) = self.make_room(contract) else {
            return Answer::Refused;
        };
        self.take(contract);
        let mut evicted = turn.after;
        let mut kept = Vec::new();
        if let Some(mut reached) = turn.reached {
            self.count(contract, &mut reached);
            evicted.retain(|other| {
                let stays = self.has_reserve(*other, &reached) && self.fits(*other);
                if stays {
                    self.count(*other, &mut reached);
                    self.take(*other);
                    kept.push(*other);
                }
                !stays
            });
        }
        evicted.retain(|other| {
            let stays = self.fits(*other);
            if stays {
                self.take(*other);
            }
            !stays
        });
        for other in &evicted {
            self.let_go(*other);
        }
        self.hold(contract);
        Answer::Taken(evicted)
    }

    /// Whether the location of a contract would take it, its agent (or the agents that it
    /// stands for) holding nothing.
    pub fn would_take(&mut self, contract: u32) -> bool {
        let agent = self.problem.agent(contract);
        let apart = self.problem.agents[agent as usize].apart.iter();
        let own: Vec<u32> = std::iter::once(agent)
            .chain(apart.copied())
            .map(|agent| self.contract[agent as usize])
            .filter(|held| *held != NONE)
            .collect();
        for held in &own {
            self.give_back(*held);
            self.let_go(*held);
        }
        let fits = self.fits(contract);
        let taken = fits
            || self.make_room(contract).is_some_and(|turn| {
                for other in turn.after {
                    self.take(other);
                }
                true
            });
        for held in own {
            self.put(held);
        }
        taken
    }

    /// Who is taken before a contract when its location goes through all. Its agent holds
    /// nothing.
    pub fn before(&self, contract: u32) -> Vec<u32> {
        let after = self.turn(contract).after;
        let held = &self.held[self.problem.offer(contract).site as usize];
        held.iter().copied().filter(|other| !after.contains(other)).collect()
    }

    /// The first half day on which a contract has no room beside these: the number of the
    /// resource, the week, the lane.
    pub fn first_full(&mut self, contract: u32, before: &[u32]) -> Option<(usize, u16, usize)> {
        let problem = self.problem;
        let site = problem.site(contract);
        let held = self.held[problem.offer(contract).site as usize].clone();
        let aside: Vec<u32> = held.into_iter().filter(|other| !before.contains(other)).collect();
        aside.iter().for_each(|other| self.give_back(*other));
        let mut full = None;
        let mut taken = Vec::new();
        for taking in takings(problem, contract) {
            full = self.rows.first_full(&site.resources, &taking);
            if full.is_some() {
                break;
            }
            self.rows.take(&site.resources, &site.closed, &taking);
            taken.push(taking);
        }
        taken.iter().for_each(|taking| self.rows.give_back(&site.resources, &site.closed, taking));
        aside.iter().for_each(|other| self.take(*other));
        full
    }

    /// Gives back the room of those who come after a contract, if it then fits.
    fn make_room(&mut self, contract: u32) -> Option<Turn> {
        let turn = self.turn(contract);
        if turn.after.is_empty() {
            return None;
        }
        for other in &turn.after {
            self.give_back(*other);
        }
        if self.fits(contract) {
            return Some(turn);
        }
        for other in &turn.after {
            self.take(*other);
        }
        None
    }

    /// Who comes after a contract when its location goes through all.
    fn turn(&self, contract: u32) -> Turn {
        let (Ok(at) | Err(at)) = self.place(contract);
        let site = self.problem.offer(contract).site;
        let held = &self.held[site as usize];
        if self.problem.sites[site as usize].shares.is_empty() {
            return Turn { reached: None, after: held[at..].to_vec() };
        }
        let mut reached = self.reached_before(site);
        let mut first_pass = |other: u32| {
            let reserved = self.has_reserve(other, &reached);
            if reserved {
                self.count(other, &mut reached);
            }
            reserved
        };
        let second_before: Vec<u32> =
            held[..at].iter().copied().filter(|other| !first_pass(*other)).collect();
        if self.has_reserve(contract, &reached) {
            let after = second_before.into_iter().chain(held[at..].iter().copied()).collect();
            return Turn { reached: Some(reached), after };
        }
        let mut first_pass = |other: u32| {
            let reserved = self.has_reserve(other, &reached);
            if reserved {
                self.count(other, &mut reached);
            }
            reserved
        };
        let after = held[at..].iter().copied().filter(|other| !first_pass(*other)).collect();
        Turn { reached: None, after }
    }

    /// Begins a step that can be taken back.
    pub fn begin(&mut self) {
        self.journal = Some(Vec::new());
    }

    /// What each agent had that changed since the step began.
    fn touched(&self) -> BTreeMap<u32, u32> {
        let mut had = BTreeMap::new();
        for (agent, contract) in self.journal.iter().flatten() {
            had.entry(*agent).or_insert(*contract);
        }
        had
    }

    /// Half days of care of those whom the step touched, before it and now.
    pub fn half_days_touched(&self) -> (u64, u64) {
        let of = |contract: u32| {
            if contract == NONE { 0 } else { self.problem.half_days(contract) }
        };
        self.touched().into_iter().fold((0, 0), |(was, is), (agent, had)| {
            (was + of(had), is + of(self.contract[agent as usize]))
        })
    }

    /// Ends the step: whoever it touched leaves; says what each had.
    pub fn leave_touched(&mut self) -> BTreeMap<u32, u32> {
        let touched = self.touched();
        self.journal = None;
        for agent in touched.keys() {
            self.vacate(*agent);
        }
        touched
    }

    /// Everyone takes back what it had.
    pub fn come_back(&mut self, touched: BTreeMap<u32, u32>) {
        for contract in touched.into_values().filter(|contract| *contract != NONE) {
            self.put(contract);
        }
    }

    /// Gives agents, who hold nothing, another number in the draw.
    pub fn renumber(&mut self, agents: Range<u32>, number: u64) {
        let mut sites = BTreeSet::new();
        for agent in agents {
            self.numbers[agent as usize] = number;
            for contract in self.problem.agents[agent as usize].contracts.clone() {
                sites.insert(self.problem.offer(contract).site);
            }
        }
        sites.into_iter().for_each(|site| self.put_offers_in_order(site));
    }
}

/// When a contract has its turn.
struct Turn {
    /// In the first pass: what the shares have reached by then.
    reached: Option<Reached>,
    /// Who has a turn after it, in the order of standing.
    after: Vec<u32>,
}

/// What the children of a contract take.
fn takings(problem: &Problem, contract: u32) -> impl Iterator<Item = Taking<'_>> {
    problem.comings(contract).map(|(child, days, weeks)| Taking {
        days,
        weeks,
        windows: &problem.children[child as usize].windows,
    })
}
