//! Shares that a location tries to reach (*quotum*): a soft reserve. While a share is not
//! reached, those who count for it go first; what they do not need goes to everyone.

use super::document::{Document, Measure, Reserve};
use super::parts::{Lanes, Parts};
use super::weeks::Horizon;
use std::collections::BTreeSet;
use std::ops::Range;

/// A share that a location tries to reach.
#[derive(Debug, Clone)]
pub struct Share {
    pub weeks: Range<u16>,
    pub measure: Measure,
    /// A thousand times what is to be reached.
    pub target: u64,
    /// What children who are there and pinned ones bring to it.
    pub reached: u64,
}

impl Share {
    /// The share that is asked of places per week, nobody counted yet.
    pub fn new(reserve: &Reserve, horizon: Horizon, places: &[Lanes], closed: &[u16]) -> Self {
        let until = reserve.until.succ_opt().unwrap_or(reserve.until);
        let weeks = horizon.touched(reserve.from, until);
        let open = weeks.clone().filter(|week| !closed.contains(week));
        let rows = open.flat_map(|week| places[usize::from(week)]).map(u64::from);
        let capacity: u64 = match reserve.measure {
            Measure::HalfDays => rows.sum(),
            Measure::Children => rows.max().unwrap_or_default(),
        };
        let target = u64::from(reserve.per_mille) * capacity;
        Self { weeks, measure: reserve.measure, target, reached: 0 }
    }

    /// What a child brings that comes on these days and weeks.
    pub fn brought(&self, days: Parts, weeks: &Range<u16>, closed: &[u16]) -> u64 {
        let both = weeks.start.max(self.weeks.start)..weeks.end.min(self.weeks.end);
        let half_days = half_days(days, &both, closed);
        match self.measure {
            Measure::HalfDays => half_days,
            Measure::Children => half_days.min(1),
        }
    }

    /// Whether less than the share is reached.
    pub const fn is_open(&self, reached: u64) -> bool {
        1000 * reached < self.target
    }
}

/// Half days of care in these weeks, those not counted in which the location is closed.
pub fn half_days(days: Parts, weeks: &Range<u16>, closed: &[u16]) -> u64 {
    let shut = closed.iter().filter(|week| weeks.contains(week)).count();
    (weeks.len().saturating_sub(shut) as u64) * u64::from(days.count())
}

/// The facts that count for a share anywhere.
pub fn counted_facts(document: &Document) -> BTreeSet<&str> {
    let reserves = document.locations.iter().flat_map(|location| &location.reserves);
    reserves.map(|reserve| reserve.fact.as_str()).collect()
}
