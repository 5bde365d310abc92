//! The own account: password, second factor, sessions.

use crate::routes::Routes;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new()
}
