//! Signing in through an identity provider: what works, and everything that must not.

mod provider;

use axum::Router;
use axum::http::{StatusCode, header};
use desk::people::{self, InviteForm};
use desk::single_sign_on::SingleSignOn;
use desk::testing::{World, key};
use domain::accounts::Role;
use provider::{Provider, Says};
use std::sync::Arc;
use store::{Store, on_both};
use web::testing::{Browser, Shown};
use web::{Site, SiteOptions, router};

struct Scene {
    world: World,
    provider: Provider,
    site: Router,
}

async fn scene(store: Store, by_verified_email: bool) -> Scene {
    let world = World::new(store).await;
    let provider = Provider::start(world.app.clock.now().timestamp()).await;
    let single_sign_on = Some(SingleSignOn {
        issuer: provider.issuer(),
        client_id: "kinderloket".to_owned(),
        client_secret: Some("geheim".to_owned()),
        scopes: vec!["vo".to_owned(), "profile".to_owned()],
        by_verified_email,
    });
    let options = Arc::new(SiteOptions { single_sign_on, ..SiteOptions::default() });
    let site = router(Site { app: world.app.clone(), options });
    Scene { world, provider, site }
}

impl Scene {
    fn browser(&self) -> Browser {
        Browser::new(self.site.clone())
    }

    /// To the provider and as far as the way back, which is not followed yet.
    async fn leave(&self, browser: &mut Browser, path: &str) -> String {
        let left = browser.once(path, None).await;
        assert_eq!(left.status, StatusCode::SEE_OTHER, "{}", left.html);
        let to = left.headers[header::LOCATION].to_str().expect("an address");
        self.provider.sign_in(to)
    }

    async fn there_and_back(&self, browser: &mut Browser) -> Shown {
        let back = self.leave(browser, "/sign-in/oidc").await;
        browser.once(&back, None).await
    }

    /// The address of an account at the first desk.
    async fn colleague(&self) -> String {
        let caller = self.world.caller(Role::DeskWorker).await;
        format!("{}@testdorp.example", caller.actor.account)
    }

    /// A person with an address.
    fn person(email: &str, verified: bool) -> Says {
        let email = Some((email.to_owned(), verified));
        Says { subject: "1234".to_owned(), email, ..Says::default() }
    }
}

fn is_in(shown: &Shown) -> bool {
    shown.status == StatusCode::SEE_OTHER && shown.headers[header::LOCATION] == "/"
}

async fn a_verified_address_is_linked_once_and_the_subject_counts_after(store: Store) {
    let scene = scene(store, true).await;
    let email = scene.colleague().await;
    scene.provider.say(Scene::person(&email, true));
    let mut browser = scene.browser();
    assert!(is_in(&scene.there_and_back(&mut browser).await));
    assert!(browser.get("/account").await.says(&email));
    // Another address at the provider is still the same person.
    scene.provider.say(Scene::person("gehuwd@elders.example", true));
    assert!(is_in(&scene.there_and_back(&mut scene.browser()).await));
    // Another person with the address of an account that has its person is not.
    scene.provider.say(Says { subject: "5678".to_owned(), ..Scene::person(&email, true) });
    let stranger = scene.there_and_back(&mut scene.browser()).await;
    assert_eq!(stranger.status, StatusCode::FORBIDDEN);
}

async fn who_is_unknown_is_told_to_ask(store: Store) {
    let scene = scene(store, true).await;
    let email = scene.colleague().await;
    for says in [Scene::person("niemand@elders.example", true), Scene::person(&email, false)] {
        scene.provider.say(says);
        let mut browser = scene.browser();
        let told = scene.there_and_back(&mut browser).await;
        assert_eq!(told.status, StatusCode::FORBIDDEN);
        assert!(told.says("Vraag uw verantwoordelijke"));
        assert!(browser.get("/account").await.path.starts_with("/sign-in"));
    }
}

async fn an_invitation_links_the_person_who_came_with_it(store: Store) {
    let scene = scene(store, false).await;
    let manager = scene.world.caller(Role::DeskManager).await;
    let form = InviteForm {
        name: "Els Nieuw".to_owned(),
        email: "els@loket.example".to_owned(),
        role: Role::DeskWorker.word().to_owned(),
        ..InviteForm::default()
    };
    let invited = people::invite(&manager, &form, key()).await.expect("an invitation");
    let link = invited.link.expect("a link").replace("http://loket.test", "");
    let mut browser = scene.browser();
    let page = browser.get(&link).await;
    let leave = page.link("Aanmelden via uw organisatie");
    scene.provider.say(Says { subject: "els".to_owned(), ..Says::default() });
    let back = scene.leave(&mut browser, &leave).await;
    assert!(is_in(&browser.once(&back, None).await));
    assert!(browser.get("/account").await.says("els@loket.example"));
    // The invitation is used up; the subject is known from here on.
    assert_eq!(scene.browser().get(&link).await.status, StatusCode::NOT_FOUND);
    assert!(is_in(&scene.there_and_back(&mut scene.browser()).await));
    people::end(&manager, people::list(&manager, 1).await.expect("a list").rows[0].id)
        .await
        .expect("ended");
    let ended = scene.there_and_back(&mut scene.browser()).await;
    assert_eq!(ended.status, StatusCode::FORBIDDEN);
}

async fn what_is_not_right_is_not_believed(store: Store) {
    let scene = scene(store, true).await;
    let right = Scene::person(&scene.colleague().await, true);
    let wrong = [
        ("nonce", Says { nonce: Some("other".to_owned()), ..right.clone() }),
        ("audience", Says { audience: Some("another-client".to_owned()), ..right.clone() }),
        ("issuer", Says { issuer: Some("https://elders.example".to_owned()), ..right.clone() }),
        ("key", Says { other_key: true, ..right.clone() }),
    ];
    for (what, says) in wrong {
        scene.provider.say(says);
        let shown = scene.there_and_back(&mut scene.browser()).await;
        assert_eq!(shown.status, StatusCode::BAD_REQUEST, "wrong {what}");
    }
    scene.provider.say(right.clone());
    scene.provider.valid_for(-60);
    let expired = scene.there_and_back(&mut scene.browser()).await;
    assert_eq!(expired.status, StatusCode::BAD_REQUEST, "an expired token");
    scene.provider.say(right);
    assert!(is_in(&scene.there_and_back(&mut scene.browser()).await), "nothing else was wrong");
}

async fn only_the_browser_that_left_comes_back_and_only_once(store: Store) {
    let scene = scene(store, true).await;
    scene.provider.say(Scene::person(&scene.colleague().await, true));
    let mut browser = scene.browser();
    let back = scene.leave(&mut browser, "/sign-in/oidc").await;
    let without = scene.browser().once(&back, None).await;
    assert_eq!(without.status, StatusCode::BAD_REQUEST, "a browser that never left");
    let mut other = scene.browser();
    scene.leave(&mut other, "/sign-in/oidc").await;
    let crossed = other.once(&back, None).await;
    assert_eq!(crossed.status, StatusCode::BAD_REQUEST, "the state of another browser");
    let mut keeps = browser.clone();
    assert!(is_in(&browser.once(&back, None).await));
    let again = browser.once(&back, None).await;
    assert_eq!(again.status, StatusCode::BAD_REQUEST, "the cookie is gone");
    let replayed = keeps.once(&back, None).await;
    assert_eq!(replayed.status, StatusCode::BAD_REQUEST, "the code was used");
    let mut slow = scene.browser();
    let back = scene.leave(&mut slow, "/sign-in/oidc").await;
    scene.world.clock.pass_minutes(11);
    assert_eq!(slow.once(&back, None).await.status, StatusCode::BAD_REQUEST, "too late");
}

async fn without_a_provider_there_is_no_such_door(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::new(web::testing::site(&world));
    assert_eq!(browser.get("/sign-in/oidc").await.status, StatusCode::NOT_FOUND);
    assert!(!browser.get("/sign-in").await.says("via uw organisatie"));
}

on_both!(
    a_verified_address_is_linked_once_and_the_subject_counts_after,
    who_is_unknown_is_told_to_ask,
    an_invitation_links_the_person_who_came_with_it,
    what_is_not_right_is_not_believed,
    only_the_browser_that_left_comes_back_and_only_once,
    without_a_provider_there_is_no_such_door,
);
