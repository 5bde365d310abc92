//! What a location learns once a family said yes, and what not.

use desk::candidacies::{self, AnswerForm as Reply, AskForm};
use desk::forms::ticked;
use desk::messages::Message;
use desk::placements;
use desk::proposals::{self, AnswerForm, ProposalForm};
use desk::requests::{self, ClosureForm};
use desk::testing::{Built, World, key, wish};
use desk::{Caller, Refusal, links, locations};
use domain::accounts::Role;
use domain::candidacies::Closing;
use domain::week::WeekPattern;
use sea_orm::EntityTrait;
use store::candidacies::CandidacyFilter;
use store::entities::{location, message, request, task};
use store::{Scope, Store, on_both};

struct Case {
    world: World,
    desk: Caller,
    location: location::Model,
    own: Caller,
    built: Built,
    proposal: String,
}

/// A proposal that came from a location's own yes.
async fn case(store: Store) -> Case {
    case_at(store, "opvang@voorbeeld.example").await
}

async fn case_at(store: Store, email: &str) -> Case {
    let world = World::new(store).await;
    let desk = world.caller(Role::DeskWorker).await;
    let location = world.location("De Zon").await;
    let location = location::Model { email: email.to_owned(), ..location };
    let tx = world.app.store.begin().await.expect("a change");
    tx.update(location.clone()).await.expect("a location");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    let mut own = world.caller(Role::Location).await;
    own.actor.location = Some(location.id);
    let built = world.family("Samira Voorbeeld", wish()).await;
    let form = AskForm { locations: vec![location.code.clone()] };
    candidacies::ask(&desk, &built.request.code, &form, key()).await.expect("asked");
    let asked = candidacies::addressed(&own, CandidacyFilter::Waiting, 1).await;
    let code = asked.expect("a list").rows[0].code.clone();
    let yes = Reply { answer: "yes".to_owned(), ..Reply::default() };
    candidacies::answer(&own, &code, &yes).await.expect("an answer");
    let shown = proposals::offered_answer(&desk, &code, None).await.expect("a look");
    let form = ProposalForm {
        week: ticked(shown.week),
        start: shown.first_day.format("%d/%m/%Y").to_string(),
        ..ProposalForm::default()
    };
    let proposal =
        proposals::propose_answered(&desk, &code, &form, key()).await.expect("a proposal");
    Case { world, desk, location, own, built, proposal }
}

impl Case {
    async fn say(&self, answer: &str) {
        let form = AnswerForm { answer: answer.to_owned(), ..AnswerForm::default() };
        proposals::answer(&self.desk, &self.proposal, &form).await.expect("an answer");
    }

    async fn to_location(&self) -> Vec<Message> {
        let rows = message::Entity::find().all(self.world.app.store.reader()).await;
        let mut rows = rows.expect("messages");
        rows.retain(|row| row.template.starts_with("placement"));
        rows.sort_by_key(|row| row.created_at);
        rows
    }

    async fn tasks(&self) -> Vec<String> {
        let rows = task::Entity::find().all(self.world.app.store.reader()).await.expect("tasks");
        rows.into_iter().map(|row| row.title).collect()
    }

    /// As if the mail about the yes had gone out.
    async fn mail_leaves(&self) {
        let mail = self.to_location().await.remove(0);
        let tx = self.world.app.store.begin().await.expect("a change");
        tx.update(Message { state: "sent".to_owned(), ..mail }).await.expect("a message");
        tx.commit(self.world.app.clock.now()).await.expect("a commit");
    }
}

async fn a_yes_tells_the_location_who_comes(store: Store) {
    let case = case(store).await;
    let before = placements::coming(&case.own, 1).await.expect("a list");
    assert_eq!(before.total, 0, "a proposal is no placement");
    case.say("yes").await;
    let after = placements::coming(&case.own, 1).await.expect("a list");
    let one = &after.rows[0];
    assert_eq!((one.family.as_str(), one.phone.as_str()), ("Samira Voorbeeld", "+32475123456"));
    assert_eq!((one.child.as_str(), one.location_name.as_str()), ("Noor", "De Zon"));
    assert_eq!((one.week, one.from), (WeekPattern::full_days(3), wish().start));
    assert_eq!(one.proposal, case.proposal);
    let other = case.world.location("De Maan").await;
    let mut stranger = case.world.caller(Role::Location).await;
    stranger.actor.location = Some(other.id);
    assert_eq!(placements::coming(&stranger, 1).await.expect("a list").total, 0);
    let mut organiser = case.world.caller(Role::Organiser).await;
    organiser.actor.organiser = Some(case.location.organiser_id);
    assert_eq!(placements::coming(&organiser, 1).await.expect("a list").total, 1);
    organiser.actor.organiser = Some(other.organiser_id);
    assert_eq!(placements::coming(&organiser, 1).await.expect("a list").total, 0);
    for role in [Role::Auditor, Role::Administrator] {
        let refused = placements::coming(&case.world.caller(role).await, 1).await;
        assert!(matches!(refused, Err(Refusal::NotFound)));
    }
}

async fn a_location_no_longer_sees_a_family_once_care_is_under_way(store: Store) {
    let case = case(store).await;
    case.say("yes").await;
    let total = async || placements::coming(&case.own, 1).await.expect("a list").total;
    case.world.clock.set(wish().start + chrono::Days::new(60));
    assert_eq!(total().await, 1);
    case.world.clock.pass_days(1);
    assert_eq!(total().await, 0);
}

async fn who_did_not_get_the_child_no_longer_sees_the_family(store: Store) {
    let case = case(store).await;
    let other = case.world.location("De Maan").await;
    let mut stranger = case.world.caller(Role::Location).await;
    stranger.actor.location = Some(other.id);
    let form = AskForm { locations: vec![other.code] };
    candidacies::ask(&case.desk, &case.built.request.code, &form, key()).await.expect("asked");
    let question = async |who: &Caller, filter| {
        let rows = candidacies::addressed(who, filter, 1).await.expect("a list").rows;
        rows.into_iter().next().map(|row| row.code)
    };
    let lost = question(&stranger, CandidacyFilter::Waiting).await.expect("a question");
    let yes = Reply { answer: "yes".to_owned(), ..Reply::default() };
    candidacies::answer(&stranger, &lost, &yes).await.expect("an answer");
    let won = question(&case.own, CandidacyFilter::Answered).await.expect("a question");
    let seen = async |who: &Caller, code: &str| {
        let seen = candidacies::see(who, code).await.expect("the question");
        (seen.standing.closed, seen.family.is_some())
    };
    assert_eq!(seen(&stranger, &lost).await, (None, true));
    case.say("yes").await;
    assert_eq!(seen(&stranger, &lost).await, (Some(Closing::FoundElsewhere), false));
    assert_eq!(seen(&case.own, &won).await, (Some(Closing::Settled), true));
    proposals::undo(&case.desk, &case.proposal).await.expect("undone");
    assert_eq!(seen(&stranger, &lost).await, (None, true));
    assert_eq!(seen(&case.own, &won).await, (None, true));
}

async fn who_said_yes_sees_nobody_once_the_request_is_closed(store: Store) {
    let case = case(store).await;
    let asked = candidacies::addressed(&case.own, CandidacyFilter::Answered, 1).await;
    let code = asked.expect("a list").rows[0].code.clone();
    proposals::withdraw(&case.desk, &case.proposal).await.expect("withdrawn");
    let scope = Scope::of_desk(case.world.desk);
    let row: request::Model =
        case.world.app.store.get(scope, case.built.request.id).await.expect("a row").expect("it");
    let form = ClosureForm {
        version: row.version.to_string(),
        reason: "moved".to_owned(),
        ..ClosureForm::default()
    };
    requests::close(&case.desk, &row.code, &form).await.expect("closed");
    let seen = candidacies::see(&case.own, &code).await.expect("the question");
    assert_eq!(seen.standing.closed, Some(Closing::FamilyStopped));
    assert!(seen.family.is_none());
}

async fn a_link_shows_who_comes_and_every_look_is_in_the_log(store: Store) {
    let case = case(store).await;
    case.say("yes").await;
    let manager = case.world.caller(Role::DeskManager).await;
    let secret = locations::make_link(&manager, &case.location.code, key()).await.expect("a link");
    let secret = secret.expect("shown once");
    let link = links::open(&case.world.app, &secret).await.expect("the link");
    let page = links::page(&link).await.expect("its page");
    assert_eq!(page.coming[0].family, "Samira Voorbeeld");
    placements::coming(&case.own, 1).await.expect("a list");
    case.world.app.store.flush_reads().await.expect("a log");
    let log = store::entities::audit_entry::Entity::find().all(case.world.app.store.reader());
    let subject = case.built.request.id.to_string();
    let looked = log.await.expect("a log").into_iter();
    let looked: Vec<String> = looked
        .filter(|entry| entry.action == "placement.see" && entry.subject == subject)
        .map(|entry| entry.actor)
        .collect();
    assert_eq!(looked.len(), 2);
    assert!(looked.contains(&format!("link:{}", case.location.id)), "{looked:?}");
}

async fn a_yes_is_mailed_without_a_name(store: Store) {
    let case = case(store).await;
    case.say("yes").await;
    let mails = case.to_location().await;
    let [mail] = mails.as_slice() else { panic!("one mail: {mails:?}") };
    assert_eq!(mail.recipient, "opvang@voorbeeld.example");
    assert!(mail.body.contains(&case.proposal) && mail.body.contains("1 oktober 2026"));
    for hidden in ["Samira", "Voorbeeld,", "Noor", "475"] {
        assert!(!mail.body.contains(hidden) && !mail.subject.contains(hidden), "{}", mail.body);
    }
    let shown = desk::messages::see(&case.desk, &mail.id.to_string()).await.expect("the mail");
    assert!(shown.text.contains("/placements"), "never the link of the family: {}", shown.text);
    assert!(!shown.text.contains("/a/"));
}

async fn a_yes_taken_back_in_time_is_never_told(store: Store) {
    let case = case(store).await;
    case.say("yes").await;
    proposals::undo(&case.desk, &case.proposal).await.expect("undone");
    let states: Vec<String> = case.to_location().await.into_iter().map(|mail| mail.state).collect();
    assert_eq!(states, ["cancelled"]);
    assert_eq!(placements::coming(&case.own, 1).await.expect("a list").total, 0);
}

async fn a_yes_taken_back_later_is_told_once_more(store: Store) {
    let case = case(store).await;
    case.say("yes").await;
    case.mail_leaves().await;
    case.world.clock.pass_minutes(10);
    proposals::undo(&case.desk, &case.proposal).await.expect("undone");
    let mails = case.to_location().await;
    assert_eq!(mails.len(), 2);
    assert_eq!(
        (mails[1].template.as_str(), mails[1].state.as_str()),
        ("placement-undone", "waiting")
    );
    case.world.clock.pass_minutes(1);
    case.say("yes").await;
    let last = case.to_location().await.pop().expect("a mail");
    assert_eq!((last.template.as_str(), last.state.as_str()), ("placement", "waiting"));
}

async fn a_location_without_mail_is_called(store: Store) {
    let case = case_at(store, "").await;
    case.say("yes").await;
    assert!(case.to_location().await.is_empty());
    let called = |tasks: Vec<String>| {
        tasks.into_iter().filter(|title| title.contains("een gezin zei ja")).count()
    };
    assert_eq!(called(case.tasks().await), 1);
    proposals::undo(&case.desk, &case.proposal).await.expect("undone");
    assert_eq!(called(case.tasks().await), 0, "nobody called yet: nothing to call back for");
}

on_both!(
    a_yes_tells_the_location_who_comes,
    a_location_no_longer_sees_a_family_once_care_is_under_way,
    who_did_not_get_the_child_no_longer_sees_the_family,
    who_said_yes_sees_nobody_once_the_request_is_closed,
    a_link_shows_who_comes_and_every_look_is_in_the_log,
    a_yes_is_mailed_without_a_name,
    a_yes_taken_back_in_time_is_never_told,
    a_yes_taken_back_later_is_told_once_more,
    a_location_without_mail_is_called,
);
