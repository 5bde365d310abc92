//! What was typed, and what is wrong with it. Every form keeps the raw text, so that the
//! page can show it again; `check` turns it into a domain value or a list of problems.

use chrono::{NaiveDate, NaiveTime};
use domain::identifiers::{EmailAddress, PhoneNumber};
use domain::week::{DayPart, WeekPattern, Weekday};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::str::FromStr;

/// What is wrong with one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// Nothing was filled in.
    Required,
    /// Not a date; `31/12/2026` is.
    NotADate,
    /// Not a time; `14:30` is.
    NotATime,
    /// Not a whole number between these.
    NotANumber(i64, i64),
    /// Not a Belgian or international phone number.
    NotAPhone,
    /// Not an e-mail address.
    NotAnEmail,
    /// Not a code such as `K7M-4QXD`.
    NotACode,
    /// Not a postcode of four digits.
    NotAPostcode,
    /// Not one of the choices.
    NotAChoice,
    /// Nothing was chosen.
    NotChosen,
    /// None of the boxes was ticked.
    NothingTicked,
    /// A box that has to be ticked was not.
    NotTicked,
    /// Not a month such as `3/2026`.
    NotAMonth,
    /// Not a name for addresses: small letters, digits and dashes.
    NotAnAddressPart,
    /// Not a Belgian enterprise number.
    NotAnEnterpriseNumber,
    /// Not a Flemish municipality by name, postcode or NIS code.
    NotAMunicipality,
    /// Longer than this many characters.
    TooLong(usize),
    /// A date that should not lie in the future.
    InTheFuture,
    /// A date before this one, the first that may be.
    NotBefore(NaiveDate),
    /// A date after this one, the last that may be.
    NotAfter(NaiveDate),
    /// A date so long ago that the year must be a slip.
    LongAgo,
    /// A date that should not lie in the past.
    InThePast,
    /// The end lies before the begin.
    EndsBeforeBegin,
    /// At least one of these fields is needed: another way to reach the family.
    OneOfThese,
    /// Pick at least one part of a day.
    NoDays,
    /// Pick at least one part of a day, or fill in a number of days.
    NoDaysNorNumber,
    /// Parts of days beyond these, of which some may be chosen.
    OnlyTheseDays(WeekPattern),
    /// A number that should be more than this one.
    NotMoreThan(i64),
    /// Does not match: code or password.
    DoesNotMatch,
    /// Too easy to guess; at least this many characters.
    TooShort(usize),
    /// A password that somebody would guess.
    EasyToGuess,
    /// Something with this name or address exists already.
    Exists,
    /// Not a list of names with their network addresses.
    NotANetwork,
    /// A file that cannot be read; the reason is told elsewhere on the page.
    BadFile,
    /// A file with more bytes or pixels than are read.
    FileTooLarge,
    /// Not a photo: JPEG, PNG or WebP.
    NotAPicture,
    /// A drawing with more in it than shapes and words.
    NotADrawing,
    /// There are so many already.
    TooMany(usize),
    /// Not a point in Belgium, in degrees.
    NotAPoint,
    /// Not the address of a web page.
    NotAWebAddress,
    /// Not the address of a site that may show a frame.
    NotASite,
    /// Not a colour such as `#1c5d99`.
    NotAColour,
    /// A colour on which words cannot be read; this one can.
    NotReadable(String),
    /// Not an amount in euro.
    NotAnAmount,
    /// A plain yes, with other days or another first day than were proposed.
    YesToLess,
    /// A yes, with a reason for no.
    YesWithReason,
    /// A place to fill in that this text does not know.
    UnknownPlaceholder(String),
    /// A place to fill in that this text needs.
    MissingPlaceholder(String),
    /// Too long for an SMS.
    TooLongForSms {
        /// Its characters, as the network counts them.
        units: usize,
        /// How many may be.
        most: usize,
        /// A character that makes the network count another way.
        because: Option<char>,
    },
    /// A word that names the child, in a text that others may see.
    NamesChild(String),
    /// Something speaks against it: tick that it is known.
    NotKnown,
}

/// The problems of a form, in the order of its fields.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Errors(pub Vec<(&'static str, Problem)>);

impl Errors {
    /// One problem.
    #[must_use]
    pub fn one(field: &'static str, problem: Problem) -> Self {
        Self(vec![(field, problem)])
    }

    /// Adds a problem.
    pub fn add(&mut self, field: &'static str, problem: Problem) {
        self.0.push((field, problem));
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The problem of a field.
    #[must_use]
    pub fn of(&self, field: &str) -> Option<&Problem> {
        self.0.iter().find(|(name, _)| *name == field).map(|(_, problem)| problem)
    }

    /// The value when there is no problem at all.
    ///
    /// # Errors
    /// The problems.
    pub fn unless_any<T>(self, value: T) -> Result<T, Self> {
        if self.is_empty() { Ok(value) } else { Err(self) }
    }

    /// Keeps a good value; remembers the problem of a bad one and goes on with a default.
    pub fn take<T: Default>(&mut self, field: &'static str, read: Result<T, Problem>) -> T {
        match read {
            Ok(value) => value,
            Err(problem) => {
                self.add(field, problem);
                T::default()
            }
        }
    }
}

/// A mark of what a form showed, for rows that have no version of their own.
pub(crate) fn mark(form: &impl Serialize) -> String {
    let text = serde_json::to_string(form).unwrap_or_default();
    Sha256::digest(text).iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}

/// A text of at most `most` characters, trimmed.
///
/// # Errors
/// When it is longer.
pub fn text(typed: &str, most: usize) -> Result<String, Problem> {
    let text = typed.trim();
    if text.chars().count() > most { Err(Problem::TooLong(most)) } else { Ok(text.to_owned()) }
}

/// A text that must be there.
///
/// # Errors
/// When it is empty or too long.
pub fn required(typed: &str, most: usize) -> Result<String, Problem> {
    let text = text(typed, most)?;
    if text.is_empty() { Err(Problem::Required) } else { Ok(text) }
}

/// A date as people type it: `3/9/2026`, `03-09-26`, `3.9.2026`, or `2026-09-03`.
///
/// # Errors
/// When it is something else.
pub fn date(typed: &str) -> Result<Option<NaiveDate>, Problem> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let parts: Vec<&str> = typed.split(['/', '-', '.', ' ']).collect();
    let [a, b, c] = parts.as_slice() else { return Err(Problem::NotADate) };
    let number = |part: &str| part.parse::<i32>().map_err(|_| Problem::NotADate);
    let (year, month, day) = if a.len() == 4 {
        (number(a)?, number(b)?, number(c)?)
    } else {
        (number(c)?, number(b)?, number(a)?)
    };
    let year = if (0..100).contains(&year) { 2000 + year } else { year };
    let valid = |part: i32| u32::try_from(part).map_err(|_| Problem::NotADate);
    NaiveDate::from_ymd_opt(year, valid(month)?, valid(day)?)
        .filter(|_| (1900..2200).contains(&year))
        .map(Some)
        .ok_or(Problem::NotADate)
}

/// A date that must be there.
///
/// # Errors
/// When it is missing or something else.
pub fn required_date(typed: &str) -> Result<NaiveDate, Problem> {
    date(typed)?.ok_or(Problem::Required)
}

/// A time as people type it: `8:30`, `8u30`, `8.30`, `8`.
///
/// # Errors
/// When it is something else.
pub fn time(typed: &str) -> Result<Option<NaiveTime>, Problem> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let mut parts = typed.split([':', 'u', 'h', '.']);
    let number = |part: Option<&str>| match part {
        None | Some("") => Ok(0),
        Some(part) => part.parse::<u32>().map_err(|_| Problem::NotATime),
    };
    let (hour, minute) = (number(parts.next())?, number(parts.next())?);
    NaiveTime::from_hms_opt(hour, minute, 0).map(Some).ok_or(Problem::NotATime)
}

/// A phone number in international notation, or nothing.
///
/// # Errors
/// When it cannot be one.
pub fn phone(typed: &str) -> Result<String, Problem> {
    if typed.trim().is_empty() {
        return Ok(String::new());
    }
    let number = typed.parse::<PhoneNumber>().map_err(|_| Problem::NotAPhone)?;
    Ok(number.as_str().to_owned())
}

/// A stored phone number as people type it; the inverse of [`phone`].
#[must_use]
pub fn phone_typed(stored: &str) -> String {
    stored.parse::<PhoneNumber>().map_or_else(|_| stored.to_owned(), |number| number.to_string())
}

/// An e-mail address, or nothing.
///
/// # Errors
/// When it cannot be one.
pub fn email(typed: &str) -> Result<String, Problem> {
    if typed.trim().is_empty() {
        return Ok(String::new());
    }
    let address = typed.trim().parse::<EmailAddress>().map_err(|_| Problem::NotAnEmail)?;
    Ok(address.as_str().to_owned())
}

/// The address of a web page, or nothing; without `https://` before it, that is added.
///
/// # Errors
/// When it is something else.
pub fn web_address(typed: &str) -> Result<String, Problem> {
    let typed = text(typed, 300)?;
    if typed.is_empty() {
        return Ok(typed);
    }
    let bare = typed.strip_prefix("https://").or_else(|| typed.strip_prefix("http://"));
    let host = bare.unwrap_or(&typed).split(['/', '?', '#']).next().unwrap_or_default();
    let plain = typed.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\".contains(&byte));
    if !plain || !host.contains('.') || host.contains(':') && bare.is_none() {
        return Err(Problem::NotAWebAddress);
    }
    Ok(if bare.is_some() { typed } else { format!("https://{typed}") })
}

/// A whole number within bounds, or nothing.
///
/// # Errors
/// When it is something else.
pub fn number<T: TryFrom<i64>>(typed: &str, least: i64, most: i64) -> Result<Option<T>, Problem> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    typed
        .parse::<i64>()
        .ok()
        .filter(|number| (least..=most).contains(number))
        .and_then(|number| T::try_from(number).ok())
        .map(Some)
        .ok_or(Problem::NotANumber(least, most))
}

/// One of a closed list.
///
/// # Errors
/// When nothing was chosen, or something else.
pub fn choice<T: FromStr>(typed: &str) -> Result<T, Problem> {
    if typed.is_empty() {
        return Err(Problem::NotChosen);
    }
    typed.parse().map_err(|_| Problem::NotAChoice)
}

/// A week pattern from ticked boxes with values such as `mo-morning`.
///
/// # Errors
/// When a value is not a part of a day.
pub fn week(ticked: &[String]) -> Result<WeekPattern, Problem> {
    ticked.iter().try_fold(WeekPattern::EMPTY, |week, box_| {
        let (day, part) = box_.split_once('-').ok_or(Problem::NotAChoice)?;
        let day = Weekday::from_str(day).map_err(|_| Problem::NotAChoice)?;
        let part = DayPart::from_str(part).map_err(|_| Problem::NotAChoice)?;
        Ok(week.with(day, part))
    })
}

/// The ticked boxes of a week pattern: the inverse of [`week`].
#[must_use]
pub fn ticked(week: WeekPattern) -> Vec<String> {
    week.days().flat_map(|day| week.on(day).map(move |part| format!("{day}-{part}"))).collect()
}

#[cfg(test)]
mod tests {
    use super::{Problem, date, number, ticked, time, week};
    use chrono::NaiveDate;

    #[test]
    fn dates_are_read_as_people_write_them() {
        let september = NaiveDate::from_ymd_opt(2026, 9, 3);
        for typed in ["3/9/2026", "03-09-26", "3.9.2026", "2026-09-03", " 3 9 2026 "] {
            assert_eq!(date(typed), Ok(september), "{typed}");
        }
        assert_eq!(date(""), Ok(None));
        for typed in ["31/2/2026", "morgen", "3/9", "3/9/2026/1", "-1/9/2026", "1/1/99999"] {
            assert_eq!(date(typed), Err(Problem::NotADate), "{typed}");
        }
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for typed in ["8:30", "8u30", "08.30", "8h30"] {
            assert_eq!(
                time(typed).ok().flatten().map(|t| t.to_string()).as_deref(),
                Some("08:30:00")
            );
        }
        assert_eq!(time("25:00"), Err(Problem::NotATime));
        assert_eq!(time("straks"), Err(Problem::NotATime));
    }

    #[test]
    fn numbers_keep_to_their_bounds() {
        assert_eq!(number::<u8>("5", 1, 7), Ok(Some(5)));
        assert_eq!(number::<u8>("8", 1, 7), Err(Problem::NotANumber(1, 7)));
    }

    #[test]
    fn boxes_and_pattern_are_each_others_inverse() {
        let boxes = vec!["mo-morning".to_owned(), "mo-afternoon".to_owned(), "fr-early".to_owned()];
        let Ok(pattern) = week(&boxes) else { panic!("these boxes are fine") };
        assert_eq!(ticked(pattern), boxes);
        assert_eq!(week(&["mo".to_owned()]), Err(Problem::NotAChoice));
    }
}
