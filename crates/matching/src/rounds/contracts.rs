//! From the few questions that a family answers to all the ways in which it could be
//! placed, the most wanted first: each place of its list, with each set of days that it can
//! do without, with each delay it accepts. Whoever places children who go together gives
//! them the same location, the same days less and the same delay.

use super::document::{Document, Held, Penalties, Request};
use super::parts::Parts;
use super::problem::parts_of;
use super::ties::number;
use std::collections::BTreeMap;

/// One way to place somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Way<'a> {
    pub location: &'a str,
    /// Days left out, as bits; Monday is the lowest.
    pub without: u8,
    /// Steps of four weeks later.
    pub delay: u8,
}

/// What a family wants for one child.
pub struct Wish<'a> {
    request: &'a Request,
    penalties: Penalties,
    /// Places in its order, those left out that may not be.
    places: Vec<&'a str>,
    /// Last start that still leaves something.
    end: u16,
    start: u16,
    /// What the place that it holds costs it: only less counts.
    below: Option<u64>,
}

impl<'a> Wish<'a> {
    /// The wish of a request; `forbidden` says which locations may not be.
    pub fn of(document: &'a Document, request: &'a Request, forbidden: &[&str]) -> Self {
        let horizon = super::weeks::Horizon::new(document.first_week, document.weeks);
        let weeks = horizon.touched(request.start, request.leaves);
        let penalties = request.penalties.unwrap_or(document.penalties);
        let places = places_in_order(document, request);
        let places: Vec<&str> =
            places.into_iter().filter(|place| !forbidden.contains(place)).collect();
        let below = request.holds.as_ref().map(|held| cost(request, held, &places, penalties));
        Self { request, penalties, places, start: weeks.start, end: weeks.end, below }
    }

    fn accepts(&self, without: u8) -> bool {
        let days = self.request.days;
        let gone = days.and(parts_of(without));
        let rest = days.without(gone);
        gone.days().count() <= usize::from(self.request.fewer_days)
            && gone.and(self.request.keep).is_empty()
            && (without == 0 || rest.days().next().is_some())
    }

    fn gone(&self, without: u8) -> u32 {
        u32::try_from(self.request.days.and(parts_of(without)).days().count()).unwrap_or(0)
    }

    fn delays(&self) -> u8 {
        let accepted = u16::from(self.request.later_weeks / 4);
        let possible = self.end.saturating_sub(self.start).saturating_sub(1) / 4;
        u8::try_from(accepted.min(possible)).unwrap_or(u8::MAX)
    }
}

/// What a place that is held costs a family, in the weights of its ways; a place that is not
/// on its list comes after it.
fn cost(request: &Request, held: &Held, places: &[&str], penalties: Penalties) -> u64 {
    let Penalties { place, day, later } = penalties;
    let rank = places.iter().position(|place| *place == held.location).unwrap_or(places.len());
    let rank = if request.ranked { rank as u64 } else { 0 };
    let gone = request.days.without(held.days).days().count() as u64;
    let weeks = u64::try_from((held.start - request.start).num_days() / 7).unwrap_or_default();
    rank * u64::from(place) + gone * u64::from(day) + weeks.div_ceil(4) * u64::from(later)
}

/// The places of a request in the order of the family; where it gave none, the nearest
/// first, by kilometre, and then by lot.
pub fn places_in_order<'a>(document: &Document, request: &'a Request) -> Vec<&'a str> {
    let mut places: Vec<_> = request.places.iter().collect();
    if !request.ranked {
        places.sort_by_cached_key(|wanted| {
            let kilometres = wanted.distance.map_or(u32::MAX, |metres| metres / 1000);
            let lot = number(&document.seed, &format!("{}|{}", request.family, wanted.location));
            (kilometres, lot, &wanted.location)
        });
    }
    places.into_iter().map(|wanted| wanted.location.as_str()).collect()
}

/// All ways for these wishes together, the most wanted first.
pub fn ways<'a>(wishes: &[Wish<'a>]) -> Vec<Way<'a>> {
    let Some((first, others)) = wishes.split_first() else {
        return Vec::new();
    };
    if wishes.iter().any(|wish| wish.start >= wish.end) {
        return Vec::new();
    }
    let delays = wishes.iter().map(Wish::delays).min().unwrap_or_default();
    let sets: Vec<(u32, u8)> = sets_of_days(wishes);
    let mut others_rank: Vec<BTreeMap<&str, usize>> = Vec::new();
    for wish in others {
        others_rank.push(wish.places.iter().enumerate().map(|(rank, at)| (*at, rank)).collect());
    }
    let below = wishes.iter().filter_map(|wish| wish.below).min();
    let mut ways = Vec::with_capacity(first.places.len() * sets.len() * (usize::from(delays) + 1));
    for (rank, location) in first.places.iter().enumerate() {
        let ranks: Option<Vec<usize>> = std::iter::once(Some(rank))
            .chain(others_rank.iter().map(|ranks| ranks.get(location).copied()))
            .collect();
        let Some(ranks) = ranks else { continue };
        let rank: usize = ranks.iter().sum();
        for (gone, without) in &sets {
            for delay in 0..=delays {
                let penalty = penalty(wishes, &ranks, *without, delay);
                if below.is_some_and(|below| penalty >= below) {
                    continue;
                }
                let way = Way { location, without: *without, delay };
                ways.push(((penalty, rank, *gone, delay, *without), way));
            }
        }
    }
    ways.sort_by(|(one, a), (other, b)| one.cmp(other).then_with(|| a.location.cmp(b.location)));
    ways.into_iter().map(|(_, way)| way).collect()
}

/// The sets of days that all can do without, with how many days that takes away in all.
fn sets_of_days(wishes: &[Wish]) -> Vec<(u32, u8)> {
    let rigid = wishes.iter().all(|wish| wish.request.fewer_days == 0);
    let last = if rigid { 0 } else { 127 };
    let wanted = wishes.iter().fold(Parts::EMPTY, |all, wish| all.or(wish.request.days));
    (0..=last)
        .filter(|set| (0..7).all(|day| set & (1 << day) == 0 || wanted.has_day(day)))
        .filter(|set| wishes.iter().all(|wish| wish.accepts(*set)))
        .map(|set| (wishes.iter().map(|wish| wish.gone(set)).sum(), set))
        .collect()
}

fn penalty(wishes: &[Wish], ranks: &[usize], without: u8, delay: u8) -> u64 {
    wishes.iter().zip(ranks).fold(0, |sum, (wish, rank)| {
        let Penalties { place, day, later } = wish.penalties;
        let rank = if wish.request.ranked { *rank as u64 } else { 0 };
        sum + rank * u64::from(place)
            + u64::from(wish.gone(without)) * u64::from(day)
            + u64::from(delay) * u64::from(later)
    })
}
