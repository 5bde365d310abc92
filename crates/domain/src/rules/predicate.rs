//! The small language in which rules are written: all, any, not, count and compare
//! over named facts. What is not known stays *unknown* unless it cannot matter.

use crate::words::word_enum;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What is known of a family, by the name that the rule file gives it.
pub type Facts = BTreeMap<String, FactValue>;

/// The value of a fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum FactValue {
    /// Yes or no.
    YesNo(bool),
    /// A whole number: cents, percents, days.
    Number(i64),
    /// One whole number per parent.
    Numbers(Vec<i64>),
}

word_enum! {
    /// What kind of value a fact has.
    FactKind {
        /// Yes or no.
        YesNo = "yes-no",
        /// A whole number.
        Number = "number",
        /// One whole number per parent.
        Numbers = "numbers",
    }
}

impl FactValue {
    /// The kind of this value.
    #[must_use]
    pub const fn kind(&self) -> FactKind {
        match self {
            Self::YesNo(_) => FactKind::YesNo,
            Self::Number(_) => FactKind::Number,
            Self::Numbers(_) => FactKind::Numbers,
        }
    }
}

word_enum! {
    /// Three-valued answer.
    Truth {
        /// Certainly so.
        True = "true",
        /// Certainly not so.
        False = "false",
        /// Depends on facts that are not known.
        Unknown = "unknown",
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::True } else { Self::False }
    }
}

impl Truth {
    /// The opposite; unknown stays unknown.
    #[must_use]
    pub const fn negated(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
        }
    }
}

/// A condition on facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Predicate {
    /// A yes-no fact holds.
    Fact(String),
    /// The condition does not hold.
    Not(Box<Predicate>),
    /// Every condition holds.
    All(Vec<Predicate>),
    /// At least one condition holds.
    Any(Vec<Predicate>),
    /// At least so many of the conditions hold.
    Count {
        /// How many.
        at_least: usize,
        /// Of which conditions.
        of: Vec<Predicate>,
    },
    /// A number lies within bounds.
    Compare(Comparison),
    /// A group or characteristic written earlier in the same rule set.
    Group(String),
    /// A definition of the rule book that is in force, such as a vulnerable family.
    Definition(String),
}

/// A number within bounds, both included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comparison {
    /// The fact that is compared.
    pub fact: String,
    /// What is taken of a number per parent.
    #[serde(default)]
    pub take: Take,
    /// Lowest value that holds.
    pub at_least: Option<i64>,
    /// Highest value that holds.
    pub at_most: Option<i64>,
}

/// What is compared when there is a number per parent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Take {
    /// All together.
    #[default]
    Sum,
    /// The mean over the parents.
    Mean,
}

impl Comparison {
    /// Compares without dividing, so that no rounding can decide.
    fn truth(&self, value: &FactValue) -> Truth {
        let numbers = match value {
            FactValue::YesNo(_) => return Truth::Unknown,
            FactValue::Number(number) => std::slice::from_ref(number),
            FactValue::Numbers(numbers) if numbers.is_empty() => return Truth::Unknown,
            FactValue::Numbers(numbers) => numbers,
        };
        let sum: i128 = numbers.iter().copied().map(i128::from).sum();
        let share = match self.take {
            Take::Sum => 1,
            Take::Mean => i128::try_from(numbers.len()).unwrap_or(1),
        };
        let high_enough = self.at_least.is_none_or(|bound| sum >= i128::from(bound) * share);
        let low_enough = self.at_most.is_none_or(|bound| sum <= i128::from(bound) * share);
        Truth::from(high_enough && low_enough)
    }
}

/// Finds what a condition refers to by name.
pub(crate) trait Names {
    /// The condition of an earlier group.
    fn group(&self, id: &str) -> Option<&Predicate>;
    /// The condition of a definition and the names inside that definition.
    fn definition(&self, id: &str) -> Option<(&Predicate, &dyn Names)>;
}

/// An evaluation under way: what it reads from and what it has read.
pub(crate) struct Reading<'a> {
    facts: &'a Facts,
    /// Facts that were read and known.
    pub(crate) used: Facts,
    /// Facts, or definitions, that were needed and not known.
    pub(crate) unknown: BTreeSet<String>,
}

impl<'a> Reading<'a> {
    pub(crate) const fn new(facts: &'a Facts) -> Self {
        Self { facts, used: Facts::new(), unknown: BTreeSet::new() }
    }

    /// Evaluates every part, also where the answer is certain already, so that the
    /// facts used are the same whatever the order of the file.
    pub(crate) fn truth(&mut self, predicate: &Predicate, names: &dyn Names) -> Truth {
        match predicate {
            Predicate::Fact(name) => match self.fact(name) {
                Some(FactValue::YesNo(holds)) => Truth::from(holds),
                _ => Truth::Unknown,
            },
            Predicate::Not(inner) => self.truth(inner, names).negated(),
            Predicate::All(parts) => self.at_least(parts.len(), parts, names),
            Predicate::Any(parts) => self.at_least(1, parts, names),
            Predicate::Count { at_least, of } => self.at_least(*at_least, of, names),
            Predicate::Compare(comparison) => match self.fact(&comparison.fact) {
                Some(value) => comparison.truth(&value),
                None => Truth::Unknown,
            },
            Predicate::Group(id) => match names.group(id) {
                Some(group) => self.truth(group, names),
                None => self.cannot_tell(id),
            },
            Predicate::Definition(id) => match names.definition(id) {
                Some((definition, inside)) => self.truth(definition, inside),
                None => self.cannot_tell(id),
            },
        }
    }

    fn at_least(&mut self, needed: usize, parts: &[Predicate], names: &dyn Names) -> Truth {
        let (mut certain, mut possible) = (0, 0);
        for part in parts {
            match self.truth(part, names) {
                Truth::True => {
                    certain += 1;
                    possible += 1;
                }
                Truth::Unknown => possible += 1,
                Truth::False => {}
            }
        }
        if certain >= needed {
            Truth::True
        } else if possible < needed {
            Truth::False
        } else {
            Truth::Unknown
        }
    }

    fn fact(&mut self, name: &str) -> Option<FactValue> {
        let value = self.facts.get(name).cloned();
        match &value {
            Some(value) => {
                self.used.insert(name.to_owned(), value.clone());
            }
            None => {
                self.unknown.insert(name.to_owned());
            }
        }
        value
    }

    fn cannot_tell(&mut self, name: &str) -> Truth {
        self.unknown.insert(name.to_owned());
        Truth::Unknown
    }
}

impl Predicate {
    /// Calls `visit` for this condition and every condition in it.
    pub(crate) fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Self)) {
        visit(self);
        match self {
            Self::Not(inner) => inner.walk(visit),
            Self::All(parts) | Self::Any(parts) | Self::Count { of: parts, .. } => {
                for part in parts {
                    part.walk(visit);
                }
            }
            Self::Fact(_) | Self::Compare(_) | Self::Group(_) | Self::Definition(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Comparison, FactValue, Facts, Names, Predicate, Reading, Take, Truth};
    use proptest::prelude::{Just, Strategy, prop_assert, prop_assert_eq, prop_oneof, proptest};

    struct NoNames;

    impl Names for NoNames {
        fn group(&self, _: &str) -> Option<&Predicate> {
            None
        }

        fn definition(&self, _: &str) -> Option<(&Predicate, &dyn Names)> {
            None
        }
    }

    fn truth(predicate: &Predicate, facts: &Facts) -> Truth {
        Reading::new(facts).truth(predicate, &NoNames)
    }

    fn fact(name: &str) -> Predicate {
        Predicate::Fact(name.to_owned())
    }

    #[test]
    fn unknown_matters_only_when_it_can_change_the_answer() {
        let facts = Facts::from([
            ("yes".to_owned(), FactValue::YesNo(true)),
            ("no".to_owned(), FactValue::YesNo(false)),
        ]);
        let parts = || vec![fact("yes"), fact("no"), fact("unknown")];
        let count = |at_least| Predicate::Count { at_least, of: parts() };
        for (predicate, expected) in [
            (Predicate::Any(parts()), Truth::True),
            (Predicate::All(parts()), Truth::False),
            (Predicate::Not(Box::new(fact("unknown"))), Truth::Unknown),
            (count(1), Truth::True),
            (count(2), Truth::Unknown),
            (count(3), Truth::False),
            (Predicate::All(vec![]), Truth::True),
            (Predicate::Any(vec![]), Truth::False),
            (Predicate::Group("nowhere".to_owned()), Truth::Unknown),
        ] {
            assert_eq!(truth(&predicate, &facts), expected, "{predicate:?}");
        }
        let mut reading = Reading::new(&facts);
        reading.truth(&count(2), &NoNames);
        assert_eq!(reading.used, facts);
        assert!(reading.unknown.contains("unknown"));
    }

    #[test]
    fn a_mean_is_compared_without_rounding() {
        let at_least_80 = Comparison {
            fact: "percent".to_owned(),
            take: Take::Mean,
            at_least: Some(80),
            at_most: None,
        };
        for (numbers, expected) in [
            (vec![60, 100], Truth::True),
            (vec![50, 100], Truth::False),
            (vec![59, 100], Truth::False),
            (vec![80], Truth::True),
            (vec![i64::MAX, i64::MAX], Truth::True),
            (vec![], Truth::Unknown),
        ] {
            assert_eq!(at_least_80.truth(&FactValue::Numbers(numbers)), expected);
        }
    }

    fn any_predicate() -> impl Strategy<Value = Predicate> {
        let leaf = prop_oneof![Just(fact("a")), Just(fact("b")), Just(fact("c"))];
        leaf.prop_recursive(3, 20, 4, |inner| {
            let parts = proptest::collection::vec(inner.clone(), 0..4);
            prop_oneof![
                inner.prop_map(|p| Predicate::Not(Box::new(p))),
                parts.clone().prop_map(Predicate::All),
                parts.clone().prop_map(Predicate::Any),
                (0..4_usize, parts).prop_map(|(at_least, of)| Predicate::Count { at_least, of }),
            ]
        })
    }

    proptest! {
        /// What is certain with facts missing stays so whatever the missing facts turn out to be.
        #[test]
        fn learning_more_never_overturns_an_answer(
            predicate in any_predicate(),
            known in proptest::collection::btree_map("[abc]", proptest::bool::ANY, 0..3),
            later in proptest::collection::btree_map("[abc]", proptest::bool::ANY, 3),
        ) {
            let values = |facts: &std::collections::BTreeMap<String, bool>| -> Facts {
                facts.iter().map(|(name, yes)| (name.clone(), FactValue::YesNo(*yes))).collect()
            };
            let before = truth(&predicate, &values(&known));
            let mut everything = values(&later);
            everything.extend(values(&known));
            let after = truth(&predicate, &everything);
            prop_assert!(after != Truth::Unknown);
            if before != Truth::Unknown {
                prop_assert_eq!(before, after);
            }
        }
    }
}
