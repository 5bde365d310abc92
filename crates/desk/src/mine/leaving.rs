//! A family takes its data along, or has them erased. What the law or an open proposal holds
//! is asked of the desk first; otherwise it is done at once, with a proof. The yearly return
//! keeps counting a question without a name.

use super::Mine;
use crate::caller::{Change, FormKey, Start};
use crate::families::{self, Family};
use crate::law::Noted;
use crate::messages::{self, Work};
use crate::policy::Action;
use crate::requests::{Closing, close_row, place_of_reason, state, wish_of};
use crate::{App, Caller, Outcome, Refusal, Why};
use domain::requests::ClosureReason;
use domain::tasks::TaskKind;
use domain::traits::TraitSource;
use serde_json::{Value, json};
use store::Scope;
use store::entities::request;
use store::families::FamilyRows;
use store::tasks;
use uuid::Uuid;

use super::ErasureWish;

/// What a family takes along, as JSON: everything about it, messages included. Notes that colleagues wrote for themselves
/// are asked of the desk.
///
/// # Errors
/// When the database fails.
pub async fn export(mine: &Mine) -> Outcome<String> {
    let scope = mine.scope(Action::TakeOwnData)?;
    mine.looked(Action::TakeOwnData).await?;
    let store = &mine.app.store;
    let rows = store.family_rows(scope, &mine.family.code).await?.ok_or(Refusal::NotFound)?;
    let ids: Vec<Uuid> = rows.requests.iter().map(|row| row.id).collect();
    let second = store::mine::second_parent(store.reader(), &mine.family).await?;
    let grants = store.grants(scope, mine.family.id).await?;
    let consequences = store.consequences(scope, &ids).await?;
    let reconfirmations = store.reconfirmations(scope, &ids).await?;
    let mut requests = Vec::new();
    for row in &rows.requests {
        let mut told = request_of(&mine.app, &rows, row)?;
        let its: Vec<&str> = consequences
            .iter()
            .filter(|one| one.request_id == row.id)
            .map(|one| one.word.as_str())
            .collect();
        let asked: Vec<Value> = reconfirmations
            .iter()
            .filter(|one| one.request_id == row.id)
            .map(|one| json!({ "asked_at": one.first_asked_at, "answer": one.answer }))
            .collect();
        if let Some(fields) = told.as_object_mut() {
            fields.insert("consequences".to_owned(), json!(its));
            fields.insert("asked_whether_still_looking".to_owned(), json!(asked));
        }
        requests.push(told);
    }
    let data = json!({
        "desk": mine.desk.name,
        "made_at": mine.app.clock.now(),
        "family": family_of(&rows),
        "second_parent": second.map(|row| json!({
            "reference": row.code, "given_name": row.given_name, "family_name": row.family_name,
            "phone": row.phone, "email": row.email, "contacted": row.contacted,
        })),
        "requests": requests,
        "contacts": rows.contacts.iter().map(|row| json!({
            "on": row.on_day, "kind": row.kind, "outcome": row.outcome,
        })).collect::<Vec<_>>(),
        "appointments": rows.appointments.iter().map(|row| json!({
            "at": row.starts_at, "place": row.place, "cancelled_at": row.cancelled_at,
        })).collect::<Vec<_>>(),
        "messages": rows.messages.iter().map(|row| json!({
            "at": row.created_at, "channel": row.channel, "to": row.recipient, "state": row.state,
            "subject": row.subject, "text": super::without_code(&row.body),
        })).collect::<Vec<_>>(),
        "trusted_persons": grants.iter().map(|row| json!({
            "name": row.name, "may_see": row.parts, "from": row.from_day, "until": row.until_day,
            "revoked_at": row.revoked_at,
        })).collect::<Vec<_>>(),
    });
    serde_json::to_string_pretty(&data).map_err(|problem| families::unreadable("export", problem))
}

fn family_of(rows: &FamilyRows) -> Value {
    let row = &rows.family;
    let profile: Value = serde_json::from_str(&row.profile).unwrap_or_default();
    json!({
        "reference": row.code, "given_name": row.given_name, "family_name": row.family_name,
        "phone": row.phone, "other_phone": row.phone2, "email": row.email,
        "street": row.street, "postcode": row.postcode, "town": row.town,
        "how_to_reach": profile, "since": row.created_at,
        "children": rows.children.iter().map(|row| json!({
            "given_name": row.given_name, "family_name": row.family_name,
            "born_on": row.birth_date, "due_on": row.due_date, "to_school_on": row.school_entry,
        })).collect::<Vec<_>>(),
    })
}

fn request_of(app: &App, rows: &FamilyRows, row: &request::Model) -> Outcome<Value> {
    let name = |id: Uuid| rows.locations.get(&id).map(|row| row.name.clone());
    let child = rows.children.iter().find(|child| child.id == row.child_id);
    let mut wishes = Vec::new();
    for wish in rows.wishes.iter().filter(|wish| wish.request_id == row.id) {
        wishes.push(json!({
            "number": wish.number, "at": wish.at, "by_family": wish.by_family,
            "reason": if wish.by_family { wish.reason.as_str() } else { "" },
            "wish": wish_of(wish)?,
        }));
    }
    let mut traits = Vec::new();
    for said in rows.traits.iter().filter(|said| said.request_id == row.id) {
        // What somebody else told in confidence stays between them and the desk.
        let own = said.source == TraitSource::Family.word();
        let reason = if own {
            app.store.sealer().open(&place_of_reason(said.id), &said.reason)?
        } else {
            String::new()
        };
        traits.push(json!({
            "kind": said.kind, "holds": said.holds, "at": said.at, "source": said.source,
            "reason": reason,
        }));
    }
    let mut facts = Vec::new();
    for noted in rows.noted.iter().filter(|noted| noted.request_id == row.id) {
        let told = Noted::open(app, noted.id, &noted.body)?;
        facts.push(json!({
            "at": noted.at, "told": told.facts, "what_the_rules_said": told.evaluations,
        }));
    }
    Ok(json!({
        "reference": row.code, "child": child.map(|child| child.given_name.clone()),
        "state": row.state, "registered_on": row.registered_on, "channel": row.channel,
        "wishes": wishes, "traits": traits, "priority_facts": facts,
        "locations_asked": rows.candidacies.iter().filter(|one| one.request_id == row.id)
            .map(|one| json!({
                "location": name(one.location_id), "asked_on": one.asked_on, "due_on": one.due_on,
                "answer": one.answer, "answered_at": one.answered_at,
            })).collect::<Vec<_>>(),
        "proposals": rows.proposals.iter().filter(|one| one.request_id == row.id)
            .map(|one| json!({
                "location": name(one.location_id), "sent_at": one.sent_at, "start": one.start,
                "days": one.days, "answer_by": one.answer_by, "state": one.state,
                "answered_at": one.answered_at, "reason": one.reason, "note": one.reason_note,
            })).collect::<Vec<_>>(),
        "care_found": rows.placements.iter().filter(|one| one.request_id == row.id)
            .map(|one| json!({
                "location": one.location_id.and_then(name), "elsewhere": one.elsewhere,
                "from": one.from_day, "until": one.until_day, "days": one.days,
                "undone_at": one.undone_at,
            })).collect::<Vec<_>>(),
        "stopped": rows.closures.iter().filter(|one| one.request_id == row.id)
            .map(|one| json!({
                "on": one.on_day, "reason": one.reason, "undone_at": one.undone_at,
            })).collect::<Vec<_>>(),
    }))
}

/// Why the desk has to look first, as words: `proposal`, `care`.
fn holds(rows: &FamilyRows) -> Vec<&'static str> {
    let proposal = rows.proposals.iter().any(|row| row.state == "sent");
    let care = rows.placements.iter().any(|row| row.undone_at.is_none());
    [(proposal, "proposal"), (care, "care")]
        .into_iter()
        .filter(|(holds, _)| *holds)
        .map(|(_, word)| word)
        .collect()
}

/// Why the desk has to look at a wish to be erased first; nothing when it is done at once.
///
/// # Errors
/// When the database fails.
pub async fn what_holds(mine: &Mine) -> Outcome<Vec<&'static str>> {
    let scope = mine.scope(Action::TakeOwnData)?;
    let rows = mine.app.store.family_rows(scope, &mine.family.code).await?;
    Ok(holds(&rows.ok_or(Refusal::NotFound)?))
}

/// What became of a wish to be erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erased {
    /// Number under which it is known: the proof.
    pub code: String,
    /// Whether it is done; otherwise the desk looks first.
    pub done: bool,
}

/// Erases the family's data, or asks the desk when something holds them.
///
/// # Errors
/// [`Refusal::Invalid`] when it was not confirmed; [`Why::AlreadyDone`] when it was asked
/// before and the desk has not answered yet.
pub async fn erase(mine: &Mine, confirmed: bool, key: FormKey) -> Outcome<Erased> {
    let scope = mine.scope(Action::TakeOwnData)?;
    if !confirmed {
        let problem = crate::forms::Problem::NotTicked;
        return Err(crate::forms::Errors::one("confirmed", problem).into());
    }
    let store = &mine.app.store;
    let rows = store.family_rows(scope, &mine.family.code).await?.ok_or(Refusal::NotFound)?;
    if store.erasure_wishes(scope, mine.family.id).await?.iter().any(|row| row.state == "asked") {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    let mut change = match mine.begin(key).await? {
        Start::Repeated(code) => return Ok(Erased { code, done: false }),
        Start::Fresh(change) => change,
    };
    let why = holds(&rows);
    let done = why.is_empty();
    let code = domain::codes::code_from(mine.app.random.bytes16());
    let about = Uuid::now_v7();
    let row = ErasureWish {
        id: about,
        desk_id: mine.family.desk_id,
        family_id: mine.family.id,
        code: code.clone(),
        state: if done { "done" } else { "asked" }.to_owned(),
        why: why.join(" "),
        asked_at: change.at,
        decided_at: done.then_some(change.at),
        by_account: None,
    };
    change.tx.insert(row).await?;
    change.note(Action::TakeOwnData, "family", mine.family.id, &["erasure"]);
    if done {
        forget(&change, &mine.family, &rows).await?;
    } else {
        let work = Work { kind: TaskKind::Erase, detail: code.clone(), about };
        messages::plan_once(&change, &mine.app, &mine.family, None, &work).await?;
    }
    change.commit(&code).await?;
    Ok(Erased { code, done })
}

/// Stops what is still looked for and takes the people out of the file.
async fn forget(change: &Change, family: &Family, rows: &FamilyRows) -> Outcome<()> {
    let scope = Scope::of_desk(family.desk_id);
    for row in &rows.requests {
        let row: request::Model = change.tx.lock(scope, row.id).await?.ok_or(Refusal::NotFound)?;
        if !state(&row)?.is_looking() {
            continue;
        }
        let reason = domain::proposals::RefusalReason::Other;
        crate::proposals::refuse_what_waits(change, &row, reason).await?;
        let row: request::Model = change.tx.lock(scope, row.id).await?.ok_or(Refusal::NotFound)?;
        let (reason, note) = (ClosureReason::Other, String::new());
        let closing = Closing { reason, note, on_day: change.today(), by_account: None };
        close_row(change, scope, row, closing).await?;
    }
    Ok(store::retention::erase_file(&change.tx, scope, family.id, change.at).await?)
}

/// The desk decides on a wish to be erased: does it, or says why it cannot be done yet.
///
/// # Errors
/// [`Refusal::NotFound`] when the desk has no such wish; [`Why::AlreadyDone`] when it was
/// decided before; [`Why::ProposalOpen`] while a proposal waits for an answer.
pub async fn decide(caller: &Caller, code: &str, erase: bool) -> Outcome<String> {
    let scope = caller.scope(Action::EraseFamily)?;
    let store = &caller.app.store;
    let found: ErasureWish = store.by_code(scope, code).await?.ok_or(Refusal::NotFound)?;
    let family: Family = store.get(scope, found.family_id).await?.ok_or(Refusal::NotFound)?;
    let rows = store.family_rows(scope, &family.code).await?.ok_or(Refusal::NotFound)?;
    let mut change = caller.begin_fresh().await?;
    let row: ErasureWish = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    if row.state != "asked" {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    if erase && holds(&rows).contains(&"proposal") {
        return Err(Refusal::NotPossible(Why::ProposalOpen));
    }
    change.note(Action::EraseFamily, "family", family.id, &["erasure"]);
    if erase {
        forget(&change, &family, &rows).await?;
    }
    let by = caller.actor.account;
    tasks::finish(&change.tx, scope, TaskKind::Erase, row.id, change.at, by).await?;
    let state = if erase { "done" } else { "refused" }.to_owned();
    let (decided_at, by_account) = (Some(change.at), Some(caller.actor.account));
    change.tx.update(ErasureWish { state, decided_at, by_account, ..row }).await?;
    change.commit("").await?;
    Ok(family.code)
}
