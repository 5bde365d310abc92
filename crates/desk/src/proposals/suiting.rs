//! Which free places fit one request: the same comparison as who fits a place, seen from the
//! family.

use super::Said;
use super::candidates::{Sets, candidate, facts, is_open, order_at, waiting_row};
use crate::{Caller, Outcome};
use chrono::NaiveDate;
use domain::week::WeekPattern;
use matching::candidates::Candidate;
use matching::fitting::Fit;
use matching::ranking::{Order, Ranked, rank};
use std::collections::{BTreeSet, HashMap, HashSet};
use store::Scope;
use store::entities::{free_place, location, request};
use store::locations::Within;
use store::proposals::Circumstances;
use uuid::Uuid;

/// Places named on the page; the others stand in the list of free places.
const SHOWN: usize = 10;

/// A free place that fits a request.
#[derive(Debug, Clone)]
pub struct Suiting {
    /// The place.
    pub place: free_place::Model,
    /// Its location.
    pub location: location::Model,
    /// How well.
    pub fit: Said,
    /// Whether it is all that was asked.
    pub whole: bool,
    /// Parts of the week to propose.
    pub week: WeekPattern,
    /// First day to propose.
    pub first_day: NaiveDate,
    /// Why here.
    pub reasons: Vec<Said>,
}

/// The free places that fit a request.
#[derive(Debug, Clone, Default)]
pub struct SuitingPlaces {
    /// The best of them; of places that are the same, one.
    pub best: Vec<Suiting>,
    /// Every location with a place that answers what the family said it can accept.
    pub locations: HashSet<Uuid>,
}

/// The free places that fit a request, the best first.
///
/// # Errors
/// When the database fails.
pub(crate) async fn places_for(
    caller: &Caller,
    scope: Scope,
    request: &request::Model,
) -> Outcome<SuitingPlaces> {
    let (store, today) = (&caller.app.store, caller.today());
    let Some(row) = waiting_row(caller, scope, request).await? else {
        return Ok(SuitingPlaces::default());
    };
    let all = store.all_locations(scope, Within::Desk).await?;
    let at: HashMap<Uuid, &location::Model> = all.iter().map(|row| (row.id, row)).collect();
    let around = Circumstances::default();
    let mut fitting = Vec::new();
    let mut same = BTreeSet::new();
    let open = store.open_places(scope).await?.into_iter().filter(|place| is_open(place, today));
    for place in open {
        let Some(location) = at.get(&place.location_id) else { continue };
        let sets = Sets::of(caller, location, &around)?;
        let one = candidate(row.clone(), &around, &sets, &location.code)?;
        let Some(ranked) = compare(&place, location, one, &Order::default(), today)? else {
            continue;
        };
        let kind = (place.location_id, place.week, place.from_day, place.until_day);
        if same.insert(kind) {
            fitting.push((ranked, place, *location));
        }
    }
    let locations = fitting.iter().filter(|(ranked, ..)| ranked.within_wish);
    let locations = locations.map(|(_, place, _)| place.location_id).collect();
    fitting.sort_by_key(|(ranked, place, _)| {
        let missing = match ranked.fit {
            Fit::Partly { missing_days, .. } => missing_days,
            Fit::Whole | Fit::LaterStart { .. } => 0,
        };
        (!ranked.within_wish, missing, ranked.first_day, place.expires_on, place.id)
    });
    let mut best = Vec::new();
    for (_, place, location) in fitting {
        if best.len() == SHOWN {
            break;
        }
        // Now with what is known of family and location: who said no, who has a child there.
        let around = store.circumstances(scope, location.id).await?;
        let one =
            candidate(row.clone(), &around, &Sets::of(caller, location, &around)?, &location.code)?;
        let order = order_at(caller, scope, location).await?;
        let one = Candidate { open_proposal: false, ..one };
        if let Some(ranked) = compare(&place, location, one, &order, today)? {
            best.push(suiting(place, location.clone(), &ranked));
        }
    }
    Ok(SuitingPlaces { best, locations })
}

fn compare(
    place: &free_place::Model,
    location: &location::Model,
    one: Candidate,
    order: &Order,
    today: NaiveDate,
) -> Outcome<Option<Ranked>> {
    Ok(rank(&facts(place, location)?, &[one], order, today).ranked.into_iter().next())
}

fn suiting(place: free_place::Model, location: location::Model, ranked: &Ranked) -> Suiting {
    Suiting {
        place,
        location,
        fit: ranked.fit.into(),
        whole: ranked.fit == Fit::Whole,
        week: ranked.offered,
        first_day: ranked.first_day,
        reasons: ranked.reasons.iter().map(Said::from).collect(),
    }
}
