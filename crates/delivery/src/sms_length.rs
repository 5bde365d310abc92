//! How long a text message is. Rule: 3GPP TS 23.038 and 23.040. A text that fits the GSM alphabet
//! takes 160 characters in one part, 153 in each of several; any other text 70 and 67.

/// Characters of the GSM alphabet that take one place.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?\
                     ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// Characters of its extension, that take two.
const EXTENDED: &str = "^{}\\[~]|€\u{c}";

/// How the text travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SmsEncoding {
    /// The GSM alphabet.
    Gsm7,
    /// Sixteen-bit units, for every other script and for letters such as ë and ï.
    Ucs2,
}

/// What a text costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SmsParts {
    /// How the text travels.
    pub encoding: SmsEncoding,
    /// Places taken, in units of that encoding.
    pub units: usize,
    /// Messages charged. Zero for an empty text.
    pub parts: usize,
}

/// Measures `text` as it stands.
pub fn sms_parts(text: &str) -> SmsParts {
    let septets: Option<Vec<usize>> = text.chars().map(septets).collect();
    match septets {
        Some(widths) => measure(SmsEncoding::Gsm7, widths, 160, 153),
        None => measure(SmsEncoding::Ucs2, text.chars().map(char::len_utf16).collect(), 70, 67),
    }
}

/// Most parts that a text for a family may take, in any language.
pub const MOST_PARTS: usize = 2;

/// The text as it is best sent: curly quotes, long dashes and invisible marks around names would
/// make a Dutch message twice as dear, so they are written plainly when the whole text then fits
/// the GSM alphabet. Letters are kept, but where a text in Latin letters would take more than
/// [`MOST_PARTS`]: then they lose their accents, as people write on their phones. Another script
/// stays exactly as it is.
pub fn sms_text(text: &str) -> String {
    let plain = replaced(text, plainly);
    if sms_parts(&plain).encoding == SmsEncoding::Gsm7 {
        return plain;
    }
    if sms_parts(text).parts > MOST_PARTS {
        let bare = sms_value(&plain);
        if sms_parts(&bare).encoding == SmsEncoding::Gsm7 {
            return bare;
        }
    }
    text.to_owned()
}

/// What is filled into a text, a name or an address: without the accents that the GSM alphabet
/// lacks, so that one letter of it does not make the whole text twice as dear.
pub fn sms_value(value: &str) -> String {
    replaced(value, |character| septets(character).is_none().then(|| bare(character)).flatten())
}

fn replaced(text: &str, by: impl Fn(char) -> Option<&'static str>) -> String {
    let mut done = String::with_capacity(text.len());
    for character in text.chars() {
        match by(character) {
            Some(replacement) => done.push_str(replacement),
            None => done.push(character),
        }
    }
    done
}

/// A Latin letter without its accent.
fn bare(letter: char) -> Option<&'static str> {
    BARE.iter().find(|(letters, _)| letters.contains(letter)).map(|(_, bare)| *bare)
}

/// Letters of the languages that Kinderloket speaks, and those without accents in their place.
const BARE: [(&str, &str); 34] = [
    ("áâãāăą", "a"),
    ("ÁÂÃÀĀĂĄ", "A"),
    ("çćč", "c"),
    ("ĆČ", "C"),
    ("ďđ", "d"),
    ("ĎĐ", "D"),
    ("êëēęě", "e"),
    ("ÊËÈĒĘĚ", "E"),
    ("ğ", "g"),
    ("Ğ", "G"),
    ("íîïīı", "i"),
    ("ÍÎÏÌĪİ", "I"),
    ("łľ", "l"),
    ("ŁĽ", "L"),
    ("ńň", "n"),
    ("ŃŇ", "N"),
    ("óôõőō", "o"),
    ("ÓÔÕÒŐŌ", "O"),
    ("œ", "oe"),
    ("Œ", "OE"),
    ("ř", "r"),
    ("Ř", "R"),
    ("śşșš", "s"),
    ("ŚŞȘŠ", "S"),
    ("ţțť", "t"),
    ("ŢȚŤ", "T"),
    ("úûůűū", "u"),
    ("ÚÛÙŮŰŪ", "U"),
    ("ýÿ", "y"),
    ("ÝŸ", "Y"),
    ("źżž", "z"),
    ("ŹŻŽ", "Z"),
    ("ŵ", "w"),
    ("Ŵ", "W"),
];

fn septets(character: char) -> Option<usize> {
    if BASIC.contains(character) {
        Some(1)
    } else if EXTENDED.contains(character) {
        Some(2)
    } else {
        None
    }
}

/// A character of two units is never cut in half, so a part can end one unit early.
fn measure(encoding: SmsEncoding, widths: Vec<usize>, single: usize, several: usize) -> SmsParts {
    let units = widths.iter().sum();
    if units <= single {
        return SmsParts { encoding, units, parts: usize::from(units > 0) };
    }
    let (mut parts, mut filled) = (1, 0);
    for width in widths {
        if filled + width > several {
            parts += 1;
            filled = 0;
        }
        filled += width;
    }
    SmsParts { encoding, units, parts }
}

fn plainly(character: char) -> Option<&'static str> {
    match character {
        '\u{2018}' | '\u{2019}' | '\u{201a}' => Some("'"),
        '\u{201c}' | '\u{201d}' | '\u{201e}' => Some("\""),
        '\u{2010}'..='\u{2014}' => Some("-"),
        '\u{2026}' => Some("..."),
        '\u{a0}' | '\u{202f}' | '\u{2009}' => Some(" "),
        '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' => Some(""),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::SmsEncoding::{Gsm7, Ucs2};
    use super::{BASIC, SmsParts, sms_parts, sms_text, sms_value};

    fn parts(text: &str) -> usize {
        sms_parts(text).parts
    }

    #[test]
    fn the_alphabet_is_whole() {
        // 128 places, less the escape to the extension.
        assert_eq!(BASIC.chars().count(), 127);
    }

    #[test]
    fn limits_of_the_gsm_alphabet() {
        assert_eq!(sms_parts(""), SmsParts { encoding: Gsm7, units: 0, parts: 0 });
        assert_eq!(parts(&"a".repeat(160)), 1);
        assert_eq!(parts(&"a".repeat(161)), 2);
        assert_eq!(parts(&"a".repeat(306)), 2);
        assert_eq!(parts(&"a".repeat(307)), 3);
    }

    #[test]
    fn the_euro_sign_counts_twice_and_is_not_cut() {
        assert_eq!(sms_parts("€"), SmsParts { encoding: Gsm7, units: 2, parts: 1 });
        assert_eq!(parts(&"€".repeat(80)), 1);
        // 306 units would fit two parts, but each part of 153 holds only 76 of them.
        assert_eq!(sms_parts(&"€".repeat(153)), SmsParts { encoding: Gsm7, units: 306, parts: 3 });
    }

    #[test]
    fn limits_of_other_scripts() {
        assert_eq!(parts(&"ш".repeat(70)), 1);
        assert_eq!(parts(&"ш".repeat(71)), 2);
        assert_eq!(parts(&"م".repeat(134)), 2);
        assert_eq!(parts(&"م".repeat(135)), 3);
        assert_eq!(sms_parts("🧸"), SmsParts { encoding: Ucs2, units: 2, parts: 1 });
        assert_eq!(sms_parts(&"🧸".repeat(67)), SmsParts { encoding: Ucs2, units: 134, parts: 3 });
    }

    #[test]
    fn some_dutch_letters_are_outside_the_alphabet() {
        assert_eq!(sms_parts("één crèche à la carte").encoding, Gsm7);
        assert_eq!(sms_parts("financiële").encoding, Ucs2);
    }

    #[test]
    fn typography_is_written_plainly_when_that_helps() {
        assert_eq!(
            sms_text("Er is nieuws voor \u{2068}Noor\u{2069} – bel ’t loket…"),
            "Er is nieuws voor Noor - bel 't loket..."
        );
        assert_eq!(sms_text("Категорія – \u{2068}12\u{2069}"), "Категорія – \u{2068}12\u{2069}");
    }
    #[test]
    fn accents_go_only_where_a_text_would_take_three_parts() {
        let polish = "Państwa spotkanie się zmieniło. ";
        assert_eq!(sms_text(&polish.repeat(4)), polish.repeat(4));
        assert!(sms_text(&polish.repeat(5)).starts_with("Panstwa spotkanie sie zmienilo. "));
        assert_eq!(parts(&sms_text(&polish.repeat(9))), 2);
        let ukrainian = "Ваша зустріч змінилася. ".repeat(7);
        assert_eq!(sms_text(&ukrainian), ukrainian);
    }

    #[test]
    fn a_name_is_written_within_the_alphabet() {
        assert_eq!(sms_value("Sint-Rafaëlstraat 3, Geël"), "Sint-Rafaelstraat 3, Geel");
        assert_eq!(sms_value("één crèche à la carte"), "één crèche à la carte");
        assert_eq!(sms_value("Марія"), "Марія");
    }
}
