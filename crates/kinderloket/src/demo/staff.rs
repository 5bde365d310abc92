//! The desk of Lindedorp: its points, hours and rota as in `sources/002`, and the people
//! who sign in.

use super::places::Offer;
use chrono::NaiveDate;
use desk::settings::Profile;
use desk::{App, Outcome};
use domain::accounts::Role;
use domain::channels::FIRST_CHANNELS;
use domain::municipalities::DEMONSTRATION_NIS;
use store::Tx;
use store::entities::{
    account, channel, desk as desk_rows, service_hours, service_point, territory,
};
use uuid::Uuid;

/// The demonstration accounts: what they are, and their address.
pub const ACCOUNTS: &[(&str, &str)] = &[
    ("loketmedewerker (halftime)", "els@lindedorp.example"),
    ("brugfiguur aan het infopunt", "griet@lindedorp.example"),
    ("verantwoordelijke van het loket", "nele@lindedorp.example"),
    ("organisator van drie locaties", "organisator@lindedorp.example"),
    ("onthaalouder", "onthaalouder@lindedorp.example"),
    ("toeleider van een wijkwerking", "toeleider@lindedorp.example"),
    ("auditor", "auditor@lindedorp.example"),
    ("beheerder van de installatie", "beheerder@lindedorp.example"),
];

/// The desk and those who work there.
pub struct DemoDesk {
    /// The desk.
    pub id: Uuid,
    /// The half-time worker.
    pub worker: Uuid,
    /// Everybody who can follow a family, with names.
    pub staff: Vec<(Uuid, &'static str)>,
    /// Hash of the password that all accounts share.
    password_hash: String,
}

/// Figures of the town, as `sources/002` gives them.
fn profile() -> Profile {
    Profile {
        births: Some(300),
        deprivation: Some(19),
        social_supplement: Some(40),
        places_per_hundred: Some(32),
        ..Profile::default()
    }
}

/// Creates the desk with its points, hours, channels and staff. Desk 0 is Lindedorp; others
/// only make the database larger.
pub async fn desk(app: &App, number: usize, password_hash: &str) -> Outcome<DemoDesk> {
    let id = Uuid::now_v7();
    let tx = app.store.begin().await?;
    tx.insert(desk_rows::Model {
        id,
        code: if number == 0 { "lindedorp".to_owned() } else { format!("dorp-{number}") },
        name: "Loket Kinderopvang Lindedorp".to_owned(),
        organiser_name: "Huis van het Kind Lindedorp".to_owned(),
        dossier_number: "LLK-DEMO-01".to_owned(),
        email: "kinderopvang@lindedorp.example".to_owned(),
        phone: "+32450000001".to_owned(),
        website: "https://lindedorp.example/kinderopvang".to_owned(),
        address: "Lindeplein 1, 9999 Lindedorp".to_owned(),
        central_registration: true,
        profile: serde_json::to_string(&profile()).unwrap_or_default(),
        created_at: app.clock.now(),
    })
    .await?;
    tx.insert(territory::Model {
        id: Uuid::now_v7(),
        desk_id: id,
        nis: DEMONSTRATION_NIS.to_owned(),
        valid_from: NaiveDate::from_ymd_opt(2019, 1, 1).unwrap_or_default(),
        valid_to: None,
    })
    .await?;
    channels(&tx, id).await?;
    points(&tx, id).await?;
    let mut made = DemoDesk {
        id,
        worker: Uuid::nil(),
        staff: Vec::new(),
        password_hash: password_hash.to_owned(),
    };
    for (name, email, role) in [
        ("Els", "els@lindedorp.example", Role::DeskWorker),
        ("Griet", "griet@lindedorp.example", Role::DeskWorker),
        ("Nele", "nele@lindedorp.example", Role::DeskManager),
    ] {
        let email = if number == 0 { email.to_owned() } else { format!("dorp-{number}.{email}") };
        let row = made.account(app, name, &email, role);
        made.staff.push((row.id, name));
        tx.insert(row).await?;
    }
    if let Some((manager, _)) = made.staff.last().copied() {
        super::languages::decide(&tx, app, id, manager).await?;
    }
    made.worker = made.staff.first().map(|(id, _)| *id).unwrap_or_default();
    tx.commit(app.clock.now()).await?;
    Ok(made)
}

/// Adds the people who are not of the desk: organiser, childminder, referrer, auditor,
/// administrator.
pub async fn partners(app: &App, desk: &DemoDesk, offer: &Offer) -> Outcome<()> {
    let tx = app.store.begin().await?;
    let organiser = desk.account(app, "Tom", "organisator@lindedorp.example", Role::Organiser);
    tx.insert(account::Model { organiser_id: offer.organiser, ..organiser }).await?;
    let childminder = desk.account(app, "Mariam", "onthaalouder@lindedorp.example", Role::Location);
    tx.insert(account::Model { location_id: offer.childminder, ..childminder }).await?;
    tx.insert(desk.account(app, "Samira", "toeleider@lindedorp.example", Role::Referrer)).await?;
    tx.insert(desk.account(app, "Ans", "auditor@lindedorp.example", Role::Auditor)).await?;
    let administrator =
        desk.account(app, "Bart", "beheerder@lindedorp.example", Role::Administrator);
    tx.insert(account::Model { desk_id: None, ..administrator }).await?;
    Ok(tx.commit(app.clock.now()).await?)
}

impl DemoDesk {
    fn account(&self, app: &App, name: &str, email: &str, role: Role) -> account::Model {
        account::Model {
            id: Uuid::now_v7(),
            desk_id: Some(self.id),
            email: email.to_owned(),
            name: name.to_owned(),
            role: role.word().to_owned(),
            organiser_id: None,
            location_id: None,
            password_hash: Some(self.password_hash.clone()),
            totp_secret: None,
            totp_last_step: None,
            oidc_subject: None,
            language: "nl".to_owned(),
            closed_at: None,
            created_at: app.clock.now(),
        }
    }
}

async fn channels(tx: &Tx, desk: Uuid) -> Outcome<()> {
    for (position, (code, label)) in (0..).zip(FIRST_CHANNELS) {
        tx.insert(channel::Model {
            id: Uuid::now_v7(),
            desk_id: desk,
            code: (*code).to_owned(),
            label: (*label).to_owned(),
            position,
            active: true,
        })
        .await?;
    }
    Ok(())
}

/// The worker of the desk is at the info point on Monday to Wednesday, the bridge figure on
/// Thursday, somebody in turn on Friday, when the worker is in the food store.
async fn points(tx: &Tx, desk: Uuid) -> Outcome<()> {
    let week = ["mo", "tu", "we", "th", "fr"];
    let rota = ["Els", "Els", "Els", "Griet", "wisselend"];
    let info = point(tx, desk, 0, "Infopunt", "Huis van het Kind", false).await?;
    for (day, staff) in week.iter().zip(rota) {
        hours(tx, desk, info, day, ("09:00", "12:00"), staff).await?;
    }
    let phone = point(tx, desk, 1, "Telefoon", "Huis van het Kind", true).await?;
    for day in week {
        hours(tx, desk, phone, day, ("08:30", "16:30"), "").await?;
    }
    let store = point(tx, desk, 2, "Voedselherverdeelwinkel", "Sociaal Huis", false).await?;
    hours(tx, desk, store, "fr", ("09:00", "12:00"), "Els").await
}

async fn point(
    tx: &Tx,
    desk: Uuid,
    position: i32,
    name: &str,
    host: &str,
    by_phone: bool,
) -> Outcome<Uuid> {
    let id = Uuid::now_v7();
    tx.insert(service_point::Model {
        id,
        desk_id: desk,
        name: name.to_owned(),
        host: host.to_owned(),
        address: "Lindeplein 1, 9999 Lindedorp".to_owned(),
        by_phone,
        position,
    })
    .await?;
    Ok(id)
}

async fn hours(
    tx: &Tx,
    desk: Uuid,
    point: Uuid,
    day: &str,
    (opens, closes): (&str, &str),
    staff: &str,
) -> Outcome<()> {
    tx.insert(service_hours::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        point_id: point,
        weekday: day.to_owned(),
        opens: opens.to_owned(),
        closes: closes.to_owned(),
        staff: staff.to_owned(),
    })
    .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::profile;
    use desk::settings::Profile;

    #[test]
    fn the_settings_read_every_figure_of_the_town() {
        let stored = serde_json::to_string(&profile()).unwrap_or_default();
        let read: Profile = serde_json::from_str(&stored).unwrap_or_default();
        assert_eq!(read, profile());
        assert!(read.rest.is_empty(), "a figure under a name that nothing reads: {:?}", read.rest);
    }
}
