//! A plan as ordinary proposals: one change a family, so that what is lost in a race is told
//! of that family and holds up no other.

use super::plans::{keeps, plan_of};
use super::sites::codes_of;
use super::{PlanRow, load, parts_of, week_of};
use crate::caller::FormKey;
use crate::forms::{self, Errors, Problem};
use crate::policy::Action;
use crate::proposals::{ProposalForm, is_open, propose};
use crate::{Caller, Outcome, Refusal, Why};
use chrono::NaiveDate;
use domain::week::WeekPattern;
use matching::rounds::plan::Given;
use serde::{Deserialize, Serialize};
use store::Scope;
use store::entities::{free_place, proposal, request, round_request};
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
    let (_, plan) = plan_of(&row)?;
    if form.rows.is_empty() {
        return Err(Errors::one("rows", Problem::NothingTicked).into());
    }
    let taking = store.taking_part(scope, round.id).await?;
    let mut sent = Sent::default();
    for code in &form.rows {
        let one = taking.iter().find(|one| one.code == *code);
        let given = plan.outcome(code).and_then(|outcome| outcome.place.as_ref());
        let (Some(one), Some(given)) = (one, given) else {
            return Err(Errors::one("rows", Problem::NotAChoice).into());
        };
        if keeps(one) {
            continue;
        }
        match send_one(caller, scope, one, given, key).await {
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

async fn send_one(
    caller: &Caller,
    scope: Scope,
    one: &Taking,
    given: &Given,
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
    let code = propose(caller, &place.code, &form, own).await?;
    let made: Option<proposal::Model> = store.by_code(scope, &code).await?;
    let mut change = caller.begin_fresh().await?;
    let row: Option<round_request::Model> = change.tx.lock(scope, one.id).await?;
    let row = row.ok_or(Refusal::NotFound)?;
    change.note(Action::Propose, "round", row.round_id, &["proposal"]);
    let proposal_id = made.map(|made| made.id);
    change
        .tx
        .update(round_request::Model { place: given.location.clone(), proposal_id, ..row })
        .await?;
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
