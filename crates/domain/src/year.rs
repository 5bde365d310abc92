//! The year calendar (*jaarkalender*, `sources/002`): what stands in a month for a
//! child: asked, needed, proposed, found, or off to school. A sign first, a colour second.

use crate::calendar::SchoolCalendar;
use crate::words::word_enum;
use chrono::{Datelike, Days, Months, NaiveDate};

word_enum! {
    /// What stands in a month.
    Sign {
        /// Nothing.
        None = "none",
        /// The question was asked; care is not needed yet.
        Asked = "asked",
        /// Care is needed and was not found.
        Needed = "needed",
        /// A proposal is on its way.
        Proposed = "proposed",
        /// Care was found for a part of what is needed.
        Part = "part",
        /// Care was found.
        Found = "found",
        /// The child can enter nursery school.
        School = "school",
    }
}

impl Sign {
    /// The sign itself, for a cell: readable without colour, on paper and in a spreadsheet.
    #[must_use]
    pub const fn mark(self) -> &'static str {
        match self {
            Self::None => "·",
            Self::Asked => "?",
            Self::Needed => "▸",
            Self::Proposed => "★",
            Self::Part => "½",
            Self::Found => "✓",
            Self::School => "S",
        }
    }
}

/// Care that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// First day.
    pub from: NaiveDate,
    /// Last day, when it ends.
    pub until: Option<NaiveDate>,
    /// Whether it is all that was asked.
    pub whole: bool,
}

/// A child in the calendar.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    /// Day of the question.
    pub asked: Option<NaiveDate>,
    /// Day from which care is needed.
    pub needed: Option<NaiveDate>,
    /// Whether the desk still looks for care.
    pub looking: bool,
    /// Care that was found.
    pub found: Vec<Found>,
    /// First days of the proposals that are on their way.
    pub proposed: Vec<NaiveDate>,
    /// Day on which the child can enter nursery school.
    pub school: Option<NaiveDate>,
}

impl Line {
    /// What stands in the month that begins on a day.
    #[must_use]
    pub fn sign(&self, month: NaiveDate) -> Sign {
        let last = last_day(month);
        let begun = |day: &NaiveDate| *day <= last;
        if let Some(school) = self.school
            && school <= last
        {
            return if school >= month { Sign::School } else { Sign::None };
        }
        let here = |care: &&Found| begun(&care.from) && care.until.is_none_or(|day| day >= month);
        let mut found = self.found.iter().filter(here).peekable();
        if found.peek().is_some() {
            return if found.any(|care| care.whole) { Sign::Found } else { Sign::Part };
        }
        if self.proposed.iter().any(begun) {
            return Sign::Proposed;
        }
        // Care that was found later than it was needed leaves the months between.
        let later = self.found.iter().any(|care| care.from > last);
        let asked = self.asked.as_ref().is_some_and(begun);
        match &self.needed {
            Some(needed) if begun(needed) && (self.looking || later) => Sign::Needed,
            // A closed question leaves a trace in the month in which it was asked.
            _ if asked && (self.looking || later || self.asked >= Some(month)) => Sign::Asked,
            _ => Sign::None,
        }
    }
}

/// The first days of the twelve months of a year; none for a year that has no dates.
#[must_use]
pub fn months(year: i32) -> Vec<NaiveDate> {
    (1..=12).filter_map(|month| NaiveDate::from_ymd_opt(year, month, 1)).collect()
}

/// The last day of the month that begins on a day.
#[must_use]
pub fn last_day(month: NaiveDate) -> NaiveDate {
    let next = month.with_day(1).and_then(|first| first.checked_add_months(Months::new(1)));
    next.and_then(|next| next.checked_sub_days(Days::new(1))).unwrap_or(month)
}

/// The day on which a child can enter nursery school: the one agreed, or the first of the
/// seven dates after it is two and a half, reckoned from birth or due date.
#[must_use]
pub fn school_entry(
    agreed: Option<NaiveDate>,
    birth: Option<NaiveDate>,
    due: Option<NaiveDate>,
) -> Option<NaiveDate> {
    agreed.or_else(|| {
        let calendar = SchoolCalendar::published();
        birth.or(due).and_then(|day| calendar.earliest_entry(day)).map(|entry| entry.date)
    })
}

/// The last day of birth from which a child can enter nursery school before this day: who
/// is older went to school already, who is younger goes on this day or later.
#[must_use]
pub fn at_school_before(day: NaiveDate) -> Option<NaiveDate> {
    let calendar = SchoolCalendar::published();
    // Two and a half years; from there the next of the seven dates is some weeks away.
    let youngest = day.checked_sub_months(Months::new(30))?;
    std::iter::successors(Some(youngest), NaiveDate::pred_opt)
        .take(200)
        .find(|birth| calendar.earliest_entry(*birth).is_some_and(|entry| entry.date < day))
}

#[cfg(test)]
mod tests {
    use super::{Found, Line, at_school_before, months, school_entry};
    use chrono::NaiveDate;

    fn day(text: &str) -> Option<NaiveDate> {
        NaiveDate::parse_from_str(text, "%d/%m/%Y").ok()
    }

    fn signs(line: &Line, year: i32) -> String {
        months(year).into_iter().map(|month| line.sign(month).mark()).collect()
    }

    fn line() -> Line {
        Line {
            asked: day("10/02/2026"),
            needed: day("15/05/2026"),
            looking: true,
            ..Line::default()
        }
    }

    #[test]
    fn asked_until_needed_and_needed_until_found() {
        assert_eq!(signs(&line(), 2026), "·???▸▸▸▸▸▸▸▸");
        assert_eq!(signs(&line(), 2025), "············");
        assert_eq!(signs(&line(), 2027), "▸▸▸▸▸▸▸▸▸▸▸▸");
    }

    #[test]
    fn found_until_school() {
        let care = |whole, from| day(from).map(|from| Found { from, until: None, whole });
        let found = Line {
            looking: false,
            found: care(true, "01/09/2026").into_iter().collect(),
            school: day("09/11/2026"),
            ..line()
        };
        assert_eq!(signs(&found, 2026), "·???▸▸▸▸✓✓S·");
        let partly = Line { found: care(false, "01/09/2026").into_iter().collect(), ..line() };
        assert_eq!(signs(&partly, 2026), "·???▸▸▸▸½½½½");
    }

    #[test]
    fn a_proposal_shows_from_its_start_and_an_end_ends() {
        let proposed = Line { proposed: day("01/10/2026").into_iter().collect(), ..line() };
        assert_eq!(signs(&proposed, 2026), "·???▸▸▸▸▸★★★");
        let ended =
            day("01/06/2026").map(|from| Found { from, until: day("31/07/2026"), whole: true });
        let ended = Line { found: ended.into_iter().collect(), ..line() };
        assert_eq!(signs(&ended, 2026), "·???▸✓✓▸▸▸▸▸");
    }

    #[test]
    fn what_was_closed_leaves_its_first_month() {
        assert_eq!(signs(&Line { looking: false, ..line() }, 2026), "·?··········");
    }

    #[test]
    fn school_follows_birth_due_date_or_what_was_agreed() {
        assert_eq!(school_entry(None, day("01/03/2024"), None), day("01/09/2026"));
        assert_eq!(school_entry(None, None, day("02/03/2024")), day("09/11/2026"));
        assert_eq!(school_entry(day("05/01/2027"), day("01/03/2024"), None), day("05/01/2027"));
        assert_eq!(school_entry(None, None, None), None);
    }

    #[test]
    fn who_went_to_school_before_a_day_is_known_from_birth() {
        for first in ["01/01/2026", "01/09/2026", "15/03/2030"] {
            let first = day(first).expect("a date");
            let last = at_school_before(first).expect("a date");
            let entry = |birth| school_entry(None, Some(birth), None).expect("a date");
            assert!(entry(last) < first, "{last}");
            assert!(entry(last.succ_opt().expect("a date")) >= first, "{last}");
        }
    }
}
