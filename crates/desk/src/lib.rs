//! Use cases: may they, load, decide, save with audit and messages.
//!
//! Every use case is a function whose first argument is the [`Caller`]: who asks, and the
//! application in which they ask. It asks the permission table first ([`policy`]), reads
//! and writes within the caller's desk, and answers with a value or a [`Refusal`].

pub mod accounts;
mod app;
mod caller;
pub mod forms;
pub mod intakes;
pub mod policy;
mod refusal;
pub mod search;
#[cfg(feature = "testing")]
pub mod testing;

pub use app::{App, Randomness};
pub use caller::{Actor, Caller, Change, FormKey, Start};
pub use refusal::{Refusal, Why};

/// Result of a use case.
pub type Outcome<T> = Result<T, Refusal>;
