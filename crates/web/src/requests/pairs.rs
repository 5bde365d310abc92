//! Files that seem to be of one family: joined, kept apart, taken apart again.

use super::same::{by_level, judgement_word};
use super::{birth_words, child_beside};
use crate::components::Pager;
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use desk::duplicates::{self, LikelyPair, MergeRow};
use serde::Deserialize;
use store::duplicates::Household;
use texts::Locale;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    text: String,
    page: u64,
}

struct Side {
    code: String,
    name: String,
    phone: String,
    children: Vec<String>,
}

impl Side {
    fn new(l: Locale, household: &Household) -> Self {
        let family = &household.family;
        Self {
            code: family.code.clone(),
            name: format!("{} {}", family.given_name, family.family_name).trim().to_owned(),
            phone: family.phone.clone(),
            children: household
                .children
                .iter()
                .map(|child| {
                    let (given, surname) = (&child.given_name, &child.family_name);
                    let name = child_beside(l, given, surname, child.number, &family.family_name);
                    format!("{name}, {}", birth_words(l, child))
                })
                .collect(),
        }
    }
}

struct PairRow {
    one: Side,
    other: Side,
    judgement: &'static str,
    reasons: Vec<(&'static str, Vec<&'static str>)>,
}

#[derive(Template)]
#[template(path = "requests/pairs.html")]
struct PairsPage {
    page: Page,
    rows: Vec<PairRow>,
    merges: Vec<MergeRow>,
    pager: Pager,
    text: String,
}

/// A page of likely pairs, and the last merges.
pub async fn list(
    visit: Visit,
    Query(asked): Query<Asked>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let l = visit.l;
    let pairs = duplicates::pairs(&visit.caller, &asked.text, asked.page).await?;
    let pager = Pager::new(l, &pairs, &query.unwrap_or_default());
    let row = |pair: LikelyPair| PairRow {
        one: Side::new(l, &pair.one),
        other: Side::new(l, &pair.other),
        judgement: judgement_word(&pair.likeness),
        reasons: by_level(&pair.likeness),
    };
    let rows = pairs.rows.into_iter().map(row).collect();
    let merges = duplicates::merges(&visit.caller).await?;
    let page = Page::new(&visit, Section::Requests, l.duplicates_title());
    html(&PairsPage { page, rows, merges, pager, text: asked.text })
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Two {
    keep: String,
    other: String,
}

/// Joins two files.
pub async fn merge(visit: Visit, posted: Posted<Two>) -> Result<Response, PageError> {
    duplicates::merge(&visit.caller, &posted.form.keep, &posted.form.other).await?;
    Ok(Redirect::to("/duplicates?done=merged").into_response())
}

/// Remembers that two files are of two families.
pub async fn keep_apart(visit: Visit, posted: Posted<Two>) -> Result<Response, PageError> {
    duplicates::keep_apart(&visit.caller, &posted.form.keep, &posted.form.other).await?;
    Ok(Redirect::to("/duplicates?done=saved").into_response())
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct From {
    /// `family` when the button stood in the file of the family.
    from: String,
}

/// Takes a merge back, and returns to where that was asked.
pub async fn undo(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<From>,
) -> Result<Response, PageError> {
    let kept = duplicates::undo_merge(&visit.caller, &code).await?;
    let path = match posted.form.from.as_str() {
        "family" => format!("/families/{kept}?done=undone"),
        _ => "/duplicates?done=undone".to_owned(),
    };
    Ok(Redirect::to(&path).into_response())
}
