//! What can be sent and how it ended.

use std::fmt;
use std::time::Duration;

use uuid::Uuid;

/// One message (*bericht*) ready to leave, with address and full text.
#[derive(Clone, PartialEq, Eq)]
pub enum Outgoing {
    /// A letter by e-mail.
    Email(Email),
    /// A text message to a mobile phone.
    Sms(Sms),
}

/// An e-mail: plain text, so that it reads the same everywhere and shows no hidden pictures.
#[derive(Clone, PartialEq, Eq)]
pub struct Email {
    /// Id of the outbox row. Becomes the `Message-ID`, so a second copy can be recognised.
    pub key: Uuid,
    /// Address of the reader.
    pub to: String,
    /// Where an answer goes, if not to the sender.
    pub reply_to: Option<String>,
    /// Subject line.
    pub subject: String,
    /// The text.
    pub text: String,
    /// An appointment as iCalendar file.
    pub calendar: Option<Attachment>,
}

/// An iCalendar file that goes along with an e-mail.
#[derive(Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Name under which the reader sees it, such as `afspraak.ics`.
    pub file_name: String,
    /// The calendar text.
    pub content: String,
}

/// A text message.
#[derive(Clone, PartialEq, Eq)]
pub struct Sms {
    /// Id of the outbox row. Sent as idempotency key, so that a repeat is not sent again.
    pub key: Uuid,
    /// Number in E.164, such as `+32475123456`.
    pub to: String,
    /// The text. [`crate::sms_parts`] tells how many parts it takes.
    pub text: String,
    /// Where the provider may report what became of it.
    pub report_to: String,
}

/// Which way a message goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Channel {
    /// E-mail.
    Email,
    /// SMS.
    Sms,
}

/// How one attempt ended, as far as is known: *sent* does not mean read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The next machine took it over.
    Sent {
        /// What that machine calls it, to ask about it later.
        provider_id: Option<String>,
    },
    /// Not now; the same message may go through later.
    TemporaryFailure {
        /// The reason.
        why: Why,
    },
    /// Never, in this form: take another channel or a person.
    PermanentFailure {
        /// The reason.
        why: Why,
    },
}

/// Why an attempt failed. Never the words of the other machine: those may repeat an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// No answer in time. The message may have arrived all the same.
    Timeout,
    /// The other machine could not be reached, or hung up.
    NoConnection,
    /// The mail server answered with this code.
    Smtp(u16),
    /// The SMS gateway answered with this status.
    Http(u16),
    /// Too many messages at once; come back after this long, if it said so.
    Busy {
        /// How long to wait.
        retry_after: Option<Duration>,
    },
    /// The server did not agree on TLS, and nothing was said without it.
    NotProtected,
    /// Our name or password was refused: an administrator must act, the message is fine.
    CredentialsRefused,
    /// The address or number cannot exist.
    BadAddress,
    /// There is nothing to send.
    Empty,
    /// The message cannot be put in the form the channel asks.
    Unwritable,
    /// This desk has no such channel.
    NotConfigured,
}

impl Outgoing {
    /// Id of the outbox row.
    pub fn key(&self) -> Uuid {
        match self {
            Self::Email(email) => email.key,
            Self::Sms(sms) => sms.key,
        }
    }

    /// Which way it goes.
    pub fn channel(&self) -> Channel {
        match self {
            Self::Email(_) => Channel::Email,
            Self::Sms(_) => Channel::Sms,
        }
    }

    /// Address or number of the reader.
    pub fn to(&self) -> &str {
        match self {
            Self::Email(email) => &email.to,
            Self::Sms(sms) => &sms.to,
        }
    }
}

impl Outcome {
    /// A failure that may pass.
    pub(crate) fn later(why: Why) -> Self {
        Self::TemporaryFailure { why }
    }

    /// A failure that stays.
    pub(crate) fn never(why: Why) -> Self {
        Self::PermanentFailure { why }
    }

    /// Whether the next machine took it over.
    pub fn is_sent(&self) -> bool {
        matches!(self, Self::Sent { .. })
    }

    /// The reason of a failure.
    pub fn why(&self) -> Option<Why> {
        match self {
            Self::Sent { .. } => None,
            Self::TemporaryFailure { why } | Self::PermanentFailure { why } => Some(*why),
        }
    }
}

impl Why {
    /// How long the other machine asked us to wait.
    pub fn retry_after(self) -> Option<Duration> {
        match self {
            Self::Busy { retry_after } => retry_after,
            _ => None,
        }
    }
}

/// A short stable code for the outbox row and the log.
impl fmt::Display for Why {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Timeout => out.write_str("timeout"),
            Self::NoConnection => out.write_str("no-connection"),
            Self::Smtp(code) => write!(out, "smtp-{code}"),
            Self::Http(status) => write!(out, "http-{status}"),
            Self::Busy { .. } => out.write_str("busy"),
            Self::NotProtected => out.write_str("not-protected"),
            Self::CredentialsRefused => out.write_str("credentials-refused"),
            Self::BadAddress => out.write_str("bad-address"),
            Self::Empty => out.write_str("empty"),
            Self::Unwritable => out.write_str("unwritable"),
            Self::NotConfigured => out.write_str("not-configured"),
        }
    }
}

impl fmt::Display for Channel {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Email => "email",
            Self::Sms => "sms",
        })
    }
}

/// Shows the id only: a message names people.
impl fmt::Debug for Outgoing {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}({})", self.channel(), self.key())
    }
}

/// Shows the id only: a message names people.
impl fmt::Debug for Email {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "email({})", self.key)
    }
}

/// Shows the id only: a message names people.
impl fmt::Debug for Sms {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "sms({})", self.key)
    }
}

/// Shows the size only: a calendar names people.
impl fmt::Debug for Attachment {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "attachment({} bytes)", self.content.len())
    }
}

#[cfg(test)]
mod tests {
    use super::{Outgoing, Sms};
    use uuid::Uuid;

    #[test]
    fn debug_shows_no_people() {
        let sms = Sms {
            key: Uuid::nil(),
            to: "+32475123456".into(),
            text: "Dag Amina".into(),
            report_to: String::new(),
        };
        let shown = format!("{sms:?} {:?}", Outgoing::Sms(sms.clone()));
        assert!(!shown.contains("475") && !shown.contains("Amina"), "{shown}");
        assert!(shown.contains(&Uuid::nil().to_string()));
    }
}
