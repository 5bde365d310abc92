//! What a location does through its personal link. The page shows its own name, what it
//! reported and what it was asked, and nothing else. Looking changes nothing.

use crate::Site;
use crate::candidacies::{QuestionPage, QuestionTable};
use crate::components::Fields;
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, html, unprocessable};
use crate::placements::ComingTable;
use crate::places::{PlaceTable, labels};
use crate::routes::{Gate, Routes};
use crate::visit::locale_of;
use askama::Template;
use axum::extract::{OriginalUri, Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use desk::candidacies::{self, Addressed, AnswerForm};
use desk::forms::Errors;
use desk::links::{self, LocationLink};
use desk::places::{self, PlaceForm};
use desk::{FormKey, Refusal};
use texts::Locale;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new()
        .get("/l/{secret}", Gate::Link, home)
        .post("/l/{secret}/places", Gate::Link, report)
        .post("/l/{secret}/places/{place}/withdrawal", Gate::Link, withdraw)
        .post("/l/{secret}/places/{place}/renewal", Gate::Link, renew)
        .get("/l/{secret}/candidacies/{candidacy}", Gate::Link, question)
        .post("/l/{secret}/candidacies/{candidacy}/answer", Gate::Link, answer)
}

#[derive(Template)]
#[template(path = "links/home.html")]
struct HomePage {
    page: Page,
    fields: Fields,
    form: PlaceForm,
    base: String,
    places: PlaceTable,
    waiting: QuestionTable,
    answered: QuestionTable,
    coming: ComingTable,
}

impl HomePage {
    async fn new(
        site: &Site,
        l: Locale,
        link: &LocationLink,
        secret: &str,
        form: PlaceForm,
        errors: Errors,
    ) -> Result<Self, PageError> {
        let shown = links::page(link).await?;
        let base = format!("/l/{secret}");
        let name = link.location.name.clone();
        let places = format!("{base}/places");
        let questions = format!("{base}/candidacies");
        Ok(Self {
            page: Page::bare(site, l, l.link_home_title(&name)).at(&base),
            fields: labels(l).with(errors),
            form,
            places: PlaceTable::new(l, &shown.places, site.app.clock.today(), &places)
                .at_one_location()
                .without_pages(),
            waiting: QuestionTable::new(l, &shown.waiting, &questions),
            answered: QuestionTable::new(l, &shown.answered, &questions),
            coming: ComingTable::new(l, &shown.coming).at_one_location(),
            base,
        })
    }
}

async fn home(
    State(site): State<Site>,
    Path(secret): Path<String>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let link = links::open(&site.app, &secret).await?;
    let form = PlaceForm::preset(Some(&link.location), site.app.clock.today());
    let l = locale_of(&headers);
    let mut shown = HomePage::new(&site, l, &link, &secret, form, Errors::default()).await?;
    shown.page = shown.page.at(&uri.to_string());
    html(&shown)
}

fn back(secret: &str, done: &str) -> Response {
    Redirect::to(&format!("/l/{secret}?done={done}")).into_response()
}

async fn report(
    State(site): State<Site>,
    Path(secret): Path<String>,
    headers: HeaderMap,
    posted: Posted<PlaceForm>,
) -> Result<Response, PageError> {
    let link = links::open_to_act(&site.app, &secret).await?;
    match places::report(&link, &posted.form, posted.key).await {
        Ok(_) => Ok(back(&secret, "reported")),
        Err(Refusal::Invalid(errors)) => {
            let l = locale_of(&headers);
            let mut shown = HomePage::new(&site, l, &link, &secret, posted.form, errors).await?;
            shown.page = shown.page.with_errors(posted.key);
            unprocessable(&shown)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

async fn withdraw(
    State(site): State<Site>,
    Path((secret, place)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let link = links::open_to_act(&site.app, &secret).await?;
    places::withdraw(&link, &place).await?;
    Ok(back(&secret, "place-withdrawn"))
}

async fn renew(
    State(site): State<Site>,
    Path((secret, place)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let link = links::open_to_act(&site.app, &secret).await?;
    places::renew(&link, &place).await?;
    Ok(back(&secret, "renewed"))
}

fn question_page(
    site: &Site,
    l: Locale,
    secret: &str,
    seen: Addressed,
    form: AnswerForm,
    errors: Errors,
) -> QuestionPage {
    let back = format!("/l/{secret}");
    let base = format!("{back}/candidacies/{}", seen.code);
    let page = Page::bare(site, l, l.candidacy_page_title(&seen.location_name)).at(&base);
    QuestionPage::new(page, seen, form, errors, base, back, false)
}

async fn question(
    State(site): State<Site>,
    Path((secret, code)): Path<(String, String)>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let link = links::open(&site.app, &secret).await?;
    let seen = candidacies::see(&link, &code).await?;
    let l = locale_of(&headers);
    let shown = question_page(&site, l, &secret, seen, AnswerForm::default(), Errors::default());
    html(&shown.at(&uri.to_string()))
}

async fn answer(
    State(site): State<Site>,
    Path((secret, code)): Path<(String, String)>,
    headers: HeaderMap,
    posted: Posted<AnswerForm>,
) -> Result<Response, PageError> {
    let link = links::open_to_act(&site.app, &secret).await?;
    match candidacies::answer(&link, &code, &posted.form).await {
        Ok(()) => {
            let path = format!("/l/{secret}/candidacies/{code}?done=answered");
            Ok(Redirect::to(&path).into_response())
        }
        Err(Refusal::Invalid(errors)) => {
            let key: FormKey = posted.key;
            let seen = candidacies::see(&link, &code).await?;
            let l = locale_of(&headers);
            let shown = question_page(&site, l, &secret, seen, posted.form, errors);
            unprocessable(&shown.with_errors(key))
        }
        Err(refusal) => Err(refusal.into()),
    }
}
