//! The same family twice: how alike two records are, explained per field.
//!
//! In the manner of Fellegi and Sunter (1969): each field is compared, each outcome
//! has a weight log2(m/u), the sum gives a probability. Nothing is merged here; a
//! person decides. What the sum cannot tell is said by rule: twins and siblings are
//! two requests of one family, however much else agrees.

mod births;
mod contacts;
mod keys;
mod names;

pub use keys::blocking_keys;

use crate::families::Birth;
use births::compare_births;
use contacts::{compare_emails, compare_phones, compare_streets, compare_towns};
use names::{compare_children, compare_names};

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
    /// Street and number.
    Address,
    /// Postcode.
    Town,
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
    /// It looks like it: several slips, the same street with another number.
    Alike,
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
/// 700). `Near` is weighed among pairs with a due date only. To be replaced by estimates
/// once a desk has judged some hundreds of pairs (`benches/src/bin/duplicates.rs` shows what
/// estimating gives); within a field the weights must fall from the first to the last line.
const WEIGHTS: &[(Field, Level, f64, f64)] = &[
    (Field::Family, Level::Same, 0.85, 0.003),
    (Field::Family, Level::Variant, 0.06, 0.001),
    (Field::Family, Level::Swapped, 0.01, 0.0002),
    (Field::Family, Level::Close, 0.04, 0.002),
    (Field::Family, Level::Partial, 0.02, 0.002),
    (Field::Family, Level::Alike, 0.02, 0.01),
    (Field::Family, Level::Different, 0.02, 0.982),
    (Field::Given, Level::Same, 0.80, 0.006),
    (Field::Given, Level::Variant, 0.08, 0.002),
    (Field::Given, Level::Swapped, 0.01, 0.0004),
    (Field::Given, Level::Close, 0.05, 0.006),
    (Field::Given, Level::Partial, 0.03, 0.012),
    (Field::Given, Level::Alike, 0.03, 0.02),
    (Field::Given, Level::Different, 0.03, 0.916),
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
    (Field::Address, Level::Same, 0.75, 0.0008),
    (Field::Address, Level::Close, 0.08, 0.001),
    (Field::Address, Level::Alike, 0.06, 0.01),
    (Field::Address, Level::Different, 0.11, 0.9882),
    (Field::Town, Level::Same, 0.92, 0.25),
    (Field::Town, Level::Close, 0.03, 0.05),
    (Field::Town, Level::Different, 0.05, 0.70),
    (Field::ChildGiven, Level::Same, 0.85, 0.005),
    (Field::ChildGiven, Level::Variant, 0.06, 0.001),
    (Field::ChildGiven, Level::Close, 0.04, 0.005),
    (Field::ChildGiven, Level::Partial, 0.02, 0.01),
    (Field::ChildGiven, Level::Different, 0.03, 0.96),
];

/// How well each field agrees, in fixed order.
#[must_use]
pub fn compare(one: &Person, other: &Person) -> Vec<FieldVerdict> {
    let (family, given) = compare_names(one, other);
    let levels = [
        (Field::Family, family),
        (Field::Given, given),
        (Field::Phone, compare_phones(one, other)),
        (Field::Email, compare_emails(&one.email, &other.email)),
        (Field::Birth, compare_births(one.birth, other.birth)),
        (Field::Address, compare_streets(&one.street, &other.street)),
        (Field::Town, compare_towns(&one.postcode, &other.postcode)),
        (Field::ChildGiven, compare_children(&one.child_given, &other.child_given)),
    ];
    levels.into_iter().map(|(field, level)| FieldVerdict { field, level }).collect()
}

/// Compares two records and weighs what comes out.
#[must_use]
pub fn likeness(one: &Person, other: &Person) -> Likeness {
    let verdicts = compare(one, other);
    let score: f64 = verdicts.iter().map(|verdict| weight(*verdict)).sum();
    let probability = 1.0 / (1.0 + (-(score + PRIOR)).exp2());
    let judgement = judge(&verdicts, probability);
    Likeness { score, probability, verdicts, judgement }
}

/// Whether both are reached by the same phone number or e-mail address.
#[must_use]
pub fn shares_contact(likeness: &Likeness) -> bool {
    let reached = |verdict: &FieldVerdict| matches!(verdict.field, Field::Phone | Field::Email);
    likeness.verdicts.iter().any(|verdict| reached(verdict) && verdict.level == Level::Same)
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
    let of_family =
        [Field::Family, Field::Given, Field::Phone, Field::Email, Field::Address, Field::Town];
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
    // Every town has its Kerkstraat 5.
    let other_town = level(Field::Town) == Level::Different;
    let home = if other_town { Level::Different } else { level(Field::Address) };
    let contacts = [level(Field::Phone), level(Field::Email), home];
    let two_families = contacts.contains(&Level::Different) && !contacts.contains(&Level::Same);
    let other_child = birth == Level::Different || child == Level::Close;
    let other_applicant = matches!(level(Field::Given), Level::Different | Level::Alike);
    if probability >= SAME && !two_families && !other_child && !other_applicant {
        Judgement::Same
    } else if probability >= MAYBE {
        Judgement::Maybe
    } else {
        Judgement::Different
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests;
