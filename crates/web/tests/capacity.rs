//! How full a location is, as its people see it, without script.

use axum::http::StatusCode;
use desk::testing::World;
use domain::accounts::Role;
use store::{Store, on_both};
use web::testing::Browser;

async fn places_are_filled_in_and_a_closing_is_recorded_and_taken_back(store: Store) {
    let world = World::new(store).await;
    let row = world.location("De Zon").await;
    let mut desk = Browser::signed_in(&world, Role::DeskWorker).await;
    let page = desk.get(&format!("/locations/{}", row.code)).await;
    let occupancy = desk.get(&page.link("Bezetting")).await;
    assert!(occupancy.says("Bezetting van De Zon") && occupancy.says("Er zijn geen plaatsen"));
    let form = desk.get(&occupancy.link("Andere plaatsen vanaf een dag")).await;
    let fill = [("Eerste dag", "1/9/2026"), ("maandag voormiddag", "8"), ("dinsdag namiddag", "7")];
    let saved = desk.submit(&form, "Bewaren", &fill).await;
    assert!(saved.says("Bewaard.") && saved.says("Andere plaatsen"), "{}", saved.html);
    let week = desk.get(&format!("/locations/{}/occupancy?day=2026-09-07", row.code)).await;
    assert!(week.says("0 van 8") && week.says("8 vrij") && week.says("7 vrij"), "{}", week.html);
    let form = desk.get(&week.link("Plaatsen apart houden")).await;
    let fill = [("Hoeveel", "2"), ("maandag voormiddag", "yes"), ("Eerste dag", "1/9/2026")];
    desk.submit(&form, "Bewaren", &fill).await;
    let week = desk.get(&format!("/locations/{}/occupancy?day=2026-09-07", row.code)).await;
    assert!(week.says("2 apart gehouden") && week.says("6 vrij"), "{}", week.html);
    assert!(week.says("zaterdag") || !week.says("za 12/09/2026"), "a weekend without care");
    let form = desk.get(&week.link("Sluiting noteren")).await;
    let wrong = desk.submit(&form, "Bewaren", &[("Eerste dag", "7/9/2026")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    desk.submit(&wrong, "Bewaren", &[("Laatste dag", "7/9/2026"), ("Opmerking", "vorming")]).await;
    let week = desk.get(&format!("/locations/{}/occupancy?day=2026-09-07", row.code)).await;
    assert!(week.says("vorming") && !week.says("0 van 8") && week.says("7 vrij"), "{}", week.html);
    let month = desk.get(&week.link("Maand")).await;
    assert!(month.says("september 2026") && month.says("0 van 8"));
    let year = desk.get(&month.link("12 maanden")).await;
    assert!(year.says("augustus 2027") && year.says("0 % bezet."), "{}", year.html);
}

async fn a_holiday_and_a_limit_are_told(store: Store) {
    let world = World::new(store).await;
    let row = world.location("De Zon").await;
    let mut desk = Browser::signed_in(&world, Role::DeskManager).await;
    let at = format!("/locations/{}/occupancy", row.code);
    let page = desk.get(&format!("{at}?day=2026-11-09")).await;
    assert!(page.says("Gesloten: Wapenstilstand"));
    assert!(desk.get(&format!("{at}?day=2026-11-02")).await.says("herfstvakantie"));
    let form = desk.get(&page.link("Hoogstens zoveel kinderen")).await;
    let fill = [
        ("Hoeveel", "8"),
        ("vrijdag voormiddag", "yes"),
        ("Tot welke leeftijd, in maanden", "12"),
        ("Eerste dag", "1/9/2026"),
    ];
    let saved = desk.submit(&form, "Bewaren", &fill).await;
    assert!(saved.says("Hoogstens 8 kinderen tegelijk, tot 12 maanden"), "{}", saved.html);
    let undone = desk.submit(&saved, "Ongedaan maken", &[]).await;
    assert!(undone.says("Ongedaan gemaakt.") && !undone.says("Hoogstens 8"), "{}", undone.html);
}

async fn the_forecast_is_corrected_by_a_location_and_a_place_reported(store: Store) {
    let world = World::new(store).await;
    let row = world.location("De Zon").await;
    let mut desk = Browser::signed_in(&world, Role::DeskWorker).await;
    let form = desk.get(&format!("/locations/{}/capacity/offered", row.code)).await;
    let fill = [("Eerste dag", "1/9/2026"), ("maandag voormiddag", "1"), ("maandag namiddag", "1")];
    desk.submit(&form, "Bewaren", &fill).await;
    let actor = desk::Actor {
        account: uuid::Uuid::now_v7(),
        location: Some(row.id),
        ..world.caller(Role::Location).await.actor
    };
    world.save_account(&actor).await;
    let mut own = Browser::signed_in_as(&world, &actor).await;
    let page = own.get(&format!("/locations/{}/children", row.code)).await;
    let wrong = own.submit(&page, "Toevoegen", &[("Geboren in", "mei")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fill =
        [("Geboren in", "5/2024"), ("maandag voormiddag", "yes"), ("maandag namiddag", "yes")];
    let entered = own.submit(&wrong, "Toevoegen", &fill).await;
    assert!(entered.says("geboren in mei 2024"), "{}", entered.html);
    assert!(entered.says("Kan naar school vanaf 04/01/2027"));
    let list = desk.get("/forecast").await;
    assert!(list.says("De Zon") && list.says("04/01/2027"), "{}", list.html);
    assert!(list.says("nog niet zeker"), "{}", list.html);
    let told = own.submit(
        &entered,
        "Bewaren",
        &[("Blijft tot en met: geboren in mei 2024", "30/10/2026")],
    );
    let told = told.await;
    assert!(told.says("Blijft tot en met 30/10/2026"), "{}", told.html);
    let list = desk.get("/forecast").await;
    assert!(list.says("02/11/2026") && !list.says("nog niet zeker"), "{}", list.html);
    let weeks = own.get(&format!("/locations/{}/forecast", row.code)).await;
    assert!(weeks.says("vol") && weeks.says("1 vrij"), "{}", weeks.html);
    let report = own.get(&weeks.link("Meld deze plaats")).await;
    assert!(report.html.contains("value=\"02/11/2026\""), "{}", report.html);
    let reported = own.submit(&report, "Vrije plaats melden", &[]).await;
    assert!(reported.says("De vrije plaats is gemeld."), "{}", reported.html);
    let areas = desk.get(&list.link("Vooruitblik per gemeente")).await;
    assert!(areas.says("van 0,2 plaatsen"), "{}", areas.html);
    let file = desk.get(&areas.link("CSV")).await;
    assert!(file.html.contains("Zeker vrij"), "{}", file.html);
}

on_both!(
    places_are_filled_in_and_a_closing_is_recorded_and_taken_back,
    a_holiday_and_a_limit_are_told,
    the_forecast_is_corrected_by_a_location_and_a_place_reported
);
