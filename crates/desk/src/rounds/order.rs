//! The order of priority in the file of a round: that of [`matching::order`], in the words of
//! the file. A rule is named by the tier and what the desk or the location chose.

use super::{PREFERRED, PRIORITY, SIBLING, URGENT, VULNERABLE, WAITING};
use crate::Outcome;
use chrono::NaiveDate;
use domain::places::Tier;
use domain::rules::priority::{Origin, RuleDates};
use domain::traits::TraitKind;
use matching::candidates::{Candidate, Standing};
use matching::order::{Order, Tie};
use matching::rounds::Document;
use matching::rounds::document::{self, Rule};
use std::collections::BTreeMap;

/// Longer than this counts no more for who waits longest.
pub(super) const MOST_MONTHS: u8 = 60;
/// Places in a family's list that are told apart where that counts.
const MOST_RANKS: u8 = 15;
/// Between the words of the name of a rule.
const AND: char = '+';

/// What a request has of [`PREFERRED`] where a location stands so far down its list.
pub(super) fn preferred(rank: Option<usize>) -> u8 {
    let rank = rank.and_then(|rank| u8::try_from(rank).ok());
    rank.map_or(0, |rank| MOST_RANKS.saturating_sub(rank))
}

/// Values of a legal criterion: in no group, in a group, in one with absolute priority.
pub(super) const MOST_PRIORITY: u8 = 2;

/// The facts of the law at locations of a tier, as the rule file has them, the first first.
pub(super) fn legal(tier: Tier, today: NaiveDate) -> Outcome<Vec<&'static str>> {
    let ladder = crate::rules::book()?.ladder(tier, RuleDates::on(today));
    Ok(ladder.iter().map(|set| fact_of(set.noted_by)).collect())
}

/// How a round names what a rule set asks.
const fn fact_of(noted_by: Option<TraitKind>) -> &'static str {
    match noted_by {
        Some(TraitKind::VulnerableFamily) => VULNERABLE,
        Some(
            TraitKind::PriorityGroup
            | TraitKind::Urgent
            | TraitKind::AtypicalHours
            | TraitKind::SpecificCareNeed,
        )
        | None => PRIORITY,
    }
}

/// What a request has of the facts of the law at a location.
pub(super) fn standing(facts: &[&'static str], one: &Candidate) -> Vec<(String, u8)> {
    let value = |known: &[Standing]| {
        let values = known.iter().map(|one| match one {
            Standing::Absolute { .. } => MOST_PRIORITY,
            Standing::Priority { .. } => 1,
            Standing::None | Standing::Unknown => 0,
        });
        values.max().unwrap_or_default()
    };
    facts.iter().zip(0..).map(|(fact, set)| ((*fact).to_owned(), value(one.under(set)))).collect()
}

/// The rule of locations of a tier. What decides between equals is who waits longest, in
/// months, or the draw of the round.
pub(super) fn rule(tier: Tier, law: &[&str], order: &Order, source: String) -> Rule {
    let by_date = order.tie == Tie::ByDate;
    let own = [
        (order.urgent_first, URGENT, 1),
        (order.sibling_first, SIBLING, 1),
        (order.preferred_first, PREFERRED, MOST_RANKS),
        (by_date, WAITING, MOST_MONTHS),
    ];
    let own: Vec<_> = own.iter().filter(|(on, ..)| *on).collect();
    let mut id = tier.word().to_owned();
    for (_, word, _) in &own {
        id.push(AND);
        id.push_str(word);
    }
    let one = |fact: &str, most: u8, legal: bool| document::Criterion {
        fact: fact.to_owned(),
        most,
        legal,
    };
    let law = law.iter().map(|fact| one(fact, MOST_PRIORITY, true));
    let own = own.into_iter().map(|(_, fact, most)| one(fact, *most, false));
    Rule { id, source, criteria: law.chain(own).collect() }
}

/// Where the law of a tier stands.
pub(super) fn source(tier: Tier, today: NaiveDate) -> Outcome<String> {
    let set = crate::rules::book()?.in_force(tier, RuleDates::on(today));
    let legal = set.filter(|set| set.origin == Origin::Legal);
    Ok(legal.map(|set| set.source.clone()).unwrap_or_default())
}

/// Gives all locations the same choice of the desk, each under the law of its tier.
pub(super) fn same_everywhere(document: &mut Document, order: &Order) {
    let mut rules: BTreeMap<String, Rule> = BTreeMap::new();
    for at in &mut document.locations {
        let before = document.rules.iter().find(|rule| rule.id == at.rule);
        let tier = at.rule.split(AND).next().and_then(|word| word.parse().ok());
        let (Some(before), Some(tier)) = (before, tier) else { continue };
        let law: Vec<&str> =
            before.criteria.iter().filter(|one| one.legal).map(|one| one.fact.as_str()).collect();
        let own = rule(tier, &law, order, before.source.clone());
        at.rule.clone_from(&own.id);
        rules.insert(own.id.clone(), own);
    }
    document.rules = rules.into_values().collect();
}

#[cfg(test)]
mod tests {
    use super::{legal, preferred, rule};
    use chrono::NaiveDate;
    use domain::places::Tier;
    use matching::order::{Order, Tie};

    #[test]
    fn a_rule_says_what_counts_in_the_order_of_the_ranking() {
        let order = Order { preferred_first: true, ..Order::default() };
        let facts = |tier, order: &Order| -> Vec<String> {
            let law = legal(tier, NaiveDate::default()).expect("rules");
            let rule = rule(tier, &law, order, String::new());
            rule.criteria.into_iter().map(|one| one.fact).collect()
        };
        let own = ["urgent", "sibling", "preferred", "months-waiting"];
        assert_eq!(facts(Tier::T0, &order), own);
        assert_eq!(facts(Tier::T3, &order)[..2], ["vulnerable", "priority"]);
        let bare = Order {
            urgent_first: false,
            sibling_first: false,
            tie: Tie::ByLot { seed: 1 },
            ..Order::default()
        };
        assert_eq!(facts(Tier::T2, &bare), ["priority"]);
        assert_eq!(rule(Tier::T2, &[], &bare, String::new()).id, "T2");
        assert!(preferred(Some(0)) > preferred(Some(1)) && preferred(None) == 0);
    }
}
