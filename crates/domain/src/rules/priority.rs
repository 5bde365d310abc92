//! Priority rules (*voorrangsregels*) and the definition of a vulnerable family
//! (*kwetsbaar gezin*), as dated data: `rules/priority.toml`.
//!
//! Legal base: decree of 20/04/2012, articles 8 and 9; Subsidiebesluit of 22/11/2013,
//! articles 22, 23 (T2) and 38 (T3). Each entry of the file names its own source.

use super::predicate::{FactKind, Facts, Names, Predicate, Reading, Truth};
use super::{Findings, RuleFileError};
use crate::places::Tier;
use crate::traits::TraitKind;
use crate::words::word_enum;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;
use toml::Spanned;

/// The file as it comes with the product.
const EMBEDDED: &str = include_str!("../../../../rules/priority.toml");

word_enum! {
    /// Which date decides whether a period holds.
    AppliesOn {
        /// The day on which the family asked.
        RequestDate = "request-date",
        /// The day on which is decided.
        DecisionDate = "decision-date",
    }
}

word_enum! {
    /// Whether rules come from the law or from a desk or organiser. Shown apart.
    Origin {
        /// Wettelijk.
        Legal = "legal",
        /// Lokaal: the organiser's own admission policy (*opnamebeleid*).
        Local = "local",
    }
}

word_enum! {
    /// How strong the priority of a group is.
    Strength {
        /// Absolute voorrang.
        Absolute = "absolute",
        /// Voorrang.
        Ordinary = "ordinary",
    }
}

word_enum! {
    /// Of what a quota is a share.
    Denominator {
        /// All children cared for in the year.
        ChildrenOfYear = "children-of-year",
    }
}

word_enum! {
    /// Over what a quota is measured.
    QuotaScope {
        /// One location.
        Location = "location",
        /// The locations subsidised together (*subsidiegroep*).
        SubsidyGroup = "subsidy-group",
        /// The whole organiser.
        Organiser = "organiser",
    }
}

/// The two dates that can decide which rules hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RuleDates {
    /// When the family asked.
    pub request: NaiveDate,
    /// When is decided.
    pub decision: NaiveDate,
}

impl RuleDates {
    /// Asked and decided on one day.
    #[must_use]
    pub const fn on(day: NaiveDate) -> Self {
        Self { request: day, decision: day }
    }
}

/// When rules hold; an open end has no date.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// Which date counts.
    pub applies_on: AppliesOn,
    /// First day, included.
    pub valid_from: Option<NaiveDate>,
    /// Last day, included.
    pub valid_to: Option<NaiveDate>,
    /// Why this period, when it has a source of its own.
    pub source: Option<String>,
}

impl Period {
    fn contains(&self, dates: RuleDates) -> bool {
        let day = match self.applies_on {
            AppliesOn::RequestDate => dates.request,
            AppliesOn::DecisionDate => dates.decision,
        };
        self.valid_from.is_none_or(|from| from <= day) && self.valid_to.is_none_or(|to| day <= to)
    }
}

/// The youngest period that holds: an annulment or a new set beats what was there before.
fn youngest_start(periods: &[Period], dates: RuleDates) -> Option<Option<NaiveDate>> {
    periods.iter().filter(|period| period.contains(dates)).map(|period| period.valid_from).max()
}

/// What a fact of the file is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactDeclaration {
    /// Its kind of value.
    pub kind: FactKind,
    /// Dutch wording, continuing "Het gezin ...".
    pub label: String,
}

/// One of the characteristics of a definition.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Characteristic {
    id: Spanned<String>,
    /// Dutch label.
    pub label: String,
    predicate: Predicate,
}

/// A named condition that rule sets use, such as a vulnerable family.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    id: Spanned<String>,
    /// Version of this entry of the file.
    pub version: u32,
    /// Dutch label.
    pub label: String,
    /// Legal source.
    #[serde(deserialize_with = "crate::rules::source")]
    pub source: String,
    /// When it holds.
    pub periods: Vec<Period>,
    predicate: Predicate,
    /// The characteristics it counts.
    pub characteristics: Vec<Characteristic>,
}

/// A group that comes before others.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    id: Spanned<String>,
    /// Dutch label.
    pub label: String,
    /// Absolute or ordinary.
    pub priority: Strength,
    /// Lower goes first; equal means that the organiser chooses the order.
    pub order: u8,
    predicate: Predicate,
    /// What can prove it.
    #[serde(default)]
    pub evidence: Vec<String>,
}

/// A share of places that must, or may at most, go to some families.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quota {
    /// Name in the file.
    pub id: String,
    /// Dutch label.
    pub label: String,
    /// Source.
    #[serde(deserialize_with = "crate::rules::source")]
    pub source: String,
    /// Of what it is a share.
    pub denominator: Denominator,
    /// Over what it is measured.
    pub scope: QuotaScope,
    /// At least so many percent.
    pub min_percent: Option<u8>,
    /// At most so many percent.
    pub max_percent: Option<u8>,
    /// Traits that a desk registers and by which it counts who counts: the closest it can
    /// come to the condition without asking families for more.
    pub counted_by: Vec<TraitKind>,
    /// Who counts for it. The sources differ at times: the first reading is the usual one.
    pub readings: Vec<QuotaReading>,
}

/// A reading of who counts for a quota.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuotaReading {
    /// Name in the file.
    pub id: String,
    /// Dutch label.
    pub label: String,
    numerator: Predicate,
}

/// How far an organiser may deviate from the order.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deviation {
    /// Name in the file.
    pub id: String,
    /// Dutch label.
    pub label: String,
    /// Source.
    #[serde(deserialize_with = "crate::rules::source")]
    pub source: String,
    /// At most so many percent of the children of the year.
    pub max_percent: Option<u8>,
    /// Accepted grounds.
    #[serde(default)]
    pub grounds: Vec<String>,
    /// Who must advise; nobody when empty.
    #[serde(default)]
    pub advisers: Vec<String>,
}

word_enum! {
    /// A criterion beside the law (*lokaal criterium*). A desk chooses which of them count,
    /// for all or for one location, from a day on.
    CriterionKind {
        /// Dringende vragen.
        Urgent = "urgent",
        /// Broer of zus in de locatie.
        Sibling = "sibling",
        /// Voor wie de locatie hoger staat in de eigen lijst.
        Preferred = "preferred",
    }
}

/// What a desk or organiser may let count beside the law. Never before it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalCriterion {
    /// Which one.
    pub id: CriterionKind,
    /// Version of this entry of the file.
    pub version: u32,
    label: Spanned<String>,
    /// Where it comes from.
    #[serde(deserialize_with = "crate::rules::source")]
    pub source: String,
    /// When it may be chosen.
    pub periods: Vec<Period>,
}

impl LocalCriterion {
    /// Dutch label.
    #[must_use]
    pub fn label(&self) -> &str {
        self.label.get_ref()
    }

    /// Whether it may be chosen on a day.
    #[must_use]
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        youngest_start(&self.periods, RuleDates::on(day)).is_some()
    }
}

/// A set of priority rules for some tiers (*regelset*).
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleSet {
    id: Spanned<String>,
    /// Version of this entry of the file.
    pub version: u32,
    /// Dutch label.
    pub label: String,
    /// Law or local.
    pub origin: Origin,
    /// For which tiers.
    pub tiers: Vec<Tier>,
    /// Legal source.
    #[serde(deserialize_with = "crate::rules::source")]
    pub source: String,
    /// When it holds.
    pub periods: Vec<Period>,
    /// The trait that a desk ticks for a family of one of its groups: it counts where the
    /// facts do not tell more.
    pub noted_by: Option<TraitKind>,
    /// The set whose groups come after those of this one, between families that are equal
    /// here: a higher tier includes the conditions of a lower one.
    pub then: Option<String>,
    /// Groups with priority.
    #[serde(default)]
    pub groups: Vec<Group>,
    /// Quotas.
    #[serde(default)]
    pub quotas: Vec<Quota>,
    /// Deviations.
    #[serde(default)]
    pub deviations: Vec<Deviation>,
}

impl Characteristic {
    /// Name in the file.
    #[must_use]
    pub fn id(&self) -> &str {
        self.id.get_ref()
    }
}

impl Definition {
    /// Name in the file.
    #[must_use]
    pub fn id(&self) -> &str {
        self.id.get_ref()
    }
}

impl Group {
    /// Name in the file.
    #[must_use]
    pub fn id(&self) -> &str {
        self.id.get_ref()
    }
}

impl RuleSet {
    /// Name in the file.
    #[must_use]
    pub fn id(&self) -> &str {
        self.id.get_ref()
    }
}

/// A case in the file with the answer it must give.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vector {
    name: Spanned<String>,
    /// The day on which is asked and decided.
    pub on: NaiveDate,
    /// The definition that is asked for.
    pub definition: Option<String>,
    /// Or the tier of the location,
    pub tier: Option<Tier>,
    /// the rule set that must hold there,
    pub rule_set: Option<String>,
    /// and the group of it that is asked for.
    pub group: Option<String>,
    /// What is known of the family.
    pub facts: Facts,
    /// The answer that it must give.
    pub expect: Truth,
}

impl Vector {
    /// What the case shows, in Dutch.
    #[must_use]
    pub fn name(&self) -> &str {
        self.name.get_ref()
    }
}

/// The answer on one condition, with what it rests on. Kept with every decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Group, characteristic, definition or quota.
    pub id: String,
    /// Its Dutch label.
    pub label: String,
    /// The answer.
    pub truth: Truth,
    /// The facts that were read.
    pub facts_used: Facts,
    /// What must be asked before the answer is certain; empty when it is.
    pub unknown_facts: BTreeSet<String>,
}

/// The answer on one group of a rule set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupAnswer {
    /// Whether the family belongs to it.
    pub answer: Answer,
    /// Absolute or ordinary.
    pub priority: Strength,
    /// Lower goes first.
    pub order: u8,
}

/// The answer on a definition and each of its characteristics.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DefinitionAnswer {
    /// Version of the definition.
    pub version: u32,
    /// The answer.
    pub answer: Answer,
    /// The answer on each characteristic.
    pub characteristics: Vec<Answer>,
}

/// What the rules say of one family, and with which rules that was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evaluation {
    /// Rule set that was used.
    pub rule_set: String,
    /// Version of that set.
    pub version: u32,
    /// Versions of the definitions that were in force.
    pub definitions: BTreeMap<String, u32>,
    /// Every group, in order.
    pub groups: Vec<GroupAnswer>,
}

impl Evaluation {
    /// Whether the family belongs to a group of this strength.
    #[must_use]
    pub fn has(&self, strength: Strength) -> Truth {
        let mut truths =
            self.groups.iter().filter(|g| g.priority == strength).map(|g| g.answer.truth);
        let mut unknown = false;
        let certain = truths.any(|truth| {
            unknown |= truth == Truth::Unknown;
            truth == Truth::True
        });
        if !certain && unknown { Truth::Unknown } else { Truth::from(certain) }
    }
}

/// All priority rules and definitions (*regelboek*).
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleBook {
    facts: BTreeMap<String, FactDeclaration>,
    #[serde(default)]
    definitions: Vec<Definition>,
    rule_sets: Vec<RuleSet>,
    #[serde(default)]
    local_criteria: Vec<LocalCriterion>,
    #[serde(default)]
    vectors: Vec<Vector>,
}

impl RuleBook {
    /// Reads a rule file, checks it and runs the cases that stand in it.
    ///
    /// # Errors
    /// Everything that is wrong with the file.
    pub fn parse(text: &str) -> Result<Self, Vec<RuleFileError>> {
        let mut findings = Findings::new(text);
        let book: Self = findings.read()?;
        checks::check(&book, &mut findings);
        if findings.is_clean() {
            checks::run_vectors(&book, &mut findings);
        }
        findings.result(book)
    }

    /// The rules that come with the product; read once.
    ///
    /// # Errors
    /// Never in a released product: a test reads the same file.
    pub fn embedded() -> Result<&'static Self, Vec<RuleFileError>> {
        static READ: OnceLock<Result<RuleBook, Vec<RuleFileError>>> = OnceLock::new();
        READ.get_or_init(|| Self::parse(EMBEDDED)).as_ref().map_err(Clone::clone)
    }

    /// What each fact of the file is.
    #[must_use]
    pub const fn facts(&self) -> &BTreeMap<String, FactDeclaration> {
        &self.facts
    }

    /// Every rule set, in the order of the file, also those of the past.
    #[must_use]
    pub fn rule_sets(&self) -> &[RuleSet] {
        &self.rule_sets
    }

    /// Every definition, in the order of the file, also those of the past.
    #[must_use]
    pub fn definitions(&self) -> &[Definition] {
        &self.definitions
    }

    /// What a desk or organiser may let count beside the law.
    #[must_use]
    pub fn local_criteria(&self) -> &[LocalCriterion] {
        &self.local_criteria
    }

    /// The cases of the file.
    #[must_use]
    pub fn vectors(&self) -> &[Vector] {
        &self.vectors
    }

    /// The rule set for a tier. When several hold, the one that began last.
    #[must_use]
    pub fn in_force(&self, tier: Tier, dates: RuleDates) -> Option<&RuleSet> {
        let of_tier = self.rule_sets.iter().filter(|set| set.tiers.contains(&tier));
        of_tier
            .filter_map(|set| Some((youngest_start(&set.periods, dates)?, set)))
            .max_by_key(|(start, _)| *start)
            .map(|(_, set)| set)
    }

    /// The definition of a name. When several hold, the one that began last.
    #[must_use]
    pub fn definition(&self, id: &str, dates: RuleDates) -> Option<&Definition> {
        let named = self.definitions.iter().filter(|definition| definition.id() == id);
        named
            .filter_map(|definition| {
                Some((youngest_start(&definition.periods, dates)?, definition))
            })
            .max_by_key(|(start, _)| *start)
            .map(|(_, definition)| definition)
    }

    /// Says to which groups of a rule set a family belongs.
    #[must_use]
    pub fn evaluate(&self, set: &RuleSet, dates: RuleDates, facts: &Facts) -> Evaluation {
        let names = SetNames::new(self, set, dates);
        let mut groups: Vec<GroupAnswer> = set
            .groups
            .iter()
            .map(|group| GroupAnswer {
                answer: answer(group.id(), &group.label, &group.predicate, &names, facts),
                priority: group.priority,
                order: group.order,
            })
            .collect();
        groups.sort_by_key(|group| group.order);
        let versions =
            names.definitions.iter().map(|(id, names)| ((*id).to_owned(), names.0.version));
        Evaluation {
            rule_set: set.id().to_owned(),
            version: set.version,
            definitions: versions.collect(),
            groups,
        }
    }

    /// Says whether a family counts for a quota of a rule set, in one of its readings.
    #[must_use]
    pub fn counts_for(
        &self,
        set: &RuleSet,
        reading: &QuotaReading,
        dates: RuleDates,
        facts: &Facts,
    ) -> Answer {
        let names = SetNames::new(self, set, dates);
        answer(&reading.id, &reading.label, &reading.numerator, &names, facts)
    }

    /// Says whether a definition holds for a family. `None` when no such definition is in force.
    #[must_use]
    pub fn evaluate_definition(
        &self,
        id: &str,
        dates: RuleDates,
        facts: &Facts,
    ) -> Option<DefinitionAnswer> {
        let definition = self.definition(id, dates)?;
        let names = DefinitionNames(definition);
        let characteristics = definition.characteristics.iter();
        Some(DefinitionAnswer {
            version: definition.version,
            answer: answer(id, &definition.label, &definition.predicate, &names, facts),
            characteristics: characteristics
                .map(|part| answer(part.id(), &part.label, &part.predicate, &names, facts))
                .collect(),
        })
    }
}

fn answer(
    id: &str,
    label: &str,
    predicate: &Predicate,
    names: &dyn Names,
    facts: &Facts,
) -> Answer {
    let mut reading = Reading::new(facts);
    let truth = reading.truth(predicate, names);
    Answer {
        id: id.to_owned(),
        label: label.to_owned(),
        truth,
        facts_used: reading.used,
        unknown_facts: if truth == Truth::Unknown { reading.unknown } else { BTreeSet::new() },
    }
}

/// Names inside a definition: its characteristics.
struct DefinitionNames<'a>(&'a Definition);

impl Names for DefinitionNames<'_> {
    fn group(&self, id: &str) -> Option<&Predicate> {
        let part = self.0.characteristics.iter().find(|part| part.id() == id);
        part.map(|part| &part.predicate)
    }

    fn definition(&self, _: &str) -> Option<(&Predicate, &dyn Names)> {
        None
    }
}

/// Names inside a rule set: its groups, and the definitions in force.
struct SetNames<'a> {
    set: &'a RuleSet,
    definitions: BTreeMap<&'a str, DefinitionNames<'a>>,
}

impl<'a> SetNames<'a> {
    fn new(book: &'a RuleBook, set: &'a RuleSet, dates: RuleDates) -> Self {
        let ids = book.definitions.iter().map(Definition::id);
        let in_force =
            ids.filter_map(|id| Some((id, DefinitionNames(book.definition(id, dates)?))));
        Self { set, definitions: in_force.collect() }
    }
}

impl Names for SetNames<'_> {
    fn group(&self, id: &str) -> Option<&Predicate> {
        self.set.groups.iter().find(|group| group.id() == id).map(|group| &group.predicate)
    }

    fn definition(&self, id: &str) -> Option<(&Predicate, &dyn Names)> {
        let names = self.definitions.get(id)?;
        Some((&names.0.predicate, names))
    }
}

mod checks;
mod ladder;
#[cfg(test)]
mod tests;
mod told;

pub use ladder::rank;
pub use told::{Statement, Stretch};
