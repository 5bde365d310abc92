//! Rounds (*toewijzingsrondes*): many requests and many places at once, and the fairest and
//! fullest plan that can be explained to every family.
//!
//! The round is a file that anybody can read, solve and check ([`document`], described in
//! `docs/rounds.md`); why this algorithm stands in `docs/decisions/0011`. How the engine
//! works, in order: [`compile`] makes wishes into contracts; children propose and locations
//! keep ([`acceptance`], [`choice`]); claims that are left are carried out ([`repair`]).
//! [`verify`] checks a plan without any of that.
//!
//! What others build on, and what stays as it is within one version of the format:
//! [`Instance::read`], [`Instance::new`], [`solve`], [`fn@verify`],
//! [`fn@explain`], [`Plan`].
//!
//! Whole numbers only; one thread; nothing depends on the order of a hash, a clock or the
//! machine. The same round gives the same plan everywhere.

mod acceptance;
mod bound;
mod capacity;
mod chance;
mod choice;
mod claims;
mod compile;
mod contracts;
pub mod document;
pub mod explain;
pub mod generate;
mod improve;
pub mod parts;
pub mod plan;
mod problem;
mod queue;
pub mod reading;
mod repair;
pub mod report;
mod shares;
mod solve;
pub mod ties;
pub mod verify;
mod weeks;

pub use bound::bound;
pub use document::Document;
pub use explain::{Explanation, explain};
pub use plan::Plan;
pub use queue::first_come;
pub use reading::{Fault, Instance};
pub use report::Report;
pub use solve::{Phase, Progress, Stopped, solve};
pub use verify::{Finding, Verdict, verify};
