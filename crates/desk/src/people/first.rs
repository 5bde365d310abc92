//! The first administrator of a fresh installation: nobody is there yet to invite them, so
//! whoever runs the program on the machine itself does.

use super::{Invited, new_link};
use crate::forms::{self, Errors, Problem};
use crate::{Actor, App, Caller, Change, Outcome, Why};
use crate::{Refusal, policy::Action};
use domain::accounts::Role;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use store::entities::account;
use uuid::Uuid;

/// Makes the account of the first administrator, with a link to choose a password.
///
/// # Errors
/// [`Why::AlreadyDone`] when an administrator is there already: that person invites others.
/// [`Refusal::Invalid`] when name or address cannot be used.
pub async fn first_administrator(app: &App, name: &str, email: &str) -> Outcome<Invited> {
    let mut errors = Errors::default();
    let name = errors.take("name", forms::required(name, 120));
    let email =
        errors.take("email", forms::required(email, 254).and_then(|typed| forms::email(&typed)));
    errors.unless_any(())?;
    let mut change = Change::by_system(app, None).await?;
    let connection = change.tx.connection()?;
    let known = account::Entity::find()
        .filter(account::Column::Role.eq(Role::Administrator.word()))
        .filter(account::Column::ClosedAt.is_null())
        .count(connection)
        .await?;
    if known > 0 {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    let email = email.to_lowercase();
    let taken = account::Entity::find().filter(account::Column::Email.eq(&email));
    if taken.count(connection).await? > 0 {
        return Err(Errors::one("email", Problem::Exists).into());
    }
    let actor = Actor {
        account: Uuid::now_v7(),
        name: name.clone(),
        role: Role::Administrator,
        desk: None,
        organiser: None,
        location: None,
    };
    change.note(Action::ManageAccounts, "account", actor.account, &["all"]);
    let row = account::Model {
        id: actor.account,
        desk_id: None,
        email,
        name,
        role: actor.role.word().to_owned(),
        organiser_id: None,
        location_id: None,
        password_hash: None,
        totp_secret: None,
        totp_last_step: None,
        oidc_subject: None,
        language: "nl".to_owned(),
        closed_at: None,
        created_at: change.at,
    };
    change.tx.insert(row).await?;
    change.commit("").await?;
    let account = actor.account;
    new_link(&Caller { app: app.clone(), actor }, account).await
}
