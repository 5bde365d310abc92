//! Whoever asks for a code cannot tell whether the desk knows it: the same answer after the
//! same questions to the database, word for word. Times are measured by `benches strangers`.

use desk::ask;
use desk::front;
use desk::mine::{self, AskForm, EnterForm};
use desk::testing::{World, key, wish};
use desk::{Outcome, Refusal};
use domain::accounts::Role;
use domain::asking::Door;
use store::testing::listen;
use store::{Engine, testing};

fn told<T>(outcome: &Outcome<T>) -> String {
    match outcome {
        Ok(_) => "taken".to_owned(),
        Err(Refusal::Invalid(errors)) => format!("{errors:?}"),
        Err(refusal) => refusal.to_string(),
    }
}

/// References that the desk knows, each in another way, and two that nobody has.
async fn references(world: &World) -> (Vec<String>, [&'static str; 2]) {
    let caller = world.caller(Role::DeskWorker).await;
    let built = world.family("Amina Proef", wish()).await;
    let second = mine::ParentForm {
        given_name: "Robin".to_owned(),
        phone: "0475 98 76 54".to_owned(),
        contacted: "both".to_owned(),
        ..mine::ParentForm::default()
    };
    let keeper = mine::Keeper::Desk(&caller, &built.family.code);
    mine::save_parent(keeper, &second, key()).await.expect("a second parent");
    let helped = mine::helped(&caller, &built.family.code).await.expect("the file");
    let parent = helped.second.expect("a second parent").code;
    (vec![built.family.code, built.request.code, parent], ["ACD-EFGH", "ACD-EFGJ"])
}

async fn codes(world: &World) {
    let (known, unknown) = references(world).await;
    let mut seen: Vec<(String, Vec<String>, String, Vec<String>)> = Vec::new();
    for reference in known.iter().map(String::as_str).chain(unknown) {
        let form = AskForm { reference: reference.to_owned(), channel: "sms".to_owned() };
        let (asked, to_ask) = listen(mine::ask(&world.app, &form)).await;
        let browser = asked.as_ref().cloned().unwrap_or_default();
        let code = EnterForm { code: "000000".to_owned() };
        let (entered, to_enter) = listen(mine::enter(&world.app, &browser, &code, "proef")).await;
        seen.push((told(&asked), to_ask, told(&entered), to_enter));
    }
    let [first, others @ ..] = seen.as_slice() else { panic!("nobody asked") };
    assert_eq!(first.0, "taken");
    assert!(first.2.contains("DoesNotMatch"), "{}", first.2);
    assert!(first.1.len() >= 2 && first.3.len() >= 3, "heard too little: {first:?}");
    for other in others {
        assert_eq!(first, other);
    }
    let known = |sql: &String| sql.contains("\"family\"") || sql.contains("\"request\"");
    assert!(!first.1.iter().chain(&first.3).any(known), "nobody is looked up: {first:?}");
}

async fn links(world: &World) {
    let built = world.family("Bo Proef", wish()).await;
    let desk = front::desk(&world.app, "testdorp").await.expect("a desk");
    let mut seen = Vec::new();
    for contact in [&built.family.phone, "0475 00 00 02"] {
        let answers = ask::Answers::default();
        let begun = ask::begin(&world.app, desk.scope(), Door::Alone, "nl", None, answers).await;
        let (draft, _) = begun.expect("a draft");
        let (sent, heard) = listen(ask::send_link(&world.app, &desk.row, &draft, contact)).await;
        seen.push((told(&sent), heard));
    }
    assert!(!built.family.phone.is_empty(), "the desk knows a phone");
    assert!(seen[0].0 == "taken" && seen[0].1.len() >= 3, "{:?}", seen[0]);
    assert_eq!(seen[0], seen[1]);
}

// One test: what two ask at once would be heard together.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn known_and_unknown_get_the_same_answer_after_the_same_work() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        if let Some(database) = testing::database(engine).await {
            let world = World::new(database.store.clone()).await;
            codes(&world).await;
            links(&world).await;
        }
    }
}
