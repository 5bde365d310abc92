//! Why a family stands where it stands in a plan, without naming another family.

use super::order::MOST_PRIORITY;
use super::passing::by_hand;
use super::plans::ANSWERED;
use super::week_of;
use domain::week::WeekPattern;
use matching::rounds::document::{Request, Wanted};
use matching::rounds::plan::{By, Given, Outcome as Placed};
use matching::rounds::{Document, Plan};
use std::collections::BTreeSet;

/// One thing that speaks for or against.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// Fixed by the desk, with why: a word of [`super::GROUNDS`].
    ByHand(String),
    /// The family said yes, or is thinking about it.
    Answered,
    /// All days that are asked, when they are asked.
    All,
    /// Days fewer than are asked, and whether the family said that this is fine.
    FewerDays(u32, bool),
    /// Weeks later than asked, and whether the family said that this is fine.
    Later(i64, bool),
    /// A place that is not within what the family asked.
    NotAsked,
    /// With its brothers and sisters, as the family wishes.
    Together,
    /// What counts for it there, as words of facts.
    Counts(Vec<String>),
    /// No free place of the round is within what the family said it wants.
    NoneFits,
    /// The desk does not want this place for this family, or the family said no there.
    Forbidden(String),
    /// These parts of the week went to a family that goes first by this fact.
    First(String, WeekPattern, String),
    /// These parts of the week went to a family that goes first by the draw.
    Draw(String, WeekPattern),
    /// These parts of the week went to a family that counts for a share of the law.
    Share(String, WeekPattern),
    /// These parts of the week were fixed by people for another family, with why; promised
    /// before when that is empty.
    Fixed(String, WeekPattern, String),
    /// By this fact the law put the family first at a place that people fixed for another, with
    /// why.
    PassedByHand(String, String, String),
    /// The place has too few of the days, or comes free too late.
    TooLittle(String),
}

/// So many places are told of, of a family without one.
const MOST_TOLD: usize = 3;

/// Why a family got what it got.
pub(super) fn reasons(document: &Document, plan: &Plan, request: &Request) -> Vec<Reason> {
    match plan.outcome(&request.id).and_then(|outcome| outcome.place.as_ref()) {
        Some(given) => served(document, request, given),
        None => not_served(document, plan, request),
    }
}

fn served(document: &Document, request: &Request, given: &Given) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if given.by == By::Pin {
        let pin = document.pins.iter().find(|pin| pin.request == request.id);
        let answered = pin.is_some_and(|pin| pin.reason == ANSWERED);
        let ground = pin.map(|pin| pin.reason.clone()).unwrap_or_default();
        reasons.push(if answered { Reason::Answered } else { Reason::ByHand(ground) });
    }
    if !request.places.iter().any(|wanted| wanted.location == given.location) {
        reasons.push(Reason::NotAsked);
    }
    let fewer = request.days.days().count().saturating_sub(given.days.days().count());
    let weeks = (given.start - request.start).num_days() / 7;
    match u32::try_from(fewer).unwrap_or_default() {
        0 if weeks == 0 => reasons.push(Reason::All),
        0 => {}
        fewer => {
            let kept = request.keep.without(given.days).is_empty();
            let fine = kept && fewer <= u32::from(request.fewer_days);
            reasons.push(Reason::FewerDays(fewer, fine));
        }
    }
    if weeks > 0 {
        reasons.push(Reason::Later(weeks, weeks <= i64::from(request.later_weeks)));
    }
    let wanted = request.places.iter().find(|wanted| wanted.location == given.location);
    let at = document.locations.iter().find(|one| one.id == given.location);
    let shares = at.into_iter().flat_map(|at| &at.reserves).map(|share| share.fact.as_str());
    let counts: Vec<String> = criteria(document, &given.location)
        .filter(|(_, most)| *most <= MOST_PRIORITY)
        .map(|(fact, _)| fact)
        .chain(shares)
        .filter(|fact| value(request, wanted, fact) > 0)
        .map(str::to_owned)
        .collect();
    if given.by == By::Together {
        reasons.push(Reason::Together);
    }
    if !counts.is_empty() {
        reasons.push(Reason::Counts(counts));
    }
    reasons
}

fn not_served(document: &Document, plan: &Plan, request: &Request) -> Vec<Reason> {
    if request.places.is_empty() {
        return vec![Reason::NoneFits];
    }
    let places = request.places.iter().take(MOST_TOLD);
    places.map(|wanted| not_here(document, plan, request, wanted)).collect()
}

fn not_here(document: &Document, plan: &Plan, request: &Request, wanted: &Wanted) -> Reason {
    let place = wanted.location.clone();
    let forbidden =
        document.forbidden.iter().any(|pair| pair.request == request.id && pair.location == place);
    if forbidden {
        return Reason::Forbidden(place);
    }
    let there = plan.outcomes.iter().filter_map(|outcome| Some((outcome, holds(outcome, &place)?)));
    let full = there.filter(|(_, given)| !given.days.and(request.days).is_empty());
    let mut parts = WeekPattern::EMPTY;
    let mut by: BTreeSet<Decides> = BTreeSet::new();
    for (outcome, given) in full {
        parts = parts.or(week_of(given.days.and(request.days)));
        if given.by == By::Pin {
            let mut pins = by_hand(document);
            let ground = pins.find(|pin| pin.request == outcome.request);
            let ground = ground.map(|pin| pin.reason.clone()).unwrap_or_default();
            return Reason::Fixed(place, parts, ground);
        }
        by.insert(decides(document, request, wanted, &outcome.request));
    }
    let first = by.into_iter().next_back();
    match first {
        None => Reason::TooLittle(place),
        Some(Decides::Draw) => Reason::Draw(place, parts),
        Some(Decides::Share) => Reason::Share(place, parts),
        Some(Decides::Criterion(at)) => {
            let fact = criteria(document, &place).nth(at).map(|(fact, _)| fact.to_owned());
            Reason::First(place, parts, fact.unwrap_or_default())
        }
    }
}

fn holds<'a>(outcome: &'a Placed, place: &str) -> Option<&'a Given> {
    outcome.place.as_ref().filter(|given| given.location == place)
}

/// What puts another before this one.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Decides {
    Draw,
    Share,
    /// The number of the criterion.
    Criterion(usize),
}

fn decides(document: &Document, one: &Request, wanted: &Wanted, other: &str) -> Decides {
    let Some(other) = document.requests.iter().find(|request| request.id == other) else {
        return Decides::Draw;
    };
    let there = other.places.iter().find(|place| place.location == wanted.location);
    let values = |fact: &str| (value(other, there, fact), value(one, Some(wanted), fact));
    let first = criteria(document, &wanted.location)
        .map(|(fact, _)| values(fact))
        .enumerate()
        .find(|(_, (its, own))| its != own);
    let at = document.locations.iter().find(|place| place.id == wanted.location);
    let shares = at.map(|at| at.reserves.as_slice()).unwrap_or_default();
    let by_share = shares.iter().map(|share| values(&share.fact)).any(|(its, own)| its > own);
    match first {
        Some((number, (its, own))) if its > own => Decides::Criterion(number),
        _ if by_share => Decides::Share,
        Some((number, _)) => Decides::Criterion(number),
        None => Decides::Draw,
    }
}

/// The first fact on which the law tells two requests apart at a place, when it puts the first
/// of them before the other.
pub(super) fn law_puts_first(
    document: &Document,
    one: &str,
    other: &str,
    place: &str,
) -> Option<String> {
    let find = |code: &str| document.requests.iter().find(|request| request.id == code);
    let (one, other) = (find(one)?, find(other)?);
    let at = document.locations.iter().find(|at| at.id == place)?;
    let rule = document.rules.iter().find(|rule| rule.id == at.rule)?;
    let has = |request: &Request, fact: &str| {
        value(request, request.places.iter().find(|wanted| wanted.location == place), fact)
    };
    let legal = rule.criteria.iter().filter(|criterion| criterion.legal);
    let mut differ = legal.map(|criterion| criterion.fact.as_str());
    let fact = differ.find(|fact| has(one, fact) != has(other, fact))?;
    (has(one, fact) > has(other, fact)).then(|| fact.to_owned())
}

/// The facts that count at a place, most important first, with their highest value.
pub(super) fn criteria<'a>(
    document: &'a Document,
    place: &str,
) -> impl Iterator<Item = (&'a str, u8)> + 'a {
    let at = document.locations.iter().find(|one| one.id == place);
    let rule = at.and_then(|at| document.rules.iter().find(|rule| rule.id == at.rule));
    let criteria = rule.map(|rule| rule.criteria.as_slice()).unwrap_or_default();
    criteria.iter().map(|one| (one.fact.as_str(), one.most))
}

fn value(request: &Request, wanted: Option<&Wanted>, fact: &str) -> u8 {
    let here = wanted.and_then(|wanted| wanted.facts.get(fact));
    here.or_else(|| request.facts.get(fact)).copied().unwrap_or_default()
}
