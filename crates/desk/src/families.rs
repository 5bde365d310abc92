//! The file of a family.
