//! The forecast (*vooruitblik*): from when there is room, at one location, at all of them
//! together, and by municipality for policy.

use super::{ChangeRow, ChildRow, capacity_of, occupants_of};
use crate::locations::{Location, one, within};
use crate::policy::Action;
use crate::{Caller, Outcome, terms};
use chrono::NaiveDate;
use domain::capacity::{Ages, Need, Occupant, Room, Week, first_room, forecast as weeks_of};
use domain::municipalities;
use std::collections::{BTreeMap, HashMap};
use store::Scope;
use store::locations::Within;
use uuid::Uuid;

pub use documents::export::{Column, Table};
pub use documents::sheets::{Cell, Value};

/// Weeks in a number of months, rounded up.
const fn weeks_in(months: u16) -> u32 {
    (months as u32 * 365).div_ceil(12 * 7)
}

/// Everything that a forecast is made of, of several locations.
struct Ground {
    locations: Vec<Location>,
    changes: Vec<ChangeRow>,
    occupants: HashMap<Uuid, Vec<Occupant>>,
    today: NaiveDate,
}

impl Ground {
    async fn of(
        caller: &Caller,
        scope: Scope,
        within: Within,
        locations: Vec<Location>,
    ) -> Outcome<Self> {
        let (store, today) = (&caller.app.store, caller.today());
        let changes = store.capacity_changes(scope, within).await?;
        let takers = store.takers(scope, within, today).await?;
        let nameless: Vec<ChildRow> = store.present_children(scope, within, today).await?;
        let occupants = occupants_of(&takers, &nameless, today);
        Ok(Self { locations, changes, occupants, today })
    }

    fn weeks(&self, location: &Location, weeks: u32, ages: Ages) -> Vec<Week> {
        let capacity = capacity_of(location, &self.changes);
        let occupants = self.occupants.get(&location.id).map_or(&[][..], Vec::as_slice);
        weeks_of(&capacity, occupants, self.today, weeks, ages)
    }
}

/// What comes free at a location, week by week, up to the end of the forecast.
///
/// # Errors
/// [`crate::Refusal::NotFound`] when it is not there.
pub async fn forecast(caller: &Caller, code: &str, ages: Ages) -> Outcome<(Location, Vec<Week>)> {
    let (scope, location) = one(caller, Action::SeeCapacity, code).await?;
    let months = terms::in_force(caller.today())?.forecast_months.value;
    let within = Within::Location(location.id);
    let ground = Ground::of(caller, scope, within, vec![location.clone()]).await?;
    let weeks = ground.weeks(&location, weeks_in(months), ages);
    Ok((location, weeks))
}

/// What somebody looks for over all locations.
#[derive(Debug, Clone, Default)]
pub struct Sought {
    /// Municipality by its NIS code; empty for all.
    pub nis: String,
    /// Of these ages.
    pub ages: Ages,
    /// Whole days a week, one at least.
    pub days: u8,
}

/// From when a location has room.
#[derive(Debug, Clone)]
pub struct Outlook {
    /// The location.
    pub location: Location,
    /// From when.
    pub room: Room,
}

/// From when each location has room that lasts; the first with room on top, those without
/// any last.
///
/// # Errors
/// When the database fails.
pub async fn outlook(caller: &Caller, sought: &Sought) -> Outcome<Vec<Outlook>> {
    let action = Action::SeeCapacity;
    let (scope, within) = (caller.scope(action)?, within(caller, action)?);
    let terms = terms::in_force(caller.today())?;
    let lasting = usize::from(terms.forecast_lasting_weeks.value);
    let weeks = weeks_in(terms.forecast_months.value);
    let ground = ground(caller, scope, within, &sought.nis).await?;
    let takes = |row: &&Location| Ages { from: row.age_from, to: row.age_to }.overlaps(sought.ages);
    let outlook = |location: &Location| Outlook {
        room: first_room(
            &ground.weeks(location, weeks, sought.ages),
            Need::Days(sought.days.max(1)),
            lasting,
        ),
        location: location.clone(),
    };
    let mut found: Vec<Outlook> = ground.locations.iter().filter(takes).map(outlook).collect();
    let order = |day: Option<NaiveDate>| day.unwrap_or(NaiveDate::MAX);
    found.sort_by_key(|one| (order(one.room.expected), order(one.room.certain)));
    Ok(found)
}

async fn ground(caller: &Caller, scope: Scope, within: Within, nis: &str) -> Outcome<Ground> {
    let mut locations = caller.app.store.all_locations(scope, within).await?;
    locations.retain(|row| nis.is_empty() || row.nis == nis);
    Ground::of(caller, scope, within, locations).await
}

/// The municipalities of the locations that this caller sees, for a choice: code and name.
///
/// # Errors
/// When the database fails.
pub async fn municipalities(caller: &Caller) -> Outcome<BTreeMap<String, String>> {
    let action = Action::SeeCapacity;
    let (scope, within) = (caller.scope(action)?, within(caller, action)?);
    let rows = caller.app.store.all_locations(scope, within).await?;
    let named = rows.into_iter().filter(|row| !row.nis.is_empty());
    Ok(named.map(|row| (row.nis.clone(), municipality(&row))).collect())
}

/// The name of the municipality of a location.
fn municipality(row: &Location) -> String {
    municipalities::by_nis(&row.nis).map_or_else(|| row.town.clone(), |known| known.name.to_owned())
}

/// Places of an area in a quarter, in halves of days a week: ten of them are a place for
/// whole weeks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Quarter {
    /// Monday of the week that was looked at: the first in which most is open.
    pub monday: NaiveDate,
    /// Offered.
    pub offered: u32,
    /// Certainly free.
    pub certain: u32,
    /// Expected to be free.
    pub expected: u32,
}

/// An area: a municipality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// Its name.
    pub name: String,
    /// Locations.
    pub locations: u32,
    /// Licensed places.
    pub licensed: u32,
    /// One for every thirteen weeks of the forecast.
    pub quarters: Vec<Quarter>,
}

/// What comes free by municipality, by name.
///
/// # Errors
/// When the database fails.
pub async fn areas(caller: &Caller, ages: Ages) -> Outcome<Vec<Area>> {
    let action = Action::SeeAreas;
    let (scope, within) = (caller.scope(action)?, within(caller, action)?);
    let weeks = weeks_in(terms::in_force(caller.today())?.forecast_months.value);
    let ground = ground(caller, scope, within, "").await?;
    let mut areas: BTreeMap<String, (u32, u32, Vec<Week>)> = BTreeMap::new();
    for location in &ground.locations {
        let its = ground.weeks(location, weeks, ages);
        let (locations, licensed, all) = areas.entry(municipality(location)).or_default();
        *locations += 1;
        *licensed += u32::try_from(location.licensed_places).unwrap_or_default();
        if all.is_empty() {
            *all = its;
        } else {
            all.iter_mut().zip(&its).for_each(|(all, its)| all.add(its));
        }
    }
    let area = |(name, (locations, licensed, weeks)): (String, (u32, u32, Vec<Week>))| Area {
        name,
        locations,
        licensed,
        quarters: weeks.chunks(13).filter_map(quarter).collect(),
    };
    Ok(areas.into_iter().map(area).collect())
}

fn quarter(weeks: &[Week]) -> Option<Quarter> {
    // Of weeks that are equally open, `rev` and `max_by_key` give the first.
    let week = weeks.iter().rev().max_by_key(|week| week.offered())?;
    let (certain, expected) = week.total();
    Some(Quarter { monday: week.monday, offered: week.offered(), certain, expected })
}
