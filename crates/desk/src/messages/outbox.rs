//! The outbox: claims what is due, sends outside any transaction, records how it ended.
//! Delivery is at least once; the row's id lets a provider recognise a second copy.

use super::appointments::about_appointment;
use super::reports::{NOT_DELIVERED, report_link};
use super::{About, Draft, LINK, Message, Work, about_proposal, link_of, plan, plan_once};
use super::{invitations, locations, profile_of, reach_of, send_by};
use crate::caller::Change;
use crate::{App, Outcome, Refusal};
use chrono::TimeDelta;
use delivery::{Attachment, Email, Gateway as _, Gateways, Outgoing, Sms, sms_text};
use domain::clock::brussels_date;
use domain::families::{ContactChannel, ContactProfile};
use domain::messages::{MessageState, MessageTemplate, next_attempt};
use domain::tasks::TaskKind;
use sea_orm::EntityTrait;
use std::str::FromStr as _;
use store::Scope;
use store::entities::{appointment, family, location, proposal};
use texts::Locale;

/// How long a worker may hold a message: longer than all gateways together may take.
const LEASE: TimeDelta = TimeDelta::minutes(15);

/// How long a code to sign in is worth sending.
const CODE_LIVES: TimeDelta = TimeDelta::minutes(10);

/// What one round of the outbox did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Delivered {
    /// Taken over by the network.
    pub sent: u32,
    /// To be tried again.
    pub later: u32,
    /// Given up; another channel or a colleague takes over.
    pub given_up: u32,
}

/// Sends at most `limit` messages that are due.
///
/// # Errors
/// When the database fails. Messages not recorded by then are tried again later.
pub async fn deliver(app: &App, gateways: &Gateways, limit: u64) -> Outcome<Delivered> {
    crate::mine::queue_codes(app).await?;
    let tx = app.store.begin().await?;
    let now = app.clock.now();
    let rows = store::messages::claim(&tx, now, now + LEASE, limit).await?;
    tx.commit(now).await?;
    let mut delivered = Delivered::default();
    for claimed in rows {
        let Some(row) = ready(app, &claimed).await? else { continue };
        let outcome = gateways.send(&outgoing(app, &row).await?).await;
        match record(app, row, outcome).await? {
            Ending::Sent => delivered.sent += 1,
            Ending::Later => delivered.later += 1,
            Ending::GivenUp => delivered.given_up += 1,
        }
    }
    Ok(delivered)
}

/// Looks once more right before a message leaves: it may have been taken back since it was
/// claimed, and what is told to a location is written from what is true now.
async fn ready(app: &App, claimed: &Message) -> Outcome<Option<Message>> {
    let change = Change::by_system(app, Some(claimed.desk_id)).await?;
    let scope = Scope::of_desk(claimed.desk_id);
    let Some(row) = change.tx.lock::<Message>(scope, claimed.id).await? else { return Ok(None) };
    let ours = row.leased_until == claimed.leased_until && row.attempts == claimed.attempts;
    if row.state != MessageState::Waiting.word() || !ours {
        return Ok(None);
    }
    let ready = if row.location_id.is_some() {
        locations::write(&change, &row).await?
    } else if let Some(invitation) = row.invitation_id
        && !invitations::is_open(&change, invitation).await?
    {
        let state = MessageState::Cancelled.word().to_owned();
        change.tx.update(Message { state, leased_until: None, ..row }).await?;
        None
    } else {
        return Ok(Some(row));
    };
    change.commit("").await?;
    Ok(ready)
}

async fn outgoing(app: &App, row: &Message) -> Outcome<Outgoing> {
    let text = crate::mine::with_code(app, &with_link(app, row).await?)?;
    Ok(if row.channel == ContactChannel::Sms.word() {
        Outgoing::Sms(Sms {
            key: row.id,
            to: row.recipient.clone(),
            text: sms_text(&text),
            report_to: report_link(app, row.id)?,
        })
    } else {
        Outgoing::Email(Email {
            key: row.id,
            to: row.recipient.clone(),
            reply_to: None,
            subject: row.subject.clone(),
            text,
            calendar: (!row.attachment.is_empty()).then(|| Attachment {
                file_name: Locale::from_tag(&row.language).message_calendar_name().to_owned(),
                content: row.attachment.clone(),
            }),
        })
    })
}

/// The text with the personal link in it.
pub(super) async fn with_link(app: &App, row: &Message) -> Outcome<String> {
    if !row.body.contains(LINK) {
        return crate::ask::fill_link(app, &row.body).await;
    }
    // The location first: what it hears of a proposal never holds the link of the family.
    let link = if let Some(location) = locations::location_of(app, row).await? {
        locations::location_link(app, &location, &row.template)?
    } else if let Some(proposal) = row.proposal_id {
        link_of(app, proposal)?
    } else if let Some(invitation) = row.invitation_id {
        invitations::invitation_link(app, invitation)?
    } else {
        return Ok(row.body.clone());
    };
    Ok(row.body.replace(LINK, &link))
}

enum Ending {
    Sent,
    Later,
    GivenUp,
}

async fn record(app: &App, claimed: Message, outcome: delivery::Outcome) -> Outcome<Ending> {
    let change = Change::by_system(app, Some(claimed.desk_id)).await?;
    let scope = Scope::of_desk(claimed.desk_id);
    let row: Message = change.tx.lock(scope, claimed.id).await?.ok_or(Refusal::NotFound)?;
    let ending = match outcome {
        delivery::Outcome::Sent { provider_id } => {
            // A report that was faster than this note knows more. Otherwise, whatever
            // happened to the row meanwhile: it did go out.
            let reported = row.state == MessageState::Delivered.word()
                || (row.state == MessageState::Failed.word() && row.problem == NOT_DELIVERED);
            let state = if reported { row.state } else { MessageState::Sent.word().to_owned() };
            let row = Message {
                state,
                leased_until: None,
                problem: if reported { row.problem } else { String::new() },
                provider_id: provider_id.unwrap_or_default(),
                sent_at: Some(change.at),
                ..row
            };
            change.tx.update(row).await?;
            Ending::Sent
        }
        // Taken back, or sent by another worker, while this attempt was under way.
        _ if row.state != MessageState::Waiting.word() => Ending::Later,
        delivery::Outcome::TemporaryFailure { why } => {
            let pause = why.retry_after().and_then(|pause| TimeDelta::from_std(pause).ok());
            let attempts = u32::try_from(row.attempts).unwrap_or(u32::MAX);
            let row = Message { leased_until: None, problem: why.to_string(), ..row };
            let too_late = change.at >= row.created_at + CODE_LIVES;
            if row.template == MessageTemplate::SignInCode.word() && too_late {
                // Nobody waits for a code that has ended: a new one is asked.
                let state = MessageState::Failed.word().to_owned();
                change.tx.update(Message { state, ..row }).await?;
                change.commit("").await?;
                return Ok(Ending::GivenUp);
            }
            match next_attempt(row.created_at, attempts, change.at, pause) {
                Some(due_at) => {
                    change.tx.update(Message { due_at, ..row }).await?;
                    Ending::Later
                }
                None => {
                    give_up(&change, app, row).await?;
                    Ending::GivenUp
                }
            }
        }
        delivery::Outcome::PermanentFailure { why } => {
            let row = Message { leased_until: None, problem: why.to_string(), ..row };
            give_up(&change, app, row).await?;
            Ending::GivenUp
        }
    };
    change.commit("").await?;
    Ok(ending)
}

/// Marks a message as failed and lets a second channel, then a colleague, take over.
pub(super) async fn give_up(change: &Change, app: &App, row: Message) -> Outcome<()> {
    let row = Message { state: MessageState::Failed.word().to_owned(), ..row };
    change.tx.update(row.clone()).await?;
    let connection = change.tx.connection()?;
    if let Some(id) = row.location_id {
        let found = location::Entity::find_by_id(id).one(connection).await?;
        let name = found.map(|location| location.name).unwrap_or_default();
        let work = Work { kind: TaskKind::CallLocationMail, detail: name, about: row.id };
        return plan(change, app, row.desk_id, None, None, &work).await;
    }
    let Some(family_id) = row.family_id else { return Ok(()) };
    let family = family::Entity::find_by_id(family_id).one(connection).await?;
    let family = family.ok_or(Refusal::NotFound)?;
    // The other parent keeps being the one to reach.
    let family = match store::mine::second_parent(connection, &family).await? {
        Some(second) if [&second.phone, &second.email].contains(&&row.recipient) => {
            super::as_seen_by(&family, &second)
        }
        _ => family,
    };
    let given_up = store::messages::channels_given_up(&change.tx, &row).await?;
    let second = second_channel(&family, &given_up).filter(|_| given_up.len() < 2);
    let (content, about) = match content_again(change, &row, &family).await? {
        Some((content, about)) => (Some(content), about),
        None => (None, About::default()),
    };
    if let (Some(channel), Some(content)) = (second, content) {
        let template = MessageTemplate::from_str(&row.template).unwrap_or(MessageTemplate::Other);
        let draft = Draft {
            family: &family,
            template,
            content: &content,
            about,
            wanted_at: row.created_at,
        };
        send_by(change, app, &draft, channel).await?;
        return Ok(());
    }
    let what = row.proposal_id.or(row.appointment_id).unwrap_or(row.id);
    let work = Work { kind: TaskKind::CallMessage, detail: String::new(), about: what };
    plan_once(change, app, &family, about.request, &work).await
}

/// The first written channel of the family that was not given up yet.
fn second_channel(family: &family::Model, given_up: &[String]) -> Option<ContactChannel> {
    let profile = profile_of(family);
    let reach = reach_of(family);
    let usable = |channel: &ContactChannel| {
        let only = ContactProfile { channels: vec![*channel], ..profile.clone() };
        only.channel_for_message(reach) == *channel
    };
    let others = [ContactChannel::Email, ContactChannel::Sms];
    let order = profile.channels.iter().chain(&others).copied();
    order
        .filter(|channel| *channel != ContactChannel::Call)
        .filter(|channel| !given_up.iter().any(|word| word == channel.word()))
        .find(usable)
}

/// The words of a message again, for another channel; none when they are not needed any
/// more or cannot be made again.
async fn content_again(
    change: &Change,
    row: &Message,
    family: &family::Model,
) -> Outcome<Option<(super::Content, About)>> {
    let connection = change.tx.connection()?;
    let template = MessageTemplate::from_str(&row.template).unwrap_or(MessageTemplate::Other);
    if let Some(id) = row.proposal_id
        && let Some(found) = proposal::Entity::find_by_id(id).one(connection).await?
    {
        let content =
            about_proposal(connection, template, &found, family, brussels_date(change.at)).await?;
        let request = Some(found.request_id);
        return Ok(Some((content, About { request, proposal: Some(id), appointment: None })));
    }
    if let Some(id) = row.appointment_id
        && let Some(found) = appointment::Entity::find_by_id(id).one(connection).await?
    {
        let content = about_appointment(connection, template, &found, family, change.at).await?;
        return Ok(Some((content, About { appointment: Some(id), ..About::default() })));
    }
    Ok(None)
}
