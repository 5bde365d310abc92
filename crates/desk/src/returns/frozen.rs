//! Freezing: the figures, the requests they were made from and the choices are stored as
//! they are, under one seal, and never computed again.

use super::sheet::Sheet;
use super::{Report, figures, unreadable};
use crate::caller::{FormKey, Start};
use crate::forms::{self, Errors, Problem};
use crate::policy::Action;
use crate::{Caller, Outcome, Refusal};
use chrono::{NaiveDate, SecondsFormat};
use domain::returns::forms::ColumnCount;
use domain::returns::{CountedRequest, ReturnFigures};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use store::entities::frozen_return;
use uuid::Uuid;

/// What was typed to freeze a return.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct FreezeForm {
    /// Snapshot day.
    pub snapshot: String,
    /// Fingerprint of what the page showed.
    pub seen: String,
    /// Who signs.
    pub signed_by: String,
    /// Ticked: freeze although things are left to settle.
    pub accept: String,
    /// Why.
    pub reason: String,
}

#[derive(Serialize, Deserialize)]
struct StoredFigures {
    sheet: Sheet,
    figures: ReturnFigures,
}

#[derive(Serialize, Deserialize)]
struct StoredInputs {
    requests: Vec<CountedRequest>,
    without_municipality: Vec<String>,
    accepted_because: String,
}

/// A frozen return, read back from what was stored.
#[derive(Debug, Clone)]
pub struct Frozen {
    /// Its row.
    pub row: frozen_return::Model,
    /// Its rows and columns.
    pub sheet: Sheet,
    /// Its numbers with the requests behind them.
    pub figures: ReturnFigures,
    /// The requests as they stood.
    pub inputs: Vec<CountedRequest>,
    /// Requests that had no municipality.
    pub without_municipality: Vec<String>,
    /// Why it was frozen although things were left to settle; empty when nothing was.
    pub accepted_because: String,
    /// Whether the seal still fits.
    pub intact: bool,
}

/// A request that stands otherwise today than when the return was frozen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Code of the request.
    pub code: String,
    /// Word of where it stood.
    pub then: &'static str,
    /// Word of where it stands.
    pub now: &'static str,
}

/// The fingerprint of what a page shows, so that nobody signs for something else.
///
/// # Errors
/// When the figures cannot be written, which is a bug.
pub fn fingerprint(report: &Report) -> Outcome<String> {
    let (figures, inputs) = stored(report, "")?;
    Ok(sealed(&[&figures, &inputs]))
}

fn stored(report: &Report, accepted_because: &str) -> Outcome<(String, String)> {
    let figures = StoredFigures { sheet: report.sheet.clone(), figures: report.figures.clone() };
    let inputs = StoredInputs {
        requests: report.inputs.clone(),
        without_municipality: report.without_municipality.clone(),
        accepted_because: accepted_because.to_owned(),
    };
    let text = |problem: serde_json::Error| unreadable("frozen_return", problem);
    Ok((
        serde_json::to_string(&figures).map_err(text)?,
        serde_json::to_string(&inputs).map_err(text)?,
    ))
}

/// SHA-256 over every part, each with its length.
fn sealed(parts: &[&str]) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update(part.len().to_be_bytes());
        digest.update(part.as_bytes());
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn seal_of(row: &frozen_return::Model) -> String {
    sealed(&[
        &row.id.to_string(),
        &row.desk_id.to_string(),
        &row.code,
        &row.year.to_string(),
        &row.form,
        &row.snapshot_on.to_string(),
        &row.figures,
        &row.inputs,
        &row.signed_by,
        &row.by_account.to_string(),
        &row.at.to_rfc3339_opts(SecondsFormat::Micros, true),
    ])
}

/// Freezes the return of a year; answers with its code. A second time makes a second one.
///
/// # Errors
/// [`Refusal::Invalid`] per field, also when something is left to settle and was not
/// accepted; [`Refusal::Stale`] when the figures changed since the page was shown.
pub async fn freeze(
    caller: &Caller,
    year: i32,
    form: &FreezeForm,
    key: FormKey,
) -> Outcome<String> {
    let scope = caller.scope(Action::FreezeReturn)?;
    let mut errors = Errors::default();
    let snapshot = errors.take("snapshot", forms::required_date(&form.snapshot));
    if snapshot > caller.today() {
        errors.add("snapshot", Problem::InTheFuture);
    }
    let signed_by = errors.take("signed_by", forms::required(&form.signed_by, 120));
    let reason = errors.take("reason", forms::text(&form.reason, 2000));
    let snapshot: NaiveDate = errors.clone().unless_any(snapshot)?;
    let report = figures(caller, year, snapshot).await?;
    let open = report.settle_count() > 0;
    if open && form.accept.is_empty() {
        errors.add("accept", Problem::NotTicked);
    }
    if open && reason.is_empty() {
        errors.add("reason", Problem::Required);
    }
    errors.unless_any(())?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(code) => return Ok(code),
        Start::Fresh(change) => change,
    };
    if fingerprint(&report)? != form.seen {
        return Err(Refusal::Stale);
    }
    let (figures, inputs) = stored(&report, if open { &reason } else { "" })?;
    let code = caller.code();
    let mut row = frozen_return::Model {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        code: code.clone(),
        year,
        form: report.sheet.form.clone(),
        snapshot_on: snapshot,
        figures,
        inputs,
        seal: String::new(),
        signed_by,
        by_account: caller.actor.account,
        at: change.at,
    };
    row.seal = seal_of(&row);
    change.note(Action::FreezeReturn, "return", row.id, &["all"]);
    change.tx.insert(row).await?;
    change.commit(&code).await?;
    Ok(code)
}

/// A frozen return, as it was stored.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn see(caller: &Caller, code: &str) -> Outcome<Frozen> {
    let scope = caller.scope(Action::SeeReturn)?;
    let row: Option<frozen_return::Model> = caller.app.store.by_code(scope, code).await?;
    let row = row.ok_or(Refusal::NotFound)?;
    let text = |problem: serde_json::Error| unreadable("frozen_return", problem);
    let figures: StoredFigures = serde_json::from_str(&row.figures).map_err(text)?;
    let inputs: StoredInputs = serde_json::from_str(&row.inputs).map_err(text)?;
    caller.looked_at(Action::SeeReturn, "return", row.id).await?;
    Ok(Frozen {
        intact: seal_of(&row) == row.seal,
        row,
        sheet: figures.sheet,
        figures: figures.figures,
        inputs: inputs.requests,
        without_municipality: inputs.without_municipality,
        accepted_because: inputs.accepted_because,
    })
}

/// What stands otherwise today, in order of code. The frozen return itself stays.
///
/// # Errors
/// When the database fails.
pub async fn differences(caller: &Caller, frozen: &Frozen) -> Outcome<Vec<Difference>> {
    let today = figures(caller, frozen.row.year, caller.today()).await?;
    let then = facts(&frozen.inputs);
    let now = facts(&today.inputs);
    let codes: BTreeSet<&str> = then.keys().chain(now.keys()).copied().collect();
    let changed = codes.into_iter().filter(|code| then.get(code) != now.get(code));
    let difference = |code: &str| Difference {
        code: code.to_owned(),
        then: standing(&frozen.figures, code),
        now: standing(&today.figures, code),
    };
    Ok(changed.map(difference).collect())
}

fn facts(inputs: &[CountedRequest]) -> BTreeMap<&str, &CountedRequest> {
    inputs.iter().map(|request| (request.code.as_str(), request)).collect()
}

/// Where a request stands in figures, as a word.
fn standing(figures: &ReturnFigures, code: &str) -> &'static str {
    let total = &figures.total;
    let counted =
        |count| total.column(count).is_some_and(|column| column.figure.requests().contains(code));
    if figures.merged.contains_key(code) {
        "merged"
    } else if total.lapsed.requests().contains(code) {
        "lapsed"
    } else if total.fully_answered.requests().contains(code) {
        "fully"
    } else if total.partly_answered.requests().contains(code) {
        "partly"
    } else if total.to_settle.contains_key(code) {
        "to-settle"
    } else if counted(ColumnCount::ProposalNotAccepted) {
        "not-accepted"
    } else if counted(ColumnCount::WithoutProposal) {
        "without-proposal"
    } else {
        "absent"
    }
}
