//! The parts of a file as its page shows them: words and links, nothing left to work out.

use super::words::{self, Fact};
use crate::components::WeekShown;
use chrono::NaiveDate;
use desk::families::{Asked, Family, File, NextStep};
use domain::clock::brussels_date;
use domain::requests::RequestState;
use domain::traits::TraitKind;
use texts::Locale;

/// What comes first.
pub struct Next {
    pub what: String,
    pub how: String,
    pub late: bool,
    pub link: String,
    /// Code of the task to tick off; empty for an appointment.
    pub task: String,
}

/// A child.
pub struct Child {
    pub name: String,
    pub lines: Vec<String>,
}

/// A location that was asked, a proposal, or care that was found.
pub struct Tried {
    pub location: String,
    /// Its page; empty when it has none.
    pub location_link: String,
    pub word: String,
    /// Kind of tag: `good`, `bad`, `wait` or nothing.
    pub tag: &'static str,
    pub icon: &'static str,
    pub detail: String,
    pub note: String,
    pub link: String,
    /// What the link says.
    pub open: &'static str,
}

/// A request.
pub struct Request {
    pub code: String,
    pub title: String,
    pub of: String,
    pub state: String,
    pub state_tag: &'static str,
    pub state_icon: &'static str,
    pub urgent: bool,
    pub looking: bool,
    pub original: Vec<Fact>,
    pub current: Vec<Fact>,
    pub changed: bool,
    pub week: Option<WeekShown>,
    pub need: String,
    pub owner: String,
    pub traits: Vec<String>,
    pub closed: String,
    pub asked: Vec<Tried>,
    pub proposals: Vec<Tried>,
    pub placements: Vec<Tried>,
}

/// A task.
pub struct TaskLine {
    pub code: String,
    pub title: String,
    pub due: String,
    pub owner: String,
    pub late: bool,
}

/// An appointment.
pub struct Visiting {
    pub code: String,
    pub title: String,
    pub when: String,
    pub with: String,
    pub companion: String,
    pub cancelled: bool,
}

/// A step of help with the tariff.
pub struct Step {
    pub position: i32,
    pub step: String,
    pub who: String,
    /// When it was done, in words; empty when it was not.
    pub done: String,
}

pub fn phones(family: &Family) -> impl Iterator<Item = &str> {
    [family.phone.as_str(), family.phone2.as_str()].into_iter().filter(|number| !number.is_empty())
}

fn owner(l: Locale, name: &str, day: NaiveDate) -> String {
    let day = l.weekday_date(day);
    if name.is_empty() { l.family_next_anyone(day) } else { l.family_next_by(day, name) }
}

pub fn next(l: Locale, file: &File, today: NaiveDate) -> Option<Next> {
    Some(match file.next.as_ref()? {
        NextStep::Task(task) => Next {
            what: words::task(l, &task.row),
            how: owner(l, &task.owner, task.row.due_on),
            late: task.row.due_on < today,
            link: format!("/tasks/{}", task.row.code),
            task: task.row.code.clone(),
        },
        NextStep::Appointment(one) => Next {
            what: one.row.title.clone(),
            how: l.family_next_appointment(
                l.weekday_date(brussels_date(one.row.starts_at)),
                one.owner.as_str(),
                one.row.place.as_str(),
                l.time(one.row.starts_at),
            ),
            late: false,
            link: format!("/appointments/{}", one.row.code),
            task: String::new(),
        },
    })
}

pub fn children(l: Locale, file: &File) -> Vec<Child> {
    file.children
        .iter()
        .map(|kid| Child { name: words::child_name(l, kid), lines: words::child(l, kid) })
        .collect()
}

const fn state_look(state: RequestState) -> (&'static str, &'static str) {
    match state {
        RequestState::Draft => ("", "pencil"),
        RequestState::Open => ("wait", "clock"),
        RequestState::Partly => ("info", "circle-dashed"),
        RequestState::Placed => ("good", "circle-check"),
        RequestState::Closed => ("", "lock"),
    }
}

pub fn request(l: Locale, asked: &Asked) -> Request {
    let (state_tag, state_icon) = state_look(asked.state);
    let looking = asked.state.is_looking();
    let row = &asked.row;
    let shown = if looking { asked.need } else { asked.current.all_weeks() };
    let closed = asked.closure.as_ref().map(|closure| {
        let reason = l.family_proposal_reason(closure.reason.as_str());
        words::with_reason(l.short_date(closure.on_day), &reason)
    });
    Request {
        code: row.code.clone(),
        title: words::request_title(l, asked),
        of: l.family_request_of(row.code.as_str(), l.short_date(row.registered_on)),
        state: l.request_state(asked.state.word()),
        state_tag,
        state_icon,
        urgent: row.urgent && looking,
        looking,
        original: words::wish(l, &asked.original),
        current: words::wish(l, &asked.current),
        changed: asked.has_changed(),
        week: (!shown.is_empty()).then(|| WeekShown::new(l, shown)),
        need: if looking { l.family_still_days(row.need_days) } else { l.family_still_days(0) },
        owner: asked.owner.clone(),
        traits: asked.traits.iter().map(|kind: &TraitKind| l.request_trait(kind.word())).collect(),
        closed: closed.unwrap_or_default(),
        asked: asked_locations(l, asked),
        proposals: proposals(l, asked),
        placements: placements(l, asked),
    }
}

fn asked_locations(l: Locale, asked: &Asked) -> Vec<Tried> {
    asked
        .candidacies
        .iter()
        .map(|one| {
            let (tag, icon) = match one.row.answer.as_deref() {
                Some("no") => ("bad", "circle-x"),
                Some(_) => ("good", "circle-check"),
                None if one.row.closed_at.is_some() => ("", "lock"),
                None => ("wait", "clock"),
            };
            // A yes asks for a proposal, unless one was made of it or another one waits.
            let free = asked
                .proposals
                .iter()
                .map(|other| &other.row)
                .all(|other| other.state != "sent" && other.location_id != one.row.location_id);
            let looking = one.row.closed_at.is_none() && asked.state.is_looking();
            let waits = tag == "good" && looking && free;
            let (on, due) = (l.short_date(one.row.asked_on), l.short_date(one.row.due_on));
            Tried {
                word: words::answer(l, &one.row),
                tag,
                icon,
                detail: l.family_asked_on(on, due),
                note: one.row.answer_note.clone(),
                link: format!("/candidacies/{}", one.row.code),
                open: if waits { l.family_asked_propose() } else { l.family_asked_open() },
                ..located(one.location.as_ref())
            }
        })
        .collect()
}

fn located(location: Option<&store::entities::location::Model>) -> Tried {
    Tried {
        location: location.map(|row| row.name.clone()).unwrap_or_default(),
        location_link: location.map(|row| format!("/locations/{}", row.code)).unwrap_or_default(),
        word: String::new(),
        tag: "",
        icon: "",
        detail: String::new(),
        note: String::new(),
        link: String::new(),
        open: "",
    }
}

fn proposals(l: Locale, asked: &Asked) -> Vec<Tried> {
    asked
        .proposals
        .iter()
        .map(|one| {
            let row = &one.row;
            let (tag, icon) = match row.state.as_str() {
                "sent" => ("wait", "clock"),
                "accepted" => ("good", "circle-check"),
                "refused" => ("bad", "circle-x"),
                _ => ("", "undo"),
            };
            let mut detail = vec![
                l.family_placed_from(l.short_date(row.start)),
                l.family_reminders(row.reminders),
            ];
            if row.state == "sent" {
                detail.push(l.family_answer_by(l.short_date(row.answer_by)));
            }
            let reason = l.family_proposal_reason(row.reason.as_str());
            Tried {
                word: words::with_reason(l.family_proposal_state(row.state.as_str()), &reason),
                tag,
                icon,
                detail: detail.join(", "),
                note: row.reason_note.clone(),
                link: format!("/proposals/{}", row.code),
                open: l.family_proposal_open(),
                ..located(one.location.as_ref())
            }
        })
        .collect()
}

fn placements(l: Locale, asked: &Asked) -> Vec<Tried> {
    asked
        .placements
        .iter()
        .map(|one| {
            let row = &one.row;
            let from = l.family_placed_from(l.short_date(row.from_day));
            let mut tried = Tried {
                word: l.family_certainty(row.certainty.as_str()),
                tag: if row.certainty == "confirmed" { "good" } else { "wait" },
                icon: if row.certainty == "confirmed" { "circle-check" } else { "clock" },
                detail: format!("{from}, {}", l.family_days_count(row.days)),
                ..located(one.location.as_ref())
            };
            if tried.location.is_empty() {
                tried.location = if row.elsewhere.is_empty() {
                    l.family_elsewhere().to_owned()
                } else {
                    row.elsewhere.clone()
                };
            }
            tried
        })
        .collect()
}

/// Finished tasks and open ones.
pub fn tasks(l: Locale, file: &File, today: NaiveDate) -> (Vec<TaskLine>, Vec<TaskLine>) {
    let (done, open): (Vec<_>, Vec<_>) =
        file.tasks.iter().partition(|task| task.row.done_at.is_some());
    let line = |task: &desk::families::Owned<store::entities::task::Model>| TaskLine {
        code: task.row.code.clone(),
        title: words::task(l, &task.row),
        due: l.family_task_due(l.weekday_date(task.row.due_on)),
        owner: task.owner.clone(),
        late: task.row.done_at.is_none() && task.row.due_on < today,
    };
    (done.into_iter().rev().map(line).collect(), open.into_iter().map(line).collect())
}

/// Appointments of today and later; those of before stand in the story.
pub fn appointments(l: Locale, file: &File, today: NaiveDate) -> Vec<Visiting> {
    file.appointments
        .iter()
        .filter(|one| brussels_date(one.row.starts_at) >= today)
        .map(|one| Visiting {
            code: one.row.code.clone(),
            title: one.row.title.clone(),
            when: l.family_appointment_when(
                l.weekday_date(brussels_date(one.row.starts_at)),
                one.row.minutes,
                l.time(one.row.starts_at),
            ),
            with: l.family_appointment_with(one.owner.as_str(), one.row.place.as_str()),
            companion: one.row.companion.clone(),
            cancelled: one.row.cancelled_at.is_some(),
        })
        .collect()
}

pub fn steps(l: Locale, file: &File) -> Vec<Step> {
    file.steps
        .iter()
        .map(|row| Step {
            position: row.position,
            step: row.step.clone(),
            who: row.who.clone(),
            done: row
                .done_on
                .map(|day| l.family_support_done(l.short_date(day)))
                .unwrap_or_default(),
        })
        .collect()
}

/// Something that a talk can touch.
pub struct Talk {
    pub id: String,
    pub label: String,
    /// When it came up, in words; empty when it did not.
    pub on: String,
}

pub fn talk(l: Locale, file: &File) -> Vec<Talk> {
    file.talk
        .iter()
        .map(|talked| Talk {
            id: talked.id.clone(),
            label: talked.label.clone(),
            on: talked.on.map(|day| l.family_talk_on(l.short_date(day))).unwrap_or_default(),
        })
        .collect()
}
