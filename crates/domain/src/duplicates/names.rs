//! Names: other spellings and alphabets, slips, names that changed places.

use super::{Level, digits};
use crate::search::fold;
use crate::spelling::sound;

/// A name read once, to be compared with many.
#[derive(Debug, Clone)]
pub(super) struct Name {
    words: Vec<String>,
    /// The words as one.
    written: String,
    /// How the words sound, one by one and as one.
    heard: [String; 2],
    /// How each word of three letters and more sounds.
    parts: Vec<String>,
    /// How each word sounds.
    sounds: Vec<String>,
}

impl Name {
    pub(super) fn read(name: &str) -> Self {
        Self::of(name_words(name))
    }

    fn of(words: Vec<String>) -> Self {
        let written = words.concat();
        let sounds: Vec<String> = words.iter().map(|word| sound(word)).collect();
        let long = |word: &str| word.chars().count() >= 3;
        let parts = words.iter().zip(&sounds).filter(|(word, _)| long(word));
        let parts = parts.map(|(_, sound)| sound.clone()).collect();
        let heard = [sounds.concat(), sound(&written)];
        Self { words, written, heard, parts, sounds }
    }
}

/// A surname, with and without the particle before it.
#[derive(Debug, Clone)]
pub(super) struct Surname {
    whole: Name,
    bare: Name,
}

impl Surname {
    pub(super) fn read(name: &str) -> Self {
        let whole = Name::read(name);
        let bare = Name::of(vec![without_particle(&whole.written)]);
        Self { whole, bare }
    }
}

/// Both names of somebody, each also as if it stood in the place of a surname.
#[derive(Debug, Clone)]
pub(super) struct FullName {
    family: Surname,
    given: Surname,
}

impl FullName {
    pub(super) fn read(given: &str, family: &str) -> Self {
        Self { family: Surname::read(family), given: Surname::read(given) }
    }
}

/// Family and given name, straight or changed about, whichever agrees better. One name
/// alone that stands in the other's place says less: the other name then tells the rest.
pub(super) fn compare_names(one: &FullName, other: &FullName) -> (Level, Level) {
    let family = compare_surnames(&one.family, &other.family);
    let given = compare_given(&one.given.whole, &other.given.whole);
    let agree = |level: &Level| matches!(level, Level::Same | Level::Variant | Level::Close);
    if !agree(&family) && !agree(&given) {
        let crossed = [(&one.family, &other.given), (&one.given, &other.family)]
            .map(|(here, there)| compare_surnames(here, there));
        match crossed.iter().filter(|level| agree(level)).count() {
            0 => {}
            1 => return (Level::Swapped, given),
            _ => return (Level::Swapped, Level::Swapped),
        }
    }
    (
        or_alike(family, &one.family.whole, &other.family.whole),
        or_alike(given, &one.given.whole, &other.given.whole),
    )
}

/// What is not the same by any rule may still look the same: several slips in one name.
fn or_alike(level: Level, one: &Name, other: &Name) -> Level {
    let alike = || looks_alike(&one.written, &other.written);
    if level == Level::Different && alike() { Level::Alike } else { level }
}

/// At most one letter in three is another, missing or too many.
pub(super) fn looks_alike(one: &str, other: &str) -> bool {
    let longest = one.chars().count().max(other.chars().count());
    longest >= 3 && strsim::osa_distance(one, other) * 3 <= longest + 1
}

fn compare_surnames(one: &Surname, other: &Surname) -> Level {
    let bare = || compare_words(&one.bare, &other.bare);
    match compare_words(&one.whole, &other.whole) {
        Level::Different if matches!(bare(), Level::Same | Level::Variant) => Level::Variant,
        Level::Different if share_a_word(&one.whole, &other.whole) => Level::Partial,
        level => level,
    }
}

fn compare_given(one: &Name, other: &Name) -> Level {
    let initial = || match (one.words.first(), other.words.first()) {
        (Some(one), Some(other)) => is_initial_of(one, other),
        _ => false,
    };
    match compare_words(one, other) {
        Level::Different if initial() || share_a_word(one, other) => Level::Partial,
        level => level,
    }
}

/// The given name of a child.
#[derive(Debug, Clone)]
pub(super) struct ChildName {
    name: Name,
    digits: String,
    first: Option<char>,
    placeholder: bool,
}

impl ChildName {
    pub(super) fn read(name: &str) -> Self {
        let folded = fold(name);
        Self {
            digits: digits(&folded),
            first: folded.chars().next(),
            placeholder: is_placeholder(&folded),
            name: Name::read(&folded),
        }
    }
}

/// As a given name, but placeholders are not known, and what a slip could explain
/// only with the same first letter: Milan and Dilan are two children.
pub(super) fn compare_children(one: &ChildName, other: &ChildName) -> Level {
    if one.digits != other.digits {
        return Level::Different;
    }
    if one.placeholder || other.placeholder {
        return Level::Unknown;
    }
    match compare_given(&one.name, &other.name) {
        Level::Close if one.first != other.first => Level::Different,
        level => level,
    }
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

fn compare_words(one: &Name, other: &Name) -> Level {
    let heard = || one.heard.iter().zip(&other.heard).any(|(one, other)| one == other);
    if one.written.is_empty() || other.written.is_empty() {
        Level::Unknown
    } else if one.written == other.written {
        Level::Same
    } else if heard() {
        Level::Variant
    } else if is_a_slip(&one.written, &other.written) {
        Level::Close
    } else {
        Level::Different
    }
}

/// One slip in a word of five letters, two from nine.
pub(super) fn is_a_slip(one: &str, other: &str) -> bool {
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

fn share_a_word(one: &Name, other: &Name) -> bool {
    one.parts.iter().any(|word| other.sounds.contains(word))
}

pub(super) fn name_words(name: &str) -> Vec<String> {
    fold(name).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// *Van der Schets* and *Schets* are one name in different papers.
fn without_particle(name: &str) -> String {
    const GLUED: &[&str] = &["vander", "vanden", "vande", "van", "der", "den", "de", "el", "al"];
    let bare = GLUED.iter().find_map(|particle| name.strip_prefix(particle));
    bare.filter(|rest| rest.chars().count() >= 4).unwrap_or(name).to_owned()
}
