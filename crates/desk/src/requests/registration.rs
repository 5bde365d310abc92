//! Registering: one applicant, one or several children, one request a child.

use super::form::{Checked, NewChild, NewTrait};
use super::{Request, RequestForm, computed, traits};
use crate::caller::{FormKey, Start};
use crate::duplicates::{self, LikelyFamily};
use crate::forms::{self, Errors, Problem};
use crate::intakes::Intake;
use crate::policy::Action;
use crate::{App, Caller, Change, Outcome, Refusal, Why, terms};
use domain::families::{Birth, ContactProfile};
use domain::requests::RequestState;
use domain::search::fold;
use domain::traits::{TraitKind, TraitSource};
use store::entities::{child, family, wish};
use store::{Scope, StoreError};
use uuid::Uuid;

/// Who writes a request down: somebody of the desk, or a family itself.
#[derive(Clone, Copy)]
pub(crate) struct Writer<'a> {
    /// The application.
    pub app: &'a App,
    /// The account; none when a family asks by itself.
    pub account: Option<Uuid>,
}

impl<'a> Writer<'a> {
    /// Somebody who is signed in.
    pub(crate) const fn of(caller: &'a Caller) -> Self {
        Self { app: &caller.app, account: Some(caller.actor.account) }
    }

    fn code(self) -> String {
        domain::codes::code_from(self.app.random.bytes16())
    }
}

/// What came of registering.
#[derive(Debug, Clone)]
pub enum Registration {
    /// Registered.
    Done(RegisterResult),
    /// Nothing was stored: first say whether this is one of these families.
    Likely(Vec<LikelyFamily>),
}

/// Codes of what was registered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterResult {
    /// The family.
    pub family: String,
    /// A request for each child, in the order of the form.
    pub requests: Vec<String>,
}

impl RegisterResult {
    fn outcome(&self) -> String {
        format!("{} {}", self.family, self.requests.join(" "))
    }

    fn of_outcome(outcome: &str) -> Self {
        let mut codes = outcome.split(' ').map(str::to_owned);
        Self { family: codes.next().unwrap_or_default(), requests: codes.collect() }
    }
}

/// The form with everything that a contact note or a family file already tells.
///
/// # Errors
/// [`Refusal::NotFound`] when the note or family is not there.
pub async fn prefilled(caller: &Caller, intake: &str, family: &str) -> Outcome<RequestForm> {
    let scope = caller.scope(Action::RegisterRequest)?;
    let mut form = RequestForm {
        registered_on: caller.today().format("%d/%m/%Y").to_string(),
        family: family.to_owned(),
        ..RequestForm::default()
    };
    if !intake.is_empty() {
        let note: Intake =
            caller.app.store.by_code(scope, intake).await?.ok_or(Refusal::NotFound)?;
        caller.looked_at(Action::RegisterRequest, "intake", note.id).await?;
        let name = note.name.trim();
        let (given, surname) = name.split_once(' ').unwrap_or(("", name));
        given.clone_into(&mut form.given_name);
        surname.trim().clone_into(&mut form.family_name);
        form.intake.clone_from(&note.code);
        form.phone = forms::phone_typed(&note.phone);
        form.channel.clone_from(&note.channel);
        form.registered_on = note.asked_on.format("%d/%m/%Y").to_string();
        if let Some(day) = note.needed_from {
            form.start = day.format("%d/%m/%Y").to_string();
        }
        if form.family.is_empty()
            && let Some(id) = note.family_id
            && let Some(known) = caller.app.store.get::<family::Model>(scope, id).await?
        {
            form.family = known.code;
        }
    }
    if !form.family.is_empty() {
        let row: family::Model =
            caller.app.store.by_code(scope, &form.family).await?.ok_or(Refusal::NotFound)?;
        caller.looked_at(Action::RegisterRequest, "family", row.id).await?;
        fill_from(&mut form, &row);
    }
    Ok(form)
}

fn fill_from(form: &mut RequestForm, row: &family::Model) {
    let profile: ContactProfile = serde_json::from_str(&row.profile).unwrap_or_default();
    let tick = |on: bool| if on { "yes".to_owned() } else { String::new() };
    for (field, value) in [
        (&mut form.given_name, &row.given_name),
        (&mut form.family_name, &row.family_name),
        (&mut form.email, &row.email),
        (&mut form.street, &row.street),
        (&mut form.postcode, &row.postcode),
        (&mut form.town, &row.town),
        (&mut form.nis, &row.nis),
        (&mut form.language, &profile.language),
        (&mut form.trusted_person, &profile.trusted_person),
    ] {
        field.clone_from(value);
    }
    form.phone = forms::phone_typed(&row.phone);
    form.phone2 = forms::phone_typed(&row.phone2);
    form.cannot_read = tick(profile.cannot_read);
    form.sms_before_call = tick(profile.sms_before_call);
    form.interpreter = tick(profile.interpreter);
    form.contact_channels =
        profile.channels.iter().map(|channel| channel.word().to_owned()).collect();
}

/// Registers a request for each child of the form. When the family seems to be known
/// already, nothing is stored and the likely families come back; the same form with the
/// choice in `family` or `not_same` goes on.
///
/// # Errors
/// [`Refusal::Invalid`] with a problem per field.
pub async fn register(caller: &Caller, form: &RequestForm, key: FormKey) -> Outcome<Registration> {
    let scope = caller.scope(Action::RegisterRequest)?;
    let checked = form.check(caller.today(), terms::in_force(caller.today())?)?;
    check_channel(caller, &checked.channel).await?;
    if let Some(outcome) = caller.outcome_of(key).await? {
        return Ok(Registration::Done(RegisterResult::of_outcome(&outcome)));
    }
    let likely = duplicates::likely(caller, form).await?;
    if !likely.is_empty() {
        return Ok(Registration::Likely(likely));
    }
    let known = known_family(caller, scope, &form.family).await?;
    let note: Option<Intake> = match form.intake.as_str() {
        "" => None,
        code => Some(caller.app.store.by_code(scope, code).await?.ok_or(Refusal::NotFound)?),
    };
    let shown = shown_families(caller, scope, &form.not_same).await?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(outcome) => {
            return Ok(Registration::Done(RegisterResult::of_outcome(&outcome)));
        }
        Start::Fresh(change) => change,
    };
    let writer = Writer::of(caller);
    let family = save_family(writer, &mut change, scope, &checked, known).await?;
    let before = children_before(&change, scope, known).await?;
    let children = save_children(&mut change, &family, before, &checked.children, form).await?;
    let intake = match note {
        Some(note) => link_note(&mut change, scope, note.id, family.id).await?,
        None => None,
    };
    let mut result = RegisterResult { family: family.code.clone(), requests: Vec::new() };
    let mut first = None;
    for child in children.clone() {
        let kept = Kept { code: writer.code(), child, intake };
        let row = save_request(writer, &mut change, form, &checked, &family, kept)?;
        first.get_or_insert(row.id);
        result.requests.push(row.code);
    }
    if !checked.paper.is_empty() || !shown.is_empty() {
        change.tx.write_now().await?;
    }
    if let Some(request) = first.filter(|_| !checked.paper.is_empty()) {
        let codes = result.requests.join(" ");
        crate::ask::from_paper(caller, &mut change, &family, request, &codes, &checked.paper)
            .await?;
    }
    for other in shown.into_iter().filter(|other| *other != family.id) {
        store::duplicates::keep_apart(&change.tx, scope, family.id, other, change.at).await?;
    }
    if !form.draft.is_empty() {
        change.tx.remove_draft(scope, caller.actor.account, &form.draft).await?;
    }
    index(&mut change, known, &family, &children, &result.requests).await?;
    change.commit(&result.outcome()).await?;
    Ok(Registration::Done(result))
}

/// The children that a known family has already; a new one has none.
async fn children_before(
    change: &Change,
    scope: Scope,
    known: Option<Uuid>,
) -> Outcome<Vec<child::Model>> {
    match known {
        Some(family) => Ok(change.tx.children(scope, family).await?),
        None => Ok(Vec::new()),
    }
}

/// Lets the family be found; what a new one has is known without asking.
async fn index(
    change: &mut Change,
    known: Option<Uuid>,
    family: &family::Model,
    children: &[child::Model],
    codes: &[String],
) -> Outcome<()> {
    match known {
        Some(_) => {
            change.tx.write_now().await?;
            store::search::index_family(&change.tx, family).await?;
        }
        None => store::search::index_new_family(&mut change.tx, family, children, codes).await?,
    }
    Ok(())
}

/// Registers what a family asked by itself, with the codes that it was given. It always gets
/// a file of its own: whether the desk knows it already is for the desk to see, not for whoever
/// asks.
pub(crate) async fn register_asked(
    writer: Writer<'_>,
    change: &mut Change,
    scope: Scope,
    form: &RequestForm,
    codes: &[String],
) -> Outcome<(family::Model, Vec<Request>)> {
    let today = writer.app.clock.today();
    let checked = form.check(today, terms::in_force(today)?)?;
    let family = save_family(writer, change, scope, &checked, None).await?;
    let children = save_children(change, &family, Vec::new(), &checked.children, form).await?;
    let (mut requests, mut given) = (Vec::new(), Vec::new());
    for (at, child) in children.iter().cloned().enumerate() {
        let code = codes.get(at).cloned().unwrap_or_else(|| writer.code());
        given.push(code.clone());
        let kept = Kept { code, child, intake: None };
        requests.push(save_request(writer, change, form, &checked, &family, kept)?);
    }
    store::search::index_new_family(&mut change.tx, &family, &children, &given).await?;
    change.tx.write_now().await?;
    if !form.neighbours.is_empty() {
        for desk in crate::neighbours::choices(writer.app, scope).await? {
            if form.neighbours.contains(&desk.code) {
                for request in &requests {
                    crate::neighbours::allow(change, request, desk.id, writer.account).await?;
                }
            }
        }
    }
    Ok((family, requests))
}

async fn check_channel(caller: &Caller, code: &str) -> Outcome<()> {
    let channels = crate::intakes::channels(caller).await?;
    if channels.iter().any(|channel| channel.code == code) {
        Ok(())
    } else {
        Err(Errors::one("channel", Problem::NotAChoice).into())
    }
}

/// The family that was chosen, or the one into which it was merged since.
async fn known_family(caller: &Caller, scope: Scope, code: &str) -> Outcome<Option<Uuid>> {
    if code.is_empty() {
        return Ok(None);
    }
    let row: family::Model =
        caller.app.store.by_code(scope, code).await?.ok_or(Refusal::NotFound)?;
    Ok(Some(caller.app.store.merged_into(scope, row.id).await?.unwrap_or(row.id)))
}

async fn shown_families(caller: &Caller, scope: Scope, codes: &[String]) -> Outcome<Vec<Uuid>> {
    let mut shown = Vec::new();
    for code in codes.iter().take(20) {
        let row: Option<family::Model> = caller.app.store.by_code(scope, code).await?;
        shown.extend(row.map(|row| row.id));
    }
    Ok(shown)
}

/// A new family, or the known one with what was not known of it before.
async fn save_family(
    writer: Writer<'_>,
    change: &mut Change,
    scope: Scope,
    checked: &Checked,
    known: Option<Uuid>,
) -> Outcome<family::Model> {
    let profile = serde_json::to_string(&checked.profile).map_err(|problem| {
        StoreError::Unreadable { column: "family.profile", problem: problem.to_string() }
    })?;
    if let Some(id) = known {
        let row: family::Model = change.tx.lock(scope, id).await?.ok_or(Refusal::NotFound)?;
        if store::duplicates::live_merge(change.tx.connection()?, scope, id).await?.is_some() {
            return Err(Refusal::NotPossible(Why::AlreadyDone));
        }
        let filled = fill_gaps(row, checked, profile);
        change.note(Action::RegisterRequest, "family", id, &["all"]);
        change.tx.update(filled.clone()).await?;
        return Ok(filled);
    }
    let row = family::Model {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        code: writer.code(),
        given_name: checked.given.clone(),
        family_name: checked.family.clone(),
        phone: checked.phone.clone(),
        phone2: checked.phone2.clone(),
        email: checked.email.clone(),
        street: checked.street.clone(),
        postcode: checked.postcode.clone(),
        town: checked.town.clone(),
        nis: checked.nis.clone(),
        profile,
        note: checked.note.clone(),
        checklist: "[]".to_owned(),
        import_id: None,
        version: 1,
        created_at: change.at,
    };
    change.note(Action::RegisterRequest, "family", row.id, &["all"]);
    change.tx.insert_at_commit(row.clone());
    Ok(row)
}

/// What is known stays; only gaps are filled. A known address is never mixed with another.
fn fill_gaps(row: family::Model, checked: &Checked, profile: String) -> family::Model {
    let or = |known: String, typed: &str| if known.is_empty() { typed.to_owned() } else { known };
    let spare = [&checked.phone, &checked.phone2]
        .into_iter()
        .find(|number| !number.is_empty() && **number != row.phone && **number != row.phone2)
        .cloned()
        .unwrap_or_default();
    let no_phone = row.phone.is_empty();
    let phone = or(row.phone, &checked.phone);
    let phone2 = if no_phone { or(row.phone2, &checked.phone2) } else { or(row.phone2, &spare) };
    let no_address = row.postcode.is_empty() && row.street.is_empty();
    let address = |known: String, typed: &str| if no_address { typed.to_owned() } else { known };
    let no_profile = serde_json::from_str::<ContactProfile>(&row.profile)
        .is_ok_and(|profile| profile == ContactProfile::default());
    family::Model {
        given_name: or(row.given_name, &checked.given),
        phone,
        phone2,
        email: or(row.email, &checked.email),
        street: address(row.street, &checked.street),
        postcode: address(row.postcode, &checked.postcode),
        town: address(row.town, &checked.town),
        nis: address(row.nis, &checked.nis),
        profile: if no_profile { profile } else { row.profile },
        version: row.version + 1,
        ..row
    }
}

/// Whether a child of the form is this child of the family: same date, and no other name.
pub(crate) fn is_same_child(typed: &NewChild, row: &child::Model) -> bool {
    let known = Birth::from_dates(row.birth_date, row.due_date);
    let (one, other) = (fold(&typed.given), fold(&row.given_name));
    let names_agree = one == other || one.is_empty() || other.is_empty();
    names_agree && typed.birth == known && (known != Birth::Unknown || !one.is_empty())
}

/// The children of the form: those that the family has already, and the new ones. Each
/// known child is taken once, so that twins without a name stay two.
async fn save_children(
    change: &mut Change,
    family: &family::Model,
    mut known: Vec<child::Model>,
    typed: &[NewChild],
    form: &RequestForm,
) -> Outcome<Vec<child::Model>> {
    let mut number = known.iter().map(|row| row.number).max().unwrap_or_default();
    // Told that it is another child than the one with an open request.
    if form.not_same.contains(&family.code) {
        known.clear();
    }
    let mut children = Vec::new();
    for one in typed {
        if let Some(at) = known.iter().position(|row| is_same_child(one, row)) {
            let row = known.remove(at);
            let given = if row.given_name.is_empty() { &one.given } else { &row.given_name };
            let named = child::Model { given_name: given.clone(), ..row.clone() };
            if named != row {
                let named = child::Model { version: row.version + 1, ..named.clone() };
                change.tx.update(named).await?;
            }
            children.push(named);
            continue;
        }
        let (birth_date, due_date) = match one.birth {
            Birth::Born(date) => (Some(date), None),
            Birth::Due(date) => (None, Some(date)),
            Birth::Unknown => (None, None),
        };
        number += 1;
        let surname = if one.family.is_empty() { &family.family_name } else { &one.family };
        let row = child::Model {
            id: Uuid::now_v7(),
            desk_id: family.desk_id,
            family_id: family.id,
            given_name: one.given.clone(),
            family_name: surname.clone(),
            birth_date,
            due_date,
            school_entry: None,
            number,
            version: 1,
        };
        change.tx.insert_at_commit(row.clone());
        children.push(row);
    }
    Ok(children)
}

async fn link_note(
    change: &mut Change,
    scope: Scope,
    note: Uuid,
    family: Uuid,
) -> Outcome<Option<Uuid>> {
    // The note refers to the family.
    change.tx.write_now().await?;
    let row: Intake = change.tx.lock(scope, note).await?.ok_or(Refusal::NotFound)?;
    change.note(Action::RegisterRequest, "intake", row.id, &["family_id"]);
    let handled = row.handled_at.or_else(|| row.handed_to.map(|_| change.at));
    let linked =
        Intake { family_id: Some(family), handled_at: handled, version: row.version + 1, ..row };
    change.tx.update(linked).await?;
    Ok(Some(note))
}

/// What a request is written down with.
struct Kept {
    code: String,
    child: child::Model,
    intake: Option<Uuid>,
}

fn save_request(
    writer: Writer<'_>,
    change: &mut Change,
    form: &RequestForm,
    checked: &Checked,
    family: &family::Model,
    kept: Kept,
) -> Outcome<Request> {
    let wanted = &checked.wish;
    let said = all_traits(form, checked);
    let days = i32::from(wanted.days_per_week());
    let row = Request {
        id: Uuid::now_v7(),
        desk_id: family.desk_id,
        code: kept.code,
        family_id: family.id,
        child_id: kept.child.id,
        state: RequestState::Open.word().to_owned(),
        nis: family.nis.clone(),
        channel: checked.channel.clone(),
        registered_on: checked.registered_on,
        original_start: wanted.start,
        original_days: days,
        wish_version: 1,
        wish_start: wanted.start,
        wish_week: wanted.all_weeks().bits(),
        need_week: wanted.all_weeks().bits(),
        need_days: days,
        urgent: said.iter().any(|one| one.kind == TraitKind::Urgent),
        owner_id: writer.account,
        intake_id: kept.intake,
        last_activity_on: writer.app.clock.today(),
        duplicate_of: None,
        import_id: None,
        version: 1,
        created_at: change.at,
    };
    let body = serde_json::to_string(wanted).map_err(|problem| StoreError::Unreadable {
        column: "wish.body",
        problem: problem.to_string(),
    })?;
    let original = wish::Model {
        id: Uuid::now_v7(),
        desk_id: row.desk_id,
        request_id: row.id,
        number: 1,
        body,
        reason: String::new(),
        by_family: true,
        by_account: writer.account,
        at: change.at,
    };
    change.note(Action::RegisterRequest, "request", row.id, &["all"]);
    change.tx.insert_at_commit(row.clone());
    change.tx.insert_at_commit(original);
    for one in &said {
        traits::add(writer, change, &row, one, true)?;
    }
    Ok(row)
}

/// What was ticked, and what follows from the wish unless it was shown and unticked.
fn all_traits(form: &RequestForm, checked: &Checked) -> Vec<NewTrait> {
    let mut said = checked.traits.clone();
    for kind in computed(&checked.wish, checked.registered_on) {
        let shown = form.proposed.iter().any(|word| word == kind.word());
        if !shown && said.iter().all(|one| one.kind != kind) {
            let source = TraitSource::Computed;
            said.push(NewTrait { kind, reason: String::new(), source });
        }
    }
    said
}
