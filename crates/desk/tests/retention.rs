//! Twelve years of nights under a simulated clock: nothing is kept past its term, nothing
//! goes too early, the figures of past years stay, and the log proves itself.

#![expect(clippy::expect_used, reason = "a test that cannot go on should stop")]

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, TimeDelta, Utc};
use desk::retention::{self, nightly};
use desk::testing::{Built, World, wish};
use desk::{Caller, Refusal, returns};
use domain::accounts::Role;
use domain::requests::{RequestState, Wish};
use domain::week::WeekPattern;
use sea_orm::{ConnectionTrait, EntityTrait, Statement};
use std::collections::{BTreeMap, BTreeSet};
use store::audit::Event;
use store::entities::{
    appointment, audit_entry, candidacy, closure, contact, draft, family, import, import_file,
    intake, location, message, message_candidacy, placement, proposal, request, request_trait,
    sign_in_attempt, task, wish as wishes,
};
use store::{Store, Table, on_both};
use uuid::Uuid;

const FIRST_YEAR: i32 = 2019;
const YEARS: u32 = 12;
/// Days between the nights that are looked at.
const STEP: u64 = 7;

fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(FIRST_YEAR, 1, 7).expect("a day")
}

/// A family whose file ends on a day, with a word in everything that was written about it.
struct Known {
    canary: String,
    built: Built,
    ends: NaiveDate,
}

struct Sim {
    world: World,
    manager: Caller,
    location: location::Model,
    families: Vec<Known>,
    gone: BTreeSet<usize>,
    figures: BTreeMap<i32, String>,
}

impl Sim {
    async fn new(store: Store) -> Self {
        let world = World::new(store).await;
        world.clock.set(first_day());
        let manager = world.caller(Role::DeskManager).await;
        let location = world.location("De Zonnebloem").await;
        let (families, gone, figures) = (Vec::new(), BTreeSet::new(), BTreeMap::new());
        Self { world, manager, location, families, gone, figures }
    }

    fn today(&self) -> NaiveDate {
        self.world.app.clock.today()
    }

    fn now(&self) -> DateTime<Utc> {
        self.world.app.clock.now()
    }

    async fn insert<M: Table>(&self, row: M) {
        let tx = self.world.app.store.begin().await.expect("a change begins");
        tx.insert(row).await.expect("a row");
        tx.commit(self.now()).await.expect("a commit");
    }

    /// A request that is settled on the day it is made; one in three with a place.
    async fn settled(&mut self) {
        let number = self.families.len();
        let canary = format!("kanarie{number}z");
        let start = self.today() + Days::new(60);
        let asks = Wish {
            start,
            week: WeekPattern::full_days(3),
            preference: canary.clone(),
            locations: vec![canary.clone()],
            ..wish()
        };
        let built = self.world.family(&format!("{canary} {canary}"), asks).await;
        self.written(&built, &canary).await;
        let state = if number.is_multiple_of(3) {
            self.placed(&built, &canary).await;
            RequestState::Placed
        } else {
            self.closed(&built, &canary).await;
            RequestState::Closed
        };
        let tx = self.world.app.store.begin().await.expect("a change begins");
        let row = request::Model {
            state: state.word().to_owned(),
            owner_id: Some(self.manager.actor.account),
            ..built.request.clone()
        };
        tx.update(row).await.expect("a request");
        let row = family::Model {
            note: canary.clone(),
            email: format!("{canary}@voorbeeld.example"),
            ..built.family.clone()
        };
        tx.update(row).await.expect("a family");
        tx.commit(self.now()).await.expect("a commit");
        // Care that begins later keeps the file open until then.
        let ends = if state == RequestState::Placed { start } else { self.today() };
        self.families.push(Known { canary, built, ends });
    }

    async fn written(&self, built: &Built, canary: &str) {
        let (at, today, desk) = (self.now(), self.today(), self.world.desk);
        let family = Some(built.family.id);
        let code = || domain::codes::code_from(self.world.app.random.bytes16());
        self.insert(contact::Model {
            id: Uuid::now_v7(),
            desk_id: desk,
            family_id: built.family.id,
            request_id: Some(built.request.id),
            kind: "call".to_owned(),
            outcome: "reached".to_owned(),
            note: canary.to_owned(),
            on_day: today,
            by_name: canary.to_owned(),
            by_account: None,
            at,
        })
        .await;
        self.insert(task::Model {
            id: Uuid::now_v7(),
            desk_id: desk,
            code: code(),
            family_id: family,
            request_id: None,
            title: canary.to_owned(),
            kind: String::new(),
            detail: String::new(),
            about: None,
            due_on: today,
            owner_id: None,
            done_at: Some(at),
            done_by: None,
            created_at: at,
        })
        .await;
        let appointment = Uuid::now_v7();
        self.insert(appointment::Model {
            id: appointment,
            desk_id: desk,
            code: code(),
            family_id: family,
            title: canary.to_owned(),
            place: canary.to_owned(),
            starts_at: at,
            minutes: 60,
            companion: String::new(),
            owner_id: self.manager.actor.account,
            reminded_at: None,
            cancelled_at: None,
            version: 1,
            created_at: at,
        })
        .await;
        self.message(family, Some(appointment), canary).await;
        let note = self.note(canary, family).await;
        let tx = self.world.app.store.begin().await.expect("a change begins");
        store::search::index(&tx, store::search::Subject::intake(&note)).await.expect("an index");
        tx.commit(at).await.expect("a commit");
        self.insert(request_trait::Model {
            id: Uuid::now_v7(),
            desk_id: desk,
            request_id: built.request.id,
            kind: "urgent".to_owned(),
            holds: true,
            reason: canary.as_bytes().to_vec(),
            source: canary.to_owned(),
            rule_set: String::new(),
            by_account: Some(self.manager.actor.account),
            at,
        })
        .await;
        let put = Uuid::now_v7();
        self.insert(candidacy::Model {
            id: put,
            desk_id: desk,
            code: code(),
            request_id: built.request.id,
            location_id: self.location.id,
            asked_on: today,
            due_on: today,
            answer: None,
            answer_reason: String::new(),
            answer_note: canary.to_owned(),
            offered_week: None,
            asked_at: None,
            asked_week: None,
            asked_start: None,
            offered_start: None,
            answered_at: None,
            closed_at: Some(at),
            closed_word: String::new(),
            version: 1,
        })
        .await;
        let told = self.message(None, None, "bericht aan opvang").await;
        self.insert(message_candidacy::Model {
            message_id: told,
            candidacy_id: put,
            desk_id: desk,
        })
        .await;
    }

    async fn message(&self, family: Option<Uuid>, appointment: Option<Uuid>, text: &str) -> Uuid {
        let id = Uuid::now_v7();
        self.insert(message::Model {
            id,
            desk_id: self.world.desk,
            family_id: family,
            location_id: None,
            proposal_id: None,
            appointment_id: appointment,
            invitation_id: None,
            template: "note".to_owned(),
            channel: "email".to_owned(),
            language: "nl".to_owned(),
            recipient: text.to_owned(),
            subject: text.to_owned(),
            body: text.to_owned(),
            attachment: String::new(),
            state: "sent".to_owned(),
            attempts: 1,
            due_at: self.now(),
            leased_until: None,
            problem: String::new(),
            provider_id: String::new(),
            created_at: self.now(),
            sent_at: Some(self.now()),
            delivered_at: None,
        })
        .await;
        id
    }

    async fn note(&self, text: &str, family: Option<Uuid>) -> intake::Model {
        let row = intake::Model {
            id: Uuid::now_v7(),
            desk_id: self.world.desk,
            code: domain::codes::code_from(self.world.app.random.bytes16()),
            asked_on: self.today(),
            name: text.to_owned(),
            phone: String::new(),
            channel: "telefoon".to_owned(),
            question: text.to_owned(),
            action: String::new(),
            colleague: String::new(),
            outcome: String::new(),
            needed_from: None,
            found_from: None,
            family_id: family,
            handed_to: None,
            handed_at: None,
            handled_at: None,
            import_id: None,
            fingerprint: None,
            version: 1,
            by_account: None,
            created_at: self.now(),
        };
        self.insert(row.clone()).await;
        row
    }

    async fn placed(&self, built: &Built, canary: &str) {
        let (at, desk) = (self.now(), self.world.desk);
        let proposal = proposal::Model {
            id: Uuid::now_v7(),
            desk_id: desk,
            code: domain::codes::code_from(self.world.app.random.bytes16()),
            request_id: built.request.id,
            location_id: self.location.id,
            free_place_id: None,
            week: built.request.wish_week,
            days: 3,
            start: built.request.wish_start,
            state: "accepted".to_owned(),
            reminders: 0,
            last_message_at: at,
            answer_by: self.today(),
            reason: String::new(),
            reason_note: canary.to_owned(),
            answered_at: Some(at),
            answered_through: canary.to_owned(),
            ranking: "{}".to_owned(),
            link_hash: format!("{canary} link"),
            sent_at: at,
            by_account: None,
            version: 1,
        };
        let placement = placement::Model {
            id: Uuid::now_v7(),
            desk_id: desk,
            request_id: built.request.id,
            location_id: Some(self.location.id),
            proposal_id: Some(proposal.id),
            free_place_id: None,
            week: built.request.wish_week,
            days: 3,
            from_day: built.request.wish_start,
            until_day: None,
            certainty: "confirmed".to_owned(),
            elsewhere: canary.to_owned(),
            at,
            undone_at: None,
        };
        self.insert(proposal).await;
        self.insert(placement).await;
    }

    async fn closed(&self, built: &Built, canary: &str) {
        self.insert(closure::Model {
            id: Uuid::now_v7(),
            desk_id: self.world.desk,
            request_id: built.request.id,
            reason: "found-elsewhere".to_owned(),
            note: canary.to_owned(),
            on_day: self.today(),
            by_account: None,
            at: self.now(),
            undone_at: None,
        })
        .await;
        // The family asked for a later start before it found something itself.
        let moved = Wish { start: built.request.wish_start + Days::new(400), ..wish() };
        self.insert(wishes::Model {
            id: Uuid::now_v7(),
            desk_id: self.world.desk,
            request_id: built.request.id,
            number: 2,
            body: serde_json::to_string(&Wish { preference: canary.to_owned(), ..moved })
                .expect("a wish"),
            reason: canary.to_owned(),
            by_family: true,
            by_account: None,
            at: self.now(),
        })
        .await;
        let tx = self.world.app.store.begin().await.expect("a change begins");
        let row = request::Model { wish_version: 2, ..built.request.clone() };
        tx.update(row).await.expect("a request");
        tx.commit(self.now()).await.expect("a commit");
    }

    /// What goes by its own age.
    async fn short_lived(&self) {
        let at = self.now();
        self.note("losse nota", None).await;
        self.message(None, None, "bericht aan opvang").await;
        self.insert(draft::Model {
            id: Uuid::now_v7(),
            desk_id: self.world.desk,
            code: domain::codes::code_from(self.world.app.random.bytes16()),
            account_id: self.manager.actor.account,
            intake_id: None,
            family_id: None,
            title: "half".to_owned(),
            fields: "{}".to_owned(),
            version: 1,
            saved_at: at,
        })
        .await;
        let attempt = sign_in_attempt::Model { id: Uuid::now_v7(), contact_hash: "x".into(), at };
        self.insert(attempt).await;
        self.imported().await;
        let mut tx = self.world.app.store.begin().await.expect("a change begins");
        tx.note(Event {
            desk: Some(self.world.desk),
            actor: "system".to_owned(),
            action: "family.see",
            subject_kind: "family",
            subject: String::new(),
            fields: String::new(),
        });
        tx.commit(at).await.expect("a commit");
    }

    async fn imported(&self) {
        let id = Uuid::now_v7();
        self.insert(import::Model {
            id,
            desk_id: self.world.desk,
            code: domain::codes::code_from(self.world.app.random.bytes16()),
            kind: "registrations".to_owned(),
            file_name: "lijst.xlsx".to_owned(),
            file_hash: id.to_string(),
            mapping: "{}".to_owned(),
            state: "done".to_owned(),
            rows_total: 0,
            rows_done: 0,
            rows_new: 0,
            rows_known: 0,
            rows_bad: 0,
            rows_updated: 0,
            rows_left: 0,
            rows_kept: 0,
            rows_requests: 0,
            by_account: self.manager.actor.account,
            created_at: self.now(),
            undone_at: None,
        })
        .await;
        self.insert(import_file::Model { id, desk_id: self.world.desk, bytes: vec![1] }).await;
    }

    async fn number(&self, sql: &str) -> i64 {
        let store = &self.world.app.store;
        let asked = Statement::from_string(store.engine().backend(), sql);
        let row = store.reader().query_one_raw(asked).await.expect("a count").expect("a count");
        row.try_get("", "n").expect("a number")
    }

    /// Rows of all tables in which a word stands.
    async fn traces(&self, word: &str) -> Vec<&'static str> {
        let mut found = BTreeSet::new();
        let mut columns: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for entry in store::register::entries() {
            let text = format!("CAST({} AS text) LIKE '%{word}%'", entry.column);
            columns.entry(entry.table).or_default().push(text);
        }
        for (table, columns) in columns {
            let sql = format!("SELECT COUNT(*) AS n FROM {table} WHERE {}", columns.join(" OR "));
            if self.number(&sql).await > 0 {
                found.insert(table);
            }
        }
        found.into_iter().collect()
    }

    async fn files_are_kept_until_their_day(&mut self) {
        for number in 0..self.families.len() {
            if self.gone.contains(&number) {
                continue;
            }
            let known = &self.families[number];
            let erased = known.ends.checked_add_months(Months::new(60)).expect("a day");
            let row = family::Entity::find_by_id(known.built.family.id);
            let row = row.one(self.world.app.store.reader()).await.expect("a row").expect("a row");
            if self.today() < erased {
                assert_eq!(row.given_name, known.canary, "gone too early: {}", self.today());
                continue;
            }
            let traces = self.traces(&known.canary).await;
            assert!(traces.is_empty(), "{} on {}: {traces:?}", known.canary, self.today());
            assert_eq!(row.given_name, "", "kept past its term: {}", self.today());
            let code = &known.built.family.code;
            let opened = desk::families::file(&self.manager, code).await;
            assert!(matches!(opened, Err(Refusal::NotFound)));
            self.gone.insert(number);
        }
    }

    async fn rows_are_of_their_term(&self) {
        let today = self.today();
        let years = |years: u32| today.checked_sub_months(Months::new(12 * years)).expect("a day");
        // What belongs to a family goes with its file, which `files_are_kept_until_their_day` sees.
        let notes = format!(
            "SELECT COUNT(*) AS n FROM intake WHERE family_id IS NULL AND asked_on <= '{}'",
            years(5)
        );
        assert_eq!(self.number(&notes).await, 0, "notes on {today}");
        let moments = [
            ("message", "family_id IS NULL AND created_at", years(5)),
            ("draft", "saved_at", today - Days::new(30)),
            ("sign_in_attempt", "at", today - Days::new(1)),
            ("audit_entry", "at", years(10)),
        ];
        for (table, column, last) in moments {
            let past = format!("SELECT COUNT(*) AS n FROM {table} WHERE {column} < '{last}'");
            assert_eq!(self.number(&past).await, 0, "{table} on {today}");
        }
        let files = format!(
            "SELECT COUNT(*) AS n FROM import_file WHERE id IN
             (SELECT id FROM import WHERE created_at < '{}')",
            years(5)
        );
        assert_eq!(self.number(&files).await, 0, "imported files on {today}");
    }

    /// The figures of a past year as they stood early in the next, for ever the same.
    async fn past_figures_stay(&mut self) {
        for year in FIRST_YEAR..self.today().year() {
            let Some(day) = NaiveDate::from_ymd_opt(year + 1, 1, 5) else { continue };
            if day > self.today() {
                continue;
            }
            let report = returns::figures(&self.manager, year, day).await.expect("figures");
            let told = format!("{:?} {:?}", report.sheet, report.inputs);
            let before = self.figures.entry(year).or_insert_with(|| told.clone());
            assert_eq!(
                *before,
                told,
                "the figures of {year} changed on {}",
                self.world.app.clock.today()
            );
        }
    }
}

async fn twelve_years_of_nights(store: Store) {
    let mut sim = Sim::new(store).await;
    let end = first_day().checked_add_months(Months::new(12 * YEARS)).expect("a day");
    let (mut night, mut year) = (0_u32, FIRST_YEAR);
    while sim.today() < end {
        if night.is_multiple_of(10) {
            sim.settled().await;
            sim.short_lived().await;
        }
        nightly(&sim.world.app, 500).await.expect("a night");
        sim.files_are_kept_until_their_day().await;
        if night.is_multiple_of(5) {
            sim.rows_are_of_their_term().await;
        }
        if sim.today().year() > year {
            sim.past_figures_stay().await;
            year = sim.today().year();
            let verdict = store::audit::verify(&sim.world.app.store).await.expect("a log");
            assert!(verdict.broken.is_empty(), "{verdict:?}");
        }
        sim.world.clock.set(sim.today() + Days::new(STEP));
        night += 1;
    }
    assert!(sim.gone.len() > 30, "{} files went", sim.gone.len());
    assert!(sim.figures.len() >= 11);
    let kept = audit_entry::Entity::find().all(sim.world.app.store.reader()).await.expect("a log");
    assert!(kept.iter().all(|entry| entry.number > 1), "the log was never cut");
}

async fn a_dry_run_says_what_the_night_does(store: Store) {
    let mut sim = Sim::new(store).await;
    sim.settled().await;
    sim.short_lived().await;
    sim.world.clock.set(first_day().checked_add_months(Months::new(12 * 6)).expect("a day"));
    let rows = |lines: &[retention::Line]| -> BTreeMap<&'static str, u64> {
        lines.iter().filter(|line| line.rows > 0).map(|line| (line.table, line.rows)).collect()
    };
    let administrator = sim.world.caller(Role::Administrator).await;
    let planned = rows(&retention::plan(&administrator).await.expect("a plan"));
    let own = rows(&retention::plan(&sim.manager).await.expect("a plan"));
    assert!(own.iter().all(|(table, rows)| planned.get(table) >= Some(rows)));
    assert!(!own.contains_key("sign_in_attempt"), "not of one desk");
    let gone = rows(&nightly(&sim.world.app, 500).await.expect("a night"));
    assert_eq!(planned, gone);
    assert_eq!(planned.get("family"), Some(&1));
    assert!(planned.len() >= 6, "{planned:?}");
    assert!(rows(&nightly(&sim.world.app, 500).await.expect("a night")).is_empty());
    let worker = sim.world.caller(Role::DeskWorker).await;
    assert!(matches!(retention::plan(&worker).await, Err(Refusal::NotFound)));
}

async fn a_night_does_no_more_than_its_limit(store: Store) {
    let mut sim = Sim::new(store).await;
    for _ in 0..3 {
        sim.settled().await;
    }
    sim.world.clock.set(first_day().checked_add_months(Months::new(12 * 6)).expect("a day"));
    for left in [2, 1, 0] {
        nightly(&sim.world.app, 1).await.expect("a night");
        let plan = retention::plan(&sim.manager).await.expect("a plan");
        let files = plan.iter().find(|line| line.table == "family").expect("a line");
        assert_eq!(files.rows, left);
    }
}

async fn an_open_request_keeps_the_file_however_old(store: Store) {
    let sim = Sim::new(store).await;
    let built = sim.world.family("An Verzonnen", wish()).await;
    sim.world.clock.set(first_day().checked_add_months(Months::new(12 * 9)).expect("a day"));
    sim.world.clock.pass_minutes(TimeDelta::days(1).num_minutes());
    nightly(&sim.world.app, 500).await.expect("a night");
    let row = family::Entity::find_by_id(built.family.id);
    let row = row.one(sim.world.app.store.reader()).await.expect("a row").expect("a row");
    assert_eq!(row.given_name, "An");
}

on_both!(
    twelve_years_of_nights,
    a_dry_run_says_what_the_night_does,
    a_night_does_no_more_than_its_limit,
    an_open_request_keeps_the_file_however_old,
);
