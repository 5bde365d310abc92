//! Office Open XML: workbook, shared strings and the cells of each sheet, one streaming pass each.

use std::collections::HashMap;

use quick_xml::events::BytesStart;

use super::collect::Collector;
use super::styles::Styles;
use super::{Cell, Format, Refused, Value, Workbook};
use crate::container::Container;
use crate::dates;
use crate::xml::{Node, attribute, number, walk};

/// Reads an `.xlsx`.
pub(super) fn read(container: &mut Container<'_>) -> Result<Workbook, Refused> {
    let main = main_part(container)?;
    let folder = main.rsplit_once('/').map_or("", |(folder, _)| folder);
    let file = main.rsplit('/').next().unwrap_or_default();
    let relations = relations(container, folder, file)?;
    let xml = required(container, &main)?;
    let book = read_book(&main, &xml)?;
    let by_kind = |kind: &str| {
        relations
            .values()
            .find(|relation| relation.kind.ends_with(kind))
            .map(|relation| relation.target.clone())
    };
    let styles = optional(container, by_kind("/styles"))?;
    let theme = optional(container, by_kind("/theme"))?;
    let styles = Styles::read(styles.as_deref(), theme.as_deref())?;
    let strings = match optional(container, by_kind("/sharedStrings"))? {
        Some(xml) => read_strings(&xml)?,
        None => Vec::new(),
    };
    let mut collector = Collector::default();
    for entry in book.sheets {
        let Some(relation) = relations.get(&entry.relation) else {
            continue;
        };
        if !relation.kind.ends_with("/worksheet") {
            continue;
        }
        let xml = required(container, &relation.target)?;
        collector.start_sheet(entry.name, entry.hidden);
        let mut reader = SheetReader {
            collector: &mut collector,
            strings: &strings,
            styles: &styles,
            from_1904: book.from_1904,
            row: 0,
            column: 0,
            cell: None,
            capture: Capture::Nothing,
        };
        walk(&relation.target, &xml, |node| reader.node(node))?;
    }
    Ok(Workbook { format: Format::Xlsx, sheets: collector.finish() })
}

fn required(container: &mut Container<'_>, name: &str) -> Result<String, Refused> {
    container.text(name)?.ok_or_else(|| Refused::Damaged { part: name.to_owned() })
}

fn optional(
    container: &mut Container<'_>,
    name: Option<String>,
) -> Result<Option<String>, Refused> {
    name.map_or(Ok(None), |name| container.text(&name))
}

struct Relation {
    kind: String,
    target: String,
}

fn main_part(container: &mut Container<'_>) -> Result<String, Refused> {
    let found = relations(container, "", "")?
        .into_values()
        .find(|relation| relation.kind.ends_with("/officeDocument"))
        .map(|relation| relation.target);
    Ok(found.unwrap_or_else(|| "xl/workbook.xml".to_owned()))
}

fn relations(
    container: &mut Container<'_>,
    folder: &str,
    file: &str,
) -> Result<HashMap<String, Relation>, Refused> {
    let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
    let part = format!("{prefix}_rels/{file}.rels");
    let mut found = HashMap::new();
    let Some(xml) = container.text(&part)? else {
        return Ok(found);
    };
    walk(&part, &xml, |node| {
        if let Node::Open(start) = node
            && start.local_name().as_ref() == "Relationship"
            && let (Some(id), Some(kind), Some(target)) =
                (attribute(start, "Id"), attribute(start, "Type"), attribute(start, "Target"))
        {
            let target = match target.strip_prefix('/') {
                Some(absolute) => absolute.to_owned(),
                None => format!("{prefix}{target}"),
            };
            found.insert(id, Relation { kind, target });
        }
        Ok(())
    })?;
    Ok(found)
}

struct Book {
    from_1904: bool,
    sheets: Vec<BookEntry>,
}

struct BookEntry {
    name: String,
    hidden: bool,
    relation: String,
}

fn read_book(part: &str, xml: &str) -> Result<Book, Refused> {
    let mut book = Book { from_1904: false, sheets: Vec::new() };
    walk(part, xml, |node| {
        if let Node::Open(start) = node {
            match start.local_name().as_ref() {
                "workbookPr" => {
                    book.from_1904 = attribute(start, "date1904")
                        .is_some_and(|value| value == "1" || value == "true");
                }
                "sheet" => book.sheets.push(BookEntry {
                    name: attribute(start, "name").unwrap_or_default(),
                    hidden: attribute(start, "state").is_some_and(|state| state != "visible"),
                    relation: attribute(start, "id").unwrap_or_default(),
                }),
                _ => {}
            }
        }
        Ok(())
    })?;
    Ok(book)
}

fn read_strings(xml: &str) -> Result<Vec<String>, Refused> {
    let mut strings = Vec::new();
    let mut current = String::new();
    let (mut in_text, mut phonetic) = (false, false);
    walk("xl/sharedStrings.xml", xml, |node| {
        match node {
            Node::Open(start) => match start.local_name().as_ref() {
                "si" => current.clear(),
                "rPh" => phonetic = true,
                "t" => in_text = !phonetic,
                _ => {}
            },
            Node::Close("si") => strings.push(std::mem::take(&mut current)),
            Node::Close("rPh") => phonetic = false,
            Node::Close("t") => in_text = false,
            Node::Text(text) if in_text => current.push_str(&text),
            Node::Close(_) | Node::Text(_) => {}
        }
        Ok(())
    })?;
    Ok(strings)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Capture {
    Nothing,
    Value,
    Inline,
    Phonetic,
}

#[derive(Default)]
struct Pending {
    column: usize,
    style: usize,
    kind: String,
    text: String,
    formula: bool,
}

struct SheetReader<'a> {
    collector: &'a mut Collector,
    strings: &'a [String],
    styles: &'a Styles,
    from_1904: bool,
    row: u32,
    column: usize,
    cell: Option<Pending>,
    capture: Capture,
}

impl SheetReader<'_> {
    fn node(&mut self, node: Node<'_>) -> Result<(), Refused> {
        match node {
            Node::Open(start) => self.open(start),
            Node::Close(name) => self.close(name)?,
            Node::Text(text) => {
                if matches!(self.capture, Capture::Value | Capture::Inline)
                    && let Some(cell) = &mut self.cell
                {
                    cell.text.push_str(&text);
                    self.collector.check_length(self.row, cell.text.len())?;
                }
            }
        }
        Ok(())
    }

    fn open(&mut self, start: &BytesStart<'_>) {
        match start.local_name().as_ref() {
            "row" => {
                self.row = number(start, "r").unwrap_or_else(|| self.row.saturating_add(1));
                self.column = 0;
            }
            "c" => {
                let column = attribute(start, "r").and_then(|place| column_of(&place));
                self.cell = Some(Pending {
                    column: column.unwrap_or(self.column),
                    style: number(start, "s").unwrap_or(0),
                    kind: attribute(start, "t").unwrap_or_default(),
                    ..Pending::default()
                });
            }
            "f" => {
                if let Some(cell) = &mut self.cell {
                    cell.formula = true;
                }
            }
            "v" => self.capture = Capture::Value,
            "rPh" => self.capture = Capture::Phonetic,
            "t" if self.capture != Capture::Phonetic => self.capture = Capture::Inline,
            _ => {}
        }
    }

    fn close(&mut self, name: &str) -> Result<(), Refused> {
        match name {
            "row" => self.collector.end_row(self.row)?,
            "v" | "rPh" => self.capture = Capture::Nothing,
            "t" if self.capture == Capture::Inline => self.capture = Capture::Nothing,
            "c" => {
                if let Some(pending) = self.cell.take() {
                    self.column = pending.column.saturating_add(1);
                    let column = pending.column;
                    let cell = self.finished(pending);
                    self.collector.cell(self.row, column, cell)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn finished(&self, pending: Pending) -> Cell {
        let style = self.styles.get(pending.style);
        let text = pending.text;
        let value = match pending.kind.as_str() {
            "s" => text
                .trim()
                .parse()
                .ok()
                .and_then(|index: usize| self.strings.get(index))
                .map_or(Value::Empty, |shared| Value::text(&plain(shared))),
            "inlineStr" | "str" | "e" => Value::text(&plain(&text)),
            "b" => Value::Bool(text.trim() == "1"),
            "d" => dates::parse_iso(&text).map_or_else(|| Value::text(&text), Value::Date),
            _ => match text.trim().parse::<f64>() {
                Ok(serial) if style.date => dates::from_serial(serial, self.from_1904)
                    .map_or(Value::Number(serial), Value::Date),
                Ok(number) if number.is_finite() => Value::Number(number),
                _ => Value::text(&text),
            },
        };
        Cell { value, filled: style.filled, formula: pending.formula }
    }
}

/// Excel writes control letters as `_x000D_`; a carriage return is the one that is met.
fn plain(text: &str) -> String {
    text.replace("_x000D_", "").replace('\r', "")
}

/// The column of a place such as `AB12`, counted from 0.
fn column_of(place: &str) -> Option<usize> {
    let mut column = 0usize;
    let mut letters = 0;
    for byte in place.bytes().take_while(u8::is_ascii_alphabetic) {
        letters += 1;
        if letters > 3 {
            return None;
        }
        column = column * 26 + usize::from(byte.to_ascii_uppercase() - b'A') + 1;
    }
    column.checked_sub(1)
}
