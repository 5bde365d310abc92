//! Signing in through the provider of one's organisation: there and back again.

use crate::Site;
use crate::errors::PageError;
use crate::page::{Page, html};
use crate::routes::{Gate, Routes};
use crate::visit::{Agent, locale_of, session_cookie};
use askama::Template;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use desk::single_sign_on::{Answer, Arrival, RETURN, SingleSignOn, arrive, depart};
use serde::Deserialize;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new().get("/sign-in/oidc", Gate::Public, leave).get(RETURN, Gate::Public, come_back)
}

fn provider(site: &Site) -> Result<&SingleSignOn, PageError> {
    site.options.single_sign_on.as_ref().ok_or(PageError::NotFound)
}

/// The cookie that ties the way back to the browser that left. It is `Lax`, because the way
/// back comes from another site.
fn cookie(site: &Site, value: String) -> Cookie<'static> {
    let name = if site.options.secure { "__Host-kinderloket-oidc" } else { "kinderloket-oidc" };
    Cookie::build((name, value))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(site.options.secure)
        .build()
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct With {
    invitation: String,
}

async fn leave(
    State(site): State<Site>,
    headers: HeaderMap,
    Query(with): Query<With>,
) -> Result<Response, PageError> {
    let departure = depart(&site.app, provider(&site)?, &with.invitation).await?;
    let Some(departure) = departure else {
        return told(&headers, StatusCode::BAD_GATEWAY);
    };
    // Kept as long as the browser is open; the seal itself says until when it counts.
    let kept = cookie(&site, departure.cookie);
    Ok((CookieJar::new().add(kept), Redirect::to(&departure.url)).into_response())
}

#[derive(Template)]
#[template(path = "sign_in/told.html")]
struct ToldPage {
    page: Page,
    advice: &'static str,
}

/// Why somebody is not in: unknown here, or not to be trusted.
fn told(headers: &HeaderMap, status: StatusCode) -> Result<Response, PageError> {
    let l = locale_of(headers);
    let (title, advice) = if status == StatusCode::FORBIDDEN {
        (l.sign_in_unknown_title(), l.sign_in_unknown_advice())
    } else {
        (l.sign_in_failed_title(), l.sign_in_failed_advice())
    };
    let mut response = html(&ToldPage { page: Page::bare(l, title), advice })?;
    *response.status_mut() = status;
    Ok(response)
}

async fn come_back(
    State(site): State<Site>,
    headers: HeaderMap,
    Agent(agent): Agent,
    Query(answer): Query<Answer>,
) -> Result<Response, PageError> {
    let provider = provider(&site)?;
    let empty = cookie(&site, String::new());
    let jar = CookieJar::from_headers(&headers);
    let kept = jar.get(empty.name()).map(|kept| kept.value().to_owned()).unwrap_or_default();
    // Once only, however it ends.
    let jar = jar.remove(empty);
    match arrive(&site.app, provider, &answer, &kept, &agent).await? {
        Arrival::Signed(session) => {
            let jar = jar.add(session_cookie(&site, session.token));
            Ok((jar, Redirect::to("/")).into_response())
        }
        Arrival::Unknown => Ok((jar, told(&headers, StatusCode::FORBIDDEN)?).into_response()),
        Arrival::Failed => Ok((jar, told(&headers, StatusCode::BAD_REQUEST)?).into_response()),
    }
}
