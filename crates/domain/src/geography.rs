//! Where things lie: points, distances as the crow flies, and the places that people name
//! (postcode, town, railway station).
//!
//! Sources: see the head of `data/spots.csv`. A postcode or town is one point near its
//! middle, so a distance from it is a rough one; pages say so.

use crate::municipalities::{self, plain};
use crate::words::word_enum;
use std::sync::OnceLock;

/// Mean radius of the Earth in kilometres (IUGG).
const EARTH_RADIUS_KM: f64 = 6371.0088;
/// Steps in a degree: positions are kept as whole numbers of about a metre.
const STEPS: f64 = 100_000.0;
/// Most places offered for one name.
const MOST_FOUND: usize = 8;

/// Bounds of Belgium in degrees, with some room: what lies outside is a typing mistake.
const SOUTH_TO_NORTH: std::ops::RangeInclusive<f64> = 49.4..=51.6;
const WEST_TO_EAST: std::ops::RangeInclusive<f64> = 2.5..=6.5;

/// A point on the map, in hundred-thousandths of a degree (WGS 84).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Point {
    /// North of the equator.
    pub latitude: i32,
    /// East of Greenwich.
    pub longitude: i32,
}

impl Point {
    /// From degrees; none when that is not in or near Belgium.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "bounded by the range before it")]
    pub fn from_degrees(latitude: f64, longitude: f64) -> Option<Self> {
        let inside = SOUTH_TO_NORTH.contains(&latitude) && WEST_TO_EAST.contains(&longitude);
        inside.then(|| Self {
            latitude: (latitude * STEPS).round() as i32,
            longitude: (longitude * STEPS).round() as i32,
        })
    }

    /// Degrees north and degrees east.
    #[must_use]
    pub fn degrees(self) -> (f64, f64) {
        (f64::from(self.latitude) / STEPS, f64::from(self.longitude) / STEPS)
    }

    /// Kilometres to another point, as the crow flies (haversine).
    #[must_use]
    pub fn kilometres_to(self, other: Self) -> f64 {
        let ((lat, lon), (other_lat, other_lon)) = (self.degrees(), other.degrees());
        let half = |from: f64, to: f64| ((to - from).to_radians() / 2.0).sin().powi(2);
        let across = lat.to_radians().cos() * other_lat.to_radians().cos() * half(lon, other_lon);
        2.0 * EARTH_RADIUS_KM * (half(lat, other_lat) + across).sqrt().min(1.0).asin()
    }
}

word_enum! {
    /// What a place is.
    SpotKind {
        /// Postcode.
        Postcode = "postcode",
        /// Town or village.
        Town = "town",
        /// Railway station.
        Station = "station",
    }
}

/// A place that people can name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// What it is.
    pub kind: SpotKind,
    /// Its name.
    pub name: String,
    /// Its postcode; for a town or station that of the nearest postcode.
    pub postcode: String,
    /// Where it lies.
    pub point: Point,
}

/// Where the demonstration towns pretend to lie; they have a station, as a town should.
const INVENTED: [(&str, &str, Point); 2] = [
    ("9999", "Lindedorp", Point { latitude: 5_098_200, longitude: 385_400 }),
    ("9998", "Beukenbeek", Point { latitude: 5_100_900, longitude: 390_100 }),
];

struct Known {
    kind: SpotKind,
    code: &'static str,
    name: &'static str,
    plain: String,
    point: Point,
}

fn known() -> &'static [Known] {
    static KNOWN: OnceLock<Vec<Known>> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let file = include_str!("../data/spots.csv");
        let lines = file.lines().filter(|line| !line.starts_with('#'));
        let invented = INVENTED.into_iter().flat_map(|(code, name, point)| {
            let kinds = [(SpotKind::Postcode, code), (SpotKind::Town, ""), (SpotKind::Station, "")];
            kinds.map(|(kind, code)| Known { kind, code, name, plain: plain(name), point })
        });
        lines.filter_map(read).chain(invented).collect()
    })
}

fn read(line: &'static str) -> Option<Known> {
    let mut fields = line.split(';');
    let kind = fields.next()?.parse().ok()?;
    let (code, name) = (fields.next()?, fields.next()?);
    let (latitude, longitude) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
    let point = Point::from_degrees(latitude, longitude)?;
    Some(Known { kind, code, name, plain: plain(name), point })
}

impl Known {
    fn spot(&self) -> Spot {
        let code = if self.code.is_empty() { nearest_postcode(self.point) } else { self.code };
        let name = self.name.to_owned();
        Spot { kind: self.kind, name, postcode: code.to_owned(), point: self.point }
    }
}

fn nearest_postcode(point: Point) -> &'static str {
    let postcodes = known().iter().filter(|known| known.kind == SpotKind::Postcode);
    let nearest = postcodes.min_by(|one, other| {
        let far = |known: &Known| known.point.kilometres_to(point);
        far(one).total_cmp(&far(other))
    });
    nearest.map_or("", |known| known.code)
}

/// Where a postcode lies; none when it is not known.
#[must_use]
pub fn of_postcode(postcode: &str) -> Option<Point> {
    let mut postcodes = known().iter().filter(|known| known.kind == SpotKind::Postcode);
    postcodes.find(|known| known.code == postcode.trim()).map(|known| known.point)
}

/// Where an address lies, as far as its postcode and town tell: the town when it lies near
/// its postcode, else the postcode.
#[must_use]
pub fn of_address(postcode: &str, town: &str) -> Option<Point> {
    let code = of_postcode(postcode)?;
    let town = plain(town);
    let near = known().iter().find(|known| {
        known.kind == SpotKind::Town
            && known.plain == town
            && known.point.kilometres_to(code) < 10.0
    });
    Some(near.map_or(code, |known| known.point))
}

/// The places that may be meant by what somebody typed, the likeliest first: a postcode, a
/// town, a municipality, a station (`station Gent` means the station alone).
#[must_use]
pub fn find(typed: &str) -> Vec<Spot> {
    let wanted = plain(typed);
    if let Some(code) = postcode_in(&wanted) {
        let of_code = |known: &&Known| known.kind == SpotKind::Postcode && known.code == code;
        return known().iter().filter(of_code).map(Known::spot).collect();
    }
    let station = wanted.strip_prefix("station ");
    let wanted = station.unwrap_or(&wanted).to_owned();
    if wanted.is_empty() {
        return Vec::new();
    }
    let fits = |kind: SpotKind| match kind {
        SpotKind::Station => true,
        SpotKind::Town => station.is_none(),
        SpotKind::Postcode => false,
    };
    let named = || known().iter().filter(|known| fits(known.kind));
    let mut found: Vec<Spot> =
        named().filter(|known| known.plain == wanted).map(Known::spot).collect();
    if station.is_none() && found.iter().all(|spot| spot.kind != SpotKind::Town) {
        found.extend(municipality(&wanted));
    }
    if found.is_empty() {
        let begins = named().filter(|known| begins_with(&known.plain, &wanted));
        found.extend(begins.take(MOST_FOUND).map(Known::spot));
    }
    found.truncate(MOST_FOUND);
    found
}

/// The towns and stations between two corners, towns first: what a map can name.
#[must_use]
pub fn between(south_west: Point, north_east: Point) -> Vec<(SpotKind, &'static str, Point)> {
    let inside = |point: Point| {
        (south_west.latitude..=north_east.latitude).contains(&point.latitude)
            && (south_west.longitude..=north_east.longitude).contains(&point.longitude)
    };
    [SpotKind::Town, SpotKind::Station]
        .into_iter()
        .flat_map(|kind| known().iter().filter(move |known| known.kind == kind))
        .filter(|known| inside(known.point))
        .map(|known| (known.kind, known.name, known.point))
        .collect()
}

fn begins_with(name: &str, wanted: &str) -> bool {
    let rest = name.strip_prefix(wanted);
    wanted.len() >= 3 && rest.is_some()
}

/// A postcode at the beginning: `9200`, `9200 Dendermonde`.
fn postcode_in(wanted: &str) -> Option<&str> {
    let code = wanted.split(' ').next()?;
    (code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit())).then_some(code)
}

/// A municipality that bears no village's name: the middle of its postcodes.
fn municipality(wanted: &str) -> Option<Spot> {
    let found = municipalities::all().iter().find(|one| plain(one.name) == wanted)?;
    let points: Vec<Point> = found.postcodes.iter().filter_map(|code| of_postcode(code)).collect();
    let count = i32::try_from(points.len()).ok().filter(|count| *count > 0)?;
    let mean = |of: fn(&Point) -> i32| points.iter().map(of).sum::<i32>() / count;
    Some(Spot {
        kind: SpotKind::Town,
        name: found.name.to_owned(),
        postcode: found.postcodes.first().copied().unwrap_or_default().to_owned(),
        point: Point {
            latitude: mean(|point| point.latitude),
            longitude: mean(|point| point.longitude),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::{Point, SpotKind, find, known, of_address, of_postcode};
    use crate::municipalities;

    #[test]
    fn a_distance_is_that_of_the_map() {
        // Grote Markt of Antwerpen to Grote Markt of Brussel: about 41 km.
        let antwerp = Point::from_degrees(51.2211, 4.3997);
        let brussels = Point::from_degrees(50.8467, 4.3525);
        let far = antwerp.zip(brussels).map(|(one, other)| one.kilometres_to(other));
        assert!(far.is_some_and(|km| (41.0..43.0).contains(&km)), "{far:?}");
        assert_eq!(Point::from_degrees(48.86, 2.35), None, "Paris is a mistake");
    }

    #[test]
    fn every_municipality_can_be_found_on_the_map() {
        for municipality in municipalities::all() {
            let found = find(municipality.name);
            assert!(found.iter().any(|spot| spot.kind == SpotKind::Town), "{}", municipality.name);
            // Two postcodes (a company park, an airport) are not in the data.
            let missing = municipality.postcodes.iter().filter(|code| of_postcode(code).is_none());
            assert!(missing.count() <= 1, "{}", municipality.name);
        }
        assert!(known().len() > 2500);
    }

    #[test]
    fn a_place_is_found_as_people_write_it() {
        let first = |typed: &str| find(typed).into_iter().next().map(|spot| (spot.kind, spot.name));
        let town = |name: &str| Some((SpotKind::Town, name.to_owned()));
        assert_eq!(first("9200 Dendermonde").map(|(kind, _)| kind), Some(SpotKind::Postcode));
        assert_eq!(first(" gent "), town("Gent"));
        assert_eq!(first("Pelt"), town("Pelt"));
        assert_eq!(first("denderm"), town("Dendermonde"));
        assert_eq!(first("station Dendermonde").map(|(kind, _)| kind), Some(SpotKind::Station));
        assert_eq!(first("Lindedorp"), town("Lindedorp"));
        assert_eq!(first("0000"), None);
        assert_eq!(first(""), None);
        assert_eq!(first("zzzz"), None);
    }

    #[test]
    fn an_address_lies_in_its_town_when_that_is_near_its_postcode() {
        let dendermonde = of_address("9200", "Dendermonde");
        assert_ne!(dendermonde, of_postcode("9200"), "the postcode's own point is a village");
        assert_eq!(of_address("9200", "Antwerpen"), of_postcode("9200"));
        assert_eq!(of_address("", "Gent"), None);
    }
}
