//! Rounds as a desk sees them, without script.

use axum::http::StatusCode;
use chrono::NaiveDate;
use desk::testing::{World, day, wish};
use domain::accounts::Role;
use domain::places::FreePlaceState;
use domain::week::WeekPattern;
use store::entities::{free_place, location};
use store::{Store, on_both};
use uuid::Uuid;
use web::testing::Browser;

/// A place on Monday, Tuesday and Wednesday from 1 October.
async fn place(world: &World, at: &location::Model, until: Option<NaiveDate>) -> free_place::Model {
    let row = free_place::Model {
        id: Uuid::now_v7(),
        desk_id: at.desk_id,
        code: domain::codes::code_from(world.app.random.bytes16()),
        location_id: at.id,
        week: WeekPattern::full_days(3).bits(),
        from_day: wish().start,
        until_day: until,
        age_from: None,
        age_to: None,
        note: String::new(),
        state: FreePlaceState::Open.word().to_owned(),
        expires_on: day(400),
        reported_by: String::new(),
        version: 1,
        created_at: world.app.clock.now(),
    };
    let tx = world.app.store.begin().await.expect("a change");
    tx.insert(row.clone()).await.expect("a place");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    row
}

async fn frozen(els: &mut Browser) -> web::testing::Shown {
    let new = els.get("/rounds/new").await;
    let fill = [
        ("Naam van de ronde", "Najaar"),
        ("Gewenste start vanaf", "1/10/2026"),
        ("Gewenste start tot en met", "31/12/2026"),
    ];
    els.submit(&new, "Leg vast wat meedoet", &fill).await
}

async fn a_round_from_freezing_to_a_proposal(store: Store) {
    let world = World::new(store).await;
    let zon = world.location("De Zon").await;
    place(&world, &zon, NaiveDate::from_ymd_opt(2027, 7, 25)).await;
    world.family("Amina Proef", wish()).await;
    world.family("Bo Tweede", wish()).await;
    let mut els = Browser::signed_in(&world, Role::DeskWorker).await;
    let round = frozen(&mut els).await;
    let plan = els.submit(&round, "Maak ontwerpplan", &[]).await;
    let lasts = "vanaf 01/10/2026 tot en met 25/07/2027";
    assert!(plan.says(lasts) && !plan.says("2027 tot en met"), "{}", plan.html);

    let sent = els.submit(&plan, "Verstuur als voorstellen", &[]).await;
    assert!(sent.says("1 voorstel is gemaakt."), "{}", sent.html);
    let proposal = els.get(&sent.link("Wacht op antwoord")).await;
    assert!(proposal.says("Najaar"), "{}", proposal.html);
    assert!(proposal.says("Plan 1") && proposal.says("Beslist in een ronde"), "{}", proposal.html);
    assert!(proposal.says("Alle gevraagde dagen zijn vrij") && proposal.says("langer wachten"));
    assert!(!proposal.says("Plaats in de volgorde"), "that order did not decide");
}

async fn what_cannot_be_fixed_keeps_what_was_chosen(store: Store) {
    let world = World::new(store).await;
    let zon = world.location("De Zon").await;
    place(&world, &zon, None).await;
    world.family("Amina Proef", wish()).await;
    world.family("Bo Tweede", wish()).await;
    let mut els = Browser::signed_in(&world, Role::DeskWorker).await;
    let round = frozen(&mut els).await;
    let first = els.submit(&round, "Maak ontwerpplan", &[]).await;
    let why = ("Waarom vastzetten?", "advies van het lokaal overleg");
    let choose = |who| [("Gezin", who), ("Plaats", "De Zon"), why];
    let second = els.submit(&first, "Zet vast", &choose("V0001")).await;
    assert!(second.says("Plan 2"), "{}", second.html);
    let refused = els.submit(&second, "Zet vast", &choose("V0002")).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.says("Najaar: Plan 2"), "the plan is still there: {}", refused.html);
    assert!(refused.html.contains("<option value=\"V0002\" selected>"), "{}", refused.html);
}

on_both!(a_round_from_freezing_to_a_proposal, what_cannot_be_fixed_keeps_what_was_chosen);
