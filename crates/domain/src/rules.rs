//! Rules as data (*regelbestanden*): dated sets that anyone can read, each with its
//! legal source. A rule that changes is a new dated entry in a file, not a release.
//!
//! - [`priority`]: priority rules per tier and the definition of a vulnerable family
//! - [`predicate`]: the small language in which they are written
//! - [`terms`]: how long things may take
//! - [`tariffs`]: what care costs, and the parts of a day
//! - [`checklists`]: what a talk can touch, and the steps of help with the tariff
//!
//! - [`files`]: which kind of file it is, whether it is sound, and what of it holds on a day
//!
//! The forms of the yearly return are such a file too: [`crate::returns`].

pub mod checklists;
pub mod files;
pub mod predicate;
pub mod priority;
mod shape;
pub mod tariffs;
pub mod terms;

use serde::Deserialize as _;
use serde::de::DeserializeOwned;
use std::fmt;
use std::ops::Range;

/// One thing wrong in a rule file: where, what, and how to mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleFileError {
    /// Line in the file, from 1, when known.
    pub line: Option<usize>,
    /// Character on that line, from 1, when known.
    pub column: Option<usize>,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
}

impl fmt::Display for RuleFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.line {
            write!(f, "line {line}")?;
            if let Some(column) = self.column {
                write!(f, ", column {column}")?;
            }
            write!(f, ": ")?;
        }
        write!(f, "{}; {}", self.what, self.remedy)
    }
}

impl std::error::Error for RuleFileError {}

/// Collects every error of a file, so that they can be mended in one go.
pub(crate) struct Findings<'a> {
    text: &'a str,
    errors: Vec<RuleFileError>,
}

impl<'a> Findings<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, errors: Vec::new() }
    }

    /// Reads the TOML of the file into its type.
    ///
    /// # Errors
    /// Every key that the type does not know, and the first other thing that does not fit.
    pub(crate) fn read<T: DeserializeOwned>(&mut self) -> Result<T, Vec<RuleFileError>> {
        let mut text = self.text.to_owned();
        let mut meant = Vec::new();
        loop {
            let error = match toml::from_str::<T>(&text) {
                Ok(read) if self.errors.is_empty() => return Ok(read),
                Ok(_) => break,
                Err(error) => error,
            };
            let shape = shape::Shape::of(error.message());
            // A required key that was misspelt was told already, under the name it has.
            if shape.missing().is_some_and(|field| meant.iter().any(|meant| meant == field)) {
                break;
            }
            let span = error.span().unwrap_or_default();
            self.at(span.clone(), shape.what(), &shape.remedy());
            let Some(without) = shape.without_unknown_key(&text, span.start) else { break };
            meant.extend(shape.suggestion().map(str::to_owned));
            text = without;
        }
        self.errors.sort_by_key(|error| (error.line, error.column));
        Err(std::mem::take(&mut self.errors))
    }

    /// Records an error at a place in the file.
    pub(crate) fn at(&mut self, span: Range<usize>, what: String, remedy: &str) {
        let (line, column) = place_of(self.text, span.start);
        self.errors.push(RuleFileError {
            line: Some(line),
            column: Some(column),
            what,
            remedy: remedy.to_owned(),
        });
    }

    /// Records an error at a word between quotes that stands somewhere after a place.
    pub(crate) fn at_word(&mut self, span: Range<usize>, word: &str, what: String, remedy: &str) {
        let after = self.text.get(span.start..).unwrap_or_default();
        let at = after.find(&format!("\"{word}\"")).filter(|_| !word.is_empty());
        let start = at.map_or(span.start, |at| span.start + at);
        self.at(start..start, what, remedy);
    }

    /// Records an error of the file as a whole.
    pub(crate) fn anywhere(&mut self, what: String, remedy: &str) {
        let remedy = remedy.to_owned();
        self.errors.push(RuleFileError { line: None, column: None, what, remedy });
    }

    /// Whether nothing was found wrong so far.
    pub(crate) const fn is_clean(&self) -> bool {
        self.errors.is_empty()
    }

    /// The value when nothing was found wrong, else every error in order of line.
    pub(crate) fn result<T>(mut self, value: T) -> Result<T, Vec<RuleFileError>> {
        if self.errors.is_empty() {
            return Ok(value);
        }
        self.errors.sort_by_key(|error| (error.line, error.column));
        Err(self.errors)
    }
}

/// Line and character on it, both from 1.
fn place_of(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset.min(text.len())).unwrap_or(text);
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    (line, before.get(start..).unwrap_or_default().chars().count() + 1)
}

/// A source that says something (*bron*).
pub(crate) fn source<'de, D: serde::Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let source = String::deserialize(from)?;
    if source.trim().is_empty() {
        Err(serde::de::Error::custom(shape::NO_SOURCE))
    } else {
        Ok(source)
    }
}
