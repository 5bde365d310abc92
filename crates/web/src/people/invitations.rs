//! What somebody who was invited sees: a link from an e-mail, a password to choose.

use crate::Site;
use crate::components::Fields;
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, html, unprocessable};
use crate::routes::{Gate, Routes};
use crate::visit::locale_of;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use desk::Refusal;
use desk::forms::Errors;
use desk::people::{self, AcceptForm, Invitation};

/// The addresses.
pub fn routes() -> Routes {
    Routes::new().get("/invitations/{secret}", Gate::Link, show).post(
        "/invitations/{secret}",
        Gate::Link,
        accept,
    )
}

#[derive(Template)]
#[template(path = "people/accept.html")]
struct AcceptPage {
    page: Page,
    fields: Fields,
    invitation: Invitation,
    secret: String,
    single_sign_on: bool,
}

async fn page(
    site: &Site,
    headers: &HeaderMap,
    secret: String,
    errors: Errors,
) -> Result<AcceptPage, PageError> {
    let l = locale_of(headers);
    let invitation = people::invitation(&site.app, &secret).await?;
    let labels = vec![("password", l.account_new_password()), ("again", l.account_again())];
    Ok(AcceptPage {
        page: Page::bare(l, l.accept_title()),
        fields: Fields::new(l, labels).with(errors),
        invitation,
        secret,
        single_sign_on: site.options.single_sign_on.is_some(),
    })
}

async fn show(
    State(site): State<Site>,
    headers: HeaderMap,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    html(&page(&site, &headers, secret, Errors::default()).await?)
}

async fn accept(
    State(site): State<Site>,
    headers: HeaderMap,
    Path(secret): Path<String>,
    posted: Posted<AcceptForm>,
) -> Result<Response, PageError> {
    match people::accept(&site.app, &secret, &posted.form).await {
        Ok(()) => Ok(Redirect::to("/sign-in?done=welcome").into_response()),
        Err(Refusal::Invalid(errors)) => {
            let mut shown = page(&site, &headers, secret, errors).await?;
            shown.page = shown.page.with_errors(posted.key);
            unprocessable(&shown)
        }
        Err(refusal) => Err(refusal.into()),
    }
}
