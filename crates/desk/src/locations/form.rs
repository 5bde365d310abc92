//! What is typed of a location and its organiser.

use super::{Location, Organiser, offered};
use crate::capacity::{cells, grid};
use crate::forms::{self, Errors, Problem};
use chrono::NaiveTime;
use domain::identifiers::EnterpriseNumber;
use domain::municipalities;
use domain::places::{LocationKind, OfferedPlaces, Tariff, Tier};
use domain::week::{DayPart, Weekday};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The oldest age that is asked, in months.
const OLDEST: i64 = 216;

/// What was typed of a location.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct LocationForm {
    /// Code of the organiser; empty for a new one.
    pub organiser: String,
    /// Name of a new organiser.
    pub organiser_name: String,
    /// Name.
    pub name: String,
    /// Kind of care.
    pub kind: String,
    /// Tier.
    pub tier: String,
    /// Tariff.
    pub tariff: String,
    /// The locations that are subsidised together, by a name of their own.
    pub subsidy_group: String,
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub town: String,
    /// E-mail address.
    pub email: String,
    /// Phone number.
    pub phone: String,
    /// Licensed places.
    pub licensed_places: String,
    /// Youngest age in months.
    pub age_from: String,
    /// Age in months that is too old.
    pub age_to: String,
    /// Opening hour.
    pub opens: String,
    /// Closing hour.
    pub closes: String,
    /// Admission rules in plain words.
    pub admission: String,
    /// Version that the page showed.
    pub version: String,
    /// The grid of offered places: `offered-mo-morning` and so on. Other fields of the
    /// form end up here too and are passed over.
    #[serde(flatten)]
    pub offered: BTreeMap<String, String>,
}

/// The name of a cell of the grid.
#[must_use]
pub fn cell_name(day: Weekday, part: DayPart) -> String {
    format!("offered-{day}-{part}")
}

pub(super) struct Checked {
    pub(super) organiser: String,
    pub(super) organiser_name: String,
    row: Values,
}

struct Values {
    name: String,
    kind: Option<LocationKind>,
    tier: Option<Tier>,
    tariff: Option<Tariff>,
    subsidy_group: String,
    street: String,
    postcode: String,
    town: String,
    email: String,
    phone: String,
    licensed_places: i32,
    age_from: Option<i32>,
    age_to: Option<i32>,
    opens: String,
    closes: String,
    admission: String,
    offered: OfferedPlaces,
}

fn hour(typed: &str) -> Result<(String, Option<NaiveTime>), Problem> {
    let time = forms::time(typed)?;
    Ok((time.map(|time| time.format("%H:%M").to_string()).unwrap_or_default(), time))
}

fn postcode(typed: &str) -> Result<String, Problem> {
    let typed = typed.trim();
    let right = typed.len() == 4 && typed.bytes().all(|byte| byte.is_ascii_digit());
    if typed.is_empty() || (right && !typed.starts_with('0')) {
        Ok(typed.to_owned())
    } else {
        Err(Problem::NotAPostcode)
    }
}

impl LocationForm {
    /// The form of an existing location.
    #[must_use]
    pub fn of(row: &Location, organiser: &str) -> Self {
        let number = |value: Option<i32>| value.map(|n| n.to_string()).unwrap_or_default();
        Self {
            organiser: organiser.to_owned(),
            organiser_name: String::new(),
            name: row.name.clone(),
            kind: row.kind.clone(),
            tier: row.tier.clone(),
            tariff: row.tariff.clone(),
            subsidy_group: row.subsidy_group.clone(),
            street: row.street.clone(),
            postcode: row.postcode.clone(),
            town: row.town.clone(),
            email: row.email.clone(),
            phone: forms::phone_typed(&row.phone),
            licensed_places: row.licensed_places.to_string(),
            age_from: number(row.age_from),
            age_to: number(row.age_to),
            opens: row.opens.clone(),
            closes: row.closes.clone(),
            admission: row.admission.clone(),
            version: row.version.to_string(),
            offered: cells(&offered(row)),
        }
    }

    /// What was typed in a cell of the grid.
    #[must_use]
    pub fn cell(&self, day: Weekday, part: DayPart) -> &str {
        self.offered.get(&cell_name(day, part)).map_or("", String::as_str)
    }

    pub(super) fn check(&self, is_new: bool) -> Result<Checked, Errors> {
        let mut errors = Errors::default();
        let organiser = self.organiser.trim().to_owned();
        let organiser_name = if is_new && organiser.is_empty() {
            errors.take("organiser_name", forms::required(&self.organiser_name, 160))
        } else {
            String::new()
        };
        let name = errors.take("name", forms::required(&self.name, 160));
        let kind = errors.take("kind", forms::choice(&self.kind).map(Some));
        let tier = errors.take("tier", forms::choice(&self.tier).map(Some));
        let tariff = errors.take("tariff", forms::choice(&self.tariff).map(Some));
        let subsidy_group = errors.take("subsidy_group", forms::text(&self.subsidy_group, 80));
        let street = errors.take("street", forms::text(&self.street, 160));
        let postcode = errors.take("postcode", postcode(&self.postcode));
        let town = errors.take("town", forms::text(&self.town, 120));
        let email = errors.take("email", forms::email(&self.email));
        let phone = errors.take("phone", forms::phone(&self.phone));
        let licensed = forms::number::<i32>(&self.licensed_places, 0, 999);
        let licensed_places =
            errors.take("licensed_places", licensed.and_then(|n| n.ok_or(Problem::Required)));
        let (age_from, age_to) = check_ages(&mut errors, &self.age_from, &self.age_to);
        let (opens, opening) = errors.take("opens", hour(&self.opens));
        let (closes, closing) = errors.take("closes", hour(&self.closes));
        if opening.zip(closing).is_some_and(|(opening, closing)| closing <= opening) {
            errors.add("closes", Problem::EndsBeforeBegin);
        }
        let offered = grid(&mut errors, &self.offered);
        let admission = errors.take("admission", forms::text(&self.admission, 4000));
        let row = Values {
            name,
            kind,
            tier,
            tariff,
            subsidy_group,
            street,
            postcode,
            town,
            email,
            phone,
            licensed_places,
            age_from,
            age_to,
            opens,
            closes,
            admission,
            offered,
        };
        errors.unless_any(Checked { organiser, organiser_name, row })
    }
}

/// Reads the ages that a location takes, in months.
pub(crate) fn check_ages(errors: &mut Errors, from: &str, to: &str) -> (Option<i32>, Option<i32>) {
    let age_from: Option<i32> = errors.take("age_from", forms::number(from, 0, OLDEST));
    let age_to = errors.take("age_to", forms::number(to, 1, OLDEST));
    if let Some((from, _)) = age_from.zip(age_to).filter(|(from, to)| to <= from) {
        errors.add("age_to", Problem::NotMoreThan(from.into()));
    }
    (age_from, age_to)
}

impl Checked {
    pub(super) fn onto(self, row: Location) -> Location {
        let values = self.row;
        // Where municipalities share a postcode, one that was known already stays.
        let nearby = municipalities::by_postcode(&values.postcode);
        let nis = match nearby.first() {
            Some(first) if nearby.iter().all(|one| one.nis != row.nis) => first.nis.to_owned(),
            _ => row.nis.clone(),
        };
        Location {
            name: values.name,
            kind: word(values.kind.map(LocationKind::word)),
            tier: word(values.tier.map(Tier::word)),
            tariff: word(values.tariff.map(Tariff::word)),
            subsidy_group: values.subsidy_group,
            street: values.street,
            postcode: values.postcode,
            town: values.town,
            nis,
            email: values.email,
            phone: values.phone,
            licensed_places: values.licensed_places,
            age_from: values.age_from,
            age_to: values.age_to,
            opens: values.opens,
            closes: values.closes,
            admission: values.admission,
            offered: serde_json::to_string(&values.offered).unwrap_or_else(|_| "{}".to_owned()),
            ..row
        }
    }
}

fn word(word: Option<&'static str>) -> String {
    word.unwrap_or_default().to_owned()
}

/// What was typed of an organiser.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct OrganiserForm {
    /// Name.
    pub name: String,
    /// Enterprise number.
    pub kbo: String,
    /// E-mail address.
    pub email: String,
    /// Phone number.
    pub phone: String,
    /// Whether it is a service to which childminders belong: `yes` or empty.
    pub childminder_service: String,
    /// Version that the page showed.
    pub version: String,
}

pub(super) struct CheckedOrganiser {
    name: String,
    kbo: String,
    email: String,
    phone: String,
    childminder_service: bool,
}

impl OrganiserForm {
    /// The form of an existing organiser.
    #[must_use]
    pub fn of(row: &Organiser) -> Self {
        Self {
            name: row.name.clone(),
            kbo: row.kbo.clone(),
            email: row.email.clone(),
            phone: forms::phone_typed(&row.phone),
            childminder_service: if row.childminder_service { "yes" } else { "" }.to_owned(),
            version: row.version.to_string(),
        }
    }

    pub(super) fn check(&self) -> Result<CheckedOrganiser, Errors> {
        let mut errors = Errors::default();
        let name = errors.take("name", forms::required(&self.name, 160));
        let kbo = errors.take("kbo", enterprise_number(&self.kbo));
        let email = errors.take("email", forms::email(&self.email));
        let phone = errors.take("phone", forms::phone(&self.phone));
        let childminder_service = !self.childminder_service.is_empty();
        errors.unless_any(CheckedOrganiser { name, kbo, email, phone, childminder_service })
    }
}

fn enterprise_number(typed: &str) -> Result<String, Problem> {
    if typed.trim().is_empty() {
        return Ok(String::new());
    }
    let number = typed.parse::<EnterpriseNumber>().map_err(|_| Problem::NotAnEnterpriseNumber)?;
    Ok(number.as_str().to_owned())
}

impl CheckedOrganiser {
    pub(super) fn onto(self, row: Organiser) -> Organiser {
        Organiser {
            name: self.name,
            kbo: self.kbo,
            email: self.email,
            phone: self.phone,
            childminder_service: self.childminder_service,
            ..row
        }
    }
}
