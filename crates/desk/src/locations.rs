//! Locations and organisers.
