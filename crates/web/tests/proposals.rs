//! A free place brought to a family, as desk and family see it without script.

use axum::http::StatusCode;
use chrono::NaiveDate;
use delivery::{Capture, Gateways};
use desk::testing::{Built, World, day, wish};
use domain::accounts::Role;
use domain::week::WeekPattern;
use std::sync::Arc;
use store::entities::free_place;
use store::{Store, on_both};
use uuid::Uuid;
use web::testing::{Browser, Shown, site};
use web::{Site, SiteOptions, router};

async fn free_place(world: &World) -> free_place::Model {
    let location = world.location("De Zonnebloem").await;
    let row = free_place::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        code: "K7M-4QXD".to_owned(),
        location_id: location.id,
        week: WeekPattern::full_days(3).bits(),
        from_day: NaiveDate::from_ymd_opt(2026, 10, 1).expect("a date"),
        until_day: None,
        age_from: None,
        age_to: None,
        note: String::new(),
        state: "open".to_owned(),
        expires_on: day(100),
        reported_by: String::new(),
        version: 1,
        created_at: world.app.clock.now(),
    };
    let tx = world.app.store.begin().await.expect("a change");
    tx.insert(row.clone()).await.expect("a place");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    row
}

/// The address of the first message that a page names.
fn message_of(page: &Shown) -> String {
    let id = page.html.split("\"/messages/").nth(1).and_then(|rest| rest.split('"').next());
    format!("/messages/{}", id.expect("a message"))
}

async fn proposed(world: &World) -> (Browser, Built, Shown, String) {
    let built = world.family("Amina Proef", wish()).await;
    let place = free_place(world).await;
    let mut browser = Browser::signed_in(world, Role::DeskWorker).await;
    let list = browser.get(&format!("/places/{}/candidates", place.code)).await;
    assert_eq!(list.status, StatusCode::OK, "{}", list.html);
    assert!(list.says("1 gezin past.") && list.says("Past helemaal"));
    assert!(list.says("Alle gevraagde dagen zijn vrij") && list.says("De leeftijd past"));
    let form = browser.get(&list.link("Stel voor")).await;
    assert!(form.says("Het gezin krijgt dit") && form.says("Per e-mail"), "{}", form.html);
    assert!(!form.says("Het voorstel is gemaakt."), "looking sends nothing");
    assert!(form.says("ma, di, wo hele dag") && form.says("[eigen link van het gezin]"));
    assert!(form.says("Taal: Nederlands") && form.says("De leeftijd past"), "{}", form.html);
    let other = [("Eerste dag", "05/10/2026"), ("woensdag voormiddag", "")];
    let other = browser.submit(&form, "Toon het bericht met deze dagen", &other).await;
    assert!(other.says("ma, di hele dag; wo namiddag") && other.says("5 oktober 2026"));
    assert!(!other.says("Het voorstel is gemaakt."), "{}", other.html);
    let school = [("Eerste dag", "01/10/2028")];
    let school = browser.submit(&form, "Doe het voorstel", &school).await;
    assert_eq!(school.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(school.says("Let op. Kan naar school vanaf"), "{}", school.html);
    assert!(school.says("Ik weet het, en doe het voorstel toch"));
    let page = browser.submit(&form, "Doe het voorstel", &[]).await;
    let twice = browser.submit(&form, "Doe het voorstel", &[]).await;
    assert_eq!(page.path, twice.path, "pressing twice is one proposal");
    assert_eq!(page.status, StatusCode::OK, "{}", page.html);
    assert!(page.says("Het voorstel is gemaakt.") && page.says("Wacht op antwoord"));
    assert!(page.says("Amina Proef") && page.html.contains("href=\"tel:+32"), "whom to call");
    let id = message_of(&page);
    let message = browser.get(&id).await;
    let secret = message
        .html
        .split("/a/")
        .nth(1)
        .and_then(|rest| rest.get(..32))
        .expect("a link in the text")
        .to_owned();
    (browser, built, page, secret)
}

async fn a_proposal_is_looked_over_and_the_family_says_yes(store: Store) {
    let world = World::new(store).await;
    let (mut browser, _, page, secret) = proposed(&world).await;
    let path = page.path.split('?').next().expect("a path").to_owned();
    let mut family = Browser::new(site(&world));
    let offer = family.get(&format!("/a/{secret}")).await;
    assert_eq!(offer.status, StatusCode::OK);
    assert!(offer.says("De Zonnebloem") && offer.says("ma, di, wo hele dag"));
    assert!(offer.says("1 oktober 2026") && !offer.says("Noor"));
    let sure = family.get(&offer.link("Ja, ik wil deze plaats")).await;
    assert!(sure.says("U kiest: ja") && sure.says("1 oktober 2026"), "{}", sure.html);
    assert!(browser.get(&path).await.says("Wacht op antwoord"), "looking is no answer");
    let done = family.submit(&sure, "Ja, dit klopt", &[]).await;
    assert!(done.says("U zei ja op deze plaats."), "{}", done.html);
    // Pressing the button of the old page again changes nothing and says what was answered.
    let again = family.submit(&offer, "Ik wil eerst praten", &[]).await;
    assert!(again.says("U zei ja op deze plaats."));
    let seen = browser.get(&path).await;
    assert!(seen.says("Aanvaard") && seen.says("Het gezin antwoordde zelf"));
    assert!(seen.says("Bevestiging"));
    let undone = browser.submit(&seen, "Antwoord ongedaan maken", &[]).await;
    assert!(undone.says("Wacht op antwoord"));
}

async fn the_family_says_no_talks_or_takes_less(store: Store) {
    let world = World::new(store).await;
    let (mut browser, _, page, secret) = proposed(&world).await;
    let path = page.path.split('?').next().expect("a path").to_owned();
    let mut family = Browser::new(site(&world));
    let link = format!("/a/{secret}");
    let offer = family.get(&link).await;
    let talk = family.submit(&offer, "Ik wil eerst praten", &[]).await;
    assert!(talk.says("Wij bellen u."));
    let less = family.get(&offer.link("Ja, maar minder dagen of later")).await;
    let wrong = family.submit(&less, "Verstuur", &[("Eerste dag", "morgen")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.says("Schrijf een datum zoals"));
    let why = family.get(&offer.link("Nee")).await;
    let refused = family.submit(&why, "Verstuur", &[("Te ver", "")]).await;
    assert!(refused.says("U zei nee op deze plaats."), "{}", refused.html);
    let seen = browser.get(&path).await;
    assert!(seen.says("Geweigerd") && seen.says("Te ver"));
    let nowhere = family.get("/a/00000000000000000000000000000000").await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
    assert!(nowhere.says("Deze link werkt niet") && nowhere.says("Bel uw loket"));
    assert!(nowhere.says("015 00 00 00"), "the phone of the only desk");
    for wrong in ["/r/fout", "/t/fout", "/a/fout/meer"] {
        let shown = family.get(wrong).await;
        assert_eq!(shown.status, StatusCode::NOT_FOUND, "{wrong}");
        assert_eq!(shown.text("main"), nowhere.text("main"), "{wrong}");
    }
    world.add_desk("buren", "Loket Buren", "11002").await;
    let of_whom = family.get(&format!("{link}x")).await;
    assert_eq!(of_whom.link("Zoek uw loket"), "/");
    assert!(!of_whom.says("015 00 00 00"), "the link does not say whose it was");
}

async fn the_desk_enters_an_answer_to_less(store: Store) {
    let world = World::new(store).await;
    let (mut browser, _, page, _) = proposed(&world).await;
    let empty = browser.submit(&page, "Antwoord bewaren", &[]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let with_reason = [("Ja", ""), ("Uitleg", "te ver")];
    let both = browser.submit(&empty, "Antwoord bewaren", &with_reason).await;
    assert_eq!(both.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(both.says("U koos Ja, maar er staat ook waarom niet."), "{}", both.html);
    let less = [("Ja", ""), ("woensdag voormiddag", ""), ("woensdag namiddag", "")];
    let slip = browser.submit(&empty, "Antwoord bewaren", &less).await;
    assert_eq!(slip.status, StatusCode::UNPROCESSABLE_ENTITY, "less is no plain yes");
    assert!(slip.says("Kies ‘Ja, maar minder dagen of later’"), "{}", slip.html);
    let meant = [("Ja, maar minder dagen of later", "")];
    let answered = browser.submit(&slip, "Antwoord bewaren", &meant).await;
    assert_eq!(answered.status, StatusCode::OK, "{}", answered.html);
    assert!(answered.says("Afgesproken: ma, di hele dag, vanaf 1 oktober 2026"));
    assert!(answered.says("Nog te zoeken: 1 dag per week (wo hele dag)"));
}

async fn a_place_that_is_gone_is_told(store: Store) {
    let world = World::new(store).await;
    world.family("Bo Tweede", wish()).await;
    let place = free_place(&world).await;
    let mut one = Browser::signed_in(&world, Role::DeskWorker).await;
    let mut two = Browser::signed_in(&world, Role::DeskManager).await;
    world.family("An Eerste", wish()).await;
    let path = format!("/places/{}/candidates", place.code);
    let (first, second) = (one.get(&path).await, two.get(&path).await);
    let sure = one.get(&first.link("Stel voor")).await;
    let code = second.texts("tbody small")[1].clone();
    let form_path = format!("/places/{}/proposals/new?request={code}", place.code);
    let form = two.get(&form_path).await;
    assert_eq!(one.submit(&sure, "Doe het voorstel", &[]).await.status, StatusCode::OK);
    let opened = two.get(&form_path).await;
    assert_eq!(opened.status, StatusCode::CONFLICT, "told before anything is filled in");
    assert!(opened.says("Deze plaats kan nu niet voorgesteld worden."), "{}", opened.html);
    assert_eq!(two.get(&opened.link("Wie past bij deze plaats?")).await.status, StatusCode::OK);
    let held = two.get(&format!("/places/{}", place.code)).await;
    assert!(!held.says("Nog altijd vrij"), "{}", held.html);
    let holds = two.get(&held.link("Naar het voorstel dat deze plaats vasthoudt")).await;
    assert!(holds.says("Wacht op antwoord"));
    let other = free_place::Model {
        id: Uuid::now_v7(),
        code: "B7M-4QXD".to_owned(),
        week: WeekPattern::full_days(5).bits(),
        ..place.clone()
    };
    let tx = world.app.store.begin().await.expect("a change");
    tx.insert(other).await.expect("another place");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    let fill =
        [("Eerste dag", "05/10/2026"), ("woensdag voormiddag", ""), ("woensdag namiddag", "")];
    let late = two.submit(&form, "Doe het voorstel", &fill).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.says("Een collega gaf deze plaats net aan een ander gezin."));
    assert!(late.says("U koos ma, di hele dag, vanaf 05/10/2026."), "{}", late.html);
    assert_eq!(two.get(&late.link("Naar de vraag")).await.status, StatusCode::OK);
    let here = two.get(&late.link("De Zonnebloem")).await;
    assert!(here.html.contains("05/10/2026"), "the first day is kept: {}", here.html);
    assert_eq!(here.html.matches(" checked").count(), 4, "and so are the days");
    let closed = two.get(&path).await;
    assert!(closed.says("Deze plaats kan nu niet voorgesteld worden."));
    assert!(closed.says("Denkt al na over een ander voorstel"));
    let made = two.submit(&here, "Doe het voorstel", &[]).await;
    assert!(made.says("Het voorstel is gemaakt."), "{}", made.html);
}

async fn every_candidate_is_on_a_page_and_found_by_name(store: Store) {
    let world = World::new(store).await;
    for _ in 0..51 {
        world.family("An Eerste", wish()).await;
    }
    world.family("Zita Laatste", wish()).await;
    let place = free_place(&world).await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let path = format!("/places/{}/candidates", place.code);
    let first = browser.get(&path).await;
    assert!(first.says("52 gezinnen passen.") && first.says("1 tot 50 van 52"), "{}", first.html);
    let last = browser.get(&format!("{path}?page=2")).await;
    assert_eq!(last.texts("tbody tr").len(), 2);
    assert!(last.texts("tbody th")[1].starts_with("52 ."), "{:?}", last.texts("tbody th"));
    let found = browser.submit(&first, "Filter", &[("Naam of telefoon", "laatste")]).await;
    assert!(found.says("52 gezinnen passen. 1 met deze filter."), "{}", found.html);
    assert_eq!(found.texts("tbody tr").len(), 1);
    let none = browser.get(&format!("{path}?text=zzzz&all_days=yes")).await;
    assert!(none.says("Geen gezin dat past, gevonden met deze filter."));
    let all = browser.get(&none.link("Toon iedereen")).await;
    assert_eq!(all.texts("tbody tr").len(), 50);
}

async fn messages_are_listed_by_state(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    assert!(browser.get("/messages").await.says("Geen berichten gevonden."));
    let (mut browser, _, page, _) = proposed(&world).await;
    let list = browser.get("/messages?state=waiting").await;
    assert!(list.says("1 bericht"));
    browser.submit(&page, "Trek het voorstel in", &[]).await;
    let list = browser.get("/messages?state=cancelled").await;
    assert!(list.says("1 bericht"));
    let message = browser.get(&message_of(&list)).await;
    let refused = browser.submit(&message, "Opnieuw versturen", &[]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    for wrong in ["/messages/x", "/messages/00000000-0000-0000-0000-000000000000"] {
        assert_eq!(browser.get(wrong).await.status, StatusCode::NOT_FOUND);
    }
    let mut auditor = Browser::signed_in(&world, Role::Auditor).await;
    assert_eq!(auditor.get("/messages").await.status, StatusCode::NOT_FOUND);
}

async fn one_press_on_the_page_of_today_reminds(store: Store) {
    let world = World::new(store).await;
    let (_, _, page, _) = proposed(&world).await;
    world.clock.pass_days(8);
    let mut browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let today = browser.get("/today?whose=team").await;
    let reminded = browser.submit(&today, "Herinner", &[]).await;
    assert_eq!(reminded.status, StatusCode::OK, "{}", reminded.path);
    assert!(reminded.says("De herinnering is genoteerd"), "{}", page.path);
}

async fn the_list_shows_what_is_under_way_and_acts(store: Store) {
    let world = World::new(store).await;
    let (mut browser, built, _, _) = proposed(&world).await;
    let list = browser.get("/proposals").await;
    assert_eq!(list.texts("h1"), ["Voorstellen"]);
    assert!(list.says("1 voorstel") && list.says("Noor Proef") && list.says("De Zonnebloem"));
    assert!(list.says("nog niet herinnerd") && !list.says("Te laat"));
    let found = browser.get("/proposals?text=proef&state=sent&location=").await;
    let reminded = browser.submit(&found, "Herinner", &[]).await;
    assert!(reminded.path.starts_with("/proposals?done=reminded&text=proef"), "{}", reminded.path);
    assert!(reminded.says("1 keer herinnerd"));
    for nothing in ["/proposals?text=zzz", "/proposals?overdue=yes", "/proposals?location=AAA-AAAA"]
    {
        let empty = browser.get(nothing).await;
        assert!(empty.says("Geen voorstellen gevonden."), "{nothing}");
    }
    world.clock.pass_days(40);
    browser = Browser::signed_in(&world, Role::DeskWorker).await;
    let late = browser.get("/proposals?overdue=yes").await;
    assert!(late.says("Te laat") && late.html.contains(&built.request.code));
    let page = browser.get(&late.link("Intrekken")).await;
    let gone = browser.submit(&page, "Trek het voorstel in", &[]).await;
    assert!(gone.says("Ingetrokken"));
    assert!(browser.get("/proposals").await.says("0 voorstellen"));
    assert!(browser.get("/proposals?state=").await.says("1 voorstel"));
}

async fn after_the_last_reminder_the_page_says_to_call(store: Store) {
    let world = World::new(store).await;
    let (mut browser, _, page, _) = proposed(&world).await;
    let path = page.path.split('?').next().expect("a path").to_owned();
    for _ in 0..4 {
        let shown = browser.get(&path).await;
        assert!(
            browser.submit(&shown, "Herinner nu", &[]).await.says("De herinnering is genoteerd")
        );
    }
    let late = browser.post(&format!("{path}/reminders"), &[]).await;
    assert_eq!(late.status, StatusCode::OK, "an older page is no dead end: {}", late.html);
    let shown = browser.get(&path).await;
    assert!(!shown.says("Herinner nu") && shown.says("Alle 4 herinneringen zijn gestuurd."));
    assert!(shown.html.contains("href=\"tel:+32"), "{}", shown.html);
    let wrong = browser.submit(&shown, "Noteer het telefoontje", &[]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let outcome = [("Hoe liep het telefoontje?", "geen gehoor")];
    let noted = browser.submit(&shown, "Noteer het telefoontje", &outcome).await;
    assert!(noted.says("Het telefoontje is genoteerd."), "{}", noted.html);
    assert!(noted.says("geen gehoor"));
    world.clock.pass_days(8);
    let mut other = Browser::signed_in(&world, Role::DeskWorker).await;
    let today = other.get("/today?whose=team").await;
    assert!(today.html.contains(&format!("{path}#call")), "{}", today.html);
}

async fn a_letter_fits_the_window_and_says_who_writes(store: Store) {
    let world = World::new(store).await;
    let (mut browser, built, page, secret) = proposed(&world).await;
    let path = page.path.split('?').next().expect("a path").to_owned();
    let letter = browser.get(&format!("{path}/letter")).await;
    let text = letter.text(".kl-letter");
    assert!(text.contains(&secret) && text.contains(&built.family.code), "{text}");
    assert!(letter.text(".kl-letter__to").contains("Amina Proef"));
    assert!(letter.texts(".kl-letter__to--left").is_empty());
    let left = browser.get(&letter.link("links")).await;
    assert_eq!(left.texts(".kl-letter__to--left").len(), 1);
}

/// Messages that left through these gateways, as the desk then sees them.
async fn after_sending(world: &World, gateways: &Gateways) -> (Shown, Shown, Shown) {
    let (_, built, page, _) = proposed(world).await;
    desk::messages::deliver(&world.app, gateways, 10).await.expect("a round");
    let options = SiteOptions { ways: gateways.ways(), ..SiteOptions::default() };
    let router = router(Site { app: world.app.clone(), options: Arc::new(options) });
    let actor = world.caller(Role::DeskWorker).await.actor;
    let mut browser = Browser::new(router).as_actor(world, &actor).await;
    let list = browser.get("/messages").await;
    let message = browser.get(&message_of(&page)).await;
    (list, message, browser.get(&format!("/families/{}", built.family.code)).await)
}

async fn what_a_demonstration_keeps_is_not_called_sent(store: Store) {
    let world = World::new(store).await;
    let gateways = Gateways::all(Arc::new(Capture::new(10)));
    let (list, message, file) = after_sending(&world, &gateways).await;
    assert!(list.says("niemand kreeg ze") && list.says("Bewaard, niet verzonden"), "{}", list.html);
    assert!(list.texts("td").iter().all(|cell| cell != "Verstuurd"));
    assert!(message.says("niemand kreeg het"), "{}", message.html);
    assert!(file.says("bewaard in deze demonstratie"), "{}", file.html);
}

async fn without_a_mail_server_nothing_claims_to_be_sent(store: Store) {
    let world = World::new(store).await;
    let (list, message, file) = after_sending(&world, &Gateways::default()).await;
    assert!(list.says("E-mail wordt niet verstuurd: er is geen mailserver ingesteld."));
    assert!(list.says("Niet verstuurd: geen mailserver ingesteld"), "{}", list.html);
    assert!(message.says("Een ander kanaal of een actie om te bellen nam het over."));
    assert!(!message.says("not-configured") && file.says("geen mailserver ingesteld"));
}

on_both!(
    after_the_last_reminder_the_page_says_to_call,
    a_letter_fits_the_window_and_says_who_writes,
    what_a_demonstration_keeps_is_not_called_sent,
    without_a_mail_server_nothing_claims_to_be_sent,
    one_press_on_the_page_of_today_reminds,
    the_list_shows_what_is_under_way_and_acts,
    every_candidate_is_on_a_page_and_found_by_name,
    a_proposal_is_looked_over_and_the_family_says_yes,
    the_family_says_no_talks_or_takes_less,
    the_desk_enters_an_answer_to_less,
    a_place_that_is_gone_is_told,
    messages_are_listed_by_state,
);
