//! Every sentence of the product, in every language, as a typed method of [`Locale`].
//!
//! The texts stand in `locales/<language>/*.ftl`, those for families in its `families/`.
//! `build.rs` checks that all languages have the same messages with the same arguments and
//! writes one method a message, so a misspelt text does not compile. Only a text for
//! families may wait for its translation: it is Dutch until then, and [`coverage`] counts it.

mod children;
pub mod coverage;
mod dates;
mod tasks;
mod weeks;

use coverage::{Check, FamilyText, Written};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::OnceLock;

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// A value filled into a text.
pub struct Argument<'a>(FluentValue<'a>);

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self(FluentValue::from(text))
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Self(FluentValue::from(text.as_str()))
    }
}

impl<'a> From<&&'a str> for Argument<'a> {
    fn from(text: &&'a str) -> Self {
        Self(FluentValue::from(*text))
    }
}

impl<'a> From<&&&'a str> for Argument<'a> {
    fn from(text: &&&'a str) -> Self {
        Self(FluentValue::from(**text))
    }
}

impl<'a> From<&&'a String> for Argument<'a> {
    fn from(text: &&'a String) -> Self {
        Self(FluentValue::from(text.as_str()))
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self(FluentValue::from(text))
    }
}

macro_rules! number_argument {
    ($($number:ty),+) => { $(
        impl From<$number> for Argument<'_> {
            fn from(number: $number) -> Self {
                Self(FluentValue::from(number))
            }
        }
        impl From<&&$number> for Argument<'_> {
            fn from(number: &&$number) -> Self {
                Self(FluentValue::from(**number))
            }
        }
        impl From<&$number> for Argument<'_> {
            fn from(number: &$number) -> Self {
                Self(FluentValue::from(*number))
            }
        }
    )+ };
}

number_argument!(u8, u16, u32, u64, usize, i32, i64);

type Bundle = FluentBundle<FluentResource>;

/// What is known of a language.
struct Language {
    /// Name of its folder.
    code: &'static str,
    /// BCP 47 tag.
    tag: &'static str,
    /// What it calls itself.
    name: &'static str,
    right_to_left: bool,
    /// Whether the pages of the desk exist in it too.
    everything: bool,
    /// The language that this one only holds the differences with.
    differs_from: Option<Locale>,
    /// Its Fluent files as one.
    source: &'static str,
}

/// Before a Dutch text within another language: left to right from here. A page makes an
/// element with its own language of it; in a plain text it keeps the order of words right.
pub const DUTCH_BEGINS: char = '\u{2066}';
/// After a Dutch text within another language.
pub const DUTCH_ENDS: char = '\u{2069}';

impl Locale {
    fn language(self) -> &'static Language {
        &LANGUAGES[self as usize]
    }

    /// What the language calls itself.
    #[must_use]
    pub fn language_name(self) -> &'static str {
        self.language().name
    }

    /// Name of the language within the product: that of its folder. What is kept of a
    /// choice of language.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.language().code
    }

    /// BCP 47 tag, for the `lang` attribute.
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.language().tag
    }

    /// `ltr` or `rtl`, for the `dir` attribute.
    #[must_use]
    pub fn direction(self) -> &'static str {
        if self.language().right_to_left { "rtl" } else { "ltr" }
    }

    /// Whether every page exists in this language, also those of the desk.
    #[must_use]
    pub fn has_everything(self) -> bool {
        self.language().everything
    }

    /// Whether this is Dutch, be it in the simplest words.
    #[must_use]
    pub fn is_dutch(self) -> bool {
        self.tag() == Self::Nl.tag()
    }

    /// The language with this code, or Dutch.
    #[must_use]
    pub fn from_tag(code: &str) -> Self {
        LOCALES.iter().copied().find(|locale| locale.code() == code).unwrap_or(Self::Nl)
    }

    fn bundle(self) -> Option<&'static Bundle> {
        static BUNDLES: OnceLock<Vec<Bundle>> = OnceLock::new();
        BUNDLES.get_or_init(|| LANGUAGES.iter().map(bundle).collect()).get(self as usize)
    }

    /// Fills a message. The build has checked that Dutch has it with these arguments; where
    /// a translation is missing, or is about law and was checked by nobody, Dutch is shown.
    fn format<'a, const N: usize>(
        self,
        key: &str,
        legal: bool,
        values: [(&'a str, FluentValue<'a>); N],
    ) -> String {
        let arguments: FluentArgs = values.into_iter().collect();
        let own = self.filled(key, &arguments);
        let dutch = || {
            let base = self.language().differs_from.unwrap_or(Self::Nl);
            base.filled(key, &arguments).unwrap_or_else(|| key.to_owned())
        };
        match own {
            Some(text) if legal && !self.is_dutch() && !coverage::is_checked(self, key) => {
                format!("{text} {DUTCH_BEGINS}{}{DUTCH_ENDS}", dutch())
            }
            Some(text) => text,
            None if self.is_dutch() => dutch(),
            None => format!("{DUTCH_BEGINS}{}{DUTCH_ENDS}", dutch()),
        }
    }

    fn filled(self, key: &str, arguments: &FluentArgs) -> Option<String> {
        let bundle = self.bundle()?;
        let pattern = bundle.get_message(key)?.value()?;
        Some(bundle.format_pattern(pattern, Some(arguments), &mut Vec::new()).into_owned())
    }
}

fn bundle(language: &Language) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![language.tag.parse().unwrap_or_default()]);
    // Marks that isolate a value are needed where the script runs the other way; in
    // Dutch they would make each SMS twice as long.
    bundle.set_use_isolating(language.right_to_left);
    let resource = match FluentResource::try_new(language.source.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    bundle.add_resource_overriding(resource);
    bundle
}

/// The languages in which every page exists, also those of the desk.
pub fn desk_locales() -> impl Iterator<Item = Locale> {
    LOCALES.iter().copied().filter(|locale| locale.has_everything())
}

#[cfg(test)]
mod tests {
    use super::{LOCALES, Locale};

    #[test]
    fn every_word_of_a_closed_list_has_its_own_text() {
        for locale in LOCALES.iter().filter(|locale| locale.has_everything()) {
            for state in domain::requests::RequestState::ALL {
                let text = locale.request_state(state.word());
                assert_ne!(text, locale.request_state("unknown-word"), "{state} in {locale:?}");
            }
        }
    }

    #[test]
    fn a_tag_that_we_do_not_speak_is_dutch() {
        assert_eq!(Locale::from_tag("tlh"), Locale::Nl);
        assert_eq!(Locale::from_tag("en"), Locale::En);
        assert_eq!(Locale::from_tag("nl-simple"), Locale::NlSimple);
    }

    #[test]
    fn every_language_is_found_by_its_code() {
        for locale in LOCALES {
            assert_eq!(Locale::from_tag(locale.code()), *locale);
            assert!(["ltr", "rtl"].contains(&locale.direction()));
        }
        assert_eq!(Locale::NlSimple.tag(), "nl");
        assert_eq!(Locale::Ar.direction(), "rtl");
    }

    #[test]
    fn a_text_of_the_desk_is_dutch_in_a_language_for_families() {
        assert_eq!(Locale::NlSimple.menu_today(), Locale::Nl.menu_today());
        assert_eq!(Locale::Tr.menu_today(), "\u{2066}Vandaag\u{2069}");
        assert_eq!(Locale::Tr.proposal_title("K7"), "\u{2066}Voorstel K7\u{2069}");
    }
}
