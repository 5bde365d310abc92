//! What would have to be different for a request without a place, everybody else staying
//! where they are: a day less, a later start, another location, a fact that was not told.
//! Each is tried at one location among those whom the plan places there.

use super::{Change, state_of};
use crate::rounds::compile::compile;
use crate::rounds::document::{Criterion, Document, Facts, Request, Wanted};
use crate::rounds::parts::Parts;
use crate::rounds::plan::{Given, Plan};
use crate::rounds::reading::{Instance, MOST_FEWER_DAYS, MOST_LATER_WEEKS};
use chrono::{Days, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};

/// How many weeks later is still told.
const LATER: u8 = 52;
/// How many other locations are tried.
const OTHERS: usize = 8;

/// A plan beside its round, by location.
pub struct Scene<'a> {
    document: &'a Document,
    plan: &'a Plan,
    /// Whom the plan places at each location.
    placed: BTreeMap<&'a str, Vec<(&'a Request, &'a Given)>>,
    /// Who named each location.
    named: BTreeMap<&'a str, Vec<&'a Request>>,
}

impl<'a> Scene<'a> {
    pub fn new(document: &'a Document, plan: &'a Plan) -> Self {
        let mut scene = Self { document, plan, placed: BTreeMap::new(), named: BTreeMap::new() };
        for (request, outcome) in document.requests.iter().zip(&plan.outcomes) {
            if let Some(given) = &outcome.place {
                scene.placed.entry(given.location.as_str()).or_default().push((request, given));
            }
            for wanted in &request.places {
                scene.named.entry(wanted.location.as_str()).or_default().push(request);
            }
        }
        scene
    }

    /// The smallest change of each kind that would give a place.
    pub fn changes(&self, request: &Request) -> Vec<Change> {
        let own: Vec<&str> = request.places.iter().map(|place| place.location.as_str()).collect();
        let mut wider = request.clone();
        wider.fewer_days = (request.fewer_days + 1).min(MOST_FEWER_DAYS);
        let mut later = request.clone();
        later.later_weeks = request.later_weeks.saturating_add(LATER).min(MOST_LATER_WEEKS);
        let others = self.named_beside(request, &own);
        let mut changes = Vec::new();
        if let Some((location, days, start)) = self.first_taken(&wider, &own) {
            changes.push(Change::FewerDays { location, days, start });
        }
        if let Some((location, days, start)) = self.first_taken(&later, &own) {
            changes.push(Change::Later { location, days, start });
        }
        if let Some((location, days, start)) = self.first_taken(request, &others) {
            changes.push(Change::OtherLocation { location, days, start });
        }
        changes.extend(self.fact(request, &own));
        changes
    }

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
        let instance = Instance::part(self.alone(request, location));
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
        let placed = self.placed.get(location).into_iter().flatten();
        // What the others have is all that counts of them here.
        let others = placed.filter(|(other, _)| other.id != request.id);
        let as_given = |(other, given): &(&Request, &Given)| Request {
            days: given.days,
            keep: Parts::EMPTY,
            fewer_days: 0,
            start: given.start,
            later_weeks: 0,
            holds: None,
            ..(*other).clone()
        };
        let mut requests: Vec<Request> = others.map(as_given).collect();
        let mut asking = Request { holds: None, ..request.clone() };
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
            search: 0,
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
    fn named_beside(&self, request: &Request, own: &[&str]) -> Vec<&'a str> {
        let namers = own.iter().filter_map(|location| self.named.get(location)).flatten();
        let namers: BTreeMap<&str, &&Request> =
            namers.map(|namer| (namer.id.as_str(), namer)).collect();
        let mut counts: BTreeMap<&'a str, usize> = BTreeMap::new();
        for wanted in namers.values().flat_map(|namer| &namer.places) {
            *counts.entry(wanted.location.as_str()).or_default() += 1;
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
            let facts_of = |request: &Request| {
                let mut places = request.places.iter();
                places.find(|one| one.location == *location).map(|one| one.facts.clone())
            };
            let facts = facts_of(request)?;
            let value = |fact: &str| facts.get(fact).or_else(|| request.facts.get(fact)).copied();
            let open: Vec<&Criterion> = rule
                .criteria
                .iter()
                .filter(|criterion| value(&criterion.fact).unwrap_or_default() < criterion.most)
                .collect();
            let taken_with = |raised: &[&Criterion]| {
                let mut other = request.clone();
                let place = other.places.iter_mut().find(|one| one.location == *location);
                let more = raised.iter().map(|criterion| (criterion.fact.clone(), criterion.most));
                place.into_iter().for_each(|place| place.facts.extend(more.clone()));
                self.taken_at(&other, location).is_some()
            };
            // Where all of them together do not help, none does.
            if open.is_empty() || !taken_with(&open) {
                return None;
            }
            let alone = open.iter().find(|criterion| taken_with(&[*criterion]))?;
            Some(Change::Fact {
                location: (*location).to_owned(),
                fact: alone.fact.clone(),
                value: alone.most,
            })
        })
    }
}
