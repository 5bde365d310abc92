//! Who asks, and what every change has in common.

use crate::policy::{self, Action, Reach};
use crate::{App, Outcome, Refusal};
use chrono::{DateTime, NaiveDate, Utc};
use domain::accounts::Role;
use sea_orm::{ConnectionTrait, EntityTrait, Statement};
use store::audit::Event;
use store::entities::{desk, idempotency};
use store::{Engine, Scope, Tx};
use uuid::Uuid;

/// Who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// The account.
    pub account: Uuid,
    /// Name, to show and to sign notes with.
    pub name: String,
    /// Role.
    pub role: Role,
    /// Desk; none for an administrator of the installation.
    pub desk: Option<Uuid>,
    /// For an organiser: which.
    pub organiser: Option<Uuid>,
    /// For a location: which.
    pub location: Option<Uuid>,
}

/// An actor in the application: the first argument of every use case.
#[derive(Clone)]
pub struct Caller {
    /// The application.
    pub app: App,
    /// Who asks.
    pub actor: Actor,
}

/// The key that a page puts in each form, so that sending it twice does it once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormKey(pub Uuid);

/// An open change by a caller, or the outcome of the same form sent before.
pub enum Start {
    /// Go on.
    Fresh(Change),
    /// It was done already; this was the outcome.
    Repeated(String),
}

/// An open change by a caller.
pub struct Change {
    /// The database's side of it.
    pub tx: Tx,
    /// The moment of the change.
    pub at: DateTime<Utc>,
    actor: String,
    desk: Option<Uuid>,
    key: Option<FormKey>,
    account: Option<Uuid>,
}

impl Caller {
    /// The moment.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.app.clock.now()
    }

    /// Today in Brussels.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.app.clock.today()
    }

    /// Whether the permission table lets this caller do this: also what decides whether a
    /// page shows the button.
    #[must_use]
    pub fn can(&self, action: Action) -> bool {
        policy::reach(action, self.actor.role).is_some()
    }

    /// The gate of every use case.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when the table says no.
    pub fn may(&self, action: Action) -> Outcome<Reach> {
        policy::reach(action, self.actor.role).ok_or(Refusal::NotFound)
    }

    /// The desk in which the caller reads, once the table has said yes.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when the table says no or the caller has no desk.
    pub fn scope(&self, action: Action) -> Outcome<Scope> {
        self.may(action)?;
        self.actor.desk.map(Scope::of_desk).ok_or(Refusal::NotFound)
    }

    /// The caller's own desk, once the table has said yes: who writes a paper.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when the table says no or the caller has no desk.
    pub async fn own_desk(&self, action: Action) -> Outcome<desk::Model> {
        let scope = self.scope(action)?;
        self.app.store.desk_of(scope).await?.ok_or(Refusal::NotFound)
    }

    /// A fresh short code.
    #[must_use]
    pub fn code(&self) -> String {
        domain::codes::code_from(self.app.random.bytes16())
    }

    /// Begins a change. With a key, the same form sent again gives the earlier outcome.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn begin(&self, key: Option<FormKey>) -> Outcome<Start> {
        let tx = self.app.store.begin().await?;
        if let Some(key) = key
            && let Some(outcome) = outcome_before(&tx, key, Some(self.actor.account)).await?
        {
            return Ok(Start::Repeated(outcome));
        }
        Ok(Start::Fresh(Change {
            tx,
            at: self.now(),
            actor: self.actor.account.to_string(),
            desk: self.actor.desk,
            key,
            account: Some(self.actor.account),
        }))
    }

    /// The outcome of the same form sent before; none when it was not. Two that come at
    /// once are told apart by [`Caller::begin`].
    ///
    /// # Errors
    /// When the database fails.
    pub async fn outcome_of(&self, key: FormKey) -> Outcome<Option<String>> {
        let before = idempotency::Entity::find_by_id(key.0).one(self.app.store.reader()).await?;
        let own = before.filter(|before| before.account_id == Some(self.actor.account));
        Ok(own.map(|before| before.outcome))
    }

    /// Remembers that personal data was shown to this caller.
    ///
    /// # Errors
    /// When the log cannot be written.
    pub async fn looked_at(
        &self,
        action: Action,
        kind: &'static str,
        subject: impl ToString + Send,
    ) -> Outcome<()> {
        let event = Event {
            desk: self.actor.desk,
            actor: self.actor.account.to_string(),
            action: action.word(),
            subject_kind: kind,
            subject: subject.to_string(),
            fields: String::new(),
        };
        Ok(self.app.store.note_read(event).await?)
    }
}

impl Caller {
    /// Remembers in the log of another desk that something of it was shown to this caller.
    ///
    /// # Errors
    /// When the log cannot be written.
    pub async fn looked_next_door(
        &self,
        action: Action,
        desk: Uuid,
        kind: &'static str,
        subject: impl ToString + Send,
    ) -> Outcome<()> {
        let event = Event {
            desk: Some(desk),
            actor: self.actor.account.to_string(),
            action: action.word(),
            subject_kind: kind,
            subject: subject.to_string(),
            fields: String::new(),
        };
        Ok(self.app.store.note_read(event).await?)
    }
}

/// The outcome of the same form sent before by the same sender.
async fn outcome_before(tx: &Tx, key: FormKey, account: Option<Uuid>) -> Outcome<Option<String>> {
    let FormKey(key) = key;
    if tx.engine() == Engine::Postgres {
        // The same form twice at once: the second waits until the first is saved. SQLite has
        // one writer and needs no lock.
        let (high, low) = key.as_u64_pair();
        let number = i64::from_be_bytes((high ^ low).to_be_bytes());
        let sql = "SELECT pg_advisory_xact_lock($1)";
        let wait = Statement::from_sql_and_values(tx.engine().backend(), sql, [number.into()]);
        tx.connection()?.execute_raw(wait).await?;
    }
    let before = idempotency::Entity::find_by_id(key).one(tx.connection()?).await?;
    Ok(before.filter(|before| before.account_id == account).map(|before| before.outcome))
}

impl Change {
    /// A change that no person asked for: a job at night, an import, the command line.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn by_system(app: &App, desk: Option<Uuid>) -> Outcome<Self> {
        Self::by(app, desk, "system".to_owned()).await
    }

    /// A change through a personal link: nobody is signed in, the link says who may.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn by_link(app: &App, desk: Uuid, subject: Uuid) -> Outcome<Self> {
        Self::by(app, Some(desk), format!("link:{subject}")).await
    }

    /// A change through a personal link by a form that may come twice.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn by_link_once(
        app: &App,
        desk: Uuid,
        subject: Uuid,
        key: FormKey,
    ) -> Outcome<Start> {
        let mut change = Self::by_link(app, desk, subject).await?;
        if let Some(outcome) = outcome_before(&change.tx, key, None).await? {
            return Ok(Start::Repeated(outcome));
        }
        change.key = Some(key);
        Ok(Start::Fresh(change))
    }

    /// A change by a family that signed in to its own file.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn by_family(app: &App, desk: Uuid, family: Uuid) -> Outcome<Self> {
        Self::by(app, Some(desk), format!("family:{family}")).await
    }

    /// A change by a family by a form that may come twice.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn by_family_once(
        app: &App,
        desk: Uuid,
        family: Uuid,
        key: FormKey,
    ) -> Outcome<Start> {
        let mut change = Self::by_family(app, desk, family).await?;
        if let Some(outcome) = outcome_before(&change.tx, key, None).await? {
            return Ok(Start::Repeated(outcome));
        }
        change.key = Some(key);
        Ok(Start::Fresh(change))
    }

    async fn by(app: &App, desk: Option<Uuid>, actor: String) -> Outcome<Self> {
        let tx = app.store.begin().await?;
        Ok(Self { tx, at: app.clock.now(), actor, desk, key: None, account: None })
    }

    /// Today in Brussels, at the moment of the change.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        domain::clock::brussels_date(self.at)
    }

    /// Notes what was done, to what, and which fields it touched.
    pub fn note(
        &mut self,
        action: Action,
        kind: &'static str,
        subject: impl ToString,
        fields: &[&str],
    ) {
        self.tx.note(Event {
            desk: self.desk,
            actor: self.actor.clone(),
            action: action.word(),
            subject_kind: kind,
            subject: subject.to_string(),
            fields: fields.join(" "),
        });
    }

    /// Notes in the log of another desk what was done to something of it.
    pub fn note_next_door(
        &mut self,
        desk: Uuid,
        action: Action,
        kind: &'static str,
        subject: impl ToString,
        fields: &[&str],
    ) {
        self.tx.note(Event {
            desk: Some(desk),
            actor: self.actor.clone(),
            action: action.word(),
            subject_kind: kind,
            subject: subject.to_string(),
            fields: fields.join(" "),
        });
    }

    /// Keeps the change, with its outcome for when the same form comes again.
    ///
    /// # Errors
    /// When it could not be written; then nothing of it remains.
    pub async fn commit(mut self, outcome: &str) -> Outcome<()> {
        if let Some(FormKey(key)) = self.key {
            let row = idempotency::Model {
                form_key: key,
                account_id: self.account,
                outcome: outcome.to_owned(),
                at: self.at,
            };
            self.tx.insert_at_commit(row);
        }
        Ok(self.tx.commit(self.at).await?)
    }
}

impl Caller {
    /// Begins a change that may safely be repeated.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn begin_fresh(&self) -> Outcome<Change> {
        match self.begin(None).await? {
            Start::Fresh(change) => Ok(change),
            Start::Repeated(_) => Err(Refusal::NotPossible(crate::Why::AlreadyDone)),
        }
    }
}
