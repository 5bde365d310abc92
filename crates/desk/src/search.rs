//! Finding families, children, phones, requests, notes and locations in one field.

use crate::policy::Action;
use crate::{Caller, Outcome};

pub use store::search::Hit;

/// What is found for what was typed, best first.
///
/// # Errors
/// When the database fails.
pub async fn search(caller: &Caller, typed: &str, most: usize) -> Outcome<Vec<Hit>> {
    let scope = caller.scope(Action::Search)?;
    let hits = caller.app.store.search(scope, typed, most).await?;
    if !hits.is_empty() {
        caller.looked_at(Action::Search, "search", hits.len()).await?;
    }
    Ok(hits)
}
