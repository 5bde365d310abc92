//! What is left of each resource in each week, sixteen parts of the week side by side.
//!
//! Only the weeks that can bind are kept. From the last week in which anybody can come new
//! to a resource, those who are there only leave; from a week on after which there never is
//! less room, a plan that fits until that week fits for good. All later weeks go.

use super::parts::{LANES, Lanes, Parts};
use std::ops::Range;

/// The weeks of one resource of one location.
#[derive(Debug, Clone)]
pub struct Row {
    first: u32,
    weeks: u16,
    /// The window of age that uses it.
    pub window: usize,
}

impl Row {
    /// Where the weeks of a child stand that comes in these weeks and is of age in those.
    pub fn span(&self, weeks: &Range<u16>, aged: &Range<u16>) -> Range<usize> {
        let end = weeks.end.min(aged.end).min(self.weeks);
        let start = weeks.start.max(aged.start).min(end);
        let first = self.first as usize;
        first + usize::from(start)..first + usize::from(end)
    }
}

/// All weeks of all resources.
#[derive(Debug, Clone, Default)]
pub struct Rows(Vec<Lanes>);

/// What a child takes: on which days, in which weeks, of age in which.
#[derive(Debug, Clone)]
pub struct Taking<'a> {
    pub days: Parts,
    pub weeks: Range<u16>,
    /// For each window of age.
    pub windows: &'a [Range<u16>],
}

impl Rows {
    /// Adds a resource of which `entry` is the last week in which anybody can come to it.
    pub fn add(&mut self, rows: &[Lanes], entry: Option<u16>, window: usize) -> Row {
        let weeks = entry.map_or(0, |entry| binding_weeks(rows, entry));
        let first = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        self.0.extend(rows.iter().take(usize::from(weeks)));
        Row { first, weeks, window }
    }

    /// All weeks of all resources, one after the other.
    pub fn all(&self) -> &[Lanes] {
        &self.0
    }

    /// Whether there is room on every half day.
    pub fn fits(&self, resources: &[Row], taking: &Taking) -> bool {
        let units = taking.days.times(1);
        resources.iter().all(|row| {
            let span = row.span(&taking.weeks, &taking.windows[row.window]);
            let mut least = [u8::MAX; LANES];
            for left in &self.0[span] {
                for (least, left) in least.iter_mut().zip(left) {
                    *least = (*least).min(*left);
                }
            }
            least.iter().zip(&units).all(|(least, units)| least >= units)
        })
    }

    /// The first half day without room: the number of the resource, the week, the lane.
    pub fn first_full(&self, resources: &[Row], taking: &Taking) -> Option<(usize, u16, usize)> {
        resources.iter().enumerate().find_map(|(number, row)| {
            let mut span = row.span(&taking.weeks, &taking.windows[row.window]);
            span.find_map(|at| {
                let lane = taking.days.lanes().find(|lane| self.0[at][*lane] == 0)?;
                let week = u16::try_from(at - row.first as usize).unwrap_or_default();
                Some((number, week, lane))
            })
        })
    }

    /// Takes what [`Self::fits`]; weeks that are closed stay boundless.
    pub fn take(&mut self, resources: &[Row], closed: &[u16], taking: &Taking) {
        self.change(resources, closed, taking, u8::wrapping_sub);
    }

    /// Gives back what was taken.
    pub fn give_back(&mut self, resources: &[Row], closed: &[u16], taking: &Taking) {
        self.change(resources, closed, taking, u8::wrapping_add);
    }

    /// Takes wrap only in weeks that are closed, which are restored at once.
    fn change(
        &mut self,
        resources: &[Row],
        closed: &[u16],
        taking: &Taking,
        change: impl Fn(u8, u8) -> u8,
    ) {
        let units = taking.days.times(1);
        for row in resources {
            let span = row.span(&taking.weeks, &taking.windows[row.window]);
            for left in &mut self.0[span.clone()] {
                for (left, units) in left.iter_mut().zip(&units) {
                    *left = change(*left, *units);
                }
            }
            for week in closed {
                let at = row.first as usize + usize::from(*week);
                if span.contains(&at) {
                    self.0[at] = [u8::MAX; LANES];
                }
            }
        }
    }
}

/// How many weeks can bind.
fn binding_weeks(rows: &[Lanes], entry: u16) -> u16 {
    let mut least_after = [u8::MAX; LANES];
    let mut last = rows.len().saturating_sub(1);
    for (week, left) in rows.iter().enumerate().skip(usize::from(entry)).rev() {
        let never_less_after = left.iter().zip(&least_after).all(|(left, least)| left <= least);
        // A closed week is boundless and says nothing of the weeks after it.
        if never_less_after && *left != [u8::MAX; LANES] {
            last = week;
        }
        for (least, left) in least_after.iter_mut().zip(left) {
            *least = (*least).min(*left);
        }
    }
    u16::try_from(last + 1).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::{Rows, Taking, binding_weeks};
    use crate::rounds::parts::{LANES, Parts};

    #[test]
    fn only_weeks_that_can_bind_are_kept() {
        let rows = [[3; LANES], [1; LANES], [2; LANES], [2; LANES], [5; LANES]];
        assert_eq!(binding_weeks(&rows, 0), 2);
        assert_eq!(binding_weeks(&rows, 1), 2);
        assert_eq!(binding_weeks(&rows, 2), 3);
        assert_eq!(binding_weeks(&rows, 4), 5);
        let shrinking = [[3; LANES], [2; LANES], [1; LANES]];
        assert_eq!(binding_weeks(&shrinking, 0), 3);
        let closed_first = [[u8::MAX; LANES], [2; LANES], [3; LANES]];
        assert_eq!(binding_weeks(&closed_first, 0), 2);
    }

    #[test]
    fn what_is_taken_can_be_given_back_and_closed_weeks_stay() {
        let mut rows = Rows::default();
        let row = rows.add(&[[1; LANES], [u8::MAX; LANES], [2; LANES]], Some(2), 0);
        let windows = [0..3_u16, 0..0];
        let taking = Taking { days: Parts::day(1), weeks: 0..3, windows: &windows };
        let before = rows.clone();
        let row = [row];
        assert!(rows.fits(&row, &taking));
        rows.take(&row, &[1], &taking);
        assert!(!rows.fits(&row, &taking));
        rows.give_back(&row, &[1], &taking);
        assert_eq!(rows.0, before.0);
    }
}
