//! What was written to families and locations, and what a colleague still sends by hand.

use crate::Site;
use crate::components::{Fields, Pager};
use crate::download::{Kind, download};
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html};
use crate::routes::{Gate, Routes};
use crate::visit::Visit;
use askama::Template;
use axum::body::Bytes;
use axum::extract::{Path, Query, RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use desk::messages::{self, Message, Shown};
use desk::policy::Action;
use domain::families::ContactChannel;
use domain::messages::MessageState;
use serde::Deserialize;
use store::Page as Rows;
use texts::Locale;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new()
        .get("/messages", Gate::May(Action::SeeMessages), list)
        .post("/reports/{message}/{secret}", Gate::Link, report)
        .get("/messages/{message}", Gate::May(Action::SeeMessages), see)
        .get("/messages/{message}/calendar.ics", Gate::May(Action::SeeMessages), calendar_file)
        .post("/messages/{message}/sending", Gate::May(Action::SeeMessages), again)
        .post("/messages/{message}/posting", Gate::May(Action::SeeMessages), posted_by_hand)
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Filter {
    state: String,
    page: u64,
}

#[derive(Template)]
#[template(path = "messages/list.html")]
struct ListPage {
    page: Page,
    fields: Fields,
    filter: Filter,
    states: Vec<(String, String)>,
    rows: Rows<Message>,
    pager: Pager,
}

impl ListPage {
    /// Where a message stands, in words.
    fn state(&self, row: &Message) -> String {
        self.page.l.message_state(standing(row))
    }
}

async fn list(
    visit: Visit,
    Query(filter): Query<Filter>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let l = visit.l;
    let rows = messages::list(&visit.caller, filter.state.parse().ok(), filter.page).await?;
    let pager = Pager::new(l, &rows, &query.unwrap_or_default());
    let any = (String::new(), l.filter_any().to_owned());
    let known = MessageState::ALL.iter();
    let known = known.map(|state| (state.word().to_owned(), l.message_state(state.word())));
    let states = std::iter::once(any).chain(known).collect();
    let fields = Fields::new(l, vec![("state", l.message_column_state())]);
    let page = Page::new(&visit, Section::Messages, l.messages_title());
    html(&ListPage { page, fields, filter, states, rows, pager })
}

#[derive(Template)]
#[template(path = "messages/detail.html")]
struct DetailPage {
    page: Page,
    shown: Shown,
    letter: bool,
    by_hand: bool,
    ended: bool,
    state: String,
    known: String,
}

async fn see(visit: Visit, Path(id): Path<String>) -> Result<Response, PageError> {
    let shown = messages::see(&visit.caller, &id).await?;
    let l = visit.l;
    let by_hand = shown.row.state == MessageState::ByHand.word();
    html(&DetailPage {
        page: Page::new(&visit, Section::Messages, l.message_title()),
        letter: shown.row.channel == ContactChannel::Letter.word(),
        by_hand,
        state: l.message_state(standing(&shown.row)),
        known: known(l, &shown.row),
        ended: !by_hand && shown.row.state != MessageState::Waiting.word(),
        shown,
    })
}

async fn calendar_file(visit: Visit, Path(id): Path<String>) -> Result<Response, PageError> {
    let file = messages::calendar_file(&visit.caller, &id).await?;
    Ok(download(Kind::Calendar, visit.l.message_calendar_stem(), file.into_bytes()))
}

/// The provider of text messages tells what became of one.
async fn report(
    State(site): State<Site>,
    Path((message, secret)): Path<(String, String)>,
    body: Bytes,
) -> Result<StatusCode, PageError> {
    let body = String::from_utf8_lossy(&body);
    messages::reported(&site.app, &message, &secret, &body).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Where a message stands, with "tried in vain so far" as a state of its own.
fn standing(row: &Message) -> &str {
    if row.state == MessageState::Waiting.word() && row.attempts > 0 {
        "retrying"
    } else {
        &row.state
    }
}

/// What is known about a message, and what is not.
fn known(l: Locale, row: &Message) -> String {
    match (standing(row), row.channel.as_str()) {
        ("retrying", _) => l.message_known_retrying(l.moment(row.due_at)),
        ("sent", "sms") => l.message_known("sent-sms"),
        ("sent", "email") => l.message_known("sent-email"),
        ("sent", _) => l.message_known("sent-by-hand"),
        (state, _) => l.message_known(state),
    }
}

#[derive(Deserialize)]
struct Nothing {}

async fn again(
    visit: Visit,
    Path(id): Path<String>,
    posted: Posted<Nothing>,
) -> Result<Response, PageError> {
    let Nothing {} = posted.form;
    let id = messages::again(&visit.caller, &id, posted.key).await?;
    Ok(Redirect::to(&format!("/messages/{id}?done=queued")).into_response())
}

async fn posted_by_hand(visit: Visit, Path(id): Path<String>) -> Result<Response, PageError> {
    messages::sent_by_hand(&visit.caller, &id).await?;
    Ok(Redirect::to(&format!("/messages/{id}?done=sent")).into_response())
}
