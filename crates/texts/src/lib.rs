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
use std::borrow::Cow;
use std::sync::OnceLock;

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// A value filled into a text.
#[derive(Debug)]
pub enum Argument<'a> {
    /// As it is.
    Text(Cow<'a, str>),
    /// A number, by which a text can choose its form.
    Number(i64),
}

impl Argument<'_> {
    fn write(&self, filled: &mut String) {
        match self {
            Self::Text(text) => filled.push_str(text),
            Self::Number(number) => filled.push_str(&number.to_string()),
        }
    }

    fn word(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Number(_) => None,
        }
    }

    const fn number(&self) -> Option<i64> {
        match self {
            Self::Text(_) => None,
            Self::Number(number) => Some(*number),
        }
    }

    fn value(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::from(&**text),
            Self::Number(number) => FluentValue::from(*number),
        }
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

macro_rules! text_argument {
    ($($text:ty),+) => { $(
        impl<'a> From<$text> for Argument<'a> {
            fn from(text: $text) -> Self {
                Self::Text(Cow::Borrowed(text))
            }
        }
    )+ };
}

text_argument!(&'a str, &'a String, &&'a str, &&&'a str, &&'a String);

macro_rules! number_argument {
    ($whole:path: $($number:ty),+) => { $(
        impl From<$number> for Argument<'_> {
            fn from(number: $number) -> Self {
                Self::Number($whole(number))
            }
        }
        impl From<&$number> for Argument<'_> {
            fn from(number: &$number) -> Self {
                Self::from(*number)
            }
        }
        impl From<&&$number> for Argument<'_> {
            fn from(number: &&$number) -> Self {
                Self::from(**number)
            }
        }
    )+ };
}

number_argument!(i64::from: u8, u16, u32, i32, i64);
number_argument!(counted: u64, usize);

fn counted(number: impl TryInto<i64>) -> i64 {
    number.try_into().unwrap_or(i64::MAX)
}

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
    /// Words that name a child.
    child_words: &'static [&'static str],
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

    /// Words that name a child, in small letters, which no SMS may say; one that ends with
    /// `*` stands for every ending.
    #[must_use]
    pub fn child_words(self) -> &'static [&'static str] {
        self.language().child_words
    }

    /// The language with this code, or Dutch.
    #[must_use]
    pub fn from_tag(code: &str) -> Self {
        LOCALES.iter().copied().find(|locale| locale.code() == code).unwrap_or(Self::Nl)
    }

    /// Read when a text of the language is first filled: many a program never asks for most.
    fn bundle(self) -> &'static Bundle {
        static BUNDLES: [OnceLock<Bundle>; LANGUAGES.len()] =
            [const { OnceLock::new() }; LANGUAGES.len()];
        BUNDLES[self as usize].get_or_init(|| bundle(self.language()))
    }

    /// Fills a message. The build has checked that Dutch has it with these arguments; where
    /// a translation is missing, or is about law and was checked by nobody, Dutch is shown.
    fn format(self, key: &str, legal: bool, values: &[(&'static str, &Argument)]) -> String {
        let arguments: FluentArgs =
            values.iter().map(|(name, argument)| (*name, argument.value())).collect();
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
        let bundle = self.bundle();
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

/// A text that is filled, with its arguments, its words, and its method.
#[cfg(test)]
type Filled = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
    fn(Locale, &dyn Fn() -> Argument<'static>) -> String,
);

#[cfg(test)]
mod tests {
    use super::{Argument, FILLED, LOCALES, Locale};

    #[test]
    fn code_fills_a_text_as_fluent_does() {
        // Where a number chooses the form, nobody gives the word for one.
        let some = ["Ann", "", "1", "other"];
        for (key, names, words, method) in FILLED {
            let texts = some.iter().chain(*words).map(|word| (Some(*word), 0));
            let numbers = [0, 1, 2, 3, 5, 10, 11, 12, 21, 100, 1234].map(|n| (None, n));
            for (text, number) in texts.chain(numbers) {
                let value = || text.map_or(Argument::Number(number), Argument::from);
                let argument = value();
                let values: Vec<_> = names.iter().map(|name| (*name, &argument)).collect();
                for locale in LOCALES {
                    let by_fluent = locale.format(key, false, &values);
                    assert_eq!(method(*locale, &value), by_fluent, "{key} {locale:?} {values:?}");
                }
            }
        }
    }

    /// A phrase within another one runs in the direction of its own first letter. Values are
    /// set apart and do not count, so a phrase of values alone would run from left to right.
    #[test]
    fn a_phrase_shows_its_direction_before_its_values() {
        let value = || Argument::from("Ann");
        for locale in LOCALES.iter().filter(|locale| locale.direction() == "rtl") {
            for (key, _, _, method) in FILLED {
                let text = method(*locale, &value);
                let mut depth = 0;
                let mut shown = !text.contains(['\u{2066}', '\u{2068}']);
                for letter in text.chars() {
                    match letter {
                        '\u{2066}'..='\u{2068}' => depth += 1,
                        '\u{2069}' => depth -= 1,
                        _ if depth == 0 => {
                            shown |= letter.is_alphabetic() || letter == '\u{200f}';
                        }
                        _ => {}
                    }
                }
                assert!(shown || text.starts_with('\u{2066}'), "{key} {locale:?}: {text}");
            }
        }
    }

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
