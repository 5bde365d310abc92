//! What families see of Lindedorp: where its locations lie, what they tell, pictures that
//! are drawn here, and the neighbouring desk of Beukenbeek, with which the town agreed to
//! show each other's offer.

use super::drawing::{self, Scene};
use super::names::People;
use super::places::Offer;
use super::rows;
use super::staff::DemoDesk;
use chrono::NaiveDate;
use desk::{App, Outcome};
use domain::municipalities::DEMONSTRATION_NEIGHBOUR_NIS;
use domain::neighbours::About;
use domain::places::{LocationKind, Tier};
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use store::Tx;
use store::entities::{
    appearance, desk as desk_rows, location, location_page, offer_agreement, picture, territory,
};
use uuid::Uuid;

/// Middle of the two towns, in hundred-thousandths of a degree.
const LINDEDORP: (i32, i32) = (5_098_200, 385_400);
const BEUKENBEEK: (i32, i32) = (5_100_900, 390_100);

/// What locations tell about themselves, in turn.
const TOLD: &[&str] = &[
    "Bij ons spelen de kinderen elke dag buiten. We eten samen verse soep.",
    "We zijn een klein huis met een grote tuin. We lezen veel voor.",
    "We zingen in het Nederlands en in de taal van thuis.",
    "Elk kind heeft een eigen bed en een eigen ritme.",
];

/// Pictures of the locations in group, and of the first childminder.
const SHOWN: &[(&str, Scene)] = &[
    ("De voorkant: een huis met een rood dak", Scene::House),
    ("De tuin, met een boom en een zandbak", Scene::Garden),
];

/// Locations of Beukenbeek: name, kind, places.
const NEIGHBOURS: &[(&str, LocationKind, i32)] = &[
    ("De Beukennootjes", LocationKind::Group, 28),
    ("Huisje Wilg", LocationKind::Family, 7),
    ("Het Kikkerbeekje", LocationKind::Family, 6),
];

/// Gives every location of the town its page, some of them pictures, and the town a neighbour.
pub async fn shown(app: &App, desk: &DemoDesk, offer: &Offer) -> Outcome<()> {
    let mut random = StdRng::seed_from_u64(2_010);
    let tx = app.store.begin().await?;
    for (number, location) in offer.locations.iter().enumerate() {
        let page = page(location, LINDEDORP, number, &mut random);
        tx.insert(page).await?;
        if number < 5 {
            pictures(app, &tx, location, number).await?;
        }
    }
    tx.insert(appearance::Model {
        id: desk.id,
        desk_id: desk.id,
        colour: String::new(),
        logo: Some(drawing::LOGO.as_bytes().to_vec()),
        logo_kind: "image/svg+xml".to_owned(),
        sites: "https://www.lindedorp.example".to_owned(),
        version: 1,
    })
    .await?;
    neighbour(app, &tx, desk, &mut random).await?;
    Ok(tx.commit(app.clock.now()).await?)
}

fn page(
    location: &location::Model,
    (latitude, longitude): (i32, i32),
    number: usize,
    random: &mut StdRng,
) -> location_page::Model {
    location_page::Model {
        id: location.id,
        desk_id: location.desk_id,
        latitude: Some(latitude + random.random_range(-1_500..1_500)),
        longitude: Some(longitude + random.random_range(-2_300..2_300)),
        inclusive: number.is_multiple_of(6),
        urgent: number.is_multiple_of(8),
        listed: true,
        introduction: TOLD.get(number % TOLD.len()).copied().unwrap_or_default().to_owned(),
        website: String::new(),
        version: 1,
    }
}

async fn pictures(app: &App, tx: &Tx, location: &location::Model, number: usize) -> Outcome<()> {
    for (position, (shows, scene)) in (0..).zip(SHOWN) {
        let drawn = drawing::draw(*scene, number);
        let Ok(drawn) = documents::pictures::photo(&drawn) else { continue };
        tx.insert(picture::Model {
            id: Uuid::now_v7(),
            desk_id: location.desk_id,
            code: rows::code(app),
            location_id: location.id,
            position,
            shows: (*shows).to_owned(),
            width: i32::try_from(drawn.width).unwrap_or_default(),
            height: i32::try_from(drawn.height).unwrap_or_default(),
            bytes: drawn.bytes,
            by_account: None,
            at: app.clock.now(),
        })
        .await?;
    }
    Ok(())
}

async fn neighbour(app: &App, tx: &Tx, desk: &DemoDesk, random: &mut StdRng) -> Outcome<()> {
    let id = Uuid::now_v7();
    tx.insert(desk_rows::Model {
        id,
        code: "beukenbeek".to_owned(),
        name: "Loket Kinderopvang Beukenbeek".to_owned(),
        organiser_name: "Gemeente Beukenbeek".to_owned(),
        dossier_number: "LLK-DEMO-02".to_owned(),
        email: "kinderopvang@beukenbeek.example".to_owned(),
        phone: "+32450000002".to_owned(),
        website: String::new(),
        address: "Beukenplein 2, 9998 Beukenbeek".to_owned(),
        central_registration: false,
        profile: "{}".to_owned(),
        created_at: app.clock.now(),
    })
    .await?;
    tx.insert(territory::Model {
        id: Uuid::now_v7(),
        desk_id: id,
        nis: DEMONSTRATION_NEIGHBOUR_NIS.to_owned(),
        valid_from: NaiveDate::from_ymd_opt(2019, 1, 1).unwrap_or_default(),
        valid_to: None,
    })
    .await?;
    for (number, (name, kind, places)) in NEIGHBOURS.iter().enumerate() {
        let owner = rows::organiser(app, id, name, false);
        tx.insert(owner.clone()).await?;
        let mut people = People(random);
        let row = location::Model {
            kind: kind.word().to_owned(),
            tier: Tier::T2.word().to_owned(),
            licensed_places: *places,
            street: people.street(),
            phone: people.phone(),
            postcode: "9998".to_owned(),
            town: "Beukenbeek".to_owned(),
            nis: DEMONSTRATION_NEIGHBOUR_NIS.to_owned(),
            confirmed_on: Some(app.clock.today()),
            ..rows::location(app, &owner, name)
        };
        tx.insert(row.clone()).await?;
        tx.insert(page(&row, BEUKENBEEK, number + 1, random)).await?;
    }
    let manager = desk.staff.last().map(|(id, _)| *id);
    for about in [About::Offer, About::Requests] {
        tx.insert(offer_agreement::Model {
            id: Uuid::now_v7(),
            desk_id: id,
            code: rows::code(app),
            other_desk_id: desk.id,
            about: about.word().to_owned(),
            proposed_by: None,
            proposed_at: app.clock.now(),
            agreed_by: manager,
            agreed_at: Some(app.clock.now()),
            ended_by: None,
            ended_at: None,
        })
        .await?;
    }
    Ok(())
}
