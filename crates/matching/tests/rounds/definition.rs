//! The definition, written down as slowly as it reads: a location goes through all who want
//! to come and takes each for whom there is room; a claim is what a request prefers and
//! would so be taken for.

use chrono::{Days, Months, NaiveDate};
use matching::rounds::Document;
use matching::rounds::document::{Bond, Location, Measure, Request};
use matching::rounds::parts::{LANES, Parts};
use matching::rounds::plan::{By, Given, Plan};
use matching::rounds::ties::number;

type Cells = Vec<Vec<[i64; LANES]>>;

/// How far a place is from the wish of a request with a ranked list.
pub fn cost(document: &Document, request: &Request, given: &Given) -> (u64, u64) {
    let weights = request.penalties.unwrap_or(document.penalties);
    let rank = request.places.iter().position(|wanted| wanted.location == given.location).unwrap();
    let gone = (request.days.days().count() - given.days.days().count()) as u64;
    let later = u64::try_from((given.start - request.start).num_days() / 28).unwrap();
    let sum = rank as u64 * u64::from(weights.place)
        + gone * u64::from(weights.day)
        + later * u64::from(weights.later);
    (sum, rank as u64)
}

/// How many claims there are of requests that act alone.
pub fn claims(document: &Document, plan: &Plan) -> usize {
    let mut claims = 0;
    for (at, request) in document.requests.iter().enumerate() {
        let has = plan.outcomes[at].place.as_ref();
        let grouped = document.together.iter().any(|group| {
            group.requests.contains(&request.id)
                && (group.wish == Bond::Only || has.is_some_and(|given| given.by == By::Together))
        });
        // The draw decides the order of a list without ranks: not written down here again.
        if grouped || has.is_some_and(|given| given.by != By::Round) || !request.ranked {
            continue;
        }
        let ways = ways(document, request);
        let better = ways.iter().filter(|way| {
            has.is_none_or(|has| {
                let key = |given: &Given| {
                    let (sum, rank) = cost(document, request, given);
                    let gone = request.days.without(given.days);
                    let set: u32 = (0..7).filter(|d| gone.has_day(*d)).map(|d| 1_u32 << d).sum();
                    (sum, rank, set.count_ones(), given.start, set)
                };
                key(way) < key(has)
            })
        });
        claims += better.filter(|way| chosen(document, plan, at, way)).count();
    }
    claims
}

/// The ways of a request that acts alone.
pub fn ways(document: &Document, request: &Request) -> Vec<Given> {
    let mut ways = Vec::new();
    for wanted in &request.places {
        let forbidden = document
            .forbidden
            .iter()
            .any(|pair| pair.request == request.id && pair.location == wanted.location);
        for set in 0_u8..if forbidden { 0 } else { 32 } {
            let days = (0..5)
                .filter(|day| set & (1 << day) != 0)
                .fold(request.days, |days, day| days.without(Parts::day(day)));
            let gone = request.days.days().count() - days.days().count();
            if gone != set.count_ones() as usize
                || gone > usize::from(request.fewer_days)
                || !request.keep.without(days).is_empty()
                || days.is_empty()
            {
                continue;
            }
            for later in 0..=u64::from(request.later_weeks / 4) {
                let start = request.start + Days::new(28 * later);
                let location = wanted.location.clone();
                let at = document.locations.iter().find(|l| l.id == location).unwrap();
                let open = (0..document.weeks).any(|week| {
                    touches_week(document, start, request.leaves, week)
                        && !is_closed(document, at, week)
                });
                if open {
                    ways.push(Given { location, days, start, by: By::Round });
                }
            }
        }
    }
    ways
}

fn touches_week(document: &Document, from: NaiveDate, until: NaiveDate, week: u16) -> bool {
    let monday = document.first_week + Days::new(7 * u64::from(week));
    (0..7).map(|day| monday + Days::new(day)).any(|day| from <= day && day < until)
}

/// Who stands for the place: the given of each request, those together as one.
struct Party<'a> {
    members: Vec<(&'a Request, Given)>,
    order: (Vec<u8>, u64, String, usize, usize),
}

fn party<'a>(
    document: &Document,
    location: &Location,
    members: Vec<(&'a Request, Given)>,
) -> Party<'a> {
    let rule = document.rules.iter().find(|rule| rule.id == location.rule).unwrap();
    let values = |request: &Request| -> Vec<u8> {
        rule.criteria.iter().map(|c| u8::MAX - fact(request, location, &c.fact)).collect()
    };
    let family = members[0].0.family.clone();
    let at = |id: &str| document.requests.iter().position(|request| request.id == id).unwrap();
    let own = at(&members[0].0.id);
    let pinned = |id: &String| document.pins.iter().any(|pin| pin.request == *id);
    let group = document
        .together
        .iter()
        .find(|g| g.requests.contains(&members[0].0.id) && !g.requests.iter().any(pinned));
    let first = group.map_or(own, |g| g.requests.iter().map(|id| at(id)).min().unwrap());
    let place = if members.len() == 1 && group.is_some() { 1 + own } else { 0 };
    Party {
        order: (
            members.iter().map(|(request, _)| values(request)).max().unwrap(),
            number(&document.seed, &family),
            family,
            first,
            place,
        ),
        members,
    }
}

fn fact(request: &Request, location: &Location, name: &str) -> u8 {
    let wanted = request.places.iter().find(|wanted| wanted.location == location.id);
    let local = wanted.and_then(|wanted| wanted.facts.get(name));
    local.or_else(|| request.facts.get(name)).copied().unwrap_or(0)
}

/// Whether the location of a way would take it beside all others who are there.
pub fn chosen(document: &Document, plan: &Plan, at: usize, way: &Given) -> bool {
    let location = document.locations.iter().find(|l| l.id == way.location).unwrap();
    let mut parties = Vec::new();
    let mut together: Vec<(&Request, Given)> = Vec::new();
    let mut cells = left(document, plan, location);
    for (number, (request, outcome)) in document.requests.iter().zip(&plan.outcomes).enumerate() {
        match &outcome.place {
            Some(given) if number != at && given.location == location.id => match given.by {
                By::Round => {
                    parties.push(party(document, location, vec![(request, given.clone())]))
                }
                By::Together => together.push((request, given.clone())),
                By::Pin => {}
            },
            _ => {}
        }
    }
    if !together.is_empty() {
        parties.push(party(document, location, together));
    }
    parties.push(party(document, location, vec![(&document.requests[at], way.clone())]));
    parties.sort_by(|one, other| one.order.cmp(&other.order));
    let mut taken = vec![false; parties.len()];
    let mut reached = reached(document, plan, location);
    for (party, taken) in parties.iter().zip(&mut taken) {
        if location.reserves.iter().enumerate().any(|(number, reserve)| {
            brings(document, location, number, party) > 0
                && 1000 * reached[number]
                    < u64::from(reserve.per_mille) * capacity(document, location, number)
        }) && take(document, location, party, &mut cells)
        {
            *taken = true;
            for (number, reached) in reached.iter_mut().enumerate() {
                *reached += brings(document, location, number, party);
            }
        }
    }
    for (party, taken) in parties.iter().zip(&mut taken).filter(|(_, taken)| !**taken) {
        *taken = take(document, location, party, &mut cells);
    }
    let mine = |party: &Party| {
        party.members.iter().any(|(request, _)| request.id == document.requests[at].id)
    };
    parties.iter().zip(taken).any(|(party, taken)| taken && mine(party))
}

fn is_closed(document: &Document, location: &Location, week: u16) -> bool {
    let monday = document.first_week + Days::new(7 * u64::from(week));
    location.closed.iter().any(|p| p.from <= monday && monday + Days::new(4) <= p.until)
}

fn of_age(
    document: &Document,
    location: &Location,
    number: usize,
    born: NaiveDate,
    week: u16,
) -> bool {
    let resource = &location.resources[number];
    let at = |months: u8| born + Months::new(u32::from(months));
    let from = if resource.months_from == 0 { NaiveDate::MIN } else { at(resource.months_from) };
    touches_week(document, from, resource.months_until.map_or(NaiveDate::MAX, at), week)
}

fn use_cells(
    document: &Document,
    location: &Location,
    cells: &mut Cells,
    (born, days, from, until): (NaiveDate, Parts, NaiveDate, NaiveDate),
) {
    for (number, rows) in cells.iter_mut().enumerate() {
        for (week, row) in (0..).zip(rows.iter_mut()) {
            if touches_week(document, from, until, week)
                && of_age(document, location, number, born, week)
                && !is_closed(document, location, week)
            {
                days.lanes().for_each(|lane| row[lane] -= 1);
            }
        }
    }
}

/// Takes all of a party, or nobody.
fn take(document: &Document, location: &Location, party: &Party, cells: &mut Cells) -> bool {
    let before = cells.clone();
    for (request, given) in &party.members {
        let coming = (request.born, given.days, given.start, request.leaves);
        use_cells(document, location, cells, coming);
    }
    let fits = cells.iter().flatten().flatten().all(|left| *left >= 0);
    if !fits {
        *cells = before;
    }
    fits
}

fn places(document: &Document, location: &Location, number: usize) -> Vec<[i64; LANES]> {
    let on = |day: NaiveDate, lane: usize| {
        let places = &location.resources[number].places;
        places.iter().rfind(|p| p.from <= day).map_or(0, |p| i64::from(p.week.0[lane]))
    };
    (0..document.weeks)
        .map(|week| {
            let monday = document.first_week + Days::new(7 * u64::from(week));
            std::array::from_fn(|lane| {
                (0..7).map(|d| on(monday + Days::new(d), lane)).min().unwrap()
            })
        })
        .collect()
}

fn left(document: &Document, plan: &Plan, location: &Location) -> Cells {
    let mut cells: Cells =
        (0..location.resources.len()).map(|number| places(document, location, number)).collect();
    for child in &location.children {
        let from = child.from.unwrap_or(document.first_week);
        use_cells(document, location, &mut cells, (child.born, child.days, from, child.leaves));
    }
    cells.iter_mut().flatten().flatten().for_each(|left| *left = (*left).max(0));
    for (request, given) in pins(document, plan, location) {
        let coming = (request.born, given.days, given.start, request.leaves);
        use_cells(document, location, &mut cells, coming);
    }
    cells
}

fn pins<'a>(
    document: &'a Document,
    plan: &'a Plan,
    location: &'a Location,
) -> impl Iterator<Item = (&'a Request, &'a Given)> {
    document.requests.iter().zip(&plan.outcomes).filter_map(|(request, outcome)| {
        let given = outcome.place.as_ref()?;
        (given.by == By::Pin && given.location == location.id).then_some((request, given))
    })
}

fn brought(
    document: &Document,
    location: &Location,
    number: usize,
    (days, from, until): (Parts, NaiveDate, NaiveDate),
) -> u64 {
    let reserve = &location.reserves[number];
    let after = reserve.until + Days::new(1);
    let weeks = (0..document.weeks).filter(|week| {
        touches_week(document, from, until, *week)
            && touches_week(document, reserve.from, after, *week)
            && !is_closed(document, location, *week)
    });
    let half_days = weeks.count() as u64 * u64::from(days.count());
    if reserve.measure == Measure::Children { half_days.min(1) } else { half_days }
}

fn brings(document: &Document, location: &Location, number: usize, party: &Party) -> u64 {
    let reserve = &location.reserves[number];
    if party.members.iter().any(|(request, _)| fact(request, location, &reserve.fact) == 0) {
        return 0;
    }
    let bring = |(request, given): &(&Request, Given)| {
        brought(document, location, number, (given.days, given.start, request.leaves))
    };
    party.members.iter().map(bring).sum()
}

fn reached(document: &Document, plan: &Plan, location: &Location) -> Vec<u64> {
    let reserves = location.reserves.iter().enumerate();
    reserves
        .map(|(number, reserve)| {
            let children =
                location.children.iter().filter(|child| child.facts.contains(&reserve.fact));
            let children = children.map(|child| {
                let from = child.from.unwrap_or(document.first_week);
                brought(document, location, number, (child.days, from, child.leaves))
            });
            let pins = pins(document, plan, location)
                .filter(|(request, _)| fact(request, location, &reserve.fact) > 0)
                .map(|(r, given)| {
                    brought(document, location, number, (given.days, given.start, r.leaves))
                });
            children.chain(pins).sum()
        })
        .collect()
}

fn capacity(document: &Document, location: &Location, number: usize) -> u64 {
    let reserve = &location.reserves[number];
    let after = reserve.until + Days::new(1);
    let rows = (0..document.weeks).zip(places(document, location, 0)).filter(|(week, _)| {
        touches_week(document, reserve.from, after, *week) && !is_closed(document, location, *week)
    });
    let cells = rows.flat_map(|(_, row)| row).map(i64::unsigned_abs);
    match reserve.measure {
        Measure::HalfDays => cells.sum(),
        Measure::Children => cells.max().unwrap_or(0),
    }
}
