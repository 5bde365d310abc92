//! The order of 100,000 candidates for one place, beside sorting as many pairs of numbers.

use chrono::{Days, NaiveDate};
use domain::families::Birth;
use domain::places::{FreePlace, LocationKind, Tariff, Tier};
use domain::requests::{CareType, Flexibility, TariffNeed, Wish};
use domain::week::WeekPattern;
use matching::candidates::{Candidate, Standing};
use matching::ranking::{Order, Part, rank_part};
use std::hint::black_box;
use std::time::{Duration, Instant};

const CANDIDATES: u64 = 100_000;
/// Candidates that a page explains.
const EXPLAINED: usize = 50;
const TURNS: u32 = 20;

/// Time to rank all and explain the first, and time to sort as many pairs of numbers.
pub fn measure() -> (Duration, Duration) {
    let today = NaiveDate::from_ymd_opt(2026, 8, 15).expect("a day");
    let place = FreePlace {
        week: WeekPattern::full_days(3),
        from: today + Days::new(17),
        until: None,
        age_from: Some(2),
        age_to: Some(36),
        kind: LocationKind::Group,
        tier: Tier::T2,
        tariff: Tariff::Income,
        location: "K7M-4QXD".to_owned(),
    };
    let candidates: Vec<Candidate> =
        (0..CANDIDATES).map(|number| candidate(number, today)).collect();
    let order = Order { law: 1, ..Order::default() };
    let ranked = quickest(|| {
        let part = Part::first(EXPLAINED);
        black_box(rank_part(&place, black_box(&candidates), &order, today, &part));
    });
    let pairs: Vec<(u64, u64)> =
        (0..CANDIDATES).map(|number| (mixed(number) % 1000, mixed(number + 1))).collect();
    let sorted = quickest(|| {
        let mut pairs = black_box(&pairs).clone();
        pairs.sort_unstable();
        black_box(pairs);
    });
    (ranked, sorted)
}

/// The quickest of several turns: what else the machine does only makes it slower.
fn quickest(mut work: impl FnMut()) -> Duration {
    let turn = |_| {
        let begun = Instant::now();
        work();
        begun.elapsed()
    };
    (0..TURNS).map(turn).min().unwrap_or_default()
}

/// A number without pattern made of another.
pub const fn mixed(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    number ^ (number >> 31)
}

fn candidate(number: u64, today: NaiveDate) -> Candidate {
    let lot = mixed(number + 1);
    let week = WeekPattern::full_days(u8::try_from(1 + lot % 5).unwrap_or(3));
    let asked = today - Days::new(lot / 5 % 600);
    let standing = match lot % 7 {
        0 => Standing::Absolute { label: "A1".to_owned(), order: 1 },
        1 => Standing::Priority { label: "A2".to_owned(), order: 2 },
        _ => Standing::None,
    };
    Candidate {
        code: format!("{number:07}"),
        wish: Wish {
            start: asked + Days::new(lot / 11 % 400),
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
        residual_days: week.day_count(),
        birth: Birth::Born(today - Days::new(lot / 13 % 900)),
        registered_on: asked,
        urgent: lot.is_multiple_of(9),
        law: vec![vec![standing]],
        sibling_at_location: lot.is_multiple_of(17),
        open_proposal: lot.is_multiple_of(19),
        refused_this_location: lot.is_multiple_of(23),
        preferred_rank: None,
        of_neighbour: false,
    }
}
