//! The desk's side of the front door: what came in, with who helped and whom it resembles;
//! what waits until the desk has looked is let in or thrown away.

use super::drafts::unreadable;
use super::sending::{Helper, register, seal_text, tell};
use super::{Answers, Arrival};
use crate::caller::{FormKey, Start};
use crate::duplicates::{self, LikelyFamily};
use crate::forms::{Errors, Problem};
use crate::policy::Action;
use crate::requests::RequestForm;
use crate::{App, Caller, Change, Outcome, Refusal, Why};
use domain::asking::{ArrivalState, Door};
use store::Scope;
use store::duplicates::Household;
use store::entities::{child, family, request};
use uuid::Uuid;

/// Most that waits on one page; more are shown once these are handled.
const MOST_HELD: u64 = 100;
/// Most requests in the list of who helped.
const MOST_HELPED: u64 = 50;

/// What came in, as the desk sees it.
pub struct Looked {
    /// The row.
    pub arrival: Arrival,
    /// What was asked: from the answers that wait, or from the file.
    pub form: RequestForm,
    /// Who helped; empty when nobody did.
    pub helper: Helper,
    /// The codes of its requests.
    pub requests: Vec<String>,
    /// Code of the family; empty while it waits.
    pub family: String,
    /// Families that it resembles.
    pub likely: Vec<LikelyFamily>,
}

async fn one(caller: &Caller, code: &str) -> Outcome<(Scope, Arrival)> {
    let scope = caller.scope(Action::HandleArrival)?;
    let row = caller.app.store.by_code(scope, code).await?.ok_or(Refusal::NotFound)?;
    Ok((scope, row))
}

fn open<T: serde::de::DeserializeOwned>(
    app: &App,
    column: &str,
    id: Uuid,
    sealed: &[u8],
) -> Outcome<T> {
    let text = app.store.sealer().open(&format!("arrival.{column}/{id}"), sealed)?;
    serde_json::from_str(&text).map_err(unreadable)
}

/// Looks at what came in.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn look(caller: &Caller, code: &str) -> Outcome<Looked> {
    let (scope, arrival) = one(caller, code).await?;
    caller.looked_at(Action::HandleArrival, "arrival", arrival.id).await?;
    let app = &caller.app;
    let helper = helper_of(app, &arrival)?;
    let (form, family) = match arrival.family_id {
        Some(id) => {
            let household = app.store.households(scope, &[id]).await?.into_iter().next();
            let Household { family: row, children } = household.ok_or(Refusal::NotFound)?;
            (form_of(&row, &children), row.code)
        }
        None if arrival.state == ArrivalState::Held.word() => {
            (open(app, "answers", arrival.id, &arrival.answers)?, String::new())
        }
        None => (RequestForm::default(), String::new()),
    };
    let compared = RequestForm { not_same: vec![family.clone()], ..form.clone() };
    let likely = duplicates::likely(caller, &compared).await?;
    let requests = arrival.requests.split(' ').map(str::to_owned).collect();
    Ok(Looked { arrival, form, helper, requests, family, likely })
}

fn form_of(row: &family::Model, children: &[child::Model]) -> RequestForm {
    let date = |child: &child::Model| {
        let date = child.birth_date.or(child.due_date);
        date.map(|date| date.format("%d/%m/%Y").to_string()).unwrap_or_default()
    };
    let kind = |child: &child::Model| match (child.birth_date, child.due_date) {
        (Some(_), _) => "born".to_owned(),
        (None, Some(_)) => "due".to_owned(),
        (None, None) => "unknown".to_owned(),
    };
    RequestForm {
        given_name: row.given_name.clone(),
        family_name: row.family_name.clone(),
        phone: row.phone.clone(),
        phone2: row.phone2.clone(),
        email: row.email.clone(),
        street: row.street.clone(),
        postcode: row.postcode.clone(),
        child_given: children.iter().map(|child| child.given_name.clone()).collect(),
        child_kind: children.iter().map(kind).collect(),
        child_date: children.iter().map(date).collect(),
        ..RequestForm::default()
    }
}

/// Who helped with what came in.
fn helper_of(app: &App, arrival: &Arrival) -> Outcome<Helper> {
    open(app, "helper", arrival.id, &arrival.helper)
}

/// Locks what came in, as long as nobody handled it.
async fn unhandled(
    change: &Change,
    scope: Scope,
    id: Uuid,
    state: ArrivalState,
) -> Outcome<Arrival> {
    let row: Arrival = change.tx.lock(scope, id).await?.ok_or(Refusal::NotFound)?;
    if row.handled_at.is_some() || row.state != state.word() {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    Ok(row)
}

fn handled(caller: &Caller, change: &Change, row: Arrival, state: ArrivalState) -> Arrival {
    Arrival {
        state: state.word().to_owned(),
        handled_at: Some(change.at),
        handled_by: Some(caller.actor.account),
        version: row.version + 1,
        ..row
    }
}

/// The desk has seen what came in.
///
/// # Errors
/// [`Why::AlreadyDone`] when a colleague was first.
pub async fn mark_seen(caller: &Caller, code: &str, key: FormKey) -> Outcome<()> {
    let (scope, found) = one(caller, code).await?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(_) => return Ok(()),
        Start::Fresh(change) => change,
    };
    let row = unhandled(&change, scope, found.id, ArrivalState::New).await?;
    change.note(Action::HandleArrival, "arrival", row.id, &["handled_at"]);
    let row = handled(caller, &change, row, ArrivalState::Seen);
    change.tx.update(row).await?;
    change.commit("").await
}

/// Lets in what waited: it is registered with the codes that the family was given. Answers
/// with the code of the first request.
///
/// # Errors
/// [`Why::AlreadyDone`] when a colleague was first.
pub async fn let_in(caller: &Caller, code: &str, key: FormKey) -> Outcome<String> {
    let (scope, found) = one(caller, code).await?;
    let app = &caller.app;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(outcome) => return Ok(outcome),
        Start::Fresh(change) => change,
    };
    let row = unhandled(&change, scope, found.id, ArrivalState::Held).await?;
    let form: RequestForm = open(app, "answers", row.id, &row.answers)?;
    let (row, family) = register(app, &mut change, scope, row, &form).await?;
    let desk = app.store.desk_of(scope).await?.ok_or(Refusal::NotFound)?;
    tell(app, &change, &desk, &family, &row, caller.today()).await?;
    change.note(Action::HandleArrival, "arrival", row.id, &["family_id", "handled_at"]);
    let answers = seal_text(app, "answers", row.id, &())?;
    let row = handled(caller, &change, Arrival { answers, ..row }, ArrivalState::Seen);
    let first = row.requests.split(' ').next().unwrap_or_default().to_owned();
    change.tx.update(row).await?;
    change.commit(&first).await?;
    Ok(first)
}

/// What waits until the desk has looked, the oldest first, with what was asked.
///
/// # Errors
/// When the table says no.
pub async fn held(caller: &Caller) -> Outcome<Vec<(Arrival, RequestForm)>> {
    let scope = caller.scope(Action::HandleArrival)?;
    let rows = caller.app.store.held_arrivals(scope, MOST_HELD).await?;
    let mut shown = Vec::with_capacity(rows.len());
    for row in rows {
        caller.looked_at(Action::HandleArrival, "arrival", row.id).await?;
        let form = open(&caller.app, "answers", row.id, &row.answers)?;
        shown.push((row, form));
    }
    Ok(shown)
}

/// Throws away what waited: nothing of the answers remains.
///
/// # Errors
/// [`Why::AlreadyDone`] when a colleague was first.
pub async fn throw_away(caller: &Caller, code: &str, key: FormKey) -> Outcome<()> {
    let (scope, found) = one(caller, code).await?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(_) => return Ok(()),
        Start::Fresh(change) => change,
    };
    let row = unhandled(&change, scope, found.id, ArrivalState::Held).await?;
    wipe(caller, &mut change, row).await?;
    change.commit("").await
}

/// Throws several away at once; answers how many. What a colleague handled meanwhile stays
/// as it is.
///
/// # Errors
/// When the table says no.
pub async fn throw_away_all(caller: &Caller, codes: &[String], key: FormKey) -> Outcome<usize> {
    let scope = caller.scope(Action::HandleArrival)?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(count) => return Ok(count.parse().unwrap_or_default()),
        Start::Fresh(change) => change,
    };
    let mut count = 0;
    for row in caller.app.store.held_arrivals(scope, MOST_HELD).await? {
        if !codes.contains(&row.code) {
            continue;
        }
        match unhandled(&change, scope, row.id, ArrivalState::Held).await {
            Ok(row) => wipe(caller, &mut change, row).await?,
            Err(Refusal::NotPossible(_)) => continue,
            Err(refusal) => return Err(refusal),
        }
        count += 1;
    }
    change.commit(&count.to_string()).await?;
    Ok(count)
}

async fn wipe(caller: &Caller, change: &mut Change, row: Arrival) -> Outcome<()> {
    let app = &caller.app;
    change.note(Action::HandleArrival, "arrival", row.id, &["answers", "handled_at"]);
    let row = Arrival {
        answers: seal_text(app, "answers", row.id, &())?,
        helper: seal_text(app, "helper", row.id, &Helper::default())?,
        ..handled(caller, change, row, ArrivalState::Refused)
    };
    Ok(change.tx.update(row).await?)
}

/// Keeps from which paper a request was typed; one paper is typed in once.
pub(crate) async fn from_paper(
    caller: &Caller,
    change: &mut Change,
    family: &family::Model,
    request: Uuid,
    codes: &str,
    paper: &str,
) -> Outcome<()> {
    let app = &caller.app;
    let scope = Scope::of_desk(family.desk_id);
    if store::ask::paper_is_known(&change.tx, scope, paper).await? {
        return Err(Errors::one("paper", Problem::Exists).into());
    }
    let id = Uuid::now_v7();
    let row = Arrival {
        id,
        desk_id: family.desk_id,
        code: caller.code(),
        state: ArrivalState::Seen.word().to_owned(),
        door: Door::Paper.word().to_owned(),
        requests: codes.to_owned(),
        family_id: Some(family.id),
        request_id: Some(request),
        by_account: None,
        paper_code: paper.to_owned(),
        helper: seal_text(app, "helper", id, &Helper::default())?,
        answers: seal_text(app, "answers", id, &())?,
        suspicion: String::new(),
        version: 1,
        received_at: change.at,
        ends_at: None,
        handled_at: Some(change.at),
        handled_by: Some(caller.actor.account),
    };
    change.note(Action::RegisterRequest, "arrival", id, &["paper_code"]);
    Ok(change.tx.insert(row).await?)
}

/// A request with which somebody helped.
pub struct Helped {
    /// When it came in.
    pub arrival: Arrival,
    /// Name of the family; empty while it waits, and once the desk took over.
    pub name: String,
    /// Where each request stands: code, state.
    pub requests: Vec<(String, String)>,
}

/// A draft in which somebody who is signed in helps.
pub struct Begun {
    /// The secret for the browser's cookie.
    pub secret: String,
    /// Code of the desk.
    pub desk: String,
}

/// Begins a draft in which the caller helps a family.
///
/// # Errors
/// When the table says no.
pub async fn accept(caller: &Caller, language: &str) -> Outcome<Begun> {
    let scope = caller.scope(Action::HelpAsk)?;
    let app = &caller.app;
    let desk = app.store.desk_of(scope).await?.ok_or(Refusal::NotFound)?;
    let answers = Answers { helper_name: caller.actor.name.clone(), ..Answers::default() };
    let by = Some(caller.actor.account);
    let (_, secret) = super::begin(app, scope, Door::Helper, language, by, answers).await?;
    Ok(Begun { secret, desk: desk.code })
}

/// The requests with which the caller helped and that still are about finding care.
///
/// # Errors
/// When the table says no.
pub async fn helped(caller: &Caller) -> Outcome<Vec<Helped>> {
    let scope = caller.scope(Action::HelpAsk)?;
    let store = &caller.app.store;
    let rows = store.arrivals_helped_by(scope, caller.actor.account, MOST_HELPED).await?;
    let mut shown = Vec::new();
    for arrival in rows {
        // Once the desk took over, only whom the family wants as its contact still sees who
        // it is.
        let with_desk = arrival.handled_at.is_some() && !helper_of(&caller.app, &arrival)?.contact;
        let name = match arrival.family_id {
            Some(id) if !with_desk => {
                let row: Option<family::Model> = store.get(scope, id).await?;
                caller.looked_at(Action::HelpAsk, "family", id).await?;
                row.map(|row| format!("{} {}", row.given_name, row.family_name)).unwrap_or_default()
            }
            _ => String::new(),
        };
        let mut requests = Vec::new();
        for code in arrival.requests.split(' ') {
            let row: Option<request::Model> = store.by_code(scope, code).await?;
            let state = row.map(|row| row.state).unwrap_or_default();
            requests.push((code.to_owned(), state));
        }
        shown.push(Helped { arrival, name: name.trim().to_owned(), requests });
    }
    Ok(shown)
}
