//! The sample sheets of a desk, held against what is known to be in them.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use calamine::Reader as _;
use documents::registrations::{
    Action, Channel, ChannelTable, Field, Guess, Holiday, Problem, ReadRow, Reading, SchoolEntry,
    SkipReason, Warning, guess, header_row, read,
};
use documents::sheets::{self, Format, Rgb, Value, Workbook};

fn sample(name: &str) -> Vec<u8> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../data/registrations");
    std::fs::read(folder.join(name)).unwrap()
}

fn truth() -> serde_json::Value {
    serde_json::from_slice(&sample("truth.json")).unwrap()
}

fn opened(name: &str) -> (Workbook, Vec<Guess>, Reading) {
    let book = sheets::read(&sample(name)).unwrap();
    let channels = ChannelTable::default();
    let guesses = guess(&book, &channels);
    let reading = read(&book, &guesses.first().unwrap().mapping(), &channels);
    (book, guesses, reading)
}

fn families(rows: &[ReadRow]) -> u64 {
    let keys = rows.iter().map(|row| row.draft.person_key.as_ref().unwrap());
    keys.collect::<BTreeSet<_>>().len() as u64
}

/// Rows, families and repetitions as the truth has them.
fn check_counts(sheet: &str, rows: &[ReadRow]) {
    let truth = &truth()[sheet];
    let count = rows.len() as u64;
    assert_eq!(Some(count), truth["rows"].as_u64(), "rows of {sheet}");
    assert_eq!(Some(families(rows)), truth["families"].as_u64(), "families of {sheet}");
    if let Some(repeated) = truth["repeated"].as_u64() {
        assert_eq!(count - families(rows), repeated, "repeated in {sheet}");
    }
}

fn fields(guess: &Guess) -> Vec<Option<Field>> {
    guess.columns.iter().map(|column| column.field).collect()
}

#[test]
fn v1_with_titles_month_headings_and_numbers_in_the_name_cell() {
    let (_, guesses, reading) = opened("v1-2019.xlsx");
    let [only] = guesses.as_slice() else { panic!("the scratch sheet is no table") };
    assert_eq!(only.header_row, Some(3));
    assert_eq!(only.year, Some(2019));
    assert_eq!(
        fields(only),
        [
            Some(Field::DateAsked),
            Some(Field::Name),
            Some(Field::Channel),
            Some(Field::Question),
            Some(Field::Actions),
            Some(Field::Colleague)
        ]
    );
    check_counts("v1", &reading.rows);
    let unreadable = reading.rows.iter().flat_map(|row| &row.problems).count() as u64;
    assert_eq!(Some(unreadable), truth()["v1"]["unreadable_dates"].as_u64());
    let months = reading.skipped.iter().filter(|row| matches!(row.reason, SkipReason::Month(_)));
    assert_eq!(months.count(), 12);
    let first = reading.rows.iter().find(|row| !row.problems.is_empty()).unwrap();
    let [Problem::UnreadableDate { raw, heading, month_above, .. }] = first.problems.as_slice()
    else {
        panic!("{:?}", first.problems)
    };
    assert_eq!((raw.as_str(), heading.as_str(), *month_above), ("??", "Datum", Some(1)));
    assert!(reading.rows.iter().all(|row| row.warnings.is_empty()));
    assert!(reading.rows.iter().all(|row| row.draft.phones.len() == 1));
}

#[test]
fn v1_channels_in_all_their_spellings() {
    let (_, _, reading) = opened("v1-2019.xlsx");
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    for row in &reading.rows {
        let Some(Channel::Known(code)) = &row.draft.channel else { panic!("{:?}", row.raw) };
        let label = match code.as_str() {
            "info_point" => "infopunt",
            "phone" => "telefoon",
            "social_worker" => "maatschappelijk werker",
            "childcare" => "kinderopvang",
            "kind_en_gezin" => "K&G",
            "integration" => "integratie & inburgering",
            other => other,
        };
        *counts.entry(label).or_default() += 1;
    }
    assert_eq!(serde_json::to_value(counts).unwrap(), truth()["v1"]["channels"]);
}

#[test]
fn v2_with_several_actions_and_offers() {
    let (_, guesses, reading) = opened("v2-2020.xlsx");
    assert_eq!(fields(guesses.first().unwrap()).last(), Some(&Some(Field::Offer)));
    check_counts("v2", &reading.rows);
    let offers = reading.rows.iter().filter_map(|row| row.draft.offer.as_ref());
    let yes = offers.filter(|offer| offer.is_offer()).count() as u64;
    assert_eq!(Some(yes), truth()["v2"]["offer_yes"].as_u64());
    assert!(reading.rows.iter().all(|row| row.problems.is_empty() && row.warnings.is_empty()));
    let row = reading.rows.iter().find(|row| row.number == 16).unwrap();
    let texts: Vec<&str> = row.draft.actions.iter().map(|action| action.text.as_str()).collect();
    assert_eq!(texts, ["sms gestuurd", "teruggebeld, geen gehoor"].repeat(3));
    let days: Vec<String> = row
        .draft
        .actions
        .iter()
        .filter_map(|Action { date, .. }| date.map(|date| date.to_string()))
        .collect();
    assert_eq!(days, ["2020-11-01", "2021-04-08", "2021-03-16"]);
}

#[test]
fn v3_with_its_year_calendar_in_green() {
    let (book, guesses, reading) = opened("v3-jaarkalender-2021.xlsx");
    assert_eq!(guesses.first().unwrap().columns.len(), 17);
    check_counts("v3", &reading.rows);
    let found = reading.rows.iter().filter(|row| row.draft.calendar.as_ref().unwrap().found());
    assert_eq!(Some(found.count() as u64), truth()["v3"]["found"].as_u64());
    let cell = book.sheets[0].rows[1].cell(10).unwrap();
    assert_eq!((cell.filled, &cell.value), (Some(Rgb::GREEN), &Value::Empty));
    let row = &reading.rows[0];
    let calendar = row.draft.calendar.as_ref().unwrap();
    let months = (calendar.year, calendar.asked(), calendar.needed());
    assert_eq!(months, (Some(2021), Some(1), Some(6)));
    let krokus = SchoolEntry::After { holiday: Holiday::Carnival, year: Some(2023) };
    assert_eq!(row.draft.school, Some(krokus));
    let others = reading.rows.iter().filter(|row| {
        matches!(row.draft.school, Some(SchoolEntry::Other(_))) || !row.problems.is_empty()
    });
    assert_eq!(others.count(), 0);
    let strange = reading.rows.iter().flat_map(|row| &row.warnings);
    assert!(strange.into_iter().all(|it| matches!(it, Warning::NeededBeforeAsked { .. })));
}

#[test]
fn csv_in_the_encoding_of_windows() {
    let (book, guesses, reading) = opened("v1-2018.csv");
    assert_eq!(book.format, Format::Csv { delimiter: ';', encoding: "windows-1252" });
    assert!(guesses[0].columns.iter().all(|column| column.field.is_some()));
    check_counts("csv", &reading.rows);
    assert!(reading.rows.iter().any(|row| row.draft.name == "Sofie Müller-Proef"));
    assert!(reading.rows.iter().all(|row| row.problems.is_empty() && row.warnings.is_empty()));
}

#[test]
fn importing_twice_does_not_double() {
    let mut all = BTreeSet::new();
    let mut rows = 0;
    for name in ["v1-2018.csv", "v1-2019.xlsx", "v2-2020.xlsx", "v3-jaarkalender-2021.xlsx"] {
        let (_, _, once) = opened(name);
        let (_, _, twice) = opened(name);
        rows += once.rows.len();
        for reading in [once, twice] {
            all.extend(reading.rows.into_iter().map(|row| row.fingerprint.identity));
        }
    }
    assert_eq!(all.len(), rows);
}

#[test]
fn a_corrected_mapping_is_followed() {
    let (book, guesses, _) = opened("v2-2020.xlsx");
    let mut mapping = guesses[0].mapping();
    mapping.fields.retain(|(_, field)| *field != Field::DateAsked);
    let reading = read(&book, &mapping, &ChannelTable::default());
    let missing = |row: &ReadRow| matches!(row.problems[..], [Problem::MissingDate { .. }]);
    assert!(reading.rows.iter().all(missing));
    mapping.sheet = 7;
    assert_eq!(read(&book, &mapping, &ChannelTable::default()), Reading::default());
}

#[test]
fn no_headings_at_all_still_gives_a_guess() {
    let text = String::from_utf8_lossy(&sample("v1-2018.csv")).into_owned();
    let body = text.split_once('\n').unwrap().1;
    let book = sheets::read(body.as_bytes()).unwrap();
    let guesses = guess(&book, &ChannelTable::default());
    let first = guesses.first().unwrap();
    assert_eq!(first.header_row, None);
    let known: Vec<Field> = first.columns.iter().filter_map(|column| column.field).collect();
    assert_eq!(
        known,
        [Field::DateAsked, Field::Name, Field::Phone, Field::Channel, Field::Question]
    );
}

#[test]
fn the_sheet_of_another_desk_with_its_own_words() {
    let text = "Wanneer,Achternaam,Voornaam,GSM,Geboortedatum kind,Gewenste start,Opmerking\n\
        05/01/2026,Van Proef,An,0475 12 34 56,02/02/2025,01/09/2026,zoekt opvang\n";
    let book = sheets::read(text.as_bytes()).unwrap();
    let guesses = guess(&book, &ChannelTable::default());
    let first = guesses.first().unwrap();
    assert_eq!(first.header_row, Some(1));
    let expected = [
        Field::DateAsked,
        Field::Surname,
        Field::GivenName,
        Field::Phone,
        Field::BirthDate,
        Field::WantedFrom,
        Field::Question,
    ];
    assert_eq!(fields(first), expected.map(Some));
    let reading = read(&book, &first.mapping(), &ChannelTable::default());
    let draft = &reading.rows[0].draft;
    assert_eq!((draft.name.as_str(), draft.given_name.as_deref()), ("An Van Proef", Some("An")));
    assert!(reading.rows[0].problems.is_empty());
}

#[test]
fn titles_that_nobody_knows_are_still_titles() {
    let text = "Moment;Moeder;Ander\n05/01/2026;An Proef;drie dagen\n06/01/2026;Bo Proef;twee\n";
    let book = sheets::read(text.as_bytes()).unwrap();
    assert_eq!(header_row(&book.sheets[0]), Some(1));
    let book = sheets::read(b"05/01/2026;An Proef;drie\n06/01/2026;Bo Proef;twee\n").unwrap();
    assert_eq!(header_row(&book.sheets[0]), None);
}

/// A second reader, written by others, sees the same values.
#[test]
fn calamine_sees_the_same() {
    for name in ["v1-2019.xlsx", "v2-2020.xlsx", "v3-jaarkalender-2021.xlsx"] {
        let bytes = sample(name);
        let ours = sheets::read(&bytes).unwrap();
        let mut theirs = calamine::Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
        for sheet in &ours.sheets {
            let range = theirs.worksheet_range(&sheet.name).unwrap();
            let mut compared = 0;
            for (row, column, value) in range.used_cells() {
                let (top, left) = range.start().unwrap();
                let number = u32::try_from(row).unwrap() + top + 1;
                let column = column + left as usize;
                let line = sheet.rows.iter().find(|line| line.number == number);
                let our = line.and_then(|line| line.cell(column)).map(|cell| &cell.value);
                match (value, our) {
                    (calamine::Data::String(text), Some(Value::Text(ours))) => {
                        assert_eq!(text, ours);
                    }
                    (calamine::Data::DateTime(day), Some(Value::Date(ours))) => {
                        assert_eq!(day.as_datetime().unwrap().date(), *ours);
                    }
                    other => panic!("{name} {number}/{column}: {other:?}"),
                }
                compared += 1;
            }
            assert!(compared > 0);
        }
    }
}
