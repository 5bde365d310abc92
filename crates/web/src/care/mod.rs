//! What childcare is: short pages for everybody, with an estimate of the price and the days
//! on which a child can begin school; and, for the desk, its own words.

mod edit;
mod words;

use crate::Site;
use crate::components::Fields;
use crate::errors::PageError;
use crate::front::FrontPage;
use crate::page::html;
use crate::routes::{Gate, Routes};
use crate::visit::locale_of;
use askama::Template;
use axum::extract::{OriginalUri, Path, Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use chrono::{Datelike as _, NaiveDate};
use desk::care::{self, CareText};
use desk::forms::{self, Errors, Problem};
use desk::front;
use desk::policy::Action;
use domain::calendar::{SchoolCalendar, SchoolYear, add_months_clamped};
use domain::care::CarePage;
use domain::rules::tariffs::{Cents, DayKind, TariffBook, WeekOfCare};
use serde::Deserialize;
use texts::Locale;
use words::Words;

/// Months in which a child becomes three years old.
const THREE_YEARS: u32 = 36;

/// The addresses.
pub fn routes() -> Routes {
    let write = Gate::May(Action::WriteCare);
    Routes::new()
        .get("/d/{desk}/care", Gate::Public, list)
        .get("/d/{desk}/care/{page}", Gate::Public, see)
        .get("/care-texts", write, edit::list)
        .get("/care-texts/{page}/{locale}", write, edit::edit)
        .post("/care-texts/{page}/{locale}", write, edit::save)
        .post("/care-texts/{page}/{locale}/restoration", write, edit::restore)
}

/// A page to choose.
struct Choice {
    word: &'static str,
    title: String,
    about: String,
}

fn choices(l: Locale, but: Option<CarePage>) -> Vec<Choice> {
    CarePage::ALL
        .iter()
        .filter(|page| Some(**page) != but)
        .map(|page| Choice {
            word: page.word(),
            title: l.care_page(page.word()),
            about: l.care_about(page.word()),
        })
        .collect()
}

#[derive(Template)]
#[template(path = "care/list.html")]
struct ListPage {
    page: FrontPage,
    desk: String,
    choices: Vec<Choice>,
}

async fn list(
    State(site): State<Site>,
    Path(code): Path<String>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let desk = front::desk(&site.app, &code).await?;
    let l = locale_of(&headers);
    let page = FrontPage::new(&desk, l, l.care_title(), &uri.to_string())
        .back_to(format!("/d/{code}"))
        .described(l.care_intro().to_owned())
        .canonical(format!("{}/d/{code}/care", site.app.public_url));
    html(&ListPage { page, desk: code, choices: choices(l, None) })
}

/// What was typed of an estimate or of the day on which a child was born.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Typed {
    price: String,
    short: String,
    whole: String,
    long: String,
    birth: String,
}

/// An estimate, line by line.
struct Line {
    what: String,
    day: String,
    week: String,
    month: String,
}

struct Estimate {
    fields: Fields,
    lines: Vec<Line>,
    nothing: bool,
    year: String,
    days: String,
    sources: Vec<String>,
}

struct Entries {
    fields: Fields,
    first: String,
    all: Vec<(String, String)>,
    three: String,
    past: bool,
}

#[derive(Template)]
#[template(path = "care/see.html")]
struct SeePage {
    page: FrontPage,
    desk: String,
    words: Words,
    text: CareText,
    typed: Typed,
    estimate: Option<Estimate>,
    entries: Option<Entries>,
    others: Vec<Choice>,
    may_ask: bool,
}

impl SeePage {
    fn errors(&self) -> &Fields {
        static NONE: std::sync::OnceLock<Fields> = std::sync::OnceLock::new();
        let estimate = self.estimate.as_ref().map(|estimate| &estimate.fields);
        let entries = self.entries.as_ref().map(|entries| &entries.fields);
        estimate
            .or(entries)
            .unwrap_or_else(|| NONE.get_or_init(|| Fields::new(Locale::Nl, Vec::new())))
    }
}

async fn see(
    State(site): State<Site>,
    Path((code, word)): Path<(String, String)>,
    Query(typed): Query<Typed>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let desk = front::desk(&site.app, &code).await?;
    let which: CarePage = word.parse().map_err(|_| PageError::NotFound)?;
    let l = locale_of(&headers);
    let today = site.app.clock.today();
    let text = care::read(&site.app, &desk.row, which, l).await?;
    let page = FrontPage::new(&desk, l, l.care_page(which.word()), &uri.to_string())
        .back_to(format!("/d/{code}/care"))
        .described(l.care_about(which.word()))
        .canonical(format!("{}/d/{code}/care/{which}", site.app.public_url));
    let mut shown = SeePage {
        page,
        desk: code,
        words: Words::of(&text.body),
        text,
        estimate: (which == CarePage::Prices).then(|| estimate(l, &typed, today)).flatten(),
        entries: (which == CarePage::School).then(|| entries(l, &typed, today)),
        typed,
        others: choices(l, Some(which)),
        may_ask: crate::front::has("/d/{desk}/ask"),
    };
    shown.page.has_errors = !shown.errors().is_fine();
    html(&shown)
}

fn days(errors: &mut Errors, field: &'static str, typed: &str) -> u8 {
    errors.take(field, forms::number(typed, 0, 7)).unwrap_or_default()
}

fn estimate(l: Locale, typed: &Typed, today: NaiveDate) -> Option<Estimate> {
    let book = TariffBook::embedded().as_ref().ok()?;
    let (amounts, sure) = book.known_on(today)?;
    let mut errors = Errors::default();
    let week = WeekOfCare {
        short: days(&mut errors, "short", &typed.short),
        whole: days(&mut errors, "whole", &typed.whole),
        long: days(&mut errors, "long", &typed.long),
    };
    let own: Option<Cents> = match typed.price.trim() {
        "" => None,
        price => errors.take("price", price.parse().map(Some).map_err(|_| Problem::NotAnAmount)),
    };
    let prices = match own {
        Some(price) => vec![("own", price)],
        None => vec![
            ("lowest", amounts.lowest.value),
            ("lower", amounts.lower.value),
            ("minimum", amounts.minimum.value),
            ("average", amounts.average.value),
        ],
    };
    let line = |(kind, price): (&str, Cents)| {
        let estimate = book.estimate(price, week);
        Line {
            what: l.care_estimate_kind(kind),
            day: l.euros(price.0),
            week: l.euros(estimate.week.0),
            month: l.euros(estimate.month.0),
        }
    };
    let nothing = week == WeekOfCare::default();
    let known = amounts.valid_from().year().to_string();
    let year = if sure {
        l.care_estimate_from(known)
    } else {
        l.care_estimate_unsure(known, today.year().to_string())
    };
    let percent = |kind| book.price(kind, Cents(10_000)).0 / 100;
    let sources = [&amounts.minimum, &amounts.lower, &amounts.lowest, &amounts.average];
    let mut sources: Vec<String> = sources.map(|amount| amount.source.clone()).into();
    sources.dedup();
    let lines = if nothing || !errors.is_empty() {
        Vec::new()
    } else {
        prices.into_iter().map(line).collect()
    };
    let fields = Fields::new(
        l,
        vec![
            ("price", l.care_estimate_price()),
            ("short", l.care_estimate_short()),
            ("whole", l.care_estimate_whole()),
            ("long", l.care_estimate_long()),
        ],
    );
    Some(Estimate {
        fields: fields.with(errors),
        lines,
        nothing,
        year,
        days: l.care_estimate_days(percent(DayKind::Long), percent(DayKind::Short)),
        sources,
    })
}

fn entries(l: Locale, typed: &Typed, today: NaiveDate) -> Entries {
    let mut errors = Errors::default();
    let birth = errors.take("birth", forms::date(&typed.birth));
    let birth = birth.filter(|birth| {
        let long_ago = today.year() - birth.year() > 18;
        if long_ago {
            errors.add("birth", Problem::LongAgo);
        }
        !long_ago
    });
    let fields = Fields::new(l, vec![("birth", l.care_entry_birth())]).with(errors);
    let nothing = Entries {
        fields,
        first: String::new(),
        all: Vec::new(),
        three: String::new(),
        past: false,
    };
    let Some(birth) = birth else { return nothing };
    let three = add_months_clamped(birth, THREE_YEARS);
    let calendar = SchoolCalendar::published();
    let first = calendar.earliest_entry(birth);
    let until_three = first.into_iter().flat_map(|first| {
        let start = SchoolYear::containing(first.date).map_or(0, SchoolYear::start);
        let years = (start..=start + 1).filter_map(|year| SchoolYear::try_from(year).ok());
        years
            .flat_map(|year| SchoolCalendar::published().entry_dates(year))
            .filter(move |entry| entry.date >= first.date && entry.date < three)
    });
    Entries {
        first: first
            .filter(|_| three > today)
            .map(|first| l.care_entry_first(l.long_date(first.date)))
            .unwrap_or_default(),
        all: until_three
            .filter(|_| three > today)
            .map(|entry| (l.long_date(entry.date), l.care_entry_kind(entry.kind.word())))
            .collect(),
        three: l.care_entry_three(l.long_date(three)),
        past: three <= today,
        ..nothing
    }
}
