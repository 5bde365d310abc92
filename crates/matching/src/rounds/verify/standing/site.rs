//! One location in a plan: who is there, in which order, and what is left beside them.

use super::{Actor, Checker, Coming, Rank, Way, days_of};
use crate::rounds::document::{Enrolled, Location, Measure, Reserve, Resource};
use crate::rounds::explain::Certificate;
use crate::rounds::parts::{LANES, Parts, part_name};
use crate::rounds::plan::Claim;
use crate::rounds::verify::Ground;
use chrono::{Days, Months, NaiveDate};
use std::ops::Range;

/// One location in the plan.
pub struct Site<'c, 'a> {
    checker: &'c Checker<'a>,
    at: usize,
    location: &'a Location,
    /// Who is there by the round, best first.
    there: Vec<There<'a>>,
    /// Who named it and was not pinned, best first.
    named: Vec<(usize, Rank<'a>)>,
    /// Beside children who were there already and pins.
    left: Left,
    reached: Vec<u64>,
    targets: Vec<u64>,
    periods: Vec<Range<usize>>,
    /// How many weeks are closed before each week.
    closed_before: Vec<usize>,
}

/// Somebody who is there by the round.
struct There<'a> {
    actor: usize,
    rank: Rank<'a>,
    comings: Vec<Coming>,
    brought: Vec<u64>,
}

/// Room that is left: for each resource, week and lane.
type Left = Vec<Vec<[i32; LANES]>>;

/// A half day of a week, of one resource.
struct Cell<'a> {
    resource: &'a Resource,
    week: usize,
    lane: usize,
}

impl<'a> Cell<'a> {
    fn of(site: &Site<'_, 'a>, certificate: &Certificate) -> Option<Self> {
        let document = site.checker.document;
        let days = (certificate.week - document.first_week).num_days();
        let week = usize::try_from(days / 7).ok().filter(|_| days % 7 == 0)?;
        let mut resources = site.location.resources.iter();
        Some(Self {
            resource: resources.find(|resource| resource.id == certificate.resource)?,
            week: Some(week).filter(|week| *week < usize::from(document.weeks))?,
            lane: (0..LANES).find(|lane| part_name(*lane) == certificate.part)?,
        })
    }

    /// How many of these come then and are of the age.
    fn count(&self, site: &Site, comings: &[Coming]) -> u32 {
        let here = |coming: &&Coming| {
            coming.days.bits() & (1 << self.lane) != 0
                && site.of_age(coming, self.resource).contains(&self.week)
        };
        u32::try_from(comings.iter().filter(here).count()).unwrap_or(u32::MAX)
    }
}

/// What is left beside some of those there.
struct Beside {
    left: Left,
    inside: Vec<bool>,
}

impl<'c, 'a> Site<'c, 'a> {
    /// The location with this number.
    pub fn new(checker: &'c Checker<'a>, at: usize) -> Self {
        let location = &checker.document.locations[at];
        let weeks = usize::from(checker.document.weeks);
        let mondays: Vec<NaiveDate> =
            checker.document.first_week.iter_weeks().take(weeks).collect();
        let shut = |monday: &NaiveDate| {
            let friday = *monday + Days::new(4);
            location.closed.iter().any(|p| p.from <= *monday && friday <= p.until)
        };
        let closed: Vec<bool> = mondays.iter().map(shut).collect();
        let mut closed_before = vec![0; weeks + 1];
        for week in 0..weeks {
            closed_before[week + 1] = closed_before[week] + usize::from(closed[week]);
        }
        let places = |resource: &Resource| -> Vec<[i32; LANES]> {
            mondays.iter().map(|monday| least_places(resource, *monday)).collect()
        };
        let mut named: Vec<(usize, Rank)> = checker.named[at]
            .iter()
            .map(|number| (*number, checker.rank(&checker.actors[*number], location)))
            .collect();
        named.sort_by(|(_, one), (_, other)| one.cmp(other));
        let mut site = Self {
            checker,
            at,
            location,
            there: Vec::new(),
            named,
            left: location.resources.iter().map(places).collect(),
            reached: vec![0; location.reserves.len()],
            targets: Vec::new(),
            periods: location
                .reserves
                .iter()
                .map(|r| checker.weeks(r.from, next(r.until)))
                .collect(),
            closed_before,
        };
        let reserves = location.reserves.iter().enumerate();
        site.targets = reserves.map(|(number, reserve)| site.target(number, reserve)).collect();
        site.fill();
        // What is closed holds nobody up.
        for rows in &mut site.left {
            rows.iter_mut().zip(&closed).filter(|(_, shut)| **shut).for_each(|(row, _)| {
                *row = [i32::MAX / 2; LANES];
            });
        }
        site.there = site.there();
        site
    }

    fn there(&self) -> Vec<There<'a>> {
        let there = |(number, rank): &(usize, Rank<'a>)| {
            let actor = &self.checker.actors[*number];
            let way = actor.has.filter(|way| way.location == self.location.id)?;
            let comings = self.checker.comings(actor, way, self.location);
            let brought = self.brought(&comings);
            Some(There { actor: *number, rank: rank.clone(), comings, brought })
        };
        self.named.iter().filter_map(there).collect()
    }

    /// Takes the room of children who were there already and of pins, and counts them.
    fn fill(&mut self) {
        let location = self.location;
        for child in &location.children {
            let coming = self.coming(child);
            self.fill_with(&coming);
        }
        // More may be there already than there are places; then there is simply no room.
        for left in self.left.iter_mut().flatten().flatten() {
            *left = (*left).max(0);
        }
        for coming in &self.checker.pinned[self.at] {
            self.fill_with(coming);
        }
    }

    /// A child who was there already, as somebody who comes.
    fn coming(&self, child: &Enrolled) -> Coming {
        let from = child.from.unwrap_or(self.checker.document.first_week);
        let counts = |reserve: &Reserve| child.facts.contains(&reserve.fact);
        Coming {
            born: child.born,
            days: child.days,
            weeks: self.checker.weeks(from, child.leaves),
            shares: self.location.reserves.iter().map(counts).collect(),
        }
    }

    fn fill_with(&mut self, coming: &Coming) {
        let mut left = std::mem::take(&mut self.left);
        self.change(&mut left, coming, -1);
        self.left = left;
        let brought = self.brought(std::slice::from_ref(coming));
        self.reached.iter_mut().zip(brought).for_each(|(reached, brought)| *reached += brought);
    }

    fn target(&self, number: usize, reserve: &Reserve) -> u64 {
        let open = self.periods[number]
            .clone()
            .filter(|week| self.closed_before[*week] == self.closed_before[week + 1]);
        let rows = open.flat_map(|week| self.left[0][week]).map(|left| left.unsigned_abs());
        let capacity: u64 = match reserve.measure {
            Measure::HalfDays => rows.map(u64::from).sum(),
            Measure::Children => rows.map(u64::from).max().unwrap_or(0),
        };
        capacity * u64::from(reserve.per_mille)
    }

    /// What comings bring to each share: nothing unless all count for it.
    fn brought(&self, comings: &[Coming]) -> Vec<u64> {
        let reserves = self.location.reserves.iter().enumerate();
        let brought = reserves.map(|(number, reserve)| {
            if !comings.iter().all(|coming| coming.shares[number]) {
                return 0;
            }
            let half_days = |coming: &Coming| {
                let start = coming.weeks.start.max(self.periods[number].start);
                let end = coming.weeks.end.min(self.periods[number].end).max(start);
                let open = end - start - (self.closed_before[end] - self.closed_before[start]);
                let half_days = open as u64 * u64::from(coming.days.count());
                match reserve.measure {
                    Measure::HalfDays => half_days,
                    Measure::Children => half_days.min(1),
                }
            };
            comings.iter().map(half_days).sum()
        });
        brought.collect()
    }

    fn change(&self, left: &mut Left, coming: &Coming, change: i32) {
        for (resource, rows) in self.location.resources.iter().zip(left) {
            for row in &mut rows[self.of_age(coming, resource)] {
                for lane in coming.days.lanes() {
                    row[lane] += change;
                }
            }
        }
    }

    /// The weeks in which a coming child uses a resource.
    fn of_age(&self, coming: &Coming, resource: &Resource) -> Range<usize> {
        let at = |months: u8| coming.born.checked_add_months(Months::new(u32::from(months)));
        let from = Some(resource.months_from).filter(|months| *months > 0).and_then(at);
        let until = resource.months_until.and_then(at);
        let aged = self.checker.weeks(
            from.unwrap_or(self.checker.document.first_week),
            until.unwrap_or(NaiveDate::MAX),
        );
        let start = coming.weeks.start.max(aged.start);
        start..coming.weeks.end.min(aged.end).max(start)
    }

    fn fits(&self, left: &mut Left, comings: &[Coming]) -> bool {
        if let [coming] = comings {
            return self.has(left, coming, 1);
        }
        comings.iter().for_each(|coming| self.change(left, coming, -1));
        let fits = comings.iter().all(|coming| self.has(left, coming, 0));
        comings.iter().for_each(|coming| self.change(left, coming, 1));
        fits
    }

    /// Whether at least so much is left wherever somebody comes.
    fn has(&self, left: &Left, coming: &Coming, least: i32) -> bool {
        self.location.resources.iter().zip(left).all(|(resource, rows)| {
            let weeks = &rows[self.of_age(coming, resource)];
            weeks.iter().all(|row| coming.days.lanes().all(|lane| row[lane] >= least))
        })
    }

    fn has_reserve(&self, brought: &[u64], reached: &[u64]) -> bool {
        let shares = self.targets.iter().zip(reached).zip(brought);
        shares
            .into_iter()
            .any(|((target, reached), brought)| *brought > 0 && 1000 * reached < *target)
    }

    /// Who of those there is taken before an actor, what it has itself put aside; and
    /// whether its own turn is in the first pass.
    fn before(&self, actor: usize, rank: &Rank, brought: &[u64]) -> (Vec<bool>, bool) {
        let apart = &self.checker.actors[actor].apart;
        let own = |there: &There| there.actor == actor || apart.contains(&there.actor);
        let mut reached = self.reached.clone();
        let mut first = vec![false; self.there.len()];
        let mut asked = false;
        for (at, other) in self.there.iter().enumerate().filter(|(_, there)| !own(there)) {
            if !asked && *rank < other.rank {
                asked = true;
                if self.has_reserve(brought, &reached) {
                    return (first, true);
                }
            }
            if self.has_reserve(&other.brought, &reached) {
                reached.iter_mut().zip(&other.brought).for_each(|(sum, brought)| *sum += brought);
                first[at] = true;
            }
        }
        if !asked && self.has_reserve(brought, &reached) {
            return (first, true);
        }
        let before = self.there.iter().zip(first);
        (before.map(|(there, first)| first || (there.rank < *rank && !own(there))).collect(), false)
    }

    /// The claims of all who named this location, and how many ways were looked into.
    pub fn claims(&self) -> (Vec<(Claim, Ground)>, u64) {
        let mut claims = Vec::new();
        let mut looked_into = 0;
        let nobody = || Beside { left: self.left.clone(), inside: vec![false; self.there.len()] };
        // In the order of standing, the ones before grow; so each pass has its own.
        let (mut first, mut second) = (nobody(), nobody());
        for (number, rank) in &self.named {
            let actor = &self.checker.actors[*number];
            if actor.group.is_some_and(|group| self.checker.actors[group].has.is_some()) {
                continue;
            }
            for way in self.checker.preferred(actor, self.location) {
                looked_into += 1;
                let comings = self.checker.comings(actor, way, self.location);
                let (before, in_first) = self.before(*number, rank, &self.brought(&comings));
                let beside = if in_first { &mut first } else { &mut second };
                self.put(beside, &before);
                if self.fits(&mut beside.left, &comings) {
                    let ground = self.ground(*number, rank, &comings, &before);
                    claims.push((claim(actor, way), ground));
                }
            }
        }
        (claims, looked_into)
    }

    /// Whether a certificate is right.
    pub fn accepts(&self, certificate: &Certificate) -> bool {
        let way = &certificate.way;
        let named = self.named.iter().find(|(number, _)| {
            let requests = self.checker.actors[*number].requests.iter();
            requests.map(|request| &request.id).eq(&way.requests)
        });
        let Some((number, rank)) = named else { return false };
        let actor = &self.checker.actors[*number];
        let without: u8 =
            (0..7).filter(|day| way.without.has_day(*day)).map(|day| 1_u8 << day).sum();
        let later = u8::try_from(way.later_weeks / 4).unwrap_or(u8::MAX);
        let preferred = self.checker.preferred(actor, self.location);
        let asked = preferred.iter().find(|one| one.without == without && one.later == later);
        let cell = Cell::of(self, certificate);
        let (Some(asked), Some(cell)) = (asked, cell) else { return false };
        let comings = self.checker.comings(actor, *asked, self.location);
        let (before, _) = self.before(*number, rank, &self.brought(&comings));
        let before = self.there.iter().zip(before).filter(|(_, before)| *before);
        let before: u32 = before.map(|(there, _)| cell.count(self, &there.comings)).sum();
        let told: u32 = certificate.before.iter().map(|before| before.children).sum();
        let children: Vec<Coming> = self.location.children.iter().map(|c| self.coming(c)).collect();
        let there = cell.count(self, &children);
        let pinned = cell.count(self, &self.checker.pinned[self.at]);
        let places = least_places(cell.resource, certificate.week)[cell.lane].unsigned_abs();
        let needs = cell.count(self, &comings);
        // When more are there than there are places, they take all that there is.
        let free = places.saturating_sub(there);
        (places, there, pinned, before, needs)
            == (certificate.places, certificate.there, certificate.pinned, told, certificate.needs)
            && self.closed_before[cell.week] == self.closed_before[cell.week + 1]
            && pinned + before + needs > free
    }

    /// Makes that just these are inside.
    fn put(&self, beside: &mut Beside, inside: &[bool]) {
        for (at, there) in self.there.iter().enumerate() {
            if beside.inside[at] != inside[at] {
                let change = if inside[at] { -1 } else { 1 };
                there
                    .comings
                    .iter()
                    .for_each(|coming| self.change(&mut beside.left, coming, change));
                beside.inside[at] = inside[at];
            }
        }
    }

    fn ground(&self, actor: usize, rank: &Rank, comings: &[Coming], before: &[bool]) -> Ground {
        let apart = &self.checker.actors[actor].apart;
        let own = |there: &There| there.actor == actor || apart.contains(&there.actor);
        let mut beside = Beside { left: self.left.clone(), inside: vec![false; self.there.len()] };
        let all: Vec<bool> = self.there.iter().map(|there| !own(there)).collect();
        self.put(&mut beside, &all);
        if self.fits(&mut beside.left, comings) {
            return Ground::Waste;
        }
        let not_lower = self.there.iter().zip(before);
        let not_lower: Vec<bool> = not_lower
            .map(|(there, before)| *before || (there.rank.0 <= rank.0 && !own(there)))
            .collect();
        self.put(&mut beside, &not_lower);
        if self.fits(&mut beside.left, comings) { Ground::Priority } else { Ground::Draw }
    }
}

fn next(day: NaiveDate) -> NaiveDate {
    day.succ_opt().unwrap_or(day)
}

/// The least places of each part of the week on any day of it.
fn least_places(resource: &Resource, monday: NaiveDate) -> [i32; LANES] {
    let mut least = [i32::MAX; LANES];
    for day in monday.iter_days().take(7) {
        let now = resource.places.iter().rfind(|entry| entry.from <= day);
        for (lane, least) in least.iter_mut().enumerate() {
            *least = (*least).min(now.map_or(0, |entry| i32::from(entry.week.0[lane])));
        }
    }
    least
}

fn claim(actor: &Actor, way: Way) -> Claim {
    let wanted = actor.requests.iter().fold(Parts::EMPTY, |all, request| all.or(request.days));
    let gone = days_of(way.without).fold(Parts::EMPTY, |all, day| all.or(Parts::day(day)));
    Claim {
        requests: actor.requests.iter().map(|request| request.id.clone()).collect(),
        location: way.location.to_owned(),
        without: gone.and(wanted),
        later_weeks: 4 * u16::from(way.later),
    }
}
