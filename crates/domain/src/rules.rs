//! Rules as data (*regelbestanden*): dated sets that anyone can read, each with its
//! legal source. A rule that changes is a new dated entry in a file, not a release.
//!
//! - [`priority`]: priority rules per tier and the definition of a vulnerable family
//! - [`predicate`]: the small language in which they are written
//! - [`terms`]: how long things may take
//! - [`tariffs`]: what care costs, and the parts of a day
//! - [`checklists`]: what a talk can touch, and the steps of help with the tariff
//!
//! The forms of the yearly return are such a file too: [`crate::returns`].

pub mod checklists;
pub mod predicate;
pub mod priority;
pub mod tariffs;
pub mod terms;

use std::fmt;
use std::ops::Range;

/// One thing wrong in a rule file: where, what, and how to mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleFileError {
    /// Line in the file, from 1, when known.
    pub line: Option<usize>,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
}

impl fmt::Display for RuleFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.line {
            write!(f, "line {line}: ")?;
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

    /// Records an error at a place in the file.
    pub(crate) fn at(&mut self, span: Range<usize>, what: String, remedy: &str) {
        let line = line_of(self.text, span.start);
        self.errors.push(RuleFileError { line: Some(line), what, remedy: remedy.to_owned() });
    }

    /// Records an error of the file as a whole.
    pub(crate) fn anywhere(&mut self, what: String, remedy: &str) {
        self.errors.push(RuleFileError { line: None, what, remedy: remedy.to_owned() });
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
        self.errors.sort_by_key(|error| error.line);
        Err(self.errors)
    }
}

/// Reads the TOML of a rule file into its type.
pub(crate) fn read<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, Vec<RuleFileError>> {
    toml::from_str(text).map_err(|error| {
        vec![RuleFileError {
            line: error.span().map(|span| line_of(text, span.start)),
            what: error.message().to_owned(),
            remedy: "compare the entry with the file that comes with Kinderloket".to_owned(),
        }]
    })
}

fn line_of(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}
