//! One field that finds families, children, phones, requests, notes and locations.

use crate::errors::PageError;
use crate::page::{Page, Section, html};
use crate::routes::{Gate, Routes};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use desk::policy::Action;
use desk::search::{Hit, search};
use serde::Deserialize;
use texts::Locale;

const SUGGESTIONS: usize = 8;
const RESULTS: usize = 60;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new().get("/search", Gate::May(Action::Search), results).get(
        "/search/suggestions",
        Gate::May(Action::Search),
        suggestions,
    )
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Typed {
    q: String,
}

#[derive(Template)]
#[template(path = "search/results.html")]
struct ResultsPage {
    page: Page,
    typed: String,
    hits: Vec<Hit>,
}

async fn results(visit: Visit, Query(typed): Query<Typed>) -> Result<Response, PageError> {
    let hits = search(&visit.caller, &typed.q, RESULTS).await?;
    let page = Page::new(&visit, Section::None, visit.l.search_title());
    html(&ResultsPage { page, typed: typed.q, hits })
}

#[derive(Template)]
#[template(path = "search/suggestions.html")]
struct Suggestions {
    l: Locale,
    hits: Vec<Hit>,
}

async fn suggestions(visit: Visit, Query(typed): Query<Typed>) -> Result<Response, PageError> {
    let hits = search(&visit.caller, &typed.q, SUGGESTIONS).await?;
    html(&Suggestions { l: visit.l, hits })
}
