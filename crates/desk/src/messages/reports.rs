//! Delivery reports: the provider of text messages tells afterwards what became of one, at
//! an address that only it was given. Reports come late, twice and in any order.

use super::Message;
use super::outbox::give_up;
use crate::accounts::token_hash;
use crate::caller::Change;
use crate::{App, Outcome, Refusal};
use delivery::{Report, read_report};
use domain::messages::MessageState;
use sea_orm::EntityTrait as _;
use store::Scope;
use store::entities::message;
use uuid::Uuid;

/// What stands as the problem of a message that a report says did not arrive.
pub(super) const NOT_DELIVERED: &str = "not-delivered";

fn secret(app: &App, message: Uuid) -> Outcome<String> {
    Ok(app.store.sealer().derive(&format!("message.report {message}"))?)
}

/// The address to which a provider reports about a message.
pub(super) fn report_link(app: &App, message: Uuid) -> Outcome<String> {
    Ok(format!("{}/reports/{message}/{}", app.public_url, secret(app, message)?))
}

/// Takes in a report about a message. One that says nothing new changes nothing.
///
/// # Errors
/// [`Refusal::NotFound`] when the address is not that of a message.
pub async fn reported(app: &App, message: &str, given: &str, body: &str) -> Outcome<()> {
    let id: Uuid = message.parse().map_err(|_| Refusal::NotFound)?;
    // Compared as hashes: the time it takes tells nothing of the secret.
    if token_hash(given) != token_hash(&secret(app, id)?) {
        return Err(Refusal::NotFound);
    }
    let found = message::Entity::find_by_id(id).one(app.store.reader()).await?;
    let found = found.ok_or(Refusal::NotFound)?;
    let Some(report) = read_report(body) else { return Ok(()) };
    let change = Change::by_system(app, Some(found.desk_id)).await?;
    let scope = Scope::of_desk(found.desk_id);
    let row: Message = change.tx.lock(scope, id).await?.ok_or(Refusal::NotFound)?;
    let state: MessageState = row.state.parse().unwrap_or(MessageState::Sent);
    match (state.after_report(report == Report::Delivered), report) {
        (None, _) => return Ok(()),
        (Some(state), Report::Delivered) => {
            let row = Message {
                state: state.word().to_owned(),
                leased_until: None,
                problem: String::new(),
                delivered_at: Some(change.at),
                sent_at: row.sent_at.or(Some(change.at)),
                ..row
            };
            change.tx.update(row).await?;
        }
        (Some(_), Report::Failed) => {
            let problem = NOT_DELIVERED.to_owned();
            give_up(&change, app, Message { leased_until: None, problem, ..row }).await?;
        }
    }
    change.commit("").await
}
