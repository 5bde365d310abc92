//! Importing spreadsheets, repeatably, and undoing an import as a whole.
