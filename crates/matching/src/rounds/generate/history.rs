//! The children who came before: 170 weeks in which whoever asks first comes first, and
//! takes any location in reach, on one day less if need be.

use super::area::{Area, rounded};
use super::families::{REQUESTS_PER_BIRTH, Wish, leaves, season, wish};
use crate::rounds::chance::Chance;
use crate::rounds::document::Enrolled;
use crate::rounds::parts::{LANES, Lanes, Parts};
use chrono::{Days, Months, NaiveDate};

const WEEKS: u64 = 170;

/// The children at each location when the round begins.
pub fn children(area: &Area, first_week: NaiveDate, chance: &mut Chance) -> Vec<Vec<Enrolled>> {
    let mut there: Vec<Vec<Enrolled>> = vec![Vec::new(); area.sites.len()];
    for week in 0..WEEKS {
        let monday = first_week - Days::new(7 * (WEEKS - week));
        let next = monday + Days::new(7);
        for children in &mut there {
            children.retain(|child| child.leaves > monday);
        }
        // 52 weeks of the season come to 1.0 each, on average.
        let share = season(monday, week) / SEASON_OF_A_YEAR;
        for (number, town) in area.towns.iter().enumerate() {
            let asking = town.births * REQUESTS_PER_BIRTH * share;
            for _ in 0..rounded(asking + chance.within(-0.5, 0.5)) {
                let wish = wish(area, number, chance);
                let born = monday - Days::new(7 * wish.age_weeks + chance.below(7));
                let leaves = leaves(born, chance);
                if leaves > next {
                    come(area, &mut there, &wish, (born, monday, leaves));
                }
            }
        }
    }
    for children in &mut there {
        children.retain(|child| child.leaves > first_week);
        for child in children {
            child.from = None;
        }
    }
    there
}

/// What [`season`] comes to in a year.
const SEASON_OF_A_YEAR: f64 = 54.0;

/// The first location with room on all days, or on all but one, takes the child. Those who
/// are there only leave, so the first week decides.
fn come(
    area: &Area,
    there: &mut [Vec<Enrolled>],
    wish: &Wish,
    (born, from, leaves): (NaiveDate, NaiveDate, NaiveDate),
) {
    let facts = [("vulnerable", wish.traits.vulnerable()), ("priority", wish.traits.priority())];
    for (number, _) in &wish.sites {
        let site = &area.sites[*number];
        let taken = taken(&there[*number], from);
        let baby = is_baby(born, from);
        let room = |lane: usize| {
            site.closed.bits() & (1 << lane) == 0
                && taken.0[lane] < site.places
                && (!baby || taken.1[lane] < site.babies)
        };
        let full = wish.days.days().filter(|day| !day.lanes().all(room));
        let full = full.fold(Parts::EMPTY, Parts::or);
        let days = wish.days.without(full);
        if full.days().count() <= 1 && !days.is_empty() {
            let held = facts.iter().filter(|(_, held)| *held);
            there[*number].push(Enrolled {
                born,
                days,
                from: Some(from),
                leaves,
                facts: held.map(|(name, _)| (*name).to_owned()).collect(),
            });
            return;
        }
    }
}

/// Children per half day, and babies among them.
fn taken(children: &[Enrolled], monday: NaiveDate) -> (Lanes, Lanes) {
    let mut taken = ([0; LANES], [0; LANES]);
    for child in children {
        for lane in child.days.lanes() {
            taken.0[lane] += 1;
            taken.1[lane] += u8::from(is_baby(child.born, monday));
        }
    }
    taken
}

fn is_baby(born: NaiveDate, day: NaiveDate) -> bool {
    born.checked_add_months(Months::new(12)).is_some_and(|birthday| birthday > day)
}
