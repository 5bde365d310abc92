//! Requests put to locations, and their answers.
