//! Phone numbers (*telefoonnummers*).

use super::digits_of;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A phone number, kept as E.164 (`+32475123456`).
///
/// Belgian numbers are checked against the numbering plan (landline nine digits,
/// mobile ten, BIPT numbering plan); a foreign number only on its length (ITU-T
/// E.164), since newcomers keep the number of the country they come from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PhoneNumber(String);

text_identifier!(PhoneNumber, PhoneError);

/// What kind of line a phone number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PhoneKind {
    /// Gsm: can receive an SMS.
    Mobile,
    /// Vaste lijn, also the 070, 078, 0800 and 0900 series.
    Landline,
    /// A number of another country.
    Foreign,
}

/// Why a text is not a phone number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    /// Nothing was filled in.
    #[error("no phone number")]
    Empty,
    /// There is something other than digits and the usual separators.
    #[error("a phone number has no `{0}`")]
    UnexpectedCharacter(char),
    /// It starts with neither 0 nor + nor 00.
    #[error("a phone number starts with 0, + or 00")]
    NoPrefix,
    /// Too few or too many digits.
    #[error("a phone number does not have {digits} digits here")]
    WrongLength {
        /// Digits found, in the national or international notation that was used.
        digits: usize,
    },
    /// The right length, but no such zone or mobile series.
    #[error("no Belgian phone number starts like this")]
    UnknownSeries,
}

impl FromStr for PhoneNumber {
    type Err = PhoneError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let typed = text.trim().replace("(0)", "");
        if typed.is_empty() {
            return Err(PhoneError::Empty);
        }
        let (international, rest) = if let Some(rest) = typed.strip_prefix('+') {
            (true, rest)
        } else if let Some(rest) = typed.strip_prefix("00") {
            (true, rest)
        } else {
            (false, typed.as_str())
        };
        let digits =
            digits_of(rest, " \u{a0}\u{202f}./-()").map_err(PhoneError::UnexpectedCharacter)?;
        if international {
            match digits.strip_prefix("32") {
                Some(national) => belgian(national.strip_prefix('0').unwrap_or(national)),
                None if (8..=15).contains(&digits.len()) && !digits.starts_with('0') => {
                    Ok(Self(format!("+{digits}")))
                }
                None => Err(PhoneError::WrongLength { digits: digits.len() }),
            }
        } else {
            belgian(digits.strip_prefix('0').ok_or(PhoneError::NoPrefix)?)
        }
    }
}

/// Checks a Belgian number without its leading 0.
fn belgian(national: &str) -> Result<PhoneNumber, PhoneError> {
    let looks_mobile = national.starts_with('4') && national.len() >= 9;
    match national.len() {
        8 | 9 if looks_mobile != (national.len() == 9) => {
            Err(PhoneError::WrongLength { digits: national.len() + 1 })
        }
        9 if !matches!(national.as_bytes().get(1), Some(b'5'..=b'9')) => {
            Err(PhoneError::UnknownSeries)
        }
        8 if national.starts_with('0') => Err(PhoneError::UnknownSeries),
        8 | 9 => Ok(PhoneNumber(format!("+32{national}"))),
        other => Err(PhoneError::WrongLength { digits: other + 1 }),
    }
}

impl PhoneNumber {
    /// What kind of line it is.
    #[must_use]
    pub fn kind(&self) -> PhoneKind {
        match self.0.strip_prefix("+32") {
            Some(national) if national.len() == 9 => PhoneKind::Mobile,
            Some(_) => PhoneKind::Landline,
            None => PhoneKind::Foreign,
        }
    }
}

/// As people write it: `0475 12 34 56`, `02 123 45 67`, `056 12 34 56`; a foreign
/// number as E.164.
impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(national) = self.0.strip_prefix("+32") else {
            return f.write_str(&self.0);
        };
        let group_ends: &[usize] = match national.as_bytes() {
            [_, _, _, _, _, _, _, _, _] => &[3, 5, 7, 9],
            [b'8' | b'9', b'0', ..] => &[3, 5, 8],
            [b'2' | b'3' | b'4' | b'9', ..] => &[1, 4, 6, 8],
            _ => &[2, 4, 6, 8],
        };
        f.write_str("0")?;
        let mut start = 0;
        for &end in group_ends {
            if start > 0 {
                f.write_str(" ")?;
            }
            f.write_str(national.get(start..end).unwrap_or_default())?;
            start = end;
        }
        Ok(())
    }
}
