//! The story of a family: rows of many tables as one list, newest first.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use domain::clock::{brussels_date, from_brussels};
use domain::timeline::TimelineKind;
use store::entities::{candidacy, message, task};
use store::families::FamilyRows;
use uuid::Uuid;

/// One thing that happened.
#[derive(Debug, Clone)]
pub struct Entry {
    /// What it is about.
    pub kind: TimelineKind,
    /// The day.
    pub on: NaiveDate,
    /// The moment it happened or was written down, to order things of one day.
    pub at: DateTime<Utc>,
    /// Whether it happened at that moment; otherwise only the day is known.
    pub timed: bool,
    /// Who did it; empty when the system or the other side did.
    pub who: String,
    /// Code of the request it belongs to; empty when to the family as a whole.
    pub request: String,
    /// What happened.
    pub what: What,
}

/// What happened, with what a page needs to say it. Words are those of `domain`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// An attempt or act: kind, outcome, note.
    Contact(String, String, String),
    /// A contact note: code, question, action.
    Note(String, String, String),
    /// The request was registered.
    Registered,
    /// The wish changed: reason, whether the family asked it.
    WishChanged(String, bool),
    /// The request was closed: reason, note.
    Closed(String, String),
    /// The request was opened again.
    Reopened,
    /// A location was asked, to answer by a day.
    LocationAsked(String, NaiveDate),
    /// A location answered: name, answer, reason, note.
    LocationAnswered(String, String, String, String),
    /// A place was proposed: code of the proposal, location, reminders so far.
    Proposed(String, String, i32),
    /// The proposal ended: code, location, state, reason, note.
    ProposalSettled(String, String, String, String, String),
    /// Care was found: where, from when, certainty.
    Placed(String, NaiveDate, String),
    /// That was undone: where.
    PlacementUndone(String),
    /// A message.
    Message(message::Model),
    /// An appointment: code, title, whether it was cancelled.
    Appointment(String, String, bool),
    /// A step was done: title.
    TaskDone(task::Model),
    /// A step of help with the tariff was done: step, who.
    StepDone(String, String),
}

impl What {
    /// Name of the icon.
    #[must_use]
    pub fn icon(&self) -> &'static str {
        match self {
            Self::Contact(kind, ..) => match kind.as_str() {
                "called" | "called-together" => "phone",
                "sms" => "message",
                "whatsapp" => "whatsapp",
                "email" | "letter" => "mail",
                "talk" => "user",
                "visited-together" => "home",
                "address-list" => "address-book",
                "certificate" => "euro",
                "referred-ocmw" => "heart-handshake",
                _ => "note",
            },
            Self::Note(..) => "note",
            Self::Registered => "baby-carriage",
            Self::WishChanged(..) => "pencil",
            Self::Closed(..) => "lock",
            Self::Reopened | Self::PlacementUndone(_) => "undo",
            Self::LocationAsked(..) => "send",
            Self::LocationAnswered(_, answer, ..) if answer == "no" => "circle-x",
            Self::LocationAnswered(..) => "inbox",
            Self::Proposed(..) => "door",
            Self::ProposalSettled(_, _, state, ..) if state == "accepted" => "circle-check",
            Self::ProposalSettled(..) => "circle-x",
            Self::Placed(..) => "circle-check",
            Self::Message(..) => "mail",
            Self::Appointment(..) => "calendar",
            Self::TaskDone(_) => "check",
            Self::StepDone(..) => "euro",
        }
    }
}

/// Rows in hand while the story is put together.
struct Story<'a> {
    rows: &'a FamilyRows,
    entries: Vec<Entry>,
}

pub(super) fn of(rows: &FamilyRows, today: NaiveDate) -> Vec<Entry> {
    let mut story = Story { rows, entries: Vec::new() };
    story.contacts();
    story.requests();
    story.locations();
    story.proposals();
    story.placements();
    story.messages();
    story.steps(today);
    let mut entries = story.entries;
    entries.sort_by_key(|entry| std::cmp::Reverse((entry.on, entry.at)));
    entries
}

impl Story<'_> {
    fn add(
        &mut self,
        kind: TimelineKind,
        (on, at): (NaiveDate, DateTime<Utc>),
        who: String,
        request: Option<Uuid>,
        what: What,
    ) {
        let request = self
            .rows
            .requests
            .iter()
            .find(|row| Some(row.id) == request)
            .map(|row| row.code.clone())
            .unwrap_or_default();
        // What was written down on another day tells no hour.
        let timed = brussels_date(at) == on && at != day_alone(on).1;
        self.entries.push(Entry { kind, on, at, timed, who, request, what });
    }

    fn name(&self, account: Option<Uuid>) -> String {
        account.and_then(|id| self.rows.names.get(&id)).cloned().unwrap_or_default()
    }

    fn location(&self, id: Option<Uuid>) -> String {
        id.and_then(|id| self.rows.locations.get(&id))
            .map(|row| row.name.clone())
            .unwrap_or_default()
    }

    fn contacts(&mut self) {
        for row in &self.rows.contacts {
            let what = What::Contact(row.kind.clone(), row.outcome.clone(), row.note.clone());
            let when = (row.on_day, row.at);
            self.add(TimelineKind::Contact, when, row.by_name.clone(), row.request_id, what);
        }
        for row in &self.rows.intakes {
            let what = What::Note(row.code.clone(), row.question.clone(), row.action.clone());
            let when = (row.asked_on, row.created_at);
            self.add(TimelineKind::Note, when, row.colleague.clone(), None, what);
        }
    }

    fn requests(&mut self) {
        for row in &self.rows.requests {
            let when = (row.registered_on, row.created_at);
            self.add(TimelineKind::Request, when, String::new(), Some(row.id), What::Registered);
        }
        for row in self.rows.wishes.iter().filter(|row| row.number > 1) {
            let what = What::WishChanged(row.reason.clone(), row.by_family);
            let who = self.name(row.by_account);
            self.add(TimelineKind::Request, moment(row.at), who, Some(row.request_id), what);
        }
        for row in &self.rows.closures {
            let what = What::Closed(row.reason.clone(), row.note.clone());
            let who = self.name(row.by_account);
            let when = (row.on_day, row.at);
            self.add(TimelineKind::Request, when, who, Some(row.request_id), what);
            if let Some(at) = row.undone_at {
                let request = Some(row.request_id);
                let what = What::Reopened;
                self.add(TimelineKind::Request, moment(at), String::new(), request, what);
            }
        }
    }

    fn locations(&mut self) {
        for row in &self.rows.candidacies {
            let name = self.location(Some(row.location_id));
            let asked = self.asked(row);
            let what = What::LocationAsked(name.clone(), row.due_on);
            let request = Some(row.request_id);
            self.add(TimelineKind::Location, asked, String::new(), request, what);
            if let Some(last) = self.entries.last_mut() {
                last.timed = row.asked_at.is_some();
            }
            if let (Some(answer), Some(at)) = (&row.answer, row.answered_at) {
                let (reason, note) = (row.answer_reason.clone(), row.answer_note.clone());
                let what = What::LocationAnswered(name, answer.clone(), reason, note);
                self.add(TimelineKind::Location, moment(at), String::new(), request, what);
            }
        }
    }

    /// When a location was asked: of older questions only the day is known, and on the day of
    /// the request itself that was after it.
    fn asked(&self, row: &candidacy::Model) -> (NaiveDate, DateTime<Utc>) {
        let day = day_alone(row.asked_on);
        let request = self.rows.requests.iter().find(|request| request.id == row.request_id);
        let written = request.map(|request| request.created_at);
        let after =
            written.filter(|at| row.asked_at.is_none() && brussels_date(*at) == row.asked_on);
        let at = row.asked_at.or_else(|| after.and_then(|at| at.checked_add_signed(LATER)));
        (row.asked_on, at.unwrap_or(day.1))
    }

    fn proposals(&mut self) {
        for row in &self.rows.proposals {
            let name = self.location(Some(row.location_id));
            let request = Some(row.request_id);
            let what = What::Proposed(row.code.clone(), name.clone(), row.reminders);
            let who = self.name(row.by_account);
            self.add(TimelineKind::Proposal, moment(row.sent_at), who, request, what);
            if let Some(at) = row.answered_at {
                let what = What::ProposalSettled(
                    row.code.clone(),
                    name,
                    row.state.clone(),
                    row.reason.clone(),
                    row.reason_note.clone(),
                );
                self.add(TimelineKind::Proposal, moment(at), String::new(), request, what);
            }
        }
    }

    fn placements(&mut self) {
        for row in &self.rows.placements {
            let at_location = self.location(row.location_id);
            let name = if at_location.is_empty() { row.elsewhere.clone() } else { at_location };
            let request = Some(row.request_id);
            let what = What::Placed(name.clone(), row.from_day, row.certainty.clone());
            self.add(TimelineKind::Placement, moment(row.at), String::new(), request, what);
            if let Some(at) = row.undone_at {
                let what = What::PlacementUndone(name);
                self.add(TimelineKind::Placement, moment(at), String::new(), request, what);
            }
        }
    }

    fn messages(&mut self) {
        for row in &self.rows.messages {
            let what = What::Message(row.clone());
            let at = row.sent_at.unwrap_or(row.created_at);
            self.add(TimelineKind::Message, moment(at), String::new(), None, what);
        }
    }

    fn steps(&mut self, today: NaiveDate) {
        for row in &self.rows.tasks {
            if let Some(at) = row.done_at {
                let what = What::TaskDone(row.clone());
                let who = self.name(row.done_by);
                self.add(TimelineKind::Task, moment(at), who, row.request_id, what);
            }
        }
        for row in &self.rows.steps {
            if let Some(on) = row.done_on {
                let what = What::StepDone(row.step.clone(), row.who.clone());
                let when = day_alone(on);
                self.add(TimelineKind::Task, when, String::new(), None, what);
            }
        }
        // What still has to happen is no story yet: those stand under their own heading.
        for row in &self.rows.appointments {
            let when = moment(row.starts_at);
            if when.0 <= today || row.cancelled_at.is_some() {
                let cancelled = row.cancelled_at.is_some();
                let when = row.cancelled_at.map_or(when, moment);
                let what = What::Appointment(row.code.clone(), row.title.clone(), cancelled);
                let who = self.name(Some(row.owner_id));
                self.add(TimelineKind::Appointment, when, who, None, what);
            }
        }
    }
}

/// The least by which one thing comes after another.
const LATER: TimeDelta = TimeDelta::microseconds(1);

/// A day of which the hour is not known.
fn day_alone(on: NaiveDate) -> (NaiveDate, DateTime<Utc>) {
    (on, from_brussels(on.and_time(NaiveTime::MIN)))
}

fn moment(at: DateTime<Utc>) -> (NaiveDate, DateTime<Utc>) {
    (brussels_date(at), at)
}
