//! Free places as the "locations" of the file of a round. Places of one location that are
//! alike but for their codes are one of them with as many places, so that children can go
//! there together; what a plan gives can still be proposed from one place for each child.

use super::parts_of;
use crate::locations::Location;
use chrono::NaiveDate;
use domain::week::{WeekPattern, monday_of};
use matching::rounds::document::{self, Period, PlacesFrom, Reserve, Resource};
use matching::rounds::parts::Places;
use std::collections::BTreeMap;
use store::entities::free_place;

/// Between the codes of places that are alike.
const AND: char = '+';
/// Most places that are one, so that their codes stay short enough for the file.
const MOST_ALIKE: usize = 10;

/// Free places of one location that are alike.
pub(super) struct Site {
    /// Their codes.
    pub(super) id: String,
    /// The places, one at least.
    pub(super) places: Vec<free_place::Model>,
    /// The location.
    pub(super) at: Location,
}

/// The codes of the free places that one location of the file stands for.
pub(super) fn codes_of(id: &str) -> impl Iterator<Item = &str> {
    id.split(AND)
}

/// Joins places that are alike.
pub(super) fn sites(places: &[(free_place::Model, Location)]) -> Vec<Site> {
    let mut alike: BTreeMap<_, Vec<&(free_place::Model, Location)>> = BTreeMap::new();
    for one in places {
        let (place, at) = one;
        let key = (&at.code, place.week, place.from_day, place.until_day);
        alike.entry((key, place.age_from, place.age_to)).or_default().push(one);
    }
    let mut sites = Vec::new();
    for mut together in alike.into_values() {
        together.sort_by(|(one, _), (other, _)| one.code.cmp(&other.code));
        for some in together.chunks(MOST_ALIKE) {
            let Some((_, at)) = some.first() else { continue };
            let codes: Vec<&str> = some.iter().map(|(place, _)| place.code.as_str()).collect();
            sites.push(Site {
                id: codes.join(&AND.to_string()),
                places: some.iter().map(|(place, _)| place.clone()).collect(),
                at: at.clone(),
            });
        }
    }
    sites
}

impl Site {
    /// How many places.
    pub(super) fn number(&self) -> u8 {
        u8::try_from(self.places.len()).unwrap_or(u8::MAX)
    }

    /// The first place: the others differ in their code only.
    pub(super) fn first(&self) -> Option<&free_place::Model> {
        self.places.first()
    }

    /// As a location of the file. After its last day a place is closed for good: nobody
    /// begins there then, and whoever came before stops.
    pub(super) fn written(
        &self,
        rule: String,
        reserves: Vec<Reserve>,
        end: NaiveDate,
    ) -> Option<document::Location> {
        let place = self.first()?;
        let after = place.until_day.and_then(|last| last.succ_opt()).filter(|after| *after <= end);
        Some(document::Location {
            id: self.id.clone(),
            rule,
            resources: vec![Resource {
                id: "places".to_owned(),
                months_from: 0,
                months_until: None,
                // Who starts in the week in which a place comes free, starts when it does.
                places: vec![PlacesFrom {
                    from: monday_of(place.from_day),
                    week: places(WeekPattern::from_bits(place.week), self.number()),
                }],
            }],
            closed: after.map(|from| Period { from, until: end }).into_iter().collect(),
            reserves,
            children: Vec::new(),
        })
    }
}

/// So many places on the parts of a week.
fn places(week: WeekPattern, number: u8) -> Places {
    Places::all(0).with(parts_of(week), number)
}

/// Gives a location of the file another number of places, on the parts where it has some.
pub(super) fn set_number(at: &mut document::Location, number: u8) {
    let entries = at.resources.iter_mut().flat_map(|resource| &mut resource.places);
    for places in entries.flat_map(|entry| &mut entry.week.0) {
        *places = if *places > 0 { number } else { 0 };
    }
}
