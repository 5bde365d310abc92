//! The rule sets of a tier from the first to the last that decides (*trappen van voorrang*),
//! and the facts that they read.

use super::{Group, RuleBook, RuleDates, RuleSet, Strength};
use crate::places::Tier;
use crate::rules::predicate::Predicate;

/// Names in a condition, with what each stands for.
type Named<'n, 'a> = &'n dyn Fn(&str) -> Option<&'a Predicate>;

impl Group {
    /// Where its families stand among those of the other groups; lower goes first.
    #[must_use]
    pub const fn rank(&self) -> u16 {
        rank(self.priority, self.order)
    }
}

/// Absolute before ordinary, and then by the order that the file gives.
#[must_use]
pub const fn rank(priority: Strength, order: u8) -> u16 {
    let order = order as u16;
    match priority {
        Strength::Absolute => order,
        Strength::Ordinary => 256 + order,
    }
}

impl RuleSet {
    /// The strength and order of a family of which is known only that it belongs to some
    /// group: the least that every group gives.
    #[must_use]
    pub fn least(&self) -> Option<&Group> {
        let ordinary = |group: &&Group| group.priority == Strength::Ordinary;
        let first = self.groups.iter().filter(ordinary).min_by_key(|group| group.rank());
        first.or_else(|| self.groups.iter().max_by_key(|group| group.rank()))
    }
}

impl RuleBook {
    /// A set by its name, of the present or the past.
    #[must_use]
    pub fn rule_set(&self, id: &str) -> Option<&RuleSet> {
        self.rule_sets.iter().find(|set| set.id() == id)
    }

    /// The sets that decide at locations of a tier, one after the other: the one in force,
    /// then what it names. Empty where the law puts nobody first.
    #[must_use]
    pub fn ladder(&self, tier: Tier, dates: RuleDates) -> Vec<&RuleSet> {
        let mut ladder: Vec<&RuleSet> = Vec::new();
        let mut next = self.in_force(tier, dates);
        while let Some(set) = next {
            if ladder.contains(&set) {
                break;
            }
            ladder.push(set);
            next = set.then.as_deref().and_then(|id| self.rule_set(id));
        }
        ladder.retain(|set| !set.groups.is_empty());
        ladder
    }

    /// The facts that a set reads, in the order in which it reads them.
    #[must_use]
    pub fn facts_of_set<'a>(&'a self, set: &'a RuleSet, dates: RuleDates) -> Vec<&'a str> {
        let mut found = Vec::new();
        for group in &set.groups {
            let names = |id: &str| {
                let named = set.groups.iter().find(|group| group.id() == id);
                named.map(|group| &group.predicate)
            };
            self.walk(&group.predicate, &names, dates, &mut found);
        }
        found
    }

    fn walk<'a>(
        &'a self,
        predicate: &'a Predicate,
        names: Named<'_, 'a>,
        dates: RuleDates,
        found: &mut Vec<&'a str>,
    ) {
        match predicate {
            Predicate::Not(inner) => self.walk(inner, names, dates, found),
            Predicate::All(parts) | Predicate::Any(parts) | Predicate::Count { of: parts, .. } => {
                for part in parts {
                    self.walk(part, names, dates, found);
                }
            }
            Predicate::Fact(fact) => add(fact, found),
            Predicate::Compare(comparison) => add(&comparison.fact, found),
            Predicate::Group(id) => {
                if let Some(group) = names(id) {
                    self.walk(group, names, dates, found);
                }
            }
            Predicate::Definition(id) => {
                let Some(definition) = self.definition(id, dates) else { return };
                let parts = |id: &str| {
                    let part = definition.characteristics.iter().find(|part| part.id() == id);
                    part.map(|part| &part.predicate)
                };
                self.walk(&definition.predicate, &parts, dates, found);
            }
        }
    }
}

fn add<'a>(fact: &'a str, found: &mut Vec<&'a str>) {
    if !found.contains(&fact) {
        found.push(fact);
    }
}

#[cfg(test)]
mod tests {
    use super::rank;
    use crate::places::Tier;
    use crate::rules::priority::{RuleBook, RuleDates, RuleSet, Strength};
    use chrono::NaiveDate;

    fn on(text: &str) -> RuleDates {
        RuleDates::on(NaiveDate::parse_from_str(text, "%d/%m/%Y").unwrap_or_default())
    }

    #[test]
    fn a_higher_tier_goes_on_with_the_rules_of_a_lower_one() -> Result<(), String> {
        let book = RuleBook::embedded().map_err(|errors| format!("{errors:?}"))?;
        for (tier, day, sets) in [
            (Tier::T0, "01/11/2026", &[][..]),
            (Tier::T2, "01/11/2026", &["A"]),
            (Tier::T2, "01/10/2024", &["B"]),
            (Tier::T3, "01/11/2026", &["C", "A"]),
            // Set B changed nothing for the plus subsidy.
            (Tier::T3, "01/10/2024", &["C", "A"]),
        ] {
            let ladder: Vec<_> = book.ladder(tier, on(day)).into_iter().map(RuleSet::id).collect();
            assert_eq!(ladder, sets, "{tier} {day}");
        }
        Ok(())
    }

    #[test]
    fn a_set_says_which_facts_it_reads() -> Result<(), String> {
        let book = RuleBook::embedded().map_err(|errors| format!("{errors:?}"))?;
        let facts = |id: &str| {
            let set = book.rule_set(id).ok_or("no set")?;
            Ok::<_, String>(book.facts_of_set(set, on("01/11/2026")))
        };
        assert_eq!(facts("B")?, ["activity_percent", "sibling_present_together", "foster_child"]);
        assert_eq!(facts("A")?.len(), 9);
        let plus = facts("C")?;
        assert!(plus.contains(&"no_secondary_diploma") && plus.len() == 9, "{plus:?}");
        Ok(())
    }

    #[test]
    fn absolute_priority_goes_before_ordinary_whatever_the_order() {
        assert!(rank(Strength::Absolute, 255) < rank(Strength::Ordinary, 0));
        assert!(rank(Strength::Ordinary, 1) < rank(Strength::Ordinary, 2));
    }
}
