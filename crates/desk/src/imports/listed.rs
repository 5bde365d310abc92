//! Rows of lists of locations.

use super::reading::{Content, Line, RowWarning, clipped};
use documents::locations::{LocationDraft, LocationKind, Tariff, Tier};
use documents::people::fold;
use domain::{municipalities, places};
use std::collections::HashMap;
use store::entities::location;
use uuid::Uuid;

/// A row as it is stored.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Listed {
    pub name: String,
    pub organiser: String,
    pub kind: String,
    pub tier: String,
    pub tariff: String,
    pub street: String,
    pub postcode: String,
    pub town: String,
    pub nis: String,
    pub email: String,
    pub phone: String,
    pub places: i32,
    /// Whether no other row of the file has this number: organisers often give one number
    /// for all their locations.
    pub own_phone: bool,
}

pub(super) fn of(draft: LocationDraft, warnings: &mut Vec<RowWarning>) -> Listed {
    let postcode = draft.postcode.map(|code| code.to_string()).unwrap_or_default();
    let town = draft.municipality.unwrap_or_default();
    let phones = draft.phones.into_iter();
    let phone = phones.filter_map(|phone| phone.international).next().unwrap_or_default();
    let tier = tier(draft.tier);
    if draft.tier.is_none() {
        warnings.push(RowWarning::TierAssumed);
    }
    let nis = nis(&postcode, &town);
    if nis.is_empty() {
        let written = format!("{postcode} {town}");
        warnings.push(RowWarning::MunicipalityUnknown(written.trim().to_owned()));
    }
    Listed {
        name: clipped(&draft.name, 200),
        organiser: draft.organiser.unwrap_or_else(|| draft.name.clone()),
        kind: kind(draft.kind, warnings).word().to_owned(),
        tier: tier.word().to_owned(),
        tariff: tariff(draft.tariff.as_ref(), tier).word().to_owned(),
        street: draft.address.unwrap_or_default(),
        postcode,
        town,
        nis,
        email: draft.email.unwrap_or_default(),
        phone,
        places: draft.places.map(i32::from).unwrap_or_default(),
        own_phone: true,
    }
}

fn kind(kind: Option<LocationKind>, warnings: &mut Vec<RowWarning>) -> places::LocationKind {
    let written = match kind {
        Some(LocationKind::Group) => return places::LocationKind::Group,
        Some(LocationKind::Family) => return places::LocationKind::Family,
        Some(LocationKind::Cooperating) => return places::LocationKind::Cooperating,
        Some(LocationKind::Other(written)) => written,
        None => String::new(),
    };
    warnings.push(RowWarning::KindAssumed(written));
    places::LocationKind::Group
}

const fn tier(tier: Option<Tier>) -> places::Tier {
    match tier {
        None | Some(Tier::T0) => places::Tier::T0,
        Some(Tier::T1) => places::Tier::T1,
        Some(Tier::T2 | Tier::T2A | Tier::T2B) => places::Tier::T2,
        Some(Tier::T3) => places::Tier::T3,
    }
}

/// The tariff as written, or the one that goes with the tier.
const fn tariff(tariff: Option<&Tariff>, tier: places::Tier) -> places::Tariff {
    match (tariff, tier) {
        (Some(Tariff::Income), _) => places::Tariff::Income,
        (Some(Tariff::Free), _) => places::Tariff::Free,
        (Some(Tariff::Mixed), _) => places::Tariff::Mixed,
        (_, places::Tier::T2 | places::Tier::T3) => places::Tariff::Income,
        (_, places::Tier::T0 | places::Tier::T1) => places::Tariff::Free,
    }
}

/// The code of the municipality: by its name within the postcode, or by the postcode when
/// that is in one municipality only.
fn nis(postcode: &str, town: &str) -> String {
    let found = municipalities::by_postcode(postcode);
    let named = found.iter().find(|municipality| fold(municipality.name) == fold(town));
    let only = if let [only] = found.as_slice() { Some(only) } else { None };
    named.or(only).map(|municipality| municipality.nis.to_owned()).unwrap_or_default()
}

/// A field that was empty and gets a value.
pub(super) type Filled = (String, String);

/// The location with the empty fields filled in, and which those are.
pub(super) fn fill(row: location::Model, from: &Listed) -> (location::Model, Vec<Filled>) {
    let mut filled = Vec::new();
    let mut row = row;
    for (name, from) in [
        ("street", &from.street),
        ("postcode", &from.postcode),
        ("town", &from.town),
        ("nis", &from.nis),
        ("email", &from.email),
        ("phone", &from.phone),
    ] {
        if let Some(field) = text(&mut row, name)
            && field.is_empty()
            && !from.is_empty()
        {
            field.clone_from(from);
            filled.push((name.to_owned(), from.clone()));
        }
    }
    if row.licensed_places == 0 && from.places > 0 {
        row.licensed_places = from.places;
        filled.push(("licensed_places".to_owned(), from.places.to_string()));
    }
    (row, filled)
}

/// The location with the fields empty again that were filled in and still say the same.
pub(super) fn empty(row: location::Model, filled: &[Filled]) -> location::Model {
    let mut row = row;
    for (name, value) in filled {
        if name == "licensed_places" && row.licensed_places.to_string() == *value {
            row.licensed_places = 0;
        } else if let Some(field) = text(&mut row, name)
            && field == value
        {
            field.clear();
        }
    }
    row
}

fn text<'a>(row: &'a mut location::Model, name: &str) -> Option<&'a mut String> {
    match name {
        "street" => Some(&mut row.street),
        "postcode" => Some(&mut row.postcode),
        "town" => Some(&mut row.town),
        "nis" => Some(&mut row.nis),
        "email" => Some(&mut row.email),
        "phone" => Some(&mut row.phone),
        _ => None,
    }
}

/// The locations of a desk by what they are known by.
#[derive(Default)]
pub(super) struct Directory {
    rows: HashMap<Uuid, location::Model>,
    by_name: HashMap<(String, String), Uuid>,
    /// None when several locations share the number.
    by_phone: HashMap<String, Option<Uuid>>,
}

impl Directory {
    pub(super) fn of(rows: Vec<location::Model>) -> Self {
        let mut directory = Self::default();
        for row in rows {
            directory.put(row);
        }
        directory
    }

    /// Adds a location, or renews it.
    pub(super) fn put(&mut self, row: location::Model) {
        let known = self.by_name.entry((fold(&row.name), row.postcode.clone()));
        known.or_insert(row.id);
        if !row.phone.is_empty() {
            let known = self.by_phone.entry(row.phone.clone()).or_insert(Some(row.id));
            *known = known.filter(|known| *known == row.id);
        }
        self.rows.insert(row.id, row);
    }

    /// The location that a row is about: the same name and postcode, or the same number when
    /// that is of one location only.
    pub(super) fn find(&self, listed: &Listed) -> Option<&location::Model> {
        let named = self.by_name.get(&(fold(&listed.name), listed.postcode.clone()));
        let called = || self.by_phone.get(&listed.phone).filter(|_| listed.own_phone)?.as_ref();
        self.rows.get(named.or_else(called)?)
    }
}

/// Marks the rows whose number other rows have as well.
pub(super) fn tell_apart(lines: &mut [Line]) {
    let mut times: HashMap<String, usize> = HashMap::new();
    for line in lines.iter() {
        if let Content::Location(listed) = &line.content
            && !line.repeat
        {
            *times.entry(listed.phone.clone()).or_default() += 1;
        }
    }
    for line in lines.iter_mut() {
        if let Content::Location(listed) = &mut line.content {
            listed.own_phone = times.get(&listed.phone).is_none_or(|times| *times == 1);
        }
    }
}
