//! Asking without an account: sent once, kept for a while, looked at first when it looks like
//! a robot, and with help that the parent agreed to.

use desk::ask::{self, Answers, Draft, Edit, SendForm};
use desk::front::{self, FrontDesk};
use desk::policy::Action;
use desk::settings::{AskingForm, change_asking};
use desk::testing::{World, key};
use desk::{Refusal, Why, requests, retention};
use domain::accounts::Role;
use domain::asking::{Door, Step, network_of};
use domain::messages::MessageTemplate;
use sea_orm::EntityTrait;
use store::entities::{arrival, message};
use store::requests::RequestFilter;
use store::{Scope, Store, on_both};

const LIBRARY: &str = "192.0.2.7";

fn network(address: &str) -> Option<u128> {
    address.parse().ok().map(network_of)
}

/// What a family in need of two days tells, with its own phone.
fn answers(name: &str, phone: &str) -> Answers {
    Answers {
        child_kind: vec!["born".to_owned()],
        child_date: vec!["01/03/2026".to_owned()],
        child_given: vec![String::new()],
        when: "soon".to_owned(),
        days_kind: "fixed".to_owned(),
        days: vec!["mo".to_owned(), "tu".to_owned()],
        family_name: name.to_owned(),
        postcode: "2800".to_owned(),
        phone: phone.to_owned(),
        language: "fr".to_owned(),
        ..Answers::default()
    }
}

async fn front_desk(world: &World) -> FrontDesk {
    front::desk(&world.app, "testdorp").await.expect("a desk")
}

/// A draft with these answers, begun a minute ago.
async fn begun(world: &World, door: Door, answers: Answers) -> (Draft, String) {
    let scope = Scope::of_desk(world.desk);
    let begun = ask::begin(&world.app, scope, door, "nl", None, answers).await.expect("a draft");
    world.clock.pass_minutes(1);
    begun
}

/// Sends a draft as its last page does, after a minute of reading.
async fn sent(world: &World, draft: &Draft, network: Option<u128>) -> Result<String, Refusal> {
    let shown = ask::mark(&world.app, draft).expect("a mark");
    world.clock.pass_minutes(1);
    let form = SendForm { shown, ..SendForm::default() };
    ask::send(&world.app, &front_desk(world).await, draft, &form, network).await
}

/// Sends a draft with the field filled in that only a program sees.
async fn sent_by_robot(world: &World, draft: &Draft) -> String {
    let form = SendForm { website: "https://spam.example".to_owned(), shown: String::new() };
    ask::send(&world.app, &front_desk(world).await, draft, &form, None).await.expect("taken")
}

async fn request_codes(world: &World) -> Vec<String> {
    let caller = world.caller(Role::DeskWorker).await;
    let found = requests::list(&caller, "", &RequestFilter::default(), 1).await;
    found.expect("a list").rows.into_iter().map(|row| row.code).collect()
}

/// How many of what came in stand in each state.
async fn count(world: &World, state: &str) -> usize {
    let rows = arrival::Entity::find().all(world.app.store.reader()).await.expect("arrivals");
    rows.iter().filter(|row| row.state == state).count()
}

/// How many drafts and arrivals a night takes away.
async fn swept(world: &World) -> u64 {
    let gone = retention::nightly(&world.app, 500).await.expect("a night");
    let of_door = |table| ["public_draft", "arrival"].contains(&table);
    gone.iter().filter(|line| of_door(line.table)).map(|line| line.rows).sum()
}

async fn sent_twice_at_once_is_one_request(store: Store) {
    let world = World::new(store).await;
    let (draft, secret) =
        begun(&world, Door::Alone, answers("Peeters-Proef", "0470 00 00 01")).await;
    let shown = ask::mark(&world.app, &draft).expect("a mark");
    world.clock.pass_minutes(1);
    let form = SendForm { shown, ..SendForm::default() };
    let desk = front_desk(&world).await;
    let send = || ask::send(&world.app, &desk, &draft, &form, None);
    let (first, second, third) = tokio::join!(send(), send(), send());
    let code = first.expect("sent");
    assert_eq!(second.expect("the same"), code);
    assert_eq!(third.expect("the same"), code);
    let requests = request_codes(&world).await;
    assert_eq!(requests.len(), 1, "{requests:?}");
    let scope = Scope::of_desk(world.desk);
    let after = ask::by_cookie(&world.app, scope, &secret).await.expect("a look").expect("kept");
    assert_eq!(after.answers, Answers::default(), "the draft holds no answers any more");
    let done = ask::done(&world.app, &desk, &after).await.expect("the last page");
    let told: Vec<String> = done.requests.into_iter().map(|(code, _)| code).collect();
    assert_eq!(told, requests);
    assert_eq!(done.caller_number, "+3215000000");
    world.clock.pass_days(2);
    assert!(ask::by_cookie(&world.app, scope, &secret).await.expect("a look").is_none());
    assert_eq!(swept(&world).await, 1);
    assert_eq!(request_codes(&world).await, requests, "the request stays");
}

async fn the_family_is_told_in_its_language_and_nothing_of_the_child(store: Store) {
    let world = World::new(store).await;
    let told = Answers {
        channel: "sms".to_owned(),
        child_given: vec!["Noor-Proef".to_owned()],
        ..answers("Peeters-Proef", "0470 00 00 01")
    };
    let (draft, _) = begun(&world, Door::Alone, told).await;
    sent(&world, &draft, None).await.expect("sent");
    let rows = message::Entity::find().all(world.app.store.reader()).await.expect("messages");
    let [row] = rows.as_slice() else { panic!("one message: {rows:?}") };
    assert_eq!(row.template, MessageTemplate::Received.word());
    assert_eq!((row.channel.as_str(), row.language.as_str()), ("sms", "fr"));
    assert!(row.body.contains(&request_codes(&world).await[0]), "{}", row.body);
    assert!(!row.body.contains("Noor"), "{}", row.body);
}

async fn a_draft_ends_with_its_term(store: Store) {
    let world = World::new(store).await;
    let scope = Scope::of_desk(world.desk);
    let typed = answers("Peeters-Proef", "0470 00 00 01");
    let (draft, secret) = begun(&world, Door::Alone, typed.clone()).await;
    world.clock.pass_days(29);
    let edit = Edit::Answer(Step::Start, &typed, 0);
    ask::save(&world.app, &draft, edit).await.expect("saved: its term begins again");
    world.clock.pass_days(29);
    let secrets = ask::secrets(&world.app, &draft, false).await.expect("link and code");
    assert!(ask::by_link(&world.app, &secrets.link).await.is_ok());
    assert!(ask::by_code(&world.app, scope, &secrets.code.to_lowercase()).await.is_ok());
    let fresh = ask::secrets(&world.app, &draft, true).await.expect("others");
    let old = ask::by_code(&world.app, scope, &secrets.code).await;
    assert!(matches!(old, Err(Refusal::NotFound)), "a new code ends the old one");
    assert_eq!(swept(&world).await, 0);
    world.clock.pass_days(2);
    assert!(ask::by_cookie(&world.app, scope, &secret).await.expect("a look").is_none());
    assert!(matches!(ask::by_link(&world.app, &fresh.link).await, Err(Refusal::NotFound)));
    let ended = ask::by_code(&world.app, scope, &fresh.code).await;
    assert!(matches!(ended, Err(Refusal::NotFound)));
    assert_eq!(swept(&world).await, 1);
    let gone = ask::save(&world.app, &draft, Edit::Answer(Step::Start, &typed, 0)).await;
    assert!(matches!(gone, Err(Refusal::NotFound)));
}

async fn a_draft_is_of_one_desk(store: Store) {
    let world = World::new(store).await;
    let elsewhere = Scope::of_desk(world.add_desk("elders", "Loket Elders", "11002").await);
    let (draft, secret) =
        begun(&world, Door::Alone, answers("Peeters-Proef", "0470 00 00 01")).await;
    let secrets = ask::secrets(&world.app, &draft, false).await.expect("link and code");
    assert!(ask::by_cookie(&world.app, elsewhere, &secret).await.expect("a look").is_none());
    let there = ask::by_code(&world.app, elsewhere, &secrets.code).await;
    assert!(matches!(there, Err(Refusal::NotFound)));
}

async fn what_is_suspicious_waits_until_the_desk_has_looked(store: Store) {
    let world = World::new(store).await;
    let worker = world.caller(Role::DeskWorker).await;
    let asked = answers("Peeters-Proef", "0470 00 00 01");
    let (draft, _) = begun(&world, Door::Alone, asked).await;
    let code = sent_by_robot(&world, &draft).await;
    assert!(request_codes(&world).await.is_empty(), "nothing is registered");
    let looked = ask::look(&worker, &code).await.expect("a look");
    assert_eq!(looked.form.family_name, "Peeters-Proef");
    assert!(looked.family.is_empty());
    assert!(looked.arrival.suspicion.contains("trap"), "{}", looked.arrival.suspicion);
    let seen = ask::mark_seen(&worker, &code, key()).await;
    assert!(matches!(seen, Err(Refusal::NotPossible(Why::AlreadyDone))), "not without a choice");
    let pressed = key();
    let request = ask::let_in(&worker, &code, pressed).await.expect("let in");
    assert_eq!(request, looked.requests[0], "the code that the family was given");
    assert_eq!(ask::let_in(&worker, &code, pressed).await.expect("pressed twice"), request);
    assert_eq!(request_codes(&world).await, [request]);
    let late = ask::throw_away(&worker, &code, key()).await;
    assert!(matches!(late, Err(Refusal::NotPossible(Why::AlreadyDone))));
    world.clock.pass_days(400);
    assert_eq!(swept(&world).await, 1, "the draft alone");
    assert!(ask::look(&worker, &code).await.is_ok(), "what was let in stays");
}

async fn what_is_thrown_away_leaves_no_answers(store: Store) {
    let world = World::new(store).await;
    let worker = world.caller(Role::DeskWorker).await;
    let (draft, _) = begun(&world, Door::Alone, answers("Spam", "0470 00 00 01")).await;
    let code = sent_by_robot(&world, &draft).await;
    ask::throw_away(&worker, &code, key()).await.expect("thrown away");
    let looked = ask::look(&worker, &code).await.expect("a look");
    assert!(looked.form.family_name.is_empty());
    let back = ask::let_in(&worker, &code, key()).await;
    assert!(matches!(back, Err(Refusal::NotPossible(Why::AlreadyDone))));
    let (draft, _) = begun(&world, Door::Alone, answers("Spam", "0470 00 00 02")).await;
    let forgotten = sent_by_robot(&world, &draft).await;
    world.clock.pass_days(31);
    assert_eq!(swept(&world).await, 4, "with both drafts");
    for code in [code, forgotten] {
        assert!(matches!(ask::look(&worker, &code).await, Err(Refusal::NotFound)));
    }
}

async fn a_helper_needs_the_parent_and_finds_back_its_own(store: Store) {
    let world = World::new(store).await;
    let referrer = world.caller(Role::Referrer).await;
    let begun = ask::accept(&referrer, "nl").await.expect("a draft");
    let scope = Scope::of_desk(world.desk);
    let found = ask::by_cookie(&world.app, scope, &begun.secret).await.expect("a look");
    let mut draft = found.expect("a draft");
    let mut typed = answers("Wouters-Proef", "0470 00 00 01");
    typed.helper_name.clone_from(&referrer.actor.name);
    typed.helper_phone = "0471 00 00 00".to_owned();
    let alone = ask::save(&world.app, &draft, Edit::Answer(Step::Helper, &typed, 0)).await;
    assert!(matches!(alone, Err(Refusal::Invalid(_))), "not without the parent");
    typed.helper_permission = "yes".to_owned();
    for step in Step::of(Door::Helper) {
        let edit = Edit::Answer(*step, &typed, 0);
        draft = ask::save(&world.app, &draft, edit).await.expect("saved");
    }
    world.clock.pass_minutes(1);
    let code = sent(&world, &draft, None).await.expect("sent");
    let mine = ask::helped(&referrer).await.expect("a list");
    assert_eq!(mine.len(), 1);
    assert_eq!(mine[0].name, "Wouters-Proef");
    let other = world.caller(Role::Referrer).await;
    assert!(ask::helped(&other).await.expect("a list").is_empty());
    let look = ask::look(&referrer, &code).await;
    assert!(matches!(look, Err(Refusal::NotFound)), "the desk's side is the desk's");
    for role in [Role::Organiser, Role::Location, Role::Auditor, Role::Administrator] {
        let caller = world.caller(role).await;
        assert!(matches!(ask::accept(&caller, "nl").await, Err(Refusal::NotFound)), "{role}");
        assert!(!caller.can(Action::HandleArrival), "{role}");
    }
    let worker = world.caller(Role::DeskWorker).await;
    let looked = ask::look(&worker, &code).await.expect("a look");
    assert_eq!(looked.helper.phone, "+32471000000");
    ask::mark_seen(&worker, &code, key()).await.expect("seen");
    let after = ask::helped(&referrer).await.expect("a list");
    assert!(after[0].name.is_empty(), "the desk took over, and the parent asked no more of it");
}

/// Drafts that are ready to send, each with a mark of a minute ago.
async fn ready(world: &World, number: usize) -> Vec<(Draft, SendForm)> {
    let mut ready = Vec::new();
    for at in 0..number {
        let phone = format!("0470 {:02} {:02} 01", at / 100, at % 100);
        let (draft, _) = ask::begin(
            &world.app,
            Scope::of_desk(world.desk),
            Door::Alone,
            "nl",
            None,
            answers("Proef", &phone),
        )
        .await
        .expect("a draft");
        let shown = ask::mark(&world.app, &draft).expect("a mark");
        ready.push((draft, SendForm { shown, ..SendForm::default() }));
    }
    world.clock.pass_minutes(1);
    ready
}

async fn one_network_is_looked_at_and_then_waits(store: Store) {
    let world = World::new(store).await;
    let desk = front_desk(&world).await;
    let mut refused = 0;
    for (draft, form) in ready(&world, 40).await {
        match ask::send(&world.app, &desk, &draft, &form, network("192.0.2.1")).await {
            Ok(_) => {}
            Err(Refusal::TooMany(_)) => refused += 1,
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!((count(&world, "new").await, count(&world, "held").await), (8, 22));
    assert_eq!(refused, 10);
    world.clock.pass_minutes(61);
    let (draft, _) = begun(&world, Door::Alone, answers("Later", "0475 00 00 01")).await;
    sent(&world, &draft, network("192.0.2.1")).await.expect("an hour later it may again");
    assert_eq!(count(&world, "new").await, 9);
}

async fn the_same_phone_is_looked_at_the_fourth_time(store: Store) {
    let world = World::new(store).await;
    for at in 0..4 {
        let name = format!("Proef {at}");
        let (draft, _) = begun(&world, Door::Alone, answers(&name, "0470/00.00.01")).await;
        sent(&world, &draft, network(&format!("192.0.2.{at}"))).await.expect("sent");
    }
    assert_eq!((count(&world, "new").await, count(&world, "held").await), (3, 1));
}

async fn two_hundred_families_in_an_hour_from_one_library(store: Store) {
    let world = World::new(store).await;
    let manager = world.caller(Role::DeskManager).await;
    let form = AskingForm::of(&front_desk(&world).await.row);
    let form = AskingForm { shared: format!("Bib Testdorp {LIBRARY}"), ..form };
    change_asking(&manager, &form).await.expect("the library is known");
    let desk = front_desk(&world).await;
    for (draft, form) in ready(&world, 200).await {
        ask::send(&world.app, &desk, &draft, &form, network(LIBRARY)).await.expect("taken");
    }
    assert_eq!((count(&world, "new").await, count(&world, "held").await), (200, 0));
}

on_both!(
    sent_twice_at_once_is_one_request,
    the_family_is_told_in_its_language_and_nothing_of_the_child,
    a_draft_ends_with_its_term,
    a_draft_is_of_one_desk,
    what_is_suspicious_waits_until_the_desk_has_looked,
    what_is_thrown_away_leaves_no_answers,
    a_helper_needs_the_parent_and_finds_back_its_own,
    one_network_is_looked_at_and_then_waits,
    the_same_phone_is_looked_at_the_fourth_time,
    two_hundred_families_in_an_hour_from_one_library,
);
