//! Invitations: a link that is mailed and shown once, works once, and of which only the
//! hash is kept.

use super::{RoleForm, check_role, note, reach};
use crate::accounts::{event, hash_new_password, token_hash};
use crate::caller::{Change, FormKey, Start};
use crate::forms::{self, Errors, Problem};
use crate::{App, Caller, Outcome, Refusal, messages};
use chrono::{DateTime, Duration, Utc};
use domain::accounts::Role;
use domain::messages::MessageState;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::Tx;
use store::entities::{account, desk, invitation};
use uuid::Uuid;

/// How long an invitation can be used.
pub const VALID: Duration = Duration::days(7);

pub use store::entities::invitation::Model as Invitation;

/// Who is invited, as typed.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct InviteForm {
    /// Name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Word of the role.
    pub role: String,
    /// Code of the organiser.
    pub organiser: String,
    /// Code of the location.
    pub location: String,
    /// Code of the desk, when an administrator invites.
    pub desk: String,
}

/// Somebody was invited.
#[derive(Debug, Clone)]
pub struct Invited {
    /// Name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// The link, this once; none when the same form came again.
    pub link: Option<String>,
    /// Until when the link works.
    pub ends_at: DateTime<Utc>,
    /// Whether the link is on its way by e-mail.
    pub mailed: bool,
}

/// The new password of somebody who was invited.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct AcceptForm {
    /// The password.
    pub password: String,
    /// The password again.
    pub again: String,
}

/// Invites somebody.
///
/// # Errors
/// [`Refusal::Invalid`] with a problem per field.
pub async fn invite(caller: &Caller, form: &InviteForm, key: FormKey) -> Outcome<Invited> {
    let scope = reach(caller)?;
    let mut errors = Errors::default();
    let name = errors.take("name", forms::required(&form.name, 120));
    let email = errors
        .take("email", forms::required(&form.email, 254).and_then(|typed| forms::email(&typed)));
    let email = email.to_lowercase();
    let desk = match scope {
        Some(scope) => Some(scope.desk()),
        None if form.role == Role::Administrator.word() => None,
        None => match desk_of_code(caller, &form.desk).await? {
            Some(desk) => Some(desk),
            None => {
                errors.add("desk", Problem::NotAChoice);
                None
            }
        },
    };
    let role = RoleForm {
        role: form.role.clone(),
        organiser: form.organiser.clone(),
        location: form.location.clone(),
        version: String::new(),
    };
    let role = check_role(caller, &role, desk, &mut errors).await?;
    if !email.is_empty() && account_of(caller, &email).await?.is_some() {
        errors.add("email", Problem::Exists);
    }
    errors.unless_any(())?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(_) => {
            let (ends_at, mailed) = (caller.now() + VALID, desk.is_some());
            return Ok(Invited { name, email, link: None, ends_at, mailed });
        }
        Start::Fresh(change) => change,
    };
    let row = Invitation {
        id: Uuid::now_v7(),
        desk_id: desk,
        token_hash: String::new(),
        email,
        name,
        role: role.role.word().to_owned(),
        organiser_id: role.organiser,
        location_id: role.location,
        invited_by: caller.actor.account,
        created_at: change.at,
        ends_at: change.at + VALID,
        used_at: None,
    };
    let invited = write(caller, &mut change, row).await?;
    change.commit("").await?;
    Ok(invited)
}

async fn desk_of_code(caller: &Caller, code: &str) -> Outcome<Option<Uuid>> {
    let found =
        desk::Entity::find().filter(desk::Column::Code.eq(code)).one(caller.app.store.reader());
    Ok(found.await?.map(|row| row.id))
}

async fn account_of(caller: &Caller, email: &str) -> Outcome<Option<account::Model>> {
    Ok(account::Entity::find()
        .filter(account::Column::Email.eq(email))
        .one(caller.app.store.reader())
        .await?)
}

/// The secret in the link of an invitation, made when its mail leaves.
pub(crate) fn invitation_secret(app: &App, id: Uuid) -> Outcome<String> {
    Ok(app.store.sealer().derive(&format!("invitation.link {id}"))?)
}

/// Stores an invitation under a fresh secret and mails it; earlier ones for the address
/// stop working.
pub(super) async fn write(
    caller: &Caller,
    change: &mut Change,
    row: Invitation,
) -> Outcome<Invited> {
    let secret = invitation_secret(&caller.app, row.id)?;
    invitation::Entity::delete_many()
        .filter(invitation::Column::Email.eq(&row.email))
        .filter(invitation::Column::UsedAt.is_null())
        .exec(change.tx.connection()?)
        .await?;
    let row = Invitation { token_hash: token_hash(&secret), ..row };
    note(change, caller, row.desk_id, "invitation", row.id, "all");
    let invited = Invited {
        name: row.name.clone(),
        email: row.email.clone(),
        link: Some(format!("{}/invitations/{secret}", caller.app.public_url)),
        ends_at: row.ends_at,
        mailed: row.desk_id.is_some(),
    };
    change.tx.insert(row.clone()).await?;
    messages::queue_invitation(change, &row).await?;
    Ok(invited)
}

/// An invitation that waits, and where its mail stands.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// The invitation.
    pub row: Invitation,
    /// Where its mail stands; none when none was to be sent.
    pub mail: Option<MessageState>,
}

/// The invitations that wait.
///
/// # Errors
/// When the database fails.
pub async fn invitations(caller: &Caller) -> Outcome<Vec<Waiting>> {
    let store = &caller.app.store;
    let rows = store.invitations(reach(caller)?, caller.now()).await?;
    let mails = store.mails_of_invitations(rows.iter().map(|row| row.id)).await?;
    let waiting = |row: Invitation| {
        let mail = mails.get(&row.id).and_then(|state| state.parse().ok());
        Waiting { row, mail }
    };
    Ok(rows.into_iter().map(waiting).collect())
}

async fn locked(caller: &Caller, change: &Change, id: Uuid) -> Outcome<Invitation> {
    let scope = reach(caller)?;
    let row = change.tx.lock_invitation(id).await?.filter(|row| row.used_at.is_none());
    row.filter(|row| scope.is_none_or(|scope| row.desk_id == Some(scope.desk())))
        .ok_or(Refusal::NotFound)
}

/// Makes a fresh link for an invitation; the one before stops working.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there, or was used.
pub async fn invite_again(caller: &Caller, id: Uuid) -> Outcome<Invited> {
    reach(caller)?;
    let mut change = caller.begin_fresh().await?;
    let row = locked(caller, &change, id).await?;
    let ends_at = change.at + VALID;
    let row = Invitation { id: Uuid::now_v7(), created_at: change.at, ends_at, ..row };
    let invited = write(caller, &mut change, row).await?;
    change.commit("").await?;
    Ok(invited)
}

/// Takes an invitation back.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there, or was used.
pub async fn withdraw(caller: &Caller, id: Uuid) -> Outcome<()> {
    reach(caller)?;
    let mut change = caller.begin_fresh().await?;
    let row = locked(caller, &change, id).await?;
    note(&mut change, caller, row.desk_id, "invitation", row.id, "all");
    store::messages::cancel_about_invitation(&change.tx, row.id).await?;
    invitation::Entity::delete_by_id(row.id).exec(change.tx.connection()?).await?;
    change.commit("").await
}

/// A link with which the owner of an account chooses a new password.
///
/// # Errors
/// [`Refusal::NotFound`] when the account is not there, or was ended.
pub async fn new_link(caller: &Caller, id: Uuid) -> Outcome<Invited> {
    let found = caller.app.store.account(reach(caller)?, id).await?;
    let account = found.filter(|row| row.closed_at.is_none()).ok_or(Refusal::NotFound)?;
    let mut change = caller.begin_fresh().await?;
    let row = Invitation {
        id: Uuid::now_v7(),
        desk_id: account.desk_id,
        token_hash: String::new(),
        email: account.email,
        name: account.name,
        role: account.role,
        organiser_id: account.organiser_id,
        location_id: account.location_id,
        invited_by: caller.actor.account,
        created_at: change.at,
        ends_at: change.at + VALID,
        used_at: None,
    };
    let invited = write(caller, &mut change, row).await?;
    change.commit("").await?;
    Ok(invited)
}

/// The invitation behind a link, while it can be used.
///
/// # Errors
/// [`Refusal::NotFound`] when it was used, taken back or is over.
pub async fn invitation(app: &App, secret: &str) -> Outcome<Invitation> {
    invitation::Entity::find()
        .filter(invitation::Column::TokenHash.eq(token_hash(secret)))
        .filter(invitation::Column::UsedAt.is_null())
        .filter(invitation::Column::EndsAt.gt(app.clock.now()))
        .one(app.store.reader())
        .await?
        .ok_or(Refusal::NotFound)
}

/// Accepts an invitation with a password: makes the account, or gives an account that
/// exists its new password.
///
/// # Errors
/// [`Refusal::Invalid`] when the password is not good enough; [`Refusal::NotFound`] when
/// the invitation cannot be used.
pub async fn accept(app: &App, secret: &str, form: &AcceptForm) -> Outcome<()> {
    let row = invitation(app, secret).await?;
    let hash = hash_new_password(&form.password, &form.again, &row.email, &row.name).await?;
    let (mut tx, row) = begin(app, row.id).await?;
    finish(app, &mut tx, row, |account| account.password_hash = Some(hash)).await?;
    Ok(tx.commit(app.clock.now()).await?)
}

/// Accepts an invitation with an identity that a provider vouched for.
///
/// # Errors
/// [`Refusal::NotFound`] when the invitation cannot be used.
pub async fn accept_with_subject(
    app: &App,
    secret: &str,
    subject: &str,
) -> Outcome<account::Model> {
    let row = invitation(app, secret).await?;
    let (mut tx, row) = begin(app, row.id).await?;
    let subject = subject.to_owned();
    let account = finish(app, &mut tx, row, |account| account.oidc_subject = Some(subject)).await?;
    tx.commit(app.clock.now()).await?;
    Ok(account)
}

async fn begin(app: &App, id: Uuid) -> Outcome<(Tx, Invitation)> {
    let tx = app.store.begin().await?;
    let row = tx.lock_invitation(id).await?.filter(|row| row.used_at.is_none());
    Ok((tx, row.ok_or(Refusal::NotFound)?))
}

async fn finish(
    app: &App,
    tx: &mut Tx,
    row: Invitation,
    prove: impl FnOnce(&mut account::Model) + Send,
) -> Outcome<account::Model> {
    let now = app.clock.now();
    let known = account::Entity::find()
        .filter(account::Column::Email.eq(&row.email))
        .one(tx.connection()?)
        .await?;
    let account = match known {
        Some(mut known) => {
            if known.closed_at.is_some() || known.desk_id != row.desk_id {
                return Err(Refusal::NotFound);
            }
            prove(&mut known);
            tx.end_sessions(known.id, None).await?;
            tx.update(known.clone()).await?;
            known
        }
        None => {
            let mut fresh = account::Model {
                id: Uuid::now_v7(),
                desk_id: row.desk_id,
                email: row.email.clone(),
                name: row.name.clone(),
                role: row.role.clone(),
                organiser_id: row.organiser_id,
                location_id: row.location_id,
                password_hash: None,
                totp_secret: None,
                totp_last_step: None,
                oidc_subject: None,
                language: "nl".to_owned(),
                closed_at: None,
                created_at: now,
            };
            prove(&mut fresh);
            tx.insert(fresh.clone()).await?;
            fresh
        }
    };
    let actor = account.id.to_string();
    tx.note(event(row.desk_id, actor, "account.invitation-accepted", account.id));
    tx.update(Invitation { used_at: Some(now), ..row }).await?;
    Ok(account)
}
