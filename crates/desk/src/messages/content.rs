//! The texts of messages: one long, one that fits an SMS. A text message never says
//! anything about a child: phones are shared and lie on tables.

use super::{language_of, long};
use crate::caller::Change;
use crate::{App, Outcome, Refusal};
use domain::messages::MessageTemplate;
use domain::week::WeekPattern;
use sea_orm::{ConnectionTrait, EntityTrait};
use store::entities::{desk, family, location, proposal};
use uuid::Uuid;

/// Stands in a stored text where the personal link comes: the link itself is made when
/// the message leaves, so that no secret lies in the database.
pub const LINK: &str = "{link}";

/// Stands where the name of the reader comes: both parents can get the same message.
pub const NAME: &str = "{name}";

/// A message in words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Content {
    /// Subject line.
    pub subject: String,
    /// The whole text, for e-mail, letter and WhatsApp.
    pub text: String,
    /// The text for an SMS.
    pub short: String,
    /// The appointment as a calendar file, which goes along with an e-mail.
    pub calendar: String,
}

/// The address where a family answers a proposal.
///
/// # Errors
/// When the secret cannot be made.
pub(crate) fn link_of(app: &App, proposal: Uuid) -> Outcome<String> {
    Ok(format!("{}/a/{}", app.public_url, crate::proposals::link_secret(app, proposal)?))
}

pub(super) async fn desk_of(connection: &impl ConnectionTrait, id: Uuid) -> Outcome<desk::Model> {
    desk::Entity::find_by_id(id).one(connection).await?.ok_or(Refusal::NotFound)
}

/// The text about a proposal.
pub(crate) async fn about_proposal(
    connection: &impl ConnectionTrait,
    template: MessageTemplate,
    proposal: &proposal::Model,
    family: &family::Model,
) -> Outcome<Content> {
    let l = language_of(family);
    let desk = desk_of(connection, proposal.desk_id).await?;
    let location = location::Entity::find_by_id(proposal.location_id)
        .one(connection)
        .await?
        .ok_or(Refusal::NotFound)?;
    let name = NAME;
    let address = format!("{}, {} {}", location.street, location.postcode, location.town);
    let agreed = store::proposals::agreed(connection, proposal).await?;
    let (week, start) =
        agreed.map_or((proposal.week, proposal.start), |placed| (placed.week, placed.from_day));
    let days = l.week_in_words(WeekPattern::from_bits(week));
    let (start, by) = (long(l, start), long(l, proposal.answer_by));
    let soon = proposal.answer_by.format("%d/%m").to_string();
    let (place, at, phone) = (&location.name, &desk.name, &l.phone(&desk.phone));
    let what = l.message_what(address, days, place, start);
    Ok(match template {
        MessageTemplate::Reminder => Content {
            subject: l.message_reminder_subject(at),
            text: l.message_reminder_text(by, at, LINK, name, phone, what),
            short: l.message_reminder_short(soon, at, LINK),
            calendar: String::new(),
        },
        MessageTemplate::Confirmation => Content {
            subject: l.message_confirmation_subject().to_owned(),
            text: l.message_confirmation_text(at, name, phone, what),
            short: l.message_confirmation_short(at, phone),
            calendar: String::new(),
        },
        MessageTemplate::Withdrawal => Content {
            subject: l.message_withdrawal_subject().to_owned(),
            text: l.message_withdrawal_text(at, place, name, phone),
            short: l.message_withdrawal_short(at, phone),
            calendar: String::new(),
        },
        _ => Content {
            subject: l.message_proposal_subject(at),
            text: l.message_proposal_text(by, at, LINK, name, phone, what),
            short: l.message_proposal_short(soon, at, LINK),
            calendar: String::new(),
        },
    })
}

/// The code with which a family opens its own file. The code itself is filled in when the
/// message leaves: `code` and `link` stand in for it.
pub(crate) async fn sign_in_code(
    connection: &impl ConnectionTrait,
    family: &family::Model,
    code: &str,
    link: &str,
) -> Outcome<Content> {
    let l = language_of(family);
    let desk = desk_of(connection, family.desk_id).await?;
    Ok(Content {
        subject: l.message_code_subject(&desk.name),
        text: l.message_code_text(code, &desk.name, link, NAME, l.phone(&desk.phone)),
        short: l.message_code_short(code, &desk.name),
        calendar: String::new(),
    })
}

/// The question whether a family still looks, with the address where it answers.
pub(crate) async fn still_looking(
    connection: &impl ConnectionTrait,
    family: &family::Model,
    address: &str,
    reference: &str,
) -> Outcome<Content> {
    let l = language_of(family);
    let desk = desk_of(connection, family.desk_id).await?;
    let (at, phone) = (&desk.name, &l.phone(&desk.phone));
    Ok(Content {
        subject: l.message_still_subject().to_owned(),
        text: l.message_still_text(address, at, NAME, phone, reference),
        short: l.message_still_short(address, at, reference),
        calendar: String::new(),
    })
}

/// The notice that the desk will call.
pub(super) async fn before_call(change: &Change, family: &family::Model) -> Outcome<Content> {
    let l = language_of(family);
    let desk = desk_of(change.tx.connection()?, family.desk_id).await?;
    let short = l.message_before_call_short(&desk.name, l.phone(&desk.phone));
    Ok(Content { subject: desk.name, text: short.clone(), short, calendar: String::new() })
}
