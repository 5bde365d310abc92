//! The yearly return (*jaarlijkse registratie van opvangvragen*): figures of any year on
//! any day, the requests behind each number, and returns that were frozen.

pub mod frozen;
pub mod sheet;

use crate::forms::{Errors, Problem};
use crate::policy::Action;
use crate::{Caller, Outcome, Refusal};
use chrono::{Datelike, NaiveDate};
use domain::identifiers::NisCode;
use domain::returns::forms::{ColumnCount, ReturnForm, ReturnForms};
use domain::returns::{
    CountedRequest, Figures, ReturnFigures, ReturnRefusal, ReturnScope, SettleReason, compute,
};
use domain::traits::TraitKind;
use sea_orm::EntityTrait;
use sheet::Sheet;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::OnceLock;
use store::entities::desk;
use store::returns::{FrozenHead, Listed};
use store::{PAGE_SIZE, Page, StoreError};

/// A year for which there is a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearEntry {
    /// Report year.
    pub year: i32,
    /// Form that holds for it.
    pub form: String,
    /// Last day on which it may be sent.
    pub due: Option<NaiveDate>,
    /// First and last day of the week whose state the form asks.
    pub week: Option<(NaiveDate, NaiveDate)>,
    /// What was frozen of it, newest first.
    pub frozen: Vec<FrozenHead>,
    /// Requests that it counts as things stand today.
    pub requests: u64,
    /// Contact notes of that year without a request, which it does not count.
    pub loose_notes: u64,
}

/// The figures of a year on a day, with all that they were made from.
#[derive(Debug, Clone)]
pub struct Report {
    /// The form of the year.
    pub form: ReturnForm,
    /// The numbers, with the requests behind them.
    pub figures: ReturnFigures,
    /// The same as rows and columns of the form.
    pub sheet: Sheet,
    /// The requests as they stood on that day.
    pub inputs: Vec<CountedRequest>,
    /// Requests that no row of the form can take: they have no municipality.
    pub without_municipality: Vec<String>,
}

/// Something to settle before the return can be closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToSettle {
    /// Code of the request.
    pub code: String,
    /// What to do, as a word.
    pub what: &'static str,
    /// Its file, when it is still there.
    pub listed: Option<Listed>,
}

/// Which number was clicked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    /// NIS code; empty for all together.
    pub municipality: String,
    /// Key of the column, or `partly`, `fully`, `lapsed`, `merged`.
    pub column: String,
    /// Word of a trait, for a sub-count; empty for the number itself.
    pub trait_word: String,
}

/// A request behind a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Behind {
    /// Code of the request.
    pub code: String,
    /// As it was counted; none when it is not among the inputs any more.
    pub counted: Option<CountedRequest>,
    /// Its file, when it is still there.
    pub listed: Option<Listed>,
}

/// The forms that come with the product.
///
/// # Errors
/// Never in a released product: a test reads the same file.
fn forms() -> Outcome<&'static ReturnForms> {
    static FORMS: OnceLock<Option<ReturnForms>> = OnceLock::new();
    let forms = FORMS.get_or_init(|| ReturnForms::embedded().ok());
    forms.as_ref().ok_or_else(|| unreadable("rules/returns.toml", "the forms"))
}

fn form_of(year: i32) -> Outcome<&'static ReturnForm> {
    forms()?.for_year(year).ok_or(Refusal::NotFound)
}

fn unreadable(column: &'static str, problem: impl ToString) -> Refusal {
    Refusal::Broken(StoreError::Unreadable { column, problem: problem.to_string() })
}

impl From<ReturnRefusal> for Refusal {
    fn from(refusal: ReturnRefusal) -> Self {
        match refusal {
            ReturnRefusal::FormOfOtherYears { .. } => Self::NotFound,
            other => unreadable("request.duplicate_of", other),
        }
    }
}

/// The years that can be reported on, newest first: every year with a form up to this one,
/// and the next once somebody asks care for it.
///
/// # Errors
/// When the database fails.
pub async fn years(caller: &Caller) -> Outcome<Vec<YearEntry>> {
    let scope = caller.scope(Action::SeeReturn)?;
    let (today, store) = (caller.today(), &caller.app.store);
    let asked = store.asked_years(scope).await?;
    // A start that was typed a century too far makes no page a century long.
    let this_year = today.year();
    let last = asked.map_or(this_year, |(_, last)| last.clamp(this_year, this_year + 1));
    let mut frozen: HashMap<i32, Vec<FrozenHead>> = HashMap::new();
    for head in store.frozen_returns(scope, None).await? {
        frozen.entry(head.year).or_default().push(head);
    }
    let forms = forms()?;
    let earliest = forms.all().iter().map(|form| form.years.from).min().unwrap_or(last);
    let mut years = Vec::new();
    for year in (earliest..=last).rev() {
        let Some(form) = forms.for_year(year) else { continue };
        years.push(YearEntry {
            year,
            form: form.id().to_owned(),
            due: form.due_date(year),
            week: form.snapshot_week(year),
            frozen: frozen.remove(&year).unwrap_or_default(),
            requests: store.asked_count(scope, year, today).await?,
            loose_notes: store.loose_notes(scope, year).await?,
        });
    }
    Ok(years)
}

/// What was frozen of a year, newest first.
///
/// # Errors
/// When the database fails.
pub async fn frozen_of(caller: &Caller, year: i32) -> Outcome<Vec<FrozenHead>> {
    let scope = caller.scope(Action::SeeReturn)?;
    Ok(caller.app.store.frozen_returns(scope, Some(year)).await?)
}

/// Contact notes of a year without a request: nobody can tell whether they ask for care, so
/// the return counts none of them.
///
/// # Errors
/// When the database fails.
pub async fn loose_notes(caller: &Caller, year: i32) -> Outcome<u64> {
    let scope = caller.scope(Action::SeeReturn)?;
    Ok(caller.app.store.loose_notes(scope, year).await?)
}

/// The day of the figures when nobody chose one: the last day of the week that the form asks
/// about (*status laatste week van februari*), or today as long as that is to come.
///
/// # Errors
/// [`Refusal::NotFound`] when no form holds for the year.
pub fn usual_day(caller: &Caller, year: i32) -> Outcome<NaiveDate> {
    caller.may(Action::SeeReturn)?;
    let today = caller.today();
    let asked = form_of(year)?.snapshot_week(year).map(|(_, last)| last);
    Ok(asked.filter(|last| *last <= today).unwrap_or(today))
}

/// Whether the return that counts a start was due before this day; of years before the first
/// form, when the year is over.
pub(crate) fn is_over(start: NaiveDate, today: NaiveDate) -> Outcome<bool> {
    let year = start.year();
    let due = forms()?.for_year(year).and_then(|form| form.due_date(year));
    Ok(due.map_or(year < today.year(), |due| due < today))
}

/// The figures of a year as things stood at the end of a day.
///
/// # Errors
/// [`Refusal::NotFound`] when no form holds for the year; [`Refusal::Invalid`] for a day
/// that has yet to come.
pub async fn figures(caller: &Caller, year: i32, snapshot: NaiveDate) -> Outcome<Report> {
    let scope = caller.scope(Action::SeeReturn)?;
    let form = form_of(year)?;
    if snapshot > caller.today() {
        return Err(Errors::one("snapshot", Problem::InTheFuture).into());
    }
    let store = &caller.app.store;
    let desk = desk::Entity::find_by_id(scope.desk())
        .one(store.reader())
        .await?
        .ok_or(Refusal::NotFound)?;
    let territory = store.territory_in(scope, year).await?;
    let facts = store.year_facts(scope, year, snapshot, &territory).await?;
    let which = ReturnScope { year, snapshot_day: snapshot, territory };
    let figures = compute(form, &which, &facts.requests)?;
    let sheet = Sheet::new(form, &figures, &desk);
    Ok(Report {
        form: form.clone(),
        figures,
        sheet,
        inputs: facts.requests,
        without_municipality: facts.without_municipality,
    })
}

impl Report {
    /// Everything to settle: code and what to do, in order.
    fn to_settle(&self) -> BTreeMap<String, &'static str> {
        let outside = self.outside_territory();
        let mut list: BTreeMap<String, &'static str> =
            outside.into_iter().map(|code| (code, "outside-territory")).collect();
        let reasons = &self.figures.total.to_settle;
        list.extend(
            reasons.iter().map(|(code, reason)| (code.clone(), SettleReason::word(*reason))),
        );
        let without = self.without_municipality.iter();
        list.extend(without.map(|code| (code.clone(), "without-municipality")));
        list
    }

    fn outside_territory(&self) -> BTreeSet<String> {
        let rows = self.figures.outside_territory.iter();
        rows.filter_map(|nis| self.figures.municipalities.get(nis))
            .filter_map(|row| row.column(ColumnCount::UniqueRequests))
            .flat_map(|column| column.figure.requests().iter().cloned())
            .collect()
    }

    /// How many things are to be settled.
    #[must_use]
    pub fn settle_count(&self) -> usize {
        self.to_settle().len()
    }
}

/// A page of what is to be settled, with the file of each.
///
/// # Errors
/// When the database fails.
pub async fn to_settle(caller: &Caller, report: &Report, page: u64) -> Outcome<Page<ToSettle>> {
    let scope = caller.scope(Action::SeeReturn)?;
    let page = page_of(report.to_settle().into_iter().collect(), page);
    let codes: Vec<String> = page.rows.iter().map(|(code, _)| code.clone()).collect();
    let mut listed = caller.app.store.listed(scope, &codes).await?;
    if !codes.is_empty() {
        caller.looked_at(Action::SeeReturn, "return", report.sheet.year).await?;
    }
    Ok(page.map(|(code, what)| ToSettle { listed: listed.remove(&code), code, what }))
}

/// A page of the requests behind a number.
///
/// # Errors
/// [`Refusal::NotFound`] when the form has no such number.
pub async fn behind(
    caller: &Caller,
    figures: &ReturnFigures,
    inputs: &[CountedRequest],
    cell: &Cell,
    page: u64,
) -> Outcome<Page<Behind>> {
    let scope = caller.scope(Action::SeeReturn)?;
    let codes = codes_behind(figures, cell).ok_or(Refusal::NotFound)?;
    let page = page_of(codes.into_iter().collect(), page);
    let mut listed = caller.app.store.listed(scope, &page.rows).await?;
    caller.looked_at(Action::SeeReturn, "return", figures.scope.year).await?;
    let by_code: HashMap<&str, &CountedRequest> =
        inputs.iter().map(|request| (request.code.as_str(), request)).collect();
    Ok(page.map(|code| Behind {
        counted: by_code.get(code.as_str()).map(|request| (*request).clone()),
        listed: listed.remove(&code),
        code,
    }))
}

fn codes_behind(figures: &ReturnFigures, cell: &Cell) -> Option<BTreeSet<String>> {
    let row: &Figures = if cell.municipality.is_empty() {
        &figures.total
    } else {
        figures.municipalities.get(&cell.municipality.parse::<NisCode>().ok()?)?
    };
    match cell.column.as_str() {
        "partly" => Some(row.partly_answered.requests().clone()),
        "fully" => Some(row.fully_answered.requests().clone()),
        "lapsed" => Some(row.lapsed.requests().clone()),
        "to-settle" => Some(row.to_settle.keys().cloned().collect()),
        "merged" => Some(figures.merged.keys().cloned().collect()),
        key => {
            let column = row.columns.iter().find(|column| column.key == key)?;
            if cell.trait_word.is_empty() {
                return Some(column.figure.requests().clone());
            }
            let kind: TraitKind = cell.trait_word.parse().ok()?;
            let sub_count = column.sub_counts.iter().find(|sub_count| sub_count.kind == kind)?;
            Some(sub_count.figure.requests().clone())
        }
    }
}

/// A page of a list that is in memory already.
fn page_of<T>(all: Vec<T>, number: u64) -> Page<T> {
    let total = u64::try_from(all.len()).unwrap_or(u64::MAX);
    let pages = total.div_ceil(PAGE_SIZE).max(1);
    let number = number.clamp(1, pages);
    let size = usize::try_from(PAGE_SIZE).unwrap_or(usize::MAX);
    let before = usize::try_from(number - 1).unwrap_or_default().saturating_mul(size);
    Page { rows: all.into_iter().skip(before).take(size).collect(), number, pages, total }
}
