//! The placement board (*plaatsbord*): open requests on one side, places on the other. A
//! colleague provisionally puts a child at a location, a *sketch*; it takes a place as a draft
//! at once. The sketches of a location go to it together; what it confirms is proposed to the
//! family. How well a location fits is in [`domain::board`].

mod asking;
mod confirming;
mod sketching;

pub use asking::ask;
pub(crate) use confirming::follow;
pub use confirming::{Batch, ConfirmForm, Confirmed, batch, confirm};
pub use sketching::{Made, SketchForm, Sketching, change, made, make, restore, to_make, withdraw};
pub use store::entities::sketch::Model as Sketch;

use crate::candidacies::{ForWhom, Wanted as Sought, offer_of, wanted};
use crate::capacity::{ChangeRow, ChildRow, Stretch, capacity_of, occupants_of};
use crate::locations::Location;
use crate::policy::Action;
use crate::requests::{self, RequestLine};
use crate::{Caller, Outcome, Refusal, terms};
use chrono::{DateTime, NaiveDate, Utc};
use domain::board::{Fit, Moment, Spot, crowded, fit, fullest};
use domain::candidacies::{Obstacle, neutral_order, obstacles};
use domain::capacity::{Ages, Capacity, Day, Need, Occupant, day, first_room, forecast};
use domain::families::Birth;
use domain::requests::Wish;
use domain::week::{DayPart, WeekPattern};
use std::collections::HashMap;
use store::candidacies::Behind;
use store::capacity::Taker;
use store::entities::request;
use store::locations::Within;
use store::requests::RequestFilter;
use store::{Page, Scope};
use uuid::Uuid;

/// What is looked at on the board.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// Part of a name, a phone number or a code.
    pub text: String,
    /// Which requests.
    pub filter: RequestFilter,
    /// Page of the requests, from 1.
    pub page: u64,
    /// Code of the request that was chosen; empty for none.
    pub request: String,
    /// Which days of the locations.
    pub stretch: Stretch,
    /// A day of them; without one the first day of the request that was chosen, or today.
    pub day: Option<NaiveDate>,
    /// For children of these ages.
    pub ages: Ages,
    /// Part of the name or town of a location; empty for all.
    pub place: String,
    /// Page of the locations, from 1.
    pub places_page: u64,
}

/// A sketch as a colleague sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sketched {
    /// Its code.
    pub code: String,
    /// Code of the request.
    pub request: String,
    /// First name of the child; empty when not known or not born.
    pub child: String,
    /// Its number in the family.
    pub child_number: i32,
    /// Name of the location.
    pub location: String,
    /// Parts of the week.
    pub week: WeekPattern,
    /// First day.
    pub from: NaiveDate,
    /// Who made or changed it.
    pub made_by: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Whether it was put to the location, which did not answer yet.
    pub asked: bool,
}

/// The request that was chosen.
#[derive(Debug, Clone)]
pub struct Chosen {
    /// Its code.
    pub code: String,
    /// Name of the family.
    pub family: String,
    /// First name of the child; empty when not known or not born.
    pub child: String,
    /// Its number in the family.
    pub child_number: i32,
    /// When the child was or will be born.
    pub birth: Birth,
    /// What is looked for.
    pub wanted: Sought,
    /// Whether care is needed soon.
    pub soon: bool,
    /// Where it stands on the board already.
    pub sketches: Vec<Sketched>,
    /// What the form to sketch sends along, to notice what colleagues do meanwhile.
    pub mark: String,
}

/// How a location suits the request that was chosen.
#[derive(Debug, Clone)]
pub struct Suits {
    /// The first day that was looked at: the one that is asked, or today when that is past.
    pub from: NaiveDate,
    /// What there is on each asked part of the week from the first day on.
    pub fit: Fit,
    /// Why it does not suit at first sight.
    pub obstacles: Vec<Obstacle>,
    /// Its place in the family's own list, from 1.
    pub preferred: Option<usize>,
    /// From when all that is asked has a place, when that is later; none when that is not in
    /// sight.
    pub room_from: Option<NaiveDate>,
}

/// A location on the board.
#[derive(Debug, Clone)]
pub struct Place {
    /// The location.
    pub location: Location,
    /// The fullest moment of each part of the week in the days that are looked at.
    pub moments: Vec<Moment>,
    /// Who stands there, the first to begin on top.
    pub sketches: Vec<Sketched>,
    /// How it suits the request that was chosen.
    pub suits: Option<Suits>,
}

/// The board.
#[derive(Debug, Clone)]
pub struct Board {
    /// Open requests.
    pub requests: Page<RequestLine>,
    /// Who put a request on the board, by its code.
    pub sketched: HashMap<String, Vec<Sketched>>,
    /// The request that was chosen.
    pub chosen: Option<Chosen>,
    /// The locations: those that suit best first, or by name.
    pub places: Page<Place>,
    /// First and last day that are looked at.
    pub days: (NaiveDate, NaiveDate),
    /// Changes as soon as a sketch is made, changed or withdrawn.
    pub mark: String,
}

/// The board.
///
/// # Errors
/// [`Refusal::NotFound`] when the request that was chosen is not there.
pub async fn see(caller: &Caller, wanted: &Wanted) -> Outcome<Board> {
    let scope = caller.scope(Action::SeeBoard)?;
    let store = &caller.app.store;
    let mark = store.mark_of_sketches(scope).await?;
    let requests = requests::list(caller, &wanted.text, &wanted.filter, wanted.page).await?;
    let chosen = match wanted.request.as_str() {
        "" => None,
        code => Some(chosen(caller, scope, code).await?),
    };
    let starts = chosen.as_ref().map(|(chosen, _)| chosen.wanted.start.max(caller.today()));
    let days = wanted.stretch.around(wanted.day.or(starts).unwrap_or(caller.today()));
    let ground = Ground::of(caller, scope, Within::Desk, days.0.min(caller.today())).await?;
    let mut locations = store.all_locations(scope, Within::Desk).await?;
    let all = shown(caller, scope, Within::Desk, &locations).await?;
    let text = wanted.place.trim().to_lowercase();
    let about = |row: &Location| format!("{} {}", row.name, row.town).to_lowercase();
    locations.retain(|row| about(row).contains(&text));
    let mut suits: HashMap<Uuid, Suits> = HashMap::new();
    if let Some((_, behind)) = &chosen {
        let occupants = ground.occupants(Some(behind.request.id));
        let seeks = Seeks::of(behind, caller.today())?;
        for location in &locations {
            let theirs = occupants.get(&location.id).map_or(&[][..], Vec::as_slice);
            suits.insert(location.id, seeks.at(location, &ground.capacity(location), theirs));
        }
        locations.sort_by_cached_key(|row| seeks.order(row, suits.get(&row.id)));
    }
    let occupants = ground.occupants(None);
    let place = |location: Location| {
        let theirs = occupants.get(&location.id).map_or(&[][..], Vec::as_slice);
        let capacity = ground.capacity(&location);
        let found = days_of(&capacity, theirs, days);
        Place {
            moments: fullest(&found, &NORMAL, wanted.ages),
            sketches: all.iter().filter(|(at, _)| *at == location.id).map(second).collect(),
            suits: suits.remove(&location.id),
            location,
        }
    };
    let places = Page::of_rows(locations, wanted.places_page).map(place);
    let mut sketched: HashMap<String, Vec<Sketched>> = HashMap::new();
    for (_, one) in all {
        sketched.entry(one.request.clone()).or_default().push(one);
    }
    let chosen = chosen.map(|(chosen, _)| chosen);
    Ok(Board { requests, sketched, chosen, places, days, mark })
}

/// A mark that changes as soon as somebody makes, changes or withdraws a sketch.
///
/// # Errors
/// When the database fails.
pub async fn mark(caller: &Caller) -> Outcome<String> {
    let scope = caller.scope(Action::SeeBoard)?;
    Ok(caller.app.store.mark_of_sketches(scope).await?)
}

/// The parts of a day on the board.
pub const NORMAL: [DayPart; 2] = [DayPart::Morning, DayPart::Afternoon];

fn second((_, one): &(Uuid, Sketched)) -> Sketched {
    one.clone()
}

fn days_of(
    capacity: &Capacity,
    occupants: &[Occupant],
    (first, last): (NaiveDate, NaiveDate),
) -> Vec<Day> {
    let days = first.iter_days().take_while(|date| *date <= last);
    days.map(|date| day(capacity, occupants, date)).collect()
}

/// What occupancy is made of, of several locations.
struct Ground {
    changes: Vec<ChangeRow>,
    takers: Vec<Taker>,
    nameless: Vec<ChildRow>,
    today: NaiveDate,
}

impl Ground {
    async fn of(caller: &Caller, scope: Scope, within: Within, from: NaiveDate) -> Outcome<Self> {
        let store = &caller.app.store;
        Ok(Self {
            changes: store.capacity_changes(scope, within).await?,
            takers: store.takers(scope, within, from).await?,
            nameless: store.present_children(scope, within, from).await?,
            today: caller.today(),
        })
    }

    fn capacity(&self, location: &Location) -> Capacity {
        capacity_of(location, &self.changes)
    }

    /// Who takes places, by location; without what is only proposed or sketched for a request.
    fn occupants(&self, without: Option<Uuid>) -> HashMap<Uuid, Vec<Occupant>> {
        let counts = |one: &&Taker| {
            one.placement_id.is_some() || without.is_none_or(|request| one.request_id != request)
        };
        let takers: Vec<Taker> = self.takers.iter().filter(counts).cloned().collect();
        occupants_of(&takers, &self.nameless, self.today)
    }
}

/// What a request looks for, to hold against locations.
struct Seeks {
    request: String,
    wish: Option<Wish>,
    birth: Birth,
    need: Need,
    start: NaiveDate,
    lasting: usize,
}

impl Seeks {
    fn of(behind: &Behind, today: NaiveDate) -> Outcome<Self> {
        let request = &behind.request;
        let week = WeekPattern::from_bits(request.need_week);
        let days = u8::try_from(request.need_days).unwrap_or_default();
        Ok(Self {
            request: request.code.clone(),
            // Of a wish that cannot be read, what the request itself keeps of it counts.
            wish: serde_json::from_str(&behind.wish).ok(),
            birth: Birth::from_dates(behind.child.birth_date, behind.child.due_date),
            need: if week.is_empty() { Need::Days(days) } else { Need::Parts(week) },
            start: request.wish_start.max(today),
            lasting: usize::from(terms::in_force(today)?.forecast_lasting_weeks.value),
        })
    }

    fn ages(&self) -> Ages {
        let months = self.birth.age_in_months(self.start).map(|months| months.max(0));
        Ages { from: months, to: months.map(|months| months + 1) }
    }

    fn at(&self, location: &Location, capacity: &Capacity, occupants: &[Occupant]) -> Suits {
        let count = u32::try_from(self.lasting).unwrap_or(u32::MAX).saturating_add(1);
        let weeks = forecast(capacity, occupants, self.start, count, self.ages());
        let fit = fit(&weeks, self.need);
        let room_from = if fit.is_whole() {
            None
        } else {
            let further = forecast(capacity, occupants, self.start, count * 2, self.ages());
            first_room(&further, self.need, self.lasting).expected
        };
        let listed = self.wish.as_ref().map(|wish| wish.locations.as_slice()).unwrap_or_default();
        let obstacles = self.wish.as_ref();
        Suits {
            from: self.start,
            fit,
            obstacles: obstacles
                .map(|wish| obstacles_of(wish, self.birth, location))
                .unwrap_or_default(),
            preferred: listed.iter().position(|code| *code == location.code).map(|at| at + 1),
            room_from,
        }
    }

    /// What suits first: no obstacles, most of what is asked, the family's own order; among
    /// equals no location always stands first.
    fn order(&self, row: &Location, suits: Option<&Suits>) -> (bool, u32, usize, u64) {
        let obstacles = suits.is_none_or(|suits| !suits.obstacles.is_empty());
        let fitting = suits.map_or(0, |suits| suits.fit.fitting());
        let preferred = suits.and_then(|suits| suits.preferred).unwrap_or(usize::MAX);
        (obstacles, u32::MAX - fitting, preferred, neutral_order(&self.request, &row.code))
    }
}

fn obstacles_of(wish: &Wish, birth: Birth, location: &Location) -> Vec<Obstacle> {
    obstacles(wish, birth, offer_of(location))
}

async fn chosen(caller: &Caller, scope: Scope, code: &str) -> Outcome<(Chosen, Behind)> {
    let store = &caller.app.store;
    let found: request::Model = store.by_code(scope, code).await?.ok_or(Refusal::NotFound)?;
    let mut behind = store.behind(scope, [found.id]).await?;
    let behind = behind.remove(&found.id).ok_or(Refusal::NotFound)?;
    caller.looked_at(Action::SeeBoard, "request", found.id).await?;
    let rows = store.sketches_of(scope, found.id).await?;
    let at = store.locations_by_id(scope, rows.iter().map(|row| row.location_id)).await?;
    let name = |id: Uuid| at.get(&id).map(|row| row.name.clone()).unwrap_or_default();
    let family = &behind.family;
    let chosen = Chosen {
        code: found.code,
        family: format!("{} {}", family.given_name, family.family_name).trim().to_owned(),
        child: behind.child.given_name.clone(),
        child_number: behind.child_number,
        birth: Birth::from_dates(behind.child.birth_date, behind.child.due_date),
        wanted: wanted(&behind, None),
        soon: behind.request.urgent,
        mark: mark_of(&rows),
        sketches: rows.iter().map(|row| sketched(row, &behind, name(row.location_id))).collect(),
    };
    Ok((chosen, behind))
}

/// What a form sends along of the sketches that its page showed.
fn mark_of(rows: &[Sketch]) -> String {
    let marks = rows.iter().map(|row| format!("{}-{}", row.code, row.version));
    marks.collect::<Vec<_>>().join(" ")
}

fn sketched(row: &Sketch, behind: &Behind, location: String) -> Sketched {
    Sketched {
        code: row.code.clone(),
        request: behind.request.code.clone(),
        child: behind.child.given_name.clone(),
        child_number: behind.child_number,
        location,
        week: WeekPattern::from_bits(row.week),
        from: row.from_day,
        made_by: row.made_by.clone(),
        at: row.at,
        asked: row.candidacy_id.is_some(),
    }
}

/// The sketches at these locations, each with the location's id.
async fn shown(
    caller: &Caller,
    scope: Scope,
    within: Within,
    locations: &[Location],
) -> Outcome<Vec<(Uuid, Sketched)>> {
    let store = &caller.app.store;
    let rows = store.living_sketches(scope, within).await?;
    let behind = store.behind(scope, rows.iter().map(|row| row.request_id)).await?;
    let names: HashMap<Uuid, &str> =
        locations.iter().map(|row| (row.id, row.name.as_str())).collect();
    let one = |row: &Sketch| {
        let behind = behind.get(&row.request_id)?;
        let name = names.get(&row.location_id).copied().unwrap_or_default().to_owned();
        Some((row.location_id, sketched(row, behind, name)))
    };
    Ok(rows.iter().filter_map(one).collect())
}
