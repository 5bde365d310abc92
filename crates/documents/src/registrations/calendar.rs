//! The year calendar of a sheet: who asked when, needs care from when, found it, and goes to school.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::columns::plain_words;
use crate::dates::{self, month_of};
use crate::sheets::{Cell, Rgb, Value};

/// What is written in a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// `vraag`: the family asked in this month.
    Asked,
    /// `nodig`: care is needed from this month.
    Needed,
    /// Something else, as written.
    Other(String),
}

/// One month of one child that has a mark or a colour.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthCell {
    /// 1 to 12.
    pub month: u8,
    /// What is written.
    pub mark: Option<Mark>,
    /// The colour.
    pub filled: Option<Rgb>,
}

/// The year of one child.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Calendar {
    /// The year of the sheet, if it is known.
    pub year: Option<i32>,
    /// The months with a mark or a colour.
    pub months: Vec<MonthCell>,
}

impl Calendar {
    /// The month the family asked.
    #[must_use]
    pub fn asked(&self) -> Option<u8> {
        self.first(&Mark::Asked)
    }

    /// The month from which care is needed.
    #[must_use]
    pub fn needed(&self) -> Option<u8> {
        self.first(&Mark::Needed)
    }

    /// Whether care was found: a month is green.
    #[must_use]
    pub fn found(&self) -> bool {
        self.months.iter().any(|month| month.filled.is_some_and(Rgb::is_green))
    }

    /// A colour that is not green, of which only the desk knows the meaning.
    #[must_use]
    pub fn other_color(&self) -> Option<(u8, Rgb)> {
        self.months
            .iter()
            .find_map(|month| Some((month.month, month.filled.filter(|rgb| !rgb.is_green())?)))
    }

    fn first(&self, wanted: &Mark) -> Option<u8> {
        self.months
            .iter()
            .find(|month| month.mark.as_ref() == Some(wanted))
            .map(|month| month.month)
    }

    /// Adds a cell, if there is anything in it.
    pub(super) fn add(&mut self, month: u8, cell: &Cell) {
        let plain = plain_words(&cell.value.to_string());
        let mark = match plain.as_str() {
            "" => None,
            "vraag" | "aanvraag" | "v" | "gevraagd" => Some(Mark::Asked),
            "nodig" | "n" | "start" | "opvang nodig" => Some(Mark::Needed),
            _ => Some(Mark::Other(cell.value.to_string().trim().to_owned())),
        };
        if mark.is_some() || cell.filled.is_some() {
            self.months.push(MonthCell { month, mark, filled: cell.filled });
        }
    }
}

/// A school holiday that is used to say when a child starts school.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holiday {
    /// Autumn.
    Autumn,
    /// Christmas.
    Christmas,
    /// Krokus.
    Carnival,
    /// Easter.
    Easter,
    /// Ascension.
    Ascension,
    /// Summer.
    Summer,
}

/// When a child goes to school, as exactly as it was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SchoolEntry {
    /// A day.
    On(NaiveDate),
    /// A month.
    In {
        /// 1 to 12.
        month: u32,
        /// The year, if written.
        year: Option<i32>,
    },
    /// After a holiday.
    After {
        /// The holiday.
        holiday: Holiday,
        /// The year, if written.
        year: Option<i32>,
    },
    /// Something else, as written.
    Other(String),
}

impl SchoolEntry {
    /// Reads a cell; `None` if it is empty.
    #[must_use]
    pub fn read(value: &Value) -> Option<Self> {
        let text = match value {
            Value::Empty => return None,
            Value::Date(date) => return Some(Self::On(*date)),
            other => other.to_string(),
        };
        if let Ok(date) = dates::parse(&text, None) {
            return Some(Self::On(date));
        }
        let plain = plain_words(&text);
        let year = dates::year_in(&text);
        let holiday =
            HOLIDAYS.iter().find(|(name, _)| plain.contains(name)).map(|(_, holiday)| *holiday);
        let month = plain.split(' ').find_map(month_of);
        Some(match (holiday, month) {
            (Some(holiday), _) => Self::After { holiday, year },
            (None, Some(month)) => Self::In { month, year },
            (None, None) => Self::Other(text.trim().to_owned()),
        })
    }
}

const HOLIDAYS: &[(&str, Holiday)] = &[
    ("herfst", Holiday::Autumn),
    ("kerst", Holiday::Christmas),
    ("krokus", Holiday::Carnival),
    ("pasen", Holiday::Easter),
    ("paas", Holiday::Easter),
    ("hemelvaart", Holiday::Ascension),
    ("zomer", Holiday::Summer),
    ("grote vakantie", Holiday::Summer),
];
