//! What two desks agreed to show each other: proposed, agreed, ended.

use crate::components::Fields;
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html, unprocessable};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use desk::Refusal;
use desk::forms::Errors;
use desk::offer::{self, Agreed, AgreementForm};
use domain::neighbours::About;

#[derive(Template)]
#[template(path = "offer/agreements.html")]
struct AgreementsPage {
    page: Page,
    fields: Fields,
    form: AgreementForm,
    others: Vec<(String, String)>,
    rows: Vec<(Agreed, String)>,
}

impl AgreementsPage {
    async fn new(visit: &Visit, form: AgreementForm, errors: Errors) -> Result<Self, PageError> {
        let l = visit.l;
        let found = offer::agreements(&visit.caller).await?;
        let state = |agreed: &Agreed| match (agreed.ended, agreed.since) {
            (Some(day), _) => l.offer_agreements_ended(l.short_date(day)),
            (None, Some(day)) => l.offer_agreements_since(l.short_date(day)),
            (None, None) => l.offer_agreements_proposed(l.short_date(agreed.proposed)),
        };
        let fields = Fields::new(
            l,
            vec![("other", l.offer_agreements_other()), ("about", l.agreement_about())],
        )
        .with(errors);
        Ok(Self {
            page: Page::new(visit, Section::Settings, l.offer_agreements_title()),
            fields,
            form,
            others: found.others,
            rows: found
                .all
                .into_iter()
                .map(|agreed| {
                    let state = state(&agreed);
                    (agreed, state)
                })
                .collect(),
        })
    }
}

impl AgreementsPage {
    fn abouts(&self) -> Vec<(&'static str, String)> {
        let word = |about: &About| (about.word(), self.page.l.agreement_about_word(about.word()));
        About::ALL.iter().map(word).collect()
    }
}

fn done() -> Response {
    Redirect::to("/settings/neighbours?done=saved").into_response()
}

pub(super) async fn list(visit: Visit) -> Result<Response, PageError> {
    html(&AgreementsPage::new(&visit, AgreementForm::default(), Errors::default()).await?)
}

pub(super) async fn propose(
    visit: Visit,
    posted: Posted<AgreementForm>,
) -> Result<Response, PageError> {
    match offer::propose_agreement(&visit.caller, &posted.form, posted.key).await {
        Ok(()) => Ok(done()),
        Err(Refusal::Invalid(errors)) => {
            let mut shown = AgreementsPage::new(&visit, posted.form, errors).await?;
            shown.page = shown.page.with_errors(posted.key);
            unprocessable(&shown)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

pub(super) async fn agree(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    offer::agree(&visit.caller, &code).await?;
    Ok(done())
}

pub(super) async fn end(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    offer::end_agreement(&visit.caller, &code).await?;
    Ok(done())
}
