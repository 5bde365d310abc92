//! What childcare is: the short pages that every desk has, in the order in which they are
//! shown. Their words stand in the texts; a desk may write its own.

use crate::words::word_enum;

word_enum! {
    /// A page about childcare.
    CarePage {
        /// What it is, and why it is good for a child.
        What = "what",
        /// Settling in (*wennen*).
        Settling = "settling",
        /// Prices and the income tariff (*inkomenstarief*).
        Prices = "prices",
        /// The lower tariff through the OCMW.
        Ocmw = "ocmw",
        /// Urgent care (*dringende opvang*).
        Urgent = "urgent",
        /// Inclusive care (*inclusieve opvang*).
        Inclusive = "inclusive",
        /// Starting school (*instapdata*).
        School = "school",
        /// Out-of-school care (*buitenschoolse opvang*).
        AfterSchool = "after-school",
    }
}
