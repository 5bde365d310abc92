//! How full a day is, by table and by property.

use super::{
    Ages, Capacity, Cell, Certainty, Change, Closed, Free, Need, Occupant, Room, Span, Sum, What,
    day, first_room, forecast, stretches, without_days,
};
use crate::places::OfferedPlaces;
use crate::week::{DayPart, WeekPattern, Weekday, monday_of};
use chrono::{Days, NaiveDate};
use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};

fn date(text: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, "%d/%m/%Y").unwrap_or_default()
}

fn places(number: u16) -> OfferedPlaces {
    let mut places = OfferedPlaces::default();
    for weekday in Weekday::ALL.iter().take(5) {
        for part in [DayPart::Morning, DayPart::Afternoon] {
            places.set(*weekday, part, number);
        }
    }
    places
}

fn span(from: &str, until: &str) -> Span {
    Span { from: date(from), until: (!until.is_empty()).then(|| date(until)) }
}

fn change(from: &str, until: &str, what: What) -> Change {
    Change { span: span(from, until), what }
}

fn ten(changes: Vec<Change>) -> Capacity {
    Capacity { standard: places(10), changes }
}

fn child(certainty: Certainty) -> Occupant {
    Occupant {
        number: 1,
        week: WeekPattern::full_days(5),
        span: span("01/09/2026", ""),
        certainty,
        birth: Some(date("15/01/2026")),
        leaves: None,
    }
}

fn morning(capacity: &Capacity, children: &[Occupant], on: &str) -> Cell {
    day(capacity, children, date(on)).part(DayPart::Morning)
}

#[test]
fn a_closed_day_has_no_places_and_nobody() {
    let closing = change("21/12/2026", "01/01/2027", What::Closed);
    let opening = change("24/12/2026", "25/12/2026", What::Open);
    let capacity = ten(vec![closing, opening]);
    for (on, closed) in [
        ("18/12/2026", None),
        ("21/12/2026", Some(Closed::Location)),
        ("24/12/2026", None),
        ("25/12/2026", None),
        ("01/01/2027", Some(Closed::Location)),
        ("11/11/2026", Some(Closed::Holiday)),
        ("29/03/2027", Some(Closed::Holiday)),
    ] {
        let there = day(&capacity, &[child(Certainty::Confirmed)], date(on));
        assert_eq!(there.closed, closed, "{on}");
        let expected = if closed.is_some() { (0, 0) } else { (10, 1) };
        let cell = there.part(DayPart::Morning);
        assert_eq!((cell.offered, cell.confirmed), expected, "{on}");
        assert_eq!(there.free(DayPart::Morning, Ages::default()).is_none(), closed.is_some());
    }
}

#[test]
fn the_change_that_begins_last_counts_and_of_those_the_last_recorded() {
    let capacity = ten(vec![
        change("01/10/2026", "", What::Offered(places(8))),
        change("01/09/2026", "", What::Offered(places(9))),
        change("02/11/2026", "30/11/2026", What::Offered(places(5))),
        change("02/11/2026", "30/11/2026", What::Offered(places(6))),
    ]);
    let on = [("31/08/2026", 10), ("01/09/2026", 9), ("01/10/2026", 8), ("02/11/2026", 6)];
    for (on, offered) in on.into_iter().chain([("30/11/2026", 6), ("01/12/2026", 8)]) {
        assert_eq!(morning(&capacity, &[], on).offered, offered, "{on}");
    }
    let weekend = day(&capacity, &[], date("05/12/2026"));
    assert_eq!(weekend.free(DayPart::Morning, Ages::default()), None, "no care on Saturday");
}

#[test]
fn a_caregiver_alone_limits_and_reserved_places_are_kept_apart() {
    let monday = WeekPattern::full_days(1);
    let capacity = ten(vec![
        change("01/09/2026", "", What::Limit(8, monday, Ages::default())),
        change("01/09/2026", "30/09/2026", What::Reserved(2, WeekPattern::full_days(5))),
        change("01/09/2026", "30/09/2026", What::Reserved(20, monday)),
    ]);
    let monday = morning(&capacity, &[child(Certainty::Confirmed)], "07/09/2026");
    assert_eq!((monday.offered, monday.reserved, monday.free().expected), (8, 8, 0));
    let tuesday = morning(&capacity, &[child(Certainty::Confirmed)], "08/09/2026");
    assert_eq!((tuesday.offered, tuesday.reserved, tuesday.free().certain), (10, 2, 7));
    assert_eq!(morning(&capacity, &[], "06/10/2026").free().certain, 10);
}

#[test]
fn each_child_counts_at_its_own_level_until_it_leaves() {
    let children = [
        child(Certainty::Confirmed),
        Occupant { number: 3, ..child(Certainty::Confirmed) },
        child(Certainty::Planned),
        child(Certainty::Draft),
        Occupant { span: span("01/09/2026", "30/09/2026"), ..child(Certainty::Confirmed) },
        Occupant { leaves: Some(date("09/11/2026")), ..child(Certainty::Confirmed) },
        Occupant { week: WeekPattern::EMPTY, ..child(Certainty::Confirmed) },
    ];
    let at = |on| morning(&ten(vec![]), &children, on);
    let cell = at("30/09/2026");
    assert_eq!((cell.confirmed, cell.planned, cell.draft, cell.leaving), (6, 1, 1, 0));
    assert_eq!(at("01/10/2026").confirmed, 5);
    let later = at("09/11/2026");
    assert_eq!((later.confirmed, later.leaving), (4, 1));
    assert_eq!(later.free(), Free { certain: 3, expected: 4 });
    assert_eq!(at("31/08/2026").taken(), 0);
    assert_eq!(without_days(&children, date("09/11/2026")), 1);
}

#[test]
fn babies_are_bound_by_their_own_limit() {
    let all = WeekPattern::full_days(5);
    let capacity = ten(vec![change("01/01/2026", "", What::Limit(2, all, Ages::BABIES))]);
    let children = [child(Certainty::Confirmed), child(Certainty::Planned)];
    let free = |on: &str, ages| {
        day(&capacity, &children, date(on)).free(DayPart::Morning, ages).map(|free| free.certain)
    };
    assert_eq!(free("01/12/2026", Ages::BABIES), Some(0));
    assert_eq!(free("01/12/2026", Ages::TODDLERS), Some(8));
    assert_eq!(free("01/12/2026", Ages::default()), Some(8));
    assert_eq!(free("15/01/2027", Ages::BABIES), Some(2), "both are a year old");
}

#[test]
fn ages_overlap_when_some_child_is_in_both() {
    let ages = |from, to| Ages { from, to };
    for (one, other, overlap) in [
        (Ages::BABIES, Ages::TODDLERS, false),
        (Ages::BABIES, ages(Some(11), Some(18)), true),
        (ages(Some(18), None), ages(None, Some(18)), false),
        (Ages::default(), Ages::BABIES, true),
    ] {
        assert_eq!((one.overlaps(other), other.overlaps(one)), (overlap, overlap));
    }
}

#[test]
fn there_is_room_from_the_week_in_which_it_lasts() {
    let leaver =
        Occupant { number: 9, leaves: Some(date("09/11/2026")), ..child(Certainty::Confirmed) };
    let comer = Occupant { span: span("01/03/2027", ""), number: 10, ..child(Certainty::Planned) };
    let guest = Occupant { span: span("01/09/2026", "02/10/2026"), ..child(Certainty::Confirmed) };
    let weeks = |children: &[Occupant]| {
        forecast(&ten(vec![]), children, date("07/09/2026"), 52, Ages::default())
    };
    let room =
        |children: &[Occupant], lasting| first_room(&weeks(children), Need::Days(3), lasting);
    let monday = |on| Some(date(on));
    let left = Room { certain: monday("05/10/2026"), expected: monday("05/10/2026") };
    assert_eq!(room(&[leaver, guest], 26), left, "the guest is gone for certain");
    let full = Occupant { number: 10, ..leaver };
    assert_eq!(room(&[full], 4), Room { certain: None, expected: monday("09/11/2026") });
    assert_eq!(room(&[full, comer], 26), Room { certain: None, expected: None }, "not for long");
    assert_eq!(room(&[full, comer], 4).expected, monday("09/11/2026"));
    let afternoon = WeekPattern::EMPTY.with(Weekday::Wednesday, DayPart::Afternoon);
    assert_eq!(first_room(&weeks(&[]), Need::Parts(afternoon), 4).certain, monday("07/09/2026"));
    let night = WeekPattern::EMPTY.with(Weekday::Wednesday, DayPart::Night);
    assert_eq!(first_room(&weeks(&[]), Need::Parts(night), 4), Room::default());
}

#[test]
fn a_week_of_holidays_takes_nobodys_place() {
    let capacity = ten(vec![change("21/12/2026", "01/01/2027", What::Closed)]);
    let weeks = forecast(&capacity, &[], date("07/12/2026"), 8, Ages::default());
    assert_eq!(first_room(&weeks, Need::Days(5), 7).certain, Some(date("07/12/2026")));
    let closed = weeks.get(2).map(|week| week.pattern(|_| true));
    assert_eq!(closed, Some(WeekPattern::EMPTY));
    let begun = forecast(&capacity, &[], date("10/12/2026"), 2, Ages::default());
    let days: Vec<_> = begun.iter().map(|week| week.whole_days(|free| free.certain > 0)).collect();
    assert_eq!(days, [2, 5], "what is past of a week is not free");
    let whole = stretches(&weeks);
    assert_eq!(whole.iter().map(|one| one.until).collect::<Vec<_>>(), [date("31/01/2027")]);
    let leaver = Occupant { leaves: Some(date("04/01/2027")), ..child(Certainty::Confirmed) };
    let weeks = forecast(&capacity, &[leaver], date("07/12/2026"), 8, Ages::default());
    let both = stretches(&weeks);
    let until: Vec<_> = both.iter().map(|one| one.until).collect();
    assert_eq!(until, [date("03/01/2027"), date("31/01/2027")]);
}

#[test]
fn a_sum_is_that_of_its_days() {
    let days: Vec<_> = ["09/11/2026", "10/11/2026", "11/11/2026"]
        .map(|on| day(&ten(vec![]), &[child(Certainty::Planned)], date(on)))
        .into();
    let sum = Sum::of(&days);
    assert_eq!((sum.open_days, sum.offered, sum.planned), (2, 40, 4));
    assert_eq!(sum.percent(sum.taken()), Some(10));
    assert_eq!(Sum::default().percent(0), None);
}

fn any_span() -> impl Strategy<Value = Span> {
    (0_u64..400, proptest::option::of(0_u64..200)).prop_map(|(start, length)| {
        let from = date("01/06/2026") + Days::new(start);
        Span { from, until: length.map(|length| from + Days::new(length)) }
    })
}

fn any_ages() -> impl Strategy<Value = Ages> {
    prop_oneof![Just(Ages::default()), Just(Ages::BABIES), Just(Ages::TODDLERS)]
}

fn any_change() -> impl Strategy<Value = Change> {
    let week = || any::<i64>().prop_map(WeekPattern::from_bits);
    let what = prop_oneof![
        (0_u16..15).prop_map(|number| What::Offered(places(number))),
        Just(What::Closed),
        Just(What::Open),
        (0_u16..5, week()).prop_map(|(number, week)| What::Reserved(number, week)),
        (0_u16..9, week(), any_ages())
            .prop_map(|(number, week, ages)| What::Limit(number, week, ages)),
    ];
    (any_span(), what).prop_map(|(span, what)| Change { span, what })
}

fn any_child() -> impl Strategy<Value = Occupant> {
    let certainty =
        prop_oneof![Just(Certainty::Confirmed), Just(Certainty::Planned), Just(Certainty::Draft)];
    let week = any::<i64>().prop_map(WeekPattern::from_bits);
    (any_span(), certainty, week, 0_u16..4, proptest::option::of(0_u64..400)).prop_map(
        |(span, certainty, week, number, leaves)| Occupant {
            number,
            week,
            span,
            certainty,
            birth: leaves.map(|days| date("01/06/2025") + Days::new(days)),
            leaves: leaves.map(|days| date("01/06/2026") + Days::new(days)),
        },
    )
}

proptest! {
    #[test]
    fn what_is_free_is_never_more_than_what_is_offered_and_not_taken(
        changes in vec(any_change(), 0..8),
        children in vec(any_child(), 0..12),
        ages in any_ages(),
        on in 0_u64..500,
    ) {
        let (capacity, date) = (ten(changes), date("01/06/2026") + Days::new(on));
        let it = day(&capacity, &children, date);
        for part in DayPart::ALL {
            let cell = it.part(*part);
            prop_assert!(cell.reserved <= cell.offered);
            let Some(free) = it.free(*part, ages) else { continue };
            prop_assert!(free.certain <= free.expected);
            prop_assert!(free.expected <= cell.free().expected);
            let used = cell.taken() + cell.leaving + cell.reserved;
            prop_assert!(free.certain == 0 || u32::from(free.certain) + u32::from(used) <= u32::from(cell.offered));
        }
        prop_assert!(it.closed.is_none() || it.parts == [Cell::default(); 5]);
    }

    #[test]
    fn one_child_more_never_makes_room_and_order_does_not_matter(
        changes in vec(any_change(), 0..6),
        children in vec(any_child(), 1..10),
        on in 0_u64..500,
    ) {
        let (capacity, date) = (ten(changes), date("01/06/2026") + Days::new(on));
        let all = day(&capacity, &children, date);
        let fewer = day(&capacity, children.get(1..).unwrap_or_default(), date);
        for part in DayPart::ALL {
            let (all, fewer) = (all.free(*part, Ages::BABIES), fewer.free(*part, Ages::BABIES));
            prop_assert_eq!(all.is_some(), fewer.is_some());
            if let (Some(all), Some(fewer)) = (all, fewer) {
                prop_assert!(all.certain <= fewer.certain && all.expected <= fewer.expected);
            }
        }
        let mut turned = children;
        turned.reverse();
        prop_assert_eq!(day(&capacity, &turned, date), all);
    }

    #[test]
    fn room_that_is_certain_is_expected_no_later(
        changes in vec(any_change(), 0..4),
        children in vec(any_child(), 0..12),
        days in 1_u8..6,
        lasting in 0_usize..20,
    ) {
        let monday = monday_of(date("01/09/2026"));
        let weeks = forecast(&ten(changes), &children, monday, 40, Ages::default());
        let room = first_room(&weeks, Need::Days(days), lasting);
        if let Some(certain) = room.certain {
            prop_assert!(room.expected.is_some_and(|expected| expected <= certain));
        }
    }
}
