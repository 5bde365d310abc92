//! Birth and due dates: a day misread, a child born before or after it was due.

use super::Level;
use crate::families::Birth;
use chrono::{Datelike, NaiveDate};

/// Days before and after a due date on which the child may be born: from the thirtieth
/// week of pregnancy to two weeks late. Two due dates may be three weeks apart, as
/// the first estimate is corrected by a scan.
pub(super) fn compare_births(one: Birth, other: Birth) -> Level {
    let near = |due: NaiveDate, born: NaiveDate| (-70..=14).contains(&(born - due).num_days());
    match (one, other) {
        (Birth::Unknown, _) | (_, Birth::Unknown) => Level::Unknown,
        (Birth::Born(a), Birth::Born(b)) | (Birth::Due(a), Birth::Due(b)) if a == b => Level::Same,
        (Birth::Born(a), Birth::Born(b)) if is_misread(a, b) => Level::Close,
        (Birth::Due(a), Birth::Due(b)) if (a - b).num_days().abs() <= 21 => Level::Near,
        (Birth::Due(due), Birth::Born(born)) | (Birth::Born(born), Birth::Due(due))
            if near(due, born) =>
        {
            Level::Near
        }
        _ => Level::Different,
    }
}

/// One part of the date differs by a slip, or day and month changed places.
fn is_misread(one: NaiveDate, other: NaiveDate) -> bool {
    let turned =
        one.year() == other.year() && one.month() == other.day() && one.day() == other.month();
    let written = |date: NaiveDate| date.format("%Y%m%d").to_string();
    turned || strsim::osa_distance(&written(one), &written(other)) == 1
}

pub(super) fn birth_years(birth: Birth) -> Vec<i32> {
    let Some(date) = birth.date() else { return Vec::new() };
    let margin = match birth {
        Birth::Due(_) => chrono::Days::new(70),
        Birth::Born(_) | Birth::Unknown => chrono::Days::new(0),
    };
    let first = date.checked_sub_days(margin).unwrap_or(date).year();
    let last = match birth {
        Birth::Due(_) => date.checked_add_days(chrono::Days::new(21)).unwrap_or(date).year(),
        Birth::Born(_) | Birth::Unknown => date.year(),
    };
    (first..=last).collect()
}
