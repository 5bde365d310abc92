//! How the desk's front door works.

use crate::components::Fields;
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html, unprocessable};
use crate::visit::Visit;
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use desk::Refusal;
use desk::forms::Errors;
use desk::settings::{self, AskingForm};

#[derive(Template)]
#[template(path = "settings/asking.html")]
struct AskingPage {
    page: Page,
    fields: Fields,
    form: AskingForm,
    address: String,
}

async fn shown(
    visit: &Visit,
    form: Option<AskingForm>,
    errors: Errors,
) -> Result<AskingPage, PageError> {
    let l = visit.l;
    let row = settings::desk(&visit.caller).await?;
    let labels = vec![
        ("first_contact_days", l.asking_days()),
        ("caller_number", l.asking_number()),
        ("shared", l.asking_shared()),
    ];
    Ok(AskingPage {
        page: Page::new(visit, Section::Settings, l.asking_title()),
        fields: Fields::new(l, labels).with(errors),
        form: form.unwrap_or_else(|| AskingForm::of(&row)),
        address: format!("{}/d/{}", visit.site.app.public_url, row.code),
    })
}

pub async fn see(visit: Visit) -> Result<Response, PageError> {
    html(&shown(&visit, None, Errors::default()).await?)
}

pub async fn change(visit: Visit, posted: Posted<AskingForm>) -> Result<Response, PageError> {
    match settings::change_asking(&visit.caller, &posted.form).await {
        Ok(()) => Ok(Redirect::to("/settings/asking?done=saved").into_response()),
        Err(Refusal::Invalid(errors)) => {
            let mut page = shown(&visit, Some(posted.form), errors).await?;
            page.page = page.page.with_errors(posted.key);
            unprocessable(&page)
        }
        Err(refusal) => Err(refusal.into()),
    }
}
