//! What people see of a file: the first rows as they were understood, and what is wrong.

use super::asking::Becoming;
use super::reading::{Content, Line, ReadFile, RowProblem, RowWarning, clipped};
use super::{Import, Plan};
use documents::export::{Column, NotWritten, Table, bad_rows as bad_rows_sheet, csv};
use documents::sheets::{Cell, Rgb};
use domain::imports::ImportKind;
use serde::{Deserialize, Serialize};
use store::entities::channel;

/// Rows shown from the top.
const FIRST: usize = 10;
/// Rows shown that cannot be stored.
const MOST_BAD: usize = 50;
/// Rows shown that are worth a look.
const MOST_WARNED: usize = 20;
/// Longest text shown of one value.
const LONGEST: usize = 160;

/// A row as it was understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// The row number as the spreadsheet program shows it.
    pub number: u32,
    /// The values, in the order of [`Plan::shown_fields`].
    pub cells: Vec<String>,
    /// What becomes of it; none of a location, or of a row that cannot be stored.
    #[serde(default)]
    pub becomes: Option<Becoming>,
    /// What keeps it from being stored.
    pub problems: Vec<RowProblem>,
    /// What to look at.
    pub warnings: Vec<RowWarning>,
}

/// The rows that cannot be stored.
#[derive(Debug, Clone)]
pub struct BadRows {
    name: String,
    headings: Vec<String>,
    rows: Vec<(Vec<String>, Vec<RowProblem>)>,
}

impl BadRows {
    /// As an `.xlsx`, with a last column that says why.
    ///
    /// # Errors
    /// When there are more rows than the format has.
    pub fn xlsx(
        &self,
        reason: &str,
        words: impl Fn(&RowProblem) -> String,
    ) -> Result<Vec<u8>, NotWritten> {
        let rows: Vec<(Vec<String>, String)> = self
            .rows
            .iter()
            .map(|(cells, problems)| (cells.clone(), said(problems, &words)))
            .collect();
        bad_rows_sheet(&self.name, &self.headings, reason, &rows)
    }

    /// As CSV, with a last column that says why.
    #[must_use]
    pub fn csv(&self, reason: &str, words: impl Fn(&RowProblem) -> String) -> Vec<u8> {
        let widest = self.rows.iter().map(|(cells, _)| cells.len()).max().unwrap_or(0);
        let width = widest.max(self.headings.len());
        let heading = |at: usize| self.headings.get(at).cloned().unwrap_or_default();
        let mut columns: Vec<Column> = (0..width).map(|at| Column::new(heading(at))).collect();
        columns.push(Column::new(reason));
        let rows = self.rows.iter().map(|(cells, problems)| {
            let mut row: Vec<Cell> = cells.iter().map(|text| Cell::from(text.as_str())).collect();
            row.resize(width, Cell::default());
            row.push(Cell {
                filled: Some(Rgb(0xFF, 0xF2, 0xCC)),
                ..Cell::from(said(problems, &words).as_str())
            });
            row
        });
        csv(&Table { name: self.name.clone(), columns, rows: rows.collect() })
    }
}

fn said(problems: &[RowProblem], words: &impl Fn(&RowProblem) -> String) -> String {
    let said: Vec<String> = problems.iter().map(words).collect();
    said.join(" ")
}

pub(super) fn bad_rows(row: &Import, file: ReadFile) -> BadRows {
    let sheet = file.sheets.get(file.choice.sheet).cloned().unwrap_or_default();
    let base = if sheet.is_empty() { row.file_name.clone() } else { sheet };
    // The year is found again when the mended rows are imported.
    let name = match file.choice.year {
        Some(year) if !base.contains(&year.to_string()) => {
            format!("{} {year}", clipped(&base, 20))
        }
        _ => base,
    };
    let bad = file.lines.into_iter().filter(|line| !line.problems.is_empty());
    let rows = bad.map(|line| (line.raw, line.problems)).collect();
    BadRows { name, headings: file.headings, rows }
}

pub(super) fn plan(kind: ImportKind, file: ReadFile, channels: &[channel::Model]) -> Plan {
    let shown_fields: &[&str] = match kind {
        ImportKind::Registrations => &[
            "date-asked",
            "channel",
            "name",
            "phone",
            "child-name",
            "birth-date",
            "wanted-from",
            "question",
            "actions",
            "colleague",
            "offer",
        ],
        ImportKind::Locations => &[
            "name",
            "organiser",
            "kind",
            "address",
            "postcode",
            "municipality",
            "phone",
            "email",
            "places",
        ],
    };
    let (mut bad, mut warned) = (0, 0);
    let lines = file.lines.iter().enumerate().filter(|(at, line)| {
        let wrong = !line.problems.is_empty();
        let look = !wrong && !line.warnings.is_empty();
        bad += usize::from(wrong);
        warned += usize::from(look);
        *at < FIRST || (wrong && bad <= MOST_BAD) || (look && warned <= MOST_WARNED)
    });
    let shown = lines.map(|(_, line)| shown(line, channels)).collect();
    Plan {
        choice: file.choice,
        sheets: file.sheets,
        columns: file.columns,
        shown_fields: shown_fields.iter().map(|word| (*word).to_owned()).collect(),
        shown,
        skipped: file.skipped,
    }
}

fn shown(line: &Line, channels: &[channel::Model]) -> Shown {
    let cells: Vec<String> = match &line.content {
        Content::Note(note) => {
            let known = channels.iter().find(|channel| channel.code == note.channel);
            let day = note.asked_on.map(|day| day.format("%d/%m/%Y").to_string());
            vec![
                day.unwrap_or_default(),
                known.map_or_else(|| note.channel.clone(), |channel| channel.label.clone()),
                note.name.clone(),
                crate::forms::phone_typed(&note.phone),
                line.asks.care().map(|asked| asked.children_named()).unwrap_or_default(),
                line.asks.care().map(|asked| asked.births()).unwrap_or_default(),
                line.asks
                    .care()
                    .map(|asked| asked.start.format("%d/%m/%Y").to_string())
                    .unwrap_or_default(),
                note.question.clone(),
                note.action.clone(),
                note.colleague.clone(),
                note.outcome.clone(),
            ]
        }
        Content::Location(listed) => vec![
            listed.name.clone(),
            listed.organiser.clone(),
            listed.kind.clone(),
            listed.street.clone(),
            listed.postcode.clone(),
            listed.town.clone(),
            listed.phone.clone(),
            listed.email.clone(),
            listed.places.to_string(),
        ],
    };
    let note = matches!(line.content, Content::Note(_)) && line.problems.is_empty();
    Shown {
        number: line.number,
        cells: cells.iter().map(|text| clipped(text, LONGEST)).collect(),
        becomes: note.then(|| line.asks.becoming()),
        problems: line.problems.clone(),
        warnings: line.warnings.clone(),
    }
}
