//! Reasons as words with values: what a page turns into a sentence, and what is stored
//! with a proposal so that it reads the same years later.

use chrono::NaiveDate;
use matching::fitting::{Exclusion, Fit};
use matching::ranking::{Reason, Unknown};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A word of a closed list, with the values its sentence needs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The word.
    pub word: String,
    /// A number: of days, months, a place in a list.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub count: i64,
    /// The number it is part of.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub of: i64,
    /// A date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// A name from a rule file.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub label: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
const fn is_zero(number: &i64) -> bool {
    *number == 0
}

impl Said {
    pub(crate) fn word(word: &str) -> Self {
        Self { word: word.to_owned(), ..Self::default() }
    }

    pub(crate) fn count(word: &str, count: impl Into<i64>) -> Self {
        Self { count: count.into(), ..Self::word(word) }
    }

    fn date(word: &str, date: NaiveDate) -> Self {
        Self { date: Some(date), ..Self::word(word) }
    }
}

impl From<&Reason> for Said {
    fn from(reason: &Reason) -> Self {
        match reason {
            Reason::PriorityGroup { label, absolute } => {
                let word = if *absolute { "priority-absolute" } else { "priority" };
                Self { label: label.clone(), ..Self::word(word) }
            }
            Reason::Urgent => Self::word("urgent"),
            Reason::Sibling => Self::word("sibling"),
            Reason::PreferredLocation { rank } => {
                Self::count("preferred", i64::try_from(*rank).unwrap_or_default() + 1)
            }
            Reason::DaysFit => Self::word("days-fit"),
            Reason::FewerDays { of, offered } => {
                Self { of: i64::from(*of), ..Self::count("fewer-days", *offered) }
            }
            Reason::PartsOfDays { days } => Self::count("parts-of-days", *days),
            Reason::OtherDays { days } => Self::count("other-days", *days),
            Reason::StartFits => Self::word("start-fits"),
            Reason::StartsLater { days } => Self::count("starts-later", *days),
            Reason::StartsEarlier { days } => Self::count("starts-earlier", *days),
            Reason::StartPassed { days } => Self::count("start-passed", *days),
            Reason::EndsOn { date } => Self::date("ends-on", *date),
            Reason::UntilSchool { date } => Self::date("until-school", *date),
            Reason::AgeFits => Self::word("age-fits"),
            Reason::AgeUnknown => Self::word("age-unknown"),
            Reason::CareTypeDiffers => Self::word("care-differs"),
            Reason::TariffDiffers => Self::word("tariff-differs"),
            Reason::WorthAsking => Self::word("worth-asking"),
            Reason::WaitingSince { date } => Self::date("waiting-since", *date),
        }
    }
}

impl From<Fit> for Said {
    fn from(fit: Fit) -> Self {
        match fit {
            Fit::Whole => Self::word("whole"),
            Fit::Partly { missing_days, .. } => Self::count("partly", missing_days),
            Fit::LaterStart { days } => Self::count("later-start", days),
        }
    }
}

impl From<Exclusion> for Said {
    fn from(why: Exclusion) -> Self {
        match why {
            Exclusion::NothingLeft => Self::word("nothing-left"),
            Exclusion::OpenProposal => Self::word("open-proposal"),
            Exclusion::RefusedThisLocation => Self::word("refused-here"),
            Exclusion::NoSharedDays => Self::word("no-shared-days"),
            Exclusion::EndsBefore { until } => Self::date("ends-before", until),
            Exclusion::TooYoung { months } => Self::count("too-young", months),
            Exclusion::TooOld { months } => Self::count("too-old", months),
            Exclusion::AtSchool { since } => Self::date("at-school", since),
        }
    }
}

impl From<Unknown> for Said {
    fn from(unknown: Unknown) -> Self {
        Self::word(match unknown {
            Unknown::Age => "age",
            Unknown::Days => "days",
            Unknown::NumberOfDays => "number-of-days",
            Unknown::Priority => "priority",
        })
    }
}

/// Why a family was proposed a place, as stored with the proposal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Stored {
    /// Rule set that held; empty where the law gives no order.
    pub rule_set: String,
    /// Its version.
    pub rule_version: u32,
    /// Place in the order, from 1; none when the request was not in it.
    pub position: Option<usize>,
    /// How many were in the order.
    pub of: usize,
    /// Why it stood there.
    pub reasons: Vec<Said>,
    /// What was known then: which trait, and whether it holds. What nobody had looked at is
    /// not there.
    pub facts: BTreeMap<String, bool>,
    /// The facts of the family that the rules read, as they are kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub noted: Option<uuid::Uuid>,
    /// How many families that fitted too the law put before this one.
    pub passed_by_law: usize,
    /// Whether a lot decided between equals, and not the date.
    pub by_lot: bool,
    /// The round that decided it, in which all requests and places were looked at together.
    pub round: Option<OfRound>,
}

/// The plan of a round that a proposal comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfRound {
    /// Code of the round.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Number of the plan.
    pub plan: i32,
    /// Key of its draw.
    pub draw: String,
    /// What counted at this place, the most important first: words of facts.
    pub criteria: Vec<String>,
}
