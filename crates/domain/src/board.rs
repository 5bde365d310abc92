//! The placement board (*plaatsbord*): how well a location has room for what a child looks
//! for, and where sketches together are more than there are places.
//!
//! A sketch is a child that somebody of the desk provisionally puts at a location. It takes a
//! place as a *draft* (see [`crate::capacity`]) until it is withdrawn, the location says no,
//! or a proposal to the family takes over.

use crate::capacity::{Ages, Cell, Day, Free, Need, Week, together};
use crate::week::{DayPart, WeekPattern, Weekday};

/// What there is on an asked part of the week, in every week that was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spot {
    /// A place, whatever happens.
    Free,
    /// A place, if children leave for school as expected.
    Perhaps,
    /// No place.
    Full,
    /// No care then.
    NoCare,
}

impl Spot {
    fn of(free: Option<Free>) -> Self {
        match free {
            None => Self::NoCare,
            Some(free) if free.certain > 0 => Self::Free,
            Some(free) if free.expected > 0 => Self::Perhaps,
            Some(_) => Self::Full,
        }
    }
}

/// How well a location has room for a child.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fit {
    /// Each asked part of the week with what there is.
    pub spots: Vec<(Weekday, DayPart, Spot)>,
}

impl Fit {
    /// Parts of the week of which there is this.
    #[must_use]
    pub fn on(&self, wanted: Spot) -> WeekPattern {
        let found = self.spots.iter().filter(|(_, _, spot)| *spot == wanted);
        found.fold(WeekPattern::EMPTY, |week, (day, part, _)| week.with(*day, *part))
    }

    /// The parts of the week to take: those with a place, for certain or perhaps.
    #[must_use]
    pub fn possible(&self) -> WeekPattern {
        self.on(Spot::Free).or(self.on(Spot::Perhaps))
    }

    /// How many of the asked parts have a place, for certain or perhaps.
    #[must_use]
    pub fn fitting(&self) -> u32 {
        self.possible().parts()
    }

    /// How many parts are asked.
    #[must_use]
    pub const fn asked(&self) -> usize {
        self.spots.len()
    }

    /// Whether every asked part has a place, for certain or perhaps.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.spots.iter().all(|(_, _, spot)| *spot <= Spot::Perhaps)
    }
}

/// How well a location has room for what is looked for in all of these weeks together: a
/// part of the week is as free as in the fullest of them. Days on which it is closed are
/// passed over. Of whole days that may be any, the days with most room are taken.
#[must_use]
pub fn fit(weeks: &[Week], need: Need) -> Fit {
    let whole = together(weeks);
    let spot = |day: Weekday, part: DayPart| {
        let free = whole.and_then(|week| week.on(day, part));
        (day, part, Spot::of(free))
    };
    let parts = match need {
        Need::Parts(parts) => parts,
        Need::Days(days) => {
            let mut best: Vec<Weekday> = Weekday::ALL.iter().take(5).copied().collect();
            best.sort_by_key(|day| {
                let worst = WHOLE_DAY.map(|part| spot(*day, part).2).into_iter().max();
                (worst, *day as usize)
            });
            let best = best.into_iter().take(usize::from(days));
            best.flat_map(|day| WHOLE_DAY.map(|part| (day, part)))
                .fold(WeekPattern::EMPTY, |week, (day, part)| week.with(day, part))
        }
    };
    let asked = parts.days().flat_map(|day| parts.on(day).map(move |part| (day, part)));
    Fit { spots: asked.map(|(day, part)| spot(day, part)).collect() }
}

const WHOLE_DAY: [DayPart; 2] = [DayPart::Morning, DayPart::Afternoon];

/// A part of the week over several days: its fullest moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// Day of the week.
    pub weekday: Weekday,
    /// Part of the day.
    pub part: DayPart,
    /// How full it is; none when there is no care on any of the days.
    pub cell: Option<Cell>,
    /// What is free for the ages that were asked for.
    pub free: Free,
}

/// The fullest moment of every part of the week among these days, for children of these ages.
#[must_use]
pub fn fullest(days: &[Day], parts: &[DayPart], ages: Ages) -> Vec<Moment> {
    let mut moments = Vec::new();
    for weekday in Weekday::ALL {
        for part in parts {
            let there = days.iter().filter(|day| Weekday::of(day.date) == *weekday);
            let fullest = there
                .filter_map(|day| Some((day.part(*part), day.free(*part, ages)?)))
                .min_by_key(|(cell, free)| (free.certain, free.expected, u16::MAX - cell.over()));
            moments.push(Moment {
                weekday: *weekday,
                part: *part,
                cell: fullest.map(|(cell, _)| cell),
                free: fullest.map(|(_, free)| free).unwrap_or_default(),
            });
        }
    }
    moments
}

/// The parts of this week on which there are more children than places on one of these days,
/// each with how many more.
#[must_use]
pub fn crowded(days: &[Day], week: WeekPattern) -> Vec<(Weekday, DayPart, u16)> {
    let mut found = Vec::new();
    for weekday in week.days() {
        for part in week.on(weekday) {
            let there = days.iter().filter(|day| Weekday::of(day.date) == weekday);
            let over = there.filter(|day| day.closed.is_none()).map(|day| day.part(part).over());
            if let Some(over) = over.max().filter(|over| *over > 0) {
                found.push((weekday, part, over));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Spot, crowded, fit, fullest};
    use crate::capacity::{
        Ages, Capacity, Certainty, Change, Need, Occupant, Span, What, day, forecast,
    };
    use crate::places::OfferedPlaces;
    use crate::week::{DayPart, WeekPattern, Weekday};
    use chrono::NaiveDate;

    fn monday() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 9, 7).expect("a Monday")
    }

    fn child(week: WeekPattern, certainty: Certainty, leaves: Option<NaiveDate>) -> Occupant {
        let span = Span { from: monday(), until: None };
        Occupant { number: 1, week, span, certainty, birth: None, leaves }
    }

    /// One place on Monday to Wednesday, whole days.
    fn one_place() -> Capacity {
        let mut standard = OfferedPlaces::default();
        for weekday in WeekPattern::full_days(3).days() {
            for part in [DayPart::Morning, DayPart::Afternoon] {
                standard.set(weekday, part, 1);
            }
        }
        Capacity { standard, changes: vec![] }
    }

    #[test]
    fn every_asked_part_is_told_apart() {
        let tuesday = WeekPattern::EMPTY.with(Weekday::Tuesday, DayPart::Morning);
        let wednesday = WeekPattern::EMPTY.with(Weekday::Wednesday, DayPart::Morning);
        let there = [
            child(tuesday, Certainty::Confirmed, None),
            child(wednesday, Certainty::Confirmed, Some(monday())),
        ];
        let weeks = forecast(&one_place(), &there, monday(), 4, Ages::default());
        let found = fit(&weeks, Need::Parts(WeekPattern::full_days(4)));
        assert_eq!((found.fitting(), found.asked(), found.is_whole()), (5, 8, false));
        assert_eq!(found.on(Spot::Full), tuesday);
        assert_eq!(found.on(Spot::Perhaps), wednesday);
        assert_eq!(found.on(Spot::NoCare).day_count(), 1);
        let any = fit(&weeks, Need::Days(2));
        let days: Vec<Weekday> = any.possible().days().collect();
        assert_eq!(days, vec![Weekday::Monday, Weekday::Wednesday]);
        assert!(any.is_whole());
    }

    #[test]
    fn a_closed_week_takes_nobodys_place() {
        let closed = Span { from: monday(), until: Some(monday() + chrono::Days::new(6)) };
        let changes = vec![Change { span: closed, what: What::Closed }];
        let capacity = Capacity { changes, ..one_place() };
        let weeks = forecast(&capacity, &[], monday(), 2, Ages::default());
        assert!(fit(&weeks, Need::Parts(WeekPattern::full_days(3))).is_whole());
        assert!(!fit(&[], Need::Parts(WeekPattern::full_days(3))).is_whole());
    }

    #[test]
    fn two_sketches_for_one_place_are_one_too_many() {
        let sketch = child(WeekPattern::full_days(1), Certainty::Draft, None);
        let days: Vec<_> = monday()
            .iter_days()
            .take(14)
            .map(|date| day(&one_place(), &[sketch, sketch], date))
            .collect();
        let over = crowded(&days, WeekPattern::full_days(2));
        let parts = [DayPart::Morning, DayPart::Afternoon];
        assert_eq!(over, parts.map(|part| (Weekday::Monday, part, 1)).to_vec());
        let moments = fullest(&days, &parts, Ages::default());
        let first = moments.first().expect("Monday morning");
        assert_eq!((first.free.certain, first.cell.map(|cell| cell.draft)), (0, Some(2)));
        let friday = moments.iter().find(|one| one.weekday == Weekday::Friday);
        assert_eq!(friday.and_then(|one| one.cell), None);
    }
}
