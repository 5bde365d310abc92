//! Attempts to reach a family, next steps and appointments.
