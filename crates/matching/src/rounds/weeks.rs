//! Days as weeks of a round. A week in which somebody comes on one day counts whole, so
//! that no half day is ever given twice.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use std::ops::Range;

/// The weeks that count, from a Monday on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Horizon {
    first: NaiveDate,
    weeks: u16,
}

impl Horizon {
    /// From this Monday, so many weeks.
    #[must_use]
    pub const fn new(first: NaiveDate, weeks: u16) -> Self {
        Self { first, weeks }
    }

    /// How many weeks.
    #[must_use]
    pub const fn weeks(self) -> u16 {
        self.weeks
    }

    /// Whether a day is a Monday.
    #[must_use]
    pub fn is_monday(day: NaiveDate) -> bool {
        day.weekday() == Weekday::Mon
    }

    /// The Monday of a week.
    #[must_use]
    pub fn monday(self, week: u16) -> NaiveDate {
        self.first.checked_add_days(Days::new(7 * u64::from(week))).unwrap_or(NaiveDate::MAX)
    }

    /// The first day after all weeks.
    #[must_use]
    pub fn end(self) -> NaiveDate {
        self.monday(self.weeks)
    }

    /// The week in which a day falls, kept within the horizon.
    #[must_use]
    pub fn week_of(self, day: NaiveDate) -> u16 {
        let week = (day - self.first).num_days().div_euclid(7);
        u16::try_from(week.max(0)).unwrap_or(u16::MAX).min(self.weeks)
    }

    /// The first week that begins on this day or later, kept within the horizon.
    #[must_use]
    pub fn week_after(self, day: NaiveDate) -> u16 {
        let before = day.checked_sub_days(Days::new(1)).unwrap_or(NaiveDate::MIN);
        if before < self.first { 0 } else { self.week_of(before).saturating_add(1).min(self.weeks) }
    }

    /// The weeks of which a day lies in `[from, until)`.
    #[must_use]
    pub fn touched(self, from: NaiveDate, until: NaiveDate) -> Range<u16> {
        let first = self.week_of(from);
        first..self.week_after(until).max(first)
    }

    /// The weeks of which Monday to Friday lie within both days.
    #[must_use]
    pub fn whole(self, from: NaiveDate, until: NaiveDate) -> Range<u16> {
        let first = self.week_after(from);
        let after_friday = until.checked_add_days(Days::new(3)).unwrap_or(NaiveDate::MAX);
        first..self.week_of(after_friday).max(first)
    }

    /// The weeks in which a child is at least the first and under the second age in months.
    #[must_use]
    pub fn aged(self, born: NaiveDate, from: u8, until: Option<u8>) -> Range<u16> {
        let at = |months: u8| {
            born.checked_add_months(Months::new(u32::from(months))).unwrap_or(NaiveDate::MAX)
        };
        let first = if from == 0 { NaiveDate::MIN } else { at(from) };
        self.touched(first.max(self.first), until.map_or(self.end(), at))
    }
}

#[cfg(test)]
mod tests {
    use super::Horizon;
    use chrono::NaiveDate;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_week_touched_counts_whole() {
        let horizon = Horizon::new(day("2027-01-04"), 10);
        assert_eq!(horizon.touched(day("2027-01-06"), day("2027-01-12")), 0..2);
        assert_eq!(horizon.touched(day("2027-01-04"), day("2027-01-11")), 0..1);
        assert_eq!(horizon.touched(day("2026-01-01"), day("2026-02-01")), 0..0);
        assert_eq!(horizon.touched(day("2028-01-01"), day("2029-01-01")), 10..10);
        assert_eq!(horizon.touched(day("2026-12-01"), day("2029-01-01")), 0..10);
    }

    #[test]
    fn a_week_is_closed_when_its_working_days_are() {
        let horizon = Horizon::new(day("2027-01-04"), 10);
        assert_eq!(horizon.whole(day("2027-01-04"), day("2027-01-08")), 0..1);
        assert_eq!(horizon.whole(day("2027-01-05"), day("2027-01-17")), 1..2);
        assert_eq!(horizon.whole(day("2027-01-05"), day("2027-01-07")), 1..1);
    }

    #[test]
    fn a_child_is_a_baby_until_its_birthday() {
        let horizon = Horizon::new(day("2027-01-04"), 60);
        assert_eq!(horizon.aged(day("2026-01-20"), 0, Some(12)), 0..3);
        assert_eq!(horizon.aged(day("2026-01-20"), 12, None), 2..60);
        assert_eq!(horizon.aged(day("2020-01-20"), 0, Some(12)), 0..0);
    }
}
