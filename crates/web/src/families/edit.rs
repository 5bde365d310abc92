//! Changing a family and its children; who saves second sees both versions.

use super::words;
use crate::compare::ComparePage;
use crate::components::{Fields, problem_text};
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html, unprocessable};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use desk::families::{self, FamilyForm};
use desk::forms::Errors;
use desk::{FormKey, Refusal};
use texts::Locale;

/// A child in the form.
struct ChildRow {
    number: usize,
    title: String,
    id: String,
    given: String,
    family: String,
    birth: String,
    due: String,
    error: String,
}

#[derive(Template)]
#[template(path = "families/edit.html")]
struct EditPage {
    page: Page,
    fields: Fields,
    form: FamilyForm,
    code: String,
    languages: Vec<(String, String)>,
    channels: Vec<(String, String)>,
    /// Name, label and choice of each place in the order of channels.
    places: Vec<(String, String, String)>,
    children: Vec<ChildRow>,
}

fn labels(l: Locale) -> Vec<(&'static str, &'static str)> {
    let mut labels = words::applicant_labels(l);
    labels.extend([
        ("note", l.family_note()),
        ("child_given", l.family_child_given()),
        ("child_family", l.family_child_family()),
        ("child_birth", l.family_child_birth()),
        ("child_due", l.family_child_due()),
    ]);
    labels
}

impl EditPage {
    fn new(visit: &Visit, code: &str, name: &str, mut form: FamilyForm, errors: Errors) -> Self {
        let l = visit.l;
        // An empty line at the end, for another child.
        if form.children().last().is_none_or(|last| !last.id.is_empty()) {
            form.child_id.push(String::new());
            form.child_given.push(String::new());
            form.child_family.push(String::new());
            form.child_birth.push(String::new());
            form.child_due.push(String::new());
        }
        let today = visit.caller.today();
        let children = form.children().into_iter().enumerate().map(|(place, line)| ChildRow {
            number: place + 1,
            title: if line.id.is_empty() {
                l.family_child_new().to_owned()
            } else {
                l.family_child_number(place + 1)
            },
            error: if errors.is_empty() {
                String::new()
            } else {
                line.problem(today).map(|bad| problem_text(l, &bad)).unwrap_or_default()
            },
            id: line.id,
            given: line.given,
            family: line.family,
            birth: line.birth,
            due: line.due,
        });
        let chosen = [&form.channel1, &form.channel2, &form.channel3];
        let places = chosen.into_iter().enumerate().map(|(place, chosen)| {
            (format!("channel{}", place + 1), l.family_channel_place(place + 1), chosen.clone())
        });
        Self {
            page: Page::new(visit, Section::Requests, l.family_edit_title(name)),
            children: children.collect(),
            languages: words::languages(l, &form.language),
            places: places.collect(),
            channels: words::channels(l),
            fields: Fields::new(l, labels(l)).with(errors),
            code: code.to_owned(),
            form,
        }
    }

    fn answer(mut self, key: FormKey) -> Result<Response, PageError> {
        self.page = self.page.with_errors(key);
        unprocessable(&self)
    }
}

pub async fn form(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let file = families::file(&visit.caller, &code).await?;
    let name = words::title(visit.l, &file.family);
    html(&EditPage::new(&visit, &code, &name, FamilyForm::of(&file), Errors::default()))
}

pub async fn save(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<FamilyForm>,
) -> Result<Response, PageError> {
    match families::change(&visit.caller, &code, &posted.form).await {
        Ok(()) => Ok(Redirect::to(&format!("/families/{code}?done=saved")).into_response()),
        Err(Refusal::Invalid(errors)) => {
            let family = families::family(&visit.caller, &code).await?;
            let name = words::title(visit.l, &family);
            EditPage::new(&visit, &code, &name, posted.form, errors).answer(posted.key)
        }
        Err(Refusal::Stale) => compare(&visit, code, posted).await,
        Err(refusal) => Err(refusal.into()),
    }
}

async fn compare(
    visit: &Visit,
    code: String,
    posted: Posted<FamilyForm>,
) -> Result<Response, PageError> {
    let l = visit.l;
    let file = families::file(&visit.caller, &code).await?;
    let page = Page::new(visit, Section::Requests, l.error_stale_title()).with_errors(posted.key);
    let theirs = FamilyForm::of(&file);
    let shown = EditPage::new(visit, &code, "", posted.form.clone(), Errors::default());
    let path = format!("/families/{code}");
    let compared =
        ComparePage::new(page, path.clone(), path, (&posted.form, &theirs), file.family.version);
    labels(l)
        .into_iter()
        .fold(compared, |page, (name, label)| match name {
            "language" => page.choice(name, label, &shown.languages),
            "channel1" | "channel2" | "channel3" => page.choice(name, label, &shown.channels),
            "cannot_read" | "sms_before_call" | "interpreter" => page.tick(name, label),
            _ => page.field(name, label),
        })
        .answer()
}
