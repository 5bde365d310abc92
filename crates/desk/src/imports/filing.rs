//! Files of families that grow out of rows which ask for care: each row stays the contact note
//! that it is, and its request stands beside it in the file, as when a person lets a note grow.

use super::asking::{Asked, AskedChild, Came};
use crate::{App, Change, Outcome, Refusal, returns};
use chrono::NaiveDate;
use domain::clock::from_brussels;
use domain::families::Birth;
use domain::placements::{Accepted, residual, state_after};
use domain::requests::{
    CareType, ClosureReason, Flexibility, RequestState, TariffNeed, Together, Wish,
};
use domain::week::WeekPattern;
use std::collections::HashMap;
use store::entities::{child, closure, family, import, intake, placement, request, wish};
use store::{Scope, StoreError};
use uuid::Uuid;

/// The rows that a batch adds for families, in the order in which they lean on each other.
#[derive(Default)]
pub(super) struct Files {
    families: Vec<family::Model>,
    children: Vec<child::Model>,
    requests: Vec<request::Model>,
    wishes: Vec<wish::Model>,
    placements: Vec<placement::Model>,
    closures: Vec<closure::Model>,
    /// The files of this import, by the fingerprint of the row that made each.
    by_first: HashMap<String, family::Model>,
    /// Children that stood in them before this batch.
    before: HashMap<Uuid, i32>,
}

impl Files {
    /// The files that rows of earlier batches of this import made.
    pub(super) async fn known(
        change: &Change,
        import: &import::Model,
        firsts: &[String],
    ) -> Outcome<Self> {
        let scope = Scope::of_desk(import.desk_id);
        let mut files = Self::default();
        for note in store::imports::intakes_like(&change.tx, scope, firsts).await? {
            let (Some(first), Some(id)) = (note.fingerprint, note.family_id) else { continue };
            if note.import_id != Some(import.id) {
                continue;
            }
            let Some(row) = change.tx.lock::<family::Model>(scope, id).await? else { continue };
            let children = change.tx.children(scope, id).await?;
            let number = children.iter().map(|row| row.number).max().unwrap_or_default();
            files.before.insert(id, number);
            files.by_first.insert(first, row);
        }
        Ok(files)
    }

    /// The file in which a note comes: that of the row above of the same person, or a new one
    /// when it asks for care.
    pub(super) fn file(
        &mut self,
        app: &App,
        change: &Change,
        note: &intake::Model,
        first: Option<&String>,
        asked: Option<&Asked>,
    ) -> Option<Uuid> {
        let known = first.and_then(|first| self.by_first.get(first));
        if let Some(known) = known {
            return Some(known.id);
        }
        let asked = asked?;
        let row = family::Model {
            id: Uuid::now_v7(),
            desk_id: note.desk_id,
            code: domain::codes::code_from(app.random.bytes16()),
            given_name: asked.given.clone(),
            family_name: asked.surname.clone(),
            phone: note.phone.clone(),
            phone2: String::new(),
            email: asked.email.clone(),
            street: String::new(),
            postcode: String::new(),
            town: asked.town.clone(),
            nis: asked.nis.clone(),
            profile: "{}".to_owned(),
            note: String::new(),
            checklist: "[]".to_owned(),
            import_id: note.import_id,
            version: 1,
            created_at: change.at,
        };
        let id = row.id;
        if let Some(fingerprint) = &note.fingerprint {
            self.by_first.insert(fingerprint.clone(), row.clone());
        }
        self.families.push(row);
        Some(id)
    }

    /// Adds the requests of a row to its file.
    pub(super) fn ask(
        &mut self,
        app: &App,
        change: &Change,
        import: &import::Model,
        note: &intake::Model,
        asked: &Asked,
    ) -> Outcome<()> {
        let Some(family) = note.family_id else { return Ok(()) };
        for one in &asked.children {
            let child = self.child(note.desk_id, family, asked, one);
            let row = blank(app, change, note, asked, child.id);
            self.children.push(child);
            self.settle(change, import, asked, row)?;
        }
        Ok(())
    }

    fn child(&self, desk: Uuid, family: Uuid, asked: &Asked, one: &AskedChild) -> child::Model {
        let before = self.before.get(&family).copied().unwrap_or_default();
        let added = self.children.iter().filter(|row| row.family_id == family).count();
        let (birth_date, due_date) = match one.birth {
            Birth::Born(day) => (Some(day), None),
            Birth::Due(day) => (None, Some(day)),
            Birth::Unknown => (None, None),
        };
        child::Model {
            id: Uuid::now_v7(),
            desk_id: desk,
            family_id: family,
            given_name: one.given.clone(),
            family_name: asked.surname.clone(),
            birth_date,
            due_date,
            school_entry: one.school_entry,
            number: before + i32::try_from(added).unwrap_or_default() + 1,
            version: 1,
        }
    }

    /// Puts a request where the sheet says that it stands. A request of a year of which the
    /// return was due before is history: nobody looks for care for it today, so it is closed
    /// on the day it came in, which is after the day whose state that return asks for.
    fn settle(
        &mut self,
        change: &Change,
        import: &import::Model,
        asked: &Asked,
        row: request::Model,
    ) -> Outcome<()> {
        let today = change.today();
        let wish = wish_of(asked);
        let mut row = row;
        if let Came::Found(from, days) = asked.came {
            let days = days.unwrap_or_default();
            let accepted = Accepted { start: from, week: WeekPattern::EMPTY, days };
            let left = residual(&wish, &[accepted]);
            row.need_days = i32::from(left.days);
            row.state = state_after(left, today, &wish).word().to_owned();
            self.placements.push(found(change, &row, from, days));
        }
        let closed = if asked.came == Came::SolvedByFamily {
            let on = asked.start.clamp(asked.asked_on, today.max(asked.asked_on));
            Some((ClosureReason::FoundElsewhere, on))
        } else if row.state != RequestState::Placed.word() && returns::is_over(asked.start, today)?
        {
            Some((ClosureReason::Other, today))
        } else {
            None
        };
        if let Some((reason, on_day)) = closed {
            RequestState::Closed.word().clone_into(&mut row.state);
            self.closures.push(closure::Model {
                id: Uuid::now_v7(),
                desk_id: row.desk_id,
                request_id: row.id,
                reason: reason.word().to_owned(),
                note: import.file_name.clone(),
                on_day,
                by_account: Some(import.by_account),
                at: change.at,
                undone_at: None,
            });
        }
        self.wishes.push(original(change, import, &row, &wish)?);
        self.requests.push(row);
        Ok(())
    }

    /// Stores the families, to which the notes of the batch lean.
    pub(super) async fn store_families(&mut self, change: &Change) -> Outcome<()> {
        Ok(change.tx.insert_all(self.families.clone()).await?)
    }

    /// Stores what leans on the notes, and lets the families be found.
    pub(super) async fn store_requests(self, change: &Change) -> Outcome<()> {
        let tx = &change.tx;
        let new: Vec<store::search::NewFamily> = self
            .families
            .iter()
            .map(|row| store::search::NewFamily {
                children: self
                    .children
                    .iter()
                    .filter(|of| of.family_id == row.id)
                    .cloned()
                    .collect(),
                codes: self
                    .requests
                    .iter()
                    .filter(|of| of.family_id == row.id)
                    .map(|of| of.code.clone())
                    .collect(),
                row: row.clone(),
            })
            .collect();
        let grown: Vec<family::Model> = self
            .by_first
            .into_values()
            .filter(|row| self.before.contains_key(&row.id))
            .filter(|row| self.requests.iter().any(|of| of.family_id == row.id))
            .collect();
        tx.insert_all(self.children).await?;
        tx.insert_all(self.requests).await?;
        tx.insert_all(self.wishes).await?;
        tx.insert_all(self.placements).await?;
        tx.insert_all(self.closures).await?;
        store::search::index_new_families(tx, new).await?;
        for row in &grown {
            store::search::index_family(tx, row).await?;
        }
        Ok(())
    }
}

fn wish_of(asked: &Asked) -> Wish {
    Wish {
        start: asked.start,
        week: WeekPattern::EMPTY,
        other_week: WeekPattern::EMPTY,
        varying: false,
        days: asked.days,
        hours: None,
        tariff: TariffNeed::Any,
        care: CareType::Any,
        preference: String::new(),
        locations: Vec::new(),
        flexibility: Flexibility::default(),
        together: Together::No,
    }
}

fn blank(
    app: &App,
    change: &Change,
    note: &intake::Model,
    asked: &Asked,
    child: Uuid,
) -> request::Model {
    let days = i32::from(asked.days.unwrap_or_default());
    request::Model {
        id: Uuid::now_v7(),
        desk_id: note.desk_id,
        code: domain::codes::code_from(app.random.bytes16()),
        family_id: note.family_id.unwrap_or_default(),
        child_id: child,
        state: RequestState::Open.word().to_owned(),
        nis: asked.nis.clone(),
        channel: note.channel.clone(),
        registered_on: asked.asked_on,
        original_start: asked.start,
        original_days: days,
        wish_version: 1,
        wish_start: asked.start,
        wish_week: 0,
        need_week: 0,
        need_days: days,
        urgent: false,
        owner_id: None,
        intake_id: Some(note.id),
        last_activity_on: asked.asked_on,
        duplicate_of: None,
        import_id: note.import_id,
        version: 1,
        created_at: change.at,
    }
}

fn original(
    change: &Change,
    import: &import::Model,
    row: &request::Model,
    wish: &Wish,
) -> Outcome<wish::Model> {
    let body = serde_json::to_string(wish).map_err(|problem| {
        let problem = problem.to_string();
        Refusal::from(StoreError::Unreadable { column: "wish.body", problem })
    })?;
    Ok(wish::Model {
        id: Uuid::now_v7(),
        desk_id: row.desk_id,
        request_id: row.id,
        number: 1,
        body,
        reason: String::new(),
        by_family: true,
        by_account: Some(import.by_account),
        at: change.at,
    })
}

/// Care that the sheet says was found. It counts from its first day on, so that the return of
/// its year sees it; the sheet does not tell when the family said yes.
fn found(change: &Change, row: &request::Model, from: NaiveDate, days: u8) -> placement::Model {
    let began = from.and_hms_opt(12, 0, 0).map_or(change.at, from_brussels);
    placement::Model {
        id: Uuid::now_v7(),
        desk_id: row.desk_id,
        request_id: row.id,
        location_id: None,
        proposal_id: None,
        free_place_id: None,
        week: 0,
        days: i32::from(days),
        from_day: from,
        until_day: None,
        certainty: "confirmed".to_owned(),
        elsewhere: String::new(),
        at: began.min(change.at),
        undone_at: None,
    }
}
