//! The pages of imports.

use super::words;
use crate::components::{Fields, Pager};
use crate::errors::PageError;
use crate::page::{Page, Section, html, unprocessable};
use crate::visit::Visit;
use askama::Template;
use askama::filters::HtmlSafe;
use axum::response::Response;
use desk::FormKey;
use desk::forms::Errors;
use desk::imports::{self, ChoiceForm, Import, Plan};
use domain::imports::{ImportKind, ImportState};
use store::Page as Rows;
use texts::Locale;

/// The list, with the form that brings a file.
#[derive(Template)]
#[template(path = "imports/list.html")]
pub(super) struct ListPage {
    page: Page,
    fields: Fields,
    kind: String,
    kinds: Vec<(String, String)>,
    /// Why the file was not taken; empty when there is nothing to say.
    refused: String,
    rows: Rows<Import>,
    pager: Pager,
}

impl ListPage {
    pub(super) async fn new(visit: &Visit, number: u64) -> Result<Self, PageError> {
        let l = visit.l;
        let rows = imports::list(&visit.caller, number).await?;
        let kinds = ImportKind::ALL.iter().map(|kind| kind.word());
        Ok(Self {
            page: Page::new(visit, Section::Imports, l.imports_title()),
            fields: Fields::new(l, vec![("kind", l.import_kind())]),
            kind: ImportKind::Registrations.word().to_owned(),
            kinds: kinds.map(|word| (word.to_owned(), l.import_kind_word(word))).collect(),
            refused: String::new(),
            pager: Pager::new(l, &rows, ""),
            rows,
        })
    }

    pub(super) fn chosen(mut self, kind: String) -> Self {
        self.kind = kind;
        self
    }

    pub(super) fn show(&self) -> Result<Response, PageError> {
        html(self)
    }

    pub(super) fn refused(mut self, key: FormKey, why: String) -> Result<Response, PageError> {
        self.refused = why;
        self.page = self.page.with_errors(key);
        unprocessable(&self)
    }

    pub(super) fn invalid(mut self, key: FormKey, errors: Errors) -> Result<Response, PageError> {
        self.fields = self.fields.with(errors);
        self.page = self.page.with_errors(key);
        unprocessable(&self)
    }

    fn when(&self, row: &Import) -> String {
        self.page.l.short_date(domain::clock::brussels_date(row.created_at))
    }
}

/// How many rows met which fate.
#[derive(Template)]
#[template(path = "imports/counts.html")]
struct Counts {
    l: Locale,
    /// Whether its rows are of families, who may ask for care.
    registrations: bool,
    row: Import,
}

impl Counts {
    fn new(l: Locale, row: Import) -> Self {
        let registrations = row.kind == ImportKind::Registrations.word();
        Self { l, registrations, row }
    }
}

/// How far an import is.
#[derive(Template)]
#[template(path = "imports/progress.html")]
pub(super) struct Progress {
    l: Locale,
    row: Import,
    busy: bool,
    undoing: bool,
}

impl HtmlSafe for Counts {}
impl HtmlSafe for Progress {}

impl Progress {
    pub(super) fn new(l: Locale, row: Import) -> Self {
        let state = row.state.parse::<ImportState>();
        let busy = state.as_ref().is_ok_and(|state| state.is_busy());
        let undoing = state.is_ok_and(|state| state == ImportState::Undoing);
        Self { l, row, busy, undoing }
    }
}

/// An import, for its page.
pub(super) struct Seen {
    row: Import,
    plan: Plan,
    same_file: Option<String>,
}

impl Seen {
    pub(super) async fn new(visit: &Visit, code: &str) -> Result<Self, PageError> {
        let (row, plan) = imports::see(&visit.caller, code).await?;
        let same = imports::same_file(&visit.caller, &row).await?;
        let day = |row: Import| visit.l.short_date(domain::clock::brussels_date(row.created_at));
        Ok(Self { row, plan, same_file: same.map(day) })
    }

    pub(super) fn show(self, visit: &Visit, changed: bool) -> Result<Response, PageError> {
        if self.row.state != ImportState::Mapping.word() {
            return html(&ResultPage::new(visit, self.row));
        }
        let choice = &self.plan.choice;
        let number = |number: Option<String>| number.unwrap_or_default();
        let form = ChoiceForm {
            sheet: choice.sheet.to_string(),
            header: number(choice.header.map(|row| row.to_string())),
            year: number(choice.year.map(|year| year.to_string())),
            fields: choice.fields.clone(),
            only_notes: choice.only_notes.clone(),
        };
        html(&MappingPage::new(visit, self, form, Errors::default(), changed))
    }

    pub(super) fn invalid(
        self,
        visit: &Visit,
        key: FormKey,
        form: ChoiceForm,
        errors: Errors,
    ) -> Result<Response, PageError> {
        let mut page = MappingPage::new(visit, self, form, errors, false);
        page.page = page.page.with_errors(key);
        unprocessable(&page)
    }
}

/// A column to choose for.
struct ColumnRow {
    index: usize,
    letter: String,
    heading: String,
    examples: Vec<String>,
    field: String,
}

/// A row as it was understood, in words.
struct LineRow {
    number: u32,
    /// Each with the lines that stand in it.
    cells: Vec<Vec<String>>,
    becomes: String,
    problems: Vec<String>,
    warnings: Vec<String>,
}

#[derive(Template)]
#[template(path = "imports/mapping.html")]
struct MappingPage {
    page: Page,
    fields: Fields,
    form: ChoiceForm,
    row: Import,
    same_file: Option<String>,
    sheets: Vec<(String, String)>,
    with_year: bool,
    columns: Vec<ColumnRow>,
    choices: Vec<(&'static str, String)>,
    headings: Vec<String>,
    lines: Vec<LineRow>,
    counts: Counts,
    any_good: bool,
    changed: bool,
    plan: Plan,
}

impl MappingPage {
    fn new(visit: &Visit, seen: Seen, form: ChoiceForm, errors: Errors, changed: bool) -> Self {
        let l = visit.l;
        let Seen { row, plan, same_file } = seen;
        let kind = row.kind.parse::<ImportKind>().unwrap_or(ImportKind::Registrations);
        let labels = vec![
            ("sheet", l.import_sheet()),
            ("header", l.import_header()),
            ("year", l.import_year()),
            ("only_notes", l.import_only_notes()),
        ];
        let columns = plan.columns.iter().map(|column| {
            let chosen = form.fields.iter().find(|(index, _)| *index == column.index);
            ColumnRow {
                index: column.index,
                letter: letter(column.index),
                heading: column.heading.clone(),
                examples: column.examples.clone(),
                field: chosen.map(|(_, word)| word.clone()).unwrap_or_default(),
            }
        });
        let sheets = plan.sheets.iter().enumerate().map(|(at, name)| {
            let name = if name.is_empty() { (at + 1).to_string() } else { name.clone() };
            (at.to_string(), name)
        });
        let choices = imports::field_words(kind).into_iter();
        Self {
            page: Page::new(visit, Section::Imports, row.file_name.clone()),
            fields: Fields::new(l, labels).with(errors),
            same_file,
            sheets: sheets.collect(),
            with_year: kind == ImportKind::Registrations,
            columns: columns.collect(),
            choices: choices.map(|word| (word, words::field(l, word))).collect(),
            headings: groups(&plan)
                .iter()
                .filter_map(|group| group.first())
                .map(|at| heading(l, &plan, *at))
                .collect(),
            lines: lines(l, &plan),
            any_good: row.rows_total > row.rows_bad,
            counts: Counts::new(l, row.clone()),
            changed,
            form,
            row,
            plan,
        }
    }
}

/// Fields that stand in one column of the preview, below each other.
const TOGETHER: &[&[&str]] = &[
    &["date-asked", "channel"],
    &["name", "phone"],
    &["child-name", "birth-date"],
    &["wanted-from"],
    &["question"],
    &["actions", "colleague", "offer"],
];

/// The columns of the preview, as places in a row; those in which nothing stands are left out.
fn groups(plan: &Plan) -> Vec<Vec<usize>> {
    let place = |field: &&str| plan.shown_fields.iter().position(|known| known == field);
    let mut groups: Vec<Vec<usize>> =
        TOGETHER.iter().map(|group| group.iter().filter_map(place).collect()).collect();
    let alone = (0..plan.shown_fields.len()).map(|at| vec![at]);
    if plan.shown_fields.first().is_none_or(|field| field != "date-asked") {
        groups = alone.collect();
    }
    let filled = |at: &usize| {
        plan.shown.iter().any(|line| line.cells.get(*at).is_some_and(|text| !text.is_empty()))
    };
    groups.retain(|group| group.iter().any(filled));
    groups
}

fn heading(l: Locale, plan: &Plan, at: usize) -> String {
    match plan.shown_fields.get(at).map(String::as_str) {
        Some("child-name") => l.import_child().to_owned(),
        Some(word) => words::field(l, word),
        None => String::new(),
    }
}

fn lines(l: Locale, plan: &Plan) -> Vec<LineRow> {
    let groups = groups(plan);
    let cell = |line: &desk::imports::Shown, at: usize| {
        let text = line.cells.get(at).cloned().unwrap_or_default();
        match plan.shown_fields.get(at).map(String::as_str) {
            Some("offer") => l.import_offer(&text),
            Some("kind") => l.import_location_kind(&text),
            _ => text,
        }
    };
    let rows = plan.shown.iter().map(|line| LineRow {
        number: line.number,
        cells: groups
            .iter()
            .map(|group| {
                let texts = group.iter().map(|at| cell(line, *at));
                texts.filter(|text| !text.is_empty()).collect()
            })
            .collect(),
        becomes: line.becomes.map(|of| words::becoming(l, of)).unwrap_or_default(),
        problems: line.problems.iter().map(|problem| words::problem(l, problem)).collect(),
        warnings: line.warnings.iter().map(|warning| words::warning(l, warning)).collect(),
    });
    rows.collect()
}

/// The letter of a column as a spreadsheet program shows it: A to Z, then AA.
fn letter(index: usize) -> String {
    let mut letters = Vec::new();
    let mut left = index + 1;
    while left > 0 {
        let digit = u8::try_from((left - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'A' + digit));
        left = (left - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[derive(Template)]
#[template(path = "imports/result.html")]
struct ResultPage {
    page: Page,
    row: Import,
    busy: bool,
    undone: bool,
    discarded: bool,
    registrations: bool,
    progress: Progress,
    counts: Counts,
}

impl ResultPage {
    fn new(visit: &Visit, row: Import) -> Self {
        let progress = Progress::new(visit.l, row.clone());
        Self {
            page: Page::new(visit, Section::Imports, row.file_name.clone()),
            busy: progress.busy,
            undone: row.state == ImportState::Undone.word(),
            discarded: row.state == ImportState::Discarded.word(),
            registrations: row.kind == ImportKind::Registrations.word(),
            progress,
            counts: Counts::new(visit.l, row.clone()),
            row,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::letter;

    #[test]
    fn columns_have_the_letters_of_a_spreadsheet() {
        let letters = [0, 25, 26, 51, 52, 511].map(letter);
        assert_eq!(letters, ["A", "Z", "AA", "AZ", "BA", "SR"]);
    }
}
