//! Files to keep: spreadsheets, CSV, appointments.

use axum::http::header;
use axum::response::{IntoResponse, Response};

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A workbook.
    Xlsx,
    /// Values between semicolons.
    Csv,
    /// An appointment.
    Calendar,
    /// A round or its plan.
    Json,
}

/// A file with a name of letters, digits and hyphens; the ending follows from its kind.
pub fn download(kind: Kind, name: &str, bytes: Vec<u8>) -> Response {
    let (mime, ending) = match kind {
        Kind::Xlsx => ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
        Kind::Calendar => ("text/calendar; charset=utf-8", "ics"),
        Kind::Json => ("application/json; charset=utf-8", "json"),
        Kind::Csv => ("text/csv; charset=utf-8", "csv"),
    };
    let name: String =
        name.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect();
    let headers = [
        (header::CONTENT_TYPE, mime.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.{ending}\"")),
    ];
    (headers, bytes).into_response()
}
