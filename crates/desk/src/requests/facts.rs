//! The facts that the priority rules read (*voorrang nakijken*): what the family told of
//! them, on its word, and what the rules say of that. Only the desk sees them; organisers see
//! no more than the place in the order.

use super::registration::Writer;
use super::{Request, locked, one, traits};
use crate::forms::{Errors, Problem};
use crate::law::{Noted, name_of};
use crate::policy::Action;
use crate::rules::book;
use crate::{Caller, Outcome};
use chrono::{DateTime, NaiveDate, Utc};
use domain::places::Tier;
use domain::rules::predicate::{FactKind, FactValue, Facts, Truth};
use domain::rules::priority::{Answer, RuleBook, RuleDates, RuleSet, Strength};
use domain::traits::{TraitKind, TraitSource};
use std::collections::HashMap;
use store::Scope;
use store::entities::{noted_facts, request_trait};
use uuid::Uuid;

/// Most percents of full time that a parent can have: work and training together.
const MOST_PERCENT: i64 = 200;
/// Name of the second number of a fact that has one per parent.
pub const SECOND: &str = "-2";
/// Prefix of the names of the fields, so that no fact of a file meets another field.
pub const FIELD: &str = "fact-";

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Name of the fact.
    pub name: String,
    /// Its words in the rule file.
    pub label: String,
    /// What is answered.
    pub kind: FactKind,
    /// What was told; none when it was not asked.
    pub told: Option<FactValue>,
}

/// What the rules say of one group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupSaid {
    /// Its name in the file.
    pub id: String,
    /// Its label.
    pub label: String,
    /// Absolute or ordinary.
    pub priority: Strength,
    /// Whether the family belongs to it.
    pub truth: Truth,
    /// What was told that it rests on.
    pub used: Vec<(String, FactValue)>,
    /// What is not known.
    pub unknown: Vec<String>,
}

/// What one rule set says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetSaid {
    /// Its label.
    pub label: String,
    /// Its id and version.
    pub name: String,
    /// Tiers where it decides.
    pub tiers: Vec<Tier>,
    /// Each group.
    pub groups: Vec<GroupSaid>,
}

/// What was noted before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Before {
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub by: String,
    /// The rule sets that were asked then.
    pub sets: Vec<String>,
}

/// The page.
#[derive(Debug, Clone)]
pub struct PriorityFile {
    /// The request.
    pub request: Request,
    /// The questions.
    pub questions: Vec<Question>,
    /// What the rules say today; empty when nothing was noted.
    pub said: Vec<SetSaid>,
    /// What was noted, the newest first.
    pub before: Vec<Before>,
}

/// The rule sets that can decide about a request, each with the tiers where it does.
fn sets(book: &'static RuleBook, dates: RuleDates) -> Vec<(&'static RuleSet, Vec<Tier>)> {
    let mut found: Vec<(&RuleSet, Vec<Tier>)> = Vec::new();
    for tier in Tier::ALL.iter().rev().copied() {
        for set in book.ladder(tier, dates) {
            match found.iter_mut().find(|(known, _)| *known == set) {
                Some((_, tiers)) => tiers.insert(0, tier),
                None => found.push((set, vec![tier])),
            }
        }
    }
    // What decides at most locations is asked first.
    found.sort_by_key(|(set, tiers)| (std::cmp::Reverse(tiers.len()), set.id().to_owned()));
    found
}

fn questions(book: &'static RuleBook, dates: RuleDates, told: &Facts) -> Vec<Question> {
    let mut found: Vec<Question> = Vec::new();
    for (set, _) in sets(book, dates) {
        for name in book.facts_of_set(set, dates) {
            let Some(fact) = book.facts().get(name) else { continue };
            if found.iter().all(|known| known.name != name) {
                found.push(Question {
                    name: name.to_owned(),
                    label: fact.label.clone(),
                    kind: fact.kind,
                    told: told.get(name).cloned(),
                });
            }
        }
    }
    found
}

fn said(book: &'static RuleBook, dates: RuleDates, facts: &Facts) -> Vec<SetSaid> {
    let label = |name: &String| book.label_of_fact(name);
    let group = |answer: Answer, priority: Strength| GroupSaid {
        id: answer.id,
        label: answer.label,
        priority,
        truth: answer.truth,
        used: answer.facts_used.iter().map(|(name, value)| (label(name), value.clone())).collect(),
        unknown: answer.unknown_facts.iter().map(label).collect(),
    };
    let set = |(set, tiers): (&RuleSet, Vec<Tier>)| {
        let groups = book.evaluate(set, dates, facts).groups.into_iter();
        let groups = groups.map(|one| group(one.answer, one.priority)).collect();
        SetSaid { label: set.label.clone(), name: name_of(set), tiers, groups }
    };
    sets(book, dates).into_iter().map(set).collect()
}

/// What the rules of today say of a request of which facts were noted; empty when none were.
pub(super) async fn law_of(
    caller: &Caller,
    scope: Scope,
    request: &Request,
) -> Outcome<Vec<SetSaid>> {
    let rows = caller.app.store.noted_facts(scope, request.id).await?;
    let Some(row) = rows.first() else { return Ok(Vec::new()) };
    let noted = Noted::open(&caller.app, row.id, &row.body)?;
    Ok(said(book()?, dates(caller, request.registered_on), &noted.facts))
}

fn dates(caller: &Caller, asked_on: NaiveDate) -> RuleDates {
    RuleDates { request: asked_on, decision: caller.today() }
}

/// The facts of a request, to ask and to read.
///
/// # Errors
/// [`crate::Refusal::NotFound`] when it is not there.
pub async fn priority(caller: &Caller, code: &str) -> Outcome<PriorityFile> {
    let (scope, request) = one(caller, Action::ChangeRequest, code).await?;
    let rows = caller.app.store.noted_facts(scope, request.id).await?;
    let accounts = rows.iter().filter_map(|row| row.by_account);
    let names = super::lists::account_names(caller, scope, accounts).await?;
    let (mut before, mut last) = (Vec::with_capacity(rows.len()), None);
    for row in &rows {
        let noted = Noted::open(&caller.app, row.id, &row.body)?;
        let name =
            |one: &domain::rules::priority::Evaluation| format!("{}@{}", one.rule_set, one.version);
        before.push(Before {
            at: row.at,
            by: row.by_account.and_then(|id| names.get(&id)).cloned().unwrap_or_default(),
            sets: noted.evaluations.iter().map(name).collect(),
        });
        last.get_or_insert(noted.facts);
    }
    let (book, dates) = (book()?, dates(caller, request.registered_on));
    let said = last.as_ref().map(|facts| said(book, dates, facts)).unwrap_or_default();
    let questions = questions(book, dates, &last.unwrap_or_default());
    caller.looked_at(Action::ChangeRequest, "request", request.id).await?;
    Ok(PriorityFile { request, questions, said, before })
}

/// What was typed, by the name of the field: `yes`, `no` or empty for a fact that is one or
/// the other, percents for one that has a number per parent. With `version`.
pub type FactsForm = HashMap<String, String>;

fn read(questions: &[Question], form: &FactsForm) -> Result<Facts, Errors> {
    let mut errors = Errors::default();
    let typed = |name: &str, more: &str| {
        form.get(&format!("{FIELD}{name}{more}")).map_or("", |typed| typed.trim())
    };
    let number = |typed: &str| {
        let bare = typed.trim_end_matches('%').trim();
        bare.parse::<i64>().ok().filter(|number| (0..=MOST_PERCENT).contains(number))
    };
    let mut facts = Facts::new();
    for asked in questions {
        let first = typed(&asked.name, "");
        let value = match asked.kind {
            FactKind::YesNo => match first {
                "yes" => Ok(Some(FactValue::YesNo(true))),
                "no" => Ok(Some(FactValue::YesNo(false))),
                "" => Ok(None),
                _ => Err(Problem::NotAChoice),
            },
            FactKind::Number | FactKind::Numbers => {
                let typed = [first, typed(&asked.name, SECOND)];
                let typed = typed.into_iter().filter(|text| !text.is_empty());
                let numbers: Option<Vec<i64>> = typed.map(number).collect();
                match numbers {
                    None => Err(Problem::NotANumber(0, MOST_PERCENT)),
                    Some(numbers) if numbers.is_empty() => Ok(None),
                    Some(numbers) if asked.kind == FactKind::Numbers => {
                        Ok(Some(FactValue::Numbers(numbers)))
                    }
                    Some(numbers) => Ok(numbers.first().copied().map(FactValue::Number)),
                }
            }
        };
        match value {
            Ok(Some(value)) => drop(facts.insert(asked.name.clone(), value)),
            Ok(None) => {}
            // The numbers of the parents are the only thing that is typed.
            Err(problem) => errors.add("numbers", problem),
        }
    }
    errors.unless_any(facts)
}

/// Notes what a family told, with what the rules of today say of it. The traits follow as
/// far as the answer is certain.
///
/// # Errors
/// [`crate::Refusal::Stale`] when somebody saved in between; [`crate::Refusal::Invalid`] when
/// a number cannot be.
pub async fn note_facts(caller: &Caller, code: &str, form: &FactsForm) -> Outcome<()> {
    let (scope, found) = one(caller, Action::ChangeRequest, code).await?;
    let (book, dates) = (book()?, dates(caller, found.registered_on));
    let facts = read(&questions(book, dates, &Facts::new()), form)?;
    let version = form.get("version").map_or("", String::as_str);
    let mut change = caller.begin_fresh().await?;
    let row = locked(&change, scope, &found, version).await?;
    let sets = sets(book, dates);
    let evaluations = sets.iter().map(|(set, _)| book.evaluate(set, dates, &facts)).collect();
    let noted = Noted { facts, evaluations };
    let id = Uuid::now_v7();
    let step = noted_facts::Model {
        id,
        desk_id: row.desk_id,
        request_id: row.id,
        body: noted.sealed(&caller.app, id)?,
        by_account: Some(caller.actor.account),
        at: change.at,
    };
    change.tx.insert_at_commit(step);
    let known = caller.app.store.request_traits(scope, &[row.id]).await?;
    for ((set, _), evaluation) in sets.iter().zip(&noted.evaluations) {
        let Some(kind) = set.noted_by else { continue };
        let strengths = [Strength::Absolute, Strength::Ordinary];
        let truths = strengths.map(|strength| evaluation.has(strength));
        let holds = match truths {
            _ if truths.contains(&Truth::True) => true,
            _ if truths.contains(&Truth::Unknown) => continue,
            _ => false,
        };
        if now(&known, kind) != Some(holds) && (holds || now(&known, kind).is_some()) {
            traits::add_computed(Writer::of(caller), &mut change, &row, kind, holds, name_of(set))?;
        }
    }
    change.note(Action::ChangeRequest, "request", row.id, &["facts"]);
    let last_activity_on = caller.today();
    change.tx.update(Request { last_activity_on, version: row.version + 1, ..row }).await?;
    change.commit("").await
}

/// The last word on a trait.
fn now(known: &[request_trait::Model], kind: TraitKind) -> Option<bool> {
    known.iter().rev().find(|step| step.kind == kind.word()).map(|step| step.holds)
}

/// Traits that follow from the facts of a request, so that nobody ticks them by hand.
pub(super) async fn followed(
    caller: &Caller,
    scope: Scope,
    request: &Request,
) -> Outcome<Vec<TraitKind>> {
    let rows = caller.app.store.noted_facts(scope, request.id).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let known = caller.app.store.request_traits(scope, &[request.id]).await?;
    let by_rules = |kind: &TraitKind| {
        let last = known.iter().rev().find(|step| step.kind == kind.word());
        last.is_some_and(|step| step.source == TraitSource::Computed.word())
    };
    let kinds = [TraitKind::PriorityGroup, TraitKind::VulnerableFamily];
    Ok(kinds.into_iter().filter(by_rules).collect())
}
