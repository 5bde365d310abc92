//! The desk's own data: changed by its manager only, never by two at once.

use desk::forms::Problem;
use desk::settings::{self, ChannelForm, DeskForm, PointForm, Profile, TerritoryForm};
use desk::testing::{World, first_day, key};
use desk::{Caller, Refusal};
use domain::accounts::Role;
use store::{Store, on_both};

async fn form(caller: &Caller) -> DeskForm {
    DeskForm::of(&settings::desk(caller).await.expect("a desk"))
}

async fn the_desk_and_its_figures_are_kept(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskManager).await;
    let filled = DeskForm {
        name: "Loket Proefstad".to_owned(),
        births: "300".to_owned(),
        deprivation: "19".to_owned(),
        social_supplement: "40".to_owned(),
        places_per_hundred: "32".to_owned(),
        ..form(&caller).await
    };
    settings::change_desk(&caller, &filled).await.expect("saved");
    let row = settings::desk(&caller).await.expect("a desk");
    assert_eq!(row.name, "Loket Proefstad");
    let profile = Profile::of(&row);
    assert_eq!((profile.births, profile.deprivation), (Some(300), Some(19)));
    assert_eq!((profile.social_supplement, profile.places_per_hundred), (Some(40), Some(32)));
    let again = settings::change_desk(&caller, &filled).await;
    assert!(matches!(again, Err(Refusal::Stale)), "who saves second is told");
}

async fn every_wrong_field_of_the_desk_is_told(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskManager).await;
    let wrong = DeskForm {
        name: "  ".to_owned(),
        email: "geen".to_owned(),
        phone: "12".to_owned(),
        births: "veel".to_owned(),
        deprivation: "101".to_owned(),
        address: "x".repeat(301),
        ..form(&caller).await
    };
    let Err(Refusal::Invalid(errors)) = settings::change_desk(&caller, &wrong).await else {
        panic!("this form is full of errors")
    };
    assert_eq!(errors.0.len(), 6, "{errors:?}");
    assert_eq!(errors.of("deprivation"), Some(&Problem::NotANumber(0, 100)));
}

async fn a_municipality_comes_and_goes_on_a_day(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskManager).await;
    let add = |nis: &str, from: &str, until: &str| TerritoryForm {
        nis: nis.to_owned(),
        from: from.to_owned(),
        until: until.to_owned(),
        version: String::new(),
    };
    let once = key();
    for _ in 0..2 {
        settings::add_territory(&caller, &add("11002", "1/1/2027", ""), once).await.expect("added");
    }
    let works = settings::territories(&caller).await.expect("works");
    let names: Vec<&str> = works.iter().map(|work| work.name.as_str()).collect();
    assert_eq!(names, ["Mechelen", "Antwerpen"]);
    let problem =
        async |form: TerritoryForm| match settings::add_territory(&caller, &form, key()).await {
            Err(Refusal::Invalid(errors)) => errors.0[0].clone(),
            other => panic!("{other:?}"),
        };
    assert_eq!(problem(add("11002", "1/6/2027", "")).await, ("nis", Problem::Exists));
    assert_eq!(problem(add("99997", "1/6/2027", "")).await, ("nis", Problem::NotAChoice));
    assert_eq!(problem(add("", "1/6/2027", "")).await, ("nis", Problem::Required));
    assert_eq!(problem(add("11002", "", "")).await, ("from", Problem::Required));
    assert_eq!(
        problem(add("44021", "2/1/2027", "1/1/2027")).await,
        ("until", Problem::EndsBeforeBegin)
    );
    let shown = TerritoryForm::of(&works[1]);
    let ended = TerritoryForm { until: "31/12/2027".to_owned(), nis: "44021".to_owned(), ..shown };
    settings::change_territory(&caller, works[1].id, &ended).await.expect("ended");
    let again = settings::change_territory(&caller, works[1].id, &ended).await;
    assert!(matches!(again, Err(Refusal::Stale)));
    settings::add_territory(&caller, &add("11002", "1/1/2028", ""), key()).await.expect("again");
    let kept = settings::territories(&caller).await.expect("works");
    assert_eq!(kept.len(), 3);
    assert_eq!(kept[1].nis, "11002", "a municipality does not become another");
}

fn point(hours: &[(&str, &str, &str)]) -> PointForm {
    let mut form = PointForm { name: "Infopunt".to_owned(), ..PointForm::default() };
    for (weekday, opens, closes) in hours {
        form.weekday.push((*weekday).to_owned());
        form.opens.push((*opens).to_owned());
        form.closes.push((*closes).to_owned());
        form.staff.push("An".to_owned());
    }
    form
}

async fn a_service_point_has_hours_and_staff(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskManager).await;
    let phone = PointForm {
        by_phone: "yes".to_owned(),
        ..point(&[("fr", "8u30", "16.30"), ("mo", "13:00", "16"), ("mo", "9", "12")])
    };
    let once = key();
    for _ in 0..2 {
        settings::open_point(&caller, &phone, once).await.expect("opened");
    }
    let points = settings::points(&caller).await.expect("points");
    assert_eq!(points.len(), 1);
    let hours: Vec<String> = points[0]
        .hours
        .iter()
        .map(|hours| format!("{} {}-{} {}", hours.weekday, hours.opens, hours.closes, hours.staff))
        .collect();
    assert_eq!(hours, ["mo 09:00-12:00 An", "mo 13:00-16:00 An", "fr 08:30-16:30 An"]);
    let id = points[0].row.id;
    let shown = PointForm::of(&points[0]);
    let moved = PointForm { host: "Huis van het Kind".to_owned(), ..shown.clone() };
    settings::change_point(&caller, id, &moved).await.expect("changed");
    let second =
        settings::change_point(&caller, id, &PointForm { name: "Ander".to_owned(), ..shown }).await;
    assert!(matches!(second, Err(Refusal::Stale)));
    for wrong in
        [[("mo", "12", "9")], [("mo", "9", "")], [("mo", "straks", "12")], [("xx", "9", "12")]]
    {
        let refused = settings::open_point(&caller, &point(&wrong), key()).await;
        assert!(matches!(refused, Err(Refusal::Invalid(_))), "{wrong:?}");
    }
    settings::remove_point(&caller, id).await.expect("removed");
    assert!(settings::points(&caller).await.expect("points").is_empty());
    assert!(matches!(settings::remove_point(&caller, id).await, Err(Refusal::NotFound)));
}

async fn a_channel_keeps_its_code(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskManager).await;
    let label = |label: &str| ChannelForm { label: label.to_owned(), ..ChannelForm::default() };
    settings::add_channel(&caller, &label("Open huis!"), key()).await.expect("added");
    settings::add_channel(&caller, &label("Ёлка"), key()).await.expect("added");
    for wrong in ["", "open HUIS!", &"x".repeat(61)] {
        let refused = settings::add_channel(&caller, &label(wrong), key()).await;
        assert!(matches!(refused, Err(Refusal::Invalid(_))), "{wrong}");
    }
    let shown = ChannelForm::of(&settings::channel(&caller, "open-huis").await.expect("a channel"));
    let renamed = ChannelForm { label: "Opendeurdag".to_owned(), active: String::new(), ..shown };
    settings::change_channel(&caller, "open-huis", &renamed).await.expect("renamed");
    let again = settings::change_channel(&caller, "open-huis", &renamed).await;
    assert!(matches!(again, Err(Refusal::Stale)));
    let row = settings::channel(&caller, "open-huis").await.expect("a channel");
    assert!(row.label == "Opendeurdag" && !row.active);
    settings::raise_channel(&caller, "telefoon").await.expect("raised");
    settings::raise_channel(&caller, "telefoon").await.expect("the first stays first");
    let codes: Vec<String> = settings::channels(&caller)
        .await
        .expect("channels")
        .into_iter()
        .map(|row| row.code)
        .collect();
    assert_eq!(codes[..3], ["telefoon", "infopunt", "mail"]);
    assert!(matches!(settings::raise_channel(&caller, "geen").await, Err(Refusal::NotFound)));
}

async fn two_who_add_the_same_channel_at_once_add_one(store: Store) {
    let world = World::new(store).await;
    let (one, other) =
        (world.caller(Role::DeskManager).await, world.caller(Role::DeskManager).await);
    let form = ChannelForm { label: "Markt".to_owned(), ..ChannelForm::default() };
    let (first, second) = tokio::join!(
        settings::add_channel(&one, &form, key()),
        settings::add_channel(&other, &form, key())
    );
    assert!(first.is_ok() != second.is_ok(), "{first:?} {second:?}");
    assert_eq!(settings::channels(&one).await.expect("channels").len(), 13);
}

async fn only_the_manager_of_the_desk(store: Store) {
    let world = World::new(store).await;
    let manager = world.caller(Role::DeskManager).await;
    settings::open_point(&manager, &point(&[]), key()).await.expect("opened");
    let id = settings::points(&manager).await.expect("points")[0].row.id;
    let work = settings::territories(&manager).await.expect("works")[0].id;
    let elsewhere = world.add_desk("elders", "Loket Elders", "11002").await;
    let stranger = world.caller_at(elsewhere, Role::DeskManager).await;
    assert!(matches!(settings::point(&stranger, id).await, Err(Refusal::NotFound)));
    assert!(matches!(settings::remove_point(&stranger, id).await, Err(Refusal::NotFound)));
    assert!(matches!(settings::territory(&stranger, work).await, Err(Refusal::NotFound)));
    for role in [Role::DeskWorker, Role::Auditor, Role::Location, Role::Administrator] {
        let caller = world.caller(role).await;
        assert!(matches!(settings::desk(&caller).await, Err(Refusal::NotFound)), "{role}");
        assert!(matches!(settings::terms(&caller), Err(Refusal::NotFound)), "{role}");
    }
    let terms = settings::terms(&manager).expect("terms");
    assert!(terms.valid_from() <= first_day());
    assert!(terms.location_answer_days.source.contains("3 weken"));
}

on_both!(
    the_desk_and_its_figures_are_kept,
    every_wrong_field_of_the_desk_is_told,
    a_municipality_comes_and_goes_on_a_day,
    a_service_point_has_hours_and_staff,
    a_channel_keeps_its_code,
    two_who_add_the_same_channel_at_once_add_one,
    only_the_manager_of_the_desk,
);
