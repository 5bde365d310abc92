//! Use cases: may they, load, decide, save with audit and messages.
//!
//! Every use case is a function whose first argument is the [`Caller`]: who asks, and the
//! application in which they ask. It asks the permission table first ([`policy`]), reads
//! and writes within the caller's desk, and answers with a value or a [`Refusal`].

pub mod accounts;
mod app;
pub mod appearance;
pub mod ask;
pub mod audit;
pub mod board;
pub mod calendar;
mod caller;
pub mod candidacies;
pub mod capacity;
pub mod care;
pub mod contacts;
pub mod duplicates;
pub mod families;
pub mod forms;
pub mod front;
pub mod imports;
pub mod intakes;
pub mod languages;
mod law;
pub mod links;
pub mod locations;
pub mod messages;
pub mod mine;
pub mod neighbours;
pub mod offer;
pub mod people;
pub mod placements;
pub mod places;
pub mod policy;
pub mod proposals;
pub mod quotas;
mod refusal;
pub mod requests;
pub mod retention;
pub mod returns;
pub mod rounds;
pub mod rules;
pub mod search;
pub mod settings;
pub mod single_sign_on;
pub mod templates;
mod terms;
#[cfg(feature = "testing")]
pub mod testing;
pub mod today;

pub use app::{App, Randomness};
pub use caller::{Actor, Caller, Change, FormKey, Start};
pub use refusal::{Refusal, Why};

/// Result of a use case.
pub type Outcome<T> = Result<T, Refusal>;
