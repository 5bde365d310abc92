//! A family changes what it asks; the first wish stays as it was.

use super::MyVisit;
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
use desk::mine;
use desk::requests::WishForm;
use serde::Deserialize;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "mine/wish.html")]
struct WishPage {
    page: FrontPage,
    key: Uuid,
    fields: Fields,
    form: WishForm,
    code: String,
}

impl WishPage {
    fn new(visit: &MyVisit, code: String, form: WishForm, errors: Errors) -> Self {
        let l = visit.l;
        let fields = Fields::new(
            l,
            vec![
                ("start", l.my_wish_start()),
                ("week", l.my_wish_week()),
                ("days", l.my_wish_days()),
                ("preference", l.my_wish_preference()),
                ("later_start", l.my_wish_later()),
                ("other_days", l.my_wish_other_days()),
                ("fewer_days", l.my_wish_fewer()),
                ("reason", l.my_wish_reason()),
            ],
        );
        let mut page = visit.page(l.my_wish_title()).back_to("/my");
        page.has_errors = !errors.is_empty();
        Self { page, key: Uuid::now_v7(), fields: fields.with(errors), form, code }
    }
}

pub(super) async fn form(visit: MyVisit, Path(code): Path<String>) -> Result<Response, PageError> {
    let form = mine::wish(&visit.mine, &code).await?;
    html(&WishPage::new(&visit, code, form, Errors::default()))
}

pub(super) async fn save(
    visit: MyVisit,
    Path(code): Path<String>,
    posted: Posted<WishForm>,
) -> Result<Response, PageError> {
    // Another family's question does not exist, whatever was typed.
    mine::wish(&visit.mine, &code).await?;
    match mine::change_wish(&visit.mine, &code, &posted.form, posted.key).await {
        Ok(()) => Ok(Redirect::to("/my?done=wish-changed").into_response()),
        Err(Refusal::Invalid(errors)) => {
            let mut page = WishPage::new(&visit, code, posted.form, errors);
            page.key = posted.key.0;
            unprocessable(&page)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

/// The version of the request that a page showed.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Version {
    pub(super) version: String,
}

pub(super) async fn undo(
    visit: MyVisit,
    Path(code): Path<String>,
    posted: Posted<Version>,
) -> Result<Response, PageError> {
    mine::undo_wish(&visit.mine, &code, &posted.form.version).await?;
    Ok(Redirect::to("/my?done=undone").into_response())
}
