//! What goes tonight at the end of its term, and why: counts only, for whoever answers for
//! the data.

use crate::errors::PageError;
use crate::page::{Page, Section, html};
use crate::routes::{Gate, Routes};
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use desk::policy::Action;
use desk::retention::{self, Line};
use store::retention::Length;
use texts::Locale;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new().get("/retention", Gate::May(Action::SeeRetention), see)
}

/// A line in words.
struct Row {
    what: String,
    term: String,
    length: String,
    source: &'static str,
    rows: u64,
}

impl Row {
    fn new(l: Locale, line: &Line) -> Self {
        let length = line.length.map(|(length, _)| match length {
            Length::Years(years) => l.retention_years(u64::from(years)),
            Length::Days(days) => l.retention_days(u64::from(days)),
        });
        let term = l.privacy_term(line.term.word());
        Self {
            what: l.privacy_what(line.table),
            // Said once, also where the words of the term tell it.
            length: length.filter(|length| !term.contains(length.as_str())).unwrap_or_default(),
            term,
            source: line.length.map_or("", |(_, source)| source),
            rows: line.rows,
        }
    }
}

#[derive(Template)]
#[template(path = "retention/list.html")]
struct ListPage {
    page: Page,
    rows: Vec<Row>,
    total: u64,
}

async fn see(visit: Visit) -> Result<Response, PageError> {
    let lines = retention::plan(&visit.caller).await?;
    html(&ListPage {
        page: Page::new(&visit, Section::Retention, visit.l.retention_title()),
        total: lines.iter().map(|line| line.rows).sum(),
        rows: lines.iter().map(|line| Row::new(visit.l, line)).collect(),
    })
}
