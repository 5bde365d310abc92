//! What is typed of a change of capacity.

use crate::forms::{self, Errors, Problem};
use crate::locations::{cell_name, check_ages};
use chrono::NaiveDate;
use domain::capacity::{Ages, ChangeKind, Purpose};
use domain::places::OfferedPlaces;
use domain::week::{DayPart, WeekPattern, Weekday};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The most children or places that are typed.
const MOST: i64 = 999;

/// What was typed of other offered places.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct OfferedForm {
    /// First day.
    pub from: String,
    /// Last day, when it ends.
    pub until: String,
    /// What else matters.
    pub note: String,
    /// The grid: `offered-mo-morning` and so on.
    #[serde(flatten)]
    pub offered: BTreeMap<String, String>,
}

/// What was typed of a closing, an opening, reserved places or a limit.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ChangeForm {
    /// What it is.
    pub kind: String,
    /// First day.
    pub from: String,
    /// Last day, when it ends.
    pub until: String,
    /// Ticked parts of the week.
    pub week: Vec<String>,
    /// Places or children.
    pub number: String,
    /// For whom places are kept apart.
    pub purpose: String,
    /// Youngest age in months.
    pub age_from: String,
    /// Age in months that is too old.
    pub age_to: String,
    /// What else matters.
    pub note: String,
}

pub(super) struct Checked {
    pub(super) kind: ChangeKind,
    pub(super) from: NaiveDate,
    pub(super) until: Option<NaiveDate>,
    pub(super) offered: OfferedPlaces,
    pub(super) week: WeekPattern,
    pub(super) number: i32,
    pub(super) purpose: Option<Purpose>,
    pub(super) ages: Ages,
    pub(super) note: String,
}

fn span(errors: &mut Errors, from: &str, until: &str) -> (NaiveDate, Option<NaiveDate>) {
    let from = errors.take("from", forms::required_date(from));
    let until = errors.take("until", forms::date(until));
    if errors.of("from").is_none() && until.is_some_and(|until| until < from) {
        errors.add("until", Problem::EndsBeforeBegin);
    }
    (from, until)
}

/// Reads the grid of offered places.
pub(crate) fn grid(errors: &mut Errors, cells: &BTreeMap<String, String>) -> OfferedPlaces {
    let mut offered = OfferedPlaces::default();
    let mut wrong = None;
    for part in DayPart::ALL {
        for day in Weekday::ALL {
            let typed = cells.get(&cell_name(*day, *part)).map_or("", String::as_str);
            match forms::number::<u16>(typed, 0, MOST) {
                Ok(places) => offered.set(*day, *part, places.unwrap_or_default()),
                Err(problem) => wrong = Some(problem),
            }
        }
    }
    if let Some(problem) = wrong {
        errors.add("offered", problem);
    }
    offered
}

/// The cells of the grid with these places.
pub(crate) fn cells(places: &OfferedPlaces) -> BTreeMap<String, String> {
    let moments = DayPart::ALL.iter().flat_map(|part| Weekday::ALL.iter().map(|day| (*day, *part)));
    moments
        .map(|(day, part)| {
            let number = places.on(day, part);
            let shown = if number == 0 { String::new() } else { number.to_string() };
            (cell_name(day, part), shown)
        })
        .collect()
}

impl OfferedForm {
    /// A form that begins with the places of the standard week.
    #[must_use]
    pub fn preset(standard: &OfferedPlaces) -> Self {
        Self { offered: cells(standard), ..Self::default() }
    }

    /// What was typed in a cell of the grid.
    #[must_use]
    pub fn cell(&self, day: Weekday, part: DayPart) -> &str {
        self.offered.get(&cell_name(day, part)).map_or("", String::as_str)
    }

    pub(super) fn check(&self) -> Result<Checked, Errors> {
        let mut errors = Errors::default();
        let (from, until) = span(&mut errors, &self.from, &self.until);
        let offered = grid(&mut errors, &self.offered);
        let note = errors.take("note", forms::text(&self.note, 500));
        errors.unless_any(Checked {
            kind: ChangeKind::Offered,
            from,
            until,
            offered,
            week: WeekPattern::EMPTY,
            number: 0,
            purpose: None,
            ages: Ages::default(),
            note,
        })
    }
}

impl ChangeForm {
    /// An empty form of a kind.
    #[must_use]
    pub fn preset(kind: ChangeKind) -> Self {
        Self { kind: kind.word().to_owned(), ..Self::default() }
    }

    pub(super) fn check(&self) -> Result<Checked, Errors> {
        let mut errors = Errors::default();
        let kind = errors.take("kind", forms::choice::<ChangeKind>(&self.kind).map(Some));
        // Other offered places have a form of their own.
        let kind = kind.filter(|kind| *kind != ChangeKind::Offered).unwrap_or_else(|| {
            if errors.is_empty() {
                errors.add("kind", Problem::NotAChoice);
            }
            ChangeKind::Closed
        });
        let (from, until) = span(&mut errors, &self.from, &self.until);
        let counted = matches!(kind, ChangeKind::Reserved | ChangeKind::Limit);
        let (mut week, mut number, mut ages, mut purpose) =
            (WeekPattern::EMPTY, 0, Ages::default(), None);
        if counted {
            let least = i64::from(kind == ChangeKind::Reserved);
            let typed = forms::number::<i32>(&self.number, least, MOST);
            number = errors.take("number", typed.and_then(|it| it.ok_or(Problem::Required)));
            week = errors.take("week", forms::week(&self.week));
            if week.is_empty() && errors.of("week").is_none() {
                errors.add("week", Problem::NoDays);
            }
        }
        match kind {
            ChangeKind::Reserved => {
                purpose = errors.take("purpose", forms::choice(&self.purpose).map(Some));
            }
            ChangeKind::Limit => {
                let (from, to) = check_ages(&mut errors, &self.age_from, &self.age_to);
                ages = Ages { from, to };
            }
            ChangeKind::Closed | ChangeKind::Open | ChangeKind::Offered => {}
        }
        // A closing without an end would close the location for good.
        if !counted && until.is_none() && errors.of("until").is_none() {
            errors.add("until", Problem::Required);
        }
        let note = errors.take("note", forms::text(&self.note, 500));
        let offered = OfferedPlaces::default();
        errors.unless_any(Checked { kind, from, until, offered, week, number, purpose, ages, note })
    }
}
