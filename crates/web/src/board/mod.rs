//! The placement board: open requests beside the places of the locations. It works with
//! links and forms alone; dragging ends in the same forms.

mod batch;
mod shown;
mod sketch;

use crate::capacity::Level;
use crate::components::{Fields, Pager};
use crate::errors::PageError;
use crate::page::{Page, Section, html};
use crate::routes::{Gate, Routes};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use chrono::{Days, NaiveDate};
use desk::board::{self, Wanted};
use desk::capacity::Stretch;
use desk::forms::{self, Errors};
use desk::policy::Action;
use desk::requests;
use domain::calendar::{add_months_clamped, subtract_months_clamped};
use domain::capacity::Ages;
use domain::requests::RequestState;
use domain::week::{DayPart, WeekPattern, Weekday};
use serde::{Deserialize, Serialize};
use shown::{ChosenShown, PlaceShown, RequestRow};
use sketch::Notice;
use store::requests::RequestFilter;
use texts::Locale;

/// The addresses.
pub fn routes() -> Routes {
    let (see, makes) = (Gate::May(Action::SeeBoard), Gate::May(Action::Sketch));
    let answers = Gate::May(Action::AnswerCandidacy);
    Routes::new()
        .get("/board", see, show)
        .get("/board/changes", see, changes)
        .get("/requests/{request}/sketches/{location}", makes, sketch::new)
        .post("/requests/{request}/sketches/{location}", makes, sketch::make)
        .get("/board/sketches/{sketch}", makes, sketch::see)
        .post("/board/sketches/{sketch}", makes, sketch::change)
        .post("/board/sketches/{sketch}/withdrawal", makes, sketch::withdraw)
        .post("/board/sketches/{sketch}/restoration", makes, sketch::restore)
        .post("/locations/{location}/batch/asking", Gate::May(Action::ForwardRequest), batch::ask)
        .get("/locations/{location}/batch", answers, batch::see)
        .post("/locations/{location}/batch", answers, batch::confirm)
}

/// What the board shows, as it stands in the address.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Filter {
    text: String,
    months: String,
    day: String,
    age: String,
    asks_for: String,
    urgent: String,
    page: String,
    request: String,
    view: String,
    on: String,
    ages: String,
    place: String,
    places: String,
    /// The sketch that was just made, changed or taken off.
    sketch: String,
}

fn number(text: &str) -> u64 {
    text.parse().unwrap_or(1)
}

impl Filter {
    /// As it was sent along by a form.
    pub(super) fn sent(query: &str) -> Self {
        serde_html_form::from_str(query).unwrap_or_default()
    }

    /// What stands in the address, without what is not filled in.
    pub(super) fn query(&self) -> String {
        let all = serde_html_form::to_string(self).unwrap_or_default();
        let filled = all.split('&').filter(|part| !part.ends_with('='));
        filled.collect::<Vec<_>>().join("&")
    }

    /// The address of the board that shows it, and says what was done.
    pub(super) fn address(&self, done: &str) -> String {
        let done = if done.is_empty() { String::new() } else { format!("&done={done}") };
        format!("/board?{}{done}", self.query())
    }

    /// The same with this sketch just handled.
    pub(super) fn after(self, sketch: &str) -> Self {
        Self { sketch: sketch.to_owned(), ..self }
    }

    fn choosing(&self, request: &str) -> Self {
        let request = request.to_owned();
        Self { request, places: String::new(), sketch: String::new(), ..self.clone() }
    }

    /// Whether a week is shown, or a month.
    fn view_word(&self) -> &'static str {
        if self.view == "month" { "month" } else { "week" }
    }

    fn ages(&self) -> Ages {
        match self.ages.as_str() {
            "babies" => Ages::BABIES,
            "toddlers" => Ages::TODDLERS,
            _ => Ages::default(),
        }
    }

    fn wanted(&self, today: NaiveDate, errors: &mut Errors) -> Wanted {
        let year_ago = subtract_months_clamped(today, 12);
        let months = self.months.parse::<u32>().ok().filter(|months| (1..=36).contains(months));
        let weekday: Option<Weekday> = self.day.parse().ok();
        let whole =
            |day| DayPart::ALL.iter().fold(WeekPattern::EMPTY, |all, part| all.with(day, *part));
        let filter = RequestFilter {
            states: vec![RequestState::Open, RequestState::Partly],
            urgent: !self.urgent.is_empty(),
            start_to: months.map(|months| add_months_clamped(today, months)),
            need: weekday.map(whole).unwrap_or_default(),
            born_after: (self.age == "babies").then_some(year_ago),
            born_until: (self.age == "toddlers").then_some(year_ago),
            asks_for: self.asks_for.clone(),
            ..RequestFilter::default()
        };
        Wanted {
            text: self.text.clone(),
            filter,
            page: number(&self.page),
            request: self.request.clone(),
            stretch: if self.view_word() == "month" { Stretch::Month } else { Stretch::Week },
            day: errors.take("on", forms::date(&self.on)),
            ages: self.ages(),
            place: self.place.clone(),
            places_page: number(&self.places),
        }
    }
}

/// The choices of both filters.
struct Choices {
    months: Vec<(String, String)>,
    days: Vec<(String, String)>,
    ages: Vec<(String, String)>,
    locations: Vec<(String, String)>,
    views: Vec<(String, String)>,
    groups: Vec<(String, String)>,
}

impl Choices {
    fn new(l: Locale, locations: Vec<(String, String)>) -> Self {
        let any = || (String::new(), l.filter_any().to_owned());
        let first = |others: Vec<(String, String)>| std::iter::once(any()).chain(others).collect();
        let ages = ["babies", "toddlers"];
        let days = Weekday::ALL.iter().take(5).map(|day| day.word());
        Self {
            months: first(
                [1, 3, 6, 12]
                    .map(|months: i64| (months.to_string(), l.board_months_within(months)))
                    .to_vec(),
            ),
            days: first(days.map(|day| (day.to_owned(), l.weekday_long(day))).collect()),
            ages: first(ages.map(|age| (age.to_owned(), l.board_age_of(age))).to_vec()),
            locations: first(locations),
            views: vec![
                ("week".to_owned(), l.board_view_week().to_owned()),
                ("month".to_owned(), l.board_view_month().to_owned()),
            ],
            groups: ["", "babies", "toddlers"]
                .map(|word| {
                    let text = l.forecast_ages(if word.is_empty() { "all" } else { word });
                    (word.to_owned(), text)
                })
                .to_vec(),
        }
    }
}

#[derive(Template)]
#[template(path = "board/see.html")]
struct BoardPage {
    page: Page,
    fields: Fields,
    filter: Filter,
    choices: Choices,
    rows: Vec<RequestRow>,
    total: u64,
    pager: Pager,
    chosen: Option<ChosenShown>,
    places: Vec<PlaceShown>,
    places_total: u64,
    /// The pages of locations before and after this one; empty when there is none.
    before: String,
    next: String,
    days: String,
    /// The week or month before and after.
    earlier: String,
    later: String,
    legend: Vec<Level>,
    notice: Option<Notice>,
    weekdays: Vec<String>,
    mark: String,
    query: String,
    may_ask: bool,
}

fn fields(l: Locale, errors: Errors) -> Fields {
    Fields::new(
        l,
        vec![
            ("text", l.board_text()),
            ("months", l.board_months()),
            ("day", l.board_day()),
            ("age", l.board_age()),
            ("asks_for", l.board_asks_for()),
            ("urgent", l.board_urgent()),
            ("view", l.board_view()),
            ("on", l.board_on()),
            ("ages", l.forecast_ages_label()),
            ("place", l.board_place()),
        ],
    )
    .with(errors)
}

async fn show(visit: Visit, Query(filter): Query<Filter>) -> Result<Response, PageError> {
    let (l, today) = (visit.l, visit.caller.today());
    let mut errors = Errors::default();
    let wanted = filter.wanted(today, &mut errors);
    let found = board::see(&visit.caller, &wanted).await?;
    let notice = Notice::of(&visit, &filter).await?;
    let locations = requests::location_choices(&visit.caller).await?;
    let (from, until) = found.days;
    let rows = found.requests;
    let query = filter.query();
    let pager = Pager::new(l, &rows, &query);
    let (places, total) = (found.places, rows.total);
    let turn = |number: u64| {
        let places = number.to_string();
        Filter { places, sketch: String::new(), ..filter.clone() }.address("")
    };
    let moved = |day: Option<NaiveDate>| {
        let on = l.short_date(day.unwrap_or(today));
        Filter { on, sketch: String::new(), ..filter.clone() }.address("")
    };
    let chosen = found.chosen.as_ref().map(|chosen| ChosenShown::new(l, chosen, &filter));
    let shown = places.rows.iter();
    html(&BoardPage {
        page: Page::new(&visit, Section::Board, l.board_title()),
        fields: fields(l, errors),
        choices: Choices::new(l, locations),
        rows: rows
            .rows
            .into_iter()
            .map(|line| {
                let sketches = found.sketched.get(&line.code).map_or(&[][..], Vec::as_slice);
                RequestRow::new(l, line, sketches, &filter)
            })
            .collect(),
        total,
        pager,
        places: shown
            .map(|place| PlaceShown::new(l, place, found.chosen.as_ref(), &filter))
            .collect(),
        places_total: places.total,
        before: if places.number > 1 { turn(places.number - 1) } else { String::new() },
        next: if places.number < places.pages { turn(places.number + 1) } else { String::new() },
        days: l.board_days(l.weekday_date(from), l.weekday_date(until)),
        earlier: moved(from.checked_sub_days(Days::new(1))),
        later: moved(until.checked_add_days(Days::new(1))),
        legend: Level::all(l),
        notice,
        weekdays: Weekday::ALL.iter().take(5).map(|day| l.weekday_word(day.word())).collect(),
        mark: found.mark,
        query,
        may_ask: visit.caller.can(Action::ForwardRequest),
        chosen,
        filter,
    })
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Since {
    mark: String,
}

#[derive(Template)]
#[template(path = "board/changes.html")]
struct Changes {
    l: Locale,
    mark: String,
    query: String,
    changed: bool,
}

/// Whether a colleague changed anything since the page was made: a piece of the page.
async fn changes(
    visit: Visit,
    Query(since): Query<Since>,
    Query(filter): Query<Filter>,
) -> Result<Response, PageError> {
    let now = board::mark(&visit.caller).await?;
    let changed = now != since.mark;
    html(&Changes { l: visit.l, mark: since.mark, query: filter.query(), changed })
}
