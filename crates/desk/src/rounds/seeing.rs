//! A round and its plans, to read, compare and keep as files.

use super::passing::{by_hand, passed_over};
use super::plans::{ANSWERED, Edit, plan_of};
use super::sending::is_better;
use super::sites::codes_of;
use super::{Head, PRIORITY, PlanRow, Reason, Round, VULNERABLE, keeps, load, load_places};
use super::{taking_part, week_of, why};
use crate::locations::Location;
use crate::policy::Action;
use crate::{Caller, Outcome, Refusal};
use chrono::{DateTime, NaiveDate, Utc};
use domain::week::WeekPattern;
use matching::rounds::document::{self, Request};
use matching::rounds::{Document, Plan};
use serde::Deserialize;
use std::collections::HashMap;
use store::entities::free_place;
use store::proposals::Named;
use store::rounds::Taking;
use store::{Page, Scope};
use uuid::Uuid;

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
    /// Places that the law keeps first for a share, filled by who counts, and in all.
    pub reserved: (u32, u32),
    /// Days of the plan, per mille of what no plan can pass, priorities set aside; none when
    /// that was not worked out.
    pub of_best: Option<u32>,
    /// Claims that go round in circles and could not be met; the plan tells them itself.
    pub claims: usize,
    /// Families whom the law put first at a place that people fixed for another; known of a
    /// plan that is seen whole.
    pub passed_by_hand: usize,
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
    /// The orders of priority that it goes by.
    pub orders: Vec<OrderUsed>,
    /// Digest of what it was made of.
    pub digest: String,
}

/// An order of priority, and where it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderUsed {
    /// What counts, the most important first: words of facts, and whether the law asks it.
    pub criteria: Vec<(String, bool)>,
    /// Names of locations.
    pub at: Vec<String>,
}

/// A round.
#[derive(Debug, Clone)]
pub struct RoundSeen {
    /// Its row.
    pub round: Round,
    /// Key of the draw; none as long as it is sealed: until the first plan.
    pub seed: Option<String>,
    /// How many rounds, each with a draw, were frozen with a family of this one.
    pub draws: i64,
    /// The orders of priority that hold at its locations.
    pub orders: Vec<OrderUsed>,
    /// Groups of brothers and sisters who go together.
    pub together: usize,
    /// Its plans, the first on top.
    pub plans: Vec<Made>,
    /// Proposals that were made from it: waiting, accepted, and refused or ended.
    pub answers: (usize, usize, usize),
    /// Whether answers came in since the last plan, so that it can roll on.
    pub can_roll: bool,
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
    /// Last day, where the place has one.
    pub until: Option<NaiveDate>,
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
    /// What it keeps until it says yes to that, when it has not answered yet.
    pub holds: Option<Offered>,
    /// Why.
    pub reasons: Vec<Reason>,
    /// Code of the proposal that was made from this round, and its state.
    pub proposal: Option<(String, String)>,
    /// Whether it can be proposed now.
    pub sendable: bool,
    /// Whether something was fixed or forbidden for it by hand.
    pub by_hand: bool,
    /// Who fixed it, and when.
    pub fixed: Option<(String, DateTime<Utc>)>,
    /// Whether hands may still change it.
    pub free: bool,
}

impl Row {
    /// Whether people fixed it, or the family has answered: the plan did not look at what it
    /// would rather have had.
    #[must_use]
    pub fn was_fixed(&self) -> bool {
        self.reasons.iter().any(|why| matches!(why, Reason::ByHand(_) | Reason::Answered))
    }
}

/// Free places in a plan that are alike.
#[derive(Debug, Clone)]
pub struct PlaceRow {
    /// What the file of the round calls them.
    pub id: String,
    /// How many.
    pub number: u8,
    /// How many of them go first to who counts for a share of the law.
    pub reserved: u32,
    /// The first of them.
    pub place: free_place::Model,
    /// Its location.
    pub location: Location,
    /// Who gets parts of it: codes in the round, with the parts.
    pub given: Vec<(String, WeekPattern)>,
    /// Parts of which one is left at least.
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
    /// How many rounds, each with a draw, were frozen with a family of this one.
    pub draws: i64,
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
    let frozen = super::document(&round.instance)?;
    let at = at(&places_of(caller, scope, &frozen).await?);
    let taking = taking_part(caller, scope, &round).await?;
    let can_roll = can_roll(&taking, &rows)?;
    let plans: Vec<Made> = rows.into_iter().map(|row| made(row, &at)).collect::<Outcome<_>>()?;
    let count = |of: fn(&str) -> bool| {
        taking.iter().filter(|one| one.answer.as_deref().is_some_and(of)).count()
    };
    let answers = (
        count(|answer| answer == "sent"),
        count(|answer| answer == "accepted"),
        count(|answer| answer != "sent" && answer != "accepted"),
    );
    let orders = orders(&frozen, &at);
    let together = frozen.together.len();
    let sealed = plans.is_empty() && !round.seal.is_empty();
    let seed = (!sealed).then_some(frozen.seed);
    let draws = store.draws_for(scope, round.id).await?;
    Ok(RoundSeen { round, seed, draws, orders, together, plans, answers, can_roll })
}

/// What is known of a place of a round beside its file.
struct Known {
    /// Key of the location.
    id: Uuid,
    /// Code of the location.
    location: String,
    /// Its name.
    name: String,
    /// Last day.
    until: Option<NaiveDate>,
}

/// By what the file calls a place.
type At = HashMap<String, Known>;

fn at(places: &[PlaceRow]) -> At {
    let known = |row: &PlaceRow| Known {
        id: row.location.id,
        location: row.location.code.clone(),
        name: row.location.name.clone(),
        until: row.place.until_day,
    };
    places.iter().map(|row| (row.id.clone(), known(row))).collect()
}

fn orders(document: &Document, at: &At) -> Vec<OrderUsed> {
    let used = document.rules.iter().map(|rule| {
        let here = document.locations.iter().filter(|one| one.rule == rule.id);
        let mut names: Vec<String> =
            here.filter_map(|one| at.get(&one.id)).map(|known| known.name.clone()).collect();
        names.sort();
        names.dedup();
        let criteria = rule.criteria.iter().map(|one| (one.fact.clone(), one.legal)).collect();
        OrderUsed { criteria, at: names }
    });
    used.filter(|used| !used.at.is_empty()).collect()
}

/// The places of a round as they are now, nobody placed in them yet.
async fn places_of(caller: &Caller, scope: Scope, document: &Document) -> Outcome<Vec<PlaceRow>> {
    let codes = document.locations.iter().flat_map(|one| codes_of(&one.id));
    let rows = caller.app.store.places_with_codes(scope, codes).await?;
    let places = load_places(caller, scope, rows).await?;
    let known: HashMap<&str, &(free_place::Model, Location)> =
        places.iter().map(|one| (one.0.code.as_str(), one)).collect();
    let mut rows: Vec<PlaceRow> = document
        .locations
        .iter()
        .filter_map(|one| {
            let (place, location) = codes_of(&one.id).find_map(|code| known.get(code))?;
            let number = places_of_one(one);
            Some(PlaceRow {
                id: one.id.clone(),
                number,
                reserved: reserved(one),
                left: WeekPattern::from_bits(place.week),
                place: place.clone(),
                location: location.clone(),
                given: Vec::new(),
            })
        })
        .collect();
    rows.sort_by(|one, other| {
        let key = |row: &PlaceRow| (row.location.name.clone(), row.place.from_day, row.id.clone());
        key(one).cmp(&key(other))
    });
    Ok(rows)
}

/// How many places a location of the file has.
fn places_of_one(one: &document::Location) -> u8 {
    let entries = one.resources.iter().flat_map(|resource| &resource.places);
    entries.flat_map(|entry| entry.week.0).max().unwrap_or_default()
}

/// How many of those go first to who counts for a share.
fn reserved(one: &document::Location) -> u32 {
    let places = u32::from(places_of_one(one));
    let asked =
        one.reserves.iter().map(|share| (u32::from(share.per_mille) * places).div_ceil(1000));
    asked.max().unwrap_or_default()
}

/// What a plan gives of what no plan can pass.
fn of_best(row: &PlanRow, plan: &Plan) -> Option<u32> {
    let most = row.most_half_days.and_then(|most| u64::try_from(most).ok())?;
    u32::try_from((plan.report.half_days_given * 1000).checked_div(most)?).ok()
}

fn made(row: PlanRow, at: &At) -> Outcome<Made> {
    let (document, plan) = plan_of(&row)?;
    Ok(made_of(row, &document, &plan, at))
}

fn made_of(row: PlanRow, document: &Document, plan: &Plan, at: &At) -> Made {
    let figures = Figures { of_best: of_best(&row, plan), ..figures(document, plan, at) };
    Made {
        row,
        figures,
        seed: plan.seed.clone(),
        orders: orders(document, at),
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
    for one in &document.locations {
        let asked = reserved(one);
        let counted = |request: &&Request| {
            one.reserves
                .iter()
                .any(|share| request.facts.get(&share.fact).is_some_and(|has| *has > 0))
        };
        let there = document.requests.iter().filter(counted).filter(|request| {
            let given = plan.outcome(&request.id).and_then(|outcome| outcome.place.as_ref());
            given.is_some_and(|given| given.location == one.id)
        });
        let filled = if asked == 0 { 0 } else { there.count() };
        figures.reserved.0 += u32::try_from(filled).unwrap_or(u32::MAX).min(asked);
        figures.reserved.1 += asked;
    }
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
        let location = &at.get(&wanted.location)?.location;
        if !seen.contains(&location) {
            seen.push(location);
        }
        if wanted.location == place {
            return Some(seen.len());
        }
    }
    None
}

pub(super) async fn one_plan(
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
    let at = at(&places);
    let taking = taking_part(caller, scope, &round).await?;
    let mut rows = rows(caller, scope, &document, &plan, &taking, &at).await?;
    let rows_made = caller.app.store.round_plans(scope, round.id).await?;
    let passed = passed_over(&document, &plan).await?;
    let fixed = fixed_by(caller, scope, &document, &rows_made).await?;
    for row in &mut rows {
        row.fixed = fixed.get(&row.code).cloned();
        row.reasons.extend(
            passed.get(&row.code).map(|by| {
                Reason::PassedByHand(by.place.clone(), by.fact.clone(), by.ground.clone())
            }),
        );
    }
    let places = places.into_iter().map(|row| place_row(row, &document, &plan));
    let mut made = made_of(row, &document, &plan, &at);
    made.figures.passed_by_hand = passed.len();
    Ok(PlanSeen {
        places: places.collect(),
        made,
        rows,
        newest: rows_made.last().map_or(number, |last| last.number),
        can_roll: can_roll(&taking, &rows_made)?,
        draws: caller.app.store.draws_for(scope, round.id).await?,
        may_send: caller.can(Action::Propose),
        round,
    })
}

/// Who fixed each pair of a plan by hand, and when: whoever made the first plan that has it.
async fn fixed_by(
    caller: &Caller,
    scope: Scope,
    document: &Document,
    plans: &[PlanRow],
) -> Outcome<HashMap<String, (String, DateTime<Utc>)>> {
    #[derive(Deserialize, Default)]
    #[serde(default)]
    struct Pins {
        pins: Vec<document::Pin>,
    }
    let mut found: HashMap<String, (String, DateTime<Utc>)> = HashMap::new();
    if by_hand(document).next().is_none() {
        return Ok(found);
    }
    let accounts: Vec<Uuid> = plans.iter().filter_map(|plan| plan.by_account).collect();
    let names = caller.app.store.account_names(scope, &accounts).await?;
    for plan in plans.iter().filter(|plan| plan.origin == Edit::Pin.word()) {
        let pins: Pins = serde_json::from_str(&plan.instance).unwrap_or_default();
        for pin in by_hand(document).filter(|pin| pins.pins.contains(pin)) {
            let name = plan.by_account.and_then(|by| names.get(&by)).map(|(name, _)| name.clone());
            let by = (name.unwrap_or_default(), plan.made_at);
            found.entry(pin.request.clone()).or_insert(by);
        }
    }
    Ok(found)
}

/// Whether a family gave an answer that the last plan does not heed yet.
fn can_roll(taking: &[Taking], plans: &[PlanRow]) -> Outcome<bool> {
    let said = |answer: &Option<String>| answer.as_deref().is_some_and(|said| said != "sent");
    let answered = |one: &&Taking| said(&one.answer) || said(&one.held_answer);
    let mut answered = taking.iter().filter(answered).peekable();
    let Some(last) = plans.last().filter(|_| answered.peek().is_some()) else { return Ok(false) };
    let document = super::document(&last.instance)?;
    let heeded = |one: &Taking| {
        if keeps(one) && said(&one.answer) {
            return document
                .pins
                .iter()
                .any(|pin| pin.request == one.code && pin.reason == ANSWERED);
        }
        let refused = if keeps(one) { &one.held_place } else { &one.place };
        let known = document.locations.iter().any(|at| at.id == *refused)
            && document.requests.iter().any(|request| request.id == one.code);
        let forbidden =
            |pair: &document::Forbidden| pair.request == one.code && pair.location == *refused;
        !known || document.forbidden.iter().any(forbidden)
    };
    Ok(answered.any(|one| !heeded(one)))
}

fn place_row(row: PlaceRow, document: &Document, plan: &Plan) -> PlaceRow {
    let held = document.requests.iter().filter_map(|request| {
        let held = request.holds.as_ref().filter(|held| held.location == row.id)?;
        Some((request.id.clone(), week_of(held.days)))
    });
    let given: Vec<(String, WeekPattern)> = plan
        .outcomes
        .iter()
        .filter_map(|outcome| {
            let given = outcome.place.as_ref().filter(|given| given.location == row.id)?;
            Some((outcome.request.clone(), week_of(given.days)))
        })
        .chain(held)
        .collect();
    let full = |bit: i64| {
        given.iter().filter(|(_, week)| week.bits() & bit != 0).count() >= usize::from(row.number)
    };
    let bits = (0..63).map(|at| 1_i64 << at).filter(|bit| row.place.week & bit != 0);
    let left = bits.filter(|bit| !full(*bit)).fold(0, |all, bit| all | bit);
    PlaceRow { given, left: WeekPattern::from_bits(left), ..row }
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
            let refused = one.filter(|one| !keeps(one)).and_then(|one| one.location_id);
            let there = |place: &str| at.get(place).map(|known| known.id);
            let mut pairs = document.forbidden.iter().filter(|pair| pair.request == request.id);
            let forbidden = pairs.any(|pair| refused.is_none() || there(&pair.location) != refused);
            let given = plan.outcome(&request.id).and_then(|outcome| outcome.place.as_ref());
            let better = |one: &Taking| given.is_some_and(|given| is_better(one, given));
            let busy = one.is_some_and(|one| keeps(one));
            let sendable = one.is_some_and(|one| !keeps(one) || better(one));
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
                fixed: None,
                sendable: sendable && offered.is_some() && !refused_here,
                by_hand: forbidden || fixed.is_some_and(|pin| pin.reason != ANSWERED),
                free: !busy,
                code: request.id.clone(),
                holds: held(request, at),
                offered,
            }
        })
        .collect();
    rows.sort_by_key(|row| row.offered.is_none() && row.holds.is_none());
    Ok(rows)
}

fn offered(request: &Request, plan: &Plan, at: &At) -> Option<Offered> {
    let given = plan.outcome(&request.id)?.place.as_ref()?;
    Some(Offered {
        rank: rank_of(request, &given.location, at),
        until: at.get(&given.location).and_then(|known| known.until),
        place: given.location.clone(),
        week: week_of(given.days),
        start: given.start,
    })
}

/// What a family keeps while the plan looks for something that it would rather have.
fn held(request: &Request, at: &At) -> Option<Offered> {
    let held = request.holds.as_ref()?;
    Some(Offered {
        rank: rank_of(request, &held.location, at),
        until: at.get(&held.location).and_then(|known| known.until),
        place: held.location.clone(),
        week: week_of(held.days),
        start: held.start,
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
    let at = places.map(|row| (row.id.clone(), row.location.name.clone())).collect();
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
