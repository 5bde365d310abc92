//! The order in which families come forward for a free place.
//!
//! 1. Who fits (wholly, or partly within the room the family leaves) before who is
//!    only worth asking. After all of them comes whoever asked for none of the days that
//!    are free, however much room the family leaves; unless the law puts it forward (2).
//! 2. The law, by tier of the location; then families of the desk before those of a
//!    neighbouring desk, who did not ask here themselves; then the desk's own criteria, as far
//!    as switched on ([`crate::order`]).
//! 3. A whole fit before a partial one.
//! 4. The date of the request, or a lot; then the code, so that no two are equal.
//!
//! The order of two requests never depends on a third.

mod moves;

pub use moves::{Move, Moved, moves};

use crate::candidates::{Candidate, Standing};
use crate::fitting::{Exclusion, Fit, Fitting, Grade, fitting, school_day};
use crate::order::{Criterion, criteria};
pub use crate::order::{Order, Tie};
use chrono::NaiveDate;
use domain::places::FreePlace;
use domain::week::WeekPattern;
use std::cmp::Ordering;
use std::collections::HashSet;

/// A request that may get the place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranked {
    /// Place in the whole order, from 1.
    pub position: usize,
    /// Code of the request.
    pub code: String,
    /// How well the place answers the need.
    pub fit: Fit,
    /// Within what the family said it wants or can accept; otherwise worth asking.
    pub within_wish: bool,
    /// Day on which care would start.
    pub first_day: NaiveDate,
    /// Parts of the week to propose.
    pub offered: WeekPattern,
    /// Days a week to propose: never more than is asked.
    pub offered_days: u8,
    /// Why it stands where it stands: law first, then the desk's criteria, then the fit.
    pub reasons: Vec<Reason>,
    /// What the desk should ask before it proposes.
    pub unknown: Vec<Unknown>,
}

/// A request that does not come into question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excluded {
    /// Code of the request.
    pub code: String,
    /// Why not.
    pub why: Exclusion,
}

/// The outcome for one place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ranking {
    /// First to be proposed first. At most as many as were asked for.
    pub ranked: Vec<Ranked>,
    /// How many could be ranked in all.
    pub total: usize,
    /// How many of them were asked for; those of this part and of the others.
    pub kept: usize,
    /// How many of those come before this part.
    pub before: usize,
    /// The others, by code.
    pub excluded: Vec<Excluded>,
}

/// The part of the order to explain: those that are asked for, a page at a time.
#[derive(Debug, Clone, Copy)]
pub struct Part<'a> {
    /// Only these requests; all when none.
    pub among: Option<&'a HashSet<String>>,
    /// Only where all days that are asked are free.
    pub all_days: bool,
    /// How many come before; past the end gives the last part of `limit`.
    pub before: usize,
    /// How many at most.
    pub limit: usize,
}

impl Part<'_> {
    /// The first of all.
    #[must_use]
    pub const fn first(limit: usize) -> Self {
        Self { among: None, all_days: false, before: 0, limit }
    }

    const fn is_of_all(&self) -> bool {
        self.among.is_none() && !self.all_days
    }

    fn keeps(&self, candidate: &Candidate, fit: &Fitting) -> bool {
        let has_all_days = fit.days.asked > 0 && fit.days.missing_days() == 0;
        self.names(&candidate.code) && (!self.all_days || has_all_days)
    }

    fn names(&self, code: &str) -> bool {
        self.among.is_none_or(|codes| codes.contains(code))
    }
}

/// One thing that speaks for or against a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// Legal: in a priority group.
    PriorityGroup {
        /// Name of the group.
        label: String,
        /// Absolute priority.
        absolute: bool,
    },
    /// Local: urgent.
    Urgent,
    /// A brother or sister comes here.
    Sibling,
    /// The family named this location.
    PreferredLocation {
        /// Place in the family's list, 0 is first.
        rank: usize,
    },
    /// All days that are asked are free.
    DaysFit,
    /// Not all days that are asked are free.
    FewerDays {
        /// Days asked.
        of: u8,
        /// Days of those that are free.
        offered: u8,
    },
    /// On some days only a part of what is asked is free.
    PartsOfDays {
        /// How many days.
        days: u8,
    },
    /// Other days are free that could stand in.
    OtherDays {
        /// How many days.
        days: u8,
    },
    /// Care can start when it is wanted.
    StartFits,
    /// Care can start only later than it is wanted.
    StartsLater {
        /// Days after the wanted start, as the yearly return counts.
        days: i64,
    },
    /// The place is free before care is wanted.
    StartsEarlier {
        /// Days during which it would stay empty.
        days: i64,
    },
    /// The wanted start is past; care can start as soon as the place is free.
    StartPassed {
        /// Days since the wanted start.
        days: i64,
    },
    /// The place has a last day.
    EndsOn {
        /// That day.
        date: NaiveDate,
    },
    /// The child can go to school soon after.
    UntilSchool {
        /// The entry date.
        date: NaiveDate,
    },
    /// The child has the right age on the first day.
    AgeFits,
    /// The age of the child is not known.
    AgeUnknown,
    /// Another kind of care than asked.
    CareTypeDiffers,
    /// Free price, where the family needs the income tariff.
    TariffDiffers,
    /// Does not fit what the family said, but near enough to ask.
    WorthAsking,
    /// Waits since.
    WaitingSince {
        /// Day of the request.
        date: NaiveDate,
    },
}

/// What is not known and could change the order or the fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unknown {
    /// Birth or due date.
    Age,
    /// Which days: only a number is known, or they vary.
    Days,
    /// How many days.
    NumberOfDays,
    /// Whether a legal priority group applies; it would change the order here.
    Priority,
}

/// Ranks every candidate for a place.
#[must_use]
pub fn rank(
    place: &FreePlace,
    candidates: &[Candidate],
    order: &Order,
    today: NaiveDate,
) -> Ranking {
    rank_part(place, candidates, order, today, &Part::first(usize::MAX))
}

/// How many requests of the desk, within what their families want, the law puts before this
/// one: whoever proposes the place to it all the same deviates from that order.
#[must_use]
pub fn passed_by_law(
    place: &FreePlace,
    candidates: &[Candidate],
    order: &Order,
    today: NaiveDate,
    code: &str,
) -> usize {
    let mut legal = criteria(order);
    legal.retain(|one| one.is_legal());
    let standing = |one: &Candidate| legal.iter().map(|by| by.standing(one)).collect::<Vec<u16>>();
    let Some(own) = candidates.iter().find(|one| one.code == code).map(standing) else { return 0 };
    let within = |one: &&Candidate| {
        let fit = fitting(place, one, today, order.hold_days);
        fit.is_ok_and(|fit| fit.grade != Grade::WorthAsking)
    };
    let here = candidates.iter().filter(|one| !one.of_neighbour);
    here.filter(|one| standing(one) < own).filter(within).count()
}

/// Ranks every candidate and explains one part of the order. The others that were asked
/// for are told why not whatever the part.
#[must_use]
pub fn rank_part(
    place: &FreePlace,
    candidates: &[Candidate],
    order: &Order,
    today: NaiveDate,
    part: &Part,
) -> Ranking {
    let mut fitted = Vec::new();
    let mut excluded = Vec::new();
    let criteria = criteria(order);
    for candidate in candidates {
        match fitting(place, candidate, today, order.hold_days) {
            Ok(fit) => {
                fitted.push((Key::of(&criteria, candidate, &fit, order.tie), candidate, fit));
            }
            Err(why) if part.names(&candidate.code) => excluded.push((&candidate.code, why)),
            Err(_) => {}
        }
    }
    let all = if part.is_of_all() { Vec::new() } else { fitted.iter().map(|one| one.0).collect() };
    let total = fitted.len();
    fitted.retain(|(_, candidate, fit)| part.keeps(candidate, fit));
    let kept = fitted.len();
    let last = kept.saturating_sub(1) / part.limit.max(1) * part.limit;
    let before = part.before.min(last);
    keep_sorted(&mut fitted, before, part.limit);
    let positions = if part.is_of_all() {
        (before + 1..).take(fitted.len()).collect()
    } else {
        positions(&fitted.iter().map(|one| one.0).collect::<Vec<_>>(), &all)
    };
    let shown = fitted.iter().zip(positions);
    excluded.sort_unstable();
    Ranking {
        ranked: shown.map(|(one, at)| explain(place, order, one, at)).collect(),
        total,
        kept,
        before,
        excluded: excluded
            .into_iter()
            .map(|(code, why)| Excluded { code: code.clone(), why })
            .collect(),
    }
}

/// A candidate that fits, with what its place in the order depends on.
type Fitted<'a> = (Key<'a>, &'a Candidate, Fitting);

/// Keeps those from `before` on, `limit` at most, in order. Sorts no more than these.
fn keep_sorted(fitted: &mut Vec<Fitted>, before: usize, limit: usize) {
    let by_key = |(one, ..): &Fitted, (other, ..): &Fitted| -> Ordering { one.cmp(other) };
    if (1..fitted.len()).contains(&before) {
        fitted.select_nth_unstable_by(before, by_key);
        fitted.drain(..before);
    }
    if limit < fitted.len() {
        fitted.select_nth_unstable_by(limit, by_key);
        fitted.truncate(limit);
    }
    fitted.sort_unstable_by(by_key);
}

/// The place in the whole order, from 1, of each of these, which are sorted.
fn positions(sorted: &[Key], all: &[Key]) -> Vec<usize> {
    // How many of all lie just before each.
    let mut between = vec![0; sorted.len() + 1];
    for key in all {
        let at = sorted.partition_point(|one| one <= key);
        if let Some(count) = between.get_mut(at) {
            *count += 1;
        }
    }
    between
        .iter()
        .scan(0, |sum, count| {
            *sum += count;
            Some(*sum + 1)
        })
        .take(sorted.len())
        .collect()
}

/// The whole order in one comparison, most important first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Key<'a> {
    no_asked_day: bool,
    only_worth_asking: bool,
    /// By each criterion of the law in turn; 0 where there are no more.
    by_law: [u16; MOST_BY_LAW],
    of_neighbour: bool,
    /// By each criterion of the desk in turn; 0 where there are no more.
    by_desk: [u16; MOST_BY_DESK],
    grade: Grade,
    tie: u64,
    code: &'a str,
}

/// Rule sets of the law at most.
const MOST_BY_LAW: usize = 4;
/// Criteria of the desk at most.
const MOST_BY_DESK: usize = 3;

impl<'a> Key<'a> {
    fn of(criteria: &[Criterion], candidate: &'a Candidate, fit: &Fitting, tie: Tie) -> Self {
        let asked_for_none = fit.days.asked > 0 && fit.days.shared == 0 && fit.days.in_part == 0;
        let by_law = || criteria.iter().any(|one| one.is_legal() && one.holds(candidate));
        Self {
            no_asked_day: asked_for_none && !by_law(),
            only_worth_asking: fit.grade == Grade::WorthAsking,
            by_law: standings(criteria, candidate, Criterion::is_legal),
            of_neighbour: candidate.of_neighbour,
            by_desk: standings(criteria, candidate, |one| !one.is_legal()),
            grade: fit.grade,
            tie: match tie {
                Tie::ByDate => days_since_year_one(candidate.registered_on),
                Tie::ByLot { seed } => lot(seed, &candidate.code),
            },
            code: &candidate.code,
        }
    }
}

/// How a request stands by those criteria that are meant, in turn.
fn standings<const MOST: usize>(
    criteria: &[Criterion],
    candidate: &Candidate,
    meant: impl Fn(Criterion) -> bool,
) -> [u16; MOST] {
    let mut standings = [0; MOST];
    let all = criteria.iter().filter(|one| meant(**one));
    for (standing, criterion) in standings.iter_mut().zip(all) {
        *standing = criterion.standing(candidate);
    }
    standings
}

fn days_since_year_one(date: NaiveDate) -> u64 {
    use chrono::Datelike;
    u64::try_from(date.num_days_from_ce()).unwrap_or(0)
}

/// A number that depends on the seed and the code alone: FNV-1a over both, then the
/// finaliser of `SplitMix64`, so that codes that resemble one another lie far apart.
fn lot(seed: u64, code: &str) -> u64 {
    let start = 0xcbf2_9ce4_8422_2325_u64;
    let hash = seed
        .to_be_bytes()
        .into_iter()
        .chain(code.bytes())
        .fold(start, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    let hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    hash ^ (hash >> 31)
}

fn explain(
    place: &FreePlace,
    order: &Order,
    (_, candidate, fit): &Fitted,
    position: usize,
) -> Ranked {
    let mut reasons = legal_reasons(order, candidate);
    reasons.extend(local_reasons(candidate));
    reasons.extend(day_reasons(fit));
    reasons.extend(start_reasons(place, fit));
    reasons.extend(school_reason(place, candidate, fit, order.school_soon_days));
    reasons.push(if fit.age_known { Reason::AgeFits } else { Reason::AgeUnknown });
    reasons.extend(fit.care_differs.then_some(Reason::CareTypeDiffers));
    reasons.extend(fit.tariff_differs.then_some(Reason::TariffDiffers));
    let within_wish = fit.grade != Grade::WorthAsking;
    reasons.extend((!within_wish).then_some(Reason::WorthAsking));
    reasons.push(Reason::WaitingSince { date: candidate.registered_on });
    Ranked {
        position,
        code: candidate.code.clone(),
        fit: fit.fit(),
        within_wish,
        first_day: fit.start.first_day,
        offered: fit.days.offered,
        offered_days: offered_days(fit),
        reasons,
        unknown: unknowns(order, candidate, fit),
    }
}

/// Of two alternating weeks the mean counts, so there may be more days in the pattern.
fn offered_days(fit: &Fitting) -> u8 {
    if fit.days.asked == 0 { 0 } else { fit.days.offered.day_count().min(fit.days.asked) }
}

fn legal_reasons(order: &Order, candidate: &Candidate) -> Vec<Reason> {
    let known = (0..order.law).flat_map(|set| candidate.under(set));
    known
        .filter_map(|standing| match standing {
            Standing::Absolute { label, .. } => {
                Some(Reason::PriorityGroup { label: label.clone(), absolute: true })
            }
            Standing::Priority { label, .. } => {
                Some(Reason::PriorityGroup { label: label.clone(), absolute: false })
            }
            Standing::None | Standing::Unknown => None,
        })
        .collect()
}

fn local_reasons(candidate: &Candidate) -> impl Iterator<Item = Reason> {
    let preferred = candidate.preferred_rank.map(|rank| Reason::PreferredLocation { rank });
    let urgent = candidate.urgent.then_some(Reason::Urgent);
    let sibling = candidate.sibling_at_location.then_some(Reason::Sibling);
    urgent.into_iter().chain(sibling).chain(preferred)
}

fn day_reasons(fit: &Fitting) -> Vec<Reason> {
    let days = &fit.days;
    if days.asked == 0 {
        return Vec::new();
    }
    if !matches!(fit.fit(), Fit::Partly { .. }) {
        return vec![Reason::DaysFit];
    }
    let mut reasons = Vec::new();
    if days.missing_days() > 0 {
        reasons.push(Reason::FewerDays { of: days.asked, offered: days.shared });
    }
    reasons.extend((days.in_part > 0).then_some(Reason::PartsOfDays { days: days.in_part }));
    reasons.extend((days.other > 0).then_some(Reason::OtherDays { days: days.other }));
    reasons
}

fn start_reasons(place: &FreePlace, fit: &Fitting) -> Vec<Reason> {
    let start = &fit.start;
    let mut reasons = Vec::new();
    if start.wait > 0 {
        reasons.push(Reason::StartsLater { days: start.later });
    } else if start.overdue > 0 {
        reasons.push(Reason::StartPassed { days: start.overdue });
    } else {
        reasons.push(Reason::StartFits);
    }
    reasons.extend((start.empty > 0).then_some(Reason::StartsEarlier { days: start.empty }));
    reasons.extend(place.until.map(|date| Reason::EndsOn { date }));
    reasons
}

/// Until when a child that can go to school soon would stay; a place that ends before says
/// that itself.
fn school_reason(
    place: &FreePlace,
    candidate: &Candidate,
    fit: &Fitting,
    soon: u16,
) -> Option<Reason> {
    let first = fit.start.first_day;
    school_day(candidate.birth)
        .filter(|date| (*date - first).num_days() <= i64::from(soon))
        .filter(|date| place.until.is_none_or(|until| *date <= until))
        .map(|date| Reason::UntilSchool { date })
}

fn unknowns(order: &Order, candidate: &Candidate, fit: &Fitting) -> Vec<Unknown> {
    let open = (0..order.law).any(|set| is_open(candidate, set));
    let mut unknown = Vec::new();
    unknown.extend((!fit.age_known).then_some(Unknown::Age));
    unknown.extend((fit.days.asked == 0).then_some(Unknown::NumberOfDays));
    unknown.extend((fit.days.by_number && fit.days.asked > 0).then_some(Unknown::Days));
    unknown.extend(open.then_some(Unknown::Priority));
    unknown
}

/// Whether asking the family could still put it further on under a rule set.
fn is_open(candidate: &Candidate, set: u8) -> bool {
    let known = candidate.under(set);
    let absolute = known.iter().any(|one| matches!(one, Standing::Absolute { .. }));
    !absolute && (known.is_empty() || known.contains(&Standing::Unknown))
}

#[cfg(test)]
mod tests;
