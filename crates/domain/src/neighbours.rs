//! Two desks side by side (*buren*): what they agreed to show each other, and the question by
//! which the desk of a place asks the desk of a family to propose it.

use crate::words::word_enum;

word_enum! {
    /// What an agreement between two desks is about.
    About {
        /// Each shows families the locations of the other.
        Offer = "offer",
        /// Each sees the requests of the other, as far as the family allows it.
        Requests = "requests",
    }
}

word_enum! {
    /// How a question to the desk of the family ended.
    Ending {
        /// The family takes the place.
        Yes = "yes",
        /// The family does not take it.
        No = "no",
        /// The desk of the place took it back.
        Withdrawn = "withdrawn",
        /// The family does not want to be shown any more.
        NoConsent = "no-consent",
    }
}
