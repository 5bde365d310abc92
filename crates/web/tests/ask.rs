//! The front door as a family without script goes through it: alone, with help, on paper;
//! later; twice; and what a robot meets.

use axum::http::StatusCode;
use desk::testing::World;
use domain::accounts::Role;
use store::{Store, on_both};
use web::testing::{Browser, Shown, site};

const ASK: &str = "/d/testdorp/ask";
type Fill<'a> = &'a [(&'a str, &'a str)];

fn born() -> Vec<(&'static str, &'static str)> {
    vec![("Ja, geboren", "yes"), ("Datum van de geboorte", "1/3/2026")]
}

/// From the first page to the last question, and how many pages and fields it took.
async fn walk(browser: &mut Browser, world: &World) -> (Shown, usize, usize) {
    let mut pages = 1;
    let mut fields = 0;
    let mut shown = browser.get(ASK).await;
    let child = born();
    let answers: [(&str, Fill); 7] = [
        ("Ik vraag het zelf", &[]),
        ("Verder", &child),
        ("Verder", &[("Zo snel mogelijk", "yes")]),
        ("Verder", &[("Elke week dezelfde dagen", "yes"), ("maandag", "yes"), ("dinsdag", "yes")]),
        ("Verder", &[]),
        ("Verder", &[("Uw familienaam", "Peeters-Proef"), ("Uw postcode", "2800")]),
        ("Verder", &[("Uw telefoon", "0470 12 34 56")]),
    ];
    for (button, fill) in answers {
        shown = browser.submit(&shown, button, fill).await;
        assert_eq!(shown.status, StatusCode::OK, "{}: {}", shown.path, shown.text("main"));
        assert_eq!(shown.texts("h1").len(), 1, "{}", shown.path);
        pages += 1;
        fields += fill.len();
        world.clock.pass_minutes(1);
    }
    (shown, pages, fields)
}

async fn waits_on_today(world: &World) -> Shown {
    let mut desk = Browser::signed_in(world, Role::DeskWorker).await;
    desk.get("/today?whose=team").await
}

async fn a_parent_asks_alone(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::new(site(&world));
    let (check, pages, fields) = walk(&mut browser, &world).await;
    assert_eq!(check.path, format!("{ASK}/check"));
    for said in ["geboren op 1/3/2026", "maandag, dinsdag", "Peeters-Proef", "0470 12 34 56"] {
        assert!(check.says(said), "{said}");
    }
    let done = browser.submit(&check, "Verstuur mijn vraag", &[]).await;
    assert_eq!(done.path, format!("{ASK}/done"));
    assert!(pages < 9, "with the last page at most nine: {}", pages + 1);
    assert!(fields <= 12, "{fields} fields had to be filled in");
    let code = done.text(".govuk-panel__body strong");
    assert_eq!(code.len(), 8, "a reference: {code}");
    assert!(done.says("Wij nemen contact op voor 10 september 2026"));
    assert!(done.says("015 00 00 00"), "who calls, from which number");
    let today = waits_on_today(&world).await;
    assert!(today.says("Online gevraagd"), "{}", today.text("main"));
    assert!(today.says("Peeters-Proef"));
    let mut desk = Browser::signed_in(&world, Role::DeskWorker).await;
    let request = desk.get(&format!("/requests/{code}")).await;
    assert_eq!(request.status, StatusCode::OK, "the reference is that of the request");
    let arrival = desk.get(&today.link("Peeters-Proef")).await;
    let after = desk.submit(&arrival, "Gezien", &[]).await;
    assert!(!after.says("Nieuwe vraag van"));
}

async fn sending_twice_asks_once(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::new(site(&world));
    let (check, ..) = walk(&mut browser, &world).await;
    let first = browser.submit(&check, "Verstuur mijn vraag", &[]).await;
    let code = first.text(".govuk-panel__body strong");
    for _ in 0..3 {
        let again = browser.submit(&check, "Verstuur mijn vraag", &[]).await;
        assert_eq!(again.path, format!("{ASK}/done"));
        assert_eq!(again.text(".govuk-panel__body strong"), code);
    }
    for path in ["/check", "/child", "/overview", "/later"] {
        assert_eq!(
            browser.get(&format!("{ASK}{path}")).await.path,
            format!("{ASK}/done"),
            "{path}"
        );
    }
    let today = waits_on_today(&world).await;
    assert_eq!(today.html.matches("Nieuwe vraag van").count(), 1);
}

async fn what_is_wrong_is_told_and_kept(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::new(site(&world));
    let shown = browser.get(ASK).await;
    let shown = browser.submit(&shown, "Ik vraag het zelf", &[]).await;
    let wrong = browser.submit(&shown, "Verder", &[]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text("title").starts_with("Fout:"));
    let wrong = browser
        .submit(&wrong, "Verder", &[("Ja, geboren", "yes"), ("Datum van de geboorte", "31/2/2026")])
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.html.contains("31/2/2026"), "what was typed stays");
    let later = browser.submit(&wrong, "Verder", &[("Datum van de geboorte", "1/3/2030")]).await;
    assert_eq!(later.status, StatusCode::UNPROCESSABLE_ENTITY, "born in the future");
    let huge = "a".repeat(100_000);
    let huge = [("child", "1"), ("child_kind", "unknown"), ("child_given", huge.as_str())];
    let huge = browser.post(&format!("{ASK}/child"), &huge).await;
    assert_eq!(huge.status, StatusCode::UNPROCESSABLE_ENTITY);
    let odd = [("child_kind", "<script>"), ("child", "-1")];
    let odd = browser.post(&format!("{ASK}/child"), &odd).await;
    assert_eq!(odd.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!odd.html.contains("<script>alert"));
    let check = browser.get(&format!("{ASK}/check")).await;
    assert_eq!(check.path, format!("{ASK}/overview"), "not before all is there");
    let sent = browser.post(&format!("{ASK}/check"), &[]).await;
    assert_eq!(sent.path, format!("{ASK}/overview"));
    for path in ["/nergens", "/helper"] {
        let shown = browser.get(&format!("{ASK}{path}")).await;
        assert_eq!(shown.status, StatusCode::NOT_FOUND, "{path}");
    }
}

async fn twins_to_be_born_without_days_or_phone(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::new(site(&world));
    let shown = browser.get(ASK).await;
    let shown = browser.submit(&shown, "Ik vraag het zelf", &[]).await;
    let due = [("Nee, nog niet", "yes"), ("Datum van de geboorte", "1/12/2026")];
    let shown = browser.submit(&shown, "Nog een kind", &due).await;
    assert!(shown.says("Voor welk kind zoekt u nog opvang?"));
    let shown = browser.submit(&shown, "Verder", &due).await;
    let shown = browser.submit(&shown, "Verder", &[("Ik weet het nog niet", "yes")]).await;
    let shown = browser.submit(&shown, "Verder", &[("Ik weet het nog niet", "yes")]).await;
    let shown = browser.submit(&shown, "Verder", &[]).await;
    let here = [("Uw familienaam", "Claes-Proef"), ("Ik heb nu geen vast adres", "yes")];
    let shown = browser.submit(&shown, "Verder", &here).await;
    let nothing = browser.submit(&shown, "Verder", &[]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY, "some way to reach them");
    let shown = browser.submit(&nothing, "Verder", &[("Ik kom zelf langs", "yes")]).await;
    world.clock.pass_minutes(2);
    let done = browser.submit(&shown, "Verstuur mijn vraag", &[]).await;
    let codes = done.texts(".govuk-panel__body strong");
    assert_eq!(codes.len(), 2, "a request for each child: {}", done.text("main"));
    let mut desk = Browser::signed_in(&world, Role::DeskWorker).await;
    for code in codes {
        let request = desk.get(&format!("/requests/{code}")).await;
        assert_eq!(request.status, StatusCode::OK);
        assert!(request.says("weet nog niet vanaf wanneer"), "{}", request.text("main"));
    }
    let list = desk.get("/requests").await;
    assert!(list.says("Kind 1") && list.says("Kind 2"), "{}", list.text("main"));
}

async fn it_goes_on_later_with_a_code_and_a_link(store: Store) {
    let world = World::new(store).await;
    let mut phone = Browser::new(site(&world));
    let shown = phone.get(ASK).await;
    let shown = phone.submit(&shown, "Ik vraag het zelf", &[]).await;
    phone.submit(&shown, "Verder", &born()).await;
    let later = phone.get(&format!("{ASK}/later")).await;
    let code = later.text(".kl-code");
    let sent =
        phone.submit(&later, "Stuur de link", &[("Uw gsm of e-mail", "a@voorbeeld.example")]);
    assert!(sent.await.says("De link is onderweg"));
    let mut library = Browser::new(site(&world));
    let form = library.get(&format!("{ASK}/code")).await;
    let wrong = library.submit(&form, "Ga verder", &[("Uw code", "AAA-AAAA")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let typed = code.to_lowercase().replace('-', " ");
    let overview = library.submit(&form, "Ga verder", &[("Uw code", &typed)]).await;
    assert_eq!(overview.path, format!("{ASK}/overview"));
    assert!(library.get(&format!("{ASK}/child")).await.html.contains("1/3/2026"));
    let lost = phone.get(&format!("{ASK}/overview")).await;
    assert_eq!(lost.path, ASK, "the browser before has it no more");
    let fresh = library.get(&format!("{ASK}/later")).await;
    let fresh = library.submit(&fresh, "Maak een nieuwe code", &[]).await;
    assert_ne!(fresh.text(".kl-code"), code);
    let form = phone.get(&format!("{ASK}/code")).await;
    let old = phone.submit(&form, "Ga verder", &[("Uw code", &code)]).await;
    assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY, "the old code is over");
    world.clock.pass_days(31);
    let gone = library.get(&format!("{ASK}/overview")).await;
    assert_eq!(gone.path, ASK, "its term is over");
}

async fn a_draft_stays_with_its_desk_and_can_be_wiped(store: Store) {
    let world = World::new(store).await;
    world.add_desk("elders", "Loket Elders", "11002").await;
    let mut browser = Browser::new(site(&world));
    let shown = browser.get(ASK).await;
    let shown = browser.submit(&shown, "Ik vraag het zelf", &[]).await;
    let shown = browser.submit(&shown, "Verder", &born()).await;
    let elsewhere = browser.get("/d/elders/ask/overview").await;
    assert_eq!(elsewhere.path, "/d/elders/ask", "another desk knows nothing of it");
    assert_eq!(shown.link("Stop en wis alles"), format!("{ASK}/stop"));
    let asked = browser.get(&format!("{ASK}/stop")).await;
    assert_eq!(browser.get(&asked.link("Ga verder")).await.path, format!("{ASK}/overview"));
    let gone = browser.submit(&asked, "Stop en wis alles", &[]).await;
    assert!(gone.says("Uw antwoorden zijn gewist"));
    assert_eq!(browser.get(&format!("{ASK}/overview")).await.path, ASK);
}

async fn what_is_suspicious_waits_and_is_let_in(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::new(site(&world));
    let (check, ..) = walk(&mut browser, &world).await;
    let done =
        browser.submit(&check, "Verstuur mijn vraag", &[("Laat dit leeg", "http://x")]).await;
    let code = done.text(".govuk-panel__body strong");
    assert!(done.says("Uw vraag is verstuurd"), "the same page for everybody");
    let today = waits_on_today(&world).await;
    assert!(!today.says("Nieuwe vraag van"));
    assert!(today.says("Eerst nakijken"));
    let mut desk = Browser::signed_in(&world, Role::DeskWorker).await;
    assert_eq!(desk.get(&format!("/requests/{code}")).await.status, StatusCode::NOT_FOUND);
    let look = desk.get(&today.link("Kijk na")).await;
    assert!(look.says("Een onzichtbaar veld was ingevuld"));
    let inside = desk.submit(&look, "Laat binnen", &[]).await;
    assert_eq!(inside.path.split('?').next(), Some(format!("/requests/{code}").as_str()));
    let twice = desk.submit(&look, "Gooi weg", &[]).await;
    assert_eq!(twice.status, StatusCode::CONFLICT, "a colleague was first");
}

async fn a_robot_without_our_pages_waits_too(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::new(site(&world));
    let (..) = walk(&mut browser, &world).await;
    browser.post(&format!("{ASK}/check"), &[("shown", "1.abc")]).await;
    let today = waits_on_today(&world).await;
    assert!(today.says("Eerst nakijken"));
    assert!(!today.says("Nieuwe vraag van"));
}

async fn robots_are_thrown_away_at_once_and_a_family_stays(store: Store) {
    let world = World::new(store).await;
    for _ in 0..3 {
        let mut robot = Browser::new(site(&world));
        let (check, ..) = walk(&mut robot, &world).await;
        robot.submit(&check, "Verstuur mijn vraag", &[("Laat dit leeg", "x")]).await;
    }
    let mut desk = Browser::signed_in(&world, Role::DeskWorker).await;
    let today = desk.get("/today?whose=team").await;
    let look = desk.get(&today.link("Kijk na")).await;
    let held = desk.get(&look.link("Toon alles wat wacht")).await;
    let family = look.path.trim_start_matches("/arrivals/");
    let boxes = held.html.matches("name=\"arrival\"").count();
    assert_eq!(boxes, 3, "{}", held.html);
    let others: Vec<&str> = held
        .html
        .split("id=\"arrival-")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|code| *code != family)
        .collect();
    let ticked: Vec<(&str, &str)> = others.iter().map(|code| ("arrival", *code)).collect();
    let thrown = desk.post("/arrivals/held/refusal", &ticked).await;
    assert!(thrown.says("Weggegooid.") && thrown.html.matches("name=\"arrival\"").count() == 1);
    let inside = desk.submit(&look, "Laat binnen", &[]).await;
    assert_eq!(inside.status, StatusCode::OK, "the family stayed");
    assert!(desk.get("/arrivals/held").await.says("Er wacht niets."));
    let nothing = desk.post("/arrivals/held/refusal", &ticked).await;
    assert!(!nothing.says("Weggegooid."), "twice is once");
}

async fn a_request_that_was_begun_takes_a_location_along(store: Store) {
    let world = World::new(store).await;
    let location = world.location("De Zonnebloem").await;
    let mut browser = Browser::new(site(&world));
    let begun = browser.get(ASK).await;
    let child = browser.submit(&begun, "Ik vraag het zelf", &[]).await;
    browser.submit(&child, "Verder", &born()).await;
    let from = format!("{ASK}?location={}", location.code);
    for _ in 0..2 {
        let start = browser.get(&from).await;
        let on = browser.submit(&start, "Ga verder, met De Zonnebloem erbij", &[]).await;
        assert_eq!(on.path, format!("{ASK}/overview"));
    }
    let wishes = browser.get(&format!("{ASK}/wishes")).await;
    assert_eq!(wishes.html.matches("De Zonnebloem").count(), 1, "once: {}", wishes.html);
    let child = browser.get(&format!("{ASK}/child")).await;
    assert!(child.html.contains("1/3/2026"), "what was answered stays");
    let nowhere = browser.get(&format!("{ASK}?location=XXX-XXXX")).await;
    assert!(nowhere.html.contains("/ask/overview"), "no such location: on as before");
}

async fn a_referrer_helps_with_permission(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::Referrer).await;
    let start = browser.get("/").await;
    assert_eq!(start.path, "/helping");
    let shown = browser.submit(&start, "Nieuwe vraag met een gezin", &[]).await;
    assert_eq!(shown.path, format!("{ASK}/helper"));
    let phone = [("Uw telefoon", "0471 00 00 00")];
    let wrong = browser.submit(&shown, "Verder", &phone).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "not without the parent");
    let agreed = [
        ("Uw telefoon", "0471 00 00 00"),
        ("De ouder vindt het goed dat ik help", "yes"),
        ("De ouder wil dat het loket ook mij mag bellen", "yes"),
    ];
    let mut shown = browser.submit(&wrong, "Verder", &agreed).await;
    let child = born();
    let answers: [Fill; 6] = [
        &child,
        &[("Zo snel mogelijk", "yes")],
        &[("Mijn dagen wisselen", "yes")],
        &[],
        &[("Uw familienaam", "Wouters-Proef"), ("Uw postcode", "2800")],
        &[],
    ];
    for fill in answers {
        shown = browser.submit(&shown, "Verder", fill).await;
        assert_eq!(shown.status, StatusCode::OK, "{}: {}", shown.path, shown.text("main"));
    }
    world.clock.pass_minutes(5);
    let done = browser.submit(&shown, "Verstuur mijn vraag", &[]).await;
    assert!(done.says("Uw vraag is verstuurd"));
    let list = browser.get("/helping").await;
    assert!(list.says("Wouters-Proef"), "found back: {}", list.text("main"));
    let mut other = Browser::signed_in(&world, Role::Referrer).await;
    assert!(!other.get("/helping").await.says("Wouters-Proef"), "and by nobody else");
}

async fn paper_is_typed_in_once(store: Store) {
    let world = World::new(store).await;
    let mut family = Browser::new(site(&world));
    let paper = family.get(&format!("{ASK}/paper")).await;
    let code = paper.text(".kl-paper__code strong");
    let picture = family.get(&format!("{ASK}/paper/{code}/code.svg")).await;
    assert!(picture.html.starts_with("<svg"));
    let mut desk = Browser::signed_in(&world, Role::DeskWorker).await;
    for (name, expected) in
        [("Maes-Proef", StatusCode::OK), ("Goossens-Proef", StatusCode::UNPROCESSABLE_ENTITY)]
    {
        let form = desk.get(&format!("/requests/new?paper={code}")).await;
        let typed = [
            ("Familienaam", name),
            ("Telefoon", if name == "Maes-Proef" { "0473 11 11 11" } else { "0474 22 22 22" }),
            ("Datum kind 1", if name == "Maes-Proef" { "1/2/2026" } else { "9/1/2025" }),
            ("Vanaf", "1/12/2026"),
            ("maandag voormiddag", "yes"),
            ("Kanaal", "Telefoon"),
        ];
        let saved = desk.submit(&form, "Vraag bewaren", &typed).await;
        assert_eq!(saved.status, expected, "{name}: {}", saved.text("main"));
    }
}

async fn a_shared_place_is_set_by_the_desk(store: Store) {
    let world = World::new(store).await;
    let mut manager = Browser::signed_in(&world, Role::DeskManager).await;
    let form = manager.get("/settings/asking").await;
    let wrong = manager.submit(&form, "Bewaren", &[("Gedeelde plaatsen", "bib")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let filled = [("Gedeelde plaatsen", "Bib 192.0.2.7"), ("werkdagen", "2")];
    let saved = manager.submit(&form, "Bewaren", &filled).await;
    assert_eq!(saved.status, StatusCode::OK);
    assert!(saved.html.contains("Bib 192.0.2.7"));
    let mut browser = Browser::new(site(&world));
    let (check, ..) = walk(&mut browser, &world).await;
    let done = browser.submit(&check, "Verstuur mijn vraag", &[]).await;
    assert!(done.says("Wij nemen contact op voor 7 september 2026"), "the desk's own promise");
}

on_both!(
    a_parent_asks_alone,
    sending_twice_asks_once,
    what_is_wrong_is_told_and_kept,
    twins_to_be_born_without_days_or_phone,
    it_goes_on_later_with_a_code_and_a_link,
    a_draft_stays_with_its_desk_and_can_be_wiped,
    what_is_suspicious_waits_and_is_let_in,
    a_robot_without_our_pages_waits_too,
    robots_are_thrown_away_at_once_and_a_family_stays,
    a_request_that_was_begun_takes_a_location_along,
    a_referrer_helps_with_permission,
    paper_is_typed_in_once,
    a_shared_place_is_set_by_the_desk,
);
