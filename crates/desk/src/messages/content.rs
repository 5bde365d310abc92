//! What is filled in where in the messages to families; the words themselves are those of
//! [`crate::templates`].

use super::{language_of, long};
use crate::caller::Change;
use crate::templates::{self, Values, Words};
use crate::{App, Outcome, Refusal};
use chrono::NaiveDate;
use domain::clock::brussels_date;
use domain::families::ContactChannel;
use domain::messages::MessageTemplate;
use domain::templates::Placeholder;
use domain::week::WeekPattern;
use sea_orm::{ConnectionTrait, EntityTrait};
use store::entities::{desk, family, location, proposal};
use texts::Locale;
use uuid::Uuid;

/// Stands in a stored text where the personal link comes: the link itself is made when
/// the message leaves, so that no secret lies in the database.
pub const LINK: &str = "{link}";

/// Stands where the name of the reader comes: both parents can get the same message.
pub const NAME: &str = "{name}";

/// A message in words, by each channel.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Content {
    /// For an e-mail.
    pub mail: Words,
    /// For an SMS.
    pub sms: Words,
    /// For WhatsApp.
    pub whatsapp: Words,
    /// For a letter.
    pub letter: Words,
    /// The appointment as a calendar file, which goes along with an e-mail.
    pub calendar: String,
}

impl Content {
    /// The words for a channel.
    #[must_use]
    pub const fn by(&self, channel: ContactChannel) -> &Words {
        match channel {
            ContactChannel::Sms => &self.sms,
            ContactChannel::Whatsapp => &self.whatsapp,
            ContactChannel::Letter => &self.letter,
            ContactChannel::Email | ContactChannel::Call => &self.mail,
        }
    }
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

/// The text about a proposal, as it is written on a day.
pub(crate) async fn about_proposal(
    connection: &impl ConnectionTrait,
    template: MessageTemplate,
    proposal: &proposal::Model,
    family: &family::Model,
    on: NaiveDate,
) -> Outcome<Content> {
    let desk = desk_of(connection, proposal.desk_id).await?;
    let location = location::Entity::find_by_id(proposal.location_id)
        .one(connection)
        .await?
        .ok_or(Refusal::NotFound)?;
    let address = format!("{}, {} {}", location.street, location.postcode, location.town);
    let agreed = store::proposals::agreed(connection, proposal).await?;
    let (week, start) =
        agreed.map_or((proposal.week, proposal.start), |placed| (placed.week, placed.from_day));
    let week = WeekPattern::from_bits(week);
    let by = proposal.answer_by;
    let values = |l: Locale| {
        let days = l.week_in_words(week);
        let what = l.message_what(&address, days, &location.name, long(l, start));
        Values::of(&desk, l)
            .with(Placeholder::Name, NAME)
            .with(Placeholder::Link, LINK)
            .with_short(Placeholder::LastDay, long(l, by), by.format("%d/%m").to_string())
            .with(Placeholder::What, what)
            .with(Placeholder::Location, &location.name)
    };
    templates::content(connection, &desk, template, (language_of(family), on), values).await
}

/// The code with which a family opens its own file. The code itself is filled in when the
/// message leaves: `code` and `link` stand in for it.
pub(crate) async fn sign_in_code(
    change: &Change,
    family: &family::Model,
    code: &str,
    link: &str,
) -> Outcome<Content> {
    let desk = desk_of(change.tx.connection()?, family.desk_id).await?;
    let values = |l: Locale| {
        Values::of(&desk, l)
            .with(Placeholder::Name, NAME)
            .with(Placeholder::Code, code)
            .with(Placeholder::Link, link)
    };
    to_family(change, &desk, MessageTemplate::SignInCode, family, values).await
}

/// The question whether a family still looks, with the address where it answers.
pub(crate) async fn still_looking(
    change: &Change,
    family: &family::Model,
    address: &str,
    reference: &str,
) -> Outcome<Content> {
    let desk = desk_of(change.tx.connection()?, family.desk_id).await?;
    let values = |l: Locale| {
        Values::of(&desk, l)
            .with(Placeholder::Name, NAME)
            .with(Placeholder::Address, address)
            .with(Placeholder::Code, reference)
    };
    to_family(change, &desk, MessageTemplate::StillLooking, family, values).await
}

/// The notice that the desk will call.
pub(super) async fn before_call(change: &Change, family: &family::Model) -> Outcome<Content> {
    let desk = desk_of(change.tx.connection()?, family.desk_id).await?;
    let values = |l| Values::of(&desk, l);
    to_family(change, &desk, MessageTemplate::BeforeCall, family, values).await
}

/// A message in the language of a family, as it is written now.
pub(crate) async fn to_family(
    change: &Change,
    desk: &desk::Model,
    template: MessageTemplate,
    family: &family::Model,
    values: impl Fn(Locale) -> Values,
) -> Outcome<Content> {
    let when = (language_of(family), brussels_date(change.at));
    templates::content(change.tx.connection()?, desk, template, when, values).await
}
