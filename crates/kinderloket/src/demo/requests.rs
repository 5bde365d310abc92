//! Three years of requests in a town, with every channel, outcome and trait, from a seed.

use super::names::People;
use super::places::Offer;
use super::rooms::{self, Rooms};
use super::rows;
use super::staff::DemoDesk;
use chrono::{Days, Months, NaiveDate};
use desk::{App, Outcome};
use domain::candidacies::Answer;
use domain::channels::FIRST_CHANNELS;
use domain::families::{ContactChannel, ContactProfile};
use domain::proposals::{ProposalState, RefusalReason};
use domain::requests::{
    CareType, ClosureReason, Flexibility, RequestState, TariffNeed, Together, Wish, starts_within,
};
use domain::tasks::{ContactKind, ContactOutcome};
use domain::traits::{TraitKind, TraitSource};
use domain::week::{DayPart, WeekPattern, Weekday};
use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use std::collections::HashSet;
use store::entities::{
    appointment, blocking_key, candidacy, capacity_change, child, closure, contact, family, intake,
    placement, present_child, proposal, request, request_trait, task, wish as wish_rows,
};
use store::search::Subject;
use uuid::Uuid;

/// One family in so many has a second file.
const SECOND_FILE: usize = 150;

/// How much of what.
#[derive(Clone, Copy)]
pub struct TownPlan {
    /// Seed: the same town every time.
    pub seed: u64,
    /// Families that ask.
    pub families: usize,
    /// Days back to the first question.
    pub days: u64,
}

impl TownPlan {
    /// About 300 births a year, and about as many requests, for three years.
    pub const fn lindedorp() -> Self {
        Self { seed: 300, families: 860, days: 3 * 365 }
    }
}

/// Everything that is written, table by table.
#[derive(Default)]
struct Rows {
    families: Vec<family::Model>,
    children: Vec<child::Model>,
    intakes: Vec<intake::Model>,
    requests: Vec<request::Model>,
    wishes: Vec<wish_rows::Model>,
    traits: Vec<request_trait::Model>,
    closures: Vec<closure::Model>,
    candidacies: Vec<candidacy::Model>,
    proposals: Vec<proposal::Model>,
    placements: Vec<placement::Model>,
    nameless: Vec<present_child::Model>,
    changes: Vec<capacity_change::Model>,
    contacts: Vec<contact::Model>,
    tasks: Vec<task::Model>,
    appointments: Vec<appointment::Model>,
    subjects: Vec<Subject>,
    keys: Vec<blocking_key::Model>,
}

/// Writes the requests of a town.
pub async fn fill(app: &App, desk: &DemoDesk, offer: &Offer, plan: &TownPlan) -> Outcome<()> {
    let mut story = Story {
        app,
        desk,
        offer,
        today: app.clock.today(),
        random: StdRng::seed_from_u64(plan.seed),
        rows: Rows::default(),
        codes: HashSet::new(),
        rooms: Rooms::new(offer),
        birth: None,
    };
    for number in 0..plan.families {
        story.family(number, plan)?;
    }
    let mut rows = story.rows;
    rows.nameless = story.rooms.fill(app);
    rows.changes = rooms::changes(app, offer);
    write(app, rows).await
}

async fn write(app: &App, rows: Rows) -> Outcome<()> {
    let tx = app.store.begin().await?;
    tx.insert_all(rows.families).await?;
    tx.insert_all(rows.children).await?;
    tx.insert_all(rows.intakes).await?;
    tx.insert_all(rows.requests).await?;
    tx.insert_all(rows.wishes).await?;
    tx.insert_all(rows.traits).await?;
    tx.insert_all(rows.closures).await?;
    tx.insert_all(rows.candidacies).await?;
    tx.insert_all(rows.proposals).await?;
    tx.insert_all(rows.placements).await?;
    tx.insert_all(rows.nameless).await?;
    tx.insert_all(rows.changes).await?;
    tx.insert_all(rows.contacts).await?;
    tx.insert_all(rows.tasks).await?;
    tx.insert_all(rows.appointments).await?;
    store::search::index_new(&tx, rows.subjects).await?;
    tx.insert_all(rows.keys).await?;
    Ok(tx.commit(app.clock.now()).await?)
}

/// What became of a request.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ending {
    Placed,
    FewerDays,
    LaterStart,
    Refused,
    NoProposal,
    Closed,
    Waiting,
}

struct Story<'a> {
    app: &'a App,
    desk: &'a DemoDesk,
    offer: &'a Offer,
    today: NaiveDate,
    random: StdRng,
    rows: Rows,
    codes: HashSet<String>,
    rooms: Rooms,
    /// Birth, or the day on which it is due, of the child of which the request is told.
    birth: Option<NaiveDate>,
}

impl Story<'_> {
    /// A code that nothing has yet: among a hundred thousand, one by chance comes twice.
    fn code(&mut self) -> String {
        loop {
            let code = rows::code(self.app);
            if self.codes.insert(code.clone()) {
                return code;
            }
        }
    }

    fn chance(&mut self, percent: u32) -> bool {
        self.random.random_range(0..100) < percent
    }

    fn one<T: Copy>(&mut self, of: &[T], otherwise: T) -> T {
        of.choose(&mut self.random).copied().unwrap_or(otherwise)
    }

    /// A family, its note at the desk, its children, and a request for each.
    fn family(&mut self, number: usize, plan: &TownPlan) -> Outcome<()> {
        let registered = self.today - Days::new(self.random.random_range(0..plan.days));
        let family = self.new_family(number, registered);
        let channel = FIRST_CHANNELS.get(number % FIRST_CHANNELS.len()).map_or("andere", |c| c.0);
        let start = registered + Days::new(self.random.random_range(10..330));
        let children = self.children(&family, start);
        let intake = self.intake(&family, channel, registered);
        let mut codes = Vec::new();
        for child in &children {
            codes.push(self.request(number, &family, child, &intake, start)?);
        }
        self.rows.subjects.push(Subject::family(&family, &children, &codes));
        self.rows.keys.extend(store::duplicates::key_rows(&family, &children));
        self.rows.children.extend(children);
        self.rows.intakes.push(intake);
        self.rows.families.push(family);
        Ok(())
    }

    fn new_family(&mut self, number: usize, registered: NaiveDate) -> family::Model {
        let with_mail = self.chance(70);
        let mut people = People(&mut self.random);
        let (given, surname) = (people.given(), people.surname());
        let (phone, street) = (people.phone(), people.street());
        // Now and then a family comes a second time, and is written down as a new one.
        if let (true, Some(known)) = (number % SECOND_FILE == 1, self.rows.families.last()) {
            let known = known.clone();
            return family::Model {
                given_name: known.given_name,
                family_name: known.family_name.replace('-', " "),
                phone: known.phone,
                code: self.code(),
                ..rows::family(self.app, self.desk.id, registered)
            };
        }
        let email = format!("{}.{}@gezin.example", rows::slug(given), rows::slug(&surname));
        let profile = self.profile();
        family::Model {
            given_name: given.to_owned(),
            family_name: surname,
            phone,
            street,
            email: if with_mail { email } else { String::new() },
            profile: serde_json::to_string(&profile).unwrap_or_default(),
            code: self.code(),
            ..rows::family(self.app, self.desk.id, registered)
        }
    }

    fn profile(&mut self) -> ContactProfile {
        let languages = ["nl", "nl", "nl", "nl", "fr", "ar", "uk", "tr", "ro", "pl"];
        let language = self.one(&languages, "nl");
        let first = self.one(ContactChannel::ALL, ContactChannel::Call);
        ContactProfile {
            language: language.to_owned(),
            cannot_read: self.chance(6),
            sms_before_call: self.chance(20),
            interpreter: language != "nl" && self.chance(40),
            channels: vec![first, ContactChannel::Call],
            trusted_person: if self.chance(8) {
                "Brugfiguur van de school".to_owned()
            } else {
                String::new()
            },
        }
    }

    fn children(&mut self, family: &family::Model, start: NaiveDate) -> Vec<child::Model> {
        let twins = self.chance(3);
        let age = self.random.random_range(2..14);
        let born = start.checked_sub_months(Months::new(age)).unwrap_or(start)
            - Days::new(self.random.random_range(0..28));
        let unborn = born > self.today;
        (1..=if twins { 2 } else { 1 })
            .map(|number| {
                let given = if unborn { "" } else { People(&mut self.random).child() };
                child::Model {
                    id: Uuid::now_v7(),
                    desk_id: family.desk_id,
                    family_id: family.id,
                    given_name: given.to_owned(),
                    family_name: family.family_name.clone(),
                    birth_date: (!unborn).then_some(born),
                    due_date: unborn.then_some(born),
                    school_entry: None,
                    number,
                    version: 1,
                }
            })
            .collect()
    }

    fn intake(&mut self, family: &family::Model, channel: &str, on: NaiveDate) -> intake::Model {
        let questions = [
            "zoekt opvang voor 3 dagen",
            "zwanger, wil zich op tijd inschrijven",
            "begint nieuw werk, zoekt snel opvang",
            "vraag over het attest inkomenstarief",
            "zoekt een onthaalouder in de buurt",
        ];
        let question = self.one(&questions, "zoekt opvang");
        let colleague = self.colleague();
        intake::Model {
            id: Uuid::now_v7(),
            desk_id: family.desk_id,
            code: self.code(),
            asked_on: on,
            name: format!("{} {}", family.given_name, family.family_name),
            phone: family.phone.clone(),
            channel: channel.to_owned(),
            question: question.to_owned(),
            action: "ingeschreven".to_owned(),
            colleague: colleague.1.to_owned(),
            outcome: String::new(),
            needed_from: None,
            found_from: None,
            family_id: Some(family.id),
            handed_to: None,
            handed_at: None,
            handled_at: None,
            import_id: None,
            fingerprint: None,
            version: 1,
            by_account: Some(colleague.0),
            created_at: rows::noon(on),
        }
    }

    fn colleague(&mut self) -> (Uuid, &'static str) {
        self.desk.staff.choose(&mut self.random).copied().unwrap_or((self.desk.worker, "Els"))
    }

    fn wish(&mut self, start: NaiveDate) -> Wish {
        let days = self.random.random_range(2..=5);
        let mut week = WeekPattern::full_days(days);
        let early = self.chance(8);
        if early {
            week = week.with(Weekday::Monday, DayPart::Early);
        }
        Wish {
            start,
            week,
            other_week: WeekPattern::EMPTY,
            varying: self.chance(7),
            days: None,
            hours: None,
            tariff: TariffNeed::Income,
            care: self.one(CareType::ALL, CareType::Any),
            preference: String::new(),
            locations: vec![],
            flexibility: Flexibility {
                later_start: self.chance(35),
                other_days: self.chance(45),
                fewer_days: self.chance(30),
            },
            together: Together::Preferably,
        }
    }

    /// The ending of a request: old ones are mostly settled, recent ones wait.
    fn ending(&mut self, registered: NaiveDate) -> Ending {
        let age = (self.today - registered).num_days();
        if age < 75 {
            return if self.chance(70) { Ending::Waiting } else { Ending::Placed };
        }
        match self.random.random_range(0..100) {
            0..44 => Ending::Placed,
            44..52 => Ending::FewerDays,
            52..58 => Ending::LaterStart,
            58..64 => Ending::Refused,
            64..72 if age < 500 => Ending::Waiting,
            64..85 => Ending::NoProposal,
            _ => Ending::Closed,
        }
    }

    fn request(
        &mut self,
        number: usize,
        family: &family::Model,
        child: &child::Model,
        intake: &intake::Model,
        start: NaiveDate,
    ) -> Outcome<String> {
        let registered = intake.asked_on;
        self.birth = child.birth_date.or(child.due_date);
        let mut wish = self.wish(start);
        let ending = self.ending(registered);
        if matches!(ending, Ending::Placed | Ending::FewerDays | Ending::LaterStart) {
            wish.week = self.rooms.usual(wish.week);
        }
        let urgent = starts_within(registered, start, 1) || self.chance(4);
        let owner = self.colleague();
        let days = i32::from(wish.days_per_week());
        let mut row = request::Model {
            id: Uuid::now_v7(),
            desk_id: family.desk_id,
            code: self.code(),
            family_id: family.id,
            child_id: child.id,
            state: RequestState::Open.word().to_owned(),
            nis: family.nis.clone(),
            channel: intake.channel.clone(),
            registered_on: registered,
            original_start: start,
            original_days: days,
            wish_version: 1,
            wish_start: start,
            wish_week: wish.week.bits(),
            need_week: wish.week.bits(),
            need_days: days,
            urgent,
            owner_id: Some(owner.0),
            intake_id: Some(intake.id),
            last_activity_on: registered,
            duplicate_of: None,
            import_id: None,
            version: 1,
            created_at: rows::noon(registered),
        };
        self.first_wish(&row, &wish);
        self.traits(number, &row)?;
        self.contact(&row, registered + Days::new(1));
        self.end(&mut row, &wish, ending);
        let code = row.code.clone();
        self.rows.requests.push(row);
        Ok(code)
    }

    fn first_wish(&mut self, row: &request::Model, wish: &Wish) {
        self.rows.wishes.push(wish_rows::Model {
            id: Uuid::now_v7(),
            desk_id: row.desk_id,
            request_id: row.id,
            number: 1,
            body: serde_json::to_string(wish).unwrap_or_default(),
            reason: String::new(),
            by_family: true,
            by_account: row.owner_id,
            at: row.created_at,
        });
    }

    fn traits(&mut self, number: usize, row: &request::Model) -> Outcome<()> {
        let shares = [
            (TraitKind::AtypicalHours, 8),
            (TraitKind::PriorityGroup, 34),
            (TraitKind::VulnerableFamily, 22),
            (TraitKind::SpecificCareNeed, 4),
        ];
        let mut kinds: Vec<TraitKind> = shares
            .into_iter()
            .filter(|(_, share)| self.chance(*share))
            .map(|(kind, _)| kind)
            .collect();
        if row.urgent {
            kinds.push(TraitKind::Urgent);
        }
        for kind in kinds {
            let id = Uuid::now_v7();
            let place = format!("trait.reason/{id}");
            let source = TraitSource::ALL.get(number % 3).copied().unwrap_or(TraitSource::Desk);
            self.rows.traits.push(request_trait::Model {
                id,
                desk_id: row.desk_id,
                request_id: row.id,
                kind: kind.word().to_owned(),
                holds: true,
                reason: self.app.store.sealer().seal(&place, "Verteld aan het loket")?,
                source: source.word().to_owned(),
                rule_set: String::new(),
                by_account: row.owner_id,
                at: row.created_at,
            });
        }
        Ok(())
    }

    fn contact(&mut self, row: &request::Model, on: NaiveDate) {
        let kind = self.one(ContactKind::ALL, ContactKind::Called);
        let outcome = self.one(ContactOutcome::ALL, ContactOutcome::Reached);
        let by = self.colleague();
        self.rows.contacts.push(contact::Model {
            id: Uuid::now_v7(),
            desk_id: row.desk_id,
            family_id: row.family_id,
            request_id: Some(row.id),
            kind: kind.word().to_owned(),
            outcome: outcome.word().to_owned(),
            note: String::new(),
            on_day: on.min(self.today),
            by_name: by.1.to_owned(),
            by_account: Some(by.0),
            at: rows::noon(on.min(self.today)),
        });
    }

    fn end(&mut self, row: &mut request::Model, wish: &Wish, ending: Ending) {
        let settled =
            (row.registered_on + Days::new(self.random.random_range(15..70))).min(self.today);
        match ending {
            Ending::Placed => self.place(row, wish.week, row.wish_start, settled),
            Ending::FewerDays => {
                self.place(row, a_day_less(wish.week), row.wish_start, settled);
            }
            Ending::LaterStart => {
                let later =
                    row.wish_start.checked_add_months(Months::new(2)).unwrap_or(row.wish_start);
                self.place(row, wish.week, later, settled);
            }
            Ending::Refused => {
                let reason = self.one(RefusalReason::ALL, RefusalReason::Other);
                self.propose(row, wish.week, ProposalState::Refused, settled, reason.word());
            }
            Ending::NoProposal => self.ask(row, settled, Some(Answer::No)),
            Ending::Closed => self.close(row, settled),
            Ending::Waiting => self.wait(row, wish),
        }
        row.last_activity_on = row.last_activity_on.max(settled.min(self.today));
        if ending == Ending::Waiting {
            row.last_activity_on = row.registered_on + Days::new(1);
        }
        row.last_activity_on = row.last_activity_on.min(self.today);
    }

    /// A request that still waits: asked somewhere, proposed, or with a next step.
    fn wait(&mut self, row: &mut request::Model, wish: &Wish) {
        let recently = self.today - Days::new(self.random.random_range(0..30));
        let since = recently.max(row.registered_on);
        match self.random.random_range(0..10) {
            0..4 => self.ask(row, since, None),
            4 => self.ask(row, since, Some(Answer::Yes)),
            5 => self.ask(row, since, Some(Answer::Deviating)),
            6 => {
                self.propose(row, wish.week, ProposalState::Sent, since, "");
            }
            7 => self.plan(row),
            _ => {}
        }
    }

    fn location(&mut self) -> (Uuid, String) {
        let chosen = self.offer.locations.choose(&mut self.random);
        chosen.map(|location| (location.id, location.name.clone())).unwrap_or_default()
    }

    fn ask(&mut self, row: &request::Model, on: NaiveDate, answer: Option<Answer>) {
        let location = self.location();
        let answered = answer.map(|_| rows::noon((on + Days::new(9)).min(self.today)));
        let reason = if answer == Some(Answer::No) { "full" } else { "" };
        let deviating = answer == Some(Answer::Deviating);
        let code = self.code();
        self.rows.candidacies.push(candidacy::Model {
            id: Uuid::now_v7(),
            desk_id: row.desk_id,
            code,
            request_id: row.id,
            location_id: location.0,
            asked_on: on,
            due_on: domain::candidacies::due(on, 21),
            asked_at: None,
            asked_week: None,
            asked_start: None,
            answer: answer.map(|answer| answer.word().to_owned()),
            answer_reason: reason.to_owned(),
            answer_note: String::new(),
            offered_week: deviating.then(|| WeekPattern::full_days(2).bits()),
            offered_start: deviating.then(|| row.wish_start + Days::new(31)),
            answered_at: answered,
            closed_at: None,
            closed_word: String::new(),
            version: 1,
        });
    }

    fn propose(
        &mut self,
        row: &request::Model,
        week: WeekPattern,
        state: ProposalState,
        on: NaiveDate,
        reason: &str,
    ) -> Uuid {
        let id = Uuid::now_v7();
        let location = self.location();
        let waiting = state == ProposalState::Sent;
        let room = if waiting { self.rooms.take(week, row.wish_start, self.birth) } else { None };
        let reminders = if waiting { self.random.random_range(0..=4) } else { 0 };
        let code = self.code();
        self.rows.proposals.push(proposal::Model {
            id,
            desk_id: row.desk_id,
            code,
            request_id: row.id,
            location_id: room.unwrap_or(location.0),
            free_place_id: None,
            week: week.bits(),
            days: i32::from(week.day_count()),
            start: row.wish_start,
            state: state.word().to_owned(),
            reminders,
            last_message_at: rows::noon(on),
            answer_by: on + Days::new(14),
            reason: reason.to_owned(),
            reason_note: String::new(),
            answered_at: (!waiting).then(|| rows::noon(on)),
            answered_through: if waiting { String::new() } else { "desk".to_owned() },
            ranking: "{}".to_owned(),
            link_hash: link_hash(self.app, id),
            sent_at: rows::noon(on),
            by_account: row.owner_id,
            version: 1,
        });
        id
    }

    fn place(
        &mut self,
        row: &mut request::Model,
        week: WeekPattern,
        from: NaiveDate,
        on: NaiveDate,
    ) {
        let proposal = self.propose(row, week, ProposalState::Accepted, on, "");
        let room = self.rooms.take(week, from, self.birth);
        let location = self.rows.proposals.last_mut().map(|made| {
            made.start = from;
            made.location_id = room.unwrap_or(made.location_id);
            made.location_id
        });
        let until_day = self.rooms.told(self.birth, self.today).filter(|until| *until >= from);
        self.rows.placements.push(placement::Model {
            id: Uuid::now_v7(),
            desk_id: row.desk_id,
            request_id: row.id,
            location_id: location,
            proposal_id: Some(proposal),
            free_place_id: None,
            week: week.bits(),
            days: i32::from(week.day_count()),
            from_day: from,
            until_day,
            certainty: "confirmed".to_owned(),
            elsewhere: String::new(),
            at: rows::noon(on),
            undone_at: None,
        });
        let asked = WeekPattern::from_bits(row.wish_week);
        let left = asked.without(week);
        let later = from > row.wish_start && from > self.today;
        let partly = left.day_count() > 0 || later;
        row.need_week = left.bits();
        row.need_days = i32::from(left.day_count());
        let state = if partly { RequestState::Partly } else { RequestState::Placed };
        state.word().clone_into(&mut row.state);
    }

    fn close(&mut self, row: &mut request::Model, on: NaiveDate) {
        let reason = self.one(ClosureReason::ALL, ClosureReason::Other);
        RequestState::Closed.word().clone_into(&mut row.state);
        self.rows.closures.push(closure::Model {
            id: Uuid::now_v7(),
            desk_id: row.desk_id,
            request_id: row.id,
            reason: reason.word().to_owned(),
            note: String::new(),
            on_day: on,
            by_account: row.owner_id,
            at: rows::noon(on),
            undone_at: None,
        });
    }

    fn plan(&mut self, row: &request::Model) {
        let due = self.today + Days::new(self.random.random_range(0..6)) - Days::new(2);
        let code = self.code();
        self.rows.tasks.push(task::Model {
            id: Uuid::now_v7(),
            desk_id: row.desk_id,
            code,
            family_id: Some(row.family_id),
            request_id: Some(row.id),
            title: "Terugbellen over de lijst met adressen".to_owned(),
            kind: String::new(),
            detail: String::new(),
            about: None,
            due_on: due,
            owner_id: row.owner_id,
            done_at: None,
            done_by: None,
            created_at: rows::noon(self.today - Days::new(3)),
        });
        let talk = self.chance(50);
        if let (true, Some(owner)) = (talk, row.owner_id) {
            let day = self.today + Days::new(self.random.random_range(0..7));
            let code = self.code();
            self.rows.appointments.push(appointment::Model {
                id: Uuid::now_v7(),
                desk_id: row.desk_id,
                code,
                family_id: Some(row.family_id),
                title: "Gesprek over opvang".to_owned(),
                place: "Infopunt".to_owned(),
                starts_at: rows::noon(day) - chrono::TimeDelta::hours(2),
                minutes: 60,
                companion: String::new(),
                owner_id: owner,
                reminded_at: None,
                cancelled_at: None,
                version: 1,
                created_at: rows::noon(self.today - Days::new(3)),
            });
        }
    }
}

/// The week without its last day; the whole week when it has one day.
fn a_day_less(week: WeekPattern) -> WeekPattern {
    let fewer = week.day_count().saturating_sub(1).max(1);
    week.days().take(usize::from(fewer)).fold(WeekPattern::EMPTY, |less, day| {
        week.on(day).fold(less, |less, part| less.with(day, part))
    })
}

/// As the product makes it, so that the link on "my question" opens the proposal.
fn link_hash(app: &desk::App, proposal: Uuid) -> String {
    desk::proposals::link_secret(app, proposal)
        .map_or_else(|_| rows::code(app), |secret| desk::accounts::token_hash(&secret))
}
