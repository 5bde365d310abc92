//! For tests: an application with a clock that stands still until told, chosen
//! randomness, and builders for desks, people and places.

#![expect(clippy::expect_used, reason = "a test that cannot go on should stop")]

use crate::accounts::Argon2id;
use crate::{Actor, App, Caller, FormKey, Randomness};
use chrono::{DateTime, Days, NaiveDate, TimeZone, Utc};
use domain::accounts::Role;
use domain::clock::Clock;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use store::Store;
use store::entities::{account, channel, desk, territory};
use uuid::Uuid;

/// A clock that tests set.
pub struct SetClock(AtomicI64);

impl SetClock {
    /// Standing at noon (UTC) of a day.
    #[must_use]
    pub fn at(day: NaiveDate) -> Arc<Self> {
        Arc::new(Self(AtomicI64::new(noon(day))))
    }

    /// Jumps to noon (UTC) of a day.
    pub fn set(&self, day: NaiveDate) {
        self.0.store(noon(day), Ordering::SeqCst);
    }

    /// Goes on a number of days.
    pub fn pass_days(&self, days: i64) {
        self.0.fetch_add(days * 86_400_000_000, Ordering::SeqCst);
    }

    /// Goes on a number of minutes.
    pub fn pass_minutes(&self, minutes: i64) {
        self.0.fetch_add(minutes * 60_000_000, Ordering::SeqCst);
    }
}

fn noon(day: NaiveDate) -> i64 {
    Utc.from_utc_datetime(&day.and_hms_opt(12, 0, 0).unwrap_or_default()).timestamp_micros()
}

impl Clock for SetClock {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp_micros(self.0.load(Ordering::SeqCst)).unwrap_or_default()
    }
}

/// Randomness that counts: different every time, the same in every run.
#[derive(Default)]
pub struct Counting(AtomicU64);

impl Randomness for Counting {
    fn bytes16(&self) -> [u8; 16] {
        let number = u128::from(self.0.fetch_add(1, Ordering::SeqCst) + 1);
        // Spread, so that codes do not all begin alike.
        (number.wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C834)).to_be_bytes()
    }
}

/// An application on a test database, with one desk.
pub struct World {
    /// The application.
    pub app: App,
    /// Its clock.
    pub clock: Arc<SetClock>,
    /// The first desk.
    pub desk: Uuid,
}

/// The first day of every test: Thursday 3 September 2026.
#[must_use]
pub fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 9, 3).unwrap_or_default()
}

/// A day some days after the first.
#[must_use]
pub fn day(after: u64) -> NaiveDate {
    first_day() + Days::new(after)
}

impl World {
    /// A new application with the desk of Testdorp.
    pub async fn new(store: Store) -> Self {
        let clock = SetClock::at(first_day());
        let app = App {
            store,
            clock: Arc::clone(&clock) as Arc<dyn Clock>,
            random: Arc::new(Counting::default()),
            passwords: Arc::new(Argon2id),
            public_url: "http://loket.test".into(),
        };
        let mut world = Self { app, clock, desk: Uuid::nil() };
        world.desk = world.add_desk("testdorp", "Loket Testdorp", "12025").await;
        world
    }

    /// Adds a desk with its territory and channels.
    pub async fn add_desk(&self, code: &str, name: &str, nis: &str) -> Uuid {
        let id = Uuid::now_v7();
        let tx = self.app.store.begin().await.expect("a change begins");
        let row = desk::Model {
            id,
            code: code.to_owned(),
            name: name.to_owned(),
            organiser_name: "Huis van het Kind".to_owned(),
            dossier_number: "LLK-0001".to_owned(),
            email: format!("loket@{code}.example"),
            phone: "+3215000000".to_owned(),
            website: String::new(),
            address: "Markt 1".to_owned(),
            central_registration: true,
            profile: "{}".to_owned(),
            created_at: self.app.clock.now(),
        };
        tx.insert(row).await.expect("a desk");
        let territory = territory::Model {
            id: Uuid::now_v7(),
            desk_id: id,
            nis: nis.to_owned(),
            valid_from: NaiveDate::default(),
            valid_to: None,
        };
        tx.insert(territory).await.expect("a territory");
        for (position, (code, label)) in domain::channels::FIRST_CHANNELS.iter().enumerate() {
            let channel = channel::Model {
                id: Uuid::now_v7(),
                desk_id: id,
                code: (*code).to_owned(),
                label: (*label).to_owned(),
                position: i32::try_from(position).unwrap_or_default(),
                active: true,
            };
            tx.insert(channel).await.expect("a channel");
        }
        tx.commit(self.app.clock.now()).await.expect("a commit");
        id
    }

    /// A caller with a fresh account of this role at the first desk.
    pub async fn caller(&self, role: Role) -> Caller {
        self.caller_at(self.desk, role).await
    }

    /// A caller with a fresh account of this role at a desk.
    pub async fn caller_at(&self, desk: Uuid, role: Role) -> Caller {
        let desk = (role != Role::Administrator).then_some(desk);
        let actor = Actor {
            account: Uuid::now_v7(),
            name: format!("Test {role}"),
            role,
            desk,
            organiser: None,
            location: None,
        };
        self.save_account(&actor).await;
        Caller { app: self.app.clone(), actor }
    }

    /// Stores the account of an actor.
    pub async fn save_account(&self, actor: &Actor) {
        let tx = self.app.store.begin().await.expect("a change begins");
        let row = account::Model {
            id: actor.account,
            desk_id: actor.desk,
            email: format!("{}@testdorp.example", actor.account),
            name: actor.name.clone(),
            role: actor.role.word().to_owned(),
            organiser_id: actor.organiser,
            location_id: actor.location,
            password_hash: None,
            totp_secret: None,
            totp_last_step: None,
            oidc_subject: None,
            language: "nl".to_owned(),
            closed_at: None,
            created_at: self.app.clock.now(),
        };
        tx.insert(row).await.expect("an account");
        tx.commit(self.app.clock.now()).await.expect("a commit");
    }
}

/// A fresh form key.
#[must_use]
pub fn key() -> FormKey {
    FormKey(Uuid::now_v7())
}

impl World {
    /// Begins a session for an actor and gives its secret, without a password.
    pub async fn session_of(&self, actor: &Actor) -> String {
        let token = self.app.random.secret();
        let now = self.app.clock.now();
        let tx = self.app.store.begin().await.expect("a change begins");
        let row = store::entities::session::Model {
            id: Uuid::now_v7(),
            token_hash: crate::accounts::token_hash(&token),
            account_id: actor.account,
            created_at: now,
            seen_at: now,
            ends_at: now + crate::accounts::LONGEST,
            agent: "test".to_owned(),
        };
        tx.insert(row).await.expect("a session");
        tx.commit(now).await.expect("a commit");
        token
    }
}

/// The wish of most tests: three whole days a week from 1 October 2026.
#[must_use]
pub fn wish() -> domain::requests::Wish {
    domain::requests::Wish {
        start: NaiveDate::from_ymd_opt(2026, 10, 1).unwrap_or_default(),
        week: domain::week::WeekPattern::full_days(3),
        other_week: domain::week::WeekPattern::EMPTY,
        varying: false,
        days: None,
        hours: None,
        tariff: domain::requests::TariffNeed::Any,
        care: domain::requests::CareType::Any,
        preference: String::new(),
        locations: vec![],
        flexibility: domain::requests::Flexibility::default(),
        together: domain::requests::Together::No,
    }
}

/// Rows that a builder stored.
#[derive(Debug, Clone)]
pub struct Built {
    /// The family.
    pub family: store::entities::family::Model,
    /// The child, born 1 March 2026.
    pub child: store::entities::child::Model,
    /// The request.
    pub request: store::entities::request::Model,
}

impl World {
    /// Stores a family with one child and one open request at the first desk.
    pub async fn family(&self, name: &str, wish: domain::requests::Wish) -> Built {
        self.family_at(self.desk, name, wish).await
    }

    /// Stores a family with one child and one open request at a desk.
    pub async fn family_at(&self, desk: Uuid, name: &str, wish: domain::requests::Wish) -> Built {
        use store::entities::{child, family, request, wish as wish_rows};
        let (at, today) = (self.app.clock.now(), self.app.clock.today());
        let (given, surname) = name.split_once(' ').unwrap_or(("Test", name));
        let code = || domain::codes::code_from(self.app.random.bytes16());
        let family = family::Model {
            id: Uuid::now_v7(),
            desk_id: desk,
            code: code(),
            given_name: given.to_owned(),
            family_name: surname.to_owned(),
            phone: "+32475123456".to_owned(),
            phone2: String::new(),
            email: format!("{}@voorbeeld.example", given.to_lowercase()),
            street: "Teststraat 1".to_owned(),
            postcode: "2800".to_owned(),
            town: "Testdorp".to_owned(),
            nis: "12025".to_owned(),
            profile: "{}".to_owned(),
            note: String::new(),
            checklist: "[]".to_owned(),
            import_id: None,
            version: 1,
            created_at: at,
        };
        let child = child::Model {
            id: Uuid::now_v7(),
            desk_id: desk,
            family_id: family.id,
            given_name: "Noor".to_owned(),
            family_name: surname.to_owned(),
            birth_date: NaiveDate::from_ymd_opt(2026, 3, 1),
            due_date: None,
            school_entry: None,
            number: 1,
            version: 1,
        };
        let request = request::Model {
            id: Uuid::now_v7(),
            desk_id: desk,
            code: code(),
            family_id: family.id,
            child_id: child.id,
            state: domain::requests::RequestState::Open.word().to_owned(),
            nis: family.nis.clone(),
            channel: "telefoon".to_owned(),
            registered_on: today,
            original_start: wish.start,
            original_days: i32::from(wish.days_per_week()),
            wish_version: 1,
            wish_start: wish.start,
            wish_week: wish.all_weeks().bits(),
            need_week: wish.all_weeks().bits(),
            need_days: i32::from(wish.days_per_week()),
            urgent: false,
            owner_id: None,
            intake_id: None,
            last_activity_on: today,
            duplicate_of: None,
            import_id: None,
            version: 1,
            created_at: at,
        };
        let first_wish = wish_rows::Model {
            id: Uuid::now_v7(),
            desk_id: desk,
            request_id: request.id,
            number: 1,
            body: serde_json::to_string(&wish).expect("a wish is text"),
            reason: String::new(),
            by_family: true,
            by_account: None,
            at,
        };
        let tx = self.app.store.begin().await.expect("a change begins");
        tx.insert(family.clone()).await.expect("a family");
        tx.insert(child.clone()).await.expect("a child");
        tx.insert(request.clone()).await.expect("a request");
        tx.insert(first_wish).await.expect("a wish");
        store::search::index_family(&tx, &family).await.expect("an index");
        tx.commit(at).await.expect("a commit");
        Built { family, child, request }
    }

    /// Stores another child of the same age with an open request in a family.
    pub async fn sibling(&self, of: &Built, wish: domain::requests::Wish) -> Built {
        use store::entities::{child, request, wish as wish_rows};
        let child = child::Model {
            id: Uuid::now_v7(),
            given_name: "Nora".to_owned(),
            number: of.child.number + 1,
            ..of.child.clone()
        };
        let request = request::Model {
            id: Uuid::now_v7(),
            code: domain::codes::code_from(self.app.random.bytes16()),
            child_id: child.id,
            ..of.request.clone()
        };
        let first_wish = wish_rows::Model {
            id: Uuid::now_v7(),
            desk_id: request.desk_id,
            request_id: request.id,
            number: 1,
            body: serde_json::to_string(&wish).expect("a wish is text"),
            reason: String::new(),
            by_family: true,
            by_account: None,
            at: self.app.clock.now(),
        };
        let tx = self.app.store.begin().await.expect("a change begins");
        tx.insert(child.clone()).await.expect("a child");
        tx.insert(request.clone()).await.expect("a request");
        tx.insert(first_wish).await.expect("a wish");
        tx.commit(self.app.clock.now()).await.expect("a commit");
        Built { family: of.family.clone(), child, request }
    }

    /// Stores an organiser with one group location (T2, income tariff) at the first desk.
    pub async fn location(&self, name: &str) -> store::entities::location::Model {
        self.location_at(self.desk, name).await
    }

    /// Stores an organiser with one group location (T2, income tariff) at a desk.
    pub async fn location_at(&self, desk: Uuid, name: &str) -> store::entities::location::Model {
        use store::entities::{location, organiser};
        let at = self.app.clock.now();
        let code = || domain::codes::code_from(self.app.random.bytes16());
        let organiser = organiser::Model {
            id: Uuid::now_v7(),
            desk_id: desk,
            code: code(),
            name: format!("vzw {name}"),
            kbo: String::new(),
            email: "organisator@voorbeeld.example".to_owned(),
            phone: String::new(),
            childminder_service: false,
            version: 1,
        };
        let location = location::Model {
            id: Uuid::now_v7(),
            desk_id: desk,
            organiser_id: organiser.id,
            code: code(),
            name: name.to_owned(),
            kind: domain::places::LocationKind::Group.word().to_owned(),
            tier: domain::places::Tier::T2.word().to_owned(),
            tariff: domain::places::Tariff::Income.word().to_owned(),
            subsidy_group: String::new(),
            street: "Speelstraat 2".to_owned(),
            postcode: "2800".to_owned(),
            town: "Testdorp".to_owned(),
            nis: "12025".to_owned(),
            email: "opvang@voorbeeld.example".to_owned(),
            phone: "+3215000001".to_owned(),
            licensed_places: 18,
            age_from: None,
            age_to: None,
            opens: "07:00".to_owned(),
            closes: "18:00".to_owned(),
            admission: String::new(),
            offered: "{}".to_owned(),
            confirmed_on: Some(self.app.clock.today()),
            link_hash: None,
            link_number: 0,
            import_id: None,
            version: 1,
            created_at: at,
        };
        let tx = self.app.store.begin().await.expect("a change begins");
        tx.insert(organiser).await.expect("an organiser");
        tx.insert(location.clone()).await.expect("a location");
        store::search::index(&tx, store::search::Subject::location(&location))
            .await
            .expect("an index");
        tx.commit(at).await.expect("a commit");
        location
    }
}
