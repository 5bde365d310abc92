//! Delimited text: sniffing encoding and delimiter, then one pass with a small state machine.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::collect::Collector;
use super::{Cell, Format, Refused, Value, Workbook};

const DELIMITERS: [char; 4] = [';', ',', '\t', '|'];

/// Reads delimited text.
pub(super) fn read(bytes: &[u8]) -> Result<Workbook, Refused> {
    let encoding = encoding_of(bytes);
    let (text, _) = encoding.decode_with_bom_removal(bytes);
    let (text, told) = told_delimiter(&text);
    let delimiter = told.unwrap_or_else(|| sniff(text));
    let mut collector = Collector::default();
    collector.start_sheet(String::new(), false);
    Parser::new(delimiter, &mut collector).run(text)?;
    Ok(Workbook {
        format: Format::Csv { delimiter, encoding: encoding.name() },
        sheets: collector.finish(),
    })
}

fn encoding_of(bytes: &[u8]) -> &'static Encoding {
    if let Some(encoding) = utf16(bytes) {
        return encoding;
    }
    if std::str::from_utf8(bytes).is_ok() { UTF_8 } else { WINDOWS_1252 }
}

/// UTF-16, by its mark or by zeroes that are all on one side.
pub(super) fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes.get(..2) {
        Some([0xFF, 0xFE]) => return Some(UTF_16LE),
        Some([0xFE, 0xFF]) => return Some(UTF_16BE),
        _ => {}
    }
    let start = bytes.get(..bytes.len().min(512) & !1)?;
    let zeroes =
        |side: usize| start.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    let (first, second, pairs) = (zeroes(0), zeroes(1), start.len() / 2);
    if pairs < 4 {
        None
    } else if first == 0 && second * 10 >= pairs * 8 {
        Some(UTF_16LE)
    } else if second == 0 && first * 10 >= pairs * 8 {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Excel's own first line `sep=;`.
fn told_delimiter(text: &str) -> (&str, Option<char>) {
    let Some(rest) = text.strip_prefix("sep=") else {
        return (text, None);
    };
    let mut letters = rest.chars();
    match letters.next() {
        Some(delimiter) if DELIMITERS.contains(&delimiter) => {
            (letters.as_str().trim_start_matches(['\r', '\n']), Some(delimiter))
        }
        _ => (text, None),
    }
}

/// The delimiter that is found equally often on most of the first lines.
fn sniff(text: &str) -> char {
    let lines = counts_per_line(text);
    let score = |which: usize| {
        let counts: Vec<usize> = lines
            .iter()
            .filter_map(|line| line.get(which).copied())
            .filter(|count| *count > 0)
            .collect();
        let most_usual = counts
            .iter()
            .map(|count| counts.iter().filter(|other| *other == count).count())
            .max()
            .unwrap_or(0);
        (most_usual, counts.iter().sum::<usize>())
    };
    let best = (0..DELIMITERS.len()).rev().max_by_key(|which| score(*which)).unwrap_or(0);
    DELIMITERS.get(best).copied().unwrap_or(';')
}

fn counts_per_line(text: &str) -> Vec<[usize; 4]> {
    let mut lines = vec![[0; 4]];
    let mut quoted = false;
    for letter in text.chars().take(100_000) {
        match letter {
            '"' => quoted = !quoted,
            '\n' if !quoted => {
                if lines.len() == 30 {
                    break;
                }
                lines.push([0; 4]);
            }
            _ if quoted => {}
            _ => {
                let which = DELIMITERS.iter().position(|known| *known == letter);
                let line = lines.last_mut();
                if let Some(count) = which.zip(line).and_then(|(at, line)| line.get_mut(at)) {
                    *count += 1;
                }
            }
        }
    }
    lines
}

struct Parser<'a> {
    delimiter: char,
    collector: &'a mut Collector,
    field: String,
    row: u32,
    column: usize,
}

impl<'a> Parser<'a> {
    fn new(delimiter: char, collector: &'a mut Collector) -> Self {
        Self { delimiter, collector, field: String::new(), row: 1, column: 0 }
    }

    fn run(mut self, text: &str) -> Result<(), Refused> {
        let mut letters = text.chars().peekable();
        let mut quoted = false;
        while let Some(letter) = letters.next() {
            if quoted {
                match letter {
                    '"' if letters.peek() == Some(&'"') => {
                        letters.next();
                        self.push('"')?;
                    }
                    '"' => quoted = false,
                    '\r' if letters.peek() == Some(&'\n') => {}
                    other => self.push(other)?,
                }
                continue;
            }
            match letter {
                '"' if self.field.is_empty() => quoted = true,
                '\r' if letters.peek() == Some(&'\n') => {}
                '\n' | '\r' => self.end_record()?,
                other if other == self.delimiter => self.end_field()?,
                other => self.push(other)?,
            }
        }
        self.end_record()
    }

    fn push(&mut self, letter: char) -> Result<(), Refused> {
        self.field.push(letter);
        self.collector.check_length(self.row, self.field.len())
    }

    fn end_field(&mut self) -> Result<(), Refused> {
        if !self.field.is_empty() {
            let cell = Cell::new(Value::text(unguarded(&self.field)));
            self.collector.cell(self.row, self.column, cell)?;
            self.field.clear();
        }
        self.column += 1;
        Ok(())
    }

    fn end_record(&mut self) -> Result<(), Refused> {
        self.end_field()?;
        self.collector.end_row(self.row)?;
        self.row = self.row.saturating_add(1);
        self.column = 0;
        Ok(())
    }
}

/// Takes off the apostrophe that our own CSV puts before a text that looks like a formula.
fn unguarded(field: &str) -> &str {
    match field.strip_prefix('\'') {
        Some(rest) if crate::export::looks_like_formula(rest) => rest,
        _ => field,
    }
}
