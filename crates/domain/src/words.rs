//! Closed lists of values that are stored, sent in forms and named in texts.

/// Declares an enum whose values have one fixed word each, used in the database,
/// in forms and in addresses. Texts for people are found elsewhere by that word.
macro_rules! word_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            /// Every value, in the order in which people should see them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stored word of this value.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.word())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::codes::UnknownWord;

            fn from_str(word: &str) -> Result<Self, Self::Err> {
                Self::ALL.iter().copied().find(|value| value.word() == word)
                    .ok_or_else(|| $crate::codes::UnknownWord { list: stringify!($name), word: word.to_owned() })
            }
        }
    };
}

pub(crate) use word_enum;
