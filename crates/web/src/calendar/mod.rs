//! The year calendar: on screen, on paper and as a spreadsheet.

mod file;

use crate::components::{Fields, Letterhead, Pager};
use crate::errors::{PageError, encode};
use crate::page::{Page, Section, html};
use crate::routes::{Gate, Routes};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Query, RawQuery};
use axum::response::Response;
use chrono::{Datelike, NaiveDate};
use desk::calendar::{self, Child, Wanted};
use desk::policy::Action;
use domain::requests::RequestState;
use domain::year::Sign;
use serde::Deserialize;
use store::Page as Rows;
use texts::Locale;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new()
        .get("/calendar", Gate::May(Action::SeeRequests), list)
        .get("/calendar.xlsx", Gate::May(Action::SeeRequests), file::xlsx)
        .get("/calendar.csv", Gate::May(Action::SeeRequests), file::csv)
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Filter {
    year: String,
    state: String,
    name: String,
    urgent: String,
    channel: String,
    month: String,
    everybody: String,
    /// `all` for every row on one page, to print.
    rows: String,
    page: u64,
}

impl Filter {
    fn wanted(&self) -> Wanted {
        Wanted {
            year: self.year.parse().ok(),
            state: self.state.clone(),
            name: self.name.clone(),
            urgent: !self.urgent.is_empty(),
            channel: self.channel.clone(),
            month: self.month.parse().ok(),
            everybody: !self.everybody.is_empty(),
        }
    }

    /// The filter without the year, as it stands in an address.
    fn rest(&self) -> String {
        let parts = [
            ("state", &self.state),
            ("name", &self.name),
            ("urgent", &self.urgent),
            ("channel", &self.channel),
            ("month", &self.month),
            ("everybody", &self.everybody),
        ];
        let filled = parts.iter().filter(|(_, value)| !value.is_empty());
        let encoded = filled.map(|(name, value)| format!("{name}={}", encode(value)));
        encoded.collect::<Vec<_>>().join("&")
    }

    /// The filter as people say it; `choices` are those of the state, the channel and the
    /// month.
    fn words(&self, l: Locale, choices: [&[(String, String)]; 3]) -> String {
        let [states, channels, months] = choices;
        let word = |choices: &[(String, String)], value: &str| {
            let chosen = choices.iter().find(|(known, _)| !value.is_empty() && known == value);
            chosen.map(|(_, word)| word.clone()).unwrap_or_default()
        };
        let ticked = |value: &str, word: &str| {
            if value.is_empty() { String::new() } else { word.to_owned() }
        };
        let parts = [
            (l.calendar_name(), self.name.trim().to_owned()),
            (l.calendar_state(), word(states, &self.state)),
            (l.intake_channel(), word(channels, &self.channel)),
            (l.calendar_month(), word(months, &self.month)),
            ("", ticked(&self.urgent, l.calendar_urgent())),
            ("", ticked(&self.everybody, l.calendar_everybody())),
        ];
        let said: Vec<String> = parts
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(
                |(label, value)| if label.is_empty() { value } else { format!("{label}: {value}") },
            )
            .collect();
        if said.is_empty() { l.calendar_unfiltered().to_owned() } else { said.join("; ") }
    }
}

struct Month {
    name: String,
    short: String,
    now: bool,
}

impl Month {
    fn of(l: Locale, month: NaiveDate, today: NaiveDate) -> Self {
        Self {
            name: l.month_name(month.month()),
            short: l.calendar_month_short(month.month()),
            now: (month.year(), month.month()) == (today.year(), today.month()),
        }
    }
}

struct Row {
    link: String,
    name: String,
    when: Vec<String>,
    urgent: bool,
    signs: Vec<(&'static str, &'static str)>,
}

impl Row {
    fn of(l: Locale, child: Child) -> Self {
        let row = &child.row;
        let path = if row.kind == "request" { "requests" } else { "intakes" };
        let days = [("asked", Some(row.asked)), ("needed", row.needed), ("school", child.school)];
        let when: Vec<String> = days
            .into_iter()
            .filter_map(|(word, day)| day.map(|day| l.calendar_day(l.short_date(day), word)))
            .collect();
        Self {
            link: format!("/{path}/{}", row.code),
            name: name_of(l, &child),
            when,
            urgent: row.urgent,
            signs: child.signs.iter().map(|sign| (sign.word(), sign.mark())).collect(),
        }
    }
}

/// The name of the child, or as the note has it.
fn name_of(l: Locale, child: &Child) -> String {
    let row = &child.row;
    if row.number == 0 {
        return row.given.trim().to_owned();
    }
    l.child_full(&row.given, &row.surname, row.number)
}

fn state_text(l: Locale, state: &str) -> String {
    if state == "note" { l.calendar_note().to_owned() } else { l.request_state(state) }
}

#[derive(Template)]
#[template(path = "calendar/list.html")]
struct ListPage {
    page: Page,
    fields: Fields,
    filter: Filter,
    year: i32,
    rest: String,
    states: Vec<(String, String)>,
    channels: Vec<(String, String)>,
    month_choices: Vec<(String, String)>,
    legend: Vec<(&'static str, &'static str)>,
    months: Vec<Month>,
    children: Rows<Row>,
    /// Every row stands on this page, so it can be printed.
    whole: bool,
    head: Letterhead,
    /// What every sheet of paper says above the months.
    sheet: String,
    pager: Pager,
}

async fn list(
    visit: Visit,
    Query(filter): Query<Filter>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let l = visit.l;
    let shown = if filter.rows == "all" {
        calendar::take(&visit.caller, &filter.wanted()).await?
    } else {
        calendar::see(&visit.caller, &filter.wanted(), filter.page).await?
    };
    let pager = Pager::new(l, &shown.children, &query.unwrap_or_default());
    let any = || std::iter::once((String::new(), l.filter_any().to_owned()));
    let states = RequestState::ALL.iter().filter(|state| **state != RequestState::Draft);
    let states = states.map(|state| (state.word().to_owned(), l.request_state(state.word())));
    let looking = ("looking".to_owned(), l.calendar_looking().to_owned());
    let note = ("note".to_owned(), l.calendar_note().to_owned());
    let channels = desk::intakes::channels(&visit.caller).await?;
    let channels = channels.into_iter().map(|channel| (channel.code, channel.label));
    let month_choices = (1..=12_u32).map(|month| (month.to_string(), l.month_name(month)));
    let labels = vec![
        ("name", l.calendar_name()),
        ("state", l.calendar_state()),
        ("channel", l.intake_channel()),
        ("month", l.calendar_month()),
        ("urgent", l.calendar_urgent()),
        ("everybody", l.calendar_everybody()),
    ];
    let today = visit.caller.today();
    let desk = visit.caller.own_desk(Action::SeeRequests).await?;
    let title = l.calendar_title(shown.year.to_string());
    let states: Vec<(String, String)> =
        any().chain([looking]).chain(states).chain([note]).collect();
    let channels: Vec<(String, String)> = any().chain(channels).collect();
    let month_choices: Vec<(String, String)> = any().chain(month_choices).collect();
    let chosen = filter.words(l, [&states, &channels, &month_choices]);
    html(&ListPage {
        head: Letterhead::new(l, &desk),
        sheet: l.calendar_sheet(l.short_date(today), &desk.name, chosen, &title),
        page: Page::new(&visit, Section::Calendar, title),
        fields: Fields::new(l, labels),
        rest: filter.rest(),
        filter,
        year: shown.year,
        states,
        channels,
        month_choices,
        legend: Sign::ALL.iter().skip(1).map(|sign| (sign.word(), sign.mark())).collect(),
        months: shown.months.iter().map(|month| Month::of(l, *month, today)).collect(),
        whole: shown.children.pages == 1,
        children: shown.children.map(|child| Row::of(l, child)),
        pager,
    })
}
