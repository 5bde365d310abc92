//! Understanding a registration sheet of a childcare desk.
//!
//! First [`guess`] says which sheet, which header row and which columns; a person may correct that as a
//! [`Mapping`]; then [`read`] turns each row into a [`Draft`] with problems and warnings. Nothing is stored
//! as fact that a person has not seen: what is read out of free text is a [`Hints`].

mod actions;
mod calendar;
mod channels;
mod hints;
mod offer;
mod rows;

use serde::{Deserialize, Serialize};

pub use actions::{Action, ActionKind, split as split_actions};
pub use calendar::{Calendar, Holiday, Mark, MonthCell, SchoolEntry};
pub use channels::{Channel, ChannelLookup, ChannelTable};
pub use hints::{Hints, MonthHint, read as read_hints};
pub use offer::Offer;
pub use rows::{
    Draft, Fingerprint, Problem, ReadRow, Reading, Registration, SkipReason, Skipped, Warning, read,
};

use crate::columns::{self, Headings};
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

const HEADINGS: &Headings<Field> = &[
    (
        Field::DateAsked,
        &[
            "datum",
            "datum vraag",
            "datum aanvraag",
            "datum van de vraag",
            "dag",
            "aanvraagdatum",
            "wanneer aanvraag gedaan",
            "datum contact",
            "contactdatum",
            "registratiedatum",
        ],
    ),
    (
        Field::Name,
        &[
            "naam",
            "persoonsgegevens",
            "persoonsgegevens naam telefoonnummer",
            "naam telefoonnummer",
            "naam en telefoonnummer",
            "naam telefoon",
            "naam gezin",
            "gezin",
            "naam ouder",
            "naam ouders",
            "naam aanvrager",
            "aanvrager",
            "ouder",
            "contactgegevens",
            "wie vraagt",
            "naam en voornaam",
        ],
    ),
    (
        Field::Phone,
        &[
            "tel",
            "telefoon",
            "telefoonnummer",
            "tel nr",
            "telnr",
            "gsm",
            "gsm nummer",
            "gsmnummer",
            "nummer",
        ],
    ),
    (Field::Email, &["mail", "e mail", "email", "mailadres", "e mailadres"]),
    (
        Field::Channel,
        &[
            "via",
            "via welk kanaal",
            "kanaal",
            "weg",
            "via wie",
            "hoe",
            "hoe binnengekomen",
            "doorverwezen door",
        ],
    ),
    (
        Field::Question,
        &[
            "vraag",
            "concrete vraag",
            "opvangvraag",
            "inhoud",
            "wat",
            "omschrijving",
            "inhoud vraag",
            "opmerkingen",
        ],
    ),
    (
        Field::Actions,
        &[
            "acties",
            "ondernomen acties",
            "actie",
            "ondernomen actie",
            "opvolging",
            "wat gedaan",
            "stappen",
        ],
    ),
    (
        Field::Colleague,
        &["collega", "wie", "medewerker", "door wie", "behandeld door", "opgevolgd door", "door"],
    ),
    (
        Field::Offer,
        &[
            "aanbod",
            "oplossing",
            "aanbod of oplossing",
            "aanbod oplossing",
            "al dan niet aanbod",
            "resultaat",
            "opgelost",
            "opvang gevonden",
            "gevonden",
            "status",
        ],
    ),
    (
        Field::School,
        &[
            "naar school",
            "school",
            "wanneer kind naar school",
            "instapdatum",
            "start school",
            "wanneer naar school",
        ],
    ),
    (
        Field::WantedFrom,
        &[
            "vanaf wanneer opvang nodig",
            "opvang nodig",
            "vanaf wanneer",
            "gewenste start",
            "startdatum",
            "start opvang",
            "vanaf",
        ],
    ),
    (Field::ChildName, &["naam kind", "kind", "kindje", "voornaam kind"]),
    (
        Field::BirthDate,
        &[
            "geboortedatum",
            "geboorte",
            "geboren",
            "geboortedatum kind",
            "uitgerekend",
            "vermoedelijke bevallingsdatum",
        ],
    ),
    (Field::Municipality, &["gemeente", "woonplaats", "deelgemeente"]),
];

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
    let header = columns::header_row(sheet, HEADINGS).map(|(at, _)| at);
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
    let who_or_when = guess.has(Field::Name) || guess.has(Field::DateAsked);
    (guess.understood() >= 2 && who_or_when).then_some(guess)
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
    let tests: [(Field, &Test<'_>); 4] = [
        (Field::DateAsked, &|value| {
            matches!(value, Value::Date(_)) || dates::parse(&value.to_string(), None).is_ok()
        }),
        (Field::Channel, &|value| {
            matches!(channels.recognise(&value.to_string()), Channel::Known(_))
        }),
        (Field::Name, &|value| {
            let contact = people::split(&value.to_string());
            !contact.phones.is_empty() && contact.name.contains(' ')
        }),
        (Field::Phone, &|value| people::international(&value.to_string()).is_some()),
    ];
    tests
        .into_iter()
        .map(|(field, test)| (field, share(test)))
        .find(|(_, share)| *share >= 0.7)
        .map(|(field, share)| (field, share * 0.55))
}
