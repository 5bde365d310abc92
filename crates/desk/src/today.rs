//! What to do now (*Vandaag*): one list, in the order of [`Reason`], for one person or
//! the whole team. Which day counts follows from the terms in `rules/terms.toml`.

use crate::caller::{FormKey, Start};
use crate::forms::{self, Errors, Problem};
use crate::policy::Action;
use crate::{Caller, Outcome, Refusal};
use chrono::{Days, Duration, NaiveDate, NaiveTime};
use domain::clock::from_brussels;
use domain::rules::terms::{TermBook, Terms};
use serde::{Deserialize, Serialize};
use store::entities::snooze;
use store::today::TodayFilter;
use uuid::Uuid;

pub use domain::tasks::Reason;
pub use store::Page;
pub use store::today::{Figures, TodayRow};

/// How many rows stand there for a reason.
pub type Counts = Vec<(Reason, u64)>;

/// Rows of one reason on the page; the rest is behind "show all".
pub const FIRST_ROWS: u64 = 20;

/// What *Vandaag* is asked for.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Only what is the caller's own, or nobody's yet.
    pub mine: bool,
    /// Only this reason.
    pub reason: Option<Reason>,
    /// Part of a name or number.
    pub text: String,
}

/// The rows of one reason.
#[derive(Debug, Clone)]
pub struct Group {
    /// Why they stand there.
    pub reason: Reason,
    /// How many there are in all.
    pub total: u64,
    /// The first of them.
    pub rows: Vec<TodayRow>,
}

/// The page.
#[derive(Debug, Clone)]
pub struct Today {
    /// What to do, in order.
    pub groups: Vec<Group>,
    /// How many rows each reason has.
    pub counts: Counts,
    /// The desk now.
    pub figures: Figures,
    /// Appointments of today.
    pub agenda: Vec<TodayRow>,
}

/// The terms that hold on a day, from the rule file.
#[must_use]
pub fn terms(day: NaiveDate) -> Option<&'static Terms> {
    // The file comes with the product and a test reads it.
    TermBook::embedded().ok()?.in_force(day)
}

fn filter(caller: &Caller, wanted: &Wanted) -> Outcome<TodayFilter> {
    let today = caller.today();
    let terms = terms(today).ok_or(Refusal::NotFound)?;
    let before = |days: u16| back(today, days);
    let midnight = |day: NaiveDate| from_brussels(day.and_time(NaiveTime::MIN));
    let interval = i64::from(terms.proposal_reminder_interval_days.value);
    Ok(TodayFilter {
        mine: wanted.mine.then_some(caller.actor.account),
        text: wanted.text.trim().to_lowercase(),
        today,
        reminded_before: caller.now() - Duration::days(interval),
        most_reminders: i32::from(terms.proposal_reminders.value),
        day_begins: midnight(today),
        tomorrow_ends: midnight(on(today, 2)),
        near_until: on(today, u64::from(terms.start_near_days.value)),
        near_since: before(terms.start_passed_days.value),
        silent_since: before(terms.silent_request_days.value),
        fresh_since: before(terms.location_freshness_days.value),
    })
}

fn on(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

fn back(day: NaiveDate, days: u16) -> NaiveDate {
    day.checked_sub_days(Days::new(u64::from(days))).unwrap_or(day)
}

/// What to do now.
///
/// # Errors
/// When the database fails.
pub async fn see(caller: &Caller, wanted: &Wanted) -> Outcome<Today> {
    let scope = caller.scope(Action::SeeToday)?;
    let store = &caller.app.store;
    let filter = filter(caller, wanted)?;
    let agenda_ends = from_brussels(on(filter.today, 1).and_time(NaiveTime::MIN));
    let all = store.today_all(scope, &filter, agenda_ends, FIRST_ROWS).await?;
    let mut counts: Counts = Reason::ALL.iter().map(|reason| (*reason, 0)).collect();
    let mut groups = Vec::new();
    for (reason, total, rows) in all.groups {
        if let Some(count) = counts.iter_mut().find(|(one, _)| *one == reason) {
            count.1 = total;
        }
        if wanted.reason.is_none_or(|wanted| wanted == reason) {
            groups.push(Group { reason, total, rows });
        }
    }
    Ok(Today { groups, counts, figures: all.figures, agenda: all.agenda })
}

/// Everything that stands there for one reason, a page at a time.
///
/// # Errors
/// When the database fails.
pub async fn all(
    caller: &Caller,
    reason: Reason,
    wanted: &Wanted,
    page: u64,
) -> Outcome<Page<TodayRow>> {
    let scope = caller.scope(Action::SeeToday)?;
    let filter = filter(caller, wanted)?;
    Ok(caller.app.store.today_page(scope, reason, &filter, page).await?)
}

/// The row that is about to be put off, to say which; none when it stands there no more.
///
/// # Errors
/// When the database fails.
pub async fn row(caller: &Caller, form: &SnoozeForm) -> Outcome<Option<TodayRow>> {
    let scope = caller.scope(Action::PlanTask)?;
    let Ok(reason) = form.reason.parse::<Reason>() else { return Ok(None) };
    let filter = filter(caller, &Wanted::default())?;
    Ok(caller.app.store.today_row(scope, reason, &filter, &form.subject).await?)
}

/// What was typed to put something off.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SnoozeForm {
    /// Why it stands on the page.
    pub reason: String,
    /// Code of what it is about.
    pub subject: String,
    /// `tomorrow`, `week` or a date.
    pub until: String,
    /// The page to go back to.
    pub back: String,
}

/// The latest day to which something can be put off: out of sight is not out of mind.
const LONGEST_SNOOZE_DAYS: u64 = 366;

/// How far, in days, the day of a step can lie behind when it is given back.
const FURTHEST_DAYS: i64 = 3660;

fn until(typed: &str, today: NaiveDate) -> Result<NaiveDate, Problem> {
    let day = match typed.trim() {
        "tomorrow" => on(today, 1),
        "week" => on(today, 7),
        typed => forms::required_date(typed)?,
    };
    let (first, last) = (on(today, 1), on(today, LONGEST_SNOOZE_DAYS));
    if day < first {
        Err(Problem::NotBefore(first))
    } else if day > last {
        Err(Problem::NotAfter(last))
    } else {
        Ok(day)
    }
}

/// What was put off, to tell and to take back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutOff {
    /// The day on which it comes back.
    pub until: NaiveDate,
    /// The day that a planned step had before.
    pub was: Option<NaiveDate>,
}

/// Puts something off: it stays away until that day, for everybody at the desk. A step
/// that somebody planned gets the new day itself.
///
/// # Errors
/// [`Refusal::Invalid`] for a day that is past or too far; [`Refusal::NotFound`] when the
/// desk has no such thing.
pub async fn put_off(caller: &Caller, form: &SnoozeForm, key: FormKey) -> Outcome<PutOff> {
    let scope = caller.scope(Action::PlanTask)?;
    let reason: Reason = form.reason.parse().map_err(|_| Refusal::NotFound)?;
    // An appointment is moved, not put off.
    if reason == Reason::Appointment {
        return Err(Refusal::NotFound);
    }
    let until_day =
        until(&form.until, caller.today()).map_err(|problem| Errors::one("until", problem))?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(was) => return Ok(PutOff { until: until_day, was: was.parse().ok() }),
        Start::Fresh(change) => change,
    };
    let mut was = None;
    let subject = store::today::subject(&change.tx, scope, reason, &form.subject).await?;
    let subject = subject.ok_or(Refusal::NotFound)?;
    change.note(Action::PlanTask, reason.word(), subject, &["until_day"]);
    if reason == Reason::Task {
        let task: store::entities::task::Model =
            change.tx.lock(scope, subject).await?.ok_or(Refusal::NotFound)?;
        was = Some(task.due_on);
        change.tx.update(store::entities::task::Model { due_on: until_day, ..task }).await?;
    } else {
        let row = snooze::Model {
            id: Uuid::now_v7(),
            desk_id: scope.desk(),
            reason: reason.word().to_owned(),
            subject,
            until_day,
            by_account: caller.actor.account,
            at: change.at,
        };
        store::today::put_off(&change.tx, row).await?;
    }
    change.commit(&was.map(|day| day.to_string()).unwrap_or_default()).await?;
    Ok(PutOff { until: until_day, was })
}

/// What was sent to take putting off back.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PutBackForm {
    /// Why it stood on the page.
    pub reason: String,
    /// Code of what it is about.
    pub subject: String,
    /// The day that a planned step had before, as `2026-12-01`.
    pub was: String,
    /// The page to go back to.
    pub back: String,
}

/// Takes putting off back: it stands on the page again, a planned step on its own day.
///
/// # Errors
/// [`Refusal::NotFound`] when the desk has no such thing, or the day is no day or far away.
pub async fn put_back(caller: &Caller, form: &PutBackForm, key: FormKey) -> Outcome<()> {
    let scope = caller.scope(Action::PlanTask)?;
    let reason: Reason = form.reason.parse().map_err(|_| Refusal::NotFound)?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(_) => return Ok(()),
        Start::Fresh(change) => change,
    };
    let subject = store::today::subject(&change.tx, scope, reason, &form.subject).await?;
    let subject = subject.ok_or(Refusal::NotFound)?;
    change.note(Action::PlanTask, reason.word(), subject, &["until_day"]);
    if reason == Reason::Task {
        let near = |day: &NaiveDate| (*day - caller.today()).num_days().abs() <= FURTHEST_DAYS;
        let was: Option<NaiveDate> = form.was.parse().ok();
        let due_on = was.filter(near).ok_or(Refusal::NotFound)?;
        let task: store::entities::task::Model =
            change.tx.lock(scope, subject).await?.ok_or(Refusal::NotFound)?;
        change.tx.update(store::entities::task::Model { due_on, ..task }).await?;
    } else {
        store::today::put_back(&change.tx, scope, reason, subject).await?;
    }
    change.commit("").await
}
