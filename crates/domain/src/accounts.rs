//! Who signs in, and as what.

use crate::words::word_enum;

word_enum! {
    /// What an account is for. Families and referrers have their place in the
    /// permission table already; their doors open later.
    Role {
        /// Loketmedewerker: the desk's daily work.
        DeskWorker = "desk-worker",
        /// Loketverantwoordelijke: also settings, people, import, closing the return.
        DeskManager = "desk-manager",
        /// Organisator: its own locations and what is addressed to them.
        Organiser = "organiser",
        /// Opvanglocatie: one location and what is addressed to it.
        Location = "location",
        /// Auditor: the log, never the files.
        Auditor = "auditor",
        /// Beheerder: desks and accounts, never the files.
        Administrator = "administrator",
        /// Gezin: its own file (later).
        Family = "family",
        /// Toeleider: the families it refers (later).
        Referrer = "referrer",
    }
}
