//! Pages that are the same for everybody travel compressed: many phones have a slow line.
//!
//! A page for one person does not. Whoever sees the length of a compressed answer, and can
//! have words of his own put in it, learns what else stands there (the attack called BREACH).

use crate::visit::LANGUAGE_COOKIE;
use axum::extract::Request;
use axum::http::header;
use axum::middleware::Next;
use axum::response::Response;
use axum_extra::extract::CookieJar;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};

/// What grows no larger by it: a recording is compressed already.
pub fn worth_it() -> impl Predicate {
    DefaultPredicate::new().and(NotForContentType::const_new("audio/"))
}

/// Asks for an answer that is not compressed when the one who asks may be known.
pub async fn only_what_all_may_see(jar: CookieJar, mut request: Request, next: Next) -> Response {
    let known = jar.iter().any(|cookie| cookie.name() != LANGUAGE_COOKIE);
    if known {
        request.headers_mut().remove(header::ACCEPT_ENCODING);
    }
    next.run(request).await
}
