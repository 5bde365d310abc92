//! Accounts of others: who works here, invitations, roles, ending. A manager sees and
//! changes the accounts of the own desk; an administrator those of the installation.

mod desks;
mod first;
mod invitations;

pub use desks::{Desk, DeskForm, add_desk, desks};
pub use first::first_administrator;
pub(crate) use invitations::invitation_secret;
pub use invitations::{
    AcceptForm, Invitation, InviteForm, Invited, VALID, Waiting, accept, accept_with_subject,
    invitation, invitations, invite, invite_again, new_link, withdraw,
};

use crate::caller::Change;
use crate::forms::{self, Errors, Problem};
use crate::policy::{Action, Reach};
use crate::{Caller, Outcome, Refusal, Why};
use chrono::{DateTime, Utc};
use domain::accounts::Role;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use store::audit::Event;
use store::entities::{account, desk, location, organiser};
use store::{Page, Scope};
use uuid::Uuid;

/// An account, as a manager sees it.
#[derive(Debug, Clone)]
pub struct Person {
    /// The account.
    pub id: Uuid,
    /// Name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Role, as a word.
    pub role: String,
    /// Name of the desk; empty for the installation itself.
    pub desk: String,
    /// When it was last in use.
    pub last_seen: Option<DateTime<Utc>>,
    /// Whether it has a second factor.
    pub second_factor: bool,
    /// Whether it was ended.
    pub closed: bool,
    /// Code of the organiser to which it is tied; empty for none.
    pub organiser: String,
    /// Code of the location to which it is tied; empty for none.
    pub location: String,
}

/// A role, and for an organiser or location which one.
#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct RoleForm {
    /// Word of the role.
    pub role: String,
    /// Code of the organiser.
    pub organiser: String,
    /// Code of the location.
    pub location: String,
    /// Mark of what the page showed.
    pub version: String,
}

impl RoleForm {
    /// The form of an account.
    #[must_use]
    pub fn of(person: &Person) -> Self {
        let form = Self {
            role: person.role.clone(),
            organiser: person.organiser.clone(),
            location: person.location.clone(),
            version: String::new(),
        };
        Self { version: forms::mark(&form), ..form }
    }
}

/// What an account may reach within its role.
struct CheckedRole {
    role: Role,
    organiser: Option<Uuid>,
    location: Option<Uuid>,
}

/// The desk whose accounts this caller manages; none for all of the installation.
fn reach(caller: &Caller) -> Outcome<Option<Scope>> {
    match caller.may(Action::ManageAccounts)? {
        Reach::Installation => Ok(None),
        _ => caller.scope(Action::ManageAccounts).map(Some),
    }
}

/// The roles that this caller gives.
#[must_use]
pub fn roles(caller: &Caller) -> &'static [Role] {
    match caller.actor.role {
        Role::DeskManager => &[
            Role::DeskWorker,
            Role::DeskManager,
            Role::Organiser,
            Role::Location,
            Role::Referrer,
            Role::Auditor,
        ],
        Role::Administrator => {
            &[Role::DeskManager, Role::DeskWorker, Role::Auditor, Role::Administrator]
        }
        _ => &[],
    }
}

/// The accounts.
///
/// # Errors
/// When the database fails.
pub async fn list(caller: &Caller, page: u64) -> Outcome<Page<Person>> {
    let accounts = caller.app.store.accounts(reach(caller)?, page).await?;
    let seen = caller.app.store.last_seen(&accounts.rows).await?;
    let desks = desk_names(caller, &accounts.rows).await?;
    Ok(accounts.map(|row| person(row, &seen, &desks)))
}

/// One account.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn see(caller: &Caller, id: Uuid) -> Outcome<Person> {
    let row = caller.app.store.account(reach(caller)?, id).await?.ok_or(Refusal::NotFound)?;
    caller.looked_at(Action::ManageAccounts, "account", row.id).await?;
    let rows = [row];
    let seen = caller.app.store.last_seen(&rows).await?;
    let desks = desk_names(caller, &rows).await?;
    let [row] = rows;
    let tied = tied(caller.app.store.reader(), &row).await?;
    Ok(Person { organiser: tied.0, location: tied.1, ..person(row, &seen, &desks) })
}

/// Codes of the organiser and the location to which an account is tied.
async fn tied(
    connection: &impl ConnectionTrait,
    row: &account::Model,
) -> Outcome<(String, String)> {
    let organiser = match row.organiser_id {
        Some(id) => organiser::Entity::find_by_id(id).one(connection).await?,
        None => None,
    };
    let location = match row.location_id {
        Some(id) => location::Entity::find_by_id(id).one(connection).await?,
        None => None,
    };
    let organiser = organiser.map(|row| row.code).unwrap_or_default();
    Ok((organiser, location.map(|row| row.code).unwrap_or_default()))
}

fn person(
    row: account::Model,
    seen: &HashMap<Uuid, DateTime<Utc>>,
    desks: &HashMap<Uuid, String>,
) -> Person {
    Person {
        id: row.id,
        last_seen: seen.get(&row.id).copied(),
        second_factor: row.totp_secret.is_some(),
        closed: row.closed_at.is_some(),
        organiser: String::new(),
        location: String::new(),
        desk: row.desk_id.and_then(|desk| desks.get(&desk).cloned()).unwrap_or_default(),
        name: row.name,
        email: row.email,
        role: row.role,
    }
}

async fn desk_names(caller: &Caller, rows: &[account::Model]) -> Outcome<HashMap<Uuid, String>> {
    let ids = rows.iter().filter_map(|row| row.desk_id);
    let found: Vec<(Uuid, String)> = desk::Entity::find()
        .select_only()
        .column(desk::Column::Id)
        .column(desk::Column::Name)
        .filter(desk::Column::Id.is_in(ids))
        .into_tuple()
        .all(caller.app.store.reader())
        .await?;
    Ok(found.into_iter().collect())
}

/// The organisers and locations of the desk, for a choice: code and name.
pub type Choices = Vec<(String, String)>;

/// The organisers of the desk and its locations, to tie an account to one.
///
/// # Errors
/// When the database fails.
pub async fn organisations(caller: &Caller) -> Outcome<(Choices, Choices)> {
    let Some(scope) = reach(caller)? else { return Ok((Vec::new(), Vec::new())) };
    let organisers = organiser::Entity::find()
        .select_only()
        .column(organiser::Column::Code)
        .column(organiser::Column::Name)
        .filter(organiser::Column::DeskId.eq(scope.desk()))
        .order_by_asc(organiser::Column::Name)
        .into_tuple()
        .all(caller.app.store.reader())
        .await?;
    let locations = location::Entity::find()
        .select_only()
        .column(location::Column::Code)
        .column(location::Column::Name)
        .filter(location::Column::DeskId.eq(scope.desk()))
        .order_by_asc(location::Column::Name)
        .into_tuple()
        .all(caller.app.store.reader())
        .await?;
    Ok((organisers, locations))
}

async fn check_role(
    caller: &Caller,
    form: &RoleForm,
    desk: Option<Uuid>,
    errors: &mut Errors,
) -> Outcome<CheckedRole> {
    let role: Result<Role, Problem> = forms::choice(&form.role);
    let role = role
        .and_then(|role| roles(caller).contains(&role).then_some(role).ok_or(Problem::NotAChoice));
    let mut checked = CheckedRole { role: Role::DeskWorker, organiser: None, location: None };
    match role {
        Ok(role) => checked.role = role,
        Err(problem) => errors.add("role", problem),
    }
    let Some(scope) = desk.map(Scope::of_desk) else { return Ok(checked) };
    let store = &caller.app.store;
    if checked.role == Role::Organiser {
        let found: Option<organiser::Model> = store.by_code(scope, &form.organiser).await?;
        checked.organiser = found.map(|row| row.id);
        if checked.organiser.is_none() {
            errors.add("organiser", Problem::NotAChoice);
        }
    }
    if checked.role == Role::Location {
        let found: Option<location::Model> = store.by_code(scope, &form.location).await?;
        checked.location = found.map(|row| row.id);
        if checked.location.is_none() {
            errors.add("location", Problem::NotAChoice);
        }
    }
    Ok(checked)
}

/// Notes a change to an account in the log of the desk to which it belongs, also when an
/// administrator made it.
fn note(
    change: &mut Change,
    caller: &Caller,
    desk: Option<Uuid>,
    kind: &'static str,
    id: Uuid,
    fields: &str,
) {
    change.tx.note(Event {
        desk,
        actor: caller.actor.account.to_string(),
        action: Action::ManageAccounts.word(),
        subject_kind: kind,
        subject: id.to_string(),
        fields: fields.to_owned(),
    });
}

async fn begin(caller: &Caller, id: Uuid) -> Outcome<(Change, account::Model)> {
    let scope = reach(caller)?;
    caller.app.store.account(scope, id).await?.ok_or(Refusal::NotFound)?;
    let change = caller.begin_fresh().await?;
    let row = change.tx.lock_account(id).await?.ok_or(Refusal::NotFound)?;
    Ok((change, row))
}

/// A desk keeps a manager, and the installation an administrator.
async fn keep_one(change: &Change, row: &account::Model) -> Outcome<()> {
    let role: Role = row.role.parse().map_err(|_| Refusal::NotFound)?;
    if !matches!(role, Role::DeskManager | Role::Administrator) || row.closed_at.is_some() {
        return Ok(());
    }
    let open = change.tx.lock_open_accounts(row.desk_id, role).await?;
    if open.iter().any(|other| other.id != row.id) {
        Ok(())
    } else {
        Err(Refusal::NotPossible(Why::LastManager))
    }
}

/// Ends an account, and its sessions at once.
///
/// # Errors
/// [`Why::LastManager`] when nobody would be left to manage.
pub async fn end(caller: &Caller, id: Uuid) -> Outcome<()> {
    let scope = reach(caller)?;
    let row = caller.app.store.account(scope, id).await?.ok_or(Refusal::NotFound)?;
    let mut change = caller.begin_fresh().await?;
    // First all managers in one order, then this account: so two who end each other at the
    // same moment wait for one another instead of for ever.
    keep_one(&change, &row).await?;
    let row = change.tx.lock_account(id).await?.ok_or(Refusal::NotFound)?;
    if row.closed_at.is_some() {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    keep_one(&change, &row).await?;
    change.tx.end_sessions(id, None).await?;
    note(&mut change, caller, row.desk_id, "account", id, "closed_at");
    let closed_at = Some(change.at);
    change.tx.update(account::Model { closed_at, ..row }).await?;
    change.commit("").await
}

/// Opens an account that was ended.
///
/// # Errors
/// [`Why::AlreadyDone`] when it is open.
pub async fn reopen(caller: &Caller, id: Uuid) -> Outcome<()> {
    let (mut change, row) = begin(caller, id).await?;
    if row.closed_at.is_none() {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    note(&mut change, caller, row.desk_id, "account", id, "closed_at");
    change.tx.update(account::Model { closed_at: None, ..row }).await?;
    change.commit("").await
}

/// Gives an account another role.
///
/// # Errors
/// [`Refusal::Stale`] when somebody saved in between; [`Refusal::Invalid`] per field;
/// [`Why::LastManager`] when nobody would be left to manage.
pub async fn change_role(caller: &Caller, id: Uuid, form: &RoleForm) -> Outcome<()> {
    let scope = reach(caller)?;
    let row = caller.app.store.account(scope, id).await?.ok_or(Refusal::NotFound)?;
    let mut errors = Errors::default();
    let checked = check_role(caller, form, row.desk_id, &mut errors).await?;
    if (checked.role == Role::Administrator) != row.desk_id.is_none() {
        errors.add("role", Problem::NotAChoice);
    }
    errors.unless_any(())?;
    let mut change = caller.begin_fresh().await?;
    if checked.role.word() != row.role {
        keep_one(&change, &row).await?;
    }
    let row = change.tx.lock_account(id).await?.ok_or(Refusal::NotFound)?;
    let (organiser, location) = tied(change.tx.connection()?, &row).await?;
    let shown = RoleForm { role: row.role.clone(), organiser, location, version: String::new() };
    if form.version != forms::mark(&shown) {
        return Err(Refusal::Stale);
    }
    note(&mut change, caller, row.desk_id, "account", id, "role organiser_id location_id");
    let row = account::Model {
        role: checked.role.word().to_owned(),
        organiser_id: checked.organiser,
        location_id: checked.location,
        ..row
    };
    change.tx.update(row).await?;
    change.commit("").await
}

/// Takes the second factor from an account whose owner lost it, and ends its sessions.
///
/// # Errors
/// [`Why::AlreadyDone`] when there is none.
pub async fn reset_factor(caller: &Caller, id: Uuid) -> Outcome<()> {
    let (mut change, row) = begin(caller, id).await?;
    if row.totp_secret.is_none() {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    note(&mut change, caller, row.desk_id, "account", id, "totp_secret");
    change.tx.end_sessions(id, None).await?;
    change.tx.update(account::Model { totp_secret: None, totp_last_step: None, ..row }).await?;
    change.commit("").await
}
