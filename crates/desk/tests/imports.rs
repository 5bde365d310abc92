//! Imports: every sample through the whole flow, again, undone, interrupted, hostile.

use desk::imports::{self, ChoiceForm, Import, NotTaken, Refused, Upload};
use desk::testing::{World, key};
use desk::{Caller, Refusal};
use domain::accounts::Role;
use domain::imports::ImportKind;
use domain::returns::forms::ColumnCount;
use sea_orm::{EntityTrait, PaginatorTrait, QueryOrder};
use std::path::PathBuf;
use store::entities::{
    family, intake, location, organiser, request, search_entry, search_gram, search_word,
};
use store::intakes::IntakeFilter;
use store::{Store, on_both};

const SAMPLES: [(&str, &str); 4] = [
    ("v1-2018.csv", "csv"),
    ("v1-2019.xlsx", "v1"),
    ("v2-2020.xlsx", "v2"),
    ("v3-jaarkalender-2021.xlsx", "v3"),
];

fn sample(name: &str) -> Vec<u8> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../data/registrations");
    std::fs::read(folder.join(name)).expect("a sample")
}

fn truth() -> serde_json::Value {
    serde_json::from_slice(&sample("truth.json")).expect("the truth")
}

fn file(kind: ImportKind, name: &str, bytes: &[u8]) -> Upload {
    let (kind, file_name) = (kind.word().to_owned(), name.to_owned());
    Upload { kind, file_name, bytes: bytes.to_vec() }
}

async fn whole(caller: &Caller, kind: ImportKind, name: &str, bytes: &[u8]) -> Import {
    let (app, desk) = (&caller.app, caller.actor.desk.expect("a desk"));
    imports::from_file(app, desk, caller.actor.account, kind, name, bytes.to_vec())
        .await
        .expect("an import")
}

async fn registrations(caller: &Caller, bytes: &[u8]) -> Import {
    whole(caller, ImportKind::Registrations, "blad.csv", bytes).await
}

async fn undone(caller: &Caller, code: &str) -> Import {
    let id = imports::undo(caller, code).await.expect("undoing begins");
    imports::run(&caller.app, id).await.expect("undoing ends");
    imports::progress(caller, code).await.expect("the import")
}

async fn notes(caller: &Caller) -> Vec<intake::Model> {
    intake::Entity::find().all(caller.app.store.reader()).await.expect("notes")
}

async fn indexed(caller: &Caller) -> (u64, u64, u64) {
    let reader = caller.app.store.reader();
    let entries = search_entry::Entity::find().count(reader).await.expect("a count");
    let grams = search_gram::Entity::find().count(reader).await.expect("a count");
    let words = search_word::Entity::find().count(reader).await.expect("a count");
    (entries, words, grams)
}

async fn files(caller: &Caller) -> u64 {
    family::Entity::find().count(caller.app.store.reader()).await.expect("a count")
}

async fn requests(caller: &Caller) -> Vec<request::Model> {
    let rows = request::Entity::find().order_by_asc(request::Column::OriginalStart);
    let rows = rows.order_by_asc(request::Column::Id);
    rows.all(caller.app.store.reader()).await.expect("requests")
}

/// What counts of notes, in an order that does not depend on when they were made.
fn content(rows: &[intake::Model]) -> Vec<String> {
    let mut all: Vec<String> = rows
        .iter()
        .map(|row| {
            format!(
                "{} {} {} {} {} {} {} {} {:?} {:?} {:?}",
                row.asked_on,
                row.name,
                row.phone,
                row.channel,
                row.question,
                row.action,
                row.colleague,
                row.outcome,
                row.needed_from,
                row.found_from,
                row.fingerprint
            )
        })
        .collect();
    all.sort();
    all
}

async fn every_sample_is_stored_as_the_truth_says_and_never_doubled(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let mut total = 0;
    let mut codes = Vec::new();
    for (name, sheet) in SAMPLES {
        let truth = &truth()[sheet];
        let rows = truth["rows"].as_i64().expect("rows");
        let done = whole(&caller, ImportKind::Registrations, name, &sample(name)).await;
        assert_eq!(done.state, "done");
        assert_eq!(i64::from(done.rows_new + done.rows_bad), rows, "{name}");
        let bad = truth["unreadable_dates"].as_i64().unwrap_or(0);
        assert_eq!(i64::from(done.rows_bad), bad, "{name}");
        assert_eq!(i64::from(done.rows_done), rows);
        total += usize::try_from(done.rows_new).expect("a count");
        codes.push(done.code);
    }
    let rows = notes(&caller).await;
    assert_eq!(rows.len(), total);
    let of = |test: &dyn Fn(&intake::Model) -> bool| rows.iter().filter(|row| test(row)).count();
    let year = |row: &intake::Model, year: &str| row.asked_on.to_string().starts_with(year);
    let offers = of(&|row| matches!(row.outcome.as_str(), "yes" | "partly") && year(row, "2020"));
    assert_eq!(Some(offers as u64), truth()["v2"]["offer_yes"].as_u64());
    assert_eq!(Some(of(&|row| row.found_from.is_some()) as u64), truth()["v3"]["found"].as_u64());
    let kg = of(&|row| row.channel == "kind-en-gezin" && year(row, "2019"));
    assert!((14..=15).contains(&kg), "{kg} through Kind & Gezin");
    let hits = desk::search::search(&caller, "Müller", 10).await.expect("hits");
    assert!(!hits.is_empty(), "imported notes are found");
    assert_eq!(indexed(&caller).await.0, rows.len() as u64 + files(&caller).await);
    for (name, sheet) in SAMPLES {
        let again = whole(&caller, ImportKind::Registrations, name, &sample(name)).await;
        let good = truth()[sheet]["rows"].as_i64().expect("rows") - i64::from(again.rows_bad);
        assert_eq!((again.rows_new, again.rows_updated, again.rows_left), (0, 0, 0), "{name}");
        assert_eq!(i64::from(again.rows_known), good, "{name}");
    }
    assert_eq!(notes(&caller).await.len(), total);
    for code in codes {
        let undone = undone(&caller, &code).await;
        assert_eq!((undone.state.as_str(), undone.rows_kept), ("undone", 0));
    }
    assert!(notes(&caller).await.is_empty());
    assert_eq!(files(&caller).await, 0);
    assert_eq!(indexed(&caller).await, (0, 0, 0));
}

async fn undone_it_can_be_imported_again(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let bytes = sample("v2-2020.xlsx");
    let first = registrations(&caller, &bytes).await;
    let before = content(&notes(&caller).await);
    undone(&caller, &first.code).await;
    let twice = undone(&caller, &first.code).await;
    assert_eq!((twice.state.as_str(), twice.rows_kept), ("undone", 0));
    let second = registrations(&caller, &bytes).await;
    assert_eq!(second.rows_new, first.rows_new);
    assert_eq!(content(&notes(&caller).await), before);
    let bad = imports::bad_rows(&caller, &first.code).await;
    assert!(matches!(bad, Err(Refusal::NotFound)), "the file went with the rows");
}

const SHEET: &str = "Datum;Naam;Tel;Kanaal;Vraag;Acties;Wie;Aanbod\n\
    05/01/2026;An Proef;0475 12 34 56;tel;zoekt opvang;gebeld;Els;nog niet\n\
    06/01/2026;Bo Proef (papa);0475 12 34 57;buurvrouw;drie dagen;;Els;ja, 3d ipv 5d\n\
    07/01/2026;Cé Proef;;mail;geen plaats;mail gestuurd;Els;\n\
    ??;Di Proef;;mail;zonder dag;;Els;\n\
    07/01/2099;Em Proef;;mail;later;;Els;\n";

async fn a_newer_version_updates_but_never_what_people_changed(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let first = registrations(&caller, SHEET.as_bytes()).await;
    assert_eq!((first.rows_new, first.rows_bad), (3, 2));
    let rows = notes(&caller).await;
    let of = |name: &str| rows.iter().find(|row| row.name.starts_with(name)).expect("a note");
    let bo = of("Bo");
    assert_eq!((bo.name.as_str(), bo.channel.as_str()), ("Bo Proef (papa)", "buurvrouw"));
    assert_eq!((bo.outcome.as_str(), bo.action.as_str()), ("partly", "Aanbod: ja, 3d ipv 5d"));
    assert_eq!((of("An").channel.as_str(), of("An").phone.as_str()), ("telefoon", "+32475123456"));
    let mut form = desk::intakes::IntakeForm::of(of("Cé"));
    form.action = "zelf gebeld".to_owned();
    desk::intakes::change(&caller, &of("Cé").code, &form).await.expect("a change");
    let newer =
        SHEET.replace(";gebeld;", ";gebeld, plaats gevonden;").replace("mail gestuurd", "sms");
    let second = registrations(&caller, newer.as_bytes()).await;
    let counts = (second.rows_new, second.rows_known, second.rows_updated, second.rows_left);
    assert_eq!(counts, (0, 1, 1, 1));
    let actions = |rows: &[intake::Model], name: &str| {
        let found = rows.iter().find(|row| row.name.starts_with(name));
        found.map(|row| row.action.clone()).unwrap_or_default()
    };
    let now = notes(&caller).await;
    assert_eq!(actions(&now, "An"), "gebeld, plaats gevonden");
    assert_eq!(actions(&now, "Cé"), "zelf gebeld");
    undone(&caller, &second.code).await;
    assert_eq!(actions(&notes(&caller).await, "An"), "gebeld", "an update is taken back too");
    let first = undone(&caller, &first.code).await;
    assert_eq!(first.rows_kept, 1, "what a colleague changed stays");
    assert_eq!(notes(&caller).await.len(), 1);
    assert_eq!(indexed(&caller).await.0, 1);
}

async fn rows_that_differ_only_in_actions_are_both_kept(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let sheet = "Datum;Naam;Vraag;Acties\n\
        05/01/2026;An Proef;opvang;gebeld\n\
        05/01/2026;An Proef;opvang;mail gestuurd\n\
        05/01/2026;An Proef;opvang;gebeld\n";
    for expected in [(2, 1), (0, 3)] {
        let done = registrations(&caller, sheet.as_bytes()).await;
        assert_eq!((done.rows_new, done.rows_known), expected);
        assert_eq!(done.rows_updated, 0);
    }
}

fn long_sheet(rows: usize) -> String {
    let mut sheet = "Datum;Naam;Tel;Kanaal;Vraag\n".to_owned();
    for row in 0..rows {
        let day =
            if row % 100 == 7 { "??".to_owned() } else { format!("{}/03/2025", 1 + row % 28) };
        sheet.push_str(&format!("{day};Gezin{row} Proef;0475{row:06};tel;vraag {row}\n"));
    }
    sheet
}

async fn killed_halfway_it_goes_on_where_it_was(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let sheet = long_sheet(700);
    let upload = file(ImportKind::Registrations, "lang.csv", sheet.as_bytes());
    let code = imports::upload(&caller, upload, key()).await.expect("an import");
    let id = imports::start(&caller, &code).await.expect("a start");
    assert_eq!(imports::start(&caller, &code).await.expect("again"), id);
    imports::run_some(&caller.app, id, 2).await.expect("two batches");
    let half = imports::progress(&caller, &code).await.expect("the import");
    assert_eq!((half.rows_done, half.state.as_str()), (400, "running"));
    assert_eq!(imports::resume_all(&caller.app).await.expect("resumed"), 1);
    let done = imports::progress(&caller, &code).await.expect("the import");
    assert_eq!((done.rows_done, done.state.as_str()), (700, "done"));
    assert_eq!((done.rows_new, done.rows_bad), (693, 7));
    assert_eq!(notes(&caller).await.len(), 693);
    assert_eq!(imports::resume_all(&caller.app).await.expect("nothing"), 0);
    imports::undo(&caller, &code).await.expect("undoing");
    imports::run_some(&caller.app, id, 1).await.expect("one batch");
    assert_eq!(notes(&caller).await.len(), 493);
    assert_eq!(imports::resume_all(&caller.app).await.expect("resumed"), 1);
    assert!(notes(&caller).await.is_empty());
    assert_eq!(indexed(&caller).await, (0, 0, 0));
}

async fn two_imports_at_once_of_one_file_do_not_double(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let sheet = long_sheet(450);
    let (one, two, three) = tokio::join!(
        registrations(&caller, sheet.as_bytes()),
        registrations(&caller, sheet.as_bytes()),
        registrations(&caller, sheet.as_bytes()),
    );
    assert_eq!(one.rows_new + two.rows_new + three.rows_new, 445);
    assert_eq!(one.rows_known + two.rows_known + three.rows_known, 890);
    assert_eq!(notes(&caller).await.len(), 445);
}

async fn an_undoing_in_the_middle_stops_the_import(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let upload = file(ImportKind::Registrations, "lang.csv", long_sheet(700).as_bytes());
    let code = imports::upload(&caller, upload, key()).await.expect("an import");
    let id = imports::start(&caller, &code).await.expect("a start");
    imports::run_some(&caller.app, id, 1).await.expect("a batch");
    let undone = undone(&caller, &code).await;
    assert_eq!((undone.state.as_str(), undone.rows_kept), ("undone", 0));
    assert!(notes(&caller).await.is_empty());
    let again = imports::start(&caller, &code).await;
    assert!(matches!(again, Err(Refusal::NotPossible(_))));
}

async fn a_corrected_mapping_is_read_again(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let sheet = "Moment;Moeder;Ander\n05/01/2026;An Proef;drie dagen\n06/01/2026;Bo Proef;\n";
    let upload = file(ImportKind::Registrations, "vreemd.csv", sheet.as_bytes());
    let code = imports::upload(&caller, upload, key()).await.expect("an import");
    let (row, plan) = imports::see(&caller, &code).await.expect("a plan");
    assert_eq!(row.rows_new, 0, "{plan:?}");
    let form = ChoiceForm {
        sheet: "0".to_owned(),
        header: "1".to_owned(),
        year: String::new(),
        fields: vec![
            (0, "date-asked".to_owned()),
            (1, "name".to_owned()),
            (2, "question".to_owned()),
            (9, "nonsense".to_owned()),
        ],
        only_notes: String::new(),
    };
    imports::choose(&caller, &code, &form).await.expect("a choice");
    let (row, plan) = imports::see(&caller, &code).await.expect("a plan");
    assert_eq!((row.rows_new, row.rows_bad), (2, 0));
    assert_eq!(plan.shown[0].cells[2], "An Proef");
    let wrong = ChoiceForm { sheet: "9".to_owned(), header: "x".to_owned(), ..form };
    let refused = imports::choose(&caller, &code, &wrong).await;
    assert!(matches!(refused, Err(Refusal::Invalid(errors)) if errors.0.len() == 2));
}

async fn bad_rows_are_mended_and_imported(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let first = registrations(&caller, SHEET.as_bytes()).await;
    let bad = imports::bad_rows(&caller, &first.code).await.expect("bad rows");
    let csv = String::from_utf8(bad.csv("Reden", |_| "niet goed".to_owned())).expect("text");
    assert_eq!(csv.lines().count(), 3);
    assert!(!bad.xlsx("Reden", |_| "niet goed".to_owned()).expect("a file").is_empty());
    let mended = csv.replace("??", "08/01/2026").replace("2099", "2026");
    let second = registrations(&caller, mended.as_bytes()).await;
    assert_eq!((second.rows_new, second.rows_bad), (2, 0));
    assert!(notes(&caller).await.iter().all(|row| !row.question.contains("niet goed")));
}

const LIST: &str = "Naam;Organisator;Soort;Adres;Postcode;Gemeente;Tel;E-mail;Aantal plaatsen;Tarief;Trap\n\
    't Nestje;vzw Proef;groepsopvang;Kerkstraat 1;2800;Mechelen;015 12 34 56;info@nestje.example;18;IKT;T2A\n\
    De Wolk;vzw Proef;onthaalouder;Lei 2;2800;Mechelen;015 12 34 56;;8;vrije prijs;trap 1\n\
    ;vzw Proef;KDV;;;;;;;;\n\
    't nestje;vzw Proef;groepsopvang;Kerkstraat 1;2800;Mechelen;;;;;\n";

async fn locations_are_added_filled_in_and_taken_back(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskManager).await;
    let known = world.location("De Zon").await;
    let list = format!("{LIST}De Zon;vzw De Zon;;Andere straat 9;2800;;;;99;;\n");
    let done = whole(&caller, ImportKind::Locations, "opvang.csv", list.as_bytes()).await;
    let counts = (done.rows_new, done.rows_known, done.rows_updated, done.rows_bad);
    assert_eq!(counts, (2, 2, 0, 1));
    let reader = caller.app.store.reader();
    let all = location::Entity::find().all(reader).await.expect("locations");
    let of = |name: &str| all.iter().find(|row| row.name == name).expect("a location");
    assert_eq!((of("De Zon").street.as_str(), of("De Zon").version), ("Speelstraat 2", 1));
    assert_eq!((of("'t Nestje").tier.as_str(), of("'t Nestje").nis.as_str()), ("T2", "12025"));
    assert_eq!((of("De Wolk").kind.as_str(), of("De Wolk").tariff.as_str()), ("family", "free"));
    assert_eq!(of("De Wolk").organiser_id, of("'t Nestje").organiser_id);
    let again = whole(&caller, ImportKind::Locations, "opvang.csv", list.as_bytes()).await;
    assert_eq!((again.rows_new, again.rows_updated), (0, 0));
    let filled = "Naam;Postcode;E-mail;Organisator\nDe Wolk;2800;wolk@proef.example;vzw Proef\n";
    let more = whole(&caller, ImportKind::Locations, "mail.csv", filled.as_bytes()).await;
    assert_eq!((more.rows_new, more.rows_updated), (0, 1));
    undone(&caller, &more.code).await;
    let wolk = caller
        .app
        .store
        .get::<location::Model>(store::Scope::of_desk(world.desk), of("De Wolk").id);
    let wolk = wolk.await.expect("a read").expect("the location");
    assert_eq!((wolk.email.as_str(), wolk.version), ("", 3));
    let undone = undone(&caller, &done.code).await;
    assert_eq!(undone.rows_kept, 1, "a location that was changed since stays");
    let left = location::Entity::find().all(reader).await.expect("locations");
    let mut names: Vec<&str> = left.iter().map(|row| row.name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["De Wolk", "De Zon"]);
    let organisers = organiser::Entity::find().count(reader).await.expect("a count");
    assert_eq!(organisers, 2, "an organiser with a location stays");
    assert!(left.iter().any(|row| row.id == known.id));
}

async fn files_that_cannot_be_read_are_refused_and_leave_nothing(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let refused = async |bytes: &[u8]| {
        let upload = file(ImportKind::Registrations, "x.xlsx", bytes);
        match imports::upload(&caller, upload, key()).await {
            Err(NotTaken::File(refused)) => refused,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(refused(b"").await, Refused::Empty);
    assert_eq!(refused(b"   \n\n").await, Refused::Empty);
    assert!(matches!(refused(b"%PDF-1.7 ...").await, Refused::NotASheet { .. }));
    assert!(matches!(refused(&sample("v1-2019.xlsx")[..5000]).await, Refused::Damaged { .. }));
    assert!(matches!(refused(&vec![b'a'; imports::MAX_FILE + 1]).await, Refused::TooLarge { .. }));
    let unknown = Upload { kind: "people".to_owned(), ..file(ImportKind::Locations, "x", b"a;b") };
    let unknown = imports::upload(&caller, unknown, key()).await;
    assert!(matches!(unknown, Err(NotTaken::Refusal(Refusal::Invalid(_)))));
    assert_eq!(imports::list(&caller, 1).await.expect("a list").total, 0);
}

async fn the_same_upload_sent_twice_is_one_import(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let upload = file(ImportKind::Registrations, "C:\\map\\blad.csv", SHEET.as_bytes());
    let key = key();
    let first = imports::upload(&caller, upload.clone(), key).await.expect("an import");
    let second = imports::upload(&caller, upload, key).await.expect("the same");
    assert_eq!(first, second);
    let (row, plan) = imports::see(&caller, &first).await.expect("the import");
    assert_eq!((row.file_name.as_str(), row.rows_new, row.rows_bad), ("blad.csv", 3, 2));
    assert_eq!(plan.shown.len(), 5);
    assert!(notes(&caller).await.is_empty(), "nothing is stored before a person has looked");
}

async fn another_desk_sees_nothing_and_has_its_own(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let done = registrations(&caller, SHEET.as_bytes()).await;
    let other = world.add_desk("elders", "Loket Elders", "11002").await;
    let stranger = world.caller_at(other, Role::DeskManager).await;
    let code = &done.code;
    assert!(matches!(imports::see(&stranger, code).await, Err(Refusal::NotFound)));
    assert!(matches!(imports::undo(&stranger, code).await, Err(Refusal::NotFound)));
    assert!(matches!(imports::start(&stranger, code).await, Err(Refusal::NotFound)));
    assert!(matches!(imports::bad_rows(&stranger, code).await, Err(Refusal::NotFound)));
    assert_eq!(imports::list(&stranger, 1).await.expect("a list").total, 0);
    let theirs = registrations(&stranger, SHEET.as_bytes()).await;
    assert_eq!(theirs.rows_new, 3, "the same person may ask at two desks");
    undone(&stranger, &theirs.code).await;
    let mine = desk::intakes::list(&caller, &IntakeFilter::default(), 1).await.expect("a list");
    assert_eq!(mine.total, 3);
    for role in [Role::Organiser, Role::Location, Role::Auditor, Role::Administrator] {
        let outsider = world.caller(role).await;
        assert!(matches!(imports::see(&outsider, code).await, Err(Refusal::NotFound)));
        assert!(matches!(imports::list(&outsider, 1).await, Err(Refusal::NotFound)));
    }
}

const CARE: &str = "Datum;Naam;Tel;Via;Vraag;Opvang nodig vanaf;Geboortedatum;Aanbod\n\
    05/01/2024;An Proef;0475 12 34 56;tel;zoekt opvang, 3 dagen;01/09/2024;02/02/2024;nee\n\
    06/01/2024;Bo Proef;0475 12 34 57;tel;zoekt opvang;maart;;ja, 3d ipv 5d\n\
    07/01/2024;Cé Proef;0475 12 34 58;mail;tweeling! 2 dagen vanaf mei;;;ja\n\
    08/01/2024;Di Proef;0475 12 34 59;mail;vraag over attest inkomenstarief;;;\n\
    09/01/2024;Em Proef;0475 12 34 60;mail;zoekt opvang;;;\n\
    10/01/2024;Fé Proef;0475 12 34 61;mail;opvang vanaf juni;;;oplossing via familie\n\
    11/02/2024;Proef An;0475/12.34.56;tel;is er al plaats, start sept;;;\n\
    12/02/2024;An Proef;0475 12 34 56;tel;voor de broer, start nov;;09/10/2022;\n\
    01/08/2026;Gi Proef;0475 12 34 62;tel;4 dagen, start okt;;;\n";

async fn rows_that_ask_for_care_become_requests_and_are_counted(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let done = registrations(&caller, CARE.as_bytes()).await;
    assert_eq!((done.rows_new, done.rows_requests, done.rows_bad), (9, 6, 0));
    let rows = requests(&caller).await;
    let told: Vec<(String, &str, i32, i32)> = rows
        .iter()
        .map(|row| {
            (row.original_start.to_string(), row.state.as_str(), row.original_days, row.need_days)
        })
        .collect();
    let of = |day: &str, state, days, need| (day.to_owned(), state, days, need);
    assert_eq!(
        told,
        [
            // Five days were asked and three found; the year is over.
            of("2024-03-01", "closed", 5, 2),
            of("2024-05-01", "placed", 2, 0),
            of("2024-05-01", "placed", 2, 0),
            of("2024-06-01", "closed", 0, 0),
            of("2024-09-01", "closed", 3, 3),
            of("2024-11-01", "closed", 0, 0),
            // The return of this year is still to come: care is still looked for.
            of("2026-10-01", "open", 4, 4),
        ]
    );
    assert_eq!(files(&caller).await, 5, "the brother is in the file of his sister");
    let first = rows.iter().find(|row| row.original_start.to_string() == "2024-09-01");
    let first = first.expect("the first request");
    assert_eq!(
        (first.registered_on.to_string().as_str(), first.channel.as_str()),
        ("2024-01-05", "telefoon")
    );
    let own = notes(&caller).await.into_iter().filter(|row| row.family_id == Some(first.family_id));
    assert_eq!(own.count(), 3, "the later question of the same person is in the file");
    let report = desk::returns::figures(&caller, 2024, "2025-02-28".parse().expect("a day"));
    let report = report.await.expect("figures");
    let count = |counts| report.figures.total.column(counts).map(|column| column.figure.count());
    assert_eq!(count(ColumnCount::UniqueRequests), Some(6));
    assert_eq!(count(ColumnCount::WithoutProposal), Some(2));
    assert_eq!(count(ColumnCount::FewerDays), Some(1));
    assert_eq!(report.figures.total.lapsed.count(), 1);
    assert_eq!(report.settle_count(), 0);
    assert_eq!(desk::returns::loose_notes(&caller, 2024).await.expect("a count"), 2);
    let again = registrations(&caller, CARE.as_bytes()).await;
    assert_eq!((again.rows_new, again.rows_requests, again.rows_known), (0, 0, 9));
    assert_eq!(requests(&caller).await.len(), 7);
    let gone = undone(&caller, &done.code).await;
    assert_eq!((gone.state.as_str(), gone.rows_kept), ("undone", 0));
    assert!(requests(&caller).await.is_empty() && notes(&caller).await.is_empty());
    assert_eq!((files(&caller).await, indexed(&caller).await), (0, (0, 0, 0)));
}

async fn a_file_on_which_people_worked_stays_when_the_import_is_undone(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let done = registrations(&caller, CARE.as_bytes()).await;
    let open = requests(&caller).await.pop().expect("a request");
    let version = open.version.to_string();
    let closing = desk::requests::ClosureForm {
        reason: "moved".to_owned(),
        version,
        ..desk::requests::ClosureForm::default()
    };
    desk::requests::close(&caller, &open.code, &closing).await.expect("closed");
    let gone = undone(&caller, &done.code).await;
    assert_eq!(gone.rows_kept, 1);
    let left: Vec<String> = requests(&caller).await.into_iter().map(|row| row.code).collect();
    assert_eq!(left, [open.code]);
    assert_eq!((notes(&caller).await.len(), files(&caller).await), (1, 1));
}

async fn a_file_thrown_away_before_reading_leaves_nothing(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let upload = file(ImportKind::Registrations, "blad.csv", CARE.as_bytes());
    let code = imports::upload(&caller, upload, key()).await.expect("an import");
    imports::undo(&caller, &code).await.expect("thrown away");
    let (row, plan) = imports::see(&caller, &code).await.expect("the import");
    assert_eq!((row.state.as_str(), row.rows_new, row.rows_total), ("discarded", 0, 0));
    assert!(plan.shown.is_empty());
    assert!(matches!(imports::bad_rows(&caller, &code).await, Err(Refusal::NotFound)));
    assert!(matches!(imports::start(&caller, &code).await, Err(Refusal::NotPossible(_))));
    imports::undo(&caller, &code).await.expect("again it stays so");
}

async fn people_may_choose_to_make_no_requests(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let upload = file(ImportKind::Registrations, "blad.csv", CARE.as_bytes());
    let code = imports::upload(&caller, upload, key()).await.expect("an import");
    let (row, plan) = imports::see(&caller, &code).await.expect("a plan");
    assert_eq!((row.rows_new, row.rows_requests), (9, 6));
    let form = ChoiceForm {
        sheet: "0".to_owned(),
        header: "1".to_owned(),
        year: String::new(),
        fields: plan.choice.fields,
        only_notes: "yes".to_owned(),
    };
    assert!(imports::choose(&caller, &code, &form).await.expect("a choice"));
    let (row, _) = imports::see(&caller, &code).await.expect("a plan");
    assert_eq!((row.rows_new, row.rows_requests), (9, 0));
    let id = imports::start(&caller, &code).await.expect("a start");
    imports::run(&caller.app, id).await.expect("the rows");
    assert!(requests(&caller).await.is_empty());
    assert_eq!(notes(&caller).await.len(), 9);
}

async fn files_of_one_import_go_on_over_batches(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let mut sheet = "Datum;Naam;Tel;Kanaal;Vraag;Geboren\n".to_owned();
    for row in 0..450 {
        let (person, birth) = (row % 150, 1 + row / 150);
        sheet.push_str(&format!(
            "05/03/2026;Gezin{person} Proef;0475{person:06};tel;{row}, start okt;0{birth}/02/2026\n"
        ));
    }
    let done = registrations(&caller, sheet.as_bytes()).await;
    assert_eq!((done.rows_new, done.rows_requests), (450, 450));
    assert_eq!((files(&caller).await, requests(&caller).await.len()), (150, 450));
    let hits = desk::search::search(&caller, "Gezin7", 10).await.expect("hits");
    assert!(!hits.is_empty());
    let gone = undone(&caller, &done.code).await;
    assert_eq!((gone.rows_kept, files(&caller).await), (0, 0));
    assert_eq!(indexed(&caller).await, (0, 0, 0));
}

on_both!(
    rows_that_ask_for_care_become_requests_and_are_counted,
    a_file_on_which_people_worked_stays_when_the_import_is_undone,
    a_file_thrown_away_before_reading_leaves_nothing,
    people_may_choose_to_make_no_requests,
    files_of_one_import_go_on_over_batches,
    every_sample_is_stored_as_the_truth_says_and_never_doubled,
    undone_it_can_be_imported_again,
    a_newer_version_updates_but_never_what_people_changed,
    rows_that_differ_only_in_actions_are_both_kept,
    killed_halfway_it_goes_on_where_it_was,
    two_imports_at_once_of_one_file_do_not_double,
    an_undoing_in_the_middle_stops_the_import,
    a_corrected_mapping_is_read_again,
    bad_rows_are_mended_and_imported,
    locations_are_added_filled_in_and_taken_back,
    files_that_cannot_be_read_are_refused_and_leave_nothing,
    the_same_upload_sent_twice_is_one_import,
    another_desk_sees_nothing_and_has_its_own,
);
