//! How long things may take (*termijnen*), as dated data: `rules/terms.toml`.

use super::{Findings, RuleFileError};
use crate::calendar::{add_months_clamped, is_public_holiday};
use crate::week::Weekday;
use chrono::{Datelike, Days, Months, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;
use toml::Spanned;

/// The file as it comes with the product.
const EMBEDDED: &str = include_str!("../../../../rules/terms.toml");

/// A value with where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// Law, page or source text; or that the product chose it.
    #[serde(deserialize_with = "crate::rules::source")]
    pub source: String,
}

/// The hours in which care is not atypical (*gewone openingsuren*).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpeningWindow {
    /// First moment of the day.
    pub from: NaiveTime,
    /// Last moment of the day.
    pub until: NaiveTime,
    /// Weekdays; a public holiday is never a normal day.
    pub days: Vec<Weekday>,
}

impl OpeningWindow {
    /// Whether care on that day from one hour to another is atypical
    /// (*atypische openingsmomenten*: before or after normal hours, on a weekend day
    /// or on a public holiday; kindengezin.be, 24/07/2018).
    #[must_use]
    pub fn is_atypical(&self, day: NaiveDate, from: NaiveTime, until: NaiveTime) -> bool {
        let position = usize::try_from(day.weekday().num_days_from_monday()).unwrap_or_default();
        let weekday = Weekday::ALL.get(position);
        let is_normal_day = weekday.is_some_and(|weekday| self.days.contains(weekday));
        !is_normal_day || is_public_holiday(day) || from < self.from || until > self.until
    }
}

/// Every term, as it holds from a day on.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// Version of this entry of the file.
    pub version: u32,
    valid_from: Spanned<NaiveDate>,
    /// Days in which a location answers; see [`crate::candidacies::due`].
    pub location_answer_days: Sourced<u16>,
    /// Reminders to a family about a proposal.
    pub proposal_reminders: Sourced<u8>,
    /// Days between those reminders.
    pub proposal_reminder_interval_days: Sourced<u16>,
    /// A start within so many months of the request makes it urgent.
    pub urgent_within_months: Sourced<u8>,
    /// Normal opening hours.
    pub normal_opening: Sourced<OpeningWindow>,
    /// Days without anything happening after which a request is silent.
    pub silent_request_days: Sourced<u16>,
    /// Years after which a date that was typed can only be a slip.
    pub longest_ago_years: Sourced<u8>,
    /// Days that a wished start may lie before the request.
    pub start_before_request_days: Sourced<u16>,
    /// Days before the wished start from which an open request is near its start.
    pub start_near_days: Sourced<u16>,
    /// Days after the proposed first day until which a family may say yes to a later one.
    pub later_start_days: Sourced<u16>,
    /// Days after the wished start during which an open request still counts as near it.
    pub start_passed_days: Sourced<u16>,
    /// Days after the first day of care within which a school-entry date counts as soon.
    pub school_soon_days: Sourced<u16>,
    /// Days during which what a location told is fresh.
    pub location_freshness_days: Sourced<u16>,
    /// Days during which a location is told that it does not have to answer a question any more.
    pub closed_question_days: Sourced<u16>,
    /// Days after which a reported free place expires.
    pub free_place_days: Sourced<u16>,
    /// Days after the first day of care during which a location sees how to reach the family.
    pub placement_contact_days: Sourced<u16>,
    /// Months that the forecast of free places looks ahead.
    pub forecast_months: Sourced<u16>,
    /// Weeks that a place must stay free to count as room in the forecast.
    pub forecast_lasting_weeks: Sourced<u16>,
    /// Fewer children than this could point at a family: such a number is not told outside
    /// the desk.
    pub smallest_number: Sourced<u32>,
    /// Minutes of an appointment.
    pub appointment_minutes: Sourced<u16>,
    /// Days that answers of a family are kept before they are sent.
    pub draft_days: Sourced<u16>,
    /// Working days in which the desk contacts a family that asked online.
    pub first_contact_days: Sourced<u16>,
    /// Minutes in which a code to sign in that was sent can be used.
    pub sign_in_code_minutes: Sourced<u16>,
    /// Days in which a printed code can be used.
    pub printed_code_days: Sourced<u16>,
    /// Days without anything happening after which a family is asked whether it still looks.
    pub reconfirm_after_days: Sourced<u16>,
    /// Times that it is asked, before a colleague calls.
    pub reconfirm_times: Sourced<u8>,
    /// Days between those times.
    pub reconfirm_interval_days: Sourced<u16>,
    /// Hours in which a family can take back its no to a proposal.
    pub refusal_undo_hours: Sourced<u16>,
    /// Days that a trusted person may look, at most.
    pub grant_days: Sourced<u16>,
    /// Years that a closed file is kept.
    pub retention_years: Sourced<u8>,
    /// Years that an imported file is kept.
    pub retention_import_years: Sourced<u8>,
    /// Years that the log of changes and reads is kept.
    pub retention_log_years: Sourced<u8>,
    /// Days that a half-finished request is kept after it was last saved.
    pub retention_draft_days: Sourced<u16>,
    /// Days that attempts to sign in and keys of forms are kept.
    pub retention_attempt_days: Sourced<u16>,
}

impl Terms {
    /// The first day that is no slip when it is typed on `today`.
    #[must_use]
    pub fn oldest_day(&self, today: NaiveDate) -> NaiveDate {
        let months = 12 * u32::from(self.longest_ago_years.value);
        today.checked_sub_months(Months::new(months)).unwrap_or(NaiveDate::MIN)
    }

    /// First day on which these terms hold.
    #[must_use]
    pub fn valid_from(&self) -> NaiveDate {
        *self.valid_from.get_ref()
    }

    /// Last day on which a reported free place is believed.
    #[must_use]
    pub fn free_place_until(&self, reported: NaiveDate) -> NaiveDate {
        let days = Days::new(u64::from(self.free_place_days.value));
        reported.checked_add_days(days).unwrap_or(NaiveDate::MAX)
    }

    /// The day from which a closed file must be erased.
    #[must_use]
    pub fn erase_from(&self, closed: NaiveDate) -> NaiveDate {
        add_months_clamped(closed, u32::from(self.retention_years.value) * 12)
    }
}

/// The last day of which what ended then is years old today, as [`Terms::erase_from`] counts:
/// what ended on 29 February is so on 28 February.
#[must_use]
pub fn years_before(today: NaiveDate, years: u8) -> NaiveDate {
    let months = u32::from(years) * 12;
    let mut last = today.checked_sub_months(Months::new(months)).unwrap_or(NaiveDate::MIN);
    while let Some(next) = last.succ_opt().filter(|next| add_months_clamped(*next, months) <= today)
    {
        last = next;
    }
    last
}

/// The terms through time.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermBook {
    terms: Vec<Terms>,
}

impl TermBook {
    /// Reads and checks a file of terms.
    ///
    /// # Errors
    /// Everything that is wrong with the file.
    pub fn parse(text: &str) -> Result<Self, Vec<RuleFileError>> {
        let mut findings = Findings::new(text);
        let book: Self = findings.read()?;
        if book.terms.is_empty() {
            findings.anywhere("there are no terms".to_owned(), "add a [[terms]] entry");
        }
        for (index, terms) in book.terms.iter().enumerate() {
            let earlier = book.terms.iter().take(index);
            if earlier.into_iter().any(|other| other.valid_from() >= terms.valid_from()) {
                let what = format!("terms from {} do not follow in time", terms.valid_from());
                findings.at(
                    terms.valid_from.span(),
                    what,
                    "put the entries in order of valid_from",
                );
            }
            let window = &terms.normal_opening.value;
            if window.from >= window.until || window.days.is_empty() {
                let what = format!("normal_opening from {} is empty", terms.valid_from());
                findings.at(
                    terms.valid_from.span(),
                    what,
                    "let it end after it begins, on some day",
                );
            }
        }
        findings.result(book)
    }

    /// The terms that come with the product; read once.
    ///
    /// # Errors
    /// Never in a released product: a test reads the same file.
    pub fn embedded() -> Result<&'static Self, Vec<RuleFileError>> {
        static READ: OnceLock<Result<TermBook, Vec<RuleFileError>>> = OnceLock::new();
        READ.get_or_init(|| Self::parse(EMBEDDED)).as_ref().map_err(Clone::clone)
    }

    /// Version and first day of each entry, in order.
    pub(crate) fn starts(&self) -> Vec<(u32, NaiveDate)> {
        self.terms.iter().map(|terms| (terms.version, terms.valid_from())).collect()
    }

    /// The terms that hold on a day; `None` before the first.
    #[must_use]
    pub fn in_force(&self, day: NaiveDate) -> Option<&Terms> {
        self.terms.iter().rev().find(|terms| terms.valid_from() <= day)
    }
}

#[cfg(test)]
mod tests {
    use super::{EMBEDDED, TermBook};
    use chrono::{NaiveDate, NaiveTime};

    fn date(text: &str) -> NaiveDate {
        NaiveDate::parse_from_str(text, "%d/%m/%Y").unwrap_or_default()
    }

    #[test]
    fn the_terms_that_come_with_the_product() -> Result<(), Box<dyn std::error::Error>> {
        let book = TermBook::embedded().map_err(|errors| format!("{errors:?}"))?;
        let terms = book.in_force(date("01/02/2026")).ok_or("no terms")?;
        assert_eq!(terms.location_answer_days.value, 21);
        assert_eq!(terms.free_place_until(date("01/02/2026")), date("15/02/2026"));
        assert_eq!(terms.erase_from(date("29/02/2024")), date("28/02/2029"));
        assert_eq!(terms.proposal_reminders.value, 4);
        assert_eq!(terms.urgent_within_months.value, 1);
        assert_eq!(terms.appointment_minutes.value, 60);
        assert_eq!(terms.start_near_days.value, 60);
        assert_eq!(terms.start_passed_days.value, 14);
        assert_eq!(terms.school_soon_days.value, 183);
        assert_eq!(terms.location_freshness_days.value, 30);
        assert!(book.in_force(date("31/12/2017")).is_none());
        Ok(())
    }

    #[test]
    fn years_are_over_on_the_same_day_both_ways() -> Result<(), Box<dyn std::error::Error>> {
        let book = TermBook::embedded().map_err(|errors| format!("{errors:?}"))?;
        let terms = book.in_force(date("01/02/2026")).ok_or("no terms")?;
        let mut today = date("01/01/2028");
        while today < date("01/04/2029") {
            let last = super::years_before(today, terms.retention_years.value);
            assert!(terms.erase_from(last) <= today, "{today}");
            assert!(terms.erase_from(last.succ_opt().unwrap_or_default()) > today, "{today}");
            today = today.succ_opt().unwrap_or_default();
        }
        Ok(())
    }

    #[test]
    fn early_late_weekend_and_holiday_are_atypical() -> Result<(), Box<dyn std::error::Error>> {
        let book = TermBook::embedded().map_err(|errors| format!("{errors:?}"))?;
        let window = &book.in_force(date("01/02/2026")).ok_or("no terms")?.normal_opening.value;
        for (day, from, until, expected) in [
            ("20/07/2026", 7, 18, false),
            ("20/07/2026", 6, 18, true),
            ("20/07/2026", 7, 19, true),
            ("21/07/2026", 9, 16, true),
            ("25/07/2026", 9, 16, true),
        ] {
            let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
            assert_eq!(window.is_atypical(date(day), hour(from), hour(until)), expected, "{day}");
        }
        Ok(())
    }

    #[test]
    fn later_terms_take_over_on_their_day() -> Result<(), Box<dyn std::error::Error>> {
        let start = EMBEDDED.find("[[terms]]\nversion").ok_or("no entry")?;
        let entry = EMBEDDED.get(start..).ok_or("no entry")?;
        let next = entry.replace("2018-01-01", "2027-01-01").replace("value = 21", "value = 14");
        let both = format!("{EMBEDDED}\n{next}");
        let book = TermBook::parse(&both).map_err(|errors| format!("{errors:?}"))?;
        let days = |day| book.in_force(date(day)).map(|terms| terms.location_answer_days.value);
        assert_eq!(days("31/12/2026"), Some(21));
        assert_eq!(days("01/01/2027"), Some(14));
        let errors = TermBook::parse(&format!("{EMBEDDED}\n{entry}")).err().unwrap_or_default();
        assert!(errors.iter().any(|e| e.line.is_some() && e.what.contains("do not follow")));
        let reversed = EMBEDDED.replace("18:00:00", "06:00:00");
        assert!(TermBook::parse(&reversed).is_err());
        assert!(TermBook::parse(&EMBEDDED.replace("value = 60", "value = \"60\"")).is_err());
        Ok(())
    }
}
