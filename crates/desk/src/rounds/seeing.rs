//! A round and its plans, to read, compare and keep as files.

use super::plans::{BY_HAND, keeps, own_order, plan_of};
use super::{Head, PRIORITY, PlanRow, Reason, Round, VULNERABLE, load, load_places, week_of, why};
use crate::locations::Location;
use crate::policy::Action;
use crate::{Caller, Outcome, Refusal};
use chrono::NaiveDate;
use domain::week::WeekPattern;
use matching::rounds::document::Request;
use matching::rounds::{Document, Plan};
use std::collections::HashMap;
use store::entities::free_place;
use store::proposals::Named;
use store::rounds::Taking;
use store::{Page, Scope};

/// The figures of a plan.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figures {
    /// Requests.
    pub asked: u32,
    /// With a place.
    pub served: u32,
    /// All days, when asked.
    pub whole: u32,
    /// On fewer days.
    pub fewer: u32,
    /// Four weeks later than asked, or more.
    pub later: u32,
    /// Fixed beforehand.
    pub fixed: u32,
    /// Days a week that are asked.
    pub days_asked: u32,
    /// Days a week that are given.
    pub days_given: u32,
    /// Mean place in the families' own lists, in hundredths; none when nobody gave a list.
    pub rank: Option<u32>,
    /// Vulnerable families with a place, and in all.
    pub vulnerable: (u32, u32),
    /// Families with legal priority with a place, and in all.
    pub priority: (u32, u32),
    /// Claims that go round in circles and could not be met; the plan tells them itself.
    pub claims: usize,
}

/// A plan that was made, in a list.
#[derive(Debug, Clone)]
pub struct Made {
    /// Its row.
    pub row: PlanRow,
    /// Its figures.
    pub figures: Figures,
    /// Key of the draw.
    pub seed: String,
    /// Criteria of its own: urgent, brother or sister, waiting.
    pub order: [bool; 3],
    /// Digest of what it was made of.
    pub digest: String,
}

/// A round.
#[derive(Debug, Clone)]
pub struct RoundSeen {
    /// Its row.
    pub round: Round,
    /// Key of the draw.
    pub seed: String,
    /// Its plans, the first on top.
    pub plans: Vec<Made>,
    /// Proposals that were made from it: waiting, accepted, and refused or ended.
    pub answers: (usize, usize, usize),
}

/// What a plan gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// Code of the free place.
    pub place: String,
    /// Parts of the week.
    pub week: WeekPattern,
    /// First day.
    pub start: NaiveDate,
    /// Place of the location in the family's own list, from 1; none without a list.
    pub rank: Option<usize>,
}

/// A family in a plan.
#[derive(Debug, Clone)]
pub struct Row {
    /// Code of the request in the round.
    pub code: String,
    /// Who; none when the file is gone.
    pub named: Option<Named>,
    /// What is asked.
    pub wants: WeekPattern,
    /// When it is asked.
    pub start: NaiveDate,
    /// What it gets.
    pub offered: Option<Offered>,
    /// Why.
    pub reasons: Vec<Reason>,
    /// Code of the proposal that was made from this round, and its state.
    pub proposal: Option<(String, String)>,
    /// Whether it can be proposed now.
    pub sendable: bool,
    /// Whether something was fixed or forbidden for it by hand.
    pub by_hand: bool,
    /// Whether hands may still change it.
    pub free: bool,
}

/// A free place in a plan.
#[derive(Debug, Clone)]
pub struct PlaceRow {
    /// The place.
    pub place: free_place::Model,
    /// Its location.
    pub location: Location,
    /// Who gets parts of it: codes in the round, with the parts.
    pub given: Vec<(String, WeekPattern)>,
    /// Parts that nobody gets.
    pub left: WeekPattern,
}

/// A plan of a round.
#[derive(Debug, Clone)]
pub struct PlanSeen {
    /// The round.
    pub round: Round,
    /// The plan.
    pub made: Made,
    /// Families: those with a place first.
    pub rows: Vec<Row>,
    /// Free places.
    pub places: Vec<PlaceRow>,
    /// Number of the newest plan.
    pub newest: i32,
    /// Whether answers came in, so that the round can roll on.
    pub can_roll: bool,
    /// Whether the caller may send it.
    pub may_send: bool,
}

/// Two plans side by side.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// The round.
    pub round: Round,
    /// The first plan.
    pub one: Made,
    /// The second.
    pub other: Made,
    /// Who gets something else: the family, and what each plan gives.
    pub changed: Vec<(Row, Option<Offered>)>,
    /// Names of locations, by code of the place.
    pub at: HashMap<String, String>,
}

/// The rounds of the desk, the newest on top.
///
/// # Errors
/// When the database fails.
pub async fn list(caller: &Caller, page: u64) -> Outcome<Page<Head>> {
    let scope = caller.scope(Action::SeeRounds)?;
    Ok(caller.app.store.rounds(scope, page).await?)
}

/// A round and its plans.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn see(caller: &Caller, code: &str) -> Outcome<RoundSeen> {
    let (scope, round) = load(caller, Action::SeeRounds, code).await?;
    let store = &caller.app.store;
    let rows = store.round_plans(scope, round.id).await?;
    let at = locations_of(caller, scope, &super::document(&round.instance)?).await?;
    let plans = rows.into_iter().map(|row| made(row, &at)).collect::<Outcome<_>>()?;
    let taking = store.taking_part(scope, round.id).await?;
    let count = |of: fn(&str) -> bool| {
        taking.iter().filter(|one| one.answer.as_deref().is_some_and(of)).count()
    };
    let answers = (
        count(|answer| answer == "sent"),
        count(|answer| answer == "accepted"),
        count(|answer| answer != "sent" && answer != "accepted"),
    );
    let seed = super::document(&round.instance)?.seed;
    Ok(RoundSeen { round, seed, plans, answers })
}

/// Codes of locations, by code of the free place.
type At = HashMap<String, String>;

async fn locations_of(caller: &Caller, scope: Scope, document: &Document) -> Outcome<At> {
    let places = places_of(caller, scope, document).await?;
    Ok(places.into_iter().map(|(place, at)| (place.code, at.code)).collect())
}

async fn places_of(
    caller: &Caller,
    scope: Scope,
    document: &Document,
) -> Outcome<Vec<(free_place::Model, Location)>> {
    let codes = document.locations.iter().map(|one| one.id.as_str());
    let rows = caller.app.store.places_with_codes(scope, codes).await?;
    let mut places = load_places(caller, scope, rows).await?;
    places.sort_by(|(one, at), (other, there)| {
        (&at.name, one.from_day, &one.code).cmp(&(&there.name, other.from_day, &other.code))
    });
    Ok(places)
}

fn made(row: PlanRow, at: &At) -> Outcome<Made> {
    let (document, plan) = plan_of(&row)?;
    Ok(made_of(row, &document, &plan, at))
}

fn made_of(row: PlanRow, document: &Document, plan: &Plan, at: &At) -> Made {
    Made {
        row,
        figures: figures(document, plan, at),
        seed: plan.seed.clone(),
        order: own_order(document),
        digest: plan.round.clone(),
    }
}

fn days(week: WeekPattern) -> u32 {
    u32::from(week.day_count())
}

fn figures(document: &Document, plan: &Plan, at: &At) -> Figures {
    let report = &plan.report;
    let mut figures = Figures {
        asked: report.requests,
        served: report.served,
        whole: report.full,
        fewer: report.fewer_days,
        later: report.later,
        fixed: report.pinned,
        claims: plan.claims.len(),
        ..Figures::default()
    };
    let (mut ranks, mut ranked) = (0, 0_u32);
    for request in &document.requests {
        let given = plan.outcome(&request.id).and_then(|outcome| outcome.place.as_ref());
        let served = u32::from(given.is_some());
        let holds = |fact| u32::from(request.facts.get(fact).is_some_and(|value| *value > 0));
        let (vulnerable, priority) = (holds(VULNERABLE), holds(PRIORITY));
        figures.vulnerable.0 += vulnerable * served;
        figures.vulnerable.1 += vulnerable;
        figures.priority.0 += priority * served;
        figures.priority.1 += priority;
        figures.days_asked += days(week_of(request.days));
        if let Some(given) = given {
            figures.days_given += days(week_of(given.days));
            if let Some(rank) = rank_of(request, &given.location, at) {
                ranks += u32::try_from(rank).unwrap_or(u32::MAX);
                ranked += 1;
            }
        }
    }
    figures.rank = (ranks * 100).checked_div(ranked);
    figures
}

/// The place of the location in the family's own list, from 1: free places of one location
/// count once.
fn rank_of(request: &Request, place: &str, at: &At) -> Option<usize> {
    if !request.ranked {
        return None;
    }
    let mut seen: Vec<&String> = Vec::new();
    for wanted in &request.places {
        let location = at.get(&wanted.location)?;
        if !seen.contains(&location) {
            seen.push(location);
        }
        if wanted.location == place {
            return Some(seen.len());
        }
    }
    None
}

async fn one_plan(
    caller: &Caller,
    scope: Scope,
    round: &Round,
    number: i32,
) -> Outcome<(PlanRow, Document, Plan)> {
    let row = caller.app.store.round_plan(scope, round.id, number).await?;
    let row = row.ok_or(Refusal::NotFound)?;
    let (document, plan) = plan_of(&row)?;
    Ok((row, document, plan))
}

/// One plan: its figures, every family and every place.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn see_plan(caller: &Caller, code: &str, number: i32) -> Outcome<PlanSeen> {
    let (scope, round) = load(caller, Action::SeeRounds, code).await?;
    let (row, document, plan) = one_plan(caller, scope, &round, number).await?;
    caller.looked_at(Action::SeeRounds, "round", round.id).await?;
    let places = places_of(caller, scope, &document).await?;
    let at = places.iter().map(|(place, at)| (place.code.clone(), at.code.clone())).collect();
    let taking = caller.app.store.taking_part(scope, round.id).await?;
    let rows = rows(caller, scope, &document, &plan, &taking, &at).await?;
    let newest = caller.app.store.round_plans(scope, round.id).await?;
    let places = places.into_iter().map(|(place, location)| place_row(place, location, &plan));
    Ok(PlanSeen {
        places: places.collect(),
        made: made_of(row, &document, &plan, &at),
        rows,
        newest: newest.last().map_or(number, |last| last.number),
        can_roll: taking.iter().any(|one| one.answer.is_some()),
        may_send: caller.can(Action::Propose),
        round,
    })
}

fn place_row(place: free_place::Model, location: Location, plan: &Plan) -> PlaceRow {
    let given: Vec<(String, WeekPattern)> = plan
        .outcomes
        .iter()
        .filter_map(|outcome| {
            let given = outcome.place.as_ref().filter(|given| given.location == place.code)?;
            Some((outcome.request.clone(), week_of(given.days)))
        })
        .collect();
    let taken = given.iter().fold(WeekPattern::EMPTY, |all, (_, week)| all.or(*week));
    let left = WeekPattern::from_bits(place.week).without(taken);
    PlaceRow { place, location, given, left }
}

async fn rows(
    caller: &Caller,
    scope: Scope,
    document: &Document,
    plan: &Plan,
    taking: &[Taking],
    at: &At,
) -> Outcome<Vec<Row>> {
    let codes: Vec<String> = taking.iter().map(|one| one.request.clone()).collect();
    let names = caller.app.store.named(scope, &codes).await?;
    let known: HashMap<&str, &Taking> = taking.iter().map(|one| (one.code.as_str(), one)).collect();
    let mut rows: Vec<Row> = document
        .requests
        .iter()
        .map(|request| {
            let one = known.get(request.id.as_str());
            let offered = offered(request, plan, at);
            let fixed = document.pins.iter().find(|pin| pin.request == request.id);
            let forbidden = document.forbidden.iter().any(|pair| pair.request == request.id);
            let busy = one.is_some_and(|one| keeps(one));
            let refused_here = one.is_some_and(|one| {
                one.answer.is_some()
                    && offered.as_ref().is_some_and(|offered| offered.place == one.place)
            });
            Row {
                named: one.and_then(|one| names.get(&one.request).cloned()),
                wants: week_of(request.days),
                start: request.start,
                reasons: why::reasons(document, plan, request),
                proposal: one.and_then(|one| Some((one.proposal.clone()?, one.answer.clone()?))),
                sendable: one.is_some() && offered.is_some() && !busy && !refused_here,
                by_hand: forbidden || fixed.is_some_and(|pin| pin.reason == BY_HAND),
                free: !busy,
                code: request.id.clone(),
                offered,
            }
        })
        .collect();
    rows.sort_by_key(|row| row.offered.is_none());
    Ok(rows)
}

fn offered(request: &Request, plan: &Plan, at: &At) -> Option<Offered> {
    let given = plan.outcome(&request.id)?.place.as_ref()?;
    Some(Offered {
        rank: rank_of(request, &given.location, at),
        place: given.location.clone(),
        week: week_of(given.days),
        start: given.start,
    })
}

/// Two plans of a round, side by side.
///
/// # Errors
/// [`Refusal::NotFound`] when one is not there.
pub async fn compare(caller: &Caller, code: &str, one: i32, other: i32) -> Outcome<Comparison> {
    let first = see_plan(caller, code, one).await?;
    let second = see_plan(caller, code, other).await?;
    let mut changed = Vec::new();
    for row in first.rows {
        let then = second.rows.iter().find(|then| then.code == row.code);
        let then = then.and_then(|then| then.offered.clone());
        if row.offered != then {
            changed.push((row, then));
        }
    }
    let places = first.places.iter().chain(&second.places);
    let at = places.map(|row| (row.place.code.clone(), row.location.name.clone())).collect();
    Ok(Comparison { round: first.round, one: first.made, other: second.made, changed, at })
}

/// The two files with which anybody can make and check a plan again: the round and the plan.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn files(caller: &Caller, code: &str, number: i32) -> Outcome<(String, String)> {
    let (scope, round) = load(caller, Action::SeeRounds, code).await?;
    let row = caller.app.store.round_plan(scope, round.id, number).await?;
    let row = row.ok_or(Refusal::NotFound)?;
    caller.looked_at(Action::SeeRounds, "round", round.id).await?;
    Ok((row.instance, row.plan))
}
