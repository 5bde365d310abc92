//! The door itself: one trait, and the set of gateways a desk has.

use std::pin::Pin;
use std::sync::Arc;

use crate::outgoing::{Channel, Outcome, Outgoing, Why};

/// One attempt under way.
pub type Sending<'a> = Pin<Box<dyn Future<Output = Outcome> + Send + 'a>>;

/// Takes a message and tries to send it once. Never panics, always ends within its time limit.
pub trait Gateway: Send + Sync {
    /// Tries once. Whether to try again is for the caller.
    fn send<'a>(&'a self, outgoing: &'a Outgoing) -> Sending<'a>;

    /// Where a message that it accepts ends up.
    fn way(&self) -> Way {
        Way::Leaves
    }
}

/// What becomes of a message on a channel, so that pages say no more than the truth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Way {
    /// It goes to a mail server or a provider.
    #[default]
    Leaves,
    /// It is kept and nobody receives it, as in a demonstration.
    Kept,
    /// There is no gateway: it goes nowhere.
    Missing,
}

/// The way of each channel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ways {
    /// Of e-mail.
    pub email: Way,
    /// Of SMS.
    pub sms: Way,
}

/// Settings that cannot work; found at start-up, not at the first message.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// The sender's address is not an e-mail address.
    #[error("the sender's address is not an e-mail address")]
    Sender,
    /// A secret would cross the network unprotected.
    #[error("{0} would cross the network unprotected: use TLS, or a server on this machine")]
    InClear(&'static str),
    /// The body of the SMS request is not usable.
    #[error("the SMS body must be a JSON object in which {{to}} and {{text}} stand")]
    SmsBody,
    /// The bearer token has characters that a header cannot carry.
    #[error("the SMS token has characters that a header cannot carry")]
    SmsToken,
    /// TLS could not be set up.
    #[error("TLS could not be set up")]
    Tls,
}

/// Sends each message through the gateway of its channel.
#[derive(Clone, Default)]
pub struct Gateways {
    /// For e-mail, when the desk has it.
    pub email: Option<Arc<dyn Gateway>>,
    /// For SMS, when the desk has it.
    pub sms: Option<Arc<dyn Gateway>>,
}

impl Gateways {
    /// One gateway for everything, such as [`crate::Capture`].
    pub fn all(gateway: Arc<dyn Gateway>) -> Self {
        Self { email: Some(Arc::clone(&gateway)), sms: Some(gateway) }
    }

    /// Whether this channel can be used at all, so that pages offer only what works.
    pub fn has(&self, channel: Channel) -> bool {
        self.of(channel).is_some()
    }

    /// What becomes of messages on each channel.
    pub fn ways(&self) -> Ways {
        let way = |channel| self.of(channel).map_or(Way::Missing, |gateway| gateway.way());
        Ways { email: way(Channel::Email), sms: way(Channel::Sms) }
    }

    fn of(&self, channel: Channel) -> Option<&Arc<dyn Gateway>> {
        match channel {
            Channel::Email => self.email.as_ref(),
            Channel::Sms => self.sms.as_ref(),
        }
    }
}

impl Gateway for Gateways {
    fn send<'a>(&'a self, outgoing: &'a Outgoing) -> Sending<'a> {
        Box::pin(async move {
            let outcome = match self.of(outgoing.channel()) {
                Some(gateway) => gateway.send(outgoing).await,
                None => Outcome::never(Why::NotConfigured),
            };
            log(outgoing, &outcome);
            outcome
        })
    }
}

fn log(outgoing: &Outgoing, outcome: &Outcome) {
    let (message, channel) = (outgoing.key(), outgoing.channel());
    match outcome {
        Outcome::Sent { .. } => tracing::info!(%message, %channel, "message sent"),
        Outcome::TemporaryFailure { why } => {
            tracing::warn!(%message, %channel, %why, "message not sent for now");
        }
        Outcome::PermanentFailure { why } => {
            tracing::warn!(%message, %channel, %why, "message cannot be sent");
        }
    }
}

/// Whether this host is the machine we run on, so that nothing crosses a network.
pub(crate) fn is_this_machine(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare.eq_ignore_ascii_case("localhost")
        || bare.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}
