//! E-mail addresses.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// An e-mail address that can plausibly receive mail; only sending tells for sure.
/// Kept with the domain in lower case.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EmailAddress(String);

text_identifier!(EmailAddress, EmailError);

/// Why a text is not an e-mail address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EmailError {
    /// Nothing was filled in.
    #[error("no e-mail address")]
    Empty,
    /// There is no `@`, or more than one.
    #[error("an e-mail address has one @")]
    NotOneAt,
    /// What stands before the `@` is empty, too long or has a space or comma.
    #[error("the part before the @ is not right")]
    BadName,
    /// What stands after the `@` is no domain such as `example.be`.
    #[error("the part after the @ is not a domain")]
    BadDomain,
}

impl FromStr for EmailAddress {
    type Err = EmailError;

    /// Lengths: RFC 5321 section 4.5.3.1.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let typed = text.trim();
        let typed = typed.strip_prefix("mailto:").unwrap_or(typed);
        if typed.is_empty() {
            return Err(EmailError::Empty);
        }
        let (name, domain) = typed.split_once('@').ok_or(EmailError::NotOneAt)?;
        if domain.contains('@') {
            return Err(EmailError::NotOneAt);
        }
        let name_fits = (1..=64).contains(&name.len())
            && !name.starts_with('.')
            && !name.ends_with('.')
            && !name.contains("..")
            && !name
                .chars()
                .any(|c| c.is_whitespace() || c.is_control() || "<>()[],;:\\\"".contains(c));
        if !name_fits {
            return Err(EmailError::BadName);
        }
        if !is_domain(domain) {
            return Err(EmailError::BadDomain);
        }
        Ok(Self(format!("{name}@{}", domain.to_lowercase())))
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_domain(domain: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    let top_level = domain.rsplit('.').next().unwrap_or_default();
    domain.len() <= 253
        && domain.contains('.')
        && domain.split('.').all(is_label)
        && top_level.chars().count() >= 2
        && !top_level.chars().all(|c| c.is_ascii_digit())
}
