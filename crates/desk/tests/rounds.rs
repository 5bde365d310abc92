//! A round from what goes in to accepted proposals, with a no on which it rolls on.

use chrono::NaiveDate;
use desk::forms::ticked;
use desk::proposals::{self, AnswerForm, ProposalForm};
use desk::rounds::{self, Answer, Different, PlanForm, PlanSeen, Reason, RoundForm, SendForm};
use desk::rules;
use desk::testing::{Built, World, day, key, wish};
use desk::{Caller, Refusal, Why};
use domain::accounts::Role;
use domain::places::FreePlaceState;
use domain::requests::{Flexibility, Together, Wish};
use domain::traits::TraitKind;
use domain::week::WeekPattern;
use matching::rounds::{Instance, Plan, verify};
use sea_orm::EntityTrait;
use store::entities::{family, free_place, location, placement, request, request_trait};
use store::{Scope, Store, on_both};
use uuid::Uuid;

const SEED: &str = "Lotto van 1 september";

async fn save<M: store::Table>(world: &World, row: M, is_new: bool) {
    let tx = world.app.store.begin().await.expect("a change");
    if is_new {
        tx.insert(row).await.expect("a row");
    } else {
        tx.update(row).await.expect("a row");
    }
    tx.commit(world.app.clock.now()).await.expect("a commit");
}

/// A place on Monday, Tuesday and Wednesday from 1 October.
async fn place(world: &World, location: &location::Model) -> free_place::Model {
    let row = free_place::Model {
        id: Uuid::now_v7(),
        desk_id: location.desk_id,
        code: domain::codes::code_from(world.app.random.bytes16()),
        location_id: location.id,
        week: WeekPattern::full_days(3).bits(),
        from_day: wish().start,
        until_day: None,
        age_from: None,
        age_to: None,
        note: String::new(),
        state: FreePlaceState::Open.word().to_owned(),
        expires_on: day(400),
        reported_by: String::new(),
        version: 1,
        created_at: world.app.clock.now(),
    };
    save(world, row.clone(), true).await;
    row
}

async fn urgent(world: &World, name: &str) -> Built {
    urgent_with(world, name, wish()).await
}

async fn urgent_with(world: &World, name: &str, wish: Wish) -> Built {
    let built = world.family(name, wish).await;
    save(world, request::Model { urgent: true, ..built.request.clone() }, false).await;
    built
}

fn form(locations: &[&location::Model]) -> RoundForm {
    RoundForm {
        name: "Start in oktober".to_owned(),
        from: "1/10/2026".to_owned(),
        until: "31/12/2026".to_owned(),
        locations: locations.iter().map(|row| row.code.clone()).collect(),
        seed: SEED.to_owned(),
        ..RoundForm::default()
    }
}

fn edit(word: &str) -> PlanForm {
    PlanForm { edit: word.to_owned(), ..PlanForm::preset() }
}

fn row_of<'a>(seen: &'a PlanSeen, built: &Built) -> &'a rounds::Row {
    let found = seen
        .rows
        .iter()
        .find(|row| row.named.as_ref().is_some_and(|named| named.code == built.request.code));
    found.expect("a family of the round")
}

async fn answer(caller: &Caller, seen: &PlanSeen, built: &Built, said: &str) {
    let (code, _) = row_of(seen, built).proposal.clone().expect("a proposal");
    let reason = if said == "no" { "too-far" } else { "" };
    let form =
        AnswerForm { answer: said.to_owned(), reason: reason.to_owned(), ..AnswerForm::default() };
    proposals::answer(caller, &code, &form).await.expect("an answer");
}

fn all_of(seen: &PlanSeen) -> SendForm {
    let rows = seen.rows.iter().filter(|row| row.sendable);
    SendForm { rows: rows.map(|row| row.code.clone()).collect() }
}

async fn a_no_rolls_on_and_an_early_yes_keeps_its_place(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let (one, other) = (world.location("Zon").await, world.location("Maan").await);
    let (first_place, _) = (place(&world, &one).await, place(&world, &other).await);
    let (an, bo) = (urgent(&world, "An Eerst").await, urgent(&world, "Bo Tweede").await);
    let ci = world.family("Ci Derde", wish()).await;

    let code = rounds::create(&caller, &form(&[&one, &other]), key()).await.expect("a round");
    let sent = key();
    let number = rounds::plan(&caller, &code, &edit("rules"), sent).await.expect("a plan");
    let again = rounds::plan(&caller, &code, &edit("rules"), sent).await.expect("the same");
    assert_eq!((number, again), (1, 1), "the same form twice makes one plan");
    let seen = rounds::see_plan(&caller, &code, 1).await.expect("the plan");
    let figures = &seen.made.figures;
    assert_eq!((figures.asked, figures.served, figures.whole), (3, 2, 2));
    assert_eq!(seen.made.row.findings, 0, "the check holds");
    let without = row_of(&seen, &ci);
    assert!(without.offered.is_none(), "who is not urgent comes after");
    assert!(
        without
            .reasons
            .iter()
            .any(|why| matches!(why, Reason::First(_, _, fact) if fact == "urgent")),
        "{:?}",
        without.reasons
    );

    let (instance, plan) = rounds::files(&caller, &code, 1).await.expect("files");
    for name in ["Eerst", "Tweede", "Derde", &an.request.code, &an.family.code] {
        assert!(!instance.contains(name) && !plan.contains(name), "{name} is in a file");
    }
    let instance = Instance::read(instance.as_bytes()).expect("a round");
    let plan = Plan::read(plan.as_bytes()).expect("a plan");
    assert!(verify(&instance, &plan).holds(), "anybody can check it");

    let sent = rounds::send(&caller, &code, 1, &all_of(&seen), key()).await.expect("sent");
    assert_eq!((sent.made, sent.lost.len()), (2, 0));
    let seen = rounds::see_plan(&caller, &code, 1).await.expect("the plan");
    let kept = row_of(&seen, &bo).offered.clone().expect("a place");
    answer(&caller, &seen, &an, "no").await;
    answer(&caller, &seen, &bo, "yes").await;

    assert!(rounds::see(&caller, &code).await.expect("the round").can_roll);
    // Something that was only tried is not what families answered to.
    let tried = PlanForm {
        base: "1".to_owned(),
        request: row_of(&seen, &ci).code.clone(),
        place: first_place.code.clone(),
        ..edit("forbid")
    };
    rounds::plan(&caller, &code, &tried, key()).await.expect("a plan");
    let number = rounds::plan(&caller, &code, &edit("roll"), key()).await.expect("rolls on");
    assert!(!rounds::see(&caller, &code).await.expect("the round").can_roll, "nothing new since");
    let rolled = rounds::see_plan(&caller, &code, number).await.expect("the new plan");
    let by_hand = |built: &Built| row_of(&rolled, built).by_hand;
    assert!(!by_hand(&ci) && !by_hand(&an), "a no is not something done by hand");
    assert_eq!(rolled.made.row.findings, 0, "the check holds again");
    assert_eq!(row_of(&rolled, &bo).offered.as_ref(), Some(&kept), "a yes keeps its place");
    assert!(!row_of(&rolled, &bo).sendable && row_of(&rolled, &bo).proposal.is_some());
    let given = row_of(&rolled, &ci).offered.clone().expect("what came free");
    assert_ne!(given.place, kept.place);
    assert_eq!(rounds::see_plan(&caller, &code, 1).await.expect("the old").made.figures.served, 2);

    let sent = rounds::send(&caller, &code, number, &all_of(&rolled), key()).await.expect("sent");
    assert_eq!((sent.made, sent.lost.len()), (1, 0), "{sent:?}");
    let rolled = rounds::see_plan(&caller, &code, number).await.expect("the plan");
    answer(&caller, &rolled, &ci, "yes").await;
    let reader = world.app.store.reader();
    let placed = placement::Entity::find().all(reader).await.expect("placements");
    assert_eq!(placed.len(), 2);
    let scope = Scope::of_desk(world.desk);
    let row: Option<free_place::Model> =
        world.app.store.get(scope, first_place.id).await.expect("a read");
    assert_eq!(row.expect("a place").state, FreePlaceState::Taken.word());
    let seen = rounds::see(&caller, &code).await.expect("the round");
    assert_eq!(seen.answers, (0, 2, 1));
}

async fn a_place_lost_in_a_race_is_told_and_holds_up_nobody(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskManager).await;
    let (one, other) = (world.location("Zon").await, world.location("Maan").await);
    let (_, _) = (place(&world, &one).await, place(&world, &other).await);
    let (an, bo) =
        (world.family("An Eerst", wish()).await, world.family("Bo Tweede", wish()).await);
    let code = rounds::create(&caller, &form(&[&one, &other]), key()).await.expect("a round");
    rounds::plan(&caller, &code, &edit("rules"), key()).await.expect("a plan");
    let seen = rounds::see_plan(&caller, &code, 1).await.expect("the plan");
    let outsider = world.family("Di Buiten", wish()).await;
    let taken = row_of(&seen, &an).offered.clone().expect("a place");
    let colleague = ProposalForm {
        request: outsider.request.code.clone(),
        week: ticked(WeekPattern::full_days(3)),
        start: "1/10/2026".to_owned(),
        ..ProposalForm::default()
    };
    proposals::propose(&caller, &taken.place, &colleague, key()).await.expect("a proposal");
    let sent = rounds::send(&caller, &code, 1, &all_of(&seen), key()).await.expect("sent");
    assert_eq!(sent.made, 1, "{sent:?}");
    assert_eq!(sent.lost, vec![(row_of(&seen, &an).code.clone(), Why::PlaceTaken)]);
    let seen = rounds::see_plan(&caller, &code, 1).await.expect("the plan");
    assert!(row_of(&seen, &bo).proposal.is_some() && row_of(&seen, &an).proposal.is_none());
}

async fn hands_fix_and_forbid_and_old_plans_stay(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let one = world.location("Zon").await;
    let only = place(&world, &one).await;
    let (an, bo) = (urgent(&world, "An Eerst").await, world.family("Bo Tweede", wish()).await);
    let code = rounds::create(&caller, &form(&[&one]), key()).await.expect("a round");
    rounds::plan(&caller, &code, &edit("rules"), key()).await.expect("a plan");
    let seen = rounds::see_plan(&caller, &code, 1).await.expect("the plan");
    assert!(row_of(&seen, &an).offered.is_some());
    let by_hand = |word: &str, built: &Built, base: i32| PlanForm {
        base: base.to_string(),
        request: row_of(&seen, built).code.clone(),
        place: only.code.clone(),
        ground: "advice".to_owned(),
        ..edit(word)
    };
    let pinned = rounds::plan(&caller, &code, &by_hand("pin", &bo, 1), key()).await.expect("fixed");
    let after = rounds::see_plan(&caller, &code, pinned).await.expect("the plan");
    assert!(row_of(&after, &bo).offered.is_some() && row_of(&after, &bo).by_hand);
    assert!(matches!(row_of(&after, &an).reasons.as_slice(), [Reason::Fixed(..)]));
    let full = rounds::plan(&caller, &code, &by_hand("pin", &an, pinned), key()).await;
    assert!(matches!(full, Err(Refusal::NotPossible(Why::NoRoomForPin))));
    let forbidden = by_hand("forbid", &an, 1);
    let number = rounds::plan(&caller, &code, &forbidden, key()).await.expect("forbidden");
    let compared = rounds::compare(&caller, &code, 1, number).await.expect("two plans");
    assert_eq!(compared.changed.len(), 2, "one lost the place and one got it");
    let release = by_hand("release", &an, number);
    let number = rounds::plan(&caller, &code, &release, key()).await.expect("let go");
    let same = rounds::compare(&caller, &code, 1, number).await.expect("two plans");
    assert!(same.changed.is_empty(), "as it was");
}

async fn everything_is_told_of_a_family_and_of_a_place(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let one = world.location("Zon").await;
    let only = place(&world, &one).await;
    let (an, bo) = (urgent(&world, "An Eerst").await, world.family("Bo Tweede", wish()).await);
    let code = rounds::create(&caller, &form(&[&one]), key()).await.expect("a round");
    rounds::plan(&caller, &code, &edit("rules"), key()).await.expect("a plan");
    let seen = rounds::see_plan(&caller, &code, 1).await.expect("the plan");
    let best = seen.made.figures.of_best.expect("a bound");
    assert!(best > 900 && best <= 1000, "one place, given whole: {best}");
    let own = row_of(&seen, &bo).code.clone();
    let told = rounds::tell(&caller, &code, 1, &own).await.expect("all of it");
    let [way] = told.ways.as_slice() else { panic!("{:?}", told.ways) };
    let Answer::Full(full) = &way.answer else { panic!("{way:?}") };
    assert_eq!((full.places, full.by_hand), (1, 0));
    assert_eq!(full.before, [("urgent".to_owned(), 1)]);
    let [Different::Fact(fact, at)] = told.different.as_slice() else {
        panic!("{:?}", told.different)
    };
    assert_eq!((fact.as_str(), at), ("priority", &only.code), "what goes before urgent");
    let data = rounds::tell_as_data(&caller, &code, 1, &own).await.expect("data");
    let data = String::from_utf8(data).expect("text");
    let other = &row_of(&seen, &an).code;
    assert!(!data.contains("Eerst") && !data.contains(other.as_str()), "names nobody else");
    let told = rounds::tell_place(&caller, &code, 1, &only.code).await.expect("the place");
    assert_eq!((told.wanted, told.better), (2, 0));
    assert_eq!(told.passed, [("urgent".to_owned(), 1)]);
    let elsewhere = world.add_desk("anderdorp", "Loket Anderdorp", "12021").await;
    let stranger = world.caller_at(elsewhere, Role::DeskManager).await;
    assert!(matches!(rounds::tell(&stranger, &code, 1, &own).await, Err(Refusal::NotFound)));
    let theirs = rounds::tell_place(&stranger, &code, 1, &only.code).await;
    assert!(matches!(theirs, Err(Refusal::NotFound)));
}

async fn a_place_that_ends_is_never_given_for_longer(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let (one, other) = (world.location("Zon").await, world.location("Maan").await);
    let short = place(&world, &one).await;
    let last = NaiveDate::from_ymd_opt(2026, 10, 30);
    save(&world, free_place::Model { until_day: last, ..short.clone() }, false).await;
    let lasting = place(&world, &other).await;
    let later = Flexibility { later_start: true, ..Flexibility::default() };
    let wish = Wish {
        locations: vec![one.code.clone(), other.code.clone()],
        flexibility: later,
        ..wish()
    };
    let (an, bo, ci) = (
        urgent_with(&world, "An Eerst", wish.clone()).await,
        world.family("Bo Tweede", wish.clone()).await,
        world.family("Ci Derde", wish).await,
    );
    let code = rounds::create(&caller, &form(&[&one, &other]), key()).await.expect("a round");
    rounds::plan(&caller, &code, &edit("rules"), key()).await.expect("a plan");
    let seen = rounds::see_plan(&caller, &code, 1).await.expect("the plan");
    assert_eq!(seen.made.row.findings, 0, "the check holds");
    let given = |built: &Built| row_of(&seen, built).offered.clone();
    let first = given(&an).expect("a place");
    assert_eq!(
        (first.place.as_str(), first.until),
        (short.code.as_str(), last),
        "its first choice"
    );
    let others: Vec<_> = [given(&bo), given(&ci)].into_iter().flatten().collect();
    assert_eq!(others.len(), 1, "nobody begins after the last day: {others:?}");
    assert_eq!((others[0].place.as_str(), others[0].until), (lasting.code.as_str(), None));
}

async fn brothers_and_sisters_go_together_when_they_wish(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let (one, other) = (world.location("Zon").await, world.location("Maan").await);
    place(&world, &one).await;
    place(&world, &other).await;
    place(&world, &other).await;
    let only = Wish { together: Together::Only, ..wish() };
    let twins = world.family("An Tweeling", only.clone()).await;
    let second = world.sibling(&twins, only).await;
    let code = rounds::create(&caller, &form(&[&one, &other]), key()).await.expect("a round");
    assert_eq!(rounds::see(&caller, &code).await.expect("the round").together, 1);
    rounds::plan(&caller, &code, &edit("rules"), key()).await.expect("a plan");
    let seen = rounds::see_plan(&caller, &code, 1).await.expect("the plan");
    let given = |built: &Built| row_of(&seen, built).offered.clone().expect("a place").place;
    assert_eq!(given(&twins), given(&second), "at one location");
    assert!(row_of(&seen, &twins).reasons.contains(&Reason::Together));
    let alike: Vec<_> =
        seen.places.iter().map(|row| (row.location.name.as_str(), row.number)).collect();
    assert_eq!(alike, [("Maan", 2), ("Zon", 1)], "places that are alike are one line");
    let sent = rounds::send(&caller, &code, 1, &all_of(&seen), key()).await.expect("sent");
    assert_eq!((sent.made, sent.lost.len()), (2, 0), "each from a place of its own: {sent:?}");
    let seen = rounds::see_plan(&caller, &code, 1).await.expect("the plan");
    answer(&caller, &seen, &twins, "yes").await;
    answer(&caller, &seen, &second, "no").await;
    let number = rounds::plan(&caller, &code, &edit("roll"), key()).await.expect("rolls on");
    let rolled = rounds::see_plan(&caller, &code, number).await.expect("the plan");
    assert_eq!(rolled.made.row.findings, 0, "the check holds");
    assert!(row_of(&rolled, &twins).offered.is_some(), "a yes keeps its place");
}

async fn each_location_goes_by_its_own_order(store: Store) {
    let world = World::new(store).await;
    let manager = world.caller(Role::DeskManager).await;
    let (one, other) = (world.location("Zon").await, world.location("Maan").await);
    let places = [place(&world, &one).await, place(&world, &other).await];
    let own = rules::OrderForm {
        location: one.code.clone(),
        valid_from: "3/9/2026".to_owned(),
        urgent: String::new(),
        preferred: "on".to_owned(),
        source: "Lokaal overleg".to_owned(),
        ..rules::OrderForm::preset()
    };
    rules::choose(&manager, &own, key()).await.expect("a choice");
    let at = |codes: &[&location::Model]| Wish {
        locations: codes.iter().map(|row| row.code.clone()).collect(),
        ..wish()
    };
    // At the first the family's own choice counts, at the other urgency.
    let an = urgent_with(&world, "An Dringend", at(&[&other, &one])).await;
    let bo = world.family("Bo Kiest", at(&[&one])).await;
    let ci = urgent_with(&world, "Ci Dringend", at(&[&other])).await;
    let code = rounds::create(&manager, &form(&[&one, &other]), key()).await.expect("a round");
    let seen = rounds::see(&manager, &code).await.expect("the round");
    assert_eq!(seen.orders.len(), 2, "{:?}", seen.orders);
    let words = |name: &str| -> Vec<String> {
        let used = seen.orders.iter().find(|used| used.at == [name]).expect("an order");
        used.criteria.iter().map(|(fact, _)| fact.clone()).collect()
    };
    assert_eq!(words("Zon"), ["priority", "sibling", "preferred", "months-waiting"]);
    assert_eq!(words("Maan"), ["priority", "urgent", "sibling", "months-waiting"]);
    rounds::plan(&manager, &code, &edit("rules"), key()).await.expect("a plan");
    let plan = rounds::see_plan(&manager, &code, 1).await.expect("the plan");
    let holds = |built: &Built| row_of(&plan, built).offered.clone().map(|given| given.place);
    assert_eq!(holds(&bo), Some(places[0].code.clone()), "who chose this location goes first");
    assert!(holds(&an).is_some() != holds(&ci).is_some(), "one urgent family has the other place");
    let same = PlanForm { order: "same".to_owned(), ..edit("rules") };
    let number = rounds::plan(&manager, &code, &same, key()).await.expect("a plan");
    let plan = rounds::see_plan(&manager, &code, number).await.expect("the plan");
    assert!(row_of(&plan, &bo).offered.is_none(), "urgent goes first everywhere");
    assert_eq!(plan.made.orders.len(), 1);
}

/// The children of a year that count for the share of a T2 location: none of nine.
async fn a_share_of_the_law_is_kept_first(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskManager).await;
    let one = world.location("Zon").await;
    for _ in 0..9 {
        let there = world.family("Al Daar", wish()).await;
        place_child(&world, &there, &one).await;
    }
    place(&world, &one).await;
    let dear = urgent_with(&world, "An Dringend", wish()).await;
    let counts = world.family("Bo Kwetsbaar", wish()).await;
    noted(&world, &counts, TraitKind::VulnerableFamily).await;
    let code = rounds::create(&caller, &form(&[&one]), key()).await.expect("a round");
    rounds::plan(&caller, &code, &edit("rules"), key()).await.expect("a plan");
    let seen = rounds::see_plan(&caller, &code, 1).await.expect("the plan");
    assert_eq!(seen.made.row.findings, 0, "the check holds");
    assert_eq!(seen.made.figures.reserved, (1, 1));
    assert!(row_of(&seen, &counts).offered.is_some(), "counts for the 20%");
    let why = &row_of(&seen, &dear).reasons;
    assert!(matches!(why.as_slice(), [Reason::Share(..)]), "{why:?}");
}

async fn place_child(world: &World, built: &Built, at: &location::Model) {
    let now = world.app.clock.now();
    let row = placement::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        request_id: built.request.id,
        location_id: Some(at.id),
        proposal_id: None,
        free_place_id: None,
        week: 0,
        days: 3,
        from_day: day(0),
        until_day: None,
        certainty: "confirmed".to_owned(),
        elsewhere: String::new(),
        at: now,
        undone_at: None,
    };
    save(world, row, true).await;
    let state = "placed".to_owned();
    save(world, request::Model { state, ..built.request.clone() }, false).await;
}

async fn noted(world: &World, built: &Built, kind: TraitKind) {
    let row = request_trait::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        request_id: built.request.id,
        kind: kind.word().to_owned(),
        holds: true,
        reason: Vec::new(),
        source: "family".to_owned(),
        rule_set: String::new(),
        by_account: None,
        at: world.app.clock.now(),
    };
    save(world, row, true).await;
}

async fn another_desk_sees_nothing(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let one = world.location("Zon").await;
    place(&world, &one).await;
    world.family("An Eerst", wish()).await;
    let code = rounds::create(&caller, &form(&[&one]), key()).await.expect("a round");
    rounds::plan(&caller, &code, &edit("rules"), key()).await.expect("a plan");
    let elsewhere = world.add_desk("anderdorp", "Loket Anderdorp", "12021").await;
    let stranger = world.caller_at(elsewhere, Role::DeskManager).await;
    assert_eq!(rounds::list(&stranger, 1).await.expect("a list").total, 0);
    assert!(matches!(rounds::see(&stranger, &code).await, Err(Refusal::NotFound)));
    assert!(matches!(rounds::see_plan(&stranger, &code, 1).await, Err(Refusal::NotFound)));
    assert!(matches!(rounds::files(&stranger, &code, 1).await, Err(Refusal::NotFound)));
    let sent = rounds::send(&stranger, &code, 1, &SendForm::default(), key()).await;
    assert!(matches!(sent, Err(Refusal::NotFound)));
    let theirs = rounds::counts(&stranger, &form(&[&one])).await.expect("counts");
    assert_eq!((theirs.requests, theirs.places), (0, 0));
    let location = world.caller(Role::Location).await;
    assert!(matches!(rounds::list(&location, 1).await, Err(Refusal::NotFound)));
}

/// Who thinks about a second choice keeps it, and gets the first choice when that comes free,
/// before who comes after.
async fn who_has_not_answered_keeps_its_place_and_can_gain(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let (one, other) = (world.location("Zon").await, world.location("Maan").await);
    let (zon, maan) = (place(&world, &one).await, place(&world, &other).await);
    let list = |at: &[&location::Model]| Wish {
        locations: at.iter().map(|row| row.code.clone()).collect(),
        ..wish()
    };
    let both = list(&[&one, &other]);
    let an = urgent_with(&world, "An Eerst", both.clone()).await;
    let bo = urgent_with(&world, "Bo Tweede", both).await;
    let ci = world.family("Ci Derde", list(&[&one])).await;
    let code = rounds::create(&caller, &form(&[&one, &other]), key()).await.expect("a round");
    rounds::plan(&caller, &code, &edit("rules"), key()).await.expect("a plan");
    let seen = rounds::see_plan(&caller, &code, 1).await.expect("the plan");
    rounds::send(&caller, &code, 1, &all_of(&seen), key()).await.expect("sent");
    let seen = rounds::see_plan(&caller, &code, 1).await.expect("the plan");
    let at = |built: &Built| row_of(&seen, built).offered.clone().map(|given| given.place);
    let (first, second) = if at(&an).as_ref() == Some(&zon.code) { (&an, &bo) } else { (&bo, &an) };
    assert_eq!(at(second), Some(maan.code.clone()));
    let (kept, _) = row_of(&seen, second).proposal.clone().expect("a proposal");

    // Its reasons are those of the round, and nobody was passed over by law.
    let shown = proposals::see(&caller, &kept).await.expect("the proposal");
    let of = shown.ranking.round.expect("a round");
    assert_eq!((of.code.as_str(), of.plan, of.draw.as_str()), (code.as_str(), 1, SEED));
    assert_eq!((shown.ranking.position, shown.ranking.passed_by_law), (None, 0));

    answer(&caller, &seen, first, "no").await;
    let number = rounds::plan(&caller, &code, &edit("roll"), key()).await.expect("rolls on");
    let rolled = rounds::see_plan(&caller, &code, number).await.expect("the new plan");
    assert_eq!(rolled.made.row.findings, 0, "the check holds");
    let row = row_of(&rolled, second);
    let places = (row.offered.clone(), row.holds.clone());
    let places = (places.0.map(|given| given.place), places.1.map(|held| held.place));
    assert_eq!(places, (Some(zon.code.clone()), Some(maan.code.clone())));
    assert!(row.sendable && row_of(&rolled, &ci).offered.is_none(), "{row:?}");

    let sent = rounds::send(&caller, &code, number, &all_of(&rolled), key()).await.expect("sent");
    assert_eq!((sent.made, sent.lost.len()), (1, 0), "{sent:?}");
    let waits = proposals::see(&caller, &kept).await.expect("the proposal");
    assert!(waits.waits, "nothing is taken away before the yes");
    let rolled = rounds::see_plan(&caller, &code, number).await.expect("the plan");
    answer(&caller, &rolled, second, "yes").await;
    assert!(!proposals::see(&caller, &kept).await.expect("the proposal").waits);
    let scope = Scope::of_desk(world.desk);
    let free: Option<free_place::Model> =
        world.app.store.by_code(scope, &maan.code).await.expect("a place");
    assert_eq!(free.expect("the place").state, FreePlaceState::Open.word(), "free for others");
}

/// A no to the better offer leaves what the family had.
async fn a_no_to_something_better_leaves_what_was_held(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let (one, other) = (world.location("Zon").await, world.location("Maan").await);
    let (_, maan) = (place(&world, &one).await, place(&world, &other).await);
    let both = Wish { locations: vec![one.code.clone(), other.code.clone()], ..wish() };
    let an = urgent_with(&world, "An Eerst", both.clone()).await;
    let bo = world.family("Bo Tweede", both).await;
    let code = rounds::create(&caller, &form(&[&one, &other]), key()).await.expect("a round");
    rounds::plan(&caller, &code, &edit("rules"), key()).await.expect("a plan");
    let seen = rounds::see_plan(&caller, &code, 1).await.expect("the plan");
    rounds::send(&caller, &code, 1, &all_of(&seen), key()).await.expect("sent");
    let seen = rounds::see_plan(&caller, &code, 1).await.expect("the plan");
    answer(&caller, &seen, &an, "no").await;
    let number = rounds::plan(&caller, &code, &edit("roll"), key()).await.expect("rolls on");
    let rolled = rounds::see_plan(&caller, &code, number).await.expect("the plan");
    rounds::send(&caller, &code, number, &all_of(&rolled), key()).await.expect("sent");
    let rolled = rounds::see_plan(&caller, &code, number).await.expect("the plan");
    answer(&caller, &rolled, &bo, "no").await;
    assert!(rounds::see(&caller, &code).await.expect("the round").can_roll);
    let number = rounds::plan(&caller, &code, &edit("roll"), key()).await.expect("rolls on");
    let rolled = rounds::see_plan(&caller, &code, number).await.expect("the plan");
    assert_eq!(rolled.made.row.findings, 0, "the check holds");
    let row = row_of(&rolled, &bo);
    assert!(row.offered.is_none() && !row.sendable, "the first choice is not offered again");
    assert_eq!(row.holds.clone().map(|held| held.place), Some(maan.code));
    assert!(!rounds::see(&caller, &code).await.expect("the round").can_roll);
}

async fn what_people_fix_is_told_with_its_ground(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let one = world.location("Zon").await;
    let only = place(&world, &one).await;
    let an = world.family("An Eerst", wish()).await;
    noted(&world, &an, TraitKind::PriorityGroup).await;
    let bo = world.family("Bo Tweede", wish()).await;
    let code = rounds::create(&caller, &form(&[&one]), key()).await.expect("a round");
    rounds::plan(&caller, &code, &edit("rules"), key()).await.expect("a plan");
    let seen = rounds::see_plan(&caller, &code, 1).await.expect("the plan");
    assert!(row_of(&seen, &an).offered.is_some(), "the law puts it first");
    let pin = |ground: &str| PlanForm {
        base: "1".to_owned(),
        request: row_of(&seen, &bo).code.clone(),
        place: only.code.clone(),
        ground: ground.to_owned(),
        ..edit("pin")
    };
    let without = rounds::plan(&caller, &code, &pin(""), key()).await;
    assert!(matches!(without, Err(Refusal::Invalid(_))), "a reason is asked: {without:?}");
    let number = rounds::plan(&caller, &code, &pin("advice"), key()).await.expect("fixed");
    let after = rounds::see_plan(&caller, &code, number).await.expect("the plan");
    assert_eq!(after.made.figures.passed_by_hand, 1);
    let why = &row_of(&after, &an).reasons;
    let told = |why: &Reason| {
        matches!(why, Reason::PassedByHand(_, fact, ground)
            if fact == "priority" && ground == "advice")
    };
    assert!(why.iter().any(told), "{why:?}");
    let row = row_of(&after, &bo);
    assert_eq!(row.reasons.first(), Some(&Reason::ByHand("advice".to_owned())));
    assert_eq!(row.fixed.clone().map(|(_, at)| at), Some(after.made.row.made_at));
    assert!(row.was_fixed());
    rounds::send(&caller, &code, number, &all_of(&after), key()).await.expect("sent");
    let after = rounds::see_plan(&caller, &code, number).await.expect("the plan");
    let (proposal, _) = row_of(&after, &bo).proposal.clone().expect("a proposal");
    let shown = proposals::see(&caller, &proposal).await.expect("the proposal");
    assert_eq!(shown.ranking.passed_by_law, 1, "counts as a deviation");
}

async fn the_draw_is_sealed_until_the_first_plan(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let one = world.location("Zon").await;
    place(&world, &one).await;
    world.family("An Eerst", wish()).await;
    let sealed = RoundForm { seed: String::new(), ..form(&[&one]) };
    let code = rounds::create(&caller, &sealed, key()).await.expect("a round");
    let seen = rounds::see(&caller, &code).await.expect("the round");
    assert_eq!((seen.seed, seen.draws, seen.round.seal.len()), (None, 1, 64));
    rounds::plan(&caller, &code, &edit("rules"), key()).await.expect("a plan");
    let after = rounds::see(&caller, &code).await.expect("the round");
    let told = after.seed.expect("the key");
    assert_eq!(desk::accounts::token_hash(&told), after.round.seal);
    assert_eq!(after.plans[0].seed, told);
    // Another draw asks another round, and is counted.
    let again = rounds::create(&caller, &sealed, key()).await.expect("a round");
    assert_eq!(rounds::see(&caller, &again).await.expect("the round").draws, 2);
    assert_eq!(rounds::see_plan(&caller, &code, 1).await.expect("the plan").draws, 2);
}

async fn who_wanted_to_start_before_is_counted_and_can_be_taken_along(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let one = world.location("Zon").await;
    place(&world, &one).await;
    let early = Wish { start: day(1), ..wish() };
    let an = urgent_with(&world, "An Vroeger", early).await;
    world.family("Bo Tweede", wish()).await;
    let counts = rounds::counts(&caller, &form(&[&one])).await.expect("counts");
    assert_eq!((counts.requests, counts.earlier), (1, 1));
    let all = RoundForm { earlier: "yes".to_owned(), ..form(&[&one]) };
    let code = rounds::create(&caller, &all, key()).await.expect("a round");
    rounds::plan(&caller, &code, &edit("rules"), key()).await.expect("a plan");
    let seen = rounds::see_plan(&caller, &code, 1).await.expect("the plan");
    let row = row_of(&seen, &an);
    assert_eq!(Some(row.start), NaiveDate::from_ymd_opt(2026, 10, 1), "with the others");
    assert!(row.offered.is_some(), "urgent goes first: {row:?}");
}

async fn a_place_that_occupancy_has_no_room_for_is_left_out(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let one = world.location("Zon").await;
    let cells = ["mo", "tu", "we"].map(|day| format!("\"{day}-morning\":1,\"{day}-afternoon\":1"));
    let offered = format!("{{{}}}", cells.join(","));
    save(&world, location::Model { offered, ..one.clone() }, false).await;
    place(&world, &one).await;
    let counts = rounds::counts(&caller, &form(&[&one])).await.expect("counts");
    assert_eq!((counts.places, counts.no_room), (1, 0));
    // One place is offered; a second report of it is one too many.
    place(&world, &one).await;
    let counts = rounds::counts(&caller, &form(&[&one])).await.expect("counts");
    assert_eq!((counts.places, counts.no_room), (1, 1));
    let code = rounds::create(&caller, &form(&[&one]), key()).await.expect("a round");
    let seen = rounds::see(&caller, &code).await.expect("the round");
    assert_eq!((seen.round.places, seen.round.no_room), (1, 1));
}

async fn without_a_list_the_nearest_goes_first(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let (far, near) = (world.location("Zon").await, world.location("Maan").await);
    for (at, postcode) in [(&far, "9000"), (&near, "2300")] {
        let postcode = postcode.to_owned();
        let row = location::Model { postcode, town: String::new(), ..at.clone() };
        save(&world, row, false).await;
    }
    place(&world, &far).await;
    let here = place(&world, &near).await;
    let an = world.family("An Eerst", Wish { locations: vec![], ..wish() }).await;
    let (postcode, town) = ("2300".to_owned(), String::new());
    save(&world, family::Model { postcode, town, ..an.family.clone() }, false).await;
    for seed in ["een", "twee", "drie", "vier"] {
        let form = RoundForm { seed: seed.to_owned(), ..form(&[&far, &near]) };
        let code = rounds::create(&caller, &form, key()).await.expect("a round");
        rounds::plan(&caller, &code, &edit("rules"), key()).await.expect("a plan");
        let seen = rounds::see_plan(&caller, &code, 1).await.expect("the plan");
        let given = row_of(&seen, &an).offered.clone().expect("a place");
        assert_eq!(given.place, here.code, "whatever the draw");
    }
}

on_both!(
    who_has_not_answered_keeps_its_place_and_can_gain,
    a_no_to_something_better_leaves_what_was_held,
    what_people_fix_is_told_with_its_ground,
    the_draw_is_sealed_until_the_first_plan,
    who_wanted_to_start_before_is_counted_and_can_be_taken_along,
    a_place_that_occupancy_has_no_room_for_is_left_out,
    without_a_list_the_nearest_goes_first,
    a_no_rolls_on_and_an_early_yes_keeps_its_place,
    a_place_lost_in_a_race_is_told_and_holds_up_nobody,
    hands_fix_and_forbid_and_old_plans_stay,
    everything_is_told_of_a_family_and_of_a_place,
    a_place_that_ends_is_never_given_for_longer,
    brothers_and_sisters_go_together_when_they_wish,
    each_location_goes_by_its_own_order,
    a_share_of_the_law_is_kept_first,
    another_desk_sees_nothing,
);
