//! A family stops looking, found something elsewhere, goes on, or says that it still looks.

use super::MyVisit;
use super::wish::Version;
use crate::components::Fields;
use crate::errors::PageError;
use crate::form::Posted;
use crate::front::FrontPage;
use crate::page::{html, unprocessable};
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use desk::Refusal;
use desk::forms::Errors;
use desk::mine::{self, StopForm};
use uuid::Uuid;

#[derive(Template)]
#[template(path = "mine/stop.html")]
struct StopPage {
    page: FrontPage,
    key: Uuid,
    fields: Fields,
    form: StopForm,
    code: String,
    whys: Vec<(String, String)>,
    reasons: Vec<(String, String)>,
    /// Word, text, ticked.
    consequences: Vec<(String, String, bool)>,
}

impl StopPage {
    fn new(
        visit: &MyVisit,
        code: String,
        form: StopForm,
        errors: Errors,
    ) -> Result<Self, PageError> {
        let (l, today) = (visit.l, visit.mine.today());
        let fields = Fields::new(
            l,
            vec![
                ("why", l.my_stop_why()),
                ("reason", l.my_stop_reason()),
                ("consequences", l.my_stop_consequences()),
            ],
        );
        // The text of a word, or else what the rule file says in Dutch.
        let text = |known: String, label: String| if known == "-" { label } else { known };
        let none = (String::new(), l.my_reason_none().to_owned());
        let reasons = mine::reasons(today)?
            .into_iter()
            .map(|item| (item.id.clone(), text(l.my_reason(&item.id), item.label)));
        let consequences = mine::consequences(today)?
            .into_iter()
            .map(|item| {
                let ticked = form.consequences.contains(&item.id);
                (item.id.clone(), text(l.my_consequence(&item.id), item.label), ticked)
            })
            .collect();
        let mut page = visit.page(l.my_stop_title()).back_to("/my");
        page.has_errors = !errors.is_empty();
        Ok(Self {
            page,
            key: Uuid::now_v7(),
            fields: fields.with(errors),
            code,
            whys: vec![
                ("found".to_owned(), l.my_stop_found().to_owned()),
                ("stop".to_owned(), l.my_stop_no_longer().to_owned()),
            ],
            reasons: std::iter::once(none).chain(reasons).collect(),
            consequences,
            form,
        })
    }
}

pub(super) async fn form(visit: MyVisit, Path(code): Path<String>) -> Result<Response, PageError> {
    let version = mine::wish(&visit.mine, &code).await?.version;
    let form = StopForm { version, ..StopForm::default() };
    html(&StopPage::new(&visit, code, form, Errors::default())?)
}

pub(super) async fn stop(
    visit: MyVisit,
    Path(code): Path<String>,
    posted: Posted<StopForm>,
) -> Result<Response, PageError> {
    match mine::stop(&visit.mine, &code, &posted.form, posted.key).await {
        Ok(()) => Ok(Redirect::to("/my?done=stopped").into_response()),
        Err(Refusal::Invalid(errors)) => {
            let mut page = StopPage::new(&visit, code, posted.form, errors)?;
            page.key = posted.key.0;
            unprocessable(&page)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

pub(super) async fn go_on(
    visit: MyVisit,
    Path(code): Path<String>,
    posted: Posted<Version>,
) -> Result<Response, PageError> {
    mine::go_on(&visit.mine, &code, &posted.form.version).await?;
    Ok(Redirect::to("/my?done=goes-on").into_response())
}

pub(super) async fn still(visit: MyVisit, Path(code): Path<String>) -> Result<Response, PageError> {
    mine::still_looking(&visit.mine, &code).await?;
    Ok(Redirect::to("/my?done=still-looking").into_response())
}
