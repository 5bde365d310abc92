//! The languages that a desk uses with families.

use crate::components::Fields;
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html, unprocessable};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use desk::Refusal;
use desk::forms::Errors;
use desk::languages::{self, LanguageForm, Spoken};
use desk::policy::Action;
use domain::languages::Standing;
use serde::Deserialize;
use store::entities::language_decision::Model as Decision;
use texts::Locale;
use texts::coverage::Coverage;

/// A language in the list.
struct Row {
    locale: Locale,
    standing: String,
    on: bool,
    reason: String,
    decided_by: String,
    texts: String,
}

impl Row {
    async fn of(visit: &Visit, spoken: Spoken) -> Result<Self, PageError> {
        let l = visit.l;
        let counted = languages::checks(&visit.site.app, spoken.locale).await?;
        let counted = Coverage::of(counted.iter().map(|text| text.state));
        let day = |pick: fn(&Decision) -> chrono::NaiveDate| {
            spoken.last.as_ref().map(|row| l.short_date(pick(row))).unwrap_or_default()
        };
        let (from, until) = (day(|row| row.valid_from), day(|row| row.valid_until));
        let said = spoken.last.filter(|row| row.used);
        Ok(Self {
            locale: spoken.locale,
            standing: l.settings_language_standing(from, spoken.standing.word(), until),
            on: matches!(spoken.standing, Standing::On | Standing::Later),
            reason: said.as_ref().map(|row| row.reason.clone()).unwrap_or_default(),
            decided_by: said.map(|row| row.decided_by).unwrap_or_default(),
            texts: l.settings_language_texts_of(counted.checked, counted.total),
        })
    }
}

#[derive(Template)]
#[template(path = "settings/languages.html")]
struct ListPage {
    page: Page,
    rows: Vec<Row>,
    history: Vec<(Decision, &'static str)>,
}

pub(super) async fn list(visit: Visit) -> Result<Response, PageError> {
    let l = visit.l;
    let mut rows = Vec::new();
    for spoken in languages::of_desk(&visit.caller).await? {
        rows.push(Row::of(&visit, spoken).await?);
    }
    let history = languages::history(&visit.caller).await?;
    let named = history.into_iter().map(|row| {
        let name = Locale::from_tag(&row.language).language_name();
        (row, name)
    });
    html(&ListPage {
        page: Page::new(&visit, Section::Settings, l.settings_languages()),
        rows,
        history: named.collect(),
    })
}

#[derive(Template)]
#[template(path = "settings/language.html")]
struct LanguagePage {
    page: Page,
    fields: Fields,
    form: LanguageForm,
    code: &'static str,
}

impl LanguagePage {
    fn new(visit: &Visit, locale: Locale, form: LanguageForm, errors: Errors) -> Self {
        let l = visit.l;
        let labels = vec![
            ("reason", l.settings_language_reason()),
            ("decided_by", l.settings_language_decided_by()),
            ("from", l.settings_language_from()),
            ("until", l.settings_language_until()),
        ];
        let title = l.settings_language_title(locale.language_name());
        Self {
            page: Page::new(visit, Section::Settings, title),
            fields: Fields::new(l, labels).with(errors),
            form,
            code: locale.code(),
        }
    }
}

/// The language in an address; Dutch takes no decision.
fn named(code: &str) -> Result<Locale, PageError> {
    languages::foreign().find(|locale| locale.code() == code).ok_or(PageError::NotFound)
}

pub(super) async fn see(visit: Visit, Path(language): Path<String>) -> Result<Response, PageError> {
    let known = languages::of_desk(&visit.caller).await?;
    let locale = named(&language)?;
    let last = known.into_iter().find(|spoken| spoken.locale == locale);
    let last = last.and_then(|spoken| spoken.last).filter(|row| row.used);
    let form = LanguageForm {
        from: visit.l.short_date(visit.caller.today()),
        reason: last.as_ref().map(|row| row.reason.clone()).unwrap_or_default(),
        decided_by: last.map(|row| row.decided_by).unwrap_or_default(),
        ..LanguageForm::default()
    };
    html(&LanguagePage::new(&visit, locale, form, Errors::default()))
}

fn back() -> Response {
    Redirect::to("/settings/languages?done=saved").into_response()
}

pub(super) async fn decide(
    visit: Visit,
    Path(language): Path<String>,
    posted: Posted<LanguageForm>,
) -> Result<Response, PageError> {
    visit.caller.may(Action::ManageSettings)?;
    let locale = named(&language)?;
    let form = LanguageForm { language: locale.code().to_owned(), ..posted.form };
    match languages::decide(&visit.caller, &form, posted.key).await {
        Ok(()) => Ok(back()),
        Err(Refusal::Invalid(errors)) => {
            let mut shown = LanguagePage::new(&visit, locale, form, errors);
            shown.page = shown.page.with_errors(posted.key);
            unprocessable(&shown)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Nothing {}

pub(super) async fn stop(
    visit: Visit,
    Path(language): Path<String>,
    posted: Posted<Nothing>,
) -> Result<Response, PageError> {
    let Nothing {} = posted.form;
    languages::stop(&visit.caller, &language, posted.key).await?;
    Ok(back())
}
