//! From rows to registrations.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use thiserror::Error;

use super::{
    Action, Calendar, Channel, ChannelLookup, ChannelTable, Field, Hints, Mapping, Offer,
    SchoolEntry, read_hints, split_actions,
};
use crate::columns::plain_words;
use crate::dates::{self, NotADay};
use crate::people::{self, Phone};
use crate::sheets::{Rgb, Row, Sheet, Value, Workbook};

/// Everything that came out of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Reading {
    /// The headings of all columns, as written.
    pub headings: Vec<String>,
    /// The rows that are registrations, readable or not.
    pub rows: Vec<ReadRow>,
    /// The rows that are not.
    pub skipped: Vec<Skipped>,
}

/// A row that is no registration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skipped {
    /// The row number.
    pub number: u32,
    /// What it is instead.
    pub reason: SkipReason,
}

/// Why a row is no registration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SkipReason {
    /// A heading between the rows, as `JANUARI`.
    Month(u32),
    /// The headings once more.
    RepeatedHeader,
    /// A single remark, as written.
    Note(String),
}

/// One row as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadRow {
    /// The row number as the spreadsheet program shows it.
    pub number: u32,
    /// All cells as text, to show or to give back.
    pub raw: Vec<String>,
    /// What could be read, also when there are problems.
    pub draft: Draft,
    /// What keeps it from being a registration.
    pub problems: Vec<Problem>,
    /// What a person should look at.
    pub warnings: Vec<Warning>,
    /// To know the row again.
    pub fingerprint: Fingerprint,
}

impl ReadRow {
    /// The registration, if nothing stands in its way.
    ///
    /// # Errors
    /// The problems of the row.
    pub fn registration(&self) -> Result<Registration, Vec<Problem>> {
        match self.draft.asked_on {
            Some(asked_on) if self.problems.is_empty() => {
                Ok(Registration { asked_on, draft: self.draft.clone() })
            }
            _ => Err(self.problems.clone()),
        }
    }
}

/// A registration without problems.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registration {
    /// The day the family asked.
    pub asked_on: NaiveDate,
    /// All the rest.
    pub draft: Draft,
}

/// What a row says, as far as it could be read.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Draft {
    /// The day the family asked.
    pub asked_on: Option<NaiveDate>,
    /// The name without telephone number and remark.
    pub name: String,
    /// The first name, when a column of its own has it.
    pub given_name: Option<String>,
    /// What stood in brackets behind the name, as `mama`.
    pub name_remark: Option<String>,
    /// The telephone numbers, from their own column or the name cell.
    pub phones: Vec<Phone>,
    /// The mail address, as written.
    pub email: Option<String>,
    /// How the question came in.
    pub channel: Option<Channel>,
    /// The question in words.
    pub question: String,
    /// What was done.
    pub actions: Vec<Action>,
    /// Who of the desk did it.
    pub colleague: Option<String>,
    /// Whether there was an offer or a solution.
    pub offer: Option<Offer>,
    /// The year calendar, if the sheet has one.
    pub calendar: Option<Calendar>,
    /// When the child goes to school.
    pub school: Option<SchoolEntry>,
    /// From when care is needed, as written (a day, a month or words).
    pub wanted_from: Option<String>,
    /// The name of the child.
    pub child_name: Option<String>,
    /// The birth date or due date, as written.
    pub birth_date: Option<String>,
    /// The municipality.
    pub municipality: Option<String>,
    /// What the question seems to say.
    pub hints: Hints,
    /// Rows that share it are most likely about the same person; see [`people::same_person_key`].
    pub person_key: Option<String>,
}

/// To know a row again when a sheet is imported twice.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct Fingerprint {
    /// The same for the same day, person and question: do not import it twice.
    pub identity: String,
    /// The same only if nothing at all changed, such as an action that was added.
    pub content: String,
}

/// What keeps a row from being a registration.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// The day cannot be read. [`dates::NOTATIONS`] has examples of what can.
    #[error("{raw:?} in {heading:?} is not a day: {reason}")]
    UnreadableDate {
        /// The column, 0 is A.
        column: usize,
        /// Its heading.
        heading: String,
        /// What was written.
        raw: String,
        /// What is wrong with it.
        reason: NotADay,
        /// The month of the heading above the row, which may help.
        month_above: Option<u32>,
    },
    /// There is no day.
    #[error("no day in {heading:?}")]
    MissingDate {
        /// The heading of the column; empty if no column holds the day.
        heading: String,
        /// The month of the heading above the row, which may help.
        month_above: Option<u32>,
    },
    /// There is no name.
    #[error("no name in {heading:?}")]
    MissingName {
        /// The heading of the column; empty if no column holds the name.
        heading: String,
    },
}

/// What a person should look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Warning {
    /// A channel that is not in the table.
    UnknownChannel {
        /// As written.
        raw: String,
    },
    /// The year was not written; the year of the sheet was taken.
    YearAssumed {
        /// As written.
        raw: String,
        /// The year taken.
        year: i32,
    },
    /// A bare number that was read as a day.
    DateFromNumber {
        /// The number as written.
        raw: String,
    },
    /// A telephone number that cannot exist.
    UnusualPhone {
        /// As written.
        raw: String,
    },
    /// An offer state that is not understood.
    UnknownOffer {
        /// As written.
        raw: String,
    },
    /// A school entry that is not understood.
    UnknownSchoolEntry {
        /// As written.
        raw: String,
    },
    /// Care is needed in a month before the family asked: most likely the next year.
    NeededBeforeAsked {
        /// The month asked.
        asked: u8,
        /// The month needed.
        needed: u8,
    },
    /// A colour that is not green.
    OtherColor {
        /// The month.
        month: u8,
        /// The colour.
        color: Rgb,
    },
    /// The value was computed by a formula; the remembered outcome was taken.
    Formula {
        /// The heading of the column.
        heading: String,
    },
    /// An earlier row has the same day, person and question.
    SameAsRow {
        /// The number of that row.
        number: u32,
    },
}

/// Reads the rows of a sheet by a mapping. A sheet that does not exist gives nothing.
#[must_use]
pub fn read(workbook: &Workbook, mapping: &Mapping, channels: &ChannelTable) -> Reading {
    let Some(sheet) = workbook.sheets.get(mapping.sheet) else {
        return Reading::default();
    };
    let mut reader = RowReader {
        mapping,
        channels: channels.lookup(),
        headings: headings(sheet, mapping),
        month_above: None,
        year: mapping.year,
    };
    let mut reading = Reading { headings: reader.headings.clone(), ..Reading::default() };
    let mut seen: HashMap<String, u32> = HashMap::new();
    let first = mapping.header_row.unwrap_or(0);
    for row in sheet.rows.iter().filter(|row| row.number > first) {
        if let Some(reason) = reader.skip(row) {
            reading.skipped.push(Skipped { number: row.number, reason });
            continue;
        }
        let mut read = reader.row(row);
        let number = *seen.entry(read.fingerprint.identity.clone()).or_insert(row.number);
        if number != row.number {
            read.warnings.push(Warning::SameAsRow { number });
        }
        reading.rows.push(read);
    }
    reading
}

fn headings(sheet: &Sheet, mapping: &Mapping) -> Vec<String> {
    let header =
        mapping.header_row.and_then(|number| sheet.rows.iter().find(|row| row.number == number));
    header
        .map(|row| {
            let texts = (0..row.cells.len()).map(|column| row.text(column).trim().to_owned());
            texts.collect()
        })
        .unwrap_or_default()
}

struct RowReader<'a> {
    mapping: &'a Mapping,
    channels: ChannelLookup<'a>,
    headings: Vec<String>,
    month_above: Option<u32>,
    year: Option<i32>,
}

impl RowReader<'_> {
    fn columns(&self, field: Field) -> impl Iterator<Item = usize> {
        self.mapping
            .fields
            .iter()
            .filter(move |(_, known)| *known == field)
            .map(|(column, _)| *column)
    }

    fn heading(&self, column: Option<usize>) -> String {
        column.and_then(|column| self.headings.get(column)).cloned().unwrap_or_default()
    }

    /// The texts of all columns of a field, without empty ones, one on a line.
    fn text(&self, row: &Row, field: Field) -> String {
        let texts = self.columns(field).map(|column| row.text(column));
        let texts: Vec<String> =
            texts.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect();
        texts.join("\n")
    }

    fn optional(&self, row: &Row, field: Field) -> Option<String> {
        Some(self.text(row, field)).filter(|text| !text.is_empty())
    }

    /// Whether the row is no registration; a month heading is remembered.
    fn skip(&mut self, row: &Row) -> Option<SkipReason> {
        let mut filled = row.cells.iter().enumerate().filter(|(_, cell)| !cell.value.is_empty());
        let (column, only) = filled.next()?;
        if filled.next().is_some() {
            return self.repeats_header(row).then_some(SkipReason::RepeatedHeader);
        }
        let text = only.value.to_string();
        if let Some((month, year)) = dates::month_heading(&text) {
            self.month_above = Some(month);
            self.year = year.or(self.year);
            return Some(SkipReason::Month(month));
        }
        let named = [Field::Name, Field::Surname, Field::GivenName]
            .into_iter()
            .any(|field| self.columns(field).any(|known| known == column));
        let dated = self.columns(Field::DateAsked).any(|known| known == column)
            && (matches!(only.value, Value::Date(_)) || dates::parse(&text, self.year).is_ok());
        (!named && !dated).then(|| SkipReason::Note(text.trim().to_owned()))
    }

    fn repeats_header(&self, row: &Row) -> bool {
        let same = |column: usize| {
            let heading = self.headings.get(column).map(|text| plain_words(text));
            heading.is_some_and(|text| !text.is_empty() && text == plain_words(&row.text(column)))
        };
        let fields = &self.mapping.fields;
        fields.len() >= 2
            && fields.iter().filter(|(column, _)| same(*column)).count() * 2 > fields.len()
    }

    fn row(&self, row: &Row) -> ReadRow {
        let mut read = ReadRow {
            number: row.number,
            raw: (0..row.cells.len()).map(|column| row.text(column)).collect(),
            draft: Draft::default(),
            problems: Vec::new(),
            warnings: Vec::new(),
            fingerprint: Fingerprint::default(),
        };
        self.date(row, &mut read);
        self.person(row, &mut read);
        self.contact(row, &mut read);
        self.outcome(row, &mut read);
        self.calendar(row, &mut read);
        self.formulas(row, &mut read);
        read.fingerprint = self.fingerprint(row, &read.draft);
        read
    }

    fn date(&self, row: &Row, read: &mut ReadRow) {
        let column = self.columns(Field::DateAsked).next();
        let heading = self.heading(column);
        let value = column.and_then(|column| row.cell(column)).map(|cell| &cell.value);
        let raw = value.map(ToString::to_string).unwrap_or_default();
        let outcome = match value {
            None | Some(Value::Empty) => {
                read.problems.push(Problem::MissingDate { heading, month_above: self.month_above });
                return;
            }
            Some(Value::Date(date)) => Ok(*date),
            // Day numbers of the years 1990 to 2100.
            Some(Value::Number(serial)) if (32_874.0..73_416.0).contains(serial) => {
                read.warnings.push(Warning::DateFromNumber { raw: raw.clone() });
                dates::from_serial(*serial, false).ok_or(NotADay::Unreadable)
            }
            Some(_) => self.written_date(&raw, read),
        };
        match outcome {
            Ok(date) => read.draft.asked_on = Some(date),
            Err(reason) => read.problems.push(Problem::UnreadableDate {
                column: column.unwrap_or(0),
                heading,
                raw,
                reason,
                month_above: self.month_above,
            }),
        }
    }

    fn written_date(&self, raw: &str, read: &mut ReadRow) -> Result<NaiveDate, NotADay> {
        let date = dates::parse(raw, None);
        match (date, self.year) {
            (Err(NotADay::MissingYear { .. }), Some(year)) => {
                let date = dates::parse(raw, Some(year))?;
                read.warnings.push(Warning::YearAssumed { raw: raw.trim().to_owned(), year });
                Ok(date)
            }
            _ => date,
        }
    }

    fn person(&self, row: &Row, read: &mut ReadRow) {
        let given = self.text(row, Field::GivenName);
        let parts = [given.clone(), self.text(row, Field::Name), self.text(row, Field::Surname)];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let contact = people::split(&parts.join(" "));
        let draft = &mut read.draft;
        draft.given_name = Some(given).filter(|given| !given.is_empty());
        draft.phones = self
            .columns(Field::Phone)
            .flat_map(|column| people::phones(&row.text(column)))
            .collect();
        draft.phones.extend(contact.phones);
        draft.name = contact.name;
        draft.name_remark = contact.remark;
        let number = draft.phones.iter().find_map(|phone| phone.international.as_deref());
        draft.person_key = people::same_person_key(&draft.name, number);
        for phone in &draft.phones {
            if phone.international.is_none() {
                read.warnings.push(Warning::UnusualPhone { raw: phone.raw.clone() });
            }
        }
        if draft.person_key.is_none() {
            read.problems.push(Problem::MissingName {
                heading: self
                    .heading(self.columns(Field::Name).chain(self.columns(Field::Surname)).next()),
            });
        }
    }

    fn contact(&self, row: &Row, read: &mut ReadRow) {
        let channel = self.optional(row, Field::Channel).map(|text| self.channels.recognise(&text));
        if let Some(Channel::Other(raw)) = &channel {
            read.warnings.push(Warning::UnknownChannel { raw: raw.clone() });
        }
        let draft = &mut read.draft;
        draft.channel = channel;
        draft.question = self.text(row, Field::Question);
        draft.hints = read_hints(&draft.question);
        draft.actions = split_actions(&self.text(row, Field::Actions), draft.asked_on);
        draft.colleague = self.optional(row, Field::Colleague);
        draft.email = self.optional(row, Field::Email);
        draft.wanted_from = self.optional(row, Field::WantedFrom);
        draft.child_name = self.optional(row, Field::ChildName);
        draft.birth_date = self.optional(row, Field::BirthDate);
        draft.municipality = self.optional(row, Field::Municipality);
    }

    fn outcome(&self, row: &Row, read: &mut ReadRow) {
        let offer = Offer::read(&self.text(row, Field::Offer));
        if let Some(Offer::Other(raw)) = &offer {
            read.warnings.push(Warning::UnknownOffer { raw: raw.clone() });
        }
        read.draft.offer = offer;
        let school = self
            .columns(Field::School)
            .find_map(|column| SchoolEntry::read(&row.cell(column)?.value));
        if let Some(SchoolEntry::Other(raw)) = &school {
            read.warnings.push(Warning::UnknownSchoolEntry { raw: raw.clone() });
        }
        read.draft.school = school;
    }

    fn calendar(&self, row: &Row, read: &mut ReadRow) {
        let months = self.mapping.fields.iter().filter_map(|(column, field)| match field {
            Field::Month(month) => Some((*column, *month)),
            _ => None,
        });
        let mut calendar: Option<Calendar> = None;
        for (column, month) in months {
            let calendar = calendar.get_or_insert_default();
            calendar.year = self.year;
            if let Some(cell) = row.cell(column) {
                calendar.add(month, cell);
            }
        }
        let Some(calendar) = calendar else {
            return;
        };
        if let (Some(asked), Some(needed)) = (calendar.asked(), calendar.needed())
            && needed < asked
        {
            read.warnings.push(Warning::NeededBeforeAsked { asked, needed });
        }
        if let Some((month, color)) = calendar.other_color() {
            read.warnings.push(Warning::OtherColor { month, color });
        }
        read.draft.calendar = Some(calendar);
    }

    fn formulas(&self, row: &Row, read: &mut ReadRow) {
        for (column, _) in &self.mapping.fields {
            if row.cell(*column).is_some_and(|cell| cell.formula) {
                read.warnings.push(Warning::Formula { heading: self.heading(Some(*column)) });
            }
        }
    }

    fn fingerprint(&self, row: &Row, draft: &Draft) -> Fingerprint {
        let day = draft.asked_on.map_or_else(
            || plain_words(&self.text(row, Field::DateAsked)),
            |date| date.to_string(),
        );
        let person = draft.person_key.clone().unwrap_or_default();
        let question = plain_words(&draft.question);
        let content: Vec<String> = row
            .cells
            .iter()
            .map(|cell| {
                let color = cell
                    .filled
                    .map(|Rgb(red, green, blue)| format!("#{red:02x}{green:02x}{blue:02x}"));
                plain_words(&cell.value.to_string()) + &color.unwrap_or_default()
            })
            .collect();
        Fingerprint {
            identity: digest([day.as_str(), &person, &question].into_iter()),
            content: digest(content.iter().map(String::as_str)),
        }
    }
}

/// The first 128 bits of a SHA-256 over parts that cannot run into each other.
fn digest<'a>(parts: impl Iterator<Item = &'a str>) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.as_bytes());
        hash.update([0x1F]);
    }
    let bytes = hash.finalize();
    bytes.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}
