//! What a family allows of one request: which neighbouring desks may see it. Asked, never
//! assumed; taken back whenever the family wants, and then seen by that desk no more.

use super::handing_over::end_with;
use crate::caller::{Change, FormKey, Start};
use crate::front::FrontDesk;
use crate::mine::Mine;
use crate::policy::Action;
use crate::settings::Desk;
use crate::{App, Caller, Outcome, Refusal};
use chrono::{DateTime, Utc};
use domain::neighbours::Ending;
use serde::{Deserialize, Serialize};
use store::Scope;
use store::entities::{account, neighbour_consent, request};
use uuid::Uuid;

/// Who writes it down: the family itself, or a colleague who asked it.
#[derive(Clone, Copy)]
pub enum Keeper<'a> {
    /// The family.
    Family(&'a Mine),
    /// A colleague.
    Desk(&'a Caller),
}

impl Keeper<'_> {
    const fn app(&self) -> &App {
        match self {
            Self::Family(mine) => &mine.app,
            Self::Desk(caller) => &caller.app,
        }
    }

    const fn action(&self) -> Action {
        match self {
            Self::Family(_) => Action::ShareOwnFile,
            Self::Desk(_) => Action::ChangeRequest,
        }
    }

    const fn account(&self) -> Option<Uuid> {
        match self {
            Self::Family(_) => None,
            Self::Desk(caller) => Some(caller.actor.account),
        }
    }

    async fn request(&self, code: &str) -> Outcome<(Scope, request::Model)> {
        match self {
            Self::Family(mine) => mine.request(self.action(), code).await,
            Self::Desk(caller) => {
                let scope = caller.scope(self.action())?;
                let row = caller.app.store.by_code(scope, code).await?;
                Ok((scope, row.ok_or(Refusal::NotFound)?))
            }
        }
    }

    async fn begin(&self, key: FormKey) -> Outcome<Start> {
        match self {
            Self::Family(mine) => mine.begin(key).await,
            Self::Desk(caller) => caller.begin(Some(key)).await,
        }
    }
}

/// What a family allows of one request to one neighbouring desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowed {
    /// Code of that desk.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Whether it may see the request now.
    pub now: bool,
    /// When it was said last, if ever.
    pub said_at: Option<DateTime<Utc>>,
    /// Who of the desk wrote that down; empty for the family itself.
    pub said_by: String,
}

/// The codes of the desks that may see the request.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ConsentForm {
    /// Ticked.
    pub neighbours: Vec<String>,
}

/// The neighbouring desks that a family can be asked about: code and name.
///
/// # Errors
/// When the database fails.
pub(crate) async fn choices(app: &App, scope: Scope) -> Outcome<Vec<Desk>> {
    Ok(app.store.sharing_desks(scope).await?)
}

/// The neighbouring desks about which a family that asks here is asked: code and name.
///
/// # Errors
/// When the database fails.
pub async fn of_front(app: &App, desk: &FrontDesk) -> Outcome<Vec<(String, String)>> {
    let desks = choices(app, desk.scope()).await?;
    Ok(desks.into_iter().map(|desk| (desk.code, desk.name)).collect())
}

/// Whether a family can be asked about other desks at all.
///
/// # Errors
/// When the database fails.
pub async fn any(mine: &Mine) -> Outcome<bool> {
    let scope = mine.scope(Action::ShareOwnFile)?;
    Ok(!choices(&mine.app, scope).await?.is_empty())
}

/// What a family allows of a request, for every desk that it can be asked about or that it
/// still allows.
///
/// # Errors
/// [`Refusal::NotFound`] when the request is not there.
pub async fn consents(keeper: Keeper<'_>, code: &str) -> Outcome<Vec<Allowed>> {
    let (scope, row) = keeper.request(code).await?;
    let app = keeper.app();
    let said = app.store.consents(scope, row.id).await?;
    let mut desks = choices(app, scope).await?;
    // An agreement that ended leaves the consent, until the family takes it back.
    let held: Vec<Uuid> = said
        .iter()
        .filter(|one| one.withdrawn_at.is_none())
        .map(|one| one.to_desk_id)
        .filter(|id| desks.iter().all(|desk| desk.id != *id))
        .collect();
    if !held.is_empty() {
        let all = app.store.desk_names().await?;
        desks.extend(all.into_iter().filter(|desk| held.contains(&desk.id)));
    }
    let mut shown = Vec::with_capacity(desks.len());
    for desk in desks {
        let last = said.iter().rev().find(|one| one.to_desk_id == desk.id);
        let by = last.and_then(|one| match one.withdrawn_at {
            Some(_) => one.withdrawn_by,
            None => one.given_by,
        });
        let said_by = match by {
            Some(id) => name_of(app, scope, id).await?,
            None => String::new(),
        };
        shown.push(Allowed {
            code: desk.code,
            name: desk.name,
            now: last.is_some_and(|one| one.withdrawn_at.is_none()),
            said_at: last.map(|one| one.withdrawn_at.unwrap_or(one.given_at)),
            said_by,
        });
    }
    Ok(shown)
}

async fn name_of(app: &App, scope: Scope, id: Uuid) -> Outcome<String> {
    let row: Option<account::Model> = app.store.get(scope, id).await?;
    Ok(row.map(|row| row.name).unwrap_or_default())
}

/// Writes down what a family allows: the ticked desks may see the request, no others.
///
/// # Errors
/// [`Refusal::NotFound`] when the request is not there.
pub async fn save_consents(
    keeper: Keeper<'_>,
    code: &str,
    form: &ConsentForm,
    key: FormKey,
) -> Outcome<()> {
    let (scope, found) = keeper.request(code).await?;
    let desks = choices(keeper.app(), scope).await?;
    let mut change = match keeper.begin(key).await? {
        Start::Repeated(_) => return Ok(()),
        Start::Fresh(change) => change,
    };
    // The row of the request is the lock: two who write it down at once meet here.
    let row: request::Model = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    let ticked =
        |id: Uuid| desks.iter().any(|desk| desk.id == id && form.neighbours.contains(&desk.code));
    let held = store::neighbours::consents_that_hold(&change.tx, row.id).await?;
    let (withdrawn_by, withdrawn_at) = (keeper.account(), Some(change.at));
    for one in held.iter().filter(|one| !ticked(one.to_desk_id)) {
        let to = one.to_desk_id;
        let one = neighbour_consent::Model { withdrawn_by, withdrawn_at, ..one.clone() };
        change.tx.update(one).await?;
        for asked in store::neighbours::open_hand_overs(&change.tx, row.id, Some(to)).await? {
            end_with(&change, &asked, Ending::NoConsent, "", keeper.account()).await?;
        }
    }
    let new = desks.iter().filter(|desk| form.neighbours.contains(&desk.code));
    for desk in new.filter(|desk| held.iter().all(|one| one.to_desk_id != desk.id)) {
        allow(&change, &row, desk.id, keeper.account()).await?;
    }
    change.note(keeper.action(), "request", row.id, &["neighbour_consent"]);
    change.commit("").await
}

/// A desk may see a request from now on.
pub(crate) async fn allow(
    change: &Change,
    request: &request::Model,
    to: Uuid,
    given_by: Option<Uuid>,
) -> Outcome<()> {
    let row = neighbour_consent::Model {
        id: Uuid::now_v7(),
        desk_id: request.desk_id,
        request_id: request.id,
        to_desk_id: to,
        given_by,
        given_at: change.at,
        withdrawn_by: None,
        withdrawn_at: None,
    };
    Ok(change.tx.insert(row).await?)
}
