//! Later wishes, and who follows a request up. The first wish stays as it was asked: the
//! yearly return compares with that.

use super::{Request, WishForm, locked, need, one, state};
use crate::forms::{self, Errors, Problem};
use crate::policy::Action;
use crate::{Caller, Change, Outcome, Refusal, Why};
use domain::requests::{RequestState, Wish};
use store::entities::wish;
use store::{Scope, StoreError};
use uuid::Uuid;

/// Adds a later wish.
///
/// # Errors
/// [`Refusal::Invalid`] per field; [`Refusal::Stale`] when somebody saved in between;
/// [`Why::RequestClosed`] when it has to be opened first.
pub async fn change_wish(caller: &Caller, code: &str, form: &WishForm) -> Outcome<()> {
    let (scope, found) = one(caller, Action::ChangeRequest, code).await?;
    let mut errors = Errors::default();
    let wanted = form.read(&mut errors);
    let reason = errors.take("reason", forms::required(&form.reason, 500));
    if !matches!(form.by.as_str(), "family" | "desk") {
        errors.add("by", Problem::NotAChoice);
    }
    errors.unless_any(())?;
    let mut change = caller.begin_fresh().await?;
    let row = locked(&change, scope, &found, &form.version).await?;
    let said =
        Said { reason, by_family: form.by == "family", by_account: Some(caller.actor.account) };
    add_wish(&change, scope, row, &wanted, said).await?;
    change.note(Action::ChangeRequest, "request", found.id, &["wish"]);
    change.commit("").await
}

/// Who changes a wish, and why.
pub(crate) struct Said {
    /// Why.
    pub(crate) reason: String,
    /// Whether the family asked it.
    pub(crate) by_family: bool,
    /// The colleague who wrote it down; none when the family did so itself.
    pub(crate) by_account: Option<Uuid>,
}

/// Puts a later wish beside the ones before, and counts again what is needed.
pub(crate) async fn add_wish(
    change: &Change,
    scope: Scope,
    row: Request,
    wanted: &Wish,
    said: Said,
) -> Outcome<()> {
    if state(&row)? == RequestState::Closed {
        return Err(Refusal::NotPossible(Why::RequestClosed));
    }
    let number = row.wish_version + 1;
    let body = serde_json::to_string(wanted).map_err(|problem| StoreError::Unreadable {
        column: "wish.body",
        problem: problem.to_string(),
    })?;
    let version = wish::Model {
        id: Uuid::now_v7(),
        desk_id: row.desk_id,
        request_id: row.id,
        number,
        body,
        reason: said.reason,
        by_family: said.by_family,
        by_account: said.by_account,
        at: change.at,
    };
    change.tx.insert(version).await?;
    let row = need(change, scope, row, wanted).await?;
    let row = Request {
        wish_version: number,
        wish_start: wanted.start,
        wish_week: wanted.all_weeks().bits(),
        last_activity_on: change.today(),
        version: row.version + 1,
        ..row
    };
    Ok(change.tx.update(row).await?)
}

/// Gives a request to a colleague, or to the team when `owner` is empty.
///
/// # Errors
/// [`Refusal::Invalid`] when that is no colleague; [`Refusal::Stale`] when somebody saved
/// in between.
pub async fn set_owner(caller: &Caller, code: &str, owner: &str, version: &str) -> Outcome<()> {
    let (scope, found) = one(caller, Action::ChangeRequest, code).await?;
    let wanted = match owner.trim() {
        "" => None,
        id => {
            let staff = caller.app.store.staff(scope).await?;
            let known = staff.iter().find(|account| account.id.to_string() == id);
            Some(known.ok_or_else(|| Errors::one("owner", Problem::NotAChoice))?.id)
        }
    };
    let mut change = caller.begin_fresh().await?;
    let row = locked(&change, scope, &found, version).await?;
    change.note(Action::ChangeRequest, "request", row.id, &["owner_id"]);
    change.tx.update(Request { owner_id: wanted, version: row.version + 1, ..row }).await?;
    change.commit("").await
}
