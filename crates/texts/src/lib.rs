//! Every sentence of the product, in every language, as a typed method of [`Locale`].
//!
//! The texts stand in `locales/<language>/*.ftl`; `build.rs` checks that all languages
//! have the same messages with the same arguments and writes one method a message, so a
//! missing or misspelt text does not compile.

mod dates;
mod weeks;

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

impl Locale {
    /// BCP 47 tag, for the `lang` attribute.
    #[must_use]
    pub fn tag(self) -> &'static str {
        SOURCES.get(self as usize).map_or("nl", |(tag, _, _)| tag)
    }

    /// `ltr` or `rtl`, for the `dir` attribute.
    #[must_use]
    pub fn direction(self) -> &'static str {
        if SOURCES.get(self as usize).is_some_and(|(_, right_to_left, _)| *right_to_left) {
            "rtl"
        } else {
            "ltr"
        }
    }

    /// The language with this tag, or Dutch.
    #[must_use]
    pub fn from_tag(tag: &str) -> Self {
        LOCALES.iter().copied().find(|locale| locale.tag() == tag).unwrap_or(Self::Nl)
    }

    fn bundle(self) -> Option<&'static Bundle> {
        static BUNDLES: OnceLock<Vec<Bundle>> = OnceLock::new();
        BUNDLES
            .get_or_init(|| SOURCES.iter().map(|source| bundle(*source)).collect())
            .get(self as usize)
    }

    /// Fills a message. The build has checked that it exists with these arguments.
    fn format<'a, const N: usize>(
        self,
        key: &str,
        values: [(&'a str, FluentValue<'a>); N],
    ) -> String {
        let Some(bundle) = self.bundle() else { return key.to_owned() };
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let arguments: FluentArgs = values.into_iter().collect();
        bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }
}

fn bundle((tag, right_to_left, source): (&str, bool, &str)) -> Bundle {
    let language = tag.parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![language]);
    // Marks that isolate a value are needed where the script runs the other way; in
    // Dutch they would make each SMS twice as long.
    bundle.set_use_isolating(right_to_left);
    let resource = match FluentResource::try_new(source.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    bundle.add_resource_overriding(resource);
    bundle
}

#[cfg(test)]
mod tests {
    use super::{LOCALES, Locale};

    #[test]
    fn every_word_of_a_closed_list_has_its_own_text() {
        for locale in LOCALES {
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
    }
}
