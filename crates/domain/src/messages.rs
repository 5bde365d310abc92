//! Messages (*berichten*): what they are for, where they stand, and how long we try.

use crate::words::word_enum;
use chrono::{DateTime, TimeDelta, Utc};

word_enum! {
    /// What a message is for.
    MessageTemplate {
        /// A place is proposed to the family.
        Proposal = "proposal",
        /// The family has not answered yet.
        Reminder = "reminder",
        /// The family said yes: what was agreed.
        Confirmation = "confirmation",
        /// A proposal was taken back.
        Withdrawal = "withdrawal",
        /// The desk will call: an unknown number is not always answered.
        BeforeCall = "before-call",
        /// An appointment tomorrow.
        Appointment = "appointment",
        /// An appointment was made.
        AppointmentPlanned = "appointment-planned",
        /// An appointment was changed.
        AppointmentChanged = "appointment-changed",
        /// An appointment does not go on.
        AppointmentCancelled = "appointment-cancelled",
        /// A request was put to a location.
        Candidacy = "candidacy",
        /// A location has not answered yet.
        CandidacyReminder = "candidacy-reminder",
        /// A family said yes to a place at a location.
        Placement = "placement",
        /// That yes was taken back.
        PlacementUndone = "placement-undone",
        /// Somebody may have an account.
        Invitation = "invitation",
        /// A link to go on with a request that is half filled in.
        GoOn = "go-on",
        /// A request came in through the front door.
        Received = "received",
        /// A code with which the family opens its own file.
        SignInCode = "sign-in-code",
        /// Whether the family still looks for care.
        StillLooking = "still-looking",
        /// A colleague tries a text out on herself.
        Trial = "trial",
        /// Something else.
        Other = "other",
    }
}

word_enum! {
    /// Where a message stands.
    MessageState {
        /// In the outbox.
        Waiting = "waiting",
        /// A colleague sends it: a WhatsApp message or a letter.
        ByHand = "by-hand",
        /// Handed over to the network, or sent by a colleague.
        Sent = "sent",
        /// The phone received it, as the network reports. Not: somebody read it.
        Delivered = "delivered",
        /// Given up.
        Failed = "failed",
        /// No longer needed.
        Cancelled = "cancelled",
    }
}

impl MessageState {
    /// Where a message stands after a report that it was delivered, or never will be; none
    /// when the report tells nothing new. Delivered is the end: a phone that received a
    /// message does not give it back, whatever is reported later.
    #[must_use]
    pub const fn after_report(self, delivered: bool) -> Option<Self> {
        match (self, delivered) {
            (Self::Delivered | Self::ByHand, _) | (Self::Failed | Self::Cancelled, false) => None,
            // A report may be faster than our own note that the message left.
            (Self::Waiting | Self::Sent, false) => Some(Self::Failed),
            (_, true) => Some(Self::Delivered),
        }
    }
}

/// How long the outbox keeps trying.
const GIVE_UP_AFTER: TimeDelta = TimeDelta::hours(72);
/// The longest pause between two attempts.
const LONGEST_PAUSE: TimeDelta = TimeDelta::hours(6);

/// When to try again after a failure that may pass: pauses double from a minute to six
/// hours; `None` when three days have gone by since the message was wanted.
#[must_use]
pub fn next_attempt(
    wanted_at: DateTime<Utc>,
    attempts: u32,
    now: DateTime<Utc>,
    asked_pause: Option<TimeDelta>,
) -> Option<DateTime<Utc>> {
    let last = wanted_at + GIVE_UP_AFTER;
    if now >= last {
        return None;
    }
    let doubled = TimeDelta::minutes(1_i64 << attempts.saturating_sub(1).min(9));
    let pause = asked_pause.unwrap_or_default().max(doubled).min(LONGEST_PAUSE);
    Some((now + pause).min(last))
}

#[cfg(test)]
mod tests {
    use super::next_attempt;
    use chrono::{DateTime, TimeDelta, Utc};

    #[test]
    fn pauses_grow_and_end_after_three_days() {
        let wanted = DateTime::<Utc>::UNIX_EPOCH;
        let (mut now, mut attempts) = (wanted, 1);
        while let Some(next) = next_attempt(wanted, attempts, now, None) {
            assert!(next > now && next - now <= TimeDelta::hours(6));
            now = next;
            attempts += 1;
        }
        assert_eq!(now, wanted + TimeDelta::hours(72));
        assert!(attempts < 30, "{attempts} attempts are enough");
    }

    #[test]
    fn who_asks_to_wait_is_heard_within_reason() {
        let now = DateTime::<Utc>::UNIX_EPOCH;
        let after = |minutes| {
            next_attempt(now, 1, now, Some(TimeDelta::minutes(minutes))).map(|next| next - now)
        };
        assert_eq!(after(30), Some(TimeDelta::minutes(30)));
        assert_eq!(after(10_000), Some(TimeDelta::hours(6)));
    }
}
