//! For tests: an application with a clock that stands still until told, chosen
//! randomness, and builders for desks, people and places.

#![expect(clippy::expect_used, reason = "a test that cannot go on should stop")]

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
