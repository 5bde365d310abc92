//! From the codes, days and facts of a file to the numbers of a [`Problem`].

use super::capacity::Rows;
use super::contracts::{Way, Wish, ways};
use super::document::{
    Bond, Document, Enrolled, Facts, Location, Period, Pin, PlacesFrom, Request,
};
use super::parts::{LANES, Lanes};
use super::problem::{Agent, Child, Contract, NONE, NoRoom, Offer, Pinned, Problem, Site};
use super::reading::Instance;
use super::shares::Share;
use super::ties::Draw;
use super::weeks::Horizon;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// An age in months from which, and at which no longer.
type Window = (u8, Option<u8>);

/// Makes a round ready; families in `moved` have another number in the draw.
pub fn compile(instance: &Instance, moved: &BTreeMap<String, u64>) -> Result<Problem, NoRoom> {
    let document = instance.document();
    let compiler = Compiler {
        document,
        horizon: instance.horizon(),
        windows: windows(document),
        sites: places_of(document.locations.iter().map(|location| location.id.as_str())),
        closed: document.locations.iter().map(|at| closed_weeks(at, instance.horizon())).collect(),
        requests: places_of(document.requests.iter().map(|request| request.id.as_str())),
    };
    let mut problem = Problem {
        children: document.requests.iter().map(|request| compiler.child(request)).collect(),
        agents: Vec::new(),
        offers: Vec::new(),
        contracts: Vec::new(),
        sites: Vec::new(),
        rows: Rows::default(),
        pinned: document.pins.iter().map(|pin| compiler.pinned(pin)).collect(),
    };
    let draw = Draw::new(&document.seed, moved);
    compiler.add_agents(&mut problem, &draw);
    let mut wanted: Vec<Vec<u32>> = vec![Vec::new(); document.locations.len()];
    for (offer, at) in problem.offers.iter().zip(0..) {
        wanted[offer.site as usize].push(at);
    }
    for (location, offers) in document.locations.iter().zip(wanted) {
        compiler.add_site(&mut problem, location, offers)?;
    }
    Ok(problem)
}

/// The ages at which a child uses something else.
fn windows(document: &Document) -> Vec<Window> {
    let resources = document.locations.iter().flat_map(|location| &location.resources);
    let windows: BTreeSet<Window> =
        resources.map(|resource| (resource.months_from, resource.months_until)).collect();
    windows.into_iter().collect()
}

/// The weeks in which a location is closed, the first first.
fn closed_weeks(location: &Location, horizon: Horizon) -> Vec<u16> {
    let closed = |period: &Period| horizon.whole(period.from, period.until);
    (0..horizon.weeks())
        .filter(|week| location.closed.iter().any(|period| closed(period).contains(week)))
        .collect()
}

fn places_of<'a>(ids: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, u32> {
    ids.zip(0..).collect()
}

struct Compiler<'a> {
    document: &'a Document,
    horizon: Horizon,
    windows: Vec<Window>,
    sites: BTreeMap<&'a str, u32>,
    /// Closed weeks of each location.
    closed: Vec<Vec<u16>>,
    requests: BTreeMap<&'a str, u32>,
}

impl<'a> Compiler<'a> {
    fn child(&self, request: &Request) -> Child {
        let weeks = self.horizon.touched(request.start, request.leaves);
        Child {
            days: request.days,
            start: weeks.start,
            end: weeks.end,
            windows: self.aged(request.born),
        }
    }

    fn aged(&self, born: chrono::NaiveDate) -> Box<[Range<u16>]> {
        self.windows.iter().map(|(from, until)| self.horizon.aged(born, *from, *until)).collect()
    }

    fn pinned(&self, pin: &Pin) -> Pinned {
        let child = self.requests.get(pin.request.as_str()).copied().unwrap_or(NONE);
        let site = self.sites.get(pin.location.as_str()).copied().unwrap_or(NONE);
        let request = &self.document.requests[child as usize];
        let start = pin.start.unwrap_or(request.start);
        Pinned {
            child,
            site,
            days: pin.days.unwrap_or(request.days),
            weeks: self.horizon.touched(start, request.leaves),
            shares: shares_of(&self.document.locations[site as usize], request),
        }
    }

    /// An agent for each request that people did not place and that has no group; for each
    /// group one together, and one for each child apart when that will do. A group of which
    /// people placed somebody goes apart: what they decided stands above it.
    fn add_agents(&self, problem: &mut Problem, draw: &Draw) {
        let pinned: BTreeSet<u32> = problem.pinned.iter().map(|pin| pin.child).collect();
        let mut groups: BTreeMap<u32, (Vec<u32>, Bond)> = BTreeMap::new();
        for group in &self.document.together {
            let members: Vec<u32> = group
                .requests
                .iter()
                .filter_map(|id| self.requests.get(id.as_str()))
                .copied()
                .collect();
            if !members.iter().any(|member| pinned.contains(member)) {
                for member in &members {
                    groups.insert(*member, (members.clone(), group.wish));
                }
            }
        }
        let mut free: Vec<u32> =
            (0..).take(self.document.requests.len()).filter(|at| !pinned.contains(at)).collect();
        // Agents in the order of families, so that their number settles equal draws.
        free.sort_by_key(|at| (self.request(*at).family.as_str(), *at));
        for at in free {
            match groups.get(&at) {
                None => {
                    self.add_agent(problem, draw, &[at]);
                }
                Some((members, bond)) if members.first() == Some(&at) => {
                    let together = self.add_agent(problem, draw, members);
                    if *bond == Bond::Preferably {
                        let apart: Box<[u32]> = members
                            .iter()
                            .map(|at| self.add_agent(problem, draw, &[*at]))
                            .collect();
                        for agent in &apart {
                            problem.agents[*agent as usize].together = together;
                        }
                        problem.agents[together as usize].apart = apart;
                    }
                }
                Some(_) => {}
            }
        }
    }

    fn request(&self, at: u32) -> &'a Request {
        &self.document.requests[at as usize]
    }

    fn add_agent(&self, problem: &mut Problem, draw: &Draw, members: &[u32]) -> u32 {
        let agent = length(&problem.agents);
        let requests: Vec<&Request> = members.iter().map(|at| self.request(*at)).collect();
        let wishes: Vec<Wish> = requests
            .iter()
            .map(|request| Wish::of(self.document, request, &self.forbidden(&request.id)))
            .collect();
        let first = length(&problem.contracts);
        let mut offers: BTreeMap<&str, u32> = BTreeMap::new();
        for way in ways(&wishes) {
            let children = members.iter().map(|at| &problem.children[*at as usize]);
            if self.is_never_open(children, &way) {
                continue;
            }
            let offer = *offers.entry(way.location).or_insert_with(|| {
                problem.offers.push(self.offer(agent, &requests, way.location));
                length(&problem.offers) - 1
            });
            let contract = Contract { offer, without: way.without, delay: way.delay };
            problem.contracts.push(contract);
        }
        problem.agents.push(Agent {
            children: members.into(),
            contracts: first..length(&problem.contracts),
            apart: Box::default(),
            together: NONE,
            number: requests.first().map_or(0, |request| draw.of(&request.family)),
        });
        agent
    }

    /// Whether a child would come in closed weeks only, as to a place that has ended by then.
    fn is_never_open<'c>(&self, mut children: impl Iterator<Item = &'c Child>, way: &Way) -> bool {
        let site = self.sites.get(way.location).map(|at| &self.closed[*at as usize]);
        let Some(closed) = site.filter(|closed| !closed.is_empty()) else { return false };
        children.any(|child| {
            let start = child.start + 4 * u16::from(way.delay);
            let before = |week: u16| closed.partition_point(|shut| *shut < week);
            before(child.end) - before(start) >= usize::from(child.end.saturating_sub(start))
        })
    }

    fn forbidden(&self, request: &str) -> Vec<&'a str> {
        let pairs = &self.document.forbidden;
        let first = pairs.partition_point(|pair| pair.request.as_str() < request);
        pairs[first..]
            .iter()
            .take_while(|pair| pair.request == request)
            .map(|pair| pair.location.as_str())
            .collect()
    }

    /// Children who go together have the priority of the one who has least, and count for a
    /// share when all do.
    fn offer(&self, agent: u32, requests: &[&Request], location: &str) -> Offer {
        let site = self.sites.get(location).copied().unwrap_or(NONE);
        let location = &self.document.locations[site as usize];
        let key = requests.iter().map(|request| key(self.document, location, request)).min();
        let shares = requests.iter().map(|request| shares_of(location, request));
        Offer {
            agent,
            site,
            key: key.unwrap_or_default(),
            shares: shares.fold(u8::MAX, |all, own| all & own),
        }
    }

    fn add_site(
        &self,
        problem: &mut Problem,
        location: &Location,
        offers: Vec<u32>,
    ) -> Result<(), NoRoom> {
        let at = length(&problem.sites);
        let closed = self.closed[at as usize].clone();
        let mut resources = Vec::new();
        for number in 0..location.resources.len() {
            let (rows, window) = self.rows(problem, location, at, number, &closed)?;
            let entries = offers.iter().filter_map(|offer| last_entry(problem, *offer, window));
            let entry = entries.max();
            resources.push(problem.rows.add(&rows, entry, window));
        }
        let places = self.places(location, 0);
        let shares = location.reserves.iter().enumerate().map(|(number, reserve)| {
            let mut share = Share::new(reserve, self.horizon, &places, &closed);
            let there =
                location.children.iter().filter(|child| child.facts.contains(&reserve.fact));
            let pinned = problem.pinned.iter();
            let pinned = pinned.filter(|pin| pin.site == at && pin.shares & (1 << number) != 0);
            share.reached = there
                .map(|child| share.brought(child.days, &self.stay(child), &closed))
                .chain(pinned.map(|pin| share.brought(pin.days, &pin.weeks, &closed)))
                .sum();
            share
        });
        let shares = shares.collect();
        problem.sites.push(Site { resources, closed, shares, offers });
        Ok(())
    }

    /// What is left of a resource per week, and the window of age that uses it.
    fn rows(
        &self,
        problem: &Problem,
        location: &Location,
        site: u32,
        number: usize,
        closed: &[u16],
    ) -> Result<(Vec<Lanes>, usize), NoRoom> {
        let resource = &location.resources[number];
        let window = (resource.months_from, resource.months_until);
        let mut rows = self.places(location, number);
        for child in &location.children {
            let aged = self.horizon.aged(child.born, window.0, window.1);
            for row in &mut rows[both(&self.stay(child), &aged)] {
                for lane in child.days.lanes() {
                    // More may be there already than there are places.
                    row[lane] = row[lane].saturating_sub(1);
                }
            }
        }
        let window = self.windows.iter().position(|one| *one == window).unwrap_or_default();
        for (pin, pinned) in problem.pinned.iter().enumerate().filter(|(_, p)| p.site == site) {
            let aged = &problem.children[pinned.child as usize].windows[window];
            for week in
                both(&pinned.weeks, aged).filter(|week| !closed.contains(&week_number(*week)))
            {
                for lane in pinned.days.lanes() {
                    let left = &mut rows[week][lane];
                    let full = NoRoom { pin, resource: number, week: week_number(week), lane };
                    *left = left.checked_sub(1).ok_or(full)?;
                }
            }
        }
        for week in closed {
            rows[usize::from(*week)] = [u8::MAX; LANES];
        }
        Ok((rows, window))
    }

    fn places(&self, location: &Location, number: usize) -> Vec<Lanes> {
        let entries = &location.resources[number].places;
        let weeks = 0..self.horizon.weeks();
        weeks.map(|week| places_in_week(entries, self.horizon, week)).collect()
    }

    fn stay(&self, child: &Enrolled) -> Range<u16> {
        self.horizon.touched(child.from.unwrap_or(self.horizon.monday(0)), child.leaves)
    }
}

/// Places in a week; when they change during it, the least on each half day.
pub fn places_in_week(entries: &[PlacesFrom], horizon: Horizon, week: u16) -> Lanes {
    let (monday, next) = (horizon.monday(week), horizon.monday(week + 1));
    let begun = entries.partition_point(|entry| entry.from < next);
    let before = entries.partition_point(|entry| entry.from <= monday);
    let during = &entries[before.saturating_sub(1)..begun];
    let most = if before == 0 { [0; LANES] } else { [u8::MAX; LANES] };
    during.iter().fold(most, |mut least, entry| {
        for (least, places) in least.iter_mut().zip(entry.week.0) {
            *least = (*least).min(places);
        }
        least
    })
}

fn length<T>(all: &[T]) -> u32 {
    u32::try_from(all.len()).unwrap_or(NONE)
}

fn week_number(week: usize) -> u16 {
    u16::try_from(week).unwrap_or(u16::MAX)
}

fn both(one: &Range<u16>, other: &Range<u16>) -> Range<usize> {
    let start = one.start.max(other.start);
    usize::from(start)..usize::from(one.end.min(other.end).max(start))
}

/// The last week in which somebody can come new to a window of age.
fn last_entry(problem: &Problem, offer: u32, window: usize) -> Option<u16> {
    let agent = &problem.agents[problem.offers[offer as usize].agent as usize];
    let range = agent.contracts.start as usize..agent.contracts.end as usize;
    let latest = problem.contracts[range].iter().map(|contract| contract.delay).max()?;
    let entry = |child: &Child, delay: u8| {
        let aged = &child.windows[window];
        let week = (child.start + 4 * u16::from(delay)).max(aged.start);
        (week < child.end.min(aged.end)).then_some(week)
    };
    let children = agent.children.iter().map(|child| &problem.children[*child as usize]);
    children.flat_map(|child| (0..=latest).filter_map(move |delay| entry(child, delay))).max()
}

/// What a fact is for a request at a location: its own there, or what holds everywhere.
fn fact(request: &Request, local: Option<&Facts>, name: &str) -> u8 {
    let there = local.and_then(|facts| facts.get(name));
    there.or_else(|| request.facts.get(name)).copied().unwrap_or_default()
}

fn local_facts<'a>(request: &'a Request, location: &str) -> Option<&'a Facts> {
    request.places.iter().find(|wanted| wanted.location == location).map(|wanted| &wanted.facts)
}

/// The values of all criteria one after the other, the most important in the highest bits.
fn key(document: &Document, location: &Location, request: &Request) -> u64 {
    let rules = &document.rules;
    let Ok(rule) = rules.binary_search_by(|rule| rule.id.cmp(&location.rule)) else {
        return 0;
    };
    let local = local_facts(request, &location.id);
    rules[rule].criteria.iter().fold(0, |key, criterion| {
        let bits = u8::BITS - criterion.most.leading_zeros();
        let value = fact(request, local, &criterion.fact).min(criterion.most);
        (key << bits) | u64::from(value)
    })
}

/// The shares of a location for which a request counts, as bits.
fn shares_of(location: &Location, request: &Request) -> u8 {
    let local = local_facts(request, &location.id);
    location.reserves.iter().enumerate().fold(0, |bits, (number, reserve)| {
        bits | (u8::from(fact(request, local, &reserve.fact) > 0) << number)
    })
}
