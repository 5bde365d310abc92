//! What is true in a childcare desk: requests, wishes, proposals, places, rules,
//! the calendar and the yearly return.
//!
//! Nothing here does I/O, knows a clock or a database. Whoever calls passes the
//! moment in. Dutch terms stand in the documentation of each type; `GLOSSARY.md`
//! lists them all.

pub mod accounts;
pub mod addresses;
pub mod asking;
pub mod board;
pub mod calendar;
pub mod candidacies;
pub mod capacity;
pub mod care;
pub mod channels;
pub mod clock;
pub mod codes;
pub mod colours;
pub mod duplicates;
pub mod families;
pub mod geography;
pub mod grants;
pub mod identifiers;
pub mod imports;
pub mod languages;
pub mod markup;
pub mod messages;
pub mod municipalities;
pub mod neighbours;
pub mod offer;
pub mod placements;
pub mod places;
pub mod proposals;
pub mod requests;
pub mod returns;
pub mod rules;
pub mod search;
pub mod sign_in_codes;
pub mod spelling;
pub mod tasks;
pub mod templates;
pub mod timeline;
pub mod traits;
pub mod week;
mod words;
pub mod year;
