//! Desks that show each other's offer, or the requests of families that allow it: one
//! proposes, the other agrees, either ends it. It holds for both from the day of agreeing.

use crate::caller::{FormKey, Start};
use crate::forms::{self, Errors, Problem};
use crate::policy::Action;
use crate::settings::Desk;
use crate::{Caller, Outcome, Refusal, Why};
use chrono::NaiveDate;
use domain::clock::brussels_date;
use domain::neighbours::About;
use serde::{Deserialize, Serialize};
use store::entities::offer_agreement;
use uuid::Uuid;

/// With which desk to agree.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AgreementForm {
    /// Code of the other desk.
    pub other: String,
    /// Word of [`About`].
    pub about: String,
}

/// An agreement, seen from one of the two desks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreed {
    /// Its code.
    pub code: String,
    /// Name of the other desk.
    pub other: String,
    /// What it is about.
    pub about: About,
    /// When it was proposed.
    pub proposed: NaiveDate,
    /// From when it holds.
    pub since: Option<NaiveDate>,
    /// When it ended.
    pub ended: Option<NaiveDate>,
    /// Whether it waits for this desk to agree.
    pub to_answer: bool,
}

/// The agreements of a desk, and the desks with which it may make one.
#[derive(Debug, Clone)]
pub struct Agreements {
    /// Proposed, in force and ended, the newest first.
    pub all: Vec<Agreed>,
    /// Desks with which an agreement can still be made: code and name.
    pub others: Vec<(String, String)>,
}

/// The agreements of the caller's desk.
///
/// # Errors
/// When the database fails.
pub async fn agreements(caller: &Caller) -> Outcome<Agreements> {
    let scope = caller.scope(Action::ManageSettings)?;
    let rows = caller.app.store.offer_agreements(scope).await?;
    let desks = caller.app.store.desk_names().await?;
    let other_of = |row: &offer_agreement::Model| {
        if row.desk_id == scope.desk() { row.other_desk_id } else { row.desk_id }
    };
    let name = |id: Uuid| {
        desks.iter().find(|desk| desk.id == id).map(|desk| desk.name.clone()).unwrap_or_default()
    };
    let open: Vec<Uuid> = rows.iter().filter(|row| row.ended_at.is_none()).map(other_of).collect();
    let all_made = |id: Uuid| open.iter().filter(|one| **one == id).count() == About::ALL.len();
    let others = desks
        .iter()
        .filter(|desk| desk.id != scope.desk() && !all_made(desk.id))
        .map(|desk| (desk.code.clone(), desk.name.clone()))
        .collect();
    let seen = |row: &offer_agreement::Model| Agreed {
        code: row.code.clone(),
        other: name(other_of(row)),
        about: row.about.parse().unwrap_or(About::Offer),
        proposed: brussels_date(row.proposed_at),
        since: row.agreed_at.map(brussels_date),
        ended: row.ended_at.map(brussels_date),
        to_answer: row.other_desk_id == scope.desk()
            && row.agreed_at.is_none()
            && row.ended_at.is_none(),
    };
    Ok(Agreements { all: rows.iter().map(seen).collect(), others })
}

/// Proposes to another desk to show each other the offer, or the requests that families allow.
///
/// # Errors
/// [`Refusal::Invalid`] when there is no such desk, or such an agreement already.
pub async fn propose_agreement(caller: &Caller, form: &AgreementForm, key: FormKey) -> Outcome<()> {
    let scope = caller.scope(Action::ManageSettings)?;
    let desks: Vec<Desk> = caller.app.store.desk_names().await?;
    let other = desks.into_iter().find(|desk| desk.code == form.other);
    let other = other.filter(|other| other.id != scope.desk());
    let other = other.ok_or_else(|| Errors::one("other", Problem::NotAChoice))?;
    let about: About =
        forms::choice(&form.about).map_err(|problem| Errors::one("about", problem))?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(_) => return Ok(()),
        Start::Fresh(change) => change,
    };
    store::settings::lock_desk(&change.tx, scope).await?;
    if store::offer::has_agreement(&change.tx, scope, other.id, about).await? {
        return Err(Errors::one("other", Problem::Exists).into());
    }
    let row = offer_agreement::Model {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        code: caller.code(),
        other_desk_id: other.id,
        about: about.word().to_owned(),
        proposed_by: Some(caller.actor.account),
        proposed_at: change.at,
        agreed_by: None,
        agreed_at: None,
        ended_by: None,
        ended_at: None,
    };
    change.note(Action::ManageSettings, "offer_agreement", row.id, &["proposed_at"]);
    change.tx.insert(row).await?;
    change.commit("").await
}

/// Agrees with what another desk proposed.
///
/// # Errors
/// [`Refusal::NotPossible`] when it is settled already or this desk proposed it itself.
pub async fn agree(caller: &Caller, code: &str) -> Outcome<()> {
    let scope = caller.scope(Action::ManageSettings)?;
    let mut change = caller.begin_fresh().await?;
    let row = store::offer::lock_agreement(&change.tx, scope, code).await?;
    let row = row.filter(|row| row.other_desk_id == scope.desk()).ok_or(Refusal::NotFound)?;
    if row.agreed_at.is_some() || row.ended_at.is_some() {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    change.note(Action::ManageSettings, "offer_agreement", row.id, &["agreed_at"]);
    let row = offer_agreement::Model {
        agreed_by: Some(caller.actor.account),
        agreed_at: Some(change.at),
        ..row
    };
    change.tx.update(row).await?;
    change.commit("").await
}

/// Ends an agreement, takes a proposal back, or declines one.
///
/// # Errors
/// [`Refusal::NotPossible`] when it ended already.
pub async fn end_agreement(caller: &Caller, code: &str) -> Outcome<()> {
    let scope = caller.scope(Action::ManageSettings)?;
    let mut change = caller.begin_fresh().await?;
    let row = store::offer::lock_agreement(&change.tx, scope, code).await?;
    let row = row.ok_or(Refusal::NotFound)?;
    if row.ended_at.is_some() {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    change.note(Action::ManageSettings, "offer_agreement", row.id, &["ended_at"]);
    let row = offer_agreement::Model {
        ended_by: Some(caller.actor.account),
        ended_at: Some(change.at),
        ..row
    };
    change.tx.update(row).await?;
    change.commit("").await
}
