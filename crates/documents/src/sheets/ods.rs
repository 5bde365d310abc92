//! OpenDocument spreadsheets.

use std::collections::HashMap;

use quick_xml::events::BytesStart;

use super::collect::Collector;
use super::{Cell, Format, MAX_COLUMNS, Refused, Rgb, Value, Workbook};
use crate::container::Container;
use crate::dates;
use crate::xml::{Node, attribute, number, walk};

/// Reads an `.ods`.
pub(super) fn read(container: &mut Container<'_>) -> Result<Workbook, Refused> {
    let manifest = container.text("META-INF/manifest.xml")?;
    if manifest.is_some_and(|xml| xml.contains("encryption-data")) {
        return Err(Refused::Protected);
    }
    let mut colors = Colors::default();
    if let Some(xml) = container.text("styles.xml")? {
        colors.read("styles.xml", &xml)?;
    }
    let xml = container
        .text("content.xml")?
        .ok_or_else(|| Refused::Damaged { part: "content.xml".to_owned() })?;
    colors.read("content.xml", &xml)?;
    let mut collector = Collector::default();
    let mut reader = TableReader::new(&mut collector, &colors);
    walk("content.xml", &xml, |node| reader.node(node))?;
    Ok(Workbook { format: Format::Ods, sheets: collector.finish() })
}

/// The background colours of cell styles, which may stand on each other's shoulders.
#[derive(Default)]
struct Colors {
    own: HashMap<String, (Option<Option<Rgb>>, Option<String>)>,
}

impl Colors {
    fn read(&mut self, part: &str, xml: &str) -> Result<(), Refused> {
        let mut current: Option<String> = None;
        walk(part, xml, |node| {
            match node {
                Node::Open(start) => match start.local_name().as_ref() {
                    "style" => {
                        current = attribute(start, "name");
                        if let Some(name) = &current {
                            let parent = attribute(start, "parent-style-name");
                            self.own.insert(name.clone(), (None, parent));
                        }
                    }
                    "table-cell-properties" => {
                        let color = attribute(start, "background-color");
                        let entry = current.as_ref().and_then(|name| self.own.get_mut(name));
                        if let (Some(color), Some(entry)) = (color, entry) {
                            entry.0 = Some(Rgb::parse(&color).filter(|rgb| !rgb.is_white()));
                        }
                    }
                    _ => {}
                },
                Node::Close("style") => current = None,
                Node::Close(_) | Node::Text(_) => {}
            }
            Ok(())
        })
    }

    fn of(&self, name: &str) -> Option<Rgb> {
        let mut name = name;
        for _ in 0..8 {
            let (color, parent) = self.own.get(name)?;
            if let Some(color) = color {
                return *color;
            }
            name = parent.as_deref()?;
        }
        None
    }
}

#[derive(Default)]
struct Pending {
    kind: String,
    value: Option<String>,
    filled: Option<Rgb>,
    formula: bool,
    repeated: usize,
    text: String,
    paragraphs: usize,
}

struct TableReader<'a> {
    collector: &'a mut Collector,
    colors: &'a Colors,
    row: u32,
    row_repeated: u32,
    column: usize,
    cell: Option<Pending>,
    in_paragraph: bool,
    notes: usize,
}

impl<'a> TableReader<'a> {
    fn new(collector: &'a mut Collector, colors: &'a Colors) -> Self {
        Self {
            collector,
            colors,
            row: 0,
            row_repeated: 1,
            column: 0,
            cell: None,
            in_paragraph: false,
            notes: 0,
        }
    }

    fn node(&mut self, node: Node<'_>) -> Result<(), Refused> {
        match node {
            Node::Open(start) => self.open(start),
            Node::Close(name) => self.close(name),
            Node::Text(text) if self.in_paragraph && self.notes == 0 => self.add(&text),
            Node::Text(_) => Ok(()),
        }
    }

    fn open(&mut self, start: &BytesStart<'_>) -> Result<(), Refused> {
        match start.local_name().as_ref() {
            "table" => {
                let name = attribute(start, "name").unwrap_or_default();
                self.collector.start_sheet(name, false);
                self.row = 0;
            }
            "table-row" => {
                self.row_repeated = number(start, "number-rows-repeated").unwrap_or(1);
                self.column = 0;
            }
            "table-cell" | "covered-table-cell" => self.cell = Some(self.pending(start)),
            "annotation" => self.notes += 1,
            "p" if self.notes == 0 => {
                self.in_paragraph = true;
                if let Some(cell) = &mut self.cell {
                    cell.paragraphs += 1;
                    if cell.paragraphs > 1 {
                        return self.add("\n");
                    }
                }
            }
            "s" if self.in_paragraph => {
                let count = number(start, "c").unwrap_or(1_usize).min(1000);
                return self.add(&" ".repeat(count));
            }
            "tab" if self.in_paragraph => return self.add(" "),
            "line-break" if self.in_paragraph => return self.add("\n"),
            _ => {}
        }
        Ok(())
    }

    fn pending(&self, start: &BytesStart<'_>) -> Pending {
        let kind = attribute(start, "value-type").unwrap_or_default();
        let value = match kind.as_str() {
            "date" => attribute(start, "date-value"),
            "boolean" => attribute(start, "boolean-value"),
            "string" => attribute(start, "string-value"),
            "" => None,
            _ => attribute(start, "value"),
        };
        Pending {
            kind,
            value,
            filled: attribute(start, "style-name").and_then(|name| self.colors.of(&name)),
            formula: attribute(start, "formula").is_some(),
            repeated: number(start, "number-columns-repeated").unwrap_or(1),
            ..Pending::default()
        }
    }

    fn add(&mut self, text: &str) -> Result<(), Refused> {
        if let Some(cell) = &mut self.cell {
            cell.text.push_str(text);
            self.collector.check_length(self.row, cell.text.len())?;
        }
        Ok(())
    }

    fn close(&mut self, name: &str) -> Result<(), Refused> {
        match name {
            "annotation" => self.notes = self.notes.saturating_sub(1),
            "p" if self.notes == 0 => self.in_paragraph = false,
            "table-cell" | "covered-table-cell" => {
                if let Some(pending) = self.cell.take() {
                    self.finish_cell(pending)?;
                }
            }
            "table-row" => {
                let first = self.row.saturating_add(1);
                self.collector.end_row_repeated(first, self.row_repeated)?;
                self.row = self.row.saturating_add(self.row_repeated);
            }
            _ => {}
        }
        Ok(())
    }

    fn finish_cell(&mut self, pending: Pending) -> Result<(), Refused> {
        let value = value_of(&pending);
        let cell = Cell { value, filled: pending.filled, formula: pending.formula };
        let row = self.row.saturating_add(1);
        if !cell.value.is_empty() || cell.filled.is_some() {
            // One past the limit is enough for the collector to refuse a value there.
            for step in 0..pending.repeated.min(MAX_COLUMNS + 1) {
                let column = self.column.saturating_add(step);
                self.collector.cell(row, column, cell.clone())?;
            }
        }
        self.column = self.column.saturating_add(pending.repeated);
        Ok(())
    }
}

fn value_of(pending: &Pending) -> Value {
    let text = || Value::text(&pending.text);
    let Some(value) = &pending.value else {
        return text();
    };
    match pending.kind.as_str() {
        "date" => dates::parse_iso(value).map_or_else(text, Value::Date),
        "boolean" => Value::Bool(value == "true"),
        "float" | "percentage" | "currency" => match value.trim().parse::<f64>() {
            Ok(number) if number.is_finite() => Value::Number(number),
            _ => text(),
        },
        "string" => Value::text(value),
        _ => text(),
    }
}
