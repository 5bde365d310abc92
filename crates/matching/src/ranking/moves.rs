//! What would change a request's place in the order for a free place: something that nobody
//! noted yet, or more room that the family leaves. What is worth asking is then seen.

use super::{Key, Order, criteria, is_open, positions};
use crate::candidates::{Candidate, Standing};
use crate::fitting::fitting;
use crate::order::Criterion;
use chrono::NaiveDate;
use domain::places::FreePlace;
use std::collections::{HashMap, HashSet};

/// Something that would put a request further on, if it held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// A criterion of the order.
    Criterion(Criterion),
    /// Fewer days would do.
    FewerDays,
    /// Other days would do.
    OtherDays,
    /// A later start would do.
    LaterStart,
}

/// A move and where it would lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moved {
    /// What would have to hold.
    pub by: Move,
    /// The place in the whole order then, from 1.
    pub position: usize,
}

/// For each of these requests what would put it further on, the furthest first; everybody
/// else as they are.
#[must_use]
pub fn moves(
    place: &FreePlace,
    candidates: &[Candidate],
    order: &Order,
    today: NaiveDate,
    codes: &HashSet<String>,
) -> HashMap<String, Vec<Moved>> {
    let criteria = criteria(order);
    let mut keys = Vec::with_capacity(candidates.len());
    for candidate in candidates {
        if let Ok(fit) = fitting(place, candidate, today, order.hold_days) {
            keys.push(Key::of(&criteria, candidate, &fit, order.tie));
        }
    }
    let shown: Vec<&Candidate> =
        candidates.iter().filter(|one| codes.contains(&one.code)).collect();
    // What each would be, and by what.
    let supposed: Vec<(Option<Move>, Candidate)> = shown
        .iter()
        .flat_map(|one| {
            let then = possible(&criteria, one).map(|by| (Some(by), if_held(one, by)));
            std::iter::once((None, (*one).clone())).chain(then)
        })
        .collect();
    let mut asked: Vec<(Key, Option<Move>)> = supposed
        .iter()
        .filter_map(|(by, then)| {
            let fit = fitting(place, then, today, order.hold_days).ok()?;
            Some((Key::of(&criteria, then, &fit, order.tie), *by))
        })
        .collect();
    asked.sort_unstable_by_key(|(one, _)| *one);
    let sorted: Vec<Key> = asked.iter().map(|(key, _)| *key).collect();
    let mut now: HashMap<&str, usize> = HashMap::new();
    let mut then: HashMap<&str, Vec<Moved>> = HashMap::new();
    for ((key, by), position) in asked.iter().zip(positions(&sorted, &keys)) {
        match by {
            None => drop(now.insert(key.code, position)),
            Some(by) => then.entry(key.code).or_default().push(Moved { by: *by, position }),
        }
    }
    let mut found = HashMap::new();
    for (code, mut moved) in then {
        // One that is not in the order now comes in by a move.
        let own = now.get(code).copied().unwrap_or(usize::MAX);
        moved.retain(|one| one.position < own);
        moved.sort_by_key(|one| one.position);
        if !moved.is_empty() {
            found.insert(code.to_owned(), moved);
        }
    }
    found
}

/// What does not hold yet and could: a group that was looked at and does not hold is no
/// question any more.
fn possible<'a>(
    criteria: &'a [Criterion],
    one: &'a Candidate,
) -> impl Iterator<Item = Move> + use<'a> {
    let open = |criterion: &Criterion| match criterion {
        Criterion::Law(set) => is_open(one, *set),
        other => !other.holds(one) && *other != Criterion::Preferred,
    };
    let asked = criteria.iter().filter(move |criterion| open(criterion));
    let room = one.wish.flexibility;
    let more = [
        (!room.fewer_days, Move::FewerDays),
        (!room.other_days, Move::OtherDays),
        (!room.later_start, Move::LaterStart),
    ];
    let more = more.into_iter().filter(|(open, _)| *open).map(|(_, by)| by);
    asked.map(|criterion| Move::Criterion(*criterion)).chain(more)
}

fn if_held(one: &Candidate, by: Move) -> Candidate {
    let mut then = one.clone();
    match by {
        Move::Criterion(Criterion::Law(set)) => {
            let at = usize::from(set);
            if then.law.len() <= at {
                then.law.resize(at + 1, Vec::new());
            }
            if let Some(known) = then.law.get_mut(at) {
                *known = vec![Standing::Absolute { label: String::new(), order: 0 }];
            }
        }
        Move::Criterion(Criterion::Urgent) => then.urgent = true,
        Move::Criterion(Criterion::Sibling) => then.sibling_at_location = true,
        Move::Criterion(Criterion::Preferred) => then.preferred_rank = Some(0),
        Move::FewerDays => then.wish.flexibility.fewer_days = true,
        Move::OtherDays => then.wish.flexibility.other_days = true,
        Move::LaterStart => then.wish.flexibility.later_start = true,
    }
    then
}
