//! Whether one request fits one place. Runs for every waiting request, so it
//! compares bits and numbers only and makes nothing on the heap.

use crate::candidates::Candidate;
use chrono::NaiveDate;
use domain::calendar::{ENTRY_AGE_MONTHS, SchoolCalendar};
use domain::families::Birth;
use domain::places::{FreePlace, LocationKind, Tariff};
use domain::requests::{CareType, TariffNeed};
use domain::week::WeekPattern;

/// How well a place answers what is still needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// All of it, from the day on which the family wants it or can have it at once.
    Whole,
    /// Not all of the days that were asked.
    Partly {
        /// Days a week that stay open.
        missing_days: u8,
        /// Parts of the asked week that stay open; empty when only a number was asked.
        missing: WeekPattern,
    },
    /// All of the days, but from a later day.
    LaterStart {
        /// Days after the day on which care is wanted, be it past or not.
        days: i64,
    },
}

/// Why a request does not come into question for a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Exclusion {
    /// Everything that was asked is found.
    NothingLeft,
    /// Another proposal waits for the family's answer.
    OpenProposal,
    /// This location and this family have already said no.
    RefusedThisLocation,
    /// None of the asked days is free, and other days will not do.
    NoSharedDays,
    /// The place ends before care would start.
    EndsBefore {
        /// Last day of the place.
        until: NaiveDate,
    },
    /// The child is younger than the location takes.
    TooYoung {
        /// Age in months on the first day; negative before birth.
        months: i32,
    },
    /// The child is older than the location takes.
    TooOld {
        /// Age in months on the first day.
        months: i32,
    },
    /// The child can go to school by then.
    AtSchool {
        /// The entry date.
        since: NaiveDate,
    },
}

/// How a request and a place compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fitting {
    pub(crate) days: DaysFit,
    pub(crate) start: StartFit,
    pub(crate) age_known: bool,
    pub(crate) care_differs: bool,
    pub(crate) tariff_differs: bool,
    pub(crate) grade: Grade,
}

/// Order in which requests come forward before the law's order is looked at: a
/// request that does not want what is free is not one "to choose from".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Grade {
    /// Fits wholly.
    Whole,
    /// Fits partly, within the room that the family leaves.
    WithinFlexibility,
    /// Fits only if the family gives more room than it said: worth asking.
    WorthAsking,
}

/// The days of a place beside the days of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct DaysFit {
    /// Days a week still looked for.
    pub(crate) asked: u8,
    /// Days on which all that was asked is free.
    pub(crate) shared: u8,
    /// Days on which only a part of what was asked is free.
    pub(crate) in_part: u8,
    /// Other free days that could stand in for asked ones.
    pub(crate) other: u8,
    /// Parts of the week that could be proposed.
    pub(crate) offered: WeekPattern,
    /// Parts of the asked week that stay open.
    pub(crate) missing: WeekPattern,
    /// Only a number of days was asked, or the days vary.
    pub(crate) by_number: bool,
}

/// The first day of a place beside the wanted first day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct StartFit {
    /// The day on which this child would start.
    pub(crate) first_day: NaiveDate,
    /// Days from the wanted start (or today, when past) to the first day.
    pub(crate) wait: i64,
    /// Days from the wanted start to the first day.
    pub(crate) later: i64,
    /// Days by which the wanted start is past today.
    pub(crate) overdue: i64,
    /// Days during which the place would stay empty.
    pub(crate) empty: i64,
}

impl DaysFit {
    const NONE: Self = Self {
        asked: 0,
        shared: 0,
        in_part: 0,
        other: 0,
        offered: WeekPattern::EMPTY,
        missing: WeekPattern::EMPTY,
        by_number: false,
    };

    pub(crate) const fn missing_days(&self) -> u8 {
        self.asked.saturating_sub(self.shared)
    }
}

impl Fitting {
    pub(crate) const fn fit(&self) -> Fit {
        if self.days.missing_days() > 0 {
            Fit::Partly { missing_days: self.days.missing_days(), missing: self.days.missing }
        } else if self.start.wait > 0 {
            Fit::LaterStart { days: self.start.later }
        } else {
            Fit::Whole
        }
    }
}

/// Compares a request with a place; `hold_days` is how long a place may stay empty
/// for a child that comes later.
pub(crate) fn fitting(
    place: &FreePlace,
    candidate: &Candidate,
    today: NaiveDate,
    hold_days: u16,
) -> Result<Fitting, Exclusion> {
    let days = compare_days(place.week, candidate);
    refuse_at_once(&days, candidate)?;
    let start = compare_start(place.from.max(today), candidate.wish.start, today);
    if let Some(until) = place.until.filter(|until| *until < start.first_day) {
        return Err(Exclusion::EndsBefore { until });
    }
    let age = candidate.birth.age_in_months(start.first_day);
    if let Some(months) = age.filter(|months| !place.admits(*months)) {
        let young = place.age_from.is_some_and(|from| months < from);
        return Err(if young {
            Exclusion::TooYoung { months }
        } else {
            Exclusion::TooOld { months }
        });
    }
    if let Some(since) = school_entry(candidate.birth, age).filter(|day| *day <= start.first_day) {
        return Err(Exclusion::AtSchool { since });
    }
    let mut fitting = Fitting {
        days,
        start,
        age_known: age.is_some(),
        care_differs: !care_suits(candidate.wish.care, place.kind),
        tariff_differs: candidate.wish.tariff == TariffNeed::Income && place.tariff == Tariff::Free,
        grade: Grade::Whole,
    };
    fitting.grade = grade(&fitting, candidate, hold_days);
    Ok(fitting)
}

/// The day on which a child of this age in months can go to school; none when it is far too
/// young, which spares reading the calendar for most.
fn school_entry(birth: Birth, age: Option<i32>) -> Option<NaiveDate> {
    let old_enough = age.and_then(|months| u32::try_from(months).ok())? >= ENTRY_AGE_MONTHS;
    if old_enough { school_day(birth) } else { None }
}

/// The first entry date on which a child can go to nursery school.
pub(crate) fn school_day(birth: Birth) -> Option<NaiveDate> {
    SchoolCalendar::default().earliest_entry(birth.date()?).map(|entry| entry.date)
}

/// What needs no date: nothing left, already asked, already refused, no day in common.
fn refuse_at_once(days: &DaysFit, candidate: &Candidate) -> Result<(), Exclusion> {
    let nothing_left = candidate.residual_days == 0 && candidate.residual_week.is_empty();
    if nothing_left && candidate.wish.days_per_week() > 0 {
        Err(Exclusion::NothingLeft)
    } else if candidate.open_proposal {
        Err(Exclusion::OpenProposal)
    } else if candidate.refused_this_location {
        Err(Exclusion::RefusedThisLocation)
    } else if days.offered.is_empty()
        || (days.shared == 0
            && days.in_part == 0
            && days.asked > 0
            && !candidate.wish.flexibility.other_days)
    {
        Err(Exclusion::NoSharedDays)
    } else {
        Ok(())
    }
}

fn compare_days(free: WeekPattern, candidate: &Candidate) -> DaysFit {
    let week = candidate.residual_week;
    if week.is_empty() || candidate.wish.varying {
        return compare_number(free, candidate.residual_days);
    }
    let alternating = !candidate.wish.other_week.is_empty();
    let asked = match candidate.residual_days {
        0 => week.day_count(),
        days => days.min(week.day_count()),
    };
    let common = week.and(free);
    let full = full_days(week, common);
    // When part was found elsewhere and its days are unknown, any days of the pattern
    // will do; of two alternating weeks everything is needed.
    let enough = !alternating && full.day_count() >= asked;
    if enough || week.fits_in(free) {
        let offered = if alternating { common } else { first_days(full, asked) };
        return DaysFit { asked, shared: asked, offered, ..DaysFit::NONE };
    }
    let shared = full.day_count().min(asked.saturating_sub(1));
    let others = free.without(on_days_of(free, week));
    let kept = first_days(common, asked);
    let stand_in = candidate.wish.flexibility.other_days || common.is_empty();
    let extra = if stand_in { asked.saturating_sub(kept.day_count()) } else { 0 };
    DaysFit {
        asked,
        shared,
        in_part: common.without(full).day_count(),
        other: others.day_count().min(asked.saturating_sub(shared)),
        offered: kept.or(first_days(others, extra)),
        missing: week.without(free),
        by_number: false,
    }
}

/// A number of days without a pattern: any free day will do.
fn compare_number(free: WeekPattern, asked: u8) -> DaysFit {
    DaysFit {
        asked,
        shared: free.day_count().min(asked),
        offered: if asked == 0 { free } else { first_days(free, asked) },
        by_number: true,
        ..DaysFit::NONE
    }
}

/// The days of `week` of which `free` holds every part.
fn full_days(week: WeekPattern, free: WeekPattern) -> WeekPattern {
    week.without(on_days_of(week, week.without(free)))
}

/// The parts of `week` on the days of `other`.
fn on_days_of(week: WeekPattern, other: WeekPattern) -> WeekPattern {
    week.and(WeekPattern::from_bits(
        DAYS.iter().fold(0, |bits, day| if other.bits() & day == 0 { bits } else { bits | day }),
    ))
}

fn first_days(week: WeekPattern, days: u8) -> WeekPattern {
    let busy = DAYS.iter().filter(|day| week.bits() & **day != 0);
    WeekPattern::from_bits(week.bits() & busy.take(usize::from(days)).fold(0, |all, day| all | day))
}

/// The bits of each weekday.
const DAYS: [i64; 7] = {
    let parts = domain::week::DayPart::ALL.len();
    let mut days = [0; 7];
    let mut day = 0;
    while day < days.len() {
        days[day] = ((1 << parts) - 1) << (day * parts);
        day += 1;
    }
    days
};

fn compare_start(free_from: NaiveDate, wanted: NaiveDate, today: NaiveDate) -> StartFit {
    let at_the_earliest = wanted.max(today);
    StartFit {
        first_day: free_from.max(at_the_earliest),
        later: (free_from.max(at_the_earliest) - wanted).num_days(),
        wait: (free_from - at_the_earliest).num_days().max(0),
        overdue: (today - wanted).num_days().max(0),
        empty: (at_the_earliest - free_from).num_days().max(0),
    }
}

/// Cooperating childminders count as group care and are childminders too.
const fn care_suits(care: CareType, kind: LocationKind) -> bool {
    match care {
        CareType::Any => true,
        CareType::Group => matches!(kind, LocationKind::Group | LocationKind::Cooperating),
        CareType::Family => matches!(kind, LocationKind::Family | LocationKind::Cooperating),
    }
}

fn grade(fitting: &Fitting, candidate: &Candidate, hold_days: u16) -> Grade {
    let room = candidate.wish.flexibility;
    let days = &fitting.days;
    let lacks_days = matches!(fitting.fit(), Fit::Partly { .. });
    let enough_with_others = days.shared + days.other >= days.asked;
    let days_are_fine = !lacks_days
        || (room.fewer_days && days.shared > 0)
        || (room.other_days && enough_with_others)
        || (room.fewer_days && room.other_days);
    let start_is_fine = fitting.start.wait == 0 || room.later_start;
    let place_can_wait = fitting.start.empty <= i64::from(hold_days);
    let days_are_known = days.asked > 0;
    if fitting.care_differs
        || fitting.tariff_differs
        || !days_are_fine
        || !start_is_fine
        || !place_can_wait
        || !days_are_known
    {
        Grade::WorthAsking
    } else if lacks_days || fitting.start.wait > 0 {
        Grade::WithinFlexibility
    } else {
        Grade::Whole
    }
}
