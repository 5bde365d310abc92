//! Storing lines, a batch at a time, and saying beforehand what would become of them.

use super::filing::Files;
use super::listed::{self, Directory, Listed};
use super::noted::Noted;
use super::reading::{Content, Line};
use crate::policy::Action;
use crate::{App, Change, Outcome, Refusal};
use documents::people::fold;
use domain::imports::{Fate, Stored, fate};
use std::collections::HashMap;
use store::Scope;
use store::entities::{import, import_trace, intake, location, organiser};
use store::locations::Within;
use store::search::{Subject, index, index_new};
use uuid::Uuid;

/// How many rows met which fate.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub new: i32,
    pub known: i32,
    pub updated: i32,
    pub left: i32,
    pub bad: i32,
    /// Of the new ones, those that become requests.
    pub requests: i32,
}

impl Tally {
    fn count(&mut self, fate: Fate) {
        match fate {
            Fate::New => self.new += 1,
            Fate::Known => self.known += 1,
            Fate::Updated => self.updated += 1,
            Fate::Left => self.left += 1,
        }
    }

    fn count_note(&mut self, fate: Fate, line: &Line) {
        self.count(fate);
        self.requests += i32::from(fate == Fate::New && line.asks.care().is_some());
    }

    /// Adds what became of a batch.
    pub(super) const fn add_to(self, row: &mut import::Model) {
        row.rows_new += self.new;
        row.rows_known += self.known;
        row.rows_updated += self.updated;
        row.rows_left += self.left;
        row.rows_bad += self.bad;
        row.rows_requests += self.requests;
    }
}

/// A note that people changed, or that grew into a file.
const fn is_used(row: &intake::Model) -> bool {
    row.version > 1 || row.family_id.is_some()
}

fn fate_of(row: Option<&intake::Model>, note: &Noted) -> Fate {
    fate(row.map(|row| Stored { same: Noted::stored(row) == *note, used: is_used(row) }))
}

fn notes(lines: &[Line]) -> impl Iterator<Item = (&Line, &Noted)> {
    good(lines).filter_map(|line| match &line.content {
        Content::Note(note) => Some((line, note)),
        Content::Location(_) => None,
    })
}

fn fingerprints(lines: &[Line]) -> Vec<String> {
    notes(lines).map(|(_, note)| note.fingerprint.clone()).collect()
}

fn listed_in(lines: &[Line]) -> impl Iterator<Item = &Listed> {
    good(lines).filter_map(|line| match &line.content {
        Content::Location(listed) => Some(listed),
        Content::Note(_) => None,
    })
}

/// Lines to store: without problems, and not said before.
fn good(lines: &[Line]) -> impl Iterator<Item = &Line> {
    lines.iter().filter(|line| line.problems.is_empty() && !line.repeat)
}

/// The lines that are not stored by themselves.
fn aside(lines: &[Line]) -> Tally {
    let number = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
    let bad = lines.iter().filter(|line| !line.problems.is_empty()).count();
    let repeated = lines.iter().filter(|line| line.problems.is_empty() && line.repeat).count();
    Tally { bad: number(bad), known: number(repeated), ..Tally::default() }
}

/// What would become of these lines now.
pub(super) async fn foresee(app: &App, scope: Scope, lines: &[Line]) -> Outcome<Tally> {
    let mut tally = aside(lines);
    let known = by_fingerprint(app.store.intakes_like(scope, &fingerprints(lines)).await?);
    for (line, note) in notes(lines) {
        tally.count_note(fate_of(known.get(&note.fingerprint), note), line);
    }
    if listed_in(lines).next().is_some() {
        let directory = Directory::of(app.store.all_locations(scope, Within::Desk).await?);
        for listed in listed_in(lines) {
            let found = directory.find(listed).map(|row| listed::fill(row.clone(), listed).1);
            let same = found.map(|filled| Stored { same: filled.is_empty(), used: false });
            tally.count(fate(same));
        }
    }
    Ok(tally)
}

fn by_fingerprint(rows: Vec<intake::Model>) -> HashMap<String, intake::Model> {
    let keyed = rows.into_iter().filter_map(|row| Some((row.fingerprint.clone()?, row)));
    keyed.collect()
}

/// Stores lines within a change.
pub(super) async fn store(
    app: &App,
    change: &mut Change,
    import: &import::Model,
    lines: &[Line],
) -> Outcome<Tally> {
    let mut tally = aside(lines);
    store_notes(app, change, import, lines, &mut tally).await?;
    if listed_in(lines).next().is_some() {
        store_locations(app, change, import, lines, &mut tally).await?;
    }
    Ok(tally)
}

async fn store_notes(
    app: &App,
    change: &mut Change,
    import: &import::Model,
    lines: &[Line],
    tally: &mut Tally,
) -> Outcome<()> {
    let scope = Scope::of_desk(import.desk_id);
    let known = store::imports::intakes_like(&change.tx, scope, &fingerprints(lines)).await?;
    let known = by_fingerprint(known);
    let firsts: Vec<String> = notes(lines).filter_map(|(line, _)| line.file.clone()).collect();
    let mut files = Files::known(change, import, &firsts).await?;
    let (mut rows, mut traces) = (Vec::new(), Vec::new());
    for (line, note) in notes(lines) {
        let stored = known.get(&note.fingerprint);
        let fate = fate_of(stored, note);
        tally.count_note(fate, line);
        match (fate, stored) {
            (Fate::New, _) => {
                let mut row = note.put_in(blank_note(app, change, import));
                let asked = line.asks.care();
                row.family_id = files.file(app, change, &row, line.file.as_ref(), asked);
                if let Some(asked) = asked {
                    files.ask(app, change, import, &row, asked)?;
                }
                rows.push(row);
            }
            (Fate::Updated, Some(row)) => {
                // The version stays: it counts what people changed.
                let renewed = note.put_in(row.clone());
                let (before, after) = (text(&Noted::stored(row))?, text(note)?);
                traces.push(trace(import, "intake", row.id, before, after));
                change.note(Action::Import, "intake", row.id, &["all"]);
                index(&change.tx, Subject::intake(&renewed)).await?;
                change.tx.update(renewed).await?;
            }
            _ => {}
        }
    }
    index_new(&change.tx, rows.iter().map(Subject::intake).collect()).await?;
    files.store_families(change).await?;
    change.tx.insert_all(rows).await?;
    files.store_requests(change).await?;
    Ok(change.tx.insert_all(traces).await?)
}

fn blank_note(app: &App, change: &Change, import: &import::Model) -> intake::Model {
    intake::Model {
        id: Uuid::now_v7(),
        desk_id: import.desk_id,
        code: domain::codes::code_from(app.random.bytes16()),
        asked_on: change.at.date_naive(),
        name: String::new(),
        phone: String::new(),
        channel: String::new(),
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
        import_id: Some(import.id),
        fingerprint: None,
        version: 1,
        by_account: Some(import.by_account),
        created_at: change.at,
    }
}

pub(super) fn text(value: &impl serde::Serialize) -> Outcome<String> {
    serde_json::to_string(value).map_err(|problem| unreadable(&problem))
}

pub(super) fn value<T: serde::de::DeserializeOwned>(text: &str) -> Outcome<T> {
    serde_json::from_str(text).map_err(|problem| unreadable(&problem))
}

fn unreadable(problem: &serde_json::Error) -> Refusal {
    Refusal::Broken(store::StoreError::Unreadable {
        column: "import",
        problem: problem.to_string(),
    })
}

fn trace(
    import: &import::Model,
    kind: &str,
    subject: Uuid,
    before: String,
    after: String,
) -> import_trace::Model {
    import_trace::Model {
        id: Uuid::now_v7(),
        desk_id: import.desk_id,
        import_id: import.id,
        kind: kind.to_owned(),
        subject,
        before,
        after,
    }
}

async fn store_locations(
    app: &App,
    change: &mut Change,
    import: &import::Model,
    lines: &[Line],
    tally: &mut Tally,
) -> Outcome<()> {
    let scope = Scope::of_desk(import.desk_id);
    let mut directory = Directory::of(store::imports::locations(&change.tx, scope).await?);
    let organisers = store::imports::organisers(&change.tx, scope).await?;
    let mut organisers: HashMap<String, Uuid> =
        organisers.into_iter().map(|row| (fold(&row.name), row.id)).collect();
    for listed in listed_in(lines) {
        if let Some(row) = directory.find(listed).cloned() {
            let (mut row, filled) = listed::fill(row, listed);
            if filled.is_empty() {
                tally.known += 1;
                continue;
            }
            tally.updated += 1;
            row.version += 1;
            let fields: Vec<&str> = filled.iter().map(|(name, _)| name.as_str()).collect();
            change.note(Action::Import, "location", row.id, &fields);
            let after = text(&filled)?;
            change.tx.insert(trace(import, "location", row.id, String::new(), after)).await?;
            index(&change.tx, Subject::location(&row)).await?;
            change.tx.update(row.clone()).await?;
            directory.put(row);
            continue;
        }
        tally.new += 1;
        let organiser = match organisers.get(&fold(&listed.organiser)) {
            Some(known) => *known,
            None => {
                let row = new_organiser(app, import, listed);
                let id = row.id;
                organisers.insert(fold(&row.name), id);
                change.tx.insert(row).await?;
                let made = trace(import, "organiser", id, String::new(), String::new());
                change.tx.insert(made).await?;
                id
            }
        };
        let row = new_location(app, change, import, organiser, listed);
        index_new(&change.tx, vec![Subject::location(&row)]).await?;
        change.tx.insert(row.clone()).await?;
        directory.put(row);
    }
    Ok(())
}

fn new_organiser(app: &App, import: &import::Model, listed: &Listed) -> organiser::Model {
    organiser::Model {
        id: Uuid::now_v7(),
        desk_id: import.desk_id,
        code: domain::codes::code_from(app.random.bytes16()),
        name: listed.organiser.clone(),
        kbo: String::new(),
        email: String::new(),
        phone: String::new(),
        childminder_service: false,
        version: 1,
    }
}

fn new_location(
    app: &App,
    change: &Change,
    import: &import::Model,
    organiser: Uuid,
    listed: &Listed,
) -> location::Model {
    let listed = listed.clone();
    location::Model {
        id: Uuid::now_v7(),
        desk_id: import.desk_id,
        organiser_id: organiser,
        code: domain::codes::code_from(app.random.bytes16()),
        name: listed.name,
        kind: listed.kind,
        tier: listed.tier,
        tariff: listed.tariff,
        subsidy_group: String::new(),
        street: listed.street,
        postcode: listed.postcode,
        town: listed.town,
        nis: listed.nis,
        email: listed.email,
        phone: listed.phone,
        licensed_places: listed.places,
        age_from: None,
        age_to: None,
        opens: String::new(),
        closes: String::new(),
        admission: String::new(),
        offered: "{}".to_owned(),
        confirmed_on: None,
        link_hash: None,
        link_number: 0,
        import_id: Some(import.id),
        version: 1,
        created_at: change.at,
    }
}
