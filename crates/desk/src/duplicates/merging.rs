//! Joining two files of one family, and taking that back. Everything that moves is written
//! down, so that the way back is exact, also after work went on.

use super::two;
use crate::families::File;
use crate::policy::Action;
use crate::requests::Request;
use crate::{Caller, Change, Outcome, Refusal, Why};
use chrono::{DateTime, Utc};
use domain::duplicates::{Judgement, likeness};
use domain::requests::RequestState;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use store::duplicates::{live_merge, person};
use store::entities::{
    appointment, candidacy, child, contact, family, intake, merge, message, request, support_step,
    task,
};
use store::{Scope, StoreError};
use uuid::Uuid;

/// Why candidacies of a request that is counted elsewhere were closed.
pub(crate) const WITH_MERGE: &str = "merged";
/// Most merges that are listed.
const MOST_LISTED: u64 = 50;

/// What a merge did.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Moved {
    children: Vec<Uuid>,
    requests: Vec<Uuid>,
    contacts: Vec<Uuid>,
    tasks: Vec<Uuid>,
    appointments: Vec<Uuid>,
    intakes: Vec<Uuid>,
    messages: Vec<Uuid>,
    steps: Vec<Uuid>,
    /// Requests that were given to the same child in the other file: request, child before.
    rehomed: Vec<(Uuid, Uuid)>,
    /// Children that got another number in the kept family: child, number before.
    renumbered: Vec<(Uuid, i32)>,
    doubles: Vec<Double>,
    filled: Vec<Filled>,
}

/// A request that turned out to be another one.
#[derive(Debug, Serialize, Deserialize)]
struct Double {
    request: Uuid,
    of: Uuid,
    state_before: String,
    candidacies: Vec<Uuid>,
}

/// A field of the kept family that was filled from the other.
#[derive(Debug, Serialize, Deserialize)]
struct Filled {
    field: String,
    before: String,
    after: String,
}

/// A merge that can be taken back.
#[derive(Debug, Clone)]
pub struct MergeRow {
    /// Its code.
    pub code: String,
    /// The family that stayed.
    pub kept: family::Model,
    /// The family that went into it.
    pub merged: family::Model,
    /// When.
    pub at: DateTime<Utc>,
}

/// Gives rows of one table to a family.
macro_rules! give_rows {
    ($change:expr, $scope:expr, $table:ident, $ids:expr, $to:expr) => {
        $table::Entity::update_many()
            .col_expr($table::Column::FamilyId, sea_orm::sea_query::Expr::value($to))
            .filter($table::Column::DeskId.eq($scope.desk()))
            .filter($table::Column::Id.is_in($ids.iter().copied()))
            .exec($change.tx.connection()?)
            .await?;
    };
}

/// Moves the rows of one table from a family to another and tells which.
macro_rules! move_rows {
    ($change:expr, $scope:expr, $table:ident, $from:expr, $to:expr) => {{
        let ids: Vec<Uuid> = $table::Entity::find()
            .select_only()
            .column($table::Column::Id)
            .filter($table::Column::DeskId.eq($scope.desk()))
            .filter($table::Column::FamilyId.eq($from))
            .into_tuple()
            .all($change.tx.connection()?)
            .await?;
        give_rows!($change, $scope, $table, ids, $to);
        ids
    }};
}

/// Joins two files: `keep` stays, everything of `other` goes into it. Requests for the same
/// child are counted once: the newer points to the older. Answers with the code of the
/// merge.
///
/// # Errors
/// [`Why::AlreadyDone`] when one of them was merged already; [`Why::ProposalOpen`] when a
/// request that would be counted elsewhere holds a place.
pub async fn merge(caller: &Caller, keep: &str, other: &str) -> Outcome<String> {
    let scope = caller.scope(Action::MergeFamilies)?;
    let (keep, other) = two(caller, scope, keep, other).await?;
    let mut change = caller.begin_fresh().await?;
    let (kept, gone) = locked(&change, scope, keep.id, other.id).await?;
    for id in [kept.id, gone.id] {
        if live_merge(change.tx.connection()?, scope, id).await?.is_some() {
            return Err(Refusal::NotPossible(Why::AlreadyDone));
        }
    }
    let mut moved = move_all(&change, scope, &kept, &gone).await?;
    let kept = fill(kept, &gone, &mut moved);
    change.tx.update(kept.clone()).await?;
    store::search::forget(&change.tx, scope.desk(), "family", gone.id).await?;
    store::duplicates::forget(&change.tx, scope.desk(), gone.id).await?;
    store::search::index_family(&change.tx, &kept).await?;
    let row = merge::Model {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        code: caller.code(),
        kept_family: kept.id,
        merged_family: gone.id,
        moved: serde_json::to_string(&moved).map_err(unreadable)?,
        by_account: Some(caller.actor.account),
        at: change.at,
        undone_at: None,
    };
    let code = row.code.clone();
    change.note(Action::MergeFamilies, "family", kept.id, &["merge"]);
    change.note(Action::MergeFamilies, "family", gone.id, &["merge"]);
    change.tx.insert(row).await?;
    change.commit(&code).await?;
    Ok(code)
}

/// Moves everything of one family to the other, and writes down what.
async fn move_all(
    change: &Change,
    scope: Scope,
    kept: &family::Model,
    gone: &family::Model,
) -> Outcome<Moved> {
    let mut moved = Moved::default();
    join_children(change, scope, kept, gone, &mut moved).await?;
    moved.requests = move_rows!(change, scope, request, gone.id, kept.id);
    mark_doubles(change, scope, kept, &mut moved).await?;
    moved.contacts = move_rows!(change, scope, contact, gone.id, kept.id);
    moved.tasks = move_rows!(change, scope, task, gone.id, kept.id);
    moved.appointments = move_rows!(change, scope, appointment, gone.id, kept.id);
    moved.intakes = move_rows!(change, scope, intake, gone.id, kept.id);
    moved.messages = move_rows!(change, scope, message, gone.id, kept.id);
    moved.steps = move_rows!(change, scope, support_step, gone.id, kept.id);
    Ok(moved)
}

fn unreadable(problem: serde_json::Error) -> StoreError {
    StoreError::Unreadable { column: "merge.moved", problem: problem.to_string() }
}

/// Both families, locked in one order for everybody.
async fn locked(
    change: &Change,
    scope: Scope,
    keep: Uuid,
    other: Uuid,
) -> Outcome<(family::Model, family::Model)> {
    let mut rows = HashMap::new();
    for id in [keep.min(other), keep.max(other)] {
        let row: family::Model = change.tx.lock(scope, id).await?.ok_or(Refusal::NotFound)?;
        rows.insert(id, row);
    }
    match (rows.remove(&keep), rows.remove(&other)) {
        (Some(keep), Some(other)) => Ok((keep, other)),
        _ => Err(Refusal::NotFound),
    }
}

/// Children that both files know are one from now on; the others move.
async fn join_children(
    change: &Change,
    scope: Scope,
    kept: &family::Model,
    gone: &family::Model,
    moved: &mut Moved,
) -> Outcome<()> {
    let mut known = change.tx.children(scope, kept.id).await?;
    let requests = change.tx.requests(scope, gone.id).await?;
    let last = known.iter().map(|row| row.number).max().unwrap_or_default();
    let mut next_numbers = last.saturating_add(1)..;
    for row in change.tx.children(scope, gone.id).await? {
        let same = known.iter().position(|one| is_one_child(kept, one, gone, &row));
        let Some(at) = same else {
            moved.children.push(row.id);
            moved.renumbered.push((row.id, row.number));
            let number = next_numbers.next().unwrap_or(row.number);
            change.tx.update(child::Model { number, ..row }).await?;
            continue;
        };
        let one = known.remove(at);
        for asked in requests.iter().filter(|asked| asked.child_id == row.id) {
            moved.rehomed.push((asked.id, row.id));
            change.tx.update(Request { child_id: one.id, ..asked.clone() }).await?;
        }
    }
    give_rows!(change, scope, child, moved.children, kept.id);
    Ok(())
}

/// The person at the desk has said that it is one family; what is left to judge is the child.
fn is_one_child(
    kept: &family::Model,
    one: &child::Model,
    gone: &family::Model,
    other: &child::Model,
) -> bool {
    let as_one = family::Model { id: gone.id, ..kept.clone() };
    let judged = likeness(&person(kept, Some(one)), &person(&as_one, Some(other))).judgement;
    let dated = [one, other].iter().all(|row| row.birth_date.or(row.due_date).is_some());
    let named = !one.given_name.is_empty() && !other.given_name.is_empty();
    matches!(judged, Judgement::Same | Judgement::Maybe) && (dated || named)
}

/// Requests for one child that came together: one of them counts.
async fn mark_doubles(
    change: &Change,
    scope: Scope,
    kept: &family::Model,
    moved: &mut Moved,
) -> Outcome<()> {
    let all = change.tx.requests(scope, kept.id).await?;
    let came: Vec<Uuid> = moved.rehomed.iter().map(|(request, _)| *request).collect();
    for asked in all.iter().filter(|row| came.contains(&row.id) && row.duplicate_of.is_none()) {
        let partner = all.iter().find(|row| {
            row.child_id == asked.child_id && !came.contains(&row.id) && row.duplicate_of.is_none()
        });
        let Some(partner) = partner else { continue };
        let key = |row: &Request| (row.registered_on, row.created_at, row.id);
        let (older, newer) =
            if key(asked) < key(partner) { (asked, partner) } else { (partner, asked) };
        let open = |row: &Request| row.state == RequestState::Open.word();
        let looking = |row: &Request| row.state.parse().is_ok_and(RequestState::is_looking);
        // What was found stays found: then the older is the one that is counted elsewhere.
        let (stays, double) =
            if !open(newer) && open(older) && newer.state != RequestState::Closed.word() {
                (newer, older)
            } else {
                (older, newer)
            };
        // A question that was closed and asked again later is two questions.
        if looking(double) && !looking(stays) && stays.state == RequestState::Closed.word() {
            continue;
        }
        moved.doubles.push(mark(change, scope, double, stays).await?);
    }
    Ok(())
}

async fn mark(change: &Change, scope: Scope, double: &Request, stays: &Request) -> Outcome<Double> {
    let mut closed = Vec::new();
    let open = double.state == RequestState::Open.word();
    if open {
        if change.tx.has_open_proposal(scope, double.id).await? {
            return Err(Refusal::NotPossible(Why::ProposalOpen));
        }
        for row in change.tx.candidacies(scope, double.id).await? {
            if row.closed_at.is_none() {
                closed.push(row.id);
                let version = row.version + 1;
                let closed_word = WITH_MERGE.to_owned();
                let row =
                    candidacy::Model { closed_at: Some(change.at), closed_word, version, ..row };
                change.tx.update(row).await?;
            }
        }
    }
    let state = if open { RequestState::Closed.word() } else { double.state.as_str() };
    let row = Request {
        duplicate_of: Some(stays.id),
        state: state.to_owned(),
        version: double.version + 1,
        ..double.clone()
    };
    change.tx.update(row).await?;
    Ok(Double {
        request: double.id,
        of: stays.id,
        state_before: double.state.clone(),
        candidacies: closed,
    })
}

/// Fills what was not known of the kept family from the other, and writes down what.
fn fill(kept: family::Model, gone: &family::Model, moved: &mut Moved) -> family::Model {
    let mut kept = family::Model { version: kept.version + 1, ..kept };
    let mut values: Vec<(&str, &str)> = Vec::new();
    let spare = [&gone.phone, &gone.phone2]
        .into_iter()
        .find(|number| !number.is_empty() && **number != kept.phone && **number != kept.phone2);
    match spare {
        Some(number) if kept.phone.is_empty() => values.push(("phone", number)),
        Some(number) if kept.phone2.is_empty() => values.push(("phone2", number)),
        _ => {}
    }
    if kept.email.is_empty() {
        values.push(("email", &gone.email));
    }
    if kept.street.is_empty() && kept.postcode.is_empty() {
        values.push(("street", &gone.street));
        values.push(("postcode", &gone.postcode));
        values.push(("town", &gone.town));
        values.push(("nis", &gone.nis));
    }
    if kept.note.is_empty() {
        values.push(("note", &gone.note));
    }
    if kept.profile == "{}" {
        values.push(("profile", &gone.profile));
    }
    for (field, value) in values {
        let Some(place) = field_of(&mut kept, field) else { continue };
        if *place != value {
            moved.filled.push(Filled {
                field: field.to_owned(),
                before: place.clone(),
                after: value.to_owned(),
            });
            value.clone_into(place);
        }
    }
    kept
}

fn field_of<'a>(row: &'a mut family::Model, field: &str) -> Option<&'a mut String> {
    match field {
        "phone" => Some(&mut row.phone),
        "phone2" => Some(&mut row.phone2),
        "email" => Some(&mut row.email),
        "street" => Some(&mut row.street),
        "postcode" => Some(&mut row.postcode),
        "town" => Some(&mut row.town),
        "nis" => Some(&mut row.nis),
        "note" => Some(&mut row.note),
        "profile" => Some(&mut row.profile),
        _ => None,
    }
}

/// The last merges of the desk, newest first.
///
/// # Errors
/// When the database fails.
pub async fn merges(caller: &Caller) -> Outcome<Vec<MergeRow>> {
    let scope = caller.scope(Action::MergeFamilies)?;
    let rows = caller.app.store.merges(scope, MOST_LISTED).await?;
    with_families(caller, scope, rows).await
}

/// The merges into a family that can be taken back, newest first; none for who may not.
///
/// # Errors
/// When the database fails.
pub async fn merges_into(caller: &Caller, file: &File) -> Outcome<Vec<MergeRow>> {
    if file.merges.is_empty() || !caller.can(Action::MergeFamilies) {
        return Ok(Vec::new());
    }
    let scope = caller.scope(Action::MergeFamilies)?;
    with_families(caller, scope, file.merges.clone()).await
}

async fn with_families(
    caller: &Caller,
    scope: Scope,
    rows: Vec<merge::Model>,
) -> Outcome<Vec<MergeRow>> {
    let store = &caller.app.store;
    let ids: Vec<Uuid> = rows.iter().flat_map(|row| [row.kept_family, row.merged_family]).collect();
    let families: HashMap<Uuid, family::Model> = store
        .households(scope, &ids)
        .await?
        .into_iter()
        .map(|household| (household.family.id, household.family))
        .collect();
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let kept = families.get(&row.kept_family)?.clone();
            let merged = families.get(&row.merged_family)?.clone();
            Some(MergeRow { code: row.code, kept, merged, at: row.at })
        })
        .collect())
}

/// Takes a merge back: what came from a file returns to it, with the work that was done on
/// it since. What was done since on the kept family itself stays there.
/// Answers with the code of the kept family.
///
/// # Errors
/// [`Why::AlreadyDone`] when it was taken back; [`Why::UsedSince`] when the kept family was
/// itself merged into another since: take that back first.
pub async fn undo_merge(caller: &Caller, code: &str) -> Outcome<String> {
    let scope = caller.scope(Action::MergeFamilies)?;
    let found: merge::Model =
        caller.app.store.by_code(scope, code).await?.ok_or(Refusal::NotFound)?;
    let mut change = caller.begin_fresh().await?;
    let (kept, gone) = locked(&change, scope, found.kept_family, found.merged_family).await?;
    let row: merge::Model = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    if row.undone_at.is_some() {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    if live_merge(change.tx.connection()?, scope, kept.id).await?.is_some() {
        return Err(Refusal::NotPossible(Why::UsedSince));
    }
    let moved: Moved = serde_json::from_str(&row.moved).map_err(unreadable)?;
    unmark(&change, scope, &moved).await?;
    give_rows!(change, scope, child, moved.children, gone.id);
    let requests = requests_to_return(&change, scope, &kept, &moved).await?;
    give_rows!(change, scope, request, requests, gone.id);
    give_rows!(change, scope, contact, moved.contacts, gone.id);
    give_rows!(change, scope, task, moved.tasks, gone.id);
    give_rows!(change, scope, appointment, moved.appointments, gone.id);
    give_rows!(change, scope, intake, moved.intakes, gone.id);
    give_rows!(change, scope, message, moved.messages, gone.id);
    give_rows!(change, scope, support_step, moved.steps, gone.id);
    follow_requests(&change, scope, &requests, gone.id).await?;
    let mut kept = family::Model { version: kept.version + 1, ..kept };
    for filled in &moved.filled {
        if let Some(place) = field_of(&mut kept, &filled.field)
            && *place == filled.after
        {
            place.clone_from(&filled.before);
        }
    }
    change.tx.update(kept.clone()).await?;
    store::search::index_family(&change.tx, &kept).await?;
    store::search::index_family(&change.tx, &gone).await?;
    change.note(Action::MergeFamilies, "family", kept.id, &["merge"]);
    change.note(Action::MergeFamilies, "family", gone.id, &["merge"]);
    change.tx.update(merge::Model { undone_at: Some(change.at), ..row }).await?;
    change.commit("").await?;
    Ok(kept.code)
}

/// Requests stand on their own again, unless somebody decided otherwise since.
async fn unmark(change: &Change, scope: Scope, moved: &Moved) -> Outcome<()> {
    for double in &moved.doubles {
        let row: Option<Request> = change.tx.lock(scope, double.request).await?;
        let Some(row) = row.filter(|row| row.duplicate_of == Some(double.of)) else { continue };
        let untouched = row.state == RequestState::Closed.word();
        let state = if untouched { double.state_before.clone() } else { row.state.clone() };
        let alone = Request { duplicate_of: None, state, version: row.version + 1, ..row };
        change.tx.update(alone).await?;
        for asked in change.tx.candidacies(scope, double.request).await? {
            if double.candidacies.contains(&asked.id) && asked.closed_word == WITH_MERGE {
                let open = candidacy::Model {
                    closed_at: None,
                    closed_word: String::new(),
                    version: asked.version + 1,
                    ..asked
                };
                change.tx.update(open).await?;
            }
        }
    }
    for (child, number) in &moved.renumbered {
        if let Some(row) = change.tx.lock::<child::Model>(scope, *child).await? {
            change.tx.update(child::Model { number: *number, ..row }).await?;
        }
    }
    for (request, child) in &moved.rehomed {
        if let Some(row) = change.tx.lock::<Request>(scope, *request).await? {
            change.tx.update(Request { child_id: *child, ..row }).await?;
        }
    }
    Ok(())
}

/// The requests that came, and those made since for the children that came.
async fn requests_to_return(
    change: &Change,
    scope: Scope,
    kept: &family::Model,
    moved: &Moved,
) -> Outcome<Vec<Uuid>> {
    let of_them =
        |row: &Request| moved.requests.contains(&row.id) || moved.children.contains(&row.child_id);
    let rows = change.tx.requests(scope, kept.id).await?;
    Ok(rows.into_iter().filter(of_them).map(|row| row.id).collect())
}

/// Contacts and steps of a request go where it goes, also those made since.
async fn follow_requests(
    change: &Change,
    scope: Scope,
    requests: &[Uuid],
    family: Uuid,
) -> Outcome<()> {
    let to = || sea_orm::sea_query::Expr::value(family);
    contact::Entity::update_many()
        .col_expr(contact::Column::FamilyId, to())
        .filter(contact::Column::DeskId.eq(scope.desk()))
        .filter(contact::Column::RequestId.is_in(requests.iter().copied()))
        .exec(change.tx.connection()?)
        .await?;
    task::Entity::update_many()
        .col_expr(task::Column::FamilyId, to())
        .filter(task::Column::DeskId.eq(scope.desk()))
        .filter(task::Column::RequestId.is_in(requests.iter().copied()))
        .exec(change.tx.connection()?)
        .await?;
    Ok(())
}
