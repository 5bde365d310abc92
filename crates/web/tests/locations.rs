//! Locations, free places and questions as their people see them, without script.

use axum::http::StatusCode;
use desk::testing::{World, wish};
use domain::accounts::Role;
use store::{Store, on_both};
use web::testing::{Browser, site};

async fn a_place_is_reported_through_a_link_and_seen_at_the_desk(store: Store) {
    let world = World::new(store).await;
    let row = world.location("De Zon").await;
    world.location("De Maan").await;
    let mut desk = Browser::signed_in(&world, Role::DeskWorker).await;
    let page = desk.get(&format!("/locations/{}/link", row.code)).await;
    let made = desk.submit(&page, "Link maken", &[]).await;
    let address = made.text("#address");
    let path = address.strip_prefix("http://loket.test").expect("a whole address").to_owned();
    let mut stranger = Browser::new(site(&world));
    let home = stranger.get(&path).await;
    assert_eq!(home.status, StatusCode::OK);
    assert!(home.says("Vrije plaatsen van De Zon") && !home.says("De Maan"));
    let wrong = stranger.submit(&home, "Vrije plaats melden", &[("Opmerking", "zon")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(wrong.text("textarea#note"), "zon");
    let fill = [("maandag voormiddag", "yes")];
    let done = stranger.submit(&wrong, "Vrije plaats melden", &fill).await;
    assert!(done.says("De vrije plaats is gemeld."), "{}", done.html);
    let list = desk.get("/places").await;
    assert!(list.says("De Zon") && list.says("17/09/2026"));
    let gone = stranger.submit(&done, "Niet meer vrij", &[]).await;
    assert!(gone.says("De plaats is ingetrokken."));
    let denied = stranger.get(&format!("/l/{}", "0".repeat(64))).await;
    assert_eq!(denied.status, StatusCode::NOT_FOUND);
}

async fn a_location_says_through_its_link_that_its_data_are_right(store: Store) {
    let world = World::new(store).await;
    let row = world.location("De Zon").await;
    world.clock.pass_days(40);
    let mut desk = Browser::signed_in(&world, Role::DeskWorker).await;
    let page = desk.get(&format!("/locations/{}/link", row.code)).await;
    let made = desk.submit(&page, "Link maken", &[]).await;
    let address = made.text("#address");
    let path = address.strip_prefix("http://loket.test").expect("a whole address").to_owned();
    let asked = "Vraag nieuwe gegevens aan";
    assert!(desk.get("/today").await.says(asked));
    let mut location = Browser::new(site(&world));
    let home = location.get(&path).await;
    assert!(home.says("Laatst nagekeken op 03/09/2026."), "{}", home.html);
    let done = location.submit(&home, "Dit klopt nog", &[]).await;
    assert!(done.says("Genoteerd: de gegevens kloppen nog.") && done.says("13/10/2026"));
    assert!(!desk.get("/today").await.says(asked));
    let undone = location.submit(&done, "Maak ongedaan", &[]).await;
    assert!(undone.says("Ongedaan gemaakt.") && undone.says("Laatst nagekeken op 03/09/2026."));
    let twice = location.submit(&done, "Maak ongedaan", &[]).await;
    assert_eq!(twice.status, StatusCode::CONFLICT);
}

async fn a_question_about_a_closed_request_goes_away_at_the_location(store: Store) {
    let world = World::new(store).await;
    let row = world.location("De Zon").await;
    let built = world.family("Samira Voorbeeld", wish()).await;
    let mut desk = Browser::signed_in(&world, Role::DeskWorker).await;
    let page = desk.get(&format!("/locations/{}/link", row.code)).await;
    let made = desk.submit(&page, "Link maken", &[]).await;
    let address = made.text("#address");
    let path = address.strip_prefix("http://loket.test").expect("a whole address").to_owned();
    let ask = desk.get(&format!("/requests/{}/candidacies", built.request.code)).await;
    desk.submit(&ask, "Vraag deze opvang", &[("De Zon", "yes")]).await;
    let mut location = Browser::new(site(&world));
    let home = location.get(&path).await;
    assert!(home.says("Vragen van het loket") && home.says("Noor"));
    let tx = world.app.store.begin().await.expect("a change");
    let scope = store::Scope::of_desk(world.desk);
    let asked = tx.candidacies(scope, built.request.id).await.expect("a question").remove(0);
    let placed = store::entities::request::Model { state: "placed".to_owned(), ..built.request };
    tx.update(placed.clone()).await.expect("a request");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    let home = location.get(&path).await;
    assert!(!home.says("Noor") && !home.says("Vragen van het loket"), "{}", home.html);
    let tx = world.app.store.begin().await.expect("a change");
    let closed = store::entities::candidacy::Model {
        closed_at: Some(world.app.clock.now()),
        closed_word: "found-elsewhere".to_owned(),
        ..asked
    };
    tx.update(closed).await.expect("a question");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    let home = location.get(&path).await;
    assert!(home.says("Vraag van 03/09/2026: al een plaats gevonden."), "{}", home.html);
    assert!(!home.says("Noor"));
    world.clock.pass_days(15);
    assert!(!location.get(&path).await.says("al een plaats gevonden"));
}

async fn a_location_learns_the_family_only_after_its_yes(store: Store) {
    let world = World::new(store).await;
    let row = world.location("De Zon").await;
    let built = world.family("Samira Voorbeeld", wish()).await;
    let mut desk = Browser::signed_in(&world, Role::DeskWorker).await;
    let ask = desk.get(&format!("/requests/{}/candidacies", built.request.code)).await;
    let asked = desk.submit(&ask, "Vraag deze opvang", &[("De Zon", "yes")]).await;
    assert!(asked.says("De opvang is gevraagd."), "{}", asked.html);
    let actor = desk::Actor {
        account: uuid::Uuid::now_v7(),
        location: Some(row.id),
        ..world.caller(Role::Location).await.actor
    };
    world.save_account(&actor).await;
    let mut location = Browser::signed_in_as(&world, &actor).await;
    let list = location.get("/candidacies").await;
    let seen = location.get(&list.link("Noor")).await;
    for page in [&list, &seen] {
        for hidden in
            ["Samira", "Voorbeeld", "475123456", "0475 12", "voorbeeld.example", "Teststraat"]
        {
            assert!(!page.html.contains(hidden), "{hidden} on {}", page.path);
        }
    }
    assert!(seen.says("zodra u ja antwoordt"));
    let wrong = location.submit(&seen, "Antwoord versturen", &[("Neen", "yes")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let told = location.submit(&wrong, "Antwoord versturen", &[("Ja, er is plaats", "yes")]).await;
    assert!(told.says("Samira Voorbeeld") && told.says("0475 12 34 56"), "{}", told.html);
}

async fn a_location_sees_who_comes_signed_in_and_by_its_link(store: Store) {
    let world = World::new(store).await;
    let row = world.location("De Zon").await;
    let built = world.family("Samira Voorbeeld", wish()).await;
    let mut desk = Browser::signed_in(&world, Role::DeskWorker).await;
    let ask = desk.get(&format!("/requests/{}/candidacies", built.request.code)).await;
    let asked = desk.submit(&ask, "Vraag deze opvang", &[("De Zon", "yes")]).await;
    let (question, file) = (asked.link("Noor"), format!("/families/{}", built.family.code));
    assert_eq!(desk.get(&file).await.link("Vraag bekijken"), question);
    let open = desk.get(&question).await;
    let yes = desk.submit(&open, "Antwoord versturen", &[("Ja, er is plaats", "yes")]).await;
    for page in [file, "/today?whose=team".to_owned()] {
        let shown = desk.get(&page).await;
        assert!(shown.html.contains(&format!("href=\"{question}\"")), "{page}");
    }
    let sure = desk.get(&yes.link("Stel dit voor aan het gezin")).await;
    let proposed = desk.submit(&sure, "Doe het voorstel", &[]).await;
    let page = desk.get(&format!("/locations/{}/link", row.code)).await;
    let made = desk.submit(&page, "Link maken", &[]).await;
    let address = made.text("#address");
    let path = address.strip_prefix("http://loket.test").expect("a whole address").to_owned();
    let actor = desk::Actor {
        account: uuid::Uuid::now_v7(),
        location: Some(row.id),
        ..world.caller(Role::Location).await.actor
    };
    world.save_account(&actor).await;
    let mut own = Browser::signed_in_as(&world, &actor).await;
    let mut stranger = Browser::new(site(&world));
    let empty = own.get("/placements").await;
    assert!(empty.says("Nog niemand") && !empty.says("Samira"), "{}", empty.html);
    assert!(!stranger.get(&path).await.says("Wie er komt"));
    desk.submit(&proposed, "Antwoord bewaren", &[("Ja", "yes")]).await;
    let menu = own.get("/candidacies").await;
    let signed_in = own.get(&menu.link("Wie er komt")).await;
    for page in [&signed_in, &stranger.get(&path).await] {
        assert!(page.says("Wie er komt") && page.says("Samira Voorbeeld"), "{}", page.html);
        assert!(page.says("0475 12 34 56") && page.says("Noor") && page.says("01/10/2026"));
        assert!(!page.html.contains("Teststraat") && !page.html.contains("voorbeeld.example"));
    }
}

async fn a_location_is_added_and_changed_by_two(store: Store) {
    let world = World::new(store).await;
    let mut first = Browser::signed_in(&world, Role::DeskWorker).await;
    let mut second = Browser::signed_in(&world, Role::DeskManager).await;
    let form = first.get("/locations/new").await;
    let fill = [
        ("Naam van de nieuwe organisator", "vzw Proef"),
        ("Naam", "De Eik"),
        ("Vergunde plaatsen", "14"),
        ("maandag voormiddag", "9"),
    ];
    let saved = first.submit(&form, "Bewaren", &fill).await;
    assert!(saved.says("Bewaard.") && saved.says("vzw Proef"), "{}", saved.html);
    let edit = saved.link("Gegevens aanpassen");
    let (mine, theirs) = (first.get(&edit).await, second.get(&edit).await);
    first.submit(&mine, "Bewaren", &[("maandag voormiddag", "7")]).await;
    let told = second.submit(&theirs, "Bewaren", &[("maandag voormiddag", "5")]).await;
    assert_eq!(told.status, StatusCode::CONFLICT);
    let kept = second.submit(&told, "Bewaar mijn keuze", &[]).await;
    assert!(kept.says("Bewaard."), "{}", kept.html);
    assert_eq!(kept.text("td[data-label='maandag']"), "0");
    let list = first.get("/locations?name=eik").await;
    assert!(list.says("Nagekeken op 03/09/2026"));
}

on_both!(
    a_location_says_through_its_link_that_its_data_are_right,
    a_question_about_a_closed_request_goes_away_at_the_location,
    a_place_is_reported_through_a_link_and_seen_at_the_desk,
    a_location_learns_the_family_only_after_its_yes,
    a_location_sees_who_comes_signed_in_and_by_its_link,
    a_location_is_added_and_changed_by_two,
);
