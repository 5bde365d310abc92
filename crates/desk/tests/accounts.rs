//! Own account, accounts of others, invitations, and what a wrong sign-in does.

use desk::accounts::own::{self, FactorForm, PasswordForm};
use desk::accounts::{self, Argon2id, PasswordCheck, SignInForm, totp};
use desk::forms::Problem;
use desk::people::{self, AcceptForm, DeskForm, InviteForm, RoleForm};
use desk::testing::{World, key};
use desk::{App, Caller, Refusal, Why};
use domain::accounts::Role;
use sea_orm::{EntityTrait, PaginatorTrait};
use std::sync::{Arc, Mutex};
use store::{Store, on_both};

const PASSWORD: &str = "vier groene stoelen";

fn form(email: &str, password: &str, code: &str) -> SignInForm {
    SignInForm { email: email.to_owned(), password: password.to_owned(), code: code.to_owned() }
}

fn invitation_for(name: &str, role: Role) -> InviteForm {
    InviteForm {
        name: name.to_owned(),
        email: format!("{}@loket.example", name.to_lowercase().replace(' ', ".")),
        role: role.word().to_owned(),
        ..InviteForm::default()
    }
}

fn secret(link: Option<String>) -> String {
    link.expect("a link").rsplit('/').next().unwrap_or_default().to_owned()
}

fn accepting(password: &str) -> AcceptForm {
    AcceptForm { password: password.to_owned(), again: password.to_owned() }
}

/// Somebody who was invited, accepted, and signed in.
async fn arrived(manager: &Caller, name: &str, role: Role) -> (Caller, uuid::Uuid, String) {
    let form_ = invitation_for(name, role);
    let invited = people::invite(manager, &form_, key()).await.expect("an invitation");
    people::accept(&manager.app, &secret(invited.link), &accepting(PASSWORD)).await.expect("in");
    let session = accounts::sign_in(&manager.app, &form(&form_.email, PASSWORD, ""), "test")
        .await
        .expect("a session");
    let signed = accounts::signed(&manager.app, &session.token).await.expect("ok").expect("signed");
    let caller = Caller { app: manager.app.clone(), actor: signed.actor };
    (caller, signed.session, session.token)
}

async fn is_in(app: &App, token: &str) -> bool {
    accounts::signed(app, token).await.expect("an answer").is_some()
}

async fn an_invitation_works_once_and_for_a_week(store: Store) {
    let world = World::new(store).await;
    let manager = world.caller(Role::DeskManager).await;
    let form_ = invitation_for("Els Nieuw", Role::DeskWorker);
    let same = key();
    let invited = people::invite(&manager, &form_, same).await.expect("an invitation");
    let again = people::invite(&manager, &form_, same).await.expect("the same");
    assert!(again.link.is_none(), "a link is shown once");
    let first = secret(invited.link);
    for weak in ["kort", "wachtwoord123", "els.nieuw was hier", "kinderloket 2026"] {
        let refused = people::accept(&world.app, &first, &accepting(weak)).await;
        assert!(matches!(refused, Err(Refusal::Invalid(_))), "{weak}");
    }
    let waiting = people::invitations(&manager).await.expect("invitations");
    let renewed = people::invite_again(&manager, waiting[0].row.id).await.expect("a fresh link");
    let gone = people::accept(&world.app, &first, &accepting(PASSWORD)).await;
    assert!(matches!(gone, Err(Refusal::NotFound)), "the link before stopped working");
    let second = secret(renewed.link);
    people::accept(&world.app, &second, &accepting(PASSWORD)).await.expect("in");
    let twice = people::accept(&world.app, &second, &accepting(PASSWORD)).await;
    assert!(matches!(twice, Err(Refusal::NotFound)));
    let exists = people::invite(&manager, &form_, key()).await;
    assert!(matches!(exists, Err(Refusal::Invalid(errors)) if errors.of("email").is_some()));
    let late = people::invite(&manager, &invitation_for("Jo Laat", Role::Auditor), key()).await;
    world.clock.pass_days(8);
    let late = secret(late.expect("an invitation").link);
    assert!(matches!(people::invitation(&world.app, &late).await, Err(Refusal::NotFound)));
}

async fn a_new_password_ends_the_other_sessions(store: Store) {
    let world = World::new(store).await;
    let manager = world.caller(Role::DeskManager).await;
    let (caller, session, token) = arrived(&manager, "Els Nieuw", Role::DeskWorker).await;
    let elsewhere = world.session_of(&caller.actor).await;
    let change = |current: &str, password: &str| PasswordForm {
        current: current.to_owned(),
        password: password.to_owned(),
        again: password.to_owned(),
    };
    let wrong = own::change_password(&caller, &change("fout", "drie rode tafels"), session).await;
    assert!(
        matches!(wrong, Err(Refusal::Invalid(errors)) if errors.of("current") == Some(&Problem::DoesNotMatch))
    );
    assert!(is_in(&world.app, &elsewhere).await);
    own::change_password(&caller, &change(PASSWORD, "drie rode tafels"), session)
        .await
        .expect("changed");
    assert!(is_in(&world.app, &token).await, "this session goes on");
    assert!(!is_in(&world.app, &elsewhere).await, "the others ended");
    let old = form("els.nieuw@loket.example", PASSWORD, "");
    assert!(accounts::sign_in(&world.app, &old, "test").await.is_err());
    let history = own::history(&caller).await.expect("a history");
    assert_eq!(history.iter().map(|one| one.worked).collect::<Vec<_>>().len(), 2);
}

async fn a_second_factor_counts_once_a_code_shows_it(store: Store) {
    let world = World::new(store).await;
    let manager = world.caller(Role::DeskManager).await;
    let (caller, session, _) = arrived(&manager, "Els Nieuw", Role::DeskWorker).await;
    let email = "els.nieuw@loket.example";
    let proposed = own::propose_factor(&caller).await.expect("a proposal");
    assert!(proposed.link.starts_with("otpauth://totp/"));
    accounts::sign_in(&world.app, &form(email, PASSWORD, ""), "test").await.expect("not yet asked");
    let factor = totp(&proposed.secret, email).expect("a factor");
    let code = || {
        let now = u64::try_from(world.app.clock.now().timestamp()).unwrap_or_default();
        factor.generate(now).to_string()
    };
    let wrong = FactorForm { sealed: proposed.sealed.clone(), code: "000000".to_owned() };
    assert!(matches!(
        own::confirm_factor(&caller, &wrong, session).await,
        Err(Refusal::Invalid(_))
    ));
    let stolen = FactorForm { sealed: proposed.sealed.clone(), code: code() };
    let refused = own::confirm_factor(&manager, &stolen, session).await;
    assert!(matches!(refused, Err(Refusal::Invalid(_))), "sealed for one account only");
    own::confirm_factor(&caller, &stolen, session).await.expect("it counts");
    assert!(accounts::sign_in(&world.app, &form(email, PASSWORD, ""), "test").await.is_err());
    let used = accounts::sign_in(&world.app, &form(email, PASSWORD, &code()), "test").await;
    assert!(used.is_err(), "the code that confirmed is used up");
    world.clock.pass_minutes(1);
    accounts::sign_in(&world.app, &form(email, PASSWORD, &code()), "test").await.expect("in");
    assert!(own::remove_factor(&caller, "fout", session).await.is_err());
    own::remove_factor(&caller, PASSWORD, session).await.expect("removed");
    accounts::sign_in(&world.app, &form(email, PASSWORD, ""), "test").await.expect("in");
}

async fn an_ended_account_is_out_at_once_and_can_come_back(store: Store) {
    let world = World::new(store).await;
    let manager = world.caller(Role::DeskManager).await;
    let (caller, _, token) = arrived(&manager, "Els Nieuw", Role::DeskWorker).await;
    let id = caller.actor.account;
    people::end(&manager, id).await.expect("ended");
    assert!(!is_in(&world.app, &token).await);
    assert!(matches!(people::end(&manager, id).await, Err(Refusal::NotPossible(Why::AlreadyDone))));
    people::reopen(&manager, id).await.expect("open again");
    assert!(!is_in(&world.app, &token).await, "old sessions stay ended");
    let person = people::see(&manager, id).await.expect("the person");
    assert!(person.last_seen.is_some() && !person.closed && !person.second_factor);
}

async fn a_desk_keeps_a_manager(store: Store) {
    let world = World::new(store).await;
    let one = world.caller(Role::DeskManager).await;
    let last = Err::<(), _>(Why::LastManager);
    let told = |outcome: Result<(), Refusal>| match outcome {
        Err(Refusal::NotPossible(why)) => Err(why),
        other => other.map_err(|_| Why::NotSettled),
    };
    assert_eq!(told(people::end(&one, one.actor.account).await), last);
    let shown = people::see(&one, one.actor.account).await.expect("a person");
    let worker = RoleForm { role: Role::DeskWorker.word().to_owned(), ..RoleForm::of(&shown) };
    assert_eq!(told(people::change_role(&one, one.actor.account, &worker).await), last);
    let two = world.caller(Role::DeskManager).await;
    let (first, second) =
        tokio::join!(people::end(&one, two.actor.account), people::end(&two, one.actor.account));
    assert!(first.is_ok() != second.is_ok(), "one of two stays: {first:?} {second:?}");
}

async fn another_desk_cannot_touch_an_account(store: Store) {
    let world = World::new(store).await;
    let manager = world.caller(Role::DeskManager).await;
    let other = world.add_desk("elders", "Loket Elders", "11002").await;
    let stranger = world.caller_at(other, Role::DeskManager).await;
    let id = manager.actor.account;
    assert!(matches!(people::see(&stranger, id).await, Err(Refusal::NotFound)));
    assert!(matches!(people::end(&stranger, id).await, Err(Refusal::NotFound)));
    assert!(matches!(people::new_link(&stranger, id).await, Err(Refusal::NotFound)));
    assert_eq!(people::list(&stranger, 1).await.expect("a list").total, 1);
    let admin = invitation_for("Els Nieuw", Role::Administrator);
    assert!(matches!(people::invite(&stranger, &admin, key()).await, Err(Refusal::Invalid(_))));
    let worker = world.caller(Role::DeskWorker).await;
    assert!(matches!(people::list(&worker, 1).await, Err(Refusal::NotFound)));
}

async fn an_administrator_adds_a_desk_with_its_manager(store: Store) {
    let world = World::new(store).await;
    let admin = world.caller(Role::Administrator).await;
    let new = DeskForm {
        desk_name: "Loket Lindedorp".to_owned(),
        code: "lindedorp".to_owned(),
        municipality: "2800".to_owned(),
        name: "Mia Proef".to_owned(),
        email: "mia@lindedorp.example".to_owned(),
    };
    let same = key();
    let invited = people::add_desk(&admin, &new, same).await.expect("a desk");
    assert!(people::add_desk(&admin, &new, same).await.expect("the same").link.is_none());
    let twice = people::add_desk(&admin, &new, key()).await;
    assert!(matches!(twice, Err(Refusal::Invalid(errors)) if errors.of("code").is_some()));
    people::accept(&world.app, &secret(invited.link), &accepting(PASSWORD)).await.expect("in");
    let signed = accounts::sign_in(&world.app, &form(&new.email, PASSWORD, ""), "test").await;
    let actor = signed.expect("a session").actor;
    assert_eq!((actor.role, actor.desk.is_some()), (Role::DeskManager, true));
    assert_eq!(people::desks(&admin).await.expect("desks").len(), 2);
}

/// Compares passwords, and keeps what each comparison cost: the parameters of its hash.
#[derive(Default)]
struct CountedChecks(Mutex<Vec<String>>);

impl PasswordCheck for CountedChecks {
    fn fits(&self, password: &str, hash: &str) -> bool {
        let cost = hash.split('$').take(4).collect::<Vec<_>>().join("$");
        self.0.lock().expect("one thread").push(cost);
        Argon2id.fits(password, hash)
    }
}

async fn a_wrong_sign_in_costs_the_same_for_everybody(store: Store) {
    let mut world = World::new(store).await;
    let manager = world.caller(Role::DeskManager).await;
    arrived(&manager, "Els Nieuw", Role::DeskWorker).await;
    let mut costs = Vec::new();
    for email in ["els.nieuw@loket.example", "niemand@loket.example"] {
        let checks = Arc::new(CountedChecks::default());
        world.app.passwords = Arc::<CountedChecks>::clone(&checks);
        let wrong = form(email, "fout fout fout", "");
        let refused = accounts::sign_in(&world.app, &wrong, "test").await;
        assert!(matches!(refused, Err(Refusal::Invalid(_))));
        costs.push(checks.0.lock().expect("one thread").clone());
    }
    // One comparison each, with the same algorithm, memory and passes.
    assert_eq!(costs[0], ["$argon2id$v=19$m=19456,t=2,p=1"]);
    assert_eq!(costs[0], costs[1]);
}

async fn ten_wrong_sign_ins_wait_and_are_forgotten(store: Store) {
    let world = World::new(store).await;
    let wrong = form("an@loket.example", "fout fout fout", "");
    for _ in 0..10 {
        assert!(matches!(
            accounts::sign_in(&world.app, &wrong, "test").await,
            Err(Refusal::Invalid(_))
        ));
    }
    let waits = accounts::sign_in(&world.app, &wrong, "test").await;
    assert!(matches!(waits, Err(Refusal::TooMany(_))));
    let other = accounts::sign_in(&world.app, &form("jo@loket.example", "x", ""), "test").await;
    assert!(matches!(other, Err(Refusal::Invalid(_))), "one address does not stop another");
    world.clock.pass_days(2);
    assert!(accounts::sign_in(&world.app, &wrong, "test").await.is_err());
    let rows = store::entities::sign_in_attempt::Entity::find();
    assert_eq!(rows.count(world.app.store.reader()).await.expect("a count"), 1);
}

async fn the_first_administrator_is_made_once(store: Store) {
    let world = World::new(store).await;
    let made = desk::people::first_administrator(&world.app, "Bart", "bart@voorbeeld.example");
    let link = made.await.expect("the first").link.expect("a link");
    assert!(link.starts_with("http://loket.test/invitations/"), "{link}");
    let second =
        desk::people::first_administrator(&world.app, "Ans", "ans@voorbeeld.example").await;
    assert!(matches!(second, Err(Refusal::NotPossible(Why::AlreadyDone))));
}

on_both!(
    the_first_administrator_is_made_once,
    an_invitation_works_once_and_for_a_week,
    a_new_password_ends_the_other_sessions,
    a_second_factor_counts_once_a_code_shows_it,
    an_ended_account_is_out_at_once_and_can_come_back,
    a_desk_keeps_a_manager,
    another_desk_cannot_touch_an_account,
    an_administrator_adds_a_desk_with_its_manager,
    a_wrong_sign_in_costs_the_same_for_everybody,
    ten_wrong_sign_ins_wait_and_are_forgotten,
);
