//! The file of a family: what was asked, tried, offered and answered.

use crate::routes::Routes;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new()
}
