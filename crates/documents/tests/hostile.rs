//! Files made to hurt: each gets a typed refusal or a bounded answer, none a panic.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::io::{Cursor, Read as _, Write as _};
use std::path::PathBuf;

use documents::locations;
use documents::registrations::{ChannelTable, guess, read};
use documents::sheets::{self, Format, Kind, MAX_CELLS, MAX_FILE, MAX_ROWS, Refused, Value};
use proptest::prelude::{ProptestConfig, any, prop_assert, proptest};
use zip::write::SimpleFileOptions;

const TYPES: &str = r#"<Types xmlns="x"/>"#;
const BOOK: &str =
    r#"<workbook><sheets><sheet name="blad" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const RELATIONS: &str = r#"<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://x/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#;

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// An `.xlsx` with one sheet and, if wanted, other parts.
fn book(sheet: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ];
    parts.extend_from_slice(more);
    zipped(&parts)
}

fn sheet_of(rows: &str) -> String {
    format!("<worksheet><sheetData>{rows}</sheetData></worksheet>")
}

fn refused(bytes: &[u8]) -> Refused {
    sheets::read(bytes).unwrap_err()
}

fn sample(name: &str) -> Vec<u8> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../data/registrations");
    std::fs::read(folder.join(name)).unwrap()
}

/// Everything that can be done with a file; only a panic is wrong.
fn everything(bytes: &[u8]) -> usize {
    let Ok(book) = sheets::read(bytes) else { return 0 };
    let channels = ChannelTable::default();
    let mut rows = 0;
    for guess in guess(&book, &channels) {
        rows += read(&book, &guess.mapping(), &channels).rows.len();
    }
    for mapping in locations::guess(&book) {
        rows += locations::read(&book, &mapping).len();
    }
    rows
}

#[test]
fn bombs_do_not_go_off() {
    let zeroes = vec![b' '; 60 * 1024 * 1024];
    let mut sheet = b"<worksheet>".to_vec();
    sheet.extend_from_slice(&zeroes);
    let flat = book(&String::from_utf8(sheet).unwrap(), &[]);
    assert!(flat.len() < 200_000);
    assert!(matches!(refused(&flat), Refused::InflatesTooMuch { .. }));
    // A bomb in a part that is not needed stays packed.
    let bystander = book(&sheet_of(""), &[("xl/media/image1.png", &zeroes)]);
    assert!(sheets::read(&bystander).unwrap().sheets[0].rows.is_empty());
    let nested = zipped(&[("a.zip", &flat), ("b.zip", &flat)]);
    assert_eq!(refused(&nested), Refused::NotASheet { found: Kind::Archive });
    let many: Vec<String> = (0..70).map(|number| format!("xl/{number}.xml")).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), &b"x"[..])).collect();
    assert_eq!(refused(&zipped(&many)), Refused::TooManyParts { found: 70, limit: 64 });
}

#[test]
fn sizes_that_lie_are_not_believed() {
    let inner = "<worksheet>".to_owned() + &" ".repeat(30 * 1024 * 1024);
    let mut bytes = book(&inner, &[]);
    // Every size in the headers becomes "10 bytes unpacked".
    let lie = |bytes: &mut [u8], signature: &[u8], at: usize| {
        for start in 0..bytes.len().saturating_sub(at + 4) {
            if bytes[start..].starts_with(signature) {
                bytes[start + at..start + at + 4].copy_from_slice(&10_u32.to_le_bytes());
            }
        }
    };
    lie(&mut bytes, b"PK\x01\x02", 24);
    lie(&mut bytes, b"PK\x03\x04", 22);
    let error = refused(&bytes);
    assert!(matches!(error, Refused::InflatesTooMuch { .. } | Refused::Damaged { .. }), "{error}");
}

#[test]
fn parts_over_each_other_are_refused() {
    let mut bytes = book(&sheet_of(""), &[]);
    // All directory records point to the first part.
    let records: Vec<usize> =
        (0..bytes.len() - 46).filter(|start| bytes[*start..].starts_with(b"PK\x01\x02")).collect();
    for start in records {
        bytes[start + 42..start + 46].copy_from_slice(&0_u32.to_le_bytes());
    }
    let error = refused(&bytes);
    assert!(matches!(error, Refused::Overlapping | Refused::Damaged { .. }), "{error}");
}

#[test]
fn a_dimension_of_a_million_rows_costs_nothing() {
    let corner = r#"<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="B1048576" t="str"><v>x</v></c></row></sheetData></worksheet>"#;
    let book_read = sheets::read(&book(corner, &[])).unwrap();
    let numbers: Vec<u32> = book_read.sheets[0].rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, [1, 1_048_576]);
    let far = sheet_of(r#"<row r="1"><c r="XFD1"><v>1</v></c></row>"#);
    assert!(matches!(refused(&book(&far, &[])), Refused::TooWide { row: 1, .. }));
    let silly = sheet_of(r#"<row r="99999999999"><c r="ZZZZZZZZZZ1"><v>1</v></c></row>"#);
    assert_eq!(sheets::read(&book(&silly, &[])).unwrap().sheets[0].rows.len(), 1);
}

#[test]
fn rows_cells_and_text_are_counted() {
    let row = r#"<row><c><v>1</v></c></row>"#;
    let rows = sheet_of(&row.repeat(MAX_ROWS + 1));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let pack = |sheet: &str, strings: &str| {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in [
            ("[Content_Types].xml", TYPES),
            ("xl/workbook.xml", BOOK),
            ("xl/_rels/workbook.xml.rels", RELATIONS),
            ("xl/worksheets/sheet1.xml", sheet),
            ("xl/sharedStrings.xml", strings),
        ] {
            zip.start_file(name, stored).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    };
    assert_eq!(refused(&pack(&rows, "<sst/>")), Refused::TooManyRows { limit: MAX_ROWS });
    let wide = format!("<row>{}</row>", "<c><v>1</v></c>".repeat(500));
    let cells = sheet_of(&wide.repeat(1001));
    assert_eq!(refused(&pack(&cells, "<sst/>")), Refused::TooManyCells { limit: MAX_CELLS });
    // One long shared string, used over and over.
    let strings = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(32_000));
    let uses =
        sheet_of(&format!("<row>{}</row>", r#"<c t="s"><v>0</v></c>"#.repeat(10)).repeat(300));
    assert!(matches!(refused(&pack(&uses, &strings)), Refused::TooMuchText { .. }));
    let long = format!(r#"<row r="4"><c t="str"><v>{}</v></c></row>"#, "x".repeat(200_000));
    assert!(matches!(
        refused(&pack(&sheet_of(&long), "<sst/>")),
        Refused::TextTooLong { row: 4, .. }
    ));
}

#[test]
fn document_types_and_entities_are_refused() {
    let laugh = r#"<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>"#;
    let sheet = format!("{laugh}{}", sheet_of(r#"<row><c t="str"><v>&c;</v></c></row>"#));
    assert!(matches!(refused(&book(&sheet, &[])), Refused::UnsafeXml { .. }));
    let strings = format!("{laugh}<sst/>");
    let parts: &[(&str, &[u8])] = &[("xl/sharedStrings.xml", strings.as_bytes())];
    assert!(matches!(refused(&book(&sheet_of(""), parts)), Refused::UnsafeXml { .. }));
    let unknown = sheet_of(r#"<row><c t="str"><v>&c;</v></c></row>"#);
    assert!(matches!(refused(&book(&unknown, &[])), Refused::Damaged { .. }));
    let ods = zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", laugh.as_bytes()),
    ]);
    assert!(matches!(refused(&ods), Refused::UnsafeXml { .. }));
}

#[test]
fn an_ods_that_repeats_without_end_is_refused() {
    let content = |row: &str| {
        let xml = format!(r#"<d><table name="a">{row}</table></d>"#);
        let parts: &[(&str, &[u8])] = &[
            ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", xml.as_bytes()),
        ];
        sheets::read(&zipped(parts))
    };
    let cell = r#"<table-cell value-type="string"><p>x</p></table-cell>"#;
    let rows = format!(r#"<table-row number-rows-repeated="1048576">{cell}</table-row>"#);
    assert_eq!(content(&rows), Err(Refused::TooManyRows { limit: MAX_ROWS }));
    let wide = r#"<table-row><table-cell number-columns-repeated="18446744073709551615" value-type="string"><p>x</p></table-cell></table-row>"#;
    assert!(matches!(content(wide), Err(Refused::TooWide { .. })));
    assert_eq!(
        content(r#"<table-row number-rows-repeated="4294967295"/>"#).unwrap().sheets.len(),
        1
    );
}

#[test]
fn renamed_files_are_called_by_their_name() {
    let is = |bytes: &[u8], found: Kind| {
        assert_eq!(refused(bytes), Refused::NotASheet { found });
    };
    is(b"%PDF-1.7\n...", Kind::Pdf);
    is(b"\x89PNG\r\n\x1a\n....", Kind::Image);
    is(b"\xFF\xD8\xFF\xE0....", Kind::Image);
    is(b"<!DOCTYPE html><html><body><table></table></body></html>", Kind::Html);
    is(b"\xEF\xBB\xBF  <html xmlns:x='urn:schemas-microsoft-com:office:excel'>", Kind::Html);
    is(b"<?xml version='1.0'?><Workbook/>", Kind::Xml);
    is(b"{\\rtf1 x}", Kind::RichText);
    is(b"MZ\x90\0", Kind::Program);
    is(b"naam;\0\x01\x02", Kind::Binary);
    is(&zipped(&[("word/document.xml", b"<x/>")]), Kind::Word);
    is(&zipped(&[("xl/workbook.bin", b"x")]), Kind::BinaryExcel);
    is(&zipped(&[("foto.jpg", b"x")]), Kind::Archive);
    let wide = |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_le_bytes).collect() };
    let old = [&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1][..], &wide("Workbook")].concat();
    is(&old, Kind::OldExcel);
    let locked = [&old[..8], &wide("EncryptedPackage")].concat();
    assert_eq!(refused(&locked), Refused::Protected);
    assert_eq!(refused(b""), Refused::Empty);
    assert_eq!(refused(b"\xEF\xBB\xBF \r\n\t"), Refused::Empty);
    let large = vec![b'a'; MAX_FILE + 1];
    assert_eq!(refused(&large), Refused::TooLarge { bytes: MAX_FILE + 1, limit: MAX_FILE });
}

#[test]
fn cut_off_files_are_damaged() {
    let whole = sample("v1-2019.xlsx");
    for length in [4, 30, 100, whole.len() / 2, whole.len() - 1, whole.len() - 30] {
        let error = refused(&whole[..length]);
        assert!(matches!(error, Refused::Damaged { .. }), "{length}: {error}");
    }
    let half = book("<worksheet><sheetData><row><c><v>1", &[]);
    assert!(sheets::read(&half).is_ok_and(|book| book.sheets[0].rows.is_empty()));
    let crossed = book("<worksheet><row></worksheet>", &[]);
    assert!(matches!(refused(&crossed), Refused::Damaged { .. }));
}

#[test]
fn formulas_give_their_remembered_value() {
    let sheet = sheet_of(
        r#"<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>HYPERLINK("x")</f><v>x</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1"><f>NOW()</f></c><c r="E1" t="b"><v>1</v></c></row>"#,
    );
    let read = sheets::read(&book(&sheet, &[])).unwrap();
    let cells = &read.sheets[0].rows[0].cells;
    let values: Vec<&Value> = cells.iter().map(|cell| &cell.value).collect();
    let text = |text: &str| Value::Text(text.to_owned());
    let (x, error) = (text("x"), text("#DIV/0!"));
    assert_eq!(values, [&Value::Number(2.0), &x, &error, &Value::Empty, &Value::Bool(true)]);
    assert!(cells[0].formula && cells[1].formula && !cells[4].formula);
}

#[test]
fn every_usual_encoding_is_read() {
    let text = "Naam;Datum\r\nÇelik-Müller;5/1/2019\r\n";
    let utf16 = |mark: bool, big: bool| -> Vec<u8> {
        let units = mark.then_some(0xFEFF).into_iter().chain(text.encode_utf16());
        units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    };
    let windows: Vec<u8> = text.chars().map(|letter| letter as u32 as u8).collect();
    let with_mark = [b"\xEF\xBB\xBF", text.as_bytes()].concat();
    for (bytes, name) in [
        (text.as_bytes().to_vec(), "UTF-8"),
        (with_mark, "UTF-8"),
        (windows, "windows-1252"),
        (utf16(true, false), "UTF-16LE"),
        (utf16(true, true), "UTF-16BE"),
        (utf16(false, false), "UTF-16LE"),
        (utf16(false, true), "UTF-16BE"),
    ] {
        let book = sheets::read(&bytes).unwrap();
        assert_eq!(book.format, Format::Csv { delimiter: ';', encoding: name });
        assert_eq!(book.sheets[0].rows[1].text(0), "Çelik-Müller", "{name}");
    }
    let told = sheets::read(b"sep=,\r\na,b;c\r\n").unwrap();
    assert_eq!(told.sheets[0].rows[0].text(1), "b;c");
}

#[test]
fn ten_megabytes_of_commas_stay_small() {
    let commas = vec![b','; 10 * 1024 * 1024];
    assert!(sheets::read(&commas).unwrap().sheets[0].rows.is_empty());
    let quote = ["a;b\n\"", &"x;y\n".repeat(100_000)].concat();
    assert!(matches!(refused(quote.as_bytes()), Refused::TextTooLong { row: 2, .. }));
    let lines = "a\n".repeat(MAX_ROWS + 1);
    assert_eq!(refused(lines.as_bytes()), Refused::TooManyRows { limit: MAX_ROWS });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_at_all(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        everything(&bytes);
    }

    #[test]
    fn any_text_at_all(text in "(?s)(Datum|Naam|;|,|\"|\n|jan|5/1/19|[0-9+/.:-]|\\PC){0,200}") {
        prop_assert!(everything(text.as_bytes()) <= 200);
    }

    #[test]
    fn any_name_and_day(text in "\\PC{0,60}") {
        let contact = documents::people::split(&text);
        let _ = documents::people::same_person_key(&contact.name, Some(&text));
        let _ = documents::dates::parse(&text, Some(2020));
        let _ = documents::registrations::split_actions(&text, None);
        let _ = documents::registrations::read_hints(&text);
    }

    #[test]
    fn any_cell_content(text in "(<|>|&|;|c|v|t=|r=|\"|row|[0-9]|/| ){0,80}") {
        everything(&book(&sheet_of(&text), &[]));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn samples_with_flipped_bytes(
        which in 0..3_usize,
        flips in proptest::collection::vec((any::<u32>(), any::<u8>()), 1..12),
        cut in any::<u16>(),
    ) {
        let mut bytes = sample(["v1-2018.csv", "v2-2020.xlsx", "v3-jaarkalender-2021.xlsx"][which]);
        for (at, value) in flips {
            let length = bytes.len();
            bytes[at as usize % length] = value;
        }
        if cut % 4 == 0 {
            let length = bytes.len();
            bytes.truncate(usize::from(cut) % length);
        }
        everything(&bytes);
    }

    #[test]
    fn samples_with_flipped_letters_inside(
        part in 0..4_usize,
        flips in proptest::collection::vec((any::<u32>(), proptest::sample::select(b"<>&;\"'/=0919 ctvs\xFF".to_vec())), 1..6),
    ) {
        let mut parts = unpacked(&sample("v3-jaarkalender-2021.xlsx"));
        let names = ["xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/workbook.xml", "xl/theme/theme1.xml"];
        for (name, bytes) in &mut parts {
            if name == names[part] {
                for (at, value) in &flips {
                    let length = bytes.len();
                    bytes[*at as usize % length] = *value;
                }
            }
        }
        let parts: Vec<(&str, &[u8])> =
            parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
        everything(&zipped(&parts));
    }
}

fn unpacked(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut entry = archive.by_index(index).unwrap();
            let mut content = Vec::new();
            entry.read_to_end(&mut content).unwrap();
            (entry.name().unwrap().into_owned(), content)
        })
        .collect()
}
