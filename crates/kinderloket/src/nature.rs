//! The real clock and the real dice: the only ones below which nothing asks the system.

use chrono::{DateTime, Utc};
use desk::Randomness;
use domain::clock::Clock;
use rand::Rng as _;

/// The clock of the machine, to the microsecond.
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        let now = Utc::now();
        DateTime::from_timestamp_micros(now.timestamp_micros()).unwrap_or(now)
    }
}

/// The randomness of the operating system, through a generator made for secrets.
pub struct SystemDice;

impl Randomness for SystemDice {
    fn bytes16(&self) -> [u8; 16] {
        let mut bytes = [0; 16];
        rand::rng().fill_bytes(&mut bytes);
        bytes
    }
}
