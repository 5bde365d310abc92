//! A place for a family of another desk. The desk of the place asks the desk of the family to
//! propose it, and holds the place meanwhile. Only the own desk speaks with the family: it
//! answers yes, and then the child has its placement there, or no, and the place is free again.

use crate::caller::{Change, FormKey, Start};
use crate::capacity::children::through_neighbour;
use crate::forms::{self, Errors, Problem};
use crate::policy::Action;
use crate::proposals::{self, close_what_is_left, free_again, is_open, lock_looking, take_place};
use crate::proposals::{recount, stands_next_door};
use crate::{App, Caller, Outcome, Refusal, Why, terms};
use chrono::{Days, NaiveDate};
use domain::families::Birth;
use domain::neighbours::Ending;
use domain::places::FreePlaceState;
use domain::requests::RequestState;
use domain::tasks::TaskKind;
use domain::week::WeekPattern;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use store::Scope;
use store::entities::{child, family, free_place, hand_over, location, placement, request, task};
use store::neighbours::Handed;
use uuid::Uuid;

/// Questions on one page.
const MOST_LISTED: u64 = 200;
/// Longest note: enough for a sentence, too short for a story about a child.
const LONGEST_NOTE: usize = 200;

/// What is sent to ask a desk.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AskForm {
    /// Code of the request, as it is shown.
    pub request: String,
    /// A few words to the colleague there.
    pub note: String,
}

/// The answer of the desk of the family.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ReplyForm {
    /// `yes` or `no`.
    pub answer: String,
    /// A few words to the colleague there.
    pub note: String,
}

/// What a desk looks over before it asks another one.
#[derive(Debug, Clone)]
pub struct AskedOver {
    /// The place.
    pub place: free_place::Model,
    /// Where it is.
    pub location: location::Model,
    /// The desk of the family.
    pub desk: crate::settings::Desk,
    /// Code of the request there.
    pub request: String,
    /// Parts of the week to propose.
    pub week: WeekPattern,
    /// First day to propose.
    pub start: NaiveDate,
    /// The day before which an answer is asked.
    pub answer_by: NaiveDate,
}

/// A question as one of its two desks sees it.
#[derive(Debug, Clone)]
pub struct SeenOver {
    /// The question.
    pub handed: Handed,
    /// Whether it came to this desk.
    pub to_us: bool,
    /// The family and its child, for its own desk only.
    pub ours: Option<(request::Model, family::Model, child::Model)>,
    /// Code of the place, for its own desk only.
    pub place: Option<String>,
    /// Code of the request.
    pub request: String,
}

/// The place, the request as it stands in its order, and what would be asked.
struct Found {
    scope: Scope,
    seen: AskedOver,
    request: Uuid,
}

async fn found(caller: &Caller, place: &str, request: &str) -> Outcome<Found> {
    let scope = caller.scope(Action::HandOver)?;
    let (place, location) = proposals::place_of(caller, scope, place).await?;
    let stands = stands_next_door(caller, scope, &place, &location, request).await?;
    let (near, one) = stands.ok_or(Refusal::NotFound)?;
    let desks = caller.app.store.sharing_desks(scope).await?;
    let desk = desks.into_iter().find(|desk| desk.id == near.desk).ok_or(Refusal::NotFound)?;
    let seen = AskedOver {
        place,
        location,
        desk,
        request: one.code,
        week: one.offered,
        start: one.first_day,
        answer_by: answer_by(caller.today())?,
    };
    Ok(Found { scope, seen, request: near.request })
}

/// As long as a family has for a proposal.
fn answer_by(today: NaiveDate) -> Outcome<NaiveDate> {
    let terms = terms::in_force(today)?;
    let days = u64::from(terms.proposal_reminders.value)
        * u64::from(terms.proposal_reminder_interval_days.value);
    Ok(today.checked_add_days(Days::new(days)).unwrap_or(today))
}

/// Looks over what would be asked of the desk of a family.
///
/// # Errors
/// [`Refusal::NotFound`] when the place is not there, or the request may not be shown or does
/// not fit; [`Why::PlaceTaken`] when the place cannot be proposed any more.
pub async fn look_over(caller: &Caller, place: &str, request: &str) -> Outcome<AskedOver> {
    let found = found(caller, place, request).await?;
    if !is_open(&found.seen.place, caller.today()) {
        return Err(Refusal::NotPossible(Why::PlaceTaken));
    }
    let desk = found.seen.desk.id;
    caller.looked_next_door(Action::HandOver, desk, "request", found.request).await?;
    Ok(found.seen)
}

/// Asks the desk of a family to propose a place; holds the place until it answers.
///
/// # Errors
/// [`Why::PlaceTaken`] when somebody was first; [`Refusal::NotFound`] when the request may not
/// be shown any more; [`Refusal::Invalid`] per field.
pub async fn ask(caller: &Caller, place: &str, form: &AskForm, key: FormKey) -> Outcome<String> {
    caller.may(Action::HandOver)?;
    if let Some(before) = caller.outcome_of(key).await? {
        return Ok(before);
    }
    let Found { scope, seen, request } = found(caller, place, &form.request).await?;
    let note =
        forms::text(&form.note, LONGEST_NOTE).map_err(|problem| Errors::one("note", problem))?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(id) => return Ok(id),
        Start::Fresh(change) => change,
    };
    let to = Scope::of_desk(seen.desk.id);
    let row = lock_looking(&change, to, request).await?;
    let connection = change.tx.connection()?;
    let store = &caller.app.store;
    if !store::neighbours::shown_request(connection, store, scope, row.id).await? {
        return Err(Refusal::NotFound);
    }
    let place: free_place::Model =
        change.tx.lock(scope, seen.place.id).await?.ok_or(Refusal::NotFound)?;
    if !is_open(&place, change.today()) {
        return Err(Refusal::NotPossible(Why::PlaceTaken));
    }
    let asked = hand_over::Model {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        to_desk_id: seen.desk.id,
        request_id: row.id,
        location_id: seen.location.id,
        free_place_id: place.id,
        week: seen.week.bits(),
        start: seen.start,
        note,
        answer_by: seen.answer_by,
        asked_by: Some(caller.actor.account),
        asked_at: change.at,
        answer: String::new(),
        answer_note: String::new(),
        answered_by: None,
        answered_at: None,
    };
    let id = asked.id;
    change.note(Action::HandOver, "hand_over", id, &["all"]);
    change.note_next_door(seen.desk.id, Action::HandOver, "request", row.id, &["hand_over"]);
    let state = FreePlaceState::Proposed.word().to_owned();
    change.tx.update(free_place::Model { state, version: place.version + 1, ..place }).await?;
    change.tx.insert(asked).await?;
    plan(caller, &change, &row, id).await?;
    change.commit(&id.to_string()).await?;
    Ok(id.to_string())
}

/// It stands on *Vandaag* of the desk of the family.
async fn plan(caller: &Caller, change: &Change, row: &request::Model, about: Uuid) -> Outcome<()> {
    let desk = caller.app.store.desk_of(caller.scope(Action::HandOver)?).await?;
    let task = task::Model {
        id: Uuid::now_v7(),
        desk_id: row.desk_id,
        code: caller.code(),
        family_id: Some(row.family_id),
        request_id: Some(row.id),
        title: String::new(),
        kind: TaskKind::NeighbourAsks.word().to_owned(),
        detail: desk.map(|desk| desk.name).unwrap_or_default(),
        about: Some(about),
        due_on: change.today(),
        owner_id: row.owner_id,
        done_at: None,
        done_by: None,
        created_at: change.at,
    };
    Ok(change.tx.insert(task).await?)
}

/// The questions of and to the caller's desk.
///
/// # Errors
/// When the database fails.
pub async fn list(caller: &Caller) -> Outcome<Vec<SeenOver>> {
    let scope = caller.scope(Action::HandOver)?;
    let mut shown = Vec::new();
    for handed in caller.app.store.hand_overs(scope, MOST_LISTED).await? {
        shown.push(seen(caller, scope, handed).await?);
    }
    Ok(shown)
}

/// One question.
///
/// # Errors
/// [`Refusal::NotFound`] when it is of two other desks.
pub async fn see(caller: &Caller, id: &str) -> Outcome<SeenOver> {
    let scope = caller.scope(Action::HandOver)?;
    let handed = one(caller, scope, id).await?;
    let seen = seen(caller, scope, handed).await?;
    if let Some((request, ..)) = &seen.ours {
        caller.looked_at(Action::SeeFamily, "request", request.id).await?;
    }
    Ok(seen)
}

/// The question to another desk that holds a place now.
///
/// # Errors
/// When the database fails.
pub async fn holds(caller: &Caller, place: Uuid) -> Outcome<Option<Handed>> {
    let scope = caller.scope(Action::HandOver)?;
    let store = &caller.app.store;
    match store.hand_over_that_holds(scope, place).await? {
        Some(row) => Ok(store.hand_over(scope, row.id).await?),
        None => Ok(None),
    }
}

async fn one(caller: &Caller, scope: Scope, id: &str) -> Outcome<Handed> {
    let id = id.parse().map_err(|_| Refusal::NotFound)?;
    caller.app.store.hand_over(scope, id).await?.ok_or(Refusal::NotFound)
}

async fn seen(caller: &Caller, scope: Scope, handed: Handed) -> Outcome<SeenOver> {
    let store = &caller.app.store;
    let to_us = handed.row.to_desk_id == scope.desk();
    let there = Scope::of_desk(handed.row.to_desk_id);
    let request: request::Model =
        store.get(there, handed.row.request_id).await?.ok_or(Refusal::NotFound)?;
    let code = request.code.clone();
    let ours = if to_us {
        let family = store.get(scope, request.family_id).await?.ok_or(Refusal::NotFound)?;
        let child = store.get(scope, request.child_id).await?.ok_or(Refusal::NotFound)?;
        Some((request, family, child))
    } else {
        None
    };
    let place: Option<free_place::Model> = store.get(scope, handed.row.free_place_id).await?;
    Ok(SeenOver { to_us, ours, place: place.map(|place| place.code), request: code, handed })
}

/// Ends a question that waits: the place is free again, and nobody has to answer any more.
pub(super) async fn end_with(
    change: &Change,
    asked: &hand_over::Model,
    ending: Ending,
    note: &str,
    by: Option<Uuid>,
) -> Outcome<()> {
    if !store::neighbours::end_hand_over(&change.tx, asked.id, ending, note, by, change.at).await? {
        return Err(Refusal::NotPossible(Why::AlreadyAnswered));
    }
    store::tasks::finish_about(&change.tx, asked.id, change.at).await?;
    if ending == Ending::Yes {
        return Ok(());
    }
    free_again(change, Scope::of_desk(asked.desk_id), asked.free_place_id).await
}

/// A request that needs no place any more lets go what neighbours hold for it.
pub(crate) async fn let_go(change: &Change, request: Uuid) -> Outcome<()> {
    for asked in store::neighbours::open_hand_overs(&change.tx, request, None).await? {
        end_with(change, &asked, Ending::No, "", None).await?;
    }
    Ok(())
}

/// Takes a question back; the place is free again.
///
/// # Errors
/// [`Refusal::NotFound`] for another desk; [`Why::AlreadyAnswered`] when there is an answer.
pub async fn take_back(caller: &Caller, id: &str) -> Outcome<()> {
    let scope = caller.scope(Action::HandOver)?;
    let handed = one(caller, scope, id).await?;
    let asked = Some(handed.row).filter(|row| row.desk_id == scope.desk());
    let asked = asked.ok_or(Refusal::NotFound)?;
    let mut change = caller.begin_fresh().await?;
    end_with(&change, &asked, Ending::Withdrawn, "", Some(caller.actor.account)).await?;
    change.note(Action::HandOver, "hand_over", asked.id, &["answer"]);
    change.commit("").await
}

/// The desk of the family answers what the family said. With a yes the child has its
/// placement there, and the place is taken.
///
/// # Errors
/// [`Refusal::NotFound`] for another desk; [`Why::AlreadyAnswered`] when it ended already;
/// [`Why::RequestClosed`] when the family looks no longer; [`Refusal::Invalid`] per field.
pub async fn answer(caller: &Caller, id: &str, form: &ReplyForm, key: FormKey) -> Outcome<()> {
    let scope = caller.scope(Action::AnswerHandOver)?;
    let handed = one(caller, scope, id).await?;
    let mut errors = Errors::default();
    let ending = match form.answer.as_str() {
        "yes" => Ending::Yes,
        "no" => Ending::No,
        other => {
            let problem = if other.is_empty() { Problem::Required } else { Problem::NotAChoice };
            errors.add("answer", problem);
            Ending::No
        }
    };
    let note = errors.take("note", forms::text(&form.note, LONGEST_NOTE));
    errors.unless_any(())?;
    let asked = handed.row.clone();
    if asked.to_desk_id != scope.desk() {
        return Err(Refusal::NotFound);
    }
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(_) => return Ok(()),
        Start::Fresh(change) => change,
    };
    let by = Some(caller.actor.account);
    let request: request::Model =
        change.tx.lock(scope, asked.request_id).await?.ok_or(Refusal::NotFound)?;
    end_with(&change, &asked, ending, &note, by).await?;
    if ending == Ending::Yes {
        place_child(&caller.app, &change, request, &handed).await?;
    }
    change.note(Action::AnswerHandOver, "hand_over", asked.id, &["answer"]);
    let fields = ["answer"];
    change.note_next_door(asked.desk_id, Action::AnswerHandOver, "hand_over", asked.id, &fields);
    change.commit("").await
}

async fn place_child(
    app: &App,
    change: &Change,
    request: request::Model,
    handed: &Handed,
) -> Outcome<()> {
    let looking = request.state.parse::<RequestState>().is_ok_and(RequestState::is_looking);
    if !looking {
        return Err(Refusal::NotPossible(Why::RequestClosed));
    }
    let asked = &handed.row;
    let week = WeekPattern::from_bits(asked.week);
    let there = Scope::of_desk(asked.desk_id);
    let place = take_place(app, change, there, asked.free_place_id, week, asked.start).await?;
    let connection = change.tx.connection()?;
    let child = child::Entity::find_by_id(request.child_id).one(connection).await?;
    let child = child.ok_or(Refusal::NotFound)?;
    let birth = Birth::from_dates(child.birth_date, child.due_date);
    let code = domain::codes::code_from(app.random.bytes16());
    let by = handed.to.name.clone();
    let until = place.until_day;
    let nameless = through_neighbour(&place, code, asked, birth, by, change.at);
    change.tx.insert(nameless).await?;
    let at = &handed.location;
    let placed = placement::Model {
        id: Uuid::now_v7(),
        desk_id: request.desk_id,
        request_id: request.id,
        location_id: None,
        proposal_id: None,
        free_place_id: Some(place.id),
        week: week.bits(),
        days: proposals::days_of(week, &request),
        from_day: asked.start,
        until_day: until,
        certainty: "planned".to_owned(),
        elsewhere: format!("{}, {}", at.name, at.town),
        at: change.at,
        undone_at: None,
    };
    change.tx.insert(placed).await?;
    let request = recount(change, request).await?;
    if request.state == RequestState::Placed.word() {
        close_what_is_left(app, change, &request, asked.id).await?;
    }
    Ok(())
}
