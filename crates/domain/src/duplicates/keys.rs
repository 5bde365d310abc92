//! Keys by which a database finds the records that are worth comparing.

use super::Person;
use super::births::birth_years;
use super::contacts::{fold_mail, fold_street, house_numbers, phones};
use super::names::name_words;
use crate::spelling::skeleton;

/// Keys by which a database finds the records that may be alike: two records of one
/// request nearly always share one. They hold phone numbers and parts of names, so
/// they are personal data as much as the record.
#[must_use]
pub fn blocking_keys(person: &Person) -> Vec<String> {
    let mut keys: Vec<String> = phones(person).map(|number| format!("p:{number}")).collect();
    let mailbox = fold_mail(&person.email);
    keys.extend((!mailbox.is_empty()).then(|| format!("e:{mailbox}")));
    let surnames = name_words(&person.family);
    let givens = name_words(&person.given);
    // Either name, as they change places; with the year, and with the town.
    let names = || surnames.iter().chain(&givens).filter(|name| name.chars().count() > 1);
    for year in birth_years(person.birth) {
        keys.extend(names().map(|name| format!("s:{}:{year}", skeleton(name))));
    }
    let town = person.postcode.trim();
    if !town.is_empty() {
        keys.extend(names().map(|name| format!("t:{}:{town}", skeleton(name))));
    }
    for given in givens.iter().filter(|name| name.chars().count() > 1) {
        keys.extend(surnames.iter().map(|family| {
            let (one, other) = (skeleton(given), skeleton(family));
            format!("n:{}:{}", (&one).min(&other), (&one).max(&other))
        }));
    }
    keys.extend(person.birth.date().map(|date| format!("b:{date}")));
    keys.extend(address_key(&person.street));
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// The house number and the bones of the street, without the postcode in which people err.
fn address_key(street: &str) -> Option<String> {
    let street = fold_street(street);
    let number = house_numbers(&street).first().map(|number| (*number).to_owned())?;
    let name: String = street.chars().filter(char::is_ascii_alphabetic).collect();
    (!name.is_empty()).then(|| format!("a:{number}:{}", skeleton(&name)))
}
