//! The file of a family: who they are, what they asked, what was tried, what comes next.

pub mod documents;
mod edit;
mod timeline;

pub use edit::{ChildLine, FamilyForm, change};
pub use store::entities::family::Model as Family;
pub use timeline::{Entry, What};

use crate::policy::Action;
use crate::{Caller, Outcome, Refusal};
use chrono::NaiveDate;
use domain::calendar::SchoolCalendar;
use domain::clock::brussels_date;
use domain::families::{Birth, ContactProfile};
use domain::requests::{RequestState, Wish};
use domain::rules::checklists::ChecklistBook;
use domain::traits::TraitKind;
use domain::week::WeekPattern;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use store::entities::{
    appointment, candidacy, child, closure, location, merge, placement, proposal, request,
    support_step, task,
};
use store::families::FamilyRows;
use store::intakes::Colleague;
use store::{Scope, StoreError};

/// A child of the family.
#[derive(Debug, Clone)]
pub struct Kid {
    /// Its row.
    pub row: child::Model,
    /// Birth date or due date.
    pub birth: Birth,
    /// Whole months of age today; negative before birth.
    pub months: Option<i32>,
    /// First day at nursery school: agreed, or computed from the birth or due date.
    pub school_entry: Option<NaiveDate>,
}

/// Something at a location; none when the care lies outside the desk's locations.
#[derive(Debug, Clone)]
pub struct At<T> {
    /// The row.
    pub row: T,
    /// The location.
    pub location: Option<location::Model>,
}

/// A request of the family.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Its row.
    pub row: request::Model,
    /// Where it stands.
    pub state: RequestState,
    /// Name of the child; empty when not named yet.
    pub child: String,
    /// Its number in the family; 0 for an only child.
    pub child_number: i32,
    /// The first wish, which never changes.
    pub original: Wish,
    /// The wish as it is now.
    pub current: Wish,
    /// Parts of the week that are still needed.
    pub need: WeekPattern,
    /// What was said of it and still holds.
    pub traits: Vec<TraitKind>,
    /// Who follows it; empty when nobody.
    pub owner: String,
    /// Locations that were asked.
    pub candidacies: Vec<At<candidacy::Model>>,
    /// Proposals, newest first.
    pub proposals: Vec<At<proposal::Model>>,
    /// Care that was accepted.
    pub placements: Vec<At<placement::Model>>,
    /// Why it was closed, when it is.
    pub closure: Option<closure::Model>,
}

impl Asked {
    /// Whether the wish changed since the first day.
    #[must_use]
    pub fn has_changed(&self) -> bool {
        self.original != self.current
    }
}

/// A row with the name of who takes care of it; empty when nobody does.
#[derive(Debug, Clone)]
pub struct Owned<T> {
    /// The row.
    pub row: T,
    /// Who.
    pub owner: String,
}

/// What comes first.
#[derive(Debug, Clone)]
pub enum NextStep {
    /// A step that was planned.
    Task(Owned<task::Model>),
    /// An appointment.
    Appointment(Owned<appointment::Model>),
}

/// Something that a talk can touch, with the day on which it did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Talked {
    /// Its word.
    pub id: String,
    /// What it says.
    pub label: String,
    /// When it came up.
    pub on: Option<NaiveDate>,
}

/// A tick as it is kept in the row of the family.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tick {
    pub(crate) item: String,
    pub(crate) on: NaiveDate,
}

/// The file of a family.
#[derive(Debug, Clone)]
pub struct File {
    /// The family.
    pub family: Family,
    /// How it wants to be reached.
    pub profile: ContactProfile,
    /// Its children.
    pub children: Vec<Kid>,
    /// Its requests, newest first.
    pub requests: Vec<Asked>,
    /// What comes first.
    pub next: Option<NextStep>,
    /// Steps, done or not.
    pub tasks: Vec<Owned<task::Model>>,
    /// Appointments.
    pub appointments: Vec<Owned<appointment::Model>>,
    /// Help with the tariff.
    pub steps: Vec<support_step::Model>,
    /// What talks have touched.
    pub talk: Vec<Talked>,
    /// Everything that happened, newest first.
    pub timeline: Vec<Entry>,
    /// Who of the desk can take something over, by name.
    pub colleagues: Vec<Colleague>,
    /// Merges of other files into this one, newest first.
    pub(crate) merges: Vec<merge::Model>,
}

impl File {
    /// The first appointment of today or later that stands.
    #[must_use]
    pub fn next_appointment(&self, today: NaiveDate) -> Option<&appointment::Model> {
        let stands = |one: &&Owned<appointment::Model>| {
            one.row.cancelled_at.is_none() && brussels_date(one.row.starts_at) >= today
        };
        self.appointments.iter().find(stands).map(|one| &one.row)
    }

    /// Name of the applicant.
    #[must_use]
    pub fn name(&self) -> String {
        full_name(&self.family)
    }

    /// The request with this code, or else the newest that is still looked for, or else the
    /// newest.
    #[must_use]
    pub fn request(&self, code: &str) -> Option<&Asked> {
        let chosen = self.requests.iter().find(|asked| asked.row.code == code);
        let looking = || self.requests.iter().find(|asked| asked.state.is_looking());
        chosen.or_else(looking).or_else(|| self.requests.first())
    }
}

/// Name of the applicant of a family.
#[must_use]
pub fn full_name(family: &Family) -> String {
    format!("{} {}", family.given_name, family.family_name).trim().to_owned()
}

/// The whole file, read once and remembered in the log.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn file(caller: &Caller, code: &str) -> Outcome<File> {
    let scope = caller.scope(Action::SeeFamily)?;
    let rows = caller.app.store.family_rows(scope, code).await?.ok_or(Refusal::NotFound)?;
    if rows.merges.iter().any(|merge| merge.merged_family == rows.family.id) {
        unless_merged(caller, scope, &rows.family).await?;
    }
    caller.looked_at(Action::SeeFamily, "family", rows.family.id).await?;
    file_of(rows, caller.today())
}

/// Only the family itself, for the head of a smaller page.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn family(caller: &Caller, code: &str) -> Outcome<Family> {
    let scope = caller.scope(Action::SeeFamily)?;
    let row = by_code(caller, scope, code).await?;
    caller.looked_at(Action::SeeFamily, "family", row.id).await?;
    Ok(row)
}

/// A family by its code.
///
/// # Errors
/// [`Refusal::Merged`] when its file is another one now.
pub(crate) async fn by_code(caller: &Caller, scope: Scope, code: &str) -> Outcome<Family> {
    let row: Family = caller.app.store.by_code(scope, code).await?.ok_or(Refusal::NotFound)?;
    unless_merged(caller, scope, &row).await?;
    Ok(row)
}

async fn unless_merged(caller: &Caller, scope: Scope, row: &Family) -> Outcome<()> {
    let store = &caller.app.store;
    let mut kept = None;
    // The file that stayed may itself have gone into another since.
    while let Some(into) = store.merged_into(scope, kept.unwrap_or(row.id)).await? {
        kept = Some(into);
    }
    let Some(kept) = kept else { return Ok(()) };
    let kept: Family = store.get(scope, kept).await?.ok_or(Refusal::NotFound)?;
    Err(Refusal::Merged(kept.code))
}

pub(crate) fn unreadable(column: &'static str, problem: impl ToString) -> Refusal {
    Refusal::Broken(StoreError::Unreadable { column, problem: problem.to_string() })
}

pub(crate) fn file_of(rows: FamilyRows, today: NaiveDate) -> Outcome<File> {
    let profile = serde_json::from_str(&rows.family.profile)
        .map_err(|problem| unreadable("family.profile", problem))?;
    let talk = talk(&rows.family, today)?;
    let timeline = timeline::of(&rows, today);
    let requests =
        rows.requests.iter().map(|row| asked(&rows, row)).collect::<Outcome<Vec<Asked>>>()?;
    let name =
        |id: Option<uuid::Uuid>| id.and_then(|id| rows.names.get(&id)).cloned().unwrap_or_default();
    let tasks: Vec<_> = rows
        .tasks
        .iter()
        .map(|row| Owned { row: row.clone(), owner: name(row.owner_id) })
        .collect();
    let appointments: Vec<_> = rows
        .appointments
        .iter()
        .map(|row| Owned { row: row.clone(), owner: name(Some(row.owner_id)) })
        .collect();
    let mut children: Vec<Kid> = rows.children.iter().map(|row| kid(row.clone(), today)).collect();
    children.sort_by_key(|kid| (kid.birth.date().unwrap_or(NaiveDate::MAX), kid.row.id));
    Ok(File {
        profile,
        children,
        requests,
        next: next_step(&tasks, &appointments, today),
        tasks,
        appointments,
        steps: rows.steps,
        talk,
        timeline,
        colleagues: rows.staff,
        merges: rows.merges,
        family: rows.family,
    })
}

fn kid(row: child::Model, today: NaiveDate) -> Kid {
    let birth = Birth::from_dates(row.birth_date, row.due_date);
    let computed = || {
        let entry = SchoolCalendar::published().earliest_entry(birth.date()?)?;
        Some(entry.date)
    };
    let school_entry = row.school_entry.or_else(computed);
    Kid { birth, months: birth.age_in_months(today), school_entry, row }
}

fn asked(rows: &FamilyRows, row: &request::Model) -> Outcome<Asked> {
    let wish = |number: i32| {
        let found =
            rows.wishes.iter().find(|wish| wish.request_id == row.id && wish.number == number);
        let body = found.map(|wish| wish.body.as_str()).unwrap_or_default();
        serde_json::from_str(body).map_err(|problem| unreadable("wish.body", problem))
    };
    let state = row.state.parse().map_err(|problem| unreadable("request.state", problem))?;
    let child = rows.children.iter().find(|child| child.id == row.child_id);
    let located = |id| rows.locations.get(&id).cloned();
    let closure = rows
        .closures
        .iter()
        .filter(|closure| closure.request_id == row.id && closure.undone_at.is_none())
        .max_by_key(|closure| closure.at);
    Ok(Asked {
        row: row.clone(),
        state,
        child: child.map(|child| child.given_name.clone()).unwrap_or_default(),
        child_number: child.filter(|_| rows.children.len() > 1).map_or(0, |child| child.number),
        original: wish(1)?,
        current: wish(row.wish_version)?,
        need: WeekPattern::from_bits(row.need_week),
        traits: traits(rows, row),
        owner: row.owner_id.and_then(|id| rows.names.get(&id)).cloned().unwrap_or_default(),
        candidacies: rows
            .candidacies
            .iter()
            .filter(|one| one.request_id == row.id)
            .map(|one| At { row: one.clone(), location: located(one.location_id) })
            .collect(),
        proposals: rows
            .proposals
            .iter()
            .filter(|one| one.request_id == row.id)
            .map(|one| At { row: one.clone(), location: located(one.location_id) })
            .collect(),
        placements: rows
            .placements
            .iter()
            .filter(|one| one.request_id == row.id && one.undone_at.is_none())
            .map(|one| At { row: one.clone(), location: one.location_id.and_then(located) })
            .collect(),
        closure: closure.cloned(),
    })
}

/// What was said last of each kind, when it holds.
fn traits(rows: &FamilyRows, row: &request::Model) -> Vec<TraitKind> {
    let mut seen = HashSet::new();
    let mut kinds: Vec<TraitKind> = rows
        .traits
        .iter()
        .filter(|said| said.request_id == row.id && seen.insert(said.kind.as_str()))
        .filter(|said| said.holds)
        .filter_map(|said| said.kind.parse().ok())
        .collect();
    kinds.sort_unstable();
    kinds
}

fn next_step(
    tasks: &[Owned<task::Model>],
    appointments: &[Owned<appointment::Model>],
    today: NaiveDate,
) -> Option<NextStep> {
    let task = tasks.iter().find(|task| task.row.done_at.is_none());
    let appointment = appointments
        .iter()
        .find(|one| one.row.cancelled_at.is_none() && brussels_date(one.row.starts_at) >= today);
    match (task, appointment) {
        (Some(task), Some(one)) if brussels_date(one.row.starts_at) < task.row.due_on => {
            Some(NextStep::Appointment(one.clone()))
        }
        (Some(task), _) => Some(NextStep::Task(task.clone())),
        (None, one) => one.cloned().map(NextStep::Appointment),
    }
}

pub(crate) fn ticks(family: &Family) -> Outcome<Vec<Tick>> {
    serde_json::from_str(&family.checklist)
        .map_err(|problem| unreadable("family.checklist", problem))
}

fn talk(family: &Family, today: NaiveDate) -> Outcome<Vec<Talked>> {
    let ticks = ticks(family)?;
    let book = ChecklistBook::conversation()
        .map_err(|problems| unreadable("rules/conversation.toml", format!("{problems:?}")))?;
    let items = book.in_force(today).map(|list| list.items.clone()).unwrap_or_default();
    let on = |id: &str| ticks.iter().find(|tick| tick.item == id).map(|tick| tick.on);
    let mut talk: Vec<Talked> = items
        .into_iter()
        .map(|item| Talked { on: on(&item.id), id: item.id, label: item.label })
        .collect();
    // What was ticked under an older list stays visible, by its word.
    for tick in ticks {
        if !talk.iter().any(|known| known.id == tick.item) {
            talk.push(Talked { label: tick.item.clone(), id: tick.item, on: Some(tick.on) });
        }
    }
    Ok(talk)
}
