//! The application: its database, its clock, its randomness, its settings.

use crate::accounts::PasswordCheck;
use domain::clock::Clock;
use std::sync::Arc;
use store::Store;

/// Where codes, tokens and lots come from. Tests choose.
pub trait Randomness: Send + Sync {
    /// Sixteen random bytes.
    fn bytes16(&self) -> [u8; 16];

    /// A secret of 256 bits, as text for an address or a cookie.
    fn secret(&self) -> String {
        self.bytes16().iter().chain(&self.bytes16()).map(|byte| format!("{byte:02x}")).collect()
    }
}

/// Everything a use case needs from outside.
#[derive(Clone)]
pub struct App {
    /// The database.
    pub store: Store,
    /// The moment.
    pub clock: Arc<dyn Clock>,
    /// The dice.
    pub random: Arc<dyn Randomness>,
    /// What compares passwords.
    pub passwords: Arc<dyn PasswordCheck>,
    /// Address of this installation, for links in messages, without a slash at the end.
    pub public_url: Arc<str>,
}
