//! What else is free when somebody was first with a place: the way on for the same family.

use super::candidates::{is_open, place_of};
use crate::policy::Action;
use crate::{Caller, Outcome, Refusal};
use domain::week::WeekPattern;
use std::collections::HashMap;
use store::entities::{child, free_place, location, request};
use store::locations::Within;
use uuid::Uuid;

/// Other places named on the page; the others stand in the list of free places.
const SHOWN: usize = 10;

/// Places that could do instead.
#[derive(Debug, Clone)]
pub struct Instead {
    /// The place that is gone.
    pub gone: free_place::Model,
    /// The request that it was meant for.
    pub request: request::Model,
    /// Its child.
    pub child: child::Model,
    /// Places that are open and share a part of the week with what is looked for, those of
    /// the same location first.
    pub places: Vec<(free_place::Model, location::Model)>,
}

/// What else is free for a family, now that a place is gone.
///
/// # Errors
/// [`Refusal::NotFound`] when place or request is not there.
pub async fn instead(caller: &Caller, place: &str, request: &str) -> Outcome<Instead> {
    let scope = caller.scope(Action::Propose)?;
    let store = &caller.app.store;
    let (gone, _) = place_of(caller, scope, place).await?;
    let request: request::Model = store.by_code(scope, request).await?.ok_or(Refusal::NotFound)?;
    let child: child::Model = store.get(scope, request.child_id).await?.ok_or(Refusal::NotFound)?;
    caller.looked_at(Action::Propose, "request", request.id).await?;
    let need = WeekPattern::from_bits(request.need_week);
    let suits = |row: &free_place::Model| {
        let in_time = row.until_day.is_none_or(|until| until >= request.wish_start);
        let shared = need.is_empty() || !need.and(WeekPattern::from_bits(row.week)).is_empty();
        row.id != gone.id && is_open(row, caller.today()) && in_time && shared
    };
    let mut free: Vec<_> = store.open_places(scope).await?.into_iter().filter(suits).collect();
    free.sort_by_key(|row| (row.location_id != gone.location_id, row.from_day, row.id));
    free.truncate(SHOWN);
    let at: HashMap<Uuid, location::Model> = store
        .all_locations(scope, Within::Desk)
        .await?
        .into_iter()
        .map(|row| (row.id, row))
        .collect();
    let places = free.into_iter().filter_map(|row| {
        let location = at.get(&row.location_id)?.clone();
        Some((row, location))
    });
    Ok(Instead { places: places.collect(), gone, request, child })
}
