//! The same family twice: listed, joined, taken apart again exactly.

use desk::duplicates;
use desk::families;
use desk::requests::{self, RequestForm};
use desk::testing::{Built, World, first_day, key, wish};
use desk::{Caller, Refusal, Why};
use domain::accounts::Role;
use sea_orm::{EntityTrait, QueryOrder};
use store::entities::{blocking_key, child, contact, family, request, search_entry, task};
use store::{Store, on_both};
use uuid::Uuid;

async fn log_contact(world: &World, family: Uuid, request: Option<Uuid>) -> Uuid {
    let row = contact::Model {
        id: Uuid::now_v7(),
        desk_id: world.desk,
        family_id: family,
        request_id: request,
        kind: "called".to_owned(),
        outcome: "reached".to_owned(),
        note: String::new(),
        on_day: first_day(),
        by_name: "Test".to_owned(),
        by_account: None,
        at: world.app.clock.now(),
    };
    let tx = world.app.store.begin().await.expect("a change begins");
    let id = row.id;
    tx.insert(row).await.expect("a contact");
    tx.commit(world.app.clock.now()).await.expect("a commit");
    id
}

/// Two files of one family, the second with another spelling and no second phone.
async fn two_files(world: &World) -> (Built, Built) {
    let one = world.family("Fatma Vanderschets", wish()).await;
    let two = world.family("Fatima Van der Schets", wish()).await;
    (one, two)
}

/// Everything that a merge may touch, but for the counters of versions.
async fn picture(store: &Store) -> String {
    let families: Vec<_> = family::Entity::find()
        .order_by_asc(family::Column::Id)
        .all(store.reader())
        .await
        .expect("families")
        .into_iter()
        .map(|row| family::Model { version: 0, ..row })
        .collect();
    let children = child::Entity::find().order_by_asc(child::Column::Id).all(store.reader()).await;
    let requests: Vec<_> = request::Entity::find()
        .order_by_asc(request::Column::Id)
        .all(store.reader())
        .await
        .expect("requests")
        .into_iter()
        .map(|row| request::Model { version: 0, ..row })
        .collect();
    let contacts =
        contact::Entity::find().order_by_asc(contact::Column::Id).all(store.reader()).await;
    let tasks = task::Entity::find().order_by_asc(task::Column::Id).all(store.reader()).await;
    let keys = blocking_key::Entity::find()
        .order_by_asc(blocking_key::Column::Value)
        .order_by_asc(blocking_key::Column::FamilyId)
        .all(store.reader())
        .await;
    let mut found: Vec<String> = search_entry::Entity::find()
        .all(store.reader())
        .await
        .expect("entries")
        .into_iter()
        .map(|row| format!("{} {}", row.path, row.body))
        .collect();
    found.sort();
    format!("{families:?}{children:?}{requests:?}{contacts:?}{tasks:?}{keys:?}{found:?}")
}

async fn merged(caller: &Caller, keep: &Built, other: &Built) -> String {
    duplicates::merge(caller, &keep.family.code, &other.family.code).await.expect("merged")
}

async fn keys_hold_nothing_that_can_be_read(store: Store) {
    let world = World::new(store).await;
    let built = world.family("Fatma Vanderschets", wish()).await;
    let keys = blocking_key::Entity::find().all(world.app.store.reader()).await.expect("keys");
    assert!(keys.len() > 3 && keys.iter().all(|key| key.family_id == built.family.id));
    assert!(keys.iter().all(|key| !key.value.contains("0475") && !key.value.contains("fat")));
}

async fn likely_pairs_are_listed_until_told_apart(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let (one, two) = two_files(&world).await;
    let elsewhere = world.add_desk("elders", "Loket Elders", "11002").await;
    world.family_at(elsewhere, "Fatma Vanderschets", wish()).await;
    let pairs = duplicates::pairs(&caller, "", 1).await.expect("pairs");
    assert_eq!((pairs.total, pairs.rows.len()), (1, 1));
    assert_eq!(pairs.rows[0].one.family.id, one.family.id);
    duplicates::keep_apart(&caller, &two.family.code, &one.family.code).await.expect("noted");
    assert_eq!(duplicates::pairs(&caller, "", 9).await.expect("pairs").total, 0);
}

async fn pages_count_what_they_show(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    // Every file of the builder has the same phone number: most of these are strangers who
    // share it by chance.
    let families = [
        ("Fatma Vermeulen", "Amir"),
        ("Dirk Quaghebeur", "Zoë"),
        ("Soraya Ooms", "Lucas"),
        ("Pieter Huybrechts", "Kwinten"),
    ];
    for (name, child) in families {
        for _ in 0..2 {
            let built = world.family(name, wish()).await;
            change(&world, &built, child, name).await;
        }
    }
    let all = duplicates::pairs(&caller, "", 1).await.expect("pairs");
    assert_eq!((all.total, all.rows.len()), (4, 4), "what was left out is not counted");
    assert_eq!(all.pages, 1);
    let found = duplicates::pairs(&caller, "quaghebeur", 1).await.expect("pairs");
    assert_eq!((found.total, found.rows.len()), (1, 1));
    assert_eq!(found.rows[0].other.family.family_name, "Quaghebeur");
    assert_eq!(duplicates::pairs(&caller, "niemand", 1).await.expect("pairs").total, 0);
}

/// Gives a family another child and another street.
async fn change(world: &World, built: &Built, child: &str, street: &str) {
    let row = child::Model { given_name: child.to_owned(), ..built.child.clone() };
    let family = family::Model { street: format!("{street} 1"), ..built.family.clone() };
    let tx = world.app.store.begin().await.expect("a change begins");
    tx.update(row).await.expect("a child");
    tx.update(family.clone()).await.expect("a family");
    store::search::index_family(&tx, &family).await.expect("keys");
    tx.commit(world.app.clock.now()).await.expect("a commit");
}

async fn a_known_number_under_another_name_is_told(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let built = world.family("Fatma Vanderschets", wish()).await;
    let form = RequestForm {
        given_name: "Dirk".to_owned(),
        family_name: "Quaghebeur".to_owned(),
        phone: built.family.phone.replace("+32", "0"),
        ..RequestForm::default()
    };
    let told = duplicates::known(&caller, &form).await.expect("families");
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].family.id, built.family.id);
    assert!(duplicates::likely(&caller, &form).await.expect("families").is_empty());
    let by_mail = RequestForm { phone: String::new(), email: built.family.email.clone(), ..form };
    assert_eq!(duplicates::known(&caller, &by_mail).await.expect("families").len(), 1);
}

async fn merges_into_a_file_are_known_to_who_may_undo(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let (one, two) = two_files(&world).await;
    let code = merged(&caller, &one, &two).await;
    let file = families::file(&caller, &one.family.code).await.expect("a file");
    let rows = duplicates::merges_into(&caller, &file).await.expect("merges");
    assert_eq!(rows.len(), 1);
    assert_eq!((rows[0].code.as_str(), rows[0].merged.id), (code.as_str(), two.family.id));
    let auditor = world.caller(Role::Auditor).await;
    assert!(duplicates::merges_into(&auditor, &file).await.expect("merges").is_empty());
    assert_eq!(duplicates::undo_merge(&caller, &code).await.expect("undone"), one.family.code);
    let file = families::file(&caller, &one.family.code).await.expect("a file");
    assert!(duplicates::merges_into(&caller, &file).await.expect("merges").is_empty());
}

async fn a_merge_counts_one_child_once_and_undoes_exactly(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let (one, two) = two_files(&world).await;
    log_contact(&world, two.family.id, Some(two.request.id)).await;
    let before = picture(&world.app.store).await;
    let code = merged(&caller, &one, &two).await;
    let file = requests::file(&caller, &two.request.code).await.expect("a file");
    assert_eq!(file.family.id, one.family.id);
    assert_eq!(file.child.id, one.child.id, "one child, known once");
    assert_eq!(file.duplicate_of.as_ref(), Some(&one.request.code), "the newer counts no more");
    assert_eq!(file.request.state, "closed");
    assert_eq!(file.family.email, "fatma@voorbeeld.example");
    let all = requests::list(&caller, "", &Default::default(), 1).await.expect("a list");
    assert_eq!(all.total, 1);
    let hits = desk::search::search(&caller, "schets", 10).await.expect("hits");
    assert_eq!(hits.len(), 1, "the merged file is not found any more");
    assert!(duplicates::pairs(&caller, "", 1).await.expect("pairs").rows.is_empty());
    let again = duplicates::merge(&caller, &one.family.code, &two.family.code).await;
    assert!(matches!(again, Err(Refusal::NotPossible(Why::AlreadyDone))));
    duplicates::undo_merge(&caller, &code).await.expect("taken back");
    assert_eq!(picture(&world.app.store).await, before);
    let twice = duplicates::undo_merge(&caller, &code).await;
    assert!(matches!(twice, Err(Refusal::NotPossible(Why::AlreadyDone))));
}

async fn other_children_move_and_come_back_with_work_done_since(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let (one, two) = two_files(&world).await;
    let tx = world.app.store.begin().await.expect("a change begins");
    let brother = child::Model {
        given_name: "Amir".to_owned(),
        birth_date: first_day().checked_sub_months(chrono::Months::new(30)),
        ..two.child.clone()
    };
    tx.update(brother).await.expect("another child");
    let bare = family::Model { phone: String::new(), email: String::new(), ..one.family.clone() };
    tx.update(bare.clone()).await.expect("a bare file");
    tx.commit(caller.now()).await.expect("a commit");
    let code = merged(&caller, &one, &two).await;
    let file = requests::file(&caller, &two.request.code).await.expect("a file");
    assert_eq!(file.duplicate_of, None, "a brother is another request");
    assert_eq!(file.child.number, 2, "the second child of the file now");
    assert_eq!(file.family.phone, two.family.phone, "what was not known is filled");
    let since = log_contact(&world, one.family.id, Some(two.request.id)).await;
    let own = log_contact(&world, one.family.id, None).await;
    let form = RequestForm {
        family: one.family.code.clone(),
        family_name: "Vanderschets".to_owned(),
        phone: "0475123456".to_owned(),
        child_given: vec!["Lina".to_owned()],
        child_kind: vec!["due".to_owned()],
        child_date: vec!["1/2/2027".to_owned()],
        start: "1/6/2027".to_owned(),
        days: "3".to_owned(),
        channel: "telefoon".to_owned(),
        registered_on: "3/9/2026".to_owned(),
        ..RequestForm::default()
    };
    requests::register(&caller, &form, key()).await.expect("a third child since");
    duplicates::undo_merge(&caller, &code).await.expect("taken back");
    let file = requests::file(&caller, &two.request.code).await.expect("a file");
    assert_eq!(file.child.number, 1, "the first of its own file again");
    let contacts = contact::Entity::find().all(world.app.store.reader()).await.expect("contacts");
    let family_of = |id| contacts.iter().find(|row| row.id == id).map(|row| row.family_id);
    assert_eq!(family_of(since), Some(two.family.id), "a contact goes with its request");
    assert_eq!(family_of(own), Some(one.family.id));
    let file = requests::file(&caller, &two.request.code).await.expect("a file");
    assert_eq!((file.family.id, file.child.id), (two.family.id, two.child.id));
    let scope = caller.scope(desk::policy::Action::SeeRequests).expect("a scope");
    let left = world.app.store.requests_of_families(scope, &[one.family.id]).await.expect("rows");
    assert_eq!(left.len(), 2, "what was asked since stays with the kept family");
    let kept: family::Model =
        world.app.store.get(scope, one.family.id).await.expect("a row").expect("a family");
    assert_eq!(kept.phone, bare.phone);
}

async fn a_chain_is_undone_from_its_end(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let (one, two) = two_files(&world).await;
    let three = world.family("Fatma Van der Schets", wish()).await;
    let before = picture(&world.app.store).await;
    let first = merged(&caller, &two, &three).await;
    let second = merged(&caller, &one, &two).await;
    let refused = duplicates::undo_merge(&caller, &first).await;
    assert!(matches!(refused, Err(Refusal::NotPossible(Why::UsedSince))));
    let listed = duplicates::merges(&caller).await.expect("merges");
    assert_eq!(listed.len(), 2);
    duplicates::undo_merge(&caller, &second).await.expect("taken back");
    duplicates::undo_merge(&caller, &first).await.expect("taken back");
    assert_eq!(picture(&world.app.store).await, before);
}

async fn two_people_merging_at_once_merge_once(store: Store) {
    let world = World::new(store).await;
    let (first, second) =
        (world.caller(Role::DeskWorker).await, world.caller(Role::DeskManager).await);
    let (one, two) = two_files(&world).await;
    let (a, b) = tokio::join!(
        duplicates::merge(&first, &one.family.code, &two.family.code),
        duplicates::merge(&second, &two.family.code, &one.family.code),
    );
    assert!(a.is_ok() != b.is_ok(), "{a:?} {b:?}");
    assert_eq!(duplicates::merges(&first).await.expect("merges").len(), 1);
}

async fn another_desk_and_other_roles_merge_nothing(store: Store) {
    let world = World::new(store).await;
    let (one, two) = two_files(&world).await;
    let elsewhere = world.add_desk("elders", "Loket Elders", "11002").await;
    let caller = world.caller(Role::DeskWorker).await;
    let code = merged(&caller, &one, &two).await;
    for stranger in [
        world.caller_at(elsewhere, Role::DeskManager).await,
        world.caller(Role::Auditor).await,
        world.caller(Role::Location).await,
    ] {
        let tried = duplicates::merge(&stranger, &one.family.code, &two.family.code).await;
        assert!(matches!(tried, Err(Refusal::NotFound)));
        let tried = duplicates::undo_merge(&stranger, &code).await;
        assert!(matches!(tried, Err(Refusal::NotFound)));
    }
    let itself = duplicates::merge(&caller, &one.family.code, &one.family.code).await;
    assert!(matches!(itself, Err(Refusal::NotFound)));
}

on_both!(
    keys_hold_nothing_that_can_be_read,
    likely_pairs_are_listed_until_told_apart,
    pages_count_what_they_show,
    a_known_number_under_another_name_is_told,
    merges_into_a_file_are_known_to_who_may_undo,
    a_merge_counts_one_child_once_and_undoes_exactly,
    other_children_move_and_come_back_with_work_done_since,
    a_chain_is_undone_from_its_end,
    two_people_merging_at_once_merge_once,
    another_desk_and_other_roles_merge_nothing,
);
