//! How the desk's front door works (*vragen via internet*): its promise to call, the number
//! that families then see, and the shared places from which many may ask.

use super::{Desk, Profile, mark};
use crate::forms::{self, Errors, Problem};
use crate::policy::Action;
use crate::{Caller, Outcome, Refusal};
use domain::asking::network_of;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// Where it stands in `desk.profile`.
const KEY: &str = "asking";
/// Shared places at most.
const MOST_PLACES: usize = 50;

/// A place where many families use one network: a library, a reception centre.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedPlace {
    /// Name.
    pub name: String,
    /// Its address on the internet.
    pub address: String,
}

/// How the front door works.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Asking {
    /// Working days in which the desk makes contact; the product's term when not chosen.
    pub first_contact_days: Option<u16>,
    /// The number from which the desk calls; its own when empty.
    pub caller_number: String,
    /// Shared places.
    pub shared: Vec<SharedPlace>,
}

impl Asking {
    /// Of a desk.
    #[must_use]
    pub fn of(row: &Desk) -> Self {
        let stored = Profile::of(row).rest.remove(KEY);
        stored.and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default()
    }

    /// The number from which the desk calls, as stored.
    #[must_use]
    pub fn caller_number<'a>(&'a self, row: &'a Desk) -> &'a str {
        if self.caller_number.is_empty() { &row.phone } else { &self.caller_number }
    }

    /// Whether a network is that of a shared place.
    #[must_use]
    pub fn is_shared(&self, network: u128) -> bool {
        let address = |place: &SharedPlace| place.address.parse::<IpAddr>().ok();
        self.shared.iter().filter_map(address).any(|address| network_of(address) == network)
    }
}

/// What was typed about it.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AskingForm {
    /// Working days.
    pub first_contact_days: String,
    /// Phone number.
    pub caller_number: String,
    /// A place a line: name, address.
    pub shared: String,
    /// Mark of what the page showed.
    pub version: String,
}

impl AskingForm {
    /// The form of a desk.
    #[must_use]
    pub fn of(row: &Desk) -> Self {
        let asking = Asking::of(row);
        let line = |place: &SharedPlace| format!("{} {}", place.name, place.address);
        let form = Self {
            first_contact_days: asking
                .first_contact_days
                .map(|days| days.to_string())
                .unwrap_or_default(),
            caller_number: forms::phone_typed(&asking.caller_number),
            shared: asking.shared.iter().map(line).collect::<Vec<_>>().join("\n"),
            version: String::new(),
        };
        Self { version: mark(&form), ..form }
    }

    fn check(&self) -> Result<Asking, Errors> {
        let mut errors = Errors::default();
        let days =
            errors.take("first_contact_days", forms::number(&self.first_contact_days, 1, 60));
        let caller_number = errors.take("caller_number", forms::phone(&self.caller_number));
        let shared = errors.take("shared", places(&self.shared));
        errors.unless_any(Asking { first_contact_days: days, caller_number, shared })
    }
}

fn places(typed: &str) -> Result<Vec<SharedPlace>, Problem> {
    let lines = typed.lines().map(str::trim).filter(|line| !line.is_empty());
    let places: Vec<SharedPlace> = lines
        .map(|line| {
            let (name, address) = line.rsplit_once(' ').ok_or(Problem::NotANetwork)?;
            let address: IpAddr = address.parse().map_err(|_| Problem::NotANetwork)?;
            let name = forms::required(name, 120).map_err(|_| Problem::NotANetwork)?;
            Ok(SharedPlace { name, address: address.to_string() })
        })
        .collect::<Result<_, Problem>>()?;
    if places.len() > MOST_PLACES { Err(Problem::NotANetwork) } else { Ok(places) }
}

/// Changes how the front door works.
///
/// # Errors
/// [`Refusal::Stale`] when somebody saved in between; [`Refusal::Invalid`] per field.
pub async fn change_asking(caller: &Caller, form: &AskingForm) -> Outcome<()> {
    let scope = caller.scope(Action::ManageSettings)?;
    let mut change = caller.begin_fresh().await?;
    let row = store::settings::lock_desk(&change.tx, scope).await?.ok_or(Refusal::NotFound)?;
    let shown = AskingForm::of(&row).version;
    let asking = form.check()?;
    if form.version != shown {
        return Err(Refusal::Stale);
    }
    let mut profile = Profile::of(&row);
    let unreadable = |problem: serde_json::Error| store::StoreError::Unreadable {
        column: "desk.profile",
        problem: problem.to_string(),
    };
    profile.rest.insert(KEY.to_owned(), serde_json::to_value(asking).map_err(unreadable)?);
    let profile = serde_json::to_string(&profile).map_err(unreadable)?;
    change.note(Action::ManageSettings, "desk", row.id, &["profile"]);
    change.tx.update(Desk { profile, ..row }).await?;
    change.commit("").await
}

#[cfg(test)]
mod tests {
    use super::places;

    #[test]
    fn a_shared_place_is_a_name_and_an_address() {
        let Ok(read) = places(" Bib De Linde 192.0.2.7 \n\nOpvangcentrum 2001:db8::1") else {
            panic!("these lines are fine")
        };
        assert_eq!(read.len(), 2);
        assert_eq!(
            (read[0].name.as_str(), read[0].address.as_str()),
            ("Bib De Linde", "192.0.2.7")
        );
        for wrong in ["192.0.2.7", "Bib 192.0.2", "Bib", "Bib 192.0.2.7/24"] {
            assert!(places(wrong).is_err(), "{wrong}");
        }
    }
}
