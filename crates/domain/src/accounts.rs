//! Who signs in, and as what.

use crate::words::word_enum;

word_enum! {
    /// What an account is for. Families and referrers have their place in the
    /// permission table already; their doors open later.
    Role {
        /// Loketmedewerker: the desk's daily work.
        DeskWorker = "desk-worker",
        /// Loketverantwoordelijke: also settings, people, import, closing the return.
        DeskManager = "desk-manager",
        /// Organisator: its own locations and what is addressed to them.
        Organiser = "organiser",
        /// Opvanglocatie: one location and what is addressed to it.
        Location = "location",
        /// Auditor: the log, never the files.
        Auditor = "auditor",
        /// Beheerder: desks and accounts, never the files.
        Administrator = "administrator",
        /// Gezin: its own file (later).
        Family = "family",
        /// Toeleider: asks for care with families, and sees those requests.
        Referrer = "referrer",
    }
}

/// Shortest password (ASVS 5.0 6.2.1 asks eight and recommends fifteen).
pub const SHORTEST_PASSWORD: usize = 12;
/// Longest password: longer is no mistake, but no person types it.
pub const LONGEST_PASSWORD: usize = 200;

/// Why a password is not good enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WeakPassword {
    /// Fewer characters than [`SHORTEST_PASSWORD`].
    TooShort,
    /// More characters than [`LONGEST_PASSWORD`].
    TooLong,
    /// One of the first that somebody would try for this person.
    EasyToGuess,
}

/// Words with which most guessed passwords begin, in the languages spoken at a desk.
const COMMON: &[&str] = &[
    "password",
    "passwort",
    "wachtwoord",
    "motdepasse",
    "paswoord",
    "azerty",
    "azertyuiop",
    "qwerty",
    "qwertyuiop",
    "qwertz",
    "asdfghjkl",
    "welkom",
    "welcome",
    "bonjour",
    "bienvenue",
    "geheim",
    "secret",
    "letmein",
    "laatmebinnen",
    "iloveyou",
    "ikhouvanjou",
    "admin",
    "administrator",
    "beheerder",
    "changeme",
    "verander",
    "voetbal",
    "football",
    "anderlecht",
    "clubbrugge",
    "standard",
    "monkey",
    "dragon",
    "master",
    "superman",
    "batman",
    "princess",
    "prinses",
    "sunshine",
    "zonnetje",
    "zomer",
    "winter",
    "lente",
    "herfst",
    "summer",
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
    "maandag",
    "vrijdag",
    "kinderopvang",
    "opvang",
    "huisvanhetkind",
    "loket",
    "gemeente",
    "vlaanderen",
    "opgroeien",
    "belgie",
    "brussel",
    "antwerpen",
    "gent",
    "test",
    "testtest",
    "abc",
    "abcdef",
    "abcdefghijkl",
    "default",
    "login",
    "toegang",
];

/// What is wrong with a password for this person; nothing when it is good enough.
///
/// Long is what counts; beyond that only what somebody who knows the person or reads lists
/// would try first is refused, so that sentences stay possible.
#[must_use]
pub fn weakness(password: &str, email: &str, name: &str) -> Option<WeakPassword> {
    let length = password.chars().count();
    if length < SHORTEST_PASSWORD {
        return Some(WeakPassword::TooShort);
    }
    if length > LONGEST_PASSWORD {
        return Some(WeakPassword::TooLong);
    }
    let plain = password.to_lowercase();
    let letters: String = plain.chars().filter(|c| c.is_alphabetic()).collect();
    let mut distinct: Vec<char> = plain.chars().collect();
    distinct.sort_unstable();
    distinct.dedup();
    let email = email.to_lowercase();
    let local = email.split('@').next().unwrap_or_default();
    let name = name.to_lowercase();
    let own = name.split_whitespace().chain([local, "kinderloket"]);
    let about_self = own.filter(|word| word.chars().count() >= 4).any(|word| plain.contains(word));
    let common = letters.is_empty() || is_common(&letters);
    (about_self || common || distinct.len() < 5).then_some(WeakPassword::EasyToGuess)
}

/// Whether these letters are a common word, once or repeated.
fn is_common(letters: &str) -> bool {
    COMMON.iter().any(|word| letters.replace(word, "").is_empty())
}

#[cfg(test)]
mod tests {
    use super::{WeakPassword, weakness};

    fn of_an(password: &str) -> Option<WeakPassword> {
        weakness(password, "an.proef@loket.example", "An Proefmans")
    }

    #[test]
    fn a_sentence_is_good_and_a_guess_is_not() {
        for good in
            ["vier groene stoelen", "mijn test was in juni goed", "Tr0ub4dor&3xx", "ééééaaabcdzx"]
        {
            assert_eq!(of_an(good), None, "{good}");
        }
        for easy in [
            "wachtwoord123",
            "Welkom2026!!",
            "welkomwelkom",
            "123456789012",
            "aaaaaaaaaaaaaaa",
            "an.proef is hier",
            "proefmans-2026",
            "Kinderloket2026",
            "azerty azerty",
        ] {
            assert_eq!(of_an(easy), Some(WeakPassword::EasyToGuess), "{easy}");
        }
        assert_eq!(of_an("kort"), Some(WeakPassword::TooShort));
        assert_eq!(of_an(&"lang ".repeat(60)), Some(WeakPassword::TooLong));
    }
}
