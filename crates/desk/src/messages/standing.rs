//! Where a message stands, told no better than it is: what a demonstration keeps was not
//! sent, and what has no mail server to go to did not merely fail.

use super::{Message, Way, Ways};
use domain::families::ContactChannel;
use domain::messages::MessageState;

/// Where a message stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// As stored.
    Stored(MessageState),
    /// Tried in vain so far.
    Retrying,
    /// Accepted by a gateway that sends nothing.
    Kept,
    /// Given up, because no mail server is set.
    NoMailServer,
    /// Given up, because no SMS provider is set.
    NoSmsProvider,
    /// Not known.
    Unknown,
}

impl Standing {
    /// Of this message, on an installation with these ways out.
    #[must_use]
    pub fn of(row: &Message, ways: Ways) -> Self {
        let Ok(state) = row.state.parse::<MessageState>() else { return Self::Unknown };
        let sms = row.channel == ContactChannel::Sms.word();
        let way = if sms {
            ways.sms
        } else if row.channel == ContactChannel::Email.word() {
            ways.email
        } else {
            // By hand: a colleague said so.
            Way::Leaves
        };
        let unset = row.problem == delivery::Why::NotConfigured.to_string();
        match state {
            MessageState::Sent | MessageState::Delivered if way == Way::Kept => Self::Kept,
            MessageState::Failed if unset && sms => Self::NoSmsProvider,
            MessageState::Failed if unset => Self::NoMailServer,
            MessageState::Waiting if row.attempts > 0 => Self::Retrying,
            state => Self::Stored(state),
        }
    }

    /// The word of its text.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Stored(state) => state.word(),
            Self::Retrying => "retrying",
            Self::Kept => "kept",
            Self::NoMailServer => "no-mail-server",
            Self::NoSmsProvider => "no-sms-provider",
            Self::Unknown => "unknown",
        }
    }
}
