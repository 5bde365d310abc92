//! A place for a family of another desk: looked over, asked, answered, taken back.

use crate::components::Fields;
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html, unprocessable};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use desk::forms::Errors;
use desk::neighbours::{self, AskForm, AskedOver, ReplyForm, SeenOver};
use desk::{FormKey, Refusal};
use domain::week::WeekPattern;
use serde::Deserialize;
use texts::Locale;

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Wanted {
    request: String,
}

#[derive(Template)]
#[template(path = "neighbours/ask.html")]
struct AskPage {
    page: Page,
    fields: Fields,
    form: AskForm,
    shown: AskedOver,
    days: String,
    start: String,
    answer_by: String,
}

impl AskPage {
    async fn new(
        visit: &Visit,
        place: &str,
        form: AskForm,
        errors: Errors,
    ) -> Result<Self, PageError> {
        let l = visit.l;
        let shown = neighbours::look_over(&visit.caller, place, &form.request).await?;
        Ok(Self {
            page: Page::new(visit, Section::Places, l.hand_over_new_title()),
            fields: Fields::new(l, vec![("note", l.hand_over_note())]).with(errors),
            form,
            days: l.week_in_words(shown.week),
            start: l.long_date(shown.start),
            answer_by: l.long_date(shown.answer_by),
            shown,
        })
    }
}

pub(super) async fn new(
    visit: Visit,
    Path(code): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, PageError> {
    let form = AskForm { request: wanted.request, ..AskForm::default() };
    html(&AskPage::new(&visit, &code, form, Errors::default()).await?)
}

pub(super) async fn ask(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<AskForm>,
) -> Result<Response, PageError> {
    match neighbours::ask(&visit.caller, &code, &posted.form, posted.key).await {
        Ok(id) => Ok(Redirect::to(&format!("/hand-overs/{id}?done=saved")).into_response()),
        Err(Refusal::Invalid(errors)) => {
            let mut shown = AskPage::new(&visit, &code, posted.form, errors).await?;
            shown.page = shown.page.with_errors(posted.key);
            unprocessable(&shown)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

/// A question in words.
struct Shown {
    id: String,
    way: String,
    location: String,
    address: String,
    days: String,
    start: String,
    answer_by: String,
    state: String,
    waits: bool,
    of: SeenOver,
}

impl Shown {
    fn new(l: Locale, of: SeenOver) -> Self {
        let row = &of.handed.row;
        let way = if of.to_us {
            l.hand_over_way(&of.handed.from.name, "to-us")
        } else {
            l.hand_over_way(&of.handed.to.name, "from-us")
        };
        let waits = row.answer.is_empty();
        let state = l.hand_over_state(if waits { "waits" } else { row.answer.as_str() });
        let at = &of.handed.location;
        Self {
            id: row.id.to_string(),
            way,
            location: at.name.clone(),
            address: format!("{}, {} {}", at.street, at.postcode, at.town),
            days: l.week_in_words(WeekPattern::from_bits(row.week)),
            start: l.long_date(row.start),
            answer_by: l.long_date(row.answer_by),
            state: match row.answered_at {
                Some(when) => l.hand_over_answered(l.moment(when), state),
                None => state,
            },
            waits,
            of,
        }
    }
}

#[derive(Template)]
#[template(path = "neighbours/list.html")]
struct ListPage {
    page: Page,
    rows: Vec<Shown>,
}

pub(super) async fn list(visit: Visit) -> Result<Response, PageError> {
    let l = visit.l;
    let rows = neighbours::list(&visit.caller).await?;
    let page = Page::new(&visit, Section::Places, l.hand_overs_title());
    html(&ListPage { page, rows: rows.into_iter().map(|one| Shown::new(l, one)).collect() })
}

#[derive(Template)]
#[template(path = "neighbours/see.html")]
struct SeePage {
    page: Page,
    fields: Fields,
    form: ReplyForm,
    one: Shown,
}

impl SeePage {
    async fn new(
        visit: &Visit,
        id: &str,
        form: ReplyForm,
        errors: Errors,
    ) -> Result<Self, PageError> {
        let l = visit.l;
        let labels = vec![("answer", l.hand_over_answer()), ("note", l.hand_over_note())];
        let one = neighbours::see(&visit.caller, id).await?;
        Ok(Self {
            page: Page::new(visit, Section::Places, l.hand_over_title()),
            fields: Fields::new(l, labels).with(errors),
            form,
            one: Shown::new(l, one),
        })
    }

    fn answers(&self) -> [(&'static str, &'static str); 2] {
        [("yes", self.page.l.hand_over_yes()), ("no", self.page.l.hand_over_no())]
    }

    fn answer(mut self, key: FormKey) -> Result<Response, PageError> {
        self.page = self.page.with_errors(key);
        unprocessable(&self)
    }
}

pub(super) async fn see(visit: Visit, Path(id): Path<String>) -> Result<Response, PageError> {
    html(&SeePage::new(&visit, &id, ReplyForm::default(), Errors::default()).await?)
}

fn back(id: &str, done: &str) -> Response {
    Redirect::to(&format!("/hand-overs/{id}?done={done}")).into_response()
}

pub(super) async fn answer(
    visit: Visit,
    Path(id): Path<String>,
    posted: Posted<ReplyForm>,
) -> Result<Response, PageError> {
    match neighbours::answer(&visit.caller, &id, &posted.form, posted.key).await {
        Ok(()) => Ok(back(&id, "answered")),
        Err(Refusal::Invalid(errors)) => {
            SeePage::new(&visit, &id, posted.form, errors).await?.answer(posted.key)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

pub(super) async fn take_back(visit: Visit, Path(id): Path<String>) -> Result<Response, PageError> {
    neighbours::take_back(&visit.caller, &id).await?;
    Ok(back(&id, "withdrawn"))
}
