//! The same family twice: told while typing and again at saving, listed for the desk,
//! joined by a person and taken apart again exactly.

mod merging;

pub(crate) use merging::WITH_MERGE;
pub use merging::{MergeRow, merge, merges, merges_into, undo_merge};

use crate::policy::Action;
use crate::requests::{Request, RequestForm};
use crate::{Caller, Outcome, Refusal};
use domain::duplicates::{Home, Judgement, Likeness, Person, shares_contact};
use domain::requests::RequestState;
use std::collections::{BTreeSet, HashMap};
use store::duplicates::{Household, person};
use store::entities::{child, family};
use store::{Page, Scope};
use uuid::Uuid;

/// Most likely families that are shown.
const MOST_SHOWN: usize = 5;
/// Pairs that are compared for the list: those that share most, when a desk has more.
const MOST_PAIRS: u64 = 5_000;
/// Families read at a time for that.
const FAMILIES_AT_ONCE: usize = 500;

/// A family that may be the one in the form.
#[derive(Debug, Clone)]
pub struct LikelyFamily {
    /// The family.
    pub family: family::Model,
    /// Its children.
    pub children: Vec<child::Model>,
    /// Its open requests, with the child of each.
    pub open: Vec<(Request, Option<child::Model>)>,
    /// How alike, for the child that agrees best.
    pub likeness: Likeness,
    /// Code of the open request that this one seems to be: same applicant, same child.
    pub same_request: Option<String>,
    /// Whether this is the family for which the request is made.
    pub chosen: bool,
}

fn people_of(form: &RequestForm) -> Vec<Person> {
    form.children_typed()
        .into_iter()
        .map(|child| Person {
            given: form.given_name.trim().to_owned(),
            family: form.family_name.trim().to_owned(),
            phone: form.phone.clone(),
            phone2: form.phone2.clone(),
            email: form.email.clone(),
            birth: child.birth,
            street: form.street.clone(),
            postcode: form.postcode.trim().to_owned(),
            child_given: child.given,
        })
        .collect()
}

/// The families that may be the one in the form, best first. Those that were judged to be
/// others are left out; of the family for which the request is made only the same child
/// with an open request is told.
///
/// # Errors
/// When the database fails.
pub async fn likely(caller: &Caller, form: &RequestForm) -> Outcome<Vec<LikelyFamily>> {
    alike(caller, form, |likeness| likeness.judgement != Judgement::Different).await
}

/// What to tell while the form is filled in: the likely families, and those with the same
/// phone number or e-mail address under whatever name. The other parent may have called.
///
/// # Errors
/// When the database fails.
pub async fn known(caller: &Caller, form: &RequestForm) -> Outcome<Vec<LikelyFamily>> {
    alike(caller, form, |likeness| {
        likeness.judgement != Judgement::Different || shares_contact(likeness)
    })
    .await
}

async fn alike(
    caller: &Caller,
    form: &RequestForm,
    worth: fn(&Likeness) -> bool,
) -> Outcome<Vec<LikelyFamily>> {
    let scope = caller.scope(Action::RegisterRequest)?;
    let store = &caller.app.store;
    let people = people_of(form);
    let home = Home::read(&people);
    let households = if form.family.is_empty() {
        store.households_like(scope, &people).await?
    } else {
        // The person behind the desk has said which family it is.
        let chosen: Option<family::Model> = store.by_code(scope, &form.family).await?;
        let id = chosen.ok_or(Refusal::NotFound)?.id;
        store.households(scope, &[store.merged_into(scope, id).await?.unwrap_or(id)]).await?
    };
    let typed = form.children_typed();
    let mut found = Vec::new();
    for household in households {
        if form.not_same.contains(&household.family.code) {
            continue;
        }
        let its = Home::read(&records(&household));
        let best = home.as_ref().zip(its.as_ref()).and_then(|(home, its)| home.best(its));
        let Some((likeness, number)) = best else { continue };
        let matched = household.children.get(number).map(|child| child.id);
        let chosen = !form.family.is_empty();
        if !worth(&likeness) && !chosen {
            continue;
        }
        let same_child: Vec<Uuid> = if chosen {
            let same = |row: &&child::Model| {
                typed.iter().any(|one| crate::requests::is_same_child(one, row))
            };
            household.children.iter().filter(same).map(|row| row.id).collect()
        } else if matches!(likeness.judgement, Judgement::Same | Judgement::Maybe) {
            matched.into_iter().collect()
        } else {
            Vec::new()
        };
        found.push((household, likeness, same_child, chosen));
    }
    found.sort_by(|(_, one, ..), (_, other, ..)| other.score.total_cmp(&one.score));
    found.truncate(MOST_SHOWN);
    let ids: Vec<Uuid> = found.iter().map(|(household, ..)| household.family.id).collect();
    let mut open = open_requests(caller, scope, &ids).await?;
    let mut shown = Vec::new();
    for (household, likeness, same_child, chosen) in found {
        let Household { family, children } = household;
        let requests = open.remove(&family.id).unwrap_or_default();
        let same = requests.iter().find(|row| same_child.contains(&row.child_id));
        let same_request = same.map(|row| row.code.clone());
        if chosen && same_request.is_none() {
            continue;
        }
        caller.looked_at(Action::RegisterRequest, "family", family.id).await?;
        let open = requests
            .into_iter()
            .map(|row| {
                let its = children.iter().find(|child| child.id == row.child_id).cloned();
                (row, its)
            })
            .collect();
        shown.push(LikelyFamily { family, children, open, likeness, same_request, chosen });
    }
    Ok(shown)
}

async fn open_requests(
    caller: &Caller,
    scope: Scope,
    families: &[Uuid],
) -> Outcome<HashMap<Uuid, Vec<Request>>> {
    let mut open: HashMap<Uuid, Vec<Request>> = HashMap::new();
    for row in caller.app.store.requests_of_families(scope, families).await? {
        let looking = row.state.parse().is_ok_and(RequestState::is_looking);
        if looking && row.duplicate_of.is_none() {
            open.entry(row.family_id).or_default().push(row);
        }
    }
    Ok(open)
}

/// Two families that may be one.
#[derive(Debug, Clone)]
pub struct LikelyPair {
    /// The one that was known first.
    pub one: Household,
    /// The other.
    pub other: Household,
    /// How alike.
    pub likeness: Likeness,
}

impl LikelyPair {
    /// What a search looks in: names, phone numbers, e-mail addresses, children, codes.
    fn text(&self) -> String {
        let mut words = Vec::new();
        for Household { family, children } in [&self.one, &self.other] {
            words.push(format!("{} {}", family.given_name, family.family_name));
            words.extend(
                [&family.phone, &family.phone2, &family.email, &family.code].map(Clone::clone),
            );
            let name = |child: &child::Model| format!("{} {}", child.given_name, child.family_name);
            words.extend(children.iter().map(name));
        }
        words.join(", ")
    }
}

/// A page of the pairs of families of the desk that may be one, those most alike first.
/// What shares a phone number or a name by chance is left out before counting; `text`
/// keeps the pairs in which it is found.
///
/// # Errors
/// When the database fails.
pub async fn pairs(caller: &Caller, text: &str, page: u64) -> Outcome<Page<LikelyPair>> {
    let scope = caller.scope(Action::MergeFamilies)?;
    let query = domain::search::Query::parse(text);
    let mut likely = likely_pairs(caller, scope).await?;
    if !query.is_empty() {
        let score = domain::search::score(&query);
        likely.retain(|pair| score(&pair.text()).is_some());
    }
    likely.sort_by(|one, other| other.likeness.score.total_cmp(&one.likeness.score));
    caller.looked_at(Action::MergeFamilies, "desk", scope.desk()).await?;
    Ok(Page::of_rows(likely, page))
}

/// Every pair that shares a phone number, an address or a name and is alike on the whole.
async fn likely_pairs(caller: &Caller, scope: Scope) -> Outcome<Vec<LikelyPair>> {
    let store = &caller.app.store;
    let sharing = store.pairs_sharing(scope, MOST_PAIRS).await?;
    let ids: BTreeSet<Uuid> =
        sharing.iter().flat_map(|pair| [pair.family_a, pair.family_b]).collect();
    let ids: Vec<Uuid> = ids.into_iter().collect();
    let mut households: HashMap<Uuid, Household> = HashMap::new();
    for some in ids.chunks(FAMILIES_AT_ONCE) {
        let read = store.households(scope, some).await?;
        households.extend(read.into_iter().map(|household| (household.family.id, household)));
    }
    let homes: HashMap<Uuid, Home> = households
        .iter()
        .filter_map(|(id, household)| Some((*id, Home::read(&records(household))?)))
        .collect();
    let judged = sharing.iter().filter_map(|pair| {
        let (one, other) = (households.get(&pair.family_a)?, households.get(&pair.family_b)?);
        let (likeness, _) = homes.get(&pair.family_a)?.best(homes.get(&pair.family_b)?)?;
        let alike = likeness.judgement != Judgement::Different;
        alike.then(|| LikelyPair { one: one.clone(), other: other.clone(), likeness })
    });
    Ok(judged.collect())
}

/// The records of a family that are compared: one for each child.
fn records(household: &Household) -> Vec<Person> {
    let Household { family, children } = household;
    if children.is_empty() {
        return vec![person(family, None)];
    }
    children.iter().map(|row| person(family, Some(row))).collect()
}

/// Remembers that two families are two, so that the pair is not shown again.
///
/// # Errors
/// [`Refusal::NotFound`] when one is not there.
pub async fn keep_apart(caller: &Caller, one: &str, other: &str) -> Outcome<()> {
    let scope = caller.scope(Action::MergeFamilies)?;
    let (one, other) = two(caller, scope, one, other).await?;
    let mut change = caller.begin_fresh().await?;
    store::duplicates::keep_apart(&change.tx, scope, one.id, other.id, change.at).await?;
    change.note(Action::MergeFamilies, "family", one.id, &["not_duplicate"]);
    change.commit("").await
}

/// Two different families of the desk.
async fn two(
    caller: &Caller,
    scope: Scope,
    one: &str,
    other: &str,
) -> Outcome<(family::Model, family::Model)> {
    let one: family::Model =
        caller.app.store.by_code(scope, one).await?.ok_or(Refusal::NotFound)?;
    let other: family::Model =
        caller.app.store.by_code(scope, other).await?.ok_or(Refusal::NotFound)?;
    if one.id == other.id { Err(Refusal::NotFound) } else { Ok((one, other)) }
}
