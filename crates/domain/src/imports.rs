//! Imports (*bestanden inlezen*): what becomes of a row of a spreadsheet, so that reading
//! the same file again doubles nothing and never overwrites what people wrote since.

use crate::words::word_enum;
use chrono::NaiveDate;

word_enum! {
    /// What a spreadsheet holds.
    ImportKind {
        /// Registration sheets of a desk.
        Registrations = "registrations",
        /// A list of locations.
        Locations = "locations",
    }
}

word_enum! {
    /// Where an import stands.
    ImportState {
        /// A person looks at what the columns mean.
        Mapping = "mapping",
        /// Rows are being stored.
        Running = "running",
        /// All rows were dealt with.
        Done = "done",
        /// Rows are being taken out again.
        Undoing = "undoing",
        /// Taken back as a whole.
        Undone = "undone",
        /// Thrown away before any row was stored.
        Discarded = "discarded",
    }
}

impl ImportState {
    /// Whether something is going on that ends by itself.
    #[must_use]
    pub const fn is_busy(self) -> bool {
        matches!(self, Self::Running | Self::Undoing)
    }
}

word_enum! {
    /// What a registration sheet says came of a question (*aanbod of oplossing*).
    OfferState {
        /// An offer or a solution.
        Yes = "yes",
        /// An offer for a part of what was asked.
        Partly = "partly",
        /// None.
        No = "no",
        /// Not yet.
        NotYet = "not-yet",
        /// On a waiting list.
        WaitingList = "waiting-list",
        /// The family or its surroundings solved it.
        SolvedByFamily = "solved-by-family",
    }
}

word_enum! {
    /// What becomes of a good row.
    Fate {
        /// It was not known: stored.
        New = "new",
        /// It was known, with the same content: nothing to do.
        Known = "known",
        /// It was known, with other content: brought up to date.
        Updated = "updated",
        /// It was known with other content, but people worked on it since: left alone.
        Left = "left",
    }
}

/// A stored row that a row of a spreadsheet is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stored {
    /// Whether it says the same.
    pub same: bool,
    /// Whether people changed it, or built on it, since it was imported.
    pub used: bool,
}

/// What becomes of a row, given what is stored of it.
#[must_use]
pub const fn fate(stored: Option<Stored>) -> Fate {
    match stored {
        None => Fate::New,
        Some(Stored { same: true, .. }) => Fate::Known,
        Some(Stored { used: true, .. }) => Fate::Left,
        Some(_) => Fate::Updated,
    }
}

/// The first day of a month of a year calendar. A month before the one in which the family
/// asked is in the next year: nobody asks for care in the past.
#[must_use]
pub fn calendar_day(year: i32, asked: u32, month: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(if month < asked { year + 1 } else { year }, month, 1)
}

#[cfg(test)]
mod tests {
    use super::{Fate, Stored, calendar_day, fate};
    use chrono::NaiveDate;

    #[test]
    fn what_people_changed_is_never_overwritten() {
        assert_eq!(fate(None), Fate::New);
        assert_eq!(fate(Some(Stored { same: true, used: false })), Fate::Known);
        assert_eq!(fate(Some(Stored { same: true, used: true })), Fate::Known);
        assert_eq!(fate(Some(Stored { same: false, used: false })), Fate::Updated);
        assert_eq!(fate(Some(Stored { same: false, used: true })), Fate::Left);
    }

    #[test]
    fn a_month_before_the_question_is_next_year() {
        assert_eq!(calendar_day(2021, 1, 6), NaiveDate::from_ymd_opt(2021, 6, 1));
        assert_eq!(calendar_day(2021, 11, 2), NaiveDate::from_ymd_opt(2022, 2, 1));
        assert_eq!(calendar_day(2021, 11, 13), None);
    }
}
