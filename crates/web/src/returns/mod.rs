//! The yearly return: figures on any day, the requests behind each number, what is left
//! to settle, and returns that were frozen.

mod frozen;
mod requests;
mod sheet;
mod year;

use crate::errors::PageError;
use crate::page::{Page, Section, html};
use crate::routes::{Gate, Routes};
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use desk::policy::Action;
use desk::returns::{self, YearEntry};
use store::returns::FrozenHead;
use texts::Locale;

/// The addresses.
pub fn routes() -> Routes {
    let see = Gate::May(Action::SeeReturn);
    let freeze = Gate::May(Action::FreezeReturn);
    Routes::new()
        .get("/returns", see, list)
        .get("/returns/{year}", see, year::see)
        .get("/returns/{year}/requests", see, requests::of_year)
        .get("/returns/{year}/sheet.xlsx", see, year::xlsx)
        .get("/returns/{year}/sheet.csv", see, year::csv)
        .get("/returns/{year}/frozen/new", freeze, frozen::new)
        .post("/returns/{year}/frozen", freeze, frozen::freeze)
        .get("/returns/frozen/{return}", see, frozen::see)
        .get("/returns/frozen/{return}/requests", see, requests::of_frozen)
        .get("/returns/frozen/{return}/sheet.xlsx", see, frozen::xlsx)
        .get("/returns/frozen/{return}/sheet.csv", see, frozen::csv)
}

/// A frozen return in a list.
struct FrozenRow {
    code: String,
    at: String,
    snapshot: String,
    signed_by: String,
}

impl FrozenRow {
    fn new(l: Locale, head: &FrozenHead) -> Self {
        Self {
            code: head.code.clone(),
            at: l.moment(head.at),
            snapshot: l.short_date(head.snapshot_on),
            signed_by: head.signed_by.clone(),
        }
    }
}

/// A year in the list.
struct YearRow {
    year: i32,
    form: String,
    due: String,
    frozen: Vec<FrozenRow>,
    requests: u64,
    loose_notes: u64,
}

impl YearRow {
    fn new(l: Locale, entry: &YearEntry) -> Self {
        Self {
            year: entry.year,
            form: entry.form.clone(),
            due: entry.due.map(|due| l.short_date(due)).unwrap_or_default(),
            frozen: entry.frozen.iter().map(|head| FrozenRow::new(l, head)).collect(),
            requests: entry.requests,
            loose_notes: entry.loose_notes,
        }
    }
}

#[derive(Template)]
#[template(path = "returns/list.html")]
struct ListPage {
    page: Page,
    years: Vec<YearRow>,
    /// Nobody asked anything yet.
    nothing: bool,
}

async fn list(visit: Visit) -> Result<Response, PageError> {
    let l = visit.l;
    let years = returns::years(&visit.caller).await?;
    let nothing = years.iter().all(|entry| entry.requests == 0);
    let years = years.iter().map(|entry| YearRow::new(l, entry)).collect();
    html(&ListPage { page: Page::new(&visit, Section::Returns, l.returns_title()), years, nothing })
}
