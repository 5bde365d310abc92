//! What goes into a round: frozen once, so that every plan of it can be made again.

use super::order::{MOST_MONTHS, legal, rule, source, standing};
use super::room::with_room;
use super::sites::{Site, sites};
use super::{PREFERRED, Round, SHARE, SIBLING, URGENT, WAITING, load_places, parts_of, written};
use crate::caller::{FormKey, Start};
use crate::forms::{self, Errors, Problem};
use crate::law::Measured;
use crate::locations::Location;
use crate::policy::Action;
use crate::proposals::{Sets, candidate, facts, is_open};
use crate::quotas;
use crate::rules::Orders;
use crate::{Caller, Outcome, Refusal, Why};
use chrono::{Days, NaiveDate, TimeDelta};
use domain::geography::{self, Point};
use domain::places::Tier;
use domain::requests::{Together as WithSiblings, Wish};
use domain::rules::priority::RuleDates;
use domain::week::{WeekPattern, monday_of};
use matching::candidates::Candidate;
use matching::fitting::Fit;
use matching::order::Order;
use matching::ranking::rank;
use matching::rounds::document::{
    self, Bond, Facts, Measure, Request, Reserve, Rule, Together, Wanted,
};
use matching::rounds::parts::Parts;
use matching::rounds::reading::{MOST_PLACES, MOST_WEEKS};
use matching::rounds::{Document, Instance};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap, HashSet};
use store::Scope;
use store::entities::{free_place, round_request};
use store::proposals::Waiting;
use uuid::Uuid;

/// Most requests in one round: what is worked out while somebody waits for the page.
const MOST_REQUESTS: usize = 3_000;
/// Longest period of a round.
const LONGEST: TimeDelta = TimeDelta::days(366);
/// Most free places in one round.
const MOST_FREE: usize = 1_000;
/// How much later than wished care may begin, when the family said that later is fine.
const LATER_WEEKS: u8 = 12;
/// Most children who go together.
const MOST_TOGETHER: usize = 4;
/// Days over which a share of the law is counted in a round: longer than any round.
const YEAR: u64 = 2 * 366;
/// How long a place may stay empty before somebody of a round comes: the desk divides months
/// ahead.
const HOLD_DAYS: u16 = 366;

/// What was typed for a round.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RoundForm {
    /// What people call it.
    pub name: String,
    /// First wished start.
    pub from: String,
    /// Last wished start.
    pub until: String,
    /// Codes of locations.
    pub locations: Vec<String>,
    /// Key of the draw, made known before; a sealed one is drawn when it is empty.
    pub seed: String,
    /// Ticked when requests whose wished start is past take part.
    pub earlier: String,
}

/// What would go into a round.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Requests that take part.
    pub requests: usize,
    /// Requests of which the days are not known, so that they cannot.
    pub left_out: usize,
    /// Requests that wanted to start before and do not take part.
    pub earlier: usize,
    /// Free places.
    pub places: usize,
    /// Reported places for which there is no room: the location is full or closed then.
    pub no_room: usize,
}

struct Checked {
    name: String,
    from: NaiveDate,
    until: NaiveDate,
    seed: String,
}

impl RoundForm {
    fn check(&self) -> Result<Checked, Errors> {
        let mut errors = Errors::default();
        let name = errors.take("name", forms::required(&self.name, 80));
        let from = errors.take("from", forms::required_date(&self.from));
        let until = errors.take("until", forms::required_date(&self.until));
        let seed = errors.take("seed", forms::text(&self.seed, 80));
        if errors.of("from").is_none() && errors.of("until").is_none() {
            if until < from {
                errors.add("until", Problem::EndsBeforeBegin);
            } else if until - from > LONGEST {
                errors.add("until", Problem::NotAfter(from + LONGEST));
            }
        }
        if self.locations.is_empty() {
            errors.add("locations", Problem::NothingTicked);
        }
        errors.unless_any(Checked { name, from, until, seed })
    }
}

struct Gathered {
    taking: Vec<(Waiting, Wish)>,
    left_out: usize,
    earlier: usize,
    places: Vec<(free_place::Model, Location)>,
    no_room: usize,
}

/// What would go into a round with what was typed so far; nothing when that cannot be read.
///
/// # Errors
/// When the database fails.
pub async fn counts(caller: &Caller, form: &RoundForm) -> Outcome<Counts> {
    let scope = caller.scope(Action::PrepareRound)?;
    let dates = (forms::required_date(&form.from), forms::required_date(&form.until));
    let (Ok(from), Ok(until)) = dates else { return Ok(Counts::default()) };
    let Gathered { taking, left_out, earlier, places, no_room } =
        gather(caller, scope, (from, until), form).await?;
    Ok(Counts { requests: taking.len(), left_out, earlier, places: places.len(), no_room })
}

async fn gather(
    caller: &Caller,
    scope: Scope,
    (from, until): (NaiveDate, NaiveDate),
    form: &RoundForm,
) -> Outcome<Gathered> {
    let today = caller.today();
    let store = &caller.app.store;
    let (mut taking, mut left_out, mut earlier) = (Vec::new(), 0, 0);
    for row in store.starting_until(scope, until).await? {
        let wish: Option<Wish> = serde_json::from_str(&row.body).ok();
        if form.earlier.is_empty() && wish.as_ref().is_some_and(|wish| wish.start < from) {
            earlier += 1;
            continue;
        }
        let fixed = !parts_of(WeekPattern::from_bits(row.need_week)).is_empty();
        match wish.filter(|wish| fixed && !wish.varying) {
            // Who wanted to start before can start with the others.
            Some(wish) => taking.push((row, Wish { start: wish.start.max(from), ..wish })),
            None => left_out += 1,
        }
    }
    let latest = until + Days::new(7 * u64::from(LATER_WEEKS));
    let chosen: HashSet<&str> = form.locations.iter().map(String::as_str).collect();
    let open = store.open_places(scope).await?;
    let open = open.into_iter().filter(|place| is_open(place, today) && place.from_day <= latest);
    let places = load_places(caller, scope, open.collect()).await?;
    let places = places
        .into_iter()
        .filter(|(_, location)| chosen.contains(location.code.as_str()))
        .filter(|(place, _)| !parts_of(WeekPattern::from_bits(place.week)).is_empty())
        .collect();
    let (places, no_room) = with_room(caller, scope, places).await?;
    Ok(Gathered { taking, left_out, earlier, places, no_room })
}

/// Freezes a round; answers with its code.
///
/// # Errors
/// [`Refusal::Invalid`] per field; [`Why::RoundTooLarge`] when there is too much in it.
pub async fn create(caller: &Caller, form: &RoundForm, key: FormKey) -> Outcome<String> {
    let scope = caller.scope(Action::PrepareRound)?;
    let checked = form.check()?;
    let found = gather(caller, scope, (checked.from, checked.until), form).await?;
    if found.taking.len() > MOST_REQUESTS || found.places.len() > MOST_FREE {
        return Err(Refusal::NotPossible(Why::RoundTooLarge));
    }
    let (id, code) = (Uuid::now_v7(), caller.code());
    let codes = codes_for(caller, &found.taking);
    let (key_of_draw, seal) = draw(caller, &checked.seed);
    let document = frozen(caller, scope, &checked, &found, &codes, key_of_draw).await?;
    let instance =
        Instance::new(document).map_err(|fault| super::unreadable("round.instance", &fault))?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(code) => return Ok(code),
        Start::Fresh(change) => change,
    };
    let number = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
    change
        .tx
        .insert(Round {
            id,
            desk_id: scope.desk(),
            code: code.clone(),
            name: checked.name,
            from_day: checked.from,
            until_day: checked.until,
            requests: number(found.taking.len()),
            left_out: number(found.left_out),
            places: number(found.places.len()),
            instance: written("round.instance", instance.document())?,
            digest: instance.digest(),
            by_account: Some(caller.actor.account),
            made_at: change.at,
            seal,
            earlier: number(found.earlier),
            no_room: number(found.no_room),
        })
        .await?;
    for (row, _) in &found.taking {
        change
            .tx
            .insert(round_request::Model {
                id: Uuid::now_v7(),
                desk_id: scope.desk(),
                round_id: id,
                request_id: row.id,
                code: codes.get(&row.id).cloned().unwrap_or_default(),
                place: String::new(),
                proposal_id: None,
                held_place: String::new(),
                held_id: None,
            })
            .await?;
    }
    change.note(Action::PrepareRound, "round", id, &["all"]);
    change.commit(&code).await?;
    Ok(code)
}

/// The key of the draw and its seal. A text that was made known before is its own; nobody knows
/// the codes of the round before it is frozen, so nobody can choose a text that favours
/// somebody. Otherwise one is drawn, of which only the SHA-256 is shown until the first plan.
fn draw(caller: &Caller, known: &str) -> (String, String) {
    if !known.is_empty() {
        return (known.to_owned(), String::new());
    }
    let bytes = caller.app.random.bytes16();
    let key: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let seal = crate::accounts::token_hash(&key);
    (key, seal)
}

/// A code for each request that tells nothing, not even who asked first.
fn codes_for(caller: &Caller, taking: &[(Waiting, Wish)]) -> HashMap<Uuid, String> {
    let mut drawn: Vec<([u8; 16], Uuid)> =
        taking.iter().map(|(row, _)| (caller.app.random.bytes16(), row.id)).collect();
    drawn.sort_unstable();
    drawn.iter().zip(1..).map(|((_, id), number)| (*id, format!("V{number:04}"))).collect()
}

async fn frozen(
    caller: &Caller,
    scope: Scope,
    checked: &Checked,
    found: &Gathered,
    codes: &HashMap<Uuid, String>,
    seed: String,
) -> Outcome<Document> {
    let today = caller.today();
    let first_week = monday_of(checked.from.max(today));
    let last = checked.until.max(today) + Days::new(7 * u64::from(LATER_WEEKS + 5));
    let weeks = u16::try_from((last - first_week).num_days() / 7).unwrap_or(MOST_WEEKS);
    let weeks = weeks.min(MOST_WEEKS);
    // A free place is given once: nobody of the round makes way for another.
    let leaves = first_week + Days::new(7 * u64::from(weeks));
    let sites = sites(&found.places);
    let shares = shares(caller, scope, checked.from.max(today), &sites).await?;
    let wanted = wanted(caller, scope, found, &sites, &shares, checked.until).await?;
    let mut families: HashMap<Uuid, String> = HashMap::new();
    let mut bonds: BTreeMap<String, Vec<(String, WithSiblings)>> = BTreeMap::new();
    let mut requests = Vec::with_capacity(found.taking.len());
    for (row, wish) in &found.taking {
        let own = codes.get(&row.id).cloned().unwrap_or_default();
        let family = families.entry(row.family_id).or_insert_with(|| own.replace('V', "G"));
        let Some((facts, places)) = wanted.get(&row.id) else { continue };
        let days = parts_of(WeekPattern::from_bits(row.need_week));
        let count = u8::try_from(days.days().count()).unwrap_or(u8::MAX);
        let flexible = wish.flexibility;
        if wish.together != WithSiblings::No {
            bonds.entry(family.clone()).or_default().push((own.clone(), wish.together));
        }
        requests.push(Request {
            id: own,
            family: family.clone(),
            born: month_of(row.birth_date.or(row.due_date).unwrap_or(today)),
            asked: None,
            days,
            keep: Parts::EMPTY,
            fewer_days: if flexible.fewer_days { count.saturating_sub(1).min(2) } else { 0 },
            start: wish.start.max(today),
            later_weeks: if flexible.later_start { LATER_WEEKS } else { 0 },
            leaves,
            penalties: None,
            holds: None,
            ranked: !wish.locations.is_empty(),
            places: places.clone(),
            facts: facts.clone(),
        });
    }
    let (rules, locations) = locations(caller, scope, &sites, shares, leaves).await?;
    Ok(Document {
        format: document::FORMAT.to_owned(),
        name: checked.name.clone(),
        seed,
        first_week,
        weeks,
        search: 0,
        penalties: document::Penalties::default(),
        rules,
        locations,
        requests,
        together: bonds.into_values().filter_map(bound).collect(),
        pins: Vec::new(),
        forbidden: Vec::new(),
    })
}

/// Children of one family who go together, when they wish so.
fn bound(wishes: Vec<(String, WithSiblings)>) -> Option<Together> {
    let only = wishes.iter().any(|(_, wish)| *wish == WithSiblings::Only);
    let requests: Vec<String> = wishes.into_iter().map(|(code, _)| code).collect();
    let wish = if only { Bond::Only } else { Bond::Preferably };
    (2..=MOST_TOGETHER).contains(&requests.len()).then_some(Together { requests, wish })
}

/// Each place with the order that holds at its location, and the rules of those orders.
async fn locations(
    caller: &Caller,
    scope: Scope,
    sites: &[Site],
    mut shares: Shares,
    end: NaiveDate,
) -> Outcome<(Vec<Rule>, Vec<document::Location>)> {
    let orders = Orders::read(caller, scope).await?;
    let mut rules: BTreeMap<String, Rule> = BTreeMap::new();
    let mut locations = Vec::with_capacity(sites.len());
    for site in sites {
        let Ok(tier) = site.at.tier.parse::<Tier>() else { continue };
        let rule = rule(
            tier,
            &legal(tier, caller.today())?,
            &orders.at(&site.at)?,
            source(tier, caller.today())?,
        );
        let reserves = shares.at.remove(&site.id).unwrap_or_default();
        locations.extend(site.written(rule.id.clone(), reserves, end));
        rules.insert(rule.id.clone(), rule);
    }
    Ok((rules.into_values().collect(), locations))
}

/// Shares of the law over the places of a round.
#[derive(Default)]
struct Shares {
    /// The fact of each share, and what is counted.
    facts: Vec<(String, Measured)>,
    /// What each place reserves.
    at: HashMap<String, Vec<Reserve>>,
}

/// The places that go first to children who count for a share of the law, as many as the
/// year still needs: the places with most days, for those the groups miss most.
async fn shares(caller: &Caller, scope: Scope, day: NaiveDate, sites: &[Site]) -> Outcome<Shares> {
    let mut free: HashMap<Uuid, u32> = HashMap::new();
    for site in sites {
        *free.entry(site.at.id).or_default() += u32::from(site.number());
    }
    let mut shares = Shares::default();
    for asked in quotas::reserved(caller, scope, day, &free).await? {
        let fact = format!("{SHARE}{}", asked.quota);
        let mut unit: Vec<&Site> =
            sites.iter().filter(|site| asked.at.contains(&site.at.id)).collect();
        unit.sort_by_key(|site| {
            let week = site.first().map_or(0, |place| place.week.count_ones());
            (std::cmp::Reverse(week), &site.id)
        });
        let mut left = asked.places;
        for site in unit {
            let here = left.min(u32::from(site.number()));
            if here == 0 {
                break;
            }
            left -= here;
            let per_mille = 1000 * here / u32::from(site.number());
            shares.at.entry(site.id.clone()).or_default().push(Reserve {
                fact: fact.clone(),
                from: day,
                until: day + Days::new(YEAR),
                per_mille: u16::try_from(per_mille).unwrap_or(1000),
                measure: Measure::Children,
            });
        }
        if !shares.facts.iter().any(|(known, _)| *known == fact) {
            shares.facts.push((fact, asked.measured));
        }
    }
    Ok(shares)
}

/// Of a birth date no more than the month goes into the file.
fn month_of(day: NaiveDate) -> NaiveDate {
    chrono::Datelike::with_day(&day, 1).unwrap_or(day)
}

type WantedBy = HashMap<Uuid, (Facts, Vec<Wanted>)>;
/// Where a place stands for a family: by its list, then by days missed, then those that do
/// not end before those that do.
type Rank = (usize, u8, bool, String);

/// What holds for each request, and the places that it could have within what the family
/// said it wants or can accept.
async fn wanted(
    caller: &Caller,
    scope: Scope,
    found: &Gathered,
    sites: &[Site],
    shares: &Shares,
    until: NaiveDate,
) -> Outcome<WantedBy> {
    let today = caller.today();
    let order = Order { hold_days: HOLD_DAYS, ..Order::default() };
    let ids: HashMap<&str, &(Waiting, Wish)> =
        found.taking.iter().map(|one| (one.0.code.as_str(), one)).collect();
    let far = Far::read(caller, scope, until).await?;
    let mut by_location: BTreeMap<&str, Vec<&Site>> = BTreeMap::new();
    for site in sites {
        by_location.entry(site.at.code.as_str()).or_default().push(site);
    }
    let mut all: HashMap<Uuid, (Facts, Vec<(Rank, Wanted)>)> =
        found.taking.iter().map(|(row, _)| (row.id, (waits(row, today), Vec::new()))).collect();
    for (location, sites) in by_location {
        let Some(at) = sites.first().map(|site| &site.at) else { continue };
        let around = caller.app.store.circumstances(scope, at.id).await?;
        let sets = Sets::of(caller, at, &around)?;
        let Ok(tier) = at.tier.parse::<Tier>() else { continue };
        let law = legal(tier, today)?;
        let there = geography::of_address(&at.postcode, &at.town);
        let candidates = found
            .taking
            .iter()
            .map(|(row, wish)| {
                let mut one = candidate(row.clone(), &around, &sets, location)?;
                one.wish.start = wish.start;
                Ok(one)
            })
            .collect::<Outcome<Vec<Candidate>>>()?;
        let by_code: HashMap<&str, &Candidate> =
            candidates.iter().map(|one| (one.code.as_str(), one)).collect();
        for site in sites {
            let Some(place) = site.first() else { continue };
            for ranked in rank(&facts(place, &site.at)?, &candidates, &order, today).ranked {
                let known = (ids.get(ranked.code.as_str()), by_code.get(ranked.code.as_str()));
                let (Some((row, wish)), Some(one)) = known else { continue };
                // Who named locations is not sent elsewhere unasked.
                let elsewhere = !wish.locations.is_empty() && one.preferred_rank.is_none();
                let Some((holds, wanted)) = all.get_mut(&row.id) else { continue };
                let here = standing(&law, one);
                for (fact, value) in here.iter().cloned() {
                    let most = holds.entry(fact).or_default();
                    *most = value.max(*most);
                }
                holds.insert(URGENT.to_owned(), u8::from(one.urgent));
                let dates = RuleDates { request: row.registered_on, decision: today };
                for (fact, measured) in &shares.facts {
                    let counts = sets.counts(*measured, row.id, dates, &around)?;
                    holds.insert(fact.clone(), u8::from(counts));
                }
                if !ranked.within_wish || elsewhere {
                    continue;
                }
                let own = [
                    (SIBLING, u8::from(one.sibling_at_location)),
                    (PREFERRED, super::order::preferred(one.preferred_rank)),
                ];
                let own = own.map(|(fact, value)| (fact.to_owned(), value));
                let facts = own.into_iter().chain(here).collect();
                let missed = match ranked.fit {
                    Fit::Partly { missing_days, .. } => missing_days,
                    Fit::Whole | Fit::LaterStart { .. } => 0,
                };
                let first = one.preferred_rank.unwrap_or_default();
                let rank = (first, missed, place.until_day.is_some(), site.id.clone());
                let near = || far.metres(row.family_id, there);
                let distance = if wish.locations.is_empty() { near() } else { None };
                wanted.push((rank, Wanted { location: site.id.clone(), distance, facts }));
            }
        }
    }
    Ok(all
        .into_iter()
        .map(|(id, (facts, mut places))| {
            places.sort_by(|(one, _), (other, _)| one.cmp(other));
            places.truncate(MOST_PLACES);
            (id, (facts, places.into_iter().map(|(_, wanted)| wanted).collect()))
        })
        .collect())
}

/// How far families live from locations, as far as postcodes and towns tell: in whole
/// kilometres, so that the file of a round tells of nobody where it lives.
struct Far {
    homes: HashMap<Uuid, Point>,
}

impl Far {
    async fn read(caller: &Caller, scope: Scope, until: NaiveDate) -> Outcome<Self> {
        let mut known: HashMap<(String, String), Option<Point>> = HashMap::new();
        let mut homes = HashMap::new();
        for (family, home) in caller.app.store.homes_of_starting(scope, until).await? {
            let point = *known
                .entry(home.clone())
                .or_insert_with(|| geography::of_address(&home.0, &home.1));
            homes.extend(point.map(|point| (family, point)));
        }
        Ok(Self { homes })
    }

    fn metres(&self, family: Uuid, there: Option<Point>) -> Option<u32> {
        let home = self.homes.get(&family)?;
        let kilometres = home.kilometres_to(there?).floor();
        // Belgium is less than 300 km long.
        (0_u32..1000).find(|whole| f64::from(*whole) >= kilometres).map(|whole| 1000 * whole)
    }
}

fn waits(row: &Waiting, today: NaiveDate) -> Facts {
    let months = (today - row.registered_on).num_days() / 30;
    let months = u8::try_from(months.max(0)).unwrap_or(MOST_MONTHS).min(MOST_MONTHS);
    Facts::from([(WAITING.to_owned(), months), (URGENT.to_owned(), u8::from(row.urgent))])
}
