//! A table of questions to locations, on four pages.

use super::question::{child_name, state};
use crate::components::week_in_words;
use askama::Template;
use askama::filters::HtmlSafe;
use desk::candidacies::Addressed;
use domain::families::Birth;
use texts::Locale;

struct Row {
    path: String,
    child: String,
    age: String,
    location: String,
    start: String,
    days: String,
    soon: bool,
    due_on: String,
    overdue: bool,
    state: String,
}

/// A table of questions to locations.
#[derive(Template)]
#[template(path = "candidacies/table.html")]
pub(crate) struct QuestionTable {
    l: Locale,
    rows: Vec<Row>,
}

impl HtmlSafe for QuestionTable {}

/// The age of a child at the start of care, or when it is expected.
pub(super) fn age(l: Locale, seen: &Addressed) -> String {
    match (seen.birth, seen.birth.age_in_months(seen.wanted.start)) {
        (Birth::Due(date), _) => l.candidacy_due_date(l.short_date(date)),
        (Birth::Born(_), Some(months)) => l.candidacy_age(months.max(0)),
        _ => l.candidacy_age_unknown().to_owned(),
    }
}

/// The days that are looked for.
pub(super) fn days(l: Locale, wanted: &desk::candidacies::Wanted) -> String {
    let days = if wanted.week.is_empty() {
        l.candidacy_days_number(wanted.days)
    } else {
        week_in_words(l, wanted.week)
    };
    if wanted.varying { format!("{days}, {}", l.candidacy_varying()) } else { days }
}

impl QuestionTable {
    /// Of these questions; each has its page under `base`.
    pub(crate) fn new(l: Locale, questions: &[Addressed], base: &str) -> Self {
        let rows = questions
            .iter()
            .map(|seen| Row {
                path: format!("{base}/{}", seen.code),
                child: child_name(l, seen),
                age: age(l, seen),
                location: seen.location_name.clone(),
                start: l.short_date(seen.wanted.start),
                days: days(l, &seen.wanted),
                soon: seen.soon,
                due_on: l.short_date(seen.due_on),
                overdue: seen.overdue,
                state: state(l, seen),
            })
            .collect();
        Self { l, rows }
    }

    /// Whether there is nothing to show.
    pub(crate) const fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}
