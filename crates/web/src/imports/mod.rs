//! Importing spreadsheets: mapping, preview, progress, undo.

mod pages;
mod words;

use crate::errors::PageError;
use crate::form::Posted;
use crate::routes::{Gate, Routes};
use crate::visit::Visit;
use axum::extract::multipart::{MultipartError, MultipartRejection};
use axum::extract::{Multipart, Path, Query};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use desk::imports::{self, ChoiceForm, MAX_FILE, NotTaken, Refused, RowProblem, Upload};
use desk::policy::Action;
use desk::{App, FormKey, Refusal};
use pages::{ListPage, Seen};
use serde::Deserialize;
use std::time::Duration;
use tokio::sync::Semaphore;
use uuid::Uuid;

/// The largest form that brings a file: the file, and a little for what goes around it.
const LARGEST_UPLOAD: usize = MAX_FILE + 64 * 1024;
/// Most files that come in at the same time; each is in memory as a whole.
static UPLOADS: Semaphore = Semaphore::const_new(4);
/// How long the answer waits for the work: small files are done before the next page shows.
const PATIENCE: Duration = Duration::from_millis(1500);

/// The addresses.
pub fn routes() -> Routes {
    let may = Gate::May(Action::Import);
    Routes::new()
        .get("/imports", may, list)
        .upload("/imports", may, LARGEST_UPLOAD, upload)
        .get("/imports/{import}", may, see)
        .post("/imports/{import}/mapping", may, choose)
        .post("/imports/{import}/running", may, run)
        .post("/imports/{import}/undoing", may, undo)
        .get("/imports/{import}/progress", may, progress)
        .get("/imports/{import}/bad-rows.xlsx", may, bad_rows_xlsx)
        .get("/imports/{import}/bad-rows.csv", may, bad_rows_csv)
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Filter {
    page: u64,
    changed: String,
}

async fn list(visit: Visit, Query(filter): Query<Filter>) -> Result<Response, PageError> {
    ListPage::new(&visit, filter.page).await?.show()
}

/// What came in a form with a file.
struct Received {
    upload: Upload,
    key: FormKey,
    too_large: Option<Refused>,
}

async fn receive(mut multipart: Multipart) -> Result<Received, PageError> {
    let mut received =
        Received { upload: Upload::default(), key: FormKey(Uuid::now_v7()), too_large: None };
    loop {
        match receive_field(&mut multipart, &mut received).await {
            Ok(true) => {}
            Ok(false) => return Ok(received),
            Err(problem) if problem.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                let refused = Refused::TooLarge { bytes: LARGEST_UPLOAD, limit: MAX_FILE };
                received.too_large = Some(refused);
                return Ok(received);
            }
            Err(_) => return Err(PageError::BadRequest),
        }
    }
}

/// Receives the next field; says whether there was one.
async fn receive_field(
    multipart: &mut Multipart,
    received: &mut Received,
) -> Result<bool, MultipartError> {
    let Some(field) = multipart.next_field().await? else { return Ok(false) };
    match field.name().unwrap_or_default() {
        "key" => {
            if let Ok(key) = field.text().await?.parse() {
                received.key = FormKey(key);
            }
        }
        "kind" => received.upload.kind = field.text().await?,
        "file" => {
            received.upload.file_name = field.file_name().unwrap_or_default().to_owned();
            received.upload.bytes = field.bytes().await?.to_vec();
        }
        _ => {}
    }
    Ok(true)
}

async fn upload(
    visit: Visit,
    multipart: Result<Multipart, MultipartRejection>,
) -> Result<Response, PageError> {
    visit.caller.may(Action::Import)?;
    let turn = UPLOADS.acquire().await;
    let received = receive(multipart.map_err(|_| PageError::BadRequest)?).await?;
    let (kind, key, l) = (received.upload.kind.clone(), received.key, visit.l);
    let missing = received.upload.file_name.is_empty() && received.upload.bytes.is_empty();
    let outcome = match received.too_large {
        Some(refused) => Err(NotTaken::File(refused)),
        None if missing => {
            let page = ListPage::new(&visit, 1).await?.chosen(kind);
            return page.refused(key, l.import_file_missing().to_owned());
        }
        None => imports::upload(&visit.caller, received.upload, key).await,
    };
    drop(turn);
    match outcome {
        Ok(code) => Ok(Redirect::to(&format!("/imports/{code}")).into_response()),
        Err(NotTaken::File(refused)) => {
            let page = ListPage::new(&visit, 1).await?.chosen(kind);
            page.refused(key, words::refused(l, &refused))
        }
        Err(NotTaken::Refusal(Refusal::Invalid(errors))) => {
            ListPage::new(&visit, 1).await?.chosen(kind).invalid(key, errors)
        }
        Err(NotTaken::Refusal(refusal)) => Err(refusal.into()),
    }
}

async fn see(
    visit: Visit,
    Path(code): Path<String>,
    Query(filter): Query<Filter>,
) -> Result<Response, PageError> {
    Seen::new(&visit, &code).await?.show(&visit, !filter.changed.is_empty())
}

/// The form of the mapping from its fields: `column-3` says what the fourth column holds.
fn choice_of(fields: Vec<(String, String)>) -> (ChoiceForm, bool) {
    let mut form = ChoiceForm::default();
    let mut start = false;
    for (name, value) in fields {
        match name.as_str() {
            "sheet" => form.sheet = value,
            "header" => form.header = value,
            "year" => form.year = value,
            "only_notes" => form.only_notes = value,
            "then" => start = value == "start",
            _ => {
                let column = name.strip_prefix("column-").and_then(|number| number.parse().ok());
                form.fields.extend(column.map(|column| (column, value)));
            }
        }
    }
    (form, start)
}

async fn choose(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let (form, start) = choice_of(posted.form);
    match imports::choose(&visit.caller, &code, &form).await {
        // Whoever changed the columns sees the rows first.
        Ok(true) if start => {
            Ok(Redirect::to(&format!("/imports/{code}?changed=yes")).into_response())
        }
        Ok(_) if !start => Ok(Redirect::to(&format!("/imports/{code}")).into_response()),
        Ok(_) => start_now(&visit, &code).await,
        Err(Refusal::Invalid(errors)) => {
            Seen::new(&visit, &code).await?.invalid(&visit, posted.key, form, errors)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

async fn run(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    start_now(&visit, &code).await
}

async fn start_now(visit: &Visit, code: &str) -> Result<Response, PageError> {
    let id = imports::start(&visit.caller, code).await?;
    carry_on(visit.caller.app.clone(), id).await;
    Ok(Redirect::to(&format!("/imports/{code}")).into_response())
}

async fn undo(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let id = imports::undo(&visit.caller, &code).await?;
    carry_on(visit.caller.app.clone(), id).await;
    Ok(Redirect::to(&format!("/imports/{code}")).into_response())
}

/// Lets the import go on by itself, and waits a moment for it.
async fn carry_on(app: App, id: Uuid) {
    let work = tokio::spawn(async move {
        if let Err(problem) = imports::run(&app, id).await {
            tracing::error!(import = %id, %problem, "an import stopped");
        }
    });
    // Not over yet: the page shows how far it is.
    let _ = tokio::time::timeout(PATIENCE, work).await;
}

async fn progress(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let row = imports::progress(&visit.caller, &code).await?;
    crate::page::html(&pages::Progress::new(visit.l, row))
}

async fn bad_rows_xlsx(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let rows = imports::bad_rows(&visit.caller, &code).await?;
    let l = visit.l;
    let bytes = rows
        .xlsx(l.import_reason(), |problem: &RowProblem| words::problem(l, problem))
        .map_err(|problem| PageError::Broken(problem.to_string().into()))?;
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(file(kind, &format!("{code}.xlsx"), bytes))
}

async fn bad_rows_csv(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let rows = imports::bad_rows(&visit.caller, &code).await?;
    let l = visit.l;
    let bytes = rows.csv(l.import_reason(), |problem: &RowProblem| words::problem(l, problem));
    Ok(file("text/csv; charset=utf-8", &format!("{code}.csv"), bytes))
}

/// A file to keep. Its name is made of a code that was found, so it holds no quotes.
fn file(kind: &'static str, name: &str, bytes: Vec<u8>) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    let headers =
        [(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, disposition)];
    (headers, bytes).into_response()
}
