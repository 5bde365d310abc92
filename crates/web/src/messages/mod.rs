//! Messages that went out, and those that did not.

use crate::routes::Routes;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new()
}
