//! A plan as ordinary proposals: one change a family, so that what is lost in a race is told
//! of that family and holds up no other.

use super::passing::{Passed, passed_over};
use super::plans::plan_of;
use super::sites::codes_of;
use super::why::{Reason, criteria, reasons};
use super::{PRIORITY, PlanRow, Round, SIBLING, URGENT, VULNERABLE};
use super::{keeps, load, parts_of, taking_part, week_of};
use crate::caller::FormKey;
use crate::forms::{self, Errors, Problem};
use crate::policy::Action;
use crate::proposals::{OfRound, ProposalForm, Said, Stored, is_open, propose_decided, rules_for};
use crate::{Caller, Outcome, Refusal, Why};
use chrono::NaiveDate;
use domain::clock::brussels_date;
use domain::proposals::ProposalState;
use domain::week::WeekPattern;
use matching::rounds::plan::{By, Given};
use matching::rounds::{Document, Plan};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::Scope;
use store::entities::{free_place, location, proposal, request, round_request};
use store::rounds::Taking;
use uuid::Uuid;

/// Which families of a plan are told.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SendForm {
    /// Codes of requests in the round.
    pub rows: Vec<String>,
}

/// What came of sending.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sent {
    /// Proposals made.
    pub made: usize,
    /// Families that got none now, by code in the round, with the reason.
    pub lost: Vec<(String, Why)>,
}

/// Makes a proposal of every ticked row of a plan.
///
/// # Errors
/// [`Refusal::Invalid`] when nothing is ticked, or not a row of the plan.
pub async fn send(
    caller: &Caller,
    code: &str,
    number: i32,
    form: &SendForm,
    key: FormKey,
) -> Outcome<Sent> {
    caller.may(Action::Propose)?;
    let (scope, round) = load(caller, Action::SeeRounds, code).await?;
    let store = &caller.app.store;
    let row = store.round_plan(scope, round.id, number).await?.ok_or(Refusal::NotFound)?;
    let (document, plan) = plan_of(&row)?;
    let passed = passed_over(&document, &plan).await?;
    let decided = Decided { round: &round, row: &row, document: &document, plan: &plan, passed };
    if form.rows.is_empty() {
        return Err(Errors::one("rows", Problem::NothingTicked).into());
    }
    let taking = taking_part(caller, scope, &round).await?;
    let mut sent = Sent::default();
    for code in &form.rows {
        let one = taking.iter().find(|one| one.code == *code);
        let given = plan.outcome(code).and_then(|outcome| outcome.place.as_ref());
        let (Some(one), Some(given)) = (one, given) else {
            return Err(Errors::one("rows", Problem::NotAChoice).into());
        };
        if keeps(one) && !is_better(one, given) {
            continue;
        }
        match send_one(caller, scope, one, given, &decided, key).await {
            Ok(()) => sent.made += 1,
            Err(Refusal::NotPossible(why)) => sent.lost.push((code.clone(), why)),
            Err(Refusal::Invalid(_) | Refusal::NotFound) => {
                sent.lost.push((code.clone(), Why::PlaceTaken));
            }
            Err(other) => return Err(other),
        }
    }
    if sent.made > 0 {
        let mut change = caller.begin_fresh().await?;
        let row: Option<PlanRow> = change.tx.lock(scope, row.id).await?;
        let row = row.ok_or(Refusal::NotFound)?;
        change.note(Action::Propose, "round", row.round_id, &["plan"]);
        change.tx.update(PlanRow { sent_at: Some(change.at), ..row }).await?;
        change.commit("").await?;
    }
    Ok(sent)
}

/// Whether a plan gives a family that is thinking about a place of the round another one: what
/// it would rather have, as the plan knows what it holds.
pub(super) fn is_better(one: &Taking, given: &Given) -> bool {
    one.answer.as_deref() == Some(ProposalState::Sent.word())
        && given.by != By::Pin
        && given.location != one.place
}

/// What was decided, to be kept with each proposal.
struct Decided<'a> {
    round: &'a Round,
    row: &'a PlanRow,
    document: &'a Document,
    plan: &'a Plan,
    /// Whom the law put before a family that people fixed.
    passed: BTreeMap<String, Passed>,
}

impl Decided<'_> {
    /// Why the round gave this place to this family. The round passes over nobody by law, as
    /// its check tells; only who is fixed by hand can go before somebody whom the law puts first.
    fn why(&self, one: &Taking, given: &Given, at: &location::Model) -> Outcome<Stored> {
        let frozen = brussels_date(self.round.made_at);
        let (rule_set, rule_version) =
            rules_for(at, frozen)?.map(|(_, id, version)| (id, version)).unwrap_or_default();
        let request = self.document.requests.iter().find(|request| request.id == one.code);
        let request = request.ok_or(Refusal::NotFound)?;
        let asked = i64::try_from(request.days.days().count()).unwrap_or_default();
        let why = reasons(self.document, self.plan, request);
        let criteria = criteria(self.document, &given.location).map(|(fact, _)| fact.to_owned());
        Ok(Stored {
            rule_set,
            rule_version,
            reasons: why.iter().flat_map(|reason| said(reason, asked)).collect(),
            round: Some(OfRound {
                code: self.round.code.clone(),
                name: self.round.name.clone(),
                plan: self.row.number,
                draw: self.plan.seed.clone(),
                criteria: criteria.collect(),
            }),
            passed_by_law: self.passed.values().filter(|passed| passed.by == one.code).count(),
            ..Stored::default()
        })
    }
}

/// A reason of a round in the words of a proposal; `asked` is how many days a week were asked.
fn said(reason: &Reason, asked: i64) -> Vec<Said> {
    let count = |word: &str, count: i64| Said::count(word, count);
    match reason {
        Reason::ByHand(_) => vec![Said::word("by-hand")],
        Reason::All => vec![Said::word("days-fit"), Said::word("start-fits")],
        Reason::FewerDays(days, _) => {
            vec![Said { of: asked, ..count("fewer-days", asked - i64::from(*days)) }]
        }
        Reason::Later(weeks, _) => vec![count("starts-later", 7 * weeks)],
        Reason::Together => vec![Said::word("together")],
        Reason::Counts(facts) => facts.iter().map(|fact| Said::word(word_of(fact))).collect(),
        _ => Vec::new(),
    }
}

/// The word of a proposal for a fact of a round.
fn word_of(fact: &str) -> &'static str {
    match fact {
        VULNERABLE => "vulnerable-t3",
        PRIORITY => "priority",
        URGENT => "urgent",
        SIBLING => "sibling",
        _ => "counts-for-share",
    }
}

async fn send_one(
    caller: &Caller,
    scope: Scope,
    one: &Taking,
    given: &Given,
    decided: &Decided<'_>,
    FormKey(key): FormKey,
) -> Outcome<()> {
    let store = &caller.app.store;
    let place = place_for(caller, scope, given).await?;
    let wish: Option<request::Model> = store.by_code(scope, &one.request).await?;
    let wish = wish.ok_or(Refusal::NotFound)?;
    let form = ProposalForm {
        request: one.request.clone(),
        week: forms::ticked(week_on(&place, &wish, given)),
        start: first_day(caller, &place, given).format("%d/%m/%Y").to_string(),
        // Whoever sends has looked the plan over; it was checked when it was made.
        known: "yes".to_owned(),
        ..ProposalForm::default()
    };
    // The same form sent twice makes the same proposal once.
    let own = FormKey(Uuid::from_u128(key.as_u128() ^ one.id.as_u128()));
    let at: location::Model =
        store.get(scope, place.location_id).await?.ok_or(Refusal::NotFound)?;
    let why = decided.why(one, given, &at)?;
    // What the family holds stays, until it says yes to this.
    let beside = one.proposal_id.filter(|_| keeps(one));
    let code = propose_decided(caller, &place.code, &form, (why, beside), own).await?;
    let made: Option<proposal::Model> = store.by_code(scope, &code).await?;
    let mut change = caller.begin_fresh().await?;
    let row: Option<round_request::Model> = change.tx.lock(scope, one.id).await?;
    let row = row.ok_or(Refusal::NotFound)?;
    change.note(Action::Propose, "round", row.round_id, &["proposal"]);
    let proposal_id = made.map(|made| made.id);
    let place = given.location.clone();
    let row = match beside {
        Some(_) => round_request::Model { held_place: one.place.clone(), held_id: beside, ..row },
        None => row,
    };
    change.tx.update(round_request::Model { place, proposal_id, ..row }).await?;
    change.commit("").await
}

fn first_day(caller: &Caller, place: &free_place::Model, given: &Given) -> NaiveDate {
    given.start.max(place.from_day).max(caller.today())
}

/// The days of the plan, with the early and late hours of those days that are asked and free.
fn week_on(place: &free_place::Model, wish: &request::Model, given: &Given) -> WeekPattern {
    let mut week = week_of(given.days);
    let asked = WeekPattern::from_bits(wish.need_week).and(WeekPattern::from_bits(place.week));
    for day in week.days() {
        for part in asked.on(day) {
            if parts_of(WeekPattern::EMPTY.with(day, part)).is_empty() {
                week = week.with(day, part);
            }
        }
    }
    week
}

/// The place of the plan, or what is left of it after another family took some of its days.
async fn place_for(caller: &Caller, scope: Scope, given: &Given) -> Outcome<free_place::Model> {
    let store = &caller.app.store;
    let alike = store.places_with_codes(scope, codes_of(&given.location)).await?;
    let today = caller.today();
    if let Some(open) = alike.iter().find(|place| is_open(place, today)) {
        return Ok(open.clone());
    }
    let planned = alike.into_iter().next().ok_or(Refusal::NotFound)?;
    let open = store.open_places(scope).await?;
    let rest = open.into_iter().find(|place| {
        place.location_id == planned.location_id
            && is_open(place, today)
            && given.days.without(parts_of(WeekPattern::from_bits(place.week))).is_empty()
            && place.from_day <= given.start.max(planned.from_day)
    });
    rest.ok_or(Refusal::NotPossible(Why::PlaceTaken))
}
