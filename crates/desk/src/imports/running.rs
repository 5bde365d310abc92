//! Carrying imports on, forward and back: in batches of one transaction each, with the
//! place kept in the import itself. Whoever is stopped halfway goes on where the last
//! batch ended; two that carry the same import take turns and double nothing.

use super::listed;
use super::noted::Noted;
use super::reading::{self, Context, How, Line};
use super::storing::{self, value};
use super::{Plan, context};
use crate::policy::Action;
use crate::{App, Change, Outcome, Refusal};
use domain::imports::{ImportKind, ImportState};
use sea_orm::EntityTrait as _;
use std::str::FromStr as _;
use store::Scope;
use store::entities::{import, import_trace, intake, location};
use store::search::{Subject, index};
use tokio::sync::Semaphore;
use uuid::Uuid;

/// Rows in one transaction: enough to be fast, few enough that nobody waits for it.
pub const BATCH: usize = 200;

/// One import at a time holds its rows in memory; others wait.
static RUNNING: Semaphore = Semaphore::const_new(1);

/// Carries an import on to its end, forward or back.
///
/// # Errors
/// When the database fails; then it can be called again.
pub async fn run(app: &App, id: Uuid) -> Outcome<()> {
    run_some(app, id, usize::MAX).await
}

/// Carries an import on for at most this many batches.
///
/// # Errors
/// When the database fails; then it can be called again.
pub async fn run_some(app: &App, id: Uuid, most: usize) -> Outcome<()> {
    let turn = RUNNING.acquire().await;
    let found = import::Entity::find_by_id(id).one(app.store.reader()).await?;
    let row = found.ok_or(Refusal::NotFound)?;
    let outcome = match state(&row)? {
        ImportState::Running => forward(app, &row, most).await,
        ImportState::Undoing => back(app, &row, most).await,
        ImportState::Mapping | ImportState::Done | ImportState::Undone | ImportState::Discarded => {
            Ok(())
        }
    };
    drop(turn);
    outcome
}

/// Carries on whatever was going on when the server stopped; for when it starts.
///
/// # Errors
/// When the database fails. An import that fails does not keep the others waiting.
pub async fn resume_all(app: &App) -> Outcome<usize> {
    let mut resumed = 0;
    for id in app.store.imports_to_resume().await? {
        match run(app, id).await {
            Ok(()) => resumed += 1,
            Err(problem) => tracing::error!(import = %id, %problem, "an import stopped"),
        }
    }
    Ok(resumed)
}

/// The state of an import.
pub(super) fn state(row: &import::Model) -> Outcome<ImportState> {
    ImportState::from_str(&row.state).map_err(|_| Refusal::NotFound)
}

/// What an import reads.
pub(super) fn kind(row: &import::Model) -> Outcome<ImportKind> {
    ImportKind::from_str(&row.kind).map_err(|_| Refusal::NotFound)
}

/// Reads the file of an import as people chose.
pub(super) async fn read_again(
    app: &App,
    row: &import::Model,
    how: How,
) -> Outcome<reading::ReadFile> {
    let scope = Scope::of_desk(row.desk_id);
    let bytes = app.store.import_file(scope, row.id).await?.ok_or(Refusal::NotFound)?;
    let context: Context = context(app, scope, kind(row)?).await?;
    // It could be read when it came in, and has not changed since.
    reading::read(bytes, how, context).await?.map_err(|_| Refusal::NotFound)
}

/// Begins a batch: the import, locked, if it is still in this state.
async fn batch(
    app: &App,
    row: &import::Model,
    wanted: ImportState,
) -> Outcome<Option<(Change, import::Model)>> {
    let scope = Scope::of_desk(row.desk_id);
    let change = Change::by_system(app, Some(row.desk_id)).await?;
    store::imports::take_turn(&change.tx, row.desk_id).await?;
    let row: import::Model = change.tx.lock(scope, row.id).await?.ok_or(Refusal::NotFound)?;
    Ok((state(&row)? == wanted).then_some((change, row)))
}

async fn forward(app: &App, row: &import::Model, most: usize) -> Outcome<()> {
    let plan: Plan = value(&row.mapping)?;
    let file = read_again(app, row, How::Chosen(plan.choice)).await?;
    for _ in 0..most {
        let Some((change, row)) = batch(app, row, ImportState::Running).await? else { break };
        if store_batch(app, change, row, &file.lines).await? {
            break;
        }
    }
    Ok(())
}

/// Stores the next rows; answers with whether those were the last.
async fn store_batch(
    app: &App,
    mut change: Change,
    mut row: import::Model,
    lines: &[Line],
) -> Outcome<bool> {
    let done = usize::try_from(row.rows_done).unwrap_or_default();
    let next = lines.len().min(done.saturating_add(BATCH));
    let lines_now = lines.get(done..next).unwrap_or_default();
    storing::store(app, &mut change, &row, lines_now).await?.add_to(&mut row);
    row.rows_done = i32::try_from(next).unwrap_or(i32::MAX);
    let over = next == lines.len();
    if over {
        row.state = ImportState::Done.word().to_owned();
        store::imports::end_jobs(&change.tx, row.id, change.at).await?;
        change.note(Action::Import, "import", row.id, &["state"]);
    }
    change.tx.update(row).await?;
    change.commit("").await?;
    Ok(over)
}

async fn back(app: &App, row: &import::Model, most: usize) -> Outcome<()> {
    for _ in 0..most {
        let Some((change, row)) = batch(app, row, ImportState::Undoing).await? else { break };
        if undo_batch(change, row).await? {
            break;
        }
    }
    Ok(())
}

/// Takes the next rows out; answers with whether those were the last.
async fn undo_batch(mut change: Change, mut row: import::Model) -> Outcome<bool> {
    let scope = Scope::of_desk(row.desk_id);
    let most = u64::try_from(BATCH).unwrap_or(1);
    let removed = store::imports::remove_files(&change.tx, scope, row.id, most).await?
        + store::imports::remove_intakes(&change.tx, scope, row.id, most).await?
        + store::imports::remove_locations(&change.tx, scope, row.id, most).await?;
    let mut over = false;
    if removed == 0 {
        let taken = take_back(&mut change, &row, most).await?;
        if taken == 0 {
            finish_undoing(&mut change, &mut row).await?;
            over = true;
        }
    }
    change.tx.update(row).await?;
    change.commit("").await?;
    Ok(over)
}

/// Throws an import away of which no row was stored: nothing is kept of the people in it.
pub(super) async fn discard(change: &mut Change, row: &mut import::Model) -> Outcome<()> {
    let scope = Scope::of_desk(row.desk_id);
    super::reset(row);
    row.rows_total = 0;
    row.state = ImportState::Discarded.word().to_owned();
    row.undone_at = Some(change.at);
    row.mapping = storing::text(&Plan::default())?;
    store::imports::remove_file(&change.tx, scope, row.id).await?;
    change.note(Action::Import, "import", row.id, &["state"]);
    Ok(())
}

async fn finish_undoing(change: &mut Change, row: &mut import::Model) -> Outcome<()> {
    let scope = Scope::of_desk(row.desk_id);
    let kept = store::imports::count_left(&change.tx, scope, row.id).await?;
    let plan: Plan = value(&row.mapping)?;
    row.state = ImportState::Undone.word().to_owned();
    row.rows_done = 0;
    row.rows_kept = i32::try_from(kept).unwrap_or(i32::MAX);
    row.undone_at = Some(change.at);
    // What is no longer needed of the people in the file goes with it.
    row.mapping = storing::text(&Plan { choice: plan.choice, ..Plan::default() })?;
    store::imports::remove_file(&change.tx, scope, row.id).await?;
    store::imports::end_jobs(&change.tx, row.id, change.at).await?;
    change.note(Action::Import, "import", row.id, &["undone_at"]);
    Ok(())
}

/// Takes back what was done to rows that the import did not make; answers with how many
/// traces were dealt with.
async fn take_back(change: &mut Change, row: &import::Model, most: u64) -> Outcome<usize> {
    let scope = Scope::of_desk(row.desk_id);
    let mut dealt = Vec::new();
    for trace in store::imports::traces(&change.tx, scope, row.id, "intake", most).await? {
        dealt.push(trace.id);
        restore_note(change, scope, &trace).await?;
    }
    for trace in store::imports::traces(&change.tx, scope, row.id, "location", most).await? {
        dealt.push(trace.id);
        empty_location(change, scope, &trace).await?;
    }
    // Organisers go last, when their locations are gone.
    let made = store::imports::traces(&change.tx, scope, row.id, "organiser", most).await?;
    let organisers: Vec<Uuid> = made.iter().map(|trace| trace.subject).collect();
    store::imports::remove_organisers(&change.tx, scope, &organisers).await?;
    dealt.extend(made.iter().map(|trace| trace.id));
    store::imports::remove_traces(&change.tx, scope, &dealt).await?;
    Ok(dealt.len())
}

/// Gives a note its earlier content again, unless something else happened to it since.
async fn restore_note(
    change: &mut Change,
    scope: Scope,
    trace: &import_trace::Model,
) -> Outcome<()> {
    let Some(row) = change.tx.lock::<intake::Model>(scope, trace.subject).await? else {
        return Ok(());
    };
    let (before, after): (Noted, Noted) = (value(&trace.before)?, value(&trace.after)?);
    if row.version > 1 || row.family_id.is_some() || Noted::stored(&row) != after {
        return Ok(());
    }
    let row = before.put_in(row);
    change.note(Action::Import, "intake", row.id, &["all"]);
    index(&change.tx, Subject::intake(&row)).await?;
    Ok(change.tx.update(row).await?)
}

/// Empties the fields of a location that the import filled in and nobody changed since.
async fn empty_location(
    change: &mut Change,
    scope: Scope,
    trace: &import_trace::Model,
) -> Outcome<()> {
    let Some(row) = change.tx.lock::<location::Model>(scope, trace.subject).await? else {
        return Ok(());
    };
    let filled: Vec<listed::Filled> = value(&trace.after)?;
    let mut row = listed::empty(row, &filled);
    row.version += 1;
    let fields: Vec<&str> = filled.iter().map(|(name, _)| name.as_str()).collect();
    change.note(Action::Import, "location", row.id, &fields);
    index(&change.tx, Subject::location(&row)).await?;
    Ok(change.tx.update(row).await?)
}
