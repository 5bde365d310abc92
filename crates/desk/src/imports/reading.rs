//! From the bytes of a file to lines that can be stored, whatever the kind of list.

use super::asking::{self, Asks, WhyNote};
use super::fields;
use super::listed::{self, Listed};
use super::noted::{self, Noted};
use crate::{Outcome, Refusal};
use chrono::NaiveDate;
use documents::locations::{self, LocationProblem};
use documents::registrations::{self, ChannelTable, Problem, Warning};
use documents::sheets::{self, Refused, Sheet, Workbook};
use domain::imports::ImportKind;
use serde::{Deserialize, Serialize};
use store::StoreError;
use tokio::sync::Semaphore;

/// Most files that are read at the same time: reading is hard work, and takes memory.
static READING: Semaphore = Semaphore::const_new(2);

/// What the columns of a file hold, as people chose it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Choice {
    /// The place of the sheet in the file.
    pub sheet: usize,
    /// The number of the row with the headings.
    pub header: Option<u32>,
    /// The year for days without one, and of the year calendar.
    pub year: Option<i32>,
    /// Column (0 is A) and the word of what it holds.
    pub fields: Vec<(usize, String)>,
    /// `yes` when every row is to be a contact note, also those that ask for care.
    pub only_notes: String,
}

/// A column of the file, to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// 0 is column A.
    pub index: usize,
    /// The heading as written.
    pub heading: String,
    /// The word of what it holds; empty when it is left out.
    pub field: String,
    /// The first few values.
    pub examples: Vec<String>,
}

/// Why a row cannot be stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum RowProblem {
    /// A registration that cannot be read.
    Registration(Problem),
    /// A location that cannot be read.
    Location(LocationProblem),
    /// The day of the question has yet to come.
    InTheFuture(NaiveDate),
}

/// What to look at in a row that can be stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum RowWarning {
    /// About a registration.
    Registration(Warning),
    /// About a value of a location that was left out.
    Location(LocationProblem),
    /// A very long name was cut off; all of it stands with the question.
    NameShortened,
    /// No kind of care that is known: taken as group care.
    KindAssumed(String),
    /// No tier that is known: taken as without subsidy.
    TierAssumed,
    /// The municipality is not known by its name and postcode.
    MunicipalityUnknown(String),
    /// A row above of the same person made the file in which this one comes as a note.
    SameFamily(u32),
}

/// What a line says.
#[derive(Debug, Clone)]
pub(super) enum Content {
    Note(Noted),
    Location(Listed),
}

/// One line of the file, read.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub number: u32,
    pub raw: Vec<String>,
    pub content: Content,
    /// What it asks.
    pub asks: Asks,
    /// Fingerprint of the line above of the same person that made a file, when one did.
    pub file: Option<String>,
    /// Whether a line above says exactly the same.
    pub repeat: bool,
    pub problems: Vec<RowProblem>,
    pub warnings: Vec<RowWarning>,
}

/// A file that was read.
#[derive(Debug, Clone)]
pub(super) struct ReadFile {
    pub choice: Choice,
    pub sheets: Vec<String>,
    pub columns: Vec<Column>,
    pub headings: Vec<String>,
    pub lines: Vec<Line>,
    pub skipped: usize,
}

/// How to read it.
#[derive(Debug, Clone)]
pub(super) enum How {
    /// By the best guess.
    Guess,
    /// This sheet, by the best guess.
    Sheet(usize),
    /// As people chose.
    Chosen(Choice),
}

/// What reading needs to know besides the file.
#[derive(Debug, Clone)]
pub(super) struct Context {
    pub kind: ImportKind,
    pub channels: ChannelTable,
    pub today: NaiveDate,
}

/// Reads a file away from the threads that answer people, a few at a time.
pub(super) async fn read(
    bytes: Vec<u8>,
    how: How,
    context: Context,
) -> Outcome<Result<ReadFile, Refused>> {
    let turn = READING.acquire().await.map_err(|_| stopped())?;
    let work = tokio::task::spawn_blocking(move || {
        let read = read_now(&bytes, how, &context);
        drop(turn);
        read
    });
    // A reader that gives up does so because of the file.
    Ok(work.await.unwrap_or(Err(Refused::Damaged { part: String::new() })))
}

fn stopped() -> Refusal {
    Refusal::Broken(StoreError::NotCommitted("reading was stopped".to_owned()))
}

fn read_now(bytes: &[u8], how: How, context: &Context) -> Result<ReadFile, Refused> {
    let book = sheets::read(bytes)?;
    if book.sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        return Err(Refused::Empty);
    }
    let choice = match how {
        How::Guess => guess(&book, context, None),
        How::Sheet(sheet) => guess(&book, context, Some(sheet)),
        How::Chosen(choice) => choice,
    };
    let columns = book.sheets.get(choice.sheet).map(|sheet| columns(sheet, &choice));
    let (lines, skipped) = match context.kind {
        ImportKind::Registrations => registration_lines(&book, &choice, context),
        ImportKind::Locations => location_lines(&book, &choice),
    };
    let columns = columns.unwrap_or_default();
    let width = columns.last().map_or(0, |column| column.index + 1);
    let mut headings = vec![String::new(); width];
    for column in &columns {
        if let Some(heading) = headings.get_mut(column.index) {
            heading.clone_from(&column.heading);
        }
    }
    let sheets = book.sheets.into_iter().map(|sheet| sheet.name).collect();
    Ok(ReadFile { choice, sheets, columns, headings, lines, skipped })
}

/// The best guess, for the whole file or one sheet. A sheet in which nothing is recognised
/// gives a choice without fields, for a person to fill in.
fn guess(book: &Workbook, context: &Context, sheet: Option<usize>) -> Choice {
    let wanted = |at: usize| sheet.is_none_or(|sheet| sheet == at);
    let found = match context.kind {
        ImportKind::Registrations => registrations::guess(book, &context.channels)
            .into_iter()
            .find(|guess| wanted(guess.sheet))
            .map(|guess| {
                let mapping = guess.mapping();
                let word = |field| fields::registration_word(field).to_owned();
                let fields = mapping.fields.into_iter().map(|(at, field)| (at, word(field)));
                Choice {
                    sheet: mapping.sheet,
                    header: mapping.header_row,
                    year: mapping.year,
                    fields: fields.collect(),
                    ..Choice::default()
                }
            }),
        ImportKind::Locations => locations::guess(book)
            .into_iter()
            .find(|mapping| wanted(mapping.sheet))
            .map(|mapping| {
                let fields = mapping.columns.iter().filter_map(|column| {
                    Some((column.index, fields::location_word(column.field?).to_owned()))
                });
                Choice {
                    sheet: mapping.sheet,
                    header: Some(mapping.header_row),
                    fields: fields.collect(),
                    ..Choice::default()
                }
            }),
    };
    let filled = || book.sheets.iter().position(|sheet| !sheet.rows.is_empty());
    found.unwrap_or_else(|| {
        let sheet = sheet.or_else(filled).unwrap_or(0);
        let header = book.sheets.get(sheet).and_then(registrations::header_row);
        Choice { sheet, header, ..Choice::default() }
    })
}

fn columns(sheet: &Sheet, choice: &Choice) -> Vec<Column> {
    let header = sheet.rows.iter().find(|row| Some(row.number) == choice.header);
    let first = choice.header.unwrap_or(0);
    let sample: Vec<_> = sheet.rows.iter().filter(|row| row.number > first).take(60).collect();
    let widest = sample.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let width = widest.max(header.map_or(0, |row| row.cells.len()));
    (0..width)
        .map(|index| {
            let texts = sample.iter().map(|row| row.text(index)).filter(|text| !text.is_empty());
            let field = choice.fields.iter().find(|(column, _)| *column == index);
            Column {
                index,
                heading: clipped(header.map(|row| row.text(index)).unwrap_or_default().trim(), 120),
                field: field.map(|(_, word)| word.clone()).unwrap_or_default(),
                examples: texts.take(3).map(|text| clipped(&text, 60)).collect(),
            }
        })
        .filter(|column| !column.heading.is_empty() || !column.examples.is_empty())
        .collect()
}

/// At most this many characters, with an ellipsis when there were more.
pub(super) fn clipped(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(most.saturating_sub(1)).collect();
    short.push('…');
    short
}

fn registration_lines(book: &Workbook, choice: &Choice, context: &Context) -> (Vec<Line>, usize) {
    let mapped = choice.fields.iter();
    let mapped = mapped.filter_map(|(column, word)| Some((*column, fields::registration(word)?)));
    let mapping = registrations::Mapping {
        sheet: choice.sheet,
        header_row: choice.header,
        year: choice.year,
        fields: mapped.collect(),
    };
    let reading = registrations::read(book, &mapping, &context.channels);
    let mut lines = Vec::with_capacity(reading.rows.len());
    for row in reading.rows {
        let mut problems: Vec<RowProblem> =
            row.problems.iter().cloned().map(RowProblem::Registration).collect();
        let mut warnings: Vec<RowWarning> =
            row.warnings.iter().cloned().map(RowWarning::Registration).collect();
        let note = noted::of(&row, &mapping, &reading.headings, &mut warnings);
        if let Some(day) = note.asked_on.filter(|day| *day > context.today) {
            problems.push(RowProblem::InTheFuture(day));
        }
        let asks = if choice.only_notes.is_empty() {
            asking::of(&row, &note)
        } else {
            Asks::Nothing(WhyNote::Chosen)
        };
        lines.push(Line {
            number: row.number,
            raw: row.raw,
            content: Content::Note(note),
            asks,
            file: None,
            repeat: false,
            problems,
            warnings,
        });
    }
    noted::tell_apart(&mut lines);
    asking::share_files(&mut lines);
    (lines, reading.skipped.len())
}

fn location_lines(book: &Workbook, choice: &Choice) -> (Vec<Line>, usize) {
    let columns = book.sheets.get(choice.sheet).map(|sheet| columns(sheet, choice));
    let columns = columns.unwrap_or_default().into_iter().map(|column| {
        let field = fields::location(&column.field);
        locations::LocationColumn {
            index: column.index,
            heading: column.heading,
            field,
            confidence: 1.0,
        }
    });
    let mapping = locations::LocationMapping {
        sheet: choice.sheet,
        header_row: choice.header.unwrap_or(0),
        columns: columns.collect(),
    };
    let lines = locations::read(book, &mapping).into_iter().map(|row| {
        let mut problems = Vec::new();
        let mut warnings = Vec::new();
        let mut repeat = false;
        for problem in row.problems {
            if problem.is_fatal() {
                problems.push(RowProblem::Location(problem));
            } else {
                repeat |= matches!(problem, LocationProblem::SameAsRow { .. });
                warnings.push(RowWarning::Location(problem));
            }
        }
        let content = Content::Location(listed::of(row.draft, &mut warnings));
        Line {
            number: row.number,
            raw: row.raw,
            content,
            asks: Asks::Nothing(WhyNote::Chosen),
            file: None,
            repeat,
            problems,
            warnings,
        }
    });
    let mut lines: Vec<Line> = lines.collect();
    listed::tell_apart(&mut lines);
    (lines, 0)
}
