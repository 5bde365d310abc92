//! The plan of a round, as it is written and read. It says of every request where it goes,
//! or that it has no place; it repeats nothing of the families.

use super::parts::Parts;
use super::reading::{Fault, MOST_BYTES, parse};
use super::report::Report;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// Format of the file of a plan.
pub const PLAN_FORMAT: &str = "kinderloket-plan/1";

/// A plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Always [`PLAN_FORMAT`].
    pub format: String,
    /// SHA-256 of the round in its canonical form.
    pub round: String,
    /// The seed of the draw.
    pub seed: String,
    /// How many steps the search for a fuller plan made; 0 when it was not asked for.
    pub improved: u32,
    /// Numbers of the draw that the search changed, by family.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub moved: BTreeMap<String, u64>,
    /// Of each request, in the order of codes.
    pub outcomes: Vec<Outcome>,
    /// Claims that go round in circles and could not be met.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub claims: Vec<Claim>,
    /// The figures of the round.
    pub report: Report,
}

impl Plan {
    /// Reads a plan.
    ///
    /// # Errors
    /// What is wrong with the file, and where.
    pub fn read(bytes: &[u8]) -> Result<Self, Fault> {
        if bytes.len() > MOST_BYTES {
            return Err(Fault {
                path: "the file".to_owned(),
                what: format!("has {} bytes, more than {MOST_BYTES}", bytes.len()),
                remedy: "give the plan that `round solve` wrote",
            });
        }
        parse(bytes)
    }

    /// What became of a request.
    #[must_use]
    pub fn outcome(&self, request: &str) -> Option<&Outcome> {
        let at = self.outcomes.binary_search_by(|outcome| outcome.request.as_str().cmp(request));
        at.ok().and_then(|at| self.outcomes.get(at))
    }
}

/// What became of a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// Code of the request.
    pub request: String,
    /// Its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Given>,
}

/// A place that was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// Code of the location.
    pub location: String,
    /// When the child comes.
    pub days: Parts,
    /// First day.
    pub start: NaiveDate,
    /// How it came about.
    pub by: By,
}

/// How a place came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// By the round.
    Round,
    /// Together with the other children of the family.
    Together,
    /// By people, beforehand.
    Pin,
}

/// A way in which a request would rather be placed and its location would take it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// Codes of the requests: one, or those that go together.
    pub requests: Vec<String>,
    /// Code of the location.
    pub location: String,
    /// Days that would be left out.
    #[serde(default, skip_serializing_if = "no_days")]
    pub without: Parts,
    /// How many weeks later than wished.
    pub later_weeks: u16,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over by reference")]
const fn no_days(parts: &Parts) -> bool {
    parts.is_empty()
}

impl fmt::Display for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} to {}", self.requests.join(" and "), self.location)?;
        if !self.without.is_empty() {
            write!(f, ", without {}", self.without)?;
        }
        if self.later_weeks > 0 {
            write!(f, ", {} weeks later", self.later_weeks)?;
        }
        Ok(())
    }
}
