//! The placement board: a sketch takes a place at once, colleagues do not tread on each
//! other, a location confirms all at once, and the family decides.

use desk::board::{self, Batch, Board, ConfirmForm, Confirmed, SketchForm, Wanted};
use desk::candidacies::AnswerForm;
use desk::capacity::{self, Stretch};
use desk::forms::ticked;
use desk::locations::Location;
use desk::requests::RequestLine;
use desk::testing::{Built, World, day, key, wish};
use desk::today::{self, Reason};
use desk::{Actor, Caller, Refusal, Why, candidacies, proposals};
use domain::accounts::Role;
use domain::capacity::{Ages, Cell};
use domain::requests::{RequestState, Wish};
use domain::week::{DayPart, WeekPattern, Weekday};
use sea_orm::EntityTrait;
use store::entities::{message, placement, proposal};
use store::requests::RequestFilter;
use store::{Store, on_both};

/// A location with this many places on each half day of the working week.
async fn location(world: &World, name: &str, places: u16) -> Location {
    let row = world.location(name).await;
    let cells = ["mo", "tu", "we", "th", "fr"]
        .map(|day| format!("\"{day}-morning\":{places},\"{day}-afternoon\":{places}"));
    let row = Location { offered: format!("{{{}}}", cells.join(",")), ..row };
    let tx = world.app.store.begin().await.expect("a change");
    tx.update(row.clone()).await.expect("a location");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    row
}

async fn colleague(world: &World, name: &str) -> Caller {
    let caller = world.caller(Role::DeskWorker).await;
    Caller { actor: Actor { name: name.to_owned(), ..caller.actor }, ..caller }
}

async fn organiser_of(world: &World, location: &Location) -> Caller {
    let caller = world.caller(Role::Organiser).await;
    let actor = Actor { organiser: Some(location.organiser_id), ..caller.actor };
    Caller { actor, ..caller }
}

fn look(request: &str) -> Wanted {
    Wanted {
        text: String::new(),
        filter: RequestFilter {
            states: vec![RequestState::Open, RequestState::Partly],
            ..RequestFilter::default()
        },
        page: 1,
        request: request.to_owned(),
        stretch: Stretch::Week,
        day: Some(day(32)),
        ages: Ages::default(),
        place: String::new(),
        places_page: 1,
    }
}

async fn see(caller: &Caller, request: &str) -> Board {
    board::see(caller, &look(request)).await.expect("the board")
}

fn form(week: WeekPattern, mark: &str) -> SketchForm {
    SketchForm {
        week: ticked(week),
        from: "1/10/2026".to_owned(),
        version: mark.to_owned(),
        ..SketchForm::default()
    }
}

async fn sketch(caller: &Caller, built: &Built, at: &Location, days: u8) -> String {
    let mark = see(caller, &built.request.code).await.chosen.expect("a request").mark;
    let form = form(WeekPattern::full_days(days), &mark);
    board::make(caller, &built.request.code, &at.code, &form, key()).await.expect("a sketch")
}

/// Monday morning 5 October at a location.
async fn monday(caller: &Caller, at: &Location) -> Cell {
    let seen = capacity::occupancy(caller, &at.code, Stretch::Week, day(32)).await;
    let seen = seen.expect("an occupancy");
    seen.days.first().expect("a Monday").part(DayPart::Morning)
}

async fn a_sketch_takes_a_place_at_once_and_is_taken_back(store: Store) {
    let world = World::new(store).await;
    let (zon, maan) = (location(&world, "De Zon", 2).await, location(&world, "De Maan", 0).await);
    let els = colleague(&world, "Els").await;
    let built = world.family("Amina Proef", wish()).await;

    let seen = see(&els, &built.request.code).await;
    let names: Vec<&str> =
        seen.places.rows.iter().map(|place| place.location.name.as_str()).collect();
    assert_eq!(names, ["De Zon", "De Maan"], "what suits best comes first");
    let suits = seen.places.rows.first().and_then(|place| place.suits.clone()).expect("suits");
    assert_eq!((suits.fit.fitting(), suits.fit.asked(), suits.room_from), (6, 6, None));

    let making = board::to_make(&els, &built.request.code, &zon.code).await.expect("a form");
    assert_eq!(making.form.week, ticked(WeekPattern::full_days(3)));
    assert_eq!(making.form.from, "01/10/2026");
    let sent = key();
    let make = async || board::make(&els, &built.request.code, &zon.code, &making.form, sent).await;
    let code = make().await.expect("a sketch");
    assert_eq!(make().await.expect("the same"), code, "the same form twice makes one");
    let cell = monday(&els, &zon).await;
    assert_eq!((cell.offered, cell.draft, cell.free().certain), (2, 1, 1));
    let seen = see(&els, &built.request.code).await;
    let chosen = seen.chosen.expect("a request");
    assert_eq!(chosen.sketches.len(), 1);
    let suits = seen.places.rows.first().and_then(|place| place.suits.clone()).expect("suits");
    assert_eq!(suits.fit.fitting(), 6, "its own sketch does not stand in its way");
    let moments = &seen.places.rows.first().expect("a place").moments;
    let monday_morning = moments.first().expect("a moment");
    assert_eq!(monday_morning.cell.map(|cell| cell.draft), Some(1));
    let made_by = |one: &board::Sketched| one.made_by.clone();
    let by = seen.sketched.get(&built.request.code).map(|all| all.iter().map(made_by).collect());
    assert_eq!(by, Some(vec!["Els".to_owned()]));

    let two_days = form(WeekPattern::full_days(2), "1");
    board::change(&els, &code, &two_days).await.expect("a change");
    let stale = board::change(&els, &code, &two_days).await;
    assert!(matches!(stale, Err(Refusal::Stale)), "{stale:?}");
    board::withdraw(&els, &code).await.expect("taken off");
    assert_eq!(monday(&els, &zon).await.draft, 0);
    let again = board::withdraw(&els, &code).await;
    assert!(matches!(again, Err(Refusal::NotPossible(Why::AlreadyDone))));
    board::restore(&els, &code).await.expect("put back");
    assert_eq!(monday(&els, &zon).await.draft, 1);
    let made = board::made(&els, &code).await.expect("a sketch");
    assert!(made.living && !made.withdrawn && made.crowded.is_empty());

    let wrong = SketchForm { from: "1/1/2020".to_owned(), week: vec![], ..two_days };
    let refused = board::make(&els, &built.request.code, &maan.code, &wrong, key()).await;
    let Err(Refusal::Invalid(errors)) = refused else { panic!("{refused:?}") };
    assert!(errors.of("week").is_some() && errors.of("from").is_some());
}

async fn two_colleagues_at_once_do_not_tread_on_each_other(store: Store) {
    let world = World::new(store).await;
    let (zon, maan) = (location(&world, "De Zon", 1).await, location(&world, "De Maan", 1).await);
    let (els, jan) = (colleague(&world, "Els").await, colleague(&world, "Jan").await);
    let (an, bo) =
        (world.family("An Eerst", wish()).await, world.family("Bo Tweede", wish()).await);

    // The same child at the same moment: one is first, the other is told.
    let form = form(WeekPattern::full_days(3), "");
    let (one, other) = tokio::join!(
        board::make(&els, &an.request.code, &zon.code, &form, key()),
        board::make(&jan, &an.request.code, &zon.code, &form, key()),
    );
    let told = [&one, &other].into_iter().filter(|made| matches!(made, Err(Refusal::Stale)));
    assert_eq!(told.count(), 1, "{one:?} {other:?}");
    let first = one.as_ref().or(other.as_ref()).expect("a sketch").clone();
    let seen = board::to_make(&jan, &an.request.code, &zon.code).await.expect("a form");
    assert_eq!(seen.chosen.sketches.len(), 1, "the page says who was first");

    // Two children for one place: both may stand there, and it is told.
    sketch(&jan, &bo, &zon, 2).await;
    let made = board::made(&els, &first).await.expect("a sketch");
    let parts = [DayPart::Morning, DayPart::Afternoon];
    let expected: Vec<_> = [Weekday::Monday, Weekday::Tuesday]
        .into_iter()
        .flat_map(|day| parts.map(|part| (day, part, 1)))
        .collect();
    assert_eq!(made.crowded, expected);
    assert_eq!(monday(&els, &zon).await.over(), 1);

    // Whoever knows of the other sketch, may make a second one elsewhere; at the same
    // location it takes the place of the first.
    let code = sketch(&jan, &an, &maan, 1).await;
    let made = board::made(&jan, &code).await.expect("a sketch");
    assert_eq!(made.others.len(), 1);
    assert_eq!(sketch(&jan, &an, &zon, 1).await, first);

    // Both ask the location at once: every child is asked about once.
    let (one, other) =
        tokio::join!(board::ask(&els, &zon.code, key()), board::ask(&jan, &zon.code, key()));
    let asked = |outcome: &Result<usize, Refusal>| match outcome {
        Ok(count) => *count,
        Err(Refusal::NotPossible(Why::AlreadyDone)) => 0,
        Err(other) => panic!("{other:?}"),
    };
    assert_eq!(asked(&one) + asked(&other), 2);
    let Batch { questions, .. } = board::batch(&els, &zon.code).await.expect("a batch");
    assert_eq!(questions.len(), 2, "one question a child");
    let mails = message::Entity::find().all(world.app.store.reader()).await.expect("messages");
    assert_eq!(mails.len(), 1, "and one mail");
}

async fn a_location_confirms_all_at_once_and_the_family_decides(store: Store) {
    let world = World::new(store).await;
    let (zon, maan) = (location(&world, "De Zon", 5).await, location(&world, "De Maan", 5).await);
    let els = colleague(&world, "Els").await;
    let organiser = organiser_of(&world, &zon).await;
    let stranger = organiser_of(&world, &maan).await;
    let (an, bo) =
        (world.family("An Eerst", wish()).await, world.family("Bo Tweede", wish()).await);
    let (ci, di) =
        (world.family("Ci Derde", wish()).await, world.family("Di Vierde", wish()).await);
    for built in [&an, &bo, &ci, &di] {
        sketch(&els, built, &zon, 2).await;
    }
    let sent = key();
    assert_eq!(board::ask(&els, &zon.code, sent).await.expect("asked"), 4);
    assert_eq!(board::ask(&els, &zon.code, sent).await.expect("the same"), 4);
    let nothing = board::ask(&els, &zon.code, key()).await;
    assert!(matches!(nothing, Err(Refusal::NotPossible(Why::AlreadyDone))));
    assert!(matches!(board::ask(&organiser, &zon.code, key()).await, Err(Refusal::NotFound)));
    assert!(matches!(board::batch(&stranger, &zon.code).await, Err(Refusal::NotFound)));

    let batch = board::batch(&organiser, &zon.code).await.expect("a batch");
    assert_eq!(batch.questions.len(), 4);
    for question in &batch.questions {
        assert!(question.family.is_none(), "who the family is, comes after a yes");
        assert_eq!((question.wanted.days, question.wanted.start), (2, wish().start));
    }
    let of = async |built: &Built| {
        let scope = store::Scope::of_desk(world.desk);
        let rows = world.app.store.candidacies_of_request(scope, built.request.id);
        rows.await.expect("questions").first().expect("a question").code.clone()
    };
    let (bo_code, ci_code, di_code) = (of(&bo).await, of(&ci).await, of(&di).await);
    let say = |answer: &str, reason: &str, start: &str| AnswerForm {
        answer: answer.to_owned(),
        reason: reason.to_owned(),
        start: start.to_owned(),
        ..AnswerForm::default()
    };
    let rest: Vec<String> = batch.questions.iter().map(|one| one.code.clone()).collect();
    let lacking =
        ConfirmForm { answers: [(bo_code.clone(), say("no", "", ""))].into(), rest: rest.clone() };
    let refused = board::confirm(&organiser, &zon.code, &lacking, key()).await;
    assert!(matches!(refused, Err(Refusal::Invalid(_))), "{refused:?}");
    assert!(lacking.problems(day(0)).contains_key(&bo_code));
    let answers =
        [(bo_code, say("no", "full", "")), (ci_code.clone(), say("deviating", "", "2/11/2026"))];
    let form = ConfirmForm { answers: answers.into(), rest };
    let refused = board::confirm(&stranger, &zon.code, &form, key()).await;
    assert!(matches!(refused, Err(Refusal::NotFound)));
    // A colleague took one of them off the board while the page was open.
    let off = world.app.store.sketches_of(store::Scope::of_desk(world.desk), di.request.id);
    let off = off.await.expect("sketches").first().expect("a sketch").code.clone();
    board::withdraw(&els, &off).await.expect("taken off");
    let closed = candidacies::see(&els, &di_code).await.expect("a question");
    assert!(closed.standing.closed.is_some(), "the question goes with it");
    let sent = key();
    let done = board::confirm(&organiser, &zon.code, &form, sent).await.expect("answers");
    assert_eq!(done, Confirmed { yes: 1, no: 1, other: 1, late: 1 });
    assert_eq!(board::confirm(&organiser, &zon.code, &form, sent).await.expect("same"), done);
    assert!(board::batch(&organiser, &zon.code).await.expect("a batch").questions.is_empty());

    let reader = world.app.store.reader();
    let made = proposal::Entity::find().all(reader).await.expect("proposals");
    let [only] = made.as_slice() else { panic!("one proposal, not {}", made.len()) };
    assert_eq!((only.request_id, only.location_id), (an.request.id, zon.id));
    assert_eq!((only.week, only.start), (WeekPattern::full_days(2).bits(), wish().start));
    assert_eq!(only.by_account, Some(els.actor.account), "the desk decided it");
    let mails = message::Entity::find().all(reader).await.expect("messages");
    let told = mails.iter().filter(|mail| mail.family_id == Some(an.family.id)).count();
    assert_eq!(told, 1, "the family hears of it");
    let cell = monday(&els, &zon).await;
    assert_eq!((cell.planned, cell.draft), (0, 1), "nothing is planned before the family's yes");

    let wanted = today::Wanted::default();
    let page = today::see(&els, &wanted).await.expect("today");
    let of = |reason: Reason| {
        let group = page.groups.iter().find(|group| group.reason == reason);
        group.map(|group| group.rows.clone()).unwrap_or_default()
    };
    let tasks = of(Reason::Task);
    assert_eq!(tasks.len(), 1, "a no comes back to the desk");
    assert!(tasks.iter().all(|row| row.kind == "sketch-refused" && row.detail == "De Zon"));
    let answered = of(Reason::Answered);
    assert_eq!(answered.len(), 1, "and so does another day");
    assert!(answered.iter().all(|row| row.code == ci_code));
    sketch(&els, &bo, &maan, 2).await;
    let page = today::see(&els, &wanted).await.expect("today");
    let open = page.counts.iter().find(|(reason, _)| *reason == Reason::Task);
    assert_eq!(open.map(|(_, count)| *count), Some(0), "until it stands somewhere else");

    let yes = proposals::AnswerForm { answer: "yes".to_owned(), ..Default::default() };
    proposals::answer(&els, &only.code, &yes).await.expect("a yes");
    let cell = monday(&els, &zon).await;
    assert_eq!((cell.planned, cell.draft), (1, 0));
    let placed = placement::Entity::find().all(reader).await.expect("placements");
    assert_eq!(placed.len(), 1);
    let found = see(&els, &an.request.code).await.chosen.expect("a request");
    assert!(found.sketches.is_empty());
}

async fn requests_are_found_by_day_age_and_location(store: Store) {
    let world = World::new(store).await;
    let (zon, els) = (location(&world, "De Zon", 5).await, colleague(&world, "Els").await);
    let named = Wish { locations: vec![zon.code.clone()], ..wish() };
    world.family("An Zon", named).await;
    world.family("Bo Drie", wish()).await;
    let late = Wish { week: WeekPattern::EMPTY.with(Weekday::Friday, DayPart::Morning), ..wish() };
    let late = world.family("Ci Vrijdag", late).await;
    let tx = world.app.store.begin().await.expect("a change");
    let birth_date = Some(day(0) - chrono::Days::new(500));
    tx.update(store::entities::child::Model { birth_date, ..late.child }).await.expect("a child");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    let found = async |filter: RequestFilter| {
        let states = vec![RequestState::Open];
        let wanted = Wanted { filter: RequestFilter { states, ..filter }, ..look("") };
        let rows = board::see(&els, &wanted).await.expect("the board").requests.rows;
        let mut names: Vec<String> =
            rows.into_iter().map(|row: RequestLine| row.family_name).collect();
        names.sort();
        names
    };
    let all = RequestFilter::default;
    let friday = WeekPattern::EMPTY.with(Weekday::Friday, DayPart::Morning);
    assert_eq!(found(RequestFilter { need: friday, ..all() }).await, ["Vrijdag"]);
    let code = zon.code.clone();
    assert_eq!(found(RequestFilter { asks_for: code, ..all() }).await, ["Zon"]);
    let year_ago = day(0) - chrono::Days::new(365);
    assert_eq!(found(RequestFilter { born_until: Some(year_ago), ..all() }).await, ["Vrijdag"]);
    assert_eq!(found(RequestFilter { born_after: Some(year_ago), ..all() }).await, ["Drie", "Zon"]);
}

on_both!(
    a_sketch_takes_a_place_at_once_and_is_taken_back,
    two_colleagues_at_once_do_not_tread_on_each_other,
    a_location_confirms_all_at_once_and_the_family_decides,
    requests_are_found_by_day_age_and_location
);
