//! What of the texts for families exists in a language, and what was checked by a person
//! who speaks it.

use crate::{CHECKS, FAMILY_TEXTS, LOCALES, Locale};

/// A text for families, in every language.
#[derive(Debug, Clone, Copy)]
pub struct FamilyText {
    /// Name of the message.
    pub key: &'static str,
    /// The file it stands in.
    pub group: &'static str,
    /// About consent, a deadline or money: a draft is shown with the Dutch text beside it.
    pub legal: bool,
    /// In the order of [`LOCALES`].
    pub(crate) written: &'static [Option<Written>],
}

/// A text as its file has it, in Fluent.
#[derive(Debug, Clone, Copy)]
pub struct Written {
    /// The text.
    pub text: &'static str,
    /// Of the Dutch text and this one: another text has another mark, so that what was
    /// checked and what stands there now can be told apart.
    pub fingerprint: &'static str,
    /// Whether each word that the Dutch text has a text of its own for, has one here.
    pub(crate) whole: bool,
}

/// A translation that somebody read beside the Dutch and found good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Check {
    /// Name of the message.
    pub key: &'static str,
    /// Of the two texts that were compared.
    pub fingerprint: &'static str,
    /// Who.
    pub by: &'static str,
    /// The day, `2026-11-25`.
    pub on: &'static str,
}

/// How far a translation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// There is none, so the page shows Dutch; or a part of it is missing.
    Missing,
    /// Nobody checked it.
    Draft,
    /// It was checked, but it or the Dutch text changed since.
    Stale,
    /// Somebody who speaks the language checked it.
    Checked,
}

impl State {
    /// The word for the page.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Draft => "draft",
            Self::Stale => "stale",
            Self::Checked => "checked",
        }
    }
}

/// How many texts of a language are how far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Coverage {
    /// Texts there should be.
    pub total: usize,
    /// Without translation.
    pub missing: usize,
    /// Translated, never checked.
    pub draft: usize,
    /// Checked before a change.
    pub stale: usize,
    /// Checked as they stand.
    pub checked: usize,
}

impl FamilyText {
    /// Every text for families.
    #[must_use]
    pub const fn all() -> &'static [Self] {
        FAMILY_TEXTS
    }

    /// The text in this language, where it has one of its own.
    #[must_use]
    pub fn in_language(&self, locale: Locale) -> Option<Written> {
        self.written.get(locale as usize).copied().flatten()
    }

    /// Whether it belongs in this language: a language that holds only its differences with
    /// Dutch misses nothing.
    #[must_use]
    pub fn is_wanted(&self, locale: Locale) -> bool {
        self.in_language(locale).is_some() || !locale.is_dutch()
    }

    /// The last check of it in the folder of the language.
    #[must_use]
    pub fn shipped(&self, locale: Locale) -> Option<&'static Check> {
        Check::all(locale).iter().rfind(|check| check.key == self.key)
    }

    /// How far the translation is, by the checks in the folder of the language and these
    /// others: fingerprints of this message.
    #[must_use]
    pub fn state(&self, locale: Locale, others: &[&str]) -> State {
        let Some(written) = self.in_language(locale).filter(|written| written.whole) else {
            return State::Missing;
        };
        let own = Check::all(locale).iter().filter(|check| check.key == self.key);
        let mut known = own.map(|check| check.fingerprint).chain(others.iter().copied()).peekable();
        if known.peek().is_none() {
            State::Draft
        } else if known.any(|fingerprint| fingerprint == written.fingerprint) {
            State::Checked
        } else {
            State::Stale
        }
    }
}

impl Check {
    /// The checks in the folder of a language.
    #[must_use]
    pub fn all(locale: Locale) -> &'static [Self] {
        CHECKS.get(locale as usize).copied().unwrap_or_default()
    }
}

impl Coverage {
    /// Of these states.
    #[must_use]
    pub fn of(states: impl IntoIterator<Item = State>) -> Self {
        states.into_iter().fold(Self::default(), |mut counted, state| {
            counted.total += 1;
            match state {
                State::Missing => counted.missing += 1,
                State::Draft => counted.draft += 1,
                State::Stale => counted.stale += 1,
                State::Checked => counted.checked += 1,
            }
            counted
        })
    }
}

/// Languages that are translated from Dutch: all others.
pub fn translations() -> impl Iterator<Item = Locale> {
    LOCALES.iter().copied().filter(|locale| *locale != Locale::Nl)
}

pub(crate) fn is_checked(locale: Locale, key: &str) -> bool {
    FAMILY_TEXTS
        .iter()
        .find(|text| text.key == key)
        .is_some_and(|text| text.state(locale, &[]) == State::Checked)
}

#[cfg(test)]
mod tests {
    use super::{Check, Coverage, FamilyText, State, translations};
    use crate::Locale;

    #[test]
    fn a_check_names_a_text_that_exists() {
        for locale in translations() {
            for check in Check::all(locale) {
                let known = FamilyText::all().iter().any(|text| text.key == check.key);
                assert!(known, "{locale:?}: checks.csv names `{}`", check.key);
            }
        }
    }

    #[test]
    fn every_family_text_is_translated() {
        let missing: Vec<String> = translations()
            .flat_map(|locale| {
                let wanted = FamilyText::all().iter().filter(move |text| text.is_wanted(locale));
                wanted
                    .filter(move |text| text.state(locale, &[]) == State::Missing)
                    .map(move |text| format!("{}: {}", locale.code(), text.key))
            })
            .collect();
        assert!(missing.is_empty(), "{} texts wait:\n{}", missing.len(), missing.join("\n"));
    }

    /// Words that happen to be the same in another language.
    const AS_IN_DUTCH: &[&str] = &[
        "credits-makers",
        "footer-privacy",
        "my-code",
        "my-parent-email",
        "offer-map-kilometres",
        "offer-map-north",
        "offer-see-address",
        "offer-see-email",
        "privacy-title",
        "privacy-cookies-title",
    ];

    /// Whether a text has words, besides the values that are filled in.
    fn has_words(text: &str) -> bool {
        text.split('}')
            .filter_map(|part| part.split('{').next())
            .any(|words| words.contains(char::is_alphabetic))
    }

    #[test]
    fn a_translation_is_not_the_dutch_text() {
        let same = |locale: Locale| {
            FamilyText::all().iter().filter(move |text| {
                let (dutch, own) = (text.in_language(Locale::Nl), text.in_language(locale));
                own.is_some_and(|own| {
                    has_words(own.text) && dutch.is_some_and(|dutch| own.text == dutch.text)
                })
            })
        };
        let copied: Vec<String> = translations()
            .flat_map(|locale| same(locale).map(move |text| (locale, text.key)))
            .filter(|(_, key)| !AS_IN_DUTCH.contains(key))
            .map(|(locale, key)| format!("{}: {key}", locale.code()))
            .collect();
        assert!(copied.is_empty(), "the same as in Dutch:\n{}", copied.join("\n"));
    }

    #[test]
    fn a_changed_text_has_to_be_checked_again() {
        let text = FamilyText::all().iter().find(|text| text.key == "offer-yes").unwrap();
        let written = text.in_language(Locale::En).unwrap();
        assert_eq!(text.state(Locale::En, &[]), State::Draft);
        assert_eq!(text.state(Locale::En, &["0000000000000000"]), State::Stale);
        let both = ["0000000000000000", written.fingerprint];
        assert_eq!(text.state(Locale::En, &both), State::Checked);
    }

    #[test]
    fn states_are_counted_once() {
        let counted = Coverage::of([State::Missing, State::Draft, State::Draft, State::Checked]);
        assert_eq!((counted.total, counted.missing, counted.draft), (4, 1, 2));
        assert_eq!((counted.stale, counted.checked), (0, 1));
    }
}
