//! Why a request got what it got, as data: for each way in which it would rather have been
//! placed, the half day on which there was no room, and by which rule others were there
//! first. Counts and rules only; nothing that tells who the others are.
//!
//! A refusal carries a [`Certificate`] that the verifier checks on its own
//! ([`Checker::accepts`](super::verify::Checker::accepts)).

mod changes;

use super::choice::State;
use super::compile::{compile, places_in_week};
use super::document::Document;
use super::parts::{Parts, part_name};
use super::plan::{By, Claim, Given, Plan};
use super::problem::{NONE, Problem};
use super::reading::Instance;
use super::solve::{Stopped, claim, no_room};
use changes::Scene;
use chrono::{Days, NaiveDate};
use serde::Serialize;
use std::collections::BTreeMap;

/// What became of a request, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Explanation {
    /// Code of the request.
    pub request: String,
    /// Its place.
    pub place: Option<Given>,
    /// The ways to be placed, most wanted first: refused ones, and the one that was given.
    /// Ways for children together come before those for each apart.
    pub ways: Vec<Way>,
    /// What would have to be different for a request without a place, the smallest change
    /// first. Of children who go together nothing is told here.
    pub changes: Vec<Change>,
}

/// A way to be placed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Way {
    /// Together with the other children of the family.
    pub together: bool,
    /// Code of the location.
    pub location: String,
    /// When the child would come.
    pub days: Parts,
    /// First day.
    pub start: NaiveDate,
    /// What the location answered.
    pub answer: Answer,
}

/// What a location answered to a way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// This is the place.
    Given,
    /// No room for whoever stands so.
    Refused(Certificate),
    /// The location would take it; it goes round in a circle, as the plan tells.
    Claim,
}

/// Why a way was refused: the first half day on which there was no room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Certificate {
    /// Which way, of whom.
    pub way: Claim,
    /// Name of the resource that is full.
    pub resource: String,
    /// Monday of the week.
    pub week: NaiveDate,
    /// Part of the week.
    pub part: &'static str,
    /// Places on that half day.
    pub places: u32,
    /// Children who are there already or are sure to come.
    pub there: u32,
    /// Children whom people placed before the round.
    pub pinned: u32,
    /// Children of the round who go before, by what decides.
    pub before: Vec<Before>,
    /// Places that this way needs on that half day.
    pub needs: u32,
}

/// Children who go before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Before {
    /// What decides.
    pub by: Deciding,
    /// How many children on that half day.
    pub children: u32,
}

/// What puts one before another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Deciding {
    /// The first criterion on which they differ.
    Criterion {
        /// Name of the fact.
        fact: String,
        /// By law, or the location's own.
        legal: bool,
    },
    /// They count for a share that was not reached yet.
    Share {
        /// Name of the fact.
        fact: String,
    },
    /// All criteria are equal; the number of the draw is lower.
    Draw,
}

/// Something that would give the request a place, everything else as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// More days left out than the family accepts.
    FewerDays {
        /// Code of the location.
        location: String,
        /// When the child would come.
        days: Parts,
        /// First day.
        start: NaiveDate,
    },
    /// A later start than the family accepts.
    Later {
        /// Code of the location.
        location: String,
        /// When the child would come.
        days: Parts,
        /// First day.
        start: NaiveDate,
    },
    /// A location that is not on its list, but on those of others who named the same ones.
    OtherLocation {
        /// Code of the location.
        location: String,
        /// When the child would come.
        days: Parts,
        /// First day.
        start: NaiveDate,
    },
    /// A fact, if it holds and was not told.
    Fact {
        /// Code of the location.
        location: String,
        /// Name of the fact.
        fact: String,
        /// The value that it would need.
        value: u8,
    },
}

/// Explains one request. For many, make an [`Explainer`] once.
///
/// # Errors
/// When the plan does not belong to the round.
pub fn explain(
    instance: &Instance,
    plan: &Plan,
    request: &str,
) -> Result<Option<Explanation>, Stopped> {
    let problem =
        compile(instance, &plan.moved).map_err(|full| no_room(instance.document(), full))?;
    Ok(Explainer::new(instance, plan, &problem).explain(request))
}

/// Explains every request, in the order of codes.
///
/// # Errors
/// When the plan does not belong to the round.
pub fn explain_all(instance: &Instance, plan: &Plan) -> Result<Vec<Explanation>, Stopped> {
    let problem =
        compile(instance, &plan.moved).map_err(|full| no_room(instance.document(), full))?;
    let mut explainer = Explainer::new(instance, plan, &problem);
    let requests = instance.document().requests.iter();
    Ok(requests.filter_map(|request| explainer.explain(&request.id)).collect())
}

/// The certificates of all refusals, in the order of requests.
///
/// # Errors
/// When the plan does not belong to the round.
pub fn certificates(
    instance: &Instance,
    plan: &Plan,
    each: &mut dyn FnMut(Certificate),
) -> Result<(), Stopped> {
    let problem =
        compile(instance, &plan.moved).map_err(|full| no_room(instance.document(), full))?;
    let mut explainer = Explainer::new(instance, plan, &problem);
    for at in (0..).take(instance.document().requests.len()) {
        for way in explainer.ways(at) {
            if let Answer::Refused(certificate) = way.answer {
                each(certificate);
            }
        }
    }
    Ok(())
}

/// A plan beside its round, ready to be explained.
struct Explainer<'a> {
    instance: &'a Instance,
    plan: &'a Plan,
    problem: &'a Problem,
    state: State<'a>,
    scene: Scene<'a>,
    /// The agents of each request, together first.
    agents: Vec<Vec<u32>>,
}

impl<'a> Explainer<'a> {
    fn new(instance: &'a Instance, plan: &'a Plan, problem: &'a Problem) -> Self {
        let mut agents: Vec<Vec<u32>> = vec![Vec::new(); problem.children.len()];
        for (agent, at) in problem.agents.iter().zip(0..) {
            for child in &agent.children {
                agents[*child as usize].push(at);
            }
        }
        let document = instance.document();
        Self {
            instance,
            plan,
            problem,
            state: state_of(document, plan, problem),
            scene: Scene::new(document, plan),
            agents,
        }
    }

    fn explain(&mut self, request: &str) -> Option<Explanation> {
        let requests = &self.instance.document().requests;
        let at = requests.binary_search_by(|one| one.id.as_str().cmp(request)).ok()?;
        let place = self.plan.outcome(request).and_then(|outcome| outcome.place.clone());
        let ways = self.ways(u32::try_from(at).ok()?);
        let document = self.instance.document();
        let grouped =
            document.together.iter().any(|group| group.requests.iter().any(|id| id == request));
        let changes = if place.is_none() && !grouped {
            self.scene.changes(&requests[at])
        } else {
            Vec::new()
        };
        Some(Explanation { request: request.to_owned(), place, ways, changes })
    }

    fn ways(&mut self, request: u32) -> Vec<Way> {
        let mut ways = Vec::new();
        for agent in self.agents[request as usize].clone() {
            let held = self.state.contract[agent as usize];
            for contract in self.problem.agents[agent as usize].contracts.clone() {
                let answer = if contract == held {
                    Answer::Given
                } else {
                    self.certificate(contract).map_or(Answer::Claim, Answer::Refused)
                };
                ways.push(self.way(request, contract, answer));
                if contract == held {
                    return ways;
                }
            }
        }
        ways
    }

    fn way(&self, request: u32, contract: u32, answer: Answer) -> Way {
        let document = self.instance.document();
        let agent = &self.problem.agents[self.problem.agent(contract) as usize];
        let later = Days::new(28 * u64::from(self.problem.contracts[contract as usize].delay));
        let days = self.problem.comings(contract).find(|(child, ..)| *child == request);
        let wished = document.requests[request as usize].start;
        Way {
            together: agent.children.len() > 1,
            location: document.locations[self.problem.offer(contract).site as usize].id.clone(),
            days: days.map_or(Parts::EMPTY, |(_, days, _)| days),
            start: wished.checked_add_days(later).unwrap_or(wished),
            answer,
        }
    }

    /// The half day on which a contract has no room, what its agent has itself put aside.
    fn certificate(&mut self, contract: u32) -> Option<Certificate> {
        let agent = self.problem.agent(contract);
        let apart = self.problem.agents[agent as usize].apart.iter().copied();
        let own: Vec<u32> = std::iter::once(agent)
            .chain(apart)
            .map(|agent| self.state.contract[agent as usize])
            .filter(|held| *held != NONE)
            .collect();
        for held in &own {
            self.state.vacate(self.problem.agent(*held));
        }
        let before = self.state.before(contract);
        let full = self.state.first_full(contract, &before);
        let certificate = full
            .map(|(resource, week, lane)| self.certify(contract, &before, (resource, week, lane)));
        for held in own {
            self.state.put(held);
        }
        certificate
    }

    fn certify(&self, contract: u32, before: &[u32], cell: (usize, u16, usize)) -> Certificate {
        let (resource, week, lane) = cell;
        let document = self.instance.document();
        let horizon = self.instance.horizon();
        let site = self.problem.offer(contract).site;
        let location = &document.locations[site as usize];
        let what = &location.resources[resource];
        let comes = |days: Parts, weeks: &std::ops::Range<u16>, aged: &std::ops::Range<u16>| {
            u32::from(
                days.bits() & (1 << lane) != 0 && weeks.contains(&week) && aged.contains(&week),
            )
        };
        let there = location.children.iter().map(|child| {
            let weeks = horizon.touched(child.from.unwrap_or(horizon.monday(0)), child.leaves);
            comes(
                child.days,
                &weeks,
                &horizon.aged(child.born, what.months_from, what.months_until),
            )
        });
        let window = self.problem.sites[site as usize].resources[resource].window;
        let aged = |child: u32| &self.problem.children[child as usize].windows[window];
        let pinned = self.problem.pinned.iter().filter(|pin| pin.site == site);
        let pinned = pinned.map(|pin| comes(pin.days, &pin.weeks, aged(pin.child)));
        let children = |contract: u32| -> u32 {
            let comings = self.problem.comings(contract);
            comings.map(|(child, days, weeks)| comes(days, &weeks, aged(child))).sum()
        };
        let mut counts: BTreeMap<Deciding, u32> = BTreeMap::new();
        for other in before {
            let count = children(*other);
            if count > 0 {
                *counts.entry(self.deciding(*other, contract)).or_default() += count;
            }
        }
        let counts = counts.into_iter();
        Certificate {
            way: claim(document, self.problem, contract),
            resource: what.id.clone(),
            week: horizon.monday(week),
            part: part_name(lane),
            places: u32::from(places_in_week(&what.places, horizon, week)[lane]),
            there: there.sum(),
            pinned: pinned.sum(),
            before: counts.map(|(by, children)| Before { by, children }).collect(),
            needs: children(contract),
        }
    }

    /// What puts one contract before another at their location.
    fn deciding(&self, first: u32, second: u32) -> Deciding {
        let document = self.instance.document();
        let offer = self.problem.offer(first);
        let location = &document.locations[offer.site as usize];
        if self.state.standing_of(first) > self.state.standing_of(second) {
            let mut reserves = location.reserves.iter().enumerate();
            let counts = reserves.find(|(number, _)| offer.shares & (1 << number) != 0);
            let fact = counts.map(|(_, reserve)| reserve.fact.clone()).unwrap_or_default();
            return Deciding::Share { fact };
        }
        let rule = document.rules.iter().find(|rule| rule.id == location.rule);
        let criteria = rule.map_or(&[][..], |rule| &rule.criteria);
        let different = offer.key ^ self.problem.offer(second).key;
        let mut shift = 0;
        let mut deciding = Deciding::Draw;
        // The last criterion stands in the lowest bits; the first that differs decides.
        for criterion in criteria.iter().rev() {
            let bits = u8::BITS - criterion.most.leading_zeros();
            if (different >> shift) & ((1 << bits) - 1) != 0 {
                let (fact, legal) = (criterion.fact.clone(), criterion.legal);
                deciding = Deciding::Criterion { fact, legal };
            }
            shift += bits;
        }
        deciding
    }
}

/// Who holds what in a plan.
fn state_of<'a>(document: &Document, plan: &Plan, problem: &'a Problem) -> State<'a> {
    let mut state = State::new(problem);
    for agent in &problem.agents {
        let by = if agent.children.len() > 1 { By::Together } else { By::Round };
        // Of several children all have to agree: one may have fewer days and the other not.
        let held = agent.contracts.clone().find(|contract| {
            let site = problem.offer(*contract).site as usize;
            let delay = problem.contracts[*contract as usize].delay;
            problem.comings(*contract).all(|(child, days, _)| {
                let request = &document.requests[child as usize];
                let place = plan.outcome(&request.id).and_then(|outcome| outcome.place.as_ref());
                place.filter(|given| given.by == by).is_some_and(|given| {
                    (given.start - request.start).num_days() / 28 == i64::from(delay)
                        && document.locations[site].id == given.location
                        && days == given.days
                })
            })
        });
        if let Some(contract) = held {
            state.put(contract);
        }
    }
    state
}
