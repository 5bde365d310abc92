//! Told whole, of one family or one place of a plan: what stood in the way of each thing a
//! family would rather have had, what would have to be different, and who wanted a place
//! without getting it. Counts and rules; of a family that got something, never who it is.

use super::passing::part_of;
use super::seeing::{PlaceRow, PlanSeen, Row, one_plan, see_plan};
use super::{load, week_of};
use crate::policy::Action;
use crate::{Caller, Outcome, Refusal};
use chrono::NaiveDate;
use domain::week::WeekPattern;
use matching::rounds::explain::{Answer as Answered, Certificate, Change, Deciding, certificates};
use matching::rounds::{Document, Explanation, Instance, Plan, explain};
use std::collections::{BTreeMap, BTreeSet};

/// The word of what the draw decides; a fact or a share has its own.
pub const BY_DRAW: &str = "draw";
/// The word of a place that somebody has whom people put there.
pub const BY_HAND: &str = "hand";

/// A way in which a family would have been placed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaySeen {
    /// The place.
    pub place: String,
    /// Parts of the week.
    pub week: WeekPattern,
    /// First day.
    pub start: NaiveDate,
    /// With its brothers and sisters.
    pub together: bool,
    /// What came of it.
    pub answer: Answer,
}

/// What came of a way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// This is what the plan gives.
    Given,
    /// There was no room.
    Full(Full),
    /// Goes round in a circle, as the plan tells.
    Circle,
}

/// The first half day without room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Full {
    /// Part of the week.
    pub part: WeekPattern,
    /// Monday of the week.
    pub week: NaiveDate,
    /// Places then.
    pub places: u32,
    /// Children whom people put there.
    pub by_hand: u32,
    /// Children who go before, by what decides: a fact, a share or [`BY_DRAW`].
    pub before: Vec<(String, u32)>,
}

/// Something that would give a family a place, everybody else as they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Different {
    /// More days left out than it accepts, a later start, or a place beside its list: which
    /// of them, and what it would get.
    Way(&'static str, String, WeekPattern, NaiveDate),
    /// A fact, if it holds and nobody noted it; at which place.
    Fact(String, String),
}

/// A family in a plan, told whole.
#[derive(Debug, Clone)]
pub struct FamilySeen {
    /// The plan.
    pub plan: PlanSeen,
    /// Its row.
    pub row: Row,
    /// The ways, most wanted first, down to what it got.
    pub ways: Vec<WaySeen>,
    /// What would have to be different.
    pub different: Vec<Different>,
}

/// A place in a plan, told whole.
#[derive(Debug, Clone)]
pub struct PlaceSeen {
    /// The plan.
    pub plan: PlanSeen,
    /// Its row.
    pub row: PlaceRow,
    /// Families who wanted it, got it or not.
    pub wanted: usize,
    /// Families who have something that they would rather have.
    pub better: usize,
    /// Families for whom there was no room, by what decided.
    pub passed: Vec<(String, usize)>,
}

/// Why a family got what it got.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not in the plan.
pub async fn tell(caller: &Caller, code: &str, number: i32, request: &str) -> Outcome<FamilySeen> {
    let plan = see_plan(caller, code, number).await?;
    let row = plan.rows.iter().find(|row| row.code == request).cloned();
    let row = row.ok_or(Refusal::NotFound)?;
    let told = told(caller, code, number, request).await?;
    let ways = told.ways.iter().map(way).collect();
    let different = told.changes.into_iter().map(different).collect();
    Ok(FamilySeen { plan, row, ways, different })
}

/// The same as data.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not in the plan.
pub async fn tell_as_data(
    caller: &Caller,
    code: &str,
    number: i32,
    request: &str,
) -> Outcome<Vec<u8>> {
    let told = told(caller, code, number, request).await?;
    let (_, round) = load(caller, Action::SeeRounds, code).await?;
    caller.looked_at(Action::SeeRounds, "round", round.id).await?;
    serde_json::to_vec_pretty(&told).map_err(|fault| super::unreadable("round_plan.plan", &fault))
}

async fn told(caller: &Caller, code: &str, number: i32, request: &str) -> Outcome<Explanation> {
    let (scope, round) = load(caller, Action::SeeRounds, code).await?;
    let (_, document, plan) = one_plan(caller, scope, &round, number).await?;
    let request = request.to_owned();
    let found = worked_out(document, move |instance| explain(instance, &plan, &request)).await?;
    found.ok_or(Refusal::NotFound)
}

/// Works something out of a round where it keeps nobody else waiting.
pub(super) async fn worked_out<T: Send + 'static, E: ToString + Send + 'static>(
    document: Document,
    work: impl FnOnce(&Instance) -> Result<T, E> + Send + 'static,
) -> Outcome<T> {
    let unreadable = |problem: &str| super::unreadable("round_plan.plan", &problem);
    let instance = Instance::new(document).map_err(|fault| unreadable(&fault.to_string()))?;
    let done = tokio::task::spawn_blocking(move || work(&instance).map_err(|e| e.to_string()));
    let done = done.await.map_err(|problem| unreadable(&problem.to_string()))?;
    done.map_err(|problem| unreadable(&problem))
}

fn way(way: &matching::rounds::explain::Way) -> WaySeen {
    WaySeen {
        place: way.location.clone(),
        week: week_of(way.days),
        start: way.start,
        together: way.together,
        answer: match &way.answer {
            Answered::Given => Answer::Given,
            Answered::Refused(certificate) => Answer::Full(full(certificate)),
            Answered::Claim => Answer::Circle,
        },
    }
}

fn full(certificate: &Certificate) -> Full {
    let part = part_of(certificate.part);
    let before = certificate.before.iter().map(|one| (word_of(&one.by), one.children));
    Full {
        part: week_of(part),
        week: certificate.week,
        places: certificate.places,
        by_hand: certificate.there + certificate.pinned,
        before: before.collect(),
    }
}

fn word_of(by: &Deciding) -> String {
    match by {
        Deciding::Criterion { fact, .. } | Deciding::Share { fact } => fact.clone(),
        Deciding::Draw => BY_DRAW.to_owned(),
    }
}

fn different(change: Change) -> Different {
    match change {
        Change::FewerDays { location, days, start } => {
            Different::Way("fewer", location, week_of(days), start)
        }
        Change::Later { location, days, start } => {
            Different::Way("later", location, week_of(days), start)
        }
        Change::OtherLocation { location, days, start } => {
            Different::Way("other", location, week_of(days), start)
        }
        Change::Fact { location, fact, .. } => Different::Fact(fact, location),
    }
}

/// Who wanted a place, and why those who did not get it did not.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not in the plan.
pub async fn tell_place(
    caller: &Caller,
    code: &str,
    number: i32,
    place: &str,
) -> Outcome<PlaceSeen> {
    let seen = see_plan(caller, code, number).await?;
    let row = seen.places.iter().find(|row| row.id == place).cloned();
    let row = row.ok_or(Refusal::NotFound)?;
    let (scope, round) = load(caller, Action::SeeRounds, code).await?;
    let (_, document, plan) = one_plan(caller, scope, &round, number).await?;
    let wanting: BTreeSet<String> = document
        .requests
        .iter()
        .filter(|one| one.places.iter().any(|wanted| wanted.location == place))
        .map(|one| one.id.clone())
        .collect();
    let refused = refused_at(document, plan, place.to_owned()).await?;
    let here: BTreeSet<&String> = row.given.iter().map(|(code, _)| code).collect();
    let better = wanting.iter().filter(|one| !here.contains(one) && !refused.contains_key(*one));
    let better = better.count();
    let mut passed: BTreeMap<String, usize> = BTreeMap::new();
    for (_, by) in refused.iter().filter(|(one, _)| !here.contains(one)) {
        *passed.entry(by.clone()).or_default() += 1;
    }
    Ok(PlaceSeen {
        plan: seen,
        row,
        wanted: wanting.len(),
        better,
        passed: passed.into_iter().collect(),
    })
}

/// Who was refused at a place in some way, with what weighs most of what decided.
async fn refused_at(
    document: Document,
    plan: Plan,
    place: String,
) -> Outcome<BTreeMap<String, String>> {
    worked_out(document, move |instance| {
        let mut refused: BTreeMap<String, String> = BTreeMap::new();
        certificates(instance, &plan, &mut |certificate| {
            if certificate.way.location == place {
                let by = certificate.before.first();
                let word = by.map_or_else(|| BY_HAND.to_owned(), |one| word_of(&one.by));
                for request in &certificate.way.requests {
                    refused.entry(request.clone()).or_insert_with(|| word.clone());
                }
            }
        })?;
        Ok::<_, matching::rounds::Stopped>(refused)
    })
    .await
}
