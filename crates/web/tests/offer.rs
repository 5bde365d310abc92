//! The offer and what childcare is, as a family sees it without script; and what the desk
//! and its locations do for it.

use axum::http::{StatusCode, header};
use desk::testing::World;
use domain::accounts::Role;
use store::{Store, on_both};
use web::testing::{Browser, site};

async fn a_family_finds_a_location(store: Store) {
    let world = World::new(store).await;
    let row = world.location("De Zon & <Maan>").await;
    world.location("Appel").await;
    let mut family = Browser::new(site(&world));
    let list = family.get("/d/testdorp/offer").await;
    assert_eq!(list.status, StatusCode::OK);
    assert_eq!(list.texts(".kl-offer__item h3 a"), ["Appel", "De Zon & <Maan>"]);
    assert!(list.says("De lijst staat op naam."));
    assert!(list.html.contains("<svg viewBox"), "there is a map");
    let near = family.submit(&list, "Zoek", &[("Dicht bij", "station Mechelen")]).await;
    assert!(near.says("Wij zoeken rond station Mechelen"), "{}", near.html);
    assert!(near.says("De dichtste staat eerst."));
    let none = family.submit(&near, "Zoek", &[("Soort opvang", "Bij een onthaalouder")]).await;
    assert!(none.says("Geen opvang gevonden"));
    let loose = family.get(&none.link("Elke soort opvang")).await;
    assert_eq!(loose.texts(".kl-offer__item").len(), 2);
    let unknown = family.get("/d/testdorp/offer?near=Nergenshuizen%3Cscript%3E").await;
    assert!(unknown.says("Wij kennen Nergenshuizen<script> niet."));
    assert!(!unknown.html.contains("<script>N") && unknown.texts(".kl-offer__item").len() == 2);
    let see = family.get(&list.link("De Zon")).await;
    assert_eq!(see.text("h1"), "De Zon & <Maan>");
    assert!(see.says("Wat de wet zegt") && see.says("Wat deze opvang zelf afspreekt"));
    assert!(see.html.contains("application/ld+json") && see.html.contains("ChildCare"));
    assert!(see.html.contains("De Zon & \\u003cMaan>"), "data ends no element");
    let canonical = format!("href=\"http://loket.test/d/testdorp/offer/{}\"", row.code);
    assert!(see.html.contains(&canonical));
    let ask = family.get(&see.link("Vraag hier een plaats")).await;
    family.submit(&ask, "Ik vraag het zelf", &[]).await;
    let wish = family.get("/d/testdorp/ask/wishes").await;
    assert!(wish.says("De Zon & <Maan>"), "where it came from is its wish: {}", wish.html);
    let chosen = format!("Kies {} om af te drukken", row.name);
    let print = family.submit(&list, "Druk de gekozen adressen af", &[(&chosen, "yes")]).await;
    assert_eq!(print.texts(".kl-paper-list h2"), ["De Zon & <Maan>"]);
    let gone = family.get("/d/testdorp/offer/NIETS").await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
}

async fn search_engines_are_told_what_is_for_everybody(store: Store) {
    let world = World::new(store).await;
    let row = world.location("De Zon").await;
    let mut robot = Browser::new(site(&world));
    let robots = robot.get("/robots.txt").await;
    assert!(robots.html.contains("Disallow: /\n") && robots.html.contains("/sitemap.xml"));
    let map = robot.get("/sitemap.xml").await;
    assert!(
        map.html.contains(&format!("<loc>http://loket.test/d/testdorp/offer/{}</loc>", row.code))
    );
    assert!(map.html.contains("/d/testdorp/care/school"));
}

async fn a_price_is_an_estimate_and_says_so(store: Store) {
    let world = World::new(store).await;
    let mut family = Browser::new(site(&world));
    let page = family.get("/d/testdorp/care/prices").await;
    assert!(page.says("Dit is een schatting."));
    assert!(page.says("Voor 2026 kennen wij de bedragen nog niet."), "{}", page.html);
    let fill = [("Uw prijs per dag", "10"), ("Dagen per week van 5 tot 11 uur", "2")];
    let result = family.submit(&page, "Reken uit", &fill).await;
    assert!(result.html.contains("€\u{a0}20,00") && result.html.contains("€\u{a0}86,67"));
    let known =
        family.submit(&page, "Reken uit", &[("Dagen per week van 5 tot 11 uur", "1")]).await;
    assert_eq!(known.texts("table tbody tr").len(), 4);
    let wrong = family.submit(&page, "Reken uit", &[("Uw prijs per dag", "veel")]).await;
    assert!(wrong.says("Schrijf een bedrag zoals 6,24"));
    assert!(wrong.text("title").starts_with("Fout:"));
}

async fn a_child_knows_when_school_begins(store: Store) {
    let world = World::new(store).await;
    let mut family = Browser::new(site(&world));
    let page = family.get("/d/testdorp/care/school").await;
    let born = family.submit(&page, "Toon de dagen", &[("Geboortedatum", "10/5/2024")]).await;
    // The table of domain knowledge: born on or before 4 July 2024, after Christmas 2026.
    assert!(born.says("Uw kind mag naar school vanaf 4 januari 2027."), "{}", born.html);
    assert!(born.says("Vanaf 10 mei 2027 is uw kind 3 jaar."));
    let old = family.submit(&page, "Toon de dagen", &[("Geboortedatum", "1/1/2022")]).await;
    assert!(old.says("Uw kind is al 3 jaar."));
    let wrong = family.submit(&page, "Toon de dagen", &[("Geboortedatum", "gisteren")]).await;
    assert!(wrong.text("title").starts_with("Fout:"));
    for page in domain::care::CarePage::ALL {
        let shown = family.get(&format!("/d/testdorp/care/{page}")).await;
        assert_eq!(shown.status, StatusCode::OK, "{page}");
    }
    assert_eq!(family.get("/d/testdorp/care/iets").await.status, StatusCode::NOT_FOUND);
}

async fn the_desk_writes_looks_at_it_and_goes_back(store: Store) {
    let world = World::new(store).await;
    let mut desk = Browser::signed_in(&world, Role::DeskWorker).await;
    let list = desk.get("/care-texts").await;
    let edit = desk.get(&list.link("Wennen")).await;
    let typed = "## Eigen kop\n- [de folder](https://a.example/x)\n- <b>niet vet</b>";
    let preview = desk.submit(&edit, "Toon hoe het eruitziet", &[("Tekst", typed)]).await;
    assert!(preview.says("Nog niet bewaard.") && preview.says("Eigen kop"));
    assert!(preview.html.contains("&#60;b&#62;niet vet") && !preview.html.contains("<b>niet"));
    let saved = desk.submit(&preview, "Bewaren", &[]).await;
    assert!(saved.says("Bewaard."), "{}", saved.html);
    let mut family = Browser::new(site(&world));
    let shown = family.get("/d/testdorp/care/settling").await;
    assert_eq!(shown.link("de folder"), "https://a.example/x");
    let empty = desk.submit(&saved, "Bewaren", &[("Tekst", " ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let back = desk.submit(&saved, "Terug naar de gewone tekst", &[]).await;
    assert!(back.says("Bewaard."));
    let shown = family.get("/d/testdorp/care/settling").await;
    assert!(shown.says("Dat heet wennen."));
}

async fn a_frame_may_stand_on_the_sites_that_the_desk_named(store: Store) {
    let world = World::new(store).await;
    world.location("De Zon").await;
    let mut manager = Browser::signed_in(&world, Role::DeskManager).await;
    let mut anybody = Browser::new(site(&world));
    let before = anybody.get("/d/testdorp/widget").await;
    assert_eq!(
        before.headers.get(header::X_FRAME_OPTIONS).map(|it| it.as_bytes()),
        Some(&b"DENY"[..])
    );
    let fields =
        [("version", "0"), ("colour", "#ffe615"), ("sites", "https://www.testdorp.example")];
    let yellow = manager.upload("/settings/appearance", &fields, "", b"").await;
    assert_eq!(yellow.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(yellow.says("Deze lijkt erop en kan wel: #"), "{}", yellow.html);
    let fields =
        [("version", "0"), ("colour", "#1c5d99"), ("sites", "https://www.testdorp.example")];
    let saved = manager.upload("/settings/appearance", &fields, "", b"").await;
    assert!(saved.says("Bewaard."), "{}", saved.html);
    let frame = anybody.get("/d/testdorp/widget").await;
    let policy = frame.headers.get(header::CONTENT_SECURITY_POLICY).and_then(|it| it.to_str().ok());
    let policy = policy.unwrap_or_default();
    assert!(policy.contains("frame-ancestors https://www.testdorp.example;"), "{policy}");
    assert!(frame.headers.get(header::X_FRAME_OPTIONS).is_none());
    assert!(frame.headers.get(header::SET_COOKIE).is_none() && !frame.html.contains("<script"));
    let style = anybody.get("/d/testdorp/style.css").await;
    assert!(style.html.contains("#1c5d99"));
    let list = anybody.get("/d/testdorp/offer").await;
    assert!(list.html.contains("/d/testdorp/style.css?v=1"));
    let policy = list.headers.get(header::CONTENT_SECURITY_POLICY).and_then(|it| it.to_str().ok());
    assert!(policy.is_some_and(|policy| policy.contains("frame-ancestors 'none'")));
    let embed = manager.get("/settings/embed").await;
    assert!(embed.text("#frame-code").contains("/d/testdorp/widget"));
    assert!(embed.text("#button-code").contains("#1c5d99"));
}

async fn a_location_fills_in_its_page_and_adds_a_picture(store: Store) {
    let world = World::new(store).await;
    let row = world.location("De Zon").await;
    let mut desk = Browser::signed_in(&world, Role::DeskWorker).await;
    let page = desk.get(&format!("/locations/{}/page", row.code)).await;
    let fill = [("Wat de opvang over zichzelf vertelt", "Wij spelen buiten.")];
    let saved = desk.submit(&page, "Bewaren", &fill).await;
    assert!(saved.says("Bewaard."), "{}", saved.html);
    let path = format!("/locations/{}/pictures", row.code);
    let wrong = desk.upload(&path, &[("shows", "De tuin")], "x.jpg", b"niets").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.says("Dit is geen foto die wij kunnen lezen."));
    let mut family = Browser::new(site(&world));
    let seen = family.get(&format!("/d/testdorp/offer/{}", row.code)).await;
    assert!(seen.says("Wij spelen buiten."));
}

on_both!(
    a_family_finds_a_location,
    search_engines_are_told_what_is_for_everybody,
    a_price_is_an_estimate_and_says_so,
    a_child_knows_when_school_begins,
    the_desk_writes_looks_at_it_and_goes_back,
    a_frame_may_stand_on_the_sites_that_the_desk_named,
    a_location_fills_in_its_page_and_adds_a_picture,
);
