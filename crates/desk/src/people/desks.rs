//! The desks of an installation, and a new one with its first manager.

use super::invitations::{Invitation, Invited, VALID, write};
use crate::caller::{FormKey, Start};
use crate::forms::{self, Errors, Problem};
use crate::policy::Action;
use crate::{Caller, Outcome, Refusal};
use domain::accounts::Role;
use domain::municipalities;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::entities::{account, channel, desk, territory};
use uuid::Uuid;

pub use store::entities::desk::Model as Desk;

/// A new desk and its first manager, as typed.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct DeskForm {
    /// Name of the desk.
    pub desk_name: String,
    /// Short word for it.
    pub code: String,
    /// Postcode or NIS code of its municipality.
    pub municipality: String,
    /// Name of its first manager.
    pub name: String,
    /// E-mail address of its first manager.
    pub email: String,
}

/// The desks of the installation.
///
/// # Errors
/// When the database fails.
pub async fn desks(caller: &Caller) -> Outcome<Vec<Desk>> {
    caller.may(Action::ManageDesks)?;
    let all = desk::Entity::find().order_by_asc(desk::Column::Name);
    Ok(all.all(caller.app.store.reader()).await?)
}

/// Adds a desk and invites its first manager.
///
/// # Errors
/// [`Refusal::Invalid`] with a problem per field.
pub async fn add_desk(caller: &Caller, form: &DeskForm, key: FormKey) -> Outcome<Invited> {
    caller.may(Action::ManageDesks)?;
    let mut errors = Errors::default();
    let desk_name = errors.take("desk_name", forms::required(&form.desk_name, 120));
    let code = errors.take("code", code(&form.code));
    let name = errors.take("name", forms::required(&form.name, 120));
    let email = errors
        .take("email", forms::required(&form.email, 254).and_then(|typed| forms::email(&typed)));
    let email = email.to_lowercase();
    let nis = errors.take("municipality", municipality(&form.municipality));
    let reader = caller.app.store.reader();
    // The same form sent again must not be told that its own desk exists.
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(_) => {
            let ends_at = caller.now() + VALID;
            return Ok(Invited { name, email, link: None, ends_at, mailed: true });
        }
        Start::Fresh(change) => change,
    };
    if desk::Entity::find().filter(desk::Column::Code.eq(&code)).one(reader).await?.is_some() {
        errors.add("code", Problem::Exists);
    }
    if account::Entity::find()
        .filter(account::Column::Email.eq(&email))
        .one(reader)
        .await?
        .is_some()
    {
        errors.add("email", Problem::Exists);
    }
    errors.unless_any(()).map_err(Refusal::from)?;
    let row = Desk {
        id: Uuid::now_v7(),
        code,
        name: desk_name,
        organiser_name: String::new(),
        dossier_number: String::new(),
        email: String::new(),
        phone: String::new(),
        website: String::new(),
        address: String::new(),
        central_registration: false,
        profile: "{}".to_owned(),
        created_at: change.at,
    };
    let desk = row.id;
    change.note(Action::ManageDesks, "desk", desk, &["all"]);
    change.tx.insert(row).await?;
    let valid_from = caller.today();
    let territory =
        territory::Model { id: Uuid::now_v7(), desk_id: desk, nis, valid_from, valid_to: None };
    change.tx.insert(territory).await?;
    change.tx.insert_all(first_channels(desk)).await?;
    let invitation = Invitation {
        id: Uuid::now_v7(),
        desk_id: Some(desk),
        token_hash: String::new(),
        email,
        name,
        role: Role::DeskManager.word().to_owned(),
        organiser_id: None,
        location_id: None,
        invited_by: caller.actor.account,
        created_at: change.at,
        ends_at: change.at + VALID,
        used_at: None,
    };
    let invited = write(caller, &mut change, invitation).await?;
    change.commit("").await?;
    Ok(invited)
}

fn first_channels(desk: Uuid) -> Vec<channel::Model> {
    let channel = |(position, (code, label)): (usize, &(&str, &str))| channel::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        code: (*code).to_owned(),
        label: (*label).to_owned(),
        position: i32::try_from(position).unwrap_or(i32::MAX),
        active: true,
    };
    domain::channels::FIRST_CHANNELS.iter().enumerate().map(channel).collect()
}

/// Small letters, digits and dashes.
fn code(typed: &str) -> Result<String, Problem> {
    let code = forms::required(typed, 40)?.to_lowercase();
    let plain = code.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
    if plain { Ok(code) } else { Err(Problem::NotAnAddressPart) }
}

/// The NIS code of a municipality, from that code, its postcode or its name.
fn municipality(typed: &str) -> Result<String, Problem> {
    let typed = forms::required(typed, 80)?;
    let by_name = || {
        municipalities::search(&typed)
            .into_iter()
            .find(|known| known.name.eq_ignore_ascii_case(&typed))
    };
    municipalities::current(&typed)
        .or_else(|| municipalities::by_postcode(&typed).first().copied())
        .or_else(by_name)
        .map(|known| known.nis.to_owned())
        .ok_or(Problem::NotAMunicipality)
}
