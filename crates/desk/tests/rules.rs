//! The desk's own order, the seal of a draw, and decisions that stay as they were.

use chrono::NaiveDate;
use desk::accounts::token_hash;
use desk::forms::Problem;
use desk::places::{self, PlaceForm};
use desk::proposals::{self, Asked, ProposalForm};
use desk::rules::{self, OrderForm};
use desk::testing::{World, key, wish};
use desk::{Caller, Refusal};
use domain::accounts::Role;
use domain::rules::priority::CriterionKind;
use domain::traits::TraitKind;
use store::entities::{location, request_trait};
use store::{Store, on_both};
use uuid::Uuid;

fn choice(from: &str, tie: &str) -> OrderForm {
    OrderForm {
        valid_from: from.to_owned(),
        tie: tie.to_owned(),
        source: "Lokaal overleg".to_owned(),
        ..OrderForm::default()
    }
}

async fn place(desk: &Caller, at: &location::Model, from: &str) -> String {
    let week = ["mo", "tu", "we"];
    let form = PlaceForm {
        location: at.code.clone(),
        week: week
            .iter()
            .flat_map(|day| [format!("{day}-morning"), format!("{day}-afternoon")])
            .collect(),
        from: from.to_owned(),
        ..PlaceForm::default()
    };
    places::report(desk, &form, key()).await.expect("a place").remove(0)
}

async fn the_seal_comes_first_and_the_seed_on_its_day(store: Store) {
    let world = World::new(store).await;
    let at = world.location("De Boom").await;
    for name in ["An Proef", "Bo Proef", "Cé Proef", "Di Proef"] {
        world.family(name, wish()).await;
    }
    let manager = world.caller(Role::DeskManager).await;
    let code = place(&manager, &at, "01/10/2026").await;
    let too_soon = rules::choose(&manager, &choice("03/09/2026", "lot"), key()).await;
    let Err(Refusal::Invalid(errors)) = too_soon else { panic!("{too_soon:?}") };
    assert!(matches!(errors.of("valid_from"), Some(Problem::NotBefore(_))), "{errors:?}");
    let once = key();
    for _ in 0..2 {
        rules::choose(&manager, &choice("10/09/2026", "lot"), once).await.expect("a choice");
    }
    let shown = rules::choices(&manager).await.expect("choices");
    assert_eq!(shown.len(), 1);
    let before = shown[0].lot.clone().expect("a lot");
    assert_eq!((before.seed, shown[0].begun), (None, false));
    let order = |page: proposals::Candidates| -> Vec<String> {
        page.fitting.rows.iter().map(|one| one.named.code.clone()).collect()
    };
    let by_date = proposals::candidates(&manager, &code, &Asked::default()).await.expect("a page");
    assert!(!by_date.by_lot);
    world.clock.pass_days(7);
    let shown = rules::choices(&manager).await.expect("choices");
    let seed = shown[0].lot.clone().and_then(|lot| lot.seed).expect("a seed");
    assert_eq!(token_hash(&seed), before.hash);
    let by_lot = proposals::candidates(&manager, &code, &Asked::default()).await.expect("a page");
    assert!(by_lot.by_lot);
    let again = proposals::candidates(&manager, &code, &Asked::default()).await.expect("a page");
    assert_eq!(order(by_lot), order(again));
    let worker = world.caller(Role::DeskWorker).await;
    assert!(matches!(
        rules::choose(&worker, &choice("10/10/2026", "date"), key()).await,
        Err(Refusal::NotFound)
    ));
}

async fn a_choice_of_a_location_is_its_own(store: Store) {
    let world = World::new(store).await;
    let at = world.location("De Boom").await;
    let elsewhere = world.location("Elders").await;
    let manager = world.caller(Role::DeskManager).await;
    let form = OrderForm {
        location: at.code.clone(),
        preferred: "on".to_owned(),
        ..choice("03/09/2026", "date")
    };
    rules::choose(&manager, &form, key()).await.expect("a choice");
    rules::choose(&manager, &choice("03/09/2026", "date"), key()).await.expect("a choice");
    let shown = rules::choices(&manager).await.expect("choices");
    assert_eq!(shown.len(), 2);
    assert!(shown.iter().any(|one| {
        one.location.as_deref() == Some("De Boom") && one.criteria == [CriterionKind::Preferred]
    }));
    let mut other = world.caller(Role::Location).await;
    other.actor.location = Some(elsewhere.id);
    let shown = rules::choices(&other).await.expect("choices");
    assert_eq!(shown.iter().filter(|one| one.location.is_some()).count(), 0);
    let wrong = OrderForm { location: "X".to_owned(), ..choice("04/09/2026", "date") };
    assert!(matches!(rules::choose(&manager, &wrong, key()).await, Err(Refusal::Invalid(_))));
}

async fn rules_that_change_on_a_day_leave_old_decisions_alone(store: Store) {
    let world = World::new(store).await;
    // The last day of the rules that were annulled.
    world.clock.set(NaiveDate::from_ymd_opt(2025, 4, 29).unwrap_or_default());
    let at = world.location("De Boom").await;
    let start = NaiveDate::from_ymd_opt(2025, 5, 1).unwrap_or_default();
    let built = world.family("An Proef", domain::requests::Wish { start, ..wish() }).await;
    let note = |holds: bool| request_trait::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        request_id: built.request.id,
        kind: TraitKind::PriorityGroup.word().to_owned(),
        holds,
        reason: Vec::new(),
        source: "family".to_owned(),
        rule_set: "B".to_owned(),
        by_account: None,
        at: world.app.clock.now(),
    };
    let insert = async |row: request_trait::Model| {
        let tx = world.app.store.begin().await.expect("a change");
        tx.insert(row).await.expect("a trait");
        tx.commit(world.app.clock.now()).await.expect("a commit");
    };
    insert(note(true)).await;
    let desk = world.caller(Role::DeskWorker).await;
    let code = place(&desk, &at, "01/05/2025").await;
    let form = ProposalForm {
        request: built.request.code.clone(),
        week: vec!["mo-morning".to_owned(), "mo-afternoon".to_owned()],
        start: "01/05/2025".to_owned(),
        known: "yes".to_owned(),
        ..ProposalForm::default()
    };
    let made = proposals::propose(&desk, &code, &form, key()).await.expect("a proposal");
    let then = proposals::see(&desk, &made).await.expect("the proposal").ranking;
    assert_eq!((then.rule_set.as_str(), then.rule_version), ("B", 1));
    assert_eq!(then.facts.get("priority-group"), Some(&true));
    world.clock.set(NaiveDate::from_ymd_opt(2026, 9, 3).unwrap_or_default());
    insert(note(false)).await;
    let now = proposals::see(&desk, &made).await.expect("the proposal").ranking;
    assert_eq!(now, then);
}

on_both!(
    the_seal_comes_first_and_the_seed_on_its_day,
    a_choice_of_a_location_is_its_own,
    rules_that_change_on_a_day_leave_old_decisions_alone,
);
