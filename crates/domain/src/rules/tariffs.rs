//! The income tariff (*inkomenstarief*) as dated data, `rules/tariffs.toml`, and what care
//! may cost a family: an estimate, never more.
//!
//! Only amounts with a source stand in the file. The highest tariff and the way from income
//! to day price are not in our sources, so nothing here turns an income into a price.

use super::terms::Sourced;
use super::{Findings, RuleFileError};
use crate::words::word_enum;
use chrono::NaiveDate;
use serde::Deserialize;
use std::sync::OnceLock;
use toml::Spanned;

/// The file as it comes with the product.
const EMBEDDED: &str = include_str!("../../../../rules/tariffs.toml");
const WEEKS_A_YEAR: i64 = 52;
const MONTHS_A_YEAR: i64 = 12;

/// An amount of money in eurocents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Deserialize)]
#[serde(try_from = "String")]
pub struct Cents(pub i64);

/// Not an amount such as `6.24` or `6,24`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an amount in euro, such as 6.24")]
pub struct NotAnAmount;

impl std::str::FromStr for Cents {
    type Err = NotAnAmount;

    fn from_str(typed: &str) -> Result<Self, NotAnAmount> {
        let typed = typed.trim().trim_start_matches('€').trim().replace(',', ".");
        let (euros, cents) = typed.split_once('.').unwrap_or((&typed, ""));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if euros.is_empty() || euros.len() > 6 || cents.len() > 2 {
            return Err(NotAnAmount);
        }
        if !digits(euros) || !digits(cents) {
            return Err(NotAnAmount);
        }
        let whole: i64 = euros.parse().map_err(|_| NotAnAmount)?;
        let part: i64 = format!("{cents:0<2}").parse().map_err(|_| NotAnAmount)?;
        Ok(Self(whole * 100 + part))
    }
}

impl TryFrom<String> for Cents {
    type Error = NotAnAmount;

    fn try_from(text: String) -> Result<Self, NotAnAmount> {
        text.parse()
    }
}

word_enum! {
    /// How long a day in care is.
    DayKind {
        /// Less than five hours.
        Short = "short",
        /// Five hours or more, less than eleven.
        Whole = "whole",
        /// Eleven hours or more.
        Long = "long",
    }
}

/// The amounts of a year.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amounts {
    /// Version of this entry of the file.
    pub version: u32,
    valid_from: Spanned<NaiveDate>,
    /// Last day.
    pub valid_to: NaiveDate,
    /// The usual minimum.
    pub minimum: Sourced<Cents>,
    /// The lower minimum that an OCMW may give.
    pub lower: Sourced<Cents>,
    /// The lowest amount that an OCMW may give.
    pub lowest: Sourced<Cents>,
    /// What a family pays on average.
    pub average: Sourced<Cents>,
}

impl Amounts {
    /// First day.
    #[must_use]
    pub fn valid_from(&self) -> NaiveDate {
        *self.valid_from.get_ref()
    }
}

/// What part of the day price a kind of day costs.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DayShare {
    /// Which kind of day.
    pub kind: DayKind,
    /// Percentage of the day price.
    pub percent: Sourced<u16>,
}

/// The tariffs through time.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TariffBook {
    tariffs: Vec<Amounts>,
    days: Vec<DayShare>,
}

/// Days of each kind in a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct WeekOfCare {
    /// Days of less than five hours.
    pub short: u8,
    /// Days of five hours or more.
    pub whole: u8,
    /// Days of eleven hours or more.
    pub long: u8,
}

/// What care may cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Estimate {
    /// In a week.
    pub week: Cents,
    /// In a month, on average over a year without closing days.
    pub month: Cents,
}

impl TariffBook {
    /// Reads and checks a file of tariffs.
    ///
    /// # Errors
    /// Everything that is wrong with the file.
    pub fn parse(text: &str) -> Result<Self, Vec<RuleFileError>> {
        let mut findings = Findings::new(text);
        let book: Self = findings.read()?;
        if book.tariffs.is_empty() {
            findings.anywhere("there are no tariffs".to_owned(), "add a [[tariffs]] entry");
        }
        for kind in DayKind::ALL {
            if book.days.iter().filter(|share| share.kind == *kind).count() != 1 {
                let what = format!("the day «{kind}» does not stand there once");
                findings.anywhere(what, "give each kind of day one [[days]] entry");
            }
        }
        let mut before = NaiveDate::MIN;
        for amounts in &book.tariffs {
            if amounts.valid_from() <= before || amounts.valid_to < amounts.valid_from() {
                let what = format!("the tariffs from {} overlap", amounts.valid_from());
                let remedy = "put the entries in order and let each end before the next begins";
                findings.at(amounts.valid_from.span(), what, remedy);
            }
            before = amounts.valid_to;
        }
        findings.result(book)
    }

    /// The tariffs that come with the product.
    pub fn embedded() -> &'static Result<Self, Vec<RuleFileError>> {
        static BOOK: OnceLock<Result<TariffBook, Vec<RuleFileError>>> = OnceLock::new();
        BOOK.get_or_init(|| Self::parse(EMBEDDED))
    }

    /// Every entry, in order.
    #[must_use]
    pub fn all(&self) -> &[Amounts] {
        &self.tariffs
    }

    /// The newest amounts that are known on a day, and whether they are those of that day.
    #[must_use]
    pub fn known_on(&self, day: NaiveDate) -> Option<(&Amounts, bool)> {
        let newest = self.tariffs.iter().rev().find(|amounts| amounts.valid_from() <= day)?;
        Some((newest, day <= newest.valid_to))
    }

    /// What a kind of day costs when a whole day costs this.
    #[must_use]
    pub fn price(&self, kind: DayKind, day_price: Cents) -> Cents {
        let share = self.days.iter().find(|share| share.kind == kind);
        let percent = share.map_or(100, |share| i64::from(share.percent.value));
        Cents((day_price.0 * percent + 50) / 100)
    }

    /// What a week of care may cost when a whole day costs this.
    #[must_use]
    pub fn estimate(&self, day_price: Cents, week: WeekOfCare) -> Estimate {
        let days = [
            (DayKind::Short, week.short),
            (DayKind::Whole, week.whole),
            (DayKind::Long, week.long),
        ];
        let sum: i64 =
            days.iter().map(|(kind, days)| self.price(*kind, day_price).0 * i64::from(*days)).sum();
        let month = (sum * WEEKS_A_YEAR + MONTHS_A_YEAR / 2) / MONTHS_A_YEAR;
        Estimate { week: Cents(sum), month: Cents(month) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Cents, DayKind, EMBEDDED, Estimate, TariffBook, WeekOfCare};
    use chrono::NaiveDate;

    #[test]
    fn an_estimate_counts_short_whole_and_long_days() -> Result<(), String> {
        let book = TariffBook::parse(EMBEDDED).map_err(|errors| format!("{errors:?}"))?;
        let week = WeekOfCare { short: 1, whole: 2, long: 1 };
        // 6,00 + 2 × 10,00 + 16,00 = 42,00 a week; × 52 / 12 = 182,00 a month.
        let expected = Estimate { week: Cents(4200), month: Cents(18_200) };
        assert_eq!(book.estimate(Cents(1000), week), expected);
        assert_eq!(book.price(DayKind::Short, Cents(624)), Cents(374));
        Ok(())
    }

    #[test]
    fn a_year_that_is_not_known_says_so() -> Result<(), String> {
        let book = TariffBook::parse(EMBEDDED).map_err(|errors| format!("{errors:?}"))?;
        let known = |year| {
            let day = NaiveDate::from_ymd_opt(year, 6, 1).unwrap_or_default();
            book.known_on(day).map(|(amounts, sure)| (amounts.minimum.value, sure))
        };
        assert_eq!(known(2024), Some((Cents(624), true)));
        assert_eq!(known(2026), Some((Cents(624), false)));
        assert_eq!(known(2020), None);
        Ok(())
    }

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (typed, cents) in [("6,24", 624), ("6.2", 620), ("€ 14", 1400), (" 0,5 ", 50)] {
            assert_eq!(typed.parse(), Ok(Cents(cents)), "{typed}");
        }
        for typed in ["", "-1", "1,234", "zes", "1234567", "1.2.3"] {
            assert!(typed.parse::<Cents>().is_err(), "{typed}");
        }
    }

    #[test]
    fn mistakes_in_the_file_are_named() {
        let twice = EMBEDDED.replace("kind = \"long\"", "kind = \"short\"");
        assert!(TariffBook::parse(&twice).is_err());
        let backwards = EMBEDDED.replace("2024-12-31", "2023-12-31");
        assert!(TariffBook::parse(&backwards).is_err());
        assert!(TariffBook::parse(&EMBEDDED.replace("6.24", "zes")).is_err());
    }
}
