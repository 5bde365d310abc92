//! What a colleague does for a family that comes in by itself, and sees of it: printed codes,
//! sessions, who may look, and wishes to be erased.

use super::signing_in::printed_hash;
use super::{ErasureWish, Grant, IDLE, SecondParent, Session};
use crate::families::Family;
use crate::policy::Action;
use crate::{Caller, Outcome, Refusal, terms};
use chrono::{DateTime, Duration, Utc};
use domain::codes::code_from;
use domain::sign_in_codes::CodeKind;
use domain::tasks::TaskKind;
use store::Scope;
use store::entities::sign_in_code;
use store::tasks;
use uuid::Uuid;

/// What a colleague sees of how a family comes in.
#[derive(Debug, Clone)]
pub struct Helped {
    /// The other parent.
    pub second: Option<SecondParent>,
    /// Who may look, also who no longer may.
    pub grants: Vec<Grant>,
    /// Where the family is signed in.
    pub sessions: Vec<Session>,
    /// Printed codes that still open the file: id, until when.
    pub printed: Vec<(Uuid, DateTime<Utc>)>,
    /// Wishes to be erased, newest first.
    pub erasures: Vec<ErasureWish>,
    /// Words of what having no care meant for the family.
    pub consequences: Vec<String>,
}

async fn file(caller: &Caller, code: &str) -> Outcome<(Scope, Family)> {
    let scope = caller.scope(Action::HelpFamilyIn)?;
    let family: Family = caller.app.store.by_code(scope, code).await?.ok_or(Refusal::NotFound)?;
    Ok((scope, family))
}

/// How a family comes in.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn helped(caller: &Caller, code: &str) -> Outcome<Helped> {
    let (scope, family) = file(caller, code).await?;
    let (store, now) = (&caller.app.store, caller.now());
    let printed = store.printed_codes(scope, family.id, now).await?;
    let requests = store.requests_of_families(scope, &[family.id]).await?;
    let ids: Vec<Uuid> = requests.iter().map(|row| row.id).collect();
    let consequences = store.consequences(scope, &ids).await?;
    Ok(Helped {
        second: store::mine::second_parent(store.reader(), &family).await?,
        grants: store.grants(scope, family.id).await?,
        sessions: store.family_sessions(scope, family.id, now, now - IDLE).await?,
        printed: printed.into_iter().map(|row| (row.id, row.ends_at)).collect(),
        erasures: store.erasure_wishes(scope, family.id).await?,
        consequences: consequences.into_iter().map(|row| row.word).collect(),
    })
}

/// Makes a code to print, for a family without phone and mail. Answers with the family and
/// the code: it is shown this once.
///
/// # Errors
/// [`Refusal::NotFound`] when the family is not there.
pub async fn print_code(caller: &Caller, code: &str) -> Outcome<(Family, String)> {
    let (_, family) = file(caller, code).await?;
    let days = terms::in_force(caller.today())?.printed_code_days.value;
    let random = &caller.app.random;
    let printed = format!("{}-{}", code_from(random.bytes16()), code_from(random.bytes16()));
    let letters = printed.replace('-', "");
    let mut change = caller.begin_fresh().await?;
    let row = sign_in_code::Model {
        id: Uuid::now_v7(),
        desk_id: Some(family.desk_id),
        family_id: Some(family.id),
        parent_id: None,
        kind: CodeKind::Printed.word().to_owned(),
        channel: String::new(),
        nonce: String::new(),
        code_hash: printed_hash(&caller.app, &letters)?,
        browser_hash: String::new(),
        attempts: 0,
        created_at: change.at,
        ends_at: change.at + Duration::days(i64::from(days)),
        queued_at: Some(change.at),
        used_at: None,
        revoked_at: None,
        reference: String::new(),
        by_account: Some(caller.actor.account),
    };
    change.note(Action::HelpFamilyIn, "family", family.id, &["sign_in_code"]);
    change.tx.insert(row).await?;
    let (scope, by) = (Scope::of_desk(family.desk_id), caller.actor.account);
    tasks::finish(&change.tx, scope, TaskKind::PrintCode, family.id, change.at, by).await?;
    change.commit("").await?;
    Ok((family, printed))
}

/// Takes a printed code back.
///
/// # Errors
/// [`Refusal::NotFound`] when there is no such code that still opens the file.
pub async fn revoke_code(caller: &Caller, code: &str, id: &str) -> Outcome<()> {
    let (scope, family) = file(caller, code).await?;
    let id: Uuid = id.parse().map_err(|_| Refusal::NotFound)?;
    let mut change = caller.begin_fresh().await?;
    if !store::mine::revoke_code(&change.tx, scope, family.id, id, change.at).await? {
        return Err(Refusal::NotFound);
    }
    change.note(Action::HelpFamilyIn, "family", family.id, &["sign_in_code"]);
    change.commit("").await
}

/// Signs the family out everywhere: a phone was lost, or somebody else has the mail.
///
/// # Errors
/// [`Refusal::NotFound`] when the family is not there.
pub async fn end_sessions(caller: &Caller, code: &str) -> Outcome<()> {
    let (scope, family) = file(caller, code).await?;
    let mut change = caller.begin_fresh().await?;
    store::mine::end_sessions(&change.tx, scope, family.id, None).await?;
    change.note(Action::HelpFamilyIn, "family", family.id, &["family_session"]);
    change.commit("").await
}
