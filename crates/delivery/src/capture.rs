//! A gateway that keeps messages in memory: for the demo, where a page shows them, and for tests.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::gateway::{Gateway, Sending, Way};
use crate::outgoing::{Outcome, Outgoing};

/// Keeps the latest messages and says "sent", unless told to answer otherwise.
#[derive(Debug)]
pub struct Capture {
    capacity: usize,
    held: Mutex<Held>,
}

#[derive(Debug, Default)]
struct Held {
    messages: VecDeque<Outgoing>,
    answers: VecDeque<Outcome>,
}

impl Capture {
    /// Keeps at most `capacity` messages; the oldest goes first.
    pub fn new(capacity: usize) -> Self {
        Self { capacity, held: Mutex::default() }
    }

    /// Answers this once, after earlier planned answers. A message that fails is not kept.
    pub fn answer_next(&self, outcome: Outcome) {
        self.held().answers.push_back(outcome);
    }

    /// The messages kept, oldest first.
    pub fn messages(&self) -> Vec<Outgoing> {
        self.held().messages.iter().cloned().collect()
    }

    /// The messages kept, oldest first, and forgets them.
    pub fn take(&self) -> Vec<Outgoing> {
        self.held().messages.drain(..).collect()
    }

    fn accept(&self, outgoing: &Outgoing) -> Outcome {
        let mut held = self.held();
        let provider_id = Some(format!("capture-{}", outgoing.key()));
        let outcome = held.answers.pop_front().unwrap_or(Outcome::Sent { provider_id });
        if outcome.is_sent() {
            held.messages.push_back(outgoing.clone());
            while held.messages.len() > self.capacity {
                held.messages.pop_front();
            }
        }
        outcome
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Gateway for Capture {
    fn send<'a>(&'a self, outgoing: &'a Outgoing) -> Sending<'a> {
        Box::pin(std::future::ready(self.accept(outgoing)))
    }

    fn way(&self) -> Way {
        Way::Kept
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::Capture;
    use crate::{Channel, Gateway, Gateways, Outcome, Outgoing, Sms, Why};
    use uuid::Uuid;

    fn sms(number: u128) -> Outgoing {
        let key = Uuid::from_u128(number);
        Outgoing::Sms(Sms {
            key,
            to: "+32475123456".into(),
            text: "Er is nieuws.".into(),
            report_to: String::new(),
        })
    }

    #[tokio::test]
    async fn keeps_the_latest_messages_only() {
        let capture = Arc::new(Capture::new(2));
        let gateways = Gateways::all(capture.clone());
        for number in 1..=3 {
            assert!(gateways.send(&sms(number)).await.is_sent());
        }
        assert_eq!(capture.messages(), [sms(2), sms(3)]);
        assert_eq!(capture.take().len(), 2);
        assert!(capture.messages().is_empty());
    }

    #[tokio::test]
    async fn fails_when_told_to() {
        let capture = Capture::new(9);
        let down = Outcome::TemporaryFailure { why: Why::NoConnection };
        capture.answer_next(down.clone());
        assert_eq!(capture.send(&sms(1)).await, down);
        assert!(capture.messages().is_empty());
        assert!(capture.send(&sms(1)).await.is_sent());
    }

    #[tokio::test]
    async fn a_missing_channel_is_a_lasting_failure() {
        let gateways = Gateways::default();
        assert!(!gateways.has(Channel::Sms));
        let outcome = gateways.send(&sms(1)).await;
        assert_eq!(outcome, Outcome::PermanentFailure { why: Why::NotConfigured });
    }
}
