//! Importing spreadsheets (*bestanden inlezen*), repeatably, and undoing an import as a
//! whole: a file comes in, a person looks at what its columns mean, its rows are stored in
//! batches, and all of it can be taken back.

mod asking;
mod channels;
mod fields;
mod filing;
mod listed;
mod noted;
mod reading;
mod running;
mod showing;
mod storing;

use crate::caller::{Actor, FormKey, Start};
use crate::forms::{self, Errors, Problem as FieldProblem};
use crate::policy::Action;
use crate::{App, Caller, Change, Outcome, Refusal, Why};
use domain::imports::{ImportKind, ImportState};
use reading::{Context, How, ReadFile};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use store::entities::{account, channel, import, import_file, job};
use store::{Page, Scope};
use uuid::Uuid;

pub use asking::{Becoming, WhyNote};
pub use documents::dates::{NOTATIONS, NotADay};
pub use documents::locations::LocationProblem;
pub use documents::registrations::{Problem, Warning};
pub use documents::sheets::{Kind as FileKind, MAX_FILE, Refused};
pub use fields::{location_word, words as field_words};
pub use import::Model as Import;
pub use reading::{Choice, Column, RowProblem, RowWarning};
pub use running::{BATCH, resume_all, run, run_some};
pub use showing::{BadRows, Shown};

/// What a person sees of an import before its rows are stored.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Plan {
    /// What the columns hold.
    pub choice: Choice,
    /// The names of the sheets.
    pub sheets: Vec<String>,
    /// The columns.
    pub columns: Vec<Column>,
    /// The words of what is shown of each row.
    pub shown_fields: Vec<String>,
    /// The first rows as they were understood, and those to look at.
    pub shown: Vec<Shown>,
    /// Rows that are headings or remarks.
    pub skipped: usize,
}

/// A file to import.
#[derive(Debug, Clone, Default)]
pub struct Upload {
    /// The word of what it holds.
    pub kind: String,
    /// Its name.
    pub file_name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Why a file was not taken.
#[derive(Debug, thiserror::Error)]
pub enum NotTaken {
    /// The file cannot be read.
    #[error(transparent)]
    File(#[from] Refused),
    /// Another reason.
    #[error(transparent)]
    Refusal(#[from] Refusal),
}

/// What the columns mean, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChoiceForm {
    /// The place of the sheet in the file.
    pub sheet: String,
    /// The number of the row with the headings.
    pub header: String,
    /// The year of the sheet.
    pub year: String,
    /// Column and word.
    pub fields: Vec<(usize, String)>,
    /// `yes` to make no requests.
    pub only_notes: String,
}

impl ChoiceForm {
    fn check(&self, kind: ImportKind, plan: &Plan) -> Result<Choice, Errors> {
        let mut errors = Errors::default();
        let sheet: usize = match self.sheet.parse() {
            Ok(sheet) if sheet < plan.sheets.len() => sheet,
            _ => {
                errors.add("sheet", FieldProblem::NotAChoice);
                0
            }
        };
        let header = errors.take("header", forms::number::<u32>(&self.header, 0, 1_048_576));
        let year = errors.take("year", forms::number::<i32>(&self.year, 1990, 2100));
        let words = fields::words(kind);
        let fields = self.fields.iter().filter(|(_, word)| words.contains(&word.as_str()));
        let choice = Choice {
            sheet,
            header: header.filter(|number| *number > 0),
            year,
            fields: fields.cloned().collect(),
            only_notes: if self.only_notes.is_empty() { "" } else { "yes" }.to_owned(),
        };
        errors.unless_any(choice)
    }
}

/// Imports of the desk, newest first.
///
/// # Errors
/// When the database fails.
pub async fn list(caller: &Caller, page: u64) -> Outcome<Page<Import>> {
    let scope = caller.scope(Action::Import)?;
    Ok(caller.app.store.imports(scope, page).await?)
}

/// An import with its plan.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn see(caller: &Caller, code: &str) -> Outcome<(Import, Plan)> {
    let (row, plan) = one(caller, code).await?;
    if !plan.shown.is_empty() {
        caller.looked_at(Action::Import, "import", row.id).await?;
    }
    Ok((row, plan))
}

/// How far an import is.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn progress(caller: &Caller, code: &str) -> Outcome<Import> {
    let scope = caller.scope(Action::Import)?;
    caller.app.store.by_code(scope, code).await?.ok_or(Refusal::NotFound)
}

/// An earlier import of the same file that still stands.
///
/// # Errors
/// When the database fails.
pub async fn same_file(caller: &Caller, row: &Import) -> Outcome<Option<Import>> {
    let scope = caller.scope(Action::Import)?;
    Ok(caller.app.store.same_file(scope, &row.file_hash, row.id).await?)
}

async fn one(caller: &Caller, code: &str) -> Outcome<(Import, Plan)> {
    let row = progress(caller, code).await?;
    let plan = storing::value(&row.mapping)?;
    Ok((row, plan))
}

/// All channels of a desk: old sheets name channels that are no longer in use.
async fn all_channels(app: &App, scope: Scope) -> Outcome<Vec<channel::Model>> {
    Ok(channel::Entity::find()
        .filter(channel::Column::DeskId.eq(scope.desk()))
        .order_by_asc(channel::Column::Position)
        .all(app.store.reader())
        .await?)
}

async fn context(app: &App, scope: Scope, kind: ImportKind) -> Outcome<Context> {
    let channels = channels::table(&all_channels(app, scope).await?);
    Ok(Context { kind, channels, today: app.clock.today() })
}

/// Takes a file in; answers with the code of its import.
///
/// # Errors
/// [`NotTaken::File`] says what is wrong with the file.
pub async fn upload(caller: &Caller, upload: Upload, key: FormKey) -> Result<String, NotTaken> {
    let scope = caller.scope(Action::Import)?;
    let kind: ImportKind = forms::choice(&upload.kind)
        .map_err(|problem| Refusal::from(Errors::one("kind", problem)))?;
    if upload.bytes.len() > MAX_FILE {
        return Err(Refused::TooLarge { bytes: upload.bytes.len(), limit: MAX_FILE }.into());
    }
    let context = context(&caller.app, scope, kind).await?;
    let file = reading::read(upload.bytes.clone(), How::Guess, context).await??;
    let hash = Sha256::digest(&upload.bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let name = upload.file_name.rsplit(['/', '\\']).next().unwrap_or_default().trim();
    let mut row = Import {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        code: caller.code(),
        kind: kind.word().to_owned(),
        file_name: reading::clipped(name, 120),
        file_hash: hash,
        mapping: String::new(),
        state: ImportState::Mapping.word().to_owned(),
        rows_total: 0,
        rows_done: 0,
        rows_new: 0,
        rows_known: 0,
        rows_updated: 0,
        rows_left: 0,
        rows_bad: 0,
        rows_kept: 0,
        rows_requests: 0,
        by_account: caller.actor.account,
        created_at: caller.now(),
        undone_at: None,
    };
    plan_in(&caller.app, scope, &mut row, file).await?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(code) => return Ok(code),
        Start::Fresh(change) => change,
    };
    let (id, code) = (row.id, row.code.clone());
    change.note(Action::Import, "import", id, &["file"]);
    change.tx.insert(row).await.map_err(Refusal::from)?;
    let file = import_file::Model { id, desk_id: scope.desk(), bytes: upload.bytes };
    change.tx.insert(file).await.map_err(Refusal::from)?;
    change.commit(&code).await?;
    Ok(code)
}

/// Puts what was read of a file, and what would become of it, in its import.
async fn plan_in(app: &App, scope: Scope, row: &mut Import, file: ReadFile) -> Outcome<()> {
    let tally = storing::foresee(app, scope, &file.lines).await?;
    row.rows_total = i32::try_from(file.lines.len()).unwrap_or(i32::MAX);
    reset(row);
    tally.add_to(row);
    let kind = running::kind(row)?;
    let channels = all_channels(app, scope).await?;
    row.mapping = storing::text(&showing::plan(kind, file, &channels))?;
    Ok(())
}

pub(crate) const fn reset(row: &mut Import) {
    row.rows_done = 0;
    row.rows_new = 0;
    row.rows_known = 0;
    row.rows_updated = 0;
    row.rows_left = 0;
    row.rows_bad = 0;
    row.rows_kept = 0;
    row.rows_requests = 0;
}

/// Reads the file again as people chose; answers with whether that was another choice than
/// the one before, so that there is something new to look at.
///
/// # Errors
/// [`Refusal::Invalid`] per field; [`Refusal::NotPossible`] once rows are being stored.
pub async fn choose(caller: &Caller, code: &str, form: &ChoiceForm) -> Outcome<bool> {
    let scope = caller.scope(Action::Import)?;
    let (found, plan) = one(caller, code).await?;
    let choice = form.check(running::kind(&found)?, &plan)?;
    let (changed, other_sheet) = (choice != plan.choice, choice.sheet != plan.choice.sheet);
    let how = if other_sheet { How::Sheet(choice.sheet) } else { How::Chosen(choice) };
    only_mapping(&found)?;
    let file = running::read_again(&caller.app, &found, how).await?;
    let mut planned = found.clone();
    plan_in(&caller.app, scope, &mut planned, file).await?;
    let mut change = caller.begin_fresh().await?;
    let row: Import = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    only_mapping(&row)?;
    change.note(Action::Import, "import", row.id, &["mapping"]);
    change.tx.update(planned).await?;
    change.commit("").await?;
    Ok(changed)
}

fn only_mapping(row: &Import) -> Outcome<()> {
    match running::state(row)? {
        ImportState::Mapping => Ok(()),
        _ => Err(Refusal::NotPossible(Why::AlreadyDone)),
    }
}

/// Lets the rows be stored from now on, by [`run`]; answers with the import to run. Asked
/// again, it changes nothing.
///
/// # Errors
/// [`Refusal::NotPossible`] when it was undone.
pub async fn start(caller: &Caller, code: &str) -> Outcome<Uuid> {
    let scope = caller.scope(Action::Import)?;
    let found = progress(caller, code).await?;
    let mut change = caller.begin_fresh().await?;
    let mut row: Import = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    let id = row.id;
    match running::state(&row)? {
        ImportState::Mapping => {}
        ImportState::Running | ImportState::Undoing | ImportState::Done => return Ok(id),
        ImportState::Undone | ImportState::Discarded => {
            return Err(Refusal::NotPossible(Why::AlreadyDone));
        }
    }
    row.state = ImportState::Running.word().to_owned();
    reset(&mut row);
    change.note(Action::Import, "import", id, &["state"]);
    add_job(&change, &row).await?;
    change.tx.update(row).await?;
    change.commit("").await?;
    Ok(id)
}

/// Lets the import be taken back as a whole from now on, by [`run`]; answers with the
/// import to run. One of which no row was stored yet is thrown away at once. It may be asked again: what was in use then may be free now.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn undo(caller: &Caller, code: &str) -> Outcome<Uuid> {
    let scope = caller.scope(Action::Import)?;
    let found = progress(caller, code).await?;
    let mut change = caller.begin_fresh().await?;
    let mut row: Import = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    let id = row.id;
    match running::state(&row)? {
        ImportState::Undoing | ImportState::Discarded => return Ok(id),
        ImportState::Mapping => {
            running::discard(&mut change, &mut row).await?;
            change.tx.update(row).await?;
            change.commit("").await?;
            return Ok(id);
        }
        ImportState::Running | ImportState::Done | ImportState::Undone => {}
    }
    row.state = ImportState::Undoing.word().to_owned();
    change.note(Action::Import, "import", id, &["state"]);
    add_job(&change, &row).await?;
    change.tx.update(row).await?;
    change.commit("").await?;
    Ok(id)
}

/// The row by which the work is found again after a restart.
async fn add_job(change: &Change, row: &Import) -> Outcome<()> {
    let job = job::Model {
        id: Uuid::now_v7(),
        desk_id: Some(row.desk_id),
        kind: store::imports::JOB.to_owned(),
        subject: Some(row.id),
        due_at: change.at,
        leased_until: None,
        attempts: 0,
        done_at: None,
        problem: String::new(),
        created_at: change.at,
    };
    Ok(change.tx.insert(job).await?)
}

/// The rows that cannot be stored, to mend and import again.
///
/// # Errors
/// [`Refusal::NotFound`] when the import or its file is not there.
pub async fn bad_rows(caller: &Caller, code: &str) -> Outcome<BadRows> {
    let (row, plan) = one(caller, code).await?;
    caller.looked_at(Action::Import, "import", row.id).await?;
    let file = running::read_again(&caller.app, &row, How::Chosen(plan.choice)).await?;
    Ok(showing::bad_rows(&row, file))
}

/// Takes a file in and stores its rows by the best guess, for the command line. Answers
/// with the import as it ended.
///
/// # Errors
/// [`NotTaken::File`] says what is wrong with the file.
pub async fn from_file(
    app: &App,
    desk: Uuid,
    account: Uuid,
    kind: ImportKind,
    file_name: &str,
    bytes: Vec<u8>,
) -> Result<Import, NotTaken> {
    let found = account::Entity::find_by_id(account).one(app.store.reader()).await;
    let row = found.map_err(Refusal::from)?.ok_or(Refusal::NotFound)?;
    let actor = Actor {
        account,
        name: row.name,
        role: row.role.parse().map_err(|_| Refusal::NotFound)?,
        desk: Some(desk),
        organiser: None,
        location: None,
    };
    let caller = Caller { app: app.clone(), actor };
    let form = Upload { kind: kind.word().to_owned(), file_name: file_name.to_owned(), bytes };
    let code = upload(&caller, form, FormKey(Uuid::now_v7())).await?;
    let id = start(&caller, &code).await?;
    run(app, id).await?;
    Ok(progress(&caller, &code).await?)
}
