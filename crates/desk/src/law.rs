//! What the legal priority rules say of a request: by the facts that the family told, or,
//! where none were noted, by the traits that the desk ticked. The rules themselves stand in
//! `rules/priority.toml`; nothing here knows a group or a tier by name.

use crate::rules::book;
use crate::{App, Outcome};
use chrono::NaiveDate;
use domain::places::Tier;
use domain::rules::predicate::{Facts, Truth};
use domain::rules::priority::{Evaluation, Quota, RuleBook, RuleDates, RuleSet, Strength};
use domain::traits::TraitKind;
use matching::candidates::Standing;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use store::StoreError;
use store::proposals::Circumstances;
use uuid::Uuid;

/// What is kept of the facts of a request: what was told, and what the rules of that day
/// said of it. Never worked out again.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Noted {
    /// What the family told.
    pub(crate) facts: Facts,
    /// What each rule set of that day said.
    pub(crate) evaluations: Vec<Evaluation>,
}

fn place(id: Uuid) -> String {
    format!("noted_facts.body/{id}")
}

impl Noted {
    pub(crate) fn sealed(&self, app: &App, id: Uuid) -> Outcome<Vec<u8>> {
        let text = serde_json::to_string(self).map_err(|problem| unreadable(&problem))?;
        Ok(app.store.sealer().seal(&place(id), &text)?)
    }

    pub(crate) fn open(app: &App, id: Uuid, body: &[u8]) -> Outcome<Self> {
        let text = app.store.sealer().open(&place(id), body)?;
        Ok(serde_json::from_str(&text).map_err(|problem| unreadable(&problem))?)
    }
}

fn unreadable(problem: &serde_json::Error) -> StoreError {
    StoreError::Unreadable { column: "noted_facts.body", problem: problem.to_string() }
}

/// A rule set as it is named beside a decision: its id and version.
pub(crate) fn name_of(set: &RuleSet) -> String {
    format!("{}@{}", set.id(), set.version)
}

/// The law at locations of one tier, and the facts of the requests that wait.
pub(crate) struct Law {
    book: &'static RuleBook,
    tier: Tier,
    today: NaiveDate,
    noted: HashMap<Uuid, Facts>,
}

impl Law {
    pub(crate) fn read(
        app: &App,
        tier: Tier,
        today: NaiveDate,
        around: &Circumstances,
    ) -> Outcome<Self> {
        let mut noted = HashMap::with_capacity(around.noted.len());
        for (request, row) in &around.noted {
            noted.insert(*request, Noted::open(app, row.id, &row.body)?.facts);
        }
        Ok(Self { book: book()?, tier, today, noted })
    }

    const fn dates(&self, asked_on: NaiveDate) -> RuleDates {
        RuleDates { request: asked_on, decision: self.today }
    }

    /// What was noted of a request.
    pub(crate) fn facts(&self, request: Uuid) -> Option<&Facts> {
        self.noted.get(&request)
    }

    /// Where a request stands under each rule set that decides here, the first one first.
    pub(crate) fn standings<'a>(
        &self,
        request: Uuid,
        asked_on: NaiveDate,
        ticked: impl Fn(TraitKind) -> Option<&'a (bool, String)>,
    ) -> Vec<Vec<Standing>> {
        let dates = self.dates(asked_on);
        let ladder = self.book.ladder(self.tier, dates);
        let facts = self.facts(request);
        ladder
            .into_iter()
            .map(|set| {
                let ticked = set.noted_by.and_then(&ticked);
                let evaluated = facts.map(|facts| self.book.evaluate(set, dates, facts));
                let mut known = evaluated.map(|one| by_facts(set, &one)).unwrap_or_default();
                let settled = known.iter().any(|one| {
                    matches!(one, Standing::Absolute { .. } | Standing::Priority { .. })
                }) || (!known.is_empty() && !known.contains(&Standing::Unknown));
                if !settled {
                    known.extend(by_trait(set, ticked));
                }
                known
            })
            .collect()
    }

    /// The facts that could still put a request further on, in the words of the file.
    pub(crate) fn missing(&self, request: Uuid, asked_on: NaiveDate) -> Vec<String> {
        let dates = self.dates(asked_on);
        let Some(facts) = self.facts(request) else { return Vec::new() };
        let mut names: Vec<&str> = Vec::new();
        for set in self.book.ladder(self.tier, dates) {
            let open = unknown_above(&self.book.evaluate(set, dates, facts));
            let asked = self.book.facts_of_set(set, dates);
            names.extend(asked.into_iter().filter(|name| open.iter().any(|one| one == name)));
        }
        let mut labels: Vec<String> = Vec::new();
        for label in names.into_iter().map(|name| self.book.label_of_fact(name)) {
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
        labels
    }
}

/// The facts of groups that are not known and that stand before every group that holds.
fn unknown_above(evaluation: &Evaluation) -> Vec<String> {
    let rank = |group: &domain::rules::priority::GroupAnswer| {
        domain::rules::priority::rank(group.priority, group.order)
    };
    let holds = evaluation.groups.iter().filter(|group| group.answer.truth == Truth::True);
    let best = holds.map(rank).min().unwrap_or(u16::MAX);
    let open = evaluation.groups.iter().filter(|group| rank(group) < best);
    open.flat_map(|group| group.answer.unknown_facts.iter().cloned()).collect()
}

fn by_facts(set: &RuleSet, evaluation: &Evaluation) -> Vec<Standing> {
    let label = |group: &str| format!("{group}, {}", name_of(set));
    let open = !unknown_above(evaluation).is_empty();
    let holding = evaluation.groups.iter().filter(|group| group.answer.truth == Truth::True);
    let mut known: Vec<Standing> = holding
        .map(|group| {
            let (label, order) = (label(&group.answer.id), group.order);
            match group.priority {
                Strength::Absolute => Standing::Absolute { label, order },
                Strength::Ordinary => Standing::Priority { label, order },
            }
        })
        .collect();
    if open {
        known.push(Standing::Unknown);
    } else if known.is_empty() {
        known.push(Standing::None);
    }
    known
}

/// A tick says that some group holds, not which: it counts as the least of them, and whether
/// it is more can be asked.
fn by_trait(set: &RuleSet, ticked: Option<&(bool, String)>) -> Vec<Standing> {
    match ticked {
        None => Vec::new(),
        Some((false, _)) => vec![Standing::None],
        Some((true, rules)) => match set.least() {
            None => Vec::new(),
            Some(least) => {
                let (label, order) = (rules.clone(), least.order);
                match least.priority {
                    Strength::Absolute => vec![Standing::Absolute { label, order }],
                    Strength::Ordinary => {
                        vec![Standing::Priority { label, order }, Standing::Unknown]
                    }
                }
            }
        },
    }
}

/// A quota and the rule set that it belongs to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Measured {
    /// The set.
    pub(crate) set: &'static RuleSet,
    /// The quota.
    pub(crate) rule: &'static Quota,
}

impl Measured {
    /// Whether a child counts, by the facts where they were noted, or else by the traits that
    /// were ticked; none when that is not known.
    pub(crate) fn counts(
        self,
        dates: RuleDates,
        facts: Option<&Facts>,
        ticked: impl Fn(TraitKind) -> Option<bool>,
    ) -> Outcome<Option<bool>> {
        if let (Some(facts), Some(reading)) = (facts, self.rule.readings.first()) {
            return Ok(match book()?.counts_for(self.set, reading, dates, facts).truth {
                Truth::True => Some(true),
                Truth::False => Some(false),
                Truth::Unknown => None,
            });
        }
        let by = &self.rule.counted_by;
        if by.iter().any(|kind| ticked(*kind) == Some(true)) {
            return Ok(Some(true));
        }
        Ok(by.iter().all(|kind| ticked(*kind).is_some()).then_some(false))
    }
}
