//! The priority rules, to read: what holds for a tier on a day, what held before, and what
//! changed. Nothing about families is read.

mod order;

pub(crate) use order::Orders;
pub use order::{Choice, Lot, OrderForm, choices, choose, locations};

use crate::forms::{self, Errors};
use crate::policy::Action;
use crate::{Caller, Outcome};
use chrono::NaiveDate;
use domain::places::Tier;
use domain::rules::priority::{Definition, RuleBook, RuleDates, RuleSet};
use store::StoreError;

/// What a visitor asks of the rules.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Tier; all when empty.
    pub tier: String,
    /// Day; today when empty.
    pub on: String,
}

/// The rules on a day.
pub struct Seen {
    /// The day.
    pub day: NaiveDate,
    /// Everything that stands in the file.
    pub book: &'static RuleBook,
    /// The sets that hold, each with its tiers among those that were asked for.
    pub sets: Vec<(&'static RuleSet, Vec<Tier>)>,
    /// The definitions that hold.
    pub definitions: Vec<&'static Definition>,
    /// Tiers of which the history is shown.
    pub tiers: Vec<Tier>,
    /// What was wrong with the question; then today's rules are shown.
    pub errors: Errors,
}

/// The rules that come with the product.
pub(crate) fn book() -> Outcome<&'static RuleBook> {
    Ok(RuleBook::embedded().map_err(|errors| StoreError::Unreadable {
        column: "rules/priority.toml",
        problem: format!("{errors:?}"),
    })?)
}

/// The rules on a day, for one tier or all.
///
/// # Errors
/// [`crate::Refusal::NotFound`] for whoever may not see them.
pub fn see(caller: &Caller, wanted: &Wanted) -> Outcome<Seen> {
    caller.may(Action::SeeRules)?;
    let book = book()?;
    let mut errors = Errors::default();
    let day = errors.take("on", forms::date(&wanted.on)).unwrap_or_else(|| caller.today());
    let chosen: Option<Tier> = wanted.tier.parse().ok();
    let tiers: Vec<Tier> = chosen.map_or_else(|| Tier::ALL.to_vec(), |tier| vec![tier]);
    let dates = RuleDates::on(day);
    let mut sets: Vec<(&RuleSet, Vec<Tier>)> = Vec::new();
    // The tier with the most rules first.
    for tier in tiers.iter().rev().copied() {
        let Some(set) = book.in_force(tier, dates) else { continue };
        match sets.iter_mut().find(|(known, _)| *known == set) {
            Some((_, its)) => its.insert(0, tier),
            None => sets.push((set, vec![tier])),
        }
    }
    let definitions = book
        .definitions()
        .iter()
        .filter(|one| book.definition(one.id(), dates) == Some(*one))
        .collect();
    Ok(Seen { day, book, sets, definitions, tiers, errors })
}
