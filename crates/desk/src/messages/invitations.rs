//! The mail to somebody who may have an account. Its link is made when it leaves and is
//! shown to nobody who reads along in the list of messages.

use super::content::desk_of;
use super::{Message, blank_mail};
use crate::caller::Change;
use crate::{App, Outcome};
use domain::messages::MessageTemplate;
use sea_orm::EntityTrait;
use store::entities::{account, invitation};
use texts::Locale;

/// Puts the mail about an invitation on its way. An invitation to the installation itself
/// belongs to no desk and has no outbox: its link is handed over by whoever made it.
pub(crate) async fn queue_invitation(change: &Change, row: &invitation::Model) -> Outcome<()> {
    let Some(desk_id) = row.desk_id else { return Ok(()) };
    let connection = change.tx.connection()?;
    let desk = desk_of(connection, desk_id).await?;
    let by = account::Entity::find_by_id(row.invited_by).one(connection).await?;
    let by = by.map_or_else(|| desk.name.clone(), |account| account.name);
    let l = Locale::Nl;
    let until = l.moment(row.ends_at);
    let mail = blank_mail(desk_id, MessageTemplate::Invitation, row.email.clone(), change.at);
    let body = l.message_invitation_text(by, &desk.name, super::LINK, &row.name, until);
    let subject = l.message_invitation_subject(&desk.name);
    change.tx.insert(Message { invitation_id: Some(row.id), subject, body, ..mail }).await?;
    Ok(())
}

/// The address where an invitation is accepted.
pub(super) fn invitation_link(app: &App, invitation: uuid::Uuid) -> Outcome<String> {
    let secret = crate::people::invitation_secret(app, invitation)?;
    Ok(format!("{}/invitations/{secret}", app.public_url))
}

/// Whether the invitation of a mail can still be used.
pub(super) async fn is_open(change: &Change, id: uuid::Uuid) -> Outcome<bool> {
    let row = invitation::Entity::find_by_id(id).one(change.tx.connection()?).await?;
    Ok(row.is_some_and(|row| row.used_at.is_none() && row.ends_at > change.at))
}
