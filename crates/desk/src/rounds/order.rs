//! The order of priority in the file of a round: that of [`matching::order`], in the words of
//! the file. A rule is named by the tier and what the desk or the location chose.

use super::{PREFERRED, PRIORITY, SIBLING, URGENT, VULNERABLE, WAITING};
use crate::Outcome;
use chrono::NaiveDate;
use domain::places::Tier;
use domain::rules::priority::{Origin, RuleDates};
use matching::order::{Criterion, Order, Tie, criteria};
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

/// The rule of locations of a tier. What decides between equals is who waits longest, in
/// months, or the draw of the round.
pub(super) fn rule(tier: Tier, order: &Order, source: String) -> Rule {
    let by_date = order.tie == Tie::ByDate;
    let words = [
        (order.urgent_first, URGENT),
        (order.sibling_first, SIBLING),
        (order.preferred_first, PREFERRED),
        (by_date, WAITING),
    ];
    let mut id = tier.word().to_owned();
    for (_, word) in words.iter().filter(|(on, _)| *on) {
        id.push(AND);
        id.push_str(word);
    }
    let one = |criterion: Criterion| {
        let (fact, most) = match criterion {
            Criterion::Vulnerable => (VULNERABLE, 1),
            Criterion::Group => (PRIORITY, 1),
            Criterion::Urgent => (URGENT, 1),
            Criterion::Sibling => (SIBLING, 1),
            Criterion::Preferred => (PREFERRED, MOST_RANKS),
        };
        document::Criterion { fact: fact.to_owned(), most, legal: criterion.is_legal() }
    };
    let waiting = by_date.then(|| document::Criterion {
        fact: WAITING.to_owned(),
        most: MOST_MONTHS,
        legal: false,
    });
    let criteria = criteria(tier, order).into_iter().map(one).chain(waiting).collect();
    Rule { id, source, criteria }
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
        let own = rule(tier, order, before.source.clone());
        at.rule.clone_from(&own.id);
        rules.insert(own.id.clone(), own);
    }
    document.rules = rules.into_values().collect();
}

#[cfg(test)]
mod tests {
    use super::{preferred, rule};
    use domain::places::Tier;
    use matching::order::{Order, Tie};

    #[test]
    fn a_rule_says_what_counts_in_the_order_of_the_ranking() {
        let order = Order { preferred_first: true, ..Order::default() };
        let facts = |tier, order: &Order| -> Vec<String> {
            rule(tier, order, String::new()).criteria.into_iter().map(|one| one.fact).collect()
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
        assert_eq!(rule(Tier::T2, &bare, String::new()).id, "T2");
        assert!(preferred(Some(0)) > preferred(Some(1)) && preferred(None) == 0);
    }
}
