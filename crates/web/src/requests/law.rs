//! Looking priority up (*voorrang nakijken*): which facts the rules read, what the family told
//! of them, and what the rules say of that.

use crate::components::{Fields, problem_text};
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html, unprocessable};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use desk::forms::Errors;
use desk::requests::{self, FIELD, FactsForm, GroupSaid, PriorityFile, Question, SECOND, SetSaid};
use desk::{FormKey, Refusal};
use domain::rules::predicate::{FactKind, FactValue, Truth};
use texts::Locale;

/// A rule set and its groups, in sentences.
pub struct SetWords {
    /// Its label.
    pub label: String,
    /// Its id and version.
    pub name: String,
    /// Where it decides.
    pub tiers: String,
    /// Each group.
    pub groups: Vec<GroupWords>,
}

/// A group, in sentences.
pub struct GroupWords {
    /// Its label.
    pub label: String,
    /// The answer.
    pub outcome: String,
    /// Whether the family belongs to it.
    pub holds: bool,
    /// What was told.
    pub because: String,
    /// What is not known.
    pub ask: String,
}

fn value(l: Locale, value: &FactValue) -> String {
    match value {
        FactValue::YesNo(true) => l.rules_yes().to_owned(),
        FactValue::YesNo(false) => l.rules_no().to_owned(),
        FactValue::Number(number) => number.to_string(),
        FactValue::Numbers(numbers) => {
            numbers.iter().map(|one| format!("{one}%")).collect::<Vec<_>>().join(", ")
        }
    }
}

fn group(l: Locale, said: &GroupSaid) -> GroupWords {
    let used = said.used.iter().filter(|(_, told)| {
        // Of a group that holds, what makes it hold is told.
        said.truth != Truth::True || *told != FactValue::YesNo(false)
    });
    let because: Vec<String> =
        used.map(|(label, told)| l.rules_fact(label.as_str(), value(l, told))).collect();
    GroupWords {
        label: said.label.clone(),
        outcome: match said.truth {
            Truth::True => l.rules_strength(said.priority.word()),
            Truth::False => l.law_no().to_owned(),
            Truth::Unknown => l.law_unknown().to_owned(),
        },
        holds: said.truth == Truth::True,
        because: because.join("; "),
        ask: said.unknown.join("; "),
    }
}

/// What the rule sets say, in sentences.
pub fn sets(l: Locale, said: &[SetSaid]) -> Vec<SetWords> {
    let tiers = |set: &SetSaid| {
        let words = set.tiers.iter().map(|tier| l.location_tier(tier.word()));
        words.collect::<Vec<_>>().join("; ")
    };
    said.iter()
        .map(|set| SetWords {
            label: set.label.clone(),
            name: set.name.clone(),
            tiers: tiers(set),
            groups: set.groups.iter().map(|one| group(l, one)).collect(),
        })
        .collect()
}

struct YesNo {
    id: String,
    label: String,
    told: &'static str,
}

struct Numbers {
    /// Where the list of errors leads to.
    id: &'static str,
    name: String,
    label: String,
    first: String,
    second: String,
    both: bool,
}

#[derive(Template)]
#[template(path = "requests/law.html")]
struct LawPage {
    page: Page,
    fields: Fields,
    file: PriorityFile,
    sets: Vec<SetWords>,
    asked: Vec<YesNo>,
    numbers: Vec<Numbers>,
    wrong: Option<String>,
    answers: [(&'static str, &'static str); 3],
}

fn told(question: &Question, form: Option<&FactsForm>) -> &'static str {
    let typed = form.and_then(|form| form.get(&format!("{FIELD}{}", question.name)));
    match (typed.map(String::as_str), &question.told) {
        (Some("yes"), _) | (None, Some(FactValue::YesNo(true))) => "yes",
        (Some("no"), _) | (None, Some(FactValue::YesNo(false))) => "no",
        _ => "",
    }
}

fn numbers(question: &Question, form: Option<&FactsForm>) -> Numbers {
    let known: Vec<String> = match &question.told {
        Some(FactValue::Numbers(numbers)) => numbers.iter().map(ToString::to_string).collect(),
        Some(FactValue::Number(number)) => vec![number.to_string()],
        Some(FactValue::YesNo(_)) | None => Vec::new(),
    };
    let shown = |more: &str, at: usize| {
        let typed = form.map(|form| form.get(&format!("{FIELD}{}{more}", question.name)).cloned());
        typed.unwrap_or_else(|| known.get(at).cloned()).unwrap_or_default()
    };
    Numbers {
        id: "numbers",
        name: format!("{FIELD}{}", question.name),
        label: question.label.clone(),
        first: shown("", 0),
        second: shown(SECOND, 1),
        both: question.kind == FactKind::Numbers,
    }
}

async fn page(
    visit: &Visit,
    code: &str,
    form: Option<&FactsForm>,
    errors: Errors,
) -> Result<LawPage, PageError> {
    let l = visit.l;
    let file = requests::priority(&visit.caller, code).await?;
    let is_number = |one: &&Question| one.kind != FactKind::YesNo;
    let yes_no = |one: &Question| YesNo {
        id: format!("{FIELD}{}", one.name),
        label: one.label.clone(),
        told: told(one, form),
    };
    Ok(LawPage {
        page: Page::new(visit, Section::Requests, l.law_title()),
        wrong: errors.of("numbers").map(|problem| problem_text(l, problem)),
        fields: Fields::new(l, vec![("numbers", l.law_percent())]).with(errors),
        sets: sets(l, &file.said),
        answers: [("yes", l.rules_yes()), ("no", l.rules_no()), ("", l.law_not_asked())],
        asked: file.questions.iter().filter(|one| !is_number(one)).map(yes_no).collect(),
        numbers: file
            .questions
            .iter()
            .filter(is_number)
            .map(|question| numbers(question, form))
            .collect(),
        file,
    })
}

/// The questions and what the rules say.
pub async fn see(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    html(&page(&visit, &code, None, Errors::default()).await?)
}

/// Notes what the family told.
pub async fn note(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<FactsForm>,
) -> Result<Response, PageError> {
    match requests::note_facts(&visit.caller, &code, &posted.form).await {
        Ok(()) => {
            let path = format!("/requests/{code}?done=saved#priority");
            Ok(Redirect::to(&path).into_response())
        }
        Err(Refusal::Invalid(errors)) => {
            refused(&visit, &code, &posted.form, errors, posted.key).await
        }
        Err(refusal) => Err(refusal.into()),
    }
}

async fn refused(
    visit: &Visit,
    code: &str,
    form: &FactsForm,
    errors: Errors,
    key: FormKey,
) -> Result<Response, PageError> {
    let mut page = page(visit, code, Some(form), errors).await?;
    page.page = page.page.with_errors(key);
    unprocessable(&page)
}
