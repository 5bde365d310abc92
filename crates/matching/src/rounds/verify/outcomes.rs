//! Each request once, with a place that it asked, or a pin.

use super::{Finding, Unwanted, Verdict};
use crate::rounds::document::{Bond, Document, Pin, Request, Together};
use crate::rounds::parts::Parts;
use crate::rounds::plan::{By, Given, Plan};
use chrono::Days;
use std::collections::BTreeMap;

pub fn check(document: &Document, plan: &Plan, verdict: &mut Verdict) {
    if let Some(request) = first_difference(document, plan) {
        verdict.findings.push(Finding::Outcomes { request });
        return;
    }
    let pins: BTreeMap<&str, &Pin> =
        document.pins.iter().map(|pin| (pin.request.as_str(), pin)).collect();
    for (request, outcome) in document.requests.iter().zip(&plan.outcomes) {
        let place = outcome.place.as_ref();
        verdict.places += usize::from(place.is_some());
        if let Some(pin) = pins.get(request.id.as_str()) {
            if !place.is_some_and(|given| keeps(pin, request, given)) {
                verdict.findings.push(Finding::PinNotKept { request: request.id.clone() });
            }
        } else if let Some(why) = place.and_then(|given| {
            let closed = || is_never_open(document, request, given).then_some(Unwanted::Start);
            unwanted(request, given).or_else(closed)
        }) {
            verdict.findings.push(Finding::NotWanted { request: request.id.clone(), why });
        }
    }
    for pair in &document.forbidden {
        let place = plan.outcome(&pair.request).and_then(|outcome| outcome.place.as_ref());
        if place.is_some_and(|given| given.location == pair.location) {
            let (request, location) = (pair.request.clone(), pair.location.clone());
            verdict.findings.push(Finding::Forbidden { request, location });
        }
    }
    check_together(document, plan, &pins, verdict);
}

fn first_difference(document: &Document, plan: &Plan) -> Option<String> {
    let asked = document.requests.iter().map(|request| Some(request.id.as_str()));
    let told = plan.outcomes.iter().map(|outcome| Some(outcome.request.as_str()));
    let most = document.requests.len().max(plan.outcomes.len());
    let none = || std::iter::repeat(None);
    let differs = |(asked, told): &(Option<&str>, Option<&str>)| asked != told;
    asked
        .chain(none())
        .zip(told.chain(none()))
        .take(most)
        .find(differs)
        .and_then(|(asked, told)| asked.or(told).map(str::to_owned))
}

fn keeps(pin: &Pin, request: &Request, given: &Given) -> bool {
    given.by == By::Pin
        && given.location == pin.location
        && given.days == pin.days.unwrap_or(request.days)
        && given.start == pin.start.unwrap_or(request.start)
}

fn unwanted(request: &Request, given: &Given) -> Option<Unwanted> {
    let gone = request.days.without(given.days);
    let whole_days = (0..7).map(Parts::day).all(|day| {
        let of_day = gone.and(day);
        of_day.is_empty() || of_day == request.days.and(day)
    });
    let weeks_later = (given.start - request.start).num_days();
    if given.by == By::Pin {
        Some(Unwanted::Origin)
    } else if !request.places.iter().any(|wanted| wanted.location == given.location) {
        Some(Unwanted::Location)
    } else if !given.days.without(request.days).is_empty()
        || given.days.is_empty()
        || !whole_days
        || gone.days().count() > usize::from(request.fewer_days)
        || !gone.and(request.keep).is_empty()
    {
        Some(Unwanted::Days)
    } else if weeks_later < 0
        || weeks_later % 28 != 0
        || weeks_later > 7 * i64::from(request.later_weeks)
        || given.start >= request.leaves
    {
        Some(Unwanted::Start)
    } else {
        None
    }
}

/// Whether a child would come in weeks only in which its location is closed, as to a place
/// that has ended by then.
fn is_never_open(document: &Document, request: &Request, given: &Given) -> bool {
    let location = document.locations.iter().find(|location| location.id == given.location);
    let Some(location) = location.filter(|location| !location.closed.is_empty()) else {
        return false;
    };
    let mondays = document.first_week.iter_weeks().take(usize::from(document.weeks));
    let mut comes = mondays.filter(|monday| {
        let next = *monday + Days::new(7);
        given.start < next && *monday < request.leaves
    });
    comes.all(|monday| {
        let friday = monday + Days::new(4);
        location.closed.iter().any(|period| period.from <= monday && friday <= period.until)
    })
}

/// Of a group, all or none are told to be together, and then at one location with the same
/// days less and the same delay.
fn check_together(
    document: &Document,
    plan: &Plan,
    pins: &BTreeMap<&str, &Pin>,
    verdict: &mut Verdict,
) {
    let mut grouped: BTreeMap<&str, bool> = BTreeMap::new();
    for group in &document.together {
        let bound = !group.requests.iter().any(|id| pins.contains_key(id.as_str()));
        let told: Vec<Option<&Given>> = group
            .requests
            .iter()
            .map(|id| plan.outcome(id).and_then(|outcome| outcome.place.as_ref()))
            .collect();
        let together = told.iter().flatten().filter(|given| given.by == By::Together).count();
        for id in &group.requests {
            grouped.insert(id, bound);
        }
        let none_placed = told.iter().all(Option::is_none);
        let fine = if together == 0 {
            none_placed || group.wish == Bond::Preferably || !bound
        } else {
            bound && together == group.requests.len() && is_joint(document, group, &told)
        };
        if !fine {
            verdict.findings.push(Finding::Apart { requests: group.requests.clone() });
        }
    }
    for outcome in &plan.outcomes {
        let together = outcome.place.as_ref().is_some_and(|given| given.by == By::Together);
        if together && !grouped.contains_key(outcome.request.as_str()) {
            let request = outcome.request.clone();
            verdict.findings.push(Finding::NotWanted { request, why: Unwanted::Origin });
        }
    }
}

fn is_joint(document: &Document, group: &Together, told: &[Option<&Given>]) -> bool {
    let members: Vec<(&Request, &Given)> = group
        .requests
        .iter()
        .filter_map(|id| document.requests.iter().find(|request| request.id == *id))
        .zip(told.iter().flatten().copied())
        .collect();
    let Some((first, place)) = members.first() else { return false };
    let gone = members
        .iter()
        .fold(Parts::EMPTY, |all, (request, given)| all.or(request.days.without(given.days)));
    members.iter().all(|(request, given)| {
        let later = given.start - request.start;
        given.location == place.location
            && later == place.start - first.start
            && gone.days().all(|day| {
                (0..7)
                    .map(Parts::day)
                    .filter(|whole| !whole.and(day).is_empty())
                    .all(|whole| given.days.and(whole).is_empty())
            })
    })
}
