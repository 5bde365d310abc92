//! Who else belongs to the file: the other parent, and who the family lets look.

use super::MyVisit;
use crate::components::Fields;
use crate::errors::PageError;
use crate::form::Posted;
use crate::front::FrontPage;
use crate::page::{html, unprocessable};
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use desk::forms::Errors;
use desk::mine::{self, Grant, GrantForm, Keeper, ParentForm, SecondParent};
use desk::{App, Refusal};
use domain::grants::{Contacted, Grant as Permission, GrantPart};
use texts::Locale;
use uuid::Uuid;

use super::wish::Version;

/// Somebody who may look, in words.
pub struct GrantShown {
    /// Code.
    pub code: String,
    /// Who.
    pub name: String,
    /// What, in words.
    pub parts: String,
    /// Until when.
    pub until: String,
    /// Path of the own page; empty when it opens nothing any more.
    pub link: String,
    /// Last look, in words; empty when never.
    pub used: String,
}

impl GrantShown {
    /// In words, with the link for as long as it opens something. `said` are the words for
    /// what may be seen.
    pub fn new(
        app: &App,
        l: Locale,
        row: &Grant,
        said: impl Fn(&str) -> String,
    ) -> Result<Self, PageError> {
        let permission = Permission {
            parts: Permission::parts_of(&row.parts),
            from: row.from_day,
            until: row.until_day,
            revoked: row.revoked_at.is_some(),
        };
        let holds = permission.holds(app.clock.today());
        let words: Vec<String> = permission.parts.iter().map(|part| said(part.word())).collect();
        Ok(Self {
            code: row.code.clone(),
            name: row.name.clone(),
            parts: words.join(", "),
            until: l.long_date(row.until_day),
            link: if holds {
                format!("{}/t/{}", app.public_url, mine::grant_secret(app, row.id)?)
            } else {
                String::new()
            },
            used: row.used_at.map(|at| l.moment(at)).unwrap_or_default(),
        })
    }
}

/// The labels of the form about the other parent.
fn parent_fields(l: Locale) -> Fields {
    Fields::new(
        l,
        vec![
            ("given_name", l.my_parent_given()),
            ("family_name", l.my_parent_family()),
            ("phone", l.my_parent_phone()),
            ("email", l.my_parent_email()),
            ("contacted", l.my_parent_contacted()),
        ],
    )
}

/// Who gets the messages, to choose from, in these words.
pub fn contacted(said: impl Fn(&str) -> String) -> Vec<(String, String)> {
    Contacted::ALL.iter().map(|who| (who.word().to_owned(), said(who.word()))).collect()
}

/// The labels of the form to let somebody look.
fn grant_fields(l: Locale) -> Fields {
    Fields::new(
        l,
        vec![
            ("name", l.my_grant_name()),
            ("parts", l.my_grant_parts()),
            ("until", l.my_grant_until()),
        ],
    )
}

/// The parts to choose from: word, text in these words, ticked.
pub fn parts(form: &GrantForm, said: impl Fn(&str) -> String) -> Vec<(String, String, bool)> {
    GrantPart::ALL
        .iter()
        .map(|part| {
            let word = part.word().to_owned();
            let ticked = form.parts.contains(&word);
            (word, said(part.word()), ticked)
        })
        .collect()
}

#[derive(Template)]
#[template(path = "mine/people.html")]
struct PeoplePage {
    page: FrontPage,
    second: Option<SecondParent>,
    contacted: String,
    grants: Vec<GrantShown>,
}

pub(super) async fn see(visit: MyVisit) -> Result<Response, PageError> {
    let (l, app) = (visit.l, &visit.site.app);
    let (second, rows) = mine::people(&visit.mine).await?;
    let grants = rows
        .iter()
        .map(|row| GrantShown::new(app, l, row, |part| l.my_part(part)))
        .collect::<Result<Vec<_>, PageError>>()?;
    html(&PeoplePage {
        page: visit.page(l.my_people_title()).back_to("/my"),
        contacted: second.as_ref().map(|row| l.my_contacted(&row.contacted)).unwrap_or_default(),
        second,
        grants: grants.into_iter().filter(|one| !one.link.is_empty()).collect(),
    })
}

#[derive(Template)]
#[template(path = "mine/parent.html")]
struct ParentPage {
    page: FrontPage,
    key: Uuid,
    fields: Fields,
    form: ParentForm,
    choices: Vec<(String, String)>,
}

impl ParentPage {
    fn new(visit: &MyVisit, form: ParentForm, errors: Errors) -> Self {
        let l = visit.l;
        let mut page = visit.page(l.my_parent_title()).back_to("/my/people");
        page.has_errors = !errors.is_empty();
        Self {
            page,
            key: Uuid::now_v7(),
            fields: parent_fields(l).with(errors),
            form,
            choices: contacted(|who| l.my_contacted(who)),
        }
    }
}

pub(super) async fn parent(visit: MyVisit) -> Result<Response, PageError> {
    let (second, _) = mine::people(&visit.mine).await?;
    let form = second.as_ref().map_or_else(ParentForm::default, ParentForm::of);
    html(&ParentPage::new(&visit, form, Errors::default()))
}

pub(super) async fn save_parent(
    visit: MyVisit,
    posted: Posted<ParentForm>,
) -> Result<Response, PageError> {
    let keeper = Keeper::Family(&visit.mine);
    match mine::save_parent(keeper, &posted.form, posted.key).await {
        Ok(()) => Ok(Redirect::to("/my/people?done=saved").into_response()),
        Err(Refusal::Invalid(errors)) => {
            let mut page = ParentPage::new(&visit, posted.form, errors);
            page.key = posted.key.0;
            unprocessable(&page)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

pub(super) async fn remove_parent(
    visit: MyVisit,
    posted: Posted<Version>,
) -> Result<Response, PageError> {
    mine::remove_parent(Keeper::Family(&visit.mine), &posted.form.version).await?;
    Ok(Redirect::to("/my/people?done=removed").into_response())
}

#[derive(Template)]
#[template(path = "mine/grant.html")]
struct GrantPage {
    page: FrontPage,
    key: Uuid,
    fields: Fields,
    form: GrantForm,
    choices: Vec<(String, String, bool)>,
}

impl GrantPage {
    fn new(visit: &MyVisit, form: GrantForm, errors: Errors) -> Self {
        let l = visit.l;
        let mut page = visit.page(l.my_grant_title()).back_to("/my/people");
        page.has_errors = !errors.is_empty();
        let choices = parts(&form, |part| l.my_part(part));
        Self { page, key: Uuid::now_v7(), fields: grant_fields(l).with(errors), form, choices }
    }
}

pub(super) async fn new(visit: MyVisit) -> Result<Response, PageError> {
    html(&GrantPage::new(&visit, GrantForm::default(), Errors::default()))
}

pub(super) async fn add(visit: MyVisit, posted: Posted<GrantForm>) -> Result<Response, PageError> {
    let keeper = Keeper::Family(&visit.mine);
    match mine::grant(keeper, &posted.form, posted.key).await {
        Ok(()) => Ok(Redirect::to("/my/people?done=saved").into_response()),
        Err(Refusal::Invalid(errors)) => {
            let mut page = GrantPage::new(&visit, posted.form, errors);
            page.key = posted.key.0;
            unprocessable(&page)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

pub(super) async fn revoke(
    visit: MyVisit,
    Path(code): Path<String>,
) -> Result<Response, PageError> {
    mine::revoke(Keeper::Family(&visit.mine), &code).await?;
    Ok(Redirect::to("/my/people?done=removed").into_response())
}
