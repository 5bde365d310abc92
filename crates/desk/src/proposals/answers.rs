//! The family's answer: yes, yes but fewer days or later, no, or "I want to talk".

use super::settling::{close_same_days, close_what_is_left, lock_both, reopen_place};
use super::{Proposal, making, progress_of, recount};
use crate::caller::Change;
use crate::forms::{self, Errors, Problem};
use crate::messages::{self, About};
use crate::policy::Action;
use crate::{App, Caller, Outcome, Refusal, Why, terms};
use chrono::{Days, NaiveDate};
use domain::messages::MessageTemplate;
use domain::placements::left_over;
use domain::places::FreePlaceState;
use domain::proposals::{RefusalReason, Step};
use domain::requests::RequestState;
use domain::rules::terms::Terms;
use domain::tasks::TaskKind;
use domain::week::WeekPattern;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use store::Scope;
use store::entities::{family, free_place, placement, request};
use store::tasks::{self, Among};
use uuid::Uuid;

/// What was filled in as the family's answer.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AnswerForm {
    /// `yes`, `other`, `no` or `talk`.
    pub answer: String,
    /// With `other`: ticked parts of the week.
    pub week: Vec<String>,
    /// With `other`: first day; a page that shows both fields sends them with every answer.
    pub start: String,
    /// With `no`: why.
    pub reason: String,
    /// With `no`: a few words more.
    pub note: String,
}

/// Longest note: enough for a sentence, too short for a story about a child.
const LONGEST_NOTE: usize = 200;

impl AnswerForm {
    /// Whether other days or another first day were filled in than were proposed. What does
    /// not name a first day had no such fields: the link of a family.
    fn differs_from(&self, row: &Proposal) -> bool {
        let start = self.start.trim();
        let same_start = forms::date(start).is_ok_and(|day| day == Some(row.start));
        let offered = WeekPattern::from_bits(row.week);
        let same_week = forms::week(&self.week).is_ok_and(|week| week == offered);
        let same = same_start && same_week;
        !start.is_empty() && !same
    }

    /// A yes has no reason for no: what was meant is asked, not guessed.
    fn refuse_reason(&self, errors: &mut Errors) {
        if errors.of("answer").is_none()
            && !(self.reason.trim().is_empty() && self.note.trim().is_empty())
        {
            errors.add("answer", Problem::YesWithReason);
        }
    }
}

/// An answer that makes sense.
pub(super) enum Checked {
    Accept { week: WeekPattern, start: NaiveDate },
    Refuse { reason: String, note: String },
    Talk,
}

impl Checked {
    pub(super) fn of(form: &AnswerForm, row: &Proposal, terms: &Terms) -> Result<Self, Errors> {
        let offered = WeekPattern::from_bits(row.week);
        let mut errors = Errors::default();
        let checked = match form.answer.as_str() {
            "yes" => {
                if form.differs_from(row) {
                    errors.add("answer", Problem::YesToLess);
                }
                form.refuse_reason(&mut errors);
                Self::Accept { week: offered, start: row.start }
            }
            "other" => {
                form.refuse_reason(&mut errors);
                let week = errors.take("week", forms::week(&form.week));
                if week.is_empty() && errors.of("week").is_none() {
                    errors.add("week", Problem::NoDays);
                } else if !week.fits_in(offered) {
                    errors.add("week", Problem::OnlyTheseDays(offered));
                }
                let start = errors.take("start", forms::required_date(&form.start));
                let last = row.start + Days::new(u64::from(terms.later_start_days.value));
                if errors.of("start").is_none() && start < row.start {
                    errors.add("start", Problem::NotBefore(row.start));
                } else if start > last {
                    errors.add("start", Problem::NotAfter(last));
                }
                Self::Accept { week, start }
            }
            "no" => {
                let reason = form.reason.trim();
                let word = match reason {
                    // Nobody has to say why.
                    "" => String::new(),
                    _ => match forms::choice::<RefusalReason>(reason) {
                        Ok(reason) => reason.word().to_owned(),
                        Err(problem) => {
                            errors.add("reason", problem);
                            String::new()
                        }
                    },
                };
                let note = errors.take("note", forms::text(&form.note, LONGEST_NOTE));
                Self::Refuse { reason: word, note }
            }
            "talk" => Self::Talk,
            "" => return Err(Errors::one("answer", Problem::NotChosen)),
            _ => return Err(Errors::one("answer", Problem::NotAChoice)),
        };
        errors.unless_any(checked)
    }
}

/// Enters what the family answered.
///
/// # Errors
/// [`Why::AlreadyAnswered`] when there is an answer; [`Refusal::Invalid`] per field.
pub async fn answer(caller: &Caller, code: &str, form: &AnswerForm) -> Outcome<()> {
    let scope = caller.scope(Action::AnswerProposal)?;
    let found: Proposal = caller.app.store.by_code(scope, code).await?.ok_or(Refusal::NotFound)?;
    let checked = Checked::of(form, &found, terms::in_force(caller.today())?)?;
    let change = caller.begin_fresh().await?;
    settle(&caller.app, change, &found, checked, "desk").await
}

pub(super) async fn settle(
    app: &App,
    mut change: Change,
    found: &Proposal,
    checked: Checked,
    through: &str,
) -> Outcome<()> {
    let (request, row) = lock_both(&change, found).await?;
    change.note(Action::AnswerProposal, "proposal", row.id, &["state"]);
    let row = Proposal { answered_through: through.to_owned(), ..row };
    match checked {
        Checked::Accept { week, start } => accept(app, &change, request, row, week, start).await?,
        Checked::Refuse { reason, note } => {
            refuse(&change, row, reason, note).await?;
            touch(&change, request).await?;
        }
        Checked::Talk => talk(app, &change, request, &row).await?,
    }
    change.commit("").await
}

/// A no: the place is free again for others.
pub(super) async fn refuse(
    change: &Change,
    row: Proposal,
    reason: String,
    note: String,
) -> Outcome<()> {
    let progress = progress_of(&row)?.take(Step::Refuse, change.at, 0)?;
    let row = Proposal {
        state: progress.state.word().to_owned(),
        reason,
        reason_note: note,
        answered_at: Some(change.at),
        version: row.version + 1,
        ..row
    };
    reopen_place(change, &row).await?;
    store::messages::cancel_about(&change.tx, row.id, change.at).await?;
    Ok(change.tx.update(row).await?)
}

/// A family that stops looking says no to what still waits for its answer.
pub(crate) async fn refuse_what_waits(
    change: &Change,
    request: &request::Model,
    reason: RefusalReason,
) -> Outcome<()> {
    for waiting in store::proposals::open_proposals(&change.tx, request.id).await? {
        let scope = Scope::of_desk(waiting.desk_id);
        let row = change.tx.lock(scope, waiting.id).await?.ok_or(Refusal::NotFound)?;
        let row = Proposal { answered_through: "family".to_owned(), ..row };
        refuse(change, row, reason.word().to_owned(), String::new()).await?;
    }
    Ok(())
}

async fn accept(
    app: &App,
    change: &Change,
    request: request::Model,
    row: Proposal,
    week: WeekPattern,
    start: NaiveDate,
) -> Outcome<()> {
    let progress = progress_of(&row)?.take(Step::Accept, change.at, 0)?;
    let looking = request.state.parse::<RequestState>().is_ok_and(RequestState::is_looking);
    if !looking {
        return Err(Refusal::NotPossible(Why::RequestClosed));
    }
    let scope = Scope::of_desk(row.desk_id);
    let place = match row.free_place_id {
        Some(id) => Some(take_place(app, change, scope, id, week, start).await?),
        None => None,
    };
    let whole = week.bits() == row.week;
    let placed = placement::Model {
        id: Uuid::now_v7(),
        desk_id: row.desk_id,
        request_id: request.id,
        location_id: Some(row.location_id),
        proposal_id: Some(row.id),
        free_place_id: row.free_place_id,
        week: week.bits(),
        days: if whole { row.days } else { making::days_of(week, &request) },
        from_day: start,
        until_day: place.and_then(|place| place.until_day),
        certainty: "planned".to_owned(),
        elsewhere: String::new(),
        at: change.at,
        undone_at: None,
    };
    change.tx.insert(placed).await?;
    // What was proposed stays as it was; what was agreed is the placement.
    let row = Proposal {
        state: progress.state.word().to_owned(),
        answered_at: Some(change.at),
        version: row.version + 1,
        ..row
    };
    change.tx.update(row.clone()).await?;
    let request = recount(change, request).await?;
    if request.state == RequestState::Placed.word() {
        close_what_is_left(app, change, &request, row.id).await?;
    } else {
        close_same_days(app, change, &request, week).await?;
    }
    store::messages::cancel_about(&change.tx, row.id, change.at).await?;
    let connection = change.tx.connection()?;
    let family = family::Entity::find_by_id(request.family_id).one(connection).await?;
    let family = family.ok_or(Refusal::NotFound)?;
    let template = MessageTemplate::Confirmation;
    let content =
        messages::about_proposal(connection, template, &row, &family, change.today()).await?;
    let about = About { request: Some(request.id), proposal: Some(row.id), appointment: None };
    let call = messages::Work::call_about(&row);
    messages::queue(change, app, &family, template, &content, about, &call).await?;
    messages::tell_of_placement(change, app, &row, &family).await
}

/// Takes a place that is held for good.
pub(crate) async fn take_place(
    app: &App,
    change: &Change,
    scope: Scope,
    id: Uuid,
    week: WeekPattern,
    start: NaiveDate,
) -> Outcome<free_place::Model> {
    let place: free_place::Model = change.tx.lock(scope, id).await?.ok_or(Refusal::NotFound)?;
    if place.state != FreePlaceState::Proposed.word() {
        return Err(Refusal::NotPossible(Why::PlaceTaken));
    }
    if let Some(until) = place.until_day.filter(|until| start > *until) {
        return Err(Errors::one("start", Problem::NotAfter(until)).into());
    }
    let state = FreePlaceState::Taken.word().to_owned();
    let rest = left_over(WeekPattern::from_bits(place.week), week);
    if let Some(rest) = rest {
        leave_open(app, change, &place, rest).await?;
    }
    let taken = rest.map_or(place.week, |_| place.week & week.bits());
    let place = free_place::Model { state, week: taken, version: place.version + 1, ..place };
    change.tx.update(place.clone()).await?;
    Ok(place)
}

/// The days that the family does not take are a place of their own from now on, believed
/// as long as one that is reported today.
async fn leave_open(
    app: &App,
    change: &Change,
    place: &free_place::Model,
    rest: WeekPattern,
) -> Outcome<()> {
    let today = domain::clock::brussels_date(change.at);
    let row = free_place::Model {
        id: Uuid::now_v7(),
        code: domain::codes::code_from(app.random.bytes16()),
        week: rest.bits(),
        state: FreePlaceState::Open.word().to_owned(),
        expires_on: crate::places::expiry(today, place.until_day)?,
        version: 1,
        created_at: change.at,
        ..place.clone()
    };
    Ok(change.tx.insert(row).await?)
}

async fn talk(app: &App, change: &Change, request: request::Model, row: &Proposal) -> Outcome<()> {
    // Only a proposal that waits can still be talked about.
    progress_of(row)?.take(Step::Accept, change.at, 0)?;
    let connection = change.tx.connection()?;
    let family = family::Entity::find_by_id(request.family_id).one(connection).await?;
    let family = family.ok_or(Refusal::NotFound)?;
    let work = messages::Work { kind: TaskKind::Talk, ..messages::Work::call_about(row) };
    let scope = Scope::of_desk(row.desk_id);
    if !tasks::exists(&change.tx, scope, work.kind, row.id, Among::Open).await? {
        // Whoever was to call for an answer has one: the family wants to talk.
        tasks::finish_about(&change.tx, row.id, change.at).await?;
        messages::plan_once(change, app, &family, Some(request.id), &work).await?;
    }
    touch(change, request).await
}

async fn touch(change: &Change, request: request::Model) -> Outcome<()> {
    let last_activity_on = domain::clock::brussels_date(change.at);
    Ok(change.tx.update(request::Model { last_activity_on, ..request }).await?)
}
