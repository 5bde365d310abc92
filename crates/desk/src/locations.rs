//! Locations and organisers: who offers care, how much of it is really there, and until
//! when what they told can be relied on.

mod form;

pub(crate) use form::check_ages;
pub use form::{LocationForm, OrganiserForm, cell_name};
pub use store::entities::location::Model as Location;
pub use store::entities::organiser::Model as Organiser;

use crate::accounts::token_hash;
use crate::caller::{FormKey, Start};
use crate::candidacies::{self, Addressed};
use crate::forms::{Errors, Problem};
use crate::links::Hand;
use crate::policy::{Action, Reach};
use crate::{Caller, Change, Outcome, Refusal, Why, links, terms};
use chrono::NaiveDate;
use domain::accounts::Role;
use domain::places::{Freshness, OfferedPlaces, oldest_fresh};
use form::Checked;
use std::collections::HashMap;
use store::candidacies::CandidacyFilter;
use store::entities::free_place;
use store::locations::{LocationFilter, Within};
use store::{Page, Scope};
use uuid::Uuid;

/// The locations on which this caller may do this. An account of an organiser or location
/// that is tied to none reaches none.
pub(crate) fn within(caller: &Caller, action: Action) -> Outcome<Within> {
    match (caller.may(action)?, caller.actor.role) {
        (Reach::OwnDesk, _) => Ok(Within::Desk),
        (Reach::OwnOrganisation, Role::Organiser) => {
            Ok(Within::Organiser(caller.actor.organiser.unwrap_or_default()))
        }
        (Reach::OwnOrganisation, Role::Location) => {
            Ok(Within::Location(caller.actor.location.unwrap_or_default()))
        }
        _ => Err(Refusal::NotFound),
    }
}

/// A location on which this caller may do this.
pub(crate) async fn one(caller: &Caller, action: Action, code: &str) -> Outcome<(Scope, Location)> {
    let (scope, within) = (caller.scope(action)?, within(caller, action)?);
    let found: Option<Location> = caller.app.store.by_code(scope, code).await?;
    let row = found.filter(|row| within.holds(row)).ok_or(Refusal::NotFound)?;
    Ok((scope, row))
}

/// A location in the list.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The location.
    pub location: Location,
    /// Name of its organiser.
    pub organiser: String,
    /// Whether its data can be relied on.
    pub freshness: Freshness,
    /// Number of places that are free now.
    pub open_places: i64,
}

/// What a visitor asks of the list.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Part of the name or town.
    pub name: String,
    /// Kind; empty for all.
    pub kind: String,
    /// Tier; empty for all.
    pub tier: String,
    /// Only those to check again.
    pub stale: bool,
}

/// Locations by name.
///
/// # Errors
/// When the database fails.
pub async fn list(caller: &Caller, wanted: &Wanted, page: u64) -> Outcome<Page<Listed>> {
    let action = Action::SeeLocations;
    let (scope, within) = (caller.scope(action)?, within(caller, action)?);
    let today = caller.today();
    let term = terms::in_force(today)?.location_freshness_days.value;
    let filter = LocationFilter {
        name: wanted.name.trim().to_owned(),
        kind: wanted.kind.clone(),
        tier: wanted.tier.clone(),
        stale_before: wanted.stale.then(|| oldest_fresh(today, term)),
    };
    let store = &caller.app.store;
    let rows = store.locations(scope, within, &filter, page).await?;
    let ids: Vec<Uuid> = rows.rows.iter().map(|row| row.id).collect();
    let open = store.open_place_counts(scope, ids, today).await?;
    let organisers: HashMap<Uuid, String> =
        store.organisers(scope).await?.into_iter().map(|row| (row.id, row.name)).collect();
    Ok(rows.map(|location| Listed {
        organiser: organisers.get(&location.organiser_id).cloned().unwrap_or_default(),
        freshness: Freshness::of(location.confirmed_on, today, term),
        open_places: open.get(&location.id).copied().unwrap_or_default(),
        location,
    }))
}

/// The locations for which this caller may report places, for a choice.
///
/// # Errors
/// When the database fails.
pub async fn own(caller: &Caller) -> Outcome<Vec<Location>> {
    let action = Action::ReportFreePlace;
    let (scope, within) = (caller.scope(action)?, within(caller, action)?);
    Ok(caller.app.store.all_locations(scope, within).await?)
}

/// Everything on the page of a location.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The location.
    pub location: Location,
    /// Its organiser.
    pub organiser: Organiser,
    /// Places that are really there.
    pub offered: OfferedPlaces,
    /// Whether its data can be relied on.
    pub freshness: Freshness,
    /// Places that are free, or that a family is thinking about.
    pub places: Vec<free_place::Model>,
    /// Requests that wait for its answer.
    pub waiting: Vec<Addressed>,
    /// Whether this caller may change the organiser.
    pub may_change_organiser: bool,
}

/// The page of a location.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn see(caller: &Caller, code: &str) -> Outcome<Seen> {
    let (scope, location) = one(caller, Action::SeeLocations, code).await?;
    let today = caller.today();
    let term = terms::in_force(today)?.location_freshness_days.value;
    let store = &caller.app.store;
    let organiser = store.get(scope, location.organiser_id).await?.ok_or(Refusal::NotFound)?;
    let waiting = candidacies::at_location(caller, location.id, CandidacyFilter::Waiting).await?;
    Ok(Seen {
        organiser,
        offered: offered(&location),
        freshness: Freshness::of(location.confirmed_on, today, term),
        places: store.live_places_at(scope, location.id).await?,
        waiting,
        may_change_organiser: caller.can(Action::ChangeOrganiser),
        location,
    })
}

/// The places that a location really offers; none when what is stored cannot be read.
#[must_use]
pub fn offered(location: &Location) -> OfferedPlaces {
    serde_json::from_str(&location.offered).unwrap_or_default()
}

/// The organisers of the desk, for a choice.
///
/// # Errors
/// When the database fails.
pub async fn organisers(caller: &Caller) -> Outcome<Vec<Organiser>> {
    let scope = caller.scope(Action::AddLocation)?;
    Ok(caller.app.store.organisers(scope).await?)
}

/// Adds a location, with its organiser when that is new; answers with its code.
///
/// # Errors
/// [`Refusal::Invalid`] with a problem per field.
pub async fn add(caller: &Caller, form: &LocationForm, key: FormKey) -> Outcome<String> {
    let scope = caller.scope(Action::AddLocation)?;
    let checked = form.check(true)?;
    let known = known_organiser(caller, &checked.organiser).await?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(code) => return Ok(code),
        Start::Fresh(change) => change,
    };
    let organiser_id = match known {
        Some(organiser) => organiser.id,
        None => add_organiser(caller, scope, &mut change, &checked.organiser_name).await?,
    };
    let code = caller.code();
    let blank = Location {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        organiser_id,
        code: code.clone(),
        name: String::new(),
        kind: String::new(),
        tier: String::new(),
        tariff: String::new(),
        subsidy_group: String::new(),
        street: String::new(),
        postcode: String::new(),
        town: String::new(),
        nis: String::new(),
        email: String::new(),
        phone: String::new(),
        licensed_places: 0,
        age_from: None,
        age_to: None,
        opens: String::new(),
        closes: String::new(),
        admission: String::new(),
        offered: "{}".to_owned(),
        confirmed_on: Some(caller.today()),
        link_hash: None,
        link_number: 0,
        import_id: None,
        version: 1,
        created_at: change.at,
    };
    let row = checked.onto(blank);
    change.note(Action::AddLocation, "location", row.id, &["all"]);
    store::search::index(&change.tx, store::search::Subject::location(&row)).await?;
    change.tx.insert(row).await?;
    change.commit(&code).await?;
    Ok(code)
}

async fn add_organiser(
    caller: &Caller,
    scope: Scope,
    change: &mut Change,
    name: &str,
) -> Outcome<Uuid> {
    let organiser = Organiser {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        code: caller.code(),
        name: name.to_owned(),
        kbo: String::new(),
        email: String::new(),
        phone: String::new(),
        childminder_service: false,
        version: 1,
    };
    let id = organiser.id;
    change.note(Action::AddLocation, "organiser", id, &["name"]);
    change.tx.insert(organiser).await?;
    Ok(id)
}

async fn known_organiser(caller: &Caller, code: &str) -> Outcome<Option<Organiser>> {
    if code.is_empty() {
        return Ok(None);
    }
    let scope = caller.scope(Action::AddLocation)?;
    let found = caller.app.store.by_code(scope, code).await?;
    found.map(Some).ok_or_else(|| Errors::one("organiser", Problem::NotAChoice).into())
}

/// Changes a location. The desk may also move it to another organiser.
///
/// # Errors
/// [`Refusal::Stale`] when somebody saved in between; [`Refusal::Invalid`] per field.
pub async fn change(caller: &Caller, code: &str, form: &LocationForm) -> Outcome<()> {
    let (scope, found) = one(caller, Action::ChangeLocation, code).await?;
    let moves = caller.can(Action::AddLocation) && !form.organiser.is_empty();
    let checked: Checked = form.check(false)?;
    let organiser = if moves { known_organiser(caller, &checked.organiser).await? } else { None };
    let mut change = caller.begin_fresh().await?;
    let row: Location = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    if row.version.to_string() != form.version {
        return Err(Refusal::Stale);
    }
    let row = Location {
        organiser_id: organiser.map_or(row.organiser_id, |organiser| organiser.id),
        // Whoever fills in the form has just looked at the data.
        confirmed_on: Some(caller.today()),
        version: row.version + 1,
        ..checked.onto(row)
    };
    change.note(Action::ChangeLocation, "location", row.id, &["all"]);
    store::search::index(&change.tx, store::search::Subject::location(&row)).await?;
    change.tx.update(row).await?;
    change.commit("").await
}

/// Notes that the data of a location are still right: by somebody signed in, or by the
/// location itself through its link. Answers with the day on which that was said before.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn confirm(who: impl Into<Hand> + Send, code: &str) -> Outcome<Option<NaiveDate>> {
    let who = who.into();
    let today = who.today();
    confirmed_on(&who, code, Some(today)).await
}

/// Takes a confirmation of today back, to the day on which it was said before.
///
/// # Errors
/// [`Refusal::NotPossible`] when there is none of today, or that day is not before it.
pub async fn take_confirmation_back(
    who: impl Into<Hand> + Send,
    code: &str,
    before: Option<NaiveDate>,
) -> Outcome<()> {
    let who = who.into();
    if before.is_some_and(|day| day >= who.today()) {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    confirmed_on(&who, code, before).await.map(|_| ())
}

async fn confirmed_on(
    who: &Hand,
    code: &str,
    day: Option<NaiveDate>,
) -> Outcome<Option<NaiveDate>> {
    let (scope, within) = who.ground(Action::ConfirmLocation)?;
    let found: Option<Location> = who.app().store.by_code(scope, code).await?;
    let found = found.filter(|row| within.holds(row)).ok_or(Refusal::NotFound)?;
    let mut change = who.begin_fresh().await?;
    let row: Location = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    let (today, before) = (Some(who.today()), row.confirmed_on);
    if day != today && before != today {
        return Err(Refusal::NotPossible(Why::AlreadyDone));
    }
    change.note(Action::ConfirmLocation, "location", row.id, &["confirmed_on"]);
    // The version stays: nothing changed that somebody could be editing.
    change.tx.update(Location { confirmed_on: day, ..row }).await?;
    change.commit("").await?;
    Ok(before)
}

/// The organiser of a location, to change it.
///
/// # Errors
/// [`Refusal::NotFound`] for an account of one location: its organiser stands above it.
pub async fn organiser_of(caller: &Caller, code: &str) -> Outcome<(Location, Organiser)> {
    let (scope, location) = one(caller, Action::ChangeOrganiser, code).await?;
    let found = caller.app.store.get(scope, location.organiser_id).await?;
    Ok((location, found.ok_or(Refusal::NotFound)?))
}

/// Changes the organiser of a location.
///
/// # Errors
/// [`Refusal::Stale`] when somebody saved in between; [`Refusal::Invalid`] per field.
pub async fn change_organiser(caller: &Caller, code: &str, form: &OrganiserForm) -> Outcome<()> {
    let (_, found) = organiser_of(caller, code).await?;
    let scope = caller.scope(Action::ChangeOrganiser)?;
    let checked = form.check()?;
    let mut change = caller.begin_fresh().await?;
    let row: Organiser = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    if row.version.to_string() != form.version {
        return Err(Refusal::Stale);
    }
    let row = Organiser { version: row.version + 1, ..checked.onto(row) };
    change.note(Action::ChangeOrganiser, "organiser", row.id, &["all"]);
    change.tx.update(row).await?;
    change.commit("").await
}

/// Makes the personal link of a location, or a new one in its stead; answers with the
/// secret, once. The same form sent again gives nothing.
///
/// # Errors
/// [`Refusal::NotFound`] when the location is not there.
pub async fn make_link(caller: &Caller, code: &str, key: FormKey) -> Outcome<Option<String>> {
    let (scope, found) = one(caller, Action::ChangeLocation, code).await?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(_) => return Ok(None),
        Start::Fresh(change) => change,
    };
    let row: Location = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    let link_number = row.link_number.saturating_add(1);
    let secret = links::location_secret(&caller.app, row.id, link_number)?;
    change.note(Action::ChangeLocation, "location", row.id, &["link_hash"]);
    let link_hash = Some(token_hash(&secret));
    change.tx.update(Location { link_hash, link_number, ..row }).await?;
    change.commit("").await?;
    Ok(Some(secret))
}

/// Ends the personal link of a location.
///
/// # Errors
/// [`Refusal::NotFound`] when the location is not there.
pub async fn revoke_link(caller: &Caller, code: &str) -> Outcome<()> {
    let (scope, found) = one(caller, Action::ChangeLocation, code).await?;
    let mut change = caller.begin_fresh().await?;
    let row: Location = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    change.note(Action::ChangeLocation, "location", row.id, &["link_hash"]);
    change.tx.update(Location { link_hash: None, ..row }).await?;
    change.commit("").await
}
