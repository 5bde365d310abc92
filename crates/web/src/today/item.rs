//! A row of *Vandaag* as it is shown: what to do, for whom, and with which key.

use crate::form::Keys;
use chrono::NaiveDate;
use desk::today::{Reason, TodayRow};
use domain::tasks::TaskKind;
use texts::Locale;
use uuid::Uuid;

/// Something that can be done from the row itself.
pub struct Act {
    /// Where.
    pub path: String,
    /// Whether it is sent, not opened.
    pub post: bool,
    /// Its word.
    pub word: &'static str,
    /// Its key.
    pub letter: &'static str,
    /// The key of its form: one a form, for a page can stay open while others are sent.
    pub key: Uuid,
}

/// A row.
pub struct Item {
    /// Word of the reason.
    pub reason: &'static str,
    /// Code of what it is about.
    pub code: String,
    /// Its page.
    pub link: String,
    /// What to do.
    pub todo: String,
    /// With whom.
    pub name: String,
    /// What to know first.
    pub detail: String,
    /// Whom to call.
    pub phone: String,
    /// Whether it stands out.
    pub urgent: bool,
    /// Whether a location answered something else than what was asked.
    pub deviating: bool,
    /// Whether it can be put off.
    pub can_wait: bool,
    /// What can be done.
    pub acts: Vec<Act>,
    /// The key of the form that puts it off.
    pub key: Uuid,
}

impl Item {
    /// Of a row.
    #[must_use]
    pub fn of(l: Locale, row: TodayRow, today: NaiveDate, keys: &mut Keys) -> Self {
        let reason = row.reason;
        let about_place =
            matches!(reason, Reason::FreePlace | Reason::AnswerOverdue | Reason::Stale);
        let who = if row.who.trim().is_empty() { title(l, &row) } else { row.who.clone() };
        Self {
            reason: reason.word(),
            link: link(&row),
            todo: todo(l, &row),
            detail: detail(l, &row, today),
            name: if about_place { row.place.clone() } else { who },
            phone: if about_place { row.place_phone.clone() } else { row.phone.clone() },
            urgent: matches!(reason, Reason::Urgent | Reason::Call),
            deviating: reason == Reason::Answered && row.title == "deviating",
            can_wait: reason != Reason::Appointment,
            acts: acts(l, &row, keys),
            key: keys.next(),
            code: row.code,
        }
    }
}

/// The picture of a reason, beside its heading.
pub const fn icon(reason: Reason) -> &'static str {
    match reason {
        Reason::Online => "star",
        Reason::Held => "eye",
        Reason::Urgent => "alert",
        Reason::Call => "phone",
        Reason::Remind => "bell",
        Reason::Answered => "send",
        Reason::FreePlace => "door",
        Reason::AnswerOverdue => "clock",
        Reason::Task => "list-check",
        Reason::Handover => "inbox",
        Reason::Appointment => "calendar",
        Reason::StartNear => "flag",
        Reason::Silent => "moon",
        Reason::Stale => "history",
    }
}

fn title(l: Locale, row: &TodayRow) -> String {
    l.task_title(&row.kind, &row.detail, &row.title)
}

/// The message that a task asks to send by hand.
fn letter(row: &TodayRow) -> Option<Uuid> {
    let sends = [TaskKind::SendLetter.word(), TaskKind::SendWhatsapp.word()];
    row.about.filter(|_| sends.contains(&row.kind.as_str()))
}

fn link(row: &TodayRow) -> String {
    if let Some(message) = letter(row) {
        return format!("/messages/{message}");
    }
    if let Some(asked) = row.about.filter(|_| row.kind == TaskKind::NeighbourAsks.word()) {
        return format!("/hand-overs/{asked}");
    }
    let lets_in = [TaskKind::PrintCode.word(), TaskKind::Erase.word()];
    if lets_in.contains(&row.kind.as_str()) {
        return format!("/families/{}/access", row.family);
    }
    match row.reason {
        Reason::Online | Reason::Held => format!("/arrivals/{}", row.code),
        Reason::FreePlace => format!("/places/{}/candidates", row.code),
        Reason::Stale => format!("/locations/{}", row.code),
        Reason::Handover => format!("/intakes/{}", row.code),
        Reason::Answered => format!("/candidacies/{}", row.code),
        _ if !row.request.is_empty() => format!("/requests/{}", row.request),
        _ if !row.family.is_empty() => format!("/families/{}", row.family),
        // A step for nobody in particular has no page of its own.
        _ => "/today".to_owned(),
    }
}

fn todo(l: Locale, row: &TodayRow) -> String {
    match row.reason {
        Reason::Task if row.who.trim().is_empty() => String::new(),
        Reason::Task => format!("{}:", title(l, row)),
        Reason::Appointment => {
            let when = row.moment.map(|at| l.moment(at)).unwrap_or_default();
            if row.who.trim().is_empty() { when } else { format!("{when} {}:", row.title) }
        }
        reason => l.today_do(reason.word()),
    }
}

fn detail(l: Locale, row: &TodayRow, today: NaiveDate) -> String {
    let said = detail_of_day(l, row);
    match row.wanted.filter(|wanted| *wanted < today).map(|wanted| l.short_date(wanted)) {
        Some(wanted) if row.reason == Reason::Silent => {
            format!("{said} {}", l.today_start_was_too(wanted))
        }
        Some(wanted) => {
            let child = l.child_called(&row.child, row.child_number);
            l.today_start_was(child, wanted)
        }
        None => said,
    }
}

fn detail_of_day(l: Locale, row: &TodayRow) -> String {
    match (row.reason, row.day) {
        (Reason::Appointment, _) => row.place.clone(),
        (Reason::Stale, None) => l.today_never_confirmed().to_owned(),
        (Reason::Handover, day) => {
            let day = day.map(|day| l.short_date(day)).unwrap_or_default();
            let asked = l.today_detail("", day, 0, "", row.reason.word());
            format!("{asked} {}", row.title)
        }
        (reason, day) => {
            let day = day.map(|day| l.short_date(day)).unwrap_or_default();
            let child = l.child_called(&row.child, row.child_number);
            l.today_detail(&child, day, row.reminders, &row.place, reason.word())
        }
    }
}

fn acts(l: Locale, row: &TodayRow, keys: &mut Keys) -> Vec<Act> {
    let mut act =
        |post, path: String, word, letter| Act { path, post, word, letter, key: keys.next() };
    let code = &row.code;
    match row.reason {
        Reason::Online => {
            vec![act(true, format!("/arrivals/{code}/completion"), l.today_act_seen(), "d")]
        }
        Reason::Held => vec![
            act(false, format!("/arrivals/{code}"), l.today_act_arrival(), "p"),
            act(true, format!("/arrivals/{code}/admission"), l.today_act_let_in(), "i"),
            act(true, format!("/arrivals/{code}/refusal"), l.today_act_throw_away(), "x"),
        ],
        Reason::Remind => {
            vec![act(true, format!("/proposals/{code}/reminders"), l.today_act_remind(), "r")]
        }
        Reason::AnswerOverdue => vec![
            act(true, format!("/candidacies/{code}/reminders"), l.today_act_remind(), "r"),
            act(true, format!("/candidacies/{code}/closure"), l.today_act_close(), "x"),
        ],
        Reason::Task => {
            vec![act(true, format!("/tasks/{code}/completion"), l.today_act_done(), "d")]
        }
        Reason::Handover => {
            vec![act(true, format!("/intakes/{code}/handling"), l.today_act_done(), "d")]
        }
        Reason::FreePlace => {
            vec![act(false, format!("/places/{code}/candidates"), l.today_act_candidates(), "p")]
        }
        Reason::Answered => {
            vec![act(false, format!("/candidacies/{code}"), l.today_act_propose(), "p")]
        }
        Reason::Urgent | Reason::StartNear | Reason::Silent => {
            let path = format!("/requests/{}", row.request);
            vec![act(false, path, l.today_act_request(), "p")]
        }
        Reason::Call => {
            vec![act(false, format!("/proposals/{code}#call"), l.today_act_called(), "t")]
        }
        Reason::Appointment | Reason::Stale => Vec::new(),
    }
}
