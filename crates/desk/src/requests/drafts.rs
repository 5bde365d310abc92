//! Half-finished requests: kept as typed, for whoever typed them. They hold what families
//! told before anything is decided, so the whole text is stored sealed.

use super::RequestForm;
use crate::caller::{FormKey, Start};
use crate::policy::Action;
use crate::{Caller, Outcome, Refusal};
use store::StoreError;
use store::entities::draft;
use uuid::Uuid;

/// A half-finished request in the list.
pub use store::entities::draft::Model as Draft;

fn place(id: Uuid) -> String {
    format!("draft.fields/{id}")
}

fn unreadable(problem: impl ToString) -> Refusal {
    StoreError::Unreadable { column: "draft.fields", problem: problem.to_string() }.into()
}

fn seal(caller: &Caller, id: Uuid, form: &RequestForm) -> Outcome<String> {
    let text = serde_json::to_string(form).map_err(unreadable)?;
    let sealed = caller.app.store.sealer().seal(&place(id), &text)?;
    Ok(sealed.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn open(caller: &Caller, row: &Draft) -> Outcome<RequestForm> {
    let digits = row.fields.as_bytes().chunks(2).map(|pair| {
        std::str::from_utf8(pair).ok().and_then(|pair| u8::from_str_radix(pair, 16).ok())
    });
    let sealed: Option<Vec<u8>> = digits.collect();
    let sealed = sealed.ok_or_else(|| unreadable("not hexadecimal"))?;
    let text = caller.app.store.sealer().open(&place(row.id), &sealed)?;
    serde_json::from_str(&text).map_err(unreadable)
}

/// Keeps a form as it is, errors and all; answers with the code of the draft.
///
/// # Errors
/// When it cannot be stored.
pub async fn save_draft(caller: &Caller, form: &RequestForm, key: FormKey) -> Outcome<String> {
    let scope = caller.scope(Action::RegisterRequest)?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(code) => return Ok(code),
        Start::Fresh(change) => change,
    };
    let known = mine(caller, &form.draft).await?;
    let name = format!("{} {}", form.given_name.trim(), form.family_name.trim());
    let title: String = name.trim().chars().take(120).collect();
    let id = known.as_ref().map_or_else(Uuid::now_v7, |row| row.id);
    let row = draft::Model {
        id,
        desk_id: scope.desk(),
        code: known.as_ref().map_or_else(|| caller.code(), |row| row.code.clone()),
        account_id: caller.actor.account,
        intake_id: None,
        family_id: None,
        title,
        fields: seal(caller, id, form)?,
        version: known.as_ref().map_or(1, |row| row.version + 1),
        saved_at: change.at,
    };
    let code = row.code.clone();
    change.note(Action::RegisterRequest, "draft", id, &["fields"]);
    match known {
        Some(_) => change.tx.update(row).await?,
        None => change.tx.insert(row).await?,
    }
    change.commit(&code).await?;
    Ok(code)
}

/// My half-finished requests, last saved first.
///
/// # Errors
/// When the database fails.
pub async fn drafts(caller: &Caller) -> Outcome<Vec<Draft>> {
    let scope = caller.scope(Action::RegisterRequest)?;
    Ok(caller.app.store.drafts_of(scope, caller.actor.account).await?)
}

/// A half-finished request of mine, to go on with.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there or not mine.
pub async fn draft(caller: &Caller, code: &str) -> Outcome<RequestForm> {
    let row = mine(caller, code).await?.ok_or(Refusal::NotFound)?;
    caller.looked_at(Action::RegisterRequest, "draft", row.id).await?;
    Ok(RequestForm { draft: row.code.clone(), ..open(caller, &row)? })
}

/// Throws a half-finished request of mine away.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there or not mine.
pub async fn delete_draft(caller: &Caller, code: &str) -> Outcome<()> {
    let scope = caller.scope(Action::RegisterRequest)?;
    let row = mine(caller, code).await?.ok_or(Refusal::NotFound)?;
    let mut change = caller.begin_fresh().await?;
    if !change.tx.remove_draft(scope, caller.actor.account, code).await? {
        return Err(Refusal::NotFound);
    }
    change.note(Action::RegisterRequest, "draft", row.id, &["removed"]);
    change.commit("").await
}

async fn mine(caller: &Caller, code: &str) -> Outcome<Option<Draft>> {
    let scope = caller.scope(Action::RegisterRequest)?;
    if code.is_empty() {
        return Ok(None);
    }
    let row: Option<Draft> = caller.app.store.by_code(scope, code).await?;
    Ok(row.filter(|row| row.account_id == caller.actor.account))
}
