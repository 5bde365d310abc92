//! The Flemish municipalities (*gemeenten*) by REFNIS code, and what became of those that merged.
//!
//! Source: Statbel, CC BY 4.0; the files in `data/` say how they came here. The situation is that
//! since 1 January 2025. A postcode does not determine the municipality: 1804 lies in two.

use std::cmp::Reverse;
use std::sync::OnceLock;

use chrono::NaiveDate;

/// A municipality (*gemeente*) that exists today.
#[derive(Debug, PartialEq, Eq)]
pub struct Municipality {
    /// Five-digit REFNIS code.
    pub nis: &'static str,
    /// Dutch name.
    pub name: &'static str,
    /// Province (*provincie*).
    pub province: &'static str,
    /// Its postcodes, ascending.
    pub postcodes: Vec<&'static str>,
}

/// A municipality that ceased to exist in a merger (*fusie*).
#[derive(Debug, PartialEq, Eq)]
pub struct Merger {
    /// The code it had.
    pub old_nis: &'static str,
    /// The name it had.
    pub old_name: &'static str,
    /// Code of the municipality that took over its territory.
    pub new_nis: &'static str,
    /// First day of the new situation.
    pub from: NaiveDate,
}

/// Every municipality, by code.
pub fn all() -> &'static [Municipality] {
    static ALL: OnceLock<Vec<Municipality>> = OnceLock::new();
    ALL.get_or_init(|| rows(include_str!("../data/municipalities.csv"), municipality))
}

/// Every municipality that merged away in 2019 or 2025.
pub fn mergers() -> &'static [Merger] {
    static MERGERS: OnceLock<Vec<Merger>> = OnceLock::new();
    MERGERS.get_or_init(|| rows(include_str!("../data/mergers.csv"), merger))
}

/// The municipality with this code today.
pub fn by_nis(nis: &str) -> Option<&'static Municipality> {
    if let Some(invented) = demonstration().iter().find(|town| town.nis == nis) {
        return Some(invented);
    }
    let place = all().binary_search_by(|municipality| municipality.nis.cmp(nis)).ok()?;
    all().get(place)
}

/// The municipalities in which this postcode lies: mostly one, none when it is not Flemish.
pub fn by_postcode(postcode: &str) -> Vec<&'static Municipality> {
    all()
        .iter()
        .chain(demonstration())
        .filter(|municipality| municipality.postcodes.contains(&postcode))
        .collect()
}

/// NIS code of the demonstration town, which exists nowhere: no real code starts with 99.
pub const DEMONSTRATION_NIS: &str = "99999";
/// NIS code of the town beside it.
pub const DEMONSTRATION_NEIGHBOUR_NIS: &str = "99998";

/// The demonstration town and its neighbour. They can be looked up like any other, and are
/// not in [`all`].
pub(crate) fn demonstration() -> &'static [Municipality] {
    static TOWNS: OnceLock<Vec<Municipality>> = OnceLock::new();
    TOWNS.get_or_init(|| {
        [
            (DEMONSTRATION_NIS, "Lindedorp", "9999"),
            (DEMONSTRATION_NEIGHBOUR_NIS, "Beukenbeek", "9998"),
        ]
        .map(|(nis, name, postcode)| Municipality {
            nis,
            name,
            province: "Demonstratie",
            postcodes: vec![postcode],
        })
        .into()
    })
}

/// The municipality that took over the territory of one that merged away.
pub fn successor(old_nis: &str) -> Option<&'static Municipality> {
    mergers().iter().find(|merger| merger.old_nis == old_nis).and_then(|it| by_nis(it.new_nis))
}

/// The municipality that covers this code today, so that old and new figures add up.
pub fn current(nis: &str) -> Option<&'static Municipality> {
    by_nis(nis).or_else(|| successor(nis))
}

/// The municipalities of which this one was made. Antwerpen kept its own code and is not listed
/// among its own predecessors.
pub fn predecessors(nis: &str) -> Vec<&'static Merger> {
    mergers().iter().filter(|merger| merger.new_nis == nis).collect()
}

/// The municipalities of which a word begins so, as someone types it: capitals, hyphens and accents
/// do not matter. The name before the merger is found too. Names that begin so come first.
pub fn search(prefix: &str) -> Vec<&'static Municipality> {
    let wanted = plain(prefix);
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<_> = all()
        .iter()
        .filter_map(|municipality| Some((rank(municipality, &wanted)?, municipality)))
        .collect();
    found.sort_by_key(|(rank, municipality)| (Reverse(*rank), municipality.name));
    found.into_iter().map(|(_, municipality)| municipality).collect()
}

/// How well a municipality answers a search, worst first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    OldName,
    WordInName,
    Name,
}

fn rank(municipality: &Municipality, wanted: &str) -> Option<Rank> {
    let name = plain(municipality.name);
    if name.starts_with(wanted) {
        Some(Rank::Name)
    } else if word_begins_with(&name, wanted) {
        Some(Rank::WordInName)
    } else {
        let mut old = mergers().iter().filter(|merger| merger.new_nis == municipality.nis);
        old.any(|merger| word_begins_with(&plain(merger.old_name), wanted)).then_some(Rank::OldName)
    }
}

/// `name` and `wanted` in the form of [`plain`].
fn word_begins_with(name: &str, wanted: &str) -> bool {
    name.starts_with(wanted)
        || name.match_indices(' ').any(|(at, _)| name[at + 1..].starts_with(wanted))
}

/// Lower case without accents, words separated by one space.
pub(crate) fn plain(text: &str) -> String {
    let letters: String = text.to_lowercase().chars().map(unaccented).collect();
    letters
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn unaccented(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ä' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        other => other,
    }
}

fn rows<T>(
    file: &'static str,
    read: impl Fn(&mut dyn Iterator<Item = &'static str>) -> Option<T>,
) -> Vec<T> {
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| read(&mut line.split(';'))).collect()
}

fn municipality(fields: &mut dyn Iterator<Item = &'static str>) -> Option<Municipality> {
    let (nis, name, province) = (fields.next()?, fields.next()?, fields.next()?);
    Some(Municipality { nis, name, province, postcodes: fields.next()?.split(' ').collect() })
}

fn merger(fields: &mut dyn Iterator<Item = &'static str>) -> Option<Merger> {
    let (old_nis, old_name, new_nis) = (fields.next()?, fields.next()?, fields.next()?);
    Some(Merger { old_nis, old_name, new_nis, from: fields.next()?.parse().ok()? })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{
        Municipality, all, by_nis, by_postcode, current, mergers, predecessors, search, successor,
    };

    fn names(found: Vec<&Municipality>) -> Vec<&str> {
        found.into_iter().map(|municipality| municipality.name).collect()
    }

    #[test]
    fn there_are_285_and_every_line_was_read() {
        assert_eq!(all().len(), 285);
        assert_eq!(mergers().len(), 42);
        assert!(all().is_sorted_by_key(|municipality| municipality.nis));
        assert!(all().iter().all(|municipality| by_nis(municipality.nis) == Some(municipality)));
        let provinces: HashSet<_> =
            all().iter().map(|municipality| municipality.province).collect();
        assert_eq!(provinces.len(), 5);
    }

    #[test]
    fn one_postcode_lies_in_two_municipalities() {
        assert_eq!(names(by_postcode("1804")), ["Vilvoorde", "Zemst"]);
        assert_eq!(names(by_postcode("9000")), ["Gent"]);
        assert_eq!(names(by_postcode("1000")), [""; 0]);
        let postcodes: HashSet<_> = all().iter().flat_map(|it| it.postcodes.iter()).collect();
        assert_eq!(postcodes.len(), 521);
        assert!(postcodes.iter().all(|code| code.len() == 4));
    }

    #[test]
    fn every_merged_municipality_has_a_successor_that_exists() {
        for merger in mergers() {
            assert!(by_nis(merger.old_nis).is_none(), "{merger:?}");
            assert_eq!(successor(merger.old_nis).map(|it| it.nis), Some(merger.new_nis));
        }
        assert_eq!(successor("46013").map(|it| it.name), Some("Beveren-Kruibeke-Zwijndrecht"));
        assert_eq!(successor("11007").map(|it| it.name), Some("Antwerpen"));
        assert_eq!(successor("11002"), None);
    }

    #[test]
    fn the_waves_have_their_size() {
        let wave = |year: &str| -> (usize, usize) {
            let wave = mergers().iter().filter(|it| it.from.to_string() == format!("{year}-01-01"));
            let new: HashSet<_> = wave.clone().map(|merger| merger.new_nis).collect();
            (wave.count(), new.len())
        };
        assert_eq!(wave("2019"), (15, 7)); // 308 - 15 + 7 = 300
        assert_eq!(wave("2025"), (27, 13)); // 300 - 27 + 12 = 285: Antwerpen already existed
    }

    #[test]
    fn old_and_new_codes_add_up() {
        for nis in ["37012", "37018", "37021"] {
            assert_eq!(current(nis).map(|it| it.nis), Some("37021"));
        }
        assert_eq!(current("21004"), None); // Brussel is no Flemish municipality
        let old: Vec<_> = predecessors("23106").iter().map(|merger| merger.old_name).collect();
        assert_eq!(old, ["Galmaarden", "Gooik", "Herne"]);
    }

    #[test]
    fn search_as_someone_types() {
        assert_eq!(names(search("sint gi")), ["Sint-Gillis-Waas"]);
        assert_eq!(names(search("GENT")), ["Gent"]);
        assert_eq!(names(search("borgl")), ["Tongeren-Borgloon"]);
        assert_eq!(names(search("galmaarden")), ["Pajottegem"]);
        assert_eq!(names(search("Aal")), ["Aalst", "Aalter"]);
        assert_eq!(names(search("  ")), [""; 0]);
        assert_eq!(names(search("Parijs")), [""; 0]);
    }
}
