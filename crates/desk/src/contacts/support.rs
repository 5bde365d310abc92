//! Help with the tariff as a side case, and the list of what talks touched.

use super::family_of;
use crate::caller::{FormKey, Start};
use crate::families::{Tick, ticks, unreadable};
use crate::forms::{self, Errors, Problem};
use crate::policy::Action;
use crate::{Caller, Outcome, Refusal};
use chrono::NaiveDate;
use domain::rules::checklists::{Checklist, ChecklistBook};
use serde::{Deserialize, Serialize};
use store::entities::{family, support_step};
use uuid::Uuid;

/// Most steps in one file.
const MOST_STEPS: usize = 60;

/// What was chosen to add.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SupportForm {
    /// Words of steps of the list.
    pub preset: Vec<String>,
    /// A step in own words.
    pub support_step: String,
    /// Who does that step.
    pub support_who: String,
}

/// The steps to choose from today.
///
/// # Errors
/// When the file cannot be read.
pub fn presets(today: NaiveDate) -> Outcome<Option<Checklist>> {
    let book = ChecklistBook::support()
        .map_err(|problems| unreadable("rules/support.toml", format!("{problems:?}")))?;
    Ok(book.in_force(today).cloned())
}

fn chosen(form: &SupportForm, today: NaiveDate) -> Outcome<Vec<(String, String)>> {
    let presets = presets(today)?;
    let mut errors = Errors::default();
    let mut steps = Vec::new();
    for id in &form.preset {
        match presets.as_ref().and_then(|list| list.item(id)) {
            Some(item) => steps.push((item.label.clone(), item.who.clone())),
            None => errors.add("support_step", Problem::NotAChoice),
        }
    }
    let step = errors.take("support_step", forms::text(&form.support_step, 300));
    let who = errors.take("support_who", forms::text(&form.support_who, 120));
    if !step.is_empty() {
        steps.push((step, who));
    }
    if steps.is_empty() && errors.is_empty() {
        errors.add("support_step", Problem::Required);
    }
    Ok(errors.unless_any(steps)?)
}

/// Adds steps of the list, or one in own words.
///
/// # Errors
/// [`Refusal::Invalid`] when nothing was chosen.
pub async fn add(caller: &Caller, family: &str, form: &SupportForm, key: FormKey) -> Outcome<()> {
    let scope = caller.scope(Action::ChangeFamily)?;
    let family = family_of(caller, scope, family).await?;
    let steps = chosen(form, caller.today())?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(_) => return Ok(()),
        Start::Fresh(change) => change,
    };
    // The row of the family is the lock on the order of its steps.
    let _: Option<family::Model> = change.tx.lock(scope, family.id).await?;
    let before = store::families::support_steps(&change.tx, scope, family.id).await?;
    if before.len() + steps.len() > MOST_STEPS {
        return Err(Errors::one("support_step", Problem::TooMany(MOST_STEPS)).into());
    }
    let first = before.last().map_or(1, |step| step.position + 1);
    for ((step, who), position) in steps.into_iter().zip(first..) {
        let row = support_step::Model {
            id: Uuid::now_v7(),
            desk_id: scope.desk(),
            family_id: family.id,
            position,
            step,
            who,
            done_on: None,
            note: String::new(),
        };
        change.tx.insert(row).await?;
    }
    change.note(Action::ChangeFamily, "family", family.id, &["support"]);
    change.commit("added").await
}

/// Ticks a step as done today by somebody, or takes the tick away.
///
/// # Errors
/// [`Refusal::NotFound`] when there is no step at that place.
pub async fn tick(
    caller: &Caller,
    family: &str,
    position: i32,
    done: bool,
    who: &str,
) -> Outcome<()> {
    let scope = caller.scope(Action::ChangeFamily)?;
    let family = family_of(caller, scope, family).await?;
    let who = forms::text(who, 120).map_err(|bad| Errors::one("support_who", bad))?;
    let mut change = caller.begin_fresh().await?;
    let _: Option<family::Model> = change.tx.lock(scope, family.id).await?;
    let steps = store::families::support_steps(&change.tx, scope, family.id).await?;
    let row = steps.into_iter().find(|step| step.position == position).ok_or(Refusal::NotFound)?;
    let who = if who.is_empty() { row.who.clone() } else { who };
    let row = support_step::Model { done_on: done.then(|| caller.today()), who, ..row };
    change.note(Action::ChangeFamily, "family", family.id, &["support"]);
    change.tx.update(row).await?;
    store::families::mark_activity(&change.tx, scope, family.id, caller.today()).await?;
    change.commit("").await
}

/// What was ticked of the list of a talk. `shown` is what was ticked when the page was made:
/// only differences count, so that two colleagues do not untick each other's.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TalkForm {
    /// Ticked now.
    pub item: Vec<String>,
    /// Ticked on the page that was shown.
    pub shown: Vec<String>,
}

/// Keeps what a talk touched, with today's date for what is new.
///
/// # Errors
/// [`Refusal::Invalid`] for something that is not on the list.
pub async fn talked(caller: &Caller, family: &str, form: &TalkForm) -> Outcome<()> {
    let scope = caller.scope(Action::ChangeFamily)?;
    let family = family_of(caller, scope, family).await?;
    let today = caller.today();
    let book = ChecklistBook::conversation()
        .map_err(|problems| unreadable("rules/conversation.toml", format!("{problems:?}")))?;
    let list = book.in_force(today).ok_or(Refusal::NotFound)?;
    let mut change = caller.begin_fresh().await?;
    let row: family::Model = change.tx.lock(scope, family.id).await?.ok_or(Refusal::NotFound)?;
    let mut ticks = ticks(&row)?;
    ticks.retain(|tick| !form.shown.contains(&tick.item) || form.item.contains(&tick.item));
    for item in &form.item {
        if ticks.iter().any(|tick| tick.item == *item) || form.shown.contains(item) {
            continue;
        }
        if list.item(item).is_none() {
            return Err(Errors::one("item", Problem::NotAChoice).into());
        }
        ticks.push(Tick { item: item.clone(), on: today });
    }
    let checklist =
        serde_json::to_string(&ticks).map_err(|problem| unreadable("family.checklist", problem))?;
    change.note(Action::ChangeFamily, "family", row.id, &["checklist"]);
    change.tx.update(family::Model { checklist, ..row }).await?;
    store::families::mark_activity(&change.tx, scope, family.id, today).await?;
    change.commit("").await
}
