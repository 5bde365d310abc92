//! Numbers and addresses that identify: phone, e-mail, enterprise number (*KBO*),
//! municipality (*NIS*), postcode and national number (*rijksregisternummer*).
//!
//! Each is a type that can only hold a plausible value. Parsing is lenient about
//! notation and strict about the number; what is kept has one notation.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Gives a text newtype its string conversions, so that it serialises as text and
/// is checked again when read.
macro_rules! text_identifier {
    ($name:ident, $error:ident) => {
        impl TryFrom<String> for $name {
            type Error = $error;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(identifier: $name) -> Self {
                identifier.0
            }
        }

        impl $name {
            /// The one notation in which it is kept.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
    };
}

mod email;
mod enterprise;
mod national;
mod phone;

pub use email::{EmailAddress, EmailError};
pub use enterprise::{EnterpriseNumber, EnterpriseNumberError, EstablishmentNumber};
pub use national::{NationalNumber, NationalNumberError};
pub use phone::{PhoneError, PhoneKind, PhoneNumber};

/// A municipality (*gemeente*) by its NIS code (REFNIS, Statbel): five digits.
/// The list of municipalities is data elsewhere; this holds the form only.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct NisCode(String);

text_identifier!(NisCode, NisError);

/// A text that is not a NIS code of a municipality.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a NIS code of a municipality has five digits and is not that of a region or province")]
pub struct NisError;

impl FromStr for NisCode {
    type Err = NisError;

    /// Codes that start with 0 are regions; those that end in 000 are provinces and districts.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let code = text.trim();
        let is_municipality = code.len() == 5
            && code.bytes().all(|b| b.is_ascii_digit())
            && !code.starts_with('0')
            && !code.ends_with("000");
        if is_municipality { Ok(Self(code.to_owned())) } else { Err(NisError) }
    }
}

impl fmt::Display for NisCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A Belgian postcode: four digits, 1000 to 9999. It does not determine the
/// municipality (1804 covers two).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct Postcode(u16);

/// A text or number that is not a Belgian postcode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a Belgian postcode has four digits and does not start with 0")]
pub struct PostcodeError;

impl TryFrom<u16> for Postcode {
    type Error = PostcodeError;

    fn try_from(number: u16) -> Result<Self, Self::Error> {
        if (1000..=9999).contains(&number) { Ok(Self(number)) } else { Err(PostcodeError) }
    }
}

impl From<Postcode> for u16 {
    fn from(postcode: Postcode) -> Self {
        postcode.0
    }
}

impl FromStr for Postcode {
    type Err = PostcodeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let typed = text.trim();
        let typed = typed.strip_prefix("B-").unwrap_or(typed);
        let four_digits = typed.len() == 4 && typed.bytes().all(|b| b.is_ascii_digit());
        if !four_digits {
            return Err(PostcodeError);
        }
        typed.parse::<u16>().map_err(|_| PostcodeError).and_then(Self::try_from)
    }
}

impl fmt::Display for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.0)
    }
}

/// The digits of a text without its separators, or the first character that is neither.
fn digits_of(text: &str, separators: &str) -> Result<String, char> {
    let kept = text.chars().filter(|c| !separators.contains(*c));
    kept.map(|c| if c.is_ascii_digit() { Ok(c) } else { Err(c) }).collect()
}

/// A run of at most nine digits as a number; 0 when there is none.
fn number(digits: Option<&str>) -> u64 {
    digits.and_then(|digits| digits.parse().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
