//! The rules that come with the product, and what a wrong file is told.

use super::{EMBEDDED, RuleBook, RuleDates, Strength};
use crate::places::Tier;
use crate::rules::predicate::{FactValue, Facts, Truth};
use chrono::NaiveDate;

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn book() -> Result<&'static RuleBook, String> {
    RuleBook::embedded().map_err(|errors| format!("{errors:?}"))
}

fn dates(request: &str, decision: &str) -> RuleDates {
    let date = |text| NaiveDate::parse_from_str(text, "%d/%m/%Y").unwrap_or_default();
    RuleDates { request: date(request), decision: date(decision) }
}

fn yes(names: &[&str]) -> Facts {
    names.iter().map(|name| ((*name).to_owned(), FactValue::YesNo(true))).collect()
}

/// Parsing runs the cases in the file; here only that they are there, for each set with groups.
#[test]
fn the_file_holds_its_own_cases_and_they_are_right() -> Outcome {
    let book = book()?;
    assert!(book.vectors.len() >= 12);
    for set in book.rule_sets().iter().filter(|set| !set.groups.is_empty()) {
        let tried = book.vectors.iter().any(|v| v.rule_set.as_deref() == Some(set.id()));
        assert!(tried, "{}", set.id());
    }
    Ok(())
}

#[test]
fn the_rules_of_a_day_are_those_in_force() -> Outcome {
    let book = book()?;
    for (tier, request, decision, expected) in [
        (Tier::T2, "01/03/2024", "15/03/2024", "A"),
        (Tier::T2, "31/03/2024", "01/10/2024", "A"),
        (Tier::T2, "01/04/2024", "01/04/2024", "B"),
        (Tier::T2, "29/04/2025", "29/04/2025", "B"),
        // Asked under B, decided after the annulment: B no longer exists.
        (Tier::T2, "01/10/2024", "30/04/2025", "A"),
        (Tier::T2, "01/03/2024", "01/06/2025", "A"),
        (Tier::T2, "30/04/2025", "30/04/2025", "A"),
        (Tier::T2, "01/09/2026", "01/10/2026", "A"),
        (Tier::T3, "01/10/2024", "01/10/2024", "C"),
        (Tier::T0, "01/10/2024", "01/10/2024", "D"),
        (Tier::T1, "01/10/2026", "01/10/2026", "D"),
    ] {
        let set = book.in_force(tier, dates(request, decision)).map(super::RuleSet::id);
        assert_eq!(set, Some(expected), "{tier} {request} {decision}");
    }
    Ok(())
}

#[test]
fn an_evaluation_says_what_it_rests_on_and_what_to_ask() -> Outcome {
    let book = book()?;
    let today = dates("01/02/2026", "01/02/2026");
    let set = book.in_force(Tier::T2, today).ok_or("no set")?;
    let evaluation = book.evaluate(set, today, &yes(&["seeks_work"]));
    assert_eq!((evaluation.rule_set.as_str(), evaluation.version), ("A", 1));
    assert_eq!(evaluation.definitions.get("vulnerable-family"), Some(&1));
    assert_eq!(evaluation.has(Strength::Absolute), Truth::True);
    assert_eq!(evaluation.has(Strength::Ordinary), Truth::Unknown);
    let [work, single, ..] = evaluation.groups.as_slice() else { return Err("groups".into()) };
    assert_eq!(work.answer.facts_used, yes(&["seeks_work"]));
    assert!(work.answer.unknown_facts.is_empty());
    assert_eq!(single.answer.truth, Truth::Unknown);
    assert!(single.answer.unknown_facts.contains("single_parent"));
    let kept = serde_json::to_string(&evaluation)?;
    assert_eq!(serde_json::from_str::<super::Evaluation>(&kept)?, evaluation);
    Ok(())
}

#[test]
fn each_reading_of_the_quota_counts_in_its_own_way() -> Outcome {
    let book = book()?;
    let today = dates("01/02/2026", "01/02/2026");
    let set = book.in_force(Tier::T2, today).ok_or("no set")?;
    let quota = set.quotas.first().ok_or("no quota")?;
    let mut facts: Facts =
        book.facts().keys().map(|name| (name.clone(), FactValue::YesNo(false))).collect();
    facts.extend(yes(&["single_parent", "foster_child"]));
    let counted: Vec<_> = quota
        .readings
        .iter()
        .map(|reading| book.counts_for(set, reading, today, &facts))
        .map(|answer| (answer.id, answer.truth))
        .collect();
    assert_eq!(
        counted,
        [
            ("two-groups-or-vulnerable".to_owned(), Truth::True),
            ("two-groups".to_owned(), Truth::True),
            ("vulnerable".to_owned(), Truth::False),
        ]
    );
    Ok(())
}

#[test]
fn the_definition_shows_each_characteristic() -> Outcome {
    let book = book()?;
    let today = dates("01/02/2026", "01/02/2026");
    let facts = yes(&["reduced_self_reliance", "single_parent"]);
    let answer =
        book.evaluate_definition("vulnerable-family", today, &facts).ok_or("no definition")?;
    assert_eq!(answer.answer.truth, Truth::True);
    let holding: Vec<_> = answer
        .characteristics
        .iter()
        .filter(|part| part.truth == Truth::True)
        .map(|part| part.id.as_str())
        .collect();
    assert_eq!(holding, ["K2", "K5"]);
    assert!(book.evaluate_definition("unheard-of", today, &facts).is_none());
    Ok(())
}

#[test]
fn a_wrong_file_is_told_what_and_where() {
    for (right, wrong, what) in [
        ("{ fact = \"foster_child\" }", "{ fact = \"foster\" }", "not declared"),
        ("{ fact = \"foster_child\" }", "{ fact = \"activity_percent\" }", "has kind numbers"),
        ("{ fact = \"foster_child\" }", "{ group = \"A5\" }", "no group `A5`"),
        ("id = \"A2\"", "id = \"A1\"", "twice"),
        ("at_least = 80", "at_least = 90", "expects true and the rules say false"),
        (", at_least = 80", "", "compared with nothing"),
        ("valid_from = \"2024-04-01\"\nvalid_to", "valid_to", "begin on the same day"),
        ("valid_to = \"2025-04-29\"", "valid_to = \"2023-04-29\"", "ends before it begins"),
        ("min_percent = 30", "", "not complete"),
        ("at_least = 2, of", "at_least = 9, of", "is no choice"),
        ("tiers = [\"T3\"]", "tiers = [\"T9\"]", "unknown word"),
        ("on = \"2025-04-29\"", "on = \"2025-04-30\"", "not in force"),
    ] {
        assert!(EMBEDDED.contains(right), "{right}");
        let errors = RuleBook::parse(&EMBEDDED.replace(right, wrong)).err().unwrap_or_default();
        let told = errors.iter().any(|e| e.what.contains(what) && e.line.is_some());
        assert!(told, "{wrong}: {errors:?}");
    }
}
