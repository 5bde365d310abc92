//! Rows of registration sheets that ask for care: what their request is made of, and why the
//! others stay contact notes. A row becomes a request when it asks for care and says from
//! when, for the yearly return counts a request in the year of its first start
//! (`sources/001`); without that day it has no year to count in.

use super::noted::Noted;
use super::reading::{Content, Line, RowWarning};
use chrono::{Datelike as _, Months, NaiveDate};
use documents::dates;
use documents::people::{fold, same_person_key};
use documents::registrations::{Draft, MonthHint, Offer, ReadRow, SchoolEntry};
use domain::families::Birth;
use domain::imports::calendar_day;
use domain::municipalities;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Longest that a start may lie before the question: longer is a slip of the pen.
const MONTHS_BEFORE: u32 = 12;
/// Longest that a start may lie after it: no child is asked care for earlier than this.
const MONTHS_AFTER: u32 = 60;

/// Why a row becomes a contact note and no request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum WhyNote {
    /// Nothing says from when care is needed.
    NoStart,
    /// The start lies too far from the day of the question to be one.
    StartFar(NaiveDate),
    /// It asks for information, not for care.
    NoCare,
    /// The person has a request from a row above, for the same child as far as can be told.
    SameFamily(u32),
    /// People chose to make no requests.
    Chosen,
}

/// What becomes of a row, to be seen before it is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Becoming {
    /// A request for each child, with its first start.
    Request {
        /// First start.
        start: NaiveDate,
        /// For how many children.
        children: usize,
        /// Whether the start was read out of the question in words.
        from_words: bool,
    },
    /// A contact note.
    Note(WhyNote),
}

/// What a row asks.
#[derive(Debug, Clone)]
pub(super) enum Asks {
    /// Care.
    Care(Box<Asked>),
    /// Nothing that can be a request; locations ask nothing either.
    Nothing(WhyNote),
}

impl Asks {
    pub(super) const fn care(&self) -> Option<&Asked> {
        match self {
            Self::Care(asked) => Some(asked),
            Self::Nothing(_) => None,
        }
    }

    pub(super) fn becoming(&self) -> Becoming {
        match self {
            Self::Care(asked) => Becoming::Request {
                start: asked.start,
                children: asked.children.len(),
                from_words: asked.from_words,
            },
            Self::Nothing(why) => Becoming::Note(*why),
        }
    }
}

/// The request of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asked {
    pub asked_on: NaiveDate,
    pub given: String,
    pub surname: String,
    pub email: String,
    pub town: String,
    pub nis: String,
    /// One, or two of twins.
    pub children: Vec<AskedChild>,
    pub start: NaiveDate,
    /// Whether the start was read out of the question in words.
    pub from_words: bool,
    pub days: Option<u8>,
    pub came: Came,
}

impl Asked {
    /// The names of its children, as they are shown.
    pub(super) fn children_named(&self) -> String {
        let named = self.children.iter().map(|child| child.given.clone());
        named.filter(|name| !name.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// When they were born or are due, as it is shown.
    pub(super) fn births(&self) -> String {
        let days = self.children.iter().filter_map(|child| child.birth.date());
        let mut days: Vec<String> = days.map(|day| day.format("%d/%m/%Y").to_string()).collect();
        days.dedup();
        days.join(", ")
    }
}

/// A child of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct AskedChild {
    pub given: String,
    pub birth: Birth,
    pub school_entry: Option<NaiveDate>,
}

impl AskedChild {
    /// Whether it is surely another child than this one.
    fn is_another(&self, known: &Self) -> bool {
        let other_day = self.birth != known.birth
            && self.birth != Birth::Unknown
            && known.birth != Birth::Unknown;
        let other_name = !self.given.is_empty()
            && !known.given.is_empty()
            && fold(&self.given) != fold(&known.given);
        other_day || other_name
    }
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Came {
    /// Nothing yet.
    Nothing,
    /// Care from a day, for so many days a week when the sheet says so.
    Found(NaiveDate, Option<u8>),
    /// The family solved it.
    SolvedByFamily,
}

/// What a row asks, given the note it is in any case.
pub(super) fn of(row: &ReadRow, note: &Noted) -> Asks {
    let draft = &row.draft;
    let Some(asked_on) = draft.asked_on else { return Asks::Nothing(WhyNote::NoStart) };
    let written = note.needed_from.or_else(|| wanted_month(draft, asked_on));
    if written.is_none() && draft.hints.information_only {
        return Asks::Nothing(WhyNote::NoCare);
    }
    let Some(start) = written.or_else(|| start_in_words(draft, asked_on)) else {
        return Asks::Nothing(WhyNote::NoStart);
    };
    let earliest = asked_on.checked_sub_months(Months::new(MONTHS_BEFORE));
    let latest = asked_on.checked_add_months(Months::new(MONTHS_AFTER));
    if earliest.is_none_or(|day| start < day) || latest.is_none_or(|day| start > day) {
        return Asks::Nothing(WhyNote::StartFar(start));
    }
    let (given, surname) = names(draft);
    let town = draft.municipality.clone().unwrap_or_default();
    let twins = usize::from(draft.hints.twins);
    Asks::Care(Box::new(Asked {
        asked_on,
        given,
        surname,
        email: draft.email.clone().unwrap_or_default(),
        nis: nis(&town),
        town,
        children: vec![child(draft, asked_on); 1 + twins],
        start,
        from_words: written.is_none(),
        days: days(draft),
        came: came(draft, note, start),
    }))
}

fn names(draft: &Draft) -> (String, String) {
    let name = draft.name.trim();
    if let Some(given) = &draft.given_name
        && let Some(surname) = name.strip_prefix(given.as_str())
    {
        return (given.clone(), surname.trim().to_owned());
    }
    let (given, surname) = name.split_once(' ').unwrap_or(("", name));
    (given.to_owned(), surname.trim().to_owned())
}

/// The first day of a month that was asked for: the first one after the question, or the one
/// of the year that was written.
fn first_of(month: MonthHint, asked_on: NaiveDate) -> Option<NaiveDate> {
    match month.year {
        Some(year) => NaiveDate::from_ymd_opt(year, month.month, 1),
        None => calendar_day(asked_on.year(), asked_on.month(), month.month),
    }
}

/// A start that is written as a month, in the column of the start.
fn wanted_month(draft: &Draft, asked_on: NaiveDate) -> Option<NaiveDate> {
    let (month, year) = dates::month_heading(draft.wanted_from.as_deref()?)?;
    first_of(MonthHint { month, year }, asked_on)
}

/// A start that the question tells in words: a month, or an age after a due month.
fn start_in_words(draft: &Draft, asked_on: NaiveDate) -> Option<NaiveDate> {
    let hints = &draft.hints;
    if let Some(month) = hints.wished {
        return first_of(month, asked_on);
    }
    let due = first_of(hints.due?, asked_on)?;
    due.checked_add_months(Months::new(u32::from(hints.from_age_months?)))
}

fn child(draft: &Draft, asked_on: NaiveDate) -> AskedChild {
    let written = draft.birth_date.as_deref();
    let day = written.and_then(|text| dates::parse(text, Some(asked_on.year())).ok());
    let near = |day: &NaiveDate| (asked_on.year() - day.year()).abs() <= 6;
    let birth = match day.filter(near) {
        Some(day) if day > asked_on => Birth::Due(day),
        Some(day) => Birth::Born(day),
        None => Birth::Unknown,
    };
    let school_entry = match draft.school {
        Some(SchoolEntry::On(day)) => Some(day),
        _ => None,
    };
    // A twin has a name of its own.
    let named = draft.child_name.as_deref().or(draft.hints.child_name.as_deref());
    let given = named.filter(|_| !draft.hints.twins).unwrap_or_default().trim().to_owned();
    AskedChild { given, birth, school_entry }
}

fn days(draft: &Draft) -> Option<u8> {
    let asked = match &draft.offer {
        Some(Offer::Partly { asked, .. }) => *asked,
        _ => None,
    };
    asked.or(draft.hints.days_per_week)
}

fn came(draft: &Draft, note: &Noted, start: NaiveDate) -> Came {
    match &draft.offer {
        Some(Offer::SolvedByFamily) => Came::SolvedByFamily,
        // Whoever said yes got the days that were asked.
        Some(Offer::Yes { from }) => {
            let said = from.and_then(|month| first_of(month, draft.asked_on?));
            Came::Found(note.found_from.or(said).unwrap_or(start), days(draft))
        }
        Some(Offer::Partly { offered, .. }) => {
            Came::Found(note.found_from.unwrap_or(start), *offered)
        }
        _ => note.found_from.map_or(Came::Nothing, |from| Came::Found(from, days(draft))),
    }
}

/// The code of a municipality by its name.
fn nis(town: &str) -> String {
    let name = fold(town.trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == ' '));
    let found = municipalities::all().iter().find(|one| fold(one.name) == name.trim());
    found.map(|one| one.nis.to_owned()).unwrap_or_default()
}

/// Rows of one person come in one file: the first that asks for care makes it, one for surely
/// another child adds a request, any other is a note in it. Without a number two people may
/// just have one name, so those are left apart.
pub(super) fn share_files(lines: &mut [Line]) {
    let mut files: HashMap<String, (u32, String, Vec<AskedChild>)> = HashMap::new();
    for line in lines.iter_mut().filter(|line| line.problems.is_empty() && !line.repeat) {
        let Content::Note(note) = &line.content else { continue };
        if note.phone.is_empty() {
            continue;
        }
        let Some(key) = same_person_key(&note.name, Some(&note.phone)) else { continue };
        let Some((number, fingerprint, children)) = files.get_mut(&key) else {
            if let Asks::Care(asked) = &line.asks {
                let first = (line.number, note.fingerprint.clone(), asked.children.clone());
                files.insert(key, first);
            }
            continue;
        };
        line.file = Some(fingerprint.clone());
        let Asks::Care(asked) = &line.asks else { continue };
        let another = |child: &AskedChild| children.iter().all(|known| child.is_another(known));
        if asked.children.iter().all(another) {
            children.extend(asked.children.clone());
        } else {
            line.asks = Asks::Nothing(WhyNote::SameFamily(*number));
            line.warnings.push(RowWarning::SameFamily(*number));
        }
    }
}
