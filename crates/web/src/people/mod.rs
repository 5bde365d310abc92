//! Accounts and invitations.

use crate::routes::Routes;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new()
}
