//! Shares that a location must reach or may not pass over a year (*quota*).
//!
//! Children of the year are counted, each once. Which share it is, and which children count,
//! is decided by the rule file (`rules/priority.toml`), not here.

use domain::rules::priority;

/// Which way a quota binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// At least this share.
    AtLeast,
    /// At most this share.
    AtMost,
}

/// A share to reach or to stay under.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    /// Which way it binds.
    pub bound: Bound,
    /// Per cent of the children of the year.
    pub percent: u32,
}

impl Quota {
    /// The bound of a quota of the rule file: its minimum, or else its maximum.
    #[must_use]
    pub fn of(rule: &priority::Quota) -> Option<Self> {
        let least = rule.min_percent.map(|percent| (Bound::AtLeast, percent));
        let most = rule.max_percent.map(|percent| (Bound::AtMost, percent));
        let (bound, percent) = least.or(most)?;
        Some(Self { bound, percent: u32::from(percent) })
    }
}

/// The children of one year at a location.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Share {
    /// Children who count for the quota.
    pub counting: u32,
    /// All children.
    pub children: u32,
}

impl Share {
    /// Counts the children of a year; each says whether it counts for the quota.
    #[must_use]
    pub fn of(children: impl IntoIterator<Item = bool>) -> Self {
        children.into_iter().fold(Self::default(), Self::with)
    }

    /// The share after one admission.
    #[must_use]
    pub const fn with(self, counts: bool) -> Self {
        Self {
            counting: self.counting.saturating_add(counts as u32),
            children: self.children.saturating_add(1),
        }
    }

    /// Per mille, rounded down; 0 when there are no children.
    #[must_use]
    pub fn per_mille(self) -> u32 {
        let share = u64::from(self.counting) * 1000 / u64::from(self.children.max(1));
        u32::try_from(share).unwrap_or(u32::MAX)
    }

    /// Whether the quota is kept. Without children it is.
    #[must_use]
    pub fn keeps(self, quota: Quota) -> bool {
        let share = u64::from(self.counting) * 100;
        let bound = u64::from(self.children) * u64::from(quota.percent);
        match quota.bound {
            Bound::AtLeast => share >= bound,
            Bound::AtMost => share <= bound,
        }
    }

    /// How many of the next admissions in a row should count to reach a minimum, or
    /// should not count to get back under a maximum; `None` when it never can.
    #[must_use]
    pub fn admissions_needed(self, quota: Quota) -> Option<u32> {
        let (children, counting) = (u64::from(self.children), u64::from(self.counting));
        let percent = u64::from(quota.percent);
        let (lacking, gain) = match quota.bound {
            Bound::AtLeast => (
                (children * percent).saturating_sub(counting * 100),
                100_u64.saturating_sub(percent),
            ),
            Bound::AtMost => ((counting * 100).saturating_sub(children * percent), percent),
        };
        match (lacking, gain) {
            (0, _) => Some(0),
            (_, 0) => None,
            _ => u32::try_from(lacking.div_ceil(gain)).ok(),
        }
    }
}

impl Share {
    /// How many of so many next admissions must count for the quota to be kept after them
    /// all; all of them when even that is not enough, none for a maximum.
    #[must_use]
    pub fn of_next(self, admissions: u32, quota: Quota) -> u32 {
        if quota.bound == Bound::AtMost {
            return 0;
        }
        let children = u64::from(self.children) + u64::from(admissions);
        let asked = (children * u64::from(quota.percent)).div_ceil(100);
        let lacking = asked.saturating_sub(u64::from(self.counting));
        u32::try_from(lacking).unwrap_or(u32::MAX).min(admissions)
    }
}

/// What admitting one child does to a quota.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effect {
    /// Before.
    pub before: Share,
    /// After.
    pub after: Share,
    /// What becomes of the quota.
    pub outcome: Outcome,
}

/// What becomes of a quota by one admission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Was kept and stays kept.
    StaysKept,
    /// Was not kept and now is.
    Reaches,
    /// Was kept and no longer is.
    Breaks,
    /// Is not kept yet, but comes nearer.
    Nearer,
    /// Is not kept and comes no nearer.
    NoNearer,
}

/// What admitting a child who counts (or not) would do.
#[must_use]
pub fn effect(before: Share, quota: Quota, counts: bool) -> Effect {
    let after = before.with(counts);
    let helps = counts == (quota.bound == Bound::AtLeast);
    let outcome = match (before.keeps(quota), after.keeps(quota)) {
        (true, true) => Outcome::StaysKept,
        (false, true) => Outcome::Reaches,
        (true, false) => Outcome::Breaks,
        (false, false) if helps => Outcome::Nearer,
        (false, false) => Outcome::NoNearer,
    };
    Effect { before, after, outcome }
}

#[cfg(test)]
mod tests {
    use super::{Bound, Outcome, Quota, Share, effect};
    use domain::rules::priority::RuleBook;
    use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};

    const PRIORITY_GROUPS: Quota = Quota { bound: Bound::AtLeast, percent: 20 };
    const VULNERABLE: Quota = Quota { bound: Bound::AtLeast, percent: 30 };
    const DEVIATION: Quota = Quota { bound: Bound::AtMost, percent: 10 };

    #[test]
    fn the_shares_are_those_of_the_rule_file() {
        let book = RuleBook::embedded().unwrap_or_else(|errors| panic!("{errors:?}"));
        let quotas: Vec<_> =
            book.rule_sets().iter().flat_map(|set| &set.quotas).filter_map(Quota::of).collect();
        assert_eq!(quotas, [PRIORITY_GROUPS, VULNERABLE]);
    }

    #[test]
    fn one_admission_can_make_or_break_it() {
        let share = Share { counting: 3, children: 10 };
        assert_eq!(share.per_mille(), 300);
        assert_eq!(effect(share, VULNERABLE, true).outcome, Outcome::StaysKept);
        assert_eq!(effect(share, VULNERABLE, false).outcome, Outcome::Breaks);
        let short = Share { counting: 2, children: 9 };
        assert_eq!(effect(short, VULNERABLE, true).outcome, Outcome::Reaches);
        assert_eq!(effect(short, VULNERABLE, false).outcome, Outcome::NoNearer);
        let deviations = Share { counting: 1, children: 10 };
        assert_eq!(effect(deviations, DEVIATION, true).outcome, Outcome::Breaks);
        let over = Share { counting: 3, children: 10 };
        assert_eq!(effect(over, DEVIATION, false).outcome, Outcome::Nearer);
    }

    #[test]
    fn an_empty_year_keeps_every_quota() {
        assert!(Share::default().keeps(PRIORITY_GROUPS));
        assert_eq!(Share::of([true, false, false, false, true]).counting, 2);
        assert_eq!(Share { counting: 0, children: 10 }.admissions_needed(PRIORITY_GROUPS), Some(3));
        let all = Quota { bound: Bound::AtLeast, percent: 100 };
        assert_eq!(Share { counting: 0, children: 1 }.admissions_needed(all), None);
    }

    fn a_quota() -> impl Strategy<Value = Quota> {
        (any::<bool>(), 1u32..100).prop_map(|(least, percent)| Quota {
            bound: if least { Bound::AtLeast } else { Bound::AtMost },
            percent,
        })
    }

    proptest! {
        #[test]
        fn as_many_as_needed_and_not_one_fewer(
            children in 0u32..300, part in 0u32..300, quota in a_quota(),
        ) {
            let start = Share { counting: part.min(children), children };
            let counts = quota.bound == Bound::AtLeast;
            let needed = start.admissions_needed(quota);
            let mut share = start;
            let mut admitted = 0;
            while !share.keeps(quota) {
                share = share.with(counts);
                admitted += 1;
            }
            prop_assert_eq!(needed, Some(admitted));
        }

        #[test]
        fn of_the_next_no_more_are_asked_than_keep_it(
            children in 0u32..300, part in 0u32..300, next in 0u32..50, quota in a_quota(),
        ) {
            let start = Share { counting: part.min(children), children };
            let asked = start.of_next(next, quota);
            prop_assert!(asked <= next);
            let after = |counting: u32| {
                let one_by_one = (0..next).map(|number| number < counting);
                one_by_one.fold(start, Share::with)
            };
            if quota.bound == Bound::AtLeast {
                prop_assert!(asked == next || after(asked).keeps(quota));
                prop_assert!(asked == 0 || !after(asked - 1).keeps(quota));
            }
        }

        #[test]
        fn huge_counts_do_not_overflow(counting in any::<u32>(), children in any::<u32>(), quota in a_quota()) {
            let share = Share { counting, children };
            let _ = share.admissions_needed(quota);
            prop_assert!(effect(share, quota, true).after.children >= children);
        }
    }
}
