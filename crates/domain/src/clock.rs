//! The moment, passed in from above. Civil dates are those of Brussels.

use chrono::{DateTime, NaiveDate, Utc};

/// Tells the moment. Only the binary and the tests make one.
pub trait Clock: Send + Sync {
    /// The moment, truncated to microseconds (what both databases keep).
    fn now(&self) -> DateTime<Utc>;

    /// Today's date in Brussels.
    fn today(&self) -> NaiveDate;
}
