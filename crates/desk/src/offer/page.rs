//! What a location shows of itself to families, beside its own data: whether it is listed,
//! where exactly it lies, what it says in its own words.

use super::page_or_none_yet;
use crate::forms::{self, Errors, Problem};
use crate::locations::{self, Location};
use crate::policy::Action;
use crate::{Caller, Outcome, Refusal};
use domain::geography::Point;
use serde::{Deserialize, Serialize};
use store::entities::location_page;

/// What was typed of the page of a location.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PageForm {
    /// Shown to families: `yes` or empty.
    pub listed: String,
    /// In its own words.
    pub introduction: String,
    /// Web page.
    pub website: String,
    /// Care for a child who needs more: `yes` or empty.
    pub inclusive: String,
    /// Places for urgent care: `yes` or empty.
    pub urgent: String,
    /// Degrees north, such as `51.02803`.
    pub latitude: String,
    /// Degrees east.
    pub longitude: String,
    /// Version that the page showed.
    pub version: String,
}

impl PageForm {
    fn of(row: &location_page::Model) -> Self {
        let yes = |is: bool| if is { "yes".to_owned() } else { String::new() };
        let degrees = |value: Option<i32>| {
            value.map(|steps| format!("{:.5}", f64::from(steps) / 100_000.0)).unwrap_or_default()
        };
        Self {
            listed: yes(row.listed),
            introduction: row.introduction.clone(),
            website: row.website.clone(),
            inclusive: yes(row.inclusive),
            urgent: yes(row.urgent),
            latitude: degrees(row.latitude),
            longitude: degrees(row.longitude),
            version: row.version.to_string(),
        }
    }

    fn point(&self) -> Result<Option<Point>, (&'static str, Problem)> {
        let (north, east) = (self.latitude.trim(), self.longitude.trim());
        match (north.is_empty(), east.is_empty()) {
            (true, true) => return Ok(None),
            (true, false) => return Err(("latitude", Problem::Required)),
            (false, true) => return Err(("longitude", Problem::Required)),
            (false, false) => {}
        }
        let number = |text: &str| text.replace(',', ".").parse::<f64>().ok();
        let point = number(north).zip(number(east));
        let point = point.and_then(|(north, east)| Point::from_degrees(north, east));
        point.map(Some).ok_or(("latitude", Problem::NotAPoint))
    }

    fn onto(&self, row: location_page::Model) -> Result<location_page::Model, Errors> {
        let mut errors = Errors::default();
        let introduction = errors.take("introduction", forms::text(&self.introduction, 2000));
        let website = errors.take("website", forms::web_address(&self.website));
        let point = self.point().unwrap_or_else(|(field, problem)| {
            errors.add(field, problem);
            None
        });
        errors.unless_any(location_page::Model {
            latitude: point.map(|point| point.latitude),
            longitude: point.map(|point| point.longitude),
            inclusive: !self.inclusive.is_empty(),
            urgent: !self.urgent.is_empty(),
            listed: !self.listed.is_empty(),
            introduction,
            website,
            version: row.version + 1,
            ..row
        })
    }
}

/// The page of a location, to change it.
///
/// # Errors
/// [`Refusal::NotFound`] when the location is not there.
pub async fn page_of(caller: &Caller, code: &str) -> Outcome<(Location, PageForm)> {
    let (scope, location) = locations::one(caller, Action::ChangeLocation, code).await?;
    let found = caller.app.store.get(scope, location.id).await?;
    let form = PageForm::of(&page_or_none_yet(&location, found));
    Ok((location, form))
}

/// Changes the page of a location.
///
/// # Errors
/// [`Refusal::Stale`] when somebody saved in between; [`Refusal::Invalid`] per field.
pub async fn change_page(caller: &Caller, code: &str, form: &PageForm) -> Outcome<()> {
    let (scope, location) = locations::one(caller, Action::ChangeLocation, code).await?;
    let mut change = caller.begin_fresh().await?;
    // The location is the lock: its page may not be there yet.
    let location: Location = change.tx.lock(scope, location.id).await?.ok_or(Refusal::NotFound)?;
    let found: Option<location_page::Model> = change.tx.lock(scope, location.id).await?;
    let is_new = found.is_none();
    let row = page_or_none_yet(&location, found);
    if row.version.to_string() != form.version {
        return Err(Refusal::Stale);
    }
    let row = form.onto(row)?;
    change.note(Action::ChangeLocation, "location", location.id, &["page"]);
    if is_new {
        change.tx.insert(row).await?
    } else {
        change.tx.update(row).await?
    }
    change.commit("").await
}
