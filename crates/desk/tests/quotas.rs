//! Quotas: who is counted, once, where the rule measures; and what nobody outside the desk
//! may read from a number.

use chrono::{Datelike, NaiveDate};
use desk::Caller;
use desk::forms::ticked;
use desk::proposals::{self, AnswerForm, ProposalForm};
use desk::quotas::{self, Figures, Report, Share, Told};
use desk::testing::{World, day, first_day, key, wish};
use domain::accounts::Role;
use domain::rules::priority::QuotaScope;
use domain::traits::TraitKind;
use domain::week::WeekPattern;
use store::entities::{free_place, location, placement, request_trait};
use store::{Store, on_both};
use uuid::Uuid;

async fn caller_of(world: &World, role: Role, at: &location::Model) -> Caller {
    let mut caller = world.caller(role).await;
    match role {
        Role::Organiser => caller.actor.organiser = Some(at.organiser_id),
        Role::Location => caller.actor.location = Some(at.id),
        _ => {}
    }
    caller
}

/// A child with a place from a day on, of whom it was noted whether it counts.
async fn placed(
    world: &World,
    at: &location::Model,
    from: NaiveDate,
    counts: Option<bool>,
) -> Uuid {
    let built = world.family("An Proef", wish()).await;
    let now = world.app.clock.now();
    let tx = world.app.store.begin().await.expect("a change");
    tx.insert(placement::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        request_id: built.request.id,
        location_id: Some(at.id),
        proposal_id: None,
        free_place_id: None,
        week: 0,
        days: 3,
        from_day: from,
        until_day: None,
        certainty: "confirmed".to_owned(),
        elsewhere: String::new(),
        at: now,
        undone_at: None,
    })
    .await
    .expect("a placement");
    for kind in [TraitKind::PriorityGroup, TraitKind::VulnerableFamily] {
        let Some(counts) = counts else { continue };
        tx.insert(request_trait::Model {
            id: Uuid::now_v7(),
            desk_id: world.desk,
            request_id: built.request.id,
            kind: kind.word().to_owned(),
            holds: counts && kind == TraitKind::PriorityGroup,
            reason: Vec::new(),
            source: "family".to_owned(),
            rule_set: String::new(),
            by_account: None,
            at: now,
        })
        .await
        .expect("a trait");
    }
    tx.commit(now).await.expect("a commit");
    built.request.id
}

/// What is told of the first unit of a level.
fn told(report: &Report, level: QuotaScope) -> Option<Told> {
    let lines = report.norms.iter().flat_map(|norm| &norm.lines);
    lines.filter(|line| line.level == level).map(|line| line.told).next()
}

fn figures(report: &Report, level: QuotaScope) -> Figures {
    match told(report, level) {
        Some(Told::Figures(figures)) => figures,
        other => panic!("{level}: {other:?}"),
    }
}

async fn grouped(world: &World, at: location::Model) -> location::Model {
    let row = location::Model { subsidy_group: "Samen".to_owned(), ..at };
    let tx = world.app.store.begin().await.expect("a change");
    tx.update(row.clone()).await.expect("a location");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    row
}

async fn children_count_once_so_far_and_by_the_end_of_the_year(store: Store) {
    let world = World::new(store).await;
    let at = world.location("De Boom").await;
    let at = grouped(&world, at).await;
    placed(&world, &at, first_day(), Some(true)).await;
    for _ in 0..3 {
        placed(&world, &at, first_day(), Some(false)).await;
    }
    placed(&world, &at, day(30), Some(false)).await;
    placed(&world, &at, day(30), None).await;
    // Next year is another year.
    placed(&world, &at, day(200), Some(true)).await;
    let desk = world.caller(Role::DeskWorker).await;
    let report = quotas::see(&desk, None).await.expect("a report");
    assert_eq!(report.year, first_day().year());
    for level in [QuotaScope::Location, QuotaScope::SubsidyGroup, QuotaScope::Organiser] {
        let found = figures(&report, level);
        assert_eq!(found.so_far, Some(Share { counting: 1, children: 4 }), "{level}");
        assert_eq!(found.year, Share { counting: 1, children: 6 });
        assert_eq!((found.unknown, found.needed), (1, Some(1)));
        assert_eq!(found.with_one.after, Share { counting: 2, children: 7 });
        assert_eq!(found.with_other.after, Share { counting: 1, children: 7 });
    }
    let measured = report.norms.iter().flat_map(|norm| &norm.lines).find(|line| line.binds);
    assert_eq!(measured.map(|line| line.name.as_str()), Some("Samen"));
}

/// Of two who fit, the one without priority by law gets the place: a deviation, counted.
async fn whoever_is_passed_over_by_law_is_counted(store: Store) {
    let world = World::new(store).await;
    let at = world.location("De Boom").await;
    let first = world.family("An Voorrang", wish()).await;
    let chosen = world.family("Bo Gekozen", wish()).await;
    let tx = world.app.store.begin().await.expect("a change");
    tx.insert(request_trait::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        request_id: first.request.id,
        kind: TraitKind::PriorityGroup.word().to_owned(),
        holds: true,
        reason: Vec::new(),
        source: "family".to_owned(),
        rule_set: String::new(),
        by_account: None,
        at: world.app.clock.now(),
    })
    .await
    .expect("a trait");
    let place = free_place::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        code: "AAA-1111".to_owned(),
        location_id: at.id,
        week: WeekPattern::full_days(3).bits(),
        from_day: wish().start,
        until_day: None,
        age_from: None,
        age_to: None,
        note: String::new(),
        state: "open".to_owned(),
        expires_on: day(60),
        reported_by: String::new(),
        version: 1,
        created_at: world.app.clock.now(),
    };
    tx.insert(place).await.expect("a place");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    let desk = world.caller(Role::DeskWorker).await;
    let shown =
        proposals::offered(&desk, "AAA-1111", &chosen.request.code, None).await.expect("a form");
    assert_eq!(shown.passed_by_law, 1);
    let own =
        proposals::offered(&desk, "AAA-1111", &first.request.code, None).await.expect("a form");
    assert_eq!(own.passed_by_law, 0, "nobody goes before who has priority");
    let form = ProposalForm {
        request: chosen.request.code.clone(),
        week: ticked(WeekPattern::full_days(3)),
        start: "1/10/2026".to_owned(),
        ..ProposalForm::default()
    };
    let code = proposals::propose(&desk, "AAA-1111", &form, key()).await.expect("a proposal");
    let counted = |report: &Report| {
        let lines = report.allowed.iter().flat_map(|one| &one.lines);
        lines.filter(|line| line.level == QuotaScope::Location).map(|line| line.told).next()
    };
    let before = quotas::see(&desk, None).await.expect("a report");
    assert_eq!(counted(&before), Some(Told::Nobody), "a proposal is no child yet");
    let yes = AnswerForm { answer: "yes".to_owned(), ..AnswerForm::default() };
    proposals::answer(&desk, &code, &yes).await.expect("an answer");
    let report = quotas::see(&desk, None).await.expect("a report");
    let Some(Told::Figures(found)) = counted(&report) else { panic!("{report:?}") };
    assert_eq!(found.year, Share { counting: 1, children: 1 });
    assert!(report.allowed.iter().all(|one| one.quota.is_none()), "no ceiling this year");
    let then = quotas::see(&desk, Some(2024)).await.expect("a report");
    let ceilings: Vec<_> = then.allowed.iter().filter_map(|one| one.quota).collect();
    assert_eq!(ceilings.iter().map(|one| one.percent).collect::<Vec<_>>(), [10]);
    let theirs = caller_of(&world, Role::Location, &at).await;
    let report = quotas::see(&theirs, None).await.expect("a report");
    assert!(matches!(counted(&report), Some(Told::Few { children: 1, fewest: 5 })));
}

async fn a_child_at_two_locations_counts_once_and_taken_back_does_not_count(store: Store) {
    let world = World::new(store).await;
    let at = world.location("De Boom").await;
    let request = placed(&world, &at, first_day(), Some(true)).await;
    let tx = world.app.store.begin().await.expect("a change");
    for undone_at in [None, Some(world.app.clock.now())] {
        tx.insert(placement::Model {
            id: Uuid::now_v7(),
            desk_id: world.desk,
            request_id: request,
            location_id: Some(at.id),
            proposal_id: None,
            free_place_id: None,
            week: 0,
            days: 1,
            from_day: day(3),
            until_day: None,
            certainty: "confirmed".to_owned(),
            elsewhere: String::new(),
            at: world.app.clock.now(),
            undone_at,
        })
        .await
        .expect("a placement");
    }
    tx.commit(world.app.clock.now()).await.expect("a commit");
    let desk = world.caller(Role::DeskManager).await;
    let report = quotas::see(&desk, None).await.expect("a report");
    assert_eq!(figures(&report, QuotaScope::Organiser).year.children, 1);
}

async fn who_is_not_of_the_desk_reads_no_family_from_a_number(store: Store) {
    let world = World::new(store).await;
    let at = world.location("De Boom").await;
    for counts in [true, true, true, true, false, false, false, false, false, false] {
        placed(&world, &at, first_day(), Some(counts)).await;
    }
    for role in [Role::Organiser, Role::Location] {
        let caller = caller_of(&world, role, &at).await;
        let report = quotas::see(&caller, None).await.expect("a report");
        let few = Some(Told::Few { children: 10, fewest: 5 });
        assert_eq!(told(&report, QuotaScope::Location), few, "{role}");
        let over_all = told(&report, QuotaScope::Organiser);
        assert_eq!(over_all, if role == Role::Organiser { few } else { None });
    }
    placed(&world, &at, day(20), Some(true)).await;
    let caller = caller_of(&world, Role::Location, &at).await;
    let report = quotas::see(&caller, None).await.expect("a report");
    let found = figures(&report, QuotaScope::Location);
    assert_eq!(found.year, Share { counting: 5, children: 11 });
    // Beside the year it would tell that the child who has yet to start counts.
    assert_eq!((found.so_far, found.unknown), (None, 0));
    let elsewhere = world.location("Elders").await;
    let other = caller_of(&world, Role::Location, &elsewhere).await;
    let report = quotas::see(&other, None).await.expect("a report");
    assert_eq!(told(&report, QuotaScope::Location), Some(Told::Nobody));
    let auditor = world.caller(Role::Auditor).await;
    assert!(quotas::see(&auditor, None).await.is_err());
}

async fn a_past_year_shows_what_was_allowed_then(store: Store) {
    let world = World::new(store).await;
    let desk = world.caller(Role::DeskWorker).await;
    let report = quotas::see(&desk, Some(2024)).await.expect("a report");
    let allowed: Vec<_> =
        report.allowed.iter().map(|one| (one.deviation.max_percent, one.from, one.until)).collect();
    let date = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
    // Before that day it was allowed without a ceiling, and it is so again this year.
    let first = (None, date(2024, 1, 1), date(2024, 3, 31));
    assert_eq!(allowed, [first, (Some(10), date(2024, 4, 1), date(2024, 12, 31))]);
    let now = quotas::see(&desk, None).await.expect("a report").allowed;
    assert_eq!(now.iter().map(|one| one.quota).collect::<Vec<_>>(), [None]);
    assert_eq!(quotas::see(&desk, Some(1900)).await.expect("a report").year, 2026);
}

async fn the_page_of_who_fits_tells_what_an_admission_does(store: Store) {
    let world = World::new(store).await;
    let at = world.location("De Boom").await;
    placed(&world, &at, first_day(), Some(false)).await;
    world.family("Bo Zoekt", wish()).await;
    let desk = world.caller(Role::DeskWorker).await;
    let form = desk::places::PlaceForm {
        location: at.code.clone(),
        week: ["mo", "tu", "we"]
            .iter()
            .flat_map(|day| [format!("{day}-morning"), format!("{day}-afternoon")])
            .collect(),
        from: "01/10/2026".to_owned(),
        ..desk::places::PlaceForm::default()
    };
    let codes = desk::places::report(&desk, &form, key()).await.expect("a place");
    let asked = desk::proposals::Asked::default();
    let shown = desk::proposals::candidates(&desk, &codes[0], &asked).await.expect("candidates");
    let one = shown.fitting.rows.first().expect("a family");
    let admission = one.quotas.first().expect("a quota");
    assert_eq!(admission.effect.before, Share { counting: 0, children: 1 });
    assert_eq!(admission.effect.after, Share { counting: 0, children: 2 });
}

on_both!(
    whoever_is_passed_over_by_law_is_counted,
    children_count_once_so_far_and_by_the_end_of_the_year,
    a_child_at_two_locations_counts_once_and_taken_back_does_not_count,
    who_is_not_of_the_desk_reads_no_family_from_a_number,
    a_past_year_shows_what_was_allowed_then,
    the_page_of_who_fits_tells_what_an_admission_does,
);
