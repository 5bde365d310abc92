//! The terms in force (`rules/terms.toml`), read once.

use crate::{Outcome, Refusal};
use chrono::NaiveDate;
use domain::rules::terms::{TermBook, Terms};
use store::StoreError;

/// The terms that hold on a day.
///
/// # Errors
/// When there are none: the file that comes with the product holds from 2018.
pub(crate) fn in_force(day: NaiveDate) -> Outcome<&'static Terms> {
    TermBook::embedded().ok().and_then(|book| book.in_force(day)).ok_or_else(|| {
        let problem = format!("no terms hold on {day}");
        Refusal::Broken(StoreError::Unreadable { column: "rules/terms.toml", problem })
    })
}
