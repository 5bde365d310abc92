//! The priority rules told: each condition with the words of the file, and how the rules of
//! a tier follow one another in time. Pages and prints are written from this, so that what
//! people read is what decides.

use super::{Definition, Group, QuotaReading, RuleBook, RuleDates, RuleSet};
use crate::places::Tier;
use crate::rules::predicate::{Predicate, Take};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// A condition with the labels of the file in the place of its names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Statement {
    /// What the label says, holds.
    Label(String),
    /// It does not hold.
    Not(Box<Statement>),
    /// Every one holds.
    All(Vec<Statement>),
    /// At least so many of them hold.
    AtLeast(usize, Vec<Statement>),
    /// A number lies within bounds.
    Between {
        /// What is counted.
        label: String,
        /// The mean over the parents, not the sum.
        mean: bool,
        /// Lowest that holds.
        at_least: Option<i64>,
        /// Highest that holds.
        at_most: Option<i64>,
    },
}

/// A stretch of time in which one rule set holds for a tier.
#[derive(Debug, Clone, PartialEq)]
pub struct Stretch<'a> {
    /// First day; none when nothing is known before it.
    pub from: Option<NaiveDate>,
    /// Last day; none while it goes on.
    pub until: Option<NaiveDate>,
    /// The set.
    pub set: &'a RuleSet,
    /// Labels of groups that the set before did not have.
    pub gained: Vec<String>,
    /// Labels of groups that the set before had and this one has not.
    pub lost: Vec<String>,
}

impl RuleBook {
    fn told(&self, predicate: &Predicate, groups: &dyn Fn(&str) -> Option<String>) -> Statement {
        let all = |parts: &[Predicate]| parts.iter().map(|part| self.told(part, groups)).collect();
        match predicate {
            Predicate::Fact(name) => Statement::Label(self.label_of_fact(name)),
            Predicate::Not(inner) => Statement::Not(Box::new(self.told(inner, groups))),
            Predicate::All(parts) => Statement::All(all(parts)),
            Predicate::Any(parts) => Statement::AtLeast(1, all(parts)),
            Predicate::Count { at_least, of } => Statement::AtLeast(*at_least, all(of)),
            Predicate::Compare(comparison) => Statement::Between {
                label: self.label_of_fact(&comparison.fact),
                mean: comparison.take == Take::Mean,
                at_least: comparison.at_least,
                at_most: comparison.at_most,
            },
            Predicate::Group(id) => Statement::Label(groups(id).unwrap_or_else(|| id.clone())),
            Predicate::Definition(id) => Statement::Label(self.label_of_definition(id)),
        }
    }

    /// The label of a fact; its name when the file has no such fact.
    #[must_use]
    pub fn label_of_fact(&self, name: &str) -> String {
        self.facts.get(name).map_or_else(|| name.to_owned(), |fact| fact.label.clone())
    }

    fn label_of_definition(&self, id: &str) -> String {
        let named = self.definitions.iter().find(|definition| definition.id() == id);
        named.map_or_else(|| id.to_owned(), |definition| definition.label.clone())
    }

    /// When a family belongs to a group of a set.
    #[must_use]
    pub fn statement_of_group(&self, set: &RuleSet, group: &Group) -> Statement {
        self.told(&group.predicate, &|id| label_in(set, id))
    }

    /// Who counts for a quota of a set, in one of its readings.
    #[must_use]
    pub fn statement_of_reading(&self, set: &RuleSet, reading: &QuotaReading) -> Statement {
        self.told(&reading.numerator, &|id| label_in(set, id))
    }

    /// What a definition asks, and then the label and condition of each characteristic.
    #[must_use]
    pub fn statement_of_definition(
        &self,
        definition: &Definition,
    ) -> (Statement, Vec<(String, Statement)>) {
        let label = |id: &str| {
            let part = definition.characteristics.iter().find(|part| part.id() == id);
            part.map(|part| part.label.clone())
        };
        let parts = definition.characteristics.iter();
        let parts = parts.map(|part| (part.label.clone(), self.told(&part.predicate, &label)));
        (self.told(&definition.predicate, &label), parts.collect())
    }

    /// The rule sets of a tier one after another, for a family that asks and is decided on
    /// the same day, and what each changes.
    #[must_use]
    pub fn stretches(&self, tier: Tier) -> Vec<Stretch<'_>> {
        let of_tier = || self.rule_sets.iter().filter(|set| set.tiers.contains(&tier));
        let periods = of_tier().flat_map(|set| &set.periods);
        let mut starts = BTreeSet::from([NaiveDate::MIN]);
        for period in periods {
            starts.extend(period.valid_from);
            starts.extend(period.valid_to.and_then(|last| last.succ_opt()));
        }
        let mut stretches: Vec<Stretch<'_>> = Vec::new();
        let mut before: Option<&RuleSet> = None;
        for start in starts {
            let held = self.in_force(tier, RuleDates::on(start));
            if held == before {
                continue;
            }
            if let Some(last) = stretches.last_mut().filter(|last| last.until.is_none()) {
                last.until = start.pred_opt();
            }
            if let Some(set) = held {
                let from = (start != NaiveDate::MIN).then_some(start);
                let past = stretches.last().map(|stretch| stretch.set);
                let (gained, lost) = past
                    .map_or_else(Default::default, |past| (lacking(past, set), lacking(set, past)));
                stretches.push(Stretch { from, until: None, set, gained, lost });
            }
            before = held;
        }
        stretches
    }
}

fn label_in(set: &RuleSet, id: &str) -> Option<String> {
    set.groups.iter().find(|group| group.id() == id).map(|group| group.label.clone())
}

/// Labels of the groups of one set that the other has not.
fn lacking(other: &RuleSet, set: &RuleSet) -> Vec<String> {
    let known: BTreeSet<_> = other.groups.iter().map(|group| group.label.as_str()).collect();
    let labels = set.groups.iter().map(|group| group.label.as_str());
    labels.filter(|label| !known.contains(label)).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::Statement;
    use crate::places::Tier;
    use crate::rules::priority::{RuleBook, RuleDates};
    use chrono::NaiveDate;

    fn date(text: &str) -> NaiveDate {
        NaiveDate::parse_from_str(text, "%d/%m/%Y").unwrap_or_default()
    }

    #[test]
    fn a_condition_is_told_with_the_labels_of_the_file() -> Result<(), String> {
        let book = RuleBook::embedded().map_err(|errors| format!("{errors:?}"))?;
        let definition = book
            .definition("vulnerable-family", RuleDates::on(date("01/02/2026")))
            .ok_or("no definition")?;
        let (asks, parts) = book.statement_of_definition(definition);
        assert_eq!(parts.len(), 5);
        let Statement::All(both) = asks else { return Err(format!("{asks:?}")) };
        let Some(Statement::AtLeast(2, five)) = both.first() else { return Err("two".into()) };
        assert_eq!(five.first(), Some(&Statement::Label("Laag inkomen".to_owned())));
        Ok(())
    }

    #[test]
    fn the_sets_of_a_tier_follow_one_another_and_say_what_changed() -> Result<(), String> {
        let book = RuleBook::embedded().map_err(|errors| format!("{errors:?}"))?;
        let told: Vec<_> = book
            .stretches(Tier::T2)
            .into_iter()
            .map(|stretch| (stretch.set.id(), stretch.from, stretch.until))
            .collect();
        assert_eq!(
            told,
            [
                ("A", None, Some(date("31/03/2024"))),
                ("B", Some(date("01/04/2024")), Some(date("29/04/2025"))),
                ("A", Some(date("30/04/2025")), None),
            ]
        );
        let stretches = book.stretches(Tier::T2);
        let second = stretches.get(1).ok_or("no second")?;
        assert_eq!(second.gained.len(), 2);
        assert!(second.lost.iter().any(|label| label == "Alleenstaande ouder"));
        assert_eq!(book.stretches(Tier::T0).len(), 1);
        Ok(())
    }
}
