//! Freezing the return of a year, and showing what was frozen.

use super::sheet::SheetTable;
use super::year::{Asked, Choice, official_day, report};
use crate::components::{Fields, Letterhead};
use crate::download::{Kind, download};
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html, unprocessable};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use desk::forms::Errors;
use desk::policy::Action;
use desk::returns::frozen::{self, Difference, FreezeForm};
use desk::returns::sheet::Sheet;
use desk::{FormKey, Refusal};
use texts::Locale;

/// Most differences that are listed; the number tells the rest.
const LISTED: usize = 100;

fn fields(l: Locale) -> Fields {
    Fields::new(
        l,
        vec![
            ("snapshot", l.return_snapshot()),
            ("accept", l.return_accept()),
            ("reason", l.return_accept_reason()),
            ("signed_by", l.return_signed_by()),
        ],
    )
}

#[derive(Template)]
#[template(path = "returns/freeze.html")]
struct FreezePage {
    page: Page,
    fields: Fields,
    form: FreezeForm,
    year: i32,
    day: String,
    /// The day that the form asks about, when it is another one.
    asked_day: Option<String>,
    settle: usize,
    timing: String,
    sheet: Sheet,
    table: SheetTable,
}

impl FreezePage {
    async fn new(
        visit: &Visit,
        year: i32,
        form: FreezeForm,
        errors: Errors,
    ) -> Result<Self, PageError> {
        let l = visit.l;
        let asked = Asked { snapshot: form.snapshot.clone(), page: 0 };
        let report = report(visit, year, &asked).await?;
        let day = report.sheet.snapshot_day;
        let form =
            FreezeForm { snapshot: day.to_string(), seen: frozen::fingerprint(&report)?, ..form };
        Ok(Self {
            page: Page::new(visit, Section::Returns, l.return_freeze_title(year.to_string())),
            fields: fields(l).with(errors),
            form,
            year,
            day: l.short_date(day),
            asked_day: official_day(&report).map(|asked| l.short_date(asked)),
            settle: report.settle_count(),
            timing: l.return_timing(report.figures.timing.word()),
            table: SheetTable::new(
                l,
                &report.sheet,
                &format!("/returns/{year}/requests?snapshot={day}&"),
            ),
            sheet: report.sheet,
        })
    }

    fn answer(mut self, key: FormKey) -> Result<Response, PageError> {
        self.page = self.page.with_errors(key);
        unprocessable(&self)
    }
}

pub async fn new(
    visit: Visit,
    Path(year): Path<i32>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    visit.caller.may(Action::FreezeReturn)?;
    let form = FreezeForm {
        snapshot: asked.snapshot,
        signed_by: visit.actor().name.clone(),
        ..FreezeForm::default()
    };
    html(&FreezePage::new(&visit, year, form, Errors::default()).await?)
}

pub async fn freeze(
    visit: Visit,
    Path(year): Path<i32>,
    posted: Posted<FreezeForm>,
) -> Result<Response, PageError> {
    match frozen::freeze(&visit.caller, year, &posted.form, posted.key).await {
        Ok(code) => {
            Ok(Redirect::to(&format!("/returns/frozen/{code}?done=frozen")).into_response())
        }
        Err(Refusal::Invalid(errors)) => {
            FreezePage::new(&visit, year, posted.form, errors).await?.answer(posted.key)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

/// A difference in words.
struct DifferenceRow {
    code: String,
    then: String,
    now: String,
}

impl DifferenceRow {
    fn new(l: Locale, one: &Difference) -> Self {
        let word = |standing| l.return_standing(standing);
        Self { code: one.code.clone(), then: word(one.then), now: word(one.now) }
    }
}

#[derive(Template)]
#[template(path = "returns/frozen.html")]
struct FrozenPage {
    page: Page,
    head: Letterhead,
    code: String,
    year: i32,
    at: String,
    snapshot: String,
    signed_by: String,
    seal: String,
    intact: bool,
    accepted_because: String,
    without_municipality: Vec<String>,
    sheet: Sheet,
    table: SheetTable,
    choices: Vec<Choice>,
    changed: usize,
    differences: Vec<DifferenceRow>,
}

pub async fn see(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let l = visit.l;
    let frozen = frozen::see(&visit.caller, &code).await?;
    let differences = frozen::differences(&visit.caller, &frozen).await?;
    let desk = visit.caller.own_desk(Action::SeeReturn).await?;
    let row = frozen.row;
    let base = format!("/returns/frozen/{}/requests?", row.code);
    html(&FrozenPage {
        head: Letterhead::new(l, &desk),
        page: Page::new(&visit, Section::Returns, l.return_frozen_title(row.year.to_string())),
        year: row.year,
        at: l.moment(row.at),
        snapshot: l.short_date(row.snapshot_on),
        signed_by: row.signed_by,
        seal: row.seal,
        intact: frozen.intact,
        accepted_because: frozen.accepted_because,
        without_municipality: frozen.without_municipality,
        table: SheetTable::new(l, &frozen.sheet, &base),
        sheet: frozen.sheet,
        choices: Choice::all(l, &frozen.figures.switches),
        changed: differences.len(),
        differences: differences
            .iter()
            .take(LISTED)
            .map(|one| DifferenceRow::new(l, one))
            .collect(),
        code: row.code,
    })
}

pub async fn xlsx(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let frozen = frozen::see(&visit.caller, &code).await?;
    let bytes = frozen.sheet.xlsx(&frozen.figures, &frozen.inputs)?;
    let name = format!("registratie-{}-{}", frozen.row.year, frozen.row.code);
    Ok(download(Kind::Xlsx, &name, bytes))
}

pub async fn csv(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let frozen = frozen::see(&visit.caller, &code).await?;
    let name = format!("registratie-{}-{}", frozen.row.year, frozen.row.code);
    Ok(download(Kind::Csv, &name, frozen.sheet.csv()))
}
