//! The front of house: the front page of a desk, and the page to find one's own desk.

mod frame;

pub use frame::FrontPage;

use crate::Site;
use crate::errors::PageError;
use crate::page::html;
use crate::pictograms::{Picto, Pictogram};
use crate::routes::{Gate, Routes};
use crate::visit::{Visit, locale_of};
use askama::Template;
use axum::extract::{OriginalUri, Path, Query, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use desk::front::{self, DeskChoice, FrontDesk};
use desk::settings::Point;
use serde::Deserialize;
use std::sync::OnceLock;
use texts::Locale;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new().get("/", Gate::Public, start).get("/d/{desk}", Gate::Public, home)
}

/// A choice on the front page.
struct Choice {
    path: String,
    picto: Pictogram,
}

/// Opening hours of a service point on one day, in words.
pub(crate) type DayHours = (String, String);

/// When a service point is open, day by day.
pub(crate) fn hours(l: Locale, point: &Point) -> Vec<DayHours> {
    let mut hours: Vec<DayHours> = Vec::new();
    for open in &point.hours {
        let day = l.weekday_long(&open.weekday);
        let time = l.front_from_to(&open.opens, &open.closes);
        match hours.last_mut() {
            Some((known, times)) if *known == day => {
                times.push_str(", ");
                times.push_str(&time);
            }
            _ => hours.push((day, time)),
        }
    }
    hours
}

/// A service point as the front page shows it.
struct ShownPoint {
    name: String,
    host: String,
    address: String,
    by_phone: bool,
    hours: Vec<DayHours>,
}

impl ShownPoint {
    fn new(l: Locale, point: &Point) -> Self {
        Self {
            name: point.row.name.clone(),
            host: point.row.host.clone(),
            address: point.row.address.clone(),
            by_phone: point.row.by_phone,
            hours: hours(l, point),
        }
    }
}

#[derive(Template)]
#[template(path = "front/home.html")]
struct HomePage {
    page: FrontPage,
    desk: FrontDesk,
    choices: Vec<Choice>,
    points: Vec<ShownPoint>,
}

async fn home(
    State(site): State<Site>,
    Path(code): Path<String>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let desk = front::desk(&site.app, &code).await?;
    let l = locale_of(&headers);
    let points = desk.points.iter().map(|point| ShownPoint::new(l, point)).collect();
    html(&HomePage {
        page: FrontPage::new(&desk, l, l.front_title(&desk.row.name), &uri.to_string()),
        choices: choices(l, &code),
        points,
        desk,
    })
}

/// Whether this installation has this address.
pub fn has(path: &str) -> bool {
    static EXIST: OnceLock<Vec<&'static str>> = OnceLock::new();
    let exist = EXIST.get_or_init(|| crate::specs().iter().map(|spec| spec.path).collect());
    exist.contains(&path)
}

/// What a family can do here, in this order; only what exists in this installation.
fn choices(l: Locale, code: &str) -> Vec<Choice> {
    [
        ("/d/{desk}/ask", Picto::Ask, l.front_choice_ask()),
        ("/my", Picto::MyRequest, l.front_choice_mine()),
        ("/d/{desk}/offer", Picto::Offer, l.front_choice_offer()),
        ("/d/{desk}/care", Picto::Care, l.front_choice_care()),
    ]
    .into_iter()
    .filter(|(path, ..)| has(path))
    .map(|(path, picto, word)| Choice {
        path: path.replace("{desk}", code),
        picto: picto.with(word),
    })
    .collect()
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Wanted {
    q: String,
}

#[derive(Template)]
#[template(path = "front/find.html")]
struct FindPage {
    page: FrontPage,
    typed: String,
    desks: Vec<DeskChoice>,
}

/// Where everybody starts: staff at its work, families at their desk.
async fn start(
    State(site): State<Site>,
    visit: Option<Visit>,
    Query(wanted): Query<Wanted>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    if let Some(visit) = visit {
        return Ok(crate::site::home(&visit)?.into_response());
    }
    let desks = front::desks(&site.app).await?;
    let to = match desks.as_slice() {
        [] => Some("/sign-in".to_owned()),
        [only] => Some(format!("/d/{}", only.code)),
        _ => None,
    };
    if let Some(to) = to {
        return Ok(Redirect::to(&to).into_response());
    }
    let l = locale_of(&headers);
    let page = FrontPage::of_nobody(l, l.front_find_title(), &uri.to_string());
    let typed: String = wanted.q.trim().chars().take(80).collect();
    let found = if typed.is_empty() { desks } else { front::serving(&desks, &typed) };
    html(&FindPage { page, typed, desks: found })
}
