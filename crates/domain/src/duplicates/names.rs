//! Names: other spellings and alphabets, slips, names that changed places.

use super::{Level, Person, digits};
use crate::search::fold;
use crate::spelling::sound;

/// Family and given name, straight or changed about, whichever agrees better. One name
/// alone that stands in the other's place says less: the other name then tells the rest.
pub(super) fn compare_names(one: &Person, other: &Person) -> (Level, Level) {
    let family = compare_surnames(&one.family, &other.family);
    let given = compare_given(&one.given, &other.given);
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
    (or_alike(family, &one.family, &other.family), or_alike(given, &one.given, &other.given))
}

/// What is not the same by any rule may still look the same: several slips in one name.
fn or_alike(level: Level, one: &str, other: &str) -> Level {
    let (one, other) = (name_words(one).concat(), name_words(other).concat());
    if level == Level::Different && looks_alike(&one, &other) { Level::Alike } else { level }
}

/// At most one letter in three is another, missing or too many.
pub(super) fn looks_alike(one: &str, other: &str) -> bool {
    let longest = one.chars().count().max(other.chars().count());
    longest >= 3 && strsim::osa_distance(one, other) * 3 <= longest + 1
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
pub(super) fn compare_children(one: &str, other: &str) -> Level {
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

fn share_a_word(one: &[String], other: &[String]) -> bool {
    let long = |word: &&String| word.chars().count() >= 3;
    one.iter().filter(long).any(|word| other.iter().any(|same| sound(same) == sound(word)))
}

pub(super) fn name_words(name: &str) -> Vec<String> {
    fold(name).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// *Van der Schets* and *Schets* are one name in different papers.
fn without_particle(words: &[String]) -> [String; 1] {
    const GLUED: &[&str] = &["vander", "vanden", "vande", "van", "der", "den", "de", "el", "al"];
    let name = words.concat();
    let bare = GLUED.iter().find_map(|particle| name.strip_prefix(particle));
    [bare.filter(|rest| rest.chars().count() >= 4).map_or(name.clone(), str::to_owned)]
}
