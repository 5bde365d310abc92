//! First come, first served: what happens today where nobody divides the places. To compare
//! a plan with; it heeds no priority and no share, and so leaves many claims.

use super::choice::State;
use super::compile::compile;
use super::plan::Plan;
use super::problem::NONE;
use super::reading::Instance;
use super::solve::{Stopped, no_room, plan_of};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Everyone in turn, by the day on which it was asked and then by the draw, takes the best
/// place that is left.
///
/// # Errors
/// When a pin does not fit.
pub fn first_come(instance: &Instance) -> Result<Plan, Stopped> {
    let document = instance.document();
    let problem = compile(instance, &BTreeMap::new()).map_err(|full| no_room(document, full))?;
    let mut state = State::new(&problem);
    let mut queue: Vec<u32> = (0..).take(problem.agents.len()).collect();
    queue.sort_by_key(|at| {
        let agent = &problem.agents[*at as usize];
        let asked = agent.children.iter().map(|child| document.requests[*child as usize].asked);
        (asked.max().flatten().unwrap_or(NaiveDate::MAX), agent.number, *at)
    });
    for at in queue {
        let agent = &problem.agents[at as usize];
        // Children apart stand behind themselves together: same day, same number.
        let together = agent.together;
        if together != NONE && state.contract[together as usize] != NONE {
            continue;
        }
        let best = agent.contracts.clone().find(|contract| state.fits(*contract));
        if let Some(contract) = best {
            state.put(contract);
        }
    }
    Ok(plan_of(instance, &problem, &state))
}
