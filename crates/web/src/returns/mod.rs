//! The yearly return: figures, what is left to settle, freezing.

use crate::routes::Routes;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new()
}
