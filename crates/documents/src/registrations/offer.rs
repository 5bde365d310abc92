//! Whether the family got an offer or found a solution.

use serde::{Deserialize, Serialize};

use super::hints::{MonthHint, month_after};
use crate::columns::plain_words;

/// What became of a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Offer {
    /// An offer or a solution.
    Yes {
        /// From when, if that is said.
        from: Option<MonthHint>,
    },
    /// An offer for a part, as `ja, 3d ipv 5d`.
    Partly {
        /// Days offered.
        offered: Option<u8>,
        /// Days asked.
        asked: Option<u8>,
    },
    /// No offer.
    No,
    /// Not yet.
    NotYet,
    /// On a waiting list.
    WaitingList,
    /// The family or its surroundings solved it.
    SolvedByFamily,
    /// Something else, as written.
    Other(String),
}

impl Offer {
    /// Whether there was an offer, in full or in part.
    #[must_use]
    pub fn is_offer(&self) -> bool {
        matches!(self, Self::Yes { .. } | Self::Partly { .. })
    }

    /// Reads a cell; `None` if it is empty.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let plain = plain_words(text);
        let words: Vec<&str> = plain.split(' ').filter(|word| !word.is_empty()).collect();
        if text.trim().is_empty() {
            return None;
        }
        let first = words.first().copied().unwrap_or_default();
        let has = |wanted: &[&str]| wanted.iter().any(|part| plain.contains(part));
        let read = if has(&["nog niet", "nog geen", "in behandeling", "lopende", "nog niets"]) {
            Self::NotYet
        } else if has(&["wachtlijst"]) {
            Self::WaitingList
        } else if has(&[
            "via familie",
            "familie",
            "grootouder",
            "oma",
            "zelf gevonden",
            "zelf opgelost",
            "zelf iets",
        ]) {
            Self::SolvedByFamily
        } else if matches!(first, "ja" | "ok" | "x" | "yes" | "deels" | "gedeeltelijk") {
            accepted(first, &plain, &words)
        } else if matches!(first, "nee" | "neen" | "geen" | "no" | "niet") {
            Self::No
        } else if has(&["opgelost", "gevonden", "plaats vanaf"]) {
            Self::Yes { from: month_after(&words, &["vanaf"]) }
        } else {
            Self::Other(text.trim().to_owned())
        };
        Some(read)
    }
}

fn accepted(first: &str, plain: &str, words: &[&str]) -> Offer {
    let partly = ["ipv", "in plaats van", "deels", "gedeeltelijk", "i p v"];
    if first == "deels" || partly.iter().any(|part| plain.contains(part)) {
        let mut days = words.iter().filter_map(|word| days_in(word));
        return Offer::Partly { offered: days.next(), asked: days.next() };
    }
    Offer::Yes { from: month_after(words, &["vanaf"]) }
}

fn days_in(word: &str) -> Option<u8> {
    let digits = word.trim_end_matches(|letter: char| letter.is_alphabetic());
    digits.parse().ok().filter(|days| (1..=7).contains(days))
}

#[cfg(test)]
mod tests {
    use super::{MonthHint, Offer};

    #[test]
    fn reads_answers() {
        let partly = Offer::Partly { offered: Some(3), asked: Some(5) };
        let september = Offer::Yes { from: Some(MonthHint { month: 9, year: None }) };
        for (text, offer) in [
            ("ja, 3d ipv 5d", partly),
            ("JA - plaats vanaf sept", september),
            ("Ja", Offer::Yes { from: None }),
            ("nee", Offer::No),
            ("nog niet", Offer::NotYet),
            ("wachtlijst", Offer::WaitingList),
            ("oplossing via familie", Offer::SolvedByFamily),
            ("??", Offer::Other("??".to_owned())),
        ] {
            assert_eq!(Offer::read(text), Some(offer), "{text}");
        }
        assert_eq!(Offer::read("eens bellen"), Some(Offer::Other("eens bellen".to_owned())));
        assert_eq!(Offer::read(" "), None);
    }
}
