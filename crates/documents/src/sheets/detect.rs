//! What a file is, from its content.

use serde::{Deserialize, Serialize};

use super::Refused;
use crate::container::Container;

/// What a file turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A PDF.
    Pdf,
    /// The spreadsheet format of before 2007 (`.xls`).
    OldExcel,
    /// Another document of before 2007 (`.doc`, `.ppt`, `.msg`).
    OldOffice,
    /// The binary form of a new Excel file (`.xlsb`).
    BinaryExcel,
    /// A Word document.
    Word,
    /// A presentation.
    Presentation,
    /// Another OpenDocument file.
    OtherOpenDocument,
    /// A web page; old systems often call it `.xls`.
    Html,
    /// XML, for example the Excel 2003 form.
    Xml,
    /// A photo, scan or drawing.
    Image,
    /// Rich text.
    RichText,
    /// A zip file or another packed folder.
    Archive,
    /// A program.
    Program,
    /// Something else that is not text.
    Binary,
}

/// How to go on with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Detected {
    /// A zip file: look inside.
    Zip,
    /// Text.
    Text,
}

/// Which packed spreadsheet it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Packed {
    /// Office Open XML.
    Xlsx,
    /// OpenDocument.
    Ods,
}

const SIGNATURES: &[(&[u8], Kind)] = &[
    (b"%PDF", Kind::Pdf),
    (b"\x89PNG", Kind::Image),
    (b"\xFF\xD8\xFF", Kind::Image),
    (b"GIF8", Kind::Image),
    (b"RIFF", Kind::Image),
    (b"II*\0", Kind::Image),
    (b"MM\0*", Kind::Image),
    (b"\0\0\0\x18ftyp", Kind::Image),
    (b"\0\0\0\x1Cftyp", Kind::Image),
    (b"{\\rtf", Kind::RichText),
    (b"\x1F\x8B", Kind::Archive),
    (b"Rar!", Kind::Archive),
    (b"7z\xBC\xAF\x27\x1C", Kind::Archive),
    (b"BZh", Kind::Archive),
    (b"\xFD7zXZ\0", Kind::Archive),
    (b"\x28\xB5\x2F\xFD", Kind::Archive),
    (b"PK\x05\x06", Kind::Archive),
    (b"MZ", Kind::Program),
    (b"\x7FELF", Kind::Program),
];

/// Looks at the first bytes.
pub(super) fn detect(bytes: &[u8]) -> Result<Detected, Refused> {
    let no_bom = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let body = no_bom.trim_ascii_start();
    if body.is_empty() {
        return Err(Refused::Empty);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return Ok(Detected::Zip);
    }
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        return Err(compound(bytes));
    }
    let known = SIGNATURES
        .iter()
        .find(|(signature, _)| bytes.starts_with(signature))
        .map(|(_, kind)| *kind);
    match known.or_else(|| markup(body)).or_else(|| binary(bytes)) {
        Some(found) => Err(Refused::NotASheet { found }),
        None => Ok(Detected::Text),
    }
}

/// The container of old Office files, and of new ones with a password.
fn compound(bytes: &[u8]) -> Refused {
    let has = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).any(|window| window == wide)
    };
    if has("EncryptedPackage") {
        Refused::Protected
    } else if has("Workbook") || has("Book") {
        Refused::NotASheet { found: Kind::OldExcel }
    } else {
        Refused::NotASheet { found: Kind::OldOffice }
    }
}

fn markup(body: &[u8]) -> Option<Kind> {
    let start: Vec<u8> = body.iter().take(600).map(u8::to_ascii_lowercase).collect();
    let has = |needle: &[u8]| start.windows(needle.len()).any(|window| window == needle);
    if start.starts_with(b"<svg") {
        return Some(Kind::Image);
    }
    if !start.starts_with(b"<") {
        return None;
    }
    let html: [&[u8]; 5] = [b"<!doctype html", b"<html", b"<head", b"<table", b"<body"];
    if html.iter().any(|tag| has(tag)) {
        Some(Kind::Html)
    } else if start.starts_with(b"<?xml") || start.starts_with(b"<!doctype") {
        Some(Kind::Xml)
    } else {
        None
    }
}

/// Bytes that no text has; UTF-16 has many zeroes, all on one side.
fn binary(bytes: &[u8]) -> Option<Kind> {
    if super::csv::utf16(bytes).is_some() {
        return None;
    }
    bytes.iter().any(|byte| matches!(byte, 0..=8 | 14..=26 | 28..=31)).then_some(Kind::Binary)
}

/// Looks at the names inside a zip file.
pub(super) fn packed_kind(container: &mut Container<'_>) -> Result<Packed, Refused> {
    if container.has("content.xml") && container.has("mimetype") {
        let mimetype = container.text("mimetype")?.unwrap_or_default();
        if mimetype.contains("opendocument.spreadsheet") {
            return Ok(Packed::Ods);
        }
        if mimetype.contains("opendocument") {
            return Err(Refused::NotASheet { found: Kind::OtherOpenDocument });
        }
    }
    let begins = |folder: &str| container.names().iter().any(|name| name.starts_with(folder));
    let found = if container.has("xl/workbook.bin") {
        Kind::BinaryExcel
    } else if begins("xl/") && container.has("[Content_Types].xml") {
        return Ok(Packed::Xlsx);
    } else if begins("word/") {
        Kind::Word
    } else if begins("ppt/") {
        Kind::Presentation
    } else {
        Kind::Archive
    };
    Err(Refused::NotASheet { found })
}
