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
use desk::messages::{self, Message, Shown, Standing, Way, Ways};
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
    ways: Ways,
    told: Vec<&'static str>,
    texts: bool,
}

impl ListPage {
    /// Where a message stands, in words.
    fn state(&self, row: &Message) -> String {
        self.page.l.message_state(Standing::of(row, self.ways).word())
    }

    /// The colour of where it stands.
    fn tone(&self, row: &Message) -> &'static str {
        match Standing::of(row, self.ways) {
            Standing::Stored(MessageState::Sent | MessageState::Delivered) => " kl-tag--ok",
            Standing::Stored(MessageState::Failed)
            | Standing::NoMailServer
            | Standing::NoSmsProvider => " kl-tag--bad",
            _ => "",
        }
    }
}

/// Whether messages stay here: a demonstration.
fn is_kept(ways: Ways) -> bool {
    ways.email == Way::Kept || ways.sms == Way::Kept
}

/// What to know before believing the list: what leaves, and what does not.
fn told(l: Locale, ways: Ways) -> Vec<&'static str> {
    [
        (is_kept(ways), l.messages_kept()),
        (ways.email == Way::Missing, l.messages_no_mail_server()),
        (ways.sms == Way::Missing, l.messages_no_sms_provider()),
    ]
    .into_iter()
    .filter_map(|(holds, text)| holds.then_some(text))
    .collect()
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
    let ways = visit.site.options.ways;
    let named = |state: &MessageState| match state {
        // Where nothing leaves, what would be sent is kept: the list says so, the filter too.
        MessageState::Sent if is_kept(ways) => l.message_sent_or_kept().to_owned(),
        other => l.message_state(other.word()),
    };
    let known = MessageState::ALL.iter().map(|state| (state.word().to_owned(), named(state)));
    let states = std::iter::once(any).chain(known).collect();
    let fields = Fields::new(l, vec![("state", l.message_column_state())]);
    let page = Page::new(&visit, Section::Messages, l.messages_title());
    let (texts, told) = (visit.caller.can(Action::WriteTemplates), told(l, ways));
    html(&ListPage { page, fields, filter, states, rows, pager, ways, told, texts })
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
    problem: bool,
}

async fn see(visit: Visit, Path(id): Path<String>) -> Result<Response, PageError> {
    let shown = messages::see(&visit.caller, &id).await?;
    let l = visit.l;
    let standing = Standing::of(&shown.row, visit.site.options.ways);
    let by_hand = shown.row.state == MessageState::ByHand.word();
    html(&DetailPage {
        page: Page::new(&visit, Section::Messages, l.message_title()),
        letter: shown.row.channel == ContactChannel::Letter.word(),
        by_hand,
        state: l.message_state(standing.word()),
        known: known(l, &shown.row, standing),
        problem: !matches!(standing, Standing::NoMailServer | Standing::NoSmsProvider)
            && !shown.row.problem.is_empty(),
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

/// What is known about a message, and what is not.
fn known(l: Locale, row: &Message, standing: Standing) -> String {
    match (standing, row.channel.as_str()) {
        (Standing::Retrying, _) => l.message_known_retrying(l.moment(row.due_at)),
        (Standing::Stored(MessageState::Sent), "sms") => l.message_known("sent-sms"),
        (Standing::Stored(MessageState::Sent), "email") => l.message_known("sent-email"),
        (Standing::Stored(MessageState::Sent), _) => l.message_known("sent-by-hand"),
        (standing, _) => l.message_known(standing.word()),
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
