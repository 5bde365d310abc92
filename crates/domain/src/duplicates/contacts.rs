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

pub(super) fn compare_phones(one: &Person, other: &Person) -> Level {
    let pairs =
        phones(one).flat_map(|number| phones(other).map(move |same| (number.clone(), same)));
    pairs
        .map(|(number, same)| {
            if number == same {
                Level::Same
            } else if strsim::osa_distance(&number, &same) == 1 {
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

pub(super) fn compare_emails(one: &str, other: &str) -> Level {
    let (one, other) = (fold_mail(one), fold_mail(other));
    let mailbox = |address: &str| address.split('@').next().unwrap_or_default().to_owned();
    if one.is_empty() || other.is_empty() {
        Level::Unknown
    } else if one == other {
        Level::Same
    } else if digits(&one) == digits(&other) && strsim::osa_distance(&one, &other) == 1 {
        Level::Close
    } else if mailbox(&one) == mailbox(&other) {
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

/// Streets with their number: another number or box is another home in that street, a box
/// left out may be the same.
pub(super) fn compare_streets(one: &str, other: &str) -> Level {
    let (one, other) = (fold_street(one), fold_street(other));
    let (numbers, same_numbers) = (house_numbers(&one), house_numbers(&other));
    let one_home = numbers.starts_with(&same_numbers) || same_numbers.starts_with(&numbers);
    let (words, same_words) = (street_words(&one), street_words(&other));
    let (name, same_name) = (words.concat(), same_words.concat());
    if one.is_empty() || other.is_empty() {
        Level::Unknown
    } else if one == other {
        Level::Same
    } else if one_home && (name == same_name || is_a_slip(&name, &same_name)) {
        Level::Close
    } else if looks_alike(&name, &same_name) || is_part_of(&words, &same_words) {
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
fn is_part_of(one: &[&str], other: &[&str]) -> bool {
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
