//! Signing in and out, and the language of the pages.

mod single_sign_on;

use crate::Site;
use crate::components::Fields;
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, html, unprocessable};
use crate::routes::{Gate, Routes};
use crate::visit::{Agent, LANGUAGE_COOKIE, Visit, cookie_name, locale_of, session_cookie};
use askama::Template;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use desk::Refusal;
use desk::accounts::{self, SignInForm};
use desk::forms::Errors;
use serde::Deserialize;
use texts::Locale;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new()
        .get("/sign-in", Gate::Public, show)
        .post("/sign-in", Gate::Public, sign_in)
        .post("/sign-out", Gate::Public, sign_out)
        .post("/language", Gate::Public, choose_language)
        .and(single_sign_on::routes())
}

/// Where to go after signing in.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Back {
    next: String,
    done: String,
}

impl Back {
    /// Only a path of this site.
    fn path(&self) -> &str {
        let own =
            self.next.starts_with('/') && !self.next.starts_with("//") && !self.next.contains('\\');
        if own { &self.next } else { "/" }
    }
}

#[derive(Template)]
#[template(path = "sign_in/form.html")]
struct SignInPage {
    page: Page,
    fields: Fields,
    email: String,
    next: String,
    wrong: bool,
    single_sign_on: bool,
}

fn fields(l: Locale) -> Fields {
    Fields::new(
        l,
        vec![
            ("email", l.sign_in_email()),
            ("password", l.sign_in_password()),
            ("code", l.sign_in_code()),
        ],
    )
}

async fn show(
    State(site): State<Site>,
    visit: Option<Visit>,
    headers: HeaderMap,
    Query(back): Query<Back>,
) -> Result<Response, PageError> {
    if visit.is_some() {
        return Ok(Redirect::to(back.path()).into_response());
    }
    let l = locale_of(&headers);
    let mut page = Page::bare(l, l.sign_in_title());
    if back.done == "welcome" {
        page.done.clone_from(&back.done);
    }
    let next = back.path().to_owned();
    let single_sign_on = site.options.single_sign_on.is_some();
    let (fields, email) = (fields(l), String::new());
    html(&SignInPage { page, fields, email, next, wrong: false, single_sign_on })
}

async fn sign_in(
    State(site): State<Site>,
    headers: HeaderMap,
    Agent(agent): Agent,
    Query(back): Query<Back>,
    posted: Posted<SignInForm>,
) -> Result<Response, PageError> {
    let form = posted.form;
    match accounts::sign_in(&site.app, &form, &agent).await {
        Ok(session) => {
            let cookie = session_cookie(&site, session.token);
            let jar = CookieJar::new().add(cookie);
            Ok((jar, Redirect::to(back.path())).into_response())
        }
        Err(Refusal::Invalid(_)) => {
            let l = locale_of(&headers);
            let page = Page::bare(l, l.sign_in_title()).with_errors(posted.key);
            let next = back.path().to_owned();
            let fields = fields(l).with(Errors::default());
            let single_sign_on = site.options.single_sign_on.is_some();
            let email = form.email;
            unprocessable(&SignInPage { page, fields, email, next, wrong: true, single_sign_on })
        }
        Err(refusal) => Err(refusal.into()),
    }
}

async fn sign_out(State(site): State<Site>, jar: CookieJar) -> Result<Response, PageError> {
    if let Some(cookie) = jar.get(cookie_name(&site)) {
        accounts::sign_out(&site.app, cookie.value()).await?;
    }
    let jar = jar.remove(session_cookie(&site, String::new()));
    let clear = [("Clear-Site-Data", "\"cache\", \"storage\"")];
    Ok((jar, clear, Redirect::to("/sign-in")).into_response())
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Language {
    language: String,
    next: String,
}

async fn choose_language(State(site): State<Site>, posted: Posted<Language>) -> Response {
    let code = Locale::from_tag(&posted.form.language).code();
    let cookie = Cookie::build((LANGUAGE_COOKIE, code))
        .path("/")
        .http_only(true)
        .secure(site.options.secure)
        .same_site(SameSite::Lax)
        .permanent()
        .build();
    let back = Back { next: posted.form.next, done: String::new() };
    (CookieJar::new().add(cookie), Redirect::to(back.path())).into_response()
}
