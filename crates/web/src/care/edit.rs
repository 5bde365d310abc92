//! The desk's own words about childcare: which pages there are, one page in one language
//! with a preview, and its earlier versions.

use super::Words;
use crate::components::Fields;
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html, unprocessable};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use desk::care::{self, CareForm, Edited};
use desk::forms::Errors;
use desk::policy::Action;
use desk::{FormKey, Refusal};
use domain::care::CarePage;
use serde::Deserialize;
use texts::{LOCALES, Locale};

/// A page in the list: its word and title, and the languages with whether the desk wrote it.
struct Row {
    word: &'static str,
    title: String,
    languages: Vec<(Locale, bool)>,
    own_dutch: bool,
}

#[derive(Template)]
#[template(path = "care/texts.html")]
struct ListPage {
    page: Page,
    rows: Vec<Row>,
    desk: String,
}

pub(super) async fn list(visit: Visit) -> Result<Response, PageError> {
    visit.caller.may(Action::WriteCare)?;
    let own = care::written(&visit.caller).await?;
    let l = visit.l;
    let rows = CarePage::ALL.iter().map(|page| {
        let wrote = |locale: Locale| own.contains(&(*page, locale));
        Row {
            word: page.word(),
            title: l.care_page(page.word()),
            languages: LOCALES
                .iter()
                .filter(|locale| **locale == Locale::Nl || wrote(Locale::Nl))
                .map(|locale| (*locale, wrote(*locale)))
                .collect(),
            own_dutch: wrote(Locale::Nl),
        }
    });
    html(&ListPage {
        page: Page::new(&visit, Section::CareTexts, l.care_desk_title()),
        rows: rows.collect(),
        desk: desk::front::code_of(&visit.caller).await?,
    })
}

fn named(page: &str, language: &str) -> Result<(CarePage, Locale), PageError> {
    let page = page.parse().map_err(|_| PageError::NotFound)?;
    let language = LOCALES.iter().find(|locale| locale.code() == language);
    Ok((page, *language.ok_or(PageError::NotFound)?))
}

/// An earlier version, as the page shows it.
struct Earlier {
    number: i32,
    when: String,
    by: String,
    words: Option<Words>,
    now: bool,
}

#[derive(Template)]
#[template(path = "care/edit.html")]
struct EditPage {
    page: Page,
    fields: Fields,
    word: &'static str,
    language: Locale,
    body: String,
    number: String,
    dutch: Option<Words>,
    preview: Option<Words>,
    versions: Vec<Earlier>,
    own: bool,
}

impl EditPage {
    async fn new(visit: &Visit, page: CarePage, language: Locale) -> Result<Self, PageError> {
        let l = visit.l;
        let edited = care::edit(&visit.caller, page, language).await?;
        let title = l.care_edit_title(language.language_name(), l.care_page(page.word()));
        let Edited { body, dutch, number, versions, .. } = edited;
        let own = versions.first().is_some_and(|version| version.body.is_some());
        let earlier = versions.into_iter().map(|version| Earlier {
            number: version.number,
            when: l.care_edit_version(l.moment(version.at), version.number),
            by: if version.by.is_empty() { String::new() } else { l.care_edit_by(version.by) },
            words: version.body.as_deref().map(Words::of),
            now: version.number == number,
        });
        Ok(Self {
            page: Page::new(visit, Section::CareTexts, title),
            fields: Fields::new(l, vec![("body", l.care_edit_body())]),
            word: page.word(),
            language,
            body,
            number: number.to_string(),
            dutch: dutch.as_deref().map(Words::of),
            preview: None,
            versions: earlier.collect(),
            own,
        })
    }
}

pub(super) async fn edit(
    visit: Visit,
    Path((page, language)): Path<(String, String)>,
) -> Result<Response, PageError> {
    visit.caller.may(Action::WriteCare)?;
    let (page, language) = named(&page, &language)?;
    html(&EditPage::new(&visit, page, language).await?)
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Typed {
    #[serde(flatten)]
    form: CareForm,
    then: String,
}

pub(super) async fn save(
    visit: Visit,
    Path((word, code)): Path<(String, String)>,
    posted: Posted<Typed>,
) -> Result<Response, PageError> {
    visit.caller.may(Action::WriteCare)?;
    let (page, language) = named(&word, &code)?;
    let Posted { form: Typed { form, then }, key } = posted;
    if then == "preview" {
        let mut shown = EditPage::new(&visit, page, language).await?;
        shown.preview = Some(Words::of(&form.body));
        shown.body = form.body;
        shown.number = form.version;
        return html(&shown);
    }
    let saved = care::save(&visit.caller, page, language, &form, key).await;
    answer(&visit, (page, language), saved, Some(form), key).await
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Restored {
    number: i32,
    version: String,
}

pub(super) async fn restore(
    visit: Visit,
    Path((word, code)): Path<(String, String)>,
    posted: Posted<Restored>,
) -> Result<Response, PageError> {
    visit.caller.may(Action::WriteCare)?;
    let (page, language) = named(&word, &code)?;
    let Restored { number, version } = posted.form;
    let done = care::restore(&visit.caller, page, language, number, &version, posted.key).await;
    answer(&visit, (page, language), done, None, posted.key).await
}

async fn answer(
    visit: &Visit,
    (page, language): (CarePage, Locale),
    saved: Result<(), Refusal>,
    form: Option<CareForm>,
    key: FormKey,
) -> Result<Response, PageError> {
    let errors = match saved {
        Ok(()) => {
            let path = format!("/care-texts/{page}/{}?done=saved", language.code());
            return Ok(Redirect::to(&path).into_response());
        }
        Err(Refusal::Invalid(errors)) => errors,
        // Nothing typed is lost: it stands in the field, with the newest version below.
        Err(Refusal::Stale) if form.is_some() => Errors::default(),
        Err(refusal) => return Err(refusal.into()),
    };
    let stale = errors.is_empty();
    let mut shown = EditPage::new(visit, page, language).await?;
    if let Some(form) = form {
        shown.preview = stale.then(|| Words::of(&form.body));
        shown.body = form.body;
    }
    shown.fields = shown.fields.with(errors);
    shown.page = shown.page.with_errors(key);
    if stale {
        shown.page.title = visit.l.error_stale_title().to_owned();
        let mut response = html(&shown)?;
        *response.status_mut() = StatusCode::CONFLICT;
        return Ok(response);
    }
    unprocessable(&shown)
}
