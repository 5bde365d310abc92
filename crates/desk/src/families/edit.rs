//! Changing a family and its children, without losing what a colleague saved meanwhile.

use super::Family;
use crate::forms::{self, Errors, Problem};
use crate::policy::Action;
use crate::{Caller, Change, Outcome, Refusal};
use chrono::NaiveDate;
use domain::families::{ContactChannel, ContactProfile};
use domain::municipalities;
use serde::{Deserialize, Serialize};
use store::Scope;
use store::entities::child;
use uuid::Uuid;

/// Most children in one form.
const MOST_CHILDREN: usize = 20;

/// What was typed about a family. The lists of the children go side by side: the first
/// `child_given` belongs to the first `child_id`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FamilyForm {
    /// First name of the applicant.
    pub given_name: String,
    /// Name of the applicant.
    pub family_name: String,
    /// Phone number.
    pub phone: String,
    /// Second phone number.
    pub phone2: String,
    /// E-mail address.
    pub email: String,
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub town: String,
    /// Tag of the language.
    pub language: String,
    /// Ticked: reads with difficulty.
    pub cannot_read: String,
    /// Ticked: an SMS goes first.
    pub sms_before_call: String,
    /// Ticked: needs an interpreter.
    pub interpreter: String,
    /// First choice of channel.
    pub channel1: String,
    /// Second choice.
    pub channel2: String,
    /// Third choice.
    pub channel3: String,
    /// Trusted person.
    pub trusted_person: String,
    /// Free note.
    pub note: String,
    /// Keys of the children; empty for a new one.
    pub child_id: Vec<String>,
    /// Their first names.
    pub child_given: Vec<String>,
    /// Their names.
    pub child_family: Vec<String>,
    /// Their birth dates.
    pub child_birth: Vec<String>,
    /// Their due dates.
    pub child_due: Vec<String>,
    /// Version that the page showed.
    pub version: String,
}

/// One child in the form, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChildLine {
    /// Key; empty for a new one.
    pub id: String,
    /// First name.
    pub given: String,
    /// Name.
    pub family: String,
    /// Birth date.
    pub birth: String,
    /// Due date.
    pub due: String,
}

struct CheckedChild {
    id: Option<Uuid>,
    given: String,
    family: String,
    birth: Option<NaiveDate>,
    due: Option<NaiveDate>,
    empty: bool,
}

impl ChildLine {
    fn is_empty(&self) -> bool {
        [&self.given, &self.birth, &self.due].iter().all(|typed| typed.trim().is_empty())
    }

    /// What is wrong with this line.
    #[must_use]
    pub fn problem(&self, today: NaiveDate) -> Option<Problem> {
        self.check(today).err()
    }

    fn check(&self, today: NaiveDate) -> Result<CheckedChild, Problem> {
        let id = match self.id.trim() {
            "" => None,
            id => Some(id.parse().map_err(|_| Problem::NotAChoice)?),
        };
        let (birth, due) = (forms::date(&self.birth)?, forms::date(&self.due)?);
        if birth.is_some_and(|birth| birth > today) {
            return Err(Problem::InTheFuture);
        }
        let empty = self.is_empty();
        if !empty && birth.is_none() && due.is_none() {
            return Err(Problem::Required);
        }
        let (given, family) = (forms::text(&self.given, 120)?, forms::text(&self.family, 120)?);
        Ok(CheckedChild { id, given, family, birth, due, empty })
    }
}

struct Checked {
    row: Family,
    children: Vec<CheckedChild>,
}

fn shown(date: Option<NaiveDate>) -> String {
    date.map(|date| date.format("%d/%m/%Y").to_string()).unwrap_or_default()
}

fn tick(on: bool) -> String {
    if on { "yes".to_owned() } else { String::new() }
}

impl FamilyForm {
    /// The form of a family as it is kept.
    #[must_use]
    pub fn of(file: &super::File) -> Self {
        let (row, profile) = (&file.family, &file.profile);
        let channel =
            |place: usize| profile.channels.get(place).map(ToString::to_string).unwrap_or_default();
        let kids = || file.children.iter().map(|kid| &kid.row);
        Self {
            given_name: row.given_name.clone(),
            family_name: row.family_name.clone(),
            phone: forms::phone_typed(&row.phone),
            phone2: forms::phone_typed(&row.phone2),
            email: row.email.clone(),
            street: row.street.clone(),
            postcode: row.postcode.clone(),
            town: row.town.clone(),
            language: profile.language.clone(),
            cannot_read: tick(profile.cannot_read),
            sms_before_call: tick(profile.sms_before_call),
            interpreter: tick(profile.interpreter),
            channel1: channel(0),
            channel2: channel(1),
            channel3: channel(2),
            trusted_person: profile.trusted_person.clone(),
            note: row.note.clone(),
            child_id: kids().map(|kid| kid.id.to_string()).collect(),
            child_given: kids().map(|kid| kid.given_name.clone()).collect(),
            child_family: kids().map(|kid| kid.family_name.clone()).collect(),
            child_birth: kids().map(|kid| shown(kid.birth_date)).collect(),
            child_due: kids().map(|kid| shown(kid.due_date)).collect(),
            version: row.version.to_string(),
        }
    }

    /// The children, a line each.
    #[must_use]
    pub fn children(&self) -> Vec<ChildLine> {
        let at = |list: &Vec<String>, place: usize| list.get(place).cloned().unwrap_or_default();
        (0..self.child_id.len().min(MOST_CHILDREN))
            .map(|place| ChildLine {
                id: at(&self.child_id, place),
                given: at(&self.child_given, place),
                family: at(&self.child_family, place),
                birth: at(&self.child_birth, place),
                due: at(&self.child_due, place),
            })
            .collect()
    }

    /// Whether every child has all its fields: a list that is cut off would give one child
    /// the name of another.
    fn lists_match(&self) -> bool {
        let lists = [&self.child_given, &self.child_family, &self.child_birth, &self.child_due];
        let length = self.child_id.len();
        length <= MOST_CHILDREN && lists.iter().all(|list| list.len() == length)
    }

    fn profile(&self, errors: &mut Errors, before: &ContactProfile) -> ContactProfile {
        let mut channels: Vec<ContactChannel> = Vec::new();
        let choices = [
            ("channel1", &self.channel1),
            ("channel2", &self.channel2),
            ("channel3", &self.channel3),
        ];
        for (name, typed) in choices {
            if typed.is_empty() {
                continue;
            }
            match forms::choice::<ContactChannel>(typed) {
                Ok(channel) if !channels.contains(&channel) => channels.push(channel),
                Ok(_) => {}
                Err(problem) => errors.add(name, problem),
            }
        }
        // The form shows three; a longer list that was kept stays behind them.
        let rest: Vec<_> =
            before.channels.iter().skip(3).filter(|one| !channels.contains(one)).copied().collect();
        channels.extend(rest);
        ContactProfile {
            language: errors.take("language", language(&self.language)),
            cannot_read: !self.cannot_read.is_empty(),
            sms_before_call: !self.sms_before_call.is_empty(),
            interpreter: !self.interpreter.is_empty(),
            channels,
            trusted_person: errors.take("trusted_person", forms::text(&self.trusted_person, 200)),
        }
    }

    fn check(&self, before: &Family, today: NaiveDate) -> Outcome<Checked> {
        let mut errors = Errors::default();
        let old_profile: ContactProfile = serde_json::from_str(&before.profile)
            .map_err(|problem| super::unreadable("family.profile", problem))?;
        let given_name = errors.take("given_name", forms::text(&self.given_name, 120));
        let family_name = errors.take("family_name", forms::required(&self.family_name, 120));
        let phone = errors.take("phone", forms::phone(&self.phone));
        let phone2 = errors.take("phone2", forms::phone(&self.phone2));
        let email = errors.take("email", forms::email(&self.email));
        let street = errors.take("street", forms::text(&self.street, 200));
        let postcode = errors.take("postcode", postcode(&self.postcode));
        let town = errors.take("town", forms::text(&self.town, 120));
        let profile = self.profile(&mut errors, &old_profile);
        let note = errors.take("note", forms::text(&self.note, 4000));
        if [&self.phone, &self.phone2, &self.email, &self.street]
            .iter()
            .all(|t| t.trim().is_empty())
        {
            errors.add("phone", Problem::OneOfThese);
        }
        let mut children = Vec::new();
        if !self.lists_match() {
            errors.add("child_birth", Problem::NotAChoice);
        }
        for line in self.children() {
            match line.check(today) {
                Ok(child) => children.push(child),
                Err(problem) => errors.add("child_birth", problem),
            }
        }
        let profile = serde_json::to_string(&profile)
            .map_err(|problem| super::unreadable("family.profile", problem))?;
        let nis = if postcode == before.postcode && town == before.town {
            before.nis.clone()
        } else {
            municipality(&postcode, &town, &before.nis)
        };
        let row = Family {
            given_name,
            family_name,
            phone,
            phone2,
            email,
            street,
            postcode,
            town,
            nis,
            profile,
            note,
            version: before.version + 1,
            ..before.clone()
        };
        Ok(errors.unless_any(Checked { row, children })?)
    }
}

/// A tag such as `nl` or `pt-BR`, or nothing.
fn language(typed: &str) -> Result<String, Problem> {
    let tag = typed.trim();
    let known = tag.len() <= 12 && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if known { Ok(tag.to_owned()) } else { Err(Problem::NotAChoice) }
}

fn postcode(typed: &str) -> Result<String, Problem> {
    let code = typed.trim();
    let four = code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit());
    if code.is_empty() || four { Ok(code.to_owned()) } else { Err(Problem::NotAPostcode) }
}

/// The municipality of an address; a postcode of two of them goes by the name of the town,
/// then by what was known before.
fn municipality(postcode: &str, town: &str, before: &str) -> String {
    let candidates = municipalities::by_postcode(postcode);
    let by_name = candidates.iter().find(|one| one.name.eq_ignore_ascii_case(town.trim()));
    let by_before = || candidates.iter().find(|one| one.nis == before);
    by_name
        .or_else(by_before)
        .or_else(|| candidates.first())
        .map(|one| one.nis.to_owned())
        .unwrap_or_default()
}

/// Changes a family and its children.
///
/// # Errors
/// [`Refusal::Stale`] when somebody saved in between; [`Refusal::Invalid`] per field.
pub async fn change(caller: &Caller, code: &str, form: &FamilyForm) -> Outcome<()> {
    let scope = caller.scope(Action::ChangeFamily)?;
    let found = super::by_code(caller, scope, code).await?;
    form.check(&found, caller.today())?;
    let mut change = caller.begin_fresh().await?;
    let before: Family = change.tx.lock(scope, found.id).await?.ok_or(Refusal::NotFound)?;
    if before.version.to_string() != form.version {
        return Err(Refusal::Stale);
    }
    let Checked { row, children } = form.check(&before, caller.today())?;
    save_children(&change, scope, &row, children).await?;
    change.note(Action::ChangeFamily, "family", row.id, &changed(&before, &row));
    change.tx.update(row.clone()).await?;
    store::search::index_family(&change.tx, &row).await?;
    change.commit("").await
}

async fn save_children(
    change: &Change,
    scope: Scope,
    family: &Family,
    typed: Vec<CheckedChild>,
) -> Outcome<()> {
    let known = store::families::children(&change.tx, scope, family.id).await?;
    let mut number = known.iter().map(|row| row.number).max().unwrap_or_default();
    for line in typed {
        match (line.id, line.empty) {
            (None, true) => {}
            (None, false) => {
                number += 1;
                let row = child::Model {
                    id: Uuid::now_v7(),
                    desk_id: scope.desk(),
                    family_id: family.id,
                    given_name: line.given,
                    family_name: line.family,
                    birth_date: line.birth,
                    due_date: line.due,
                    school_entry: None,
                    number,
                    version: 1,
                };
                change.tx.insert(row).await?;
            }
            (Some(id), true) => {
                if !known.iter().any(|row| row.id == id) {
                    return Err(Refusal::NotFound);
                }
                if !store::families::remove_child(&change.tx, scope, id).await? {
                    return Err(Errors::one("child_birth", Problem::Required).into());
                }
            }
            (Some(id), false) => {
                let row = known.iter().find(|row| row.id == id).ok_or(Refusal::NotFound)?;
                let new = child::Model {
                    given_name: line.given,
                    family_name: line.family,
                    birth_date: line.birth,
                    due_date: line.due,
                    ..row.clone()
                };
                if new != *row {
                    change.tx.update(child::Model { version: row.version + 1, ..new }).await?;
                }
            }
        }
    }
    Ok(())
}

/// Names of the fields that differ, for the log.
fn changed(before: &Family, after: &Family) -> Vec<&'static str> {
    let fields = [
        ("given_name", before.given_name != after.given_name),
        ("family_name", before.family_name != after.family_name),
        ("phone", before.phone != after.phone || before.phone2 != after.phone2),
        ("email", before.email != after.email),
        ("street", before.street != after.street),
        ("postcode", before.postcode != after.postcode),
        ("town", before.town != after.town),
        ("profile", before.profile != after.profile),
        ("note", before.note != after.note),
    ];
    fields.into_iter().filter(|(_, differs)| *differs).map(|(name, _)| name).collect()
}
