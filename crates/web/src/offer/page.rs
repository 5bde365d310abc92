//! The page of a location for families, as the location or the desk fills it in; and its
//! pictures.

use crate::compare::ComparePage;
use crate::components::Fields;
use crate::errors::PageError;
use crate::form::{Posted, Uploaded};
use crate::page::{Page, Section, html, unprocessable};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use desk::forms::{Errors, Problem};
use desk::offer::{self, PageForm, PictureShown};
use desk::policy::Action;
use desk::{FormKey, Refusal};

#[derive(Template)]
#[template(path = "offer/page.html")]
struct LocationPage {
    page: Page,
    fields: Fields,
    picture_fields: Fields,
    form: PageForm,
    shows: String,
    pictures: Vec<PictureShown>,
    code: String,
    name: String,
    /// Code of the desk, for the addresses of families.
    desk: String,
}

impl LocationPage {
    async fn new(visit: &Visit, code: &str) -> Result<Self, PageError> {
        let l = visit.l;
        let (location, form) = offer::page_of(&visit.caller, code).await?;
        let (_, pictures) = offer::pictures(&visit.caller, code).await?;
        let fields = Fields::new(
            l,
            vec![
                ("listed", l.offer_page_listed()),
                ("introduction", l.offer_page_introduction()),
                ("website", l.offer_page_website()),
                ("inclusive", l.offer_page_inclusive()),
                ("urgent", l.offer_page_urgent()),
                ("latitude", l.offer_page_latitude()),
                ("longitude", l.offer_page_longitude()),
            ],
        );
        let picture_fields = Fields::new(
            l,
            vec![("file", l.offer_page_picture_file()), ("shows", l.offer_page_picture_shows())],
        );
        Ok(Self {
            page: Page::new(visit, Section::Locations, l.offer_page_title()),
            fields,
            picture_fields,
            form,
            shows: String::new(),
            pictures,
            code: code.to_owned(),
            name: location.name,
            desk: desk::front::code_of(&visit.caller).await?,
        })
    }

    fn refused(mut self, key: FormKey) -> Result<Response, PageError> {
        self.page = self.page.with_errors(key);
        unprocessable(&self)
    }
}

fn saved(code: &str) -> Response {
    Redirect::to(&format!("/locations/{code}/page?done=saved")).into_response()
}

pub(super) async fn edit(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    visit.caller.may(Action::ChangeLocation)?;
    html(&LocationPage::new(&visit, &code).await?)
}

pub(super) async fn change(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<PageForm>,
) -> Result<Response, PageError> {
    match offer::change_page(&visit.caller, &code, &posted.form).await {
        Ok(()) => Ok(saved(&code)),
        Err(Refusal::Invalid(errors)) => {
            let mut shown = LocationPage::new(&visit, &code).await?;
            shown.form = posted.form;
            shown.fields = shown.fields.with(errors);
            shown.refused(posted.key)
        }
        Err(Refusal::Stale) => compare(&visit, &code, &posted).await,
        Err(refusal) => Err(refusal.into()),
    }
}

async fn compare(
    visit: &Visit,
    code: &str,
    posted: &Posted<PageForm>,
) -> Result<Response, PageError> {
    let l = visit.l;
    let (_, theirs) = offer::page_of(&visit.caller, code).await?;
    let page = Page::new(visit, Section::Locations, l.error_stale_title()).with_errors(posted.key);
    let path = format!("/locations/{code}/page");
    let version = theirs.version.clone();
    ComparePage::new(page, path.clone(), path, (&posted.form, &theirs), version)
        .tick("listed", l.offer_page_listed())
        .field("introduction", l.offer_page_introduction())
        .field("website", l.offer_page_website())
        .tick("inclusive", l.offer_page_inclusive())
        .tick("urgent", l.offer_page_urgent())
        .fields([("latitude", l.offer_page_latitude()), ("longitude", l.offer_page_longitude())])
        .answer()
}

pub(super) async fn add_picture(
    visit: Visit,
    Path(code): Path<String>,
    uploaded: Result<Uploaded, PageError>,
) -> Result<Response, PageError> {
    // Whose location it is comes before what was sent: a stranger learns nothing.
    offer::pictures(&visit.caller, &code).await?;
    let uploaded = uploaded?;
    let (shows, key) = (uploaded.field("shows").to_owned(), uploaded.key);
    let added = if uploaded.too_large {
        Err(Errors::one("file", Problem::FileTooLarge).into())
    } else {
        offer::add_picture(&visit.caller, &code, &shows, uploaded.file, key).await
    };
    match added {
        Ok(()) => Ok(saved(&code)),
        Err(Refusal::Invalid(errors)) => {
            let mut shown = LocationPage::new(&visit, &code).await?;
            shown.shows = shows;
            shown.picture_fields = shown.picture_fields.with(errors);
            shown.refused(key)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

pub(super) async fn remove_picture(
    visit: Visit,
    Path((code, picture)): Path<(String, String)>,
) -> Result<Response, PageError> {
    offer::remove_picture(&visit.caller, &code, &picture).await?;
    Ok(saved(&code))
}
