//! A family comes in: its reference, then a code; and where it is signed in.

use super::{MyVisit, browser_name, cookie, secret_in, session_name};
use crate::Site;
use crate::components::Fields;
use crate::errors::PageError;
use crate::form::Posted;
use crate::front::FrontPage;
use crate::page::{html, unprocessable};
use crate::visit::{Agent, locale_of};
use askama::Template;
use axum::extract::{OriginalUri, Path, Query, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use desk::Refusal;
use desk::forms::Errors;
use desk::mine::{self, AskForm, EnterForm, NewFamilySession};
use serde::Deserialize;
use texts::Locale;

#[derive(Template)]
#[template(path = "mine/sign_in.html")]
struct SignInPage {
    page: FrontPage,
    fields: Fields,
    form: AskForm,
    ways: Vec<(String, String)>,
}

impl SignInPage {
    fn new(l: Locale, path: &str, form: AskForm, errors: Errors) -> Self {
        let fields =
            Fields::new(l, vec![("reference", l.my_reference()), ("channel", l.my_code_way())]);
        Self {
            page: FrontPage::of_nobody(l, l.my_sign_in_title(), path),
            fields: fields.with(errors),
            form,
            ways: vec![
                ("sms".to_owned(), l.my_code_by_sms().to_owned()),
                ("email".to_owned(), l.my_code_by_email().to_owned()),
            ],
        }
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Prefilled {
    reference: String,
}

pub(super) async fn show(
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Query(prefilled): Query<Prefilled>,
) -> Result<Response, PageError> {
    let reference: String = prefilled.reference.chars().take(12).collect();
    let form = AskForm { reference, channel: String::new() };
    let path = uri.to_string();
    html(&SignInPage::new(locale_of(&headers), &path, form, Errors::default()))
}

pub(super) async fn ask(
    State(site): State<Site>,
    headers: HeaderMap,
    posted: Posted<AskForm>,
) -> Result<Response, PageError> {
    match mine::ask(&site.app, &posted.form).await {
        Ok(browser) => {
            let jar = CookieJar::new().add(cookie(&site, browser_name(&site), browser));
            Ok((jar, Redirect::to("/my/code")).into_response())
        }
        Err(Refusal::Invalid(errors)) => {
            let l = locale_of(&headers);
            let mut page = SignInPage::new(l, "/my/sign-in", posted.form, errors);
            page.page.has_errors = true;
            unprocessable(&page)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

#[derive(Template)]
#[template(path = "mine/code.html")]
struct CodePage {
    page: FrontPage,
    fields: Fields,
    /// The secret of the link in a mail, when it is for this browser: a button signs in.
    link: String,
    /// A link was opened in another browser than the one that asked.
    elsewhere: bool,
}

impl CodePage {
    fn new(l: Locale, errors: Errors) -> Self {
        let wrong = !errors.is_empty();
        let fields = Fields::new(l, vec![("code", l.my_code())]).with(errors);
        let mut page =
            FrontPage::of_nobody(l, l.my_code_title(), "/my/code").back_to("/my/sign-in");
        page.has_errors = wrong;
        Self { page, fields, link: String::new(), elsewhere: false }
    }
}

pub(super) async fn code(headers: HeaderMap) -> Result<Response, PageError> {
    html(&CodePage::new(locale_of(&headers), Errors::default()))
}

/// Opening the link in a mail signs nobody in: mail scanners open links too.
pub(super) async fn link(
    State(site): State<Site>,
    headers: HeaderMap,
    jar: CookieJar,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    let browser = secret_in(&jar, browser_name(&site));
    let own = mine::link_is_for(&site.app, &browser, &secret).await?;
    let mut page = CodePage::new(locale_of(&headers), Errors::default());
    page.elsewhere = !own;
    if own {
        page.link = secret;
    }
    html(&page)
}

fn come_in(
    site: &Site,
    l: Locale,
    outcome: Result<NewFamilySession, Refusal>,
) -> Result<Response, PageError> {
    match outcome {
        Ok(session) => {
            let jar = CookieJar::new()
                .add(cookie(site, session_name(site), session.token))
                .remove(cookie(site, browser_name(site), String::new()));
            Ok((jar, Redirect::to("/my")).into_response())
        }
        Err(Refusal::Invalid(errors)) => unprocessable(&CodePage::new(l, errors)),
        Err(refusal) => Err(refusal.into()),
    }
}

pub(super) async fn enter(
    State(site): State<Site>,
    headers: HeaderMap,
    Agent(agent): Agent,
    jar: CookieJar,
    posted: Posted<EnterForm>,
) -> Result<Response, PageError> {
    let browser = secret_in(&jar, browser_name(&site));
    let outcome = mine::enter(&site.app, &browser, &posted.form, &agent).await;
    come_in(&site, locale_of(&headers), outcome)
}

pub(super) async fn enter_by_link(
    State(site): State<Site>,
    headers: HeaderMap,
    Agent(agent): Agent,
    jar: CookieJar,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    let browser = secret_in(&jar, browser_name(&site));
    let outcome = mine::enter_by_link(&site.app, &browser, &secret, &agent).await;
    come_in(&site, locale_of(&headers), outcome)
}

pub(super) async fn sign_out(
    State(site): State<Site>,
    jar: CookieJar,
) -> Result<Response, PageError> {
    let token = secret_in(&jar, session_name(&site));
    mine::sign_out(&site.app, &token).await?;
    let jar = CookieJar::new().add(cookie(&site, session_name(&site), String::new()));
    let jar = jar.remove(cookie(&site, session_name(&site), String::new()));
    let clear = [("Clear-Site-Data", "\"cache\", \"storage\"")];
    Ok((jar, clear, Redirect::to("/my/sign-in?done=signed-out")).into_response())
}

/// Where the family is signed in.
pub struct SessionShown {
    id: String,
    since: String,
    used: String,
    agent: String,
    here: bool,
}

#[derive(Template)]
#[template(path = "mine/sessions.html")]
struct SessionsPage {
    page: FrontPage,
    sessions: Vec<SessionShown>,
}

pub(super) async fn sessions(visit: MyVisit) -> Result<Response, PageError> {
    let l = visit.l;
    let rows = mine::sessions(&visit.mine).await?;
    let sessions = rows
        .into_iter()
        .map(|row| SessionShown {
            here: row.id == visit.mine.session,
            id: row.id.to_string(),
            since: l.moment(row.created_at),
            used: l.moment(row.seen_at),
            agent: crate::account::browser(&row.agent),
        })
        .collect();
    html(&SessionsPage { page: visit.page(l.my_sessions_title()).back_to("/my"), sessions })
}

pub(super) async fn end_session(
    visit: MyVisit,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    mine::end_session(&visit.mine, &id).await?;
    Ok(Redirect::to("/my/sessions?done=session-ended").into_response())
}
