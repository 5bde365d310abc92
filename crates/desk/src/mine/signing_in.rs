//! A family signs in: it types its reference, gets a code by SMS or e-mail on a contact that
//! is on its file, and types that in the same browser.
//!
//! A reference that nobody has gets the same answer after the same work (ASVS 5.0 6.3.8): who
//! asks for a code leaves what was typed, and whose it is, is looked up by the outbox, so that
//! nobody can time it. Of a code only a keyed hash is kept; what the outbox
//! holds is a placeholder, filled in with the key of the installation when the message
//! leaves. Opening the link in a mail signs nobody in: mail scanners open links.

use super::{Mine, SecondParent};
use crate::accounts::token_hash;
use crate::caller::Change;
use crate::forms::{Errors, Problem};
use crate::messages::{self, Work};
use crate::policy::Action;
use crate::{App, Outcome, Refusal, terms};
use chrono::{DateTime, Duration, Utc};
use domain::codes::normalise_code;
use domain::families::ContactChannel;
use domain::messages::MessageTemplate;
use domain::sign_in_codes::{Attempt, CodeKind, OneTimeCode, digits_of, typed_digits};
use domain::tasks::TaskKind;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::Scope;
use store::audit::Event;
use store::entities::{family_session, sign_in_attempt, sign_in_code};
use store::mine::Referred;
use subtle::ConstantTimeEq as _;
use uuid::Uuid;

pub use store::entities::family_session::Model as Session;

/// A session ends after this long without use (ASVS 5.0 7.3.1).
pub const IDLE: Duration = Duration::minutes(60);
/// A session ends after this long in any case (ASVS 5.0 7.3.2).
pub const LONGEST: Duration = Duration::hours(10);
/// How long a browser may take between asking a code and typing it.
pub const BROWSER_LIVES: Duration = Duration::hours(1);
/// Codes for one reference in an hour, before it has to wait.
const MOST_CODES: u64 = 5;
/// Tries of a code by one browser in an hour, before it has to wait.
const MOST_TRIES: u64 = 20;
/// The word in the log for a family that signed in.
const SIGNED_IN: &str = "own-file.signed-in";

/// What was typed to get a code.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AskForm {
    /// Code of the family, of a request, or of the other parent.
    pub reference: String,
    /// `sms` or `email`.
    pub channel: String,
}

/// What was typed to come in.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct EnterForm {
    /// Six digits, or the letters of a printed code.
    pub code: String,
}

/// A session that just began.
#[derive(Debug, Clone)]
pub struct NewFamilySession {
    /// Its secret, for the cookie.
    pub token: String,
}

/// Asks for a code. Answers with the secret that binds it to this browser.
///
/// # Errors
/// [`Refusal::Invalid`] when that is no reference at all, or no way was chosen;
/// [`Refusal::TooMany`] after many codes for one reference, known or not.
pub async fn ask(app: &App, form: &AskForm) -> Outcome<String> {
    let mut errors = Errors::default();
    let reference = normalise_code(&form.reference);
    if reference.is_none() {
        let empty = form.reference.trim().is_empty();
        errors.add("reference", if empty { Problem::Required } else { Problem::NotACode });
    }
    let channel = match form.channel.as_str() {
        "sms" => ContactChannel::Sms,
        "email" => ContactChannel::Email,
        other => {
            let problem = if other.is_empty() { Problem::NotChosen } else { Problem::NotAChoice };
            errors.add("channel", problem);
            ContactChannel::Sms
        }
    };
    let reference = errors.unless_any(reference.unwrap_or_default())?;
    let now = app.clock.now();
    let bucket = token_hash(&format!("my/{reference}"));
    refuse_when_often(app, &bucket, MOST_CODES, now).await?;
    let (id, browser) = (Uuid::now_v7(), app.random.secret());
    let nonce = app.random.secret();
    let minutes = terms::in_force(app.clock.today())?.sign_in_code_minutes.value;
    let row = sign_in_code::Model {
        id,
        desk_id: None,
        family_id: None,
        parent_id: None,
        kind: CodeKind::Sent.word().to_owned(),
        channel: channel.word().to_owned(),
        code_hash: hash_of(app, id, &digits(app, id, &nonce)?)?,
        nonce,
        browser_hash: token_hash(&browser),
        attempts: 0,
        created_at: now,
        ends_at: now + Duration::minutes(i64::from(minutes)),
        queued_at: None,
        used_at: None,
        revoked_at: None,
        by_account: None,
        reference,
    };
    let tx = app.store.begin().await?;
    store::mine::forget_codes(&tx, now - Duration::days(1)).await?;
    tx.insert(sign_in_attempt::Model { id: Uuid::now_v7(), contact_hash: bucket, at: now }).await?;
    tx.insert(row).await?;
    tx.commit(now).await?;
    Ok(browser)
}

async fn refuse_when_often(app: &App, bucket: &str, most: u64, now: DateTime<Utc>) -> Outcome<()> {
    let recent = sign_in_attempt::Entity::find()
        .filter(sign_in_attempt::Column::ContactHash.eq(bucket))
        .filter(sign_in_attempt::Column::At.gt(now - Duration::hours(1)))
        .count(app.store.reader())
        .await?;
    if recent >= most { Err(Refusal::TooMany(60 * 60)) } else { Ok(()) }
}

/// The digits of a code: out of 128 random bits and the key of the installation.
fn digits(app: &App, id: Uuid, nonce: &str) -> Outcome<String> {
    Ok(digits_of(&app.store.sealer().derive(&format!("sign-in.code {id} {nonce}"))?))
}

/// What is kept of a code. Six digits are soon guessed from a plain hash, hence the key.
fn hash_of(app: &App, id: Uuid, digits: &str) -> Outcome<String> {
    Ok(app.store.sealer().derive(&format!("sign-in.hash {id} {digits}"))?)
}

/// What is kept of a printed code.
pub(super) fn printed_hash(app: &App, letters: &str) -> Outcome<String> {
    Ok(app.store.sealer().derive(&format!("sign-in.printed {letters}"))?)
}

fn link_secret(app: &App, row: &sign_in_code::Model) -> Outcome<String> {
    Ok(app.store.sealer().derive(&format!("sign-in.link {} {}", row.id, row.nonce))?)
}

fn same(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}

fn state_of(row: &sign_in_code::Model) -> OneTimeCode {
    OneTimeCode {
        ends_at: row.ends_at,
        attempts: u8::try_from(row.attempts).unwrap_or(u8::MAX),
        used: row.used_at.is_some(),
        revoked: row.revoked_at.is_some(),
    }
}

/// A row that stands in for one that is not there, so that the same work is done.
fn nobody(now: DateTime<Utc>) -> sign_in_code::Model {
    sign_in_code::Model {
        id: Uuid::nil(),
        desk_id: None,
        family_id: None,
        parent_id: None,
        kind: CodeKind::Sent.word().to_owned(),
        channel: String::new(),
        nonce: String::new(),
        code_hash: String::new(),
        browser_hash: String::new(),
        attempts: 0,
        created_at: now,
        ends_at: now,
        queued_at: None,
        used_at: None,
        revoked_at: None,
        by_account: None,
        reference: String::new(),
    }
}

/// Signs in with a code: the six digits that were sent to this browser, or a printed code of
/// the family whose reference was typed in it.
///
/// # Errors
/// [`Refusal::Invalid`] on `code`, the same whatever is wrong; [`Refusal::TooMany`] after
/// many tries in one browser.
pub async fn enter(
    app: &App,
    browser: &str,
    form: &EnterForm,
    agent: &str,
) -> Outcome<NewFamilySession> {
    if form.code.trim().is_empty() {
        return Err(Errors::one("code", Problem::Required).into());
    }
    let now = app.clock.now();
    let bucket = token_hash(&format!("my/browser/{browser}"));
    refuse_when_often(app, &bucket, MOST_TRIES, now).await?;
    let asked = app.store.code_of_browser(&token_hash(browser)).await?;
    let known = asked.is_some();
    let asked = asked.unwrap_or_else(|| nobody(now));
    let letters: String =
        form.code.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase();
    let printed = app.store.printed_code(&printed_hash(app, &letters)?).await?;
    let digits = typed_digits(&form.code).unwrap_or_default();
    let fits = known && same(&hash_of(app, asked.id, &digits)?, &asked.code_hash);
    // A printed code opens the file of the reference that was typed before it. Only whoever
    // holds such a code has it looked up.
    let (row, fits) = match printed.filter(|_| asked.ends_at > now) {
        Some(printed) if refers_to(app, &asked.reference, printed.family_id).await? => {
            (printed, true)
        }
        _ => (asked, fits),
    };
    let attempt = Attempt { at: now, fits, browser_fits: known };
    try_code(app, row, attempt, Some(bucket), agent).await
}

/// Whether a link from a mail is for the code that this browser asked: then a button on the
/// page signs in. Looking changes nothing.
///
/// # Errors
/// When the database fails.
pub async fn link_is_for(app: &App, browser: &str, secret: &str) -> Outcome<bool> {
    let asked = app.store.code_of_browser(&token_hash(browser)).await?;
    let Some(asked) = asked else { return Ok(false) };
    Ok(same(&link_secret(app, &asked)?, secret))
}

/// Signs in with the button behind the link in a mail, in the browser that asked.
///
/// # Errors
/// [`Refusal::Invalid`] on `code`, the same whatever is wrong.
pub async fn enter_by_link(
    app: &App,
    browser: &str,
    secret: &str,
    agent: &str,
) -> Outcome<NewFamilySession> {
    let now = app.clock.now();
    let asked = app.store.code_of_browser(&token_hash(browser)).await?;
    let known = asked.is_some();
    let asked = asked.unwrap_or_else(|| nobody(now));
    let fits = known && same(&link_secret(app, &asked)?, secret);
    try_code(app, asked, Attempt { at: now, fits, browser_fits: known }, None, agent).await
}

/// Whether a reference is that of this family.
async fn refers_to(app: &App, reference: &str, family: Option<Uuid>) -> Outcome<bool> {
    let found = app.store.referred(reference).await?;
    Ok(family.is_some() && found.map(|found| found.family.id) == family)
}

async fn try_code(
    app: &App,
    row: sign_in_code::Model,
    attempt: Attempt,
    bucket: Option<String>,
    agent: &str,
) -> Outcome<NewFamilySession> {
    let now = attempt.at;
    let (after, outcome) = state_of(&row).attempt(attempt);
    let fits = outcome.is_ok() && row.family_id.is_some();
    let mut tx = app.store.begin().await?;
    let used_at = fits.then_some(now).or(row.used_at);
    let attempts = i32::from(after.attempts);
    let first = store::mine::tried(&tx, row.id, row.attempts, attempts, used_at).await?;
    if let Some(contact_hash) = bucket {
        let row = sign_in_attempt::Model { id: Uuid::now_v7(), contact_hash, at: now };
        tx.insert(row).await?;
    }
    let (true, true, Some(desk), Some(family)) = (fits, first, row.desk_id, row.family_id) else {
        tx.commit(now).await?;
        return Err(Errors::one("code", Problem::DoesNotMatch).into());
    };
    let token = app.random.secret();
    family_session::Entity::delete_many()
        .filter(family_session::Column::FamilyId.eq(family))
        .filter(family_session::Column::EndsAt.lte(now))
        .exec(tx.connection()?)
        .await?;
    tx.insert(Session {
        id: Uuid::now_v7(),
        desk_id: desk,
        family_id: family,
        parent_id: row.parent_id,
        token_hash: token_hash(&token),
        created_at: now,
        seen_at: now,
        ends_at: now + LONGEST,
        agent: agent.chars().take(120).collect(),
    })
    .await?;
    tx.note(Event {
        desk: Some(desk),
        actor: format!("family:{family}"),
        action: SIGNED_IN,
        subject_kind: "family",
        subject: family.to_string(),
        fields: row.kind,
    });
    tx.commit(now).await?;
    Ok(NewFamilySession { token })
}

/// The family behind a session; none when it has ended.
///
/// # Errors
/// When the database fails.
pub async fn signed(app: &App, token: &str) -> Outcome<Option<Mine>> {
    let now = app.clock.now();
    let found = app.store.family_session(&token_hash(token), now, now - IDLE).await?;
    let Some((session, family, desk)) = found else { return Ok(None) };
    let parent: Option<SecondParent> = match session.parent_id {
        Some(id) => app.store.get(Scope::of_desk(session.desk_id), id).await?,
        None => None,
    };
    let mine = Mine { app: app.clone(), family, parent, desk, session: session.id };
    // Once a few minutes is enough to know that it is in use.
    if now - session.seen_at > Duration::minutes(5) {
        let tx = app.store.begin().await?;
        tx.update(Session { seen_at: now, ..session }).await?;
        tx.commit(now).await?;
    }
    Ok(Some(mine))
}

/// Ends a session.
///
/// # Errors
/// When the database fails.
pub async fn sign_out(app: &App, token: &str) -> Outcome<()> {
    let tx = app.store.begin().await?;
    family_session::Entity::delete_many()
        .filter(family_session::Column::TokenHash.eq(token_hash(token)))
        .exec(tx.connection()?)
        .await?;
    Ok(tx.commit(app.clock.now()).await?)
}

/// Where the family is signed in, the last used first.
///
/// # Errors
/// When the database fails.
pub async fn sessions(mine: &Mine) -> Outcome<Vec<Session>> {
    let scope = mine.scope(Action::SeeOwnFile)?;
    let now = mine.app.clock.now();
    Ok(mine.app.store.family_sessions(scope, mine.family.id, now, now - IDLE).await?)
}

/// Ends one of the family's sessions.
///
/// # Errors
/// [`Refusal::NotFound`] when the family has no such session.
pub async fn end_session(mine: &Mine, id: &str) -> Outcome<()> {
    let scope = mine.scope(Action::SeeOwnFile)?;
    let id: Uuid = id.parse().map_err(|_| Refusal::NotFound)?;
    let mut change = mine.begin_fresh().await?;
    if store::mine::end_sessions(&change.tx, scope, mine.family.id, Some(id)).await? == 0 {
        return Err(Refusal::NotFound);
    }
    change.note(Action::SeeOwnFile, "family", mine.family.id, &["session"]);
    change.commit("").await
}

/// Looks for whom the codes are that were asked, and hands those to the outbox.
///
/// # Errors
/// When the database fails.
pub(crate) async fn queue_codes(app: &App) -> Outcome<()> {
    for row in app.store.codes_to_queue(app.clock.now()).await? {
        let found = app.store.referred(&row.reference).await?;
        let desk = found.as_ref().map(|found| found.family.desk_id);
        let change = Change::by_system(app, desk).await?;
        let first = store::mine::queue_code(&change.tx, row.id, found.as_ref(), change.at).await?;
        let Some(Referred { family, parent }) = found.filter(|_| first) else {
            change.commit("").await?;
            continue;
        };
        let person = match &parent {
            Some(parent) => messages::as_seen_by(&family, parent),
            None => family.clone(),
        };
        let wanted = [ContactChannel::Sms, ContactChannel::Email];
        let first = usize::from(row.channel == ContactChannel::Email.word());
        let reachable = |channel: &ContactChannel| match channel {
            ContactChannel::Email => !person.email.is_empty(),
            _ => !person.phone.is_empty(),
        };
        let channel = wanted.iter().cycle().skip(first).take(2).copied().find(reachable);
        if let Some(channel) = channel {
            let (code, link) = placeholders(&row);
            let content = messages::sign_in_code(&change, &person, &code, &link).await?;
            let template = MessageTemplate::SignInCode;
            messages::send_to(&change, app, &person, template, &content, channel).await?;
        } else {
            // Neither phone nor mail: the desk can print a code.
            let (kind, detail) = (TaskKind::PrintCode, String::new());
            let work = Work { kind, detail, about: family.id };
            messages::plan_once(&change, app, &family, None, &work).await?;
        }
        change.commit("").await?;
    }
    Ok(())
}

const CODE_BEGINS: &str = "{code:";
const LINK_BEGINS: &str = "{enter:";

fn placeholders(row: &sign_in_code::Model) -> (String, String) {
    let which = format!("{}:{}}}", row.id, row.nonce);
    (format!("{CODE_BEGINS}{which}"), format!("{LINK_BEGINS}{which}"))
}

/// Fills each placeholder that begins so; `fill` gets id and nonce.
fn filled(
    text: &str,
    begins: &str,
    fill: impl Fn(Uuid, &str) -> Outcome<String>,
) -> Outcome<String> {
    let mut done = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(begins) {
        done.push_str(before);
        let which = after.split_once('}').and_then(|(which, after)| {
            let (id, nonce) = which.split_once(':')?;
            Some((id.parse::<Uuid>().ok()?, nonce, after))
        });
        let Some((id, nonce, after)) = which else {
            done.push_str(begins);
            rest = after;
            continue;
        };
        done.push_str(&fill(id, nonce)?);
        rest = after;
    }
    done.push_str(rest);
    Ok(done)
}

/// A text that leaves: with the code and the link in it.
pub(crate) fn with_code(app: &App, text: &str) -> Outcome<String> {
    let text = filled(text, CODE_BEGINS, |id, nonce| digits(app, id, nonce))?;
    filled(&text, LINK_BEGINS, |id, nonce| {
        let row = sign_in_code::Model { id, nonce: nonce.to_owned(), ..nobody(app.clock.now()) };
        Ok(format!("{}/my/code/{}", app.public_url, link_secret(app, &row)?))
    })
}

/// A text that a colleague reads: without the code.
pub(crate) fn without_code(text: &str) -> String {
    let hidden = |_: Uuid, _: &str| Ok("••••••".to_owned());
    let text = filled(text, CODE_BEGINS, hidden).unwrap_or_default();
    filled(&text, LINK_BEGINS, hidden).unwrap_or_default()
}
