//! Sensitive values are stored sealed (AES-256-GCM-SIV) with a key that is kept outside
//! the database, bound to the table, row and column in which they stand.

use crate::{Result, StoreError};
use aes_gcm_siv::aead::{Aead, KeyInit, Payload};
use aes_gcm_siv::{Aes256GcmSiv, Nonce};
use rand::Rng as _;
use std::path::Path;

const NONCE: usize = 12;

/// A key of 256 bits.
#[derive(Clone)]
pub struct Key([u8; 32]);

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(secret)")
    }
}

impl Key {
    /// A fresh key.
    #[must_use]
    pub fn random() -> Self {
        let mut bytes = [0; 32];
        rand::rng().fill_bytes(&mut bytes);
        Self(bytes)
    }

    /// A key written as 64 hexadecimal digits.
    #[must_use]
    pub fn from_hex(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.len() != 64 || !text.is_ascii() {
            return None;
        }
        let mut bytes = [0; 32];
        for (index, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(text.get(2 * index..2 * index + 2)?, 16).ok()?;
        }
        Some(Self(bytes))
    }

    /// The key as 64 hexadecimal digits.
    #[must_use]
    pub fn to_hex(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Reads the key file, or makes one that only its owner can read.
    ///
    /// # Errors
    /// When the file cannot be read or written, or holds something else.
    pub fn read_or_make(path: &Path) -> Result<Self> {
        match std::fs::read_to_string(path) {
            Ok(text) => Self::from_hex(&text).ok_or(StoreError::Sealed),
            Err(problem) if problem.kind() == std::io::ErrorKind::NotFound => {
                let key = Self::random();
                write_private(path, &key.to_hex())?;
                Ok(key)
            }
            Err(problem) => Err(problem.into()),
        }
    }
}

fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write as _;
    use std::os::unix::fs::OpenOptionsExt as _;
    let mut file =
        std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// Seals and opens values.
pub struct Sealer(Aes256GcmSiv);

impl Sealer {
    /// With this key.
    #[must_use]
    pub fn new(key: &Key) -> Self {
        Self(Aes256GcmSiv::new(&key.0.into()))
    }

    /// Seals a text; `place` names table, column and row, so that it opens nowhere else.
    ///
    /// # Errors
    /// When the text is longer than the cipher takes (64 GiB).
    pub fn seal(&self, place: &str, text: &str) -> Result<Vec<u8>> {
        let mut nonce = [0; NONCE];
        rand::rng().fill_bytes(&mut nonce);
        let payload = Payload { msg: text.as_bytes(), aad: place.as_bytes() };
        let sealed =
            self.0.encrypt(&Nonce::from(nonce), payload).map_err(|_| StoreError::Sealed)?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// A secret of 128 bits for a place, the same every time and made by this key alone, so
    /// that a link needs nothing but its hash in the database.
    ///
    /// # Errors
    /// Never for names of places that fit in memory.
    pub fn derive(&self, place: &str) -> Result<String> {
        let aad = format!("secret of {place}");
        let payload = Payload { msg: &[], aad: aad.as_bytes() };
        // Of a synthetic-IV cipher, the seal of nothing is a keyed hash of the place.
        let hash =
            self.0.encrypt(&Nonce::from([0; NONCE]), payload).map_err(|_| StoreError::Sealed)?;
        Ok(hash.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// Opens what was sealed in the same place.
    ///
    /// # Errors
    /// When the key or the place is another, or a bit was changed.
    pub fn open(&self, place: &str, sealed: &[u8]) -> Result<String> {
        let (nonce, text) = sealed.split_first_chunk::<NONCE>().ok_or(StoreError::Sealed)?;
        let payload = Payload { msg: text, aad: place.as_bytes() };
        let opened =
            self.0.decrypt(&Nonce::from(*nonce), payload).map_err(|_| StoreError::Sealed)?;
        String::from_utf8(opened).map_err(|_| StoreError::Sealed)
    }
}

#[cfg(test)]
mod tests {
    use super::{Key, Sealer};

    #[test]
    fn what_is_sealed_opens_in_its_place_only() -> crate::Result<()> {
        let sealer = Sealer::new(&Key::random());
        let sealed = sealer.seal("trait.reason/1", "slaapt bij oma")?;
        assert_eq!(sealer.open("trait.reason/1", &sealed)?, "slaapt bij oma");
        assert!(sealer.open("trait.reason/2", &sealed).is_err());
        assert!(Sealer::new(&Key::random()).open("trait.reason/1", &sealed).is_err());
        let mut changed = sealed;
        if let Some(last) = changed.last_mut() {
            *last ^= 1;
        }
        assert!(sealer.open("trait.reason/1", &changed).is_err());
        Ok(())
    }

    #[test]
    fn a_key_is_written_and_read_as_text() {
        let key = Key::random();
        assert_eq!(Key::from_hex(&key.to_hex()).map(|key| key.to_hex()), Some(key.to_hex()));
        assert!(Key::from_hex("kort").is_none());
    }
}
