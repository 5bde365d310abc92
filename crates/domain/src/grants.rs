//! What a family lets a trusted person (*vertrouwenspersoon*) see, and until when.

use crate::words::word_enum;
use chrono::NaiveDate;

word_enum! {
    /// A part of the file that can be shown to somebody else.
    GrantPart {
        /// What was asked, who was asked, what comes next.
        Progress = "progress",
        /// Places that were proposed, and what was answered.
        Proposals = "proposals",
        /// Talks that are planned.
        Appointments = "appointments",
    }
}

/// A permission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// What may be seen.
    pub parts: Vec<GrantPart>,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub until: NaiveDate,
    /// Taken back.
    pub revoked: bool,
}

impl Grant {
    /// Whether it opens anything on a day.
    #[must_use]
    pub fn holds(&self, on: NaiveDate) -> bool {
        !self.revoked && self.from <= on && on <= self.until && !self.parts.is_empty()
    }

    /// Whether this part may be seen on a day.
    #[must_use]
    pub fn allows(&self, part: GrantPart, on: NaiveDate) -> bool {
        self.holds(on) && self.parts.contains(&part)
    }

    /// Its parts as stored: words with spaces between.
    #[must_use]
    pub fn words(parts: &[GrantPart]) -> String {
        parts.iter().map(|part| part.word()).collect::<Vec<_>>().join(" ")
    }

    /// Parts from how they are stored; a word that nobody knows opens nothing.
    #[must_use]
    pub fn parts_of(words: &str) -> Vec<GrantPart> {
        words.split_whitespace().filter_map(|word| word.parse().ok()).collect()
    }
}

word_enum! {
    /// Which parent gets the messages.
    Contacted {
        /// The parent who asked.
        First = "first",
        /// The other parent.
        Second = "second",
        /// Both.
        Both = "both",
    }
}

#[cfg(test)]
mod tests {
    use super::{Grant, GrantPart};
    use chrono::{Days, NaiveDate};
    use proptest::prelude::{any, proptest};

    proptest! {
        #[test]
        fn nothing_opens_outside_its_days_or_after_it_was_taken_back(
            from in 0_u64..400, length in 0_u64..400, on in 0_u64..900,
            revoked in any::<bool>(), mask in 0_usize..8,
        ) {
            let day = |after| NaiveDate::default() + Days::new(after);
            let parts: Vec<GrantPart> = GrantPart::ALL
                .iter()
                .enumerate()
                .filter(|(place, _)| mask & (1 << place) != 0)
                .map(|(_, part)| *part)
                .collect();
            let stored = Grant::parts_of(&Grant::words(&parts));
            assert_eq!(stored, parts);
            let grant = Grant { parts, from: day(from), until: day(from + length), revoked };
            for part in GrantPart::ALL {
                let expected = !revoked
                    && (from..=from + length).contains(&on)
                    && grant.parts.contains(part);
                assert_eq!(grant.allows(*part, day(on)), expected);
            }
        }
    }
}
