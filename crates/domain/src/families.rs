//! Families (*gezinnen*): who asks, for whom, and how they want to be reached.

use crate::words::word_enum;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

word_enum! {
    /// A way to reach a family, in the family's own order.
    ContactChannel {
        /// Telefoneren.
        Call = "call",
        /// Sms.
        Sms = "sms",
        /// WhatsApp, sent by hand from a filled-in link.
        Whatsapp = "whatsapp",
        /// E-mail.
        Email = "email",
        /// Brief.
        Letter = "letter",
    }
}

/// How a family wants to be reached, and what helps (*contactprofiel*).
/// `sources/000`: who cannot read is called; an SMS goes before a call from an unknown number.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ContactProfile {
    /// BCP 47 tag of the language the family speaks best; empty when not asked.
    pub language: String,
    /// Reads with difficulty or not at all: call.
    pub cannot_read: bool,
    /// Send an SMS before calling, since unknown numbers are not answered.
    pub sms_before_call: bool,
    /// An interpreter is needed.
    pub interpreter: bool,
    /// Channels, first choice first.
    pub channels: Vec<ContactChannel>,
    /// Vertrouwenspersoon: name, phone and relation as the family gave them.
    pub trusted_person: String,
}

/// What is known of how a family can be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reachable {
    /// Has a phone number.
    pub phone: bool,
    /// Has an e-mail address.
    pub email: bool,
    /// Has a postal address.
    pub address: bool,
}

impl ContactProfile {
    /// The channel for a written message, or a call when the family cannot read
    /// or nothing written can reach it.
    #[must_use]
    pub fn channel_for_message(&self, reach: Reachable) -> ContactChannel {
        let usable = |channel: &ContactChannel| match channel {
            ContactChannel::Call => reach.phone,
            ContactChannel::Sms | ContactChannel::Whatsapp => reach.phone && !self.cannot_read,
            ContactChannel::Email => reach.email && !self.cannot_read,
            ContactChannel::Letter => reach.address && !self.cannot_read,
        };
        let fallback = [
            ContactChannel::Email,
            ContactChannel::Sms,
            ContactChannel::Letter,
            ContactChannel::Call,
        ];
        self.channels.iter().chain(&fallback).copied().find(usable).unwrap_or(ContactChannel::Call)
    }
}

/// When a child is, or will be, born.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Birth {
    /// Geboren op.
    Born(NaiveDate),
    /// Uitgerekende datum.
    Due(NaiveDate),
    /// Not known (yet).
    Unknown,
}

impl Birth {
    /// From the two columns in which it is kept; a birth date beats a due date.
    #[must_use]
    pub fn from_dates(born: Option<NaiveDate>, due: Option<NaiveDate>) -> Self {
        match (born, due) {
            (Some(date), _) => Self::Born(date),
            (None, Some(date)) => Self::Due(date),
            (None, None) => Self::Unknown,
        }
    }

    /// The date itself, born or due.
    #[must_use]
    pub const fn date(self) -> Option<NaiveDate> {
        match self {
            Self::Born(date) | Self::Due(date) => Some(date),
            Self::Unknown => None,
        }
    }

    /// Whole months of age on a day; negative before birth, `None` when unknown.
    #[must_use]
    pub fn age_in_months(self, on: NaiveDate) -> Option<i32> {
        use chrono::Datelike;
        let date = self.date()?;
        let months = (on.year() - date.year()) * 12
            + (i32::try_from(on.month()).ok()? - i32::try_from(date.month()).ok()?);
        Some(if on.day() < date.day() { months - 1 } else { months })
    }
}

#[cfg(test)]
mod tests {
    use super::{Birth, ContactChannel, ContactProfile, Reachable};
    use chrono::NaiveDate;

    const ALL: Reachable = Reachable { phone: true, email: true, address: true };

    #[test]
    fn who_cannot_read_is_called_whatever_the_list_says() {
        let profile = ContactProfile {
            cannot_read: true,
            channels: vec![ContactChannel::Email, ContactChannel::Sms],
            ..ContactProfile::default()
        };
        assert_eq!(profile.channel_for_message(ALL), ContactChannel::Call);
    }

    #[test]
    fn the_first_channel_that_can_reach_the_family_is_taken() {
        let profile = ContactProfile {
            channels: vec![ContactChannel::Email, ContactChannel::Whatsapp],
            ..ContactProfile::default()
        };
        assert_eq!(profile.channel_for_message(ALL), ContactChannel::Email);
        let no_mail = Reachable { email: false, ..ALL };
        assert_eq!(profile.channel_for_message(no_mail), ContactChannel::Whatsapp);
        let nothing = Reachable { phone: false, email: false, address: true };
        assert_eq!(profile.channel_for_message(nothing), ContactChannel::Letter);
    }

    #[test]
    fn months_are_whole() -> Result<(), &'static str> {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).ok_or("a date");
        let birth = Birth::Born(day(2026, 1, 31)?);
        assert_eq!(birth.age_in_months(day(2026, 2, 28)?), Some(0));
        assert_eq!(birth.age_in_months(day(2026, 3, 31)?), Some(2));
        assert_eq!(birth.age_in_months(day(2025, 12, 31)?), Some(-1));
        Ok(())
    }
}
