//! Many at the front door at once: robots, of which nearly none reach the desk's list, and
//! a library full of families, of which none is turned away. On SQLite only: it is about
//! limits, which know no database.

use axum::http::StatusCode;
use desk::testing::World;
use desk::today::Wanted;
use domain::accounts::Role;
use domain::tasks::Reason;
use std::fmt::Write as _;
use store::{Engine, testing};
use web::testing::{Browser, encode, site_behind_proxy};

const ASK: &str = "/d/testdorp/ask";
/// Posts of a journey from its first page to the button that sends it.
const POSTS: usize = 8;

/// Posts the answers of a family, without looking at any page.
async fn answers(browser: &mut Browser, number: usize) {
    let phone =
        format!("04{:02} {:02} {:02} 01", 70 + number / 10_000, number / 100 % 100, number % 100);
    let steps: [(&str, &[(&str, &str)]); 7] = [
        ("", &[("door", "alone")]),
        ("/child", &[("child", "1"), ("child_kind", "born"), ("child_date", "1/3/2026")]),
        ("/start", &[("when", "soon")]),
        ("/days", &[("days_kind", "fixed"), ("days", "mo")]),
        ("/wishes", &[]),
        ("/you", &[("family_name", "Proef"), ("postcode", "2800")]),
        ("/contact", &[("phone", &phone)]),
    ];
    for (path, fields) in steps {
        browser.once(&format!("{ASK}{path}"), Some(encode(fields))).await;
    }
}

/// The hidden mark of the last page, as a program finds it that reads pages.
async fn mark(browser: &mut Browser) -> String {
    let page = browser.once(&format!("{ASK}/check"), None).await;
    let (_, after) = page.html.split_once("name=\"shown\" value=\"").unwrap_or_default();
    after.split('"').next().unwrap_or_default().to_owned()
}

async fn send(browser: &mut Browser, fields: &[(&str, &str)]) -> StatusCode {
    browser.once(&format!("{ASK}/check"), Some(encode(fields))).await.status
}

/// What the desk finds on its page of today: new requests, and what it has to look at first.
async fn reached(world: &World) -> (u64, u64) {
    let desk = world.caller(Role::DeskWorker).await;
    let wanted = Wanted { mine: false, ..Wanted::default() };
    let today = desk::today::see(&desk, &wanted).await.expect("today");
    let total = |reason| {
        let group = today.groups.iter().find(|group| group.reason == reason);
        group.map_or(0, |group| group.total)
    };
    (total(Reason::Online), total(Reason::Held))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_ten_thousand_posts_of_robots_nearly_none_reach_the_desk() {
    let Some(database) = testing::database(Engine::Sqlite).await else { return };
    let world = World::new(database.store.clone()).await;
    let router = site_behind_proxy(&world);
    let robot = |address: String| Browser::new(router.clone()).at_address(address);
    let mut posts = 0;

    // Blind ones: they know the address of the last page, or of one form, and nothing else.
    let mut blind = robot("198.51.100.1".to_owned());
    while posts < 3_000 {
        send(&mut blind, &[("website", "https://spam.example"), ("shown", "1.a")]).await;
        posts += 1;
    }

    // Ones that post everything in order, as fast as they can, from twenty networks.
    for number in 0..500 {
        let mut fast = robot(format!("203.0.113.{}", number % 20));
        answers(&mut fast, number).await;
        send(&mut fast, &[]).await;
        posts += POSTS;
    }

    // One that sends the same again and again.
    let mut again = robot("198.51.100.2".to_owned());
    answers(&mut again, 600).await;
    let shown = mark(&mut again).await;
    world.clock.pass_minutes(1);
    while posts < 8_800 {
        send(&mut again, &[("shown", &shown)]).await;
        posts += 1;
    }

    // Ones that read every page and wait a minute, all from one network.
    let mut patient = Vec::new();
    for number in 1_000..1_150 {
        let mut browser = robot("198.51.100.3".to_owned());
        answers(&mut browser, number).await;
        let shown = mark(&mut browser).await;
        patient.push((browser, shown));
    }
    world.clock.pass_minutes(1);
    for (browser, shown) in &mut patient {
        send(browser, &[("shown", shown)]).await;
        posts += POSTS;
    }

    assert_eq!(posts, 10_000);
    let (requests, held) = reached(&world).await;
    println!("{requests} of {posts} reached the list");
    assert!((1..10).contains(&requests), "{requests} reached the list");
    assert!((1..=60).contains(&held), "{held} wait until the desk has looked");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_families_of_one_library_are_all_taken() {
    let Some(database) = testing::database(Engine::Sqlite).await else { return };
    let world = World::new(database.store.clone()).await;
    let mut manager = Browser::signed_in(&world, Role::DeskManager).await;
    let form = manager.get("/settings/asking").await;
    manager.submit(&form, "Bewaren", &[("Gedeelde plaatsen", "Bib 192.0.2.7")]).await;
    let router = site_behind_proxy(&world);
    let mut families = Vec::new();
    for number in 0..200 {
        let mut browser = Browser::new(router.clone()).at_address("192.0.2.7");
        answers(&mut browser, number).await;
        let shown = mark(&mut browser).await;
        families.push((browser, shown));
    }
    world.clock.pass_minutes(1);
    let mut told = String::new();
    for (browser, shown) in &mut families {
        let status = send(browser, &[("shown", shown)]).await;
        if status != StatusCode::SEE_OTHER {
            let _ = write!(told, "{status} ");
        }
        let done = browser.get(&format!("{ASK}/done")).await;
        assert_eq!(done.path, format!("{ASK}/done"));
    }
    assert_eq!(told, "", "everybody is thanked");
    assert_eq!(reached(&world).await, (200, 0), "all are in the list, none is looked at first");
}
