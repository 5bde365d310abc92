//! The year calendar of the desk.
