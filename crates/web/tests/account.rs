//! The own account and those of others, as people see them.

use axum::http::StatusCode;
use desk::accounts::totp;
use desk::testing::World;
use domain::accounts::Role;
use std::sync::Arc;
use store::{Store, on_both};
use web::testing::Browser;
use web::{Site, SiteOptions, router};

const PASSWORD: &str = "vier groene stoelen";

/// A manager invites; the invited person accepts, signs in and, where it is asked, sets up
/// a second step before anything else.
async fn from_invitation_to_second_step(store: Store) {
    let world = World::new(store).await;
    let mut manager = Browser::signed_in(&world, Role::DeskManager).await;
    let list = manager.get("/people").await;
    let form = manager.get(&list.link("Iemand uitnodigen")).await;
    let wrong = manager.submit(&form, "Nodig uit", &[("Naam", "Els Nieuw")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [("E-mailadres", "els@loket.example"), ("Rol", "Loketmedewerker")];
    let invited = manager.submit(&wrong, "Nodig uit", &fields).await;
    let document = invited.document();
    let selector = scraper::Selector::parse("input#link").expect("a selector");
    let link = document.select(&selector).next().and_then(|link| link.attr("value"));
    let link = link.expect("a link").replace("http://loket.test", "");
    assert!(manager.get("/people").await.says("Els Nieuw"), "the invitation waits");

    let options = SiteOptions { require_second_factor: true, ..SiteOptions::default() };
    let site = router(Site { app: world.app.clone(), options: Arc::new(options) });
    let mut els = Browser::new(site);
    let page = els.get(&link).await;
    let fields = [("Nieuw wachtwoord", PASSWORD), ("Nieuw wachtwoord nog eens", PASSWORD)];
    let page = els.submit(&page, "Bewaar wachtwoord", &fields).await;
    assert!(page.says("Uw wachtwoord is bewaard"));
    let fields = [("E-mailadres", "els@loket.example"), ("Wachtwoord", PASSWORD)];
    let page = els.submit(&page, "Meld aan", &fields).await;
    assert!(page.says("Voor u verder werkt"), "{}", page.path);
    for path in ["/", "/intakes", "/account", "/people"] {
        assert_eq!(els.get(path).await.path, "/account/second-factor", "nothing else is open");
    }
    let wrong = els.submit(&page, "Bevestigen", &[("Code uit de app", "123")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let shown = page.text("bdi.kl-number");
    assert!(shown.split(' ').all(|group| group.len() == 4), "{shown}");
    assert_eq!(wrong.text("bdi.kl-number"), shown, "the same secret after a wrong code");
    let secret = shown.replace(' ', "");
    let now = u64::try_from(world.app.clock.now().timestamp()).unwrap_or_default();
    let code = totp(&secret, "els@loket.example").expect("a factor").generate(now).to_string();
    let page = els.submit(&wrong, "Bevestigen", &[("Code uit de app", &code)]).await;
    assert!(page.path.starts_with("/account") && page.says("De tweede stap werkt vanaf nu"));
    assert_eq!(els.get("/intakes").await.status, StatusCode::OK);
    assert!(!page.html.contains("style="), "no style in the page");
}

async fn sessions_are_seen_and_ended(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let mut here = Browser::signed_in_as(&world, &caller.actor).await;
    let mut there = Browser::signed_in_as(&world, &caller.actor).await;
    let page = here.get("/account").await;
    assert_eq!(page.texts("small"), ["Deze"]);
    here.submit(&page, "Overal elders afmelden", &[]).await;
    assert!(there.get("/account").await.path.starts_with("/sign-in"));
    let page = here.get("/account").await;
    let fields = [("Naam", "An Anders"), ("Taal", "English")];
    let page = here.submit(&page, "Bewaren", &fields).await;
    assert!(page.says("An Anders") && page.says("My account"), "in the language of the account");
}

async fn ending_an_account_is_seen_on_its_page(store: Store) {
    let world = World::new(store).await;
    let worker = world.caller(Role::DeskWorker).await;
    let mut works = Browser::signed_in_as(&world, &worker.actor).await;
    let mut manager = Browser::signed_in(&world, Role::DeskManager).await;
    let list = manager.get("/people").await;
    let person = manager.get(&list.link("Test desk-worker")).await;
    let ended = manager.submit(&person, "Account stopzetten", &[]).await;
    assert!(ended.says("stopgezet"));
    assert!(works.get("/intakes").await.path.starts_with("/sign-in"));
    let open = manager.submit(&ended, "Account weer openen", &[]).await;
    assert!(open.says("Account stopzetten"));
}

on_both!(
    from_invitation_to_second_step,
    sessions_are_seen_and_ended,
    ending_an_account_is_seen_on_its_page,
);
