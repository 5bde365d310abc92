//! Importing files as a desk worker without script sees it.

use axum::http::StatusCode;
use desk::imports::MAX_FILE;
use desk::testing::World;
use domain::accounts::Role;
use std::path::PathBuf;
use store::{Store, on_both};
use web::testing::{Browser, Shown};

const REGISTRATIONS: &[(&str, &str)] = &[("kind", "registrations")];

fn sample(name: &str) -> Vec<u8> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../data/registrations");
    std::fs::read(folder.join(name)).expect("a sample")
}

async fn bring(browser: &mut Browser, name: &str, bytes: &[u8]) -> Shown {
    browser.upload("/imports", REGISTRATIONS, name, bytes).await
}

async fn a_sheet_is_looked_at_imported_mended_and_undone(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let empty = browser.get("/imports").await;
    assert!(empty.says("Er is nog geen bestand ingelezen"), "an empty list says what to do");
    let mapping = bring(&mut browser, "v1-2019.xlsx", &sample("v1-2019.xlsx")).await;
    assert_eq!(mapping.status, StatusCode::OK);
    assert!(mapping.says("Stap 1 van 2"));
    assert!(mapping.says("“??” is geen datum. Schrijf een datum zoals 05/01/2019."));
    assert_eq!(mapping.texts(".kl-facts dd"), ["97", "95", "46", "49", "0", "0", "2"]);
    let result = browser.submit(&mapping, "Rijen inlezen", &[]).await;
    assert!(result.says("Resultaat"), "{}", result.html);
    assert_eq!(result.texts(".kl-facts dd"), ["97", "95", "46", "49", "0", "0", "2"]);
    let bad = browser.get(&result.link("Download als CSV")).await;
    assert!(bad.html.contains("Reden") && bad.html.contains("is geen datum"));
    let excel = browser.get(&result.link("Download als Excel")).await;
    assert_eq!(excel.status, StatusCode::OK);
    assert!(excel.html.starts_with("PK"));
    let again = bring(&mut browser, "v1-2019.xlsx", &sample("v1-2019.xlsx")).await;
    assert!(again.says("Dit bestand is al ingelezen op 03/09/2026"));
    assert_eq!(again.texts(".kl-facts dd"), ["97", "0", "0", "0", "0", "95", "2"]);
    let undone = browser.submit(&result, "Alles ongedaan maken", &[]).await;
    assert!(undone.says("Alle rijen zijn weg."), "{}", undone.html);
    let notes = browser.get("/intakes").await;
    assert!(notes.says("Geen nota's gevonden"));
}

async fn columns_are_corrected_and_seen_before_rows_are_stored(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let sheet =
        "Moment;Moeder;Ander\n05/01/2026;An <b>Proef</b>;drie dagen\n31/02/2026;Bo Proef;\n";
    let mapping = bring(&mut browser, "vreemd.csv", sheet.as_bytes()).await;
    assert!(mapping.says("Er is nog geen rij die ingelezen kan worden"));
    let fill = [("Kolom A", "Datum van de vraag"), ("Kolom B", "Naam"), ("Kolom C", "Concrete")];
    let wrong = browser
        .submit(&mapping, "Opnieuw bekijken", &[("Rij met de titels", "een"), fill[0], fill[1]])
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(wrong.texts(".govuk-error-summary__list a").len(), 1);
    let seen =
        browser.submit(&wrong, "Opnieuw bekijken", &[("Rij met de titels", "1"), fill[2]]).await;
    assert_eq!(seen.texts(".kl-facts dd"), ["2", "1", "0", "1", "0", "0", "1"]);
    assert!(seen.says("De datum 31/2/2026 bestaat niet"));
    let changed = browser.submit(&seen, "Rijen inlezen", &[("Kolom C", "Ondernomen acties")]).await;
    assert!(changed.says("U paste de kolommen aan"), "nothing is stored unseen");
    let result = browser.submit(&changed, "Rijen inlezen", &[]).await;
    assert!(result.says("Resultaat"));
    let notes = browser.get("/intakes").await;
    assert!(notes.says("An <b>Proef</b>"));
    let twice = browser.submit(&changed, "Rijen inlezen", &[]).await;
    assert_eq!(twice.status, StatusCode::CONFLICT);
}

async fn a_file_that_is_no_spreadsheet_gets_a_sentence_and_the_server_goes_on(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let cut = &sample("v2-2020.xlsx")[..4000];
    let large = vec![b'a'; MAX_FILE + 1];
    let larger = vec![b'a'; MAX_FILE + 200_000];
    let files: [(&[u8], &str); 9] = [
        (b"", "Dit bestand is leeg"),
        (b"%PDF-1.4 proef", "Dit is een PDF"),
        (b"\x89PNG\r\n\x1a\n....", "Dit is een foto of scan"),
        (b"<!DOCTYPE html><html><body><table></table></body></html>", "Dit is een webpagina"),
        (b"MZ\x90\x00\x03\x00\x00\x00", "Dit is een programma"),
        (b"\x00\x01\x02\x03\x04\x05\x06\x07", "Dit is geen rekenblad"),
        (cut, "beschadigd"),
        (&large, "te groot: hoogstens 20 MB"),
        (&larger, "te groot: hoogstens 20 MB"),
    ];
    for (bytes, sentence) in files {
        let page = bring(&mut browser, "lijst.xlsx", bytes).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{sentence}");
        assert!(page.says(sentence), "{sentence}: {}", page.text(".govuk-error-summary"));
        assert!(page.text("title").starts_with("Fout:"));
    }
    let nothing = browser.upload("/imports", REGISTRATIONS, "", b"").await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.says("Kies een bestand"));
    let kind = browser.upload("/imports", &[("kind", "people")], "x.csv", b"a;b\n1;2\n").await;
    assert_eq!(kind.status, StatusCode::UNPROCESSABLE_ENTITY);
    let no_form = browser.post("/imports", &[("kind", "registrations")]).await;
    assert_eq!(no_form.status, StatusCode::BAD_REQUEST);
    assert!(browser.get("/imports").await.says("Er is nog geen bestand ingelezen"));
    assert!(bring(&mut browser, "goed.csv", &sample("v1-2018.csv")).await.says("Stap 1 van 2"));
}

async fn who_may_not_import_finds_nothing(store: Store) {
    let world = World::new(store).await;
    let mut worker = Browser::signed_in(&world, Role::DeskWorker).await;
    let mapping = bring(&mut worker, "v1-2018.csv", &sample("v1-2018.csv")).await;
    let path = mapping.path;
    let other = world.add_desk("elders", "Loket Elders", "11002").await;
    let stranger = world.caller_at(other, Role::DeskWorker).await;
    let mut outsiders = vec![Browser::signed_in_as(&world, &stranger.actor).await];
    for role in [Role::Organiser, Role::Location, Role::Auditor] {
        outsiders.push(Browser::signed_in(&world, role).await);
    }
    for browser in &mut outsiders {
        for end in ["", "/progress", "/bad-rows.xlsx", "/bad-rows.csv"] {
            let page = browser.get(&format!("{path}{end}")).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{end}");
        }
        for end in ["/mapping", "/running", "/undoing"] {
            let page = browser.post(&format!("{path}{end}"), &[("sheet", "0")]).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{end}");
        }
    }
    let mut organiser = Browser::signed_in(&world, Role::Organiser).await;
    let denied = bring(&mut organiser, "v1-2018.csv", &sample("v1-2018.csv")).await;
    assert_eq!(denied.status, StatusCode::NOT_FOUND);
    assert_eq!(organiser.get("/imports").await.status, StatusCode::NOT_FOUND);
}

async fn progress_is_a_piece_of_page_that_ends(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let mut browser = Browser::signed_in_as(&world, &caller.actor).await;
    let mapping = bring(&mut browser, "v3.xlsx", &sample("v3-jaarkalender-2021.xlsx")).await;
    assert!(mapping.says("van het volgende jaar"), "what was assumed is told");
    let code = mapping.path.trim_start_matches("/imports/").to_owned();
    let id = desk::imports::start(&caller, &code).await.expect("a start");
    let waiting = browser.get(&mapping.path).await;
    assert!(waiting.says("0 van 60 rijen zijn ingelezen"));
    assert!(waiting.text("[data-poll]").contains("Wordt ingelezen"), "it goes when it is over");
    assert_eq!(waiting.html.matches("Wordt ingelezen").count(), 1);
    let piece = browser.get(&format!("{}/progress", mapping.path)).await;
    assert_eq!(piece.texts("[data-poll] label"), ["0 van 60 rijen zijn ingelezen"]);
    desk::imports::run(&world.app, id).await.expect("the end");
    let piece = browser.get(&format!("{}/progress", mapping.path)).await;
    assert!(piece.texts("[data-poll]").is_empty());
    assert_eq!(piece.link("Bekijk het resultaat"), mapping.path);
    let list = browser.get("/imports").await;
    assert_eq!(list.texts("tbody .kl-number"), ["60", "0", "0", "0"]);
}

async fn a_list_of_locations_is_imported_in_english_too(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskManager).await;
    let list = "Naam;Soort;Postcode;Gemeente;Tel;E-mail\n't Nestje;kdv;2800;Mechelen;015 12 34 56;nest\n;;2800;;;\n";
    let kind = [("kind", "locations")];
    let mapping = browser.upload("/imports", &kind, "opvang.csv", list.as_bytes()).await;
    assert!(mapping.says("“nest” kunnen we niet lezen als E-mail. Dit veld blijft leeg."));
    browser.post("/language", &[("language", "en"), ("next", "/")]).await;
    let english = browser.get(&mapping.path).await;
    assert!(english.says("The name of the location is missing. Fill in a name."));
    let result = browser.submit(&english, "Import the rows", &[]).await;
    assert_eq!(result.texts(".kl-facts dd"), ["2", "1", "0", "0", "1"]);
    let found = browser.get("/search?q=nestje").await;
    assert!(found.says("Nestje"));
}

async fn the_sheet_of_another_desk_is_guessed_and_can_be_thrown_away(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let sheet = "Wanneer,Achternaam,Voornaam,GSM,Geboortedatum kind,Gewenste start,Opmerking\n\
        05/01/2026,Ander,Recensie,0475 12 34 56,02/02/2025,01/09/2026,drie dagen\n";
    let mapping = bring(&mut browser, "ander.csv", sheet.as_bytes()).await;
    assert!(mapping.says("Recensie Ander") && mapping.says("0475 12 34 56"));
    assert!(mapping.says("02/02/2025") && mapping.says("Wordt een opvangvraag vanaf 01/09/2026."));
    let gone = browser.submit(&mapping, "Dit bestand niet inlezen", &[]).await;
    assert!(gone.says("Niet ingelezen.") && gone.says("Er is niets van bewaard."));
    let list = browser.get("/imports").await;
    assert!(list.says("Niet ingelezen") && !list.says("Ongedaan gemaakt"));
}

async fn what_rows_become_is_said_before_and_after_and_on_the_return(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let sheet = "Datum;Naam;Tel;Vraag\n\
        05/01/2021;An Proef;0475 12 34 56;zoekt opvang vanaf mei\n\
        06/01/2021;Bo Proef;0475 12 34 57;wil info over OCMW-tarief\n\
        07/01/2021;Cé Proef;0475 12 34 58;zoekt opvang\n";
    let mapping = bring(&mut browser, "oud.csv", sheet.as_bytes()).await;
    assert!(mapping.says("Elke andere rij wordt een contactnota. Die telt niet mee."));
    assert!(mapping.says("Wordt een opvangvraag vanaf 01/05/2021."));
    assert!(mapping.says("De begindatum komt uit de woorden van de vraag."));
    assert!(mapping.says("Wordt een contactnota: de rij vraagt informatie, geen opvang."));
    assert!(mapping.says("er staat niet vanaf wanneer opvang nodig is"));
    let result = browser.submit(&mapping, "Rijen inlezen", &[]).await;
    assert_eq!(result.texts(".kl-facts dd"), ["3", "3", "1", "2", "0", "0", "0"]);
    assert!(result.says("2 rijen werden een contactnota."), "{}", result.html);
    let years = browser.get("/returns").await;
    assert!(years.says("2 nota's zonder vraag tellen niet mee"), "{}", years.html);
    let year = browser.get("/returns/2021").await;
    assert!(year.says("2 contactnota's van dit jaar hebben geen opvangvraag"));
    let notes = browser.get(&year.link("Bekijk deze nota's")).await;
    assert!(notes.says("2 nota's") && notes.says("Bo Proef") && !notes.says("An Proef"));
    let other = browser.get("/returns/2020").await;
    assert!(!other.says("geen opvangvraag"));
    let only = bring(&mut browser, "oud.csv", sheet.as_bytes()).await;
    let only =
        browser.submit(&only, "Opnieuw bekijken", &[("Maak geen opvangvragen", "yes")]).await;
    assert!(only.says("Wordt een contactnota.") && !only.says("Wordt een opvangvraag"));
}

on_both!(
    the_sheet_of_another_desk_is_guessed_and_can_be_thrown_away,
    what_rows_become_is_said_before_and_after_and_on_the_return,
    a_sheet_is_looked_at_imported_mended_and_undone,
    columns_are_corrected_and_seen_before_rows_are_stored,
    a_file_that_is_no_spreadsheet_gets_a_sentence_and_the_server_goes_on,
    who_may_not_import_finds_nothing,
    progress_is_a_piece_of_page_that_ends,
    a_list_of_locations_is_imported_in_english_too,
);
