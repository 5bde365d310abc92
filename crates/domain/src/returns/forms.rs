//! The forms of the yearly return as data: `rules/returns.toml`.

use crate::calendar::add_months_clamped;
use crate::rules::{Findings, RuleFileError};
use crate::traits::TraitKind;
use crate::words::word_enum;
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use toml::Spanned;

/// The file as it comes with the product.
const EMBEDDED: &str = include_str!("../../../../rules/returns.toml");

word_enum! {
    /// What a column of the form counts. Source: `sources/001`, Formulier 2019.
    ColumnCount {
        /// Unieke opvangvragen met de oorspronkelijke startdatum in het jaar.
        UniqueRequests = "unique-requests",
        /// Onbeantwoord, zonder opvangvoorstel.
        WithoutProposal = "without-proposal",
        /// Onbeantwoord, met een opvangvoorstel dat niet aanvaard werd.
        ProposalNotAccepted = "proposal-not-accepted",
        /// Deels onbeantwoord: minstens een maand later gestart.
        StartedLater = "started-later",
        /// Deels onbeantwoord: minder opvangdagen dan gevraagd.
        FewerDays = "fewer-days",
    }
}

word_enum! {
    /// Where a request counts that started later *and* got fewer days.
    LaterAndFewer {
        /// In both columns (usual).
        Both = "both",
        /// Only in the column for a later start.
        FirstColumnOnly = "first-column-only",
    }
}

word_enum! {
    /// Whether a lapsed request (*vervallen opvangvraag*) is part of the total.
    LapsedRequests {
        /// It is (usual): it was asked.
        Counted = "counted",
        /// It is not; it stays listed as lapsed.
        LeftOut = "left-out",
    }
}

word_enum! {
    /// From which date "later" is measured when the family itself moved the start.
    FamilyMovedStart {
        /// From the date the family moved it to (usual).
        FromMovedDate = "from-moved-date",
        /// From the first date, whoever moved it.
        FromOriginalDate = "from-original-date",
    }
}

word_enum! {
    /// What a proposal is that the family has not answered on the snapshot day.
    OpenProposals {
        /// Something to settle first; counted in the total only (usual).
        ToSettle = "to-settle",
        /// A proposal that was not accepted.
        NotAccepted = "not-accepted",
    }
}

/// The choices that the sources leave open. Each form has its default; a desk may differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Switches {
    /// Later start and fewer days together.
    pub later_and_fewer: LaterAndFewer,
    /// Lapsed requests.
    pub lapsed: LapsedRequests,
    /// Start moved by the family.
    pub family_moved_start: FamilyMovedStart,
    /// Proposals without an answer yet.
    pub open_proposals: OpenProposals,
}

/// The report years of a form, both ends included; no end while it is the latest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReportYears {
    /// First report year.
    pub from: i32,
    /// Last report year.
    pub until: Option<i32>,
}

impl ReportYears {
    /// Whether a report year is one of them.
    #[must_use]
    pub fn contains(self, year: i32) -> bool {
        self.from <= year && self.until.is_none_or(|until| year <= until)
    }

    fn overlaps(self, other: Self) -> bool {
        self.until.is_none_or(|until| other.from <= until)
            && other.until.is_none_or(|until| self.from <= until)
    }
}

/// A day of each year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YearlyDay {
    /// Month, 1 to 12.
    pub month: u32,
    /// Day of the month.
    pub day: u32,
}

/// The Dutch headings of the upper part of the form.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Headings {
    /// Name of the organiser of the desk.
    pub organiser: String,
    /// Name of the desk.
    pub desk: String,
    /// File number at Opgroeien (*dossiernummer*).
    pub file_number: String,
    /// Report year.
    pub year: String,
    /// The column of municipalities (*werkingsgebied*).
    pub territory: String,
}

/// One column of the form.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Letter of the column: A, B, C, D1, D2.
    pub key: String,
    /// What it counts.
    pub counts: ColumnCount,
    /// Dutch heading; `{year}` stands for the report year.
    pub heading: String,
    /// Dutch heading above this and neighbouring columns.
    pub group: Option<String>,
}

impl Column {
    /// The heading as it stands on the form of a year.
    #[must_use]
    pub fn heading_for(&self, year: i32) -> String {
        self.heading.replace("{year}", &year.to_string())
    }
}

/// A sub-count that the form asks of every column. Sub-counts overlap.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubCount {
    /// Which trait of a request is counted.
    #[serde(rename = "trait")]
    pub kind: TraitKind,
    /// Dutch heading.
    pub heading: String,
}

/// One version of the form (*formulier*), for a range of report years.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReturnForm {
    id: Spanned<String>,
    /// Version of this entry of the file.
    pub version: u32,
    /// Report years for which it holds.
    pub years: ReportYears,
    /// Where the form comes from.
    #[serde(deserialize_with = "crate::rules::source")]
    pub source: String,
    /// Last day on which it may be sent, in the year after.
    pub due: YearlyDay,
    snapshot_last_days_of_february: u32,
    /// From how many calendar months a start counts as later.
    pub later_start_months: u32,
    /// Sub-counts, in the order of the form.
    pub sub_counts: Vec<SubCount>,
    /// Headings of the upper part.
    pub headings: Headings,
    /// Default choices.
    pub switches: Switches,
    /// Columns, in the order of the form.
    pub columns: Vec<Column>,
}

impl ReturnForm {
    /// Name of this form in the file.
    #[must_use]
    pub fn id(&self) -> &str {
        self.id.get_ref()
    }

    /// The same form with the choices of one desk.
    #[must_use]
    pub fn with_switches(mut self, switches: Switches) -> Self {
        self.switches = switches;
        self
    }

    /// Last day on which the return of a year may be sent.
    #[must_use]
    pub fn due_date(&self, year: i32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year.checked_add(1)?, self.due.month, self.due.day)
    }

    /// First and last day of the week whose state the form asks
    /// (*status laatste week van februari*).
    #[must_use]
    pub fn snapshot_week(&self, year: i32) -> Option<(NaiveDate, NaiveDate)> {
        let first_of_february = NaiveDate::from_ymd_opt(year.checked_add(1)?, 2, 1)?;
        let first_of_march = add_months_clamped(first_of_february, 1);
        let days = Days::new(u64::from(self.snapshot_last_days_of_february));
        Some((first_of_march.checked_sub_days(days)?, first_of_march.pred_opt()?))
    }
}

/// Every form the product knows.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReturnForms {
    forms: Vec<ReturnForm>,
}

impl ReturnForms {
    /// Reads and checks a file of forms.
    ///
    /// # Errors
    /// Everything that is wrong with the file.
    pub fn parse(text: &str) -> Result<Self, Vec<RuleFileError>> {
        let mut findings = Findings::new(text);
        let forms: Self = findings.read()?;
        for form in &forms.forms {
            check_form(form, &mut findings);
        }
        forms.check_years(&mut findings);
        findings.result(forms)
    }

    /// The forms that come with the product.
    ///
    /// # Errors
    /// Never in a released product: a test reads the same file.
    pub fn embedded() -> Result<Self, Vec<RuleFileError>> {
        Self::parse(EMBEDDED)
    }

    /// The form for a report year.
    #[must_use]
    pub fn for_year(&self, year: i32) -> Option<&ReturnForm> {
        self.forms.iter().find(|form| form.years.contains(year))
    }

    /// Every form, in the order of the file.
    #[must_use]
    pub fn all(&self) -> &[ReturnForm] {
        &self.forms
    }

    fn check_years(&self, findings: &mut Findings<'_>) {
        if self.forms.is_empty() {
            findings.anywhere("there is no form".to_owned(), "add a [[forms]] entry");
        }
        for (index, form) in self.forms.iter().enumerate() {
            for earlier in self.forms.iter().take(index) {
                if earlier.id() == form.id() {
                    let what = format!("form `{}` stands in the file twice", form.id());
                    findings.at(form.id.span(), what, "give it another id");
                }
                if earlier.years.overlaps(form.years) {
                    let what = format!(
                        "forms `{}` and `{}` hold for the same year",
                        earlier.id(),
                        form.id()
                    );
                    findings.at(form.id.span(), what, "end the earlier one with years.until");
                }
            }
        }
    }
}

fn check_form(form: &ReturnForm, findings: &mut Findings<'_>) {
    let id = form.id();
    let mut wrong = |what: String, remedy: &str| findings.at(form.id.span(), what, remedy);
    if form.years.until.is_some_and(|until| until < form.years.from) {
        wrong(format!("form `{id}` ends before it begins"), "mend `years`");
    }
    // 2023 is no leap year, so that a day that not every year has is refused.
    if NaiveDate::from_ymd_opt(2023, form.due.month, form.due.day).is_none() {
        wrong(format!("form `{id}` is due on a day that does not exist"), "mend `due`");
    }
    if !(1..=28).contains(&form.snapshot_last_days_of_february) {
        wrong(format!("form `{id}` asks a state outside February"), "use 1 to 28 days");
    }
    let keys: BTreeSet<_> = form.columns.iter().map(|column| column.key.as_str()).collect();
    let counts: BTreeSet<_> = form.columns.iter().map(|column| column.counts).collect();
    if keys.len() < form.columns.len() || counts.len() < form.columns.len() {
        wrong(format!("form `{id}` has a column twice"), "give each column its own key and count");
    }
    if !counts.contains(&ColumnCount::UniqueRequests) {
        wrong(
            format!("form `{id}` has no total"),
            "add a column with counts = \"unique-requests\"",
        );
    }
    let traits: BTreeSet<_> = form.sub_counts.iter().map(|sub_count| sub_count.kind).collect();
    if traits.len() < form.sub_counts.len() {
        wrong(format!("form `{id}` has a sub-count twice"), "keep one of them");
    }
}

#[cfg(test)]
mod tests {
    use super::{EMBEDDED, LaterAndFewer, ReturnForms, Switches};
    use crate::traits::TraitKind;

    #[test]
    fn each_year_since_2019_has_its_form() -> Result<(), Vec<super::RuleFileError>> {
        let forms = ReturnForms::embedded()?;
        let form_of = |year| forms.for_year(year).map(super::ReturnForm::id);
        assert_eq!(form_of(2018), None);
        assert_eq!(form_of(2019), Some("2019"));
        assert_eq!(form_of(2020), Some("2020"));
        assert_eq!(form_of(2023), Some("2020"));
        assert_eq!(form_of(2024), Some("2024"));
        assert_eq!(form_of(2030), Some("2024"));
        for form in forms.all() {
            let keys: Vec<_> = form.columns.iter().map(|column| column.key.as_str()).collect();
            assert_eq!(keys, ["A", "B", "C", "D1", "D2"]);
        }
        let traits = |year| {
            forms.for_year(year).map(|form| form.sub_counts.iter().map(|s| s.kind).collect())
        };
        assert_eq!(traits(2019), Some(vec![]));
        assert_eq!(traits(2020), Some(TraitKind::ALL.to_vec()));
        let without_priority =
            TraitKind::ALL.iter().copied().filter(|kind| *kind != TraitKind::PriorityGroup);
        assert_eq!(traits(2024), Some(without_priority.collect()));
        Ok(())
    }

    #[test]
    fn the_form_of_2019_is_due_on_the_first_of_march() -> Result<(), Vec<super::RuleFileError>> {
        let forms = ReturnForms::embedded()?;
        let form = forms.for_year(2019).ok_or_else(Vec::new)?;
        assert_eq!(form.due_date(2019).map(|d| d.to_string()).as_deref(), Some("2020-03-01"));
        let week =
            form.snapshot_week(2019).map(|(from, until)| (from.to_string(), until.to_string()));
        assert_eq!(week, Some(("2020-02-23".to_owned(), "2020-02-29".to_owned())));
        assert!(
            form.columns.iter().any(|c| c.heading_for(2019).ends_with("startdatum het jaar 2019"))
        );
        let own = Switches { later_and_fewer: LaterAndFewer::FirstColumnOnly, ..form.switches };
        assert_eq!(form.clone().with_switches(own).switches, own);
        Ok(())
    }

    #[test]
    fn a_wrong_file_is_told_line_by_line() {
        for (right, wrong, line, what) in [
            ("until = 2023", "until = 2024", true, "hold for the same year"),
            ("id = \"2020\"", "id = \"2019\"", true, "twice"),
            (
                "due = { month = 3, day = 1 }",
                "due = { month = 2, day = 29 }",
                true,
                "does not exist",
            ),
            ("counts = \"fewer-days\"", "counts = \"fewest-days\"", true, "unknown word"),
            ("counts = \"unique-requests\"", "counts = \"fewer-days\"", true, "no total"),
            ("lapsed = \"counted\"", "", true, "is missing"),
            ("later_start_months", "later_start_moons", true, "unknown key"),
        ] {
            let errors =
                ReturnForms::parse(&EMBEDDED.replace(right, wrong)).err().unwrap_or_default();
            let told = errors.iter().any(|e| e.what.contains(what) && e.line.is_some() == line);
            assert!(told, "{wrong}: {errors:?}");
        }
        assert!(ReturnForms::parse("forms = []").is_err());
    }
}
