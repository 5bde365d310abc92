//! How far each translation is, the texts side by side for who checks them, and taking
//! over what was checked.

use super::page;
use crate::Site;
use crate::download::{Kind, download};
use crate::errors::PageError;
use crate::page::{Page, html};
use crate::visit::{Visit, locale_of};
use askama::Template;
use axum::extract::multipart::MultipartRejection;
use axum::extract::{Multipart, Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use desk::FormKey;
use desk::languages::{self, Checked, Taken};
use desk::policy::Action;
use texts::Locale;
use texts::coverage::{Coverage, translations};
use uuid::Uuid;

/// The largest file with checks, in bytes: all texts of a language are about a tenth of it.
pub(super) const LARGEST_CHECKS: usize = 2 * 1024 * 1024;

#[derive(Template)]
#[template(path = "about/languages.html")]
struct LanguagesPage {
    page: Page,
    rows: Vec<(Locale, Coverage)>,
}

pub(super) async fn list(
    State(site): State<Site>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let mut rows = Vec::new();
    for locale in translations() {
        let states = languages::checks(&site.app, locale).await?;
        rows.push((locale, Coverage::of(states.iter().map(|text| text.state))));
    }
    let title = locale_of(&headers).languages_title();
    html(&LanguagesPage { page: page(&headers, "/about/languages", title), rows })
}

/// A text with its translation, as the page shows it.
struct Shown {
    key: &'static str,
    group: &'static str,
    dutch: &'static str,
    own: &'static str,
    state: String,
    by: String,
    on: String,
}

impl Shown {
    fn of(l: Locale, locale: Locale, checked: &Checked) -> Self {
        let text = |locale| checked.text.in_language(locale).map_or("", |written| written.text);
        Self {
            key: checked.text.key,
            group: checked.text.group,
            dutch: text(Locale::Nl),
            own: text(locale),
            state: l.text_state(checked.state.word()),
            by: checked.by.clone(),
            on: checked.on.map(|day| l.short_date(day)).unwrap_or_default(),
        }
    }
}

#[derive(Template)]
#[template(path = "about/texts.html")]
struct TextsPage {
    page: Page,
    locale: Locale,
    texts: Vec<Shown>,
    /// Whether this visitor may take over checks.
    may_check: bool,
    taken: Option<Taken>,
    unreadable: bool,
}

fn named(code: &str) -> Result<Locale, PageError> {
    translations().find(|locale| locale.code() == code).ok_or(PageError::NotFound)
}

impl TextsPage {
    async fn new(
        site: &Site,
        headers: &HeaderMap,
        visit: Option<&Visit>,
        locale: Locale,
    ) -> Result<Self, PageError> {
        let may_check = visit.is_some_and(|visit| visit.caller.can(Action::CheckTexts));
        let l = locale_of(headers);
        let checked = languages::checks(&site.app, locale).await?;
        let path = format!("/about/languages/{}", locale.code());
        Ok(Self {
            page: page(headers, &path, &l.texts_title(locale.language_name())),
            locale,
            texts: checked.iter().map(|checked| Shown::of(l, locale, checked)).collect(),
            may_check,
            taken: None,
            unreadable: false,
        })
    }
}

pub(super) async fn see(
    State(site): State<Site>,
    headers: HeaderMap,
    visit: Option<Visit>,
    Path(language): Path<String>,
) -> Result<Response, PageError> {
    html(&TextsPage::new(&site, &headers, visit.as_ref(), named(&language)?).await?)
}

pub(super) async fn list_to_check(
    State(site): State<Site>,
    Path(language): Path<String>,
) -> Result<Response, PageError> {
    let locale = named(&language)?;
    let list = languages::list_to_check(&site.app, locale).await?;
    Ok(download(Kind::Csv, &format!("teksten-{}", locale.code()), list))
}

pub(super) async fn take(
    State(site): State<Site>,
    headers: HeaderMap,
    visit: Visit,
    Path(language): Path<String>,
    multipart: Result<Multipart, MultipartRejection>,
) -> Result<Response, PageError> {
    visit.caller.may(Action::CheckTexts)?;
    let locale = named(&language)?;
    let mut multipart = multipart.map_err(|_| PageError::BadRequest)?;
    let (mut bytes, mut key) = (Vec::new(), FormKey(Uuid::now_v7()));
    while let Some(field) = multipart.next_field().await.map_err(|_| PageError::BadRequest)? {
        let name = field.name().unwrap_or_default().to_owned();
        let content = field.bytes().await.map_err(|_| PageError::BadRequest)?;
        match name.as_str() {
            "key" => {
                key = std::str::from_utf8(&content)
                    .ok()
                    .and_then(|key| key.parse().ok())
                    .map_or(key, FormKey)
            }
            "file" => bytes = content.to_vec(),
            _ => {}
        }
    }
    let taken = match languages::rows_of(&bytes) {
        Some(rows) => Some(languages::take_checks(&visit.caller, locale, &rows, key).await?),
        None => None,
    };
    let mut shown = TextsPage::new(&site, &headers, Some(&visit), locale).await?;
    shown.unreadable = taken.is_none();
    shown.taken = taken;
    html(&shown)
}
