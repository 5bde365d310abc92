//! One field that finds families, children, phones, requests, notes and locations.

use crate::errors::PageError;
use crate::page::{Page, Section, html};
use crate::routes::{Gate, Routes};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use desk::policy::Action;
use desk::search::{self, Facts, Hit};
use domain::families::Birth;
use domain::search::{Query as Sought, national_digits, score};
use serde::Deserialize;
use texts::Locale;

const SUGGESTIONS: usize = 8;
const RESULTS: usize = 60;
/// Letters of a question that are shown.
const QUESTION: usize = 160;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new().get("/search", Gate::May(Action::Search), results).get(
        "/search/suggestions",
        Gate::May(Action::Search),
        suggestions,
    )
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Typed {
    q: String,
}

#[derive(Template)]
#[template(path = "search/results.html")]
struct ResultsPage {
    page: Page,
    typed: String,
    too_short: bool,
    hits: Vec<Found>,
}

/// Something that was found, with what tells it from others.
struct Found {
    path: String,
    title: String,
    kind: String,
    facts: Vec<Fact>,
}

/// A fact, and whether it holds what was typed.
struct Fact {
    text: String,
    matched: bool,
}

impl Found {
    async fn all(visit: &Visit, typed: &str, most: usize) -> Result<Vec<Self>, PageError> {
        let hits = search::search(&visit.caller, typed, most).await?;
        let facts = search::facts(&visit.caller, &hits).await?;
        let sought = Sought::parse(typed);
        Ok(hits.into_iter().map(|hit| Self::new(visit.l, hit, &facts, &sought)).collect())
    }

    fn new(l: Locale, hit: Hit, facts: &Facts, sought: &Sought) -> Self {
        let matched = |text: &str| {
            let number = national_digits(text);
            let by_number = !sought.digits.is_empty() && number.contains(&sought.digits);
            by_number || sought.words.iter().any(|word| score(&Sought::parse(word))(text).is_some())
        };
        let texts = texts(l, &hit, facts).into_iter().filter(|text| !text.is_empty());
        Self {
            facts: texts.map(|text| Fact { matched: matched(&text), text }).collect(),
            kind: l.search_kind(&hit.kind),
            path: hit.path,
            title: hit.title,
        }
    }
}

/// What tells something from others of its name: children and when they were born, numbers,
/// town and code; of a note its day and question.
fn texts(l: Locale, hit: &Hit, facts: &Facts) -> Vec<String> {
    if let Some(row) = facts.families.get(&hit.subject) {
        let children = facts.children.get(&hit.subject).into_iter().flatten();
        let children = children.map(|child| {
            let name = l.child_called(&child.given_name, child.number);
            match Birth::from_dates(child.birth_date, child.due_date) {
                Birth::Born(day) => format!("{name}, {}", l.family_born(l.short_date(day))),
                Birth::Due(day) => format!("{name}, {}", l.family_due(l.short_date(day))),
                Birth::Unknown => name,
            }
        });
        let town = format!("{} {}", row.postcode, row.town).trim().to_owned();
        let reach = [l.phone(&row.phone), l.phone(&row.phone2), row.email.clone(), town];
        return children.chain(reach).chain([row.code.clone()]).collect();
    }
    if let Some(row) = facts.notes.get(&hit.subject) {
        let question: String = row.question.chars().take(QUESTION).collect();
        let more = if question.len() < row.question.len() { "…" } else { "" };
        let day = l.short_date(row.asked_on);
        return vec![day, l.phone(&row.phone), format!("{question}{more}"), row.code.clone()];
    }
    if let Some(row) = facts.locations.get(&hit.subject) {
        let town = format!("{} {}", row.postcode, row.town).trim().to_owned();
        return vec![row.street.clone(), town, l.phone(&row.phone), row.code.clone()];
    }
    vec![hit.detail.clone()]
}

async fn results(visit: Visit, Query(typed): Query<Typed>) -> Result<Response, PageError> {
    let hits = Found::all(&visit, &typed.q, RESULTS).await?;
    let too_short = search::is_too_short(&typed.q);
    let page = Page::new(&visit, Section::None, visit.l.search_title());
    html(&ResultsPage { page, typed: typed.q, too_short, hits })
}

#[derive(Template)]
#[template(path = "search/suggestions.html")]
struct Suggestions {
    l: Locale,
    too_short: bool,
    hits: Vec<Found>,
}

async fn suggestions(visit: Visit, Query(typed): Query<Typed>) -> Result<Response, PageError> {
    let hits = Found::all(&visit, &typed.q, SUGGESTIONS).await?;
    html(&Suggestions { l: visit.l, too_short: search::is_too_short(&typed.q), hits })
}
