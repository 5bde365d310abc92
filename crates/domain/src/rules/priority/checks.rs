//! What a file of priority rules must satisfy before anyone decides with it.

use super::{Definition, Period, RuleBook, RuleDates, RuleSet, Vector};
use crate::rules::Findings;
use crate::rules::predicate::{FactKind, Predicate, Truth};
use crate::rules::shape::nearest;
use chrono::NaiveDate;
use std::collections::BTreeSet;
use std::ops::Range;

/// Records everything that is wrong, apart from the cases in the file.
pub(super) fn check(book: &RuleBook, findings: &mut Findings<'_>) {
    for definition in &book.definitions {
        let place = definition.id.span();
        check_entry(definition.id(), &definition.periods, &place, findings);
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
        check_entry(set.id(), &set.periods, &set.id.span(), findings);
        distinct(&mut ids, set.id(), &set.id.span(), findings);
        check_rule_set(book, set, findings);
        check_ladder(book, set, findings);
    }
    let mut criteria = BTreeSet::new();
    for criterion in &book.local_criteria {
        let place = criterion.label.span();
        check_entry(criterion.id.word(), &criterion.periods, &place, findings);
        distinct(&mut criteria, criterion.id.word(), &place, findings);
    }
    check_choice(book, findings);
    check_definitions(book, findings);
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
        if !has_bound || !within || quota.readings.is_empty() || quota.counted_by.is_empty() {
            let what = format!("quota `{}` of `{}` is not complete", quota.id, set.id());
            let remedy = "give it min_percent or max_percent up to 100, counted_by and a reading";
            findings.at(set.id.span(), what, remedy);
        }
        for reading in &quota.readings {
            known.check(&reading.numerator, &set.id.span(), findings);
        }
    }
}

/// What decides after a set, and by which trait it is known without facts.
fn check_ladder(book: &RuleBook, set: &RuleSet, findings: &mut Findings<'_>) {
    if !set.groups.is_empty() && set.noted_by.is_none() {
        let what = format!("`{}` has groups and no noted_by", set.id());
        findings.at(set.id.span(), what, "add noted_by = \"priority-group\" or another trait");
    }
    let Some(then) = set.then.as_deref() else { return };
    let next = book.rule_set(then);
    if next.is_none_or(|next| next.id() == set.id() || next.then.is_some()) {
        let what = format!("after `{}` comes `{then}`, which cannot be", set.id());
        let remedy = "name another set of this file that has no then itself";
        findings.at(set.id.span(), what, remedy);
    }
}

fn check_entry(id: &str, periods: &[Period], place: &Range<usize>, findings: &mut Findings<'_>) {
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
    let overlaps = periods
        .iter()
        .enumerate()
        .any(|(index, period)| periods.iter().take(index).any(|earlier| overlap(earlier, period)));
    if overlaps {
        let what = format!("two periods of `{id}` overlap");
        findings.at(place.clone(), what, "end the earlier one the day before the next begins");
    }
}

/// Whether two periods that look at the same date share a day.
fn overlap(one: &Period, other: &Period) -> bool {
    let before = |end: Option<NaiveDate>, start: Option<NaiveDate>| {
        end.zip(start).is_some_and(|(end, start)| end < start)
    };
    one.applies_on == other.applies_on
        && !before(one.valid_to, other.valid_from)
        && !before(other.valid_to, one.valid_from)
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

/// Two entries of one definition that begin on the same day leave no way to choose either.
fn check_definitions(book: &RuleBook, findings: &mut Findings<'_>) {
    for (index, definition) in book.definitions.iter().enumerate() {
        let begins_alike = book.definitions.iter().take(index).any(|earlier| {
            let starts = |of: &Definition| -> BTreeSet<_> {
                of.periods.iter().map(|period| period.valid_from).collect()
            };
            earlier.id() == definition.id() && !starts(earlier).is_disjoint(&starts(definition))
        });
        if begins_alike {
            let what = format!("`{}` begins twice on the same day", definition.id());
            findings.at(definition.id.span(), what, "give the newer one a later valid_from");
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
            if let Some(fault) = self.fault(part) {
                findings.at_word(place.clone(), fault.word, fault.what, &fault.remedy);
            }
        });
    }

    fn fault<'p>(&self, part: &'p Predicate) -> Option<Fault<'p>> {
        match part {
            Predicate::Fact(name) => self.fact_fault(name, FactKind::YesNo),
            Predicate::Compare(comparison) => {
                if comparison.at_least.is_none() && comparison.at_most.is_none() {
                    let what = format!("`{}` is compared with nothing", comparison.fact);
                    return Some(Fault::new(&comparison.fact, what, "add at_least or at_most"));
                }
                self.fact_fault(&comparison.fact, FactKind::Numbers)
            }
            Predicate::Count { at_least, of } if *at_least == 0 || *at_least > of.len() => {
                let what = format!("{at_least} of {} conditions is no choice", of.len());
                Some(Fault::new("", what, "count at least 1 and at most all of them"))
            }
            Predicate::All(parts) | Predicate::Any(parts) if parts.is_empty() => {
                let what = "there is nothing to choose from".to_owned();
                Some(Fault::new("", what, "name at least one condition"))
            }
            Predicate::Group(id) if !self.groups.contains(id.as_str()) => {
                let what = format!("there is no group `{id}` before this");
                let known = self.groups.iter().copied();
                Some(Fault::new(id, what, "put that group first").or_meant(known))
            }
            Predicate::Definition(id) if !self.definitions.contains(id.as_str()) => {
                let what = format!("definition `{id}` cannot be used here");
                let remedy = "name a definition of this file, and only in a rule set";
                Some(Fault::new(id, what, remedy).or_meant(self.definitions.iter().copied()))
            }
            _ => None,
        }
    }

    fn fact_fault<'p>(&self, name: &'p str, wanted: FactKind) -> Option<Fault<'p>> {
        let Some(declared) = self.book.facts.get(name) else {
            let what = format!("fact `{name}` is not declared");
            let known = self.book.facts.keys().map(String::as_str);
            return Some(Fault::new(name, what, "add it under [facts]").or_meant(known));
        };
        let is_yes_no = declared.kind == FactKind::YesNo;
        let fits = is_yes_no == (wanted == FactKind::YesNo);
        let what = || format!("fact `{name}` has kind {}", declared.kind);
        (!fits).then(|| Fault::new(name, what(), "use `fact` for yes-no and `compare` for numbers"))
    }
}

/// What is wrong with a condition, and the word at which it shows; empty for none.
struct Fault<'p> {
    word: &'p str,
    what: String,
    remedy: String,
}

impl<'p> Fault<'p> {
    fn new(word: &'p str, what: String, remedy: &str) -> Self {
        Self { word, what, remedy: remedy.to_owned() }
    }

    /// The same, with the name that was probably meant.
    fn or_meant<'k>(mut self, known: impl Iterator<Item = &'k str>) -> Self {
        if let Some(meant) = nearest(self.word, known).filter(|meant| *meant != self.word) {
            self.remedy = format!("did you mean `{meant}`? Else {}", self.remedy);
        }
        self
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
    let dates = RuleDates::on(vector.on);
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
