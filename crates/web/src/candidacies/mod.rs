//! Requests put to locations: the desk asks, the location answers.

mod asking;
mod question;
mod table;

pub(crate) use question::QuestionPage;
pub(crate) use table::QuestionTable;

use crate::components::Pager;
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html, unprocessable};
use crate::routes::{Gate, Routes};
use crate::today::{Back, is_today, to_today};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use desk::Refusal;
use desk::candidacies::{self, Addressed, AnswerForm};
use desk::forms::Errors;
use desk::policy::Action;
use serde::Deserialize;
use std::collections::BTreeMap;
use store::candidacies::CandidacyFilter;
use texts::Locale;

/// The addresses.
pub fn routes() -> Routes {
    let answers = Gate::May(Action::AnswerCandidacy);
    let asks = Gate::May(Action::ForwardRequest);
    Routes::new()
        .get("/requests/{request}/candidacies", asks, asking::options)
        .post("/requests/{request}/candidacies", asks, asking::ask)
        .get("/candidacies", Gate::May(Action::SeeCandidacies), list)
        .get("/candidacies/{candidacy}", answers, see)
        .post("/candidacies/{candidacy}/answer", answers, answer)
        .post("/candidacies/{candidacy}/answer/withdrawal", asks, take_back)
        .post("/candidacies/{candidacy}/reminders", asks, remind)
        .post("/candidacies/{candidacy}/closure", asks, close)
        .post("/candidacies/{candidacy}/reopening", asks, reopen)
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Filter {
    list: String,
    page: u64,
}

#[derive(Template)]
#[template(path = "candidacies/list.html")]
struct ListPage {
    page: Page,
    /// Each list with its word and text, and whether it is shown.
    lists: Vec<(&'static str, String, bool)>,
    questions: QuestionTable,
    /// What the board asks of a location together: its address, in words.
    batches: Vec<(String, String)>,
    total: u64,
    pager: Pager,
}

/// The locations of which children are asked together, each with how many on this page.
fn batches(l: Locale, rows: &[Addressed]) -> Vec<(String, String)> {
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for seen in rows.iter().filter(|seen| seen.together && seen.standing.answer.is_none()) {
        *counts.entry((&seen.location_name, &seen.location)).or_default() += 1;
    }
    let link =
        |((name, code), count)| (format!("/locations/{code}/batch"), l.batch_link(count, name));
    counts.into_iter().map(link).collect()
}

async fn list(
    visit: Visit,
    Query(filter): Query<Filter>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let l = visit.l;
    let (here, wanted) = match filter.list.as_str() {
        "answered" => ("answered", CandidacyFilter::Answered),
        "closed" => ("closed", CandidacyFilter::Closed),
        _ => ("waiting", CandidacyFilter::Waiting),
    };
    let found = candidacies::addressed(&visit.caller, wanted, filter.page).await?;
    let pager = Pager::new(l, &found, &query.unwrap_or_default());
    let lists = ["waiting", "answered", "closed"];
    html(&ListPage {
        page: Page::new(&visit, Section::Candidacies, l.candidacies_title()),
        lists: lists.map(|list| (list, l.candidacies_list(list), list == here)).into(),
        questions: QuestionTable::new(l, &found.rows, "/candidacies"),
        batches: if here == "waiting" { batches(l, &found.rows) } else { Vec::new() },
        total: found.total,
        pager,
    })
}

fn page_for(visit: &Visit, seen: Addressed, form: AnswerForm, errors: Errors) -> QuestionPage {
    let is_desk = visit.caller.can(Action::ForwardRequest);
    let section = if is_desk { Section::Requests } else { Section::Candidacies };
    let title = visit.l.candidacy_page_title(&seen.location_name);
    let page = Page::new(visit, section, title);
    let back = match &seen.family {
        Some(family) if is_desk => format!("/requests/{}/candidacies", family.request),
        _ => "/candidacies".to_owned(),
    };
    let base = format!("/candidacies/{}", seen.code);
    QuestionPage::new(page, seen, form, errors, base, back, is_desk)
}

async fn see(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let seen = candidacies::see(&visit.caller, &code).await?;
    html(&page_for(&visit, seen, AnswerForm::default(), Errors::default()))
}

async fn answer(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<AnswerForm>,
) -> Result<Response, PageError> {
    match candidacies::answer(&visit.caller, &code, &posted.form).await {
        Ok(()) => Ok(back(&code, "answered")),
        Err(Refusal::Invalid(errors)) => {
            let seen = candidacies::see(&visit.caller, &code).await?;
            let page = page_for(&visit, seen, posted.form, errors);
            unprocessable(&page.with_errors(posted.key))
        }
        Err(refusal) => Err(refusal.into()),
    }
}

/// Back to where it was sent: the page of today, or the question itself.
fn back_from(code: &str, from: &str, done: &str) -> Response {
    if is_today(from) { to_today(from, done) } else { back(code, done) }
}

fn back(code: &str, done: &str) -> Response {
    Redirect::to(&format!("/candidacies/{code}?done={done}")).into_response()
}

async fn take_back(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    candidacies::take_back(&visit.caller, &code).await?;
    Ok(back(&code, "undone"))
}

async fn remind(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<Back>,
) -> Result<Response, PageError> {
    candidacies::remind(&visit.caller, &code).await?;
    Ok(back_from(&code, &posted.form.back, "reminded"))
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct ClosingForm {
    word: String,
    back: String,
}

async fn close(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<ClosingForm>,
) -> Result<Response, PageError> {
    candidacies::close(&visit.caller, &code, &posted.form.word).await?;
    Ok(back_from(&code, &posted.form.back, "closed"))
}

async fn reopen(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    candidacies::reopen(&visit.caller, &code).await?;
    Ok(back(&code, "reopened"))
}
