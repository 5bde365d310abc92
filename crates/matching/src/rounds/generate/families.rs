//! Who asks: when, on which days, where, with what room, and with which facts.

use super::area::{Area, rounded, site_id};
use crate::rounds::chance::Chance;
use crate::rounds::document::{Bond, Document, Facts, Request, Together, Wanted};
use crate::rounds::parts::Parts;
use chrono::{Datelike, Days, Months, NaiveDate};

/// Requests per birth and year: users, movers, late ones.
pub const REQUESTS_PER_BIRTH: f64 = 0.84;

/// The families of an area.
pub struct Families<'a> {
    area: &'a Area,
    first_week: NaiveDate,
}

/// A wish, as far as it does not depend on the year.
pub struct Wish {
    pub age_weeks: u64,
    pub days: Parts,
    /// Locations in reach, most wanted first, with the distance in metres.
    pub sites: Vec<(usize, u32)>,
    pub traits: Traits,
}

/// What the rules look at.
pub struct Traits {
    low_income: bool,
    single: bool,
    foster: bool,
    work: bool,
    urgent: bool,
    care_need: bool,
}

impl Traits {
    fn draw(low_income_share: f64, chance: &mut Chance) -> Self {
        let low_income = chance.happens(low_income_share);
        let mut either = |low, other| chance.happens(if low_income { low } else { other });
        Self {
            low_income,
            single: either(0.35, 0.09),
            work: either(0.55, 0.86),
            urgent: either(0.12, 0.03),
            foster: either(0.01, 0.01),
            care_need: either(0.03, 0.03),
        }
    }

    /// At least two of five characteristics, of which one of the first three.
    pub const fn vulnerable(&self) -> bool {
        let first = self.low_income as u8 + self.care_need as u8;
        first > 0 && first + self.single as u8 + self.work as u8 >= 2
    }

    /// Counts for the share of T2: two priority groups, or vulnerable.
    pub const fn priority(&self) -> bool {
        let groups =
            self.work as u8 + self.single as u8 + self.low_income as u8 + self.foster as u8;
        groups >= 2 || self.vulnerable()
    }

    fn facts(&self) -> Facts {
        let groups = u8::from(self.single) + u8::from(self.low_income) + u8::from(self.foster);
        let facts = [
            ("work", u8::from(self.work)),
            ("groups", groups),
            ("urgent", u8::from(self.urgent)),
            ("vulnerable", u8::from(self.vulnerable())),
            ("priority", u8::from(self.priority())),
        ];
        let held = facts.into_iter().filter(|(_, value)| *value > 0);
        held.map(|(name, value)| (name.to_owned(), value)).collect()
    }
}

/// A wish of a family of this town.
pub fn wish(area: &Area, town: usize, chance: &mut Chance) -> Wish {
    let age_weeks = match chance.weighed(&[0.589, 0.282, 0.129]) {
        0 => chance.between(9, 25),
        1 => chance.between(26, 51),
        _ => chance.between(52, 103),
    };
    let traits = Traits::draw(area.towns[town].low_income, chance);
    let sites = sites(area, town, traits.care_need, chance);
    Wish { age_weeks, days: days(chance), sites, traits }
}

/// One to five days, more often Tuesday and Thursday; some half days.
fn days(chance: &mut Chance) -> Parts {
    let count = 1 + chance.weighed(&[0.04, 0.14, 0.25, 0.27, 0.30]);
    let mut weights = [0.9, 1.2, 0.55, 1.15, 0.6];
    let mut chosen = Vec::new();
    for _ in 0..count {
        let day = chance.weighed(&weights);
        weights[day] = 0.0;
        chosen.push(day);
    }
    let all_half = chance.happens(0.03);
    let one_half = chance.happens(0.15);
    let half = if chosen.contains(&2) { 2 } else { chosen[0] };
    chosen.iter().fold(Parts::EMPTY, |all, day| {
        let whole = Parts::day(u8::try_from(*day).unwrap_or_default());
        let morning = Parts::from_bits(1 << (2 * day));
        all.or(if all_half || (one_half && *day == half) { morning } else { whole })
    })
}

/// The locations in reach: near, liked, and what only the family knows.
fn sites(area: &Area, town: usize, care_need: bool, chance: &mut Chance) -> Vec<(usize, u32)> {
    let centre = area.towns[town].centre;
    let home = (centre.0 + 2.2 * chance.normal(), centre.1 + 2.2 * chance.normal());
    let reach = chance.within(3.0, 10.0);
    let mut sites = Vec::new();
    for number in area.around(town).flat_map(|town| &town.sites) {
        let site = &area.sites[*number];
        let (east, north) = (site.at.0 - home.0, site.at.1 - home.1);
        let distance = (east * east + north * north).sqrt();
        if distance <= reach && (site.ready || !care_need) {
            let utility = -0.55 * distance + site.popularity + 0.9 * chance.normal();
            let metres = u32::try_from(rounded(1000.0 * distance)).unwrap_or(u32::MAX);
            sites.push((utility, *number, metres));
        }
    }
    sites.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    sites.into_iter().map(|(_, number, metres)| (number, metres)).collect()
}

/// How many families ask to begin in a week: more in September and January, fewer in
/// summer, more in the first of four weeks.
pub fn season(monday: NaiveDate, week: u64) -> f64 {
    let month = match monday.month() {
        9 => 2.2,
        1 => 1.3,
        7 | 8 => 0.55,
        _ => 1.0,
    };
    month * if week.is_multiple_of(4) { 2.2 } else { 0.6 }
}

/// First day of school at which the child is two and a half, a fifth somewhat later.
pub fn leaves(born: NaiveDate, chance: &mut Chance) -> NaiveDate {
    const ENTRIES: [(u32, u32); 7] = [(1, 8), (2, 1), (2, 22), (4, 15), (5, 20), (9, 1), (11, 8)];
    let old_enough = born.checked_add_months(Months::new(30)).unwrap_or(born);
    let years = old_enough.year()..=old_enough.year() + 1;
    let entries = years.flat_map(|year| {
        ENTRIES.iter().filter_map(move |(month, day)| NaiveDate::from_ymd_opt(year, *month, *day))
    });
    let entry = entries.into_iter().find(|entry| *entry >= old_enough).unwrap_or(old_enough);
    let stays = if chance.happens(0.2) { 7 * chance.between(8, 25) } else { 0 };
    entry + Days::new(stays)
}

impl<'a> Families<'a> {
    pub const fn new(area: &'a Area, first_week: NaiveDate) -> Self {
        Self { area, first_week }
    }

    /// A year of requests.
    pub fn ask(&self, document: &mut Document, chance: &mut Chance) {
        let mondays = (0..52).map(|week| (week, self.first_week + Days::new(7 * week)));
        let season: Vec<f64> = mondays.map(|(week, monday)| season(monday, week)).collect();
        for (number, town) in self.area.towns.iter().enumerate() {
            for _ in 0..rounded(town.births * REQUESTS_PER_BIRTH) {
                let week = chance.weighed(&season) as u64;
                self.ask_once(document, number, week, chance);
            }
        }
    }

    fn ask_once(&self, document: &mut Document, town: usize, week: u64, chance: &mut Chance) {
        let wish = wish(self.area, town, chance);
        if wish.sites.is_empty() {
            return;
        }
        let ranked = chance.happens(0.75);
        let most = if ranked {
            (0..9).fold(1, |length, _| length + usize::from(chance.below(3) == 0))
        } else {
            usize::try_from(chance.between(6, 10)).unwrap_or(6)
        };
        let start = self.first_week + Days::new(7 * week);
        let born = start - Days::new(7 * wish.age_weeks + chance.below(7));
        let lead = match (wish.traits.urgent, wish.traits.low_income) {
            (true, _) => chance.between(1, 6),
            (false, true) => chance.between(6, 35),
            (false, false) => chance.between(16, 51),
        };
        let sibling = chance.happens(0.17);
        let mut facts = wish.traits.facts();
        let mut places: Vec<Wanted> = wish
            .sites
            .iter()
            .take(most)
            .map(|(site, metres)| self.wanted(*site, town, *metres))
            .collect();
        if sibling {
            places[0].facts.insert("sibling".to_owned(), 1);
            let groups = 1 + facts.get("groups").copied().unwrap_or_default();
            places[0].facts.insert("groups".to_owned(), groups);
        }
        facts.retain(|_, value| *value > 0);
        let number = document.requests.len() + 1;
        let request = Request {
            id: format!("R{number:05}"),
            family: format!("F{number:05}"),
            born,
            asked: Some(start - Days::new(7 * lead)),
            days: wish.days,
            keep: Parts::EMPTY,
            fewer_days: u8::from(wish.days.days().count() > 1 && chance.happens(0.45)),
            start,
            later_weeks: [0, 4, 8, 12][chance.weighed(&[0.35, 0.25, 0.25, 0.15])],
            leaves: leaves(born, chance),
            penalties: None,
            holds: None,
            ranked,
            places,
            facts,
        };
        if chance.happens(0.017) {
            let mut twin = request.clone();
            twin.id = format!("R{:05}", number + 1);
            let requests = vec![request.id.clone(), twin.id.clone()];
            document.together.push(Together { requests, wish: Bond::Only });
            document.requests.push(twin);
        }
        document.requests.push(request);
    }

    fn wanted(&self, site: usize, town: usize, metres: u32) -> Wanted {
        let mut facts = Facts::new();
        let resident = self.area.sites[site].town == town;
        if resident {
            facts.insert("resident".to_owned(), 1);
        }
        Wanted { location: site_id(site), distance: Some(metres), facts }
    }
}
