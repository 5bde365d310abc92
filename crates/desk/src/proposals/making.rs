//! Making a proposal: place, proposal, message and audit in one change.

use super::candidates::{Judged, facts, is_open, judge, place_of, ranking_of, room_at, rules_for};
use super::{Proposal, Said, Stored, link, terms_on};
use crate::caller::{Change, FormKey, Start};
use crate::forms::{self, Errors, Problem};
use crate::messages::{self, About, Message};
use crate::policy::Action;
use crate::{App, Caller, Outcome, Refusal, Why};
use chrono::{DateTime, Days, Months, NaiveDate, Utc};
use domain::candidacies::Answer;
use domain::clock::brussels_date;
use domain::messages::MessageTemplate;
use domain::places::{FreePlace, FreePlaceState};
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
    /// Ticked when what speaks against it is known.
    pub known: String,
    /// Pressed to see the message with these days, without making the proposal.
    pub look: String,
}

struct Checked {
    week: WeekPattern,
    start: NaiveDate,
}

impl ProposalForm {
    fn check(&self, ground: &Ground, today: NaiveDate) -> Result<Checked, Errors> {
        let mut errors = Errors::default();
        let week = errors.take("week", forms::week(&self.week));
        if errors.of("week").is_some() {
            // Told already.
        } else if week.is_empty() && !ground.by_number {
            errors.add("week", Problem::NoDays);
        } else if !week.fits_in(ground.free.week) {
            errors.add("week", Problem::OnlyTheseDays(ground.free.week));
        }
        let start = errors.take("start", forms::required_date(&self.start));
        if errors.of("start").is_none() {
            let latest = ground.free.until.map_or(ground.latest, |until| until.min(ground.latest));
            if start < today {
                errors.add("start", Problem::InThePast);
            } else if start < ground.free.from {
                errors.add("start", Problem::NotBefore(ground.free.from));
            } else if start > latest {
                errors.add("start", Problem::NotAfter(latest));
            }
        }
        errors.unless_any(Checked { week, start })
    }
}

/// What can be proposed to a family: a reported place, or what a location answered to a
/// question, where the answer is the place.
struct Ground {
    place: Option<free_place::Model>,
    asked: Option<candidacy::Model>,
    location: location::Model,
    request: request::Model,
    /// What is free, and for whom.
    free: FreePlace,
    /// Only a number of days was asked and offered.
    by_number: bool,
    /// No care is proposed for a day that the forecast does not reach.
    latest: NaiveDate,
}

/// The last day that the forecast reaches.
fn latest(today: NaiveDate) -> Outcome<NaiveDate> {
    let months = terms_on(today, |terms| terms.forecast_months.value)?;
    Ok(today.checked_add_months(Months::new(months.into())).unwrap_or(NaiveDate::MAX))
}

impl Ground {
    async fn reported(caller: &Caller, scope: Scope, place: &str, request: &str) -> Outcome<Self> {
        let (place, location) = place_of(caller, scope, place).await?;
        let found = caller.app.store.by_code(scope, request).await?;
        let request: request::Model = found.ok_or(Refusal::NotFound)?;
        let free = facts(&place, &location)?;
        let latest = latest(caller.today())?;
        let (place, asked) = (Some(place), None);
        Ok(Self { place, asked, location, request, free, by_number: false, latest })
    }

    async fn answered(caller: &Caller, scope: Scope, candidacy: &str) -> Outcome<Self> {
        let store = &caller.app.store;
        let asked: candidacy::Model =
            store.by_code(scope, candidacy).await?.ok_or(Refusal::NotFound)?;
        said_yes(&asked)?;
        let request: request::Model =
            store.get(scope, asked.request_id).await?.ok_or(Refusal::NotFound)?;
        let location: location::Model =
            store.get(scope, asked.location_id).await?.ok_or(Refusal::NotFound)?;
        let wanted = asked.asked_week.unwrap_or(request.need_week);
        let week = WeekPattern::from_bits(asked.offered_week.unwrap_or(wanted));
        let by_number = week.is_empty();
        let week = if by_number { WeekPattern::from_bits(i64::MAX) } else { week };
        let wanted = asked.asked_start.unwrap_or(request.wish_start);
        let from = asked.offered_start.unwrap_or(wanted);
        let free = room_at(&location, week, from)?;
        let latest = latest(caller.today())?;
        let (place, asked) = (None, Some(asked));
        Ok(Self { place, asked, location, request, free, by_number, latest })
    }

    /// What is proposed when nobody chooses otherwise: as the order of candidates has it, or
    /// what place and family have in common.
    async fn preset(&self, caller: &Caller, scope: Scope) -> Outcome<Checked> {
        let today = caller.today();
        let Some(place) = &self.place else {
            let week = if self.by_number { WeekPattern::EMPTY } else { self.free.week };
            return Ok(Checked { week, start: self.free.from.max(today) });
        };
        let code = &self.request.code;
        let stands = ranking_of(caller, scope, place, &self.location, code).await?;
        if let Some(one) = stands.ranking.ranked.first() {
            return Ok(Checked { week: one.offered, start: one.first_day });
        }
        let asked = WeekPattern::from_bits(self.request.need_week);
        let week = if asked.is_empty() { self.free.week } else { self.free.week.and(asked) };
        Ok(Checked { week, start: self.free.from.max(self.request.wish_start).max(today) })
    }

    async fn judge(&self, caller: &Caller, scope: Scope, chosen: &Checked) -> Outcome<Judged> {
        let week = if chosen.week.is_empty() { self.free.week } else { chosen.week };
        let free = FreePlace { week, ..self.free.clone() };
        judge(caller, scope, &free, &self.location, &self.request, chosen.start).await
    }

    /// The proposal, not kept yet.
    fn row(
        &self,
        caller: &Caller,
        at: DateTime<Utc>,
        chosen: &Checked,
        stored: &Stored,
    ) -> Outcome<Proposal> {
        let week = chosen.week;
        let by_number = week.is_empty();
        Ok(Proposal {
            location_id: self.location.id,
            free_place_id: self.place.as_ref().map(|place| place.id),
            week: week.bits(),
            days: if by_number { self.request.need_days } else { days_of(week, &self.request) },
            start: chosen.start,
            ..fresh(&caller.app, Some(caller.actor.account), at, &self.request, stored)?
        })
    }

    /// Why this family, as it is stored with the proposal.
    async fn why(&self, caller: &Caller, scope: Scope, judged: Judged) -> Outcome<Stored> {
        let Some(place) = &self.place else {
            let mut reasons = vec![Said::word("location-said-yes")];
            reasons.extend(judged.reasons);
            let (facts, noted) = (judged.facts, judged.noted);
            return Ok(Stored { reasons, facts, noted, ..Stored::default() });
        };
        let location = &self.location;
        let stands = ranking_of(caller, scope, place, location, &self.request.code).await?;
        let (rule_set, rule_version) = rules_for(location, caller.today())?
            .map(|(_, id, version)| (id, version))
            .unwrap_or_default();
        Ok(Stored {
            rule_set,
            rule_version,
            position: stands.ranking.ranked.first().map(|one| one.position),
            of: stands.ranking.total,
            reasons: judged.reasons,
            facts: judged.facts,
            noted: judged.noted,
            by_lot: stands.by_lot,
            passed_by_law: stands.passed_by_law,
            round: None,
        })
    }
}

/// Refuses a question that the location did not answer with yes, or that ended.
fn said_yes(asked: &candidacy::Model) -> Outcome<()> {
    let yes = [Answer::Yes.word(), Answer::Deviating.word()];
    let said_yes = asked.answer.as_deref().is_some_and(|answer| yes.contains(&answer));
    if said_yes && asked.closed_at.is_none() {
        Ok(())
    } else {
        Err(Refusal::NotPossible(Why::NotSettled))
    }
}

/// What the form shows on which a proposal is looked over, and its days and start can still
/// be changed, before it is made.
#[derive(Debug, Clone)]
pub struct Offered {
    /// The location.
    pub location: location::Model,
    /// The request.
    pub request: request::Model,
    /// The child.
    pub child: child::Model,
    /// What is free, and from when until when.
    pub free: FreePlace,
    /// Parts of the week to propose; none when only a number of days is known.
    pub week: WeekPattern,
    /// First day to propose.
    pub first_day: NaiveDate,
    /// The message as it would leave, one for each who is told; the words of one whose
    /// channel is a call are not sent.
    pub messages: Vec<Message>,
    /// The day before which an answer is asked.
    pub answer_by: NaiveDate,
    /// Why this family, on these days and from this day.
    pub reasons: Vec<Said>,
    /// What speaks against it.
    pub against: Option<Said>,
    /// How many families that fit too go first by law.
    pub passed_by_law: usize,
}

/// Looks over a proposal of a reported place, as typed or as it is proposed to be.
///
/// # Errors
/// [`Refusal::NotFound`] when place or request is not there; [`Why::PlaceTaken`] when the
/// place cannot be proposed any more.
pub async fn offered(
    caller: &Caller,
    place: &str,
    request: &str,
    typed: Option<&ProposalForm>,
) -> Outcome<Offered> {
    let scope = caller.scope(Action::Propose)?;
    let ground = Ground::reported(caller, scope, place, request).await?;
    if ground.place.as_ref().is_some_and(|place| !is_open(place, caller.today())) {
        return Err(Refusal::NotPossible(Why::PlaceTaken));
    }
    look_over(caller, scope, ground, typed).await
}

/// Looks over a proposal of what a location answered, as typed or as it was answered.
///
/// # Errors
/// [`Why::NotSettled`] when the location has not said yes.
pub async fn offered_answer(
    caller: &Caller,
    candidacy: &str,
    typed: Option<&ProposalForm>,
) -> Outcome<Offered> {
    let scope = caller.scope(Action::Propose)?;
    let ground = Ground::answered(caller, scope, candidacy).await?;
    look_over(caller, scope, ground, typed).await
}

async fn look_over(
    caller: &Caller,
    scope: Scope,
    ground: Ground,
    typed: Option<&ProposalForm>,
) -> Outcome<Offered> {
    let store = &caller.app.store;
    let request = &ground.request;
    let child: child::Model = store.get(scope, request.child_id).await?.ok_or(Refusal::NotFound)?;
    let family: family::Model =
        store.get(scope, request.family_id).await?.ok_or(Refusal::NotFound)?;
    caller.looked_at(Action::SeeFamily, "request", request.id).await?;
    let typed = typed.and_then(|form| form.check(&ground, caller.today()).ok());
    let chosen = match typed {
        Some(chosen) => chosen,
        None => ground.preset(caller, scope).await?,
    };
    let judged = ground.judge(caller, scope, &chosen).await?;
    let passed_by_law = match &ground.place {
        Some(place) => {
            ranking_of(caller, scope, place, &ground.location, &request.code).await?.passed_by_law
        }
        None => 0,
    };
    let row = ground.row(caller, caller.now(), &chosen, &Stored::default())?;
    let template = MessageTemplate::Proposal;
    let (reader, on) = (store.reader(), caller.today());
    let content = messages::about_proposal(reader, template, &row, &family, on).await?;
    let messages =
        messages::drafts(store.reader(), &family, template, &content, caller.now()).await?;
    Ok(Offered {
        location: ground.location,
        request: ground.request,
        child,
        free: ground.free,
        week: chosen.week,
        first_day: chosen.start,
        messages,
        answer_by: row.answer_by,
        reasons: judged.reasons,
        against: judged.against,
        passed_by_law,
    })
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
    let ground = Ground::reported(caller, scope, place, &form.request).await?;
    make(caller, scope, ground, form, None, key).await
}

/// Proposes a place that a round gave to a family, with the reasons of the round: the order
/// of this one place did not decide it. A proposal of the same round that the family is
/// thinking about stays beside it. Answers with the code of the proposal.
pub(crate) async fn propose_decided(
    caller: &Caller,
    place: &str,
    form: &ProposalForm,
    decided: (Stored, Option<Uuid>),
    key: FormKey,
) -> Outcome<String> {
    let scope = caller.scope(Action::Propose)?;
    let ground = Ground::reported(caller, scope, place, &form.request).await?;
    make(caller, scope, ground, form, Some(decided), key).await
}

/// Proposes what a location answered to a request that was put to it. Answers with the code
/// of the proposal.
///
/// # Errors
/// [`Why::NotSettled`] when the location has not said yes; [`Why::ProposalOpen`] when the
/// family thinks about these days already; [`Refusal::Invalid`] per field.
pub async fn propose_answered(
    caller: &Caller,
    candidacy: &str,
    form: &ProposalForm,
    key: FormKey,
) -> Outcome<String> {
    let scope = caller.scope(Action::Propose)?;
    let ground = Ground::answered(caller, scope, candidacy).await?;
    make(caller, scope, ground, form, None, key).await
}

async fn make(
    caller: &Caller,
    scope: Scope,
    ground: Ground,
    form: &ProposalForm,
    decided: Option<(Stored, Option<Uuid>)>,
    key: FormKey,
) -> Outcome<String> {
    let today = caller.today();
    let chosen = form.check(&ground, today)?;
    let (stored, beside) = match decided {
        Some(decided) => decided,
        None => {
            let judged = ground.judge(caller, scope, &chosen).await?;
            if judged.against.is_some() && form.known.is_empty() {
                return Err(Errors::one("known", Problem::NotKnown).into());
            }
            (ground.why(caller, scope, judged).await?, None)
        }
    };
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(code) => return Ok(code),
        Start::Fresh(change) => change,
    };
    let request = lock_looking(&change, scope, ground.request.id).await?;
    refuse_same_days(&change, request.id, chosen.week, beside).await?;
    let ground = Ground { request, ..ground };
    let row = ground.row(caller, change.at, &chosen, &stored)?;
    let code = row.code.clone();
    let place = still_there(&change, scope, &ground, today).await?;
    insert(&change, row.clone()).await?;
    if let Some(place) = place {
        let state = FreePlaceState::Proposed.word().to_owned();
        change.tx.update(free_place::Model { state, version: place.version + 1, ..place }).await?;
    }
    tell(&change, &caller.app, &row, &ground.request).await?;
    change.tx.update(request::Model { last_activity_on: today, ..ground.request }).await?;
    change.note(Action::Propose, "proposal", row.id, &["all"]);
    change.commit(&code).await?;
    Ok(code)
}

/// Locks the place, or the answer of the location, and looks whether it still holds.
async fn still_there(
    change: &Change,
    scope: Scope,
    ground: &Ground,
    today: NaiveDate,
) -> Outcome<Option<free_place::Model>> {
    if let Some(asked) = &ground.asked {
        said_yes(&change.tx.lock(scope, asked.id).await?.ok_or(Refusal::NotFound)?)?;
    }
    let Some(place) = &ground.place else { return Ok(None) };
    let place: free_place::Model =
        change.tx.lock(scope, place.id).await?.ok_or(Refusal::NotFound)?;
    if is_open(&place, today) {
        Ok(Some(place))
    } else {
        Err(Refusal::NotPossible(Why::PlaceTaken))
    }
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
    said_yes(asked)?;
    let wanted = asked.asked_week.unwrap_or(request.need_week);
    let week = WeekPattern::from_bits(asked.offered_week.unwrap_or(wanted));
    refuse_same_days(change, request.id, week, None).await?;
    let days = if week.is_empty() { request.need_days } else { days_of(week, &request) };
    let wanted = asked.asked_start.unwrap_or(request.wish_start);
    let today = brussels_date(change.at);
    let reasons = vec![Said::word("location-said-yes")];
    let stored = Stored { reasons, ..Stored::default() };
    let row = Proposal {
        location_id: asked.location_id,
        week: week.bits(),
        days,
        start: asked.offered_start.unwrap_or(wanted).max(today),
        ..fresh(app, by, change.at, &request, &stored)?
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

async fn refuse_same_days(
    change: &Change,
    request: Uuid,
    week: WeekPattern,
    beside: Option<Uuid>,
) -> Outcome<()> {
    let open = store::proposals::open_proposals(&change.tx, request).await?;
    let mut others = open.iter().filter(|other| Some(other.id) != beside);
    let same = others.any(|other| !WeekPattern::from_bits(other.week).and(week).is_empty());
    if same { Err(Refusal::NotPossible(Why::ProposalOpen)) } else { Ok(()) }
}

/// Of two alternating weeks the mean counts: never more days than are looked for.
pub(crate) fn days_of(week: WeekPattern, request: &request::Model) -> i32 {
    let days = i32::from(week.day_count());
    if request.need_days > 0 { days.min(request.need_days) } else { days }
}

fn fresh(
    app: &App,
    by_account: Option<Uuid>,
    at: DateTime<Utc>,
    request: &request::Model,
    stored: &Stored,
) -> Outcome<Proposal> {
    let id = Uuid::now_v7();
    let today = brussels_date(at);
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
        last_message_at: at,
        answer_by: today + Days::new(days),
        reason: String::new(),
        reason_note: String::new(),
        answered_at: None,
        answered_through: String::new(),
        ranking,
        link_hash: link::hash_of(app, id)?,
        sent_at: at,
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
