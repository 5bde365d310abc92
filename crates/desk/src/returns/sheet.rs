//! The return as rows and columns under the headings of its form: what is shown, printed
//! and exported. A frozen return keeps its sheet, so that a later form does not change it.

use super::unreadable;
use crate::Outcome;
use chrono::NaiveDate;
use documents::export::{self, Column, Table};
use documents::sheets::{Cell, Value};
use domain::identifiers::NisCode;
use domain::municipalities;
use domain::returns::forms::ReturnForm;
use domain::returns::{CountedRequest, Figures, ReturnFigures};
use domain::traits::TraitKind;
use serde::{Deserialize, Serialize};
use store::entities::desk;

/// A heading of the upper part with what stands beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Official Dutch heading.
    pub heading: String,
    /// What is filled in.
    pub value: String,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetColumn {
    /// Letter.
    pub key: String,
    /// Official Dutch heading.
    pub heading: String,
    /// Heading above this and neighbouring columns; empty when there is none.
    pub group: String,
}

/// A sub-count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetSub {
    /// The trait.
    pub kind: TraitKind,
    /// Official Dutch heading.
    pub heading: String,
}

/// One row: a municipality, or all together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetRow {
    /// NIS code; empty for all together.
    pub nis: String,
    /// Name of the municipality.
    pub name: String,
    /// Whether it lies outside the territory.
    pub outside: bool,
    /// The number of each column.
    pub numbers: Vec<usize>,
    /// For each sub-count, the number of each column.
    pub sub_numbers: Vec<Vec<usize>>,
    /// Partly answered, each request once.
    pub partly: usize,
    /// Answered as asked.
    pub fully: usize,
    /// Lapsed.
    pub lapsed: usize,
    /// To settle first.
    pub to_settle: usize,
}

/// The whole form, filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// Report year.
    pub year: i32,
    /// Snapshot day.
    pub snapshot_day: NaiveDate,
    /// Form.
    pub form: String,
    /// Version of the form.
    pub form_version: u32,
    /// Where the form comes from.
    pub source: String,
    /// Last day on which it may be sent.
    pub due: Option<NaiveDate>,
    /// The upper part.
    pub head: Vec<Line>,
    /// Heading of the column of municipalities.
    pub territory: String,
    /// The columns.
    pub columns: Vec<SheetColumn>,
    /// The sub-counts.
    pub sub_counts: Vec<SheetSub>,
    /// A row for each municipality.
    pub rows: Vec<SheetRow>,
    /// All together.
    pub total: SheetRow,
    /// Requests left out because they are part of another.
    pub merged: usize,
}

impl Sheet {
    pub(super) fn new(form: &ReturnForm, figures: &ReturnFigures, desk: &desk::Model) -> Self {
        let year = figures.scope.year;
        let headings = &form.headings;
        let line = |heading: &String, value: &str| Line {
            heading: heading.clone(),
            value: value.to_owned(),
        };
        let columns = form.columns.iter().map(|column| SheetColumn {
            key: column.key.clone(),
            heading: column.heading_for(year),
            group: column.group.clone().unwrap_or_default(),
        });
        let sub_counts = form
            .sub_counts
            .iter()
            .map(|sub_count| SheetSub { kind: sub_count.kind, heading: sub_count.heading.clone() });
        let mut rows: Vec<SheetRow> = figures
            .municipalities
            .iter()
            .map(|(nis, row)| {
                let outside = figures.outside_territory.contains(nis);
                SheetRow { nis: nis.to_string(), name: name_of(nis), outside, ..numbers(row) }
            })
            .collect();
        rows.sort_by(|a, b| (a.outside, &a.name).cmp(&(b.outside, &b.name)));
        Self {
            year,
            snapshot_day: figures.scope.snapshot_day,
            form: figures.form.clone(),
            form_version: figures.form_version,
            source: form.source.clone(),
            due: form.due_date(year),
            head: vec![
                line(&headings.organiser, &desk.organiser_name),
                line(&headings.desk, &desk.name),
                line(&headings.file_number, &desk.dossier_number),
                line(&headings.year, &year.to_string()),
            ],
            territory: headings.territory.clone(),
            columns: columns.collect(),
            sub_counts: sub_counts.collect(),
            rows,
            total: numbers(&figures.total),
            merged: figures.merged.len(),
        }
    }

    /// The form as a table: one row per municipality, as Opgroeien asks it, with every
    /// sub-count of every column, then all together.
    fn table(&self) -> Table {
        let mut columns = vec![Column::new(self.territory.as_str())];
        let heading = |column: &SheetColumn| {
            if column.group.is_empty() {
                column.heading.clone()
            } else {
                format!("{}: {}", column.group, column.heading)
            }
        };
        let wide = |heading| Column { heading, width: Some(24.0) };
        columns.extend(self.columns.iter().map(|column| wide(heading(column))));
        for sub_count in &self.sub_counts {
            let keyed =
                self.columns.iter().map(|column| format!("{} {}", sub_count.heading, column.key));
            columns.extend(keyed.map(wide));
        }
        let cells = |row: &SheetRow, name: &str| {
            let numbers = row.numbers.iter().chain(row.sub_numbers.iter().flatten());
            let mut cells = vec![Cell::from(name)];
            cells.extend(numbers.map(|count| number(*count)));
            cells
        };
        let mut rows: Vec<Vec<Cell>> = self
            .rows
            .iter()
            .map(|row| cells(row, &format!("{} ({})", row.name, row.nis)))
            .collect();
        rows.push(cells(&self.total, "Totaal"));
        Table { name: format!("Registratie {}", self.year), columns, rows }
    }

    fn head_table(&self) -> Table {
        let mut rows: Vec<Vec<Cell>> = self
            .head
            .iter()
            .map(|line| vec![line.heading.as_str().into(), line.value.as_str().into()])
            .collect();
        let territory: Vec<&str> = self.rows.iter().map(|row| row.name.as_str()).collect();
        let more = [
            (self.territory.clone(), territory.join(", ")),
            ("Stand op".to_owned(), self.snapshot_day.format("%d/%m/%Y").to_string()),
            ("Formulier".to_owned(), format!("{} (versie {})", self.form, self.form_version)),
        ];
        rows.extend(more.iter().map(|(heading, value)| {
            vec![Cell::from(heading.as_str()), Cell::from(value.as_str())]
        }));
        for (heading, count) in [
            ("Deels beantwoord, elke vraag één keer", self.total.partly),
            ("Beantwoord zoals gevraagd", self.total.fully),
            ("Vervallen", self.total.lapsed),
            ("Nog af te ronden", self.total.to_settle),
            ("Dubbel, samengevoegd", self.merged),
        ] {
            rows.push(vec![heading.into(), number(count)]);
        }
        let columns = vec![Column::new("Loket"), Column::new("")];
        Table { name: "Loket".to_owned(), columns, rows }
    }

    /// As a spreadsheet: the form, the upper part, and the requests behind the numbers.
    ///
    /// # Errors
    /// When there are more rows than a sheet can hold.
    pub fn xlsx(&self, figures: &ReturnFigures, inputs: &[CountedRequest]) -> Outcome<Vec<u8>> {
        let tables = [self.table(), self.head_table(), self.requests(figures, inputs)];
        export::xlsx(&tables).map_err(|problem| unreadable("a spreadsheet", problem))
    }

    /// As CSV: the form only.
    #[must_use]
    pub fn csv(&self) -> Vec<u8> {
        export::csv(&self.table())
    }

    /// The requests that count, with the columns in which they do. Codes, no names.
    fn requests(&self, figures: &ReturnFigures, inputs: &[CountedRequest]) -> Table {
        let keys = self.columns.iter().map(|column| Column::new(column.key.as_str()));
        let mut columns = vec![
            Column::new("Code"),
            Column::new("Gemeente"),
            Column::new("Oorspronkelijke startdatum"),
        ];
        columns.extend(keys);
        let total = &figures.total.columns;
        let in_total = |request: &&CountedRequest| {
            total.iter().any(|column| column.figure.requests().contains(&request.code))
        };
        let rows = inputs.iter().filter(in_total).map(|request| {
            let mut row = vec![
                Cell::from(request.code.as_str()),
                Cell::from(name_of(&request.municipality).as_str()),
                Cell::new(Value::Date(request.original_start)),
            ];
            row.extend(total.iter().map(|column| {
                if column.figure.requests().contains(&request.code) {
                    number(1)
                } else {
                    Cell::default()
                }
            }));
            row
        });
        Table { name: "Opvangvragen".to_owned(), columns, rows: rows.collect() }
    }
}

fn numbers(row: &Figures) -> SheetRow {
    let subs = row.columns.first().map_or(0, |column| column.sub_counts.len());
    let of_sub = |at: usize| {
        let columns = row.columns.iter();
        columns.filter_map(|c| c.sub_counts.get(at)).map(|sub| sub.figure.count()).collect()
    };
    SheetRow {
        nis: String::new(),
        name: String::new(),
        outside: false,
        numbers: row.columns.iter().map(|column| column.figure.count()).collect(),
        sub_numbers: (0..subs).map(of_sub).collect(),
        partly: row.partly_answered.count(),
        fully: row.fully_answered.count(),
        lapsed: row.lapsed.count(),
        to_settle: row.to_settle.len(),
    }
}

/// Name of a municipality; its code when it is none of Flanders.
#[must_use]
pub fn name_of(nis: &NisCode) -> String {
    let code = nis.as_str();
    municipalities::current(code).map_or(code, |municipality| municipality.name).to_owned()
}

fn number(count: usize) -> Cell {
    Cell::new(Value::Number(u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)))
}
