//! The same family twice: how alike two records are, explained per field.
//!
//! In the manner of Fellegi and Sunter (1969): each field is compared, each outcome
//! has a weight log2(m/u), the sum gives a probability. Nothing is merged here; a
//! person decides. What the sum cannot tell is said by rule: twins and siblings are
//! two requests of one family, however much else agrees.

use crate::families::Birth;
use crate::search::{fold, national_digits};
use crate::spelling::{skeleton, sound};
use chrono::{Datelike, NaiveDate};

/// An applicant and the child for whom care is asked; empty text is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Given name of the applicant, or its initial.
    pub given: String,
    /// Family name of the applicant.
    pub family: String,
    /// First phone number.
    pub phone: String,
    /// Second phone number.
    pub phone2: String,
    /// E-mail address.
    pub email: String,
    /// Birth or due date of the child.
    pub birth: Birth,
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Given name of the child; often not known before birth.
    pub child_given: String,
}

/// A field of [`Person`] that is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// Family name.
    Family,
    /// Given name.
    Given,
    /// Both phone numbers.
    Phone,
    /// E-mail address.
    Email,
    /// Birth or due date of the child.
    Birth,
    /// Street and postcode.
    Address,
    /// Given name of the child.
    ChildGiven,
}

/// How well a field agrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The same, capitals and accents aside.
    Same,
    /// The same name in another spelling or alphabet.
    Variant,
    /// Given and family name changed places.
    Swapped,
    /// A due date and a birth or due date some weeks apart.
    Near,
    /// A slip of the finger apart.
    Close,
    /// A part agrees: an initial, one of two surnames, the postcode, the mailbox.
    Partial,
    /// Another.
    Different,
    /// Not known for one of the two.
    Unknown,
}

/// What came out for one field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldVerdict {
    /// The field.
    pub field: Field,
    /// How well it agrees.
    pub level: Level,
}

/// What two records are to one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Judgement {
    /// Very likely the same request: propose to join.
    Same,
    /// May be the same: look.
    Maybe,
    /// The same family, for another child: twins, a brother or sister.
    SameFamilyOtherChild,
    /// Nothing points to the same request.
    Different,
}

/// How alike two records are.
#[derive(Debug, Clone, PartialEq)]
pub struct Likeness {
    /// Sum of the weights, in bits.
    pub score: f64,
    /// Probability that it is one request, given [`PRIOR`].
    pub probability: f64,
    /// The fields, in fixed order.
    pub verdicts: Vec<FieldVerdict>,
    /// What to do with it.
    pub judgement: Judgement,
}

/// Log2 of the odds that two records that share a blocking key are one request.
/// Judged: some 250 strangers share a key for each real duplicate.
pub const PRIOR: f64 = -8.0;

/// Probability from which a pair is called the same.
const SAME: f64 = 0.99;
/// Probability from which a pair is worth a look.
const MAYBE: f64 = 0.5;
/// Bits of agreement on names and contact data that make one family.
const ONE_FAMILY: f64 = 10.0;

/// `(field, level, m, u)`: how often the level occurs among records of one request
/// and among records of two. Judged, not estimated: m from how forms are filled in
/// (slips 2 to 5 in 100, a changed phone 1 in 10), u from how common values are (a
/// surname 1 in 300, a given name 1 in 150, births in a window of two years 1 in
/// 700). `Near` is weighed among pairs with a due date only. To be replaced by estimates once a desk has judged some hundreds of pairs;
/// within a field the weights must fall from the first to the last line.
const WEIGHTS: &[(Field, Level, f64, f64)] = &[
    (Field::Family, Level::Same, 0.85, 0.003),
    (Field::Family, Level::Variant, 0.06, 0.001),
    (Field::Family, Level::Swapped, 0.01, 0.0002),
    (Field::Family, Level::Close, 0.04, 0.002),
    (Field::Family, Level::Partial, 0.02, 0.002),
    (Field::Family, Level::Different, 0.02, 0.992),
    (Field::Given, Level::Same, 0.80, 0.006),
    (Field::Given, Level::Variant, 0.08, 0.002),
    (Field::Given, Level::Swapped, 0.01, 0.0004),
    (Field::Given, Level::Close, 0.05, 0.006),
    (Field::Given, Level::Partial, 0.03, 0.012),
    (Field::Given, Level::Different, 0.03, 0.936),
    (Field::Phone, Level::Same, 0.85, 0.0001),
    (Field::Phone, Level::Close, 0.04, 0.0005),
    (Field::Phone, Level::Different, 0.11, 0.999),
    (Field::Email, Level::Same, 0.80, 0.0002),
    (Field::Email, Level::Close, 0.04, 0.0005),
    (Field::Email, Level::Partial, 0.02, 0.001),
    (Field::Email, Level::Different, 0.14, 0.998),
    (Field::Birth, Level::Same, 0.90, 0.0014),
    (Field::Birth, Level::Near, 0.80, 0.03),
    (Field::Birth, Level::Close, 0.05, 0.01),
    (Field::Birth, Level::Different, 0.05, 0.96),
    (Field::Address, Level::Same, 0.75, 0.0005),
    (Field::Address, Level::Close, 0.08, 0.0008),
    (Field::Address, Level::Partial, 0.10, 0.10),
    (Field::Address, Level::Different, 0.07, 0.90),
    (Field::ChildGiven, Level::Same, 0.85, 0.005),
    (Field::ChildGiven, Level::Variant, 0.06, 0.001),
    (Field::ChildGiven, Level::Close, 0.04, 0.005),
    (Field::ChildGiven, Level::Partial, 0.02, 0.01),
    (Field::ChildGiven, Level::Different, 0.03, 0.96),
];

/// Compares two records.
#[must_use]
pub fn likeness(one: &Person, other: &Person) -> Likeness {
    let (family, given) = compare_names(one, other);
    let levels = [
        (Field::Family, family),
        (Field::Given, given),
        (Field::Phone, compare_phones(one, other)),
        (Field::Email, compare_emails(&one.email, &other.email)),
        (Field::Birth, compare_births(one.birth, other.birth)),
        (Field::Address, compare_addresses(one, other)),
        (Field::ChildGiven, compare_children(&one.child_given, &other.child_given)),
    ];
    let verdicts: Vec<FieldVerdict> =
        levels.into_iter().map(|(field, level)| FieldVerdict { field, level }).collect();
    let score: f64 = verdicts.iter().map(|verdict| weight(*verdict)).sum();
    let probability = 1.0 / (1.0 + (-(score + PRIOR)).exp2());
    let judgement = judge(&verdicts, probability);
    Likeness { score, probability, verdicts, judgement }
}

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
    for year in birth_years(person.birth) {
        keys.extend(surnames.iter().map(|name| format!("s:{}:{year}", skeleton(name))));
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

fn weight(verdict: FieldVerdict) -> f64 {
    WEIGHTS
        .iter()
        .find(|(field, level, ..)| (*field, *level) == (verdict.field, verdict.level))
        .map_or(0.0, |(_, _, m, u)| (m / u).log2())
}

fn judge(verdicts: &[FieldVerdict], probability: f64) -> Judgement {
    let level = |field| {
        verdicts.iter().find(|v| v.field == field).map_or(Level::Unknown, |verdict| verdict.level)
    };
    let of_family = [Field::Family, Field::Given, Field::Phone, Field::Email, Field::Address];
    let family: f64 = verdicts
        .iter()
        .filter(|verdict| of_family.contains(&verdict.field))
        .map(|verdict| weight(*verdict))
        .sum();
    let one_family = family >= ONE_FAMILY;
    let (birth, child) = (level(Field::Birth), level(Field::ChildGiven));
    let other_birth = birth == Level::Different && !matches!(child, Level::Same | Level::Variant);
    if one_family && (child == Level::Different || other_birth) {
        return Judgement::SameFamilyOtherChild;
    }
    if child == Level::Different {
        return Judgement::Different;
    }
    let contacts = [level(Field::Phone), level(Field::Email), level(Field::Address)];
    let two_families = contacts.contains(&Level::Different) && !contacts.contains(&Level::Same);
    let other_child = birth == Level::Different || child == Level::Close;
    let other_applicant = level(Field::Given) == Level::Different;
    if probability >= SAME && !two_families && !other_child && !other_applicant {
        Judgement::Same
    } else if probability >= MAYBE {
        Judgement::Maybe
    } else {
        Judgement::Different
    }
}

/// Family and given name, straight or changed about, whichever agrees better.
fn compare_names(one: &Person, other: &Person) -> (Level, Level) {
    let straight =
        (compare_surnames(&one.family, &other.family), compare_given(&one.given, &other.given));
    let crossed =
        [compare_surnames(&one.family, &other.given), compare_surnames(&one.given, &other.family)];
    let agree = |level: &Level| matches!(level, Level::Same | Level::Variant | Level::Close);
    if !agree(&straight.0) && !agree(&straight.1) && crossed.iter().all(agree) {
        (Level::Swapped, Level::Swapped)
    } else {
        straight
    }
}

fn compare_surnames(one: &str, other: &str) -> Level {
    let (one, other) = (name_words(one), name_words(other));
    let bare = || compare_words(&without_particle(&one), &without_particle(&other));
    match compare_words(&one, &other) {
        Level::Different if matches!(bare(), Level::Same | Level::Variant) => Level::Variant,
        Level::Different if share_a_word(&one, &other) => Level::Partial,
        level => level,
    }
}

fn compare_given(one: &str, other: &str) -> Level {
    let (one, other) = (name_words(one), name_words(other));
    let initial = || match (one.first(), other.first()) {
        (Some(one), Some(other)) => is_initial_of(one, other),
        _ => false,
    };
    match compare_words(&one, &other) {
        Level::Different if initial() || share_a_word(&one, &other) => Level::Partial,
        level => level,
    }
}

/// As a given name, but placeholders are not known, and what a slip could explain
/// only with the same first letter: Milan and Dilan are two children.
fn compare_children(one: &str, other: &str) -> Level {
    let (one, other) = (fold(one), fold(other));
    if digits(&one) != digits(&other) {
        return Level::Different;
    }
    if is_placeholder(&one) || is_placeholder(&other) {
        return Level::Unknown;
    }
    match compare_given(&one, &other) {
        Level::Close if one.chars().next() != other.chars().next() => Level::Different,
        level => level,
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// What desks write when there is no name yet.
fn is_placeholder(folded: &str) -> bool {
    const NO_NAME: &[&str] = &[
        "baby",
        "kind",
        "kindje",
        "tweeling",
        "ongeboren",
        "onbekend",
        "nog",
        "geen",
        "naam",
        "niet",
        "gekend",
        "x",
        "xx",
        "xxx",
        "nn",
        "nnb",
        "jongen",
        "meisje",
    ];
    folded
        .split(' ')
        .filter(|word| !word.bytes().all(|b| b.is_ascii_digit()))
        .all(|word| NO_NAME.contains(&word))
}

fn compare_words(one: &[String], other: &[String]) -> Level {
    let heard = |words: &[String]| words.iter().map(|word| sound(word)).collect::<String>();
    let (written, same) = (one.concat(), other.concat());
    if written.is_empty() || same.is_empty() {
        Level::Unknown
    } else if written == same {
        Level::Same
    } else if heard(one) == heard(other) || sound(&written) == sound(&same) {
        Level::Variant
    } else if is_a_slip(&written, &same) {
        Level::Close
    } else {
        Level::Different
    }
}

/// One slip in a word of five letters, two from nine.
fn is_a_slip(one: &str, other: &str) -> bool {
    let shortest = one.chars().count().min(other.chars().count());
    let allowed = match shortest {
        0..=3 => 0,
        4..=8 => 1,
        _ => 2,
    };
    let longest = one.chars().count().max(other.chars().count());
    longest >= 5 && strsim::osa_distance(one, other) <= allowed
}

fn is_initial_of(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    short.chars().count() == 1 && long.starts_with(short)
}

fn share_a_word(one: &[String], other: &[String]) -> bool {
    let long = |word: &&String| word.chars().count() >= 3;
    one.iter().filter(long).any(|word| other.iter().any(|same| sound(same) == sound(word)))
}

fn name_words(name: &str) -> Vec<String> {
    fold(name).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// *Van der Schets* and *Schets* are one name in different papers.
fn without_particle(words: &[String]) -> [String; 1] {
    const GLUED: &[&str] = &["vander", "vanden", "vande", "van", "der", "den", "de", "el", "al"];
    let name = words.concat();
    let bare = GLUED.iter().find_map(|particle| name.strip_prefix(particle));
    [bare.filter(|rest| rest.chars().count() >= 4).map_or(name.clone(), str::to_owned)]
}

fn phones(person: &Person) -> impl Iterator<Item = String> {
    [&person.phone, &person.phone2]
        .into_iter()
        .map(|number| national_digits(number))
        .filter(|digits| digits.len() >= 6)
}

fn compare_phones(one: &Person, other: &Person) -> Level {
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

fn fold_mail(email: &str) -> String {
    email.trim().to_lowercase()
}

fn compare_emails(one: &str, other: &str) -> Level {
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

/// Days before and after a due date on which the child may be born: from the thirtieth
/// week of pregnancy to two weeks late. Two due dates may be three weeks apart, as
/// the first estimate is corrected by a scan.
fn compare_births(one: Birth, other: Birth) -> Level {
    let near = |due: NaiveDate, born: NaiveDate| (-70..=14).contains(&(born - due).num_days());
    match (one, other) {
        (Birth::Unknown, _) | (_, Birth::Unknown) => Level::Unknown,
        (Birth::Born(a), Birth::Born(b)) | (Birth::Due(a), Birth::Due(b)) if a == b => Level::Same,
        (Birth::Born(a), Birth::Born(b)) if is_misread(a, b) => Level::Close,
        (Birth::Due(a), Birth::Due(b)) if (a - b).num_days().abs() <= 21 => Level::Near,
        (Birth::Due(due), Birth::Born(born)) | (Birth::Born(born), Birth::Due(due))
            if near(due, born) =>
        {
            Level::Near
        }
        _ => Level::Different,
    }
}

/// One part of the date differs by a slip, or day and month changed places.
fn is_misread(one: NaiveDate, other: NaiveDate) -> bool {
    let turned =
        one.year() == other.year() && one.month() == other.day() && one.day() == other.month();
    let written = |date: NaiveDate| date.format("%Y%m%d").to_string();
    turned || strsim::osa_distance(&written(one), &written(other)) == 1
}

fn birth_years(birth: Birth) -> Vec<i32> {
    let Some(date) = birth.date() else { return Vec::new() };
    let margin = match birth {
        Birth::Due(_) => chrono::Days::new(70),
        Birth::Born(_) | Birth::Unknown => chrono::Days::new(0),
    };
    let first = date.checked_sub_days(margin).unwrap_or(date).year();
    let last = match birth {
        Birth::Due(_) => date.checked_add_days(chrono::Days::new(21)).unwrap_or(date).year(),
        Birth::Born(_) | Birth::Unknown => date.year(),
    };
    (first..=last).collect()
}

fn compare_addresses(one: &Person, other: &Person) -> Level {
    let (here, there) = (one.postcode.trim(), other.postcode.trim());
    let (street, same) = (fold_street(&one.street), fold_street(&other.street));
    let both_towns = !here.is_empty() && !there.is_empty();
    let both_streets = !street.is_empty() && !same.is_empty();
    let one_town = both_towns && here == there;
    match (both_towns, both_streets) {
        (false, false) => Level::Unknown,
        (true, false) if one_town => Level::Partial,
        (true, false) => Level::Different,
        (false, true) => compare_streets(&street, &same),
        (true, true) => match compare_streets(&street, &same) {
            Level::Different if one_town => Level::Partial,
            level if one_town => level,
            // Every town has its Kerkstraat 5: at most a slip in the postcode.
            Level::Same if strsim::osa_distance(here, there) == 1 => Level::Close,
            Level::Close if strsim::osa_distance(here, there) == 1 => Level::Partial,
            _ => Level::Different,
        },
    }
}

/// Streets with their number: another number or box is another home, a box left out
/// may be the same.
fn compare_streets(one: &str, other: &str) -> Level {
    let (numbers, same_numbers) = (house_numbers(one), house_numbers(other));
    let name = |street: &str| street.chars().filter(char::is_ascii_alphabetic).collect::<String>();
    let (name, same_name) = (name(one), name(other));
    let alike = name == same_name || is_a_slip(&name, &same_name);
    if one == other {
        Level::Same
    } else if alike && (numbers.starts_with(&same_numbers) || same_numbers.starts_with(&numbers)) {
        Level::Close
    } else {
        Level::Different
    }
}

fn house_numbers(street: &str) -> Vec<&str> {
    let number = |word: &&str| word.starts_with(|letter: char| letter.is_ascii_digit());
    street.split(' ').filter(number).collect()
}

/// Street names as one writes them in full.
fn fold_street(street: &str) -> String {
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

#[cfg(test)]
mod tests;
