//! Quotas of a calendar year: how many children of a location, a subsidy group and an
//! organiser count for the share that the law asks, so far and by the end of the year.
//!
//! Only numbers leave this module, never a child or a reason. Whoever is not of the desk
//! sees no number from which a family could be guessed: see [`Told::Few`].

use crate::law::{Measured, Noted};
use crate::locations::{Location, within};
use crate::policy::Action;
use crate::proposals::{Stored, terms_on};
use crate::rules::book;
use crate::{Caller, Outcome};
use chrono::{Datelike, NaiveDate};
use domain::clock::brussels_date;
use domain::places::Tier;
use domain::rules::predicate::Facts;
use domain::rules::priority::{self, QuotaScope, RuleDates, RuleSet};
use domain::traits::TraitKind;
use domain::year::school_entry;
pub use matching::quota::{Bound, Quota, Share};
use matching::quota::{Effect, effect};
use std::collections::{BTreeMap, HashMap, HashSet};
use store::Scope;
use store::locations::Within;
use store::quotas::Placed;
use uuid::Uuid;

/// Years back that can be chosen.
const YEARS_BACK: i32 = 4;

/// The figures of one unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figures {
    /// Children who came already. Only for the desk: set beside the whole year it would
    /// tell which family counts.
    pub so_far: Option<Share>,
    /// Children of the whole year, with those who were promised a place.
    pub year: Share,
    /// Children of whom nobody looked whether they count; they count as not.
    pub unknown: u32,
    /// What one more child who counts does.
    pub with_one: Effect,
    /// What one more child who does not count does.
    pub with_other: Effect,
    /// How many in a row are needed to get there; none when it never can.
    pub needed: Option<u32>,
}

/// What is told of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// Everything.
    Figures(Figures),
    /// So few children count, or so few do not, that the number could point at a family;
    /// or it could be worked out from another number. Only how many children there are.
    Few {
        /// All children of the year.
        children: u32,
        /// From how many on a number is told.
        fewest: u32,
    },
    /// No child this year.
    Nobody,
}

/// One unit under a quota.
#[derive(Debug, Clone)]
pub struct Line {
    /// What it is.
    pub level: QuotaScope,
    /// Its name.
    pub name: String,
    /// Code of the location, when it is one.
    pub code: Option<String>,
    /// Whether the rule measures here.
    pub binds: bool,
    /// What is told of it.
    pub told: Told,
}

/// A quota and the units it holds for.
#[derive(Debug, Clone)]
pub struct Norm {
    /// Id and version of the rule set.
    pub rule_set: (String, u32),
    /// Label of the rule set.
    pub rules: String,
    /// The quota as the file has it.
    pub rule: priority::Quota,
    /// The share to reach or stay under.
    pub quota: Quota,
    /// Organisers, then subsidy groups, then locations, by name.
    pub lines: Vec<Line>,
}

/// A deviation that was allowed in a part of the year: how many children got a place while
/// others who fitted had more priority by law.
#[derive(Debug, Clone)]
pub struct Allowed {
    /// What the file says of it.
    pub deviation: priority::Deviation,
    /// Its ceiling, where it has one.
    pub quota: Option<Quota>,
    /// Organisers, then subsidy groups, then locations, by name.
    pub lines: Vec<Line>,
    /// First day, within the year.
    pub from: NaiveDate,
    /// Last day, within the year.
    pub until: NaiveDate,
}

/// The page of a year.
#[derive(Debug, Clone)]
pub struct Report {
    /// The year.
    pub year: i32,
    /// Years to choose from.
    pub years: Vec<i32>,
    /// Whether all figures are shown.
    pub of_desk: bool,
    /// From how many on a number is told outside the desk.
    pub fewest: u32,
    /// The quotas that hold.
    pub norms: Vec<Norm>,
    /// Deviations that were allowed.
    pub allowed: Vec<Allowed>,
}

/// The first and last day of a year.
fn ends(year: i32) -> (NaiveDate, NaiveDate) {
    let day = |month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
    (day(1, 1), day(12, 31))
}

/// A child of the year at one location.
#[derive(Debug, Clone, Copy)]
struct Child {
    from: NaiveDate,
    id: Uuid,
}

/// What is known of the children of a year.
struct Year {
    children: HashMap<Uuid, Vec<Child>>,
    traits: HashMap<(Uuid, String), bool>,
    /// By child: what was noted of the facts, and the day of that request.
    noted: HashMap<Uuid, (Facts, NaiveDate)>,
    /// Child, location and day of a decision that passed over others by law.
    deviating: Vec<(Uuid, Uuid, NaiveDate)>,
    today: NaiveDate,
}

impl Year {
    async fn read(caller: &Caller, scope: Scope, year: i32) -> Outcome<Self> {
        let store = &caller.app.store;
        let (first, last) = ends(year);
        let mut children: HashMap<Uuid, Vec<Child>> = HashMap::new();
        for placed in store.placed_between(scope, first, last).await? {
            if stays_until(&placed).is_none_or(|leaves| leaves > first) {
                let child = Child { from: placed.from_day, id: placed.child_id };
                children.entry(placed.location_id).or_default().push(child);
            }
        }
        let traits = store.traits_of_placed(scope).await?;
        let mut noted = HashMap::new();
        for row in store.noted_of_placed(scope).await? {
            let facts = Noted::open(&caller.app, row.id, &row.body)?.facts;
            noted.insert(row.child_id, (facts, row.registered_on));
        }
        let decided = store.decided_for_placed(scope).await?.into_iter().filter_map(|one| {
            let stored: Stored = serde_json::from_str(&one.ranking).ok()?;
            let day = brussels_date(one.sent_at);
            (stored.passed_by_law > 0).then_some((one.child_id, one.location_id, day))
        });
        let deviating = decided.collect();
        Ok(Self { children, traits, noted, deviating, today: caller.today() })
    }

    /// Whether a child counts; none when that is not known.
    fn counts(&self, child: Uuid, measured: Measured) -> Option<bool> {
        let noted = self.noted.get(&child);
        let request = noted.map_or(self.today, |(_, asked_on)| *asked_on);
        let dates = RuleDates { request, decision: self.today };
        let ticked = |kind: TraitKind| self.traits.get(&(child, kind.word().to_owned())).copied();
        measured.counts(dates, noted.map(|(facts, _)| facts), ticked).ok().flatten()
    }

    /// Whether a child got its place here by passing over others, between two days.
    fn deviates(&self, child: Uuid, at: &[Uuid], from: NaiveDate, until: NaiveDate) -> bool {
        self.deviating.iter().any(|(other, location, day)| {
            *other == child && at.contains(location) && from <= *day && *day <= until
        })
    }

    /// Children of these locations who count for a quota, each once.
    fn figures(&self, at: &[Uuid], measured: Measured, quota: Quota) -> Option<Figures> {
        self.counted(at, quota, |child| self.counts(child, measured))
    }

    /// Children of these locations, each once.
    fn counted(
        &self,
        at: &[Uuid],
        quota: Quota,
        counts: impl Fn(Uuid) -> Option<bool>,
    ) -> Option<Figures> {
        let mut first: BTreeMap<Uuid, NaiveDate> = BTreeMap::new();
        for child in at.iter().filter_map(|location| self.children.get(location)).flatten() {
            let from = first.entry(child.id).or_insert(child.from);
            *from = (*from).min(child.from);
        }
        if first.is_empty() {
            return None;
        }
        let counted: Vec<_> = first.iter().map(|(id, from)| (*from, counts(*id))).collect();
        let share = |until: NaiveDate| {
            let those = counted.iter().filter(|(from, _)| *from <= until);
            Share::of(those.map(|(_, counts)| *counts == Some(true)))
        };
        let year = share(NaiveDate::MAX);
        let unknown = counted.iter().filter(|(_, counts)| counts.is_none()).count();
        Some(Figures {
            so_far: Some(share(self.today)),
            year,
            unknown: u32::try_from(unknown).unwrap_or(u32::MAX),
            with_one: effect(year, quota, true),
            with_other: effect(year, quota, false),
            needed: year.admissions_needed(quota),
        })
    }
}

/// The last day of a child in care, when no other was said: until it can go to school.
fn stays_until(placed: &Placed) -> Option<NaiveDate> {
    let school = || school_entry(placed.school_entry, placed.birth_date, placed.due_date);
    placed.until_day.or_else(school)
}

/// The quotas of a year.
///
/// # Errors
/// [`crate::Refusal::NotFound`] for whoever may not see them.
pub async fn see(caller: &Caller, year: Option<i32>) -> Outcome<Report> {
    let scope = caller.scope(Action::SeeQuotas)?;
    let within = within(caller, Action::SeeQuotas)?;
    let of_desk = within == Within::Desk;
    let today = caller.today();
    let years: Vec<i32> = (today.year() - YEARS_BACK..=today.year()).rev().collect();
    let year = year.filter(|year| years.contains(year)).unwrap_or(today.year());
    let (_, last) = ends(year);
    let day = today.min(last);
    let store = &caller.app.store;
    let locations = store.all_locations(scope, within).await?;
    let organisers: HashMap<Uuid, String> =
        store.organisers(scope).await?.into_iter().map(|row| (row.id, row.name)).collect();
    let known = Year::read(caller, scope, year).await?;
    let fewest = terms_on(today, |terms| terms.smallest_number.value)?;
    let hides = (!of_desk).then_some(fewest);
    let single = matches!(within, Within::Location(_));
    let norms = rules_on(day)?
        .into_iter()
        .map(|(set, tiers, rule, quota)| {
            let at: Vec<&Location> = locations
                .iter()
                .filter(|row| row.tier.parse().is_ok_and(|tier: Tier| tiers.contains(&tier)))
                .collect();
            let units = units(&at, &organisers, single);
            Norm {
                rule_set: (set.id().to_owned(), set.version),
                rules: set.label.clone(),
                lines: lines(
                    &units,
                    |at| known.figures(at, Measured { set, rule }, quota),
                    Some(rule.scope),
                    hides,
                ),
                rule: rule.clone(),
                quota,
            }
        })
        .collect();
    let under: Vec<&Location> =
        locations.iter().filter(|row| row.tier == Tier::T2.word()).collect();
    let allowed = allowed(year, &known, &self::units(&under, &organisers, single), hides)?;
    Ok(Report { year, years, of_desk, fewest, norms, allowed })
}

type Held = (&'static RuleSet, Vec<Tier>, &'static priority::Quota, Quota);

/// The quotas that hold on a day, with the tiers they hold for.
fn rules_on(day: NaiveDate) -> Outcome<Vec<Held>> {
    let book = book()?;
    let dates = RuleDates::on(day);
    let mut held = Vec::new();
    for set in book.rule_sets() {
        let holds = |tier: &Tier| book.in_force(*tier, dates) == Some(set);
        let tiers: Vec<Tier> = set.tiers.iter().copied().filter(holds).collect();
        if tiers.is_empty() {
            continue;
        }
        for rule in &set.quotas {
            held.extend(Quota::of(rule).map(|quota| (set, tiers.clone(), rule, quota)));
        }
    }
    Ok(held)
}

/// No ceiling.
const ALL: Quota = Quota { bound: Bound::AtMost, percent: 100 };

/// Deviations that were allowed on some day of a year, and how often they were made.
fn allowed(
    year: i32,
    known: &Year,
    units: &[Unit<'_>],
    hides: Option<u32>,
) -> Outcome<Vec<Allowed>> {
    let (first, last) = ends(year);
    let mut allowed = Vec::new();
    for stretch in book()?.stretches(Tier::T2) {
        let from = stretch.from.unwrap_or(first).max(first);
        let until = stretch.until.unwrap_or(last).min(last);
        if from > until {
            continue;
        }
        for deviation in &stretch.set.deviations {
            let most = deviation.max_percent.map(u32::from);
            let quota = most.map(|percent| Quota { bound: Bound::AtMost, percent });
            let figures = |at: &[Uuid]| {
                let deviates = |child| Some(known.deviates(child, at, from, until));
                known.counted(at, quota.unwrap_or(ALL), deviates)
            };
            let lines = lines(units, figures, None, hides);
            let deviation = deviation.clone();
            allowed.push(Allowed { deviation, quota, lines, from, until });
        }
    }
    Ok(allowed)
}

/// A unit and its locations.
struct Unit<'a> {
    level: QuotaScope,
    name: String,
    code: Option<String>,
    at: Vec<&'a Location>,
}

/// Organisers, subsidy groups and locations, by name. Whoever signs in for one location
/// sees that location only.
fn units<'a>(
    locations: &[&'a Location],
    organisers: &HashMap<Uuid, String>,
    single: bool,
) -> Vec<Unit<'a>> {
    let mut together: BTreeMap<(u8, String, Uuid), Vec<&Location>> = BTreeMap::new();
    for row in locations.iter().filter(|_| !single) {
        let owner = organisers.get(&row.organiser_id).cloned().unwrap_or_default();
        together.entry((0, owner, row.organiser_id)).or_default().push(row);
        if !row.subsidy_group.is_empty() {
            let key = (1, row.subsidy_group.clone(), row.organiser_id);
            together.entry(key).or_default().push(row);
        }
    }
    let level = |kind: u8| if kind == 0 { QuotaScope::Organiser } else { QuotaScope::SubsidyGroup };
    let groups = together.into_iter().map(|((kind, name, _), at)| Unit {
        level: level(kind),
        name,
        code: None,
        at,
    });
    let each = locations.iter().map(|row| Unit {
        level: QuotaScope::Location,
        name: row.name.clone(),
        code: Some(row.code.clone()),
        at: vec![*row],
    });
    groups.chain(each).collect()
}

fn lines(
    units: &[Unit<'_>],
    count: impl Fn(&[Uuid]) -> Option<Figures>,
    // Where the law measures.
    binds: Option<QuotaScope>,
    // From how many on a number is told; everything when there is no such number.
    hides: Option<u32>,
) -> Vec<Line> {
    let figures = |at: &[&Location]| {
        let ids: Vec<Uuid> = at.iter().map(|row| row.id).collect();
        count(&ids)
    };
    // Locations whose own number is left out, with that number.
    let hidden: HashMap<Uuid, u32> = units
        .iter()
        .filter(|unit| unit.level == QuotaScope::Location)
        .filter_map(|unit| {
            let found = figures(&unit.at)?;
            let id = unit.at.first()?.id;
            is_telling(found.year, hides?).then_some((id, found.year.counting))
        })
        .collect();
    units
        .iter()
        .map(|unit| {
            let inside: Vec<u32> =
                unit.at.iter().filter_map(|row| hidden.get(&row.id).copied()).collect();
            let told = match (figures(&unit.at), hides) {
                (None, _) => Told::Nobody,
                (Some(found), None) => Told::Figures(found),
                (Some(found), Some(fewest))
                    if is_telling(found.year, fewest) || can_be_worked_out(&inside, fewest) =>
                {
                    Told::Few { children: found.year.children, fewest }
                }
                (Some(found), _) => Told::Figures(Figures { so_far: None, unknown: 0, ..found }),
            };
            Line {
                level: unit.level,
                name: unit.name.clone(),
                code: unit.code.clone(),
                binds: Some(unit.level) == binds,
                told,
            }
        })
        .collect()
}

/// Whether a number could point at a family: few who count, or few who do not.
const fn is_telling(share: Share, fewest: u32) -> bool {
    share.counting < fewest || share.children.saturating_sub(share.counting) < fewest
}

/// Whether what was left out of some locations can be worked out from the number of all
/// together.
fn can_be_worked_out(left_out: &[u32], fewest: u32) -> bool {
    let sum: u32 = left_out.iter().sum();
    left_out.len() == 1 || (!left_out.is_empty() && sum < fewest)
}

impl Standing {
    /// What one more child does, who counts or not.
    #[must_use]
    pub fn with(&self, counts: bool) -> Effect {
        effect(self.share, self.quota, counts)
    }
}

/// Where a quota stands for a location, for the page of who fits a place.
#[derive(Debug, Clone)]
pub struct Standing {
    /// Label of the quota.
    pub label: String,
    /// The share to reach or stay under.
    pub quota: Quota,
    /// The children of the year.
    pub share: Share,
    /// What counts.
    pub(crate) measured: Measured,
}

/// The quotas that hold where a place is, as the rule measures them: over the subsidy group
/// of the location, or the location itself where it has none.
pub(crate) async fn at(
    caller: &Caller,
    scope: Scope,
    location: &Location,
) -> Outcome<Vec<Standing>> {
    let today = caller.today();
    let Ok(tier) = location.tier.parse::<Tier>() else { return Ok(Vec::new()) };
    let held: Vec<Held> =
        rules_on(today)?.into_iter().filter(|(_, tiers, ..)| tiers.contains(&tier)).collect();
    if held.is_empty() {
        return Ok(Vec::new());
    }
    let all = caller.app.store.all_locations(scope, Within::Desk).await?;
    let known = Year::read(caller, scope, today.year()).await?;
    Ok(held
        .into_iter()
        .map(|(set, tiers, rule, quota)| {
            let measured = Measured { set, rule };
            let ids: HashSet<Uuid> = all
                .iter()
                .filter(|row| row.tier.parse().is_ok_and(|tier: Tier| tiers.contains(&tier)))
                .filter(|row| unit_of(row, rule.scope) == unit_of(location, rule.scope))
                .map(|row| row.id)
                .collect();
            let ids: Vec<Uuid> = ids.into_iter().collect();
            let found = known.figures(&ids, measured, quota);
            Standing {
                label: rule.label.clone(),
                quota,
                share: found.map_or_else(Share::default, |found| found.year),
                measured,
            }
        })
        .collect())
}

/// What is measured together with a location: by organiser, by the subsidy group of the
/// location, or the location itself where it has none.
fn unit_of(row: &Location, scope: QuotaScope) -> (Uuid, &str) {
    match scope {
        QuotaScope::Organiser => (row.organiser_id, ""),
        QuotaScope::SubsidyGroup if !row.subsidy_group.is_empty() => {
            (row.organiser_id, &row.subsidy_group)
        }
        QuotaScope::SubsidyGroup | QuotaScope::Location => (row.id, ""),
    }
}

/// How many of the free places of a unit must go to children who count, so that a minimum is
/// kept when all are filled.
#[derive(Debug, Clone)]
pub(crate) struct Reserved {
    /// Id of the quota in its rule file.
    pub(crate) quota: String,
    /// What counts.
    pub(crate) measured: Measured,
    /// The locations of the unit.
    pub(crate) at: HashSet<Uuid>,
    /// How many places.
    pub(crate) places: u32,
}

/// What each minimum asks of so many free places at each location, in the year of a day.
pub(crate) async fn reserved(
    caller: &Caller,
    scope: Scope,
    day: NaiveDate,
    free: &HashMap<Uuid, u32>,
) -> Outcome<Vec<Reserved>> {
    let all = caller.app.store.all_locations(scope, Within::Desk).await?;
    let known = Year::read(caller, scope, day.year()).await?;
    let mut asked = Vec::new();
    for (set, tiers, rule, quota) in rules_on(day)? {
        let measured = Measured { set, rule };
        let mut units: BTreeMap<(Uuid, &str), Vec<Uuid>> = BTreeMap::new();
        let under = |row: &&Location| row.tier.parse().is_ok_and(|tier| tiers.contains(&tier));
        for row in all.iter().filter(under) {
            units.entry(unit_of(row, rule.scope)).or_default().push(row.id);
        }
        for at in units.into_values() {
            let next: u32 = at.iter().filter_map(|id| free.get(id)).sum();
            let found = known.figures(&at, measured, quota);
            let share = found.map_or_else(Share::default, |found| found.year);
            let places = share.of_next(next, quota);
            if places > 0 {
                let at = at.into_iter().collect();
                asked.push(Reserved { quota: rule.id.clone(), measured, at, places });
            }
        }
    }
    Ok(asked)
}

#[cfg(test)]
mod tests {
    use super::{can_be_worked_out, is_telling};
    use matching::quota::Share;

    #[test]
    fn a_number_that_points_at_a_family_is_left_out() {
        for (counting, children, telling) in [
            (0, 40, true),
            (4, 40, true),
            (5, 40, false),
            (6, 6, true),
            (8, 12, true),
            (7, 12, false),
        ] {
            assert_eq!(
                is_telling(Share { counting, children }, 5),
                telling,
                "{counting}/{children}"
            );
        }
    }

    #[test]
    fn and_so_is_one_from_which_it_can_be_worked_out() {
        for (left_out, told) in
            [(&[][..], false), (&[3], true), (&[9], true), (&[2, 2], true), (&[3, 2], false)]
        {
            assert_eq!(can_be_worked_out(left_out, 5), told, "{left_out:?}");
        }
    }
}
