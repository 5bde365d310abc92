//! The personal link of a location: made, renewed, ended. Its secret is shown once.

use crate::errors::{PageError, encode};
use crate::form::Posted;
use crate::page::{Page, Section, html};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use desk::locations::{self, Location};
use desk::policy::Action;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "locations/link.html")]
struct LinkPage {
    page: Page,
    row: Location,
    /// The whole address, this once; empty otherwise.
    address: String,
    /// A letter in the visitor's own mail program.
    mail: String,
    already_made: bool,
}

impl LinkPage {
    async fn new(visit: &Visit, code: &str) -> Result<Self, PageError> {
        visit.caller.may(Action::ChangeLocation)?;
        let row = locations::see(&visit.caller, code).await?.location;
        let page = Page::new(visit, Section::Locations, visit.l.link_title());
        let (address, mail) = (String::new(), String::new());
        Ok(Self { page, row, address, mail, already_made: false })
    }
}

pub(super) async fn see(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    html(&LinkPage::new(&visit, &code).await?)
}

/// A form without fields of its own.
#[derive(Deserialize)]
pub(super) struct Nothing {}

pub(super) async fn make(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<Nothing>,
) -> Result<Response, PageError> {
    let Nothing {} = posted.form;
    let secret = locations::make_link(&visit.caller, &code, posted.key).await?;
    let mut shown = LinkPage::new(&visit, &code).await?;
    match secret {
        // Not a redirect: the secret must not stand in an address that the browser keeps.
        Some(secret) => {
            let l = visit.l;
            shown.address = format!("{}/l/{secret}", visit.site.app.public_url);
            let body = format!("{}\n\n{}", l.link_mail_body(), shown.address);
            let subject = encode(l.link_mail_subject());
            let to = encode(&shown.row.email).replace("%40", "@");
            shown.mail = format!("mailto:{to}?subject={subject}&body={}", encode(&body));
        }
        None => shown.already_made = true,
    }
    html(&shown)
}

pub(super) async fn revoke(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    locations::revoke_link(&visit.caller, &code).await?;
    Ok(Redirect::to(&format!("/locations/{code}/link?done=link-ended")).into_response())
}
