//! The calendar of childcare: the seven dates on which a child can enter nursery
//! school (*instapdata*) and the Belgian public holidays.
//!
//! The seven dates: kleuteronderwijs, first school day after each holiday, first
//! school day of February and first school day after Ascension (as published by
//! vos.heilig-graf.be, dedroomvlieger.be, klimroostemse.be, kouterbos.be and
//! brugge-deregenboog.be; the computation below reproduces the 49 dates published
//! for 2017-18, 2018-19, 2020-21 to 2023-24 and 2025-26). Schools may move a day
//! (*facultatieve vrije dag*) and a decree may move a holiday: [`SchoolCalendar`]
//! takes such corrections as data.

mod holidays;

pub use holidays::{HolidayKind, SchoolHoliday};

use crate::words::word_enum;
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

word_enum! {
    /// The seven moments at which a child may enter nursery school.
    EntryKind {
        /// First school day of the year (*na de zomervakantie*).
        Summer = "summer",
        /// After the autumn holiday (*na de herfstvakantie*).
        Autumn = "autumn",
        /// After the Christmas holiday (*na de kerstvakantie*).
        Christmas = "christmas",
        /// First school day of February (*eerste schooldag van februari*).
        February = "february",
        /// After the spring holiday (*na de krokusvakantie*).
        Spring = "spring",
        /// After the Easter holiday (*na de paasvakantie*).
        Easter = "easter",
        /// First school day after Ascension (*na Hemelvaart*).
        Ascension = "ascension",
    }
}

/// Age in months from which a child may enter nursery school: two years and six months.
pub const ENTRY_AGE_MONTHS: u32 = 30;

/// School years for which the dates are computed. The rules are those of today;
/// far outside living memory they would mean nothing.
const FIRST_YEAR: i32 = 1990;
const LAST_YEAR: i32 = 2199;

/// A school year (*schooljaar*), named by the year in which it starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i32", into = "i32")]
pub struct SchoolYear(i32);

/// A year outside those for which school-entry dates can be computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("school year {0} lies outside {FIRST_YEAR} to {LAST_YEAR}")]
pub struct SchoolYearOutOfRange(pub i32);

impl TryFrom<i32> for SchoolYear {
    type Error = SchoolYearOutOfRange;

    fn try_from(start: i32) -> Result<Self, Self::Error> {
        if (FIRST_YEAR..=LAST_YEAR).contains(&start) {
            Ok(Self(start))
        } else {
            Err(SchoolYearOutOfRange(start))
        }
    }
}

impl From<SchoolYear> for i32 {
    fn from(year: SchoolYear) -> Self {
        year.0
    }
}

impl SchoolYear {
    /// The school year that a day belongs to; July and August belong to the one that ends.
    ///
    /// # Errors
    /// When the day lies outside the years that can be computed.
    pub fn containing(date: NaiveDate) -> Result<Self, SchoolYearOutOfRange> {
        let started = date.month() >= 9;
        Self::try_from(if started { date.year() } else { date.year() - 1 })
    }

    /// Calendar year in which it starts.
    #[must_use]
    pub const fn start(self) -> i32 {
        self.0
    }
}

/// One entry date (*instapdatum*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct SchoolEntry {
    /// Which of the seven.
    pub kind: EntryKind,
    /// The first day at school.
    pub date: NaiveDate,
}

impl SchoolEntry {
    /// A child born on or before this day may enter on this entry date: the entry
    /// date minus thirty months, the day clamped to the end of the month.
    #[must_use]
    pub fn born_on_or_before(&self) -> NaiveDate {
        subtract_months_clamped(self.date, ENTRY_AGE_MONTHS)
    }

    /// Whether a child born on this day may enter on this entry date.
    #[must_use]
    pub fn admits(&self, birth: NaiveDate) -> bool {
        birth <= self.born_on_or_before()
    }
}

/// The seven entry dates of a school year as the rules give them, in order of date.
#[must_use]
pub fn entry_dates(year: SchoolYear) -> [SchoolEntry; 7] {
    let easter = easter_sunday(year.0 + 1);
    [
        SchoolEntry { kind: EntryKind::Summer, date: after_summer(year) },
        SchoolEntry { kind: EntryKind::Autumn, date: after_autumn_holiday(year) },
        SchoolEntry { kind: EntryKind::Christmas, date: after_christmas_holiday(year) },
        SchoolEntry { kind: EntryKind::February, date: first_of_february(year) },
        SchoolEntry { kind: EntryKind::Spring, date: plus_days(easter, -48 + 7) },
        SchoolEntry { kind: EntryKind::Easter, date: after_easter_holiday(easter) },
        SchoolEntry { kind: EntryKind::Ascension, date: plus_days(easter, 43) },
    ]
}

/// The school calendar with the corrections that were published or agreed locally.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SchoolCalendar {
    moved: BTreeMap<SchoolYear, BTreeMap<EntryKind, NaiveDate>>,
    holidays: BTreeMap<SchoolYear, BTreeMap<HolidayKind, (NaiveDate, NaiveDate)>>,
}

impl SchoolCalendar {
    /// The same calendar with one entry date moved to another day.
    #[must_use]
    pub fn with_moved(mut self, year: SchoolYear, kind: EntryKind, date: NaiveDate) -> Self {
        self.moved.entry(year).or_default().insert(kind, date);
        self
    }

    /// The seven entry dates of a school year, corrections applied, in order of date.
    #[must_use]
    pub fn entry_dates(&self, year: SchoolYear) -> [SchoolEntry; 7] {
        let mut entries = entry_dates(year);
        if let Some(moved) = self.moved.get(&year) {
            for entry in &mut entries {
                entry.date = moved.get(&entry.kind).copied().unwrap_or(entry.date);
            }
            entries.sort_by_key(|entry| entry.date);
        }
        entries
    }

    /// The first entry date on which a child is two years and six months old.
    /// `None` when the birth date lies outside the years that can be computed.
    #[must_use]
    pub fn earliest_entry(&self, birth: NaiveDate) -> Option<SchoolEntry> {
        let first = SchoolYear::containing(add_months_clamped(birth, ENTRY_AGE_MONTHS)).ok()?;
        // A moved date can lie in the neighbouring summer, so a year before is read too.
        (first.0 - 1..=first.0 + 1)
            .filter_map(|start| SchoolYear::try_from(start).ok())
            .flat_map(|year| self.entry_dates(year))
            .find(|entry| entry.admits(birth))
    }

    /// The first entry date on or after a day. `None` outside the computable years.
    #[must_use]
    pub fn next_entry(&self, day: NaiveDate) -> Option<SchoolEntry> {
        let year = SchoolYear::containing(day).ok()?;
        (year.0 - 1..=year.0 + 1)
            .filter_map(|start| SchoolYear::try_from(start).ok())
            .flat_map(|year| self.entry_dates(year))
            .find(|entry| entry.date >= day)
    }
}

/// 1 September, or the Monday after when that is a weekend.
fn after_summer(year: SchoolYear) -> NaiveDate {
    weekday_from(ymd(year.0, 9, 1))
}

/// The Monday after the week of 1 November; a 1 November on Sunday counts with the next week.
fn after_autumn_holiday(year: SchoolYear) -> NaiveDate {
    let all_saints = ymd(year.0, 11, 1);
    let holiday = if all_saints.weekday() == Weekday::Sun {
        plus_days(all_saints, 1)
    } else {
        monday_of_week(all_saints)
    };
    plus_days(holiday, 7)
}

/// Two weeks from the Monday of the week of 25 December, or from the Monday after
/// when that is a Saturday or Sunday.
fn after_christmas_holiday(year: SchoolYear) -> NaiveDate {
    let christmas = ymd(year.0, 12, 25);
    plus_days(monday_of_week(weekday_from(christmas)), 14)
}

/// 1 February, or the Monday after when that is a weekend.
fn first_of_february(year: SchoolYear) -> NaiveDate {
    weekday_from(ymd(year.0 + 1, 2, 1))
}

/// The first day of the Easter holiday: the first Monday of April; Easter Monday when Easter
/// falls in March; thirteen days before Easter when Easter falls after 15 April.
fn easter_holiday(easter: NaiveDate) -> NaiveDate {
    if easter.month() == 3 {
        plus_days(easter, 1)
    } else if easter > ymd(easter.year(), 4, 15) {
        plus_days(easter, -13)
    } else {
        next_or_same_monday(ymd(easter.year(), 4, 1))
    }
}

/// First weekday after the two weeks of the Easter holiday. Never on Easter Monday.
fn after_easter_holiday(easter: NaiveDate) -> NaiveDate {
    let entry = weekday_from(plus_days(easter_holiday(easter), 14));
    if entry == plus_days(easter, 1) { plus_days(entry, 1) } else { entry }
}

word_enum! {
    /// The ten Belgian public holidays (*wettelijke feestdagen*).
    HolidayName {
        /// Nieuwjaar.
        NewYear = "new-year",
        /// Paasmaandag.
        EasterMonday = "easter-monday",
        /// Dag van de Arbeid.
        LabourDay = "labour-day",
        /// Hemelvaart.
        Ascension = "ascension",
        /// Pinkstermaandag.
        WhitMonday = "whit-monday",
        /// Nationale feestdag.
        NationalDay = "national-day",
        /// Onze-Lieve-Vrouw-Hemelvaart.
        Assumption = "assumption",
        /// Allerheiligen.
        AllSaints = "all-saints",
        /// Wapenstilstand.
        Armistice = "armistice",
        /// Kerstmis.
        Christmas = "christmas",
    }
}

/// A public holiday in a given year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PublicHoliday {
    /// Which one.
    pub name: HolidayName,
    /// Its day.
    pub date: NaiveDate,
}

/// The ten public holidays of a year, in order of date (law of 4 January 1974 on
/// public holidays; royal decree of 18 April 1974, article 1). A year outside those
/// of [`SchoolYear`] has none.
#[must_use]
pub fn public_holidays(year: i32) -> Vec<PublicHoliday> {
    if !(FIRST_YEAR..=LAST_YEAR).contains(&year) {
        return Vec::new();
    }
    let easter = easter_sunday(year);
    let mut holidays: Vec<PublicHoliday> = [
        (HolidayName::NewYear, ymd(year, 1, 1)),
        (HolidayName::EasterMonday, plus_days(easter, 1)),
        (HolidayName::LabourDay, ymd(year, 5, 1)),
        (HolidayName::Ascension, plus_days(easter, 39)),
        (HolidayName::WhitMonday, plus_days(easter, 50)),
        (HolidayName::NationalDay, ymd(year, 7, 21)),
        (HolidayName::Assumption, ymd(year, 8, 15)),
        (HolidayName::AllSaints, ymd(year, 11, 1)),
        (HolidayName::Armistice, ymd(year, 11, 11)),
        (HolidayName::Christmas, ymd(year, 12, 25)),
    ]
    .into_iter()
    .map(|(name, date)| PublicHoliday { name, date })
    .collect();
    holidays.sort_by_key(|holiday| holiday.date);
    holidays
}

/// Whether a day is a public holiday.
#[must_use]
pub fn is_public_holiday(day: NaiveDate) -> bool {
    public_holidays(day.year()).iter().any(|holiday| holiday.date == day)
}

/// The same day some months later; a day that the month lacks becomes its last day
/// (31 January plus one month is 28 or 29 February).
#[must_use]
pub fn add_months_clamped(date: NaiveDate, months: u32) -> NaiveDate {
    date.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

/// The same day some months earlier, clamped like [`add_months_clamped`].
#[must_use]
pub fn subtract_months_clamped(date: NaiveDate, months: u32) -> NaiveDate {
    date.checked_sub_months(Months::new(months)).unwrap_or(NaiveDate::MIN)
}

/// Easter Sunday in the Gregorian calendar (the anonymous computus of 1876).
#[must_use]
pub fn easter_sunday(year: i32) -> NaiveDate {
    let year = year.clamp(1583, 9999);
    let golden = year % 19;
    let (century, of_century) = (year / 100, year % 100);
    let moon_correction = (century + 8) / 25;
    let sun_correction = (century - moon_correction + 1) / 3;
    let epact = (19 * golden + century - century / 4 - sun_correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let from_march = epact + weekday - 7 * late + 114;
    plus_days(ymd(year, u32::try_from(from_march / 31).unwrap_or(4), 1), i64::from(from_march % 31))
}

/// A date that exists: only called with days that every year has, within years that chrono knows.
fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

fn plus_days(date: NaiveDate, days: i64) -> NaiveDate {
    let distance = Days::new(days.unsigned_abs());
    let moved =
        if days < 0 { date.checked_sub_days(distance) } else { date.checked_add_days(distance) };
    moved.unwrap_or(date)
}

fn monday_of_week(date: NaiveDate) -> NaiveDate {
    plus_days(date, -i64::from(date.weekday().num_days_from_monday()))
}

fn next_or_same_monday(date: NaiveDate) -> NaiveDate {
    plus_days(date, i64::from((7 - date.weekday().num_days_from_monday()) % 7))
}

/// The day itself, or the Monday after when it is a Saturday or Sunday.
fn weekday_from(date: NaiveDate) -> NaiveDate {
    if date.weekday().num_days_from_monday() >= 5 { next_or_same_monday(date) } else { date }
}

#[cfg(test)]
mod tests {
    use super::{
        EntryKind, HolidayName, SchoolCalendar, SchoolYear, SchoolYearOutOfRange,
        add_months_clamped, easter_sunday, entry_dates, is_public_holiday, public_holidays,
    };
    use chrono::{Datelike, Days, NaiveDate};
    use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};

    fn date(text: &str) -> NaiveDate {
        NaiveDate::parse_from_str(text, "%d/%m/%Y").unwrap_or_default()
    }

    fn year(start: i32) -> SchoolYear {
        SchoolYear::try_from(start).unwrap_or(SchoolYear(0))
    }

    /// 2025-26 as published by vos.heilig-graf.be and others; later years computed and checked.
    #[test]
    fn the_seven_dates_are_those_of_the_schools() {
        let table = [
            (2025, "01/09/2025 03/11/2025 05/01/2026 02/02/2026 23/02/2026 20/04/2026 18/05/2026"),
            (2026, "01/09/2026 09/11/2026 04/01/2027 01/02/2027 15/02/2027 12/04/2027 10/05/2027"),
            (2027, "01/09/2027 08/11/2027 10/01/2028 01/02/2028 06/03/2028 18/04/2028 29/05/2028"),
            (2028, "01/09/2028 06/11/2028 08/01/2029 01/02/2029 19/02/2029 16/04/2029 14/05/2029"),
        ];
        for (start, dates) in table {
            let expected: Vec<_> = dates.split(' ').map(date).collect();
            let entries = entry_dates(year(start));
            assert_eq!(entries.map(|entry| entry.date).to_vec(), expected, "{start}");
            assert_eq!(entries.map(|entry| entry.kind).as_slice(), EntryKind::ALL);
        }
    }

    #[test]
    fn the_cut_off_is_thirty_months_earlier() {
        let expected =
            "01/03/2024 09/05/2024 04/07/2024 01/08/2024 15/08/2024 12/10/2024 10/11/2024";
        let cut_offs = entry_dates(year(2026)).map(|entry| entry.born_on_or_before());
        assert_eq!(cut_offs.to_vec(), expected.split(' ').map(date).collect::<Vec<_>>());
    }

    #[test]
    fn a_child_enters_on_the_first_date_it_is_old_enough() {
        let calendar = SchoolCalendar::default();
        for (birth, kind, entry) in [
            ("01/03/2024", EntryKind::Summer, "01/09/2026"),
            ("02/03/2024", EntryKind::Autumn, "09/11/2026"),
            ("10/11/2024", EntryKind::Ascension, "10/05/2027"),
            ("11/11/2024", EntryKind::Summer, "01/09/2027"),
        ] {
            let found = calendar.earliest_entry(date(birth));
            assert_eq!(found.map(|e| (e.kind, e.date)), Some((kind, date(entry))), "{birth}");
        }
        assert_eq!(calendar.earliest_entry(date("01/01/1800")), None);
        assert_eq!(SchoolYear::try_from(1800), Err(SchoolYearOutOfRange(1800)));
    }

    #[test]
    fn a_moved_date_replaces_the_computed_one() {
        let calendar = SchoolCalendar::default().with_moved(
            year(2026),
            EntryKind::February,
            date("02/02/2027"),
        );
        let born_on_old_limit = date("02/08/2024");
        let entry = calendar.earliest_entry(born_on_old_limit);
        assert_eq!(entry.map(|e| e.date), Some(date("02/02/2027")));
        assert_eq!(calendar.entry_dates(year(2027)), entry_dates(year(2027)));
        assert_eq!(
            calendar.next_entry(date("05/01/2027")).map(|e| e.date),
            Some(date("02/02/2027"))
        );
    }

    #[test]
    fn months_end_where_the_month_ends() {
        assert_eq!(add_months_clamped(date("31/01/2019"), 1), date("28/02/2019"));
        assert_eq!(add_months_clamped(date("31/01/2024"), 1), date("29/02/2024"));
        assert_eq!(add_months_clamped(date("15/06/2019"), 1), date("15/07/2019"));
        assert_eq!(add_months_clamped(NaiveDate::MAX, 1), NaiveDate::MAX);
    }

    #[test]
    fn easter_and_the_holidays_that_follow_it() {
        for (sunday, year) in [
            ("02/04/1961", 1961),
            ("31/03/2024", 2024),
            ("20/04/2025", 2025),
            ("05/04/2026", 2026),
            ("25/04/2038", 2038),
            ("22/03/2285", 2285),
        ] {
            assert_eq!(easter_sunday(year), date(sunday));
        }
        let holidays = public_holidays(2026);
        assert_eq!(holidays.len(), 10);
        let day_of = |name| holidays.iter().find(|h| h.name == name).map(|h| h.date);
        assert_eq!(day_of(HolidayName::Ascension), Some(date("14/05/2026")));
        assert_eq!(day_of(HolidayName::WhitMonday), Some(date("25/05/2026")));
        assert!(is_public_holiday(date("21/07/2026")));
        assert!(!is_public_holiday(date("11/07/2026")));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        #[test]
        fn entries_are_school_days_in_order(start in 1990..2199_i32) {
            let entries = entry_dates(year(start));
            prop_assert!(entries.is_sorted_by(|a, b| a.date < b.date));
            for entry in entries {
                prop_assert!(entry.date.weekday().num_days_from_monday() < 5, "{entry:?}");
                prop_assert!(!is_public_holiday(entry.date), "{entry:?}");
                prop_assert_eq!(SchoolYear::containing(entry.date), Ok(year(start)));
            }
        }

        #[test]
        fn every_child_enters_between_thirty_and_thirty_five_months(days in 0..70_000_u64) {
            let birth = date("01/01/1990") + Days::new(days);
            let calendar = SchoolCalendar::default();
            let Some(entry) = calendar.earliest_entry(birth) else {
                return Err(proptest::test_runner::TestCaseError::fail("no entry"));
            };
            prop_assert!(entry.admits(birth));
            prop_assert!(entry.date < add_months_clamped(birth, 35));
            let earlier = calendar.next_entry(add_months_clamped(birth, 29));
            let skipped = earlier.is_some_and(|e| e.date < entry.date && e.admits(birth));
            prop_assert!(!skipped);
        }

        #[test]
        fn easter_is_a_sunday_of_spring(any_year in -100_000..100_000_i32) {
            let sunday = easter_sunday(any_year);
            prop_assert_eq!(sunday.weekday(), chrono::Weekday::Sun);
            prop_assert!((date("22/03/2000").ordinal() - 1..=date("25/04/2000").ordinal()).contains(&sunday.ordinal()));
        }
    }
}
