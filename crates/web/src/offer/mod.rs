//! The offer for families: the list with its map, one location, what to print; and, for who
//! works with the product, the page of a location and the agreements with neighbours.

mod agreements;
mod map;
mod page;
mod search_engines;
mod see;

use crate::Site;
use crate::components::{Fields, Pager};
use crate::errors::PageError;
use crate::front::FrontPage;
use crate::page::html;
use crate::routes::{Gate, Routes};
use crate::visit::locale_of;
use askama::Template;
use axum::extract::{OriginalUri, Path, RawQuery, State};
use axum::http::HeaderMap;
use axum::response::Response;
use desk::front::{self, FrontDesk};
use desk::offer::{self, A_PAGE, Asked, LARGEST_PHOTO, Listed, Offer};
use desk::policy::Action;
use domain::geography::Spot;
use domain::offer::Order;
use domain::places::{LocationKind, Tariff};
use domain::week::Weekday;
use map::Map;
use serde::{Deserialize, Serialize};
use texts::Locale;

/// The addresses.
pub fn routes() -> Routes {
    let change = Gate::May(Action::ChangeLocation);
    let manage = Gate::May(Action::ManageSettings);
    Routes::new()
        .get("/d/{desk}/offer", Gate::Public, list)
        .get("/d/{desk}/offer/print", Gate::Public, print)
        .get("/d/{desk}/offer/{location}", Gate::Public, see::see)
        .get("/d/{desk}/offer/{location}/pictures/{picture}", Gate::Public, see::picture)
        .get("/robots.txt", Gate::Public, search_engines::robots)
        .get("/sitemap.xml", Gate::Public, search_engines::sitemap)
        .get("/locations/{location}/page", change, page::edit)
        .post("/locations/{location}/page", change, page::change)
        .upload("/locations/{location}/pictures", change, LARGEST_PHOTO + 65_536, page::add_picture)
        .post("/locations/{location}/pictures/{picture}/removal", change, page::remove_picture)
        .get("/settings/neighbours", manage, agreements::list)
        .post("/settings/neighbours", manage, agreements::propose)
        .post("/settings/neighbours/{agreement}/acceptance", manage, agreements::agree)
        .post("/settings/neighbours/{agreement}/ending", manage, agreements::end)
}

/// Hours that can be asked: opening and closing.
const OPENS: [&str; 6] = ["06:00", "06:30", "07:00", "07:30", "08:00", "09:00"];
const CLOSES: [&str; 6] = ["16:30", "17:00", "17:30", "18:00", "18:30", "20:00"];
/// Ages that can be asked, in months.
const AGES: [i32; 4] = [6, 18, 27, 36];

/// The query of the list: what is asked, the page, and what was chosen to print.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
#[serde(default)]
struct Question {
    page: u64,
    choose: Vec<String>,
}

/// What the address asks; what cannot be read is not asked.
fn question(query: Option<&str>) -> (Asked, Question) {
    let query = query.unwrap_or_default();
    let asked = serde_html_form::from_str(query).unwrap_or_default();
    (asked, serde_html_form::from_str(query).unwrap_or_default())
}

/// The query of what is asked, without what is empty.
fn query_of(asked: &Asked) -> String {
    let all = serde_html_form::to_string(asked).unwrap_or_default();
    all.split('&').filter(|part| !part.ends_with('=')).collect::<Vec<_>>().join("&")
}

/// A location in the list.
struct Card {
    number: usize,
    code: String,
    path: String,
    name: String,
    kind: String,
    tariff: String,
    street: String,
    town: String,
    hours: String,
    phone: String,
    email: String,
    distance: String,
    /// Name of its desk, when that is a neighbour.
    desk: String,
    reported_free: bool,
    inclusive: bool,
    urgent: bool,
}

impl Card {
    fn new(l: Locale, home: &FrontDesk, number: usize, listed: Listed, spot: bool) -> Self {
        let distance = match listed.distance {
            _ if !spot => String::new(),
            None => l.offer_no_distance().to_owned(),
            Some(km) if km < 1.0 => l.offer_distance_near().to_owned(),
            Some(km) => l.offer_distance(l.decimal(km, usize::from(km < 10.0))),
        };
        let neighbour = listed.desk.id != home.row.id;
        let row = listed.location;
        Self {
            number,
            path: format!("/d/{}/offer/{}", home.row.code, row.code),
            kind: l.offer_kind_word(&row.kind),
            tariff: l.offer_tariff_word(&row.tariff),
            hours: if row.opens.is_empty() || row.closes.is_empty() {
                String::new()
            } else {
                l.offer_see_hours_shown(&row.opens, &row.closes)
            },
            street: row.street,
            town: format!("{} {}", row.postcode, row.town),
            name: row.name,
            phone: row.phone,
            email: row.email,
            code: row.code,
            distance,
            desk: if neighbour { l.offer_of_desk(&listed.desk.name) } else { String::new() },
            reported_free: listed.reported_free,
            inclusive: listed.inclusive,
            urgent: listed.urgent,
        }
    }
}

/// A link with its words.
struct To {
    path: String,
    words: String,
}

#[derive(Template)]
#[template(path = "offer/list.html")]
struct ListPage {
    page: FrontPage,
    desk: String,
    asked: Asked,
    fields: Fields,
    kinds: Vec<(String, String)>,
    tariffs: Vec<(String, String)>,
    opens: Vec<(String, String)>,
    closes: Vec<(String, String)>,
    ages: Vec<(String, String)>,
    orders: Vec<(String, String)>,
    days: Vec<(&'static str, String, bool)>,
    filtered: bool,
    chosen: String,
    hidden: Vec<(String, String)>,
    cards: Vec<Card>,
    first: usize,
    total: u64,
    map: Option<Map>,
    pager: Pager,
    order: &'static str,
    spot: String,
    others: Vec<To>,
    unknown: String,
    loosened: Vec<To>,
    neighbours: String,
    print: String,
}

/// The choice of any, and then each word with its text.
fn any_or<'a>(
    l: Locale,
    words: impl IntoIterator<Item = &'a str>,
    text: impl Fn(&str) -> String,
) -> Vec<(String, String)> {
    let any = (String::new(), l.offer_any().to_owned());
    let words = words.into_iter().map(|word| (word.to_owned(), text(word)));
    std::iter::once(any).chain(words).collect()
}

/// The filters that are chosen, in words: they stand beside the fold that holds them.
fn chosen(l: Locale, asked: &Asked) -> Vec<String> {
    let wanted = asked.wanted();
    let mut words = Vec::new();
    words.extend(wanted.kind.map(|kind| l.offer_kind_word(kind.word())));
    words.extend(wanted.tariff.map(|tariff| l.offer_tariff_word(tariff.word())));
    words.extend(wanted.age.map(|age| l.offer_age_word(age.to_string())));
    words.extend(wanted.week.days().map(|day| l.weekday_long(day.word())));
    let hours = [
        (wanted.from, l.offer_opens_at(), &asked.from),
        (wanted.until, l.offer_closes_at(), &asked.until),
    ];
    let asked_hours = hours.iter().filter(|(hour, ..)| hour.is_some());
    words.extend(asked_hours.map(|(_, told, typed)| format!("{told} {typed}")));
    words.extend(wanted.inclusive.then(|| l.offer_inclusive().to_owned()));
    words.extend(wanted.urgent.then(|| l.offer_urgent().to_owned()));
    words
}

fn spot_text(l: Locale, spot: &Spot) -> String {
    let kind = l.offer_spot_kind(offer::spot_word(spot));
    if spot.name.contains(&spot.postcode) || spot.postcode.is_empty() {
        format!("{kind} {}", spot.name)
    } else {
        format!("{kind} {} ({})", spot.name, spot.postcode)
    }
}

impl ListPage {
    fn new(l: Locale, desk: &FrontDesk, asked: Asked, offer: Offer, page: FrontPage) -> Self {
        let first = usize::try_from((offer.rows.number - 1).saturating_mul(A_PAGE as u64))
            .unwrap_or_default()
            + 1;
        let at_spot = offer.spot.as_ref();
        let map = Map::new(l, &offer.rows.rows, first, at_spot.map(|spot| spot.point));
        let base = format!("/d/{}/offer", desk.row.code);
        let query = query_of(&asked);
        let pager = Pager::sized(l, &offer.rows, &query, A_PAGE as u64);
        let others = offer.others.iter().map(|other| {
            let near = near_of(other);
            let asked = Asked { near, ..asked.clone() };
            To { path: format!("{base}?{}", query_of(&asked)), words: spot_text(l, other) }
        });
        let loosened = offer.loosened.iter().map(|(criterion, count)| {
            let word = l.offer_loosen_word(criterion.word());
            To {
                path: format!("{base}?{}", query_of(&asked.without(*criterion))),
                words: format!("{word}: {}", l.offer_loosen_count(*count)),
            }
        });
        let typed = asked.near.trim();
        let names: Vec<&str> = offer.neighbours.iter().map(|desk| desk.name.as_str()).collect();
        Self {
            desk: desk.row.code.clone(),
            fields: fields(l),
            kinds: any_or(l, LocationKind::ALL.iter().map(|kind| kind.word()), |word| {
                l.offer_kind_word(word)
            }),
            tariffs: any_or(l, [Tariff::Income.word(), Tariff::Free.word()], |word| {
                l.offer_tariff_word(word)
            }),
            opens: any_or(l, OPENS, ToOwned::to_owned),
            closes: any_or(l, CLOSES, ToOwned::to_owned),
            ages: any_or(l, AGES.map(|age| age.to_string()).iter().map(String::as_str), |age| {
                l.offer_age_word(age)
            }),
            orders: orders(l, at_spot.is_some()),
            days: Weekday::ALL
                .iter()
                .map(|day| {
                    let word = day.word();
                    (word, l.weekday_long(word), asked.day.iter().any(|asked| asked == word))
                })
                .collect(),
            chosen: chosen(l, &asked).join(", "),
            filtered: Asked { near: String::new(), ..asked.clone() } != Asked::default(),
            hidden: serde_html_form::from_str(&query).unwrap_or_default(),
            order: offer.order.word(),
            spot: at_spot.map(|spot| spot_text(l, spot)).unwrap_or_default(),
            others: others.collect(),
            unknown: if at_spot.is_none() { typed.to_owned() } else { String::new() },
            loosened: loosened.collect(),
            neighbours: names.join(", "),
            print: format!("{base}/print?{query}"),
            total: offer.rows.total,
            cards: (first..)
                .zip(offer.rows.rows)
                .map(|(number, listed)| Card::new(l, desk, number, listed, at_spot.is_some()))
                .collect(),
            asked,
            first,
            map,
            pager,
            page,
        }
    }
}

/// What to type to mean this place and no other.
fn near_of(spot: &Spot) -> String {
    match offer::spot_word(spot) {
        "station" => format!("station {}", spot.name),
        "town" if !spot.postcode.is_empty() => spot.name.clone(),
        _ => spot.postcode.clone(),
    }
}

fn orders(l: Locale, place_known: bool) -> Vec<(String, String)> {
    let chosen = Order::ALL
        .iter()
        .filter(|order| place_known || **order != Order::Distance)
        .map(|order| (order.word().to_owned(), l.offer_order_word(order.word())));
    std::iter::once((String::new(), l.offer_order_word("auto"))).chain(chosen).collect()
}

fn fields(l: Locale) -> Fields {
    Fields::new(
        l,
        vec![
            ("near", l.offer_near()),
            ("kind", l.offer_kind()),
            ("tariff", l.offer_tariff()),
            ("from", l.offer_opens_at()),
            ("until", l.offer_closes_at()),
            ("age", l.offer_age()),
            ("inclusive", l.offer_inclusive()),
            ("urgent", l.offer_urgent()),
            ("order", l.offer_order()),
        ],
    )
}

async fn list(
    State(site): State<Site>,
    Path(code): Path<String>,
    RawQuery(query): RawQuery,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let desk = front::desk(&site.app, &code).await?;
    let l = locale_of(&headers);
    let (asked, question) = question(query.as_deref());
    let offer = offer::list(&site.app, &desk.row, &asked, question.page).await?;
    let path = uri.to_string();
    let page = FrontPage::new(&desk, l, l.offer_list_title(), &path)
        .back_to(format!("/d/{code}"))
        .described(l.offer_description(&desk.row.name))
        .canonical(format!("{}/d/{code}/offer", site.app.public_url));
    html(&ListPage::new(l, &desk, asked, offer, page))
}

#[derive(Template)]
#[template(path = "offer/print.html")]
struct PrintPage {
    page: FrontPage,
    date: String,
    cards: Vec<Card>,
}

async fn print(
    State(site): State<Site>,
    Path(code): Path<String>,
    RawQuery(query): RawQuery,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let desk = front::desk(&site.app, &code).await?;
    let l = locale_of(&headers);
    let (asked, question) = question(query.as_deref());
    let listed = offer::printed(&site.app, &desk.row, &asked, &question.choose).await?;
    let spot = listed.iter().any(|one| one.distance.is_some());
    let cards = (1..).zip(listed).map(|(number, one)| Card::new(l, &desk, number, one, spot));
    let page = FrontPage::new(&desk, l, l.offer_print_title(), &uri.to_string())
        .back_to(format!("/d/{code}/offer?{}", query_of(&asked)))
        .unlisted();
    let date = l.long_date(site.app.clock.today());
    html(&PrintPage { page, date, cards: cards.collect() })
}
