//! A question to a location in words: the same on the page and in the mail.

use super::Wanted;
use chrono::NaiveDate;
use domain::families::Birth;
use domain::requests::{CareType, TariffNeed};
use domain::week::WeekPattern;
use texts::Locale;

/// The age of a child at the start of care, or when it is expected.
#[must_use]
pub fn age(l: Locale, birth: Birth, start: NaiveDate) -> String {
    match (birth, birth.age_in_months(start)) {
        (Birth::Due(date), _) => l.candidacy_due_date(l.short_date(date)),
        (Birth::Born(_), Some(months)) => l.candidacy_age(months.max(0)),
        _ => l.candidacy_age_unknown().to_owned(),
    }
}

/// The days that are looked for.
#[must_use]
pub fn days(l: Locale, wanted: &Wanted) -> String {
    let days = number_or_week(l, wanted.week, wanted.days);
    if wanted.varying { format!("{days}, {}", l.candidacy_varying()) } else { days }
}

/// Parts of the week, or how many days when the parts are not known.
#[must_use]
pub fn number_or_week(l: Locale, week: WeekPattern, days: i32) -> String {
    if week.is_empty() { l.candidacy_days_number(days) } else { l.week_in_words(week) }
}

/// What of the wishes matters to a location.
#[must_use]
pub fn wishes(l: Locale, wanted: &Wanted) -> Vec<String> {
    let mut words = Vec::new();
    if wanted.care != CareType::Any {
        words.push(l.candidacy_care(wanted.care.word()));
    }
    if wanted.tariff != TariffNeed::Any {
        words.push(l.candidacy_tariff(wanted.tariff.word()));
    }
    let room = wanted.flexibility;
    let flexible = [
        (room.later_start, l.candidacy_flex_later()),
        (room.other_days, l.candidacy_flex_days()),
        (room.fewer_days, l.candidacy_flex_fewer()),
    ];
    words.extend(flexible.iter().filter(|(may, _)| *may).map(|(_, word)| (*word).to_owned()));
    words
}
