//! Names and telephone numbers as they stand together in one cell.

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Small words that belong to the family name behind them.
const PARTICLES: &[&str] = &[
    "van", "vanden", "vander", "vande", "de", "den", "der", "ter", "ten", "te", "el", "al", "ben",
    "bin", "la", "le", "du", "di", "da", "dos", "von", "op", "t", "s",
];

/// A telephone number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phone {
    /// As it was written.
    pub raw: String,
    /// As `+32...`, if it is a number that can exist.
    pub international: Option<String>,
}

/// What stands in a cell for a person.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Contact {
    /// The name without number and remark.
    pub name: String,
    /// What stood in brackets, as `mama`.
    pub remark: Option<String>,
    /// The telephone numbers in the cell.
    pub phones: Vec<Phone>,
}

/// Small letters without accents.
#[must_use]
pub fn fold(text: &str) -> String {
    text.nfd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase).fold(
        String::with_capacity(text.len()),
        |mut out, letter| {
            match letter {
                'ß' => out.push_str("ss"),
                'ø' => out.push('o'),
                'ł' => out.push('l'),
                'đ' => out.push('d'),
                'ı' | '\u{307}' => out.push_str(if letter == 'ı' { "i" } else { "" }),
                'æ' => out.push_str("ae"),
                'œ' => out.push_str("oe"),
                '’' | '‘' | '`' | '´' => out.push('\''),
                other => out.push(other),
            }
            out
        },
    )
}

/// Splits a cell into name, remark and telephone numbers.
#[must_use]
pub fn split(cell: &str) -> Contact {
    let mut phones = Vec::new();
    let mut rest = String::with_capacity(cell.len());
    let mut at = 0;
    for (start, end) in numbers(cell) {
        rest.push_str(cell.get(at..start).unwrap_or_default());
        rest.push(' ');
        if let Some(raw) = cell.get(start..end) {
            phones.push(phone(raw));
        }
        at = end;
    }
    rest.push_str(cell.get(at..).unwrap_or_default());
    let (name, remark) = without_remark(&rest);
    Contact { name: tidy(&name), remark, phones }
}

/// All telephone numbers in a cell that is meant for them; what has no number in it is kept raw.
#[must_use]
pub fn phones(cell: &str) -> Vec<Phone> {
    let found: Vec<Phone> = numbers(cell)
        .into_iter()
        .filter_map(|(start, end)| cell.get(start..end))
        .map(phone)
        .collect();
    if found.is_empty() && !cell.trim().is_empty() { vec![phone(cell)] } else { found }
}

/// One telephone number.
#[must_use]
pub fn phone(raw: &str) -> Phone {
    Phone { raw: raw.trim().to_owned(), international: international(raw) }
}

/// A number as `+32...`: Belgian by default, `00` and a lost first zero understood.
#[must_use]
pub fn international(raw: &str) -> Option<String> {
    let raw = raw.trim().replace("(0)", "");
    let digits: String = raw.chars().filter(char::is_ascii_digit).collect();
    if raw.chars().any(char::is_alphabetic) {
        return None;
    }
    let full = if raw.starts_with('+') {
        digits
    } else if let Some(rest) = digits.strip_prefix("00") {
        rest.to_owned()
    } else if let Some(rest) = digits.strip_prefix('0') {
        format!("32{rest}")
    } else if digits.starts_with("32") && digits.len() >= 10 {
        digits
    } else if digits.len() == 9 && digits.starts_with('4') {
        format!("32{digits}")
    } else {
        return None;
    };
    let fits = match full.strip_prefix("32") {
        Some(national) => match national.len() {
            9 => national.starts_with('4'),
            8 => !national.starts_with('0'),
            _ => false,
        },
        None => (8..=15).contains(&full.len()),
    };
    fits.then(|| format!("+{full}"))
}

/// Where telephone numbers stand: runs of 8 to 15 digits that start with 0 or +.
fn numbers(cell: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut run: Option<Run> = None;
    let mut previous = ' ';
    for (at, letter) in cell.char_indices() {
        let starts = (letter == '+' || letter == '0') && !previous.is_alphanumeric();
        let goes_on = run.as_ref().is_some_and(|run| run.takes(letter, previous));
        if goes_on {
            if let Some(run) = &mut run {
                run.take(at, letter);
            }
        } else {
            found.extend(run.take().and_then(Run::finish));
            if starts {
                let digits = if letter == '0' { "0" } else { "" };
                run = Some(Run {
                    start: at,
                    end: at + 1,
                    digits: digits.to_owned(),
                    plus: letter == '+',
                });
            }
        }
        previous = letter;
    }
    found.extend(run.and_then(Run::finish));
    found
}

struct Run {
    start: usize,
    end: usize,
    digits: String,
    plus: bool,
}

impl Run {
    fn takes(&self, letter: char, previous: char) -> bool {
        let separator =
            |letter: char| matches!(letter, ' ' | '.' | '/' | '-' | '(' | ')' | '\u{a0}');
        if letter.is_ascii_digit() {
            // Behind a whole Belgian number comes something else: a second number, a day.
            return !(separator(previous) && self.is_whole());
        }
        // A separator may stand alone; a slash between spaces is the start of something else.
        separator(letter) && (!separator(previous) || "() ".contains(letter) || previous == '(')
    }

    fn take(&mut self, at: usize, letter: char) {
        if letter.is_ascii_digit() {
            self.digits.push(letter);
            self.end = at + 1;
        }
    }

    fn is_whole(&self) -> bool {
        let national = if self.plus {
            self.digits.strip_prefix("32")
        } else {
            self.digits.strip_prefix("0032").or_else(|| {
                let local = self.digits.strip_prefix('0')?;
                (!local.starts_with('0')).then_some(local)
            })
        };
        national.is_some_and(|national| {
            let national = national.trim_start_matches('0');
            national.len() >= if national.starts_with('4') { 9 } else { 8 }
        })
    }

    fn finish(self) -> Option<(usize, usize)> {
        (8..=15).contains(&self.digits.len()).then_some((self.start, self.end))
    }
}

fn without_remark(text: &str) -> (String, Option<String>) {
    let (mut name, mut remark, mut depth) = (String::new(), String::new(), 0_usize);
    for letter in text.chars() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth > 0 => remark.push(letter),
            _ => name.push(letter),
        }
    }
    let remark = tidy(&remark);
    (name, (!remark.is_empty()).then_some(remark))
}

/// One space between words, no separators at the ends.
fn tidy(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words
        .join(" ")
        .trim_matches(|letter: char| {
            letter.is_whitespace()
                || matches!(letter, '-' | '–' | '—' | ',' | ';' | ':' | '/' | '+')
        })
        .to_owned()
}

/// The words of a name in an order that does not depend on which name comes first:
/// without accents and remarks, particles joined to what follows.
fn name_words(name: &str) -> Vec<String> {
    let (name, _) = without_remark(&fold(name));
    let joined: String = name.chars().filter(|letter| *letter != '\'').collect();
    let mut words: Vec<String> = Vec::new();
    let mut particle = String::new();
    for word in joined.split(|letter: char| !letter.is_alphanumeric()) {
        if word.is_empty() {
            continue;
        }
        particle.push_str(word);
        if !PARTICLES.contains(&word) {
            words.push(std::mem::take(&mut particle));
        }
    }
    if !particle.is_empty() {
        words.push(particle);
    }
    words.sort();
    words
}

/// A key that two rows share when they are most likely about the same person.
///
/// Capitals, accents, the order of first and last name, remarks in brackets and the notation of the number
/// make no difference. With a number, initials make none either; without one they do, since they are then
/// all that keeps two people of the same name apart. `None` if there is no name.
/// It is a reason to look, not proof: joining two files is left to a person.
#[must_use]
pub fn same_person_key(name: &str, phone: Option<&str>) -> Option<String> {
    let words = name_words(name);
    if words.is_empty() {
        return None;
    }
    let Some(phone) = phone else {
        return Some(words.join(" "));
    };
    let full: Vec<&str> =
        words.iter().map(String::as_str).filter(|word| word.chars().count() > 1).collect();
    let digits = international(phone).unwrap_or_else(|| fold(phone.trim()));
    Some(format!("{} {digits}", full.join(" ")))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::{international, phones, same_person_key, split};

    #[test]
    fn takes_name_and_number_apart() {
        for (cell, name, number) in [
            ("Joke Demirtest\n0453820576", "Joke Demirtest", "+32453820576"),
            ("Katrien Vanden Schijn 0491/99.31.65", "Katrien Vanden Schijn", "+32491993165"),
            ("Sofie Vanden Schijn - 0032 472 286230", "Sofie Vanden Schijn", "+32472286230"),
            ("An O'Fictie, tel: +32 (0)463 48 58 44", "An O'Fictie, tel", "+32463485844"),
            ("Elif 0032 472 28 06 03", "Elif", "+32472280603"),
            ("Elif +32 472 28 62 03", "Elif", "+32472286203"),
            ("0472 28 62 03 12/3 gebeld", "12/3 gebeld", "+32472286203"),
            ("015 20 30 40 Lies", "Lies", "+3215203040"),
        ] {
            let contact = split(cell);
            assert_eq!(contact.name, name);
            let found: Vec<_> = contact.phones.iter().map(|p| p.international.clone()).collect();
            assert_eq!(found, [Some(number.to_owned())], "{cell}");
        }
        assert_eq!(split("Olena De Proef (mama)\n0458 38 58 87").remark.as_deref(), Some("mama"));
        assert_eq!(phones("0491/99.31.65 / 0458 38 58 87").len(), 2);
        assert_eq!(phones("0491/99.31.65 0458 38 58 87").len(), 2);
        assert_eq!(phones("zie mail").first().unwrap().international, None);
    }

    #[test]
    fn knows_what_cannot_be_a_number() {
        assert_eq!(international("0491 99 31"), None);
        assert_eq!(international("491993165").as_deref(), Some("+32491993165"));
        assert_eq!(international("0031 6 12345678").as_deref(), Some("+31612345678"));
    }

    #[test]
    fn knows_the_same_person_again() {
        let key = |name, phone| same_person_key(name, phone).unwrap();
        let same = key("An C. Vanden Schijn", Some("0470/15.59.19"));
        assert_eq!(key("VAN DEN SCHIJN An", Some("+32 470 15 59 19")), same);
        assert_eq!(key("MARIAM VERZONNEN", None), key("Verzonnen Mariam (mama)", None));
        assert_ne!(key("Olena F. Janssens-Proef", None), key("Olena G. Janssens-Proef", None));
        assert_eq!(same_person_key(" ?? ", None), None);
    }
}
