//! The schema and the queries, the same on SQLite and PostgreSQL.
//!
//! - [`Store`] reads; [`Tx`] changes. One transaction holds state, audit, outbox and jobs.
//! - Rows are in [`entities`]; what they mean is in `domain`.
//! - Every query takes a [`Scope`]: the desk that whoever signed in belongs to.

pub mod accounts;
pub mod ask;
pub mod audit;
pub mod audit_log;
pub mod backup;
mod batch;
pub mod board;
pub mod calendar;
pub mod candidacies;
pub mod capacity;
pub mod care;
mod database;
pub mod duplicates;
pub mod entities;
pub mod families;
pub mod imports;
pub mod intakes;
pub mod languages;
pub mod locations;
pub mod messages;
pub mod mine;
pub mod neighbours;
pub mod offer;
mod page;
mod placements;
pub mod places;
pub mod proposals;
mod questions;
pub mod quotas;
pub mod register;
pub mod requests;
pub mod retention;
pub mod returns;
pub mod rounds;
mod rules;
mod schema;
pub mod seal;
pub mod search;
pub mod settings;
mod single_writer;
mod tables;
pub mod tasks;
pub mod templates;
#[cfg(feature = "testing")]
pub mod testing;
pub mod today;
mod transaction;

pub use batch::Batch;
pub use database::{Engine, Options, Store};
pub use page::{PAGE_SIZE, Page};
pub use seal::{Key, Sealer};
pub use tables::{Coded, OfDesk, Table};
pub use transaction::Tx;

use uuid::Uuid;

/// The desk whose rows may be read. Made at sign-in, from the account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Scope(Uuid);

impl Scope {
    /// The scope of one desk. Only sign-in, jobs and the command line make one.
    #[must_use]
    pub const fn of_desk(desk: Uuid) -> Self {
        Self(desk)
    }

    /// The desk.
    #[must_use]
    pub const fn desk(self) -> Uuid {
        self.0
    }
}

/// What can go wrong below the use cases.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database said no.
    #[error("database: {0}")]
    Database(#[from] sea_orm::DbErr),
    /// The writer was stopped or the commit failed.
    #[error("the change could not be committed: {0}")]
    NotCommitted(String),
    /// A stored value cannot be read: the database was changed by something else.
    #[error("stored value of {column} cannot be read: {problem}")]
    Unreadable {
        /// Table and column.
        column: &'static str,
        /// What is wrong with it.
        problem: String,
    },
    /// A sealed value cannot be opened with the keys at hand.
    #[error("a sealed value cannot be opened: is the key file the one of this database?")]
    Sealed,
    /// A file could not be read or written.
    #[error("file: {0}")]
    File(#[from] std::io::Error),
}

/// Result of a query or change.
pub type Result<T> = std::result::Result<T, StoreError>;
