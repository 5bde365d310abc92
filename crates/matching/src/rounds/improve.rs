//! A search within the draw for a plan with more days of care.
//!
//! A step gives one family another number in the draw, lets everyone whom that touches
//! propose and repair, and keeps the outcome when it has not fewer days than before, at
//! first somewhat fewer too; otherwise everything goes back. Criteria and shares are not
//! touched, and each plan on the way has no claims against its own numbers. It shifts who
//! wins among equals, so it is off unless the file of the round announces it.
//!
//! Steps are counted, not timed, and chance comes from the seed of the round: the same
//! number of steps gives the same plan everywhere.

use super::acceptance::{Again, Proposals};
use super::chance::Chance;
use super::document::Document;
use super::problem::NONE;
use super::repair::repair;
use super::solve::{Phase, Stopped, Watch};
use super::ties;
use std::collections::BTreeMap;
use std::ops::Range;

/// How many half days a step may cost at the beginning of the search; none at its end.
const FIRST_LOSS: u64 = 120;

/// Makes the steps that the round announced; says which families have another number.
pub fn improve(
    proposals: &mut Proposals,
    document: &Document,
    watch: &mut Watch,
) -> Result<BTreeMap<String, u64>, Stopped> {
    let steps = document.search;
    let families = families(proposals, document);
    if families.is_empty() || steps == 0 {
        return Ok(BTreeMap::new());
    }
    let mut chance = Chance::new(ties::number(&document.seed, "search"));
    proposals.returns.forget();
    for step in 0..steps {
        if step.is_multiple_of(256) {
            watch.tell(Phase::Improving, step.into(), Some(steps.into()))?;
        }
        let family = pick(proposals, &families, &mut chance);
        let number = if chance.happens(0.5) { chance.next() } else { chance.next() >> 6 };
        let most_loss = FIRST_LOSS * u64::from(steps - step - 1) / u64::from(steps);
        try_number(proposals, family, number, most_loss, watch)?;
    }
    Ok(moved(proposals, document, &families))
}

/// The agents of each family; they stand side by side.
fn families(proposals: &Proposals, document: &Document) -> Vec<Range<u32>> {
    let agents = &proposals.state.problem.agents;
    let family = |at: u32| {
        let child = agents[at as usize].children.first().copied().unwrap_or_default();
        document.requests[child as usize].family.as_str()
    };
    let mut families: Vec<Range<u32>> = Vec::new();
    for at in (0..).take(agents.len()) {
        match families.last_mut() {
            Some(last) if family(last.start) == family(at) => last.end = at + 1,
            _ => families.push(at..at + 1),
        }
    }
    families
}

/// A family by chance; mostly one that has not its first wish.
fn pick(proposals: &Proposals, families: &[Range<u32>], chance: &mut Chance) -> Range<u32> {
    let state = &proposals.state;
    let any = |chance: &mut Chance| {
        let at = usize::try_from(chance.below(families.len() as u64)).unwrap_or_default();
        families[at].clone()
    };
    let mut family = any(chance);
    for _ in 0..8 {
        let first = |agent: u32| {
            let contracts = &state.problem.agents[agent as usize].contracts;
            !contracts.is_empty() && state.contract[agent as usize] == contracts.start
        };
        if chance.happens(0.2) || !family.clone().any(first) {
            break;
        }
        family = any(chance);
    }
    family
}

/// Gives a family another number, and keeps what comes of it if it costs no more than that.
fn try_number(
    proposals: &mut Proposals,
    family: Range<u32>,
    number: u64,
    most_loss: u64,
    watch: &mut Watch,
) -> Result<(), Stopped> {
    let problem = proposals.state.problem;
    let before = proposals.state.numbers[family.start as usize];
    let cut = proposals.returns.cut;
    proposals.state.begin();
    for agent in family.clone() {
        proposals.changed.extend(proposals.state.vacate(agent));
    }
    proposals.state.renumber(family.clone(), number);
    let free = family.clone().rev();
    let free = free.filter(|agent| problem.agents[*agent as usize].together == NONE).collect();
    proposals.settle(free, Again::FromTheTop, watch)?;
    let changed = std::mem::take(&mut proposals.changed);
    repair(proposals, changed.into_iter(), watch)?;
    let (was, is) = proposals.state.half_days_touched();
    if proposals.returns.gave_up() || is + most_loss < was {
        let touched = proposals.state.leave_touched();
        proposals.state.renumber(family, before);
        proposals.state.come_back(touched);
        proposals.returns.cut = cut;
        proposals.returns.forget_all();
    } else {
        proposals.returns.forget();
    }
    Ok(())
}

fn moved(
    proposals: &Proposals,
    document: &Document,
    families: &[Range<u32>],
) -> BTreeMap<String, u64> {
    let state = &proposals.state;
    let agents = &state.problem.agents;
    let other = families.iter().filter_map(|family| {
        let first = family.start as usize;
        let child = agents[first].children.first().copied()?;
        let number = state.numbers[first];
        let name = &document.requests[child as usize].family;
        (number != agents[first].number).then(|| (name.clone(), number))
    });
    other.collect()
}
