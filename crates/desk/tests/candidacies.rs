//! Requests put to locations: asked once, answered once, and what a location sees.

use desk::candidacies::{self, AnswerForm, AskForm, Asked};
use desk::testing::{Built, World, day, key, wish};
use desk::{Caller, Refusal, Why, links, locations};
use domain::accounts::Role;
use domain::candidacies::Answer;
use domain::requests::Wish;
use store::candidacies::CandidacyFilter;
use store::entities::location::Model as Location;
use store::entities::{child, request};
use store::{Scope, Store, on_both};

struct Case {
    world: World,
    desk: Caller,
    location: Location,
    own: Caller,
    built: Built,
    code: String,
}

fn ask(locations: &[&Location]) -> AskForm {
    AskForm { locations: locations.iter().map(|row| row.code.clone()).collect() }
}

fn reply(answer: &str) -> AnswerForm {
    AnswerForm { answer: answer.to_owned(), ..AnswerForm::default() }
}

async fn case(store: Store) -> Case {
    let world = World::new(store).await;
    let desk = world.caller(Role::DeskWorker).await;
    let location = world.location("De Zon").await;
    let mut own = world.caller(Role::Location).await;
    own.actor.location = Some(location.id);
    let built = world.family("Samira Voorbeeld", wish()).await;
    let code = &built.request.code;
    candidacies::ask(&desk, code, &ask(&[&location]), key()).await.expect("asked");
    let page = candidacies::addressed(&own, CandidacyFilter::Waiting, 1).await.expect("a list");
    let code = page.rows[0].code.clone();
    Case { world, desk, location, own, built, code }
}

async fn a_location_is_asked_once(store: Store) {
    let case = case(store).await;
    let other = case.world.location("De Maan").await;
    let code = &case.built.request.code;
    let form = ask(&[&case.location, &other]);
    let asked = candidacies::ask(&case.desk, code, &form, key()).await.expect("asked");
    assert_eq!(asked, Asked { now: 1, before: 1 });
    let third = case.world.location("De Ster").await;
    let form = ask(&[&third]);
    let (one, two) = tokio::join!(
        candidacies::ask(&case.desk, code, &form, key()),
        candidacies::ask(&case.desk, code, &form, key()),
    );
    assert_eq!(one.expect("asked").now + two.expect("asked").now, 1);
    let options = candidacies::options(&case.desk, code).await.expect("options");
    assert_eq!(options.asked.len(), 3);
    assert!(options.choices.iter().all(|choice| choice.asked && !choice.ticked));
    let nothing = candidacies::ask(&case.desk, code, &AskForm::default(), key()).await;
    assert!(matches!(nothing, Err(Refusal::Invalid(_))));
}

async fn the_familys_own_choice_stands_first_and_is_ticked(store: Store) {
    let world = World::new(store).await;
    let desk = world.caller(Role::DeskWorker).await;
    let mut rows = Vec::new();
    for name in ["De Berk", "De Eik", "De Linde"] {
        rows.push(world.location(name).await);
    }
    let wish = Wish { locations: vec![rows[2].code.clone(), rows[0].code.clone()], ..wish() };
    let built = world.family("Samira Voorbeeld", wish).await;
    let options = candidacies::options(&desk, &built.request.code).await.expect("options");
    let order: Vec<_> = options.choices.iter().map(|choice| &*choice.location.name).collect();
    assert_eq!(order, ["De Linde", "De Berk", "De Eik"]);
    let ticked: Vec<_> = options.choices.iter().map(|choice| choice.ticked).collect();
    assert_eq!(ticked, [true, true, false]);
    assert_eq!(options.due_on, day(21));
}

async fn what_does_not_suit_is_not_ticked(store: Store) {
    let world = World::new(store).await;
    let desk = world.caller(Role::DeskWorker).await;
    let (near, dear) = (world.location("De Berk").await, world.location("De Eik").await);
    let tx = world.app.store.begin().await.expect("a change");
    tx.update(Location { tariff: "free".to_owned(), ..dear.clone() }).await.expect("a location");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    let wish = Wish {
        tariff: domain::requests::TariffNeed::Income,
        locations: vec![dear.code, near.code],
        ..wish()
    };
    let built = world.family("Samira Voorbeeld", wish).await;
    let options = candidacies::options(&desk, &built.request.code).await.expect("options");
    let ticked: Vec<_> = options.choices.iter().map(|choice| choice.ticked).collect();
    assert_eq!(ticked, [false, true], "the first choice has a free price");
}

async fn free_places_that_fit_come_with_their_reasons(store: Store) {
    let world = World::new(store).await;
    let desk = world.caller(Role::DeskWorker).await;
    let (near, far) = (world.location("De Berk").await, world.location("De Eik").await);
    let built = world.family("Samira Voorbeeld", wish()).await;
    let report = async |location: &Location, days: &[&str]| {
        let form = desk::places::PlaceForm {
            location: location.code.clone(),
            week: days.iter().map(|part| (*part).to_owned()).collect(),
            from: "1/10/2026".to_owned(),
            ..desk::places::PlaceForm::default()
        };
        desk::places::report(&desk, &form, key()).await.expect("a place")
    };
    let days = ["mo-morning", "mo-afternoon", "tu-morning", "tu-afternoon"];
    report(&near, &[&days[..], &["we-morning", "we-afternoon"]].concat()).await;
    report(&far, &["fr-morning"]).await;
    let options = candidacies::options(&desk, &built.request.code).await.expect("options");
    assert_eq!(options.suiting.len(), 1, "one shares the days");
    let one = &options.suiting[0];
    assert!(one.whole && one.location.id == near.id);
    let words: Vec<&str> = one.reasons.iter().map(|said| said.word.as_str()).collect();
    assert!(words.contains(&"days-fit") && words.contains(&"age-fits"), "{words:?}");
    let fits: Vec<_> =
        options.choices.iter().map(|one| (one.has_fitting_place, one.ticked)).collect();
    assert_eq!(fits, [(true, true), (false, false)]);
    assert!(options.school_since.is_none());

    let start = chrono::NaiveDate::from_ymd_opt(2028, 10, 1).expect("a date");
    let old = world.family("Danylo Voorbeeld", Wish { start, ..wish() }).await;
    let options = candidacies::options(&desk, &old.request.code).await.expect("options");
    assert!(options.school_since.is_some_and(|since| since <= start));
    assert!(options.suiting.is_empty() && options.choices.iter().all(|choice| !choice.ticked));
}

async fn two_answers_at_once_are_one(store: Store) {
    let case = case(store).await;
    let (yes, no) = (reply("yes"), AnswerForm { reason: "full".to_owned(), ..reply("no") });
    let (one, two) = tokio::join!(
        candidacies::answer(&case.own, &case.code, &yes),
        candidacies::answer(&case.desk, &case.code, &no),
    );
    let refused = [one, two].into_iter().filter_map(Result::err).collect::<Vec<_>>();
    assert_eq!(refused.len(), 1);
    assert!(matches!(refused[0], Refusal::NotPossible(Why::AlreadyAnswered)), "{refused:?}");
    let scope = Scope::of_desk(case.world.desk);
    assert_eq!(case.world.app.store.answered_waiting(scope).await.expect("rows").len(), 1);
}

async fn a_child_has_a_number_when_it_has_brothers_or_sisters(store: Store) {
    let case = case(store).await;
    let alone = candidacies::see(&case.own, &case.code).await.expect("the question");
    assert_eq!(alone.child_number, 0);
    let tx = case.world.app.store.begin().await.expect("a change");
    let second = child::Model { id: uuid::Uuid::now_v7(), number: 2, ..case.built.child.clone() };
    tx.insert(second).await.expect("a child");
    tx.commit(case.world.app.clock.now()).await.expect("a commit");
    let one_of_two = candidacies::see(&case.own, &case.code).await.expect("the question");
    assert_eq!(one_of_two.child_number, 1);
}

async fn the_family_is_known_after_a_yes_and_not_before(store: Store) {
    let case = case(store).await;
    let before = candidacies::see(&case.own, &case.code).await.expect("the question");
    assert_eq!((before.family.as_ref(), before.child.as_str()), (None, "Noor"));
    assert!(candidacies::see(&case.desk, &case.code).await.is_ok_and(|seen| seen.family.is_some()));
    case.world.clock.pass_days(2);
    candidacies::answer(&case.own, &case.code, &reply("yes")).await.expect("an answer");
    let after = candidacies::see(&case.own, &case.code).await.expect("the question");
    assert_eq!(after.family.map(|family| family.name).as_deref(), Some("Samira Voorbeeld"));
    let scope = Scope::of_desk(case.world.desk);
    let row: request::Model =
        case.world.app.store.get(scope, case.built.request.id).await.expect("a row").expect("it");
    assert_eq!((row.last_activity_on, row.version), (day(2), 1));
    candidacies::take_back(&case.desk, &case.code).await.expect("undone");
    let hidden = candidacies::see(&case.own, &case.code).await.expect("the question");
    assert_eq!((hidden.family, hidden.standing.answer), (None, None));
    let denied = candidacies::take_back(&case.own, &case.code).await;
    assert!(matches!(denied, Err(Refusal::NotFound)));
}

async fn an_answer_says_what_it_needs(store: Store) {
    let case = case(store).await;
    for (form, field) in [
        (reply(""), "answer"),
        (reply("misschien"), "answer"),
        (reply("no"), "reason"),
        (reply("deviating"), "start"),
        (AnswerForm { start: "1/1/2020".to_owned(), ..reply("deviating") }, "start"),
        (AnswerForm { note: "x".repeat(2001), ..reply("yes") }, "note"),
    ] {
        let Err(Refusal::Invalid(errors)) = candidacies::answer(&case.own, &case.code, &form).await
        else {
            panic!("{form:?} lacks {field}")
        };
        assert!(errors.of(field).is_some(), "{form:?}");
    }
    let fewer = AnswerForm { week: vec!["mo-morning".to_owned()], ..reply("deviating") };
    candidacies::answer(&case.own, &case.code, &fewer).await.expect("an answer");
    let seen = candidacies::see(&case.desk, &case.code).await.expect("the question");
    assert_eq!(seen.standing.answer, Some(Answer::Deviating));
    assert_eq!(seen.offered_week.map(|week| week.parts()), Some(1));
}

async fn late_answers_are_seen_until_a_reminder(store: Store) {
    let case = case(store).await;
    let (scope, store) = (Scope::of_desk(case.world.desk), &case.world.app.store);
    assert!(store.overdue(scope, day(21)).await.expect("rows").is_empty());
    assert_eq!(store.overdue(scope, day(22)).await.expect("rows").len(), 1);
    case.world.clock.set(day(22));
    candidacies::remind(&case.desk, &case.code).await.expect("reminded");
    assert!(store.overdue(scope, day(22)).await.expect("rows").is_empty());
}

async fn closing_is_undone_unless_asked_again(store: Store) {
    let case = case(store).await;
    candidacies::close(&case.desk, &case.code, "").await.expect("closed");
    let again = candidacies::close(&case.desk, &case.code, "settled").await;
    assert!(matches!(again, Err(Refusal::NotPossible(Why::AlreadyDone))));
    let late = candidacies::answer(&case.own, &case.code, &reply("yes")).await;
    assert!(matches!(late, Err(Refusal::NotPossible(Why::AlreadyDone))));
    candidacies::reopen(&case.desk, &case.code).await.expect("open again");
    candidacies::close(&case.desk, &case.code, "asked-in-error").await.expect("closed");
    let form = ask(&[&case.location]);
    let code = &case.built.request.code;
    candidacies::ask(&case.desk, code, &form, key()).await.expect("asked again");
    let refused = candidacies::reopen(&case.desk, &case.code).await;
    assert!(matches!(refused, Err(Refusal::NotPossible(Why::UsedSince))));
}

async fn others_see_nothing(store: Store) {
    let case = case(store).await;
    let other = case.world.location("De Maan").await;
    let mut stranger = case.world.caller(Role::Location).await;
    stranger.actor.location = Some(other.id);
    assert!(matches!(candidacies::see(&stranger, &case.code).await, Err(Refusal::NotFound)));
    let answer = candidacies::answer(&stranger, &case.code, &reply("yes")).await;
    assert!(matches!(answer, Err(Refusal::NotFound)));
    let list = candidacies::addressed(&stranger, CandidacyFilter::Waiting, 1).await;
    assert_eq!(list.expect("a list").total, 0);
    let secret = locations::make_link(&case.desk, &other.code, key()).await.expect("a link");
    let link = links::open(&case.world.app, &secret.expect("a secret")).await.expect("opens");
    assert!(matches!(candidacies::see(&link, &case.code).await, Err(Refusal::NotFound)));
    let elsewhere = case.world.add_desk("elders", "Loket Elders", "11002").await;
    let far = case.world.caller_at(elsewhere, Role::DeskManager).await;
    assert!(matches!(candidacies::see(&far, &case.code).await, Err(Refusal::NotFound)));
    let code = &case.built.request.code;
    assert!(matches!(candidacies::options(&far, code).await, Err(Refusal::NotFound)));
    let foreign = candidacies::ask(&case.own, code, &ask(&[&other]), key()).await;
    assert!(matches!(foreign, Err(Refusal::NotFound)));
}

on_both!(
    free_places_that_fit_come_with_their_reasons,
    a_location_is_asked_once,
    the_familys_own_choice_stands_first_and_is_ticked,
    what_does_not_suit_is_not_ticked,
    two_answers_at_once_are_one,
    a_child_has_a_number_when_it_has_brothers_or_sisters,
    the_family_is_known_after_a_yes_and_not_before,
    an_answer_says_what_it_needs,
    late_answers_are_seen_until_a_reminder,
    closing_is_undone_unless_asked_again,
    others_see_nothing,
);
