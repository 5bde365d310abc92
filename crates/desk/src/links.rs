//! Personal links: what a location or a family may do without an account.
