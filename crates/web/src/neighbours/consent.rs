//! Which neighbouring desks may see a request: in its file, and in the family's own.

use crate::errors::PageError;
use crate::form::Posted;
use crate::front::FrontPage;
use crate::mine::MyVisit;
use crate::page::html;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use desk::neighbours::{self, Allowed, ConsentForm, Keeper};
use texts::Locale;
use uuid::Uuid;

/// What a family allows one desk, with since when and by whom.
pub struct ConsentShown {
    /// What is allowed.
    pub allowed: Allowed,
    /// Since when and by whom; empty when nothing was ever said.
    pub said: String,
}

/// What a family allows of a request, in words for the file.
pub async fn consents_shown(visit: &Visit, code: &str) -> Result<Vec<ConsentShown>, PageError> {
    let l = visit.l;
    let found = neighbours::consents(Keeper::Desk(&visit.caller), code).await?;
    let shown = |allowed: Allowed| ConsentShown { said: said(l, &allowed), allowed };
    Ok(found.into_iter().map(shown).collect())
}

fn said(l: Locale, one: &Allowed) -> String {
    let Some(at) = one.said_at else { return String::new() };
    let by = match one.said_by.as_str() {
        "" => l.neighbours_consent_by_family().to_owned(),
        name => l.neighbours_consent_by(name),
    };
    let now = if one.now { "yes" } else { "no" };
    format!("{}, {by}", l.neighbours_consent_said(l.moment(at), now))
}

/// Writes down what the family said.
pub(super) async fn save(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<ConsentForm>,
) -> Result<Response, PageError> {
    let keeper = Keeper::Desk(&visit.caller);
    neighbours::save_consents(keeper, &code, &posted.form, posted.key).await?;
    Ok(Redirect::to(&format!("/requests/{code}?done=saved")).into_response())
}

#[derive(Template)]
#[template(path = "neighbours/own.html")]
struct OwnPage {
    page: FrontPage,
    key: Uuid,
    code: String,
    desks: Vec<Allowed>,
}

pub(super) async fn own(visit: MyVisit, Path(code): Path<String>) -> Result<Response, PageError> {
    let desks = neighbours::consents(Keeper::Family(&visit.mine), &code).await?;
    let page = visit.page(visit.l.neighbours_title()).back_to("/my");
    html(&OwnPage { page, key: Uuid::now_v7(), code, desks })
}

pub(super) async fn save_own(
    visit: MyVisit,
    Path(code): Path<String>,
    posted: Posted<ConsentForm>,
) -> Result<Response, PageError> {
    let keeper = Keeper::Family(&visit.mine);
    neighbours::save_consents(keeper, &code, &posted.form, posted.key).await?;
    Ok(Redirect::to("/my?done=wish-changed").into_response())
}
