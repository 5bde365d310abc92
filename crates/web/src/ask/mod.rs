//! The journey of asking: one question a page, saved at each step, without account and
//! without script. The pages know only the browser's cookie; the answers are in the draft.

mod later;
mod paper;
mod sending;
mod steps;
mod words;

use crate::Site;
use crate::errors::PageError;
use crate::form::Posted;
use crate::front::FrontPage;
use crate::page::html;
use crate::pictograms::{Picto, Pictogram};
use crate::routes::{Gate, Routes};
use crate::visit::locale_of;
use askama::Template;
use axum::extract::{FromRequestParts, Path, Query};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use chrono::NaiveDate;
use desk::Refusal;
use desk::ask::{self, Answers, Draft, Edit, Progress};
use desk::front::{self, FrontDesk};
use domain::asking::{Door, Step};
use serde::Deserialize;
use texts::Locale;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new()
        .get("/d/{desk}/ask", Gate::Public, start)
        .post("/d/{desk}/ask", Gate::Public, begin)
        .get("/d/{desk}/ask/overview", Gate::Public, overview)
        .get("/d/{desk}/ask/stop", Gate::Public, ask_to_stop)
        .post("/d/{desk}/ask/stop", Gate::Public, stop)
        .get("/d/{desk}/ask/{step}", Gate::Public, steps::show)
        .post("/d/{desk}/ask/{step}", Gate::Public, steps::answer)
        .and(sending::routes())
        .and(later::routes())
        .and(paper::routes())
}

/// What every page of the journey stands on.
struct Ground {
    site: Site,
    desk: FrontDesk,
    l: Locale,
    draft: Option<Draft>,
}

impl Ground {
    async fn new(site: Site, code: &str, headers: &HeaderMap) -> Result<Self, PageError> {
        let desk = front::desk(&site.app, code).await?;
        let jar = CookieJar::from_headers(headers);
        let draft = match jar.get(cookie_name(&site)) {
            Some(cookie) => ask::by_cookie(&site.app, desk.scope(), cookie.value()).await?,
            None => None,
        };
        Ok(Self { l: locale_of(headers), site, desk, draft })
    }

    /// The address of a page of the journey.
    fn at(&self, rest: &str) -> String {
        format!("/d/{}/ask{rest}", self.desk.row.code)
    }

    fn page(&self, title: &str, rest: &str) -> FrontPage {
        FrontPage::new(&self.desk, self.l, title, &self.at(rest))
    }

    fn to(&self, rest: &str) -> Response {
        Redirect::to(&self.at(rest)).into_response()
    }
}

impl FromRequestParts<Site> for Ground {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, PageError> {
        let named = Path::<Named>::from_request_parts(parts, site).await;
        let Path(Named { desk, step }) = named.map_err(|_| PageError::NotFound)?;
        if step.is_some_and(|word| word.parse::<Step>().is_err()) {
            return Err(PageError::NotFound);
        }
        Self::new(site.clone(), &desk, &parts.headers).await
    }
}

/// What the address of a page of the journey names.
#[derive(Deserialize)]
struct Named {
    desk: String,
    step: Option<String>,
}

/// A page with a draft to go on with. Whoever has none begins, whoever has sent sees what
/// became of it: they are led there instead.
struct Journey {
    ground: Ground,
    draft: Draft,
}

impl FromRequestParts<Site> for Journey {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Response> {
        let ground = Ground::from_request_parts(parts, site).await;
        let mut ground = ground.map_err(IntoResponse::into_response)?;
        match ground.draft.take() {
            None => Err(ground.to("")),
            Some(draft) if draft.is_sent() => Err(ground.to("/done")),
            Some(draft) => Ok(Self { ground, draft }),
        }
    }
}

/// A day in a sentence that has the Dutch beside it while nobody checked the translation: in
/// digits it reads the same in both.
fn day_told(l: Locale, date: NaiveDate) -> String {
    match l {
        Locale::Nl | Locale::NlSimple => l.long_date(date),
        _ => l.short_date(date),
    }
}

/// Name of the cookie with the secret of a draft.
fn cookie_name(site: &Site) -> &'static str {
    if site.options.secure { "__Host-kinderloket-ask" } else { "kinderloket-ask" }
}

/// The cookie with this secret. It ends with the browser: a phone or a computer in a library
/// may be somebody else's tomorrow. The link and the code are for going on after that.
pub fn cookie(site: &Site, secret: String) -> Cookie<'static> {
    Cookie::build((cookie_name(site), secret))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(site.options.secure)
        .build()
}

/// Instead of a way in: to go on with what was begun.
const GO_ON: &str = "go-on";

/// A way in.
struct DoorChoice {
    value: &'static str,
    picto: Pictogram,
}

#[derive(Template)]
#[template(path = "ask/start.html")]
struct StartPage {
    page: FrontPage,
    base: String,
    goes_on: bool,
    /// How to go on with the location that the family came from; empty for none.
    go_on_with: String,
    doors: Vec<DoorChoice>,
    location: String,
    paper: Pictogram,
    code: Pictogram,
}

/// A location of the offer that the family came from.
#[derive(Deserialize, Default)]
#[serde(default)]
struct CameFrom {
    location: String,
}

async fn start(ground: Ground, Query(from): Query<CameFrom>) -> Result<Response, PageError> {
    let l = ground.l;
    let goes_on = ground.draft.as_ref().is_some_and(|draft| !draft.is_sent());
    let place = if goes_on { wished(&ground, &from.location).await? } else { String::new() };
    let doors = vec![
        DoorChoice { value: "alone", picto: Picto::Alone.with(l.ask_door_alone()) },
        DoorChoice { value: "helper", picto: Picto::Helper.with(l.ask_door_helper()) },
    ];
    html(&StartPage {
        page: ground.page(l.ask_start_title(), "").back_to(format!("/d/{}", ground.desk.row.code)),
        base: ground.at(""),
        goes_on,
        go_on_with: if place.is_empty() { String::new() } else { l.ask_go_on_with(place) },
        doors,
        location: from.location,
        paper: Picto::Paper.with(l.ask_door_paper()),
        code: Picto::Later.with(l.ask_door_code()),
    })
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Begin {
    door: String,
    location: String,
}

async fn begin(ground: Ground, posted: Posted<Begin>) -> Result<Response, PageError> {
    let app = &ground.site.app;
    let preference = wished(&ground, &posted.form.location).await?;
    let open = ground.draft.as_ref().filter(|draft| !draft.is_sent());
    if let Some(draft) = open.filter(|_| posted.form.door == GO_ON) {
        return match ask::save(app, draft, Edit::AlsoWish(&preference)).await {
            Ok(_) => Ok(ground.to("/overview")),
            // It was sent or thrown away in another window.
            Err(Refusal::NotFound) => Ok(ground.to("")),
            Err(refusal) => Err(refusal.into()),
        };
    }
    let door = match posted.form.door.as_str() {
        "helper" => Door::Helper,
        _ => Door::Alone,
    };
    let first = Step::of(door).first().copied().unwrap_or(Step::Child);
    let answers = Answers { preference, ..Answers::default() };
    let (_, secret) =
        ask::begin(app, ground.desk.scope(), door, ground.l.code(), None, answers).await?;
    let jar = CookieJar::new().add(cookie(&ground.site, secret));
    Ok((jar, ground.to(&format!("/{first}"))).into_response())
}

/// The name of the location from which the family came, to stand as what it wishes; it can
/// change it. Empty when there is none.
async fn wished(ground: &Ground, location: &str) -> Result<String, PageError> {
    if location.is_empty() {
        return Ok(String::new());
    }
    match desk::offer::see(&ground.site.app, &ground.desk.row, location).await {
        Ok(shown) => Ok(shown.listed.location.name),
        Err(Refusal::NotFound) => Ok(String::new()),
        Err(refusal) => Err(refusal.into()),
    }
}

/// A part of the overview.
struct Part {
    step: &'static str,
    title: &'static str,
    progress: &'static str,
    tag: &'static str,
}

fn parts(l: Locale, draft: &Draft, site: &Site) -> Vec<Part> {
    let word = |progress| match progress {
        Progress::Todo => (l.ask_progress_todo(), "kl-tag--wait"),
        Progress::Done => (l.ask_progress_done(), "kl-tag--ok"),
        Progress::Optional => (l.ask_progress_optional(), ""),
    };
    let part = |(step, progress): (Step, Progress)| {
        let (progress, tag) = word(progress);
        Part { step: step.word(), title: words::part(l, step), progress, tag }
    };
    draft.steps(site.app.clock.now()).into_iter().map(part).collect()
}

#[derive(Template)]
#[template(path = "ask/overview.html")]
struct OverviewPage {
    page: FrontPage,
    base: String,
    parts: Vec<Part>,
    complete: bool,
    until: String,
}

async fn overview(Journey { ground, draft }: Journey) -> Result<Response, PageError> {
    let l = ground.l;
    html(&OverviewPage {
        page: ground.page(l.ask_overview_title(), "/overview").back_to(ground.at("")),
        base: ground.at(""),
        parts: parts(l, &draft, &ground.site),
        complete: draft.first_open(ground.site.app.clock.now()).is_none(),
        until: day_told(l, domain::clock::brussels_date(draft.row.ends_at)),
    })
}

#[derive(Template)]
#[template(path = "ask/stop.html")]
struct StopPage {
    page: FrontPage,
    base: String,
}

/// Asks first: what is wiped does not come back.
async fn ask_to_stop(Journey { ground, .. }: Journey) -> Result<Response, PageError> {
    html(&StopPage {
        page: ground.page(ground.l.ask_stop_title(), "/stop").back_to(ground.at("/overview")),
        base: ground.at(""),
    })
}

async fn stop(ground: Ground, jar: CookieJar) -> Result<Response, PageError> {
    if let Some(draft) = ground.draft.as_ref().filter(|draft| !draft.is_sent()) {
        ask::stop(&ground.site.app, draft).await?;
    }
    let gone = Cookie::build((cookie_name(&ground.site), "")).path("/").build();
    let front = format!("/d/{}?done=ask-stopped", ground.desk.row.code);
    Ok((jar.remove(gone), Redirect::to(&front)).into_response())
}
