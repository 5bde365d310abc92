//! The forecast (*vooruitblik*): which places come free, week by week, and how certain it is.

use super::{Ages, Capacity, Occupant, day};
use crate::calendar::SchoolCalendar;
use crate::families::Birth;
use crate::week::{DayPart, WeekPattern, Weekday, monday_of};
use chrono::{Days, NaiveDate};

/// Free places: those that are free also when every child stays as long as it can, and
/// those when children leave on the first day on which they can go to school.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Free {
    /// Whatever happens.
    pub certain: u16,
    /// Most likely; never less than what is certain.
    pub expected: u16,
}

impl Free {
    /// The least of both.
    #[must_use]
    pub fn least(self, other: Self) -> Self {
        Self {
            certain: self.certain.min(other.certain),
            expected: self.expected.min(other.expected),
        }
    }
}

impl Free {
    const fn plus(self, other: Self) -> Self {
        Self {
            certain: self.certain.saturating_add(other.certain),
            expected: self.expected.saturating_add(other.expected),
        }
    }
}

const LANES: usize = 35;

/// What is free in a week, on each part of each weekday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Week {
    /// Its Monday.
    pub monday: NaiveDate,
    offered: u32,
    lanes: [Option<Free>; LANES],
}

impl Week {
    /// What is free on a part of a weekday; none when there is no care then.
    #[must_use]
    pub const fn on(&self, weekday: Weekday, part: DayPart) -> Option<Free> {
        self.lanes[weekday as usize * 5 + part as usize]
    }

    /// The parts of the week on which a place is free.
    #[must_use]
    pub fn pattern(&self, is_free: impl Fn(Free) -> bool) -> WeekPattern {
        moments().fold(WeekPattern::EMPTY, |week, (weekday, part)| {
            let free = self.on(weekday, part).is_some_and(&is_free);
            if free { week.with(weekday, part) } else { week }
        })
    }

    /// Weekdays on which a whole day, morning and afternoon, is free.
    #[must_use]
    pub fn whole_days(&self, is_free: impl Fn(Free) -> bool) -> u8 {
        let pattern = self.pattern(is_free);
        let whole = |day: &&Weekday| {
            pattern.has(**day, DayPart::Morning) && pattern.has(**day, DayPart::Afternoon)
        };
        u8::try_from(Weekday::ALL.iter().filter(whole).count()).unwrap_or(7)
    }

    /// Places offered, added up over the parts of the week.
    #[must_use]
    pub const fn offered(&self) -> u32 {
        self.offered
    }

    /// Adds the places of another location in the same week.
    pub fn add(&mut self, other: &Self) {
        self.offered += other.offered;
        for (lane, its) in self.lanes.iter_mut().zip(other.lanes) {
            *lane = match (*lane, its) {
                (Some(one), Some(other)) => Some(one.plus(other)),
                (one, other) => one.or(other),
            };
        }
    }

    /// Whether the same is free in another week, as far as both are open.
    fn is_like(&self, other: &Self) -> bool {
        let alike = |(one, other): (&Option<Free>, &Option<Free>)| {
            one.is_none() || other.is_none() || one == other
        };
        self.lanes.iter().zip(&other.lanes).all(alike)
    }

    /// Free places added up over the parts of the week.
    #[must_use]
    pub fn total(&self) -> (u32, u32) {
        self.lanes.iter().flatten().fold((0, 0), |(certain, expected), free| {
            (certain + u32::from(free.certain), expected + u32::from(free.expected))
        })
    }

    fn least(&mut self, other: &Self) {
        for (lane, its) in self.lanes.iter_mut().zip(other.lanes) {
            *lane = match (*lane, its) {
                (Some(one), Some(other)) => Some(one.least(other)),
                (one, other) => one.or(other),
            };
        }
    }
}

fn moments() -> impl Iterator<Item = (Weekday, DayPart)> {
    Weekday::ALL.iter().flat_map(|day| DayPart::ALL.iter().map(move |part| (*day, *part)))
}

/// What is free for children of these ages in each of a number of weeks, the first the week
/// of a day. What is past before that day counts as no care.
#[must_use]
pub fn forecast(
    capacity: &Capacity,
    occupants: &[Occupant],
    from: NaiveDate,
    weeks: u32,
    ages: Ages,
) -> Vec<Week> {
    let week = |number: u32| {
        let monday = monday_of(from).checked_add_days(Days::new(u64::from(number) * 7))?;
        let (mut lanes, mut offered) = ([None; LANES], 0);
        let week = monday.iter_days().zip(Weekday::ALL);
        for (date, weekday) in week.filter(|(date, _)| *date >= from) {
            let its = day(capacity, occupants, date);
            offered += its.parts.iter().map(|cell| u32::from(cell.offered)).sum::<u32>();
            for part in DayPart::ALL {
                lanes[*weekday as usize * 5 + *part as usize] = its.free(*part, ages);
            }
        }
        Some(Week { monday, offered, lanes })
    };
    (0..weeks).map_while(week).collect()
}

/// Weeks after each other in which the same is free.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// What is free in each of them; of its days that are closed in one week, what is free in
    /// another.
    pub week: Week,
    /// The last Sunday.
    pub until: NaiveDate,
}

/// Takes weeks together in which the same is free. A week of holidays between two that are
/// alike parts nothing.
#[must_use]
pub fn stretches(weeks: &[Week]) -> Vec<Stretch> {
    let mut all: Vec<Stretch> = Vec::new();
    for week in weeks {
        let until = week.monday.checked_add_days(Days::new(6)).unwrap_or(week.monday);
        match all.last_mut().filter(|last| last.week.is_like(week)) {
            Some(last) => {
                last.week.least(week);
                last.until = until;
            }
            None => all.push(Stretch { week: *week, until }),
        }
    }
    all
}

/// What somebody looks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Whole days, whichever.
    Days(u8),
    /// These parts of the week.
    Parts(WeekPattern),
}

impl Need {
    fn is_met(self, week: &Week, is_free: impl Fn(Free) -> bool) -> bool {
        match self {
            Self::Days(days) => week.whole_days(is_free) >= days,
            Self::Parts(parts) => parts.fits_in(week.pattern(is_free)),
        }
    }
}

/// From when there is room.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Room {
    /// Monday of the first week in which it is certain.
    pub certain: Option<NaiveDate>,
    /// Monday of the first week in which it is expected; never later than what is certain.
    pub expected: Option<NaiveDate>,
}

/// The first week from which there is room for what somebody looks for, in that week and in
/// each of the `lasting` weeks after it, as far as the forecast goes. Days on which the
/// location is closed are passed over: a holiday takes nobody's place.
#[must_use]
pub fn first_room(weeks: &[Week], need: Need, lasting: usize) -> Room {
    let mut room = Room::default();
    for index in 0..weeks.len() {
        let end = weeks.len().min(index + lasting + 1);
        let Some(whole) = weeks.get(index..end).and_then(together) else { break };
        let monday = Some(whole.monday);
        if room.expected.is_none() && need.is_met(&whole, |free| free.expected > 0) {
            room.expected = monday;
        }
        if room.expected.is_some() && need.is_met(&whole, |free| free.certain > 0) {
            room.certain = monday;
            break;
        }
    }
    room
}

/// What is free in each of these weeks: as little as in the fullest. Days on which the location
/// is closed are passed over. None of no weeks.
#[must_use]
pub fn together(weeks: &[Week]) -> Option<Week> {
    let (first, others) = weeks.split_first()?;
    let mut whole = *first;
    others.iter().for_each(|week| whole.least(week));
    Some(whole)
}

/// The day from which a child may be gone to nursery school; none when its birth is not known.
/// A child that is due counts as born on that day.
#[must_use]
pub fn leaves_on(calendar: &SchoolCalendar, birth: Birth) -> Option<NaiveDate> {
    Some(calendar.earliest_entry(birth.date()?)?.date)
}
