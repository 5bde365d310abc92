//! Days as people write them in Flemish spreadsheets.

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::people::fold;

/// The notations that are read, as examples to show beside a day that is not.
pub const NOTATIONS: &[&str] = &[
    "05/01/2019",
    "5/1/19",
    "5.1.2019",
    "05-01-2019",
    "2019-01-05",
    "5 jan 2019",
    "5 januari 2019",
];

const MONTHS: [&[&str]; 12] = [
    &["jan", "januari"],
    &["feb", "febr", "februari"],
    &["mrt", "maart", "maa"],
    &["apr", "april"],
    &["mei"],
    &["jun", "juni"],
    &["jul", "juli"],
    &["aug", "augustus"],
    &["sep", "sept", "september"],
    &["okt", "oktober", "oct"],
    &["nov", "november"],
    &["dec", "december"],
];

const WEEKDAYS: [&str; 14] = [
    "ma",
    "di",
    "wo",
    "do",
    "vr",
    "za",
    "zo",
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
];

/// Why a text is not a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotADay {
    /// No notation that is known.
    #[error("not a known notation")]
    Unreadable,
    /// Day and month are there, the year is not.
    #[error("{day}/{month} without a year")]
    MissingYear {
        /// The day of the month.
        day: u32,
        /// The month, 1 to 12.
        month: u32,
    },
    /// There is no such day, as 31 February.
    #[error("there is no {day}/{month}/{year}")]
    Impossible {
        /// The day as written.
        day: u32,
        /// The month as written.
        month: u32,
        /// The year as written, in four digits.
        year: i32,
    },
}

/// The month (1 to 12) of a Dutch name or abbreviation, in any case, with or without a point.
#[must_use]
pub fn month_of(word: &str) -> Option<u32> {
    let folded = fold(word.trim());
    let name = folded.trim_end_matches('.');
    MONTHS.iter().zip(1..).find(|(names, _)| names.contains(&name)).map(|(_, month)| month)
}

/// A month heading such as `JANUARI` or `jan. 2019`, with the year if there is one.
#[must_use]
pub fn month_heading(text: &str) -> Option<(u32, Option<i32>)> {
    let mut words = text.split_whitespace();
    let month = month_of(words.next()?)?;
    let year = words.next().map(year_of);
    match (year, words.next()) {
        (None, None) => Some((month, None)),
        (Some(Some(year)), None) => Some((month, Some(year))),
        _ => None,
    }
}

/// A year in four digits between 1990 and 2100 somewhere in a text.
#[must_use]
pub fn year_in(text: &str) -> Option<i32> {
    text.split(|letter: char| !letter.is_ascii_digit())
        .filter(|digits| digits.len() == 4)
        .find_map(year_of)
}

/// A year in two or four digits.
fn year_of(digits: &str) -> Option<i32> {
    let digits = digits.trim_start_matches(['\'', '’']);
    let year: i32 = digits.parse().ok()?;
    match digits.len() {
        2 => Some(2000 + year),
        4 if (1990..=2100).contains(&year) => Some(year),
        _ => None,
    }
}

/// Reads a day. Where the year is missing, `year` is taken if there is one.
///
/// # Errors
/// [`NotADay`] says what is wrong with it.
pub fn parse(text: &str, year: Option<i32>) -> Result<NaiveDate, NotADay> {
    let parts = parts(text).ok_or(NotADay::Unreadable)?;
    let (day, month, written) = match parts.as_slice() {
        [Part::Number(y), Part::Number(m) | Part::Month(m), Part::Number(d)] if y.len() == 4 => {
            (d.as_str(), m.as_str(), Some(y.as_str()))
        }
        [Part::Number(d), Part::Number(m) | Part::Month(m), Part::Number(y)] => {
            (d.as_str(), m.as_str(), Some(y.as_str()))
        }
        [Part::Number(d), Part::Number(m) | Part::Month(m)] => (d.as_str(), m.as_str(), None),
        _ => return Err(NotADay::Unreadable),
    };
    if day.len() > 2 || month.len() > 2 {
        return Err(NotADay::Unreadable);
    }
    let number = |digits: &str| digits.parse::<u32>().map_err(|_| NotADay::Unreadable);
    let (day, month) = (number(day)?, number(month)?);
    let year = match written {
        Some(digits) => year_of(digits).ok_or(NotADay::Unreadable)?,
        None if NaiveDate::from_ymd_opt(2020, month, day).is_none() => {
            return Err(NotADay::Unreadable);
        }
        None => year.ok_or(NotADay::MissingYear { day, month })?,
    };
    NaiveDate::from_ymd_opt(year, month, day).ok_or(NotADay::Impossible { day, month, year })
}

enum Part {
    Number(String),
    Month(String),
}

/// The numbers and months of a text; `None` if there is anything else in it.
fn parts(text: &str) -> Option<Vec<Part>> {
    if text.len() > 60 {
        return None;
    }
    let folded = fold(text.trim());
    let mut parts = Vec::new();
    for word in folded.split([' ', '\u{a0}', '/', '.', '-', ',', '\'', '’', '\n']) {
        if !word.contains(':') {
            add_parts(word, &mut parts)?;
        }
    }
    (parts.len() <= 3).then_some(parts)
}

/// The parts of a word; `3sept` is written too.
fn add_parts(word: &str, parts: &mut Vec<Part>) -> Option<()> {
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        let digits = first.is_ascii_digit();
        let end = rest.find(|letter: char| letter.is_ascii_digit() != digits).unwrap_or(rest.len());
        let (run, behind) = rest.split_at(end);
        rest = behind;
        if digits {
            parts.push(Part::Number(run.to_owned()));
        } else if !WEEKDAYS.contains(&run) {
            parts.push(Part::Month(month_of(run)?.to_string()));
        }
    }
    Some(())
}

/// The day at the start of an ISO notation, as `2019-01-05T00:00:00`.
#[must_use]
pub fn parse_iso(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text.trim().get(..10)?, "%Y-%m-%d").ok()
}

/// The day of a spreadsheet's day number.
#[must_use]
pub fn from_serial(serial: f64, from_1904: bool) -> Option<NaiveDate> {
    if !(1.0..2_958_466.0).contains(&serial) {
        return None;
    }
    // In range, so nothing but the time of day is lost.
    let whole = serial.floor() as u64;
    let (start, days) = if from_1904 {
        (NaiveDate::from_ymd_opt(1904, 1, 1)?, whole)
    } else if whole < 60 {
        (NaiveDate::from_ymd_opt(1899, 12, 31)?, whole)
    } else {
        (NaiveDate::from_ymd_opt(1899, 12, 30)?, whole)
    };
    start.checked_add_days(Days::new(days))
}

/// A day and month found inside a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FoundDay {
    /// Where it starts, in bytes.
    pub(crate) start: usize,
    /// Where it ends, in bytes.
    pub(crate) end: usize,
    pub(crate) day: u32,
    pub(crate) month: u32,
    pub(crate) year: Option<i32>,
}

/// All notations such as `11/3`, `11-3-19` or `11.3.2019` inside a text.
pub(crate) fn find_days(text: &str) -> Vec<FoundDay> {
    let mut found = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let run = digits_at(bytes, at);
        if run == 0 {
            at += 1;
            continue;
        }
        match day_at(text, at) {
            Some(day) => {
                at = day.end;
                found.push(day);
            }
            None => at += run,
        }
    }
    found
}

fn digits_at(bytes: &[u8], at: usize) -> usize {
    bytes.iter().skip(at).take_while(|byte| byte.is_ascii_digit()).count()
}

fn day_at(text: &str, start: usize) -> Option<FoundDay> {
    let bytes = text.as_bytes();
    let before = start.checked_sub(1).and_then(|at| bytes.get(at));
    if before.is_some_and(|byte| b"./-+".contains(byte) || byte.is_ascii_alphanumeric()) {
        return None;
    }
    let day_end = start + digits_at(bytes, start);
    let mark = *bytes.get(day_end).filter(|byte| b"./-".contains(byte))?;
    let month_end = day_end + 1 + digits_at(bytes, day_end + 1);
    let day: u32 = text.get(start..day_end)?.parse().ok()?;
    let month: u32 = text.get(day_end + 1..month_end)?.parse().ok()?;
    NaiveDate::from_ymd_opt(2020, month, day)?;
    let mut found = FoundDay { start, end: month_end, day, month, year: None };
    if bytes.get(month_end) == Some(&mark) {
        let year_end = month_end + 1 + digits_at(bytes, month_end + 1);
        if year_end > month_end + 1 {
            found.year = Some(text.get(month_end + 1..year_end).and_then(year_of)?);
            found.end = year_end;
        }
    }
    let after = text.get(found.end..)?.chars().next();
    (!after.is_some_and(|letter| letter.is_alphanumeric())).then_some(found)
}

/// The day of a [`FoundDay`]; without a year the first one on or after `asked_on`.
pub(crate) fn resolve(found: FoundDay, asked_on: Option<NaiveDate>) -> Option<NaiveDate> {
    let on = |year| NaiveDate::from_ymd_opt(year, found.month, found.day);
    match (found.year, asked_on) {
        (Some(year), _) => on(year),
        (None, Some(asked)) => {
            on(asked.year()).filter(|date| *date >= asked).or_else(|| on(asked.year() + 1))
        }
        (None, None) => None,
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::{NotADay, find_days, from_serial, month_heading, parse};
    use chrono::NaiveDate;

    #[test]
    fn reads_every_usual_notation() {
        let day = NaiveDate::from_ymd_opt(2019, 1, 5).unwrap();
        for text in [
            "05/01/2019",
            "5/1/19",
            "5.1.2019",
            "05-01-2019",
            "2019-01-05",
            "5 jan 2019",
            "5 januari 2019",
            "5 JAN. 2019",
            "za 5 jan '19",
            "zaterdag 5 januari 2019",
            "5jan19",
            "5-jan-19",
            "5/1/2019 10:30",
            " 5 / 1 / 2019 ",
        ] {
            assert_eq!(parse(text, None), Ok(day), "{text}");
        }
        assert_eq!(parse("5/1", Some(2019)), Ok(day));
    }

    #[test]
    fn says_what_is_wrong() {
        assert_eq!(parse("??", None), Err(NotADay::Unreadable));
        assert_eq!(parse("", None), Err(NotADay::Unreadable));
        assert_eq!(parse("5 a 1", None), Err(NotADay::Unreadable));
        let missing = NotADay::MissingYear { day: 3, month: 9 };
        assert_eq!(parse("3 sept", None), Err(missing));
        let impossible = NotADay::Impossible { day: 31, month: 2, year: 2019 };
        assert_eq!(parse("31/2/19", None), Err(impossible));
    }

    #[test]
    fn knows_day_numbers_and_headings() {
        assert_eq!(from_serial(43466.75, false), NaiveDate::from_ymd_opt(2019, 1, 1));
        assert_eq!(from_serial(0.0, true), None);
        assert_eq!(from_serial(f64::NAN, false), None);
        assert_eq!(month_heading("JANUARI"), Some((1, None)));
        assert_eq!(month_heading("sept. 2020"), Some((9, Some(2020))));
        assert_eq!(month_heading("mei en juni"), None);
    }

    #[test]
    fn finds_days_inside_text() {
        let found = find_days("sms 11/3: gebeld, 0491/99.31.65 dan 15-3-19 en 45/2");
        let days: Vec<_> = found.iter().map(|day| (day.day, day.month, day.year)).collect();
        assert_eq!(days, [(11, 3, None), (15, 3, Some(2019))]);
    }
}
