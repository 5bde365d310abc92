//! Locations and organisers: the list, one location, its data, its personal link.

mod edit;
mod grid;
mod link;

pub(crate) use grid::{Cell, offered_grid};

use crate::candidacies::QuestionTable;
use crate::components::{Fields, Pager};
use crate::errors::PageError;
use crate::page::{Page, Section, html};
use crate::places::PlaceTable;
use crate::routes::{Gate, Routes};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use desk::locations::{self, Listed, Location, Organiser, Seen, Wanted};
use desk::places::Reported;
use desk::policy::Action;
use domain::places::{Freshness, LocationKind, Tier};
use domain::week::{DayPart, Weekday};
use serde::Deserialize;
use texts::Locale;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new()
        .get("/locations", Gate::May(Action::SeeLocations), list)
        .post("/locations", Gate::May(Action::AddLocation), edit::add)
        .get("/locations/new", Gate::May(Action::AddLocation), edit::new)
        .get("/locations/{location}", Gate::May(Action::SeeLocations), see)
        .post("/locations/{location}", Gate::May(Action::ChangeLocation), edit::change)
        .get("/locations/{location}/edit", Gate::May(Action::ChangeLocation), edit::edit)
        .post("/locations/{location}/confirmation", Gate::May(Action::ConfirmLocation), confirm)
        .get("/locations/{location}/organiser", Gate::May(Action::ChangeOrganiser), edit::organiser)
        .post(
            "/locations/{location}/organiser",
            Gate::May(Action::ChangeOrganiser),
            edit::change_organiser,
        )
        .get("/locations/{location}/link", Gate::May(Action::ChangeLocation), link::see)
        .post("/locations/{location}/link", Gate::May(Action::ChangeLocation), link::make)
        .post(
            "/locations/{location}/link/revocation",
            Gate::May(Action::ChangeLocation),
            link::revoke,
        )
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Filter {
    name: String,
    kind: String,
    tier: String,
    stale: String,
    page: u64,
}

/// Whether the data of a location can be relied on: a sign and a word.
struct Fresh {
    tone: &'static str,
    icon: &'static str,
    text: String,
}

impl Fresh {
    fn new(l: Locale, freshness: Freshness, row: &Location) -> Self {
        let date = row.confirmed_on.map(|day| l.short_date(day)).unwrap_or_default();
        let (tone, icon) = match freshness {
            Freshness::Fresh => ("kl-tag--ok", "check"),
            Freshness::Stale => ("kl-tag--wait", "clock"),
            Freshness::Never => ("kl-tag--wait", "help"),
        };
        Self { tone, icon, text: l.location_freshness(date, freshness.word()) }
    }
}

struct Row {
    code: String,
    name: String,
    town: String,
    organiser: String,
    kind: String,
    tier: String,
    fresh: Fresh,
    open_places: i64,
}

impl Row {
    fn new(l: Locale, listed: Listed) -> Self {
        let fresh = Fresh::new(l, listed.freshness, &listed.location);
        let row = listed.location;
        Self {
            kind: l.location_kind(&row.kind),
            tier: l.location_tier(&row.tier),
            code: row.code,
            name: row.name,
            town: row.town,
            organiser: listed.organiser,
            fresh,
            open_places: listed.open_places,
        }
    }
}

#[derive(Template)]
#[template(path = "locations/list.html")]
struct ListPage {
    page: Page,
    fields: Fields,
    filter: Filter,
    kinds: Vec<(String, String)>,
    tiers: Vec<(String, String)>,
    rows: Vec<Row>,
    total: u64,
    pager: Pager,
    may_add: bool,
}

/// The choice of all, and then each word of a closed list with its text.
fn or_any(l: Locale, choices: impl Iterator<Item = (String, String)>) -> Vec<(String, String)> {
    std::iter::once((String::new(), l.filter_any().to_owned())).chain(choices).collect()
}

async fn list(
    visit: Visit,
    Query(filter): Query<Filter>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let l = visit.l;
    let wanted = Wanted {
        name: filter.name.clone(),
        kind: filter.kind.clone(),
        tier: filter.tier.clone(),
        stale: !filter.stale.is_empty(),
    };
    let found = locations::list(&visit.caller, &wanted, filter.page).await?;
    let pager = Pager::new(l, &found, &query.unwrap_or_default());
    let kinds = LocationKind::ALL.iter().map(|kind| kind.word());
    let kinds = or_any(l, kinds.map(|word| (word.to_owned(), l.location_kind(word))));
    let tiers = Tier::ALL.iter().map(|tier| tier.word());
    let tiers = or_any(l, tiers.map(|word| (word.to_owned(), l.location_tier(word))));
    let fields = Fields::new(
        l,
        vec![
            ("name", l.location_filter_name()),
            ("kind", l.location_kind_label()),
            ("tier", l.location_tier_label()),
            ("stale", l.location_filter_stale()),
        ],
    );
    let page = Page::new(&visit, Section::Locations, l.locations_title());
    let (total, may_add) = (found.total, visit.caller.can(Action::AddLocation));
    let rows = found.rows.into_iter().map(|listed| Row::new(l, listed)).collect();
    html(&ListPage { page, fields, filter, kinds, tiers, rows, total, pager, may_add })
}

/// The offered places: each part of the day with its number on each day.
type Grid = Vec<(String, Vec<(String, u16)>)>;

#[derive(Template)]
#[template(path = "locations/see.html")]
struct SeePage {
    page: Page,
    row: Location,
    organiser: Organiser,
    fresh: Fresh,
    kind: String,
    tier: String,
    tariff: String,
    ages: String,
    days: Vec<String>,
    grid: Grid,
    places: PlaceTable,
    questions: QuestionTable,
    may_change_organiser: bool,
}

/// The ages that a location or place takes, in words.
pub(crate) fn ages(l: Locale, from: Option<i32>, to: Option<i32>) -> String {
    let kind = match (from, to) {
        (Some(_), Some(_)) => "both",
        (Some(_), None) => "from",
        (None, Some(_)) => "to",
        (None, None) => "none",
    };
    l.location_ages_shown(from.unwrap_or_default(), kind, to.unwrap_or_default())
}

fn grid(l: Locale, seen: &Seen) -> Grid {
    if seen.offered.is_empty() {
        return Vec::new();
    }
    let row = |part: &DayPart| {
        let cells = Weekday::ALL
            .iter()
            .map(|day| (l.weekday_long(day.word()), seen.offered.on(*day, *part)))
            .collect();
        (l.day_part(part.word()), cells)
    };
    DayPart::ALL.iter().map(row).collect()
}

async fn see(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let l = visit.l;
    let seen = locations::see(&visit.caller, &code).await?;
    let grid = grid(l, &seen);
    let Seen { location: row, organiser, freshness, places, waiting, .. } = seen;
    let today = visit.caller.today();
    let places: Vec<Reported> =
        places.into_iter().map(|place| Reported { place, location: row.clone() }).collect();
    let places = PlaceTable::new(l, &places, today, "/places").at_one_location();
    let may_see_candidates = visit.caller.can(Action::SeeCandidates);
    html(&SeePage {
        page: Page::new(&visit, Section::Locations, row.name.clone()),
        fresh: Fresh::new(l, freshness, &row),
        kind: l.location_kind(&row.kind),
        tier: l.location_tier(&row.tier),
        tariff: l.location_tariff(&row.tariff),
        ages: ages(l, row.age_from, row.age_to),
        days: Weekday::ALL.iter().map(|day| l.weekday_word(day.word())).collect(),
        grid,
        places: if may_see_candidates { places.with_candidates() } else { places },
        questions: QuestionTable::new(l, &waiting, "/candidacies"),
        organiser,
        may_change_organiser: seen.may_change_organiser,
        row,
    })
}

async fn confirm(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    locations::confirm(&visit.caller, &code).await?;
    Ok(Redirect::to(&format!("/locations/{code}?done=confirmed")).into_response())
}
