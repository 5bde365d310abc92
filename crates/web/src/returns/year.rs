//! The figures of one year, on a day that can be chosen.

use super::FrozenRow;
use super::sheet::SheetTable;
use crate::components::{Fields, Letterhead, Pager};
use crate::download::{Kind, download};
use crate::errors::PageError;
use crate::page::{Page, Section, html};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query, RawQuery};
use axum::http::StatusCode;
use axum::response::Response;
use chrono::NaiveDate;
use desk::forms::{Errors, Problem};
use desk::policy::Action;
use desk::returns::sheet::Sheet;
use desk::returns::{self, Report, ToSettle};
use domain::returns::forms::Switches;
use serde::Deserialize;
use store::Page as Rows;
use texts::Locale;

/// Which day, and which page of what is to be settled.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    /// The day, as typed.
    pub snapshot: String,
    /// The page.
    pub page: u64,
}

/// A choice that the sources leave open.
pub struct Choice {
    /// What is left open.
    pub what: &'static str,
    /// What was chosen.
    pub chosen: String,
}

impl Choice {
    /// All of them, as they were used.
    pub fn all(l: Locale, switches: &Switches) -> Vec<Self> {
        let choice = |what, chosen: &'static str| Self { what, chosen: l.return_choice(chosen) };
        vec![
            choice(l.return_switch_later_and_fewer(), switches.later_and_fewer.word()),
            choice(l.return_switch_lapsed(), switches.lapsed.word()),
            choice(l.return_switch_family_moved(), switches.family_moved_start.word()),
            choice(l.return_switch_open_proposals(), switches.open_proposals.word()),
        ]
    }
}

#[derive(Template)]
#[template(path = "returns/year.html")]
struct YearPage {
    page: Page,
    head: Letterhead,
    fields: Fields,
    year: i32,
    snapshot: String,
    /// The day as it stands in addresses.
    day: NaiveDate,
    due: String,
    timing: String,
    /// The official day, when it is not the one shown.
    official: Option<(NaiveDate, String)>,
    may_freeze: bool,
    sheet: Sheet,
    table: SheetTable,
    settle: Rows<ToSettle>,
    /// Contact notes of the year without a request.
    loose_notes: u64,
    may_see_notes: bool,
    pager: Pager,
    choices: Vec<Choice>,
    frozen: Vec<FrozenRow>,
}

/// The day that was asked, or the usual one with what is wrong.
fn day(visit: &Visit, year: i32, asked: &Asked) -> Result<(NaiveDate, Errors), PageError> {
    let usual = returns::usual_day(&visit.caller, year)?;
    let mut errors = Errors::default();
    let day = errors.take("snapshot", desk::forms::date(&asked.snapshot)).unwrap_or(usual);
    if day > visit.caller.today() {
        errors.add("snapshot", Problem::InTheFuture);
        return Ok((usual, errors));
    }
    Ok((day, errors))
}

/// The day that the form of these figures asks about, when they are of another one.
pub fn official_day(report: &Report) -> Option<NaiveDate> {
    let sheet = &report.sheet;
    let last = report.form.snapshot_week(sheet.year).map(|(_, last)| last);
    last.filter(|last| *last != sheet.snapshot_day)
}

/// The figures that were asked; a day that cannot be used is not found.
pub async fn report(visit: &Visit, year: i32, asked: &Asked) -> Result<Report, PageError> {
    let (day, errors) = day(visit, year, asked)?;
    if errors.is_empty() {
        Ok(returns::figures(&visit.caller, year, day).await?)
    } else {
        Err(PageError::BadRequest)
    }
}

pub async fn see(
    visit: Visit,
    Path(year): Path<i32>,
    Query(asked): Query<Asked>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let l = visit.l;
    let (day, errors) = day(&visit, year, &asked)?;
    let report = returns::figures(&visit.caller, year, day).await?;
    let settle = returns::to_settle(&visit.caller, &report, asked.page).await?;
    let official = official_day(&report);
    let frozen = returns::frozen_of(&visit.caller, year).await?;
    let desk = visit.caller.own_desk(Action::SeeReturn).await?;
    let wrong = !errors.is_empty();
    let mut page = Page::new(&visit, Section::Returns, l.return_title(year.to_string()));
    page.has_errors = wrong;
    let shown = YearPage {
        page,
        head: Letterhead::new(l, &desk),
        fields: Fields::new(l, vec![("snapshot", l.return_snapshot())]).with(errors),
        year,
        snapshot: if wrong { asked.snapshot } else { l.short_date(day) },
        day,
        due: report.sheet.due.map(|due| l.long_date(due)).unwrap_or_default(),
        timing: l.return_timing(report.figures.timing.word()),
        official: official
            .filter(|last| *last <= visit.caller.today())
            .map(|last| (last, l.short_date(last))),
        may_freeze: visit.caller.can(Action::FreezeReturn),
        table: SheetTable::new(
            l,
            &report.sheet,
            &format!("/returns/{year}/requests?snapshot={day}&"),
        ),
        choices: Choice::all(l, &report.figures.switches),
        sheet: report.sheet,
        pager: Pager::new(l, &settle, &query.unwrap_or_default()),
        settle,
        loose_notes: returns::loose_notes(&visit.caller, year).await?,
        may_see_notes: visit.caller.can(Action::SeeIntakes),
        frozen: frozen.iter().map(|head| FrozenRow::new(l, head)).collect(),
    };
    let mut response = html(&shown)?;
    if wrong {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

pub async fn xlsx(
    visit: Visit,
    Path(year): Path<i32>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let report = report(&visit, year, &asked).await?;
    let bytes = report.sheet.xlsx(&report.figures, &report.inputs)?;
    Ok(download(Kind::Xlsx, &format!("registratie-{year}"), bytes))
}

pub async fn csv(
    visit: Visit,
    Path(year): Path<i32>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let report = report(&visit, year, &asked).await?;
    Ok(download(Kind::Csv, &format!("registratie-{year}"), report.sheet.csv()))
}
