//! Whether there is room for a reported place: a round divides what locations reported, as far
//! as their occupancy has room for it.

use crate::capacity::{capacity_of, occupants_of};
use crate::locations::Location;
use crate::{Caller, Outcome};
use chrono::{Days, NaiveDate};
use domain::capacity::{Capacity, Certainty, Occupant, Span, day};
use domain::week::{DayPart, WeekPattern, Weekday};
use std::collections::HashMap;
use store::Scope;
use store::entities::free_place;
use store::locations::Within;
use uuid::Uuid;

/// Days from the first day of a place on which there must be room.
const LOOKED_AT: u64 = 28;

/// A reported place with its location.
type At = (free_place::Model, Location);

/// The places for which there is room, each after those before it, and how many others there
/// are. A location that did not tell how many places it has is believed.
pub(super) async fn with_room(
    caller: &Caller,
    scope: Scope,
    mut places: Vec<At>,
) -> Outcome<(Vec<At>, usize)> {
    let today = caller.today();
    let store = &caller.app.store;
    let changes = store.capacity_changes(scope, Within::Desk).await?;
    let takers = store.takers(scope, Within::Desk, today).await?;
    let nameless = store.present_children(scope, Within::Desk, today).await?;
    let mut there: HashMap<Uuid, Vec<Occupant>> = occupants_of(&takers, &nameless, today);
    places.sort_by(|(one, _), (other, _)| {
        (one.from_day, &one.code).cmp(&(other.from_day, &other.code))
    });
    let all = places.len();
    places.retain(|(place, location)| {
        let capacity = capacity_of(location, &changes);
        let here = there.entry(location.id).or_default();
        let span = Span { from: place.from_day.max(today), until: place.until_day };
        let week = WeekPattern::from_bits(place.week);
        let room = capacity.standard.is_empty() || has_room(&capacity, here, week, span);
        if room {
            here.push(Occupant {
                number: 1,
                week,
                span,
                certainty: Certainty::Planned,
                birth: None,
                leaves: None,
            });
        }
        room
    });
    let no_room = all - places.len();
    Ok((places, no_room))
}

/// Whether one child more can come on these parts of the week: on every day on which there is
/// care, and there is one at least. Who may be gone to school by then counts as gone, as the
/// location says that the place is free.
fn has_room(capacity: &Capacity, there: &[Occupant], week: WeekPattern, span: Span) -> bool {
    let days = (0..LOOKED_AT).map_while(|more| span.from.checked_add_days(Days::new(more)));
    let days = days.filter(|date: &NaiveDate| span.covers(*date));
    let mut open = false;
    for date in days {
        let seen = day(capacity, there, date);
        if seen.closed.is_some() {
            continue;
        }
        let mut parts =
            DayPart::ALL.iter().filter(|part| week.has(Weekday::of(date), **part)).peekable();
        open |= parts.peek().is_some();
        if parts.any(|part| seen.part(*part).free().expected == 0) {
            return false;
        }
    }
    open
}
