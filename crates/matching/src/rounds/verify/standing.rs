//! Whether anybody has a claim, from the definition: a location that goes through all who
//! want to come, first those who count for a share that is not reached, then all others, in
//! the order of the criteria and of the draw, takes each for whom there is room. A family
//! has a claim to what it prefers and would so be taken for, what it has itself put aside.
//!
//! In a plan all who have a place fit together. So whoever stands before somebody was
//! taken before, and the claim stands or falls with the room beside *them* alone.

use super::{Finding, Unwanted, Verdict};
use crate::rounds::document::{Bond, Document, Facts, Location, Penalties, Request};
use crate::rounds::explain::Certificate;
use crate::rounds::parts::Parts;
use crate::rounds::plan::{By, Claim, Given, Plan};
use crate::rounds::reading::Instance;
use crate::rounds::ties::Draw;
use chrono::{Days, NaiveDate};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

mod site;
use site::Site;

/// A plan beside its round, ready to be asked about.
pub struct Checker<'a> {
    document: &'a Document,
    /// Who acts: a request, or requests that go together.
    actors: Vec<Actor<'a>>,
    /// The actors who named each location.
    named: Vec<Vec<usize>>,
    pinned: Vec<Vec<Coming>>,
}

/// A request, or several that go together.
struct Actor<'a> {
    requests: Vec<&'a Request>,
    /// Number of the draw, then family, group and place in it: settles every tie.
    draw: (u64, &'a str, u32, u32),
    /// What it has.
    has: Option<Way<'a>>,
    /// The actor of its group, when this is a child apart.
    group: Option<usize>,
    /// The children apart, when this is a group.
    apart: Vec<usize>,
    /// Its places in the order of the family, for each request.
    places: Vec<Vec<&'a str>>,
    /// The sets of days that all can do without.
    sets: Vec<u8>,
}

/// A way to be placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Way<'a> {
    location: &'a str,
    /// Bits of days, Monday lowest.
    without: u8,
    later: u8,
}

/// Somebody who comes.
#[derive(Debug, Clone)]
struct Coming {
    born: NaiveDate,
    days: Parts,
    weeks: Range<usize>,
    shares: Vec<bool>,
}

/// Better is less.
type Rank<'a> = (Reverse<Vec<u8>>, (u64, &'a str, u32, u32));

impl<'a> Checker<'a> {
    /// Reads a plan of which every outcome was found to be one that was asked.
    #[must_use]
    pub fn new(instance: &'a Instance, plan: &'a Plan) -> Self {
        let document = instance.document();
        let site: BTreeMap<&str, usize> =
            document.locations.iter().zip(0..).map(|(l, at)| (l.id.as_str(), at)).collect();
        let mut checker = Self {
            document,
            actors: Vec::new(),
            named: vec![Vec::new(); document.locations.len()],
            pinned: vec![Vec::new(); document.locations.len()],
        };
        checker.add_actors(plan, &Draw::new(&document.seed, &plan.moved));
        for (number, actor) in checker.actors.iter().enumerate() {
            for place in &actor.places[0] {
                if actor.places.iter().all(|places| places.contains(place))
                    && let Some(at) = site.get(place)
                {
                    checker.named[*at].push(number);
                }
            }
        }
        for pin in &document.pins {
            let request = document.requests.iter().find(|request| request.id == pin.request);
            if let (Some(request), Some(at)) = (request, site.get(pin.location.as_str())) {
                let start = pin.start.unwrap_or(request.start);
                let location = &document.locations[*at];
                let coming = Coming {
                    born: request.born,
                    days: pin.days.unwrap_or(request.days),
                    weeks: checker.weeks(start, request.leaves),
                    shares: shares(location, request),
                };
                checker.pinned[*at].push(coming);
            }
        }
        checker
    }

    fn add_actors(&mut self, plan: &'a Plan, draw: &Draw) {
        let document = self.document;
        let pins: BTreeSet<&str> = document.pins.iter().map(|pin| pin.request.as_str()).collect();
        let number_of: BTreeMap<&str, u32> =
            document.requests.iter().zip(0..).map(|(r, at)| (r.id.as_str(), at)).collect();
        let mut groups: BTreeMap<u32, usize> = BTreeMap::new();
        let mut only: BTreeSet<u32> = BTreeSet::new();
        for group in &document.together {
            if group.requests.iter().any(|id| pins.contains(id.as_str())) {
                continue;
            }
            let numbers: Vec<u32> = group
                .requests
                .iter()
                .filter_map(|id| number_of.get(id.as_str()).copied())
                .collect();
            let first = numbers.first().copied().unwrap_or_default();
            let at = self.actor(&numbers, (first, 0), plan, draw);
            groups.extend(numbers.iter().map(|number| (*number, at)));
            if group.wish == Bond::Only {
                only.extend(numbers);
            }
        }
        for (request, number) in document.requests.iter().zip(0..) {
            if pins.contains(request.id.as_str()) || only.contains(&number) {
                continue;
            }
            let group = groups.get(&number).copied();
            let first = group.and_then(|at| number_of.get(self.actors[at].requests[0].id.as_str()));
            let place = group.map_or(0, |_| 1 + number);
            let at = self.actor(&[number], (first.copied().unwrap_or(number), place), plan, draw);
            self.actors[at].group = group;
            if let Some(group) = group {
                self.actors[group].apart.push(at);
            }
        }
    }

    fn actor(&mut self, numbers: &[u32], place: (u32, u32), plan: &'a Plan, draw: &Draw) -> usize {
        let document = self.document;
        let requests: Vec<&Request> =
            numbers.iter().map(|at| &document.requests[*at as usize]).collect();
        let by = if requests.len() > 1 { By::Together } else { By::Round };
        let given: Vec<&Given> = numbers
            .iter()
            .filter_map(|at| plan.outcomes[*at as usize].place.as_ref())
            .filter(|given| given.by == by)
            .collect();
        let family = requests[0].family.as_str();
        let places = requests.iter().map(|request| self.places(request)).collect();
        self.actors.push(Actor {
            draw: (draw.of(family), family, place.0, place.1),
            has: way_of(&requests, &given),
            group: None,
            apart: Vec::new(),
            places,
            sets: (0..128).filter(|set| may_leave_out(&requests, *set)).collect(),
            requests,
        });
        self.actors.len() - 1
    }

    /// The places of a request, first the first, without those that are forbidden.
    fn places(&self, request: &'a Request) -> Vec<&'a str> {
        let order = crate::rounds::contracts::places_in_order(self.document, request);
        let forbidden = |place: &&str| {
            let pair = (request.id.as_str(), *place);
            let pairs = &self.document.forbidden;
            pairs.binary_search_by(|p| (p.request.as_str(), p.location.as_str()).cmp(&pair)).is_ok()
        };
        order.into_iter().filter(|place| !forbidden(place)).collect()
    }

    fn week(&self, day: NaiveDate) -> i64 {
        (day - self.document.first_week).num_days().div_euclid(7)
    }

    /// The weeks of the round of which a day lies from one date until before another.
    fn weeks(&self, from: NaiveDate, until: NaiveDate) -> Range<usize> {
        let last = until.checked_sub_days(Days::new(1)).unwrap_or(until);
        let kept = |week: i64| {
            usize::try_from(week.max(0)).unwrap_or(0).min(usize::from(self.document.weeks))
        };
        let start = kept(self.week(from));
        start..kept(self.week(last) + 1).max(start)
    }

    fn comings(&self, actor: &Actor, way: Way, location: &Location) -> Vec<Coming> {
        let coming = |request: &&Request| {
            let later = Days::new(28 * u64::from(way.later));
            let start = request.start.checked_add_days(later).unwrap_or(NaiveDate::MAX);
            Coming {
                born: request.born,
                days: without(request.days, way.without),
                weeks: self.weeks(start, request.leaves),
                shares: shares(location, request),
            }
        };
        actor.requests.iter().map(coming).collect()
    }

    /// The ways that an actor prefers to what it has, at one location.
    fn preferred(&self, actor: &Actor<'a>, at: &'a Location) -> Vec<Way<'a>> {
        let location = at.id.as_str();
        let has = actor.has.map(|way| self.cost(actor, way));
        let most_later = actor.requests.iter().map(|request| request.later_weeks / 4).min();
        let mut ways = Vec::new();
        for set in &actor.sets {
            for later in 0..=most_later.unwrap_or_default() {
                let way = Way { location, without: *set, later };
                let comes = self.comes_at_all(actor, way, at) && self.gains(actor, way);
                if comes && has.is_none_or(|has| self.cost(actor, way) < has) {
                    ways.push(way);
                }
            }
        }
        ways
    }

    /// Whether a way is better than what the child holds already, if it holds something.
    fn gains(&self, actor: &Actor<'a>, way: Way<'a>) -> bool {
        let held = actor.requests.iter().zip(&actor.places).find_map(|(request, places)| {
            request.holds.as_ref().map(|held| (*request, places, held))
        });
        let Some((request, places, held)) = held else { return true };
        let Penalties { place, day, later } = request.penalties.unwrap_or(self.document.penalties);
        let rank = places.iter().take_while(|place| **place != held.location).count() as u64;
        let missed = request.days.without(held.days);
        let missed = (0..7).filter(|day| missed.has_day(*day));
        let days = u64::try_from((held.start - request.start).num_days()).unwrap_or_default();
        let months = (days / 7).div_ceil(4);
        let has = u64::from(request.ranked) * rank * u64::from(place)
            + missed.count() as u64 * u64::from(day)
            + months * u64::from(later);
        self.cost(actor, way).0 < has
    }

    /// Whether every child still comes in some week, and not when it is closed only.
    fn comes_at_all(&self, actor: &Actor, way: Way, at: &Location) -> bool {
        actor.requests.iter().all(|request| {
            let weeks = self.weeks(request.start, request.leaves);
            let start = weeks.start + 4 * usize::from(way.later);
            start < weeks.end
                && (at.closed.is_empty() || (start..weeks.end).any(|week| !self.is_shut(at, week)))
        })
    }

    fn is_shut(&self, location: &Location, week: usize) -> bool {
        let monday = self.document.first_week.checked_add_days(Days::new(7 * week as u64));
        let friday = monday.and_then(|monday| monday.checked_add_days(Days::new(4)));
        let days = monday.zip(friday);
        days.is_some_and(|(monday, friday)| {
            location.closed.iter().any(|p| p.from <= monday && friday <= p.until)
        })
    }

    /// How far a way is from the wish; the least is taken first. Children who go together may
    /// prefer two places alike: then the code of the location decides, as in the format.
    fn cost<'w>(&self, actor: &Actor, way: Way<'w>) -> (u64, usize, u32, u8, u8, &'w str) {
        let (mut penalty, mut ranks, mut gone_in_all) = (0, 0, 0);
        for (request, places) in actor.requests.iter().zip(&actor.places) {
            let Penalties { place, day, later } =
                request.penalties.unwrap_or(self.document.penalties);
            let rank = places.iter().position(|place| *place == way.location).unwrap_or(usize::MAX);
            let gone: u32 =
                days_of(way.without).map(|day| u32::from(request.days.has_day(day))).sum();
            penalty += if request.ranked { rank as u64 * u64::from(place) } else { 0 };
            penalty += u64::from(gone) * u64::from(day) + u64::from(way.later) * u64::from(later);
            ranks += rank;
            gone_in_all += gone;
        }
        (penalty, ranks, gone_in_all, way.later, way.without, way.location)
    }

    /// Where an actor stands at a location.
    fn rank(&self, actor: &Actor<'a>, location: &Location) -> Rank<'a> {
        let rule = self.document.rules.iter().find(|rule| rule.id == location.rule);
        let values = |request: &&Request| -> Vec<u8> {
            rule.map(|rule| {
                rule.criteria.iter().map(|c| fact(request, location, &c.fact)).collect()
            })
            .unwrap_or_default()
        };
        let least = actor.requests.iter().map(values).min();
        (Reverse(least.unwrap_or_default()), actor.draw)
    }

    /// Whether certificates of refusal are right, in their order: the counts are those of
    /// the plan, and leave no room.
    #[must_use]
    pub fn accepts(&self, certificates: &[Certificate]) -> Vec<bool> {
        let mut accepted = vec![false; certificates.len()];
        let mut by_location: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, certificate) in certificates.iter().enumerate() {
            by_location.entry(certificate.way.location.as_str()).or_default().push(at);
        }
        for (at, location) in self.document.locations.iter().enumerate() {
            let Some(numbers) = by_location.get(location.id.as_str()) else { continue };
            let site = Site::new(self, at);
            for number in numbers {
                accepted[*number] = site.accepts(&certificates[*number]);
            }
        }
        accepted
    }

    /// Looks for claims everywhere.
    pub(super) fn check(&self, plan: &Plan, verdict: &mut Verdict) {
        let mut told: BTreeSet<&Claim> = plan.claims.iter().collect();
        for actor in &self.actors {
            if actor.has.is_some_and(|way| !self.gains(actor, way)) {
                let requests = actor.requests.iter().map(|request| request.id.clone());
                verdict.findings.extend(
                    requests.map(|request| Finding::NotWanted { request, why: Unwanted::NoGain }),
                );
            }
        }
        for at in 0..self.document.locations.len() {
            let (claims, preferred) = Site::new(self, at).claims();
            verdict.preferred += preferred;
            for (claim, ground) in claims {
                if told.remove(&claim) {
                    verdict.told_claims.push(claim);
                } else {
                    verdict.findings.push(Finding::Claim { claim, ground });
                }
            }
        }
        verdict.findings.extend(told.into_iter().cloned().map(Finding::NoSuchClaim));
    }
}

/// The days of a set; 0 is Monday.
fn days_of(set: u8) -> impl Iterator<Item = u8> {
    (0..7).filter(move |day| set & (1 << day) != 0)
}

fn without(days: Parts, set: u8) -> Parts {
    days_of(set).fold(days, |days, day| days.without(Parts::day(day)))
}

/// Whether all can do without a set of days of which each is wanted by somebody.
fn may_leave_out(requests: &[&Request], set: u8) -> bool {
    let wanted = |day: u8| requests.iter().any(|request| request.days.has_day(day));
    let accepts = |request: &&Request| {
        let rest = without(request.days, set);
        let gone = days_of(set).filter(|day| request.days.has_day(*day)).count();
        gone <= usize::from(request.fewer_days)
            && request.keep.without(rest).is_empty()
            && (set == 0 || rest.days().next().is_some())
    };
    days_of(set).all(wanted) && requests.iter().all(accepts)
}

/// The way in which all requests of an actor are placed.
fn way_of<'a>(requests: &[&Request], given: &[&'a Given]) -> Option<Way<'a>> {
    let first = *given.first().filter(|_| given.len() == requests.len())?;
    let later = (first.start - requests[0].start).num_days() / 28;
    let gone = requests.iter().zip(given).fold(0, |set, (request, given)| {
        let gone = request.days.without(given.days);
        (0..7).filter(|day| gone.has_day(*day)).fold(set, |set, day| set | (1 << day))
    });
    Some(Way {
        location: first.location.as_str(),
        without: gone,
        later: u8::try_from(later).unwrap_or_default(),
    })
}

/// What a fact is for a request at a location.
fn fact(request: &Request, location: &Location, name: &str) -> u8 {
    let wanted = request.places.iter().find(|wanted| wanted.location == location.id);
    let local: Option<&Facts> = wanted.map(|wanted| &wanted.facts);
    let value = local.and_then(|facts| facts.get(name)).or_else(|| request.facts.get(name));
    value.copied().unwrap_or(0)
}

fn shares(location: &Location, request: &Request) -> Vec<bool> {
    location.reserves.iter().map(|reserve| fact(request, location, &reserve.fact) > 0).collect()
}
