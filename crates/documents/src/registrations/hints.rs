//! What a question in words seems to say. Hints are shown to a person, never stored as facts by themselves.

use serde::{Deserialize, Serialize};

use crate::columns::plain_words;
use crate::dates::month_of;

/// A month, possibly with its year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthHint {
    /// 1 to 12.
    pub month: u32,
    /// The year, if it was written.
    pub year: Option<i32>,
}

/// What free text seems to say.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Hints {
    /// Somebody wrote that it is urgent.
    pub urgent: bool,
    /// Days a week.
    pub days_per_week: Option<u8>,
    /// The month care should start.
    pub wished: Option<MonthHint>,
    /// Two children.
    pub twins: bool,
    /// The child is not born yet.
    pub pregnant: bool,
    /// The month it is due.
    pub due: Option<MonthHint>,
    /// The age at which care should start, in months.
    pub from_age_months: Option<u8>,
    /// A specific care need.
    pub care_need: bool,
    /// Before the usual hours, or other atypical hours.
    pub early_hours: bool,
    /// The hour it should start, if written.
    pub early_from: Option<u8>,
    /// An interpreter is needed; the language if written.
    pub interpreter: Option<String>,
    /// The family speaks no Dutch.
    pub no_dutch: bool,
    /// Only a question about tariff or certificate, no request for care.
    pub information_only: bool,
    /// The first name of the child.
    pub child_name: Option<String>,
}

/// Reads a question.
#[must_use]
pub fn read(question: &str) -> Hints {
    let plain = plain_words(question);
    let words: Vec<&str> = plain.split(' ').collect();
    let has = |wanted: &[&str]| wanted.iter().any(|part| plain.contains(part));
    let pregnant = has(&["zwanger", "uitgerekend", "bevalling"]);
    let early_hours = has(&[
        "vroege uren",
        "vroeg uur",
        "late uren",
        "weekend",
        "nacht",
        "ploegen",
        "flexibele uren",
    ]);
    let days_per_week = days_per_week(&words);
    let wished = month_after(&words, &["vanaf", "start", "tegen", "begin", "eind"]);
    let about_money =
        has(&["ocmw tarief", "attest inkomenstarief", "info over", "kindcode", "attest"]);
    Hints {
        urgent: has(&["dringend", "spoed", "zo snel mogelijk", "zsm", "asap"]),
        days_per_week,
        wished,
        twins: has(&["tweeling"]),
        pregnant,
        due: month_after(&words, &["uitgerekend", "bevalling"]),
        from_age_months: age_in_months(&words),
        care_need: has(&["zorgnood", "zorgbehoefte", "inclusieve", "beperking", "handicap"]),
        early_hours,
        early_from: early_hours.then(|| hour(&words)).flatten(),
        interpreter: has(&["tolk"]).then(|| word_after(question, "tolk").unwrap_or_default()),
        no_dutch: has(&["geen nl", "geen nederlands", "anderstalig"]),
        information_only: about_money && wished.is_none() && days_per_week.is_none() && !pregnant,
        child_name: word_after(question, "voor").filter(|name| month_of(name).is_none()),
    }
}

/// The first month within a few words after one of these.
pub(super) fn month_after(words: &[&str], starters: &[&str]) -> Option<MonthHint> {
    words.iter().enumerate().filter(|(_, word)| starters.contains(word)).find_map(|(at, _)| {
        let mut near = words.iter().enumerate().skip(at + 1).take(4);
        let (place, month) = near.find_map(|(place, word)| Some((place, month_of(word)?)))?;
        let year = words
            .get(place + 1)
            .filter(|next| next.len() == 4)
            .and_then(|next| next.parse().ok())
            .filter(|year| (1990..=2100).contains(year));
        Some(MonthHint { month, year })
    })
}

/// `5 d/week`, `2 dagen`, `4d`; not `binnen 3 dagen`.
fn days_per_week(words: &[&str]) -> Option<u8> {
    words.iter().enumerate().find_map(|(at, word)| {
        let before = at.checked_sub(1).and_then(|place| words.get(place));
        if before.is_some_and(|word| matches!(*word, "binnen" | "over" | "na" | "om")) {
            return None;
        }
        let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
        let unit = match word.get(digits.len()..) {
            Some("") => words.get(at + 1).copied().unwrap_or_default(),
            other => other.unwrap_or_default(),
        };
        matches!(unit, "d" | "dag" | "dagen" | "dgn")
            .then(|| digits.parse().ok())
            .flatten()
            .filter(|days| (1..=7).contains(days))
    })
}

fn age_in_months(words: &[&str]) -> Option<u8> {
    words.windows(3).find_map(|window| match window {
        ["vanaf" | "van", number, "maand" | "maanden" | "mnd" | "m"] => number.parse().ok(),
        _ => None,
    })
}

fn hour(words: &[&str]) -> Option<u8> {
    words.iter().find_map(|word| {
        let (digits, unit) = word.split_at(word.find(|c: char| !c.is_ascii_digit())?);
        matches!(unit, "u" | "h" | "uur")
            .then(|| digits.parse().ok())
            .flatten()
            .filter(|hour| *hour < 24)
    })
}

/// The word after another one, if it is written as a name.
fn word_after(text: &str, wanted: &str) -> Option<String> {
    let mut words = text.split_whitespace();
    words.find(|word| word.eq_ignore_ascii_case(wanted))?;
    let next = words.next()?.trim_matches(|letter: char| !letter.is_alphabetic());
    let letters: Vec<char> = next.chars().take(2).collect();
    match letters.as_slice() {
        [first, second] if first.is_uppercase() && second.is_lowercase() => Some(next.to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Hints, MonthHint, read};

    fn month(month: u32) -> Option<MonthHint> {
        Some(MonthHint { month, year: None })
    }

    #[test]
    fn reads_what_the_samples_say() {
        let urgent =
            Hints { urgent: true, days_per_week: Some(4), wished: month(8), ..Hints::default() };
        assert_eq!(read("DRINGEND: start nieuwe job aug, opvang 4 dagen"), urgent);
        let pregnant =
            Hints { pregnant: true, due: month(1), from_age_months: Some(3), ..Hints::default() };
        assert_eq!(read("zwanger, uitgerekend jan, zoekt vanaf 3 maanden"), pregnant);
        let named = Hints {
            days_per_week: Some(5),
            wished: month(10),
            child_name: Some("Nora".to_owned()),
            ..Hints::default()
        };
        assert_eq!(read("opvang gezocht voor Nora, 5 dagen, start okt"), named);
        let early = Hints {
            days_per_week: Some(3),
            early_hours: true,
            early_from: Some(6),
            ..Hints::default()
        };
        assert_eq!(read("vroege uren (6u), 3 dagen"), early);
        let interpreter = Hints {
            days_per_week: Some(4),
            interpreter: Some("Arabisch".to_owned()),
            no_dutch: true,
            ..Hints::default()
        };
        assert_eq!(read("spreekt geen NL, tolk Arabisch nodig; opvang 4d"), interpreter);
        assert_eq!(read("zoekt opvang vanaf feb voor baby, 5 d/week").days_per_week, Some(5));
        assert!(read("tweeling! 3 dagen vanaf juni").twins);
        assert!(read("kind met zorgnood, zoekt inclusieve opvang").care_need);
        assert!(read("wil info over OCMW-tarief").information_only);
        assert_eq!(read(""), Hints::default());
        assert_eq!(read("antwoord binnen 3 dagen"), Hints::default());
    }
}
