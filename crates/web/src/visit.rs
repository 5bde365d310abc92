//! Who visits: the account behind the session cookie, and the language of the page.

use crate::Site;
use crate::errors::PageError;
use axum::extract::{FromRequestParts, OptionalFromRequestParts};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, header};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use desk::accounts;
use desk::{Actor, Caller};
use std::convert::Infallible;
use texts::Locale;
use uuid::Uuid;

/// Cookie with the language that a visitor chose.
pub const LANGUAGE_COOKIE: &str = "kl-language";

/// Somebody who is signed in.
#[derive(Clone)]
pub struct Visit {
    /// For the use cases.
    pub caller: Caller,
    /// Language of the page.
    pub l: Locale,
    /// Name of the desk.
    pub desk: String,
    /// The session, to tell it from the account's others.
    pub session: Uuid,
    /// The site.
    pub site: Site,
    /// The address that was asked.
    pub path: String,
}

impl Visit {
    /// Who.
    #[must_use]
    pub const fn actor(&self) -> &Actor {
        &self.caller.actor
    }
}

/// The language of a page when nobody is signed in: the one chosen, where it is used, or
/// Dutch.
#[must_use]
pub fn locale_of(headers: &HeaderMap) -> Locale {
    crate::languages::of_page().unwrap_or_else(|| {
        let jar = CookieJar::from_headers(headers);
        let chosen = jar.get(LANGUAGE_COOKIE).map(|cookie| Locale::from_tag(cookie.value()));
        chosen.filter(|chosen| chosen.has_everything()).unwrap_or(Locale::Nl)
    })
}

/// Name of the session cookie: with `__Host-` the browser itself keeps it to this host.
#[must_use]
pub fn cookie_name(site: &Site) -> &'static str {
    if site.options.secure { "__Host-kinderloket" } else { "kinderloket" }
}

/// The session cookie with this secret.
#[must_use]
pub fn session_cookie(site: &Site, token: String) -> Cookie<'static> {
    Cookie::build((cookie_name(site), token))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(site.options.secure)
        .build()
}

async fn visit(parts: &Parts, site: &Site) -> Result<Option<Visit>, PageError> {
    let jar = CookieJar::from_headers(&parts.headers);
    let Some(cookie) = jar.get(cookie_name(site)) else { return Ok(None) };
    let Some(signed) = accounts::signed(&site.app, cookie.value()).await? else {
        return Ok(None);
    };
    let enrolling = parts.uri.path().starts_with(crate::account::FACTOR);
    if site.options.require_second_factor && signed.lacks_factor && !enrolling {
        return Err(PageError::NeedsFactor);
    }
    let l = jar
        .get(LANGUAGE_COOKIE)
        .map(|cookie| Locale::from_tag(cookie.value()))
        .filter(|chosen| chosen.has_everything())
        .unwrap_or_else(|| Locale::from_tag(&signed.language));
    let caller = Caller { app: site.app.clone(), actor: signed.actor };
    let path = parts.uri.path_and_query().map(ToString::to_string).unwrap_or_default();
    let (desk, session) = (signed.desk, signed.session);
    Ok(Some(Visit { caller, l, desk, session, site: site.clone(), path }))
}

impl FromRequestParts<Site> for Visit {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, PageError> {
        if let Some(visit) = visit(parts, site).await? {
            return Ok(visit);
        }
        let back = if parts.method == Method::GET {
            parts.uri.path_and_query().map(ToString::to_string).unwrap_or_default()
        } else {
            String::new()
        };
        Err(PageError::SignIn(back))
    }
}

impl OptionalFromRequestParts<Site> for Visit {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Option<Self>, PageError> {
        visit(parts, site).await
    }
}

/// The visitor's browser, to show in the list of sessions.
pub struct Agent(pub String);

impl FromRequestParts<Site> for Agent {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Site) -> Result<Self, Infallible> {
        let agent = parts.headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok());
        Ok(Self(agent.unwrap_or_default().to_owned()))
    }
}
