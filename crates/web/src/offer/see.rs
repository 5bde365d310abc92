//! One location for families: what it is, when it is open, who comes first, how to ask; and
//! the same for machines, in the terms of schema.org and of OSLO, the Flemish standards
//! (organisatie, adres).

use crate::Site;
use crate::errors::PageError;
use crate::front::FrontPage;
use crate::page::html;
use crate::visit::locale_of;
use askama::Template;
use axum::extract::{OriginalUri, Path, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use desk::front::{self, FrontDesk};
use desk::offer::{self, PictureShown, Shown};
use domain::geography::Point;
use domain::rules::priority::Origin;
use domain::week::{DayPart, Weekday};
use serde_json::{Value, json};
use texts::Locale;

/// The offered days: each day with whether there are places, part by part.
type Grid = Vec<(String, Vec<bool>)>;

/// The legal rules, as a page shows them.
struct Law {
    plain: String,
    groups: Vec<String>,
    source: String,
}

#[derive(Template)]
#[template(path = "offer/see.html")]
struct SeePage {
    page: FrontPage,
    desk: String,
    shown: Shown,
    kind: String,
    tariff: String,
    price: String,
    hours: String,
    ages: String,
    parts: Vec<String>,
    grid: Grid,
    law: Law,
    fresh: String,
    free: String,
    map: Option<super::Map>,
    may_ask: bool,
    data: String,
}

pub(super) async fn see(
    State(site): State<Site>,
    Path((code, location)): Path<(String, String)>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let desk = front::desk(&site.app, &code).await?;
    let shown = offer::see(&site.app, &desk.row, &location).await?;
    let l = locale_of(&headers);
    let row = &shown.listed.location;
    // A location is known at one address: that of its own desk.
    let address =
        format!("{}/d/{}/offer/{}", site.app.public_url, shown.listed.desk.code, row.code);
    let kind = l.offer_kind_word(&row.kind);
    let page = FrontPage::new(&desk, l, row.name.clone(), &uri.to_string())
        .back_to(format!("/d/{code}/offer"))
        .described(l.offer_see_description(&kind, &row.name, &row.town))
        .canonical(address.clone());
    html(&SeePage::new(l, &desk, shown, page, &address))
}

impl SeePage {
    fn new(l: Locale, desk: &FrontDesk, shown: Shown, page: FrontPage, address: &str) -> Self {
        let row = &shown.listed.location;
        let day = |day: Option<chrono::NaiveDate>| day.map(|day| l.long_date(day));
        let checked = day(row.confirmed_on).unwrap_or_default();
        let listed = std::slice::from_ref(&shown.listed);
        Self {
            desk: desk.row.code.clone(),
            kind: l.offer_kind_word(&row.kind),
            tariff: l.offer_tariff_word(&row.tariff),
            price: l.offer_see_price_explained(&row.tariff),
            hours: if row.opens.is_empty() || row.closes.is_empty() {
                String::new()
            } else {
                l.offer_see_hours_shown(&row.opens, &row.closes)
            },
            ages: ages(l, row.age_from, row.age_to),
            parts: parts(&shown).iter().map(|part| l.day_part(part.word())).collect(),
            grid: grid(l, &shown),
            law: Law::new(l, &shown),
            fresh: l.offer_see_fresh(checked, shown.freshness.word()),
            free: day(shown.reported_free).map(|day| l.offer_see_free(day)).unwrap_or_default(),
            map: super::Map::new(l, listed, 1, None),
            may_ask: crate::front::has("/d/{desk}/ask"),
            data: linked_data(&shown, address),
            shown,
            page,
        }
    }
}

fn ages(l: Locale, from: Option<i32>, to: Option<i32>) -> String {
    let kind = match (from, to) {
        (Some(_), Some(_)) => "both",
        (Some(_), None) => "from",
        (None, Some(_)) => "to",
        (None, None) => "none",
    };
    l.offer_see_ages_shown(from.unwrap_or_default(), kind, to.unwrap_or_default())
}

/// The parts of the day in which there are places at all.
fn parts(shown: &Shown) -> Vec<DayPart> {
    let on = |part: &DayPart| Weekday::ALL.iter().any(|day| shown.offered.on(*day, *part) > 0);
    DayPart::ALL.iter().copied().filter(on).collect()
}

/// The days of a working week, and those of the weekend on which there are places.
fn grid(l: Locale, shown: &Shown) -> Grid {
    let parts = parts(shown);
    let row = |day: &Weekday| {
        let cells: Vec<bool> = parts.iter().map(|part| shown.offered.on(*day, *part) > 0).collect();
        let weekend = matches!(day, Weekday::Saturday | Weekday::Sunday);
        let told = !weekend || cells.contains(&true);
        told.then(|| (l.weekday_long(day.word()), cells))
    };
    if parts.is_empty() { Vec::new() } else { Weekday::ALL.iter().filter_map(row).collect() }
}

impl Law {
    fn new(l: Locale, shown: &Shown) -> Self {
        let legal = shown.rules.filter(|rules| rules.origin == Origin::Legal);
        Self {
            plain: l.offer_see_law_plain(legal.map_or("none", |rules| rules.id())),
            groups: legal
                .map(|rules| rules.groups.iter().map(|group| group.label.clone()).collect())
                .unwrap_or_default(),
            source: legal.map(|rules| rules.source.clone()).unwrap_or_default(),
        }
    }
}

/// The location for machines, as text that can stand in an element of a page.
fn linked_data(shown: &Shown, address: &str) -> String {
    let row = &shown.listed.location;
    let mut data = json!({
        "@context": {
            "@vocab": "https://schema.org/",
            "org": "http://www.w3.org/ns/org#",
            "locn": "http://www.w3.org/ns/locn#",
            "adres": "https://data.vlaanderen.be/ns/adres#",
        },
        "@id": address,
        "@type": ["ChildCare", "org:Site"],
        "name": row.name,
        "url": address,
        "address": {
            "@type": ["PostalAddress", "locn:Address"],
            "streetAddress": row.street,
            "postalCode": row.postcode,
            "addressLocality": row.town,
            "addressCountry": "BE",
            "locn:thoroughfare": row.street,
            "locn:postCode": row.postcode,
            "adres:gemeentenaam": { "@value": row.town, "@language": "nl" },
        },
        "parentOrganization": {
            "@type": ["Organization", "org:Organization"],
            "name": shown.organiser.name,
        },
        "isAccessibleForFree": false,
    });
    if !row.phone.is_empty() {
        put(&mut data, "telephone", json!(row.phone));
    }
    if !row.email.is_empty() {
        put(&mut data, "email", json!(row.email));
    }
    if !shown.website.is_empty() {
        put(&mut data, "sameAs", json!(shown.website));
    }
    if !row.opens.is_empty() && !row.closes.is_empty() && !shown.offered.is_empty() {
        let days: Vec<&str> = shown.offered.week().days().map(english).collect();
        let hours = json!({
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": days,
            "opens": row.opens,
            "closes": row.closes,
        });
        put(&mut data, "openingHoursSpecification", hours);
    }
    if let Some(point) = shown.listed.point.filter(|_| shown.listed.exact) {
        put(&mut data, "geo", place(point));
    }
    let pictures: Vec<String> = shown
        .pictures
        .iter()
        .map(|picture| format!("{address}/pictures/{}", picture.code))
        .collect();
    if !pictures.is_empty() {
        put(&mut data, "image", json!(pictures));
    }
    // Within an element nothing may look like the end of it.
    data.to_string().replace('<', "\\u003c")
}

fn place(point: Point) -> Value {
    let (latitude, longitude) = point.degrees();
    json!({ "@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude })
}

fn put(data: &mut Value, name: &str, value: Value) {
    if let Some(fields) = data.as_object_mut() {
        fields.insert(name.to_owned(), value);
    }
}

const fn english(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

/// The address of a picture, within this desk.
fn picture_path(desk: &str, location: &str, picture: &PictureShown) -> String {
    format!("/d/{desk}/offer/{location}/pictures/{}", picture.code)
}

/// The file of a picture: it never changes, so a browser may keep it a day.
pub(super) async fn picture(
    State(site): State<Site>,
    Path((code, location, picture)): Path<(String, String, String)>,
) -> Result<Response, PageError> {
    let desk = front::desk(&site.app, &code).await?;
    let bytes = offer::picture(&site.app, &desk.row, &location, &picture).await?;
    let headers =
        [(header::CONTENT_TYPE, "image/jpeg"), (header::CACHE_CONTROL, "public, max-age=86400")];
    Ok((headers, bytes).into_response())
}
