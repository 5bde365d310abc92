//! Counts the children of every half day of the calendar, and the places.
//!
//! Where more children were there already than there are places, the plan may add nobody.

use super::{Finding, Verdict};
use crate::rounds::document::{Document, Location, Resource};
use crate::rounds::parts::{LANES, Parts, part_name};
use crate::rounds::plan::Plan;
use chrono::{Datelike, Days, Months, NaiveDate};
use std::collections::BTreeMap;

/// A child that comes from one day until before another.
#[derive(Clone, Copy)]
struct Coming {
    born: NaiveDate,
    days: Parts,
    from: NaiveDate,
    until: NaiveDate,
}

pub fn check(document: &Document, plan: &Plan, verdict: &mut Verdict) {
    let mut new: BTreeMap<&str, Vec<Coming>> = BTreeMap::new();
    for (request, outcome) in document.requests.iter().zip(&plan.outcomes) {
        if let Some(given) = &outcome.place {
            let (born, until) = (request.born, request.leaves);
            let coming = Coming { born, days: given.days, from: given.start, until };
            new.entry(given.location.as_str()).or_default().push(coming);
        }
    }
    let calendar = Calendar { first: document.first_week, days: 7 * usize::from(document.weeks) };
    for location in &document.locations {
        let Some(new) = new.get(location.id.as_str()) else { continue };
        for resource in &location.resources {
            calendar.check(location, resource, new, verdict);
        }
    }
}

struct Calendar {
    first: NaiveDate,
    days: usize,
}

impl Calendar {
    fn check(
        &self,
        location: &Location,
        resource: &Resource,
        new: &[Coming],
        verdict: &mut Verdict,
    ) {
        let there: Vec<Coming> = location
            .children
            .iter()
            .map(|child| Coming {
                born: child.born,
                days: child.days,
                from: child.from.unwrap_or(self.first),
                until: child.leaves,
            })
            .collect();
        let added = self.count(resource, new);
        let before = self.count(resource, &there);
        for day in 0..self.days {
            let date = self.date(day);
            let weekday = date.weekday().num_days_from_monday() as usize;
            if is_closed(location, date, weekday as u64) {
                continue;
            }
            for lane in [2 * weekday, 2 * weekday + 1, 14, 15] {
                let places = places_on(resource, date, lane);
                let children = added[day][lane] + before[day][lane];
                if added[day][lane] > 0 && children > places {
                    verdict.findings.push(Finding::Overfull {
                        location: location.id.clone(),
                        resource: resource.id.clone(),
                        day: date,
                        part: part_name(lane),
                        places,
                        children,
                    });
                    return;
                }
            }
        }
    }

    fn date(&self, day: usize) -> NaiveDate {
        self.first.checked_add_days(Days::new(day as u64)).unwrap_or(NaiveDate::MAX)
    }

    /// Children per day and lane who are of the age of a resource.
    fn count(&self, resource: &Resource, comings: &[Coming]) -> Vec<[u32; LANES]> {
        let mut counts = vec![[0; LANES]; self.days];
        for coming in comings {
            let at = |months: u8| coming.born.checked_add_months(Months::new(u32::from(months)));
            let old = at(resource.months_from).filter(|_| resource.months_from > 0);
            let from = coming.from.max(old.unwrap_or(NaiveDate::MIN));
            let until = resource
                .months_until
                .and_then(at)
                .map_or(coming.until, |end| end.min(coming.until));
            let number = |date: NaiveDate| {
                usize::try_from((date - self.first).num_days().max(0)).unwrap_or(0).min(self.days)
            };
            let (first, end) = (number(from), number(until));
            for (day, count) in counts.iter_mut().enumerate().take(end).skip(first) {
                let weekday = day % 7;
                for lane in [2 * weekday, 2 * weekday + 1, 14, 15] {
                    count[lane] += u32::from(coming.days.bits() & (1 << lane) != 0);
                }
            }
        }
        counts
    }
}

/// Places on a half day of a date; none before the first entry.
fn places_on(resource: &Resource, date: NaiveDate, lane: usize) -> u32 {
    let now = resource.places.iter().rfind(|entry| entry.from <= date);
    now.map_or(0, |entry| u32::from(entry.week.0[lane]))
}

/// Closed on a date; on a weekend too when it is from Monday to Friday.
fn is_closed(location: &Location, date: NaiveDate, weekday: u64) -> bool {
    let monday = date.checked_sub_days(Days::new(weekday)).unwrap_or(date);
    let friday = monday.checked_add_days(Days::new(4)).unwrap_or(date);
    location.closed.iter().any(|period| {
        let covers = |day: NaiveDate| period.from <= day && day <= period.until;
        covers(date) || (covers(monday) && covers(friday))
    })
}
