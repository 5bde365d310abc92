//! Rows with everything empty that the demonstration does not fill in.

use chrono::NaiveDate;
use desk::App;
use store::entities::{family, location, organiser};
use uuid::Uuid;

/// A fresh code.
pub fn code(app: &App) -> String {
    domain::codes::code_from(app.random.bytes16())
}

/// An organiser.
pub fn organiser(app: &App, desk: Uuid, name: &str, childminders: bool) -> organiser::Model {
    organiser::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        code: code(app),
        name: name.to_owned(),
        kbo: String::new(),
        email: format!("{}@lindedorp.example", slug(name)),
        phone: String::new(),
        childminder_service: childminders,
        version: 1,
    }
}

/// A location of an organiser.
pub fn location(app: &App, organiser: &organiser::Model, name: &str) -> location::Model {
    location::Model {
        id: Uuid::now_v7(),
        desk_id: organiser.desk_id,
        organiser_id: organiser.id,
        code: code(app),
        name: name.to_owned(),
        kind: String::new(),
        tier: String::new(),
        tariff: domain::places::Tariff::Income.word().to_owned(),
        subsidy_group: String::new(),
        street: String::new(),
        postcode: "9999".to_owned(),
        town: "Lindedorp".to_owned(),
        nis: domain::municipalities::DEMONSTRATION_NIS.to_owned(),
        email: format!("{}@lindedorp.example", slug(name)),
        phone: String::new(),
        licensed_places: 0,
        age_from: None,
        age_to: None,
        opens: "07:00".to_owned(),
        closes: "18:00".to_owned(),
        admission: String::new(),
        offered: "{}".to_owned(),
        confirmed_on: None,
        link_hash: None,
        link_number: 0,
        import_id: None,
        version: 1,
        created_at: app.clock.now(),
    }
}

/// A family in the town.
pub fn family(app: &App, desk: Uuid, registered: NaiveDate) -> family::Model {
    family::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        code: code(app),
        given_name: String::new(),
        family_name: String::new(),
        phone: String::new(),
        phone2: String::new(),
        email: String::new(),
        street: String::new(),
        postcode: "9999".to_owned(),
        town: "Lindedorp".to_owned(),
        nis: domain::municipalities::DEMONSTRATION_NIS.to_owned(),
        profile: "{}".to_owned(),
        note: String::new(),
        checklist: "[]".to_owned(),
        import_id: None,
        version: 1,
        created_at: noon(registered),
    }
}

/// Noon (UTC) of a day.
pub fn noon(day: NaiveDate) -> chrono::DateTime<chrono::Utc> {
    day.and_hms_opt(12, 0, 0).unwrap_or_default().and_utc()
}

/// A name as part of an address.
pub fn slug(name: &str) -> String {
    name.to_lowercase().split(|c: char| !c.is_ascii_alphanumeric()).collect::<Vec<_>>().join("")
}
