//! A family takes its data along, or has them erased.

use super::overview::{QuestionShown, TalkShown, messages, talks};
use super::{MyVisit, cookie, session_name};
use crate::components::Fields;
use crate::errors::PageError;
use crate::form::Posted;
use crate::front::FrontPage;
use crate::page::{html, unprocessable};
use askama::Template;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use desk::Refusal;
use desk::forms::Errors;
use desk::mine::{self, Overview};
use desk::policy::Action;
use serde::Deserialize;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "mine/data.html")]
struct DataPage {
    page: FrontPage,
    key: Uuid,
    fields: Fields,
    /// Why the desk has to look first, in words.
    holds: Vec<String>,
}

async fn page(visit: &MyVisit, errors: Errors) -> Result<DataPage, PageError> {
    let l = visit.l;
    let holds = mine::what_holds(&visit.mine).await?;
    let mut page = visit.page(l.my_data_title()).back_to("/my");
    page.has_errors = !errors.is_empty();
    let fields = Fields::new(l, vec![("confirmed", l.my_erase_confirm())]).with(errors);
    Ok(DataPage {
        page,
        key: Uuid::now_v7(),
        fields,
        holds: holds.into_iter().map(|word| l.my_holds(word)).collect(),
    })
}

pub(super) async fn see(visit: MyVisit) -> Result<Response, PageError> {
    html(&page(&visit, Errors::default()).await?)
}

pub(super) async fn file(visit: MyVisit) -> Result<Response, PageError> {
    let json = mine::export(&visit.mine).await?;
    let name = format!("attachment; filename=\"{}.json\"", visit.mine.family.code);
    let headers = [
        (header::CONTENT_TYPE, "application/json; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, name),
    ];
    Ok((headers, json).into_response())
}

#[derive(Template)]
#[template(path = "mine/print.html")]
struct PrintPage {
    page: FrontPage,
    overview: Overview,
    questions: Vec<QuestionShown>,
    talks: Vec<TalkShown>,
    messages: Vec<(String, String, String)>,
}

/// The same in plain words, to read or to print.
pub(super) async fn print(visit: MyVisit) -> Result<Response, PageError> {
    let l = visit.l;
    visit.mine.scope(Action::TakeOwnData)?;
    let overview = mine::overview(&visit.mine).await?;
    html(&PrintPage {
        page: visit.page(l.my_data_print_title()).back_to("/my/data"),
        questions: overview.questions.iter().map(|one| QuestionShown::new(l, one)).collect(),
        talks: talks(l, &overview),
        messages: messages(l, &overview),
        overview,
    })
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct EraseForm {
    confirmed: String,
}

#[derive(Template)]
#[template(path = "mine/erased.html")]
struct ErasedPage {
    page: FrontPage,
    code: String,
    done: bool,
    on: String,
}

pub(super) async fn erase(
    visit: MyVisit,
    posted: Posted<EraseForm>,
) -> Result<Response, PageError> {
    let confirmed = !posted.form.confirmed.is_empty();
    match mine::erase(&visit.mine, confirmed, posted.key).await {
        Ok(erased) => {
            let l = visit.l;
            let title = if erased.done { l.my_erased_title() } else { l.my_erase_asked_title() };
            let page = ErasedPage {
                page: visit.page(title),
                on: l.long_date(visit.mine.today()),
                done: erased.done,
                code: erased.code,
            };
            let answer = html(&page)?;
            if !page.done {
                return Ok(answer);
            }
            let name = session_name(&visit.site);
            let gone = CookieJar::new().add(cookie(&visit.site, name, String::new()));
            Ok((gone.remove(cookie(&visit.site, name, String::new())), answer).into_response())
        }
        Err(Refusal::Invalid(errors)) => unprocessable(&page(&visit, errors).await?),
        Err(refusal) => Err(refusal.into()),
    }
}
