//! Requests put to locations: the desk forwards them, the location answers.

use crate::routes::Routes;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new()
}
