//! The yearly return (*jaarlijkse registratie van opvangvragen*): from the requests of
//! a desk to the numbers of the form, per municipality, with the requests behind each.
//!
//! Definitions: `sources/001` (VVSG 2019), Formulier 2019 and Rapportage 2020; lapsed
//! requests and sub-counts per column: Schriftelijke Vraag 852 (2024-2025). What these
//! leave open is a [`Switches`] value of the form. The forms themselves are data: [`forms`].

pub mod forms;

use crate::calendar::add_months_clamped;
use crate::identifiers::NisCode;
use crate::traits::TraitKind;
use crate::words::word_enum;
use chrono::{Datelike, NaiveDate};
use forms::{
    ColumnCount, FamilyMovedStart, LapsedRequests, LaterAndFewer, OpenProposals, ReturnForm,
    Switches,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What the return needs to know of a request, as it stood on the snapshot day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountedRequest {
    /// Public code of the request.
    pub code: String,
    /// Municipality under which it counts.
    pub municipality: NisCode,
    /// First wished start, whatever changed later. It decides the year.
    pub original_start: NaiveDate,
    /// The start the family moved to of its own accord, when it did.
    pub start_moved_by_family: Option<NaiveDate>,
    /// Days a week first asked; `None` when the family did not say.
    pub asked_days: Option<u8>,
    /// How far it came.
    pub outcome: Outcome,
    /// What was recorded about it.
    pub traits: BTreeSet<TraitKind>,
    /// The request of the same applicant and child into which it was merged (*dubbel*).
    pub merged_into: Option<String>,
}

/// How far a request came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "is")]
pub enum Outcome {
    /// Nothing accepted yet.
    Open {
        /// Proposals the family refused or let expire.
        not_accepted: u16,
        /// Proposals the family has yet to answer.
        unanswered: u16,
    },
    /// A proposal was accepted. With several placements: the first start and all days together.
    Accepted {
        /// First day of care.
        start: NaiveDate,
        /// Days a week; `None` when not recorded.
        days: Option<u8>,
    },
    /// Vervallen: withdrawn or no longer needed, with nothing accepted.
    Lapsed,
}

/// Where a request stands in the return. Each request of the year has exactly one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "is")]
pub enum Standing {
    /// Onbeantwoord, zonder opvangvoorstel.
    WithoutProposal,
    /// Onbeantwoord, voorstel niet aanvaard.
    ProposalNotAccepted,
    /// Deels onbeantwoord: at least one of both is true.
    PartlyAnswered {
        /// Started a month or more later.
        later: bool,
        /// Got fewer days than asked.
        fewer_days: bool,
    },
    /// Beantwoord zoals gevraagd.
    FullyAnswered,
    /// Vervallen.
    Lapsed,
    /// Cannot be counted further before someone acts.
    ToSettle {
        /// What is missing.
        reason: SettleReason,
    },
}

word_enum! {
    /// What must be settled before a request can be counted (*nog af te ronden*).
    SettleReason {
        /// The family has not answered a proposal.
        UnansweredProposal = "unanswered-proposal",
        /// Care was accepted but its days are not recorded, while days were asked.
        AcceptedDaysUnknown = "accepted-days-unknown",
    }
}

/// How a request relates to the return of a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Classified<'a> {
    /// Its first wished start lies in another year.
    OtherYear(i32),
    /// It is part of another request.
    MergedInto(&'a str),
    /// It stands in this return.
    Stands(Standing),
}

/// Says how one request counts in the return of a year.
#[must_use]
pub fn classify<'a>(form: &ReturnForm, year: i32, request: &'a CountedRequest) -> Classified<'a> {
    if let Some(into) = &request.merged_into {
        return Classified::MergedInto(into);
    }
    match request.original_start.year() {
        start_year if start_year == year => Classified::Stands(standing(form, request)),
        other => Classified::OtherYear(other),
    }
}

fn standing(form: &ReturnForm, request: &CountedRequest) -> Standing {
    match request.outcome {
        Outcome::Lapsed => Standing::Lapsed,
        Outcome::Accepted { start, days } => accepted_standing(form, request, start, days),
        Outcome::Open { unanswered: 0, not_accepted: 0 } => Standing::WithoutProposal,
        Outcome::Open { unanswered: 0, .. } => Standing::ProposalNotAccepted,
        Outcome::Open { .. } => match form.switches.open_proposals {
            OpenProposals::NotAccepted => Standing::ProposalNotAccepted,
            OpenProposals::ToSettle => {
                Standing::ToSettle { reason: SettleReason::UnansweredProposal }
            }
        },
    }
}

/// Later: on or after the wished start plus whole calendar months, the day clamped to the
/// end of the month (31 January plus one month is 28 February).
fn accepted_standing(
    form: &ReturnForm,
    request: &CountedRequest,
    start: NaiveDate,
    days: Option<u8>,
) -> Standing {
    let wished = match (form.switches.family_moved_start, request.start_moved_by_family) {
        (FamilyMovedStart::FromMovedDate, Some(moved)) => moved.max(request.original_start),
        _ => request.original_start,
    };
    let later = start >= add_months_clamped(wished, form.later_start_months);
    let fewer_days = match (days, request.asked_days) {
        (_, None) => false,
        (Some(days), Some(asked)) => days < asked,
        (None, Some(_)) => {
            return Standing::ToSettle { reason: SettleReason::AcceptedDaysUnknown };
        }
    };
    if later || fewer_days {
        Standing::PartlyAnswered { later, fewer_days }
    } else {
        Standing::FullyAnswered
    }
}

impl Standing {
    /// Whether a request that stands so is counted in a column.
    #[must_use]
    pub fn counts_in(self, column: ColumnCount, switches: &Switches) -> bool {
        match column {
            ColumnCount::UniqueRequests => {
                self != Self::Lapsed || switches.lapsed == LapsedRequests::Counted
            }
            ColumnCount::WithoutProposal => self == Self::WithoutProposal,
            ColumnCount::ProposalNotAccepted => self == Self::ProposalNotAccepted,
            ColumnCount::StartedLater => matches!(self, Self::PartlyAnswered { later: true, .. }),
            ColumnCount::FewerDays => match self {
                Self::PartlyAnswered { later, fewer_days } => {
                    fewer_days
                        && !(later && switches.later_and_fewer == LaterAndFewer::FirstColumnOnly)
                }
                _ => false,
            },
        }
    }
}

/// Which return is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReturnScope {
    /// Report year.
    pub year: i32,
    /// The day whose state the requests show.
    pub snapshot_day: NaiveDate,
    /// Municipalities of the desk (*werkingsgebied*); each gets its row, also with nothing in it.
    pub territory: BTreeSet<NisCode>,
}

/// Why no return can be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReturnRefusal {
    /// The form is for other years.
    #[error("form {form} does not hold for report year {year}")]
    FormOfOtherYears {
        /// The form.
        form: String,
        /// The report year.
        year: i32,
    },
    /// Two requests have one code, so the numbers could not be traced.
    #[error("request {0} was given twice")]
    GivenTwice(String),
    /// Requests are merged into one another in a circle, so all of them would vanish.
    #[error("request {0} is merged into itself by a detour")]
    MergedInCircle(String),
}

word_enum! {
    /// How the snapshot day relates to the week that the form asks.
    Timing {
        /// Before the last week of February: a preview.
        Preview = "preview",
        /// From that week up to the day it is due.
        Final = "final",
        /// After the day it is due.
        Late = "late",
    }
}

/// A number and the requests behind it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "FigureRow", into = "FigureRow")]
pub struct Figure(BTreeSet<String>);

/// How a [`Figure`] is written: the number first, since that is what is read.
#[derive(Serialize, Deserialize)]
struct FigureRow {
    count: usize,
    requests: BTreeSet<String>,
}

impl From<FigureRow> for Figure {
    fn from(row: FigureRow) -> Self {
        Self(row.requests)
    }
}

impl From<Figure> for FigureRow {
    fn from(figure: Figure) -> Self {
        Self { count: figure.0.len(), requests: figure.0 }
    }
}

impl Figure {
    /// The number.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// Codes of the requests, in order.
    #[must_use]
    pub const fn requests(&self) -> &BTreeSet<String> {
        &self.0
    }
}

/// The number of one column with its sub-counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnFigure {
    /// Letter of the column.
    pub key: String,
    /// What it counts.
    pub counts: ColumnCount,
    /// The number.
    pub figure: Figure,
    /// Sub-counts, in the order of the form. They overlap.
    pub sub_counts: Vec<SubFigure>,
}

/// One sub-count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubFigure {
    /// The trait that is counted.
    pub kind: TraitKind,
    /// The number.
    pub figure: Figure,
}

/// The numbers of one municipality, or of all together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// The columns of the form.
    pub columns: Vec<ColumnFigure>,
    /// Partly answered, each request once.
    pub partly_answered: Figure,
    /// Answered as asked.
    pub fully_answered: Figure,
    /// Lapsed.
    pub lapsed: Figure,
    /// What must be settled first, by request.
    pub to_settle: BTreeMap<String, SettleReason>,
}

impl Figures {
    /// The figure of a column, when the form has it.
    #[must_use]
    pub fn column(&self, counts: ColumnCount) -> Option<&ColumnFigure> {
        self.columns.iter().find(|column| column.counts == counts)
    }

    fn of(form: &ReturnForm, standings: &[(&CountedRequest, Standing)]) -> Self {
        let figure = |holds: &dyn Fn(&CountedRequest, Standing) -> bool| {
            let behind = standings.iter().filter(|(request, standing)| holds(request, *standing));
            Figure(behind.map(|(request, _)| request.code.clone()).collect())
        };
        let columns = form.columns.iter().map(|column| {
            let counted = |standing: Standing| standing.counts_in(column.counts, &form.switches);
            let sub_counts = form.sub_counts.iter().map(|sub_count| SubFigure {
                kind: sub_count.kind,
                figure: figure(&|r, s| counted(s) && r.traits.contains(&sub_count.kind)),
            });
            ColumnFigure {
                key: column.key.clone(),
                counts: column.counts,
                figure: figure(&|_, s| counted(s)),
                sub_counts: sub_counts.collect(),
            }
        });
        let to_settle = standings.iter().filter_map(|(request, standing)| match standing {
            Standing::ToSettle { reason } => Some((request.code.clone(), *reason)),
            _ => None,
        });
        Self {
            columns: columns.collect(),
            partly_answered: figure(&|_, s| matches!(s, Standing::PartlyAnswered { .. })),
            fully_answered: figure(&|_, s| s == Standing::FullyAnswered),
            lapsed: figure(&|_, s| s == Standing::Lapsed),
            to_settle: to_settle.collect(),
        }
    }
}

/// The return of a year: every number with the requests behind it, and what it was made with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReturnFigures {
    /// Form that was used.
    pub form: String,
    /// Version of that form.
    pub form_version: u32,
    /// Choices that were used.
    pub switches: Switches,
    /// Report year, snapshot day and territory.
    pub scope: ReturnScope,
    /// Preview, final or late.
    pub timing: Timing,
    /// The rows of the form.
    pub municipalities: BTreeMap<NisCode, Figures>,
    /// All municipalities together.
    pub total: Figures,
    /// Rows for municipalities outside the territory: to be looked at before sending.
    pub outside_territory: BTreeSet<NisCode>,
    /// Requests left out because they are part of another.
    pub merged: BTreeMap<String, String>,
}

/// Makes the return of a year. The order of the requests does not matter.
///
/// # Errors
/// When the form is for other years, or the requests cannot be told apart.
pub fn compute(
    form: &ReturnForm,
    scope: &ReturnScope,
    requests: &[CountedRequest],
) -> Result<ReturnFigures, ReturnRefusal> {
    if !form.years.contains(scope.year) {
        let form = form.id().to_owned();
        return Err(ReturnRefusal::FormOfOtherYears { form, year: scope.year });
    }
    let by_code = distinct(requests)?;
    let mut rows: BTreeMap<NisCode, Vec<_>> =
        scope.territory.iter().map(|nis| (nis.clone(), Vec::new())).collect();
    let mut merged = BTreeMap::new();
    for request in by_code.values() {
        match classify(form, scope.year, request) {
            Classified::OtherYear(_) => {}
            Classified::MergedInto(into) => {
                merged.insert(request.code.clone(), into.to_owned());
            }
            Classified::Stands(standing) => {
                rows.entry(request.municipality.clone()).or_default().push((*request, standing));
            }
        }
    }
    let all: Vec<_> = rows.values().flatten().copied().collect();
    Ok(ReturnFigures {
        form: form.id().to_owned(),
        form_version: form.version,
        switches: form.switches,
        scope: scope.clone(),
        timing: timing(form, scope),
        total: Figures::of(form, &all),
        outside_territory: rows
            .keys()
            .filter(|nis| !scope.territory.contains(nis))
            .cloned()
            .collect(),
        municipalities: rows
            .iter()
            .map(|(nis, row)| (nis.clone(), Figures::of(form, row)))
            .collect(),
        merged,
    })
}

/// The requests by code, once it is sure that none can vanish or count twice.
fn distinct(requests: &[CountedRequest]) -> Result<BTreeMap<&str, &CountedRequest>, ReturnRefusal> {
    let mut by_code = BTreeMap::new();
    for request in requests {
        if by_code.insert(request.code.as_str(), request).is_some() {
            return Err(ReturnRefusal::GivenTwice(request.code.clone()));
        }
    }
    for request in by_code.values() {
        let into = |request: &&CountedRequest| {
            request.merged_into.as_deref().and_then(|code| by_code.get(code).copied())
        };
        let chain = std::iter::successors(Some(*request), into);
        if chain.skip(1).take(by_code.len()).any(|reached| reached.code == request.code) {
            return Err(ReturnRefusal::MergedInCircle(request.code.clone()));
        }
    }
    Ok(by_code)
}

fn timing(form: &ReturnForm, scope: &ReturnScope) -> Timing {
    let begins = form.snapshot_week(scope.year).map(|(from, _)| from);
    let due = form.due_date(scope.year);
    if begins.is_some_and(|from| scope.snapshot_day < from) {
        Timing::Preview
    } else if due.is_some_and(|due| scope.snapshot_day > due) {
        Timing::Late
    } else {
        Timing::Final
    }
}

#[cfg(test)]
mod tests;
