//! Requests put to locations (*vragen bij een locatie*), and their answers. The location
//! decides whom it takes; until it says that there is a place, it learns what it needs
//! to decide and nothing about who the family is.

mod asking;
mod shown;
pub mod words;

pub use asking::{AskForm, Asked, Choice, Options, ask, options};
pub(crate) use asking::{blank, due_on, offer_of};
pub use shown::{Addressed, Wanted};
pub(crate) use shown::{ForWhom, shown, wanted};
pub use store::entities::candidacy::Model as Candidacy;

use crate::forms::{self, Errors, Problem};
use crate::links::Hand;
use crate::locations::{Location, within};
use crate::policy::Action;
use crate::{App, Caller, Change, Outcome, Refusal, Why, board, messages, terms};
use chrono::NaiveDate;
use domain::candidacies::{
    Answer, Closing, Lacking, Move, RefusalReason, Refused, Reply, Standing,
};
use domain::clock::brussels_date;
use domain::messages::MessageTemplate;
use domain::requests::RequestState;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::candidacies::CandidacyFilter;
use store::entities::{proposal, request};
use store::locations::Within;
use store::{Page, Scope};
use uuid::Uuid;

/// How a question was closed. Some steps leave a word of their own, to find back what they
/// closed; none of those, nor a word that cannot be read, lets a location see the family.
pub(crate) fn closing(word: &str) -> Closing {
    match word {
        // Of a place elsewhere, as older versions wrote it.
        "placed" => Closing::FoundElsewhere,
        crate::duplicates::WITH_MERGE => Closing::AskedInError,
        _ => word.parse().unwrap_or(Closing::FamilyStopped),
    }
}

/// Where a question stands, from its row.
pub(crate) fn standing(row: &Candidacy) -> Standing {
    let closed = row.closed_at.map(|_| closing(&row.closed_word));
    // A word that cannot be read is not a yes.
    let answer = row.answer.as_ref().map(|word| word.parse().unwrap_or(Answer::No));
    Standing { answer, closed }
}

fn check(row: &Candidacy, step: Move) -> Outcome<()> {
    standing(row).allows(step).map_err(|refused| {
        Refusal::NotPossible(match refused {
            Refused::AlreadyAnswered => Why::AlreadyAnswered,
            Refused::AlreadyDone => Why::AlreadyDone,
        })
    })
}

async fn one(who: &Hand, code: &str) -> Outcome<(Scope, Candidacy, Location)> {
    let (scope, within) = who.ground(Action::AnswerCandidacy)?;
    let store = &who.app().store;
    let row: Candidacy = store.by_code(scope, code).await?.ok_or(Refusal::NotFound)?;
    let location: Location = store.get(scope, row.location_id).await?.ok_or(Refusal::NotFound)?;
    if within.holds(&location) { Ok((scope, row, location)) } else { Err(Refusal::NotFound) }
}

/// One question, as the desk or the location may see it.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn see(who: impl Into<Hand> + Send, code: &str) -> Outcome<Addressed> {
    let who = who.into();
    let (scope, row, location) = one(&who, code).await?;
    who.looked_at(Action::AnswerCandidacy, "candidacy", row.id).await?;
    let behind = who.app().store.behind(scope, [row.request_id]).await?;
    let behind = behind.get(&row.request_id).ok_or(Refusal::NotFound)?;
    Ok(shown(row, &location, behind, ForWhom::of(&who), who.today()))
}

async fn page_of(
    who: &Hand,
    scope: Scope,
    within: Within,
    filter: CandidacyFilter,
    page: u64,
) -> Outcome<Page<Addressed>> {
    let store = &who.app().store;
    let rows = store.candidacies(scope, within, filter, page).await?;
    let at = store.locations_by_id(scope, rows.rows.iter().map(|row| row.location_id)).await?;
    let behind = store.behind(scope, rows.rows.iter().map(|row| row.request_id)).await?;
    let Page { rows, number, pages, total } = rows;
    let mut shown = Vec::with_capacity(rows.len());
    for row in rows {
        let found = (at.get(&row.location_id), behind.get(&row.request_id));
        if let (Some(location), Some(behind)) = found {
            shown.push(shown::shown(row, location, behind, ForWhom::of(who), who.today()));
        }
    }
    Ok(Page { rows: shown, number, pages, total })
}

/// What is addressed to the caller's own locations, or to the location of a link.
///
/// # Errors
/// When the database fails.
pub async fn addressed(
    who: impl Into<Hand> + Send,
    filter: CandidacyFilter,
    page: u64,
) -> Outcome<Page<Addressed>> {
    let who = who.into();
    let action = match &who {
        Hand::Signed(_) => Action::SeeCandidacies,
        Hand::Link(_) => Action::AnswerCandidacy,
    };
    let (scope, within) = who.ground(action)?;
    page_of(&who, scope, within, filter, page).await
}

/// What is addressed to one location, for its page.
///
/// # Errors
/// When the database fails.
pub(crate) async fn at_location(
    caller: &Caller,
    location: Uuid,
    filter: CandidacyFilter,
) -> Outcome<Vec<Addressed>> {
    let (action, who) = (Action::AnswerCandidacy, Hand::from(caller));
    let scope = caller.scope(action)?;
    within(caller, action)?;
    Ok(page_of(&who, scope, Within::Location(location), filter, 1).await?.rows)
}

/// What was typed as an answer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AnswerForm {
    /// Yes, deviating or no.
    pub answer: String,
    /// Why not.
    pub reason: String,
    /// In its own words.
    pub note: String,
    /// Other days, as ticked boxes.
    pub week: Vec<String>,
    /// Another first day.
    pub start: String,
}

impl AnswerForm {
    pub(crate) fn check(&self, today: NaiveDate) -> Result<Reply, Errors> {
        let mut errors = Errors::default();
        let answer: Option<Answer> = errors.take("answer", forms::choice(&self.answer).map(Some));
        let reason: Option<RefusalReason> = match self.reason.as_str() {
            "" => None,
            typed => errors.take("reason", forms::choice(typed).map(Some)),
        };
        let start = errors.take("start", forms::date(&self.start));
        if answer == Some(Answer::Deviating) && start.is_some_and(|start| start < today) {
            errors.add("start", Problem::InThePast);
        }
        let week = errors.take("week", forms::week(&self.week));
        let note = errors.take("note", forms::text(&self.note, 2000));
        errors.unless_any(())?;
        let answer = answer.ok_or_else(|| Errors::one("answer", Problem::NotChosen))?;
        Reply { answer, reason, note, week: Some(week), start }.tidy().map_err(|lacking| {
            match lacking {
                Lacking::Reason => Errors::one("reason", Problem::NotChosen),
                Lacking::Deviation => Errors::one("start", Problem::Required),
            }
        })
    }
}

/// Writes that something happened with a request, which is locked since.
async fn touch(change: &Change, scope: Scope, id: Uuid, today: NaiveDate) -> Outcome<()> {
    let row: request::Model = change.tx.lock(scope, id).await?.ok_or(Refusal::NotFound)?;
    if row.last_activity_on < today {
        // The version stays: nothing changed that somebody could be editing.
        change.tx.update(request::Model { last_activity_on: today, ..row }).await?;
    }
    Ok(())
}

pub(crate) async fn locked(change: &Change, scope: Scope, id: Uuid) -> Outcome<Candidacy> {
    change.tx.lock(scope, id).await?.ok_or(Refusal::NotFound)
}

/// Answers a question: by the location, or by the desk for it.
///
/// # Errors
/// [`Refusal::Invalid`] with a problem per field; [`Refusal::NotPossible`] when somebody
/// answered before, or the desk closed the question.
pub async fn answer(who: impl Into<Hand> + Send, code: &str, form: &AnswerForm) -> Outcome<()> {
    let who = who.into();
    let (_, found, _) = one(&who, code).await?;
    let reply = form.check(who.today())?;
    let mut change = who.begin_fresh().await?;
    answer_within(who.app(), &mut change, &found, reply).await?;
    change.commit("").await
}

/// Answers a question as part of a change; what the board asked is followed up.
pub(crate) async fn answer_within(
    app: &App,
    change: &mut Change,
    found: &Candidacy,
    reply: Reply,
) -> Outcome<()> {
    let scope = Scope::of_desk(found.desk_id);
    // The request first, everywhere, so that no two changes wait for each other.
    touch(change, scope, found.request_id, brussels_date(change.at)).await?;
    let row = locked(change, scope, found.id).await?;
    check(&row, Move::Answer)?;
    let row = Candidacy {
        answer: Some(reply.answer.word().to_owned()),
        answer_reason: reply.reason.map(RefusalReason::word).unwrap_or_default().to_owned(),
        answer_note: reply.note,
        offered_week: reply.week.map(domain::week::WeekPattern::bits),
        offered_start: reply.start,
        answered_at: Some(change.at),
        version: row.version + 1,
        ..row
    };
    change.note(Action::AnswerCandidacy, "candidacy", row.id, &["answer"]);
    change.tx.update(row.clone()).await?;
    store::messages::cancel_settled(&change.tx, scope, &[found.id]).await?;
    store::tasks::finish_settled(&change.tx, scope, found.request_id, change.at).await?;
    board::follow(app, change, &row).await
}

/// Takes an answer back that was entered by mistake; the location can answer again.
///
/// # Errors
/// [`Refusal::NotPossible`] when there is none, or the place was proposed since.
pub async fn take_back(caller: &Caller, code: &str) -> Outcome<()> {
    caller.may(Action::ForwardRequest)?;
    let (scope, found, _) = one(&caller.into(), code).await?;
    let mut change = caller.begin_fresh().await?;
    touch(&change, scope, found.request_id, caller.today()).await?;
    let row = locked(&change, scope, found.id).await?;
    check(&row, Move::TakeBack)?;
    if used_since(&change, scope, &row).await? {
        return Err(Refusal::NotPossible(Why::UsedSince));
    }
    let row = Candidacy {
        answer: None,
        answer_reason: String::new(),
        answer_note: String::new(),
        offered_week: None,
        offered_start: None,
        answered_at: None,
        version: row.version + 1,
        ..row
    };
    change.note(Action::ForwardRequest, "candidacy", row.id, &["answer"]);
    change.tx.update(row).await?;
    change.commit("").await
}

/// Whether the place was proposed to the family after the answer came.
async fn used_since(change: &Change, scope: Scope, row: &Candidacy) -> Outcome<bool> {
    let Some(answered_at) = row.answered_at else { return Ok(false) };
    let proposals = proposal::Entity::find()
        .filter(proposal::Column::DeskId.eq(scope.desk()))
        .filter(proposal::Column::RequestId.eq(row.request_id))
        .filter(proposal::Column::LocationId.eq(row.location_id))
        .filter(proposal::Column::SentAt.gte(answered_at))
        .count(change.tx.connection().map_err(Refusal::Broken)?)
        .await?;
    Ok(proposals > 0)
}

/// Asks the location for its answer once more, by mail: it has some days longer.
///
/// # Errors
/// [`Refusal::NotPossible`] when it was answered or closed.
pub async fn remind(caller: &Caller, code: &str) -> Outcome<()> {
    caller.may(Action::ForwardRequest)?;
    let (scope, found, location) = one(&caller.into(), code).await?;
    let today = caller.today();
    let days = terms::in_force(today)?.proposal_reminder_interval_days.value;
    let due_on = domain::candidacies::due(today, u32::from(days));
    let mut change = caller.begin_fresh().await?;
    touch(&change, scope, found.request_id, today).await?;
    let row = locked(&change, scope, found.id).await?;
    check(&row, Move::Answer)?;
    change.note(Action::ForwardRequest, "candidacy", row.id, &["due_on"]);
    let due_on = due_on.max(row.due_on);
    let row = Candidacy { due_on, version: row.version + 1, ..row };
    change.tx.update(row.clone()).await?;
    tell(&change, caller, &location, &row, MessageTemplate::CandidacyReminder).await?;
    change.commit("").await
}

/// Closes a question, with a word that says why; without one it was simply dealt with.
///
/// # Errors
/// [`Refusal::Invalid`] for another word; [`Refusal::NotPossible`] when it is closed.
pub async fn close(caller: &Caller, code: &str, word: &str) -> Outcome<()> {
    caller.may(Action::ForwardRequest)?;
    let (scope, found, _) = one(&caller.into(), code).await?;
    let word: Closing = match word {
        "" => Closing::Settled,
        typed => forms::choice(typed).map_err(|problem| Errors::one("word", problem))?,
    };
    let mut change = caller.begin_fresh().await?;
    touch(&change, scope, found.request_id, caller.today()).await?;
    let row = locked(&change, scope, found.id).await?;
    check(&row, Move::Close)?;
    let row = Candidacy {
        closed_at: Some(change.at),
        closed_word: word.word().to_owned(),
        version: row.version + 1,
        ..row
    };
    change.note(Action::ForwardRequest, "candidacy", row.id, &["closed_at", "closed_word"]);
    change.tx.update(row).await?;
    store::messages::cancel_settled(&change.tx, scope, &[found.id]).await?;
    store::tasks::finish_settled(&change.tx, scope, found.request_id, change.at).await?;
    change.commit("").await
}

/// Opens a question again; a location that was never told of it is told now.
///
/// # Errors
/// [`Refusal::NotPossible`] when it is open, the location was asked again since, or the
/// request is closed.
pub async fn reopen(caller: &Caller, code: &str) -> Outcome<()> {
    caller.may(Action::ForwardRequest)?;
    let (scope, found, location) = one(&caller.into(), code).await?;
    let mut change = caller.begin_fresh().await?;
    let request: Option<request::Model> = change.tx.lock(scope, found.request_id).await?;
    if !request.is_some_and(|request| is_looking(&request)) {
        return Err(Refusal::NotPossible(Why::RequestClosed));
    }
    touch(&change, scope, found.request_id, caller.today()).await?;
    let row = locked(&change, scope, found.id).await?;
    check(&row, Move::Reopen)?;
    let asked = change.tx.locations_asked(scope, row.request_id).await?;
    if asked.contains(&row.location_id) {
        return Err(Refusal::NotPossible(Why::UsedSince));
    }
    let row =
        Candidacy { closed_at: None, closed_word: String::new(), version: row.version + 1, ..row };
    change.note(Action::ForwardRequest, "candidacy", row.id, &["closed_at", "closed_word"]);
    change.tx.update(row.clone()).await?;
    if row.answer.is_none() && !store::messages::was_mailed(&change.tx, row.id).await? {
        tell(&change, caller, &location, &row, MessageTemplate::Candidacy).await?;
    }
    change.commit("").await
}

/// Tells a location about a question, within the change that made it so.
pub(crate) async fn tell(
    change: &Change,
    caller: &Caller,
    location: &Location,
    row: &Candidacy,
    template: MessageTemplate,
) -> Outcome<()> {
    let family = store::candidacies::family_behind(change.tx.connection()?, row).await?;
    let family = family.ok_or(Refusal::NotFound)?;
    messages::tell_location(change, &caller.app, location, &family, row, template).await?;
    Ok(())
}

fn is_looking(request: &request::Model) -> bool {
    request.state.parse::<RequestState>().is_ok_and(RequestState::is_looking)
}
