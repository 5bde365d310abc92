//! Finding families, children, phones, requests, notes and locations in one field.

use crate::policy::Action;
use crate::{Caller, Outcome};

pub use store::search::{Facts, Hit};

/// Whether too little was typed to find anything: two letters or three digits are the least.
#[must_use]
pub fn is_too_short(typed: &str) -> bool {
    domain::search::Query::parse(typed).is_empty()
}

/// What tells the things that were found apart.
///
/// # Errors
/// When the database fails.
pub async fn facts(caller: &Caller, hits: &[Hit]) -> Outcome<Facts> {
    let scope = caller.scope(Action::Search)?;
    Ok(caller.app.store.search_facts(scope, hits).await?)
}

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
