//! One row of everything a path can name, at a desk, with the desk's own canary in every
//! text that somebody typed.

use desk::accounts::token_hash;
use desk::returns;
use desk::returns::frozen::{FreezeForm, fingerprint};
use desk::testing::{World, wish};
use domain::accounts::Role;
use domain::proposals::ProposalState;
use std::collections::HashMap;
use std::sync::atomic::{AtomicI32, Ordering};
use store::entities::{
    access_grant, account, appointment, arrival, candidacy, capacity_change, channel, draft,
    erasure_wish, family_session, free_place, hand_over, import, intake, invitation, location,
    merge, message, message_text, offer_agreement, picture, placement, present_child, proposal,
    request, second_parent, service_point, session, sign_in_code, sketch, task, territory,
};
use uuid::Uuid;

/// Rows of one place are made more than once at a desk; a text has a number of its own there.
static NUMBER: AtomicI32 = AtomicI32::new(1);

/// The rows of one place: a desk, and one organisation at it.
pub struct Rows {
    /// What stands for each parameter of a path.
    pub codes: HashMap<&'static str, String>,
    /// The secret of every personal link among them.
    pub secret: String,
    /// The secret of a session of the family.
    pub my_token: String,
    /// The organiser.
    pub organiser: Uuid,
    /// The location.
    pub location: Uuid,
}

impl Rows {
    /// The path with every parameter filled in.
    ///
    /// # Panics
    /// When there is a parameter that no row stands for.
    pub fn fill(&self, path: &str) -> String {
        let mut filled = String::new();
        let mut rest = path;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').expect("a parameter ends");
            let Some(code) = self.codes.get(name) else {
                panic!(
                    "the path {path} has a parameter {{{name}}} that this test knows no row for: \
                     name it after an entity, or add a row in tests/permissions/rows.rs"
                )
            };
            filled.push_str(before);
            filled.push_str(code);
            rest = after;
        }
        filled + rest
    }
}

/// Stores one row of everything.
pub async fn build(world: &World, desk: Uuid, canary: &str) -> Rows {
    let place = world.location_at(desk, &format!("Opvang {canary}")).await;
    let built = world.family_at(desk, &format!("{canary}voor {canary}naam"), wish()).await;
    let second = world.family_at(desk, &format!("{canary}twee {canary}naam"), wish()).await;
    let (at, today) = (world.app.clock.now(), world.app.clock.today());
    let code = || domain::codes::code_from(world.app.random.bytes16());
    let secret = world.app.random.secret();
    let text = |column: &str| format!("{canary} {column}");
    let account = account::Model {
        id: Uuid::now_v7(),
        desk_id: Some(desk),
        email: format!("{}@{canary}.example", Uuid::now_v7()),
        name: text("account"),
        role: Role::DeskWorker.word().to_owned(),
        organiser_id: None,
        location_id: None,
        password_hash: None,
        totp_secret: None,
        totp_last_step: None,
        oidc_subject: None,
        language: "nl".to_owned(),
        closed_at: None,
        created_at: at,
    };
    let session = session::Model {
        id: Uuid::now_v7(),
        token_hash: token_hash(&world.app.random.secret()),
        account_id: account.id,
        created_at: at,
        seen_at: at,
        ends_at: at + desk::accounts::LONGEST,
        agent: text("agent"),
    };
    let invitation = invitation::Model {
        id: Uuid::now_v7(),
        desk_id: Some(desk),
        token_hash: token_hash(&secret),
        email: format!("{}@{canary}.example", Uuid::now_v7()),
        name: text("invitation"),
        role: Role::DeskWorker.word().to_owned(),
        organiser_id: None,
        location_id: None,
        invited_by: account.id,
        created_at: at,
        ends_at: at + desk::people::VALID,
        used_at: None,
    };
    let intake = intake::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        code: code(),
        asked_on: today,
        name: text("intake"),
        phone: "+32475987654".to_owned(),
        channel: "telefoon".to_owned(),
        question: text("question"),
        action: text("action"),
        colleague: text("colleague"),
        outcome: text("outcome"),
        needed_from: None,
        found_from: None,
        family_id: None,
        handed_to: None,
        handed_at: None,
        handled_at: None,
        import_id: None,
        fingerprint: None,
        version: 1,
        by_account: Some(account.id),
        created_at: at,
    };
    let free = free_place::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        code: code(),
        location_id: place.id,
        week: built.request.need_week,
        from_day: today,
        until_day: None,
        age_from: None,
        age_to: None,
        note: text("free place"),
        state: "open".to_owned(),
        expires_on: today + chrono::Days::new(30),
        reported_by: "desk".to_owned(),
        version: 1,
        created_at: at,
    };
    let capacity_change = capacity_change::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        code: code(),
        location_id: place.id,
        kind: "closed".to_owned(),
        from_day: today,
        until_day: Some(today),
        offered: "{}".to_owned(),
        week: 0,
        number: 0,
        purpose: String::new(),
        age_from: None,
        age_to: None,
        note: text("closing"),
        recorded_by: text("recorded by"),
        at,
        undone_at: None,
    };
    let present = present_child::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        code: code(),
        location_id: place.id,
        number: 1,
        birth_month: Some(today),
        week: built.request.need_week,
        from_day: today,
        until_day: None,
        kept_until: today,
        recorded_by: text("entered by"),
        at,
        undone_at: None,
        version: 1,
    };
    let candidacy = candidacy::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        code: code(),
        request_id: built.request.id,
        location_id: place.id,
        asked_on: today,
        due_on: today + chrono::Days::new(14),
        answer: None,
        answer_reason: String::new(),
        answer_note: text("candidacy"),
        offered_week: None,
        asked_at: None,
        asked_week: None,
        asked_start: None,
        offered_start: None,
        answered_at: None,
        closed_at: None,
        closed_word: String::new(),
        version: 1,
    };
    let sketch = sketch::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        code: code(),
        request_id: built.request.id,
        location_id: place.id,
        week: built.request.need_week,
        from_day: today,
        candidacy_id: None,
        by_account: Some(account.id),
        made_by: text("sketch"),
        at,
        withdrawn_at: None,
        version: 1,
    };
    let proposal = proposal::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        code: code(),
        request_id: second.request.id,
        location_id: place.id,
        free_place_id: None,
        week: second.request.need_week,
        days: 3,
        start: second.request.wish_start,
        state: ProposalState::Sent.word().to_owned(),
        reminders: 0,
        last_message_at: at,
        answer_by: today + chrono::Days::new(14),
        reason: String::new(),
        reason_note: text("proposal"),
        answered_at: None,
        answered_through: String::new(),
        ranking: "{}".to_owned(),
        link_hash: token_hash(&secret),
        sent_at: at,
        by_account: Some(account.id),
        version: 1,
    };
    let task = task::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        code: code(),
        family_id: Some(built.family.id),
        request_id: Some(built.request.id),
        title: text("task"),
        kind: String::new(),
        detail: String::new(),
        about: None,
        due_on: today,
        owner_id: Some(account.id),
        done_at: None,
        done_by: None,
        created_at: at,
    };
    let appointment = appointment::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        code: code(),
        family_id: Some(built.family.id),
        title: text("appointment"),
        place: text("place"),
        starts_at: at + chrono::Duration::days(2),
        minutes: 30,
        companion: text("companion"),
        owner_id: account.id,
        reminded_at: None,
        cancelled_at: None,
        version: 1,
        created_at: at,
    };
    let import = import::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        code: code(),
        kind: "registrations".to_owned(),
        file_name: text("file"),
        file_hash: "00".to_owned(),
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
        by_account: account.id,
        created_at: at,
        undone_at: None,
    };
    let draft = draft::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        code: code(),
        account_id: account.id,
        intake_id: None,
        family_id: None,
        title: text("draft"),
        fields: "{}".to_owned(),
        version: 1,
        saved_at: at,
    };
    let id = Uuid::now_v7();
    let sealed = |column: &str, body: String| {
        world.app.store.sealer().seal(&format!("arrival.{column}/{id}"), &body).expect("a seal")
    };
    let arrival = arrival::Model {
        id,
        desk_id: desk,
        code: code(),
        state: "held".to_owned(),
        door: "helper".to_owned(),
        requests: code(),
        family_id: None,
        request_id: None,
        by_account: Some(account.id),
        paper_code: String::new(),
        helper: sealed("helper", format!(r#"{{"name":"{}"}}"#, text("helper"))),
        answers: sealed("answers", format!(r#"{{"family_name":"{}"}}"#, text("answers"))),
        suspicion: "network".to_owned(),
        version: 1,
        received_at: at,
        ends_at: None,
        handled_at: None,
        handled_by: None,
    };
    let merge = merge::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        code: code(),
        kept_family: built.family.id,
        merged_family: second.family.id,
        moved: "{}".to_owned(),
        by_account: Some(account.id),
        at,
        undone_at: None,
    };
    let placement = placement::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        request_id: second.request.id,
        location_id: Some(place.id),
        proposal_id: Some(proposal.id),
        free_place_id: None,
        week: second.request.need_week,
        days: 1,
        from_day: today,
        until_day: None,
        certainty: "planned".to_owned(),
        elsewhere: String::new(),
        at,
        undone_at: None,
    };
    let point = service_point::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        // A desk tells everybody where it is: the front page shows these, so no canary here.
        name: "Balie".to_owned(),
        host: "Bibliotheek".to_owned(),
        address: "Markt 1".to_owned(),
        by_phone: false,
        position: 0,
    };
    let territory = territory::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        nis: "11002".to_owned(),
        valid_from: today,
        valid_to: None,
    };
    let channel = channel::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        code: code().to_lowercase(),
        label: text("channel"),
        position: 90,
        active: true,
    };
    let frozen = freeze(world, desk, &text("signed")).await;
    let message = message::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        family_id: Some(built.family.id),
        location_id: None,
        proposal_id: None,
        appointment_id: None,
        invitation_id: None,
        template: "note".to_owned(),
        channel: "email".to_owned(),
        language: "nl".to_owned(),
        recipient: format!("gezin@{canary}.example"),
        subject: text("subject"),
        body: text("body"),
        attachment: text("attachment"),
        state: "failed".to_owned(),
        attempts: 1,
        due_at: at,
        leased_until: None,
        problem: text("problem"),
        provider_id: String::new(),
        created_at: at,
        sent_at: None,
        delivered_at: None,
    };
    let own_text = message_text::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        template: "proposal".to_owned(),
        channel: "sms".to_owned(),
        language: "nl".to_owned(),
        number: NUMBER.fetch_add(1, Ordering::Relaxed),
        valid_from: today,
        subject: String::new(),
        body: Some(text("own text")),
        translates: None,
        by_account: None,
        at,
    };
    let organiser: store::entities::organiser::Model = world
        .app
        .store
        .get(store::Scope::of_desk(desk), place.organiser_id)
        .await
        .expect("an organiser")
        .expect("an organiser");
    let own = world.app.store.desk_of(store::Scope::of_desk(desk)).await;
    let own = own.expect("a desk").expect("a desk");
    let (picture, agreement, hand_over) =
        offer(world, desk, &place, &text("picture"), &built.request).await;
    let grant = access_grant::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        family_id: built.family.id,
        code: code(),
        name: text("trusted"),
        parts: "progress proposals appointments".to_owned(),
        from_day: today,
        until_day: today + chrono::Days::new(30),
        link_hash: token_hash(&secret),
        by_account: None,
        created_at: at,
        used_at: None,
        revoked_at: None,
    };
    let second_parent = second_parent::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        family_id: built.family.id,
        code: code(),
        given_name: text("second"),
        family_name: text("parent"),
        phone: "+32475987655".to_owned(),
        email: String::new(),
        contacted: "both".to_owned(),
        version: 1,
        created_at: at,
        removed_at: None,
    };
    let my_token = world.app.random.secret();
    let my_session = family_session::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        family_id: built.family.id,
        parent_id: None,
        token_hash: token_hash(&my_token),
        created_at: at,
        seen_at: at,
        ends_at: at + desk::mine::LONGEST,
        agent: text("family agent"),
    };
    let printed = sign_in_code::Model {
        id: Uuid::now_v7(),
        desk_id: Some(desk),
        family_id: Some(built.family.id),
        parent_id: None,
        kind: "printed".to_owned(),
        channel: String::new(),
        nonce: String::new(),
        code_hash: token_hash(&world.app.random.secret()),
        browser_hash: String::new(),
        attempts: 0,
        created_at: at,
        ends_at: at + chrono::Duration::days(30),
        queued_at: Some(at),
        used_at: None,
        revoked_at: None,
        by_account: Some(account.id),
        reference: String::new(),
    };
    let erasure = erasure_wish::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        family_id: built.family.id,
        code: code(),
        state: "asked".to_owned(),
        why: "care".to_owned(),
        asked_at: at,
        decided_at: None,
        by_account: None,
    };
    // A round divides the places that are there when it is made.
    let tx = world.app.store.begin().await.expect("a change begins");
    tx.insert(free.clone()).await.expect("a free place");
    tx.commit(at).await.expect("a commit");
    let worker = world.caller_at(desk, Role::DeskWorker).await;
    let form = desk::rounds::RoundForm {
        name: text("round"),
        from: "1/9/2026".to_owned(),
        until: "31/12/2026".to_owned(),
        locations: vec![place.code.clone()],
        ..desk::rounds::RoundForm::default()
    };
    let round = desk::rounds::create(&worker, &form, desk::testing::key()).await.expect("a round");
    let edit = desk::rounds::PlanForm { edit: "rules".to_owned(), ..Default::default() };
    let plan = desk::rounds::plan(&worker, &round, &edit, desk::testing::key()).await;
    let plan = plan.expect("a plan");
    let divided = desk::rounds::see_plan(&worker, &round, plan).await.expect("the plan").places;
    let codes = HashMap::from([
        ("round", round),
        ("plan", plan.to_string()),
        ("taking", "V0001".to_owned()),
        ("seat", divided.first().expect("a place").id.clone()),
        ("grant", grant.code.clone()),
        ("my_session", my_session.id.to_string()),
        ("printed", printed.id.to_string()),
        ("erasure", erasure.code.clone()),
        ("link", world.app.random.secret()),
        ("desk", own.code),
        ("step", "child".to_owned()),
        ("paper", code()),
        ("arrival", arrival.code.clone()),
        ("account", account.id.to_string()),
        ("session", session.id.to_string()),
        ("message", message.id.to_string()),
        ("invitation", invitation.id.to_string()),
        ("secret", secret.clone()),
        ("intake", intake.code.clone()),
        ("family", built.family.code.clone()),
        ("request", built.request.code.clone()),
        ("location", place.code.clone()),
        ("organiser", organiser.code),
        ("place", free.code.clone()),
        ("capacity_change", capacity_change.code.clone()),
        ("child", present.code.clone()),
        ("placement", placement.id.to_string()),
        ("candidacy", candidacy.code.clone()),
        ("sketch", sketch.code.clone()),
        ("proposal", proposal.code.clone()),
        ("task", task.code.clone()),
        ("appointment", appointment.code.clone()),
        ("import", import.code.clone()),
        ("draft", draft.code.clone()),
        ("merge", merge.code.clone()),
        ("return", frozen),
        ("point", point.id.to_string()),
        ("territory", territory.id.to_string()),
        ("channel", channel.code.clone()),
        ("picture", picture),
        ("agreement", agreement),
        ("hand_over", hand_over),
        // Words and numbers that are nobody's: the same at every desk.
        ("page", "prices".to_owned()),
        ("template", "proposal".to_owned()),
        ("way", "sms".to_owned()),
        ("recording", "desk.mp3".to_owned()),
        ("locale", "nl".to_owned()),
        ("reason", "answer-overdue".to_owned()),
        ("year", "2025".to_owned()),
        ("language", "ar".to_owned()),
    ]);
    let place = location::Model { link_hash: Some(token_hash(&secret)), ..place };
    let (organiser, location) = (place.organiser_id, place.id);
    let tx = world.app.store.begin().await.expect("a change begins");
    tx.update(place).await.expect("a location");
    tx.insert(account).await.expect("an account");
    tx.insert(session).await.expect("a session");
    tx.insert(invitation).await.expect("an invitation");
    store::search::index(&tx, store::search::Subject::intake(&intake)).await.expect("an index");
    tx.insert(intake).await.expect("an intake");
    tx.insert(capacity_change).await.expect("a change of capacity");
    tx.insert(present).await.expect("a child without a name");
    tx.insert(candidacy).await.expect("a candidacy");
    tx.insert(sketch).await.expect("a sketch");
    tx.insert(proposal).await.expect("a proposal");
    tx.insert(placement).await.expect("a placement");
    tx.insert(task).await.expect("a task");
    tx.insert(appointment).await.expect("an appointment");
    tx.insert(import).await.expect("an import");
    tx.insert(draft).await.expect("a draft");
    tx.insert(arrival).await.expect("an arrival");
    tx.insert(merge).await.expect("a merge");
    tx.insert(message).await.expect("a message");
    tx.insert(own_text).await.expect("a text of its own");
    tx.insert(second_parent).await.expect("a second parent");
    tx.insert(grant).await.expect("a permission");
    tx.insert(my_session).await.expect("a session of a family");
    tx.insert(printed).await.expect("a printed code");
    tx.insert(erasure).await.expect("a wish to be erased");
    tx.insert(point).await.expect("a service point");
    tx.insert(territory).await.expect("a territory");
    tx.insert(channel).await.expect("a channel");
    tx.update(request::Model { urgent: true, ..built.request }).await.expect("a request");
    tx.commit(at).await.expect("a commit");
    Rows { codes, secret, my_token, organiser, location }
}

/// A picture of a location, what a neighbour proposed to its desk, and a place that the
/// neighbour has for a family of the desk: their codes.
async fn offer(
    world: &World,
    desk: Uuid,
    place: &location::Model,
    shows: &str,
    asked: &request::Model,
) -> (String, String, String) {
    let code = || domain::codes::code_from(world.app.random.bytes16());
    let at = world.app.clock.now();
    let neighbour = world.add_desk(&format!("buur-{}", code()), "Loket Buren", "11002").await;
    let picture = picture::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        code: code(),
        location_id: place.id,
        position: 0,
        shows: shows.to_owned(),
        width: 1,
        height: 1,
        bytes: vec![0],
        by_account: None,
        at,
    };
    let agreement = offer_agreement::Model {
        id: Uuid::now_v7(),
        desk_id: neighbour,
        code: code(),
        other_desk_id: desk,
        about: "offer".to_owned(),
        proposed_by: None,
        proposed_at: at,
        agreed_by: None,
        agreed_at: None,
        ended_by: None,
        ended_at: None,
    };
    let there = world.location_at(neighbour, "Opvang Buren").await;
    let today = world.app.clock.today();
    let place = free_place::Model {
        id: Uuid::now_v7(),
        desk_id: neighbour,
        code: code(),
        location_id: there.id,
        week: asked.need_week,
        from_day: today,
        until_day: None,
        age_from: None,
        age_to: None,
        note: String::new(),
        state: "proposed".to_owned(),
        expires_on: today + chrono::Days::new(30),
        reported_by: "desk".to_owned(),
        version: 1,
        created_at: at,
    };
    let hand_over = hand_over::Model {
        id: Uuid::now_v7(),
        desk_id: neighbour,
        to_desk_id: desk,
        request_id: asked.id,
        location_id: there.id,
        free_place_id: place.id,
        week: asked.need_week,
        start: today,
        note: format!("{shows} note"),
        answer_by: today + chrono::Days::new(14),
        asked_by: None,
        asked_at: at,
        answer: String::new(),
        answer_note: String::new(),
        answered_by: None,
        answered_at: None,
    };
    let codes = (picture.code.clone(), agreement.code.clone(), hand_over.id.to_string());
    let tx = world.app.store.begin().await.expect("a change begins");
    tx.insert(picture).await.expect("a picture");
    tx.insert(agreement).await.expect("an agreement");
    tx.insert(place).await.expect("a place next door");
    tx.insert(hand_over).await.expect("a question of a neighbour");
    tx.commit(at).await.expect("a commit");
    codes
}

/// Freezes last year's return as the manager of a desk does; gives its code.
async fn freeze(world: &World, desk: Uuid, signed_by: &str) -> String {
    let manager = world.caller_at(desk, Role::DeskManager).await;
    let day = world.app.clock.today();
    let report = returns::figures(&manager, 2025, day).await.expect("figures");
    let form = FreezeForm {
        snapshot: day.to_string(),
        seen: fingerprint(&report).expect("a fingerprint"),
        signed_by: signed_by.to_owned(),
        accept: "yes".to_owned(),
        reason: "Proef".to_owned(),
    };
    desk::returns::frozen::freeze(&manager, 2025, &form, desk::testing::key())
        .await
        .expect("a frozen return")
}
