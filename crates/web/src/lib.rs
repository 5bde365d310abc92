//! Pages: parse what came in, call one use case, show the result.
//!
//! - [`routes`] lists every address with who may use it; a test walks that list.
//! - [`visit`] knows who is signed in; [`page`] what every page has in common.
//! - One folder a feature, its templates beside its handlers.

mod components;
mod errors;
mod form;
mod headers;
mod intakes;
mod page;
mod routes;
mod search;
mod sign_in;
mod site;
#[cfg(feature = "testing")]
pub mod testing;
mod visit;

pub use routes::{Gate, RouteSpec};
pub use site::{Site, SiteOptions, router, specs};
