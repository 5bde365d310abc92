//! Traits of a request (*kenmerken*): what the yearly return and the priority
//! rules ask about. Staff record them with a reason; no screen labels a family.

use crate::words::word_enum;

word_enum! {
    /// What can be said of a request.
    TraitKind {
        /// Dringend: care needed within a short term.
        Urgent = "urgent",
        /// Atypische openingsmomenten.
        AtypicalHours = "atypical-hours",
        /// Voorrangsgroep.
        PriorityGroup = "priority-group",
        /// Kwetsbaar gezin.
        VulnerableFamily = "vulnerable-family",
        /// Specifieke zorgbehoefte (the parent's statement, no diagnosis).
        SpecificCareNeed = "specific-care-need",
    }
}

word_enum! {
    /// Where a trait comes from.
    TraitSource {
        /// The family said so.
        Family = "family",
        /// A referrer said so, with the family's permission.
        Referrer = "referrer",
        /// The desk worker judged so.
        Desk = "desk",
        /// Follows from the wish itself (dates, hours).
        Computed = "computed",
    }
}
