//! What the server acknowledged survives `kill -9` and power cuts.

#![expect(clippy::expect_used, reason = "a test that cannot go on should stop")]

mod disk;
mod kill;
mod power_cut;
mod support;
