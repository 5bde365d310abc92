//! Requests: registered once, the original wish kept, later wishes beside it.

use desk::forms::Problem;
use desk::intakes::{self, IntakeForm};
use desk::requests::{
    self, ClosureForm, RegisterResult, Registration, RequestForm, TraitForm, WishForm,
};
use desk::testing::{World, first_day, key};
use desk::{Caller, Refusal, Why};
use domain::accounts::Role;
use domain::week::WeekPattern;
use sea_orm::EntityTrait;
use store::entities::{candidacy, placement, request_trait};
use store::requests::{OwnerFilter, RequestFilter, RequestOrder};
use store::{Store, on_both};
use uuid::Uuid;

fn form(given: &str, family: &str, phone: &str) -> RequestForm {
    RequestForm {
        given_name: given.to_owned(),
        family_name: family.to_owned(),
        phone: phone.to_owned(),
        street: "Kerkstraat 5".to_owned(),
        postcode: "2800".to_owned(),
        child_given: vec!["Noor".to_owned()],
        child_family: vec![String::new()],
        child_kind: vec!["born".to_owned()],
        child_date: vec!["1/3/2026".to_owned()],
        start: "1/12/2026".to_owned(),
        week: desk::forms::ticked(WeekPattern::full_days(3)),
        channel: "telefoon".to_owned(),
        registered_on: first_day().format("%d/%m/%Y").to_string(),
        ..RequestForm::default()
    }
}

async fn done(caller: &Caller, form: &RequestForm) -> RegisterResult {
    match requests::register(caller, form, key()).await.expect("a registration") {
        Registration::Done(result) => result,
        Registration::Likely(likely) => panic!("{} likely families", likely.len()),
    }
}

async fn total(caller: &Caller) -> u64 {
    let page = requests::list(caller, "", &RequestFilter::default(), 1).await.expect("a list");
    page.total
}

async fn twins_are_two_requests_of_one_family(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let mut twins = form("Fatma", "Van der Schets", "0490 20 88 85");
    twins.add_child();
    twins.child_kind[1] = "born".to_owned();
    twins.child_date[1] = "1/3/2026".to_owned();
    twins.child_given[0].clear();
    let key = key();
    let first = requests::register(&caller, &twins, key).await.expect("registered");
    let again = requests::register(&caller, &twins, key).await.expect("the same");
    let (Registration::Done(first), Registration::Done(again)) = (first, again) else {
        panic!("a form sent twice is done once")
    };
    assert_eq!(first, again);
    assert_eq!(first.requests.len(), 2);
    assert_eq!(total(&caller).await, 2);
    let one = requests::file(&caller, &first.requests[0]).await.expect("a file");
    let other = requests::file(&caller, &first.requests[1]).await.expect("a file");
    assert_eq!(one.family.id, other.family.id);
    assert_ne!(one.child.id, other.child.id);
    assert_eq!((one.child.number, other.child.number), (1, 2));
    assert_eq!(one.request.nis, "12025");
    assert_eq!((one.request.need_days, one.request.original_days), (3, 3));
}

async fn a_note_grows_into_a_request_without_retyping(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let note = IntakeForm {
        asked_on: first_day().format("%d/%m/%Y").to_string(),
        name: "Fatma Van der Schets".to_owned(),
        phone: "0490 20 88 85".to_owned(),
        channel: "vdab".to_owned(),
        question: "drie dagen".to_owned(),
        ..IntakeForm::default()
    };
    let code = intakes::write(&caller, &note, key()).await.expect("a note");
    let known = requests::prefilled(&caller, &code, "").await.expect("a form");
    assert_eq!(
        (known.given_name.as_str(), known.family_name.as_str()),
        ("Fatma", "Van der Schets")
    );
    assert_eq!((known.phone.as_str(), known.channel.as_str()), ("0490 20 88 85", "vdab"));
    let rest = form("", "", "");
    let full = RequestForm {
        child_given: rest.child_given,
        child_kind: rest.child_kind,
        child_date: rest.child_date,
        start: rest.start,
        week: rest.week,
        ..known
    };
    let result = done(&caller, &full).await;
    let note = intakes::see(&caller, &code).await.expect("the note");
    let file = requests::file(&caller, &result.requests[0]).await.expect("a file");
    assert_eq!(note.family_id, Some(file.family.id));
    assert_eq!(file.request.intake_id, Some(note.id));
    let again = requests::prefilled(&caller, &code, "").await.expect("a form");
    assert_eq!(again.family, result.family, "the note knows its family from now on");
}

async fn every_wrong_field_is_told_at_once(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let wrong = RequestForm {
        family_name: " ".to_owned(),
        phone: "12".to_owned(),
        postcode: "1804".to_owned(),
        child_date: vec!["1/3/2027".to_owned(), String::new()],
        child_kind: vec!["born".to_owned(), "due".to_owned()],
        start: "morgen".to_owned(),
        week: vec![],
        from: "18:00".to_owned(),
        until: "8:00".to_owned(),
        tariff: "gratis".to_owned(),
        traits: vec!["specific-care-need".to_owned()],
        channel: "onbestaand".to_owned(),
        ..form("", "", "")
    };
    let Err(Refusal::Invalid(errors)) = requests::register(&caller, &wrong, key()).await else {
        panic!("this form is full of errors")
    };
    for (field, problem) in [
        ("family_name", Problem::Required),
        ("phone", Problem::NotAPhone),
        ("nis", Problem::NotChosen),
        ("child_date_1", Problem::InTheFuture),
        ("child_date_2", Problem::Required),
        ("start", Problem::NotADate),
        ("week", Problem::NoDaysNorNumber),
        ("until", Problem::EndsBeforeBegin),
        ("tariff", Problem::NotAChoice),
        ("reason_care", Problem::Required),
    ] {
        assert_eq!(errors.of(field), Some(&problem), "{field}");
    }
    let nobody = RequestForm { street: String::new(), ..form("An", "Proef", "") };
    let Err(Refusal::Invalid(errors)) = requests::register(&caller, &nobody, key()).await else {
        panic!("nobody can be reached")
    };
    assert_eq!(errors.of("phone"), Some(&Problem::OneOfThese));
    let slip = RequestForm {
        child_date: vec!["1/1/1990".to_owned()],
        child_kind: vec!["born".to_owned()],
        start: "1/1/2015".to_owned(),
        ..form("An", "Proef", "0475123456")
    };
    let Err(Refusal::Invalid(errors)) = requests::register(&caller, &slip, key()).await else {
        panic!("nobody of 36 looks for childcare since eleven years")
    };
    assert_eq!(errors.of("child_date_1"), Some(&Problem::LongAgo));
    assert_eq!(errors.of("start"), Some(&Problem::LongAgo));
    let strange = RequestForm { channel: "onbestaand".to_owned(), ..form("An", "Proef", "") };
    assert!(requests::register(&caller, &strange, key()).await.is_err());
    let huge = RequestForm { preference: "x".repeat(10_000), ..form("An", "Proef", "") };
    assert!(matches!(
        requests::register(&caller, &huge, key()).await,
        Err(Refusal::Invalid(errors)) if errors.of("preference") == Some(&Problem::TooLong(500))
    ));
    assert_eq!(total(&caller).await, 0);
}

async fn a_postcode_in_two_municipalities_asks_which(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    assert_eq!(requests::municipalities("1804").len(), 2);
    let chosen = RequestForm {
        postcode: "1804".to_owned(),
        nis: "23088".to_owned(),
        ..form("An", "Proef", "0475123456")
    };
    let result = done(&caller, &chosen).await;
    let file = requests::file(&caller, &result.requests[0]).await.expect("a file");
    assert_eq!((file.request.nis.as_str(), file.family.town.as_str()), ("23088", "Vilvoorde"));
}

async fn the_original_wish_never_changes(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let result = done(&caller, &form("An", "Proef", "0475123456")).await;
    let code = &result.requests[0];
    let before = requests::file(&caller, code).await.expect("a file");
    for (start, days) in [("1/1/2027", 5), ("1/2/2027", 2)] {
        let now = requests::file(&caller, code).await.expect("a file");
        let later = WishForm {
            start: start.to_owned(),
            week: desk::forms::ticked(WeekPattern::full_days(days)),
            reason: "nieuw werk".to_owned(),
            ..WishForm::of(&now.wishes.last().expect("a wish").1, now.request.version)
        };
        requests::change_wish(&caller, code, &later).await.expect("changed");
        let stale = requests::change_wish(&caller, code, &later).await;
        assert!(matches!(stale, Err(Refusal::Stale)));
    }
    let after = requests::file(&caller, code).await.expect("a file");
    assert_eq!(after.wishes.len(), 3);
    assert_eq!(after.wishes[0], before.wishes[0]);
    assert_eq!(after.request.original_start, before.request.original_start);
    assert_eq!(after.request.original_days, 3);
    assert_eq!((after.request.wish_version, after.request.need_days), (3, 2));
    let scope = caller.scope(desk::policy::Action::SeeRequests).expect("a scope");
    let latest = caller.app.store.latest_wishes(scope, &[after.request.id]).await.expect("wishes");
    assert_eq!(latest[&after.request.id].number, 3);
}

async fn a_later_wish_counts_what_was_accepted(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let built = world.family("An Proef", desk::testing::wish()).await;
    let tx = caller.app.store.begin().await.expect("a change begins");
    let given = placement::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        request_id: built.request.id,
        location_id: None,
        proposal_id: None,
        free_place_id: None,
        week: WeekPattern::full_days(3).bits(),
        days: 3,
        from_day: built.request.original_start,
        until_day: None,
        certainty: "confirmed".to_owned(),
        elsewhere: "oma".to_owned(),
        at: caller.now(),
        undone_at: None,
    };
    tx.insert(given).await.expect("a placement");
    tx.commit(caller.now()).await.expect("a commit");
    let more = WishForm {
        week: desk::forms::ticked(WeekPattern::full_days(5)),
        reason: "meer dagen".to_owned(),
        ..WishForm::of(&desk::testing::wish(), 1)
    };
    requests::change_wish(&caller, &built.request.code, &more).await.expect("changed");
    let file = requests::file(&caller, &built.request.code).await.expect("a file");
    assert_eq!((file.request.need_days, file.request.state.as_str()), (2, "partly"));
    let left = WeekPattern::full_days(5).without(WeekPattern::full_days(3));
    assert_eq!(file.request.need_week, left.bits());
}

async fn what_follows_from_the_wish_is_noted_and_reasons_are_sealed(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let soon = RequestForm {
        start: "20/9/2026".to_owned(),
        from: "6:00".to_owned(),
        until: "15:00".to_owned(),
        traits: vec!["specific-care-need".to_owned()],
        trait_reason: vec!["".into(), "".into(), "".into(), "".into(), "sondevoeding".into()],
        trait_source: vec!["".into(), "".into(), "".into(), "".into(), "family".into()],
        ..form("An", "Proef", "0475123456")
    };
    let result = done(&caller, &soon).await;
    let file = requests::file(&caller, &result.requests[0]).await.expect("a file");
    let holding: Vec<(&str, &str)> =
        file.holding().iter().map(|step| (step.kind.as_str(), step.source.as_str())).collect();
    assert_eq!(
        holding,
        [("specific-care-need", "family"), ("urgent", "computed"), ("atypical-hours", "computed")]
    );
    assert!(file.request.urgent);
    assert_eq!(file.holding()[0].reason, "sondevoeding");
    let rows = request_trait::Entity::find().all(caller.app.store.reader()).await.expect("rows");
    assert!(rows.iter().all(|row| !row.reason.windows(5).any(|part| part == b"sonde")));
    let not_urgent = TraitForm {
        kind: "urgent".to_owned(),
        reason: "oma vangt op".to_owned(),
        source: "family".to_owned(),
        version: "1".to_owned(),
        ..TraitForm::default()
    };
    requests::change_trait(&caller, &file.request.code, &not_urgent).await.expect("changed");
    let file = requests::file(&caller, &file.request.code).await.expect("a file");
    assert!(!file.request.urgent);
    assert_eq!((file.traits.len(), file.holding().len()), (4, 2));
}

async fn a_proposal_that_was_unticked_stays_off(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let soon = RequestForm {
        start: "20/9/2026".to_owned(),
        proposed: vec!["urgent".to_owned()],
        ..form("An", "Proef", "0475123456")
    };
    let result = done(&caller, &soon).await;
    let file = requests::file(&caller, &result.requests[0]).await.expect("a file");
    assert!(!file.request.urgent && file.traits.is_empty());
}

async fn a_draft_comes_back_as_it_was_and_goes_when_registered(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let half = RequestForm { start: "ooit".to_owned(), ..form("An", "Proef", "12") };
    let code = requests::save_draft(&caller, &half, key()).await.expect("a draft");
    let back = requests::draft(&caller, &code).await.expect("the draft");
    assert_eq!(back, RequestForm { draft: code.clone(), ..half });
    let again = RequestForm { phone: "0475123456".to_owned(), ..back };
    assert_eq!(requests::save_draft(&caller, &again, key()).await.expect("kept"), code);
    let list = requests::drafts(&caller).await.expect("drafts");
    assert_eq!(list.len(), 1);
    assert!(!list[0].fields.contains("Proef"), "what families told is sealed");
    let colleague = world.caller(Role::DeskManager).await;
    assert!(matches!(requests::draft(&colleague, &code).await, Err(Refusal::NotFound)));
    assert!(requests::delete_draft(&colleague, &code).await.is_err());
    done(&caller, &RequestForm { start: "1/12/2026".to_owned(), ..again }).await;
    assert!(requests::drafts(&caller).await.expect("drafts").is_empty());
    let code = requests::save_draft(&caller, &RequestForm::default(), key()).await.expect("kept");
    requests::delete_draft(&caller, &code).await.expect("thrown away");
    assert!(requests::drafts(&caller).await.expect("drafts").is_empty());
}

async fn the_same_family_is_told_and_the_choice_is_kept(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let first = done(&caller, &form("Fatma", "Van der Schets", "0490 20 88 85")).await;
    let typed = RequestForm {
        given_name: "Fatima".to_owned(),
        family_name: "Vanderschets".to_owned(),
        ..form("", "", "0490208885")
    };
    let outcome = requests::register(&caller, &typed, key()).await.expect("an answer");
    let Registration::Likely(likely) = outcome else { panic!("this family is known") };
    assert_eq!(likely[0].family.code, first.family);
    assert_eq!(likely[0].same_request.as_ref(), first.requests.first());
    assert_eq!(total(&caller).await, 1, "nothing was stored");
    // A brother: same family, another child, no question about the request.
    let mut brother = RequestForm { family: first.family.clone(), ..typed.clone() };
    brother.child_given = vec!["Amir".to_owned()];
    brother.child_date = vec!["5/5/2024".to_owned()];
    let second = done(&caller, &brother).await;
    assert_eq!(second.family, first.family);
    // The same child again is told, also when the family was chosen.
    let same = RequestForm { family: first.family.clone(), ..typed.clone() };
    let outcome = requests::register(&caller, &same, key()).await.expect("an answer");
    assert!(matches!(outcome, Registration::Likely(likely) if likely[0].chosen));
    // Another family after all: registered, and not asked again.
    let other = RequestForm { not_same: vec![first.family.clone()], ..typed };
    let third = done(&caller, &other).await;
    assert_ne!(third.family, first.family);
    assert_eq!(total(&caller).await, 3);
    let pairs = desk::duplicates::pairs(&caller, "", 1).await.expect("pairs");
    assert!(pairs.rows.is_empty(), "the pair was judged to be two families");
}

async fn closing_takes_a_reason_and_can_be_undone(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let built = world.family("An Proef", desk::testing::wish()).await;
    let location = world.location("De Zon").await;
    let asked = candidacy::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        code: "AAA-AAAA".to_owned(),
        request_id: built.request.id,
        location_id: location.id,
        asked_on: first_day(),
        due_on: first_day(),
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
    };
    let tx = caller.app.store.begin().await.expect("a change begins");
    tx.insert(asked.clone()).await.expect("a candidacy");
    tx.commit(caller.now()).await.expect("a commit");
    let code = &built.request.code;
    let form = ClosureForm { version: "1".to_owned(), ..ClosureForm::default() };
    let Err(Refusal::Invalid(errors)) = requests::close(&caller, code, &form).await else {
        panic!("a reason is needed")
    };
    assert_eq!(errors.of("closure_reason"), Some(&Problem::NotChosen));
    let form = ClosureForm { reason: "moved".to_owned(), ..form };
    requests::close(&caller, code, &form).await.expect("closed");
    let find = || candidacy::Entity::find_by_id(asked.id).one(caller.app.store.reader());
    let closed = find().await.expect("a row").expect("a candidacy");
    assert_eq!(closed.closed_word, "request-closed");
    let again = ClosureForm { version: "2".to_owned(), ..form };
    assert!(matches!(
        requests::close(&caller, code, &again).await,
        Err(Refusal::NotPossible(Why::AlreadyDone))
    ));
    let later = WishForm { reason: "x".to_owned(), ..WishForm::of(&desk::testing::wish(), 2) };
    assert!(matches!(
        requests::change_wish(&caller, code, &later).await,
        Err(Refusal::NotPossible(Why::RequestClosed))
    ));
    requests::reopen(&caller, code, "2").await.expect("open again");
    assert_eq!(find().await.expect("a row").expect("a candidacy").closed_at, None);
    let file = requests::file(&caller, code).await.expect("a file");
    assert_eq!(file.request.state, "open");
    assert!(file.closures[0].undone_at.is_some());
    assert!(requests::reopen(&caller, code, "3").await.is_err());
}

async fn the_list_filters_sorts_and_downloads(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let soon = RequestForm { start: "10/9/2026".to_owned(), ..form("An", "Zomers", "0475000001") };
    done(&caller, &soon).await;
    let second = RequestForm {
        postcode: "9000".to_owned(),
        street: "Dorp 1".to_owned(),
        child_date: vec!["4/4/2025".to_owned()],
        ..form("Bo", "=Aerts", "0475000002")
    };
    let second = done(&caller, &second).await;
    let codes = |filter: RequestFilter, text: &'static str| {
        let caller = caller.clone();
        async move {
            let page = requests::list(&caller, text, &filter, 1).await.expect("a list");
            page.rows.iter().map(|row| row.family_name.clone()).collect::<Vec<_>>()
        }
    };
    let all = RequestFilter::default;
    assert_eq!(codes(all(), "").await, ["Zomers", "=Aerts"]);
    let by_name = RequestFilter { order: RequestOrder::Name, ..all() };
    assert_eq!(codes(by_name, "").await, ["=Aerts", "Zomers"]);
    assert_eq!(codes(all(), "0475 00 00 01").await, ["Zomers"]);
    assert_eq!(codes(RequestFilter { urgent: true, ..all() }, "").await, ["Zomers"]);
    assert_eq!(codes(RequestFilter { nis: "44021".to_owned(), ..all() }, "").await, ["=Aerts"]);
    let mine = OwnerFilter::Account(caller.actor.account);
    assert_eq!(codes(RequestFilter { owner: mine, ..all() }, "").await.len(), 2);
    requests::set_owner(&caller, &second.requests[0], "", "1").await.expect("given to the team");
    let team = RequestFilter { owner: OwnerFilter::Nobody, ..all() };
    assert_eq!(codes(team, "").await, ["=Aerts"]);
    let nobody = Uuid::now_v7().to_string();
    let bad = requests::set_owner(&caller, &second.requests[0], &nobody, "2");
    assert!(matches!(bad.await, Err(Refusal::Invalid(_))));
    let words = requests::DownloadWords {
        name: "Vragen".to_owned(),
        headings: ["a"; 21],
        state: Box::new(str::to_owned),
        care: Box::new(str::to_owned),
        of_trait: Box::new(str::to_owned),
        week: Box::new(|week| format!("{} dagen", week.day_count())),
        yes: "ja",
    };
    let csv = requests::download(&caller, "", &all(), &words, requests::FileKind::Csv)
        .await
        .expect("a file");
    let csv = String::from_utf8(csv).expect("text");
    assert!(csv.contains("'=Aerts") && csv.contains("10/09/2026"), "{csv}");
    assert!(csv.contains(";0475 00 00 01;") && !csv.contains("+32"), "{csv}");
    assert!(csv.contains(";urgent;") && csv.contains(";open;"), "{csv}");
    let xlsx = requests::download(&caller, "", &all(), &words, requests::FileKind::Xlsx).await;
    assert!(xlsx.expect("a file").starts_with(b"PK"));
}

async fn another_desk_and_other_roles_see_nothing(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let result = done(&caller, &form("An", "Proef", "0475123456")).await;
    let code = &result.requests[0];
    let elsewhere = world.add_desk("elders", "Loket Elders", "11002").await;
    let stranger = world.caller_at(elsewhere, Role::DeskManager).await;
    assert!(matches!(requests::file(&stranger, code).await, Err(Refusal::NotFound)));
    assert!(requests::reopen(&stranger, code, "1").await.is_err());
    assert_eq!(total(&stranger).await, 0);
    let adding = RequestForm { family: result.family, ..form("An", "Proef", "0475123456") };
    let refused = requests::register(&stranger, &adding, key()).await;
    assert!(matches!(refused, Err(Refusal::NotFound)));
    // The same people at another desk are not told there: a desk knows its own families.
    done(&stranger, &form("An", "Proef", "0475123456")).await;
    for role in [Role::Auditor, Role::Location, Role::Organiser] {
        let other = world.caller(role).await;
        assert!(matches!(requests::file(&other, code).await, Err(Refusal::NotFound)));
        let form = form("Bo", "Anders", "0475999999");
        assert!(requests::register(&other, &form, key()).await.is_err());
    }
}

on_both!(
    twins_are_two_requests_of_one_family,
    a_note_grows_into_a_request_without_retyping,
    every_wrong_field_is_told_at_once,
    a_postcode_in_two_municipalities_asks_which,
    the_original_wish_never_changes,
    a_later_wish_counts_what_was_accepted,
    what_follows_from_the_wish_is_noted_and_reasons_are_sealed,
    a_proposal_that_was_unticked_stays_off,
    a_draft_comes_back_as_it_was_and_goes_when_registered,
    the_same_family_is_told_and_the_choice_is_kept,
    closing_takes_a_reason_and_can_be_undone,
    the_list_filters_sorts_and_downloads,
    another_desk_and_other_roles_see_nothing,
);
