//! The offer (*aanbod*) as families see it: everybody may look, so nothing here asks who.
//! All locations that are listed, of this desk and of the desks with which it agreed; in a
//! neutral order of which the criterion is told.

mod agreements;
mod page;
mod pictures;

pub use agreements::{
    Agreed, AgreementForm, Agreements, agree, agreements, end_agreement, propose_agreement,
};
pub use documents::pictures::LARGEST_PHOTO;
pub use page::{PageForm, change_page, page_of};
pub(crate) use pictures::problem as picture_problem;
pub use pictures::{add_picture, picture, pictures, remove_picture};
pub use store::offer::PictureShown;

use crate::locations::{Location, Organiser, offered};
use crate::settings::Desk;
use crate::{App, Outcome, Refusal, forms, terms};
use chrono::NaiveDate;
use domain::geography::{self, Point, Spot, SpotKind};
use domain::offer::{Criterion, Order, Told, Wanted, lot};
use domain::places::{Freshness, OfferedPlaces};
use domain::rules::priority::{RuleBook, RuleDates, RuleSet};
use domain::week::{DayPart, WeekPattern, Weekday};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use store::entities::location_page;
use store::locations::Within;
use store::{Page, Scope, StoreError};
use uuid::Uuid;

/// Locations on a page of the list.
pub const A_PAGE: usize = 20;
/// Most locations on a printed list.
const MOST_PRINTED: usize = 60;

/// What a family asks of the list, as it stands in the address; empty is not asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Postcode, town or station.
    pub near: String,
    /// Kind of care.
    pub kind: String,
    /// Tariff.
    pub tariff: String,
    /// Whole days: `mo` and so on.
    pub day: Vec<String>,
    /// Open from this hour.
    pub from: String,
    /// Open until this hour.
    pub until: String,
    /// Age of the child in months.
    pub age: String,
    /// With care for a child who needs more: `yes`.
    pub inclusive: String,
    /// With places for urgent care: `yes`.
    pub urgent: String,
    /// Order of the list.
    pub order: String,
}

impl Asked {
    /// What is asked; what cannot be read is not asked.
    #[must_use]
    pub fn wanted(&self) -> Wanted {
        let week = self.day.iter().filter_map(|word| word.parse::<Weekday>().ok());
        Wanted {
            kind: self.kind.parse().ok(),
            tariff: self.tariff.parse().ok(),
            week: week.fold(WeekPattern::EMPTY, |week, day| {
                week.with(day, DayPart::Morning).with(day, DayPart::Afternoon)
            }),
            from: forms::time(&self.from).ok().flatten(),
            until: forms::time(&self.until).ok().flatten(),
            age: forms::number(&self.age, 0, 216).ok().flatten(),
            inclusive: !self.inclusive.is_empty(),
            urgent: !self.urgent.is_empty(),
        }
    }

    /// The same without one question.
    #[must_use]
    pub fn without(&self, criterion: Criterion) -> Self {
        let mut asked = self.clone();
        match criterion {
            Criterion::Kind => asked.kind.clear(),
            Criterion::Tariff => asked.tariff.clear(),
            Criterion::Days => asked.day.clear(),
            Criterion::Hours => {
                asked.from.clear();
                asked.until.clear();
            }
            Criterion::Age => asked.age.clear(),
            Criterion::Inclusive => asked.inclusive.clear(),
            Criterion::Urgent => asked.urgent.clear(),
        }
        asked
    }

    /// The order of the list: the one asked, else the nearest first when a place is known.
    fn order(&self, place_known: bool) -> Order {
        match self.order.parse() {
            Ok(Order::Distance) | Err(_) if place_known => Order::Distance,
            Ok(Order::Lot) => Order::Lot,
            _ => Order::Name,
        }
    }
}

/// A location in the offer.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The location.
    pub location: Location,
    /// The desk to which it belongs: this one, or one with which it agreed.
    pub desk: Desk,
    /// Care for a child who needs more.
    pub inclusive: bool,
    /// Places for urgent care.
    pub urgent: bool,
    /// Where it lies, when that is known.
    pub point: Option<Point>,
    /// Whether that point is exact, or only the middle of its town.
    pub exact: bool,
    /// Kilometres from what was typed.
    pub distance: Option<f64>,
    /// Whether it reported a free place that is still believed.
    pub reported_free: bool,
}

/// The list.
#[derive(Debug, Clone)]
pub struct Offer {
    /// The locations on this page.
    pub rows: Page<Listed>,
    /// What was typed, as it was understood; none when nothing was or it is not known.
    pub spot: Option<Spot>,
    /// Other places that may have been meant.
    pub others: Vec<Spot>,
    /// The order.
    pub order: Order,
    /// What can be left out when nothing fits, and how many fit then.
    pub loosened: Vec<(Criterion, usize)>,
    /// Desks whose offer is shown too.
    pub neighbours: Vec<Desk>,
}

/// The offer of a desk, as asked, a page at a time.
///
/// # Errors
/// When the database fails.
pub async fn list(app: &App, desk: &Desk, asked: &Asked, page: u64) -> Outcome<Offer> {
    let found = all(app, desk, asked).await?;
    let total = found.listed.len();
    let pages = total.div_ceil(A_PAGE).max(1);
    let number = usize::try_from(page).unwrap_or(usize::MAX).clamp(1, pages);
    let rows = found.listed.into_iter().skip((number - 1) * A_PAGE).take(A_PAGE).collect();
    let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
    let rows = Page { rows, number: count(number), pages: count(pages), total: count(total) };
    let Found { spot, others, order, loosened, neighbours, .. } = found;
    Ok(Offer { rows, spot, others, order, loosened, neighbours })
}

/// The same for paper: all that fit, or those that were chosen, up to sixty.
///
/// # Errors
/// When the database fails.
pub async fn printed(
    app: &App,
    desk: &Desk,
    asked: &Asked,
    chosen: &[String],
) -> Outcome<Vec<Listed>> {
    let found = all(app, desk, asked).await?;
    let mut listed = found.listed;
    if !chosen.is_empty() {
        listed.retain(|one| chosen.contains(&one.location.code));
    }
    listed.truncate(MOST_PRINTED);
    Ok(listed)
}

struct Found {
    listed: Vec<Listed>,
    spot: Option<Spot>,
    others: Vec<Spot>,
    order: Order,
    loosened: Vec<(Criterion, usize)>,
    neighbours: Vec<Desk>,
}

async fn all(app: &App, desk: &Desk, asked: &Asked) -> Outcome<Found> {
    let mut spots = geography::find(&asked.near);
    let others = if spots.is_empty() { Vec::new() } else { spots.split_off(1) };
    let spot = spots.pop();
    let neighbours = app.store.neighbours(Scope::of_desk(desk.id)).await?;
    let mut everything = Vec::new();
    for of in std::iter::once(desk).chain(&neighbours) {
        everything.extend(listed_of(app, of, spot.as_ref()).await?);
    }
    let wanted = asked.wanted();
    let told: Vec<Told> = everything.iter().map(told).collect();
    let fits = told.iter().map(|told| wanted.lacking(told).is_empty());
    let mut listed: Vec<Listed> = everything
        .into_iter()
        .zip(fits)
        .filter_map(|(listed, fits)| fits.then_some(listed))
        .collect();
    let loosened = if listed.is_empty() { wanted.loosened(told.iter()) } else { Vec::new() };
    let order = asked.order(spot.is_some());
    sort(&mut listed, order, app.clock.today());
    Ok(Found { listed, spot, others, order, loosened, neighbours })
}

fn sort(listed: &mut [Listed], order: Order, today: NaiveDate) {
    let name = |listed: &Listed| (listed.location.name.to_lowercase(), listed.location.id);
    listed.sort_by_cached_key(name);
    match order {
        Order::Name => {}
        Order::Lot => listed.sort_by_cached_key(|one| lot(&one.location.code, today)),
        Order::Distance => listed.sort_by(|one, other| {
            let far = |listed: &Listed| listed.distance.unwrap_or(f64::MAX);
            far(one).total_cmp(&far(other))
        }),
    }
}

/// The locations of one desk that are listed.
async fn listed_of(app: &App, desk: &Desk, spot: Option<&Spot>) -> Outcome<Vec<Listed>> {
    let scope = Scope::of_desk(desk.id);
    let store = &app.store;
    let locations = store.all_locations(scope, Within::Desk).await?;
    let pages = store.location_pages(scope).await?;
    let ids: Vec<Uuid> = locations.iter().map(|row| row.id).collect();
    let free: HashMap<Uuid, i64> = store.open_place_counts(scope, ids, app.clock.today()).await?;
    let listed = locations.into_iter().filter_map(|location| {
        let page = page_or_none_yet(&location, pages.get(&location.id).cloned());
        let reported_free = free.contains_key(&location.id);
        page.listed.then(|| show(location, desk, &page, spot, reported_free))
    });
    Ok(listed.collect())
}

fn show(
    location: Location,
    desk: &Desk,
    page: &location_page::Model,
    spot: Option<&Spot>,
    reported_free: bool,
) -> Listed {
    let exact = exact_point(page);
    let point = exact.or_else(|| geography::of_address(&location.postcode, &location.town));
    Listed {
        location,
        desk: desk.clone(),
        inclusive: page.inclusive,
        urgent: page.urgent,
        point,
        exact: exact.is_some(),
        distance: spot.zip(point).map(|(spot, point)| spot.point.kilometres_to(point)),
        reported_free,
    }
}

fn exact_point(page: &location_page::Model) -> Option<Point> {
    let (latitude, longitude) = page.latitude.zip(page.longitude)?;
    Some(Point { latitude, longitude })
}

/// The page of a location, or what holds when nobody filled it in yet: it is listed.
pub(crate) fn page_or_none_yet(
    location: &Location,
    page: Option<location_page::Model>,
) -> location_page::Model {
    page.unwrap_or_else(|| location_page::Model {
        id: location.id,
        desk_id: location.desk_id,
        latitude: None,
        longitude: None,
        inclusive: false,
        urgent: false,
        listed: true,
        introduction: String::new(),
        website: String::new(),
        version: 0,
    })
}

fn told(listed: &Listed) -> Told {
    let row = &listed.location;
    let hour = |text: &str| forms::time(text).ok().flatten();
    Told {
        kind: row.kind.parse().ok(),
        tariff: row.tariff.parse().ok(),
        week: offered(row).week(),
        opens: hour(&row.opens),
        closes: hour(&row.closes),
        age_from: row.age_from,
        age_to: row.age_to,
        inclusive: listed.inclusive,
        urgent: listed.urgent,
    }
}

/// Everything on the page of a location.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The location, as in the list.
    pub listed: Listed,
    /// Its organiser.
    pub organiser: Organiser,
    /// What it says about itself.
    pub introduction: String,
    /// Its web page.
    pub website: String,
    /// Its pictures.
    pub pictures: Vec<PictureShown>,
    /// The places that are really there.
    pub offered: OfferedPlaces,
    /// Whether its data can be relied on.
    pub freshness: Freshness,
    /// When it last reported a free place that is still believed.
    pub reported_free: Option<NaiveDate>,
    /// The legal rules by which it takes children; none when the law gives none.
    pub rules: Option<&'static RuleSet>,
}

/// The page of a location of this desk, or of one with which it agreed.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there or not listed.
pub async fn see(app: &App, desk: &Desk, code: &str) -> Outcome<Shown> {
    let (of, location) = listed_location(app, desk, code).await?;
    let scope = Scope::of_desk(of.id);
    let store = &app.store;
    let page = page_or_none_yet(&location, store.get(scope, location.id).await?);
    let today = app.clock.today();
    let organiser = store.get(scope, location.organiser_id).await?.ok_or(Refusal::NotFound)?;
    let places = store.live_places_at(scope, location.id).await?;
    let open = domain::places::FreePlaceState::Open.word();
    let reported = places
        .iter()
        .filter(|place| place.state == open && place.expires_on >= today)
        .map(|place| domain::clock::brussels_date(place.created_at))
        .max();
    let term = terms::in_force(today)?.location_freshness_days.value;
    Ok(Shown {
        organiser,
        pictures: store.pictures_of(scope, location.id).await?,
        offered: offered(&location),
        freshness: Freshness::of(location.confirmed_on, today, term),
        reported_free: reported,
        rules: rules_of(&location, today)?,
        introduction: page.introduction.clone(),
        website: page.website.clone(),
        listed: show(location, &of, &page, None, reported.is_some()),
    })
}

/// A location that is listed, with the desk to which it belongs.
async fn listed_location(app: &App, desk: &Desk, code: &str) -> Outcome<(Desk, Location)> {
    let neighbours = app.store.neighbours(Scope::of_desk(desk.id)).await?;
    for of in std::iter::once(desk).chain(&neighbours) {
        let scope = Scope::of_desk(of.id);
        let Some(location) = app.store.by_code::<Location>(scope, code).await? else { continue };
        let page = page_or_none_yet(&location, app.store.get(scope, location.id).await?);
        return if page.listed { Ok((of.clone(), location)) } else { Err(Refusal::NotFound) };
    }
    Err(Refusal::NotFound)
}

fn rules_of(location: &Location, today: NaiveDate) -> Outcome<Option<&'static RuleSet>> {
    let book = RuleBook::embedded().map_err(|errors| StoreError::Unreadable {
        column: "rules/priority.toml",
        problem: format!("{errors:?}"),
    })?;
    let dates = RuleDates { request: today, decision: today };
    let tier = location.tier.parse().ok();
    Ok(tier.and_then(|tier| book.in_force(tier, dates)))
}

/// Codes of the locations that a search engine may know, with the day their data were
/// checked: those of this desk alone, so that each is known at one address.
///
/// # Errors
/// When the database fails.
pub async fn own_codes(app: &App, desk: &Desk) -> Outcome<Vec<(String, Option<NaiveDate>)>> {
    let listed = listed_of(app, desk, None).await?;
    Ok(listed.into_iter().map(|one| (one.location.code, one.location.confirmed_on)).collect())
}

/// The word for what a place is.
#[must_use]
pub const fn spot_word(spot: &Spot) -> &'static str {
    match spot.kind {
        SpotKind::Postcode => "postcode",
        SpotKind::Town => "town",
        SpotKind::Station => "station",
    }
}
