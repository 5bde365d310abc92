//! The outbox: what goes to families and locations, and what became of it.
