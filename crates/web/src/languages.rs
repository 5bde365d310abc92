//! The language of a page for families: the one that the visitor chose, where the desk uses
//! it, and otherwise Dutch. A browser's preference is never followed without asking: it only
//! gives a line that offers the language.
//!
//! What is known of it goes along with the request, so that the frame of each page shows
//! the same choice of languages and says what is a translation.

use crate::Site;
use crate::errors::PageError;
use crate::visit::LANGUAGE_COOKIE;
use askama::Template;
use askama::filters::HtmlSafe;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::Response;
use axum_extra::extract::CookieJar;
use desk::languages;
use std::cell::RefCell;
use texts::Locale;
use texts::coverage::{Coverage, State as Checked};
use uuid::Uuid;

/// What a page needs to know of languages.
#[derive(Debug, Clone)]
pub struct Tongue {
    /// Whether the page is for families.
    families: bool,
    /// The one of the page.
    page: Locale,
    /// The one that was chosen before; none when there was no choice.
    chosen: Option<Locale>,
    /// Those that can be chosen, Dutch first.
    used: Vec<Locale>,
    /// The one that the browser prefers, when it can be chosen.
    preferred: Option<Locale>,
    /// How far the translation is checked.
    checked: &'static str,
}

tokio::task_local! {
    static TONGUE: RefCell<Tongue>;
}

/// The language of the page that is being made, as far as it is known.
pub fn of_page() -> Option<Locale> {
    TONGUE.try_with(|tongue| tongue.borrow().page).ok()
}

/// Whether the page that is being made is for families.
pub fn for_families() -> bool {
    TONGUE.try_with(|tongue| tongue.borrow().families).unwrap_or(false)
}

/// Addresses whose pages are for families.
fn is_for_families(path: &str) -> bool {
    path == "/"
        || ["/d/", "/a/", "/r/", "/t/", "/my", "/about/"]
            .iter()
            .any(|start| path.starts_with(start))
}

/// The code of the desk in an address.
fn desk_in(path: &str) -> Option<&str> {
    path.strip_prefix("/d/").and_then(|rest| rest.split('/').next())
}

/// The first language that the browser prefers and that is used; none when it prefers Dutch.
fn preferred(headers: &HeaderMap, used: &[Locale]) -> Option<Locale> {
    let wanted = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    wanted
        .split(',')
        .filter_map(|part| part.trim().split([';', '-']).next())
        .find_map(|tag| used.iter().copied().find(|locale| locale.tag() == tag))
        .filter(|locale| !locale.is_dutch())
}

/// How far the translation into this language is checked, as a word.
async fn checked(site: &Site, page: Locale) -> Result<&'static str, PageError> {
    if page.is_dutch() {
        return Ok("");
    }
    let states = languages::checks(&site.app, page).await?;
    let counted = Coverage::of(states.iter().map(|text| text.state));
    Ok(match counted.checked {
        0 => Checked::Draft.word(),
        all if all == counted.total => Checked::Checked.word(),
        _ => "partly",
    })
}

async fn tongue(site: &Site, headers: &HeaderMap, path: &str) -> Result<Tongue, PageError> {
    let jar = CookieJar::from_headers(headers);
    let chosen = jar.get(LANGUAGE_COOKIE).map(|cookie| Locale::from_tag(cookie.value()));
    let families = is_for_families(path);
    let used = match desk_in(path) {
        _ if !families => texts::desk_locales().collect(),
        Some(code) => languages::in_use_at(&site.app, code).await?,
        None => languages::in_use(&site.app, None).await?,
    };
    let page = chosen.filter(|chosen| used.contains(chosen)).unwrap_or(Locale::Nl);
    let checked = checked(site, page).await?;
    let preferred = if chosen.is_none() { preferred(headers, &used) } else { None };
    Ok(Tongue { families, page, chosen, used, preferred, checked })
}

/// Finds the language of the page before it is made.
pub async fn settle(State(site): State<Site>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let tongue = tongue(&site, request.headers(), &path).await.unwrap_or_else(|problem| {
        tracing::warn!(?problem, "languages are not known");
        let used = vec![Locale::Nl];
        Tongue {
            families: is_for_families(&path),
            page: Locale::Nl,
            chosen: None,
            used,
            preferred: None,
            checked: "",
        }
    });
    TONGUE.scope(RefCell::new(tongue), next.run(request)).await
}

/// The language of a page about something at this desk: the one that was chosen, or this
/// one when nothing was, where the desk uses it.
///
/// # Errors
/// When the database fails.
pub async fn at_desk(site: &Site, desk: Uuid, otherwise: Locale) -> Result<Locale, PageError> {
    let known = TONGUE.try_with(|tongue| tongue.borrow().chosen).ok().flatten();
    let wanted = known.unwrap_or(otherwise);
    let used = languages::in_use(&site.app, Some(desk)).await?;
    let page = if used.contains(&wanted) { wanted } else { Locale::Nl };
    let checked = checked(site, page).await?;
    let _ = TONGUE.try_with(|tongue| {
        let mut tongue = tongue.borrow_mut();
        tongue.chosen = Some(wanted);
        (tongue.page, tongue.used, tongue.checked) = (page, used, checked);
    });
    Ok(page)
}

/// A language to choose.
pub struct Choice {
    /// How the choice is kept.
    pub code: &'static str,
    /// For its name.
    pub tag: &'static str,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// Its own name.
    pub name: &'static str,
}

impl Choice {
    fn of(locale: Locale) -> Self {
        Self {
            code: locale.code(),
            tag: locale.tag(),
            direction: locale.direction(),
            name: locale.language_name(),
        }
    }
}

/// The choice of languages on a page for families, and what there is to say about this one.
#[derive(Template)]
#[template(path = "languages/bar.html")]
pub struct LanguageBar {
    l: Locale,
    path: String,
    others: Vec<Choice>,
    /// The language that was chosen and is not used here.
    refused: Option<Locale>,
    /// The language that the browser prefers.
    preferred: Option<Locale>,
    checked: &'static str,
}

impl HtmlSafe for LanguageBar {}

impl LanguageBar {
    /// Of the page that is being made, at this address.
    #[must_use]
    pub fn new(l: Locale, path: &str) -> Self {
        let known = TONGUE.try_with(|tongue| tongue.borrow().clone()).ok();
        let used = known.as_ref().map_or_else(Vec::new, |tongue| tongue.used.clone());
        let chosen = known.as_ref().and_then(|tongue| tongue.chosen);
        Self {
            l,
            path: path.to_owned(),
            others: used.iter().filter(|locale| **locale != l).copied().map(Choice::of).collect(),
            refused: chosen.filter(|chosen| !used.contains(chosen)),
            preferred: known.as_ref().and_then(|tongue| tongue.preferred),
            checked: known.map_or("", |tongue| tongue.checked),
        }
    }

    /// Dutch, when this page is a translation.
    fn dutch(&self) -> Option<Choice> {
        (self.l != Locale::Nl).then(|| Choice::of(Locale::Nl))
    }
}

#[cfg(test)]
mod tests {
    use super::{desk_in, is_for_families, preferred};
    use axum::http::{HeaderMap, HeaderValue, header};
    use texts::Locale;

    fn prefers(value: &'static str) -> Option<Locale> {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static(value));
        preferred(&headers, &[Locale::Nl, Locale::Ar, Locale::Tr])
    }

    #[test]
    fn a_browser_is_offered_the_first_language_that_is_used() {
        assert_eq!(prefers("ar-SY,ar;q=0.9,en;q=0.8"), Some(Locale::Ar));
        assert_eq!(prefers("en-GB,tr;q=0.5,ar;q=0.4"), Some(Locale::Tr));
        assert_eq!(prefers("nl-BE,ar;q=0.5"), None);
        assert_eq!(prefers("ti"), None);
    }

    #[test]
    fn pages_for_families_are_known_by_their_address() {
        for path in ["/", "/d/stad", "/d/stad/ask", "/a/geheim", "/my", "/about/privacy"] {
            assert!(is_for_families(path), "{path}");
        }
        for path in ["/today", "/sign-in", "/l/geheim", "/day"] {
            assert!(!is_for_families(path), "{path}");
        }
        assert_eq!(desk_in("/d/stad/ask"), Some("stad"));
        assert_eq!(desk_in("/about/privacy"), None);
    }
}
