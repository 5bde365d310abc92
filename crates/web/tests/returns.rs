//! The yearly return as a desk manager without script sees it.

#![expect(clippy::expect_used, reason = "a test that cannot go on should stop")]

use axum::http::{StatusCode, header};
use chrono::{Datelike, NaiveDate};
use desk::testing::{World, wish};
use domain::accounts::Role;
use domain::requests::Wish;
use store::{Store, on_both};
use web::testing::Browser;

fn asks(year: i32) -> Wish {
    let start = NaiveDate::from_ymd_opt(year, 10, 1).expect("a date");
    Wish { start, ..wish() }
}

async fn every_number_leads_to_its_requests_and_their_files(store: Store) {
    let world = World::new(store).await;
    let built = world.family("Fatma <b>Proef", asks(2026)).await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let years = browser.get("/returns").await;
    let form_years = ["2026", "2025", "2024", "2023", "2022", "2021", "2020", "2019"];
    assert_eq!(years.texts("tbody th"), form_years);
    assert_eq!(years.texts("tbody .kl-table__num")[..2], ["1", "0"]);
    assert!(!years.says("Er zijn nog geen opvangvragen."));
    let empty = browser.get(&years.link("2019")).await;
    assert_eq!(empty.status, StatusCode::OK, "a year without requests opens too");
    let year = browser.get(&years.link("2026")).await;
    assert_eq!(year.status, StatusCode::OK);
    assert!(year.text(".kl-signature").contains("Handtekening"), "to sign on paper");
    assert!(year.text(".kl-letter__head").contains("015 00 00 00"), "whose figures they are");
    assert!(year.says("Totaal aantal unieke opvangvragen"), "the official heading");
    assert!(year.says("1 maart 2027") && year.says("Voorlopig"));
    assert!(year.says("Alles is afgerond."), "the empty state");
    assert!(!year.says("Vastleggen"), "a desk worker does not freeze");
    assert_eq!(
        year.texts("tbody td.kl-table__num")[0],
        "1 vragen: Totaal aantal unieke opvangvragen bij het lokaal loket met als oorspronkelijke startdatum het jaar 2026, Totaal"
    );
    let list = browser.get(&year.link("1 vragen: Totaal")).await;
    assert_eq!(list.link("Fatma <b>Proef"), format!("/families/{}", built.family.code));
    let back = browser.get(&list.link("Registratie 2026")).await;
    assert_eq!(back.status, StatusCode::OK);
}

async fn a_wrong_day_or_year_is_told(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let wrong = browser.get("/returns/2026?snapshot=overmorgen").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.says("Schrijf een datum zoals"));
    let future = browser.get("/returns/2026?snapshot=2099-01-01").await;
    assert!(future.says("niet in de toekomst"));
    for (path, status) in [
        ("/returns/2018", StatusCode::NOT_FOUND),
        ("/returns/nooit", StatusCode::BAD_REQUEST),
        ("/returns/2026/requests?column=Z", StatusCode::NOT_FOUND),
        ("/returns/frozen/AAA-AAAA", StatusCode::NOT_FOUND),
        ("/returns/2026/frozen/new", StatusCode::NOT_FOUND),
    ] {
        assert_eq!(browser.get(path).await.status, status, "{path}");
    }
}

async fn freezing_asks_for_a_reason_while_something_is_open(store: Store) {
    let world = World::new(store).await;
    world.family("Fatma Proef", asks(2026)).await;
    let mut lost = world.family("Zonder Gemeente", asks(2026)).await.request;
    lost.nis = "99999".to_owned();
    let tx = world.app.store.begin().await.expect("a change begins");
    tx.update(lost).await.expect("a request");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    let mut browser = Browser::signed_in(&world, Role::DeskManager).await;
    let year = browser.get("/returns/2026").await;
    assert!(year.says("hoort niet bij uw werkingsgebied"));
    let form = browser.get(&year.link("Vastleggen")).await;
    assert!(form.says("Er is nog 1 vraag af te ronden."));
    let wrong = browser.submit(&form, "Deze cijfers vastleggen", &[]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(wrong.texts(".govuk-error-summary__list a").len(), 2);
    let fill =
        [("Ik leg vast", "yes"), ("Reden", "Adres volgt"), ("Ondertekend door", "An Peeters")];
    let frozen = browser.submit(&wrong, "Deze cijfers vastleggen", &fill).await;
    assert_eq!(frozen.status, StatusCode::OK);
    assert!(frozen.says("Vastgelegd.") && frozen.says("Het zegel klopt."));
    assert!(frozen.says("Adres volgt") && frozen.says("An Peeters"));
    assert!(frozen.says("Sindsdien veranderde er niets."));
    world.family("Nieuw Gezin", asks(2026)).await;
    let later = browser.get(&frozen.path).await;
    assert!(later.says("Sindsdien veranderde 1 vraag."));
    let list = browser.get("/returns").await;
    let path = frozen.path.split('?').next().expect("a path").to_owned();
    assert!(list.html.contains(&path));
    let requests = browser.get(&format!("{path}/requests?column=A")).await;
    assert_eq!(requests.texts("tbody tr").len(), 2, "as frozen, without the new one");
    for (file, kind) in [("sheet.xlsx", "spreadsheetml"), ("sheet.csv", "text/csv")] {
        for base in [path.as_str(), "/returns/2026"] {
            let file = browser.get(&format!("{base}/{file}")).await;
            assert_eq!(file.status, StatusCode::OK);
            let given = file.headers[header::CONTENT_TYPE].to_str().expect("a type");
            assert!(given.contains(kind), "{given}");
        }
    }
    assert_eq!(world.app.clock.today().year(), 2026);
}

async fn a_year_opens_on_the_day_that_its_form_asks_about(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskManager).await;
    let past = browser.get("/returns/2025").await;
    assert!(past.html.contains("sheet.xlsx?snapshot=2026-02-28"), "{}", past.html);
    let freeze = browser.get(&past.link("Vastleggen")).await;
    assert!(!freeze.says("het formulier vraagt de stand van"));
    let today = world.app.clock.today();
    let running = browser.get("/returns/2026").await;
    assert!(running.html.contains(&format!("sheet.xlsx?snapshot={today}")));
    let freeze = browser.get(&running.link("Vastleggen")).await;
    assert!(freeze.says("het formulier vraagt de stand van 28/02/2027"));
}

async fn figures_that_moved_since_the_page_are_not_frozen(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskManager).await;
    let form = browser.get("/returns/2026/frozen/new").await;
    world.family("Net Binnen", asks(2026)).await;
    let told = browser.submit(&form, "Deze cijfers vastleggen", &[]).await;
    assert_eq!(told.status, StatusCode::CONFLICT);
}

async fn the_log_shows_who_looked_and_proves_itself(store: Store) {
    let world = World::new(store).await;
    let built = world.family("Fatma Proef", asks(2026)).await;
    let manager = world.caller(Role::DeskManager).await;
    let see = desk::policy::Action::SeeFamily;
    manager.looked_at(see, "family", built.family.id).await.expect("noted");
    let mut browser = Browser::signed_in(&world, Role::Auditor).await;
    let log = browser.get(&format!("/audit?subject={}", built.family.id)).await;
    assert!(log.says("Bekeek een dossier") && log.says("Test desk-manager"));
    assert!(log.says(&built.family.code) && !log.says("Fatma"), "codes, never names");
    assert!(!log.html.contains("/families/"), "an auditor has no door to the file");
    let verdict = browser.submit(&log, "Controleer het logboek", &[]).await;
    assert!(verdict.says("Het logboek klopt"));
    let wrong = browser.get("/audit?from=gisteren").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let csv = browser.get("/audit/log.csv?action=family.see").await;
    assert!(csv.html.contains("Bekeek een dossier;gezin;"), "{}", csv.html);
    let by_name = browser.submit(&log, "Filter", &[("Wie", "manager"), ("Waarover", "")]).await;
    assert!(by_name.texts("tbody tr").iter().all(|row| row.contains("Test desk-manager")));
    let itself = browser.submit(&log, "Filter", &[("Wie", "Kinderloket zelf")]).await;
    assert!(itself.says("Geen regels gevonden"));
    let none = browser.get("/audit?to=1/1/2020").await;
    assert!(none.says("Geen regels gevonden"));
    let path = format!("/families/{}", built.family.code);
    let mut manager = Browser::signed_in(&world, Role::DeskManager).await;
    let file = manager.get(&path).await;
    assert!(manager.get(&file.link("Wie keek in dit dossier?")).await.says("Bekeek een dossier"));
    let mut worker = Browser::signed_in(&world, Role::DeskWorker).await;
    assert!(!worker.get(&path).await.says("Wie keek"));
    assert_eq!(worker.get("/audit").await.status, StatusCode::NOT_FOUND);
}

async fn pages_about_the_site_are_for_everybody(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::new(web::testing::site(&world));
    let privacy = browser.get("/about/privacy").await;
    assert_eq!(privacy.status, StatusCode::OK);
    assert!(privacy.says("Naam en geboortedatum van het kind"));
    assert!(!privacy.says("Andere gegevens"), "every table of personal data has its own words");
    assert!(privacy.says("Tot 5 jaar na het afsluiten van het dossier"));
    let accessibility = browser.get("/about/accessibility").await;
    assert!(accessibility.says("Wat we nog niet testten"));
    let credits = browser.get("/about/credits").await;
    assert!(credits.says("govuk-frontend") && credits.says("Statbel") && credits.says("CC BY 4.0"));
    for page in [privacy, accessibility, credits] {
        assert_eq!(page.texts("h1").len(), 1, "{}", page.path);
    }
}

on_both!(
    every_number_leads_to_its_requests_and_their_files,
    a_wrong_day_or_year_is_told,
    freezing_asks_for_a_reason_while_something_is_open,
    a_year_opens_on_the_day_that_its_form_asks_about,
    figures_that_moved_since_the_page_are_not_frozen,
    the_log_shows_who_looked_and_proves_itself,
    pages_about_the_site_are_for_everybody,
);
