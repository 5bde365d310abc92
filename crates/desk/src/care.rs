//! What childcare is: short pages that everybody may read. The built-in words come with the
//! product in each of its languages; a desk may write its own, and every version is kept.
//!
//! Dutch comes first: a desk's own words in another language are a translation of its own
//! Dutch words, so they can only be written beside those, and are shown only as long as
//! those are. Own words are never empty, so Dutch is never lost.

use crate::caller::{FormKey, Start};
use crate::forms::{self, Errors, Problem};
use crate::policy::Action;
use crate::settings::Desk;
use crate::{App, Caller, Outcome, Refusal};
use chrono::{DateTime, Utc};
use domain::care::CarePage;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use store::Scope;
use store::entities::care_text;
use texts::{DUTCH_BEGINS, DUTCH_ENDS, Locale};
use uuid::Uuid;

/// Longest own text, in characters.
const LONGEST: usize = 8000;

/// A page as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CareText {
    /// Its words, in the plain way of [`domain::markup`].
    pub body: String,
    /// The language they are in.
    pub language: Locale,
    /// Whether the desk wrote them itself.
    pub own: bool,
    /// Whether the Dutch words were changed since they were translated.
    pub outdated: bool,
}

/// The built-in words of a page, and the language they are in: Dutch where there is no
/// translation yet.
#[must_use]
pub fn built_in(l: Locale, page: CarePage) -> (&'static str, Locale) {
    let body = words(l, page);
    match body.strip_prefix(DUTCH_BEGINS) {
        Some(dutch) => (dutch.trim_end_matches(DUTCH_ENDS), Locale::Nl),
        None => (body, l),
    }
}

fn words(l: Locale, page: CarePage) -> &'static str {
    match page {
        CarePage::What => l.care_what_body(),
        CarePage::Settling => l.care_settling_body(),
        CarePage::Prices => l.care_prices_body(),
        CarePage::Ocmw => l.care_ocmw_body(),
        CarePage::Urgent => l.care_urgent_body(),
        CarePage::Inclusive => l.care_inclusive_body(),
        CarePage::School => l.care_school_body(),
        CarePage::AfterSchool => l.care_after_school_body(),
    }
}

/// A page of a desk, in a language or else in Dutch.
///
/// # Errors
/// When the database fails.
pub async fn read(app: &App, desk: &Desk, page: CarePage, l: Locale) -> Outcome<CareText> {
    let scope = Scope::of_desk(desk.id);
    let (body, language) = built_in(l, page);
    let built_in = CareText { body: body.to_owned(), language, own: false, outdated: false };
    let Some((number, dutch)) = own(app, scope, page, Locale::Nl).await?.and_then(body_of) else {
        return Ok(built_in);
    };
    let own_dutch = CareText { body: dutch, language: Locale::Nl, own: true, outdated: false };
    if l == Locale::Nl {
        return Ok(own_dutch);
    }
    let translated = own(app, scope, page, l).await?;
    let outdated = translated.as_ref().is_some_and(|row| row.translates != Some(number));
    Ok(translated.and_then(body_of).map_or(own_dutch, |(_, body)| CareText {
        body,
        language: l,
        own: true,
        outdated,
    }))
}

async fn own(
    app: &App,
    scope: Scope,
    page: CarePage,
    l: Locale,
) -> Outcome<Option<care_text::Model>> {
    let reader = app.store.reader();
    Ok(store::care::newest_care_text(reader, scope, page.word(), l.code()).await?)
}

/// The pages, with the language, of which the words that count are the desk's own.
///
/// # Errors
/// When the database fails.
pub async fn written(caller: &Caller) -> Outcome<HashSet<(CarePage, Locale)>> {
    let scope = caller.scope(Action::WriteCare)?;
    let mut own = HashSet::new();
    for row in store::care::all_care_texts(caller.app.store.reader(), scope).await? {
        let Ok(page) = row.page.parse() else { continue };
        let key = (page, Locale::from_tag(&row.language));
        // In order of number: the last one counts.
        if row.body.is_some() {
            own.insert(key)
        } else {
            own.remove(&key)
        };
    }
    Ok(own)
}

fn body_of(row: care_text::Model) -> Option<(i32, String)> {
    Some((row.number, row.body?))
}

/// A version of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number.
    pub number: i32,
    /// Its words; none where the desk went back to the built-in ones.
    pub body: Option<String>,
    /// When it was saved.
    pub at: DateTime<Utc>,
    /// Name of who saved it; empty when that account is gone.
    pub by: String,
}

/// A page with its versions, to change it.
#[derive(Debug, Clone)]
pub struct Edited {
    /// Which page.
    pub page: CarePage,
    /// In which language.
    pub language: Locale,
    /// The words that are shown now in this language, or would be.
    pub body: String,
    /// The own Dutch words beside which it is written; none for Dutch itself.
    pub dutch: Option<String>,
    /// Number of the newest version; 0 when there is none.
    pub number: i32,
    /// The newest first.
    pub versions: Vec<Version>,
}

/// What was typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CareForm {
    /// The words.
    pub body: String,
    /// Number of the version that the page showed.
    pub version: String,
}

/// A page in a language, to change it.
///
/// # Errors
/// [`Refusal::NotFound`] for another language as long as the desk has no Dutch of its own.
pub async fn edit(caller: &Caller, page: CarePage, l: Locale) -> Outcome<Edited> {
    let scope = caller.scope(Action::WriteCare)?;
    let dutch = dutch_beside(caller, scope, page, l).await?;
    let store = &caller.app.store;
    let rows = store::care::care_versions(store.reader(), scope, page.word(), l.code()).await?;
    let newest = rows.first();
    let body = newest.and_then(|row| row.body.clone());
    let mut versions = Vec::with_capacity(rows.len());
    let ids: Vec<Uuid> = rows.iter().filter_map(|row| row.by_account).collect();
    let names = store.account_names(scope, &ids).await?;
    for row in &rows {
        let by = row
            .by_account
            .and_then(|id| names.get(&id).map(|(name, _)| name.clone()))
            .unwrap_or_default();
        versions.push(Version { number: row.number, body: row.body.clone(), at: row.at, by });
    }
    Ok(Edited {
        page,
        language: l,
        body: body.unwrap_or_else(|| built_in(l, page).0.to_owned()),
        dutch: dutch.map(|(_, body)| body),
        number: newest.map_or(0, |row| row.number),
        versions,
    })
}

/// The own Dutch words, when the language is another.
async fn dutch_beside(
    caller: &Caller,
    scope: Scope,
    page: CarePage,
    l: Locale,
) -> Outcome<Option<(i32, String)>> {
    if l == Locale::Nl {
        return Ok(None);
    }
    let dutch = own(&caller.app, scope, page, Locale::Nl).await?.and_then(body_of);
    dutch.map(Some).ok_or(Refusal::NotFound)
}

/// Saves a new version.
///
/// # Errors
/// [`Refusal::Invalid`] when it is empty or too long; [`Refusal::Stale`] when somebody
/// saved in between; [`Refusal::NotFound`] as for [`edit`].
pub async fn save(
    caller: &Caller,
    page: CarePage,
    l: Locale,
    form: &CareForm,
    key: FormKey,
) -> Outcome<()> {
    let mut errors = Errors::default();
    let body = errors.take("body", forms::required(&form.body.replace("\r\n", "\n"), LONGEST));
    if body.lines().all(|line| line.trim().starts_with('#')) && errors.is_empty() {
        errors.add("body", Problem::Required);
    }
    let body = errors.unless_any(body)?;
    add(caller, page, l, Some(body), &form.version, key).await
}

/// Makes an earlier version the newest again; 0 is the built-in text.
///
/// # Errors
/// [`Refusal::NotFound`] when there is no such version; else as for [`save`].
pub async fn restore(
    caller: &Caller,
    page: CarePage,
    l: Locale,
    number: i32,
    seen: &str,
    key: FormKey,
) -> Outcome<()> {
    let body = match number {
        0 => None,
        _ => {
            let versions = edit(caller, page, l).await?.versions;
            let found = versions.into_iter().find(|version| version.number == number);
            found.ok_or(Refusal::NotFound)?.body
        }
    };
    add(caller, page, l, body, seen, key).await
}

async fn add(
    caller: &Caller,
    page: CarePage,
    l: Locale,
    body: Option<String>,
    seen: &str,
    key: FormKey,
) -> Outcome<()> {
    let scope = caller.scope(Action::WriteCare)?;
    let dutch = dutch_beside(caller, scope, page, l).await?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(_) => return Ok(()),
        Start::Fresh(change) => change,
    };
    store::settings::lock_desk(&change.tx, scope).await?;
    let newest =
        store::care::newest_care_text(change.tx.connection()?, scope, page.word(), l.code())
            .await?;
    let number = newest.map_or(0, |row| row.number);
    if number.to_string() != seen {
        return Err(Refusal::Stale);
    }
    let row = care_text::Model {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        page: page.word().to_owned(),
        language: l.code().to_owned(),
        number: number + 1,
        body,
        translates: dutch.map(|(number, _)| number),
        by_account: Some(caller.actor.account),
        at: change.at,
    };
    change.note(Action::WriteCare, "care_text", row.id, &[page.word(), l.code()]);
    change.tx.insert(row).await?;
    change.commit("").await
}
