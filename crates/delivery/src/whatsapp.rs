//! A link that opens WhatsApp with number and text filled in. The colleague presses send, so
//! nothing leaves by itself and no gateway is needed.

use std::fmt::Write;

use crate::phone::is_e164;

/// Where such links lead unless the desk sets another address.
pub const WHATSAPP_BASE: &str = "https://wa.me";

/// The link for this number and text; `None` when the number is not in E.164.
pub fn whatsapp_link(base: &str, number: &str, text: &str) -> Option<String> {
    if !is_e164(number) {
        return None;
    }
    let base = base.trim_end_matches('/');
    Some(format!("{base}/{}?text={}", number.trim_start_matches('+'), percent_encoded(text)))
}

/// Keeps letters, digits and `-._~` (RFC 3986); a space becomes `%20`, never `+`.
fn percent_encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len() * 3);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::{WHATSAPP_BASE, whatsapp_link};

    #[test]
    fn the_text_is_filled_in() {
        let link = whatsapp_link(WHATSAPP_BASE, "+32475123456", "Dag! Plaats & vraag: één?\nBel.");
        let expected = "https://wa.me/32475123456?text=Dag%21%20Plaats%20%26%20vraag%3A%20%C3%A9%C3%A9n%3F%0ABel.";
        assert_eq!(link.as_deref(), Some(expected));
    }

    #[test]
    fn another_base_and_a_bad_number() {
        let link = whatsapp_link("https://chat.example/", "+32475123456", "a");
        assert_eq!(link.as_deref(), Some("https://chat.example/32475123456?text=a"));
        assert_eq!(whatsapp_link(WHATSAPP_BASE, "0475 12 34 56", "a"), None);
    }
}
