//! Answers while they are being filled in: sealed, found back by a secret of which only the
//! hash is known, gone when their term is over.

use super::Answers;
use crate::accounts::token_hash;
use crate::forms::Errors;
use crate::{App, Outcome, Refusal};
use chrono::{DateTime, TimeDelta, Utc};
use domain::asking::{Door, Step};
use store::ask::Key;
use store::entities::public_draft;
use store::{Scope, StoreError};
use uuid::Uuid;

/// Half-finished answers.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The row.
    pub row: public_draft::Model,
    /// The answers.
    pub answers: Answers,
    /// Through which door.
    pub door: Door,
}

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Still to do.
    Todo,
    /// Done.
    Done,
    /// Not needed.
    Optional,
}

pub(super) fn place(id: Uuid) -> String {
    format!("public_draft.answers/{id}")
}

pub(super) fn unreadable(problem: impl ToString) -> Refusal {
    StoreError::Unreadable { column: "public_draft.answers", problem: problem.to_string() }.into()
}

pub(super) fn seal(app: &App, id: Uuid, answers: &Answers) -> Outcome<Vec<u8>> {
    let text = serde_json::to_string(answers).map_err(unreadable)?;
    Ok(app.store.sealer().seal(&place(id), &text)?)
}

impl Draft {
    pub(super) fn open(app: &App, row: public_draft::Model) -> Outcome<Self> {
        let text = app.store.sealer().open(&place(row.id), &row.answers)?;
        let answers = serde_json::from_str(&text).map_err(unreadable)?;
        let door = row.door.parse().map_err(unreadable)?;
        Ok(Self { row, answers, door })
    }

    /// Whether it was sent already.
    #[must_use]
    pub const fn is_sent(&self) -> bool {
        !self.row.arrival_code.is_empty()
    }

    /// The desk to which it belongs.
    #[must_use]
    pub const fn scope(&self) -> Scope {
        Scope::of_desk(self.row.desk_id)
    }

    /// The steps of this draft with where each stands.
    #[must_use]
    pub fn steps(&self, now: DateTime<Utc>) -> Vec<(Step, Progress)> {
        let today = domain::clock::brussels_date(now);
        let progress = |step: Step| {
            let untouched = match step {
                Step::Wishes => self.answers.care.is_empty() && self.answers.tariff.is_empty(),
                Step::Situation => {
                    let Answers { purposes, urgent, care_need, .. } = &self.answers;
                    purposes.is_empty() && urgent.is_empty() && care_need.is_empty()
                }
                _ => false,
            };
            let fine = self.answers.problems(step, today).is_empty();
            match (fine, untouched) {
                (true, true) => Progress::Optional,
                (true, false) => Progress::Done,
                (false, _) => Progress::Todo,
            }
        };
        let steps = Step::of(self.door).iter().copied().chain([Step::Situation]);
        steps.map(|step| (step, progress(step))).collect()
    }

    /// The first step that still has to be done.
    #[must_use]
    pub fn first_open(&self, now: DateTime<Utc>) -> Option<Step> {
        let mut steps = self.steps(now).into_iter();
        steps.find(|(_, progress)| *progress == Progress::Todo).map(|(step, _)| step)
    }
}

/// Until when a draft that is touched now is kept.
pub(super) fn end_of(app: &App) -> Outcome<DateTime<Utc>> {
    let terms = crate::terms::in_force(app.clock.today())?;
    Ok(app.clock.now() + TimeDelta::days(i64::from(terms.draft_days.value)))
}

/// Begins a draft; answers with it and the secret for the browser's cookie. Answers that are
/// known already, such as who helps, may come along.
///
/// # Errors
/// When the database fails.
pub async fn begin(
    app: &App,
    scope: Scope,
    door: Door,
    language: &str,
    by_account: Option<Uuid>,
    answers: Answers,
) -> Outcome<(Draft, String)> {
    let (id, secret, now) = (Uuid::now_v7(), app.random.secret(), app.clock.now());
    let row = public_draft::Model {
        id,
        desk_id: scope.desk(),
        secret_hash: token_hash(&secret),
        link_hash: None,
        code_hash: None,
        links: 0,
        door: door.word().to_owned(),
        language: language.to_owned(),
        step: String::new(),
        answers: seal(app, id, &answers)?,
        by_account,
        arrival_code: String::new(),
        version: 1,
        begun_at: now,
        saved_at: now,
        ends_at: end_of(app)?,
    };
    let tx = app.store.begin().await?;
    tx.insert(row.clone()).await?;
    tx.commit(now).await?;
    Ok((Draft { row, answers, door }, secret))
}

/// Only what can be a secret of ours is looked up.
fn whole(secret: &str, length: usize) -> bool {
    secret.len() == length && secret.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The draft of a browser, at this desk; none when there is none, or it has ended, or it is
/// of another desk.
///
/// # Errors
/// When the database fails.
pub async fn by_cookie(app: &App, scope: Scope, secret: &str) -> Outcome<Option<Draft>> {
    if !whole(secret, 64) {
        return Ok(None);
    }
    let hash = token_hash(secret);
    let found = app.store.public_draft(Key::Cookie(&hash), app.clock.now()).await?;
    let found = found.filter(|row| row.desk_id == scope.desk());
    found.map(|row| Draft::open(app, row)).transpose()
}

/// The draft behind a link. Looking changes nothing.
///
/// # Errors
/// [`Refusal::NotFound`] when no draft has this link, or it has ended or was sent.
pub async fn by_link(app: &App, secret: &str) -> Outcome<Draft> {
    if !whole(secret, 32) {
        return Err(Refusal::NotFound);
    }
    let hash = token_hash(secret);
    let found = app.store.public_draft(Key::Link(&hash), app.clock.now()).await?;
    Draft::open(app, found.filter(|row| row.arrival_code.is_empty()).ok_or(Refusal::NotFound)?)
}

/// The draft behind a code, at this desk.
///
/// # Errors
/// [`Refusal::NotFound`] when no draft here has this code, or it has ended or was sent.
pub async fn by_code(app: &App, scope: Scope, typed: &str) -> Outcome<Draft> {
    let code = domain::codes::normalise_code(typed).ok_or(Refusal::NotFound)?;
    let hash = super::later::hash_of_code(app, &code)?;
    let found = app.store.public_draft(Key::Code(&hash), app.clock.now()).await?;
    let found = found.filter(|row| row.desk_id == scope.desk() && row.arrival_code.is_empty());
    Draft::open(app, found.ok_or(Refusal::NotFound)?)
}

impl Draft {
    /// Takes the draft over in another browser: the secret of the one before works no more.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn take_over(&self, app: &App) -> Outcome<String> {
        let secret = app.random.secret();
        let tx = app.store.begin().await?;
        let row: public_draft::Model =
            tx.lock(self.scope(), self.row.id).await?.ok_or(Refusal::NotFound)?;
        let secret_hash = token_hash(&secret);
        tx.update(public_draft::Model { secret_hash, version: row.version + 1, ..row }).await?;
        tx.commit(app.clock.now()).await?;
        Ok(secret)
    }
}

/// What a step changes.
pub enum Edit<'a> {
    /// The answers of a step; for a child, which.
    Answer(Step, &'a Answers, usize),
    /// A child is taken away.
    RemoveChild(usize),
    /// A location is wished for too; empty for none.
    AlsoWish(&'a str),
}

/// Saves the answers of a step.
///
/// # Errors
/// [`Refusal::Invalid`] per field, and then nothing is saved; [`Refusal::NotFound`] when the
/// draft was sent or thrown away meanwhile.
pub async fn save(app: &App, draft: &Draft, edit: Edit<'_>) -> Outcome<Draft> {
    let now = app.clock.now();
    let today = domain::clock::brussels_date(now);
    let tx = app.store.begin().await?;
    let row: public_draft::Model =
        tx.lock(draft.scope(), draft.row.id).await?.ok_or(Refusal::NotFound)?;
    let mut current = Draft::open(app, row)?;
    if current.is_sent() {
        return Err(Refusal::NotFound);
    }
    match edit {
        Edit::Answer(step, sent, at) => {
            current.answers.take(step, sent, at);
            current.answers.problems(step, today).unless_any(())?;
            step.word().clone_into(&mut current.row.step);
        }
        Edit::RemoveChild(at) => current.answers.remove_child(at),
        Edit::AlsoWish(place) => current.answers.also_wish(place),
    }
    current.row.answers = seal(app, current.row.id, &current.answers)?;
    current.row.version += 1;
    current.row.saved_at = now;
    current.row.ends_at = end_of(app)?;
    tx.update(current.row.clone()).await?;
    tx.commit(now).await?;
    Ok(current)
}

/// Throws a draft away: nothing of the answers remains.
///
/// # Errors
/// When the database fails.
pub async fn stop(app: &App, draft: &Draft) -> Outcome<()> {
    let tx = app.store.begin().await?;
    store::ask::remove_draft(&tx, draft.scope(), draft.row.id).await?;
    Ok(tx.commit(app.clock.now()).await?)
}

/// What is wrong with all steps together; the first problem of each field.
pub(super) fn all_problems(draft: &Draft, now: DateTime<Utc>) -> Errors {
    let today = domain::clock::brussels_date(now);
    let steps = Step::of(draft.door).iter().chain(&[Step::Situation]);
    Errors(steps.flat_map(|step| draft.answers.problems(*step, today).0).collect())
}
