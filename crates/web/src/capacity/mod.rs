//! How full a location is: a week, a month or twelve months, and what changes that.

mod change;
mod children;
mod forecast;
mod shown;

use crate::components::WeekShown;
use crate::errors::PageError;
use crate::page::{Page, Section, html};
use crate::routes::{Gate, Routes};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use chrono::{Datelike, NaiveDate};
use desk::capacity::{self, ChangeRow, Occupancy, Stretch};
use desk::policy::Action;
use domain::calendar::{SchoolCalendar, add_months_clamped, subtract_months_clamped};
use domain::capacity::ChangeKind;
use domain::week::{DayPart, WeekPattern};
use serde::Deserialize;
pub(crate) use shown::{CellShown, Level};
use shown::{DayRow, MonthRow, SumShown, parts_of};
use texts::Locale;

/// The addresses.
pub fn routes() -> Routes {
    let (see, change) = (Gate::May(Action::SeeCapacity), Gate::May(Action::ChangeCapacity));
    Routes::new()
        .get("/locations/{location}/occupancy", see, occupancy)
        .get("/locations/{location}/capacity", change, change::new)
        .post("/locations/{location}/capacity", change, change::add)
        .get("/locations/{location}/capacity/offered", change, change::new_offered)
        .post("/locations/{location}/capacity/offered", change, change::add_offered)
        .post(
            "/locations/{location}/capacity/{capacity_change}/withdrawal",
            change,
            change::withdraw,
        )
        .get("/locations/{location}/children", see, children::list)
        .post("/locations/{location}/children", change, children::enter)
        .post("/locations/{location}/children/{child}/stay", change, children::nameless_stay)
        .post("/locations/{location}/children/{child}/removal", change, children::remove)
        .post("/locations/{location}/placements/{placement}/stay", change, children::stays)
        .get("/locations/{location}/forecast", see, forecast::of_location)
        .get("/forecast", see, forecast::outlook)
        .get("/forecast/areas", Gate::May(Action::SeeAreas), forecast::areas)
        .get("/forecast/areas.xlsx", Gate::May(Action::SeeAreas), forecast::xlsx)
        .get("/forecast/areas.csv", Gate::May(Action::SeeAreas), forecast::csv)
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Wanted {
    view: String,
    day: String,
}

/// A way to look at it.
struct View {
    word: &'static str,
    text: String,
    here: bool,
}

/// A recorded change, to read and to take back.
struct ChangeShown {
    code: String,
    what: String,
    when: String,
    week: Option<WeekShown>,
    note: String,
    recorded: String,
}

impl ChangeShown {
    fn new(l: Locale, row: &ChangeRow) -> Self {
        let counted =
            row.kind == ChangeKind::Reserved.word() || row.kind == ChangeKind::Limit.word();
        let ages = (row.age_from.is_some() || row.age_to.is_some())
            .then(|| crate::locations::ages(l, row.age_from, row.age_to));
        let what = match row.kind.parse() {
            Ok(ChangeKind::Reserved) => {
                l.capacity_change_reserved(row.number, l.capacity_purpose(row.purpose.as_str()))
            }
            Ok(ChangeKind::Limit) => {
                let most = l.capacity_change_limit(row.number);
                ages.map_or(most.clone(), |ages| format!("{most}, {ages}"))
            }
            _ => l.capacity_kind(row.kind.as_str()),
        };
        let when = match row.until_day {
            Some(until) if until == row.from_day => l.weekday_date(until),
            Some(until) => l.capacity_span(l.short_date(row.from_day), l.short_date(until)),
            None => l.capacity_span_open(l.short_date(row.from_day)),
        };
        Self {
            code: row.code.clone(),
            what,
            when,
            week: counted.then(|| WeekShown::new(l, WeekPattern::from_bits(row.week))),
            note: row.note.clone(),
            recorded: l.capacity_recorded(l.moment(row.at), row.recorded_by.as_str()),
        }
    }
}

#[derive(Template)]
#[template(path = "capacity/see.html")]
struct SeePage {
    page: Page,
    code: String,
    name: String,
    /// What is shown, in words.
    heading: String,
    views: Vec<View>,
    view: &'static str,
    day: String,
    before: String,
    after: String,
    legend: Vec<Level>,
    sum: SumShown,
    without_days: String,
    parts: Vec<String>,
    days: Vec<DayRow>,
    months: Vec<MonthRow>,
    changes: Vec<ChangeShown>,
    licensed: i32,
    /// Whether more is offered than the licence allows.
    above_licence: bool,
    may_change: bool,
    kinds: Vec<(&'static str, String)>,
}

fn view_of(word: &str) -> (Stretch, &'static str) {
    match word {
        "month" => (Stretch::Month, "month"),
        "year" => (Stretch::Year, "year"),
        _ => (Stretch::Week, "week"),
    }
}

/// A day in the stretch before and in the one after.
fn neighbours(stretch: Stretch, day: NaiveDate) -> (NaiveDate, NaiveDate) {
    let (first, last) = stretch.around(day);
    let before = match stretch {
        Stretch::Week | Stretch::Month => first.pred_opt().unwrap_or(first),
        Stretch::Year => subtract_months_clamped(first, 12),
    };
    let after = match stretch {
        Stretch::Week | Stretch::Month => last.succ_opt().unwrap_or(last),
        Stretch::Year => add_months_clamped(first, 12),
    };
    (before, after)
}

fn heading(l: Locale, stretch: Stretch, day: NaiveDate) -> String {
    let (first, last) = stretch.around(day);
    let month = |day: NaiveDate| format!("{} {}", l.month_name(day.month()), day.year());
    match stretch {
        Stretch::Week => l.capacity_week_of(l.long_date(first)),
        Stretch::Month => month(first),
        Stretch::Year => l.capacity_span(month(first), month(last)),
    }
}

async fn occupancy(
    visit: Visit,
    Path(code): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, PageError> {
    let today = visit.caller.today();
    let (stretch, view) = view_of(&wanted.view);
    let near = |day: &NaiveDate| (day.year() - today.year()).abs() <= 5;
    let day = desk::forms::date(&wanted.day).ok().flatten().filter(near).unwrap_or(today);
    let seen = capacity::occupancy(&visit.caller, &code, stretch, day).await?;
    html(&SeePage::new(&visit, seen, stretch, view, day))
}

impl SeePage {
    fn new(
        visit: &Visit,
        seen: Occupancy,
        stretch: Stretch,
        view: &'static str,
        day: NaiveDate,
    ) -> Self {
        let l = visit.l;
        let Occupancy { location, days, without_days, changes } = seen;
        let parts = parts_of(&days);
        let calendar = SchoolCalendar::published();
        let rows = |days: &[domain::capacity::Day]| -> Vec<DayRow> {
            let shown = days.iter().filter(|day| shown::is_shown(day));
            shown.map(|day| DayRow::new(l, calendar, day, &parts, visit.caller.today())).collect()
        };
        let (days_shown, months) = match stretch {
            Stretch::Year => (Vec::new(), MonthRow::all(l, &location.code, &days)),
            Stretch::Week | Stretch::Month => (rows(&days), Vec::new()),
        };
        let (before, after) = neighbours(stretch, day);
        let most = days.iter().flat_map(|day| day.parts.iter().map(|cell| cell.offered)).max();
        let above_licence = location.licensed_places > 0
            && i32::from(most.unwrap_or_default()) > location.licensed_places;
        let date = |day: NaiveDate| day.format("%Y-%m-%d").to_string();
        let views = ["week", "month", "year"];
        let kinds = [ChangeKind::Closed, ChangeKind::Reserved, ChangeKind::Limit, ChangeKind::Open];
        Self {
            page: Page::new(visit, Section::Locations, l.capacity_title(&location.name)),
            heading: heading(l, stretch, day),
            views: views
                .map(|word| View { word, text: l.capacity_view(word), here: word == view })
                .into(),
            view,
            day: date(day),
            before: date(before),
            after: date(after),
            legend: Level::all(l),
            sum: SumShown::new(l, &days),
            without_days: if without_days == 0 {
                String::new()
            } else {
                l.capacity_without_days(without_days)
            },
            parts: parts.iter().map(|part| l.day_part(part.word())).collect(),
            days: days_shown,
            months,
            changes: changes.iter().map(|row| ChangeShown::new(l, row)).collect(),
            licensed: location.licensed_places,
            above_licence,
            may_change: visit.caller.can(Action::ChangeCapacity),
            kinds: kinds.map(|kind| (kind.word(), l.capacity_add(kind.word()))).into(),
            code: location.code,
            name: location.name,
        }
    }
}

/// The parts of a day that are always shown.
const NORMAL: [DayPart; 2] = [DayPart::Morning, DayPart::Afternoon];
