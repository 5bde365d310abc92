//! Who fits a free place.

use super::{sentence, sentences};
use crate::components::{Fields, Pager};
use crate::errors::PageError;
use crate::page::{Page, Section, html};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query, RawQuery};
use axum::response::Response;
use desk::neighbours;
use desk::proposals::{self, Asked, Candidates, Fitting};
use domain::week::WeekPattern;
use serde::Deserialize;
use texts::Locale;

/// A request that fits, as a row.
struct Row {
    position: usize,
    request: String,
    /// Name of the desk of the family, when that is another one.
    next_door: String,
    name: String,
    wants: String,
    fit: String,
    whole: bool,
    why: Vec<String>,
    ask: Vec<String>,
    moves: Vec<String>,
    quotas: Vec<String>,
    offer: String,
}

struct Other {
    request: String,
    name: String,
    why: String,
}

/// The filter as it stands in the address.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Filter {
    text: String,
    all_days: String,
    page: u64,
}

impl Filter {
    const fn is_used(&self) -> bool {
        !self.text.is_empty() || !self.all_days.is_empty()
    }
}

#[derive(Template)]
#[template(path = "proposals/candidates.html")]
struct CandidatesPage {
    page: Page,
    fields: Fields,
    filter: Filter,
    shown: Candidates,
    pager: Pager,
    place: String,
    week: String,
    quotas: Vec<String>,
    rows: Vec<Row>,
    others: Vec<Other>,
    /// The question to another desk that holds this place: its id and that desk.
    asked: Option<(String, String)>,
}

impl CandidatesPage {
    fn is_next_door(&self) -> bool {
        self.rows.iter().any(|row| !row.next_door.is_empty())
    }
}

fn name_of(l: Locale, named: &store::proposals::Named) -> String {
    l.child_full(&named.given_name, &named.family_name, named.number)
}

fn need(l: Locale, named: &store::proposals::Named) -> String {
    let week = WeekPattern::from_bits(named.need_week);
    let days =
        if week.is_empty() { l.candidates_days(named.need_days) } else { l.week_in_words(week) };
    format!("{days}, {}", l.candidates_from(l.long_date(named.wish_start)))
}

fn row(l: Locale, one: &Fitting) -> Row {
    Row {
        position: one.position,
        request: one.named.code.clone(),
        name: match &one.desk {
            Some(desk) => l.candidates_next_door(&desk.name),
            None => name_of(l, &one.named),
        },
        next_door: one.desk.as_ref().map(|desk| desk.name.clone()).unwrap_or_default(),
        wants: need(l, &one.named),
        fit: l.candidate_fit(one.fit.count, l.span(one.fit.count), &one.fit.word),
        whole: one.fit.word == "whole",
        why: sentences(l, &one.reasons),
        ask: one.unknown.iter().map(|said| l.candidate_unknown(&said.label, &said.word)).collect(),
        moves: one.moves.iter().map(|to| l.candidate_move(to.position, to.word)).collect(),
        quotas: one.quotas.iter().filter_map(|one| crate::quotas::admission(l, one)).collect(),
        offer: format!(
            "{}, {}",
            l.week_in_words(one.week),
            l.candidates_from(l.long_date(one.first_day))
        ),
    }
}

pub(super) async fn list(
    visit: Visit,
    Path(code): Path<String>,
    Query(filter): Query<Filter>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let asked = Asked {
        text: filter.text.clone(),
        all_days: !filter.all_days.is_empty(),
        page: filter.page,
    };
    let shown = proposals::candidates(&visit.caller, &code, &asked).await?;
    let l = visit.l;
    let labels = vec![("text", l.candidates_text()), ("all_days", l.candidates_all_days())];
    let from = l.long_date(shown.place.from_day);
    let place = l.candidates_place(from, &shown.location.name);
    let others = shown.not_fitting.iter().map(|one| Other {
        request: one.named.code.clone(),
        name: name_of(l, &one.named),
        why: sentence(l, &one.why),
    });
    let asked = neighbours::holds(&visit.caller, shown.place.id).await?;
    html(&CandidatesPage {
        page: Page::new(&visit, Section::Places, l.candidates_title()),
        fields: Fields::new(l, labels),
        pager: Pager::new(l, &shown.fitting, &query.unwrap_or_default()),
        filter,
        place,
        week: l.week_in_words(WeekPattern::from_bits(shown.place.week)),
        rows: shown.fitting.rows.iter().map(|one| row(l, one)).collect(),
        quotas: shown.quotas.iter().map(|one| crate::quotas::standing(l, one)).collect(),
        others: others.collect(),
        asked: asked.map(|one| (one.row.id.to_string(), one.to.name)),
        shown,
    })
}
