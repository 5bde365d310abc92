//! Requests (*opvangvragen*): one applicant and one child. The first wish never
//! changes; later wishes stand beside it.

use crate::week::WeekPattern;
use crate::words::word_enum;
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

word_enum! {
    /// Kind of care that is asked (*opvangvorm*).
    CareType {
        /// No preference.
        Any = "any",
        /// Groepsopvang.
        Group = "group",
        /// Gezinsopvang, onthaalouder.
        Family = "family",
    }
}

word_enum! {
    /// What the family can pay (*tariefnood*).
    TariffNeed {
        /// No preference.
        Any = "any",
        /// Inkomenstarief.
        Income = "income",
        /// Vrije prijs is fine.
        Free = "free",
    }
}

word_enum! {
    /// Where a request stands.
    RequestState {
        /// Half-finished; kept, not yet counted.
        Draft = "draft",
        /// Open: care is still looked for.
        Open = "open",
        /// Partly solved: fewer days or a later start were accepted; the residual need stays open.
        Partly = "partly",
        /// Solved: a place was accepted for all that was asked.
        Placed = "placed",
        /// Closed without a place through the desk.
        Closed = "closed",
    }
}

impl RequestState {
    /// Whether the desk still looks for care.
    #[must_use]
    pub const fn is_looking(self) -> bool {
        matches!(self, Self::Open | Self::Partly)
    }
}

word_enum! {
    /// Why a request was closed without (further) care through the desk.
    /// Reasons from `sources/001`.
    ClosureReason {
        /// Zelf opvang gevonden.
        FoundElsewhere = "found-elsewhere",
        /// Zelf zorgen voor het kind.
        CaresThemselves = "cares-themselves",
        /// Te duur.
        TooExpensive = "too-expensive",
        /// Uren passen niet.
        HoursUnsuitable = "hours-unsuitable",
        /// Geen vertrouwen.
        NoTrust = "no-trust",
        /// Verhuisd.
        Moved = "moved",
        /// Niet meer te bereiken, after attempts.
        Unreachable = "unreachable",
        /// Andere reden.
        Other = "other",
    }
}

word_enum! {
    /// Whether brothers and sisters who look at the same time go to one location (*samen*).
    #[derive(Default)]
    Together {
        /// Each where there is room.
        #[default]
        No = "no",
        /// One location if it can be, apart otherwise.
        Preferably = "preferably",
        /// One location, or none.
        Only = "only",
    }
}

/// Room the family leaves (*flexibiliteit*).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Flexibility {
    /// A later start is fine too.
    pub later_start: bool,
    /// Other days are fine too.
    pub other_days: bool,
    /// Fewer days are fine too.
    pub fewer_days: bool,
}

/// What a family wants (*wens*).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wish {
    /// First day of care.
    pub start: NaiveDate,
    /// Which parts of which days. Empty when only a number of days is known.
    pub week: WeekPattern,
    /// Week pattern of the other week when weeks alternate.
    #[serde(default)]
    pub other_week: WeekPattern,
    /// Days differ from week to week (*wisselend*).
    #[serde(default)]
    pub varying: bool,
    /// Days asked a week when the pattern is not known or varies.
    #[serde(default)]
    pub days: Option<u8>,
    /// From and until which hour, when it matters.
    #[serde(default)]
    pub hours: Option<(NaiveTime, NaiveTime)>,
    /// Tariff need.
    pub tariff: TariffNeed,
    /// Kind of care.
    pub care: CareType,
    /// Area or other preference, in the family's words.
    #[serde(default)]
    pub preference: String,
    /// Codes of preferred locations, first choice first.
    #[serde(default)]
    pub locations: Vec<String>,
    /// Room the family leaves.
    #[serde(default)]
    pub flexibility: Flexibility,
    /// Whether the children of the family go to one location.
    #[serde(default)]
    pub together: Together,
}

impl Wish {
    /// Days of care a week: the pattern, or the mean of two alternating weeks
    /// rounded up, or the number given.
    #[must_use]
    pub fn days_per_week(&self) -> u8 {
        if self.week.is_empty() {
            return self.days.unwrap_or(0);
        }
        if self.other_week.is_empty() {
            return self.week.day_count();
        }
        (self.week.day_count() + self.other_week.day_count()).div_ceil(2)
    }

    /// Everything that is asked in some week.
    #[must_use]
    pub const fn all_weeks(&self) -> WeekPattern {
        self.week.or(self.other_week)
    }

    /// Whether it asks for care outside normal opening (`window`: first and last hour).
    /// Definition: Kind en Gezin, flexible care, 24/07/2018.
    #[must_use]
    pub fn is_atypical(&self, window: (NaiveTime, NaiveTime)) -> bool {
        self.all_weeks().is_atypical()
            || self.hours.is_some_and(|(from, until)| from < window.0 || until > window.1)
    }
}

/// Whether a wish counts as urgent: the start lies within `months` of the request
/// (press text of the minister, 2018: "binnen de maand nood").
#[must_use]
pub fn starts_within(registered: NaiveDate, start: NaiveDate, months: u32) -> bool {
    registered.checked_add_months(chrono::Months::new(months)).is_some_and(|limit| start <= limit)
}

#[cfg(test)]
mod tests {
    use super::{CareType, Flexibility, TariffNeed, Together, Wish, starts_within};
    use crate::week::WeekPattern;
    use chrono::{NaiveDate, NaiveTime};

    fn day(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap_or_default()
    }

    fn wish(week: WeekPattern) -> Wish {
        Wish {
            start: day(2026, 9, 1),
            week,
            other_week: WeekPattern::EMPTY,
            varying: false,
            days: None,
            hours: None,
            tariff: TariffNeed::Any,
            care: CareType::Any,
            preference: String::new(),
            locations: vec![],
            flexibility: Flexibility::default(),
            together: Together::No,
        }
    }

    #[test]
    fn days_come_from_the_pattern_or_from_the_number() {
        assert_eq!(wish(WeekPattern::full_days(3)).days_per_week(), 3);
        let by_number = Wish { days: Some(4), ..wish(WeekPattern::EMPTY) };
        assert_eq!(by_number.days_per_week(), 4);
        let alternating =
            Wish { other_week: WeekPattern::full_days(2), ..wish(WeekPattern::full_days(5)) };
        assert_eq!(alternating.days_per_week(), 4);
    }

    #[test]
    fn early_hours_are_atypical() {
        let hour = |h| NaiveTime::from_hms_opt(h, 0, 0).unwrap_or_default();
        let window = (hour(7), hour(18));
        let mut early = wish(WeekPattern::full_days(5));
        assert!(!early.is_atypical(window));
        early.hours = Some((hour(6), hour(16)));
        assert!(early.is_atypical(window));
    }

    #[test]
    fn within_a_month_is_counted_to_the_day() {
        assert!(starts_within(day(2026, 1, 31), day(2026, 2, 28), 1));
        assert!(!starts_within(day(2026, 1, 31), day(2026, 3, 1), 1));
    }
}
