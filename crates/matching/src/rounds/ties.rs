//! The draw between equals: each family has one number for all locations (a number per
//! location would make families hold what the other wants, with a swap forbidden).
//!
//! The number is HMAC-SHA256 with the published seed as key over the code of the family;
//! its first eight bytes, big-endian. The lowest goes first. Anyone can compute it again:
//! `printf %s FAMILY | openssl dgst -sha256 -hmac SEED`.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::collections::BTreeMap;

/// The number of a family in the draw.
#[must_use]
pub fn number(seed: &str, family: &str) -> u64 {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(seed.as_bytes()) else {
        return 0; // a key may have any length
    };
    mac.update(family.as_bytes());
    let bytes = mac.finalize().into_bytes();
    bytes.iter().take(8).fold(0, |number, byte| (number << 8) | u64::from(*byte))
}

/// The numbers of all families: drawn, or moved by the search for a fuller plan.
#[derive(Debug, Clone)]
pub struct Draw<'a> {
    seed: &'a str,
    moved: &'a BTreeMap<String, u64>,
}

impl<'a> Draw<'a> {
    /// By this seed, except for the families that were moved.
    #[must_use]
    pub const fn new(seed: &'a str, moved: &'a BTreeMap<String, u64>) -> Self {
        Self { seed, moved }
    }

    /// The number of a family.
    #[must_use]
    pub fn of(&self, family: &str) -> u64 {
        self.moved.get(family).copied().unwrap_or_else(|| number(self.seed, family))
    }
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn the_number_is_that_of_the_published_recipe() {
        // Test case 2 of RFC 4231.
        let drawn = number("Jefe", "what do ya want for nothing?");
        assert_eq!(drawn, 0x5bdc_c146_bf60_754e);
    }
}
