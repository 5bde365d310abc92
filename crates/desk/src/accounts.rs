//! Accounts (*accounts*): signing in with password and one-time code, and sessions.
//!
//! A wrong sign-in tells nothing: the same refusal after the same work, whether the
//! address is unknown, the password wrong or the code stale (ASVS 5.0 6.3.8).
//! What people do with their own account is in [`own`].

pub mod own;
mod passwords;

pub use passwords::{Argon2id, PasswordCheck, hash_password};
pub(crate) use passwords::{hash_new_password, verify_password};

use crate::forms::{Errors, Problem};
use crate::{Actor, App, Outcome, Refusal};
use chrono::{DateTime, Duration, Utc};
use domain::accounts::Role;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use sha2::{Digest, Sha256};
use store::audit::Event;
use store::entities::{account, session, sign_in_attempt};
use totp_rs::{Builder, Secret, Totp};
use uuid::Uuid;

/// A session ends after this long without use (ASVS 5.0 7.3.1).
pub const IDLE: Duration = Duration::minutes(60);
/// A session ends after this long in any case (ASVS 5.0 7.3.2).
pub const LONGEST: Duration = Duration::hours(10);
/// Wrong sign-ins per address and quarter of an hour, before it has to wait.
const MOST_ATTEMPTS: u64 = 10;
/// Wrong sign-ins older than this are forgotten.
const ATTEMPTS_KEPT: Duration = Duration::days(1);
pub use domain::accounts::SHORTEST_PASSWORD;

/// What was typed to sign in.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct SignInForm {
    /// E-mail address.
    pub email: String,
    /// Password.
    pub password: String,
    /// One-time code, when the account has a second factor.
    pub code: String,
}

/// A session that just began.
#[derive(Debug, Clone)]
pub struct NewSession {
    /// Its secret, for the cookie.
    pub token: String,
    /// Who signed in.
    pub actor: Actor,
    /// Language of the account.
    pub language: String,
}

/// A session that is in use.
#[derive(Debug, Clone)]
pub struct Signed {
    /// Who.
    pub actor: Actor,
    /// Name of the desk; empty for an administrator of the installation.
    pub desk: String,
    /// The session, to show which one is this.
    pub session: Uuid,
    /// Language of the account.
    pub language: String,
    /// Whether the account has a password and no second factor beside it.
    pub lacks_factor: bool,
}

/// Signs in.
///
/// # Errors
/// [`Refusal::Invalid`] when anything is wrong, without telling what;
/// [`Refusal::TooMany`] after many attempts for one address.
pub async fn sign_in(app: &App, form: &SignInForm, agent: &str) -> Outcome<NewSession> {
    let email = form.email.trim().to_lowercase();
    let now = app.clock.now();
    refuse_when_tried_often(app, &email, now).await?;
    let account = account::Entity::find()
        .filter(account::Column::Email.eq(&email))
        .filter(account::Column::ClosedAt.is_null())
        .one(app.store.reader())
        .await?;
    let hash = account.as_ref().and_then(|account| account.password_hash.clone());
    let password_fits = verify_password(app, form.password.clone(), hash).await;
    let step = account.as_ref().and_then(|account| code_step(app, account, &form.code, now));
    let (Some(account), true, Some(step)) = (account, password_fits, step) else {
        remember_attempt(app, &email, now).await?;
        return Err(Errors::one("email", Problem::DoesNotMatch).into());
    };
    begin_session(app, account, step, agent).await
}

async fn refuse_when_tried_often(app: &App, email: &str, now: DateTime<Utc>) -> Outcome<()> {
    let recent = sign_in_attempt::Entity::find()
        .filter(sign_in_attempt::Column::ContactHash.eq(token_hash(email)))
        .filter(sign_in_attempt::Column::At.gt(now - Duration::minutes(15)))
        .count(app.store.reader())
        .await?;
    if recent >= MOST_ATTEMPTS { Err(Refusal::TooMany(15 * 60)) } else { Ok(()) }
}

async fn remember_attempt(app: &App, email: &str, now: DateTime<Utc>) -> Outcome<()> {
    let mut tx = app.store.begin().await?;
    sign_in_attempt::Entity::delete_many()
        .filter(sign_in_attempt::Column::At.lt(now - ATTEMPTS_KEPT))
        .exec(tx.connection()?)
        .await?;
    tx.insert(sign_in_attempt::Model {
        id: Uuid::now_v7(),
        contact_hash: token_hash(email),
        at: now,
    })
    .await?;
    tx.note(event(None, "unknown".to_owned(), store::accounts::SIGN_IN_FAILED, token_hash(email)));
    Ok(tx.commit(now).await?)
}

/// The step of the one-time code, `-1` when the account needs none, or none when the code
/// is wrong or was used before.
fn code_step(app: &App, account: &account::Model, code: &str, now: DateTime<Utc>) -> Option<i64> {
    let Some(sealed) = &account.totp_secret else { return Some(-1) };
    let secret = app.store.sealer().open(&totp_place(account.id), sealed).ok()?;
    let step = step_of(&totp(&secret, &account.email)?, code, now)?;
    account.totp_last_step.is_none_or(|last| step > last).then_some(step)
}

/// The step in time to which a one-time code belongs; none when it is wrong.
fn step_of(totp: &Totp, code: &str, now: DateTime<Utc>) -> Option<i64> {
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    i64::try_from(totp.check(&digits, u64::try_from(now.timestamp()).ok()?)?).ok()
}

/// The place under which a second factor is sealed.
#[must_use]
pub fn totp_place(account: Uuid) -> String {
    format!("account.totp_secret/{account}")
}

/// The second factor with this secret (base32).
#[must_use]
pub fn totp(secret: &str, email: &str) -> Option<Totp> {
    Builder::new()
        .with_secret(Secret::try_from_base32(secret).ok()?)
        .with_account_name(email)
        .with_issuer(Some("Kinderloket"))
        .build()
        .ok()
}

/// Begins a session for an account that showed who it is. `step` is that of the one-time
/// code, `-1` when there was none.
pub(crate) async fn begin_session(
    app: &App,
    mut account: account::Model,
    step: i64,
    agent: &str,
) -> Outcome<NewSession> {
    let now = app.clock.now();
    let token = app.random.secret();
    let actor = actor(&account)?;
    let language = account.language.clone();
    let mut tx = app.store.begin().await?;
    session::Entity::delete_many()
        .filter(session::Column::AccountId.eq(account.id))
        .filter(session::Column::EndsAt.lte(now))
        .exec(tx.connection()?)
        .await?;
    tx.insert(session::Model {
        id: Uuid::now_v7(),
        token_hash: token_hash(&token),
        account_id: account.id,
        created_at: now,
        seen_at: now,
        ends_at: now + LONGEST,
        agent: agent.chars().take(120).collect(),
    })
    .await?;
    if step >= 0 {
        account.totp_last_step = Some(step);
        tx.update(account.clone()).await?;
    }
    tx.note(event(account.desk_id, account.id.to_string(), store::accounts::SIGNED_IN, account.id));
    tx.commit(now).await?;
    Ok(NewSession { token, actor, language })
}

/// Who a session belongs to; none when it has ended.
///
/// # Errors
/// When the database fails.
pub async fn signed(app: &App, token: &str) -> Outcome<Option<Signed>> {
    let now = app.clock.now();
    let found = app.store.session_in_use(&token_hash(token), now, now - IDLE).await?;
    let Some(found) = found else { return Ok(None) };
    // Once a few minutes is enough to know that it is in use.
    if now - found.seen_at > Duration::minutes(5) {
        let tx = app.store.begin().await?;
        tx.see_session(found.session, now).await?;
        tx.commit(now).await?;
    }
    let actor = Actor {
        account: found.account,
        name: found.name,
        role: found.role.parse().map_err(|_| Refusal::NotFound)?,
        desk: found.desk_id,
        organiser: found.organiser_id,
        location: found.location_id,
    };
    let (desk, session, language) = (found.desk, found.session, found.language);
    Ok(Some(Signed { actor, desk, session, language, lacks_factor: found.lacks_factor }))
}

/// Ends a session.
///
/// # Errors
/// When the database fails.
pub async fn sign_out(app: &App, token: &str) -> Outcome<()> {
    let tx = app.store.begin().await?;
    session::Entity::delete_many()
        .filter(session::Column::TokenHash.eq(token_hash(token)))
        .exec(tx.connection()?)
        .await?;
    Ok(tx.commit(app.clock.now()).await?)
}

fn actor(account: &account::Model) -> Outcome<Actor> {
    let role: Role = account.role.parse().map_err(|_| Refusal::NotFound)?;
    Ok(Actor {
        account: account.id,
        name: account.name.clone(),
        role,
        desk: account.desk_id,
        organiser: account.organiser_id,
        location: account.location_id,
    })
}

pub(crate) fn event(
    desk: Option<Uuid>,
    actor: String,
    action: &'static str,
    subject: impl ToString,
) -> Event {
    let fields = String::new();
    Event { desk, actor, action, subject_kind: "account", subject: subject.to_string(), fields }
}

/// What is stored of a secret that was given away: its SHA-256.
#[must_use]
pub fn token_hash(token: &str) -> String {
    Sha256::digest(token.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
