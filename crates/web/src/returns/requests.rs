//! The requests behind a number, of a year as it stands or of a frozen return.

use super::year::{Asked, report};
use crate::components::Pager;
use crate::errors::PageError;
use crate::page::{Page, Section, html};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query, RawQuery};
use axum::response::Response;
use desk::returns::sheet::{Sheet, name_of};
use desk::returns::{self, Behind, Cell, frozen};
use serde::Deserialize;
use store::Page as Rows;
use texts::Locale;

/// Which number.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Clicked {
    municipality: String,
    column: String,
    #[serde(rename = "trait")]
    trait_word: String,
    snapshot: String,
    page: u64,
}

impl Clicked {
    fn cell(&self) -> Cell {
        Cell {
            municipality: self.municipality.clone(),
            column: self.column.clone(),
            trait_word: self.trait_word.clone(),
        }
    }
}

struct Row {
    code: String,
    family: String,
    child: String,
    applicant: String,
    start: String,
    municipality: String,
}

impl Row {
    fn new(l: Locale, behind: Behind) -> Self {
        let (start, municipality) = behind.counted.map_or_else(Default::default, |counted| {
            (l.short_date(counted.original_start), name_of(&counted.municipality))
        });
        let (family, child, applicant) = behind.listed.map_or_else(Default::default, |row| {
            let child = l.child_full(&row.given, &row.surname, row.number);
            (row.family, child, row.applicant)
        });
        Self { code: behind.code, family, child, applicant, start, municipality }
    }
}

#[derive(Template)]
#[template(path = "returns/requests.html")]
struct RequestsPage {
    page: Page,
    back: String,
    back_word: String,
    heading: String,
    place: String,
    rows: Rows<Row>,
    pager: Pager,
}

pub async fn of_year(
    visit: Visit,
    Path(year): Path<i32>,
    Query(clicked): Query<Clicked>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let asked = Asked { snapshot: clicked.snapshot.clone(), page: 0 };
    let report = report(&visit, year, &asked).await?;
    let rows = returns::behind(
        &visit.caller,
        &report.figures,
        &report.inputs,
        &clicked.cell(),
        clicked.page,
    )
    .await?;
    let back = format!("/returns/{year}?snapshot={}", report.sheet.snapshot_day);
    let back_word = visit.l.return_title(year.to_string());
    show(&visit, &report.sheet, &clicked, rows, (back, back_word), query)
}

pub async fn of_frozen(
    visit: Visit,
    Path(code): Path<String>,
    Query(clicked): Query<Clicked>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let frozen = frozen::see(&visit.caller, &code).await?;
    let rows = returns::behind(
        &visit.caller,
        &frozen.figures,
        &frozen.inputs,
        &clicked.cell(),
        clicked.page,
    )
    .await?;
    let back_word = visit.l.return_frozen_title(frozen.row.year.to_string());
    let back = format!("/returns/frozen/{}", frozen.row.code);
    show(&visit, &frozen.sheet, &clicked, rows, (back, back_word), query)
}

fn show(
    visit: &Visit,
    sheet: &Sheet,
    clicked: &Clicked,
    rows: Rows<Behind>,
    (back, back_word): (String, String),
    query: Option<String>,
) -> Result<Response, PageError> {
    let l = visit.l;
    let heading = heading(l, sheet, clicked);
    let place = sheet.rows.iter().find(|row| row.nis == clicked.municipality);
    let place = place.map_or_else(|| l.return_total().to_owned(), |row| row.name.clone());
    let rows = rows.map(|behind| Row::new(l, behind));
    let pager = Pager::new(l, &rows, &query.unwrap_or_default());
    let page = Page::new(visit, Section::Returns, l.return_requests_title());
    html(&RequestsPage { page, back, back_word, heading, place, rows, pager })
}

/// The official heading of the number that was clicked.
fn heading(l: Locale, sheet: &Sheet, clicked: &Clicked) -> String {
    match clicked.column.as_str() {
        "partly" => l.return_partly().to_owned(),
        "fully" => l.return_fully().to_owned(),
        "lapsed" => l.return_lapsed().to_owned(),
        "to-settle" => l.return_to_settle().to_owned(),
        "merged" => l.return_merged().to_owned(),
        key => {
            let column = sheet.columns.iter().find(|column| column.key == key);
            let heading = column.map(|column| column.heading.clone()).unwrap_or_default();
            let sub = sheet.sub_counts.iter().find(|sub| sub.kind.word() == clicked.trait_word);
            sub.map_or_else(
                || format!("{key}. {heading}"),
                |sub| format!("{key}. {heading}: {}", sub.heading),
            )
        }
    }
}
