//! The school holidays (*schoolvakanties*): computed for a school year, and corrected where
//! `rules/school-calendar.toml` says so. Childcare is mostly open then, with fewer children.
//!
//! The rules are those behind the entry dates (see [`crate::calendar`]): each holiday ends
//! on the day before the first school day. The summer holiday is July and August (besluit
//! van de Vlaamse Regering van 17/04/1991, organisatie van het schooljaar).

use super::{
    EntryKind, SchoolCalendar, SchoolYear, after_autumn_holiday, after_christmas_holiday,
    after_easter_holiday, easter_holiday, easter_sunday, plus_days, ymd,
};
use crate::rules::{Findings, RuleFileError};
use crate::words::word_enum;
use chrono::NaiveDate;
use serde::Deserialize;
use std::sync::OnceLock;

/// The file as it comes with the product.
const EMBEDDED: &str = include_str!("../../../../rules/school-calendar.toml");

word_enum! {
    /// The five school holidays.
    HolidayKind {
        /// Herfstvakantie.
        Autumn = "autumn",
        /// Kerstvakantie.
        Christmas = "christmas",
        /// Krokusvakantie.
        Spring = "spring",
        /// Paasvakantie.
        Easter = "easter",
        /// Zomervakantie.
        Summer = "summer",
    }
}

/// A school holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SchoolHoliday {
    /// Which.
    pub kind: HolidayKind,
    /// First day, a Monday or 1 July.
    pub from: NaiveDate,
    /// Last day, a Sunday or the day before the first school day.
    pub until: NaiveDate,
}

/// The five holidays of a school year as the rules give them, in order of date.
#[must_use]
pub(super) fn computed(year: SchoolYear) -> [SchoolHoliday; 5] {
    let easter = easter_sunday(year.start() + 1);
    let autumn = after_autumn_holiday(year);
    let christmas = after_christmas_holiday(year);
    let spring = plus_days(easter, -48);
    let back = |first_school_day: NaiveDate| plus_days(first_school_day, -1);
    [
        (HolidayKind::Autumn, plus_days(autumn, -7), back(autumn)),
        (HolidayKind::Christmas, plus_days(christmas, -14), back(christmas)),
        (HolidayKind::Spring, spring, plus_days(spring, 6)),
        (HolidayKind::Easter, easter_holiday(easter), back(after_easter_holiday(easter))),
        (HolidayKind::Summer, ymd(year.start() + 1, 7, 1), ymd(year.start() + 1, 8, 31)),
    ]
    .map(|(kind, from, until)| SchoolHoliday { kind, from, until })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    holiday: Vec<MovedHoliday>,
    entry: Vec<MovedEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MovedHoliday {
    school_year: SchoolYear,
    name: HolidayKind,
    from: NaiveDate,
    until: NaiveDate,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MovedEntry {
    school_year: SchoolYear,
    name: EntryKind,
    date: NaiveDate,
    source: String,
}

impl SchoolCalendar {
    /// Reads and checks a file of corrections.
    ///
    /// # Errors
    /// Everything that is wrong with the file.
    pub fn parse(text: &str) -> Result<Self, Vec<RuleFileError>> {
        let mut findings = Findings::new(text);
        let file: File = findings.read()?;
        let mut calendar = Self::default();
        for moved in file.holiday {
            let name = format!("the {} holiday of {}", moved.name, moved.school_year.start());
            if moved.until < moved.from {
                findings.anywhere(format!("{name} ends before it begins"), "turn from and until");
            }
            if moved.source.trim().is_empty() {
                findings.anywhere(format!("{name} has no source"), "say who decided it, and when");
            }
            let SchoolHoliday { kind, from, until } =
                SchoolHoliday { kind: moved.name, from: moved.from, until: moved.until };
            calendar.holidays.entry(moved.school_year).or_default().insert(kind, (from, until));
        }
        for moved in file.entry {
            if moved.source.trim().is_empty() {
                let name = format!("the {} entry of {}", moved.name, moved.school_year.start());
                findings.anywhere(format!("{name} has no source"), "say who decided it, and when");
            }
            calendar = calendar.with_moved(moved.school_year, moved.name, moved.date);
        }
        findings.result(calendar)
    }

    /// What stands in the file: each correction with its first day.
    #[must_use]
    pub fn corrections(&self) -> Vec<(String, NaiveDate)> {
        let holidays = self.holidays.iter().flat_map(|(year, moved)| {
            let named = move |kind: &HolidayKind| format!("{kind} holiday of {}", year.start());
            moved.iter().map(move |(kind, (from, _))| (named(kind), *from))
        });
        let entries = self.moved.iter().flat_map(|(year, moved)| {
            let named = move |kind: &EntryKind| format!("{kind} entry of {}", year.start());
            moved.iter().map(move |(kind, date)| (named(kind), *date))
        });
        holidays.chain(entries).collect()
    }

    /// The calendar that comes with the product; read once. Without corrections when the file
    /// cannot be read, which a test makes sure of.
    #[must_use]
    pub fn published() -> &'static Self {
        static READ: OnceLock<SchoolCalendar> = OnceLock::new();
        READ.get_or_init(|| Self::parse(EMBEDDED).unwrap_or_default())
    }

    /// The five holidays of a school year, corrections applied, in order of date.
    #[must_use]
    pub fn holidays(&self, year: SchoolYear) -> [SchoolHoliday; 5] {
        let mut holidays = computed(year);
        if let Some(moved) = self.holidays.get(&year) {
            for holiday in &mut holidays {
                let its = moved.get(&holiday.kind).copied();
                (holiday.from, holiday.until) = its.unwrap_or((holiday.from, holiday.until));
            }
            holidays.sort_by_key(|holiday| holiday.from);
        }
        holidays
    }

    /// The school holiday on a day.
    #[must_use]
    pub fn holiday_on(&self, day: NaiveDate) -> Option<HolidayKind> {
        let year = SchoolYear::containing(day).ok()?;
        let holidays = self.holidays(year);
        let found = holidays.iter().find(|holiday| holiday.from <= day && day <= holiday.until);
        found.map(|holiday| holiday.kind)
    }
}

#[cfg(test)]
mod tests {
    use super::{EMBEDDED, HolidayKind};
    use crate::calendar::{EntryKind, SchoolCalendar, SchoolYear};
    use chrono::NaiveDate;

    fn date(text: &str) -> NaiveDate {
        NaiveDate::parse_from_str(text, "%d/%m/%Y").unwrap_or_default()
    }

    fn year(start: i32) -> SchoolYear {
        SchoolYear::try_from(start).unwrap_or_else(|_| panic!("{start} can be computed"))
    }

    /// As the schools published them for 2025-26 and 2026-27.
    #[test]
    fn the_holidays_are_those_of_the_schools() {
        let table = [
            (
                2025,
                "27/10/2025 02/11/2025 22/12/2025 04/01/2026 16/02/2026 22/02/2026 06/04/2026 19/04/2026",
            ),
            (
                2026,
                "02/11/2026 08/11/2026 21/12/2026 03/01/2027 08/02/2027 14/02/2027 29/03/2027 11/04/2027",
            ),
        ];
        for (start, days) in table {
            let holidays = SchoolCalendar::default().holidays(year(start));
            let shown: Vec<_> =
                holidays.iter().take(4).flat_map(|holiday| [holiday.from, holiday.until]).collect();
            assert_eq!(shown, days.split(' ').map(date).collect::<Vec<_>>(), "{start}");
        }
    }

    #[test]
    fn a_child_enters_on_the_day_after_a_holiday_or_the_monday() {
        for start in 2017..2040 {
            let calendar = SchoolCalendar::default();
            for holiday in calendar.holidays(year(start)) {
                let next = holiday.until.succ_opt().unwrap_or_default();
                let entry = calendar.next_entry(next).map(|entry| entry.date);
                let late = entry.map(|entry| (entry - next).num_days());
                assert!(late.is_some_and(|days| (0..=2).contains(&days)), "{start} {holiday:?}");
            }
        }
    }

    #[test]
    fn a_correction_in_the_file_goes_before_the_rule() {
        assert!(SchoolCalendar::parse(EMBEDDED).is_ok());
        let text = "entry = [{ school_year = 2026, name = \"spring\", date = 2027-02-22, source = \"test\" }]\n\
            [[holiday]]\nschool_year = 2026\nname = \"spring\"\nfrom = 2027-02-15\nuntil = 2027-02-21\nsource = \"test\"\n";
        let text = text.replace("2027-02-22", "\"2027-02-22\"");
        let text = text.replace("= 2027-02-15", "= \"2027-02-15\"");
        let text = text.replace("= 2027-02-21", "= \"2027-02-21\"");
        let calendar = match SchoolCalendar::parse(&text) {
            Ok(calendar) => calendar,
            Err(errors) => panic!("{errors:?}"),
        };
        assert_eq!(calendar.corrections().len(), 2);
        assert_eq!(calendar.holiday_on(date("10/02/2027")), None);
        assert_eq!(calendar.holiday_on(date("15/02/2027")), Some(HolidayKind::Spring));
        let mut spring = calendar.entry_dates(year(2026)).into_iter();
        let spring = spring.find(|entry| entry.kind == EntryKind::Spring);
        assert_eq!(spring.map(|entry| entry.date), Some(date("22/02/2027")));
        let without = text.replace("source = \"test\"", "source = \"\"");
        assert_eq!(SchoolCalendar::parse(&without).err().map(|errors| errors.len()), Some(2));
    }

    #[test]
    fn the_summer_is_a_holiday_of_the_year_that_ends() {
        let on = |day| SchoolCalendar::published().holiday_on(date(day));
        assert_eq!(on("01/07/2027"), Some(HolidayKind::Summer));
        assert_eq!(on("31/08/2027"), Some(HolidayKind::Summer));
        assert_eq!(on("01/09/2027"), None);
        assert_eq!(on("25/12/2026"), Some(HolidayKind::Christmas));
    }
}
