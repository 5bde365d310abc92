//! Reading spreadsheets: `.xlsx`, `.ods` and `.csv` become one [`Workbook`].
//!
//! What a file is, is decided from its content; a renamed file is refused with what it really is.
//! The readers are streaming and keep their own limits, so that memory is bounded whatever the file claims.

mod collect;
mod csv;
mod detect;
mod ods;
mod styles;
mod xlsx;

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thiserror::Error;

pub use detect::Kind;

use crate::container::Container;

/// Most bytes of a file.
pub const MAX_FILE: usize = 20 * 1024 * 1024;
/// Most cells of a workbook.
pub const MAX_CELLS: usize = 500_000;
/// Most rows with content in a workbook.
pub const MAX_ROWS: usize = 50_000;
/// Most columns of a sheet.
pub const MAX_COLUMNS: usize = 512;
/// Most bytes of text in one cell (what Excel itself allows, in letters).
pub const MAX_CELL_TEXT: usize = 32_767;
/// Most bytes of text in a workbook, shared strings counted each time they are used.
pub const MAX_TEXT: usize = 40 * 1024 * 1024;

/// A spreadsheet, whatever its file format was.
#[derive(Debug, Clone, PartialEq)]
pub struct Workbook {
    /// The format it was read from.
    pub format: Format,
    /// The sheets in their order, empty ones too.
    pub sheets: Vec<Sheet>,
}

/// The file format a workbook came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Office Open XML.
    Xlsx,
    /// OpenDocument.
    Ods,
    /// Delimited text.
    Csv {
        /// `;`, `,`, tab or `|`.
        delimiter: char,
        /// The name of the encoding, such as `windows-1252`.
        encoding: &'static str,
    },
}

/// One sheet with the rows that have content.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// The name on the tab; empty for CSV.
    pub name: String,
    /// Whether the tab is hidden.
    pub hidden: bool,
    /// The rows that have at least one value.
    pub rows: Vec<Row>,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    /// The row number as the spreadsheet program shows it, from 1 (for CSV: the record).
    pub number: u32,
    /// The cells from column A on, without empty ones at the end.
    pub cells: Vec<Cell>,
}

impl Row {
    /// The cell of a column (0 is column A).
    #[must_use]
    pub fn cell(&self, column: usize) -> Option<&Cell> {
        self.cells.get(column)
    }

    /// The text of a column as a person reads it; empty if there is nothing.
    #[must_use]
    pub fn text(&self, column: usize) -> String {
        self.cell(column).map(|cell| cell.value.to_string()).unwrap_or_default()
    }
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell {
    /// What is in it.
    pub value: Value,
    /// The background colour, if it has one other than white.
    pub filled: Option<Rgb>,
    /// Whether the value is the remembered outcome of a formula.
    pub formula: bool,
}

impl Cell {
    /// A plain cell with this value.
    #[must_use]
    pub fn new(value: Value) -> Self {
        Self { value, ..Self::default() }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::new(Value::text(text))
    }
}

/// The value of a cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Value {
    /// Nothing.
    #[default]
    Empty,
    /// Text, as typed.
    Text(String),
    /// A number.
    Number(f64),
    /// A day; a time of day in the cell is left out.
    Date(NaiveDate),
    /// True or false.
    Bool(bool),
}

impl Value {
    /// Text, or empty if there is nothing but space in it.
    #[must_use]
    pub fn text(text: &str) -> Self {
        if text.trim().is_empty() { Self::Empty } else { Self::Text(text.to_owned()) }
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }
}

impl fmt::Display for Value {
    /// What a person reads in the cell: days as 05/01/2019, whole numbers without a point.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => Ok(()),
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => write!(f, "{number}"),
            Self::Date(date) => write!(f, "{}", date.format("%d/%m/%Y")),
            Self::Bool(value) => write!(f, "{value}"),
        }
    }
}

/// A colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    /// The usual light green of "found" in a year calendar.
    pub const GREEN: Self = Self(0x92, 0xD0, 0x50);

    /// Whether people would call it green: green is clearly the strongest part.
    #[must_use]
    pub fn is_green(self) -> bool {
        let Self(red, green, blue) = self;
        let clearly = |other: u8| u16::from(green) >= u16::from(other) + 12;
        clearly(red) && clearly(blue)
    }

    /// Reads `92D050`, `FF92D050` or `#92d050`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.trim().trim_start_matches('#');
        let digits = match digits.len() {
            6 => digits,
            8 => digits.get(2..)?,
            _ => return None,
        };
        let value = u32::from_str_radix(digits, 16).ok()?;
        let [_, red, green, blue] = value.to_be_bytes();
        Some(Self(red, green, blue))
    }

    fn is_white(self) -> bool {
        self == Self(255, 255, 255)
    }
}

/// Why a file is not read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Refused {
    /// There is nothing in the file.
    #[error("the file is empty")]
    Empty,
    /// The file is something else, whatever its name says.
    #[error("not a spreadsheet but {found:?}")]
    NotASheet {
        /// What the file really is.
        found: Kind,
    },
    /// The file is protected with a password.
    #[error("protected with a password")]
    Protected,
    /// The file is cut off or otherwise broken.
    #[error("damaged at {part:?}")]
    Damaged {
        /// The part of the file that cannot be read; empty for the whole.
        part: String,
    },
    /// The file itself is too large.
    #[error("{bytes} bytes, at most {limit}")]
    TooLarge {
        /// Its size.
        bytes: usize,
        /// The most that is read.
        limit: usize,
    },
    /// A packed file with too many parts.
    #[error("{found} parts, at most {limit}")]
    TooManyParts {
        /// How many parts it has or claims.
        found: usize,
        /// The most that is read.
        limit: usize,
    },
    /// A packed part grows far beyond what a spreadsheet needs.
    #[error("{part} unpacks to more than {limit} bytes")]
    InflatesTooMuch {
        /// The part.
        part: String,
        /// How many bytes were allowed for it.
        limit: u64,
    },
    /// A packed file whose parts lie over each other.
    #[error("parts overlap")]
    Overlapping,
    /// The file holds a document type, which no spreadsheet program writes.
    #[error("{part} has a document type")]
    UnsafeXml {
        /// The part.
        part: String,
    },
    /// More cells than are read.
    #[error("more than {limit} cells")]
    TooManyCells {
        /// The most that is read.
        limit: usize,
    },
    /// More rows than are read.
    #[error("more than {limit} rows")]
    TooManyRows {
        /// The most that is read.
        limit: usize,
    },
    /// A value far to the right.
    #[error("row {row} of {sheet:?} has more than {limit} columns")]
    TooWide {
        /// The sheet.
        sheet: String,
        /// The row.
        row: u32,
        /// The most columns that are read.
        limit: usize,
    },
    /// A cell with a very long text (in CSV often a quote that is never closed).
    #[error("row {row} of {sheet:?} has a text of more than {limit} bytes")]
    TextTooLong {
        /// The sheet.
        sheet: String,
        /// The row.
        row: u32,
        /// The most bytes of one cell.
        limit: usize,
    },
    /// More text than is read.
    #[error("more than {limit} bytes of text")]
    TooMuchText {
        /// The most that is read.
        limit: usize,
    },
}

/// Reads a spreadsheet of any known kind.
///
/// # Errors
/// [`Refused`] says what the file is or which limit it goes over.
pub fn read(bytes: &[u8]) -> Result<Workbook, Refused> {
    if bytes.len() > MAX_FILE {
        return Err(Refused::TooLarge { bytes: bytes.len(), limit: MAX_FILE });
    }
    match detect::detect(bytes)? {
        detect::Detected::Zip => packed(bytes),
        detect::Detected::Text => csv::read(bytes),
    }
}

fn packed(bytes: &[u8]) -> Result<Workbook, Refused> {
    let mut container = Container::open(bytes)?;
    match detect::packed_kind(&mut container)? {
        detect::Packed::Xlsx => xlsx::read(&mut container),
        detect::Packed::Ods => ods::read(&mut container),
    }
}
