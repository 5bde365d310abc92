//! The desk puts a request to locations.

use super::{Addressed, Candidacy, is_looking, tell};
use crate::caller::{FormKey, Start};
use crate::candidacies::shown::{self, ForWhom};
use crate::forms::{Errors, Problem};
use crate::locations::Location;
use crate::policy::Action;
use crate::proposals::{self, Suiting};
use crate::{Caller, Outcome, Refusal, Why, terms};
use chrono::NaiveDate;
use domain::calendar::SchoolCalendar;
use domain::candidacies::{Obstacle, Offer, due, neutral_order, obstacles};
use domain::families::Birth;
use domain::messages::MessageTemplate;
use domain::places::{LocationKind, Tariff};
use domain::requests::Wish;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use store::entities::request;
use store::locations::Within;
use uuid::Uuid;

/// A location that can be asked.
#[derive(Debug, Clone)]
pub struct Choice {
    /// The location.
    pub location: Location,
    /// Its place in the family's own list, from 1.
    pub preferred: Option<usize>,
    /// Why it does not suit at first sight.
    pub obstacles: Vec<Obstacle>,
    /// Places that are free now.
    pub open_places: usize,
    /// Whether a free place answers what the family said it can accept.
    pub has_fitting_place: bool,
    /// Whether it was asked and not closed.
    pub asked: bool,
    /// Whether the page ticks it beforehand.
    pub ticked: bool,
}

/// What the page to ask locations shows.
#[derive(Debug, Clone)]
pub struct Options {
    /// Code of the request.
    pub request: String,
    /// Name of the family.
    pub family: String,
    /// First name of the child.
    pub child: String,
    /// Its number in the family; 0 for an only child.
    pub child_number: i32,
    /// What is looked for.
    pub wanted: shown::Wanted,
    /// Whether care is needed soon.
    pub soon: bool,
    /// Whether care is still looked for, so that locations can be asked.
    pub is_looking: bool,
    /// The day by which an answer to a question of today is due.
    pub due_on: NaiveDate,
    /// The free places that fit, for who may propose them.
    pub suiting: Vec<Suiting>,
    /// Since when the child can go to school, when that is by the first day.
    pub school_since: Option<NaiveDate>,
    /// The locations: the family's own list first, then what suits, then the others.
    pub choices: Vec<Choice>,
    /// What was asked already.
    pub asked: Vec<Addressed>,
}

async fn load(caller: &Caller, code: &str) -> Outcome<(store::Scope, request::Model)> {
    let scope = caller.scope(Action::ForwardRequest)?;
    let found = caller.app.store.by_code(scope, code).await?;
    Ok((scope, found.ok_or(Refusal::NotFound)?))
}

/// The locations that can be asked about a request, and those that were.
///
/// # Errors
/// [`Refusal::NotFound`] when the request is not there.
pub async fn options(caller: &Caller, code: &str) -> Outcome<Options> {
    let (scope, request) = load(caller, code).await?;
    caller.looked_at(Action::ForwardRequest, "request", request.id).await?;
    let store = &caller.app.store;
    let today = caller.today();
    let behind = store.behind(scope, [request.id]).await?;
    let behind = behind.get(&request.id).ok_or(Refusal::NotFound)?;
    let rows = store.candidacies_of_request(scope, request.id).await?;
    let locations = store.all_locations(scope, Within::Desk).await?;
    let open: HashSet<Uuid> =
        rows.iter().filter(|row| row.closed_at.is_none()).map(|row| row.location_id).collect();
    let mut free: HashMap<Uuid, usize> = HashMap::new();
    for place in store.open_places(scope).await? {
        *free.entry(place.location_id).or_default() += 1;
    }
    let suiting = proposals::places_for(caller, scope, &request).await?;
    let wish: Option<Wish> = serde_json::from_str(&behind.wish).ok();
    let birth = Birth::from_dates(behind.child.birth_date, behind.child.due_date);
    let first_day = request.wish_start.max(today);
    let entry = birth.date().and_then(|born| SchoolCalendar::default().earliest_entry(born));
    let school_since = entry.map(|entry| entry.date).filter(|since| *since <= first_day);
    let choices = locations
        .iter()
        .map(|location| {
            let places = free.get(&location.id).copied().unwrap_or_default();
            let fits = suiting.locations.contains(&location.id);
            let asked = open.contains(&location.id);
            let choice = choice(location, wish.as_ref(), birth, (places, fits), asked);
            Choice { ticked: choice.ticked && school_since.is_none(), ..choice }
        })
        .collect();
    let by_id: HashMap<Uuid, &Location> = locations.iter().map(|row| (row.id, row)).collect();
    let asked: Vec<Addressed> = rows
        .into_iter()
        .filter_map(|row| {
            let location = *by_id.get(&row.location_id)?;
            Some(shown::shown(row, location, behind, ForWhom::Desk, today))
        })
        .collect();
    let family = &behind.family;
    Ok(Options {
        family: format!("{} {}", family.given_name, family.family_name).trim().to_owned(),
        child: behind.child.given_name.clone(),
        child_number: behind.child_number,
        wanted: shown::wanted(behind, None),
        soon: request.urgent,
        is_looking: is_looking(&request),
        due_on: due_on(today)?,
        suiting: if caller.can(Action::Propose) { suiting.best } else { Vec::new() },
        school_since,
        choices: in_order(&request.code, choices),
        asked,
        request: request.code,
    })
}

pub(crate) fn due_on(today: NaiveDate) -> Outcome<NaiveDate> {
    let days = terms::in_force(today)?.location_answer_days.value;
    Ok(due(today, u32::from(days)))
}

/// What of a location matters to whether it suits a wish.
pub(crate) fn offer_of(location: &Location) -> Offer {
    Offer {
        kind: location.kind.parse().unwrap_or(LocationKind::Group),
        tariff: location.tariff.parse().unwrap_or(Tariff::Mixed),
        age_from: location.age_from,
        age_to: location.age_to,
    }
}

fn choice(
    location: &Location,
    wish: Option<&Wish>,
    birth: Birth,
    (open_places, has_fitting_place): (usize, bool),
    asked: bool,
) -> Choice {
    let offer = offer_of(location);
    let listed = wish.map(|wish| wish.locations.as_slice()).unwrap_or_default();
    let preferred = listed.iter().position(|code| *code == location.code).map(|at| at + 1);
    let obstacles = wish.map(|wish| obstacles(wish, birth, offer)).unwrap_or_default();
    let suits = obstacles.is_empty();
    Choice {
        location: location.clone(),
        preferred,
        open_places,
        has_fitting_place,
        asked,
        // The family's own list; without one, where a fitting place is free. Never what does
        // not suit: that is for the desk to tick.
        ticked: !asked
            && suits
            && (preferred.is_some() || (listed.is_empty() && has_fitting_place)),
        obstacles,
    }
}

/// The family's ranking first; among the others no location always stands first.
fn in_order(request: &str, mut choices: Vec<Choice>) -> Vec<Choice> {
    choices.sort_by_cached_key(|choice| {
        (
            choice.preferred.unwrap_or(usize::MAX),
            !choice.obstacles.is_empty(),
            !choice.has_fitting_place,
            neutral_order(request, &choice.location.code),
        )
    });
    choices
}

/// What was ticked.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AskForm {
    /// Codes of locations.
    pub locations: Vec<String>,
}

/// What came of asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// Locations that were asked now.
    pub now: usize,
    /// Locations that were asked before, and were not asked again.
    pub before: usize,
}

impl Asked {
    fn read(outcome: &str) -> Self {
        let mut numbers = outcome.split(' ').map(|number| number.parse().unwrap_or_default());
        let (now, before) = (numbers.next(), numbers.next());
        Self { now: now.unwrap_or_default(), before: before.unwrap_or_default() }
    }
}

/// Puts a request to locations and tells each by mail. Those that were asked already are passed over.
///
/// # Errors
/// [`Refusal::Invalid`] when no location is ticked, or one is not of this desk;
/// [`Refusal::NotPossible`] when the request is closed.
pub async fn ask(caller: &Caller, code: &str, form: &AskForm, key: FormKey) -> Outcome<Asked> {
    let (scope, found) = load(caller, code).await?;
    let ticked: HashSet<&str> = form.locations.iter().map(String::as_str).collect();
    if ticked.is_empty() {
        return Err(Errors::one("locations", Problem::NothingTicked).into());
    }
    let locations = caller.app.store.all_locations(scope, Within::Desk).await?;
    let chosen: Vec<&Location> =
        locations.iter().filter(|row| ticked.contains(row.code.as_str())).collect();
    if chosen.len() != ticked.len() {
        return Err(Errors::one("locations", Problem::NotAChoice).into());
    }
    let today = caller.today();
    let due_on = due_on(today)?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(outcome) => return Ok(Asked::read(&outcome)),
        Start::Fresh(change) => change,
    };
    // Locked, so that two colleagues cannot ask the same location at once.
    let request: Option<request::Model> = change.tx.lock(scope, found.id).await?;
    let request = request.ok_or(Refusal::NotFound)?;
    if !is_looking(&request) {
        return Err(Refusal::NotPossible(Why::RequestClosed));
    }
    let already = change.tx.locations_asked(scope, request.id).await?;
    let mut asked = Asked { now: 0, before: 0 };
    for location in chosen {
        if already.contains(&location.id) {
            asked.before += 1;
            continue;
        }
        let row = blank(caller, &request, location.id, today, due_on);
        change.note(Action::ForwardRequest, "candidacy", row.id, &["all"]);
        change.tx.insert(row.clone()).await?;
        tell(&change, caller, location, &row, MessageTemplate::Candidacy).await?;
        asked.now += 1;
    }
    if asked.now > 0 && request.last_activity_on < today {
        change.tx.update(request::Model { last_activity_on: today, ..request }).await?;
    }
    change.commit(&format!("{} {}", asked.now, asked.before)).await?;
    Ok(asked)
}

/// A question to a location that is not answered yet, about all that is looked for.
pub(crate) fn blank(
    caller: &Caller,
    request: &request::Model,
    location: Uuid,
    asked_on: NaiveDate,
    due_on: NaiveDate,
) -> Candidacy {
    Candidacy {
        id: Uuid::now_v7(),
        desk_id: request.desk_id,
        code: caller.code(),
        request_id: request.id,
        location_id: location,
        asked_on,
        asked_at: Some(caller.now()),
        due_on,
        answer: None,
        answer_reason: String::new(),
        answer_note: String::new(),
        offered_week: None,
        asked_week: None,
        asked_start: None,
        offered_start: None,
        answered_at: None,
        closed_at: None,
        closed_word: String::new(),
        version: 1,
    }
}
