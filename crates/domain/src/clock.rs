//! The moment, passed in from above. Civil dates are those of Brussels.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, Utc};

/// Tells the moment. Only the binary and the tests make one.
pub trait Clock: Send + Sync {
    /// The moment, truncated to microseconds (what both databases keep).
    fn now(&self) -> DateTime<Utc>;

    /// Today's date in Brussels.
    fn today(&self) -> NaiveDate {
        brussels_date(self.now())
    }
}

/// Hours that Brussels is ahead of UTC: one, or two in summer time, which runs from the
/// last Sunday of March to the last Sunday of October, at 01:00 UTC (Directive 2000/84/EC).
#[must_use]
pub fn brussels_offset(at: DateTime<Utc>) -> i64 {
    let switch = |month| {
        let last = NaiveDate::from_ymd_opt(at.year(), month, 31)?;
        let sunday = last - Days::new(u64::from(last.weekday().num_days_from_sunday()));
        Some(sunday.and_hms_opt(1, 0, 0)?.and_utc())
    };
    match (switch(3), switch(10)) {
        (Some(begins), Some(ends)) if begins <= at && at < ends => 2,
        _ => 1,
    }
}

/// The date in Brussels at a moment.
#[must_use]
pub fn brussels_date(at: DateTime<Utc>) -> NaiveDate {
    (at + chrono::TimeDelta::hours(brussels_offset(at))).date_naive()
}

/// The moment of a civil time in Brussels.
#[must_use]
pub fn from_brussels(local: NaiveDateTime) -> DateTime<Utc> {
    let guess = local.and_utc() - chrono::TimeDelta::hours(1);
    local.and_utc() - chrono::TimeDelta::hours(brussels_offset(guess))
}
