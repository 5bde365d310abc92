//! Channels (*kanalen*): how families find the desk. A label may change; its code stays,
//! so that what was noted before keeps its meaning.

use crate::caller::{FormKey, Start};
use crate::forms::{self, Errors, Problem, mark};
use crate::policy::Action;
use crate::{Caller, Outcome, Refusal};
use serde::{Deserialize, Serialize};
use store::entities::channel::Model as Channel;
use uuid::Uuid;

/// What was typed about a channel.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ChannelForm {
    /// What people read.
    pub label: String,
    /// `yes` when it can be chosen.
    pub active: String,
    /// Mark of what the page showed.
    pub version: String,
}

impl ChannelForm {
    /// The form of a channel.
    #[must_use]
    pub fn of(row: &Channel) -> Self {
        let active = if row.active { "yes" } else { "" }.to_owned();
        let form = Self { label: row.label.clone(), active, version: String::new() };
        Self { version: mark(&form), ..form }
    }
}

/// All channels of the desk, in their order.
///
/// # Errors
/// When the database fails.
pub async fn channels(caller: &Caller) -> Outcome<Vec<Channel>> {
    let scope = caller.scope(Action::ManageSettings)?;
    Ok(store::settings::all_channels(caller.app.store.reader(), scope).await?)
}

/// One channel, by its code.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn channel(caller: &Caller, code: &str) -> Outcome<Channel> {
    let scope = caller.scope(Action::ManageSettings)?;
    caller.app.store.by_code(scope, code).await?.ok_or(Refusal::NotFound)
}

/// The code of a new channel: the letters and digits of its label.
fn code_of(label: &str) -> String {
    let lower = label.to_lowercase();
    let words = lower.split(|letter: char| !letter.is_ascii_alphanumeric());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-")
}

fn label_of(form: &ChannelForm, others: &[Channel]) -> Result<String, Errors> {
    let label =
        forms::required(&form.label, 60).map_err(|problem| Errors::one("label", problem))?;
    let same = |other: &Channel| other.label.to_lowercase() == label.to_lowercase();
    if others.iter().any(same) { Err(Errors::one("label", Problem::Exists)) } else { Ok(label) }
}

/// Adds a channel, at the end.
///
/// # Errors
/// [`Refusal::Invalid`] when there is one of that name.
pub async fn add_channel(caller: &Caller, form: &ChannelForm, key: FormKey) -> Outcome<()> {
    let scope = caller.scope(Action::ManageSettings)?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(_) => return Ok(()),
        Start::Fresh(change) => change,
    };
    store::settings::lock_desk(&change.tx, scope).await?;
    let known = store::settings::all_channels(change.tx.connection()?, scope).await?;
    let label = label_of(form, &known)?;
    let base = code_of(&label);
    let taken = |code: &str| code.is_empty() || known.iter().any(|other| other.code == code);
    // A label without Latin letters, or like one that was renamed, gets a code of its own.
    let code = if taken(&base) { caller.code().to_lowercase() } else { base };
    let row = Channel {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        code,
        label,
        position: known.last().map_or(0, |last| last.position.saturating_add(1)),
        active: true,
    };
    change.note(Action::ManageSettings, "channel", row.id, &["all"]);
    change.tx.insert(row).await?;
    change.commit("").await
}

/// Renames a channel, or takes it out of use or back in.
///
/// # Errors
/// [`Refusal::Stale`] when somebody saved in between; [`Refusal::Invalid`] per field.
pub async fn change_channel(caller: &Caller, code: &str, form: &ChannelForm) -> Outcome<()> {
    let scope = caller.scope(Action::ManageSettings)?;
    let found = channel(caller, code).await?;
    let mut change = caller.begin_fresh().await?;
    store::settings::lock_desk(&change.tx, scope).await?;
    let row: Channel = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    let mut others = store::settings::all_channels(change.tx.connection()?, scope).await?;
    others.retain(|other| other.id != row.id);
    let label = label_of(form, &others)?;
    if form.version != ChannelForm::of(&row).version {
        return Err(Refusal::Stale);
    }
    change.note(Action::ManageSettings, "channel", row.id, &["label", "active"]);
    change.tx.update(Channel { label, active: !form.active.is_empty(), ..row }).await?;
    change.commit("").await
}

/// Moves a channel one place up.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn raise_channel(caller: &Caller, code: &str) -> Outcome<()> {
    let scope = caller.scope(Action::ManageSettings)?;
    let mut change = caller.begin_fresh().await?;
    store::settings::lock_desk(&change.tx, scope).await?;
    let mut rows = store::settings::all_channels(change.tx.connection()?, scope).await?;
    let at = rows.iter().position(|row| row.code == code).ok_or(Refusal::NotFound)?;
    if at > 0 {
        rows.swap(at - 1, at);
    }
    for (position, row) in (0..).zip(rows) {
        if row.position != position {
            change.note(Action::ManageSettings, "channel", row.id, &["position"]);
            change.tx.update(Channel { position, ..row }).await?;
        }
    }
    change.commit("").await
}
