//! Enterprise and establishment numbers (*KBO*).

use super::{digits_of, number};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// An enterprise number (*ondernemingsnummer, KBO*): ten digits that start with 0 or 1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EnterpriseNumber(String);

text_identifier!(EnterpriseNumber, EnterpriseNumberError);

/// An establishment number (*vestigingseenheidsnummer*): ten digits that start with 2 to 8.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EstablishmentNumber(String);

text_identifier!(EstablishmentNumber, EnterpriseNumberError);

/// Why a text is not an enterprise or establishment number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EnterpriseNumberError {
    /// There is something other than digits, dots, spaces and a leading `BE`.
    #[error("an enterprise number has no `{0}`")]
    UnexpectedCharacter(char),
    /// Not ten digits (nine in the old notation).
    #[error("an enterprise number has ten digits, not {0}")]
    WrongLength(usize),
    /// The first digit belongs to the other kind of number.
    #[error("this kind of number does not start with {0}")]
    WrongStart(char),
    /// The last two digits do not fit the first eight.
    #[error("the check digits do not fit")]
    WrongCheck,
}

impl FromStr for EnterpriseNumber {
    type Err = EnterpriseNumberError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut digits = enterprise_digits(text)?;
        if digits.len() == 9 {
            digits.insert(0, '0');
        }
        checked_enterprise_digits(digits, '0'..='1').map(Self)
    }
}

impl FromStr for EstablishmentNumber {
    type Err = EnterpriseNumberError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        checked_enterprise_digits(enterprise_digits(text)?, '2'..='8').map(Self)
    }
}

/// `0428.759.497`.
impl fmt::Display for EnterpriseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_groups(f, &self.0, &[4, 3, 3])
    }
}

/// `2.123.456.789`.
impl fmt::Display for EstablishmentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_groups(f, &self.0, &[1, 3, 3, 3])
    }
}

fn enterprise_digits(text: &str) -> Result<String, EnterpriseNumberError> {
    let typed = text.trim();
    let typed = typed.strip_prefix("BE").or_else(|| typed.strip_prefix("be")).unwrap_or(typed);
    digits_of(typed, " \u{a0}.-").map_err(EnterpriseNumberError::UnexpectedCharacter)
}

/// Check: 97 minus the remainder of the first eight digits by 97 (python-stdnum `be.vat`).
fn checked_enterprise_digits(
    digits: String,
    start: std::ops::RangeInclusive<char>,
) -> Result<String, EnterpriseNumberError> {
    if digits.len() != 10 {
        return Err(EnterpriseNumberError::WrongLength(digits.len()));
    }
    let first = digits.chars().next().unwrap_or_default();
    if !start.contains(&first) {
        return Err(EnterpriseNumberError::WrongStart(first));
    }
    let (base, check) = (number(digits.get(..8)), number(digits.get(8..)));
    if 97 - base % 97 == check { Ok(digits) } else { Err(EnterpriseNumberError::WrongCheck) }
}

fn write_groups(f: &mut fmt::Formatter<'_>, digits: &str, sizes: &[usize]) -> fmt::Result {
    let mut start = 0;
    for size in sizes {
        if start > 0 {
            f.write_str(".")?;
        }
        f.write_str(digits.get(start..start + size).unwrap_or_default())?;
        start += size;
    }
    Ok(())
}
