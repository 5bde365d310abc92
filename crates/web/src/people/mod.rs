//! Accounts of others: the list, invitations, roles, ending; and the desks of an
//! installation.

mod invitations;

use crate::compare::ComparePage;
use crate::components::{Fields, Pager};
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html, unprocessable};
use crate::routes::{Gate, Routes};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use desk::forms::Errors;
use desk::messages::{Standing, Way, Ways};
use desk::people::{self, Choices, Desk, DeskForm, InviteForm, Invited, Person, RoleForm, Waiting};
use desk::policy::Action::{ManageAccounts, ManageDesks};
use desk::{FormKey, Refusal};
use domain::messages::MessageState;
use serde::Deserialize;
use store::Page as Rows;
use texts::Locale;
use uuid::Uuid;

/// The addresses.
pub fn routes() -> Routes {
    let manage = Gate::May(ManageAccounts);
    Routes::new()
        .get("/people", manage, list)
        .post("/people", manage, invite)
        .get("/people/new", manage, new)
        .get("/people/{account}", manage, see)
        .post("/people/{account}/role", manage, change_role)
        .post("/people/{account}/closure", manage, end)
        .post("/people/{account}/reopening", manage, reopen)
        .post("/people/{account}/second-factor/removal", manage, reset_factor)
        .post("/people/{account}/invitation", manage, new_link)
        .post("/invited/{invitation}/renewal", manage, invite_again)
        .post("/invited/{invitation}/withdrawal", manage, withdraw)
        .get("/desks", Gate::May(ManageDesks), desks)
        .post("/desks", Gate::May(ManageDesks), add_desk)
        .and(invitations::routes())
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Filter {
    page: u64,
}

#[derive(Template)]
#[template(path = "people/list.html")]
struct ListPage {
    page: Page,
    rows: Rows<Person>,
    pager: Pager,
    invitations: Vec<Waiting>,
    many_desks: bool,
    ways: Ways,
}

impl ListPage {
    /// What became of an invitation's mail, in words.
    fn mail(&self, state: MessageState) -> String {
        let kept = state == MessageState::Sent && self.ways.email == Way::Kept;
        let word = if kept { Standing::Kept.word() } else { state.word() };
        self.page.l.message_state(word)
    }
}

async fn list(
    visit: Visit,
    Query(filter): Query<Filter>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let rows = people::list(&visit.caller, filter.page).await?;
    let invitations = people::invitations(&visit.caller).await?;
    let pager = Pager::new(visit.l, &rows, &query.unwrap_or_default());
    let page = Page::new(&visit, Section::People, visit.l.people_title());
    let ways = visit.site.options.ways;
    let many_desks = visit.caller.can(ManageDesks);
    html(&ListPage { page, rows, pager, invitations, many_desks, ways })
}

fn labels(l: Locale) -> Fields {
    Fields::new(
        l,
        vec![
            ("desk_name", l.desk_name()),
            ("code", l.desk_code()),
            ("municipality", l.desk_municipality()),
            ("name", l.people_name()),
            ("email", l.people_email()),
            ("desk", l.people_desk()),
            ("role", l.people_role()),
            ("organiser", l.people_organiser()),
            ("location", l.people_location()),
        ],
    )
}

fn roles(visit: &Visit) -> Vec<(&'static str, String)> {
    let l = visit.l;
    people::roles(&visit.caller).iter().map(|role| (role.word(), l.role(role.word()))).collect()
}

/// With the choice of none before them.
fn or_none(choices: Choices) -> Choices {
    std::iter::once((String::new(), "-".to_owned())).chain(choices).collect()
}

#[derive(Template)]
#[template(path = "people/invite.html")]
struct InvitePage {
    page: Page,
    fields: Fields,
    form: InviteForm,
    roles: Vec<(&'static str, String)>,
    organisers: Choices,
    locations: Choices,
    desks: Choices,
}

impl InvitePage {
    async fn new(visit: &Visit, form: InviteForm, errors: Errors) -> Result<Self, PageError> {
        let (organisers, locations) = people::organisations(&visit.caller).await?;
        let desks = if visit.caller.can(ManageDesks) {
            let all = people::desks(&visit.caller).await?;
            or_none(all.into_iter().map(|desk| (desk.code, desk.name)).collect())
        } else {
            Vec::new()
        };
        Ok(Self {
            page: Page::new(visit, Section::People, visit.l.people_invite()),
            fields: labels(visit.l).with(errors),
            form,
            roles: roles(visit),
            organisers: or_none(organisers),
            locations: or_none(locations),
            desks,
        })
    }
}

async fn new(visit: Visit) -> Result<Response, PageError> {
    html(&InvitePage::new(&visit, InviteForm::default(), Errors::default()).await?)
}

#[derive(Template)]
#[template(path = "people/invited.html")]
struct InvitedPage {
    page: Page,
    invited: Invited,
    back: &'static str,
}

/// The link stands on the answer itself: it is shown once and kept nowhere.
fn invited(visit: &Visit, invited: Invited, back: &'static str) -> Result<Response, PageError> {
    let page = Page::new(visit, Section::People, visit.l.invited_title());
    html(&InvitedPage { page, invited, back })
}

async fn invite(visit: Visit, posted: Posted<InviteForm>) -> Result<Response, PageError> {
    match people::invite(&visit.caller, &posted.form, posted.key).await {
        Ok(done) => invited(&visit, done, "/people"),
        Err(Refusal::Invalid(errors)) => {
            let mut page = InvitePage::new(&visit, posted.form, errors).await?;
            page.page = page.page.with_errors(posted.key);
            unprocessable(&page)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

fn id(code: &str) -> Result<Uuid, PageError> {
    code.parse().map_err(|_| PageError::NotFound)
}

#[derive(Template)]
#[template(path = "people/person.html")]
struct PersonPage {
    page: Page,
    fields: Fields,
    person: Person,
    form: RoleForm,
    roles: Vec<(&'static str, String)>,
    organisers: Choices,
    locations: Choices,
    own: bool,
}

impl PersonPage {
    async fn new(
        visit: &Visit,
        account: Uuid,
        form: Option<RoleForm>,
        errors: Errors,
    ) -> Result<Self, PageError> {
        let person = people::see(&visit.caller, account).await?;
        let (organisers, locations) = people::organisations(&visit.caller).await?;
        Ok(Self {
            page: Page::new(visit, Section::People, person.name.clone()),
            fields: labels(visit.l).with(errors),
            form: form.unwrap_or_else(|| RoleForm::of(&person)),
            own: visit.actor().account == account,
            person,
            roles: roles(visit),
            organisers: or_none(organisers),
            locations: or_none(locations),
        })
    }
}

async fn see(visit: Visit, Path(account): Path<String>) -> Result<Response, PageError> {
    html(&PersonPage::new(&visit, id(&account)?, None, Errors::default()).await?)
}

fn done(account: &str, word: &str) -> Response {
    Redirect::to(&format!("/people/{account}?done={word}")).into_response()
}

async fn change_role(
    visit: Visit,
    Path(account): Path<String>,
    posted: Posted<RoleForm>,
) -> Result<Response, PageError> {
    let id = id(&account)?;
    match people::change_role(&visit.caller, id, &posted.form).await {
        Ok(()) => Ok(done(&account, "saved")),
        Err(Refusal::Stale) => compare_role(&visit, id, posted).await,
        Err(Refusal::Invalid(errors)) => {
            let mut page = PersonPage::new(&visit, id, Some(posted.form), errors).await?;
            page.page = page.page.with_errors(posted.key);
            unprocessable(&page)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

async fn compare_role(
    visit: &Visit,
    account: Uuid,
    posted: Posted<RoleForm>,
) -> Result<Response, PageError> {
    let l = visit.l;
    let shown = PersonPage::new(visit, account, Some(posted.form), Errors::default()).await?;
    let theirs = RoleForm::of(&shown.person);
    let roles: Choices =
        shown.roles.iter().map(|(word, text)| ((*word).to_owned(), text.clone())).collect();
    let page = Page::new(visit, Section::People, l.error_stale_title()).with_errors(posted.key);
    let (action, back) = (format!("/people/{account}/role"), format!("/people/{account}"));
    ComparePage::new(page, action, back, (&shown.form, &theirs), &theirs.version)
        .choice("role", l.people_role(), &roles)
        .choice("organiser", l.people_organiser(), &shown.organisers)
        .choice("location", l.people_location(), &shown.locations)
        .answer()
}

async fn end(visit: Visit, Path(account): Path<String>) -> Result<Response, PageError> {
    people::end(&visit.caller, id(&account)?).await?;
    Ok(done(&account, "ended"))
}

async fn reopen(visit: Visit, Path(account): Path<String>) -> Result<Response, PageError> {
    people::reopen(&visit.caller, id(&account)?).await?;
    Ok(done(&account, "undone"))
}

async fn reset_factor(visit: Visit, Path(account): Path<String>) -> Result<Response, PageError> {
    people::reset_factor(&visit.caller, id(&account)?).await?;
    Ok(done(&account, "saved"))
}

async fn new_link(visit: Visit, Path(account): Path<String>) -> Result<Response, PageError> {
    let done = people::new_link(&visit.caller, id(&account)?).await?;
    invited(&visit, done, "/people")
}

async fn invite_again(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let done = people::invite_again(&visit.caller, id(&code)?).await?;
    invited(&visit, done, "/people")
}

async fn withdraw(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    people::withdraw(&visit.caller, id(&code)?).await?;
    Ok(Redirect::to("/people?done=undone").into_response())
}

#[derive(Template)]
#[template(path = "people/desks.html")]
struct DesksPage {
    page: Page,
    fields: Fields,
    form: DeskForm,
    desks: Vec<Desk>,
}

impl DesksPage {
    async fn new(visit: &Visit, form: DeskForm, errors: Errors) -> Result<Self, PageError> {
        Ok(Self {
            page: Page::new(visit, Section::People, visit.l.desks_title()),
            fields: labels(visit.l).with(errors),
            form,
            desks: people::desks(&visit.caller).await?,
        })
    }

    fn answer(mut self, key: FormKey) -> Result<Response, PageError> {
        self.page = self.page.with_errors(key);
        unprocessable(&self)
    }
}

async fn desks(visit: Visit) -> Result<Response, PageError> {
    html(&DesksPage::new(&visit, DeskForm::default(), Errors::default()).await?)
}

async fn add_desk(visit: Visit, posted: Posted<DeskForm>) -> Result<Response, PageError> {
    match people::add_desk(&visit.caller, &posted.form, posted.key).await {
        Ok(done) => invited(&visit, done, "/desks"),
        Err(Refusal::Invalid(errors)) => {
            DesksPage::new(&visit, posted.form, errors).await?.answer(posted.key)
        }
        Err(refusal) => Err(refusal.into()),
    }
}
