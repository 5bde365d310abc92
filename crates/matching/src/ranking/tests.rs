use super::passed_by_law;
use super::{Move, Order, Part, Ranked, Ranking, Reason, Tie, Unknown, moves, rank, rank_part};
use crate::candidates::{Candidate, Standing};
use crate::fitting::{Exclusion, Fit};
use crate::order::Criterion;
use chrono::{Days, NaiveDate};
use domain::families::Birth;
use domain::places::{FreePlace, LocationKind, Tariff, Tier};
use domain::requests::{CareType, Flexibility, TariffNeed, Wish};
use domain::week::{DayPart, WeekPattern, Weekday};
use proptest::prelude::{Just, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use std::collections::{BTreeMap, HashSet};

fn day(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).unwrap_or_default()
}

fn today() -> NaiveDate {
    day(2026, 8, 15)
}

/// Morning and afternoon of these days, 0 is Monday.
fn on(days: &[usize]) -> WeekPattern {
    days.iter().fold(WeekPattern::EMPTY, |week, index| {
        let day = Weekday::ALL[*index];
        week.with(day, DayPart::Morning).with(day, DayPart::Afternoon)
    })
}

fn place(tier: Tier) -> FreePlace {
    FreePlace {
        week: WeekPattern::full_days(3),
        from: day(2026, 9, 1),
        until: None,
        age_from: Some(2),
        age_to: Some(36),
        kind: LocationKind::Group,
        tier,
        tariff: Tariff::Income,
        location: "K7M-4QXD".to_owned(),
    }
}

fn candidate(code: &str) -> Candidate {
    let week = WeekPattern::full_days(3);
    Candidate {
        code: code.to_owned(),
        wish: Wish {
            start: day(2026, 9, 1),
            week,
            other_week: WeekPattern::EMPTY,
            varying: false,
            days: None,
            hours: None,
            tariff: TariffNeed::Any,
            care: CareType::Any,
            preference: String::new(),
            locations: vec![],
            flexibility: Flexibility::default(),
            together: domain::requests::Together::No,
        },
        residual_week: week,
        residual_days: 3,
        birth: Birth::Born(day(2026, 3, 1)),
        registered_on: day(2026, 5, 1),
        urgent: false,
        law: vec![vec![Standing::None]; 2],
        sibling_at_location: false,
        open_proposal: false,
        refused_this_location: false,
        preferred_rank: None,
        of_neighbour: false,
    }
}

fn wants(code: &str, week: WeekPattern, flexibility: Flexibility) -> Candidate {
    let mut candidate = candidate(code);
    candidate.wish.week = week;
    candidate.wish.flexibility = flexibility;
    candidate.residual_week = week;
    candidate.residual_days = week.day_count();
    candidate
}

fn absolute() -> Vec<Standing> {
    vec![Standing::Absolute { label: "A1".to_owned(), order: 1 }]
}

fn group(order: u8) -> Vec<Standing> {
    vec![Standing::None, Standing::Priority { label: format!("A{order}"), order }]
}

/// Under so many rule sets.
fn under(law: u8) -> Order {
    Order { law, ..Order::default() }
}

fn ranking(tier: Tier, candidates: &[Candidate]) -> Ranking {
    rank(&place(tier), candidates, &Order::default(), today())
}

fn codes(ranking: &Ranking) -> Vec<&str> {
    ranking.ranked.iter().map(|one| one.code.as_str()).collect()
}

#[test]
fn the_law_comes_before_local_criteria_set_by_set() {
    let both = |first, then| vec![first, then];
    let none = || vec![Standing::None];
    let candidates = [
        Candidate { urgent: true, ..candidate("urgent") },
        Candidate { law: both(group(2), none()), ..candidate("second") },
        Candidate { law: both(group(1), none()), ..candidate("first") },
        Candidate {
            law: both(absolute(), none()),
            registered_on: today(),
            ..candidate("absolute")
        },
        Candidate { law: both(none(), absolute()), registered_on: today(), ..candidate("then") },
    ];
    for (law, expected) in [
        (0, ["urgent", "first", "second", "absolute", "then"]),
        (1, ["absolute", "first", "second", "urgent", "then"]),
        (2, ["absolute", "first", "second", "then", "urgent"]),
    ] {
        let order = rank(&place(Tier::T2), &candidates, &under(law), today());
        assert_eq!(codes(&order), expected, "{law}");
    }
}

#[test]
fn a_family_of_a_neighbour_comes_after_those_of_the_desk_unless_the_law_puts_it_forward() {
    let of_neighbour = |code| Candidate { of_neighbour: true, ..candidate(code) };
    let candidates = [
        Candidate { urgent: true, ..of_neighbour("urgent next door") },
        Candidate { law: vec![group(1)], ..of_neighbour("group next door") },
        Candidate { registered_on: today(), ..candidate("own") },
    ];
    let at_two = rank(&place(Tier::T2), &candidates, &under(1), today());
    assert_eq!(codes(&at_two), ["group next door", "own", "urgent next door"]);
    let at_one = ranking(Tier::T1, &candidates);
    assert_eq!(codes(&at_one), ["own", "urgent next door", "group next door"]);
    let passed = passed_by_law(&place(Tier::T2), &candidates, &under(1), today(), "own");
    assert_eq!(passed, 0, "who did not ask here is not passed over");
}

#[test]
fn absolute_priority_that_is_unknown_is_asked_of_who_has_ordinary_priority() {
    let known = [Standing::Priority { label: "A2".to_owned(), order: 2 }, Standing::Unknown];
    let one = Candidate { law: vec![known.to_vec()], ..candidate("one") };
    let looked = Candidate { law: vec![group(2)], ..candidate("looked") };
    let two = Candidate { law: vec![absolute()], ..candidate("two") };
    let all = [one, looked, two];
    let order = rank(&place(Tier::T2), &all, &under(1), today());
    let asked: Vec<_> = order.ranked.iter().map(|one| one.unknown.as_slice()).collect();
    assert_eq!(codes(&order), ["two", "looked", "one"]);
    assert_eq!(asked, [&[][..], &[], &[Unknown::Priority]]);
    let codes = all.iter().map(|one| one.code.clone()).collect();
    let moved = moves(&place(Tier::T2), &all, &under(1), today(), &codes);
    let by: Vec<_> = moved["one"].iter().map(|one| (one.by, one.position)).collect();
    assert!(by.contains(&(Move::Criterion(Criterion::Law(0)), 1)), "{by:?}");
    assert!(
        !moved.contains_key("looked")
            || moved["looked"].iter().all(|one| one.by != Move::Criterion(Criterion::Law(0)))
    );
}

#[test]
fn the_desk_switches_its_own_criteria() {
    let candidates = [
        Candidate { urgent: true, registered_on: today(), ..candidate("urgent") },
        Candidate { sibling_at_location: true, registered_on: today(), ..candidate("sibling") },
        Candidate { preferred_rank: Some(0), registered_on: today(), ..candidate("chosen") },
        candidate("longest"),
    ];
    assert_eq!(codes(&ranking(Tier::T1, &candidates)), ["urgent", "sibling", "longest", "chosen"]);
    let order = Order {
        urgent_first: false,
        sibling_first: false,
        preferred_first: true,
        ..Order::default()
    };
    let by_choice = rank(&place(Tier::T1), &candidates, &order, today());
    assert_eq!(codes(&by_choice), ["chosen", "longest", "sibling", "urgent"]);
}

#[test]
fn days_are_compared_one_by_one() {
    let none = Flexibility::default();
    let fewer = Flexibility { fewer_days: true, ..none };
    let other = Flexibility { other_days: true, ..none };
    let candidates = [
        wants("whole", on(&[0, 1]), none),
        wants("fewer", on(&[0, 1, 4]), fewer),
        wants("ask", on(&[0, 1, 2, 3, 4]), none),
        wants("other", on(&[3, 4]), other),
        wants("nothing", on(&[3, 4]), none),
    ];
    let ranking = ranking(Tier::T1, &candidates);
    assert_eq!(codes(&ranking), ["whole", "fewer", "ask", "other"]);
    let [whole, fewer, ask, other] = ranking.ranked.as_slice() else { panic!("four") };
    assert_eq!((whole.fit, whole.offered, whole.offered_days), (Fit::Whole, on(&[0, 1]), 2));
    assert_eq!(fewer.fit, Fit::Partly { missing_days: 1, missing: on(&[4]) });
    assert!(fewer.reasons.contains(&Reason::FewerDays { of: 3, offered: 2 }));
    assert_eq!((fewer.offered, fewer.offered_days), (on(&[0, 1]), 2));
    assert_eq!((other.offered, other.within_wish), (on(&[0, 1]), true));
    assert!(other.reasons.contains(&Reason::OtherDays { days: 2 }));
    assert!(!ask.within_wish && ask.reasons.contains(&Reason::WorthAsking));
    assert_eq!(ranking.excluded.first().map(|one| one.why), Some(Exclusion::NoSharedDays));
}

#[test]
fn who_asked_for_none_of_the_free_days_comes_last_where_the_law_is_silent() {
    let any = Flexibility { other_days: true, fewer_days: true, ..Flexibility::default() };
    let rest = WeekPattern::full_days(5).without(WeekPattern::full_days(3));
    let none = Candidate { urgent: true, law: vec![absolute()], ..wants("none", rest, any) };
    let some = wants("some", WeekPattern::full_days(5), Flexibility::default());
    let silent = Candidate { law: Vec::new(), ..none.clone() };
    for (law, none, first) in
        [(0, &none, "some"), (1, &silent, "some"), (1, &none, "none"), (2, &none, "none")]
    {
        let all = [none.clone(), some.clone()];
        let order = rank(&place(Tier::T2), &all, &under(law), today());
        assert_eq!(codes(&order).first().copied(), Some(first), "{law}");
    }
}

#[test]
fn half_a_day_is_named_as_such() {
    let mut half = place(Tier::T1);
    half.week = WeekPattern::EMPTY.with(Weekday::Monday, DayPart::Morning);
    let ranking = rank(
        &half,
        &[wants("whole-day", on(&[0]), Flexibility::default())],
        &Order::default(),
        today(),
    );
    let reasons = &ranking.ranked[0].reasons;
    assert!(reasons.contains(&Reason::PartsOfDays { days: 1 }), "{reasons:?}");
    assert_eq!(ranking.ranked[0].offered, half.week);
}

#[test]
fn a_number_of_days_fits_any_free_days() {
    let by_number = |code: &str, days: u8| {
        let mut one = wants(code, WeekPattern::EMPTY, Flexibility::default());
        one.wish.days = Some(days);
        one.residual_days = days;
        one
    };
    let ranking =
        ranking(Tier::T1, &[by_number("two", 2), by_number("five", 5), by_number("unknown", 0)]);
    assert_eq!(codes(&ranking), ["two", "five", "unknown"]);
    let [two, five, unknown] = ranking.ranked.as_slice() else { panic!("three") };
    assert_eq!((two.fit, two.offered_days), (Fit::Whole, 2));
    assert_eq!(two.unknown, [Unknown::Days]);
    assert_eq!(five.fit, Fit::Partly { missing_days: 2, missing: WeekPattern::EMPTY });
    assert_eq!(
        (unknown.unknown.as_slice(), unknown.within_wish),
        ([Unknown::NumberOfDays].as_slice(), false)
    );
}

#[test]
fn any_days_of_the_pattern_will_do_when_part_was_found_elsewhere() {
    let mut partly = wants("partly", WeekPattern::full_days(5), Flexibility::default());
    partly.residual_days = 3;
    let ranking = ranking(Tier::T1, &[partly]);
    assert_eq!((ranking.ranked[0].fit, ranking.ranked[0].offered_days), (Fit::Whole, 3));
}

#[test]
fn both_alternating_weeks_must_fit() {
    let mut alternating = wants("alternating", on(&[0, 1, 2, 3]), Flexibility::default());
    alternating.wish.week = on(&[0, 1]);
    alternating.wish.other_week = on(&[2, 3]);
    alternating.residual_days = 2;
    let ranking = ranking(Tier::T1, &[alternating]);
    assert_eq!(ranking.ranked[0].fit, Fit::Partly { missing_days: 1, missing: on(&[3]) });
}

#[test]
fn who_has_waited_past_the_wanted_start_is_not_late_again() {
    let mut overdue = candidate("overdue");
    overdue.wish.start = day(2026, 3, 1);
    let mut later = candidate("later");
    later.wish.start = day(2026, 8, 20);
    let mut early = candidate("early");
    early.wish.start = day(2026, 9, 30);
    let mut far = candidate("far");
    far.wish.start = day(2027, 9, 1);
    let place = FreePlace { from: day(2026, 8, 1), ..place(Tier::T1) };
    let now =
        rank(&place, &[overdue.clone(), later.clone(), early, far], &Order::default(), today());
    assert_eq!(codes(&now), ["early", "later", "overdue", "far"]);
    assert!(now.ranked[2].reasons.contains(&Reason::StartPassed { days: 167 }));
    assert!(now.ranked[0].reasons.contains(&Reason::StartsEarlier { days: 46 }));
    assert!(!now.ranked[3].within_wish);

    let september = FreePlace { from: day(2026, 9, 1), ..place };
    later.wish.flexibility.later_start = true;
    let then = rank(&september, &[overdue, later], &Order::default(), today());
    assert_eq!(codes(&then), ["later", "overdue"]);
    assert_eq!(then.ranked[0].fit, Fit::LaterStart { days: 12 });
    assert_eq!(then.ranked[1].fit, Fit::LaterStart { days: 184 }, "as its reason says");
    assert!(then.ranked[1].reasons.contains(&Reason::StartsLater { days: 184 }));
}

#[test]
fn the_excluded_are_told_why() {
    let ended = FreePlace { until: Some(day(2026, 9, 30)), ..place(Tier::T1) };
    let mut next_year = candidate("c");
    next_year.wish.start = day(2027, 1, 1);
    let candidates = [
        Candidate { open_proposal: true, ..candidate("a") },
        Candidate { refused_this_location: true, ..candidate("b") },
        next_year,
        Candidate { birth: Birth::Due(day(2026, 8, 20)), ..candidate("d") },
        Candidate { birth: Birth::Born(day(2023, 9, 1)), ..candidate("e") },
        Candidate { residual_days: 0, residual_week: WeekPattern::EMPTY, ..candidate("f") },
    ];
    let ranking = rank(&ended, &candidates, &Order::default(), today());
    assert_eq!(ranking.total, 0);
    let why: Vec<Exclusion> = ranking.excluded.iter().map(|one| one.why).collect();
    assert_eq!(
        why,
        [
            Exclusion::OpenProposal,
            Exclusion::RefusedThisLocation,
            Exclusion::EndsBefore { until: day(2026, 9, 30) },
            Exclusion::TooYoung { months: 0 },
            Exclusion::TooOld { months: 36 },
            Exclusion::NothingLeft,
        ]
    );
}

#[test]
fn who_can_go_to_school_by_then_does_not_fit_and_who_goes_soon_is_told_of() {
    let born = |code: &str, birth| Candidate { birth: Birth::Born(birth), ..candidate(code) };
    let candidates = [
        born("school", day(2024, 3, 1)),
        born("autumn", day(2024, 3, 2)),
        born("next-year", day(2024, 9, 15)),
    ];
    let ranking = ranking(Tier::T1, &candidates);
    let why: Vec<_> = ranking.excluded.iter().map(|one| (one.code.as_str(), one.why)).collect();
    assert_eq!(why, [("school", Exclusion::AtSchool { since: day(2026, 9, 1) })]);
    let until = |one: &Ranked| {
        one.reasons.iter().find(|reason| matches!(reason, Reason::UntilSchool { .. })).cloned()
    };
    let told: Vec<_> = ranking.ranked.iter().map(|one| (one.code.as_str(), until(one))).collect();
    let autumn = Reason::UntilSchool { date: day(2026, 11, 9) };
    assert_eq!(told, [("autumn", Some(autumn)), ("next-year", None)]);
    let ended = FreePlace { until: Some(day(2026, 10, 31)), ..place(Tier::T1) };
    let short = rank(&ended, &candidates, &Order::default(), today());
    assert_eq!(until(&short.ranked[0]), None);
}

#[test]
fn what_is_unknown_is_asked_and_what_differs_is_said() {
    let mut one = Candidate { birth: Birth::Unknown, law: vec![], ..candidate("one") };
    one.wish.tariff = TariffNeed::Income;
    one.wish.care = CareType::Family;
    let free_price = FreePlace { tariff: Tariff::Free, ..place(Tier::T2) };
    let ranking = rank(&free_price, &[one], &under(1), today());
    let first = &ranking.ranked[0];
    assert_eq!(first.unknown, [Unknown::Age, Unknown::Priority]);
    for reason in
        [Reason::TariffDiffers, Reason::CareTypeDiffers, Reason::AgeUnknown, Reason::WorthAsking]
    {
        assert!(first.reasons.contains(&reason), "{reason:?}");
    }
}

#[test]
fn a_lot_is_the_same_for_all_who_draw_it_again() {
    let candidates: Vec<Candidate> = (0..20).map(|n| candidate(&format!("c{n:02}"))).collect();
    let draw = |seed| {
        let order = Order { tie: Tie::ByLot { seed }, ..Order::default() };
        rank(&place(Tier::T1), &candidates, &order, today())
    };
    assert_eq!(draw(1), draw(1));
    assert_ne!(codes(&draw(1)), codes(&draw(2)));
}

#[test]
fn a_hundred_thousand_requests_are_ranked() {
    let candidates: Vec<Candidate> = (0..100_000_u32)
        .map(|n| {
            let bits = i64::from(n).wrapping_mul(0x9e37_79b9_7f4a) >> 3;
            let mut one =
                wants(&format!("c{n:06}"), WeekPattern::from_bits(bits), Flexibility::default());
            one.registered_on = day(2024, 1, 1) + Days::new(u64::from(n % 900));
            one.wish.start = day(2026, 1, 1) + Days::new(u64::from(n % 700));
            one.urgent = n % 17 == 0;
            one.open_proposal = n % 11 == 0;
            one.wish.flexibility.fewer_days = n % 2 == 0;
            let first = |holds: bool| if holds { absolute() } else { vec![Standing::None] };
            one.law = vec![first(n % 5 == 0), first(n % 3 == 0)];
            one
        })
        .collect();
    let place = FreePlace { age_from: None, age_to: None, ..place(Tier::T3) };
    let all = rank(&place, &candidates, &under(2), today());
    assert_eq!(all.total, all.ranked.len());
    assert_eq!(all.total + all.excluded.len(), candidates.len());
    assert!(all.total > 10_000, "{}", all.total);
    let by_code: BTreeMap<&str, &Candidate> =
        candidates.iter().map(|one| (one.code.as_str(), one)).collect();
    let standing = |one: &super::Ranked| {
        let candidate = by_code[one.code.as_str()];
        let none = |set: usize| candidate.law[set] == [Standing::None];
        (!one.within_wish, none(0), none(1), !candidate.urgent)
    };
    assert!(all.ranked.is_sorted_by_key(standing));
    let first = rank_part(&place, &candidates, &under(2), today(), &Part::first(25));
    assert_eq!((first.ranked.as_slice(), first.total), (&all.ranked[..25], all.total));
    assert!((1..).zip(&all.ranked).all(|(position, one)| one.position == position));
}

fn a_week() -> impl Strategy<Value = WeekPattern> {
    prop_oneof![
        proptest::collection::btree_set(0usize..7, 0..6)
            .prop_map(|days| on(&days.into_iter().collect::<Vec<_>>())),
        any::<i64>().prop_map(WeekPattern::from_bits),
    ]
}

fn a_priority() -> impl Strategy<Value = Vec<Standing>> {
    prop_oneof![
        Just(vec![]),
        Just(vec![Standing::None]),
        Just(vec![Standing::Unknown]),
        Just(absolute()),
        (0u8..3).prop_map(group)
    ]
}

fn a_candidate() -> impl Strategy<Value = Candidate> {
    let facts = any::<[bool; 8]>();
    let dates = (0u64..700, 0u64..900, 0u64..1600);
    (
        a_week(),
        a_week(),
        0u8..8,
        facts,
        dates,
        proptest::collection::vec(a_priority(), 0..3),
        proptest::option::of(0usize..3),
    )
        .prop_map(
            |(week, other_week, days, facts, (start, registered, born), law, preferred_rank)| {
                let [
                    later_start,
                    other_days,
                    fewer_days,
                    varying,
                    alternating,
                    urgent,
                    sibling,
                    rare,
                ] = facts;
                let mut one = wants("", week, Flexibility { later_start, other_days, fewer_days });
                one.wish.start = day(2026, 1, 1) + Days::new(start);
                one.wish.varying = varying;
                one.wish.other_week = if alternating { other_week } else { WeekPattern::EMPTY };
                one.wish.days = Some(days);
                one.residual_week = one.wish.all_weeks();
                one.residual_days = one.wish.days_per_week().min(days);
                one.birth = Birth::Born(day(2023, 1, 1) + Days::new(born));
                one.registered_on = day(2024, 1, 1) + Days::new(registered);
                Candidate {
                    urgent,
                    law,
                    sibling_at_location: sibling,
                    open_proposal: rare && urgent,
                    refused_this_location: rare && sibling,
                    preferred_rank,
                    ..one
                }
            },
        )
}

fn candidates() -> impl Strategy<Value = Vec<Candidate>> {
    proptest::collection::vec(a_candidate(), 0..25).prop_map(|mut all| {
        for (number, one) in all.iter_mut().enumerate() {
            one.code = format!("c{number:03}");
        }
        all
    })
}

fn a_place() -> impl Strategy<Value = FreePlace> {
    let tier = proptest::sample::select(Tier::ALL);
    (a_week(), 0u64..500, proptest::option::of(0u64..500), tier).prop_map(
        |(week, from, lasts, tier)| {
            let from = day(2026, 6, 1) + Days::new(from);
            FreePlace { week, from, until: lasts.map(|days| from + Days::new(days)), ..place(tier) }
        },
    )
}

fn an_order() -> impl Strategy<Value = Order> {
    (any::<[bool; 4]>(), any::<u64>(), 0u8..3).prop_map(|(switches, seed, law)| Order {
        law,
        urgent_first: switches[0],
        sibling_first: switches[1],
        preferred_first: switches[2],
        tie: if switches[3] { Tie::ByDate } else { Tie::ByLot { seed } },
        hold_days: 62,
        school_soon_days: 183,
    })
}

proptest! {
    #[test]
    fn the_order_in_which_requests_are_given_is_nothing(
        place in a_place(), order in an_order(),
        (given, shuffled) in candidates().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())),
    ) {
        prop_assert_eq!(rank(&place, &given, &order, today()), rank(&place, &shuffled, &order, today()));
    }

    #[test]
    fn one_request_more_changes_nothing_between_the_others(
        place in a_place(), order in an_order(), all in candidates(),
    ) {
        if let Some((extra, fewer)) = all.split_last() {
            let with = rank(&place, &all, &order, today());
            let without = rank(&place, fewer, &order, today());
            let kept: Vec<&str> = codes(&with).into_iter().filter(|code| *code != extra.code).collect();
            prop_assert_eq!(kept, codes(&without));
        }
    }

    #[test]
    fn everyone_is_ranked_or_told_why_not(place in a_place(), order in an_order(), all in candidates()) {
        let ranking = rank(&place, &all, &order, today());
        let mut seen = codes(&ranking);
        seen.extend(ranking.excluded.iter().map(|one| one.code.as_str()));
        seen.sort_unstable();
        let given: Vec<&str> = all.iter().map(|one| one.code.as_str()).collect();
        prop_assert_eq!(seen, given);
        for refused in all.iter().filter(|one| one.open_proposal || one.refused_this_location) {
            prop_assert!(!codes(&ranking).contains(&refused.code.as_str()));
        }
    }

    #[test]
    fn what_is_offered_is_free_and_asked(place in a_place(), order in an_order(), all in candidates()) {
        for one in rank(&place, &all, &order, today()).ranked {
            let Some(asked) = all.iter().find(|c| c.code == one.code) else { panic!("a stranger") };
            prop_assert!(one.offered.fits_in(place.week) && !one.offered.is_empty());
            let pattern = asked.residual_week.day_count();
            let most = if asked.residual_days > 0 { asked.residual_days } else { pattern };
            prop_assert!(one.offered_days <= most);
            prop_assert!(one.first_day >= place.from && one.first_day >= today());
            if let Fit::Partly { missing_days, missing } = one.fit {
                prop_assert!(missing_days > 0 && missing.and(place.week).is_empty());
            }
            if one.fit == Fit::Whole && one.within_wish && !asked.wish.varying {
                prop_assert!(asked.residual_week.is_empty() || one.offered.fits_in(asked.residual_week));
            }
        }
    }

    #[test]
    fn what_counts_for_a_family_never_sets_it_back(
        place in a_place(), order in an_order(), all in candidates(), which in any::<usize>(),
    ) {
        let Some(at) = which.checked_rem(all.len()) else { return Ok(()) };
        let position = |all: &[Candidate]| {
            let ranking = rank(&place, all, &order, today());
            ranking.ranked.iter().find(|one| one.code == all[at].code).map(|one| one.position)
        };
        let before = position(&all);
        for more in 0..3 {
            let mut raised = all.clone();
            match more {
                0 => raised[at].law = vec![absolute(), absolute()],
                1 => raised[at].urgent = true,
                _ => raised[at].sibling_at_location = true,
            }
            prop_assert!(before.is_none() || position(&raised) <= before);
        }
    }

    #[test]
    fn a_move_leads_where_it_says(place in a_place(), order in an_order(), all in candidates()) {
        let codes: HashSet<String> = all.iter().map(|one| one.code.clone()).collect();
        for (code, moved) in moves(&place, &all, &order, today(), &codes) {
            for one in moved {
                let mut then = all.clone();
                let asked = then.iter_mut().find(|one| one.code == code).unwrap();
                match one.by {
                    Move::Criterion(Criterion::Law(set)) => {
                        let at = usize::from(set);
                        asked.law.resize(asked.law.len().max(at + 1), Vec::new());
                        asked.law[at] =
                            vec![Standing::Absolute { label: String::new(), order: 0 }];
                    }
                    Move::Criterion(Criterion::Urgent) => asked.urgent = true,
                    Move::Criterion(Criterion::Sibling) => asked.sibling_at_location = true,
                    Move::Criterion(Criterion::Preferred) => prop_assert!(false, "is no question"),
                    Move::FewerDays => asked.wish.flexibility.fewer_days = true,
                    Move::OtherDays => asked.wish.flexibility.other_days = true,
                    Move::LaterStart => asked.wish.flexibility.later_start = true,
                }
                let position = |all: &[Candidate]| {
                    let ranking = rank(&place, all, &order, today());
                    ranking.ranked.iter().find(|one| one.code == code).map(|one| one.position)
                };
                prop_assert_eq!(position(&then), Some(one.position));
                prop_assert!(position(&all).is_none_or(|now| one.position < now));
            }
        }
    }

    #[test]
    fn urgent_goes_before_its_equal(place in a_place(), mut one in a_candidate(), lot in any::<u64>()) {
        one.code = "a".to_owned();
        one.urgent = false;
        let urgent = Candidate { code: "z".to_owned(), urgent: true, ..one.clone() };
        let order = Order { tie: Tie::ByLot { seed: lot }, ..Order::default() };
        let ranking = rank(&place, &[one, urgent], &order, today());
        prop_assert!(ranking.total == 0 || codes(&ranking) == ["z", "a"]);
    }

    #[test]
    fn a_part_is_what_the_whole_order_has_there(
        place in a_place(), order in an_order(), all in candidates(),
        before in 0usize..40, limit in 1usize..30,
        (all_days, named) in (any::<bool>(), proptest::option::of(0usize..3)),
    ) {
        let whole = rank(&place, &all, &order, today());
        let among: Option<HashSet<String>> =
            named.map(|most| all.iter().step_by(most + 1).map(|one| one.code.clone()).collect());
        let part = Part { among: among.as_ref(), all_days, before, limit };
        let shown = rank_part(&place, &all, &order, today(), &part);
        let is_asked = |code: &String| among.as_ref().is_none_or(|codes| codes.contains(code));
        let has_days = |one: &Ranked| one.reasons.contains(&Reason::DaysFit);
        let kept: Vec<&Ranked> = whole.ranked.iter()
            .filter(|one| is_asked(&one.code) && (!all_days || has_days(one)))
            .collect();
        prop_assert_eq!((shown.total, shown.kept), (whole.total, kept.len()));
        prop_assert!(shown.before <= before && (shown.ranked.is_empty() == kept.is_empty()));
        let there = kept.into_iter().skip(shown.before).take(limit);
        prop_assert_eq!(shown.ranked.iter().collect::<Vec<_>>(), there.collect::<Vec<_>>());
        let why = whole.excluded.iter().filter(|one| is_asked(&one.code));
        prop_assert_eq!(shown.excluded.iter().collect::<Vec<_>>(), why.collect::<Vec<_>>());
    }
}

/// The numbers of `docs/lot.md`, with which anyone can draw again.
#[test]
fn a_lot_is_drawn_as_the_documentation_says() {
    assert_eq!(super::lot(0x0123_4567_89ab_cdef, "K7M-4QXD"), 15_526_745_862_229_560_006);
    assert_eq!(super::lot(0x0123_4567_89ab_cdef, "A2B-3CDE"), 2_795_157_521_013_042_359);
}
