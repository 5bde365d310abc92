//! The year calendar as a spreadsheet: the signs of the page, with their colours behind.

use super::{Filter, name_of, state_text};
use crate::errors::PageError;
use crate::visit::Visit;
use axum::extract::Query;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use chrono::{Datelike, NaiveDate};
use desk::calendar::{self, Cell, Child, Column, Format, Rgb, Table, Value, Year};
use domain::year::Sign;
use texts::Locale;

pub(super) async fn xlsx(
    visit: Visit,
    Query(filter): Query<Filter>,
) -> Result<Response, PageError> {
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    file(visit, filter, Format::Xlsx, "xlsx", kind).await
}

pub(super) async fn csv(visit: Visit, Query(filter): Query<Filter>) -> Result<Response, PageError> {
    file(visit, filter, Format::Csv, "csv", "text/csv; charset=utf-8").await
}

async fn file(
    visit: Visit,
    filter: Filter,
    format: Format,
    ending: &str,
    kind: &'static str,
) -> Result<Response, PageError> {
    let year = calendar::take(&visit.caller, &filter.wanted()).await?;
    let name = format!("attachment; filename=\"jaarkalender-{}.{ending}\"", year.year);
    let l = visit.l;
    // Making a large file takes long enough to keep it off the threads that answer.
    let made = tokio::task::spawn_blocking(move || calendar::write(&table(l, &year), format));
    let bytes = made.await.map_err(|problem| PageError::Broken(problem.to_string().into()))??;
    let headers = [(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, bytes).into_response())
}

fn table(l: Locale, year: &Year) -> Table {
    let headings = [
        l.calendar_child(),
        l.calendar_family(),
        l.calendar_asked(),
        l.calendar_needed(),
        l.calendar_found(),
        l.calendar_school(),
        l.calendar_state(),
    ];
    let months = year
        .months
        .iter()
        .map(|month| Column { heading: l.calendar_month_short(month.month()), width: Some(5.0) });
    Table {
        name: l.calendar_title(year.year.to_string()),
        columns: headings.into_iter().map(Column::new).chain(months).collect(),
        rows: year.children.rows.iter().map(|child| row(l, child)).collect(),
    }
}

fn row(l: Locale, child: &Child) -> Vec<Cell> {
    let text = |text: &str| Cell::from(text);
    let mut cells = vec![
        text(&name_of(l, child)),
        text(&child.row.family),
        day(Some(child.row.asked)),
        day(child.row.needed),
        day(child.found),
        day(child.school),
        text(&state_text(l, &child.row.state)),
    ];
    cells.extend(child.signs.iter().map(|sign| sign_cell(*sign)));
    cells
}

fn day(day: Option<NaiveDate>) -> Cell {
    Cell::new(day.map_or(Value::Empty, Value::Date))
}

fn sign_cell(sign: Sign) -> Cell {
    let filled = match sign {
        Sign::None => None,
        Sign::Asked => Some(Rgb(0xDC, 0xE9, 0xF5)),
        Sign::Needed => Some(Rgb(0xFB, 0xDF, 0xAE)),
        Sign::Proposed => Some(Rgb(0xF6, 0xB2, 0x7A)),
        Sign::Part => Some(Rgb(0xE2, 0xF0, 0xC9)),
        Sign::Found => Some(Rgb(0xA9, 0xD8, 0xA0)),
        Sign::School => Some(Rgb(0xD9, 0xD2, 0xE9)),
    };
    let value = if sign == Sign::None { Value::Empty } else { Value::text(sign.mark()) };
    Cell { filled, ..Cell::new(value) }
}
