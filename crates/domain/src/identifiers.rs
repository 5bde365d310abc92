//! Numbers and addresses that identify: phone, e-mail, enterprise number (*KBO*),
//! municipality (*NIS*), postcode and national number (*rijksregisternummer*).
//!
//! Each is a type that can only hold a plausible value. Parsing is lenient about
//! notation and strict about the number; what is kept has one notation.

use chrono::NaiveDate;
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

/// An e-mail address that can plausibly receive mail; only sending tells for sure.
/// Kept with the domain in lower case.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EmailAddress(String);

text_identifier!(EmailAddress, EmailError);

/// Why a text is not an e-mail address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EmailError {
    /// Nothing was filled in.
    #[error("no e-mail address")]
    Empty,
    /// There is no `@`, or more than one.
    #[error("an e-mail address has one @")]
    NotOneAt,
    /// What stands before the `@` is empty, too long or has a space or comma.
    #[error("the part before the @ is not right")]
    BadName,
    /// What stands after the `@` is no domain such as `example.be`.
    #[error("the part after the @ is not a domain")]
    BadDomain,
}

impl FromStr for EmailAddress {
    type Err = EmailError;

    /// Lengths: RFC 5321 section 4.5.3.1.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let typed = text.trim();
        let typed = typed.strip_prefix("mailto:").unwrap_or(typed);
        if typed.is_empty() {
            return Err(EmailError::Empty);
        }
        let (name, domain) = typed.split_once('@').ok_or(EmailError::NotOneAt)?;
        if domain.contains('@') {
            return Err(EmailError::NotOneAt);
        }
        let name_fits = (1..=64).contains(&name.len())
            && !name.starts_with('.')
            && !name.ends_with('.')
            && !name.contains("..")
            && !name
                .chars()
                .any(|c| c.is_whitespace() || c.is_control() || "<>()[],;:\\\"".contains(c));
        if !name_fits {
            return Err(EmailError::BadName);
        }
        if !is_domain(domain) {
            return Err(EmailError::BadDomain);
        }
        Ok(Self(format!("{name}@{}", domain.to_lowercase())))
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_domain(domain: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    let top_level = domain.rsplit('.').next().unwrap_or_default();
    domain.len() <= 253
        && domain.contains('.')
        && domain.split('.').all(is_label)
        && top_level.chars().count() >= 2
        && !top_level.chars().all(|c| c.is_ascii_digit())
}

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

/// The digits of a text without its separators, or the first character that is neither.
fn digits_of(text: &str, separators: &str) -> Result<String, char> {
    let kept = text.chars().filter(|c| !separators.contains(*c));
    kept.map(|c| if c.is_ascii_digit() { Ok(c) } else { Err(c) }).collect()
}

/// A run of at most nine digits as a number; 0 when there is none.
fn number(digits: Option<&str>) -> u64 {
    digits.and_then(|digits| digits.parse().ok()).unwrap_or_default()
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

#[cfg(test)]
mod tests {
    use super::{
        EmailAddress, EmailError, EnterpriseNumber, EnterpriseNumberError, EstablishmentNumber,
        NationalNumber, NationalNumberError, NisCode, PhoneError, PhoneKind, PhoneNumber, Postcode,
    };
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    #[test]
    fn a_phone_number_is_read_in_every_notation_of_the_registrations() {
        for (typed, kept, shown, kind) in [
            ("0475 12 34 56", "+32475123456", "0475 12 34 56", PhoneKind::Mobile),
            ("+32475447161", "+32475447161", "0475 44 71 61", PhoneKind::Mobile),
            ("0032 453 793185", "+32453793185", "0453 79 31 85", PhoneKind::Mobile),
            ("0487/96.25.22", "+32487962522", "0487 96 25 22", PhoneKind::Mobile),
            ("0463 87 31 22", "+32463873122", "0463 87 31 22", PhoneKind::Mobile),
            ("0497049327", "+32497049327", "0497 04 93 27", PhoneKind::Mobile),
            ("+32 (0)475-12-34-56", "+32475123456", "0475 12 34 56", PhoneKind::Mobile),
            ("\u{a0}0475\u{a0}123 456 ", "+32475123456", "0475 12 34 56", PhoneKind::Mobile),
            ("02 123 45 67", "+3221234567", "02 123 45 67", PhoneKind::Landline),
            ("04/123.45.67", "+3241234567", "04 123 45 67", PhoneKind::Landline),
            ("056 12 34 56", "+3256123456", "056 12 34 56", PhoneKind::Landline),
            ("0800 12 345", "+3280012345", "0800 12 345", PhoneKind::Landline),
            ("+380 50 123 45 67", "+380501234567", "+380501234567", PhoneKind::Foreign),
        ] {
            let phone: Result<PhoneNumber, _> = typed.parse();
            let read = phone.map(|p| (p.as_str().to_owned(), p.to_string(), p.kind()));
            assert_eq!(read, Ok((kept.to_owned(), shown.to_owned(), kind)), "{typed}");
        }
    }

    #[test]
    fn what_is_no_phone_number_says_why() {
        for (typed, error) in [
            ("  ", PhoneError::Empty),
            ("bellen na 17u", PhoneError::UnexpectedCharacter('b')),
            ("475 12 34 56", PhoneError::NoPrefix),
            ("0475 12 34", PhoneError::WrongLength { digits: 8 }),
            ("0475 12 34 567", PhoneError::WrongLength { digits: 11 }),
            ("0512 12 34 56", PhoneError::WrongLength { digits: 10 }),
            ("0423 12 34 56", PhoneError::UnknownSeries),
            ("+32", PhoneError::WrongLength { digits: 1 }),
            ("+1234", PhoneError::WrongLength { digits: 4 }),
        ] {
            assert_eq!(typed.parse::<PhoneNumber>(), Err(error), "{typed}");
        }
    }

    #[test]
    fn an_email_address_is_plausible_or_not() {
        let mail = "  Jan.Proef+loket@Gemeente.BE".parse::<EmailAddress>();
        assert_eq!(mail.map(String::from), Ok("Jan.Proef+loket@gemeente.be".to_owned()));
        for (typed, error) in [
            ("", EmailError::Empty),
            ("jan.gemeente.be", EmailError::NotOneAt),
            ("jan@proef@gemeente.be", EmailError::NotOneAt),
            ("jan proef@gemeente.be", EmailError::BadName),
            ("@gemeente.be", EmailError::BadName),
            ("jan@gemeente", EmailError::BadDomain),
            ("jan@gemeente..be", EmailError::BadDomain),
            ("jan@127.0.0.1", EmailError::BadDomain),
        ] {
            assert_eq!(typed.parse::<EmailAddress>(), Err(error), "{typed}");
        }
    }

    #[test]
    fn enterprise_numbers_are_checked() {
        for typed in ["0428759497", "428759497", "BE 0428.759.497"] {
            let number = typed.parse::<EnterpriseNumber>().map(|n| n.to_string());
            assert_eq!(number, Ok("0428.759.497".to_owned()), "{typed}");
        }
        for (typed, error) in [
            ("0431150351", EnterpriseNumberError::WrongCheck),
            ("0000000000", EnterpriseNumberError::WrongCheck),
            ("2428759497", EnterpriseNumberError::WrongStart('2')),
            ("12", EnterpriseNumberError::WrongLength(2)),
            ("04x8759497", EnterpriseNumberError::UnexpectedCharacter('x')),
        ] {
            assert_eq!(typed.parse::<EnterpriseNumber>(), Err(error), "{typed}");
        }
        let establishment = "2.000.000.046".parse::<EstablishmentNumber>();
        assert_eq!(establishment, Err(EnterpriseNumberError::WrongCheck));
        let check = 97 - 20_000_000 % 97;
        let establishment = format!("20000000{check:02}").parse::<EstablishmentNumber>();
        assert!(establishment.is_ok());
    }

    #[test]
    fn municipalities_and_postcodes_have_their_form() {
        assert!("31005".parse::<NisCode>().is_ok());
        for typed in ["3100", "310055", "02000", "30000", "3100x", ""] {
            assert!(typed.parse::<NisCode>().is_err(), "{typed}");
        }
        assert_eq!(" 8000 ".parse::<Postcode>().map(u16::from), Ok(8000));
        for typed in ["0800", "800", "80000", "+800", "acht"] {
            assert!(typed.parse::<Postcode>().is_err(), "{typed}");
        }
    }

    #[test]
    fn national_numbers_are_checked_and_never_shown() {
        for (typed, born) in [
            ("85073003328", Some("1985-07-30")),
            ("17.07.30-033.84", Some("2017-07-30")),
            ("98472899765", Some("1998-07-28")),
            ("01490700185", Some("2001-09-07")),
        ] {
            let number = typed.parse::<NationalNumber>();
            let date = number.as_ref().ok().and_then(NationalNumber::birth_date);
            assert_eq!(date.map(|d| d.to_string()).as_deref(), born, "{typed}");
            assert!(!format!("{number:?}").contains("0033"));
        }
        for (typed, error) in [
            ("12345678901", NationalNumberError::WrongCheck),
            ("1234", NationalNumberError::WrongLength(4)),
            ("8507300332a", NationalNumberError::UnexpectedCharacter),
        ] {
            assert_eq!(typed.parse::<NationalNumber>().err(), Some(error), "{typed}");
        }
    }

    #[test]
    fn a_stored_identifier_is_checked_when_it_is_read() {
        let phone: Result<PhoneNumber, _> = serde_json::from_str("\"+32475123456\"");
        assert!(phone.is_ok_and(|p| p.to_string() == "0475 12 34 56"));
        assert!(serde_json::from_str::<NisCode>("\"geen\"").is_err());
    }

    proptest! {
        #[test]
        fn parsing_never_panics_and_is_stable(text in "\\PC{0,24}") {
            if let Ok(phone) = text.parse::<PhoneNumber>() {
                prop_assert_eq!(phone.to_string().parse::<PhoneNumber>(), Ok(phone.clone()));
                prop_assert_eq!(phone.as_str().parse::<PhoneNumber>(), Ok(phone));
            }
            if let Ok(mail) = text.parse::<EmailAddress>() {
                prop_assert_eq!(mail.as_str().parse::<EmailAddress>(), Ok(mail));
            }
            let _ = (text.parse::<EnterpriseNumber>(), text.parse::<NationalNumber>());
        }

        #[test]
        fn every_way_to_write_a_mobile_number_is_the_same_number(
            digits in "4[5-9][0-9]{7}", separator in "[ ./-]?", prefix in "0|\\+32|0032|\\+32 \\(0\\)"
        ) {
            let typed = format!("{prefix}{}{separator}{}", &digits[..3], &digits[3..]);
            let phone = typed.parse::<PhoneNumber>();
            prop_assert!(phone.is_ok_and(|p| p.as_str() == format!("+32{digits}")), "{typed}");
        }
    }
}
