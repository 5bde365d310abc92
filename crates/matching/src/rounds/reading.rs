//! Reads and checks the file of a round. What is wrong is told with the path to it and the
//! remedy; nothing that a file says can make the engine use more memory than the limits
//! here allow.

use super::document::{Document, FORMAT, Location, Request};
use super::weeks::Horizon;
use chrono::NaiveDate;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Most bytes of a file.
pub const MOST_BYTES: usize = 256 << 20;
/// Most weeks of a round: ten years.
pub const MOST_WEEKS: u16 = 520;
/// Most requests.
pub const MOST_REQUESTS: usize = 200_000;
/// Most locations.
pub const MOST_LOCATIONS: usize = 20_000;
/// Most children at one location.
pub const MOST_CHILDREN: usize = 2_000;
/// Most locations that a family can name.
pub const MOST_PLACES: usize = 30;
/// Most resources of a location.
pub const MOST_RESOURCES: usize = 8;
/// Most dates on which the places of a resource change.
pub const MOST_CHANGES: usize = 60;
/// Most spans of age of all resources.
pub const MOST_AGES: usize = 32;
/// Most shares of a location.
pub const MOST_RESERVES: usize = 8;
/// Most days that can be left out.
pub const MOST_FEWER_DAYS: u8 = 3;
/// Most weeks that care can begin later.
pub const MOST_LATER_WEEKS: u8 = 104;
/// Most weeks of all resources of all locations together.
pub const MOST_ROWS: usize = 8_000_000;
/// Most ways in which all families together could be placed.
pub const MOST_CONTRACTS: usize = 20_000_000;
/// Most characters of a code or a word.
pub const MOST_CHARACTERS: usize = 100;

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where, such as `requests[3].places[0].location`.
    pub path: String,
    /// What is wrong there.
    pub what: String,
    /// What to do.
    pub remedy: &'static str,
}

impl Fault {
    fn new(path: impl Into<String>, what: impl Into<String>, remedy: &'static str) -> Self {
        Self { path: path.into(), what: what.into(), remedy }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}; {}", self.path, self.what, self.remedy)
    }
}

impl std::error::Error for Fault {}

/// A round that was checked. What order things stand in makes no difference: they are kept
/// in the order of their codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instance {
    document: Document,
}

impl Instance {
    /// Reads a file.
    ///
    /// # Errors
    /// The first thing that is wrong, where, and what to do.
    pub fn read(bytes: &[u8]) -> Result<Self, Fault> {
        if bytes.len() > MOST_BYTES {
            return Err(Fault::new(
                "the file",
                format!("has {} bytes, more than {MOST_BYTES}", bytes.len()),
                "divide the round by area",
            ));
        }
        Self::new(parse(bytes)?)
    }

    /// Checks a round that was made in memory.
    ///
    /// # Errors
    /// The first thing that is wrong, where, and what to do.
    pub fn new(mut document: Document) -> Result<Self, Fault> {
        check_head(&document)?;
        let rules = check_rules(&document)?;
        let locations = check_locations(&document, &rules)?;
        let requests = check_requests(&document, &locations)?;
        check_pairs(&document, &locations, &requests)?;
        put_in_order(&mut document);
        Ok(Self { document })
    }

    /// A part of a round that was checked.
    pub(super) fn part(mut document: Document) -> Self {
        put_in_order(&mut document);
        Self { document }
    }

    /// What stands in it, in the order of codes.
    #[must_use]
    pub const fn document(&self) -> &Document {
        &self.document
    }

    /// Its weeks.
    #[must_use]
    pub const fn horizon(&self) -> Horizon {
        Horizon::new(self.document.first_week, self.document.weeks)
    }

    /// SHA-256 of the round written in the order of codes, as 64 hexadecimal digits: the
    /// same however a file is laid out.
    #[must_use]
    pub fn digest(&self) -> String {
        let mut hasher = Hasher(Sha256::new());
        // Writing to a hash cannot fail, and these types always have a text.
        let _ = serde_json::to_writer(&mut hasher, &self.document);
        hexadecimal(&hasher.0.finalize())
    }

    /// The request with this code.
    #[must_use]
    pub fn request(&self, id: &str) -> Option<&Request> {
        let requests = &self.document.requests;
        let at = requests.binary_search_by(|request| request.id.as_str().cmp(id)).ok()?;
        requests.get(at)
    }
}

struct Hasher(Sha256);

impl std::io::Write for Hasher {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Parses once for speed; when that fails, once more to say where.
pub(super) fn parse<T: serde::de::DeserializeOwned>(bytes: &[u8]) -> Result<T, Fault> {
    if let Ok(read) = serde_json::from_slice(bytes) {
        return Ok(read);
    }
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let remedy = "write it as docs/rounds.md shows";
    match serde_path_to_error::deserialize(&mut reader) {
        Err(problem) => {
            let path = problem.path().to_string();
            let path = if path == "." { "the file".to_owned() } else { path };
            Err(Fault::new(path, problem.into_inner().to_string(), remedy))
        }
        Ok(read) => match reader.end() {
            Ok(()) => Ok(read),
            Err(problem) => Err(Fault::new("the file", problem.to_string(), remedy)),
        },
    }
}

fn check_head(document: &Document) -> Result<(), Fault> {
    if document.format != FORMAT {
        let found: String = document.format.chars().take(40).collect();
        return Err(Fault::new("format", format!("is `{found}`"), "write kinderloket-round/1"));
    }
    if document.seed.is_empty() || document.seed.len() > 1000 {
        return Err(Fault::new(
            "seed",
            "must have 1 to 1000 bytes",
            "write the value that was published for the draw",
        ));
    }
    if !Horizon::is_monday(document.first_week) {
        let day = document.first_week;
        return Err(Fault::new("first_week", format!("{day} is no Monday"), "write a Monday"));
    }
    reasonable("first_week", document.first_week)?;
    if document.weeks == 0 || document.weeks > MOST_WEEKS {
        return Err(Fault::new(
            "weeks",
            format!("is {}, not 1 to {MOST_WEEKS}", document.weeks),
            "take as many weeks as children asked for now will stay",
        ));
    }
    most("locations", document.locations.len(), MOST_LOCATIONS)?;
    most("requests", document.requests.len(), MOST_REQUESTS)?;
    most("together", document.together.len(), MOST_REQUESTS)?;
    most("pins", document.pins.len(), MOST_REQUESTS)?;
    most("forbidden", document.forbidden.len(), MOST_REQUESTS)
}

fn most(path: &str, count: usize, most: usize) -> Result<(), Fault> {
    if count > most {
        let what = format!("has {count} entries, more than {most}");
        return Err(Fault::new(path, what, "take some out, or divide the round"));
    }
    Ok(())
}

/// A date within living memory, so that sums with it cannot overflow.
fn reasonable(path: &str, day: NaiveDate) -> Result<(), Fault> {
    use chrono::Datelike;
    if (1990..2200).contains(&day.year()) {
        return Ok(());
    }
    Err(Fault::new(path, format!("{day} is not between 1990 and 2200"), "correct the year"))
}

fn in_order(path: &str, first: NaiveDate, last: NaiveDate) -> Result<(), Fault> {
    reasonable(path, first)?;
    reasonable(path, last)?;
    if first > last {
        let what = format!("{first} comes after {last}");
        return Err(Fault::new(path, what, "exchange or correct the dates"));
    }
    Ok(())
}

/// A code: not empty, not long, without signs that a terminal would act on.
fn code(path: &str, text: &str) -> Result<(), Fault> {
    let fine = !text.is_empty()
        && text.chars().count() <= MOST_CHARACTERS
        && !text.chars().any(char::is_control);
    if fine {
        return Ok(());
    }
    Err(Fault::new(path, "is empty, too long or has control characters", "use a short code"))
}

/// Codes that are all different, with the place of each.
fn index<'a>(
    name: &str,
    ids: impl Iterator<Item = &'a str>,
) -> Result<BTreeMap<&'a str, usize>, Fault> {
    let mut places = BTreeMap::new();
    for (at, id) in ids.enumerate() {
        code(&format!("{name}[{at}].id"), id)?;
        if let Some(earlier) = places.insert(id, at) {
            return Err(Fault::new(
                format!("{name}[{at}].id"),
                format!("`{id}` is also that of {name}[{earlier}]"),
                "give each its own code",
            ));
        }
    }
    Ok(places)
}

type Places<'a> = BTreeMap<&'a str, usize>;

fn check_rules(document: &Document) -> Result<Places<'_>, Fault> {
    most("rules", document.rules.len(), 1000)?;
    for (at, rule) in document.rules.iter().enumerate() {
        let mut bits = 0;
        let mut seen = BTreeSet::new();
        most(&format!("rules[{at}].criteria"), rule.criteria.len(), 64)?;
        for (number, criterion) in rule.criteria.iter().enumerate() {
            let path = format!("rules[{at}].criteria[{number}]");
            code(&format!("{path}.fact"), &criterion.fact)?;
            if criterion.most == 0 {
                return Err(Fault::new(
                    format!("{path}.most"),
                    "is 0, so that nobody differs",
                    "write 1 for yes or no, or the highest count",
                ));
            }
            if !seen.insert(&criterion.fact) {
                return Err(Fault::new(path, "stands twice in the rule", "take one out"));
            }
            bits += u8::BITS - criterion.most.leading_zeros();
        }
        if bits > u64::BITS {
            return Err(Fault::new(
                format!("rules[{at}].criteria"),
                format!("need {bits} bits, more than 64"),
                "lower `most`, or take criteria out",
            ));
        }
    }
    index("rules", document.rules.iter().map(|rule| rule.id.as_str()))
}

fn check_locations<'a>(document: &'a Document, rules: &Places) -> Result<Places<'a>, Fault> {
    let mut rows = 0_usize;
    let mut ages = BTreeSet::new();
    for (at, location) in document.locations.iter().enumerate() {
        let path = format!("locations[{at}]");
        if !rules.contains_key(location.rule.as_str()) {
            return Err(Fault::new(
                format!("{path}.rule"),
                "names no rule of this file",
                "name one of `rules`, or add it",
            ));
        }
        check_resources(&path, location)?;
        check_reserves(&path, location)?;
        most(&format!("{path}.closed"), location.closed.len(), MOST_CHANGES)?;
        for (number, closed) in location.closed.iter().enumerate() {
            in_order(&format!("{path}.closed[{number}]"), closed.from, closed.until)?;
        }
        most(&format!("{path}.children"), location.children.len(), MOST_CHILDREN)?;
        for (number, child) in location.children.iter().enumerate() {
            let path = format!("{path}.children[{number}]");
            reasonable(&path, child.born)?;
            in_order(&path, child.from.unwrap_or(child.leaves), child.leaves)?;
            most(&format!("{path}.facts"), child.facts.len(), 64)?;
        }
        rows += location.resources.len() * usize::from(document.weeks);
        let resources = location.resources.iter();
        ages.extend(resources.map(|resource| (resource.months_from, resource.months_until)));
    }
    most("locations: different spans of age", ages.len(), MOST_AGES)?;
    most("locations: weeks of all resources together", rows, MOST_ROWS)?;
    index("locations", document.locations.iter().map(|location| location.id.as_str()))
}

fn check_resources(path: &str, location: &Location) -> Result<(), Fault> {
    let path = format!("{path}.resources");
    most(&path, location.resources.len(), MOST_RESOURCES)?;
    if location.resources.is_empty() {
        return Err(Fault::new(path, "is empty", "write at least the places in all"));
    }
    let mut seen = BTreeSet::new();
    for (number, resource) in location.resources.iter().enumerate() {
        let path = format!("{path}[{number}]");
        code(&format!("{path}.id"), &resource.id)?;
        if !seen.insert(&resource.id) {
            return Err(Fault::new(path, "has the name of another", "give each its own"));
        }
        if resource.months_until.is_some_and(|until| until <= resource.months_from) {
            return Err(Fault::new(
                format!("{path}.months_until"),
                "is not above months_from",
                "exchange or correct the ages",
            ));
        }
        most(&format!("{path}.places"), resource.places.len(), MOST_CHANGES)?;
        let mut before: Option<NaiveDate> = None;
        for (entry, places) in resource.places.iter().enumerate() {
            let path = format!("{path}.places[{entry}].from");
            reasonable(&path, places.from)?;
            if before.is_some_and(|before| before >= places.from) {
                return Err(Fault::new(
                    path,
                    "is not after the date before it",
                    "write each date once, earliest first",
                ));
            }
            before = Some(places.from);
        }
    }
    Ok(())
}

fn check_reserves(path: &str, location: &Location) -> Result<(), Fault> {
    let path = format!("{path}.reserves");
    most(&path, location.reserves.len(), MOST_RESERVES)?;
    for (number, reserve) in location.reserves.iter().enumerate() {
        let path = format!("{path}[{number}]");
        code(&format!("{path}.fact"), &reserve.fact)?;
        in_order(&path, reserve.from, reserve.until)?;
        if reserve.per_mille > 1000 {
            return Err(Fault::new(
                format!("{path}.per_mille"),
                "is more than 1000",
                "write 300 for 30 %",
            ));
        }
    }
    Ok(())
}

fn check_requests<'a>(document: &'a Document, locations: &Places) -> Result<Places<'a>, Fault> {
    let horizon = Horizon::new(document.first_week, document.weeks);
    let most_of: BTreeMap<(&str, &str), u8> = document
        .rules
        .iter()
        .flat_map(|rule| {
            rule.criteria.iter().map(move |c| ((rule.id.as_str(), c.fact.as_str()), c.most))
        })
        .collect();
    let mut contracts = 0_usize;
    for (at, request) in document.requests.iter().enumerate() {
        let path = format!("requests[{at}]");
        code(&format!("{path}.family"), &request.family)?;
        check_wish(&path, request, horizon)?;
        check_places(&path, document, request, locations, &most_of)?;
        contracts += ways(request);
    }
    most("requests: ways in which all could be placed", contracts, MOST_CONTRACTS)?;
    index("requests", document.requests.iter().map(|request| request.id.as_str()))
}

/// How many ways there are to place a request, at most.
fn ways(request: &Request) -> usize {
    let droppable = request.days.without(request.keep).days().count();
    let (mut patterns, mut of_size) = (1_usize, 1_usize);
    for dropped in 1..=usize::from(request.fewer_days).min(droppable) {
        of_size = of_size * (droppable + 1 - dropped) / dropped;
        patterns += of_size;
    }
    request.places.len() * patterns * (usize::from(request.later_weeks / 4) + 1)
}

fn check_wish(path: &str, request: &Request, horizon: Horizon) -> Result<(), Fault> {
    reasonable(&format!("{path}.born"), request.born)?;
    in_order(&format!("{path}.start"), request.start, request.leaves)?;
    if request.start < horizon.monday(0) || request.start >= horizon.end() {
        return Err(Fault::new(
            format!("{path}.start"),
            format!("{} lies outside the weeks of the round", request.start),
            "correct it, take the request out, or widen `first_week` and `weeks`",
        ));
    }
    if request.days.is_empty() {
        return Err(Fault::new(format!("{path}.days"), "is empty", "write when care is wanted"));
    }
    if !request.keep.without(request.days).is_empty() {
        return Err(Fault::new(
            format!("{path}.keep"),
            "has parts that are not in `days`",
            "keep only what is wanted",
        ));
    }
    if request.fewer_days > MOST_FEWER_DAYS {
        let what = format!("is {}, more than {MOST_FEWER_DAYS}", request.fewer_days);
        return Err(Fault::new(format!("{path}.fewer_days"), what, "write a lower number"));
    }
    if request.later_weeks > MOST_LATER_WEEKS {
        let what = format!("is {}, more than {MOST_LATER_WEEKS}", request.later_weeks);
        return Err(Fault::new(format!("{path}.later_weeks"), what, "write a lower number"));
    }
    Ok(())
}

fn check_places(
    path: &str,
    document: &Document,
    request: &Request,
    locations: &Places,
    most_of: &BTreeMap<(&str, &str), u8>,
) -> Result<(), Fault> {
    most(&format!("{path}.places"), request.places.len(), MOST_PLACES)?;
    most(&format!("{path}.facts"), request.facts.len(), 64)?;
    let mut seen = BTreeSet::new();
    for (number, wanted) in request.places.iter().enumerate() {
        let path = format!("{path}.places[{number}]");
        let found =
            locations.get(wanted.location.as_str()).and_then(|at| document.locations.get(*at));
        let Some(location) = found else {
            return Err(Fault::new(
                format!("{path}.location"),
                "names no location of this file",
                "correct the code, or add the location",
            ));
        };
        if !seen.insert(wanted.location.as_str()) {
            return Err(Fault::new(path, "names a location twice", "name each once"));
        }
        most(&format!("{path}.facts"), wanted.facts.len(), 64)?;
        for (fact, value) in request.facts.iter().chain(&wanted.facts) {
            let most = most_of.get(&(location.rule.as_str(), fact.as_str()));
            if let Some(most) = most.filter(|most| *value > **most) {
                return Err(Fault::new(
                    format!("{path}: fact `{fact}`"),
                    format!("is {value}, where rule `{}` knows 0 to {most}", location.rule),
                    "lower the value, or raise `most` of the criterion",
                ));
            }
        }
    }
    Ok(())
}

fn check_pairs(document: &Document, locations: &Places, requests: &Places) -> Result<(), Fault> {
    let known = |path: String, id: &str, places: &Places| {
        places.get(id).copied().ok_or_else(|| {
            Fault::new(path, "names nothing in this file", "correct the code, or take it out")
        })
    };
    let mut pinned = BTreeSet::new();
    let mut pairs = BTreeSet::new();
    for (at, pair) in document.forbidden.iter().enumerate() {
        known(format!("forbidden[{at}].request"), &pair.request, requests)?;
        known(format!("forbidden[{at}].location"), &pair.location, locations)?;
        pairs.insert((pair.request.as_str(), pair.location.as_str()));
    }
    for (at, pin) in document.pins.iter().enumerate() {
        let number = known(format!("pins[{at}].request"), &pin.request, requests)?;
        known(format!("pins[{at}].location"), &pin.location, locations)?;
        if !pinned.insert(pin.request.as_str()) {
            return Err(Fault::new(format!("pins[{at}]"), "pins a request again", "take one out"));
        }
        if pairs.contains(&(pin.request.as_str(), pin.location.as_str())) {
            return Err(Fault::new(
                format!("pins[{at}]"),
                "is a forbidden pair too",
                "take it out of `pins` or of `forbidden`",
            ));
        }
        let request = &document.requests[number];
        let start = pin.start.unwrap_or(request.start);
        in_order(&format!("pins[{at}].start"), start, request.leaves)?;
        if pin.days.is_some_and(super::parts::Parts::is_empty) {
            return Err(Fault::new(format!("pins[{at}].days"), "is empty", "leave it out"));
        }
    }
    for (at, request) in document.requests.iter().enumerate() {
        let Some(held) = &request.holds else { continue };
        known(format!("requests[{at}].holds.location"), &held.location, locations)?;
        let grouped = document.together.iter().any(|group| group.requests.contains(&request.id));
        if grouped || pinned.contains(request.id.as_str()) {
            return Err(Fault::new(
                format!("requests[{at}].holds"),
                "is of a request that is pinned or goes together",
                "pin what it holds, or take it out of `together`",
            ));
        }
    }
    check_together(document, requests)
}

fn check_together(document: &Document, requests: &Places) -> Result<(), Fault> {
    let mut grouped = BTreeSet::new();
    for (at, group) in document.together.iter().enumerate() {
        let path = format!("together[{at}].requests");
        if !(2..=4).contains(&group.requests.len()) {
            return Err(Fault::new(path, "has not 2 to 4 requests", "write those of one family"));
        }
        let mut families = BTreeSet::new();
        for id in &group.requests {
            let Some(number) = requests.get(id.as_str()) else {
                return Err(Fault::new(path, "names no request of this file", "correct the code"));
            };
            families.insert(document.requests[*number].family.as_str());
            if !grouped.insert(id.as_str()) {
                return Err(Fault::new(path, "has a request twice", "put it in one group"));
            }
        }
        if families.len() > 1 {
            return Err(Fault::new(path, "joins two families", "give them one code of family"));
        }
    }
    Ok(())
}

/// Puts everything in the order of codes, where the order means nothing.
fn put_in_order(document: &mut Document) {
    document.rules.sort_by(|one, other| one.id.cmp(&other.id));
    document.locations.sort_by(|one, other| one.id.cmp(&other.id));
    for location in &mut document.locations {
        location.closed.sort_unstable();
        location.reserves.sort_unstable();
        for child in &mut location.children {
            child.facts.sort_unstable();
            child.facts.dedup();
        }
        location.children.sort_unstable();
    }
    document.requests.sort_by(|one, other| one.id.cmp(&other.id));
    for request in document.requests.iter_mut().filter(|request| !request.ranked) {
        request.places.sort_by(|one, other| one.location.cmp(&other.location));
    }
    for group in &mut document.together {
        group.requests.sort_unstable();
    }
    document.together.sort_by(|one, other| one.requests.cmp(&other.requests));
    document.pins.sort_by(|one, other| one.request.cmp(&other.request));
    document.forbidden.sort_unstable();
    document.forbidden.dedup();
}
