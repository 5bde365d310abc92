//! The desk's own data (*loket*): who it is, where it works, when it is open, and the
//! channels through which families come. Only its manager changes them.

mod asking;
mod channels;
mod points;
mod territory;

pub use asking::{Asking, AskingForm, change_asking};
pub use channels::{ChannelForm, add_channel, change_channel, channel, channels, raise_channel};
pub(crate) use points::points_on;
pub use points::{Hours, Point, PointForm, change_point, open_point, point, points, remove_point};
pub use territory::{TerritoryForm, Work, add_territory, change_territory, territories, territory};

use crate::forms::{self, Errors, mark};
use crate::policy::Action;
use crate::{Caller, Outcome, Refusal};
use domain::rules::terms::Terms;
use domain::templates::MOST_NAME;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use store::entities::desk;

pub use store::entities::desk::Model as Desk;

/// Figures that say where a desk works; `desk.profile`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Profile {
    /// Births a year.
    pub births: Option<i32>,
    /// Children in families with few means, of each hundred (*kansarmoede-index*).
    pub deprivation: Option<i32>,
    /// Children with a social supplement, of each hundred (*sociale toeslag*).
    pub social_supplement: Option<i32>,
    /// Childcare places for each hundred children.
    pub places_per_hundred: Option<i32>,
    /// What an SMS calls the desk; none for what is made of its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sms_name: Option<String>,
    /// What other parts of the product keep here.
    #[serde(flatten)]
    pub rest: serde_json::Map<String, serde_json::Value>,
}

impl Profile {
    /// Of a desk; empty when nothing was filled in yet.
    #[must_use]
    pub fn of(row: &Desk) -> Self {
        serde_json::from_str(&row.profile).unwrap_or_default()
    }
}

/// What was typed about the desk.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct DeskForm {
    /// Name.
    pub name: String,
    /// Name in an SMS; empty for what is made of the name.
    pub sms_name: String,
    /// Dossier number at Opgroeien.
    pub dossier_number: String,
    /// Organiser of the desk.
    pub organiser_name: String,
    /// E-mail address.
    pub email: String,
    /// Phone number.
    pub phone: String,
    /// Web page.
    pub website: String,
    /// Address.
    pub address: String,
    /// Births a year.
    pub births: String,
    /// Percentage in deprivation.
    pub deprivation: String,
    /// Percentage with a social supplement.
    pub social_supplement: String,
    /// Places for each hundred children.
    pub places_per_hundred: String,
    /// Mark of what the page showed.
    pub version: String,
}

fn filled(number: Option<i32>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}

impl DeskForm {
    /// The form of a desk.
    #[must_use]
    pub fn of(row: &Desk) -> Self {
        let profile = Profile::of(row);
        let form = Self {
            name: row.name.clone(),
            sms_name: profile.sms_name.unwrap_or_default(),
            dossier_number: row.dossier_number.clone(),
            organiser_name: row.organiser_name.clone(),
            email: row.email.clone(),
            phone: forms::phone_typed(&row.phone),
            website: row.website.clone(),
            address: row.address.clone(),
            births: filled(profile.births),
            deprivation: filled(profile.deprivation),
            social_supplement: filled(profile.social_supplement),
            places_per_hundred: filled(profile.places_per_hundred),
            version: String::new(),
        };
        Self { version: mark(&form), ..form }
    }

    fn check(&self, row: Desk) -> Result<Desk, Errors> {
        let mut errors = Errors::default();
        let name = errors.take("name", forms::required(&self.name, 120));
        let sms_name = errors.take("sms_name", forms::text(&self.sms_name, MOST_NAME));
        let dossier_number = errors.take("dossier_number", forms::text(&self.dossier_number, 60));
        let organiser_name =
            errors.take("organiser_name", forms::required(&self.organiser_name, 120));
        let email = errors.take("email", forms::email(&self.email));
        let phone = errors.take("phone", forms::phone(&self.phone));
        let website = errors.take("website", forms::text(&self.website, 200));
        let address = errors.take("address", forms::text(&self.address, 300));
        let births = errors.take("births", forms::number(&self.births, 0, 100_000));
        let deprivation = errors.take("deprivation", forms::number(&self.deprivation, 0, 100));
        let social_supplement =
            errors.take("social_supplement", forms::number(&self.social_supplement, 0, 100));
        let places_per_hundred =
            errors.take("places_per_hundred", forms::number(&self.places_per_hundred, 0, 1000));
        let rest = Profile::of(&row).rest;
        let profile = Profile {
            births,
            deprivation,
            social_supplement,
            places_per_hundred,
            sms_name: Some(sms_name).filter(|name| !name.is_empty()),
            rest,
        };
        let profile = serde_json::to_string(&profile).unwrap_or_else(|_| row.profile.clone());
        errors.unless_any(Desk {
            name,
            dossier_number,
            organiser_name,
            email,
            phone,
            website,
            address,
            profile,
            ..row
        })
    }
}

/// The desk of the caller.
///
/// # Errors
/// When the database fails.
pub async fn desk(caller: &Caller) -> Outcome<Desk> {
    let scope = caller.scope(Action::ManageSettings)?;
    let row = desk::Entity::find_by_id(scope.desk()).one(caller.app.store.reader()).await?;
    row.ok_or(Refusal::NotFound)
}

/// Changes the desk's own data and its figures.
///
/// # Errors
/// [`Refusal::Stale`] when somebody saved in between; [`Refusal::Invalid`] per field.
pub async fn change_desk(caller: &Caller, form: &DeskForm) -> Outcome<()> {
    let scope = caller.scope(Action::ManageSettings)?;
    let mut change = caller.begin_fresh().await?;
    let row = store::settings::lock_desk(&change.tx, scope).await?.ok_or(Refusal::NotFound)?;
    let shown = DeskForm::of(&row).version;
    let row = form.check(row)?;
    if form.version != shown {
        return Err(Refusal::Stale);
    }
    change.note(Action::ManageSettings, "desk", row.id, &["all"]);
    change.tx.update(row).await?;
    change.commit("").await
}

/// The terms that hold today, from the rule file: shown with their source, changed there.
///
/// # Errors
/// When the table says no.
pub fn terms(caller: &Caller) -> Outcome<&'static Terms> {
    caller.may(Action::ManageSettings)?;
    crate::today::terms(caller.today()).ok_or(Refusal::NotFound)
}
