//! A request put to a location (*vraag bij een locatie*), and its answer.

use crate::words::word_enum;
use chrono::NaiveDate;

word_enum! {
    /// What a location answered.
    Answer {
        /// Ja.
        Yes = "yes",
        /// Ja, maar anders: another start or fewer days.
        Deviating = "deviating",
        /// Neen.
        No = "no",
    }
}

word_enum! {
    /// Why a location says no. The organiser decides whom it takes.
    RefusalReason {
        /// Geen plaats.
        Full = "full",
        /// De dagen passen niet.
        Days = "days",
        /// De leeftijd past niet.
        Age = "age",
        /// Andere gezinnen hadden voorrang.
        Priority = "priority",
        /// Andere reden.
        Other = "other",
    }
}

/// The day by which a location should have answered.
#[must_use]
pub fn due(asked: NaiveDate, term_days: u32) -> NaiveDate {
    asked.checked_add_days(chrono::Days::new(u64::from(term_days))).unwrap_or(asked)
}
