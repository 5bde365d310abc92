//! A name is found again with any one slip, also among many; the index keeps no word that
//! nothing uses, and can be made anew.

#![expect(clippy::expect_used, reason = "a test that cannot go on should stop")]

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{EntityTrait, PaginatorTrait};
use store::entities::{desk, intake, search_gram, search_number, search_word};
use store::search::{Subject, forget, index, index_new, rebuild};
use store::{Scope, Store, on_both};
use uuid::Uuid;

const NAMES: usize = 400;

fn at() -> DateTime<Utc> {
    DateTime::from_timestamp_micros(1_790_000_000_123_456).unwrap_or_default()
}

/// A number without pattern made of another.
const fn mixed(number: usize) -> usize {
    let number = (number ^ (number >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    number ^ (number >> 31)
}

/// A name of two to four syllables.
fn name(number: usize) -> String {
    let mut lot = mixed(number + 1);
    let mut pick = |parts: &[&'static str]| {
        let part = parts.get(lot % parts.len()).copied().unwrap_or("a");
        lot /= parts.len();
        part
    };
    let mut name = String::new();
    for _ in 0..2 + number % 3 {
        name.push_str(pick(&["b", "d", "k", "l", "m", "n", "r", "s", "sch", "st", "v", "w"]));
        name.push_str(pick(&["a", "e", "i", "o", "u", "ie", "oe", "aa"]));
    }
    name + pick(&["n", "rs", "ns", "x", "kt"])
}

fn note(desk: Uuid, number: usize, name: &str) -> intake::Model {
    intake::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        code: format!("N{number}"),
        asked_on: NaiveDate::default(),
        name: name.to_owned(),
        phone: format!("+32499{number:06}"),
        channel: "telefoon".to_owned(),
        question: String::new(),
        action: String::new(),
        colleague: String::new(),
        outcome: String::new(),
        needed_from: None,
        found_from: None,
        family_id: None,
        handed_to: None,
        handed_at: None,
        handled_at: None,
        import_id: None,
        fingerprint: None,
        version: 1,
        by_account: None,
        created_at: at(),
    }
}

async fn filled(store: &Store) -> (Uuid, Vec<intake::Model>) {
    let row = desk::Model {
        id: Uuid::now_v7(),
        code: "desk".to_owned(),
        name: "Loket Testdorp".to_owned(),
        organiser_name: String::new(),
        dossier_number: String::new(),
        email: String::new(),
        phone: String::new(),
        website: String::new(),
        address: String::new(),
        central_registration: true,
        profile: "{}".to_owned(),
        created_at: at(),
    };
    let desk = row.id;
    let notes: Vec<_> = (0..NAMES)
        .map(|number| note(desk, number, &format!("Verzonnen {}", name(number))))
        .collect();
    let tx = store.begin().await.expect("a change begins");
    tx.insert(row).await.expect("a desk");
    index_new(&tx, notes.iter().map(Subject::intake).collect()).await.expect("an index");
    tx.commit(at()).await.expect("a commit");
    (desk, notes)
}

/// The name with one slip: a letter too many, too few, another one, or two swapped.
fn slip(name: &str, number: usize) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    let place = mixed(number) % letters.len();
    let other = char::from(b'a' + u8::try_from(mixed(number + 7) % 26).unwrap_or(0));
    match number % 4 {
        0 => letters.insert(place, other),
        1 => drop(letters.remove(place)),
        2 => letters[place] = other,
        _ => letters.swap(place, place.saturating_sub(1)),
    }
    letters.into_iter().collect()
}

async fn one_slip_still_finds_the_one_among_many(store: Store) {
    let (desk, notes) = filled(&store).await;
    let scope = Scope::of_desk(desk);
    for (number, note) in notes.iter().enumerate() {
        let (first, surname) = note.name.split_once(' ').unwrap_or_default();
        let typed = slip(surname, number);
        if surname.chars().count() < 5 || typed.chars().count() < 4 {
            continue;
        }
        for typed in [typed.clone(), format!("{first} {typed}"), format!("{typed} {first}")] {
            let hits = store.search(scope, &typed, 20).await.expect("a search");
            assert!(
                hits.iter().any(|hit| hit.subject == note.id),
                "{typed:?} for {:?} among {}",
                note.name,
                hits.len()
            );
        }
    }
}

async fn any_part_of_a_name_or_a_number_finds_the_one(store: Store) {
    let (desk, notes) = filled(&store).await;
    let scope = Scope::of_desk(desk);
    for (number, note) in notes.iter().enumerate().step_by(7) {
        let surname = name(number);
        let middle: String = surname.chars().skip(1).collect();
        let ends = format!("9{number:06}");
        for typed in [middle, surname, ends, format!("verzonnen 0499{number:06}")] {
            let hits = store.search(scope, &typed, 50).await.expect("a search");
            let its = hits.iter().any(|hit| hit.subject == note.id);
            assert!(its, "{typed:?} for {:?} {}", note.name, note.phone);
        }
    }
    let nines = store.search(scope, "99000399", 5).await.expect("a search");
    assert_eq!(nines.len(), 1);
    let other = Scope::of_desk(Uuid::now_v7());
    assert!(store.search(other, "verzonnen", 5).await.expect("a search").is_empty());
}

async fn rows(store: &Store) -> (u64, u64, u64) {
    let reader = store.reader();
    (
        search_word::Entity::find().count(reader).await.expect("a count"),
        search_gram::Entity::find().count(reader).await.expect("a count"),
        search_number::Entity::find().count(reader).await.expect("a count"),
    )
}

async fn what_nothing_uses_is_thrown_away(store: Store) {
    let (desk, notes) = filled(&store).await;
    let before = rows(&store).await;
    let tx = store.begin().await.expect("a change begins");
    let renamed = intake::Model { name: "Heel Anders".to_owned(), ..notes[0].clone() };
    index(&tx, Subject::intake(&renamed)).await.expect("renewed");
    tx.commit(at()).await.expect("a commit");
    let hits = store.search(Scope::of_desk(desk), "heel anders", 5).await.expect("a search");
    assert_eq!(hits.len(), 1);
    let tx = store.begin().await.expect("a change begins");
    index(&tx, Subject::intake(&notes[0])).await.expect("renewed");
    tx.commit(at()).await.expect("a commit");
    assert_eq!(rows(&store).await, before);
    let tx = store.begin().await.expect("a change begins");
    for note in &notes {
        forget(&tx, desk, "intake", note.id).await.expect("forgotten");
    }
    tx.commit(at()).await.expect("a commit");
    assert_eq!(rows(&store).await, (0, 0, 0));
}

async fn the_index_can_be_made_anew(store: Store) {
    filled(&store).await;
    let before = rows(&store).await;
    let tx = store.begin().await.expect("a change begins");
    let connection = tx.connection().expect("open");
    search_word::Entity::delete_many().exec(connection).await.expect("gone");
    search_gram::Entity::delete_many().exec(connection).await.expect("gone");
    search_number::Entity::delete_many().exec(connection).await.expect("gone");
    tx.commit(at()).await.expect("a commit");
    rebuild(&store).await.expect("made anew");
    assert_eq!(rows(&store).await, before);
    rebuild(&store).await.expect("nothing to do");
    assert_eq!(rows(&store).await, before);
}

on_both!(
    one_slip_still_finds_the_one_among_many,
    any_part_of_a_name_or_a_number_finds_the_one,
    what_nothing_uses_is_thrown_away,
    the_index_can_be_made_anew,
);
