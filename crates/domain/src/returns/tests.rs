//! The worked example, and what holds for every return.

use super::forms::{
    ColumnCount, FamilyMovedStart, LapsedRequests, LaterAndFewer, OpenProposals, ReturnForm,
    ReturnForms, Switches,
};
use super::{
    CountedRequest, Figures, Outcome, ReturnFigures, ReturnRefusal, ReturnScope, SettleReason,
    Timing, compute,
};
use crate::identifiers::NisCode;
use crate::traits::TraitKind;
use chrono::{Days, NaiveDate};
use proptest::prelude::{Just, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use std::collections::BTreeSet;
use std::error::Error;

fn date(text: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, "%d/%m/%Y").unwrap_or_default()
}

fn request(code: &str, start: &str, outcome: Outcome) -> Result<CountedRequest, Box<dyn Error>> {
    Ok(CountedRequest {
        code: code.to_owned(),
        municipality: "33011".parse()?,
        original_start: date(start),
        start_moved_by_family: None,
        asked_days: Some(5),
        outcome,
        traits: BTreeSet::new(),
        merged_into: None,
    })
}

const fn open(not_accepted: u16, unanswered: u16) -> Outcome {
    Outcome::Open { not_accepted, unanswered }
}

fn accepted(start: &str, days: u8) -> Outcome {
    Outcome::Accepted { start: date(start), days: Some(days) }
}

/// The fourteen rows of the worked example: report year 2019, one municipality.
fn example() -> Result<Vec<CountedRequest>, Box<dyn Error>> {
    Ok(vec![
        request("1", "01/03/2019", accepted("01/03/2019", 5))?,
        CountedRequest { asked_days: Some(4), ..request("2", "01/09/2019", open(0, 0))? },
        request("3", "06/05/2019", open(2, 0))?,
        request("4", "15/06/2019", accepted("14/07/2019", 5))?,
        request("5", "15/06/2019", accepted("15/07/2019", 5))?,
        request("6", "31/01/2019", accepted("28/02/2019", 5))?,
        request("7", "02/09/2019", accepted("02/09/2019", 3))?,
        CountedRequest {
            asked_days: Some(4),
            ..request("8", "01/04/2019", accepted("01/06/2019", 2))?
        },
        CountedRequest {
            merged_into: Some("2".to_owned()),
            ..request("9", "01/09/2019", open(0, 0))?
        },
        CountedRequest {
            traits: BTreeSet::from([TraitKind::Urgent]),
            ..request("10a", "01/10/2019", open(0, 0))?
        },
        request("10b", "01/10/2019", open(0, 0))?,
        CountedRequest {
            start_moved_by_family: Some(date("01/02/2020")),
            ..request("11", "15/12/2019", accepted("01/02/2020", 5))?
        },
        request("12", "05/01/2020", open(0, 0))?,
        request("13", "01/05/2019", Outcome::Lapsed)?,
        request("14", "01/11/2019", open(0, 1))?,
    ])
}

fn form(year: i32) -> Result<ReturnForm, Box<dyn Error>> {
    let forms = ReturnForms::embedded().map_err(|errors| format!("{errors:?}"))?;
    Ok(forms.for_year(year).ok_or("no form")?.clone())
}

fn scope(year: i32, snapshot: &str) -> Result<ReturnScope, Box<dyn Error>> {
    let territory = BTreeSet::from(["33011".parse()?]);
    Ok(ReturnScope { year, snapshot_day: date(snapshot), territory })
}

fn codes(figures: &Figures, counts: ColumnCount) -> String {
    let behind = figures.column(counts).map(|column| column.figure.requests().clone());
    behind.unwrap_or_default().into_iter().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_worked_example_of_2019() -> Result<(), Box<dyn Error>> {
    let figures = compute(&form(2019)?, &scope(2019, "28/02/2020")?, &example()?)?;
    let total = &figures.total;
    assert_eq!(codes(total, ColumnCount::UniqueRequests), "1 10a 10b 11 13 14 2 3 4 5 6 7 8");
    assert_eq!(codes(total, ColumnCount::WithoutProposal), "10a 10b 2");
    assert_eq!(codes(total, ColumnCount::ProposalNotAccepted), "3");
    assert_eq!(codes(total, ColumnCount::StartedLater), "5 6 8");
    assert_eq!(codes(total, ColumnCount::FewerDays), "7 8");
    let counts: Vec<_> = total.columns.iter().map(|c| (c.key.as_str(), c.figure.count())).collect();
    assert_eq!(counts, [("A", 13), ("B", 3), ("C", 1), ("D1", 3), ("D2", 2)]);
    assert_eq!(total.partly_answered.count(), 4);
    assert_eq!(total.lapsed.count(), 1);
    assert_eq!(total.fully_answered.requests(), &["1", "4", "11"].map(str::to_owned).into());
    assert_eq!(
        total.to_settle.iter().collect::<Vec<_>>(),
        [(&"14".to_owned(), &SettleReason::UnansweredProposal)]
    );
    assert_eq!(figures.merged.get("9").map(String::as_str), Some("2"));
    assert_eq!(figures.timing, Timing::Final);
    Ok(())
}

#[test]
fn sub_counts_are_asked_from_2020_on() -> Result<(), Box<dyn Error>> {
    let mut requests = example()?;
    for request in &mut requests {
        request.original_start = request.original_start + chrono::Months::new(12);
    }
    let figures = compute(&form(2020)?, &scope(2020, "01/02/2021")?, &requests)?;
    let urgent = |counts| {
        let column = figures.total.column(counts)?;
        let sub_count = column.sub_counts.iter().find(|s| s.kind == TraitKind::Urgent)?;
        Some(sub_count.figure.count())
    };
    assert_eq!(urgent(ColumnCount::UniqueRequests), Some(1));
    assert_eq!(urgent(ColumnCount::WithoutProposal), Some(1));
    assert_eq!(urgent(ColumnCount::ProposalNotAccepted), Some(0));
    assert_eq!(figures.timing, Timing::Preview);
    Ok(())
}

#[test]
fn each_switch_changes_what_it_says() -> Result<(), Box<dyn Error>> {
    let form = form(2019)?;
    let usual = form.switches;
    for (switches, counts, expected) in [
        (
            Switches { later_and_fewer: LaterAndFewer::FirstColumnOnly, ..usual },
            ColumnCount::FewerDays,
            "7",
        ),
        (
            Switches { lapsed: LapsedRequests::LeftOut, ..usual },
            ColumnCount::UniqueRequests,
            "1 10a 10b 11 14 2 3 4 5 6 7 8",
        ),
        (
            Switches { family_moved_start: FamilyMovedStart::FromOriginalDate, ..usual },
            ColumnCount::StartedLater,
            "11 5 6 8",
        ),
        (
            Switches { open_proposals: OpenProposals::NotAccepted, ..usual },
            ColumnCount::ProposalNotAccepted,
            "14 3",
        ),
    ] {
        let form = form.clone().with_switches(switches);
        let figures = compute(&form, &scope(2019, "28/02/2020")?, &example()?)?;
        assert_eq!(codes(&figures.total, counts), expected);
        assert_eq!(figures.switches, switches);
    }
    Ok(())
}

#[test]
fn unknown_days_are_settled_first_and_a_longer_wait_than_the_family_chose_is_later()
-> Result<(), Box<dyn Error>> {
    let unknown_days = Outcome::Accepted { start: date("01/03/2019"), days: None };
    let requests = [
        request("days", "01/03/2019", unknown_days)?,
        CountedRequest { asked_days: None, ..request("any", "01/03/2019", unknown_days)? },
        CountedRequest {
            start_moved_by_family: Some(date("01/06/2019")),
            ..request("wait", "01/03/2019", accepted("01/07/2019", 5))?
        },
        CountedRequest {
            start_moved_by_family: Some(date("01/01/2019")),
            ..request("early", "01/03/2019", accepted("01/03/2019", 5))?
        },
    ];
    let figures = compute(&form(2019)?, &scope(2019, "05/03/2020")?, &requests)?;
    assert_eq!(figures.total.to_settle.get("days"), Some(&SettleReason::AcceptedDaysUnknown));
    assert_eq!(
        figures.total.fully_answered.requests(),
        &["any", "early"].map(str::to_owned).into()
    );
    assert_eq!(codes(&figures.total, ColumnCount::StartedLater), "wait");
    assert_eq!(figures.timing, Timing::Late);
    Ok(())
}

#[test]
fn what_could_lose_or_double_a_request_is_refused() -> Result<(), Box<dyn Error>> {
    let scope = scope(2019, "28/02/2020")?;
    let merged = |code: &str, into: &str| {
        let merged_into = Some(into.to_owned());
        request(code, "01/03/2019", open(0, 0)).map(|r| CountedRequest { merged_into, ..r })
    };
    let twice = [request("x", "01/03/2019", open(0, 0))?, request("x", "01/03/2020", open(0, 0))?];
    assert_eq!(
        compute(&form(2019)?, &scope, &twice),
        Err(ReturnRefusal::GivenTwice("x".to_owned()))
    );
    let circle = [merged("a", "b")?, merged("b", "c")?, merged("c", "a")?];
    let refusal = compute(&form(2019)?, &scope, &circle);
    assert_eq!(refusal, Err(ReturnRefusal::MergedInCircle("a".to_owned())));
    assert!(matches!(
        compute(&form(2020)?, &scope, &[]),
        Err(ReturnRefusal::FormOfOtherYears { year: 2019, .. })
    ));
    Ok(())
}

#[test]
fn figures_can_be_frozen_and_read_back() -> Result<(), Box<dyn Error>> {
    let figures = compute(&form(2019)?, &scope(2019, "28/02/2020")?, &example()?)?;
    let frozen = serde_json::to_string(&figures)?;
    assert!(frozen.contains(r#""figure":{"count":1,"requests":["3"]}"#), "{frozen}");
    assert_eq!(serde_json::from_str::<ReturnFigures>(&frozen)?, figures);
    let inputs = serde_json::to_string(&example()?)?;
    assert_eq!(serde_json::from_str::<Vec<CountedRequest>>(&inputs)?, example()?);
    Ok(())
}

fn any_outcome() -> impl Strategy<Value = Outcome> {
    let day = (0..500_u64).prop_map(|days| date("01/01/2023") + Days::new(days));
    prop_oneof![
        (0..3_u16, 0..2_u16).prop_map(|(refused, unanswered)| open(refused, unanswered)),
        (day, proptest::option::of(1..6_u8))
            .prop_map(|(start, days)| Outcome::Accepted { start, days }),
        Just(Outcome::Lapsed),
    ]
}

fn any_request() -> impl Strategy<Value = CountedRequest> {
    let nis = prop_oneof![Just("33011"), Just("33021"), Just("44021")];
    let traits = proptest::collection::btree_set(proptest::sample::select(TraitKind::ALL), 0..5);
    let moved = proptest::option::of(0..200_u64);
    let days = proptest::option::of(1..6_u8);
    (nis, 0..700_u64, moved, days, any_outcome(), traits, any::<bool>()).prop_filter_map(
        "a code that parses",
        |(nis, start, moved, asked_days, outcome, traits, merged)| {
            let original_start = date("01/06/2022") + Days::new(start);
            Some(CountedRequest {
                code: String::new(),
                municipality: nis.parse().ok()?,
                original_start,
                start_moved_by_family: moved.map(|days| original_start + Days::new(days)),
                asked_days,
                outcome,
                traits,
                merged_into: merged.then(|| "elsewhere".to_owned()),
            })
        },
    )
}

fn any_requests() -> impl Strategy<Value = Vec<CountedRequest>> {
    proptest::collection::vec(any_request(), 0..60).prop_map(|mut requests| {
        for (number, request) in requests.iter_mut().enumerate() {
            request.code = format!("r{number}");
        }
        requests
    })
}

fn any_switches() -> impl Strategy<Value = Switches> {
    use proptest::sample::select;
    (
        select(LaterAndFewer::ALL),
        select(LapsedRequests::ALL),
        select(FamilyMovedStart::ALL),
        select(OpenProposals::ALL),
    )
        .prop_map(|(later_and_fewer, lapsed, family_moved_start, open_proposals)| Switches {
            later_and_fewer,
            lapsed,
            family_moved_start,
            open_proposals,
        })
}

fn count(figures: &Figures, counts: ColumnCount) -> usize {
    figures.column(counts).map_or(0, |column| column.figure.count())
}

proptest! {
    #[test]
    fn the_parts_add_up_and_sub_counts_stay_within(
        requests in any_requests(), switches in any_switches()
    ) {
        let form = form(2023).map_err(|e| proptest::test_runner::TestCaseError::fail(e.to_string()))?;
        let scope = ReturnScope {
            year: 2023,
            snapshot_day: date("25/02/2024"),
            territory: "33011".parse::<NisCode>().into_iter().collect(),
        };
        let figures = compute(&form.clone().with_switches(switches), &scope, &requests);
        let Ok(figures) = figures else {
            return Err(proptest::test_runner::TestCaseError::fail("refused"));
        };
        for row in figures.municipalities.values().chain([&figures.total]) {
            let lapsed = match switches.lapsed {
                LapsedRequests::Counted => row.lapsed.count(),
                LapsedRequests::LeftOut => 0,
            };
            let parts = count(row, ColumnCount::WithoutProposal)
                + count(row, ColumnCount::ProposalNotAccepted)
                + row.partly_answered.count() + row.fully_answered.count()
                + row.to_settle.len() + lapsed;
            prop_assert_eq!(count(row, ColumnCount::UniqueRequests), parts);
            for column in &row.columns {
                prop_assert_eq!(column.sub_counts.len(), form.sub_counts.len());
                for sub_count in &column.sub_counts {
                    prop_assert!(sub_count.figure.requests().is_subset(column.figure.requests()));
                }
            }
        }
        for (index, column) in figures.total.columns.iter().enumerate() {
            let rows = figures.municipalities.values();
            let sum: usize = rows.filter_map(|row| row.columns.get(index)).map(|c| c.figure.count()).sum();
            prop_assert_eq!(column.figure.count(), sum);
        }
        let outside = figures.municipalities.keys().filter(|nis| nis.as_str() != "33011").count();
        prop_assert_eq!(figures.outside_territory.len(), outside);
    }

    #[test]
    fn the_order_of_the_requests_does_not_matter(
        (ordered, shuffled) in any_requests().prop_flat_map(|requests| {
            (Just(requests.clone()), Just(requests).prop_shuffle())
        })
    ) {
        let form = form(2023).map_err(|e| proptest::test_runner::TestCaseError::fail(e.to_string()))?;
        let scope = ReturnScope {
            year: 2023,
            snapshot_day: date("25/02/2024"),
            territory: BTreeSet::new(),
        };
        prop_assert_eq!(compute(&form, &scope, &ordered), compute(&form, &scope, &shuffled));
    }
}
