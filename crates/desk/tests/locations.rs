//! Locations: whose they are, how fresh, and the personal link.

use desk::forms::Problem;
use desk::locations::{self, LocationForm, OrganiserForm, Wanted};
use desk::testing::{World, key};
use desk::{Caller, Refusal, links};
use domain::accounts::Role;
use domain::places::Freshness;
use domain::week::{DayPart, Weekday};
use store::entities::location::Model as Location;
use store::{Store, on_both};

fn form(name: &str) -> LocationForm {
    LocationForm {
        organiser_name: "vzw Proef".to_owned(),
        name: name.to_owned(),
        kind: "group".to_owned(),
        tier: "T2".to_owned(),
        tariff: "income".to_owned(),
        postcode: "2800".to_owned(),
        licensed_places: "18".to_owned(),
        opens: "7u".to_owned(),
        closes: "18:00".to_owned(),
        offered: [("offered-mo-morning".to_owned(), "8".to_owned())].into(),
        ..LocationForm::default()
    }
}

async fn account_of(world: &World, role: Role, location: &Location) -> Caller {
    let mut caller = world.caller(role).await;
    match role {
        Role::Organiser => caller.actor.organiser = Some(location.organiser_id),
        _ => caller.actor.location = Some(location.id),
    }
    caller
}

async fn names(caller: &Caller, wanted: &Wanted) -> Vec<String> {
    let page = locations::list(caller, wanted, 1).await.expect("a list");
    page.rows.into_iter().map(|listed| listed.location.name).collect()
}

async fn a_new_location_comes_with_its_organiser_once(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let key = key();
    let code = locations::add(&caller, &form("De Zonnebloem"), key).await.expect("a location");
    assert_eq!(locations::add(&caller, &form("De Zonnebloem"), key).await.ok(), Some(code.clone()));
    let seen = locations::see(&caller, &code).await.expect("the location");
    assert_eq!(seen.organiser.name, "vzw Proef");
    assert_eq!(seen.offered.on(Weekday::Monday, DayPart::Morning), 8);
    assert_eq!(seen.freshness, Freshness::Fresh);
    assert_eq!(seen.location.opens, "07:00");
    let hits = desk::search::search(&caller, "zonneb", 5).await.expect("hits");
    assert_eq!(hits.len(), 1);
    assert_eq!(locations::organisers(&caller).await.expect("organisers").len(), 1);
}

async fn every_wrong_field_is_told(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let wrong = LocationForm {
        organiser_name: String::new(),
        tier: "T9".to_owned(),
        postcode: "28".to_owned(),
        licensed_places: "veel".to_owned(),
        age_from: "30".to_owned(),
        age_to: "12".to_owned(),
        closes: "6:00".to_owned(),
        offered: [("offered-mo-morning".to_owned(), "-1".to_owned())].into(),
        ..form("")
    };
    let Err(Refusal::Invalid(errors)) = locations::add(&caller, &wrong, key()).await else {
        panic!("this form is full of errors")
    };
    for field in [
        "organiser_name",
        "name",
        "tier",
        "postcode",
        "licensed_places",
        "age_to",
        "closes",
        "offered",
    ] {
        assert!(errors.of(field).is_some(), "{field}");
    }
    let stranger = LocationForm { organiser: "AAA-AAAA".to_owned(), ..form("De Zon") };
    let Err(Refusal::Invalid(errors)) = locations::add(&caller, &stranger, key()).await else {
        panic!("this organiser does not exist")
    };
    assert_eq!(errors.of("organiser"), Some(&Problem::NotAChoice));
}

async fn each_sees_and_changes_its_own_only(store: Store) {
    let world = World::new(store).await;
    let (mine, theirs) = (world.location("De Zon").await, world.location("De Maan").await);
    let other_desk = world.add_desk("elders", "Loket Elders", "11002").await;
    let far = world.location_at(other_desk, "De Ster").await;
    let desk = world.caller(Role::DeskWorker).await;
    assert_eq!(names(&desk, &Wanted::default()).await, ["De Maan", "De Zon"]);
    for role in [Role::Organiser, Role::Location] {
        let caller = account_of(&world, role, &mine).await;
        assert_eq!(names(&caller, &Wanted::default()).await, ["De Zon"], "{role}");
        let seen = locations::see(&caller, &mine.code).await.expect("its own");
        let form = LocationForm::of(&seen.location, "");
        locations::change(&caller, &mine.code, &form).await.expect("its own");
        for code in [&theirs.code, &far.code] {
            assert!(matches!(locations::see(&caller, code).await, Err(Refusal::NotFound)));
            let change = locations::change(&caller, code, &form).await;
            assert!(matches!(change, Err(Refusal::NotFound)));
            assert!(matches!(locations::confirm(&caller, code).await, Err(Refusal::NotFound)));
            let link = locations::make_link(&caller, code, key()).await;
            assert!(matches!(link, Err(Refusal::NotFound)));
        }
        assert!(matches!(locations::add(&caller, &form, key()).await, Err(Refusal::NotFound)));
    }
    let nobodys = world.caller(Role::Organiser).await;
    assert!(names(&nobodys, &Wanted::default()).await.is_empty());
    let auditor = world.caller(Role::Auditor).await;
    assert!(matches!(locations::see(&auditor, &mine.code).await, Err(Refusal::NotFound)));
}

async fn only_those_above_a_location_change_its_organiser(store: Store) {
    let world = World::new(store).await;
    let mine = world.location("De Zon").await;
    let organiser = account_of(&world, Role::Organiser, &mine).await;
    let (_, row) = locations::organiser_of(&organiser, &mine.code).await.expect("its own");
    let form = OrganiserForm { name: "vzw De Zon en co".to_owned(), ..OrganiserForm::of(&row) };
    locations::change_organiser(&organiser, &mine.code, &form).await.expect("its own");
    let again = locations::change_organiser(&organiser, &mine.code, &form).await;
    assert!(matches!(again, Err(Refusal::Stale)));
    let wrong = OrganiserForm { kbo: "1".to_owned(), ..form };
    let refused = locations::change_organiser(&organiser, &mine.code, &wrong).await;
    assert!(matches!(refused, Err(Refusal::Invalid(_))));
    let location = account_of(&world, Role::Location, &mine).await;
    let denied = locations::organiser_of(&location, &mine.code).await;
    assert!(matches!(denied, Err(Refusal::NotFound)));
}

async fn data_go_stale_and_one_click_makes_them_fresh(store: Store) {
    let world = World::new(store).await;
    let row = world.location("De Zon").await;
    let caller = world.caller(Role::DeskWorker).await;
    let stale = Wanted { stale: true, ..Wanted::default() };
    assert!(names(&caller, &stale).await.is_empty());
    world.clock.pass_days(31);
    assert_eq!(names(&caller, &stale).await, ["De Zon"]);
    let before = locations::see(&caller, &row.code).await.expect("a location");
    assert_eq!(before.freshness, Freshness::Stale);
    locations::confirm(&caller, &row.code).await.expect("confirmed");
    assert!(names(&caller, &stale).await.is_empty());
    // Who was editing is not disturbed.
    let form = LocationForm::of(&before.location, "");
    locations::change(&caller, &row.code, &form).await.expect("the same version");
    assert!(matches!(locations::change(&caller, &row.code, &form).await, Err(Refusal::Stale)));
}

async fn a_link_works_until_it_is_renewed_or_ended(store: Store) {
    let world = World::new(store).await;
    let row = world.location("De Zon").await;
    let caller = world.caller(Role::DeskWorker).await;
    let once = key();
    let first = locations::make_link(&caller, &row.code, once).await.expect("made");
    let first = first.expect("a secret");
    assert_eq!(first.len(), 32, "128 bits, made again when a mail leaves");
    assert_eq!(locations::make_link(&caller, &row.code, once).await.expect("again"), None);
    let stored = locations::see(&caller, &row.code).await.expect("a location").location;
    assert!(stored.link_hash.is_some_and(|hash| hash != first));
    assert_eq!(
        links::open(&world.app, &first).await.ok().map(|link| link.location.id),
        Some(row.id)
    );
    let second = locations::make_link(&caller, &row.code, key()).await.expect("renewed");
    let second = second.expect("a secret");
    for wrong in [first.as_str(), "", "abc", &"0".repeat(64), &second[1..]] {
        assert!(matches!(links::open(&world.app, wrong).await, Err(Refusal::NotFound)), "{wrong}");
    }
    locations::revoke_link(&caller, &row.code).await.expect("ended");
    assert!(matches!(links::open(&world.app, &second).await, Err(Refusal::NotFound)));
}

async fn a_link_that_changes_too_much_has_to_wait(store: Store) {
    let world = World::new(store).await;
    let row = world.location("De Zon").await;
    let caller = world.caller(Role::DeskWorker).await;
    let secret = locations::make_link(&caller, &row.code, key()).await.expect("made");
    let secret = secret.expect("a secret");
    for _ in 0..120 {
        assert!(links::open_to_act(&world.app, &secret).await.is_ok());
    }
    let refused = links::open_to_act(&world.app, &secret).await;
    assert!(matches!(refused, Err(Refusal::NotFound)));
    assert!(links::open(&world.app, &secret).await.is_ok(), "looking stays possible");
    world.clock.pass_minutes(16);
    assert!(links::open_to_act(&world.app, &secret).await.is_ok());
}

on_both!(
    a_new_location_comes_with_its_organiser_once,
    every_wrong_field_is_told,
    each_sees_and_changes_its_own_only,
    only_those_above_a_location_change_its_organiser,
    data_go_stale_and_one_click_makes_them_fresh,
    a_link_works_until_it_is_renewed_or_ended,
    a_link_that_changes_too_much_has_to_wait,
);
