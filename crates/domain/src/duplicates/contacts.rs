//! Phones, e-mail and addresses: numbers as people dial them, streets as they write them.

use super::names::{is_a_slip, looks_alike};
use super::{Level, Person, digits};
use crate::search::{fold, national_digits};

pub(super) fn phones(person: &Person) -> impl Iterator<Item = String> {
    [&person.phone, &person.phone2]
        .into_iter()
        .map(|number| national_digits(number))
        .filter(|digits| digits.len() >= 6)
}

pub(super) fn compare_phones(one: &[String], other: &[String]) -> Level {
    let pairs = one.iter().flat_map(|number| other.iter().map(move |same| (number, same)));
    pairs
        .map(|(number, same)| {
            if number == same {
                Level::Same
            } else if strsim::osa_distance(number, same) == 1 {
                Level::Close
            } else {
                Level::Different
            }
        })
        .min()
        .unwrap_or(Level::Unknown)
}

pub(super) fn fold_mail(email: &str) -> String {
    email.trim().to_lowercase()
}

/// An e-mail address read once, to be compared with many.
#[derive(Debug, Clone)]
pub(super) struct Email {
    folded: String,
    digits: String,
}

impl Email {
    pub(super) fn read(email: &str) -> Self {
        let folded = fold_mail(email);
        Self { digits: digits(&folded), folded }
    }

    fn mailbox(&self) -> &str {
        self.folded.split('@').next().unwrap_or_default()
    }
}

pub(super) fn compare_emails(one: &Email, other: &Email) -> Level {
    if one.folded.is_empty() || other.folded.is_empty() {
        Level::Unknown
    } else if one.folded == other.folded {
        Level::Same
    } else if one.digits == other.digits && strsim::osa_distance(&one.folded, &other.folded) == 1 {
        Level::Close
    } else if one.mailbox() == other.mailbox() {
        Level::Partial
    } else {
        Level::Different
    }
}

/// Postcodes: a slip is another digit, or the same digits in another order.
pub(super) fn compare_towns(one: &str, other: &str) -> Level {
    let sorted = |code: &str| {
        let mut letters: Vec<char> = code.chars().collect();
        letters.sort_unstable();
        letters
    };
    let (one, other) = (one.trim(), other.trim());
    if one.is_empty() || other.is_empty() {
        Level::Unknown
    } else if one == other {
        Level::Same
    } else if strsim::osa_distance(one, other) == 1 || sorted(one) == sorted(other) {
        Level::Close
    } else {
        Level::Different
    }
}

/// A street with its number, read once to be compared with many.
#[derive(Debug, Clone)]
pub(super) struct Street {
    folded: String,
    numbers: Vec<String>,
    words: Vec<String>,
    /// The words as one.
    name: String,
}

impl Street {
    pub(super) fn read(street: &str) -> Self {
        let folded = fold_street(street);
        let owned = |words: Vec<&str>| words.into_iter().map(str::to_owned).collect();
        let words: Vec<String> = owned(street_words(&folded));
        Self { numbers: owned(house_numbers(&folded)), name: words.concat(), words, folded }
    }
}

/// Streets with their number: another number or box is another home in that street, a box
/// left out may be the same.
pub(super) fn compare_streets(one: &Street, other: &Street) -> Level {
    let one_home =
        || one.numbers.starts_with(&other.numbers) || other.numbers.starts_with(&one.numbers);
    if one.folded.is_empty() || other.folded.is_empty() {
        Level::Unknown
    } else if one.folded == other.folded {
        Level::Same
    } else if one_home() && (one.name == other.name || is_a_slip(&one.name, &other.name)) {
        Level::Close
    } else if looks_alike(&one.name, &other.name) || is_part_of(&one.words, &other.words) {
        Level::Alike
    } else {
        Level::Different
    }
}

fn street_words(street: &str) -> Vec<&str> {
    let word = |word: &&str| word.chars().all(|letter| letter.is_ascii_alphabetic());
    street.split(' ').filter(word).collect()
}

/// Whether all words of the one stand in the other, in any order: *Markt*, *Grote Markt*.
fn is_part_of(one: &[String], other: &[String]) -> bool {
    let (few, many) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    !few.is_empty() && few.iter().all(|word| many.contains(word))
}

pub(super) fn house_numbers(street: &str) -> Vec<&str> {
    let number = |word: &&str| word.starts_with(|letter: char| letter.is_ascii_digit());
    street.split(' ').filter(number).collect()
}

/// Street names as one writes them in full.
pub(super) fn fold_street(street: &str) -> String {
    let written = |word: &str| {
        let endings = [
            ("str", "straat"),
            ("stwg", "steenweg"),
            ("stw", "steenweg"),
            ("ln", "laan"),
            ("pl", "plein"),
        ];
        endings
            .iter()
            .find_map(|(short, long)| word.strip_suffix(short).map(|name| format!("{name}{long}")))
            .unwrap_or_else(|| word.to_owned())
    };
    let folded = fold(street);
    let words = folded.split(' ').filter(|word| !["bus", "box", "bte", "nr"].contains(word));
    words.map(written).collect::<Vec<_>>().join(" ")
}
