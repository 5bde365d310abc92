//! Contact notes (*contactnota's*): thirty seconds at counter or phone, found again by
//! any part of name or number, handed to a colleague, grown into a request without
//! retyping. The fields are those of the registration sheets in `sources/002`.

use crate::caller::{FormKey, Start};
use crate::forms::{self, Errors, Problem};
use crate::policy::Action;
use crate::{Caller, Outcome, Refusal, terms};
use chrono::NaiveDate;
use domain::rules::terms::Terms;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use store::entities::channel;
use store::intakes::{Colleague, IntakeFilter};
use uuid::Uuid;

pub use store::Page;
pub use store::entities::intake::Model as Intake;

/// What was typed in a contact note.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct IntakeForm {
    /// Day of the question.
    pub asked_on: String,
    /// Name, as given.
    pub name: String,
    /// Phone number, as given.
    pub phone: String,
    /// Code of the channel.
    pub channel: String,
    /// Concrete question.
    pub question: String,
    /// What was done.
    pub action: String,
    /// Account to hand the note to; empty to keep it.
    pub hand_to: String,
    /// Version that the page showed, when an existing note is changed.
    pub version: String,
}

struct Checked {
    asked_on: NaiveDate,
    name: String,
    phone: String,
    channel: String,
    question: String,
    action: String,
    hand_to: Option<Uuid>,
}

impl IntakeForm {
    /// The form of an existing note.
    #[must_use]
    pub fn of(row: &Intake) -> Self {
        Self {
            asked_on: row.asked_on.format("%d/%m/%Y").to_string(),
            name: row.name.clone(),
            phone: forms::phone_typed(&row.phone),
            channel: row.channel.clone(),
            question: row.question.clone(),
            action: row.action.clone(),
            hand_to: row.handed_to.map(|to| to.to_string()).unwrap_or_default(),
            version: row.version.to_string(),
        }
    }

    fn check(&self, today: NaiveDate, terms: &Terms) -> Result<Checked, Errors> {
        let mut errors = Errors::default();
        let asked_on = errors.take("asked_on", forms::required_date(&self.asked_on));
        if asked_on > today {
            errors.add("asked_on", Problem::InTheFuture);
        } else if errors.of("asked_on").is_none() && asked_on < terms.oldest_day(today) {
            errors.add("asked_on", Problem::LongAgo);
        }
        let name = errors.take("name", forms::required(&self.name, 120));
        let phone = errors.take("phone", forms::phone(&self.phone));
        let channel = errors.take("channel", forms::required(&self.channel, 60));
        let question = errors.take("question", forms::text(&self.question, 4000));
        let action = errors.take("action", forms::text(&self.action, 4000));
        let hand_to = match self.hand_to.trim() {
            "" => None,
            id => errors.take("hand_to", id.parse().map(Some).map_err(|_| Problem::NotAChoice)),
        };
        errors.unless_any(Checked { asked_on, name, phone, channel, question, action, hand_to })
    }
}

/// Writes a note; answers with its code.
///
/// # Errors
/// [`Refusal::Invalid`] with a problem per field.
pub async fn write(caller: &Caller, form: &IntakeForm, key: FormKey) -> Outcome<String> {
    let scope = caller.scope(Action::WriteIntake)?;
    let checked = form.check(caller.today(), terms::in_force(caller.today())?)?;
    check_colleague(caller, checked.hand_to).await?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(code) => return Ok(code),
        Start::Fresh(change) => change,
    };
    let code = caller.code();
    let row = Intake {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        code: code.clone(),
        asked_on: checked.asked_on,
        name: checked.name,
        phone: checked.phone,
        channel: checked.channel,
        question: checked.question,
        action: checked.action,
        colleague: caller.actor.name.clone(),
        outcome: String::new(),
        needed_from: None,
        found_from: None,
        family_id: None,
        handed_to: checked.hand_to,
        handed_at: checked.hand_to.map(|_| change.at),
        handled_at: None,
        import_id: None,
        fingerprint: None,
        version: 1,
        by_account: Some(caller.actor.account),
        created_at: change.at,
    };
    change.note(Action::WriteIntake, "intake", row.id, &["all"]);
    store::search::index_new(&change.tx, vec![store::search::Subject::intake(&row)]).await?;
    change.tx.insert_at_commit(row);
    change.commit(&code).await?;
    Ok(code)
}

/// Changes a note.
///
/// # Errors
/// [`Refusal::Stale`] when somebody saved in between; [`Refusal::Invalid`] per field.
pub async fn change(caller: &Caller, code: &str, form: &IntakeForm) -> Outcome<()> {
    let scope = caller.scope(Action::WriteIntake)?;
    let checked = form.check(caller.today(), terms::in_force(caller.today())?)?;
    check_colleague(caller, checked.hand_to).await?;
    let found: Intake = one(caller, code).await?;
    let mut change = caller.begin_fresh().await?;
    let row: Intake = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    if row.version.to_string() != form.version {
        return Err(Refusal::Stale);
    }
    let handed = checked.hand_to != row.handed_to;
    let row = Intake {
        asked_on: checked.asked_on,
        name: checked.name,
        phone: checked.phone,
        channel: checked.channel,
        question: checked.question,
        action: checked.action,
        handed_to: checked.hand_to,
        handed_at: if handed { checked.hand_to.map(|_| change.at) } else { row.handed_at },
        handled_at: if handed { None } else { row.handled_at },
        version: row.version + 1,
        ..row
    };
    change.note(Action::WriteIntake, "intake", row.id, &["all"]);
    store::search::index(&change.tx, store::search::Subject::intake(&row)).await?;
    change.tx.update(row).await?;
    change.commit("").await
}

/// Marks a note that was handed over as dealt with.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn handle(caller: &Caller, code: &str) -> Outcome<()> {
    let scope = caller.scope(Action::WriteIntake)?;
    let found: Intake = one(caller, code).await?;
    let mut change = caller.begin_fresh().await?;
    let row: Intake = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    let row = Intake { handled_at: Some(change.at), version: row.version + 1, ..row };
    change.note(Action::WriteIntake, "intake", row.id, &["handled_at"]);
    change.tx.update(row).await?;
    change.commit("").await
}

/// A note, for its page.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn see(caller: &Caller, code: &str) -> Outcome<Intake> {
    let row = one(caller, code).await?;
    caller.looked_at(Action::SeeIntakes, "intake", row.id).await?;
    Ok(row)
}

async fn one(caller: &Caller, code: &str) -> Outcome<Intake> {
    let scope = caller.scope(Action::SeeIntakes)?;
    caller.app.store.by_code(scope, code).await?.ok_or(Refusal::NotFound)
}

/// Notes of the desk, newest first.
///
/// # Errors
/// When the database fails.
pub async fn list(caller: &Caller, filter: &IntakeFilter, page: u64) -> Outcome<Page<Intake>> {
    let scope = caller.scope(Action::SeeIntakes)?;
    Ok(caller.app.store.intakes(scope, filter, page).await?)
}

/// The channels of the desk, for a choice.
///
/// # Errors
/// When the database fails.
pub async fn channels(caller: &Caller) -> Outcome<Vec<channel::Model>> {
    let scope = caller.scope(Action::SeeIntakes)?;
    Ok(channel::Entity::find()
        .filter(channel::Column::DeskId.eq(scope.desk()))
        .filter(channel::Column::Active.eq(true))
        .order_by_asc(channel::Column::Position)
        .all(caller.app.store.reader())
        .await?)
}

/// Colleagues of the desk who can take something over.
///
/// # Errors
/// When the database fails.
pub async fn colleagues(caller: &Caller) -> Outcome<Vec<Colleague>> {
    let scope = caller.scope(Action::SeeIntakes)?;
    Ok(caller.app.store.staff(scope).await?)
}

async fn check_colleague(caller: &Caller, colleague: Option<Uuid>) -> Outcome<()> {
    let Some(id) = colleague else { return Ok(()) };
    if colleagues(caller).await?.iter().any(|account| account.id == id) {
        Ok(())
    } else {
        Err(Errors::one("hand_to", Problem::NotAChoice).into())
    }
}
