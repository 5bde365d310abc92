//! Headers on every answer, errors included, so that no handler can weaken them.

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

const ALWAYS: &[(&str, &str)] = &[
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "no-referrer"),
    ("strict-transport-security", "max-age=31536000; includeSubDomains"),
    ("cross-origin-resource-policy", "same-origin"),
];

/// What a page may load and do.
const OF_A_PAGE: &[(&str, &str)] = &[
    (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; media-src 'self'; \
         script-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; \
         require-trusted-types-for 'script'",
    ),
    ("cross-origin-opener-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
];

/// Whatever is no page loads nothing and does nothing, also when it is opened by itself. In few
/// words: a first view on a phone brings a dozen of these.
const OF_A_FILE: &[(&str, &str)] =
    &[("content-security-policy", "default-src 'none'; frame-ancestors 'none'")];

/// Sites that may show an answer in a frame: the one exception, for the frame that a
/// municipality puts on its own site. Each was checked to be an origin and nothing more.
#[derive(Debug, Clone)]
pub struct FrameAncestors(pub Vec<String>);

/// Sets the headers; a page that says nothing about caching is not kept.
pub async fn set(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let framed = response.extensions_mut().remove::<FrameAncestors>();
    let headers = response.headers_mut();
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let is_page = kind.is_some_and(|kind| kind.starts_with("text/html"));
    let own = if is_page { OF_A_PAGE } else { OF_A_FILE };
    for (name, value) in ALWAYS.iter().chain(own) {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if let Some(FrameAncestors(sites)) = framed {
        allow(headers, &sites);
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}

/// Lets these sites show the answer in a frame; with none, nobody can, as everywhere.
fn allow(headers: &mut HeaderMap, sites: &[String]) {
    let policy = headers.get(header::CONTENT_SECURITY_POLICY).and_then(|now| now.to_str().ok());
    let ancestors = format!("frame-ancestors {}", sites.join(" "));
    let policy = policy.map(|policy| policy.replace("frame-ancestors 'none'", &ancestors));
    let policy = policy.and_then(|policy| HeaderValue::from_str(&policy).ok());
    if let Some(policy) = policy.filter(|_| !sites.is_empty()) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
        headers.remove(header::X_FRAME_OPTIONS);
    }
}
