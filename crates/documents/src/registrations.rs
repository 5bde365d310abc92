//! Understanding a registration sheet of a childcare desk.
//!
//! First [`guess`] says which sheet, which header row and which columns; a person may correct that as a
//! [`Mapping`]; then [`read`] turns each row into a [`Draft`] with problems and warnings. Nothing is stored
//! as fact that a person has not seen: what is read out of free text is a [`Hints`].

mod actions;
mod calendar;
mod channels;
mod headings;
mod hints;
mod offer;
mod rows;

use serde::{Deserialize, Serialize};

pub use actions::{Action, ActionKind, split as split_actions};
pub use calendar::{Calendar, Holiday, Mark, MonthCell, SchoolEntry};
pub use channels::{Channel, ChannelLookup, ChannelTable};
use headings::HEADINGS;
pub use hints::{Hints, MonthHint, read as read_hints};
pub use offer::Offer;
pub use rows::{
    Draft, Fingerprint, Problem, ReadRow, Reading, Registration, SkipReason, Skipped, Warning, read,
};

use crate::columns;
use crate::dates;
use crate::people;
use crate::sheets::{Row, Sheet, Value, Workbook};

/// What a column of a registration sheet can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The day the family asked.
    DateAsked,
    /// The name, possibly with the telephone number in the same cell.
    Name,
    /// The first name, when it stands in a column of its own.
    GivenName,
    /// The family name, when it stands in a column of its own.
    Surname,
    /// The telephone number.
    Phone,
    /// The mail address.
    Email,
    /// How the question came in.
    Channel,
    /// The question in words.
    Question,
    /// What was done.
    Actions,
    /// Who of the desk did it.
    Colleague,
    /// Whether there was an offer or a solution.
    Offer,
    /// A month of the year calendar, 1 to 12.
    Month(u8),
    /// When the child goes to school.
    School,
    /// From when care is needed.
    WantedFrom,
    /// The name of the child.
    ChildName,
    /// The birth date or due date of the child.
    BirthDate,
    /// The municipality of the family.
    Municipality,
}

impl Field {
    /// Whether more than one column may hold it; their texts are joined.
    #[must_use]
    pub fn repeatable(self) -> bool {
        matches!(self, Self::Phone | Self::Question | Self::Actions)
    }
}

/// A guess at what a sheet holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Guess {
    /// The place of the sheet in the workbook.
    pub sheet: usize,
    /// The name of the sheet.
    pub sheet_name: String,
    /// The number of the row with the headings, if there is one.
    pub header_row: Option<u32>,
    /// A year from the sheet's name or the titles above the table.
    pub year: Option<i32>,
    /// The columns, also those that are not understood.
    pub columns: Vec<GuessedColumn>,
    /// How many rows with content follow.
    pub rows: usize,
}

/// A guess at one column.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GuessedColumn {
    /// 0 is column A.
    pub index: usize,
    /// The heading as written; empty if there is none.
    pub heading: String,
    /// What it most likely holds.
    pub field: Option<Field>,
    /// How sure that is, 0 to 1. Below 0.6 it is better to ask.
    pub confidence: f32,
    /// The first few values, to show beside the choice.
    pub examples: Vec<String>,
}

/// What the columns hold, after a person has looked at the guess.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// The place of the sheet in the workbook.
    pub sheet: usize,
    /// The number of the row with the headings; reading starts below it.
    pub header_row: Option<u32>,
    /// The year for days without one and for the year calendar.
    pub year: Option<i32>,
    /// Column and field, each column at most once.
    pub fields: Vec<(usize, Field)>,
}

impl Guess {
    /// The guess as a mapping, to read with it as it is.
    #[must_use]
    pub fn mapping(&self) -> Mapping {
        let fields = self.columns.iter().filter_map(|column| Some((column.index, column.field?)));
        Mapping {
            sheet: self.sheet,
            header_row: self.header_row,
            year: self.year,
            fields: fields.collect(),
        }
    }

    fn understood(&self) -> usize {
        self.columns.iter().filter(|column| column.field.is_some()).count()
    }

    fn has(&self, field: Field) -> bool {
        self.columns.iter().any(|column| column.field == Some(field))
    }
}

/// Looks for registration tables, the likeliest first. Scratch sheets are left out; so an empty answer means
/// that no sheet has a table with names or days in it.
#[must_use]
pub fn guess(workbook: &Workbook, channels: &ChannelTable) -> Vec<Guess> {
    let channels = channels.lookup();
    let mut guesses: Vec<Guess> = workbook
        .sheets
        .iter()
        .enumerate()
        .filter_map(|(place, sheet)| guess_sheet(place, sheet, &channels))
        .collect();
    guesses.sort_by_key(|guess| std::cmp::Reverse((guess.understood(), guess.rows)));
    guesses
}

fn guess_sheet(place: usize, sheet: &Sheet, channels: &ChannelLookup<'_>) -> Option<Guess> {
    let header = header_place(sheet);
    let above = sheet.rows.get(..header.unwrap_or(0)).unwrap_or_default();
    let below = match header {
        Some(at) => sheet.rows.get(at + 1..).unwrap_or_default(),
        None => &sheet.rows,
    };
    let header_row = header.and_then(|at| sheet.rows.get(at));
    let guess = Guess {
        sheet: place,
        sheet_name: sheet.name.clone(),
        header_row: header_row.map(|row| row.number),
        year: year_near(sheet, above),
        columns: guess_columns(header_row, below, channels),
        rows: below.len(),
    };
    let who_or_when = [Field::Name, Field::GivenName, Field::Surname, Field::DateAsked];
    let who_or_when = who_or_when.into_iter().any(|field| guess.has(field));
    (guess.understood() >= 2 && who_or_when).then_some(guess)
}

/// The row with the titles: the one whose words are known, or else a first row of mere words
/// above columns that hold days or numbers.
fn header_place(sheet: &Sheet) -> Option<usize> {
    let known = columns::header_row(sheet, HEADINGS).map(|(at, _)| at);
    known.or_else(|| {
        let (first, below) = sheet.rows.split_first()?;
        let titles: Vec<&Value> = first.cells.iter().map(|cell| &cell.value).collect();
        let words = |value: &&Value| {
            matches!(value, Value::Text(text) if !is_day(value) && people::international(text).is_none())
        };
        let filled: Vec<&&Value> = titles.iter().filter(|value| !value.is_empty()).collect();
        let tells = |column: usize| {
            let values: Vec<&Value> = below
                .iter()
                .take(60)
                .filter_map(|row| row.cell(column))
                .map(|cell| &cell.value)
                .filter(|value| !value.is_empty())
                .collect();
            let day_or_number =
                |value: &&&Value| is_day(value) || people::international(&value.to_string()).is_some();
            values.len() >= 2 && values.iter().filter(day_or_number).count() * 2 > values.len()
        };
        let is_header = filled.len() >= 3
            && filled.iter().all(|value| words(value))
            && (0..titles.len()).any(tells);
        is_header.then_some(0)
    })
}

/// The number of the row with the titles of a sheet, also of one in which nothing else is
/// understood.
#[must_use]
pub fn header_row(sheet: &Sheet) -> Option<u32> {
    header_place(sheet).and_then(|at| sheet.rows.get(at)).map(|row| row.number)
}

fn is_day(value: &Value) -> bool {
    matches!(value, Value::Date(_)) || dates::parse(&value.to_string(), None).is_ok()
}

fn year_near(sheet: &Sheet, above: &[Row]) -> Option<i32> {
    dates::year_in(&sheet.name).or_else(|| {
        above
            .iter()
            .flat_map(|row| &row.cells)
            .find_map(|cell| dates::year_in(&cell.value.to_string()))
    })
}

fn guess_columns(
    header: Option<&Row>,
    below: &[Row],
    channels: &ChannelLookup<'_>,
) -> Vec<GuessedColumn> {
    let sample = below.get(..below.len().min(60)).unwrap_or_default();
    let widest = sample.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let width = widest.max(header.map_or(0, |row| row.cells.len()));
    let heading = |column: usize| header.map(|row| row.text(column)).unwrap_or_default();
    let mut claims: Vec<(usize, Option<(Field, f32)>)> =
        (0..width).map(|column| (column, by_heading(&heading(column)))).collect();
    columns::settle(&mut claims, Field::repeatable);
    for at in 0..claims.len() {
        let known: Vec<Field> =
            claims.iter().filter_map(|(_, claim)| claim.map(|(field, _)| field)).collect();
        if let Some((column, claim @ None)) = claims.get_mut(at) {
            *claim =
                by_content(*column, sample, channels).filter(|(field, _)| !known.contains(field));
        }
    }
    claims
        .into_iter()
        .map(|(index, claim)| GuessedColumn {
            index,
            heading: heading(index).trim().to_owned(),
            field: claim.map(|(field, _)| field),
            confidence: claim.map_or(0.0, |(_, sure)| sure),
            examples: examples(index, sample),
        })
        .filter(|column| !column.heading.is_empty() || !column.examples.is_empty())
        .collect()
}

fn by_heading(heading: &str) -> Option<(Field, f32)> {
    if let Some((month, _)) = dates::month_heading(heading) {
        return Some((Field::Month(u8::try_from(month).ok()?), 1.0));
    }
    columns::recognise(heading, HEADINGS)
}

fn examples(column: usize, sample: &[Row]) -> Vec<String> {
    let texts = sample.iter().map(|row| row.text(column));
    texts.filter(|text| !text.is_empty()).take(3).collect()
}

type Test<'a> = dyn Fn(&Value) -> bool + 'a;

/// What most of the values of a column without a known heading look like.
fn by_content(column: usize, sample: &[Row], channels: &ChannelLookup<'_>) -> Option<(Field, f32)> {
    let values: Vec<&Value> = sample
        .iter()
        .filter_map(|row| row.cell(column))
        .map(|cell| &cell.value)
        .filter(|value| !value.is_empty())
        .collect();
    if values.len() < 3 {
        return None;
    }
    let share = |test: &Test<'_>| {
        values.iter().filter(|value| test(value)).count() as f32 / values.len() as f32
    };
    let tests: [(Field, &Test<'_>); 7] = [
        (Field::DateAsked, &is_day),
        (Field::Email, &|value| value.to_string().contains('@')),
        (Field::Channel, &|value| {
            matches!(channels.recognise(&value.to_string()), Channel::Known(_))
        }),
        (Field::Name, &|value| {
            let contact = people::split(&value.to_string());
            !contact.phones.is_empty() && contact.name.contains(' ')
        }),
        (Field::Phone, &|value| people::international(&value.to_string()).is_some()),
        (Field::Name, &|value| is_full_name(&value.to_string())),
        (Field::Question, &|value| value.to_string().split_whitespace().count() >= 3),
    ];
    tests
        .into_iter()
        .map(|(field, test)| (field, share(test)))
        .find(|(_, share)| *share >= 0.7)
        .map(|(field, share)| (field, share * 0.55))
}

/// Two to five words without a digit, of which the first and the last begin with a capital.
fn is_full_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let capital = |word: Option<&&str>| {
        word.and_then(|word| word.chars().next()).is_some_and(char::is_uppercase)
    };
    (2..=5).contains(&words.len())
        && capital(words.first())
        && capital(words.last())
        && !text.chars().any(|sign| sign.is_ascii_digit() || ":;!?".contains(sign))
}
