//! Short codes that people read aloud, and the error for a word outside its list.

/// Letters and digits that cannot be mistaken for one another when read aloud
/// or written by hand: no 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V.
const ALPHABET: &[u8; 24] = b"ACDEFGHJKMNPQRTWXY34679V";

/// Number of characters of a code. 24^7 is about 4.6 thousand million.
pub const CODE_LENGTH: usize = 7;

/// Makes a code from random bytes, for instance `K7M-4QXD`.
///
/// The caller supplies the randomness, so that tests choose it.
#[must_use]
pub fn code_from(random: [u8; 16]) -> String {
    let mut number = u128::from_be_bytes(random);
    let mut code = String::with_capacity(CODE_LENGTH + 1);
    for position in 0..CODE_LENGTH {
        if position == 3 {
            code.push('-');
        }
        let index = usize::try_from(number % 24).unwrap_or_default();
        code.push(char::from(ALPHABET[index]));
        number /= 24;
    }
    code
}

/// Reads a code as people type it: any case, with or without dash and spaces.
#[must_use]
pub fn normalise_code(typed: &str) -> Option<String> {
    let letters: String =
        typed.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect();
    let known = letters.bytes().all(|b| ALPHABET.contains(&b));
    (letters.len() == CODE_LENGTH && known).then(|| format!("{}-{}", &letters[..3], &letters[3..]))
}

/// A stored or submitted word that is not in its closed list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{word}` is not a value of {list}")]
pub struct UnknownWord {
    /// The list that was expected.
    pub list: &'static str,
    /// What stood there.
    pub word: String,
}

#[cfg(test)]
mod tests {
    use super::{code_from, normalise_code};

    #[test]
    fn a_code_survives_being_read_aloud() {
        let code = code_from([7; 16]);
        assert_eq!(code.len(), 8);
        assert_eq!(normalise_code(&code.to_lowercase().replace('-', " ")), Some(code));
        assert_eq!(normalise_code("OIL-0000"), None);
    }
}
