//! A table of questions to locations, on four pages.

use super::question::{child_name, state};
use askama::Template;
use askama::filters::HtmlSafe;
use desk::candidacies::Addressed;
use desk::candidacies::words::{age, days};
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

impl QuestionTable {
    /// Of these questions; each has its page under `base`.
    pub(crate) fn new(l: Locale, questions: &[Addressed], base: &str) -> Self {
        let rows = questions
            .iter()
            .map(|seen| Row {
                path: format!("{base}/{}", seen.code),
                child: child_name(l, seen),
                age: age(l, seen.birth, seen.wanted.start),
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
