//! Who fits a free place (*wie past*), in order, with every reason; and who does not.

use super::{Said, terms_on};
use crate::law::{Law, Measured};
use crate::policy::Action;
use crate::quotas::{self, Standing};
use crate::rules::Orders;
use crate::settings::Desk;
use crate::{Caller, Outcome, Refusal};
use chrono::{Days, NaiveDate};
use domain::families::Birth;
use domain::places::{FreePlace, FreePlaceState};
use domain::requests::Wish;
use domain::rules::priority::RuleDates;
use domain::traits::TraitKind;
use domain::week::WeekPattern;
use matching::candidates::Candidate;
use matching::order::Criterion;
use matching::quota::{Effect, effect};
use matching::ranking::{
    Move, Moved, Order, Part, Ranked, Ranking, Tie, Unknown, moves, passed_by_law, rank, rank_part,
};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::str::FromStr;
use store::entities::{free_place, location, request};
use store::proposals::{Circumstances, Named, Waiting};
use store::{PAGE_SIZE, Page, Scope, StoreError};
use uuid::Uuid;

/// Those that do not fit, named on a page; the others are found by name.
const NOT_FITTING: usize = 50;
/// So many moves are told of a request.
const MOST_MOVES: usize = 3;
/// Most families that a text in the filter stands for.
const MOST_FOUND: usize = 300;
/// A start later than this after the place is free is not looked at.
const LATEST_START: Days = Days::new(184);

/// What a visitor asks of the page.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Part of a name, a phone number or a code of the family.
    pub text: String,
    /// Only where all days that are asked are free.
    pub all_days: bool,
    /// Number of the page, from 1.
    pub page: u64,
}

/// A request that fits.
#[derive(Debug, Clone)]
pub struct Fitting {
    /// Place in the order, from 1.
    pub position: usize,
    /// Who; of a family of a neighbouring desk no names are known.
    pub named: Named,
    /// The desk of the family, when that is another one.
    pub desk: Option<Desk>,
    /// How well.
    pub fit: Said,
    /// Within what the family said it can accept.
    pub within_wish: bool,
    /// Parts of the week to propose.
    pub week: WeekPattern,
    /// First day to propose.
    pub first_day: NaiveDate,
    /// Why here.
    pub reasons: Vec<Said>,
    /// What to ask first.
    pub unknown: Vec<Said>,
    /// What would put it further on, the furthest first.
    pub moves: Vec<WouldMove>,
    /// What admitting this child would do to each quota that holds here.
    pub quotas: Vec<Admission>,
}

/// Something that nobody noted yet and that would put a request further on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WouldMove {
    /// Its word.
    pub word: &'static str,
    /// The place in the order then, from 1.
    pub position: usize,
}

/// What one admission does to a quota.
#[derive(Debug, Clone)]
pub struct Admission {
    /// Label of the quota.
    pub label: String,
    /// Before and after.
    pub effect: Effect,
}

/// A request that does not fit.
#[derive(Debug, Clone)]
pub struct NotFitting {
    /// Who.
    pub named: Named,
    /// Why not.
    pub why: Said,
}

/// The page of a free place.
#[derive(Debug, Clone)]
pub struct Candidates {
    /// The place.
    pub place: free_place::Model,
    /// Its location.
    pub location: location::Model,
    /// Whether it can be proposed now.
    pub open: bool,
    /// Label of the legal rules that give the order; empty where the law gives none.
    pub rules: String,
    /// Where the quotas that hold here stand.
    pub quotas: Vec<Standing>,
    /// Whether a lot decides between equals.
    pub by_lot: bool,
    /// Who of those that were asked for fits, a page at a time.
    pub fitting: Page<Fitting>,
    /// How many fit in all, asked for or not.
    pub total: usize,
    /// Who of those that were asked for does not, the first of them by code.
    pub not_fitting: Vec<NotFitting>,
    /// How many do not in all.
    pub total_not: usize,
}

/// Who fits a place.
///
/// # Errors
/// [`Refusal::NotFound`] when the place is not there.
pub async fn candidates(caller: &Caller, code: &str, asked: &Asked) -> Outcome<Candidates> {
    let scope = caller.scope(Action::SeeCandidates)?;
    let store = &caller.app.store;
    let (place, location) = place_of(caller, scope, code).await?;
    let waiting = waiting(caller, scope, &place, &location).await?;
    let among = match asked.text.trim() {
        "" => None,
        text => {
            let hits = store.search(scope, text, MOST_FOUND).await?;
            let families = hits.iter().filter(|hit| hit.kind == "family");
            Some(waiting.codes_of(&families.map(|hit| hit.subject).collect()))
        }
    };
    let size = usize::try_from(PAGE_SIZE).unwrap_or(usize::MAX);
    let before = usize::try_from(asked.page.saturating_sub(1)).unwrap_or(usize::MAX);
    let part = Part {
        among: among.as_ref(),
        all_days: asked.all_days,
        before: before.saturating_mul(size),
        limit: size,
    };
    let ranking = waiting.rank(caller.today(), &part);
    let mut moves = waiting.moves(caller.today(), &ranking);
    let standings = quotas::at(caller, scope, &location).await?;
    caller.looked_at(Action::SeeCandidates, "free_place", place.id).await?;
    let Ranking { ranked, total, kept, before, mut excluded } = ranking;
    // Why a place does not suit a family of another desk is of no use here.
    excluded.retain(|one| !waiting.next_door.contains_key(&one.code));
    let total_not = excluded.len();
    let excluded: Vec<_> = excluded.into_iter().take(NOT_FITTING).collect();
    let codes = ranked.iter().map(|one| &one.code).chain(excluded.iter().map(|one| &one.code));
    let mut names = store.named(scope, &codes.cloned().collect::<Vec<_>>()).await?;
    let desks = desks_next_door(caller, scope, &waiting, &ranked).await?;
    names.extend(
        ranked.iter().filter_map(|one| Some((one.code.clone(), waiting.unnamed(&one.code)?))),
    );
    let not_fitting = excluded
        .iter()
        .filter_map(|one| {
            let named = names.get(&one.code)?.clone();
            Some(NotFitting { named, why: one.why.into() })
        })
        .collect();
    let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
    let mut rows = Vec::with_capacity(ranked.len());
    for one in &ranked {
        let Some(shown) = fitting(one, &names) else { continue };
        let quotas = waiting.admissions(&one.code, &standings)?;
        let moves = moves.remove(&one.code).unwrap_or_default();
        rows.push(match desks.get(&one.code).cloned() {
            // What to find out of a family is for its own desk.
            Some(desk) => Fitting { quotas, desk: Some(desk), ..shown },
            None => Fitting { quotas, moves, unknown: waiting.to_ask(one), ..shown },
        });
    }
    let fitting = Page {
        rows,
        number: count(before) / PAGE_SIZE + 1,
        pages: Ord::max(count(kept).div_ceil(PAGE_SIZE), 1),
        total: count(kept),
    };
    let open = is_open(&place, caller.today());
    let rules = rules_for(&location, caller.today())?.map(|(label, ..)| label);
    let rules = rules.unwrap_or_default();
    let by_lot = matches!(waiting.order.tie, Tie::ByLot { .. });
    Ok(Candidates {
        place,
        location,
        open,
        rules,
        quotas: standings,
        by_lot,
        fitting,
        total,
        not_fitting,
        total_not,
    })
}

fn fitting(one: &Ranked, names: &HashMap<String, Named>) -> Option<Fitting> {
    Some(Fitting {
        position: one.position,
        named: names.get(&one.code)?.clone(),
        desk: None,
        fit: one.fit.into(),
        within_wish: one.within_wish,
        week: one.offered,
        first_day: one.first_day,
        reasons: one.reasons.iter().map(Said::from).collect(),
        unknown: Vec::new(),
        moves: Vec::new(),
        quotas: Vec::new(),
    })
}

/// The desks of those that wait next door, by code of the request; that they were shown stands
/// in the log of each.
async fn desks_next_door(
    caller: &Caller,
    scope: Scope,
    waiting: &WaitingFor,
    shown: &[Ranked],
) -> Outcome<HashMap<String, Desk>> {
    let mut found = HashMap::new();
    if waiting.next_door.is_empty() {
        return Ok(found);
    }
    let desks = caller.app.store.sharing_desks(scope).await?;
    for one in shown {
        let Some(near) = waiting.next_door.get(&one.code) else { continue };
        let Some(desk) = desks.iter().find(|desk| desk.id == near.desk) else { continue };
        caller.looked_next_door(Action::SeeCandidates, near.desk, "request", near.request).await?;
        found.insert(one.code.clone(), desk.clone());
    }
    Ok(found)
}

/// Whether a place can be proposed on a day.
pub(crate) fn is_open(place: &free_place::Model, today: NaiveDate) -> bool {
    place.state == FreePlaceState::Open.word() && place.expires_on >= today
}

/// A place and its location.
pub(crate) async fn place_of(
    caller: &Caller,
    scope: Scope,
    code: &str,
) -> Outcome<(free_place::Model, location::Model)> {
    let store = &caller.app.store;
    let place: free_place::Model = store.by_code(scope, code).await?.ok_or(Refusal::NotFound)?;
    let location = store.get(scope, place.location_id).await?.ok_or(Refusal::NotFound)?;
    Ok((place, location))
}

/// The legal rules that hold at a location: label, id and version.
pub(crate) fn rules_for(
    location: &location::Model,
    today: NaiveDate,
) -> Outcome<Option<(String, String, u32)>> {
    let book = crate::rules::book()?;
    let tier = word(&location.tier, "location.tier")?;
    let set = book.in_force(tier, RuleDates::on(today));
    Ok(set.map(|set| (set.label.clone(), set.id().to_owned(), set.version)))
}

/// The requests that may want a place, before they are put in order.
struct WaitingFor {
    free: FreePlace,
    order: Order,
    candidates: Vec<Candidate>,
    /// The family of each, in the same order.
    families: Vec<Uuid>,
    /// Those of neighbouring desks among them.
    next_door: HashMap<String, NextDoor>,
    /// The request of each, in the same order.
    ids: Vec<Uuid>,
    around: Circumstances,
    sets: Sets,
    today: NaiveDate,
}

/// A request that waits at a neighbouring desk.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NextDoor {
    /// That desk.
    pub(crate) desk: Uuid,
    /// The request.
    pub(crate) request: Uuid,
}

impl WaitingFor {
    /// What is shown of a request that waits next door: what it looks for, and no name.
    fn unnamed(&self, code: &str) -> Option<Named> {
        self.next_door.get(code)?;
        let one = self.candidates.iter().find(|one| one.code == code)?;
        Some(Named {
            code: code.to_owned(),
            family_code: String::new(),
            given_name: String::new(),
            family_name: String::new(),
            number: 0,
            wish_start: one.wish.start,
            need_week: one.residual_week.bits(),
            need_days: i32::from(one.residual_days),
        })
    }

    fn codes_of(&self, families: &HashSet<Uuid>) -> HashSet<String> {
        let all = self.candidates.iter().zip(&self.families);
        let theirs = all.filter(|(_, family)| families.contains(family));
        theirs.map(|(one, _)| one.code.clone()).collect()
    }

    /// A request by its code.
    fn one(&self, code: &str) -> Option<(&Candidate, Uuid)> {
        let mut all = self.candidates.iter().zip(&self.ids);
        all.find(|(one, _)| one.code == code).map(|(one, id)| (one, *id))
    }

    /// What admitting the child of a request would do to each quota.
    fn admissions(&self, code: &str, standings: &[Standing]) -> Outcome<Vec<Admission>> {
        let Some((one, id)) = self.one(code) else { return Ok(Vec::new()) };
        let dates = RuleDates { request: one.registered_on, decision: self.today };
        standings
            .iter()
            .map(|standing| {
                let counts = self.sets.counts(standing.measured, id, dates, &self.around)?;
                let effect = effect(standing.share, standing.quota, counts);
                Ok(Admission { label: standing.label.clone(), effect })
            })
            .collect()
    }

    /// What to ask a family before it is proposed a place: where facts were noted, which of
    /// them are missing.
    fn to_ask(&self, one: &Ranked) -> Vec<Said> {
        let missing = |code: &str| {
            let (candidate, id) = self.one(code)?;
            let labels = self.sets.law.missing(id, candidate.registered_on);
            (!labels.is_empty())
                .then(|| Said { label: labels.join("; "), ..Said::word("priority-facts") })
        };
        let said = one.unknown.iter().map(|unknown| match unknown {
            Unknown::Priority => missing(&one.code).unwrap_or_else(|| Said::from(*unknown)),
            other => Said::from(*other),
        });
        said.collect()
    }

    fn rank(&self, today: NaiveDate, part: &Part) -> Ranking {
        rank_part(&self.free, &self.candidates, &self.order, today, part)
    }

    /// What would put each of those that are shown further on.
    fn moves(&self, today: NaiveDate, shown: &Ranking) -> HashMap<String, Vec<WouldMove>> {
        let codes = shown.ranked.iter().map(|one| one.code.clone()).collect();
        let found = moves(&self.free, &self.candidates, &self.order, today, &codes);
        let would = |one: &Moved| WouldMove { word: word_of(one.by), position: one.position };
        found
            .into_iter()
            .map(|(code, moved)| (code, moved.iter().take(MOST_MOVES).map(would).collect()))
            .collect()
    }
}

const fn word_of(by: Move) -> &'static str {
    match by {
        Move::Criterion(Criterion::Law(_)) => "priority",
        Move::Criterion(Criterion::Urgent) => "urgent",
        Move::Criterion(Criterion::Sibling) => "sibling",
        Move::Criterion(Criterion::Preferred) => "preferred",
        Move::FewerDays => "fewer-days",
        Move::OtherDays => "other-days",
        Move::LaterStart => "later-start",
    }
}

/// A request in the order for a place.
pub(super) struct Stands {
    /// Where it stands, or why it does not.
    pub(super) ranking: Ranking,
    /// Whether a lot decided between equals.
    pub(super) by_lot: bool,
    /// How many that fit too the law puts before it.
    pub(super) passed_by_law: usize,
}

/// One request in the order for a place: where it stands, or why it does not.
pub(super) async fn ranking_of(
    caller: &Caller,
    scope: Scope,
    place: &free_place::Model,
    location: &location::Model,
    code: &str,
) -> Outcome<Stands> {
    let among = HashSet::from([code.to_owned()]);
    let part = Part { among: Some(&among), ..Part::first(1) };
    let waiting = waiting(caller, scope, place, location).await?;
    Ok(Stands {
        ranking: waiting.rank(caller.today(), &part),
        passed_by_law: passed_by_law(
            &waiting.free,
            &waiting.candidates,
            &waiting.order,
            caller.today(),
            code,
        ),
        by_lot: matches!(waiting.order.tie, Tie::ByLot { .. }),
    })
}

/// A request of a neighbouring desk in the order for a place; none when it does not fit, or
/// may not be shown.
pub(crate) async fn stands_next_door(
    caller: &Caller,
    scope: Scope,
    place: &free_place::Model,
    location: &location::Model,
    code: &str,
) -> Outcome<Option<(NextDoor, Ranked)>> {
    let among = HashSet::from([code.to_owned()]);
    let part = Part { among: Some(&among), ..Part::first(1) };
    let waiting = waiting(caller, scope, place, location).await?;
    let Some(near) = waiting.next_door.get(code) else { return Ok(None) };
    Ok(waiting.rank(caller.today(), &part).ranked.pop().map(|one| (*near, one)))
}

/// What the law and the desk's own criteria read of a request.
fn facts_of(one: &Candidate, request: Uuid, around: &Circumstances) -> BTreeMap<String, bool> {
    let said = |kind: TraitKind| around.traits.get(&(request, kind.word().to_owned()));
    let holds = |kind: TraitKind| said(kind).map(|(holds, _)| *holds);
    let vulnerable = holds(TraitKind::VulnerableFamily).unwrap_or_default();
    let known = [
        (TraitKind::PriorityGroup.word(), holds(TraitKind::PriorityGroup)),
        (TraitKind::VulnerableFamily.word(), Some(vulnerable)),
        (TraitKind::Urgent.word(), Some(one.urgent)),
        ("sibling", Some(one.sibling_at_location)),
    ];
    known.into_iter().filter_map(|(word, holds)| Some((word.to_owned(), holds?))).collect()
}

async fn waiting(
    caller: &Caller,
    scope: Scope,
    place: &free_place::Model,
    location: &location::Model,
) -> Outcome<WaitingFor> {
    let free = facts(place, location)?;
    let latest = place.from_day.max(caller.today()) + LATEST_START;
    let latest = place.until_day.map_or(latest, |until| until.min(latest));
    let store = &caller.app.store;
    let waiting = store.waiting_for(scope, free.week, latest).await?;
    let mut around = store.circumstances(scope, location.id).await?;
    let sets = Sets::of(caller, location, &around)?;
    let mut families: Vec<Uuid> = waiting.iter().map(|row| row.family_id).collect();
    let mut ids: Vec<Uuid> = waiting.iter().map(|row| row.id).collect();
    let mut candidates = waiting
        .into_iter()
        .map(|row| candidate(row, &around, &sets, &location.code))
        .collect::<Outcome<Vec<_>>>()?;
    let order = order_at(caller, scope, location).await?;
    let near = store.waiting_next_door(scope, free.week, latest).await?;
    let mut next_door = HashMap::new();
    if !near.is_empty() {
        let known = circumstances_next_door(store.known_next_door(scope, location.id).await?);
        let sets = Sets::of(caller, location, &known)?;
        // Codes are unique at a desk; the rare one that two desks gave is the own one here.
        let codes: HashSet<&str> = near.iter().map(|row| row.code.as_str()).collect();
        let same = candidates.iter().filter(|one| codes.contains(one.code.as_str()));
        let same: HashSet<String> = same.map(|one| one.code.clone()).collect();
        for row in near.into_iter().filter(|row| !same.contains(&row.code)) {
            let near = NextDoor { desk: row.desk_id, request: row.id };
            next_door.insert(row.code.clone(), near);
            families.push(row.family_id);
            ids.push(row.id);
            let one = candidate(row, &known, &sets, &location.code)?;
            candidates.push(Candidate { of_neighbour: true, ..one });
        }
        around.traits.extend(known.traits);
    }
    let today = caller.today();
    Ok(WaitingFor { free, order, candidates, families, next_door, ids, around, sets, today })
}

/// The circumstances of requests next door: no family of theirs is at a location here, and
/// what they told of themselves stays at their own desk.
fn circumstances_next_door(known: store::neighbours::NextDoor) -> Circumstances {
    let traits = known
        .traits
        .into_iter()
        .map(|(request, kind, holds, rules)| ((request, kind), (holds, rules)))
        .collect();
    let (proposed, refused) = (known.proposed, known.refused);
    Circumstances { traits, proposed, refused, ..Circumstances::default() }
}

/// The order of the desk at a location.
pub(super) async fn order_at(
    caller: &Caller,
    scope: Scope,
    location: &location::Model,
) -> Outcome<Order> {
    let school_soon_days = terms_on(caller.today(), |terms| terms.school_soon_days.value)?;
    let chosen = Orders::read(caller, scope).await?.at(location)?;
    Ok(Order { school_soon_days, ..chosen })
}

/// How the days and the first day that were chosen suit a request.
#[derive(Debug, Default)]
pub(super) struct Judged {
    /// What speaks for it, or the one thing against it.
    pub(super) reasons: Vec<Said>,
    /// What speaks against it.
    pub(super) against: Option<Said>,
    /// The traits that were read: which, and whether it holds; not there when nobody looked.
    pub(super) facts: BTreeMap<String, bool>,
    /// The facts of the family that were read, as they are kept.
    pub(super) noted: Option<Uuid>,
}

/// What the ranking needs of a request, when it looks for care.
pub(super) async fn waiting_row(
    caller: &Caller,
    scope: Scope,
    request: &request::Model,
) -> Outcome<Option<Waiting>> {
    let every_week = WeekPattern::from_bits(i64::MAX);
    let waiting = caller.app.store.waiting_for(scope, every_week, request.wish_start).await?;
    Ok(waiting.into_iter().find(|row| row.id == request.id))
}

/// Judges what was chosen of a free place, whoever else waits. Whether the family thinks
/// about another proposal is not looked at: that depends on the days of the other.
pub(super) async fn judge(
    caller: &Caller,
    scope: Scope,
    free: &FreePlace,
    location: &location::Model,
    request: &request::Model,
    start: NaiveDate,
) -> Outcome<Judged> {
    let Some(row) = waiting_row(caller, scope, request).await? else {
        return Ok(Judged::default());
    };
    let around = caller.app.store.circumstances(scope, location.id).await?;
    let id = row.id;
    let sets = Sets::of(caller, location, &around)?;
    let one = candidate(row, &around, &sets, &location.code)?;
    let facts = facts_of(&one, id, &around);
    let noted = around.noted.get(&id).map(|row| row.id);
    let today = caller.today();
    let wanted = one.wish.start;
    let earliest = free.from.max(wanted).max(today);
    let sooner = (wanted - start).num_days();
    // From the day on which it is free, the empty days before the start are counted too.
    let from = if start == earliest { free.from } else { start };
    let wish = Wish { start: wanted.min(start), ..one.wish };
    let one = Candidate { open_proposal: false, wish, ..one };
    let order = order_at(caller, scope, location).await?;
    let ranking = rank(&FreePlace { from, ..free.clone() }, &[one], &order, today);
    let excluded = ranking.excluded.first().map(|one| Said::from(one.why));
    let late = start > earliest + LATEST_START;
    let late = late.then(|| Said::count("starts-later", (start - wanted).num_days()));
    let mut reasons: Vec<Said> = match ranking.ranked.first() {
        Some(ranked) => ranked.reasons.iter().map(Said::from).collect(),
        None => excluded.iter().cloned().collect(),
    };
    if sooner > 0 {
        let starts = ["start-fits", "start-passed"];
        for said in reasons.iter_mut().filter(|said| starts.contains(&said.word.as_str())) {
            *said = Said::count("starts-before", sooner);
        }
    }
    Ok(Judged { reasons, against: excluded.or(late), facts, noted })
}

fn word<T: FromStr<Err = domain::codes::UnknownWord>>(
    text: &str,
    column: &'static str,
) -> Outcome<T> {
    Ok(text.parse().map_err(|problem: T::Err| StoreError::Unreadable {
        column,
        problem: problem.to_string(),
    })?)
}

pub(crate) fn facts(place: &free_place::Model, location: &location::Model) -> Outcome<FreePlace> {
    let week = WeekPattern::from_bits(place.week);
    Ok(FreePlace {
        until: place.until_day,
        age_from: place.age_from.or(location.age_from),
        age_to: place.age_to.or(location.age_to),
        ..room_at(location, week, place.from_day)?
    })
}

/// Room at a location on these parts of the week from a day on, for all ages it takes.
pub(super) fn room_at(
    location: &location::Model,
    week: WeekPattern,
    from: NaiveDate,
) -> Outcome<FreePlace> {
    Ok(FreePlace {
        week,
        from,
        until: None,
        age_from: location.age_from,
        age_to: location.age_to,
        kind: word(&location.kind, "location.kind")?,
        tier: word(&location.tier, "location.tier")?,
        tariff: word(&location.tariff, "location.tariff")?,
        location: location.code.clone(),
    })
}

/// The same circumstances, to look up in.
pub(crate) struct Sets {
    proposed: HashSet<Uuid>,
    refused: HashSet<Uuid>,
    present: HashSet<Uuid>,
    law: Law,
}

impl Sets {
    /// As seen from a location of a tier.
    pub(crate) fn of(
        caller: &Caller,
        location: &location::Model,
        around: &Circumstances,
    ) -> Outcome<Self> {
        let tier = word(&location.tier, "location.tier")?;
        Ok(Self {
            law: Law::read(&caller.app, tier, caller.today(), around)?,
            proposed: around.proposed.iter().copied().collect(),
            refused: around.refused.iter().copied().collect(),
            present: around.present.iter().copied().collect(),
        })
    }

    /// Whether the child of a request counts for a quota; not known is no.
    pub(crate) fn counts(
        &self,
        measured: Measured,
        request: Uuid,
        dates: RuleDates,
        around: &Circumstances,
    ) -> Outcome<bool> {
        let ticked = |kind: TraitKind| {
            around.traits.get(&(request, kind.word().to_owned())).map(|(holds, _)| *holds)
        };
        Ok(measured.counts(dates, self.law.facts(request), ticked)? == Some(true))
    }
}

pub(crate) fn candidate(
    row: Waiting,
    around: &Circumstances,
    sets: &Sets,
    location: &str,
) -> Outcome<Candidate> {
    let wish: Wish = serde_json::from_str(&row.body).map_err(|problem| StoreError::Unreadable {
        column: "wish.body",
        problem: problem.to_string(),
    })?;
    let said = |kind: TraitKind| around.traits.get(&(row.id, kind.word().to_owned()));
    let holds = |kind| said(kind).is_some_and(|(holds, _)| *holds);
    let law = sets.law.standings(row.id, row.registered_on, said);
    Ok(Candidate {
        residual_week: WeekPattern::from_bits(row.need_week),
        residual_days: u8::try_from(row.need_days).unwrap_or_default(),
        birth: Birth::from_dates(row.birth_date, row.due_date),
        registered_on: row.registered_on,
        urgent: row.urgent || holds(TraitKind::Urgent),
        law,
        sibling_at_location: sets.present.contains(&row.family_id),
        open_proposal: sets.proposed.contains(&row.id),
        refused_this_location: sets.refused.contains(&row.id),
        preferred_rank: wish.locations.iter().position(|code| code == location),
        of_neighbour: false,
        code: row.code,
        wish,
    })
}
