//! How a desk looks to families: its colour and logo, the style sheet that carries them, the
//! frame that sites of its municipality may show, and what to copy into such a site.

mod frame;

use crate::Site;
use crate::components::Fields;
use crate::errors::PageError;
use crate::form::Uploaded;
use crate::page::{Page, Section, html, unprocessable};
use crate::routes::{Gate, Routes};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use desk::Refusal;
use desk::appearance::{self, Appearance, AppearanceForm, LARGEST_LOGO};
use desk::forms::{Errors, Problem};
use desk::front;
use desk::policy::Action;

/// The addresses.
pub fn routes() -> Routes {
    let manage = Gate::May(Action::ManageSettings);
    Routes::new()
        .get("/d/{desk}/style.css", Gate::Public, style)
        .get("/d/{desk}/logo", Gate::Public, logo)
        .get("/d/{desk}/widget", Gate::Public, frame::frame)
        .get("/settings/appearance", manage, edit)
        .upload("/settings/appearance", manage, LARGEST_LOGO + 65_536, change)
        .get("/settings/embed", manage, frame::embed)
}

/// How long a browser keeps a style sheet or logo; their addresses change with them.
const KEPT: &str = "public, max-age=86400";

/// The style sheet of a desk: its colour in the places where the product's own would be.
async fn style(State(site): State<Site>, Path(code): Path<String>) -> Result<Response, PageError> {
    let desk = front::desk(&site.app, &code).await?;
    let sheet = desk.appearance.colour.map(|colour| {
        let dark = colour.darker();
        format!(
            ".kl-front__top{{background:{dark}}}\n\
             .kl-front .govuk-button:not(.govuk-button--secondary):not(.govuk-button--warning)\
             {{background:{colour};box-shadow:0 2px 0 {dark}}}\n\
             .kl-front .govuk-button:not(.govuk-button--secondary):not(.govuk-button--warning):hover\
             {{background:{dark}}}\n\
             .kl-front .kl-choices a{{border-color:{colour};color:{dark}}}\n\
             .kl-front main a:link:not(.govuk-button):not(:focus){{color:{colour}}}\n\
             .kl-front .kl-map__mark rect{{fill:{colour}}}\n\
             .kl-front .kl-offer__number{{background:{colour}}}\n"
        )
    });
    let headers =
        [(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, KEPT)];
    Ok((headers, sheet.unwrap_or_default()).into_response())
}

async fn logo(State(site): State<Site>, Path(code): Path<String>) -> Result<Response, PageError> {
    let desk = front::desk(&site.app, &code).await?;
    let (bytes, kind) = appearance::logo(&site.app, &desk.row).await?;
    let headers = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, KEPT.to_owned())];
    Ok((headers, bytes).into_response())
}

#[derive(Template)]
#[template(path = "appearance/edit.html")]
struct EditPage {
    page: Page,
    fields: Fields,
    form: AppearanceForm,
    desk: String,
    desk_name: String,
    has_logo: bool,
    version: i32,
}

impl EditPage {
    fn new(
        visit: &Visit,
        desk: desk::settings::Desk,
        now: &Appearance,
        form: AppearanceForm,
    ) -> Self {
        let l = visit.l;
        let fields = Fields::new(
            l,
            vec![
                ("colour", l.appearance_colour()),
                ("file", l.appearance_logo()),
                ("no_logo", l.appearance_no_logo()),
                ("sites", l.appearance_sites()),
            ],
        );
        Self {
            page: Page::new(visit, Section::Settings, l.appearance_title()),
            fields,
            form,
            desk: desk.code,
            desk_name: desk.name,
            has_logo: now.has_logo,
            version: now.version,
        }
    }
}

async fn edit(visit: Visit) -> Result<Response, PageError> {
    let (desk, now) = appearance::own(&visit.caller).await?;
    let form = AppearanceForm::of(&now);
    html(&EditPage::new(&visit, desk, &now, form))
}

async fn change(
    visit: Visit,
    uploaded: Result<Uploaded, PageError>,
) -> Result<Response, PageError> {
    visit.caller.may(Action::ManageSettings)?;
    let uploaded = uploaded?;
    let typed = |name: &str| uploaded.field(name).to_owned();
    let form = AppearanceForm {
        colour: typed("colour"),
        sites: typed("sites"),
        no_logo: typed("no_logo"),
        version: typed("version"),
    };
    let key = uploaded.key;
    let changed = if uploaded.too_large {
        Err(Errors::one("file", Problem::FileTooLarge).into())
    } else {
        appearance::change(&visit.caller, &form, uploaded.file).await
    };
    let errors = match changed {
        Ok(()) => return Ok(Redirect::to("/settings/appearance?done=saved").into_response()),
        Err(Refusal::Invalid(errors)) => errors,
        Err(Refusal::Stale) => Errors::default(),
        Err(refusal) => return Err(refusal.into()),
    };
    let (desk, now) = appearance::own(&visit.caller).await?;
    let stale = errors.is_empty();
    let mut shown = EditPage::new(&visit, desk, &now, form);
    shown.fields = shown.fields.with(errors);
    shown.page = shown.page.with_errors(key);
    if stale {
        // What was typed stands in the fields; saving again takes it over.
        shown.form.version = now.version.to_string();
        shown.page.title = visit.l.error_stale_title().to_owned();
        let mut response = html(&shown)?;
        *response.status_mut() = StatusCode::CONFLICT;
        return Ok(response);
    }
    unprocessable(&shown)
}
