//! The list of messages, one message, sending again, and what colleagues sent by hand.

use super::invitations::is_open;
use super::locations::copy_questions;
use super::outbox::with_link;
use super::{Message, MessageState};
use crate::caller::{Change, FormKey, Start};
use crate::policy::Action;
use crate::{Caller, Outcome, Refusal, Why};
use delivery::{WHATSAPP_BASE, whatsapp_link};
use domain::families::ContactChannel;
use domain::messages::MessageTemplate;
use domain::proposals::ProposalState;
use domain::tasks::{ContactKind, ContactOutcome};
use store::Page;
use store::entities::{contact, proposal};
use uuid::Uuid;

/// A message as a colleague sees it.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The message.
    pub row: Message,
    /// Its text, with the link in it.
    pub text: String,
    /// Opens WhatsApp with the text filled in.
    pub whatsapp: Option<String>,
}

/// Messages of the desk, newest first.
///
/// # Errors
/// When the database fails.
pub async fn list(
    caller: &Caller,
    state: Option<MessageState>,
    page: u64,
) -> Outcome<Page<Message>> {
    let scope = caller.scope(Action::SeeMessages)?;
    Ok(caller.app.store.messages(scope, state, page).await?)
}

/// One message.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn see(caller: &Caller, id: &str) -> Outcome<Shown> {
    let scope = caller.scope(Action::SeeMessages)?;
    let id: Uuid = id.parse().map_err(|_| Refusal::NotFound)?;
    let row: Message = caller.app.store.get(scope, id).await?.ok_or(Refusal::NotFound)?;
    caller.looked_at(Action::SeeMessages, "message", id).await?;
    // The link of an invitation opens an account: it is for one reader alone.
    let text = if row.invitation_id.is_some() {
        row.body.clone()
    } else {
        crate::mine::without_code(&with_link(&caller.app, &row).await?)
    };
    let by_whatsapp = row.channel == ContactChannel::Whatsapp.word();
    let whatsapp =
        by_whatsapp.then(|| whatsapp_link(WHATSAPP_BASE, &row.recipient, &text)).flatten();
    Ok(Shown { row, text, whatsapp })
}

/// The calendar file that went along with a message.
///
/// # Errors
/// [`Refusal::NotFound`] when there is none.
pub async fn calendar_file(caller: &Caller, id: &str) -> Outcome<String> {
    let row = see(caller, id).await?.row;
    if row.attachment.is_empty() { Err(Refusal::NotFound) } else { Ok(row.attachment) }
}

/// Sends a message that ended once more, as a new one.
///
/// # Errors
/// [`Why::AlreadyAnswered`] when it is about a proposal that is settled.
pub async fn again(caller: &Caller, id: &str, key: FormKey) -> Outcome<String> {
    let scope = caller.scope(Action::SeeMessages)?;
    let id: Uuid = id.parse().map_err(|_| Refusal::NotFound)?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(id) => return Ok(id),
        Start::Fresh(change) => change,
    };
    let row: Message = change.tx.lock(scope, id).await?.ok_or(Refusal::NotFound)?;
    if row.state == MessageState::Waiting.word() || row.state == MessageState::ByHand.word() {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    let asks = [MessageTemplate::Proposal.word(), MessageTemplate::Reminder.word()];
    if let Some(proposal) = row.proposal_id.filter(|_| asks.contains(&row.template.as_str())) {
        let found: Option<proposal::Model> = change.tx.lock(scope, proposal).await?;
        if found.is_none_or(|found| found.state != ProposalState::Sent.word()) {
            return Err(Refusal::NotPossible(Why::AlreadyAnswered));
        }
    }
    let automatic =
        [ContactChannel::Email.word(), ContactChannel::Sms.word()].contains(&row.channel.as_str());
    let state = if automatic { MessageState::Waiting } else { MessageState::ByHand };
    let copy = Message {
        id: Uuid::now_v7(),
        state: state.word().to_owned(),
        attempts: 0,
        due_at: change.at,
        leased_until: None,
        problem: String::new(),
        provider_id: String::new(),
        created_at: change.at,
        sent_at: None,
        delivered_at: None,
        ..row.clone()
    };
    let code = copy.id.to_string();
    change.note(Action::SeeMessages, "message", copy.id, &["all"]);
    change.tx.insert(copy.clone()).await?;
    let asks_location = copy.location_id.is_some() && copy.proposal_id.is_none();
    if asks_location && !copy_questions(&change, &row, &copy).await? {
        return Err(Refusal::NotPossible(Why::AlreadyAnswered));
    }
    if let Some(invitation) = copy.invitation_id
        && !is_open(&change, invitation).await?
    {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    change.commit(&code).await?;
    Ok(code)
}

/// Notes that a colleague sent a message: the letter is posted, WhatsApp has it.
///
/// # Errors
/// [`Why::AlreadyDone`] when it was sent or taken back already.
pub async fn sent_by_hand(caller: &Caller, id: &str) -> Outcome<()> {
    let scope = caller.scope(Action::SeeMessages)?;
    let id: Uuid = id.parse().map_err(|_| Refusal::NotFound)?;
    let found: Message = caller.app.store.get(scope, id).await?.ok_or(Refusal::NotFound)?;
    let mut change = caller.begin_fresh().await?;
    // The proposal before its messages, as everywhere.
    let proposal: Option<proposal::Model> = match found.proposal_id {
        Some(id) => change.tx.lock(scope, id).await?,
        None => None,
    };
    let row: Message = change.tx.lock(scope, id).await?.ok_or(Refusal::NotFound)?;
    if row.state != MessageState::ByHand.word() {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    let kind = if row.channel == ContactChannel::Whatsapp.word() {
        ContactKind::Whatsapp
    } else {
        ContactKind::Letter
    };
    if let Some(family_id) = row.family_id {
        let logged = contact::Model {
            id: Uuid::now_v7(),
            desk_id: scope.desk(),
            family_id,
            request_id: None,
            kind: kind.word().to_owned(),
            outcome: ContactOutcome::LeftMessage.word().to_owned(),
            note: String::new(),
            on_day: caller.today(),
            by_name: caller.actor.name.clone(),
            by_account: Some(caller.actor.account),
            at: change.at,
        };
        change.tx.insert(logged).await?;
    }
    change.note(Action::LogContact, "message", row.id, &["state"]);
    let reminds = row.template == MessageTemplate::Reminder.word();
    left_by_hand(&change, row).await?;
    if let Some(proposal) = proposal.filter(|_| reminds) {
        crate::proposals::reminded_by_hand(&change, proposal).await?;
    }
    change.commit("").await
}

/// A message that a colleague sent, and with it the task to do so.
pub(crate) async fn left_by_hand(change: &Change, row: Message) -> Outcome<()> {
    store::tasks::finish_about(&change.tx, row.id, change.at).await?;
    let state = MessageState::Sent.word().to_owned();
    let sent_at = Some(change.at);
    Ok(change.tx.update(Message { state, sent_at, ..row }).await?)
}
