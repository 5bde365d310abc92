//! From when there is room: at one location week by week, at all of them, and by area.

use crate::components::Fields;
use crate::download::{Kind, download};
use crate::errors::PageError;
use crate::page::{Page, Section, html};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use chrono::NaiveDate;
use desk::calendar::{Format, write};
use desk::capacity::forecast::{self, Area, Cell, Column, Outlook, Quarter, Sought, Table, Value};
use desk::policy::Action;
use domain::capacity::{Ages, Free, Stretch, stretches};
use domain::week::{DayPart, Weekday};
use serde::Deserialize;
use texts::Locale;

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Filter {
    nis: String,
    ages: String,
    days: String,
}

const AGES: [(&str, Ages); 3] = [
    ("all", Ages { from: None, to: None }),
    ("babies", Ages::BABIES),
    ("toddlers", Ages::TODDLERS),
];

impl Filter {
    fn ages(&self) -> Ages {
        let known = AGES.iter().find(|(word, _)| *word == self.ages);
        known.map(|(_, ages)| *ages).unwrap_or_default()
    }

    fn days(&self) -> u8 {
        self.days.parse().ok().filter(|days| (1..=5).contains(days)).unwrap_or(1)
    }
}

fn ages_choice(l: Locale) -> Vec<(String, String)> {
    AGES.iter().map(|(word, _)| ((*word).to_owned(), l.forecast_ages(*word))).collect()
}

/// What is free on a weekday: a number that is certain, and one that is expected.
struct DayShown {
    label: String,
    tone: &'static str,
    icon: &'static str,
    lines: Vec<String>,
}

impl DayShown {
    fn new(l: Locale, stretch: &Stretch, weekday: Weekday) -> Self {
        let on = |part| stretch.week.on(weekday, part);
        let (morning, afternoon) = (on(DayPart::Morning), on(DayPart::Afternoon));
        let words = |free: Free| match (free.certain, free.expected) {
            (0, 0) => l.capacity_full().to_owned(),
            (0, expected) => l.capacity_perhaps(expected),
            (certain, expected) if certain == expected => l.capacity_free(certain),
            (certain, expected) => l.forecast_free(certain, expected),
        };
        let lines = if morning == afternoon {
            morning.map(words).into_iter().collect()
        } else {
            let parts = [(DayPart::Morning, morning), (DayPart::Afternoon, afternoon)];
            let said = parts.into_iter().filter_map(|(part, free)| {
                Some(format!("{}: {}", l.day_part(part.word()), words(free?)))
            });
            said.collect()
        };
        let best = morning.into_iter().chain(afternoon);
        let (certain, expected) = best.fold((0, 0), |(certain, expected), free| {
            (certain.max(free.certain), expected.max(free.expected))
        });
        let (tone, icon) = match (certain, expected) {
            (0, 0) => ("", "circle-x"),
            (0, _) => ("kl-tag--wait", "help"),
            _ => ("kl-tag--ok", "check"),
        };
        Self { label: l.weekday_long(weekday.word()), tone, icon, lines }
    }
}

/// Weeks in which the same is free.
struct StretchShown {
    when: String,
    days: Vec<DayShown>,
    /// The address of the form that reports what is free; empty when nothing is.
    report: String,
}

impl StretchShown {
    fn new(l: Locale, code: &str, stretch: &Stretch, today: NaiveDate) -> Self {
        let certain = stretch.week.pattern(|free| free.certain > 0);
        let week = if certain.is_empty() {
            stretch.week.pattern(|free| free.expected > 0)
        } else {
            certain
        };
        let from = stretch.week.monday.max(today);
        let ticked = desk::forms::ticked(week).join(",");
        let report = format!("/places/new?location={code}&from={from}&week={ticked}");
        let weekdays = Weekday::ALL.iter().take(5);
        Self {
            when: l.capacity_span(l.short_date(from), l.short_date(stretch.until)),
            days: weekdays.map(|day| DayShown::new(l, stretch, *day)).collect(),
            report: if week.is_empty() { String::new() } else { report },
        }
    }
}

#[derive(Template)]
#[template(path = "capacity/forecast.html")]
struct ForecastPage {
    page: Page,
    fields: Fields,
    code: String,
    name: String,
    ages: String,
    ages_choice: Vec<(String, String)>,
    days: Vec<String>,
    stretches: Vec<StretchShown>,
    may_report: bool,
}

pub(super) async fn of_location(
    visit: Visit,
    Path(code): Path<String>,
    Query(filter): Query<Filter>,
) -> Result<Response, PageError> {
    let l = visit.l;
    let (location, weeks) = forecast::forecast(&visit.caller, &code, filter.ages()).await?;
    let today = visit.caller.today();
    let shown = stretches(&weeks);
    html(&ForecastPage {
        page: Page::new(&visit, Section::Forecast, l.forecast_of(&location.name)),
        fields: Fields::new(l, vec![("ages", l.forecast_ages_label())]),
        ages: filter.ages,
        ages_choice: ages_choice(l),
        days: Weekday::ALL.iter().take(5).map(|day| l.weekday_long(day.word())).collect(),
        stretches: shown.iter().map(|one| StretchShown::new(l, &code, one, today)).collect(),
        may_report: visit.caller.can(Action::ReportFreePlace),
        code: location.code,
        name: location.name,
    })
}

struct OutlookRow {
    code: String,
    name: String,
    town: String,
    kind: String,
    certain: String,
    expected: String,
    none: bool,
}

impl OutlookRow {
    fn new(l: Locale, one: Outlook, today: NaiveDate) -> Self {
        let day = |monday: NaiveDate| {
            if monday <= today { l.forecast_now().to_owned() } else { l.short_date(monday) }
        };
        Self {
            code: one.location.code,
            name: one.location.name,
            town: one.location.town,
            kind: l.location_kind(&one.location.kind),
            none: one.room.expected.is_none(),
            certain: one.room.certain.map(day).unwrap_or_default(),
            expected: one.room.expected.map(day).unwrap_or_default(),
        }
    }
}

#[derive(Template)]
#[template(path = "capacity/outlook.html")]
struct OutlookPage {
    page: Page,
    fields: Fields,
    filter: Filter,
    days: String,
    towns: Vec<(String, String)>,
    ages_choice: Vec<(String, String)>,
    days_choice: Vec<(String, String)>,
    rows: Vec<OutlookRow>,
    may_see_areas: bool,
}

pub(super) async fn outlook(
    visit: Visit,
    Query(filter): Query<Filter>,
) -> Result<Response, PageError> {
    let l = visit.l;
    let sought = Sought { nis: filter.nis.clone(), ages: filter.ages(), days: filter.days() };
    let found = forecast::outlook(&visit.caller, &sought).await?;
    let towns = forecast::municipalities(&visit.caller).await?;
    let any = (String::new(), l.filter_any().to_owned());
    let today = visit.caller.today();
    html(&OutlookPage {
        page: Page::new(&visit, Section::Forecast, l.forecast_title()),
        fields: Fields::new(
            l,
            vec![
                ("nis", l.location_town()),
                ("ages", l.forecast_ages_label()),
                ("days", l.forecast_days_label()),
            ],
        ),
        days: sought.days.to_string(),
        filter,
        towns: std::iter::once(any).chain(towns).collect(),
        ages_choice: ages_choice(l),
        days_choice: (1..=5_u8).map(|days| (days.to_string(), l.forecast_days(days))).collect(),
        rows: found.into_iter().map(|one| OutlookRow::new(l, one, today)).collect(),
        may_see_areas: visit.caller.can(Action::SeeAreas),
    })
}

/// Places for whole weeks, with one decimal: ten halves of days are one.
fn places(l: Locale, half_days: u32) -> String {
    l.decimal(f64::from(half_days) / 10.0, 1)
}

struct AreaRow {
    name: String,
    locations: u32,
    licensed: u32,
    quarters: Vec<(String, String, String)>,
}

/// The quarters that a page has room for: now, in half a year, and after each year.
const SHOWN: [usize; 5] = [0, 2, 4, 8, 12];

fn shown(quarters: &[Quarter]) -> impl Iterator<Item = &Quarter> {
    SHOWN.iter().filter_map(|index| quarters.get(*index))
}

#[derive(Template)]
#[template(path = "capacity/areas.html")]
struct AreasPage {
    page: Page,
    fields: Fields,
    ages: String,
    ages_choice: Vec<(String, String)>,
    weeks: Vec<String>,
    rows: Vec<AreaRow>,
}

pub(super) async fn areas(
    visit: Visit,
    Query(filter): Query<Filter>,
) -> Result<Response, PageError> {
    let l = visit.l;
    let found = forecast::areas(&visit.caller, filter.ages()).await?;
    let first = found.first().map(|area| area.quarters.as_slice()).unwrap_or_default();
    let week = |quarter: &Quarter| l.capacity_week_of(l.short_date(quarter.monday));
    let weeks: Vec<String> = shown(first).map(week).collect();
    let row = |area: &Area| AreaRow {
        name: area.name.clone(),
        locations: area.locations,
        licensed: area.licensed,
        quarters: shown(&area.quarters)
            .zip(&weeks)
            .map(|(quarter, week)| {
                let places = |half_days| places(l, half_days);
                let free = l.forecast_area_free(places(quarter.certain), places(quarter.expected));
                (week.clone(), free, l.forecast_area_offered(places(quarter.offered)))
            })
            .collect(),
    };
    html(&AreasPage {
        page: Page::new(&visit, Section::Forecast, l.forecast_areas_title()),
        fields: Fields::new(l, vec![("ages", l.forecast_ages_label())]),
        ages: if filter.ages.is_empty() { "all".to_owned() } else { filter.ages },
        ages_choice: ages_choice(l),
        rows: found.iter().map(row).collect(),
        weeks,
    })
}

fn table(l: Locale, areas: &[Area]) -> Table {
    let headings = [
        l.forecast_area(),
        l.forecast_week(),
        l.forecast_locations(),
        l.location_licensed(),
        l.forecast_offered(),
        l.forecast_certain(),
        l.forecast_expected(),
    ];
    let number = |number: f64| Cell::new(Value::Number(number));
    let rows = areas.iter().flat_map(|area| {
        area.quarters.iter().map(move |quarter| {
            let places = |half_days: u32| number(f64::from(half_days) / 10.0);
            vec![
                Cell::from(area.name.as_str()),
                Cell::new(Value::Date(quarter.monday)),
                number(f64::from(area.locations)),
                number(f64::from(area.licensed)),
                places(quarter.offered),
                places(quarter.certain),
                places(quarter.expected),
            ]
        })
    });
    Table {
        name: l.forecast_areas_title().to_owned(),
        columns: headings.into_iter().map(Column::new).collect(),
        rows: rows.collect(),
    }
}

async fn file(visit: Visit, filter: Filter, format: Format) -> Result<Response, PageError> {
    let found = forecast::areas(&visit.caller, filter.ages()).await?;
    let bytes = write(&table(visit.l, &found), format)?;
    let kind = if format == Format::Xlsx { Kind::Xlsx } else { Kind::Csv };
    Ok(download(kind, "vooruitblik", bytes))
}

pub(super) async fn xlsx(
    visit: Visit,
    Query(filter): Query<Filter>,
) -> Result<Response, PageError> {
    file(visit, filter, Format::Xlsx).await
}

pub(super) async fn csv(visit: Visit, Query(filter): Query<Filter>) -> Result<Response, PageError> {
    file(visit, filter, Format::Csv).await
}
