//! Municipalities on a grid of 7 km, with their locations.

use super::Scale;
use crate::rounds::chance::{Chance, exponential};
use crate::rounds::document::{Location, Measure, PlacesFrom, Reserve, Resource};
use crate::rounds::parts::{Parts, Places};
use chrono::{Datelike, NaiveDate};

/// Kilometres from one municipality to the next.
const GRID: f64 = 7.0;

/// The area of a round.
pub struct Area {
    pub towns: Vec<Town>,
    pub sites: Vec<Site>,
    columns: usize,
}

/// A municipality.
pub struct Town {
    pub births: f64,
    pub centre: (f64, f64),
    /// Its locations.
    pub sites: Vec<usize>,
    /// Of all families, how many have a low income.
    pub low_income: f64,
}

/// A location.
pub struct Site {
    pub town: usize,
    pub at: (f64, f64),
    /// Really there, per half day.
    pub places: u8,
    pub babies: u8,
    pub tier: Tier,
    pub popularity: f64,
    /// Ready for children with a care need.
    pub ready: bool,
    pub closed: Parts,
}

/// Group care or a childminder.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Family,
    Cooperating,
    Group,
}

/// Which rules hold.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tier {
    Own,
    T2,
    T3,
}

impl Area {
    pub fn new(scale: Scale, chance: &mut Chance) -> Self {
        let (count, births, places_per_birth) = match scale {
            Scale::Town => (1, 300.0, 0.96),
            Scale::City => (1, 3_000.0, 1.26),
            Scale::Province => (60, 13_000.0, 1.454),
            Scale::Flanders => (285, 62_000.0, 1.452),
        };
        let columns = (1..=count).find(|side| side * side >= count).unwrap_or(1);
        let weights: Vec<f64> = (0..count)
            .map(|_| if count == 1 { 1.0 } else { exponential(0.85 * chance.normal()) })
            .collect();
        let all: f64 = weights.iter().sum();
        let low_income = if scale == Scale::Town { 0.22 } else { 0.17 };
        let mut area = Self { towns: Vec::new(), sites: Vec::new(), columns };
        for (number, weight) in weights.iter().enumerate() {
            let (row, column) = (number / columns, number % columns);
            area.towns.push(Town {
                births: births * weight / all,
                centre: (GRID * whole(column), GRID * whole(row)),
                sites: Vec::new(),
                low_income,
            });
        }
        for town in 0..count {
            if scale == Scale::Town {
                area.add_sites_of_the_town(chance);
            } else {
                let factor = (1.0 + 0.25 * chance.normal()).clamp(0.4, 2.2);
                area.add_sites(town, area.towns[town].births * places_per_birth * factor, chance);
            }
        }
        area
    }

    /// The towns around one, itself among them.
    pub fn around(&self, town: usize) -> impl Iterator<Item = &Town> {
        let (row, column) = (town / self.columns, town % self.columns);
        let near = move |number: usize| {
            (number / self.columns).abs_diff(row) <= 1
                && (number % self.columns).abs_diff(column) <= 1
        };
        self.towns.iter().enumerate().filter(move |(number, _)| near(*number)).map(|(_, town)| town)
    }

    /// Two T3 groups, a T2 group, a cooperating group and 27 childminders.
    fn add_sites_of_the_town(&mut self, chance: &mut Chance) {
        for (kind, licence, tier) in [
            (Kind::Group, 52, Tier::T3),
            (Kind::Group, 48, Tier::T3),
            (Kind::Group, 24, Tier::T2),
            (Kind::Cooperating, 16, Tier::T2),
        ] {
            self.add_site(0, kind, licence, tier, chance);
        }
        for _ in 0..27 {
            let licence = chance.between(4, 7);
            self.add_site(0, Kind::Family, licence, Tier::T2, chance);
        }
    }

    fn add_sites(&mut self, town: usize, places: f64, chance: &mut Chance) {
        let mut left = places;
        while left > 0.0 {
            let (kind, licence) = match chance.weighed(&[0.54, 0.08, 0.38]) {
                0 => (Kind::Family, chance.between(5, 8)),
                1 => (Kind::Cooperating, chance.between(12, 18)),
                _ => {
                    (Kind::Group, rounded(24.0 * exponential(0.55 * chance.normal())).clamp(9, 160))
                }
            };
            let by_income = chance.happens(if kind == Kind::Family { 0.86 } else { 0.76 });
            let tier = if by_income && kind != Kind::Family && chance.happens(0.16) {
                Tier::T3
            } else if by_income && chance.happens(0.93) {
                Tier::T2
            } else {
                Tier::Own
            };
            self.add_site(town, kind, licence, tier, chance);
            left -= f64::from(u32::try_from(licence).unwrap_or_default());
        }
    }

    fn add_site(&mut self, town: usize, kind: Kind, licence: u64, tier: Tier, chance: &mut Chance) {
        let licence = u8::try_from(licence).unwrap_or(u8::MAX);
        let staffed = if kind == Kind::Group { chance.within(0.82, 1.0) } else { 1.0 };
        let places = u8::try_from(rounded(f64::from(licence) * staffed)).unwrap_or(licence).max(1);
        let centre = self.towns[town].centre;
        let wednesday = kind == Kind::Family && chance.happens(0.15);
        let friday = kind == Kind::Family && chance.happens(0.10);
        let day = |closed: bool, day| if closed { Parts::day(day) } else { Parts::EMPTY };
        let liked = if kind == Kind::Group { 0.4 } else { 0.0 };
        self.towns[town].sites.push(self.sites.len());
        self.sites.push(Site {
            town,
            at: (centre.0 + 2.0 * chance.normal(), centre.1 + 2.0 * chance.normal()),
            places,
            babies: (u16::from(places) * 6).div_ceil(10).max(3).try_into().unwrap_or(places),
            tier,
            popularity: 0.8 * chance.normal() + liked,
            ready: chance.happens(0.4),
            closed: day(wednesday, 2).or(day(friday, 4)),
        });
    }

    /// As they stand in the file.
    pub fn locations(&self, first_week: NaiveDate) -> Vec<Location> {
        let resource = |id: &str, months_until, week| Resource {
            id: id.to_owned(),
            months_from: 0,
            months_until,
            places: vec![PlacesFrom { from: first_week, week }],
        };
        let location = |(number, site): (usize, &Site)| {
            let (rule, share) = match site.tier {
                Tier::Own => ("own", None),
                Tier::T2 => ("T2", Some(("priority", 200))),
                Tier::T3 => ("T3", Some(("vulnerable", 300))),
            };
            let reserves = share.into_iter().flat_map(|(fact, per_mille)| {
                [first_week.year(), first_week.year() + 1].map(|year| Reserve {
                    fact: fact.to_owned(),
                    from: NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(first_week),
                    until: NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(first_week),
                    per_mille,
                    measure: Measure::HalfDays,
                })
            });
            Location {
                id: site_id(number),
                rule: rule.to_owned(),
                resources: vec![
                    resource("total", None, Places::all(site.places).with(site.closed, 0)),
                    resource("babies", Some(12), Places::all(site.babies).with(site.closed, 0)),
                ],
                closed: Vec::new(),
                reserves: reserves.collect(),
                children: Vec::new(),
            }
        };
        self.sites.iter().enumerate().map(location).collect()
    }
}

/// The code of a location.
pub fn site_id(number: usize) -> String {
    format!("L{:04}", number + 1)
}

/// A count as a fraction.
fn whole(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or_default())
}

/// The nearest whole number; numbers here are small and not negative.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small, not negative")]
pub fn rounded(number: f64) -> u64 {
    (number + 0.5) as u64
}
