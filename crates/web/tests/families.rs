//! The file of a family as a desk worker without script uses it.

use axum::http::StatusCode;
use desk::testing::{Built, World, wish};
use domain::accounts::Role;
use store::{Store, on_both};
use web::testing::{Browser, Shown};

async fn ready(store: Store) -> (World, Browser, Built) {
    let world = World::new(store).await;
    let browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let built = world.family("Samira Proef", wish()).await;
    (world, browser, built)
}

async fn file(browser: &mut Browser, built: &Built) -> Shown {
    browser.get(&format!("/families/{}", built.family.code)).await
}

async fn one_page_tells_who_what_and_what_next(store: Store) {
    let (_, mut browser, built) = ready(store).await;
    let page = file(&mut browser, &built).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.texts("h1"), ["Samira Proef"]);
    assert_eq!(page.link("0475 12 34 56"), "tel:+32475123456");
    for words in [
        "Er is nog niets gepland",
        "6 maanden oud",
        "Kan naar school vanaf 01/09/2028",
        "ma, di, wo hele dag",
        "3 dagen per week",
        "Nog aan geen opvang gevraagd",
        "Opvangvraag genoteerd",
        "De vraag is niet veranderd",
    ] {
        assert!(page.says(words), "{words}");
    }
    let code = &built.request.code;
    assert_eq!(page.link("Vragen aan opvang"), format!("/requests/{code}/candidacies"));
    assert_eq!(
        page.link("Nieuwe opvangvraag"),
        format!("/requests/new?family={}", built.family.code)
    );
    let ids: Vec<&str> =
        page.html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let unique: std::collections::HashSet<_> = ids.iter().collect();
    assert_eq!(unique.len(), ids.len(), "every id is there once: {ids:?}");
}

async fn nobody_home_leads_to_a_call_tomorrow(store: Store) {
    let (_, mut browser, built) = ready(store).await;
    let page = file(&mut browser, &built).await;
    let typed = [
        ("Wat deed u?", "Gebeld"),
        ("Hoe liep het?", "geen gehoor"),
        ("Nota bij het contact", "voicemail <vol>"),
    ];
    let logged = browser.submit(&page, "Contact noteren", &typed).await;
    assert!(logged.says("Gebeld, geen gehoor"));
    assert!(logged.says("voicemail <vol>"), "escaped, not lost");
    let planned = browser.submit(&logged, "Plannen voor 04/09/2026", &[]).await;
    assert!(planned.text(".kl-card--next").contains("Opnieuw bellen"));
    let task = browser.get(&planned.link("Verplaatsen")).await;
    let moved = browser.submit(&task, "Bewaren", &[("Tegen", "7/9/2026")]).await;
    assert!(moved.text(".kl-card--next").contains("ma 07/09/2026"));
    let done = browser.submit(&moved, "Klaar", &[]).await;
    assert!(done.says("Er is nog niets gepland"));
    assert!(done.says("Taak klaar: Opnieuw bellen"));
    let again = browser.submit(&done, "Toch niet klaar", &[]).await;
    assert!(again.text(".kl-card--next").contains("Opnieuw bellen"));
}

async fn a_contact_with_errors_keeps_what_was_typed(store: Store) {
    let (_, mut browser, built) = ready(store).await;
    let page = file(&mut browser, &built).await;
    let typed = [("Datum", "morgen"), ("Nota bij het contact", "gesproken")];
    let wrong = browser.submit(&page, "Contact noteren", &typed).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text("title").starts_with("Fout:"));
    assert_eq!(wrong.text("textarea#contact_note"), "gesproken");
    let mended = browser.submit(&wrong, "Contact noteren", &[("Datum", "3/9/2026")]).await;
    assert!(mended.says("Bewaard."));
    let empty = browser.submit(&mended, "Taak plannen", &[]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(empty.texts(".govuk-error-summary__list a").len(), 2);
}

async fn the_story_can_be_read_by_kind(store: Store) {
    let (_, mut browser, built) = ready(store).await;
    let page = file(&mut browser, &built).await;
    let logged = browser.submit(&page, "Contact noteren", &[]).await;
    assert_eq!(logged.texts(".kl-timeline > li").len(), 2);
    let only = browser.get(&format!("/families/{}?show=contact", built.family.code)).await;
    assert_eq!(only.texts(".kl-timeline > li").len(), 1);
    assert_eq!(only.text(".kl-tabs [aria-current]"), "Contact");
    let odd = browser.get(&format!("/families/{}?show=dance&page=99", built.family.code)).await;
    assert_eq!(odd.texts(".kl-timeline > li").len(), 2);
}

async fn an_appointment_is_made_moved_and_cancelled(store: Store) {
    let (_, mut browser, built) = ready(store).await;
    let page = file(&mut browser, &built).await;
    let form = browser.get(&page.link("Afspraak maken")).await;
    let wrong = browser.submit(&form, "Bewaren", &[("Datum", "4/9/2026")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let typed =
        [("Uur", "14:00"), ("Andere plaats", "Bij het gezin thuis"), ("Wie komt mee?", "Tolk")];
    assert!(form.says("met Samira Proef"), "{}", form.text("main"));
    let night = browser.submit(&wrong, "Bewaren", &[("Uur", "3:00"), typed[1]]).await;
    assert_eq!(night.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(night.says("Dit is voor 7 uur of na 20 uur."), "{}", night.text("main"));
    assert!(night.says("Vink dit aan als het toch klopt") && !wrong.says("Klopt dit uur?"));
    let made = browser.submit(&wrong, "Bewaren", &typed).await;
    let made_with = made.text("main");
    assert!(
        made_with.contains("vr 04/09/2026 om 14:00, 60 minuten, met Samira Proef"),
        "{made_with}"
    );
    let second = browser.get(&page.link("Afspraak maken")).await;
    let typed_again = [("Datum", "4/9/2026"), typed[0], typed[1]];
    let asked = browser.submit(&second, "Bewaren", &typed_again).await;
    assert!(asked.says("Deze collega heeft dan al een afspraak: 14:00, 60 minuten: Gesprek"));
    let sure = browser.submit(&asked, "Bewaren", &[("Ja, dit uur klopt", "yes")]).await;
    assert!(sure.says("Let op: deze collega heeft dan nog een afspraak"), "{}", sure.text("main"));
    browser.submit(&sure, "Afspraak annuleren", &[]).await;
    let file_link = made.link("Bestand voor uw agenda");
    let ics = browser.get(&file_link).await;
    assert!(ics.html.starts_with("BEGIN:VCALENDAR"));
    assert_eq!(ics.headers["content-type"], "text/calendar; charset=utf-8");
    let shown = file(&mut browser, &built).await;
    assert!(shown.text(".kl-card--next").contains("Afspraak op vr 04/09/2026 om 14:00"));
    let gone = browser.submit(&made, "Afspraak annuleren", &[]).await;
    assert!(gone.says("Geannuleerd"));
    let shown = file(&mut browser, &built).await;
    assert!(shown.says("Er is nog niets gepland"));
}

async fn two_people_in_one_family_both_see_both_versions(store: Store) {
    let (world, mut first, built) = ready(store).await;
    let mut second = Browser::signed_in(&world, Role::DeskManager).await;
    let path = format!("/families/{}/edit", built.family.code);
    let (mine, theirs) = (first.get(&path).await, second.get(&path).await);
    let saved = first.submit(&mine, "Bewaren", &[("Straat en nummer", "Kerkstraat 9")]).await;
    assert!(saved.says("Kerkstraat 9"));
    let told = second
        .submit(
            &theirs,
            "Bewaren",
            &[("Straat en nummer", "Markt 3"), ("Een tolk is nodig", "yes")],
        )
        .await;
    assert_eq!(told.status, StatusCode::CONFLICT);
    assert!(told.says("Kerkstraat 9") && told.says("Markt 3"));
    let kept = second.submit(&told, "Bewaar mijn keuze", &[]).await;
    assert!(kept.says("Markt 3") && kept.says("Tolk nodig") && kept.says("Noor"));
}

async fn a_child_without_a_date_is_told_which(store: Store) {
    let (_, mut browser, built) = ready(store).await;
    let form = browser.get(&format!("/families/{}/edit", built.family.code)).await;
    assert!(form.says("Nog een kind"));
    let path = format!("/families/{}", built.family.code);
    let child = built.child.id.to_string();
    let with_due = |due: &'static str| {
        vec![
            ("version", "1"),
            ("family_name", "Proef"),
            ("phone", "0475123456"),
            ("child_id", child.as_str()),
            ("child_given", "Noor"),
            ("child_family", "Proef"),
            ("child_birth", "1/3/2026"),
            ("child_due", ""),
            ("child_id", ""),
            ("child_given", "Adam"),
            ("child_family", ""),
            ("child_birth", ""),
            ("child_due", due),
        ]
    };
    let wrong = browser.post(&path, &with_due("")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(wrong.texts("#child_birth .govuk-error-message").len(), 1);
    let saved = browser.post(&path, &with_due("1/12/2026")).await;
    assert!(saved.says("Verwacht rond 01/12/2026"), "{}", saved.text("main"));
}

async fn help_and_talk_are_ticked(store: Store) {
    let (_, mut browser, built) = ready(store).await;
    let page = file(&mut browser, &built).await;
    let added =
        browser.submit(&page, "Stappen toevoegen", &[("Beslissing van het OCMW", "yes")]).await;
    assert!(added.says("Bewaard."));
    let ticked = browser.submit(&added, "Gedaan", &[]).await;
    assert!(ticked.says("gedaan op 03/09/2026"));
    assert!(ticked.says("Tarief: Beslissing van het OCMW"), "it is in the story too");
    let talk = browser
        .post(&format!("/families/{}/talk", built.family.code), &[("item", "settling-in")])
        .await;
    assert!(talk.says("1 van 14"));
}

async fn papers_hold_what_was_permitted_and_no_more(store: Store) {
    let (world, mut browser, built) = ready(store).await;
    world.location("De Zonnebloem").await;
    let page = file(&mut browser, &built).await;
    let list = browser.get(&page.link("Adressenlijst")).await;
    assert!(list.text(".kl-addresses").contains("De Zonnebloem"));
    assert!(list.says("Alle opvang die past") && list.says("Zelfde postcode"));
    assert!(list.text(".kl-addresses").contains("015 00 00 01"), "as people write it");
    let logged = browser.submit(&list, "Noteer dat u de lijst meegaf", &[]).await;
    assert!(logged.says("Adressenlijst meegegeven"));
    let summary = browser.get(&page.link("Samenvatting")).await;
    assert!(summary.text(".kl-letter").contains("Opvang voor Noor"));
    assert!(summary.text(".kl-letter").contains("Adressenlijst meegegeven"));
    browser
        .submit(
            &page,
            "Taak plannen",
            &[("Wat moet gebeuren?", "Dossier nakijken"), ("Tegen", "4/9/2026")],
        )
        .await;
    let summary = browser.get(&page.link("Samenvatting")).await;
    assert!(!summary.says("Dossier nakijken"), "what the desk plans for itself is not for paper");
    let form = browser.get(&page.link("Brief voor het OCMW")).await;
    let refused = browser.submit(&form, "Brief maken", &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let permitted = [("Het gezin geeft toestemming", "yes"), ("Telefoon en e-mail", "yes")];
    let letter = browser.submit(&refused, "Brief maken", &permitted).await;
    let text = letter.text(".kl-letter");
    assert!(text.contains("Samira Proef") && text.contains("0475 12 34 56"));
    assert!(!text.contains("Noor") && !text.contains("Teststraat"), "{text}");
    let shown = file(&mut browser, &built).await;
    assert!(shown.says("Het gezin gaf toestemming voor: naam; telefoon en e-mail."));
}

async fn a_stranger_finds_no_file(store: Store) {
    let (world, _, built) = ready(store).await;
    let mut auditor = Browser::signed_in(&world, Role::Auditor).await;
    assert_eq!(file(&mut auditor, &built).await.status, StatusCode::NOT_FOUND);
    let mut worker = Browser::signed_in(&world, Role::DeskWorker).await;
    assert_eq!(worker.get("/families/NOT-HERE").await.status, StatusCode::NOT_FOUND);
    assert_eq!(worker.get("/tasks/NOT-HERE").await.status, StatusCode::NOT_FOUND);
    assert_eq!(worker.get("/appointments/%3Cb%3E").await.status, StatusCode::NOT_FOUND);
}

async fn the_file_that_went_leads_to_the_file_that_stayed(store: Store) {
    let world = World::new(store).await;
    let manager = world.caller(Role::DeskManager).await;
    let (stays, goes) =
        (world.family("Fatma Proef", wish()).await, world.family("Fatima Proef", wish()).await);
    let last = world.family("Fatmah Proef", wish()).await;
    let (kept, gone) = (&stays.family.code, &goes.family.code);
    let merge = desk::duplicates::merge(&manager, kept, gone).await.expect("merged");
    let mut browser = Browser::signed_in_as(&world, &manager.actor).await;
    let page = browser.get(&format!("/families/{gone}")).await;
    assert_eq!(page.path, format!("/families/{kept}?done=joined"));
    assert!(page.says("Dit dossier werd samengevoegd."), "{}", page.html);
    let letter = browser.get(&format!("/families/{gone}/documents/ocmw")).await;
    assert!(letter.path.starts_with(&format!("/families/{kept}/documents/ocmw")));
    let request = browser.get(&format!("/requests/{}", goes.request.code)).await;
    assert!(request.status == StatusCode::OK && request.html.contains(kept.as_str()));
    let unsaved = browser.post(&format!("/families/{gone}/tasks"), &[("task_title", "Bel")]).await;
    assert!(unsaved.path.starts_with(&format!("/families/{kept}?")));
    assert!(unsaved.says("Uw invoer is niet bewaard."));
    // Merged once more: the first file still leads to the last.
    let again = desk::duplicates::merge(&manager, &last.family.code, kept).await.expect("merged");
    let page = browser.get(&format!("/families/{gone}")).await;
    assert!(page.path.starts_with(&format!("/families/{}?", last.family.code)));
    for code in [again, merge] {
        desk::duplicates::undo_merge(&manager, &code).await.expect("taken back");
    }
    let page = browser.get(&format!("/families/{gone}")).await;
    assert_eq!((page.status, page.path), (StatusCode::OK, format!("/families/{gone}")));
}

on_both!(
    the_file_that_went_leads_to_the_file_that_stayed,
    one_page_tells_who_what_and_what_next,
    nobody_home_leads_to_a_call_tomorrow,
    a_contact_with_errors_keeps_what_was_typed,
    the_story_can_be_read_by_kind,
    an_appointment_is_made_moved_and_cancelled,
    two_people_in_one_family_both_see_both_versions,
    a_child_without_a_date_is_told_which,
    help_and_talk_are_ticked,
    papers_hold_what_was_permitted_and_no_more,
    a_stranger_finds_no_file,
);
