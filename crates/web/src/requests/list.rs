//! The list of requests, filtered and sorted, and its downloads.

use super::{birth_said, child_beside};
use crate::components::{Fields, Pager, WeekShown};
use crate::errors::PageError;
use crate::page::{Page, Section, html};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Query, RawQuery};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use chrono::NaiveDate;
use desk::forms::{self, Errors};
use desk::policy::Action;
use desk::requests::{self, DownloadWords, FileKind, RequestLine};
use domain::families::Birth;
use domain::requests::RequestState;
use domain::week::WeekPattern;
use serde::Deserialize;
use std::collections::HashMap;
use store::Page as Rows;
use store::requests::{OwnerFilter, RequestFilter, RequestOrder};
use texts::Locale;
use uuid::Uuid;

/// The filter as it stands in the address.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Filter {
    text: String,
    state: String,
    urgent: String,
    start_from: String,
    start_to: String,
    channel: String,
    owner: String,
    nis: String,
    order: String,
    page: u64,
}

impl Filter {
    /// What was typed as a filter; what cannot be read is told, and filters nothing.
    fn read(&self, visit: &Visit) -> (RequestFilter, Errors) {
        let mut errors = Errors::default();
        let states = match self.state.as_str() {
            "all" => Vec::new(),
            "" => vec![RequestState::Open, RequestState::Partly],
            word => word.parse().map_or_else(|_| Vec::new(), |state| vec![state]),
        };
        let owner = match self.owner.as_str() {
            "" => OwnerFilter::Anybody,
            "me" => OwnerFilter::Account(visit.actor().account),
            "team" => OwnerFilter::Nobody,
            id => id.parse().map_or(OwnerFilter::Anybody, OwnerFilter::Account),
        };
        let order = match self.order.as_str() {
            "registered" => RequestOrder::Registered,
            "name" => RequestOrder::Name,
            _ => RequestOrder::Start,
        };
        let filter = RequestFilter {
            families: None,
            states,
            urgent: !self.urgent.is_empty(),
            start_from: errors.take("start_from", forms::date(&self.start_from)),
            start_to: errors.take("start_to", forms::date(&self.start_to)),
            channel: self.channel.clone(),
            owner,
            nis: self.nis.clone(),
            order,
            ..RequestFilter::default()
        };
        (filter, errors)
    }
}

/// The choices of the filter.
struct Choices {
    states: Vec<(String, String)>,
    channels: Vec<(String, String)>,
    owners: Vec<(String, String)>,
    towns: Vec<(String, String)>,
    orders: Vec<(String, String)>,
}

impl Choices {
    fn new(visit: &Visit, choices: requests::Choices) -> Self {
        let l = visit.l;
        let any = || (String::new(), l.filter_any().to_owned());
        let looking = format!("{}, {}", l.request_state("open"), l.request_state("partly"));
        let states = ["open", "partly", "placed", "closed"]
            .map(|word| (word.to_owned(), l.request_state(word)));
        let channels = choices.channels.into_iter().map(|channel| (channel.code, channel.label));
        let me = visit.actor().account;
        let others = choices.staff.into_iter().filter(|one| one.id != me);
        let own = [
            any(),
            ("me".to_owned(), l.requests_owner_me().to_owned()),
            ("team".to_owned(), l.requests_owner_team().to_owned()),
        ];
        let orders = [
            ("", l.requests_order_start()),
            ("registered", l.requests_order_registered()),
            ("name", l.requests_order_name()),
        ];
        Self {
            states: std::iter::once((String::new(), looking))
                .chain([("all".to_owned(), l.filter_any().to_owned())])
                .chain(states)
                .collect(),
            channels: std::iter::once(any()).chain(channels).collect(),
            owners: own
                .into_iter()
                .chain(others.map(|one| (one.id.to_string(), one.name)))
                .collect(),
            towns: std::iter::once(any()).chain(choices.municipalities).collect(),
            orders: orders
                .into_iter()
                .map(|(word, text)| (word.to_owned(), text.to_owned()))
                .collect(),
        }
    }
}

struct Row {
    line: RequestLine,
    child: String,
    birth: String,
    week: WeekShown,
    owner: String,
}

#[derive(Template)]
#[template(path = "requests/list.html")]
struct ListPage {
    page: Page,
    fields: Fields,
    filter: Filter,
    choices: Choices,
    rows: Rows<Row>,
    pager: Pager,
    /// The filter as it stands in the address, for the downloads.
    query: String,
    merge: bool,
}

/// A page of the list.
pub async fn list(
    visit: Visit,
    Query(filter): Query<Filter>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let l = visit.l;
    let (wanted, errors) = filter.read(&visit);
    let rows = requests::list(&visit.caller, &filter.text, &wanted, filter.page).await?;
    let query = query.unwrap_or_default();
    let pager = Pager::new(l, &rows, &query);
    let choices = requests::choices(&visit.caller).await?;
    let names: HashMap<Uuid, String> =
        choices.staff.iter().map(|account| (account.id, account.name.clone())).collect();
    let rows = rows.map(|line| Row {
        child: child_beside(
            l,
            &line.child_given,
            &line.child_family,
            line.child_number,
            &line.family_name,
        ),
        birth: birth_said(l, Birth::from_dates(line.birth_date, line.due_date)),
        week: WeekShown::new(l, WeekPattern::from_bits(line.need_week)),
        owner: line.owner_id.and_then(|id| names.get(&id)).cloned().unwrap_or_default(),
        line,
    });
    let fields = Fields::new(
        l,
        vec![
            ("text", l.requests_text()),
            ("state", l.requests_state()),
            ("urgent", l.requests_urgent_only()),
            ("start_from", l.requests_start_from()),
            ("start_to", l.requests_start_to()),
            ("channel", l.requests_channel()),
            ("owner", l.requests_owner()),
            ("nis", l.requests_municipality()),
            ("order", l.requests_order()),
        ],
    )
    .with(errors);
    let choices = Choices::new(&visit, choices);
    let page = Page::new(&visit, Section::Requests, l.requests_title());
    let merge = visit.caller.can(Action::MergeFamilies);
    html(&ListPage { page, fields, filter, choices, rows, pager, query, merge })
}

/// The list as text with semicolons.
pub async fn csv(visit: Visit, Query(filter): Query<Filter>) -> Result<Response, PageError> {
    download(&visit, &filter, FileKind::Csv).await
}

/// The list as a workbook.
pub async fn xlsx(visit: Visit, Query(filter): Query<Filter>) -> Result<Response, PageError> {
    download(&visit, &filter, FileKind::Xlsx).await
}

async fn download(visit: &Visit, filter: &Filter, kind: FileKind) -> Result<Response, PageError> {
    let (wanted, _) = filter.read(visit);
    let words = words(visit.l);
    let bytes = requests::download(&visit.caller, &filter.text, &wanted, &words, kind).await?;
    let (ending, media) = match kind {
        FileKind::Csv => ("csv", "text/csv; charset=utf-8"),
        FileKind::Xlsx => {
            ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        }
    };
    let day: NaiveDate = visit.caller.today();
    let name = format!("attachment; filename=\"kinderloket-{day}.{ending}\"");
    let headers = [(header::CONTENT_TYPE, media.to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, bytes).into_response())
}

fn words(l: Locale) -> DownloadWords {
    DownloadWords {
        name: l.requests_title().to_owned(),
        headings: [
            l.requests_code(),
            l.requests_given(),
            l.requests_family(),
            l.requests_phone(),
            l.requests_email(),
            l.requests_child(),
            l.requests_child_date(),
            l.requests_registered(),
            l.requests_channel(),
            l.requests_start(),
            l.requests_asked_week(),
            l.requests_asked_days(),
            l.requests_hours(),
            l.requests_care(),
            l.requests_need_week(),
            l.requests_need_days(),
            l.requests_state(),
            l.requests_urgent(),
            l.requests_traits(),
            l.requests_municipality(),
            l.requests_owner(),
        ],
        state: Box::new(move |word| l.request_state(word)),
        care: Box::new(move |word| l.family_care(word)),
        of_trait: Box::new(move |word| l.request_trait(word)),
        week: Box::new(
            move |week| {
                if week.is_empty() { String::new() } else { l.week_in_words(week) }
            },
        ),
        yes: l.requests_yes(),
    }
}
