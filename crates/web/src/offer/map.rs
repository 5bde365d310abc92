//! The map of the offer, drawn here: nothing is asked of anybody else, so nobody learns who
//! looks for care where. There are no open outlines of municipalities, so it is a sketch:
//! names of towns and stations, a scale, the north, and the numbers of the list.

use askama::Template;
use askama::filters::HtmlSafe;
use desk::offer::Listed;
use domain::geography::{Point, SpotKind, between};
use texts::Locale;

/// Size of the drawing, in its own units.
const WIDTH: f64 = 400.0;
const HEIGHT: f64 = 320.0;
/// Room at the edges, so that no number is cut off.
const EDGE: f64 = 34.0;
/// Height of a mark: large enough for a finger on a phone.
const TALL: f64 = 26.0;
/// Least height of what is shown, in hundred-thousandths of a degree: about two kilometres.
const LEAST: f64 = 1_800.0;
/// Most names on a map.
const MOST_NAMES: usize = 12;
/// Kilometres in a hundred-thousandth of a degree of latitude.
const KM_A_STEP: f64 = 40_007.863 / 360.0 / 100_000.0;

/// A mark with the numbers of the list that lie there.
struct Mark {
    x: f64,
    y: f64,
    words: String,
    to: String,
    half: f64,
}

/// A name beside its dot.
struct Name {
    x: f64,
    y: f64,
    words: &'static str,
    station: bool,
}

/// The map.
#[derive(Template)]
#[template(path = "offer/map.html")]
pub struct Map {
    l: Locale,
    marks: Vec<Mark>,
    names: Vec<Name>,
    you: Option<(f64, f64)>,
    scale_from: f64,
    scale_to: f64,
    scale_km: String,
    approximate: bool,
}

impl HtmlSafe for Map {}

/// How points become places on the drawing.
struct View {
    middle: (f64, f64),
    /// Units of the drawing in a step of latitude.
    zoom: f64,
    /// How much narrower a step of longitude is than one of latitude.
    narrow: f64,
}

impl View {
    fn of(points: &[Point]) -> Option<Self> {
        let bounds = |of: fn(&Point) -> i32| {
            let low = points.iter().map(of).min()?;
            let high = points.iter().map(of).max()?;
            Some((f64::from(low), f64::from(high)))
        };
        let (south, north) = bounds(|point| point.latitude)?;
        let (west, east) = bounds(|point| point.longitude)?;
        let middle = ((south + north) / 2.0, (west + east) / 2.0);
        let narrow = (middle.0 / 100_000.0).to_radians().cos();
        let tall = (north - south).max(LEAST);
        let wide = ((east - west) * narrow).max(LEAST);
        let zoom = ((HEIGHT - 2.0 * EDGE) / tall).min((WIDTH - 2.0 * EDGE) / wide);
        Some(Self { middle, zoom, narrow })
    }

    fn place(&self, point: Point) -> (f64, f64) {
        let east = f64::from(point.longitude) - self.middle.1;
        let north = f64::from(point.latitude) - self.middle.0;
        (WIDTH / 2.0 + east * self.narrow * self.zoom, HEIGHT / 2.0 - north * self.zoom)
    }

    #[expect(clippy::cast_possible_truncation, reason = "a corner of Belgium fits in 32 bits")]
    fn corners(&self) -> (Point, Point) {
        let half = (HEIGHT / 2.0 / self.zoom, WIDTH / 2.0 / self.zoom / self.narrow);
        let corner = |sign: f64| Point {
            latitude: (self.middle.0 + sign * half.0) as i32,
            longitude: (self.middle.1 + sign * half.1) as i32,
        };
        (corner(-1.0), corner(1.0))
    }

    /// The longest round distance that fits in a third of the drawing, in kilometres.
    fn scale(&self) -> f64 {
        let most = WIDTH / 3.0 / self.zoom * KM_A_STEP;
        let round = [0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0];
        round.into_iter().rev().find(|km| *km <= most).unwrap_or(0.5)
    }
}

impl Map {
    /// Of the locations on a page of the list, of which the first has this number; none when
    /// it is not known where any of them lies.
    #[must_use]
    pub fn new(l: Locale, listed: &[Listed], first: usize, you: Option<Point>) -> Option<Self> {
        let numbered: Vec<(usize, Point)> = (first..)
            .zip(listed)
            .filter_map(|(number, listed)| Some((number, listed.point?)))
            .collect();
        if numbered.is_empty() {
            return None;
        }
        let points: Vec<Point> = numbered.iter().map(|(_, point)| *point).chain(you).collect();
        let view = View::of(&points)?;
        let marks = marks(&view, &numbered);
        let you = you.map(|point| view.place(point));
        let names = names(&view, &marks, you);
        let km = view.scale();
        let long = km / KM_A_STEP * view.zoom;
        let decimals = usize::from(km < 1.0);
        Some(Self {
            l,
            marks,
            names,
            you,
            scale_from: 12.0,
            scale_to: 12.0 + long,
            scale_km: l.decimal(km, decimals),
            approximate: listed.iter().any(|one| one.point.is_some() && !one.exact),
        })
    }
}

/// Half the width of a mark with these words.
fn half(words: &str) -> f64 {
    let letters = words.chars().count();
    TALL / 2.0 + 3.4 * f64::from(u32::try_from(letters.saturating_sub(2)).unwrap_or(0))
}

/// What stands in a mark: at most two numbers, else the first and how many more.
fn words_of(numbers: &[usize]) -> String {
    match numbers {
        [first, second] => format!("{first}, {second}"),
        [first, rest @ ..] if rest.len() > 1 => format!("{first} +{}", rest.len()),
        all => all.first().map(ToString::to_string).unwrap_or_default(),
    }
}

fn mark((x, y): (f64, f64), numbers: &[usize]) -> Mark {
    let words = words_of(numbers);
    let to = numbers.first().map(ToString::to_string).unwrap_or_default();
    Mark { x, y, half: half(&words), words, to }
}

/// Whether two marks cover each other.
fn cover(one: &Mark, other: &Mark) -> bool {
    (one.y - other.y).abs() < TALL && (one.x - other.x).abs() < one.half + other.half
}

/// Marks for all numbers; those that would cover each other share one, until none does.
fn marks(view: &View, numbered: &[(usize, Point)]) -> Vec<Mark> {
    let mut groups: Vec<((f64, f64), Vec<usize>)> =
        numbered.iter().map(|(number, point)| (view.place(*point), vec![*number])).collect();
    loop {
        let marks: Vec<Mark> = groups.iter().map(|(at, numbers)| mark(*at, numbers)).collect();
        let pairs =
            (0..marks.len()).flat_map(|one| (one + 1..marks.len()).map(move |to| (one, to)));
        let covering = |(one, other): &(usize, usize)| {
            marks.get(*one).zip(marks.get(*other)).is_some_and(|(one, other)| cover(one, other))
        };
        let Some((one, other)) = pairs.into_iter().find(covering) else { return marks };
        let (_, joined) = groups.remove(other);
        if let Some((_, numbers)) = groups.get_mut(one) {
            numbers.extend(joined);
            numbers.sort_unstable();
        }
    }
}

/// Names that do not cover a mark, each other, the scale or the edge.
fn names(view: &View, marks: &[Mark], you: Option<(f64, f64)>) -> Vec<Name> {
    let (low, high) = view.corners();
    let mut boxes: Vec<(f64, f64, f64, f64)> = marks
        .iter()
        .map(|mark| {
            (mark.x - mark.half, mark.y - TALL / 2.0, mark.x + mark.half, mark.y + TALL / 2.0)
        })
        .collect();
    boxes.push((0.0, HEIGHT - 30.0, WIDTH / 2.0, HEIGHT));
    boxes.push((WIDTH - 30.0, 0.0, WIDTH, 44.0));
    boxes.extend(you.map(|(x, y)| (x - 22.0, y - 22.0, x + 22.0, y + 22.0)));
    let mut names = Vec::new();
    for (kind, words, point) in between(low, high) {
        let (x, y) = view.place(point);
        let wide = 6.4 * f64::from(u32::try_from(words.chars().count()).unwrap_or(0)) + 10.0;
        let own = (x - 4.0, y - 8.0, x + wide, y + 8.0);
        let outside = own.0 < 0.0 || own.1 < 0.0 || own.2 > WIDTH || own.3 > HEIGHT;
        let covers =
            boxes.iter().any(|(a, b, c, d)| own.0 < *c && own.2 > *a && own.1 < *d && own.3 > *b);
        if outside || covers {
            continue;
        }
        boxes.push(own);
        names.push(Name { x, y, words, station: kind == SpotKind::Station });
        if names.len() == MOST_NAMES {
            break;
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::{View, cover, marks};
    use domain::geography::Point;

    fn point(latitude: i32, longitude: i32) -> Point {
        Point { latitude, longitude }
    }

    #[test]
    fn north_is_up_and_everything_is_on_the_paper() {
        let points = [point(5_100_000, 400_000), point(5_110_000, 440_000)];
        let Some(view) = View::of(&points) else { panic!("no view") };
        let places = points.map(|point| view.place(point));
        let [(west, south), (east, north)] = places;
        assert!(north < south && west < east);
        for (x, y) in places {
            assert!((0.0..=400.0).contains(&x) && (0.0..=320.0).contains(&y));
        }
    }

    #[test]
    fn one_place_alone_has_a_view_too() {
        let Some(view) = View::of(&[point(5_100_000, 400_000)]) else { panic!("no view") };
        assert_eq!(view.place(point(5_100_000, 400_000)), (200.0, 160.0));
        assert!(view.scale() <= 2.0);
    }

    #[test]
    fn numbers_that_would_cover_each_other_share_a_mark() {
        let here = point(5_100_000, 400_000);
        let numbered = [(1, here), (2, here), (3, here), (4, point(5_120_000, 430_000))];
        let points: Vec<Point> = numbered.iter().map(|(_, point)| *point).collect();
        let Some(view) = View::of(&points) else { panic!("no view") };
        let marks = marks(&view, &numbered);
        let words: Vec<&str> = marks.iter().map(|mark| mark.words.as_str()).collect();
        assert_eq!(words, ["1 +2", "4"]);
        for (number, one) in marks.iter().enumerate() {
            assert!(marks.iter().skip(number + 1).all(|other| !cover(one, other)));
        }
    }
}
