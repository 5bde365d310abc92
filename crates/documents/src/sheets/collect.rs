//! Gathering cells into sheets while counting: the one place where the limits on content are kept.

use super::{
    Cell, MAX_CELL_TEXT, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_TEXT, Refused, Row, Sheet, Value,
};

/// A workbook in the making.
#[derive(Default)]
pub(super) struct Collector {
    sheets: Vec<Sheet>,
    current: Vec<Cell>,
    cells: usize,
    rows: usize,
    text: usize,
}

impl Collector {
    /// Starts a sheet; what follows belongs to it.
    pub(super) fn start_sheet(&mut self, name: String, hidden: bool) {
        self.current.clear();
        self.sheets.push(Sheet { name, hidden, rows: Vec::new() });
    }

    /// Puts a cell in the current row, which will get the number `row`.
    pub(super) fn cell(&mut self, row: u32, column: usize, cell: Cell) -> Result<(), Refused> {
        if cell.value.is_empty() && (cell.filled.is_none() || column >= MAX_COLUMNS) {
            return Ok(());
        }
        if column >= MAX_COLUMNS {
            return Err(Refused::TooWide { sheet: self.sheet_name(), row, limit: MAX_COLUMNS });
        }
        if let Value::Text(text) = &cell.value {
            self.check_text(row, text.len())?;
        }
        if self.current.len() <= column {
            self.current.resize(column + 1, Cell::default());
        }
        if let Some(place) = self.current.get_mut(column) {
            *place = cell;
        }
        Ok(())
    }

    /// Refuses a text that is too long before more of it is gathered.
    pub(super) fn check_length(&self, row: u32, length: usize) -> Result<(), Refused> {
        // Letters may take up to three bytes and still be within what Excel allows.
        if length > MAX_CELL_TEXT * 3 {
            return Err(Refused::TextTooLong {
                sheet: self.sheet_name(),
                row,
                limit: MAX_CELL_TEXT,
            });
        }
        Ok(())
    }

    fn check_text(&mut self, row: u32, length: usize) -> Result<(), Refused> {
        self.check_length(row, length)?;
        self.text += length;
        if self.text > MAX_TEXT {
            return Err(Refused::TooMuchText { limit: MAX_TEXT });
        }
        Ok(())
    }

    /// Ends the current row. Rows without any value are left out.
    pub(super) fn end_row(&mut self, number: u32) -> Result<(), Refused> {
        let cells = std::mem::take(&mut self.current);
        if cells.iter().all(|cell| cell.value.is_empty()) {
            return Ok(());
        }
        self.rows += 1;
        if self.rows > MAX_ROWS {
            return Err(Refused::TooManyRows { limit: MAX_ROWS });
        }
        self.cells += cells.len();
        if self.cells > MAX_CELLS {
            return Err(Refused::TooManyCells { limit: MAX_CELLS });
        }
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.rows.push(Row { number, cells });
        }
        Ok(())
    }

    /// Ends the current row and writes it `times` times, as OpenDocument does.
    pub(super) fn end_row_repeated(&mut self, first: u32, times: u32) -> Result<(), Refused> {
        let cells = self.current.clone();
        if cells.iter().all(|cell| cell.value.is_empty()) {
            self.current.clear();
            return Ok(());
        }
        for step in 0..times {
            self.current.clone_from(&cells);
            for cell in &cells {
                if let (Value::Text(text), true) = (&cell.value, step > 0) {
                    self.check_text(first, text.len())?;
                }
            }
            self.end_row(first.saturating_add(step))?;
        }
        Ok(())
    }

    /// All sheets.
    pub(super) fn finish(self) -> Vec<Sheet> {
        self.sheets
    }

    fn sheet_name(&self) -> String {
        self.sheets.last().map(|sheet| sheet.name.clone()).unwrap_or_default()
    }
}
