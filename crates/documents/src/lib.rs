//! Spreadsheets, CSV, iCalendar and pictures, in and out.
//!
//! Everything here is a pure function from bytes to values or back: no network, no clock, no files.
//! Whatever the bytes are, the answer is a value or a typed error that carries the data
//! a helpful sentence needs; the sentences themselves are made in `texts`.

mod columns;
mod container;
pub mod dates;
pub mod export;
pub mod icalendar;
pub mod locations;
pub mod people;
pub mod pictures;
pub mod registrations;
pub mod sheets;
mod xml;
