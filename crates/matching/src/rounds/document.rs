//! What stands in the file of a round (*toewijzingsronde*): locations with their places over
//! time, children who are there already, requests with their wishes, rules, fixed and
//! forbidden pairs. Described with an example in `docs/rounds.md`.
//!
//! No name, address or reason of a family belongs in it: requests and families are codes,
//! what counts for priority is a fact with a small number.

use super::parts::{Parts, Places};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Format of the file of a round.
pub const FORMAT: &str = "kinderloket-round/1";

/// Facts with their values, by name; what is not named is 0.
pub type Facts = BTreeMap<String, u8>;

/// A round, as it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Always [`FORMAT`].
    pub format: String,
    /// What people call it.
    #[serde(default)]
    pub name: String,
    /// The published seed of the draw between equals.
    pub seed: String,
    /// Monday of the first week that counts.
    pub first_week: NaiveDate,
    /// How many weeks count.
    pub weeks: u16,
    /// Steps of the search for a plan with more days of care; 0 is none. It shifts who wins
    /// among equals, so it is announced with the round and stands in its file.
    #[serde(default, skip_serializing_if = "is_none")]
    pub search: u32,
    /// How families weigh places, days and time when they did not say.
    #[serde(default)]
    pub penalties: Penalties,
    /// Orders of priority; each location names one.
    pub rules: Vec<Rule>,
    /// Where children can go.
    pub locations: Vec<Location>,
    /// Who asks.
    pub requests: Vec<Request>,
    /// Requests of one family that go together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub together: Vec<Together>,
    /// Decided by people beforehand.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pins: Vec<Pin>,
    /// Never to be joined.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forbidden: Vec<Forbidden>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
const fn is_none(steps: &u32) -> bool {
    *steps == 0
}

/// How much worse a step away from the wish is; a family takes the least sum first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Penalties {
    /// A place lower in the list.
    pub place: u16,
    /// A day less.
    pub day: u16,
    /// Four weeks later.
    pub later: u16,
}

impl Default for Penalties {
    fn default() -> Self {
        Self { place: 10, day: 15, later: 8 }
    }
}

/// An order of priority (*voorrangsregels*), most important criterion first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Named by locations.
    pub id: String,
    /// Where it comes from: an article of law or the admission policy.
    #[serde(default)]
    pub source: String,
    /// The first on which two families differ decides; the draw when there is none.
    pub criteria: Vec<Criterion>,
}

/// One criterion: whoever has more of the fact goes first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Name of the fact.
    pub fact: String,
    /// The highest value that it can have.
    pub most: u8,
    /// By law, or the location's own.
    pub legal: bool,
}

/// A location (*opvanglocatie*).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Location {
    /// Its code.
    pub id: String,
    /// Id of the order of priority in force here.
    pub rule: String,
    /// What is scarce: the whole licence first, then rooms or age groups.
    pub resources: Vec<Resource>,
    /// When it is closed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub closed: Vec<Period>,
    /// Shares to reach.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reserves: Vec<Reserve>,
    /// Who is there, or has accepted to come.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<Enrolled>,
}

/// Something of which a location has a number, for children of an age.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    /// Its name, such as "total" or "babies".
    pub id: String,
    /// Age in months from which a child takes of it.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub months_from: u8,
    /// Age in months at which it no longer does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months_until: Option<u8>,
    /// Places from a date on, earliest first.
    pub places: Vec<PlacesFrom>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over by reference")]
const fn is_zero(months: &u8) -> bool {
    *months == 0
}

/// Places from a date on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlacesFrom {
    /// First day.
    pub from: NaiveDate,
    /// On each part of the week.
    pub week: Places,
}

/// Days from a first to a last, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub until: NaiveDate,
}

/// A share of the places for whom a fact holds, as long as they come (*quotum*).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reserve {
    /// Who has a value above 0 counts.
    pub fact: String,
    /// First day over which the share is counted, usually 1 January.
    pub from: NaiveDate,
    /// Last day over which it is counted.
    pub until: NaiveDate,
    /// Of each thousand.
    pub per_mille: u16,
    /// What is counted.
    #[serde(default)]
    pub measure: Measure,
}

/// What a share is a share of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Half days of care that the places of the first resource allow.
    #[default]
    HalfDays,
    /// Children at once: the largest number of places of the first resource.
    Children,
}

/// A child who is at a location, or is sure to come.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Enrolled {
    /// Birth or due date.
    pub born: NaiveDate,
    /// When it comes.
    pub days: Parts,
    /// First day, when it is yet to come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// First day on which it no longer comes.
    pub leaves: NaiveDate,
    /// Facts for which the shares count it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<String>,
}

/// A request (*opvangvraag*).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// Its code.
    pub id: String,
    /// Code of the family: all its requests draw one number.
    pub family: String,
    /// Birth or due date.
    pub born: NaiveDate,
    /// Day on which it was asked. The engine does not look at it; make it a fact when it counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<NaiveDate>,
    /// When care is wanted.
    pub days: Parts,
    /// Of those, what the family cannot do without.
    #[serde(default, skip_serializing_if = "empty")]
    pub keep: Parts,
    /// How many whole days it can do without.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub fewer_days: u8,
    /// First day of care.
    pub start: NaiveDate,
    /// How many weeks later would do, in steps of four.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub later_weeks: u8,
    /// First day on which no care is wanted any more: school, as far as known.
    pub leaves: NaiveDate,
    /// How the family weighs; otherwise as the round does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub penalties: Option<Penalties>,
    /// The order of `places` is the family's. Otherwise the nearest goes first, then a draw.
    #[serde(default = "yes", skip_serializing_if = "is_true")]
    pub ranked: bool,
    /// Where it would go.
    pub places: Vec<Wanted>,
    /// A place that it keeps unless it gets something it would rather have. It stands among
    /// the children of that location, so that nobody gets it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holds: Option<Held>,
    /// What holds everywhere.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facts: Facts,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over by reference")]
const fn empty(parts: &Parts) -> bool {
    parts.is_empty()
}

const fn yes() -> bool {
    true
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over by reference")]
const fn is_true(ranked: &bool) -> bool {
    *ranked
}

/// A place that a request has already: only what costs the family less counts for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Held {
    /// Code of the location.
    pub location: String,
    /// When it comes there.
    pub days: Parts,
    /// First day.
    pub start: NaiveDate,
}

/// A location that a family would take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    /// Code of the location.
    pub location: String,
    /// Metres from home; orders a list without ranks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distance: Option<u32>,
    /// What holds here only, such as a brother who is there; goes before what holds everywhere.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facts: Facts,
}

/// Requests of children who go to one location, with the same days less and the same delay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Together {
    /// Codes of two to four requests of one family.
    pub requests: Vec<String>,
    /// Whether apart will do.
    pub wish: Bond,
}

/// How much children belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bond {
    /// All at one location, or none.
    Only,
    /// Any place together before every place apart.
    Preferably,
}

/// A pair that people decided on: goes before the round, and is shown in what it touches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pin {
    /// Code of the request.
    pub request: String,
    /// Code of the location.
    pub location: String,
    /// When it comes, when not as wished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<Parts>,
    /// First day, when not as wished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<NaiveDate>,
    /// Why, in a word that names nobody.
    #[serde(default)]
    pub reason: String,
}

/// A pair that may not be.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Forbidden {
    /// Code of the request.
    pub request: String,
    /// Code of the location.
    pub location: String,
}
