//! Proposals to families (*opvangvoorstellen*): one explicit state machine.
//! The family always chooses; silence never decides for it.

use crate::words::word_enum;
use chrono::{DateTime, Utc};

word_enum! {
    /// Where a proposal stands.
    ProposalState {
        /// Sent; the family has not answered.
        Sent = "sent",
        /// Aanvaard.
        Accepted = "accepted",
        /// Geweigerd.
        Refused = "refused",
        /// Lapsed after its last day, after reminders and a call.
        Expired = "expired",
        /// Ingetrokken door het loket of de locatie.
        Withdrawn = "withdrawn",
    }
}

word_enum! {
    /// Why a family refuses a proposal. Reasons from `sources/001`.
    RefusalReason {
        /// Al opvang gevonden.
        FoundElsewhere = "found-elsewhere",
        /// Te ver.
        TooFar = "too-far",
        /// Te duur.
        TooExpensive = "too-expensive",
        /// Dagen of uren passen niet.
        Hours = "hours",
        /// De startdatum past niet.
        Start = "start",
        /// Geen vertrouwen.
        NoTrust = "no-trust",
        /// Zelf zorgen voor het kind.
        CaresThemselves = "cares-themselves",
        /// Andere reden.
        Other = "other",
    }
}

/// What can happen to a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Send a reminder.
    Remind,
    /// The family says yes.
    Accept,
    /// The family says no.
    Refuse,
    /// Its last day is past and the desk has tried to reach the family.
    Expire,
    /// The place is gone or the desk takes it back.
    Withdraw,
}

impl Step {
    /// Every step.
    pub const ALL: &'static [Self] =
        &[Self::Remind, Self::Accept, Self::Refuse, Self::Expire, Self::Withdraw];
}

/// A step that cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The proposal has its final answer already.
    #[error("the proposal is already {0}")]
    AlreadySettled(ProposalState),
    /// All reminders were sent: now the desk calls.
    #[error("all {0} reminders were sent")]
    NoRemindersLeft(u8),
}

/// The part of a proposal that steps change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Where it stands.
    pub state: ProposalState,
    /// Reminders sent so far.
    pub reminders: u8,
    /// When the last message about it went out.
    pub last_message_at: DateTime<Utc>,
}

impl Progress {
    /// A proposal just sent.
    #[must_use]
    pub const fn sent(at: DateTime<Utc>) -> Self {
        Self { state: ProposalState::Sent, reminders: 0, last_message_at: at }
    }

    /// Takes a step.
    ///
    /// # Errors
    /// When the proposal is settled already, or no reminder is left of `most_reminders`.
    pub fn take(self, step: Step, at: DateTime<Utc>, most_reminders: u8) -> Result<Self, Refused> {
        if self.state != ProposalState::Sent {
            return Err(Refused::AlreadySettled(self.state));
        }
        let state = match step {
            Step::Remind if self.reminders >= most_reminders => {
                return Err(Refused::NoRemindersLeft(most_reminders));
            }
            Step::Remind => {
                let reminders = self.reminders + 1;
                return Ok(Self { reminders, last_message_at: at, ..self });
            }
            Step::Accept => ProposalState::Accepted,
            Step::Refuse => ProposalState::Refused,
            Step::Expire => ProposalState::Expired,
            Step::Withdraw => ProposalState::Withdrawn,
        };
        Ok(Self { state, ..self })
    }

    /// What silence asks for now: nothing, a reminder, or a call.
    #[must_use]
    pub fn nudge(&self, now: DateTime<Utc>, interval_days: i64, most_reminders: u8) -> Nudge {
        if self.state != ProposalState::Sent {
            return Nudge::None;
        }
        if now - self.last_message_at < chrono::Duration::days(interval_days) {
            return Nudge::None;
        }
        if self.reminders < most_reminders { Nudge::Remind } else { Nudge::Call }
    }
}

/// What a silent proposal asks of the desk (`sources/002`: remind up to 3 or 4 times, then call).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nudge {
    /// Wait.
    None,
    /// Send a reminder.
    Remind,
    /// Call the family.
    Call,
}

#[cfg(test)]
mod tests {
    use super::{Nudge, Progress, ProposalState, Refused, Step};
    use chrono::{DateTime, Duration, Utc};

    #[test]
    fn a_settled_proposal_never_moves_again() {
        let at = DateTime::<Utc>::UNIX_EPOCH;
        for last in [Step::Accept, Step::Refuse, Step::Expire, Step::Withdraw] {
            let settled = Progress::sent(at).take(last, at, 4);
            let Ok(settled) = settled else { panic!("{last:?} must be possible once") };
            for next in Step::ALL {
                assert_eq!(settled.take(*next, at, 4), Err(Refused::AlreadySettled(settled.state)));
            }
        }
    }

    #[test]
    fn four_reminders_and_then_a_call() {
        let mut now = DateTime::<Utc>::UNIX_EPOCH;
        let mut proposal = Progress::sent(now);
        assert_eq!(proposal.nudge(now, 5, 4), Nudge::None);
        for _ in 0..4 {
            now += Duration::days(5);
            assert_eq!(proposal.nudge(now, 5, 4), Nudge::Remind);
            proposal = proposal.take(Step::Remind, now, 4).unwrap_or(proposal);
        }
        now += Duration::days(5);
        assert_eq!(proposal.nudge(now, 5, 4), Nudge::Call);
        assert_eq!(proposal.take(Step::Remind, now, 4), Err(Refused::NoRemindersLeft(4)));
        assert_eq!(proposal.state, ProposalState::Sent, "silence never decides");
    }
}
