//! Contact notes: the list, the thirty-second form, one note, the inbox.

use crate::compare::ComparePage;
use crate::components::{Fields, Pager};
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html, unprocessable};
use crate::routes::{Gate, Routes};
use crate::today::{Back, is_today, to_today};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use desk::forms::Errors;
use desk::intakes::{self, Intake, IntakeForm};
use desk::policy::Action;
use desk::{FormKey, Refusal};
use serde::Deserialize;
use std::collections::HashMap;
use store::Page as Rows;
use store::intakes::IntakeFilter;
use texts::Locale;
use uuid::Uuid;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new()
        .get("/intakes", Gate::May(Action::SeeIntakes), list)
        .post("/intakes", Gate::May(Action::WriteIntake), write)
        .get("/intakes/new", Gate::May(Action::WriteIntake), new)
        .get("/intakes/{intake}", Gate::May(Action::SeeIntakes), see)
        .post("/intakes/{intake}", Gate::May(Action::WriteIntake), change)
        .post("/intakes/{intake}/handling", Gate::May(Action::WriteIntake), handle)
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Filter {
    text: String,
    channel: String,
    inbox: String,
    loose: String,
    year: String,
    page: u64,
}

#[derive(Template)]
#[template(path = "intakes/list.html")]
struct ListPage {
    page: Page,
    fields: Fields,
    filter: Filter,
    channels: Vec<(String, String)>,
    labels: HashMap<String, String>,
    /// Names of who notes can be handed to.
    names: HashMap<Uuid, String>,
    rows: Rows<Intake>,
    pager: Pager,
}

async fn list(
    visit: Visit,
    Query(filter): Query<Filter>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let wanted = IntakeFilter {
        text: filter.text.trim().to_owned(),
        channel: filter.channel.clone(),
        inbox_of: (!filter.inbox.is_empty()).then_some(visit.actor().account),
        without_family: !filter.loose.is_empty(),
        year: filter.year.trim().parse().ok(),
    };
    let rows = intakes::list(&visit.caller, &wanted, filter.page).await?;
    let pager = Pager::new(visit.l, &rows, &query.unwrap_or_default());
    let labels: HashMap<_, _> = channels(&visit).await?.into_iter().collect();
    let l = visit.l;
    let any = (String::new(), l.filter_any().to_owned());
    let channels = std::iter::once(any).chain(channels(&visit).await?).collect();
    let fields = Fields::new(
        l,
        vec![
            ("text", l.intake_filter_text()),
            ("channel", l.intake_channel()),
            ("inbox", l.intake_inbox()),
            ("loose", l.intake_loose()),
            ("year", l.intake_year()),
        ],
    );
    let page = Page::new(&visit, Section::Intakes, l.intakes_title());
    let names = intakes::colleagues(&visit.caller).await?;
    let names = names.into_iter().map(|one| (one.id, one.name)).collect();
    html(&ListPage { page, fields, filter, channels, labels, names, rows, pager })
}

impl ListPage {
    /// Who has to act on a note that was handed over.
    fn acts(&self, row: &Intake) -> String {
        let name = row.handed_to.and_then(|id| self.names.get(&id));
        name.cloned().unwrap_or_else(|| self.page.l.intake_colleague_gone().to_owned())
    }
}

async fn channels(visit: &Visit) -> Result<Vec<(String, String)>, PageError> {
    let channels = intakes::channels(&visit.caller).await?;
    Ok(channels.into_iter().map(|channel| (channel.code, channel.label)).collect())
}

#[derive(Template)]
#[template(path = "intakes/form.html")]
struct FormPage {
    page: Page,
    fields: Fields,
    form: IntakeForm,
    channels: Vec<(String, String)>,
    colleagues: Vec<(String, String)>,
    /// The note that is changed; none for a new one.
    row: Option<Intake>,
}

impl FormPage {
    async fn new(
        visit: &Visit,
        form: IntakeForm,
        row: Option<Intake>,
        errors: Errors,
    ) -> Result<Self, PageError> {
        let l = visit.l;
        let title = match &row {
            Some(row) => row.name.clone(),
            None => l.intake_new_title().to_owned(),
        };
        let page = Page::new(visit, Section::Intakes, title);
        let nobody = (String::new(), l.intake_keep().to_owned());
        let colleagues = intakes::colleagues(&visit.caller).await?;
        let colleagues = colleagues.into_iter().map(|one| (one.id.to_string(), one.name));
        Ok(Self {
            page,
            fields: labels(l).with(errors),
            form,
            channels: channels(visit).await?,
            colleagues: std::iter::once(nobody).chain(colleagues).collect(),
            row,
        })
    }

    fn answer(mut self, key: FormKey) -> Result<Response, PageError> {
        self.page = self.page.with_errors(key);
        unprocessable(&self)
    }
}

fn labels(l: Locale) -> Fields {
    Fields::new(
        l,
        vec![
            ("asked_on", l.intake_asked_on()),
            ("name", l.intake_name()),
            ("phone", l.intake_phone()),
            ("channel", l.intake_channel()),
            ("question", l.intake_question()),
            ("action", l.intake_action()),
            ("hand_to", l.intake_hand_to()),
        ],
    )
}

async fn new(visit: Visit) -> Result<Response, PageError> {
    visit.caller.may(Action::WriteIntake)?;
    let form =
        IntakeForm { asked_on: visit.l.short_date(visit.caller.today()), ..IntakeForm::default() };
    html(&FormPage::new(&visit, form, None, Errors::default()).await?)
}

async fn write(visit: Visit, posted: Posted<IntakeForm>) -> Result<Response, PageError> {
    match intakes::write(&visit.caller, &posted.form, posted.key).await {
        Ok(code) => Ok(Redirect::to(&format!("/intakes/{code}?done=saved")).into_response()),
        Err(Refusal::Invalid(errors)) => {
            FormPage::new(&visit, posted.form, None, errors).await?.answer(posted.key)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

async fn see(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let row = intakes::see(&visit.caller, &code).await?;
    let form = IntakeForm::of(&row);
    html(&FormPage::new(&visit, form, Some(row), Errors::default()).await?)
}

async fn change(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<IntakeForm>,
) -> Result<Response, PageError> {
    match intakes::change(&visit.caller, &code, &posted.form).await {
        Ok(()) => Ok(Redirect::to(&format!("/intakes/{code}?done=saved")).into_response()),
        Err(Refusal::Invalid(errors)) => {
            let row = intakes::see(&visit.caller, &code).await?;
            FormPage::new(&visit, posted.form, Some(row), errors).await?.answer(posted.key)
        }
        Err(Refusal::Stale) => compare(&visit, &code, posted).await,
        Err(refusal) => Err(refusal.into()),
    }
}

async fn handle(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<Back>,
) -> Result<Response, PageError> {
    intakes::handle(&visit.caller, &code).await?;
    if is_today(&posted.form.back) {
        return Ok(to_today(&posted.form.back, "handled"));
    }
    Ok(Redirect::to(&format!("/intakes/{code}?done=handled")).into_response())
}

async fn compare(
    visit: &Visit,
    code: &str,
    posted: Posted<IntakeForm>,
) -> Result<Response, PageError> {
    let l = visit.l;
    let row = intakes::see(&visit.caller, code).await?;
    let shown = FormPage::new(visit, posted.form, None, Errors::default()).await?;
    let page = Page::new(visit, Section::Intakes, l.error_stale_title()).with_errors(posted.key);
    let action = format!("/intakes/{code}");
    let theirs = IntakeForm::of(&row);
    ComparePage::new(page, action.clone(), action, (&shown.form, &theirs), row.version)
        .fields([
            ("asked_on", l.intake_asked_on()),
            ("name", l.intake_name()),
            ("phone", l.intake_phone()),
        ])
        .choice("channel", l.intake_channel(), &shown.channels)
        .fields([("question", l.intake_question()), ("action", l.intake_action())])
        .choice("hand_to", l.intake_hand_to(), &shown.colleagues)
        .answer()
}
