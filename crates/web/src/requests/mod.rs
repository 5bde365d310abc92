//! Requests: the list, the form, later wishes, traits, closing.

use crate::routes::Routes;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new()
}
