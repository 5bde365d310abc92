//! Is this the same family? Told while typing, and asked at saving.

use super::{birth_words, child_name};
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html};
use crate::visit::Visit;
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use desk::FormKey;
use desk::duplicates::{self, LikelyFamily};
use desk::policy::Action;
use desk::requests::RequestForm;
use domain::duplicates::{Field, FieldVerdict, Judgement, Level, Likeness, shares_contact};
use texts::Locale;

/// A field, and how well it agrees, by their words.
pub struct Reason {
    /// The field.
    pub field: &'static str,
    /// How well it agrees.
    pub level: &'static str,
    /// Whether it speaks for the same family.
    pub agrees: bool,
}

/// The fields that are known on both sides, with how well they agree.
pub fn reasons(likeness: &Likeness) -> Vec<Reason> {
    let known = |verdict: &&FieldVerdict| verdict.level != Level::Unknown;
    let street = likeness.verdicts.iter().filter(known).any(|one| one.field == Field::Address);
    likeness
        .verdicts
        .iter()
        .filter(known)
        // A street tells more than its postcode; both are "address" on screen.
        .filter(|verdict| !(street && verdict.field == Field::Town))
        .map(|verdict| Reason {
            field: field_word(verdict.field),
            level: level_word(verdict.level),
            agrees: verdict.level != Level::Different,
        })
        .collect()
}

/// The same in fewer words: each level once, with its fields.
pub fn by_level(likeness: &Likeness) -> Vec<(&'static str, Vec<&'static str>)> {
    let mut levels: Vec<(&'static str, Vec<&'static str>)> = Vec::new();
    for Reason { field, level, .. } in reasons(likeness) {
        match levels.iter_mut().find(|(known, _)| *known == level) {
            Some((_, fields)) => fields.push(field),
            None => levels.push((level, vec![field])),
        }
    }
    levels
}

const fn field_word(field: Field) -> &'static str {
    match field {
        Field::Family => "family",
        Field::Given => "given",
        Field::Phone => "phone",
        Field::Email => "email",
        Field::Birth => "birth",
        Field::Address | Field::Town => "address",
        Field::ChildGiven => "child",
    }
}

const fn level_word(level: Level) -> &'static str {
    match level {
        Level::Same => "same",
        Level::Variant => "variant",
        Level::Swapped => "swapped",
        Level::Near => "near",
        Level::Close => "close",
        Level::Alike | Level::Partial => "partial",
        Level::Different => "different",
        Level::Unknown => "unknown",
    }
}

/// The word of what came out.
pub fn judgement_word(likeness: &Likeness) -> &'static str {
    match likeness.judgement {
        Judgement::Same => "same",
        Judgement::SameFamilyOtherChild => "other-child",
        Judgement::Different if shares_contact(likeness) => "contact",
        Judgement::Maybe | Judgement::Different => "maybe",
    }
}

struct Open {
    code: String,
    child: String,
    start: String,
    same: bool,
}

struct Candidate {
    code: String,
    name: String,
    phone: String,
    judgement: &'static str,
    reasons: Vec<Reason>,
    children: Vec<String>,
    open: Vec<Open>,
    same_request: bool,
}

fn candidate(l: Locale, likely: LikelyFamily) -> Candidate {
    let family = &likely.family;
    let name = format!("{} {}", family.given_name, family.family_name).trim().to_owned();
    let children = likely
        .children
        .iter()
        .map(|child| format!("{}, {}", child_name(l, child), birth_words(l, child)))
        .collect();
    let open = likely
        .open
        .iter()
        .map(|(request, child)| Open {
            code: request.code.clone(),
            child: child.as_ref().map(|child| child_name(l, child)).unwrap_or_default(),
            start: l.short_date(request.wish_start),
            same: likely.same_request.as_ref() == Some(&request.code),
        })
        .collect();
    Candidate {
        code: family.code.clone(),
        name,
        phone: family.phone.clone(),
        judgement: judgement_word(&likely.likeness),
        reasons: reasons(&likely.likeness),
        children,
        open,
        same_request: likely.same_request.is_some(),
    }
}

#[derive(Template)]
#[template(path = "requests/check.html")]
struct Fragment {
    l: Locale,
    found: Vec<Candidate>,
}

/// Likely families for what is typed so far: a piece of the page.
pub async fn check(visit: Visit, posted: Posted<RequestForm>) -> Result<Response, PageError> {
    visit.caller.may(Action::RegisterRequest)?;
    let form = posted.form;
    let enough = form.family_name.trim().chars().count() > 1
        || form.phone.trim().len() > 5
        || form.email.contains('@');
    let likely = if enough { duplicates::known(&visit.caller, &form).await? } else { Vec::new() };
    let found = likely.into_iter().map(|likely| candidate(visit.l, likely)).collect();
    html(&Fragment { l: visit.l, found })
}

#[derive(Template)]
#[template(path = "requests/same.html")]
struct SamePage {
    page: Page,
    /// Every field of the form, to send again with the choice.
    fields: Vec<(String, String)>,
    candidates: Vec<Candidate>,
    /// The family was chosen already; the question is about the request.
    chosen: bool,
}

/// Asks whether it is the same family; nothing is lost in between.
pub fn ask(
    visit: &Visit,
    form: &RequestForm,
    likely: Vec<LikelyFamily>,
    key: FormKey,
) -> Result<Response, PageError> {
    let l = visit.l;
    let chosen = likely.iter().any(|one| one.chosen);
    let title = if chosen { l.same_request_title() } else { l.same_title() };
    let mut page = Page::new(visit, Section::Requests, title);
    page.key = key.0;
    let broken = |problem: String| PageError::Broken(problem.into());
    let text = serde_html_form::to_string(form).map_err(|problem| broken(problem.to_string()))?;
    let fields = serde_html_form::from_str::<Vec<(String, String)>>(&text)
        .map_err(|problem| broken(problem.to_string()))?
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .collect();
    let fields = with_places(form, fields);
    let candidates = likely.into_iter().map(|one| candidate(l, one)).collect();
    let mut response = html(&SamePage { page, fields, candidates, chosen })?;
    *response.status_mut() = StatusCode::CONFLICT;
    Ok(response)
}

/// Lists in which the place counts keep their empty places.
fn with_places(form: &RequestForm, fields: Vec<(String, String)>) -> Vec<(String, String)> {
    let lists = [
        ("child_given", &form.child_given),
        ("child_family", &form.child_family),
        ("child_kind", &form.child_kind),
        ("child_date", &form.child_date),
        ("trait_reason", &form.trait_reason),
        ("trait_source", &form.trait_source),
    ];
    let by_place = |name: &String| lists.iter().any(|(list, _)| list == name);
    let mut all: Vec<(String, String)> =
        fields.into_iter().filter(|(name, _)| !by_place(name)).collect();
    for (name, values) in lists {
        all.extend(values.iter().map(|value| (name.to_owned(), value.clone())));
    }
    all
}
