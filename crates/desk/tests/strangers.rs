//! Whoever asks for a code cannot tell whether the desk knows it: the same answer after the
//! same questions to the database, word for word. Times are measured by `benches strangers`.

use desk::ask;
use desk::front;
use desk::mine::{self, AskForm, EnterForm};
use desk::testing::{World, key, wish};
use desk::{Outcome, Refusal};
use domain::accounts::Role;
use domain::asking::Door;
use std::fmt::Debug;
use std::sync::{Arc, Mutex, PoisonError};
use store::{Engine, testing};
use tracing_subscriber::layer::{Context, SubscriberExt as _};
use tracing_subscriber::util::SubscriberInitExt as _;

/// So long nothing is told any more.
const QUIET: std::time::Duration = std::time::Duration::from_millis(100);

/// What was asked of the database.
#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<String>>>);

impl Heard {
    fn count(&self) -> usize {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// What was heard since. The engine tells of a statement a moment after its answer, in a
    /// thread of its own: waits until it has said all, and puts it in one order.
    async fn take(&self) -> Vec<String> {
        let mut before = usize::MAX;
        while before != self.count() {
            before = self.count();
            tokio::time::sleep(QUIET).await;
        }
        let mut heard = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        heard.sort_unstable();
        heard
    }
}

/// The words of one statement, of which a short one stands in another field.
#[derive(Default)]
struct Statement(String);

impl tracing::field::Visit for Statement {
    fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn Debug) {
        if ["summary", "db.statement"].contains(&field.name()) {
            self.0.push_str(&format!("{value:?} ").replace("\\\"", "\""));
        }
    }
}

impl<S: tracing::Subscriber> tracing_subscriber::Layer<S> for Heard {
    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        if event.metadata().target() == "sqlx::query" {
            let mut statement = Statement::default();
            event.record(&mut statement);
            // A connection more is opened when it suits the pool, whoever asks.
            if statement.0.contains("PRAGMA") {
                return;
            }
            self.0.lock().unwrap_or_else(PoisonError::into_inner).push(statement.0);
        }
    }
}

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

async fn codes(world: &World, heard: &Heard) {
    let (known, unknown) = references(world).await;
    let mut seen: Vec<(String, Vec<String>, String, Vec<String>)> = Vec::new();
    // The first is asked once before, so that every statement is prepared.
    for reference in
        std::iter::once(unknown[1]).chain(known.iter().map(String::as_str)).chain(unknown)
    {
        let form = AskForm { reference: reference.to_owned(), channel: "sms".to_owned() };
        heard.take().await;
        let asked = mine::ask(&world.app, &form).await;
        let to_ask = heard.take().await;
        let browser = asked.as_ref().cloned().unwrap_or_default();
        let code = EnterForm { code: "000000".to_owned() };
        let entered = mine::enter(&world.app, &browser, &code, "proef").await;
        seen.push((told(&asked), to_ask, told(&entered), heard.take().await));
    }
    let [_, first, others @ ..] = seen.as_slice() else { panic!("nobody asked") };
    assert_eq!(first.0, "taken");
    assert!(first.2.contains("DoesNotMatch"), "{}", first.2);
    assert!(first.1.len() >= 4 && first.3.len() >= 3, "heard too little: {first:?}");
    for other in others {
        assert_eq!(first, other);
    }
    let known = |sql: &String| sql.contains("\"family\"") || sql.contains("\"request\"");
    assert!(!first.1.iter().chain(&first.3).any(known), "nobody is looked up: {first:?}");
}

async fn links(world: &World, heard: &Heard) {
    let built = world.family("Bo Proef", wish()).await;
    let desk = front::desk(&world.app, "testdorp").await.expect("a desk");
    let mut seen = Vec::new();
    for contact in ["0475 00 00 01", &built.family.phone, "0475 00 00 02"] {
        let answers = ask::Answers::default();
        let begun = ask::begin(&world.app, desk.scope(), Door::Alone, "nl", None, answers).await;
        let (draft, _) = begun.expect("a draft");
        heard.take().await;
        let sent = ask::send_link(&world.app, &desk.row, &draft, contact).await;
        seen.push((told(&sent), heard.take().await));
    }
    assert!(!built.family.phone.is_empty(), "the desk knows a phone");
    assert!(seen[1].0 == "taken" && seen[1].1.len() >= 5, "{:?}", seen[1]);
    assert_eq!(seen[1], seen[2]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn known_and_unknown_get_the_same_answer_after_the_same_work() {
    let heard = Heard::default();
    tracing_subscriber::registry().with(heard.clone()).init();
    // One after the other: the statements of two tests at once would be heard together.
    for engine in [Engine::Sqlite, Engine::Postgres] {
        if let Some(database) = testing::database(engine).await {
            let world = World::new(database.store.clone()).await;
            codes(&world, &heard).await;
            links(&world, &heard).await;
        }
    }
}
