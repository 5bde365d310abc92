//! The priority rules in plain sentences, written from the data that decides: for a tier,
//! on a day, and through time.

mod order;

use crate::components::Fields;
use crate::errors::PageError;
use crate::page::{Page, Section, html};
use crate::routes::{Gate, Routes};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use desk::policy::Action;
use desk::rules::{self, Seen, Wanted};
use domain::places::Tier;
use domain::rules::predicate::FactValue;
use domain::rules::priority::{Period, RuleSet, Statement, Strength, Vector};
use order::ChoiceRow;
use serde::Deserialize;
use texts::Locale;

/// The addresses.
pub fn routes() -> Routes {
    let choose = Gate::May(Action::ManageSettings);
    Routes::new()
        .get("/rules", Gate::May(Action::SeeRules), see)
        .get("/rules/order/new", choose, order::new)
        .post("/rules/order", choose, order::choose)
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Filter {
    tier: String,
    on: String,
}

/// A condition as a sentence.
fn sentence(l: Locale, statement: &Statement) -> String {
    let each = |parts: &[Statement]| parts.iter().map(|part| sentence(l, part)).collect::<Vec<_>>();
    match statement {
        Statement::Label(label) => label.clone(),
        Statement::Not(inner) => l.rules_not(sentence(l, inner)),
        Statement::All(parts) => each(parts).join(&format!(" {} ", l.rules_and())),
        Statement::AtLeast(1, parts) => each(parts).join(&format!(" {} ", l.rules_or())),
        Statement::AtLeast(number, parts) => {
            l.rules_at_least(*number, parts.len(), each(parts).join("; "))
        }
        Statement::Between { label, mean, at_least, at_most } => {
            let take = if *mean { "mean" } else { "sum" };
            let bound = match (at_least, at_most) {
                (Some(least), Some(most)) => l.rules_between(*least, *most),
                (Some(least), None) => l.rules_from(*least),
                (None, Some(most)) => l.rules_up_to(*most),
                (None, None) => String::new(),
            };
            l.rules_number(bound, label, take)
        }
    }
}

/// When a period holds, in words.
fn period(l: Locale, period: &Period) -> String {
    let word = match (period.valid_from, period.valid_to) {
        (Some(_), Some(_)) => "both",
        (Some(_), None) => "from",
        (None, Some(_)) => "until",
        (None, None) => "always",
    };
    let date = |day: Option<chrono::NaiveDate>| day.map(|day| l.long_date(day)).unwrap_or_default();
    let by = l.rules_by(period.applies_on.word());
    l.rules_period(by, date(period.valid_from), date(period.valid_to), word)
}

struct PeriodRow {
    when: String,
    source: String,
}

fn periods(l: Locale, all: &[Period]) -> Vec<PeriodRow> {
    let row = |one: &Period| PeriodRow {
        when: period(l, one),
        source: one.source.clone().unwrap_or_default(),
    };
    all.iter().map(row).collect()
}

struct GroupRow {
    label: String,
    strength: String,
    absolute: bool,
    when: String,
    evidence: String,
}

struct QuotaRow {
    label: String,
    source: String,
    readings: Vec<(String, String)>,
}

struct DeviationRow {
    label: String,
    source: String,
    most: String,
    grounds: String,
    advisers: String,
}

struct SetCard {
    id: String,
    version: u32,
    label: String,
    legal: bool,
    tiers: String,
    source: String,
    periods: Vec<PeriodRow>,
    then: String,
    groups: Vec<GroupRow>,
    quotas: Vec<QuotaRow>,
    deviations: Vec<DeviationRow>,
}

impl SetCard {
    fn new(l: Locale, seen: &Seen, set: &RuleSet, tiers: &[Tier]) -> Self {
        let group = |group: &domain::rules::priority::Group| {
            // A condition that only says its own label adds nothing.
            let when = sentence(l, &seen.book.statement_of_group(set, group));
            GroupRow {
                strength: l.rules_strength(group.priority.word()),
                absolute: group.priority == Strength::Absolute,
                when: if when.to_lowercase() == group.label.to_lowercase() {
                    String::new()
                } else {
                    when
                },
                evidence: group.evidence.join(", "),
                label: group.label.clone(),
            }
        };
        let quota = |quota: &domain::rules::priority::Quota| QuotaRow {
            label: quota.label.clone(),
            source: quota.source.clone(),
            readings: quota
                .readings
                .iter()
                .map(|one| {
                    let statement = seen.book.statement_of_reading(set, one);
                    (one.label.clone(), sentence(l, &statement))
                })
                .collect(),
        };
        let deviation = |one: &domain::rules::priority::Deviation| DeviationRow {
            label: one.label.clone(),
            source: one.source.clone(),
            most: one.max_percent.map(|most| l.rules_deviation_most(most)).unwrap_or_default(),
            grounds: one.grounds.join(", "),
            advisers: one.advisers.join(", "),
        };
        let mut groups: Vec<_> = set.groups.iter().collect();
        groups.sort_by_key(|group| group.order);
        Self {
            id: set.id().to_owned(),
            version: set.version,
            label: set.label.clone(),
            legal: set.origin == domain::rules::priority::Origin::Legal,
            tiers: tiers
                .iter()
                .map(|tier| l.location_tier(tier.word()))
                .collect::<Vec<_>>()
                .join("; "),
            source: set.source.clone(),
            periods: periods(l, &set.periods),
            then: set.then.as_deref().map(|id| l.rules_then_set(id)).unwrap_or_default(),
            groups: groups.into_iter().map(group).collect(),
            quotas: set.quotas.iter().map(quota).collect(),
            deviations: set.deviations.iter().map(deviation).collect(),
        }
    }
}

struct DefinitionCard {
    label: String,
    version: u32,
    source: String,
    when: String,
    parts: Vec<(String, String)>,
}

struct StretchRow {
    tier: String,
    when: String,
    set: String,
    gained: Vec<String>,
    lost: Vec<String>,
    now: bool,
}

struct Example {
    name: String,
    on: String,
    asks: String,
    facts: Vec<String>,
    answer: String,
}

impl Example {
    fn new(l: Locale, seen: &Seen, vector: &Vector) -> Self {
        let book = seen.book;
        let asks = vector.definition.as_deref().map_or_else(
            || {
                let set = book
                    .rule_sets()
                    .iter()
                    .find(|set| Some(set.id()) == vector.rule_set.as_deref());
                let group = set.and_then(|set| {
                    set.groups.iter().find(|group| Some(group.id()) == vector.group.as_deref())
                });
                group.map(|group| group.label.clone()).unwrap_or_default()
            },
            |id| {
                let known = book.definitions().iter().find(|one| one.id() == id);
                known.map(|one| one.label.clone()).unwrap_or_default()
            },
        );
        let facts = vector.facts.iter().map(|(name, value)| {
            let value = match value {
                FactValue::YesNo(true) => l.rules_yes().to_owned(),
                FactValue::YesNo(false) => l.rules_no().to_owned(),
                FactValue::Number(number) => number.to_string(),
                FactValue::Numbers(numbers) => {
                    numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
                }
            };
            l.rules_fact(book.label_of_fact(name), value)
        });
        Self {
            name: vector.name().to_owned(),
            on: l.long_date(vector.on),
            asks,
            facts: facts.collect(),
            answer: l.rules_answer(vector.expect.word()),
        }
    }
}

#[derive(Template)]
#[template(path = "rules/see.html")]
struct SeePage {
    page: Page,
    fields: Fields,
    filter: Filter,
    tiers: Vec<(String, String)>,
    day: String,
    sets: Vec<SetCard>,
    definitions: Vec<DefinitionCard>,
    criteria: Vec<(String, String)>,
    choices: Vec<ChoiceRow>,
    may_choose: bool,
    stretches: Vec<StretchRow>,
    examples: Vec<Example>,
}

fn stretches(l: Locale, seen: &Seen) -> Vec<StretchRow> {
    let of_tier = |tier: &Tier| {
        let rows = seen.book.stretches(*tier).into_iter().map(|stretch| {
            let begun = stretch.from.is_none_or(|from| from <= seen.day);
            let goes_on = stretch.until.is_none_or(|until| seen.day <= until);
            let whole = Period {
                applies_on: domain::rules::priority::AppliesOn::RequestDate,
                valid_from: stretch.from,
                valid_to: stretch.until,
                source: None,
            };
            StretchRow {
                tier: l.location_tier(tier.word()),
                when: span(l, &whole),
                set: stretch.set.label.clone(),
                gained: stretch.gained,
                lost: stretch.lost,
                now: begun && goes_on,
            }
        });
        let rows: Vec<_> = rows.collect();
        rows
    };
    seen.tiers.iter().rev().flat_map(of_tier).collect()
}

/// A stretch of time, without the date that decides.
fn span(l: Locale, whole: &Period) -> String {
    let date = |day: Option<chrono::NaiveDate>| day.map(|day| l.long_date(day)).unwrap_or_default();
    let word = match (whole.valid_from, whole.valid_to) {
        (Some(_), Some(_)) => "both",
        (Some(_), None) => "from",
        (None, Some(_)) => "until",
        (None, None) => "always",
    };
    l.rules_span(date(whole.valid_from), date(whole.valid_to), word)
}

async fn see(visit: Visit, Query(filter): Query<Filter>) -> Result<Response, PageError> {
    let l = visit.l;
    let wanted = Wanted { tier: filter.tier.clone(), on: filter.on.clone() };
    let seen = rules::see(&visit.caller, &wanted)?;
    let choices = rules::choices(&visit.caller).await?;
    let tiers = Tier::ALL.iter().map(|tier| (tier.word().to_owned(), l.location_tier(tier.word())));
    let definition = |one: &&domain::rules::priority::Definition| {
        let (asks, parts) = seen.book.statement_of_definition(one);
        let parts = parts.into_iter().map(|(label, statement)| (label, sentence(l, &statement)));
        DefinitionCard {
            label: one.label.clone(),
            version: one.version,
            source: one.source.clone(),
            when: sentence(l, &asks),
            parts: parts.collect(),
        }
    };
    let criteria = seen.book.local_criteria().iter().filter(|one| one.holds_on(seen.day));
    html(&SeePage {
        fields: Fields::new(l, vec![("tier", l.location_tier_label()), ("on", l.rules_on())])
            .with(seen.errors.clone()),
        tiers: std::iter::once((String::new(), l.filter_any().to_owned())).chain(tiers).collect(),
        day: l.long_date(seen.day),
        sets: seen.sets.iter().map(|(set, tiers)| SetCard::new(l, &seen, set, tiers)).collect(),
        definitions: seen.definitions.iter().map(definition).collect(),
        choices: choices.iter().map(|one| ChoiceRow::new(l, one)).collect(),
        may_choose: visit.caller.can(Action::ManageSettings),
        criteria: criteria.map(|one| (one.label().to_owned(), one.source.clone())).collect(),
        stretches: stretches(l, &seen),
        examples: seen.book.vectors().iter().map(|one| Example::new(l, &seen, one)).collect(),
        page: Page::new(&visit, Section::Rules, l.rules_title()),
        filter,
    })
}
