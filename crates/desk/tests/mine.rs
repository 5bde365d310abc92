//! What a family does in its own file: coming in with a code, changing, stopping, sharing and
//! leaving.

#![expect(clippy::expect_used, reason = "a test that cannot go on should stop")]

use delivery::{Capture, Gateways, Outgoing};
use desk::forms::{Problem, ticked};
use desk::mine::{self, AskForm, EnterForm, Mine, StopForm};
use desk::testing::{Built, World, day, key, wish};
use desk::{Outcome, Refusal, Why, messages};
use domain::accounts::Role;
use domain::week::WeekPattern;
use sea_orm::EntityTrait;
use std::sync::Arc;
use store::entities::{
    candidacy, closure, erasure, erasure_wish, family, family_session, proposal, request,
    second_parent, sign_in_code, task, wish as wishes,
};
use store::{Scope, Store, on_both};
use uuid::Uuid;

async fn all<E: EntityTrait>(world: &World) -> Vec<E::Model> {
    E::find().all(world.app.store.reader()).await.expect("rows")
}

async fn insert<M: store::Table>(world: &World, row: M) {
    let tx = world.app.store.begin().await.expect("a change");
    tx.insert(row).await.expect("a row");
    tx.commit(world.app.clock.now()).await.expect("a commit");
}

/// Sends what waits; gives what left.
async fn sent(world: &World) -> Vec<String> {
    let capture = Arc::new(Capture::new(100));
    let gateways = Gateways::all(capture.clone());
    messages::deliver(&world.app, &gateways, 100).await.expect("a round of the outbox");
    let text = |message: &Outgoing| match message {
        Outgoing::Sms(sms) => sms.text.clone(),
        Outgoing::Email(email) => email.text.clone(),
    };
    capture.messages().iter().map(text).collect()
}

async fn ask(world: &World, reference: &str) -> Outcome<String> {
    let form = AskForm { reference: reference.to_owned(), channel: "sms".to_owned() };
    mine::ask(&world.app, &form).await
}

async fn enter(world: &World, browser: &str, code: &str) -> Outcome<mine::NewFamilySession> {
    mine::enter(&world.app, browser, &EnterForm { code: code.to_owned() }, "phone").await
}

/// Asks a code; gives the browser and the digits that were sent.
async fn asked(world: &World, reference: &str) -> (String, String) {
    let browser = ask(world, reference).await.expect("a code is asked");
    let text = sent(world).await.pop().expect("a message left");
    assert!(text.contains("is uw code voor Loket Testdorp"), "{text}");
    let mut words = text.split(|c: char| !c.is_ascii_digit());
    (browser, words.find(|word| word.len() == 6).expect("six digits").to_owned())
}

async fn came_in(world: &World, built: &Built) -> Mine {
    let (browser, code) = asked(world, &built.request.code).await;
    let session = enter(world, &browser, &code).await.expect("a session");
    mine::signed(&world.app, &session.token).await.expect("a read").expect("signed in")
}

fn another(code: &str) -> &'static str {
    if code == "123456" { "654321" } else { "123456" }
}

fn is_wrong(outcome: Outcome<mine::NewFamilySession>) -> bool {
    matches!(outcome, Err(Refusal::Invalid(errors)) if errors.of("code") == Some(&Problem::DoesNotMatch))
}

async fn a_code_opens_once_in_time_and_in_the_browser_that_asked(store: Store) {
    let world = World::new(store).await;
    let built = world.family("Amina Proef", wish()).await;
    let (browser, code) = asked(&world, &built.family.code).await;
    assert!(is_wrong(enter(&world, "another browser", &code).await));
    enter(&world, &browser, &code).await.expect("a session");
    assert!(is_wrong(enter(&world, &browser, &code).await), "it was used");

    let (browser, code) = asked(&world, &built.family.code).await;
    world.clock.pass_minutes(9);
    for _ in 0..5 {
        assert!(is_wrong(enter(&world, &browser, another(&code)).await));
    }
    assert!(is_wrong(enter(&world, &browser, &code).await), "five wrong tries kill a code");

    let (browser, code) = asked(&world, &built.family.code).await;
    world.clock.pass_minutes(10);
    assert!(is_wrong(enter(&world, &browser, &code).await), "ten minutes are over");
    let stored = all::<sign_in_code::Entity>(&world).await;
    assert!(stored.iter().all(|row| !row.code_hash.contains(&code)));
}

async fn who_is_not_known_gets_the_same_answer_and_no_message(store: Store) {
    let world = World::new(store).await;
    let built = world.family("Amina Proef", wish()).await;
    let browser = ask(&world, "K7M-4QXD").await.expect("the same answer");
    assert!(sent(&world).await.is_empty());
    assert!(is_wrong(enter(&world, &browser, "123456").await));
    let (known, code) = asked(&world, &built.request.code).await;
    assert_eq!(known.len(), browser.len());
    assert!(is_wrong(enter(&world, &known, another(&code)).await));
    for _ in 0..4 {
        ask(&world, "K7M-4QXD").await.expect("still the same answer");
    }
    assert!(matches!(ask(&world, "K7M-4QXD").await, Err(Refusal::TooMany(_))));
    let nonsense = ask(&world, "nothing").await;
    assert!(matches!(nonsense, Err(Refusal::Invalid(_))));
}

async fn a_colleague_never_reads_a_code(store: Store) {
    let world = World::new(store).await;
    let built = world.family("Amina Proef", wish()).await;
    let (_, code) = asked(&world, &built.family.code).await;
    let caller = world.caller(Role::DeskManager).await;
    for row in all::<store::entities::message::Entity>(&world).await {
        assert!(!row.body.contains(&code));
        let shown = messages::see(&caller, &row.id.to_string()).await.expect("a message");
        assert!(!shown.text.contains(&code) && shown.text.contains("••••••"), "{}", shown.text);
    }
}

async fn a_change_keeps_the_wish_that_was_asked_first(store: Store) {
    let world = World::new(store).await;
    let built = world.family("Amina Proef", wish()).await;
    let mine = came_in(&world, &built).await;
    let code = built.request.code.as_str();
    let shown = mine::wish(&mine, code).await.expect("a wish");
    let week = ticked(WeekPattern::full_days(2));
    let form = desk::requests::WishForm { week, reason: "minder werk".to_owned(), ..shown };
    let once = key();
    mine::change_wish(&mine, code, &form, once).await.expect("a change");
    mine::change_wish(&mine, code, &form, once).await.expect("the same form, once more");
    let stale = mine::change_wish(&mine, code, &form, key()).await;
    assert!(matches!(stale, Err(Refusal::Stale)));

    let stored = all::<wishes::Entity>(&world).await;
    assert_eq!(stored.len(), 2);
    let overview = mine::overview(&mine).await.expect("an overview");
    let question = &overview.questions[0];
    assert_eq!(question.original.days_per_week(), 3);
    assert_eq!(question.current.days_per_week(), 2);
    assert!(question.can_undo_wish);
    mine::undo_wish(&mine, code, &question.version.to_string()).await.expect("taken back");
    let row: request::Model = all::<request::Entity>(&world).await.remove(0);
    assert_eq!((row.wish_version, row.original_days, row.need_days), (3, 3, 3));

    let stranger = world.family("Bram Ander", wish()).await;
    let refused = mine::wish(&mine, &stranger.request.code).await;
    assert!(matches!(refused, Err(Refusal::NotFound)));
}

async fn waits_for_an_answer(world: &World, built: &Built) -> proposal::Model {
    let (at, place) = (world.app.clock.now(), world.location("De Zonnebloem").await);
    let code = || domain::codes::code_from(world.app.random.bytes16());
    let row = proposal::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        code: code(),
        request_id: built.request.id,
        location_id: place.id,
        free_place_id: None,
        week: built.request.need_week,
        days: 3,
        start: built.request.wish_start,
        state: "sent".to_owned(),
        reminders: 0,
        last_message_at: at,
        answer_by: day(14),
        reason: String::new(),
        reason_note: String::new(),
        answered_at: None,
        answered_through: String::new(),
        ranking: "{}".to_owned(),
        link_hash: code(),
        sent_at: at,
        by_account: None,
        version: 1,
    };
    insert(world, row.clone()).await;
    row
}

async fn stopping_frees_what_waited_and_can_be_taken_back(store: Store) {
    let world = World::new(store).await;
    let built = world.family("Amina Proef", wish()).await;
    let caller = world.caller(Role::DeskWorker).await;
    let place = world.location("Het Nest").await;
    let form = desk::candidacies::AskForm { locations: vec![place.code.clone()] };
    desk::candidacies::ask(&caller, &built.request.code, &form, key()).await.expect("asked");
    waits_for_an_answer(&world, &built).await;
    let mine = came_in(&world, &built).await;
    let code = built.request.code.as_str();
    let version = mine::wish(&mine, code).await.expect("a wish").version;
    let none = StopForm { version: version.clone(), ..StopForm::default() };
    let refused = mine::stop(&mine, code, &none, key()).await;
    assert!(matches!(refused, Err(Refusal::Invalid(_))));
    let form =
        StopForm { why: "found".to_owned(), consequences: vec!["work-less".to_owned()], ..none };
    mine::stop(&mine, code, &form, key()).await.expect("stopped");

    let proposals = all::<proposal::Entity>(&world).await;
    assert_eq!(
        (proposals[0].state.as_str(), proposals[0].reason.as_str()),
        ("refused", "found-elsewhere")
    );
    let asked = all::<candidacy::Entity>(&world).await;
    assert!(asked[0].closed_at.is_some(), "the location waits for nothing any more");
    let closed = all::<closure::Entity>(&world).await;
    assert_eq!((closed[0].reason.as_str(), closed[0].by_account), ("found-elsewhere", None));
    assert!(matches!(
        mine::still_looking(&mine, code).await,
        Err(Refusal::NotPossible(Why::RequestClosed))
    ));

    let question = mine::overview(&mine).await.expect("an overview").questions.remove(0);
    assert!(question.can_go_on);
    mine::go_on(&mine, code, &question.version.to_string()).await.expect("goes on");
    let row = all::<request::Entity>(&world).await.remove(0);
    assert_eq!(row.state, "open");
    assert!(all::<candidacy::Entity>(&world).await[0].closed_at.is_none());
}

async fn silence_is_asked_after_and_never_ends_a_question(store: Store) {
    let world = World::new(store).await;
    let built = world.family("Amina Proef", wish()).await;
    assert_eq!(mine::ask_again(&world.app).await.expect("a night").asked, 0);
    let mut asked = 0;
    for _ in 0..20 {
        world.clock.pass_days(10);
        asked += mine::ask_again(&world.app).await.expect("a night").asked;
    }
    assert_eq!(asked, 2);
    let written = sent(&world).await;
    let where_to = format!("op http://loket.test/my. Uw code daar is {}.", built.family.code);
    assert!(written.iter().all(|text| text.contains(&where_to)), "{written:?}");
    let tasks = all::<task::Entity>(&world).await;
    assert_eq!(tasks.iter().filter(|task| task.title.contains("zoekt het nog")).count(), 1);
    assert_eq!(all::<request::Entity>(&world).await[0].state, "open");

    let mine = came_in(&world, &built).await;
    assert!(mine::overview(&mine).await.expect("an overview").questions[0].asked_again);
    mine::still_looking(&mine, &built.request.code).await.expect("an answer");
    let call = all::<task::Entity>(&world).await.remove(0);
    assert_eq!(call.kind, "call-still-looking");
    assert!(call.done_at.is_some() && call.done_by.is_none(), "who answered need not be called");
    let question = mine::overview(&mine).await.expect("an overview").questions.remove(0);
    assert!(!question.asked_again);
    assert_eq!(mine::ask_again(&world.app).await.expect("a night").asked, 0);
}

async fn erasing_takes_the_people_out_and_keeps_the_count(store: Store) {
    let world = World::new(store).await;
    let built = world.family("Amina Proef", wish()).await;
    let mine = came_in(&world, &built).await;
    let form = mine::ParentForm {
        given_name: "Karim".to_owned(),
        phone: "0471 23 45 67".to_owned(),
        contacted: "both".to_owned(),
        ..mine::ParentForm::default()
    };
    mine::save_parent(mine::Keeper::Family(&mine), &form, key()).await.expect("a parent");
    assert!(matches!(mine::erase(&mine, false, key()).await, Err(Refusal::Invalid(_))));
    let erased = mine::erase(&mine, true, key()).await.expect("erased");
    assert!(erased.done);

    let scope = Scope::of_desk(world.desk);
    let row: family::Model =
        world.app.store.get(scope, built.family.id).await.expect("a read").expect("a family");
    assert_eq!((row.given_name.as_str(), row.phone.as_str()), ("", ""));
    let asked = all::<request::Entity>(&world).await.remove(0);
    assert_eq!((asked.state.as_str(), asked.nis.as_str()), ("closed", "12025"));
    assert_eq!(all::<erasure::Entity>(&world).await.len(), 1);
    assert_eq!(all::<erasure_wish::Entity>(&world).await[0].state, "done");
    assert!(all::<family_session::Entity>(&world).await.is_empty());
    assert!(all::<second_parent::Entity>(&world).await.is_empty());
    assert!(all::<sign_in_code::Entity>(&world).await.is_empty());
    ask(&world, &built.family.code).await.expect("the same answer");
    ask(&world, &built.request.code).await.expect("the same answer");
    assert!(sent(&world).await.is_empty(), "nobody is there any more");
}

async fn what_something_holds_is_decided_by_who_leads_the_desk(store: Store) {
    let world = World::new(store).await;
    let built = world.family("Amina Proef", wish()).await;
    let waiting = waits_for_an_answer(&world, &built).await;
    let mine = came_in(&world, &built).await;
    let asked = mine::erase(&mine, true, key()).await.expect("asked");
    assert!(!asked.done);
    let again = mine::erase(&mine, true, key()).await;
    assert!(matches!(again, Err(Refusal::NotPossible(Why::AlreadyDone))));
    let planned = all::<task::Entity>(&world).await.remove(0);
    assert_eq!((planned.kind.as_str(), &planned.detail), ("erase", &asked.code));
    let worker = world.caller(Role::DeskWorker).await;
    assert!(matches!(mine::decide(&worker, &asked.code, true).await, Err(Refusal::NotFound)));
    let manager = world.caller(Role::DeskManager).await;
    let early = mine::decide(&manager, &asked.code, true).await;
    assert!(matches!(early, Err(Refusal::NotPossible(Why::ProposalOpen))));

    let tx = world.app.store.begin().await.expect("a change");
    tx.update(proposal::Model { state: "refused".to_owned(), ..waiting }).await.expect("a no");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    mine::decide(&manager, &asked.code, true).await.expect("erased");
    assert!(all::<family::Entity>(&world).await[0].given_name.is_empty());
    assert!(all::<task::Entity>(&world).await.iter().all(|task| task.family_id.is_none()));
}

on_both!(
    a_code_opens_once_in_time_and_in_the_browser_that_asked,
    who_is_not_known_gets_the_same_answer_and_no_message,
    a_colleague_never_reads_a_code,
    a_change_keeps_the_wish_that_was_asked_first,
    stopping_frees_what_waited_and_can_be_taken_back,
    silence_is_asked_after_and_never_ends_a_question,
    erasing_takes_the_people_out_and_keeps_the_count,
    what_something_holds_is_decided_by_who_leads_the_desk,
);
