//! How a family comes in by itself, as a colleague sees it: the other parent, who may look,
//! sessions, printed codes, and wishes to be erased.

use crate::components::Fields;
use crate::errors::PageError;
use crate::form::Posted;
use crate::mine::people::{GrantShown, contacted, parts};
use crate::page::{Page, Section, html, unprocessable};
use crate::qr;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use desk::Refusal;
use desk::families::{self, Family};
use desk::forms::Errors;
use desk::mine::{self, GrantForm, Helped, Keeper, ParentForm};
use desk::policy::Action;
use serde::Deserialize;
use texts::Locale;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "families/access.html")]
struct AccessPage {
    page: Page,
    name: String,
    code: String,
    helped: Helped,
    grants: Vec<GrantShown>,
    printed: Vec<(String, String)>,
    sessions: Vec<(String, String, String)>,
    consequences: Vec<String>,
    erases: bool,
    parent: ParentForm,
    parent_fields: Fields,
    parent_key: Uuid,
    contacted: Vec<(String, String)>,
    grant: GrantForm,
    grant_fields: Fields,
    grant_key: Uuid,
    parts: Vec<(String, String, bool)>,
}

/// The two forms of the page, as typed, with what is wrong.
#[derive(Default)]
struct Typed {
    parent: Option<(ParentForm, Errors)>,
    grant: Option<(GrantForm, Errors)>,
}

impl AccessPage {
    async fn new(visit: &Visit, code: &str, typed: Typed) -> Result<Self, PageError> {
        let l = visit.l;
        let helped = mine::helped(&visit.caller, code).await?;
        let family: Family = families::family(&visit.caller, code).await?;
        let known = helped.second.as_ref().map_or_else(ParentForm::default, ParentForm::of);
        let has_errors = typed.parent.is_some() || typed.grant.is_some();
        let (parent, parent_errors) = typed.parent.unwrap_or((known, Errors::default()));
        let (grant, grant_errors) = typed.grant.unwrap_or_default();
        let mut page = Page::new(visit, Section::Requests, l.access_title());
        page.has_errors = has_errors;
        Ok(Self {
            page,
            name: super::words::title(l, &family),
            code: family.code,
            grants: helped
                .grants
                .iter()
                .map(|row| GrantShown::new(&visit.site.app, l, row, |part| l.access_part(part)))
                .collect::<Result<_, PageError>>()?,
            printed: helped
                .printed
                .iter()
                .map(|(id, until)| (id.to_string(), l.moment(*until)))
                .collect(),
            sessions: helped
                .sessions
                .iter()
                .map(|row| {
                    (
                        crate::account::browser(&row.agent),
                        l.moment(row.created_at),
                        l.moment(row.seen_at),
                    )
                })
                .collect(),
            consequences: helped.consequences.iter().map(|word| l.my_consequence(word)).collect(),
            erases: visit.caller.can(Action::EraseFamily),
            parent,
            parent_fields: parent_labels(l).with(parent_errors),
            parent_key: Uuid::now_v7(),
            contacted: contacted(|who| l.access_contacted(who)),
            parts: parts(&grant, |part| l.access_part(part)),
            grant,
            grant_fields: grant_labels(l).with(grant_errors),
            grant_key: Uuid::now_v7(),
            helped,
        })
    }
}

fn parent_labels(l: Locale) -> Fields {
    Fields::new(
        l,
        vec![
            ("given_name", l.my_parent_given()),
            ("family_name", l.my_parent_family()),
            ("phone", l.my_parent_phone()),
            ("email", l.my_parent_email()),
            ("contacted", l.access_parent_contacted()),
        ],
    )
}

fn grant_labels(l: Locale) -> Fields {
    Fields::new(
        l,
        vec![
            ("name", l.access_grant_name()),
            ("parts", l.access_grant_parts()),
            ("until", l.my_grant_until()),
        ],
    )
}

pub async fn see(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    html(&AccessPage::new(&visit, &code, Typed::default()).await?)
}

fn back(code: &str, done: &str) -> Response {
    Redirect::to(&format!("/families/{code}/access?done={done}")).into_response()
}

pub async fn save_parent(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<ParentForm>,
) -> Result<Response, PageError> {
    let keeper = Keeper::Desk(&visit.caller, &code);
    match mine::save_parent(keeper, &posted.form, posted.key).await {
        Ok(()) => Ok(back(&code, "saved")),
        Err(Refusal::Invalid(errors)) => {
            let typed = Typed { parent: Some((posted.form, errors)), grant: None };
            unprocessable(&AccessPage::new(&visit, &code, typed).await?)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Version {
    version: String,
}

pub async fn remove_parent(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<Version>,
) -> Result<Response, PageError> {
    mine::remove_parent(Keeper::Desk(&visit.caller, &code), &posted.form.version).await?;
    Ok(back(&code, "removed"))
}

pub async fn grant(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<GrantForm>,
) -> Result<Response, PageError> {
    let keeper = Keeper::Desk(&visit.caller, &code);
    match mine::grant(keeper, &posted.form, posted.key).await {
        Ok(()) => Ok(back(&code, "saved")),
        Err(Refusal::Invalid(errors)) => {
            let typed = Typed { parent: None, grant: Some((posted.form, errors)) };
            unprocessable(&AccessPage::new(&visit, &code, typed).await?)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

pub async fn revoke(
    visit: Visit,
    Path((code, grant)): Path<(String, String)>,
) -> Result<Response, PageError> {
    mine::revoke(Keeper::Desk(&visit.caller, &code), &grant).await?;
    Ok(back(&code, "removed"))
}

#[derive(Template)]
#[template(path = "families/printed_code.html")]
struct PrintedPage {
    page: Page,
    /// The language of the family, in which the paper is.
    t: Locale,
    family: Family,
    code: String,
    address: String,
    qr: Option<qr::Code>,
}

/// The code is shown as the answer to the button, and nowhere else.
pub async fn print_code(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let (family, printed) = mine::print_code(&visit.caller, &code).await?;
    let t = desk::messages::language_of(&family);
    let address = format!("{}/my/sign-in?reference={}", visit.site.app.public_url, family.code);
    html(&PrintedPage {
        page: Page::new(&visit, Section::Requests, visit.l.access_printed_title()),
        qr: qr::code(&address, t.my_sign_in_title()),
        code: printed,
        address,
        family,
        t,
    })
}

pub async fn revoke_code(
    visit: Visit,
    Path((code, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    mine::revoke_code(&visit.caller, &code, &id).await?;
    Ok(back(&code, "removed"))
}

pub async fn end_sessions(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    mine::end_sessions(&visit.caller, &code).await?;
    Ok(back(&code, "ended"))
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Decision {
    decision: String,
}

pub async fn decide(
    visit: Visit,
    Path(erasure): Path<String>,
    posted: Posted<Decision>,
) -> Result<Response, PageError> {
    let erase = posted.form.decision == "erase";
    let code = mine::decide(&visit.caller, &erasure, erase).await?;
    Ok(back(&code, "saved"))
}
