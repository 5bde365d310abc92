//! Placements (*plaatsingen*) and what they leave open (*resterende nood*).

use crate::requests::{RequestState, Wish};
use crate::week::WeekPattern;
use chrono::NaiveDate;

/// Care that a family accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accepted {
    /// First day.
    pub start: NaiveDate,
    /// Parts of the week.
    pub week: WeekPattern,
    /// Days a week, for when the pattern is not known.
    pub days: u8,
}

/// What is still needed after what was accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResidualNeed {
    /// Parts of the week for which there is no care yet.
    pub week: WeekPattern,
    /// Days a week for which there is no care yet.
    pub days: u8,
    /// Days between the asked and the first accepted start.
    pub days_late: i64,
}

impl ResidualNeed {
    /// Whether nothing is left to look for.
    #[must_use]
    pub const fn is_met(&self) -> bool {
        self.days == 0 && self.days_late <= 0
    }
}

/// What a wish still needs, given everything that was accepted for it.
#[must_use]
pub fn residual(wish: &Wish, accepted: &[Accepted]) -> ResidualNeed {
    let asked = wish.all_weeks();
    let covered = accepted.iter().fold(WeekPattern::EMPTY, |week, care| week.or(care.week));
    let accepted_days: u8 = accepted.iter().map(|care| care.days).fold(0, u8::saturating_add);
    let week = asked.without(covered);
    let days = wish.days_per_week().saturating_sub(accepted_days);
    let first = accepted.iter().map(|care| care.start).min();
    let days_late = first.map_or(0, |start| (start - wish.start).num_days().max(0));
    ResidualNeed { week: if days == 0 { WeekPattern::EMPTY } else { week }, days, days_late }
}

/// The parts of a place that stay free when a family takes some of them; none when it
/// takes all.
#[must_use]
pub fn left_over(free: WeekPattern, taken: WeekPattern) -> Option<WeekPattern> {
    let rest = free.without(taken);
    (!rest.is_empty() && !taken.is_empty()).then_some(rest)
}

/// Where a request stands after a placement: solved, or partly with its residual
/// need still open. A later start is partly solved until it has started.
#[must_use]
pub fn state_after(need: ResidualNeed, today: NaiveDate, wish: &Wish) -> RequestState {
    let started = wish.start + chrono::Duration::days(need.days_late) <= today;
    if need.days == 0 && (need.days_late <= 0 || started) {
        RequestState::Placed
    } else {
        RequestState::Partly
    }
}

#[cfg(test)]
mod tests {
    use super::{Accepted, left_over, residual, state_after};
    use crate::requests::{CareType, Flexibility, RequestState, TariffNeed, Wish};
    use crate::week::WeekPattern;
    use chrono::{Days, NaiveDate};

    fn wish() -> Wish {
        Wish {
            start: NaiveDate::default(),
            week: WeekPattern::full_days(5),
            other_week: WeekPattern::EMPTY,
            varying: false,
            days: None,
            hours: None,
            tariff: TariffNeed::Any,
            care: CareType::Any,
            preference: String::new(),
            locations: vec![],
            flexibility: Flexibility::default(),
            together: crate::requests::Together::No,
        }
    }

    fn care(days: u8, late: u64) -> Accepted {
        let start = NaiveDate::default() + Days::new(late);
        Accepted { start, week: WeekPattern::full_days(days), days }
    }

    #[test]
    fn fewer_days_leave_a_need() {
        let need = residual(&wish(), &[care(3, 0)]);
        assert_eq!((need.days, need.days_late), (2, 0));
        assert_eq!(state_after(need, NaiveDate::default(), &wish()), RequestState::Partly);
    }

    #[test]
    fn a_later_start_stays_open_until_it_has_started() {
        let need = residual(&wish(), &[care(5, 20)]);
        let today = NaiveDate::default();
        assert_eq!(state_after(need, today, &wish()), RequestState::Partly);
        assert_eq!(state_after(need, today + Days::new(20), &wish()), RequestState::Placed);
    }

    #[test]
    fn what_nobody_takes_stays_free() {
        let (five, three) = (WeekPattern::full_days(5), WeekPattern::full_days(3));
        for (free, taken, rest) in [
            (five, three, Some(five.without(three))),
            (three, three, None),
            (three, five, None),
            // Nobody knows which days were taken.
            (three, WeekPattern::EMPTY, None),
        ] {
            assert_eq!(left_over(free, taken), rest);
        }
    }

    #[test]
    fn two_locations_can_solve_one_request() {
        let rest = Accepted {
            week: WeekPattern::full_days(5).without(WeekPattern::full_days(3)),
            ..care(2, 0)
        };
        let need = residual(&wish(), &[care(3, 0), rest]);
        assert!(need.is_met());
    }
}
