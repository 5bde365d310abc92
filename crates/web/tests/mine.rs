//! My request, as a family sees and does it without script.

use axum::http::{StatusCode, header};
use delivery::{Capture, Gateways, Outgoing};
use desk::testing::{Built, World, day, wish};
use domain::accounts::Role;
use std::sync::Arc;
use store::entities::{child, family, location, proposal};
use store::{Store, on_both};
use uuid::Uuid;
use web::testing::{Browser, Shown, site};

/// Sends what waits and gives the last text that left.
async fn last_text(world: &World) -> String {
    let capture = Arc::new(Capture::new(100));
    let gateways = Gateways::all(capture.clone());
    desk::messages::deliver(&world.app, &gateways, 100).await.expect("a round of the outbox");
    let sent = capture.messages();
    match sent.last() {
        Some(Outgoing::Sms(sms)) => sms.text.clone(),
        Some(Outgoing::Email(email)) => email.text.clone(),
        _ => String::new(),
    }
}

fn digits(text: &str) -> String {
    let mut words = text.split(|c: char| !c.is_ascii_digit());
    words.find(|word| word.len() == 6).map(str::to_owned).expect("six digits")
}

async fn asked(world: &World, browser: &mut Browser, reference: &str, way: &str) -> Shown {
    let page = browser.get("/my").await;
    assert_eq!(page.path, "/my/sign-in", "nobody is signed in");
    let fill = [("De code van uw vraag", reference), (way, "x")];
    let page = browser.submit(&page, "Stuur de code", &fill).await;
    assert_eq!(page.path, "/my/code", "{}", page.html);
    let _ = world;
    page
}

async fn came_in(world: &World, built: &Built) -> (Browser, Shown) {
    let mut browser = Browser::new(site(world));
    let page = asked(world, &mut browser, &built.request.code, "Met een sms").await;
    let code = digits(&last_text(world).await);
    let page = browser.submit(&page, "Ga binnen", &[("Code", &code)]).await;
    assert_eq!(page.path, "/my", "{}", page.html);
    (browser, page)
}

async fn a_code_opens_the_file_once_in_the_browser_that_asked(store: Store) {
    let world = World::new(store).await;
    let built = world.family("Amina Proef", wish()).await;
    let mut browser = Browser::new(site(&world));
    let page = asked(&world, &mut browser, &built.family.code, "Met een e-mail").await;
    let text = last_text(&world).await;
    let code = digits(&text);
    assert!(text.contains(&format!("Uw code is {code}.")), "{text}");

    let mut other = Browser::new(site(&world));
    let elsewhere = asked(&world, &mut other, &built.family.code, "Met een sms").await;
    last_text(&world).await;
    let refused = other.submit(&elsewhere, "Ga binnen", &[("Code", &code)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.says("Dit klopt niet"));

    let wrong = browser.submit(&page, "Ga binnen", &[("Code", "000000")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let spaced = format!("{} {}", &code[..3], &code[3..]);
    let page = browser.submit(&page, "Ga binnen", &[("Code", &spaced)]).await;
    assert!(page.says("Dag Amina") && page.says("Opvang voor Noor"), "{}", page.html);
    assert!(page.says("Wij zoeken opvang") && page.says("U vroeg opvang."));

    let mut again = browser.clone();
    again.post("/my/sign-out", &[]).await;
    let out = again.get("/my").await;
    assert_eq!(out.path, "/my/sign-in", "signed out");
    let late = asked(&world, &mut again, &built.family.code, "Met een sms").await;
    let code = digits(&last_text(&world).await);
    world.clock.pass_minutes(10);
    let late = again.submit(&late, "Ga binnen", &[("Code", &code)]).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "ten minutes have passed");
}

async fn a_child_without_a_name_has_a_number_beside_others_only(store: Store) {
    let world = World::new(store).await;
    let built = world.family("Amina Proef", wish()).await;
    let unnamed = child::Model { given_name: String::new(), ..built.child.clone() };
    let tx = world.app.store.begin().await.expect("a change begins");
    tx.update(unnamed.clone()).await.expect("a child without a name");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    let (mut browser, page) = came_in(&world, &built).await;
    assert!(page.says("Opvang voor uw kind") && !page.says("kind 1"), "{}", page.html);
    let tx = world.app.store.begin().await.expect("a change begins");
    let twin = child::Model { id: Uuid::now_v7(), number: 2, version: 1, ..unnamed };
    tx.insert(twin).await.expect("its twin");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    let page = browser.get("/my").await;
    assert!(page.says("Opvang voor kind 1"), "{}", page.html);
}

async fn opening_the_link_of_a_mail_signs_nobody_in(store: Store) {
    let world = World::new(store).await;
    let built = world.family("Amina Proef", wish()).await;
    let mut browser = Browser::new(site(&world));
    asked(&world, &mut browser, &built.family.code, "Met een e-mail").await;
    let text = last_text(&world).await;
    let link = text.split_whitespace().find(|word| word.contains("/my/code/")).expect("a link");
    let link = link.trim_start_matches("http://loket.test").to_owned();

    let mut scanner = Browser::new(site(&world));
    let shown = scanner.get(&link).await;
    assert!(shown.says("Typ de code uit de mail op het toestel waar u begon."));
    scanner.post(&link, &[]).await;
    assert_eq!(scanner.get("/my").await.path, "/my/sign-in");

    let page = browser.get(&link).await;
    assert_eq!(browser.get("/my").await.path, "/my/sign-in", "looking is not coming in");
    let page = browser.submit(&page, "Ga binnen", &[]).await;
    assert!(page.says("Dag Amina"));
    assert!(!page.html.contains(&link), "no secret stays on a page");
}

async fn a_known_and_an_unknown_reference_look_the_same(store: Store) {
    let world = World::new(store).await;
    let built = world.family("Amina Proef", wish()).await;
    let mut pages = Vec::new();
    for reference in [built.family.code.as_str(), "AAA-AAAA"] {
        let mut browser = Browser::new(site(&world));
        let body = format!("reference={reference}&channel=sms");
        let first = browser.once("/my/sign-in", Some(body)).await;
        let shown = browser.get("/my/code").await;
        let wrong = browser.once("/my/code", Some("code=123456".to_owned())).await;
        let cookie = first.headers.get(header::SET_COOKIE).expect("a cookie").len();
        pages.push((first.status, first.html, cookie, shown.html, wrong.status, wrong.html));
    }
    assert_eq!(pages[0], pages[1]);
    let mut browser = Browser::new(site(&world));
    for reference in [built.family.code.as_str(), "AAA-AAAA"] {
        let body = format!("reference={reference}&channel=sms");
        for _ in 0..4 {
            let shown = browser.once("/my/sign-in", Some(body.clone())).await;
            assert_eq!(shown.status, StatusCode::SEE_OTHER);
        }
        let shown = browser.once("/my/sign-in", Some(body)).await;
        assert_eq!(shown.status, StatusCode::TOO_MANY_REQUESTS, "{reference}");
    }
}

async fn a_printed_code_opens_the_file_of_its_family(store: Store) {
    let world = World::new(store).await;
    let built = world.family("Amina Proef", wish()).await;
    let other = world.family("Bram Ander", wish()).await;
    let mut desk = Browser::signed_in(&world, Role::DeskWorker).await;
    let page = desk.get(&format!("/families/{}/access", built.family.code)).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.html);
    let paper = desk.submit(&page, "Druk een code af", &[]).await;
    let code = paper.texts(".kl-code").pop().expect("a code");
    assert!(paper.says(&built.family.code) && paper.html.contains("<svg"));

    let mut browser = Browser::new(site(&world));
    let page = asked(&world, &mut browser, &other.family.code, "Met een sms").await;
    let refused = browser.submit(&page, "Ga binnen", &[("Code", &code)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "another family's paper");
    let page = asked(&world, &mut browser, &built.family.code, "Met een sms").await;
    let page = browser.submit(&page, "Ga binnen", &[("Code", &code.to_lowercase())]).await;
    assert!(page.says("Dag Amina"), "{}", page.html);
    let mut second = Browser::new(site(&world));
    let page = asked(&world, &mut second, &built.family.code, "Met een sms").await;
    let used = second.submit(&page, "Ga binnen", &[("Code", &code)]).await;
    assert_eq!(used.status, StatusCode::UNPROCESSABLE_ENTITY, "once");
}

async fn pages_of_a_family_wear_the_colour_of_its_desk(store: Store) {
    let world = World::new(store).await;
    let mut manager = Browser::signed_in(&world, Role::DeskManager).await;
    let fields = [("version", "0"), ("colour", "#1c5d99"), ("sites", "")];
    let saved = manager.upload("/settings/appearance", &fields, "", b"").await;
    assert!(saved.says("Bewaard."), "{}", saved.html);
    let built = world.family("Amina Proef", wish()).await;
    let (_, mine) = came_in(&world, &built).await;
    assert!(mine.html.contains("/d/testdorp/style.css?v=1"), "{}", mine.html);
    let (_, _, secret) = offered(&world, &built).await;
    let offer = Browser::new(site(&world)).get(&format!("/a/{secret}")).await;
    assert!(offer.html.contains("/d/testdorp/style.css?v=1"), "{}", offer.html);
}

async fn a_wish_changes_and_a_question_stops_and_goes_on(store: Store) {
    let world = World::new(store).await;
    let built = world.family("Amina Proef", wish()).await;
    let (mut browser, page) = came_in(&world, &built).await;
    let form = browser.get(&page.link("Verander uw vraag")).await;
    let missing = browser.submit(&form, "Bewaar", &[("Vanaf welke dag", "")]).await;
    assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = browser.submit(&form, "Bewaar", &[("Vanaf welke dag", "1/12/2026")]).await;
    assert!(page.says("Uw vraag is veranderd.") && page.says("vanaf 1 december 2026"));
    assert!(page.says("U vroeg eerst:") && page.says("vanaf 1 oktober 2026"));
    let page = browser.submit(&page, "Zet terug zoals het was", &[]).await;
    assert!(!page.says("U vroeg eerst:"), "{}", page.html);

    let form = browser.get(&page.link("Stop met zoeken")).await;
    let fill =
        [("Ik zoek niet meer", "x"), ("Wilt u zeggen waarom?", "te duur"), ("Minder werken", "x")];
    let page = browser.submit(&form, "Stop met zoeken", &fill).await;
    assert!(page.says("Deze vraag is gestopt"), "{}", page.html);
    let mut desk = Browser::signed_in(&world, Role::DeskWorker).await;
    let access = desk.get(&format!("/families/{}/access", built.family.code)).await;
    assert!(access.says("Minder werken"));
    let page = browser.submit(&page, "Zoek toch verder", &[]).await;
    assert!(page.says("Wij zoeken weer verder.") && page.says("Wij zoeken opvang"));
    let seen = browser.get("/my/seen").await;
    assert!(seen.says("Uzelf") && seen.says("Iemand van het loket"), "{}", seen.html);
}

async fn the_other_parent_and_a_trusted_person_come_in(store: Store) {
    let world = World::new(store).await;
    let built = world.family("Amina Proef", wish()).await;
    let (mut browser, _) = came_in(&world, &built).await;
    let form = browser.get("/my/people/parent").await;
    let fill = [("Voornaam", "Karim"), ("Telefoon", "0471 23 45 67"), ("Allebei", "x")];
    let page = browser.submit(&form, "Bewaar", &fill).await;
    assert!(page.says("Karim") && page.says("Allebei"), "{}", page.html);
    let reference = page.text(".kl-card bdi.kl-number");
    let reference = page
        .texts("bdi.kl-number")
        .into_iter()
        .find(|text| text.contains('-'))
        .unwrap_or(reference);
    let mut second = Browser::new(site(&world));
    let code_page = asked(&world, &mut second, &reference, "Met een sms").await;
    let code = digits(&last_text(&world).await);
    let mine = second.submit(&code_page, "Ga binnen", &[("Code", &code)]).await;
    assert!(mine.says("Dag Karim") && mine.says("Opvang voor Noor"), "{}", mine.html);

    let form = browser.get("/my/people/new").await;
    let none = browser.submit(&form, "Bewaar", &[("Wie?", "Rosa")]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fill = [("Wie?", "Rosa"), ("Hoe het staat", "x"), ("Tot en met welke dag?", "20/9/2026")];
    let page = browser.submit(&form, "Bewaar", &fill).await;
    let link = page.link("/t/").trim_start_matches("http://loket.test").to_owned();
    let mut rosa = Browser::new(site(&world));
    let shown = rosa.get(&link).await;
    assert!(shown.says("Dag Rosa") && shown.says("U vroeg opvang."), "{}", shown.html);
    assert!(!shown.html.contains("0475") && !shown.html.contains(&built.family.email));
    world.clock.set(day(18));
    assert_eq!(rosa.get(&link).await.status, StatusCode::NOT_FOUND, "the last day is past");
    world.clock.set(day(1));
    let (mut browser, _) = came_in(&world, &built).await;
    let page = browser.get("/my/people").await;
    browser.submit(&page, "Stop het meekijken", &[]).await;
    assert_eq!(rosa.get(&link).await.status, StatusCode::NOT_FOUND, "taken back");
    let page = browser.get("/my/people").await;
    browser.submit(&page, "Haal de andere ouder weg", &[]).await;
    assert_eq!(second.get("/my").await.path, "/my/sign-in", "the other parent is out");
}

async fn a_family_takes_its_data_and_leaves(store: Store) {
    let world = World::new(store).await;
    let built = world.family("Amina Proef", wish()).await;
    let (mut browser, _) = came_in(&world, &built).await;
    let file = browser.get("/my/data/file.json").await;
    assert!(file.html.contains("Amina") && file.html.contains("Noor"), "{}", file.html);
    assert!(!file.html.contains("{code:"), "no placeholder of a code");
    assert!(browser.get("/my/data/print").await.says("Noor"));
    let page = browser.get("/my/data").await;
    let not = browser.submit(&page, "Wis mijn gegevens", &[]).await;
    assert_eq!(not.status, StatusCode::UNPROCESSABLE_ENTITY, "not by one click");
    let done =
        browser.submit(&page, "Wis mijn gegevens", &[("Ja, wis mijn gegevens", "yes")]).await;
    assert!(done.says("Uw gegevens zijn gewist"), "{}", done.html);
    assert_eq!(browser.get("/my").await.path, "/my/sign-in");
    let scope = store::Scope::of_desk(world.desk);
    let row: family::Model =
        world.app.store.get(scope, built.family.id).await.expect("a row").expect("a row");
    assert!(row.given_name.is_empty() && row.phone.is_empty());
    let mut desk = Browser::signed_in(&world, Role::DeskWorker).await;
    assert!(!desk.get("/search?q=Amina").await.says("Proef"));
    assert_eq!(desk.get(&format!("/requests/{}", built.request.code)).await.status, StatusCode::OK);
}

async fn offered(world: &World, built: &Built) -> (location::Model, proposal::Model, String) {
    let place = world.location("De Zonnebloem").await;
    let (at, id) = (world.app.clock.now(), Uuid::now_v7());
    let secret = desk::proposals::link_secret(&world.app, id).expect("a secret");
    let row = proposal::Model {
        id,
        desk_id: world.desk,
        code: domain::codes::code_from(world.app.random.bytes16()),
        request_id: built.request.id,
        location_id: place.id,
        free_place_id: None,
        week: built.request.need_week,
        days: 3,
        start: built.request.wish_start,
        state: "sent".to_owned(),
        reminders: 0,
        last_message_at: at,
        answer_by: day(14),
        reason: String::new(),
        reason_note: String::new(),
        answered_at: None,
        answered_through: String::new(),
        ranking: "{}".to_owned(),
        link_hash: desk::accounts::token_hash(&secret),
        sent_at: at,
        by_account: None,
        version: 1,
    };
    let tx = world.app.store.begin().await.expect("a change");
    tx.insert(row.clone()).await.expect("a proposal");
    tx.commit(at).await.expect("a commit");
    (place, row, secret)
}

async fn a_mistaken_no_is_taken_back_in_time(store: Store) {
    let world = World::new(store).await;
    let built = world.family("Amina Proef", wish()).await;
    let (_, row, secret) = offered(&world, &built).await;
    let (mut browser, page) = came_in(&world, &built).await;
    let page = browser.get(&page.link("Een plaats bij De Zonnebloem")).await;
    assert!(page.says("U betaalt volgens uw inkomen.") && page.says("Speelstraat 2"));
    let no = browser.get(&page.link("Nee")).await;
    let page = browser.submit(&no, "Verstuur", &[("Te ver", "x")]).await;
    assert!(page.says("U zei nee op deze plaats.") && page.says("Vergist?"), "{}", page.html);
    let page = browser.submit(&page, "Ik wil toch nog kiezen", &[]).await;
    assert!(page.says("Ja, ik wil deze plaats"), "{}", page.html);
    let no = browser.get(&page.link("Nee")).await;
    browser.submit(&no, "Verstuur", &[]).await;
    world.clock.pass_days(1);
    let late = browser.get(&format!("/a/{secret}")).await;
    assert!(!late.says("Vergist?"), "a day later it is too late");
    let refused = browser.post(&format!("/a/{secret}/undoing"), &[]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    let mut desk = Browser::signed_in(&world, Role::DeskWorker).await;
    let letter = desk.get(&format!("/proposals/{}/letter", row.code)).await;
    assert!(letter.says("Dag Amina") && letter.html.contains("<svg") && letter.says(&secret));
}

on_both!(
    a_child_without_a_name_has_a_number_beside_others_only,
    a_code_opens_the_file_once_in_the_browser_that_asked,
    opening_the_link_of_a_mail_signs_nobody_in,
    a_known_and_an_unknown_reference_look_the_same,
    a_printed_code_opens_the_file_of_its_family,
    pages_of_a_family_wear_the_colour_of_its_desk,
    a_wish_changes_and_a_question_stops_and_goes_on,
    the_other_parent_and_a_trusted_person_come_in,
    a_family_takes_its_data_and_leaves,
    a_mistaken_no_is_taken_back_in_time,
);
