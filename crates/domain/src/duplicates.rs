//! The same family twice: likeness of two people, explained.
