//! Personal links without account: a location reports a place, a family answers.

use crate::routes::Routes;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new()
}
