//! Rounds by chance: what the engine promises holds, and the verifier sees what does not.

mod definition;
mod hostile;
mod small;

use matching::rounds::document::{Enrolled, Held, Location, PlacesFrom, Request, Resource, Wanted};
use matching::rounds::explain::{Change, certificates as certificates_of, explain_all};
use matching::rounds::generate::{Scale, generate};
use matching::rounds::parts::{Parts, Places};
use matching::rounds::plan::{By, Given};
use matching::rounds::verify::Checker;
use matching::rounds::{Document, Finding, Instance, Plan, Stopped, bound, solve, ties, verify};
use proptest::prelude::{ProptestConfig, any, prop, prop_assert, prop_assert_eq, proptest};
use small::{document, empty, monday, week};
use std::ops::ControlFlow;

fn plan(instance: &Instance) -> Plan {
    solve(instance, &mut |_| ControlFlow::Continue(())).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn a_plan_is_found_to_be_right(document in document()) {
        let instance = Instance::new(document).unwrap();
        let plan = plan(&instance);
        let verdict = verify(&instance, &plan);
        prop_assert!(verdict.holds(), "{:#?}", verdict.findings);
    }

    #[test]
    fn nobody_has_a_claim_by_the_definition(document in document()) {
        let instance = Instance::new(document).unwrap();
        let plan = plan(&instance);
        let claims = definition::claims(instance.document(), &plan);
        // Those that go round in circles are told; the definition speaks of ranked lists alone.
        let told = plan.claims.iter().filter(|claim| match claim.requests.as_slice() {
            [request] => instance.request(request).unwrap().ranked,
            _ => false,
        });
        prop_assert_eq!(claims, told.count());
    }

    #[test]
    fn a_plan_that_was_searched_for_is_right_too(mut document in document()) {
        document.search = 60;
        let instance = Instance::new(document).unwrap();
        let go_on = &mut |_| ControlFlow::Continue(());
        let searched = solve(&instance, go_on).unwrap();
        let verdict = verify(&instance, &searched);
        prop_assert!(verdict.holds(), "{:#?}", verdict.findings);
        prop_assert_eq!(&searched, &solve(&instance, go_on).unwrap());
        let given = searched.report.half_days_given;
        prop_assert!(given <= bound(&instance, given, 30).unwrap());
    }

    #[test]
    fn every_refusal_has_a_certificate_that_the_verifier_accepts(document in document()) {
        let instance = Instance::new(document).unwrap();
        let plan = plan(&instance);
        let mut certificates = Vec::new();
        certificates_of(&instance, &plan, &mut |certificate| certificates.push(certificate)).unwrap();
        let checker = Checker::new(&instance, &plan);
        prop_assert!(checker.accepts(&certificates).iter().all(|right| *right));
        for certificate in &mut certificates {
            certificate.places += 1;
        }
        prop_assert!(checker.accepts(&certificates).iter().all(|right| !right));
    }

    #[test]
    fn a_change_that_is_told_would_give_a_place(document in document()) {
        let instance = Instance::new(document).unwrap();
        let plan = plan(&instance);
        for (at, explanation) in explain_all(&instance, &plan).unwrap().into_iter().enumerate() {
            prop_assert_eq!(&explanation.place, &plan.outcomes[at].place);
            for change in explanation.changes {
                let mut document = instance.document().clone();
                let request = &mut document.requests[at];
                let (location, days, start) = match change {
                    Change::FewerDays { location, days, start }
                    | Change::Later { location, days, start } => (location, days, start),
                    Change::OtherLocation { location, days, start } => {
                        let facts = Default::default();
                        request.places.push(Wanted { location: location.clone(), distance: None, facts });
                        (location, days, start)
                    }
                    Change::Fact { location, fact, value } => {
                        let place = request.places.iter_mut().find(|one| one.location == location);
                        place.unwrap().facts.insert(fact, value);
                        let ways = definition::ways(&document, &document.requests[at]);
                        let taken = |way: &Given| {
                            way.location == location && definition::chosen(&document, &plan, at, way)
                        };
                        prop_assert!(ways.iter().any(taken));
                        continue;
                    }
                };
                let way = Given { location, days, start, by: By::Round };
                prop_assert!(definition::chosen(&document, &plan, at, &way));
            }
        }
    }

    #[test]
    fn the_order_of_the_file_makes_no_difference(document in document(), turn in 1_usize..5) {
        let mut other = document.clone();
        other.requests.rotate_left(turn % document.requests.len());
        other.locations.rotate_left(turn % document.locations.len());
        other.rules.reverse();
        let one = plan(&Instance::new(document).unwrap());
        prop_assert_eq!(one, plan(&Instance::new(other).unwrap()));
    }

    #[test]
    fn a_plan_reads_as_it_was_written(document in document()) {
        let instance = Instance::new(document).unwrap();
        let text = serde_json::to_vec(instance.document()).unwrap();
        prop_assert_eq!(&Instance::read(&text).unwrap(), &instance);
        let plan = plan(&instance);
        let text = serde_json::to_vec_pretty(&plan).unwrap();
        prop_assert_eq!(Plan::read(&text).unwrap(), plan);
    }

    #[test]
    fn of_equal_wishes_the_higher_priority_fares_no_worse(document in document(), groups in 0_u8..3) {
        let mut document = document;
        document.together.clear();
        document.pins.clear();
        for location in &mut document.locations {
            location.reserves.clear();
        }
        for request in &mut document.requests {
            request.facts.insert("groups".to_owned(), groups);
            for wanted in &mut request.places {
                wanted.facts.clear();
            }
        }
        document.forbidden.clear();
        let mut twin = document.requests[0].clone();
        twin.ranked = true;
        document.requests[0].ranked = true;
        twin.id = "higher".to_owned();
        twin.family = "another".to_owned();
        twin.facts.insert("groups".to_owned(), groups + 1);
        document.requests.push(twin);
        for location in &mut document.locations {
            location.rule = "T2".to_owned();
        }
        let instance = Instance::new(document).unwrap();
        let plan = plan(&instance);
        let cost = |id: &str| {
            let request = instance.request(id).unwrap();
            let given = plan.outcome(id).unwrap().place.as_ref();
            given.map_or((u64::MAX, 0), |given| definition::cost(instance.document(), request, given))
        };
        prop_assert!(cost("higher") <= cost("R0"));
    }

    #[test]
    fn whole_weeks_alone_give_what_plain_deferred_acceptance_gives(
        lists in prop::collection::vec(prop::sample::subsequence(vec![0, 1, 2, 3], 1..4), 1..20),
        places in prop::collection::vec(0_u8..4, 4),
        seed in any::<u32>(),
    ) {
        let document = scalar(&lists, &places, seed);
        let expected = plain_deferred_acceptance(&document);
        let instance = Instance::new(document).unwrap();
        let plan = plan(&instance);
        for (outcome, expected) in plan.outcomes.iter().zip(expected) {
            prop_assert_eq!(outcome.place.as_ref().map(|given| given.location.clone()), expected);
        }
    }

    /// Where everybody asks the whole week for the whole time, whoever tells another list
    /// than its own gets nothing that it would rather have. With days and weeks no rule can
    /// promise that; how often it happens is counted below.
    #[test]
    fn of_whole_weeks_no_false_list_helps(
        lists in prop::collection::vec(prop::sample::subsequence(vec![0, 1, 2, 3], 1..4), 1..16),
        places in prop::collection::vec(0_u8..4, 4),
        (seed, groups) in (any::<u32>(), prop::collection::vec(0_u8..3, 16)),
        (liar, told) in (any::<usize>(), prop::sample::subsequence(vec![3, 1, 0, 2], 0..4)),
    ) {
        let mut document = scalar(&lists, &places, seed);
        for (request, groups) in document.requests.iter_mut().zip(&groups) {
            request.facts.insert("groups".to_owned(), *groups);
        }
        for location in document.locations.iter_mut().step_by(2) {
            location.rule = "T2".to_owned();
        }
        let at = liar % document.requests.len();
        let honest = document.requests[at].clone();
        let rank = |document: Document| {
            let instance = Instance::new(document).unwrap();
            let given = plan(&instance).outcomes[at].place.clone();
            given.and_then(|given| honest.places.iter().position(|one| one.location == given.location))
        };
        let mut lying = document.clone();
        lying.requests[at].places = told
            .iter()
            .map(|at| Wanted { location: format!("L{at}"), distance: None, facts: Default::default() })
            .collect();
        let (truth, lie) = (rank(document), rank(lying));
        prop_assert!(lie.is_none() || truth.is_some_and(|truth| Some(truth) <= lie));
    }

    /// Whom the order puts higher than before fares no worse.
    #[test]
    fn of_whole_weeks_more_priority_never_hurts(
        lists in prop::collection::vec(prop::sample::subsequence(vec![0, 1, 2, 3], 1..4), 1..16),
        places in prop::collection::vec(0_u8..4, 4),
        (seed, groups) in (any::<u32>(), prop::collection::vec(0_u8..3, 16)),
        which in any::<usize>(),
    ) {
        let mut document = scalar(&lists, &places, seed);
        for (request, groups) in document.requests.iter_mut().zip(&groups) {
            request.facts.insert("groups".to_owned(), *groups);
        }
        for location in &mut document.locations {
            location.rule = "T2".to_owned();
        }
        let at = which % document.requests.len();
        let mut raised = document.clone();
        *raised.requests[at].facts.entry("groups".to_owned()).or_default() += 1;
        let list = document.requests[at].places.clone();
        let rank = |document: Document| {
            let given = plan(&Instance::new(document).unwrap()).outcomes[at].place.clone();
            given.map_or(usize::MAX, |given| {
                list.iter().position(|one| one.location == given.location).unwrap()
            })
        };
        prop_assert!(rank(raised) <= rank(document));
    }

    #[test]
    fn a_place_taken_away_or_added_does_not_pass(document in document(), which in any::<usize>()) {
        let instance = Instance::new(document).unwrap();
        let right = plan(&instance);
        let mut wrong = right.clone();
        let at = which % wrong.outcomes.len();
        let request = &instance.document().requests[at];
        wrong.outcomes[at].place = match &wrong.outcomes[at].place {
            Some(_) => None,
            None => Some(Given {
                location: request.places[0].location.clone(),
                days: request.days,
                start: request.start,
                by: By::Round,
            }),
        };
        prop_assert!(!verify(&instance, &wrong).holds());
    }
}

/// Everybody wants the whole week for the whole time at some of four locations.
fn scalar(lists: &[Vec<usize>], places: &[u8], seed: u32) -> Document {
    let mut document = empty();
    document.seed = seed.to_string();
    document.locations = places
        .iter()
        .enumerate()
        .map(|(at, places)| Location {
            id: format!("L{at}"),
            rule: "free".to_owned(),
            resources: vec![Resource {
                id: "total".to_owned(),
                months_from: 0,
                months_until: None,
                places: vec![PlacesFrom { from: monday(), week: Places::all(*places) }],
            }],
            closed: vec![],
            reserves: vec![],
            children: vec![],
        })
        .collect();
    document.requests = lists
        .iter()
        .enumerate()
        .map(|(at, list)| Request {
            id: format!("R{at:02}"),
            family: format!("F{at}"),
            born: monday(),
            asked: None,
            days: (0..5).fold(Parts::EMPTY, |all, day| all.or(Parts::day(day))),
            keep: Parts::EMPTY,
            fewer_days: 0,
            start: week(1),
            later_weeks: 0,
            leaves: week(10),
            penalties: None,
            holds: None,
            ranked: true,
            places: (0..list.len())
                .map(|step| list[(step + at) % list.len()])
                .map(|at| Wanted {
                    location: format!("L{at}"),
                    distance: None,
                    facts: Default::default(),
                })
                .collect(),
            facts: Default::default(),
        })
        .collect();
    document
}

/// The textbook: each proposes down its list, each location keeps the lowest numbers.
fn plain_deferred_acceptance(document: &Document) -> Vec<Option<String>> {
    let number = |at: usize| ties::number(&document.seed, &document.requests[at].family);
    let mut next = vec![0; document.requests.len()];
    let mut held: Vec<Vec<usize>> = vec![Vec::new(); document.locations.len()];
    let mut free: Vec<usize> = (0..document.requests.len()).collect();
    while let Some(at) = free.pop() {
        let Some(wanted) = document.requests[at].places.get(next[at]) else { continue };
        next[at] += 1;
        let site = document.locations.iter().position(|l| l.id == wanted.location).unwrap();
        held[site].push(at);
        held[site].sort_by_key(|at| number(*at));
        let places = document.locations[site].resources[0].places[0].week.0[0];
        if held[site].len() > usize::from(places) {
            free.extend(held[site].pop());
        }
    }
    let of = |at| held.iter().position(|held| held.contains(&at));
    (0..document.requests.len()).map(|at| of(at).map(|site| format!("L{site}"))).collect()
}

/// A made-up town: of families who hide that they could do without days or wait, who name
/// only their first place, leave it out or turn their list around, hardly any gains.
#[test]
fn in_a_town_hardly_any_false_list_helps() {
    let document = generate(Scale::Town, 7);
    let go_on = &mut |_| ControlFlow::Continue(());
    let solved = |document: &Document| {
        let instance = Instance::new(document.clone()).unwrap();
        solve(&instance, go_on).unwrap()
    };
    let mut solved = solved;
    let honest = solved(&document);
    let (mut tried, mut gained) = (0, 0);
    let alone = |id: &str| {
        !document.together.iter().any(|group| group.requests.iter().any(|one| one == id))
    };
    let asking = document.requests.iter().filter(|one| one.ranked && alone(&one.id));
    for request in asking.step_by(12) {
        for lie in 0..4 {
            let mut lying = document.clone();
            let told = lying.requests.iter_mut().find(|one| one.id == request.id).unwrap();
            match lie {
                0 => (told.fewer_days, told.later_weeks) = (0, 0),
                1 => told.places.truncate(1),
                2 => drop(told.places.remove(0)),
                _ => told.places.reverse(),
            }
            let cost = |plan: &Plan| {
                let given = plan.outcome(&request.id).unwrap().place.as_ref();
                given.map_or((u64::MAX, 0), |given| definition::cost(&document, request, given))
            };
            tried += 1;
            gained += u32::from(cost(&solved(&lying)) < cost(&honest));
        }
    }
    assert!(tried >= 50, "{tried}");
    assert!(gained * 100 <= tried, "{gained} of {tried}");
}

#[test]
fn whoever_watches_can_stop() {
    let instance = Instance::new(scalar(&vec![vec![0]; 3], &[1; 4], 1)).unwrap();
    let stopped = solve(&instance, &mut |_| ControlFlow::Break(()));
    assert_eq!(stopped, Err(Stopped::Cancelled));
}

#[test]
fn a_plan_of_another_round_does_not_pass() {
    let one = Instance::new(scalar(&vec![vec![0]; 3], &[1; 4], 1)).unwrap();
    let other = Instance::new(scalar(&vec![vec![0]; 3], &[1; 4], 2)).unwrap();
    assert!(verify(&other, &plan(&one)).findings.contains(&Finding::OtherRound));
}

/// Somebody who writes the plan could else let anyone win the draw.
#[test]
fn another_number_in_the_draw_passes_only_with_a_search_that_was_announced() {
    let mut document = scalar(&vec![vec![0]; 3], &[1; 4], 1);
    let honest = Instance::new(document.clone()).unwrap();
    let loser = plan(&honest).outcomes.iter().position(|one| one.place.is_none()).unwrap();
    let family = document.requests[loser].family.clone();
    let mut forged = plan(&honest);
    forged.moved.insert(family.clone(), 0);
    let verdict = verify(&honest, &forged);
    assert!(verdict.findings.contains(&Finding::Draw { family: family.clone() }), "{verdict:?}");

    forged.improved = 1;
    assert!(!verify(&honest, &forged).holds());

    document.search = 1;
    let announced = Instance::new(document).unwrap();
    forged.moved.insert("nobody".to_owned(), 1);
    forged.round = announced.digest();
    let verdict = verify(&announced, &forged);
    assert!(verdict.findings.iter().any(|one| matches!(one, Finding::Draw { .. })), "{verdict:?}");
}

/// The family of the first request keeps its second choice, where one more is free.
fn holding(first_choice: u8) -> Document {
    let mut document = scalar(&[vec![0, 1]], &[first_choice, 2], 1);
    let request = &mut document.requests[0];
    request.holds =
        Some(Held { location: "L1".to_owned(), days: request.days, start: request.start });
    document.locations[1].children = vec![Enrolled {
        born: request.born,
        days: request.days,
        from: Some(request.start),
        leaves: request.leaves,
        facts: vec![],
    }];
    document
}

#[test]
fn who_holds_a_place_gets_something_better_or_nothing() {
    let instance = Instance::new(holding(1)).unwrap();
    let better = plan(&instance);
    let given = better.outcome("R00").and_then(|outcome| outcome.place.as_ref());
    assert_eq!(given.map(|given| given.location.as_str()), Some("L0"));
    assert!(verify(&instance, &better).holds());

    let instance = Instance::new(holding(0)).unwrap();
    let mut none = plan(&instance);
    assert_eq!(none.outcome("R00").unwrap().place, None, "the same again is no gain");
    assert!(verify(&instance, &none).holds());
    let request = &instance.document().requests[0];
    none.outcomes[0].place = Some(Given {
        location: "L1".to_owned(),
        days: request.days,
        start: request.start,
        by: By::Round,
    });
    assert!(!verify(&instance, &none).holds());
}
