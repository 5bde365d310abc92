//! Going on later: by link, by code, on paper. A link opens a page with a button; only the
//! button changes anything, for programs look at mail too.

use super::{Ground, Journey, cookie, day_told};
use crate::Site;
use crate::components::Fields;
use crate::errors::PageError;
use crate::form::Posted;
use crate::front::FrontPage;
use crate::limits::Network;
use crate::page::{html, unprocessable};
use crate::routes::{Gate, Routes};
use crate::visit::locale_of;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use desk::Refusal;
use desk::ask::{self, Draft};
use desk::forms::{Errors, Problem};
use serde::Deserialize;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new()
        .get("/d/{desk}/ask/later", Gate::Public, later)
        .post("/d/{desk}/ask/later", Gate::Public, send)
        .get("/d/{desk}/ask/code", Gate::Public, code)
        .post("/d/{desk}/ask/code", Gate::Public, enter)
        .get("/r/{secret}", Gate::Link, link)
        .post("/r/{secret}", Gate::Link, follow)
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct LaterForm {
    contact: String,
    fresh: String,
}

#[derive(Template)]
#[template(path = "ask/later.html")]
struct LaterPage {
    page: FrontPage,
    fields: Fields,
    base: String,
    contact: String,
    code: String,
    address: String,
    until: String,
    sent: bool,
}

async fn later_page(
    ground: &Ground,
    draft: &Draft,
    contact: &str,
    errors: Errors,
    fresh: bool,
) -> Result<LaterPage, PageError> {
    let l = ground.l;
    let app = &ground.site.app;
    let secrets = ask::secrets(app, draft, fresh).await?;
    let labels = vec![("contact", l.ask_later_contact())];
    Ok(LaterPage {
        page: ground.page(l.ask_later_title(), "/later").back_to(ground.at("/overview")),
        fields: Fields::new(l, labels).with(errors),
        base: ground.at(""),
        contact: contact.to_owned(),
        code: secrets.code,
        address: format!("{}{}", app.public_url, ground.at("/code")),
        until: day_told(l, domain::clock::brussels_date(draft.row.ends_at)),
        sent: false,
    })
}

async fn later(Journey { ground, draft }: Journey) -> Result<Response, PageError> {
    html(&later_page(&ground, &draft, "", Errors::default(), false).await?)
}

async fn send(
    Journey { ground, draft }: Journey,
    posted: Posted<LaterForm>,
) -> Result<Response, PageError> {
    let draft = &draft;
    let form = posted.form;
    if !form.fresh.is_empty() {
        return html(&later_page(&ground, draft, "", Errors::default(), true).await?);
    }
    let app = &ground.site.app;
    match ask::send_link(app, &ground.desk.row, draft, &form.contact).await {
        Ok(()) => {
            let mut shown = later_page(&ground, draft, "", Errors::default(), false).await?;
            shown.sent = true;
            html(&shown)
        }
        Err(Refusal::Invalid(errors)) => {
            let mut shown = later_page(&ground, draft, &form.contact, errors, false).await?;
            shown.page.has_errors = true;
            unprocessable(&shown)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct CodeForm {
    code: String,
}

#[derive(Template)]
#[template(path = "ask/code.html")]
struct CodePage {
    page: FrontPage,
    fields: Fields,
    typed: String,
    base: String,
}

fn code_page(ground: &Ground, typed: &str, errors: Errors) -> CodePage {
    let l = ground.l;
    CodePage {
        page: ground.page(l.ask_code_title(), "/code").back_to(ground.at("")),
        fields: Fields::new(l, vec![("code", l.ask_code_label())]).with(errors),
        typed: typed.to_owned(),
        base: ground.at(""),
    }
}

async fn code(ground: Ground) -> Result<Response, PageError> {
    html(&code_page(&ground, "", Errors::default()))
}

async fn enter(
    ground: Ground,
    network: Network,
    posted: Posted<CodeForm>,
) -> Result<Response, PageError> {
    let app = &ground.site.app;
    let typed = posted.form.code;
    ask::may_try_code(app, network.0).await?;
    match ask::by_code(app, ground.desk.scope(), &typed).await {
        Ok(draft) => {
            let jar = CookieJar::new().add(cookie(&ground.site, draft.take_over(app).await?));
            Ok((jar, ground.to("/overview")).into_response())
        }
        Err(Refusal::NotFound) => {
            let errors = Errors::one("code", Problem::DoesNotMatch);
            let mut shown = code_page(&ground, &typed, errors);
            shown.page.has_errors = true;
            unprocessable(&shown)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

#[derive(Template)]
#[template(path = "ask/link.html")]
struct LinkPage {
    page: FrontPage,
    path: String,
}

/// The draft behind a link, with the code of its desk.
async fn behind(site: &Site, secret: &str) -> Result<(Draft, desk::front::FrontDesk), PageError> {
    let draft = ask::by_link(&site.app, secret).await?;
    let row = site.app.store.desk_of(draft.scope()).await;
    let row = row.map_err(Refusal::from)?.ok_or(PageError::NotFound)?;
    let desk = desk::front::desk(&site.app, &row.code).await?;
    Ok((draft, desk))
}

async fn link(
    State(site): State<Site>,
    Path(secret): Path<String>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let (_, desk) = behind(&site, &secret).await?;
    let l = locale_of(&headers);
    let path = format!("/r/{secret}");
    html(&LinkPage { page: FrontPage::new(&desk, l, l.ask_link_title(), &path), path })
}

async fn follow(
    State(site): State<Site>,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    let (draft, desk) = behind(&site, &secret).await?;
    let jar = CookieJar::new().add(cookie(&site, draft.take_over(&site.app).await?));
    let to = format!("/d/{}/ask/overview", desk.row.code);
    Ok((jar, Redirect::to(&to)).into_response())
}
