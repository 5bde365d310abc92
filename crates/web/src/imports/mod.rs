//! Importing spreadsheets: mapping, preview, progress, undo.

use crate::routes::Routes;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new()
}
