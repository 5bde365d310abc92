//! Making a plan of a round: with another order, with pairs fixed or forbidden by
//! hand, or again after answers came in. A plan is never changed; a new one is made.

use super::order::same_everywhere;
use super::sites::{codes_of, set_number};
use super::{
    PlanRow, Round, document, keeps, kept, load, parts_of, read_plan, taking_part, written,
};
use crate::caller::{FormKey, Start};
use crate::forms::{Errors, Problem};
use crate::policy::Action;
use crate::proposals::{Proposal, is_open};
use crate::{Caller, Outcome, Refusal, Why};
use domain::proposals::ProposalState;
use domain::requests::RequestState;
use domain::week::WeekPattern;
use matching::order::{Order, Tie};
use matching::rounds::document::{Enrolled, Forbidden, Held, Pin, Together};
use matching::rounds::parts::{LANES, Parts};
use matching::rounds::{Document, Instance, Plan, Stopped, bound, solve, verify};
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use std::ops::ControlFlow;
use store::Scope;
use store::entities::free_place;
use store::rounds::Taking;
use uuid::Uuid;

/// Why somebody at the desk may fix a pair. These words stand in the file of a round, which
/// anybody may read; what there is to tell more stands in the file of the family.
pub const GROUNDS: [&str; 5] = ["advice", "crisis", "bond", "agreed", "other"];
/// The word of a pair that a family said yes to, or is thinking about.
pub(super) const ANSWERED: &str = "answer";

/// So often the engine may tell how far it is before it is stopped: one in 512 steps.
const MOST_STEPS: u32 = 100_000;

/// How often the prices of the bound are moved: close enough, and a second at most.
const PRICES: u32 = 100;

/// What a plan may be made with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PlanForm {
    /// Number of the plan to start from; the round itself when empty.
    pub base: String,
    /// What to do: `rules`, `pin`, `forbid`, `release` or `roll`.
    pub edit: String,
    /// `own`: the order that holds at each location; `same`: what is ticked, at all of them.
    pub order: String,
    /// Urgent requests first.
    pub urgent: String,
    /// Brothers and sisters first.
    pub sibling: String,
    /// Who put the location higher in the own list first.
    pub preferred: String,
    /// Who waits longest first.
    pub waiting: String,
    /// Code of a request in the round.
    pub request: String,
    /// A place of the round.
    pub place: String,
    /// Why it is fixed there, of [`GROUNDS`].
    pub ground: String,
}

/// The word of a plan by the order that holds at each location.
const OWN: &str = "own";
/// The word of a plan by one order everywhere.
const SAME: &str = "same";

impl PlanForm {
    /// The form with the order of the locations, and the usual one to change.
    #[must_use]
    pub fn preset() -> Self {
        let yes = || "yes".to_owned();
        let (urgent, sibling, waiting) = (yes(), yes(), yes());
        Self { order: OWN.to_owned(), urgent, sibling, waiting, ..Self::default() }
    }

    /// Ways to choose the order, by their words.
    pub const ORDERS: [&'static str; 2] = [OWN, SAME];
}

/// How a plan came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edit {
    /// With this order.
    Rules,
    /// A family fixed at a place.
    Pin,
    /// A family never at a place.
    Forbid,
    /// What was fixed or forbidden for a family by hand, let go.
    Release,
    /// Again after answers.
    Roll,
}

impl Edit {
    const ALL: [Self; 5] = [Self::Rules, Self::Pin, Self::Forbid, Self::Release, Self::Roll];

    /// Its word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Rules => "rules",
            Self::Pin => "pin",
            Self::Forbid => "forbid",
            Self::Release => "release",
            Self::Roll => "roll",
        }
    }
}

/// Makes a plan and keeps it; answers with its number.
///
/// # Errors
/// [`Refusal::Invalid`] per field; [`Why::NoRoomForPin`] when what was fixed does not fit;
/// [`Why::RoundTooLarge`] when it would take too long.
pub async fn plan(caller: &Caller, code: &str, form: &PlanForm, key: FormKey) -> Outcome<i32> {
    let (scope, round) = load(caller, Action::PrepareRound, code).await?;
    if let Some(before) = caller.outcome_of(key).await? {
        return Ok(before.parse().unwrap_or(1));
    }
    let edit = Edit::ALL.into_iter().find(|edit| edit.word() == form.edit);
    let edit = edit.ok_or_else(|| Errors::one("edit", Problem::NotAChoice))?;
    let from = base(caller, scope, &round, form, edit).await?;
    let changed = match edit {
        Edit::Rules => with_order(from, form)?,
        Edit::Release => released(from, form),
        Edit::Forbid => forbidding(from, form)?,
        Edit::Pin => {
            let codes = codes_of(&form.place);
            let places = caller.app.store.places_with_codes(scope, codes).await?;
            pinned(from, form, places.first())?
        }
        Edit::Roll => rolled(caller, scope, &round, from).await?,
    };
    let invalid = |_| Refusal::from(Errors::one("place", Problem::NotAChoice));
    let Solved { instance, plan, findings, most } =
        solved(Instance::new(changed).map_err(invalid)?).await?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(number) => return Ok(number.parse().unwrap_or(1)),
        Start::Fresh(change) => change,
    };
    // Locked, so that two colleagues do not make a plan with the same number.
    let round: Round = change.tx.lock(scope, round.id).await?.ok_or(Refusal::NotFound)?;
    let number = store::rounds::plans_made(&change.tx, round.id).await? + 1;
    let row = PlanRow {
        id: Uuid::now_v7(),
        desk_id: round.desk_id,
        round_id: round.id,
        number,
        origin: edit.word().to_owned(),
        instance: written("round_plan.instance", instance.document())?,
        plan: written("round_plan.plan", &plan)?,
        findings: i32::try_from(findings).unwrap_or(i32::MAX),
        most_half_days: most.and_then(|most| i32::try_from(most).ok()),
        sent_at: None,
        by_account: Some(caller.actor.account),
        made_at: change.at,
    };
    change.tx.insert(row).await?;
    change.note(Action::PrepareRound, "round", round.id, &["plan"]);
    change.commit(&number.to_string()).await?;
    Ok(number)
}

async fn base(
    caller: &Caller,
    scope: Scope,
    round: &Round,
    form: &PlanForm,
    edit: Edit,
) -> Outcome<Document> {
    let store = &caller.app.store;
    if edit == Edit::Roll {
        // What was tried since is not what families answered to.
        let plans = store.round_plans(scope, round.id).await?;
        let sent =
            plans.iter().filter(|plan| plan.sent_at.is_some()).max_by_key(|plan| plan.sent_at);
        return document(&sent.or_else(|| plans.last()).ok_or(Refusal::NotFound)?.instance);
    }
    let Ok(number) = form.base.parse() else { return document(&round.instance) };
    let row = store.round_plan(scope, round.id, number).await?.ok_or(Refusal::NotFound)?;
    document(&row.instance)
}

/// A plan, and what is known of it.
struct Solved {
    instance: Instance,
    plan: Plan,
    /// What the check found.
    findings: usize,
    /// Half days that no plan of the round can pass.
    most: Option<u64>,
}

/// Works it out where it keeps nobody else waiting, and checks it with other code than made it.
async fn solved(instance: Instance) -> Outcome<Solved> {
    let work = tokio::task::spawn_blocking(move || {
        let mut told = 0;
        let plan = solve(&instance, &mut |_| {
            told += 1;
            if told > MOST_STEPS { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })?;
        let findings = verify(&instance, &plan).findings.len();
        let most = bound(&instance, plan.report.half_days_given, PRICES).ok();
        Ok(Solved { instance, plan, findings, most })
    });
    let done = work.await.map_err(|problem| super::unreadable("round.instance", &problem))?;
    done.map_err(|stopped| {
        Refusal::NotPossible(match stopped {
            Stopped::Cancelled => Why::RoundTooLarge,
            Stopped::NoRoomForPin { .. } => Why::NoRoomForPin,
        })
    })
}

fn with_order(mut document: Document, form: &PlanForm) -> Outcome<Document> {
    match form.order.as_str() {
        OWN | "" => {}
        SAME => {
            let ticked = |typed: &str| !typed.is_empty();
            let by_lot = Tie::ByLot { seed: 0 };
            let order = Order {
                urgent_first: ticked(&form.urgent),
                sibling_first: ticked(&form.sibling),
                preferred_first: ticked(&form.preferred),
                tie: if ticked(&form.waiting) { Tie::ByDate } else { by_lot },
                ..Order::default()
            };
            same_everywhere(&mut document, &order);
        }
        _ => return Err(Errors::one("order", Problem::NotAChoice).into()),
    }
    Ok(document)
}

fn released(mut document: Document, form: &PlanForm) -> Document {
    document.pins.retain(|pin| pin.request != form.request || pin.reason == ANSWERED);
    document.forbidden.retain(|pair| pair.request != form.request);
    document
}

/// Whether both codes are of this round; what an answer fixed is not for hands to change.
fn check_pair(document: &Document, form: &PlanForm) -> Outcome<()> {
    let mut errors = Errors::default();
    let answered =
        document.pins.iter().any(|pin| pin.request == form.request && pin.reason == ANSWERED);
    if answered || !document.requests.iter().any(|one| one.id == form.request) {
        errors.add("request", Problem::NotAChoice);
    }
    if !document.locations.iter().any(|one| one.id == form.place) {
        errors.add("place", Problem::NotAChoice);
    }
    Ok(errors.unless_any(())?)
}

fn forbidding(mut document: Document, form: &PlanForm) -> Outcome<Document> {
    check_pair(&document, form)?;
    document.pins.retain(|pin| pin.request != form.request || pin.location != form.place);
    document.forbidden.push(pair(&form.request, &form.place));
    Ok(document)
}

fn pair(request: &str, location: &str) -> Forbidden {
    Forbidden { request: request.to_owned(), location: location.to_owned() }
}

fn pinned(
    mut document: Document,
    form: &PlanForm,
    place: Option<&free_place::Model>,
) -> Outcome<Document> {
    check_pair(&document, form)?;
    let nothing = || Refusal::from(Errors::one("place", Problem::NotAChoice));
    let place = place.ok_or_else(nothing)?;
    if !GROUNDS.contains(&form.ground.as_str()) {
        return Err(Errors::one("ground", Problem::Required).into());
    }
    let request = document.requests.iter().find(|one| one.id == form.request);
    let request = request.ok_or_else(nothing)?;
    let days = request.days.and(parts_of(WeekPattern::from_bits(place.week)));
    if days.is_empty() {
        return Err(nothing());
    }
    let pin = Pin {
        request: form.request.clone(),
        location: form.place.clone(),
        days: Some(days),
        start: Some(request.start.max(place.from_day)),
        reason: form.ground.clone(),
    };
    document.forbidden.retain(|pair| pair.request != form.request || pair.location != form.place);
    document.pins.retain(|other| other.request != pin.request);
    document.pins.push(pin);
    Ok(document)
}

/// The same round after answers: who said yes or is thinking keeps the place, who said no
/// is not asked there again, what is gone takes no part.
async fn rolled(
    caller: &Caller,
    scope: Scope,
    round: &Round,
    mut document: Document,
) -> Outcome<Document> {
    let store = &caller.app.store;
    let taking = taking_part(caller, scope, round).await?;
    let_go(&mut document);
    let sites: Vec<String> = document.locations.iter().map(|one| one.id.clone()).collect();
    let codes = sites.iter().flat_map(|id| codes_of(id));
    let rows = store.places_with_codes(scope, codes).await?;
    let places: HashMap<&str, &free_place::Model> =
        rows.iter().map(|row| (row.code.as_str(), row)).collect();
    let mut held: HashSet<Uuid> = HashSet::new();
    for one in taking.iter().filter(|one| keeps(one)) {
        let Some(id) = one.proposal_id else { continue };
        let Some(made) = store.get::<Proposal>(scope, id).await? else { continue };
        held.extend(made.free_place_id);
        document.pins.retain(|pin| pin.request != one.code);
        let days = parts_of(WeekPattern::from_bits(made.week));
        let held = Held { location: one.place.clone(), days, start: made.start };
        if made.state == ProposalState::Sent.word() && could_gain(&document, &one.code, &held) {
            let same = |id: &&String| {
                let row = codes_of(id).find_map(|code| places.get(code));
                row.is_some_and(|row| {
                    Some(row.location_id) == one.location_id
                        && **id != held.location
                        && adds_nothing(&document, &one.code, &held, row)
                })
            };
            let same: Vec<Forbidden> =
                sites.iter().filter(same).map(|id| pair(&one.code, id)).collect();
            document.forbidden.extend(same);
            hold(&mut document, &one.code, held);
            continue;
        }
        document.forbidden.retain(|pair| pair.request != one.code);
        document.pins.push(Pin {
            request: one.code.clone(),
            location: held.location,
            days: Some(held.days),
            start: Some(held.start),
            reason: ANSWERED.to_owned(),
        });
    }
    for one in &taking {
        let refused = if keeps(one) { &one.held_answer } else { &one.answer };
        let at = if keeps(one) { one.held_location } else { one.location_id };
        let pinned = document.pins.iter().any(|pin| pin.request == one.code && keeps(one));
        if pinned || refused.is_none() || kept(refused.as_deref()) {
            continue;
        }
        document.pins.retain(|pin| pin.request != one.code);
        let there = |id: &&String| {
            let row = codes_of(id).find_map(|code| places.get(code));
            let kept = keeps(one) && **id == one.place;
            row.is_some_and(|row| Some(row.location_id) == at) && !kept
        };
        document.forbidden.extend(sites.iter().filter(there).map(|id| pair(&one.code, id)));
    }
    let today = caller.today();
    leave_out(&mut document, &taking, |id| {
        let kept = codes_of(id).filter_map(|code| places.get(code));
        kept.filter(|place| is_open(place, today) || held.contains(&place.id)).count()
    });
    Ok(document)
}

/// What families held when the round rolled on before counts no more.
fn let_go(document: &mut Document) {
    for at in &mut document.locations {
        at.children.clear();
    }
    for request in &mut document.requests {
        request.holds = None;
    }
}

/// Whether a family could get something that it would rather have than what it holds. Children
/// who go together keep what they hold: one of them is not moved away from the others.
fn could_gain(document: &Document, code: &str, held: &Held) -> bool {
    let grouped = |group: &Together| group.requests.iter().any(|one| one == code);
    if document.together.iter().any(grouped) {
        return false;
    }
    let Some(request) = document.requests.iter().find(|one| one.id == code) else { return false };
    let first = request.places.first().is_some_and(|first| first.location == held.location);
    let whole = request.days.without(held.days).is_empty();
    let on_time = (held.start - request.start).num_days() < 7;
    !(whole && on_time && (first || !request.ranked))
}

/// Whether another place of the location that a family holds a place of gives it no day more,
/// and none earlier than it wants.
fn adds_nothing(document: &Document, code: &str, held: &Held, other: &free_place::Model) -> bool {
    let Some(request) = document.requests.iter().find(|one| one.id == code) else { return true };
    let there = parts_of(WeekPattern::from_bits(other.week));
    request.days.and(there).without(held.days).is_empty()
        && (held.start <= request.start || other.from_day >= held.start)
}

/// Keeps a place for a family that has not answered yet, which goes on looking: what comes
/// free can only be something that it would rather have.
fn hold(document: &mut Document, code: &str, held: Held) {
    let Some(request) = document.requests.iter_mut().find(|one| one.id == code) else { return };
    let Some(at) = document.locations.iter_mut().find(|one| one.id == held.location) else {
        return;
    };
    let here = request.places.iter().find(|wanted| wanted.location == held.location);
    let facts = request.facts.iter().chain(here.into_iter().flat_map(|wanted| &wanted.facts));
    at.children.push(Enrolled {
        born: request.born,
        days: held.days,
        from: Some(held.start),
        leaves: request.leaves,
        facts: facts.filter(|(_, value)| **value > 0).map(|(fact, _)| fact.clone()).collect(),
    });
    request.holds = Some(held);
}

/// Takes out of a round the requests that look no more and the places that are gone, other
/// than those that were divided by it; `left` is how many places a location of the file has.
fn leave_out(document: &mut Document, taking: &[Taking], left: impl Fn(&str) -> usize) {
    let looking: HashSet<&str> = taking
        .iter()
        .filter(|one| {
            keeps(one) || one.state.parse::<RequestState>().is_ok_and(RequestState::is_looking)
        })
        .map(|one| one.code.as_str())
        .collect();
    document.requests.retain(|one| looking.contains(one.id.as_str()));
    document.pins.retain(|pin| looking.contains(pin.request.as_str()));
    for group in &mut document.together {
        group.requests.retain(|code| looking.contains(code.as_str()));
    }
    document.together.retain(|group| group.requests.len() > 1);
    let pins = &document.pins;
    document.locations.retain_mut(|one| {
        // What was promised stays, also when the place it was promised from is gone.
        let promised = pins.iter().filter(|pin| pin.reason == ANSWERED && pin.location == one.id);
        let held = one.children.iter().map(|child| child.days);
        let days: Vec<Parts> = promised.filter_map(|pin| pin.days).chain(held).collect();
        let on = |lane: usize| days.iter().filter(|days| days.lanes().any(|at| at == lane)).count();
        let number = (0..LANES).map(on).max().unwrap_or_default().max(left(&one.id));
        set_number(one, u8::try_from(number).unwrap_or(u8::MAX));
        number > 0
    });
    let left: HashSet<&str> = document.locations.iter().map(|one| one.id.as_str()).collect();
    for request in &mut document.requests {
        request.places.retain(|wanted| left.contains(wanted.location.as_str()));
    }
    document.pins.retain(|pin| left.contains(pin.location.as_str()));
    document.forbidden.retain(|pair| {
        looking.contains(pair.request.as_str()) && left.contains(pair.location.as_str())
    });
}

/// The plan of a row.
pub(super) fn plan_of(row: &PlanRow) -> Outcome<(Document, Plan)> {
    Ok((document(&row.instance)?, read_plan(row)?))
}
