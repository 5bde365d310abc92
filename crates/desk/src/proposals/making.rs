//! Making a proposal: place, proposal, message and audit in one change.

use super::candidates::{is_open, place_of, ranking_of, rules_for};
use super::{Proposal, Said, Stored, link, terms_on};
use crate::caller::{Change, FormKey, Start};
use crate::forms::{self, Errors, Problem};
use crate::messages::{self, About};
use crate::policy::Action;
use crate::{App, Caller, Outcome, Refusal, Why};
use chrono::{Days, Months, NaiveDate};
use domain::candidacies::Answer;
use domain::clock::brussels_date;
use domain::families::ContactChannel;
use domain::messages::MessageTemplate;
use domain::places::FreePlaceState;
use domain::proposals::ProposalState;
use domain::requests::RequestState;
use domain::week::WeekPattern;
use sea_orm::{EntityTrait, SqlErr};
use serde::{Deserialize, Serialize};
use store::entities::{candidacy, child, family, free_place, location, request};
use store::{Scope, StoreError};
use uuid::Uuid;

/// What was chosen for a proposal.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ProposalForm {
    /// Code of the request.
    pub request: String,
    /// Ticked parts of the week.
    pub week: Vec<String>,
    /// First day.
    pub start: String,
}

struct Checked {
    week: WeekPattern,
    start: NaiveDate,
}

impl ProposalForm {
    /// No care is proposed for a day that the forecast does not reach (`latest`).
    fn check(
        &self,
        place: &free_place::Model,
        today: NaiveDate,
        latest: NaiveDate,
    ) -> Result<Checked, Errors> {
        let mut errors = Errors::default();
        let week = errors.take("week", forms::week(&self.week));
        if week.is_empty() && errors.of("week").is_none() {
            errors.add("week", Problem::NoDays);
        } else if !week.fits_in(WeekPattern::from_bits(place.week)) {
            errors.add("week", Problem::NotAChoice);
        }
        let start = errors.take("start", forms::required_date(&self.start));
        if errors.of("start").is_none() {
            if start < today || start < place.from_day {
                errors.add("start", Problem::InThePast);
            } else if place.until_day.is_some_and(|until| start > until) {
                errors.add("start", Problem::EndsBeforeBegin);
            } else if start > latest {
                errors
                    .add("start", Problem::TooFarAway((latest - today).num_days().unsigned_abs()));
            }
        }
        errors.unless_any(Checked { week, start })
    }
}

/// A place and the request to which it may be proposed, for the form.
#[derive(Debug, Clone)]
pub struct Offered {
    /// The place.
    pub place: free_place::Model,
    /// Its location.
    pub location: location::Model,
    /// The request.
    pub request: request::Model,
    /// The child.
    pub child: child::Model,
    /// Parts of the week to propose: as the order of candidates has them, or what both
    /// have in common.
    pub week: WeekPattern,
    /// First day to propose.
    pub first_day: NaiveDate,
    /// How the family is told.
    pub channel: ContactChannel,
    /// How many families that fit too go first by law.
    pub passed_by_law: usize,
}

/// What the form shows on which a proposal is looked over, and its days and start can still
/// be changed, before it is made.
///
/// # Errors
/// [`Refusal::NotFound`] when place or request is not there.
pub async fn offered(caller: &Caller, place: &str, request: &str) -> Outcome<Offered> {
    let scope = caller.scope(Action::Propose)?;
    let (place, location) = place_of(caller, scope, place).await?;
    let store = &caller.app.store;
    let request: request::Model = store.by_code(scope, request).await?.ok_or(Refusal::NotFound)?;
    let child: child::Model = store.get(scope, request.child_id).await?.ok_or(Refusal::NotFound)?;
    let family: family::Model =
        store.get(scope, request.family_id).await?.ok_or(Refusal::NotFound)?;
    caller.looked_at(Action::SeeFamily, "request", request.id).await?;
    let order = ranking_of(caller, scope, &place, &location, &request.code).await?;
    let ranked = order.ranking.ranked.first();
    let free = WeekPattern::from_bits(place.week);
    let asked = WeekPattern::from_bits(request.need_week);
    let common = if asked.is_empty() { free } else { free.and(asked) };
    let (week, first_day) = ranked.map_or_else(
        || (common, place.from_day.max(request.wish_start).max(caller.today())),
        |one| (one.offered, one.first_day),
    );
    let channel = messages::profile_of(&family).channel_for_message(messages::reach_of(&family));
    let passed_by_law = order.passed_by_law;
    Ok(Offered { place, location, request, child, week, first_day, channel, passed_by_law })
}

/// Proposes a place to a family; answers with the code of the proposal.
///
/// # Errors
/// [`Why::PlaceTaken`] when somebody was first; [`Why::ProposalOpen`] when the family
/// thinks about these days already; [`Refusal::Invalid`] per field.
pub async fn propose(
    caller: &Caller,
    place: &str,
    form: &ProposalForm,
    key: FormKey,
) -> Outcome<String> {
    let scope = caller.scope(Action::Propose)?;
    let (place, location) = place_of(caller, scope, place).await?;
    let found: request::Model =
        caller.app.store.by_code(scope, &form.request).await?.ok_or(Refusal::NotFound)?;
    let today = caller.today();
    let months = terms_on(today, |terms| terms.forecast_months.value)?;
    let latest = today.checked_add_months(Months::new(months.into())).unwrap_or(NaiveDate::MAX);
    let checked = form.check(&place, today, latest)?;
    let stored = why_this_one(caller, scope, &place, &location, &found.code).await?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(code) => return Ok(code),
        Start::Fresh(change) => change,
    };
    let request = lock_looking(&change, scope, found.id).await?;
    refuse_same_days(&change, request.id, checked.week).await?;
    let place: free_place::Model =
        change.tx.lock(scope, place.id).await?.ok_or(Refusal::NotFound)?;
    if !is_open(&place, today) {
        return Err(Refusal::NotPossible(Why::PlaceTaken));
    }
    let row = Proposal {
        location_id: location.id,
        free_place_id: Some(place.id),
        week: checked.week.bits(),
        days: days_of(checked.week, &request),
        start: checked.start,
        ..fresh(&caller.app, Some(caller.actor.account), &change, &request, &stored)?
    };
    let code = row.code.clone();
    insert(&change, row.clone()).await?;
    let state = FreePlaceState::Proposed.word().to_owned();
    change.tx.update(free_place::Model { state, version: place.version + 1, ..place }).await?;
    tell(&change, &caller.app, &row, &request).await?;
    change.tx.update(request::Model { last_activity_on: today, ..request }).await?;
    change.note(Action::Propose, "proposal", row.id, &["all"]);
    change.commit(&code).await?;
    Ok(code)
}

/// Proposes what a location answered to a request that was put to it: there is no
/// reported place, the answer is the place. Answers with the code of the proposal.
///
/// # Errors
/// [`Why::NotSettled`] when the location has not said yes; [`Why::ProposalOpen`] when the
/// family thinks about these days already.
pub async fn propose_answered(caller: &Caller, candidacy: &str, key: FormKey) -> Outcome<String> {
    let scope = caller.scope(Action::Propose)?;
    let store = &caller.app.store;
    let found: candidacy::Model =
        store.by_code(scope, candidacy).await?.ok_or(Refusal::NotFound)?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(code) => return Ok(code),
        Start::Fresh(change) => change,
    };
    let request = lock_looking(&change, scope, found.request_id).await?;
    let asked: candidacy::Model =
        change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    let by = Some(caller.actor.account);
    let code = propose_within(&caller.app, &mut change, request, &asked, by).await?;
    change.commit(&code).await?;
    Ok(code)
}

/// Proposes what a location answered, as part of a change that holds request and question
/// locked; `by` is the colleague who decided it.
pub(crate) async fn propose_within(
    app: &App,
    change: &mut Change,
    request: request::Model,
    asked: &candidacy::Model,
    by: Option<Uuid>,
) -> Outcome<String> {
    let yes = [Answer::Yes.word(), Answer::Deviating.word()];
    let said_yes = asked.answer.as_deref().is_some_and(|answer| yes.contains(&answer));
    if !said_yes || asked.closed_at.is_some() {
        return Err(Refusal::NotPossible(Why::NotSettled));
    }
    let wanted = asked.asked_week.unwrap_or(request.need_week);
    let week = WeekPattern::from_bits(asked.offered_week.unwrap_or(wanted));
    refuse_same_days(change, request.id, week).await?;
    let days = if week.is_empty() { request.need_days } else { days_of(week, &request) };
    let wanted = asked.asked_start.unwrap_or(request.wish_start);
    let today = brussels_date(change.at);
    let row = Proposal {
        location_id: asked.location_id,
        week: week.bits(),
        days,
        start: asked.offered_start.unwrap_or(wanted).max(today),
        ..fresh(app, by, change, &request, &Stored::default())?
    };
    let code = row.code.clone();
    insert(change, row.clone()).await?;
    tell(change, app, &row, &request).await?;
    change.tx.update(request::Model { last_activity_on: today, ..request }).await?;
    change.note(Action::Propose, "proposal", row.id, &["all"]);
    Ok(code)
}

/// Locks a request that must still look for care.
pub(crate) async fn lock_looking(
    change: &Change,
    scope: Scope,
    id: Uuid,
) -> Outcome<request::Model> {
    let row: request::Model = change.tx.lock(scope, id).await?.ok_or(Refusal::NotFound)?;
    let looking = row.state.parse::<RequestState>().is_ok_and(RequestState::is_looking);
    if looking { Ok(row) } else { Err(Refusal::NotPossible(Why::RequestClosed)) }
}

async fn refuse_same_days(change: &Change, request: Uuid, week: WeekPattern) -> Outcome<()> {
    let open = store::proposals::open_proposals(&change.tx, request).await?;
    let same = open.iter().any(|other| !WeekPattern::from_bits(other.week).and(week).is_empty());
    if same { Err(Refusal::NotPossible(Why::ProposalOpen)) } else { Ok(()) }
}

/// Of two alternating weeks the mean counts: never more days than are looked for.
pub(super) fn days_of(week: WeekPattern, request: &request::Model) -> i32 {
    let days = i32::from(week.day_count());
    if request.need_days > 0 { days.min(request.need_days) } else { days }
}

fn fresh(
    app: &App,
    by_account: Option<Uuid>,
    change: &Change,
    request: &request::Model,
    stored: &Stored,
) -> Outcome<Proposal> {
    let id = Uuid::now_v7();
    let today = brussels_date(change.at);
    let days = terms_on(today, |terms| {
        u64::from(terms.proposal_reminders.value)
            * u64::from(terms.proposal_reminder_interval_days.value)
    })?;
    let ranking = serde_json::to_string(stored).map_err(|problem| StoreError::Unreadable {
        column: "proposal.ranking",
        problem: problem.to_string(),
    })?;
    Ok(Proposal {
        id,
        desk_id: request.desk_id,
        code: domain::codes::code_from(app.random.bytes16()),
        request_id: request.id,
        location_id: Uuid::nil(),
        free_place_id: None,
        week: 0,
        days: 0,
        start: today,
        state: ProposalState::Sent.word().to_owned(),
        reminders: 0,
        last_message_at: change.at,
        answer_by: today + Days::new(days),
        reason: String::new(),
        reason_note: String::new(),
        answered_at: None,
        answered_through: String::new(),
        ranking,
        link_hash: link::hash_of(app, id)?,
        sent_at: change.at,
        by_account,
        version: 1,
    })
}

/// The unique index on living proposals is the last defence of a place.
async fn insert(change: &Change, row: Proposal) -> Outcome<()> {
    match change.tx.insert(row).await {
        Err(StoreError::Database(problem))
            if matches!(problem.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) =>
        {
            Err(Refusal::NotPossible(Why::PlaceTaken))
        }
        other => Ok(other?),
    }
}

async fn tell(change: &Change, app: &App, row: &Proposal, request: &request::Model) -> Outcome<()> {
    let connection = change.tx.connection()?;
    let family = family::Entity::find_by_id(request.family_id).one(connection).await?;
    let family = family.ok_or(Refusal::NotFound)?;
    let template = MessageTemplate::Proposal;
    let content =
        messages::about_proposal(connection, template, row, &family, change.today()).await?;
    let about = About { request: Some(request.id), proposal: Some(row.id), appointment: None };
    let call = messages::Work::call_about(row);
    messages::queue(change, app, &family, template, &content, about, &call).await?;
    Ok(())
}

async fn why_this_one(
    caller: &Caller,
    scope: Scope,
    place: &free_place::Model,
    location: &location::Model,
    code: &str,
) -> Outcome<Stored> {
    let stands = ranking_of(caller, scope, place, location, code).await?;
    let ranking = stands.ranking;
    let ranked = ranking.ranked.first();
    let reasons = match ranked {
        Some(one) => one.reasons.iter().map(Said::from).collect(),
        None => ranking.excluded.iter().map(|one| Said::from(one.why)).collect(),
    };
    let (rule_set, rule_version) = rules_for(location, caller.today())?
        .map(|(_, id, version)| (id, version))
        .unwrap_or_default();
    let position = ranked.map(|one| one.position);
    let of = ranking.total;
    let (facts, by_lot, passed_by_law) = (stands.facts, stands.by_lot, stands.passed_by_law);
    Ok(Stored { rule_set, rule_version, position, of, reasons, facts, passed_by_law, by_lot })
}
