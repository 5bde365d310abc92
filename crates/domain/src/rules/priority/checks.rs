//! What a file of priority rules must satisfy before anyone decides with it.

use super::{Period, RuleBook, RuleDates, RuleSet, Vector};
use crate::rules::Findings;
use crate::rules::predicate::{FactKind, Predicate, Truth};
use std::collections::BTreeSet;
use std::ops::Range;

/// Records everything that is wrong, apart from the cases in the file.
pub(super) fn check(book: &RuleBook, findings: &mut Findings<'_>) {
    for definition in &book.definitions {
        let place = definition.id.span();
        check_entry(definition.id(), &definition.source, &definition.periods, &place, findings);
        let mut names = BTreeSet::new();
        for part in &definition.characteristics {
            let place = part.id.span();
            let known = Known { book, groups: &names, definitions: &BTreeSet::new() };
            known.check(&part.predicate, &place, findings);
            distinct(&mut names, part.id(), &place, findings);
        }
        let known = Known { book, groups: &names, definitions: &BTreeSet::new() };
        known.check(&definition.predicate, &place, findings);
    }
    let mut ids = BTreeSet::new();
    for set in &book.rule_sets {
        check_entry(set.id(), &set.source, &set.periods, &set.id.span(), findings);
        distinct(&mut ids, set.id(), &set.id.span(), findings);
        check_rule_set(book, set, findings);
    }
    check_choice(book, findings);
}

fn check_rule_set(book: &RuleBook, set: &RuleSet, findings: &mut Findings<'_>) {
    let definitions = book.definitions.iter().map(super::Definition::id).collect();
    let mut names = BTreeSet::new();
    for group in &set.groups {
        let place = group.id.span();
        let known = Known { book, groups: &names, definitions: &definitions };
        known.check(&group.predicate, &place, findings);
        distinct(&mut names, group.id(), &place, findings);
    }
    let known = Known { book, groups: &names, definitions: &definitions };
    for quota in &set.quotas {
        let bounds = [quota.min_percent, quota.max_percent];
        let has_bound = bounds.iter().any(Option::is_some);
        let within = bounds.into_iter().flatten().all(|percent| percent <= 100);
        if !has_bound || !within || quota.readings.is_empty() {
            let what = format!("quota `{}` of `{}` is not complete", quota.id, set.id());
            let remedy = "give it min_percent or max_percent up to 100, and a reading";
            findings.at(set.id.span(), what, remedy);
        }
        for reading in &quota.readings {
            known.check(&reading.numerator, &set.id.span(), findings);
        }
    }
}

fn check_entry(
    id: &str,
    source: &str,
    periods: &[Period],
    place: &Range<usize>,
    findings: &mut Findings<'_>,
) {
    if source.trim().is_empty() {
        findings.at(place.clone(), format!("`{id}` has no source"), "name the law or page");
    }
    if periods.is_empty() {
        findings.at(place.clone(), format!("`{id}` never holds"), "give it a period");
    }
    let reversed = |period: &Period| {
        period.valid_from.zip(period.valid_to).is_some_and(|(from, to)| to < from)
    };
    if periods.iter().any(reversed) {
        let what = format!("a period of `{id}` ends before it begins");
        findings.at(place.clone(), what, "mend valid_from or valid_to");
    }
}

fn distinct<'a>(
    names: &mut BTreeSet<&'a str>,
    id: &'a str,
    place: &Range<usize>,
    findings: &mut Findings<'_>,
) {
    if !names.insert(id) {
        findings.at(place.clone(), format!("`{id}` stands there twice"), "give it another id");
    }
}

/// Two sets for one tier that begin on the same day leave no way to choose.
fn check_choice(book: &RuleBook, findings: &mut Findings<'_>) {
    for (index, set) in book.rule_sets.iter().enumerate() {
        for earlier in book.rule_sets.iter().take(index) {
            let shares_tier = set.tiers.iter().any(|tier| earlier.tiers.contains(tier));
            let starts_alike = set.periods.iter().any(|period| {
                earlier.periods.iter().any(|other| other.valid_from == period.valid_from)
            });
            if shares_tier && starts_alike {
                let what = format!(
                    "`{}` and `{}` begin on the same day for the same tier",
                    earlier.id(),
                    set.id()
                );
                findings.at(set.id.span(), what, "give one of them another valid_from");
            }
        }
    }
}

/// The names that a condition may use where it stands. Groups see earlier groups
/// only and definitions see no definitions, so that no condition refers to itself.
struct Known<'a> {
    book: &'a RuleBook,
    groups: &'a BTreeSet<&'a str>,
    definitions: &'a BTreeSet<&'a str>,
}

impl Known<'_> {
    fn check(&self, predicate: &Predicate, place: &Range<usize>, findings: &mut Findings<'_>) {
        predicate.walk(&mut |part| {
            if let Some((what, remedy)) = self.fault(part) {
                findings.at(place.clone(), what, remedy);
            }
        });
    }

    fn fault(&self, part: &Predicate) -> Option<(String, &'static str)> {
        match part {
            Predicate::Fact(name) => self.fact_fault(name, FactKind::YesNo),
            Predicate::Compare(comparison) => {
                if comparison.at_least.is_none() && comparison.at_most.is_none() {
                    let what = format!("`{}` is compared with nothing", comparison.fact);
                    return Some((what, "add at_least or at_most"));
                }
                self.fact_fault(&comparison.fact, FactKind::Numbers)
            }
            Predicate::Count { at_least, of } if *at_least == 0 || *at_least > of.len() => {
                let what = format!("{at_least} of {} conditions is no choice", of.len());
                Some((what, "count at least 1 and at most all of them"))
            }
            Predicate::All(parts) | Predicate::Any(parts) if parts.is_empty() => {
                Some(("there is nothing to choose from".to_owned(), "name at least one condition"))
            }
            Predicate::Group(id) if !self.groups.contains(id.as_str()) => {
                Some((format!("there is no group `{id}` before this"), "put that group first"))
            }
            Predicate::Definition(id) if !self.definitions.contains(id.as_str()) => Some((
                format!("definition `{id}` cannot be used here"),
                "name a definition of this file, and only in a rule set",
            )),
            _ => None,
        }
    }

    fn fact_fault(&self, name: &str, wanted: FactKind) -> Option<(String, &'static str)> {
        match self.book.facts.get(name) {
            None => Some((format!("fact `{name}` is not declared"), "add it under [facts]")),
            Some(declared) => {
                let is_yes_no = declared.kind == FactKind::YesNo;
                let fits = is_yes_no == (wanted == FactKind::YesNo);
                (!fits).then(|| {
                    let what = format!("fact `{name}` has kind {}", declared.kind);
                    (what, "use `fact` for yes-no and `compare` for numbers")
                })
            }
        }
    }
}

/// Runs the cases in the file and records each that gives another answer.
pub(super) fn run_vectors(book: &RuleBook, findings: &mut Findings<'_>) {
    for vector in &book.vectors {
        let name = vector.name.get_ref();
        for (fact, value) in &vector.facts {
            let fits = book.facts.get(fact).is_some_and(|declared| declared.kind == value.kind());
            if !fits {
                let what = format!("case `{name}` has a fact `{fact}` that does not fit");
                findings.at(vector.name.span(), what, "use a fact of [facts] with its kind");
            }
        }
        match answer_of(book, vector) {
            None => findings.at(
                vector.name.span(),
                format!("case `{name}` asks for rules that are not in force on {}", vector.on),
                "name a definition, or the tier, rule_set and group of that day",
            ),
            Some(truth) if truth != vector.expect => findings.at(
                vector.name.span(),
                format!("case `{name}` expects {} and the rules say {truth}", vector.expect),
                "mend the rule, or the case when the rule has changed",
            ),
            Some(_) => {}
        }
    }
}

fn answer_of(book: &RuleBook, vector: &Vector) -> Option<Truth> {
    let dates = RuleDates { request: vector.on, decision: vector.on };
    if let Some(id) = &vector.definition {
        return Some(book.evaluate_definition(id, dates, &vector.facts)?.answer.truth);
    }
    let set = book.in_force(vector.tier?, dates)?;
    if Some(set.id()) != vector.rule_set.as_deref() {
        return None;
    }
    let evaluation = book.evaluate(set, dates, &vector.facts);
    let mut answers = evaluation.groups.into_iter().map(|group| group.answer);
    answers.find(|answer| Some(&answer.id) == vector.group.as_ref()).map(|answer| answer.truth)
}
