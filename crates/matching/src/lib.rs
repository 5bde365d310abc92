//! Who fits where: from a free place (*vrije plaats*) to the families who wait,
//! in the order that the law and the desk's own rules give, with every reason.
//!
//! Pure: no clock, no database. It advises; a person at the desk proposes, and the
//! organiser decides whom it takes.

pub mod candidates;
pub mod fitting;
pub mod order;
pub mod quota;
pub mod ranking;
pub mod rounds;
