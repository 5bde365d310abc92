//! The outbox against real servers on this machine that time out, hang up, answer late and
//! refuse, while news is withdrawn and delivery reports come twice and out of order:
//! nothing is lost, nothing leaves after it was withdrawn, and doubles are counted.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

#[expect(dead_code, reason = "each test file uses its own part of the stand-ins")]
#[path = "../../delivery/tests/stand_ins/mod.rs"]
mod stand_ins;

use delivery::{Gateways, SmsBody, SmsGateway, SmsSettings, SmtpGateway, SmtpSettings, SmtpTls};
use desk::Caller;
use desk::contacts::appointments::{self, AppointmentForm};
use desk::messages::{self, deliver};
use desk::testing::{World, key, wish};
use domain::accounts::Role;
use sea_orm::EntityTrait;
use stand_ins::{Act, MailServer, Provider};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use store::entities::{family, message, task};
use store::{Store, on_both};
use uuid::Uuid;

/// How many schedules one run tries on each database.
const SCHEDULES: u64 = 12;
/// How long a gateway waits for these servers.
const PATIENCE: Duration = Duration::from_millis(60);

/// Choices that look random and are the same in every run (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % most
    }
}

struct Run {
    world: World,
    caller: Caller,
    mail: MailServer,
    sms: Provider,
    gateways: Gateways,
    /// Appointments that still go on: their code.
    live: Vec<String>,
    /// How often each message had been tried when it was withdrawn.
    withdrawn: HashMap<Uuid, usize>,
    /// The addresses for reports that the provider was given.
    reports: Vec<String>,
}

impl Run {
    async fn new(store: Store) -> Self {
        let world = World::new(store).await;
        let caller = world.caller(Role::DeskWorker).await;
        let (mail, sms) = (MailServer::default(), Provider::default());
        let smtp = SmtpGateway::new(SmtpSettings {
            host: "127.0.0.1".into(),
            port: mail.start().await,
            tls: SmtpTls::None,
            credentials: None,
            from_address: "loket@testdorp.example".into(),
            from_name: "Loket".into(),
            timeout: PATIENCE,
        });
        let url = format!("http://127.0.0.1:{}/messages", sms.start().await);
        let http = SmsGateway::new(SmsSettings {
            url: url.parse().unwrap(),
            token: "geheim".into(),
            from: "Loket".into(),
            body: SmsBody::parse(r#"{"to":"{to}","text":"{text}","report":"{report}"}"#).unwrap(),
            timeout: PATIENCE,
        });
        let gateways =
            Gateways { email: Some(Arc::new(smtp.unwrap())), sms: Some(Arc::new(http.unwrap())) };
        Self {
            world,
            caller,
            mail,
            sms,
            gateways,
            live: Vec::new(),
            withdrawn: HashMap::new(),
            reports: Vec::new(),
        }
    }

    async fn rows(&self) -> Vec<message::Model> {
        message::Entity::find().all(self.world.app.store.reader()).await.unwrap()
    }

    /// How often each message reached one of the servers, by the id it carries.
    fn arrived(&self) -> HashMap<Uuid, usize> {
        let mut arrived = HashMap::new();
        for request in self.sms.taken() {
            let id: Uuid = request.header("idempotency-key").unwrap().parse().unwrap();
            *arrived.entry(id).or_default() += 1;
        }
        for letter in self.mail.accepted() {
            let id = letter.split("Message-ID: <").nth(1).and_then(|rest| rest.get(..36));
            *arrived.entry(id.unwrap().parse().unwrap()).or_default() += 1;
        }
        arrived
    }

    async fn plan(&mut self, dice: &mut Dice) {
        let family = self.world.family("Amina Proef", wish()).await.family;
        if dice.below(2) == 0 {
            let profile = r#"{"channels":["sms"]}"#.to_owned();
            let tx = self.world.app.store.begin().await.unwrap();
            tx.update(family::Model { profile, ..family.clone() }).await.unwrap();
            tx.commit(self.world.app.clock.now()).await.unwrap();
        }
        let form = AppointmentForm {
            title: "Gesprek".into(),
            on: "30/9/2026".into(),
            at: "14:00".into(),
            place_other: "Markt 1".into(),
            // Several may be planned at one hour here.
            known: "on".into(),
            ..AppointmentForm::default()
        };
        let code = appointments::plan(&self.caller, &family.code, &form, key()).await.unwrap();
        self.live.push(code);
    }

    /// Cancels an appointment: what was to be said about it before is withdrawn.
    async fn withdraw(&mut self, dice: &mut Dice) {
        if self.live.is_empty() {
            return;
        }
        let at = usize::try_from(dice.below(self.live.len() as u64)).unwrap();
        let code = self.live.swap_remove(at);
        appointments::cancel(&self.caller, &code).await.unwrap();
        let arrived = self.arrived();
        for row in self.rows().await.into_iter().filter(|row| row.state == "cancelled") {
            let before = arrived.get(&row.id).copied().unwrap_or_default();
            self.withdrawn.entry(row.id).or_insert(before);
        }
    }

    async fn send(&self, dice: &mut Dice) {
        for _ in 0..3 {
            let (mail, sms) = (self.mail.clone(), self.sms.clone());
            match dice.below(7) {
                0 => drop(mail.at("RCPT", Act::Hang)),
                1 => drop(mail.at(".", Act::HangUp)),
                2 => drop(mail.at("DATA", Act::Say("451 later\r\n"))),
                _ => drop(mail.well()),
            }
            match dice.below(7) {
                0 => drop(sms.answers(Act::Hang)),
                1 => drop(sms.answers(Act::HangUp)),
                2 => drop(sms.answers(Act::Say("HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n"))),
                3 => drop(sms.answers(Act::Say("HTTP/1.1 400 No\r\ncontent-length: 0\r\n\r\n"))),
                _ => {}
            }
        }
        deliver(&self.world.app, &self.gateways, 10).await.unwrap();
    }

    /// The provider reports about something it was given, perhaps for the second time.
    async fn report(&mut self, dice: &mut Dice) {
        let body = |request: &stand_ins::Request| -> serde_json::Value {
            serde_json::from_str(&request.body).unwrap()
        };
        let seen = self.sms.taken();
        self.reports =
            seen.iter().map(|one| body(one)["report"].as_str().unwrap().into()).collect();
        if self.reports.is_empty() {
            return;
        }
        let at = usize::try_from(dice.below(self.reports.len() as u64)).unwrap();
        let mut parts = self.reports[at].rsplit('/');
        let (secret, id) = (parts.next().unwrap(), parts.next().unwrap());
        let word = ["delivered", "failed", "accepted"][usize::try_from(dice.below(3)).unwrap()];
        let body = format!(r#"{{"status":"{word}"}}"#);
        for _ in 0..=dice.below(2) {
            messages::reported(&self.world.app, id, secret, &body).await.unwrap();
        }
        assert!(messages::reported(&self.world.app, id, "0", &body).await.is_err());
    }
}

async fn nothing_is_lost_and_nothing_leaves_after_it_was_withdrawn(store: Store) {
    let mut run = Run::new(store).await;
    let (mut tried, mut doubled) = (0, 0);
    for seed in 1..=SCHEDULES {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let mut delivered: Vec<Uuid> = Vec::new();
        for _ in 0..25 {
            match dice.below(6) {
                0 => run.plan(&mut dice).await,
                1 => run.withdraw(&mut dice).await,
                2 => run.report(&mut dice).await,
                3 => run.world.clock.pass_minutes(i64::try_from(dice.below(90)).unwrap()),
                _ => run.send(&mut dice).await,
            }
            let rows = run.rows().await;
            let state = |id: &Uuid| rows.iter().find(|row| row.id == *id).map(|row| &*row.state);
            assert!(delivered.iter().all(|id| state(id) == Some("delivered")), "seed {seed}");
            let new = rows.iter().filter(|row| row.state == "delivered").map(|row| row.id);
            delivered = new.collect();
        }
    }
    // The servers get well again; three days later everything has ended.
    for _ in 0..40 {
        let quiet = run.rows().await.iter().all(|row| row.state != "waiting");
        if quiet {
            break;
        }
        run.world.clock.pass_minutes(120);
        for _ in 0..6 {
            deliver(&run.world.app, &run.gateways, 50).await.unwrap();
        }
    }
    let (rows, arrived) = (run.rows().await, run.arrived());
    let tasks = task::Entity::find().all(run.world.app.store.reader()).await.unwrap();
    for row in &rows {
        let times = arrived.get(&row.id).copied().unwrap_or_default();
        tried += times.min(1);
        doubled += usize::from(times > 1);
        let taken_over = || {
            let called = tasks.iter().any(|task| task.family_id == row.family_id);
            called
                || rows.iter().any(|other| {
                    other.id != row.id
                        && (other.family_id, other.created_at) == (row.family_id, row.created_at)
                        && other.channel != row.channel
                })
        };
        match row.state.as_str() {
            "sent" | "delivered" => assert!(times > 0, "{} says it left", row.id),
            "failed" => assert!(taken_over(), "{} is lost", row.id),
            "cancelled" => {
                let before = run.withdrawn.get(&row.id).copied().unwrap_or_default();
                assert_eq!(times, before, "{} left after it was withdrawn", row.id);
            }
            state => panic!("{} is still {state}", row.id),
        }
    }
    // A provider that honours the key, and a mail program that knows the id, show one.
    println!("{SCHEDULES} schedules: {tried} messages arrived, {doubled} of them more than once");
    assert!(tried > 20, "the schedules send something");
}

on_both!(nothing_is_lost_and_nothing_leaves_after_it_was_withdrawn);
