//! The year calendar (*jaarkalender*, `sources/002`): a child a row, a month a column;
//! when care was asked, from when it is needed, when it was found, and school entry.

use crate::policy::Action;
use crate::{Caller, Outcome, Refusal};
use chrono::{Datelike, Days, NaiveDate};
use domain::requests::RequestState;
use domain::year::{self, Found, Line, Sign};
use store::calendar::{YearFilter, YearRow};
use store::{Page, Scope, StoreError};

pub use documents::export::{Column, Table};
pub use documents::sheets::{Cell, Rgb, Value};

/// Years that the calendar goes back and ahead.
const YEARS_AROUND: i32 = 25;
/// Rows that are read at a time for a file.
const CHUNK: u64 = 400;
/// Most rows of a file: more than any desk has in a year.
const MOST_ROWS: u64 = 40_000;

/// What the calendar is asked for.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// The year; the one of today when it is missing or far away.
    pub year: Option<i32>,
    /// `looking`, a state of a request, `note`, or nothing for all.
    pub state: String,
    /// Part of a name.
    pub name: String,
    /// Only what is urgent.
    pub urgent: bool,
    /// Code of a channel.
    pub channel: String,
    /// Month in which care is needed, 1 to 12.
    pub month: Option<u32>,
    /// Also those still looked for who went to school before the year.
    pub everybody: bool,
}

/// A child in the calendar.
#[derive(Debug, Clone)]
pub struct Child {
    /// What is known of it.
    pub row: YearRow,
    /// Day on which it can enter nursery school.
    pub school: Option<NaiveDate>,
    /// First day of the care that was found.
    pub found: Option<NaiveDate>,
    /// What stands in each month.
    pub signs: Vec<Sign>,
}

/// The calendar of a year.
#[derive(Debug, Clone)]
pub struct Year {
    /// Which.
    pub year: i32,
    /// First day of each month.
    pub months: Vec<NaiveDate>,
    /// The children.
    pub children: Page<Child>,
}

/// The year that is shown.
#[must_use]
pub fn year_of(wanted: &Wanted, today: NaiveDate) -> i32 {
    let near = |year: &i32| (year - today.year()).abs() <= YEARS_AROUND;
    wanted.year.filter(near).unwrap_or_else(|| today.year())
}

fn filter(wanted: &Wanted, year: i32) -> Outcome<YearFilter> {
    let months = year::months(year);
    let (Some(from), Some(last)) = (months.first(), months.last()) else {
        return Err(Refusal::NotFound);
    };
    let month = wanted.month.and_then(|number| {
        months.iter().find(|month| month.month() == number).map(|day| (*day, year::last_day(*day)))
    });
    let until = year::last_day(*last);
    let at_school = |day| year::at_school_before(day).ok_or(Refusal::NotFound);
    Ok(YearFilter {
        from: *from,
        until,
        school: (at_school(*from)?, at_school(until + Days::new(1))?),
        everybody: wanted.everybody,
        state: wanted.state.clone(),
        name: wanted.name.trim().to_lowercase(),
        urgent: wanted.urgent,
        channel: wanted.channel.clone(),
        month,
    })
}

/// A page of the calendar.
///
/// # Errors
/// When the database fails.
pub async fn see(caller: &Caller, wanted: &Wanted, page: u64) -> Outcome<Year> {
    let scope = caller.scope(Action::SeeRequests)?;
    let year = year_of(wanted, caller.today());
    let filter = filter(wanted, year)?;
    let Page { rows, number, pages, total } = caller.app.store.year(scope, &filter, page).await?;
    let months = year::months(year);
    let rows = children(caller, scope, rows, &months).await?;
    Ok(Year { year, months, children: Page { rows, number, pages, total } })
}

/// All rows of the calendar, for a file; who takes them is remembered.
///
/// # Errors
/// When the database fails.
pub async fn take(caller: &Caller, wanted: &Wanted) -> Outcome<Year> {
    let scope = caller.scope(Action::SeeRequests)?;
    let year = year_of(wanted, caller.today());
    let filter = filter(wanted, year)?;
    let months = year::months(year);
    let mut all = Vec::new();
    let mut skip = 0;
    while skip < MOST_ROWS {
        let rows = caller.app.store.year_rows(scope, &filter, CHUNK, skip).await?;
        let read = rows.len();
        all.extend(children(caller, scope, rows, &months).await?);
        skip += CHUNK;
        if u64::try_from(read).unwrap_or_default() < CHUNK {
            break;
        }
    }
    caller.looked_at(Action::SeeRequests, "calendar", year).await?;
    let total = u64::try_from(all.len()).unwrap_or_default();
    Ok(Year { year, months, children: Page { rows: all, number: 1, pages: 1, total } })
}

/// A table as a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For Excel and LibreOffice.
    Xlsx,
    /// For anything.
    Csv,
}

/// Writes a table.
///
/// # Errors
/// When it is larger than the format allows.
pub fn write(table: &Table, format: Format) -> Outcome<Vec<u8>> {
    match format {
        Format::Csv => Ok(documents::export::csv(table)),
        Format::Xlsx => documents::export::xlsx(std::slice::from_ref(table))
            .map_err(|problem| StoreError::File(std::io::Error::other(problem)).into()),
    }
}

async fn children(
    caller: &Caller,
    scope: Scope,
    rows: Vec<YearRow>,
    months: &[NaiveDate],
) -> Outcome<Vec<Child>> {
    let store = &caller.app.store;
    let requests: Vec<_> =
        rows.iter().filter(|row| row.kind == "request").map(|row| row.id).collect();
    let mut placements = std::collections::HashMap::<_, Vec<_>>::new();
    for placement in store.placements_of(scope, &requests).await? {
        placements.entry(placement.request_id).or_default().push(placement);
    }
    let mut proposals = std::collections::HashMap::<_, Vec<_>>::new();
    for proposal in store.live_proposals_of(scope, &requests).await? {
        proposals.entry(proposal.request_id).or_default().push(proposal.start);
    }
    let child = |row: YearRow| {
        let state: Option<RequestState> = row.state.parse().ok();
        let whole = state != Some(RequestState::Partly);
        let mut found: Vec<Found> = placements
            .remove(&row.id)
            .unwrap_or_default()
            .into_iter()
            .map(|care| Found { from: care.from_day, until: care.until_day, whole })
            .collect();
        found.extend(row.found.map(|from| Found { from, until: None, whole: true }));
        let line = Line {
            asked: Some(row.asked),
            needed: row.needed,
            // A note has no state: it is open until care was found.
            looking: state.map_or(row.found.is_none(), RequestState::is_looking),
            found,
            proposed: proposals.remove(&row.id).unwrap_or_default(),
            school: year::school_entry(row.school, row.birth, row.due),
        };
        Child {
            signs: months.iter().map(|month| line.sign(*month)).collect(),
            school: line.school,
            found: line.found.iter().map(|care| care.from).min(),
            row,
        }
    };
    Ok(rows.into_iter().map(child).collect())
}
