//! The list of proposals: those under way first of all, and what became of the others.

use super::settling::waits;
use super::{Proposal, terms_on};
use crate::locations::Location;
use crate::policy::Action;
use crate::{Caller, Outcome};
use domain::proposals::ProposalState;
use store::Page;
use store::candidacies::Behind;
use store::proposals::ProposalFilter;

/// Most families that a text in the filter stands for.
const MOST_FOUND: usize = 300;

/// What a visitor asks of the list.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Part of a name, a phone number or a code of the family.
    pub text: String,
    /// In this state; all when none.
    pub state: Option<ProposalState>,
    /// Those that wait though their last day is past.
    pub overdue: bool,
    /// Code of a location; empty for all.
    pub location: String,
}

/// A proposal in the list.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The proposal.
    pub row: Proposal,
    /// Request, child and family.
    pub behind: Behind,
    /// Where.
    pub location: Location,
    /// Whether it waits for an answer.
    pub waits: bool,
    /// Whether its last day is past without an answer.
    pub overdue: bool,
    /// Whether a reminder is left for a family that is written to.
    pub can_remind: bool,
}

/// The proposals of the desk that pass a filter.
///
/// # Errors
/// When the database fails.
pub async fn list(caller: &Caller, wanted: &Wanted, page: u64) -> Outcome<Page<Listed>> {
    let scope = caller.scope(Action::Propose)?;
    let (store, today) = (&caller.app.store, caller.today());
    let mut filter = ProposalFilter {
        state: wanted.state,
        overdue_on: wanted.overdue.then_some(today),
        ..ProposalFilter::default()
    };
    if !wanted.location.is_empty() {
        let found: Option<Location> = store.by_code(scope, &wanted.location).await?;
        filter.location = Some(found.map(|row| row.id).unwrap_or_default());
    }
    if !wanted.text.trim().is_empty() {
        let hits = store.search(scope, &wanted.text, MOST_FOUND).await?;
        let families = hits.iter().filter(|hit| hit.kind == "family").map(|hit| hit.subject);
        filter.families = Some(families.collect());
    }
    let rows = store.proposals(scope, &filter, page).await?;
    let behind = store.behind(scope, rows.rows.iter().map(|row| row.request_id)).await?;
    let at = store.locations_by_id(scope, rows.rows.iter().map(|row| row.location_id)).await?;
    let most = i32::from(terms_on(today, |terms| terms.proposal_reminders.value)?);
    let Page { rows, number, pages, total } = rows;
    let listed = rows.into_iter().filter_map(|row| {
        let waits = waits(&row);
        let behind = behind.get(&row.request_id)?.clone();
        let is_called = super::calling::is_called(&behind.family);
        Some(Listed {
            behind,
            location: at.get(&row.location_id)?.clone(),
            waits,
            overdue: waits && row.answer_by < today,
            can_remind: waits && row.reminders < most && !is_called,
            row,
        })
    });
    Ok(Page { rows: listed.collect(), number, pages, total })
}
