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
use desk::contacts::appointments::{self, Appointment, AppointmentForm, Doubt, usual_minutes};
use desk::contacts::colleagues;
use desk::families;
use desk::forms::Errors;
use desk::{FormKey, Refusal};
use domain::clock::brussels_date;
use store::entities::family::Model as Family;
use texts::Locale;

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
    /// Name of the family.
    name: String,
    /// What makes the typed moment worth a question, in words.
    doubts: Vec<String>,
    places: Vec<(String, String)>,
    colleagues: Vec<(String, String)>,
    /// Other appointments of this colleague at that time, in words.
    overlaps: Vec<(String, String)>,
}

/// What makes a moment worth a question, in words.
fn doubt(l: Locale, doubt: Doubt) -> String {
    match doubt {
        Doubt::Closed => l.family_appointment_closed().to_owned(),
        Doubt::OddHour => l.family_appointment_odd_hour().to_owned(),
        Doubt::Overlap(one) => {
            let when = l.family_appointment_hour(one.minutes, l.time(one.starts_at));
            l.family_appointment_overlap(format!("{when}: {}", one.title))
        }
    }
}

impl AppointmentPage {
    async fn new(
        visit: &Visit,
        family: Option<&Family>,
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
                ("known", l.family_appointment_known()),
            ],
        );
        let asked = errors.of("known").is_some() || !form.known.is_empty();
        let doubts = match asked {
            true => appointments::doubts(&visit.caller, row, &form).await?,
            false => Vec::new(),
        };
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
        let known = appointments::places(&visit.caller)
            .await?
            .into_iter()
            .map(|place| (place.clone(), place));
        let other = (String::new(), l.family_appointment_elsewhere().to_owned());
        let code = row.map(|row| row.code.clone()).unwrap_or_default();
        let path = family.map(|row| format!("/families/{}", row.code));
        Ok(Self {
            page: Page::new(visit, Section::Requests, title),
            fields: fields.with(errors),
            action: if code.is_empty() {
                format!("{}/appointments", path.clone().unwrap_or_default())
            } else {
                format!("/appointments/{code}")
            },
            code,
            when: when.unwrap_or_default(),
            cancelled: row.is_some_and(|row| row.cancelled_at.is_some()),
            back: path.unwrap_or_else(|| "/today".to_owned()),
            name: family.map(|row| words::title(l, row)).unwrap_or_default(),
            doubts: doubts.into_iter().map(|one| doubt(l, one)).collect(),
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
        place: appointments::places(&visit.caller).await?.into_iter().next().unwrap_or_default(),
        companion: file.profile.trusted_person.clone(),
        owner: visit.actor().account.to_string(),
        ..AppointmentForm::default()
    };
    html(&AppointmentPage::new(&visit, Some(&file.family), None, form, Errors::default()).await?)
}

pub async fn plan(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<AppointmentForm>,
) -> Result<Response, PageError> {
    match appointments::plan(&visit.caller, &code, &posted.form, posted.key).await {
        Ok(made) => Ok(Redirect::to(&format!("/appointments/{made}?done=saved")).into_response()),
        Err(Refusal::Invalid(errors)) => {
            let file = families::file(&visit.caller, &code).await?;
            AppointmentPage::new(&visit, Some(&file.family), None, posted.form, errors)
                .await?
                .answer(posted.key)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

pub async fn see(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let (row, family) = appointments::see(&visit.caller, &code).await?;
    let form = AppointmentForm::of(&row, &appointments::places(&visit.caller).await?);
    html(&AppointmentPage::new(&visit, family.as_ref(), Some(&row), form, Errors::default()).await?)
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
            AppointmentPage::new(&visit, family.as_ref(), Some(&row), posted.form, errors)
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
    let theirs = AppointmentForm::of(&row, &appointments::places(&visit.caller).await?);
    let typed = posted.form;
    let shown =
        AppointmentPage::new(visit, family.as_ref(), Some(&row), typed, Errors::default()).await?;
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
