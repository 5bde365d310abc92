//! The desk chooses which locations to ask about a request.

use super::table::QuestionTable;
use crate::components::problem_text;
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html, unprocessable};
use crate::proposals::sentences;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use desk::Refusal;
use desk::candidacies::words::{days, wishes};
use desk::candidacies::{self, AskForm, Choice, Options};
use desk::forms::Errors;
use desk::policy::Action;
use desk::proposals::Suiting;
use texts::Locale;

struct Row {
    code: String,
    name: String,
    about: String,
    /// What to know, in sentences: what speaks for it, what against, and why it is ticked.
    says: Vec<String>,
    asked: bool,
    ticked: bool,
}

/// A free place that fits.
struct Place {
    code: String,
    location_code: String,
    location: String,
    fit: String,
    whole: bool,
    why: Vec<String>,
    offer: String,
}

impl Place {
    fn new(l: Locale, one: Suiting) -> Self {
        let from = l.candidates_from(l.long_date(one.first_day));
        Self {
            code: one.place.code,
            location_code: one.location.code,
            location: one.location.name,
            fit: l.candidate_fit(one.fit.count, l.span(one.fit.count), &one.fit.word),
            whole: one.whole,
            why: sentences(l, &one.reasons),
            offer: format!("{}, {from}", l.week_in_words(one.week)),
        }
    }
}

#[derive(Template)]
#[template(path = "candidacies/ask.html")]
struct AskPage {
    page: Page,
    request: String,
    start: String,
    days: String,
    wishes: Vec<String>,
    due: String,
    is_looking: bool,
    may_propose: bool,
    places: Vec<Place>,
    /// Since when the child can go to school, in a sentence; empty when that comes later.
    school: String,
    rows: Vec<Row>,
    asked: QuestionTable,
    error: String,
}

impl Row {
    fn new(l: Locale, choice: Choice, ticked: Option<&[String]>) -> Self {
        let row = choice.location;
        let ticked = ticked.map_or(choice.ticked, |ticked| ticked.contains(&row.code));
        let mut says: Vec<String> =
            choice.preferred.map(|number| l.candidacy_choice_number(number)).into_iter().collect();
        if choice.has_fitting_place {
            says.push(l.candidacy_place_fits().to_owned());
        } else if choice.open_places > 0 {
            says.push(l.candidacy_places_do_not_fit(choice.open_places));
        }
        says.extend(choice.obstacles.iter().map(|one| l.candidacy_obstacle(one.word())));
        if choice.asked {
            says.push(l.candidacy_asked_before().to_owned());
        } else if choice.ticked {
            says.push(l.candidacy_ticked().to_owned());
        }
        let about =
            [l.location_kind(&row.kind), l.location_tariff(&row.tariff), row.town].join(", ");
        Self { code: row.code, name: row.name, about, says, asked: choice.asked, ticked }
    }
}

impl AskPage {
    fn new(visit: &Visit, options: Options, ticked: Option<&[String]>, errors: &Errors) -> Self {
        let l = visit.l;
        let name = l.child_called(&options.child, options.child_number);
        let page = Page::new(visit, Section::Requests, l.candidacy_ask_for(name));
        let rows = options.choices.into_iter().map(|choice| Row::new(l, choice, ticked)).collect();
        Self {
            page,
            start: l.short_date(options.wanted.start),
            days: days(l, &options.wanted),
            wishes: options
                .soon
                .then(|| l.candidacy_soon().to_owned())
                .into_iter()
                .chain(wishes(l, &options.wanted))
                .collect(),
            due: l.candidacy_ask_due(l.short_date(options.due_on)),
            is_looking: options.is_looking,
            may_propose: visit.caller.can(Action::Propose),
            places: options.suiting.into_iter().map(|one| Place::new(l, one)).collect(),
            school: options
                .school_since
                .map(|day| l.candidacy_at_school(l.long_date(day)))
                .unwrap_or_default(),
            rows,
            asked: QuestionTable::new(l, &options.asked, "/candidacies"),
            error: errors
                .of("locations")
                .map(|problem| problem_text(l, problem))
                .unwrap_or_default(),
            request: options.request,
        }
    }
}

pub(super) async fn options(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let options = candidacies::options(&visit.caller, &code).await?;
    html(&AskPage::new(&visit, options, None, &Errors::default()))
}

pub(super) async fn ask(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<AskForm>,
) -> Result<Response, PageError> {
    match candidacies::ask(&visit.caller, &code, &posted.form, posted.key).await {
        Ok(asked) => {
            let done = if asked.now == 0 { "already-asked" } else { "asked" };
            let path = format!("/requests/{code}/candidacies?done={done}");
            Ok(Redirect::to(&path).into_response())
        }
        Err(Refusal::Invalid(errors)) => {
            let options = candidacies::options(&visit.caller, &code).await?;
            let ticked = Some(posted.form.locations.as_slice());
            let mut page = AskPage::new(&visit, options, ticked, &errors);
            page.page = page.page.with_errors(posted.key);
            unprocessable(&page)
        }
        Err(refusal) => Err(refusal.into()),
    }
}
