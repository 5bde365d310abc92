//! Requests as a desk worker without script sees them.

use axum::http::StatusCode;
use desk::testing::{World, wish};
use domain::accounts::Role;
use store::{Store, on_both};
use web::testing::{Browser, Shown};

const WEEK: [(&str, &str); 4] = [
    ("maandag voormiddag", "yes"),
    ("maandag namiddag", "yes"),
    ("dinsdag voormiddag", "yes"),
    ("Kanaal", "Telefoon"),
];

fn with<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    WEEK.iter().copied().chain(more.iter().copied()).collect()
}

fn family_code(world: &Shown) -> String {
    let path = world.path.split('?').next().unwrap_or_default();
    path.trim_start_matches("/families/").to_owned()
}

async fn a_note_becomes_a_request_for_twins(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let form = browser.get("/intakes/new").await;
    let note = browser
        .submit(
            &form,
            "Bewaren",
            &[
                ("Naam", "Fatma Van der Schets"),
                ("Telefoon", "0490 20 88 85"),
                ("Kanaal", "VDAB"),
                ("Concrete vraag", "zoekt twee plaatsen"),
            ],
        )
        .await;
    let code = note.path.split('?').next().unwrap_or_default().replace("/intakes/", "");
    let form = browser.get(&format!("/requests/new?intake={code}")).await;
    assert!(form.says("zoekt twee plaatsen"), "the question is shown");
    let two = browser.submit(&form, "Nog een kind", &[("Vanaf", "1/12/2026")]).await;
    assert!(two.says("Kind 2"));
    let begins = two.html.split(" autofocus").next().unwrap_or_default();
    assert!(begins.contains("child_given_2"), "{}", two.html);
    assert_eq!(two.html.matches(" autofocus").count(), 1, "typing goes on at the new child");
    let fill = [("Voornaam kind 2", "Amir"), ("Datum kind 2", "morgen")];
    let wrong = browser.submit(&two, "Vraag bewaren", &fill).await;
    let errors = wrong.texts(".govuk-error-summary li");
    assert!(errors.iter().any(|error| error.starts_with("Datum kind 2 (Amir):")), "{errors:?}");
    let done = browser
        .submit(
            &two,
            "Vraag bewaren",
            &[
                ("Voornaam kind 1", "Noor"),
                ("Datum van kind 1 is", "de uitgerekende datum"),
                ("Datum kind 1", "1/10/2026"),
                ("Voornaam kind 2", "Amir"),
                ("Datum van kind 2 is", "de uitgerekende datum"),
                ("Datum kind 2", "1/10/2026"),
                ("maandag voormiddag", "yes"),
                ("Eerste keuze om het gezin te bereiken", "Bellen"),
            ],
        )
        .await;
    assert!(done.path.ends_with("?done=registered"), "{} {}", done.path, done.text("main"));
    let list = browser.get("/requests").await;
    assert_eq!(list.texts("tbody tr").len(), 2);
    // The surname of the applicant stands beside theirs, once.
    assert!(list.says("Noor") && list.says("Amir") && !list.says("Noor Van der Schets"));
    let family = family_code(&done);
    assert!(list.html.contains(&format!("/families/{family}")));
}

async fn errors_keep_everything_and_computed_traits_are_told(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let form = browser.get("/requests/new").await;
    let typed = with(&[
        ("Telefoon", "12"),
        ("Vanaf", "20/9/2026"),
        ("Voorkeur, in woorden van het gezin", "dicht bij <b>oma"),
        ("Postcode", "1804"),
    ]);
    let wrong = browser.submit(&form, "Vraag bewaren", &typed).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(wrong.text("textarea#preference"), "dicht bij <b>oma");
    assert!(wrong.says("Berekend: de start ligt kort na de vraag."));
    assert!(wrong.document().select(&scraper("input#trait-urgent[checked]")).next().is_some());
    assert!(wrong.says("Zemst") && wrong.says("Vilvoorde"));
    let more = [
        ("Familienaam", "Proef"),
        ("Telefoon", "0475 12 34 56"),
        ("Datum kind 1", "1/3/2026"),
        ("Welke gemeente?", "Zemst"),
    ];
    let done = browser.submit(&wrong, "Vraag bewaren", &more).await;
    assert!(done.path.ends_with("?done=registered"), "{} {}", done.path, done.text("main"));
    let list = browser.get("/requests?urgent=yes").await;
    let file = browser.get(&list.texts_of_code()).await;
    assert!(file.says("berekend") && file.says("Dringend"));
}

fn scraper(selector: &str) -> scraper::Selector {
    scraper::Selector::parse(selector).expect("a selector")
}

trait FirstRequest {
    fn texts_of_code(&self) -> String;
}

impl FirstRequest for Shown {
    /// The address of the first request of a list.
    fn texts_of_code(&self) -> String {
        format!("/requests/{}", self.text("tbody th small .kl-number"))
    }
}

async fn a_half_finished_form_is_kept_and_thrown_away(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let empty = browser.get("/requests/drafts").await;
    assert!(empty.says("U hebt geen half klare vragen."));
    let form = browser.get("/requests/new").await;
    let kept = browser
        .submit(
            &form,
            "Bewaren als half klaar",
            &with(&[("Familienaam", "Halfaf"), ("Vanaf", "ooit")]),
        )
        .await;
    assert!(kept.says("Halfaf"));
    let back = browser.get(&kept.link("Verder invullen")).await;
    assert_eq!(back.document().select(&scraper("input#start[value='ooit']")).count(), 1);
    let gone = browser.submit(&kept, "Weggooien", &[]).await;
    assert!(gone.says("Weggegooid.") && !gone.says("Halfaf"));
}

async fn the_same_family_is_asked_and_chosen(store: Store) {
    let world = World::new(store).await;
    let built = world.family("Fatma Vanderschets", wish()).await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let fields = [
        ("given_name", "Fatima"),
        ("family_name", "Van der Schets"),
        ("phone", "0475 12 34 56"),
        ("child_kind", "born"),
        ("child_date", "1/3/2026"),
    ];
    let piece = browser.post("/requests/duplicates", &fields).await;
    assert!(piece.says("Misschien al gekend") && piece.html.contains(&built.request.code));
    let nothing = browser.post("/requests/duplicates", &[]).await;
    assert!(nothing.html.trim().is_empty());
    let form = browser.get("/requests/new").await;
    let typed = with(&[
        ("Voornaam", "Fatima"),
        ("Familienaam", "Van der Schets"),
        ("Telefoon", "0475 12 34 56"),
        ("Voornaam kind 1", "Amir"),
        ("Datum kind 1", "5/5/2024"),
        ("Vanaf", "1/12/2026"),
    ]);
    let asked = browser.submit(&form, "Vraag bewaren", &typed).await;
    assert_eq!(asked.status, StatusCode::CONFLICT);
    assert!(asked.says("Is dit hetzelfde gezin?") && asked.says("andere schrijfwijze"));
    let joined = browser.submit(&asked, "Verder", &[]).await;
    assert_eq!(joined.path, format!("/families/{}?done=registered", built.family.code));
    let again = browser.submit(&asked, "Verder", &[]).await;
    assert_eq!(again.path, joined.path, "the same form sent again is done once");
    let other = browser.get("/requests/new").await;
    let typed: Vec<_> = typed
        .into_iter()
        .map(
            |(label, value)| {
                if label == "Voornaam kind 1" { (label, "Noor") } else { (label, value) }
            },
        )
        .map(
            |(label, value)| {
                if label == "Datum kind 1" { (label, "1/3/2026") } else { (label, value) }
            },
        )
        .collect();
    let asked = browser.submit(&other, "Vraag bewaren", &typed).await;
    assert!(asked.says("Dit is waarschijnlijk dezelfde vraag:"));
    let apart = browser.submit(&asked, "Verder", &[("Een ander gezin", "yes")]).await;
    assert!(apart.path.ends_with("done=registered"));
    assert_ne!(apart.path, joined.path);
}

async fn a_wish_changes_and_the_first_stays_visible(store: Store) {
    let world = World::new(store).await;
    let built = world.family("An Proef", wish()).await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let path = format!("/requests/{}", built.request.code);
    let file = browser.get(&path).await;
    let form = browser.get(&file.link("Wens aanpassen")).await;
    let wrong = browser.submit(&form, "Bewaren", &[("Vanaf", "1/1/2027")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fill = [("Waarom verandert de wens?", "nieuw werk"), ("Het gezin", "yes")];
    let saved = browser.submit(&wrong, "Bewaren", &fill).await;
    assert!(saved.says("Eerst gevraagd") && saved.says("Wens 2") && saved.says("01/10/2026"));
    assert!(saved.says("nieuw werk"));
    let stale = browser.submit(&form, "Bewaren", &fill).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    let traits = [("Kenmerk", "Extra zorg nodig"), ("Reden", "sondevoeding")];
    let told = browser.submit(&saved, "Kenmerk bewaren", &traits).await;
    assert!(told.says("sondevoeding"));
    let holding = told.texts("section[aria-labelledby=traits] li strong");
    assert_eq!(holding, ["Extra zorg nodig"], "what is written down holds");
    let no_reason = browser.submit(&told, "Afsluiten", &[]).await;
    assert_eq!(no_reason.status, StatusCode::UNPROCESSABLE_ENTITY);
    // The note kept on an error of another form of the page is not of interest here.
    let closed = browser
        .submit(&no_reason, "Afsluiten", &[("Uitleg", "via oma"), ("Sinds", "3/9/2026")])
        .await;
    assert_eq!(closed.status, StatusCode::UNPROCESSABLE_ENTITY, "a reason is still needed");
    let version = closed
        .document()
        .select(&scraper("form[action$='closure'] input[name=version]"))
        .next()
        .and_then(|field| field.attr("value").map(str::to_owned))
        .expect("a version");
    let fields = [("closure_reason", "moved"), ("version", version.as_str())];
    let closed = browser.post(&format!("{path}/closure"), &fields).await;
    assert!(closed.says("Afgesloten.") && closed.says("Verhuisd"));
    let open = browser.submit(&closed, "Opnieuw openen", &[]).await;
    assert!(open.says("Opnieuw geopend.") && open.says("Daarna opnieuw geopend"));
}

async fn the_list_downloads_what_it_shows(store: Store) {
    let world = World::new(store).await;
    world.family("An Proef", wish()).await;
    let mut browser = Browser::signed_in(&world, Role::DeskManager).await;
    let csv = browser.get("/requests.csv?text=proef").await;
    assert!(csv.html.contains("Proef") && csv.html.contains("Nodig vanaf"), "{}", csv.html);
    assert!(csv.headers["content-disposition"].to_str().expect("text").contains(".csv"));
    let xlsx = browser.get("/requests.xlsx").await;
    assert!(xlsx.html.starts_with("PK"));
    let none = browser.get("/requests?text=onbestaand&start_from=ooit&owner=x&page=99").await;
    assert_eq!(none.status, StatusCode::OK);
    assert!(none.says("Geen vragen gevonden"));
    let mine = browser.get("/requests?owner=me").await;
    assert!(mine.says("Geen vragen gevonden"));
}

async fn two_files_are_joined_and_taken_apart(store: Store) {
    let world = World::new(store).await;
    let one = world.family("Fatma Vanderschets", wish()).await;
    world.family("Fatima Van der Schets", wish()).await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let pairs = browser.get("/duplicates").await;
    assert!(pairs.says("Heel waarschijnlijk hetzelfde"));
    let joined = browser.submit(&pairs, "houden en samenvoegen: Fatma Vanderschets", &[]).await;
    assert!(joined.says("De dossiers zijn samengevoegd."));
    assert!(joined.says("Er zijn geen dossiers die op elkaar lijken."));
    let file = browser.get(&joined.link(&one.family.code)).await;
    assert!(file.says("Samengevoegd met dit dossier"));
    let back = browser.submit(&file, "Samenvoegen ongedaan maken", &[]).await;
    assert!(back.path.starts_with("/families/") && back.says("Ongedaan gemaakt."));
    assert!(!back.says("Samengevoegd met dit dossier"));
    let pairs = browser.get("/duplicates?text=fatma").await;
    assert_eq!(pairs.texts("tbody tr").len(), 1);
    let none = browser.get("/duplicates?text=zzzz").await;
    assert!(none.says("Geen dubbele dossiers gevonden"));
    let joined = browser.submit(&pairs, "houden en samenvoegen: Fatma Vanderschets", &[]).await;
    let apart = browser.submit(&joined, "Ongedaan maken", &[]).await;
    assert!(apart.says("Ongedaan gemaakt."));
    let told = browser.submit(&apart, "Niet hetzelfde gezin", &[]).await;
    assert!(told.says("Er zijn geen dossiers die op elkaar lijken."));
}

async fn other_roles_and_desks_find_nothing(store: Store) {
    let world = World::new(store).await;
    let built = world.family("An Proef", wish()).await;
    let elsewhere = world.add_desk("elders", "Loket Elders", "11002").await;
    let stranger = world.caller_at(elsewhere, Role::DeskManager).await;
    let auditor = world.caller(Role::Auditor).await;
    for actor in [&stranger.actor, &auditor.actor] {
        let mut browser = Browser::signed_in_as(&world, actor).await;
        let path = format!("/requests/{}", built.request.code);
        for address in [path.clone(), format!("{path}/wish")] {
            assert_eq!(browser.get(&address).await.status, StatusCode::NOT_FOUND, "{address}");
        }
        for verb in ["closure", "reopening", "owner"] {
            let fields = [("version", "1"), ("closure_reason", "moved")];
            let answer = browser.post(&format!("{path}/{verb}"), &fields).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{verb}");
        }
    }
    let mut auditor = Browser::signed_in(&world, Role::Auditor).await;
    for address in [
        "/requests",
        "/requests/new",
        "/requests/drafts",
        "/requests.csv",
        "/requests.xlsx",
        "/duplicates",
    ] {
        assert_eq!(auditor.get(address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
}

on_both!(
    a_note_becomes_a_request_for_twins,
    errors_keep_everything_and_computed_traits_are_told,
    a_half_finished_form_is_kept_and_thrown_away,
    the_same_family_is_asked_and_chosen,
    a_wish_changes_and_the_first_stays_visible,
    the_list_downloads_what_it_shows,
    two_files_are_joined_and_taken_apart,
    other_roles_and_desks_find_nothing,
);
