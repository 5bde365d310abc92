//! The pages about the site itself: accessibility, privacy, credits.

use crate::routes::Routes;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new()
}
