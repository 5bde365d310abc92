//! The offer: what is listed and in which order, whose, with which pictures; neighbours; how
//! a desk looks.

use desk::appearance::{self, AppearanceForm};
use desk::forms::Problem;
use desk::offer::{self, AgreementForm, Asked, PageForm};
use desk::settings::Desk;
use desk::testing::{World, key};
use desk::{Caller, Refusal, front};
use domain::accounts::Role;
use domain::offer::{Criterion, Order};
use store::{Store, on_both};

async fn desk_of(world: &World, code: &str) -> Desk {
    front::desk(&world.app, code).await.expect("a desk").row
}

async fn names(world: &World, desk: &Desk, asked: &Asked) -> Vec<String> {
    let offer = offer::list(&world.app, desk, asked, 1).await.expect("an offer");
    offer.rows.rows.into_iter().map(|listed| listed.location.name).collect()
}

async fn page(caller: &Caller, code: &str, change: impl FnOnce(&mut PageForm) + Send) {
    let (_, mut form) = offer::page_of(caller, code).await.expect("a page");
    change(&mut form);
    offer::change_page(caller, code, &form).await.expect("a change");
}

async fn the_nearest_comes_first_and_hidden_ones_do_not_come(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskManager).await;
    let desk = desk_of(&world, "testdorp").await;
    let near = world.location("Zonnetje").await;
    let far = world.location("Appel").await;
    let gone = world.location("Gestopt").await;
    page(&caller, &near.code, |form| {
        form.latitude = "51,028".to_owned();
        form.longitude = "4.48".to_owned();
        form.urgent = "yes".to_owned();
    })
    .await;
    page(&caller, &far.code, |form| {
        form.latitude = "51.1".to_owned();
        form.longitude = "4.6".to_owned();
    })
    .await;
    page(&caller, &gone.code, |form| form.listed.clear()).await;
    assert_eq!(names(&world, &desk, &Asked::default()).await, ["Appel", "Zonnetje"]);
    let near_station = Asked { near: "station Mechelen".to_owned(), ..Asked::default() };
    assert_eq!(names(&world, &desk, &near_station).await, ["Zonnetje", "Appel"]);
    let found = offer::list(&world.app, &desk, &near_station, 1).await.expect("an offer");
    assert_eq!(found.order, Order::Distance);
    let first = found.rows.rows.first().and_then(|listed| listed.distance);
    assert!(first.is_some_and(|km| km < 3.0), "{first:?}");
    let urgent = Asked { urgent: "yes".to_owned(), ..Asked::default() };
    assert_eq!(names(&world, &desk, &urgent).await, ["Zonnetje"]);
    let both = Asked { kind: "family".to_owned(), ..urgent };
    let none = offer::list(&world.app, &desk, &both, 1).await.expect("an offer");
    assert_eq!(none.loosened, vec![(Criterion::Kind, 1)]);
    let hidden = offer::see(&world.app, &desk, &gone.code).await;
    assert!(matches!(hidden, Err(Refusal::NotFound)));
    let codes = offer::own_codes(&world.app, &desk).await.expect("codes");
    assert_eq!(codes.len(), 2);
    let unknown = Asked { near: "Nergenshuizen".to_owned(), ..Asked::default() };
    let found = offer::list(&world.app, &desk, &unknown, 9).await.expect("an offer");
    assert!(found.spot.is_none() && found.rows.number == 1);
}

async fn a_page_is_checked_and_not_overwritten(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let row = world.location("De Zon").await;
    let (_, form) = offer::page_of(&caller, &row.code).await.expect("a page");
    assert_eq!(form.listed, "yes", "a location is listed until somebody says no");
    let wrong = PageForm {
        latitude: "48.85".to_owned(),
        longitude: "2.35".to_owned(),
        website: "geen adres".to_owned(),
        ..form.clone()
    };
    let Err(Refusal::Invalid(errors)) = offer::change_page(&caller, &row.code, &wrong).await else {
        panic!("Paris is not in Belgium")
    };
    assert_eq!(errors.of("latitude"), Some(&Problem::NotAPoint));
    assert_eq!(errors.of("website"), Some(&Problem::NotAWebAddress));
    let right = PageForm { website: "dezon.example".to_owned(), ..form };
    offer::change_page(&caller, &row.code, &right).await.expect("a change");
    let again = offer::change_page(&caller, &row.code, &right).await;
    assert!(matches!(again, Err(Refusal::Stale)));
    let desk = desk_of(&world, "testdorp").await;
    let seen = offer::see(&world.app, &desk, &row.code).await.expect("the page");
    assert_eq!(seen.website, "https://dezon.example");
    let mut other = world.caller(Role::Location).await;
    other.actor.location = Some(world.location("Elders").await.id);
    let denied = offer::page_of(&other, &row.code).await;
    assert!(matches!(denied, Err(Refusal::NotFound)));
}

async fn neighbours_show_each_others_offer_while_both_agree(store: Store) {
    let world = World::new(store).await;
    let buren = world.add_desk("buren", "Loket Buren", "11002").await;
    world.location("Hier").await;
    let there = world.location_at(buren, "Daar").await;
    let (here, other) = (desk_of(&world, "testdorp").await, desk_of(&world, "buren").await);
    let mine = world.caller(Role::DeskManager).await;
    let theirs = world.caller_at(buren, Role::DeskManager).await;
    let form = AgreementForm { other: "buren".to_owned(), about: "offer".to_owned() };
    offer::propose_agreement(&mine, &form, key()).await.expect("a proposal");
    let twice = offer::propose_agreement(&mine, &form, key()).await;
    assert!(matches!(twice, Err(Refusal::Invalid(_))));
    assert_eq!(names(&world, &here, &Asked::default()).await, ["Hier"], "not agreed yet");
    let proposed = offer::agreements(&theirs).await.expect("agreements").all;
    let code = proposed.first().map(|agreed| agreed.code.clone()).expect("one");
    assert!(proposed.iter().all(|agreed| agreed.to_answer && agreed.other == "Loket Testdorp"));
    let own = offer::agree(&mine, &code).await;
    assert!(matches!(own, Err(Refusal::NotFound)), "who proposes does not agree");
    offer::agree(&theirs, &code).await.expect("agreed");
    for desk in [&here, &other] {
        assert_eq!(names(&world, desk, &Asked::default()).await, ["Daar", "Hier"]);
    }
    let seen = offer::see(&world.app, &here, &there.code).await.expect("the neighbour's");
    assert_eq!(seen.listed.desk.code, "buren");
    offer::end_agreement(&mine, &code).await.expect("ended");
    assert_eq!(names(&world, &other, &Asked::default()).await, ["Daar"]);
    let ended = offer::end_agreement(&theirs, &code).await;
    assert!(matches!(ended, Err(Refusal::NotPossible(_))));
    let again = AgreementForm { other: "testdorp".to_owned(), about: "offer".to_owned() };
    offer::propose_agreement(&theirs, &again, key()).await.expect("a new one may be made");
}

/// A PNG of one pixel.
const PIXEL: &[u8] = &[
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0,
    0, 0, 31, 21, 196, 137, 0, 0, 0, 13, 73, 68, 65, 84, 120, 156, 99, 248, 207, 192, 240, 31, 0,
    5, 0, 1, 255, 137, 153, 61, 29, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
];

async fn a_picture_is_added_once_and_taken_away(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let desk = desk_of(&world, "testdorp").await;
    let row = world.location("De Zon").await;
    let add = async |shows: &str, bytes: &[u8], key| {
        offer::add_picture(&caller, &row.code, shows, bytes.to_vec(), key).await
    };
    let same = key();
    add("De tuin", PIXEL, same).await.expect("a picture");
    add("De tuin", PIXEL, same).await.expect("the same form again");
    let (_, pictures) = offer::pictures(&caller, &row.code).await.expect("pictures");
    let [picture] = pictures.as_slice() else { panic!("{pictures:?}") };
    let file = offer::picture(&world.app, &desk, &row.code, &picture.code).await.expect("a file");
    assert!(file.starts_with(&[0xFF, 0xD8]), "written again as JPEG");
    let wrong = add("", b"<svg onload=alert(1)>", key()).await;
    assert!(matches!(wrong, Err(Refusal::Invalid(errors)) if errors.of("shows").is_some()));
    let wrong = add("Iets", b"geen foto", key()).await;
    let not_one = |errors: &desk::forms::Errors| errors.of("file") == Some(&Problem::NotAPicture);
    assert!(matches!(wrong, Err(Refusal::Invalid(errors)) if not_one(&errors)));
    offer::remove_picture(&caller, &row.code, &picture.code).await.expect("gone");
    let gone = offer::picture(&world.app, &desk, &row.code, &picture.code).await;
    assert!(matches!(gone, Err(Refusal::NotFound)));
}

async fn a_colour_that_cannot_be_read_is_not_saved(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskManager).await;
    let (_, now) = appearance::own(&caller).await.expect("an appearance");
    let form = AppearanceForm {
        colour: "#ffe615".to_owned(),
        sites: "https://www.testdorp.example\n".to_owned(),
        ..AppearanceForm::of(&now)
    };
    let Err(Refusal::Invalid(errors)) = appearance::change(&caller, &form, Vec::new()).await else {
        panic!("yellow cannot be read")
    };
    let Some(Problem::NotReadable(other)) = errors.of("colour") else { panic!("{errors:?}") };
    let form = AppearanceForm { colour: other.clone(), ..form };
    appearance::change(&caller, &form, PIXEL.to_vec()).await.expect("a change");
    let again = appearance::change(&caller, &form, Vec::new()).await;
    assert!(matches!(again, Err(Refusal::Stale)));
    let desk = front::desk(&world.app, "testdorp").await.expect("the desk");
    assert!(desk.appearance.has_logo);
    assert_eq!(desk.appearance.sites, ["https://www.testdorp.example"]);
    let (_, kind) = appearance::logo(&world.app, &desk.row).await.expect("a logo");
    assert_eq!(kind, "image/png");
    let now = AppearanceForm::of(&desk.appearance);
    let without = AppearanceForm { no_logo: "yes".to_owned(), ..now };
    appearance::change(&caller, &without, Vec::new()).await.expect("a change");
    let gone = appearance::logo(&world.app, &desk.row).await;
    assert!(matches!(gone, Err(Refusal::NotFound)));
}

on_both!(
    the_nearest_comes_first_and_hidden_ones_do_not_come,
    a_page_is_checked_and_not_overwritten,
    neighbours_show_each_others_offer_while_both_agree,
    a_picture_is_added_once_and_taken_away,
    a_colour_that_cannot_be_read_is_not_saved,
);
