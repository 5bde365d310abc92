//! The log: who looked, who changed, and proof that nothing was taken out.

#![expect(clippy::expect_used, reason = "a test that cannot go on should stop")]

use desk::audit::{self, LogForm, Who};
use desk::candidacies::{self, AskForm};
use desk::intakes::{self, IntakeForm};
use desk::testing::{World, first_day, key, wish};
use desk::{Caller, Refusal, links, locations, people};
use domain::accounts::Role;
use sea_orm::ConnectionTrait;
use store::{Store, on_both};
use uuid::Uuid;

async fn note(caller: &Caller, name: &str) -> String {
    let form = IntakeForm {
        asked_on: first_day().format("%d/%m/%Y").to_string(),
        name: name.to_owned(),
        channel: "telefoon".to_owned(),
        ..IntakeForm::default()
    };
    intakes::write(caller, &form, key()).await.expect("a note")
}

async fn changes_and_reads_are_found_by_who_what_and_which(store: Store) {
    let world = World::new(store).await;
    let worker = world.caller(Role::DeskWorker).await;
    let auditor = world.caller(Role::Auditor).await;
    let code = note(&worker, "An Proef").await;
    note(&worker, "Bo Proef").await;
    intakes::see(&worker, &code).await.expect("a note");
    let all = audit::list(&auditor, &LogForm::default(), 1).await.expect("a log");
    assert_eq!(all.total, 3);
    assert!(all.rows.iter().all(|entry| entry.who == Who::Person("Test desk-worker".to_owned())));
    let seen = LogForm { action: "intake.see".to_owned(), ..LogForm::default() };
    let seen = audit::list(&auditor, &seen, 1).await.expect("a log");
    assert_eq!(seen.rows.iter().map(|entry| entry.code.as_str()).collect::<Vec<_>>(), [&*code]);
    let one = LogForm { subject: code.to_lowercase(), ..LogForm::default() };
    assert_eq!(audit::list(&auditor, &one, 1).await.expect("a log").total, 2);
    let mine = LogForm { who: auditor.actor.account.to_string(), ..LogForm::default() };
    let mine = audit::list(&auditor, &mine, 1).await.expect("a log");
    assert_eq!(mine.total, 3, "looking at the log is in the log too");
    let by_name = LogForm { who: "AUDIT".to_owned(), ..LogForm::default() };
    let by_name = audit::list(&auditor, &by_name, 1).await.expect("a log");
    assert!(by_name.rows.iter().all(|entry| entry.who == Who::Person("Test auditor".to_owned())));
    let nobody = LogForm { who: "Niemand".to_owned(), ..LogForm::default() };
    assert!(audit::list(&auditor, &nobody, 1).await.is_err(), "said, not shown as an empty log");
    let long_ago = LogForm { to: "1/1/2020".to_owned(), ..LogForm::default() };
    assert_eq!(audit::list(&auditor, &long_ago, 1).await.expect("a log").total, 0);
}

async fn the_log_of_a_file_holds_its_requests_too(store: Store) {
    let world = World::new(store).await;
    let manager = world.caller(Role::DeskManager).await;
    let built = world.family("Fatma Proef", wish()).await;
    for (kind, id) in [("family", built.family.id), ("request", built.request.id)] {
        manager.looked_at(desk::policy::Action::SeeFamily, kind, id).await.expect("noted");
    }
    // The second time, the first look at this log stands in it as well.
    for (subject, total) in [(built.family.id.to_string(), 2), (built.family.code, 3)] {
        let form = LogForm { subject, ..LogForm::default() };
        assert_eq!(audit::list(&manager, &form, 1).await.expect("a log").total, total);
    }
}

async fn wrong_dates_are_told_and_nonsense_finds_nothing(store: Store) {
    let world = World::new(store).await;
    let manager = world.caller(Role::DeskManager).await;
    for (from, to) in [("gisteren", ""), ("", "31/2/2026"), ("2/1/2026", "1/1/2026")] {
        let form = LogForm { from: from.to_owned(), to: to.to_owned(), ..LogForm::default() };
        let told = audit::list(&manager, &form, 1).await;
        assert!(matches!(told, Err(Refusal::Invalid(_))), "{from} {to}");
    }
    for subject in ["'; DROP TABLE desk; --", "AAA-AAAA", &"x".repeat(9000)] {
        let form = LogForm { subject: subject.to_owned(), ..LogForm::default() };
        assert_eq!(audit::list(&manager, &form, 1).await.expect("a log").total, 0);
    }
}

async fn the_chain_tells_when_an_entry_was_changed(store: Store) {
    let world = World::new(store).await;
    let worker = world.caller(Role::DeskWorker).await;
    let auditor = world.caller(Role::Auditor).await;
    let empty = audit::verify(&auditor).await.expect("a verdict");
    assert_eq!((empty.entries, empty.broken.len()), (0, 0));
    note(&worker, "An Proef").await;
    note(&worker, "Bo Proef").await;
    let whole = audit::verify(&auditor).await.expect("a verdict");
    assert_eq!((whole.entries, whole.broken.len()), (2, 0));
    let other = world.add_desk("elders", "Loket Elders", "11002").await;
    let stranger = world.caller_at(other, Role::DeskManager).await;
    note(&stranger, "Elders").await;
    let tx = world.app.store.begin().await.expect("a change begins");
    let tamper = format!(
        "UPDATE audit_entry SET actor = 'x' WHERE number = 2 AND chain = '{}'",
        world.desk.simple()
    );
    tx.connection().expect("open").execute_unprepared(&tamper).await.expect("tampering");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    let broken = audit::verify(&auditor).await.expect("a verdict");
    assert_eq!(broken.broken.iter().map(|(_, number)| *number).collect::<Vec<_>>(), [2]);
    assert!(audit::verify(&stranger).await.expect("a verdict").broken.is_empty());
}

async fn the_log_is_for_auditor_and_manager_of_the_own_desk(store: Store) {
    let world = World::new(store).await;
    let worker = world.caller(Role::DeskWorker).await;
    note(&worker, "An Proef").await;
    for role in [Role::DeskWorker, Role::Organiser, Role::Location, Role::Administrator] {
        let caller = world.caller(role).await;
        let told = audit::list(&caller, &LogForm::default(), 1).await;
        assert!(matches!(told, Err(Refusal::NotFound)), "{role}");
        assert!(matches!(audit::verify(&caller).await, Err(Refusal::NotFound)), "{role}");
    }
    let other = world.add_desk("elders", "Loket Elders", "11002").await;
    let stranger = world.caller_at(other, Role::Auditor).await;
    assert_eq!(audit::list(&stranger, &LogForm::default(), 1).await.expect("a log").total, 0);
}

async fn every_entry_names_who_and_what_it_is_about(store: Store) {
    let world = World::new(store).await;
    let worker = world.caller(Role::DeskWorker).await;
    let manager = world.caller(Role::DeskManager).await;
    let built = world.family("Fatma Proef", wish()).await;
    let location = world.location("De Zon").await;
    let ask = AskForm { locations: vec![location.code.clone()] };
    candidacies::ask(&worker, &built.request.code, &ask, key()).await.expect("asked");
    let secret = locations::make_link(&manager, &location.code, key()).await.expect("a link");
    let link = links::open(&world.app, &secret.expect("a secret")).await.expect("it opens");
    let waiting = links::page(&link).await.expect("a page").waiting.remove(0);
    candidacies::see(&link, &waiting.code).await.expect("seen");
    people::end(&manager, worker.actor.account).await.expect("ended");
    let log = audit::list(&manager, &LogForm::default(), 1).await.expect("a log").rows;
    let by_link = log.iter().find(|entry| entry.who == Who::Location(location.code.clone()));
    let by_link = by_link.expect("an entry by link");
    assert_eq!(by_link.about.family.as_ref(), Some(&built.family.code));
    assert_eq!(by_link.about.location.as_ref(), Some(&location.code));
    let asked = log.iter().find(|entry| entry.action == "request.forward").expect("an entry");
    assert_eq!(asked.who, Who::Ended("Test desk-worker".to_owned()));
    assert_eq!((&asked.kind, &asked.code), (&"candidacy".to_owned(), &waiting.code));
    let ended = log.iter().find(|entry| entry.fields == "closed_at").expect("an entry");
    assert_eq!(ended.code, "Test desk-worker", "an account goes by its name");
    let links = LogForm { who: audit::LINK.to_owned(), ..LogForm::default() };
    let links = audit::list(&manager, &links, 1).await.expect("a log");
    assert!(
        links.total > 0 && links.rows.iter().all(|entry| matches!(entry.who, Who::Location(_)))
    );
    let gone = Uuid::now_v7();
    let stranger = Caller {
        actor: desk::Actor { account: gone, ..worker.actor.clone() },
        app: world.app.clone(),
    };
    stranger.looked_at(desk::policy::Action::Search, "search", "x").await.expect("noted");
    let log = audit::list(&manager, &LogForm::default(), 1).await.expect("a log").rows;
    assert!(log.iter().any(|entry| entry.who == Who::Deleted));
}

on_both!(
    every_entry_names_who_and_what_it_is_about,
    changes_and_reads_are_found_by_who_what_and_which,
    the_log_of_a_file_holds_its_requests_too,
    wrong_dates_are_told_and_nonsense_finds_nothing,
    the_chain_tells_when_an_entry_was_changed,
    the_log_is_for_auditor_and_manager_of_the_own_desk,
);
