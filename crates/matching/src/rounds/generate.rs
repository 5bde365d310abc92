//! Rounds that are made up, from a number: for measuring, for trying, for tests. Nobody in
//! them exists. The same number gives the same round on every machine.
//!
//! The shares (days, flexibility, distances, priorities) are the best guesses that public
//! figures allow, and are told in `docs/rounds.md`. They say little about the level of any
//! figure of a real town; they serve to compare one way of dividing places with another.

mod area;
mod families;
mod history;

use super::chance::Chance;
use super::document::{Criterion, Document, FORMAT, Penalties, Rule};
use area::Area;
use chrono::NaiveDate;
use families::Families;

/// How large a round is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    /// One town: 300 births a year, 288 places, 31 locations.
    Town,
    /// One city: 3,000 births a year.
    City,
    /// 60 municipalities, 13,000 births a year.
    Province,
    /// 285 municipalities, 62,000 births a year, 90,000 places.
    Flanders,
}

/// Weeks of a round that is made up.
const WEEKS: u16 = 200;

/// Makes a round up: a year of requests beside the children who came before.
#[must_use]
pub fn generate(scale: Scale, seed: u64) -> Document {
    let mut chance = Chance::new(seed);
    let first_week = NaiveDate::from_ymd_opt(2027, 1, 4).unwrap_or_default();
    let area = Area::new(scale, &mut chance);
    let children = history::children(&area, first_week, &mut chance);
    let mut document = Document {
        format: FORMAT.to_owned(),
        name: format!("made up: {scale:?}, number {seed}"),
        seed: format!("made up {seed}"),
        first_week,
        weeks: WEEKS,
        search: 0,
        penalties: Penalties::default(),
        rules: rules(),
        locations: area.locations(first_week),
        requests: Vec::new(),
        together: Vec::new(),
        pins: Vec::new(),
        forbidden: Vec::new(),
    };
    for (location, children) in document.locations.iter_mut().zip(children) {
        location.children = children;
    }
    Families::new(&area, first_week).ask(&mut document, &mut chance);
    document
}

/// The criteria of before 01/04/2024, in force again: work or training first, then the
/// number of other priority groups; vulnerable families first at T3; own rules elsewhere.
fn rules() -> Vec<Rule> {
    let legal = |fact: &str, most| Criterion { fact: fact.to_owned(), most, legal: true };
    let own = |fact: &str| Criterion { fact: fact.to_owned(), most: 1, legal: false };
    let rule = |id: &str, source: &str, criteria| Rule {
        id: id.to_owned(),
        source: source.to_owned(),
        criteria,
    };
    let law = "BVR 22/11/2013, art. 22-23";
    vec![
        rule("own", "admission policy", vec![own("sibling"), own("urgent"), own("resident")]),
        rule("T2", law, vec![legal("work", 1), legal("groups", 4), own("urgent"), own("resident")]),
        rule(
            "T3",
            "BVR 22/11/2013, art. 22-23 and 38",
            vec![
                legal("vulnerable", 1),
                legal("work", 1),
                legal("groups", 4),
                own("urgent"),
                own("resident"),
            ],
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::{Scale, generate};
    use crate::rounds::{Instance, solve, verify};
    use std::ops::ControlFlow;

    #[test]
    fn a_town_is_made_up_and_solved() {
        let document = generate(Scale::Town, 1);
        assert_eq!(document, generate(Scale::Town, 1));
        assert_ne!(document, generate(Scale::Town, 2));
        let instance = Instance::new(document).unwrap();
        let go_on = &mut |_| ControlFlow::Continue(());
        let plan = solve(&instance, go_on).unwrap();
        let verdict = verify(&instance, &plan);
        assert!(verdict.holds(), "{:#?}", verdict.findings);
        assert!(plan.report.served > 0 && plan.report.served < plan.report.requests);
    }
}
