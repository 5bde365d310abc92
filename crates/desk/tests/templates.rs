//! The desk's own texts of messages: from a day on, checked, tried out, never behind the back
//! of a message that was written already.

use chrono::Days;
use delivery::{Capture, Gateways, Outgoing};
use desk::forms::Problem;
use desk::messages::{Message, deliver};
use desk::mine::{self, AskForm};
use desk::templates::{self, TemplateForm, Which, Whose};
use desk::testing::{World, key, wish};
use desk::{Caller, Outcome, Refusal};
use domain::accounts::Role;
use domain::families::{ContactChannel, ContactProfile};
use domain::messages::MessageTemplate;
use sea_orm::EntityTrait;
use std::sync::Arc;
use store::entities::{family, message};
use store::{Store, on_both};
use texts::Locale;

const SMS: &str = "Uw code bij {loket}: {code}";

fn which(channel: ContactChannel, language: Locale) -> Which {
    Which { template: MessageTemplate::SignInCode, channel, language }
}

fn form(caller: &Caller, body: &str, in_days: u64, version: &str) -> TemplateForm {
    let from = caller.today() + Days::new(in_days);
    TemplateForm {
        subject: "Uw code".to_owned(),
        body: body.to_owned(),
        from: from.format("%d/%m/%Y").to_string(),
        version: version.to_owned(),
        phone: "0475 12 34 56".to_owned(),
    }
}

async fn save(caller: &Caller, which: Which, body: &str, days: u64, seen: &str) -> Outcome<()> {
    templates::save(caller, which, &form(caller, body, days, seen), key()).await
}

async fn wrong(caller: &Caller, which: Which, body: &str) -> Vec<(&'static str, Problem)> {
    match save(caller, which, body, 0, "0").await {
        Err(Refusal::Invalid(errors)) => errors.0,
        other => panic!("{body:?} gave {other:?}"),
    }
}

/// The words that a family with this language is sent when it asks for a code.
async fn sent(world: &World, language: &str) -> String {
    let gateway = Arc::new(Capture::new(100));
    let gateways = Gateways::all(gateway.clone());
    let built = world.family("Amina Proef", wish()).await;
    let profile = ContactProfile { language: language.to_owned(), ..ContactProfile::default() };
    let profile = serde_json::to_string(&profile).expect("a profile");
    let tx = world.app.store.begin().await.expect("a change");
    tx.update(family::Model { profile, ..built.family.clone() }).await.expect("a family");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    let ask = AskForm { reference: built.family.code, channel: "sms".to_owned() };
    mine::ask(&world.app, &ask).await.expect("asked");
    deliver(&world.app, &gateways, 10).await.expect("delivered");
    match gateway.take().pop() {
        Some(Outgoing::Sms(sms)) => sms.text,
        other => panic!("no SMS but {other:?}"),
    }
}

async fn what_is_wrong_is_told(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskManager).await;
    let (sms, mail) =
        (which(ContactChannel::Sms, Locale::Nl), which(ContactChannel::Email, Locale::Nl));
    let unknown = |named: &str| Problem::UnknownPlaceholder(named.to_owned());
    let missing = |named: &str| Problem::MissingPlaceholder(named.to_owned());
    assert_eq!(wrong(&caller, sms, "").await[0], ("body", Problem::Required));
    assert_eq!(wrong(&caller, sms, "{kode}").await[0], ("body", unknown("{kode}")));
    assert!(wrong(&caller, sms, "Dag").await.contains(&("body", missing("{code}"))));
    assert_eq!(wrong(&caller, sms, "{naam}: {code}").await, [("body", unknown("{naam}"))]);
    let child = Problem::NamesChild("kindje".to_owned());
    assert_eq!(wrong(&caller, sms, "Voor uw kindje: {code}").await, [("body", child)]);
    let long = format!("{{code}} {}", "a".repeat(160));
    let too_long = Problem::TooLongForSms { units: 167, most: 160, because: None };
    assert_eq!(wrong(&caller, sms, &long).await, [("body", too_long)]);
    let other = format!("{{code}} financiële {}", "a".repeat(60));
    let too_long = Problem::TooLongForSms { units: 78, most: 70, because: Some('ë') };
    assert_eq!(wrong(&caller, sms, &other).await, [("body", too_long)]);
    let past = TemplateForm { from: "1/1/2020".to_owned(), ..form(&caller, SMS, 0, "0") };
    let refused = templates::save(&caller, sms, &past, key()).await;
    assert!(matches!(refused, Err(Refusal::Invalid(errors)) if errors.of("from").is_some()));
    let subject = TemplateForm { subject: "{code}".to_owned(), ..form(&caller, "{code}", 0, "0") };
    let refused = templates::save(&caller, mail, &subject, key()).await;
    assert!(matches!(refused, Err(Refusal::Invalid(errors)) if errors.of("subject").is_some()));
    // Two parts are for other languages.
    let french = which(ContactChannel::Sms, Locale::Fr);
    save(&caller, french, &format!("{{code}} {}", "a".repeat(200)), 0, "0").await.expect("fits");
    let worker = world.caller(Role::DeskWorker).await;
    assert!(matches!(templates::list(&worker).await, Err(Refusal::NotFound)));
}

async fn a_text_counts_from_its_day_on(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskManager).await;
    let sms = which(ContactChannel::Sms, Locale::Nl);
    let before = sent(&world, "nl").await;
    assert!(before.contains("is uw code voor"), "{before}");
    save(&caller, sms, SMS, 1, "0").await.expect("saved");
    assert_eq!(templates::edit(&caller, sms).await.expect("a text").whose, Whose::Product);
    assert!(sent(&world, "nl").await.contains("is uw code voor"), "not before its day");
    let stale = save(&caller, sms, SMS, 1, "0").await;
    assert!(matches!(stale, Err(Refusal::Stale)));
    world.clock.pass_days(1);
    let own = sent(&world, "nl").await;
    assert!(own.starts_with("Uw code bij "), "{own}");
    assert!(sent(&world, "nl-simple").await.starts_with("Uw code bij "), "simple Dutch follows");
    assert!(!sent(&world, "fr").await.starts_with("Uw code bij "), "French is another text");
    assert_eq!(templates::edit(&caller, sms).await.expect("a text").whose, Whose::Own(1));
    templates::back(&caller, sms, &form(&caller, "", 0, "1"), key()).await.expect("back");
    assert!(sent(&world, "nl").await.contains("is uw code voor"));
    let versions = templates::edit(&caller, sms).await.expect("a text").versions;
    let kept: Vec<_> = versions.iter().map(|one| (one.number, one.words.is_some())).collect();
    assert_eq!(kept, [(2, false), (1, true)]);
}

async fn what_was_written_stays_as_it_was(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskManager).await;
    let built = world.family("Amina Proef", wish()).await;
    let ask = AskForm { reference: built.family.code, channel: "sms".to_owned() };
    mine::ask(&world.app, &ask).await.expect("asked");
    let none = Gateways::all(Arc::new(Capture::new(100)));
    deliver(&world.app, &none, 0).await.expect("only written");
    let all = async || message::Entity::find().all(world.app.store.reader()).await.expect("all");
    let before = all().await;
    save(&caller, which(ContactChannel::Sms, Locale::Nl), SMS, 0, "0").await.expect("saved");
    assert_eq!(all().await, before);
}

async fn a_text_is_tried_out_on_oneself(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskManager).await;
    let sms = which(ContactChannel::Sms, Locale::Nl);
    let to = templates::try_out(&caller, sms, &form(&caller, SMS, 0, "0"), key()).await;
    assert_eq!(to.expect("tried"), "+32475123456");
    let mail = which(ContactChannel::Email, Locale::Nl);
    let own = templates::trial_address(&caller).await.expect("an address");
    let to = templates::try_out(&caller, mail, &form(&caller, SMS, 0, "0"), key()).await;
    assert_eq!(to.expect("tried"), own);
    let gateway = Arc::new(Capture::new(100));
    let gateways = Gateways::all(gateway.clone());
    deliver(&world.app, &gateways, 10).await.expect("delivered");
    assert_eq!(gateway.messages().len(), 2);
    let rows: Vec<Message> =
        message::Entity::find().all(world.app.store.reader()).await.expect("messages");
    assert!(rows.iter().all(|row| row.template == "trial" && row.family_id.is_none()));
    assert!(rows.iter().all(|row| row.body.ends_with(": 482913")), "{rows:?}");
    let letter =
        Which { template: MessageTemplate::Proposal, ..which(ContactChannel::Letter, Locale::Nl) };
    let text =
        TemplateForm { body: "{link} {laatste-dag}".to_owned(), ..form(&caller, "", 0, "0") };
    let refused = templates::try_out(&caller, letter, &text, key()).await;
    assert!(matches!(refused, Err(Refusal::NotFound)), "people send letters");
}

on_both!(
    what_is_wrong_is_told,
    a_text_counts_from_its_day_on,
    what_was_written_stays_as_it_was,
    a_text_is_tried_out_on_oneself
);
