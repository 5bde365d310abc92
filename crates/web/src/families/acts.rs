//! What is done from a file: contacts, next steps, help with the tariff, the talk.

use super::{FilePage, Typed, Wanted, colleagues, fresh, labels, words};
use crate::components::Fields;
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html, unprocessable};
use crate::today::{Back, is_today, to_today};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use desk::contacts::support::{self, SupportForm, TalkForm};
use desk::contacts::tasks::{self, Task, TaskForm};
use desk::contacts::{self, ContactForm, Logged};
use desk::forms::Errors;
use desk::{FormKey, Refusal};
use serde::Deserialize;

fn to_file(code: &str, rest: &str) -> Response {
    Redirect::to(&format!("/families/{code}?{rest}")).into_response()
}

async fn again(
    visit: &Visit,
    code: &str,
    typed: Typed,
    errors: Errors,
    key: FormKey,
) -> Result<Response, PageError> {
    FilePage::new(visit, code, &Wanted::default(), "", typed, errors).await?.answer(key)
}

pub async fn log(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<ContactForm>,
) -> Result<Response, PageError> {
    match contacts::log(&visit.caller, &code, &posted.form, posted.key).await {
        Ok(Logged::Kept) => Ok(to_file(&code, "done=saved")),
        Ok(Logged::CallAgain) => Ok(to_file(&code, "done=saved&offer=call")),
        Err(Refusal::Invalid(errors)) => {
            let typed = Typed { contact: posted.form, ..fresh(&visit) };
            again(&visit, &code, typed, errors, posted.key).await
        }
        Err(refusal) => Err(refusal.into()),
    }
}

pub async fn plan(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<TaskForm>,
) -> Result<Response, PageError> {
    match tasks::plan(&visit.caller, &code, &posted.form, posted.key).await {
        Ok(_) => Ok(to_file(&code, "done=saved")),
        Err(Refusal::Invalid(errors)) => {
            let typed = Typed { task: posted.form, ..fresh(&visit) };
            again(&visit, &code, typed, errors, posted.key).await
        }
        Err(refusal) => Err(refusal.into()),
    }
}

#[derive(Template)]
#[template(path = "families/task.html")]
struct TaskPage {
    page: Page,
    fields: Fields,
    form: TaskForm,
    colleagues: Vec<(String, String)>,
    code: String,
    done: bool,
    /// Whether a colleague wrote it; what the program planned keeps its words.
    own_words: bool,
    /// Where it belongs: the file, or the page of today.
    back: String,
}

impl TaskPage {
    async fn new(
        visit: &Visit,
        (row, family): (Task, Option<String>),
        form: TaskForm,
        errors: Errors,
    ) -> Result<Self, PageError> {
        Ok(Self {
            page: Page::new(visit, Section::Requests, words::task(visit.l, &row)),
            own_words: row.kind.is_empty(),
            fields: labels(visit.l).with(errors),
            form,
            colleagues: colleagues(visit.l, contacts::colleagues(&visit.caller).await?),
            code: row.code,
            done: row.done_at.is_some(),
            back: family.map_or_else(|| "/today".to_owned(), |code| format!("/families/{code}")),
        })
    }
}

pub async fn task(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let (row, family) = tasks::see(&visit.caller, &code).await?;
    let form = TaskForm::of(&row);
    html(&TaskPage::new(&visit, (row, family), form, Errors::default()).await?)
}

/// Back to the file of a task, or to the page of today.
fn after_task(family: Option<String>, back: &str, done: &str) -> Response {
    match family {
        Some(code) if !is_today(back) => to_file(&code, &format!("done={done}")),
        _ => to_today(back, done),
    }
}

pub async fn change_task(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<TaskForm>,
) -> Result<Response, PageError> {
    match tasks::change(&visit.caller, &code, &posted.form).await {
        Ok(family) => Ok(after_task(family, "", "saved")),
        Err(Refusal::Invalid(errors)) => {
            let found = tasks::see(&visit.caller, &code).await?;
            let mut page = TaskPage::new(&visit, found, posted.form, errors).await?;
            page.page = page.page.with_errors(posted.key);
            unprocessable(&page)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

pub async fn finish(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<Back>,
) -> Result<Response, PageError> {
    let family = tasks::finish(&visit.caller, &code).await?;
    Ok(after_task(family, &posted.form.back, "handled"))
}

pub async fn reopen(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<Back>,
) -> Result<Response, PageError> {
    let family = tasks::reopen(&visit.caller, &code).await?;
    Ok(after_task(family, &posted.form.back, "undone"))
}

pub async fn add_support(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<SupportForm>,
) -> Result<Response, PageError> {
    match support::add(&visit.caller, &code, &posted.form, posted.key).await {
        Ok(()) => Ok(to_file(&code, "done=saved#support")),
        Err(Refusal::Invalid(errors)) => {
            let typed = Typed { support: posted.form, ..fresh(&visit) };
            again(&visit, &code, typed, errors, posted.key).await
        }
        Err(refusal) => Err(refusal.into()),
    }
}

/// A step of help with the tariff.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct StepForm {
    position: i32,
    who: String,
}

pub async fn tick_support(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<StepForm>,
) -> Result<Response, PageError> {
    let StepForm { position, who } = posted.form;
    support::tick(&visit.caller, &code, position, true, &who).await?;
    Ok(to_file(&code, "done=saved#support"))
}

pub async fn untick_support(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<StepForm>,
) -> Result<Response, PageError> {
    support::tick(&visit.caller, &code, posted.form.position, false, "").await?;
    Ok(to_file(&code, "done=undone#support"))
}

pub async fn talked(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<TalkForm>,
) -> Result<Response, PageError> {
    support::talked(&visit.caller, &code, &posted.form).await?;
    Ok(to_file(&code, "done=saved#talk"))
}
