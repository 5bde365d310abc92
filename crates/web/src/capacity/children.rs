//! The children at a location: until when they stay, and those without a name.

use crate::components::{Fields, WeekShown};
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html, unprocessable};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use chrono::{Datelike, NaiveDate};
use desk::Refusal;
use desk::capacity::children::{self, Kept, Present, PresentForm, StayForm};
use desk::forms::Errors;
use desk::policy::Action;
use domain::families::Birth;
use domain::week::WeekPattern;
use texts::Locale;
use uuid::Uuid;

/// A child, or several alike.
struct Row {
    who: String,
    since: String,
    week: Option<WeekShown>,
    /// What is known of the end.
    leaves: String,
    told: bool,
    /// The address of the form that says until when it stays.
    action: String,
    /// The address that takes it back; empty for a placement.
    removal: String,
    id: String,
    until: String,
    was: String,
}

fn month(l: Locale, day: NaiveDate) -> String {
    format!("{} {}", l.month_name(day.month()), day.year())
}

impl Row {
    fn new(l: Locale, code: &str, one: Present, number: usize, today: NaiveDate) -> Self {
        let born = match one.birth {
            Birth::Born(day) => l.capacity_born(month(l, day)),
            Birth::Due(day) => l.capacity_due(month(l, day)),
            Birth::Unknown => String::new(),
        };
        let many = l.capacity_children(one.taken.number);
        let who = match (one.name.is_empty(), one.taken.number, born.is_empty()) {
            (false, ..) => format!("{}, {born}", one.name),
            (true, 1, false) => born,
            (true, _, true) => many,
            (true, _, false) => format!("{many}, {born}"),
        };
        let leaves = match (one.until, one.taken.leaves) {
            (Some(until), _) => l.capacity_stays(l.short_date(until)),
            (None, Some(day)) if day <= today => l.capacity_left_perhaps(l.short_date(day)),
            (None, Some(day)) => l.capacity_leaves(l.short_date(day)),
            (None, None) => l.capacity_leaves_unknown().to_owned(),
        };
        let (action, removal) = match &one.kept {
            Kept::Placement(id) => {
                (format!("/locations/{code}/placements/{id}/stay"), String::new())
            }
            Kept::Nameless(child) => (
                format!("/locations/{code}/children/{child}/stay"),
                format!("/locations/{code}/children/{child}/removal"),
            ),
        };
        let week = one.taken.week;
        Self {
            who,
            since: if children::is_there(&one, today) {
                String::new()
            } else {
                l.capacity_comes(l.short_date(one.taken.span.from))
            },
            week: (week != WeekPattern::EMPTY).then(|| WeekShown::new(l, week)),
            leaves,
            told: one.until.is_some(),
            action,
            removal,
            id: format!("until-{number}"),
            until: one.until.map(|day| l.short_date(day)).unwrap_or_default(),
            was: one.until.map(|day| day.to_string()).unwrap_or_default(),
        }
    }
}

#[derive(Template)]
#[template(path = "capacity/children.html")]
struct ChildrenPage {
    page: Page,
    fields: Fields,
    form: PresentForm,
    code: String,
    name: String,
    rows: Vec<Row>,
    total: u32,
    may_change: bool,
}

impl ChildrenPage {
    async fn new(
        visit: &Visit,
        code: &str,
        form: PresentForm,
        errors: Errors,
    ) -> Result<Self, PageError> {
        let l = visit.l;
        let (location, found) = children::children(&visit.caller, code).await?;
        let today = visit.caller.today();
        let labels = vec![
            ("number", l.capacity_number_alike()),
            ("born", l.capacity_born_label()),
            ("week", l.placement_days()),
            ("until", l.capacity_stays_label()),
        ];
        let total = found.iter().map(|one| u32::from(one.taken.number)).sum();
        let rows = found.into_iter().enumerate();
        Ok(Self {
            page: Page::new(visit, Section::Locations, l.capacity_children_title(&location.name)),
            fields: Fields::new(l, labels).with(errors),
            form,
            rows: rows.map(|(number, one)| Row::new(l, code, one, number, today)).collect(),
            total,
            may_change: visit.caller.can(Action::ChangeCapacity),
            code: location.code,
            name: location.name,
        })
    }
}

pub(super) async fn list(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    html(&ChildrenPage::new(&visit, &code, PresentForm::default(), Errors::default()).await?)
}

fn done(code: &str, word: &str) -> Response {
    Redirect::to(&format!("/locations/{code}/children?done={word}")).into_response()
}

pub(super) async fn enter(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<PresentForm>,
) -> Result<Response, PageError> {
    match children::enter(&visit.caller, &code, &posted.form, posted.key).await {
        Ok(()) => Ok(done(&code, "saved")),
        Err(Refusal::Invalid(errors)) => {
            let mut page = ChildrenPage::new(&visit, &code, posted.form, errors).await?;
            page.page = page.page.with_errors(posted.key);
            unprocessable(&page)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

async fn stayed(
    visit: &Visit,
    code: &str,
    outcome: Result<(), Refusal>,
    key: desk::FormKey,
) -> Result<Response, PageError> {
    match outcome {
        Ok(()) => Ok(done(code, "saved")),
        Err(Refusal::Invalid(errors)) => {
            let mut page = ChildrenPage::new(visit, code, PresentForm::default(), errors).await?;
            page.page = page.page.with_errors(key);
            unprocessable(&page)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

pub(super) async fn stays(
    visit: Visit,
    Path((code, placement)): Path<(String, String)>,
    posted: Posted<StayForm>,
) -> Result<Response, PageError> {
    let placement: Uuid = placement.parse().map_err(|_| Refusal::NotFound)?;
    let outcome = children::stays(&visit.caller, &code, placement, &posted.form).await;
    stayed(&visit, &code, outcome, posted.key).await
}

pub(super) async fn nameless_stay(
    visit: Visit,
    Path((code, child)): Path<(String, String)>,
    posted: Posted<StayForm>,
) -> Result<Response, PageError> {
    let outcome = children::nameless_stay(&visit.caller, &code, &child, &posted.form).await;
    stayed(&visit, &code, outcome, posted.key).await
}

pub(super) async fn remove(
    visit: Visit,
    Path((code, child)): Path<(String, String)>,
) -> Result<Response, PageError> {
    children::remove(&visit.caller, &code, &child).await?;
    Ok(done(&code, "undone"))
}
