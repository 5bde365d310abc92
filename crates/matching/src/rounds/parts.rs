//! The parts of a week, as lanes: morning and afternoon of seven days, and early and late
//! hours. A set of them is written as a text ("mo tu we:am"), places per part as an object
//! (`{"all": 8, "we": 4, "fr:pm": 0}`).

use serde::de::{Error as _, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// Lanes of a cell: how many parts a week has.
pub const LANES: usize = 16;
/// A number for each part of the week.
pub type Lanes = [u8; LANES];

const DAYS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];
const NAMES: [&str; LANES] = [
    "mo:am", "mo:pm", "tu:am", "tu:pm", "we:am", "we:pm", "th:am", "th:pm", "fr:am", "fr:pm",
    "sa:am", "sa:pm", "su:am", "su:pm", "early", "late",
];
/// Morning and afternoon from Monday to Friday.
const WORKING_WEEK: u16 = 0x03FF;

/// The name of a lane, as it stands in a file.
#[must_use]
pub fn part_name(lane: usize) -> &'static str {
    NAMES.get(lane).copied().unwrap_or_default()
}

/// A set of parts of the week.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Parts(u16);

impl Parts {
    /// No part.
    pub const EMPTY: Self = Self(0);

    /// The set with these lanes as bits.
    #[must_use]
    pub const fn from_bits(bits: u16) -> Self {
        Self(bits)
    }

    /// The lanes as bits; lane 0 is Monday morning.
    #[must_use]
    pub const fn bits(self) -> u16 {
        self.0
    }

    /// Both halves of a day; 0 is Monday, 6 Sunday.
    #[must_use]
    pub const fn day(day: u8) -> Self {
        Self(if day < 7 { 3 << (2 * day) } else { 0 })
    }

    /// Whether it has a part of a day; 0 is Monday.
    #[must_use]
    pub const fn has_day(self, day: u8) -> bool {
        self.0 & Self::day(day).0 != 0
    }

    /// Nothing in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many parts.
    #[must_use]
    pub const fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// What is in both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What is in either.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in the first alone.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// The days of which a part is in the set, Monday first, each with its parts.
    pub fn days(self) -> impl Iterator<Item = Self> {
        (0..7).map(move |day| self.and(Self::day(day))).filter(|day| !day.is_empty())
    }

    /// The lanes in the set, lowest first.
    pub fn lanes(self) -> impl Iterator<Item = usize> {
        (0..LANES).filter(move |lane| self.0 & (1 << lane) != 0)
    }

    /// This number on each lane of the set, 0 elsewhere.
    #[must_use]
    pub const fn times(self, units: u8) -> Lanes {
        let mut lanes = [0; LANES];
        let mut lane = 0;
        while lane < LANES {
            if self.0 & (1 << lane) != 0 {
                lanes[lane] = units;
            }
            lane += 1;
        }
        lanes
    }
}

/// The lanes that a word names: a part, a day, or "all" for the working week.
fn lanes_of(word: &str) -> Option<u16> {
    if word == "all" {
        return Some(WORKING_WEEK);
    }
    let part = NAMES.iter().position(|name| *name == word).map(|lane| 1 << lane);
    part.or_else(|| DAYS.iter().position(|day| *day == word).map(|day| 3 << (2 * day)))
}

const EXPECTED: &str = "mo, tu, we, th, fr, sa, su, with :am or :pm for half a day, early, late, \
     or all for Monday to Friday";

impl fmt::Display for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut left = self.0;
        let mut gap = "";
        for (day, name) in DAYS.iter().enumerate() {
            let both = 3 << (2 * day);
            if left & both == both {
                write!(f, "{gap}{name}")?;
                left &= !both;
            } else {
                for lane in [2 * day, 2 * day + 1].into_iter().filter(|l| left & (1 << l) != 0) {
                    write!(f, "{gap}{}", NAMES[lane])?;
                    gap = " ";
                }
                left &= !both;
                continue;
            }
            gap = " ";
        }
        for lane in (14..LANES).filter(|lane| left & (1 << lane) != 0) {
            write!(f, "{gap}{}", NAMES[lane])?;
            gap = " ";
        }
        Ok(())
    }
}

impl Serialize for Parts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Parts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Words;
        impl Visitor<'_> for Words {
            type Value = Parts;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "a text of {EXPECTED}")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Parts, E> {
                text.split_ascii_whitespace().try_fold(Parts::EMPTY, |all, word| {
                    let lanes = lanes_of(word).ok_or_else(|| {
                        E::custom(format_args!(
                            "`{}` is no part of a week: {EXPECTED}",
                            brief(word)
                        ))
                    })?;
                    Ok(all.or(Parts(lanes)))
                })
            }
        }
        deserializer.deserialize_str(Words)
    }
}

/// So much of a word that a message stays short.
fn brief(word: &str) -> String {
    word.chars().take(20).collect()
}

/// Places on each part of the week, at most 255.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Places(pub Lanes);

impl Places {
    /// This many in the morning and afternoon of Monday to Friday.
    #[must_use]
    pub const fn all(places: u8) -> Self {
        Self(Parts(WORKING_WEEK).times(places))
    }

    /// The same, with another number on these parts.
    #[must_use]
    pub fn with(mut self, parts: Parts, places: u8) -> Self {
        for lane in parts.lanes() {
            self.0[lane] = places;
        }
        self
    }
}

impl Serialize for Places {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if self.0[0] > 0 && self.0[..10].iter().all(|places| *places == self.0[0]) {
            map.serialize_entry("all", &self.0[0])?;
        } else {
            self.serialize_days::<S>(&mut map, 0..5)?;
        }
        self.serialize_days::<S>(&mut map, 5..7)?;
        for lane in (14..LANES).filter(|lane| self.0[*lane] > 0) {
            map.serialize_entry(NAMES[lane], &self.0[lane])?;
        }
        map.end()
    }
}

impl Places {
    fn serialize_days<S: Serializer>(
        self,
        map: &mut S::SerializeMap,
        days: std::ops::Range<usize>,
    ) -> Result<(), S::Error> {
        for day in days {
            let (am, pm) = (self.0[2 * day], self.0[2 * day + 1]);
            if am == pm {
                if am > 0 {
                    map.serialize_entry(DAYS[day], &am)?;
                }
                continue;
            }
            for lane in [2 * day, 2 * day + 1].into_iter().filter(|lane| self.0[*lane] > 0) {
                map.serialize_entry(NAMES[lane], &self.0[lane])?;
            }
        }
        Ok(())
    }
}

impl<'de> Deserialize<'de> for Places {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PerPart;
        impl<'de> Visitor<'de> for PerPart {
            type Value = Places;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "an object of places (0 to 255) per {EXPECTED}")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Places, A::Error> {
                // The narrower word wins, whatever the order: all, then days, then halves.
                let mut given: [Option<u8>; LANES] = [None; LANES];
                let mut narrowness = [0; LANES];
                while let Some(word) = map.next_key::<String>()? {
                    let lanes = lanes_of(&word).ok_or_else(|| {
                        A::Error::custom(format_args!(
                            "`{}` is no part of a week: {EXPECTED}",
                            brief(&word)
                        ))
                    })?;
                    let places: u8 = map.next_value()?;
                    let narrow = 17 - lanes.count_ones();
                    for lane in Parts(lanes).lanes() {
                        if narrowness[lane] == narrow {
                            return Err(A::Error::custom(format_args!("`{word}` stands twice")));
                        }
                        if narrowness[lane] < narrow {
                            narrowness[lane] = narrow;
                            given[lane] = Some(places);
                        }
                    }
                }
                Ok(Places(given.map(Option::unwrap_or_default)))
            }
        }
        deserializer.deserialize_map(PerPart)
    }
}

#[cfg(test)]
mod tests {
    use super::{Parts, Places};

    #[test]
    fn a_week_reads_as_it_is_written() {
        for text in ["mo", "mo tu we:am", "fr:pm early", "", "sa:am su late"] {
            let parts: Parts = serde_json::from_value(text.into()).unwrap();
            assert_eq!(parts.to_string(), text);
        }
        let all: Parts = serde_json::from_value("all".into()).unwrap();
        assert_eq!(all.to_string(), "mo tu we th fr");
        assert!(serde_json::from_value::<Parts>("mo dinsdag".into()).is_err());
    }

    #[test]
    fn the_narrower_word_counts() {
        let places: Places =
            serde_json::from_str(r#"{"we:pm": 1, "all": 8, "we": 4, "early": 2}"#).unwrap();
        assert_eq!(places.0[..6], [8, 8, 8, 8, 4, 1]);
        let written = serde_json::to_string(&places).unwrap();
        assert_eq!(serde_json::from_str::<Places>(&written).unwrap(), places);
        assert!(serde_json::from_str::<Places>(r#"{"mo": 1, "mo": 2}"#).is_err());
        assert!(serde_json::from_str::<Places>(r#"{"mo": 1000000000}"#).is_err());
        assert!(serde_json::from_str::<Places>(r#"{"mo": -1}"#).is_err());
    }
}
