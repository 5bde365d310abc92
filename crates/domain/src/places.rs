//! Locations (*opvanglocaties*) and the places they offer.

use crate::week::{DayPart, WeekPattern, Weekday};
use crate::words::word_enum;
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

word_enum! {
    /// Kind of location.
    LocationKind {
        /// Groepsopvang.
        Group = "group",
        /// Gezinsopvang (onthaalouder).
        Family = "family",
        /// Samenwerkende onthaalouders.
        Cooperating = "cooperating",
    }
}

word_enum! {
    /// Subsidy tier (*trap*).
    Tier {
        /// No subsidy.
        T0 = "T0",
        /// Basissubsidie.
        T1 = "T1",
        /// Inkomenstarief.
        T2 = "T2",
        /// Plussubsidie.
        T3 = "T3",
    }
}

word_enum! {
    /// What a place costs the family.
    Tariff {
        /// Inkomenstarief.
        Income = "income",
        /// Vrije prijs.
        Free = "free",
        /// Both kinds of places.
        Mixed = "mixed",
    }
}

word_enum! {
    /// Where a free place stands.
    FreePlaceState {
        /// Can be proposed.
        Open = "open",
        /// Proposed to a family that has not answered yet.
        Proposed = "proposed",
        /// Taken.
        Taken = "taken",
        /// Withdrawn by the location.
        Withdrawn = "withdrawn",
        /// Reported too long ago to be believed.
        Expired = "expired",
    }
}

/// What can happen to a reported place, apart from being proposed and taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceStep {
    /// Other days, dates or ages.
    Change,
    /// No longer free.
    Withdraw,
    /// Still free: believed for another term. Also takes a withdrawal back.
    Renew,
    /// Its term is over.
    Expire,
}

/// Why a step is not possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PlaceRefused {
    /// A family is thinking about it.
    #[error("a family is thinking about this place")]
    Proposed,
    /// It is not free any more.
    #[error("this place is settled")]
    Settled,
}

impl FreePlaceState {
    /// Takes a step.
    ///
    /// # Errors
    /// When a family is thinking about the place, or it is not free any more.
    pub const fn take(self, step: PlaceStep) -> Result<Self, PlaceRefused> {
        match (self, step) {
            (Self::Open, PlaceStep::Withdraw) | (Self::Expired, PlaceStep::Withdraw) => {
                Ok(Self::Withdrawn)
            }
            (Self::Open | Self::Expired, PlaceStep::Change)
            | (Self::Open | Self::Expired | Self::Withdrawn, PlaceStep::Renew) => Ok(Self::Open),
            (Self::Proposed, PlaceStep::Renew) => Ok(Self::Proposed),
            (Self::Open, PlaceStep::Expire) => Ok(Self::Expired),
            (Self::Proposed, _) => Err(PlaceRefused::Proposed),
            _ => Err(PlaceRefused::Settled),
        }
    }
}

word_enum! {
    /// Whether what a location told can still be relied on.
    Freshness {
        /// Checked within the term.
        Fresh = "fresh",
        /// Checked, but too long ago.
        Stale = "stale",
        /// Never checked.
        Never = "never",
    }
}

impl Freshness {
    /// From the day on which the location last said that its data are right.
    #[must_use]
    pub fn of(confirmed: Option<NaiveDate>, today: NaiveDate, term_days: u16) -> Self {
        match confirmed {
            None => Self::Never,
            Some(day) if day < oldest_fresh(today, term_days) => Self::Stale,
            Some(_) => Self::Fresh,
        }
    }
}

/// The oldest day of checking that still counts as fresh.
#[must_use]
pub fn oldest_fresh(today: NaiveDate, term_days: u16) -> NaiveDate {
    today.checked_sub_days(Days::new(u64::from(term_days))).unwrap_or(NaiveDate::MIN)
}

/// The places that are really there (*aangeboden plaatsen*), per part of the week: less
/// than what is licensed, and the number that counts. Kept as `{"mo-morning": 8}`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OfferedPlaces(BTreeMap<String, u16>);

impl OfferedPlaces {
    /// The number on a part of a day; zero when nothing was filled in.
    #[must_use]
    pub fn on(&self, day: Weekday, part: DayPart) -> u16 {
        self.0.get(&format!("{day}-{part}")).copied().unwrap_or_default()
    }

    /// Sets the number on a part of a day; zero takes it away.
    pub fn set(&mut self, day: Weekday, part: DayPart, places: u16) {
        let moment = format!("{day}-{part}");
        if places == 0 {
            self.0.remove(&moment);
        } else {
            self.0.insert(moment, places);
        }
    }

    /// Whether nothing was filled in.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|places| *places == 0)
    }

    /// The most places at any moment of the week.
    #[must_use]
    pub fn most(&self) -> u16 {
        self.0.values().copied().max().unwrap_or_default()
    }

    /// The parts of the week on which there is any place.
    #[must_use]
    pub fn week(&self) -> WeekPattern {
        Weekday::ALL.iter().fold(WeekPattern::EMPTY, |week, day| {
            let parts = DayPart::ALL.iter().filter(|part| self.on(*day, **part) > 0);
            parts.fold(week, |week, part| week.with(*day, *part))
        })
    }
}

/// A free place (*vrije plaats*) as the ranking sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FreePlace {
    /// Parts of the week that are free.
    pub week: WeekPattern,
    /// First free day.
    pub from: NaiveDate,
    /// Last free day, when it ends.
    pub until: Option<NaiveDate>,
    /// Youngest age in months.
    pub age_from: Option<i32>,
    /// Age in months that is too old.
    pub age_to: Option<i32>,
    /// Kind of the location.
    pub kind: LocationKind,
    /// Tier of the location: decides which legal priority applies.
    pub tier: Tier,
    /// Tariff of the location.
    pub tariff: Tariff,
    /// Code of the location.
    pub location: String,
}

impl FreePlace {
    /// Whether a child of this age (in months, on the first day) may come.
    #[must_use]
    pub fn admits(&self, age: i32) -> bool {
        self.age_from.is_none_or(|from| age >= from) && self.age_to.is_none_or(|to| age < to)
    }
}

#[cfg(test)]
mod tests {
    use super::{FreePlaceState, Freshness, OfferedPlaces, PlaceRefused, PlaceStep};
    use crate::week::{DayPart, Weekday};
    use chrono::{Days, NaiveDate};

    #[test]
    fn a_place_that_a_family_thinks_about_is_left_alone() {
        for step in [PlaceStep::Change, PlaceStep::Withdraw, PlaceStep::Expire] {
            assert_eq!(FreePlaceState::Proposed.take(step), Err(PlaceRefused::Proposed));
        }
        assert_eq!(FreePlaceState::Proposed.take(PlaceStep::Renew), Ok(FreePlaceState::Proposed));
    }

    #[test]
    fn a_taken_place_never_comes_back() {
        for step in [PlaceStep::Change, PlaceStep::Withdraw, PlaceStep::Renew, PlaceStep::Expire] {
            assert_eq!(FreePlaceState::Taken.take(step), Err(PlaceRefused::Settled));
        }
    }

    #[test]
    fn a_withdrawal_or_a_lapse_can_be_taken_back() {
        for state in [FreePlaceState::Withdrawn, FreePlaceState::Expired] {
            assert_eq!(state.take(PlaceStep::Renew), Ok(FreePlaceState::Open));
        }
        let again = FreePlaceState::Withdrawn.take(PlaceStep::Withdraw);
        assert_eq!(again, Err(PlaceRefused::Settled));
    }

    #[test]
    fn data_are_fresh_up_to_and_on_the_last_day_of_the_term() {
        let today = NaiveDate::from_ymd_opt(2026, 9, 3).unwrap_or_default();
        let before = |days| today.checked_sub_days(Days::new(days));
        assert_eq!(Freshness::of(before(30), today, 30), Freshness::Fresh);
        assert_eq!(Freshness::of(before(31), today, 30), Freshness::Stale);
        assert_eq!(Freshness::of(None, today, 30), Freshness::Never);
    }

    #[test]
    fn offered_places_are_kept_per_moment() -> Result<(), serde_json::Error> {
        let mut offered = OfferedPlaces::default();
        offered.set(Weekday::Monday, DayPart::Morning, 8);
        offered.set(Weekday::Friday, DayPart::Afternoon, 0);
        assert_eq!(serde_json::to_string(&offered)?, r#"{"mo-morning":8}"#);
        let read: OfferedPlaces = serde_json::from_str(r#"{"tu-morning":3,"mo-night":9}"#)?;
        assert_eq!((read.on(Weekday::Tuesday, DayPart::Morning), read.most()), (3, 9));
        assert_eq!(read.week().parts(), 2);
        assert!(OfferedPlaces::default().is_empty());
        Ok(())
    }
}
