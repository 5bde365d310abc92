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
use contacts::{
    Email, Street, compare_emails, compare_phones, compare_streets, compare_towns, phones,
};
use names::{ChildName, FullName, compare_children, compare_names};

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

impl Likeness {
    fn level(&self, field: Field) -> Level {
        let known = self.verdicts.iter().find(|verdict| verdict.field == field);
        known.map_or(Level::Unknown, |verdict| verdict.level)
    }

    /// Among the children of two homes: the higher, the more it asks for a look. A child of
    /// the same name, of which no date tells that it is another, is not its own sister.
    fn rank(&self) -> u8 {
        let named = matches!(self.level(Field::ChildGiven), Level::Same | Level::Variant);
        match self.judgement {
            Judgement::Same => 4,
            Judgement::Maybe if named && self.level(Field::Birth) != Level::Different => 3,
            Judgement::SameFamilyOtherChild => 2,
            Judgement::Maybe => 1,
            Judgement::Different => 0,
        }
    }
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

/// An applicant, read once to be compared with many.
#[derive(Debug, Clone)]
struct Applicant {
    name: FullName,
    phones: Vec<String>,
    email: Email,
    street: Street,
    postcode: String,
}

/// A child, read once to be compared with many.
#[derive(Debug, Clone)]
struct Kid {
    birth: Birth,
    given: ChildName,
}

/// One applicant with every child for whom care is asked, read once to be compared with
/// many: reading a name costs far more than comparing it.
#[derive(Debug, Clone)]
pub struct Home {
    applicant: Applicant,
    kids: Vec<Kid>,
}

impl Home {
    /// Reads the records of one applicant; none when there are no records.
    #[must_use]
    pub fn read(records: &[Person]) -> Option<Self> {
        let person = records.first()?;
        let applicant = Applicant {
            name: FullName::read(&person.given, &person.family),
            phones: phones(person).collect(),
            email: Email::read(&person.email),
            street: Street::read(&person.street),
            postcode: person.postcode.clone(),
        };
        let kid = |record: &Person| Kid {
            birth: record.birth,
            given: ChildName::read(&record.child_given),
        };
        Some(Self { applicant, kids: records.iter().map(kid).collect() })
    }

    /// The likeness of the two records, one of each, that are most alike: its judgement
    /// counts first, then its score. With the number of the other's record.
    #[must_use]
    pub fn best(&self, other: &Self) -> Option<(Likeness, usize)> {
        let applicants = Levels::of(&self.applicant, &other.applicant);
        let pairs = self.kids.iter().flat_map(|one| {
            other.kids.iter().enumerate().map(move |(number, other)| (one, number, other))
        });
        pairs.map(|(one, number, other)| (weighed(applicants.with(one, other)), number)).max_by(
            |(one, _), (other, _)| {
                one.rank().cmp(&other.rank()).then(one.score.total_cmp(&other.score))
            },
        )
    }
}

/// How well the fields of two applicants agree.
struct Levels {
    family: Level,
    given: Level,
    phone: Level,
    email: Level,
    address: Level,
    town: Level,
}

impl Levels {
    fn of(one: &Applicant, other: &Applicant) -> Self {
        let (family, given) = compare_names(&one.name, &other.name);
        Self {
            family,
            given,
            phone: compare_phones(&one.phones, &other.phones),
            email: compare_emails(&one.email, &other.email),
            address: compare_streets(&one.street, &other.street),
            town: compare_towns(&one.postcode, &other.postcode),
        }
    }

    /// All fields, in fixed order.
    fn with(&self, one: &Kid, other: &Kid) -> Vec<FieldVerdict> {
        let levels = [
            (Field::Family, self.family),
            (Field::Given, self.given),
            (Field::Phone, self.phone),
            (Field::Email, self.email),
            (Field::Birth, compare_births(one.birth, other.birth)),
            (Field::Address, self.address),
            (Field::Town, self.town),
            (Field::ChildGiven, compare_children(&one.given, &other.given)),
        ];
        levels.into_iter().map(|(field, level)| FieldVerdict { field, level }).collect()
    }
}

/// How well each field agrees, in fixed order.
#[must_use]
pub fn compare(one: &Person, other: &Person) -> Vec<FieldVerdict> {
    likeness(one, other).verdicts
}

/// Compares two records and weighs what comes out.
#[must_use]
pub fn likeness(one: &Person, other: &Person) -> Likeness {
    let read = |person: &Person| Home::read(std::slice::from_ref(person));
    let both = read(one).zip(read(other));
    let best = both.and_then(|(one, other)| one.best(&other));
    best.map_or_else(|| weighed(Vec::new()), |(likeness, _)| likeness)
}

/// Weighs what came out of comparing.
fn weighed(verdicts: Vec<FieldVerdict>) -> Likeness {
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
