//! The year calendar: a child a row, a month a column.

use crate::routes::Routes;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new()
}
