//! For tests: a browser without script. It follows links, fills in forms by their labels
//! and sends them as a browser would, straight into the router: milliseconds a page.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
