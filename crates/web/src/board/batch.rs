//! What the board asks of a location, all on one page: yes, no, or from another day on.

use super::Filter;
use crate::components::problem_text;
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html, unprocessable};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use desk::Refusal;
use desk::board::{self, ConfirmForm};
use desk::candidacies::words::{age, days, wishes};
use desk::candidacies::{Addressed, AnswerForm};
use desk::forms::Errors;
use desk::policy::Action;
use domain::candidacies::{Answer, RefusalReason};
use serde::Deserialize;
use std::collections::BTreeMap;
use texts::Locale;

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Back {
    back: String,
}

pub(super) async fn ask(
    visit: Visit,
    Path(location): Path<String>,
    posted: Posted<Back>,
) -> Result<Response, PageError> {
    board::ask(&visit.caller, &location, posted.key).await?;
    let filter = Filter::sent(&posted.form.back).after("");
    Ok(Redirect::to(&filter.address("batch-asked")).into_response())
}

/// A child of the batch.
struct Row {
    code: String,
    child: String,
    age: String,
    start: String,
    days: String,
    wishes: String,
    soon: bool,
    due_on: String,
    form: AnswerForm,
    /// What is wrong with the reason, and with the other day; empty when nothing is.
    reason_error: String,
    start_error: String,
}

impl Row {
    fn new(l: Locale, seen: Addressed, form: AnswerForm, errors: Option<&Errors>) -> Self {
        let of = |field: &str| {
            let problem = errors.and_then(|errors| errors.of(field));
            problem.map(|problem| problem_text(l, problem)).unwrap_or_default()
        };
        Self {
            child: l.child_called(&seen.child, seen.child_number),
            age: age(l, seen.birth, seen.wanted.start),
            start: l.short_date(seen.wanted.start),
            days: days(l, &seen.wanted),
            wishes: wishes(l, &seen.wanted).join(", "),
            soon: seen.soon,
            due_on: l.short_date(seen.due_on),
            reason_error: of("reason"),
            start_error: of("start"),
            code: seen.code,
            form,
        }
    }
}

#[derive(Template)]
#[template(path = "board/batch.html")]
struct BatchPage {
    page: Page,
    location: String,
    rows: Vec<Row>,
    answers: Vec<(&'static str, String)>,
    reasons: Vec<(&'static str, String)>,
    /// Nothing was chosen.
    nothing: bool,
    back: String,
    is_desk: bool,
}

async fn page_of(
    visit: &Visit,
    location: &str,
    form: &ConfirmForm,
) -> Result<BatchPage, PageError> {
    let l = visit.l;
    let found = board::batch(&visit.caller, location).await?;
    let problems = form.problems(visit.caller.today());
    let is_desk = visit.caller.can(Action::SeeBoard);
    let section = if is_desk { Section::Board } else { Section::Candidacies };
    let rows = found.questions.into_iter().map(|seen| {
        let typed = form.answers.get(&seen.code).cloned().unwrap_or_default();
        let errors = problems.get(&seen.code);
        Row::new(l, seen, typed, errors)
    });
    let answers = [Answer::Yes, Answer::Deviating, Answer::No].map(Answer::word);
    Ok(BatchPage {
        page: Page::new(visit, section, l.batch_title(found.location.name.as_str())),
        rows: rows.collect(),
        answers: answers.map(|word| (word, l.batch_answer(word))).into(),
        reasons: RefusalReason::ALL
            .iter()
            .map(|reason| (reason.word(), l.candidacy_reason(reason.word())))
            .collect(),
        nothing: false,
        back: if is_desk { "/board" } else { "/candidacies" }.to_owned(),
        location: found.location.code,
        is_desk,
    })
}

pub(super) async fn see(visit: Visit, Path(location): Path<String>) -> Result<Response, PageError> {
    html(&page_of(&visit, &location, &ConfirmForm::default()).await?)
}

/// The answers of a form whose fields are named after the question, such as `answer-K7RW3P`.
fn read(fields: &[(String, String)]) -> ConfirmForm {
    let mut answers: BTreeMap<String, AnswerForm> = BTreeMap::new();
    for (name, value) in fields {
        let Some((field, code)) = name.split_once('-') else { continue };
        let form = answers.entry(code.to_owned()).or_default();
        match field {
            "answer" => form.answer.clone_from(value),
            "reason" => form.reason.clone_from(value),
            "start" => form.start.clone_from(value),
            "note" => form.note.clone_from(value),
            _ => {}
        }
    }
    answers.retain(|_, form| !form.answer.is_empty());
    let wants_rest = fields.iter().any(|(name, _)| name == "rest");
    let shown = fields.iter().filter(|(name, _)| wants_rest && name == "row");
    ConfirmForm { answers, rest: shown.map(|(_, code)| code.clone()).collect() }
}

pub(super) async fn confirm(
    visit: Visit,
    Path(location): Path<String>,
    posted: Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let form = read(&posted.form);
    match board::confirm(&visit.caller, &location, &form, posted.key).await {
        Ok(confirmed) => {
            let done = if confirmed.late == 0 { "batch-answered" } else { "batch-late" };
            let path = format!("/locations/{location}/batch?done={done}");
            Ok(Redirect::to(&path).into_response())
        }
        Err(Refusal::Invalid(_)) => {
            let mut page = page_of(&visit, &location, &form).await?;
            page.nothing = form.answers.is_empty();
            page.page = page.page.with_errors(posted.key);
            unprocessable(&page)
        }
        Err(refusal) => Err(refusal.into()),
    }
}
