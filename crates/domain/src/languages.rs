//! Which languages a desk uses with families, besides Dutch.
//!
//! A municipality in the Dutch language area works in Dutch. Another language may stand
//! beside it only as a translation, for a purpose and a time (Taalwetwijzer; laws on the use
//! of languages in administrative matters, coordinated on 18/07/1966). So each language is
//! a decision of the desk, with a reason, who took it, and a last day.

use chrono::NaiveDate;

/// A decision about one language. A later one about the same language replaces it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Code of the language.
    pub language: String,
    /// Whether the language is used; otherwise it is not, from the first day on.
    pub used: bool,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub until: NaiveDate,
}

/// How a language stands at a desk on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nobody decided about it, or it was taken out of use.
    Off,
    /// Decided, but not yet.
    Later,
    /// In use.
    On,
    /// Its last day is past.
    Over,
}

impl Standing {
    /// Its word, by which its text is found.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Later => "later",
            Self::On => "on",
            Self::Over => "over",
        }
    }
}

/// How a language stands on this day; `decisions` are those of one desk, oldest first.
#[must_use]
pub fn standing(decisions: &[Decision], language: &str, day: NaiveDate) -> Standing {
    let last = decisions.iter().rev().find(|decision| decision.language == language);
    match last {
        None => Standing::Off,
        Some(decision) if !decision.used => Standing::Off,
        Some(decision) if day < decision.from => Standing::Later,
        Some(decision) if day > decision.until => Standing::Over,
        Some(_) => Standing::On,
    }
}

#[cfg(test)]
mod tests {
    use super::{Decision, Standing, standing};
    use chrono::NaiveDate;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap_or_default()
    }

    fn decision(language: &str, used: bool, from: NaiveDate, until: NaiveDate) -> Decision {
        Decision { language: language.to_owned(), used, from, until }
    }

    #[test]
    fn a_language_is_used_between_its_days() {
        let decisions = [decision("ar", true, day(3, 1), day(9, 30))];
        let cases = [
            (day(2, 28), Standing::Later),
            (day(3, 1), Standing::On),
            (day(9, 30), Standing::On),
            (day(10, 1), Standing::Over),
        ];
        for (on, expected) in cases {
            assert_eq!(standing(&decisions, "ar", on), expected);
        }
        assert_eq!(standing(&decisions, "tr", day(4, 1)), Standing::Off);
    }

    #[test]
    fn the_last_decision_counts() {
        let mut decisions = vec![
            decision("ar", true, day(1, 1), day(12, 31)),
            decision("ar", false, day(5, 1), day(5, 1)),
        ];
        assert_eq!(standing(&decisions, "ar", day(6, 1)), Standing::Off);
        decisions.push(decision("ar", true, day(6, 1), day(12, 31)));
        assert_eq!(standing(&decisions, "ar", day(6, 1)), Standing::On);
    }
}
