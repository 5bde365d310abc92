//! Where the questions of a family stand, for the family itself: who was asked, who answered
//! what and when, what comes next and by when. Nothing that the desk wrote for itself, and
//! no place in any order: nobody can keep such a promise.

use super::{Mine, SecondParent};
use crate::families::{self, Asked, Family};
use crate::policy::Action;
use crate::{App, Outcome, Refusal, proposals, terms};
use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::accounts::Role;
use domain::clock::brussels_date;
use domain::proposals::ProposalState;
use domain::requests::{RequestState, Wish};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::{BTreeMap, HashMap};
use store::Scope;
use store::audit_log::AuditFilter;
use store::entities::{account, desk, location, reconfirmation};
use uuid::Uuid;

/// Most entries of the log that are read for one family.
const MOST_READ: u64 = 5_000;

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened {
    /// The day.
    pub on: NaiveDate,
    /// The moment, to order things of one day.
    pub at: DateTime<Utc>,
    /// What.
    pub what: What,
}

/// What happened, with the name of the location where there is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The question reached the desk.
    Registered,
    /// The wish changed; by the family, or written down by the desk.
    WishChanged,
    /// A location was asked.
    LocationAsked(String),
    /// A location answered: its word.
    LocationAnswered(String, String),
    /// A place was proposed.
    Proposed(String),
    /// The proposal ended: the word of its state.
    ProposalSettled(String, String),
    /// Care was found from a day on; no name for care outside the desk's locations.
    Found(String, NaiveDate),
    /// The question was stopped: word of the reason.
    Stopped(String),
    /// It was opened again.
    GoesOn,
    /// The family said that it still looks.
    StillLooking,
}

/// What comes next, and by when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NextUp {
    /// The family can answer a proposal: location, last day, secret of its link.
    AnswerProposal(String, NaiveDate, String),
    /// A location answers: name, day by which.
    LocationAnswers(String, NaiveDate),
    /// Care begins: location, day.
    CareBegins(String, NaiveDate),
    /// The desk looks for a place, and looks at the question again by a day.
    DeskLooks(NaiveDate),
    /// The question is stopped; nothing follows.
    Stopped,
    /// All that was asked was found.
    AllFound,
}

impl Happened {
    /// Whether it is about a place that was proposed.
    #[must_use]
    pub const fn is_about_proposal(&self) -> bool {
        matches!(self.what, What::Proposed(_) | What::ProposalSettled(..))
    }
}

impl NextUp {
    /// Whether it is about a place that was proposed.
    #[must_use]
    pub const fn is_about_proposal(&self) -> bool {
        matches!(self, Self::AnswerProposal(..))
    }
}

/// One question: for one child.
#[derive(Debug, Clone)]
pub struct Question {
    /// Code of the request.
    pub code: String,
    /// Version of the request, for the forms.
    pub version: i32,
    /// Name of the child; empty when not named yet.
    pub child: String,
    /// Its number in the family, when there are others to tell it from.
    pub child_number: Option<i32>,
    /// Where it stands.
    pub state: RequestState,
    /// Day of the request.
    pub registered_on: NaiveDate,
    /// The first wish.
    pub original: Wish,
    /// The wish now.
    pub current: Wish,
    /// What happened, newest first.
    pub story: Vec<Happened>,
    /// What comes next, first what the family itself can do.
    pub next: Vec<NextUp>,
    /// Whether the family was asked if it still looks, and did not answer yet.
    pub asked_again: bool,
    /// Whether the family itself stopped it, so that it can go on by itself.
    pub can_go_on: bool,
    /// Whether the last wish is the family's own and of today, so that it can take it back.
    pub can_undo_wish: bool,
}

/// A message that went to the family.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The day.
    pub on: NaiveDate,
    /// Word of the channel.
    pub channel: String,
    /// Subject.
    pub subject: String,
}

/// A talk that is planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Talk {
    /// When.
    pub at: DateTime<Utc>,
    /// Where.
    pub place: String,
}

/// What a family sees.
#[derive(Debug, Clone)]
pub struct Overview {
    /// The family.
    pub family: Family,
    /// The other parent.
    pub second: Option<SecondParent>,
    /// Who to call.
    pub desk: desk::Model,
    /// Its questions; what is still looked for first.
    pub questions: Vec<Question>,
    /// Talks that are planned.
    pub talks: Vec<Talk>,
    /// What was written to it, newest first.
    pub messages: Vec<Written>,
}

/// What the family that signed in sees.
///
/// # Errors
/// When the database fails.
pub async fn overview(mine: &Mine) -> Outcome<Overview> {
    mine.scope(Action::SeeOwnFile)?;
    mine.looked(Action::SeeOwnFile).await?;
    overview_of(&mine.app, &mine.family).await
}

pub(super) async fn overview_of(app: &App, family: &Family) -> Outcome<Overview> {
    let (scope, today) = (Scope::of_desk(family.desk_id), app.clock.today());
    let store = &app.store;
    let rows = store.family_rows(scope, &family.code).await?.ok_or(Refusal::NotFound)?;
    let ids: Vec<Uuid> = rows.requests.iter().map(|row| row.id).collect();
    let asked_again = store.reconfirmations(scope, &ids).await?;
    let wishes = rows.wishes.clone();
    let closures = rows.closures.clone();
    let messages = rows.messages.clone();
    let file = families::file_of(rows, today)?;
    let mut questions = Vec::new();
    for asked in file.requests.iter().filter(|asked| asked.row.duplicate_of.is_none()) {
        let again: Vec<_> =
            asked_again.iter().filter(|row| row.request_id == asked.row.id).collect();
        let mut question = question(app, asked, &again, today)?;
        question.child_number = question.child_number.filter(|_| file.children.len() > 1);
        for wish in wishes.iter().filter(|wish| wish.request_id == asked.row.id) {
            if wish.number > 1 {
                question.story.push(happened(wish.at, What::WishChanged));
            }
            let last = wish.number == asked.row.wish_version && wish.number > 1;
            let own = wish.by_family && wish.by_account.is_none();
            question.can_undo_wish |= last && own && brussels_date(wish.at) == today;
        }
        for closure in closures.iter().filter(|closure| closure.request_id == asked.row.id) {
            question.story.push(happened(closure.at, What::Stopped(closure.reason.clone())));
            if let Some(at) = closure.undone_at {
                question.story.push(happened(at, What::GoesOn));
            }
        }
        question.story.sort_by_key(|one| std::cmp::Reverse(one.at));
        questions.push(question);
    }
    questions.sort_by_key(|one| (!one.state.is_looking(), one.current.start, one.code.clone()));
    let now = app.clock.now();
    let talks = file
        .appointments
        .iter()
        .filter(|one| one.row.cancelled_at.is_none() && one.row.starts_at >= now)
        .map(|one| Talk { at: one.row.starts_at, place: one.row.place.clone() })
        .collect();
    let mut written: Vec<_> = messages
        .into_iter()
        .filter_map(|row| row.sent_at.map(|at| (at, row)))
        .map(|(at, row)| Written {
            on: brussels_date(at),
            channel: row.channel,
            subject: row.subject,
        })
        .collect();
    written.sort_by_key(|one| std::cmp::Reverse(one.on));
    let second = store::mine::second_parent(store.reader(), family).await?;
    let desk = store.desk_of(scope).await?.ok_or(Refusal::NotFound)?;
    Ok(Overview { family: file.family, second, desk, questions, talks, messages: written })
}

fn happened(at: DateTime<Utc>, what: What) -> Happened {
    Happened { on: brussels_date(at), at, what }
}

fn name_of(location: Option<&location::Model>) -> String {
    location.map(|row| row.name.clone()).unwrap_or_default()
}

fn question(
    app: &App,
    asked: &Asked,
    again: &[&reconfirmation::Model],
    today: NaiveDate,
) -> Outcome<Question> {
    let row = &asked.row;
    let mut story = vec![happened(row.created_at, What::Registered)];
    if let Some(first) = story.first_mut() {
        first.on = row.registered_on;
    }
    for one in &asked.candidacies {
        let name = name_of(one.location.as_ref());
        let begin = one.row.asked_on.and_time(chrono::NaiveTime::MIN).and_utc();
        // Asked on a day, not at a moment: after the registration of that day.
        let at = begin.max(row.created_at);
        story.push(Happened { on: one.row.asked_on, at, what: What::LocationAsked(name.clone()) });
        if let (Some(answer), Some(at)) = (&one.row.answer, one.row.answered_at) {
            story.push(happened(at, What::LocationAnswered(name, answer.clone())));
        }
    }
    for one in &asked.proposals {
        let name = name_of(one.location.as_ref());
        story.push(happened(one.row.sent_at, What::Proposed(name.clone())));
        if let Some(at) = one.row.answered_at {
            story.push(happened(at, What::ProposalSettled(name, one.row.state.clone())));
        }
    }
    for one in &asked.placements {
        let name = name_of(one.location.as_ref());
        story.push(happened(one.row.at, What::Found(name, one.row.from_day)));
    }
    for one in again.iter().filter(|one| one.answer == "still") {
        story.extend(one.answered_at.map(|at| happened(at, What::StillLooking)));
    }
    let stopped_by_family =
        asked.closure.as_ref().is_some_and(|closure| closure.by_account.is_none());
    Ok(Question {
        code: row.code.clone(),
        version: row.version,
        child: asked.child.clone(),
        child_number: Some(asked.child_number),
        state: asked.state,
        registered_on: row.registered_on,
        original: asked.original.clone(),
        current: asked.current.clone(),
        next: next(app, asked, today)?,
        story,
        asked_again: asked.state.is_looking() && again.iter().any(|one| one.answered_at.is_none()),
        can_go_on: asked.state == RequestState::Closed && stopped_by_family,
        can_undo_wish: false,
    })
}

fn next(app: &App, asked: &Asked, today: NaiveDate) -> Outcome<Vec<NextUp>> {
    let mut next = Vec::new();
    for one in &asked.proposals {
        if one.row.state == ProposalState::Sent.word() {
            let secret = proposals::link_secret(app, one.row.id)?;
            let name = name_of(one.location.as_ref());
            let by = proposals::last_day(&one.row, today);
            next.push(NextUp::AnswerProposal(name, by, secret));
        }
    }
    for one in asked.placements.iter().filter(|one| one.row.from_day >= today) {
        next.push(NextUp::CareBegins(name_of(one.location.as_ref()), one.row.from_day));
    }
    match asked.state {
        RequestState::Closed => next.push(NextUp::Stopped),
        RequestState::Placed => {
            if next.is_empty() {
                next.push(NextUp::AllFound);
            }
        }
        _ => {
            let waiting = asked
                .candidacies
                .iter()
                .filter(|one| one.row.answer.is_none() && one.row.closed_at.is_none())
                // A day that is past is no promise any more.
                .filter(|one| one.row.due_on >= today);
            next.extend(waiting.map(|one| {
                NextUp::LocationAnswers(name_of(one.location.as_ref()), one.row.due_on)
            }));
            let silent = u64::from(terms::in_force(today)?.silent_request_days.value);
            let by = (asked.row.last_activity_on + Days::new(silent)).max(today);
            next.push(NextUp::DeskLooks(by));
        }
    }
    Ok(next)
}

/// Who looked at the file on a day, and whether something was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looker {
    /// The day.
    pub on: NaiveDate,
    /// Who, a word: a role, `family`, `trusted`, `link`, `program` or `unknown`.
    pub who: String,
    /// Name of the organisation, for a location.
    pub name: String,
    /// Whether they changed something, besides looking.
    pub changed: bool,
}

/// Who looked, newest first.
pub type Lookers = Vec<Looker>;

/// Who looked at the file: from the log, one line a day for each kind of person.
///
/// # Errors
/// When the database fails.
pub async fn lookers(mine: &Mine) -> Outcome<Lookers> {
    let scope = mine.scope(Action::SeeOwnFile)?;
    let store = &mine.app.store;
    store.flush_reads().await?;
    let subjects = Some(store.ids_of_file(scope, mine.family.id).await?);
    let filter = AuditFilter { subjects, ..AuditFilter::default() };
    let rows = store.audit_rows(scope, &filter, MOST_READ).await?;
    let people = people(mine, scope, rows.iter().map(|row| row.actor.as_str())).await?;
    let mut days: BTreeMap<(std::cmp::Reverse<NaiveDate>, String, String), bool> = BTreeMap::new();
    for row in rows {
        let (who, name) = match people.get(&row.actor) {
            Some((role, name)) => (role.clone(), name.clone()),
            None => (nobody_signed(&row.actor).to_owned(), String::new()),
        };
        let changed = !row.fields.is_empty() && !row.action.ends_with("signed-in");
        let key = (std::cmp::Reverse(brussels_date(row.at)), who, name);
        *days.entry(key).or_default() |= changed;
    }
    Ok(days
        .into_iter()
        .map(|((on, who, name), changed)| Looker { on: on.0, who, name, changed })
        .collect())
}

fn nobody_signed(actor: &str) -> &'static str {
    match actor.split_once(':').map_or(actor, |(kind, _)| kind) {
        "family" => "family",
        "grant" => "trusted",
        "link" => "link",
        "system" => "program",
        _ => "unknown",
    }
}

/// Role of each account among these actors, and for a location its name; for somebody of
/// another desk the name of that desk. Colleagues are told by what they are, not by who they
/// are.
async fn people<'a>(
    mine: &Mine,
    scope: Scope,
    actors: impl Iterator<Item = &'a str>,
) -> Outcome<HashMap<String, (String, String)>> {
    let mut ids: Vec<Uuid> = actors.filter_map(|actor| actor.parse().ok()).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut people = HashMap::new();
    let next_door = mine.app.store.desk_names().await?;
    for some in ids.chunks(500) {
        let rows = account::Entity::find()
            .filter(account::Column::Id.is_in(some.iter().copied()))
            .all(mine.app.store.reader())
            .await?;
        for row in rows {
            if row.desk_id.is_some_and(|desk| desk != scope.desk()) {
                let name = next_door.iter().find(|desk| Some(desk.id) == row.desk_id);
                let name = name.map(|desk| desk.name.clone()).unwrap_or_default();
                people.insert(row.id.to_string(), ("neighbour".to_owned(), name));
                continue;
            }
            let outside = [Role::Organiser.word(), Role::Location.word()];
            let name = if outside.contains(&row.role.as_str()) { row.name } else { String::new() };
            people.insert(row.id.to_string(), (row.role, name));
        }
    }
    Ok(people)
}
