//! One-time codes with which a family opens its own file: sent by SMS or e-mail and bound
//! to the browser that asked, or printed by the desk for who has neither.
//!
//! ASVS 5.0: used once (6.5.1), ten minutes at most (6.5.5), bound to what asked (6.6.2).

use crate::words::word_enum;
use chrono::{DateTime, Utc};

/// Wrong tries after which a code is dead.
pub const MOST_ATTEMPTS: u8 = 5;
/// Digits of a code that is sent.
pub const DIGITS: usize = 6;

word_enum! {
    /// How a code reaches the family.
    CodeKind {
        /// By SMS or e-mail, to a contact that is on the file.
        Sent = "sent",
        /// On paper, from the desk.
        Printed = "printed",
    }
}

/// What is known of a code besides the code itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OneTimeCode {
    /// From this moment on it is too late.
    pub ends_at: DateTime<Utc>,
    /// Wrong tries so far.
    pub attempts: u8,
    /// It opened the file before.
    pub used: bool,
    /// The desk took it back.
    pub revoked: bool,
}

/// Somebody types a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attempt {
    /// When.
    pub at: DateTime<Utc>,
    /// Whether it is the right one.
    pub fits: bool,
    /// Whether this browser may use it: the one that asked, or any for a printed code.
    pub browser_fits: bool,
}

/// Why a code does not open the file. The page says the same for all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeRefused {
    /// Its time is over.
    #[error("the code has ended")]
    Ended,
    /// It was used before.
    #[error("the code was used")]
    Used,
    /// The desk took it back.
    #[error("the code was revoked")]
    Revoked,
    /// Too many wrong tries.
    #[error("too many wrong tries")]
    TooOften,
    /// Another browser asked for it.
    #[error("another browser asked for it")]
    OtherBrowser,
    /// Not the right one.
    #[error("not the right code")]
    Wrong,
}

impl OneTimeCode {
    /// Tries the code. The state after it is to be kept, also after a refusal.
    pub fn attempt(self, attempt: Attempt) -> (Self, Result<(), CodeRefused>) {
        let refused = if self.revoked {
            Some(CodeRefused::Revoked)
        } else if self.used {
            Some(CodeRefused::Used)
        } else if attempt.at >= self.ends_at {
            Some(CodeRefused::Ended)
        } else if self.attempts >= MOST_ATTEMPTS {
            Some(CodeRefused::TooOften)
        } else if !attempt.browser_fits {
            Some(CodeRefused::OtherBrowser)
        } else {
            None
        };
        match refused {
            Some(refused) => (self, Err(refused)),
            None if attempt.fits => (Self { used: true, ..self }, Ok(())),
            None => (Self { attempts: self.attempts + 1, ..self }, Err(CodeRefused::Wrong)),
        }
    }
}

/// Six digits out of a secret in hexadecimal digits. Of 64 bits, the remainder by a million
/// favours no code by more than one in ten to the thirteenth.
#[must_use]
pub fn digits_of(secret: &str) -> String {
    let first = secret.get(..16).and_then(|hex| u64::from_str_radix(hex, 16).ok());
    format!("{:06}", first.unwrap_or_default() % 1_000_000)
}

/// The digits in what was typed, when that are six of them: `123 456` is fine.
#[must_use]
pub fn typed_digits(typed: &str) -> Option<String> {
    let kept: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    (kept.len() == DIGITS && kept.bytes().all(|byte| byte.is_ascii_digit())).then_some(kept)
}

#[cfg(test)]
mod tests {
    use super::{Attempt, CodeRefused, MOST_ATTEMPTS, OneTimeCode, digits_of, typed_digits};
    use chrono::{DateTime, TimeDelta, Utc};
    use proptest::prelude::{Strategy, any, proptest};

    const START: DateTime<Utc> = DateTime::<Utc>::UNIX_EPOCH;

    fn fresh() -> OneTimeCode {
        let ends_at = START + TimeDelta::minutes(10);
        OneTimeCode { ends_at, attempts: 0, used: false, revoked: false }
    }

    fn at(minutes: i64, fits: bool, browser_fits: bool) -> Attempt {
        Attempt { at: START + TimeDelta::minutes(minutes), fits, browser_fits }
    }

    #[test]
    fn each_refusal_has_its_moment() {
        let cases = [
            (fresh(), at(9, true, true), Ok(())),
            (fresh(), at(10, true, true), Err(CodeRefused::Ended)),
            (fresh(), at(1, true, false), Err(CodeRefused::OtherBrowser)),
            (fresh(), at(1, false, true), Err(CodeRefused::Wrong)),
            (OneTimeCode { used: true, ..fresh() }, at(1, true, true), Err(CodeRefused::Used)),
            (
                OneTimeCode { revoked: true, ..fresh() },
                at(1, true, true),
                Err(CodeRefused::Revoked),
            ),
            (
                OneTimeCode { attempts: MOST_ATTEMPTS, ..fresh() },
                at(1, true, true),
                Err(CodeRefused::TooOften),
            ),
        ];
        for (code, attempt, expected) in cases {
            assert_eq!(code.attempt(attempt).1, expected, "{code:?} {attempt:?}");
        }
    }

    #[test]
    fn digits_are_typed_as_people_type_them() {
        assert_eq!(typed_digits(" 012 345 ").as_deref(), Some("012345"));
        assert_eq!(typed_digits("012-345").as_deref(), Some("012345"));
        for wrong in ["12345", "1234567", "12345a", "", "٠١٢٣٤٥"] {
            assert_eq!(typed_digits(wrong), None, "{wrong}");
        }
        assert_eq!(digits_of("00000000000f4240ffff"), "000000");
        assert_eq!(digits_of("00000000000f4241"), "000001");
    }

    fn attempts() -> impl Strategy<Value = Vec<Attempt>> {
        let one = (0_i64..15, any::<bool>(), any::<bool>())
            .prop_map(|(minutes, fits, browser)| at(minutes, fits, browser));
        proptest::collection::vec(one, 0..20)
    }

    proptest! {
        #[test]
        fn it_opens_once_at_most_and_only_in_time_and_in_place(tries in attempts()) {
            let mut code = fresh();
            let (mut opened, mut wrong) = (0, 0);
            for attempt in tries {
                let (next, outcome) = code.attempt(attempt);
                if outcome.is_ok() {
                    opened += 1;
                    assert!(attempt.fits && attempt.browser_fits && attempt.at < code.ends_at);
                    assert!(wrong < MOST_ATTEMPTS);
                }
                if outcome == Err(CodeRefused::Wrong) {
                    wrong += 1;
                }
                code = next;
            }
            assert!(opened <= 1 && wrong <= MOST_ATTEMPTS && code.attempts == wrong);
        }
    }
}
