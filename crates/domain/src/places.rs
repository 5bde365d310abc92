//! Locations (*opvanglocaties*) and the places they offer.

use crate::week::WeekPattern;
use crate::words::word_enum;
use chrono::NaiveDate;

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
