//! A desk uses a language for a time and a reason; a translation is checked by somebody.

use desk::forms::Problem;
use desk::languages::{self, CheckProblem, CheckRow, LanguageForm};
use desk::testing::{World, key};
use desk::{Caller, Refusal};
use domain::accounts::Role;
use domain::languages::Standing;
use store::{Store, on_both};
use texts::Locale;
use texts::coverage::{FamilyText, State};

fn form(language: &str) -> LanguageForm {
    LanguageForm {
        language: language.to_owned(),
        from: "01/01/2026".to_owned(),
        until: "31/12/2027".to_owned(),
        reason: "Gezinnen die pas aankwamen".to_owned(),
        decided_by: "Het college".to_owned(),
    }
}

async fn standing(caller: &Caller, locale: Locale) -> Standing {
    let all = languages::of_desk(caller).await.expect("languages");
    all.iter().find(|spoken| spoken.locale == locale).expect("a language").standing
}

async fn a_language_is_used_until_its_last_day(store: Store) {
    let world = World::new(store).await;
    let manager = world.caller(Role::DeskManager).await;
    let dutch = [Locale::Nl, Locale::NlSimple];
    assert_eq!(languages::in_use(&world.app, Some(world.desk)).await.expect("in use"), dutch);
    languages::decide(&manager, &form("ar"), key()).await.expect("decided");
    let used = languages::in_use(&world.app, Some(world.desk)).await.expect("in use");
    assert_eq!(used, [Locale::Nl, Locale::NlSimple, Locale::Ar]);
    assert_eq!(languages::in_use(&world.app, None).await.expect("anywhere"), used);
    assert_eq!(standing(&manager, Locale::Ar).await, Standing::On);
    world.clock.pass_days(1000);
    assert_eq!(standing(&manager, Locale::Ar).await, Standing::Over);
    assert_eq!(languages::in_use(&world.app, Some(world.desk)).await.expect("in use"), dutch);
    let wanted = languages::or_dutch(&world.app, world.desk, Locale::Ar).await.expect("a language");
    assert_eq!(wanted, Locale::Nl);
}

async fn another_desk_decides_for_itself(store: Store) {
    let world = World::new(store).await;
    let elsewhere = world.add_desk("elders", "Loket Elders", "11002").await;
    let stranger = world.caller_at(elsewhere, Role::DeskManager).await;
    languages::decide(&stranger, &form("tr"), key()).await.expect("decided");
    let here = languages::in_use(&world.app, Some(world.desk)).await.expect("in use");
    assert!(!here.contains(&Locale::Tr));
    assert!(languages::in_use_at(&world.app, "elders").await.expect("there").contains(&Locale::Tr));
    assert_eq!(languages::in_use_at(&world.app, "nergens").await.expect("none"), [Locale::Nl]);
    let manager = world.caller(Role::DeskManager).await;
    assert!(languages::history(&manager).await.expect("history").is_empty());
}

async fn a_language_that_is_stopped_stays_in_the_history(store: Store) {
    let world = World::new(store).await;
    let manager = world.caller(Role::DeskManager).await;
    languages::decide(&manager, &form("ar"), key()).await.expect("decided");
    world.clock.pass_days(1);
    languages::stop(&manager, "ar", key()).await.expect("stopped");
    assert_eq!(standing(&manager, Locale::Ar).await, Standing::Off);
    let history = languages::history(&manager).await.expect("history");
    assert_eq!(history.iter().map(|row| row.used).collect::<Vec<_>>(), [false, true]);
    assert!(matches!(languages::stop(&manager, "nl", key()).await, Err(Refusal::NotFound)));
}

async fn a_decision_has_a_reason_an_end_and_a_name(store: Store) {
    let world = World::new(store).await;
    let manager = world.caller(Role::DeskManager).await;
    let empty = LanguageForm { language: "nl".to_owned(), ..LanguageForm::default() };
    let Err(Refusal::Invalid(errors)) = languages::decide(&manager, &empty, key()).await else {
        panic!("this form is empty")
    };
    assert_eq!(errors.0.len(), 5, "{errors:?}");
    let past = LanguageForm { until: "02/01/2026".to_owned(), ..form("ar") };
    let Err(Refusal::Invalid(errors)) = languages::decide(&manager, &past, key()).await else {
        panic!("the last day is past")
    };
    assert_eq!(errors.of("until"), Some(&Problem::InThePast));
    for role in [Role::DeskWorker, Role::Auditor, Role::Administrator] {
        let caller = world.caller(role).await;
        assert!(languages::decide(&caller, &form("ar"), key()).await.is_err(), "{role}");
    }
}

async fn checks_come_back_from_a_list(store: Store) {
    let world = World::new(store).await;
    let manager = world.caller(Role::DeskManager).await;
    let text = FamilyText::all().iter().find(|text| text.key == "offer-yes").expect("a text");
    let mark = text.in_language(Locale::Ar).expect("Arabic").fingerprint.to_owned();
    let row = |fingerprint: &str, by: &str, on: &str| CheckRow {
        message: "offer-yes".to_owned(),
        fingerprint: fingerprint.to_owned(),
        by: by.to_owned(),
        on: on.to_owned(),
    };
    let list = languages::list_to_check(&world.app, Locale::Ar).await.expect("a list");
    let rows = languages::rows_of(&list).expect("it reads its own list");
    assert!(rows.iter().any(|row| row.message == "offer-yes" && row.fingerprint == mark));
    let nothing = languages::take_checks(&manager, Locale::Ar, &rows, key()).await.expect("taken");
    assert_eq!((nothing.kept, nothing.left_out.len()), (0, 0), "nobody checked yet");
    let mut unknown = row(&mark, "Amal", "25/11/2026");
    unknown.message = "no-such-text".to_owned();
    let rows = [
        row(&mark, "Amal", "25/11/2026"),
        row("k0", "Amal", "25/11/2026"),
        row(&mark, "Amal", "ooit"),
        unknown,
    ];
    let taken = languages::take_checks(&manager, Locale::Ar, &rows, key()).await.expect("taken");
    assert_eq!(taken.kept, 1);
    let why: Vec<CheckProblem> = taken.left_out.iter().map(|(_, problem)| *problem).collect();
    assert_eq!(why, [CheckProblem::Changed, CheckProblem::Incomplete, CheckProblem::Unknown]);
    let again = languages::take_checks(&manager, Locale::Ar, &rows[..1], key()).await;
    assert_eq!(again.expect("taken").kept, 0, "the same check counts once");
    let checks = languages::checks(&world.app, Locale::Ar).await.expect("checks");
    let checked = checks.iter().find(|checked| checked.text.key == "offer-yes").expect("it");
    assert_eq!((checked.state, checked.by.as_str()), (State::Checked, "Amal"));
    let worker = world.caller(Role::DeskWorker).await;
    let refused = languages::take_checks(&worker, Locale::Ar, &rows, key()).await;
    assert!(matches!(refused, Err(Refusal::NotFound)));
}

on_both!(
    a_language_is_used_until_its_last_day,
    another_desk_decides_for_itself,
    a_language_that_is_stopped_stays_in_the_history,
    a_decision_has_a_reason_an_end_and_a_name,
    checks_come_back_from_a_list,
);
