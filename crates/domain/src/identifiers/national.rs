//! National numbers (*rijksregisternummer*): the check exists, the product does not ask for them.

use super::{digits_of, number};
use chrono::NaiveDate;
use std::fmt;
use std::str::FromStr;

/// A national number or BIS number (*rijksregisternummer, INSZ*), eleven digits.
///
/// Its use needs an authorisation, so a desk works without it; neither `Debug` nor
/// `Display` show it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct NationalNumber(String);

/// Why a text is not a national number. Never carries the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NationalNumberError {
    /// There is something other than digits and separators.
    #[error("a national number has digits only")]
    UnexpectedCharacter,
    /// Not eleven digits.
    #[error("a national number has eleven digits, not {0}")]
    WrongLength(usize),
    /// The last two digits do not fit.
    #[error("the check digits do not fit")]
    WrongCheck,
    /// The first six digits are no birth date.
    #[error("the first six digits are no birth date")]
    WrongDate,
}

impl FromStr for NationalNumber {
    type Err = NationalNumberError;

    /// Royal decree of 3 April 1984 on the national number; BIS numbers add 20 or 40
    /// to the month (royal decree of 8 February 1991). Vectors from python-stdnum `be.nn`, `be.bis`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = digits_of(text.trim(), " \u{a0}.-")
            .map_err(|_| NationalNumberError::UnexpectedCharacter)?;
        if digits.len() != 11 {
            return Err(NationalNumberError::WrongLength(digits.len()));
        }
        let century = century_by_check(&digits).ok_or(NationalNumberError::WrongCheck)?;
        if !has_plausible_date(&digits, century) {
            return Err(NationalNumberError::WrongDate);
        }
        Ok(Self(digits))
    }
}

impl NationalNumber {
    /// The eleven digits, for the encrypted column and nothing else.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// The birth date in the number, unless the number leaves month or day open.
    #[must_use]
    pub fn birth_date(&self) -> Option<NaiveDate> {
        let (year, month, day) = date_parts(&self.0, century_by_check(&self.0)?);
        NaiveDate::from_ymd_opt(year, month, day)
    }
}

impl fmt::Debug for NationalNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NationalNumber(hidden)")
    }
}

/// 1900 or 2000, whichever makes the check digits right: 97 minus the remainder by 97
/// of the first nine digits, preceded by a 2 for births from 2000.
fn century_by_check(digits: &str) -> Option<i32> {
    let (base, check) = (number(digits.get(..9)), number(digits.get(9..)));
    [(1900, base), (2000, 2_000_000_000 + base)]
        .into_iter()
        .find(|(_, base)| 97 - base % 97 == check)
        .map(|(century, _)| century)
}

fn date_parts(digits: &str, century: i32) -> (i32, u32, u32) {
    let part = |range| u32::try_from(number(digits.get(range))).unwrap_or_default();
    let month = match part(2..4) {
        month @ 20..=32 => month - 20,
        month @ 40..=52 => month - 40,
        month => month,
    };
    (century + i32::try_from(part(0..2)).unwrap_or_default(), month, part(4..6))
}

/// Month or day 00 stand for a birth date that is not known.
fn has_plausible_date(digits: &str, century: i32) -> bool {
    let (year, month, day) = date_parts(digits, century);
    if month == 0 || day == 0 {
        month <= 12 && day <= 31
    } else {
        NaiveDate::from_ymd_opt(year, month, day).is_some()
    }
}
