//! The offer (*aanbod*) that families look through: what they ask of a location, which
//! locations fit, and the order in which those are shown.
//!
//! The order is neutral and its criterion is told: by name, by distance, or drawn by lot
//! for a day. Nothing puts one location before another for its own sake. Where a location
//! did not tell something, that keeps it in: a family can ask.

use crate::places::{LocationKind, Tariff};
use crate::week::WeekPattern;
use crate::words::word_enum;
use chrono::{Datelike, NaiveDate, NaiveTime};

word_enum! {
    /// Something that can be asked of a location.
    Criterion {
        /// Group care, family care.
        Kind = "kind",
        /// Price by income, or free price.
        Tariff = "tariff",
        /// Days of the week.
        Days = "days",
        /// Hours of the day.
        Hours = "hours",
        /// Age of the child.
        Age = "age",
        /// Care for a child who needs more.
        Inclusive = "inclusive",
        /// Care at once.
        Urgent = "urgent",
    }
}

word_enum! {
    /// The order of the list.
    Order {
        /// Alphabetic.
        Name = "name",
        /// Nearest first.
        Distance = "distance",
        /// By lot, another every day.
        Lot = "lot",
    }
}

/// What a family asks; what is empty is not asked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Kind of care.
    pub kind: Option<LocationKind>,
    /// Tariff; a location with both kinds of places has either.
    pub tariff: Option<Tariff>,
    /// Parts of the week.
    pub week: WeekPattern,
    /// Open from this hour or before.
    pub from: Option<NaiveTime>,
    /// Open until this hour or after.
    pub until: Option<NaiveTime>,
    /// Age of the child in months.
    pub age: Option<i32>,
    /// With care for a child who needs more.
    pub inclusive: bool,
    /// With places for urgent care.
    pub urgent: bool,
}

/// What a location tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// Kind of care.
    pub kind: Option<LocationKind>,
    /// Tariff.
    pub tariff: Option<Tariff>,
    /// Parts of the week on which it offers places.
    pub week: WeekPattern,
    /// Opening hour.
    pub opens: Option<NaiveTime>,
    /// Closing hour.
    pub closes: Option<NaiveTime>,
    /// Youngest age in months.
    pub age_from: Option<i32>,
    /// Age in months that is too old.
    pub age_to: Option<i32>,
    /// Care for a child who needs more.
    pub inclusive: bool,
    /// Places for urgent care.
    pub urgent: bool,
}

impl Wanted {
    /// What is asked and this location does not have; nothing when it fits.
    #[must_use]
    pub fn lacking(&self, told: &Told) -> Vec<Criterion> {
        Criterion::ALL.iter().copied().filter(|criterion| self.lacks(*criterion, told)).collect()
    }

    fn lacks(&self, criterion: Criterion, told: &Told) -> bool {
        match criterion {
            Criterion::Kind => differs(self.kind, told.kind),
            Criterion::Tariff => {
                told.tariff != Some(Tariff::Mixed) && differs(self.tariff, told.tariff)
            }
            Criterion::Days => !told.week.is_empty() && !self.week.fits_in(told.week),
            Criterion::Hours => {
                let late = self.from.zip(told.opens).is_some_and(|(from, opens)| opens > from);
                let early =
                    self.until.zip(told.closes).is_some_and(|(until, closes)| closes < until);
                late || early
            }
            Criterion::Age => self.age.is_some_and(|age| {
                told.age_from.is_some_and(|from| age < from)
                    || told.age_to.is_some_and(|to| age >= to)
            }),
            Criterion::Inclusive => self.inclusive && !told.inclusive,
            Criterion::Urgent => self.urgent && !told.urgent,
        }
    }

    /// What can be left out, and how many locations fit then: for when none does.
    #[must_use]
    pub fn loosened<'a>(&self, all: impl Iterator<Item = &'a Told>) -> Vec<(Criterion, usize)> {
        let lacking: Vec<Vec<Criterion>> = all.map(|told| self.lacking(told)).collect();
        let without = |criterion: &Criterion| {
            let number = lacking.iter().filter(|lacks| lacks.as_slice() == [*criterion]).count();
            (*criterion, number)
        };
        Criterion::ALL.iter().map(without).filter(|(_, number)| *number > 0).collect()
    }
}

fn differs<T: PartialEq>(wanted: Option<T>, told: Option<T>) -> bool {
    wanted.is_some() && told.is_some() && wanted != told
}

/// The lot of a location on a day: the same for everybody who looks that day, another the
/// next. Only for the order of a list; nothing is won with it.
#[must_use]
pub fn lot(code: &str, day: NaiveDate) -> u64 {
    // FNV-1a over the day and the code, then mixed (SplitMix64), so that codes that begin
    // alike do not stay together.
    let day = day.num_days_from_ce().to_be_bytes();
    let hash = day.into_iter().chain(code.bytes()).fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
    });
    let mixed = (hash ^ (hash >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB)
}

#[cfg(test)]
mod tests {
    use super::{Criterion, Told, Wanted, lot};
    use crate::places::{LocationKind, Tariff};
    use crate::week::{DayPart, WeekPattern, Weekday};
    use chrono::{NaiveDate, NaiveTime};

    fn hour(hour: u32) -> Option<NaiveTime> {
        NaiveTime::from_hms_opt(hour, 0, 0)
    }

    fn told() -> Told {
        Told {
            kind: Some(LocationKind::Group),
            tariff: Some(Tariff::Income),
            week: WeekPattern::full_days(4),
            opens: hour(7),
            closes: hour(18),
            age_from: Some(3),
            age_to: Some(36),
            inclusive: false,
            urgent: true,
        }
    }

    #[test]
    fn each_question_is_held_against_what_a_location_tells() {
        let any = Wanted::default();
        let friday = WeekPattern::EMPTY.with(Weekday::Friday, DayPart::Morning);
        let cases = [
            (any, None),
            (Wanted { kind: Some(LocationKind::Family), ..any }, Some(Criterion::Kind)),
            (Wanted { tariff: Some(Tariff::Free), ..any }, Some(Criterion::Tariff)),
            (Wanted { week: friday, ..any }, Some(Criterion::Days)),
            (Wanted { week: WeekPattern::full_days(3), ..any }, None),
            (Wanted { from: hour(6), ..any }, Some(Criterion::Hours)),
            (Wanted { until: hour(18), ..any }, None),
            (Wanted { age: Some(2), ..any }, Some(Criterion::Age)),
            (Wanted { age: Some(36), ..any }, Some(Criterion::Age)),
            (Wanted { inclusive: true, ..any }, Some(Criterion::Inclusive)),
            (Wanted { urgent: true, ..any }, None),
        ];
        for (wanted, lacks) in cases {
            assert_eq!(wanted.lacking(&told()), Vec::from_iter(lacks), "{wanted:?}");
        }
    }

    #[test]
    fn what_a_location_did_not_tell_keeps_it_in() {
        let silent = Told {
            kind: None,
            tariff: None,
            week: WeekPattern::EMPTY,
            opens: None,
            closes: None,
            age_from: None,
            age_to: None,
            ..told()
        };
        let wanted = Wanted {
            kind: Some(LocationKind::Family),
            tariff: Some(Tariff::Free),
            week: WeekPattern::full_days(5),
            from: hour(6),
            until: hour(20),
            age: Some(1),
            ..Wanted::default()
        };
        assert_eq!(wanted.lacking(&silent), Vec::new());
    }

    #[test]
    fn an_empty_list_knows_what_to_loosen() {
        let wanted =
            Wanted { kind: Some(LocationKind::Family), inclusive: true, ..Wanted::default() };
        let one = Told { inclusive: true, ..told() };
        let both = told();
        let loosened = wanted.loosened([one, both].iter());
        assert_eq!(loosened, vec![(Criterion::Kind, 1)]);
    }

    #[test]
    fn the_lot_is_the_same_all_day_and_another_tomorrow() {
        let day = NaiveDate::from_ymd_opt(2026, 9, 3).unwrap_or_default();
        let codes = ["AAAA1", "AAAA2", "AAAA3", "AAAA4", "AAAA5"];
        let order = |day: NaiveDate| {
            let mut codes = codes;
            codes.sort_by_key(|code| lot(code, day));
            codes
        };
        assert_eq!(order(day), order(day));
        let week: std::collections::HashSet<_> = day.iter_days().take(7).map(order).collect();
        assert!(week.len() > 3, "{week:?}");
    }
}
