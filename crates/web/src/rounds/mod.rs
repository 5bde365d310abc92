//! Rounds: the list, what goes in, plans of it, and sending one as proposals.

mod plan;
mod telling;

use crate::components::{Fields, Pager};
use crate::errors::{PageError, why_text};
use crate::form::Posted;
use crate::page::{Page, Section, conflict, html, unprocessable};
use crate::routes::{Gate, Routes};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::{Days, NaiveDate};
use desk::Refusal;
use desk::forms::Errors;
use desk::locations;
use desk::policy::Action;
use desk::rounds::{self, Counts, Head, Made, OrderUsed, PlanForm, Round, RoundForm};
use serde::Deserialize;
use texts::Locale;

/// The addresses.
pub fn routes() -> Routes {
    let (see, prepare) = (Gate::May(Action::SeeRounds), Gate::May(Action::PrepareRound));
    Routes::new()
        .get("/rounds", see, list)
        .post("/rounds", prepare, create)
        .get("/rounds/new", prepare, new)
        .get("/rounds/{round}", see, show)
        .get("/rounds/{round}/comparison", see, plan::compare)
        .post("/rounds/{round}/plans", prepare, make)
        .get("/rounds/{round}/plans/{plan}", see, plan::show)
        .post("/rounds/{round}/plans/{plan}/proposals", Gate::May(Action::Propose), plan::send)
        .get("/rounds/{round}/plans/{plan}/families/{taking}", see, telling::family)
        .get("/rounds/{round}/plans/{plan}/families/{taking}/why.json", see, telling::data)
        .get("/rounds/{round}/plans/{plan}/places/{seat}", see, telling::place)
        .get("/rounds/{round}/plans/{plan}/round.json", see, plan::round_file)
        .get("/rounds/{round}/plans/{plan}/plan.json", see, plan::plan_file)
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Filter {
    page: u64,
}

#[derive(Template)]
#[template(path = "rounds/list.html")]
struct ListPage {
    page: Page,
    rows: Vec<Head>,
    pager: Pager,
    may_prepare: bool,
}

async fn list(
    visit: Visit,
    Query(filter): Query<Filter>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let found = rounds::list(&visit.caller, filter.page).await?;
    html(&ListPage {
        page: Page::new(&visit, Section::Rounds, visit.l.rounds_title()),
        pager: Pager::new(visit.l, &found, &query.unwrap_or_default()),
        rows: found.rows,
        may_prepare: visit.caller.can(Action::PrepareRound),
    })
}

fn labels(l: Locale) -> Fields {
    Fields::new(
        l,
        vec![
            ("name", l.round_name()),
            ("from", l.round_from()),
            ("until", l.round_until()),
            ("locations", l.round_locations()),
            ("seed", l.round_seed()),
            ("urgent", l.round_urgent()),
            ("sibling", l.round_sibling()),
            ("preferred", l.round_preferred()),
            ("waiting", l.round_waiting()),
            ("order", l.round_plan_order()),
            ("request", l.round_pick_request()),
            ("place", l.round_pick_place()),
            ("ground", l.round_pick_ground()),
            ("earlier", l.round_take_earlier()),
            ("edit", l.round_plan_new()),
            ("rows", l.round_tick()),
            ("one", l.round_compare_one()),
            ("other", l.round_compare_other()),
        ],
    )
}

/// A location to tick.
struct Choice {
    code: String,
    name: String,
    ticked: bool,
}

#[derive(Template)]
#[template(path = "rounds/new.html")]
struct NewPage {
    page: Page,
    fields: Fields,
    form: RoundForm,
    counts: Counts,
    choices: Vec<Choice>,
    error: Option<String>,
    /// Why it cannot be frozen.
    refused: Option<&'static str>,
}

impl NewPage {
    async fn new(visit: &Visit, form: RoundForm, errors: Errors) -> Result<Self, PageError> {
        let choices = locations::own(&visit.caller).await?;
        let choices = choices.into_iter().map(|row| Choice {
            ticked: form.locations.contains(&row.code),
            code: row.code,
            name: row.name,
        });
        let fields = labels(visit.l).with(errors);
        Ok(Self {
            page: Page::new(visit, Section::Rounds, visit.l.round_new()),
            error: fields.problem("locations"),
            fields,
            counts: rounds::counts(&visit.caller, &form).await?,
            choices: choices.collect(),
            refused: None,
            form,
        })
    }
}

/// Four months from a month ahead, as desks that divide in rounds do.
fn usual(today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let first = domain::calendar::add_months_clamped(today, 1);
    let first = chrono::Datelike::with_day(&first, 1).unwrap_or(first);
    (first, domain::calendar::add_months_clamped(first, 4) - Days::new(1))
}

async fn new(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    let typed = query.unwrap_or_default();
    let mut form: RoundForm =
        serde_html_form::from_str(&typed).map_err(|_| PageError::BadRequest)?;
    if form.from.is_empty() && form.until.is_empty() {
        let (from, until) = usual(visit.caller.today());
        form.from = visit.l.short_date(from);
        form.until = visit.l.short_date(until);
        let all = locations::own(&visit.caller).await?;
        form.locations = all.into_iter().map(|row| row.code).collect();
    }
    html(&NewPage::new(&visit, form, Errors::default()).await?)
}

async fn create(visit: Visit, posted: Posted<RoundForm>) -> Result<Response, PageError> {
    match rounds::create(&visit.caller, &posted.form, posted.key).await {
        Ok(code) => Ok(Redirect::to(&format!("/rounds/{code}?done=frozen")).into_response()),
        Err(Refusal::Invalid(errors)) => {
            let mut page = NewPage::new(&visit, posted.form, errors).await?;
            page.page = page.page.with_errors(posted.key);
            unprocessable(&page)
        }
        Err(Refusal::NotPossible(why)) => {
            let mut page = NewPage::new(&visit, posted.form, Errors::default()).await?;
            page.page = page.page.with_errors(posted.key);
            page.refused = Some(why_text(visit.l, why));
            conflict(&page)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

/// An order of priority, in words.
struct OrderShown {
    at: String,
    criteria: Vec<(String, bool)>,
}

fn orders(l: Locale, used: &[OrderUsed]) -> Vec<OrderShown> {
    let shown = |used: &OrderUsed| OrderShown {
        at: used.at.join(", "),
        criteria: used.criteria.iter().map(|(fact, legal)| (l.round_fact(fact), *legal)).collect(),
    };
    used.iter().map(shown).collect()
}

#[derive(Template)]
#[template(path = "rounds/see.html")]
struct SeePage {
    page: Page,
    fields: Fields,
    round: Round,
    seed: Option<String>,
    draws: i64,
    orders: Vec<OrderShown>,
    together: usize,
    ways: Vec<(String, String)>,
    plans: Vec<Made>,
    numbers: Vec<(String, String)>,
    last: String,
    answers: (usize, usize, usize),
    can_roll: bool,
    form: PlanForm,
    may_prepare: bool,
    /// Why what was asked cannot be.
    refused: Option<&'static str>,
}

impl SeePage {
    async fn new(
        visit: &Visit,
        code: &str,
        form: PlanForm,
        errors: Errors,
    ) -> Result<Self, PageError> {
        let l = visit.l;
        let seen = rounds::see(&visit.caller, code).await?;
        let numbers: Vec<(String, String)> = seen
            .plans
            .iter()
            .map(|made| (made.row.number.to_string(), l.round_plan(made.row.number)))
            .collect();
        Ok(Self {
            page: Page::new(visit, Section::Rounds, &seen.round.name),
            fields: labels(l).with(errors),
            last: numbers.last().map(|(number, _)| number.clone()).unwrap_or_default(),
            numbers,
            seed: seen.seed,
            draws: seen.draws,
            orders: orders(l, &seen.orders),
            together: seen.together,
            ways: PlanForm::ORDERS
                .map(|word| (word.to_owned(), l.round_order_choice(word)))
                .to_vec(),
            plans: seen.plans,
            answers: seen.answers,
            can_roll: seen.can_roll,
            round: seen.round,
            form,
            may_prepare: visit.caller.can(Action::PrepareRound),
            refused: None,
        })
    }

    const fn has_proposals(&self) -> bool {
        self.answers.0 + self.answers.1 + self.answers.2 > 0
    }
}

async fn show(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    html(&SeePage::new(&visit, &code, PlanForm::preset(), Errors::default()).await?)
}

async fn make(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<PlanForm>,
) -> Result<Response, PageError> {
    match rounds::plan(&visit.caller, &code, &posted.form, posted.key).await {
        Ok(number) => Ok(Redirect::to(&format!("/rounds/{code}/plans/{number}")).into_response()),
        Err(Refusal::Invalid(errors)) => match posted.form.base.parse() {
            Ok(number) => plan::invalid(&visit, &code, number, posted, errors).await,
            Err(_) => {
                let mut page = SeePage::new(&visit, &code, posted.form, errors).await?;
                page.page = page.page.with_errors(posted.key);
                unprocessable(&page)
            }
        },
        Err(Refusal::NotPossible(why)) => match posted.form.base.parse() {
            Ok(number) => plan::refused(&visit, &code, number, posted, why).await,
            Err(_) => {
                let mut page = SeePage::new(&visit, &code, posted.form, Errors::default()).await?;
                page.page = page.page.with_errors(posted.key);
                page.refused = Some(why_text(visit.l, why));
                conflict(&page)
            }
        },
        Err(refusal) => Err(refusal.into()),
    }
}
