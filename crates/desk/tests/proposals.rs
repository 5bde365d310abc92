//! From a free place to the family: order, proposal, answer, and two people at once.

use chrono::{Days, NaiveDate};
use desk::forms::{Problem, ticked};
use desk::messages::{self, Message};
use desk::proposals::{self, AnswerForm, Asked, CallForm, ProposalForm};
use desk::requests::{self, FactsForm};
use desk::testing::{Built, World, day, key, wish};
use desk::today::{self, Reason, Wanted};
use desk::{Caller, Refusal, Why};
use domain::accounts::Role;
use domain::families::{ContactChannel, ContactProfile};
use domain::places::FreePlaceState;
use domain::requests::{Flexibility, Wish};
use domain::week::WeekPattern;
use sea_orm::EntityTrait;
use store::entities::{
    candidacy, contact, family, free_place, location, message, placement, proposal, request, task,
};
use store::{Scope, Store, on_both};
use uuid::Uuid;

async fn insert<M: store::Table>(world: &World, row: M) {
    let tx = world.app.store.begin().await.expect("a change");
    tx.insert(row).await.expect("a row");
    tx.commit(world.app.clock.now()).await.expect("a commit");
}

async fn update<M: store::Table>(world: &World, row: M) {
    let tx = world.app.store.begin().await.expect("a change");
    tx.update(row).await.expect("a row");
    tx.commit(world.app.clock.now()).await.expect("a commit");
}

fn place_row(world: &World, location: &location::Model, week: WeekPattern) -> free_place::Model {
    free_place::Model {
        id: Uuid::now_v7(),
        desk_id: location.desk_id,
        code: domain::codes::code_from(world.app.random.bytes16()),
        location_id: location.id,
        week: week.bits(),
        from_day: october(),
        until_day: None,
        age_from: None,
        age_to: None,
        note: String::new(),
        state: FreePlaceState::Open.word().to_owned(),
        expires_on: day(400),
        reported_by: String::new(),
        version: 1,
        created_at: world.app.clock.now(),
    }
}

async fn free_place(world: &World, location: &location::Model, days: u8) -> free_place::Model {
    let row = place_row(world, location, WeekPattern::full_days(days));
    insert(world, row.clone()).await;
    row
}

fn october() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 10, 1).expect("a date")
}

fn form(built: &Built, days: u8) -> ProposalForm {
    ProposalForm {
        request: built.request.code.clone(),
        week: ticked(WeekPattern::full_days(days)),
        start: "1/10/2026".to_owned(),
        ..ProposalForm::default()
    }
}

fn said(answer: &str) -> AnswerForm {
    AnswerForm { answer: answer.to_owned(), ..AnswerForm::default() }
}

async fn all<E: EntityTrait>(world: &World) -> Vec<E::Model> {
    E::find().all(world.app.store.reader()).await.expect("rows")
}

async fn place(world: &World, id: Uuid) -> free_place::Model {
    world.app.store.get(Scope::of_desk(world.desk), id).await.expect("a read").expect("a place")
}

async fn request(world: &World, id: Uuid) -> request::Model {
    world.app.store.get(Scope::of_desk(world.desk), id).await.expect("a read").expect("a request")
}

async fn proposed(world: &World, days: u8) -> (Caller, Built, free_place::Model, String) {
    let caller = world.caller(Role::DeskWorker).await;
    let built = world.family("Amina Proef", wish()).await;
    let location = world.location("De Zonnebloem").await;
    let place = free_place(world, &location, days).await;
    let code = proposals::propose(&caller, &place.code, &form(&built, days.min(3)), key())
        .await
        .expect("a proposal");
    (caller, built, place, code)
}

async fn who_fits_comes_in_order_with_reasons(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let location = world.location("De Zonnebloem").await;
    let place = free_place(&world, &location, 3).await;
    let first = world.family("An Eerst", wish()).await;
    let urgent = world.family("Bo Dringend", wish()).await;
    update(&world, request::Model { urgent: true, ..urgent.request.clone() }).await;
    let fewer = Flexibility { fewer_days: true, ..Flexibility::default() };
    let five = Wish { week: WeekPattern::full_days(5), flexibility: fewer, ..wish() };
    let five = world.family("Ci Vijf", five).await;
    let later = Wish { start: october() + Days::new(400), ..wish() };
    world.family("Di Later", later).await;
    let other = world.add_desk("elders", "Loket Elders", "11002").await;
    world.family_at(other, "El Ders", wish()).await;

    let page =
        proposals::candidates(&caller, &place.code, &Asked::default()).await.expect("candidates");
    let codes: Vec<&str> = page.fitting.rows.iter().map(|one| one.named.code.as_str()).collect();
    assert_eq!(codes, [&urgent.request.code, &first.request.code, &five.request.code]);
    let words: Vec<&str> =
        page.fitting.rows[0].reasons.iter().map(|one| one.word.as_str()).collect();
    assert!(words.contains(&"urgent") && words.contains(&"days-fit"), "{words:?}");
    assert_eq!(page.fitting.rows[2].fit.word, "partly");
    assert_eq!((page.fitting.rows[2].fit.count, page.fitting.rows[2].week.day_count()), (2, 3));
    assert!(page.open);

    proposals::propose(&caller, &place.code, &form(&first, 3), key()).await.expect("a proposal");
    let page =
        proposals::candidates(&caller, &place.code, &Asked::default()).await.expect("candidates");
    assert!(!page.open);
    assert_eq!(page.not_fitting[0].why.word, "open-proposal");
    let stranger = world.caller_at(other, Role::DeskManager).await;
    for nobody in [stranger, world.caller(Role::Location).await, world.caller(Role::Auditor).await]
    {
        let refused = proposals::candidates(&nobody, &place.code, &Asked::default()).await;
        assert!(matches!(refused, Err(Refusal::NotFound)));
        let refused = proposals::propose(&nobody, &place.code, &form(&five, 3), key()).await;
        assert!(matches!(refused, Err(Refusal::NotFound)));
    }
}

async fn everyone_who_fits_is_on_some_page(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let location = world.location("De Zonnebloem").await;
    let place = free_place(&world, &location, 3).await;
    let fewer = Flexibility { fewer_days: true, ..Flexibility::default() };
    let five = Wish { week: WeekPattern::full_days(5), flexibility: fewer, ..wish() };
    let five = world.family("Ci Vijfdagen", five).await;
    for _ in 0..51 {
        world.family("An Eerst", wish()).await;
    }
    let see = async |asked: Asked| {
        proposals::candidates(&caller, &place.code, &asked).await.expect("candidates")
    };
    let first = see(Asked::default()).await;
    assert_eq!((first.fitting.rows.len(), first.fitting.pages, first.total), (50, 2, 52));
    for page in [2, 3, u64::MAX] {
        let last = see(Asked { page, ..Asked::default() }).await;
        let at: Vec<usize> = last.fitting.rows.iter().map(|one| one.position).collect();
        assert_eq!((at, last.fitting.number), (vec![51, 52], 2), "{page}");
        assert_eq!(last.fitting.rows[1].named.code, five.request.code);
    }
    let named = see(Asked { text: "vijfdagen".to_owned(), ..Asked::default() }).await;
    assert_eq!((named.fitting.total, named.total), (1, 52));
    assert_eq!(named.fitting.rows[0].position, 52);
    let all_days = see(Asked { all_days: true, ..Asked::default() }).await;
    assert_eq!(all_days.fitting.total, 51);
    let none = Asked { text: "vijfdagen".to_owned(), all_days: true, ..Asked::default() };
    let none = see(none).await;
    assert_eq!((none.fitting.total, none.fitting.pages, none.fitting.number), (0, 1, 1));
    let code = proposals::propose(&caller, &place.code, &form(&five, 3), key()).await.expect("one");
    let seen = proposals::see(&caller, &code).await.expect("the proposal");
    assert_eq!((seen.ranking.position, seen.ranking.of), (Some(52), 52));
}

async fn a_proposal_holds_the_place_and_tells_the_family(store: Store) {
    let world = World::new(store).await;
    let (caller, built, place_row, code) = proposed(&world, 3).await;
    assert_eq!(place(&world, place_row.id).await.state, "proposed");
    let seen = proposals::see(&caller, &code).await.expect("the proposal");
    assert_eq!(seen.ranking.position, Some(1));
    assert!(!seen.ranking.rule_set.is_empty(), "a T2 location has legal rules");
    assert_eq!(seen.messages.len(), 1);
    let message = &seen.messages[0];
    assert_eq!((message.channel.as_str(), message.state.as_str()), ("email", "waiting"));
    assert!(message.body.contains("De Zonnebloem") && message.body.contains("ma, di, wo"));
    let secret = proposals::link_secret(&world.app, seen.row.id).expect("a secret");
    assert!(!message.body.contains(&secret), "no secret lies in the database");
    assert_ne!(seen.row.link_hash, secret);
    let other = world.family("Bo Proef", wish()).await;
    let late = proposals::propose(&caller, &place_row.code, &form(&other, 3), key()).await;
    assert!(matches!(late, Err(Refusal::NotPossible(Why::PlaceTaken))));
    let elsewhere = world.location("Het Nest").await;
    let second = free_place(&world, &elsewhere, 3).await;
    let double = proposals::propose(&caller, &second.code, &form(&built, 3), key()).await;
    assert!(matches!(double, Err(Refusal::NotPossible(Why::ProposalOpen))));
    assert_eq!(all::<proposal::Entity>(&world).await.len(), 1);
}

async fn wrong_doubled_and_late_forms(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let built = world.family("Amina Proef", wish()).await;
    let location = world.location("De Zonnebloem").await;
    let open = free_place(&world, &location, 3).await;
    let wrong = ProposalForm { week: ticked(WeekPattern::full_days(5)), ..form(&built, 3) };
    let wrong = ProposalForm { start: "1/9/2020".to_owned(), ..wrong };
    let Err(Refusal::Invalid(errors)) =
        proposals::propose(&caller, &open.code, &wrong, key()).await
    else {
        panic!("days that are not free, a start that is past")
    };
    let only = Problem::OnlyTheseDays(WeekPattern::full_days(3));
    assert_eq!(errors.of("week"), Some(&only), "which days are free");
    assert_eq!(errors.of("start"), Some(&Problem::InThePast));
    let beyond = ProposalForm { start: "1/12/2031".to_owned(), ..form(&built, 3) };
    let beyond = proposals::propose(&caller, &open.code, &beyond, key()).await;
    assert!(
        matches!(beyond, Err(Refusal::Invalid(errors)) if matches!(errors.of("start"), Some(Problem::NotAfter(_))))
    );
    let expired = free_place::Model {
        expires_on: day(0) - Days::new(1),
        ..place_row(&world, &location, WeekPattern::full_days(3))
    };
    insert(&world, expired.clone()).await;
    let late = proposals::propose(&caller, &expired.code, &form(&built, 3), key()).await;
    assert!(matches!(late, Err(Refusal::NotPossible(Why::PlaceTaken))));
    let key = key();
    let one = proposals::propose(&caller, &open.code, &form(&built, 3), key).await.expect("one");
    let two = proposals::propose(&caller, &open.code, &form(&built, 3), key).await.expect("same");
    assert_eq!(one, two);
    assert_eq!(all::<message::Entity>(&world).await.len(), 1);
}

async fn what_is_chosen_is_judged_again(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let built = world.family("Amina Proef", wish()).await;
    let location = world.location("De Zonnebloem").await;
    let row = free_place::Model {
        from_day: october() - Days::new(30),
        ..place_row(&world, &location, WeekPattern::full_days(3))
    };
    insert(&world, row.clone()).await;
    let on = |start: &str| ProposalForm { start: start.to_owned(), ..form(&built, 3) };
    let words = async |form: &ProposalForm| {
        let shown = proposals::offered(&caller, &row.code, &built.request.code, Some(form)).await;
        let shown = shown.expect("a look");
        let words: Vec<String> = shown.reasons.into_iter().map(|said| said.word).collect();
        (words, shown.against.map(|said| said.word))
    };
    let (preset, nothing) = words(&ProposalForm::default()).await;
    assert!(preset.contains(&"start-fits".to_owned()) && nothing.is_none(), "{preset:?}");
    assert!(preset.contains(&"starts-earlier".to_owned()), "30 days empty: {preset:?}");
    let (sooner, nothing) = words(&on("15/9/2026")).await;
    assert!(sooner.contains(&"starts-before".to_owned()) && nothing.is_none(), "{sooner:?}");
    let (later, nothing) = words(&on("1/11/2026")).await;
    assert!(later.contains(&"starts-later".to_owned()) && nothing.is_none(), "{later:?}");
    assert_eq!(words(&on("1/11/2027")).await.1.as_deref(), Some("starts-later"), "a year later");
    let school = on("1/10/2028");
    assert_eq!(words(&school).await, (vec!["at-school".to_owned()], Some("at-school".to_owned())));
    let refused = proposals::propose(&caller, &row.code, &school, key()).await;
    let Err(Refusal::Invalid(errors)) = refused else { panic!("nobody said that they know") };
    assert_eq!(errors.of("known"), Some(&Problem::NotKnown));
    let known = ProposalForm { known: "yes".to_owned(), ..school };
    let code = proposals::propose(&caller, &row.code, &known, key()).await.expect("known");
    let stored = proposals::see(&caller, &code).await.expect("it").ranking;
    assert_eq!(stored.reasons.len(), 1, "{:?}", stored.reasons);
    assert_eq!(stored.reasons[0].word, "at-school");
    let held = proposals::offered(&caller, &row.code, &built.request.code, None).await;
    assert!(matches!(held, Err(Refusal::NotPossible(Why::PlaceTaken))), "told at once");
    let holds = proposals::that_holds(&caller, &place(&world, row.id).await).await;
    assert_eq!(holds.expect("a read"), Some(code));
}

async fn sixteen_proposals_for_one_place_give_one(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let location = world.location("De Zonnebloem").await;
    let open = free_place(&world, &location, 3).await;
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..16 {
        let built = world.family(&format!("Gezin Nr{number}"), wish()).await;
        let (caller, code) = (caller.clone(), open.code.clone());
        tasks.spawn(
            async move { proposals::propose(&caller, &code, &form(&built, 3), key()).await },
        );
    }
    let (mut won, mut told) = (0, 0);
    while let Some(done) = tasks.join_next().await {
        match done.expect("no panic") {
            Ok(_) => won += 1,
            Err(Refusal::NotPossible(Why::PlaceTaken)) => told += 1,
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!((won, told), (1, 15));
    assert_eq!(all::<proposal::Entity>(&world).await.len(), 1);
    assert_eq!(all::<message::Entity>(&world).await.len(), 1);
}

async fn sixteen_answers_to_one_proposal_give_one(store: Store) {
    let world = World::new(store).await;
    let (caller, built, _, code) = proposed(&world, 3).await;
    let seen = proposals::see(&caller, &code).await.expect("the proposal");
    let secret = proposals::link_secret(&world.app, seen.row.id).expect("a secret");
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..16 {
        let (caller, code, secret) = (caller.clone(), code.clone(), secret.clone());
        tasks.spawn(async move {
            let form = said(if number % 3 == 0 { "no" } else { "yes" });
            if number % 2 == 0 {
                proposals::answer(&caller, &code, &form).await
            } else {
                proposals::answer_by_link(&caller.app, &secret, &form).await
            }
        });
    }
    let mut won = 0;
    while let Some(done) = tasks.join_next().await {
        match done.expect("no panic") {
            Ok(()) => won += 1,
            Err(Refusal::NotPossible(Why::AlreadyAnswered)) => {}
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!(won, 1);
    let placements = all::<placement::Entity>(&world).await.len();
    let state = request(&world, built.request.id).await.state;
    assert!(matches!((placements, state.as_str()), (1, "placed") | (0, "open")));
}

async fn yes_solves_the_request_and_closes_the_rest(store: Store) {
    let world = World::new(store).await;
    let (caller, built, taken, code) = proposed(&world, 3).await;
    let elsewhere = world.location("Het Nest").await;
    insert(
        &world,
        candidacy::Model {
            id: Uuid::now_v7(),
            desk_id: world.desk,
            code: "K7M-4QXD".to_owned(),
            request_id: built.request.id,
            location_id: elsewhere.id,
            asked_on: day(0),
            due_on: day(21),
            answer: None,
            answer_reason: String::new(),
            answer_note: String::new(),
            offered_week: None,
            asked_at: None,
            asked_week: None,
            asked_start: None,
            offered_start: None,
            answered_at: None,
            closed_at: None,
            closed_word: String::new(),
            version: 1,
        },
    )
    .await;
    proposals::answer(&caller, &code, &said("yes")).await.expect("a yes");
    assert_eq!(place(&world, taken.id).await.state, "taken");
    let solved = request(&world, built.request.id).await;
    assert_eq!((solved.state.as_str(), solved.need_days, solved.need_week), ("placed", 0, 0));
    let closed = &all::<candidacy::Entity>(&world).await[0];
    assert_eq!(closed.closed_word, "found-elsewhere");
    let messages = proposals::see(&caller, &code).await.expect("the proposal").messages;
    let states: Vec<(&str, &str)> =
        messages.iter().map(|one| (one.template.as_str(), one.state.as_str())).collect();
    let told = [("confirmation", "waiting"), ("placement", "waiting")];
    assert_eq!(states, [&[("proposal", "cancelled")][..], &told].concat());

    proposals::undo(&caller, &code).await.expect("taken back");
    assert_eq!(place(&world, taken.id).await.state, "proposed");
    let open = request(&world, built.request.id).await;
    assert_eq!((open.state.as_str(), open.need_days), ("open", 3));
    assert_eq!(open.need_week, built.request.need_week);
    assert!(all::<candidacy::Entity>(&world).await[0].closed_at.is_none());
    proposals::answer(&caller, &code, &said("yes")).await.expect("yes again");
    world.clock.pass_days(1);
    let late = proposals::undo(&caller, &code).await;
    assert!(matches!(late, Err(Refusal::NotPossible(Why::UsedSince))));
}

async fn yes_to_less_leaves_the_rest_open(store: Store) {
    let world = World::new(store).await;
    let (caller, built, _, code) = proposed(&world, 3).await;
    let less = AnswerForm {
        week: ticked(WeekPattern::full_days(2)),
        start: "15/10/2026".to_owned(),
        ..said("other")
    };
    let more = AnswerForm { week: ticked(WeekPattern::full_days(4)), ..less.clone() };
    let Err(Refusal::Invalid(errors)) = proposals::answer(&caller, &code, &more).await else {
        panic!("more than was proposed")
    };
    assert!(matches!(errors.of("week"), Some(Problem::OnlyTheseDays(_))), "{errors:?}");
    let far = AnswerForm { start: "1/1/2099".to_owned(), ..less.clone() };
    let Err(Refusal::Invalid(errors)) = proposals::answer(&caller, &code, &far).await else {
        panic!("so long no place waits")
    };
    assert!(matches!(errors.of("start"), Some(Problem::NotAfter(_))), "{errors:?}");
    proposals::answer(&caller, &code, &less).await.expect("a yes to less");
    let partly = request(&world, built.request.id).await;
    assert_eq!((partly.state.as_str(), partly.need_days), ("partly", 1));
    let seen = proposals::see(&caller, &code).await.expect("the proposal");
    let (week, days) = seen.residual.expect("a need that is left");
    assert_eq!((week.day_count(), days), (1, 1));
    // The day that is left is found elsewhere: two locations solve one request.
    let elsewhere = world.location("Het Nest").await;
    let wednesday = free_place(&world, &elsewhere, 3).await;
    let rest = ProposalForm { week: ticked(week), ..form(&built, 3) };
    let second =
        proposals::propose(&caller, &wednesday.code, &rest, key()).await.expect("the rest");
    proposals::answer(&caller, &second, &said("yes")).await.expect("a yes");
    let solved = request(&world, built.request.id).await;
    assert_eq!((solved.state.as_str(), solved.need_days), ("placed", 0));
    let undone = proposals::undo(&caller, &code).await;
    assert!(matches!(undone, Err(Refusal::NotPossible(Why::UsedSince))), "built upon since");
}

async fn days_that_nobody_takes_stay_free(store: Store) {
    let world = World::new(store).await;
    let (caller, _, taken, code) = proposed(&world, 5).await;
    let less = AnswerForm {
        week: ticked(WeekPattern::full_days(2)),
        start: "1/10/2026".to_owned(),
        ..said("other")
    };
    proposals::answer(&caller, &code, &less).await.expect("a yes to less");
    let seen = proposals::see(&caller, &code).await.expect("the proposal");
    let rest = seen.left_free.expect("three days are left of five");
    let three = WeekPattern::full_days(5).without(WeekPattern::full_days(2));
    assert_eq!((rest.state.as_str(), rest.week), ("open", three.bits()));
    assert_eq!((rest.expires_on, rest.location_id), (day(14), taken.location_id));
    let left = place(&world, taken.id).await;
    assert_eq!((left.state.as_str(), left.week), ("taken", WeekPattern::full_days(2).bits()));
    proposals::candidates(&caller, &rest.code, &Asked::default())
        .await
        .expect("it can be proposed");

    proposals::undo(&caller, &code).await.expect("taken back");
    let whole = place(&world, taken.id).await;
    assert_eq!((whole.state.as_str(), whole.week), ("proposed", taken.week));
    assert_eq!(place(&world, rest.id).await.state, "withdrawn");
    world.clock.pass_minutes(1);
    proposals::answer(&caller, &code, &less).await.expect("a yes again");
    let seen = proposals::see(&caller, &code).await.expect("the proposal");
    let rest = seen.left_free.expect("three days");
    update(&world, free_place::Model { state: "proposed".to_owned(), ..rest }).await;
    let used = proposals::undo(&caller, &code).await;
    assert!(matches!(used, Err(Refusal::NotPossible(Why::UsedSince))), "somebody thinks of them");
}

async fn a_later_start_is_solved_once_it_has_begun(store: Store) {
    let world = World::new(store).await;
    let (caller, built, _, code) = proposed(&world, 3).await;
    let later = AnswerForm {
        week: ticked(WeekPattern::full_days(3)),
        start: "2/11/2026".to_owned(),
        ..said("other")
    };
    proposals::answer(&caller, &code, &later).await.expect("a yes to later");
    assert_eq!(request(&world, built.request.id).await.state, "partly");
    assert_eq!(proposals::nightly(&world.app).await.expect("a night").solved, 0);
    world.clock.pass_days(61);
    assert_eq!(proposals::nightly(&world.app).await.expect("a night").solved, 1);
    assert_eq!(request(&world, built.request.id).await.state, "placed");
}

async fn no_gives_the_place_to_the_next(store: Store) {
    let world = World::new(store).await;
    let (caller, built, refused, code) = proposed(&world, 3).await;
    let wrong = AnswerForm { reason: "onzin".to_owned(), note: "x".repeat(201), ..said("no") };
    let Err(Refusal::Invalid(errors)) = proposals::answer(&caller, &code, &wrong).await else {
        panic!("no such reason, too long a note")
    };
    assert_eq!(errors.0.len(), 2);
    let no = AnswerForm { reason: "too-far".to_owned(), ..said("no") };
    proposals::answer(&caller, &code, &no).await.expect("a no");
    assert_eq!(place(&world, refused.id).await.state, "open");
    let seen = proposals::see(&caller, &code).await.expect("the proposal");
    assert_eq!((seen.row.state.as_str(), seen.row.reason.as_str()), ("refused", "too-far"));
    let page =
        proposals::candidates(&caller, &refused.code, &Asked::default()).await.expect("candidates");
    assert!(page.fitting.rows.is_empty(), "nobody is asked the same twice");
    assert_eq!(page.not_fitting[0].why.word, "refused-here");
    // A mistake: the place is still open, so the answer can be taken back.
    proposals::undo(&caller, &code).await.expect("taken back");
    assert_eq!(place(&world, refused.id).await.state, "proposed");
    proposals::answer(&caller, &code, &no).await.expect("a no");
    let next = world.family("Bo Volgende", wish()).await;
    proposals::propose(&caller, &refused.code, &form(&next, 3), key()).await.expect("the next");
    let used = proposals::undo(&caller, &code).await;
    assert!(matches!(used, Err(Refusal::NotPossible(Why::UsedSince))));
    assert_eq!(request(&world, built.request.id).await.state, "open");
}

async fn the_link_shows_answers_and_never_changes_by_looking(store: Store) {
    let world = World::new(store).await;
    let (caller, _, _, code) = proposed(&world, 3).await;
    let row = proposals::see(&caller, &code).await.expect("the proposal").row;
    let secret = proposals::link_secret(&world.app, row.id).expect("a secret");
    for _ in 0..3 {
        let offer = proposals::offer(&world.app, &secret).await.expect("an offer");
        assert_eq!(offer.proposal, row);
        assert_eq!(offer.location.name, "De Zonnebloem");
    }
    for wrong in ["", "x", &secret[1..], &row.link_hash] {
        assert!(matches!(proposals::offer(&world.app, wrong).await, Err(Refusal::NotFound)));
        let refused = proposals::answer_by_link(&world.app, wrong, &said("yes")).await;
        assert!(matches!(refused, Err(Refusal::NotFound)));
    }
    for _ in 0..2 {
        proposals::answer_by_link(&world.app, &secret, &said("talk")).await.expect("a talk");
    }
    let tasks = all::<task::Entity>(&world).await;
    assert_eq!(tasks.len(), 1, "asking twice is one task");
    assert!(tasks[0].title.contains(&code));
    assert_eq!((tasks[0].kind.as_str(), &tasks[0].detail), ("talk", &code));
    proposals::answer_by_link(&world.app, &secret, &said("yes")).await.expect("a yes");
    let offer = proposals::offer(&world.app, &secret).await.expect("an offer");
    let shown = (offer.proposal.state.as_str(), offer.proposal.answered_through.as_str());
    assert_eq!(shown, ("accepted", "link"));
    let talk = proposals::answer_by_link(&world.app, &secret, &said("talk")).await;
    assert!(matches!(talk, Err(Refusal::NotPossible(Why::AlreadyAnswered))));
}

async fn a_yes_of_a_location_becomes_a_proposal(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let built = world.family("Amina Proef", wish()).await;
    let location = world.location("De Zonnebloem").await;
    let asked = candidacy::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        code: "K7M-4QXD".to_owned(),
        request_id: built.request.id,
        location_id: location.id,
        asked_on: day(0),
        due_on: day(21),
        answer: None,
        answer_reason: String::new(),
        answer_note: String::new(),
        offered_week: Some(WeekPattern::full_days(2).bits()),
        asked_at: None,
        asked_week: None,
        asked_start: None,
        offered_start: None,
        answered_at: None,
        closed_at: None,
        closed_word: String::new(),
        version: 1,
    };
    insert(&world, asked.clone()).await;
    let two = form(&built, 2);
    let early = proposals::propose_answered(&caller, &asked.code, &two, key()).await;
    assert!(matches!(early, Err(Refusal::NotPossible(Why::NotSettled))));
    update(&world, candidacy::Model { answer: Some("deviating".to_owned()), ..asked.clone() })
        .await;
    let shown = proposals::offered_answer(&caller, &asked.code, None).await.expect("a look");
    assert_eq!((shown.week, shown.first_day), (WeekPattern::full_days(2), october()));
    let more = form(&built, 3);
    let wrong = proposals::propose_answered(&caller, &asked.code, &more, key()).await;
    assert!(matches!(wrong, Err(Refusal::Invalid(_))), "more than the location offered");
    let code = proposals::propose_answered(&caller, &asked.code, &two, key()).await.expect("one");
    let why = proposals::see(&caller, &code).await.expect("it").ranking.reasons;
    let why: Vec<&str> = why.iter().map(|said| said.word.as_str()).collect();
    assert!(why.contains(&"location-said-yes") && why.contains(&"age-fits"), "{why:?}");
    let double = proposals::propose_answered(&caller, &asked.code, &two, key()).await;
    assert!(matches!(double, Err(Refusal::NotPossible(Why::ProposalOpen))));
    proposals::answer(&caller, &code, &said("yes")).await.expect("a yes");
    let partly = request(&world, built.request.id).await;
    assert_eq!((partly.state.as_str(), partly.need_days), ("partly", 1));
    assert!(all::<candidacy::Entity>(&world).await[0].closed_at.is_none(), "the rest is open");
    proposals::undo(&caller, &code).await.expect("taken back");
    proposals::withdraw(&caller, &code).await.expect("withdrawn");
}

async fn withdrawing_frees_the_place_and_stops_the_message(store: Store) {
    let world = World::new(store).await;
    let (caller, _, held, code) = proposed(&world, 3).await;
    proposals::withdraw(&caller, &code).await.expect("withdrawn");
    assert_eq!(place(&world, held.id).await.state, "open");
    let messages = all::<message::Entity>(&world).await;
    assert_eq!(messages.len(), 1, "who was not told need not hear that it is over");
    assert_eq!(messages[0].state, "cancelled");
    let again = proposals::withdraw(&caller, &code).await;
    assert!(matches!(again, Err(Refusal::NotPossible(Why::AlreadyAnswered))));
}

async fn a_year_of_silence_is_four_reminders_and_one_call(store: Store) {
    let world = World::new(store).await;
    let (caller, _, held, code) = proposed(&world, 3).await;
    let (mut reminded, mut calls) = (0, 0);
    for _ in 0..365 {
        world.clock.pass_days(1);
        for _ in 0..2 {
            let night = proposals::nightly(&world.app).await.expect("a night");
            reminded += night.reminded;
            calls += night.calls;
        }
    }
    assert_eq!((reminded, calls), (4, 1));
    let seen = proposals::see(&caller, &code).await.expect("the proposal");
    assert_eq!(seen.row.state, "sent", "silence never decides");
    assert_eq!(place(&world, held.id).await.state, "proposed");
    assert_eq!(all::<task::Entity>(&world).await.len(), 1);
    let more = proposals::remind(&caller, &code).await;
    assert!(matches!(more, Err(Refusal::NotPossible(Why::NoRemindersLeft))));
    let early = proposals::expire(&caller, &code).await;
    assert!(matches!(early, Err(Refusal::NotPossible(Why::NotSettled))), "nobody called");
    insert(
        &world,
        contact::Model {
            id: Uuid::now_v7(),
            desk_id: world.desk,
            family_id: seen.family.id,
            request_id: None,
            kind: "called".to_owned(),
            outcome: "no-answer".to_owned(),
            note: String::new(),
            on_day: caller.today(),
            by_name: String::new(),
            by_account: None,
            at: caller.now(),
        },
    )
    .await;
    assert_eq!(open_tasks(&world).await, ["call-silent"]);
    proposals::expire(&caller, &code).await.expect("lapsed after a call");
    assert_eq!(open_tasks(&world).await, [""; 0], "the call ended with the proposal");
}

async fn a_call_takes_the_place_of_the_fifth_reminder(store: Store) {
    let world = World::new(store).await;
    let (caller, _, _, code) = proposed(&world, 3).await;
    assert!(proposals::see(&caller, &code).await.expect("it").can_remind);
    for _ in 0..4 {
        proposals::remind(&caller, &code).await.expect("a reminder");
    }
    world.clock.pass_days(5);
    assert_eq!(proposals::nightly(&world.app).await.expect("a night").calls, 1);
    let seen = proposals::see(&caller, &code).await.expect("it");
    assert!(!seen.can_remind && seen.calls.is_empty());
    let asked = || async {
        let page = today::see(&caller, &Wanted::default()).await.expect("today");
        page.groups.iter().any(|group| group.reason == Reason::Call)
    };
    assert!(asked().await, "today asks to call");
    let wrong = proposals::called(&caller, &code, &CallForm::default(), key()).await;
    assert!(matches!(wrong, Err(Refusal::Invalid(_))));
    let call = |outcome: &str| CallForm { call_outcome: outcome.to_owned(), ..CallForm::default() };
    let (nobody, once) = (call("no-answer"), key());
    for _ in 0..2 {
        proposals::called(&caller, &code, &nobody, once).await.expect("noted");
    }
    let seen = proposals::see(&caller, &code).await.expect("it");
    assert_eq!(seen.calls.len(), 1, "sent twice is noted once");
    assert_eq!(open_tasks(&world).await, ["call-silent"], "nobody answered: call again");
    assert!(!asked().await, "but not today");
    world.clock.pass_days(4);
    assert!(asked().await);
    proposals::called(&caller, &code, &call("reached"), key()).await.expect("noted");
    assert_eq!(open_tasks(&world).await, [""; 0]);
    proposals::withdraw(&caller, &code).await.expect("withdrawn");
    let late = proposals::called(&caller, &code, &call("reached"), key()).await;
    assert!(matches!(late, Err(Refusal::NotPossible(Why::AlreadyAnswered))));
}

/// Kinds of the tasks that are not done.
async fn open_tasks(world: &World) -> Vec<String> {
    let open = all::<task::Entity>(world).await.into_iter().filter(|task| task.done_at.is_none());
    open.map(|task| task.kind).collect()
}

async fn tasks_end_with_what_they_are_about(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let location = world.location("De Zonnebloem").await;
    let channels = vec![ContactChannel::Letter];
    let by_letter = ContactProfile { channels, ..ContactProfile::default() };
    let told = tell(&world, &caller, &location, by_letter).await;
    assert_eq!(open_tasks(&world).await, ["send-letter"]);
    let row = all::<proposal::Entity>(&world).await.remove(0);
    proposals::answer(&caller, &row.code, &said("talk")).await.expect("a talk");
    assert_eq!(open_tasks(&world).await, ["talk"], "who talks needs no letter");
    proposals::answer(&caller, &row.code, &said("no")).await.expect("a no");
    assert_eq!(open_tasks(&world).await, [""; 0], "answered: nothing left to do");
    let ended = all::<task::Entity>(&world).await;
    assert!(ended.iter().all(|task| task.done_by.is_none()), "nobody did them");
    proposals::undo(&caller, &row.code).await.expect("taken back");
    assert_eq!(open_tasks(&world).await, ["talk"], "it waits again, and so does the talk");
    proposals::answer(&caller, &row.code, &said("yes")).await.expect("a yes");
    assert_eq!(open_tasks(&world).await, ["send-letter"], "to confirm it");
    let confirmation = all::<message::Entity>(&world)
        .await
        .into_iter()
        .find(|one| one.template == "confirmation")
        .expect("a confirmation");
    assert_ne!(confirmation.id, told[0].id);
    messages::sent_by_hand(&caller, &confirmation.id.to_string()).await.expect("posted");
    assert_eq!(open_tasks(&world).await, [""; 0], "posted is done");
}

async fn every_family_is_told_its_own_way(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let location = world.location("De Zonnebloem").await;
    let channels = [
        (ContactChannel::Sms, "waiting", 0),
        (ContactChannel::Whatsapp, "by-hand", 1),
        (ContactChannel::Letter, "by-hand", 1),
    ];
    for (channel, state, tasks) in channels {
        let before = all::<task::Entity>(&world).await.len();
        let profile = ContactProfile { channels: vec![channel], ..ContactProfile::default() };
        let told = tell(&world, &caller, &location, profile).await;
        assert_eq!((told[0].channel.as_str(), told[0].state.as_str()), (channel.word(), state));
        assert_eq!(all::<task::Entity>(&world).await.len() - before, tasks, "{channel}");
    }
    let cannot_read = ContactProfile { cannot_read: true, ..ContactProfile::default() };
    assert!(tell(&world, &caller, &location, cannot_read.clone()).await.is_empty());
    let notice = ContactProfile { sms_before_call: true, ..cannot_read };
    tell(&world, &caller, &location, notice).await;
    let messages = all::<message::Entity>(&world).await;
    assert!(messages.iter().any(|one| one.template == "before-call" && one.channel == "sms"));
    for sms in messages.iter().filter(|one| one.channel == "sms") {
        let text =
            sms.body.replace("{link}", &format!("https://loket.voorbeeld.be/a/{}", "f".repeat(32)));
        let parts = delivery::sms_parts(&delivery::sms_text(&text));
        assert_eq!(parts.parts, 1, "{text}");
        for private in ["Noor", "kind", "Zonnebloem"] {
            assert!(!text.contains(private), "{text}");
        }
    }
}

async fn a_reminder_counts_when_somebody_gave_it(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let location = world.location("De Zonnebloem").await;
    let cannot_read = ContactProfile { cannot_read: true, ..ContactProfile::default() };
    tell(&world, &caller, &location, cannot_read).await;
    let code = all::<proposal::Entity>(&world).await.remove(0).code;
    let see = async |code: &str| proposals::see(&caller, code).await.expect("it");
    assert!(see(&code).await.is_called && !see(&code).await.can_remind);
    proposals::remind(&caller, &code).await.expect("planned");
    world.clock.pass_days(8);
    proposals::nightly(&world.app).await.expect("a night");
    assert_eq!(see(&code).await.row.reminders, 0, "nobody called");
    let call = CallForm { call_outcome: "no-answer".to_owned(), ..CallForm::default() };
    for reminders in [0, 1] {
        proposals::called(&caller, &code, &call, key()).await.expect("noted");
        assert_eq!(see(&code).await.row.reminders, reminders, "the first call tells");
    }

    let channels = vec![ContactChannel::Letter];
    let by_letter = ContactProfile { channels, ..ContactProfile::default() };
    tell(&world, &caller, &location, by_letter).await;
    let rows = all::<proposal::Entity>(&world).await;
    let code = rows.into_iter().find(|row| row.code != code).expect("the second").code;
    assert!(!see(&code).await.can_remind, "the first letter lies here");
    for reminders in [0, 1] {
        proposals::handed(&caller, &code, key()).await.expect("given");
        let seen = see(&code).await;
        assert_eq!((seen.row.reminders, seen.can_remind), (reminders, true));
        assert!(seen.messages.iter().all(|one| one.state == "sent"));
        proposals::remind(&caller, &code).await.expect("a letter");
        assert_eq!(see(&code).await.row.reminders, reminders, "it still lies here");
    }
}

async fn tell(
    world: &World,
    caller: &Caller,
    location: &location::Model,
    profile: ContactProfile,
) -> Vec<Message> {
    let built = world.family("Amina Proef", wish()).await;
    let profile = serde_json::to_string(&profile).expect("a profile");
    update(world, family::Model { profile, ..built.family.clone() }).await;
    let place = free_place(world, location, 3).await;
    let code = proposals::propose(caller, &place.code, &form(&built, 3), key()).await.expect("one");
    proposals::see(caller, &code).await.expect("the proposal").messages
}

async fn a_letter_posted_is_logged(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let location = world.location("De Zonnebloem").await;
    let channels = vec![ContactChannel::Whatsapp];
    let profile = ContactProfile { channels, ..ContactProfile::default() };
    let told = tell(&world, &caller, &location, profile).await;
    let id = told[0].id.to_string();
    let shown = messages::see(&caller, &id).await.expect("the message");
    let link = shown.whatsapp.expect("a link that opens WhatsApp");
    assert!(link.starts_with("https://wa.me/32475123456?text=") && link.contains("%2Fa%2F"));
    messages::sent_by_hand(&caller, &id).await.expect("sent");
    let twice = messages::sent_by_hand(&caller, &id).await;
    assert!(matches!(twice, Err(Refusal::NotPossible(Why::AlreadyDone))));
    let contacts = all::<contact::Entity>(&world).await;
    assert_eq!(contacts.len(), 1);
    assert_eq!(contacts[0].kind, "whatsapp");
}

on_both!(
    absolute_priority_goes_before_ordinary_and_what_is_missing_is_named,
    the_plus_subsidy_puts_vulnerable_families_first_and_goes_on_with_the_other_rules,
    the_rules_of_the_day_of_the_request_and_the_decision_are_asked,
    a_number_that_cannot_be_is_refused_and_others_see_nothing,
    a_reminder_counts_when_somebody_gave_it,
    what_is_chosen_is_judged_again,
    who_fits_comes_in_order_with_reasons,
    everyone_who_fits_is_on_some_page,
    a_proposal_holds_the_place_and_tells_the_family,
    wrong_doubled_and_late_forms,
    sixteen_proposals_for_one_place_give_one,
    sixteen_answers_to_one_proposal_give_one,
    yes_solves_the_request_and_closes_the_rest,
    yes_to_less_leaves_the_rest_open,
    days_that_nobody_takes_stay_free,
    a_later_start_is_solved_once_it_has_begun,
    no_gives_the_place_to_the_next,
    the_link_shows_answers_and_never_changes_by_looking,
    a_yes_of_a_location_becomes_a_proposal,
    withdrawing_frees_the_place_and_stops_the_message,
    a_year_of_silence_is_four_reminders_and_one_call,
    every_family_is_told_its_own_way,
    tasks_end_with_what_they_are_about,
    a_letter_posted_is_logged,
    a_call_takes_the_place_of_the_fifth_reminder,
);

/// Notes facts of a request on the word of its family.
async fn note(caller: &Caller, built: &Built, told: &[(&str, &str)]) {
    let version = requests::priority(caller, &built.request.code).await.expect("a page");
    let version = version.request.version.to_string();
    let mut form: FactsForm =
        told.iter().map(|(name, said)| (format!("fact-{name}"), (*said).to_owned())).collect();
    form.insert("version".to_owned(), version);
    requests::note_facts(caller, &built.request.code, &form).await.expect("noted");
}

async fn order(caller: &Caller, place: &free_place::Model) -> Vec<String> {
    let page = proposals::candidates(caller, &place.code, &Asked::default()).await.expect("a page");
    page.fitting.rows.into_iter().map(|one| one.named.code).collect()
}

async fn absolute_priority_goes_before_ordinary_and_what_is_missing_is_named(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let location = world.location("De Zonnebloem").await;
    update(&world, location::Model { tier: "T2".to_owned(), ..location.clone() }).await;
    let place = free_place(&world, &location, 3).await;
    let none = world.family("An Zonder", wish()).await;
    let single = world.family("Bo Alleen", wish()).await;
    let works = world.family("Ci Werkt", wish()).await;
    note(&caller, &single, &[("single_parent", "yes"), ("seeks_work", "no")]).await;
    note(&caller, &works, &[("keeps_work", "yes")]).await;
    let codes = order(&caller, &place).await;
    assert_eq!(codes, [&works, &single, &none].map(|one| one.request.code.clone()));
    let page = proposals::candidates(&caller, &place.code, &Asked::default()).await.expect("page");
    let [first, second, third] = page.fitting.rows.as_slice() else { panic!("three") };
    assert_eq!(
        (first.reasons[0].word.as_str(), first.reasons[0].label.as_str()),
        ("priority-absolute", "A1, A@1")
    );
    assert!(first.unknown.is_empty());
    assert_eq!(
        (second.reasons[0].word.as_str(), second.reasons[0].label.as_str()),
        ("priority", "A2, A@1")
    );
    assert_eq!(second.unknown[0].word, "priority-facts");
    assert!(second.unknown[0].label.contains("om werk te houden"));
    assert!(!second.unknown[0].label.contains("om werk te zoeken"), "that was asked");
    assert!(!second.unknown[0].label.contains("pleegkind"), "changes nothing for this family");
    assert_eq!(third.unknown[0].word, "priority");
    // The traits follow, marked as computed.
    let file = requests::file(&caller, &works.request.code).await.expect("a file");
    assert_eq!(file.holding().iter().filter(|step| step.source == "computed").count(), 1);
    assert!(file.follows("priority-group"));
    assert_eq!(file.holding()[0].rule_set, "A@1");
    // The proposal keeps the row that it was decided with, and the facts nowhere else.
    let form = ProposalForm { known: "yes".to_owned(), ..form(&works, 3) };
    let code = proposals::propose(&caller, &place.code, &form, key()).await.expect("a proposal");
    let row: proposal::Model = world
        .app
        .store
        .by_code(Scope::of_desk(world.desk), &code)
        .await
        .expect("a read")
        .expect("a proposal");
    assert!(row.ranking.contains("\"noted\"") && !row.ranking.contains("keeps_work"));
}

async fn the_plus_subsidy_puts_vulnerable_families_first_and_goes_on_with_the_other_rules(
    store: Store,
) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let location = world.location("De Zonnebloem").await;
    update(&world, location::Model { tier: "T3".to_owned(), ..location.clone() }).await;
    let place = free_place(&world, &location, 3).await;
    let none = world.family("An Zonder", wish()).await;
    let works = world.family("Bo Werkt", wish()).await;
    let vulnerable = world.family("Ci Kwetsbaar", wish()).await;
    note(&caller, &works, &[("keeps_work", "yes"), ("income_below_limit", "no")]).await;
    let two = [("income_below_limit", "yes"), ("single_parent", "yes")];
    note(&caller, &vulnerable, &two).await;
    let codes = order(&caller, &place).await;
    assert_eq!(codes, [&vulnerable, &works, &none].map(|one| one.request.code.clone()));
    let page = proposals::candidates(&caller, &place.code, &Asked::default()).await.expect("page");
    assert_eq!(page.fitting.rows[0].reasons[0].label, "C1, C@1");
}

async fn the_rules_of_the_day_of_the_request_and_the_decision_are_asked(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let built = world.family("An Proef", wish()).await;
    let asked = |page: &desk::requests::PriorityFile| -> Vec<String> {
        page.questions.iter().map(|one| one.name.clone()).collect()
    };
    let now = requests::priority(&caller, &built.request.code).await.expect("a page");
    assert!(asked(&now).contains(&"seeks_work".to_owned()));
    assert!(!asked(&now).contains(&"activity_percent".to_owned()));
    // In 2024 set B held for who asked then, and set A for who had asked before.
    let day = |text: &str| NaiveDate::parse_from_str(text, "%d/%m/%Y").expect("a date");
    world.clock.set(day("01/10/2024"));
    for (registered_on, percent) in [("01/05/2024", true), ("01/03/2024", false)] {
        let mut row = request(&world, built.request.id).await;
        row.registered_on = day(registered_on);
        update(&world, row).await;
        let then = requests::priority(&caller, &built.request.code).await.expect("a page");
        assert_eq!(asked(&then).contains(&"activity_percent".to_owned()), percent);
    }
    let mut row = request(&world, built.request.id).await;
    row.registered_on = day("01/05/2024");
    update(&world, row).await;
    note(&caller, &built, &[("activity_percent", "60"), ("activity_percent-2", "100")]).await;
    let then = requests::priority(&caller, &built.request.code).await.expect("a page");
    let set = then.said.iter().find(|set| set.name == "B@1").expect("set B");
    assert_eq!(set.groups[0].truth, domain::rules::predicate::Truth::True);
    // What was decided then stays; today's rules ask something else.
    world.clock.set(day("01/10/2026"));
    let now = requests::priority(&caller, &built.request.code).await.expect("a page");
    assert!(now.said.iter().all(|set| set.name != "B@1"));
    assert!(now.before[0].sets.contains(&"B@1".to_owned()));
}

async fn a_number_that_cannot_be_is_refused_and_others_see_nothing(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let built = world.family("An Proef", wish()).await;
    let code = &built.request.code;
    let form = FactsForm::from([
        ("version".to_owned(), "1".to_owned()),
        ("fact-seeks_work".to_owned(), "misschien".to_owned()),
    ]);
    let refused = requests::note_facts(&caller, code, &form).await;
    assert!(matches!(refused, Err(Refusal::Invalid(_))));
    for role in [Role::Organiser, Role::Location, Role::Auditor] {
        let other = world.caller(role).await;
        assert!(matches!(requests::priority(&other, code).await, Err(Refusal::NotFound)));
    }
}
