//! A week of care (*opvangplan*): weekdays by part of day.

use crate::words::word_enum;
use chrono::{Datelike, NaiveDate};

word_enum! {
    /// Day of the week.
    Weekday {
        /// Maandag.
        Monday = "mo",
        /// Dinsdag.
        Tuesday = "tu",
        /// Woensdag.
        Wednesday = "we",
        /// Donderdag.
        Thursday = "th",
        /// Vrijdag.
        Friday = "fr",
        /// Zaterdag.
        Saturday = "sa",
        /// Zondag.
        Sunday = "su",
    }
}

impl Weekday {
    /// The day of the week of a date.
    #[must_use]
    pub fn of(date: NaiveDate) -> Self {
        match date.weekday() {
            chrono::Weekday::Mon => Self::Monday,
            chrono::Weekday::Tue => Self::Tuesday,
            chrono::Weekday::Wed => Self::Wednesday,
            chrono::Weekday::Thu => Self::Thursday,
            chrono::Weekday::Fri => Self::Friday,
            chrono::Weekday::Sat => Self::Saturday,
            chrono::Weekday::Sun => Self::Sunday,
        }
    }
}

/// The Monday of the week of a date.
#[must_use]
pub fn monday_of(date: NaiveDate) -> NaiveDate {
    date.week(chrono::Weekday::Mon).checked_first_day().unwrap_or(date)
}

word_enum! {
    /// Part of a day. Early, evening and night lie outside normal opening hours
    /// (*atypische openingsmomenten*).
    DayPart {
        /// Before the normal opening hours.
        Early = "early",
        /// Voormiddag.
        Morning = "morning",
        /// Namiddag.
        Afternoon = "afternoon",
        /// After the normal opening hours.
        Evening = "evening",
        /// Nacht.
        Night = "night",
    }
}

const PARTS: usize = 5;
const ALL_BITS: i64 = (1 << (7 * PARTS)) - 1;

/// Which parts of which weekdays, as a set.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
#[serde(transparent)]
pub struct WeekPattern(i64);

impl WeekPattern {
    /// No care at all.
    pub const EMPTY: Self = Self(0);

    /// The pattern stored as a number; bits outside the week are dropped.
    #[must_use]
    pub const fn from_bits(bits: i64) -> Self {
        Self(bits & ALL_BITS)
    }

    /// The number under which this pattern is stored.
    #[must_use]
    pub const fn bits(self) -> i64 {
        self.0
    }

    /// Morning and afternoon of the first `days` days of the working week (at most five).
    #[must_use]
    pub fn full_days(days: u8) -> Self {
        Weekday::ALL.iter().take(usize::from(days.min(5))).fold(Self::EMPTY, |week, day| {
            week.with(*day, DayPart::Morning).with(*day, DayPart::Afternoon)
        })
    }

    const fn bit(day: Weekday, part: DayPart) -> i64 {
        1 << (day as usize * PARTS + part as usize)
    }

    /// This pattern and one part of a day more.
    #[must_use]
    pub const fn with(self, day: Weekday, part: DayPart) -> Self {
        Self(self.0 | Self::bit(day, part))
    }

    /// Whether this part of this day is in the pattern.
    #[must_use]
    pub const fn has(self, day: Weekday, part: DayPart) -> bool {
        self.0 & Self::bit(day, part) != 0
    }

    /// Whether nothing is in the pattern.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// What is in both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What is in either.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is here and not in the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether everything here is in the other too.
    #[must_use]
    pub const fn fits_in(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    /// Number of parts of days.
    #[must_use]
    pub const fn parts(self) -> u32 {
        self.0.count_ones()
    }

    /// The weekdays on which there is any care.
    pub fn days(self) -> impl Iterator<Item = Weekday> {
        Weekday::ALL.iter().copied().filter(move |day| self.on(*day).next().is_some())
    }

    /// Number of days with any care in a week: the measure of the yearly return
    /// ("opvangdagen", `sources/001`).
    #[must_use]
    pub fn day_count(self) -> u8 {
        u8::try_from(self.days().count()).unwrap_or(7)
    }

    /// The parts of one day.
    pub fn on(self, day: Weekday) -> impl Iterator<Item = DayPart> {
        DayPart::ALL.iter().copied().filter(move |part| self.has(day, *part))
    }

    /// Whether any of it lies outside normal opening: early, evening, night or weekend.
    #[must_use]
    pub fn is_atypical(self) -> bool {
        self.days().any(|day| {
            matches!(day, Weekday::Saturday | Weekday::Sunday)
                || self
                    .on(day)
                    .any(|part| matches!(part, DayPart::Early | DayPart::Evening | DayPart::Night))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{DayPart, WeekPattern, Weekday};

    #[test]
    fn days_count_once_however_many_parts() {
        let week = WeekPattern::EMPTY
            .with(Weekday::Monday, DayPart::Morning)
            .with(Weekday::Monday, DayPart::Afternoon)
            .with(Weekday::Friday, DayPart::Morning);
        assert_eq!(week.day_count(), 2);
        assert_eq!(week.parts(), 3);
        assert!(!week.is_atypical());
        assert!(week.with(Weekday::Sunday, DayPart::Morning).is_atypical());
    }

    #[test]
    fn what_is_left_after_a_smaller_offer_is_the_difference() {
        let asked = WeekPattern::full_days(5);
        let offered = WeekPattern::full_days(3);
        assert!(offered.fits_in(asked));
        assert_eq!(asked.without(offered).day_count(), 2);
        assert_eq!(asked.without(offered).or(offered), asked);
    }

    #[test]
    fn bits_outside_the_week_are_dropped() {
        assert_eq!(WeekPattern::from_bits(-1).parts(), 35);
    }
}
