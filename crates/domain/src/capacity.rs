//! Capacity (*capaciteit*) and occupancy (*bezetting*) of a location: how many places there
//! are on each part of each day, and how many of them are taken, with how much certainty.
//!
//! The rules of [`day`], the one function that says how full a day is:
//!
//! 1. A day is closed when a closing of the location covers it, or when it is a public
//!    holiday; unless an opening of the location covers it. A closed day has no places and
//!    nobody is there.
//! 2. The places offered on a part of the day are those of the location's standard week,
//!    or of the dated change that covers the day; of several, the one that begins last, and
//!    of those the one that was recorded last.
//! 3. A limit without ages (one caregiver: at most so many children) lowers that number. A
//!    limit with ages is kept apart in [`Day::limits`]: it binds children of those ages only.
//! 4. A child is there from its first day up to and on its last, on the parts of its week.
//!    A child whose days are not known is nowhere; [`without_days`] counts those.
//! 5. *Confirmed* is a child that is there, or that a location confirmed; *planned* a child
//!    whose family said yes and that still has to begin; *draft* a proposal that waits for
//!    an answer, or a sketch of the desk. A planned child is confirmed from its first day on.
//! 6. A child of which nobody told until when it stays, may leave from the first day on which
//!    it can enter nursery school. From that day it counts as *leaving*, and not any more as
//!    confirmed, planned or draft: it is expected to be gone and this is not certain.
//! 7. Reserved places are kept apart for their purpose until the reservation ends. They are
//!    never more than what is offered.
//! 8. Certainly free is what is offered, less reserved, taken and leaving; expected free is
//!    the same with the leaving counted as gone. Neither is ever below zero.

mod forecast;
#[cfg(test)]
mod tests;

pub use forecast::{
    Free, Need, Room, Stretch, Week, first_room, forecast, leaves_on, stretches, together,
};

use crate::calendar::is_public_holiday;
use crate::places::OfferedPlaces;
use crate::week::{DayPart, WeekPattern, Weekday};
use crate::words::word_enum;
use chrono::NaiveDate;

word_enum! {
    /// What a dated change of a location does.
    ChangeKind {
        /// Other numbers of offered places.
        Offered = "offered",
        /// Closed: leave, training, works.
        Closed = "closed",
        /// Open on a public holiday, or within a longer closing.
        Open = "open",
        /// Places kept apart for a purpose.
        Reserved = "reserved",
        /// At most so many children at once, of all ages or of some.
        Limit = "limit",
    }
}

word_enum! {
    /// For whom places are kept apart.
    Purpose {
        /// Dringende opvang.
        Urgent = "urgent",
        /// Inclusieve opvang.
        Inclusive = "inclusive",
        /// Voorrangsgroepen.
        Priority = "priority",
        /// Ruimere openingsuren.
        Hours = "hours",
        /// Something that the note tells.
        Other = "other",
    }
}

word_enum! {
    /// How certain it is that a place is taken.
    Certainty {
        /// There, or confirmed by the location.
        Confirmed = "confirmed",
        /// The family said yes; the child still has to begin.
        Planned = "planned",
        /// A proposal without an answer, or a sketch.
        Draft = "draft",
    }
}

impl Certainty {
    /// The level of a child with this first day, seen on a day: what was planned and has
    /// begun, is certain.
    #[must_use]
    pub fn seen_on(self, today: NaiveDate, from: NaiveDate) -> Self {
        match self {
            Self::Planned if from <= today => Self::Confirmed,
            other => other,
        }
    }
}

/// Days from one to another; both belong to it. Without a last day it goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub until: Option<NaiveDate>,
}

impl Span {
    /// Whether a day belongs to it.
    #[must_use]
    pub fn covers(self, day: NaiveDate) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

/// Ages in whole months: from the first up to, and not including, the second.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ages {
    /// Youngest.
    pub from: Option<i32>,
    /// Too old.
    pub to: Option<i32>,
}

impl Ages {
    /// Younger than a year (*baby's*).
    pub const BABIES: Self = Self { from: None, to: Some(12) };
    /// A year or older (*peuters*).
    pub const TODDLERS: Self = Self { from: Some(12), to: None };

    /// Whether every age belongs to it.
    #[must_use]
    pub const fn is_all(self) -> bool {
        self.from.is_none() && self.to.is_none()
    }

    /// Whether a child of so many months belongs to it.
    #[must_use]
    pub fn has(self, months: i32) -> bool {
        self.from.is_none_or(|from| months >= from) && self.to.is_none_or(|to| months < to)
    }

    /// Whether an age belongs to both.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        let starts_before = |from: Option<i32>, to: Option<i32>| match (from, to) {
            (Some(from), Some(to)) => from < to,
            _ => true,
        };
        starts_before(self.from, other.to) && starts_before(other.from, self.to)
    }
}

/// What a dated change does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// Other numbers of offered places.
    Offered(OfferedPlaces),
    /// Closed.
    Closed,
    /// Open although it would be closed.
    Open,
    /// So many places on these parts of the week are kept apart.
    Reserved(u16, WeekPattern),
    /// At most so many children of these ages on these parts of the week.
    Limit(u16, WeekPattern, Ages),
}

/// A dated change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// When.
    pub span: Span,
    /// What.
    pub what: What,
}

/// What a location has to offer through time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Capacity {
    /// The places of a week in which nothing is changed.
    pub standard: OfferedPlaces,
    /// The changes, in the order in which they were recorded.
    pub changes: Vec<Change>,
}

/// A child, or several that are alike, that takes a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occupant {
    /// How many children.
    pub number: u16,
    /// On which parts of the week.
    pub week: WeekPattern,
    /// First and last day of care.
    pub span: Span,
    /// How certain.
    pub certainty: Certainty,
    /// Day of birth, or the day on which it is due; a month stands for its last day.
    pub birth: Option<NaiveDate>,
    /// The day from which it may be gone to school; none when its last day is told.
    pub leaves: Option<NaiveDate>,
}

impl Occupant {
    /// Whether it may be among children of these ages; yes when its age is not known.
    fn is_among(&self, ages: Ages, day: NaiveDate) -> bool {
        let birth =
            self.birth.map_or(crate::families::Birth::Unknown, crate::families::Birth::Born);
        birth.age_in_months(day).is_none_or(|months| ages.has(months))
    }
}

/// How full a part of a day is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Cell {
    /// Places.
    pub offered: u16,
    /// Of which kept apart.
    pub reserved: u16,
    /// Children that are there.
    pub confirmed: u16,
    /// Children that will begin.
    pub planned: u16,
    /// Children that may begin.
    pub draft: u16,
    /// Children that may be gone to school by then.
    pub leaving: u16,
}

impl Cell {
    /// Places taken, at every level of certainty, without those who are leaving.
    #[must_use]
    pub const fn taken(self) -> u16 {
        self.confirmed.saturating_add(self.planned).saturating_add(self.draft)
    }

    /// Places that nobody can take any more: free also when everybody stays.
    #[must_use]
    pub const fn free(self) -> Free {
        let open = self.offered.saturating_sub(self.reserved).saturating_sub(self.taken());
        Free { certain: open.saturating_sub(self.leaving), expected: open }
    }

    /// Children more than there are places.
    #[must_use]
    pub const fn over(self) -> u16 {
        self.taken().saturating_sub(self.offered)
    }

    fn add(&mut self, occupant: &Occupant, day: NaiveDate) {
        let level = match occupant.certainty {
            _ if occupant.leaves.is_some_and(|leaves| leaves <= day) => &mut self.leaving,
            Certainty::Confirmed => &mut self.confirmed,
            Certainty::Planned => &mut self.planned,
            Certainty::Draft => &mut self.draft,
        };
        *level = level.saturating_add(occupant.number);
    }
}

/// A day of a location.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// Which.
    pub date: NaiveDate,
    /// Why it is closed.
    pub closed: Option<Closed>,
    /// Its parts, in the order of [`DayPart::ALL`].
    pub parts: [Cell; 5],
    /// The same for each limit with ages; `offered` is the most that may be there.
    pub limits: Vec<(Ages, [Cell; 5])>,
}

/// Why a day is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    /// A public holiday.
    Holiday,
    /// A closing of the location.
    Location,
}

impl Day {
    /// How full a part is.
    #[must_use]
    pub const fn part(&self, part: DayPart) -> Cell {
        self.parts[part as usize]
    }

    /// What is free on a part for a child of one of these ages: the least of all places and of
    /// each limit for such ages. None when there is no care then.
    #[must_use]
    pub fn free(&self, part: DayPart, ages: Ages) -> Option<Free> {
        let cell = self.part(part);
        if self.closed.is_some() || cell.offered == 0 {
            return None;
        }
        let bound = self.limits.iter().filter(|(its, _)| !ages.is_all() && its.overlaps(ages));
        let bound = bound.map(|(_, parts)| parts[part as usize].free());
        Some(bound.fold(cell.free(), Free::least))
    }
}

/// How full a location is on a day; its rules stand above.
#[must_use]
pub fn day(capacity: &Capacity, occupants: &[Occupant], date: NaiveDate) -> Day {
    let mut day =
        Day { date, closed: closed(capacity, date), parts: [Cell::default(); 5], limits: vec![] };
    if day.closed.is_some() {
        return day;
    }
    let weekday = Weekday::of(date);
    for part in DayPart::ALL {
        day.parts[*part as usize].offered = offered(capacity, date, weekday, *part);
    }
    for change in covering(capacity, date) {
        match change.what {
            What::Limit(most, week, ages) if ages.is_all() => {
                each_part(&mut day.parts, week, weekday, |cell| {
                    cell.offered = cell.offered.min(most)
                });
            }
            What::Limit(most, week, ages) => {
                let mut parts = day.parts;
                each_part(&mut parts, week, weekday, |cell| cell.offered = cell.offered.min(most));
                day.limits.push((ages, parts));
            }
            _ => {}
        }
    }
    for change in covering(capacity, date) {
        if let What::Reserved(number, week) = change.what {
            each_part(&mut day.parts, week, weekday, |cell| {
                cell.reserved = cell.reserved.saturating_add(number).min(cell.offered);
            });
        }
    }
    for occupant in occupants.iter().filter(|occupant| occupant.span.covers(date)) {
        let add = |cell: &mut Cell| cell.add(occupant, date);
        each_part(&mut day.parts, occupant.week, weekday, add);
        for (ages, parts) in &mut day.limits {
            if occupant.is_among(*ages, date) {
                each_part(parts, occupant.week, weekday, add);
            }
        }
    }
    day
}

/// Children that are there on a day while nobody knows on which days of the week.
#[must_use]
pub fn without_days(occupants: &[Occupant], date: NaiveDate) -> u16 {
    let there = |one: &&Occupant| one.span.covers(date) && one.week.is_empty();
    occupants.iter().filter(there).map(|one| one.number).fold(0, u16::saturating_add)
}

fn covering(capacity: &Capacity, date: NaiveDate) -> impl Iterator<Item = &Change> {
    capacity.changes.iter().filter(move |change| change.span.covers(date))
}

fn closed(capacity: &Capacity, date: NaiveDate) -> Option<Closed> {
    let any = |wanted: &What| covering(capacity, date).any(|change| change.what == *wanted);
    if any(&What::Open) {
        None
    } else if any(&What::Closed) {
        Some(Closed::Location)
    } else {
        is_public_holiday(date).then_some(Closed::Holiday)
    }
}

fn offered(capacity: &Capacity, date: NaiveDate, weekday: Weekday, part: DayPart) -> u16 {
    let changed = covering(capacity, date).filter_map(|change| match &change.what {
        What::Offered(places) => Some((change.span.from, places)),
        _ => None,
    });
    // Of those that begin on the same day, `max_by_key` takes the last.
    let places = changed.max_by_key(|(from, _)| *from).map_or(&capacity.standard, |(_, it)| it);
    places.on(weekday, part)
}

fn each_part(
    parts: &mut [Cell; 5],
    week: WeekPattern,
    weekday: Weekday,
    mut change: impl FnMut(&mut Cell),
) {
    for part in week.on(weekday) {
        change(&mut parts[part as usize]);
    }
}

/// A number of days together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sum {
    /// Days on which there is care.
    pub open_days: u32,
    /// Parts of days times places, and the same of all that takes them.
    pub offered: u32,
    /// Kept apart.
    pub reserved: u32,
    /// Certainly taken.
    pub confirmed: u32,
    /// Planned.
    pub planned: u32,
    /// Not certain.
    pub draft: u32,
    /// May be gone.
    pub leaving: u32,
    /// Parts of days on which there are more children than places.
    pub over: u32,
    /// Parts of days on which a place is certainly free.
    pub with_room: u32,
}

impl Sum {
    /// Of these days.
    #[must_use]
    pub fn of<'a>(days: impl IntoIterator<Item = &'a Day>) -> Self {
        let mut sum = Self::default();
        for day in days {
            sum.open_days += u32::from(day.parts.iter().any(|cell| cell.offered > 0));
            for cell in &day.parts {
                sum.offered += u32::from(cell.offered);
                sum.reserved += u32::from(cell.reserved);
                sum.confirmed += u32::from(cell.confirmed);
                sum.planned += u32::from(cell.planned);
                sum.draft += u32::from(cell.draft);
                sum.leaving += u32::from(cell.leaving);
                sum.over += u32::from(cell.over() > 0);
                sum.with_room += u32::from(cell.free().certain > 0);
            }
        }
        sum
    }

    /// Taken at every level of certainty.
    #[must_use]
    pub const fn taken(&self) -> u32 {
        self.confirmed + self.planned + self.draft
    }

    /// A share of what is offered, in whole percents, rounded to the nearest; none when
    /// nothing is offered.
    #[must_use]
    pub fn percent(&self, part: u32) -> Option<u32> {
        (self.offered > 0).then(|| (part * 100 + self.offered / 2) / self.offered)
    }
}
