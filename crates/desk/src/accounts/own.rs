//! What people do with their own account: name, language, password, second factor,
//! sessions, and what was signed in with it.

use super::{IDLE, hash_new_password, step_of, token_hash, totp, totp_place, verify_password};
use crate::caller::Change;
use crate::forms::{self, Errors, Problem};
use crate::policy::Action;
use crate::{Caller, Outcome, Refusal, Why};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::Deserialize;
use store::entities::{account, audit_entry, session};
use totp_rs::Secret;
use uuid::Uuid;

pub use store::entities::session::Model as Session;

/// Most entries of the sign-in history on one page.
const HISTORY: u64 = 20;

/// Name and language, as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ProfileForm {
    /// Name.
    pub name: String,
    /// Language tag.
    pub language: String,
}

/// A new password, as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PasswordForm {
    /// The password until now.
    pub current: String,
    /// The new one.
    pub password: String,
    /// The new one again.
    pub again: String,
}

/// The code that proves that the app knows the new secret.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct FactorForm {
    /// The secret, sealed for this account.
    pub sealed: String,
    /// The code that the app shows.
    pub code: String,
}

/// A second factor that does not count yet.
#[derive(Debug, Clone)]
pub struct Enrolment {
    /// The secret, for typing over.
    pub secret: String,
    /// The secret with all settings, as a link that an app opens.
    pub link: String,
    /// The secret, sealed, to send back with the code.
    pub sealed: String,
}

/// A sign-in, or an attempt.
#[derive(Debug, Clone)]
pub struct SignIn {
    /// When.
    pub at: chrono::DateTime<chrono::Utc>,
    /// Whether it worked.
    pub worked: bool,
}

/// The own account.
///
/// # Errors
/// When the database fails.
pub async fn see(caller: &Caller) -> Outcome<account::Model> {
    caller.may(Action::ManageOwnAccount)?;
    caller.app.store.account(None, caller.actor.account).await?.ok_or(Refusal::NotFound)
}

/// The own account, locked in a change.
async fn begin(caller: &Caller) -> Outcome<(Change, account::Model)> {
    caller.may(Action::ManageOwnAccount)?;
    let change = caller.begin_fresh().await?;
    let row = change.tx.lock_account(caller.actor.account).await?.ok_or(Refusal::NotFound)?;
    Ok((change, row))
}

/// Changes name and language.
///
/// # Errors
/// [`Refusal::Invalid`] with a problem per field.
pub async fn change_profile(
    caller: &Caller,
    form: &ProfileForm,
    languages: &[&str],
) -> Outcome<()> {
    let mut errors = Errors::default();
    let name = errors.take("name", forms::required(&form.name, 120));
    if !languages.contains(&form.language.as_str()) {
        errors.add("language", Problem::NotAChoice);
    }
    errors.unless_any(())?;
    let (mut change, row) = begin(caller).await?;
    change.note(Action::ManageOwnAccount, "account", row.id, &["name", "language"]);
    change.tx.update(account::Model { name, language: form.language.clone(), ..row }).await?;
    change.commit("").await
}

/// Gives the account a new password and ends its other sessions.
///
/// # Errors
/// [`Refusal::Invalid`] when the current password is wrong or the new one too weak.
pub async fn change_password(caller: &Caller, form: &PasswordForm, session: Uuid) -> Outcome<()> {
    let row = see(caller).await?;
    check_password(caller, &row, "current", &form.current).await?;
    let hash = hash_new_password(&form.password, &form.again, &row.email, &row.name).await?;
    let (mut change, row) = begin(caller).await?;
    change.note(Action::ManageOwnAccount, "account", row.id, &["password_hash"]);
    change.tx.end_sessions(row.id, Some(session)).await?;
    change.tx.update(account::Model { password_hash: Some(hash), ..row }).await?;
    change.commit("").await
}

async fn check_password(
    caller: &Caller,
    row: &account::Model,
    field: &'static str,
    typed: &str,
) -> Outcome<()> {
    if verify_password(&caller.app, typed.to_owned(), row.password_hash.clone()).await {
        Ok(())
    } else {
        Err(Errors::one(field, Problem::DoesNotMatch).into())
    }
}

/// The place under which a factor that does not count yet is sealed: a secret of another
/// account, or one that already counts, does not open there.
fn enrolment_place(account: Uuid) -> String {
    format!("account.enrolment/{account}")
}

/// Proposes a second factor. Nothing is stored until a code shows that the app has it.
///
/// # Errors
/// [`Why::AlreadyDone`] when there is one.
pub async fn propose_factor(caller: &Caller) -> Outcome<Enrolment> {
    let row = see(caller).await?;
    let random = [caller.app.random.bytes16(), caller.app.random.bytes16()].concat();
    // 160 bits, the length that RFC 4226 recommends.
    let bytes: Vec<u8> = random.into_iter().take(20).collect();
    enrolment(caller, &row, Secret::from(bytes).to_base32())
}

/// The same proposal again, after a wrong code; a new one when it cannot be read.
///
/// # Errors
/// [`Why::AlreadyDone`] when there is a second factor.
pub async fn proposed_factor(caller: &Caller, sealed: &str) -> Outcome<Enrolment> {
    let row = see(caller).await?;
    match open_enrolment(caller, &row, sealed) {
        Ok(secret) => enrolment(caller, &row, secret),
        Err(_) => propose_factor(caller).await,
    }
}

fn enrolment(caller: &Caller, row: &account::Model, secret: String) -> Outcome<Enrolment> {
    if row.totp_secret.is_some() {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    let link = totp(&secret, &row.email).and_then(|totp| totp.to_url().ok());
    let link = link.ok_or(Refusal::NotFound)?;
    let sealed = caller.app.store.sealer().seal(&enrolment_place(row.id), &secret)?;
    Ok(Enrolment { secret, link, sealed: hex(&sealed) })
}

fn open_enrolment(caller: &Caller, row: &account::Model, sealed: &str) -> Outcome<String> {
    let bytes = from_hex(sealed).ok_or(Refusal::NotFound)?;
    let opened = caller.app.store.sealer().open(&enrolment_place(row.id), &bytes);
    opened.map_err(|_| Refusal::NotFound)
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn from_hex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok())
        .collect()
}

/// Makes a proposed second factor count, and ends the other sessions.
///
/// # Errors
/// [`Refusal::Invalid`] when the code is wrong.
pub async fn confirm_factor(caller: &Caller, form: &FactorForm, session: Uuid) -> Outcome<()> {
    let (mut change, row) = begin(caller).await?;
    if row.totp_secret.is_some() {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    let proved = open_enrolment(caller, &row, &form.sealed).ok().and_then(|secret| {
        let step = step_of(&totp(&secret, &row.email)?, &form.code, change.at)?;
        Some((secret, step))
    });
    let Some((secret, step)) = proved else {
        return Err(Errors::one("code", Problem::DoesNotMatch).into());
    };
    let sealed = caller.app.store.sealer().seal(&totp_place(row.id), &secret)?;
    change.note(Action::ManageOwnAccount, "account", row.id, &["totp_secret"]);
    change.tx.end_sessions(row.id, Some(session)).await?;
    change
        .tx
        .update(account::Model { totp_secret: Some(sealed), totp_last_step: Some(step), ..row })
        .await?;
    change.commit("").await
}

/// Removes the second factor, and ends the other sessions.
///
/// # Errors
/// [`Refusal::Invalid`] when the password is wrong.
pub async fn remove_factor(caller: &Caller, password: &str, session: Uuid) -> Outcome<()> {
    let row = see(caller).await?;
    check_password(caller, &row, "current", password).await?;
    let (mut change, row) = begin(caller).await?;
    change.note(Action::ManageOwnAccount, "account", row.id, &["totp_secret"]);
    change.tx.end_sessions(row.id, Some(session)).await?;
    change.tx.update(account::Model { totp_secret: None, totp_last_step: None, ..row }).await?;
    change.commit("").await
}

/// The sessions of the own account that are in use.
///
/// # Errors
/// When the database fails.
pub async fn sessions(caller: &Caller) -> Outcome<Vec<Session>> {
    caller.may(Action::ManageOwnAccount)?;
    let now = caller.now();
    Ok(caller.app.store.sessions(caller.actor.account, now, now - IDLE).await?)
}

/// Ends one session of the own account.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not one of them.
pub async fn end_session(caller: &Caller, session: Uuid) -> Outcome<()> {
    let (mut change, row) = begin(caller).await?;
    let ended = session::Entity::delete_many()
        .filter(session::Column::Id.eq(session))
        .filter(session::Column::AccountId.eq(row.id))
        .exec(change.tx.connection()?)
        .await?;
    if ended.rows_affected == 0 {
        return Err(Refusal::NotFound);
    }
    change.note(Action::ManageOwnAccount, "session", session, &["ends_at"]);
    change.commit("").await
}

/// Ends all sessions of the own account but this one.
///
/// # Errors
/// When the database fails.
pub async fn end_other_sessions(caller: &Caller, this: Uuid) -> Outcome<()> {
    let (mut change, row) = begin(caller).await?;
    change.tx.end_sessions(row.id, Some(this)).await?;
    change.note(Action::ManageOwnAccount, "account", row.id, &["sessions"]);
    change.commit("").await
}

/// The last sign-ins of the own account and the last attempts on its address.
///
/// # Errors
/// When the database fails.
pub async fn history(caller: &Caller) -> Outcome<Vec<SignIn>> {
    let row = see(caller).await?;
    let found = caller.app.store.sign_ins(&row, &token_hash(&row.email), HISTORY).await?;
    let sign_in = |entry: audit_entry::Model| SignIn {
        at: entry.at,
        worked: entry.action == store::accounts::SIGNED_IN,
    };
    Ok(found.into_iter().map(sign_in).collect())
}
