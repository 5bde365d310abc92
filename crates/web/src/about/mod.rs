//! Pages about the site itself, for everybody: privacy, accessibility, credits.

mod languages;

use crate::errors::PageError;
use crate::page::{Page, html};
use crate::routes::{Gate, Routes};
use crate::visit::locale_of;
use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;
use desk::policy::Action;
use store::register::{Class, REGISTER};

/// What the pages are built with, as the build of the styles and scripts listed it.
const CREDITS: &str = include_str!("../../../../web/dist/credits.html");

/// The addresses.
pub fn routes() -> Routes {
    Routes::new()
        .get("/about/privacy", Gate::Public, privacy)
        .get("/about/accessibility", Gate::Public, accessibility)
        .get("/about/credits", Gate::Public, credits)
        .get("/about/languages", Gate::Public, languages::list)
        .get("/about/languages/{language}", Gate::Public, languages::see)
        .get("/about/languages/{language}/texts.csv", Gate::Public, languages::list_to_check)
        .upload(
            "/settings/languages/{language}/checks",
            Gate::May(Action::CheckTexts),
            languages::LARGEST_CHECKS,
            languages::take,
        )
}

fn page(headers: &HeaderMap, path: &str, title: &str) -> Page {
    Page { path: path.to_owned(), ..Page::bare(locale_of(headers), title) }
}

/// What is kept of people in one table of the database, in words.
struct Kept {
    what: String,
    class: String,
    purpose: String,
    term: String,
}

#[derive(Template)]
#[template(path = "about/privacy.html")]
struct PrivacyPage {
    page: Page,
    kept: Vec<Kept>,
}

async fn privacy(headers: HeaderMap) -> Result<Response, PageError> {
    let l = locale_of(&headers);
    let kept = REGISTER
        .iter()
        .filter(|group| group.class() > Class::Public)
        .map(|group| Kept {
            what: l.privacy_what(group.table),
            class: l.privacy_class(group.class().word()),
            purpose: l.privacy_purpose(group.purpose.word()),
            term: l.privacy_term(group.term.word()),
        })
        .collect();
    html(&PrivacyPage { page: page(&headers, "/about/privacy", l.privacy_title()), kept })
}

#[derive(Template)]
#[template(path = "about/accessibility.html")]
struct AccessibilityPage {
    page: Page,
}

async fn accessibility(headers: HeaderMap) -> Result<Response, PageError> {
    let title = locale_of(&headers).accessibility_title();
    html(&AccessibilityPage { page: page(&headers, "/about/accessibility", title) })
}

#[derive(Template)]
#[template(path = "about/credits.html")]
struct CreditsPage {
    page: Page,
    rows: &'static str,
}

async fn credits(headers: HeaderMap) -> Result<Response, PageError> {
    let title = locale_of(&headers).credits_title();
    html(&CreditsPage { page: page(&headers, "/about/credits", title), rows: CREDITS })
}
