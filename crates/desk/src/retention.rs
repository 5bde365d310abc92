//! Retention (*bewaartermijnen*): what is past its term goes at night, and a page tells
//! beforehand what, why and how much, never whom.

use crate::policy::{Action, Reach};
use crate::{App, Caller, Outcome, terms};
use domain::rules::terms::Terms;
use store::audit::Event;
use store::register::Term;
use store::retention::{self, Due, Length, Limits};
use store::{Scope, Tx};
use uuid::Uuid;

/// Word of an erasure in the log.
const ERASED: &str = "retention.erase";

/// What goes of one table, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The table.
    pub table: &'static str,
    /// Its term.
    pub term: Term,
    /// How long that is, and where it comes from; none for what ends by itself.
    pub length: Option<(Length, &'static str)>,
    /// How much.
    pub rows: u64,
}

fn limits(app: &App, terms: &'static Terms) -> Limits<'static> {
    Limits::new(terms, app.clock.today(), app.clock.now())
}

fn lines(limits: &Limits<'static>, due: Vec<Due>) -> Vec<Line> {
    let line = |Due { table, term, rows }| Line { table, term, length: limits.length(term), rows };
    due.into_iter().map(line).collect()
}

/// What is past its term now: of the own desk, or of the whole installation.
///
/// # Errors
/// When the database fails.
pub async fn plan(caller: &Caller) -> Outcome<Vec<Line>> {
    let scope = match caller.may(Action::SeeRetention)? {
        Reach::Installation => None,
        _ => Some(caller.scope(Action::SeeRetention)?),
    };
    plan_of(&caller.app, scope).await
}

/// What is past its term now: for the command line.
///
/// # Errors
/// When the database fails.
pub async fn plan_of(app: &App, scope: Option<Scope>) -> Outcome<Vec<Line>> {
    let limits = limits(app, terms::in_force(app.clock.today())?);
    Ok(lines(&limits, retention::due(&app.store, scope, &limits).await?))
}

/// Erases what is past its term: at most `most` files of each desk and `most` rows of each
/// other kind, so that no night takes the database for long. What is left goes the next
/// night. Tells what went.
///
/// # Errors
/// When the database fails; what went before stays gone.
pub async fn nightly(app: &App, most: u64) -> Outcome<Vec<Line>> {
    let limits = limits(app, terms::in_force(app.clock.today())?);
    let files = Due {
        table: "family",
        term: Term::FiveYearsAfterClosing,
        rows: erase_files(app, &limits, most).await?,
    };
    let mut tx = app.store.begin().await?;
    let mut gone = vec![files];
    gone.extend(retention::erase_by_age(&tx, &limits, most).await?);
    let cut = retention::shorten_log(&app.store, &tx, &limits, most).await?;
    gone.push(Due { table: "audit_entry", term: Term::TenYears, rows: cut });
    for due in gone.iter().filter(|due| due.rows > 0 && due.table != "family") {
        note(&mut tx, None, due.table, due.rows);
    }
    tx.commit(app.clock.now()).await?;
    Ok(lines(&limits, gone))
}

async fn erase_files(app: &App, limits: &Limits<'_>, most: u64) -> Outcome<u64> {
    let (mut gone, now) = (0, app.clock.now());
    for scope in app.store.desks_for_jobs().await? {
        let mut tx = app.store.begin().await?;
        let due = retention::files_due(&tx, scope, limits, most).await?;
        for family in &due {
            retention::erase_file(&tx, scope, *family, now).await?;
            note(&mut tx, Some(scope.desk()), "family", family);
        }
        gone += u64::try_from(due.len()).unwrap_or_default();
        tx.commit(now).await?;
    }
    Ok(gone)
}

fn note(tx: &mut Tx, desk: Option<Uuid>, kind: &'static str, subject: impl ToString) {
    tx.note(Event {
        desk,
        actor: "system".to_owned(),
        action: ERASED,
        subject_kind: kind,
        subject: subject.to_string(),
        fields: "all".to_owned(),
    });
}
