//! Appointments: make, change, cancel, and take along in a calendar.

use super::words;
use crate::compare::ComparePage;
use crate::components::Fields;
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html, unprocessable};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use desk::contacts::appointments::{self, Appointment, AppointmentForm, usual_minutes};
use desk::contacts::colleagues;
use desk::families;
use desk::forms::Errors;
use desk::{FormKey, Refusal};
use domain::clock::brussels_date;

#[derive(Template)]
#[template(path = "families/appointment.html")]
struct AppointmentPage {
    page: Page,
    fields: Fields,
    form: AppointmentForm,
    /// Where the form goes.
    action: String,
    /// Code of the appointment; empty for a new one.
    code: String,
    /// When, in words; empty for a new one.
    when: String,
    cancelled: bool,
    back: String,
    places: Vec<(String, String)>,
    colleagues: Vec<(String, String)>,
    /// Other appointments of this colleague at that time, in words.
    overlaps: Vec<(String, String)>,
}

/// The places of the desk, by the text that is kept.
async fn places(visit: &Visit) -> Result<Vec<String>, PageError> {
    let points = appointments::places(&visit.caller).await?;
    let text = |name: String, address: String| {
        if address.is_empty() { name } else { format!("{name}, {address}") }
    };
    Ok(points.into_iter().map(|point| text(point.name, point.address)).collect())
}

impl AppointmentPage {
    async fn new(
        visit: &Visit,
        family: &str,
        row: Option<&Appointment>,
        form: AppointmentForm,
        errors: Errors,
    ) -> Result<Self, PageError> {
        let l = visit.l;
        let fields = Fields::new(
            l,
            vec![
                ("title", l.family_appointment_title()),
                ("on", l.family_appointment_on()),
                ("at", l.family_appointment_at()),
                ("minutes", l.family_appointment_minutes()),
                ("place", l.family_appointment_place()),
                ("place_other", l.family_appointment_elsewhere()),
                ("companion", l.family_appointment_companion()),
                ("owner", l.family_appointment_owner()),
            ],
        );
        let title = match row {
            Some(row) => row.title.as_str(),
            None => l.family_appointment_plan(),
        };
        let when = row.map(|row| {
            let day = l.weekday_date(brussels_date(row.starts_at));
            l.family_appointment_when(day, row.minutes, l.time(row.starts_at))
        });
        let others = match row {
            Some(row) => appointments::overlapping(&visit.caller, row).await?,
            None => Vec::new(),
        };
        let overlaps = others.into_iter().map(|one| {
            let when = l.family_appointment_hour(one.minutes, l.time(one.starts_at));
            (one.code, format!("{when}: {}", one.title))
        });
        let staff = colleagues(&visit.caller).await?;
        let known = places(visit).await?.into_iter().map(|place| (place.clone(), place));
        let other = (String::new(), l.family_appointment_elsewhere().to_owned());
        let code = row.map(|row| row.code.clone()).unwrap_or_default();
        Ok(Self {
            page: Page::new(visit, Section::Requests, title),
            fields: fields.with(errors),
            action: if code.is_empty() {
                format!("/families/{family}/appointments")
            } else {
                format!("/appointments/{code}")
            },
            code,
            when: when.unwrap_or_default(),
            cancelled: row.is_some_and(|row| row.cancelled_at.is_some()),
            back: if family.is_empty() {
                "/today".to_owned()
            } else {
                format!("/families/{family}")
            },
            places: known.chain(std::iter::once(other)).collect(),
            colleagues: staff.into_iter().map(|one| (one.id.to_string(), one.name)).collect(),
            overlaps: overlaps.collect(),
            form,
        })
    }

    fn answer(mut self, key: FormKey) -> Result<Response, PageError> {
        self.page = self.page.with_errors(key);
        unprocessable(&self)
    }
}

pub async fn new(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let file = families::file(&visit.caller, &code).await?;
    let form = AppointmentForm {
        title: visit.l.family_appointment_talk().to_owned(),
        minutes: usual_minutes(visit.caller.today())?.to_string(),
        place: places(&visit).await?.into_iter().next().unwrap_or_default(),
        companion: file.profile.trusted_person,
        owner: visit.actor().account.to_string(),
        ..AppointmentForm::default()
    };
    html(&AppointmentPage::new(&visit, &code, None, form, Errors::default()).await?)
}

pub async fn plan(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<AppointmentForm>,
) -> Result<Response, PageError> {
    match appointments::plan(&visit.caller, &code, &posted.form, posted.key).await {
        Ok(made) => Ok(Redirect::to(&format!("/appointments/{made}?done=saved")).into_response()),
        Err(Refusal::Invalid(errors)) => {
            AppointmentPage::new(&visit, &code, None, posted.form, errors).await?.answer(posted.key)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

pub async fn see(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let (row, family) = appointments::see(&visit.caller, &code).await?;
    let form = AppointmentForm::of(&row, &places(&visit).await?);
    let family = family.unwrap_or_default();
    html(&AppointmentPage::new(&visit, &family, Some(&row), form, Errors::default()).await?)
}

pub async fn change(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<AppointmentForm>,
) -> Result<Response, PageError> {
    match appointments::change(&visit.caller, &code, &posted.form).await {
        Ok(()) => Ok(Redirect::to(&format!("/appointments/{code}?done=saved")).into_response()),
        Err(Refusal::Invalid(errors)) => {
            let (row, family) = appointments::see(&visit.caller, &code).await?;
            let family = family.unwrap_or_default();
            AppointmentPage::new(&visit, &family, Some(&row), posted.form, errors)
                .await?
                .answer(posted.key)
        }
        Err(Refusal::Stale) => compare(&visit, &code, posted).await,
        Err(refusal) => Err(refusal.into()),
    }
}

async fn compare(
    visit: &Visit,
    code: &str,
    posted: Posted<AppointmentForm>,
) -> Result<Response, PageError> {
    let l = visit.l;
    let (row, family) = appointments::see(&visit.caller, code).await?;
    let theirs = AppointmentForm::of(&row, &places(visit).await?);
    let family = family.unwrap_or_default();
    let typed = posted.form;
    let shown = AppointmentPage::new(visit, &family, Some(&row), typed, Errors::default()).await?;
    let page = Page::new(visit, Section::Requests, l.error_stale_title()).with_errors(posted.key);
    let forms = (&shown.form, &theirs);
    ComparePage::new(page, &shown.action, &shown.action, forms, row.version)
        .fields([
            ("title", l.family_appointment_title()),
            ("on", l.family_appointment_on()),
            ("at", l.family_appointment_at()),
            ("minutes", l.family_appointment_minutes()),
        ])
        .choice("place", l.family_appointment_place(), &shown.places)
        .fields([
            ("place_other", l.family_appointment_elsewhere()),
            ("companion", l.family_appointment_companion()),
        ])
        .choice("owner", l.family_appointment_owner(), &shown.colleagues)
        .answer()
}

pub async fn cancel(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    appointments::cancel(&visit.caller, &code).await?;
    Ok(Redirect::to(&format!("/appointments/{code}?done=cancelled")).into_response())
}

pub async fn calendar_file(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let file = appointments::calendar_file(&visit.caller, &code).await?;
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{}\"", words::ics_name(&code)),
        ),
    ];
    Ok((headers, file).into_response())
}
