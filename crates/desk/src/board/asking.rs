//! The sketches of a location go to it together.

use super::Sketch;
use crate::caller::{FormKey, Start};
use crate::candidacies::{self, Candidacy};
use crate::locations::Location;
use crate::policy::Action;
use crate::proposals::lock_looking;
use crate::{Caller, Change, Outcome, Refusal, Why};
use domain::candidacies::Closing;
use domain::messages::MessageTemplate;
use store::Scope;
use store::entities::candidacy;
use store::locations::Within;
use uuid::Uuid;

/// Asks a location to confirm the sketches at it that it was not asked about yet, in one
/// mail; answers with how many. A request that was closed meanwhile is passed over.
///
/// # Errors
/// [`Refusal::NotFound`] when the location is not there; [`Why::AlreadyDone`] when there is
/// nothing to ask.
pub async fn ask(caller: &Caller, location: &str, key: FormKey) -> Outcome<usize> {
    caller.may(Action::Sketch)?;
    let scope = caller.scope(Action::ForwardRequest)?;
    let store = &caller.app.store;
    let location: Location = store.by_code(scope, location).await?.ok_or(Refusal::NotFound)?;
    let mut rows = store.living_sketches(scope, Within::Location(location.id)).await?;
    rows.retain(|row| row.candidacy_id.is_none());
    // Everybody locks requests in this order, so that no two changes wait for each other.
    rows.sort_by_key(|row| row.request_id);
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(count) => return Ok(count.parse().unwrap_or_default()),
        Start::Fresh(change) => change,
    };
    let mut asked = 0;
    for row in rows {
        asked += usize::from(ask_one(caller, &mut change, scope, &location, row.id).await?);
    }
    if asked == 0 {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    change.commit(&asked.to_string()).await?;
    Ok(asked)
}

async fn ask_one(
    caller: &Caller,
    change: &mut Change,
    scope: Scope,
    location: &Location,
    id: Uuid,
) -> Outcome<bool> {
    let Some(found) = caller.app.store.get::<Sketch>(scope, id).await? else { return Ok(false) };
    let request = match lock_looking(change, scope, found.request_id).await {
        Err(Refusal::NotPossible(_)) => return Ok(false),
        other => other?,
    };
    let living = change.tx.sketches_of(scope, request.id).await?;
    let still = living.into_iter().find(|row| row.id == id && row.candidacy_id.is_none());
    let Some(sketch) = still else { return Ok(false) };
    let today = caller.today();
    let due_on = candidacies::due_on(today)?;
    let before = change.tx.open_question(scope, request.id, location.id).await?;
    let asked = (Some(sketch.week), Some(sketch.from_day));
    let question = match before {
        Some(row) if row.answer.is_none() => {
            let (asked_week, asked_start) = asked;
            let version = row.version + 1;
            let row = Candidacy { asked_week, asked_start, due_on, version, ..row };
            change.tx.update(row.clone()).await?;
            row
        }
        before => {
            if let Some(row) = before {
                settle(change, row).await?;
            }
            let (asked_week, asked_start) = asked;
            let blank = candidacies::blank(caller, &request, location.id, today, due_on);
            let row = Candidacy { asked_week, asked_start, ..blank };
            change.tx.insert(row.clone()).await?;
            row
        }
    };
    change.note(Action::ForwardRequest, "candidacy", question.id, &["all"]);
    candidacies::tell(change, caller, location, &question, MessageTemplate::Candidacy).await?;
    let candidacy_id = Some(question.id);
    change.note(Action::Sketch, "sketch", sketch.id, &["candidacy_id"]);
    change.tx.update(Sketch { candidacy_id, version: sketch.version + 1, ..sketch }).await?;
    Ok(true)
}

/// An answer of before ends where the location is asked anew.
async fn settle(change: &mut Change, row: candidacy::Model) -> Outcome<()> {
    change.note(Action::ForwardRequest, "candidacy", row.id, &["closed_at", "closed_word"]);
    let row = candidacy::Model {
        closed_at: Some(change.at),
        closed_word: Closing::Settled.word().to_owned(),
        version: row.version + 1,
        ..row
    };
    Ok(change.tx.update(row).await?)
}
