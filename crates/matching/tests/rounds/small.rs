//! Small rounds by chance: every kind of wish, rule and place that the format knows.

use chrono::{Days, NaiveDate};
use matching::rounds::Document;
use matching::rounds::document::{
    Bond, Criterion, Enrolled, FORMAT, Facts, Forbidden, Location, Measure, Penalties, Period, Pin,
    PlacesFrom, Request, Reserve, Resource, Rule, Together, Wanted,
};
use matching::rounds::parts::{Parts, Places};
use proptest::prelude::{Strategy, any, prop};
use proptest::strategy::Just;

pub const WEEKS: u16 = 16;

pub fn monday() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 1, 4).unwrap()
}

pub fn week(number: u64) -> NaiveDate {
    monday() + Days::new(7 * number)
}

/// A round with few places for many.
pub fn document() -> impl Strategy<Value = Document> {
    let locations = prop::collection::vec(location(), 1..4);
    let requests = prop::collection::vec(request(), 1..10);
    let pairs = prop::collection::vec(any::<bool>(), 4);
    (locations, requests, pairs, any::<u16>()).prop_map(|(locations, requests, pairs, seed)| {
        let mut document = empty();
        document.seed = format!("seed {seed}");
        document.locations = locations;
        for (at, location) in document.locations.iter_mut().enumerate() {
            location.id = format!("L{at}");
        }
        let count = document.locations.len();
        let known = |wanted: &Wanted| (0..count).any(|at| wanted.location == format!("L{at}"));
        for (at, (mut request, list)) in requests.into_iter().enumerate() {
            request.id = format!("R{at}");
            request.places.retain(known);
            request.places.truncate(list);
            document.requests.push(request);
        }
        bind(&mut document, &pairs);
        document
    })
}

pub fn empty() -> Document {
    let criterion = |fact: &str, most, legal| Criterion { fact: fact.to_owned(), most, legal };
    Document {
        format: FORMAT.to_owned(),
        name: String::new(),
        seed: "seed".to_owned(),
        first_week: monday(),
        weeks: WEEKS,
        search: 0,
        penalties: Penalties::default(),
        rules: vec![
            Rule { id: "free".to_owned(), source: String::new(), criteria: vec![] },
            Rule {
                id: "T2".to_owned(),
                source: String::new(),
                criteria: vec![criterion("work", 1, true), criterion("groups", 3, true)],
            },
        ],
        locations: vec![],
        requests: vec![],
        together: vec![],
        pins: vec![],
        forbidden: vec![],
    }
}

fn location() -> impl Strategy<Value = Location> {
    let places = (0_u8..3, 0_u8..3, 0_u64..10);
    let reserve = prop::option::of((0_u16..1000, any::<bool>(), 1_u64..16));
    let children = prop::collection::vec(child(), 0..3);
    let closed = prop::option::of((0_u64..10, prop::sample::select(vec![0, 0, 5, 20])));
    (any::<bool>(), places, any::<bool>(), closed, reserve, children).prop_map(
        |(ruled, (first, then, change), babies, closed, reserve, children)| {
            let mut resources = vec![Resource {
                id: "total".to_owned(),
                months_from: 0,
                months_until: None,
                places: vec![
                    PlacesFrom { from: week(0), week: Places::all(first) },
                    PlacesFrom {
                        from: week(change) + Days::new(3),
                        week: Places::all(then).with(Parts::day(2), first),
                    },
                ],
            }];
            if babies {
                resources.push(Resource {
                    id: "babies".to_owned(),
                    months_from: 0,
                    months_until: Some(12),
                    places: vec![PlacesFrom { from: week(0), week: Places::all(1) }],
                });
            }
            let measure = |heads| if heads { Measure::Children } else { Measure::HalfDays };
            let reserve = reserve.map(|(per_mille, heads, until)| Reserve {
                fact: "vulnerable".to_owned(),
                from: week(0),
                until: week(until),
                per_mille,
                measure: measure(heads),
            });
            Location {
                id: String::new(),
                rule: if ruled { "T2" } else { "free" }.to_owned(),
                resources,
                closed: closed
                    .map(|(from, more)| Period {
                        from: week(from),
                        until: week(from + more) + Days::new(4),
                    })
                    .into_iter()
                    .collect(),
                reserves: reserve.into_iter().collect(),
                children: children.clone(),
            }
        },
    )
}

fn child() -> impl Strategy<Value = Enrolled> {
    (0_u64..400, 1_u16..1024, prop::option::of(0_u64..6), 6_u64..20, any::<bool>()).prop_map(
        |(age, days, from, leaves, vulnerable)| Enrolled {
            born: monday() - Days::new(age),
            days: Parts::from_bits(days),
            from: from.map(week),
            leaves: week(leaves) + Days::new(2),
            facts: if vulnerable { vec!["vulnerable".to_owned()] } else { vec![] },
        },
    )
}

fn request() -> impl Strategy<Value = (Request, usize)> {
    let wish = (1_u8..32, any::<u8>(), 0_u8..3, 0_u8..12, 0_u64..10, 4_u64..20);
    let who = (0_u64..400, 0_usize..6, any::<bool>());
    let facts = (0_u8..2, 0_u8..4, any::<bool>());
    let order = Just([0, 1, 2, 3]).prop_shuffle();
    (wish, who, facts, order, 1_usize..4).prop_map(|(wish, who, facts, order, list)| {
        let (days, halves, fewer_days, later_weeks, start, stay) = wish;
        let (age, family, ranked) = who;
        let (work, groups, vulnerable) = facts;
        {
            let week_days = (0..5).filter(|day| days & (1 << day) != 0);
            let all = week_days.fold(Parts::EMPTY, |all, day| {
                let half = Parts::from_bits(1 << (2 * day));
                all.or(if halves & (1 << day) == 0 { Parts::day(day) } else { half })
            });
            let mut facts = Facts::from([("work".to_owned(), work), ("groups".to_owned(), groups)]);
            facts.insert("vulnerable".to_owned(), u8::from(vulnerable));
            let places = order.iter();
            let request = Request {
                id: String::new(),
                family: format!("F{family}"),
                born: monday() - Days::new(age),
                asked: None,
                days: all,
                keep: if halves & 64 == 0 { Parts::EMPTY } else { all.and(Parts::day(1)) },
                fewer_days,
                start: week(start) + Days::new(u64::from(halves % 5)),
                later_weeks,
                leaves: week(start + stay),
                penalties: (halves & 32 != 0).then_some(Penalties { place: 1, day: 0, later: 9 }),
                ranked,
                holds: None,
                places: places
                    .map(|at| Wanted {
                        location: format!("L{at}"),
                        distance: Some(700 * u32::try_from(*at).unwrap()),
                        facts: if halves & 128 == 0 {
                            Facts::new()
                        } else {
                            Facts::from([("groups".to_owned(), 2)])
                        },
                    })
                    .collect(),
                facts,
            };
            (request, list)
        }
    })
}

/// Children who go together, a pair that people decided on where there surely is room, a
/// pair that may not be.
fn bind(document: &mut Document, pairs: &[bool]) {
    if pairs[0] && document.requests.len() >= 3 {
        document.requests[1].family = document.requests[0].family.clone();
        let wish = if pairs[1] { Bond::Only } else { Bond::Preferably };
        let requests = vec!["R1".to_owned(), "R0".to_owned()];
        document.together.push(Together { requests, wish });
    }
    if pairs[2] {
        let (request, location) = ("R0".to_owned(), "L0".to_owned());
        document.forbidden.push(Forbidden { request, location });
    }
    let roomy = document.locations[0].resources[0].places.iter().all(|p| p.week.0[0] > 1);
    if pairs[3] && roomy && document.requests.len() >= 4 {
        let location = &mut document.locations[0];
        location.children.clear();
        location.resources.truncate(1);
        document.pins.push(Pin {
            request: "R3".to_owned(),
            location: "L0".to_owned(),
            days: Some(Parts::day(0)),
            start: None,
            reason: "crisis".to_owned(),
        });
    }
}
