//! A family changes its wish, says that it still looks, that it found something elsewhere,
//! or that it stops. Everything can be taken back on the same page.

use super::Mine;
use crate::ask::FURTHEST_START_DAYS;
use crate::caller::{Change, FormKey, Start};
use crate::families::Family;
use crate::forms::{self, Errors, Problem};
use crate::policy::Action;
use crate::proposals::refuse_what_waits;
use crate::requests::{
    self, Closing, WishForm, WishSaid, add_wish, close_row, locked, reopen_row, wish_of,
};
use crate::{Outcome, Refusal, Why};
use chrono::{Days, NaiveDate};
use domain::proposals::RefusalReason;
use domain::requests::{ClosureReason, Together, Wish};
use domain::rules::checklists::{ChecklistBook, Item};
use serde::{Deserialize, Serialize};
use store::entities::{closure, consequence, reconfirmation, request};
use store::{Scope, StoreError};
use uuid::Uuid;

/// A start further away than this is a slip of the pen.
const FURTHEST: Days = Days::new(FURTHEST_START_DAYS);

/// What was chosen to stop.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct StopForm {
    /// `found` for care found elsewhere, `stop` for anything else.
    pub why: String,
    /// Word of the reason; nobody has to give one.
    pub reason: String,
    /// Words of what having no care means for the family.
    pub consequences: Vec<String>,
    /// Version of the request that the page showed.
    pub version: String,
}

fn list(
    book: Result<ChecklistBook, Vec<domain::rules::RuleFileError>>,
    day: NaiveDate,
) -> Outcome<Vec<Item>> {
    let book = book.map_err(|problems| {
        let problem = format!("{problems:?}");
        Refusal::Broken(StoreError::Unreadable { column: "rules/stopping.toml", problem })
    })?;
    Ok(book.in_force(day).map(|list| list.items.clone()).unwrap_or_default())
}

/// Reasons to stop from which a family can choose on a day.
///
/// # Errors
/// Never in a released product: a test reads the same file.
pub fn reasons(day: NaiveDate) -> Outcome<Vec<Item>> {
    list(ChecklistBook::stopping(), day)
}

/// What having no care can mean for a family.
///
/// # Errors
/// Never in a released product: a test reads the same file.
pub fn consequences(day: NaiveDate) -> Outcome<Vec<Item>> {
    list(ChecklistBook::consequences(), day)
}

/// The wish of one request, to fill in the form with.
///
/// # Errors
/// [`Refusal::NotFound`] when the family has no such request.
pub async fn wish(mine: &Mine, code: &str) -> Outcome<WishForm> {
    let (scope, row) = mine.request(Action::ChangeOwnFile, code).await?;
    let wishes = mine.app.store.wishes(scope, row.id).await?;
    let now = wishes.iter().find(|wish| wish.number == row.wish_version);
    Ok(WishForm::of(&wish_of(now.ok_or(Refusal::NotFound)?)?, row.version))
}

/// Whether the family looks for care for more than one child.
///
/// # Errors
/// When the database fails.
pub async fn looks_for_several(mine: &Mine) -> Outcome<bool> {
    let scope = mine.scope(Action::SeeOwnFile)?;
    let rows = mine.app.store.requests_of_families(scope, &[mine.family.id]).await?;
    let looking = rows.iter().filter(|row| requests::state(row).is_ok_and(|one| one.is_looking()));
    Ok(looking.count() > 1)
}

/// Adds a later wish; the first stays as it was asked.
///
/// # Errors
/// [`Refusal::Invalid`] per field; [`Refusal::Stale`] when somebody saved in between;
/// [`Why::RequestClosed`] when the question was stopped.
pub async fn change_wish(mine: &Mine, code: &str, form: &WishForm, key: FormKey) -> Outcome<()> {
    let (scope, found) = mine.request(Action::ChangeOwnFile, code).await?;
    let stored = mine.app.store.wishes(scope, found.id).await?;
    let before = stored.iter().find(|wish| wish.number == found.wish_version);
    let before = wish_of(before.ok_or(Refusal::NotFound)?)?;
    let mut errors = Errors::default();
    let read = form.read(&mut errors);
    // As where it first asked; a day that passed since then may stay.
    let (today, last) = (mine.app.clock.today(), mine.app.clock.today() + FURTHEST);
    if errors.of("start").is_none() && read.start != before.start {
        if read.start < today {
            errors.add("start", Problem::InThePast);
        } else if read.start > last {
            errors.add("start", Problem::NotAfter(last));
        }
    }
    let reason = errors.take("reason", forms::text(&form.reason, 500));
    errors.unless_any(())?;
    // The form of a family asks less than the desk's; what it does not ask stays.
    let other_week = if read.varying { before.other_week } else { read.other_week };
    let Wish { hours, locations, .. } = before;
    // A form without the question leaves the answer as it was.
    let together = if form.together.is_empty() { before.together } else { read.together };
    let wanted = Wish { other_week, hours, locations, together, ..read };
    let mut change = match mine.begin(key).await? {
        Start::Repeated(_) => return Ok(()),
        Start::Fresh(change) => change,
    };
    // The row of the family is the lock: two who change its questions at once meet here.
    let family: Option<Family> = change.tx.lock(scope, mine.family.id).await?;
    let family = family.ok_or(Refusal::NotFound)?;
    let row = locked(&change, scope, &found, &form.version).await?;
    let said = WishSaid { reason, by_family: true, by_account: None };
    add_wish(&change, scope, row, &wanted, said).await?;
    if together != before.together {
        all_together(&change, scope, &family, found.id, together).await?;
    }
    answer_question(&change, found.id, "still").await?;
    change.note(Action::ChangeOwnFile, "request", found.id, &["wish"]);
    change.commit("").await
}

/// Brothers and sisters go together or not: what is said for one holds for all that look.
async fn all_together(
    change: &Change,
    scope: Scope,
    family: &Family,
    but: Uuid,
    together: Together,
) -> Outcome<()> {
    for other in change.tx.requests(scope, family.id).await? {
        if other.id == but {
            continue;
        }
        let row: request::Model =
            change.tx.lock(scope, other.id).await?.ok_or(Refusal::NotFound)?;
        if !requests::state(&row)?.is_looking() {
            continue;
        }
        let stored = store::proposals::latest_wish(change.tx.connection()?, &row).await?;
        let wish = wish_of(&stored.ok_or(Refusal::NotFound)?)?;
        if wish.together != together {
            let said = WishSaid { reason: String::new(), by_family: true, by_account: None };
            add_wish(change, scope, row, &Wish { together, ..wish }, said).await?;
        }
    }
    Ok(())
}

/// Takes the family's own last change of today back: the wish before it holds again, as a
/// version beside the others.
///
/// # Errors
/// [`Why::UsedSince`] when the last wish is not the family's own of today.
pub async fn undo_wish(mine: &Mine, code: &str, version: &str) -> Outcome<()> {
    let (scope, found) = mine.request(Action::ChangeOwnFile, code).await?;
    let wishes = mine.app.store.wishes(scope, found.id).await?;
    let mut change = mine.begin_fresh().await?;
    let row = locked(&change, scope, &found, version).await?;
    let last = wishes.iter().find(|wish| wish.number == row.wish_version && wish.number > 1);
    let before = wishes.iter().find(|wish| wish.number == row.wish_version - 1);
    let (Some(last), Some(before)) = (last, before) else {
        return Err(Refusal::NotPossible(Why::UsedSince));
    };
    let own = last.by_family && last.by_account.is_none();
    if !own || domain::clock::brussels_date(last.at) != change.today() {
        return Err(Refusal::NotPossible(Why::UsedSince));
    }
    let said = WishSaid { reason: String::new(), by_family: true, by_account: None };
    add_wish(&change, scope, row, &wish_of(before)?, said).await?;
    change.note(Action::ChangeOwnFile, "request", found.id, &["wish"]);
    change.commit("").await
}

/// The family still looks.
///
/// # Errors
/// [`Why::RequestClosed`] when the question was stopped.
pub async fn still_looking(mine: &Mine, code: &str) -> Outcome<()> {
    let (scope, found) = mine.request(Action::ChangeOwnFile, code).await?;
    let mut change = mine.begin_fresh().await?;
    let row: request::Model = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    if !requests::state(&row)?.is_looking() {
        return Err(Refusal::NotPossible(Why::RequestClosed));
    }
    answer_question(&change, row.id, "still").await?;
    change.note(Action::ChangeOwnFile, "request", row.id, &["last_activity_on"]);
    let last_activity_on = change.today();
    change.tx.update(request::Model { last_activity_on, ..row }).await?;
    change.commit("").await
}

/// Answers the open question whether the family still looks, when there is one.
pub(super) async fn answer_question(change: &Change, request: Uuid, answer: &str) -> Outcome<()> {
    if let Some(open) = store::mine::open_question(&change.tx, request).await? {
        let answered_at = Some(change.at);
        let answer = answer.to_owned();
        store::tasks::finish_about(&change.tx, open.id, change.at).await?;
        change.tx.update(reconfirmation::Model { answer, answered_at, ..open }).await?;
    }
    Ok(())
}

/// Stops a question: care was found elsewhere, or the family looks no longer. What waited for
/// an answer is refused, so that the place is free for others.
///
/// # Errors
/// [`Refusal::Invalid`] per field; [`Refusal::Stale`] when somebody saved in between;
/// [`Why::AlreadyDone`] when it was stopped already.
pub async fn stop(mine: &Mine, code: &str, form: &StopForm, key: FormKey) -> Outcome<()> {
    let (scope, found) = mine.request(Action::ChangeOwnFile, code).await?;
    let today = mine.today();
    let mut errors = Errors::default();
    let reason = match form.why.as_str() {
        "found" => ClosureReason::FoundElsewhere,
        "stop" => {
            let known =
                form.reason.is_empty() || reasons(today)?.iter().any(|item| item.id == form.reason);
            if !known {
                errors.add("reason", Problem::NotAChoice);
            }
            form.reason.parse().unwrap_or(ClosureReason::Other)
        }
        other => {
            let problem = if other.is_empty() { Problem::NotChosen } else { Problem::NotAChoice };
            errors.add("why", problem);
            ClosureReason::Other
        }
    };
    let known = consequences(today)?;
    if form.consequences.iter().any(|word| !known.iter().any(|item| item.id == *word)) {
        errors.add("consequences", Problem::NotAChoice);
    }
    errors.unless_any(())?;
    let mut change = match mine.begin(key).await? {
        Start::Repeated(_) => return Ok(()),
        Start::Fresh(change) => change,
    };
    let row = locked(&change, scope, &found, &form.version).await?;
    refuse_what_waits(&change, &row, refusal(reason)).await?;
    let answer = if form.why == "found" { "found" } else { "stop" };
    answer_question(&change, row.id, answer).await?;
    for word in &form.consequences {
        let row = consequence::Model {
            id: Uuid::now_v7(),
            desk_id: row.desk_id,
            request_id: row.id,
            word: word.clone(),
            at: change.at,
            undone_at: None,
        };
        change.tx.insert(row).await?;
    }
    let closing = Closing { reason, note: String::new(), on_day: change.today(), by_account: None };
    close_row(&change, scope, row, closing).await?;
    change.note(Action::ChangeOwnFile, "request", found.id, &["state"]);
    change.commit("").await
}

/// The same reason, as an answer to a proposal.
const fn refusal(reason: ClosureReason) -> RefusalReason {
    match reason {
        ClosureReason::FoundElsewhere => RefusalReason::FoundElsewhere,
        ClosureReason::CaresThemselves => RefusalReason::CaresThemselves,
        ClosureReason::TooExpensive => RefusalReason::TooExpensive,
        ClosureReason::HoursUnsuitable => RefusalReason::Hours,
        ClosureReason::NoTrust => RefusalReason::NoTrust,
        _ => RefusalReason::Other,
    }
}

/// Goes on with a question that the family itself stopped.
///
/// # Errors
/// [`Why::AlreadyDone`] when it is not stopped, or the desk closed it; [`Refusal::Stale`]
/// when somebody saved in between.
pub async fn go_on(mine: &Mine, code: &str, version: &str) -> Outcome<()> {
    let (scope, found) = mine.request(Action::ChangeOwnFile, code).await?;
    let mut change = mine.begin_fresh().await?;
    let row = locked(&change, scope, &found, version).await?;
    if !stopped_by_family(&change, scope, &row).await? {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    reopen_row(&change, scope, row).await?;
    store::mine::undo_consequences(&change.tx, found.id, change.at).await?;
    change.note(Action::ChangeOwnFile, "request", found.id, &["state"]);
    change.commit("").await
}

async fn stopped_by_family(change: &Change, scope: Scope, row: &request::Model) -> Outcome<bool> {
    let last: Option<closure::Model> = change.tx.last_closure(scope, row.id).await?;
    Ok(last.is_some_and(|last| last.by_account.is_none()))
}
