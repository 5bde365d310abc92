//! Personal links without account: a location reports a place, a family answers.

mod location;

use crate::routes::Routes;

/// The addresses.
pub fn routes() -> Routes {
    location::routes()
}
