//! The offer of Lindedorp, as in `sources/002`: three group locations of which two have T3
//! places (together more than a third of all), one of cooperating childminders, and
//! twenty-seven childminders under four services; income tariff everywhere; 32 places for
//! every 100 of its 900 children under three.

use super::names::People;
use super::rows;
use super::staff::DemoDesk;
use chrono::{Days, NaiveDate};
use desk::{App, Outcome};
use domain::places::{FreePlaceState, LocationKind, Tier};
use domain::week::{DayPart, WeekPattern, Weekday};
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use store::Tx;
use store::entities::{free_place, location, organiser};
use uuid::Uuid;

/// What the rest of the demonstration needs of the offer.
pub struct Offer {
    /// Every location.
    pub locations: Vec<location::Model>,
    /// The organiser who signs in.
    pub organiser: Option<Uuid>,
    /// The childminder who signs in.
    pub childminder: Option<Uuid>,
}

/// Name, tier, licensed places of the locations in group.
const GROUPS: &[(&str, Tier, i32)] = &[
    ("De Lindebloesem", Tier::T3, 56),
    ("Het Wevernest", Tier::T3, 49),
    ("Kinderhof", Tier::T2, 36),
];
const COOPERATING: (&str, i32) = ("De Twee Eiken", 18);
const SERVICES: &[(&str, usize)] = &[
    ("Dienst Zonnestraal", 8),
    ("Dienst De Regenboogjes", 7),
    ("Dienst Kleine Stap", 7),
    ("Dienst Heuvelrand", 5),
];
/// Twenty-one childminders with five places and six with four: 129.
const FIVE_PLACES: usize = 21;

/// Creates organisers, locations and the places that are free now.
pub async fn offer(app: &App, desk: &DemoDesk) -> Outcome<Offer> {
    let mut random = StdRng::seed_from_u64(2_002);
    let tx = app.store.begin().await?;
    let mut offer = Offer { locations: Vec::new(), organiser: None, childminder: None };
    groups(app, &tx, desk, &mut offer, &mut random).await?;
    childminders(app, &tx, desk, &mut offer, &mut random).await?;
    for location in &offer.locations {
        store::search::index(&tx, store::search::Subject::location(location)).await?;
    }
    free_places(app, &tx, &offer, &mut random).await?;
    tx.commit(app.clock.now()).await?;
    Ok(offer)
}

async fn groups(
    app: &App,
    tx: &Tx,
    desk: &DemoDesk,
    offer: &mut Offer,
    random: &mut StdRng,
) -> Outcome<()> {
    let owner = rows::organiser(app, desk.id, "vzw Lindekinderen", false);
    offer.organiser = Some(owner.id);
    tx.insert(owner.clone()).await?;
    for (name, tier, places) in GROUPS {
        let row = location::Model {
            kind: LocationKind::Group.word().to_owned(),
            tier: tier.word().to_owned(),
            licensed_places: *places,
            opens: "06:30".to_owned(),
            closes: "18:30".to_owned(),
            admission: "Voorrang volgens de regels van het inkomenstarief.".to_owned(),
            subsidy_group: "Groepsopvang Lindedorp".to_owned(),
            ..furnished(app, &owner, name, *places, random)
        };
        add(tx, offer, row).await?;
    }
    let (name, places) = COOPERATING;
    let partners = rows::organiser(app, desk.id, "De Twee Eiken", false);
    tx.insert(partners.clone()).await?;
    let row = location::Model {
        kind: LocationKind::Cooperating.word().to_owned(),
        tier: Tier::T2.word().to_owned(),
        licensed_places: places,
        ..furnished(app, &partners, name, places, random)
    };
    add(tx, offer, row).await
}

async fn childminders(
    app: &App,
    tx: &Tx,
    desk: &DemoDesk,
    offer: &mut Offer,
    random: &mut StdRng,
) -> Outcome<()> {
    let mut number = 0;
    for (service, count) in SERVICES {
        let owner = rows::organiser(app, desk.id, service, true);
        tx.insert(owner.clone()).await?;
        for _ in 0..*count {
            number += 1;
            let places = if number <= FIVE_PLACES { 5 } else { 4 };
            let name = childminder_name(number, random);
            let row = location::Model {
                kind: LocationKind::Family.word().to_owned(),
                tier: Tier::T2.word().to_owned(),
                licensed_places: places,
                subsidy_group: (*service).to_owned(),
                ..furnished(app, &owner, &name, places, random)
            };
            if number == 1 {
                offer.childminder = Some(row.id);
            }
            add(tx, offer, row).await?;
        }
    }
    Ok(())
}

fn childminder_name(number: usize, random: &mut StdRng) -> String {
    let mut people = People(random);
    let (given, surname) = (people.given(), people.surname());
    if number == 1 { format!("Mariam {surname}") } else { format!("{given} {surname}") }
}

async fn add(tx: &Tx, offer: &mut Offer, row: location::Model) -> Outcome<()> {
    offer.locations.push(row.clone());
    Ok(tx.insert(row).await?)
}

/// A location with an address, a phone, what it really offers, and how fresh that is.
fn furnished(
    app: &App,
    owner: &organiser::Model,
    name: &str,
    places: i32,
    random: &mut StdRng,
) -> location::Model {
    let mut people = People(random);
    let (street, phone) = (people.street(), people.phone());
    let confirmed = app.clock.today() - Days::new(random.random_range(1..50));
    location::Model {
        street,
        phone,
        offered: offered(places),
        confirmed_on: Some(confirmed),
        admission: "Broers en zussen gaan voor. Daarna telt wie eerst vroeg.".to_owned(),
        ..rows::location(app, owner, name)
    }
}

/// All places on full days, one fewer on Wednesday afternoon and on Friday.
fn offered(places: i32) -> String {
    let parts = Weekday::ALL.iter().take(5).flat_map(|day| {
        [DayPart::Morning, DayPart::Afternoon].into_iter().map(move |part| (*day, part))
    });
    let counts = parts.map(|(day, part)| {
        let quiet =
            day == Weekday::Friday || (day == Weekday::Wednesday && part == DayPart::Afternoon);
        format!("\"{day}-{part}\":{}", if quiet { places - 1 } else { places })
    });
    format!("{{{}}}", counts.collect::<Vec<_>>().join(","))
}

/// Six places that are free now, each with another week.
async fn free_places(app: &App, tx: &Tx, offer: &Offer, random: &mut StdRng) -> Outcome<()> {
    let today = app.clock.today();
    let weeks = [
        WeekPattern::full_days(5),
        WeekPattern::full_days(3),
        WeekPattern::full_days(2),
        WeekPattern::full_days(5).without(WeekPattern::full_days(3)),
        WeekPattern::full_days(4),
        WeekPattern::EMPTY.with(Weekday::Wednesday, DayPart::Morning),
    ];
    for (number, week) in (0..).zip(weeks) {
        let place = random.random_range(0..offer.locations.len());
        let Some(location) = offer.locations.get(place) else { continue };
        tx.insert(free_place(app, location, week, today, number)).await?;
    }
    Ok(())
}

fn free_place(
    app: &App,
    location: &location::Model,
    week: WeekPattern,
    today: NaiveDate,
    number: u64,
) -> free_place::Model {
    free_place::Model {
        id: Uuid::now_v7(),
        desk_id: location.desk_id,
        code: rows::code(app),
        location_id: location.id,
        week: week.bits(),
        from_day: today + Days::new(10 + 12 * number),
        until_day: None,
        age_from: None,
        age_to: Some(36),
        note: String::new(),
        state: FreePlaceState::Open.word().to_owned(),
        expires_on: today + Days::new(10 + number),
        reported_by: location.name.clone(),
        version: 1,
        created_at: rows::noon(today - Days::new(number)),
    }
}

#[cfg(test)]
mod tests {
    use super::{COOPERATING, FIVE_PLACES, GROUPS, SERVICES};
    use domain::places::Tier;

    #[test]
    fn the_offer_has_the_figures_of_the_town() {
        let childminders: usize = SERVICES.iter().map(|(_, count)| count).sum();
        assert_eq!((childminders, SERVICES.len(), GROUPS.len()), (27, 4, 3));
        let at_childminders = (FIVE_PLACES * 5 + (childminders - FIVE_PLACES) * 4) as i32;
        let in_group: i32 = GROUPS.iter().map(|(_, _, places)| places).sum();
        let all = at_childminders + in_group + COOPERATING.1;
        assert_eq!(all, 288, "32 places for every 100 of 900 children");
        let plus: Vec<i32> =
            GROUPS.iter().filter(|(_, tier, _)| *tier == Tier::T3).map(|(_, _, n)| *n).collect();
        assert_eq!(plus.len(), 2);
        assert!(plus.iter().sum::<i32>() * 3 > all, "more than a third");
    }
}
