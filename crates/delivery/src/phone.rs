//! The one form in which a telephone number leaves the house: E.164.

/// Whether `number` is a full international number, such as `+32475123456`.
pub fn is_e164(number: &str) -> bool {
    let Some(digits) = number.strip_prefix('+') else { return false };
    (8..=15).contains(&digits.len())
        && !digits.starts_with('0')
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::is_e164;

    #[test]
    fn only_full_international_numbers_pass() {
        for good in ["+32475123456", "+3212345678", "+380501234567"] {
            assert!(is_e164(good), "{good}");
        }
        for bad in ["0475123456", "+0475123456", "+32 475 12 34 56", "+32", "+32475a23456", ""] {
            assert!(!is_e164(bad), "{bad}");
        }
    }
}
