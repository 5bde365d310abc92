//! What would have to be different for a request without a place, everybody else staying
//! where they are: a day less, a later start, another location, a fact that was not told.
//! Each is tried at one location among those whom the plan places there.

use super::{Change, state_of};
use crate::rounds::compile::compile;
use crate::rounds::document::{Document, Facts, Request, Wanted};
use crate::rounds::parts::Parts;
use crate::rounds::plan::Plan;
use crate::rounds::reading::{Instance, MOST_FEWER_DAYS, MOST_LATER_WEEKS};
use chrono::{Days, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};

/// How many weeks later is still told.
const LATER: u8 = 52;
/// How many other locations are tried.
const OTHERS: usize = 8;

/// The smallest change of each kind that would give a place.
pub fn changes(instance: &Instance, plan: &Plan, request: &Request) -> Vec<Change> {
    let scene = Scene { document: instance.document(), plan };
    let own: Vec<&str> = request.places.iter().map(|wanted| wanted.location.as_str()).collect();
    let mut changes = Vec::new();
    let mut wider = request.clone();
    wider.fewer_days = (request.fewer_days + 1).min(MOST_FEWER_DAYS);
    let fewer = scene.first_taken(&wider, &own);
    changes.extend(fewer.map(|(location, days, start)| Change::FewerDays {
        location,
        days,
        start,
    }));
    let mut later = request.clone();
    later.later_weeks = request.later_weeks.saturating_add(LATER).min(MOST_LATER_WEEKS);
    let later = scene.first_taken(&later, &own);
    changes.extend(later.map(|(location, days, start)| Change::Later { location, days, start }));
    let others = scene.named_beside(request, &own);
    let other = scene.first_taken(request, &others);
    changes.extend(other.map(|(location, days, start)| Change::OtherLocation {
        location,
        days,
        start,
    }));
    changes.extend(scene.fact(request, &own));
    changes
}

struct Scene<'a> {
    document: &'a Document,
    plan: &'a Plan,
}

impl Scene<'_> {
    /// The first of these locations, and there the most wanted way, that would take a request.
    fn first_taken(
        &self,
        request: &Request,
        locations: &[&str],
    ) -> Option<(String, Parts, NaiveDate)> {
        let mut locations = locations.iter();
        locations.find_map(|location| {
            let (days, start) = self.taken_at(request, location)?;
            Some(((*location).to_owned(), days, start))
        })
    }

    /// How a location would take a request beside those whom the plan places there.
    fn taken_at(&self, request: &Request, location: &str) -> Option<(Parts, NaiveDate)> {
        let instance = Instance::new(self.alone(request, location)).ok()?;
        let problem = compile(&instance, &self.plan.moved).ok()?;
        let mut state = state_of(instance.document(), self.plan, &problem);
        let requests = &instance.document().requests;
        let at = requests.binary_search_by(|one| one.id.cmp(&request.id)).ok()?;
        let at = u32::try_from(at).ok()?;
        let agent = problem.agents.iter().find(|agent| *agent.children == [at])?;
        let contract = agent.contracts.clone().find(|contract| state.would_take(*contract))?;
        let (_, days, _) = problem.comings(contract).next()?;
        let later = Days::new(28 * u64::from(problem.contracts[contract as usize].delay));
        Some((days, request.start.checked_add_days(later)?))
    }

    /// One location with those whom the plan places there, and the request.
    fn alone(&self, request: &Request, location: &str) -> Document {
        let document = self.document;
        let placed = |id: &str| {
            let place = self.plan.outcome(id).and_then(|outcome| outcome.place.as_ref());
            place.is_some_and(|given| given.location == location)
        };
        let mut requests: Vec<Request> = document
            .requests
            .iter()
            .filter(|other| other.id != request.id && placed(&other.id))
            .cloned()
            .collect();
        let mut asking = request.clone();
        if !asking.places.iter().any(|wanted| wanted.location == location) {
            let (location, facts) = (location.to_owned(), Facts::new());
            asking.places.push(Wanted { location, distance: None, facts });
        }
        requests.push(asking);
        for request in &mut requests {
            request.places.retain(|wanted| wanted.location == location);
        }
        let kept: BTreeSet<String> =
            requests.iter().filter(|one| one.id != request.id).map(|one| one.id.clone()).collect();
        let locations = document.locations.iter().filter(|one| one.id == location).cloned();
        let together = document
            .together
            .iter()
            .filter(|group| group.requests.iter().all(|id| kept.contains(id)));
        let pins = document.pins.iter().filter(|pin| kept.contains(&pin.request));
        let here = |pair: &&crate::rounds::document::Forbidden| {
            pair.request == request.id && pair.location == location
        };
        Document {
            format: document.format.clone(),
            name: String::new(),
            seed: document.seed.clone(),
            first_week: document.first_week,
            weeks: document.weeks,
            penalties: document.penalties,
            rules: document.rules.clone(),
            locations: locations.collect(),
            requests,
            together: together.cloned().collect(),
            pins: pins.cloned().collect(),
            forbidden: document.forbidden.iter().filter(here).cloned().collect(),
        }
    }

    /// Locations that others named who named one of these, most often first.
    fn named_beside<'d>(&'d self, request: &Request, own: &[&str]) -> Vec<&'d str> {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for other in &self.document.requests {
            if other.places.iter().any(|wanted| own.contains(&wanted.location.as_str())) {
                for wanted in &other.places {
                    *counts.entry(wanted.location.as_str()).or_default() += 1;
                }
            }
        }
        let forbidden = |location: &str| {
            let mut pairs = self.document.forbidden.iter();
            pairs.any(|pair| pair.request == request.id && pair.location == location)
        };
        counts.retain(|location, _| !own.contains(location) && !forbidden(location));
        let mut named: Vec<(&str, usize)> = counts.into_iter().collect();
        named.sort_by(|one, other| other.1.cmp(&one.1).then(one.0.cmp(other.0)));
        named.into_iter().take(OTHERS).map(|(location, _)| location).collect()
    }

    /// The first criterion that would give a place at the first location where one does.
    fn fact(&self, request: &Request, own: &[&str]) -> Option<Change> {
        own.iter().find_map(|location| {
            let site = self.document.locations.iter().find(|one| one.id == *location)?;
            let rule = self.document.rules.iter().find(|rule| rule.id == site.rule)?;
            rule.criteria.iter().find_map(|criterion| {
                let mut other = request.clone();
                let local = other.places.iter_mut().find(|wanted| wanted.location == *location)?;
                let now = local.facts.get(&criterion.fact).or(request.facts.get(&criterion.fact));
                if now.copied().unwrap_or_default() >= criterion.most {
                    return None;
                }
                local.facts.insert(criterion.fact.clone(), criterion.most);
                self.taken_at(&other, location).map(|_| Change::Fact {
                    location: (*location).to_owned(),
                    fact: criterion.fact.clone(),
                    value: criterion.most,
                })
            })
        })
    }
}
