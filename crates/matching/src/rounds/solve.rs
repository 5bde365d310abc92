//! From a round to its plan.

use super::acceptance::Proposals;
use super::choice::State;
use super::compile::compile;
use super::document::Document;
use super::improve::improve;
use super::parts::part_name;
use super::plan::{By, Claim, Given, Outcome, PLAN_FORMAT, Plan};
use super::problem::{NONE, NoRoom, Problem, parts_of};
use super::reading::Instance;
use super::repair::{left, repair};
use super::report::report;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::ControlFlow;

/// What the engine is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Children propose, locations keep for now.
    Proposing,
    /// Claims that are left are carried out.
    Repairing,
    /// A plan with more days of care is looked for.
    Improving,
}

/// How far the engine is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What it is doing.
    pub phase: Phase,
    /// Steps of that phase.
    pub steps: u64,
    /// Of how many, when that is known.
    pub of: Option<u64>,
}

/// Why there is no plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stopped {
    /// Whoever watches asked to stop.
    Cancelled,
    /// There is no room for what people decided beforehand.
    NoRoomForPin {
        /// Code of the request.
        request: String,
        /// Code of the location.
        location: String,
        /// Name of the resource that is full.
        resource: String,
        /// Monday of the week.
        week: chrono::NaiveDate,
        /// Name of the part of the week.
        part: &'static str,
    },
}

impl fmt::Display for Stopped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cancelled => write!(f, "stopped as asked; nothing was written"),
            Self::NoRoomForPin { request, location, resource, week, part } => write!(
                f,
                "request {request} cannot be pinned to {location}: {resource} is full in the week \
                 of {week} ({part}); take the pin out, give it other days, or add places"
            ),
        }
    }
}

impl std::error::Error for Stopped {}

/// Tells whoever watches now and then how far it is.
pub struct Watch<'w> {
    progress: &'w mut dyn FnMut(Progress) -> ControlFlow<()>,
}

impl<'w> Watch<'w> {
    /// Watched by this.
    pub fn new(progress: &'w mut dyn FnMut(Progress) -> ControlFlow<()>) -> Self {
        Self { progress }
    }

    /// Tells, once in so many steps.
    pub fn now_and_then(&mut self, phase: Phase, steps: u64) -> Result<(), Stopped> {
        if steps.is_multiple_of(512) { self.tell(phase, steps, None) } else { Ok(()) }
    }

    /// Tells.
    pub fn tell(&mut self, phase: Phase, steps: u64, of: Option<u64>) -> Result<(), Stopped> {
        match (self.progress)(Progress { phase, steps, of }) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Stopped::Cancelled),
        }
    }
}

/// Makes the plan of a round. The same round gives the same plan on every machine. `progress` is called now and then, and can stop the work.
///
/// # Errors
/// When it was stopped, or when a pin does not fit.
pub fn solve(
    instance: &Instance,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Plan, Stopped> {
    let mut watch = Watch::new(progress);
    watch.tell(Phase::Proposing, 0, None)?;
    let problem =
        compile(instance, &BTreeMap::new()).map_err(|full| no_room(instance.document(), full))?;
    let mut state = State::new(&problem);
    let mut proposals = Proposals::new(&mut state);
    proposals.all(&mut watch)?;
    repair(&mut proposals, (0..).take(problem.sites.len()), &mut watch)?;
    let moved = improve(&mut proposals, instance.document(), &mut watch)?;
    let claims = left(&mut proposals).into_iter();
    let claims = claims.map(|at| claim(instance.document(), &problem, at)).collect();
    Ok(Plan {
        claims,
        moved,
        improved: instance.document().search,
        ..plan_of(instance, &problem, &state)
    })
}

/// The plan in which everyone has what is held.
pub(super) fn plan_of(instance: &Instance, problem: &Problem, state: &State) -> Plan {
    let outcomes = outcomes(instance, problem, state);
    Plan {
        format: PLAN_FORMAT.to_owned(),
        round: instance.digest(),
        seed: instance.document().seed.clone(),
        improved: 0,
        moved: BTreeMap::new(),
        report: report(instance.document(), &outcomes),
        outcomes,
        claims: Vec::new(),
    }
}

/// What does not fit, in the words of the file.
pub(super) fn no_room(document: &Document, full: NoRoom) -> Stopped {
    let horizon = super::weeks::Horizon::new(document.first_week, document.weeks);
    let pin = &document.pins[full.pin];
    let location = document.locations.iter().find(|location| location.id == pin.location);
    let resource = location.and_then(|location| location.resources.get(full.resource));
    Stopped::NoRoomForPin {
        request: pin.request.clone(),
        location: pin.location.clone(),
        resource: resource.map(|resource| resource.id.clone()).unwrap_or_default(),
        week: horizon.monday(full.week),
        part: part_name(full.lane),
    }
}

fn outcomes(instance: &Instance, problem: &Problem, state: &State) -> Vec<Outcome> {
    let document = instance.document();
    let mut outcomes: Vec<Outcome> = document
        .requests
        .iter()
        .map(|request| Outcome { request: request.id.clone(), place: None })
        .collect();
    for (pin, pinned) in document.pins.iter().zip(&problem.pinned) {
        let request = &document.requests[pinned.child as usize];
        outcomes[pinned.child as usize].place = Some(Given {
            location: pin.location.clone(),
            days: pinned.days,
            start: pin.start.unwrap_or(request.start),
            by: By::Pin,
        });
    }
    for contract in state.contract.iter().copied().filter(|contract| *contract != NONE) {
        let agent = &problem.agents[problem.agent(contract) as usize];
        let by = if agent.children.len() > 1 { By::Together } else { By::Round };
        let location = &document.locations[problem.offer(contract).site as usize].id;
        let weeks = u64::from(problem.contracts[contract as usize].delay) * 4;
        for (child, days, _) in problem.comings(contract) {
            let start = document.requests[child as usize].start + chrono::Days::new(7 * weeks);
            let given = Given { location: location.clone(), days, start, by };
            outcomes[child as usize].place = Some(given);
        }
    }
    outcomes
}

pub(super) fn claim(document: &Document, problem: &Problem, contract: u32) -> Claim {
    let agent = &problem.agents[problem.agent(contract) as usize];
    let way = problem.contracts[contract as usize];
    let requests = agent.children.iter().map(|at| document.requests[*at as usize].id.clone());
    let wanted = problem.comings(contract).fold(super::parts::Parts::EMPTY, |all, (child, ..)| {
        all.or(document.requests[child as usize].days)
    });
    Claim {
        requests: requests.collect(),
        location: document.locations[problem.offer(contract).site as usize].id.clone(),
        without: parts_of(way.without).and(wanted),
        later_weeks: 4 * u16::from(way.delay),
    }
}
