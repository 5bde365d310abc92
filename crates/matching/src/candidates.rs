//! What the ranking needs to know of a request that waits for care.

use chrono::NaiveDate;
use domain::families::Birth;
use domain::requests::Wish;
use domain::week::WeekPattern;

/// A request that may get the place. The residual need is what earlier placements
/// left open ([`domain::placements::residual`]).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Code of the request; no two candidates share one.
    pub code: String,
    /// What the family wants now.
    pub wish: Wish,
    /// Parts of the week still looked for.
    pub residual_week: WeekPattern,
    /// Days a week still looked for.
    pub residual_days: u8,
    /// Birth or due date of the child.
    pub birth: Birth,
    /// Day on which the request was made.
    pub registered_on: NaiveDate,
    /// Dringend.
    pub urgent: bool,
    /// What was established about the legal priority groups, for each rule set that decides
    /// at the location in turn. Empty: nobody looked yet.
    pub law: Vec<Vec<Standing>>,
    /// A brother or sister comes to this location.
    pub sibling_at_location: bool,
    /// Has a proposal that waits for an answer.
    pub open_proposal: bool,
    /// Refused this location, or was refused by it.
    pub refused_this_location: bool,
    /// Place of this location in the family's own list, 0 is first.
    pub preferred_rank: Option<usize>,
    /// Waits at a neighbouring desk, and may be shown here.
    pub of_neighbour: bool,
}

impl Candidate {
    /// What was established under one of the rule sets that decide, the first being 0.
    #[must_use]
    pub fn under(&self, set: u8) -> &[Standing] {
        self.law.get(usize::from(set)).map_or(&[], Vec::as_slice)
    }
}

/// How a request stands under one legal priority group (*voorrangsgroep*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Absolute voorrang.
    Absolute {
        /// Name of the group in its rule file.
        label: String,
        /// Order among those groups; lower goes first.
        order: u8,
    },
    /// Voorrang.
    Priority {
        /// Name of the group in its rule file.
        label: String,
        /// Order among the groups; lower goes first.
        order: u8,
    },
    /// Established: not in the group.
    None,
    /// Could not be established yet.
    Unknown,
}
