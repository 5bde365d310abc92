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
use domain::requests::Together;
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
    /// Whether the family looks for care for more than one child.
    several: bool,
}

impl WishPage {
    async fn new(
        visit: &MyVisit,
        code: String,
        form: WishForm,
        errors: Errors,
    ) -> Result<Self, PageError> {
        let l = visit.l;
        let fields = Fields::new(
            l,
            vec![
                ("start", l.my_wish_start()),
                ("week", l.my_wish_week()),
                ("days", l.my_wish_days()),
                ("preference", l.my_wish_preference()),
                ("together", l.ask_together()),
                ("later_start", l.my_wish_later()),
                ("other_days", l.my_wish_other_days()),
                ("fewer_days", l.my_wish_fewer()),
                ("reason", l.my_wish_reason()),
            ],
        );
        let mut page = visit.page(l.my_wish_title()).back_to("/my");
        page.has_errors = !errors.is_empty();
        let several = mine::looks_for_several(&visit.mine).await?;
        let key = Uuid::now_v7();
        Ok(Self { page, key, fields: fields.with(errors), form, code, several })
    }

    fn togethers(&self) -> Vec<(&'static str, String)> {
        let word = |one: &Together| (one.word(), self.page.l.ask_together_word(one.word()));
        Together::ALL.iter().map(word).collect()
    }
}

pub(super) async fn form(visit: MyVisit, Path(code): Path<String>) -> Result<Response, PageError> {
    let form = mine::wish(&visit.mine, &code).await?;
    html(&WishPage::new(&visit, code, form, Errors::default()).await?)
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
            let mut page = WishPage::new(&visit, code, posted.form, errors).await?;
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
