//! Refusals and failures as pages: what went wrong, and what to do now.

use crate::Site;
use crate::front::FrontPage;
use crate::page::{Page, html};
use crate::visit::locale_of;
use askama::Template;
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use desk::{Refusal, Why};
use std::sync::Arc;
use texts::Locale;

/// What a handler gives when there is no page to show.
#[derive(Debug, Clone)]
pub enum PageError {
    /// It does not exist, or not for this visitor.
    NotFound,
    /// Nobody is signed in; come back to this address after.
    SignIn(String),
    /// No family is signed in to its own file.
    MySignIn,
    /// A second factor has to be set up first.
    NeedsFactor,
    /// The state of things does not allow it.
    NotPossible(Why),
    /// The file was merged into the one with this code.
    Merged(String),
    /// Somebody else saved in between.
    Stale,
    /// What came in cannot be read.
    BadRequest,
    /// Too many attempts; wait this many seconds.
    TooMany(u64),
    /// The server failed.
    Broken(Arc<str>),
}

impl From<Refusal> for PageError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotFound => Self::NotFound,
            Refusal::Merged(into) => Self::Merged(into),
            Refusal::Stale => Self::Stale,
            Refusal::NotPossible(why) => Self::NotPossible(why),
            Refusal::TooMany(seconds) => Self::TooMany(seconds),
            // A form that shows its own errors catches these before.
            Refusal::Invalid(_) => Self::BadRequest,
            Refusal::Broken(problem) => Self::Broken(problem.to_string().into()),
        }
    }
}

impl PageError {
    const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignIn(_) | Self::MySignIn | Self::NeedsFactor | Self::Merged(_) => {
                StatusCode::SEE_OTHER
            }
            Self::NotPossible(_) | Self::Stale => StatusCode::CONFLICT,
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    const fn texts(&self, l: Locale) -> (&'static str, &'static str) {
        match self {
            Self::NotFound
            | Self::SignIn(_)
            | Self::MySignIn
            | Self::NeedsFactor
            | Self::Merged(_) => (l.error_not_found_title(), l.error_not_found_advice()),
            Self::Stale => (l.error_stale_title(), l.error_stale_advice()),
            Self::BadRequest => (l.error_bad_request_title(), l.error_bad_request_advice()),
            Self::TooMany(_) => (l.error_too_many_title(), l.error_too_many_advice()),
            Self::Broken(_) => (l.error_broken_title(), l.error_broken_advice()),
            Self::NotPossible(why) => (l.error_not_possible_title(), why_text(l, *why)),
        }
    }
}

pub(crate) const fn why_text(l: Locale, why: Why) -> &'static str {
    match why {
        Why::PlaceTaken => l.why_place_taken(),
        Why::AlreadyAnswered => l.why_already_answered(),
        Why::NoRemindersLeft => l.why_no_reminders_left(),
        Why::RequestClosed => l.why_request_closed(),
        Why::AlreadyDone => l.why_already_done(),
        Why::ProposalOpen => l.why_proposal_open(),
        Why::UsedSince => l.why_used_since(),
        Why::NotSettled => l.why_not_settled(),
        Why::LastManager => l.why_last_manager(),
        Why::NoRoomForPin => l.why_no_room_for_pin(),
        Why::RoundTooLarge => l.why_round_too_large(),
    }
}

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        if let Self::SignIn(back) = &self {
            return Redirect::to(&format!("/sign-in?next={}", encode(back))).into_response();
        }
        if matches!(self, Self::MySignIn) {
            return Redirect::to("/my/sign-in").into_response();
        }
        if matches!(self, Self::NeedsFactor) {
            return Redirect::to(crate::account::FACTOR).into_response();
        }
        if let Self::Broken(problem) = &self {
            tracing::error!(%problem, "a page failed");
        }
        let mut response = self.status().into_response();
        // The page itself is made by `dress`, which knows the visitor's language.
        response.extensions_mut().insert(self);
        response
    }
}

/// Percent-encodes a path for use in a query.
pub fn encode(path: &str) -> String {
    path.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    page: Page,
    title: &'static str,
    advice: &'static str,
    retry: bool,
}

#[derive(Template)]
#[template(path = "front/error.html")]
struct FrontErrorPage {
    page: FrontPage,
    advice: &'static str,
    /// Whether there are several desks, so that a family looks for its own.
    find: bool,
}

/// Whether an address is a personal link of a family, which it may have typed over from a
/// letter. By its begin only: which links exist is not told.
fn is_family_link(path: &str) -> bool {
    ["/a/", "/r/", "/t/"].iter().any(|start| path.starts_with(start))
}

/// What a family reads after a link that leads nowhere: what to look at again, and whom to
/// call. Of several desks none is shown: the link does not say whose it was.
/// The page is the same at every address; a change of language comes back to it.
async fn broken_link(site: &Site, l: Locale) -> FrontErrorPage {
    let path = "/a/-";
    let (title, advice) = (l.front_link_title(), l.front_link_advice());
    let desks = desk::front::desks(&site.app).await.unwrap_or_default();
    if let [only] = desks.as_slice()
        && let Ok(desk) = desk::front::desk(&site.app, &only.code).await
    {
        let page = FrontPage::new(&desk, l, title, path).unlisted();
        return FrontErrorPage { page, advice, find: false };
    }
    FrontErrorPage { page: FrontPage::of_nobody(l, title, path).unlisted(), advice, find: true }
}

/// The same for a family: other words, the frame of the front of house, and the desk's phone
/// when the address names a desk.
async fn front_page(site: &Site, l: Locale, path: &str, error: &PageError) -> FrontErrorPage {
    let (title, advice) = match error {
        PageError::NotFound => (l.front_not_found_title(), l.front_not_found_advice()),
        PageError::TooMany(_) => (l.error_too_many_title(), l.front_too_many_advice()),
        PageError::Broken(_) => (l.error_broken_title(), l.front_broken_advice()),
        other => other.texts(l),
    };
    let code = path.trim_start_matches("/d/").split('/').next().unwrap_or_default();
    let page = match desk::front::desk(&site.app, code).await {
        Ok(desk) => FrontPage::new(&desk, l, title, path),
        Err(_) => FrontPage::of_nobody(l, title, path),
    };
    let home = page.home.clone();
    FrontErrorPage { page: page.back_to(home), advice, find: false }
}

/// Gives every answer that went wrong a page in the visitor's language.
pub async fn dress(State(site): State<Site>, request: Request, next: Next) -> Response {
    let l = locale_of(request.headers());
    let path = request.uri().path().to_owned();
    let asks = request.method() == Method::GET;
    let response = next.run(request).await;
    let status = response.status();
    let error = match response.extensions().get::<PageError>() {
        Some(error) => error.clone(),
        None if response.headers().contains_key(header::CONTENT_TYPE) && !is_plain(&response) => {
            return response;
        }
        None if status == StatusCode::METHOD_NOT_ALLOWED => PageError::NotFound,
        None if status.is_client_error() => PageError::BadRequest,
        None => return response,
    };
    tracing::debug!(path, status = status.as_u16(), "no page");
    if let PageError::Merged(into) = &error {
        return Redirect::to(&moved(&path, into, asks)).into_response();
    }
    let (title, advice) = error.texts(l);
    let retry = matches!(error, PageError::Broken(_) | PageError::TooMany(_));
    let shown = if path.starts_with("/d/") {
        html(&front_page(&site, l, &path, &error).await)
    } else if is_family_link(&path) && matches!(error, PageError::NotFound) {
        html(&broken_link(&site, l).await)
    } else {
        html(&ErrorPage { page: Page::bare(l, title).of_no_feature(), title, advice, retry })
    };
    let mut dressed = shown.unwrap_or_else(|_| status.into_response());
    *dressed.status_mut() = error.status();
    if let PageError::TooMany(seconds) = error {
        dressed.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    dressed
}

/// The same page of the file that stayed; what was sent to a file that went is not saved.
fn moved(path: &str, into: &str, asks: bool) -> String {
    let mut parts: Vec<&str> = path.split('/').collect();
    if let Some(code) = parts.iter().position(|part| *part == "families").map(|at| at + 1)
        && let Some(part) = parts.get_mut(code)
    {
        *part = into;
        if !asks {
            parts.truncate(code + 1);
        }
    }
    let done = if asks { "joined" } else { "joined-unsaved" };
    format!("{}?done={done}", parts.join("/"))
}

/// Rejections of the framework are plain text.
fn is_plain(response: &Response) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    response.status().is_client_error() && kind.is_some_and(|kind| kind.starts_with("text/plain"))
}

/// An address that does not exist.
pub async fn nothing_here() -> PageError {
    PageError::NotFound
}
