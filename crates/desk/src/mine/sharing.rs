//! Who else belongs to the file: the other parent, with an own way of being reached, and a
//! trusted person who sees what the family allows, until when. The family decides; a
//! colleague can write it down for it.

use super::seeing::overview_of;
use super::{Grant, Mine, Overview, SecondParent, look};
use crate::accounts::token_hash;
use crate::caller::{Change, FormKey, Start};
use crate::families::Family;
use crate::forms::{self, Errors, Problem};
use crate::policy::Action;
use crate::{App, Caller, Outcome, Refusal, terms};
use chrono::{Days, NaiveDate};
use domain::grants::{Contacted, Grant as Permission, GrantPart};
use serde::{Deserialize, Serialize};
use store::Scope;
use uuid::Uuid;

/// Who keeps the file: the family itself, or a colleague at the desk for it.
#[derive(Clone, Copy)]
pub enum Keeper<'a> {
    /// The family.
    Family(&'a Mine),
    /// A colleague, in the file with this code.
    Desk(&'a Caller, &'a str),
}

impl Keeper<'_> {
    const fn app(&self) -> &App {
        match self {
            Self::Family(mine) => &mine.app,
            Self::Desk(caller, _) => &caller.app,
        }
    }

    const fn action(&self) -> Action {
        match self {
            Self::Family(_) => Action::ShareOwnFile,
            Self::Desk(..) => Action::ChangeFamily,
        }
    }

    const fn account(&self) -> Option<Uuid> {
        match self {
            Self::Family(_) => None,
            Self::Desk(caller, _) => Some(caller.actor.account),
        }
    }

    async fn file(&self) -> Outcome<(Scope, Family)> {
        match self {
            Self::Family(mine) => Ok((mine.scope(self.action())?, mine.family.clone())),
            Self::Desk(caller, code) => {
                let scope = caller.scope(self.action())?;
                let family = caller.app.store.by_code(scope, code).await?;
                Ok((scope, family.ok_or(Refusal::NotFound)?))
            }
        }
    }

    async fn begin(&self, key: FormKey) -> Outcome<Start> {
        match self {
            Self::Family(mine) => mine.begin(key).await,
            Self::Desk(caller, _) => caller.begin(Some(key)).await,
        }
    }

    async fn begin_fresh(&self) -> Outcome<Change> {
        match self {
            Self::Family(mine) => mine.begin_fresh().await,
            Self::Desk(caller, _) => caller.begin_fresh().await,
        }
    }
}

/// What was typed about the other parent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ParentForm {
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Phone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// Who gets the messages: a word of [`Contacted`].
    pub contacted: String,
    /// Version that the page showed; empty for a new one.
    pub version: String,
}

impl ParentForm {
    /// The form of a parent who is known.
    #[must_use]
    pub fn of(row: &SecondParent) -> Self {
        Self {
            given_name: row.given_name.clone(),
            family_name: row.family_name.clone(),
            phone: forms::phone_typed(&row.phone),
            email: row.email.clone(),
            contacted: row.contacted.clone(),
            version: row.version.to_string(),
        }
    }
}

/// Adds the other parent, or changes what is known.
///
/// # Errors
/// [`Refusal::Invalid`] per field; [`Refusal::Stale`] when somebody saved in between.
pub async fn save_parent(keeper: Keeper<'_>, form: &ParentForm, key: FormKey) -> Outcome<()> {
    let (scope, family) = keeper.file().await?;
    let mut errors = Errors::default();
    let given_name = errors.take("given_name", forms::required(&form.given_name, 80));
    let family_name = errors.take("family_name", forms::text(&form.family_name, 80));
    let phone = errors.take("phone", forms::phone(&form.phone));
    let email = errors.take("email", forms::email(&form.email));
    let contacted = forms::choice::<Contacted>(&form.contacted).unwrap_or_else(|problem| {
        errors.add("contacted", problem);
        Contacted::First
    });
    if contacted != Contacted::First && form.phone.trim().is_empty() && form.email.trim().is_empty()
    {
        errors.add("phone", Problem::OneOfThese);
    }
    errors.unless_any(())?;
    let mut change = match keeper.begin(key).await? {
        Start::Repeated(_) => return Ok(()),
        Start::Fresh(change) => change,
    };
    // The row of the family is the lock: two who add a parent at once meet here.
    let family: Family = change.tx.lock(scope, family.id).await?.ok_or(Refusal::NotFound)?;
    let known = store::mine::second_parent(change.tx.connection()?, &family).await?;
    let version = known.as_ref().map(|row| row.version.to_string()).unwrap_or_default();
    if version != form.version {
        return Err(Refusal::Stale);
    }
    let contacted = contacted.word().to_owned();
    if let Some(row) = known {
        let version = row.version + 1;
        let row = SecondParent { given_name, family_name, phone, email, contacted, version, ..row };
        change.note(keeper.action(), "family", family.id, &["second_parent"]);
        change.tx.update(row).await?;
    } else {
        let row = SecondParent {
            id: Uuid::now_v7(),
            desk_id: family.desk_id,
            family_id: family.id,
            code: domain::codes::code_from(keeper.app().random.bytes16()),
            given_name,
            family_name,
            phone,
            email,
            contacted,
            version: 1,
            created_at: change.at,
            removed_at: None,
        };
        change.note(keeper.action(), "family", family.id, &["second_parent"]);
        change.tx.insert(row).await?;
    }
    change.commit("").await
}

/// The other parent, and who may look, also who no longer may.
///
/// # Errors
/// When the database fails.
pub async fn people(mine: &Mine) -> Outcome<(Option<SecondParent>, Vec<Grant>)> {
    let scope = mine.scope(Action::ShareOwnFile)?;
    let store = &mine.app.store;
    let second = store::mine::second_parent(store.reader(), &mine.family).await?;
    Ok((second, store.grants(scope, mine.family.id).await?))
}

/// Takes the other parent off the file: its sessions end, messages go to the first.
///
/// # Errors
/// [`Refusal::NotFound`] when there is none; [`Refusal::Stale`] when somebody saved since.
pub async fn remove_parent(keeper: Keeper<'_>, version: &str) -> Outcome<()> {
    let (scope, family) = keeper.file().await?;
    let mut change = keeper.begin_fresh().await?;
    let family: Family = change.tx.lock(scope, family.id).await?.ok_or(Refusal::NotFound)?;
    let row = store::mine::second_parent(change.tx.connection()?, &family).await?;
    let row = row.ok_or(Refusal::NotFound)?;
    if row.version.to_string() != version {
        return Err(Refusal::Stale);
    }
    store::mine::end_sessions_of_parent(&change.tx, row.id).await?;
    change.note(keeper.action(), "family", family.id, &["second_parent"]);
    let removed_at = Some(change.at);
    // Who is gone is forgotten; that there was somebody remains.
    let row = SecondParent {
        given_name: String::new(),
        family_name: String::new(),
        phone: String::new(),
        email: String::new(),
        contacted: Contacted::First.word().to_owned(),
        version: row.version + 1,
        removed_at,
        ..row
    };
    change.tx.update(row).await?;
    change.commit("").await
}

/// What was typed to let somebody look.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct GrantForm {
    /// Who.
    pub name: String,
    /// Words of [`GrantPart`].
    pub parts: Vec<String>,
    /// Last day.
    pub until: String,
}

/// The secret in the link of a trusted person.
///
/// # Errors
/// When it cannot be made.
pub fn grant_secret(app: &App, grant: Uuid) -> Outcome<String> {
    Ok(app.store.sealer().derive(&format!("grant.link {grant}"))?)
}

/// Lets somebody look at parts of the file, until a day. Answers with the secret of the link.
///
/// # Errors
/// [`Refusal::Invalid`] per field.
pub async fn grant(keeper: Keeper<'_>, form: &GrantForm, key: FormKey) -> Outcome<()> {
    let (_, family) = keeper.file().await?;
    let today = keeper.app().clock.today();
    let latest = today + Days::new(terms::in_force(today)?.grant_days.value.into());
    let mut errors = Errors::default();
    let name = errors.take("name", forms::required(&form.name, 80));
    let mut parts: Vec<GrantPart> = Vec::new();
    for word in &form.parts {
        match word.parse() {
            Ok(part) => parts.push(part),
            Err(_) => errors.add("parts", Problem::NotAChoice),
        }
    }
    parts.sort_unstable();
    parts.dedup();
    if parts.is_empty() && errors.of("parts").is_none() {
        errors.add("parts", Problem::NothingTicked);
    }
    let until = errors.take("until", forms::required_date(&form.until));
    if errors.of("until").is_none() {
        if until < today {
            errors.add("until", Problem::InThePast);
        } else if until > latest {
            errors.add("until", Problem::NotAfter(latest));
        }
    }
    errors.unless_any(())?;
    let mut change = match keeper.begin(key).await? {
        Start::Repeated(_) => return Ok(()),
        Start::Fresh(change) => change,
    };
    let id = Uuid::now_v7();
    let row = Grant {
        id,
        desk_id: family.desk_id,
        family_id: family.id,
        code: domain::codes::code_from(keeper.app().random.bytes16()),
        name,
        parts: Permission::words(&parts),
        from_day: today,
        until_day: until,
        link_hash: token_hash(&grant_secret(keeper.app(), id)?),
        by_account: keeper.account(),
        created_at: change.at,
        used_at: None,
        revoked_at: None,
    };
    change.note(keeper.action(), "family", family.id, &["access_grant"]);
    change.tx.insert(row).await?;
    change.commit("").await
}

/// Takes a permission back; its link opens nothing any more.
///
/// # Errors
/// [`Refusal::NotFound`] when the file has no such permission.
pub async fn revoke(keeper: Keeper<'_>, code: &str) -> Outcome<()> {
    let (scope, family) = keeper.file().await?;
    let found: Option<Grant> = keeper.app().store.by_code(scope, code).await?;
    let found = found.filter(|row| row.family_id == family.id).ok_or(Refusal::NotFound)?;
    let mut change = keeper.begin_fresh().await?;
    let row: Grant = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    if row.revoked_at.is_none() {
        change.note(keeper.action(), "family", family.id, &["access_grant"]);
        let revoked_at = Some(change.at);
        change.tx.update(Grant { revoked_at, ..row }).await?;
    }
    change.commit("").await
}

/// What the permission of a row says.
#[must_use]
pub fn permission(row: &Grant) -> Permission {
    Permission {
        parts: Permission::parts_of(&row.parts),
        from: row.from_day,
        until: row.until_day,
        revoked: row.revoked_at.is_some(),
    }
}

/// What a trusted person sees: of a part that is not allowed, nothing is there.
pub struct Shown {
    /// Who looks.
    pub name: String,
    /// Until when.
    pub until: NaiveDate,
    /// What may be seen.
    pub parts: Vec<GrantPart>,
    /// What there is to see.
    pub overview: Overview,
}

/// What is behind the link of a trusted person, remembered in the log.
///
/// # Errors
/// [`Refusal::NotFound`] for anything that is not the link of a permission that holds.
pub async fn shared(app: &App, secret: &str) -> Outcome<Shown> {
    let row = app.store.grant_of_link(&token_hash(secret)).await?.ok_or(Refusal::NotFound)?;
    let permission = permission(&row);
    let today = app.clock.today();
    if !permission.holds(today) {
        return Err(Refusal::NotFound);
    }
    let scope = Scope::of_desk(row.desk_id);
    let family: Family = app.store.get(scope, row.family_id).await?.ok_or(Refusal::NotFound)?;
    look(app, &family, format!("grant:{}", row.id), Action::SeeOwnFile).await?;
    let mut overview = overview_of(app, &family).await?;
    overview.messages.clear();
    overview.second = None;
    if !permission.allows(GrantPart::Appointments, today) {
        overview.talks.clear();
    }
    let (progress, proposals) = (
        permission.allows(GrantPart::Progress, today),
        permission.allows(GrantPart::Proposals, today),
    );
    for question in &mut overview.questions {
        question.story.retain(|one| if one.is_about_proposal() { proposals } else { progress });
        question.next.retain(|one| if one.is_about_proposal() { proposals } else { progress });
    }
    let now = app.clock.now();
    let seen_today = row.used_at.is_some_and(|at| domain::clock::brussels_date(at) == today);
    let (name, until) = (row.name.clone(), row.until_day);
    if !seen_today {
        let tx = app.store.begin().await?;
        if let Some(row) = tx.lock::<Grant>(scope, row.id).await? {
            tx.update(Grant { used_at: Some(now), ..row }).await?;
        }
        tx.commit(now).await?;
    }
    Ok(Shown { name, until, parts: permission.parts, overview })
}
