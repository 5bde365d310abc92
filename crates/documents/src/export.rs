//! Tables out: as `.xlsx`, as CSV, and bad rows back to whoever sent them.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};
use thiserror::Error;

use crate::sheets::{Cell, MAX_CELL_TEXT, Rgb, Value};

/// A table to write.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// The name on the tab; what a tab cannot have is replaced.
    pub name: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows. A coloured cell should have a text or symbol as well: colour alone does not print.
    pub rows: Vec<Vec<Cell>>,
}

/// A column to write.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Column {
    /// The heading.
    pub heading: String,
    /// The width in letters; without one it follows the content.
    pub width: Option<f64>,
}

impl Column {
    /// A column with a heading, as wide as its content.
    #[must_use]
    pub fn new(heading: impl Into<String>) -> Self {
        Self { heading: heading.into(), width: None }
    }
}

/// Why a table cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NotWritten {
    /// More rows or columns than the format has.
    #[error("the table is too large")]
    TooLarge,
    /// The writer failed for another reason.
    #[error("the file could not be made: {reason}")]
    Failed {
        /// What the writer said.
        reason: String,
    },
}

impl From<XlsxError> for NotWritten {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::RowColumnLimitError => Self::TooLarge,
            other => Self::Failed { reason: other.to_string() },
        }
    }
}

/// Whether a spreadsheet program could take a text for a formula.
#[must_use]
pub fn looks_like_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// Writes tables as one `.xlsx`, each on its own sheet.
///
/// # Errors
/// [`NotWritten`] if a table is too large for the format.
pub fn xlsx(tables: &[Table]) -> Result<Vec<u8>, NotWritten> {
    let mut book = Workbook::new();
    let mut names: Vec<String> = Vec::new();
    for table in tables {
        let name = free_name(&table.name, &names);
        let sheet = book.add_worksheet();
        sheet.set_name(&name)?;
        names.push(name.to_lowercase());
        write_table(sheet, table)?;
    }
    Ok(book.save_to_buffer()?)
}

/// A name that a tab may have and that is not in use yet.
fn free_name(wanted: &str, taken: &[String]) -> String {
    let clean: String = wanted
        .chars()
        .map(|letter| if "[]:*?/\\".contains(letter) || letter.is_control() { ' ' } else { letter })
        .take(26)
        .collect();
    let clean = clean.trim_matches(|letter: char| letter == '\'' || letter.is_whitespace());
    let base = if clean.is_empty() { "1" } else { clean };
    let mut name = base.to_owned();
    let mut count = 2;
    while taken.contains(&name.to_lowercase()) {
        name = format!("{base} ({count})");
        count += 1;
    }
    name
}

fn write_table(sheet: &mut Worksheet, table: &Table) -> Result<(), NotWritten> {
    let header = Format::new()
        .set_bold()
        .set_background_color(Color::RGB(0xE8_EE_F4))
        .set_border_bottom(FormatBorder::Thin)
        .set_align(FormatAlign::Top)
        .set_text_wrap();
    for (column, number) in table.columns.iter().zip(0_u16..) {
        sheet.write_string_with_format(0, number, fitting(&column.heading), &header)?;
        sheet.set_column_width(
            number,
            column.width.unwrap_or_else(|| width(table, column, number)),
        )?;
    }
    for (row, number) in table.rows.iter().zip(1_u32..) {
        for (at, cell) in row.iter().enumerate() {
            let column = u16::try_from(at).map_err(|_| NotWritten::TooLarge)?;
            write_cell(sheet, number, column, cell)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    if let (Ok(last_row), Some(last)) =
        (u32::try_from(table.rows.len()), table.columns.len().checked_sub(1))
        && last_row > 0
    {
        let last = u16::try_from(last).map_err(|_| NotWritten::TooLarge)?;
        sheet.autofilter(0, 0, last_row, last)?;
    }
    sheet.set_repeat_rows(0, 0)?;
    sheet.set_landscape();
    sheet.set_print_fit_to_pages(1, 0);
    Ok(())
}

fn write_cell(sheet: &mut Worksheet, row: u32, column: u16, cell: &Cell) -> Result<(), NotWritten> {
    let mut format = Format::new().set_align(FormatAlign::Top);
    if let Some(Rgb(red, green, blue)) = cell.filled {
        let color = u32::from_be_bytes([0, red, green, blue]);
        format = format.set_background_color(Color::RGB(color));
    }
    match &cell.value {
        Value::Empty => {
            if cell.filled.is_some() {
                sheet.write_blank(row, column, &format)?;
            }
        }
        Value::Text(text) => {
            if looks_like_formula(text) {
                format = format.set_quote_prefix();
            }
            let format = format.set_text_wrap();
            sheet.write_string_with_format(row, column, fitting(text), &format)?;
        }
        Value::Number(number) => {
            sheet.write_number_with_format(row, column, *number, &format)?;
        }
        Value::Date(date) => {
            let format = format.set_num_format("dd/mm/yyyy");
            sheet.write_date_with_format(row, column, *date, &format)?;
        }
        Value::Bool(value) => {
            sheet.write_boolean_with_format(row, column, *value, &format)?;
        }
    }
    Ok(())
}

/// As wide as the longest line, between 6 and 60 letters.
fn width(table: &Table, column: &Column, number: u16) -> f64 {
    let longest = |text: &str| text.lines().map(|line| line.chars().count()).max().unwrap_or(0);
    let cells = table.rows.iter().take(500).filter_map(|row| row.get(usize::from(number)));
    let widest = cells.map(|cell| longest(&cell.value.to_string())).max().unwrap_or(0);
    let letters = widest.max(longest(&column.heading)).clamp(6, 60);
    u32::try_from(letters).map_or(60.0, f64::from) + 2.0
}

/// Text as long as a cell can hold, without letters that XML cannot have.
fn fitting(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_control() || matches!(letter, '\n' | '\t'))
        .take(MAX_CELL_TEXT)
        .collect()
}

/// Writes a table as CSV that Excel opens by itself: UTF-8 with its mark, semicolons, and an apostrophe before
/// what looks like a formula.
#[must_use]
pub fn csv(table: &Table) -> Vec<u8> {
    let mut out = String::from('\u{feff}');
    let headings: Vec<String> = table.columns.iter().map(|column| column.heading.clone()).collect();
    csv_line(&mut out, headings.iter().map(String::as_str));
    for row in &table.rows {
        let texts: Vec<String> = row.iter().map(csv_text).collect();
        csv_line(&mut out, texts.iter().map(String::as_str));
    }
    out.into_bytes()
}

/// Numbers with a decimal comma, as a Flemish Excel expects; text guarded.
fn csv_text(cell: &Cell) -> String {
    match &cell.value {
        Value::Number(number) => number.to_string().replace('.', ","),
        other => other.to_string(),
    }
}

fn csv_line<'a>(out: &mut String, fields: impl Iterator<Item = &'a str>) {
    for (at, field) in fields.enumerate() {
        if at > 0 {
            out.push(';');
        }
        csv_field(out, field);
    }
    out.push_str("\r\n");
}

fn csv_field(out: &mut String, field: &str) {
    let number = field.replace(',', ".").parse::<f64>().is_ok_and(f64::is_finite);
    // A plain negative number is no danger; +32... would lose its plus sign.
    let harmless = number && !field.starts_with('+');
    let guard = if looks_like_formula(field) && !harmless { "'" } else { "" };
    if field.contains(['"', ';', '\n', '\r', '\t']) {
        out.push('"');
        out.push_str(guard);
        out.push_str(&field.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(guard);
        out.push_str(field);
    }
}

/// The rows that could not be read, as they came, with a last column that says why: to correct and send again.
///
/// # Errors
/// [`NotWritten`] if there are more rows than the format has.
pub fn bad_rows(
    name: &str,
    headings: &[String],
    reason_heading: &str,
    rows: &[(Vec<String>, String)],
) -> Result<Vec<u8>, NotWritten> {
    let width = rows.iter().map(|(cells, _)| cells.len()).max().unwrap_or(0).max(headings.len());
    let heading = |at: usize| headings.get(at).cloned().unwrap_or_default();
    let mut columns: Vec<Column> = (0..width).map(|at| Column::new(heading(at))).collect();
    columns.push(Column::new(reason_heading));
    let rows = rows.iter().map(|(cells, reason)| {
        let mut row: Vec<Cell> = cells.iter().map(|text| Cell::from(text.as_str())).collect();
        row.resize(width, Cell::default());
        row.push(Cell { filled: Some(Rgb(0xFF, 0xF2, 0xCC)), ..Cell::from(reason.as_str()) });
        row
    });
    xlsx(&[Table { name: name.to_owned(), columns, rows: rows.collect() }])
}
