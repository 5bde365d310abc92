//! Putting a child at a location for the time being, changing that, and taking it back.

use super::{
    Chosen, Ground, Seeks, Sketch, Sketched, Spot, Suits, chosen, crowded, days_of, mark_of,
};
use crate::caller::{FormKey, Start};
use crate::forms::{self, Errors, Problem};
use crate::locations::Location;
use crate::policy::Action;
use crate::proposals::lock_looking;
use crate::{Caller, Change, Outcome, Refusal, Why, candidacies, terms};
use chrono::{Days, Months, NaiveDate};
use domain::candidacies::Closing;
use domain::week::{DayPart, WeekPattern, Weekday};
use serde::{Deserialize, Serialize};
use store::Scope;
use store::entities::{candidacy, request};
use store::locations::Within;
use uuid::Uuid;

/// Days from the first on which it is told that there are too many children.
const LOOKED_AHEAD: u64 = 27;

/// What was typed of a sketch.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SketchForm {
    /// Ticked parts of the week.
    pub week: Vec<String>,
    /// First day.
    pub from: String,
    /// What the page knew: of a new sketch the other sketches of the request, of an old one
    /// its version.
    pub version: String,
    /// What the board showed, to go back to.
    pub back: String,
}

impl SketchForm {
    fn of(row: &Sketch) -> Self {
        Self {
            week: forms::ticked(WeekPattern::from_bits(row.week)),
            from: row.from_day.format("%d/%m/%Y").to_string(),
            version: row.version.to_string(),
            back: String::new(),
        }
    }

    /// No child is put anywhere for a day that the forecast does not reach.
    fn check(&self, today: NaiveDate) -> Outcome<(WeekPattern, NaiveDate)> {
        let months = Months::new(terms::in_force(today)?.forecast_months.value.into());
        let latest = today.checked_add_months(months).unwrap_or(NaiveDate::MAX);
        let mut errors = Errors::default();
        let week = errors.take("week", forms::week(&self.week));
        if week.is_empty() && errors.of("week").is_none() {
            errors.add("week", Problem::NoDays);
        }
        let from = errors.take("from", forms::required_date(&self.from));
        if errors.of("from").is_none() {
            if from < today {
                errors.add("from", Problem::InThePast);
            } else if from > latest {
                errors.add("from", Problem::NotAfter(latest));
            }
        }
        Ok(errors.unless_any((week, from))?)
    }
}

/// What the form of a new sketch shows.
#[derive(Debug, Clone)]
pub struct Sketching {
    /// The request.
    pub chosen: Chosen,
    /// The location.
    pub location: Location,
    /// How it suits.
    pub suits: Suits,
    /// The form, with what fits filled in.
    pub form: SketchForm,
}

/// A request and a location to put it at, for the form.
///
/// # Errors
/// [`Refusal::NotFound`] when one of them is not there.
pub async fn to_make(caller: &Caller, request: &str, location: &str) -> Outcome<Sketching> {
    let scope = caller.scope(Action::Sketch)?;
    let location = location_of(caller, scope, location).await?;
    let (chosen, behind) = chosen(caller, scope, request).await?;
    let ground = Ground::of(caller, scope, Within::Location(location.id), caller.today()).await?;
    let occupants = ground.occupants(Some(behind.request.id));
    let occupants = occupants.get(&location.id).map_or(&[][..], Vec::as_slice);
    let seeks = Seeks::of(&behind, caller.today())?;
    let suits = seeks.at(&location, &ground.capacity(&location), occupants);
    let possible = suits.fit.possible();
    let asked = suits.fit.on(Spot::Full).or(suits.fit.on(Spot::NoCare)).or(possible);
    let form = SketchForm {
        week: forms::ticked(if possible.is_empty() { asked } else { possible }),
        from: seeks.start.format("%d/%m/%Y").to_string(),
        version: chosen.mark.clone(),
        back: String::new(),
    };
    Ok(Sketching { chosen, location, suits, form })
}

async fn location_of(caller: &Caller, scope: Scope, code: &str) -> Outcome<Location> {
    caller.app.store.by_code(scope, code).await?.ok_or(Refusal::NotFound)
}

/// Puts a child at a location for the time being; answers with the code of the sketch. What
/// stands there of this child already, is replaced.
///
/// # Errors
/// [`Refusal::Stale`] when a colleague put this child on the board, or took it off, since the
/// page was shown; [`Refusal::Invalid`] per field; [`Why::RequestClosed`]; [`Why::UsedSince`]
/// when the location was asked about this child.
pub async fn make(
    caller: &Caller,
    request: &str,
    location: &str,
    form: &SketchForm,
    key: FormKey,
) -> Outcome<String> {
    let scope = caller.scope(Action::Sketch)?;
    let location = location_of(caller, scope, location).await?;
    let found: Option<request::Model> = caller.app.store.by_code(scope, request).await?;
    let found = found.ok_or(Refusal::NotFound)?;
    let (week, from_day) = form.check(caller.today())?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(code) => return Ok(code),
        Start::Fresh(change) => change,
    };
    let request = lock_looking(&change, scope, found.id).await?;
    let known = change.tx.sketches_of(scope, request.id).await?;
    if mark_of(&known) != form.version {
        return Err(Refusal::Stale);
    }
    let here = known.into_iter().find(|row| row.location_id == location.id);
    if here.as_ref().is_some_and(|row| row.candidacy_id.is_some()) {
        return Err(Refusal::NotPossible(Why::UsedSince));
    }
    let old_version = here.as_ref().map_or(0, |row| row.version);
    let row = Sketch {
        id: here.as_ref().map_or_else(Uuid::now_v7, |row| row.id),
        desk_id: scope.desk(),
        code: here.map_or_else(|| caller.code(), |row| row.code),
        request_id: request.id,
        location_id: location.id,
        week: week.bits(),
        from_day,
        candidacy_id: None,
        by_account: Some(caller.actor.account),
        made_by: caller.actor.name.clone(),
        at: change.at,
        withdrawn_at: None,
        version: old_version + 1,
    };
    let code = row.code.clone();
    change.note(Action::Sketch, "sketch", row.id, &["all"]);
    // A child stands at a location once: what is new takes the place of what was there.
    if old_version == 0 {
        change.tx.insert(row).await?;
    } else {
        change.tx.update(row).await?;
    }
    store::tasks::finish_refused(&change.tx, scope, request.id, change.at).await?;
    let last_activity_on = caller.today().max(request.last_activity_on);
    change.tx.update(request::Model { last_activity_on, ..request }).await?;
    change.commit(&code).await?;
    Ok(code)
}

/// A sketch, and what there is to say of it.
#[derive(Debug, Clone)]
pub struct Made {
    /// The sketch.
    pub sketch: Sketched,
    /// Its location.
    pub location: Location,
    /// Whether it was taken off the board.
    pub withdrawn: bool,
    /// Whether it takes a place: not when the location answered, or the family got a proposal.
    pub living: bool,
    /// Other sketches of the same child.
    pub others: Vec<Sketched>,
    /// Its parts of the week with more children than places, each with how many more.
    pub crowded: Vec<(Weekday, DayPart, u16)>,
    /// The form to change it.
    pub form: SketchForm,
}

async fn row_of(caller: &Caller, code: &str) -> Outcome<(Scope, Sketch)> {
    let scope = caller.scope(Action::Sketch)?;
    let row = caller.app.store.by_code(scope, code).await?;
    Ok((scope, row.ok_or(Refusal::NotFound)?))
}

/// A sketch, and what there is to say of it.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn made(caller: &Caller, code: &str) -> Outcome<Made> {
    let (scope, row) = row_of(caller, code).await?;
    let store = &caller.app.store;
    let location: Location = store.get(scope, row.location_id).await?.ok_or(Refusal::NotFound)?;
    let mut behind = store.behind(scope, [row.request_id]).await?;
    let behind = behind.remove(&row.request_id).ok_or(Refusal::NotFound)?;
    let (chosen, _) = chosen(caller, scope, &behind.request.code).await?;
    let ground = Ground::of(caller, scope, Within::Location(location.id), row.from_day).await?;
    let occupants = ground.occupants(None);
    let occupants = occupants.get(&location.id).map_or(&[][..], Vec::as_slice);
    let last = row.from_day.checked_add_days(Days::new(LOOKED_AHEAD)).unwrap_or(row.from_day);
    let days = days_of(&ground.capacity(&location), occupants, (row.from_day, last));
    let living = chosen.sketches.iter().any(|one| one.code == row.code);
    Ok(Made {
        sketch: super::sketched(&row, &behind, location.name.clone()),
        withdrawn: row.withdrawn_at.is_some(),
        living,
        crowded: if living { crowded(&days, WeekPattern::from_bits(row.week)) } else { vec![] },
        others: chosen.sketches.into_iter().filter(|one| one.code != row.code).collect(),
        form: SketchForm::of(&row),
        location,
    })
}

/// Locks a request and a sketch of it, in that order.
async fn locked(caller: &Caller, code: &str) -> Outcome<(Scope, Change, Sketch)> {
    let (scope, found) = row_of(caller, code).await?;
    let change = caller.begin_fresh().await?;
    lock_looking(&change, scope, found.request_id).await?;
    let row: Sketch = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    Ok((scope, change, row))
}

/// Changes the days or the first day of a sketch that was not put to the location yet.
///
/// # Errors
/// [`Refusal::Stale`] when a colleague changed it in between; [`Refusal::Invalid`] per field;
/// [`Why::UsedSince`] when it was put to the location; [`Why::AlreadyDone`] when withdrawn.
pub async fn change(caller: &Caller, code: &str, form: &SketchForm) -> Outcome<()> {
    let (week, from_day) = {
        row_of(caller, code).await?;
        form.check(caller.today())?
    };
    let (_, mut change, row) = locked(caller, code).await?;
    if row.withdrawn_at.is_some() {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    if row.candidacy_id.is_some() {
        return Err(Refusal::NotPossible(Why::UsedSince));
    }
    if row.version.to_string() != form.version {
        return Err(Refusal::Stale);
    }
    change.note(Action::Sketch, "sketch", row.id, &["week", "from_day"]);
    let row = Sketch {
        week: week.bits(),
        from_day,
        by_account: Some(caller.actor.account),
        made_by: caller.actor.name.clone(),
        at: change.at,
        version: row.version + 1,
        ..row
    };
    change.tx.update(row).await?;
    change.commit("").await
}

/// Takes a sketch off the board; a question to the location that came of it is closed.
///
/// # Errors
/// [`Why::AlreadyAnswered`] when the location answered; [`Why::AlreadyDone`].
pub async fn withdraw(caller: &Caller, code: &str) -> Outcome<()> {
    let (scope, mut change, row) = locked(caller, code).await?;
    if row.withdrawn_at.is_some() {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    if let Some(id) = row.candidacy_id {
        close(&mut change, scope, id).await?;
        let at = change.at;
        store::tasks::finish_settled(&change.tx, scope, row.request_id, at).await?;
    }
    change.note(Action::Sketch, "sketch", row.id, &["withdrawn_at"]);
    let withdrawn_at = Some(change.at);
    change.tx.update(Sketch { withdrawn_at, version: row.version + 1, ..row }).await?;
    change.commit("").await
}

async fn close(change: &mut Change, scope: Scope, id: Uuid) -> Outcome<()> {
    let question = candidacies::locked(change, scope, id).await?;
    if question.answer.is_some() {
        return Err(Refusal::NotPossible(Why::AlreadyAnswered));
    }
    if question.closed_at.is_some() {
        return Ok(());
    }
    change.note(Action::ForwardRequest, "candidacy", id, &["closed_at", "closed_word"]);
    let question = candidacy::Model {
        closed_at: Some(change.at),
        closed_word: Closing::AskedInError.word().to_owned(),
        version: question.version + 1,
        ..question
    };
    change.tx.update(question).await?;
    store::messages::cancel_settled(&change.tx, scope, &[id]).await?;
    Ok(())
}

/// Puts a sketch back on the board. The location is not asked again by itself.
///
/// # Errors
/// [`Why::AlreadyDone`] when it stands on the board; [`Why::RequestClosed`].
pub async fn restore(caller: &Caller, code: &str) -> Outcome<()> {
    let (_, mut change, row) = locked(caller, code).await?;
    if row.withdrawn_at.is_none() {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    change.note(Action::Sketch, "sketch", row.id, &["withdrawn_at"]);
    let version = row.version + 1;
    change.tx.update(Sketch { withdrawn_at: None, candidacy_id: None, version, ..row }).await?;
    change.commit("").await
}
