//! The desk's own data, its territory, hours, channels and terms.

mod asking;
mod languages;
mod lists;

use crate::compare::ComparePage;
use crate::components::{Fields, problem_text};
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html, unprocessable};
use crate::routes::{Gate, Routes};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use desk::Refusal;
use desk::forms::Errors;
use desk::policy::Action;
use desk::settings::{self, DeskForm, Point, PointForm, Work};
use store::entities::channel::Model as Channel;
use texts::Locale;
use uuid::Uuid;

/// The addresses.
pub fn routes() -> Routes {
    let gate = Gate::May(Action::ManageSettings);
    Routes::new()
        .get("/settings", gate, list)
        .post("/settings", gate, change)
        .get("/settings/asking", gate, asking::see)
        .post("/settings/asking", gate, asking::change)
        .get("/settings/territory/new", gate, lists::new_territory)
        .post("/settings/territory", gate, lists::add_territory)
        .get("/settings/territory/{territory}", gate, lists::see_territory)
        .post("/settings/territory/{territory}", gate, lists::change_territory)
        .get("/settings/languages", gate, languages::list)
        .get("/settings/languages/{language}", gate, languages::see)
        .post("/settings/languages/{language}", gate, languages::decide)
        .post("/settings/languages/{language}/ending", gate, languages::stop)
        .get("/settings/points/new", gate, new_point)
        .post("/settings/points", gate, open_point)
        .get("/settings/points/{point}", gate, see_point)
        .post("/settings/points/{point}", gate, change_point)
        .post("/settings/points/{point}/removal", gate, remove_point)
        .get("/settings/channels/new", gate, lists::new_channel)
        .post("/settings/channels", gate, lists::add_channel)
        .get("/settings/channels/{channel}", gate, lists::see_channel)
        .post("/settings/channels/{channel}", gate, lists::change_channel)
        .post("/settings/channels/{channel}/rise", gate, lists::raise_channel)
}

/// A term: its word, its value, and where it comes from.
type Term = (&'static str, String, String);

#[derive(Template)]
#[template(path = "settings/list.html")]
struct ListPage {
    page: Page,
    fields: Fields,
    form: DeskForm,
    territories: Vec<Work>,
    points: Vec<Point>,
    channels: Vec<Channel>,
    languages: Vec<&'static str>,
    terms: Vec<Term>,
    terms_intro: String,
}

fn labels(l: Locale) -> Vec<(&'static str, &'static str)> {
    vec![
        ("name", l.settings_name()),
        ("sms_name", l.settings_sms_name()),
        ("organiser_name", l.settings_organiser()),
        ("dossier_number", l.settings_dossier_number()),
        ("email", l.settings_email()),
        ("phone", l.settings_phone()),
        ("website", l.settings_website()),
        ("address", l.settings_address()),
        ("births", l.settings_births()),
        ("deprivation", l.settings_deprivation()),
        ("social_supplement", l.settings_social_supplement()),
        ("places_per_hundred", l.settings_places_per_hundred()),
    ]
}

impl ListPage {
    async fn new(visit: &Visit, form: DeskForm, errors: Errors) -> Result<Self, PageError> {
        let l = visit.l;
        let (since, terms) = terms(visit)?;
        Ok(Self {
            page: Page::new(visit, Section::Settings, l.settings_title()),
            fields: Fields::new(l, labels(l)).with(errors),
            form,
            territories: settings::territories(&visit.caller).await?,
            points: settings::points(&visit.caller).await?,
            channels: settings::channels(&visit.caller).await?,
            languages: in_use(visit).await?,
            terms,
            terms_intro: l.settings_terms_intro(since),
        })
    }
}

/// Names of the languages that the desk uses besides Dutch.
async fn in_use(visit: &Visit) -> Result<Vec<&'static str>, PageError> {
    let known = desk::languages::of_desk(&visit.caller).await?;
    let on = known.iter().filter(|spoken| spoken.standing == domain::languages::Standing::On);
    Ok(on.map(|spoken| spoken.locale.language_name()).collect())
}

/// Since when the terms hold, and each of them.
fn terms(visit: &Visit) -> Result<(String, Vec<Term>), PageError> {
    let l = visit.l;
    let terms = settings::terms(&visit.caller)?;
    let since = l.long_date(terms.valid_from());
    // Each with its number in words, and the source.
    macro_rules! term {
        ($word:literal, $in_words:ident, $term:ident) => {
            ($word, l.$in_words(terms.$term.value), terms.$term.source.clone())
        };
    }
    let all = vec![
        term!("first-contact", settings_days, first_contact_days),
        term!("location-answer", settings_days, location_answer_days),
        term!("reminders", settings_times, proposal_reminders),
        term!("reminder-interval", settings_days, proposal_reminder_interval_days),
        term!("refusal-undo", settings_hours, refusal_undo_hours),
        term!("urgent", settings_months, urgent_within_months),
        term!("school-soon", settings_days, school_soon_days),
        term!("start-near", settings_days, start_near_days),
        term!("later-start", settings_days, later_start_days),
        term!("start-passed", settings_days, start_passed_days),
        term!("silent", settings_days, silent_request_days),
        term!("freshness", settings_days, location_freshness_days),
        term!("free-place", settings_days, free_place_days),
        term!("closed-question", settings_days, closed_question_days),
        term!("placement-contact", settings_days, placement_contact_days),
        term!("forecast", settings_months, forecast_months),
        term!("forecast-lasting", settings_weeks, forecast_lasting_weeks),
        term!("longest-ago", settings_years, longest_ago_years),
        term!("start-before", settings_days, start_before_request_days),
        term!("smallest-number", settings_children, smallest_number),
        term!("appointment", settings_minutes, appointment_minutes),
        term!("draft", settings_days, draft_days),
        term!("sign-in-code", settings_minutes, sign_in_code_minutes),
        term!("printed-code", settings_days, printed_code_days),
        term!("reconfirm-after", settings_days, reconfirm_after_days),
        term!("reconfirm-times", settings_times, reconfirm_times),
        term!("reconfirm-interval", settings_days, reconfirm_interval_days),
        term!("grant", settings_days, grant_days),
        term!("retention", settings_years, retention_years),
    ];
    Ok((since, all))
}

async fn list(visit: Visit) -> Result<Response, PageError> {
    let form = DeskForm::of(&settings::desk(&visit.caller).await?);
    html(&ListPage::new(&visit, form, Errors::default()).await?)
}

async fn change(visit: Visit, posted: Posted<DeskForm>) -> Result<Response, PageError> {
    match settings::change_desk(&visit.caller, &posted.form).await {
        Ok(()) => Ok(done("")),
        Err(Refusal::Invalid(errors)) => {
            let mut shown = ListPage::new(&visit, posted.form, errors).await?;
            shown.page = shown.page.with_errors(posted.key);
            unprocessable(&shown)
        }
        Err(Refusal::Stale) => compare(&visit, &posted).await,
        Err(refusal) => Err(refusal.into()),
    }
}

async fn compare(visit: &Visit, posted: &Posted<DeskForm>) -> Result<Response, PageError> {
    let theirs = DeskForm::of(&settings::desk(&visit.caller).await?);
    let title = visit.l.error_stale_title();
    let page = Page::new(visit, Section::Settings, title).with_errors(posted.key);
    let forms = (&posted.form, &theirs);
    ComparePage::new(page, "/settings", "/settings", forms, &theirs.version)
        .fields(labels(visit.l))
        .answer()
}

/// Back to a part of the page, which says that it is saved.
fn done(part: &str) -> Response {
    Redirect::to(&format!("/settings?done=saved{part}")).into_response()
}

/// The key in an address; a wrong one is of nothing.
fn id(text: &str) -> Result<Uuid, PageError> {
    text.parse().map_err(|_| PageError::NotFound)
}

#[derive(Template)]
#[template(path = "settings/point.html")]
struct PointPage {
    page: Page,
    fields: Fields,
    form: PointForm,
    action: String,
    new: bool,
    hours_problem: Option<String>,
}

impl PointPage {
    fn new(visit: &Visit, form: PointForm, of: Option<Uuid>, errors: Errors) -> Self {
        let l = visit.l;
        let title = match of {
            Some(_) if form.name.trim().is_empty() => l.settings_points().to_owned(),
            Some(_) => form.name.clone(),
            None => l.settings_point_new().to_owned(),
        };
        let labels = vec![
            ("name", l.settings_point_name()),
            ("host", l.settings_point_host()),
            ("address", l.settings_address()),
            ("by_phone", l.settings_point_by_phone()),
            ("hours", l.settings_point_hours()),
        ];
        Self {
            page: Page::new(visit, Section::Settings, title),
            hours_problem: problem_of_hours(l, &errors),
            fields: Fields::new(l, labels).with(errors),
            form,
            action: of.map_or_else(
                || "/settings/points".to_owned(),
                |id| format!("/settings/points/{id}"),
            ),
            new: of.is_none(),
        }
    }
}

fn problem_of_hours(l: Locale, errors: &Errors) -> Option<String> {
    errors.of("hours").map(|problem| problem_text(l, problem))
}

async fn new_point(visit: Visit) -> Result<Response, PageError> {
    visit.caller.may(Action::ManageSettings)?;
    html(&PointPage::new(&visit, PointForm::empty(), None, Errors::default()))
}

async fn open_point(visit: Visit, posted: Posted<PointForm>) -> Result<Response, PageError> {
    let opened = settings::open_point(&visit.caller, &posted.form, posted.key).await;
    answer_point(&visit, opened, posted, None)
}

async fn see_point(visit: Visit, Path(point): Path<String>) -> Result<Response, PageError> {
    visit.caller.may(Action::ManageSettings)?;
    let point = settings::point(&visit.caller, id(&point)?).await?;
    html(&PointPage::new(&visit, PointForm::of(&point), Some(point.row.id), Errors::default()))
}

async fn change_point(
    visit: Visit,
    Path(point): Path<String>,
    posted: Posted<PointForm>,
) -> Result<Response, PageError> {
    let id = id(&point)?;
    let changed = settings::change_point(&visit.caller, id, &posted.form).await;
    if matches!(changed, Err(Refusal::Stale)) {
        return compare_point(&visit, id, &posted).await;
    }
    answer_point(&visit, changed, posted, Some(id))
}

async fn compare_point(
    visit: &Visit,
    id: Uuid,
    posted: &Posted<PointForm>,
) -> Result<Response, PageError> {
    let l = visit.l;
    let theirs = PointForm::of(&settings::point(&visit.caller, id).await?);
    let page = Page::new(visit, Section::Settings, l.error_stale_title()).with_errors(posted.key);
    let action = format!("/settings/points/{id}");
    let forms = (&posted.form, &theirs);
    ComparePage::new(page, action.clone(), action, forms, &theirs.version)
        .fields([
            ("name", l.settings_point_name()),
            ("host", l.settings_point_host()),
            ("address", l.settings_address()),
        ])
        .tick("by_phone", l.settings_point_by_phone())
        .said(l.settings_point_hours(), &hours(l, &posted.form), &hours(l, &theirs))
        .answer()
}

/// The hours of a form on one line.
fn hours(l: Locale, form: &PointForm) -> String {
    let open = form.rows().into_iter().filter(|row| !row.opens.trim().is_empty());
    let words = open.map(|row| {
        let day = l.weekday_word(&row.weekday);
        format!("{day} {} - {} {}", row.opens, row.closes, row.staff).trim().to_owned()
    });
    words.collect::<Vec<_>>().join("; ")
}

fn answer_point(
    visit: &Visit,
    saved: Result<(), Refusal>,
    posted: Posted<PointForm>,
    of: Option<Uuid>,
) -> Result<Response, PageError> {
    match saved {
        Ok(()) => Ok(done("#points")),
        Err(Refusal::Invalid(errors)) => {
            let mut shown = PointPage::new(visit, posted.form, of, errors);
            shown.page = shown.page.with_errors(posted.key);
            unprocessable(&shown)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

async fn remove_point(visit: Visit, Path(point): Path<String>) -> Result<Response, PageError> {
    settings::remove_point(&visit.caller, id(&point)?).await?;
    Ok(done("#points"))
}
