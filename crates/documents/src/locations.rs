//! Understanding a list of care locations: the same idea as [`crate::registrations`].

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::columns::{self, Headings, plain_words};
use crate::people::{self, Phone};
use crate::sheets::{Row, Sheet, Workbook};

/// What a column of a list of locations can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LocationField {
    /// The name of the location.
    Name,
    /// The organiser.
    Organiser,
    /// Group or family care.
    Kind,
    /// Street and number.
    Address,
    /// The postal code, possibly with the municipality.
    Postcode,
    /// The municipality.
    Municipality,
    /// The telephone number.
    Phone,
    /// The mail address.
    Email,
    /// Licensed places.
    Places,
    /// Income tariff or free price.
    Tariff,
    /// The subsidy tier.
    Tier,
    /// The file number of the agency.
    DossierNumber,
}

const HEADINGS: &Headings<LocationField> = &[
    (
        LocationField::Name,
        &[
            "naam",
            "naam locatie",
            "locatie",
            "opvanglocatie",
            "naam opvanglocatie",
            "opvang",
            "naam opvang",
            "kinderdagverblijf",
            "voorziening",
        ],
    ),
    (
        LocationField::Organiser,
        &["organisator", "naam organisator", "inrichter", "dienst", "vzw", "bestuur", "dvo"],
    ),
    (LocationField::Kind, &["soort", "soort opvang", "type", "opvangvorm", "vorm", "type opvang"]),
    (
        LocationField::Address,
        &["adres", "straat", "straat en nummer", "straat nummer", "straat nr", "locatie adres"],
    ),
    (
        LocationField::Postcode,
        &["postcode", "postnummer", "pc", "postcode gemeente", "postcode en gemeente"],
    ),
    (LocationField::Municipality, &["gemeente", "plaats", "woonplaats", "deelgemeente", "stad"]),
    (LocationField::Phone, &["tel", "telefoon", "telefoonnummer", "gsm", "telnr", "tel nr"]),
    (LocationField::Email, &["mail", "e mail", "email", "mailadres", "e mailadres"]),
    (
        LocationField::Places,
        &[
            "plaatsen",
            "aantal plaatsen",
            "vergunde plaatsen",
            "aantal vergunde plaatsen",
            "capaciteit",
            "kindplaatsen",
            "aantal kindplaatsen",
            "vergunde capaciteit",
        ],
    ),
    (LocationField::Tariff, &["tarief", "prijs", "ikt", "inkomenstarief", "prijssysteem"]),
    (LocationField::Tier, &["trap", "subsidietrap", "subsidie", "t"]),
    (LocationField::DossierNumber, &["dossiernummer", "dossiernr", "dossier nr", "dossier"]),
];

/// What the columns hold; [`guess`] makes it, a person may correct it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LocationMapping {
    /// The place of the sheet in the workbook.
    pub sheet: usize,
    /// The number of the row with the headings; reading starts below it.
    pub header_row: u32,
    /// The columns, also those that are not understood.
    pub columns: Vec<LocationColumn>,
}

/// One column of a list of locations.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LocationColumn {
    /// 0 is column A.
    pub index: usize,
    /// The heading as written.
    pub heading: String,
    /// What it holds.
    pub field: Option<LocationField>,
    /// How sure that is, 0 to 1.
    pub confidence: f32,
}

/// Group or family care.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LocationKind {
    /// Group care.
    Group,
    /// Care in a family.
    Family,
    /// Childminders who work together.
    Cooperating,
    /// Something else, as written.
    Other(String),
}

/// Income tariff or free price.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tariff {
    /// By income.
    Income,
    /// Free price.
    Free,
    /// Both kinds of places.
    Mixed,
    /// Something else, as written.
    Other(String),
}

/// A subsidy tier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    /// No subsidy.
    T0,
    /// Basic subsidy.
    T1,
    /// Income tariff.
    T2,
    /// Income tariff, high amount.
    T2A,
    /// Income tariff, low amount.
    T2B,
    /// Plus subsidy.
    T3,
}

/// One location as the list says it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct LocationDraft {
    /// The name.
    pub name: String,
    /// The organiser.
    pub organiser: Option<String>,
    /// Group or family care.
    pub kind: Option<LocationKind>,
    /// Street and number.
    pub address: Option<String>,
    /// The postal code.
    pub postcode: Option<u16>,
    /// The municipality.
    pub municipality: Option<String>,
    /// Telephone numbers.
    pub phones: Vec<Phone>,
    /// The mail address.
    pub email: Option<String>,
    /// Licensed places.
    pub places: Option<u16>,
    /// Income tariff or free price.
    pub tariff: Option<Tariff>,
    /// The subsidy tier.
    pub tier: Option<Tier>,
    /// The file number of the agency.
    pub dossier_number: Option<String>,
}

/// One row as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocationRow {
    /// The row number as the spreadsheet program shows it.
    pub number: u32,
    /// All cells as text.
    pub raw: Vec<String>,
    /// What could be read.
    pub draft: LocationDraft,
    /// What is wrong; a row without a name cannot be used, the rest can be filled in later.
    pub problems: Vec<LocationProblem>,
}

/// What is wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LocationProblem {
    /// There is no name.
    #[error("no name")]
    MissingName,
    /// A value that cannot be read.
    #[error("{raw:?} in {heading:?} cannot be read as {field:?}")]
    Unreadable {
        /// What the column should hold.
        field: LocationField,
        /// Its heading.
        heading: String,
        /// What was written.
        raw: String,
    },
    /// An earlier row has the same name and address.
    #[error("the same as row {number}")]
    SameAsRow {
        /// The number of that row.
        number: u32,
    },
}

impl LocationProblem {
    /// Whether the row cannot be used at all.
    #[must_use]
    pub fn is_fatal(&self) -> bool {
        matches!(self, Self::MissingName)
    }
}

/// Looks for lists of locations, the likeliest first.
#[must_use]
pub fn guess(workbook: &Workbook) -> Vec<LocationMapping> {
    let mut found: Vec<(usize, LocationMapping)> = workbook
        .sheets
        .iter()
        .enumerate()
        .filter_map(|(place, sheet)| guess_sheet(place, sheet))
        .collect();
    found.sort_by_key(|(fields, _)| std::cmp::Reverse(*fields));
    found.into_iter().map(|(_, mapping)| mapping).collect()
}

fn guess_sheet(place: usize, sheet: &Sheet) -> Option<(usize, LocationMapping)> {
    let (at, _) = columns::header_row(sheet, HEADINGS)?;
    let header = sheet.rows.get(at)?;
    let mut claims: Vec<(usize, Option<(LocationField, f32)>)> = (0..header.cells.len())
        .map(|column| (column, columns::recognise(&header.text(column), HEADINGS)))
        .collect();
    columns::settle(&mut claims, |field| field == LocationField::Phone);
    let fields = claims.iter().filter(|(_, claim)| claim.is_some()).count();
    let has_name = claims
        .iter()
        .any(|(_, claim)| claim.is_some_and(|(field, _)| field == LocationField::Name));
    let columns = claims.into_iter().map(|(index, claim)| LocationColumn {
        index,
        heading: header.text(index).trim().to_owned(),
        field: claim.map(|(field, _)| field),
        confidence: claim.map_or(0.0, |(_, sure)| sure),
    });
    let mapping =
        LocationMapping { sheet: place, header_row: header.number, columns: columns.collect() };
    has_name.then_some((fields, mapping))
}

/// Reads the rows by a mapping. A sheet that does not exist gives nothing.
#[must_use]
pub fn read(workbook: &Workbook, mapping: &LocationMapping) -> Vec<LocationRow> {
    let Some(sheet) = workbook.sheets.get(mapping.sheet) else {
        return Vec::new();
    };
    let mut rows: Vec<LocationRow> = Vec::new();
    let mut seen = std::collections::HashMap::new();
    for row in sheet.rows.iter().filter(|row| row.number > mapping.header_row) {
        let mut read = Reader { mapping, row }.read();
        let address = read.draft.address.clone().unwrap_or_default();
        let key = (plain_words(&read.draft.name), plain_words(&address));
        let number = *seen.entry(key).or_insert(row.number);
        if number != row.number && !read.draft.name.is_empty() {
            read.problems.push(LocationProblem::SameAsRow { number });
        }
        rows.push(read);
    }
    rows
}

struct Reader<'a> {
    mapping: &'a LocationMapping,
    row: &'a Row,
}

impl Reader<'_> {
    fn text(&self, field: LocationField) -> Option<String> {
        let columns = self.mapping.columns.iter();
        let texts: Vec<String> = columns
            .filter(|column| column.field == Some(field))
            .map(|column| self.row.text(column.index).trim().to_owned())
            .filter(|text| !text.is_empty())
            .collect();
        (!texts.is_empty()).then(|| texts.join(" / "))
    }

    fn unreadable(&self, field: LocationField, raw: &str) -> LocationProblem {
        let columns = self.mapping.columns.iter();
        let heading = columns
            .filter(|column| column.field == Some(field))
            .map(|column| column.heading.clone())
            .next();
        LocationProblem::Unreadable {
            field,
            heading: heading.unwrap_or_default(),
            raw: raw.to_owned(),
        }
    }

    /// Reads a value with `read`, or notes that it cannot be read.
    fn value<T>(
        &self,
        field: LocationField,
        problems: &mut Vec<LocationProblem>,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let raw = self.text(field)?;
        let value = read(&raw);
        if value.is_none() {
            problems.push(self.unreadable(field, &raw));
        }
        value
    }

    fn read(&self) -> LocationRow {
        let mut problems = Vec::new();
        let (postcode, behind) = self.postcode(&mut problems);
        let phones = self.text(LocationField::Phone);
        let phones = phones.map(|text| people::phones(&text)).unwrap_or_default();
        let wrong = phones.iter().filter(|phone| phone.international.is_none());
        problems.extend(wrong.map(|phone| self.unreadable(LocationField::Phone, &phone.raw)));
        let draft = LocationDraft {
            name: self.text(LocationField::Name).unwrap_or_default(),
            organiser: self.text(LocationField::Organiser),
            kind: self.text(LocationField::Kind).map(|text| kind(&text)),
            address: self.text(LocationField::Address),
            postcode,
            municipality: self.text(LocationField::Municipality).or(behind),
            phones,
            email: self.value(LocationField::Email, &mut problems, email),
            places: self.value(LocationField::Places, &mut problems, places),
            tariff: self.text(LocationField::Tariff).map(|text| tariff(&text)),
            tier: self.value(LocationField::Tier, &mut problems, tier),
            dossier_number: self.text(LocationField::DossierNumber),
        };
        if draft.name.is_empty() {
            problems.insert(0, LocationProblem::MissingName);
        }
        LocationRow {
            number: self.row.number,
            raw: (0..self.row.cells.len()).map(|column| self.row.text(column)).collect(),
            draft,
            problems,
        }
    }

    /// The postal code and a municipality written behind it.
    fn postcode(&self, problems: &mut Vec<LocationProblem>) -> (Option<u16>, Option<String>) {
        let Some(raw) = self.text(LocationField::Postcode) else {
            return (None, None);
        };
        let digits: String = raw.chars().take_while(char::is_ascii_digit).collect();
        let behind = raw.get(digits.len()..).unwrap_or_default().trim();
        let code = digits.parse().ok().filter(|code| (1000..=9999).contains(code));
        if code.is_none() {
            problems.push(self.unreadable(LocationField::Postcode, &raw));
        }
        (code, (code.is_some() && !behind.is_empty()).then(|| behind.to_owned()))
    }
}

fn kind(text: &str) -> LocationKind {
    let plain = plain_words(text);
    let has = |wanted: &[&str]| wanted.iter().any(|part| plain.contains(part));
    if has(&["samenwerk"]) {
        LocationKind::Cooperating
    } else if has(&["groep", "kdv", "dagverblijf", "creche"]) {
        LocationKind::Group
    } else if has(&["gezin", "onthaal"]) || plain == "oo" {
        LocationKind::Family
    } else {
        LocationKind::Other(text.to_owned())
    }
}

fn tariff(text: &str) -> Tariff {
    let plain = plain_words(text);
    let has = |wanted: &[&str]| wanted.iter().any(|part| plain.contains(part));
    let (income, free) = (has(&["inkomen", "ikt", "ja"]), has(&["vrij"]));
    if has(&["mix", "beide"]) || (income && free) {
        Tariff::Mixed
    } else if income {
        Tariff::Income
    } else if free || plain == "nee" {
        Tariff::Free
    } else {
        Tariff::Other(text.to_owned())
    }
}

fn tier(text: &str) -> Option<Tier> {
    let squeezed = plain_words(text).replace(' ', "");
    let name =
        squeezed.trim_start_matches("subsidie").trim_start_matches("trap").trim_start_matches('t');
    match name {
        "0" | "geen" => Some(Tier::T0),
        "1" => Some(Tier::T1),
        "2" => Some(Tier::T2),
        "2a" => Some(Tier::T2A),
        "2b" => Some(Tier::T2B),
        "3" => Some(Tier::T3),
        _ => None,
    }
}

fn places(text: &str) -> Option<u16> {
    let digits: String = text.trim().chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

fn email(text: &str) -> Option<String> {
    let text = text.trim().trim_start_matches("mailto:");
    let (user, host) = text.split_once('@')?;
    let fits = !user.is_empty() && host.contains('.') && !text.contains(char::is_whitespace);
    fits.then(|| text.to_lowercase())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::{LocationKind, LocationProblem, Tariff, Tier, guess, read};
    use crate::sheets;

    #[test]
    fn reads_a_list_of_locations() {
        let csv = "Opvang in onze stad\n\nNaam;Organisator;Soort;Adres;Postcode en gemeente;Tel;E-mail;Aantal plaatsen;Tarief;Trap\n\
            't Nestje;vzw Proef;groepsopvang;Kerkstraat 1;9999 Voorbeeldegem;09 123 45 67;INFO@nestje.example;18;IKT;T2A\n\
            De Wolk;DVO Test;onthaalouder;Lei 2;99;0470 12 34 56;geen;veel;vrije prijs;trap 1\n\
            ;vzw;KDV;;;;;;;\n\
            't nestje;vzw Proef;samenwerkende onthaalouders;Kerkstraat 1;9999;;;8;IKTMIX;3\n";
        let book = sheets::read(csv.as_bytes()).unwrap();
        let mapping = guess(&book).into_iter().next().unwrap();
        assert!(mapping.columns.iter().all(|column| column.field.is_some()));
        let rows = read(&book, &mapping);
        let [first, second, third, fourth] = rows.as_slice() else {
            panic!("four rows, not {}", rows.len());
        };
        assert_eq!(first.problems, []);
        assert_eq!(first.draft.kind, Some(LocationKind::Group));
        assert_eq!(first.draft.postcode, Some(9999));
        assert_eq!(first.draft.municipality.as_deref(), Some("Voorbeeldegem"));
        assert_eq!(first.draft.tier, Some(Tier::T2A));
        assert_eq!(first.draft.places, Some(18));
        assert_eq!(first.draft.email.as_deref(), Some("info@nestje.example"));
        assert_eq!(second.problems.len(), 3);
        assert_eq!(second.draft.tariff, Some(Tariff::Free));
        assert_eq!(third.problems, [LocationProblem::MissingName]);
        assert_eq!(fourth.draft.tariff, Some(Tariff::Mixed));
        assert_eq!(fourth.problems, [LocationProblem::SameAsRow { number: 4 }]);
    }
}
