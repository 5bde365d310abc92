//! A place for a family of a neighbouring desk, as both desks see it without script.

use axum::http::StatusCode;
use chrono::NaiveDate;
use desk::testing::{World, day, wish};
use domain::accounts::Role;
use domain::week::WeekPattern;
use store::entities::free_place;
use store::{Store, on_both};
use uuid::Uuid;
use web::testing::Browser;

async fn free_place(world: &World) -> free_place::Model {
    let location = world.location("De Zonnebloem").await;
    let row = free_place::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        code: "K7M-4QXD".to_owned(),
        location_id: location.id,
        week: WeekPattern::full_days(3).bits(),
        from_day: NaiveDate::from_ymd_opt(2026, 10, 1).expect("a date"),
        until_day: None,
        age_from: None,
        age_to: None,
        note: String::new(),
        state: "open".to_owned(),
        expires_on: day(100),
        reported_by: String::new(),
        version: 1,
        created_at: world.app.clock.now(),
    };
    let tx = world.app.store.begin().await.expect("a change");
    tx.insert(row.clone()).await.expect("a place");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    row
}

async fn a_place_goes_to_a_family_next_door_through_its_own_desk(store: Store) {
    let world = World::new(store).await;
    let next = world.add_desk("buren", "Loket Buren", "11002").await;
    let place = free_place(&world).await;
    let built = world.family_at(next, "El Ders", wish()).await;
    let mut manager = Browser::signed_in(&world, Role::DeskManager).await;
    let page = manager.get("/settings/neighbours").await;
    let fill = [("Loket", "Loket Buren"), ("Vragen: wie zoekt, als het gezin dat wil", "x")];
    let page = manager.submit(&page, "Stel voor", &fill).await;
    assert!(page.says("Voorgesteld op"), "{}", page.html);
    let actor = world.caller_at(next, Role::DeskManager).await.actor;
    let mut there = Browser::signed_in_as(&world, &actor).await;
    let page = there.get("/settings/neighbours").await;
    let page = there.submit(&page, "Ga akkoord", &[]).await;
    assert!(page.says("Geldt sinds"), "{}", page.html);

    let candidates = format!("/places/{}/candidates", place.code);
    assert!(manager.get(&candidates).await.says("Niemand past"));
    let file = there.get(&format!("/requests/{}", built.request.code)).await;
    assert!(file.says("Welke buren mogen deze vraag zien?"), "{}", file.html);
    let file = there.submit(&file, "Bewaren", &[("Loket Testdorp", "x")]).await;
    assert!(file.says("Ja, sinds") && file.says("genoteerd door"), "{}", file.html);

    let page = manager.get(&candidates).await;
    assert!(page.says("Kind van Loket Buren") && !page.says("Ders"), "{}", page.html);
    let form = manager.get(&page.link("Vraag het loket")).await;
    assert!(form.says("Loket Buren praat met het gezin."), "{}", form.html);
    let asked = manager.submit(&form, "Vraag het", &[]).await;
    assert!(asked.says("Wacht op antwoord"), "{}", asked.html);
    assert!(manager.get(&candidates).await.says("Deze plaats is gevraagd aan Loket Buren."));

    let today = there.get("/today").await;
    assert!(today.says("Loket Testdorp heeft een plaats"), "{}", today.html);
    let list = there.get("/hand-overs").await;
    let question = there.get(&list.link("Loket Testdorp vraagt het ons")).await;
    assert!(question.says("Ders") && question.says("De Zonnebloem"), "{}", question.html);
    let nothing = there.submit(&question, "Antwoord bewaren", &[]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fill = [("Ja, het neemt de plaats", "x")];
    let done = there.submit(&question, "Antwoord bewaren", &fill).await;
    assert!(done.says("Ja, het gezin neemt de plaats"), "{}", done.html);
    let file = there.get(&format!("/families/{}", built.family.code)).await;
    assert!(file.says("De Zonnebloem, Testdorp"), "{}", file.html);
}

on_both!(a_place_goes_to_a_family_next_door_through_its_own_desk);
