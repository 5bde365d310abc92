//! Papers for a family to take along: addresses, what was agreed, a letter for the OCMW.

use super::{File, file};
use crate::caller::{FormKey, Start};
use crate::forms::{self, Errors, Problem};
use crate::policy::Action;
use crate::{Caller, Outcome};
use chrono::NaiveDate;
use domain::addresses::{AddressOrder, Nearness, Offer, nearness};
use domain::families::Birth;
use domain::requests::Wish;
use domain::tasks::{ContactKind, ContactOutcome};
use serde::{Deserialize, Serialize};
use store::entities::{contact, desk, location, service_hours, service_point};
use uuid::Uuid;

/// A desk as it stands at the head of a letter, with where and when it can be reached.
#[derive(Debug, Clone)]
pub struct Sender {
    /// The desk.
    pub desk: desk::Model,
    /// Its places, with their hours.
    pub points: Vec<(service_point::Model, Vec<service_hours::Model>)>,
}

/// A location on the list.
#[derive(Debug, Clone)]
pub struct Address {
    /// The location.
    pub row: location::Model,
    /// How near it is.
    pub near: Nearness,
}

/// The list of addresses for one family.
#[derive(Debug, Clone)]
pub struct AddressList {
    /// The file.
    pub file: File,
    /// Head of the paper.
    pub sender: Sender,
    /// Code of the request whose wish chose the addresses; empty when there is no request.
    pub request: String,
    /// The locations.
    pub addresses: Vec<Address>,
    /// Locations of the desk that do not suit.
    pub left_out: usize,
    /// Order.
    pub order: AddressOrder,
}

async fn sender(caller: &Caller) -> Outcome<Sender> {
    let scope = caller.scope(Action::SeeFamily)?;
    let desk = caller.own_desk(Action::SeeFamily).await?;
    let points = caller.app.store.service_points_with_hours(scope).await?;
    Ok(Sender { desk, points })
}

/// Every location that can answer the family's wish, in a neutral order.
///
/// # Errors
/// [`crate::Refusal::NotFound`] when there is no such family.
pub async fn addresses(
    caller: &Caller,
    code: &str,
    request: &str,
    order: AddressOrder,
) -> Outcome<AddressList> {
    let scope = caller.scope(Action::SeeFamily)?;
    let file = file(caller, code).await?;
    let rows = caller.app.store.addresses(scope).await?;
    let asked = file.request(request);
    let wish = asked.map(|asked| &asked.current);
    let birth = asked
        .and_then(|asked| file.children.iter().find(|kid| kid.row.id == asked.row.child_id))
        .map_or(Birth::Unknown, |kid| kid.birth);
    let age = wish.and_then(|wish| birth.age_in_months(wish.start));
    let total = rows.len();
    let mut addresses = Vec::new();
    for row in rows {
        if suits(&row, wish, age)? {
            let near =
                nearness((&file.family.postcode, &file.family.nis), (&row.postcode, &row.nis));
            addresses.push(Address { row, near });
        }
    }
    addresses.sort_by_cached_key(|address| {
        let near = (order == AddressOrder::Near).then_some(address.near);
        (near, address.row.name.to_lowercase(), address.row.id)
    });
    let request = asked.map(|asked| asked.row.code.clone()).unwrap_or_default();
    let left_out = total - addresses.len();
    Ok(AddressList { sender: sender(caller).await?, request, addresses, left_out, order, file })
}

fn suits(row: &location::Model, wish: Option<&Wish>, age: Option<i32>) -> Outcome<bool> {
    let Some(wish) = wish else { return Ok(true) };
    let offer = Offer {
        kind: row.kind.parse().map_err(|bad| super::unreadable("location.kind", bad))?,
        tariff: row.tariff.parse().map_err(|bad| super::unreadable("location.tariff", bad))?,
        age_from: row.age_from,
        age_to: row.age_to,
    };
    Ok(offer.suits(wish, age))
}

/// What was asked, done and agreed, for the family to take along.
///
/// # Errors
/// [`crate::Refusal::NotFound`] when there is no such family.
pub async fn summary(caller: &Caller, code: &str) -> Outcome<(File, Sender)> {
    Ok((file(caller, code).await?, sender(caller).await?))
}

/// What was typed to make a letter for the OCMW: what the family lets the desk tell.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OcmwForm {
    /// Ticked: the family gives its permission.
    pub permission: String,
    /// Ticked: phone and e-mail may be told.
    pub tell_contact: String,
    /// Ticked: the address may be told.
    pub tell_address: String,
    /// Ticked: name and birth of the children may be told.
    pub tell_children: String,
    /// Ticked: the care that is asked may be told.
    pub tell_wish: String,
    /// The question for the OCMW.
    pub ocmw_question: String,
    /// Who at the OCMW the letter is for.
    pub ocmw_to: String,
}

/// A letter that the family gave its permission for.
#[derive(Debug, Clone)]
pub struct OcmwLetter {
    /// The file; the page shows only what was permitted.
    pub file: File,
    /// Head of the letter.
    pub sender: Sender,
    /// What may be told.
    pub form: OcmwForm,
    /// Date of the letter.
    pub on: NaiveDate,
}

impl OcmwForm {
    fn check(&self) -> Result<(), Errors> {
        let mut errors = Errors::default();
        if self.permission.is_empty() {
            errors.add("permission", Problem::NotTicked);
        }
        errors.take("ocmw_to", forms::text(&self.ocmw_to, 200));
        errors.take("ocmw_question", forms::required(&self.ocmw_question, 2000));
        errors.unless_any(())
    }

    /// Names of what may be told, for the log.
    fn told(&self) -> Vec<&'static str> {
        let ticks = [
            ("name", "yes"),
            ("contact", self.tell_contact.as_str()),
            ("address", self.tell_address.as_str()),
            ("children", self.tell_children.as_str()),
            ("wish", self.tell_wish.as_str()),
        ];
        ticks.into_iter().filter(|(_, tick)| !tick.is_empty()).map(|(name, _)| name).collect()
    }
}

/// Makes the letter, and logs it as a contact with `note`: which data, with permission.
/// Sent twice, it is logged once.
///
/// # Errors
/// [`crate::Refusal::Invalid`] without the family's permission or a question.
pub async fn ocmw_letter(
    caller: &Caller,
    code: &str,
    form: OcmwForm,
    note: String,
    key: FormKey,
) -> Outcome<OcmwLetter> {
    let scope = caller.scope(Action::LogContact)?;
    let file = file(caller, code).await?;
    let sender = sender(caller).await?;
    form.check()?;
    let letter = OcmwLetter { sender, form, on: caller.today(), file };
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(_) => return Ok(letter),
        Start::Fresh(change) => change,
    };
    let row = contact::Model {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        family_id: letter.file.family.id,
        request_id: None,
        kind: ContactKind::ReferredOcmw.word().to_owned(),
        outcome: ContactOutcome::Done.word().to_owned(),
        note,
        on_day: caller.today(),
        by_name: caller.actor.name.clone(),
        by_account: Some(caller.actor.account),
        at: change.at,
    };
    let mut fields = vec!["permission"];
    fields.extend(letter.form.told());
    change.note(Action::LogContact, "family", letter.file.family.id, &fields);
    change.tx.insert(row).await?;
    let family = letter.file.family.id;
    store::families::mark_activity(&change.tx, scope, family, caller.today()).await?;
    change.commit("logged").await?;
    Ok(letter)
}
