//! Requests: registering, later wishes, traits, closing.
