//! Sketches: the form of a new one, the page of one, and what was just done with one.

use super::Filter;
use super::shown::SuitsShown;
use crate::compare::ComparePage;
use crate::components::{Fields, week_in_words};
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html, unprocessable};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use desk::board::{self, Made, SketchForm, Sketched};
use desk::candidacies::words::days;
use desk::forms::Errors;
use desk::{FormKey, Refusal};
use serde::Deserialize;
use texts::Locale;

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Back {
    back: String,
}

fn to_board(filter: &Filter, done: &str) -> Response {
    Redirect::to(&filter.address(done)).into_response()
}

fn labels(l: Locale) -> Fields {
    Fields::new(l, vec![("from", l.board_from()), ("week", l.board_week())])
}

fn child_of(l: Locale, one: &Sketched) -> String {
    l.child_called(&one.child, one.child_number)
}

/// What colleagues did with the same child, and where it is too full.
fn warnings(l: Locale, made: &Made) -> Vec<String> {
    let others = made.others.iter().map(|one| other(l, one));
    let crowded = made.crowded.iter().map(|(day, part, number)| {
        let when = l.board_part_of_day(l.weekday_long(day.word()), l.day_part(part.word()));
        l.board_crowded(*number, when)
    });
    others.chain(crowded).collect()
}

fn other(l: Locale, one: &Sketched) -> String {
    let week = week_in_words(l, one.week);
    let from = l.short_date(one.from);
    l.board_other(from, one.location.as_str(), one.made_by.as_str(), week)
}

/// What was just done with a sketch, above the board.
pub(super) struct Notice {
    pub(super) code: String,
    pub(super) text: String,
    pub(super) warnings: Vec<String>,
    pub(super) withdrawn: bool,
}

impl Notice {
    /// Of the sketch in the address; none when there is none.
    pub(super) async fn of(visit: &Visit, filter: &Filter) -> Result<Option<Self>, PageError> {
        if filter.sketch.is_empty() {
            return Ok(None);
        }
        match board::made(&visit.caller, &filter.sketch).await {
            Ok(made) => Ok(Some(Self::new(visit.l, &made))),
            Err(Refusal::NotFound) => Ok(None),
            Err(refusal) => Err(refusal.into()),
        }
    }

    fn new(l: Locale, made: &Made) -> Self {
        let one = &made.sketch;
        let child = child_of(l, one);
        let text = if made.withdrawn {
            l.board_taken_off(child, one.location.as_str())
        } else {
            let week = week_in_words(l, one.week);
            l.board_made(child, l.short_date(one.from), one.location.as_str(), week)
        };
        let warnings = if made.withdrawn { Vec::new() } else { warnings(l, made) };
        Self { code: one.code.clone(), text, warnings, withdrawn: made.withdrawn }
    }
}

#[derive(Template)]
#[template(path = "board/new.html")]
struct NewPage {
    page: Page,
    fields: Fields,
    form: SketchForm,
    action: String,
    board: String,
    asks: String,
    suits: SuitsShown,
    others: Vec<String>,
}

async fn new_page(
    visit: &Visit,
    (request, location): (&str, &str),
    typed: Option<SketchForm>,
    errors: Errors,
    back: &str,
) -> Result<NewPage, PageError> {
    let l = visit.l;
    let seen = board::to_make(&visit.caller, request, location).await?;
    let child = l.child_called(&seen.chosen.child, seen.chosen.child_number);
    let title = l.board_sketch_new(child, seen.location.name.as_str());
    let sent = Filter::sent(back);
    let form = typed.unwrap_or(SketchForm { back: sent.query(), ..seen.form });
    Ok(NewPage {
        page: Page::new(visit, Section::Board, title),
        fields: labels(l).with(errors),
        action: format!("/requests/{request}/sketches/{location}"),
        board: sent.address(""),
        asks: format!(
            "{}, {}",
            days(l, &seen.chosen.wanted),
            l.capacity_span_open(l.short_date(seen.chosen.wanted.start))
        ),
        suits: SuitsShown::new(l, &seen.suits),
        others: seen.chosen.sketches.iter().map(|one| other(l, one)).collect(),
        form,
    })
}

pub(super) async fn new(
    visit: Visit,
    Path((request, location)): Path<(String, String)>,
    Query(back): Query<Back>,
) -> Result<Response, PageError> {
    let at = (request.as_str(), location.as_str());
    html(&new_page(&visit, at, None, Errors::default(), &back.back).await?)
}

pub(super) async fn make(
    visit: Visit,
    Path((request, location)): Path<(String, String)>,
    posted: Posted<SketchForm>,
) -> Result<Response, PageError> {
    let at = (request.as_str(), location.as_str());
    match board::make(&visit.caller, at.0, at.1, &posted.form, posted.key).await {
        Ok(code) => Ok(to_board(&Filter::sent(&posted.form.back).after(&code), "sketched")),
        Err(Refusal::Invalid(errors)) => {
            let back = posted.form.back.clone();
            let mut page = new_page(&visit, at, Some(posted.form), errors, &back).await?;
            page.page = page.page.with_errors(posted.key);
            unprocessable(&page)
        }
        Err(Refusal::Stale) => compare_new(&visit, at, &posted.form, posted.key).await,
        Err(refusal) => Err(refusal.into()),
    }
}

/// A colleague put this child on the board, or took it off, since the page was shown.
async fn compare_new(
    visit: &Visit,
    (request, location): (&str, &str),
    mine: &SketchForm,
    key: FormKey,
) -> Result<Response, PageError> {
    let l = visit.l;
    let seen = board::to_make(&visit.caller, request, location).await?;
    let theirs = seen.chosen.sketches.last();
    let mark = seen.chosen.mark.clone();
    let said = theirs.map(form_of).unwrap_or_default();
    let page = Page::new(visit, Section::Board, l.error_stale_title()).with_errors(key);
    let action = format!("/requests/{request}/sketches/{location}");
    let where_ = theirs.map(|one| one.location.clone()).unwrap_or_default();
    let who = theirs.map(|one| l.board_sketch_by(l.moment(one.at), one.made_by.as_str()));
    ComparePage::new(page, action, Filter::sent(&mine.back).address(""), (mine, &said), mark)
        .said(l.board_who(), &visit.actor().name, &who.unwrap_or_default())
        .said(l.board_where(), &seen.location.name, &where_)
        .said(l.board_week(), &ticked_words(l, mine), &ticked_words(l, &said))
        .said(l.board_from(), &mine.from, &said.from)
        .answer()
}

fn ticked_words(l: Locale, form: &SketchForm) -> String {
    week_in_words(l, desk::forms::week(&form.week).unwrap_or_default())
}

fn form_of(one: &Sketched) -> SketchForm {
    SketchForm {
        week: desk::forms::ticked(one.week),
        from: one.from.format("%d/%m/%Y").to_string(),
        ..SketchForm::default()
    }
}

#[derive(Template)]
#[template(path = "board/sketch.html")]
struct SketchPage {
    page: Page,
    fields: Fields,
    form: SketchForm,
    code: String,
    board: String,
    text: String,
    by: String,
    warnings: Vec<String>,
    withdrawn: bool,
    asked: bool,
    settled: bool,
}

async fn page_of(
    visit: &Visit,
    code: &str,
    typed: Option<SketchForm>,
    errors: Errors,
    back: &str,
) -> Result<SketchPage, PageError> {
    let l = visit.l;
    let made = board::made(&visit.caller, code).await?;
    let notice = Notice::new(l, &made);
    let one = &made.sketch;
    let title = l.board_sketch_title(child_of(l, one), one.location.as_str());
    let sent = Filter::sent(back);
    let form = typed.unwrap_or(SketchForm { back: sent.query(), ..made.form });
    Ok(SketchPage {
        page: Page::new(visit, Section::Board, title),
        fields: labels(l).with(errors),
        form,
        code: code.to_owned(),
        board: sent.address(""),
        text: notice.text,
        by: l.board_sketch_by(l.moment(one.at), one.made_by.as_str()),
        warnings: notice.warnings,
        withdrawn: made.withdrawn,
        asked: one.asked,
        settled: !made.living && !made.withdrawn,
    })
}

pub(super) async fn see(
    visit: Visit,
    Path(code): Path<String>,
    Query(back): Query<Back>,
) -> Result<Response, PageError> {
    html(&page_of(&visit, &code, None, Errors::default(), &back.back).await?)
}

pub(super) async fn change(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<SketchForm>,
) -> Result<Response, PageError> {
    match board::change(&visit.caller, &code, &posted.form).await {
        Ok(()) => Ok(to_board(&Filter::sent(&posted.form.back).after(&code), "saved")),
        Err(Refusal::Invalid(errors)) => {
            let back = posted.form.back.clone();
            let mut page = page_of(&visit, &code, Some(posted.form), errors, &back).await?;
            page.page = page.page.with_errors(posted.key);
            unprocessable(&page)
        }
        Err(Refusal::Stale) => compare(&visit, &code, &posted.form, posted.key).await,
        Err(refusal) => Err(refusal.into()),
    }
}

async fn compare(
    visit: &Visit,
    code: &str,
    mine: &SketchForm,
    key: FormKey,
) -> Result<Response, PageError> {
    let l = visit.l;
    let made = board::made(&visit.caller, code).await?;
    let one = &made.sketch;
    let theirs = SketchForm { back: mine.back.clone(), ..made.form };
    let page = Page::new(visit, Section::Board, l.error_stale_title()).with_errors(key);
    let (action, back) = (format!("/board/sketches/{code}"), Filter::sent(&mine.back).address(""));
    let who = l.board_sketch_by(l.moment(one.at), one.made_by.as_str());
    let version = theirs.version.clone();
    ComparePage::new(page, action, back, (mine, &theirs), version)
        .said(l.board_who(), &visit.actor().name, &who)
        .said(l.board_week(), &ticked_words(l, mine), &ticked_words(l, &theirs))
        .field("from", l.board_from())
        .answer()
}

pub(super) async fn withdraw(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<Back>,
) -> Result<Response, PageError> {
    board::withdraw(&visit.caller, &code).await?;
    Ok(to_board(&Filter::sent(&posted.form.back).after(&code), "taken-off"))
}

pub(super) async fn restore(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<Back>,
) -> Result<Response, PageError> {
    board::restore(&visit.caller, &code).await?;
    Ok(to_board(&Filter::sent(&posted.form.back).after(&code), "sketched"))
}
