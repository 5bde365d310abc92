//! Requests that a neighbouring desk may see, as the family allows, and a place that is handed
//! over: who sees what, who is asked, what a yes and a no do.

use desk::neighbours::{self, AskForm, ConsentForm, Keeper, ReplyForm};
use desk::offer::{self, AgreementForm};
use desk::proposals::{self, Asked, Candidates};
use desk::testing::{Built, World, day, key, wish};
use desk::today::{self, Reason, Wanted};
use desk::{Caller, Refusal, Why};
use domain::accounts::Role;
use domain::places::FreePlaceState;
use domain::week::WeekPattern;
use sea_orm::EntityTrait;
use store::entities::{
    audit_entry, free_place, hand_over, location, placement, present_child, request, request_trait,
};
use store::{Scope, Store, on_both};
use uuid::Uuid;

struct Both {
    world: World,
    /// A colleague of the desk with the place.
    here: Caller,
    /// A colleague of the desk of the family.
    there: Caller,
    place: free_place::Model,
    built: Built,
}

async fn insert<M: store::Table>(world: &World, row: M) {
    let tx = world.app.store.begin().await.expect("a change");
    tx.insert(row).await.expect("a row");
    tx.commit(world.app.clock.now()).await.expect("a commit");
}

async fn free_place(world: &World, location: &location::Model, days: u8) -> free_place::Model {
    let row = free_place::Model {
        id: Uuid::now_v7(),
        desk_id: location.desk_id,
        code: domain::codes::code_from(world.app.random.bytes16()),
        location_id: location.id,
        week: WeekPattern::full_days(days).bits(),
        from_day: wish().start,
        until_day: None,
        age_from: None,
        age_to: None,
        note: String::new(),
        state: FreePlaceState::Open.word().to_owned(),
        expires_on: day(400),
        reported_by: String::new(),
        version: 1,
        created_at: world.app.clock.now(),
    };
    insert(world, row.clone()).await;
    row
}

async fn all<E: EntityTrait>(world: &World) -> Vec<E::Model> {
    E::find().all(world.app.store.reader()).await.expect("rows")
}

/// Two desks that agree to see each other's requests, a place at one, a family at the other.
async fn agreed(store: Store, days: u8) -> Both {
    let world = World::new(store).await;
    let next = world.add_desk("buren", "Loket Buren", "11002").await;
    let (mine, theirs) =
        (world.caller(Role::DeskManager).await, world.caller_at(next, Role::DeskManager).await);
    let form = AgreementForm { other: "buren".to_owned(), about: "requests".to_owned() };
    offer::propose_agreement(&mine, &form, key()).await.expect("a proposal");
    let code = offer::agreements(&theirs).await.expect("agreements").all[0].code.clone();
    offer::agree(&theirs, &code).await.expect("agreed");
    let location = world.location("De Zonnebloem").await;
    let place = free_place(&world, &location, days).await;
    let built = world.family_at(next, "El Ders", wish()).await;
    let here = world.caller(Role::DeskWorker).await;
    let there = world.caller_at(next, Role::DeskWorker).await;
    Both { world, here, there, place, built }
}

impl Both {
    async fn allow(&self, codes: &[&str]) {
        let form = ConsentForm { neighbours: codes.iter().map(|&code| code.to_owned()).collect() };
        let keeper = Keeper::Desk(&self.there);
        neighbours::save_consents(keeper, &self.built.request.code, &form, key())
            .await
            .expect("written down");
    }

    async fn candidates(&self) -> Candidates {
        let asked = Asked::default();
        proposals::candidates(&self.here, &self.place.code, &asked).await.expect("candidates")
    }

    async fn codes(&self) -> Vec<String> {
        let rows = self.candidates().await.fitting.rows;
        rows.into_iter().map(|one| one.named.code).collect()
    }

    fn asks(&self) -> AskForm {
        AskForm { request: self.built.request.code.clone(), note: "Graag snel".to_owned() }
    }

    async fn asked(&self) -> String {
        neighbours::ask(&self.here, &self.place.code, &self.asks(), key()).await.expect("asked")
    }

    async fn place(&self) -> free_place::Model {
        let scope = Scope::of_desk(self.world.desk);
        self.world.app.store.get(scope, self.place.id).await.expect("a read").expect("a place")
    }

    async fn request(&self) -> request::Model {
        let (id, desk) = (self.built.request.id, self.built.request.desk_id);
        let row = self.world.app.store.get(Scope::of_desk(desk), id).await.expect("a read");
        row.expect("a request")
    }
}

fn said(answer: &str) -> ReplyForm {
    ReplyForm { answer: answer.to_owned(), note: String::new() }
}

async fn nobody_sees_a_request_that_desk_and_family_did_not_both_allow(store: Store) {
    let both = agreed(store, 3).await;
    assert_eq!(both.codes().await, Vec::<String>::new(), "the family was not asked yet");
    both.allow(&["buren"]).await;
    assert_eq!(both.codes().await, Vec::<String>::new(), "the own desk is no neighbour");
    both.allow(&["testdorp"]).await;
    assert_eq!(both.codes().await, std::slice::from_ref(&both.built.request.code));
    let shown = neighbours::consents(Keeper::Desk(&both.there), &both.built.request.code)
        .await
        .expect("consents");
    assert!(shown[0].now && shown[0].said_by == "Test desk-worker", "{shown:?}");
    both.allow(&[]).await;
    assert_eq!(both.codes().await, Vec::<String>::new(), "taken back");
    both.allow(&["testdorp"]).await;
    let theirs = both.world.caller_at(both.built.request.desk_id, Role::DeskManager).await;
    let agreement = offer::agreements(&theirs).await.expect("agreements").all[0].code.clone();
    offer::end_agreement(&theirs, &agreement).await.expect("ended");
    assert_eq!(both.codes().await, Vec::<String>::new(), "the desks ended it");
    let asked = neighbours::ask(&both.here, &both.place.code, &both.asks(), key()).await;
    assert!(matches!(asked, Err(Refusal::NotFound)));
}

async fn who_waits_next_door_is_shown_without_a_name_after_the_own_families(store: Store) {
    let both = agreed(store, 3).await;
    both.allow(&["testdorp"]).await;
    let own = both.world.family("An Eigen", wish()).await;
    let codes = [own.request.code.clone(), both.built.request.code.clone()];
    assert_eq!(both.codes().await, codes);
    let page = both.candidates().await;
    let next = &page.fitting.rows[1];
    assert_eq!(next.desk.as_ref().map(|desk| desk.code.as_str()), Some("buren"));
    assert!(next.named.family_name.is_empty() && next.named.given_name.is_empty());
    assert!(next.moves.is_empty() && next.unknown.is_empty());
    let request = &both.built.request;
    let group = request_trait::Model {
        id: Uuid::now_v7(),
        desk_id: request.desk_id,
        request_id: request.id,
        kind: "priority-group".to_owned(),
        holds: true,
        reason: Vec::new(),
        source: "family".to_owned(),
        rule_set: "A".to_owned(),
        by_account: None,
        at: both.world.app.clock.now(),
    };
    insert(&both.world, group).await;
    assert_eq!(both.codes().await, [codes[1].clone(), codes[0].clone()], "the law");
    both.world.app.store.flush_reads().await.expect("written");
    let log = all::<audit_entry::Entity>(&both.world).await;
    let looked = log.iter().filter(|row| row.desk_id == Some(request.desk_id));
    let looked = looked.filter(|row| row.action == "candidates.see");
    let mut looked = looked.filter(|row| row.subject == request.id.to_string());
    assert!(looked.any(|row| row.actor == both.here.actor.account.to_string()));
}

async fn a_yes_places_the_child_at_its_own_desk_and_takes_the_place(store: Store) {
    let both = agreed(store, 5).await;
    both.allow(&["testdorp"]).await;
    let id = both.asked().await;
    assert_eq!(both.place().await.state, FreePlaceState::Proposed.word());
    let wanted = Wanted { reason: Some(Reason::Task), ..Wanted::default() };
    let page = today::see(&both.there, &wanted).await.expect("today");
    let row = &page.groups[0].rows[0];
    assert_eq!((row.kind.as_str(), row.detail.as_str()), ("neighbour-asks", "Loket Testdorp"));
    let ours = neighbours::see(&both.there, &id).await.expect("seen");
    assert!(ours.ours.is_some() && ours.place.is_none());
    let theirs = neighbours::see(&both.here, &id).await.expect("seen");
    assert!(theirs.ours.is_none() && theirs.place.is_some());
    let other = neighbours::answer(&both.here, &id, &said("yes"), key()).await;
    assert!(matches!(other, Err(Refusal::NotFound)), "only the own desk answers");
    neighbours::answer(&both.there, &id, &said("yes"), key()).await.expect("answered");
    assert_eq!(both.place().await.state, FreePlaceState::Taken.word());
    assert_eq!(both.request().await.state, "placed");
    assert_eq!(both.request().await.need_days, 0);
    let placed = all::<placement::Entity>(&both.world).await;
    assert_eq!(placed.len(), 1);
    assert_eq!(placed[0].desk_id, both.built.request.desk_id);
    assert_eq!(
        (placed[0].location_id, placed[0].elsewhere.as_str()),
        (None, "De Zonnebloem, Testdorp")
    );
    let present = all::<present_child::Entity>(&both.world).await;
    assert_eq!((present.len(), present[0].desk_id), (1, both.world.desk));
    let rest = all::<free_place::Entity>(&both.world).await;
    let rest = rest.iter().filter(|row| row.state == FreePlaceState::Open.word());
    assert_eq!(rest.count(), 1, "the days that are left are free");
    let page = today::see(&both.there, &wanted).await.expect("today");
    assert!(page.groups.is_empty());
    let again = neighbours::answer(&both.there, &id, &said("no"), key()).await;
    assert!(matches!(again, Err(Refusal::NotPossible(Why::AlreadyAnswered))));
}

async fn a_no_a_taking_back_and_a_consent_that_ends_free_the_place(store: Store) {
    let both = agreed(store, 3).await;
    both.allow(&["testdorp"]).await;
    let id = both.asked().await;
    let twice = neighbours::ask(&both.here, &both.place.code, &both.asks(), key()).await;
    assert!(twice.is_err(), "the place is held");
    assert!(matches!(neighbours::take_back(&both.there, &id).await, Err(Refusal::NotFound)));
    neighbours::take_back(&both.here, &id).await.expect("taken back");
    assert_eq!(both.place().await.state, FreePlaceState::Open.word());
    both.asked().await;
    both.allow(&[]).await;
    assert_eq!(both.place().await.state, FreePlaceState::Open.word(), "no consent any more");
    both.allow(&["testdorp"]).await;
    let id = both.asked().await;
    neighbours::answer(&both.there, &id, &said("no"), key()).await.expect("answered");
    assert_eq!(both.place().await.state, FreePlaceState::Open.word());
    assert_eq!(both.codes().await, Vec::<String>::new(), "this location was refused");
    let mut words: Vec<String> =
        all::<hand_over::Entity>(&both.world).await.into_iter().map(|row| row.answer).collect();
    words.sort();
    assert_eq!(words, ["no", "no-consent", "withdrawn"]);
}

async fn a_request_that_is_closed_lets_the_place_go(store: Store) {
    let both = agreed(store, 3).await;
    both.allow(&["testdorp"]).await;
    both.asked().await;
    let form = desk::requests::ClosureForm {
        reason: "found-elsewhere".to_owned(),
        version: both.request().await.version.to_string(),
        ..desk::requests::ClosureForm::default()
    };
    desk::requests::close(&both.there, &both.built.request.code, &form).await.expect("closed");
    assert_eq!(both.place().await.state, FreePlaceState::Open.word());
}

on_both!(
    nobody_sees_a_request_that_desk_and_family_did_not_both_allow,
    who_waits_next_door_is_shown_without_a_name_after_the_own_families,
    a_yes_places_the_child_at_its_own_desk_and_takes_the_place,
    a_no_a_taking_back_and_a_consent_that_ends_free_the_place,
    a_request_that_is_closed_lets_the_place_go,
);
