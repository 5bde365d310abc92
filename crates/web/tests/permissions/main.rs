//! Every address × every role × own desk, own organisation and others', held against the
//! permission table. What is denied must look exactly like what does not exist, and not one
//! word of another desk may stand on any page.

mod rows;

use axum::http::{Method, StatusCode, header};
use desk::Actor;
use desk::policy::{Action, Reach, reach};
use desk::testing::World;
use domain::accounts::Role;
use rows::{Rows, build};
use std::fmt::Write as _;
use store::{Store, on_both};
use uuid::Uuid;
use web::testing::{Browser, Shown, site};
use web::{Gate, RouteSpec};

const OWN: &str = "kanarievogela";
const SAME_DESK: &str = "kanarievogelb";
const OTHER_DESK: &str = "kanarievogelc";

/// Addresses that need more than their path to find something: a code in the form or in the
/// query, a file with bad rows, a draft of one's own. The bare address may answer "not found"
/// to whoever is allowed, and nothing worse; to all others it must, as everywhere.
const NAMED_ELSEWHERE: &[&str] = &[
    "/families/{family}/support/completion",
    "/families/{family}/support/reopening",
    "/duplicates",
    "/duplicates/apart",
    "/imports/{import}/bad-rows.csv",
    "/imports/{import}/bad-rows.xlsx",
    "/places/{place}/proposals",
    "/places/{place}/hand-overs",
    "/places/{place}/hand-overs/new",
    "/hand-overs/{hand_over}/withdrawal",
    "/requests/drafts/{draft}/removal",
    "/today/snoozes",
    "/today/snoozes/undoing",
    "/returns/{year}/requests",
    "/returns/frozen/{return}/requests",
];

/// Pages on which every location of a desk stands, for everybody.
const PUBLIC_OFFER: &[&str] = &["/d/{desk}/offer", "/d/{desk}/offer/print", "/d/{desk}/widget"];

fn named_elsewhere(spec: &RouteSpec, shown: &Shown) -> bool {
    NAMED_ELSEWHERE.contains(&spec.path) && shown.status == StatusCode::NOT_FOUND
}

/// The path with its parameters, and the query without which it is no question at all.
fn address(rows: &Rows, path: &str) -> String {
    let query = match path {
        "/places/{place}/proposals/new" => "?request={request}",
        _ => "",
    };
    rows.fill(&format!("{path}{query}"))
}

/// The three places that somebody may try to reach.
struct Places {
    own: Rows,
    other_organisation: Rows,
    other_desk: Rows,
}

struct Walk {
    world: World,
    other: Uuid,
    problems: Vec<String>,
    asked: usize,
}

impl Walk {
    async fn new(store: Store) -> Self {
        let world = World::new(store).await;
        let other = world.add_desk("elders", "Loket Elders", "11002").await;
        Self { world, other, problems: Vec::new(), asked: 0 }
    }

    async fn places(&self) -> Places {
        Places {
            own: build(&self.world, self.world.desk, OWN).await,
            other_organisation: build(&self.world, self.world.desk, SAME_DESK).await,
            other_desk: build(&self.world, self.other, OTHER_DESK).await,
        }
    }

    /// Somebody of this role at the own desk, tied to the own organisation.
    async fn actor(&self, role: Role, places: &Places) -> Actor {
        let actor = Actor {
            account: Uuid::now_v7(),
            name: format!("Test {role}"),
            role,
            desk: (role != Role::Administrator).then_some(self.world.desk),
            organiser: (role == Role::Organiser).then_some(places.own.organiser),
            location: (role == Role::Location).then_some(places.own.location),
        };
        self.world.save_account(&actor).await;
        actor
    }

    async fn ask(&mut self, browser: &mut Browser, spec: &RouteSpec, path: &str) -> Shown {
        self.asked += 1;
        let body = (spec.method == Method::POST).then(String::new);
        browser.once(path, body).await
    }

    fn expect(&mut self, fine: bool, what: &str, spec: &RouteSpec, shown: &Shown) {
        if !fine {
            self.problems.push(format!(
                "{} {} {what}: got {} {}",
                spec.method,
                spec.path,
                shown.status,
                shown.headers.get(header::LOCATION).and_then(|to| to.to_str().ok()).unwrap_or("")
            ));
        }
    }

    fn finish(self) {
        println!("{} answers", self.asked);
        assert!(self.problems.is_empty(), "\n{}", self.problems.join("\n"));
    }
}

/// An answer without what differs by chance.
fn same_page(one: &Shown, other: &Shown) -> bool {
    one.status == other.status && one.html == other.html
}

fn works(shown: &Shown) -> bool {
    shown.status != StatusCode::NOT_FOUND && !shown.status.is_server_error()
}

/// Paths that list things also get a search for all canaries.
fn with_search(path: &str) -> String {
    format!("{path}?q=kanarievogel&text=kanarievogel")
}

async fn walk_as(walk: &mut Walk, role: Role) {
    let mut places = walk.places().await;
    let mut actor = walk.actor(role, &places).await;
    let mut browser = Browser::signed_in_as(&walk.world, &actor).await;
    let nothing = browser.once("/no-such-page", None).await;
    let mut specs = web::specs();
    // What is only read comes first, on rows that nobody changed.
    specs.sort_by_key(|spec| spec.method == Method::POST);
    let mut changed = false;
    for spec in specs {
        let Gate::May(action) = spec.gate else { continue };
        let allowed = reach(action, role);
        if changed {
            places = walk.places().await;
            actor = walk.actor(role, &places).await;
            browser = Browser::signed_in_as(&walk.world, &actor).await;
        }
        // What is refused leaves the rows as they were.
        changed = spec.method == Method::POST && allowed.is_some();
        let mut own = address(&places.own, spec.path);
        if spec.path.contains("{session}") {
            // Own means one's own here, not a colleague's.
            let shown = walk.ask(&mut browser, &spec, &own).await;
            walk.expect(
                same_page(&shown, &nothing),
                &format!("{role}, a colleague's"),
                &spec,
                &shown,
            );
            own = spec.path.replace("{session}", &second_session(walk, &actor).await);
        }
        let shown = walk.ask(&mut browser, &spec, &own).await;
        let fine = match allowed {
            Some(_) => works(&shown) || named_elsewhere(&spec, &shown),
            None => same_page(&shown, &nothing),
        };
        walk.expect(fine, &format!("{role}, own ({allowed:?})"), &spec, &shown);
        canaries(walk, role, allowed, &spec, &shown);
        if !spec.path.contains('{') {
            if spec.method == Method::GET {
                let shown = browser.once(&with_search(&own), None).await;
                canaries(walk, role, allowed, &spec, &shown);
            }
            continue;
        }
        if names_nobody(spec.path) {
            continue;
        }
        let mut others = vec![("another desk", &places.other_desk)];
        if allowed == Some(Reach::OwnOrganisation) {
            others.push(("another organisation", &places.other_organisation));
        }
        for (whose, rows) in others {
            let shown = walk.ask(&mut browser, &spec, &address(rows, spec.path)).await;
            let fine = match allowed {
                Some(Reach::Installation) => works(&shown),
                _ => same_page(&shown, &nothing),
            };
            walk.expect(fine, &format!("{role}, {whose}"), &spec, &shown);
            canaries(walk, role, allowed, &spec, &shown);
        }
    }
}

/// Whether all parameters are words or numbers that belong to nobody.
fn names_nobody(path: &str) -> bool {
    let words = [
        "{reason}",
        "{year}",
        "{page}",
        "{language}",
        "{locale}",
        "{template}",
        "{way}",
        "{recording}",
    ];
    words.iter().fold(path.to_owned(), |path, word| path.replace(word, "")).find('{').is_none()
}

async fn second_session(walk: &Walk, actor: &Actor) -> String {
    walk.world.session_of(actor).await;
    let now = walk.world.app.clock.now();
    let sessions = walk.world.app.store.sessions(actor.account, now, now - desk::accounts::IDLE);
    let sessions = sessions.await.expect("sessions");
    sessions.iter().map(|session| session.id).max().expect("a session").to_string()
}

fn canaries(walk: &mut Walk, role: Role, allowed: Option<Reach>, spec: &RouteSpec, shown: &Shown) {
    if allowed == Some(Reach::Installation) {
        return;
    }
    let mut foreign = vec![OTHER_DESK];
    if matches!(role, Role::Organiser | Role::Location) {
        foreign.push(SAME_DESK);
    }
    for canary in foreign {
        walk.expect(!shown.html.contains(canary), &format!("{role} reads {canary}"), spec, shown);
    }
}

async fn every_address_keeps_to_the_table_for_the_desk(store: Store) {
    let mut walk = Walk::new(store).await;
    for role in [Role::DeskWorker, Role::DeskManager] {
        walk_as(&mut walk, role).await;
    }
    walk.finish();
}

async fn every_address_keeps_to_the_table_for_organisations(store: Store) {
    let mut walk = Walk::new(store).await;
    for role in [Role::Organiser, Role::Location] {
        walk_as(&mut walk, role).await;
    }
    walk.finish();
}

async fn every_address_keeps_to_the_table_for_all_others(store: Store) {
    let mut walk = Walk::new(store).await;
    for role in [Role::Auditor, Role::Administrator, Role::Family, Role::Referrer] {
        walk_as(&mut walk, role).await;
    }
    walk.finish();
}

/// A family in its own file: that opens, every other is not there; and its session opens
/// nothing of the desk.
async fn a_family_reaches_its_own_file_only(store: Store) {
    let mut walk = Walk::new(store).await;
    let mut places = walk.places().await;
    let nothing = Browser::new(site(&walk.world)).once("/no-such-page", None).await;
    let mut specs = web::specs();
    specs.sort_by_key(|spec| spec.method == Method::POST);
    let mut changed = false;
    for spec in specs {
        if changed {
            places = walk.places().await;
        }
        changed = spec.method == Method::POST && matches!(spec.gate, Gate::Own(_));
        let mut browser = Browser::in_own_file(&walk.world, &places.own.my_token);
        match spec.gate {
            Gate::Own(_) => {
                if spec.path.contains('{') {
                    for rows in [&places.other_organisation, &places.other_desk] {
                        let path = address(rows, spec.path);
                        let shown = walk.ask(&mut browser, &spec, &path).await;
                        let fine = same_page(&shown, &nothing);
                        walk.expect(fine, "a family, another's", &spec, &shown);
                    }
                }
                let shown = walk.ask(&mut browser, &spec, &address(&places.own, spec.path)).await;
                walk.expect(works(&shown), "a family, its own", &spec, &shown);
                for canary in [SAME_DESK, OTHER_DESK] {
                    let fine = !shown.html.contains(canary);
                    walk.expect(fine, "a family reads of another", &spec, &shown);
                }
            }
            Gate::May(_) => {
                let shown = walk.ask(&mut browser, &spec, &address(&places.own, spec.path)).await;
                let to = shown.headers.get(header::LOCATION).and_then(|to| to.to_str().ok());
                let asked = to.is_some_and(|to| to.starts_with("/sign-in"));
                walk.expect(asked, "a family at the desk's", &spec, &shown);
            }
            Gate::Public | Gate::Link => {}
        }
    }
    walk.finish();
}

/// Nobody of the desk opens the pages of a family by being signed in at the desk.
async fn nobody_else_opens_the_pages_of_a_family(store: Store) {
    let mut walk = Walk::new(store).await;
    let places = walk.places().await;
    for role in Role::ALL {
        let actor = walk.actor(*role, &places).await;
        let mut browser = Browser::signed_in_as(&walk.world, &actor).await;
        for spec in web::specs().into_iter().filter(|spec| matches!(spec.gate, Gate::Own(_))) {
            let shown = walk.ask(&mut browser, &spec, &address(&places.own, spec.path)).await;
            let to = shown.headers.get(header::LOCATION).and_then(|to| to.to_str().ok());
            walk.expect(to == Some("/my/sign-in"), &format!("{role}"), &spec, &shown);
        }
    }
    walk.finish();
}

async fn who_is_not_signed_in_is_asked_to(store: Store) {
    let mut walk = Walk::new(store).await;
    let places = walk.places().await;
    for spec in web::specs() {
        let mut browser = Browser::new(site(&walk.world));
        let path = places.own.fill(spec.path);
        let shown = walk.ask(&mut browser, &spec, &path).await;
        if let Gate::May(_) = spec.gate {
            let to = shown.headers.get(header::LOCATION).and_then(|to| to.to_str().ok());
            let asked = shown.status == StatusCode::SEE_OTHER
                && to.is_some_and(|to| to.starts_with("/sign-in"));
            walk.expect(asked, "anonymous", &spec, &shown);
            walk.expect(!shown.html.contains(OWN), "anonymous reads", &spec, &shown);
        } else if let Gate::Own(_) = spec.gate {
            let to = shown.headers.get(header::LOCATION).and_then(|to| to.to_str().ok());
            walk.expect(to == Some("/my/sign-in"), "anonymous", &spec, &shown);
        } else {
            walk.expect(!shown.status.is_server_error(), "anonymous", &spec, &shown);
        }
        for canary in [SAME_DESK, OTHER_DESK] {
            if canary == SAME_DESK && PUBLIC_OFFER.contains(&spec.path) {
                continue;
            }
            walk.expect(!shown.html.contains(canary), "anonymous reads", &spec, &shown);
        }
    }
    walk.finish();
}

async fn a_link_opens_with_its_secret_only(store: Store) {
    let mut walk = Walk::new(store).await;
    let places = walk.places().await;
    let nothing = Browser::new(site(&walk.world)).once("/no-such-page", None).await;
    // A family that mistypes its link reads what to do: the same whatever it typed.
    let no_link = Browser::new(site(&walk.world)).once("/a/no-such-link", None).await;
    assert_eq!(no_link.status, StatusCode::NOT_FOUND);
    for spec in web::specs().into_iter().filter(|spec| spec.gate == Gate::Link) {
        let of_family = ["/a/", "/r/", "/t/"].iter().any(|start| spec.path.starts_with(start));
        let nothing = if of_family { &no_link } else { &nothing };
        let mut wrong = places.own.fill(spec.path);
        wrong = wrong.replace(&places.own.secret, &"0".repeat(64));
        let mut browser = Browser::new(site(&walk.world));
        let shown = walk.ask(&mut browser, &spec, &wrong).await;
        walk.expect(same_page(&shown, nothing), "with a wrong secret", &spec, &shown);
    }
    walk.finish();
}

/// The table of `docs/permissions.md`.
fn table() -> String {
    let mut text = String::from(
        "# Who may do what\n\nWritten from the permission table (`crates/desk/src/policy.rs`) by \
         `UPDATE_DOCS=1 cargo test -p web --test permissions`; the same test walks every address \
         with every role. What is denied looks like a page that does not exist.\n\n\
         - *desk*: everything of the own desk\n- *organisation*: what is addressed to the own \
         organisation or location\n- *own*: the own account\n- *own file*: the file of the \
         family that signed in\n- *installation*: every desk\n\n",
    );
    let roles = Role::ALL;
    let names: Vec<&str> = roles.iter().map(|role| role.word()).collect();
    let _ = writeln!(text, "| action | {} | addresses |", names.join(" | "));
    let _ = writeln!(text, "|{}", "---|".repeat(roles.len() + 2));
    let specs = web::specs();
    for action in Action::ALL {
        let cells: Vec<&str> = roles.iter().map(|role| word(reach(*action, *role))).collect();
        let addresses = specs
            .iter()
            .filter(|spec| [Gate::May(*action), Gate::Own(*action)].contains(&spec.gate))
            .count();
        let _ = writeln!(text, "| `{}` | {} | {addresses} |", action.word(), cells.join(" | "));
    }
    text
}

const fn word(reach: Option<Reach>) -> &'static str {
    match reach {
        None => "",
        Some(Reach::OwnDesk) => "desk",
        Some(Reach::OwnOrganisation) => "organisation",
        Some(Reach::Own) => "own",
        Some(Reach::OwnFile) => "own file",
        Some(Reach::Installation) => "installation",
    }
}

#[test]
fn the_table_in_the_documentation_is_the_one_in_the_code() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/permissions.md");
    if std::env::var("UPDATE_DOCS").is_ok() {
        std::fs::write(path, table()).expect("the table is written");
    }
    let written = std::fs::read_to_string(path).expect("docs/permissions.md");
    assert!(written == table(), "run UPDATE_DOCS=1 cargo test -p web --test permissions");
}

on_both!(
    every_address_keeps_to_the_table_for_the_desk,
    every_address_keeps_to_the_table_for_organisations,
    every_address_keeps_to_the_table_for_all_others,
    who_is_not_signed_in_is_asked_to,
    a_family_reaches_its_own_file_only,
    nobody_else_opens_the_pages_of_a_family,
    a_link_opens_with_its_secret_only,
);
