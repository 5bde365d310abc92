//! What the desk does now.
