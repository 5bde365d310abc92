//! The yearly return through the database: the worked example, the frozen return that
//! never changes, and who may do what.

#![expect(clippy::expect_used, reason = "a test that cannot go on should stop")]

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use desk::forms::Problem;
use desk::returns::frozen::{self, FreezeForm};
use desk::returns::{self, Cell};
use desk::testing::{Built, World, key, wish};
use desk::{Caller, Refusal};
use domain::accounts::Role;
use domain::requests::Wish;
use domain::returns::forms::ColumnCount;
use domain::week::WeekPattern;
use sea_orm::{ConnectionTrait, EntityTrait};
use store::entities::{closure, frozen_return, location, placement, proposal, request_trait};
use store::{Store, Table, on_both};
use uuid::Uuid;

fn date(text: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, "%d/%m/%Y").expect("a date")
}

fn noon(text: &str) -> DateTime<Utc> {
    date(text).and_time(NaiveTime::from_hms_opt(12, 0, 0).expect("noon")).and_utc()
}

fn asks(start: &str, days: u8) -> Wish {
    Wish { start: date(start), week: WeekPattern::full_days(days), ..wish() }
}

/// A desk in which rows can be put as they stood in 2019.
struct Year {
    world: World,
    location: location::Model,
}

impl Year {
    async fn new(store: Store) -> Self {
        let world = World::new(store).await;
        world.clock.set(date("02/01/2019"));
        let location = world.location("De Zonnebloem").await;
        Self { world, location }
    }

    async fn insert<M: Table>(&self, row: M) {
        let tx = self.world.app.store.begin().await.expect("a change begins");
        tx.insert(row).await.expect("a row");
        tx.commit(self.world.app.clock.now()).await.expect("a commit");
    }

    async fn asked(&self, name: &str, start: &str, days: u8) -> Built {
        self.world.family(name, asks(start, days)).await
    }

    async fn proposed(&self, built: &Built, state: &str, sent: &str, answered: Option<&str>) {
        let row = proposal::Model {
            id: Uuid::now_v7(),
            desk_id: self.world.desk,
            code: Uuid::now_v7().to_string(),
            request_id: built.request.id,
            location_id: self.location.id,
            free_place_id: None,
            week: built.request.wish_week,
            days: built.request.original_days,
            start: built.request.original_start,
            state: state.to_owned(),
            reminders: 0,
            last_message_at: noon(sent),
            answer_by: date(sent),
            reason: String::new(),
            reason_note: String::new(),
            answered_at: answered.map(noon),
            answered_through: String::new(),
            ranking: "{}".to_owned(),
            link_hash: Uuid::now_v7().to_string(),
            sent_at: noon(sent),
            by_account: None,
            version: 1,
        };
        self.insert(row).await;
    }

    async fn placed(&self, built: &Built, from: &str, days: u8) {
        let row = placement::Model {
            id: Uuid::now_v7(),
            desk_id: self.world.desk,
            request_id: built.request.id,
            location_id: Some(self.location.id),
            proposal_id: None,
            free_place_id: None,
            week: WeekPattern::full_days(days).bits(),
            days: i32::from(days),
            from_day: date(from),
            until_day: None,
            certainty: "confirmed".to_owned(),
            elsewhere: String::new(),
            at: noon("15/01/2019"),
            undone_at: None,
        };
        self.insert(row).await;
    }

    async fn run(&self, sql: &str) {
        let tx = self.world.app.store.begin().await.expect("a change begins");
        tx.connection().expect("open").execute_unprepared(sql).await.expect("a change by hand");
        tx.commit(self.world.app.clock.now()).await.expect("a commit");
    }

    async fn urgent(&self, built: &Built, holds: bool, at: &str) {
        let row = request_trait::Model {
            id: Uuid::now_v7(),
            desk_id: self.world.desk,
            request_id: built.request.id,
            kind: "urgent".to_owned(),
            holds,
            reason: vec![],
            source: "desk".to_owned(),
            rule_set: String::new(),
            by_account: None,
            at: noon(at),
        };
        self.insert(row).await;
    }

    async fn closed(&self, built: &Built, on: &str) {
        let row = closure::Model {
            id: Uuid::now_v7(),
            desk_id: self.world.desk,
            request_id: built.request.id,
            reason: "found-elsewhere".to_owned(),
            note: String::new(),
            on_day: date(on),
            by_account: None,
            at: noon(on),
            undone_at: None,
        };
        self.insert(row).await;
    }

    async fn moved(&self, built: &Built, number: i32, by_family: bool, start: &str) {
        let row = store::entities::wish::Model {
            id: Uuid::now_v7(),
            desk_id: self.world.desk,
            request_id: built.request.id,
            number,
            body: serde_json::to_string(&asks(start, 5)).expect("a wish is text"),
            reason: String::new(),
            by_family,
            by_account: None,
            at: noon("01/11/2019"),
        };
        self.insert(row).await;
        let request = store::entities::request::Model {
            wish_version: number,
            wish_start: date(start),
            ..built.request.clone()
        };
        let tx = self.world.app.store.begin().await.expect("a change begins");
        tx.update(request).await.expect("a request");
        tx.commit(self.world.app.clock.now()).await.expect("a commit");
    }

    /// The worked example: report year 2019, one municipality. Gives number 2.
    async fn example(&self) -> Built {
        let one = self.asked("Gezin 1", "01/03/2019", 5).await;
        self.placed(&one, "01/03/2019", 5).await;
        let two = self.asked("Gezin 2", "01/09/2019", 4).await;
        let three = self.asked("Gezin 3", "06/05/2019", 5).await;
        self.proposed(&three, "refused", "01/03/2019", Some("05/03/2019")).await;
        self.proposed(&three, "refused", "01/04/2019", Some("05/04/2019")).await;
        let four = self.asked("Gezin 4", "15/06/2019", 5).await;
        self.placed(&four, "14/07/2019", 5).await;
        let five = self.asked("Gezin 5", "15/06/2019", 5).await;
        self.placed(&five, "15/07/2019", 5).await;
        let six = self.asked("Gezin 6", "31/01/2019", 5).await;
        self.placed(&six, "28/02/2019", 5).await;
        let seven = self.asked("Gezin 7", "02/09/2019", 5).await;
        self.placed(&seven, "02/09/2019", 3).await;
        let eight = self.asked("Gezin 8", "01/04/2019", 4).await;
        self.placed(&eight, "01/06/2019", 2).await;
        let mut nine = self.asked("Gezin 9", "01/09/2019", 4).await.request;
        nine.duplicate_of = Some(two.request.id);
        let tx = self.world.app.store.begin().await.expect("a change begins");
        tx.update(nine).await.expect("a merged request");
        tx.commit(self.world.app.clock.now()).await.expect("a commit");
        let twin = self.asked("Gezin 10", "01/10/2019", 5).await;
        self.urgent(&twin, false, "02/02/2019").await;
        self.urgent(&twin, true, "03/02/2019").await;
        self.asked("Gezin 10", "01/10/2019", 5).await;
        let eleven = self.asked("Gezin 11", "15/12/2019", 5).await;
        self.moved(&eleven, 2, true, "01/02/2020").await;
        self.placed(&eleven, "01/02/2020", 5).await;
        self.asked("Gezin 12", "05/01/2020", 5).await;
        let thirteen = self.asked("Gezin 13", "01/05/2019", 5).await;
        self.closed(&thirteen, "01/04/2019").await;
        let fourteen = self.asked("Gezin 14", "01/11/2019", 5).await;
        self.proposed(&fourteen, "sent", "20/02/2020", None).await;
        two
    }
}

fn numbers(report: &returns::Report) -> Vec<usize> {
    report.sheet.total.numbers.clone()
}

async fn the_worked_example_counts_as_the_form_asks(store: Store) {
    let year = Year::new(store).await;
    year.example().await;
    let world = &year.world;
    world.clock.set(date("28/02/2020"));
    let caller = world.caller(Role::DeskWorker).await;
    let report = returns::figures(&caller, 2019, date("28/02/2020")).await.expect("figures");
    let total = &report.sheet.total;
    assert_eq!(total.numbers, [13, 3, 1, 3, 2]);
    assert_eq!((total.partly, total.fully, total.lapsed, total.to_settle), (4, 3, 1, 1));
    assert_eq!(report.figures.merged.len(), 1);
    assert_eq!(report.sheet.rows.len(), 1, "one municipality, one row");
    assert_eq!(report.sheet.due, Some(date("01/03/2020")));
    let open = returns::to_settle(&caller, &report, 1).await.expect("a list");
    assert_eq!(open.rows.len(), 1);
    assert_eq!(open.rows[0].what, "unanswered-proposal");
    assert_eq!(
        open.rows[0].listed.as_ref().map(|listed| listed.applicant.as_str()),
        Some("Gezin 14")
    );
    let next = returns::figures(&caller, 2020, date("28/02/2020")).await.expect("figures");
    assert_eq!(next.sheet.total.numbers, [1, 1, 0, 0, 0], "number 12 is asked for 2020");
    assert_eq!(next.sheet.sub_counts.len(), 5, "sub-counts are asked from 2020 on");
    assert_eq!(next.sheet.total.sub_numbers[0], [0, 0, 0, 0, 0]);
    let listed = returns::years(&caller).await.expect("years");
    let counts: Vec<_> = listed.iter().map(|entry| (entry.year, entry.requests)).collect();
    assert_eq!(counts.iter().map(|(year, _)| *year).collect::<Vec<_>>(), [2020, 2019]);
    let first = u64::try_from(report.sheet.total.numbers[0]).expect("a number");
    assert_eq!((counts[0].1, counts[1].1), (1, first), "as the first number of the form");
}

async fn every_number_lists_its_requests(store: Store) {
    let year = Year::new(store).await;
    year.example().await;
    year.world.clock.set(date("28/02/2020"));
    let caller = year.world.caller(Role::DeskWorker).await;
    let report = returns::figures(&caller, 2019, date("28/02/2020")).await.expect("figures");
    for (column, count) in
        [("A", 13), ("D1", 3), ("partly", 4), ("fully", 3), ("lapsed", 1), ("merged", 1)]
    {
        let cell = Cell { column: column.to_owned(), ..Cell::default() };
        let found = returns::behind(&caller, &report.figures, &report.inputs, &cell, 1).await;
        let found = found.expect("a list");
        assert_eq!(found.total, count, "{column}");
        assert!(found.rows.iter().all(|row| row.listed.is_some() && row.counted.is_some()));
    }
    for wrong in [
        Cell { column: "Z".to_owned(), ..Cell::default() },
        Cell { column: "A".to_owned(), municipality: "11002".to_owned(), ..Cell::default() },
        Cell { column: "A".to_owned(), trait_word: "nonsense".to_owned(), ..Cell::default() },
    ] {
        let found = returns::behind(&caller, &report.figures, &report.inputs, &wrong, 1).await;
        assert!(matches!(found, Err(Refusal::NotFound)), "{wrong:?}");
    }
}

async fn the_day_decides_what_is_seen(store: Store) {
    let year = Year::new(store).await;
    year.example().await;
    let three = year.asked("Gezin 15", "01/12/2019", 5).await;
    year.proposed(&three, "refused", "10/11/2019", Some("20/11/2019")).await;
    year.run("UPDATE request SET registered_on = '2019-11-05' WHERE original_start = '2019-12-01'")
        .await;
    year.world.clock.set(date("28/02/2020"));
    let caller = year.world.caller(Role::DeskWorker).await;
    let on = async |day: &str| {
        let report = returns::figures(&caller, 2019, date(day)).await.expect("figures");
        (numbers(&report), report.sheet.total.to_settle, report.sheet.total.lapsed)
    };
    // Not asked yet; asked; proposed; refused.
    assert_eq!(on("04/11/2019").await, (vec![13, 4, 1, 3, 2], 0, 1));
    assert_eq!(on("05/11/2019").await, (vec![14, 5, 1, 3, 2], 0, 1));
    assert_eq!(on("10/11/2019").await, (vec![14, 4, 1, 3, 2], 1, 1));
    assert_eq!(on("20/11/2019").await, (vec![14, 4, 2, 3, 2], 0, 1));
    // Number 13 was not withdrawn yet.
    assert_eq!(on("31/03/2019").await.2, 0);
    let future = returns::figures(&caller, 2019, date("01/03/2020")).await;
    assert!(matches!(future, Err(Refusal::Invalid(_))));
}

async fn old_codes_count_in_todays_municipality_and_drafts_nowhere(store: Store) {
    let year = Year::new(store).await;
    let (old, none, half) = (
        year.asked("Oude Code", "01/03/2024", 3).await,
        year.asked("Geen Gemeente", "01/03/2024", 3).await,
        year.asked("Half Klaar", "01/03/2024", 3).await,
    );
    let desk = year.world.desk;
    // Meeuwen-Gruitrode (72040) is part of Oudsbergen (72042) since 2019.
    let row = store::entities::territory::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        nis: "72040".to_owned(),
        valid_from: date("01/01/2018"),
        valid_to: None,
    };
    year.insert(row).await;
    for (mut request, nis, state) in [
        (old.request, "72040", "open"),
        (none.request, "", "open"),
        (half.request, "12025", "draft"),
    ] {
        request.nis = nis.to_owned();
        request.state = state.to_owned();
        let tx = year.world.app.store.begin().await.expect("a change begins");
        tx.update(request).await.expect("a request");
        tx.commit(year.world.app.clock.now()).await.expect("a commit");
    }
    year.world.clock.set(date("01/06/2024"));
    let caller = year.world.caller(Role::DeskWorker).await;
    let report = returns::figures(&caller, 2024, date("01/06/2024")).await.expect("figures");
    let rows: Vec<(&str, usize)> =
        report.sheet.rows.iter().map(|row| (row.nis.as_str(), row.numbers[0])).collect();
    assert_eq!(rows.len(), 2);
    assert!(rows.contains(&("72042", 1)) && rows.contains(&("12025", 0)), "{rows:?}");
    assert_eq!(report.without_municipality.len(), 1, "told, not silently dropped");
    assert_eq!(report.settle_count(), 1);
}

async fn a_family_that_moved_its_start_is_not_late_and_a_desk_that_did_is(store: Store) {
    let year = Year::new(store).await;
    let (family, desk) = (
        year.asked("Zelf Verschoven", "01/03/2019", 5).await,
        year.asked("Door Loket", "01/03/2019", 5).await,
    );
    year.moved(&family, 2, true, "01/06/2019").await;
    year.moved(&desk, 2, false, "01/06/2019").await;
    for built in [&family, &desk] {
        year.placed(built, "01/06/2019", 5).await;
    }
    year.world.clock.set(date("28/02/2020"));
    let caller = year.world.caller(Role::DeskWorker).await;
    let report = returns::figures(&caller, 2019, date("28/02/2020")).await.expect("figures");
    let late = report.figures.total.column(ColumnCount::StartedLater).expect("D1");
    assert_eq!(late.figure.requests().iter().collect::<Vec<_>>(), [&desk.request.code]);
}

async fn halves_of_a_day_at_two_places_are_one_day(store: Store) {
    let year = Year::new(store).await;
    let built = year.asked("Twee Plaatsen", "01/03/2019", 3).await;
    year.placed(&built, "01/03/2019", 2).await;
    year.placed(&built, "01/03/2019", 2).await;
    year.world.clock.set(date("28/02/2020"));
    let caller = year.world.caller(Role::DeskWorker).await;
    let report = returns::figures(&caller, 2019, date("28/02/2020")).await.expect("figures");
    assert_eq!(numbers(&report), [1, 0, 0, 0, 1], "Monday and Tuesday twice is two days");
}

async fn form(caller: &Caller, year: i32, snapshot: &str) -> FreezeForm {
    let report = returns::figures(caller, year, date(snapshot)).await.expect("figures");
    FreezeForm {
        snapshot: snapshot.to_owned(),
        seen: frozen::fingerprint(&report).expect("a fingerprint"),
        signed_by: "An Peeters".to_owned(),
        ..FreezeForm::default()
    }
}

async fn what_is_frozen_never_changes(store: Store) {
    let year = Year::new(store).await;
    let two = year.example().await;
    year.world.clock.set(date("28/02/2020"));
    let caller = year.world.caller(Role::DeskManager).await;
    let open = form(&caller, 2019, "28/02/2020").await;
    let Err(Refusal::Invalid(errors)) = frozen::freeze(&caller, 2019, &open, key()).await else {
        panic!("something is left to settle")
    };
    assert_eq!(errors.of("accept"), Some(&Problem::NotTicked));
    assert_eq!(errors.of("reason"), Some(&Problem::Required));
    let accepted = FreezeForm {
        accept: "yes".to_owned(),
        reason: "Het gezin antwoordt pas in maart.".to_owned(),
        ..open
    };
    let once = key();
    let code = frozen::freeze(&caller, 2019, &accepted, once).await.expect("frozen");
    let again = frozen::freeze(&caller, 2019, &accepted, once).await.expect("the same");
    assert_eq!(code, again, "the same form twice is one return");
    let before = frozen::see(&caller, &code).await.expect("a frozen return");
    assert!(before.intact);
    assert_eq!(before.sheet.total.numbers, [13, 3, 1, 3, 2]);
    assert_eq!(before.accepted_because, "Het gezin antwoordt pas in maart.");
    assert_eq!(frozen::differences(&caller, &before).await.expect("a list"), vec![]);

    year.placed(&two, "01/09/2019", 4).await;
    year.closed(&two, "01/03/2020").await;
    year.world.clock.set(date("01/04/2020"));
    let after = frozen::see(&caller, &code).await.expect("a frozen return");
    assert_eq!(after.row, before.row, "identical to the byte");
    assert_eq!(after.sheet, before.sheet);
    let changed = frozen::differences(&caller, &after).await.expect("a list");
    let two = frozen::Difference { code: two.request.code, then: "without-proposal", now: "fully" };
    assert_eq!(changed, vec![two]);

    let second = FreezeForm { snapshot: "01/04/2020".to_owned(), ..accepted.clone() };
    let stale = frozen::freeze(&caller, 2019, &second, key()).await;
    assert!(matches!(stale, Err(Refusal::Stale)), "nobody signs for what the page did not show");
    let seen = form(&caller, 2019, "01/04/2020").await.seen;
    let newer = frozen::freeze(&caller, 2019, &FreezeForm { seen, ..second }, key()).await;
    let newer = newer.expect("a second version");
    assert_ne!(newer, code);
    let kept = returns::frozen_of(&caller, 2019).await.expect("a list");
    assert_eq!(kept.iter().map(|head| head.code.as_str()).collect::<Vec<_>>(), [&*newer, &*code]);
}

async fn a_seal_tells_when_somebody_changed_a_number(store: Store) {
    let year = Year::new(store).await;
    year.asked("Gezin 2", "01/09/2019", 4).await;
    year.world.clock.set(date("28/02/2020"));
    let caller = year.world.caller(Role::DeskManager).await;
    let form = form(&caller, 2019, "28/02/2020").await;
    let code = frozen::freeze(&caller, 2019, &form, key()).await.expect("frozen");
    year.run("UPDATE frozen_return SET signed_by = 'Iemand anders'").await;
    assert!(!frozen::see(&caller, &code).await.expect("a frozen return").intact);
}

async fn wrong_forms_roles_and_desks_get_nothing(store: Store) {
    let year = Year::new(store).await;
    year.asked("Gezin 2", "01/09/2019", 4).await;
    let world = &year.world;
    world.clock.set(date("28/02/2020"));
    let manager = world.caller(Role::DeskManager).await;
    let wrong = FreezeForm { snapshot: "overmorgen".to_owned(), ..FreezeForm::default() };
    let Err(Refusal::Invalid(errors)) = frozen::freeze(&manager, 2019, &wrong, key()).await else {
        panic!("nothing was filled in")
    };
    assert_eq!(errors.0.len(), 2);
    let good = form(&manager, 2019, "28/02/2020").await;
    let huge = FreezeForm { signed_by: "x".repeat(10_000), ..good.clone() };
    let told = frozen::freeze(&manager, 2019, &huge, key()).await;
    assert!(matches!(told, Err(Refusal::Invalid(_))));
    for year in [2018, i32::MIN, i32::MAX] {
        let none = returns::figures(&manager, year, date("28/02/2020")).await;
        assert!(none.is_err(), "{year} has no form or no days");
    }
    let worker = world.caller(Role::DeskWorker).await;
    let told = frozen::freeze(&worker, 2019, &good, key()).await;
    assert!(matches!(told, Err(Refusal::NotFound)), "a desk worker looks, a manager freezes");
    for role in [Role::Auditor, Role::Organiser, Role::Location, Role::Administrator] {
        let caller = world.caller(role).await;
        let told = returns::figures(&caller, 2019, date("28/02/2020")).await;
        assert!(matches!(told, Err(Refusal::NotFound)), "{role}");
    }
    let code = frozen::freeze(&manager, 2019, &good, key()).await.expect("frozen");
    let other = world.add_desk("elders", "Loket Elders", "11002").await;
    let stranger = world.caller_at(other, Role::DeskManager).await;
    assert!(matches!(frozen::see(&stranger, &code).await, Err(Refusal::NotFound)));
    let empty = returns::figures(&stranger, 2019, date("28/02/2020")).await.expect("figures");
    assert_eq!(numbers(&empty), [0, 0, 0, 0, 0], "an empty year is a row of zeros");
    assert_eq!(empty.sheet.rows.len(), 1);
}

async fn two_managers_at_once_make_two_versions(store: Store) {
    let year = Year::new(store).await;
    year.asked("Gezin 2", "01/09/2019", 4).await;
    year.world.clock.set(date("28/02/2020"));
    let first = year.world.caller(Role::DeskManager).await;
    let second = year.world.caller(Role::DeskManager).await;
    let good = form(&first, 2019, "28/02/2020").await;
    let (one, two) = tokio::join!(
        frozen::freeze(&first, 2019, &good, key()),
        frozen::freeze(&second, 2019, &good, key())
    );
    assert_ne!(one.expect("frozen"), two.expect("frozen"));
    let rows = frozen_return::Entity::find().all(year.world.app.store.reader()).await;
    assert_eq!(rows.expect("rows").len(), 2);
}

async fn the_files_hold_what_the_page_shows(store: Store) {
    let year = Year::new(store).await;
    year.example().await;
    year.world.clock.set(date("28/02/2020"));
    let caller = year.world.caller(Role::DeskWorker).await;
    let report = returns::figures(&caller, 2019, date("28/02/2020")).await.expect("figures");
    let csv = String::from_utf8(report.sheet.csv()).expect("text");
    assert!(csv.contains("Totaal;13;3;1;3;2"), "{csv}");
    let xlsx = report.sheet.xlsx(&report.figures, &report.inputs).expect("a spreadsheet");
    assert_eq!(xlsx.get(..2), Some(b"PK".as_slice()));
}

on_both!(
    the_worked_example_counts_as_the_form_asks,
    every_number_lists_its_requests,
    the_day_decides_what_is_seen,
    old_codes_count_in_todays_municipality_and_drafts_nowhere,
    a_family_that_moved_its_start_is_not_late_and_a_desk_that_did_is,
    halves_of_a_day_at_two_places_are_one_day,
    what_is_frozen_never_changes,
    a_seal_tells_when_somebody_changed_a_number,
    wrong_forms_roles_and_desks_get_nothing,
    two_managers_at_once_make_two_versions,
    the_files_hold_what_the_page_shows,
);
