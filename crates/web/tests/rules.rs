//! The rules and their figures as people read them.

use axum::http::StatusCode;
use desk::Actor;
use desk::testing::{World, wish};
use domain::accounts::Role;
use store::{Store, on_both};
use uuid::Uuid;
use web::testing::Browser;

async fn the_rules_are_told_from_the_data(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let page = browser.get("/rules").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.says("Wat geldt op"));
    assert!(
        page.says("heeft opvang nodig om werk te zoeken of heeft opvang nodig om werk te houden")
    );
    assert!(page.says("minstens 2 van deze 5: Laag inkomen; Gezondheid of zorg"));
    assert!(page.says("Dringende vragen eerst"));
    assert!(page.says("15 uitgewerkte voorbeelden"));
    // The annulled rules do not hold today; they stand in the history.
    assert!(page.texts("h3").iter().all(|title| !title.contains("vernietigd")));
    assert!(page.says("Weg: Alleenstaande ouder"));
}

async fn a_day_and_a_tier_can_be_chosen(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let page = browser.get("/rules").await;
    let then = browser
        .submit(&page, "Toon", &[("Trap", "T2, inkomenstarief"), ("Op deze dag", "01/10/2024")])
        .await;
    assert!(then.says("Wat geldt op 1 oktober 2024"), "{:?}", then.texts("h2"));
    let titles = then.texts("h3");
    assert!(titles.iter().any(|title| title.contains("vernietigd")), "{titles:?}");
    assert!(then.says("gemiddeld minstens 80"));
    assert!(!then.says("Plussubsidie"));
    let wrong = browser.get("/rules?on=gisteren&tier=T9").await;
    assert_eq!(wrong.status, StatusCode::OK);
    assert_eq!(wrong.texts(".govuk-error-summary").len(), 1);
}

async fn organisers_read_the_rules_and_their_own_figures(store: Store) {
    let world = World::new(store).await;
    let at = world.location("De Boom").await;
    world.location("Van een ander").await;
    world.family("An Proef", wish()).await;
    let actor = Actor {
        account: Uuid::now_v7(),
        name: "Test".to_owned(),
        role: Role::Organiser,
        desk: Some(world.desk),
        organiser: Some(at.organiser_id),
        location: None,
    };
    world.save_account(&actor).await;
    let mut browser = Browser::signed_in_as(&world, &actor).await;
    assert_eq!(browser.get("/rules").await.status, StatusCode::OK);
    let page = browser.get("/quotas").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.says("De Boom") && page.says("Kleine getallen staan er niet."));
    assert!(!page.says("Van een ander"));
    assert!(page.says("Geen kinderen dit jaar"));
    let file = browser.get("/quotas.csv").await;
    assert!(file.html.contains("De Boom"), "{}", file.html);
    assert!(browser.get("/quotas.xlsx?year=2025").await.html.starts_with("PK"));
    let of_location = browser.get(&format!("/locations/{}", at.code)).await;
    assert_eq!(of_location.link("Welke voorrang geldt hier"), "/rules?tier=T2");
}

on_both!(
    the_rules_are_told_from_the_data,
    a_day_and_a_tier_can_be_chosen,
    organisers_read_the_rules_and_their_own_figures,
);
