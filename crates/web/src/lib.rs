//! Pages: parse what came in, call one use case, show the result.
//!
//! - [`routes`] lists every address with who may use it; a test walks that list.
//! - [`visit`] knows who is signed in; [`page`] what every page has in common.
//! - One folder a feature, its templates beside its handlers.

mod about;
mod account;
mod appearance;
mod arrivals;
mod ask;
mod audit;
mod board;
mod calendar;
mod candidacies;
mod capacity;
mod care;
mod compare;
mod components;
mod compress;
mod download;
mod dutch;
mod errors;
mod families;
mod form;
mod front;
mod guide;
mod headers;
mod helping;
mod imports;
mod intakes;
mod languages;
mod limits;
mod links;
mod locations;
mod messages;
mod mine;
mod neighbours;
mod observe;
mod offer;
mod page;
mod people;
mod pictograms;
mod placements;
mod places;
mod proposals;
mod qr;
mod quotas;
pub mod recordings;
mod requests;
mod retention;
mod returns;
mod rounds;
mod routes;
mod rules;
mod search;
mod settings;
mod sign_in;
mod site;
mod templates;
#[cfg(feature = "testing")]
pub mod testing;
mod today;
mod visit;

pub use pictograms::{Picto, Pictogram};
pub use routes::{Gate, RouteSpec};
pub use site::{Site, SiteOptions, router, specs};
