//! Languages as a family and a manager without script see them.

use axum::http::StatusCode;
use desk::languages::LanguageForm;
use desk::testing::{World, key};
use domain::accounts::Role;
use store::{Store, on_both};
use web::testing::{Browser, site};

async fn use_at(world: &World, language: &str) {
    let manager = world.caller(Role::DeskManager).await;
    let form = LanguageForm {
        language: language.to_owned(),
        from: "01/01/2026".to_owned(),
        until: "31/12/2027".to_owned(),
        reason: "Gezinnen die pas aankwamen".to_owned(),
        decided_by: "Het college".to_owned(),
    };
    desk::languages::decide(&manager, &form, key()).await.expect("decided");
}

async fn only_languages_in_use_are_offered(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::new(site(&world));
    let page = browser.get("/about/privacy").await;
    assert_eq!(page.text("html[lang=nl] h1"), "Privacy");
    assert!(!page.says("العربية") && page.says("Makkelijk Nederlands"));
    use_at(&world, "ar").await;
    let page = browser.get("/about/privacy").await;
    let arabic = browser.submit(&page, "العربية", &[]).await;
    assert_eq!(arabic.path, "/about/privacy");
    assert_eq!(arabic.texts("html[lang=ar][dir=rtl]").len(), 1);
    assert!(arabic.says("ترجمة من الهولندية"), "{}", arabic.html);
    let law = arabic.texts("span.kl-dutch[lang=nl][dir=ltr]");
    assert!(law.iter().any(|text| text.starts_with("U mag uw gegevens zien.")), "{law:?}");
    let dutch = browser.submit(&arabic, "Nederlands", &[]).await;
    assert_eq!(dutch.texts("html[lang=nl]").len(), 1);
}

async fn a_language_that_is_off_is_dutch_with_a_word_why(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::new(site(&world));
    let page = browser.post("/language", &[("language", "tr"), ("next", "/about/privacy")]).await;
    assert_eq!(page.texts("html[lang=nl]").len(), 1);
    assert_eq!(page.texts(".kl-languages__line[lang=tr]").len(), 1, "{}", page.html);
}

async fn the_pages_of_staff_do_not_follow(store: Store) {
    let world = World::new(store).await;
    use_at(&world, "ar").await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    browser.post("/language", &[("language", "ar"), ("next", "/about/privacy")]).await;
    let today = browser.get("/today").await;
    assert_eq!(today.texts("html[lang=nl][dir=ltr]").len(), 1);
}

async fn a_manager_takes_a_language_into_use_and_out_again(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskManager).await;
    let list = browser.get("/settings/languages").await;
    assert!(list.says("Niet in gebruik") && list.says("العربية"));
    let form = browser.get("/settings/languages/ar").await;
    let wrong = browser.submit(&form, "Bewaren", &[]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fill = [
        ("Voor wie en waarom", "Gezinnen die pas aankwamen"),
        ("Wie besliste", "Het college"),
        ("Tot en met", "31/12/2027"),
    ];
    let saved = browser.submit(&wrong, "Bewaren", &fill).await;
    assert!(saved.says("Bewaard.") && saved.says("In gebruik tot en met 31/12/2027"));
    let settings = browser.get("/settings").await;
    assert!(settings.says("In gebruik: العربية"));
    let stopped = browser.submit(&saved, "Niet meer gebruiken", &[]).await;
    assert!(!stopped.says("In gebruik tot en met"));
    assert!(stopped.says("Gezinnen die pas aankwamen"), "it stays in the history");
}

async fn a_checked_text_is_taken_over(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskManager).await;
    let overview = browser.get("/about/languages").await;
    let texts = browser.get(&overview.link("العربية")).await;
    assert!(texts.says("Ja, ik wil deze plaats") && texts.says("Niet nagekeken"));
    let list = browser.get(&texts.link("Lijst om na te kijken")).await;
    let line = list.html.lines().find(|line| line.starts_with("offer-yes;")).expect("a text");
    let filled = format!("{}Amal;25/11/2026", line.trim_end_matches(';').to_owned() + ";");
    let heading = list.html.lines().next().expect("headings");
    let file = format!("{heading}\r\n{filled}\r\n");
    let action = "/settings/languages/ar/checks";
    let taken = browser.upload(action, &[], "lijst.csv", file.as_bytes()).await;
    assert!(taken.says("1 nagekeken tekst ingevoerd."), "{}", taken.html);
    assert!(taken.says("Amal"));
    let other = browser.upload(action, &[], "lijst.csv", b"een;andere;lijst\r\n1;2;3\r\n").await;
    assert!(other.says("Dit bestand is geen lijst van teksten."));
}

on_both!(
    only_languages_in_use_are_offered,
    a_language_that_is_off_is_dutch_with_a_word_why,
    the_pages_of_staff_do_not_follow,
    a_manager_takes_a_language_into_use_and_out_again,
    a_checked_text_is_taken_over,
);
