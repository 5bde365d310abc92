//! Why a use case did not do what was asked. Knows no HTTP and no language.

use crate::forms::Errors;
use store::StoreError;

/// A use case says no.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// It does not exist, or not for this caller: nobody can tell which.
    #[error("not found")]
    NotFound,
    /// The file was merged into the one with this code.
    #[error("the file was merged into another")]
    Merged(String),
    /// What was typed cannot be used; every field with its problem.
    #[error("the form has errors")]
    Invalid(Errors),
    /// Somebody else saved in between.
    #[error("somebody else saved in between")]
    Stale,
    /// The state of things does not allow it.
    #[error("not possible now: {0:?}")]
    NotPossible(Why),
    /// Too many attempts; wait this many seconds.
    #[error("too many attempts")]
    TooMany(u64),
    /// The database failed.
    #[error(transparent)]
    Broken(#[from] StoreError),
}

/// Why something is not possible now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Another family has this place, or is thinking about it.
    PlaceTaken,
    /// The proposal was answered already.
    AlreadyAnswered,
    /// All reminders were sent: call the family.
    NoRemindersLeft,
    /// The request is closed.
    RequestClosed,
    /// It was done or undone already.
    AlreadyDone,
    /// The family has an open proposal for these days already.
    ProposalOpen,
    /// Something else was built on it since, so it cannot be undone.
    UsedSince,
    /// Things are left to settle first.
    NotSettled,
    /// The desk cannot do without its last manager.
    LastManager,
    /// What people fixed by hand in a round does not fit.
    NoRoomForPin,
    /// A round with too much in it to work out at once.
    RoundTooLarge,
}

impl From<Errors> for Refusal {
    fn from(errors: Errors) -> Self {
        Self::Invalid(errors)
    }
}

impl From<sea_orm::DbErr> for Refusal {
    fn from(problem: sea_orm::DbErr) -> Self {
        Self::Broken(problem.into())
    }
}
