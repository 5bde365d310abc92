//! The log of changes and reads, for those who may see it.
