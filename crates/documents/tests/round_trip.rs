//! What is written can be read again, by our reader and by another.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::io::{Cursor, Write as _};

use calamine::Reader as _;
use chrono::NaiveDate;
use documents::export::{Column, NotWritten, Table, bad_rows, csv, xlsx};
use documents::sheets::{self, Cell, Format, Rgb, Row, Value};
use zip::write::SimpleFileOptions;

fn table() -> Table {
    let day = NaiveDate::from_ymd_opt(2021, 2, 28).unwrap();
    let green = Cell { filled: Some(Rgb::GREEN), ..Cell::from("✓ nodig") };
    let only_green = Cell { filled: Some(Rgb::GREEN), ..Cell::default() };
    Table {
        name: "jaar/kalender: 2021".to_owned(),
        columns: ["Naam", "Datum", "jan", "feb", "aantal"].map(Column::new).to_vec(),
        rows: vec![
            vec![
                Cell::from("=HYPERLINK(\"http://x\")"),
                Cell::new(Value::Date(day)),
                green,
                only_green,
                Cell::new(Value::Number(2.5)),
            ],
            vec![
                Cell::from("+32470123456"),
                Cell::from("regel 1\nregel 2; met \"aanhaling\""),
                Cell::default(),
                Cell::from("@cmd"),
                Cell::new(Value::Number(-3.0)),
            ],
        ],
    }
}

#[test]
fn xlsx_comes_back_as_it_was() {
    let bytes = xlsx(&[table(), table()]).unwrap();
    let book = sheets::read(&bytes).unwrap();
    let names: Vec<&str> = book.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["jaar kalender  2021", "jaar kalender  2021 (2)"]);
    let rows = &book.sheets[0].rows;
    assert_eq!(rows[0].cells[0].value, Value::Text("Naam".to_owned()));
    for (written, read) in table().rows.iter().zip(&rows[1..]) {
        assert_eq!(&read.cells, written);
        assert!(read.cells.iter().all(|cell| !cell.formula));
    }
    let mut theirs = calamine::Xlsx::new(Cursor::new(bytes)).unwrap();
    let range = theirs.worksheet_range("jaar kalender  2021").unwrap();
    assert_eq!(range.get_value((2, 0)).unwrap().to_string(), "+32470123456");
    let formulas = theirs.worksheet_formula("jaar kalender  2021").unwrap();
    assert!(formulas.is_empty());
}

#[test]
fn csv_is_safe_and_comes_back() {
    let bytes = csv(&table());
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(text.starts_with('\u{feff}'));
    assert!(text.contains("\"'=HYPERLINK(\"\"http://x\"\")\""));
    assert!(text.contains("\r\n'+32470123456;"));
    assert!(text.contains(";'@cmd;-3\r\n"));
    assert!(text.contains(";2,5\r\n"));
    let book = sheets::read(&bytes).unwrap();
    assert_eq!(book.format, Format::Csv { delimiter: ';', encoding: "UTF-8" });
    let rows = &book.sheets[0].rows;
    assert_eq!(rows[1].text(0), "=HYPERLINK(\"http://x\")");
    assert_eq!(rows[2].text(0), "+32470123456");
    assert_eq!(rows[2].text(1), "regel 1\nregel 2; met \"aanhaling\"");
}

#[test]
fn bad_rows_go_back_with_their_reason() {
    let headings = ["Datum".to_owned(), "Naam".to_owned()];
    let rows = [(vec!["??".to_owned(), "An".to_owned(), "x".to_owned()], "geen datum".to_owned())];
    let book = sheets::read(&bad_rows("fouten", &headings, "Reden", &rows).unwrap()).unwrap();
    let texts: Vec<String> = (0..4).map(|column| book.sheets[0].rows[1].text(column)).collect();
    assert_eq!(texts, ["??", "An", "x", "geen datum"]);
    assert_eq!(book.sheets[0].rows[0].text(3), "Reden");
}

#[test]
fn a_table_that_is_too_wide_is_refused() {
    let rows = vec![vec![Cell::from("x"); 16_385]];
    let wide = Table { rows, ..Table::default() };
    assert_eq!(xlsx(&[wide]), Err(NotWritten::TooLarge));
}

const ODS_CONTENT: &str = r##"<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:fo="f">
<office:automatic-styles>
<style:style style:name="ce1" style:family="table-cell"><style:table-cell-properties fo:background-color="#92d050"/></style:style>
<style:style style:name="ce2" style:family="table-cell" style:parent-style-name="ce1"/>
<style:style style:name="ce3" style:family="table-cell" style:parent-style-name="ce1"><style:table-cell-properties fo:background-color="transparent"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:table table:name="2021">
<table:table-row><table:table-cell office:value-type="string"><text:p>Naam</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Datum</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
<table:table-row>
<table:table-cell office:value-type="string"><office:annotation><text:p>geheim</text:p></office:annotation><text:p>Lies &amp; <text:span>An</text:span></text:p><text:p>0470<text:s text:c="2"/>12</text:p></table:table-cell>
<table:table-cell office:value-type="date" office:date-value="2021-03-04T00:00:00" table:style-name="ce2"><text:p>04/03/21</text:p></table:table-cell>
<table:table-cell table:number-columns-repeated="2" table:style-name="ce1"/>
<table:table-cell office:value-type="float" office:value="2.5" table:formula="of:=1+1.5" table:style-name="ce3"><text:p>2,5</text:p></table:table-cell>
<table:table-cell table:number-columns-repeated="16000" table:style-name="ce1"/>
</table:table-row>
<table:table-row table:number-rows-repeated="1048571"><table:table-cell table:number-columns-repeated="16384" table:style-name="ce1"/></table:table-row>
</table:table>
</office:spreadsheet></office:body></office:document-content>"##;

#[test]
fn an_ods_made_by_hand() {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", ODS_CONTENT),
    ] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    let bytes = zip.finish().unwrap().into_inner();
    let book = sheets::read(&bytes).unwrap();
    assert_eq!(book.format, Format::Ods);
    let [header, row] = book.sheets[0].rows.as_slice() else { unreachable!("two rows") };
    assert_eq!((header.number, row.number), (1, 5));
    let Row { cells, .. } = row;
    assert_eq!(cells[0].value, Value::Text("Lies & An\n0470  12".to_owned()));
    let day = NaiveDate::from_ymd_opt(2021, 3, 4).unwrap();
    assert_eq!((&cells[1].value, cells[1].filled), (&Value::Date(day), Some(Rgb::GREEN)));
    assert_eq!((&cells[3].value, cells[3].filled), (&Value::Empty, Some(Rgb::GREEN)));
    let sum = Cell { value: Value::Number(2.5), filled: None, formula: true };
    assert_eq!(cells[4], sum);
}
