//! What a desk lets count beside the law, and what decides between equals: the date of the
//! request or a lot. A choice holds from a day on and is never changed; a later one takes
//! over.
//!
//! A lot can be checked by anyone: the seed is drawn when the choice is made and only its
//! SHA-256 is published; the seed itself from the day on which it decides. So nobody can
//! choose the seed after the requests are known, and everybody can draw again
//! (`docs/lot.md`).

use crate::accounts::token_hash;
use crate::caller::{FormKey, Start};
use crate::forms::{self, Errors, Problem};
use crate::locations::{Location, within};
use crate::policy::Action;
use crate::rules::book;
use crate::{Caller, Outcome, Refusal};
use chrono::{Days, NaiveDate};
use domain::codes::UnknownWord;
use domain::places::Tier;
use domain::rules::priority::{CriterionKind, RuleDates};
use matching::ranking::{Order, Tie};
use serde::{Deserialize, Serialize};
use store::entities::order_choice::Model as OrderChoice;
use store::locations::Within;
use store::{Scope, StoreError};
use uuid::Uuid;

/// The word of a tie by date.
const BY_DATE: &str = "date";
/// The word of a tie by lot.
const BY_LOT: &str = "lot";

/// What was typed of a choice.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct OrderForm {
    /// Code of the location; empty for all.
    pub location: String,
    /// First day.
    pub valid_from: String,
    /// Urgent requests first.
    pub urgent: String,
    /// Brothers and sisters first.
    pub sibling: String,
    /// Who put the location higher in the own list first.
    pub preferred: String,
    /// `date` or `lot`.
    pub tie: String,
    /// Who decided it, and where that stands.
    pub source: String,
}

/// A choice as it is shown.
#[derive(Debug, Clone)]
pub struct Choice {
    /// First day.
    pub valid_from: NaiveDate,
    /// Name of the location; none for all.
    pub location: Option<String>,
    /// What counts, in order.
    pub criteria: Vec<CriterionKind>,
    /// What decides between equals.
    pub lot: Option<Lot>,
    /// Who decided it.
    pub source: String,
    /// Whether its first day has come.
    pub begun: bool,
}

/// A draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lot {
    /// SHA-256 of the seed, published as soon as the choice is made.
    pub hash: String,
    /// The seed, from the day on which it decides.
    pub seed: Option<String>,
}

struct Checked {
    valid_from: NaiveDate,
    criteria: [bool; 3],
    lot: bool,
    source: String,
}

impl OrderForm {
    /// The form with what holds when nothing was chosen.
    #[must_use]
    pub fn preset() -> Self {
        let order = Order::default();
        let tick = |on: bool| if on { "on".to_owned() } else { String::new() };
        Self {
            urgent: tick(order.urgent_first),
            sibling: tick(order.sibling_first),
            preferred: tick(order.preferred_first),
            tie: BY_DATE.to_owned(),
            ..Self::default()
        }
    }

    fn check(&self, today: NaiveDate) -> Result<Checked, Errors> {
        let mut errors = Errors::default();
        let valid_from = errors.take("valid_from", forms::required_date(&self.valid_from));
        let lot = self.tie == BY_LOT;
        if !lot && self.tie != BY_DATE {
            errors.add("tie", Problem::NotAChoice);
        }
        // The seed of a lot is published before it decides anything: from tomorrow on.
        let first = if lot { today + Days::new(1) } else { today };
        if errors.of("valid_from").is_none() && valid_from < first {
            errors.add("valid_from", Problem::NotBefore(first));
        }
        let source = errors.take("source", forms::required(&self.source, 300));
        let ticked = |typed: &str| !typed.is_empty();
        let criteria = [ticked(&self.urgent), ticked(&self.sibling), ticked(&self.preferred)];
        errors.unless_any(Checked { valid_from, criteria, lot, source })
    }
}

/// The choices that this caller may see, the newest first.
///
/// # Errors
/// [`Refusal::NotFound`] for whoever may not see the rules.
pub async fn choices(caller: &Caller) -> Outcome<Vec<Choice>> {
    let scope = caller.scope(Action::SeeRules)?;
    let within = within(caller, Action::SeeRules)?;
    let today = caller.today();
    let store = &caller.app.store;
    let own = store.all_locations(scope, within).await?;
    let rows = store.order_choices(scope).await?;
    let shown = rows.into_iter().filter_map(|row| {
        let at = row.location_id.map(|id| own.iter().find(|one| one.id == id));
        let location = match at {
            None => None,
            Some(known) => Some(known?.name.clone()),
        };
        let ticked = [row.urgent, row.sibling, row.preferred];
        let criteria = CriterionKind::ALL.iter().zip(ticked).filter(|(_, on)| *on);
        let begun = row.valid_from <= today;
        let lot = (row.tie == BY_LOT)
            .then(|| Lot { hash: token_hash(&row.seed), seed: begun.then(|| row.seed.clone()) });
        Some(Choice {
            valid_from: row.valid_from,
            location,
            criteria: criteria.map(|(kind, _)| *kind).collect(),
            lot,
            source: row.source,
            begun,
        })
    });
    Ok(shown.collect())
}

/// Locations for which a choice can be made.
///
/// # Errors
/// [`Refusal::NotFound`] for whoever may not make one.
pub async fn locations(caller: &Caller) -> Outcome<Vec<Location>> {
    let scope = caller.scope(Action::ManageSettings)?;
    Ok(caller.app.store.all_locations(scope, Within::Desk).await?)
}

/// Makes a choice.
///
/// # Errors
/// [`Refusal::Invalid`] with a problem per field.
pub async fn choose(caller: &Caller, form: &OrderForm, key: FormKey) -> Outcome<()> {
    let scope = caller.scope(Action::ManageSettings)?;
    let today = caller.today();
    let checked = form.check(today)?;
    let location: Option<Location> = match form.location.as_str() {
        "" => None,
        code => {
            let found = caller.app.store.by_code(scope, code).await?;
            Some(found.ok_or_else(|| Errors::one("location", Problem::NotAChoice))?)
        }
    };
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(_) => return Ok(()),
        Start::Fresh(change) => change,
    };
    let [urgent, sibling, preferred] = checked.criteria;
    let row = OrderChoice {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        location_id: location.map(|row| row.id),
        valid_from: checked.valid_from,
        urgent,
        sibling,
        preferred,
        tie: if checked.lot { BY_LOT } else { BY_DATE }.to_owned(),
        seed: if checked.lot { seed(caller) } else { String::new() },
        source: checked.source,
        by_account: Some(caller.actor.account),
        at: change.at,
    };
    change.note(Action::ManageSettings, "order_choice", row.id, &["all"]);
    change.tx.insert(row).await?;
    change.commit("").await
}

/// Sixteen hexadecimal digits.
fn seed(caller: &Caller) -> String {
    let [a, b, c, d, e, f, g, h, ..] = caller.app.random.bytes16();
    format!("{:016x}", u64::from_be_bytes([a, b, c, d, e, f, g, h]))
}

/// What holds on a day: the own choice of a location, or else that of the desk, or else what
/// the product takes. A criterion counts only while the rule file has it.
pub(crate) struct Orders {
    /// Choices that have begun, the newest first.
    begun: Vec<OrderChoice>,
    today: NaiveDate,
}

impl Orders {
    pub(crate) async fn read(caller: &Caller, scope: Scope) -> Outcome<Self> {
        let today = caller.today();
        let mut begun = caller.app.store.order_choices(scope).await?;
        begun.retain(|row| row.valid_from <= today);
        Ok(Self { begun, today })
    }

    pub(crate) fn at(&self, location: &Location) -> Outcome<Order> {
        let usual = Order::default();
        let book = book()?;
        let tier: Tier = location.tier.parse().map_err(|problem: UnknownWord| {
            StoreError::Unreadable { column: "location.tier", problem: problem.to_string() }
        })?;
        let law = book.ladder(tier, RuleDates::on(self.today)).len();
        let usual = Order { law: u8::try_from(law).unwrap_or(u8::MAX), ..usual };
        let of = |id: Option<Uuid>| self.begun.iter().find(|row| row.location_id == id);
        let Some(row) = of(Some(location.id)).or_else(|| of(None)) else { return Ok(usual) };
        let held = |kind: CriterionKind| {
            book.local_criteria().iter().any(|one| one.id == kind && one.holds_on(self.today))
        };
        let tie = if row.tie == BY_LOT {
            let seed = u64::from_str_radix(&row.seed, 16).map_err(|problem| {
                let problem = problem.to_string();
                Refusal::Broken(StoreError::Unreadable { column: "order_choice.seed", problem })
            })?;
            Tie::ByLot { seed }
        } else {
            Tie::ByDate
        };
        Ok(Order {
            urgent_first: row.urgent && held(CriterionKind::Urgent),
            sibling_first: row.sibling && held(CriterionKind::Sibling),
            preferred_first: row.preferred && held(CriterionKind::Preferred),
            tie,
            ..usual
        })
    }
}
