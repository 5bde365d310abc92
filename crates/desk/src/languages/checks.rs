//! Checks of translations: somebody who speaks the language read the text beside the Dutch
//! and found it good. What was checked is known by the mark of both texts, so that a later
//! change of either asks for a new check.

use crate::caller::{FormKey, Start};
use crate::forms;
use crate::policy::Action;
use crate::{App, Caller, Outcome};
use chrono::NaiveDate;
use documents::export::{Column, Table, csv};
use documents::sheets::{Cell, Value};
use std::collections::HashMap;
use store::entities::text_check::Model as Row;
use texts::Locale;
use texts::coverage::{FamilyText, State};
use uuid::Uuid;

/// A text for families in one language, and how far its translation is.
#[derive(Debug, Clone)]
pub struct Checked {
    /// The text.
    pub text: &'static FamilyText,
    /// How far.
    pub state: State,
    /// Who checked it last; empty when nobody did.
    pub by: String,
    /// When.
    pub on: Option<NaiveDate>,
}

/// Why a row of a file with checks was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckProblem {
    /// There is no such text in this language.
    Unknown,
    /// The text or the Dutch changed since the file was made.
    Changed,
    /// The name or the day is missing or cannot be read.
    Incomplete,
}

impl CheckProblem {
    /// Its word, by which its text is found.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Changed => "changed",
            Self::Incomplete => "incomplete",
        }
    }
}

/// What came of a file with checks.
#[derive(Debug, Clone, Default)]
pub struct Taken {
    /// Checks that were kept.
    pub kept: usize,
    /// Rows left out: the message, and why.
    pub left_out: Vec<(String, CheckProblem)>,
}

/// A row of a file with checks.
#[derive(Debug, Clone, Default)]
pub struct CheckRow {
    /// Name of the message.
    pub message: String,
    /// Mark of the two texts.
    pub fingerprint: String,
    /// Who checked.
    pub by: String,
    /// When, as it was typed.
    pub on: String,
}

/// The texts for families in this language, in the order of their files.
///
/// # Errors
/// When the database fails.
pub async fn checks(app: &App, locale: Locale) -> Outcome<Vec<Checked>> {
    let rows = store::languages::checks(app.store.reader(), locale.code()).await?;
    let mut of_message: HashMap<&str, Vec<&Row>> = HashMap::new();
    for row in &rows {
        of_message.entry(row.message.as_str()).or_default().push(row);
    }
    let mut all: Vec<Checked> = FamilyText::all()
        .iter()
        .filter(|text| text.is_wanted(locale))
        .map(|text| {
            let own = of_message.get(text.key).map(Vec::as_slice).unwrap_or_default();
            let marks: Vec<&str> = own.iter().map(|row| row.fingerprint.as_str()).collect();
            let last = own.last();
            let (state, shipped) = (text.state(locale, &marks), text.shipped(locale));
            let by = last.map(|row| row.checked_by.clone());
            let on = last.map(|row| row.checked_on);
            Checked {
                text,
                state,
                by: by.or(shipped.map(|check| check.by.to_owned())).unwrap_or_default(),
                on: on.or(shipped.and_then(|check| check.on.parse().ok())),
            }
        })
        .collect();
    all.sort_by_key(|checked| (checked.text.group, checked.text.key));
    Ok(all)
}

/// The headings of the list to check. What is read back is found by its place.
const HEADINGS: [&str; 7] =
    ["Bericht", "Nederlands", "Vertaling", "Staat", "Kenmerk", "Nagekeken door", "Nagekeken op"];

/// The texts of a language as a CSV file: who checks them fills in the last two columns.
///
/// # Errors
/// When the database fails.
pub async fn list_to_check(app: &App, locale: Locale) -> Outcome<Vec<u8>> {
    let l = Locale::Nl;
    let all = checks(app, locale).await?;
    let rows = all.iter().map(|checked| {
        let own = checked.text.in_language(locale);
        let dutch = checked.text.in_language(l).map_or("", |written| written.text);
        let on = checked.on.map(|day| l.short_date(day)).unwrap_or_default();
        let state = l.text_state(checked.state.word());
        [
            checked.text.key,
            dutch,
            own.map_or("", |written| written.text),
            &state,
            own.map_or("", |written| written.fingerprint),
            &checked.by,
            &on,
        ]
        .map(|text| Cell::new(Value::text(text)))
        .to_vec()
    });
    let (name, columns) = (locale.code().to_owned(), HEADINGS.map(Column::new).to_vec());
    Ok(csv(&Table { name, columns, rows: rows.collect() }))
}

/// The rows of a list that came back; none when it is another file.
#[must_use]
pub fn rows_of(bytes: &[u8]) -> Option<Vec<CheckRow>> {
    let book = documents::sheets::read(bytes).ok()?;
    let mut rows = book.sheets.first()?.rows.iter();
    let headings = rows.next()?;
    let known =
        HEADINGS.iter().enumerate().all(|(at, heading)| headings.text(at).trim() == *heading);
    known.then(|| {
        rows.map(|row| CheckRow {
            message: row.text(0),
            fingerprint: row.text(4),
            by: row.text(5),
            on: row.text(6),
        })
        .collect()
    })
}

fn checked(row: &CheckRow, locale: Locale) -> Result<(String, NaiveDate), CheckProblem> {
    let text = FamilyText::all().iter().find(|text| text.key == row.message);
    let written = text.and_then(|text| text.in_language(locale)).ok_or(CheckProblem::Unknown)?;
    if written.fingerprint != row.fingerprint {
        return Err(CheckProblem::Changed);
    }
    let by = forms::required(&row.by, 120).map_err(|_| CheckProblem::Incomplete)?;
    let iso = row.on.parse().ok();
    let day = iso.map_or_else(|| forms::required_date(&row.on), Ok);
    Ok((by, day.map_err(|_| CheckProblem::Incomplete)?))
}

/// Takes over the checks of a file; rows without a name and a day are not checks yet.
///
/// # Errors
/// When the table says no.
pub async fn take_checks(
    caller: &Caller,
    locale: Locale,
    rows: &[CheckRow],
    key: FormKey,
) -> Outcome<Taken> {
    caller.may(Action::CheckTexts)?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(_) => return Ok(Taken::default()),
        Start::Fresh(change) => change,
    };
    let known = store::languages::checks(change.tx.connection()?, locale.code()).await?;
    let mut taken = Taken::default();
    for row in rows.iter().filter(|row| !(row.by.trim().is_empty() && row.on.trim().is_empty())) {
        let (checked_by, checked_on) = match checked(row, locale) {
            Ok(checked) => checked,
            Err(problem) => {
                taken.left_out.push((row.message.clone(), problem));
                continue;
            }
        };
        let same =
            |before: &Row| before.message == row.message && before.fingerprint == row.fingerprint;
        if known.iter().any(same) {
            continue;
        }
        let kept = Row {
            id: Uuid::now_v7(),
            desk_id: caller.actor.desk,
            language: locale.code().to_owned(),
            message: row.message.clone(),
            fingerprint: row.fingerprint.clone(),
            checked_by,
            checked_on,
            account_id: caller.actor.account,
            at: change.at,
        };
        change.tx.insert(kept).await?;
        taken.kept += 1;
    }
    change.note(Action::CheckTexts, "language", locale.code(), &["checks"]);
    change.commit("").await?;
    Ok(taken)
}
