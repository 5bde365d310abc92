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
use axum::extract::{OriginalUri, Path, Query, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use desk::candidacies::{self, Addressed, AnswerForm};
use desk::forms::Errors;
use desk::links::{self, LocationLink, Over};
use desk::locations::Location;
use desk::places::{self, PlaceForm};
use desk::{FormKey, Refusal};
use domain::candidacies::Closing;
use serde::{Deserialize, Serialize};
use texts::Locale;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new()
        .get("/l/{secret}", Gate::Link, home)
        .post("/l/{secret}/places", Gate::Link, report)
        .post("/l/{secret}/places/{place}/withdrawal", Gate::Link, withdraw)
        .post("/l/{secret}/places/{place}/renewal", Gate::Link, renew)
        .post("/l/{secret}/confirmation", Gate::Link, confirm)
        .post("/l/{secret}/confirmation/undoing", Gate::Link, take_confirmation_back)
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
    /// What the desk has on file, to say whether it is right.
    facts: Vec<(&'static str, String)>,
    /// When that was last said.
    confirmed: String,
    /// The day on which it was said before, just after the button; to take it back.
    before: Option<String>,
    over: Vec<String>,
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
            page: Page::bare(l, l.link_home_title(&name)).at(&base),
            fields: labels(l).with(errors),
            form,
            facts: facts(l, &link.location),
            confirmed: link.location.confirmed_on.map_or_else(
                || l.link_home_never_confirmed().to_owned(),
                |day| l.link_home_confirmed(l.short_date(day)),
            ),
            before: None,
            over: shown.over.iter().map(|over| over_line(l, over)).collect(),
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

/// The day on which the data were confirmed before; empty when they never were.
#[derive(Deserialize, Serialize, Default)]
#[serde(default)]
struct Before {
    before: String,
}

fn facts(l: Locale, row: &Location) -> Vec<(&'static str, String)> {
    let address = format!("{}, {} {}", row.street, row.postcode, row.town);
    let facts = [
        (l.location_address(), address),
        (l.location_phone(), l.phone(&row.phone)),
        (l.location_hours(), format!("{}–{}", row.opens, row.closes)),
    ];
    facts.into_iter().filter(|(_, fact)| !fact.is_empty() && fact != "–").collect()
}

fn over_line(l: Locale, over: &Over) -> String {
    let found = matches!(over.closing, Closing::FoundElsewhere | Closing::Settled);
    let asked = l.short_date(over.asked_on);
    if found { l.link_home_over_found(asked) } else { l.link_home_over_stopped(asked) }
}

async fn confirm(
    State(site): State<Site>,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    let link = links::open_to_act(&site.app, &secret).await?;
    let before = desk::locations::confirm(&link, &link.location.code).await?;
    let before = before.map(|day| day.to_string()).unwrap_or_default();
    Ok(back(&secret, &format!("confirmed&before={before}")))
}

async fn take_confirmation_back(
    State(site): State<Site>,
    Path(secret): Path<String>,
    posted: Posted<Before>,
) -> Result<Response, PageError> {
    let link = links::open_to_act(&site.app, &secret).await?;
    let before = match posted.form.before.as_str() {
        "" => None,
        day => Some(day.parse().map_err(|_| PageError::BadRequest)?),
    };
    desk::locations::take_confirmation_back(&link, &link.location.code, before).await?;
    Ok(back(&secret, "undone"))
}

async fn home(
    State(site): State<Site>,
    Path(secret): Path<String>,
    Query(asked): Query<Before>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let link = links::open(&site.app, &secret).await?;
    let form = PlaceForm::preset(Some(&link.location), site.app.clock.today());
    let l = locale_of(&headers);
    let mut shown = HomePage::new(&site, l, &link, &secret, form, Errors::default()).await?;
    shown.page = shown.page.at(&uri.to_string());
    shown.before = shown.page.done.eq("confirmed").then_some(asked.before);
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
    l: Locale,
    secret: &str,
    seen: Addressed,
    form: AnswerForm,
    errors: Errors,
) -> QuestionPage {
    let back = format!("/l/{secret}");
    let base = format!("{back}/candidacies/{}", seen.code);
    let page = Page::bare(l, l.candidacy_page_title(&seen.location_name)).at(&base);
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
    let shown = question_page(l, &secret, seen, AnswerForm::default(), Errors::default());
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
            let shown = question_page(l, &secret, seen, posted.form, errors);
            unprocessable(&shown.with_errors(key))
        }
        Err(refusal) => Err(refusal.into()),
    }
}
