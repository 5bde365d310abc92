//! The forms that record what changes the capacity of a location.

use crate::components::Fields;
use crate::errors::PageError;
use crate::form::Posted;
use crate::locations::Cell;
use crate::page::{Page, Section, html, unprocessable};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use desk::Refusal;
use desk::capacity::{self, ChangeForm, OfferedForm};
use desk::forms::Errors;
use desk::locations::{Location, offered};
use domain::capacity::{ChangeKind, Purpose};
use domain::week::Weekday;
use serde::Deserialize;
use texts::Locale;

fn labels(l: Locale) -> Fields {
    Fields::new(
        l,
        vec![
            ("kind", l.capacity_what()),
            ("from", l.capacity_from()),
            ("until", l.capacity_until()),
            ("week", l.capacity_week()),
            ("number", l.capacity_number()),
            ("purpose", l.capacity_purpose_label()),
            ("age_from", l.location_age_from()),
            ("age_to", l.location_age_to()),
            ("offered", l.location_offered()),
            ("note", l.capacity_note()),
        ],
    )
}

#[derive(Template)]
#[template(path = "capacity/change.html")]
struct ChangePage {
    page: Page,
    fields: Fields,
    form: ChangeForm,
    code: String,
    name: String,
    advice: String,
    purposes: Vec<(String, String)>,
    counted: bool,
    reserved: bool,
}

impl ChangePage {
    fn new(visit: &Visit, location: &Location, form: ChangeForm, errors: Errors) -> Self {
        let l = visit.l;
        let purposes = Purpose::ALL.iter().map(|one| one.word());
        let purposes = purposes.map(|word| (word.to_owned(), l.capacity_purpose(word)));
        let reserved = form.kind == ChangeKind::Reserved.word();
        Self {
            page: Page::new(visit, Section::Locations, l.capacity_add(form.kind.as_str())),
            fields: labels(l).with(errors),
            advice: l.capacity_advice(form.kind.as_str()),
            code: location.code.clone(),
            name: location.name.clone(),
            purposes: purposes.collect(),
            counted: reserved || form.kind == ChangeKind::Limit.word(),
            reserved,
            form,
        }
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Kind {
    kind: String,
}

pub(super) async fn new(
    visit: Visit,
    Path(code): Path<String>,
    Query(kind): Query<Kind>,
) -> Result<Response, PageError> {
    let location = capacity::to_change(&visit.caller, &code).await?;
    let kind = kind.kind.parse().ok().filter(|kind| *kind != ChangeKind::Offered);
    let form = ChangeForm::preset(kind.unwrap_or(ChangeKind::Closed));
    html(&ChangePage::new(&visit, &location, form, Errors::default()))
}

fn done(code: &str) -> Response {
    Redirect::to(&format!("/locations/{code}/occupancy?done=saved")).into_response()
}

pub(super) async fn add(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<ChangeForm>,
) -> Result<Response, PageError> {
    match capacity::change(&visit.caller, &code, &posted.form, posted.key).await {
        Ok(()) => Ok(done(&code)),
        Err(Refusal::Invalid(errors)) => {
            let location = capacity::to_change(&visit.caller, &code).await?;
            let mut page = ChangePage::new(&visit, &location, posted.form, errors);
            page.page = page.page.with_errors(posted.key);
            unprocessable(&page)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

#[derive(Template)]
#[template(path = "capacity/offered.html")]
struct OfferedPage {
    page: Page,
    fields: Fields,
    form: OfferedForm,
    code: String,
    name: String,
    days: Vec<String>,
    grid: Vec<(String, Vec<Cell>)>,
    grid_error: bool,
}

impl OfferedPage {
    fn new(visit: &Visit, location: &Location, form: OfferedForm, errors: Errors) -> Self {
        let l = visit.l;
        Self {
            page: Page::new(visit, Section::Locations, l.capacity_add("offered")),
            code: location.code.clone(),
            name: location.name.clone(),
            days: Weekday::ALL.iter().map(|day| l.weekday_word(day.word())).collect(),
            grid: crate::locations::offered_grid(l, |day, part| form.cell(day, part).to_owned()),
            grid_error: errors.of("offered").is_some(),
            fields: labels(l).with(errors),
            form,
        }
    }
}

pub(super) async fn new_offered(
    visit: Visit,
    Path(code): Path<String>,
) -> Result<Response, PageError> {
    let location = capacity::to_change(&visit.caller, &code).await?;
    let form = OfferedForm::preset(&offered(&location));
    html(&OfferedPage::new(&visit, &location, form, Errors::default()))
}

pub(super) async fn add_offered(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<OfferedForm>,
) -> Result<Response, PageError> {
    match capacity::offer(&visit.caller, &code, &posted.form, posted.key).await {
        Ok(()) => Ok(done(&code)),
        Err(Refusal::Invalid(errors)) => {
            let location = capacity::to_change(&visit.caller, &code).await?;
            let mut page = OfferedPage::new(&visit, &location, posted.form, errors);
            page.page = page.page.with_errors(posted.key);
            unprocessable(&page)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

pub(super) async fn withdraw(
    visit: Visit,
    Path((code, change)): Path<(String, String)>,
) -> Result<Response, PageError> {
    capacity::withdraw(&visit.caller, &code, &change).await?;
    Ok(Redirect::to(&format!("/locations/{code}/occupancy?done=undone")).into_response())
}
