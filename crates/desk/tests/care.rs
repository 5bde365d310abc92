//! The desk's own words about childcare: versions, Dutch first, never empty.

use desk::care::{self, CareForm};
use desk::testing::{World, key};
use desk::{Caller, Outcome, Refusal, front};
use domain::accounts::Role;
use domain::care::CarePage;
use store::{Store, on_both};
use texts::Locale;

async fn save(caller: &Caller, l: Locale, body: &str, version: &str) -> Outcome<()> {
    let form = CareForm { body: body.to_owned(), version: version.to_owned() };
    care::save(caller, CarePage::What, l, &form, key()).await
}

async fn shown(world: &World, l: Locale) -> care::CareText {
    let desk = front::desk(&world.app, "testdorp").await.expect("a desk").row;
    care::read(&world.app, &desk, CarePage::What, l).await.expect("a text")
}

async fn dutch_comes_first_and_is_never_empty(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    assert!(!shown(&world, Locale::Nl).await.own);
    let before = save(&caller, Locale::En, "Our own words.", "0").await;
    assert!(matches!(before, Err(Refusal::NotFound)), "no translation of nothing");
    for empty in ["", "  \n ", "## Alleen een kop"] {
        let refused = save(&caller, Locale::Nl, empty, "0").await;
        assert!(matches!(refused, Err(Refusal::Invalid(_))), "{empty:?}");
    }
    save(&caller, Locale::Nl, "Onze eigen tekst.", "0").await.expect("saved");
    let stale = save(&caller, Locale::Nl, "Een andere.", "0").await;
    assert!(matches!(stale, Err(Refusal::Stale)));
    let dutch_only = shown(&world, Locale::En).await;
    assert_eq!((dutch_only.language, dutch_only.body.as_str()), (Locale::Nl, "Onze eigen tekst."));
    save(&caller, Locale::En, "Our own words.", "0").await.expect("saved");
    let english = shown(&world, Locale::En).await;
    assert!(english.own && !english.outdated && english.body == "Our own words.");
    save(&caller, Locale::Nl, "Onze nieuwe tekst.", "1").await.expect("saved");
    assert!(shown(&world, Locale::En).await.outdated, "the Dutch changed since");
    let own = care::written(&caller).await.expect("own");
    assert_eq!(own.len(), 2);
}

async fn every_version_can_come_back(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskManager).await;
    save(&caller, Locale::Nl, "Een.", "0").await.expect("saved");
    save(&caller, Locale::Nl, "Twee.", "1").await.expect("saved");
    let restore = async |number, seen: &str| {
        care::restore(&caller, CarePage::What, Locale::Nl, number, seen, key()).await
    };
    restore(1, "2").await.expect("restored");
    assert_eq!(shown(&world, Locale::Nl).await.body, "Een.");
    restore(0, "3").await.expect("the built-in text");
    let built_in = shown(&world, Locale::Nl).await;
    assert!(!built_in.own && !built_in.body.is_empty());
    let versions = care::edit(&caller, CarePage::What, Locale::Nl).await.expect("a page").versions;
    let numbers: Vec<i32> = versions.iter().map(|version| version.number).collect();
    assert_eq!(numbers, [4, 3, 2, 1]);
    assert!(matches!(restore(9, "4").await, Err(Refusal::NotFound)));
    assert!(matches!(restore(1, "1").await, Err(Refusal::Stale)));
    let denied = care::edit(&world.caller(Role::Organiser).await, CarePage::What, Locale::Nl).await;
    assert!(matches!(denied, Err(Refusal::NotFound)));
}

on_both!(dutch_comes_first_and_is_never_empty, every_version_can_come_back);
